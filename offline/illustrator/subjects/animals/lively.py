"""Animals that otherwise sit: curled up, asleep."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import SHADOW, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, ring, smooth, tube
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.registry import SUBJECTS, draws

from .countenances import head, mane_tone
from .markings import CREAM, MARKED, Sitter, marked
from .pelts import hairs, tufts
from .sitting import LOOKS

CURLED = (124.0, 76.0)
BODY = "16,62 17,44 32,26 56,16 82,16 104,28 116,46 115,62 98,72 60,74 28,72"


def asleep(pen: Pen, c: Colour, look: Sitter) -> None:
    """Curled up, the tail around the paws, the eyes closed."""
    look = marked(pen, look)
    dark, pale = mix(darker(c, 0.5), SHADOW, 0.25), lighter(c, 0.3)
    with pen.layer():
        pen.mass([smooth(points(BODY), closed=True), *tufts("58,17 82,17 103,29 115,47", 9, 1.5, 0.9)], c)
        _back(pen, c, look)
        pen.soft("96,34 84,36 76,50 80,66 70,60 72,40 86,30", dark, 0.4, 3)
        pen.soft(tube("52,22 80,20 104,34", (5, 8, 5)), pale, 0.45, 4)
        pen.soft(ring(98, 50, 11, 12), pale, 0.3, 6)
        pen.hairs(hairs((58.0, 18.0, 112.0, 60.0), 46, (4.6, 2.6), 3), dark, 0.24)
        pen.hairs(hairs((58.0, 18.0, 112.0, 56.0), 36, (4.6, 2.6), 4), pale, 0.24)
        pen.soft("28,64 66,62 100,66 96,76 30,76", dark, 0.4, 4)
    _wrapped(pen, c, look)
    socks = look.socks or c
    for x in (30, 52):
        pen.oval((x, 69.6), (9.4, 4.8), socks, shade=0.7)
        for dx in (-4, 0):
            pen.line(f"{x + dx - 1},69.6 {x + dx - 1},73", 0.8, darker(socks, 0.4), atop=True)
    pen.soft(ring(44, 48, 25, 20), dark, 0.5, 4)
    face = Placed(pen, (1.0, 17.6), -7.0, 0.75)
    face.axis = 100.0
    head(face, c, replace(look, closed=True), mane_tone(pen, c))


def _back(pen: Pen, c: Colour, look: Sitter) -> None:
    """What is on the coat of one that is curled up."""
    if look.stripes:
        for x, y in ((62, 13), (74, 12), (86, 15), (98, 20), (108, 30)):
            pen.limb(f"{x},{y} {x - 1},{y + 9} {x - 5},{y + 17}", 4.4, 0.9, look.stripes, atop=True, shade=0)
    if look.spots == "patches":
        ginger = colour("#d8863c")
        for x, y, rx, ry, tone in (
            (86, 30, 14, 10, look.tone),
            (106, 50, 10, 12, ginger),
            (62, 22, 9, 7, ginger),
        ):
            pen.soft(ring(x, y, rx, ry, 14), tone, 0.97, 1.2)
    elif look.spots in {"dots", "rosettes", "freckles"}:
        rng = np.random.default_rng(4)
        for _ in range(26):
            at = (float(rng.uniform(60, 112)), float(rng.uniform(20, 64)))
            tone = darker(c, 0.6) if look.spots == "rosettes" else look.tone
            pen.oval(at, (2.4, 2.1), tone, shade=0, atop=True)
            if look.spots == "rosettes":
                pen.oval(at, (1.1, 0.9), darker(c, 0.2), shade=0, atop=True)


def _wrapped(pen: Pen, c: Colour, look: Sitter) -> None:
    """The tail, laid around the body to the nose."""
    if look.tail in {"stub", "none"}:
        return
    if look.tail != "bushy":
        pen.mass([tube("115,56 108,70 84,72 62,72 48,70", (9, 9, 8.4, 7.6, 6))], darker(c, 0.08))
        return
    pen.soft(tube("110,56 90,60 66,59 40,58", (8, 9, 9, 8)), darker(c, 0.6), 0.5, 3)
    with pen.layer():
        form = tube("114,52 112,66 92,70 68,69 46,66 32,64", (12, 19, 22, 21, 16, 4))
        pen.mass([form, *tufts("100,58 80,57 60,56 42,58", 6, -2.2, -0.5)], lighter(c, 0.06))
        if look.spots != "bib":
            pen.soft("58,54 44,55 28,62 34,72 52,76 58,70", look.belly or CREAM, 0.96, 1.8)
        pen.soft(tube("112,72 90,78 62,77 44,74", (4, 7, 6, 3)), darker(c, 0.5), 0.5, 3)
        pen.hairs(hairs((62.0, 60.0, 112.0, 76.0), 40, (-6.0, -0.4), 5), darker(c, 0.5), 0.26)


def sleeps(name: str, look: Sitter | None, tall: float) -> None:
    """Register someone asleep in the colours of who sits, by its ``look``, else that of ``LOOKS``."""
    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in SUBJECTS[name].colours)

    def sleep(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        asleep(pen, c, look or LOOKS[name](c, rng))

    MARKED.add(f"{name} sleeping")
    draws(f"{name} sleeping", CURLED, tall * 0.66, palette, front=True)(sleep)


for _name in ("fox", "wolf", "dog", "cat", "tiger", "lion", "bear", "panda", "rabbit", "mouse"):
    sleeps(_name, None, SUBJECTS[_name].height)
