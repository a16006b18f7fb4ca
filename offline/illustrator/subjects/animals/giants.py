"""Elephants, giraffes, horses, deer, cattle and sheep from the side, in the poses of those on four legs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, smooth, tube
from offline.illustrator.subjects.placing import Placed

from . import beasts as b
from . import grazers
from .beasts import Kind, drawing_of, register
from .countenance import Face
from .muzzles import eye, head
from .pelts import shining_eye, tufts
from .postures import POSES
from .skeleton import Build

PINK, IVORY, HOOF = colour("#eda29a"), colour("#fbf4e4"), colour("#4a3a34")
ROSY = colour("#e58fc4")
UP = {"spraying", "rearing", "calling", "balancing", "running"}
"""When an elephant lifts its trunk."""
LOW = {"eating": "-20,4 -34,12 -40,30 -38,44 -46,48"}


def _elephants_head(pen: Pen, c: Colour, action: str) -> None:
    """The far ear, the trunk, the head, the near ear; the tusks between."""
    pen.blob("-6,-16 -12,-26 -22,-24 -24,-10 -16,-4", darker(c, 0.22))
    said = (
        "-20,4 -36,8 -45,-6 -40,-24 -30,-30"
        if action in UP
        else LOW.get(action, "-20,4 -31,16 -33,30 -27,40 -33,44")
    )
    pen.limb(said, 16, 5.4, c)
    for k in range(2, 5):
        x, y = points(said)[min(k - 1, len(points(said)) - 2)]
        pen.line(f"{x - 4},{y} {x + 1},{y + 1.6} {x + 4},{y + 1}", 1, darker(c, 0.2), atop=True)
    if action == "spraying":
        _shower(pen)
    pen.blob("14,2 10,-14 -2,-22 -16,-20 -25,-10 -27,2 -22,13 -10,17 6,15", c)
    pen.limb("-18,11 -27,16 -34,13", 4.2, 1.4, IVORY)
    pen.blob("-6,14 -14,13 -20,9 -18,14 -10,19 0,18", darker(c, 0.1), atop=True, shade=0.3)
    pen.blob("2,-16 14,-22 28,-16 34,0 30,16 20,24 9,18 2,4", darker(c, 0.12))
    pen.blob("7,-11 15,-16 25,-11 29,0 26,12 19,18 12,12 7,2", mix(c, PINK, 0.42), shade=0.5)
    eye(pen, -13, -5, 3.7, None)
    pen.line("-18,-9.6 -13,-11.4 -8,-9", 1.3, darker(c, 0.3))
    pen.oval((-11, 3), (3.4, 2.2), mix(c, PINK, 0.5), shade=0, atop=True)


def _shower(pen: Pen) -> None:
    """Water from a raised trunk, falling over the back."""
    for k, said in enumerate(
        ("-30,-32 -14,-52 12,-56 34,-40", "-30,-32 -18,-46 6,-46 24,-32", "-30,-33 -20,-58 4,-66 40,-54")
    ):
        pen.limb(said, 3, 2, mix(colour("#bfe4f6"), IVORY, 0.2 * k), shade=0.2)
        for x, y in points(said)[1:]:
            for dx, dy in ((0, 5), (6, -2), (9, 6), (3, 11)):
                pen.oval((x + dx, y + dy), (1.9, 2.3), colour("#cdeaf8"), shade=0.3)


def _giraffes_head(pen: Pen, c: Colour, action: str) -> None:
    brown = colour("#9a5a2c")
    for x, tone in ((6, darker(c, 0.3)), (0, c)):
        pen.limb(f"{x},-12 {x + 3},-26", 4.4, 3.4, tone)
        pen.oval((x + 3, -27), (3.4, 3.2), brown)
    pen.blob("6,-8 16,-16 26,-14 20,-6 9,-2", darker(c, 0.08))
    pen.blob("14,-2 9,-13 -3,-15 -13,-7 -25,2 -34,6 -35,13 -28,17 -15,15 -2,13 10,9", c)
    pen.blob("-36,9 -31,4 -22,4 -17,10 -22,17 -33,17", lighter(c, 0.5), shade=0.5, atop=True)
    pen.oval((-31, 8), (1.2, 1.6), INK, shade=0)
    pen.line("-35,13 -28,14 -21,11.6", 1.2, darker(c, 0.5))
    pen.oval((2, 4), (3.4, 2.6), brown, atop=True, shade=0.3)
    eye(pen, -8, -4, 4, None)
    pen.line("-13,-8 -8,-10 -3,-8", 1.4, darker(c, 0.5))


def _horses_head(pen: Pen, c: Colour, action: str) -> None:
    grazers.equine(pen, c, pen.part("mane", darker(c, 0.55)))


def _mane(pen: Pen, said: str, c: Colour) -> None:
    grazers.flowing(pen, said, pen.part("mane", darker(c, 0.55)))


def _donkeys_head(pen: Pen, c: Colour, action: str) -> None:
    for x, lean, tone in ((7, 12, darker(c, 0.2)), (1, 2, c)):
        pen.mass([tube(f"{x},-10 {x + 1},-24 {x + lean},-40", (8, 12, 3))], tone)
        pen.mass([tube(f"{x},-14 {x + 1},-24 {x + 0.9 * lean},-36", (3, 6, 1.4))], mix(tone, PINK, 0.5), 0.5)
    grazers.equine(pen, c)
    pen.soft(tube("-36,20 -30,20 -25,20", (10, 12, 9)), colour("#ece6de"), 0.8, 2)
    pen.oval((-33.4, 15.4), (1.7, 2.2), INK, turn=24, shade=0)


def _short_mane(pen: Pen, said: str, c: Colour) -> None:
    (x0, y0), _, (x2, y2) = points(said)
    crest = f"{x2 + 4},{y2 - 15} {x2 + 15},{y2 - 8} {x0 + 14},{y0 - 12}"
    pen.mass([tube(crest, (5, 8, 6)), *tufts(crest, 12, 3, 0.1)], pen.part("mane", darker(c, 0.6)), 0.7)


def _unicorns_head(pen: Pen, c: Colour, action: str) -> None:
    grazers.horn_of_unicorns(pen, pen.part("horn", colour("#f2c14e")))
    grazers.equine(pen, c, pen.part("mane", ROSY))


def _unicorns_mane(pen: Pen, said: str, c: Colour) -> None:
    grazers.flowing(pen, said, pen.part("mane", ROSY), 1.3)


def _saddled(pen: Pen, k: Build, c: Colour) -> None:
    """A saddle with its girth and blanket, where one is asked for."""
    if "saddle" not in " ".join(pen.traits):
        return
    tone, x, d = pen.part("saddle", colour("#7a4a2c")), -0.52 * k.long, k.deep
    pen.limb(f"{x},{-0.5 * d} {x - 1},{0.5 * d}", 4, 4, darker(tone, 0.4), atop=True)
    flap = ((-15, -0.62), (15, -0.62), (14, -0.02), (-13, -0.02))
    pen.blob(" ".join(f"{x + a},{b * d}" for a, b in flap), tone, 1.1)
    seat = ((-17, -0.72), (-6, -0.56), (8, -0.58), (17, -0.76), (15, -0.46), (-14, -0.44))
    pen.blob(" ".join(f"{x + a},{b * d}" for a, b in seat), darker(tone, 0.28), 1.1)


def _zebras_mane(pen: Pen, said: str, c: Colour) -> None:
    (x0, y0), _, (x2, y2) = points(said)
    for t in (0.2, 0.42, 0.64, 0.86):
        x, y = x2 + (x0 - x2) * t, y2 + (y0 - y2) * t
        pen.limb(f"{x + 10},{y - 5} {x - 2},{y + 2} {x - 9},{y + 9}", 4.6, 1.6, INK, atop=True, shade=0)
    crest = f"{x2 + 4},{y2 - 15} {x2 + 15},{y2 - 8} {x0 + 14},{y0 - 12}"
    pen.mass([tube(crest, (6, 9, 7)), *tufts(crest, 12, 4, 0.1)], colour("#2c2c34"), 0.7)


def _zebras_head(pen: Pen, c: Colour, action: str) -> None:
    grazers.equine(pen, c)
    for said in ("-4,-15 -6,-7 -3,1", "-12,-8 -16,-2 -16,6", "2,14 4,6 9,2", "-8,16 -5,9 0,6", "8,-12 6,-4"):
        pen.limb(said, 3.2, 1.2, INK, atop=True, shade=0)
    shining_eye(pen, -8.6, -3.4, 4.0, pen.part("eye", INK), 0.92)


def _stripes(pen: Pen, k: Build, c: Colour) -> None:
    for i in range(9):
        x = -k.long - 6 + i * k.long * 0.145
        low = (0.46, 0.34)[i % 2] * k.deep
        pen.limb(f"{x},{-0.56 * k.deep} {x - 3},{-0.1 * k.deep} {x},{low}", 6, 1.6, INK, atop=True, shade=0)


def _patched(pen: Pen, k: Build, c: Colour) -> None:
    rng = np.random.default_rng(4)
    for row, y in enumerate((-0.36, -0.04, 0.28)):
        for i in range(7):
            x = -k.long - 6 + (i + 0.5 * (row % 2)) * k.long * 0.2
            r = float(rng.uniform(5.4, 7.2))
            pen.oval((x, y * k.deep), (r, r * 0.8), colour("#9a5a2c"), turn=20, shade=0.4, atop=True)


def _giraffes_neck(pen: Pen, said: str, c: Colour) -> None:
    """The patches of a giraffe's neck and its short mane."""
    (x0, y0), (x1, y1), (x2, y2) = points(said)
    brown = colour("#9a5a2c")
    for k in range(13):
        t = 0.06 + 0.062 * k
        side = (9 - 6 * t) * (-1 if k % 2 else 0.7)
        at = (x0 + (x2 - x0) * t + side, y0 + (y2 - y0) * t)
        pen.oval(at, (7 - 3.6 * t, 6.4 - 2.6 * t), brown, turn=30, shade=0.4, atop=True)
    pen.limb(f"{x2 + 9},{y2 - 4} {x1 + 11},{y1} {x0 + 13},{y0 - 8}", 5, 4, darker(brown, 0.1))


def _piebald(pen: Pen, k: Build, c: Colour) -> None:
    """The large patches of cattle: dark on a pale coat, pale on another one."""
    tone = pen.part("patch", colour("#3a3238") if sum(c) > 600 else colour("#f4efe6"))
    n, d = k.long, k.deep
    for outline in (
        ((-0.98, -0.56), (-0.74, -0.6), (-0.62, -0.26), (-0.72, 0.06), (-0.92, -0.02)),
        ((-0.42, -0.6), (-0.08, -0.58), (-0.02, -0.2), (-0.2, 0.16), (-0.4, 0.02), (-0.5, -0.3)),
        ((0.1, -0.44), (0.3, -0.3), (0.26, 0.16), (0.1, 0.2), (0.04, -0.1)),
        ((-0.66, 0.26), (-0.5, 0.2), (-0.44, 0.4), (-0.56, 0.56)),
    ):
        pen.soft(smooth(np.array([(x * n, y * d) for x, y in outline]), closed=True), tone, 0.97, 0.9)


def _dappled(pen: Pen, k: Build, c: Colour) -> None:
    """A fawn's spots along the back."""
    for i, (x, y) in enumerate(
        ((-0.8, -0.2), (-0.62, -0.28), (-0.42, -0.2), (-0.52, 0.0), (-0.2, -0.24), (-0.3, 0.0))
    ):
        r = 2.2 + 0.4 * (i % 2)
        pen.oval((x * k.long, y * k.deep), (r, r), lighter(c, 0.55), shade=0, atop=True)


def _wool(pen: Pen, k: Build, c: Colour) -> None:
    """Tufts all over, paler above."""
    for x, y, r in (
        (-0.98, 0.0, 15), (-0.76, -0.32, 15), (-0.4, -0.4, 16), (-0.04, -0.3, 15), (0.16, 0.02, 14),
        (-0.84, 0.3, 14), (-0.5, 0.38, 15), (-0.14, 0.32, 15),
    ):  # fmt: skip
        pen.oval((x * k.long, y * k.deep), (r, r * 0.9), c, shade=0.85)
    pen.oval((-0.44 * k.long, 0), (0.5 * k.long, 0.42 * k.deep), c, shade=0.12)
    for x, y in ((-0.8, -0.16), (-0.52, -0.28), (-0.24, -0.12), (-0.62, 0.12), (-0.34, 0.2), (0.0, 0.1)):
        px, py = x * k.long, y * k.deep
        pen.line(f"{px - 5},{py} {px},{py + 4} {px + 5},{py}", 1.5, darker(c, 0.12), atop=True)


def _sheeps_head(pen: Pen, c: Colour, action: str) -> None:
    dark = colour("#4a4148")
    head(pen, Face("sheep", dark, lighter(dark, 0.12), "leaf", None))
    eye(pen, -8, -4, 4, colour("#e8c070"))
    for x, y, r in ((8, -12, 9), (-2, -15, 8), (14, -3, 9), (16, 8, 8)):
        pen.oval((x, y), (r, r * 0.9), c, shade=0.6)


EQUINE = Build(
    long=78, deep=46, stand=82, tuck=0.72, limb=16, neck=(-24, -46, 37, 23), head=1.22, hoofed=True
)
ELEPHANT = Build(
    long=84, deep=78, stand=80, tuck=1.02, hump=2, limb=27, neck=(-30, -14, 62, 44), head=1.62, ankle=0.84
)
GIRAFFE = Build(
    long=66, deep=46, stand=104, tuck=0.78, limb=15, neck=(-34, -124, 42, 19), head=1.16, hoofed=True
)
SHEEP = replace(b.GOAT, deep=46, stand=58, limb=13, neck=(-18, -18, 30, 24), head=1.04, peak=0.74)
STAG = Build(
    long=70, deep=41, stand=78, tuck=0.6, limb=14, neck=(-20, -38, 28, 18), head=1.02, hoofed=True, ankle=0.4
)
FAWN = Build(
    long=46,
    deep=29,
    stand=62,
    tuck=0.62,
    limb=10,
    neck=(-13, -27, 19, 15),
    head=0.98,
    hoofed=True,
    ankle=0.44,
)
COW = Build(long=88, deep=56, stand=66, tuck=0.98, limb=19, neck=(-24, -18, 42, 32), head=1.24, hoofed=True)
GIANTS = {
    "elephant": Kind(
        ELEPHANT, "#8f95a3 #a19a9c #7f8796", 0.5, "elephant", "none", "cord", None,
        front=_elephants_head, reach=(50, 36),
    ),
    "giraffe": Kind(
        GIRAFFE, "#e8b25a #dca24a", 0.66, "giraffe", "none", "cord", None, HOOF, _patched,
        crest=_giraffes_neck, front=_giraffes_head, reach=(40, 34),
    ),
    "sheep": Kind(
        SHEEP, "#f3eee3 #ece4d4", 0.3, "sheep", "leaf", "stub", None, colour("#2e282e"), _wool,
        legs=colour("#4a4148"), front=_sheeps_head, reach=(40, 26),
    ),
    "horse": Kind(
        EQUINE, "#8a5a35 #a06a3c #5c4030 #c9a477", 0.44, "horse", "none", "horse", None, colour("#3a2e2a"),
        _saddled, crest=_mane, front=_horses_head, reach=(40, 32),
    ),
    "donkey": Kind(
        replace(EQUINE, long=68, deep=43, stand=66, limb=14, neck=(-20, -36, 33, 22), head=1.2),
        "#8f8a88 #9a9088 #7d7874", 0.36, "horse", "none", "cord", colour("#e6e0d8"), colour("#3a3238"),
        _saddled, crest=_short_mane, front=_donkeys_head, reach=(40, 48),
    ),
    "unicorn": Kind(
        EQUINE, "#f6f1fa", 0.48, "horse", "none", "horse", None, colour("#8a6f9a"), crest=_unicorns_mane,
        front=_unicorns_head, reach=(40, 52), tuft=ROSY,
    ),
    "deer": Kind(
        STAG, "#a9713f #b88250 #8d5c38", 0.44, "deer", "leaf", "stub", colour("#ead8c0"), colour("#3a2e2a"),
        horns="antler",
    ),
    "doe": Kind(
        STAG, "#b88250 #a9713f", 0.4, "deer", "tall", "stub", colour("#ead8c0"), colour("#3a2e2a"),
    ),
    "fawn": Kind(
        FAWN, "#c08a54 #b57c48", 0.38, "deer", "tall", "stub", colour("#f0e2cc"), colour("#3a2e2a"), _dappled,
    ),
    "cow": Kind(
        COW, "#f4efe6 #b5713f #e9e0d0", 0.42, "cow", "leaf", "cord", colour("#eeb0a6"), colour("#3a3238"),
        _piebald, horns="ox",
    ),
    "calf": Kind(
        replace(COW, long=56, deep=38, stand=58, limb=14, neck=(-17, -20, 30, 26), head=1.06),
        "#b5713f #f4efe6 #8a5a3a", 0.4, "cow", "leaf", "cord", colour("#eeb0a6"), colour("#3a3238"),
        _piebald,
    ),
    "zebra": Kind(
        EQUINE, "#f4f2ee", 0.44, "horse", "none", "horse", None, colour("#3a3238"), _stripes,
        crest=_zebras_mane, front=_zebras_head, reach=(40, 32),
    ),
}  # fmt: skip
GAITS = ("walking", "running", "jumping", "eating", "rearing", "lying", "balancing", "butting", "kicking")
UPRIGHT = replace(
    POSES["standing"],
    fore=(((0.08, 0.42), (0.02, 0.7), (-0.06, 0.97)), ((0.06, 0.42), (0.02, 0.72), (0.02, 1.0))),
    hind=(((-0.1, 0.42), (0.02, 0.7), (-0.08, 0.97)), ((-0.02, 0.42), (0.1, 0.7), (0.05, 1.0))),
)
"""The legs of those that stand high."""
OWN = {
    "elephant": {"eating": POSES["standing"]},
    "giraffe": {"standing": UPRIGHT, "eating": replace(UPRIGHT, head=(-16, -2), nod=16)},
    **{
        name: {"standing": UPRIGHT}
        for name in ("horse", "donkey", "zebra", "sheep", "unicorn", "deer", "doe", "fawn", "cow", "calf")
    },
}
"""Who reaches what it eats without stooping."""
for _name, _kind in GIANTS.items():
    register(_name, _kind, ("standing", *GAITS), "standing", OWN.get(_name))
register(
    "elephant",
    replace(GIANTS["elephant"], reach=(54, 66), height=0.56),
    ("spraying",),
    own={"spraying": POSES["standing"]},
)


def steed(pen: Pen, at: tuple[float, float], size: float, c: Colour, mane: Colour) -> None:
    """A horse that stands, its left upper corner at a point, ``size`` times as large as its kind."""

    def head(p: Pen, tone: Colour, action: str) -> None:
        grazers.equine(p, tone, p.part("mane", mane))

    def crest(p: Pen, said: str, tone: Colour) -> None:
        grazers.flowing(p, said, p.part("mane", mane))

    kind = replace(GIANTS["horse"], front=head, crest=crest, tuft=mane)
    _, _, draw = drawing_of(kind, OWN["horse"]["standing"], "standing")
    draw(Placed(pen, at, 0.0, size), c, np.random.default_rng(1))
