"""Neon signs: glass tubes that glow on a dark wall, and light it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.colours import Colour, colour, colours, mix
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.lettering import HANDS, Block, fitted
from offline.illustrator.styles.linework import contours, outline

from .canvas import Box, Sheet, rounded, traced
from .registry import sheet
from .walls import brick_wall

TUBES = colours("#ff3f9e #35e0ff #ffb13d #8dff5a #b46bff #ff5a4a")
NIGHT = (46, 40, 58)
"""How light the wall is where no tube is near."""


@dataclass(frozen=True)
class Tube:
    """Tubes of one colour as a mask of the whole sheet, and the bright gas in their middle."""

    glass: Image.Image
    gas: Image.Image
    hue: Colour


@sheet("neon")
def neon(made: Sheet) -> None:
    """The words in tubes of two colours within a frame of a third; a subject is drawn in tubes, too."""
    brick_wall(made, colour("#5a4048"), colour("#2a2026"))
    first = int(made.dice("tube").integers(len(TUBES)))
    hues = [TUBES[(first + k) % len(TUBES)] for k in range(3)]
    if made.scene.tint:
        hues[0] = mix(made.scene.tint, (255, 255, 255), 0.1)
    shown = bool(made.scene.items)
    box = (0.16, 0.18 * made.h, made.w - 0.32, (0.32 if shown else 0.6) * made.h)
    tubes = [_bent(made, block, hue) for block, hue in _lines(made, box, hues)]
    if shown:
        low = box[1] + box[3] + 0.02
        tubes.append(
            _drawn(
                made, (0.22 * made.w, low, 0.56 * made.w, 0.86 * made.h - low), hues[1 if made.texts else 0]
            )
        )
    _light(made, [*tubes, _frame(made, hues[2])])


def _lines(made: Sheet, box: Box, hues: list[Colour]) -> list[tuple[Block, Colour]]:
    """Each text in its part of the box, with its colour."""
    texts = (made.texts or (("Open",) if not made.scene.items else ()))[:3]
    script = made.dice("hand").random() < 0.5 and not any(said.isupper() for said in texts)
    hand = HANDS["monoline" if script and max(map(len, texts), default=0) < 24 else "tube"]
    n = len(texts)
    parts = ((box[0], box[1] + box[3] * i / n, box[2], box[3] / n) for i in range(n))
    return [
        (fitted(said, hand, part, 0.26, 3), hues[i % 2])
        for i, (said, part) in enumerate(zip(texts, parts, strict=True))
    ]


def _bent(made: Sheet, block: Block, hue: Colour) -> Tube:
    """Letters as tubes: about as thick for small ones as for large ones."""
    unit, weight = made.stage.unit, max(5.0, min(10.0, 1.4 / max(0.05, block.size)))
    found = []
    for share in (1.0, 0.42):
        mask, at = traced(
            [s * unit for s in block.placed()],
            block.size * unit,
            replace(block.hand, weight=weight * share),
            0.0,
        )
        sheet_ = Image.new("L", made.image.size)
        sheet_.paste(mask, at)
        found.append(sheet_)
    return Tube(found[0], found[1], hue)


def _frame(made: Sheet, hue: Colour) -> Tube:
    """A tube around everything."""
    ring = rounded((0.09, 0.11 * made.h, made.w - 0.18, 0.78 * made.h), 0.07)
    path, found = np.vstack([ring, ring[:1]]), []
    for weight in (11.0, 4.6):
        mask, at = traced(
            [path * made.stage.unit], 0.12 * made.stage.unit, replace(HANDS["tube"], weight=weight), 0.0
        )
        sheet_ = Image.new("L", made.image.size)
        sheet_.paste(mask, at)
        found.append(sheet_)
    return Tube(found[0], found[1], hue)


def _drawn(made: Sheet, box: Box, hue: Colour) -> Tube:
    """Those who play, in their contours."""
    unit, sprite = made.stage.unit, made.subject(box)
    flat = Image.new("RGB", sprite.size, (120, 120, 120))
    flat.paste(sprite, (0, 0), sprite)
    rim = outline(sprite.getchannel("A"), 0.008 * unit) or Image.new("L", sprite.size)
    lines = ImageChops.lighter(contours(flat, 0.0045 * unit, 60), rim)
    corner = (
        round((box[0] + box[2] / 2) * unit - sprite.width / 2),
        round((box[1] + box[3] / 2) * unit - sprite.height / 2),
    )
    glass, gas = Image.new("L", made.image.size), Image.new("L", made.image.size)
    glass.paste(lines, corner)
    gas.paste(scaled(lines.filter(ImageFilter.MinFilter(3)), 0.8), corner)
    return Tube(glass, gas, hue)


def _light(made: Sheet, tubes: list[Tube]) -> None:
    """The tubes on the wall, their shadows, and the light that they give it."""
    size, unit = made.image.size, made.stage.unit
    light, glass, gas = Image.new("RGB", size), Image.new("L", size), Image.new("L", size)
    for tube in tubes:
        light.paste(tube.hue, (0, 0, *size), tube.glass)
        glass, gas = ImageChops.lighter(glass, tube.glass), ImageChops.lighter(gas, tube.gas)
    spill = light.resize((max(8, size[0] // 6), max(8, size[1] // 6)), Image.Resampling.BOX)
    wide = ImageChops.add(_blurred(spill, 0.05 * unit / 6, 2.6), _blurred(spill, 0.16 * unit / 6, 3.4))
    half = light.resize((max(8, size[0] // 2), max(8, size[1] // 2)), Image.Resampling.BOX)
    near = _blurred(half, 0.008 * unit, 1.5).resize(size, Image.Resampling.BICUBIC)
    ambient = ImageChops.add(wide.resize(size, Image.Resampling.BICUBIC), Image.new("RGB", size, NIGHT))
    wall = ImageChops.multiply(made.image, ambient)
    wall = ImageChops.add(wall, ImageChops.multiply(wall, ambient))
    drop = glass.filter(ImageFilter.GaussianBlur(0.004 * unit))
    wall.paste(
        (8, 5, 12), (0, 0), scaled(ImageChops.offset(drop, round(0.006 * unit), round(0.012 * unit)), 0.7)
    )
    wall = ImageChops.screen(wall, near)
    wall.paste(light, (0, 0), glass)
    wall.paste((255, 250, 252), (0, 0, *size), scaled(gas, 0.92))
    made.stage.image = wall


def _blurred(image: Image.Image, radius: float, gain: float) -> Image.Image:
    soft = image.filter(ImageFilter.GaussianBlur(max(0.6, radius)))
    return soft.point([min(255, round(v * gain)) for v in range(256)] * 3)
