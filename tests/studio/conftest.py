"""What the tests of the core share: a recording server, and a client in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from studio.abilities import Abilities
from studio.api import ImagesClient
from studio.connections import Connection, Secret, Timeouts
from tests.studio.runs import Clock, client_for
from tests.wire import WireServer

KEY = "sk-test-0123456789abcdef"


@pytest.fixture
def wire() -> Iterator[WireServer]:
    """A recording server that can misbehave."""
    with WireServer() as server:
        yield server


@pytest.fixture
def clock() -> Clock:
    """Records what the client waits for, and waits for none of it."""
    return Clock()


@pytest.fixture
def connect(wire: WireServer, clock: Clock) -> Callable[..., ImagesClient]:
    """Make a client of the recording server; keyword arguments go to the Connection."""

    def made(**more: Any) -> ImagesClient:
        given: dict[str, Any] = {
            "kind": "compatible",
            "name": "Wire",
            "base_url": wire.url,
            "api_key": Secret(KEY),
            "timeouts": Timeouts(connect=2, read=5),
        }
        if "streams" in more:
            given["abilities"] = Abilities(streams=more.pop("streams"))
        return client_for(Connection(**(given | more)), clock)

    return made


@pytest.fixture
def client(connect: Callable[..., ImagesClient]) -> ImagesClient:
    """A client of the recording server."""
    return connect()
