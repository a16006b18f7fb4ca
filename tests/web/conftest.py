"""What the tests of the web share: the routes, served without a network."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket

from studio import studio
from studio.events import Arrival
from studio.library import Picture
from tests.wire import png
from web import app

Browser = TestClient


async def _page(request: Request) -> Response:
    """Stands for Streamlit's own page: HTML, plain text, or "not modified"."""
    match request.query_params.get("as"):
        case "text":
            return PlainTextResponse("text")
        case "unchanged":
            return Response(status_code=304)
    return HTMLResponse("<p>Easel</p>")


async def _stream(socket: WebSocket) -> None:
    """Stands for the WebSocket through which Streamlit draws its pages."""
    await socket.accept()
    await socket.close()


@pytest.fixture
def browse(env: pytest.MonkeyPatch) -> Callable[..., Browser]:
    """Open a browser on the app: ``browse(address=None, base="", secure=False, EASEL_PASSWORD="x")``."""
    env.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    env.setenv("EASEL_PUBLIC", "1")

    def browsed(
        address: str | None = "127.0.0.1", base: str = "", secure: bool = False, **more: str
    ) -> Browser:
        for name, value in more.items():
            env.setenv(name, value)
        studio.listen_on(address)
        prefix = f"/{base.strip('/')}" if base.strip("/") else ""
        streamlits = [
            Route(prefix + path, _page, methods=["GET", "PUT", "DELETE"])
            for path in ("/media/{file}", "/static/media/{file}", "/_stcore/upload_file/{session}/{file}")
        ]
        routes = [
            *app.routes(base),
            *streamlits,
            Route("/", _page),
            WebSocketRoute("/_stcore/stream", _stream),
        ]
        served = Starlette(
            routes=routes, middleware=app.middleware(base), exception_handlers=app.exception_handlers
        )
        return TestClient(served, base_url=f"{'https' if secure else 'http'}://localhost")

    return browsed


def keep(space: str = "local", data: bytes | None = None, prompt: str = "a red fox") -> Picture:
    """Keep a picture in the open studio."""
    return studio.opened().library.keep(
        Arrival(data or png(20, 10)),
        space=space,
        job="j1",
        slot=0,
        kind="generate",
        asked={"prompt": prompt, "model": "gpt-image-2"},
        server="Here",
        seconds=1.0,
    )
