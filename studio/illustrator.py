"""The offline illustrator's process: an Images API on this machine, for when no server is set."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from studio.connections import Connection
from studio.errors import StudioError

PROJECT = Path(__file__).resolve().parent.parent
MODEL = "offline-illustrator"
MEMORY = "illustrator.db"
PATIENCE = 30.0  # seconds that it may take to start
ENDING = 5.0  # seconds that it may take to end by itself
DELAY = 1.5  # seconds that a first page gets to be drawn before this takes a processor

_NOT_ITS_OWN = ("OPENAI_", "AZURE_OPENAI_", "EASEL_")  # the host's keys and settings

log = logging.getLogger(__name__)


class IllustratorUnavailable(StudioError):
    """The offline illustrator did not start."""

    advice = "Try again. If it happens again, the server's log says why."


class Illustrator:
    """Starts `python -m offline` when it is first needed, again if it died, and ends with it.

    The process reads this one's pipe and ends when that closes, so it does not outlive its parent
    even when that is killed. With a home, it notes there what it drew, so that it can edit that later.
    """

    def __init__(self, home: Path | None = None) -> None:
        self.memory = home / MEMORY if home else None
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._address = ""
        self._closed = False
        self._soon = False

    def start_soon(self) -> None:
        """Start in a moment, in the background, so that the first picture need not wait for it.

        To be called when somebody sees a page; once is enough. Started with the app, it made the first
        page a quarter slower (measured on two cores).
        """
        if self._soon:
            return
        self._soon = True
        timer = threading.Timer(DELAY, self._warm)
        timer.daemon = True
        timer.start()

    def connection(self) -> Connection:
        """How to reach it; starts it where it does not run. Raises IllustratorUnavailable."""
        with self._lock:
            if self._closed:
                raise IllustratorUnavailable
            if self._process is None or self._process.poll() is not None:
                self._end()
                self._start()
            return Connection(kind="offline", name="Offline illustrator", base_url=self._address, model=MODEL)

    def close(self) -> None:
        """End the process, for good."""
        with self._lock:
            self._closed = True
            self._end()

    def _warm(self) -> None:
        try:
            self.connection()
        except StudioError:
            if not self._closed:
                log.exception("the offline illustrator did not start")

    def _start(self) -> None:
        command = [sys.executable, "-m", "offline", "--port", "0", "--with-parent"]
        command += ["--memory", str(self.memory)] if self.memory else []
        try:
            self._process = subprocess.Popen(  # noqa: S603  (a constant, and the path of the home)
                command,
                cwd=PROJECT,
                env=_without_keys(os.environ),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,  # a terminal's Ctrl+C is for the app, which lets pictures finish
            )
        except OSError as error:
            raise IllustratorUnavailable from error
        line = self._first_line(self._process)
        if " on http://" not in line:
            self._end()
            raise IllustratorUnavailable
        self._address = line.split(" on ")[1].strip()

    def _first_line(self, process: subprocess.Popen[str]) -> str:
        """What it says when it listens; nothing where it ended or took too long."""
        assert process.stdout is not None
        late = threading.Timer(PATIENCE, process.kill)
        late.daemon = True
        late.start()
        try:
            return process.stdout.readline()
        finally:
            late.cancel()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with process:  # closes its pipes, so it ends, and waits for that
            try:
                process.communicate(timeout=ENDING)
            except subprocess.TimeoutExpired:
                process.kill()


def _without_keys(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what is the host's own: the process needs none of it."""
    return {name: value for name, value in environment.items() if not name.upper().startswith(_NOT_ITS_OWN)}
