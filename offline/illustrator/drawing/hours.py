"""The colours of the air at every hour, on other worlds, and in the lights of a day without an hour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from offline.illustrator.colours import Colour, colour, colours, lightness, mix, times

Light = tuple[float, float, float]
SKYLIGHT: Colour = (226, 234, 252)


@dataclass(frozen=True)
class Palette:
    """The colours of the air: ``sky`` from the zenith to the horizon, ``ambient`` multiplies what is lit.

    ``clouds`` are the kinds of which a picture has one; ``high`` is where the sun stands, as a share of the
    way from the zenith to the horizon; ``shown`` how often it is in the picture; ``mist`` how much thicker
    the air is than usual, 0 to 1; ``beam`` how strongly a low sun colours what it falls on, 0 to 1.
    """

    sky: tuple[Colour, ...]
    haze: Colour
    sun: Colour
    ambient: Light
    shadow: Colour
    cloud: Colour
    night: bool = False
    clouds: tuple[str, ...] = ("heaps",)
    high: tuple[float, float] = (0.3, 0.5)
    shown: float = 0.7
    mist: float = 0.0
    beam: float = 0.12

    def lit(self, c: Colour, depth: float = 0.0) -> Colour:
        """A daylight colour as it is seen here, ``depth`` 0 (near) to 1 (lost in the haze)."""
        seen = times(c, self.ambient)
        if lightness(c) > 0.86 and not self.night:  # snow, foam, sails: they mirror the sky, too
            low = max(0.0, self.ambient[0] - self.ambient[2])  # warm light: the shade is bluer
            seen = mix(seen, mix(SKYLIGHT, self.sky[0], min(0.3, low * 0.8)), 0.34 + min(0.36, 1.2 * low))
        return mix(seen, self.haze, depth + self.mist * depth * (1 - depth))


def _air(
    sky: str, haze: str, sun: str, ambient: Light, shadow: str, cloud: str, night: bool = False, **more: Any
) -> Palette:
    """A palette of hex codes."""
    return Palette(
        colours(sky), colour(haze), colour(sun), ambient, colour(shadow), colour(cloud), night, **more
    )


LIGHTS: dict[str, Palette] = {
    "noon": _air("#3f9be0 #86c8f0 #d8eef6", "#cfe6ee", "#fff6d8", (1.0, 1.0, 1.0), "#27405e", "#ffffff"),
    "cream": _air(
        "#5aa9d6 #a6d6e0 #f4ecd2", "#e6e8d8", "#fff2c4", (1.03, 1.0, 0.94), "#34405a", "#fffaf0",
        clouds=("heaps", "cirrus"), beam=0.2,
    ),
    "fresh": _air(
        "#1f74c4 #58aae2 #c2e4f2", "#b4d8ea", "#fffbe6", (1.02, 1.02, 1.0), "#1f3a60", "#ffffff",
        clouds=("tower", "cirrus", "tower"), shown=0.35, beam=0.18,
    ),
    "golden": _air(
        "#5590c0 #b4c4ce #f6dcc0 #fdc67c", "#f4d0a0", "#fff0b4", (1.07, 0.93, 0.72), "#3a2f58", "#fff0d6",
        clouds=("cirrus", "streaks", "heaps", "tower"), high=(0.62, 0.84), shown=0.6, mist=0.2, beam=0.5,
    ),
    "late": _air(
        "#4488ac #a4c2c4 #f2d8bc #fbbf8c", "#eec9a4", "#ffeab4", (1.05, 0.92, 0.78), "#332f56", "#ffe4c8",
        clouds=("streaks", "mackerel", "cirrus"), high=(0.66, 0.86), shown=0.5, mist=0.2, beam=0.42,
    ),
    "soft": _air(
        "#86b8e0 #c2d8ea #f8e4dc #fcd8c4", "#f0dcda", "#fff4dc", (1.01, 0.95, 0.92), "#44466e", "#fff4ee",
        clouds=("mackerel", "streaks", "heaps"), high=(0.5, 0.78), shown=0.5, mist=0.35, beam=0.28,
    ),
    "mist": _air(
        "#a2c2cc #c8dada #e8eadc #f2ecd2", "#e4e8dc", "#fffbe8", (0.95, 0.97, 0.94), "#39505c", "#f6f8f2",
        clouds=(), high=(0.45, 0.7), shown=0.7, mist=1.0, beam=0.3,
    ),
    "haze": _air(
        "#6aaccc #aad0d2 #e6e6c6 #f2e0b0", "#e8e0be", "#fff4cc", (1.03, 0.99, 0.88), "#3a4458", "#fff8e6",
        clouds=("cirrus",), shown=0.3, mist=0.5, beam=0.3,
    ),
    "gloom": _air(
        "#262b4c #50527a #96819c #dcae9a", "#85799c", "#ffe0c0", (0.84, 0.77, 0.9), "#1a1730", "#a890b0",
        clouds=("streaks", "sheet", "mackerel"), high=(0.7, 0.85), shown=0.3, mist=0.7, beam=0.2,
    ),
    "pearl": _air(
        "#8fa6bc #bcc8d4 #e2e4e2", "#d4dce0", "#fbfaf4", (0.93, 0.95, 0.98), "#34425a", "#eef0f2",
        clouds=("sheet",), shown=0.0, mist=0.3, beam=0.0,
    ),
}  # fmt: skip
"""What the day is like where no hour is named."""

_LOW: dict[str, Any] = {"high": (0.74, 0.86), "mist": 0.25, "beam": 0.5, "shown": 1.0}
_SKIES = ("cirrus", "streaks", "mackerel", "heaps")
HOURS: dict[str, tuple[Palette, ...]] = {
    "day": tuple(replace(LIGHTS[word], shown=1.0) for word in ("noon", "cream", "fresh")),
    "dawn": (
        _air(
            "#5b6fc0 #b09ad0 #f6bfb8 #fbd9b0", "#eec3bd", "#fff0cc", (0.95, 0.84, 0.9), "#3c3768", "#fcd9d2",
            clouds=("streaks", "cirrus", "heaps"), **_LOW,
        ),
        _air(
            "#6fa0cc #b9c6d8 #f9dcc0 #ffc98f", "#f0d4c0", "#fff3d0", (1.0, 0.9, 0.86), "#42406a", "#ffe9dc",
            clouds=("mackerel", "cirrus", "streaks"), **_LOW,
        ),
        _air(
            "#4f7fb0 #9fb8d4 #f2c9c8 #fde0b4", "#e8cfd0", "#fff2d4", (0.97, 0.89, 0.9), "#3a4470", "#fbdcd8",
            clouds=("mackerel", "streaks"), **_LOW,
        ),
    ),
    "sunset": (
        _air(
            "#4a2a86 #a8408f #f2645e #fbab4e", "#e2826e", "#ffe58a", (0.98, 0.74, 0.68), "#33204f", "#f58f78",
            clouds=_SKIES, **_LOW,
        ),
        _air(
            "#2f4a86 #8d6aa0 #f0906a #ffcf7a", "#e3a284", "#fff0a6", (1.0, 0.8, 0.68), "#2f2a52", "#f7b08c",
            clouds=_SKIES, **_LOW,
        ),
        _air(
            "#2a5a86 #6a86a8 #eea890 #ffd08a", "#e2ae98", "#fff0b4", (1.02, 0.82, 0.7), "#2c2e56", "#f8b49a",
            clouds=_SKIES, **_LOW,
        ),
    ),
    "night": (
        _air(
            "#070b2a #132258 #33549a", "#2c4684", "#f8f4de", (0.46, 0.53, 0.82), "#070a22", "#2b4486", True,
            clouds=("heaps", "cirrus"), shown=1.0, beam=0.0,
        ),
        _air(
            "#0a0d26 #1c2456 #4a4a8e", "#38407c", "#fbf2d4", (0.5, 0.5, 0.78), "#0a0a20", "#37407c", True,
            clouds=("heaps", "streaks"), shown=1.0, beam=0.0,
        ),
        _air(
            "#04142a #0c2f4c #2f6a80", "#265a72", "#f2f6e2", (0.44, 0.56, 0.76), "#05101f", "#2a5a72", True,
            clouds=("cirrus", "mackerel"), shown=1.0, beam=0.0,
        ),
    ),
}  # fmt: skip

DUSKS = (
    _air(
        "#16264f #34528e #7d86b8 #e8b49a", "#6f84b0", "#ffe6c0", (0.68, 0.72, 0.94), "#0c1330", "#8a8fb8",
        clouds=("streaks", "cirrus"), high=(0.95, 1.0), shown=0.0, mist=0.35, beam=0.06,
    ),
    _air(
        "#1c2350 #4a4a90 #a07aa8 #f0a890", "#7d7cac", "#ffdcb4", (0.72, 0.67, 0.9), "#100f2c", "#a084b0",
        clouds=("mackerel", "streaks"), high=(0.95, 1.0), shown=0.0, mist=0.35, beam=0.06,
    ),
)  # fmt: skip
"""The blue hour: the sun is down, its glow is left."""

WORLDS = {
    "mars": _air(
        "#5b1f1d #a8452a #df8a4c #eeb27a", "#cf7c48", "#fff4dc", (1.0, 0.82, 0.7), "#40140f", "#d98858",
        clouds=("cirrus", "heaps"), shown=1.0,
    ),
    "moon": _air(
        "#04050d #0a0d1e #151a30", "#3c4054", "#ffffff", (0.86, 0.88, 0.96), "#0a0b16", "#20253c", True,
        beam=0.0,
    ),
    "space": _air(
        "#060614 #10102e #1d1646", "#2a1e5c", "#fff3d6", (0.95, 0.93, 1.0), "#06060f", "#50308c", True,
        beam=0.0,
    ),
    "underwater": _air(
        "#5fd0dc #1f93b8 #0f5a8c #0b3560", "#1d7fa8", "#d8fff6", (0.76, 0.94, 0.98), "#06283f", "#7fe0e4",
        beam=0.0,
    ),
}  # fmt: skip
NEON_AIR = _air(
    "#0a0524 #1c0742 #450f6c #7a1f86", "#5c1c8c", "#ff9ae8", (0.56, 0.44, 0.86), "#08031a", "#6d1d8e", True,
    beam=0.0,
)  # fmt: skip
CYBER_AIR = _air(
    "#040818 #0a1c3c #15456a #8a3a86", "#1f4f74", "#8ff0ff", (0.5, 0.56, 0.8), "#03060f", "#244a72", True,
    beam=0.0,
)  # fmt: skip
RETRO_AIR = _air(
    "#14062e #3a0f66 #a01f8a #ff5a8a", "#7a2a90", "#ffc0a0", (0.82, 0.6, 0.92), "#0e0426", "#c04a9a",
    clouds=(), shown=0.0, beam=0.0,
)  # fmt: skip
AIRS = {"neon": NEON_AIR, "cyberpunk": CYBER_AIR, "synthwave": RETRO_AIR}
"""The air of styles that bring their own light."""
