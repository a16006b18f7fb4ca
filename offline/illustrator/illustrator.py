"""The illustrator: a brief in, pictures out, coarse to fine."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, ImageFilter

from offline.painting import Brief

from . import edits
from .dice import Dice, dice_for
from .noise import cloudy
from .scene import Scene
from .scenery import cut_out, paint_scene
from .words import parse

DETAILS = {
    "low": 0.4,
    "medium": 1.0,
    "auto": 1.0,
    "standard": 1.0,
    "high": 1.6,
    "hd": 1.6,
    "xhigh": 2.2,
    "max": 3.0,
}
SKETCHES = (128, 256, 384)


class FlatIllustrator:
    """Draws flat illustrations by the words of a prompt. No model: what it knows is in its lexicon."""

    def paint(self, brief: Brief, partials: int) -> Iterator[Image.Image]:
        """Yield ``partials`` sketches at really lower detail, then the picture. See ``Illustrator``."""
        scene, dice = parse(brief.prompt), dice_for(brief)
        for edge in SKETCHES[: max(0, partials)]:
            yield _sketch(brief, scene, dice, edge)
        yield _picture(brief, scene, dice, (brief.width, brief.height), DETAILS.get(brief.quality, 1.0))


def _picture(brief: Brief, scene: Scene, dice: Dice, size: tuple[int, int], detail: float) -> Image.Image:
    """The brief painted at a size of its own shape."""
    if brief.task == "vary" and brief.sources:
        return edits.varied(brief, scene, dice, size, detail)
    if brief.task == "edit" and brief.sources:
        return edits.edited(brief, scene, dice, size, detail)
    if brief.transparent or scene.transparent:
        return cut_out(scene, size, dice)
    return paint_scene(scene, size, dice, detail)


def _sketch(brief: Brief, scene: Scene, dice: Dice, edge: int) -> Image.Image:
    """The same picture painted small and enlarged; the first one softer, with the mottle of a beginning."""
    full = (brief.width, brief.height)
    factor = min(1.0, edge / max(full))
    size = (max(8, round(full[0] * factor)), max(8, round(full[1] * factor)))
    small = _picture(brief, scene, dice, size, 0.5)
    if edge == SKETCHES[0]:
        small = _begun(small, dice)
    return edits.kept(brief, small.resize(full, Image.Resampling.BICUBIC))


def _begun(small: Image.Image, dice: Dice) -> Image.Image:
    soft = small.filter(ImageFilter.GaussianBlur(min(small.size) * 0.018))
    mottle = cloudy(
        dice("begun"),
        small.size,
        (small.width / min(small.size) * 40, small.height / min(small.size) * 40),
        2,
    )
    shade = Image.new("RGB", small.size, (30, 30, 50))
    alpha = mottle.point([max(0, min(44, round((v - 110) * 0.5))) for v in range(256)])
    mixed = Image.composite(shade, soft.convert("RGB"), alpha)
    if soft.mode == "RGBA":
        mixed.putalpha(soft.getchannel("A"))
    return mixed
