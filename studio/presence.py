"""Who uses a home: what another process has begun there is its own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

NAME = "in-use"


class Presence:
    """A lock on a home that its processes share for as long as they use it; it ends with the process.

    ``alone`` says whether no other process used the home when this one came. Until `settle` the next one
    waits. Where files cannot be locked (Windows, some disks of a network) everybody counts as alone.
    """

    def __init__(self, home: Path) -> None:
        self._file = _opened(home / NAME)
        self.alone = True
        if fcntl and self._file:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.alone = False
            except OSError:
                self.close()

    def settle(self) -> None:
        """Let others in: what a process that died had begun is ended."""
        if fcntl and self._file:
            with suppress(OSError):
                fcntl.flock(self._file, fcntl.LOCK_SH)

    def close(self) -> None:
        """Use the home no more."""
        if self._file:
            self._file.close()
            self._file = None


def _opened(path: Path) -> IO[bytes] | None:
    for mode in ("ab", "rb"):  # a disk may be read-only
        with suppress(OSError):
            return path.open(mode)
    return None
