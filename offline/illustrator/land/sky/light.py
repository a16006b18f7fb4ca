"""Light that falls through the air: from the sun's side, in shafts, behind who is looked at."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import lighter, mix
from offline.illustrator.drawing.noise import radial, scaled
from offline.illustrator.drawing.stage import Stage

Box = tuple[float, float, float, float]


def beamed(stage: Stage) -> None:
    """A low sun warms what is on its side; what is far from it is a little cooler and darker."""
    beam = stage.palette.beam
    if beam <= 0 or stage.plain:
        return
    (x, y), far = stage.sun, float(np.hypot(stage.w, stage.h))
    warm = mix(stage.palette.sun, (255, 176, 84), 0.55)
    cool = mix(stage.palette.shadow, (90, 96, 150), 0.6)
    small = (max(2, stage.size[0] // 8), max(2, stage.size[1] // 8))
    px, py = np.linspace(0, stage.w, small[0])[None, :], np.linspace(0, stage.h, small[1])[:, None]
    near = np.clip(1 - np.hypot(px - x, (py - y) * 0.9) / (0.92 * far), 0, 1)
    light = Image.fromarray((255 * near**1.5 * 0.34 * beam).astype(np.uint8)).resize(stage.size)
    dark = Image.fromarray((255 * (1 - near) ** 1.8 * 0.55 * beam).astype(np.uint8)).resize(stage.size)
    lamp = Image.merge("RGB", [scaled(light, v / 255) for v in warm])
    shade = Image.merge("RGB", [ImageChops.invert(scaled(dark, 1 - v / 255)) for v in cool])
    stage.image = ImageChops.multiply(ImageChops.screen(stage.image, lamp), shade)


def shafts(stage: Stage, low: float, strength: float) -> None:
    """Rays of the sun down to ``low``, wide and soft, from the sun's side."""
    if strength <= 0 or stage.plain:
        return
    rng = stage.dice("shafts")
    small = (max(8, stage.size[0] // 4), max(8, stage.size[1] // 4))
    rays = Image.new("L", small)
    draw, unit = ImageDraw.Draw(rays), stage.unit / 4
    x0, y0 = stage.sun[0] - 0.1 * stage.light * -1, min(stage.sun[1], 0.1) - 0.5
    for k in range(7):
        turn = (0.9 * k / 6 - 0.25 + float(rng.uniform(-0.05, 0.05))) * (-stage.light)
        half, tone = float(rng.uniform(0.012, 0.045)), int(rng.integers(70, 170))
        reach = low - y0
        ends = [(x0 + np.tan(turn + s * half) * reach, low) for s in (-1, 1)]
        draw.polygon([(x0 * unit, y0 * unit), *((a * unit, b * unit) for a, b in ends)], fill=tone)
    fall = np.clip((low - np.linspace(0, stage.h, small[1])) / low * 2.2, 0, 1)[:, None]
    soft = np.asarray(rays.filter(ImageFilter.GaussianBlur(0.012 * unit)), np.float32) * fall * strength
    mask = Image.fromarray(soft.astype(np.uint8)).resize(stage.size, Image.Resampling.BICUBIC)
    ray = lighter(mix(stage.palette.sun, stage.palette.haze, 0.2), 0.2)
    lamp = Image.merge("RGB", [scaled(mask, v / 255) for v in ray])
    stage.image = ImageChops.screen(stage.image, lamp)


def parted(stage: Stage, boxes: list[Box]) -> None:
    """The air behind who is looked at a little lighter, so that they stand out of what is behind them."""
    if not boxes or stage.plain or len(boxes) > 4:
        return
    x0, y0, x1, y1 = (f(box[i] for box in boxes) for i, f in enumerate((min, min, max, max)))
    wide, tall = max(0.3, (x1 - x0) * 0.85), max(0.3, (y1 - y0) * 0.8)
    x, y = (x0 + x1) / 2, y0 + (y1 - y0) * 0.4
    area = stage.box(x - wide, y - tall, x + wide, y + tall)
    amount = 0.08 if stage.palette.night else 0.11
    spot = scaled(radial().resize((area[2] - area[0], area[3] - area[1])), amount)
    tone = mix(stage.palette.haze, stage.palette.sun, 0.3)
    lamp = Image.merge("RGB", [scaled(spot, v / 255) for v in tone])
    stage.image.paste(ImageChops.screen(stage.image.crop(area), lamp), area[:2])


def sun_box(stage: Stage) -> list[Box]:
    """The box around the sun or the moon, where one is seen."""
    (x, y), r = stage.sun, 0.06
    return [(x - r, y - r, x + r, y + r)] if stage.sun_seen else []
