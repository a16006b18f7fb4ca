"""Jobs and the ledger: reserved before anything is sent, settled by what the server counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest

from studio import prices
from studio.api import ImagesClient
from studio.catalog import card_for
from studio.jobs import Closing, JobRunner, NotStarted
from studio.ledger import BudgetReached, Ledger, Limits, Total, together
from studio.library import Library
from studio.line import Line
from studio.till import Till
from tests.studio.fakes import TIMEOUT, ask, over, states, wait
from tests.wire import (
    USAGE,
    WireServer,
    completed,
    partial,
    png,
    respond_cut,
    respond_error,
    respond_events,
    respond_pictures,
)

CARD = card_for("gpt-image-2")
LOW = {"size": "1024x1024", "quality": "low"}
WIRE = (13 * 5 + 196 * 30) / Decimal(1_000_000)  # what `USAGE` comes to


@pytest.fixture
def opened(library: Library) -> Iterator[Callable[..., JobRunner]]:
    """Opens a runner with limits."""
    runners: list[JobRunner] = []

    def open_with(**limits: Any) -> JobRunner:
        runners.append(JobRunner(library, till=Till(Ledger(library.engine, Limits(**limits)), prices.read())))
        return runners[-1]

    yield open_with
    for runner in runners:
        runner.close(0)


def spent(runner: JobRunner) -> Total:
    """What was spent today, once it is entered."""
    book = runner.till.settled()
    return together(book.totals("local", book.today()))


def test_usage_is_what_a_picture_cost(
    opened: Callable[..., JobRunner], client: ImagesClient, wire: WireServer
) -> None:
    """The server's count takes the place of the estimate."""
    assert (USAGE["input_tokens"], USAGE["output_tokens"]) == (13, 196)
    runner = opened()
    over(runner, runner.start("local", client, ask(**LOW), CARD))
    assert spent(runner) == Total("", WIRE, 1, 0)


def test_what_a_process_left_behind_is_counted_as_reserved(
    opened: Callable[..., JobRunner], client: ImagesClient, wire: WireServer
) -> None:
    """After a crash it may have been charged, and nothing of it is still to come."""
    wire.gated = True
    runner = opened()
    job_id = runner.start("local", client, ask(**LOW), CARD)
    wire.wait_for(1)
    reserved = spent(runner).reserved
    after = opened()
    assert states(after.job(job_id, "local")) == ["interrupted"]
    assert spent(after) == Total("", reserved, doubtful=reserved)
    wire.gate.open_wide()


def test_one_answer_s_usage_is_shared_by_its_pictures(
    opened: Callable[..., JobRunner], connect: Callable[..., ImagesClient], wire: WireServer
) -> None:
    """Three pictures of one request cost together what it says once."""
    wire.script(respond_pictures(png(), png(), png(), usage=USAGE))
    runner = opened()
    over(runner, runner.start("local", connect(streams=False), ask(n=3, **LOW), CARD))
    assert spent(runner) == Total("", 3 * Decimal("0.001982"), 3, 0)


@pytest.mark.parametrize(
    ("answer", "kept"), [(respond_error(400, "invalid_value"), False), (respond_cut(partial(0)), True)]
)
def test_what_cannot_have_cost_anything_is_given_back(
    opened: Callable[..., JobRunner], client: ImagesClient, wire: WireServer, answer: Any, kept: bool
) -> None:
    """A refusal is free; a stream that was cut may have been charged."""
    wire.script(answer)
    runner = opened()
    over(runner, runner.start("local", client, ask(**LOW), CARD))
    assert (spent(runner).usd > 0, spent(runner).pictures) == (kept, 0)


def test_a_budget_refuses_before_anything_is_sent(
    opened: Callable[..., JobRunner], client: ImagesClient, wire: WireServer
) -> None:
    """Neither a job nor a request, nor an entry."""
    runner = opened(space_day=Decimal("0.01"))
    with pytest.raises(BudgetReached):
        runner.start("local", client, ask(n=2, **LOW), CARD)
    assert (runner.jobs("local"), wire.picture_requests) == ([], [])
    assert spent(runner).usd == 0
    over(runner, runner.start("local", client, ask(**LOW), CARD))


def test_what_is_not_started_is_given_back(
    opened: Callable[..., JobRunner], client: ImagesClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the job cannot be written down, its reservation goes."""
    runner = opened(space_day=Decimal("0.01"))

    def full(*_args: Any) -> None:
        raise NotStarted

    with monkeypatch.context() as patched:
        patched.setattr(runner._records, "begin", full)
        with pytest.raises(NotStarted):
            runner.start("local", client, ask(**LOW), CARD)
    assert spent(runner).usd == 0


def test_another_try_is_reserved_again(
    opened: Callable[..., JobRunner], client: ImagesClient, wire: WireServer
) -> None:
    """A try that may have been charged stays counted beside the next."""
    wire.script(respond_cut(partial(0)))
    runner = opened()
    job_id = runner.start("local", client, ask(**LOW), CARD)
    assert states(over(runner, job_id)) == ["failed"]
    first = spent(runner).usd
    runner.retry("local", job_id, 0, client)
    assert states(over(runner, job_id)) == ["finished"]
    assert spent(runner) == Total("", first + WIRE, 1, doubtful=first)


def test_a_try_that_is_not_started_leaves_its_neighbours(
    opened: Callable[..., JobRunner],
    client: ImagesClient,
    wire: WireServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a picture beside it comes to is entered all the same."""
    wire.script(respond_error(400, "invalid_value"), respond_events(completed(), gated=True))
    runner = opened()
    job_id = runner.start("local", client, ask(n=2, **LOW), CARD)
    slots = wait(runner, job_id, lambda job: "failed" in states(job)).slots
    failed = next(slot.number for slot in slots if slot.state == "failed")

    def full(*_args: Any) -> None:
        raise NotStarted

    with monkeypatch.context() as patched:
        patched.setattr(runner._records, "change", full)
        with pytest.raises(NotStarted):
            runner.retry("local", job_id, failed, client)
    wire.gate.open()
    over(runner, job_id)
    assert spent(runner) == Total("", WIRE, 1, 0)


def test_a_try_that_could_not_be_written_down_can_be_tried_again(
    opened: Callable[..., JobRunner],
    client: ImagesClient,
    wire: WireServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The slot is as it was meanwhile; once the disk is mended the next try goes through."""
    wire.script(respond_error(400, "invalid_value"))
    runner = opened()
    job_id = runner.start("local", client, ask(**LOW), CARD)
    before = over(runner, job_id).slots[0]

    def full(*_args: Any) -> None:
        raise NotStarted

    with monkeypatch.context() as patched:
        patched.setattr(runner._records, "change", full)
        with pytest.raises(NotStarted):
            runner.retry("local", job_id, 0, client)
    (slot,) = over(runner, job_id).slots
    assert (slot.state, slot.failure) == (before.state, before.failure)
    runner.retry("local", job_id, 0, client)
    assert states(over(runner, job_id)) == ["finished"]
    assert spent(runner) == Total("", WIRE, 1, 0)


def test_nobody_waits_while_a_try_is_written_down(
    opened: Callable[..., JobRunner],
    client: ImagesClient,
    wire: WireServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A database that takes its time holds up neither pages nor the pictures that run."""
    wire.script(respond_error(400, "invalid_value"))
    runner = opened()
    job_id = runner.start("local", client, ask(**LOW), CARD)
    over(runner, job_id)
    meanwhile: list[list[str]] = []

    def slow(*_args: Any) -> None:
        with ThreadPoolExecutor(1) as another:
            jobs = another.submit(runner.jobs, "local").result(TIMEOUT)
        meanwhile.extend(states(job) for job in jobs)

    monkeypatch.setattr(runner._records, "change", slow)
    runner.retry("local", job_id, 0, client)
    assert meanwhile == [["queued"]]
    assert states(over(runner, job_id)) == ["finished"]


def test_a_try_that_is_asked_for_as_the_app_ends_is_not_begun(
    opened: Callable[..., JobRunner],
    client: ImagesClient,
    wire: WireServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is refused with a sentence, sends nothing, and nothing stays reserved for it."""
    wire.script(respond_error(400, "invalid_value"))
    runner = opened()
    job_id = runner.start("local", client, ask(**LOW), CARD)
    over(runner, job_id)
    monkeypatch.setattr(runner._records, "change", lambda _job: setattr(runner, "_closed", True))
    with pytest.raises(Closing):
        runner.retry("local", job_id, 0, client)
    assert states(over(runner, job_id)) == ["failed"]
    assert len(wire.requests) == 1
    assert spent(runner).reserved == 0


def test_cancelled_in_the_queue_costs_nothing(
    opened: Callable[..., JobRunner], client: ImagesClient, wire: WireServer, library: Library
) -> None:
    """What was never sent is given back; what was sent is not."""
    wire.gated = True
    runner = JobRunner(library, line=Line(1), till=Till(Ledger(library.engine)))
    job_id = runner.start("local", client, ask(n=2, **LOW), CARD)
    wait(runner, job_id, lambda job: job.slots[0].state == "started")
    reserved = spent(runner).reserved
    runner.cancel("local", job_id)
    assert states(over(runner, job_id)) == ["cancelled", "cancelled"]
    assert spent(runner).usd == reserved / 2
    runner.close(0)
