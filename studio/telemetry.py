"""What a host can see of the pictures that are made: one line of JSON for each, and figures to scrape.

A line holds neither key, space nor, unless the host asks for them, prompt. The figures' labels are few:
a server that a visitor typed is "typed", a model that no card knows is "other".
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from typing import TextIO

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from studio.board import Job, Slot
from studio.catalog import CARDS
from studio.connections import OFFLINE

SECONDS = (0.5, 1, 2, 5, 10, 20, 30, 60, 90, 120, 180, 300, 600)
"""The bounds of the histogram of times: a picture of high quality takes up to 180 s."""

log = logging.getLogger("easel.pictures")

_CARDS = {card.id for card in CARDS}


def write_to(stream: TextIO) -> None:
    """Write the lines to ``stream``, one each, with nothing around them; once for a process."""
    if not log.handlers:
        handler = logging.StreamHandler(stream)
        handler.setFormatter(logging.Formatter("%(message)s"))
        log.addHandler(handler)
    log.setLevel(logging.INFO)


class Telemetry:
    """Hears of each slot's end, and counts."""

    def __init__(self, servers: Iterable[str] = (), *, log_prompts: bool = False) -> None:
        """``servers`` are the names of the host's own connections."""
        self._servers = frozenset(servers)
        self._log_prompts = log_prompts
        self._registry = CollectorRegistry()
        self._pictures = Counter(
            "easel_pictures",
            "Pictures that came, failed or were cancelled; the reason is the kind of the failure.",
            ["server", "model", "operation", "outcome", "reason"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "easel_picture_seconds",
            "Seconds from the request to the picture that came.",
            ["server", "model", "operation"],
            buckets=SECONDS,
            registry=self._registry,
        )
        self._under_way = Gauge(
            "easel_pictures_under_way",
            "Pictures that are asked for and not over, by how far they are.",
            ["state"],
            registry=self._registry,
        )

    def ended(self, job: Job, slot: Slot, request_id: str | None = None) -> None:
        """A slot of ``job`` is over: write its line, and count it."""
        log.info("%s", json.dumps(self._line(job, slot, request_id), ensure_ascii=True))
        labels = (self._server(job), self._model(job), job.request.purpose)
        reason = slot.failure.kind if slot.failure else ""
        self._pictures.labels(*labels, slot.state, reason).inc()
        if slot.state == "finished":
            self._seconds.labels(*labels).observe(slot.seconds())

    def count_under_way(self, state: str, count: Callable[[], float]) -> None:
        """Let ``count`` say how many slots are in this state, whenever it is asked."""
        self._under_way.labels(state).set_function(count)

    def figures(self) -> bytes:
        """All figures, in the text format of Prometheus."""
        return generate_latest(self._registry)

    def _line(self, job: Job, slot: Slot, request_id: str | None) -> dict[str, object]:
        line: dict[str, object] = {
            "event": "picture",
            "job": job.id,
            "slot": slot.number,
            "attempt": slot.attempt,
            "operation": job.request.purpose,
            "server": job.server,
            "model": job.request.model,
            "milliseconds": round(slot.seconds() * 1000),
            "outcome": slot.state,
            "request_id": request_id or (slot.failure.request_id if slot.failure else None),
        }
        if slot.failure:
            line |= {"reason": slot.failure.kind, "maybe_charged": slot.failure.maybe_charged}
        return line | ({"prompt": job.request.prompt} if self._log_prompts else {})

    def _server(self, job: Job) -> str:
        if job.place == OFFLINE:
            return OFFLINE
        return job.server if job.server in self._servers else "typed"

    def _model(self, job: Job) -> str:
        return job.request.model if job.request.model in _CARDS else "other"
