"""Kept pictures over HTTP: the very bytes that arrived, and what was made from them for showing."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from studio import studio
from studio.library import Picture
from studio.pictures import VIEW_SIDE, mime_of
from web.visitor import space_of

HEADERS = {
    "Cache-Control": "private, max-age=31536000, immutable",
    "Vary": "Cookie",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}


async def original(request: Request) -> Response:
    """The bytes that arrived, to look at."""
    return await _answer(request, "original")


async def download(request: Request) -> Response:
    """The bytes that arrived, to keep."""
    return await _answer(request, "original", attached=True)


async def view(request: Request) -> Response:
    """The picture at its own size, or crisp at VIEW_SIDE pixels where it is larger."""
    return await _answer(request, "view")


async def thumbnail(request: Request) -> Response:
    """The small picture of the gallery."""
    return await _answer(request, "thumbnail")


async def _answer(request: Request, name: str, *, attached: bool = False) -> Response:
    space = space_of(request)
    if space is None:
        return Response(status_code=401)
    picture = await asyncio.to_thread(studio.opened().library.get, request.path_params["picture"], space)
    if picture is None:
        return Response(status_code=404)
    if name == "view" and max(picture.width, picture.height) <= VIEW_SIDE:
        name = "original"
    tag = f'"{picture.sha256[:32]}-{name}"'
    headers = {**HEADERS, "ETag": tag}
    if attached:
        headers["Content-Disposition"] = f'attachment; filename="{file_name(picture)}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    try:
        path = await asyncio.to_thread(_path, picture, name)
        mime = picture.mime if name == "original" else await asyncio.to_thread(_mime, path)
    except OSError:
        return Response("This picture's file is missing.", status_code=404)
    return FileResponse(path, media_type=mime, headers=headers)


def file_name(picture: Picture) -> str:
    """A name for the downloaded file: the prompt's first words and a piece of the id."""
    words = "-".join(re.findall(r"[a-z0-9]+", picture.prompt.lower())[:6])
    return f"{words[:60] or 'picture'}-{picture.id[:6]}.{picture.format}"


def _path(picture: Picture, name: str) -> Path:
    library = studio.opened().library
    if name != "original":
        return library.rendition(picture, name)
    path = library.original(picture)
    path.stat()
    return path


def _mime(path: Path) -> str:
    with path.open("rb") as file:
        return mime_of(file.read(16))
