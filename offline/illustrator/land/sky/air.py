"""Sky and weather: gradient, stars, sun or moon, clouds; then rain, snow, fog and lightning in front."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import ImageFilter

from offline.illustrator.colours import WHITE, Colour, colour, lighter, mix, turned
from offline.illustrator.drawing.noise import cloudy, scaled
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, jagged
from offline.illustrator.land.sights import paint_aurora
from offline.illustrator.settings import BACKDROPS, PLACES, VIEWS, is_seen

from .clouds import paint_clouds
from .papers import paper_clouds, paper_sky
from .starlight import paint_milky_way


def paint_sky(stage: Stage, horizon: float, clouds: int = 4) -> None:
    """The whole sky down to the horizon (a height in units)."""
    scene, palette = stage.scene, stage.palette
    rng = stage.dice("sun")
    high = float(rng.uniform(*palette.high))
    stage.sun = (stage.w * (0.5 - 0.25 * stage.side) + float(rng.uniform(-0.09, 0.09)), horizon * high)
    stage.sun_seen = _sun_seen(stage, float(rng.random()))
    if not stage.sun_seen:
        stage.sun = (stage.w * (0.5 - 0.62 * stage.side), horizon * high * 0.8)
    if any("backlit" in item.traits for item in scene.items):  # behind who stands there
        stage.sun, stage.sun_seen = (stage.w * (0.5 + 0.1 * stage.side), horizon * 0.8), True
    stage.gradient(palette.sky, 0, horizon + 0.02)
    if stage.paper:
        paper_sky(stage, horizon)
    if palette.night and scene.weather not in {"rain", "storm", "fog"}:
        paint_stars(stage, horizon)
        if "aurora" in scene.sights or scene.place == "ice":
            paint_aurora(stage, horizon)
        if "milkyway" in scene.sights:
            paint_milky_way(stage, horizon)
    if stage.sun_seen:
        paint_sun(stage)
    elif palette.beam:
        stage.light_up(*stage.sun, 0.9, mix(palette.sun, palette.sky[-1], 0.4), 0.3 + 0.3 * palette.beam)
    _clouds(stage, horizon, clouds)
    _backdrops(stage, horizon)


def _backdrops(stage: Stage, horizon: float) -> None:
    """What is seen of another place behind this one, on the horizon."""
    for sight in stage.scene.sights:
        if sight in BACKDROPS and is_seen(sight, stage.scene.place or ""):
            BACKDROPS[sight][0](stage, horizon)


def _clouds(stage: Stage, horizon: float, count: int) -> None:
    if stage.palette.night and "milkyway" in stage.scene.sights:
        return  # it is seen in a clear sky only
    if stage.paper and count:
        paper_clouds(stage, horizon)
    elif stage.shows("cloud"):
        paint_clouds(stage, horizon, count)


def _sun_seen(stage: Stage, throw: float) -> bool:
    """Whether the sun or the moon is in the picture: never behind rain or by two others."""
    scene = stage.scene
    if scene.weather in {"rain", "storm", "fog"} or "far suns" in scene.sights:
        return False
    if "milkyway" in scene.sights and not {"supermoon", "disc"} & set(scene.sights):
        return False
    seen = {"supermoon", "disc"} & set(scene.sights) or scene.told("sun")
    return bool(seen) or throw < stage.palette.shown


def paint_stars(stage: Stage, horizon: float, each: int = 170) -> None:
    if not stage.shows("star"):
        return
    rng = stage.dice("stars")
    n = round(each * stage.w * min(1.0, horizon))
    spots = rng.random((n, 3)) * [stage.w, horizon, 1]
    for lo, strength in ((0.0, 0.45), (0.6, 0.75), (0.9, 1.0)):
        size = 0.0011 + lo * 0.0014
        chosen = [dot(x, y, size) for x, y, b in spots if lo <= b < lo + (0.6 if lo == 0 else 0.3)]
        stage.marks(chosen, WHITE, strength)


def paint_sun(stage: Stage) -> None:
    """The sun, or at night a moon with its seas, in a halo."""
    if not stage.shows("moon" if stage.palette.night else "sun"):
        return
    (x, y), palette = stage.sun, stage.palette
    r = (0.052 if palette.night else 0.06) * (2.8 if "supermoon" in stage.scene.sights else 1.0)
    halo = mix(palette.sun, palette.sky[-1], 0.55)
    stage.light_up(x, y, 0.62, halo, 0.42 if palette.night else 0.36)
    stage.light_up(x, y, r * 2.6, palette.sun, 0.45)
    pale = 0.12 if stage.scene.told("sun") else 0.55
    stage.layer(dot(x, y, r), lighter(palette.sun, pale), lighter(palette.sun, 0.27 * pale))
    if palette.night and {"crescent", "halfmoon"} & set(stage.scene.sights):
        _phase(stage, x, y, r)
    elif palette.night and stage.scene.place != "mars":
        for dx, dy, s in ((-0.34, -0.2, 0.2), (0.25, 0.12, 0.14), (-0.08, 0.44, 0.11), (0.3, -0.42, 0.09)):
            stage.marks([dot(x + dx * r, y + dy * r, s * r)], mix(palette.sun, palette.haze, 0.3), 0.5)


def _phase(stage: Stage, x: float, y: float, r: float) -> None:
    """The part of the moon that is dark: all but a half or a crescent."""
    a = np.linspace(-np.pi / 2, np.pi / 2, 30)
    inner = 0.08 if "halfmoon" in stage.scene.sights else -0.55
    rim = np.column_stack([np.cos(a) * r * 1.03, np.sin(a) * r * 1.03])
    edge = np.column_stack([np.cos(a) * r * inner, np.sin(a) * r * 1.03])[::-1]
    dark = np.vstack([rim, edge]) * [-stage.light, 1] + [x, y]
    stage.layer(dark, mix(stage.palette.sky[0], stage.palette.sky[1], 0.5), stage.palette.sky[1])


def paint_nebula(stage: Stage, c: Colour) -> None:
    """Luminous clouds of dust."""
    small = (max(2, stage.size[0] // 4), max(2, stage.size[1] // 4))
    for i, hue in enumerate((0.0, 0.16, -0.2)):
        noise = cloudy(stage.dice(f"nebula{i}"), small, (stage.w * 1.7, stage.h * 1.7), 6)
        mask = noise.point([max(0, min(255, round((v - 116) * 2.0))) for v in range(256)])
        stage.image.paste(turned(c, hue), (0, 0, *stage.size), scaled(mask.resize(stage.size), 0.55))


def paint_weather(stage: Stage, horizon: float) -> None:
    """What falls or drifts in front of everything."""
    weather = stage.scene.weather
    if weather == "storm" and (stage.scene.season == "winter" or stage.scene.place in {"snowforest", "ice"}):
        weather = "snow"  # a blizzard
    if weather == "fog":
        stage.veil(
            lighter(stage.palette.haze, 0.2),
            [(0, 0.04), (horizon, 0.38), (stage.h * 0.9, 0.12), (stage.h, 0.05)],
        )
        _banks(stage, horizon)
    if weather in {"rain", "storm"}:
        _rain(stage)
    if weather == "storm":
        _lightning(stage, horizon)
    winter = stage.scene.season == "winter" and stage.scene.place in {"snowforest", "mountains", "ice"}
    if weather == "snow" or winter:
        _snow(stage, 1.0 if weather == "snow" else 0.55)


def _banks(stage: Stage, horizon: float) -> None:
    """Banks of fog that drift at several heights."""
    rng, white = stage.dice("fog banks"), lighter(stage.palette.haze, 0.3)
    for u, v, k in rng.random((9, 3)):
        wide = 0.3 + 0.4 * k
        stage.glow(u * stage.w, horizon - 0.1 + 0.14 * v, wide, white, 0.42, 0.08 + 0.05 * v)


def _rain(stage: Stage) -> None:
    rng = stage.dice("rain")
    some = 0.5 if stage.neon else 1.0
    n = round(230 * some * stage.w * stage.h * (0.6 + 0.4 * stage.detail))
    drops = []
    for x, y, k in rng.random((n, 3)) * [stage.w + 0.1, stage.h, 1]:
        long, thick = 0.02 + 0.05 * k, 0.0007 + 0.0009 * k
        lean = long * 0.22
        drops.append(
            np.array([[x, y], [x + thick * 2, y], [x - lean + thick, y + long], [x - lean, y + long]])
        )
    stage.marks(drops, lighter(stage.palette.haze, 0.55), 0.4)


def _snow(stage: Stage, amount: float) -> None:
    rng = stage.dice("snowfall")
    n = round(300 * stage.w * stage.h * amount)
    flakes = rng.random((n, 3)) * [stage.w, stage.h, 1]
    small = [dot(x, y, 0.0014 + 0.002 * k) for x, y, k in flakes if k < 0.93]
    large = [dot(x, y, 0.0034 + 0.0014 * (k - 0.93) / 0.07) for x, y, k in flakes if k >= 0.93]
    stage.marks(small, WHITE, 0.85)
    stage.marks(large, WHITE, 0.55)


def _lightning(stage: Stage, horizon: float) -> None:
    """A bolt that forks on its way down, in the glow of the clouds around it."""
    rng = stage.dice("lightning")
    x = stage.w * (0.5 - 0.22 * stage.side)
    path = jagged((x, -0.01), (x + float(rng.uniform(-0.16, 0.16)), horizon * 0.98), 0.085, rng)
    violet = colour("#dfe0ff")
    stage.light_up(x, horizon * 0.25, 0.6, violet, 0.5)
    stage.light_up(float(path[-1, 0]), horizon, 0.2, violet, 0.4)
    bolts = [_bolt(path, 0.0046)]
    for k in rng.choice(np.arange(3, 13), 5, replace=False):
        a, lean = path[k], float(rng.choice((-1, 1)) * rng.uniform(0.06, 0.2))
        fork = jagged(tuple(a), (a[0] + lean, a[1] + float(rng.uniform(0.1, 0.26)) * horizon), 0.03, rng)
        bolts.append(_bolt(fork, 0.0022 - 0.00008 * k))
    for k in range(0, len(path), 3):
        stage.light_up(float(path[k, 0]), float(path[k, 1]), 0.07, violet, 0.3)
    stage.marks(bolts, WHITE)


def _bolt(path: Points, half: float) -> Points:
    """A broken line as a stroke that thins out."""
    width = np.linspace(half, 0.2 * half, len(path))[:, None] * [1, 0]
    return np.vstack([path - width, (path + width)[::-1]])


def tone_window(stage: Stage, x0: float, y0: float, x1: float, y1: float) -> None:
    """A view through a window: the place that is said to be there, else the sky."""
    area = stage.box(x0, y0, x1, y1)
    place = next((each for sight, each in VIEWS.items() if sight in stage.scene.sights), None)
    scene = replace(stage.scene, place=place, items=(), sights=()) if place else stage.scene
    view = Stage((area[2] - area[0], area[3] - area[1]), scene, stage.palette, stage.dice, stage.detail)
    if place:
        PLACES[place](view)
    else:
        paint_sky(view, view.h * 1.0, 2)
    if stage.scene.weather in {"rain", "storm", "snow"}:
        paint_weather(view, view.h)
    if stage.scene.weather in {"rain", "storm"}:
        _wet_pane(view)
    stage.image.paste(view.image, area[:2])


def _wet_pane(view: Stage) -> None:
    """Drops on the glass and the runs of some; what is behind is blurred by them."""
    softened(view, 0.006)
    rng = view.dice("drops")
    runs, drops, sparks = [], [], []
    for u, v, k in rng.random((round(90 * view.w), 3)):
        x, y, r = u * view.w, v * view.h, 0.005 + 0.014 * k**2
        drops.append(dot(x, y, r, r * 1.25))
        sparks.append(dot(x - 0.3 * r, y - 0.4 * r, 0.3 * r))
        if k > 0.72:
            long = 0.1 + 0.3 * float(rng.random())
            runs.append(
                np.array(
                    [[x - 0.3 * r, y - long], [x + 0.3 * r, y - long], [x + 0.7 * r, y], [x - 0.7 * r, y]]
                )
            )
    glass = lighter(view.palette.haze, 0.35)
    view.marks(runs, glass, 0.35)
    view.marks([drop + [0.001, 0.003] for drop in drops], view.palette.shadow, 0.4)
    view.marks(drops, glass, 0.6)
    view.marks(sparks, WHITE, 0.9)


def softened(stage: Stage, radius: float) -> None:
    """Blur what has been painted, as a lens does with what is far."""
    stage.image = stage.image.filter(ImageFilter.GaussianBlur(radius * stage.unit))
