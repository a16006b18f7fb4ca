"""Live routes: what browsers may hold of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import aclosing

import pytest
from starlette.testclient import TestClient

from studio import studio
from tests.studio.fakes import CARD, FakeClient, Gate, ask, finished, only, over, preview, start, wait
from web import live


def test_a_preview_is_not_held_by_the_browser(browse: Callable[..., TestClient]) -> None:
    """A preview is gone for good with its slot: one that was blocked is not shown from a cache."""
    browser, gate = browse(), Gate()
    jobs = studio.opened().jobs
    client = FakeClient(lambda slot: [preview(slot), gate])
    job_id = jobs.start("local", client, ask(), CARD)  # type: ignore[arg-type]
    wait(jobs, job_id, lambda job: only(job).preview is not None)
    shown = browser.get(f"/live/preview/{job_id}/0/1")
    assert (shown.status_code, shown.headers["cache-control"]) == (200, "no-store")
    jobs.cancel("local", job_id)
    wait(jobs, job_id, lambda job: job.over)
    gone = browser.get(f"/live/preview/{job_id}/0/1")
    assert (gone.status_code, gone.headers["cache-control"]) == (204, "no-store")
    for slot in ("1", "-1", "x", "9" * 5000):
        assert browser.get(f"/live/preview/{job_id}/{slot}/1").status_code == 404


def test_what_was_over_long_ago_is_not_told(
    browse: Callable[..., TestClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page hears first of what runs, then of what changes: a long session makes neither any longer."""
    browse()
    jobs, gate = studio.opened().jobs, Gate()
    over(jobs, start(jobs, FakeClient(), n=3))
    running = start(jobs, FakeClient(lambda slot: [gate, finished(slot)] if slot else [finished(slot)]), n=2)
    wait(jobs, running, lambda job: job.slots[0].over)
    gate.arrived()
    monkeypatch.setattr(live, "LATELY", 0.0)

    async def told() -> list[list[str]]:
        async with aclosing(live._follow("local")) as events:
            first = await anext(events)
            gate.open()
            heard = [first, await anext(events)]
        return [[slot["slot"] for slot in json.loads(one[6:])["slots"]] for one in heard]

    assert asyncio.run(told()) == [[f"{running}/1/1"]] * 2
