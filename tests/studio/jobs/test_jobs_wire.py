"""Jobs with the real client against a server that misbehaves."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest

from studio.api import ImagesClient
from studio.catalog import card_for
from studio.jobs import JobRunner
from studio.library import Library
from tests.studio.fakes import TIMEOUT, ask, collected, only, over, states, wait
from tests.wire import (
    WireServer,
    completed,
    nested_error,
    partial,
    png,
    respond_error,
    respond_events,
    respond_gated,
    respond_pictures,
)

CARD = card_for("gpt-image-2")


@pytest.fixture
def runner(library: Library) -> Iterator[JobRunner]:
    """A runner."""
    runner = JobRunner(library)
    yield runner
    runner.close(0)


def test_keeps_the_very_bytes_that_the_server_sent(
    runner: JobRunner, library: Library, client: ImagesClient, wire: WireServer
) -> None:
    """What is in the library is what was on the wire, byte for byte."""
    sent = png(32, 16, (1, 2, 3))
    wire.script(respond_events(partial(0), completed(sent)))
    job = over(runner, runner.start("local", client, ask(partial_images=1), CARD))
    kept = library.get(only(job).picture or "", "local")
    assert kept
    assert library.original(kept).read_bytes() == sent
    assert (kept.width, kept.height, kept.usage and kept.usage["total_tokens"]) == (32, 16, 209)


def test_shows_each_preview_as_it_comes(runner: JobRunner, client: ImagesClient, wire: WireServer) -> None:
    """The version rises with every partial image that the server lets go."""
    wire.script(respond_events(partial(0), partial(1), completed(), gated=True))
    job_id = runner.start("local", client, ask(partial_images=2), CARD)
    for version in (1, 2):
        wire.gate.open()
        assert only(wait(runner, job_id, lambda job, v=version: only(job).version == v)).preview
    wire.gate.open()
    assert states(over(runner, job_id)) == ["finished"]


def test_cancel_hangs_up(runner: JobRunner, client: ImagesClient, wire: WireServer) -> None:
    """Cancelling a running job closes its HTTP stream: the server sees the connection go."""
    wire.script(respond_events(partial(0), completed(), gated=True))
    job_id = runner.start("local", client, ask(partial_images=1), CARD)
    wire.gate.open()
    wait(runner, job_id, lambda job: only(job).version == 1)
    runner.cancel("local", job_id)
    assert states(over(runner, job_id)) == ["cancelled"]
    assert wire.picture_requests[0].hung_up.wait(TIMEOUT)


def test_cancel_of_one_slot_hangs_up_its_stream_alone(
    runner: JobRunner, library: Library, client: ImagesClient, wire: WireServer
) -> None:
    """Each picture of a streaming model is a stream of its own, and is given up alone."""
    wire.gated = True
    job_id = runner.start("local", client, ask(n=2, partial_images=1), CARD)
    wire.wait_for(2)
    wait(runner, job_id, lambda job: states(job) == ["started"] * 2)
    runner.cancel("local", job_id, 0)
    wait(runner, job_id, lambda job: job.slots[0].state == "cancelled")
    wire.gate.open_wide()
    assert states(over(runner, job_id)) == ["cancelled", "finished"]
    assert library.count("local") == 1


def test_moderation_after_previews_leaves_none(
    runner: JobRunner, client: ImagesClient, wire: WireServer
) -> None:
    """A picture that is blocked after its previews leaves a sentence and no preview."""
    wire.script(respond_events(partial(0), nested_error("moderation_blocked", "Blocked.")))
    slot = only(over(runner, runner.start("local", client, ask(partial_images=1), CARD)))
    assert (slot.state, slot.preview) == ("failed", None)
    assert slot.failure
    assert slot.failure.kind == "moderation_blocked"


def test_waiting_for_the_rate_limit_is_shown_and_costs_nothing_twice(
    runner: JobRunner, library: Library, client: ImagesClient, wire: WireServer
) -> None:
    """After a 429 the slot waits, the request goes out once more, and one picture is kept."""
    wire.script(respond_error(429, "rate_limit_exceeded", headers={"retry-after": "3"}))
    seen: set[str] = set()

    def hear(space: str) -> None:
        seen.update(state for job in runner.jobs(space) for state in states(job))

    runner.listen(hear)
    assert states(over(runner, runner.start("local", client, ask(), CARD))) == ["finished"]
    assert "waiting" in seen
    assert (len(wire.picture_requests), library.count("local")) == (2, 1)


def test_retry_sends_the_seed_of_its_own_slot(
    runner: JobRunner, connect: Callable[..., ImagesClient], wire: WireServer
) -> None:
    """Trying the second picture again asks for one picture, with the second picture's seed."""
    card = card_for("some-model")
    wire.script(respond_error(400, "bad", "No."))
    client = connect(streams=False)
    job_id = runner.start("local", client, ask(model="some-model", n=2, seed=40), card)
    first = over(runner, job_id)
    assert states(first) == ["failed", "failed"]
    before = len(wire.picture_requests)
    wire.script(respond_pictures(png()))
    runner.retry("local", job_id, 1, client)
    after = over(runner, job_id)
    assert states(after) == ["failed", "finished"]
    assert after.slots[0] is first.slots[0]
    (again,) = wire.picture_requests[before:]
    assert (again.json.get("n", 1), again.json["seed"]) == (1, 41)


def test_a_picture_that_came_is_kept_though_another_of_the_answer_is_broken(
    runner: JobRunner, library: Library, connect: Callable[..., ImagesClient], wire: WireServer
) -> None:
    """Of one answer with three pictures, the two that are pictures are kept."""
    wire.script(respond_pictures(png(), b"no picture", png(9, 9)))
    client = connect(streams=False)
    job = over(runner, runner.start("local", client, ask(n=3), CARD))
    assert states(job) == ["finished", "failed", "finished"]
    assert library.count("local") == 2


def test_closing_lets_a_running_stream_finish(
    library: Library, client: ImagesClient, wire: WireServer
) -> None:
    """Within the grace, the picture that is being made arrives and is kept."""
    runner = JobRunner(library)
    wire.script(respond_gated(respond_events(partial(0), completed())))
    job_id = runner.start("local", client, ask(), CARD)
    wire.wait_for(1)
    wait(runner, job_id, lambda job: states(job) == ["started"])
    closing = threading.Thread(target=runner.close, args=(30,))
    closing.start()
    wire.gate.open_wide()
    closing.join(TIMEOUT)
    assert states(runner.job(job_id, "local")) == ["finished"]
    assert library.count("local") == 1


def test_the_real_client_is_dropped_when_its_job_ends(
    runner: JobRunner, connect: Callable[..., ImagesClient], wire: WireServer
) -> None:
    """Nothing of the process keeps the client with its key once its jobs are over, well or not."""
    client = connect()
    gone = threading.Event()
    weakref.finalize(client, gone.set)
    over(runner, runner.start("local", client, ask(), CARD))
    wire.script(respond_error(400, "bad", "No."))
    over(runner, runner.start("local", client, ask(), CARD))
    del client
    over(runner, runner.start("local", connect(), ask(), CARD))
    assert collected(gone)
