"""Playing cards: rank and suit in two corners; pips, or a figure that is mirrored."""

from __future__ import annotations

import re

import numpy as np

from offline.illustrator.colours import Colour, colour, mix
from offline.illustrator.drawing.pen import Points, ring
from offline.illustrator.lettering import HANDS, Block, fitted

from .canvas import Sheet, lighter
from .ornaments import heart
from .registry import sheet

RED = colour("#b0281e")
SUITS = ("heart", "diamond", "spade", "club")
RANKS = {"ace": "A", "king": "K", "queen": "Q", "jack": "J", "knave": "J"}
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
Spots = list[tuple[float, float]]
_SIDES: Spots = [(-1, -1), (1, -1), (-1, 1), (1, 1)]
_SIX: Spots = [*_SIDES, (-1, 0), (1, 0)]
_NINE: Spots = [*_SIDES, (-1, -0.33), (1, -0.33), (-1, 0.33), (1, 0.33)]
PIPS: dict[int, Spots] = {
    2: [(0, -1), (0, 1)],
    3: [(0, -1), (0, 0), (0, 1)],
    4: _SIDES,
    5: [*_SIDES, (0, 0)],
    6: _SIX,
    7: [*_SIX, (0, -0.5)],
    8: [*_SIX, (0, -0.5), (0, 0.5)],
    9: [*_NINE, (0, 0)],
    10: [*_NINE, (0, -0.66), (0, 0.66)],
}
"""Where the signs of a number's card are: from -1 to 1 across and down."""


def suit_of(said: str) -> tuple[str, str]:
    """The rank and the suit that a playing card is said to be: ("Q", "heart")."""
    low = said.lower()
    rank = next((RANKS[word] for word in RANKS if re.search(rf"\b{word}\b", low)), "")
    rank = rank or next((str(i + 2) for i, word in enumerate(NUMBERS) if re.search(rf"\b{word}\b", low)), "")
    rank = rank or next(iter(re.findall(r"\b(10|[2-9])\b", low)), "A")
    return rank, next((suit for suit in SUITS if suit in low), "spade")


def pip(suit: str, x: float, y: float, r: float, turn: bool = False) -> list[Points]:
    """The sign of a suit, upside down where it is turned."""
    if suit == "heart":
        found = [heart(0, 0.06, 1.0)]
    elif suit == "diamond":
        found = [np.array([[0, -1.15], [0.8, 0], [0, 1.15], [-0.8, 0]])]
    else:
        foot = np.array([[0, 0.1], [0.12, 0.8], [0.42, 1.1], [-0.42, 1.1], [-0.12, 0.8]])
        if suit == "spade":
            found = [heart(0, 0.1, 1.0) * (1, -1) + (0, 0.05), foot]
        else:
            found = [
                ring(0, -0.52, 0.48, 0.48),
                ring(-0.52, 0.22, 0.48, 0.48),
                ring(0.52, 0.22, 0.48, 0.48),
                ring(0, 0.05, 0.3, 0.34),
                foot,
            ]
    return [each * r * (-1 if turn else 1) + (x, y) for each in found]


@sheet("playing")
def playing(made: Sheet) -> None:
    """A playing card on cloth: rank and suit in two corners; pips, or a figure that is mirrored."""
    felt = made.scene.tint or colour("#1f5a46")
    made.fill(felt)
    made.stage.glow(made.w / 2, made.h * 0.4, 0.8, lighter(felt, 0.25), 0.6)
    tall = 0.9 * min(made.h, made.w / 0.72)
    wide = 0.7 * tall
    x, y = (made.w - wide) / 2, (made.h - tall) / 2
    for grow in (0.03, 0.02, 0.01):
        made.rect(
            (x - grow * 0.4, y + grow * 0.6, wide + grow * 0.8, tall + grow * 0.6),
            (10, 26, 20),
            r=0.06,
            strength=0.25,
        )
    made.rect((x, y, wide, tall), (253, 251, 244), r=0.05)
    made.frame((x + 0.008, y + 0.008, wide - 0.016, tall - 0.016), 0.002, (200, 190, 170), r=0.044)
    rank, suit = suit_of(" ".join(made.texts))
    c: Colour = RED if suit in {"heart", "diamond"} else (28, 26, 34)
    _corners(made, (x, y, wide, tall), rank, suit, c)
    if rank.isdigit():
        for dx, dy in PIPS[int(rank)]:
            made.stage.marks(
                pip(suit, x + wide * (0.5 + 0.2 * dx), y + tall * (0.5 + 0.31 * dy), 0.05 * tall, dy > 0.05),
                c,
            )
    elif rank == "A":
        made.stage.marks(pip(suit, made.w / 2, made.h / 2, 0.17 * tall), c)
        made.stage.marks(pip(suit, made.w / 2, made.h / 2, 0.1 * tall), mix(c, (253, 251, 244), 0.25))
    else:
        _figure(made, (x + 0.17 * wide, y + 0.1 * tall, 0.66 * wide, 0.8 * tall), suit, c)


def _corners(made: Sheet, box: tuple[float, float, float, float], rank: str, suit: str, c: Colour) -> None:
    x, y, wide, tall = box
    block = fitted(
        rank[:2], HANDS["serif"], (x + 0.02 * wide, y + 0.03 * tall, 0.13 * wide, 0.09 * tall), 0.07 * tall, 1
    )
    made.ink(block, c)
    made.stage.marks(pip(suit, x + 0.085 * wide, y + 0.155 * tall, 0.026 * tall), c)
    made.stage.marks(pip(suit, x + 0.915 * wide, y + 0.845 * tall, 0.026 * tall, True), c)
    turned = Block(block.lines, block.size, block.hand)
    strokes = [np.array([2 * x + wide, 2 * y + tall]) - stroke for stroke in turned.placed()]
    mask, at = made.mask(strokes, turned, 0.0)
    made.image.paste(c, (*at, at[0] + mask.width, at[1] + mask.height), mask)


def _figure(made: Sheet, box: tuple[float, float, float, float], suit: str, c: Colour) -> None:
    """Who is on a court card: the upper half, and again upside down."""
    x, y, w, h = box
    made.rect(box, mix((253, 251, 244), made.scheme.b, 0.3))
    made.frame(box, 0.004, c)
    sprite = made.subject((0, 0, w * 0.98, h * 0.98))
    unit = made.stage.unit
    factor = w * 0.82 * unit / sprite.width
    head = sprite.crop((0, 0, sprite.width, max(2, min(sprite.height, round(0.49 * h * unit / factor)))))
    head = head.resize((max(1, round(head.width * factor)), max(1, round(head.height * factor))))
    made.image.paste(
        head, (round((x + w / 2) * unit - head.width / 2), round((y + h / 2) * unit - head.height)), head
    )
    turned = head.rotate(180)
    made.image.paste(turned, (round((x + w / 2) * unit - head.width / 2), round((y + h / 2) * unit)), turned)
    made.rect((x, y + h / 2 - 0.004, w, 0.008), c)
    made.stage.marks(pip(suit, x + 0.1 * w, y + 0.08 * h, 0.06 * w), c)
    made.stage.marks(pip(suit, x + 0.9 * w, y + 0.92 * h, 0.06 * w, True), c)
