"""Trees by their kinds: each with the trunk and the crown that it is known by."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .woodland import BARK, Clump, foliage, fruited

LEAFY = ("tree", "oak", "birch", "poplar", "willow", "baobab", "apple tree", "orange tree", "lemon tree")
"""The drawings of trees whose leaves turn with the seasons."""
GREY_BARK = colour("#8a7a6a")
RED_BARK = colour("#8f5238")
FRUIT = {"apple": "#d8383a", "orange": "#f08a24", "lemon": "#f4d43a", "cherry": "#b81f38", "olive": "#4a3f52"}


def _spread(rng: np.random.Generator, spots: tuple[Clump, ...], drift: float = 3.0) -> list[Clump]:
    """Clumps near these places, none like the one of another tree."""
    moved = rng.uniform(-drift, drift, (len(spots), 2))
    sizes = rng.uniform(0.88, 1.1, len(spots))
    return [
        (x + float(dx), y + float(dy), r * float(s))
        for (x, y, r), (dx, dy), s in zip(spots, moved, sizes, strict=True)
    ]


@draws("cypress", (56.0, 180.0), 0.56, "#3f6f48 #386442 #48784c", front=True)
def cypress(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(25, 160, 31, 179, BARK, shade=1.2)
    clumps = []
    for i in range(30):
        t = i / 29
        half = 13.5 * float(np.sin(np.pi * (0.04 + 0.86 * t**0.8)) ** 0.8)
        r = 2 + 0.72 * half
        clumps.append((28 + float(rng.uniform(-0.22, 0.22)) * half, 7 + 156 * t, r))
    foliage(pen, clumps, c, rng, 2.0)


@draws("acacia", (190.0, 130.0), 0.46, "#6f8f3f #7a9644 #65853a", front=True)
def acacia(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A flat crown like an umbrella, over a forked trunk."""
    pen.limb("92,129 94,100 90,84", 8, 5.5, BARK, shade=1.2)
    for arm in ("91,88 70,62 44,44", "91,90 84,62 80,42", "92,86 112,60 140,44", "92,92 104,66 112,40"):
        pen.limb(arm, 4.6, 1.8, BARK)
    spots = tuple((x, 36 + abs(x - 95) * 0.06, 13.0) for x in range(24, 172, 15))
    upper = tuple((x, 25.0, 12.0) for x in range(50, 146, 16))
    flat = [(x, y, r) for x, y, r in _spread(rng, (*spots, *upper), 2.0)]
    foliage(pen, flat, c, rng, 2.1)


@draws("willow", (160.0, 140.0), 0.5, "#8fb04a #9aba52 #84a644", front=True)
def willow(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A round crown with strands of leaves that hang nearly to the ground."""
    pen.poly("70,138 74,112 72,66 88,66 88,112 94,138", BARK, shade=1.3)
    pen.limb("80,86 58,62 44,52", 6, 3, BARK)
    pen.limb("80,82 102,60 116,50", 6, 3, BARK)
    spots = ((80, 28, 20), (56, 34, 19), (104, 34, 19), (36, 46, 16), (124, 46, 16), (80, 48, 20))
    for back in (True, False):
        _strands(pen, darker(c, 0.2) if back else c, rng, 26 if back else 19)
        if back:
            foliage(pen, _spread(rng, spots), c, rng, 2.1)


def _strands(pen: Pen, c: Colour, rng: np.random.Generator, count: int) -> None:
    """Twigs that hang from all around the crown, with leaves along each."""
    for k in range(count):
        x = 16 + 128 * (k + float(rng.uniform(0.2, 0.8))) / count
        top = 30 + 0.0052 * (x - 80) ** 2 + float(rng.uniform(0, 10))
        low = float(rng.uniform(92, 130)) - 0.003 * (x - 80) ** 2
        sway = float(rng.uniform(-4, 4)) + (x - 80) * 0.05
        pen.line(f"{x},{top} {x + sway * 0.4},{(top + low) / 2} {x + sway},{low}", 0.9, darker(c, 0.25))
        t = np.linspace(0.05, 1, 17)
        xs, ys = x + sway * t**1.4, top + (low - top) * t
        turn = np.where(np.arange(17) % 2, 0.9, -0.9) + 1.57
        tone = mix(c, lighter(c, 0.25), float(rng.random()))
        pen.dabs(
            np.column_stack(
                [xs + np.where(np.arange(17) % 2, 1.2, -1.2), ys, 0 * t + 2.6, 0 * t + 1.1, turn]
            ),
            tone,
        )


@draws("olive tree", (130.0, 112.0), 0.4, "#8f9f6a #98a872 #86966a", front=True)
def olive_tree(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A gnarled trunk and an airy crown of a greyish green, with dark olives."""
    pen.blob("50,111 56,96 50,84 58,72 66,74 70,86 66,98 78,111 64,107", GREY_BARK, shade=1.3)
    for arm in ("60,78 44,62 30,52", "62,78 66,58 62,42", "66,80 84,64 98,54"):
        pen.limb(arm, 6, 2.2, GREY_BARK)
    for line in ("56,104 60,92 56,82 62,72", "66,104 62,94 66,84"):
        pen.line(line, 1.1, darker(GREY_BARK, 0.4), atop=True)
    spots = (
        (28, 48, 15),
        (46, 34, 16),
        (66, 26, 17),
        (86, 34, 16),
        (104, 50, 14),
        (62, 48, 15),
        (84, 54, 12),
    )
    clumps = _spread(rng, spots)
    foliage(pen, clumps, c, rng, 1.9)
    _bears(pen, clumps, c, "olive", rng)


@draws("oak", (160.0, 140.0), 0.54, "#5a8a42 #659448 #4f7e40", front=True)
def oak(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A stout trunk and a crown wider than it is tall."""
    pen.blob("54,139 68,128 70,96 66,80 94,80 90,96 92,128 108,139 80,134", BARK, shade=1.3)
    for arm in ("74,92 52,74 30,66", "78,88 76,62 70,46", "84,88 96,64 104,50", "86,92 110,76 132,66"):
        pen.limb(arm, 8, 3, BARK)
    for x in (75, 80, 86):
        pen.line(f"{x},130 {x + 1},110 {x - 1},92", 1.1, darker(BARK, 0.3), atop=True)
    low = ((24, 66, 18), (136, 66, 18), (50, 72, 19), (110, 72, 19), (80, 66, 20))
    high = (
        (32, 46, 19),
        (128, 46, 19),
        (56, 40, 22),
        (104, 40, 22),
        (80, 26, 22),
        (54, 24, 16),
        (108, 24, 16),
    )
    spots = (*low, *high)
    foliage(pen, _spread(rng, spots), c, rng, 2.3)


@draws("baobab", (150.0, 150.0), 0.52, "#6f9a48 #7aa452 #65904a", front=True)
def baobab(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A trunk like a bottle with a few leaves on short branches."""
    bark = colour("#a08a78")
    for arm in ("60,62 42,40 18,30", "68,56 60,34 46,18", "80,56 84,32 92,12", "90,60 110,40 132,28"):
        pen.limb(arm, 9, 2.6, bark)
    pen.blob("42,149 50,132 48,100 54,62 66,50 84,50 96,62 102,100 100,132 110,149 76,144", bark, shade=1.4)
    for x in (60, 70, 82, 92):
        pen.line(f"{x},138 {x - 2},104 {x + (75 - x) * 0.3},66", 1.2, darker(bark, 0.25), atop=True)
    spots = (
        (18, 28, 13),
        (34, 22, 12),
        (48, 15, 12),
        (66, 24, 10),
        (92, 13, 12),
        (108, 22, 12),
        (132, 26, 13),
    )
    foliage(pen, _spread(rng, spots), c, rng, 2.2)


@draws("sequoia", (80.0, 220.0), 0.8, "#4f7f4a #588a50 #467544", front=True)
def sequoia(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A giant: a reddish trunk, furrowed, and a narrow crown that begins far up."""
    pen.poly("24,219 32,200 35,120 37,30 43,30 45,120 48,200 56,219", RED_BARK, shade=1.4)
    for x in (35, 40, 45):
        pen.line(
            f"{x},214 {40 + (x - 40) * 0.7},130 {40 + (x - 40) * 0.4},60",
            1.1,
            darker(RED_BARK, 0.35),
            atop=True,
        )
    clumps = []
    for i in range(22):
        t = i / 21
        half = 6 + 22 * t**0.8
        x = 40 + (1 if i % 2 else -1) * float(rng.uniform(0.2, 1.0)) * half
        clumps.append((x, 12 + 122 * t, 5.5 + 5.5 * t))
    foliage(pen, clumps, c, rng, 2.0)


def _bears(pen: Pen, clumps: list[Clump], c: Colour, fruit: str, rng: np.random.Generator) -> None:
    """Fruit in the crown while its leaves are green: neither in blossom nor in autumn's colours."""
    if c[1] >= max(c[0], c[2]):
        fruited(pen, clumps, colour(FRUIT[fruit]), rng, 2.0 if fruit in {"olive", "cherry"} else 2.8)


def _fruit_tree(fruit: str) -> None:
    @draws(f"{fruit} tree", (110.0, 120.0), 0.52, "#5f9a45 #6fa84f #56904a", front=True)
    def drawn(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.poly("47,119 63,119 59,90 60,58 50,58 51,90", BARK, shade=1.2)
        pen.limb("55,84 38,66 30,56", 5, 2.4, BARK)
        pen.limb("55,80 72,64 82,54", 5, 2.4, BARK)
        spots = ((26, 54, 17), (84, 54, 17), (54, 60, 18), (36, 36, 18), (74, 36, 18), (55, 24, 19))
        clumps = _spread(rng, spots)
        foliage(pen, clumps, c, rng, 2.3)
        _bears(pen, clumps, c, fruit, rng)


for _fruit in ("apple", "orange", "lemon"):
    _fruit_tree(_fruit)
