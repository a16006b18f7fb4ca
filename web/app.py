"""What stands beside the pages: routes, the visitor's cookie, and how the studio opens and closes."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from studio import studio, telemetry
from studio.errors import StudioError
from studio.hosted import VARIABLE, with_sections
from web import archive, live, metrics, pictures
from web.hosts import KnownHost
from web.opening import opened
from web.visitor import Gate, VisitorCookie

_M_ARENA_MAX = -8  # of glibc's malloc.h

log = logging.getLogger(__name__)


def middleware(base: str = "") -> list[Middleware]:
    """What every request passes; ``base`` is the path that the app is served under, or nothing."""
    return [Middleware(KnownHost), Middleware(VisitorCookie), Middleware(Gate, base=base)]


def routes(base: str = "") -> list[BaseRoute]:
    """The routes beside the pages; ``base`` is the path that the app is served under, or nothing."""
    prefix = f"/{base.strip('/')}" if base.strip("/") else ""
    paths: dict[str, Callable[..., Any]] = {
        "/health": health,
        "/metrics": metrics.metrics,
        "/live/events": live.events,
        "/live/preview/{job}/{slot}/{version}": live.preview,
        "/pictures/zip/{basket}": archive.download,
        "/pictures/{picture}": pictures.original,
        "/pictures/{picture}/download": pictures.download,
        "/pictures/{picture}/view": pictures.view,
        "/pictures/{picture}/thumbnail": pictures.thumbnail,
        "/pictures/{picture}/mask": pictures.mask,
        "/pictures/{picture}/markup": pictures.markup,
    }
    return [Route(prefix + path, endpoint) for path, endpoint in paths.items()]


def adopt(secrets: Mapping[str, Any]) -> None:
    """Let what Streamlit leaves out of a secrets file count as the environment, too: the sections
    ``[connections.NAME]``, and ``true`` or ``false``."""
    for name in [name for name, value in secrets.items() if isinstance(value, bool)]:
        os.environ[name] = str(int(secrets[name]))
    sections = secrets.get("connections")
    if sections:
        with suppress(StudioError):  # what is wrong there is said when the studio is opened
            os.environ[VARIABLE] = with_sections(os.environ.get(VARIABLE, ""), sections)


def do_without(secrets: Sequence[str]) -> None:
    """Go on where no secrets file was read, unless one of these is there: the password may be in it."""
    if unread := [name for name in secrets if Path(name).is_file()]:
        sys.exit(f"Easel does not start, since its password may be in {unread[0]}, which is not TOML.")


async def health(_request: Request) -> Response:
    """Whether the app serves, for whoever watches over it: 200, or 503 with what is wrong."""
    await opened()
    return JSONResponse({"status": "ok"})


async def unusable(_request: Request, error: StudioError) -> Response:
    """The answer of every route while the studio cannot be opened, as when its disk is read-only."""
    return JSONResponse({"status": error.kind, "error": error.sentence}, status_code=503)


exception_handlers: dict[Any, Any] = {StudioError: unusable}


def lifespan(address: str | None) -> Callable[[Any], Any]:
    """Open the studio before the first page, and close it in order after the last."""

    @asynccontextmanager
    async def open_and_close(_app: Any) -> AsyncIterator[None]:
        _share_heaps()
        telemetry.write_to(sys.stderr)
        studio.listen_on(address)
        live.closing.clear()
        try:
            studio.opened()
        except StudioError as error:  # each page says so, and opens it once the cause is gone
            log.error("%s %s", error.sentence, error.advice)
        _end_live_connections_first()
        _spare_what_stays()
        yield
        await asyncio.to_thread(studio.close)

    return open_and_close


def _share_heaps() -> None:
    """Let all threads share two heaps, where the C library is glibc.

    It gives each busy thread one of its own, and keeps in each what pictures needed and let go:
    measured, a hundred pictures left 150 MB more than ten.
    """
    with suppress(AttributeError, OSError, TypeError):  # another C library
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 2)


def _spare_what_stays() -> None:
    """Keep what is loaded by now out of every later search for garbage.

    Streamlit makes a whole one after each run of a page, in which no other thread does anything: measured,
    150 ms of every answer and every first preview with all the modules in it, and 25 ms without.
    """
    gc.collect()
    gc.freeze()


def _end_live_connections_first() -> None:
    """Let a signal end the live connections: the server waits for open ones before it closes.

    A second one ends the wait for running jobs, too.
    """
    if threading.current_thread() is not threading.main_thread():
        return  # only the main thread hears signals
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        before = signal.getsignal(number)
        if not callable(before):
            continue

        def handle(signum: int, frame: Any, before: Callable[..., Any] = before) -> None:
            if live.closing.is_set():
                studio.hurry()
            with suppress(RuntimeError):  # the loop has ended, and the connections with it
                loop.call_soon_threadsafe(live.closing.set)
            before(signum, frame)

        signal.signal(number, handle)
