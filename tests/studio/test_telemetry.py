"""What a host sees of the pictures that are made: a line and figures, and never a key."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families as parse

from studio.errors import ServerError
from studio.events import Failed, Started
from studio.jobs import JobRunner
from studio.library import Library
from studio.telemetry import Telemetry, log, write_to
from tests.studio.fakes import CARD, FakeClient, Gate, ask, finished, over

KEY = "sk-telemetry-0123456789"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What is written, a line for each slot's end."""
    before, log.handlers = log.handlers, []
    stream = io.StringIO()
    write_to(stream)
    yield stream
    log.handlers = before
    log.setLevel(logging.NOTSET)


def ran(library: Library, telemetry: Telemetry, client: Any, **more: Any) -> str:
    """Run one job to its end; its id."""
    runner = JobRunner(library, telemetry=telemetry)
    try:
        job = runner.start("space-of-a-visitor", client, ask(**more), CARD)
        over(runner, job, "space-of-a-visitor")
    finally:
        runner.close(0)
    return job


def script(slot: int) -> list[Any]:
    """The first picture comes, the second fails."""
    error = ServerError(f"Boom, says {KEY}", request_id="req_2")
    return [Started(slot), finished(slot) if slot == 0 else Failed(slot, error)]


def test_each_slot_s_end_is_one_line_of_json(library: Library, lines: io.StringIO) -> None:
    """Job, slot, server, model, milliseconds, outcome and the request's id; neither key, space nor prompt."""
    job = ran(library, Telemetry(), FakeClient(script), n=2, prompt="a secret fox")
    first, second = sorted(map(json.loads, lines.getvalue().splitlines()), key=lambda line: line["slot"])
    assert first["milliseconds"] >= 0
    expected = {"job": job, "slot": 0, "server": "Fake", "model": "gpt-image-2", "outcome": "finished"}
    assert first.items() >= {**expected, "request_id": "req_1"}.items()
    expected |= {"slot": 1, "outcome": "failed", "reason": "server_error", "maybe_charged": True}
    assert second.items() >= {**expected, "request_id": "req_2"}.items()
    assert not any(word in lines.getvalue() for word in (KEY, "secret fox", "space-of-a-visitor"))


def test_prompts_are_logged_only_where_the_host_asks(library: Library, lines: io.StringIO) -> None:
    """A line break in one does not begin another line."""
    ran(library, Telemetry(log_prompts=True), FakeClient(), prompt="a red\nfox")
    (line,) = lines.getvalue().splitlines()
    assert json.loads(line)["prompt"] == "a red\nfox"


def test_a_cancelled_picture_is_told_of_once(library: Library, lines: io.StringIO) -> None:
    """Cancelling twice is one end."""
    gate = Gate()
    runner = JobRunner(library, telemetry=Telemetry())
    try:
        job = runner.start(
            "local", FakeClient(lambda slot: [Started(slot), gate, finished(slot)]), ask(), CARD
        )
        gate.arrived()
        runner.cancel("local", job)
        runner.cancel("local", job)
        over(runner, job)
    finally:
        runner.close(0)
    (line,) = lines.getvalue().splitlines()
    assert json.loads(line)["outcome"] == "cancelled"


def figures(telemetry: Telemetry) -> dict[tuple[str, ...], float]:
    """The counter of pictures by its labels."""
    (family,) = [each for each in parse(telemetry.figures().decode()) if each.name == "easel_pictures"]
    names = ("server", "model", "operation", "outcome", "reason")
    samples = [sample for sample in family.samples if sample.name == "easel_pictures_total"]
    return {tuple(sample.labels[name] for name in names): sample.value for sample in samples}


def test_figures_count_by_server_model_and_outcome(library: Library) -> None:
    """A typed server and a model with a name of its own do not make labels of their own."""
    telemetry = Telemetry({"Fake"})
    ran(library, telemetry, FakeClient(script), n=2)
    ran(library, telemetry, FakeClient(name="typed.example"), model="my-own")
    assert figures(telemetry) == {
        ("Fake", "gpt-image-2", "generate", "finished", ""): 1,
        ("Fake", "gpt-image-2", "generate", "failed", "server_error"): 1,
        ("typed", "other", "generate", "finished", ""): 1,
    }
