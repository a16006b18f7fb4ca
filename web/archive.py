"""Several pictures as one ZIP, written while it is sent: only a piece of one file is held at a time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from zipstream import ZipStream

from studio.library import Library, Picture
from studio.library.records import to_json
from web.opening import opened
from web.pictures import file_name
from web.visitor import space_of

PIECE = 256 * 1024  # bytes
RECIPES = "recipes.jsonl"
GONE = "This ZIP has expired. Select the pictures again in the gallery."


async def download(request: Request) -> Response:
    """The pictures of a basket (see `studio.baskets`) as they arrived, with their recipes."""
    space = await space_of(request)
    if space is None:
        return Response(status_code=401)
    found = await opened()
    library, ids = found.library, found.baskets.get(space, request.path_params["basket"])
    pictures = await asyncio.to_thread(library.together, ids, space)
    if not pictures:
        return PlainTextResponse(GONE, status_code=404)
    tags = await asyncio.to_thread(library.tags, [picture.id for picture in pictures], space)
    headers = {
        "Content-Disposition": f'attachment; filename="easel-{datetime.now():%Y-%m-%d-%H%M}.zip"',
        "Cache-Control": "private, no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return StreamingResponse(written(library, pictures, tags), media_type="application/zip", headers=headers)


def written(
    library: Library, pictures: Sequence[Picture], tags: Mapping[str, Sequence[str]]
) -> Iterator[bytes]:
    """The bytes of the ZIP: each picture under a name of its own, and RECIPES, one JSON object a line."""
    archive = ZipStream()
    names = _names([picture for picture in pictures if library.original(picture).exists()])
    for picture in pictures:
        if picture.id in names:
            archive.add(packed(library, picture), names[picture.id])
    archive.add((_recipe(picture, names, tags) for picture in pictures), RECIPES)
    yield from archive


def packed(library: Library, picture: Picture) -> Iterator[bytes]:
    """A picture as it stands in a ZIP, in pieces, read when its turn comes: the bytes that arrived."""
    with library.original(picture).open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def _recipe(picture: Picture, names: Mapping[str, str], tags: Mapping[str, Sequence[str]]) -> bytes:
    """A picture's record as a line; its file is null where that is missing from the library."""
    record = to_json(picture) | {"tags": list(tags.get(picture.id, ()))}
    del record["space"]
    line = json.dumps({"file": names.get(picture.id)} | record, ensure_ascii=False)
    return f"{line}\n".encode()


def _names(pictures: Sequence[Picture]) -> dict[str, str]:
    """A file's name for each picture, by its id; where two would be the same, the id tells them apart."""
    found: dict[str, str] = {}
    taken = {RECIPES}
    for picture in pictures:
        name = file_name(picture)
        found[picture.id] = f"{picture.id}-{name}" if name in taken else name
        taken.add(found[picture.id])
    return found
