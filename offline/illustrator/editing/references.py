"""Subjects cut out of other pictures, to be placed in a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PIL import Image, ImageFilter

from offline.illustrator.composing.actors import lit, stand
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.photographs.finding import EDGE, foreground

from .made import Made
from .playing import players
from .room import roomiest


@dataclass(frozen=True)
class Cut:
    """A subject on nothing (mode RGBA), and how tall it is beside the picture that it is from (0 to 1).

    ``cut_off`` tells that its feet were not in that picture.
    """

    image: Image.Image
    tall: float
    cut_off: bool = False


def subject_from(picture: Image.Image, made: Made | None) -> Cut:
    """The subject of a reference; an own picture's (``made``) is drawn alone, as clean as it was."""
    if made is None or not made.plot.scene.items:
        return cut_from(picture)
    stage, roles = players(made)
    tall = (max(role.foot for role in roles) - min(role.top for role in roles)) / stage.h if roles else 0.5
    alone = cut_out(replace(made.plot.scene, style=None), (1024, 1024), made.dice, made.plot.recast)
    return Cut(alone.crop(alone.getchannel("A").getbbox()), tall)


def placed(stage: Stage, cuts: list[Cut], mask: Image.Image | None, taken: list[tuple[float, float]]) -> None:
    """Stand cut-outs side by side on the stage, within the mask where there is one.

    ``taken`` is from where to where (shares of the width) somebody is already: they stand elsewhere.
    """
    h = stage.size[1]
    box = roomiest(mask) if mask else None
    left, top, right, low = box or _room(stage.size, taken)
    wide = (right - left) / max(1, len(cuts))
    for i, cut in enumerate(cuts):
        tall = (low - top) * 0.92 if mask else min(low - top, h * min(0.72, max(0.26, 1.15 * cut.tall)))
        factor = min(wide * 0.9 / cut.image.width, tall / cut.image.height)
        size = (max(1, round(cut.image.width * factor)), max(1, round(cut.image.height * factor)))
        sprite = _in_light(stage, cut.image.resize(size, Image.Resampling.LANCZOS))
        x, y = left + wide * (i + 0.5), low - (low - top) * 0.04
        if cut.cut_off and mask is None:
            stage.stamp(sprite, x / stage.unit, stage.h + 0.002)
        else:
            stand(stage, sprite, x / stage.unit, y / stage.unit)


def _room(size: tuple[int, int], taken: list[tuple[float, float]]) -> tuple[int, int, int, int]:
    """The widest free part of a picture for those who come; all of it where there is none."""
    w, h = size
    edges = [0.04, *(edge for span in sorted(taken) for edge in span), 0.96]
    free = max(zip(edges[::2], edges[1::2], strict=True), key=lambda gap: gap[1] - gap[0])
    left, right = free if free[1] - free[0] > 0.22 else (0.08, 0.92)
    return round(w * left), round(h * 0.3), round(w * right), round(h * 0.94)


def _in_light(stage: Stage, sprite: Image.Image) -> Image.Image:
    """A cut-out a little in the colours of where it now stands."""
    lit_up = lit(stage, sprite, 0.0, 0.0)
    mixed = Image.blend(sprite.convert("RGB"), lit_up.convert("RGB"), 0.5)
    mixed.putalpha(sprite.getchannel("A"))
    return mixed


def cut_from(picture: Image.Image) -> Cut:
    """The subject of a picture, cropped to it.

    What is see-through already says what the subject is; else it is what differs from the picture's border.
    Where that is nothing (or all), the middle of the picture is taken, its edge softened.
    """
    rgba = picture.convert("RGBA")
    alpha = rgba.getchannel("A")
    lowest, _ = alpha.getextrema()
    if lowest == 255:
        alpha = foreground(rgba.convert("RGB")).resize(rgba.size, Image.Resampling.BICUBIC)
        alpha = alpha.filter(ImageFilter.GaussianBlur(max(rgba.size) / EDGE * 0.5))
    box = alpha.point(lambda v: 255 if v > 40 else 0).getbbox()
    rgba.putalpha(alpha)
    box = box or (0, 0, *rgba.size)
    cut_off = lowest == 255 and box[3] > 0.93 * rgba.height
    return Cut(rgba.crop(box), (box[3] - box[1]) / rgba.height, cut_off)
