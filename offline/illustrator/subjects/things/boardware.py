"""Boards and papers on a table: a chess board with a game half played, old letters, maps, sheets of music."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, said
from offline.illustrator.subjects.registry import thing

WAX = colour("#b3202c")
THEIRS = "R10 K40 R60 P21 P51 P61 N32 P12"
OURS = "P34 B54 P15 N45 P66 P26 Q47 K67 R07"
"""The men of both sides: which, in which column and in which row from the far side."""


def on_field(corners: Points, u: float, v: float) -> tuple[float, float]:
    """A point of a four-sided field, by its shares across and down."""
    a, b, c, d = corners
    x, y = (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * c)
    return float(x), float(y)


@thing("sealed letter", (150.0, 104.0), 0.24, "#ecdcb4 #f0e4c8")
def sealed_letter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Old letters tied with a ribbon, the upper one closed with a seal of red wax."""
    for k, turn in ((0, -7.0), (1, 5.0), (2, -2.0)):
        pen.lean = (turn, (75.0, 60.0))
        paper = darker(c, 0.16 - 0.06 * k)
        pen.rect(12, 22 - 2 * k, 138, 98 - 2 * k, darker(paper, 0.2), r=2)
        pen.rect(12, 20 - 2 * k, 138, 95 - 2 * k, paper, r=2)
    pen.line("12,17 75,58 138,17", 1.6, darker(c, 0.35), atop=True)
    pen.poly("12,16 138,16 75,58", lighter(c, 0.18), 0.6)
    pen.line("12,91 58,50", 1.2, darker(c, 0.25), atop=True)
    pen.line("138,91 92,50", 1.2, darker(c, 0.25), atop=True)
    pen.blob("58,56 62,44 74,40 88,44 93,56 88,68 75,73 62,68", WAX, 1.3)
    pen.oval((75.5, 56), (11.5, 11.5), darker(WAX, 0.18), shade=0.8)
    pen.poly("75.5,48 78,54 84,54 79,58 81,64 75.5,60.5 70,64 72,58 67,54 73,54", lighter(WAX, 0.22), 0.4)
    pen.line("62,50 67,45 73,43", 1.8, lighter(WAX, 0.6), atop=True)
    pen.lean = (0.0, (0.0, 0.0))


@thing("chess board", (220.0, 130.0), 0.34, "#6a4028 #8a5a34")
def chess_board(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A board seen from a player's seat, a game half played, a few taken men beside it."""
    board = np.array([[52.0, 40.0], [168.0, 40.0], [214.0, 112.0], [6.0, 112.0]])
    pen.poly("46,35 174,35 220,116 0,116", c, 0.6)
    pen.rect(0, 115, 220, 126, darker(c, 0.35), r=2)
    light, dark = colour("#f0dcb4"), darker(c, 0.2)
    pen.poly(said(board), light, 0.3)
    for i in range(8):
        for j in range(8):
            if (i + j) % 2:
                deep = [_deep((j + t) / 8) for t in (0, 1)]
                field = ((i, deep[0]), (i + 1, deep[0]), (i + 1, deep[1]), (i, deep[1]))
                pen.poly(said([on_field(board, u / 8, v) for u, v in field]), dark, 0, atop=True)
    ivory, ebony = colour("#f6ecd8"), colour("#3a2c2c")
    for tone, game in ((ebony, THEIRS), (ivory, OURS)):
        for spot in game.split():
            v = _deep((int(spot[2]) + 0.6) / 8)
            at = on_field(board, (int(spot[1]) + 0.5) / 8, v)
            _man(pen, *at, 0.7 + 0.55 * v, spot[0], tone)


def _deep(t: float) -> float:
    """How far down the board a row is seen, by its share of the board's depth."""
    return t * (0.62 + 0.38 * t)


def _man(pen: Pen, x: float, y: float, size: float, man: str, c: Colour) -> None:
    """A chessman with its foot at x, y."""
    tall = {"P": 15, "N": 20, "B": 22, "R": 18, "Q": 27, "K": 29}[man] * size
    wide, top = 6.5 * size, y - tall

    def part(corners: list[tuple[float, float]]) -> str:
        """Points by their shares of the width, and of the height from the foot up."""
        return said([(x + a * wide, y - b * tall) for a, b in corners])

    pen.oval((x, y), (wide, wide * 0.4), darker(c, 0.3))
    pen.poly(part([(-0.85, 0.05), (-0.4, 0.62), (0.4, 0.62), (0.85, 0.05)]), c)
    if man == "R":
        pen.rect(x - wide * 0.7, top, x + wide * 0.7, y - tall * 0.6, c)
    elif man == "N":
        pen.blob(part([(-0.5, 0.5), (-0.3, 0.9), (0.2, 1), (1.1, 0.7), (0.3, 0.65), (0.5, 0.5)]), c)
    else:
        pen.oval((x, y - tall * 0.6), (wide * 0.7, wide * 0.24), lighter(c, 0.15))
        pen.oval((x, top + wide * 0.62), (wide * 0.6, wide * (0.6 if man == "P" else 0.9)), c)
    if man in "KQ":
        pen.poly(part([(-0.7, 1.05), (0, 0.95), (0.7, 1.05), (0.4, 0.84), (-0.4, 0.84)]), lighter(c, 0.1))
    if man == "K":
        pen.line(part([(0, 1), (0, 1.18)]), 1.6 * size, c)
        pen.line(part([(-0.4, 1.09), (0.4, 1.09)]), 1.4 * size, c)


@thing("lying map", (230.0, 76.0), 0.16, "#e8d4a0 #e0c890", seat=(0.5, 0.5))
def lying_map(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An old map that lies flat, its corners worn."""
    _lying(pen, c)
    land, sea = mix(c, colour("#9a7a3a"), 0.4), mix(c, colour("#6a9a9a"), 0.45)
    pen.blob("40,26 84,18 120,28 108,46 66,52 36,44", land, 0.3, atop=True)
    pen.blob("134,20 178,18 196,36 168,50 140,40", land, 0.3, atop=True)
    for x, y in ((70, 32), (80, 34), (160, 30)):
        pen.poly(f"{x - 7},{y + 6} {x},{y - 5} {x + 7},{y + 6}", darker(land, 0.3), 0.4, atop=True)
    for k in range(6):
        x, y = 60 + 18 * k, 56 - 3 * (k % 2)
        pen.line(f"{x},{y} {x + 8},{y - 1}", 1.8, colour("#b0302a"), atop=True)
    pen.line("26,60 60,64 100,61", 1.2, sea, atop=True)
    pen.oval((196, 58), (13, 6), darker(c, 0.25), shade=0, atop=True)
    pen.poly("196,50 199,58 196,66 193,58", colour("#b0302a"), 0, atop=True)


@thing("lying music", (230.0, 76.0), 0.16, "#f4ecd8 #f8f4e8", seat=(0.5, 0.5))
def lying_music(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Sheets of music that lie flat: staves with notes."""
    _lying(pen, c)
    for row in range(3):
        y = 18 + 17 * row
        for k in range(4):
            pen.line(f"{34 - 8 * row},{y + 2.6 * k} {196 + 8 * row},{y + 2.6 * k}", 0.6, INK, atop=True)
        for k in range(9):
            x, dy = 50 + 17 * k - 3 * row, float(rng.uniform(0, 7))
            pen.oval((x, y + dy), (2.8, 1.8), INK, turn=-20, shade=0, atop=True)
            pen.line(f"{x + 2.4},{y + dy} {x + 2.4},{y + dy - 9}", 0.9, INK, atop=True)


def _lying(pen: Pen, c: Colour) -> None:
    """A sheet that lies flat, seen from its near edge."""
    pen.poly("34,12 200,8 226,66 6,72", darker(c, 0.25), 0.2)
    pen.poly("34,10 200,6 226,63 6,69", c, 0.5)
    pen.line("117,8 115,66", 1, darker(c, 0.2), atop=True)
