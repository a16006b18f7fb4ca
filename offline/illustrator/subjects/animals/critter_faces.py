"""Faces of animals that behave as persons: large eyes, cheeks, and furry heads told apart by their looks.

All heads are drawn in the box of a sitter: their middle is at (50, 37), the chin at 60.
"""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen

from .countenances import ears
from .markings import CREAM, PINK, Sitter, masked

BLUSH = colour("#ff8a7a")
ROUND = "50,11 67,14 78,26 80,42 71,55 50,60 29,55 20,42 22,26 33,14"
"""The outline of a head without corners."""


def eyes(
    pen: Pen,
    x: float,
    y: float,
    r: float,
    iris: Colour | None = None,
    closed: bool = False,
) -> None:
    """Both eyes, the left one's middle at x, y: large, deep, with two sparks."""
    if closed:
        pen.line(f"{x - r},{y} {x},{y + 0.6 * r} {x + r},{y}", 0.34 * r, INK, twin=True)
        return
    dx, dy = 0.5 * pen.gaze[0], 0.4 * pen.gaze[1]
    for at in (x, pen.axis - x):
        pen.oval((at, y), (0.9 * r, r), INK, shade=0)
        if iris:
            pen.oval((at + 0.4 * dx, y + 0.4 * dy), (0.76 * r, 0.85 * r), iris, shade=0.5)
            pen.oval((at + dx, y + dy), (0.48 * r, 0.6 * r), INK, shade=0)
        else:
            pen.oval((at + 0.4 * dx, y + 0.4 * r), (0.58 * r, 0.42 * r), colour("#6a4636"), shade=0)
        pen.oval((at + 0.3 * r + 0.4 * dx, y - 0.38 * r + 0.4 * dy), (0.34 * r, 0.34 * r), WHITE, shade=0)
        pen.oval((at - 0.34 * r + 0.4 * dx, y + 0.36 * r), (0.16 * r, 0.16 * r), WHITE, shade=0)


def cheeks(pen: Pen, c: Colour, x: float = 29.0, y: float = 47.0) -> None:
    pen.oval((x, y), (4.6, 3), mix(c, BLUSH, 0.5), shade=0, twin=True, atop=True)


def smile(pen: Pen, y: float, tone: Colour = INK, wide: float = 6.0) -> None:
    """The two bows of a small mouth below a nose, or a mouth that is turned down."""
    if pen.sad:
        pen.line(f"{50 - wide},{y + 5} 50,{y + 2.6} {50 + wide},{y + 5}", 1.3, tone)
        return
    pen.line(f"50,{y} 49.2,{y + 3.4} {50 - wide + 1},{y + 4.4} {50 - wide},{y + 2.4}", 1.3, tone, twin=True)


def nose(pen: Pen, y: float, tone: Colour, size: float = 1.0) -> None:
    w, h = 5.0 * size, 3.0 * size
    top, low = y - h * 0.8, y + h * 0.6
    said = f"{50 - w},{top} 50,{y - h} {50 + w},{top} {50 + w * 0.5},{low} 50,{y + h} {50 - w * 0.5},{low}"
    pen.blob(said, tone, shade=0.4)
    pen.oval((48.4, y - h * 0.45), (1.3 * size, 0.7 * size), lighter(tone, 0.6), shade=0)


def whiskers(pen: Pen, c: Colour) -> None:
    for y in (48, 52):
        pen.line(f"33,{y} 23,{y - 1} 13,{y - 3 + (y - 48)}", 0.8, lighter(c, 0.6), twin=True)


def furry(pen: Pen, c: Colour, look: Sitter, closed: bool) -> None:
    """The head of a beast of prey, a pet, a bear or a rodent, by its look when it sits."""
    if look.ears == "mane":
        _mane(pen, darker(mix(c, colour("#7a3b12"), 0.55), 0.1))
    _ears(pen, c, look)
    if look.face == "fox":
        pen.blob("50,12 65,15 75,27 85,46 70,55 57,62 50,64 43,62 30,55 15,46 25,27 35,15", c)
        pen.blob("16,46 28,40 41,43 46,52 50,63 43,62 30,55", look.belly or CREAM, 0.6, atop=True, twin=True)
        pen.blob("50,41 56,50 55,59 50,62 45,59 44,50", look.belly or CREAM, 0.5, atop=True)
    else:
        pen.blob(ROUND, c)
        pen.blob("16,43 24,36 32,50 27,55", c, twin=True)  # tufts of the cheeks
        _coat(pen, c, look)
    low = 56.0 if look.face == "fox" else 45.5
    eyes(pen, 36.5, 36.0, 6.2 if look.face != "cat" else 6.6, look.iris, closed)
    nose(pen, low, look.nose or (PINK if look.face == "cat" else INK), 0.9 if look.face != "bear" else 1.15)
    if look.face != "fox":
        smile(pen, low + 2.4)
    if look.face == "cat" or look.ears == "big":
        whiskers(pen, c)
    if look.face == "rabbit":
        pen.rect(47.2, 52.4, 52.8, 57.4, WHITE, r=1.2, shade=0.2)
        pen.line("50,52.6 50,57", 0.7, darker(c, 0.4))
    cheeks(pen, c, 27.5 if look.face != "fox" else 29.5)


def _coat(pen: Pen, c: Colour, look: Sitter) -> None:
    """Stripes, a mask and the muzzle."""
    if look.stripes:
        pen.limb("50,12 50,22", 4.5, 1.5, look.stripes, atop=True)
        pen.limb("41,13 43,20", 4, 1.5, look.stripes, atop=True, twin=True)
        pen.limb("18,40 29,42", 4, 1, look.stripes, atop=True, twin=True)
        pen.limb("19,47 28,47", 3.4, 1, look.stripes, atop=True, twin=True)
    if look.face == "panda":
        pen.oval((36, 36.5), (9.4, 11), INK, turn=30, shade=0.2, twin=True)
    if look.mask == "bandit":
        pen.blob("50,24 60,28 70,28 80,38 74,48 60,47 54,42 50,40 46,42 40,47 26,48 20,38 30,28 40,28",
                 lighter(c, 0.7), 0.3, atop=True)  # fmt: skip
        pen.blob("47,40 42,30 32,29 20,40 26,49 38,48", look.tone, 0.4, atop=True, twin=True)
        pen.limb("50,12 50,36", 5, 4, look.tone, atop=True)
    else:
        masked(pen, c, look)
    muzzle = lighter(c, 0.45) if look.belly is None else look.belly
    muzzle = look.tone if look.mask in {"muzzle", "points"} else muzzle
    pen.blob("50,40 60,43 63,50 58,57 50,59 42,57 37,50 40,43", muzzle, shade=0.5)


def _ears(pen: Pen, c: Colour, look: Sitter) -> None:
    if look.ears == "long":
        inner = mix(c, PINK, 0.7)
        pen.blob("36,26 27,10 25,-5 31,-10 39,-3 46,20", c, twin=True)
        pen.blob("37,20 31,7 29.6,-2 31.6,-5 36,2 41,20", inner, 0.4, twin=True)
    else:
        ears(pen, c, look)


def _mane(pen: Pen, c: Colour) -> None:
    pen.blob(
        "50,1 62,3 72,5 79,12 87,19 88,29 92,39 88,48 86,58 77,62 69,70 60,69 50,74 40,69 31,70 23,62 14,58 "
        "12,48 8,39 12,29 13,19 21,12 28,5 38,3",
        c,
    )
    for said in ("50,4 50,14", "68,6 63,15", "82,20 73,25", "88,40 78,41", "80,58 72,53", "64,68 61,60"):
        pen.limb(said, 3.4, 1, darker(c, 0.3), atop=True, twin=True)
