"""What is worn over the arms or hangs from the shoulders, and what is in the left hand."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, STEEL, WOOD

from .martial import Layer


def _sode(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The laced boards over a samurai's upper arms."""
    plate = colour("#34303c")
    for k in range(4):
        y = 52 + 6 * k
        pen.poly(
            f"{13.5 - k * 0.8},{y} {27 - k * 0.6},{y - 1} {26.5 - k * 0.6},{y + 7} {12.6 - k * 0.8},{y + 8}",
            plate,
            twin=True,
            shade=0.9,
        )
        pen.line(f"{13.4 - k * 0.8},{y + 6} {26 - k * 0.6},{y + 5}", 1.6, lighter(c, 0.12), twin=True)
    pen.line("14,52 27,51", 2, GOLD, twin=True)


def _poncho(pen: Pen, c: Colour, bottom: Colour) -> None:
    tone = colour("#c8503a")
    pen.blob("40,46 52,49 64,62 70,84 40,98 10,84 16,62 28,49", tone)
    for y, stripe in ((62, "#f0c040"), (70, "#2f8f8a"), (78, "#f4ead6"), (84, "#3a3f6a")):
        w = 14 + (y - 50) * 0.46
        pen.line(f"{40 - w},{y - 4} 40,{y + 7} {40 + w},{y - 4}", 2.6, colour(stripe), atop=True)
    pen.poly("34,47 46,47 40,58", darker(tone, 0.4), shade=0.3)


def _toga(pen: Pen, c: Colour, bottom: Colour) -> None:
    """A cloth thrown over one shoulder."""
    fold = lighter(c, 0.1) if sum(c) < 600 else darker(c, 0.06)
    pen.blob("44,46 56,50 61,64 54,92 24,112 20,94 34,70", fold, shade=1.0)
    for said in ("48,48 40,72 23,96", "53,50 48,76 26,104", "57,56 54,80 34,106"):
        pen.line(said, 1.3, darker(fold, 0.2), atop=True)
    pen.line("44,47 33,70 20,94", 1.8, mix(c, colour("#8a2a4a"), 0.6), atop=True)


def _stole(pen: Pen, c: Colour, bottom: Colour) -> None:
    tone = bottom if bottom != c else darker(c, 0.25)
    pen.limb("31,49 34,76 33,118", 6, 7, tone, twin=True, shade=0.8)
    for y in (70, 104):
        pen.line(f"31,{y} 36.4,{y}", 1.4, lighter(GOLD, 0.2), twin=True)


def _cowl(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("26,47 40,53 54,47 61,60 52,68 40,71 28,68 19,60", darker(c, 0.14))
    pen.blob("31,46 40,52 49,46 48,53 40,57 32,53", darker(c, 0.4), shade=0.4)


def _puffs(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.oval((21.4, 58), (7.6, 7.4), WHITE, twin=True, shade=0.8)
    pen.line("15.4,63 26.6,64", 1.4, darker(WHITE, 0.15), twin=True)


def _bangles(pen: Pen, c: Colour, bottom: Colour) -> None:
    for y in (81, 84.4):
        pen.line(f"12.6,{y} 19.6,{y}", 1.8, GOLD, twin=True)


def _lei(pen: Pen, c: Colour, bottom: Colour) -> None:
    tones = ("#f07a9a", "#f8f0e6", "#f0b83a")
    for k, (x, y) in enumerate(
        ((27, 51), (29, 57), (33, 62), (38, 65), (42, 65), (47, 62), (51, 57), (53, 51))
    ):
        pen.oval((x, y), (4, 3.8), colour(tones[k % 3]), shade=0.7)
        pen.oval((x, y), (1.1, 1.1), colour("#f0c040"), shade=0)


def _braces(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("31,49 33,90", 2.8, colour("#4a3428"), twin=True, atop=True)


def _collarwings(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The high collar of a vampire's cape, red within."""
    pen.poly("36,56 22,30 14,36 24,58", colour("#8a1a2a"), twin=True, shade=0.7)
    pen.line("36,57 24,58 14,36", 2.2, INK, twin=True)


def _epaulettes(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.oval((22.6, 53), (6.6, 3.6), GOLD, twin=True)


MANTLES: dict[str, Layer] = {
    "sode": _sode,
    "poncho": _poncho,
    "toga": _toga,
    "stole": _stole,
    "cowl": _cowl,
    "puffs": _puffs,
    "bangles": _bangles,
    "lei": _lei,
    "braces": _braces,
    "collarwings": _collarwings,
    "epaulettes": _epaulettes,
}
"""By the extras of a look: over the arms, below the head."""


def _scutum(pen: Pen) -> None:
    red = colour("#a82a30")
    pen.rect(-1, 64, 27, 118, GOLD, r=5)
    pen.rect(1, 66, 25, 116, red, r=4, shade=1.2)
    pen.line("13,68 13,114", 1.6, GOLD, atop=True)
    for dy in (-1, 1):
        pen.line(f"13,{91 + 8 * dy} 6,{91 + 15 * dy} 3,{91 + 21 * dy}", 1.8, GOLD, atop=True)
        pen.line(f"13,{91 + 8 * dy} 20,{91 + 15 * dy} 23,{91 + 21 * dy}", 1.8, GOLD, atop=True)
    pen.oval((13, 91), (6, 6), GOLD)


def _buckler(pen: Pen) -> None:
    """A round shield of painted boards with an iron boss."""
    pen.oval((13, 86), (19, 19), STEEL)
    pen.oval((13, 86), (17, 17), colour("#b8943f"))
    for said in ("13,86 13,69 24,72 29,80", "13,86 13,103 2,100 -3,92"):
        pen.blob(said, colour("#8a2a2e"), shade=0.9)
    for x in (3, 8, 18, 23):
        pen.line(f"{x},70 {x},102", 0.6, colour("#5a3a20"), atop=True)
    pen.oval((13, 86), (6, 6), STEEL, shade=1.3)
    for x, y in ((13, 71), (28, 86), (13, 101), (-2, 86)):
        pen.oval((x, y), (1.3, 1.3), STEEL, shade=0.5)


def _scabbard(pen: Pen) -> None:
    pen.limb("26,84 12,96 -2,104", 4.4, 3.2, colour("#22202a"))
    pen.limb("27,83 33,77 36,74", 3.6, 3.2, colour("#8a2a34"))
    pen.oval((26.4, 84), (3.2, 3.2), GOLD)


def _hand_fan(pen: Pen) -> None:
    """A folding fan held open before the waist."""
    tone = colour("#e8c8d0")
    pen.blob("16,90 -2,84 -4,74 2,66 12,63 22,66 27,74 25,83", tone)
    for x, y in ((-1, 78), (4, 70), (12, 66), (20, 69), (25, 78)):
        pen.line(f"16,90 {x},{y}", 0.9, darker(tone, 0.35))
    pen.line("-3,75 2,67 12,64 22,67 26.4,75", 1.8, GOLD, atop=True)


def _muleta(pen: Pen) -> None:
    red = colour("#d0202e")
    pen.line("-6,82 26,82", 2, WOOD)
    pen.blob("-6,82 24,82 27,100 20,112 8,106 -8,114 -14,100", red)
    for said in ("2,86 0,98 -4,108", "14,86 13,98 10,104"):
        pen.line(said, 1.4, darker(red, 0.3), atop=True)


LEFT_HANDED: dict[str, Callable[[Pen], None]] = {
    "scutum": _scutum,
    "buckler": _buckler,
    "scabbard": _scabbard,
    "handfan": _hand_fan,
    "muleta": _muleta,
}
"""What is in or at the left hand of who stands."""


def katana(pen: Pen) -> None:
    pen.limb("68,80 73,60 80,36 84,24", 3.4, 1.2, lighter(STEEL, 0.25), shade=1.2)
    pen.line("68,78 74,56 81,34", 0.8, darker(STEEL, 0.3))
    pen.oval((67.6, 81.4), (4.4, 2.4), GOLD, turn=14)
    pen.limb("67,83 65,92 63.6,98", 3.6, 3.2, colour("#26222c"))
    for x, y in ((66.4, 86), (65.4, 90), (64.6, 94)):
        pen.oval((x, y), (0.8, 1), colour("#d8343a"), shade=0)


def spear(pen: Pen) -> None:
    pen.line("68,20 67,90 66,135", 2.6, WOOD)
    pen.blob("68,-2 71.6,8 69,20 67,20 64.4,8", STEEL, shade=1.2)


def parasol(pen: Pen) -> None:
    """An open parasol over the shoulder, its stick in the hand."""
    tone = colour("#f0d8dc")
    pen.line("65,96 70,60 76,14", 2, WOOD)
    pen.blob("48,26 54,8 72,-4 92,2 104,20 94,19 86,24 76,20 66,26 57,22", tone)
    for said in ("74,-3 66,10 66,24", "76,-3 78,10 77,20", "78,-3 90,8 95,18"):
        pen.line(said, 1, darker(tone, 0.25), atop=True)
    pen.line("48,26 57,22 66,26 76,20 86,24 94,19 104,20", 1.8, WHITE, atop=True)


def cane(pen: Pen) -> None:
    pen.line("66,90 66,134", 2.4, INK)
    pen.oval((66, 89), (3, 2.6), GOLD)


def trident(pen: Pen) -> None:
    pen.line("69,30 68,90 67,135", 2.6, GOLD)
    pen.line("61,10 61,24 69,30 77,24 77,10", 2.2, GOLD)
    pen.line("69,6 69,32", 2.2, GOLD)


def stein(pen: Pen) -> None:
    pen.line("74,76 80,80 80,88 74,92", 2.4, colour("#d8e4ea"))
    pen.rect(60, 72, 75, 96, colour("#e8a83a"), r=2)
    for x in (62, 67, 72):
        pen.oval((x, 72), (4, 3.4), WHITE, shade=0.5)


def staff_pole(pen: Pen) -> None:
    pen.line("72,-4 70,90 69,136", 3, lighter(WOOD, 0.2))
    pen.blob("67,120 72,120 74,137 65,137", WOOD)


def scythe(pen: Pen) -> None:
    pen.line("72,8 69,70 66,135", 2.8, WOOD)
    pen.blob("72,6 60,0 44,2 30,14 44,9 58,9 72,14", lighter(STEEL, 0.1), shade=1.2)


GUISE_PROPS: dict[str, Callable[[Pen], None]] = {
    "katana": katana,
    "spear": spear,
    "parasol": parasol,
    "cane": cane,
    "trident": trident,
    "stein": stein,
    "staffpole": staff_pole,
    "scythe": scythe,
    "handfan": _hand_fan,
}
