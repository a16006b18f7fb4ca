"""Animals that otherwise sit: from the side, running or walking; curled up, asleep."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points
from offline.illustrator.subjects.registry import SUBJECTS, draws

from . import sitting as _sitting  # noqa: F401  those who sit are known first
from .markings import CREAM

PINK = colour("#eda29a")
SIDE, CURLED = (140.0, 100.0), (124.0, 72.0)
GALLOP = ("54,60 34,72 16,78", "60,64 44,80 26,90", "104,58 120,72 134,76", "100,62 112,80 126,92")
STEP = ("58,62 50,80 52,96", "50,62 44,80 38,96", "104,60 108,78 102,96", "98,62 104,80 112,96")


@dataclass(frozen=True)
class Coat:
    """What tells one from the other: ears (point, flop, round, long, mane), tail, a pale belly, stripes."""

    ears: str
    tail: str
    belly: Colour | None = None
    striped: bool = False


COATS = {
    "fox": Coat("point", "bushy", CREAM),
    "wolf": Coat("point", "bushy", colour("#eceff2")),
    "dog": Coat("flop", "thin", CREAM),
    "cat": Coat("point", "thin", CREAM, True),
    "tiger": Coat("round", "thin", CREAM, True),
    "lion": Coat("mane", "tuft"),
    "bear": Coat("round", "stub"),
    "rabbit": Coat("long", "stub", CREAM),
    "mouse": Coat("round", "thin"),
}


def moving(pen: Pen, c: Colour, coat: Coat, legs: tuple[str, ...]) -> None:
    """From the side, looking to the left."""
    _tail(pen, c, coat)
    tones = (darker(c, 0.32), c, darker(c, 0.32), c)
    for limb, tone in zip(legs, tones, strict=True):
        pen.limb(limb, 14, 7.5, tone, shade=0.8)
        foot = points(limb)[-1]
        pen.oval((float(foot[0]) - 2, float(foot[1])), (6, 4), mix(tone, coat.belly or tone, 0.5))
    pen.blob("38,50 54,38 82,38 108,42 119,54 112,68 88,68 62,74 42,70", c)
    if coat.belly:
        pen.blob("46,66 66,66 88,63 80,70 62,75 48,73", coat.belly, shade=0.4, atop=True)
    if coat.striped:
        for x in (66, 78, 90, 102):
            pen.limb(f"{x},38 {x - 2},52", 4, 1.2, darker(c, 0.6), atop=True)
    if coat.ears == "mane":
        for x, y in ((48, 22), (56, 34), (54, 48), (44, 58), (34, 16), (30, 58)):
            pen.oval((x, y), (14, 14), darker(c, 0.45), shade=0.7)
    _side_head(pen, c, coat)


def _side_head(pen: Pen, c: Colour, coat: Coat) -> None:
    if coat.ears == "long":
        pen.limb("40,26 54,10 66,6", 9, 4, darker(c, 0.2))
        pen.limb("36,24 46,6 56,0", 9, 4, c)
    elif coat.ears == "point":
        pen.poly("44,28 54,4 56,30", darker(c, 0.25))
        pen.poly("32,26 40,2 48,26", c)
    elif coat.ears != "flop":
        pen.oval((44, 20), (7, 8), c)
        pen.oval((44, 21), (4, 5), mix(c, PINK, 0.5), shade=0.3)
    pen.blob("30,20 46,20 56,32 54,48 42,58 26,56 12,52 6,46 10,40 20,34", c)
    muzzle = coat.belly or lighter(c, 0.3)
    pen.blob("6,46 14,44 26,48 36,54 26,57 12,53", muzzle, shade=0.4, atop=True)
    if coat.ears == "flop":
        pen.blob("42,20 52,22 60,38 58,50 50,50 44,36", darker(c, 0.32))
    pen.oval((8, 43), (3.4, 2.8), INK, shade=0.3)
    pen.eye(27, 36, 3.6, twin=False)


def _tail(pen: Pen, c: Colour, coat: Coat) -> None:
    if coat.tail == "bushy":
        pen.blob("110,46 122,36 136,30 138,40 130,52 116,58", c)
        pen.blob("132,30 139,31 138,42 130,44", coat.belly or WHITE, atop=True)
    elif coat.tail == "stub":
        pen.oval((117, 46), (7, 6), lighter(c, 0.3))
    else:
        pen.limb("112,48 126,40 134,26", 7, 4, darker(c, 0.08))
        if coat.tail == "tuft":
            pen.oval((134, 25), (5, 6), darker(c, 0.5))


def asleep(pen: Pen, c: Colour, coat: Coat) -> None:
    """Curled up, the head on the paws, the eyes closed."""
    pen.blob("26,56 34,30 62,14 92,18 112,38 114,58 98,69 56,70 30,68", c)
    if coat.striped:
        for x, y in ((66, 16), (80, 17), (94, 22), (104, 33)):
            pen.limb(f"{x},{y} {x - 3},{y + 14}", 4.5, 1.2, darker(c, 0.6), atop=True)
    if coat.tail == "bushy":
        pen.blob("112,46 118,58 106,70 76,71 62,66 76,58 98,60", darker(c, 0.06))
        pen.blob("62,66 72,59 82,60 80,71 70,71", coat.belly or WHITE, atop=True)
    elif coat.tail != "stub":
        pen.limb("112,50 106,66 80,66 60,67", 8, 6, darker(c, 0.1))
    pen.oval((26, 66), (11, 5), mix(c, coat.belly or c, 0.7))
    pen.oval((52, 67), (11, 5), mix(c, coat.belly or c, 0.7))
    if coat.ears == "mane":
        pen.oval((38, 44), (30, 27), darker(c, 0.45), shade=0.6)
    _resting_ears(pen, c, coat)
    pen.blob("38,26 54,30 62,44 56,60 38,65 20,60 14,44 22,30", c)
    pen.blob("38,48 46,51 48,58 38,63 28,58 30,51", coat.belly or lighter(c, 0.3), shade=0.4)
    for x in (27, 49):
        pen.line(f"{x - 5},45 {x},48.5 {x + 5},45", 1.7, INK)
    pen.blob("34.5,50 38,49 41.5,50 38,54", PINK if coat.striped else INK, shade=0.3)
    if coat.ears == "flop":
        for x, far in ((18, 8), (58, 68)):
            pen.limb(f"{x},32 {far},44 {far},58", 12, 8, darker(c, 0.32))


def _resting_ears(pen: Pen, c: Colour, coat: Coat) -> None:
    pen.axis = 76
    if coat.ears == "point":
        pen.poly("18,38 18,14 36,28", c, twin=True)
        pen.poly("21,33 21,20 31,28", coat.belly or mix(c, PINK, 0.6), twin=True, shade=0.5)
    elif coat.ears == "long":
        pen.limb("28,32 14,20 2,30", 11, 5, c)
        pen.limb("48,32 64,18 80,26", 11, 5, c)
    elif coat.ears != "flop":
        pen.oval((21, 30), (9, 9), c, twin=True)
        pen.oval((21, 31), (5, 5), mix(c, PINK, 0.5), twin=True, shade=0.3)


def _register(name: str, coat: Coat) -> None:
    sitting = SUBJECTS[name]

    def run(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        moving(pen, c, coat, GALLOP)

    def walk(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        moving(pen, c, coat, STEP)

    def sleep(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        asleep(pen, c, coat)

    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in sitting.colours)
    for action, draw in (("running", run), ("jumping", run), ("walking", walk)) if name == "rabbit" else ():
        draws(f"{name} {action}", SIDE, sitting.height * 0.82, palette, seat=(0.55, 0.4))(draw)
    for action in ("sleeping", "lying") if name == "rabbit" else ("sleeping",):
        draws(f"{name} {action}", CURLED, sitting.height * 0.62, palette, front=True)(sleep)


for _name, _coat in COATS.items():
    _register(_name, _coat)
