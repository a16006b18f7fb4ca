"""What stands beside the pages: routes, the visitor's cookie, and how the studio opens and closes."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from studio import studio
from web import live, pictures
from web.visitor import VisitorCookie

middleware = [Middleware(VisitorCookie)]


def routes(base: str = "") -> list[BaseRoute]:
    """The routes beside the pages; ``base`` is the path that the app is served under, or nothing."""
    prefix = f"/{base.strip('/')}" if base.strip("/") else ""
    paths: dict[str, Callable[..., Any]] = {
        "/health": health,
        "/live/events": live.events,
        "/live/preview/{job}/{slot:int}/{version:int}": live.preview,
        "/pictures/{picture}": pictures.original,
        "/pictures/{picture}/download": pictures.download,
        "/pictures/{picture}/view": pictures.view,
        "/pictures/{picture}/thumbnail": pictures.thumbnail,
    }
    return [Route(prefix + path, endpoint) for path, endpoint in paths.items()]


async def health(_request: Request) -> Response:
    """Whether the app serves, for whoever watches over it."""
    return JSONResponse({"status": "ok"})


def lifespan(address: str | None) -> Callable[[Any], Any]:
    """Open the studio before the first page, and close it in order after the last."""

    @asynccontextmanager
    async def open_and_close(_app: Any) -> AsyncIterator[None]:
        studio.opened(address)
        _end_live_connections_first()
        yield
        await asyncio.to_thread(studio.close)

    return open_and_close


def _end_live_connections_first() -> None:
    """Let a signal end the live connections: the server waits for open ones before it closes."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        before = signal.getsignal(number)
        if not callable(before):
            continue

        def handle(signum: int, frame: Any, before: Callable[..., Any] = before) -> None:
            loop.call_soon_threadsafe(live.closing.set)
            before(signum, frame)

        signal.signal(number, handle)
