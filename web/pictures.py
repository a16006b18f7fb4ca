"""Kept pictures over HTTP: the very bytes that arrived, and what was made from them for showing."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from studio import studio
from studio.errors import StudioError
from studio.library import Picture
from studio.pictures import VIEW_SIDE, mime_of
from studio.recipes import RecipeNotWritten, recipe_of, to_json, with_recipe
from web.opening import opened
from web.visitor import space_of

LIGHT = 300_000  # bytes: a heavier picture is shown as one that looks the same in a tenth of them

log = logging.getLogger(__name__)

_MISSING = "This picture's file is missing."

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
    """The bytes that arrived, to keep; ``?with=recipe`` gives the same picture with its recipe inside."""
    if request.query_params.get("with") == "recipe":
        return await _with_recipe(request)
    return await _answer(request, "original", attached=True)


async def view(request: Request) -> Response:
    """The picture at its own size up to VIEW_SIDE pixels, crisp, in a format that is light enough."""
    return await _answer(request, "view")


async def thumbnail(request: Request) -> Response:
    """The small picture of the gallery."""
    return await _answer(request, "thumbnail")


async def mask(request: Request) -> Response:
    """The mask that an edit was asked with, at its source's own pixels where it was put back."""
    return await _overlay(request, "mask")


async def markup(request: Request) -> Response:
    """The markup that an edit was asked with, as it was sent."""
    return await _overlay(request, "markup")


async def _overlay(request: Request, role: str) -> Response:
    space = await space_of(request)
    if space is None:
        return Response(status_code=401)
    path = await asyncio.to_thread(_overlay_file, request.path_params["picture"], space, role)
    if path is None:
        return Response(status_code=404)
    headers = {**HEADERS, "ETag": f'"{path.name[:32]}-{role}"'}
    if _has(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return FileResponse(path, media_type="image/png", headers=headers)


def _overlay_file(picture_id: str, space: str, role: str) -> Path | None:
    """The file of a picture's mask or markup; None where there is none, or not any more."""
    library = studio.opened().library
    picture = library.get(picture_id, space)
    found = [one for one in library.parents(picture) if one.role == role] if picture else []
    path = library.find(found[0].sha256) if found else None
    return path if path and path.exists() else None


async def _asked_for(request: Request) -> Picture | Response:
    """The picture of this address, or why it is not shown."""
    space = await space_of(request)
    if space is None:
        return Response(status_code=401)
    library = (await opened()).library
    found = await asyncio.to_thread(library.get, request.path_params["picture"], space)
    return found or Response(status_code=404)


async def _with_recipe(request: Request) -> Response:
    picture = await _asked_for(request)
    if isinstance(picture, Response):
        return picture
    recipe = recipe_of(picture)
    said = hashlib.sha256(to_json(recipe).encode()).hexdigest()
    tag = f'"{picture.sha256[:32]}-recipe-{said[:16]}"'
    name = file_name(picture, "-recipe")
    headers = {**HEADERS, "ETag": tag, "Content-Disposition": f'attachment; filename="{name}"'}
    if _has(request, tag):
        return Response(status_code=304, headers=headers)
    path = (await opened()).library.original(picture)
    try:
        data = await asyncio.to_thread(lambda: with_recipe(path.read_bytes(), recipe))
    except OSError:
        return Response(_MISSING, status_code=404)
    except RecipeNotWritten as error:
        return Response(f"{error.sentence} {error.advice}", status_code=422)
    return Response(data, media_type=picture.mime, headers=headers)


async def _answer(request: Request, name: str, *, attached: bool = False) -> Response:
    picture = await _asked_for(request)
    if isinstance(picture, Response):
        return picture
    if picture.format == "svg" or (name == "view" and _shown_as_it_is(picture)):
        name = "original"
    tag = f'"{picture.sha256[:32]}-{name}"'
    headers = {**HEADERS, "ETag": tag}
    if attached:
        headers["Content-Disposition"] = f'attachment; filename="{file_name(picture)}"'
    if _has(request, tag):
        return Response(status_code=304, headers=headers)
    try:
        path, mime = await asyncio.to_thread(_file, picture, name)
    except OSError:
        return Response(_MISSING, status_code=404)
    return FileResponse(path, media_type=mime, headers=headers)


def _shown_as_it_is(picture: Picture) -> bool:
    """Whether the original is what a page shows: it moves, or is small enough and light."""
    light = picture.bytes <= LIGHT and max(picture.width, picture.height) <= VIEW_SIDE
    return light or picture.format == "gif"


def _has(request: Request, tag: str) -> bool:
    """Whether the browser has this already, by the weak comparison that RFC 9110 (13.1.2) asks for."""
    tags = [given.strip().removeprefix("W/") for given in request.headers.get("if-none-match", "").split(",")]
    return tag in tags or "*" in tags


def file_name(picture: Picture, end: str = "") -> str:
    """A name for the downloaded file: the prompt's first words, a piece of the id, and ``end``."""
    words = "-".join(re.findall(r"[a-z0-9]+", picture.prompt.lower())[:6])
    return f"{words[:60] or 'picture'}-{picture.id[:6]}{end}.{picture.format}"


def _file(picture: Picture, name: str) -> tuple[Path, str]:
    """The file to send and its media type: the original where nothing can be made from it.

    Raises OSError where that is missing.
    """
    library = studio.opened().library
    if name != "original":
        try:
            path = library.rendition(picture, name)
            return path, _mime(path)
        except (OSError, StudioError):  # the disk is full, or the original damaged
            log.warning("no %s of picture %s could be made", name, picture.id, exc_info=True)
    path = library.original(picture)
    path.stat()
    return path, picture.mime


def _mime(path: Path) -> str:
    with path.open("rb") as file:
        return mime_of(file.read(16))
