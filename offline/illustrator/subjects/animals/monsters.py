"""Monsters: a hydra, Cerberus, the sphinx, a kraken and its arms, the beast of a lake, a great machine."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import Pen, points, smooth
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .wings import dragon_head

BELLY = colour("#ecd9a0")
BONE = colour("#f2e8d0")


@draws("hydra", (220.0, 190.0), 0.6, "#3f8f6a #4a7a3a #5a4a8a #2f7a8a", home="hills")
@draws("hydra fighting", (220.0, 190.0), 0.6, "#3f8f6a #4a7a3a #5a4a8a #2f7a8a")
def hydra(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Five necks that wind out of one body."""
    _many_headed(pen, c, (0, 1, 2, 3, 4))


@draws("three-headed hydra", (220.0, 190.0), 0.6, "#3f8f6a #4a7a3a #5a4a8a #2f7a8a", home="hills")
@draws("three-headed hydra fighting", (220.0, 190.0), 0.6, "#3f8f6a #4a7a3a #5a4a8a #2f7a8a")
def hydra_of_three(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A hydra with three heads."""
    _many_headed(pen, c, (0, 2, 4))


@draws("two-headed hydra", (220.0, 190.0), 0.6, "#3f8f6a #4a7a3a #5a4a8a #2f7a8a", home="hills")
@draws("two-headed hydra fighting", (220.0, 190.0), 0.6, "#3f8f6a #4a7a3a #5a4a8a #2f7a8a")
def hydra_of_two(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A hydra, or a dragon, with two heads."""
    _many_headed(pen, c, (1, 3))


def _many_headed(pen: Pen, c: Colour, heads: tuple[int, ...]) -> None:
    fin = turned(mix(c, colour("#c8402f"), 0.6), 0.0, 1.1)
    pen.limb("160,150 188,164 208,150 202,126 212,112", 30, 4, c)
    for x in (118, 168):
        pen.limb(f"{x},140 {x + 8},160 {x},182", 24, 16, darker(c, 0.28))
    necks = (
        ("136,120 150,84 136,52 150,34", 0.94, 12.0, 0.26),
        ("118,116 108,80 122,44 104,24", 1.0, -4.0, 0.14),
        ("104,122 76,96 84,60 60,48", 1.0, 0.0, 0.08),
        ("96,130 60,116 54,92 32,88", 0.96, 10.0, 0.0),
        ("100,138 72,140 52,132 38,140", 0.9, 22.0, 0.0),
    )
    for said, size, turn, shade in (necks[k] for k in heads):
        tone = darker(c, shade)
        pen.limb(said, 27, 15, tone, shade=1.0)
        curve = smooth(points(said), False)
        for x, y in curve[4::4]:
            pen.oval((float(x) - 2, float(y) + 3), (3.6, 2), mix(BELLY, tone, 0.3), atop=True, shade=0)
        x, y = points(said)[-1]
        t = np.deg2rad(turn)
        at = (x - size * (44 * np.cos(t) - 38 * np.sin(t)), y - size * (44 * np.sin(t) + 38 * np.cos(t)))
        dragon_head(Placed(pen, at, turn, size), tone, fin)
    pen.blob("88,128 112,108 146,108 174,124 184,148 168,166 130,172 98,162", c, shade=1.2)
    pen.blob("94,138 110,158 140,166 168,158 150,172 116,172 96,160", BELLY, atop=True, shade=0.5)
    for x, y in ((128, 112), (144, 112), (160, 119), (174, 132)):
        pen.poly(f"{x - 6},{y} {x + 5},{y - 15} {x + 8},{y + 5}", fin)
    for x in (106, 152):
        pen.limb(f"{x},146 {x + 8},164 {x - 4},182", 26, 18, c)
        for dx in (-12, -4, 4):
            pen.poly(f"{x + dx - 3},184 {x + dx - 7},190 {x + dx + 3},188", BONE, shade=0.3)


@draws("cerberus", (180.0, 150.0), 0.52, "#3a3038 #4a3a34 #2f3038", home="volcano")
@draws("cerberus fighting", (180.0, 150.0), 0.52, "#3a3038 #4a3a34 #2f3038")
def cerberus(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A huge black hound with three heads, eyes like embers, spikes on its collars."""
    pen.limb("150,76 170,66 172,44", 11, 5, darker(c, 0.1))
    for x, y in ((86.0, 92.0), (140.0, 88.0)):
        pen.limb(f"{x},{y} {x + 6},{y + 26} {x},144", 24, 13, darker(c, 0.4))
    pen.blob("52,74 74,56 110,56 146,62 160,80 154,100 126,106 96,108 64,106 50,92", c, shade=1.2)
    for x, y in ((70.0, 92.0), (146.0, 84.0)):
        pen.limb(f"{x},{y} {x + 6},{y + 28} {x - 2},144", 27, 15, c)
        pen.oval((x - 6, 145), (13, 6), c)
        for dx in (-14, -8, -2):
            pen.poly(f"{x + dx - 2},146 {x + dx - 5},150 {x + dx + 2},149", BONE, shade=0)
    for k, (x, y, size) in enumerate(((94.0, 30.0, 0.92), (28.0, 62.0, 0.96), (58.0, 38.0, 1.08))):
        neck = f"{88 - 5 * k},78 {(88 + x) / 2 + 4},{(70 + y) / 2 + 8} {x + 12},{y + 12}"
        tone = darker(c, 0.16 if k == 0 else 0.0)
        pen.limb(neck, 36, 27, tone)
        hx, hy = x + 22, y + 24
        pen.limb(f"{hx - 15},{hy + 4} {hx},{hy + 3} {hx + 13},{hy - 8}", 8, 8, colour("#7a2a22"))
        for dx, dy in ((-12, 6), (0, 4), (11, -6)):
            pen.poly(
                f"{hx + dx - 3},{hy + dy - 2} {hx + dx + 1},{hy + dy + 9} {hx + dx + 4},{hy + dy - 2}",
                colour("#c8ccd4"),
            )
        _hound(Placed(pen, (x - 20 * size, y - 22 * size), 0.0, size), tone)


def _hound(pen: Pen, c: Colour) -> None:
    """A head that faces left, in a box of 60 by 50, its mouth open."""
    pen.poly("36,12 40,-6 50,14", darker(c, 0.2))
    pen.poly("26,12 27,-6 38,10", c)
    pen.blob("22,12 38,8 52,18 52,36 40,44 26,40", c)
    pen.blob("28,30 14,36 4,42 10,48 28,46 40,40", darker(c, 0.15))
    pen.blob("28,32 14,36 6,41 14,42 30,40", colour("#a8202a"), shade=0.3)
    pen.blob("30,16 16,20 2,24 -2,30 4,35 18,34 34,34", c)
    for x in (3, 9, 15, 21):
        pen.poly(f"{x - 2.4},33 {x},39 {x + 2.4},33", BONE, shade=0)
    for x in (10, 17):
        pen.poly(f"{x - 2},45 {x},39 {x + 2},45", BONE, shade=0)
    pen.oval((0, 27), (4, 3.2), INK, shade=0.3)
    pen.oval((28, 22), (5.4, 4.2), colour("#e8482a"), shade=0)
    pen.oval((27.4, 22), (3, 2.6), colour("#ffd84a"), shade=0)
    pen.limb("20,17 27,16 35,20", 3.6, 2.4, darker(c, 0.5))


@draws("sphinx", (220.0, 130.0), 0.46, "#d8b070 #cfa25f #dcba80", fixed=True, home="desert")
def sphinx(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A lion of stone that lies, with the head of a pharaoh in a striped cloth."""
    pen.poly("0,116 214,116 218,130 2,130", darker(c, 0.22))
    pen.limb("190,110 206,104 208,90 196,84", 8, 6, darker(c, 0.1))
    pen.blob("60,112 66,74 96,62 140,64 184,70 202,92 198,118 60,118", c, shade=1.3)
    pen.blob("150,118 152,92 170,78 192,86 202,104 200,118", darker(c, 0.08), shade=1.2)
    pen.blob("22,117 24,104 62,98 100,100 108,117", darker(c, 0.04), shade=1.2)
    pen.blob("10,118 12,106 34,101 92,103 96,118", lighter(c, 0.08), shade=1.2)
    for x in (16, 23, 30):
        pen.line(f"{x},110 {x - 1},117", 1.4, darker(c, 0.4))
    for y in (78, 88, 98):
        pen.line(f"112,{y} 146,{y + 1} 178,{y + 3}", 1.1, darker(c, 0.22), atop=True)
    pen.blob(
        "56,16 76,8 96,16 108,50 112,88 92,92 88,60 64,60 62,92 40,88 44,50", colour("#c8963a"), shade=1.3
    )
    for k in range(7):
        y = 24 + 9 * k
        pen.line(f"{56 - 1.7 * k},{y} {62 - 0.4 * k},{y + 1}", 3.4, colour("#3a6a9a"), atop=True)
        pen.line(f"{96 + 1.7 * k},{y} {90 + 0.4 * k},{y + 1}", 3.4, colour("#3a6a9a"), atop=True)
    pen.blob("60,26 76,20 92,26 93,46 86,62 76,66 66,62 59,46", lighter(c, 0.12), shade=1.2)
    pen.line("60,26 76,22 92,26", 4.4, colour("#e0b048"))
    pen.limb("76,22 76,12", 5, 3, colour("#e0b048"))
    for x in (69, 83):
        pen.oval((x, 40), (4, 2.2), lighter(c, 0.5), shade=0)
        pen.oval((x, 40), (1.8, 2), darker(c, 0.75), shade=0)
        pen.line(f"{x - 5},35 {x},33.4 {x + 5},35", 1.6, darker(c, 0.6))
    pen.blob("76,40 80,50 76,52 72,50", darker(c, 0.14))
    pen.line("70,57 76,58.6 82,57", 2, darker(c, 0.5))
    pen.limb("76,64 76,78", 7, 4, colour("#3a6a9a"))


def _sucked(pen: Pen, said: str, start: float, c: Colour, side: int) -> None:
    """A tentacle with its suckers along one side."""
    pen.limb(said, start, 3.0, c, shade=1.1)
    curve = smooth(points(said), False)
    along = np.gradient(curve, axis=0)
    along /= np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
    for k in range(1, len(curve) - 3, 3):
        width = start + (3.0 - start) * k / len(curve)
        x, y = curve[k] + along[k, ::-1] * [-1, 1] * side * width * 0.26
        r = max(0.8, 0.16 * width)
        pen.oval((float(x), float(y)), (r * 1.3, r), lighter(c, 0.5), atop=True, shade=0.2)


KRAKEN = "#8a3a5a #4a5a8a #7a4a3a #3a7a6a"


@draws("kraken", (260.0, 200.0), 0.66, KRAKEN, stands="water", sinks=0.1, front=True, home="sea")
def kraken(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A head like a hill out of the waves, six arms that rise and curl."""
    for said, side in (
        ("84,180 48,150 40,96 64,58 60,26 42,20", 1),
        ("176,180 212,150 220,96 196,58 200,26 218,20", -1),
        ("60,190 22,170 8,126 24,96 14,74", 1),
        ("200,190 238,170 252,126 236,96 246,74", -1),
    ):
        _sucked(pen, said, 27, darker(c, 0.26), side)
    pen.blob("130,34 162,44 180,78 184,118 176,160 184,196 76,196 84,160 76,118 80,78 98,44", c, shade=1.4)
    for x, y, r in ((112, 58, 6), (146, 62, 7), (128, 46, 4), (162, 88, 5), (100, 84, 5), (150, 80, 3)):
        pen.oval((x, y), (r, r * 0.8), lighter(c, 0.22), atop=True, shade=0)
    for x in (106, 154):
        pen.oval((x, 124), (15, 13), darker(c, 0.5), shade=0)
        pen.oval((x, 124), (12.5, 10.5), colour("#f6d84a"), shade=0.6)
        pen.oval((x, 124), (3.4, 9), INK, shade=0)
        pen.oval((x + 4, 119), (2.2, 2.2), WHITE, shade=0)
    pen.limb("88,108 106,107 122,116", 8, 5, darker(c, 0.3))
    pen.limb("172,108 154,107 138,116", 8, 5, darker(c, 0.3))
    for said, side in (
        ("112,194 96,168 70,160 52,176 40,160", 1),
        ("148,194 164,168 190,160 208,176 220,160", -1),
    ):
        _sucked(pen, said, 30, c, side)


@draws("tentacle", (110.0, 200.0), 0.5, KRAKEN, stands="water", sinks=0.06, front=True, home="sea")
def tentacle(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """One arm out of the water that bends over at its top."""
    _sucked(pen, "42,198 24,150 34,96 62,62 84,44 96,62 88,80 76,74", 34, c, 1)


@draws(
    "lake monster", (240.0, 120.0), 0.42, "#4a7a5a #3a6a78 #5a6a4a", stands="water", sinks=0.12, home="lake"
)
def lake_monster(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A long neck with a small head, humps behind it, the tip of a tail."""
    pen.limb("226,118 232,96 220,78 228,66", 18, 4, darker(c, 0.1))
    pen.blob("150,118 156,92 176,80 198,92 206,118", darker(c, 0.12), shade=1.2)
    pen.blob("84,118 92,82 118,66 144,82 154,118", darker(c, 0.04), shade=1.2)
    pen.limb("84,118 52,98 40,66 50,34 36,20", 34, 19, c, shade=1.0)
    for x, y in (
        (118, 66),
        (104, 71),
        (132, 72),
        (177, 80),
        (166, 84),
        (188, 86),
        (57, 40),
        (50, 54),
        (52, 70),
        (60, 84),
    ):
        pen.poly(f"{x - 5},{y + 3} {x + 2},{y - 9} {x + 7},{y + 4}", darker(c, 0.3))
    pen.blob("54,20 46,8 30,8 14,18 4,24 6,32 22,34 42,34", c, shade=1.1)
    pen.line("6,28 20,29 32,26", 1.5, darker(c, 0.6))
    pen.oval((10, 22), (1.6, 1.3), darker(c, 0.7), shade=0)
    pen.oval((34, 17), (4.6, 4.6), colour("#f6e8a0"), shade=0)
    pen.oval((33, 17), (2.2, 3), INK, shade=0)
    pen.limb("44,10 50,0", 4, 2, darker(c, 0.2))
    for x, y in ((46, 44), (41, 58), (42, 74), (50, 90)):
        pen.oval((x, y), (4, 2.4), mix(BELLY, c, 0.4), atop=True, shade=0)


@draws(
    "mech",
    (150.0, 180.0),
    0.66,
    "#5a6a80 #7a5a4a #5f6a52 #8a3a3a",
    front=True,
    home="city",
    glows=(0.5, 0.3, 0.4),
)
@draws("mech fighting", (150.0, 180.0), 0.66, "#5a6a80 #7a5a4a #5f6a52 #8a3a3a", front=True)
def mech(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A war machine as high as a house: armour plates, a lit cockpit, cannons on the shoulders."""
    pen.axis, dark, steel, glow = 150, colour("#2c3038"), colour("#9aa2b0"), colour("#5ae0ff")
    pen.limb("56,104 46,128 50,152", 20, 16, dark, twin=True)
    pen.poly("36,112 62,108 66,132 38,136", c, twin=True, shade=1.4)
    pen.poly("34,138 62,134 66,164 32,166", lighter(c, 0.08), twin=True, shade=1.4)
    pen.poly("24,166 70,164 74,178 18,178", darker(c, 0.2), twin=True, shade=1.2)
    for y in (142, 150):
        pen.line(f"38,{y} 60,{y - 1}", 1.6, darker(c, 0.5), twin=True)
    pen.poly("52,92 98,92 104,114 75,122 46,114", dark, shade=1.2)
    pen.poly("34,44 116,44 124,66 108,96 42,96 26,66", c, shade=1.5)
    pen.poly("34,44 75,44 70,70 44,80 28,64", lighter(c, 0.14), atop=True, shade=0.8)
    pen.poly("58,70 92,70 86,90 64,90", dark, shade=0.8)
    for x in (66, 75, 84):
        pen.oval((x, 80), (3, 3), colour("#ffb04a"), shade=0)
    for said in ("6,36 40,30 44,58 14,66",):
        pen.poly(said, lighter(c, 0.05), twin=True, shade=1.5)
    pen.limb("20,60 12,84 20,102", 17, 14, dark, twin=True)
    pen.poly("4,82 30,78 34,112 2,114", c, twin=True, shade=1.4)
    for x in (7, 16, 25):
        pen.limb(f"{x},112 {x + 1},126", 7, 5, steel, twin=True)
    pen.poly("10,10 36,8 38,32 12,34", steel, twin=True, shade=1.3)
    for x, y in ((17, 16), (30, 15), (17, 27), (30, 26)):
        pen.oval((x, y), (3.6, 3.6), dark, shade=0, twin=True)
    pen.poly("54,16 96,16 104,40 75,48 46,40", darker(c, 0.08), shade=1.3)
    pen.poly("54,26 96,26 98,36 75,41 52,36", mix(glow, dark, 0.3), shade=0.2)
    pen.poly("56,28 94,28 95,33 75,37 55,33", lighter(glow, 0.4), shade=0)
    pen.limb("92,16 100,0", 2, 1.4, steel)
    pen.poly("30,70 36,68 38,74 32,76", colour("#f0c83a"), atop=True, shade=0)
    pen.line("104,52 116,52", 3, colour("#f0e8d8"), atop=True)


@draws("ash heap", (160.0, 60.0), 0.16, "#6a6468", front=True)
def ash_heap(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Ashes with embers in them, flames that still lick."""
    for tone, lift, xs in (
        ("#e8482a", 0, (34, 62, 92, 122)),
        ("#f8a03a", 8, (46, 78, 108)),
        ("#ffe07a", 15, (60, 94)),
    ):
        for x in xs:
            pen.blob(
                f"{x - 12},50 {x - 8},{26 + lift} {x},{4 + lift} {x + 5},{22 + lift} {x + 12},50",
                colour(tone),
                shade=0.3,
            )
    pen.blob("2,58 20,46 48,38 80,34 112,38 142,46 158,58", darker(c, 0.3), shade=1.2)
    pen.blob("16,58 40,48 78,42 118,47 144,58", lighter(c, 0.16), shade=0.8)
    for _ in range(30):
        ex, ey = float(rng.uniform(14, 146)), float(rng.uniform(43, 57))
        pen.oval(
            (ex, ey),
            (1.8, 1.3),
            colour("#ff8a3a") if rng.random() < 0.6 else colour("#ffd87a"),
            atop=True,
            shade=0,
        )
