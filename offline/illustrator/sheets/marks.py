"""Marks: a logo with its name, and words drawn for their own sake."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from offline.illustrator.colours import colour, mix
from offline.illustrator.drawing.pen import ring

from .canvas import SCHEMES, Sheet, lighter
from .ornaments import rays, rule, spray, star
from .registry import sheet

PAPER = colour("#f6f1e6")


@sheet("logo")
def logo(made: Sheet) -> None:
    """An emblem with the name below it, within a ring or between rules."""
    light = made.scheme if not made.scheme.dark else SCHEMES[0]
    ground = made.scene.tint or PAPER
    if made.ground is None:
        made.fill(ground)
    ink, x = (light.ink if made.scene.tint is None else made.scheme.ink), made.w / 2
    texts = made.texts or ("",)
    ringed = made.dice("ringed").random() < 0.45 and len(texts[0]) < 22
    top, low = (0.17, 0.6) if not ringed else (0.2, 0.56)
    if ringed:
        r = 0.46 * min(1.0, made.h)
        for thick, out in ((0.008, r), (0.0025, r - 0.018)):
            _circle(made, x, made.h / 2, out, thick, ink)
    made.centred((x - 0.3, top * made.h, 0.6, (low - top) * made.h), 0.0)
    hand = ("script", "title", "bold", "poster")[int(made.dice("hand").integers(4))]
    wide = 0.62 if ringed else 0.8
    block = made.write(
        texts[0], hand, (x - wide / 2, (low + 0.03) * made.h, wide, 0.17 * made.h), ink, most=0.12, lines=2
    )
    end = max(y for *_, y in block.lines) + (0.45 if hand == "script" else 0.2) * block.size
    rule(made, x, min(end + 0.03, 0.93 * made.h), 0.2, light.a)
    if texts[1:]:
        made.write(texts[1], "spaced", (x - 0.3, end + 0.05, 0.6, 0.05), ink, most=0.03, lines=1)


@sheet("sticker")
def sticker(made: Sheet) -> None:
    """A sticker with rounded corners on a plain ground: white rim, the subject and the words."""
    s = made.scheme
    made.fill(mix(s.paper if not s.dark else s.c, (150, 160, 180), 0.3))
    light = s if not s.dark else SCHEMES[0]
    x, y, w, h = 0.08, 0.1 * made.h, made.w - 0.16, 0.8 * made.h
    for grow in (0.018, 0.012, 0.006):
        made.rect((x - grow / 2, y + grow, w + grow, h + grow), (40, 44, 60), r=0.13, strength=0.16)
    made.rect((x, y, w, h), (255, 255, 255), r=0.13)
    made.rect((x + 0.03, y + 0.03, w - 0.06, h - 0.06), light.paper, r=0.105)
    shown = bool(made.scene.items)
    if shown:
        made.centred((x + 0.12, y + 0.07, w - 0.24, 0.56 * h), 0.15)
    low = (0.66 if shown else 0.14) * h
    box = (x + 0.07, y + low, w - 0.14, h - low - 0.06 - (0.0 if shown else 0.08 * h))
    hand = "round" if made.dice("hand").random() < 0.5 else "brush"
    made.write((made.texts or ("",))[0], hand, box, light.ink, most=0.2, lines=2 if shown else 4)


def _circle(made: Sheet, x: float, y: float, r: float, thick: float, c: tuple[int, int, int]) -> None:
    a = np.linspace(0, 2 * np.pi, 121)
    outer = np.column_stack([x + r * np.cos(a), y + r * np.sin(a)])
    inner = np.column_stack([x + (r - thick) * np.cos(a), y + (r - thick) * np.sin(a)])
    made.shape(np.vstack([outer, inner[::-1]]), c)


@sheet("lettering")
def words(made: Sheet) -> None:
    """Words large in the middle, with depth, before rays, flowers or stars."""
    s, x, y = made.scheme, made.w / 2, made.h / 2
    made.fill(s.paper)
    night = made.scene.time == "night"
    kind = 2 if night else int(made.dice("kind").integers(3))
    if night:
        made.scheme = s = SCHEMES[1]
        made.fill(s.paper)
        made.shape(ring(0.78 * made.w, 0.15 * made.h, 0.07, 0.07), s.ink)
        made.shape(ring(0.75 * made.w, 0.135 * made.h, 0.06, 0.06), s.paper)
    if made.scene.items:
        _strewn(made)
    elif kind == 0:
        rays(made, x, y, mix(s.paper, s.b, 0.28), 24)
    elif kind == 1:
        inks = (s.a, s.b, lighter(s.a, 0.3), s.c)
        for at, turn in (
            ((0.02, 0.02), 45),
            ((made.w - 0.02, made.h - 0.02), 225),
            ((made.w - 0.02, 0.02), 135),
            ((0.02, made.h - 0.02), -45),
        ):
            spray(made, *at, 0.27 * min(1.0, made.h), turn, inks, f"words {turn}")
    else:
        rng = made.dice("stars")
        for i in range(round(46 * made.w * made.h)):
            px, py = float(rng.uniform(0, made.w)), float(rng.uniform(0, made.h))
            if abs(py - y) > 0.24 * made.h:
                made.shape(star(px, py, float(rng.uniform(0.008, 0.022)), 4, 0.3), (s.a, s.b, s.c)[i % 3])
    text = (made.texts or ("",))[0]
    hand = (
        "brush"
        if made.dice("hand").random() < 0.45 and not text.isupper()
        else "poster"
        if len(text) < 24
        else "bold"
    )
    box = (0.1, 0.24 * made.h, made.w - 0.2, 0.52 * made.h)
    slab = None if hand == "brush" else (s.a, 0.016)
    made.write(text, hand, box, s.ink, most=0.34, lines=4, slab=slab, edge=(s.paper, 0.012))
    for i, said in enumerate(made.texts[1:3]):
        made.write(
            said, "spaced", (0.12, (0.8 + 0.07 * i) * made.h, made.w - 0.24, 0.06), s.ink, most=0.036, lines=1
        )


def _strewn(made: Sheet) -> None:
    """Many of the subject all around the words."""
    rng = made.dice("strewn")
    sprite = made.subject((0, 0, 0.16, 0.16))
    n = 22
    for i in range(n):
        a = 2 * np.pi * (i + float(rng.uniform(-0.2, 0.2))) / n
        rx, ry = made.w * float(rng.uniform(0.38, 0.47)), made.h * float(rng.uniform(0.38, 0.46))
        turned = sprite.rotate(float(rng.uniform(-40, 40)), Image.Resampling.BICUBIC, expand=True)
        made.put(turned, made.w / 2 + rx * np.cos(a), made.h / 2 + ry * np.sin(a), 0.2)


def cut(made_on: Image.Image, on_black: Image.Image) -> Image.Image:
    """What is drawn on white and on black alike, without either: mode RGBA."""
    away = ImageChops.subtract(made_on, on_black)
    r, g, b = away.split()
    alpha = ImageChops.invert(ImageChops.darker(ImageChops.darker(r, g), b))
    seen = np.asarray(alpha, np.float32)[..., None] / 255
    plain = np.asarray(on_black, np.float32) / np.maximum(seen, 1 / 255)
    result = Image.fromarray(np.clip(plain, 0, 255).astype(np.uint8)).convert("RGBA")
    result.putalpha(alpha)
    return result
