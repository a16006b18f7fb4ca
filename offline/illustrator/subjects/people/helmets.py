"""What covers the whole head: helmets, hoods, masks and what else is no hat."""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STEEL


def helmet(pen: Pen, c: Colour) -> None:
    tone = colour("#f4c430") if c[0] > 200 else darker(c, 0.2)
    pen.blob("24,22 26,10 34,3 46,3 54,10 56,22 40,20", tone)
    pen.oval((40, 21), (19, 3.4), darker(tone, 0.2))


def fire(pen: Pen, c: Colour) -> None:
    pen.blob("25,20 27,8 36,2 44,2 53,8 55,20 40,18", colour("#c8302a"))
    pen.oval((40, 20), (22, 4), colour("#a82822"))
    pen.blob("35,6 45,6 44,17 40,19 36,17", GOLD)


def aviator(pen: Pen, c: Colour) -> None:
    pen.blob("24,34 24,16 32,8 48,8 56,16 56,34 51,30 50,20 40,18 30,20 29,30", LEATHER)
    for x in (34, 46):
        pen.oval((x, 15), (5, 4.4), colour("#c8a050"))
        pen.oval((x, 15), (3.6, 3), colour("#a8d4e8"), shade=0.5)


def mask(pen: Pen, c: Colour) -> None:
    pen.blob("24,34 24,16 32,9 48,9 56,16 56,34 51,30 51,22 40,20 29,22 29,30", c)
    pen.rect(27, 25, 53, 37, INK, r=5)
    pen.rect(29, 27, 51, 35, colour("#8fd0e8"), r=4)


def viking(pen: Pen, c: Colour) -> None:
    pen.limb("24,16 14,10 13,0", 7, 1.5, colour("#f0e6d0"), twin=True)
    pen.blob("24,22 26,10 34,4 46,4 54,10 56,22 40,19", STEEL)
    pen.line("25,20 40,17.5 55,20", 3, darker(STEEL, 0.4), atop=True)


def knight(pen: Pen, c: Colour) -> None:
    pen.limb("40,10 50,0 60,4", 7, 3, colour("#c8303a"))
    pen.blob("24,30 24,16 32,8 48,8 56,16 56,30 54,44 40,48 26,44", c)
    pen.rect(27, 26, 53, 33, colour("#2a2e3a"), r=3)
    pen.oval((34.5, 30), (1.6, 1.8), WHITE, shade=0, twin=True)
    pen.line("40,33 40,47", 1.4, darker(c, 0.4))
    for y in (38, 42):
        pen.line(f"31,{y} 36,{y}", 1.2, darker(c, 0.5), twin=True)


def samurai(pen: Pen, c: Colour) -> None:
    pen.blob(
        "12,38 18,20 26,14 54,14 62,20 68,38 57,32 52,22 28,22 23,32",
        darker(colour("#8a2a34"), 0.1),
        shade=0.7,
    )
    for y in (27, 33):
        pen.line(f"15,{y} 24,{y - 3}", 1.2, GOLD, twin=True)
    pen.blob("24,22 25,10 33,3 47,3 55,10 56,22 40,18", colour("#34303c"), shade=0.9)
    pen.limb("39,13 26,8 20,-2", 4.6, 1.4, GOLD)
    pen.limb("41,13 54,8 60,-2", 4.6, 1.4, GOLD)
    pen.oval((40, 13), (3.4, 3.4), GOLD)


def ninja(pen: Pen, c: Colour) -> None:
    pen.blob("24,30 24,16 32,9 48,9 56,16 56,30 54,44 40,48 26,44", c)
    pen.blob("26,27 40,25 54,27 54,35 40,36 26,35", colour("#e8bf98"), shade=0.4)
    pen.oval((34.5, 31), (1.8, 2.3), INK, shade=0, twin=True)
    pen.line("25,22 40,20 55,22", 3, colour("#c8303a"))


def mortarboard(pen: Pen, c: Colour) -> None:
    """The cap of who has graduated, with its tassel."""
    black = colour("#26242e")
    pen.blob("27,12 53,12 54,21 40,18 26,21", darker(black, 0.3))
    pen.poly("40,2 66,9 40,16 14,9", black)
    pen.line("40,9 60,10.6 60,22", 1.4, GOLD)
    pen.oval((60, 23), (1.9, 3), GOLD)


def roman(pen: Pen, c: Colour) -> None:
    pen.blob("30,10 28,-1 40,-3 54,0 52,12 40,6", colour("#c8302a"))
    pen.blob("24,30 23,16 30,7 50,7 57,16 56,30 53,38 51,24 40,20 29,24 27,38", colour("#d8a83a"))
    pen.line("24,20 40,17 56,20", 2, darker(colour("#d8a83a"), 0.3), atop=True)


def snakes(pen: Pen, c: Colour) -> None:
    green = colour("#4f9a4a")
    for said, (x, y) in (
        ("32,16 22,12 18,2 24,-1", (25, -1)), ("30,20 16,20 10,12 13,6", (14, 5)),
        ("28,26 16,30 10,26 8,34", (8, 35)), ("38,14 36,4 42,-1 46,2", (47, 2)),
        ("46,15 56,10 60,1 54,-1", (54, -1)), ("50,20 64,20 70,12 67,6", (67, 5)),
        ("52,26 64,30 70,26 72,34", (72, 35)),
    ):  # fmt: skip
        pen.limb(said, 6, 3.4, green)
        pen.oval((x, y), (3.6, 3), green)
        pen.oval((x, y - 0.8), (0.9, 0.9), INK, shade=0)
    pen.blob("40,10 54,14 58,28 51,21 40,19 29,21 22,28 26,14", darker(green, 0.15))


def bull(pen: Pen, c: Colour) -> None:
    fur, bone = colour("#6a4630"), colour("#f0e6d0")
    pen.limb("26,18 12,16 6,4", 8, 1.5, bone)
    pen.limb("54,18 68,16 74,4", 8, 1.5, bone)
    pen.blob("22,24 8,24 6,30 20,32", darker(fur, 0.2))
    pen.blob("58,24 72,24 74,30 60,32", darker(fur, 0.2))
    pen.blob("40,8 56,14 58,30 52,44 40,50 28,44 22,30 24,14", fur)
    pen.blob("40,34 52,38 51,48 40,53 29,48 28,38", lighter(fur, 0.35))
    for x in (34.5, 45.5):
        pen.oval((x, 43), (2, 2.4), INK, shade=0)
    for x in (33, 47):
        pen.oval((x, 27), (2.6, 2.8), colour("#e8402e"), shade=0)
    pen.line("36,49 40,53 44,49", 1.6, GOLD)


def bearskin(pen: Pen, c: Colour) -> None:
    pen.blob("23,22 20,8 24,-6 34,-14 46,-14 56,-6 60,8 57,22 40,18", colour("#2a2428"))
    pen.line("25,24 28,40 40,47 52,40 55,24", 1.4, GOLD)


def nemes(pen: Pen, c: Colour) -> None:
    """The striped headcloth of a pharaoh."""
    blue = colour("#2f5fa8")
    pen.blob("22,56 20,34 24,14 40,6 56,14 60,34 58,56 51,52 53,26 40,18 27,26 29,52", GOLD)
    for y in (30, 38, 46):
        pen.line(f"20,{y} 28,{y + 1}", 2.2, blue, atop=True, twin=True)
    pen.line("27,20 40,13 53,20", 2.4, blue, atop=True)
    pen.limb("40,15 41,9 39,5", 2.4, 3.4, colour("#c8303a"))


def visor(pen: Pen, c: Colour) -> None:
    """The helmet of an astronaut, with the face behind dark glass."""
    pen.oval((40, 28), (24, 23.5), c)
    pen.oval((40, 29), (18.5, 17), colour("#20304e"), shade=0.8)
    pen.blob("26,24 32,16 42,14 50,17 38,20 30,28", colour("#6fa8d8"), shade=0.3)
    pen.oval((50, 37), (3, 2), colour("#e8a05a"), shade=0)
    pen.oval((16.5, 29), (3.5, 7), darker(c, 0.28), twin=True)
