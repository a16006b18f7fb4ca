"""A thing drawn in the form of another: a house as a mushroom, a balloon as a strawberry."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.reading.forming import kind_of
from offline.illustrator.reading.tables import words
from offline.illustrator.subjects import drawn_by

from .actors import sprite_of
from .cast import Role

KEPT = {
    "toy balloon": 0.42,
    "balloon": 0.29,
    "lamp": 0.5,
    "table": 0.6,
    "chair": 0.42,
    "armchair": 0.2,
    "sofa": 0.25,
}
"""The share of a drawing, from below, that stays its own: a basket, a foot, legs."""
WHEELED = 0.4
WOOD, GLASS = colour("#8a5230"), colour("#ffd98a")
FINE = 3
"""How much finer doors and windows are drawn than they are shown."""


def in_form(stage: Stage, role: Role, sprite: Image.Image) -> Image.Image:
    """The sprite (RGBA, as high as before) in the form that the role's traits tell, if they tell one."""
    kind = next((kind for trait in role.traits if (kind := kind_of(trait))), "")
    if not kind:
        return sprite
    own = drawn_by(role.kind)
    form = _cropped(sprite_of(stage, kind, role.height, role.name, role.colour))
    if own in words("states", "housing"):
        return _housed(form.resize(_within(form, sprite.height * 1.6, sprite.height)))
    if own in words("states", "stuff"):
        return _cut_from(sprite, form.resize(_within(form, sprite.height * 1.6, sprite.height)))
    kept = WHEELED if own in words("states", "wheeled") else KEPT.get(own, 0.0)
    return _atop(_cropped(sprite), form, kept) if kept else form


def _cropped(sprite: Image.Image) -> Image.Image:
    return sprite.crop(sprite.getchannel("A").getbbox() or (0, 0, *sprite.size))


def _within(sprite: Image.Image, width: float, height: float) -> tuple[int, int]:
    """Its size in pixels, as large as fits."""
    by = min(width / sprite.width, height / sprite.height)
    return max(2, round(sprite.width * by)), max(2, round(sprite.height * by))


def _atop(sprite: Image.Image, form: Image.Image, kept: float) -> Image.Image:
    """The form in place of all but the lowest part of a drawing."""
    below = sprite.crop((0, round((1 - kept) * sprite.height), *sprite.size))
    room = sprite.height * (1 - kept * 0.94)
    form = form.resize(_within(form, max(sprite.width * 1.15, room), room))
    whole = Image.new("RGBA", (max(form.width, sprite.width), sprite.height))
    whole.alpha_composite(below, ((whole.width - below.width) // 2, whole.height - below.height))
    whole.alpha_composite(form, ((whole.width - form.width) // 2, round(room) - form.height))
    return whole


def _cut_from(sprite: Image.Image, form: Image.Image) -> Image.Image:
    """The form in the stuff of a thing: its colour, with the light and shade of the form."""
    pixels = np.asarray(sprite)
    r, g, b = (int(v) for v in np.median(pixels[pixels[..., 3] > 128][:, :3], axis=0))
    grey = np.asarray(form.convert("L").filter(ImageFilter.GaussianBlur(form.height * 0.01)), float)
    seen = np.asarray(form.getchannel("A")) > 128
    light = 0.72 + 0.5 * (grey - grey[seen].min()) / max(1.0, float(np.ptp(grey[seen])))
    toned = np.clip(light[..., None] * (r, g, b), 0, 255).astype(np.uint8)
    made = Image.fromarray(toned, "RGB").convert("RGBA")
    made.putalpha(form.getchannel("A"))
    return made


def _housed(form: Image.Image) -> Image.Image:
    """The form with a door at its foot and lit windows."""
    fine = Image.new("RGBA", (form.width * FINE, form.height * FINE))
    pen, tall = ImageDraw.Draw(fine), float(fine.height)
    left, right = _span(form, 0.93)
    middle, wide = (left + right) / 2 * FINE, min((right - left) * FINE * 0.42, 0.22 * tall)
    _arch(pen, middle, 0.965 * tall, wide, 1.5 * wide, WOOD)
    knob = 0.07 * wide
    pen.ellipse(_round(middle + 0.28 * wide, 0.965 * tall - 0.7 * wide, knob), fill=(*GLASS, 255))
    rows: tuple[tuple[float, tuple[float, ...]], ...] = ((0.42, (0.3, 0.7)), (0.63, (0.2, 0.8)))
    for level, places in rows:
        left, right = _span(form, level)
        if (right - left) * FINE < 0.3 * tall:
            places = (0.5,) if level < 0.6 else ()
        for place in places:
            _pane(pen, (left + place * (right - left)) * FINE, level * tall, 0.052 * tall)
    fine = fine.resize(form.size, Image.Resampling.BOX)
    fine.putalpha(ImageChops.multiply(fine.getchannel("A"), form.getchannel("A")))
    return Image.alpha_composite(form, fine)


def _span(form: Image.Image, level: float) -> tuple[int, int]:
    """From where to where a form reaches at a level from its top, in pixels."""
    row = np.flatnonzero(
        np.asarray(form.getchannel("A"))[min(form.height - 1, round(level * form.height))] > 128
    )
    return (int(row[0]), int(row[-1])) if len(row) else (0, form.width)


def _round(x: float, y: float, r: float) -> tuple[float, float, float, float]:
    return x - r, y - r, x + r, y + r


def _arch(pen: ImageDraw.ImageDraw, x: float, foot: float, wide: float, tall: float, hue: Colour) -> None:
    """A door with a round top, framed, of planks."""
    for grow, fill in ((1.22, darker(hue, 0.45)), (1.0, hue)):
        r = wide * grow / 2
        top = foot - tall * (1 + (grow - 1) / 2)
        pen.rectangle((x - r, top + r, x + r, foot), fill=(*fill, 255))
        pen.ellipse((x - r, top, x + r, top + 2 * r), fill=(*fill, 255))
    for k in (-0.25, 0.0, 0.25):
        line = (x + k * wide, foot - tall * 0.9, x + k * wide, foot)
        pen.line(line, fill=(*darker(hue, 0.25), 255), width=max(1, round(0.03 * wide)))


def _pane(pen: ImageDraw.ImageDraw, x: float, y: float, r: float) -> None:
    """A round window, lit from within."""
    pen.ellipse(_round(x, y, r * 1.3), fill=(*darker(WOOD, 0.35), 255))
    pen.ellipse(_round(x, y, r), fill=(*GLASS, 255))
    pen.ellipse(_round(x - 0.15 * r, y - 0.15 * r, r * 0.6), fill=(*lighter(GLASS, 0.5), 255))
    bar = max(1, round(0.16 * r))
    pen.line((x - r, y, x + r, y), fill=(*darker(WOOD, 0.35), 255), width=bar)
    pen.line((x, y - r, x, y + r), fill=(*darker(WOOD, 0.35), 255), width=bar)
