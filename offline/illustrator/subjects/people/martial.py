"""Layers of costumes of those who fight: plates, straps, braid, sashes."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STEEL

Layer = Callable[[Pen, Colour, Colour], None]
CREAM = colour("#f4ead6")


def _lamellar(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The laced plates of a samurai: a breast of rows and a skirt of four flaps."""
    plate = colour("#34303c")
    for x in (17.5, 29.5, 41.5, 53.5):
        for k in range(3):
            y = 84 + 8 * k
            pen.rect(x - 1, y, x + 10, y + 9, plate, r=1.5, shade=0.8)
            pen.line(f"{x},{y + 7} {x + 9},{y + 7}", 1.8, c)
    for k in range(5):
        y = 54 + 7 * k
        pen.blob(f"23,{y} 40,{y + 2.4} 57,{y} 57.6,{y + 8} 40,{y + 10} 22.4,{y + 8}", plate, shade=0.9)
        pen.line(f"23.4,{y + 6.6} 40,{y + 8.6} 56.6,{y + 6.6}", 1.5, lighter(c, 0.12))
    pen.rect(22, 82, 58, 88, mix(c, GOLD, 0.5), r=2.5)
    pen.blob("34,84 40,82 46,84 44,96 40,99 36,96", lighter(c, 0.1), shade=0.8)


def _lorica(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The iron hoops of a legionary."""
    for k in range(5):
        y = 52 + 7 * k
        pen.blob(f"23,{y} 40,{y + 2.6} 57,{y} 57.4,{y + 8} 40,{y + 10.4} 22.6,{y + 8}", STEEL, shade=1.2)
    pen.line("40,54 40,88", 1.4, darker(STEEL, 0.35), atop=True)
    for y in (60, 67, 74, 81):
        pen.oval((40, y), (1.7, 1.7), GOLD, shade=0.4)
    pen.blob("30,47 40,54 50,47 50,53 40,59 30,53", colour("#a82a30"), shade=0.8)


def _pteruges(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The leather strips of a soldier's skirt."""
    for k in range(8):
        x = 20.5 + 5.2 * k
        pen.rect(x, 87, x + 4.6, 107 - 0.25 * abs(k - 3.5), LEATHER, r=1.4, shade=0.9)
        pen.oval((x + 2.3, 103.6), (1.2, 1.2), GOLD, shade=0.4)
    pen.rect(21.5, 83, 58.5, 90, darker(LEATHER, 0.2), r=2)
    for x in (28, 34, 46, 52):
        pen.oval((x, 86.5), (1.3, 1.3), GOLD, shade=0.4)
    pen.oval((40, 86.5), (3.6, 3.4), GOLD)


def _breastplate(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("25,50 40,56 55,50 58,66 55,84 40,88 25,84 22,66", GOLD, shade=1.2)
    pen.line("40,58 40,84", 1.2, darker(GOLD, 0.3), atop=True)
    pen.line("29,68 36,72 40,68 44,72 51,68", 1.4, darker(GOLD, 0.32), atop=True)


def _harness(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("26,50 40,66 54,50", 3.4, LEATHER, atop=True)
    pen.line("40,66 40,84", 3.4, LEATHER, atop=True)
    pen.oval((40, 66), (4.4, 4.4), GOLD)


def _chestplate(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("25,50 40,55 55,50 57,70 40,78 23,70", lighter(c, 0.3), shade=0.9)
    for x, tone in ((33, "#d8493a"), (40, "#3f8fc0"), (47, "#5fae5a")):
        pen.oval((x, 66), (2.2, 2.2), colour(tone), shade=0.4)


def _brocade(pen: Pen, c: Colour, bottom: Colour) -> None:
    """Gold braid along the edges of a coat, and its buttons."""
    pen.line("37,52 36,76 35,104", 1.8, GOLD, atop=True)
    pen.line("43,52 44,76 45,104", 1.8, GOLD, atop=True)
    for y in (60, 68, 76, 84):
        pen.line(f"31,{y} 36,{y + 1}", 1.5, GOLD, atop=True, twin=True)
        pen.oval((33, y + 0.4), (1.3, 1.3), lighter(GOLD, 0.2), shade=0.4, twin=True)


def _piping(pen: Pen, c: Colour, bottom: Colour) -> None:
    for y in (62, 70, 78):
        pen.line(f"29,{y} 36,{y + 0.6}", 1.5, lighter(GOLD, 0.1), atop=True, twin=True)
        pen.oval((28, y), (1.5, 1.5), GOLD, shade=0.4, twin=True)


def _tabard(pen: Pen, c: Colour, bottom: Colour) -> None:
    """A musketeer's tabard with its cross."""
    pen.blob("28,50 52,50 57,103 40,106 23,103", c, shade=0.9)
    pen.rect(37.8, 60, 42.2, 88, CREAM, r=1, shade=0.3)
    pen.rect(30, 68, 50, 72.4, CREAM, r=1, shade=0.3)
    pen.blob("27,47 40,54 53,47 52,55 40,60 28,55", WHITE, shade=0.6)


def _sash(pen: Pen, c: Colour, bottom: Colour) -> None:
    tone = bottom if sum(abs(a - b) for a, b in zip(bottom, c, strict=True)) > 90 else colour("#c8303a")
    pen.blob("23,80 40,84 57,80 57,88 40,92 23,88", tone)
    pen.blob("45,86 51,86 53,110 47,110", darker(tone, 0.1))


def _redsash(pen: Pen, c: Colour, bottom: Colour) -> None:
    _sash(pen, c, colour("#b8283a"))


def _blackbelt(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.rect(23, 79, 57, 84.5, INK, r=2)
    pen.poly("38,83 34,98 38,99 41,84", INK, shade=0.5)
    pen.poly("41,83 46,98 50,96 44,83", INK, shade=0.5)


def _sumo(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("22,82 58,82 57,92 40,97 23,92", darker(c, 0.1))
    pen.blob("35,90 45,90 44,104 40,106 36,104", c)
    pen.oval((40, 74), (1, 1.2), colour("#a8704a"), shade=0)


MARTIAL: dict[str, Layer] = {
    "lamellar": _lamellar,
    "lorica": _lorica,
    "pteruges": _pteruges,
    "breastplate": _breastplate,
    "harness": _harness,
    "chestplate": _chestplate,
    "brocade": _brocade,
    "piping": _piping,
    "tabard": _tabard,
    "sash": _sash,
    "redsash": _redsash,
    "blackbelt": _blackbelt,
    "sumo": _sumo,
}
"""By the extras of a look."""
