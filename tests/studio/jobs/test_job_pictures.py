"""What becomes of the pictures of a job, with a client that does what the test says."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from studio.events import Arrival, Extra, Started
from studio.jobs import MORE_CAME, Job, JobRunner
from studio.library import Library, NotKept
from studio.pictures import NotAPicture
from studio.unkept import Unkept
from tests.studio.fakes import FakeClient, collected, finished, only, over, start, states
from tests.wire import png


class TestPicture:
    def test_is_kept_before_anyone_hears_that_it_came(self, runner: JobRunner, library: Library) -> None:
        """When a listener can see "finished", the file and the record are there."""
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
        assert "Free up disk space" in failure.advice
        assert failure.maybe_charged

    def test_is_told_of_before_its_thumbnail_is_made(
        self, runner: JobRunner, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody who looks at the picture waits for the small one, which the gallery will ask for."""
        told, made = threading.Event(), threading.Event()
        rendition = library.rendition

        def once_told(*args: Any) -> Any:
            assert told.wait(10)
            path = rendition(*args)
            made.set()
            return path

        monkeypatch.setattr(library, "rendition", once_told)
        assert states(over(runner, start(runner, FakeClient()))) == ["finished"]
        told.set()
        assert made.wait(10)

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


def kind(job: Job) -> str:
    """Of the failure of a job's only slot."""
    failure = only(job).failure
    return failure.kind if failure else ""


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

    def test_that_had_to_make_room_says_so(self, runner: JobRunner, disk: FullDisk) -> None:
        """Nobody who tries again believes that it costs nothing."""
        runner._unkept = Unkept(most_pictures=1)
        first = start(runner, FakeClient())
        assert kind(over(runner, first)) == "not_kept"
        second = start(runner, FakeClient())
        assert kind(over(runner, second)) == "not_kept"
        gone = only(over(runner, first)).failure
        assert gone
        assert (gone.kind, gone.maybe_charged) == ("no_longer_held", True)
        assert "once more" in gone.advice

    def test_is_saved_at_the_end_where_there_is_room_again(
        self, library: Library, runner: JobRunner, disk: FullDisk
    ) -> None:
        """Who made room and stops the app has it at the next start, and pays no second time."""
        job_id = start(runner, FakeClient())
        over(runner, job_id)
        disk.room = True
        runner.close(0)
        (kept,) = library.page("local")
        again = JobRunner(library)
        assert only(over(again, job_id)).picture == kept.id
        again.close(0)

    def test_that_is_not_saved_to_the_end_is_in_the_log(
        self, runner: JobRunner, disk: FullDisk, caplog: pytest.LogCaptureFixture
    ) -> None:
        """Then it is lost, and the app ends all the same."""
        job_id = start(runner, FakeClient())
        over(runner, job_id)
        runner.close(0)
        assert f"a picture of job {job_id} is lost" in caplog.text

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
        assert collected(gone)


class TestExtra:
    def test_pictures_are_kept_and_told_of(self, runner: JobRunner, library: Library) -> None:
        """What a server sends beyond what was asked is in the library, and the tile says so."""
        extra = Arrival(png(7, 7))
        client = FakeClient(lambda slot: [Started(slot), Extra(slot, extra), finished(slot)])
        slot = only(over(runner, start(runner, client)))
        assert (slot.state, slot.note) == ("finished", MORE_CAME)
        kept = {library.original(picture).read_bytes() for picture in library.page("local")}
        assert kept == {png(7, 7), finished(0).arrival.data}

    @pytest.mark.parametrize("extra", [Arrival(b"no picture"), Arrival(png(7, 7), got=7)])  # type: ignore[arg-type]
    def test_pictures_that_cannot_be_kept_spoil_nothing(
        self, runner: JobRunner, library: Library, extra: Arrival
    ) -> None:
        """The picture that was asked for comes all the same, also where nobody foresaw what is wrong."""
        client = FakeClient(lambda slot: [Started(slot), Extra(slot, extra), finished(slot)])
        assert states(over(runner, start(runner, client))) == ["finished"]
        assert library.count("local") == 1
