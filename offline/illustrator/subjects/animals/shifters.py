"""Those of the full moon: a werewolf, upright on the legs of a wolf, and one that howls."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

BOX = (150.0, 180.0)
CLAW = colour("#efe6d0")
CLOTH = colour("#4a5470")
TONGUE = colour("#c84a5a")
COATS = "#6a5a52 #5a5460 #7a5a40 #54504e"


@draws("werewolf", BOX, 0.58, COATS, home="forest")
@draws("werewolf fighting", BOX, 0.58, COATS)
def werewolf(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Hunched, its claws spread, its teeth bared."""
    _body(pen, c)
    _arm(pen, darker(c, 0.06), "62,64 40,82 22,98", (20, 100))
    _head(pen, c)


@draws("werewolf calling", BOX, 0.58, COATS)
def howling(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Its head thrown back, its arms flung out."""
    _body(pen, c)
    _arm(pen, darker(c, 0.06), "62,66 36,78 14,66", (11, 63))
    _thrown_back(pen, c)


def _body(pen: Pen, c: Colour) -> None:
    """Tail, far limbs, legs, torn trousers, trunk."""
    dark = darker(c, 0.34)
    pen.limb("96,112 124,124 138,106 134,90", 15, 4, dark)
    for tip in ("138,88", "142,98", "130,92"):
        pen.limb(f"134,100 {tip}", 7, 1.5, dark)
    _arm(pen, dark, "94,62 118,76 134,70", (138, 68))
    _leg(pen, dark, 22)
    _leg(pen, darker(c, 0.06), 0)
    pen.poly(
        "54,100 98,100 106,118 100,128 94,121 88,132 82,122 76,134 70,124 64,134 58,124 50,130 50,114", CLOTH
    )
    pen.line("56,104 97,104", 3, darker(CLOTH, 0.4), atop=True)
    pen.blob("56,52 74,42 96,48 106,64 102,84 96,104 76,110 56,104 50,84 48,66", c, shade=1.3)
    chest = mix(lighter(c, 0.3), colour("#d8c8b0"), 0.3)
    pen.poly(
        "60,62 72,58 82,64 80,74 84,80 77,86 79,94 70,92 66,98 60,90 56,82 60,76 56,70",
        chest,
        atop=True,
        shade=0.5,
    )
    for x, y in ((98, 56), (103, 70), (101, 86), (52, 88), (50, 72)):
        side = 1 if x > 76 else -1
        pen.poly(f"{x},{y - 5} {x + 9 * side},{y + 4} {x},{y + 6}", c, shade=0.8)


def _leg(pen: Pen, c: Colour, dx: float) -> None:
    """The leg of a wolf, its heel high."""
    pen.limb(f"{66 + dx},112 {58 + dx},130 {72 + dx},146", 29, 14, c)
    pen.limb(f"{72 + dx},144 {64 + dx},158 {58 + dx},170", 14, 10, c)
    pen.blob(f"{66 + dx},164 {66 + dx},176 {40 + dx},177 {38 + dx},170 {52 + dx},165", c)
    for k in range(3):
        pen.poly(f"{40 + 6 * k + dx},172 {34 + 6 * k + dx},178 {43 + 6 * k + dx},178", CLAW, shade=0.2)


def _arm(pen: Pen, c: Colour, said: str, hand: tuple[float, float]) -> None:
    x, y = hand
    away = -1 if x < 75 else 1
    pen.limb(said, 23, 14, c)
    for dx, dy in ((0, -9), (5, -4), (5, 3), (1, 8)):
        tip = x + away * (dx + 8), y + dy * 1.5
        pen.limb(f"{x},{y} {x + away * dx},{y + dy * 0.8} {tip[0]},{tip[1]}", 6.5, 3.4, c)
        pen.poly(
            f"{tip[0]},{tip[1] - 2} {tip[0] + away * 6},{tip[1] + 2} {tip[0]},{tip[1] + 2}", CLAW, shade=0.2
        )
    pen.oval((x, y), (8, 8), c)


def _ruff(pen: Pen, c: Colour, said: str) -> None:
    pen.poly(said, darker(c, 0.16), shade=0.9)


def _head(pen: Pen, c: Colour) -> None:
    """Turned to the left, jaws open."""
    _ruff(pen, c, "52,30 92,28 100,46 92,52 96,62 84,58 78,66 70,58 60,64 58,54 48,54")
    pen.poly("74,22 84,0 92,26", darker(c, 0.2))
    pen.poly("58,20 62,-1 76,18", c)
    pen.poly("63,16 64,6 71,16", mix(c, TONGUE, 0.4), atop=True, shade=0.2)
    pen.blob("50,46 38,52 24,57 20,52 32,47 46,40", darker(c, 0.24))
    pen.blob("46,46 34,52 26,54 24,51 36,47", TONGUE, shade=0.3)
    pen.blob("56,16 78,14 92,26 92,42 78,52 58,50 44,46 24,46 14,40 14,32 28,28 44,24", c, shade=1.2)
    pen.blob("44,34 26,36 15,38 16,44 30,46 46,44", lighter(c, 0.26), atop=True, shade=0.4)
    pen.oval((16, 33), (5, 4), INK, shade=0.6)
    for x in (22, 29, 37):
        pen.poly(f"{x},45 {x + 2.4},52 {x + 5},45.5", WHITE, shade=0)
    pen.poly("48,30 62,27 58,34 51,35", colour("#ffd23a"), shade=0)
    pen.oval((55, 31), (1.8, 2.6), INK, shade=0)
    pen.line("46,28 54,25 64,26", 2.6, darker(c, 0.5), atop=True)


def _thrown_back(pen: Pen, c: Colour) -> None:
    """The muzzle to the sky."""
    _ruff(pen, c, "56,40 94,38 102,50 96,58 100,68 88,64 82,72 74,64 64,70 60,60 50,62")
    pen.poly("86,34 108,28 94,48", darker(c, 0.2))
    pen.poly("84,26 104,16 94,40", c)
    pen.blob("60,34 56,18 58,6 64,4 66,16 68,30", darker(c, 0.26))
    pen.blob("61,30 60,14 63,9 66,22", TONGUE, shade=0.3)
    pen.blob(
        "66,54 58,42 62,34 66,26 62,12 44,-1 38,3 40,12 46,24 50,44 56,58 76,60 92,50 92,36 80,28 68,28",
        c,
        shade=1.2,
    )
    pen.blob("58,40 62,34 64,27 60,14 48,4 50,16 54,28", lighter(c, 0.2), atop=True, shade=0.3)
    pen.oval((41, 3), (4.4, 4), INK, shade=0.6)
    for y in (12, 18, 24):
        pen.poly(f"{58 + 0.3 * y},{y - 4} {64 + 0.3 * y},{y - 4} {60 + 0.3 * y},{y + 1}", WHITE, shade=0)
    pen.line("62,42 68,38 74,38", 2.6, darker(c, 0.6))
