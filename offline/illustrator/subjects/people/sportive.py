"""Tools of sports, games and care that are drawn with who uses them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, STEEL, WOOD

RED = colour("#d8343a")


def _toothbrush(pen: Pen) -> None:
    pen.line("58,44 42,41", 2.2, colour("#3f9ad0"))
    pen.rect(36, 39.4, 43, 42, WHITE, r=1, shade=0.2)
    for x, y, r in ((36, 43, 2.2), (39.6, 44.4, 2.4), (43, 43.6, 1.8), (34, 41, 1.4)):
        pen.oval((x, y), (r, r * 0.9), WHITE, shade=0.3)


def _saved_ball(pen: Pen) -> None:
    pen.oval((40, -4), (11, 11), WHITE, shade=1.1)
    pen.poly("40,-9 44.6,-5.6 43,-0.4 37,-0.4 35.4,-5.6", INK, shade=0.3)
    for said in ("40,-9 40,-15", "44.6,-5.6 50,-8", "43,-0.4 46,5", "37,-0.4 34,5", "35.4,-5.6 30,-8"):
        pen.line(said, 1, INK, atop=True)


def _ski_gear(pen: Pen) -> None:
    """Two skis side by side, the tips up, and a pole in each hand."""
    for dx, dy, tone in ((9, -3.4, darker(RED, 0.2)), (0, 0, RED)):
        pen.limb(
            f"{-16 + dx},{129 + dy} {20 + dx},{134 + dy} {76 + dx},{139 + dy} {92 + dx},{133 + dy}",
            4.4,
            3.4,
            tone,
        )
    for x, y in ((20, 90), (74, 84)):
        pen.line(f"{x},{y} {x - 26},{y + 36}", 1.8, STEEL)
        pen.oval((x - 22, y + 31), (3.4, 1.8), INK, turn=-50)
        pen.line(f"{x + 1.6},{y - 3} {x - 2},{y + 2}", 3.2, INK)


def _skate_blades(pen: Pen) -> None:
    for x, y, turn in ((34, 131, 0), (3, 108, 1)):
        if turn:
            pen.line("-3,99 -8,112", 2.2, STEEL)
        else:
            pen.line(f"{x - 8},{y + 6} {x + 12},{y + 6} {x + 16},{y + 3}", 2.2, STEEL)
            for dx in (-3, 7):
                pen.line(f"{x + dx},{y + 6} {x + dx},{y + 2}", 1.8, STEEL)


def _hoop(pen: Pen) -> None:
    for tone, width in ((colour("#e0569a"), 4.4), (lighter(colour("#e0569a"), 0.4), 1.2)):
        pen.line("18,74 0,80 -4,88 12,97 40,101 68,97 84,88 80,80 62,74", width, tone)


def _plough(pen: Pen) -> None:
    pen.line("68,84 84,104 96,126", 4, WOOD)
    pen.line("72,78 90,108", 3, darker(WOOD, 0.15))
    pen.line("92,118 112,104 140,92", 4.4, WOOD)
    pen.blob("90,116 100,118 116,134 102,137 88,134", STEEL, shade=1.2)
    for x, y, r in ((92, 136, 8), (76, 136, 7), (108, 137, 8), (62, 137, 5)):
        pen.oval((x, y), (r, 4), colour("#6a4630"))


def _bagpipes(pen: Pen) -> None:
    """The bag under an arm, three drones over the shoulder, the chanter in the hands."""
    ebony, bag = colour("#2a2228"), colour("#8a2a34")
    for x, y in ((6, 26), (14, 20), (22, 22)):
        pen.limb(f"24,66 {x},{y}", 3, 4.4, ebony)
        pen.line(f"{x},{y} {x - 1.4},{y - 6}", 4.8, ebony)
        pen.oval((x - 0.4, y + 1), (3, 1.6), colour("#f4ead6"))
    pen.blob("16,62 30,60 42,68 44,80 34,88 20,86 12,76", bag, shade=1.2)
    for x in (20, 28, 36):
        pen.line(f"{x},62 {x + 2},86", 1.8, darker(bag, 0.5), atop=True)
    pen.line("14,72 42,76", 1.8, colour("#e0b040"), atop=True)
    pen.limb("40,74 42,90 44,104", 3, 5, ebony)
    pen.line("36,66 41,44", 2.4, ebony)


def _rapier(pen: Pen) -> None:
    pen.line("78,58 104,52 130,44", 1.8, lighter(STEEL, 0.2))
    pen.oval((80, 57.4), (3.2, 5.6), GOLD, turn=-14)


def _selfie_phone(pen: Pen) -> None:
    pen.rect(74, 22, 84, 40, INK, r=2)
    pen.oval((77, 26), (1.4, 1.4), colour("#8fd0f0"), shade=0)


def _shears(pen: Pen) -> None:
    """Scissors in one hand, a comb in the other."""
    pen.line("74,52 88,44", 1.8, STEEL)
    pen.line("74,48 89,50", 1.8, STEEL)
    for y in (46.6, 53.4):
        pen.oval((71.6, y), (2.8, 2.6), RED)
        pen.oval((71.6, y), (1.3, 1.2), WHITE, shade=0)
    pen.limb("62,66 76,62", 3.4, 3, colour("#3a3440"))
    for x in (65, 68, 71, 74):
        pen.line(f"{x},{65 - (x - 65) * 0.3} {x + 0.8},{69 - (x - 65) * 0.3}", 0.9, colour("#3a3440"))


def _listening(pen: Pen) -> None:
    """A stethoscope that is held out."""
    pen.line("34,50 40,66 58,72 76,66", 1.8, colour("#3a4a5a"))
    pen.oval((80, 64.6), (3.6, 3.8), colour("#c0c8d2"))


def _childs_legs(pen: Pen) -> None:
    """The legs of a child on the shoulders, left and right of the head."""
    pants = colour("#3f6fb0")
    pen.limb("27,40 25,52 26,66", 10, 8, pants, twin=True)
    pen.blob("20,68 26,64 31,66 31,74 19,74", colour("#4a3026"), twin=True)


def _accordion(pen: Pen) -> None:
    red, ivory = colour("#a82a34"), colour("#f4ead6")
    for k in range(6):
        x = 30 + 4 * k
        pen.poly(
            f"{x},64 {x + 2},62 {x + 4},64 {x + 4},90 {x + 2},92 {x},90",
            darker(red, 0.35 if k % 2 else 0.1),
            shade=0.5,
        )
    for x0, x1 in ((16, 30), (53, 67)):
        pen.rect(x0, 61, x1, 93, red, r=3, shade=1.2)
    pen.rect(17.6, 64, 23, 90, ivory, r=1, shade=0.3)
    for y in (67, 71, 75, 79, 83, 87):
        pen.line(f"18,{y} 22.6,{y}", 1, INK)
        pen.oval((60, y), (1.3, 1.3), ivory, shade=0.2)


def _flute(pen: Pen) -> None:
    pen.line("34,44 78,40", 3, lighter(STEEL, 0.3))
    for x in (50, 56, 62, 68):
        pen.oval((x, 42.6 - (x - 50) * 0.09), (1.2, 1.2), darker(STEEL, 0.3), shade=0)


def _cello(pen: Pen) -> None:
    wood = colour("#a8582a")
    pen.line("40,134 40,137", 2, STEEL)
    pen.blob("40,76 52,80 53,92 49,98 56,108 55,126 40,133 25,126 24,108 31,98 27,92 28,80", wood, shade=1.2)
    pen.line("40,110 40,40", 4, colour("#33262a"))
    pen.oval((40, 38), (3.4, 3), darker(wood, 0.3))
    for x in (38.8, 41.2):
        pen.line(f"{x},42 {x},120", 0.6, colour("#f4ead2"))
    pen.line("30,104 33,110", 1, INK, twin=True)
    pen.line("12,92 70,104", 1.6, colour("#e8c878"))


def _fins(pen: Pen) -> None:
    """The fins at a diver's feet, and bubbles from the mask."""
    for x, dx in ((21, -7), (59, 7)):
        pen.blob(
            f"{x - 4},124 {x + 4},124 {x + 8 + dx},160 {x + dx},165 {x - 8 + dx},160",
            colour("#f0b83a"),
            shade=1.1,
        )
        pen.line(f"{x},128 {x + dx},160", 1.2, darker(colour("#f0b83a"), 0.3))
    for x, y, r in ((14, 20, 4), (8, 10, 3), (2, 18, 2.4), (10, 2, 4.6)):
        pen.oval((x, y), (r, r), colour("#cfeaf4"), shade=0.3)


def _electric_guitar(pen: Pen) -> None:
    body = colour("#c8242e")
    pen.limb("46,74 72,62 98,50", 3.6, 2.8, colour("#3a2a24"))
    pen.blob("95,52 98,46 106,42 104,50 100,54", INK)
    pen.blob("20,78 30,68 40,70 50,66 52,74 44,80 48,88 38,96 26,94 18,88", body, shade=1.3)
    pen.blob("30,78 40,73 45,78 38,88 30,88", colour("#f4efe6"), shade=0.5)
    for x, y in ((33, 84), (38, 81), (43, 78)):
        pen.line(f"{x - 1},{y - 4} {x + 2},{y + 3}", 1.6, INK)
    pen.line("30,85 97,51", 0.8, colour("#f4ead2"))


def _baton(pen: Pen) -> None:
    pen.line("68,34 82,14", 1.6, colour("#f4efe6"))
    pen.oval((67.4, 35), (2, 2), WOOD)


def _gift_box(pen: Pen) -> None:
    pen.rect(60, 74, 78, 90, GOLD, r=2, shade=1.2)
    pen.rect(58, 70, 80, 77, lighter(GOLD, 0.15), r=2)
    pen.oval((69, 69), (3, 2.6), RED, shade=0.6)


def _javelin(pen: Pen) -> None:
    pen.line("-26,50 14,37 66,20", 2.2, lighter(WOOD, 0.3))
    pen.poly("64,18.6 76,16 66,22.6", STEEL)


def _bat_back(pen: Pen) -> None:
    pen.limb("56,58 68,32 77,8", 3.2, 7.6, lighter(WOOD, 0.35), shade=1.2)


def _red_card(pen: Pen) -> None:
    pen.rect(58, 4, 69, 20, colour("#e0202c"), r=1)


def _lasso(pen: Pen) -> None:
    rope = colour("#d8b070")
    pen.line("62,22 70,14 84,6 102,6 114,14 106,22 90,23 76,19 66,17", 2.2, rope)
    pen.line("62,24 70,50 66,84 72,104", 2.2, rope)


def _axe_aloft(pen: Pen) -> None:
    pen.line("52,20 34,15 12,8", 3, WOOD)
    pen.blob("17,4 8,2 2,8 4,18 12,15", STEEL, shade=1.2)


def _chimney_brush(pen: Pen) -> None:
    pen.line("67,136 68,90 70,30", 2.4, WOOD)
    for k in range(12):
        a = k * np.pi / 6
        pen.line(f"70,24 {70 + 11 * np.cos(a):.1f},{24 + 11 * np.sin(a):.1f}", 1.6, INK)


def _smoker(pen: Pen) -> None:
    pen.blob("60,78 76,78 74,98 62,98", STEEL, shade=1.2)
    pen.poly("62,78 74,78 80,66 72,64", STEEL)
    for x, y, r in ((80, 58, 4), (85, 50, 5), (82, 40, 6)):
        pen.oval((x, y), (r, r * 0.9), colour("#e8ecf0"), shade=0.4)


def _dagger(pen: Pen) -> None:
    pen.poly("66.6,80 70.4,80 70,58 68.4,52 67,58", lighter(STEEL, 0.2))
    pen.line("63,81 74,81", 2.4, GOLD)
    pen.line("68.5,82 68.4,90", 3, colour("#3a2a22"))


def _syringe(pen: Pen) -> None:
    pen.rect(76, 62, 92, 68, colour("#e8f2f6"), r=2)
    pen.rect(84, 63.4, 91, 66.6, colour("#8fd0a0"), r=1, shade=0.3)
    pen.line("92,65 102,65", 1, STEEL)
    pen.line("70,65 76,65", 1.8, STEEL)
    pen.line("70,61 70,69", 1.8, STEEL)


def _tape_line(pen: Pen) -> None:
    pen.line("30,70 52,80 78,62", 2.6, colour("#f0d060"))
    for x, y in ((36, 73.4), (44, 77), (54, 78), (62, 73.6), (70, 68)):
        pen.line(f"{x},{y - 1} {x + 0.6},{y + 1.2}", 0.8, INK)


def _diploma(pen: Pen) -> None:
    pen.limb("60,92 80,78", 7, 7, colour("#f6efdc"))
    pen.limb("68,86.4 72,83.6", 8, 8, RED, shade=0.5)


SPORTIVE: dict[str, Callable[[Pen], None]] = {
    "toothbrush": _toothbrush,
    "saved ball": _saved_ball,
    "ski gear": _ski_gear,
    "skate blades": _skate_blades,
    "hoop": _hoop,
    "plough": _plough,
    "bagpipes": _bagpipes,
    "rapier": _rapier,
    "selfie phone": _selfie_phone,
    "shears": _shears,
    "listening": _listening,
    "child's legs": _childs_legs,
    "accordion": _accordion,
    "flute": _flute,
    "cello": _cello,
    "fins": _fins,
    "diploma": _diploma,
    "chimney brush": _chimney_brush,
    "smoker": _smoker,
    "dagger": _dagger,
    "syringe": _syringe,
    "tape line": _tape_line,
    "javelin": _javelin,
    "bat back": _bat_back,
    "red card": _red_card,
    "lasso": _lasso,
    "axe aloft": _axe_aloft,
    "electric guitar": _electric_guitar,
    "baton": _baton,
    "giftbox": _gift_box,
}
