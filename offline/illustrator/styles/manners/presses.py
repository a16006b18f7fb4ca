"""Styles of the block, the screen and the spray can: woodblock print, linocut, pop art, stencil."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from offline.illustrator.colours import Colour, colour, colours
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.linework import contours, hatched, outline, screened, soft_noise
from offline.illustrator.styles.prints import tooth

from .sheet import Box, Size, at_most, axes, bounds, calmed, grey, grid, inked, laid, matted, vivid

EDO = "#f0e4c8 #1d3557 #2f6690 #6f9fb4 #b9d0cc #c4472f #e3a13f #6f8f5c #3f5f4a #e2b79c #2a2830 #8a7a68"
"""The inks of a Japanese print: paper, indigo and Prussian blue, vermilion, ochre, greens, flesh, black."""
BLOCK = colour("#1d2233")


def woodblock(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A Japanese print: flat inks within key lines, a sky that deepens upwards, grain of the wood, a seal."""
    unit = min(size)
    x, y = axes(size)
    grain = np.sin(y * 330 + 9 * soft_noise(dice, "block", size, 2.2)) * 0.5
    calm = calmed(image, 0.0024)
    few = inked(vivid(calm, 1.12, 1.2), EDO, 9, grain + 0 * x)
    few = _deepening(few, dice, subject)
    lines = contours(calm, 0.0032 * unit, 16)
    ring = outline(subject, 0.0062 * unit)
    laid(few, BLOCK, ImageChops.lighter(scaled(lines, 0.85), ring) if ring is not None else lines)
    sheet = matted(few, colour("#efe3c6"), 0.04, BLOCK)
    _sealed(sheet, dice, bounds(subject), unit)
    laid(sheet, colour("#f6ead0"), grey(np.clip(grain * 0.16, 0, 1)))
    return ImageChops.multiply(sheet, tooth(dice, size, 0.24))


def _deepening(few: Image.Image, dice: Dice, subject: Image.Image | None) -> Image.Image:
    """The band of deep blue (or red) that is wiped thinner downwards at the top of the sky."""
    h = few.height
    tone = colours("#1d3f6e #1d3f6e #b8432e")[int(dice("bokashi").integers(3))]
    fall = np.clip(1 - np.linspace(0, 1, h, dtype=np.float32) / 0.3, 0, 1)[:, None] ** 1.3
    mask = grey(np.repeat(fall * 0.85, few.width, axis=1))
    if subject is not None:
        mask = ImageChops.subtract(mask, subject)
    deep = few.copy()
    laid(deep, tone, mask)
    return deep


def _sealed(sheet: Image.Image, dice: Dice, box: Box | None, unit: int) -> None:
    """A red seal in the upper corner that is away from who is looked at."""
    left = box is None or box[0] + box[2] > sheet.width
    s, m = 0.052 * unit, 0.075 * unit
    x, y = (m if left else sheet.width - m - s), m
    draw, red, paper = ImageDraw.Draw(sheet), colour("#b5301f"), colour("#f3e4cc")
    draw.rounded_rectangle((x, y, x + s, y + 1.5 * s), 0.12 * s, fill=red)
    wide = max(1, round(0.07 * s))
    rng = dice("seal")
    for row in range(3):
        for column in range(2):
            cx, cy = x + s * (0.28 + 0.44 * column), y + s * (0.28 + 0.46 * row)
            r = s * 0.15
            draw.rectangle((cx - r, cy - r, cx + r, cy + r), outline=paper, width=wide)
            if rng.random() < 0.6:
                draw.line((cx, cy - r, cx, cy + r), paper, wide)


@at_most(1600)
def linocut(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Cut in lino: one dark ink on paper over one flat colour, light left by the marks of the gouge."""
    unit = min(size)
    calm = calmed(image, 0.002)
    tone = grid(ImageOps.autocontrast(calm.convert("L"), cutoff=1))
    wave = soft_noise(dice, "gouge", size, 5) * 1.6
    paper, second, ink = _linos(dice)
    sheet = Image.new("RGB", size, paper)
    plate = np.clip((0.72 - tone) * 12, 0, 1)
    laid(sheet, second, grey(plate))
    cuts = np.zeros_like(tone)
    for angle, low, high in ((0.35, 0.18, 0.52), (0.35, 0.42, 0.66)):
        width = np.clip((tone - low) / (high - low), 0, 1) * 2.2 - 1.1
        cuts = np.maximum(cuts, np.clip((width - hatched(size, angle, 54, wave)) * unit / 110, 0, 1))
    dark = 1 - cuts
    lines = grid(contours(calm, 0.0045 * unit, 20))
    dark = np.maximum(dark, lines)
    ring = outline(subject, 0.02 * unit)
    if ring is not None and subject is not None:
        halo = grid(ring) * (1 - grid(subject))
        dark = np.maximum(dark * (1 - halo), grid(outline(subject, 0.006 * unit) or ring))
    worn = np.clip(1.25 - 1.2 * np.clip(soft_noise(dice, "rolled", size, 150) - 0.35, 0, 1), 0, 1)
    laid(sheet, ink, grey(dark * worn))
    return ImageChops.multiply(matted(sheet, paper, 0.05), tooth(dice, size, 0.2))


def _linos(dice: Dice) -> tuple[Colour, Colour, Colour]:
    """Paper, the flat colour and the ink."""
    pairs = (
        "#f4ecdb #e8b15a #1d1b20",
        "#f2ecdf #7fb0b8 #14263a",
        "#f5eddc #d9735a #241c22",
        "#f1eddc #a3b878 #16281f",
    )
    paper, second, ink = colours(pairs[int(dice("lino").integers(len(pairs)))])
    return paper, second, ink


POP = (
    "#ff3d8b #ffe14a #12121a #22b8e6 #fff6d8",
    "#28c3ea #ff4fa0 #1a1030 #ffd23c #fdf6e8",
    "#ffd92e #2a53e0 #16101c #ff5a4a #fff3dc",
    "#7be04a #ff6a1f #1c1030 #d13fd8 #fff4e0",
)
"""Each panel: the ground, its dots, the darkest ink, the middle one, the light."""


def popart(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """The same picture in four loud colour-ways, screen-printed side by side."""
    across = 4 if size[0] > 2.4 * size[1] else 1 if size[1] > 2.4 * size[0] else 2
    down = 4 // across
    w, h = -(-size[0] // across), -(-size[1] // down)
    crop = _closer(bounds(subject), size, w / h)
    part = calmed(image.crop(crop).resize((w, h), Image.Resampling.LANCZOS), 0.003)
    near = subject.crop(crop).resize((w, h)) if subject else None
    sheet, first = Image.new("RGB", size), int(dice("pop").integers(4))
    for k in range(4):
        panel = _silkscreened(part, near, POP[(first + k) % 4])
        sheet.paste(panel, (k % across * w, k // across * h))
    return sheet


def _closer(box: Box | None, size: Size, ratio: float) -> Box:
    """The part of a picture that a panel of a shape shows: who is looked at, with a little around."""
    w, h = size
    x0, y0, x1, y1 = box or (0, 0, w, h)
    tall = min(h, w / ratio, max((y1 - y0) * 1.22, (x1 - x0) * 1.22 / ratio))
    wide = tall * ratio
    left = min(max(0.0, (x0 + x1 - wide) / 2), w - wide)
    top = min(max(0.0, (y0 + y1 - tall) / 2), h - tall)
    return round(left), round(top), round(left + wide), round(top + tall)


def _silkscreened(image: Image.Image, near: Image.Image | None, codes: str) -> Image.Image:
    """One panel: a flat ground with dots, and who is looked at in three flat steps of light."""
    ground, dots, dark, middle, light = colours(codes)
    unit = min(image.size)
    tone = ImageOps.autocontrast(image.convert("L"), cutoff=2, mask=near)
    steps = [dark if v < 66 else middle if v < 142 else light if v > 205 else dots for v in range(256)]
    flat = Image.merge("RGB", [tone.point([c[i] for c in steps]) for i in range(3)])
    back = Image.new("RGB", image.size, ground)
    laid(back, dots, scaled(screened(tone, unit * 2.2), 0.9))
    panel = Image.composite(flat, back, near) if near is not None else Image.blend(flat, back, 0.25)
    laid(panel, dark, contours(image, 0.006 * unit, 34))
    ring = outline(near, 0.011 * unit)
    if ring is not None:
        laid(panel, dark, ring)
    return panel


CONCRETE = (184, 178, 170)


@at_most(1600)
def stencil(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Sprayed on a wall through a stencil: black and white in hard steps, one red, runs of wet paint."""
    unit = min(size)
    wall = image if subject is not None else Image.new("RGB", size, CONCRETE)
    wall = vivid(wall, 0.9, 0.35)
    stain, rough = soft_noise(dice, "stain", size, 3), soft_noise(dice, "rough", size, 120)
    laid(wall, CONCRETE, grey(0.42 + 0.2 * stain))
    laid(wall, (70, 66, 64), grey(np.clip(0.16 * rough + 0.1 * stain, 0, 1)))
    near = subject or Image.new("L", size, 255)
    calm = calmed(image, 0.0022)
    tone = ImageOps.autocontrast(calm.convert("L"), cutoff=3, mask=near)
    mist = near.filter(ImageFilter.GaussianBlur(0.022 * unit))
    laid(wall, (34, 33, 36), scaled(mist, 0.42))
    laid(wall, (238, 236, 230), near)
    steps = tone.point([235 if v < 96 else 118 if v < 150 else 0 for v in range(256)])
    laid(wall, (22, 22, 25), ImageChops.multiply(steps.filter(ImageFilter.GaussianBlur(0.0014 * unit)), near))
    lines = ImageChops.multiply(contours(calm, 0.004 * unit, 30), near)
    laid(wall, (22, 22, 25), lines)
    wall.paste((206, 34, 40), (0, 0, *size), ImageChops.multiply(_accent(calm, near), near))
    laid(wall, (22, 22, 25), _runs(near, dice, unit))
    worn = np.clip(rough - 0.42, 0, 1) * 2.2
    laid(wall, CONCRETE, grey(worn * grid(near)))
    return wall


def _accent(image: Image.Image, near: Image.Image) -> Image.Image:
    """What of a picture is sprayed in red: what is red, else what is of the strongest colour."""
    reds = _reds(image)
    share = float(grid(ImageChops.multiply(reds, near).resize((64, 64))).sum()) / max(
        1.0, float(grid(near.resize((64, 64))).sum())
    )
    if share > 0.02:
        return reds
    _, depth, value = image.convert("HSV").split()
    strong = depth.point([255 if v > 150 else 0 for v in range(256)])
    return ImageChops.multiply(strong, value.point([255 if v > 170 else 0 for v in range(256)]))


def _reds(image: Image.Image) -> Image.Image:
    """Where a picture is red, as a mask."""
    hue, depth, value = image.convert("HSV").split()
    red = hue.point([255 if v < 11 or v > 238 else 0 for v in range(256)])
    strong = depth.point([255 if v > 138 else 0 for v in range(256)])
    bright = value.point([255 if v > 96 else 0 for v in range(256)])
    return ImageChops.multiply(red, ImageChops.multiply(strong, bright))


def _runs(near: Image.Image, dice: Dice, unit: int) -> Image.Image:
    """Drops of paint that ran down from the lower rim of a form."""
    mask = Image.new("L", near.size)
    solid, draw = np.asarray(near) > 128, ImageDraw.Draw(mask)
    columns = np.flatnonzero(solid.any(axis=0))
    if not len(columns):
        return mask
    for a, b, c in dice("runs").random((9, 3)):
        x = int(columns[int(a * (len(columns) - 1))])
        foot = int(np.flatnonzero(solid[:, x])[-1])
        long, wide = (0.02 + 0.09 * b * b) * unit, (0.0016 + 0.002 * c) * unit
        draw.rectangle((x - wide, foot - 0.012 * unit, x + wide, foot + long), fill=235)
        draw.ellipse((x - 1.6 * wide, foot + long - wide, x + 1.6 * wide, foot + long + 2.4 * wide), fill=235)
    return mask
