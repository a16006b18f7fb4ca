"""The studio of the process: opened once, closed in order."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from studio import studio
from studio.errors import StudioError
from studio.events import Started
from studio.jobs import Closing
from studio.settings import BadSetting
from tests.studio.fakes import CARD, FakeClient, Gate, ask, finished, only, over, start, states

ROOT = Path(__file__).parents[2]
SECOND = "from studio import studio; print(studio.opened().jobs.jobs('local')); studio.close()"


@pytest.fixture(autouse=True)
def _own(env: pytest.MonkeyPatch) -> None:
    """A server is named, so that no illustrator starts."""
    env.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    env.setenv("EASEL_PUBLIC", "1")


def test_it_is_opened_once_for_all_threads() -> None:
    """Whoever asks gets the same studio."""
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(studio.opened())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in found}) == 1


def test_what_it_listens_on_is_remembered() -> None:
    """A later call cannot open a public studio as a private one."""
    studio.listen_on(None)
    assert studio.opened().settings.spaces == "browser"
    studio.close()
    assert studio.opened().settings.spaces == "browser"


def test_the_hosts_server_is_its_connection() -> None:
    """With a server in the environment, that is what it speaks to."""
    assert studio.opened().connection().base_url == "http://127.0.0.1:9/v1"


def test_a_bad_setting_leaves_nothing_open(env: pytest.MonkeyPatch) -> None:
    """Each call says what is wrong, until it is put right."""
    env.setenv("EASEL_GRACE", "soon")
    for _ in range(2):
        with pytest.raises(BadSetting, match="EASEL_GRACE"):
            studio.opened()
    env.setenv("EASEL_GRACE", "0")
    assert studio.opened().settings.grace == 0


def test_a_home_that_cannot_be_used_is_said(env: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A library that cannot be opened is a StudioError."""
    (tmp_path / "file").write_text("")
    env.setenv("EASEL_HOME", str(tmp_path / "file"))
    with pytest.raises(StudioError, match="cannot be opened"):
        studio.opened()


def test_pictures_outlive_the_process() -> None:
    """What was made before the studio was closed is there when it is opened again."""
    jobs = studio.opened().jobs
    over(jobs, jobs.start("local", FakeClient(), ask(), CARD))  # type: ignore[arg-type]
    studio.close()
    assert studio.opened().library.count("local") == 1
    assert [states(job) for job in studio.opened().jobs.jobs("local")] == [["finished"]]


def test_the_illustrators_memory_is_in_the_home() -> None:
    """What it drew is known after a restart."""
    found = studio.opened()
    assert found.illustrator.memory == found.settings.home / "illustrator.db"


def test_a_second_process_leaves_what_the_first_has_begun() -> None:
    """On one home a job that runs is not taken for interrupted, to be paid twice; a later start knows it."""
    jobs, gate = studio.opened().jobs, Gate()
    running = start(jobs, FakeClient(lambda slot: [Started(slot), gate, finished(slot)]))
    gate.arrived()
    second = [sys.executable, "-c", SECOND]
    assert subprocess.run(second, cwd=ROOT, capture_output=True, text=True, check=True).stdout == "[]\n"
    gate.open()
    picture = only(over(jobs, running)).picture
    studio.close()
    (job,) = studio.opened().jobs.jobs("local")
    assert (only(job).state, only(job).picture) == ("finished", picture)


def test_while_it_closes_pages_find_the_one_that_closes(env: pytest.MonkeyPatch) -> None:
    """During the grace no second studio is opened, what runs is kept, and what is new is refused."""
    env.setenv("EASEL_GRACE", "30")
    before, gate = studio.opened(), Gate()
    client: Any = FakeClient(lambda slot: [Started(slot), gate, finished(slot)])
    job_id = before.jobs.start("local", client, ask(), CARD)
    gate.arrived()
    closing = threading.Thread(target=studio.close)
    closing.start()
    while not before.jobs._closed:
        closing.join(0.01)
    assert studio.opened() is before
    with pytest.raises(Closing):
        before.jobs.start("local", client, ask(), CARD)
    gate.open()
    closing.join(10)
    assert states(before.jobs.job(job_id, "local")) == ["finished"]
    assert studio.opened() is not before


def test_everything_is_closed_though_one_part_fails(env: pytest.MonkeyPatch) -> None:
    """A part that cannot be closed does not keep the others open, nor the next studio from opening."""
    before = studio.opened()
    done: list[str] = []

    def broken(_grace: float) -> None:
        raise RuntimeError("stuck")

    close = before.jobs.close
    env.setattr(before.jobs, "close", broken)
    env.setattr(before.illustrator, "close", lambda: done.append("illustrator"))
    env.setattr(before.library, "close", lambda: done.append("library"))
    with pytest.raises(RuntimeError, match="stuck"):
        studio.close()
    assert done == ["illustrator", "library"]
    assert studio.opened() is not before
    close(0)
