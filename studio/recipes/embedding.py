"""A recipe into a picture's file and out of any: pixels, signatures and all other data stay as they are.

A signature over a file's bytes (C2PA) stays in the file, yet is valid for the original alone: anything
that is added changes the bytes that it was made over.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from studio.errors import StudioError
from studio.pictures import MAX_BYTES
from studio.recipes import foreign, jpeg, png, webp, xmp
from studio.recipes.recipe import Recipe, from_json, to_json
from studio.recipes.trouble import Damaged

KEYWORD = "easel-recipe"
TAKES_RECIPE = ("png", "jpeg", "webp")
"""The formats of pictures that a recipe can be put into."""

_XMP_IN_PNG = "XML:com.adobe.xmp"


class RecipeNotWritten(StudioError):
    """The recipe cannot be added to this file."""

    advice = "Download the original instead."


def with_recipe(data: bytes, recipe: Recipe) -> bytes:
    """The same picture with its recipe inside: PNG as iTXt, JPEG and WebP as XMP.

    Raises RecipeNotWritten for another format, or a file with no safe place for it.
    """
    text = to_json(recipe)
    try:
        match kind(data):
            case "png":
                return png.with_text(data, KEYWORD, text)
            case "jpeg":
                return jpeg.with_recipe(data, text)
            case "webp":
                return webp.with_recipe(data, text)
    except (Damaged, struct.error) as error:
        raise RecipeNotWritten(str(error)) from None
    raise RecipeNotWritten("only PNG, JPEG and WebP take one")


def recipe_in(data: bytes) -> Recipe | None:
    """The recipe in an untrusted file, Easel's own or what another program left; None where there is none.

    Nothing is decoded to pixels; files of more than MAX_BYTES are not looked at.
    """
    if len(data) > MAX_BYTES:
        return None
    texts = list(_texts(data))
    own = (recipe for keyword, text in reversed(texts) if keyword == KEYWORD and (recipe := from_json(text)))
    return next(own, None) or foreign.recipe_in(dict(texts), _exif(data))


def kind(data: bytes) -> str | None:
    """The format that a file begins as, of those that can hold a recipe."""
    if data.startswith(png.SIGNATURE):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def _texts(data: bytes) -> Iterator[tuple[str, str]]:
    """The texts of a file with their keywords; a recipe in XMP as if it had stood alone."""
    packets: Iterator[bytes] = iter(())
    match kind(data):
        case "png":
            found = list(png.texts(data))
            yield from found
            packets = (text.encode("utf-8", "replace") for keyword, text in found if keyword == _XMP_IN_PNG)
        case "jpeg":
            packets = jpeg.packets(data)
        case "webp":
            packets = webp.packets(data)
    for packet in packets:
        if text := xmp.recipe(packet):
            yield KEYWORD, text


def _exif(data: bytes) -> bytes:
    readers = {"png": png.exif, "jpeg": jpeg.exif, "webp": webp.exif}
    reader = readers.get(kind(data) or "")
    return reader(data) if reader else b""
