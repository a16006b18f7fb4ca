"""The studio of this process: its settings, library, runner and illustrator, opened once."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass

from studio import settings
from studio.connections import Connection
from studio.illustrator import Illustrator
from studio.jobs import JobRunner
from studio.library import Library
from studio.settings import Settings
from studio.visitors import Visitors


@dataclass(frozen=True)
class Studio:
    """Everything that pages and routes ask for; pages hold ids and ask here for what they mean."""

    settings: Settings
    library: Library
    jobs: JobRunner
    illustrator: Illustrator
    visitors: Visitors

    def connection(self) -> Connection:
        """The host's own server, or the offline illustrator where none is set."""
        return self.settings.connection or self.illustrator.connection()

    def close(self) -> None:
        """Let jobs finish for the settings' grace, then close everything in order."""
        self.jobs.close(self.settings.grace)
        self.illustrator.close()
        self.library.close()


_lock = threading.Lock()
_opened: Studio | None = None


def opened(address: str | None = "127.0.0.1", env: Mapping[str, str] | None = None) -> Studio:
    """The studio of this process, opened at the first call.

    ``address`` is what the app's server listens on (None: everywhere). Raises BadSetting,
    BadConnection or LibraryUnusable.
    """
    global _opened
    with _lock:
        if _opened is None:
            _opened = _open(settings.read(os.environ if env is None else env, address))
        return _opened


def close() -> None:
    """Close the studio of this process, if it is open; the next call opens a new one."""
    global _opened
    with _lock:
        studio, _opened = _opened, None
    if studio:
        studio.close()


def _open(chosen: Settings) -> Studio:
    library = Library(chosen.home)
    studio = Studio(
        settings=chosen,
        library=library,
        jobs=JobRunner(library, limit=chosen.requests),
        illustrator=Illustrator(),
        visitors=Visitors(chosen, library.engine),
    )
    if chosen.connection is None:
        studio.illustrator.start_soon()
    return studio
