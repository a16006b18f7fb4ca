"""SVG drawings: untrusted markup that is kept as it came, and read only to know what it is."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.drawings import MOST_DEPTH, inspect_arrived
from studio.errors import StudioError
from studio.events import Arrival
from studio.library import Library
from studio.library.archive import export
from studio.library.importing import import_
from studio.pictures import NotAPicture, PictureTooLarge, mime_of
from tests.wire import png

SPACE = 'xmlns="http://www.w3.org/2000/svg"'


def drawing(attributes: str = "", inside: str = "") -> bytes:
    """A drawing with these attributes of its root."""
    return f"<svg {SPACE} {attributes}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (drawing('width="40" height="30px"'), (40, 30)),
        (drawing('viewBox="0 0 1024.4 768"'), (1024, 768)),
        (drawing('width="100%" height="100%" viewBox="0,0,9,8"'), (9, 8)),
        (drawing(), (300, 150)),
        (drawing('width="1e9" height="-4"'), (300, 150)),
        (drawing('width="999999999" height="0"'), (100_000, 1)),
        (b'\xef\xbb\xbf<?xml version="1.0"?>' + drawing('width="5" height="6"'), (5, 6)),
        (drawing('width="5" height="6"').decode().encode("utf-16"), (5, 6)),
        (drawing(inside="<script>alert(1)</script>"), (300, 150)),
    ],
)
def test_a_drawing_is_known_by_its_markup(data: bytes, size: tuple[int, int]) -> None:
    """Its size is what it says, within bounds, or its view box, or what a browser takes."""
    info = inspect_arrived(data)
    assert (info.format, info.mime, (info.width, info.height)) == ("svg", "image/svg+xml", size)


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>Sorry</body></html>",
        b"<!doctype html><p>Sorry",
        drawing()[:-3],
        b"<svg",
        b"<",
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + drawing(inside="&b;"),
        f"<g {SPACE}/>".encode(),
        b'<?xml version="1.0" encoding="no-such"?>' + drawing(),
    ],
)
def test_what_is_no_whole_drawing_is_refused(data: bytes) -> None:
    """Other markup, half a drawing, and one that declares entities, which can grow without end."""
    with pytest.raises(NotAPicture):
        inspect_arrived(data)


def test_a_drawing_too_deep_for_a_browser_is_refused() -> None:
    """So is one of too many bytes."""
    deep = "<g>" * MOST_DEPTH + "</g>" * MOST_DEPTH
    with pytest.raises(PictureTooLarge):
        inspect_arrived(drawing(inside=deep))
    with pytest.raises(PictureTooLarge):
        inspect_arrived(drawing(inside=" " * 17 * 2**20))


def copying(levels: int, reference: str) -> bytes:
    """A drawing of which each part draws the one before it ten times, by a reference written so."""
    parts = ["<circle/>", *(reference.format(level) * 10 for level in range(levels))]
    return drawing(inside="".join(f'<g id="p{n}">{inner}</g>' for n, inner in enumerate(parts)))


@pytest.mark.parametrize("reference", ['<use href="#p{}"/>', '<path style="mask: url(#p{})"/>'])
def test_a_drawing_that_copies_itself_without_end_is_refused(reference: str) -> None:
    """A few kilobytes would freeze the page, and the gallery for good. Four levels are drawn at once."""
    assert inspect_arrived(copying(4, reference)).format == "svg"
    for levels in (5, 400):
        with pytest.raises(PictureTooLarge):
            inspect_arrived(copying(levels, reference))
    hidden = b'<linearGradient/><linearGradient id="p5"/>'
    with pytest.raises(PictureTooLarge):
        inspect_arrived(copying(6, reference).replace(b"<g", hidden + b"<g", 1))
    chain = "".join(f'<g id="p{n}"><use href="#p{n + 1}"/></g>' for n in range(5000))
    with pytest.raises(PictureTooLarge):
        inspect_arrived(drawing(inside=chain))


def test_a_drawing_that_draws_itself_is_refused() -> None:
    """Else how much is drawn would depend on where one begins to count."""
    with pytest.raises(PictureTooLarge):
        inspect_arrived(drawing(inside='<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'))


def test_a_gradient_may_be_used_by_many() -> None:
    """It costs nothing, however often it is referred to."""
    gradient = '<linearGradient id="g">' + "<stop/>" * 20 + "</linearGradient>"
    assert inspect_arrived(drawing(inside=gradient + '<rect fill="url(#g)"/>' * 20_000)).format == "svg"


@given(st.binary(max_size=200).map(lambda tail: b"<" + tail))
def test_any_bytes_are_a_drawing_or_refused(data: bytes) -> None:
    """Nothing but a StudioError comes of nonsense."""
    with suppress(StudioError):
        assert inspect_arrived(data).format == "svg"


def test_a_picture_is_still_a_picture() -> None:
    """What does not begin as markup is read as before."""
    assert inspect_arrived(png(7, 5)).format == "png"


def test_a_drawing_is_kept_exported_and_imported_as_it_came(tmp_path: Path) -> None:
    """Byte for byte, with the ending of what it is."""
    data = drawing('width="40" height="30"')
    library = Library(tmp_path / "one")
    kept = library.keep(
        Arrival(data), space="local", job="j", slot=0, kind="generate", asked={}, server="x", seconds=1
    )
    assert library.original(kept).read_bytes() == data
    assert mime_of(data[:16]) == kept.mime
    export(library, tmp_path / "out")
    assert [path.suffix for path in (tmp_path / "out" / "files").iterdir()] == [".svg"]
    other = Library(tmp_path / "two")
    assert import_(other, tmp_path / "out").troubles == []
    assert other.original(other.page("local")[0]).read_bytes() == data
