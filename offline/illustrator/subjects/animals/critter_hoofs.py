"""Heads of those on hooves that behave as persons: pigs, cattle, sheep, horses, deer and their like."""

from __future__ import annotations

from dataclasses import dataclass

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen

from .critter_faces import ROUND, cheeks, eyes
from .markings import CREAM, PINK

HORN, ANTLER = colour("#efe2c4"), colour("#a8784a")


@dataclass(frozen=True)
class Hoofed:
    """``ears`` leaf, tall or long; ``horns`` cow, goat, ram, deer, moose, giraffe or unicorn; ``mane`` and
    ``muzzle`` their colours; ``marks`` what is on the face: patch, stripes, spots, blaze."""

    ears: str = "leaf"
    horns: str = ""
    muzzle: Colour | None = None
    mane: Colour | None = None
    marks: str = ""
    beard: bool = False


def pig(pen: Pen, c: Colour, closed: bool) -> None:
    pen.blob("30,28 17,20 15,6 27,6 40,14 42,22", c, twin=True)
    pen.blob("28,23 20,17 20,10 27,10 35,16", darker(mix(c, PINK, 0.4), 0.1), 0.5, twin=True)
    pen.blob(ROUND, c)
    eyes(pen, 36, 34, 6, None, closed)
    pen.oval((50, 46), (12, 8.6), darker(mix(c, PINK, 0.35), 0.05))
    pen.oval((45.6, 46), (2.2, 3.2), darker(c, 0.5), shade=0, twin=True)
    pen.line("42,56 50,58.4 58,56" if not pen.sad else "43,58.6 50,56.6 57,58.6", 1.4, darker(c, 0.55))
    cheeks(pen, c, 28, 46)


def sheep(pen: Pen, c: Colour, closed: bool) -> None:
    face = colour("#5a4f56") if sum(c) > 480 else lighter(c, 0.5)
    pen.blob("28,36 12,32 6,40 14,47 28,44", face, twin=True)
    pen.blob("50,18 64,20 71,32 69,46 62,57 50,61 38,57 31,46 29,32 36,20", face)
    for x, y, r in (
        (30, 22, 10),
        (70, 22, 10),
        (38, 14, 10),
        (62, 14, 10),
        (50, 11, 11),
        (27, 33, 7),
        (73, 33, 7),
    ):
        pen.oval((x, y), (r, r * 0.92), c, shade=0.8)
    pen.oval((40, 37), (7.6, 8.2), WHITE, twin=True, shade=0.1)
    eyes(pen, 40.4, 37.4, 5.6, None, closed)
    pen.blob("46,49 54,49 52,53 50,54 48,53", mix(face, PINK, 0.6), shade=0.3)
    pen.line("50,54 49,56.4 45,57", 1.1, darker(face, 0.5), twin=True)
    cheeks(pen, face, 35, 48)


def hoofed(pen: Pen, c: Colour, look: Hoofed, closed: bool) -> None:
    """A long head with its nostrils low, told apart by ears, horns, mane and marks."""
    _crown(pen, c, look)
    muzzle = look.muzzle or lighter(c, 0.4)
    pen.blob("50,9 64,12 73,24 72,38 68,50 64,58 50,62 36,58 32,50 28,38 27,24 36,12", c)
    _marks(pen, c, look)
    pen.blob("50,42 62,43 69,50 65,58 50,62 35,58 31,50 38,43", muzzle, shade=0.6)
    if look.mane:
        pen.blob("50,2 58,6 61,16 54,28 50,24 47,30 41,18 43,6", look.mane)
    eyes(pen, 37, 32, 6.2, None, closed)
    pen.oval((44, 49), (1.7, 2.1), darker(muzzle, 0.5), shade=0, twin=True)
    pen.line("42,55 50,57.6 58,55" if not pen.sad else "43,57.6 50,55.4 57,57.6", 1.4, darker(muzzle, 0.55))
    cheeks(pen, c, 32, 43)
    if look.beard:
        pen.blob("44,60 56,60 53,70 50,75 47,70", lighter(c, 0.35))
    if look.horns == "unicorn":
        pen.poly("45.4,18 50,-10 54.6,18", colour("#f4cf6a"))
        for y in (12, 5, -1):
            pen.line(f"{46.4 + (12 - y) * 0.12},{y} {53.6 - (12 - y) * 0.12},{y - 2.6}", 1, colour("#c99a34"))


def _crown(pen: Pen, c: Colour, look: Hoofed) -> None:
    """Ears and horns, behind the head."""
    inner = mix(c, PINK, 0.6)
    if look.mane and look.ears != "leaf":
        pen.blob(
            "50,0 68,8 80,24 82,44 76,58 70,44 50,20 30,44 24,58 18,44 20,24 32,8", darker(look.mane, 0.12)
        )
    if look.horns == "cow":
        pen.limb("33,16 24,12 23,2", 7, 2, HORN, twin=True)
    elif look.horns == "goat":
        pen.limb("40,14 33,4 22,-3", 8, 2, darker(HORN, 0.25), twin=True)
    elif look.horns == "ram":
        pen.limb("38,14 22,6 10,18 14,32 24,30 23,23", 10, 4, darker(HORN, 0.2), twin=True)
    elif look.horns == "deer":
        pen.limb("38,14 30,4 28,-8", 4.6, 2, ANTLER, twin=True)
        pen.limb("31,4 22,2 18,-5", 3.6, 1.6, ANTLER, twin=True)
        pen.limb("29,-2 36,-4 38,-9", 3, 1.4, ANTLER, twin=True)
    elif look.horns == "moose":
        pen.blob("36,16 24,14 12,10 5,-2 12,0 14,-8 20,0 25,-7 28,4 33,6 40,12", ANTLER, twin=True)
    elif look.horns == "giraffe":
        pen.limb("41,14 39,4 39,-2", 5, 4.4, c, twin=True)
        pen.oval((39, -3), (4.4, 4), darker(c, 0.55), twin=True)
    if look.ears == "tall":
        pen.blob("33,22 26,10 29,-3 36,2 42,14", c, twin=True)
        pen.blob("34,18 30,9 31,3 35,7 38,15", inner, 0.4, twin=True)
    elif look.ears == "long":
        pen.blob("34,22 22,8 21,-12 28,-13 36,0 43,16", c, twin=True)
        pen.blob("34,16 26,4 25,-7 28,-7 34,4 38,15", inner, 0.4, twin=True)
    else:
        pen.blob("30,26 16,18 6,22 8,31 20,34 30,32", c, twin=True)
        pen.blob("27,27 17,22 11,24 13,29 22,31", inner, 0.4, twin=True)


def _marks(pen: Pen, c: Colour, look: Hoofed) -> None:
    if look.marks == "patch":
        pen.blob(
            "56,10 70,16 76,30 70,44 58,40 54,26",
            colour("#3f3a40") if sum(c) > 500 else CREAM,
            0.5,
            atop=True,
        )
    elif look.marks == "stripes":
        for y in (14, 21, 28, 36, 43):
            pen.limb(f"26,{y + 4} 36,{y} 43,{y - 3}", 3.4, 1.2, INK, atop=True, twin=True)
    elif look.marks == "spots":
        for x, y in ((38, 16), (60, 18), (33, 44), (68, 42), (50, 22), (29, 28), (71, 29)):
            pen.oval((x, y), (4, 3.4), darker(c, 0.45), atop=True, shade=0.3)
    elif look.marks == "blaze":
        pen.blob("50,12 54,22 55,42 50,50 45,42 46,22", WHITE, 0.4, atop=True)
    elif look.marks == "fluff":
        for x, y, r in ((40, 12, 9), (60, 12, 9), (50, 8, 11), (50, 17, 9)):
            pen.oval((x, y), (r, r * 0.9), lighter(c, 0.25), shade=0.7)
