"""Live routes: what browsers may hold of them."""

from __future__ import annotations

from collections.abc import Callable

from starlette.testclient import TestClient

from studio import studio
from tests.studio.fakes import CARD, FakeClient, Gate, ask, only, preview, wait


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
