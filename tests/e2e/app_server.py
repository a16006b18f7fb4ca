"""The app under test: `streamlit run app.py` in a process, a folder and an environment of its own."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PORTS = range(21_000, 32_000)  # below those that the system hands out by itself: they stay ours
START = 90.0  # seconds
END = 15.0


class AppServer:
    """The app on a free port of 127.0.0.1: a context manager.

    ``env`` is added to an environment without any OPENAI_ or EASEL_ variable. What the app writes is in
    ``log``. ``restart`` starts it again at the same address with the same folder.
    """

    def __init__(self, home: Path, **env: str) -> None:
        self.home = home
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = home / "app.log"
        self._env = {**clean_environment(), "EASEL_GRACE": "0", **env, "EASEL_HOME": str(home)}
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> AppServer:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.end()

    def start(self) -> None:
        """Start, and wait until it answers."""
        self.home.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless", "true"]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--server.port", str(self.port)],
                cwd=PROJECT,
                env=self._env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.kill()
            raise

    def end(self) -> None:
        """Ask it to end, and make it where it does not."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(END)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it at once, as a crash does."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def restart(self) -> None:
        """Start again after `end` or `kill`."""
        self.start()

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START
        while time.monotonic() < deadline:
            assert self._process
            assert self._process.poll() is None, f"the app ended:\n{self.log.read_text()}"
            if self._answers():
                return
            time.sleep(0.05)
        raise AssertionError(f"the app did not answer in {START} s:\n{self.log.read_text()}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False


def clean_environment() -> dict[str, str]:
    """This process's environment, without what would change the app."""
    ours = ("OPENAI_", "AZURE_OPENAI_", "EASEL_", "STREAMLIT_")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    for port in random.sample(PORTS, 100):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no free port")
