"""What people of other times and countries wear on their heads."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STRAW

Hat = Callable[[Pen, Colour], None]


def _sombrero(pen: Pen, c: Colour) -> None:
    tone = STRAW if lighter(c, 0) != INK and sum(c) > 200 else colour("#34303c")
    pen.blob("30,17 32,2 37,-6 43,-6 48,2 50,17", lighter(tone, 0.05))
    pen.blob("2,13 8,20 24,23 40,24 56,23 72,20 78,13 74,24 58,29 40,30 22,29 6,24", tone)
    pen.line("4,20 22,26 40,27 58,26 76,20", 1.6, colour("#c8303a"), atop=True)
    pen.line("31,14 40,16 49,14", 3, colour("#c8303a"), atop=True)
    for x in (34, 40, 46):
        pen.oval((x, 15), (1.2, 1.2), colour("#f0c040"), shade=0)


def _feather_band(pen: Pen, c: Colour) -> None:
    """The headband of the twenties with its feather."""
    pen.limb("52,18 60,4 56,-8", 3, 9, lighter(c, 0.5))
    pen.line("53,18 59,5 57,-6", 0.9, darker(c, 0.1))
    pen.line("25.4,22 40,18 54.6,22", 4, mix(c, INK, 0.35))
    pen.oval((52, 20), (3.2, 3.4), GOLD)
    pen.oval((52, 20), (1.5, 1.6), colour("#d8343a"), shade=0.3)


def _flower_band(pen: Pen, c: Colour) -> None:
    pen.line("25,22 40,18.4 55,22", 2.4, colour("#5a8f4a"))
    for k, (x, y) in enumerate(((27, 21), (34, 18.6), (41, 18), (48, 19), (53.6, 21.6))):
        blossom(pen, x, y, 3.3, ("#f07a9a", "#fbf4ea", "#f0b83a")[k % 3])


def _rose_crown(pen: Pen, c: Colour) -> None:
    """Large roses across the hair."""
    for x, y in ((24.0, 20.0), (56.0, 20.0)):
        pen.oval((x, y + 3), (5.4, 3), colour("#4a8a4a"), shade=0.6)
    for k, (x, y) in enumerate(((25, 18), (32.5, 12), (40, 9.6), (47.5, 12), (55, 18))):
        tone = colour(("#c8243a", "#e0566a")[k % 2])
        pen.oval((x, y), (5.4, 5.2), tone)
        pen.oval((x, y - 0.4), (3.4, 3.2), lighter(tone, 0.14), shade=0.6)
        pen.oval((x + 0.3, y - 0.2), (1.9, 1.8), darker(tone, 0.16), shade=0.6)
        pen.oval((x - 0.2, y - 0.6), (1, 0.9), lighter(tone, 0.1), shade=0.3)


def blossom(pen: Pen, x: float, y: float, r: float, tone: str) -> None:
    """A small flower of five petals."""
    for k in range(5):
        a = k * 2 * np.pi / 5
        at = (x + 0.6 * r * float(np.cos(a)), y + 0.6 * r * float(np.sin(a)))
        pen.oval(at, (0.52 * r, 0.5 * r), colour(tone), shade=0.4)
    pen.oval((x, y), (0.32 * r, 0.32 * r), colour("#f0c040"), shade=0)


def _flower_hat(pen: Pen, c: Colour) -> None:
    """A wide hat with flowers and a ribbon."""
    tone = lighter(c, 0.25)
    pen.blob("27,16 30,4 40,1 50,4 53,16", tone)
    pen.blob("8,17 22,13 40,15 58,13 72,17 64,23 40,22 16,23", lighter(tone, 0.1))
    pen.line("28,14.6 40,16 52,14.6", 3.4, darker(c, 0.2), atop=True)
    for k, (x, y) in enumerate(((46, 12), (52, 10), (49, 6))):
        blossom(pen, x, y, 4.4, ("#f4a8b8", "#fbf4ea", "#e8708a")[k])


def _goggled(pen: Pen, c: Colour) -> None:
    """A top hat with brass goggles."""
    tone = colour("#4a3428")
    pen.blob("29,18 28,-3 40,-5 52,-3 51,18", tone)
    pen.blob("17,17 40,21 63,17 60,22 40,25 20,22", lighter(tone, 0.06))
    pen.line("28.6,14 40,16.4 51.4,14", 3.4, LEATHER, atop=True)
    for x in (34.4, 45.6):
        pen.oval((x, 12.6), (5.2, 5), colour("#c8923a"))
        pen.oval((x, 12.6), (3.6, 3.4), colour("#7fc8c0"), shade=0.7)
        pen.oval((x - 1, 11.4), (1, 0.8), WHITE, shade=0)


def _plumed(pen: Pen, c: Colour) -> None:
    tone = colour("#3a3440")
    pen.blob("27,18 29,6 40,3 51,6 53,18", tone)
    pen.blob("10,13 24,15 40,18 56,16 70,20 58,24 40,23 20,21", lighter(tone, 0.06))
    pen.limb("30,13 46,0 66,2", 6, 9, colour("#f4f0e6"))
    pen.line("31,13 47,1.6 64,2.6", 0.8, colour("#c8bfae"))


def _tricorn(pen: Pen, c: Colour) -> None:
    tone = mix(c, INK, 0.55)
    pen.blob("16,20 22,8 40,2 58,8 64,20 52,15 40,19 28,15", tone)
    pen.line("17,19.4 28,14.6 40,18.4 52,14.6 63,19.4", 1.8, GOLD, atop=True)
    pen.limb("52,9 62,-2 72,0", 5, 7, lighter(c, 0.5))


def _hunter(pen: Pen, c: Colour) -> None:
    """A felt hat with a feather."""
    tone = colour("#4a5f3a")
    pen.blob("28,18 31,5 40,7 49,4 53,18", tone)
    pen.blob("18,20 26,16 40,19 54,15 64,16 54,23 40,24 26,23", lighter(tone, 0.06))
    pen.line("28.6,15 40,17 52,14.6", 2.4, colour("#a8322e"), atop=True)
    pen.limb("50,14 56,4 60,-4", 2, 4.6, colour("#d8a050"))


def _tam(pen: Pen, c: Colour) -> None:
    tone = colour("#2f4a6a")
    pen.blob("20,17 24,8 40,3 58,6 62,14 54,20 40,17", tone)
    pen.rect(26, 16, 54, 20, colour("#c8303a"), r=2, shade=0.5)
    pen.oval((40, 4), (3.4, 3), colour("#c8303a"))


def _montera(pen: Pen, c: Colour) -> None:
    pen.blob("25,20 24,10 31,6 40,8 49,6 56,10 55,20 40,17", INK, shade=0.7)
    pen.oval((24.6, 12), (4, 4), INK, twin=True, shade=0.7)


def _warbonnet(pen: Pen, c: Colour) -> None:
    """A fan of feathers over a beaded band."""
    for k in range(11):
        a = np.deg2rad(-165 + 15 * k)
        x, y = 40 + 14 * float(np.cos(a)), 22 + 12 * float(np.sin(a))
        fx, fy = 40 + 27 * float(np.cos(a)), 22 + 27 * float(np.sin(a))
        tx, ty = 40 + 32 * float(np.cos(a)), 22 + 32 * float(np.sin(a))
        pen.limb(f"{x:.1f},{y:.1f} {fx:.1f},{fy:.1f}", 5, 5.6, colour("#f4ecdc"))
        pen.limb(f"{fx:.1f},{fy:.1f} {tx:.1f},{ty:.1f}", 5.4, 2.4, colour("#3a2a26"))
    pen.line("25,22 40,17.4 55,22", 4.4, colour("#b8402f"))
    for x, y in ((30, 20), (36, 18.4), (44, 18.4), (50, 20)):
        pen.oval((x, y), (1.2, 1.2), colour("#4ac0c8"), shade=0)


def _ushanka(pen: Pen, c: Colour) -> None:
    fur = colour("#6a5648")
    pen.blob("21,26 20,38 26,42 29,34 28,24", fur, twin=True)
    pen.blob("25,16 28,4 40,1 52,4 55,16", mix(c, INK, 0.4))
    pen.blob("23,15 40,11 57,15 57,23 40,20 23,23", fur)


def _fur_hood(pen: Pen, c: Colour) -> None:
    fur = colour("#e8dccb")
    for k in range(16):
        a = np.deg2rad(130 + 280 * k / 15)
        pen.oval((40 + 18 * float(np.cos(a)), 29 + 19 * float(np.sin(a))), (5, 5), fur, shade=0.6)


def _cowl_up(pen: Pen, c: Colour) -> None:
    """A hood up, the face in its shadow."""
    pen.blob("40,2 56,12 62,34 56,50 50,54 53,34 50,20 40,15 30,20 27,34 30,54 24,50 18,34 24,12", c)
    pen.blob("40,14 51,20 54,32 51,24 40,19 29,24 26,32 29,20", darker(c, 0.5), shade=0.3)


def _mitre(pen: Pen, c: Colour) -> None:
    tone = colour("#f6f0e2")
    pen.blob("25,19 24,6 32,-4 40,-12 48,-4 56,6 55,19 40,16", tone)
    pen.line("25,17.6 40,14.6 55,17.6", 3, GOLD, atop=True)
    pen.line("40,15 40,-10", 2.6, GOLD, atop=True)
    pen.line("33,3 47,3", 2.2, GOLD, atop=True)


def _wreath(pen: Pen, c: Colour) -> None:
    """A wreath of laurel."""
    for k, (x, y) in enumerate(((25, 24), (26.4, 19), (29.6, 14.6), (34, 11.6))):
        pen.oval((x, y), (4, 1.9), colour("#5a9a4a" if k % 2 else "#7ab05a"), turn=-62 + 14 * k, twin=True)
        pen.oval((x + 3, y + 1), (3.4, 1.7), colour("#6aa850"), turn=-100 + 14 * k, twin=True)


def _diadem(pen: Pen, c: Colour) -> None:
    pen.line("25.4,21 40,17 54.6,21", 2.6, GOLD)
    pen.blob("40,8 43.6,13 40,19 36.4,13", GOLD)
    pen.oval((40, 14), (1.6, 2), colour("#2f7fa8"), shade=0.3)


def _blossoms(pen: Pen, c: Colour) -> None:
    """Flowers and a pin in pinned-up hair."""
    pen.line("26,6 54,-1", 1.6, GOLD)
    for x, y, r, tone in ((50, 11, 4.6, "#f4a8b8"), (55, 16, 3.6, "#fbf4ea"), (46, 7, 3.2, "#e8708a")):
        blossom(pen, x, y, r, tone)


def _jasmine(pen: Pen, c: Colour) -> None:
    for x, y in ((50, 9), (53, 13), (55, 18), (47, 6)):
        blossom(pen, x, y, 2.8, "#fbf8f0")


def _horns(pen: Pen, c: Colour) -> None:
    pen.limb("30,14 24,6 25,-4", 6, 1.2, colour("#5a1a20"), twin=True)


def _green_hat(pen: Pen, c: Colour) -> None:
    green = colour("#2f7f42")
    pen.rect(29, -2, 51, 18, green, r=2)
    pen.rect(29, 11, 51, 16, INK, shade=0.4)
    pen.rect(36, 9.6, 44, 17, GOLD, r=1)
    pen.rect(38, 11.4, 42, 15, INK, shade=0)
    pen.oval((40, 18), (20, 4), darker(green, 0.1))


def _plague(pen: Pen, c: Colour) -> None:
    """The beaked mask of a plague doctor under a wide hat."""
    hide = colour("#c8a878")
    pen.blob("40,10 54,16 56,34 48,46 40,49 32,46 24,34 26,16", darker(hide, 0.1))
    pen.blob("34,30 42,28 46,36 34,56 20,62 26,48", hide)
    for x in (33.4, 47):
        pen.oval((x, 27), (5, 5), colour("#8a5f3a"))
        pen.oval((x, 27), (3.5, 3.5), colour("#20242e"), shade=0.4)
        pen.oval((x - 1, 26), (1, 0.9), WHITE, shade=0)
    pen.blob("29,16 31,3 40,1 49,3 51,16", INK, shade=0.8)
    pen.oval((40, 17), (26, 4.6), INK, shade=0.8)


def _fencing(pen: Pen, c: Colour) -> None:
    """The wire mask of a fencer."""
    pen.blob("40,9 55,15 59,32 54,46 40,51 26,46 21,32 25,15", WHITE, shade=0.9)
    pen.blob("42,15 54,19 57,32 52,43 42,46 33,42 30,32 33,19", colour("#5a6270"), shade=0.9)
    for d in range(-9, 14, 4):
        pen.line(f"{42 + d},17 {43 + d},44", 0.6, colour("#c4ccd6"), atop=True)
        pen.line(f"31,{29 + d} 56,{29 + d}", 0.6, colour("#c4ccd6"), atop=True)


def _plumage(pen: Pen, c: Colour) -> None:
    """The tall feathers of carnival."""
    for k in range(9):
        a = np.deg2rad(-160 + 17.5 * k)
        tone = colour(("#f0b83a", "#e0468a", "#2fa3c8")[k % 3])
        at = [(40 + r * float(np.cos(a)), 18 + r * float(np.sin(a))) for r in (10, 22, 33)]
        pen.limb(" ".join(f"{x:.1f},{y:.1f}" for x, y in at), 4, 9, tone)
    pen.blob("25,20 32,10 40,7 48,10 55,20 40,16", GOLD)
    pen.oval((40, 13), (3, 3.4), colour("#d8343a"), shade=0.4)


def _bandanna(pen: Pen, c: Colour) -> None:
    """A knotted cloth with coins along its edge."""
    tone = colour("#c8303a")
    pen.blob("24,22 25,10 34,4 46,4 55,10 56,22 40,17", tone)
    pen.blob("54,18 64,20 70,30 62,28 56,24", darker(tone, 0.15))
    for x in (28, 34, 40, 46, 52):
        pen.oval((x, 21 - 4 * (1 - abs(x - 40) / 15)), (2, 2.2), GOLD, shade=0.5)


def _bee_veil(pen: Pen, c: Colour) -> None:
    """A wide hat with a net before the face."""
    net = colour("#4a4a50")
    for x in (22, 27, 32, 48, 53, 58):
        pen.line(f"{x},19 {40 + (x - 40) * 0.94},36 {40 + (x - 40) * 0.86},52", 0.6, net)
    for y in (24, 36, 44, 51):
        half = 20 - 0.12 * (y - 20)
        pen.line(f"{40 - half},{y} 40,{y + 2} {40 + half},{y}", 0.6, net)
    pen.blob("27,17 30,6 40,3 50,6 53,17", STRAW)
    pen.oval((40, 18), (27, 4.6), lighter(STRAW, 0.1))


def _neon_visor(pen: Pen, c: Colour) -> None:
    pen.blob("25,26 40,24.4 55,26 54.4,35 40,37 25.6,35", colour("#1f1c2e"), shade=0.4)
    pen.line("26,30 40,29 54,30", 2.2, colour("#4af0e8"))
    pen.line("27,33.4 40,33 53,33.4", 1, colour("#f04ac8"))


def _mortarboard(pen: Pen, c: Colour) -> None:
    """The square cap of who has finished a school."""
    pen.blob("26,20 28,10 52,10 54,20 40,16", INK, shade=0.7)
    pen.poly("10,9 40,0 70,9 40,17", mix(INK, WHITE, 0.1), shade=0.9)
    pen.line("40,8 60,12 62,26", 1.4, GOLD)
    pen.limb("62,25 62,33", 2, 4.4, GOLD)


HEADDRESSES: dict[str, Hat] = {
    "sombrero": _sombrero,
    "featherband": _feather_band,
    "flowerband": _flower_band,
    "rosecrown": _rose_crown,
    "flowerhat": _flower_hat,
    "goggled": _goggled,
    "plumed": _plumed,
    "tricorn": _tricorn,
    "hunter": _hunter,
    "tam": _tam,
    "montera": _montera,
    "warbonnet": _warbonnet,
    "ushanka": _ushanka,
    "furhood": _fur_hood,
    "cowlup": _cowl_up,
    "mitre": _mitre,
    "wreath": _wreath,
    "diadem": _diadem,
    "horns": _horns,
    "greenhat": _green_hat,
    "plaguemask": _plague,
    "fencing": _fencing,
    "plumage": _plumage,
    "mortarboard": _mortarboard,
    "bandanna": _bandanna,
    "beeveil": _bee_veil,
    "neonvisor": _neon_visor,
}
IN_HAIR: dict[str, Hat] = {"blossoms": _blossoms, "jasmine": _jasmine}
"""What is stuck into the hair, by the extras of a look."""
