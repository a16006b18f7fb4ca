"""Fish of the pond, the bowl and the reef. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import along, closed, named, scallops


def rayed(pen: Pen, outline: str, c: Colour, roots: str, tips: str, count: int = 7) -> None:
    """A fin with rays from one curve to another."""
    with pen.layer():
        pen.mass([closed(outline)], c, 0.8)
        starts, ends = along(roots, count), along(tips, count)
        pen.hairs(
            [tube(np.array([a, (a + b) / 2, b]), (1.5, 1.1, 0.5)) for a, b in zip(starts, ends, strict=True)],
            darker(c, 0.35),
            0.5,
        )


def shaded(c: Colour) -> Colour:
    """A colour in soft shade."""
    return mix(darker(c, 0.45), SHADOW, 0.3)


def _gaze(pen: Pen, x: float, y: float, r: float) -> None:
    """A great round eye in its white."""
    pen.oval((x + 0.8, y), (r * 1.42, r * 1.46), colour("#fffaf0"), shade=0.5)
    shining_eye(pen, x, y, r, None)


@draws("fish", (120.0, 80.0), 0.2, "#ee7f2d #e8b93a #4a9fd8 #d8566a", stands="air")
def fish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    koi = named(pen, "koi", "koi fish")
    base, fin = (colour("#fdf6ec"), lighter(c, 0.5)) if koi else (c, darker(c, 0.14))
    rayed(
        pen, "84,38 98,26 118,8 113,32 119,62 102,58 86,48", fin, "88,38 88,42 88,46", "114,14 106,38 114,58"
    )
    rayed(pen, "38,22 52,7 74,5 82,24 60,28", fin, "46,22 60,22 76,26", "52,8 64,6 76,8")
    rayed(pen, "50,56 58,74 72,72 70,56", fin, "54,58 60,58 66,58", "58,72 64,73 70,70", 5)
    with pen.layer():
        pen.mass([closed("5,42 16,27 42,16 68,21 90,38 92,45 70,59 44,65 18,57")], base)
        pen.soft("4,46 26,56 60,60 90,46 66,72 20,66", lighter(base, 0.6), 0.8, 3)
        if koi:
            for said in (
                "10,32 26,20 38,26 36,42 20,46",
                "48,14 66,18 70,34 58,42 48,32",
                "76,30 94,38 86,50 74,44",
            ):
                pen.soft(said, c, 0.97, 1.2)
        pen.hairs(scallops("80,36 82,42 78,50", "40,24 38,42 44,58", 7, 5, 4.2), darker(c, 0.45), 0.3)
        pen.soft("20,60 50,66 84,50 70,72 30,70", shaded(base), 0.5, 3)
        pen.soft(tube("18,30 42,21 66,26", (1.6, 4, 1.6)), WHITE, 0.45, 2)
        pen.hairs([tube("35,26 31,40 36,56", (0.6, 2, 0.6))], darker(c, 0.5), 0.5)
    rayed(pen, "44,46 58,44 64,56 52,60 44,54", fin, "46,48 46,51 47,54", "60,46 60,52 56,57", 4)
    if koi:
        pen.limb("8,47 4,53 5,58", 1.5, 0.5, darker(base, 0.35))
    _gaze(pen, 20, 38, 4.4)
    pen.line("6,46 11,49 16,47.6", 1.3, darker(c, 0.5))


@draws("goldfish", (130.0, 90.0), 0.24, "#f08a2a #f29a3a #ee7a2a", stands="air", seat=(0.5, 0.16))
def goldfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    veil = mix(c, colour("#ffd890"), 0.4)
    rayed(
        pen,
        "86,44 104,20 128,8 122,32 130,52 124,80 104,68",
        darker(veil, 0.08),
        "92,40 92,46 92,52",
        "124,14 126,44 120,76",
        11,
    )
    rayed(pen, "40,26 56,5 80,6 92,28 72,32 52,32", veil, "48,26 62,26 84,30", "56,7 70,6 84,14", 8)
    rayed(pen, "46,64 52,84 70,86 68,64", veil, "50,66 58,66 64,66", "54,82 62,84 69,82", 5)
    with pen.layer():
        pen.mass([closed("7,47 19,29 44,17 72,23 97,42 97,50 72,67 44,73 19,64")], c)
        pen.soft("6,54 36,64 70,62 96,48 76,78 16,74", lighter(c, 0.65), 0.85, 3)
        pen.hairs(scallops("88,42 90,46 84,54", "42,26 40,44 44,62", 8, 5, 4.4), darker(c, 0.4), 0.42)
        pen.soft("20,66 50,74 90,54 76,82 30,80", shaded(c), 0.5, 3)
        pen.soft(tube("20,34 44,23 68,28", (2, 5, 2)), WHITE, 0.5, 2.2)
        pen.hairs([tube("37,28 33,45 38,62", (0.6, 2.2, 0.6))], darker(c, 0.5), 0.5)
    rayed(pen, "44,52 60,50 66,64 52,68 45,60", veil, "47,54 47,58 48,61", "63,53 64,60 57,66", 5)
    _gaze(pen, 21, 41, 5.4)
    pen.line("8,52 14,55 19,53", 1.4, darker(c, 0.5))


def _reef_fish(pen: Pen, c: Colour, band: Colour, edge: Colour) -> None:
    rayed(
        pen,
        "92,42 106,22 126,16 122,44 128,70 108,68 92,52",
        c,
        "96,42 96,46 96,52",
        "122,20 120,44 124,68",
        8,
    )
    rayed(pen, "40,22 56,3 84,3 96,24 70,30", c, "46,20 64,20 90,26", "56,4 70,3 86,8", 9)
    rayed(pen, "46,70 58,88 80,86 88,68", c, "52,70 64,72 82,68", "58,86 68,87 80,84", 7)
    with pen.layer():
        pen.mass([closed("5,48 17,28 42,14 70,16 96,40 97,53 72,73 42,77 17,66")], c)
        pen.soft("8,56 40,70 80,62 96,50 78,82 20,80", lighter(c, 0.4), 0.6, 4)
        for line, wide in (
            ("35,10 41,30 39,58 34,82", 14),
            ("66,12 73,32 71,58 64,80", 14),
            ("95,34 100,46 96,60", 10),
        ):
            count = len(line.split())
            pen.soft(tube(line, (wide + 4,) * count), edge, 0.97, 0.7)
            pen.soft(tube(line, (wide,) * count), band, 0.98, 0.7)
        pen.hairs(scallops("88,40 92,48 86,58", "46,24 44,46 48,68", 8, 6, 4.2), darker(c, 0.5), 0.2)
        pen.soft("20,68 50,78 92,58 80,86 30,84", shaded(c), 0.5, 3.4)
        pen.soft(tube("18,34 42,20 68,23", (2, 5, 2)), WHITE, 0.5, 2.2)
    rayed(pen, "50,44 68,41 74,56 58,62 50,54", darker(c, 0.08), "52,46 52,50 53,54", "70,45 70,54 62,60", 5)
    _gaze(pen, 20, 41, 5)
    pen.line("7,53 13,56 19,54", 1.4, darker(c, 0.55))


@draws("clownfish", (130.0, 92.0), 0.26, "#f0782a", stands="air", seat=(0.5, 0.2))
def clownfish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _reef_fish(pen, c, WHITE, INK)


@draws("tropical fish", (130.0, 92.0), 0.26, "#f4c430 #3a8fd0 #e0608a #5ab8a0", stands="air", seat=(0.5, 0.2))
def tropical_fish(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _reef_fish(pen, c, darker(c, 0.62), lighter(c, 0.55))
