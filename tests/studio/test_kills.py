"""A process that dies at any moment: nothing is torn, and no picture that arrived whole is lost.

One library is killed again and again, and looked at after each death, as the next start finds it.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from studio.jobs import JobRunner
from studio.library import Library, checking
from studio.library.files import digest
from tests.studio.dying import FILES
from tests.wire import WireServer

ROOT = Path(__file__).parents[2]
MOMENTS = {"sqlite": 100, "postgresql": 25}
MOST = 1000  # boundaries; a run that has more never ends


class Dying:
    """Runs jobs in processes that die."""

    def __init__(self, process: subprocess.Popen[str], home: Path, database: str | None, url: str) -> None:
        assert process.stdin
        assert process.stdout
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout
        self._fixed = {"home": str(home), "database": database, "url": url}
        self.home, self.database = home, database

    def run(self, *, edit: bool = False, **more: Any) -> dict[str, Any]:
        """Run one job, until it is over or the process dies; what it told and how it ended."""
        self._in.write(json.dumps({**self._fixed, "edit": edit, **more}) + "\n")
        self._in.flush()
        answer: dict[str, Any] = json.loads(self._out.readline())
        return answer


@pytest.fixture
def dying(tmp_path: Path, database_url: str | None, wire: WireServer) -> Iterator[Dying]:
    """A process to kill, with a library of its own on each database, and a server that answers well."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.studio.dying"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        dying = Dying(process, tmp_path / "home", database_url, wire.url)
        Library(dying.home, database_url).close()
        yield dying
        dying._in.close()


@pytest.fixture(autouse=True)
def _every_file_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing runs when a check looks: what nobody needs then is lost, however young."""
    monkeypatch.setattr(checking, "YOUNG", -10.0)


def look(dying: Dying, told: list[str]) -> list[str]:
    """Start again as the app does, and hold everything to what was promised; the new job's states."""
    library = Library(dying.home, dying.database)
    try:
        library.recover()
        found = [one.sentence for one in checking.check(library) if not expected(one)]
        runner = JobRunner(library)
        jobs = runner.jobs("local")
        for job in jobs:  # so that the next death is looked at alone
            runner.dismiss("local", job.id)
        runner.close(0)
        assert not found, "every file has its record and the bytes of its hash, and every record its file"
        kept = {picture.id for picture in library.page("local", limit=10_000)}
        assert set(told) <= kept, "what somebody heard of is there"
        slots = [slot for job in jobs for slot in job.slots]
        assert all(slot.state == "interrupted" or slot.picture in kept for slot in slots)
        return [slot.state for slot in slots]
    finally:
        library.close()


def expected(finding: checking.Finding) -> bool:
    """Whether a death may leave this: the beginning of a file aside, and what was kept for no job yet."""
    early = finding.kind == "orphan" and finding.path.name in map(digest, FILES.values())
    return finding.kind == "unfinished" or early


@pytest.mark.parametrize("edit", [False, True], ids=["generate", "edit"])
def test_at_every_boundary_between_writes(dying: Dying, edit: bool) -> None:
    """Killed before each write, sync and rename, in the middle of each write, at each statement and
    commit: the next start finds every record with its file, whole, and loses nothing that was told."""
    told: list[str] = []
    states: list[str] = []
    for at in range(1, MOST):
        ended = dying.run(edit=edit, at=at)
        told += ended["told"]
        states += look(dying, told)
        if not ended["killed"]:
            break
    assert ended["end"], "the last run came to its end, with no boundary left to die at"
    seen = ended["end"]["seen"]
    assert {"open", "write", "fsync", "replace", "statement", "commit"} <= set(seen)
    assert ended["end"]["sqlite"] == ("sqlite" in seen) or dying.database
    assert {"interrupted", "finished"} == set(states)
    assert states.count("finished") > len(told), "a later start finished what a death had cut short"


def test_at_a_hundred_moments(dying: Dying) -> None:
    """Killed from outside at seeded moments of its job: the same holds."""
    chance = random.Random(20_261_122)
    moments = MOMENTS["postgresql" if dying.database else "sqlite"]
    told: list[str] = []
    killed = 0
    for _ in range(moments):
        ended = dying.run(edit=chance.random() < 0.5, after=chance.uniform(0, 0.15))
        told += ended["told"]
        killed += ended["killed"]
        look(dying, told)
    assert killed > moments // 2


def test_on_a_disk_that_takes_no_more(dying: Dying, wire: WireServer) -> None:
    """Writes that the system cuts short are a sentence and leave nothing torn: where the database is on
    that disk nothing is sent, where only the files are the picture is said not to be saved."""
    ended = dying.run(limit=50)
    (sentence,) = ended["end"]["failures"]
    assert (ended["killed"], ended["told"]) == (False, [])
    if dying.database:
        assert (
            sentence == "The picture arrived but could not be saved: the file is larger than this disk takes."
        )
        assert look(dying, []) == ["interrupted"]
    else:
        assert sentence.startswith("This job could not be written down")
        assert (look(dying, []), wire.picture_requests) == ([], [])
