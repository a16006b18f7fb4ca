"""Many on one sheet: stickers and icons."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image, ImageFilter

from offline.illustrator.colours import mix
from offline.illustrator.scene import Item

from .canvas import Sheet, lighter
from .registry import sheet


def _grid(made: Sheet, n: int) -> tuple[int, int]:
    """How many columns and rows hold about ``n`` in a sheet of this shape."""
    return min(((c, -(-n // c)) for c in range(1, n + 1)), key=lambda g: abs(made.w / g[0] - made.h / g[1]))


def _members(items: tuple[Item, ...], most: int) -> list[Item]:
    """Who is on the sheet, one by one: all that are named, in turn until there are enough."""
    alone = [replace(item, count=1, relation=None, target=None) for item in items if item.relation != "with"]
    n = max(len(alone), min(most, 9 if len(alone) > 3 else 6 if len(alone) == 2 else 9))
    return [alone[i % len(alone)] for i in range(n)] if alone else []


@sheet("stickers")
def stickers(made: Sheet) -> None:
    """Stickers in rows, each another one with its white border and a soft shadow."""
    s = made.scheme
    made.fill(made.scene.tint or mix(s.paper, s.c, 0.28))
    members = _members(made.scene.items or (Item("star"),), 12)
    cols, rows = _grid(made, len(members))
    step = (made.w * 0.94 / cols, made.h * 0.94 / rows)
    rng = made.dice("stickers")
    for i, item in enumerate(members):
        row, col = divmod(i, cols)
        left = cols - min(cols, len(members) - row * cols)
        x = made.w * 0.03 + (col + 0.5 + left / 2) * step[0]
        y = made.h * 0.03 + (row + 0.5) * step[1]
        edge = 0.7 * min(step)
        sprite = made.filling(
            replace(made.scene, items=(item,), style="logo", sights=()), edge, f"sticker {i}"
        )
        turned = sprite.rotate(float(rng.uniform(-7, 7)), Image.Resampling.BICUBIC, expand=True)
        made.put(_bordered(made, turned), x, y, 0.45)


def _bordered(made: Sheet, sprite: Image.Image) -> Image.Image:
    """A sprite on a white border that follows its outline."""
    wide = max(2, round(0.014 * made.stage.unit))
    sheet_ = Image.new("RGBA", (sprite.width + 4 * wide, sprite.height + 4 * wide))
    alpha = Image.new("L", sheet_.size)
    alpha.paste(sprite.getchannel("A"), (2 * wide, 2 * wide))
    grown = alpha.filter(ImageFilter.GaussianBlur(wide * 0.7)).point(
        [min(255, max(0, v - 8) * 12) for v in range(256)]
    )
    sheet_.paste((255, 255, 255, 255), (0, 0), grown)
    sheet_.putalpha(grown)
    sheet_.alpha_composite(sprite, (2 * wide, 2 * wide))
    return sheet_


@sheet("icons")
def icons(made: Sheet) -> None:
    """Icons in a grid, each on a rounded tile of a colour."""
    s = made.scheme
    made.fill(made.scene.tint or (246, 244, 240))
    members = _members(made.scene.items or (Item("star"),), 9)
    cols, rows = _grid(made, len(members))
    step = min(made.w * 0.92 / cols, made.h * 0.92 / rows)
    inks = (s.a, s.c, s.b, mix(s.a, s.b, 0.5), mix(s.c, s.b, 0.5))
    for i, item in enumerate(members):
        row, col = divmod(i, cols)
        left = cols - min(cols, len(members) - row * cols)
        x = made.w / 2 + (col - (cols - 1) / 2 + left / 2) * step
        y = made.h / 2 + (row - (rows - 1) / 2) * step
        half, hue = 0.42 * step, inks[(i + row) % 5]
        made.stage.glow(x, y + half * 0.9, half * 1.2, (60, 56, 70), 0.22, flat=0.3)
        made.rect((x - half, y - half, 2 * half, 2 * half), mix(hue, (255, 255, 255), 0.62), r=0.22 * step)
        made.rect(
            (x - half, y - half, 2 * half, 1.0 * half),
            lighter(mix(hue, (255, 255, 255), 0.62), 0.3),
            r=0.22 * step,
            strength=0.35,
        )
        edge = 1.1 * half
        sprite = made.filling(replace(made.scene, items=(item,), style="flat", sights=()), edge, f"icon {i}")
        made.put(sprite, x, y, 0.0)
