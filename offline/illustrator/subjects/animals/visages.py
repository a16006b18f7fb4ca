"""Heads of beasts of prey and pets, half turned to us, looking to the left; the origin is in the skull."""

from __future__ import annotations

from offline.illustrator.colours import INK, SHADOW, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, points, ring, smooth, tube
from offline.illustrator.subjects.placing import Placed

from .countenance import PINK, Face
from .pelts import hairs, shining_eye, tufts

TONGUE, GUMS = colour("#d8606a"), colour("#7a2f3a")


def _form(said: str) -> list[Points]:
    return [smooth(points(said), closed=True)]


def _dark(c: Colour, share: float = 0.45) -> Colour:
    return mix(darker(c, share), SHADOW, 0.2)


def _ear(pen: Pen, f: Face, at: tuple[float, float], near: bool, tall: float = 1.0) -> None:
    """One ear whose foot is around a point."""
    one = pen.told("one-ear") if near else None
    inner, c = mix(f.muzzle, PINK, 0.45), one or f.ear or f.coat
    inner, c = (inner, c) if near else (darker(inner, 0.16), darker(c, 0.2))
    p, w = Placed(pen, at), 1.0 if near else 0.8
    if f.ears in {"point", "tuft"}:
        _pointed(p, f, (c, inner), near, tall)
    elif f.ears == "round":
        p.oval((0, -5), (9 * w, 9.6), c)
        p.oval((-0.8, -4), (5.4 * w, 6.2), inner, shade=0.6)
        p.soft(ring(0, 1, 6 * w, 4.4), darker(c, 0.45), 0.6, 2)
    elif f.ears == "flop":
        _hanging(p, one or f.ear or darker(c, 0.26), near)
    elif f.ears == "long":
        for out, tone, wide in ((1.0, c, 7.4), (0.84, inner, 4.0)):
            spine = f"0,2 2,{-18 * out} 11,{-38 * out} 15,{-44 * out}"
            p.mass([tube(spine, (wide, wide * 1.5, wide * 1.4, wide * 0.4))], tone, 0.8)
    elif f.ears == "leaf":
        p.blob("-2,-3 8,-9 19,-8 14,-1 2,4", c)


def _pointed(pen: Pen, f: Face, tones: tuple[Colour, Colour], near: bool, tall: float) -> None:
    """An ear that stands, in the colours of its back and its inside; a squirrel's is small."""
    if f.shape == "rabbit":
        pen, tall = Placed(pen, (0.0, 2.0), 0.0, 0.62), 0.86
    (c, inner), tip, w = tones, -25 * tall, 1.0 if near else 0.8
    low, high = -12 * tall, -10 * tall
    pen.blob(f"{-10 * w},3 {-7 * w},{low} 1,{tip} {8 * w},{low - tall} {11 * w},5", c)
    pen.blob(f"{-6 * w},1 {-4 * w},{high} 0.6,{tip + 6} {5 * w},{high} {6 * w},2", inner, shade=0.7)
    pen.soft(ring(1, 2, 6 * w, 6), darker(mix(c, INK, 0.2), 0.4), 0.5, 2.4)
    if f.shape == "canine" and not f.ear and near:
        pen.soft(ring(1.4, tip + 1, 4, 4.6), darker(c, 0.7), 0.8, 2)
    if f.ears == "tuft":
        pen.limb(f"0,{tip + 6} 1,{tip - 2} 4,{tip - 8}", 4, 0.8, INK)


def _hanging(pen: Pen, c: Colour, near: bool) -> None:
    """An ear that hangs."""
    if not near:
        pen.blob("2,-3 -6,-1 -11,10 -10,22 -4,24 2,8", c)
        return
    pen.blob("-5,-3 5,-5 14,6 17,22 12,33 5,30 0,14", c)
    pen.soft(tube("1,0 3,14 6,27", (3, 4, 3)), darker(c, 0.4), 0.5, 2)
    pen.soft(smooth(points("5,0 11,4 12,18 7,14"), closed=True), lighter(c, 0.3), 0.4, 3)


def _fur(pen: Pen, f: Face) -> None:
    """Fine hair that runs back from the face, and a blaze where one is told."""
    if blaze := pen.told("blaze"):
        pen.soft(tube("-6,-17 -12,-6 -24,4", (5, 5, 8)), blaze, 0.95, 1.2)
    strands = hairs((-14.0, -16.0, 17.0, 15.0), 26, (5.0, 1.8), 4)
    pen.hairs(strands, _dark(f.coat), 0.2)
    pen.hairs(hairs((-14.0, -17.0, 17.0, 10.0), 22, (5.0, 1.6), 6), lighter(f.coat, 0.35), 0.24)


def _nose(pen: Pen, f: Face, x: float, y: float, r: float) -> None:
    Placed(pen, (x, y), 0.0, r).blob("-1,-0.5 0,-0.84 1,-0.4 0.6,0.5 -0.1,0.9 -0.8,0.4", f.nose, shade=0.5)
    pen.oval((x - 0.3 * r, y - 0.4 * r), (0.36 * r, 0.2 * r), lighter(f.nose, 0.6), shade=0)


def _eyes(
    pen: Pen, f: Face, near: tuple[float, float], far: tuple[float, float], r: float, slit: bool = False
) -> None:
    iris = f.iris
    shining_eye(pen, *far, r * 0.94, iris, 0.66, slit)
    shining_eye(pen, *near, r, iris, 0.96, slit)


def _open_mouth(pen: Pen, f: Face, said: str, tongue: str) -> None:
    if f.open:
        pen.blob(said, GUMS, shade=0.4)
        pen.blob(tongue, TONGUE, shade=0.4)


def _lips(f: Face) -> Colour:
    return mix(darker(f.muzzle, 0.7), INK, 0.5)


def canine(pen: Pen, f: Face) -> None:
    """Foxes, wolves and most dogs: a long muzzle, a ruff at the cheeks where the ears stand."""
    wild = f.ears in {"point", "round"}
    with pen.layer():
        _ear(pen, f, (-11, -12), False)
        _ear(pen, f, (9, -12), True) if f.ears != "flop" else None
        skull = _form("-18,-5 -12,-15 0,-19 12,-15 19,-6 21,5 14,14 2,18 -11,16 -19,8")
        snout = tube("-6,4 -18,6.4 -31,7.6", (25, 18.5, 10.5))
        jaw = (
            tube("-4,11 -10,19 -17,25", (17, 10, 6))
            if f.open
            else tube("-4,10 -16,12.6 -26,12.4", (17, 10, 6))
        )
        ruff = tufts("17,-6 22,3 15,14 2,19", 5, 8.4, 0.3) if wild else []
        pen.mass([*skull, snout, jaw, *ruff], f.coat)
        _fur(pen, f)
        pen.soft("-36,9 -24,8.6 -14,9.6 -5,8 6,5 17,2 27,5 26,22 4,26 -14,22 -36,18", f.muzzle, 0.96, 1.3)
        if f.mask:
            pen.soft("9,-8 0,-12 -12,-9 -22,-6 -20,3 -8,3 2,5 13,8 18,0", f.mask, 0.86, 1.6)
        elif wild:
            pen.soft(ring(-2, -11, 4.4, 2.2, -14), f.muzzle, 0.5, 1.2)
        pen.soft(tube("-8,-12 -18,-2 -30,4.6", (4, 3, 2)), lighter(f.coat, 0.3), 0.5, 1.6)
        pen.soft("-20,5 -10,1 -6,5 -12,9 -22,9", _dark(f.coat), 0.28, 2)
        pen.soft(tube("-30,13 -16,17 0,19", (3, 5, 5)), _dark(f.muzzle, 0.3), 0.3, 2)
    _nose(pen, f, -33.4, 4.6, 4.6)
    _open_mouth(
        pen, f, "-30,12 -20,13.6 -9,10.6 -6,14 -11,18 -17,22 -20,20", "-19,20 -15,16 -9,14 -9,17 -14,20"
    )
    if not f.open:
        pen.limb("-32,9 -26,12.4 -17,12.4 -9.6,8.8", 1.5, 1.1, _lips(f), shade=0)
    _eyes(pen, f, (-3.6, -2.6), (-17.2, -4), 4.5)
    if f.ears == "flop":
        _ear(pen, f, (10, -13), True)


def pug(pen: Pen, f: Face) -> None:
    with pen.layer():
        _ear(pen, f, (-13, -11), False)
        pen.mass(_form("-24,-2 -18,-14 -4,-18 10,-15 18,-5 18,8 8,17 -8,19 -20,14"), f.coat)
        pen.soft("-28,4 -22,-1 -12,0 -4,4 -2,13 -10,20 -22,18 -28,12", f.mask or f.muzzle, 0.92, 1.6)
        for said in ("-19,-10 -13,-12 -7,-9", "-18,-6 -13,-8 -8,-5"):
            pen.line(said, 1, darker(f.coat, 0.3), atop=True)
    pen.oval((-17, 10), (6.4, 4.6), lighter(f.mask or f.muzzle, 0.12), shade=0.6)
    pen.oval((-7, 11), (6.6, 5), lighter(f.mask or f.muzzle, 0.12), shade=0.6)
    _nose(pen, f, -14, 5, 4)
    pen.line("-20,15 -12,13 -4,15.6", 1.1, INK)
    _eyes(pen, f, (-2, -1), (-20.4, -2), 4.6)
    _ear(pen, f, (9, -12), True)


def feline(pen: Pen, f: Face) -> None:
    """Cats: a round face, short whiskered muzzle, large eyes."""
    with pen.layer():
        _ear(pen, f, (-14, -10), False, 0.9)
        _ear(pen, f, (8, -11), True, 0.9)
        ruff = tufts("19,1 17,11 8,17", 3, 4, 0.4)
        pen.mass([*_form("-24,0 -19,-13 -5,-18 9,-16 18,-6 20,5 12,15 -2,18 -16,16 -23,10"), *ruff], f.coat)
        _fur(pen, f)
        if f.mask:
            pen.soft("-27,4 -20,-10 -9,-12 0,-4 -2,10 -12,18 -24,14", f.mask, 0.92, 2)
        pen.soft("-28,7 -20,3 -12,3 -6,8 -8,18 -18,20 -26,16", f.muzzle, 0.96, 1.4)
        if f.stripes:
            for said in (
                "-12,-19 -12,-10",
                "-6,-20 -7,-11",
                "0,-19 -2,-10",
                "6,3 19,0",
                "6,7 19,7",
                "2,11 14,14",
            ):
                pen.limb(said, 2.8, 0.8, f.stripes, atop=True, shade=0)
    for x, w in ((-21.4, 5), (-12, 6.4)):
        pen.oval((x, 9.4), (w, 4.6), f.muzzle, shade=0.35)
    pen.blob("-21,2.4 -17.4,1.8 -14,2.6 -16,5.6 -17.8,6.4 -19.4,5.4", f.nose, shade=0.3)
    pen.line("-23.6,13 -20,13.6 -17.6,10.6 -17.6,6", 1.1, _lips(f))
    pen.line("-17.6,10.6 -14.4,14.2 -9,13", 1.1, _lips(f))
    _eyes(pen, f, (-4.4, -2.6), (-20, -3.4), 4.9, slit=True)
    white = lighter(f.coat, 0.75)
    for y, dy in ((8, -3), (10, 0), (12, 3)):
        pen.limb(f"-9,{y} 2,{y + dy * 0.6} 13,{y + dy * 1.6}", 0.7, 0.3, white, shade=0)
        pen.limb(f"-24,{y} -29,{y + dy * 0.4} -33,{y + dy}", 0.7, 0.3, white, shade=0)


def big(pen: Pen, f: Face) -> None:
    """Lions, tigers and their kin: a broad long muzzle with a heavy chin."""
    with pen.layer():
        _ear(pen, f, (-12, -12), False)
        _ear(pen, f, (11, -12), True)
        _open_mouth(pen, f, "-29,10 -14,12 -10,20 -17,26 -27,22", "-26,16 -16,16 -13,20 -18,24 -25,21")
        ruff = tufts("20,-2 20,10 10,17", 4, 5.4, 0.4)
        forms = [
            *_form("-23,-2 -18,-14 -5,-18 9,-16 19,-6 21,6 13,16 -2,19 -17,15 -24,7"),
            tube("-6,3 -18,5 -25,7.6", (24, 20, 15)),
        ]
        pen.mass([*forms, *ruff], f.coat)
        _fur(pen, f)
        pen.soft("-33,9 -25,5 -16,6 -7,9 4,10 18,9 24,14 12,24 -10,24 -28,20", f.muzzle, 0.92, 1.8)
        for x in (-2, -18):
            pen.soft(ring(x, -8.7, 4.4, 2, -10), f.muzzle, 0.7, 1.2)
        pen.soft(tube("-11,-10 -18,0 -24,3", (8, 7, 7)), lighter(f.coat, 0.2), 0.5, 2)
        if f.stripes:
            for said in (
                "-13,-19 -13,-11",
                "-7,-20 -8,-12",
                "-1,-19 -3,-11",
                "5,-17 2,-10",
                "9,-2 21,-5",
                "9,3 21,2",
                "7,8 20,9",
                "4,13 14,16",
            ):
                pen.limb(said, 3, 0.8, f.stripes, atop=True, shade=0)
    for x, w in ((-27, 5), (-17, 7)):
        pen.oval((x, 11), (w, 5.4), f.muzzle, shade=0.35)
        for k in range(3):
            pen.oval((x + (k - 1) * w * 0.4, 11 + (k % 2) * 1.4), (0.6, 0.6), darker(f.muzzle, 0.6), shade=0)
    pen.blob("-29.4,2 -24,0.6 -18,2 -20.4,6 -24,7.8 -27.6,6", f.nose, shade=0.5)
    pen.line("-30,15 -26,15.8 -23.6,12.4 -23.6,7.6", 1.3, _lips(f))
    pen.line("-23.6,12.4 -19,16.6 -12,15", 1.3, _lips(f))
    _eyes(pen, f, (-5, -3), (-20.4, -4), 3.9)


def bear(pen: Pen, f: Face) -> None:
    """A broad skull, a blunt pale muzzle, small eyes."""
    with pen.layer():
        _ear(pen, f, (-13, -13), False, 0.9)
        _ear(pen, f, (12, -13), True, 0.9)
        _open_mouth(pen, f, "-29,11 -12,12 -9,21 -16,26 -27,21", "-26,16 -15,17 -12,21 -17,24 -25,20")
        ruff = tufts("21,0 20,10 8,18", 4, 4.6, 0.4)
        pen.mass([*_form("-22,-3 -16,-15 -2,-19 12,-16 20,-5 22,8 12,17 -4,20 -18,15"), *ruff], f.coat)
        _fur(pen, f)
        if f.mask:
            pen.soft(ring(-4, -1.6, 6.4, 7.4, 24), f.mask, 0.96, 0.8)
            pen.soft(ring(-18.4, -3, 4.4, 7, -14), f.mask, 0.96, 0.8)
    pen.mass([tube("-8,6 -18,8 -26,8.6", (23, 19, 14))], f.muzzle, 0.8)
    pen.soft(tube("-6,-3 -17,0 -26,3", (4, 4, 3)), lighter(f.muzzle, 0.3), 0.5, 2)
    _nose(pen, f, -29.6, 4.4, 5.2)
    pen.limb("-29.6,8.6 -27,13 -18,14 -12,10.6", 1.5, 1, _lips(f), shade=0)
    _eyes(pen, f, (-4.6, -3.4), (-18.4, -4.4), 3.4)


def rabbit(pen: Pen, f: Face) -> None:
    """A long soft head with a cleft nose and full cheeks."""
    with pen.layer():
        _ear(pen, f, (-5, -12), False)
        _ear(pen, f, (7, -12), True)
        form = _form("-26,2 -20,-10 -7,-17 8,-15 17,-5 18,6 10,15 -4,18 -18,15 -26,9")
        pen.mass([*form, *tufts("18,0 16,10 6,17", 3, 3.4, 0.4)], f.coat)
        _fur(pen, f)
        pen.soft("-30,6 -22,2 -14,4 -10,10 -14,17 -26,16", f.muzzle, 0.95, 1.6)
        pen.soft(ring(2, 8, 7, 5), f.muzzle, 0.4, 3)
        pen.soft(ring(-7, 7.4, 4, 2.6), mix(f.coat, PINK, 0.75), 0.4, 1.6)
    pen.blob("-27.4,2.6 -24.6,1.6 -21.8,3 -24,5.6 -25.6,5.4", PINK, shade=0.4)
    pen.line("-25,5.4 -24.4,9.2 -20.6,11.4 -17.6,10.2", 1.1, _lips(f))
    _eyes(pen, f, (-8, -3), (-22, -3.6), 4.6)
    for y, dy in ((7, -2), (9, 1), (11, 3)):
        pen.limb(f"-16,{y} -6,{y + dy * 0.5} 3,{y + dy * 1.4}", 0.6, 0.3, lighter(f.coat, 0.7), shade=0)
