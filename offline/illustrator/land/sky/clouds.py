"""The kinds of clouds: heaps, towers, veils of ice, streaks, flocks and sheets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.drawing.stage import Stage

Grid = npt.NDArray[np.float32]
Disc = tuple[float, float, float]
COARSE = 3
"""Clouds of vapour are painted at this part of the picture's size: they have no edges."""


def paint_clouds(stage: Stage, horizon: float, count: int) -> None:
    """Clouds of the palette's kind down to the horizon; ``count`` is how many heaps a square sky has."""
    kinds = stage.palette.clouds
    if not kinds or count < 1:
        return
    rng = stage.dice("clouds")
    kind = kinds[int(rng.integers(len(kinds)))]
    if kind in VAPOURS:
        _vapour(stage, rng, horizon, kind)
    elif kind == "heavy":
        _vapour(stage, rng, horizon, "sheet")
        _heaps(stage, rng, horizon, count + 2, 1.6)
    elif kind == "tower":
        _tower(stage, rng, horizon)
        _heaps(stage, rng, horizon, max(1, count // 2), 0.8)
    else:
        _heaps(stage, rng, horizon, count)


def _heaps(stage: Stage, rng: np.random.Generator, horizon: float, count: int, larger: float = 1.0) -> None:
    """Separate clouds, the small ones low and far; none lies across the sun."""
    n = max(1, round(count * (0.5 + 0.5 * stage.w)))
    for i in range(n):
        x, y = float(rng.uniform(0, stage.w)), float(rng.uniform(0.17, 0.7)) * horizon
        wide = float(rng.uniform(0.2, 0.44)) * (1.25 - 0.95 * y / max(horizon, 0.1)) * larger
        if stage.sun_seen and abs(y - wide * 0.15 - stage.sun[1]) < 0.16 + wide * 0.2:
            away = 1 if x > stage.sun[0] else -1
            if abs(x - stage.sun[0]) < wide / 2 + 0.1:
                x = stage.sun[0] + away * (wide / 2 + 0.1 + 0.1 * (i % 3))
        _heap(stage, rng, x, y, wide, wide * float(rng.uniform(0.26, 0.42)))


def _tower(stage: Stage, rng: np.random.Generator, horizon: float) -> None:
    """A bank of clouds that towers above the horizon, on the side away from the sun."""
    side = -1 if stage.sun[0] > stage.w / 2 else 1
    for k in range(max(1, round(stage.w))):
        x = stage.w * (0.5 + side * float(rng.uniform(0.12, 0.34))) - side * k * 0.9
        wide, tall = float(rng.uniform(0.6, 0.95)), horizon * float(rng.uniform(0.5, 0.78))
        for dx, part in ((-0.42, 0.5), (0.44, 0.42), (0.0, 1.0)):
            _heap(stage, rng, x + dx * wide, horizon - 0.02, wide * (0.55 + 0.45 * part), tall * part)


def sea_of_clouds(stage: Stage) -> None:
    """Clouds seen from above them: rows along the foot of the picture, the far ones lost in the haze."""
    rng = stage.dice("sea of clouds")
    for row, (level, wide, tall) in enumerate(((0.84, 0.5, 0.13), (0.93, 0.75, 0.19), (1.06, 1.1, 0.28))):
        n = max(2, round(2.4 * stage.w / wide))
        haze = mix(stage.palette.haze, stage.palette.sky[-1], 0.5)
        stage.glow(stage.w / 2, stage.h * level, stage.w, haze, 0.5, 0.12)
        for x in (np.arange(n) + rng.uniform(0.1, 0.9, n)) / n * stage.w:
            size = wide * float(rng.uniform(0.8, 1.25))
            _heap(
                stage, rng, float(x), stage.h * level + 0.02 * row, size, tall * float(rng.uniform(0.8, 1.3))
            )


def _heap(stage: Stage, rng: np.random.Generator, x: float, foot: float, wide: float, tall: float) -> None:
    """A cloud of billows in the light of the sun; its foot dissolves in the air."""
    coarse = 2 if stage.unit > 300 else 1
    w, h = max(8, round(wide * stage.unit / coarse)), max(6, round(tall * stage.unit / coarse))
    bulge = _bulge(rng, w, h, wide / max(tall, 0.01))
    toward = 1 if stage.sun[0] > x else -1
    gy, gx = np.gradient(bulge * h * 0.62)
    facing = (0.55 * gx * -toward - 0.8 * -gy + 0.42) / np.sqrt(1 + gx * gx + gy * gy)
    facing = facing - 0.34 * np.linspace(0, 1, h)[:, None]
    lights, shades = _tones(stage)
    tones = np.array([shades[1], shades[0], lights[1], lights[0]], np.float32)
    stops = np.array([-0.42, -0.02, 0.3, 0.62])
    cloud = np.stack([np.interp(facing, stops, tones[:, i]) for i in range(3)], axis=-1)
    alpha = np.clip(bulge * 7, 0, 1) * np.clip((1 - np.linspace(0, 1, h)[:, None]) * 3.4, 0, 1) * 250
    size = (w * coarse, h * coarse)
    body = Image.fromarray(cloud.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
    mask = Image.fromarray(alpha.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
    body = body.filter(ImageFilter.GaussianBlur(0.0014 * stage.unit))
    stage.image.paste(body, (round(x * stage.unit) - size[0] // 2, round(foot * stage.unit) - size[1]), mask)


def _bulge(rng: np.random.Generator, w: int, h: int, ratio: float) -> Grid:
    """How far a heap stands out of the sky at each point, in units of its height; 0 where it is not."""
    warp = [_noise(rng, (w, h), 5 * ratio, 5, 3) - 0.5 for _ in range(2)]
    x = np.linspace(0, ratio, w, dtype=np.float32)[None, :] + 0.13 * warp[0]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None] + 0.13 * warp[1]
    bulge = np.zeros((h, w), np.float32)
    for cx, cy, r in _billows(rng, ratio):
        x0, x1 = max(0, int((cx - r * 1.4 / ratio) * w) - 2), min(w, int((cx + r * 1.4 / ratio) * w) + 3)
        y0, y1 = max(0, int((cy - r * 1.4) * h) - 2), min(h, int((cy + r * 1.4) * h) + 3)
        part = np.s_[y0:y1, x0:x1]
        away = (x[part] - cx * ratio) ** 2 + (y[part] - cy) ** 2
        ball = np.sqrt(np.clip(r * r - away, 0, None)) + 0.12 * cy * (away < r * r)
        bulge[part] = np.maximum(bulge[part], ball)
    return np.asarray(bulge, np.float32)


def _tones(stage: Stage) -> tuple[tuple[Colour, Colour], tuple[Colour, Colour]]:
    """The two lit and the two shaded tones of a cloud."""
    palette, c = stage.palette, stage.palette.cloud
    sky = palette.sky[min(1, len(palette.sky) - 1)]
    if stage.scene.weather in {"rain", "storm"}:
        c = darker(c, 0.22)
    shade = mix(mix(darker(c, 0.14), sky, 0.4), palette.haze, 0.2)
    bright = mix(lighter(c, 0.55), palette.sun, 0.0 if palette.night else 0.25)
    return (bright, c), (mix(c, shade, 0.55), shade)


def _billows(rng: np.random.Generator, ratio: float) -> list[Disc]:
    """Discs of a heap in units of its height (x in shares of its width), those behind first."""
    crowns = [(float(rng.uniform(0.3, 0.7)), 0.93, 0.3)]
    crowns += [(float(rng.uniform(0.18, 0.82)), float(rng.uniform(0.45, 0.8)), 0.26) for _ in range(3)]
    discs: list[Disc] = []
    for row in range(5):
        n = round((5 + 2 * row) * max(1.0, ratio / 2))
        for t in np.linspace(0.06, 0.94, n) + rng.uniform(-0.04, 0.04, n):
            base = 0.42 * np.sqrt(max(0.0, 1 - ((t - 0.5) / 0.47) ** 2))
            tall = max([base, *(k * max(0.0, 1 - ((t - c) / s) ** 2) ** 0.5 for c, k, s in crowns)])
            r = float((0.09 + 0.17 * tall) * rng.uniform(0.6, 1.2))
            r = min(r, 0.24, float(min(t, 1 - t)) * ratio * 0.9)
            top = 1 - tall * (1 - 0.2 * row) + r * 0.8
            if r > 0.02:
                discs.append((float(t), float(min(0.97, max(r + 0.04, top))), r))
    return sorted(discs, key=lambda disc: disc[1])


def _vapour(stage: Stage, rng: np.random.Generator, horizon: float, kind: str) -> None:
    """Clouds without outlines over the whole sky: how dense each point is, lit from the sun's side."""
    area = (stage.size[0], max(8, round(horizon * stage.unit)))
    size = (max(8, area[0] // COARSE), max(8, area[1] // COARSE))
    dense = VAPOURS[kind](rng, size, stage.w, horizon)
    step = max(1, round(0.02 * stage.unit / COARSE))
    toward = step if stage.sun[0] > stage.w / 2 else -step
    rows = np.clip(np.arange(size[1]) - step, 0, size[1] - 1)
    columns = np.clip(np.arange(size[0]) + toward, 0, size[0] - 1)
    lit = np.clip(0.5 + 1.6 * (dense - dense[rows][:, columns]), 0, 1)
    lights, shades = _tones(stage)
    tones = [np.array(c, np.float32) for c in (shades[0], lights[0])]
    colour = tones[0] + (tones[1] - tones[0]) * lit[..., None]
    cloud = Image.fromarray(colour.astype(np.uint8)).resize(area, Image.Resampling.BICUBIC)
    alpha = Image.fromarray((np.clip(dense, 0, 1) * 235).astype(np.uint8))
    stage.image.paste(cloud, (0, 0), alpha.resize(area, Image.Resampling.BICUBIC))


def _noise(rng: np.random.Generator, size: tuple[int, int], across: float, down: float, octaves: int) -> Grid:
    return np.asarray(cloudy(rng, size, (across, down), octaves), np.float32) / np.float32(255)


def _vault(rng: np.random.Generator, size: tuple[int, int], cells: float, near: float, octaves: int) -> Grid:
    """A field laid on the vault of the sky: ever smaller and closer together towards the horizon.

    ``cells`` is how many blobs the sky has across at its top; ``near`` how soon they grow small.
    """
    edge = 512
    tile = _noise(rng, (edge, edge), cells * 2, cells * 2, octaves)
    far = (1 + near) / (np.linspace(1, 0, size[1])[:, None] + near)
    u = np.linspace(-0.5, 0.5, size[0])[None, :] * far * edge / 2 + edge / 2
    v = far * edge / 2 * size[1] / size[0] * 1.6
    rows, columns = (np.abs((each.astype(int) % (2 * edge)) - edge + 0.5).astype(int) for each in (v, u))
    return np.asarray(tile[rows, columns], np.float32)


def _height(size: tuple[int, int]) -> Grid:
    """How high above the horizon each row is, 1 at the top, as a column."""
    return np.linspace(1, 0, size[1], dtype=np.float32)[:, None]


def _cirrus(rng: np.random.Generator, size: tuple[int, int], w: float, h: float) -> Grid:
    """Long feathers of ice, swept to one side."""
    lean = float(rng.uniform(0.4, 0.8)) * (1 if rng.random() < 0.5 else -1)
    drop = 0.16 * lean
    large = (size[0] + size[1], size[1] + round(0.16 * size[0]))
    field = _noise(rng, large, 1.5 * (w + h), 28 * (h + 0.16 * w), 5)
    shear = (1, lean, max(0.0, -lean) * size[1], drop, 1, max(0.0, -drop) * size[0])
    swept = Image.fromarray((field * 255).astype(np.uint8)).transform(
        size, Image.Transform.AFFINE, shear, Image.Resampling.BILINEAR
    )
    where = _noise(rng, size, 2.4 * w, 2.4 * h, 2)
    dense = (np.asarray(swept, np.float32) / 255 - 0.42) * 2.1 * np.clip((where - 0.36) * 3, 0, 1)
    return np.asarray(np.clip(dense, 0, 0.85) * np.clip(_height(size) * 3.2 - 0.2, 0, 1), np.float32)


def _streaks(rng: np.random.Generator, size: tuple[int, int], w: float, h: float) -> Grid:
    """Flat bars that lie low over the horizon."""
    field = _noise(rng, size, 2.6 * w, 15 * h, 4)
    where = _noise(rng, size, 1.6 * w, 5 * h, 2)
    level = np.exp(-(((_height(size) - float(rng.uniform(0.3, 0.5))) / 0.27) ** 2))
    dense = np.clip((field - 0.5 + (where - 0.5) * 0.7) * 5.5, 0, 1) * level
    return np.asarray(dense, np.float32)


def _mackerel(rng: np.random.Generator, size: tuple[int, int], w: float, h: float) -> Grid:
    """A flock of small clouds, smaller and closer towards the horizon."""
    field = _vault(rng, size, 11 * w, 0.4, 3)
    where = _vault(rng, size, 2.4 * w, 0.5, 2)
    dense = np.clip((field - 0.5) * 4.4, 0, 1) * np.clip((where - 0.46) * 5, 0, 1)
    return np.asarray(dense * np.clip(_height(size) * 4 - 0.2, 0, 0.92), np.float32)


def _sheet(rng: np.random.Generator, size: tuple[int, int], w: float, h: float) -> Grid:
    """A lid of cloud with darker and lighter folds."""
    field = _vault(rng, size, 3.4 * w, 0.4, 5)
    return np.asarray(
        np.clip(0.2 + (field - 0.4) * 2.2, 0, 0.9) * np.clip(_height(size) * 3, 0, 1), np.float32
    )


VAPOURS: dict[str, Callable[[np.random.Generator, tuple[int, int], float, float], Grid]] = {
    "cirrus": _cirrus,
    "streaks": _streaks,
    "mackerel": _mackerel,
    "sheet": _sheet,
}
