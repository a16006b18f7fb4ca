"""What people hold who make, mend, play or carry things."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import STEEL, WOOD

BRASS = colour("#e0a83a")


def _wrench(pen: Pen) -> None:
    pen.limb("69,92 72,64", 3.4, 3.4, STEEL)
    pen.oval((72.6, 60), (6, 6), STEEL)
    pen.poly("71,52 76,52 74.4,61 71.6,61", darker(STEEL, 0.55), shade=0)


def _saw(pen: Pen) -> None:
    pen.poly("66,86 72,84 80,44 72,46", STEEL)
    pen.blob("62,82 74,80 74,92 64,94", WOOD)


def _pick(pen: Pen) -> None:
    pen.line("71,46 70,90 69,134", 2.8, WOOD)
    pen.limb("54,56 64,46 72,44", 1.4, 5, STEEL)
    pen.limb("88,56 79,46 71,44", 1.4, 5, STEEL)


def _jug(pen: Pen) -> None:
    pen.line("74,74 81,77 76,90", 2.2, darker(STEEL, 0.3))
    pen.blob("60,72 76,72 77,92 61,92", STEEL)
    pen.poly("60,72 56,70 61,79", STEEL)


def _cleaver(pen: Pen) -> None:
    pen.rect(64, 52, 79, 74, STEEL, r=1.5)
    pen.line("69,74 69,90", 3.4, WOOD)


def _basket(pen: Pen) -> None:
    for x, tone in ((62, "#d8343a"), (69, "#f0a03a"), (75, "#6fae4a")):
        pen.oval((x, 88), (5, 5), colour(tone))
    pen.poly("55,89 80,89 76,104 59,104", colour("#b8864a"))
    pen.line("57,90 60,76 75,76 78,90", 2, colour("#9a6c38"))


def _scissors(pen: Pen) -> None:
    pen.line("69,80 75,58", 1.8, STEEL)
    pen.line("70,80 68,58", 1.8, STEEL)
    for x in (66, 73):
        pen.oval((x, 85), (3.2, 4), colour("#c8303a"))
        pen.oval((x, 85), (1.6, 2.2), WHITE, shade=0)


def _pot(pen: Pen) -> None:
    pen.blob("59,78 64,71 75,71 80,78 77,90 62,90", colour("#c0703f"))
    pen.oval((69.5, 71), (6, 1.8), colour("#7a4426"), shade=0.3)


def _letter(pen: Pen) -> None:
    pen.rect(58, 74, 80, 88, colour("#f6f2e8"), r=1)
    pen.line("58,75 69,83 80,75", 1, colour("#a8a090"))
    pen.oval((69, 83), (2, 2), colour("#c8303a"), shade=0.2)


def _camera(pen: Pen) -> None:
    pen.rect(28, 58, 52, 74, colour("#2c2f38"), r=3)
    pen.rect(35, 54, 45, 60, colour("#2c2f38"), r=1.5)
    pen.oval((40, 66), (6.4, 6.4), colour("#5a6270"))
    pen.oval((40, 66), (4, 4), colour("#7fb8d8"))


def _laptop(pen: Pen) -> None:
    pen.rect(22, 62, 58, 84, colour("#aab2be"), r=2)
    pen.oval((40, 73), (3, 3), lighter(STEEL, 0.5), shade=0.2)
    pen.poly("20,84 60,84 62,88 18,88", colour("#8a929e"))


def _crook(pen: Pen) -> None:
    pen.line("69,134 70,80 71,40", 2.6, WOOD)
    pen.line("71,40 71,28 64,24 59,31 62,36", 2.6, WOOD)


def _bow(pen: Pen) -> None:
    pen.line("72,34 81,62 80,82 81,102 72,130", 2.8, WOOD)
    pen.line("72,34 72,130", 0.8, colour("#f4ead2"))


def _gavel(pen: Pen) -> None:
    pen.line("69,90 73,66", 2.6, WOOD)
    pen.rect(64, 58, 82, 68, darker(WOOD, 0.2), r=2)


def _drums(pen: Pen) -> None:
    red = colour("#c8303a")
    for x in (8, 72):
        pen.line(f"{x},72 {x},136", 1.8, STEEL)
        pen.oval((x, 70), (17, 3.2), BRASS)
    pen.oval((40, 114), (25, 24), red)
    pen.oval((40, 114), (20, 19.5), colour("#f4efe2"))
    for x in (19, 61):
        pen.rect(x - 12, 82, x + 12, 98, red, r=2)
        pen.oval((x, 82), (12, 3.6), colour("#f4efe2"))
    pen.line("20,74 8,66", 2, colour("#e0c088"))
    pen.line("60,74 70,60", 2, colour("#e0c088"))


def _decks(pen: Pen) -> None:
    """A desk with two turntables and a mixer, lit at its front."""
    body, glow = colour("#2a2c3a"), ("#ff4fa0", "#4fd8ff", "#ffd24f", "#7aff8f")
    pen.poly("-14,90 94,90 98,98 -18,98", lighter(body, 0.25))
    pen.rect(-18, 97, 98, 138, body, r=3)
    for x in (8, 72):
        pen.oval((x, 92), (17, 4.6), darker(body, 0.35))
        pen.oval((x, 91.4), (14, 3.7), colour("#16161e"))
        pen.oval((x, 91.2), (5, 1.5), colour("#e0484f"), shade=0.2)
    for k, x in enumerate((33, 38, 43, 48)):
        pen.line(f"{x},94 {x},{89 + k % 2 * 2}", 1.6, colour(glow[k]))
    for k in range(14):
        tall = 6 + (k * 7) % 19
        pen.rect(-12 + k * 7.6, 132 - tall, -7 + k * 7.6, 132, colour(glow[k % 4]), r=1, shade=0.3)


def _sack(pen: Pen) -> None:
    """A full sack, tied up."""
    cloth = colour("#a8865a")
    pen.blob("70,84 82,94 88,110 82,126 68,130 56,124 54,108 60,94", cloth)
    pen.poly("64,78 78,78 74,88 68,88", darker(cloth, 0.1))
    pen.line("66,87 76,87", 2.4, colour("#6a4a2a"))
    pen.oval((71, 108), (8, 8), lighter(cloth, 0.3), shade=0.3)
    pen.line("75,104 69,105 74,110 68,112", 1.6, colour("#5a4628"))


def _guitar(pen: Pen) -> None:
    pen.limb("46,74 72,62 96,50", 4, 3, colour("#6a4028"))
    pen.oval((97, 49.5), (4, 3), INK)
    pen.oval((30, 82), (15, 12), colour("#d8863a"), turn=-26)
    pen.oval((43, 76), (10.5, 9), colour("#d8863a"), turn=-26)
    pen.oval((39, 78), (4, 4), INK, shade=0.2)
    pen.line("26,84 94,51", 0.9, colour("#f4ead2"))


def _sax(pen: Pen) -> None:
    pen.line("40,42 48,44 52,54", 2.4, BRASS)
    pen.limb("52,53 50,82 46,98", 5, 8, BRASS)
    pen.limb("46,98 52,110 62,104", 8, 9, BRASS)
    pen.limb("62,104 67,92 69,84", 9, 15, BRASS)
    pen.oval((69.4, 83), (8, 3), darker(BRASS, 0.5), turn=-12, shade=0.2)
    for y in (64, 72, 80, 88):
        pen.oval((50, y), (1.8, 1.8), lighter(BRASS, 0.5), shade=0.2)


def _trumpet(pen: Pen) -> None:
    pen.limb("34,45 10,52 -8,57", 2.6, 3, BRASS)
    pen.limb("-6,56 -13,58", 3, 13, BRASS)
    pen.oval((16, 54), (12, 4.4), BRASS, turn=-16)
    pen.oval((16, 54), (8.4, 2), darker(BRASS, 0.5), turn=-16, shade=0)


def _skateboard(pen: Pen) -> None:
    pen.line("10,127 18,132 62,132 70,127", 4.4, colour("#c8503a"))
    for x in (24, 56):
        pen.oval((x, 136), (3.6, 3.6), colour("#f0e8d8"))


def _skis(pen: Pen) -> None:
    for x, y in ((14, 132), (24, 137)):
        pen.line(f"{x - 6},{y - 5} {x},{y} {x + 48},{y}", 3, colour("#2f6fb0"))
    for x, tip in ((4, -6), (76, 86)):
        pen.line(f"{x},54 {tip},118", 1.8, STEEL)
        pen.oval((tip, 114), (4, 1.4), INK)


def _club(pen: Pen) -> None:
    pen.limb("69,90 74,64 78,46", 3.4, 12, WOOD)


ONE_HAND: dict[str, Callable[[Pen], None]] = {
    "wrench": _wrench,
    "saw": _saw,
    "pick": _pick,
    "jug": _jug,
    "cleaver": _cleaver,
    "basket": _basket,
    "scissors": _scissors,
    "pot": _pot,
    "letter": _letter,
    "crook": _crook,
    "bow": _bow,
    "gavel": _gavel,
    "club": _club,
}

BOTH_HANDS: dict[str, Callable[[Pen], None]] = {
    "decks": _decks,
    "sack": _sack,
    "camera": _camera,
    "laptop": _laptop,
    "drums": _drums,
    "guitar": _guitar,
    "sax": _sax,
    "trumpet": _trumpet,
    "skateboard": _skateboard,
    "skis": _skis,
}
"""These are held before the body, or stood on."""
