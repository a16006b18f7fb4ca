"""One palette a picture: time, weather, place and mood choose it, and everything is painted with it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import WHITE, Colour, colours, darker, lighter, lightness, mix, turned
from offline.illustrator.dice import Dice
from offline.illustrator.scene import Scene

from .hours import AIRS, DUSKS, HOURS, LIGHTS, WORLDS, Palette

__all__ = ["Palette", "palette_for"]

LEAVES = {
    "autumn": colours("#d8742a #c8502e #e0a23a #a8662e"),
    "spring": colours("#f2b3c4 #f7c9d4 #8fbf5a #f09ab4"),
    "winter": colours("#dfe8f0 #c9d6e2"),
}
"""The colours of leaves by the season, in which they are not green."""
BLOOMS = {
    "tulip": colours("#e8485a #f4c03a #f08ab0 #e8702e"),
    "sunflower": colours("#f4b82e #f0a41e"),
    "poppy": colours("#e0342e #ee5a3a"),
}
STALKS = {"lavender": ("#5f8a5a", "#8a6ac8"), "wheat": ("#c89a3a", "#e8c460")}
"""The colours of a stalk and of what it bears."""


def palette_for(scene: Scene, dice: Dice) -> Palette:
    """The palette of a scene; the dice turn it a little, so that no two seeds look alike."""
    rng = dice("palette")
    if scene.style in AIRS:
        found = AIRS[scene.style]
    elif scene.place in WORLDS:
        found = WORLDS[scene.place]
    else:
        choices = _choices(scene)
        found = choices[int(rng.integers(len(choices)))]
    found = _weathered(found, scene.weather)
    found = _mooded(found, _mood_of_light(scene), float(rng.uniform(-0.018, 0.018)))
    found = _tinted(found, scene.tint) if scene.tint else found
    return _hued(found, scene)


def _mood_of_light(scene: Scene) -> str | None:
    """The mood of the air: who is sad has a sad face, and a dull day, but no gloom around."""
    grieves = scene.mood == "dark" and any("mood sad" in item.features for item in scene.items)
    return "sad" if grieves else scene.mood


_EACH_DAY = "noon cream fresh golden golden late soft soft mist haze pearl"
_DAYS = {
    "desert": "noon haze golden golden late",
    "beach": "noon cream fresh fresh golden late soft",
    "sea": "noon cream fresh golden late soft",
    "ice": "soft soft fresh cream late",
    "snowforest": "soft soft fresh cream golden pearl",
    "jungle": "mist golden cream haze",
    "forest": "mist golden golden cream soft late",
    "mountains": "fresh fresh golden soft late noon mist",
    "lake": "fresh golden soft late mist noon",
    "sky": "noon fresh fresh soft late golden",
    "stadium": "noon fresh",
}
"""In which light a place is seen; elsewhere, and in which mood, in any of ``_EACH_DAY``."""
_MOODS = {
    "calm": "soft mist golden late cream",
    "dark": "gloom gloom pearl",
    "sad": "pearl mist soft",
    "vivid": "fresh noon golden",
    "warm": "golden late cream",
}
_SEASONS = {"autumn": "fresh late soft cream mist golden", "spring": "soft fresh cream soft noon golden"}
_CLEAR_DAY = {"studio", "room", "cafe", "kitchen", "library", "castle", "stage", "wall", "abstract"}


def _choices(scene: Scene) -> tuple[Palette, ...]:
    """The palettes that a scene can have: those of its hour, or of a day as its place and mood have it."""
    indoors = scene.place in _CLEAR_DAY or scene.style in {"logo", "isometric"}
    if scene.time == "sunset" and "bluehour" in scene.sights:
        return DUSKS
    if scene.time or indoors or scene.weather not in {None, "clear"}:
        return HOURS[scene.time or "day"]
    of_place, of_mood = _DAYS.get(scene.place or ""), _MOODS.get(_mood_of_light(scene) or "")
    words = of_mood or of_place or _SEASONS.get(scene.season or "")
    return tuple(LIGHTS[word] for word in (words or _EACH_DAY).split())


def _weathered(p: Palette, weather: str | None) -> Palette:
    grey = {"rain": 0.55, "storm": 0.75, "fog": 0.55, "snow": 0.3, "clouds": 0.45}.get(weather or "", 0.0)
    if not grey:
        return p
    if weather == "fog" and p.sky[0][2] > p.sky[-1][2] and not p.night:  # the low sun colours it
        grey = 0.36
    light = lightness(p.sky[-1])
    pale = light if weather in {"fog", "snow"} else light * (0.18 if weather == "storm" else 0.5)
    veil = mix((58, 68, 92) if weather == "storm" else (84, 96, 118), (216, 222, 230), pale)
    if p.night:
        veil = mix(veil, p.sky[1], 0.6)
    dim = 1 - grey * (0.06 if weather in {"fog", "snow"} else 0.46 if weather == "storm" else 0.28)
    r, g, b = p.ambient
    return replace(
        p,
        sky=tuple(mix(c, veil, grey) for c in p.sky),
        haze=mix(p.haze, veil, grey),
        ambient=(r * dim, g * dim, b * (dim + 0.03)),
        clouds=("heavy",) if weather in {"rain", "storm", "clouds"} else p.clouds,
        mist=max(p.mist, {"fog": 1.0, "rain": 0.5, "storm": 0.4, "snow": 0.5}.get(weather or "", 0.2)),
        beam=p.beam * (0.5 if weather in {"fog", "snow"} else 0.0),
        cloud=mix(p.cloud, turned(veil, 0.0, 1.0, 0.7) if weather == "storm" else veil, grey * 0.9),
    )


def _mooded(p: Palette, mood: str | None, turn: float) -> Palette:
    saturation = {"calm": 0.85, "dark": 0.6, "sad": 0.88, "vivid": 1.2}.get(mood or "", 1.0)
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


def _hued(p: Palette, scene: Scene) -> Palette:
    """The air with the colours that are asked for of the sky, its clouds, the sun or the moon."""
    if scene.told("sky"):
        hue = scene.hue("sky", p.sky[0])
        hue = mix(hue, p.sky[0], 0.45) if p.night else hue
        n = len(p.sky)
        sky = tuple(mix(darker(hue, 0.12), lighter(hue, 0.4), i / max(1, n - 1)) for i in range(n))
        p = replace(p, sky=sky, haze=mix(p.haze, lighter(hue, 0.35), 0.55), cloud=mix(p.cloud, hue, 0.3))
    if scene.told("cloud"):
        p = replace(p, cloud=scene.hue("cloud", p.cloud))
    return replace(p, sun=scene.hue("sun", p.sun)) if scene.told("sun") else p
