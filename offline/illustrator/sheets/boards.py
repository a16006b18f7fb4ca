"""Boards: a blackboard and a whiteboard."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from offline.illustrator.colours import colour, colours
from offline.illustrator.drawing.noise import cloudy, scaled
from offline.illustrator.styles.linework import contours, outline

from .canvas import Sheet, darker, lighter
from .ornaments import rule
from .registry import sheet


@sheet("whiteboard")
def whiteboard(made: Sheet) -> None:
    """A whiteboard in a frame of metal, written on with markers, a tray below."""
    made.fill(colour("#fbfcfd"))
    steel, blue = colour("#b8bec8"), colour("#2456a6")
    for x, y in ((0.2, 0.1), (0.75, 0.7)):
        made.stage.glow(x * made.w, y * made.h, 0.5, (228, 234, 240), 0.7)
    made.frame((0, 0, made.w, made.h), 0.04, steel)
    made.frame((0.034, 0.034, made.w - 0.068, made.h - 0.068), 0.006, darker(steel, 0.35))
    made.rect((0.3 * made.w, made.h - 0.062, 0.4 * made.w, 0.03), darker(steel, 0.25), r=0.006)
    for k, c in enumerate((blue, colour("#c23b3b"), colour("#2f8f5a"))):
        made.rect(((0.36 + 0.1 * k) * made.w, made.h - 0.075, 0.07, 0.016), c, r=0.008)
    shown = bool(made.scene.items)
    texts = made.texts or ("",)
    made.write(
        texts[0],
        "chalk",
        (0.12, 0.12 * made.h, made.w - 0.24, (0.34 if shown else 0.6) * made.h),
        blue,
        most=0.2,
        lines=4,
    )
    for i, said in enumerate(texts[1:3]):
        made.write(
            said,
            "chalk",
            (0.15, (0.72 + 0.09 * i) * made.h, made.w - 0.3, 0.09),
            colour("#c23b3b"),
            most=0.07,
            lines=1,
        )
    if shown:
        made.centred((0.25 * made.w, 0.5 * made.h, 0.5 * made.w, 0.38 * made.h), 0.0)


@sheet("board")
def board(made: Sheet) -> None:
    """A blackboard in a wooden frame, lettered in chalk."""
    made.fill(colour("#2c3a36"))
    wiped = cloudy(made.dice("wiped"), made.image.size, (3 * made.w, 5 * made.h), 3)
    made.image.paste(
        (214, 222, 214), (0, 0, *made.image.size), wiped.point([max(0, (v - 120)) // 4 for v in range(256)])
    )
    _wooden_frame(made, 0.05)
    s, chalk = colours("#f3eee2 #f6d77a #f2a7a0 #a9d7e8"), (243, 240, 230)
    texts = made.texts or ("Menu",)
    shown = bool(made.scene.items)
    x, low = made.w / 2, made.h * (0.5 if shown else 0.76 if len(texts) < 2 else 0.5)
    layer = Image.new("RGB", made.image.size)
    keep, made.stage.image = made.image, layer
    hand = (
        "monoline"
        if made.dice("hand").random() < 0.5 and not texts[0].isupper() and len(texts[0]) < 30
        else "chalk"
    )
    block = made.write(
        texts[0], hand, (0.14, 0.17 * made.h, made.w - 0.28, low - 0.17 * made.h), chalk, most=0.2, lines=4
    )
    top, end = (
        min(y for *_, y in block.lines) - block.size,
        max(y for *_, y in block.lines) + 0.45 * block.size,
    )
    rule(made, x, top - 0.05, 0.42, s[1], 0.006)
    rule(made, x, end + 0.035, 0.42, s[1], 0.006)
    for i, said in enumerate(texts[1:]):
        made.write(
            said, "chalk", (0.18, end + 0.08 + 0.1 * i, made.w - 0.36, 0.09), s[2 + i % 2], most=0.07, lines=1
        )
    if shown:
        _chalked(made, (0.22 * made.w, end + 0.08, 0.56 * made.w, 0.88 * made.h - end - 0.08))
    drawn, made.stage.image = made.image, keep
    made.stage.image = ImageChops.screen(keep, ImageChops.multiply(drawn, _crumbled(made)))


def _crumbled(made: Sheet) -> Image.Image:
    """How chalk takes on the board's grain, to multiply by."""
    grain = cloudy(made.dice("chalk grain"), made.image.size, (made.w * 170, made.h * 170), 2)
    return grain.point([max(60, min(255, 60 + (v - 70) * 4)) for v in range(256)]).convert("RGB")


def _chalked(made: Sheet, box: tuple[float, float, float, float]) -> None:
    """Those who play drawn in chalk lines, their colours rubbed in."""
    sprite = made.subject(box)
    flat = Image.new("RGB", sprite.size, (128, 128, 128))
    flat.paste(sprite, (0, 0), sprite)
    alpha = sprite.getchannel("A")
    rim = outline(alpha, 0.008 * made.stage.unit) or alpha
    lines = ImageChops.lighter(contours(flat, 0.003 * made.stage.unit, 26), rim)
    at = (
        round((box[0] + box[2] / 2) * made.stage.unit - sprite.width / 2),
        round((box[1] + box[3] / 2) * made.stage.unit - sprite.height / 2),
    )
    made.image.paste(flat, at, scaled(alpha, 0.42))
    made.image.paste((243, 240, 230), (*at, at[0] + sprite.width, at[1] + sprite.height), lines)


def _wooden_frame(made: Sheet, wide: float) -> None:
    wood = colour("#a9743f")
    w, h = made.w, made.h
    for side, tone in (
        (((0, 0), (w, 0), (w - wide, wide), (wide, wide)), 0.06),
        (((0, h), (w, h), (w - wide, h - wide), (wide, h - wide)), -0.1),
        (((0, 0), (0, h), (wide, h - wide), (wide, wide)), 0.0),
        (((w, 0), (w, h), (w - wide, h - wide), (w - wide, wide)), -0.05),
    ):
        made.shape(np.array(side, float), lighter(wood, tone) if tone >= 0 else darker(wood, -tone * 2))
    rng = made.dice("frame grain")
    for _ in range(60):
        at, long = float(rng.uniform(0, 1)), float(rng.uniform(0.1, 0.3))
        off = float(rng.uniform(0.006, wide - 0.006))
        made.rect(
            (at * w, off if rng.random() < 0.5 else h - off, long, 0.0016), darker(wood, 0.35), strength=0.5
        )
        made.rect(
            (off if rng.random() < 0.5 else w - off, at * h, 0.0016, long), darker(wood, 0.35), strength=0.5
        )
    made.frame((wide, wide, w - 2 * wide, h - 2 * wide), 0.006, darker(wood, 0.55))
