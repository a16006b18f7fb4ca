"""Jobs that outlive their process: what is written down, and what is made of it after a restart.

A process that dies is a runner that nobody closes: the next one finds what it left on the disk.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.exc import OperationalError

from studio import errors, job_records
from studio.api import ImagesClient
from studio.connections import Connection
from studio.events import Failed, Started
from studio.jobs import JobRunner, NotStarted, OtherServer
from studio.library import Library, NotKept, checking
from studio.library.tables import jobs
from studio.requests import EditRequest
from tests.studio.conftest import KEY
from tests.studio.fakes import CARD, FakeClient, Gate, ask, finished, only, over, preview, states, wait
from tests.studio.test_library import keep
from tests.wire import WireServer, png

Runners = Callable[[], JobRunner]

SLOT = {"number": 0, "attempt": 1, "state": "started", "version": 0, "began": 1.0, "ended": None}
SLOT |= {"note": "", "picture": None, "failure": None}


@pytest.fixture
def runners(library: Library) -> Iterator[Runners]:
    """Start a runner as an app does; those before it count as killed. All are ended after the test."""
    started: list[JobRunner] = []

    def start() -> JobRunner:
        started.append(JobRunner(library))
        return started[-1]

    yield start
    for runner in started:
        runner.close(0)


def begun(runner: JobRunner, *, n: int = 1, previews: int = 0, together: bool = False, **more: Any) -> str:
    """Start a job whose pictures never come; return its id once each slot that runs has had its previews.

    By then the previews are on the disk, too.
    """
    gates = [Gate() for _ in range(n)]
    client: Any = FakeClient(
        lambda slot: [Started(slot), *(preview(slot, one) for one in range(previews)), gates[slot]],
        together=together,
    )
    job_id = runner.start("local", client, ask(n=n, **more), CARD)
    for gate in gates[:1] if together else gates:
        gate.arrived()
    settled(runner)
    return job_id


def settled(runner: JobRunner) -> None:
    """Wait until all that is to be written later is written."""
    runner._records._later.settle()


class TestInterrupted:
    def test_is_what_ran_when_the_process_died(self, runners: Runners) -> None:
        """After a restart the job is there, as it was asked for, and its slot is interrupted."""
        before = runners()
        job_id = begun(before, prompt="a red fox at night", quality="high")
        job = runners().job(job_id, "local")
        assert job
        assert (states(job), job.request) == (
            ["interrupted"],
            ask(prompt="a red fox at night", quality="high"),
        )
        was = before.job(job_id, "local")
        assert was
        assert (job.server, job.place, job.card) == (was.server, was.place, was.card)
        assert job.created == pytest.approx(was.created, abs=1e-3)
        assert runners().running("local") == []

    def test_keeps_the_last_preview(self, runners: Runners) -> None:
        """The newest preview that had come is shown; another slot without one has none."""
        before = runners()
        job_id = begun(before, previews=2)
        shown = only(before.job(job_id, "local")).preview  # type: ignore[arg-type]
        slot = only(runners().job(job_id, "local"))  # type: ignore[arg-type]
        assert shown
        assert (slot.state, slot.preview) == ("interrupted", shown)

    def test_says_when_the_request_had_gone_out(self, runners: Runners) -> None:
        """A slot that was asked for knows since when, so that the page can say that it may be charged."""
        before = runners()
        job_id = begun(before)
        settled(before)
        assert only(runners().job(job_id, "local")).began  # type: ignore[arg-type]

    def test_stays_until_it_is_dismissed(self, runners: Runners) -> None:
        """It is there after each restart; dismissed, it never comes back, nor does its preview."""
        job_id = begun(runners(), previews=1)
        runners()
        after = runners()
        assert states(after.job(job_id, "local")) == ["interrupted"]
        after.dismiss("local", job_id)
        settled(after)
        assert runners().jobs("local") == []
        assert list((after._library.home / "previews").iterdir()) == []

    def test_is_also_what_the_end_of_the_app_cut_short(self, runners: Runners) -> None:
        """A job that outlasts the grace is interrupted, not cancelled: nobody gave it up."""
        runner = runners()
        job_id = begun(runner, previews=1)
        runner.close(0)
        slot = only(runners().job(job_id, "local"))  # type: ignore[arg-type]
        assert (slot.state, slot.preview is not None) == ("interrupted", True)

    def test_is_nobody_elses(self, runners: Runners) -> None:
        """Another space neither sees it nor can run it again."""
        job_id = begun(runners())
        after, client = runners(), FakeClient()
        assert after.jobs("theirs") == []
        after.run_again("theirs", job_id, client)  # type: ignore[arg-type]
        assert client.asked == []

    def test_is_forgotten_after_a_month(self, runners: Runners, library: Library) -> None:
        """An interrupted job that nobody dismisses goes after thirty days."""
        job_id = begun(runners())
        aged(library, timedelta(days=29))
        assert runners().job(job_id, "local")
        aged(library, timedelta(days=31))
        assert runners().job(job_id, "local") is None

    def test_with_a_torn_preview_has_none(self, runners: Runners, library: Library) -> None:
        """A preview that a power cut left half-written is not shown."""
        job_id = begun(runners(), previews=1)
        path = library.home / "previews" / f"{job_id}-0"
        path.write_bytes(path.read_bytes()[:20])
        slot = only(runners().job(job_id, "local"))  # type: ignore[arg-type]
        assert (slot.state, slot.preview) == ("interrupted", None)


class TestRunAgain:
    @pytest.mark.parametrize("together", [False, True])
    def test_sends_the_same_request_for_every_slot(self, runners: Runners, together: bool) -> None:
        """The calls are those of the first time, and the pictures come into the same job."""
        first = FakeClient(lambda slot: [Gate()], together=together)
        job_id = runners().start("local", first, ask(n=3, seed=None), CARD)  # type: ignore[arg-type]
        after, again = runners(), FakeClient(together=together)
        after.run_again("local", job_id, again)  # type: ignore[arg-type]
        job = over(after, job_id)
        assert states(job) == ["finished"] * 3
        wanted = first.calls(ask(n=3), CARD)
        assert sorted(one.call.slots for one in again.asked) == sorted(call.slots for call in wanted)
        assert [one.call.request for one in again.asked] == [call.request for call in wanted]

    def test_is_the_same_on_the_wire(
        self, runners: Runners, wire: WireServer, connect: Callable[..., ImagesClient], library: Library
    ) -> None:
        """An edit with a mask goes out again byte for byte, with the key that the session brings."""
        source = library.keep_file(png(64, 64), "source")
        mask = library.keep_file(png(64, 64, (0, 0, 0, 0)), "mask")
        request = EditRequest(prompt="a hat", model=CARD.id, images=(source,), mask=mask, quality="low")
        wire.gated = True
        job_id = runners().start("local", connect(), request, CARD)
        (first,) = wire.wait_for(1)
        after = runners()
        after.run_again("local", job_id, connect())
        _, second = wire.wait_for(2)
        assert fields(second) == fields(first)
        assert (second.path, second.headers["authorization"]) == (first.path, f"Bearer {KEY}")
        wire.gate.open_wide()
        assert states(over(after, job_id)) == ["finished"]

    def test_leaves_what_came_as_it_is(self, runners: Runners) -> None:
        """Only interrupted slots are sent again: a picture that came is not paid twice."""
        gate = Gate()
        client: Any = FakeClient(lambda slot: [Started(slot), finished(slot)] if slot == 0 else [gate])
        before = runners()
        job_id = before.start("local", client, ask(n=2), CARD)
        kept = wait(before, job_id, lambda job: job.slots[0].over).slots[0].picture
        gate.arrived()
        after, again = runners(), FakeClient()
        assert states(after.job(job_id, "local")) == ["finished", "interrupted"]
        after.run_again("local", job_id, again)  # type: ignore[arg-type]
        job = over(after, job_id)
        assert (job.slots[0].picture, [one.call.slots for one in again.asked]) == (kept, [(1,)])

    def test_asks_only_the_server_that_was_asked(self, runners: Runners) -> None:
        """Another server's client is refused with a sentence, and the job stays as it is."""
        job_id = begun(runners())
        after = runners()
        elsewhere = FakeClient(name="Elsewhere")
        elsewhere.connection = connection_of("http://127.0.0.1:2/v1")
        with pytest.raises(OtherServer):
            after.run_again("local", job_id, elsewhere)  # type: ignore[arg-type]
        assert (states(after.job(job_id, "local")), elsewhere.asked) == (["interrupted"], [])

    def test_twice_sends_once(self, runners: Runners) -> None:
        """A second press finds nothing interrupted any more."""
        job_id = begun(runners())
        after, client = runners(), FakeClient()
        for _ in range(2):
            after.run_again("local", job_id, client)  # type: ignore[arg-type]
        over(after, job_id)
        assert len(client.asked) == 1

    def test_that_dies_again_is_interrupted_again(self, runners: Runners) -> None:
        """A job that is run again is written down as running before anything is sent."""
        job_id = begun(runners())
        after, gate = runners(), Gate()
        after.run_again("local", job_id, FakeClient(lambda slot: [Started(slot), gate]))  # type: ignore[arg-type]
        gate.arrived()
        slot = only(runners().job(job_id, "local"))  # type: ignore[arg-type]
        assert (slot.state, slot.attempt) == ("interrupted", 2)


class TestEnded:
    def test_jobs_are_remembered_for_a_day(self, runners: Runners, library: Library) -> None:
        """What ended before a restart is shown as it was; older jobs are left to the gallery."""
        before = runners()
        failing: Any = FakeClient(lambda slot: [Started(slot), Failed(slot, errors.Overloaded("busy"))])
        done: Any = FakeClient()
        ids = [before.start("local", client, ask(), CARD) for client in (done, failing)]
        was = [over(before, one) for one in ids]
        settled(before)
        after = runners()
        again = [after.job(one, "local") for one in ids]
        assert [job and job.slots for job in again] == [job.slots for job in was]
        assert [job.id for job in after.jobs("local")] == ids[::-1]
        aged(library, timedelta(days=2))
        assert runners().jobs("local") == []
        settled(after)

    def test_picture_is_known_though_its_end_was_not_written(
        self, runners: Runners, library: Library
    ) -> None:
        """The process died between the picture's record and the job's: it is finished, not interrupted."""
        job_id = begun(runners())
        kept = keep(library, job=job_id)
        slot = only(runners().job(job_id, "local"))  # type: ignore[arg-type]
        assert (slot.state, slot.picture) == ("finished", kept.id)

    def test_unsaved_picture_is_not_promised_any_more(
        self, runners: Runners, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A picture that was held in memory alone went with the process: its slot is interrupted."""

        def full(*_args: Any, **_more: Any) -> None:
            raise NotKept("the disk is full", maybe_charged=True)

        before = runners()
        with monkeypatch.context() as patch:
            patch.setattr(library, "keep", full)
            job_id = before.start("local", FakeClient(), ask(), CARD)  # type: ignore[arg-type]
            assert states(over(before, job_id)) == ["failed"]
        settled(before)
        assert states(runners().job(job_id, "local")) == ["interrupted"]


class TestRecord:
    def test_is_there_before_anything_is_sent(self, runners: Runners, library: Library) -> None:
        """When a client is first run, the job is committed to the disk."""
        seen: list[int] = []

        class Looking(FakeClient):
            async def run(self, call: Any) -> Any:
                seen.append(len(library.rows(select(jobs.c.id))))
                async for one in super().run(call):
                    yield one

        runner = runners()
        over(runner, runner.start("local", Looking(), ask(), CARD))  # type: ignore[arg-type]
        assert seen == [1]

    def test_that_cannot_be_written_sends_nothing(self, runners: Runners, library: Library) -> None:
        """On a full disk a job is refused with a sentence before it costs anything."""

        def full(*_args: Any) -> None:
            raise OperationalError("INSERT", {}, sqlite3.OperationalError("database or disk is full"))

        runner, client = runners(), FakeClient()
        event.listen(library.engine, "before_cursor_execute", full)
        try:
            with pytest.raises(NotStarted, match="the disk is full") as caught:
                runner.start("local", client, ask(), CARD)  # type: ignore[arg-type]
        finally:
            event.remove(library.engine, "before_cursor_execute", full)
        assert "Nothing was sent" in caught.value.advice
        assert (client.asked, runner.jobs("local")) == ([], [])

    def test_holds_no_key(
        self, runners: Runners, wire: WireServer, connect: Callable[..., ImagesClient], library: Library
    ) -> None:
        """Neither the database nor any file of the library has the session's key in it."""
        wire.gated = True
        runner = runners()
        job_id = runner.start("local", connect(headers={"x-secret": "s" * 40}), ask(), CARD)
        wire.wait_for(1)
        settled(runner)
        rows = str([tuple(row) for row in library.rows(select(jobs))])
        assert job_id in rows
        assert KEY not in rows
        assert "s" * 40 not in rows
        for path in library.home.rglob("*"):
            assert not path.is_file() or KEY.encode() not in path.read_bytes()
        wire.gate.open_wide()

    def test_keeps_its_files_from_the_repair(self, runners: Runners, library: Library) -> None:
        """The mask of a job that can be run again is no orphan, though no picture names it yet."""
        source = library.keep_file(png(64, 64), "source")
        mask = library.keep_file(png(64, 64, (0, 0, 0, 0)), "mask")
        request = EditRequest(prompt="a hat", model=CARD.id, images=(source,), mask=mask)
        runner, gate = runners(), Gate()
        client: Any = FakeClient(lambda slot: [gate])
        job_id = runner.start("local", client, request, CARD)
        gate.arrived()
        for path in (source.path, mask.path):
            os.utime(path, (0, 0))
        assert list(checking.check(library, repair=True)) == []
        runner.cancel("local", job_id)
        over(runner, job_id)
        runner.dismiss("local", job_id)
        settled(runner)
        assert [one.kind for one in checking.check(library)] == ["orphan", "orphan"]

    @pytest.mark.parametrize(
        "odd",
        [
            {"asked": {"operation": "dream"}},
            {"asked": {"operation": "edit", "prompt": "x", "model": "y", "images": 5}},
            {"asked": {"operation": ["edit"]}},
            {"slots": ["one"]},
            {"slots": [{"number": 4}]},
            {"slots": [SLOT | {"number": 1}]},
            {"slots": [SLOT | {"state": "asleep"}]},
            {"slots": [SLOT | {"began": "today"}]},
            {"slots": {"a": 1}},
        ],
    )
    def test_that_cannot_be_read_is_left_out(
        self, runners: Runners, library: Library, odd: dict[str, Any]
    ) -> None:
        """A record of another version's making, or an import's, does not keep the app from starting."""
        begun(runners())
        with library.writes() as connection:
            connection.execute(update(jobs).values(**odd))
        assert runners().jobs("local") == []


def aged(library: Library, by: timedelta) -> None:
    """Let every job have been started so long ago."""
    with library.writes() as connection:
        connection.execute(update(jobs).values(created=datetime.now(UTC) - by))


def fields(request: Any) -> list[tuple[str, str | None, bytes]]:
    """The parts of a form as they went out, without the boundary between them."""
    return [(part.name, part.filename, part.data) for part in request.parts]


def connection_of(url: str) -> Any:
    """A connection to another server."""
    return Connection(kind="compatible", name="Elsewhere", base_url=url)


def test_a_day_and_a_month_are_what_they_say() -> None:
    """Ended jobs are remembered for a day, interrupted ones for thirty."""
    assert (job_records.REMEMBERED.days, job_records.INTERRUPTED.days) == (1, 30)


def test_previews_of_unknown_jobs_are_swept(runners: Runners, library: Library) -> None:
    """What a preview was being written, or belongs to a job that nobody remembers, goes at the start."""
    folder = library.home / "previews"
    folder.mkdir()
    (folder / "unknown-0").write_bytes(b"x")
    (folder / "unknown-1.part").write_bytes(b"x")
    settled(runners())
    assert list(folder.iterdir()) == []
