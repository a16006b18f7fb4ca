"""Variations: an own picture composed anew, another one in another crop, light and hand."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageEnhance, ImageOps

from offline.illustrator.dice import Dice
from offline.illustrator.photographs.relighting import relit
from offline.illustrator.scene import Scene
from offline.illustrator.styles import STYLES
from offline.painting import Brief

from .made import Made
from .redrawing import MOMENTS, varied_anew

Size = tuple[int, int]
LANCZOS = Image.Resampling.LANCZOS


def varied(
    brief: Brief, scene: Scene, dice: Dice, size: Size, detail: float, made: Made | None = None
) -> Image.Image:
    """A variation: of an own picture the scene anew, else the source in another crop, light and hand."""
    rng = dice("vary")
    if made and not brief.transparent:
        return varied_anew(made, rng, f"{made.dice.key}|{dice.key}", size, detail)
    source = brief.sources[0].convert("RGBA")
    cropped = _recropped(source, rng, size)
    alpha = cropped.getchannel("A")
    image, strength = cropped.convert("RGB"), float(rng.random())
    if strength > 0.6:
        hour = Scene(time=MOMENTS[int(rng.integers(len(MOMENTS)))])
        image = relit(image, hour, dice, detail, Image.new("L", size, 255))
    image = _shifted(image, rng)
    hands = ("oil", "watercolour", "oil" if strength > 0.6 else "vintage", "pencil")
    style = STYLES.get(scene.style or (hands[int(rng.integers(4))] if strength > 0.35 else ""))
    if style and not see_through(alpha):
        image = Image.blend(image, style(image, size, dice, detail), float(rng.uniform(0.75, 1.0)))
    if brief.transparent:
        image.putalpha(alpha)
        return image
    return Image.composite(image, Image.new("RGB", size, (255, 255, 255)), alpha)


def see_through(alpha: Image.Image) -> bool:
    return any(alpha.histogram()[:255])


def _recropped(source: Image.Image, rng: np.random.Generator, size: Size) -> Image.Image:
    zoom, turn = float(rng.uniform(0.76, 0.93)), float(rng.uniform(-2.5, 2.5))
    w, h = source.size
    across, down = w * zoom, h * zoom
    x, y = float(rng.random()) * (w - across), float(rng.random()) * (h - down)
    image = ImageOps.fit(source.crop((round(x), round(y), round(x + across), round(y + down))), size, LANCZOS)
    if not see_through(source.getchannel("A")):
        lean = turn * min(size) / max(size)
        larger = image.rotate(lean, Image.Resampling.BICUBIC)
        inset = 0.02 + abs(float(np.sin(np.deg2rad(lean)))) * max(size) / min(size)
        box = (size[0] * inset, size[1] * inset, size[0] * (1 - inset), size[1] * (1 - inset))
        image = larger.resize(size, LANCZOS, box=box)
    return ImageOps.mirror(image) if rng.random() < 0.5 else image


def _shifted(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Another palette: hue turned a little, warmth and light changed."""
    hue, saturation, value = image.convert("HSV").split()
    turn = int(rng.integers(4, 11)) * (1 if rng.random() < 0.5 else -1)
    turned = Image.merge(
        "HSV", (hue.point([(v + turn) % 256 for v in range(256)]), saturation, value)
    ).convert("RGB")
    warm = float(rng.uniform(-0.09, 0.09))
    factors = (1 + warm, 1.0, 1 - warm)
    table = [min(255, round(v * f)) for f in factors for v in range(256)]
    lit = ImageEnhance.Brightness(turned.point(table)).enhance(float(rng.uniform(0.92, 1.1)))
    return ImageEnhance.Color(lit).enhance(float(rng.uniform(0.95, 1.25)))
