"""Tools in the hands of who does something, drawn where the pose of the deed has its hands."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STEEL, STRAW, WOOD


def _needle(pen: Pen) -> None:
    pen.line("56,68 52,76 44,82", 0.9, colour("#d8343a"))
    pen.line("57,70 53,60", 1.4, lighter(STEEL, 0.4))


def _net(pen: Pen) -> None:
    pen.line("64,72 76,48 92,26", 2.4, WOOD)
    pen.blob("90,22 100,12 118,12 126,24 122,44 110,54 98,42", colour("#eef4f6"), shade=0.4)
    for x in (100, 107, 114):
        pen.line(f"{x},14 {x + 2},30 {x + 3},46", 0.7, colour("#a8b8c0"))
    for y in (22, 31, 40):
        pen.line(f"94,{y} 108,{y + 2} 123,{y}", 0.7, colour("#a8b8c0"))
    pen.line("90,24 98,13 116,11 126,23", 2.2, darker(STEEL, 0.2))


def _racket(pen: Pen) -> None:
    pen.line("69,56 78,42", 3.2, LEATHER)
    pen.oval((86, 27), (11.5, 15), colour("#d8343a"), turn=30)
    pen.oval((86, 27), (9, 12.4), colour("#eef4ea"), turn=30, shade=0.2)
    for k in (-6, -2, 2, 6):
        pen.line(f"{80 + k},{38 + k / 2} {92 + k},{17 + k / 2}", 0.5, colour("#8a9a8a"))
        pen.line(f"{78 - k / 2},{24 + k} {95 - k / 2},{32 + k}", 0.5, colour("#8a9a8a"))


def _rope(pen: Pen) -> None:
    pen.line("56,80 76,92 104,106 122,112", 1.8, colour("#b08a5a"))


def _leash(pen: Pen) -> None:
    pen.line("66,88 82,104 104,112", 1.5, colour("#a83a3a"))


def _spade(pen: Pen) -> None:
    pen.blob("84,118 96,112 112,112 124,118", colour("#6a4a30"))
    pen.line("40,70 58,86 82,108", 3, WOOD)
    pen.line("36,74 45,66", 3.4, darker(WOOD, 0.2))
    pen.blob("78,102 88,100 100,114 94,120 84,116", STEEL)
    pen.blob("70,117 82,114 100,119 118,114 128,118 100,122", colour("#553822"), shade=0.5)


def _swept(end: Callable[[Pen], None]) -> Callable[[Pen], None]:
    def tool(pen: Pen) -> None:
        pen.line("38,66 60,84 88,112", 2.8, WOOD)
        end(pen)

    return tool


def _broom_head(pen: Pen) -> None:
    pen.blob("84,104 94,110 108,128 96,136 76,136 82,118", STRAW)
    for x in (84, 91, 98):
        pen.line(f"{x + 2},114 {x},134", 0.8, darker(STRAW, 0.3))
    pen.line("82,110 92,116", 3, colour("#c8503a"))


def _rake_head(pen: Pen) -> None:
    for k in range(6):
        pen.line(f"88,112 {82 + 6 * k},{134 - abs(k - 2.5):.0f}", 1.4, darker(STEEL, 0.2))
    pen.line("85,124 102,124", 1.4, darker(STEEL, 0.2))


def _mop_head(pen: Pen) -> None:
    for k in range(7):
        pen.limb(f"88,110 {78 + 5 * k},124 {74 + 6 * k},136", 4, 5, lighter(STEEL, 0.3 if k % 2 else 0.55))


def _vacuum(pen: Pen) -> None:
    pen.line("62,84 92,128", 4, STEEL)
    pen.limb("60,84 40,112 20,126", 3.4, 3.4, INK)
    pen.rect(84, 126, 112, 136, colour("#d8434a"), r=3)
    pen.rect(-10, 114, 24, 136, colour("#d8434a"), r=8)
    pen.oval((-2, 135), (5, 5), INK, shade=0.4)


def _ring(pen: Pen) -> None:
    pen.rect(68, 56, 80, 63, colour("#8a2a4a"), r=2)
    pen.poly("68,56 80,56 79,48 69,48", colour("#a83a5a"))
    pen.oval((74, 55), (3, 3), GOLD)
    pen.oval((74, 51.4), (2, 1.8), WHITE, shade=0)


def _pen(pen: Pen) -> None:
    pen.poly("26,88 52,88 56,94 22,94", colour("#fbf8ee"), shade=0.3)
    for y in (90, 92):
        pen.line(f"28,{y} 46,{y}", 0.7, colour("#8a8a9a"))
    pen.line("50,88 57,76", 2.2, colour("#2f5fa8"))


def _spoon(pen: Pen) -> None:
    pen.line("44,92 56,68", 2.6, WOOD)


def _knife(pen: Pen) -> None:
    pen.line("54,82 60,76", 3.2, INK)
    pen.blob("53,82 40,90 36,88 50,78", STEEL)


def _saw(pen: Pen) -> None:
    pen.poly("54,80 20,90 20,94 56,88", STEEL)
    pen.rect(52, 78, 62, 90, WOOD, r=3)


def _hammer(pen: Pen) -> None:
    pen.line("60,62 70,40", 3, WOOD)
    pen.limb("60,34 80,44", 8, 8, darker(STEEL, 0.4))


def _fork(pen: Pen) -> None:
    pen.line("53,60 50,48", 1.6, STEEL)
    pen.oval((49.6, 45.6), (2.4, 3), lighter(STEEL, 0.3))


def _chalk(pen: Pen) -> None:
    pen.line("71,40 75,34", 2.6, WHITE)


def _wrench(pen: Pen) -> None:
    pen.line("72,68 86,50", 3.2, STEEL)
    pen.oval((87, 48), (4.6, 4.6), STEEL)
    pen.oval((89.4, 45.4), (2.4, 2.2), darker(STEEL, 0.5), shade=0)


def _sponge(pen: Pen) -> None:
    pen.rect(74, 54, 88, 66, colour("#f4d04a"), r=3)
    for x, y, r in ((78, 70, 4), (86, 68, 5), (92, 62, 3.4), (84, 75, 3), (92, 74, 2.4)):
        pen.oval((x, y), (r, r), colour("#eaf6fb"), shade=0.3)


def _big_brush(pen: Pen) -> None:
    pen.line("76,60 82,46", 3, WOOD)
    pen.poly("77,46 88,50 90,40 82,36", colour("#d8a83a"))
    pen.poly("82,37 90,40 94,30 86,26", colour("#3a7bd5"))


def _camera(pen: Pen) -> None:
    pen.rect(29, 42, 51, 57, INK, r=2.5)
    pen.rect(35, 39, 43, 43, INK, r=1)
    pen.oval((40, 49.6), (5.6, 5.6), darker(STEEL, 0.2))
    pen.oval((40, 49.6), (3.8, 3.8), colour("#3a5a8a"), shade=0.8)


def _phone(pen: Pen) -> None:
    pen.limb("55,26 58,42", 4.6, 4.6, INK, shade=0.5)


def _microphone(pen: Pen) -> None:
    pen.line("50,56 46,48", 3, INK)
    pen.oval((45, 45.6), (4, 4.2), colour("#5a5f6a"))


def _sparks(pen: Pen) -> None:
    for k in range(9):
        a = 2 * np.pi * k / 9
        x, y = 88 + 13 * float(np.cos(a)), 40 + 13 * float(np.sin(a))
        pen.oval((x, y), (1.8 + k % 3, 1.8 + k % 3), colour("#ffe98a" if k % 2 else "#a8e8ff"), shade=0)
    pen.oval((88, 40), (7, 7), colour("#fff6c8"), shade=0)
    pen.oval((88, 40), (4, 4), WHITE, shade=0)
    pen.line("72,52 82,44", 2, WOOD)


def _bow(pen: Pen) -> None:
    pen.limb("76,22 92,40 94,58 92,76 76,94", 2.2, 2.2, WOOD)
    pen.line("76,22 40,58 76,94", 0.8, colour("#f0ead8"))
    pen.line("38,58 108,58", 1.6, lighter(WOOD, 0.3))
    pen.poly("106,55 114,58 106,61", STEEL)


def _piano_stool(pen: Pen) -> None:
    for x in (30, 50):
        pen.line(f"{x},96 {x},119", 3, darker(WOOD, 0.4))
    pen.rect(24, 91, 56, 97, colour("#2a2630"), r=2)


def _hose(pen: Pen) -> None:
    pen.limb("66,86 56,104 62,124 84,132 104,130", 5, 5, colour("#e0b03a"))
    pen.limb("66,86 80,74", 5, 4, darker(STEEL, 0.2))
    for k, (x, y) in enumerate(((92, 64), (104, 58), (112, 66), (116, 56))):
        pen.limb(f"82,72 {(82 + x) / 2},{y + 1} {x},{y + 6 * (k % 2)}", 2, 4.4, colour("#a8dcf4"), shade=0.3)


def _skipping_rope(pen: Pen) -> None:
    pen.limb("8,66 -10,104 16,134 40,138 64,134 90,104 72,66", 1.8, 1.8, colour("#d8434a"), shade=0.2)


def _pompoms(pen: Pen) -> None:
    for x, y in ((12, 17), (68, 17)):
        for k in range(9):
            a = 2 * np.pi * k / 9
            end = f"{x + 13 * float(np.cos(a)):.1f},{y + 13 * float(np.sin(a)):.1f}"
            pen.limb(f"{x},{y} {end}", 7, 4, colour("#f4c430" if k % 2 else "#fff6d8"))


def _duster(pen: Pen) -> None:
    pen.line("68,86 73,64", 2, WOOD)
    for x, y in ((72, 60), (77, 56), (70, 53), (75, 48)):
        pen.oval((x, y), (5, 5.4), colour("#e8c8e0"))


def _hockey_stick(pen: Pen) -> None:
    pen.line("66,62 72,104 78,132", 2.8, WOOD)
    pen.line("78,132 92,134", 4, INK)
    pen.oval((98, 135), (5, 2), INK, shade=0.4)


def _fan(pen: Pen) -> None:
    pen.blob("69,84 56,66 62,56 72,54 82,58 84,68", colour("#f4e0d0"))
    for x, y in ((58, 65), (66, 57), (74, 56), (82, 62)):
        pen.line(f"69,84 {x},{y}", 0.8, colour("#c0405a"))


def _bat(pen: Pen) -> None:
    pen.limb("69,84 74,60 80,36", 3, 7.4, lighter(WOOD, 0.3))


def _comb(pen: Pen) -> None:
    pen.limb("58,30 60,20", 3, 6, colour("#c8503a"))
    for y in (17, 20, 23):
        pen.line(f"58,{y} 53,{y + 1}", 1, WHITE)


def _bubbles(pen: Pen) -> None:
    pen.line("51,58 52,47", 1.4, colour("#e8566a"))
    for x, y, r in ((58, 44, 4), (68, 38, 6), (76, 48, 3.4), (84, 32, 5), (72, 24, 4), (92, 44, 3.6)):
        pen.oval((x, y), (r, r), colour("#bfe4f8"), shade=0.5)
        pen.oval((x, y), (r * 0.74, r * 0.74), colour("#e4f4fc"), shade=0.3)
        pen.oval((x - r * 0.3, y - r * 0.35), (r * 0.22, r * 0.22), WHITE, shade=0)


HAND_TOOLS: dict[str, Callable[[Pen], None]] = {
    "needle": _needle,
    "net": _net,
    "racket up": _racket,
    "rope": _rope,
    "leash": _leash,
    "spade": _spade,
    "long broom": _swept(_broom_head),
    "long rake": _swept(_rake_head),
    "mop": _swept(_mop_head),
    "vacuum": _vacuum,
    "ring": _ring,
    "pen": _pen,
    "spoon": _spoon,
    "knife": _knife,
    "table saw": _saw,
    "raised hammer": _hammer,
    "fork up": _fork,
    "chalk": _chalk,
    "wrench up": _wrench,
    "sponge": _sponge,
    "big brush": _big_brush,
    "camera up": _camera,
    "phone": _phone,
    "microphone up": _microphone,
    "sparks": _sparks,
    "drawn bow": _bow,
    "piano stool": _piano_stool,
    "hose": _hose,
    "skipping rope": _skipping_rope,
    "pompoms": _pompoms,
    "duster": _duster,
    "hockey stick": _hockey_stick,
    "fan": _fan,
    "bat": _bat,
    "comb": _comb,
    "bubbles": _bubbles,
}
