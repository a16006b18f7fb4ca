"""Jobs with a client that does what the test says."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio import board, errors
from studio.events import Arrival, Arriving, Event, Extra, Failed, Started, Waiting
from studio.jobs import MORE_CAME, Closing, JobRunner, OtherServer
from studio.library import Library, NotKept
from studio.pictures import NotAPicture
from tests.studio.fakes import CARD, FakeClient, Gate, ask, finished, only, over, preview, states, wait
from tests.wire import png


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library of the test's own."""
    library = Library(tmp_path)
    yield library
    library.close()


@pytest.fixture
def runner(library: Library) -> Iterator[JobRunner]:
    """A runner that sends two requests at once."""
    runner = JobRunner(library, limit=2)
    yield runner
    runner.close(0)


def start(runner: JobRunner, client: Any, space: str = "local", **more: Any) -> str:
    """Start a job of this client."""
    return runner.start(space, client, ask(**more), CARD)


class TestPicture:
    def test_is_kept_before_anyone_hears_that_it_came(self, runner: JobRunner, library: Library) -> None:
        """When a listener can see "finished", the file, the record and the thumbnail are there."""
        found: list[bool] = []
        heard = threading.Event()

        def hear(space: str) -> None:
            for slot in [
                slot for job in runner.jobs(space) for slot in job.slots if slot.state == "finished"
            ]:
                kept = library.get(slot.picture or "", space)
                found.append(kept is not None and library.original(kept).exists())
                heard.set()

        runner.listen(hear)
        job = over(runner, start(runner, FakeClient()))
        assert heard.wait(10)
        assert found == [True]
        (kept,) = library.page("local")
        assert kept.id == only(job).picture
        assert library.original(kept).read_bytes() == png(8, 8, (0, 20, 30))

    def test_is_recorded_with_what_was_asked_and_what_came(self, runner: JobRunner, library: Library) -> None:
        """The record holds the request, the answer, the usage, the server and the request's id."""
        client = FakeClient(
            lambda slot: [Started(slot), finished(slot, revised_prompt="A fox.")], name="Here"
        )
        job = over(runner, start(runner, client, quality="high"))
        (kept,) = library.page("local")
        assert (kept.job, kept.slot, kept.kind) == (job.id, 0, "generate")
        assert (kept.asked["quality"], kept.prompt, kept.server) == ("high", "a red fox", "Here")
        assert kept.got == {"revised_prompt": "A fox."}
        assert (kept.usage, kept.request_id) == ({"total_tokens": 7}, "req_1")

    def test_that_cannot_be_kept_fails_with_advice(
        self, runner: JobRunner, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A full disk is a failed slot that says so, and that it may have been charged."""

        def full(*_args: Any, **_more: Any) -> None:
            raise NotKept(maybe_charged=True)

        monkeypatch.setattr(library, "keep", full)
        failure = only(over(runner, start(runner, FakeClient()))).failure
        assert failure
        assert failure.kind == "not_kept"
        assert "Make room" in failure.advice
        assert failure.maybe_charged

    def test_counts_as_finished_even_without_a_thumbnail(
        self, runner: JobRunner, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A thumbnail that cannot be made does not turn a kept picture into a failure."""

        def full(*_args: Any) -> None:
            raise OSError("full")

        monkeypatch.setattr(library, "rendition", full)
        assert states(over(runner, start(runner, FakeClient()))) == ["finished"]
        assert library.count("local") == 1

    def test_of_an_answer_survives_the_trouble_of_another(
        self, runner: JobRunner, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """One picture that cannot be kept, whatever the reason, does not lose those beside it."""
        keep = library.keep

        def sometimes(*args: Any, **more: Any) -> Any:
            if more["slot"] == 0:
                raise RuntimeError("nobody foresaw this")
            return keep(*args, **more)

        monkeypatch.setattr(library, "keep", sometimes)
        job = over(runner, start(runner, FakeClient(together=True), n=3))
        assert states(job) == ["failed", "finished", "finished"]


class FullDisk:
    """A library's ``keep`` that refuses until there is ``room``; ``error`` says how."""

    def __init__(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = False
        self.error: Callable[[], Exception] = lambda: NotKept(maybe_charged=True)
        self._keep = library.keep
        monkeypatch.setattr(library, "keep", self.keep)

    def keep(self, *args: Any, **more: Any) -> Any:
        """Keep it, or refuse."""
        if not self.room:
            raise self.error()
        return self._keep(*args, **more)


@pytest.fixture
def disk(library: Library, monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    """A disk without room, until the test makes some."""
    return FullDisk(library, monkeypatch)


class TestUnkept:
    @pytest.mark.parametrize("error", [NotKept, RuntimeError])
    def test_is_saved_by_trying_again_and_not_asked_for_again(
        self, runner: JobRunner, library: Library, disk: FullDisk, error: type[Exception]
    ) -> None:
        """The bytes that came are held, as often as it takes, and recorded under who sent them."""
        disk.error = error
        client, other = FakeClient(name="First"), FakeClient(name="Second", base_url="http://127.0.0.1:2/v1")
        job_id = start(runner, client)
        assert states(over(runner, job_id)) == ["failed"]
        runner.retry("local", job_id, 0, other)
        assert states(over(runner, job_id)) == ["failed"]
        disk.room = True
        runner.retry("local", job_id, 0, other)
        slot = only(over(runner, job_id))
        assert (slot.state, slot.attempt, slot.failure) == ("finished", 3, None)
        (kept,) = library.page("local")
        assert (kept.id, kept.server) == (slot.picture, "First")
        assert library.original(kept).read_bytes() == png(8, 8, (0, 20, 30))
        assert (len(client.asked), other.asked) == (1, [])

    def test_that_is_no_picture_is_asked_for_again(self, runner: JobRunner, disk: FullDisk) -> None:
        """Holding what can never be kept would keep the slot from ever being tried again."""
        disk.error = NotAPicture
        client = FakeClient()
        job_id = start(runner, client)
        over(runner, job_id)
        disk.room = True
        runner.retry("local", job_id, 0, client)
        assert states(over(runner, job_id)) == ["finished"]
        assert len(client.asked) == 2

    def test_is_let_go_with_its_job(self, runner: JobRunner, disk: FullDisk) -> None:
        """A dismissed job leaves no bytes behind."""
        job_id = start(runner, FakeClient(), n=2)
        over(runner, job_id)
        assert len(runner._unkept) == 2
        runner.dismiss("local", job_id)
        assert len(runner._unkept) == 0

    def test_holds_no_client(self, runner: JobRunner, disk: FullDisk) -> None:
        """The bytes stay, the key of who asked for them does not."""
        client, gone = FakeClient(), threading.Event()
        weakref.finalize(client, gone.set)
        over(runner, start(runner, client))
        del client
        over(runner, start(runner, FakeClient()))
        gc.collect()
        assert gone.wait(10)


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


class TestExtra:
    def test_pictures_are_kept_and_told_of(self, runner: JobRunner, library: Library) -> None:
        """What a server sends beyond what was asked is in the library, and the tile says so."""
        extra = Arrival(png(7, 7))
        client = FakeClient(lambda slot: [Started(slot), Extra(slot, extra), finished(slot)])
        slot = only(over(runner, start(runner, client)))
        assert (slot.state, slot.note) == ("finished", MORE_CAME)
        kept = {library.original(picture).read_bytes() for picture in library.page("local")}
        assert kept == {png(7, 7), finished(0).arrival.data}

    def test_pictures_that_cannot_be_kept_spoil_nothing(self, runner: JobRunner, library: Library) -> None:
        """The picture that was asked for comes all the same."""
        client = FakeClient(lambda slot: [Started(slot), Extra(slot, Arrival(b"no picture")), finished(slot)])
        assert states(over(runner, start(runner, client))) == ["finished"]
        assert library.count("local") == 1


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
        assert [job.id for job in runner.jobs("local")][0] == newest

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


class TestEnd:
    def test_lets_what_runs_finish_and_sends_nothing_new(self, library: Library) -> None:
        """Within the grace a running request finishes; what waits in line is given up, never sent."""
        runner, gate = JobRunner(library, limit=1), Gate()
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


def test_a_client_is_dropped_when_its_job_ends(runner: JobRunner) -> None:
    """Nothing of the process keeps a client, and so a key, after the job is over."""
    client = FakeClient()
    gone = threading.Event()
    weakref.finalize(client, gone.set)
    over(runner, start(runner, client))
    del client
    over(runner, start(runner, FakeClient()))  # the loop has turned since, and let go of the task
    gc.collect()
    assert gone.wait(10)


def test_requests_run_on_the_runners_own_thread(runner: JobRunner) -> None:
    """No request ever runs on the thread that asked for it."""
    client = FakeClient()
    over(runner, start(runner, client))
    assert [asked.job_thread for asked in client.asked] == ["jobs"]
