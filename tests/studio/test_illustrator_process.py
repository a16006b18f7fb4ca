"""The offline illustrator's process."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx2
import pytest

from studio.connections import Connection
from studio.illustrator import MEMORY, MODEL, Illustrator, IllustratorUnavailable


@pytest.fixture
def illustrator() -> Iterator[Illustrator]:
    """One that is closed afterwards."""
    illustrator = Illustrator()
    yield illustrator
    illustrator.close()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    """Every process that is started from here on."""
    processes: list[subprocess.Popen[str]] = []

    class Recorded(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    return processes


def models(connection: Connection) -> list[str]:
    """The ids that a server lists."""
    answer = httpx2.get(
        f"{connection.base_url}/models", headers={"authorization": f"Bearer {connection.key}"}
    )
    return [model["id"] for model in answer.json()["data"]]


def test_it_starts_serves_and_starts_again_when_it_was_killed(
    illustrator: Illustrator, started: list[subprocess.Popen[str]]
) -> None:
    """One process serves the models; killed, the next question starts another; close ends it for good."""
    first = illustrator.connection()
    assert illustrator.connection() == first
    assert MODEL in models(first)
    (process,) = started
    os.kill(process.pid, signal.SIGKILL)
    process.wait(10)
    assert MODEL in models(illustrator.connection())
    assert len(started) == 2
    illustrator.close()
    assert started[1].returncode is not None
    with pytest.raises(IllustratorUnavailable):
        illustrator.connection()
    assert len(started) == 2


def test_threads_that_ask_at_once_share_one_process(
    illustrator: Illustrator, started: list[subprocess.Popen[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eight threads and the warm start get the same address from one process."""
    answers: list[Connection] = []
    monkeypatch.setattr("studio.illustrator.DELAY", 0.0)
    illustrator.start_soon()
    illustrator.start_soon()
    threads = [threading.Thread(target=lambda: answers.append(illustrator.connection())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8
    assert len({answer.base_url for answer in answers}) == 1
    assert len(started) == 1


@pytest.mark.parametrize("code", ["pass", "print('something else', flush=True); import time; time.sleep(60)"])
def test_one_that_does_not_start_says_so_each_time(
    illustrator: Illustrator, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """A process that ends, or says something else, is IllustratorUnavailable, and is not left behind."""
    processes: list[subprocess.Popen[str]] = []

    class Other(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, _command: Any, **more: Any) -> None:
            super().__init__([sys.executable, "-c", code], **more)
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Other)
    monkeypatch.setattr("studio.illustrator.ENDING", 0.2)
    for _ in range(2):
        with pytest.raises(IllustratorUnavailable):
            illustrator.connection()
    assert len(processes) == 2
    assert all(process.returncode is not None for process in processes)


def test_a_machine_without_room_for_a_process_says_so(
    illustrator: Illustrator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that the system refuses is a StudioError, not a bare OSError."""

    def refused(*_args: Any, **_more: Any) -> None:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(subprocess, "Popen", refused)
    with pytest.raises(IllustratorUnavailable):
        illustrator.connection()


@pytest.mark.skipif(not hasattr(os, "getsid"), reason="only POSIX systems have sessions")
def test_a_terminals_ctrl_c_does_not_reach_it(
    illustrator: Illustrator, started: list[subprocess.Popen[str]]
) -> None:
    """It is no part of the app's session: an app that ends in order lets running pictures finish first."""
    illustrator.connection()
    assert os.getsid(started[0].pid) != os.getsid(0)


def test_closing_one_that_never_started_is_safe() -> None:
    """Close needs no process, and can be repeated."""
    illustrator = Illustrator()
    illustrator.close()
    illustrator.close()


def test_it_gets_none_of_the_hosts_keys(
    illustrator: Illustrator, started: list[subprocess.Popen[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its environment is the host's without the names that hold keys and settings."""
    for name in ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY", "EASEL_PASSWORD"):
        monkeypatch.setenv(name, "host-secret")
    illustrator.connection()
    (process,) = started
    environment = Path(f"/proc/{process.pid}/environ")
    if not environment.exists():
        pytest.skip("only Linux shows a process's environment")
    assert b"host-secret" not in environment.read_bytes()
    assert b"PATH=" in environment.read_bytes()


def test_what_it_drew_is_noted_in_the_home(tmp_path: Path) -> None:
    """Its process gets a file there, and a picture is noted in it; without a home there is none."""
    illustrator = Illustrator(tmp_path)
    connection = illustrator.connection()
    assert not (tmp_path / MEMORY).exists()
    order = {"prompt": "a fox", "size": "64x64", "model": MODEL}
    httpx2.post(f"{connection.base_url}/images/generations", json=order, timeout=60).raise_for_status()
    illustrator.close()
    with closing(sqlite3.connect(tmp_path / MEMORY)) as memory:
        ((noted,),) = memory.execute("SELECT made FROM drawn_2").fetchall()
    assert "a fox" in noted
