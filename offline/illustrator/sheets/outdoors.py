"""What is read out of doors: graffiti, a billboard, a banner."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops

from offline.illustrator.colours import Colour, colour, colours, mix
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.drawing.pen import Points, ring
from offline.illustrator.lettering import HANDS, Block, fitted
from offline.illustrator.scene import Scene

from .canvas import Sheet, darker, traced
from .ornaments import confetti, ribbon
from .registry import sheet
from .walls import brick_wall


@sheet("graffiti")
def graffiti(made: Sheet) -> None:
    """Sprayed letters with outline, depth and gleam on a wall of bricks or concrete."""
    s = made.scheme
    brick_wall(
        made, colour("#b98a74") if made.dice("wall").random() < 0.6 else colour("#b9b4ac"), colour("#8d827a")
    )
    made.stage.veil((20, 14, 30), [(0, 0.1), (made.h, 0.34)])
    texts = made.texts or ("Art",)
    shown = bool(made.scene.items)
    box = (0.1, 0.16 * made.h, made.w - 0.2, (0.36 if shown else 0.56) * made.h)
    rng = made.dice("spray")
    cloud = mix(s.c, (255, 255, 255), 0.15)
    for _ in range(9):
        made.stage.glow(
            float(rng.uniform(0.2, 0.8)) * made.w,
            box[1] + float(rng.uniform(0.1, 0.9)) * box[3],
            float(rng.uniform(0.2, 0.34)),
            cloud,
            0.5,
        )
    hues = colours("#ff4f9a #ffb02e #2fd0c8 #7a5cff #ff5a3c #5ad04a")
    first = int(rng.integers(len(hues)))
    block = fitted(texts[0], HANDS["bubble"], box, 0.36, 3)
    strokes = [stroke + (0, 0.02 * np.sin(stroke[:, 0].mean() * 9)) for stroke in block.placed()]
    block = _Waved(block, strokes)
    made.ink(block, hues[first], edge=((18, 14, 26), 0.016), slab=((18, 14, 26), 0.035))
    made.ink(block, (255, 255, 255), edge=((255, 255, 255), 0.004))
    _graded(made, block, hues[first], hues[(first + 2) % len(hues)])
    _drips(made, block, hues[first])
    for i, said in enumerate(texts[1:3]):
        made.write(
            said,
            "brush",
            (0.2, box[1] + box[3] + 0.02 + 0.1 * i, made.w - 0.4, 0.1),
            (255, 250, 240),
            most=0.09,
            lines=1,
            edge=((18, 14, 26), 0.006),
        )
    if shown:
        made.centred(
            (0.2 * made.w, box[1] + box[3] + 0.03, 0.6 * made.w, 0.88 * made.h - box[1] - box[3]), 0.5
        )
    _pavement(made)


class _Waved(Block):
    """A block whose letters are not on one line."""

    def __init__(self, block: Block, strokes: list[Points]) -> None:
        super().__init__(block.lines, block.size, block.hand)
        object.__setattr__(self, "strokes", strokes)

    def placed(self) -> list[Points]:
        found: list[Points] = self.strokes  # type: ignore[attr-defined]
        return found


def _graded(made: Sheet, block: Block, top: Colour, low: Colour) -> None:
    """The inside of the letters from one colour to another, with a gleam on each."""
    mask, at = made.mask(block.placed(), block, -0.004)
    ramp = Image.linear_gradient("L").resize(mask.size)
    fabric = Image.composite(Image.new("RGB", mask.size, low), Image.new("RGB", mask.size, top), ramp)
    made.image.paste(fabric, at, mask)
    thin = replace(block.hand, weight=block.hand.weight * 0.14)
    unit, move = made.stage.unit, 0.075 * block.size
    shine, corner = traced([(s - (move, move)) * unit for s in block.placed()], block.size * unit, thin, 0.0)
    inside = Image.new("L", shine.size)
    inside.paste(mask, (at[0] - corner[0], at[1] - corner[1]))
    made.image.paste(
        (255, 255, 255),
        (*corner, corner[0] + shine.width, corner[1] + shine.height),
        scaled(ImageChops.multiply(shine, inside), 0.75),
    )


def _drips(made: Sheet, block: Block, c: Colour) -> None:
    rng = made.dice("drips")
    for stroke in block.placed()[:: max(1, len(block.placed()) // 6)]:
        x, y = stroke[int(np.argmax(stroke[:, 1]))]
        long, r = float(rng.uniform(0.05, 0.13)), 0.005
        made.rect((x - r, y, 2 * r, long), (18, 14, 26), r=r)
        made.shape(ring(float(x), float(y) + long, r * 1.6, r * 2), (18, 14, 26))


def _pavement(made: Sheet) -> None:
    top = 0.92 * made.h
    made.rect((0, top, made.w, made.h - top + 0.02), (116, 112, 116))
    made.rect((0, top, made.w, 0.012), (148, 144, 146))
    for k in range(round(made.w * 5) + 1):
        made.rect((k * 0.2, top + 0.012, 0.003, made.h - top), (86, 82, 88))
    made.stage.veil((10, 8, 16), [(top - 0.05, 0.0), (top, 0.3), (top + 0.03, 0.0)])


@sheet("billboard")
def billboard(made: Sheet) -> None:
    """A large board on posts above the land, the picture and the words on it."""
    place = made.scene.place or "desert"
    behind = Scene(
        place=place,
        time=made.scene.time,
        weather=made.scene.weather,
        season=made.scene.season,
        mood=made.scene.mood,
    )
    made.picture((0, 0, made.w, made.h), behind)
    x, y, w = 0.09 * made.w, 0.12 * made.h, 0.82 * made.w
    h = min(0.56 * made.h, 0.62 * w)
    steel = (70, 74, 84)
    for k in (0.2, 0.5, 0.8):
        made.rect((x + k * w - 0.013, y + h, 0.026, made.h - y - h - 0.06), steel)
        made.rect((x + k * w + 0.004, y + h, 0.009, made.h - y - h - 0.06), darker(steel, 0.4))
    made.rect((x - 0.02, y + h - 0.005, w + 0.04, 0.026), darker(steel, 0.2))
    made.rect((x - 0.018, y - 0.018, w + 0.036, h + 0.03), steel, r=0.006)
    s = made.scheme
    made.rect((x, y, w, h), s.paper)
    shown = bool(made.scene.items)
    if shown:
        made.rect((x + 0.58 * w, y, 0.42 * w, h), mix(s.paper, s.b, 0.6))
        made.centred((x + 0.6 * w, y + 0.07 * h, 0.38 * w, 0.86 * h))
    made.rect((x, y + 0.94 * h, w, 0.06 * h), s.a)
    texts = made.texts or ("",)
    made.write(
        texts[0],
        "poster",
        (x + 0.05, y + 0.1 * h, (0.5 if shown else 1.0) * w - 0.08, (0.74 if len(texts) < 2 else 0.58) * h),
        s.ink,
        lines=3,
        most=0.2,
    )
    if texts[1:]:
        made.write(
            texts[1],
            "bold",
            (x + 0.05, y + 0.72 * h, (0.5 if shown else 1.0) * w - 0.08, 0.16 * h),
            s.a,
            lines=1,
            most=0.07,
        )
    for k in (0.14, 0.38, 0.62, 0.86):
        made.rect((x + k * w - 0.003, y - 0.06, 0.006, 0.045), steel)
        made.rect((x + k * w - 0.02, y - 0.066, 0.04, 0.012), darker(steel, 0.2), r=0.004)


@sheet("banner")
def banner(made: Sheet) -> None:
    """A ribbon across the picture with the words on it."""
    s = made.scheme
    if made.bare:
        made.fill(s.paper)
        confetti(
            made,
            "banner",
            (s.a, s.b, s.c),
            round(120 * made.w * made.h),
            (0, 0.36 * made.h, made.w, 0.28 * made.h),
        )
        y = made.h / 2
    else:
        made.picture((0, 0, made.w, made.h))
        y = 0.17 * made.h
    tall = min(0.2, 0.26 * made.h)
    ribbon(made, made.w / 2, y, made.w - 0.34, tall, s.a)
    light = (255, 250, 238)
    made.write(
        (made.texts or ("",))[0],
        "title",
        (0.2, y - tall * 0.36, made.w - 0.4, tall * 0.72),
        light,
        lines=2,
        most=0.11,
    )
    if made.texts[1:] and made.bare:
        made.write(
            made.texts[1], "script", (0.15, y + tall * 0.7, made.w - 0.3, 0.14), s.ink, lines=1, most=0.09
        )
