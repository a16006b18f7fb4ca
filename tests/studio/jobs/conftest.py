"""A runner of jobs, and a library of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.jobs import JobRunner
from studio.library import Library
from studio.line import Line


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library of the test's own."""
    library = Library(tmp_path)
    yield library
    library.close()


@pytest.fixture
def runner(library: Library) -> Iterator[JobRunner]:
    """A runner that sends two requests at once."""
    runner = JobRunner(library, line=Line(2))
    yield runner
    runner.close(0)
