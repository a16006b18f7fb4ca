"""The register of subjects: each is a small function that draws in a box of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import Colour, colours
from offline.illustrator.drawing.pen import Pen

Drawing = Callable[[Pen, Colour, np.random.Generator], None]


@dataclass(frozen=True)
class Subject:
    """How a subject is drawn and how it stands.

    ``box`` is the drawing's own width × height; ``height`` its size in a picture, in short sides;
    ``seat`` where something can sit on it (fractions of the box); ``stands`` is "ground", "water"
    or "air"; ``sinks`` is the part of it that is under water; ``art`` is the code of its OpenMoji
    drawing where it has no own one; ``home`` the place where it is seen where a prompt names none.
    """

    draw: Drawing | None
    box: tuple[float, float]
    height: float
    colours: tuple[Colour, ...]
    stands: str = "ground"
    seat: tuple[float, float] = (0.5, 0.0)
    sinks: float = 0.0
    front: bool = False
    fixed: bool = False
    glows: tuple[float, float, float] | None = None
    art: str | None = None
    home: str = ""


SUBJECTS: dict[str, Subject] = {}


def draws(
    name: str,
    box: tuple[float, float],
    height: float,
    palette: str,
    stands: str = "ground",
    seat: tuple[float, float] = (0.5, 0.0),
    sinks: float = 0.0,
    front: bool = False,
    fixed: bool = False,
    glows: tuple[float, float, float] | None = None,
    home: str = "",
) -> Callable[[Drawing], Drawing]:
    """Register a drawing under a name of the lexicon, that none has yet; see Subject for the rest.

    ``front`` subjects look at the beholder, ``fixed`` ones are too big to be put on anything;
    ``glows`` is x, y and radius of a light, as fractions of the box.
    """

    def register(draw: Drawing) -> Drawing:
        if name in SUBJECTS:
            raise ValueError(f"two drawings of {name!r}: the second is {draw.__module__}.{draw.__qualname__}")
        SUBJECTS[name] = Subject(
            draw, box, height, colours(palette), stands, seat, sinks, front, fixed, glows, home=home
        )
        return draw

    return register


def thing(
    name: str,
    box: tuple[float, float],
    height: float,
    palette: str,
    seat: tuple[float, float] = (0.5, 0.0),
    glows: tuple[float, float, float] | None = None,
) -> Callable[[Drawing], Drawing]:
    """Register a thing that looks the same from all sides and is at home on a table."""
    return draws(name, box, height, palette, seat=seat, front=True, glows=glows, home="studio")
