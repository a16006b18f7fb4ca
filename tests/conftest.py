"""What all tests share: an environment of their own, and an open studio in it."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from studio import studio
from studio.library import Library
from studio.library.database import address
from tests import databases

hypothesis.settings.register_profile("easel", deadline=None)  # this machine may be busy
hypothesis.settings.load_profile("easel")


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores, since tests in a browser wait much; at most four."""
    return min((os.cpu_count() or 1) + 1, 4)


def pytest_collection_finish() -> None:
    """Keep what is loaded out of the search for garbage that Streamlit makes after each run of a page."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say why tests were skipped, a line each reason, and so how to get what they need."""
    skipped = Counter(report.longrepr[2] for report in terminalreporter.stats.get("skipped", ()))
    for reason, number in skipped.items():
        terminalreporter.write_line(f"{number} tests: {reason}")


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    """An environment that names no server, with a library of its own; the studio is closed afterwards."""
    for name in os.environ:
        if name.startswith(("OPENAI_", "AZURE_", "EASEL_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("EASEL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EASEL_GRACE", "0")
    studio.close()
    studio.listen_on("127.0.0.1")
    yield monkeypatch
    studio.close()
    studio.listen_on("127.0.0.1")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[databases.Server]:
    """A PostgreSQL server for the whole run, started when it is first needed."""
    server = databases.started()
    yield server
    server.stop()


@pytest.fixture(params=databases.BOTH)
def database_url(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """Each database in turn: None for SQLite, the URL of an empty one for PostgreSQL."""
    if request.param == "sqlite":
        yield None
        return
    server: databases.Server = request.getfixturevalue("postgresql")
    with server.database() as url:
        yield address(url)


@pytest.fixture
def library(tmp_path: Path, database_url: str | None) -> Iterator[Library]:
    """An empty library, on each database."""
    library = Library(tmp_path / "home", database_url)
    yield library
    library.close()
