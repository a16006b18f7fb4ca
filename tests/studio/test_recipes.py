"""Recipes in pictures' files: written, read back, and everything else untouched."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from studio.catalog import card_for
from studio.events import Arrival
from studio.library import Library
from studio.recipes import (
    Recipe,
    RecipeNotWritten,
    fitting,
    jpeg,
    png,
    recipe_in,
    recipe_of,
    to_json,
    webp,
    with_recipe,
)
from studio.requests import GenerateRequest
from tests.corpus import pngs
from tests.studio.attached import Shelf
from tests.wire import png as plain_png

XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="uuid:fox"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source>a camera, « naïve »</dc:source>'
    "</r:Description></r:RDF></x:xmpmeta>\n" + " " * 200 + '\n<?xpacket end="w"?>'
).encode()
PROMPT = "a \"fox\" & <b>hound</b>\n\t'night' ]]> \x01 狐 ✨ \ufffe"
RECIPE = Recipe(
    asked={"operation": "generate", "prompt": PROMPT, "model": "gpt-image-2", "n": 2, "size": "1024x1024"},
    server="OpenAI",
    got={"quality": "low", "created": 5},
    made=datetime(2026, 11, 22, 10, 0, tzinfo=UTC),
)


def encoded(form: str, mode: str = "RGB", **more: Any) -> bytes:
    """A picture with something to see in every pixel."""
    image = Image.effect_noise((61, 43), 80).convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    out = io.BytesIO()
    image.save(out, form, **more)
    return out.getvalue()


def exif() -> Image.Exif:
    """EXIF data that say something."""
    made = Image.Exif()
    made[0x010E] = "a fox"
    return made


def with_texts() -> bytes:
    """A PNG with texts of every kind, EXIF, and a chunk as C2PA has it, with data behind its end."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Software", "a camera")
    info.add_text("Long", "x" * 3000, zip=True)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode(), lang="en", tkey="XMP")
    whole = encoded("PNG", "RGBA", pnginfo=info, exif=exif(), dpi=(300, 300))
    at = whole.index(b"IDAT") - 4
    return whole[:at] + pngs.chunk(b"caBX", b"\0\0\0\x20jumbc2pa" * 9) + whole[at:] + b"behind"


def jpeg_segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def jpeg_with(*more: bytes, **options: Any) -> bytes:
    """A JPEG with further segments before its first table."""
    whole = encoded("JPEG", **options)
    at = whole.index(b"\xff\xdb")
    return whole[:at] + b"".join(more) + whole[at:]


SIGNED_JPEG = jpeg_segment(0xEB, b"JP\0\1\0\0\0\1\0\0\0\x20jumbc2pa signed")
FILES: dict[str, Callable[[], bytes]] = {
    "png": lambda: encoded("PNG"),
    "png, alpha and texts": with_texts,
    "png, palette": lambda: encoded("PNG", "P"),
    "png, animated": lambda: encoded("PNG", save_all=True, append_images=[Image.new("RGB", (61, 43))]),
    "jpeg": lambda: encoded("JPEG"),
    "jpeg, exif and icc": lambda: jpeg_with(SIGNED_JPEG, exif=exif(), icc_profile=b"icc" * 99),
    "jpeg, xmp": lambda: jpeg_with(SIGNED_JPEG, xmp=XMP, exif=exif()),
    "jpeg, progressive": lambda: encoded("JPEG", "L", progressive=True),
    "webp, lossy": lambda: encoded("WEBP"),
    "webp, lossless": lambda: encoded("WEBP", lossless=True),
    "webp, lossless alpha": lambda: encoded("WEBP", "RGBA", lossless=True),
    "webp, lossy alpha": lambda: encoded("WEBP", "RGBA"),
    "webp, exif and xmp": lambda: encoded("WEBP", exif=exif(), xmp=XMP, icc_profile=b"icc" * 33),
    "webp, animated": lambda: encoded("WEBP", save_all=True, append_images=[Image.new("RGB", (61, 43))]),
}


def pixels(data: bytes) -> list[tuple[str, bytes]]:
    """Every frame of a picture, decoded."""
    image = Image.open(io.BytesIO(data))
    frames = []
    for frame in range(getattr(image, "n_frames", 1)):
        image.seek(frame)
        image.load()
        frames.append((image.mode, image.tobytes()))
    return frames


def parts(data: bytes) -> list[tuple[object, bytes]]:
    """The pieces of a file, without what holds a recipe: that may be new or longer."""
    if data.startswith(png.SIGNATURE):
        every = [(one.kind, data[one.whole]) for one in png.chunks(data)]
        return [one for one in every if b"easel-recipe" not in one[1]]
    if data.startswith(b"RIFF"):
        return [(name, content) for name, content in webp.chunks(data) if name not in (b"XMP ", b"VP8X")]
    segments = list(jpeg.segments(data))
    found: list[tuple[object, bytes]] = [(one.marker, data[one.begin : one.end]) for one in segments]
    return [one for one in found if b"ns.adobe.com/x" not in one[1]] + [("scan", data[segments[-1].end :])]


@pytest.mark.parametrize("name", FILES)
def test_a_recipe_comes_back_and_all_else_stays(name: str) -> None:
    """The recipe is read back as it was; pixels are identical and other chunks byte for byte the same."""
    data = FILES[name]()
    made = with_recipe(data, RECIPE)
    assert recipe_in(made) == RECIPE
    assert pixels(made) == pixels(data)
    assert parts(made) == parts(data)
    assert recipe_in(data) is None


@pytest.mark.parametrize("name", FILES)
def test_a_second_recipe_takes_the_place_of_the_first(name: str) -> None:
    """Written twice, a file holds the second one, and is no larger than with that alone."""
    data = FILES[name]()
    other = Recipe({"operation": "generate", "prompt": "a hound"})
    assert with_recipe(with_recipe(data, RECIPE), other) == with_recipe(data, other)


def test_texts_and_signatures_stay_in_a_png() -> None:
    """Texts, EXIF and C2PA's chunk are found as before, and what stands behind the end stays there."""
    data = with_texts()
    made = with_recipe(data, RECIPE)
    image = Image.open(io.BytesIO(made))
    image.load()
    assert {name: image.info[name] for name in ("Software", "Long", "XML:com.adobe.xmp")} == {
        "Software": "a camera",
        "Long": "x" * 3000,
        "XML:com.adobe.xmp": XMP.decode(),
    }
    assert image.getexif()[0x010E] == "a fox"
    assert made.endswith(b"behind")
    assert made.index(b"caBX") == data.index(b"caBX")
    assert image.info["easel-recipe"] == to_json(RECIPE)


@pytest.mark.parametrize("name", ["jpeg, xmp", "webp, exif and xmp"])
def test_xmp_that_was_there_is_kept_byte_for_byte(name: str) -> None:
    """Ours is put into the packet, under its own subject; without ours it is the packet that was there."""
    made = with_recipe(FILES[name](), RECIPE)
    (packet,) = list(jpeg.packets(made) if name.startswith("jpeg") else webp.packets(made))
    at = packet.index(b"</r:RDF>")
    begin = packet.index(b"<rdf:Description")
    assert packet[:begin] + packet[at:] == XMP
    assert b'rdf:about="uuid:fox"' in packet
    assert Image.open(io.BytesIO(made)).info["xmp"] == packet
    assert Image.open(io.BytesIO(made)).getexif()[0x010E] == "a fox"


def test_jfif_and_exif_stay_first() -> None:
    """XMP stands behind JFIF's and EXIF's segments, as readers expect."""
    made = with_recipe(jpeg_with(SIGNED_JPEG, exif=exif()), RECIPE)
    begins = [made[one.start : one.start + 4] for one in jpeg.segments(made)]
    assert begins[:4] == [b"JFIF", b"Exif", b"http", b"JP\0\1"]


def test_a_simple_webp_gets_the_header_that_metadata_need() -> None:
    """Its size and transparency are those of the picture, as libwebp reads them."""
    for mode, lossless, alpha in (("RGB", False, 0), ("RGB", True, 0), ("RGBA", True, 0x10)):
        simple = encoded("WEBP", mode, lossless=lossless)
        name, header = next(webp.chunks(with_recipe(simple, RECIPE)))
        assert name == b"VP8X"
        assert header == bytes([0x04 | alpha, 0, 0, 0, 60, 0, 0, 42, 0, 0])


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "PNG"])
@pytest.mark.parametrize("xmp", [None, XMP])
def test_the_longest_prompt_fits(form: str, xmp: bytes | None) -> None:
    """32,000 characters of any kind fit, also where a segment of a JPEG is too short for them."""
    prompt = "狐<&" * 10_666
    recipe = Recipe({"operation": "generate", "prompt": prompt})
    data = encoded(form, **({"xmp": xmp} if xmp and form != "PNG" else {}))
    made = with_recipe(data, recipe)
    assert recipe_in(made) == recipe
    assert pixels(made) == pixels(data)


def test_xmp_with_no_room_is_left_alone() -> None:
    """A JPEG whose XMP is full, or continued by somebody else, is refused rather than harmed."""
    full = XMP.replace(b"a camera", b"a" * (65_400 - len(XMP)))
    with pytest.raises(RecipeNotWritten, match="no room"):
        with_recipe(jpeg_with(xmp=full), Recipe({"prompt": "x" * 2_000}))
    more = jpeg_segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 40)
    with pytest.raises(RecipeNotWritten, match="no room"):
        with_recipe(jpeg_with(more), Recipe({"prompt": "x" * 70_000}))


@pytest.mark.parametrize(
    "xmp",
    [
        b"not XML at all",
        XMP.replace(b"</r:RDF>", b""),
        b'<!DOCTYPE x [<!ENTITY a "b">]>' + XMP[XMP.index(b"<x:") :],
        XMP.decode().encode("utf-16"),
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><!-- </rdf:RDF> --></x:xmpmeta>",
    ],
    ids=["text", "cut", "entities", "utf-16", "comment"],
)
def test_xmp_that_cannot_be_read_is_left_alone(xmp: bytes) -> None:
    """A packet that is not sound, or has a document type, is refused with a sentence."""
    for form in ("JPEG", "WEBP"):
        with pytest.raises(RecipeNotWritten) as caught:
            with_recipe(encoded(form, xmp=xmp), RECIPE)
        assert caught.value.advice == "Download the original instead."
        assert recipe_in(encoded(form, xmp=xmp)) is None


def test_entities_are_not_unfolded() -> None:
    """A packet whose entities would grow without bounds is given up at once."""
    layers = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 20}">' for at in range(1, 9))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "aaaa">{layers}]><x>&a8;</x>'.encode()
    assert recipe_in(encoded("WEBP", xmp=bomb)) is None


@pytest.mark.parametrize("data", [encoded("GIF", "P"), b"", b"GIF8", b"%PDF-1.7", b"RIFF....WEBP"])
def test_other_files_are_refused(data: bytes) -> None:
    """Only PNG, JPEG and WebP take a recipe, and have one."""
    with pytest.raises(RecipeNotWritten):
        with_recipe(data, RECIPE)
    assert recipe_in(data) is None


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_cut_anywhere_is_no_error(name: str) -> None:
    """Cut short anywhere, a file has a recipe or none, or is refused: nothing else happens."""
    made = with_recipe(FILES[name](), RECIPE)
    for cut in [*range(120), *range(120, len(made), 97)]:
        assert recipe_in(made[:cut]) in (None, RECIPE)
        try:
            with_recipe(made[:cut], RECIPE)
        except RecipeNotWritten:
            continue


@given(st.binary(max_size=300), st.sampled_from([png.SIGNATURE, b"\xff\xd8\xff\xe1", b"RIFF\xff\0\0\0WEBP"]))
def test_any_bytes_are_no_error(rest: bytes, begin: bytes) -> None:
    """Whatever stands behind a picture's first bytes, reading gives a recipe or none."""
    found = recipe_in(begin + rest)
    assert found is None or isinstance(found, Recipe)


@given(st.text(max_size=200))
def test_any_prompt_comes_back(prompt: str) -> None:
    """Every text of whole characters without NUL is read back as it was, from each format."""
    said = {"operation": "generate", "prompt": prompt.replace("\0", "")}
    for data in _SMALL:
        found = recipe_in(with_recipe(data, Recipe(said)))
        assert found
        assert found.asked == said


_SMALL = [encoded(form) for form in ("PNG", "JPEG", "WEBP")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5",
        "[]",
        '{"easel": true, "asked": {}}',
        '{"easel": 1}',
        '{"easel": 1, "asked": []}',
        '{"easel": 1, "asked": ' + "[" * 100_000,
        '{"easel": 1, "asked": {"prompt": "' + "x" * 2**21 + '"}}',
    ],
    ids=range(8),
)
def test_what_is_no_recipe_is_none(text: str) -> None:
    """Another shape, too deep or too long, is no recipe."""
    chunk = pngs.chunk(b"iTXt", b"easel-recipe\0\0\0\0\0" + text.encode())
    assert recipe_in(pngs.png(1, 1, 8, 2, b"\1\2\3", chunk)) is None


def test_only_known_settings_of_the_right_kind_are_taken() -> None:
    """Wrong kinds, unknown names, broken characters and impossible numbers are left behind."""
    asked = {
        "prompt": "fox\0\ud800",
        "model": 5,
        "n": True,
        "seed": -1,
        "size": "x" * 500,
        "quality": ["low"],
        "output_compression": 10**30,
        "background": "opaque",
        "anything": "else",
        "images": [{"sha256": "../../etc/passwd", "name": "x", "width": 1, "height": 1}, 7, {"sha256": 5}],
    }
    text = json.dumps({"easel": 9, "asked": asked, "server": 5, "got": [], "made": "soon"})
    chunk = pngs.chunk(b"iTXt", b"easel-recipe\0\0\0\0\0" + text.encode())
    found = recipe_in(pngs.png(1, 1, 8, 2, b"\1\2\3", chunk))
    assert found == Recipe({"prompt": "fox\ufffd?", "background": "opaque"})


@pytest.fixture
def kept(library: Library, tmp_path: Path) -> Callable[..., Recipe]:
    """Keep a picture that was asked for so, and return its recipe."""

    def keep(asked: dict[str, Any]) -> Recipe:
        picture = library.keep(
            Arrival(plain_png(), {"quality": "low"}, request_id="req_1"),
            space="a-secret-space",
            job="j1",
            slot=0,
            kind=asked["operation"],
            asked=asked,
            server="OpenAI",
            seconds=1.0,
            parent=None,
        )
        return recipe_of(picture)

    return keep


def test_the_recipe_of_an_edit_names_its_files_alone(kept: Callable[..., Recipe], tmp_path: Path) -> None:
    """Source, reference and mask are known by name, SHA-256 and size; no path, space or id is in it."""
    shelf = Shelf(tmp_path)
    source, other = shelf.attach(name="/home/me/fox.png", picture="f" * 32), shelf.attach(plain_png(8, 8))
    edit = shelf.edit(source, other, mask=shelf.mask(), quality="high")
    recipe = kept(edit.to_dict() | {"sent": {"address": "http://10.0.0.1/v1"}})
    text = to_json(recipe)
    for secret in (str(tmp_path), "/home/me", "a-secret-space", "f" * 32, "10.0.0.1", "req_1"):
        assert secret not in text
    assert [(file.role, file.name, file.width) for file in recipe.files] == [
        ("source", "/home/me/fox.png", 64),
        ("reference", "fox.png", 8),
        ("mask", "mask.png", 64),
    ]
    found = recipe_in(with_recipe(plain_png(), recipe))
    assert found
    assert found.asked["quality"] == "high"
    assert [(file.role, file.name, file.sha256) for file in found.files] == [
        ("source", "fox.png", source.sha256),
        ("reference", "fox.png", other.sha256),
        ("mask", "mask.png", edit.mask.sha256 if edit.mask else ""),
    ]
    noted = kept(shelf.edit(source, markup=shelf.mask()).to_dict())
    assert [file.role for file in noted.files] == ["source", "markup"]
    assert "fox.png” with a markup" in fitting(noted, card_for("gpt-image-2"))[1][-1]


def test_every_setting_comes_back(kept: Callable[..., Recipe]) -> None:
    """Each setting of a request that was sent is read back from the file."""
    request = GenerateRequest(
        prompt=PROMPT.replace("\ufffe", ""),
        model="gpt-image-2",
        n=3,
        size="1536x1024",
        quality="high",
        background="opaque",
        output_format="webp",
        output_compression=55,
        partial_images=2,
        moderation="low",
        svg_model="gpt-6",
        svg_effort="low",
        seed=7,
        style="vivid",
    )
    found = recipe_in(with_recipe(plain_png(), kept(request.to_dict())))
    assert found
    sent = {name: value for name, value in request.to_dict().items() if value not in (None, {})}
    assert found.asked == sent
    assert (found.server, found.got) == ("OpenAI", {"quality": "low"})
    assert found.made
