"""Posters, covers and captions: a picture with a title."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.colours import Colour, lightness, mix
from offline.illustrator.drawing.pen import ring
from offline.illustrator.scene import Scene
from offline.illustrator.styles.prints import tooth

from .canvas import Sheet, darker, lighter
from .ornaments import rays, rule
from .registry import sheet

CREAM: Colour = (250, 241, 222)
NIGHT: Colour = (24, 18, 32)


@sheet("poster")
def poster(made: Sheet) -> None:
    """A poster: its subject before rays, or a picture in a margin, with the title."""
    if made.bare:
        saying(made)
    elif made.scene.items and made.scene.place is None and made.dice("layout").random() < 0.6:
        _rayed(made)
    else:
        _margined(made)
    if made.whole.style == "vintage":
        made.stage.image = ImageChops.multiply(made.image, tooth(made.dice, made.image.size, 0.3))


def _rayed(made: Sheet) -> None:
    """The subject on a disc before rays, the title large above it."""
    s = made.scheme
    made.fill(s.paper)
    tall = 0.27 * made.h if made.texts else 0.06
    low = made.h - (0.09 if made.texts[1:] else 0.0)
    x, y = made.w / 2, tall + (low - tall) * 0.53
    rays(made, x, y, mix(s.paper, s.a if s.dark else s.b, 0.34), 22)
    r = min(0.4 * made.w, 0.36 * (low - tall) + 0.08)
    made.shape(ring(x, y, r, r), s.a)
    made.shape(ring(x, y, r * 0.93, r * 0.93), mix(s.a, s.paper, 0.82 if s.dark else 0.72))
    made.centred((x - r * 0.86, y - r * 0.86, 1.72 * r, 1.72 * r))
    made.frame((0.03, 0.03, made.w - 0.06, made.h - 0.06), 0.008, s.ink)
    if made.texts:
        made.write(
            made.texts[0],
            "poster",
            (0.08, 0.06, made.w - 0.16, tall - 0.05),
            s.ink,
            slab=(s.a, 0.01),
            lines=2,
        )
        _small(made, made.h - 0.115)


def _margined(made: Sheet) -> None:
    """A picture within a margin of paper, its title below it; without a title only the margin."""
    s = made.scheme
    paper = mix(s.paper, CREAM, 0.5) if made.whole.style == "vintage" and not s.dark else s.paper
    made.fill(paper)
    m = 0.05
    low = (0.25 if len(made.texts) < 2 else 0.29) * min(made.h, 1.15) if made.texts else m
    made.picture((m, m, made.w - 2 * m, made.h - m - low))
    made.frame((m, m, made.w - 2 * m, made.h - m - low), 0.004, s.ink)
    if made.texts:
        rest = 0.07 if len(made.texts) > 1 else 0.0
        made.write(
            made.texts[0],
            "poster",
            (m, made.h - low + 0.015, made.w - 2 * m, low - 0.05 - rest),
            s.ink,
            lines=2,
            most=0.19,
        )
        _small(made, made.h - 0.1, s.ink)


def _small(made: Sheet, y: float, c: Colour | None = None) -> None:
    """All that is said beside the title, small and spaced."""
    said = "  ·  ".join(made.texts[1:])
    if said:
        made.write(said, "spaced", (0.1, y, made.w - 0.2, 0.055), c or made.scheme.ink, most=0.034, lines=1)


@sheet("quote")
def quote(made: Sheet) -> None:
    """A saying over a picture, or alone between ornaments."""
    (saying if made.bare else overlaid)(made)


def saying(made: Sheet) -> None:
    """Words alone, large, with rules and a shape behind them."""
    s = made.scheme
    made.fill(s.paper)
    kind = int(made.dice("behind").integers(3))
    x = made.w / 2
    if kind == 0:
        rays(made, x, made.h * 1.02, mix(s.paper, s.b, 0.25), 26)
        made.shape(ring(x, made.h * 1.02, 0.2, 0.2), mix(s.paper, s.a, 0.75))
    elif kind == 1:
        for at, r, hue in ((0.12, 0.3, s.a), (0.9, 0.24, s.b), (0.82, 0.4, s.c)):
            made.shape(
                ring(at * made.w, (0.1 if hue is s.a else 0.94) * made.h, r, r), mix(s.paper, hue, 0.5)
            )
    else:
        for i, hue in enumerate((s.a, s.b, s.c)):
            t = np.linspace(-0.05, made.w + 0.05, 60)
            wave = np.column_stack([t, made.h * (0.84 + 0.05 * i) + 0.03 * np.sin(t * 5 + i)])
            made.shape(
                np.vstack([wave, [[made.w + 0.1, made.h + 0.1], [-0.1, made.h + 0.1]]]),
                mix(s.paper, hue, 0.7),
            )
    said = made.texts or ("",)
    made.frame((0.04, 0.04, made.w - 0.08, made.h - 0.08), 0.005, s.ink)
    long = len(said[0]) > 26
    hand = "serif" if long else "poster"
    block = made.write(said[0], hand, (0.12, 0.16, made.w - 0.24, made.h - 0.34), s.ink, lines=6, most=0.24)
    top = min(line_y for _, _, line_y in block.lines) - block.size
    rule(made, x, top - 0.055, 0.3, s.a)
    low = max(line_y for _, _, line_y in block.lines) + 0.4 * block.size
    rule(made, x, min(low + 0.03, made.h - 0.14), 0.3, s.a)
    _small(made, min(low + 0.055, made.h - 0.12))


@sheet("caption", "movie", "cover")
def overlaid(made: Sheet) -> None:
    """A picture over the whole sheet with its title on it, where that can be read best."""
    if made.whole.sheet == "movie":
        made.scene = (
            replace(made.scene, mood=made.scene.mood or "dark")
            if made.dice("gloom").random() < 0.4
            else made.scene
        )
    art = made.scene if not made.bare else replace(made.scene, place="abstract")
    movie = made.whole.sheet == "movie" and bool(made.texts)
    made.fill(NIGHT)
    if movie or not made.texts:
        made.picture((0, 0, made.w, made.h * (0.86 if movie else 1.0)), art)
    else:
        _below(made, art)
    if not made.texts:
        return
    tall = min(0.3, 0.27 * made.h)
    if movie:
        made.stage.veil(NIGHT, [(made.h - tall - 0.16, 0.0), (made.h * 0.85, 0.97), (made.h, 1.0)])
        made.write(
            made.texts[0],
            "title",
            (0.07, made.h - tall - 0.03, made.w - 0.14, tall - 0.08),
            CREAM,
            lines=2,
            most=0.17,
            glow=0.8,
        )
        if made.texts[1:]:
            _small(made, made.h - 0.1, mix(CREAM, NIGHT, 0.2))
        else:
            _billing(made)
        return
    dark = lightness(_mean(made, 0, tall)) < 0.55
    veil, ink = (NIGHT, CREAM) if dark else ((255, 252, 244), darker(made.stage.palette.shadow, 0.2))
    made.stage.veil(veil, [(0.0, 0.62), (tall * 0.6, 0.5), (tall + 0.16, 0.0)])
    hand = "title" if made.whole.sheet == "cover" else "poster" if len(made.texts[0]) < 18 else "bold"
    made.write(made.texts[0], hand, (0.07, 0.05, made.w - 0.14, tall - 0.04), ink, lines=3, most=0.19)
    if made.whole.sheet == "cover":
        made.stage.veil(NIGHT, [(made.h - 0.2, 0.0), (made.h, 0.6)])
    _small(made, made.h - 0.1, CREAM)


def _below(made: Sheet, art: Scene) -> None:
    """A picture a little lower than the sheet, what is at its top carried on above it for the title."""
    top = (0.13 if made.scene.place else 0.22) * made.h
    made.picture((0, top, made.w, made.h * 1.03 - top), art)
    edge = round(top * made.stage.unit)
    strip = made.image.crop((0, edge, made.image.width, edge + max(2, edge // 5)))
    above = strip.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((made.image.width, edge))
    made.image.paste(
        above.filter(ImageFilter.BoxBlur((0.05 * made.stage.unit, 0.01 * made.stage.unit))), (0, 0)
    )


def _mean(made: Sheet, top: float, low: float) -> Colour:
    """The mean colour between two heights."""
    u = made.stage.unit
    part = made.image.crop((0, round(top * u), made.image.width, max(1, round(low * u)))).resize((1, 1))
    found = part.getpixel((0, 0))
    assert isinstance(found, tuple)
    return int(found[0]), int(found[1]), int(found[2])


def _billing(made: Sheet) -> None:
    """The fine line under a film's title, as rows of small strokes that nobody is to read."""
    rng, y = made.dice("billing"), made.h - 0.062
    for row in range(2):
        x = made.w * 0.5 - 0.3 + 0.05 * row
        while x < made.w * 0.5 + 0.3 - 0.05 * row:
            wide = float(rng.uniform(0.012, 0.05))
            made.rect((x, y + row * 0.018, wide, 0.007), mix(CREAM, NIGHT, 0.45))
            x += wide + 0.008


@sheet("postcard")
def postcard(made: Sheet) -> None:
    """A picture in a white border, greetings in script and the place in large letters."""
    made.fill((252, 249, 242))
    m = 0.045
    made.picture((m, m, made.w - 2 * m, made.h - 2 * m))
    if not made.texts:
        return
    place, s = made.texts[0], made.scheme
    low = made.h - 0.36 * min(1.0, made.h)
    if place[:1].isupper() and len(place) < 18 and len(made.texts) == 1:
        made.write(
            "Greetings from",
            "brush",
            (0.1, low - 0.1, made.w - 0.2, 0.17),
            CREAM,
            most=0.075,
            lines=1,
            edge=(NIGHT, 0.007),
            glow=0.6,
        )
    made.write(
        place,
        "poster",
        (0.1, low + 0.03, made.w - 0.2, 0.25),
        CREAM,
        most=0.2,
        lines=2,
        edge=(NIGHT, 0.009),
        slab=(lighter(s.a, 0.0), 0.022),
    )


@sheet("bubble")
def bubble(made: Sheet) -> None:
    """A picture, and what someone in it says in a bubble above."""
    made.picture((0, 0, made.w, made.h))
    said = made.texts[0] if made.texts else ""
    wide = min(0.86 * made.w, 0.36 + 0.022 * len(said))
    tall = min(0.3 * made.h, 0.15 + 0.0022 * len(said))
    side = made.stage.side
    x, y = made.w / 2 - side * (made.w - wide) * 0.28, 0.05 + tall / 2
    for grow, c in ((0.008, NIGHT), (0.0, (255, 255, 255))):
        made.rect(
            (x - wide / 2 - grow, y - tall / 2 - grow, wide + 2 * grow, tall + 2 * grow),
            c,
            r=tall * 0.46 + grow,
        )
        tip = np.array(
            [
                [x + side * wide * 0.1 - 0.03 - grow, y + tall / 2 - 0.012],
                [x + side * wide * 0.1 + 0.03 + grow, y + tall / 2 - 0.012],
                [x + side * (wide * 0.1 + 0.07), y + tall / 2 + 0.085 + 2.2 * grow],
            ]
        )
        made.shape(tip, c)
    made.write(
        said, "round", (x - wide * 0.43, y - tall * 0.4, wide * 0.86, tall * 0.8), NIGHT, most=0.075, lines=3
    )
