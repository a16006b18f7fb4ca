"""Heads of those who swim, fly or creep and behave as persons: sharks, whales, fish, bats, bees, snails."""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen

from .critter_faces import ROUND, cheeks, eyes, nose, smile
from .markings import PINK


def shark(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob("50,16 46,4 52,-6 60,-8 58,2 62,14", darker(c, 0.1))
    pen.blob("50,8 66,13 79,27 82,43 72,56 50,61 28,56 18,43 21,27 34,13", c)
    pen.blob("50,38 66,40 80,44 72,56 50,61 28,56 20,44 34,40", WHITE, 0.4, atop=True)
    eyes(pen, 34, 32, 5.6, None, closed)
    pen.blob("32,46 50,44 68,46 64,55 50,58 36,55", colour("#7a2a34"), 0.3)
    for x in (36, 42, 48, 54, 60):
        pen.poly(f"{x - 1},45.4 {x + 5},45.4 {x + 2},51", WHITE, 0.1)
    for x in (39, 45, 51, 57):
        pen.poly(f"{x - 1},56.6 {x + 5},56.6 {x + 2},52.4", WHITE, 0.1)
    for y in (36, 41, 46):
        pen.line(f"76,{y - 4} 74,{y} 76,{y + 3}", 1.2, darker(c, 0.3), twin=True)


def whale(pen: Pen, c: Colour, closed: bool) -> None:
    """A whale or a dolphin."""
    pen.limb("50,12 50,2 42,-6", 4, 2, colour("#a8dcf4"))
    pen.limb("50,2 58,-6", 3, 2, colour("#a8dcf4"))
    pen.blob(ROUND, c)
    pen.blob("21,46 36,50 50,51 64,50 79,46 70,56 50,60 30,56", lighter(c, 0.7), 0.4, atop=True)
    eyes(pen, 33, 38, 5.8, None, closed)
    pen.line("38,48 50,52 62,48", 1.7, darker(c, 0.55))
    cheeks(pen, c, 26, 47)


def fish(pen: Pen, c: Colour, closed: bool) -> None:
    fin = lighter(mix(c, colour("#f4b83a"), 0.4), 0.1)
    pen.blob("50,14 40,4 36,-4 48,-2 58,-6 62,4 60,14", fin)
    pen.blob("22,38 8,30 2,38 8,46 4,54 20,50", fin, twin=True)
    pen.blob(ROUND, c)
    for y, row in ((22, (40, 50, 60)), (28, (45, 55))):
        for x in row:
            pen.line(f"{x - 4},{y} {x},{y + 3} {x + 4},{y}", 1.2, darker(c, 0.2), atop=True)
    pen.oval((34, 37), (10, 10.4), WHITE, twin=True, shade=0.2)
    eyes(pen, 34.6, 37.4, 6.6, None, closed)
    pen.oval((50, 50.5), (6.4, 4.6), darker(mix(c, PINK, 0.5), 0.1), shade=0.4)
    pen.oval((50, 50.5), (3.4, 2.2), darker(c, 0.6), shade=0)
    cheeks(pen, c, 31, 50)


def bat(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob("22,36 10,18 8,-6 22,2 36,14 42,24", c, twin=True)
    pen.blob("23,28 15,14 13,1 22,8 34,20", mix(c, PINK, 0.6), 0.5, twin=True)
    pen.blob(ROUND, c)
    eyes(pen, 36.5, 36, 6.6, None, closed)
    nose(pen, 45, mix(c, PINK, 0.8), 0.9)
    smile(pen, 47)
    for x in (46, 54):
        pen.poly(f"{x - 1.8},50.6 {x + 1.8},50.6 {x},55", WHITE, 0.1)
    cheeks(pen, c, 28, 47)


def bug(pen: Pen, c: Colour, closed: bool) -> None:
    """A bee, an ant, a beetle or a butterfly."""
    pen.line("42,14 36,2 28,-2", 2.2, INK, twin=True)
    pen.oval((27, -3), (4, 4), INK, twin=True)
    pen.blob(ROUND, c)
    eyes(pen, 35, 36, 7.4, None, closed)
    pen.line("42,49 50,53.6 58,49" if not pen.sad else "43,53 50,50 57,53", 1.7, darker(c, 0.65))
    cheeks(pen, c, 27, 47)


def snail(pen: Pen, c: Colour, closed: bool) -> None:
    pen.limb("36,22 32,10 31,2", 6, 4.4, c, twin=True)
    pen.oval((31, 0), (6, 6), c, twin=True)
    pen.blob(ROUND, c)
    eyes(pen, 37, 36, 6.2, None, closed)
    pen.line("40,48 50,53 60,48", 1.7, darker(c, 0.5))
    cheeks(pen, c, 29, 47)


def octopus(pen: Pen, c: Colour, closed: bool) -> None:
    for said in ("26,50 14,58 10,68 18,70", "36,56 30,66 32,74 40,70"):
        pen.limb(said, 10, 4, darker(c, 0.1), twin=True)
    pen.blob("50,-2 70,4 80,20 79,38 70,54 50,58 30,54 21,38 20,20 30,4", c)
    for x, y, r in ((32, 14, 4), (40, 8, 3), (64, 12, 4.4), (70, 24, 3)):
        pen.oval((x, y), (r, r * 0.8), lighter(c, 0.3), atop=True, shade=0.2)
    eyes(pen, 37, 34, 6.6, None, closed)
    pen.line("42,46 50,50 58,46", 1.7, darker(c, 0.55))
    cheeks(pen, c, 28, 44)
