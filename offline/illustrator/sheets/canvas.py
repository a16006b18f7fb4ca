"""The sheet that is designed on: a stage with pictures in boxes and lettering, in units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageFilter

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, lightness, mix
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.hours import Palette
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.lettering import HANDS, Block, Hand, drawable, fitted, inked
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.scene import Scene

Size = tuple[int, int]
Box = tuple[float, float, float, float]
"""Left, top, width and height in units."""
MARGINS = {"vintage": 0.05, "comic": 0.026}
"""The width of the margins that styles give a picture, as shares of its short side."""
Paint = Callable[[Scene, Size], Image.Image]


@dataclass(frozen=True)
class Scheme:
    """The colours of a design: paper and ink, and three that go with them."""

    paper: Colour
    ink: Colour
    a: Colour
    b: Colour
    c: Colour

    @property
    def dark(self) -> bool:
        return lightness(self.paper) < 0.5


SCHEMES = tuple(
    Scheme(*colours(said))
    for said in (
        "#f7ecd8 #2d2a32 #d9522f #e9a23b #2f6f73",
        "#1f2a44 #f6ead2 #f2b84b #e4572e #6fb7b0",
        "#e8f1ea #23404a #e07a5f #e9b65a #6ba08a",
        "#fbeae6 #5a2a3c #d1587a #f0a58f #8aa17f",
        "#231b3a #fdf0d5 #ff6f91 #ffc75f #8f74d8",
        "#f3efe0 #26352b #4f7a4f #c98b3c #a63d2f",
        "#dff0f7 #1d3557 #e0505a #457b9d #f4a259",
        "#f4e3c8 #3a2430 #b8433f #d98a3d #4a6d7c",
    )
)


class Sheet:
    """A design being made. ``scene`` is what it shows, without the sheet; ``texts`` what it says."""

    def __init__(
        self,
        scene: Scene,
        size: Size,
        dice: Dice,
        detail: float,
        paint: Paint,
        air: Palette,
        ground: Colour | None = None,
    ) -> None:
        """``ground`` is the colour that all is on where that is not for the design to choose."""
        self.whole = scene
        self.scene = replace(scene, sheet=None, texts=(), carrier=None)
        self.texts = tuple(drawable(text) for text in scene.texts)
        self.dice = dice
        self.detail = detail
        self._paint = paint
        self.ground = ground
        self.stage = Stage(size, replace(self.scene, style=None), air, dice, detail)
        self.w, self.h = self.stage.w, self.stage.h
        self.scheme = self._scheme()
        if ground:
            self.fill(ground)

    @property
    def bare(self) -> bool:
        """Whether nothing is to be shown but the text."""
        return not self.scene.items and self.scene.place in {None, "abstract"}

    @property
    def image(self) -> Image.Image:
        return self.stage.image

    def _scheme(self) -> Scheme:
        found = SCHEMES[int(self.dice("scheme").integers(len(SCHEMES)))]
        tint = self.scene.tint
        if tint is None:
            return found
        ink = mix(tint, (20, 16, 30), 0.82) if lightness(tint) > 0.5 else mix(tint, (255, 250, 238), 0.92)
        return replace(found, paper=tint, ink=ink)

    def fill(self, c: Colour) -> None:
        self.stage.gradient((c, c), 0, self.h + 0.02)

    def shape(self, outline: Points, c: Colour, strength: float = 1.0) -> None:
        self.stage.marks([outline], c, strength)

    def rect(self, box: Box, c: Colour, r: float = 0.0, strength: float = 1.0) -> None:
        self.shape(rounded(box, r), c, strength)

    def frame(self, box: Box, thick: float, c: Colour, r: float = 0.0) -> None:
        """The outline of a box, its middle ``thick`` wide."""
        x, y, w, h = box
        outer = rounded(box, r)
        inner = rounded((x + thick, y + thick, w - 2 * thick, h - 2 * thick), max(0.0, r - thick))
        self.shape(np.vstack([outer, outer[:1], inner[:1], inner[::-1]]), c)

    def picture(self, box: Box, scene: Scene | None = None, r: float = 0.0) -> None:
        """The scene (or another one) painted into a box."""
        left, top, right, low = self.stage.box(box[0], box[1], box[0] + box[2], box[1] + box[3])
        art = self._art(scene or self.scene, (max(16, right - left), max(16, low - top)))
        if r <= 0:
            self.image.paste(art, (left, top))
            return
        found = self.stage._mask([rounded(box, r)])
        if found:
            mask, at = found
            self.image.paste(
                art.crop((at[0] - left, at[1] - top, at[0] - left + mask.width, at[1] - top + mask.height)),
                at,
                mask,
            )

    def _art(self, scene: Scene, size: Size) -> Image.Image:
        """A picture without the margin that its style gives it: a sheet has its own."""
        share = MARGINS.get(scene.style or "", 0.0)
        m = round(share * min(size) / (1 - 2 * share)) + (share > 0)
        art = self._paint(scene, (size[0] + 2 * m, size[1] + 2 * m))
        return art.crop((m, m, m + size[0], m + size[1])) if m else art

    def subject(self, box: Box, scene: Scene | None = None, another: str = "") -> Image.Image:
        """Those who play alone, as large as a box lets them be (RGBA, cut to what is seen).

        ``another`` names another individual of their kind.
        """
        left, top, right, low = self.stage.box(box[0], box[1], box[0] + box[2], box[1] + box[3])
        dice = Dice(f"{self.dice.key} {another}") if another else self.dice
        alone = replace(
            scene or self.scene, place="studio", transparent=False, framing=None, time=None, weather=None
        )
        sheet = cut_out(alone, (max(24, right - left), max(24, low - top)), dice)
        return sheet.crop(sheet.getchannel("A").getbbox() or (0, 0, *sheet.size))

    def filling(self, scene: Scene, edge: float, another: str = "", longest: float = 1.25) -> Image.Image:
        """Those who play alone, about as large as a square of this edge whatever their shape."""
        sprite = self.subject((0, 0, edge, edge), scene, another)
        pixels = edge * self.stage.unit
        factor = min(pixels / (sprite.width * sprite.height) ** 0.5, longest * pixels / max(sprite.size))
        size = (max(1, round(sprite.width * factor)), max(1, round(sprite.height * factor)))
        return sprite.resize(size, Image.Resampling.LANCZOS)

    def put(self, sprite: Image.Image, x: float, y: float, shade: float = 0.3) -> None:
        """A sprite with its middle at x, y and a soft shadow under it."""
        foot = y + sprite.height / self.stage.unit / 2
        if shade:
            pad = round(0.03 * self.stage.unit)
            wide = Image.new("L", (sprite.width + 2 * pad, sprite.height + 2 * pad))
            wide.paste(sprite.getchannel("A"), (pad, pad))
            soft = scaled(wide.filter(ImageFilter.GaussianBlur(0.01 * self.stage.unit)), shade)
            at = (
                round(x * self.stage.unit - wide.width / 2),
                round((y + 0.008) * self.stage.unit - wide.height / 2),
            )
            self.image.paste((30, 24, 40), (*at, at[0] + wide.width, at[1] + wide.height), soft)
        self.stage.stamp_plain(sprite, x, foot)

    def centred(self, box: Box, shade: float = 0.3) -> None:
        """Those who play in the middle of a box."""
        sprite = self.subject(box)
        room = (box[2] * self.stage.unit, box[3] * self.stage.unit)
        factor = min(room[0] / sprite.width, room[1] / sprite.height, 1.6)
        size = (max(1, round(sprite.width * factor)), max(1, round(sprite.height * factor)))
        self.put(
            sprite.resize(size, Image.Resampling.LANCZOS), box[0] + box[2] / 2, box[1] + box[3] / 2, shade
        )

    def write(
        self,
        text: str,
        hand: str | Hand,
        box: Box,
        c: Colour,
        most: float = 1.0,
        lines: int = 3,
        edge: tuple[Colour, float] | None = None,
        slab: tuple[Colour, float] | None = None,
        glow: float = 0.0,
    ) -> Block:
        """A text in a box: ``edge`` is the colour and width of an outline, ``slab`` of a solid shadow."""
        block = fitted(text, HANDS[hand] if isinstance(hand, str) else hand, box, most, lines)
        self.ink(block, c, edge, slab, glow)
        return block

    def ink(
        self,
        block: Block,
        c: Colour,
        edge: tuple[Colour, float] | None = None,
        slab: tuple[Colour, float] | None = None,
        glow: float = 0.0,
    ) -> None:
        strokes = block.placed()
        if glow:
            mask, at = self.mask(strokes, block, 0.008)
            self._lay(
                scaled(mask.filter(ImageFilter.GaussianBlur(0.012 * self.stage.unit)), glow), at, (16, 12, 24)
            )
        if slab:
            for step in np.linspace(1, 0, max(2, round(slab[1] * self.stage.unit / 2) + 1))[:-1]:
                moved = [stroke + (slab[1] * step * 0.7, slab[1] * step) for stroke in strokes]
                self._lay(*self.mask(moved, block, edge[1] if edge else 0.0), slab[0])
        if edge:
            self._lay(*self.mask(strokes, block, edge[1]), edge[0])
        self._lay(*self.mask(strokes, block, 0.0), c)

    def mask(self, strokes: list[Points], block: Block, wider: float) -> tuple[Image.Image, tuple[int, int]]:
        """The letters of a block as a mask, each stroke wider by so much on both sides, and its corner."""
        unit = self.stage.unit
        return traced([stroke * unit for stroke in strokes], block.size * unit, block.hand, wider * unit)

    def _lay(self, mask: Image.Image, at: tuple[int, int], c: Colour) -> None:
        self.image.paste(c, (*at, at[0] + mask.width, at[1] + mask.height), mask)


def traced(
    strokes: list[Points], size: float, hand: Hand, wider: float
) -> tuple[Image.Image, tuple[int, int]]:
    """Strokes in pixels as a mask no larger than they need, and where its corner is."""
    if not strokes:
        return Image.new("L", (1, 1)), (0, 0)
    reach = hand.weight / 100 * size + wider + 3
    every = np.vstack(strokes)
    x0, y0 = np.floor(every.min(axis=0) - reach).astype(int)
    x1, y1 = np.ceil(every.max(axis=0) + reach).astype(int)
    local = [stroke - (x0, y0) for stroke in strokes]
    sheet = (max(1, int(x1 - x0)), max(1, int(y1 - y0)))
    return inked(local, size, hand, sheet, wider), (int(x0), int(y0))


def rounded(box: Box, r: float) -> Points:
    """A box as an outline, its corners rounded by ``r``."""
    x, y, w, h = box
    if r <= 0:
        return np.array([[x, y], [x + w, y], [x + w, y + h], [x, y + h]])
    a = np.linspace(0, np.pi / 2, 8)
    corners = []
    for cx, cy, turn in (
        (x + w - r, y + h - r, 0),
        (x + r, y + h - r, 1),
        (x + r, y + r, 2),
        (x + w - r, y + r, 3),
    ):
        t = a + turn * np.pi / 2
        corners.append(np.column_stack([cx + r * np.cos(t), cy + r * np.sin(t)]))
    return np.vstack(corners)


def soft(c: Colour, amount: float) -> Colour:
    """A colour nearer to white, or to the dark for a dark one's opposite."""
    return lighter(c, amount) if lightness(c) > 0.4 else mix(c, WHITE, amount)


__all__ = [
    "SCHEMES",
    "Box",
    "Scheme",
    "Sheet",
    "colour",
    "darker",
    "lighter",
    "mix",
    "rounded",
    "soft",
    "traced",
]
