"""Frogs, snakes, crocodiles and chameleons. Side views look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import GOLD

from .pelts import mirrored, shining_eye
from .plumage import closed, scallops
from .sitting import SITTERS


def _shaded(c: Colour) -> Colour:
    return mix(darker(c, 0.45), SHADOW, 0.3)


def _spots(pen: Pen, spots: tuple[tuple[float, float, float], ...], c: Colour, strength: float = 0.6) -> None:
    for x, y, r in spots:
        pen.soft(ring(x, y, r, r * 0.8), c, strength, 0.25 * r)


def _frog_head(pen: Pen, c: Colour) -> None:
    with pen.layer():
        domes = [ring(31, 18, 12, 12.4), ring(69, 18, 12, 12.4)]
        pen.mass([*domes, closed("50,19 68,22 83,33 86,45 72,57 50,60 28,57 14,45 17,33 32,22")], c)
        pen.soft("12,46 34,52 50,54 66,52 88,46 74,64 50,66 26,64", lighter(c, 0.6), 0.85, 2.4)
        _spots(pen, ((42, 26, 2.6), (50, 23, 2), (58, 27, 2.4), (20, 34, 2), (80, 34, 2)), darker(c, 0.3))
        pen.soft(ring(50, 30, 18, 4), lighter(c, 0.4), 0.4, 3)
        for x in (23, 77):
            pen.soft(ring(x, 47, 5, 3), colour("#ff7a6a"), 0.5, 1.8)
    for x in (31, 69):
        pen.oval((x, 16.6), (9, 9.4), colour("#fffbea"), shade=0.5)
        shining_eye(pen, x, 17, 7, GOLD)
    pen.line("22,42 35,49.4 50,51.4 65,49.4 78,42", 1.7, darker(c, 0.6))
    for x in (47, 53):
        pen.oval((x, 36), (1, 1.3), darker(c, 0.6), shade=0)


@draws("frog", (100.0, 100.0), 0.26, "#6fae3f #5a9e4a #8ab84a", front=True)
def frog(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 100
    thigh = closed("28,58 12,64 3,80 9,94 28,95 40,82")
    with pen.layer():
        pen.mass([thigh, mirrored(pen, thigh)], darker(c, 0.12))
        for x in (1, -1):
            _spots(
                pen,
                tuple((50 + x * (u - 50), v, r) for u, v, r in ((16, 72, 3), (10, 82, 2.2), (22, 66, 2))),
                darker(c, 0.4),
            )
    toes = [tube(f"{x},93 {x + d},97", (8, 5)) for x in (20,) for d in (-16, -9, -1, 7)]
    pen.mass([*toes, *(mirrored(pen, each) for each in toes)], c)
    with pen.layer():
        pen.mass([closed("50,46 69,54 77,74 69,92 50,97 31,92 23,74 31,54")], c)
        pen.soft("50,54 66,62 69,80 50,94 31,80 34,62", lighter(c, 0.68), 0.95, 2.6)
        pen.soft("30,56 50,64 70,56 66,70 34,70", _shaded(c), 0.35, 3.4)
    arm = [tube("35,66 32,80 36,92", (11, 9, 8)), *(tube(f"36,92 {36 + d},97", (7, 4)) for d in (-8, -2, 5))]
    pen.mass([*arm, *(mirrored(pen, each) for each in arm)], lighter(c, 0.04))
    if pen.accent:
        _jacket(pen, pen.accent)
    _frog_head(pen, c)


def _jacket(pen: Pen, c: Colour) -> None:
    pen.blob("50,54 70,58 78,76 70,93 50,96 30,93 22,76 30,58", c)
    pen.poly("42,56 58,56 51,78 49,78", WHITE, shade=0.3)
    pen.poly("48,58 52,58 53,70 50,75 47,70", colour("#b8303a"), shade=0.4)
    pen.limb("34,64 31,80 36,90", 9, 8, darker(c, 0.12), twin=True, shade=0.6)


@draws("frog jumping", (130.0, 110.0), 0.28, "#6fae3f #5a9e4a #8ab84a")
def frog_jumping(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for dx, tone in ((8, darker(c, 0.3)), (0, c)):
        if not dx:
            pen.mass([tube("50,62 36,71 23,64", (10, 8, 6))], darker(c, 0.3))
            with pen.layer():
                body = closed("17,44 20,32 33,22 50,24 70,36 92,54 101,68 92,79 68,80 44,69 26,56")
                pen.mass([body, ring(40, 23, 10, 10.4)], c)
                pen.soft("18,50 40,62 72,78 56,88 20,64", lighter(c, 0.66), 0.95, 2.4)
                _spots(
                    pen,
                    ((58, 36, 3), (70, 46, 3.4), (84, 56, 3), (62, 48, 2.2), (78, 64, 2.4)),
                    darker(c, 0.36),
                )
                pen.soft(tube("48,26 70,38 92,57", (2, 5, 2)), lighter(c, 0.5), 0.5, 2.2)
        thigh = tube(f"{84 + dx},66 {105 + dx},70 {96 + dx},88 {114 + dx},101", (19, 16, 11, 8))
        foot = [tube(f"{113 + dx},101 {min(127, 113 + dx + d)},107", (7, 4)) for d in (-8, 2, 11)]
        pen.mass([thigh, *foot], tone)
    pen.mass(
        [
            tube("52,62 40,76 28,78", (12, 9, 7)),
            *(tube(f"28,78 {20 + d},{80 + 2 * d}", (6, 3)) for d in (-2, 1, 4)),
        ],
        c,
    )
    pen.line("17,44 31,50 47,48", 1.6, darker(c, 0.6))
    pen.oval((39, 22), (7.6, 8), colour("#fffbea"), shade=0.5)
    shining_eye(pen, 38, 22, 5.8, GOLD)


def _coil(
    pen: Pen, line: str, widths: tuple[float, ...], c: Colour, marks: tuple[tuple[float, float], ...]
) -> None:
    """One turn of a snake with its pattern and the shade below."""
    with pen.layer():
        pen.mass([tube(line, widths)], c)
        for x, y in marks:
            pen.soft(closed(f"{x - 7},{y} {x},{y - 5} {x + 7},{y} {x},{y + 5}"), darker(c, 0.5), 0.85, 0.9)
            pen.soft(ring(x, y, 2.6, 1.8), lighter(c, 0.5), 0.8, 0.7)
        edges = [
            " ".join(f"{float(p.split(',')[0])},{float(p.split(',')[1]) + d}" for p in line.split())
            for d in (-4, 5)
        ]
        pen.hairs(scallops(edges[0], edges[1], 4, 15, 2.6), darker(c, 0.5), 0.25)
        low = [f"{p.split(',')[0]},{float(p.split(',')[1]) + 0.5 * widths[1]}" for p in line.split()]
        pen.soft(tube(" ".join(low), (5,) * len(widths)), _shaded(c), 0.5, 2.4)


@draws("snake", (130.0, 116.0), 0.26, "#5f9a4a #c8a040 #8a5a9a")
def snake(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = mix(c, colour("#fbf0d0"), 0.7)
    _coil(pen, "36,100 66,109 98,102 116,94 128,99", (18, 17, 12, 6, 1), darker(c, 0.1), ((84, 105),))
    _coil(pen, "104,88 84,101 54,101 28,93 30,80", (18, 22, 22, 20, 18), c, ((92, 97), (70, 102), (46, 99)))
    _coil(pen, "36,78 58,72 92,76 100,86 86,92", (18, 18, 18, 17, 14), darker(c, 0.16), ((66, 74),))
    _coil(pen, "92,76 74,87 46,84 38,74 44,68", (16, 19, 19, 17, 14), c, ((76, 84), (54, 85)))
    with pen.layer():
        neck = tube("64,80 76,66 66,50 62,36 50,24", (19, 19, 17, 15, 15))
        head = closed("62,16 50,7 33,10 17,20 13,28 20,36 38,39 56,36 66,27")
        pen.mass([neck, head], c)
        pen.soft(tube("62,78 64,66 56,50 53,40", (4, 7, 6, 4)), belly, 0.95, 1.6)
        pen.soft("12,30 34,34 56,33 54,44 16,42", belly, 0.95, 1.6)
        for x, y in ((76, 62), (70, 48), (66, 36)):
            pen.soft(closed(f"{x - 2},{y - 5} {x + 5},{y} {x},{y + 6} {x - 4},{y}"), darker(c, 0.5), 0.8, 0.9)
        pen.hairs(scallops("56,10 64,18 70,30", "72,60 78,64 84,66", 8, 3, 2.8), darker(c, 0.5), 0.3)
        pen.soft(ring(42, 12, 13, 3, -10), lighter(c, 0.5), 0.5, 2.2)
    pen.mass([tube("16,32 8,33 2,29", (2, 1.6, 1)), tube("9,33 4,37", (1.6, 1))], colour("#e0303a"), 0.3)
    pen.line("14,30.6 30,34 46,30", 1.3, darker(c, 0.6))
    shining_eye(pen, 38, 20, 5.2, GOLD, slit=True)


@draws("crocodile", (210.0, 92.0), 0.26, "#5f7f4a #6f8a5a", seat=(0.5, 0.3))
def crocodile(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = colour("#e4dcae")
    pen.mass([tube(f"{x},58 {x + 6},74 {x + 1},85", (17, 13, 11)) for x in (94, 144)], darker(c, 0.32))
    ridge = (
        (80, 37),
        (92, 33),
        (104, 31),
        (116, 31),
        (128, 33),
        (140, 38),
        (152, 45),
        (164, 51),
        (176, 54),
        (187, 53),
    )
    with pen.layer():
        scutes = [closed(f"{x - 7},{y + 6} {x + 1},{y - 6} {x + 6},{y + 6}") for x, y in ridge]
        body = closed("58,46 74,38 96,32 126,32 152,44 160,56 152,70 124,77 92,77 68,68")
        skull = closed("3,50 12,45 38,46 50,34 64,30 74,42 74,62 54,66 28,62 6,59")
        pen.mass([body, tube("140,58 168,63 192,59 207,45", (36, 24, 12, 2)), skull, *scutes], c)
        pen.soft("62,62 92,70 136,70 164,64 140,84 88,84 60,74", belly, 0.95, 2.6)
        pen.soft("0,58 28,62 58,63 74,58 70,74 4,72", belly, 0.9, 1.2)
        pen.hairs(scallops("76,42 100,37 150,46", "76,62 104,66 152,64", 5, 15, 3.4), darker(c, 0.5), 0.4)
        pen.soft("70,74 110,78 150,72 144,86 74,86", _shaded(belly), 0.5, 3)
        _spots(
            pen,
            ((90, 42, 4), (108, 40, 5), (128, 42, 5), (146, 50, 4), (166, 58, 3.4), (182, 58, 3)),
            darker(c, 0.35),
            0.5,
        )
        pen.soft(tube("8,48 34,48 50,37", (2, 3, 3)), lighter(c, 0.5), 0.5, 1.6)
    for x in range(10, 56, 7):
        pen.poly(f"{x - 2.3},58.6 {x + 2.3},59.2 {x},64.4", WHITE, shade=0.2)
    pen.line("5,57.6 28,60.6 52,61 64,57", 1.4, darker(c, 0.65))
    pen.oval((8.6, 48.6), (3.4, 2.8), darker(c, 0.1))
    pen.oval((8, 48), (1, 0.9), INK, shade=0)
    pen.oval((60, 34), (8, 8), c)
    shining_eye(pen, 59, 34, 5, GOLD, slit=True)
    for x in (80, 150):
        claws = [tube(f"{x - 3},86 {x - 4 + d},89", (5, 3)) for d in (-7, -2, 4)]
        with pen.layer():
            pen.mass([tube(f"{x},60 {x + 7},76 {x - 2},86", (21, 15, 12)), *claws], c)
            pen.hairs(
                scallops(f"{x - 6},64 {x + 10},62", f"{x - 2},78 {x + 10},76", 4, 3, 3), darker(c, 0.5), 0.4
            )


@draws("chameleon", (150.0, 110.0), 0.26, "#5fae5a #4aa88a #8ab83a", seat=(0.5, 0.3))
def chameleon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    glow, deep = mix(c, colour("#f4e04a"), 0.6), mix(darker(c, 0.2), colour("#1f7fa8"), 0.4)
    for line in ("66,66 60,84 68,97", "96,66 106,84 99,97"):
        pen.mass(
            [
                tube(line, (11, 8, 6)),
                tube(" ".join([line.split()[-1], "62,101" if line[0] == "6" else "92,101"]), (6, 5)),
            ],
            darker(c, 0.32),
        )
    with pen.layer():
        tail = tube(
            "98,58 120,60 138,74 137,94 122,101 110,92 113,81 123,82 125,89", (22, 17, 13, 11, 9, 7, 6, 4, 2)
        )
        body = closed("38,50 54,33 80,26 104,40 114,58 98,73 68,75 46,67")
        head = closed("50,14 61,20 62,38 54,54 40,61 22,59 8,51 6,44 20,35 34,26")
        crest = [
            closed(f"{x - 4},{y + 5} {x + 1},{y - 4} {x + 5},{y + 5}")
            for x, y in ((66, 30), (75, 28), (84, 28), (93, 32), (101, 38), (108, 46))
        ]
        pen.mass([tail, body, head, *crest], c)
        for line in (
            "64,30 60,50 64,72",
            "78,26 75,50 79,74",
            "92,30 92,50 95,72",
            "106,44 108,56 106,68",
            "124,58 126,68",
            "142,76 132,80",
            "138,98 130,92",
        ):
            pen.soft(tube(line, (5.6,) * len(line.split())), glow, 0.85, 1.6)
        pen.soft("44,58 70,66 104,62 92,80 56,78", lighter(glow, 0.3), 0.6, 4)
        _spots(
            pen,
            tuple(
                (x, y, 2.2)
                for x, y in ((57, 44), (70, 40), (70, 54), (85, 42), (86, 58), (100, 50), (57, 58))
            ),
            deep,
            0.8,
        )
        pen.hairs(scallops("52,40 80,30 108,46", "54,64 78,70 104,66", 6, 11, 2.8), darker(c, 0.5), 0.25)
        pen.soft("8,50 30,56 48,54 44,66 12,62", lighter(glow, 0.2), 0.7, 2.4)
        pen.soft(tube("30,29 44,19 54,18", (2, 3, 2)), lighter(c, 0.5), 0.5, 1.6)
    pen.line("7,49 22,53 38,50", 1.4, darker(c, 0.6))
    pen.oval((36, 38), (10.4, 10.4), mix(c, glow, 0.5))
    for r in (8.6, 6.8):
        pen.oval((35.4, 38), (r, r), mix(c, deep if r < 8 else glow, 0.4), shade=0.5)
    shining_eye(pen, 34.4, 38, 4.8, None)
    for line, x in (("58,66 47,84 53,97", 50), ("90,68 83,86 91,98", 88)):
        pen.mass([tube(line, (12, 9, 8)), tube(f"{x - 6},101 {x + 8},101", (7, 6))], c)


SITTERS.add("frog")
