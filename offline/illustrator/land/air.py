"""Sky and weather: gradient, stars, sun or moon, clouds; then rain, snow, fog and lightning in front."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix, turned
from offline.illustrator.noise import both, cloudy, scaled
from offline.illustrator.stage import Stage

from .shapes import dot, jagged
from .sights import paint_aurora


def paint_sky(stage: Stage, horizon: float, clouds: int = 4) -> None:
    """The whole sky down to the horizon (a height in units)."""
    scene, palette = stage.scene, stage.palette
    low = scene.time in {"dawn", "sunset"}
    rng = stage.dice("sun")
    high = float(rng.uniform(0.3, 0.5)) if not low else float(rng.uniform(0.74, 0.86))
    stage.sun = (stage.w * (0.5 - 0.25 * stage.side) + float(rng.uniform(-0.06, 0.06)), horizon * high)
    stage.gradient(palette.sky, 0, horizon + 0.02)
    if palette.night and scene.weather not in {"rain", "storm", "fog"}:
        paint_stars(stage, horizon)
        if "aurora" in scene.sights or scene.place == "ice":
            paint_aurora(stage, horizon)
    if scene.weather not in {"rain", "storm", "fog"}:
        paint_sun(stage)
    if clouds and stage.shows("cloud"):
        more = 4 if scene.weather in {"rain", "storm", "clouds"} else 0
        paint_clouds(stage, horizon, clouds + more)


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
    stage.layer(dot(x, y, r), lighter(palette.sun, 0.55), lighter(palette.sun, 0.15))
    if palette.night and stage.scene.place != "mars":
        for dx, dy, s in ((-0.34, -0.2, 0.2), (0.25, 0.12, 0.14), (-0.08, 0.44, 0.11), (0.3, -0.42, 0.09)):
            stage.marks([dot(x + dx * r, y + dy * r, s * r)], mix(palette.sun, palette.haze, 0.3), 0.5)


def paint_clouds(stage: Stage, horizon: float, count: int) -> None:
    rng = stage.dice("clouds")
    count = max(1, round(count * (0.5 + 0.5 * stage.w)))
    for _ in range(count):
        x, y = float(rng.uniform(0, stage.w)), float(rng.uniform(0.06, 0.62)) * horizon
        larger = 1.7 if stage.scene.weather in {"storm", "rain", "clouds"} else 1.0
        wide = float(rng.uniform(0.16, 0.36)) * (1.15 - 0.6 * y / max(horizon, 0.1))
        _cloud(stage, rng, x, y, wide * larger)


def _cloud(stage: Stage, rng: np.random.Generator, x: float, y: float, width: float) -> None:
    """A heap of puffs: shaded below, lit from the sun's side, its foot dissolving in the air."""
    wide = max(8, round(width * stage.unit))
    size = (wide, round(wide * 0.6))
    heavy = stage.scene.weather in {"rain", "storm"}
    c = darker(stage.palette.cloud, 0.25) if heavy else stage.palette.cloud
    toward = 1 if stage.sun[0] > x else -1
    puffs = _puffs(rng, size)
    shape = _discs(size, puffs, 0.0).filter(ImageFilter.GaussianBlur(max(0.5, 0.006 * wide)))
    bright = _discs(size, puffs, 0.17 * toward).filter(ImageFilter.GaussianBlur(max(0.5, 0.02 * wide)))
    low = mix(darker(c, 0.12), stage.palette.sky[min(1, len(stage.palette.sky) - 1)], 0.4)
    lit_up, shaded = Image.new("RGB", size, lighter(c, 0.4)), Image.new("RGB", size, low)
    at = (round(x * stage.unit) - size[0] // 2, round(y * stage.unit) - size[1] // 2)
    mask = scaled(both(shape, _fading(size)), 0.95 if heavy else 0.9)
    stage.image.paste(Image.composite(lit_up, shaded, bright), at, mask)


def _fading(size: tuple[int, int]) -> Image.Image:
    """Whole above, thinning out towards the foot."""
    ramp = [min(255, max(0, round(255 * (1 - (v / 255 - 0.5) / 0.34)))) for v in range(256)]
    return Image.linear_gradient("L").resize(size).point(ramp)


def _puffs(rng: np.random.Generator, size: tuple[int, int]) -> list[tuple[float, float, float]]:
    """Discs (x, y, radius in pixels), heaped up where the cloud is thickest."""
    w, h = size
    puffs, top = [], float(rng.uniform(0.35, 0.65))

    def within(x: float, r: float) -> float:
        return min(max(x, r + 0.03 * w), w - r - 0.03 * w)

    for t in np.linspace(0.1, 0.9, int(rng.integers(8, 12))):
        swell = max(0.0, 1 - abs(float(t) - top) / (0.62 if t < top else 0.5))
        r = h * (0.07 + 0.15 * swell * float(rng.uniform(0.7, 1.2)))
        puffs.append((within(w * float(t), r), h * 0.76 - r * 0.6, r))
        if swell > 0.35:
            higher = h * (0.1 + 0.22 * swell) * float(rng.uniform(0.6, 1.1))
            size_of = r * float(rng.uniform(0.7, 1.1))
            puffs.append((within(w * float(t), size_of), h * 0.7 - higher, size_of))
    return puffs


def _discs(size: tuple[int, int], puffs: list[tuple[float, float, float]], shift: float) -> Image.Image:
    """The discs as a mask; shifted ones are smaller and higher, where the light falls."""
    mask = Image.new("L", size)
    draw = ImageDraw.Draw(mask)
    k = 0.78 if shift else 1.0
    for x, y, r in puffs:
        cx, cy = x + shift * r * 2, y - (abs(shift) * r * 2.2)
        draw.ellipse((cx - r * k, cy - r * k, cx + r * k, cy + r * k), fill=255)
    return mask


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
    if weather == "fog":
        stage.veil(
            lighter(stage.palette.haze, 0.2),
            [(0, 0.06), (horizon, 0.52), (stage.h * 0.9, 0.18), (stage.h, 0.08)],
        )
    if weather in {"rain", "storm"}:
        _rain(stage)
    if weather == "storm":
        _lightning(stage, horizon)
    winter = stage.scene.season == "winter" and stage.scene.place in {"snowforest", "mountains", "ice"}
    if weather == "snow" or winter:
        _snow(stage, 1.0 if weather == "snow" else 0.55)


def _rain(stage: Stage) -> None:
    rng = stage.dice("rain")
    n = round(230 * stage.w * stage.h * (0.6 + 0.4 * stage.detail))
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
    small = [dot(x, y, 0.0014 + 0.002 * k) for x, y, k in flakes if k < 0.85]
    large = [dot(x, y, 0.004 + 0.003 * (k - 0.85) / 0.15) for x, y, k in flakes if k >= 0.85]
    stage.marks(small, WHITE, 0.85)
    stage.marks(large, WHITE, 0.55)


def _lightning(stage: Stage, horizon: float) -> None:
    rng = stage.dice("lightning")
    x = stage.w * (0.5 - 0.22 * stage.side)
    path = jagged((x, 0), (x + float(rng.uniform(-0.1, 0.1)), horizon * 0.96), 0.07, rng)
    stage.glow(x, horizon * 0.4, 0.5, colour("#e6e8ff"), 0.4)
    width = np.linspace(0.006, 0.0015, len(path))[:, None] * [1, 0]
    stage.marks([np.vstack([path - width, (path + width)[::-1]])], WHITE)


def tone_window(stage: Stage, x0: float, y0: float, x1: float, y1: float) -> None:
    """A view of the sky through a window."""
    area = stage.box(x0, y0, x1, y1)
    view = Stage((area[2] - area[0], area[3] - area[1]), stage.scene, stage.palette, stage.dice, stage.detail)
    paint_sky(view, view.h * 1.0, 2)
    if stage.scene.weather in {"rain", "storm", "snow"}:
        paint_weather(view, view.h)
    stage.image.paste(view.image, area[:2])


def softened(stage: Stage, radius: float) -> None:
    """Blur what has been painted, as a lens does with what is far."""
    stage.image = stage.image.filter(ImageFilter.GaussianBlur(radius * stage.unit))
