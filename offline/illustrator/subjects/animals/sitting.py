"""Animals that sit and look at you: one way of drawing, told apart by ears, face, tail and coat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .critter_wear import on_neck
from .markings import AMBER, CREAM, GREEN, PINK, Sitter, masked, spotted

BOX = (100.0, 110.0)
SITTERS: set[str] = {"fox", "wolf", "cat", "dog", "bear", "panda", "rabbit", "lion", "tiger", "mouse"}
"""Who can be seen in a coat; the breeds add themselves."""
BLACK = 180
"""The sum of red, green and blue below which a cat is black all over."""


def sit(pen: Pen, c: Colour, look: Sitter) -> None:
    """Draw a sitter from back to front: tail, body, paws, head."""
    sit_body(pen, c, look)
    if look.ears == "mane":
        _mane(pen, pen.part("mane", darker(mix(c, colour("#7a3b12"), 0.55), 0.1)))
    ears(pen, c, look)
    _head(pen, c, look)
    _neckwear(pen)


def _neckwear(pen: Pen) -> None:
    """Scarves and bow ties that are told ("worn scarf #c8303a")."""
    told = [trait.removeprefix("worn ").split(" #") for trait in pen.traits if trait.startswith("worn ")]
    if told and not pen.only_head:
        neck = Placed(pen, (50 - 40 * 1.12, -3.0), 0.0, 1.12)
        neck.axis = 80.0
        for what, *code in told:
            on_neck(neck, what, colour(code[0]) if code else None)


def sit_body(pen: Pen, c: Colour, look: Sitter) -> None:
    """Draw what is below a sitter's head."""
    if pen.only_head:
        return
    tail(pen, c, look)
    _body(pen, c, look)
    if pen.accent:
        _coat(pen, pen.accent)


def _coat(pen: Pen, c: Colour) -> None:
    """A coat with sleeves over the body: a dark one over shirt and tie, another with buttons."""
    pen.blob("50,49 69,55 78,74 80,92 66,99 50,101 34,99 20,92 22,74 31,55", c)
    pen.limb("43,74 42,86 42,96", 11, 11, darker(c, 0.12), twin=True, shade=0.7)
    for x in (36.5, 63.5):
        pen.line(f"{x - 5},97.5 {x + 11 - (x > 50) * 11},97.5", 2.2, lighter(c, 0.25))
    if lightness(c) < 0.4:
        pen.poly("41,50 59,50 52,74 48,74", colour("#fbf8f2"), shade=0.3)
        pen.poly("48.4,54 51.6,54 53,68 50,73 47,68", colour("#b8303a"), shade=0.4)
        return
    pen.line("50,56 50,96", 1.2, darker(c, 0.35), atop=True)
    for y in (62, 72, 82):
        pen.oval((53.4, y), (1.6, 1.6), darker(c, 0.5), shade=0)


def tail(pen: Pen, c: Colour, look: Sitter) -> None:
    if look.tail == "bushy":
        pen.blob("60,100 72,104 88,100 97,84 95,64 88,56 82,66 80,80 72,88 60,90", c)
        pen.blob("97,82 95,64 88,56 82,66 82,74 87,71 90,78", look.belly or CREAM, atop=True)
    elif look.tail == "thin":
        pen.limb("62,100 78,103 88,94 84,82 90,72", 8, 5.5, darker(c, 0.08))
    elif look.tail == "tuft":
        pen.limb("62,100 78,102 88,92 87,80", 5, 4, c)
        pen.oval((87, 76), (6, 8), darker(c, 0.5))
    elif look.tail == "stub":
        pen.oval((74, 97), (8, 7), lighter(c, 0.35))


def _body(pen: Pen, c: Colour, look: Sitter) -> None:
    wide = look.plump
    x = 50 - 22 * wide
    pen.blob(
        f"50,48 {100 - x - 8},56 {100 - x},76 {100 - x + 2},96 {100 - x - 6},106 50,108 "
        f"{x + 6},106 {x - 2},96 {x},76 {x + 8},56",
        c,
    )
    pen.blob("29,82 38,86 39,100 34,107 25,105 24,94", darker(c, 0.1), twin=True, shade=0.7)
    if look.stripes:
        for y in (66, 76, 86):
            pen.limb(f"{x - 2},{y} {x + 9},{y + 3}", 4, 1, look.stripes, atop=True, twin=True)
    if look.spots:
        spotted(pen, c, look.spots, look.tone, 80.0)
    if look.belly and look.spots != "dots":
        pen.blob("50,54 61,62 60,78 50,90 40,78 39,62", look.belly, shade=0.6)
    socks = look.socks or c
    pen.limb("43,78 42,92 42,103", 9, 8.5, mix(c, socks, 0.25), twin=True, shade=0.6)
    pen.oval((41.5, 104), (6.8, 4.6), socks, twin=True, shade=0.7)


def _mane(pen: Pen, c: Colour) -> None:
    for i in range(14):
        a = 2 * np.pi * i / 14
        pen.oval((50 + 28 * float(np.cos(a)), 36 + 26 * float(np.sin(a))), (11, 11), c, shade=0.8)
    pen.oval((50, 36), (29, 27), c, shade=0.4)


def ears(pen: Pen, c: Colour, look: Sitter) -> None:
    inner = mix(c, PINK, 0.7)
    c = look.ear or c
    if look.ears in {"point", "fox"}:
        tall = 0 if look.ears == "fox" else 4
        pen.blob(f"22,32 22,{18 + tall} 25,{3 + tall} 35,{9 + tall} 45,21 34,30", c, twin=True)
        pen.blob(
            f"26,26 26,{17 + tall} 27.5,{9 + tall} 33,{14 + tall} 38,21",
            look.belly or inner,
            twin=True,
            shade=0.5,
        )
    elif look.ears == "long":
        pen.blob("36,26 30,10 31,-8 38,-12 44,-2 46,22", c, twin=True)
        pen.blob("38,20 35,8 35,-4 38,-6 41,2 42,20", inner, twin=True, shade=0.4)
    elif look.ears == "flop":
        flap = look.ear or darker(c, 0.32)
        pen.blob("34,14 22,16 14,32 14,50 21,54 28,44 33,28", flap, twin=True)
    elif look.ears == "bat":
        pen.blob("24,34 12,18 8,-2 20,2 34,12 42,22", c, twin=True)
        pen.blob("25,28 16,16 13,4 21,8 34,20", inner, twin=True, shade=0.5)
    elif look.ears == "tuft":
        pen.blob("22,32 20,18 22,2 34,12 44,21 34,30", c, twin=True)
        pen.limb("23,12 20,6 21,0", 4, 0.8, INK, twin=True)
    else:
        big = 13 if look.ears == "big" else 9
        ear = INK if look.ears == "panda" else c
        pen.oval((29 if big < 10 else 24, 17), (big, big), ear, twin=True)
        pen.oval(
            (29.5 if big < 10 else 24.5, 18),
            (big * 0.58, big * 0.58),
            mix(ear, PINK, 0.5),
            twin=True,
            shade=0.3,
        )


def _head(pen: Pen, c: Colour, look: Sitter) -> None:
    if look.face == "fox":
        pen.blob("50,13 64,16 74,27 82,45 68,54 57,61 50,63 43,61 32,54 18,45 26,27 36,16", c)
        pen.blob("19,45 30,40 41,43 46,52 50,62 43,61 31,54", CREAM, twin=True, shade=0.6, atop=True)
        pen.blob("50,40 56,50 55,58 50,61 45,58 44,50", CREAM, shade=0.5, atop=True)
    else:
        pen.blob("50,12 66,15 76,26 78,42 70,55 50,60 30,55 22,42 24,26 34,15", c)
        if look.stripes:
            pen.limb("50,13 50,24", 4.5, 1.5, look.stripes, atop=True)
            pen.limb("41,14 43,22", 4, 1.5, look.stripes, atop=True, twin=True)
            pen.limb("22,40 32,42", 4, 1, look.stripes, atop=True, twin=True)
        if look.face == "panda":
            pen.oval((37.5, 36.5), (8, 9.5), INK, turn=30, shade=0.2, twin=True)
        masked(pen, c, look)
        muzzle = lighter(c, 0.45) if look.belly is None else look.belly
        muzzle = look.tone if look.mask in {"muzzle", "points"} else muzzle
        pen.blob("50,41 59,44 61,51 56,57 50,58 44,57 39,51 41,44", muzzle, shade=0.5)
    _features(pen, c, look)


def _features(pen: Pen, c: Colour, look: Sitter) -> None:
    iris = pen.part("eye", look.iris or INK)
    if iris != INK:
        pen.oval((38, 37), (5.2, 5.6), INK, shade=0, twin=True)
        pen.oval((38, 37), (4.4, 4.8), iris, shade=0.5, twin=True)
        pen.oval((38, 37), (2.1, 4.2) if look.face == "cat" else (2.6, 2.8), INK, shade=0, twin=True)
        for x in (38, 62):
            pen.oval((x + 1.4, 35), (1.5, 1.5), colour("#ffffff"), shade=0)
    else:
        pen.eye(38, 37, 4.4 if look.face != "cat" else 4.8)
    nose = look.nose or (PINK if look.face == "cat" else INK)
    low = 57.0 if look.face == "fox" else 46.0
    pen.blob(
        f"45.5,{low - 2} 50,{low - 3.2} 54.5,{low - 2} 52,{low + 2} 50,{low + 3} 48,{low + 2}",
        nose,
        shade=0.3,
    )
    if look.face != "fox":
        pen.line(f"50,{low + 3} 49,{low + 6.5} 45,{low + 7.2} 43,{low + 5.5}", 1.1, INK, twin=True)
    if look.face == "cat":
        for y in (47, 51):
            pen.line(f"36,{y} 26,{y - 1} 16,{y - 3 + (y - 47)}", 0.7, lighter(c, 0.6), twin=True)
    if look.face in {"cat", "muzzle", "rabbit"}:
        pen.oval((31, 46), (4, 2.6), mix(c, PINK, 0.55), shade=0, twin=True)


@draws("fox", BOX, 0.4, "#c8622b #d5702e #bb5426", front=True)
def fox(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("fox", "bushy", face="fox", socks=darker(c, 0.75), iris=AMBER))


@draws("wolf", BOX, 0.42, "#7d8592 #6b7280 #8f8a86", front=True)
def wolf(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(
        pen,
        c,
        Sitter("fox", "bushy", belly=colour("#eceff2"), face="fox", socks=colour("#e4e7ea"), iris=AMBER),
    )


@draws("cat", BOX, 0.36, "#d98a45 #6d6f7b #3b3942 #e8dccb #a3785a", front=True)
def cat(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stripes = darker(c, 0.35) if rng.random() < 0.6 else None
    look = Sitter("point", "thin", face="cat", stripes=stripes, socks=CREAM, plump=0.95, iris=GREEN)
    black = sum(c) < BLACK
    sit(pen, c, replace(look, stripes=None, socks=None, belly=lighter(c, 0.1)) if black else look)


@draws("dog", BOX, 0.38, "#b9793f #d8a65c #8a5a3a #e6d2b0", front=True)
def dog(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("flop", "thin", socks=CREAM))
    pen.blob("47,54.5 53,54.5 53,60 50,62.5 47,60", colour("#e2677a"), shade=0.4)
    pen.line("33,62 42,66 58,66 67,62", 4, colour("#c33a3f"))
    pen.oval((50, 69), (3.4, 3.4), colour("#f2c94c"))


@draws("bear", BOX, 0.46, "#7a4e33 #8d5f3d #5f4030", front=True)
def bear(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("round", "none", belly=lighter(c, 0.3), face="bear", plump=1.18))


@draws("panda", BOX, 0.44, "#f4f2ee", front=True)
def panda(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("panda", "none", belly=None, face="panda", socks=INK, plump=1.18))
    pen.blob("30,60 39,58 40,76 34,88 26,84 25,70", INK, twin=True, shade=0.6)
    pen.line("30,84 48,74 66,64", 2.6, colour("#6fa043"))
    pen.blob("64,66 72,56 75,63 68,68", colour("#7fb84e"))


@draws("rabbit", (100.0, 124.0), 0.34, "#c9b29b #a98a6d #ece4da #8f8a8a", front=True)
def rabbit(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    lowered = _Lowered(pen, 14)
    sit(lowered, c, Sitter("long", "stub", face="rabbit", plump=1.0))


@draws("lion", BOX, 0.44, "#d9a04e #cf9145", front=True)
def lion(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("mane", "tuft", face="bear", plump=1.05, iris=AMBER, nose=PINK))


@draws("tiger", BOX, 0.44, "#e28a35 #d97c2b", front=True)
def tiger(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(
        pen,
        c,
        Sitter("round", "thin", face="bear", stripes=INK, socks=CREAM, plump=1.05, iris=AMBER, nose=PINK),
    )


@draws("mouse", BOX, 0.24, "#9c948f #b59a84", front=True)
def mouse(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    sit(pen, c, Sitter("big", "thin", belly=lighter(c, 0.5), face="muzzle"))


class _Lowered(Pen):
    """A pen that draws on another's sheet, further down: room for long ears."""

    def __init__(self, pen: Pen, down: float) -> None:
        self.__dict__.update(pen.__dict__)
        self.down = down

    def _fill(self, at: np.ndarray, c: Colour, shade: float, atop: bool) -> None:
        super()._fill(at + [0, self.down * self.scale], c, shade, atop)
