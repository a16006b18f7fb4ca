"""A pen for subjects: smooth shapes drawn large on a transparent sheet, then made small and clean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, mix

from .noise import slope
from .outlines import Points as Points
from .outlines import points as points
from .outlines import ring as ring
from .outlines import rounded, tapered
from .outlines import said as said
from .outlines import smooth as smooth
from .outlines import tube as tube
from .outlines import turned as turned
from .softly import laid_area, softened, tint

OVERSAMPLING = 2.0
ASLEEP = "asleep"
"""The trait of who has its eyes closed."""
LARGE = 800
"""From this height on, in pixels, the sheet is less enlarged: it would fill the memory."""


class Pen:
    """Draws in the units of a subject's box (x right, y down).

    ``atop`` paints only where something is already drawn; ``twin`` draws the mirror image, too;
    ``relief`` is how strongly forms are shaded (1 as usual).
    """

    def __init__(
        self,
        box: tuple[float, float],
        height: float,
        light: int = 1,
        outline: bool = False,
        large: int = LARGE,
    ) -> None:
        """``height`` is the finished one in pixels; from ``large`` on the sheet is less enlarged.

        ``axis`` may be set: the sum of mirrored x; ``shift`` moves all (x, y); ``short`` is from which y on
        all is shorter, and by which factor; ``accent`` the colour of the hair or the coat that was asked for;
        ``sad`` whether who is drawn does not smile; ``lean`` turns all clockwise by degrees about a point,
        ``spin`` the whole figure about its middle;
        ``gaze`` is how far a face is turned aside and down, ``face`` what it shows where nothing is told;
        ``dress`` what the weather and the place ask of who is dressed as anyone ("winter", "beach");
        ``only_hands``, ``only_head`` whether no more is drawn;
        ``traits`` what someone looks like;
        ``opacity`` how much of what is behind glass is hidden by it (0 to 1), until it is set again.
        """
        self.box = box
        self.oversampling = OVERSAMPLING if height < large else 1.5
        self.scale = height * self.oversampling / box[1]
        self.light = light
        self.outline = outline
        self.axis = box[0]
        self.relief = 1.0
        self.accent: Colour | None = None
        self.shift = (0.0, 0.0)
        self.short = (0.0, 1.0)
        self.sad = False
        self.spin = 0.0
        self.lean: tuple[float, tuple[float, float]] = (0.0, (0.0, 0.0))
        self.gaze = (0.0, 0.0)
        self.face = ""
        self.dress = ""
        self.only_hands = self.only_head = False
        self.traits: tuple[str, ...] = ()
        self.opacity = 1.0
        self.pad = round(0.015 * box[1] * self.scale)
        size = (max(2, round(box[0] * self.scale)), max(2, round(box[1] * self.scale)))
        self.sheet = Image.new("RGBA", (size[0] + 2 * self.pad, size[1] + 2 * self.pad))

    def part(self, name: str, usual: Colour) -> Colour:
        """The colour of a part of what is drawn: the one that is asked for, else its usual one."""
        return self.told(name) or usual

    def told(self, name: str) -> Colour | None:
        """The colour that is asked for a part of what is drawn, if any."""
        said = (each[len(name) + 1 :] for each in self.traits if each.startswith(f"{name} #"))
        return next((colour(code) for code in said), None)

    def blob(self, said: str, c: Colour, shade: float = 1.0, atop: bool = False, twin: bool = False) -> None:
        """A smooth closed shape through the points."""
        self._shape(smooth(points(said), closed=True), c, shade, atop, twin)

    def poly(self, said: str, c: Colour, shade: float = 1.0, atop: bool = False, twin: bool = False) -> None:
        """A straight-sided closed shape."""
        self._shape(points(said), c, shade, atop, twin)

    def oval(
        self,
        centre: tuple[float, float],
        radii: tuple[float, float],
        c: Colour,
        turn: float = 0.0,
        shade: float = 1.0,
        atop: bool = False,
        twin: bool = False,
    ) -> None:
        self._shape(ring(*centre, *radii, turn), c, shade, atop, twin)

    def line(self, said: str, width: float, c: Colour, atop: bool = False, twin: bool = False) -> None:
        """A line of one width with round ends, curved through the points."""
        self.limb(said, width, width, c, 0.0, atop, twin)

    def limb(
        self,
        said: str,
        start: float,
        end: float,
        c: Colour,
        shade: float = 1.0,
        atop: bool = False,
        twin: bool = False,
    ) -> None:
        """A curved stroke whose width goes from ``start`` to ``end``: arms, tails, necks."""
        self._shape(tapered(smooth(points(said), closed=False), start, end), c, shade, atop, twin)

    def rect(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        c: Colour,
        r: float = 0.0,
        shade: float = 1.0,
        atop: bool = False,
        twin: bool = False,
    ) -> None:
        """A box, its corners rounded by ``r``."""
        self._shape(rounded(x0, y0, x1, y1, r), c, shade, atop, twin)

    def dabs(self, spots: Points, c: Colour) -> None:
        """Many small ovals of one colour at once: rows of x, y, both radii and the turn in radians."""
        if not len(spots):
            return
        a = np.linspace(0, 2 * np.pi, 8, endpoint=False)
        x, y, rx, ry, turn = (spots[:, i : i + 1] for i in range(5))
        u, v = np.cos(a) * rx, np.sin(a) * ry
        px, py = x + u * np.cos(turn) - v * np.sin(turn), y + u * np.sin(turn) + v * np.cos(turn)
        at = (np.stack([px, py], axis=-1) + self.shift) * self.scale + self.pad
        draw = ImageDraw.Draw(self.sheet)
        for corners in at.reshape(len(at), -1).tolist():
            draw.polygon(corners, fill=(*c, 255))

    def eye(self, x: float, y: float, r: float, twin: bool = True) -> None:
        """A dark eye with a spark of light; a bow where who is drawn is asleep."""
        if ASLEEP in self.traits:
            bow = f"{x - r},{y - 0.1 * r} {x},{y + 0.6 * r} {x + r},{y - 0.1 * r}"
            self.line(bow, 0.34 * r, INK, twin=twin)
            return
        self.oval((x, y), (r * 0.88, r), INK, shade=0, twin=twin)
        if (iris := self.part("eye", INK)) != INK:
            self.oval((x, y), (r * 0.8, r * 0.86), iris, shade=0, twin=twin)
            self.oval((x, y), (r * 0.36, r * 0.6), INK, shade=0, twin=twin)
        self._shape(ring(x + r * 0.28, y - r * 0.34, r * 0.34, r * 0.34), WHITE, 0, True, False)
        if twin:
            self._shape(
                ring(self.axis - x + r * 0.28, y - r * 0.34, r * 0.34, r * 0.34), WHITE, 0, True, False
            )

    def mass(self, shapes: Iterable[Points], c: Colour, shade: float = 1.0) -> None:
        """Several closed shapes as one form: shaded as one, without seams."""
        self._mass([self._placed(each) * self.scale for each in shapes], c, shade)

    def soft(
        self, outline: str | Points, c: Colour, strength: float, blur: float, twin: bool = False
    ) -> None:
        """A soft-edged spot of colour upon the form; ``blur`` in units of the box."""
        corners = smooth(points(outline), closed=True) if isinstance(outline, str) else outline
        for each in (corners, corners * [-1, 1] + [self.axis, 0])[: 2 if twin else 1]:
            self._soften(self._placed(each) * self.scale, c, strength, blur * self.scale)

    def hairs(self, bands: list[Points], c: Colour, strength: float) -> None:
        """Many fine shapes at once upon the form."""
        if bands:
            self._hairs([self._placed(each) * self.scale for each in bands], c, strength)

    @contextmanager
    def layer(self) -> Iterator[None]:
        """A form of its own: within, what is drawn atop or softly stays on this form."""
        below, self.sheet = self.sheet, Image.new("RGBA", self.sheet.size)
        try:
            yield
        finally:
            form, self.sheet = self.sheet, below
            area = form.getbbox()
            if area:
                below.alpha_composite(form.crop(area), area[:2])

    def finished(self) -> Image.Image:
        """The drawing at its real size, its edges smooth."""
        w, h = self.sheet.size
        size = (max(1, round(w / self.oversampling)), max(1, round(h / self.oversampling)))
        return self.sheet.resize(size, Image.Resampling.BOX)

    def _shape(self, corners: Points, c: Colour, shade: float, atop: bool, twin: bool) -> None:
        self._fill(self._placed(corners) * self.scale, c, shade, atop)
        if twin:
            self._fill(self._placed(corners * [-1, 1] + [self.axis, 0]) * self.scale, c, shade, atop)

    def _placed(self, corners: Points) -> Points:
        """Points of a shape where they are on the sheet: turned, shortened, moved."""
        if self.lean[0]:
            corners = turned(corners, *self.lean)
        below, factor = self.short
        if factor != 1:
            corners = np.column_stack(
                [corners[:, 0], corners[:, 1] - np.maximum(0, corners[:, 1] - below) * (1 - factor)]
            )
        if self.spin:
            corners = turned(corners, self.spin, (self.axis / 2, 70.0))
        return corners + self.shift

    def _fill(self, at: Points, c: Colour, shade: float, atop: bool) -> None:
        at = at + self.pad
        margin = 2
        x0, y0 = np.maximum(np.floor(at.min(axis=0)).astype(int) - margin, 0)
        x1, y1 = np.minimum(np.ceil(at.max(axis=0)).astype(int) + margin, self.sheet.size)
        if x1 <= x0 or y1 <= y0:
            return
        area = (int(x0), int(y0), int(x1), int(y1))
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]))
        local: list[Any] = [tuple(p) for p in at - [x0, y0]]
        ImageDraw.Draw(mask).polygon(local, fill=255)
        if atop:
            mask = ImageChops.multiply(mask, self.sheet.crop(area).getchannel("A"))
        self.sheet.paste(self._fabric(mask.size, c, shade), area[:2], mask)
        if self.outline and not atop:
            self._edge(at)

    def _mass(self, shapes: list[Points], c: Colour, shade: float) -> None:
        corners = np.vstack(shapes) + self.pad
        area = laid_area(corners, 2, self.sheet.size)
        if not area:
            return
        if self.outline:
            for each in shapes:
                self._edge(each + self.pad)
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]))
        draw = ImageDraw.Draw(mask)
        for each in shapes:
            local: list[Any] = [tuple(p) for p in each + self.pad - area[:2]]
            draw.polygon(local, fill=255)
        self.sheet.paste(self._fabric(mask.size, c, shade), area[:2], mask)

    def _soften(self, at: Points, c: Colour, strength: float, reach: float) -> None:
        reach = max(1.0, reach * (0.3 if self.outline else 1.0))
        area = laid_area(at + self.pad, 3 * reach, self.sheet.size)
        if area:
            tint(self.sheet, area, softened(at + self.pad - area[:2], area, reach), c, strength)

    def _hairs(self, bands: list[Points], c: Colour, strength: float) -> None:
        area = laid_area(np.vstack(bands) + self.pad, 1, self.sheet.size)
        if not area or self.outline:
            return
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]))
        draw = ImageDraw.Draw(mask)
        for band in bands:
            local: list[Any] = [tuple(p) for p in band + self.pad - area[:2]]
            draw.polygon(local, fill=255)
        tint(self.sheet, area, mask, c, strength)

    def _fabric(self, size: tuple[int, int], c: Colour, shade: float) -> Image.Image:
        solid = 255 if self.outline else round(255 * self.opacity)
        if shade <= 0 or self.outline or min(size) < 4:
            return Image.new("RGBA", size, (*c, solid))
        shade *= self.relief
        lit, dark = mix(c, WHITE, 0.13 * shade), mix(c, SHADOW, 0.3 * shade)
        ramp = slope(self.light).resize(size)
        return Image.composite(
            Image.new("RGBA", size, (*dark, solid)), Image.new("RGBA", size, (*lit, solid)), ramp
        )

    def _edge(self, at: Points) -> None:
        across = float(min(at.max(axis=0) - at.min(axis=0)))
        width = max(1, round(min(self.sheet.height * 0.013, 0.16 * across)))
        path: list[Any] = [tuple(p) for p in [*at, at[0], at[1]]]
        ImageDraw.Draw(self.sheet).line(path, fill=(*INK, 255), width=width, joint="curve")
