"""How jobs are cancelled, tried again and ended, with a client that does what the test says."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from studio import errors
from studio.events import Arriving, Event, Failed, Started, Waiting
from studio.jobs import Closing, JobRunner, OtherServer
from studio.library import Library
from studio.line import Line
from tests.studio.fakes import FakeClient, Gate, finished, only, over, preview, start, states, wait


class TestCancel:
    def test_of_one_that_waits_in_line_sends_nothing(self, runner: JobRunner) -> None:
        """A job cancelled in the queue was never sent, and those behind it move up."""
        gate = Gate()
        start(runner, FakeClient(lambda slot: [Started(slot), gate]), n=2)
        gate.arrived()
        waiting, behind = FakeClient(), FakeClient()
        job_id, last = start(runner, waiting), start(runner, behind)
        wait(runner, last, lambda job: only(job).place == 2)
        runner.cancel("local", job_id)
        slot = only(over(runner, job_id))
        assert (slot.state, slot.began, slot.place) == ("cancelled", None, 0)
        assert waiting.asked == []
        wait(runner, last, lambda job: only(job).place == 1)

    def test_at_once_after_the_start_ends_it(self, library: Library) -> None:
        """A job cancelled before its request had a chance to begin is cancelled, not stuck."""
        runner = JobRunner(library)
        held = threading.Event()
        runner._loop.call_soon_threadsafe(held.wait)  # so that both come in one turn of the loop
        job_id = start(runner, FakeClient(lambda slot: [Started(slot), Gate()]))
        runner.cancel("local", job_id)
        held.set()
        assert states(over(runner, job_id)) == ["cancelled"]
        runner.close(0)

    def test_of_a_running_one_closes_its_stream(self, runner: JobRunner) -> None:
        """The client's generator is closed, and the slot keeps when it began: it may be charged."""
        gate = Gate()
        client = FakeClient(lambda slot: [Started(slot), gate])
        job_id = start(runner, client)
        gate.arrived()
        runner.cancel("local", job_id)
        slot = only(over(runner, job_id))
        assert slot.state == "cancelled"
        assert slot.began
        assert client.closed == 1

    def test_of_one_that_waits_for_the_rate_limit_cannot_have_cost_anything(self, runner: JobRunner) -> None:
        """While it waits to be sent again no request is out, so it has not begun."""
        gate = Gate()
        job_id = start(runner, FakeClient(lambda s: [Started(s), Waiting(s, 9, "Waiting 9 s."), gate]))
        gate.arrived()
        assert only(wait(runner, job_id, lambda job: only(job).state == "waiting")).reason == "Waiting 9 s."
        runner.cancel("local", job_id)
        assert only(over(runner, job_id)).began is None

    def test_of_one_slot_leaves_the_others(self, runner: JobRunner) -> None:
        """Only the slot that is named is given up."""
        gates = [Gate(), Gate()]
        job_id = start(runner, FakeClient(lambda s: [Started(s), gates[s], finished(s)]), n=2)
        for gate in gates:
            gate.arrived()
        runner.cancel("local", job_id, 1)
        wait(runner, job_id, lambda job: job.slots[1].over)
        gates[0].open()
        assert states(over(runner, job_id)) == ["finished", "cancelled"]

    @pytest.mark.parametrize("together", [False, True])
    def test_of_one_slot_is_possible_where_it_has_a_request_of_its_own(
        self, runner: JobRunner, together: bool
    ) -> None:
        """A slot says whether its request is for others, too; asked again alone it shares with none."""
        gate = Gate()
        client = FakeClient(lambda slot: [Started(slot), gate], together=together)
        job = wait(runner, start(runner, client, n=2), lambda job: True)
        assert [slot.shared for slot in job.slots] == [together] * 2
        gate.arrived()
        runner.cancel("local", job.id)
        over(runner, job.id)
        runner.retry("local", job.id, 1, client)  # type: ignore[arg-type]
        assert [slot.shared for slot in wait(runner, job.id, lambda job: True).slots] == [together, False]

    @pytest.mark.parametrize("together", [False, True])
    def test_while_a_picture_is_saved_keeps_what_arrived(
        self, runner: JobRunner, library: Library, monkeypatch: pytest.MonkeyPatch, together: bool
    ) -> None:
        """What arrived is paid: it is kept and says finished, also what came in the same answer."""
        saving, go_on, keep = threading.Event(), threading.Event(), library.keep

        def slow(*args: Any, **more: Any) -> Any:
            saving.set()
            assert go_on.wait(10)
            return keep(*args, **more)

        monkeypatch.setattr(library, "keep", slow)
        job_id = start(runner, FakeClient(together=together), n=2 if together else 1)
        assert saving.wait(10)
        runner.cancel("local", job_id)
        runner.cancel("local", job_id)
        go_on.set()
        assert set(states(over(runner, job_id))) == {"finished"}
        assert library.count("local") == (2 if together else 1)

    def test_while_a_picture_is_fetched_keeps_what_is_paid(self, runner: JobRunner) -> None:
        """Once the answer is here, its pictures are paid: neither cancel nor close gives them up."""
        fetching = Gate()
        steps: list[Event | Gate] = [Started(0), Arriving(0), fetching, finished(0)]
        job_id = start(runner, FakeClient(lambda _slot: steps))
        fetching.arrived()
        runner.cancel("local", job_id)
        closing = threading.Thread(target=runner.close, args=(0,))
        closing.start()
        closing.join(0.2)
        fetching.open()
        closing.join(10)
        assert states(runner.job(job_id, "local")) == ["finished"]

    def test_of_what_is_over_or_unknown_does_nothing(self, runner: JobRunner) -> None:
        """Cancel is always safe to press."""
        job_id = start(runner, FakeClient())
        over(runner, job_id)
        runner.cancel("local", job_id)
        runner.cancel("local", job_id, 99)
        runner.cancel("local", "nothing")
        assert states(runner.job(job_id, "local")) == ["finished"]


class TestRetry:
    def test_asks_for_the_failed_slot_alone(self, runner: JobRunner) -> None:
        """The others stay the very same, and the new try starts afresh."""
        good = {0}
        client = FakeClient(
            lambda s: [Started(s), finished(s) if s in good else Failed(s, errors.Overloaded())]
        )
        job_id = start(runner, client, n=2)
        before = over(runner, job_id)
        assert states(before) == ["finished", "failed"]
        good.add(1)
        runner.retry("local", job_id, 1, client)
        after = over(runner, job_id)
        assert after.slots[0] is before.slots[0]
        assert (after.slots[1].state, after.slots[1].attempt, after.slots[1].failure) == ("finished", 2, None)
        assert [asked.call.slots for asked in client.asked] == [(0,), (1,), (1,)]

    def test_shows_no_preview_of_the_try_before(self, runner: JobRunner) -> None:
        """Browsers know a preview by its version, so that goes on rising from try to try."""
        blocked = FakeClient(lambda s: [Started(s), preview(s), Failed(s, errors.ModerationBlocked())])
        job_id = start(runner, blocked)
        assert only(over(runner, job_id)).version == 1
        runner.retry("local", job_id, 0, FakeClient(lambda s: [Started(s), preview(s, 1), Gate()]))
        slot = only(wait(runner, job_id, lambda job: only(job).preview is not None))
        assert slot.version == 2

    def test_is_shown_at_once(self, runner: JobRunner) -> None:
        """The slot is queued again when retry returns, so the page that follows shows it."""
        client = FakeClient(lambda slot: [Started(slot), Failed(slot, errors.Overloaded())])
        job_id = start(runner, client)
        over(runner, job_id)
        runner.retry("local", job_id, 0, FakeClient(lambda slot: [Gate()]))
        assert states(runner.job(job_id, "local")) == ["queued"]

    def test_is_not_ended_by_the_request_before_it(self, runner: JobRunner) -> None:
        """A slot that is tried again while its first request still has others to end goes on."""
        rest, again = Gate(), Gate()
        first = FakeClient(
            lambda s: [Started(s), Failed(s, errors.NoPicture())] if s == 0 else [rest, finished(s)],
            together=True,
        )
        job_id = start(runner, first, n=2)
        rest.arrived()
        wait(runner, job_id, lambda job: job.slots[0].state == "failed")
        runner.retry("local", job_id, 0, FakeClient(lambda s: [Started(s), again, finished(s)]))
        again.arrived()
        runner.cancel("local", job_id, 1)
        assert states(wait(runner, job_id, lambda job: job.slots[1].over)) == ["started", "cancelled"]
        again.open()
        assert states(over(runner, job_id)) == ["finished", "cancelled"]

    def test_asks_no_other_server(self, runner: JobRunner) -> None:
        """A session that has chosen another server meanwhile sends it nothing, and is told so."""
        failing = FakeClient(lambda slot: [Failed(slot, errors.Overloaded())], name="First")
        job_id = start(runner, failing)
        over(runner, job_id)
        other = FakeClient(name="First", base_url="http://127.0.0.1:2/v1")
        with pytest.raises(OtherServer, match="First"):
            runner.retry("local", job_id, 0, other)
        assert states(over(runner, job_id)) == ["failed"]
        assert other.asked == []

    def test_knows_a_server_by_its_address(self, runner: JobRunner, library: Library) -> None:
        """A connection that was named anew is the same server; the record has its new name."""
        failing = FakeClient(lambda slot: [Failed(slot, errors.Overloaded())], name="First")
        job_id = start(runner, failing)
        over(runner, job_id)
        runner.retry("local", job_id, 0, FakeClient(name="Second"))
        over(runner, job_id)
        assert [kept.server for kept in library.page("local")] == ["Second"]

    @pytest.mark.parametrize("number", [-1, 1, 99])
    def test_of_a_slot_that_is_not_there_does_nothing(self, runner: JobRunner, number: int) -> None:
        """A number out of range neither raises nor sends anything."""
        client = FakeClient(lambda slot: [Failed(slot, errors.Overloaded())])
        job_id = start(runner, client)
        over(runner, job_id)
        runner.retry("local", job_id, number, client)
        runner.cancel("local", job_id, number)
        assert len(client.asked) == 1

    def test_of_a_finished_slot_does_nothing(self, runner: JobRunner) -> None:
        """Nothing is paid for twice: a picture that came is not asked for again."""
        client = FakeClient()
        job_id = start(runner, client)
        over(runner, job_id)
        runner.retry("local", job_id, 0, client)
        assert len(client.asked) == 1


class TestEnd:
    def test_lets_what_runs_finish_and_sends_nothing_new(self, library: Library) -> None:
        """Within the grace a running request finishes; what waits in line is given up, never sent."""
        runner, gate = JobRunner(library, line=Line(1)), Gate()
        client = FakeClient(lambda slot: [Started(slot), gate, finished(slot)])
        job_id = start(runner, client, n=2)
        gate.arrived()
        closing = threading.Thread(target=runner.close, args=(30,))
        closing.start()
        wait(runner, job_id, lambda job: job.slots[1].state == "interrupted")
        gate.open()
        closing.join(10)
        assert states(runner.job(job_id, "local")) == ["finished", "interrupted"]
        assert len(client.asked) == 1

    def test_gives_up_what_takes_longer_than_the_grace(self, library: Library) -> None:
        """Without grace running requests are cancelled, and their streams closed."""
        runner, gate = JobRunner(library), Gate()
        client = FakeClient(lambda slot: [Started(slot), gate])
        job_id = start(runner, client)
        gate.arrived()
        runner.close(0)
        assert states(runner.job(job_id, "local")) == ["interrupted"]
        assert client.closed == 1

    def test_waits_no_longer_when_told_to_hurry(self, library: Library) -> None:
        """Told to end a second time, it gives up what runs; before the first time that means nothing."""
        runner, gate = JobRunner(library, line=Line(1)), Gate()
        job_id = start(runner, FakeClient(lambda slot: [Started(slot), gate]), n=2)
        gate.arrived()
        runner.hurry()
        closing = threading.Thread(target=runner.close, args=(30,))
        closing.start()
        wait(runner, job_id, lambda job: job.slots[1].state == "interrupted")
        assert states(runner.job(job_id, "local")) == ["started", "interrupted"]
        runner.hurry()
        closing.join(10)
        assert not closing.is_alive()
        assert states(runner.job(job_id, "local")) == ["interrupted"] * 2

    def test_does_not_wait_for_what_waits_to_be_sent_again(self, library: Library) -> None:
        """A request that waits for a rate limit is given up at once: it would be sent, then cut."""
        runner, gate = JobRunner(library), Gate()
        waiting = Waiting(0, 9, "Waiting 9 s.")
        job_id = start(runner, FakeClient(lambda s: [Started(s), waiting, gate, Started(s), Gate()]))
        gate.arrived()
        closing = threading.Thread(target=runner.close, args=(30,))
        closing.start()
        closing.join(5)
        assert not closing.is_alive()
        assert states(runner.job(job_id, "local")) == ["interrupted"]

    def test_sends_nothing_again_that_is_refused_meanwhile(self, library: Library) -> None:
        """A rate limit that comes within the grace ends the request, too."""
        runner, gate, again = JobRunner(library), Gate(), Gate()
        waiting = Waiting(0, 9, "Waiting 9 s.")
        job_id = start(runner, FakeClient(lambda s: [Started(s), gate, waiting, again, finished(s)]))
        gate.arrived()
        closing = threading.Thread(target=runner.close, args=(30,))
        closing.start()
        closing.join(0.2)
        gate.open()
        closing.join(5)
        assert not closing.is_alive()
        assert states(runner.job(job_id, "local")) == ["interrupted"]

    def test_refuses_new_jobs_with_a_sentence(self, library: Library) -> None:
        """Once it closes, start and retry raise Closing and leave nothing queued; cancel does nothing."""
        runner, client = JobRunner(library), FakeClient(lambda s: [Failed(s, errors.Overloaded())])
        job_id = start(runner, client)
        over(runner, job_id)
        runner.close(0)
        runner.close(0)
        with pytest.raises(Closing, match="nothing was sent"):
            start(runner, client)
        with pytest.raises(Closing):
            runner.retry("local", job_id, 0, client)
        runner.cancel("local", job_id)
        assert [states(job) for job in runner.jobs("local")] == [["failed"]]
