"""What is done for the library now and then: the bin is emptied, and retention kept to."""

from __future__ import annotations

import logging
import threading

from studio.errors import StudioError
from studio.library import Library
from studio.library.retention import Retention, tidy

EVERY = 6 * 3600.0  # seconds

log = logging.getLogger(__name__)


class Housekeeping:
    """Tidies a library when the app starts and every few hours from then on, on a thread of its own."""

    def __init__(self, library: Library, retention: Retention) -> None:
        self._library = library
        self._retention = retention
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="housekeeping", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, once what is being done is done."""
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.is_set():
            try:
                if gone := tidy(self._library, self._retention):
                    log.info("%d pictures left the library: their time was over", gone)
            except StudioError as error:  # a full or read-only disk; the next time will tell
                log.warning("the library could not be tidied: %s", error.sentence)
            except Exception:
                log.exception("the library could not be tidied, in a way that nobody foresaw")
            self._end.wait(EVERY)
