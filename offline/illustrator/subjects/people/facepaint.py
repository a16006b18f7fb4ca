"""What is painted on a face or worn before it: a sugar skull, a mime's white, a Venetian mask, fangs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD

RED = colour("#c01a2a")


def _lips(pen: Pen) -> None:
    pen.blob("36.4,39.2 38.6,38 40,38.7 41.4,38 43.6,39.2 40,41.8", RED, shade=0.3)


def _white_face(pen: Pen) -> None:
    """A mime: dark diamonds over the eyes, red lips."""
    for x in (34.4, 45.6):
        pen.poly(f"{x},24 {x + 1.2},27 {x},28.4 {x - 1.2},27", INK, shade=0)
        pen.poly(f"{x},34 {x + 1.2},35.4 {x},38.6 {x - 1.2},35.4", INK, shade=0)
    _lips(pen)


def _calavera(pen: Pen) -> None:
    """A sugar skull: petals around dark eyes, a heart for the nose, stitches across the lips."""
    for x, tone in ((34.2, "#d8346a"), (45.8, "#d8346a")):
        for k in range(10):
            a = k * np.pi / 5
            at = (x + 5.2 * float(np.cos(a)), 30.6 + 5.2 * float(np.sin(a)))
            pen.oval(at, (1.7, 1.7), colour(tone if k % 2 else "#3f8fb0"), shade=0.3)
        pen.oval((x, 30.6), (4.6, 4.6), INK, shade=0)
        pen.oval((x + 1.2, 29.4), (1.1, 1.1), WHITE, shade=0)
    pen.blob("40,33.6 42,35.4 41.2,37 40,36.2 38.8,37 38,35.4", INK, shade=0)
    pen.line("31,40.6 36,40 40,40.6 44,40 49,40.6", 1.1, INK)
    for x in (33, 36, 39, 41.4, 44.4, 47):
        pen.line(f"{x},39 {x},42.4", 0.8, INK)
    pen.blob("40,18.4 41.6,21 40,23.6 38.4,21", colour("#3f8fb0"), shade=0.2)
    for x, y in ((36.6, 21.6), (43.4, 21.6), (33.6, 23), (46.4, 23), (40, 44.4)):
        pen.oval((x, y), (0.9, 0.9), colour("#d8346a"), shade=0)


def _venetian(pen: Pen) -> None:
    """A half mask with gold rims, a feather at its side."""
    pen.limb("54,26 64,14 62,2", 4, 7, colour("#3f9aa8"))
    pen.limb("52,25 56,12 50,2", 3, 6, colour("#d8a83a"))
    pen.blob(
        "24.6,26 32,24 40,27 48,24 55.4,26 54,33 47.6,37 42.6,36 40,33.6 37.4,36 32.4,37 26,33",
        colour("#f4ead6"),
    )
    for x in (33.8, 46.2):
        pen.oval((x, 30.6), (4.2, 3.2), GOLD, shade=0.2)
        pen.oval((x, 30.6), (3.3, 2.4), INK, shade=0)
        pen.oval((x + 0.8, 29.8), (0.8, 0.7), WHITE, shade=0)
    pen.line("25.6,26.4 32,24.8 40,27.6 48,24.8 54.4,26.4", 1, GOLD)
    pen.blob("40,26 41.6,28.6 40,31 38.4,28.6", colour("#c8283a"), shade=0.3)
    _lips(pen)


def _fangs(pen: Pen) -> None:
    pen.poly("36.6,39.9 38.4,40.4 37.5,43.4", WHITE, shade=0)
    pen.poly("43.4,39.9 41.6,40.4 42.5,43.4", WHITE, shade=0)


def _bindi(pen: Pen) -> None:
    pen.oval((40, 24.4), (1.3, 1.5), RED, shade=0)


def _kohl(pen: Pen) -> None:
    pen.line("31,30 34,28.4 37.4,29.6", 1.3, INK, twin=True)
    pen.line("31.4,31 28.4,31.4", 1.2, INK, twin=True)
    _lips(pen)


def _gash(pen: Pen) -> None:
    pen.line("46,20 49,24 48,27", 1.3, colour("#7a2a3a"))
    for y in (21.4, 23.6, 25.6):
        pen.line(f"46,{y + 0.8} 50,{y - 0.4}", 0.8, colour("#3a2a2a"))


def _goatee(pen: Pen) -> None:
    pen.blob("37.4,42 42.6,42 41.6,47 40,50 38.4,47", colour("#2a2026"), shade=0.4)


def _warpaint(pen: Pen) -> None:
    for y, tone in ((35.4, "#d8343a"), (37.4, "#f4f0e6")):
        pen.line(f"28.4,{y} 33,{y + 0.6}", 1.4, colour(tone), twin=True)


def _round_glasses(pen: Pen) -> None:
    tint = colour("#b07ac8")
    for x in (34, 46):
        pen.oval((x, 31), (4.8, 4.8), INK, shade=0)
        pen.oval((x, 31), (4, 4), tint, shade=0.7)
        pen.oval((x - 1.2, 29.6), (1.1, 0.8), lighter(tint, 0.7), shade=0)
    pen.line("38.4,30.6 41.6,30.6", 1, darker(GOLD, 0.2))


def _skull_face(pen: Pen) -> None:
    """The bare skull of death."""
    for x in (34.0, 46.0):
        pen.oval((x, 30.6), (4.6, 5), INK, shade=0)
        pen.oval((x, 31), (1.3, 1.4), colour("#e8503a"), shade=0)
    pen.blob("40,33.6 42.2,36 41,38 40,37 39,38 37.8,36", INK, shade=0)
    for x in (35, 37.5, 40, 42.5, 45):
        pen.line(f"{x},39.6 {x},43.4", 1, INK)
    pen.line("32.6,41.4 40,41.8 47.4,41.4", 0.8, INK)


def _pipe(pen: Pen) -> None:
    """A pipe in the corner of the mouth."""
    pen.limb("42,40 48,42 52,44", 1.6, 2.2, INK)
    pen.blob("50,37 58,37 58,43 55.6,47.6 51.6,46.6", colour("#6a3a22"))
    pen.oval((54, 37), (3.6, 1.2), colour("#e0702e"), shade=0.2)
    for x, y, r in ((57, 30, 2.2), (60, 23, 2.8), (57, 15, 3.4)):
        pen.oval((x, y), (r, r * 0.9), colour("#e8ecf0"), shade=0.3)


PAINTED: dict[str, Callable[[Pen], None]] = {
    "redlips": _lips,
    "whiteface": _white_face,
    "calavera": _calavera,
    "venetian": _venetian,
    "fangs": _fangs,
    "bindi": _bindi,
    "kohl": _kohl,
    "gash": _gash,
    "goatee": _goatee,
    "warpaint": _warpaint,
    "roundglasses": _round_glasses,
    "skullface": _skull_face,
    "pipe": _pipe,
}
"""By the extras of a look."""
