"""Houses of the country in the manner of their land: a farmhouse of stone, a cottage with roses, a chalet,
a hut of fishermen.
"""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

GLASS = colour("#8fb4c8")
LEAF = colour("#5a8f48")


def _stones(pen: Pen, c: Colour, rng: np.random.Generator, box: tuple[float, float, float, float]) -> None:
    """Stones seen in a wall here and there, in courses."""
    x0, y0, x1, y1 = box
    for k, y in enumerate(np.arange(y0 + 5, y1 - 2, 7)):
        for x in np.arange(x0 + 3 + 5 * (k % 2), x1 - 10, 13):
            if rng.random() < 0.62:
                wide = 6 + 5 * float(rng.random())
                tone = darker(c, 0.14) if rng.random() < 0.6 else lighter(c, 0.16)
                pen.line(f"{x:.1f},{y:.1f} {x + wide:.1f},{y:.1f}", 3.4, tone, atop=True)


def _casement(pen: Pen, x: float, y: float, shutter: Colour | None, frame: Colour, tall: float = 22) -> None:
    """A window of six panes, its middle foot at x, y, with shutters or none."""
    pen.rect(x - 8, y - tall - 2, x + 8, y + 2, frame, shade=0.3)
    pen.rect(x - 6, y - tall, x + 6, y, GLASS, shade=0.4)
    pen.line(f"{x},{y - tall} {x},{y}", 1.6, frame)
    for v in (0.36, 0.68):
        pen.line(f"{x - 6},{y - tall * v:.1f} {x + 6},{y - tall * v:.1f}", 1.2, frame)
    if shutter:
        for side in (-1, 1):
            a, b = sorted((x + side * 9, x + side * 17))
            pen.rect(a, y - tall - 2, b, y + 2, shutter, shade=0.5)
            for v in np.arange(y - tall + 2, y, 4):
                pen.line(f"{a + 1.5},{v:.1f} {b - 1.5},{v:.1f}", 0.9, darker(shutter, 0.3), atop=True)


def _tiles(pen: Pen, outline: str, c: Colour, box: tuple[float, float, float, float]) -> None:
    """A roof of tiles in rows."""
    x0, y0, x1, y1 = box
    pen.poly(outline, c, 0.9)
    for k, y in enumerate(np.arange(y0 + 5, y1, 6)):
        for x in np.arange(x0 + 4 * (k % 2), x1, 8):
            pen.line(
                f"{x:.1f},{y:.1f} {x + 4:.1f},{y + 2.4:.1f} {x + 7:.1f},{y:.1f}",
                1.1,
                darker(c, 0.26),
                atop=True,
            )


def _bush(pen: Pen, rng: np.random.Generator, at: tuple[float, float], r: float, blooms: str) -> None:
    x, y = at
    pen.blob(
        f"{x - r},{y} {x - r * 0.8},{y - r * 0.9} {x},{y - r * 1.3} {x + r * 0.8},{y - r * 0.9} {x + r},{y}",
        LEAF,
    )
    tones = colours(blooms)
    for k in range(9):
        dx, dy = rng.uniform(-0.8, 0.8) * r, rng.uniform(-1.1, -0.2) * r
        pen.oval((x + dx, y + dy), (r * 0.13, r * 0.13), tones[k % len(tones)], shade=0.2)


def _climbing(pen: Pen, rng: np.random.Generator, spots: list[tuple[float, float]], bloom: Colour) -> None:
    """Leaves and roses that climb along a wall."""
    for x, y in spots:
        for _ in range(3):
            dx, dy = rng.uniform(-5, 5, 2)
            pen.oval(
                (x + dx, y + dy), (4.6, 3.8), LEAF if rng.random() < 0.6 else darker(LEAF, 0.18), shade=0.5
            )
    for x, y in spots:
        for _ in range(2):
            dx, dy = rng.uniform(-5, 5, 2)
            pen.oval((x + dx, y + dy), (2.9, 2.8), bloom, shade=0.5)
            pen.oval((x + dx - 0.6, y + dy - 0.6), (1.1, 1.0), lighter(bloom, 0.5), shade=0)


@draws("farmhouse", (230.0, 130.0), 0.42, "#dcc294 #d0b48a #e4d0a8", fixed=True, front=True)
def farmhouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A long farmhouse of stone under red tiles, with shutters and a lower wing."""
    roof, shutter = (
        pen.part("roof", colour("#bf6f48")),
        colours("#6f93b8 #7aa08a #8a80b8")[int(rng.integers(3))],
    )
    pen.rect(40, 12, 52, 40, darker(c, 0.1), shade=0.6)
    pen.rect(38, 10, 54, 15, roof, shade=0.5)
    pen.rect(150, 66, 222, 124, darker(c, 0.05), shade=0.8)
    _stones(pen, darker(c, 0.05), rng, (150, 74, 222, 124))
    _tiles(pen, "144,70 156,50 216,50 229,70", roof, (148, 50, 226, 68))
    pen.rect(18, 46, 154, 124, c, shade=0.8)
    _stones(pen, c, rng, (18, 52, 154, 124))
    _tiles(pen, "8,50 30,20 142,20 164,50", roof, (14, 20, 160, 48))
    pen.line("10,51 162,51", 3, darker(roof, 0.3))
    for x in (42, 86, 130):
        _casement(pen, x, 82, shutter, lighter(c, 0.4), 18)
    for x in (42, 130):
        _casement(pen, x, 114, shutter, lighter(c, 0.4), 20)
    door = pen.part("door", darker(shutter, 0.1))
    pen.blob("76,124 76,98 81,91 91,91 96,98 96,124", lighter(c, 0.35), 0.4)
    pen.blob("79,124 79,99 83,94 89,94 93,99 93,124", door, 0.6)
    pen.line("86,95 86,124", 1.2, darker(door, 0.4))
    pen.blob("166,124 166,92 176,84 192,84 202,92 202,124", colour("#5a4634"), 0.5)
    pen.line("184,85 184,124", 1.4, colour("#3a2c20"))
    _climbing(pen, rng, [(72, 120), (70, 108), (72, 96), (78, 88), (90, 86)], colour("#b878c8"))
    for x, r in ((22, 11), (58, 8), (112, 8), (150, 11), (218, 12)):
        _bush(pen, rng, (x, 127), r, "#9a78d0 #b090e0 #7a60b8" if x in {22, 112, 218} else "#f0c84a #e8607a")


@draws("stone cottage", (190.0, 130.0), 0.42, "#dcc08c #d0b480", fixed=True, front=True)
def stone_cottage(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A cottage of honey-coloured stone, two steep gables, roses around its door."""
    roof = pen.part("roof", colour("#8f8268"))
    for x in (22, 160):
        pen.rect(x - 7, 6, x + 7, 44, darker(c, 0.1), shade=0.6)
        pen.rect(x - 9, 4, x + 9, 10, lighter(c, 0.1), shade=0.4)
    pen.rect(12, 58, 178, 124, c, shade=0.8)
    _tiles(pen, "4,62 20,22 168,22 186,62", roof, (8, 22, 182, 60))
    _stones(pen, c, rng, (12, 64, 178, 124))
    for x in (48, 142):
        pen.poly(f"{x - 26},66 {x},24 {x + 26},66 {x + 26},90 {x - 26},90", c, 0.8)
        _stones(pen, c, rng, (x - 22, 54, x + 24, 90))
        pen.line(f"{x - 29},69 {x},22 {x + 29},69", 4.6, darker(roof, 0.15))
        _casement(pen, x, 72, None, lighter(c, 0.45), 18)
        pen.rect(x - 20, 94, x + 20, 116, lighter(c, 0.45), shade=0.3)
        for k in range(3):
            pen.rect(x - 18 + 12.6 * k, 96, x - 7 + 12.6 * k, 114, GLASS, shade=0.4)
            pen.line(f"{x - 12.5 + 12.6 * k},96 {x - 12.5 + 12.6 * k},114", 1, lighter(c, 0.4))
    door = pen.part("door", colour("#6a8a78"))
    pen.poly("76,86 95,70 114,86", roof)
    pen.rect(82, 84, 108, 124, lighter(c, 0.4), shade=0.3)
    pen.rect(85, 87, 105, 124, door, shade=0.6)
    pen.rect(89, 92, 101, 104, GLASS, r=2, shade=0.3)
    pen.oval((102, 108), (1.5, 1.5), colour("#f0d080"), shade=0)
    rose = colours("#f090a8 #e04a68 #fbe4da")[int(rng.integers(3))]
    _climbing(
        pen,
        rng,
        [
            (79, 120),
            (78, 108),
            (79, 96),
            (80, 84),
            (88, 76),
            (97, 71),
            (106, 76),
            (111, 86),
            (112, 98),
            (112, 110),
            (112, 120),
        ],
        rose,
    )
    for x, r in ((18, 11), (36, 9), (60, 10), (130, 10), (152, 9), (174, 12)):
        _bush(pen, rng, (x, 127), r, "#e8607a #f0a0b8 #b080d0 #f6f0fa")


@draws("chalet", (180.0, 140.0), 0.44, "#9a6338 #85522e", fixed=True, front=True)
def chalet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A house of the Alps: white below, wood above, wide eaves, geraniums on its balcony."""
    white, roof, red = colour("#f2ead8"), pen.part("roof", colour("#5f4638")), colour("#d83a44")
    pen.rect(122, 6, 136, 44, white, shade=0.5)
    pen.rect(120, 3, 138, 9, roof, shade=0.4)
    pen.poly("24,66 90,26 156,66 156,96 24,96", c, 0.8)
    for y in range(40, 96, 6):
        pen.line(f"24,{y} 156,{y}", 1, darker(c, 0.28), atop=True)
    pen.rect(24, 94, 156, 134, white, shade=0.7)
    pen.poly("2,72 90,14 178,72 178,80 90,24 2,80", roof)
    pen.line("4,79 90,24 176,79", 2.2, lighter(c, 0.3))
    for x in (58, 90, 122):
        _casement(pen, x, 84, colour("#3f7a58") if x != 90 else None, lighter(c, 0.5), 16)
    pen.oval((90, 46), (6, 6), darker(c, 0.5))
    pen.rect(16, 84, 164, 98, darker(c, 0.15), shade=0.6)
    for x in range(20, 162, 8):
        pen.line(f"{x},86 {x},97", 1.6, darker(c, 0.45), atop=True)
    pen.rect(14, 82, 166, 86, lighter(c, 0.2), shade=0.3)
    for leaf in np.arange(20, 162, 5.5):
        pen.oval((float(leaf), 83 + float(rng.uniform(-1, 2))), (4, 3.2), LEAF, shade=0.4)
    for bloom in np.arange(20, 162, 4.2):
        pen.oval(
            (float(bloom), 81.5 + float(rng.uniform(-2, 3))),
            (2.1, 2),
            red if rng.random() < 0.8 else colour("#f4b0b8"),
            shade=0.3,
        )
    for x in (46, 134):
        _casement(pen, x, 124, colour("#3f7a58"), lighter(c, 0.5), 18)
    pen.blob("80,134 80,110 85,105 95,105 100,110 100,134", pen.part("door", darker(c, 0.2)), 0.6)
    for x, r in ((30, 9), (66, 8), (114, 8), (152, 9)):
        _bush(pen, rng, (x, 137), r, "#e83a4a #f4d04a #f6f0fa")


@draws("fishing hut", (130.0, 130.0), 0.34, "#b8382f", fixed=True, front=True)
def fishing_hut(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wooden hut of fishermen on stilts over its jetty, with white corners."""
    white, wood = colour("#f6f2e8"), colour("#8a6f56")
    roof = pen.part("roof", colour("#5f666c"))
    for x in (18, 46, 84, 112):
        pen.rect(x - 3, 98, x + 3, 128, darker(wood, 0.25), shade=0.8)
    for a, b in ((18, 46), (84, 112)):
        pen.line(f"{a},126 {b},102", 2.2, darker(wood, 0.35))
    pen.rect(4, 96, 126, 103, wood, shade=0.5)
    pen.poly("20,52 65,12 110,52 110,97 20,97", c, 0.9)
    for x in range(24, 110, 6):
        pen.line(f"{x},20 {x},96", 1, darker(c, 0.26), atop=True)
    pen.poly("10,58 65,6 120,58 120,64 65,16 10,64", roof)
    pen.line("12,64 65,16.5 118,64", 2.4, white)
    for edge in (20.5, 107.0):
        pen.rect(edge, 56, edge + 3, 97, white, shade=0.3)
    _casement(pen, 65, 50, None, white, 14)
    _casement(pen, 40, 84, None, white, 18)
    pen.rect(74, 62, 96, 97, white, shade=0.3)
    pen.rect(77, 65, 93, 97, pen.part("door", darker(c, 0.3)), shade=0.6)
    pen.rect(80, 69, 90, 78, GLASS, shade=0.3)
    pen.oval((106, 92), (7, 3.4), colour("#d8a040"))
    pen.oval((106, 90), (4.4, 2), darker(wood, 0.4))
