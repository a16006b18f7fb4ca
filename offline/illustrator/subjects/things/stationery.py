"""What lies on a desk: paper, pens and colours."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, LEAF, STEEL, WOOD, dots, drop, gleam

PAPER = colour("#f6eedc")


@thing("envelope", (124.0, 84.0), 0.13, "#f4ead2")
def envelope(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(3, 4, 121, 80, c, r=3, shade=0.8)
    pen.poly("3,78 52,38 72,38 121,78 118,81 6,81", darker(c, 0.07), shade=0.5)
    pen.poly("4,6 62,50 120,6 116,4 8,4", darker(c, 0.16), shade=0.3)
    pen.poly("5,5 62,46 119,5", lighter(c, 0.2), shade=0.6)
    drop(pen, 62, 46, 11, 11, colour("#b8283a"))
    pen.blob("62,52 55,45 57,41 62,44 67,41 69,45", darker(colour("#b8283a"), 0.25), shade=0)


@thing("newspaper", (130.0, 84.0), 0.13, "#eee8da")
def newspaper(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("12,70 112,78 126,22 28,10", darker(c, 0.2))
    pen.poly("8,66 108,74 122,18 24,6", c, shade=0.8)
    pen.line("32,15 112,24", 6, DARK)
    pen.poly("28,28 66,32 60,56 22,52", mix(c, DARK, 0.5), shade=1.0)
    for k in range(6):
        pen.line(f"{72 - 1.4 * k},{34 + 5.6 * k} {112 - 1.4 * k},{38 + 5.6 * k}", 1.6, mix(c, DARK, 0.5))
    pen.line("20,59 58,63", 1.6, mix(c, DARK, 0.5))


@thing("notebook", (110.0, 124.0), 0.2, "#3f6a8a #b8443c #4f8a5a")
def notebook(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(16, 8, 106, 120, darker(PAPER, 0.14), r=4)
    pen.rect(12, 4, 102, 116, c, r=6, shade=1.1)
    pen.rect(34, 26, 88, 54, PAPER, r=3, shade=0.4)
    pen.line("42,36 80,36", 1.8, DARK)
    pen.line("42,44 70,44", 1.8, DARK)
    pen.rect(88, 4, 93, 116, colour("#e0a83a"), shade=0.4)
    for k in range(9):
        pen.oval((14, 14 + 11.6 * k), (7, 3.4), STEEL, shade=1.2)


@thing("pencil", (130.0, 96.0), 0.14, "#f0b83a #d8433c #3f8a84")
def pencil(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("24,64 104,6 116,22 36,80", c, shade=1.0)
    pen.poly("28,69.4 108,11.4 112,16.6 32,74.6", lighter(c, 0.3), shade=0)
    pen.poly("24,64 36,80 8,90", colour("#ecd0a0"), shade=0.8)
    pen.poly("14,79 17,85.6 6,91", DARK, shade=0)
    pen.poly("98,10.4 110,26.4 116,22 104,6", STEEL, shade=1.0)
    pen.blob("104,6 110,2 120,6 122,15 116,22", colour("#ee8aa0"))


@thing("fountain pen", (130.0, 110.0), 0.2, "#2f3a6a #7a2238 #2f3038")
def quill_and_ink(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A quill in its ink-pot."""
    pen.blob("44,66 58,34 84,10 122,3 116,30 98,50 72,62 52,76", colour("#f4efe6"), shade=1.2)
    pen.line("40,84 62,52 118,6", 2, colour("#c8b48a"))
    for k in range(7):
        pen.line(
            f"{58 + 8 * k},{56 - 6.6 * k} {70 + 8 * k},{56 - 5.4 * k}", 1.1, colour("#c8c0b0"), atop=True
        )
    pen.rect(22, 70, 58, 80, darker(c, 0.3), r=3)
    pen.blob("10,84 24,78 56,78 70,84 74,100 66,107 14,107 6,100", c, shade=1.5)
    gleam(pen, "14,98 16,90 24,85", 3)
    dots(pen, "86,104 96,100 104,105", 3.4, c, 0.5)


@thing("artist palette", (140.0, 104.0), 0.2, "#c8945a")
def palette(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("6,56 14,26 48,8 92,8 128,28 136,58 118,76 96,70 84,78 88,94 62,100 26,88", c, shade=1.1)
    pen.oval((94, 84), (9, 6.4), darker(c, 0.5), shade=0.3)
    for (x, y), tone in zip(
        ((30, 60), (36, 38), (58, 24), (84, 24), (108, 36), (112, 56), (58, 78)),
        colours("#d8343a #f08a2a #f4d03a #4fae5a #3a7bd5 #8a4fc4 #f4efe6"),
        strict=True,
    ):
        pen.blob(
            f"{x - 11},{y} {x - 4},{y - 8} {x + 8},{y - 6} {x + 11},{y + 3} {x + 2},{y + 8} {x - 8},{y + 7}",
            tone,
            shade=1.2,
        )
        pen.oval((x - 3, y - 3), (2.6, 1.6), lighter(tone, 0.6), shade=0)
    for said, tip, handle in (
        ("70,56 122,2", "76,50 62,64", "#8a5a34"),
        ("76,62 136,14", "82,56 68,70", "#3a6ab0"),
    ):
        pen.limb(said, 3, 4.4, colour(handle))
        pen.limb(tip, 6, 1.6, DARK)


@thing("scroll", (124.0, 104.0), 0.2, "#ecd9ac")
def scroll(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("22,16 98,12 102,50 98,90 26,92 24,50", c, shade=0.8)
    for k in range(7):
        pen.line(f"34,{30 + 7.4 * k} {88 - 12 * (k % 3 == 2)},{29 + 7.4 * k}", 1.5, darker(c, 0.5))
    for y in (12, 90):
        pen.limb(f"14,{y} 110,{y}", 17, 17, lighter(c, 0.1), shade=1.4)
        for x in (8, 116):
            drop(pen, x, y, 6, 7, WOOD)
    drop(pen, 82, 82, 8, 8, colour("#b8283a"))


@thing("pencil cup", (80.0, 124.0), 0.22, "#4a8a96 #d8674a")
def pencil_cup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, top, tone, lean in (
        (22, 20, "#f0b83a", -8),
        (34, 8, "#d8343a", -3),
        (46, 14, "#3a7bd5", 3),
        (58, 22, "#4fae5a", 9),
    ):
        pen.poly(f"{x - 4 + lean},{top + 14} {x + 4 + lean},{top + 14} {x + 4},90 {x - 4},90", colour(tone))
        pen.poly(
            f"{x - 4 + lean},{top + 14} {x + 4 + lean},{top + 14} {x + lean * 1.1},{top}", colour("#ecd0a0")
        )
        pen.oval((x + lean * 1.1, top + 3), (1.6, 3), colour(tone), shade=0)
    pen.poly("12,58 68,58 62,120 18,120", c, shade=1.4)
    pen.line("13,70 40,73 67,70", 3, lighter(c, 0.5), atop=True)
    for x in (26, 54):
        pen.oval((x, 100), (4, 4), LEAF, atop=True, shade=0.3)
