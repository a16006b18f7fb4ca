"""A picture that was not drawn here in another light, weather or hand: what is known of it are its pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from offline.illustrator.colours import Colour, darker, lightness, mix
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.darkroom import developed
from offline.illustrator.drawing.palette import Palette, palette_for
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.sky.air import paint_weather
from offline.illustrator.photographs.finding import subject_in
from offline.illustrator.scene import Scene
from offline.illustrator.sheets.painter import paint_scene
from offline.illustrator.styles import STYLES

from .sky import sky_in

_DARK = 70
"""How light (0 to 255) a sky is at night, at most."""

GRADES: dict[str, tuple[float, float, float, float]] = {
    "night": (0.34, 0.42, 0.74, 0.7),
    "sunset": (1.1, 0.82, 0.66, 1.15),
    "dawn": (1.06, 0.9, 0.92, 0.95),
    "day": (1.08, 1.07, 1.02, 1.1),
    "rain": (0.72, 0.78, 0.88, 0.6),
    "storm": (0.5, 0.55, 0.68, 0.55),
    "fog": (1.0, 1.02, 1.04, 0.5),
    "snow": (1.05, 1.08, 1.14, 0.5),
    "clouds": (0.85, 0.88, 0.92, 0.7),
}


def relit(source: Image.Image, scene: Scene, dice: Dice, detail: float, mask: Image.Image) -> Image.Image:
    """The same picture at another hour, in other weather, or by another hand.

    A sky that is seen in the mask becomes another one; what is before it is only shaded.
    """
    sky = sky_in(source, mask, told=scene.place == "sky")
    only_sky = sky is not None and scene.place == "sky"
    image = _tinted(source if only_sky else _graded(source, scene), scene.tint)
    if sky is not None and (scene.time or scene.weather):
        dark = np.asarray(source.convert("L"))[np.asarray(sky) > 127].mean() < _DARK
        time = scene.time or ("night" if dark else None)
        view = replace(scene, place="sky", time=time, style=None, items=(), verb=None, season=None)
        image = Image.composite(paint_scene(view, source.size, dice, detail), image, sky)
    if scene.season == "autumn" and not only_sky:
        image = _in_autumn(image)
    if scene.snowy and not only_sky:
        image = _snowed(image, source, sky)
    stage = Stage(source.size, replace(scene, place="mountains"), palette_for(scene, dice), dice, detail)
    stage.image = image.copy()
    if not only_sky:
        paint_weather(stage, stage.h * 0.55)
    style = STYLES.get(scene.style or "")
    image = style(stage.image, source.size, dice, detail) if style else stage.image
    image = _out_of_focus(image, source) if "bokeh" in scene.sights else image
    return developed(image, scene.looks)


def _in_autumn(image: Image.Image) -> Image.Image:
    """What is green turned to the colours of autumn, the lighter the yellower."""
    hue, saturation, value = (np.asarray(band, np.float32) / 255 for band in image.convert("HSV").split())
    green = np.clip(1 - np.abs(hue - 0.29) / 0.17, 0, 1) ** 0.5 * np.clip(5 * saturation - 0.5, 0, 1)
    turned = (0.05 + 0.07 * value) * green + hue * (1 - green)
    vivid = np.clip(saturation * (1 + 0.35 * green), 0, 1)
    bands = (Image.fromarray((band * 255).astype(np.uint8)) for band in (turned, vivid, value))
    return Image.merge("HSV", tuple(bands)).convert("RGB")


def _snowed(image: Image.Image, source: Image.Image, sky: Image.Image | None) -> Image.Image:
    """Snow on the ground, on roofs and leaves: on what is green, brown or pale and under no sky."""
    hue, saturation, value = (np.asarray(band, np.float32) / 255 for band in source.convert("HSV").split())
    leaves = np.clip(1 - np.abs(hue - 0.22) / 0.2, 0, 1) * np.clip(4 * saturation, 0, 1)
    pale = np.clip(1.4 - 2.5 * saturation, 0, 1) * np.clip(2 * value - 0.6, 0, 1)
    pale *= np.clip(8 * np.abs(hue - 0.57) - 0.8, 0, 1)  # no snow on what is pale blue
    down = np.linspace(0.35, 1.0, source.height, dtype=np.float32)[:, None]
    amount = np.clip(np.maximum(leaves, 0.7 * pale) * down, 0, 0.86)
    if sky is not None:
        amount *= 1 - np.asarray(sky, np.float32) / 255
    seen = subject_in(source)
    if seen is not None:
        amount *= 1 - 0.75 * np.asarray(seen, np.float32) / 255
    light = image.convert("L").filter(ImageFilter.GaussianBlur(1))
    snow = ImageOps.colorize(
        light.point([min(255, 120 + v) for v in range(256)]), (96, 112, 150), (252, 253, 255)
    )
    blend = Image.fromarray((amount * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.2))
    return Image.composite(snow, image, blend)


def _out_of_focus(image: Image.Image, source: Image.Image) -> Image.Image:
    """The picture soft but for its subject, which is found in the source."""
    soft = image.filter(ImageFilter.GaussianBlur(0.012 * min(image.size)))
    seen = subject_in(source)
    if seen is None:
        return soft
    edge = seen.filter(ImageFilter.GaussianBlur(0.003 * min(image.size)))
    return Image.composite(image, soft, edge)


def _graded(image: Image.Image, scene: Scene) -> Image.Image:
    for word in (scene.time, scene.weather, "snow" if scene.season == "winter" else None):
        if word in GRADES:
            *factors, saturation = GRADES[word]
            table = [min(255, round(v * f)) for f in factors for v in range(256)]
            image = ImageEnhance.Color(image.point(table)).enhance(saturation)
    return image


def _tinted(image: Image.Image, tint: Colour | None) -> Image.Image:
    if tint is None:
        return image
    dark, light = darker(tint, 0.8), mix(tint, (255, 255, 255), 0.6)
    return Image.blend(image, ImageOps.colorize(image.convert("L"), dark, light), 0.6)


def palette_of(source: Image.Image, dice: Dice) -> Palette:
    """A palette taken from a picture: its light, its haze, its darkest tone."""
    small = source.resize((16, 16), Image.Resampling.BOX)
    pixels = np.asarray(small).reshape(-1, 3).astype(np.float32)
    middle = pixels.mean(axis=0)
    bright = pixels[np.argsort(pixels.sum(axis=1))[-26:]].mean(axis=0)
    light = max(0.45, min(1.0, 0.55 + float(middle.mean()) / 255))
    cast = 0.6 + 0.4 * middle / max(1.0, float(middle.max()))
    base = palette_for(Scene(), dice)
    tone = _colour(middle)
    return replace(
        base,
        haze=tone,
        sun=mix(_colour(bright), (255, 246, 220), 0.5),
        ambient=(float(cast[0]) * light, float(cast[1]) * light, float(cast[2]) * light),
        shadow=darker(tone, 0.75),
        night=lightness(tone) < 0.3,
    )


def _colour(v: np.ndarray) -> Colour:
    return round(float(v[0])), round(float(v[1])), round(float(v[2]))


def toned(image: Image.Image, like: Image.Image, amount: float) -> Image.Image:
    """The colours of one picture moved towards another's: mean and spread of each channel."""
    table: list[int] = []
    for own, other in zip(image.split(), like.split(), strict=True):
        a, b = np.asarray(own.resize((64, 64))), np.asarray(other.resize((64, 64)))
        gain = float(np.clip(b.std() / max(1.0, a.std()), 0.6, 1.5))
        moved = (np.arange(256) - a.mean()) * gain + b.mean()
        mixed = np.arange(256) * (1 - amount) + moved * amount
        table += [int(v) for v in np.clip(mixed, 0, 255)]
    return image.point(table)


def laid_out(source: Image.Image, painted: Image.Image) -> Image.Image:
    """The source's large masses of light and colour."""
    soft = source.filter(ImageFilter.GaussianBlur(0.03 * min(source.size)))
    return ImageChops.overlay(painted, soft)
