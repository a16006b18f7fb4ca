"""What stands at the edge of a picture, near and dark, and lets the eye look past it into the depth."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import blade, dot, leaf
from offline.illustrator.land.sky.light import Box

from .growth import grass_of, greens

Taken = list[Box]
SOFT = 0.0026
"""How far, in units, what is nearest is out of focus."""


def framed(stage: Stage, taken: Taken) -> None:
    """Frame the picture with what grows here; ``taken`` are the boxes (in units) that stay free."""
    rng = stage.dice("frame")
    for k in rng.permutation(len(FRAMES))[:2]:
        side = -1 if rng.random() < 0.5 else 1
        paint, box = FRAMES[k]
        free = [at for at in (side, -side) if not any(_meet(_at(stage, box, at), each) for each in taken)]
        if free:
            _overlaid(stage, paint, _at(stage, box, free[0]), free[0])


def _at(stage: Stage, box: tuple[float, float, float], side: int) -> Box:
    """A frame's box at its side; its heights are from the top, or, below 0, from the foot."""
    wide, y0, y1 = box
    x = 0.0 if side < 0 else stage.w - wide
    return x, y0 if y0 >= 0 else stage.h + y0, x + wide, y1 if y0 >= 0 else stage.h


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


def _overlaid(stage: Stage, paint: Callable[[Stage, int], None], box: Box, side: int) -> None:
    """Paint at a side of the picture and blur only what was painted."""
    pad = 0.12
    x1, y1 = min(stage.w, box[2] + pad), min(stage.h, box[3] + pad)
    area = stage.box(max(0, box[0] - pad), max(0, box[1] - pad), x1, y1)
    before = stage.image.crop(area)
    paint(stage, side)
    radius = SOFT * stage.unit
    if radius < 0.4:
        return
    after = stage.image.crop(area)
    changed = ImageChops.difference(before, after).convert("L").point([0] + [255] * 255)
    soft = ImageFilter.GaussianBlur(radius)
    stage.image.paste(Image.composite(after.filter(soft), before, changed.filter(soft)), area[:2])


def _dark(stage: Stage, c: Colour, amount: float = 0.5) -> Colour:
    return mix(darker(stage.palette.lit(c), amount), stage.palette.shadow, 0.3)


def _bough(stage: Stage, side: int) -> None:
    """A branch that hangs into the picture from its upper corner, its twigs full of leaves."""
    if not stage.shows("tree"):
        return
    rng = stage.dice("bough")
    edge = 0.0 if side < 0 else stage.w
    green = greens(stage)[int(rng.integers(len(greens(stage))))]
    tones = [_dark(stage, green, amount) for amount in (0.62, 0.5, 0.36)]
    tones.append(mix(_dark(stage, green, 0.16), stage.palette.sun, 0.2))
    leaves: list[list[Points]] = [[] for _ in tones]
    twigs = []
    for reach, y, drop in ((0.36, -0.02, 0.09), (0.27, 0.02, 0.12), (0.17, 0.08, 0.13), (0.3, -0.05, 0.03)):
        reach, drop = reach * float(rng.uniform(0.8, 1.15)), drop * float(rng.uniform(0.7, 1.3))
        corners = [
            [edge + side * 0.03, y],
            [edge - side * reach * 0.45, y + drop * 0.35],
            [edge - side * reach, y + drop],
        ]
        spine = smooth(np.array(corners), False, 14)
        wide = np.linspace(0.006, 0.0008, len(spine))[:, None] * [0, 1]
        twigs.append(np.vstack([spine - wide, (spine + wide)[::-1]]))
        for i in range(3, len(spine), 2):
            down = np.arctan2(*(spine[i] - spine[i - 1])[::-1])
            for turn in (-0.75, 0.75, *((0.1,) if i % 3 == 0 else ())):
                long, shade = float(rng.uniform(0.034, 0.058)), float(rng.random())
                leaf_ = leaf(spine[i], long, down + turn + float(rng.normal(0, 0.28)))
                leaves[min(3, int(shade * 3.4))].append(leaf_)
    stage.marks(twigs, _dark(stage, colour("#4a3428"), 0.5))
    for tone, many in zip(tones, leaves, strict=True):
        stage.marks(many, tone, 0.97)


def _grasses(stage: Stage, side: int) -> None:
    """Tall grass in the lower corner, with a few seed heads."""
    rng = stage.dice("tall grass")
    winter = stage.scene.season == "winter"
    green = colour("#7f8aa0") if winter else grass_of(stage)
    tones = (_dark(stage, green, 0.5), _dark(stage, green, 0.38), _dark(stage, green, 0.24))
    edge = -0.02 if side < 0 else stage.w + 0.02
    many: list[list[Points]] = [[], [], []]
    ears: list[Points] = []
    for u, v, w in rng.random((70, 3)):
        x = edge - side * 0.3 * u**1.5
        tall = (0.06 + 0.2 * (1 - u) ** 1.1) * (0.55 + 0.6 * v)
        lean = (w - 0.5 - 0.35 * side) * 0.5 * tall
        spine = smooth(
            np.array(
                [[x, stage.h + 0.02], [x + lean * 0.3, stage.h - tall * 0.6], [x + lean, stage.h - tall]]
            ),
            False,
        )
        half = np.linspace(0.0052, 0.0006, len(spine))[:, None] * [1, 0]
        many[int(w * 3)].append(np.vstack([spine - half, (spine + half)[::-1]]))
        if v > 0.78 and u < 0.6:
            ears += [
                dot(x + lean * (1 - 0.1 * k), stage.h - tall * (1 - 0.07 * k), 0.0055, 0.011)
                for k in range(3)
            ]
    for tone, blades in zip(tones, many, strict=True):
        stage.marks(blades, tone, 0.97)
    stage.marks(ears, lighter(tones[2], 0.12), 0.95)


def _flowers(stage: Stage, side: int) -> None:
    """Flowers close to the eye in the lower corner."""
    _grasses(stage, side)
    if stage.scene.season == "winter" or not stage.shows("flower"):
        return
    rng = stage.dice("near flowers")
    tone = stage.palette.lit(
        (colour("#e8687a"), colour("#f6f0fa"), colour("#f0b840"), colour("#a87ad8"))[int(rng.integers(4))]
    )
    edge = 0.0 if side < 0 else stage.w
    for u, v, w in rng.random((6, 3)):
        x, y, r = (
            edge - side * (0.02 + 0.17 * u),
            stage.h - 0.05 - 0.15 * (1 - u) * v - 0.02 * w,
            0.014 + 0.009 * w,
        )
        stage.marks([blade(x, stage.h + 0.01, stage.h - y, 0.0)], _dark(stage, grass_of(stage), 0.3))
        petals = [
            dot(x + np.cos(a) * r * 0.8, y + np.sin(a) * r * 0.55, r * 0.62, r * 0.45)
            for a in np.arange(0, 6.2, 1.05)
        ]
        stage.marks(petals, darker(tone, 0.16))
        stage.marks([petal + [0.002 * stage.light, -0.002] for petal in petals[::2]], lighter(tone, 0.1), 0.9)
        stage.marks([dot(x, y, r * 0.42, r * 0.32)], stage.palette.lit(colour("#e8b53a")))


FRAMES: tuple[tuple[Callable[[Stage, int], None], tuple[float, float, float]], ...] = (
    (_bough, (0.36, 0.0, 0.2)),
    (_grasses, (0.24, -0.2, 0.0)),
    (_flowers, (0.24, -0.22, 0.0)),
)
