"""A browser, the app, and the server that it asks for pictures, which the test holds by its gates.

The shared app keeps a space for each browser, so that a new context has an empty studio.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.e2e import browsers
from tests.e2e.app_server import AppServer, free_port
from tests.e2e.studio_page import StudioPage
from tests.e2e.watch import Watch
from tests.wire import WireServer

PATIENCE = 30_000  # milliseconds: this machine may be busy
KEY = "sk-test-0123456789abcdef"

NewContext = Callable[..., BrowserContext]
NewApp = Callable[..., AppServer]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each browser test three tries: what is wrong stays so, what was late does not."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=2))


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """The browser, ended before other tests run: Playwright's event loop would be in their way."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = browsers.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def wire_port() -> int:
    """Where the server for pictures is, in every test."""
    return free_port()


@pytest.fixture
def wire(wire_port: int) -> Iterator[WireServer]:
    """The server for pictures: each frame waits for ``wire.gate``."""
    with WireServer(wire_port) as server:
        server.gated = True
        yield server


@pytest.fixture(scope="package")
def upstream(wire_port: int) -> dict[str, str]:
    """The environment that points an app at ``wire``."""
    return {"OPENAI_BASE_URL": f"http://127.0.0.1:{wire_port}/v1", "OPENAI_API_KEY": KEY}


@pytest.fixture(scope="package")
def app(
    browser: Browser, upstream: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[AppServer]:
    """The app that most tests share."""
    with AppServer(tmp_path_factory.mktemp("easel"), EASEL_SPACES="browser", **upstream) as server:
        yield server


@pytest.fixture
def new_app(browser: Browser, tmp_path: Path) -> Iterator[NewApp]:
    """Starts an app with settings of its own."""
    with ExitStack() as ended:

        def start(**env: str) -> AppServer:
            return ended.enter_context(AppServer(tmp_path / "easel", **env))

        yield start


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Fails the test for an error in the console or a request to another host."""
    watch = Watch()
    yield watch
    assert not watch.problems


@pytest.fixture(scope="package")
def contexts(browser: Browser) -> browsers.Contexts:
    """The contexts that tests use one after another."""
    return browsers.Contexts(browser)


@pytest.fixture
def new_context(contexts: browsers.Contexts, watch: Watch, wire: WireServer) -> Iterator[NewContext]:
    """Makes a browser as another person has it: with cookies of its own."""
    with ExitStack() as given_back:

        def make(**options: Any) -> BrowserContext:
            context = contexts.lend(**options)
            given_back.callback(contexts.give_back, context, **options)
            context.set_default_timeout(PATIENCE)
            given_back.enter_context(watch.context(context))
            return context

        yield make


@pytest.fixture
def studio(new_context: NewContext, app: AppServer) -> StudioPage:
    """A tab on Generate, in a studio that has nothing yet."""
    return StudioPage(new_context().new_page(), app.url).open()
