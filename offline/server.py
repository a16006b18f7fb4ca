"""The Images API: its routes, over HTTP, with any illustrator behind them."""

from __future__ import annotations

import logging
import secrets
import time
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import aclosing
from http import HTTPStatus
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from offline import fields, streaming
from offline.bodies import read_form, read_json
from offline.briefs import Commission, commission
from offline.errors import ApiError, json_response, quoted, server_error
from offline.files import PictureStore
from offline.painting import Illustrator, Task

_PAINTERS = 2
"""How many paintings (and decodings) run at the same time; the others wait their turn, step by step."""

_CLIENT_CLOSED_REQUEST = 499
_MODEL = {"id": fields.MODEL, "object": "model", "created": 1_793_491_200, "owned_by": "easel"}

_log = logging.getLogger("offline")


def create_app(illustrator: Illustrator) -> Starlette:
    """Return the ASGI app that serves the Images API with this illustrator's pictures."""
    api = _ImagesApi(illustrator)
    routes = [
        Route("/health", api.health),
        Route("/v1/models", api.models),
        Route("/v1/models/{model:path}", api.model),
        Route("/v1/images/generations", api.generations, methods=["POST"]),
        Route("/v1/images/edits", api.edits, methods=["POST"]),
        Route("/v1/images/variations", api.variations, methods=["POST"]),
        Route("/v1/images/files/{name}", api.file, name="file"),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(_EveryAnswer)],
        exception_handlers={ApiError: _answer_error, HTTPException: _answer_unknown},
    )


class _ImagesApi:
    """The endpoints, and what they share: the illustrator, its turns, the pictures behind urls."""

    def __init__(self, illustrator: Illustrator) -> None:
        self._illustrator = illustrator
        self._turns = CapacityLimiter(_PAINTERS)
        self._files = PictureStore()

    async def health(self, request: Request) -> Response:
        return json_response({"status": "ok", "model": fields.MODEL})

    async def models(self, request: Request) -> Response:
        return json_response({"object": "list", "data": [_MODEL]})

    async def model(self, request: Request) -> Response:
        if request.path_params["model"] == fields.MODEL:
            return json_response(_MODEL)
        message = f"The model {quoted(request.path_params['model'])} does not exist."
        raise ApiError(message, param="model", code="model_not_found", status=404)

    async def generations(self, request: Request) -> Response:
        order = fields.generation(await read_json(request))
        return await self._answer(request, commission("generate", order))

    async def edits(self, request: Request) -> Response:
        return await self._with_pictures(request, "edit")

    async def variations(self, request: Request) -> Response:
        return await self._with_pictures(request, "vary")

    async def file(self, request: Request) -> Response:
        picture = self._files.get(request.path_params["name"])
        if picture is None:
            message = (
                "There is no picture at this url: it may have expired, after 60 minutes or 64 newer pictures."
            )
            raise ApiError(message, code="file_not_found", status=404)
        headers = {"cache-control": "private, max-age=3600", "x-content-type-options": "nosniff"}
        return Response(picture.data, headers=headers, media_type=picture.media_type)

    async def _with_pictures(self, request: Request, task: Task) -> Response:
        async with read_form(request) as (form, uploads):
            order = fields.edit(form) if task == "edit" else fields.variation(form)
            ready = await to_thread.run_sync(commission, task, order, uploads, limiter=self._turns)
        return await self._answer(request, ready)

    async def _answer(self, request: Request, ready: Commission) -> Response:
        if not ready.order.stream:
            return await self._plain(request, ready)
        events = self._events(request, ready)
        return StreamingResponse(events, headers=streaming.HEADERS, media_type="text/event-stream")

    async def _plain(self, request: Request, ready: Commission) -> Response:
        """Paint every picture, then answer."""
        steps = ready.every_picture(self._illustrator)
        painted = [data async for data in streaming.driven(steps, self._turns, request.is_disconnected)]
        if len(painted) < ready.order.n:
            return Response(status_code=_CLIENT_CLOSED_REQUEST)
        said = await to_thread.run_sync(ready.said, self._illustrator)
        data = [
            {**self._carried(request, ready, picture), **said, "seed": ready.seed(index)}
            for index, picture in enumerate(painted)
        ]
        usage = ready.usage()
        return json_response({"created": int(time.time()), "data": data, **_described(ready), "usage": usage})

    def _carried(self, request: Request, ready: Commission, picture: bytes) -> dict[str, str]:
        """Return a picture as the client wants it: a url, or base64."""
        if ready.order.response_format == "url":
            name = self._files.add(picture, ready.order.output_format)
            return {"url": str(request.url_for("file", name=name))}
        return {"b64_json": b64encode(picture).decode()}

    async def _events(self, request: Request, ready: Commission) -> AsyncIterator[bytes]:
        """Yield the events of a stream, each as soon as its picture is painted; a failure is the last one."""
        name = "image_edit" if ready.brief.task == "edit" else "image_generation"
        partials = ready.order.partial_images
        steps = ready.frames(self._illustrator, partials=partials)
        index = 0
        try:
            async with aclosing(streaming.driven(steps, self._turns, request.is_disconnected)) as frames:
                async for frame in frames:
                    said = ready.said(self._illustrator) if index == partials else {}
                    yield _event(name, ready, frame, index, said)
                    index += 1
        except Exception:
            _log.exception("Painting failed in the middle of a stream (%s).", request.state.request_id)
            yield streaming.event({"type": "error", **server_error().body()})


def _event(name: str, ready: Commission, frame: bytes, index: int, said: dict[str, str]) -> bytes:
    """Return the event of frame ``index``: a partial image, or after all of those the completed one.

    The completed one carries what is ``said`` of the picture and its seed, as a plain answer does.
    """
    partials = ready.order.partial_images
    payload = {
        "type": f"{name}.{'partial_image' if index < partials else 'completed'}",
        "b64_json": b64encode(frame).decode(),
        "created_at": int(time.time()),
        **_described(ready),
    }
    if index < partials:
        return streaming.event({**payload, "partial_image_index": index})
    return streaming.event({**payload, **said, "usage": ready.usage(partials), "seed": ready.brief.seed})


def _described(ready: Commission) -> dict[str, Any]:
    """Return what was drawn, in the words of every answer."""
    described = {
        "size": f"{ready.brief.width}x{ready.brief.height}",
        "quality": ready.order.quality,
        "background": ready.background,
        "output_format": ready.order.output_format,
    }
    who = ready.order.safety_identifier
    return {**described, "safety_identifier": who} if who else described


async def _answer_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return error.response()


async def _answer_unknown(request: Request, error: Exception) -> Response:
    """Answer for a url or a method that is not served."""
    assert isinstance(error, HTTPException)
    reason = (
        "Invalid URL" if error.status_code == HTTPStatus.NOT_FOUND else HTTPStatus(error.status_code).phrase
    )
    message = f"{reason} ({request.method} {request.url.path})"
    code = "unknown_url" if error.status_code == HTTPStatus.NOT_FOUND else None
    unserved = ApiError(message, code=code, status=error.status_code)
    return unserved.response(dict(error.headers or {}))


class _EveryAnswer:
    """Gives every answer its ``x-request-id``, and an unexpected exception an answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = f"req_{secrets.token_hex(16)}"
        scope.setdefault("state", {})["request_id"] = request_id
        started = False

        async def send_named(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                MutableHeaders(scope=message)["x-request-id"] = request_id
            await send(message)

        try:
            await self._app(scope, receive, send_named)
        except ClientDisconnect:
            _log.info("The client hung up (%s).", request_id)
        except Exception:
            _log.exception("A request failed (%s).", request_id)
            if not started:
                await server_error().response()(scope, receive, send_named)
