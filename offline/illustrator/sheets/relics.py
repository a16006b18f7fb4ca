"""Tarot cards, postage stamps and labels."""

from __future__ import annotations

import numpy as np
from PIL import ImageChops

from offline.illustrator.colours import colour, mix
from offline.illustrator.drawing.pen import ring
from offline.illustrator.styles.prints import tooth

from .canvas import Sheet, darker
from .ornaments import ribbon, rule, scaled_about, star
from .registry import sheet


@sheet("tarot")
def tarot(made: Sheet) -> None:
    """A tarot card: a picture in a golden frame with stars, its number above and its name below."""
    ground = colour("#1f1a3a") if made.scene.tint is None else made.scene.tint
    made.fill(darker(ground, 0.3))
    tall = 0.94 * min(made.h, made.w / 0.6)
    wide = 0.6 * tall
    x, y, gold = (made.w - wide) / 2, (made.h - tall) / 2, colour("#d9b45c")
    made.rect((x, y, wide, tall), gold, r=0.035)
    made.rect((x + 0.008, y + 0.008, wide - 0.016, tall - 0.016), ground, r=0.03)
    made.frame((x + 0.022, y + 0.022, wide - 0.044, tall - 0.044), 0.003, gold, r=0.02)
    inner = (x + 0.045, y + 0.1 * tall, wide - 0.09, 0.77 * tall)
    made.picture(inner)
    made.frame(inner, 0.006, gold)
    for cx, cy in (
        (x + 0.05, y + 0.055 * tall),
        (x + wide - 0.05, y + 0.055 * tall),
        (x + 0.05, y + 0.935 * tall),
        (x + wide - 0.05, y + 0.935 * tall),
    ):
        made.shape(star(cx, cy, 0.02, 8, 0.4), gold)
    number = _roman(1 + int(made.dice("arcanum").integers(21)))
    made.write(
        number, "title", (x + 0.1, y + 0.03 * tall, wide - 0.2, 0.055 * tall), gold, most=0.04, lines=1
    )
    if made.texts:
        made.write(
            made.texts[0],
            "title",
            (x + 0.08, y + 0.895 * tall, wide - 0.16, 0.07 * tall),
            gold,
            most=0.046,
            lines=1,
        )


def _roman(number: int) -> str:
    """A number to 39 in Roman figures."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


@sheet("stamp")
def stamp(made: Sheet) -> None:
    """A postage stamp with its perforated rim on an envelope, its picture framed, place and value."""
    made.fill(mix(made.scheme.paper if not made.scheme.dark else (200, 190, 176), (170, 140, 110), 0.35))
    wide, tall = 0.82 * made.w, 0.84 * made.h
    x, y = (made.w - wide) / 2, (made.h - tall) / 2
    made.rect((x + 0.004, y + 0.016, wide, tall), (60, 44, 36), strength=0.3)
    made.rect((x, y, wide, tall), (252, 248, 238))
    holes = [
        ring(float(t), at, 0.0105, 0.0105)
        for at in (y, y + tall)
        for t in np.linspace(x, x + wide, round(wide / 0.035))
    ]
    holes += [
        ring(at, float(t), 0.0105, 0.0105)
        for at in (x, x + wide)
        for t in np.linspace(y, y + tall, round(tall / 0.035))
    ]
    made.stage.marks(
        holes, mix(made.scheme.paper if not made.scheme.dark else (200, 190, 176), (170, 140, 110), 0.35)
    )
    m = 0.05
    inner = (x + m, y + m, wide - 2 * m, tall - 2 * m - (0.09 if made.texts else 0.0))
    made.picture(inner)
    made.frame(inner, 0.004, made.scheme.ink if not made.scheme.dark else (50, 44, 60))
    ink = made.scheme.ink if not made.scheme.dark else (50, 44, 60)
    if made.texts:
        made.write(
            made.texts[0],
            "spaced",
            (x + m, y + tall - 0.125, wide - 2 * m - 0.16, 0.08),
            ink,
            most=0.05,
            lines=1,
        )
    value = str((25, 45, 60, 80, 95)[int(made.dice("value").integers(5))])
    at = (
        (x + wide - m - 0.15, y + tall - 0.13, 0.14, 0.085)
        if made.texts
        else (x + wide - m - 0.17, y + m + 0.02, 0.15, 0.09)
    )
    made.write(value, "bold", at, ink if made.texts else (252, 248, 238), most=0.07, lines=1)
    made.stage.image = ImageChops.multiply(made.image, tooth(made.dice, made.image.size, 0.2))


@sheet("label")
def label(made: Sheet) -> None:
    """A label: a shield of paper with double rules, the subject, the name on a ribbon."""
    s = made.scheme
    made.fill(s.c if not s.dark else s.paper)
    paper, ink = (250, 243, 226), s.ink if not s.dark else (44, 36, 56)
    x, y, r = made.w / 2, made.h / 2, 0.43
    oval = ring(x, y, min(r, 0.44 * made.w), min(0.45 * made.h, 0.5))
    made.shape(oval + (0, 0.012), (30, 24, 30), 0.3)
    for share, c in ((1.0, paper), (0.955, s.a), (0.945, paper), (0.925, ink), (0.919, paper)):
        made.shape(scaled_about(oval, share), c)
    if made.scene.items:
        made.centred((x - 0.2, y - 0.34 * made.h, 0.4, 0.4 * made.h), 0.15)
    ribbon(made, x, y + 0.13 * made.h, 0.62, 0.13, s.a)
    if made.texts:
        made.write(
            made.texts[0],
            "title",
            (x - 0.29, y + 0.13 * made.h - 0.05, 0.58, 0.1),
            paper,
            most=0.085,
            lines=1,
        )
    rule(made, x, y + 0.25 * made.h, 0.24, ink)
    if made.texts[1:]:
        made.write(made.texts[1], "spaced", (x - 0.2, y + 0.28 * made.h, 0.4, 0.05), ink, most=0.03, lines=1)
