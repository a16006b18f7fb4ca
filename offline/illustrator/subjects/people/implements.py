"""What is in the hands, or under the feet, of who does something: paints, pours, lifts, waters, skates."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, STEEL, WOOD

MILK = colour("#e8f2f8")


def _brush(pen: Pen) -> None:
    pen.line("80,54 92,36", 2.2, WOOD)
    pen.limb("92,36 95,31", 4, 1.4, colour("#d8343a"))
    pen.blob("24,78 12,70 1,78 4,90 16,92", colour("#c89a62"))
    for x, y, tone in ((17, 80, "#d8343a"), (10, 76, "#f4c430"), (6, 82, "#3a7bd5"), (11, 87, "#3f9e4d")):
        pen.oval((x, y), (2.2, 2.2), colour(tone), shade=0.2)


def _pitcher(pen: Pen) -> None:
    pen.limb("104,58 110,70 111,106", 3.4, 3, lighter(MILK, 0.4), shade=0.3)
    pen.line("84,58 78,66 88,72", 2.6, darker(STEEL, 0.3))
    pen.poly("84,50 100,58 106,55 100,74 84,74", STEEL)
    pen.poly("96,55 107,54 101,62", darker(STEEL, 0.15))


def _pan(pen: Pen) -> None:
    pen.line("54,86 44,90", 3.4, INK)
    pen.oval((26, 91), (20, 5.6), INK)
    pen.oval((26, 89.6), (17, 4), colour("#4a4c56"), shade=0.3)
    pen.oval((25, 88.6), (9, 2.8), WHITE, shade=0.2)
    pen.oval((26, 87.6), (3.6, 1.8), colour("#f6b83a"), shade=0.3)


def _wool(pen: Pen) -> None:
    red = colour("#c8405a")
    pen.blob("31,80 49,80 50,102 30,102", red)
    for y in (86, 92, 98):
        pen.line(f"31,{y} 40,{y + 1.6} 49,{y}", 1.2, darker(red, 0.3))
    pen.line("25,72 50,82", 1.8, lighter(STEEL, 0.4))
    pen.line("55,72 30,82", 1.8, lighter(STEEL, 0.4))


def _barbell(pen: Pen) -> None:
    pen.line("-18,56 98,56", 3, lighter(STEEL, 0.2))
    for x, r in ((-12, 19), (-18, 14)):
        pen.rect(x - 3, 56 - r, x + 3, 56 + r, darker(INK, 0.1), r=2.4, twin=True)
    for x in (15, 65):
        pen.oval((x, 56), (4.8, 4.6), colour("#e0ac7e"))


def _pouring_can(pen: Pen) -> None:
    tin = colour("#2f8fa0")
    for x in (112, 116, 120):
        pen.line(f"{x - 2},78 {x + 2},92 {x + 3},108", 1.3, colour("#bfe4f4"))
    pen.line("78,68 86,60 94,66", 2.6, darker(tin, 0.3))
    pen.poly("96,82 110,72 113,76 98,92", darker(tin, 0.12))
    pen.poly("107,69 116,76 112,80 105,74", tin)
    pen.poly("78,68 97,72 97,94 76,91", tin)


def _shovel(pen: Pen) -> None:
    pen.line("36,64 60,88 78,108", 2.8, WOOD)
    pen.blob("74,104 84,100 98,116 94,126 82,122 72,112", STEEL)
    pen.blob("80,104 92,100 98,112 90,116", WHITE, shade=0.4)


def _golf_club(pen: Pen) -> None:
    pen.line("46,82 64,108 78,130", 2, STEEL)
    pen.blob("76,127 86,129 88,134 77,134", darker(STEEL, 0.4))
    pen.oval((94, 133), (3.4, 3.4), WHITE)


def _snowboard(pen: Pen) -> None:
    pen.line("2,130 10,134 70,134 80,128", 6, colour("#2f8fc8"))
    pen.line("14,133 66,133", 1.6, colour("#f4c430"))


def _skates(pen: Pen) -> None:
    for x in (25, 58):
        pen.rect(x - 5, 126, x + 5, 131, STEEL)
        pen.line(f"{x - 11},132 {x + 10},132 {x + 14},129", 2.4, STEEL)


def _foil(pen: Pen) -> None:
    pen.line("68,80 88,58 108,34", 1.6, STEEL)
    pen.oval((72, 76), (5.4, 5.4), GOLD)


DEEDS: dict[str, Callable[[Pen], None]] = {
    "brush": _brush,
    "pitcher": _pitcher,
    "pan": _pan,
    "wool": _wool,
    "barbell": _barbell,
    "golf club": _golf_club,
    "watering can": _pouring_can,
    "shovel": _shovel,
    "snowboard": _snowboard,
    "skates": _skates,
    "foil": _foil,
}
