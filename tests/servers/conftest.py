"""What the tests of real servers share. `make test-servers` runs them; `make test` does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.api import ImagesClient
from studio.connections import Connection, Secret, Timeouts
from studio.hosted import built
from studio.illustrator import Illustrator
from studio.presets import BY_ID
from tests.servers import processes
from tests.servers.processes import KEY
from tests.studio.attached import Shelf
from tests.studio.runs import Clock, client_for
from tests.wire import WireServer


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test here, so that it runs only where it is asked for."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.servers)


@pytest.fixture(scope="session")
def upstream() -> Iterator[WireServer]:
    """A recording server behind LiteLLM, as OpenAI is; one for all tests, since LiteLLM starts slowly."""
    with WireServer() as server:
        yield server


@pytest.fixture
def wire(upstream: WireServer) -> Iterator[WireServer]:
    """The recording server, with nothing recorded and no answer of another test left over."""
    usual = dict(upstream.routes)
    upstream.requests.clear()
    yield upstream
    upstream.routes = usual


@pytest.fixture(scope="session")
def litellm(upstream: WireServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of LiteLLM's proxy, before the offline server and before a recording one."""
    illustrator = Illustrator()
    offline = illustrator.connection()
    models = {str(offline.model): offline.base_url, "gpt-image-2": upstream.url}
    with processes.litellm(tmp_path_factory.mktemp("litellm"), models) as url:
        yield url
    illustrator.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Files to attach."""
    return Shelf(tmp_path)


@pytest.fixture
def clock() -> Clock:
    """Records what the client waits for, and waits for none of it."""
    return Clock()


@pytest.fixture
def connect(clock: Clock) -> Callable[..., ImagesClient]:
    """Make a client of a server at ``url``, by preset, with the key that it knows unless another is given."""

    def made(url: str, preset: str = "compatible", key: str = KEY, **more: Any) -> ImagesClient:
        connection: Connection = built(
            "Gate", BY_ID[preset], url, Secret(key), timeouts=Timeouts(connect=5, read=120), **more
        )
        return client_for(connection, clock)

    return made
