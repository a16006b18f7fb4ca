"""What a subject is made of: wood, gold, glass, stone and the like, laid over its drawing."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from offline.illustrator.colours import Colour, colours

from .noise import cloudy, scaled

TONES: dict[str, tuple[Colour, Colour, Colour]] = {}
for _name, _codes in {
    "wood": "#4a2c1a #a8713f #e4bc86",
    "gold": "#5a3a08 #dba52c #fff6c4",
    "silver": "#3a4250 #a8b2c0 #ffffff",
    "metal": "#2c3440 #8c97a6 #eef2f6",
    "iron": "#22252c #5f6670 #b4bcc6",
    "bronze": "#3a2210 #a8703a #f0cf9a",
    "brass": "#4a3408 #c49a3e #f8e8b0",
    "copper": "#4a2010 #c8743f #ffd8b8",
    "stone": "#4a4640 #9a948a #d8d2c6",
    "marble": "#8a8a94 #dcdce2 #ffffff",
    "glass": "#5f93b4 #b4dcec #ffffff",
    "crystal": "#7a78c0 #c4c4f0 #ffffff",
    "ice": "#5f9ac8 #b4dcf2 #ffffff",
    "paper": "#b0a692 #efe6d4 #fffdf6",
    "clay": "#6a3420 #c0714a #eab48c",
    "chocolate": "#2a140c #6a3c22 #b07c54",
    "lego": "#7a1a14 #d83a2c #ff9a84",
    "wool": "#8a7a6a #d8c8b0 #fbf4e6",
    "snow": "#9ab0cc #e4eef8 #ffffff",
    "plastic": "#8a3a4a #e8647a #ffd4da",
}.items():
    _dark, _middle, _light = colours(_codes)
    TONES[_name] = (_dark, _middle, _light)
KEPT = {"wool", "leather", "velvet"}
"""What has the colour of the thing, and only a surface of its own."""
CLEAR = {"glass": 0.62, "crystal": 0.72, "ice": 0.74}
SHINY = {
    "gold",
    "silver",
    "metal",
    "brass",
    "bronze",
    "copper",
    "glass",
    "crystal",
    "ice",
    "plastic",
    "lego",
    "marble",
}


def made_of(sprite: Image.Image, material: str, rng: np.random.Generator) -> Image.Image:
    """The sprite (RGBA) in a material; one that is not known leaves it as it is."""
    if material in KEPT:
        return _surfaced(sprite, material, rng)
    if material not in TONES:
        return sprite
    alpha, grey = sprite.getchannel("A"), _relief(sprite)
    if material in {"wood", "stone", "marble", "clay", "wool"}:
        grey = ImageChops.overlay(grey, _grain(sprite.size, material, rng))
    dark, middle, light = TONES[material]
    body = ImageOps.colorize(grey, dark, light, middle)
    if material in SHINY:
        body = ImageChops.screen(body, scaled(_gloss(alpha), 0.8).convert("RGB"))
    body.putalpha(_clear(alpha, CLEAR[material]) if material in CLEAR else alpha)
    return body


def _surfaced(sprite: Image.Image, material: str, rng: np.random.Generator) -> Image.Image:
    """The sprite in its own colours, knitted, of leather or of velvet."""
    alpha, body = sprite.getchannel("A"), sprite.convert("RGB")
    if material == "wool":
        surface = _stitches(sprite.size)
    elif material == "leather":
        surface = cloudy(rng, sprite.size, (26.0, 26.0), 3).point(
            [round(112 + (v - 128) * 0.22) for v in range(256)]
        )
    else:
        surface = cloudy(rng, sprite.size, (9.0, 6.0), 2).point(
            [round(124 + (v - 128) * 0.24) for v in range(256)]
        )
    body = ImageChops.overlay(body, Image.merge("RGB", [surface] * 3))
    if material != "wool":
        body = ImageChops.screen(
            body, scaled(_gloss(alpha), 0.5 if material == "leather" else 0.3).convert("RGB")
        )
    body.putalpha(alpha)
    return body


def _mottled(noise: Image.Image, middle: int, strength: float) -> Image.Image:
    """Noise around another grey, weaker."""
    return noise.point([round(middle + (v - 128) * strength) for v in range(256)])


def _stitches(size: tuple[int, int]) -> Image.Image:
    """Rows of knitted stitches, each a small V, around a middle grey."""
    wide = max(4.0, max(size) / 34)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    u, across = (x / wide) % 1 - 0.5, np.abs((x / wide) % 1 - 0.5)
    v = (y / (wide * 0.8) + across * 1.1) % 1
    lit = np.sin(np.pi * v) * np.sqrt(np.clip(1 - (np.abs(across - 0.25) / 0.27) ** 2, 0, 1))
    grey = 84 + 92 * lit + 10 * (u < 0)
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def _relief(sprite: Image.Image) -> Image.Image:
    """The drawing's lights and darks, evened out so that the material shows."""
    flat = Image.new("RGB", sprite.size, (128, 128, 128))
    flat.paste(sprite, (0, 0), sprite)
    grey = ImageOps.equalize(flat.convert("L"), sprite.getchannel("A").point(lambda v: 255 if v > 127 else 0))
    return Image.blend(grey, flat.convert("L"), 0.5)


def _grain(size: tuple[int, int], material: str, rng: np.random.Generator) -> Image.Image:
    cells = {"wood": (3.0, 26.0), "wool": (40.0, 40.0)}.get(material, (9.0, 9.0))
    noise = cloudy(rng, size, cells, 3)
    if material == "wood":
        return noise.point([round(128 + 70 * np.sin(v / 255 * 24)) for v in range(256)])
    return noise.point([max(0, min(255, round(128 + (v - 128) * 1.1))) for v in range(256)])


def _gloss(alpha: Image.Image) -> Image.Image:
    """Light along the upper left inner edge, as on what is polished."""
    reach = max(1, round(min(alpha.size) * 0.035))
    inner = alpha.filter(ImageFilter.GaussianBlur(reach))
    moved = ImageChops.offset(inner, reach, reach)
    bright = ImageChops.multiply(ImageChops.subtract(inner, moved), alpha)
    return bright.point([min(255, v * 2) for v in range(256)])


def _clear(alpha: Image.Image, strength: float) -> Image.Image:
    """See-through in the middle, denser at the rim."""
    reach = max(1.0, min(alpha.size) * 0.03)
    rim = ImageChops.subtract(alpha, alpha.filter(ImageFilter.GaussianBlur(reach)))
    return ImageChops.lighter(scaled(alpha, strength), scaled(rim, 2.0))
