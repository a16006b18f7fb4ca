"""A storm: every second request is refused, cut or slow, and nothing is lost, doubled or stuck."""

from __future__ import annotations

import base64
import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Timeouts
from studio.jobs import JobRunner
from studio.library import Library
from tests.studio.fakes import ask, over
from tests.wire import (
    Wire,
    WireServer,
    completed,
    partial,
    png,
    respond_cut,
    respond_error,
    respond_events,
    respond_hang,
    respond_pictures,
)

CARD = card_for("gpt-image-2")
JOBS, EACH, READ = 8, 3, 1.5  # READ in seconds: what is slow is given up after it


class Storm:
    """Answers every second request rightly; the others in turn with 500, 429, a cut and silence.

    ``made`` are the pictures that were sent whole; ``prompts`` counts, for each prompt, the requests
    after which a picture may have been made, whether it came or not.
    """

    def __init__(self) -> None:
        self.made: list[bytes] = []
        self.prompts: Counter[str] = Counter()
        self.harmless: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._turn = itertools.count()
        self._trouble = itertools.cycle(("error", "limit", "cut", "slow"))

    def answer(self, wire: Wire) -> None:
        """Answer one request, by its turn."""
        with self._lock:
            turn = next(self._turn)
            trouble = next(self._trouble) if turn % 2 else "none"
            picture = png(16, 16, (turn % 256, turn // 256, 77))
            kind = self.harmless if trouble == "limit" else self.prompts
            kind[wire.request.fields["prompt"]] += 1
        self._send(wire, trouble, picture)

    def _send(self, wire: Wire, trouble: str, picture: bytes) -> None:
        streams = bool(wire.request.fields.get("stream"))
        if trouble == "error":
            return respond_error(500, "server_error", "Boom.")(wire)
        if trouble == "limit":
            return respond_error(429, "rate_limit_exceeded", headers={"retry-after": "1"})(wire)
        if trouble == "slow":
            return respond_hang()(wire)
        if trouble == "cut":
            cut = respond_events(partial(0), end="cut") if streams else respond_cut(base64.b64encode(picture))
            return cut(wire)
        with self._lock:
            self.made.append(picture)
        return (respond_events(partial(0), completed(picture)) if streams else respond_pictures(picture))(
            wire
        )


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Library]:
    """A library of the test's own."""
    library = Library(tmp_path)
    yield library
    library.close()


@pytest.mark.parametrize("streams", [True, False])
def test_a_storm_loses_nothing_doubles_nothing_and_hangs_nowhere(
    kept: Library, connect: Callable[..., ImagesClient], wire: WireServer, streams: bool
) -> None:
    """With eight jobs at once, each picture that arrived whole is in the library exactly once; no prompt
    goes out again after a request that may have made a picture; and every slot comes to its end."""
    storm = Storm()
    wire.routes["/v1/images/generations"] = storm.answer
    client = connect(timeouts=Timeouts(connect=2, read=READ), streams=streams)
    runner = JobRunner(kept)
    try:
        prompts = [f"fox {number}" for number in range(JOBS * EACH)]
        jobs = [
            runner.start("local", client, ask(prompt=prompt, partial_images=1), CARD) for prompt in prompts
        ]
        slots = [slot for job in jobs for slot in over(runner, job).slots]
    finally:
        runner.close(0)
    assert {slot.state for slot in slots} == {"finished", "failed"}
    assert all(slot.picture if slot.state == "finished" else slot.failure for slot in slots)
    assert _in_the_library(kept) == Counter(sha256(picture).hexdigest() for picture in storm.made)
    assert max(storm.prompts.values()) == 1, "asked again after a picture may have been made"
    refused_only = [slot for slot in slots if slot.failure and slot.failure.kind == "rate_limited"]
    assert sum(storm.prompts.values()) == len(slots) - len(refused_only)
    assert storm.harmless, "the storm had no rate limit in it"
    assert len(storm.made) == sum(slot.state == "finished" for slot in slots) > JOBS


@pytest.mark.parametrize("number", [8])
def test_eight_jobs_of_several_pictures_each(
    kept: Library, connect: Callable[..., ImagesClient], wire: WireServer, number: int
) -> None:
    """The same for jobs of three pictures, whose streams run side by side and wait in line."""
    storm = Storm()
    wire.routes["/v1/images/generations"] = storm.answer
    runner = JobRunner(kept)
    try:
        client = connect(timeouts=Timeouts(connect=2, read=READ))
        jobs = [
            runner.start("local", client, ask(prompt=f"fox {job}", n=EACH, partial_images=1), CARD)
            for job in range(number)
        ]
        ended = [over(runner, job) for job in jobs]
    finally:
        runner.close(0)
    assert _in_the_library(kept) == Counter(sha256(picture).hexdigest() for picture in storm.made)
    for job in ended:
        assert storm.prompts[job.request.prompt] <= EACH
        finished = [slot.picture for slot in job.slots if slot.state == "finished"]
        assert len(set(finished)) == len(finished)


def _in_the_library(library: Library) -> Counter[str]:
    """How often each picture's bytes are in the library."""
    pictures = library.page("local", limit=1000)
    return Counter(sha256(library.original(picture).read_bytes()).hexdigest() for picture in pictures)
