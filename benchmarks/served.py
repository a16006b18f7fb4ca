"""A Streamlit app in a process, a folder and an environment of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.e2e.app_server import clean_environment, free_port

PROJECT = Path(__file__).resolve().parent.parent
EASEL = "app.py"
HANDWRITTEN = "benchmarks/handwritten.py"
EMPTY = "benchmarks/empty.py"
SESSION = "benchmarks/session_page.py"
START = 90.0  # seconds


class Served:
    """``streamlit run`` of a script, until it answers: a context manager, ended by its own process id."""

    def __init__(self, script: str, env: dict[str, str] | None = None) -> None:
        self._script = script
        self._env = env or {}
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Served:
        self._folder = tempfile.TemporaryDirectory(prefix="easel-bench-")
        self.home = home = Path(self._folder.name)
        command = [sys.executable, "-m", "streamlit", "run", self._script, "--server.headless", "true"]
        with (home / "app.log").open("wb") as log:
            self._process = subprocess.Popen(
                [*command, "--server.port", str(self._port)],
                cwd=PROJECT,
                env={**clean_environment(), "EASEL_HOME": str(home), "EASEL_GRACE": "0", **self._env},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._wait(home / "app.log")
        return self

    def __exit__(self, *exc: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

    def memory(self) -> float:
        """The resident memory of the app's process, in MB."""
        command = ["ps", "-o", "rss=", "-p", str(self._process.pid)]
        status = Path(f"/proc/{self._process.pid}/status")
        if not status.exists():
            return int(subprocess.check_output(command)) / 1024
        (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmRSS")]
        return int(line.split()[1]) / 1024

    def _wait(self, log: Path) -> None:
        deadline = time.monotonic() + START
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=5):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        said = log.read_text()
        self.__exit__()
        raise RuntimeError(f"{self._script} did not answer in {START} s:\n{said}")
