"""A process that dies at any moment: nothing is torn, and no picture that arrived whole is lost.

Libraries are killed again and again, side by side, and each is looked at after each of its deaths, as the
next start finds it.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import chain, count
from pathlib import Path
from typing import IO, Any

import pytest

from studio.jobs import JobRunner
from studio.library import Library, checking
from studio.library.database import address
from studio.library.files import digest
from tests import databases
from tests.studio.dying import FILES, compiled_once
from tests.wire import WireServer

ROOT = Path(__file__).parents[2]
MOMENTS = {"sqlite": 100, "postgresql": 26}
MOST = 1000  # boundaries; a run that has more never ends
SIDE_BY_SIDE = 2  # libraries: as many as even a small machine has cores


class Dying:
    """Runs jobs in processes that die, with a library of its own: a context manager.

    ``told`` has the ids of all pictures that somebody could have heard of, ``states`` the last of each slot.
    """

    def __init__(self, home: Path, database: str | None, url: str) -> None:
        self._fixed = {"home": str(home), "database": database, "url": url}
        self.home, self.database = home, database
        self.told: list[str] = []
        self.states: list[str] = []

    def __enter__(self) -> Dying:
        Library(self.home, self.database).close()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.studio.dying"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *exc: object) -> None:
        with self._process:
            self._pipe(self._process.stdin).close()

    def run(self, *, edit: bool = False, **more: Any) -> dict[str, Any]:
        """Run one job, until it is over or the process dies, and look at the library then; how it ended."""
        command, answers = self._pipe(self._process.stdin), self._pipe(self._process.stdout)
        command.write(json.dumps({**self._fixed, "edit": edit, **more}) + "\n")
        command.flush()
        ended: dict[str, Any] = json.loads(answers.readline())
        self.told += ended["told"]
        self.states += look(self)
        return ended

    def _pipe(self, pipe: IO[str] | None) -> IO[str]:
        assert pipe
        return pipe


@pytest.fixture
def dying(tmp_path: Path, database_url: str | None, wire: WireServer) -> Iterator[Dying]:
    """A process to kill, with a library of its own on each database, and a server that answers well."""
    with Dying(tmp_path / "home", database_url, wire.url) as dying:
        yield dying


@pytest.fixture(params=databases.BOTH)
def several(request: pytest.FixtureRequest, tmp_path: Path, wire: WireServer) -> Iterator[list[Dying]]:
    """The same, several of them to be killed side by side."""
    with ExitStack() as opened:

        def one(number: int) -> Dying:
            home, database = tmp_path / str(number), None
            if request.param == "postgresql":
                server: databases.Server = request.getfixturevalue("postgresql")
                database = address(opened.enter_context(server.database()))
            return opened.enter_context(Dying(home, database, wire.url))

        yield [one(number) for number in range(SIDE_BY_SIDE)]


def side_by_side(kill: Callable[[Dying], Any], several: Iterable[Dying]) -> list[Any]:
    """What ``kill`` returns for each, all at the same time."""
    with ThreadPoolExecutor(SIDE_BY_SIDE) as threads:
        return list(threads.map(kill, several))


@pytest.fixture(autouse=True)
def _every_file_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing runs when a check looks: what nobody needs then is lost, however young."""
    monkeypatch.setattr(checking, "YOUNG", -10.0)


@pytest.fixture(autouse=True)
def _compiled_once() -> Iterator[None]:
    """Each look opens the library anew, and says the same to it."""
    with compiled_once():
        yield


def look(dying: Dying) -> list[str]:
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
        assert set(dying.told) <= kept, "what somebody heard of is there"
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
def test_at_every_boundary_between_writes(several: list[Dying], edit: bool) -> None:
    """Killed before each write, sync and rename of a file, in the middle of each, and before each write of
    SQLite (elsewhere each statement and commit): the next start finds every record with its file, whole, and
    loses nothing that was told."""
    boundaries = count(1)

    def kill(dying: Dying) -> dict[str, Any]:
        """Die at boundary after boundary, until none is left; what that run has seen."""
        for at in boundaries:
            ended = dying.run(edit=edit, at=at)
            if not ended["killed"]:
                return ended
            assert at < MOST
        raise AssertionError

    for ended in side_by_side(kill, several):
        assert ended["end"], "the last run came to its end, with no boundary left to die at"
        seen = ended["end"]["seen"]
        own = ended["end"]["sqlite"] and not several[0].database
        assert {"open", "write", "fsync", "replace"} <= set(seen)
        assert ({"sqlite"} if own else {"statement", "commit"}) <= set(seen)
    states = list(chain.from_iterable(dying.states for dying in several))
    assert {"interrupted", "finished"} == set(states)
    told = sum(len(dying.told) for dying in several)
    assert states.count("finished") > told, "a later start finished what a death had cut short"


def test_at_a_hundred_moments(several: list[Dying]) -> None:
    """Killed from outside at seeded moments of its job: the same holds."""
    each = MOMENTS["postgresql" if several[0].database else "sqlite"] // SIDE_BY_SIDE

    def kill(dying: Dying) -> int:
        """Die at moment after moment; how often it did."""
        chance = random.Random(20_261_122 + several.index(dying))
        runs = (dying.run(edit=chance.random() < 0.5, after=chance.uniform(0, 0.1)) for _ in range(each))
        return sum(ended["killed"] for ended in runs)

    assert sum(side_by_side(kill, several)) > each * SIDE_BY_SIDE // 2


def test_on_a_disk_that_takes_no_more(dying: Dying, wire: WireServer) -> None:
    """Writes that the system cuts short are a sentence and leave nothing torn: where the database is on
    that disk nothing is sent, where only the files are the picture is said not to be saved."""
    ended = dying.run(limit=50)
    (sentence,) = ended["end"]["failures"]
    assert (ended["killed"], ended["told"]) == (False, [])
    if dying.database:
        assert sentence == "The picture arrived but could not be saved: the file is too large for this disk."
        assert dying.states == ["interrupted"]
    else:
        assert sentence.startswith("This request could not be recorded")
        assert (dying.states, wire.picture_requests) == ([], [])
