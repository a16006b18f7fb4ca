"""Words put on a drawing that carries them: painted, carved, piped or printed where it has room for them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from offline.illustrator.colours import Colour, colour, lightness, mix
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.lettering import HANDS, Block, drawable, fitted, inked
from offline.illustrator.lettering.carriers import HELD, PANELS, WORN, Panel
from offline.illustrator.subjects import drawn_by, whose

from .cast import Role

CARVABLE = 22.0
"""From which height of a capital on, in pixels, one sees that letters are cut into something."""
ANYWHERE = Panel((0.18, 0.36, 0.64, 0.3), "bold", lines=3)
"""Where words are on what has no panel of its own."""


def lettered(stage: Stage, role: Role, sprite: Image.Image) -> Image.Image:
    """The drawing of who carries the scene's text, with it; every other one as it is."""
    scene = stage.scene
    if not scene.texts or scene.carrier is None:
        return sprite
    text = drawable(" ".join(scene.texts))
    for manner, how in ((HELD, _holding), (WORN, _wearing)):
        if scene.carrier.startswith(manner):
            return how(sprite, text) if _is(role.kind, scene.carrier.removeprefix(manner)) else sprite
    if drawn_by(role.kind) != drawn_by(scene.carrier):
        return sprite
    panel = PANELS.get(drawn_by(role.kind)) or _roomiest(sprite)
    x, y, w, h = panel.box
    x = 1 - x - w if role.flip else x
    size = sprite.size
    area = (x * size[0], y * size[1], w * size[0], h * size[1])
    board = panel.board or (
        colour("#f6efe0") if drawn_by(role.kind) not in PANELS and _busy(sprite, area) else None
    )
    if board:
        sprite = _boarded(sprite, area, board)
        x, y, w, h = x + 0.05 * w, y + 0.08 * h, 0.9 * w, 0.84 * h
    block = _block(text, panel, (x * size[0], y * size[1], w * size[0], h * size[1]), size[1])
    mask = inked(block.placed(), block.size, block.hand, size)
    mask = ImageChops.multiply(mask, sprite.getchannel("A"))
    return _written(sprite, mask, panel, block)


def _is(kind: str, who: str) -> bool:
    """Whether a drawing is of someone in any pose, or of an animal as a person."""
    return whose(kind).removesuffix(" as person") == whose(who)


def _holding(sprite: Image.Image, text: str) -> Image.Image:
    """Someone with a board of cardboard before the chest; hands of the one's own colour hold its rim."""
    left, top, right, low = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    wide, tall = round(max(right - left, 0.62 * (low - top))), round(0.3 * (low - top))
    pad = max(0, (wide - sprite.width) // 2 + 4)
    result = Image.new("RGBA", (sprite.width + 2 * pad, sprite.height))
    result.paste(sprite, (pad, 0))
    middle = pad + (left + right) // 2
    x, y = middle - wide // 2, round(top + 0.56 * (low - top))
    board = _cardboard(wide, tall)
    hand = HANDS["bold"]
    block = fitted(text, hand, (0.07 * wide, 0.1 * tall, 0.86 * wide, 0.8 * tall), 0.5 * tall, 3)
    board.paste((44, 32, 30, 255), (0, 0), inked(block.placed(), block.size, hand, board.size))
    result.alpha_composite(board, (max(0, x), y))
    c = sprite.getpixel(
        (min(sprite.width - 1, (left + right) // 2), min(sprite.height - 1, y - max(2, tall // 6)))
    )
    draw, r = ImageDraw.Draw(result), max(2, round(0.042 * (low - top)))
    for at in (x + round(0.12 * wide), x + round(0.88 * wide)):
        for grow, fill in ((1, (40, 30, 40, 120)), (0, c)):
            draw.ellipse([at - r - grow, y - r * 0.7 - grow, at + r + grow, y + r * 1.1 + grow], fill=fill)
    return result


def _wearing(sprite: Image.Image, text: str) -> Image.Image:
    """Someone with words on the chest of what is worn."""
    left, top, right, low = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    wide, tall = 0.46 * (right - left), 0.17 * (low - top)
    panel = Panel((0, 0, 1, 1), "bold", lines=3)
    box = ((left + right) / 2 - wide / 2, top + 0.56 * (low - top), wide, tall)
    block = _block(text, replace(panel, most=0.1), box, sprite.height)
    mask = ImageChops.multiply(
        inked(block.placed(), block.size, block.hand, sprite.size), sprite.getchannel("A")
    )
    return _written(sprite, mask, panel, block)


def _busy(sprite: Image.Image, box: tuple[float, float, float, float]) -> bool:
    """Whether so much is drawn in a box that letters on it could not be read."""
    left, top = round(box[0]), round(box[1])
    area = (left, top, left + max(1, round(box[2])), top + max(1, round(box[3])))
    part = sprite.crop(area).resize((24, 12), Image.Resampling.BOX)
    grey, seen = np.asarray(part.convert("L"), np.float32), np.asarray(part.getchannel("A")) > 200
    return bool(seen.any()) and float(grey[seen].std()) > 26


def _roomiest(sprite: Image.Image) -> Panel:
    """The largest place of a drawing that is all of it, rather in its middle; else just the middle."""
    seen = np.asarray(sprite.getchannel("A").resize((24, 24), Image.Resampling.BOX), np.float32) / 255
    best, found = 0.0, ANYWHERE
    for w in (17, 13, 10, 8):
        for h in (8, 6, 4):
            for y in range(1, 24 - h):
                for x in range(1, 24 - w):
                    off = abs(x + w / 2 - 12) + abs(y + h / 2 - 11)
                    worth = w * h * (1 - 0.02 * off)
                    if worth > best and seen[y : y + h, x : x + w].min() > 0.96:
                        best, found = worth, replace(ANYWHERE, box=(x / 24, y / 24, w / 24, h / 24))
    return found


def _boarded(sprite: Image.Image, box: tuple[float, float, float, float], c: Colour) -> Image.Image:
    """A drawing with a board on it."""
    result, (x, y, w, h) = sprite.copy(), box
    draw, rim = ImageDraw.Draw(result), max(1.0, 0.06 * h)
    draw.rounded_rectangle([x, y, x + w, y + h], 0.14 * h, fill=(*mix(c, (40, 26, 20), 0.7), 255))
    draw.rounded_rectangle([x + rim, y + rim, x + w - rim, y + h - rim], 0.1 * h, fill=(*c, 255))
    return result


def _cardboard(wide: int, tall: int) -> Image.Image:
    """A board with a darker rim."""
    board = Image.new("RGBA", (wide, tall))
    draw, rim = ImageDraw.Draw(board), max(1, tall // 28)
    draw.rounded_rectangle([0, 0, wide - 1, tall - 1], tall // 12, fill=(120, 86, 52, 255))
    draw.rounded_rectangle(
        [rim, rim, wide - 1 - rim, tall - 1 - 2 * rim], tall // 14, fill=(236, 214, 176, 255)
    )
    return board


def _block(text: str, panel: Panel, box: tuple[float, float, float, float], tall: int) -> Block:
    hand = HANDS[panel.hand]
    block = fitted(text, hand, box, panel.most * tall, panel.lines)
    thin = 2.2 / max(0.5, block.size) * 100  # so that small letters can still be seen
    return replace(block, hand=replace(hand, weight=min(max(hand.weight, thin), 24.0)))


def _written(sprite: Image.Image, mask: Image.Image, panel: Panel, block: Block) -> Image.Image:
    ink = _legible(sprite, mask, panel.ink)
    result = sprite.copy()
    step = max(1, round(0.05 * block.size))
    if panel.carved and block.size > CARVABLE:
        for dx, c, strength in ((-step, (30, 18, 14), 0.55), (step, (255, 246, 226), 0.3)):
            rim = ImageChops.subtract(ImageChops.offset(mask, dx, dx), mask).filter(
                ImageFilter.GaussianBlur(0.5)
            )
            result.paste(
                (*c, 255), (0, 0), ImageChops.multiply(scaled(rim, strength), sprite.getchannel("A"))
            )
    shade = ImageOps.autocontrast(sprite.convert("L")).point([205 + v // 5 for v in range(256)])
    fabric = ImageChops.multiply(Image.new("RGB", sprite.size, ink), Image.merge("RGB", [shade] * 3))
    result.paste(
        Image.merge("RGBA", (*fabric.split(), Image.new("L", sprite.size, 255))), (0, 0), scaled(mask, 0.96)
    )
    result.putalpha(sprite.getchannel("A"))
    return result


def _legible(sprite: Image.Image, mask: Image.Image, wish: Colour | None) -> Colour:
    """The wished colour where that can be read; else light letters on what is dark, and the reverse."""
    seen = np.asarray(mask) > 128
    if not seen.any():
        return wish or (30, 28, 36)
    r, g, b = (int(v) for v in np.asarray(sprite.convert("RGB"))[seen].mean(axis=0))
    light = lightness((r, g, b))
    if wish and abs(lightness(wish) - light) > 0.24:
        return wish
    return mix((r, g, b), (28, 24, 34), 0.86) if light > 0.55 else mix((r, g, b), (255, 250, 238), 0.92)
