"""Work that is done later: in order, on one thread. What fails is logged, and the rest goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

log = logging.getLogger(__name__)


class Later:
    """One thread, and what is still to be done on it."""

    def __init__(self, name: str, trouble: str) -> None:
        """``name`` is the thread's; ``trouble`` is what the log says of work that failed."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._trouble = trouble

    def do(self, what: Callable[[], None]) -> None:
        """Have it done; nothing happens once this is closed."""
        with suppress(RuntimeError):  # it is closed
            self._thread.submit(self._done, what)

    def now(self, what: Callable[[], None]) -> None:
        """Do it after all that is still to be done, and wait for it. Raises what it raises."""
        self._thread.submit(what).result()

    def settle(self) -> None:
        """Wait until all that is still to be done is done."""
        with suppress(RuntimeError):  # it is closed
            self.now(lambda: None)

    def close(self) -> None:
        """Do what is still to be done, and nothing more."""
        self._thread.shutdown(wait=True)

    def _done(self, what: Callable[[], None]) -> None:
        try:
            what()
        except Exception as error:  # a full disk: what waits for nothing goes on
            log.warning("%s: %s", self._trouble, error)
