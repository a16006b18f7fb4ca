"""Which names this host answers to: on loopback, only those of this machine.

A page elsewhere can have its own name point to 127.0.0.1 (DNS rebinding) and would then read what is
served here as if it were its own. What it cannot do is send another name than its own.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from studio.errors import StudioError
from web.opening import opened


class KnownHost:
    """Answers 421 to a request for a name that is neither this machine's nor one of `EASEL_HOSTS`.

    A WebSocket, through which Streamlit draws its pages, is not opened for such a name.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what asks for a known name."""
        if scope["type"] in ("http", "websocket"):
            name = _name(HTTPConnection(scope).headers.get("host", ""))
            if not await _known(name):
                refusal = PlainTextResponse(_sentence(name), status_code=421)
                await (refusal if scope["type"] == "http" else WebSocketClose())(scope, receive, send)
                return
        await self._app(scope, receive, send)


async def _known(name: str) -> bool:
    try:
        settings = (await opened()).settings
    except StudioError:  # the page says what is wrong, and nothing else is served
        return True
    return not settings.loopback or name in settings.hosts or _of_this_machine(name)


def _of_this_machine(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _sentence(name: str) -> str:
    return (
        f"Easel is served to this machine alone, and does not answer to the name {name!r}. Open it as "
        "http://localhost, or have its host name this one in EASEL_HOSTS."
    )
