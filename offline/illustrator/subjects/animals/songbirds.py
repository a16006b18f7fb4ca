"""Small birds seen from the side: robins, sparrows, tits, magpies and others. They look to the left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import closed, fan, feet, named, scallops

HORN, CREAM, RED = colour("#e8963a"), colour("#fbf0dc"), colour("#dc4a2a")
BREAST = "12,34 24,24 34,32 42,48 42,62 30,68 18,56 12,42"
BODY = "19,34 19,22 28,13 41,12 52,20 63,32 78,43 88,54 84,66 70,76 54,80 38,78 26,69 19,56 16,44"
FRONT = "14,44 26,44 42,54 60,72 52,84 34,80 22,68 12,52"


@dataclass(frozen=True)
class Plumage:
    """``breast`` is the upper part of the front, ``cap`` the crown, ``mask`` what runs through the eye."""

    back: Colour
    belly: Colour
    wing: Colour
    breast: Colour | None = None
    cap: Colour | None = None
    cheek: Colour | None = None
    mask: Colour | None = None
    bar: Colour | None = None
    beak: Colour = HORN
    streaks: bool = False


def _reddish(c: Colour) -> bool:
    return c[0] > 1.8 * c[1] and c[0] > 1.8 * c[2]


def _of_name(pen: Pen, c: Colour) -> Plumage:
    """How the kind of bird that was named looks; the colour is that of its back and its wings."""
    dark = colour("#3a3a44")
    if named(pen, "robin", "red robin"):
        back, breast = (colour("#8a7058"), c) if _reddish(c) else (c, RED)
        return Plumage(
            back,
            CREAM,
            darker(back, 0.12),
            mix(breast, HORN, 0.3),
            None,
            mix(breast, HORN, 0.3),
            None,
            None,
            dark,
        )
    if named(pen, "sparrow", "wren", "thrush", "lark", "nightingale"):
        grey = colour("#a89c90")
        return Plumage(
            c,
            colour("#e8dccb"),
            darker(c, 0.16),
            None,
            mix(c, grey, 0.25),
            colour("#efe6d8"),
            dark,
            CREAM,
            dark,
            True,
        )
    if named(pen, "tit", "blue tit", "great tit", "chickadee"):
        gold, cap = colour("#f4cf4a"), mix(c, dark, 0.7) if named(pen, "great tit", "chickadee") else c
        return Plumage(mix(c, colour("#7f9a5a"), 0.3), gold, c, None, cap, WHITE, dark, WHITE, dark)
    if named(pen, "magpie"):
        return Plumage(
            colour("#2a2c38"), WHITE, colour("#24506e"), colour("#2a2c38"), None, None, None, WHITE, dark
        )
    if named(pen, "goldfinch"):
        return Plumage(
            mix(c, colour("#a87a4a"), 0.5),
            CREAM,
            dark,
            None,
            dark,
            colour("#d8382f"),
            None,
            colour("#f4c430"),
            CREAM,
        )
    if named(pen, "kingfisher", "bluebird", "swallow"):
        return Plumage(
            c, colour("#f0a05a"), darker(c, 0.1), colour("#ee8a3a"), c, WHITE, None, lighter(c, 0.4), dark
        )
    if named(pen, "bluejay", "blue jay"):
        return Plumage(c, colour("#eef2f6"), c, None, c, WHITE, dark, WHITE, dark)
    if named(pen, "cardinal"):
        return Plumage(c, lighter(c, 0.16), darker(c, 0.14), None, c, None, dark, None)
    if named(pen, "blackbird", "starling"):
        return Plumage(darker(c, 0.1), c, darker(c, 0.2))
    return Plumage(
        c,
        mix(c, CREAM, 0.78),
        darker(c, 0.14),
        mix(c, CREAM, 0.5),
        None,
        mix(c, CREAM, 0.5),
        None,
        mix(c, CREAM, 0.6),
    )


def _body(pen: Pen, p: Plumage) -> None:
    with pen.layer():
        pen.mass(
            [closed(BODY)],
            p.back,
        )
        pen.soft(closed(FRONT), p.belly, 0.97, 2.2)
        if p.breast:
            pen.soft(closed(BREAST), p.breast, 0.97, 1.8)
        if p.cap:
            pen.soft(closed("14,24 24,8 44,8 52,22 40,24 28,22 18,26"), p.cap, 0.95, 1.0)
        if p.cheek:
            pen.soft(ring(33, 35, 9, 6.6, 20) if not p.breast else ring(24, 30, 9, 9), p.cheek, 0.95, 1.4)
        if p.mask:
            pen.soft(tube("16,29 29,27.6 44,32", (1.6, 3, 2)), p.mask, 0.85, 0.7)
            pen.soft(ring(20, 39, 4, 4.4), p.mask, 0.7, 1.2)
        front = mix(p.breast or p.belly, INK, 0.5)
        pen.hairs(
            scallops("20,46 34,46 46,56", "36,76 50,78 66,74", 6, 5, 3.2), front, 0.5 if p.streaks else 0.16
        )
        pen.hairs(scallops("24,16 36,13 48,20", "54,40 66,40 76,46", 6, 4, 3.2), darker(p.back, 0.5), 0.28)
        pen.soft(
            "24,72 44,78 66,74 84,64 82,84 50,88 24,80", mix(darker(p.belly, 0.45), SHADOW, 0.35), 0.5, 4.5
        )
        pen.soft(ring(36, 15, 11, 3.4, 8), lighter(p.back, 0.5), 0.45, 2.6)


def _wing(pen: Pen, p: Plumage) -> None:
    deep = darker(p.wing, 0.3)
    fan(pen, "52,50 58,56 62,60", "102,63 94,68 82,70", 4, 6.6, (deep, darker(p.wing, 0.16)), 0.03)
    with pen.layer():
        pen.mass([closed("45,40 56,37 68,43 80,53 86,62 72,66 58,64 47,55")], p.wing)
        pen.hairs(scallops("49,41 47,47 48,55", "78,56 74,62 66,64", 6, 4, 3.6), darker(p.wing, 0.6), 0.4)
        pen.soft("48,40 58,38 72,47 60,45", lighter(p.wing, 0.5), 0.5, 2.4)
        if p.bar:
            pen.soft(tube("57,60 66,54 68,47", (2.6, 3.6, 2.4)), p.bar, 0.85, 0.9)


@draws("bird", (110.0, 90.0), 0.2, "#c8503c #4a8fc9 #e0a63a #5f9e6a", seat=(0.5, 0.1))
def bird(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    p = _of_name(pen, c)
    feet(pen, ("50,74 48,80 49,86", "59,74 58,80 60,86"), colour("#9a6a4a"), 2.4, 6.5)
    tail = darker(p.wing, 0.3)
    fan(pen, "76,58 78,62 78,66", "110,72 108,77 102,80", 3, 7, (tail, darker(tail, 0.2)), 0.02)
    if named(pen, "cardinal", "bluejay", "blue jay"):
        pen.mass([closed("24,16 34,2 50,-2 44,8 52,22 38,24")], p.back)
    _body(pen, p)
    _wing(pen, p)
    tip = 1 if named(pen, "kingfisher") else 7
    pen.blob(f"21,31 14,33 {tip + 2},36.6 13,37 20,36", darker(p.beak, 0.25))
    pen.blob(f"22,28 15,29 {tip},34.6 13,35 21,34", p.beak)
    shining_eye(pen, 30, 28, 4.2, None)
