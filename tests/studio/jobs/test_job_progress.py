"""How jobs wait, run and show previews, each in its space, with a client that does what the test says."""

from __future__ import annotations

import threading
import weakref
from typing import Any

import pytest

from studio import board, errors
from studio.events import Failed, Started
from studio.jobs import JobRunner
from studio.library import Library
from studio.line import Line
from tests.studio.fakes import FakeClient, Gate, collected, finished, only, over, preview, start, states, wait


class TestPreviews:
    def test_are_replaced_and_dropped_when_the_picture_comes(self, runner: JobRunner) -> None:
        """A newer preview takes the place of the older, its version rises, and none is left at the end."""
        first, second = Gate(), Gate()
        client = FakeClient(lambda s: [Started(s), preview(s, 0), first, preview(s, 1), second, finished(s)])
        job_id = start(runner, client)
        first.arrived()
        before = only(wait(runner, job_id, lambda job: only(job).version == 1)).preview
        first.open()
        second.arrived()
        after = only(wait(runner, job_id, lambda job: only(job).version == 2)).preview
        assert before
        assert after
        assert before.data != after.data
        second.open()
        assert only(over(runner, job_id)).preview is None

    def test_are_dropped_when_the_picture_is_refused_after_all(self, runner: JobRunner) -> None:
        """Moderation after previews leaves nothing of them to be seen."""
        refused = errors.ModerationBlocked(stage="output", request_id="req_9")
        client = FakeClient(lambda slot: [Started(slot), preview(slot), Failed(slot, refused)])
        slot = only(over(runner, start(runner, client)))
        assert (slot.state, slot.preview) == ("failed", None)
        assert slot.failure
        assert slot.failure.request_id == "req_9"

    def test_are_dropped_when_the_job_is_cancelled(self, runner: JobRunner) -> None:
        """A cancelled slot shows no preview."""
        gate = Gate()
        job_id = start(runner, FakeClient(lambda slot: [Started(slot), preview(slot), gate]))
        gate.arrived()
        runner.cancel("local", job_id)
        slot = only(over(runner, job_id))
        assert (slot.state, slot.preview) == ("cancelled", None)

    def test_that_are_no_picture_are_passed_over(self, runner: JobRunner) -> None:
        """A broken preview is not shown and does not keep the picture from coming."""
        broken = preview(0).__class__(0, 0, b"no picture")
        slot = only(over(runner, start(runner, FakeClient(lambda s: [Started(s), broken, finished(s)]))))
        assert (slot.state, slot.version) == ("finished", 0)


class TestLine:
    def test_lets_as_many_run_as_the_limit_and_counts_the_others(self, runner: JobRunner) -> None:
        """With a limit of two, the third and fourth picture are first and second in line, and move up."""
        gates = [Gate() for _ in range(4)]
        client = FakeClient(lambda slot: [Started(slot), gates[slot], finished(slot)])
        job_id = start(runner, client, n=4)
        gates[0].arrived()
        gates[1].arrived()
        job = wait(runner, job_id, lambda job: [slot.place for slot in job.slots] == [0, 0, 1, 2])
        assert len(client.asked) == 2
        gates[0].open()
        gates[2].arrived()
        job = wait(runner, job_id, lambda job: [slot.place for slot in job.slots] == [0, 0, 0, 1])
        assert states(job) == ["finished", "started", "started", "queued"]
        for gate in (gates[1], gates[2], gates[3]):
            gate.open()
        assert states(over(runner, job_id)) == ["finished"] * 4

    def test_is_one_for_all_spaces(self, runner: JobRunner) -> None:
        """A job waits behind those of other spaces."""
        gate = Gate()
        start(runner, FakeClient(lambda slot: [Started(slot), gate]), space="other", n=2)
        gate.arrived()
        job_id = start(runner, FakeClient())
        assert only(wait(runner, job_id, lambda job: only(job).place == 1)).state == "queued"

    def test_gives_the_next_place_to_the_space_that_has_the_fewest(self, library: Library) -> None:
        """Who came later and has none running goes first, then by turns; the places say so."""
        runner, gates = JobRunner(library, line=Line(2)), [Gate() for _ in range(4)]
        busy = start(runner, FakeClient(lambda slot: [Started(slot), gates[slot], finished(slot)]), "a", n=4)
        gates[1].arrived()
        held = Gate()
        later = start(runner, FakeClient(lambda slot: [Started(slot), held, finished(slot)]), "b", n=3)
        wait(runner, later, lambda job: [slot.place for slot in job.slots] == [1, 2, 4], "b")
        wait(runner, busy, lambda job: [slot.place for slot in job.slots] == [0, 0, 3, 5], "a")
        gates[0].open()
        held.arrived()
        wait(runner, later, lambda job: [slot.place for slot in job.slots] == [0, 2, 4], "b")
        wait(runner, busy, lambda job: [slot.place for slot in job.slots] == [0, 0, 1, 3], "a")
        runner.close(0)

    def test_keeps_spare_places_for_spaces_that_have_none(self, library: Library) -> None:
        """One that fills the others with a slow server does not keep another from its picture."""
        runner, slow = JobRunner(library, line=Line(3, spare=1)), Gate()
        greedy = start(runner, FakeClient(lambda slot: [Started(slot), slow, finished(slot)]), "a", n=4)
        wait(runner, greedy, lambda job: [slot.place for slot in job.slots] == [0, 0, 1, 2], "a")
        assert states(over(runner, start(runner, FakeClient(), "b"), "b")) == ["finished"]
        assert states(over(runner, start(runner, FakeClient(), "c", n=2), "c")) == ["finished"] * 2
        slow.open()
        assert states(over(runner, greedy, "a")) == ["finished"] * 4
        runner.close(0)

    def test_that_does_not_move_is_not_told_again(self, runner: JobRunner) -> None:
        """Places that stay the same are no news: the slots remain the very same objects."""
        gate = Gate()
        start(runner, FakeClient(lambda slot: [Started(slot), gate]), n=2)
        gate.arrived()
        first = start(runner, FakeClient())
        slot = only(wait(runner, first, lambda job: only(job).place == 1))
        second = start(runner, FakeClient())
        wait(runner, second, lambda job: only(job).place == 2)
        assert only(wait(runner, first, lambda job: True)) is slot


class TestTrouble:
    @pytest.mark.parametrize("steps", [[RuntimeError("boom")], []], ids=["raises", "says nothing"])
    def test_with_a_client_fails_the_slot_with_a_sentence(self, runner: JobRunner, steps: list[Any]) -> None:
        """Whatever a client does, the slot ends, and the runner goes on."""
        slot = only(over(runner, start(runner, FakeClient(lambda s: [Started(s), *steps]))))
        assert slot.failure
        assert slot.failure.sentence == "Something went wrong inside Easel."
        assert states(over(runner, start(runner, FakeClient()))) == ["finished"]

    def test_with_a_listener_does_not_touch_the_job(self, runner: JobRunner) -> None:
        """A listener that raises is not called again; the job and the other listeners go on."""
        calls: list[str] = []
        heard = threading.Event()

        def broken(space: str) -> None:
            calls.append(space)
            raise RuntimeError("its page is gone")

        runner.listen(broken)
        runner.listen(lambda _space: heard.set())
        assert states(over(runner, start(runner, FakeClient()))) == ["finished"]
        assert calls == ["local"]
        assert heard.is_set()

    def test_of_the_request_is_said_before_anything_is_sent(self, runner: JobRunner) -> None:
        """A request that does not fit the model is refused, and no job is left of it."""
        client = FakeClient()
        with pytest.raises(errors.InvalidRequest):
            start(runner, client, prompt="")
        assert (runner.jobs("local"), client.asked) == ([], [])


class TestSpaces:
    def test_do_not_see_or_touch_each_others_jobs(self, runner: JobRunner) -> None:
        """Another space's job is invisible and can be neither cancelled, retried nor dismissed."""
        gate = Gate()
        job_id = start(runner, FakeClient(lambda slot: [Started(slot), gate, finished(slot)]), space="mine")
        gate.arrived()
        assert runner.job(job_id, "theirs") is None
        assert runner.jobs("theirs") == runner.running("theirs") == []
        runner.cancel("theirs", job_id)
        runner.retry("theirs", job_id, 0, FakeClient())
        gate.open()
        assert states(over(runner, job_id, "mine")) == ["finished"]
        runner.dismiss("theirs", job_id)
        assert runner.job(job_id, "mine")

    def test_forget_old_ended_jobs_but_never_running_ones(
        self, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A space remembers its newest ended jobs, and every one that runs."""
        monkeypatch.setattr(board, "REMEMBERED", 2)
        gate = Gate()
        running = start(runner, FakeClient(lambda slot: [Started(slot), gate]))
        ended = [start(runner, FakeClient()) for _ in range(4)]
        for job_id in ended[2:]:
            over(runner, job_id)
        newest = start(runner, FakeClient())
        assert [job.id for job in runner.jobs("local")][-1] == running
        assert runner.job(ended[0], "local") is None
        assert next(job.id for job in runner.jobs("local")) == newest

    def test_dismiss_only_what_is_over(self, runner: JobRunner) -> None:
        """A running job cannot be dismissed, an ended one can."""
        gate = Gate()
        job_id = start(runner, FakeClient(lambda slot: [Started(slot), gate, finished(slot)]))
        gate.arrived()
        runner.dismiss("local", job_id)
        assert runner.job(job_id, "local")
        gate.open()
        over(runner, job_id)
        runner.dismiss("local", job_id)
        assert runner.job(job_id, "local") is None


def test_a_client_is_dropped_when_its_job_ends(runner: JobRunner) -> None:
    """Nothing of the process keeps a client, and so a key, after the job is over."""
    client = FakeClient()
    gone = threading.Event()
    weakref.finalize(client, gone.set)
    over(runner, start(runner, client))
    del client
    over(runner, start(runner, FakeClient()))  # the loop has turned since, and let go of the task
    assert collected(gone)


def test_requests_run_on_the_runners_own_thread(runner: JobRunner) -> None:
    """No request ever runs on the thread that asked for it."""
    client = FakeClient()
    over(runner, start(runner, client))
    assert [asked.job_thread for asked in client.asked] == ["jobs"]
