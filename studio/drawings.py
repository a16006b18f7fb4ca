"""SVG drawings that a server sends: untrusted markup, read only to know what it is.

A drawing is kept as it came. It is shown by the browser alone, as an image and never as part of a page,
where neither scripts nor links of it do anything.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from studio.pictures import NotAPicture, PictureInfo, PictureTooLarge, inspect

MOST_BYTES = 16 * 2**20
MOST_ELEMENTS = 500_000
MOST_DEPTH = 500
MOST_COPIES = 100_000
"""Parts that are drawn because others refer to them: a few that copy each other would keep a browser busy for
ever, and with it the page on which the drawing could be deleted."""

_ROOTS = ("http://www.w3.org/2000/svg svg", "svg")
_STARTS = (b"<", b"\xff\xfe<\x00", b"\xfe\xff\x00<")
_LENGTH = re.compile(r"\s*(\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*")
_LONGEST = 100_000  # pixels of a side, whatever the drawing says
_UNSAID = (300, 150)  # what a browser takes for a drawing that says no size
_COPIED = re.compile(r"""url\(\s*["']?#([^)"'\s]+)""")
_GRADIENTS = ("linearGradient", "radialGradient")  # many refer to them, which costs nothing


def inspect_arrived(data: bytes) -> PictureInfo:
    """Read what the bytes of an answer are: a picture (see `studio.pictures.inspect`) or an SVG drawing.

    Raises NotAPicture or PictureTooLarge.
    """
    beginning = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    return _inspect_drawing(data) if beginning.startswith(_STARTS) else inspect(data)


def _inspect_drawing(data: bytes) -> PictureInfo:
    if len(data) > MOST_BYTES:
        raise PictureTooLarge(f"a drawing may have {MOST_BYTES // 2**20} MB")
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.EntityDeclHandler = reader.entity
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise NotAPicture("it is no whole SVG drawing") from error
    if reader.parts.copies() > MOST_COPIES:
        raise PictureTooLarge("the drawing copies its own parts too often")
    width, height = reader.size
    return PictureInfo("svg", width, height, "image/svg+xml", has_alpha=True)


@dataclass
class _Parts:
    """The parts of a drawing that have an id: how many elements each has of its own, and which it draws."""

    own: Counter[str] = field(default_factory=Counter)
    draws: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    gradients: set[str] = field(default_factory=set)
    _within: list[str] = field(default_factory=lambda: [""])

    def open(self, kind: str, attributes: Mapping[str, str]) -> None:
        """An element begins; without an id of its own it belongs to what it is in."""
        above = here = self._within[-1]
        name = attributes.get("id")
        if name and name not in self.own:  # of two with the same, the first is meant
            here = name
            self.draws[above][here] += 1
            if kind in _GRADIENTS:
                self.gradients.add(here)
        self._within.append(here)
        self.own[here] += 1
        for drawn in _referred(kind, attributes):
            self.draws[here][drawn] += 1

    def close(self) -> None:
        """The element that began last ends."""
        self._within.pop()

    def copies(self) -> int:
        """How many elements are drawn besides those that are there. Raises PictureTooLarge."""
        return self._drawn("", {}, 0) - sum(self.own.values())

    def _drawn(self, part: str, known: dict[str, int], depth: int) -> int:
        if depth > MOST_DEPTH:  # or one draws itself
            raise PictureTooLarge("the parts of the drawing refer to each other without end")
        if part not in known:
            drawn = self.own[part]
            for inner, times in self.draws.get(part, {}).items():
                drawn += times * self._drawn(inner, known, depth + 1)
            known[part] = 0 if part in self.gradients else drawn
        return known[part]


def _referred(kind: str, attributes: Mapping[str, str]) -> Iterator[str]:
    """The ids of the parts that an element draws."""
    for name, value in attributes.items():
        if kind == "use" and name.endswith("href") and value.startswith("#"):
            yield value[1:]
        yield from _COPIED.findall(value)


@dataclass
class _Reader:
    """What is seen of a drawing while it is parsed; entities, which may grow without end, are refused."""

    size: tuple[int, int] = _UNSAID
    elements: int = 0
    depth: int = 0
    parts: _Parts = field(default_factory=_Parts)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if not self.elements:
            if name not in _ROOTS:
                raise NotAPicture("it is markup of another kind")
            self.size = _size(attributes)
        self.elements += 1
        self.depth += 1
        if self.elements > MOST_ELEMENTS or self.depth > MOST_DEPTH:
            raise PictureTooLarge("the drawing has too many parts")
        self.parts.open(name.rpartition(" ")[2], attributes)

    def end(self, name: str) -> None:
        self.depth -= 1
        self.parts.close()

    def entity(self, *declared: object) -> None:
        raise NotAPicture("the drawing declares entities")


def _size(attributes: dict[str, str]) -> tuple[int, int]:
    """Width and height in pixels: as they are said, else those of the view box."""
    box = attributes.get("viewBox", "").replace(",", " ").split()
    said = [attributes.get(name, "") for name in ("width", "height")]
    for texts in (said, box[2:4]):
        found = [_LENGTH.fullmatch(text) for text in texts]
        sides = [min(max(round(float(one[1])), 1), _LONGEST) for one in found if one]
        if len(sides) == 2:
            return sides[0], sides[1]
    return _UNSAID
