"""Swans, ducks, flamingos, cranes, herons and penguins. Those seen from the side look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, ring, tube
from offline.illustrator.subjects.registry import draws

from .pelts import shining_eye
from .plumage import closed, fan, feet, named, scallops

ORANGE = colour("#f0922e")


def _shaded(c: Colour, share: float = 0.35) -> Colour:
    return mix(darker(c, share), SHADOW, 0.25)


@draws("swan", (144.0, 100.0), 0.32, "#fbfaf6", stands="water", sinks=0.12, seat=(0.6, 0.5))
def swan(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    fan(pen, "108,66 110,72", "142,50 138,72", 4, 11, (darker(c, 0.06), darker(c, 0.14)), 0.05)
    with pen.layer():
        body = closed("30,72 46,60 80,58 112,64 124,74 114,90 78,98 46,94 30,84")
        neck = tube("48,80 30,68 30,52 40,36 40,20 30,12", (26, 18, 13, 11.4, 11, 11))
        pen.mass([body, neck, closed("20,16 22,8 31,4 40,8 42,17 34,23 24,22")], c, 0.6)
        pen.soft("28,86 50,90 90,90 124,80 116,104 40,104", _shaded(c), 0.5, 5)
        pen.soft(tube("40,76 34,66 36,52 46,36 46,22", (6, 6, 5, 4, 3)), _shaded(c, 0.2), 0.4, 2.6)
        pen.hairs(scallops("34,76 44,82 56,88", "60,66 68,80 80,92", 4, 4, 4.4), _shaded(c, 0.3), 0.25)
    tones = (c, darker(c, 0.1))
    fan(pen, "58,76 62,82 68,87", "128,34 136,56 126,76", 7, 15, tones, 0.09)
    with pen.layer():
        pen.mass([closed("50,76 58,64 78,54 100,50 104,64 92,80 72,90 56,88")], c)
        pen.hairs(scallops("58,70 58,78 64,86", "94,54 94,66 86,78", 6, 5, 5), _shaded(c, 0.3), 0.3)
    pen.blob("25,12 12,16 2,24 4,28 14,26 26,20", ORANGE)
    pen.line("6,26 14,24 22,20", 0.8, darker(ORANGE, 0.4))
    pen.blob("26,8 20,12 20,16 26,18.6 28.6,13", INK, shade=0.4)
    shining_eye(pen, 33, 12.6, 2.4, None)


@draws("duck", (110.0, 84.0), 0.2, "#f5f2ea #e8c85a #b08a5c", stands="water", sinks=0.14)
def duck(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    drake = named(pen, "mallard", "drake")
    head, wing = (colour("#1f7a52"), colour("#a89c90")) if drake else (c, darker(c, 0.16))
    fan(pen, "88,52 90,56", "108,36 106,50", 3, 8, (c, darker(c, 0.16)), 0.05)
    with pen.layer():
        body = closed("26,54 36,46 58,48 84,46 102,42 102,56 92,72 66,80 40,78 27,68")
        pen.mass([body, tube("42,62 36,44 37,28", (30, 21, 20)), ring(36, 21, 16, 14.6)], c, 0.7)
        if head != c:
            pen.soft("14,2 60,2 56,28 52,42 24,42 14,28", head, 0.97, 1.2)
            pen.soft(tube("24,44 38,48 52,43", (3, 4, 3)), WHITE, 0.95, 0.7)
            pen.soft("24,48 40,52 44,66 36,76 22,70", colour("#8a5236"), 0.85, 3)
        pen.soft("26,68 48,74 80,72 100,58 94,86 30,86", _shaded(c), 0.5, 4.5)
        pen.soft(ring(32, 11, 9, 3, -8), lighter(head, 0.5), 0.5, 2.4)
        pen.soft(ring(35, 31, 5, 3), mix(head, colour("#ff8a6a"), 0.5), 0.3, 1.6)
        pen.hairs(scallops("28,54 36,58 44,64", "44,70 56,74 66,76", 4, 4, 3.4), _shaded(c), 0.22)
    fan(pen, "60,56 66,62", "98,52 88,68", 4, 9, (darker(wing, 0.1), darker(wing, 0.26)), 0.06)
    with pen.layer():
        pen.mass([closed("46,54 58,47 76,50 84,56 76,66 60,68 50,63")], wing)
        pen.hairs(scallops("52,51 50,57 56,64", "76,53 76,58 70,65", 5, 4, 3.8), darker(wing, 0.5), 0.4)
        if drake:
            pen.soft(tube("72,62 82,57", (5, 4)), colour("#3a6fd0"), 0.9, 0.8)
    pen.blob("23,25 12,27 6,30 14,31 24,30", darker(ORANGE, 0.25))
    pen.blob("24,18 14,22 3,25 4,29 14,28 25,27", ORANGE)
    shining_eye(pen, 30, 18, 3.6, None)


@draws("flamingo", (110.0, 150.0), 0.4, "#f58fa8 #f2849a #f7a3b0", stands="ground", seat=(0.6, 0.36))
def flamingo(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leg, deep = darker(c, 0.14), mix(darker(c, 0.16), colour("#e04a6a"), 0.3)
    pen.mass([tube("62,88 50,106 64,120", (4.6, 3, 2.4)), ring(50, 106, 2.6, 2.6)], darker(leg, 0.14))
    feet(pen, ("68,88 67,116 66,144",), leg, 4, 9)
    pen.oval((67.4, 116), (3, 3.4), darker(leg, 0.1))
    with pen.layer():
        body = closed("36,78 46,66 66,60 86,66 99,78 94,90 80,97 60,98 44,92")
        neck = tube("50,84 32,72 28,56 40,44 47,32 44,20 34,14", (19, 13, 10.6, 9.6, 9, 9.6, 11))
        pen.mass([body, neck, ring(33, 17, 11, 9)], c)
        pen.soft("40,88 58,94 90,88 88,106 44,106", _shaded(c, 0.3), 0.5, 4)
        pen.soft(tube("46,78 37,70 34,57 46,45 52,32", (4, 4, 3.6, 3, 3)), _shaded(c, 0.25), 0.4, 2)
        pen.soft(tube("26,62 28,54 38,43 43,32 40,22", (3, 3, 3, 3, 2)), lighter(c, 0.6), 0.5, 1.6)
        pen.hairs(scallops("40,78 48,84 56,92", "56,66 66,70 74,76", 4, 4, 4), _shaded(c, 0.3), 0.25)
    fan(pen, "62,74 66,80 70,84", "108,82 106,92 94,97", 5, 9, (deep, darker(deep, 0.2)), 0.04)
    with pen.layer():
        pen.mass([closed("52,72 66,64 84,67 94,79 84,88 68,87 57,81")], mix(c, deep, 0.4))
        pen.hairs(scallops("58,70 58,76 64,83", "86,73 86,79 80,86", 5, 4, 4.2), darker(deep, 0.4), 0.4)
    pen.blob("26,11 15,17 9,26 11,33 17,35 21,28 28,23", colour("#fbeae0"), shade=0.6)
    pen.blob("12,24 8,30 12,38 19,35 17,29", INK, shade=0.5)
    shining_eye(pen, 33, 15, 3, colour("#f0c84a"))


@draws("crane", (100.0, 150.0), 0.4, "#f2f1ec #dfe4e8", seat=(0.55, 0.4))
def crane(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A crane, or by its name a heron, a stork or an egret."""
    heron, stork = named(pen, "heron", "grey heron", "blue heron"), named(pen, "stork")
    egret = named(pen, "egret")
    leg = colour("#e0583a") if stork else colour("#8a7a4a") if heron else colour("#4a4640")
    quill = mix(c, INK, 0.8) if not egret else darker(c, 0.12)
    feet(pen, ("62,88 66,116 61,143",), darker(leg, 0.2), 3.4, 8)
    feet(pen, ("54,90 51,116 53,145",), leg, 3.6, 9)
    fan(pen, "78,74 80,80", "98,98 88,100", 4, 9, (quill, lighter(quill, 0.1)), 0.06)
    with pen.layer():
        body = closed("36,76 46,64 66,60 84,68 92,80 84,90 66,96 48,92")
        neck = tube("48,82 33,70 31,56 38,42 37,30 31,21", (21, 13, 10, 8.4, 7.8, 8.4))
        pen.mass([body, neck, ring(29, 20, 9, 7.4)], c)
        pen.soft("40,86 56,92 88,84 80,104 44,104", _shaded(c), 0.5, 4)
        if not (heron or stork or egret):
            pen.soft(tube("36,26 40,36 35,50 36,60", (7, 7, 6, 3)), mix(c, INK, 0.82), 0.9, 1.4)
        pen.soft(tube("44,78 36,68 34,57 41,44", (4, 4, 3.4, 2.4)), _shaded(c, 0.25), 0.4, 2)
        pen.hairs(scallops("40,76 46,82 52,88", "54,66 62,72 70,78", 4, 4, 3.8), _shaded(c), 0.28)
    wing = darker(c, 0.1)
    fan(pen, "60,72 64,78", "94,92 82,96", 4, 9, (wing, quill), 0.05)
    with pen.layer():
        pen.mass([closed("50,72 62,63 78,68 87,79 78,87 62,84")], wing)
        pen.hairs(scallops("56,69 56,75 62,81", "80,74 80,79 75,85", 5, 4, 3.8), _shaded(wing), 0.45)
    beak = colour("#e0583a") if stork else INK if egret else colour("#e0b04a")
    pen.poly("23,20 3,27 22,25", darker(beak, 0.25))
    pen.poly("24,16 1,26.4 22,22.6", beak)
    if heron:
        pen.limb("28,15 40,17 54,26", 3.2, 0.6, INK, shade=0.3)
    elif not (stork or egret):
        pen.blob("23,14 29,11 36,15 30,18", colour("#d8343a"))
    shining_eye(pen, 28, 19, 2.4, colour("#f0c84a") if heron else None)


@draws("penguin", (90.0, 110.0), 0.34, "#2f3547 #3b4357", front=True)
def penguin(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.axis = 90
    for x in (32, 58):
        pen.mass(
            [
                tube(f"{x},94 {x + 0.1 * (x - 45)},99", (16, 19)),
                *(tube(f"{x + d},99 {x + 1.5 * d},104", (6, 3.4)) for d in (-6, 0, 6)),
            ],
            ORANGE,
        )
    for said in ("19,46 12,58 7,74 8,84", "71,46 78,58 83,74 82,84"):
        pen.mass([tube(said, (10, 14, 11, 4))], darker(c, 0.22))
        pen.soft(tube(said, (2, 3, 2, 1)), lighter(c, 0.35), 0.5, 1.6)
    with pen.layer():
        pen.mass(
            [closed("45,5 59,9 67,20 69,34 74,54 76,78 68,97 45,104 22,97 14,78 16,54 21,34 23,20 31,9")], c
        )
        pen.soft("45,38 58,44 67,62 66,84 56,98 45,101 34,98 24,84 23,62 32,44", WHITE, 0.98, 1.3)
        pen.soft("45,25 53,16 62,20 64,32 58,43 45,47 32,43 26,32 28,20 37,16", WHITE, 0.98, 1.0)
        pen.soft(ring(45, 50, 15, 6), colour("#f6c23a"), 0.6, 4)
        for x in (26, 64):
            pen.soft(ring(x, 36, 4, 7), colour("#f6b03a"), 0.75, 2.6)
        pen.hairs(scallops("32,62 45,66 58,62", "34,92 45,95 56,92", 5, 4, 4.2), colour("#8a94b0"), 0.3)
        pen.soft("24,88 45,97 66,88 66,110 24,110", _shaded(WHITE, 0.3), 0.5, 5)
        pen.soft(ring(40, 11, 11, 3.6), lighter(c, 0.5), 0.5, 3)
    for x in (36, 54):
        shining_eye(pen, x, 29.5, 4.6, None)
    pen.blob("39,38 45,36 51,38 45,45", darker(ORANGE, 0.2))
    pen.blob("38,36.6 45,33 52,36.6 45,40", ORANGE)
    for x in (31, 59):
        pen.soft(ring(x, 37.6, 3.6, 2.4), colour("#f78f86"), 0.55, 1.2)
