"""Styles of things made by hand or by machine in the round: clay, render, origami, embroidery, felt."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.facets import low_poly
from offline.illustrator.styles.linework import contours, outline, soft_noise
from offline.illustrator.styles.prints import tooth

from .sheet import Grid, Size, at_most, axes, calmed, grey, grid, laid, vivid


def _height(image: Image.Image, subject: Image.Image | None, reach: float) -> Grid:
    """How far forms stand out: each is round towards its edges; ``reach`` is how wide that is, in units."""
    unit = min(image.size)
    edge = contours(calmed(image, 0.003), 0.005 * unit, 24)
    near = grid(edge.filter(ImageFilter.GaussianBlur(reach * 0.8 * unit)))
    height = 1 - np.clip(near * 0.8, 0, 1)
    if subject is not None:
        inside = grid(subject)
        dome = np.clip(grid(subject.filter(ImageFilter.GaussianBlur(reach * unit))) * 2 - 1, 0, 1)
        height = height * 0.5 + inside * np.sqrt(dome + 1e-3)
    return np.asarray(height, np.float32)


def _shadowed(image: Image.Image, subject: Image.Image | None, reach: float, strength: float) -> Image.Image:
    """The shadow that who is looked at throws on what is behind, to the lower right."""
    if subject is None:
        return image
    step = round(reach * min(image.size))
    shadow = ImageChops.offset(subject, step, step)
    ImageDraw.Draw(shadow).rectangle((0, 0, shadow.width, max(1, step)), fill=0)
    shadow = ImageChops.subtract(shadow.filter(ImageFilter.GaussianBlur(step)), subject)
    return ImageChops.multiply(image, ImageChops.invert(scaled(shadow, strength)).convert("RGB"))


def _lit(image: Image.Image, height: Grid, depth: float) -> Image.Image:
    """Light from the upper left on a relief: the lit sides lighter, those away from it darker."""
    gy, gx = np.gradient(height * min(image.size))
    slant = np.clip(-(gx + gy) * depth, -1, 1).astype(np.float32)
    light, dark = (grey(np.asarray(np.clip(s, 0, 1) * 0.61, np.float32)) for s in (-slant, slant))
    lit = ImageChops.screen(image, Image.merge("RGB", [scaled(light, k) for k in (0.7, 0.66, 0.58)]))
    return ImageChops.multiply(
        lit, ImageChops.invert(Image.merge("RGB", [scaled(dark, k) for k in (0.9, 1, 0.86)]))
    )


@at_most(1100)
def clay(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Modelling clay: matt round forms with the prints of fingers and uneven rolls."""
    base = vivid(calmed(image, 0.0035), 1.06, 1.25)
    x, y = axes(size)
    bump = soft_noise(dice, "thumbs", size, 8)
    whorl = np.sin(np.hypot((x % 0.16) - 0.08, (y % 0.13) - 0.065) * 620) * np.clip(bump * 2 - 0.5, 0, 1)
    near = grid(subject) if subject else np.full_like(bump, 0.3)
    height = _height(image, subject, 0.024) + 0.05 * bump + 0.002 * whorl * near
    lump = soft_noise(dice, "lumps", size, 24) * (0.004 + 0.004 * near)
    lit = _lit(base, np.asarray(height + lump, np.float32), 0.16)
    return _shadowed(vivid(lit, 1.05, 1.05), subject, 0.012, 0.45)


@at_most(1200)
def render(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Rendered in three dimensions: smooth round forms with soft light and gloss, the far out of focus."""
    unit = min(size)
    base = vivid(calmed(image, 0.0014), 1.06, 1.22)
    lit = _lit(base, _height(image, subject, 0.036), 0.15)
    if subject is not None:
        near = subject.filter(ImageFilter.GaussianBlur(0.003 * unit))
        far = Image.blend(base, lit, 0.5).filter(ImageFilter.GaussianBlur(0.009 * unit))
        lit = Image.composite(_glossed(lit, subject, unit), far, near)
    bloom = lit.point([max(0, round((v - 170) * 1.1)) for v in range(256)] * 3)
    return ImageChops.screen(lit, bloom.filter(ImageFilter.GaussianBlur(0.03 * unit)))


def _glossed(lit: Image.Image, subject: Image.Image, unit: int) -> Image.Image:
    """A warm light on the one rim of a form, a cool one on the other."""
    step = max(1, round(0.012 * unit))
    soft = subject.filter(ImageFilter.GaussianBlur(0.008 * unit))
    for dx, dy, tone in ((step, step, (255, 236, 196)), (-step, 0, (150, 190, 255))):
        rim = ImageChops.multiply(ImageChops.subtract(soft, ImageChops.offset(soft, dx, dy)), subject)
        lit = ImageChops.screen(
            lit, ImageChops.multiply(Image.new("RGB", lit.size, tone), scaled(rim, 0.62).convert("RGB"))
        )
    return lit


def origami(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Folded of paper: flat facets with sharp creases and a shadow below."""
    unit, calm = min(size), calmed(image, 0.002)
    facets = vivid(low_poly(calm, size, dice, -1.0, subject), 1.08, 0.95)
    folded, crease = facets, contours(facets, max(1.0, 0.0016 * unit), 7)
    if subject is not None:
        folded = Image.composite(Image.blend(facets, calm, 0.22), calmed(image, 0.006), subject)
        folded = _shadowed(folded, subject, 0.014, 0.42)
        crease = ImageChops.multiply(crease, subject)
    laid(folded, (255, 255, 252), scaled(crease, 0.62))
    return ImageChops.multiply(folded, tooth(dice, size, 0.3))


@at_most(1100)
def embroidery(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Satin stitch: every form filled with shining threads of one direction, on linen."""
    unit = min(size)
    calm = vivid(calmed(image, 0.004), 1.1, 1.4)
    factor = min(1.0, 400 / unit)
    small = calm.resize((round(size[0] * factor), round(size[1] * factor)))
    few = small.quantize(20, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).resize(size)
    labels = np.asarray(few)
    angle = (dice("satin").permutation(32) / 32 * np.pi).astype(np.float32)
    x, y = axes(size)
    across = x * np.cos(angle)[labels] + y * np.sin(angle)[labels]
    along = y * np.cos(angle)[labels] - x * np.sin(angle)[labels]
    thread = np.sin(across * 2 * np.pi * 118)
    rows = np.sin(along * 2 * np.pi * 9 + 2.4 * np.sin(across * 760))
    light = 0.9 + 0.2 * thread + 0.09 * np.clip(rows, -1, 1) + 0.05 * soft_noise(dice, "sheen", size, 16)
    edge = Image.new("L", size)
    edge.paste(grey((labels[:, :] != np.roll(labels, 1, axis=1)).astype(np.float32)))
    worked = np.clip(np.asarray(calm, np.float32) * light[..., None], 0, 255).astype(np.uint8)
    sheet = Image.fromarray(worked)
    laid(sheet, (30, 22, 26), scaled(edge.filter(ImageFilter.GaussianBlur(0.002 * unit)), 0.3))
    ring = outline(subject, 0.009 * unit)
    if ring is not None:
        rope = np.clip(0.62 + 0.5 * np.sin((x + y) * 2 * np.pi * 92), 0, 1)
        dark = sheet.point([round(v * 0.36) for v in range(256)] * 3)
        sheet.paste(dark, (0, 0), grey(grid(ring) * rope))
    return _on_linen(sheet, dice, unit)


def _on_linen(sheet: Image.Image, dice: Dice, unit: int) -> Image.Image:
    """The worked part on cloth whose threads are seen, a shadow at its edge."""
    x, y = axes(sheet.size)
    weave = 0.5 + 0.2 * np.sin(x * 2 * np.pi * 150) * np.sin(y * 2 * np.pi * 150)
    weave = weave + 0.16 * soft_noise(dice, "linen", sheet.size, 120)
    cloth = Image.merge(
        "RGB", [grey(np.clip(k * (0.82 + 0.3 * (weave - 0.5)), 0, 1)) for k in (0.97, 0.92, 0.82)]
    )
    w, h = sheet.size
    m = round(0.055 * unit)
    hem = Image.new("L", sheet.size)
    ImageDraw.Draw(hem).rounded_rectangle((m, m, w - m, h - m), 0.03 * unit, fill=255)
    dark = scaled(hem.filter(ImageFilter.GaussianBlur(0.01 * unit)), 0.4)
    laid(cloth, (70, 58, 44), dark)
    cloth.paste(sheet, (0, 0), hem)
    return cloth


@at_most(1100)
def felt(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Cut of felt: woolly flat pieces that lie on each other, sewn on with a running stitch."""
    unit = min(size)
    base = vivid(calmed(image, 0.004), 1.06, 1.2)
    wool = soft_noise(dice, "wool", size, 210) * 0.6 + soft_noise(dice, "fibres", size, 90) * 0.4
    base = Image.fromarray(
        np.clip(np.asarray(base, np.float32) * (1 + 0.2 * wool)[..., None], 0, 255).astype(np.uint8)
    )
    lit = _shadowed(_lit(base, _height(image, subject, 0.008), 0.12), subject, 0.009, 0.5)
    if subject is None:
        return lit
    within = subject.filter(ImageFilter.GaussianBlur(0.011 * unit))
    line = within.point([255 if 190 < v < 226 else 0 for v in range(256)])
    x, y = axes(size)
    dash = np.sin((x + y) * 2 * np.pi * 26) * np.sin((x - y) * 2 * np.pi * 26) > -0.2
    stitch = ImageChops.multiply(ImageChops.multiply(line, subject), grey(dash.astype(np.float32)))
    shade = ImageChops.offset(stitch, 0, max(1, round(0.002 * unit)))
    laid(lit, (40, 30, 34), scaled(shade, 0.5))
    laid(lit, (250, 244, 230), stitch.filter(ImageFilter.GaussianBlur(0.0008 * unit)))
    return lit
