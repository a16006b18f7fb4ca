"""Figures for Prometheus, where the host asks for them with `EASEL_METRICS=1`."""

from __future__ import annotations

import asyncio

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import Response

from web.opening import opened


async def metrics(_request: Request) -> Response:
    """Every figure, or 404 where the host did not ask for them. No cookie is needed: no picture, prompt
    or name of a visitor is in them."""
    found = await opened()
    if not found.settings.metrics:
        return Response(status_code=404)
    figures = await asyncio.to_thread(found.telemetry.figures)
    return Response(figures, headers={"content-type": CONTENT_TYPE_LATEST, "cache-control": "no-store"})
