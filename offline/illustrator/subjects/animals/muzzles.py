"""Heads of animals from the side, looking to the left; the origin is the middle of the skull."""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import ASLEEP, Pen

from . import grazers, visages
from .countenance import PINK, Face

HORN = colour("#e8dcc0")


def eye(pen: Pen, x: float, y: float, r: float, iris: Colour | None) -> None:
    """An eye with a spark of light; its iris where it has one that is seen."""
    if ASLEEP in pen.traits:
        pen.eye(x, y, r, twin=False)
        return
    asked = pen.part("eye", iris or INK)
    iris = None if asked == INK else asked
    if iris:
        pen.oval((x, y), (r * 1.12, r * 1.2), INK, shade=0)
        pen.oval((x - 0.1 * r, y), (r * 0.86, r), iris, shade=0.3)
        pen.oval((x - 0.2 * r, y), (r * 0.42, r * 0.78), INK, shade=0)
    else:
        pen.oval((x, y), (r * 0.92, r), INK, shade=0)
    pen.oval((x - r * 0.3, y - r * 0.36), (r * 0.32, r * 0.32), WHITE, shade=0)


def head(pen: Pen, face: Face) -> None:
    """Draw a head, its far ear first."""
    {
        "canine": visages.canine,
        "pug": visages.pug,
        "feline": visages.feline,
        "rabbit": visages.rabbit,
        "big": visages.big,
        "bear": visages.bear,
        "pig": _pig,
        "rhino": _rhino,
        "hippo": _hippo,
        "mouse": _mouse,
    }.get(face.shape, _grazer)(pen, face)


def _ears(pen: Pen, f: Face, x: float, y: float, near: bool) -> None:
    """One ear whose foot is around (x, y)."""
    c = f.ear or (f.coat if near else darker(f.coat, 0.3))
    c = c if near else darker(c, 0.2)
    inner = mix(f.coat, PINK, 0.55)
    if f.ears == "point":
        pen.blob(f"{x - 8},{y + 2} {x - 4},{y - 12} {x},{y - 21} {x + 6},{y - 10} {x + 8},{y + 4}", c)
        if near:
            pen.blob(
                f"{x - 4},{y} {x - 1.6},{y - 9} {x},{y - 15} {x + 2.6},{y - 7} {x + 2},{y + 1}",
                inner,
                shade=0.5,
            )
    elif f.ears == "tuft":
        pen.poly(f"{x - 8},{y + 2} {x},{y - 22} {x + 2},{y - 28} {x + 4},{y - 20} {x + 8},{y + 4}", c)
    elif f.ears == "round":
        pen.oval((x, y - 4), (7.6, 8), c)
        if near:
            pen.oval((x - 1, y - 3), (4.2, 4.8), inner, shade=0.3)
    elif f.ears == "flop" and near:
        c = f.ear or darker(f.coat, 0.24)
        pen.blob(
            f"{x - 5},{y - 2} {x + 5},{y - 3} {x + 12},{y + 10} {x + 11},{y + 26} "
            f"{x + 4},{y + 30} {x - 2},{y + 16}",
            c,
        )
    elif f.ears == "leaf":
        pen.blob(f"{x - 2},{y - 3} {x + 8},{y - 9} {x + 19},{y - 8} {x + 14},{y - 1} {x + 2},{y + 4}", c)
        if near:
            pen.blob(f"{x + 3},{y - 3} {x + 9},{y - 6} {x + 15},{y - 6} {x + 10},{y - 2}", inner, shade=0.4)


def _mouth(pen: Pen, f: Face, said: str, tongue: str = "") -> None:
    if f.open and tongue:
        pen.blob(tongue, colour("#c8485a"), shade=0.4)
    pen.line(said, 1.3, mix(darker(f.muzzle, 0.75), INK, 0.4))


def _pig(pen: Pen, f: Face) -> None:
    _ears(pen, f, -6, -13, False)
    pen.blob("18,0 12,-14 -2,-17 -14,-12 -22,-4 -30,-1 -31,9 -24,13 -10,17 8,15", f.coat)
    pen.oval((-31, 4), (4.6, 7), darker(mix(f.coat, PINK, 0.6), 0.06))
    for y in (1.4, 6.4):
        pen.oval((-32, y), (1.2, 1.6), darker(f.coat, 0.55), shade=0)
    if f.horns == "tusk":
        pen.limb("-24,10 -30,8 -31,1", 3, 1.2, HORN)
    _mouth(pen, f, "-26,12 -19,13 -14,10")
    eye(pen, -14, -4, 3.1, f.iris)
    _ears(pen, f, 6, -13, True)


def _grazer(pen: Pen, f: Face) -> None:
    """Goats, camels, oxen, llamas, deer: a long face; ``horns`` tells them apart."""
    if f.shape == "deer":
        grazers.deer(pen, f, f.horns == "antler")
        return
    if f.shape == "camel":
        grazers.camel(pen, f)
        return
    if f.shape == "cow":
        grazers.cattle(pen, f, HORN)
        return
    _ears(pen, f, 0, -8, False)
    _horns(pen, f, 5.0, darker(HORN if f.horns != "antler" else colour("#8a6a44"), 0.25))
    pen.blob("14,-4 8,-14 -3,-14 -14,-6 -28,4 -34,9 -34,16 -26,19 -14,16 -2,14 10,10", f.coat)
    pen.blob("-35,13 -31,6 -24,6 -20,12 -24,20 -34,18", f.muzzle, shade=0.5, atop=True)
    pen.oval((-32.6, 10.6), (1.3, 1.7), darker(f.muzzle, 0.7), shade=0)
    _mouth(pen, f, "-34,15.6 -28,16.4 -22,14")
    eye(pen, -8, -4, 3.2, f.iris)
    pen.line("-12,-8 -8,-9 -4,-7.4", 1.2, darker(f.coat, 0.4), atop=True)
    _ears(pen, f, 7, -8, True)
    _horns(pen, f, 0.0, HORN if f.horns != "antler" else colour("#8a6a44"))


def _horns(pen: Pen, f: Face, dx: float, c: Colour) -> None:
    if f.horns == "goat":
        pen.limb(f"{2 + dx},-12 {8 + dx},-26 {20 + dx},-30", 6, 1.6, c)
        if not dx:
            pen.limb("-24,18 -22,26 -25,32", 6, 1.4, lighter(f.muzzle, 0.2))
    elif f.horns == "ram":
        pen.limb(f"{2 + dx},-12 {16 + dx},-18 {22 + dx},-4 {12 + dx},8 {2 + dx},4", 9, 2.6, c)
    elif f.horns == "ox":
        pen.limb(f"{3 + dx},-12 {0 + dx},-22 {-10 + dx},-28", 6, 1.6, c)
    elif f.horns == "antelope":
        pen.limb(f"{3 + dx},-13 {9 + dx},-26 {6 + dx},-42", 4, 1.2, c)
    elif f.horns == "moose":
        pen.limb(f"{3 + dx},-12 {10 + dx},-20 {14 + dx},-24", 5, 4, c)
        pen.blob(
            f"{8 + dx},-22 {2 + dx},-34 {6 + dx},-44 {12 + dx},-36 {18 + dx},-48 {23 + dx},-36 {31 + dx},-46 "
            f"{32 + dx},-32 {40 + dx},-34 {32 + dx},-22 {18 + dx},-18",
            c,
        )
        if not dx:
            pen.limb("-6,14 -5,22 -7,28", 7, 2.6, darker(f.coat, 0.2))
    elif f.horns == "antler":
        pen.limb(f"{3 + dx},-12 {14 + dx},-26 {10 + dx},-48", 4, 2, c)
        for y, x in ((-20, 10), (-30, 13), (-40, 12)):
            pen.limb(f"{x + dx},{y} {x - 8 + dx},{y - 6} {x - 9 + dx},{y - 14}", 3, 1.2, c)


def _rhino(pen: Pen, f: Face) -> None:
    _ears(pen, f, 3, -13, False)
    pen.blob("20,-6 10,-15 -2,-14 -14,-6 -26,-2 -38,2 -41,10 -36,17 -20,18 -2,18 14,12", f.coat)
    pen.blob("-41,10 -34,8 -26,12 -26,18 -36,17.6", f.muzzle, shade=0.4, atop=True)
    pen.limb("-33,4 -40,-8 -42,-22", 11, 1.4, HORN)
    pen.limb("-20,-1 -24,-8 -24,-15", 8, 1.4, darker(HORN, 0.1))
    pen.oval((-35, 8), (1.6, 1.2), darker(f.coat, 0.6), shade=0)
    _mouth(pen, f, "-38,13.6 -30,14.6 -24,12.6")
    eye(pen, -9, -2, 2.8, f.iris)
    for said in ("-14,-5 -9,-7 -4,-5", "-2,4 4,8 4,15"):
        pen.line(said, 1.2, darker(f.coat, 0.4), atop=True)
    _ears(pen, f, 9, -12, True)


def _hippo(pen: Pen, f: Face) -> None:
    _ears(pen, f, 3, -12, False)
    pen.blob("18,-4 8,-14 -4,-14 -12,-8 -22,-5 -36,-4 -43,4 -42,16 -34,22 -20,21 -6,16 12,12", f.coat)
    pen.blob("-43,8 -34,12 -22,12 -16,18 -30,24 -43,18", f.muzzle, shade=0.4, atop=True)
    pen.oval((-36, -2), (4, 3), f.coat)
    pen.oval((-37, -2), (1.6, 1.3), darker(f.coat, 0.6), shade=0)
    pen.poly("-36,12 -33.6,12 -34.4,17", lighter(HORN, 0.5), shade=0.2)
    _mouth(pen, f, "-42,11 -32,13 -22,12 -14,8")
    pen.oval((-6, -9), (5, 5), f.coat)
    eye(pen, -7, -9, 2.8, f.iris)
    _ears(pen, f, 7, -11, True)


def _mouse(pen: Pen, f: Face) -> None:
    for x, y, near in ((-4, -16, False), (7, -15, True)):
        tone = f.coat if near else darker(f.coat, 0.25)
        pen.oval((x, y), (11, 12), tone)
        if near:
            pen.oval((x - 1, y + 1), (7, 8), mix(f.coat, PINK, 0.65), shade=0.4)
    pen.blob("15,2 10,-11 -2,-14 -14,-8 -26,1 -31,6 -27,11 -14,14 0,15 11,12", f.coat)
    pen.blob("-31,7 -22,6 -12,9 -4,14 -16,16 -28,12", f.muzzle, shade=0.4, atop=True)
    pen.oval((-30.4, 5.4), (3, 2.8), PINK, shade=0.4)
    eye(pen, -12, -2, 3.8, f.iris)
    for dy in (-3, 0, 3):
        pen.line(f"-24,{8 + dy * 0.3} -12,{8 + dy} -3,{7 + dy * 1.6}", 0.6, lighter(f.coat, 0.65))
