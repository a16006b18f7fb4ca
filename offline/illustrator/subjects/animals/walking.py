"""Animals seen from the side, standing on four legs. They look to the left."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

BOX = (140.0, 120.0)
WITHERS = (56.0, 64.0)
GRAZING = 68.0
"""By how many degrees a neck is lowered to the ground."""
Legs = Callable[..., None]


def _legs(pen: Pen, c: Colour, hoof: Colour, fore: float = 48, hind: float = 102, width: float = 11) -> None:
    """Four legs, the far ones darker; hooves stand on y = 118."""
    far = darker(c, 0.35)
    for x, bend, tone in ((fore + 9, 3, far), (hind - 9, -3, far), (fore, -2, c), (hind, 3, c)):
        pen.limb(f"{x},72 {x + bend},94 {x},114", width, width * 0.5, tone, shade=0.8)
        pen.poly(
            f"{x - 4},111 {x + 3.4},111 {x + 4.4},118 {x - 5.4},118", hoof if tone == c else darker(hoof, 0.3)
        )


def _gallop(pen: Pen, c: Colour, hoof: Colour, width: float = 11) -> None:
    """Four legs thrown out, the far ones darker."""
    far = darker(c, 0.35)
    for limb, tone in (
        ("56,72 40,84 28,98", far),
        ("98,72 112,86 124,94", far),
        ("48,72 30,82 14,84", c),
        ("104,70 120,84 134,100", c),
    ):
        pen.limb(limb, width, width * 0.5, tone, shade=0.8)
        x, y = points(limb)[-1]
        pen.oval((float(x), float(y)), (4.4, 3.6), hoof if tone == c else darker(hoof, 0.3))


def equine(pen: Pen, c: Colour, mane: Colour, legs: Legs = _legs, nod: float = 0.0) -> None:
    """What looks like a horse; ``nod`` is by how many degrees the neck is lowered."""
    mane = pen.part("mane", mane)
    tail = pen.part("tail", mane)
    pen.limb("112,54 124,62 127,80 123,98", 9, 3, tail)
    pen.limb("110,52 120,58 124,74 121,90", 8, 4, lighter(tail, 0.08))
    legs(pen, c, darker(c, 0.65))
    pen.blob("44,56 60,50 80,54 100,48 114,54 116,68 108,80 90,82 66,84 48,80 40,68", c)
    _fore(Placed(pen, WITHERS, -nod), c, mane)


def _fore(pen: Pen, c: Colour, mane: Colour) -> None:
    """The neck and the head of what looks like a horse; the origin is before its withers."""
    pen.blob("-14,8 -16,-6 -26,-26 -29,-38 -20,-46 -10,-38 2,-20 10,-10 4,10", c, shade=0.8)
    pen.blob("-18,-50 -26,-48 -38,-34 -48,-24 -48,-17 -42,-14 -32,-18 -20,-26 -13,-36 -13,-46", c)
    pen.poly("-20,-46 -19,-58 -13,-47", c)
    pen.limb("-18,-52 -6,-44 2,-28 10,-14", 8, 7, mane)
    pen.limb("-18,-50 -23,-44 -26,-38", 6, 2, mane)
    pen.blob("-48,-24 -48,-17 -42,-14 -36,-17 -39,-24 -43,-27", mix(c, INK, 0.35), atop=True, shade=0.5)
    pen.eye(-27, -36, 2.4, twin=False)
    pen.oval((-45, -20), (1.1, 1.5), INK, shade=0)


@draws("unicorn", BOX, 0.46, "#f6f1fa", seat=(0.57, 0.47))
def unicorn(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("32,18 20,0 37,14", pen.part("horn", colour("#f2c14e")))
    equine(pen, c, colour("#e58fc4"))


@draws("unicorn running", BOX, 0.46, "#f6f1fa", seat=(0.57, 0.47))
@draws("unicorn jumping", BOX, 0.46, "#f6f1fa", seat=(0.57, 0.47))
def unicorn_galloping(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.poly("32,18 20,0 37,14", pen.part("horn", colour("#f2c14e")))
    equine(pen, c, colour("#e58fc4"), _gallop)


@draws("deer", BOX, 0.44, "#a9713f #b88250 #8d5c38", seat=(0.57, 0.5))
def deer(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _deer(pen, c, _legs)


@draws("deer running", BOX, 0.44, "#a9713f #b88250 #8d5c38", seat=(0.57, 0.5))
@draws("deer jumping", BOX, 0.44, "#a9713f #b88250 #8d5c38", seat=(0.57, 0.5))
def deer_running(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _deer(pen, c, _gallop)


def _deer(pen: Pen, c: Colour, legs: Legs, nod: float = 0.0) -> None:
    pen.oval((116, 54), (5, 8), lighter(c, 0.6), turn=-30)
    legs(pen, c, INK, width=8.5)
    pen.blob("46,60 62,54 84,56 104,50 115,56 116,68 106,78 88,80 66,82 50,78 44,70", c)
    pen.blob("52,80 66,83 88,81 102,77 86,76 66,77", lighter(c, 0.55), atop=True, shade=0.4)
    for x, y in ((84, 60), (94, 58), (104, 60), (89, 66), (99, 66)):
        pen.oval((x, y), (1.8, 1.8), lighter(c, 0.6), shade=0)
    _stags_head(Placed(pen, WITHERS, -nod), c)


def _stags_head(pen: Pen, c: Colour) -> None:
    """The neck and the head of a deer; the origin is before its withers."""
    horn = colour("#6e5236")
    for dx in (0, 7):
        pen.limb(f"{-16 + dx},-42 {-12 + dx},-54 {-16 + dx},-62", 2.6, 1.4, horn)
        pen.limb(f"{-13 + dx},-51 {-6 + dx},-56 {-4 + dx},-63", 2.2, 1.2, horn)
    pen.blob("-10,8 -12,-8 -20,-24 -21,-34 -12,-38 -6,-28 2,-14 8,-4 2,12", c, shade=0.8)
    pen.blob("-12,-44 -20,-42 -32,-30 -36,-24 -32,-20 -24,-22 -14,-28 -9,-36", c)
    pen.blob("-11,-42 0,-50 4,-46 -2,-38", mix(c, INK, 0.15))
    pen.oval((-34.5, -24), (3, 3), INK, shade=0.4)
    pen.eye(-21, -35, 2.2, twin=False)


@draws("deer eating", BOX, 0.4, "#a9713f #b88250 #8d5c38", seat=(0.57, 0.5))
def deer_eating(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _deer(pen, c, _legs, GRAZING + 18)


@draws("unicorn eating", BOX, 0.42, "#f6f1fa", seat=(0.57, 0.47))
def unicorn_eating(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    Placed(pen, WITHERS, -GRAZING).poly("-24,-46 -36,-64 -19,-50", colour("#f2c14e"))
    equine(pen, c, colour("#e58fc4"), nod=GRAZING)


@draws("cow", BOX, 0.42, "#f4efe6 #b5713f #e9e0d0", seat=(0.57, 0.42))
def cow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    patch = colour("#3a3238") if sum(c) > 500 else CREAM
    pen.limb("116,50 124,64 122,84", 4, 2.5, darker(c, 0.2))
    pen.oval((122, 88), (3.4, 6), patch)
    _legs(pen, c, INK, fore=50, width=12)
    pen.oval((92, 86), (9, 6), colour("#eeb0a6"))
    pen.blob("40,50 60,46 90,46 114,46 120,60 116,80 96,86 64,88 44,82 36,66", c)
    pen.blob("62,44 82,44 86,58 74,68 60,60", patch, atop=True, shade=0.6)
    pen.blob("100,46 120,46 122,66 108,72 98,60", patch, atop=True, shade=0.6)
    pen.blob("22,32 40,30 48,40 46,58 38,72 24,74 16,66 18,44", c)
    pen.blob("18,60 30,56 42,62 40,72 28,77 17,73", colour("#eab9a8"), shade=0.6)
    pen.limb("22,34 14,26 16,20", 4, 2, colour("#e8dcc0"))
    pen.limb("38,32 46,26 44,19", 4, 2, colour("#e8dcc0"))
    pen.blob("42,38 56,36 58,42 46,46", darker(c, 0.2))
    pen.eye(25, 47, 2.6, twin=False)
    pen.eye(38, 46, 2.6, twin=False)
    for x in (24, 34):
        pen.oval((x, 67), (1.7, 1.3), INK, shade=0)


CREAM = colour("#fbf1e2")
