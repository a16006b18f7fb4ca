"""One palette a picture: time, weather, place and mood choose it, and everything is painted with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .colours import WHITE, Colour, colour, colours, lightness, mix, times, turned
from .dice import Dice
from .scene import Scene

Light = tuple[float, float, float]
SKYLIGHT: Colour = (226, 234, 252)


@dataclass(frozen=True)
class Palette:
    """The colours of the air: ``sky`` from the zenith to the horizon, ``ambient`` multiplies what is lit."""

    sky: tuple[Colour, ...]
    haze: Colour
    sun: Colour
    ambient: Light
    shadow: Colour
    cloud: Colour
    night: bool = False

    def lit(self, c: Colour, depth: float = 0.0) -> Colour:
        """A daylight colour as it is seen here, ``depth`` 0 (near) to 1 (lost in the haze)."""
        seen = times(c, self.ambient)
        if lightness(c) > 0.86 and not self.night:  # snow, foam, sails: they mirror the sky, too
            low = max(0.0, self.ambient[0] - self.ambient[2])  # warm light: the shade is bluer
            seen = mix(seen, mix(SKYLIGHT, self.sky[0], min(0.3, low * 0.8)), 0.34 + min(0.36, 1.2 * low))
        return mix(seen, self.haze, depth)


_TIMES: dict[str, tuple[Palette, ...]] = {
    "day": (
        Palette(
            colours("#3f9be0 #86c8f0 #d8eef6"),
            colour("#cfe6ee"),
            colour("#fff6d8"),
            (1.0, 1.0, 1.0),
            colour("#27405e"),
            colour("#ffffff"),
        ),
        Palette(
            colours("#5aa9d6 #a6d6e0 #f4ecd2"),
            colour("#e6e8d8"),
            colour("#fff2c4"),
            (1.03, 1.0, 0.94),
            colour("#34405a"),
            colour("#fffaf0"),
        ),
    ),
    "dawn": (
        Palette(
            colours("#5b6fc0 #b09ad0 #f6bfb8 #fbd9b0"),
            colour("#eec3bd"),
            colour("#fff0cc"),
            (0.95, 0.84, 0.9),
            colour("#3c3768"),
            colour("#fcd9d2"),
        ),
        Palette(
            colours("#6fa0cc #b9c6d8 #f9dcc0 #ffc98f"),
            colour("#f0d4c0"),
            colour("#fff3d0"),
            (1.0, 0.9, 0.86),
            colour("#42406a"),
            colour("#ffe9dc"),
        ),
    ),
    "sunset": (
        Palette(
            colours("#4a2a86 #a8408f #f2645e #fbab4e"),
            colour("#e2826e"),
            colour("#ffe58a"),
            (0.98, 0.74, 0.68),
            colour("#33204f"),
            colour("#f58f78"),
        ),
        Palette(
            colours("#2f4a86 #8d6aa0 #f0906a #ffcf7a"),
            colour("#e3a284"),
            colour("#fff0a6"),
            (1.0, 0.8, 0.68),
            colour("#2f2a52"),
            colour("#f7b08c"),
        ),
    ),
    "night": (
        Palette(
            colours("#070b2a #132258 #33549a"),
            colour("#2c4684"),
            colour("#f8f4de"),
            (0.46, 0.53, 0.82),
            colour("#070a22"),
            colour("#2b4486"),
            True,
        ),
        Palette(
            colours("#0a0d26 #1c2456 #4a4a8e"),
            colour("#38407c"),
            colour("#fbf2d4"),
            (0.5, 0.5, 0.78),
            colour("#0a0a20"),
            colour("#37407c"),
            True,
        ),
    ),
}

_PLACES = {
    "mars": Palette(
        colours("#5b1f1d #a8452a #df8a4c #eeb27a"),
        colour("#cf7c48"),
        colour("#fff4dc"),
        (1.0, 0.82, 0.7),
        colour("#40140f"),
        colour("#d98858"),
    ),
    "moon": Palette(
        colours("#04050d #0a0d1e #151a30"),
        colour("#3c4054"),
        colour("#ffffff"),
        (0.86, 0.88, 0.96),
        colour("#0a0b16"),
        colour("#20253c"),
        True,
    ),
    "space": Palette(
        colours("#060614 #10102e #1d1646"),
        colour("#2a1e5c"),
        colour("#fff3d6"),
        (0.95, 0.93, 1.0),
        colour("#06060f"),
        colour("#50308c"),
        True,
    ),
    "underwater": Palette(
        colours("#5fd0dc #1f93b8 #0f5a8c #0b3560"),
        colour("#1d7fa8"),
        colour("#d8fff6"),
        (0.76, 0.94, 0.98),
        colour("#06283f"),
        colour("#7fe0e4"),
    ),
}

_NEON = Palette(
    colours("#0a0524 #1c0742 #450f6c #7a1f86"),
    colour("#5c1c8c"),
    colour("#ff9ae8"),
    (0.56, 0.44, 0.86),
    colour("#08031a"),
    colour("#6d1d8e"),
    True,
)


def palette_for(scene: Scene, dice: Dice) -> Palette:
    """The palette of a scene; the dice turn it a little, so that no two seeds look alike."""
    rng = dice("palette")
    if scene.style == "neon":
        found = _NEON
    elif scene.place in _PLACES:
        found = _PLACES[scene.place]
    else:
        choices = _TIMES[scene.time or "day"]
        found = choices[int(rng.integers(len(choices)))]
    found = _weathered(found, scene.weather)
    found = _mooded(found, scene.mood, float(rng.uniform(-0.018, 0.018)))
    return _tinted(found, scene.tint) if scene.tint else found


def _weathered(p: Palette, weather: str | None) -> Palette:
    grey = {"rain": 0.55, "storm": 0.75, "fog": 0.55, "snow": 0.3, "clouds": 0.45}.get(weather or "", 0.0)
    if not grey:
        return p
    if weather == "fog" and p.sky[0][2] > p.sky[-1][2] and not p.night:  # the low sun colours it
        grey = 0.36
    light = lightness(p.sky[-1])
    pale = light if weather in {"fog", "snow"} else light * (0.18 if weather == "storm" else 0.5)
    veil = mix((84, 96, 118), (216, 222, 230), pale)
    if p.night:
        veil = mix(veil, p.sky[1], 0.6)
    dim = 1 - grey * (0.06 if weather in {"fog", "snow"} else 0.28)
    r, g, b = p.ambient
    return replace(
        p,
        sky=tuple(mix(c, veil, grey) for c in p.sky),
        haze=mix(p.haze, veil, grey),
        ambient=(r * dim, g * dim, b * (dim + 0.03)),
        cloud=mix(p.cloud, turned(veil, 0.0, 1.0, 0.7) if weather == "storm" else veil, grey * 0.9),
    )


def _mooded(p: Palette, mood: str | None, turn: float) -> Palette:
    saturation = {"calm": 0.85, "dark": 0.6, "vivid": 1.2}.get(mood or "", 1.0)
    value = 0.72 if mood == "dark" else 1.0
    r, g, b = p.ambient
    warm = 1.05 if mood == "warm" else 1.0
    return replace(
        p,
        sky=tuple(turned(c, turn, saturation, value) for c in p.sky),
        haze=turned(p.haze, turn, saturation, value),
        ambient=(r * value * warm, g * value, b * value / warm),
    )


def _tinted(p: Palette, tint: Colour) -> Palette:
    return replace(
        p,
        sky=tuple(mix(c, mix(tint, WHITE, 0.5 * i / len(p.sky)), 0.55) for i, c in enumerate(p.sky)),
        haze=mix(p.haze, tint, 0.4),
        cloud=mix(p.cloud, tint, 0.25),
    )
