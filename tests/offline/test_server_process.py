"""``python -m offline`` as a process: it says where it listens, and ends when it should."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "offline", "--port", "0"]
LINE = re.compile(r"Offline Images API on http://127\.0\.0\.1:(\d+)/v1\n")
SOON = 5
"""Seconds. The server ends within one; the machine may be busy."""

PARENT = f"""
import subprocess
server = subprocess.Popen({[*COMMAND, "--with-parent"]!r}, stdin=subprocess.PIPE)
server.wait()
"""


class Process:
    """A process that serves (or whose child does), its port, and what it says at its end."""

    def __init__(self, command: list[str]) -> None:
        pipe = subprocess.PIPE
        self.popen = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        said = LINE.fullmatch(self.popen.stdout.readline())
        assert said, self.popen.communicate(timeout=SOON)
        self.port = int(said[1])

    def end(self) -> tuple[int, str, str]:
        """Wait until nobody holds its output any more; return its exit code and what it still said."""
        out, err = self.popen.communicate(timeout=SOON)
        return self.popen.returncode, out, err

    def close(self) -> None:
        self.popen.stdin.close()
        self.popen.kill()
        self.popen.wait()


@pytest.fixture
def started() -> Iterator[Callable[[list[str]], Process]]:
    """Starts processes, and ends those that a test left running."""
    processes: list[Process] = []

    def start(command: list[str]) -> Process:
        processes.append(Process(command))
        return processes[-1]

    yield start
    for process in processes:
        process.close()


def test_it_serves_at_the_address_that_it_says(started):
    """The line on standard output names the port at which the API answers with real pictures."""
    process = started(COMMAND)
    url = f"http://127.0.0.1:{process.port}/v1"
    answer = httpx2.post(
        f"{url}/images/generations", json={"prompt": "A lake", "size": "128x128"}, timeout=60
    )
    assert answer.status_code == 200
    assert answer.json()["data"][0]["b64_json"]


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_silently(started, ending):
    """SIGTERM and SIGINT end the process with code 0 and no word more."""
    process = started(COMMAND)
    process.popen.send_signal(ending)
    assert process.end() == (0, "", "")


def test_it_ends_with_its_standard_input(started):
    """With --with-parent, the process ends when its standard input is closed."""
    process = started([*COMMAND, "--with-parent"])
    assert process.end() == (0, "", "")  # communicate closes it


def test_it_ends_while_it_paints(started):
    """The process ends at once even when a large picture is being painted."""
    process = started([*COMMAND, "--with-parent"])
    with socket.create_connection(("127.0.0.1", process.port)) as connection:
        fields = {
            "prompt": "A city",
            "size": "3840x3840",
            "quality": "max",
            "stream": True,
            "partial_images": 3,
        }
        body = json.dumps(fields)
        head = "POST /v1/images/generations HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n"
        connection.sendall(f"{head}content-length: {len(body)}\r\n\r\n{body}".encode())
        assert connection.recv(12) == b"HTTP/1.1 200"
        assert process.end() == (0, "", "")


def test_it_ends_when_its_parent_is_killed(started):
    """With --with-parent, the server ends when its parent is killed without a chance to tell it."""
    parent = started([sys.executable, "-c", PARENT])
    parent.popen.kill()
    assert parent.end() == (-signal.SIGKILL, "", "")  # its output ends only when the server has
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(f"http://127.0.0.1:{parent.port}/health")


def test_without_the_option_standard_input_does_not_matter(started):
    """Without --with-parent, the server goes on when its standard input is closed."""
    process = started(COMMAND)
    process.popen.stdin.close()
    assert httpx2.get(f"http://127.0.0.1:{process.port}/health").status_code == 200


def test_a_port_in_use_is_one_clear_sentence():
    """When its port is taken, the process says so in a sentence and ends with code 1."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "offline", "--port", str(port)]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == f"Cannot listen on 127.0.0.1 port {port}: Address already in use.\n"
