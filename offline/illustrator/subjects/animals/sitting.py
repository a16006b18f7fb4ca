"""Animals that sit and look at you: one way of drawing, told apart by ears, face, tail and coat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from offline.illustrator.colours import INK, SHADOW, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import Pen, points, ring, smooth, tube
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import draws

from .countenances import head, mane_tone
from .critter_wear import on_neck
from .markings import AMBER, CREAM, GREEN, MARKED, PINK, Sitter, marked, plain, spotted
from .neckwear import collar_of
from .pelts import hairs, mirrored, tufts

BOX = (100.0, 110.0)
SITTERS: set[str] = {"fox", "wolf", "cat", "dog", "bear", "panda", "rabbit", "lion", "tiger", "mouse"}
"""Who can be seen in a coat; the breeds add themselves."""


def sit(pen: Pen, c: Colour, look: Sitter) -> None:
    """Draw a sitter from back to front: tail, body, paws, head."""
    look = marked(pen, look)
    sit_body(pen, c, look)
    head(pen, c, look, mane_tone(pen, c))
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
    tail(pen, pen.part("tail", c), look)
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
        with pen.layer():
            spine = "58,97 71,99 82,93 87,81 85,67 78,57"
            form = tube(spine, (12, 18, 22, 22, 16, 3))
            locks = tufts("66,107 80,104 91,95 96,80 91,64", 6, 3.0, 0.8)
            pen.mass([form, *locks], c, 0.8)
            if look.spots != "bib":
                pen.soft(
                    "99,77 95,62 82,52 72,57 77,67 78,76", pen.part("tip", look.belly or CREAM), 0.96, 1.4
                )
            pen.soft("64,104 80,103 93,91 96,80 86,92 76,97", darker(c, 0.5), 0.4, 3)
            pen.hairs(hairs((68.0, 82.0, 90.0, 100.0), 26, (5.0, -5.0), 3), darker(c, 0.5), 0.26)
    elif look.tail == "thin":
        pen.mass([tube("60,100 78,104 90,96 89,84 94,73", (9, 8.4, 7.6, 7, 6))], darker(c, 0.06))
        pen.soft(tube("62,103 78,107 92,98", (2, 3, 2)), darker(c, 0.5), 0.4, 1.6)
    elif look.tail == "tuft":
        pen.limb("62,100 78,102 88,92 87,80", 5, 4, c)
        pen.blob("86,84 82,76 86,66 92,72 91,80", darker(c, 0.5))
    elif look.tail == "stub":
        pen.oval((74, 97), (8, 7), lighter(c, 0.35))


def _body(pen: Pen, c: Colour, look: Sitter) -> None:
    wide, socks = look.plump, look.socks or c
    with pen.layer():
        x = 50 - 19 * wide
        trunk = (
            f"50,46 {94 - x},54 {99 - x},70 {101 - x},86 {98 - x},100 50,106 "
            f"{x + 2},100 {x - 1},86 {x + 1},70 {x + 6},54"
        )
        thigh = f"{x + 4},78 {x + 12},84 {x + 14},98 {x + 8},107 {x - 4},106 {x - 7},95 {x - 4},83"
        thighs = [smooth(points(thigh), closed=True)]
        thighs.append(mirrored(pen, thighs[0]))
        pen.mass([smooth(points(trunk), closed=True), *thighs], c)
        dark, pale = mix(darker(c, 0.5), SHADOW, 0.25), lighter(c, 0.3)
        if look.stripes:
            for y in (64, 73, 82, 91):
                pen.limb(
                    f"{x - 4},{y} {x + 5},{y + 1} {x + 11},{y + 5}",
                    3.6,
                    0.8,
                    look.stripes,
                    atop=True,
                    twin=True,
                    shade=0,
                )
        if look.spots:
            spotted(pen, c, look.spots, look.tone, 80.0)
        pen.soft(tube(f"{x + 7},78 {x + 14},86 {x + 14},99", (2, 4, 3)), dark, 0.5, 2, twin=True)
        pen.soft(ring(x + 2, 92, 5, 8), pale, 0.34, 4, twin=True)
        pen.soft(ring(50, 60, 20 * wide, 7), dark, 0.4, 4)
        pen.hairs(hairs((x - 2, 62.0, x + 12, 100.0), 26, (-1.4, 5.0), 4), dark, 0.24)
        pen.hairs(hairs((88 - x, 62.0, 102 - x, 100.0), 26, (1.4, 5.0), 5), dark, 0.24)
        _forelegs(pen, c, socks)
        _bib(pen, c, look)
    pen.oval((x - 0.5, 105.4), (7.4, 3.6), socks, twin=True, shade=0.7)


def _forelegs(pen: Pen, c: Colour, socks: Colour) -> None:
    """Two slender legs with socks that begin softly, and the paws."""
    with pen.layer():
        leg = tube("39.4,60 41.6,78 42,101", (13, 10.4, 8.4))
        paw = ring(41.2, 104, 7, 4.4)
        pen.mass([leg, paw, *(mirrored(pen, each) for each in (leg, paw))], c, 0.7)
        one = pen.told("one-paw") or pen.told("one-leg")
        if one:
            pen.soft(f"33,{92 if pen.told('one-paw') else 80} 50,93 50,112 33,112", one, 0.97, 1.4)
        if socks != c:
            low = 84.0 if sum(socks) < sum(c) - 120 else 95.0
            for y, tone in ((low - 4, mix(c, socks, 0.5)), (low, socks)):
                pen.soft(f"33,{y} 50,{y} 50,112 33,112", tone, 0.95, 1.8, twin=True)
        pen.soft(tube("49.2,76 49.4,100", (2, 3.4)), mix(darker(c, 0.5), SHADOW, 0.25), 0.5, 1.6)
        pen.soft(
            tube("36.6,66 37,84 37.6,98", (2, 2.6, 2)), mix(darker(c, 0.5), SHADOW, 0.2), 0.4, 1.6, twin=True
        )
        for x in (39.2, 43):
            pen.line(f"{x},104.4 {x},107.6", 0.9, darker(socks, 0.4), twin=True, atop=True)


def _bib(pen: Pen, c: Colour, look: Sitter) -> None:
    """The long hair of the breast, which hides where the legs begin."""
    tone = lighter(c, 0.1) if look.belly is None or look.spots == "dots" else look.belly
    edge = "64,50 64,62 57,74 50,84"
    locks = tufts(edge, 5, 4.6, 0.5)
    pen.mass(
        [
            smooth(points("50,44 62,48 64,60 58,72 50,80 42,72 36,60 38,48"), closed=True),
            *locks,
            *(mirrored(pen, each) for each in locks),
        ],
        tone,
        0.6,
    )
    pen.hairs(hairs((40.0, 56.0, 60.0, 72.0), 22, (0.0, 6.0), 7), darker(tone, 0.35), 0.3)
    pen.soft(ring(50, 58, 19, 6), darker(tone, 0.5), 0.4, 3.4)


def _plain(c: Colour, look: Sitter) -> Sitter:
    """Black or white all over, where the coat is that."""
    if not plain(c):
        return look
    return replace(look, stripes=None, socks=None, belly=lighter(c, 0.1))


def _cat(c: Colour, rng: np.random.Generator) -> Sitter:
    stripes = darker(c, 0.35) if rng.random() < 0.6 else None
    look = Sitter("point", "thin", face="cat", stripes=stripes, socks=CREAM, plump=0.95, iris=GREEN)
    return _plain(c, look)


def _panda(c: Colour, rng: np.random.Generator) -> Sitter:
    return Sitter("panda", "none", belly=None, face="panda", socks=INK, plump=1.18)


WOLVES = Sitter("fox", "bushy", belly=colour("#eceff2"), face="fox", socks=colour("#e4e7ea"), iris=AMBER)
LION = Sitter("mane", "tuft", face="bear", plump=1.05, iris=AMBER, nose=PINK)
TIGER = Sitter("round", "thin", face="bear", stripes=INK, socks=CREAM, plump=1.05, iris=AMBER, nose=PINK)
LOOKS: dict[str, Callable[[Colour, np.random.Generator], Sitter]] = {
    "fox": lambda c, rng: _plain(c, Sitter("fox", "bushy", face="fox", socks=darker(c, 0.75), iris=AMBER)),
    "wolf": lambda c, rng: _plain(c, WOLVES),
    "cat": _cat,
    "dog": lambda c, rng: _plain(c, Sitter("flop", "thin", socks=CREAM)),
    "bear": lambda c, rng: Sitter("round", "none", belly=lighter(c, 0.3), face="bear", plump=1.18),
    "panda": _panda,
    "rabbit": lambda c, rng: _plain(c, Sitter("long", "stub", face="rabbit", plump=1.0)),
    "lion": lambda c, rng: LION,
    "tiger": lambda c, rng: TIGER,
    "mouse": lambda c, rng: Sitter("big", "thin", belly=lighter(c, 0.5), face="muzzle"),
}
"""How each looks in a colour; the breeds have looks of their own."""
TONES = {
    "fox": (0.4, "#c8622b #d5702e #bb5426"), "wolf": (0.42, "#7d8592 #6b7280 #8f8a86"),
    "cat": (0.36, "#d98a45 #6d6f7b #3b3942 #e8dccb #a3785a"),
    "dog": (0.38, "#b9793f #d8a65c #8a5a3a #e6d2b0"),
    "bear": (0.46, "#7a4e33 #8d5f3d #5f4030"), "panda": (0.44, "#f4f2ee"),
    "rabbit": (0.34, "#c9b29b #a98a6d #ece4da #8f8a8a"), "lion": (0.44, "#d9a04e #cf9145"),
    "tiger": (0.44, "#e28a35 #d97c2b"), "mouse": (0.24, "#9c948f #b59a84"),
}  # fmt: skip
"""How tall each is in a picture, and its usual colours."""


def _register(name: str) -> None:
    tall, palette = TONES[name]

    @draws(name, (100.0, 124.0) if name == "rabbit" else BOX, tall, palette, front=True)
    def sitter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        if name == "rabbit":
            pen, axis = Placed(pen, (0.0, 14.0)), pen.axis
            pen.axis = axis
        sit(pen, c, LOOKS[name](c, rng))
        if name in EXTRAS and not pen.only_head:
            EXTRAS[name](pen)
        elif collar_of(pen) and not pen.only_head:
            _band(pen)


def _collar(pen: Pen) -> None:
    """A dog's collar, and its tongue."""
    pen.blob("47,54.5 53,54.5 53,60 50,62.5 47,60", colour("#e2677a"), shade=0.4)
    _band(pen)


def _band(pen: Pen) -> None:
    """A collar around the neck of one that sits and looks at us."""
    pen.line("33,62 42,66 58,66 67,62", 4, collar_of(pen) or colour("#c33a3f"))
    pen.oval((50, 69), (3.4, 3.4), colour("#f2c94c"))


def _bamboo(pen: Pen) -> None:
    """A panda's arms around a stick of bamboo."""
    pen.blob("30,60 39,58 40,76 34,88 26,84 25,70", INK, twin=True, shade=0.6)
    pen.line("30,84 48,74 66,64", 2.6, colour("#6fa043"))
    pen.blob("64,66 72,56 75,63 68,68", colour("#7fb84e"))


EXTRAS = {"dog": _collar, "panda": _bamboo}
for _name in LOOKS:
    _register(_name)
MARKED.update(LOOKS)
