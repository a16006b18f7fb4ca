"""Dishes, glasses and things of a desk as they are seen from straight above."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import Drawing, draws

HERBS = colours("#6fb04a #8fc85e #4f9a4a")
DISHES = "#f4f0e6 #3f5a7a #4a8a96 #d8c0a8"


def _overhead(
    name: str, height: float, palette: str, box: tuple[float, float] = (140.0, 140.0)
) -> Callable[[Drawing], Drawing]:
    """Register how a kind is drawn from above; nobody types its comma."""
    return draws(f"{name}, from above", box, height, palette, seat=(0.5, 0.5), front=True, home="studio")


def _bowl(pen: Pen, c: Colour, filling: Colour) -> None:
    """A deep bowl, what is in it in the shade of its rim."""
    pen.oval((70, 70), (66, 66), c)
    pen.oval((70, 70), (59, 59), lighter(c, 0.25), shade=0.6)
    pen.oval((70, 70), (54, 54), darker(filling, 0.3), shade=0.3)
    pen.oval((70, 72), (52, 51), filling, shade=0.5)


def _plate(pen: Pen, c: Colour) -> None:
    pen.oval((70, 70), (66, 66), c)
    pen.oval((70, 70), (49, 49), darker(c, 0.12), shade=0.4)
    pen.oval((70, 70), (47, 47), lighter(c, 0.25), shade=0.5)


def _strewn(rng: np.random.Generator, count: int, reach: float) -> list[tuple[float, float]]:
    """Spots about the middle, evenly far from each other."""
    turn = float(rng.uniform(0, 6))
    spots = [(2.4 * k + turn, reach * ((k + 0.6) / count) ** 0.5) for k in range(count)]
    return [(70 + r * float(np.cos(a)), 70 + r * float(np.sin(a))) for a, r in spots]


@draws("plate, from above", (140.0, 140.0), 0.6, "#f4f0e6 #a8c8d0 #d8c0a8", seat=(0.5, 0.74), front=True)
def plate(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _plate(pen, c)


@_overhead("ramen", 0.52, "#2f4f6f #bf3a2f #3a3a42")
def ramen(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Noodles in waves, an egg cut in two, seaweed, pork and spring onions; sticks across the rim."""
    _bowl(pen, c, colour("#d98f3a"))
    for k in range(11):
        low = 36.0 + 7 * k
        half = 50 * (1 - ((low - 72) / 56) ** 2) ** 0.5
        across = np.linspace(70 - half, 70 + half, 7)
        wave = " ".join(f"{x:.0f},{low + 3 * (-1) ** i:.0f}" for i, x in enumerate(across))
        pen.line(wave, 2.6, mix(colour("#f6dc94"), colour("#e8c070"), 0.5 * (k % 2)), atop=True)
    pen.poly("84,22 112,38 100,62 74,46", colour("#26402f"), 0.6)
    for x, y in ((44, 54), (58, 42)):
        pen.oval((x, y), (14, 11), WHITE, shade=0.5)
        pen.oval((x, y), (7.4, 6.4), colour("#f5a52e"), shade=0.8)
    for x, y in ((90, 86), (74, 96)):
        pen.oval((x, y), (16, 14), colour("#d89a72"), shade=0.6)
        pen.oval((x, y), (10, 8), colour("#c07a5a"), shade=0.4)
    for k, spot in enumerate(_strewn(rng, 14, 44)):
        pen.oval(spot, (3, 2.4), HERBS[k % 3], shade=0.3)
    for a in (0, 7):
        pen.line(f"{8 + a},{118 + a} {122 + a},{98 + a}", 3.4, colour("#6a3f28"))


@_overhead("bowl of soup", 0.5, DISHES)
def soup(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    broth = (colour("#e0762f"), colour("#d85a2f"), colour("#e8b04a"))[int(rng.integers(3))]
    _bowl(pen, c, broth)
    swirl = "44,66 58,50 82,50 96,66 92,86 70,94 54,84 58,70 72,64 82,72 76,80"
    pen.line(swirl, 4, mix(broth, WHITE, 0.75), atop=True)
    for k, (x, y) in enumerate(_strewn(rng, 9, 40)):
        pen.blob(f"{x - 5},{y} {x},{y - 3} {x + 5},{y} {x},{y + 3}", HERBS[k % 3], 0.4)


@_overhead("green salad", 0.52, DISHES)
def salad(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Leaves in layers, tomatoes, slices of cucumber and rings of onion."""
    _bowl(pen, c, colour("#4f8a3a"))
    for k, (x, y) in enumerate(_strewn(rng, 16, 44)):
        leaf = (
            f"{x - 15},{y} {x - 6},{y - 10} {x + 6},{y - 8} {x + 15},{y + 1} {x + 5},{y + 10} {x - 8},{y + 9}"
        )
        pen.blob(leaf, lighter(HERBS[k % 3], 0.12 * (k % 2)), 1.1)
        pen.line(f"{x - 10},{y} {x + 10},{y}", 1, lighter(HERBS[k % 3], 0.45), atop=True)
    for k, (x, y) in enumerate(_strewn(rng, 9, 38)):
        if k % 3 == 0:
            pen.oval((x, y), (9, 9), colour("#6fa84a"))
            pen.oval((x, y), (7.6, 7.6), colour("#dcecae"), shade=0.4)
        else:
            pen.oval((x, y), (7.4, 7.4), colour("#d8382f"))


@_overhead("fruit bowl", 0.52, DISHES)
def fruit(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Pieces of fruit: kiwi, orange, strawberry, grapes, blueberries."""
    _bowl(pen, c, colour("#f0c050"))
    for k, (x, y) in enumerate(_strewn(rng, 19, 45)):
        if k % 4 == 0:
            pen.oval((x, y), (12, 12), colour("#7a5a34"))
            pen.oval((x, y), (10.6, 10.6), colour("#8fc03f"), shade=0.5)
            pen.oval((x, y), (4, 4), colour("#eef2c0"), shade=0)
        elif k % 4 == 1:
            pen.oval((x, y), (12, 12), colour("#f0902a"))
            pen.oval((x, y), (9.6, 9.6), colour("#fbb848"), shade=0.5)
            for a in (0.2, 1.25, 2.3):
                dx, dy = 9 * float(np.cos(a)), 9 * float(np.sin(a))
                pen.line(f"{x - dx:.1f},{y - dy:.1f} {x + dx:.1f},{y + dy:.1f}", 1.1, colour("#fde8c0"))
        elif k % 4 == 2:
            pen.blob(
                f"{x - 9},{y - 6} {x},{y - 9} {x + 9},{y - 6} {x + 6},{y + 6} {x},{y + 11} {x - 6},{y + 6}",
                colour("#d8343a"),
            )
            pen.blob(f"{x - 6},{y - 7} {x},{y - 11} {x + 6},{y - 7} {x},{y - 5}", HERBS[2], 0.4)
        else:
            for dx, dy in ((-4, -3), (5, 0), (-1, 5)):
                pen.oval((x + dx, y + dy), (5.4, 5.4), colour("#4a4a9a"))


@_overhead("bowl of cereal", 0.46, DISHES)
def cereal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _bowl(pen, c, colour("#fbf6ea"))
    for x, y in _strewn(rng, 22, 45):
        pen.oval((x, y), (6.4, 6.4), colour("#d8983f"))
        pen.oval((x, y), (2.4, 2.4), colour("#f4e4c4"), shade=0)
    for x, y in _strewn(rng, 6, 36):
        pen.oval((x, y), (5.4, 5.4), colour("#4a5aa8"))


@_overhead("spaghetti", 0.56, "#f4f0e6 #a8c8d0 #d8c0a8")
def spaghetti(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A nest of pasta under sauce and basil."""
    _plate(pen, c)
    pen.oval((70, 70), (41, 40), colour("#e4b652"))
    for k in range(26):
        r, a, bow = 10 + 1.15 * k, 1.7 * k, np.linspace(0, 2.3, 8)
        path = " ".join(f"{70 + r * np.cos(a + t):.1f},{70 + r * np.sin(a + t):.1f}" for t in bow)
        pen.line(path, 2.4, lighter(colour("#ecc468"), 0.3 * (k % 3) / 2), atop=True)
    pen.blob("50,62 62,50 80,50 92,62 90,80 76,90 58,86 48,76", colour("#c8402a"), 1.1)
    for x, y in ((62, 64), (80, 66), (70, 78)):
        pen.oval((x, y), (8, 7.4), colour("#8a4a2c"), shade=1.3)
    pen.blob("70,58 62,48 70,44 78,48", HERBS[2])
    pen.blob("72,58 82,50 88,56 80,62", HERBS[0])


@_overhead("pancakes", 0.5, "#f4f0e6 #a8c8d0")
def pancakes(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _plate(pen, c)
    for x, y in ((76, 76), (66, 68), (70, 70)):
        pen.oval((x, y), (38, 38), colour("#e8b868"))
        pen.oval((x, y), (34, 34), colour("#c8803a"), shade=0.6)
    pen.blob("48,62 60,48 84,50 94,68 100,86 90,88 84,80 70,90 60,84 50,78", colour("#a8581f"), 0.5)
    pen.poly("62,60 78,60 80,74 62,75", colour("#fbe48a"))
    for k, (x, y) in enumerate(((50, 92), (58, 98), (92, 52), (86, 44), (44, 84))):
        pen.oval((x, y), (6, 6), colours("#4a5aa8 #d8382f")[k % 2])


@_overhead("fried egg", 0.44, "#f4f0e6 #a8c8d0 #3f5a7a")
def fried_egg(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Two eggs with bacon on a plate."""
    _plate(pen, c)
    for x in (96, 109):
        strip = f"{x},38 {x - 5},54 {x + 3},70 {x - 4},86 {x + 1},104"
        pen.line(strip, 9, colour("#b8442f"))
        pen.line(strip, 2.8, colour("#f0b09a"))
    for x, y in ((62, 48), (56, 86)):
        left, right = f"{x - 24},{y} {x - 12},{y - 18}", f"{x + 14},{y + 17} {x - 10},{y + 18}"
        pen.blob(f"{left} {x + 8},{y - 19} {x + 22},{y - 4} {right}", WHITE, 0.6)
        pen.oval((x, y), (9.6, 9.6), colour("#f6b02e"), shade=1.3)
        pen.oval((x - 3, y - 3), (2.6, 2), colour("#ffe6a0"), shade=0)


@_overhead("cut of meat", 0.3, "#8a4a2c #7a3f28", (130.0, 110.0))
def steak(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Grilled, with butter on it, potatoes and beans beside."""
    for y in (84, 91, 98):
        pen.line(f"20,{y} 50,{y - 5} 78,{y + 2}", 4.4, HERBS[y % 3])
    for x, y in ((96, 90), (110, 78), (112, 96)):
        pen.oval((x, y), (10, 8.6), colour("#e8c060"))
    pen.blob("12,48 20,22 48,8 80,10 108,22 118,44 106,62 84,60 62,74 34,74 16,64", darker(c, 0.25))
    pen.blob("15,47 22,24 49,11 79,13 105,24 114,43 104,58 83,56 61,69 35,70 19,61", c, 1.1)
    for x in (36, 56, 76, 96):
        pen.line(f"{x - 16},64 {x + 14},14", 3, darker(c, 0.45), atop=True)
    pen.poly("54,32 72,28 76,42 58,47", colour("#fbe48a"))
    pen.line("82,44 98,34 106,36", 2, HERBS[2])


@_overhead("sushi", 0.34, "#f2765a #e8604a", (150.0, 110.0))
def sushi(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Rice with fish in a row, rolls in another, wasabi and ginger beside."""
    for k, fish in enumerate((c, colour("#f4c04a"), colour("#d8404a"), c)):
        x = 12.0 + 33 * k
        pen.rect(x, 8, x + 25, 52, colour("#f8f5ee"), r=10)
        pen.rect(x + 2, 3, x + 23, 56, fish, r=9, shade=1.1)
        for y in (16, 28, 40):
            pen.line(f"{x + 5},{y + 4} {x + 20},{y - 3}", 1.6, lighter(fish, 0.5), atop=True)
    for k in range(4):
        x = 20 + 28 * k
        pen.oval((x, 84), (15, 15), colour("#26332c"))
        pen.oval((x, 84), (12.4, 12.4), colour("#f8f5ee"), shade=0.4)
        pen.oval((x, 84), (5.4, 5.4), (c, HERBS[0], colour("#f4c04a"))[k % 3], shade=0.6)
    pen.blob("120,80 128,70 140,74 144,86 134,94 122,90", colour("#8fc44a"))
    pen.blob("122,98 132,94 144,98 140,108 126,107", colour("#f6b8b0"))


def _glass(pen: Pen, liquid: Colour, rim: float) -> None:
    """A round glass, its rim above what is in it."""
    pen.oval((50, 50), (rim, rim), colour("#dfeaf0"), shade=0.6)
    pen.oval((50, 50), (rim - 3, rim - 3), darker(liquid, 0.25), shade=0.3)
    pen.oval((50, 51), (rim - 5, rim - 5.5), liquid, shade=0.7)
    pen.blob("28,38 38,27 50,24 44,31 34,40", lighter(liquid, 0.6), 0.2, atop=True)


@_overhead("wine glass", 0.26, "#7a1f34 #8a2438", (100.0, 100.0))
def wine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _glass(pen, c, 42)


@_overhead("glass of milk", 0.24, "#fbf8f0", (100.0, 100.0))
def milk(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _glass(pen, c, 40)


@_overhead("glass of juice", 0.26, "#f2952f #e8603a #f4c83c", (100.0, 100.0))
def juice(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """With a slice of its fruit on the rim and a straw."""
    _glass(pen, c, 40)
    pen.oval((74, 28), (17, 17), c)
    pen.oval((74, 28), (14, 14), lighter(c, 0.55), shade=0.3)
    for a in np.linspace(0, 2 * np.pi, 8, endpoint=False):
        pen.line(f"74,28 {74 + 13 * np.cos(a):.1f},{28 + 13 * np.sin(a):.1f}", 1.3, lighter(c, 0.1))
    pen.line("46,58 24,88", 5, colour("#d8344a"))


@_overhead("tea", 0.4, "#f4efe6 #4a8a96 #d8674a", (150.0, 130.0))
def tea(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((65, 65), (63, 63), lighter(c, 0.4))
    pen.oval((65, 65), (47, 47), lighter(c, 0.2), shade=0.4)
    pen.limb("104,65 132,58 138,72 106,78", 9, 9, c)
    pen.oval((65, 65), (42, 42), c)
    pen.oval((65, 65), (36, 36), colour("#b8602a"), shade=0.7)
    pen.oval((65, 66), (24, 24), colour("#d0803a"), shade=0.5)
    pen.blob("52,58 64,52 78,60 72,74 56,74", colour("#f4d84a"), 0.5)


@_overhead("laptop", 0.52, "#aab2be #8a93a0 #c8ccd2", (170.0, 150.0))
def laptop(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Open: the screen above in perspective, the keys below."""
    pen.poly("20,2 150,2 158,52 12,52", darker(c, 0.45), 0.5)
    pen.poly("27,7 143,7 150,47 20,47", colour("#3f7ac8"), 0.5)
    pen.poly("27,34 60,20 90,36 118,24 148,38 150,47 20,47", colour("#8a5ac4"), 0.4)
    pen.rect(6, 52, 164, 146, c, r=8, shade=0.7)
    pen.rect(18, 60, 152, 106, darker(c, 0.3), r=4, shade=0.3)
    for row in range(4):
        for k in range(11):
            x, y = 21 + 11.8 * k, 63 + 10.6 * row
            pen.rect(x, y, x + 10, y + 8.6, colour("#2c2f38"), r=1.6, shade=0.3)
    pen.rect(60, 112, 110, 140, lighter(c, 0.2), r=4, shade=0.3)


@_overhead("potted plant", 0.44, "#c8703f #e8e2d8 #4a5a6a")
def potted(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Leaves in a rosette over the rim of its pot."""
    pen.oval((70, 70), (46, 46), c)
    pen.oval((70, 70), (39, 39), colour("#4a3428"), shade=0.5)
    for ring, (reach, many) in enumerate(((62, 9), (44, 7), (26, 5))):
        for a in np.linspace(0, 2 * np.pi, many, endpoint=False) + 0.4 * ring:
            tip, side = (
                np.array([np.cos(a), np.sin(a)]) * reach,
                np.array([-np.sin(a), np.cos(a)]) * reach * 0.2,
            )
            spots = [tip * 0.1, tip * 0.55 + side, tip, tip * 0.55 - side]
            leaf = " ".join(f"{70 + x:.1f},{70 + y:.1f}" for x, y in spots)
            pen.blob(leaf, lighter(HERBS[2], 0.16 * ring), 1.1)
            pen.line(
                f"70,70 {70 + 0.9 * tip[0]:.1f},{70 + 0.9 * tip[1]:.1f}", 1, lighter(HERBS[1], 0.2), atop=True
            )


@_overhead("hamburger", 0.36, "#d8964a #c8843a")
def hamburger(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """The bun with its seeds, lettuce and cheese looking out below."""
    turns = np.linspace(0, 2 * np.pi, 15, endpoint=False)
    for a in turns:
        pen.oval((70 + 55 * float(np.cos(a)), 70 + 55 * float(np.sin(a))), (13, 13), HERBS[1], shade=0.6)
    pen.poly("22,44 70,8 118,44 132,84 96,128 34,122 10,84", colour("#f2b83a"), 0.4)
    pen.oval((70, 70), (54, 54), darker(c, 0.25))
    pen.oval((69, 68), (51, 51), c, shade=1.3)
    for x, y in _strewn(rng, 24, 40):
        pen.oval((x, y), (3.6, 2.4), colour("#f8e8c0"), shade=0.4)


@_overhead("french fries", 0.34, "#d8344a #c82a3a", (130.0, 130.0))
def fries(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Strewn out of their bag, with a little dish of ketchup."""
    pen.poly("14,64 76,46 88,118 26,124", c, 0.8)
    pen.poly("20,70 72,55 76,74 24,86", darker(c, 0.35), 0.3)
    for k in range(17):
        x, y, a = 24 + 2.9 * k, 66 - 1.1 * k, float(rng.uniform(-0.5, 0.5)) - 1.3
        dx, dy = 44 * float(np.cos(a)), 44 * float(np.sin(a))
        tone = lighter(colour("#eebc48"), 0.2 * (k % 3))
        pen.line(f"{x:.1f},{y + 14:.1f} {x + dx:.1f},{y + dy:.1f}", 6.4, darker(tone, 0.15))
        pen.line(f"{x - 1:.1f},{y + 13:.1f} {x + dx - 1:.1f},{y + dy:.1f}", 3.6, tone)
    pen.oval((108, 100), (19, 19), WHITE)
    pen.oval((108, 100), (14.6, 14.6), colour("#b8241f"), shade=0.5)


@_overhead("plate of cookies", 0.46, "#f4f0e6 #a8c8d0")
def cookies(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _plate(pen, c)
    for x, y in ((52, 50), (88, 52), (46, 84), (92, 90), (70, 70)):
        pen.oval((x, y), (20, 20), darker(colour("#cf9548"), 0.2))
        pen.oval((x, y - 1), (18.6, 18.4), colour("#cf9548"), shade=1.1)
        for dx, dy in _strewn(rng, 6, 13):
            pen.oval((x + dx - 70, y + dy - 71), (2.8, 2.5), colour("#4a2a1c"), shade=0.5)
