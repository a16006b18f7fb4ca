"""The stage: the picture being painted, in units of its short side, layer upon layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour, mix
from offline.illustrator.dice import Dice
from offline.illustrator.scene import FRAME, Scene

from .noise import both, cloudy, radial, scaled
from .palette import Palette
from .pen import Points

Box = tuple[int, int, int, int]
Grid = npt.NDArray[Any]


@dataclass(frozen=True)
class Ground:
    """Where feet stand: between ``far`` (at the horizon) and ``near``; ``perch`` is a better spot.

    ``water`` is between which heights boats float off the shore, where there is one; ``across`` between
    which x one can stand, where that is not everywhere.
    """

    far: float
    near: float
    kind: str = "ground"
    perch: tuple[float, float] | None = None
    water: tuple[float, float] | None = None
    across: tuple[float, float] | None = None


def _told_side(scene: Scene) -> int:
    """On which side the first thing is that is said to be at one; 0 where nothing is said."""
    sides = {f"{FRAME}left": -1, f"{FRAME}right": 1}
    return next((sides[trait] for item in scene.items for trait in item.traits if trait in sides), 0)


class Stage:
    """A picture in units: x from 0 to ``w``, y from 0 (top) to ``h``.

    The short side is 1; of a tall picture a little less, so that subjects fill it better.

    ``side`` is where the subject is (-1 left, 1 right); the light comes from the other side. ``ground`` is
    where feet stand, once the place is painted. ``subject`` is a mask of all that is stamped while
    ``playing``, ``taken`` the boxes (in units) of those who play; ``behind`` what was there before them,
    where the style needs it.
    """

    def __init__(
        self, size: tuple[int, int], scene: Scene, palette: Palette, dice: Dice, detail: float
    ) -> None:
        self.size = size
        self.scene = scene
        self.palette = palette
        self.dice = dice
        self.detail = detail
        tall = size[1] / size[0]
        self.unit = min(size) * (min(1.25, tall**0.5) if tall > 1 else 1.0)
        self.w, self.h = size[0] / self.unit, size[1] / self.unit
        self.side = _told_side(scene) or (-1 if dice("side").random() < 0.5 else 1)
        self.sun = (self.w * (0.5 - 0.24 * self.side), self.h * 0.2)
        self.sun_seen = True
        self.lift = float(dice("horizon").uniform(-0.06, 0.06))
        self.oversampling = 1 if size[0] * size[1] > 6_000_000 else 3 if detail > 1.2 else 2
        self.paper = scene.style == "papercut"
        self.flat = scene.style == "flat"
        self.image = Image.new("RGB", size, palette.sky[-1])
        self.subject = Image.new("L", size)
        self.playing = False
        self.behind: Image.Image | None = None
        self.taken: list[tuple[float, float, float, float]] = []
        self.ground = Ground(self.h * 0.7, self.h * 0.9)

    @property
    def plain(self) -> bool:
        """Whether forms are flat: of one colour each, without light and mist on them."""
        return self.flat or self.paper

    @property
    def neon(self) -> bool:
        """Whether a town is lit by its signs."""
        return self.scene.style in {"neon", "cyberpunk"}

    @property
    def light(self) -> int:
        return -self.side

    @property
    def lamps(self) -> bool:
        """Whether lamps and windows are lit: at night and in the half-light."""
        return self.palette.night or self.scene.time in {"sunset", "dawn"}

    def shows(self, part: str) -> bool:
        """Whether a part of the place ("tree", "lamp") is to be seen."""
        return part not in self.scene.without

    def level(self, share: float) -> float:
        """A horizon about ``share`` of the height down; every seed looks up or down a little."""
        high = 0.36 if self.scene.framing == "above" else 1.0
        return (share * high + self.lift) * self.h

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """A box of units as whole pixels."""
        u = self.unit
        return (
            round(x0 * u),
            round(y0 * u),
            max(round(x0 * u) + 1, round(x1 * u)),
            max(round(y0 * u) + 1, round(y1 * u)),
        )

    def gradient(self, stops: tuple[Colour, ...], y0: float, y1: float) -> None:
        """Fill from side to side between two heights, through the stops."""
        area = self.box(0, y0, self.w, y1)
        self.image.paste(
            _column(stops, area[3] - area[1]).resize((self.size[0], area[3] - area[1])), area[:2]
        )

    def layer(
        self, outline: Points, top: Colour, bottom: Colour, texture: float = 0.0, name: str = ""
    ) -> None:
        """A filled outline, shaded from top to bottom; ``texture`` 0 to 1 mottles it."""
        found = self._mask([outline])
        if not found:
            return
        mask, at = found
        if self.plain:
            top = bottom = mix(top, bottom, 0.4)
            texture = 0.0
        if self.paper:
            self._drop_shadow(mask, at)
        fabric = _column((top, bottom), mask.height).resize(mask.size)
        if texture:
            across = mask.width / self.unit
            grain = cloudy(self.dice(f"texture{name}"), mask.size, (across * 9, mask.height / self.unit * 16))
            dark = grain.point([max(0, round((v - 118) * 1.9 * texture)) for v in range(256)])
            fabric.paste(self.palette.shadow, (0, 0), dark)
        self.image.paste(fabric, at, mask)

    def shade(self, outline: Points, tone: Callable[[Grid, Grid], Grid]) -> None:
        """Fill an outline with colours told for every spot: x and y in units to RGB, 0 to 255."""
        found = self._mask([outline])
        if found:
            mask, (x0, y0) = found
            w, h = (max(2, round(n * (1.0 if self.plain else 0.6))) for n in mask.size)
            x = (x0 + (np.arange(w, dtype=np.float32) + 0.5) * mask.width / w) / self.unit
            y = (y0 + (np.arange(h, dtype=np.float32) + 0.5) * mask.height / h) / self.unit
            fabric = Image.fromarray(np.clip(tone(x[None, :], y[:, None]), 0, 255).astype(np.uint8))
            self.image.paste(fabric.resize(mask.size, Image.Resampling.BILINEAR), (x0, y0), mask)

    def cut(self, outlines: list[Points], c: Colour) -> None:
        """Shapes cut from one sheet of paper, with its shadow."""
        found = self._mask(outlines)
        if found:
            mask, at = found
            self._drop_shadow(mask, at)
            self.image.paste(c, (*at, at[0] + mask.width, at[1] + mask.height), mask)

    def mottle(
        self, outline: Points, c: Colour, name: str, cells: tuple[float, float], strength: float
    ) -> None:
        """A colour in soft patches over an outline that lies flat: the farther, the closer together.

        ``cells`` is how many patches a unit has across, and the outline from top to bottom.
        """
        found = self._mask([outline]) if not self.plain else None
        if not found:
            return
        mask, at = found
        small = (max(4, mask.width // 4), max(4, mask.height // 4))
        field = cloudy(self.dice(f"mottle {name}"), small, (mask.width / self.unit * cells[0], cells[1]), 3)
        t = np.linspace(0, 1, small[1])
        rows = np.asarray(field)[(np.log1p(t * 9) / np.log(10) * (small[1] - 1)).astype(int)]
        ramp = [max(0, min(255, round((v - 122) * 4.2 * strength))) for v in range(256)]
        patches = Image.fromarray(rows).point(ramp).resize(mask.size, Image.Resampling.BICUBIC)
        patches = patches.point([min(v, round(255 * strength)) for v in range(256)])
        self.image.paste(c, (*at, at[0] + mask.width, at[1] + mask.height), both(patches, mask))

    def marks(self, outlines: list[Points], c: Colour, strength: float = 1.0) -> None:
        """Many small shapes of one colour at once."""
        found = self._mask(outlines)
        if found:
            mask, at = found
            self.image.paste(c, (*at, at[0] + mask.width, at[1] + mask.height), scaled(mask, strength))

    def glow(self, x: float, y: float, r: float, c: Colour, strength: float, flat: float = 1.0) -> None:
        """A soft spot of light (or shade), squeezed by ``flat``."""
        area = self.box(x - r, y - r * flat, x + r, y + r * flat)
        spot = scaled(radial().resize((area[2] - area[0], area[3] - area[1])), strength)
        self.image.paste(c, area, spot)

    def light_up(self, x: float, y: float, r: float, c: Colour, strength: float) -> None:
        """Light that falls on what is there: a soft spot, added."""
        area = self.box(x - r, y - r, x + r, y + r)
        spot = scaled(radial().resize((area[2] - area[0], area[3] - area[1])), strength)
        lamp = Image.merge("RGB", [scaled(spot, v / 255) for v in c])
        self.image.paste(ImageChops.screen(self.image.crop(area), lamp), area[:2])

    def veil(self, c: Colour, stops: list[tuple[float, float]]) -> None:
        """A colour over everything, its strength (0 to 1) given at heights."""
        ys, alphas = [s[0] * self.unit for s in stops], [s[1] * 255 for s in stops]
        column = np.interp(np.arange(self.size[1]), ys, alphas).astype(np.uint8)[:, None]
        self.image.paste(c, (0, 0, *self.size), Image.fromarray(column).resize(self.size))

    def stamp(self, sprite: Image.Image, x: float, y: float) -> None:
        """Put a sprite (RGBA, in pixels) with the middle of its foot at x, y."""
        if self.paper:
            self._drop_shadow(sprite.getchannel("A"), self._corner(sprite, x, y))
        self.stamp_plain(sprite, x, y)

    def stamp_plain(self, sprite: Image.Image, x: float, y: float) -> None:
        """Like ``stamp``, without the shadow of cut paper."""
        at = self._corner(sprite, x, y)
        self.image.paste(sprite, at, sprite)
        if self.playing:
            alpha = sprite.getchannel("A")
            self.subject.paste(255, (*at, at[0] + alpha.width, at[1] + alpha.height), alpha)

    def _corner(self, sprite: Image.Image, x: float, y: float) -> tuple[int, int]:
        return round(x * self.unit - sprite.width / 2), round(y * self.unit - sprite.height)

    def reflect(
        self, y: float, tint: Colour, strength: float, blur: float = 0.012, within: Points | None = None
    ) -> None:
        """Mirror what is above ``y`` below it (or in an outline), as still water or a wet street does."""
        line = round(y * self.unit)
        depth = self.size[1] - line
        if depth < 2 or line < 2:
            return
        above = self.image.crop((0, max(0, line - round(depth * 1.25)), self.size[0], line))
        mirrored = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((self.size[0], depth))
        mirrored = mirrored.filter(ImageFilter.BoxBlur((blur * 0.3 * self.unit, blur * 1.6 * self.unit)))
        water = self._rippled(Image.blend(mirrored, Image.new("RGB", mirrored.size, tint), 1 - strength))
        found = self._mask([within]) if within is not None else None
        if found:
            mask, at = found
            area = (at[0], at[1] - line, at[0] + mask.width, at[1] - line + mask.height)
            self.image.paste(water.crop(area), at, mask)
        else:
            self.image.paste(water, (0, line))

    def _rippled(self, water: Image.Image) -> Image.Image:
        """Shift every row a little, more and wider the nearer it is."""
        pixels = np.asarray(water)
        near = np.linspace(0, 1, len(pixels))
        wave = np.sin(17 * np.log1p(near * 9)) * 0.008 * (0.2 + near) * self.unit
        return Image.fromarray(
            np.stack([np.roll(row, round(float(s)), axis=0) for row, s in zip(pixels, wave, strict=True)])
        )

    def _mask(self, outlines: list[Points]) -> tuple[Image.Image, tuple[int, int]] | None:
        """The outlines as a smooth mask, with the place of its corner; None where nothing is seen."""
        if not outlines:
            return None
        corners = np.vstack(outlines) * self.unit
        x0, y0 = np.maximum(np.floor(corners.min(axis=0)).astype(int) - 1, 0)
        x1, y1 = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + 1, self.size)
        if x1 <= x0 or y1 <= y0:
            return None
        s = self.oversampling
        mask = Image.new("L", (int(x1 - x0) * s, int(y1 - y0) * s))
        draw = ImageDraw.Draw(mask)
        for outline in outlines:
            local: list[Any] = [tuple(p) for p in (outline * self.unit - [x0, y0]) * s]
            draw.polygon(local, fill=255)
        return (mask.reduce(s) if s > 1 else mask), (int(x0), int(y0))

    def _drop_shadow(self, mask: Image.Image, at: tuple[int, int]) -> None:
        pad = round(0.02 * self.unit) + 1
        wide = Image.new("L", (mask.width + 2 * pad, mask.height + 2 * pad))
        wide.paste(mask, (pad, pad))
        soft = scaled(wide.filter(ImageFilter.GaussianBlur(0.008 * self.unit)), 0.5)
        x, y = at[0] - pad - round(0.006 * self.unit * self.light), at[1] - pad - round(0.007 * self.unit)
        self.image.paste(self.palette.shadow, (x, y, x + wide.width, y + wide.height), soft)


def _column(stops: tuple[Colour, ...], height: int) -> Image.Image:
    """A gradient one pixel wide."""
    t = np.linspace(0, len(stops) - 1, max(1, height))
    channels = [np.interp(t, range(len(stops)), [c[i] for c in stops]) for i in range(3)]
    return Image.fromarray(np.stack(channels, axis=-1)[:, None].round().astype(np.uint8))


def tinted(sprite: Image.Image, c: Colour, amount: float) -> Image.Image:
    """A sprite mixed with a colour, its edges kept."""
    flat = Image.new("RGB", sprite.size, c)
    mixed = Image.blend(sprite.convert("RGB"), flat, amount)
    mixed.putalpha(sprite.getchannel("A"))
    return mixed


def masked(sprite: Image.Image, mask: Image.Image) -> Image.Image:
    """A sprite whose alpha is multiplied by a mask."""
    result = sprite.copy()
    result.putalpha(both(sprite.getchannel("A"), mask))
    return result
