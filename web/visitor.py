"""The visitor's cookie: which browser this is, set on pages and read by every route."""

from __future__ import annotations

import asyncio

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from studio import studio
from studio.errors import StudioError
from studio.visitors import COOKIE, is_token, new_token
from web.opening import opened

DAYS = 400  # the longest that browsers keep a cookie


class VisitorCookie:
    """Gives each browser a cookie with its first page, and renews it with each page after that."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; add the cookie to pages, where this host needs one."""
        if scope["type"] != "http" or not await _needed():
            await self._app(scope, receive, send)
            return

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if _is_page(message["status"], headers, HTTPConnection(scope)):
                    headers.append("set-cookie", _cookie(HTTPConnection(scope)))
            await send(message)

        await self._app(scope, receive, send_with_cookie)


class Gate:
    """Keeps Streamlit's own files, those sent up and those shown, from who did not come in."""

    def __init__(self, app: ASGIApp, base: str = "") -> None:
        self._app = app
        self._media = f"/{base.strip('/')}/media/" if base.strip("/") else "/media/"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 401 in place of a file, where a password is set and this browser did not give it."""
        guarded = scope["type"] == "http" and self._guards(scope["path"])
        if guarded and not await asyncio.to_thread(_may_enter, HTTPConnection(scope)):
            await Response(status_code=401)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _guards(self, path: str) -> bool:
        return "/_stcore/upload_file" in path or path.startswith(self._media)


def _may_enter(asked: HTTPConnection) -> bool:
    try:
        return studio.opened().visitors.entered(asked.cookies.get(COOKIE))
    except StudioError:  # without a studio there is no file either
        return False


async def _needed() -> bool:
    try:
        return (await opened()).settings.needs_cookie
    except StudioError:  # the page says what is wrong
        return False


async def space_of(request: Request) -> str | None:
    """The space of the browser that asks; None where it may see nothing (no cookie, no password)."""
    return await asyncio.to_thread(_space, request.cookies.get(COOKIE))


def _space(token: str | None) -> str | None:
    visitors = studio.opened().visitors
    return visitors.space(token) if visitors.entered(token) else None


def _is_page(status: int, headers: MutableHeaders, asked: HTTPConnection) -> bool:
    """Whether this answers with a page. "Not modified" says no type: a browser may hold the page, yet
    have lost its cookie."""
    if status == 304:
        return "text/html" in asked.headers.get("accept", "")
    return headers.get("content-type", "").startswith("text/html")


def _cookie(connection: HTTPConnection) -> str:
    forwarded = connection.headers.get("x-forwarded-proto", connection.url.scheme)
    token = connection.cookies.get(COOKIE, "")
    response = Response()
    response.set_cookie(
        COOKIE,
        token if is_token(token) else new_token(),
        max_age=DAYS * 24 * 3600,
        httponly=True,
        samesite="lax",
        secure=forwarded.split(",")[0].strip() == "https",
    )
    return response.headers["set-cookie"]
