"""Owls from the front: brown ones with tufts, barn owls with their heart of a face, snowy ones."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, SHADOW, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import Pen, Points, ring
from offline.illustrator.subjects.registry import draws

from .pelts import mirrored, shining_eye
from .plumage import closed, fan, named, scallops

BEAK, AMBER, CREAM = colour("#e0a44a"), colour("#f6b52e"), colour("#fbf3e4")
BODY = "45,7 61,9 74,20 77,36 76,50 80,66 77,84 67,98 45,104 23,98 13,84 10,66 14,50 13,36 16,20 29,9"


def _rays(x: float, y: float, r: float) -> list[Points]:
    """Fine feathers around an eye."""
    found = []
    for a in np.linspace(0, 2 * np.pi, 30, endpoint=False):
        out, side = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)]) * 0.34
        at = np.array([x, y])
        found.append(np.array([at + out * r * 0.55 - side, at + out * r, at + out * r * 0.55 + side]))
    return found


def _breast(pen: Pen, c: Colour, barn: bool) -> None:
    pale = CREAM if barn else mix(c, CREAM, 0.66)
    pen.soft("45,50 60,54 66,72 60,94 45,101 30,94 24,72 30,54", pale, 0.95, 3)
    if not barn:
        marks = scallops("28,58 45,60 62,58", "33,95 45,97 57,95", 6, 5, 4.0)
        pen.hairs(marks, mix(darker(c, 0.35), INK, 0.1), 0.6)
    pen.hairs(scallops("24,14 45,10 66,14", "18,42 45,24 72,42", 4, 6, 3.4), darker(c, 0.5), 0.3)
    pen.soft("18,92 45,98 72,92 70,110 20,110", mix(darker(pale, 0.4), SHADOW, 0.4), 0.5, 5)
    pen.soft(ring(45, 53, 24, 5), mix(darker(c, 0.55), SHADOW, 0.3), 0.45, 4)


def _face(pen: Pen, c: Colour, barn: bool) -> None:
    disc, rim = (CREAM, mix(c, INK, 0.35)) if barn else (mix(c, CREAM, 0.74), darker(c, 0.42))
    heart = closed("45,18 53,14 65,17 70,30 66,44 56,53 45,60")
    for form, tone, blur in ((heart if barn else ring(59.6, 34.5, 16, 17), rim, 1.2), (None, disc, 0.9)):
        shape = form if form is not None else heart * 0.9 + [4.5, 3.4] if barn else ring(59.4, 34.8, 14, 15)
        for each in (shape, mirrored(pen, shape)):
            pen.soft(each, tone, 0.96, blur)
    for x in (31, 59):
        pen.hairs(_rays(x, 35, 14.5), mix(disc, rim, 0.55), 0.5)
        pen.soft(ring(x, 37, 10, 10), mix(c, INK, 0.4), 0.3, 2.4)


@draws("owl", (90.0, 110.0), 0.32, "#8a6a4c #7a5c50 #a08058 #7f7f92", front=True, seat=(0.5, 0.08))
def owl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    barn, pale = named(pen, "barn owl"), lightness(c) > 0.8
    pen.axis = 90
    wing = darker(c, 0.08 if pale else 0.24)
    if not (barn or pale or named(pen, "snowy owl", "owlet", "baby owl")):
        pen.mass([closed("15,34 13,18 12,3 22,10 36,16 30,26")], darker(c, 0.16))
        pen.mass([closed("75,34 77,18 78,3 68,10 54,16 60,26")], darker(c, 0.2))
    with pen.layer():
        pen.mass([closed(BODY)], c)
        _breast(pen, c, barn)
        _face(pen, c, barn)
    for far in (True, False):
        side = (lambda said: said) if not far else _other
        tones = (wing, darker(wing, 0.2))
        fan(pen, side("15,58 19,58 24,60"), side("13,92 20,97 28,97"), 4, 8, tones, -0.04 if far else 0.04)
        with pen.layer():
            pen.mass([closed(side("13,48 21,50 27,60 27,76 18,84 10,76 8,62"))], wing)
            pen.hairs(
                scallops(side("10,58 17,55 25,60"), side("11,80 18,82 26,77"), 4, 3, 3.4),
                darker(wing, 0.5),
                0.5,
            )
            pen.soft(closed(side("11,54 16,50 20,56 13,66")), lighter(wing, 0.4), 0.5, 2.4)
    for x in (31, 59):
        shining_eye(pen, x, 36, 6.6 if barn else 8.6, None if barn else AMBER)
    if not barn:
        for said in ("17,25 28,23 40,32", "73,25 62,23 50,32"):
            pen.limb(said, 3.2, 1.6, mix(c, CREAM, 0.8), shade=0.3)
    pen.blob("45,39 49.5,44 48,51 45,56 42,51 40.5,44", mix(BEAK, INK, 0.1))
    pen.soft(ring(44, 44, 1.4, 3), lighter(BEAK, 0.6), 0.7, 0.8)
    for x in (32, 37, 42, 48, 53, 58):
        pen.blob(f"{x - 2.4},100 {x},98 {x + 2.4},100 {x + 1.8},105 {x},108.6 {x - 1.8},105", BEAK)


def _other(said: str) -> str:
    """Points on the other side of the middle."""
    pairs = (pair.split(",") for pair in said.split())
    return " ".join(f"{90 - float(x)},{y}" for x, y in pairs)
