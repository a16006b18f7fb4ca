"""Forests: of firs, of tall broad-leaved trees with light between them, of bamboo; in snow, too."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points, ring, smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import blade
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.sky.light import shafts
from offline.illustrator.settings import front, place

from .features import bamboo, waterfall
from .green import hills_back, near_ground
from .ground import accents, clumps, ferns, lane, stream
from .growth import grass, greens, grown, specks, wood

BARKS = colours("#6a4c3a #5a4436 #75584a #4f4640")
OWN_BARKS = {"birch": colours("#e9e5df #dcd7d0"), "sequoia": colours("#8f5238 #7f4a34")}


@place("forest", "snowforest")
def forest(stage: Stage) -> Ground:
    if "bamboo" in stage.scene.sights:
        return _bamboo_grove(stage)
    return _grove(stage) if _broad(stage) else _firs(stage)


def _broad(stage: Stage) -> bool:
    """Whether it is a forest of leafy trees: mostly in autumn, never in the snow."""
    if grown(stage):
        return stage.shows("tree")
    if "firs" in stage.scene.sights:
        return False
    if stage.scene.season == "winter" or stage.scene.place == "snowforest" or not stage.shows("tree"):
        return False
    return float(stage.dice("forest").random()) < (0.75 if stage.scene.season else 0.5)


def _firs(stage: Stage) -> Ground:
    horizon = stage.level(0.56)
    snowy = stage.scene.season == "winter"
    kind = "snow pine" if snowy else "pine"
    paint_sky(stage, horizon, 2)
    hills_back(stage, horizon - 0.02, 2, colour("#dfe8f4") if snowy else colour("#5f8a5a"))
    leaves = greens(stage) if stage.scene.season == "autumn" else ()
    rows = ((0.2, 0.74, 26, 0.0), (0.3, 0.54, 15, 0.0), (0.4, 0.34, 9, 0.1), (0.52, 0.14, 4, 0.24))
    for i, (tall, depth, count, clear) in enumerate(rows):
        wood(stage, kind, horizon + 0.02 + 0.035 * i, tall, depth, count, f"row{i}", clear, leaves)
        haze = lighter(stage.palette.haze, 0.1)
        stage.glow(stage.w / 2, horizon + 0.05 + 0.035 * i, stage.w * 0.9, haze, 0.34 - 0.07 * i, 0.12)
    ground = colour("#eaf1fa") if snowy else colour("#b08a4a") if leaves else colour("#5f9a48")
    near_ground(stage, horizon + 0.12, ground, 0.1 if snowy else 0.2)
    _floor(stage, horizon + 0.15, ground, snowy)
    return Ground(horizon + 0.18, stage.h - 0.1)


def _floor(stage: Stage, top: float, ground: Colour, snowy: bool) -> None:
    """What the ground of a forest bears: grass, ferns, stones, a path; light that falls through the trees."""
    rng = stage.dice("forest floor")
    falls = "waterfall" in stage.scene.sights
    if falls:
        waterfall(stage, top + 0.01, 0.42)
    if not snowy:
        grass(stage, top, ground, 220)
    throw, x = float(rng.random()), stage.w * (0.5 + stage.side * float(rng.uniform(-0.2, 0.2)))
    if (not falls and throw < 0.36) or "trail" in stage.scene.sights:
        lane(stage, top - 0.03, x, ground)
    elif not falls and throw < 0.54 and not snowy:
        stream(stage, top - 0.03, x, ground)
    kinds = ("stone", "stone", "log") if snowy else ("log", "stone", "bush", "mushroom", "stone")
    accents(stage, top + 0.03, stage.h - 0.04, kinds, greens(stage))
    if not snowy:
        ferns(stage, top + 0.02, stage.h - 0.02, 9)
        if stage.scene.season != "autumn":
            clumps(stage, top + 0.04, colours("#f6f0fa #cfd8ff #f4d870"), 5)
    clear = stage.scene.weather not in {"rain", "storm", "snow"}
    shafts(stage, top + 0.2, (0.35 + 0.9 * stage.palette.beam) * clear * (0.25 if stage.palette.night else 1))


def _grove(stage: Stage) -> Ground:
    """Trunks behind trunks, paler the farther they are, under a roof of leaves; a clearing shines behind."""
    horizon = stage.level(0.6)
    palette, leaves = stage.palette, greens(stage)
    paint_sky(stage, horizon, 0)
    air = mix(palette.haze, palette.lit(mix(leaves[0], colour("#f4f0b0"), 0.5)), 0.5)
    stage.veil(air, [(0, 0.6), (horizon * 0.7, 0.62), (horizon, 0.8), (horizon + 0.1, 0.5)])
    stage.glow(stage.sun[0], horizon - 0.14, 0.62, lighter(mix(air, palette.sun, 0.5), 0.4), 0.75)
    fallen = stage.scene.season == "autumn"
    snowy = stage.scene.season == "winter"
    ground = colour("#eaf1fa") if snowy else colour("#a87a40") if fallen else colour("#6a9a48")
    for i, (depth, count, wide) in enumerate(((0.78, 16, 0.008), (0.58, 10, 0.014), (0.36, 7, 0.024))):
        foot = horizon + 0.02 + 0.035 * i
        _canopy(stage, leaves, depth, i)
        _trunks(stage, foot, depth, count, wide, i)
        wood(stage, "bush", foot + 0.02, 0.16 + 0.04 * i, depth, 10, f"under{i}", leaves=leaves)
        stage.glow(stage.w / 2, foot + 0.01, stage.w * 0.9, air, 0.3 - 0.07 * i, 0.12)
    near_ground(stage, horizon + 0.12, ground, 0.2)
    _canopy(stage, leaves, 0.14, 3)
    _trunks(stage, horizon + 0.2, 0.1, 3, 0.04, 3, 0.22)
    _floor(stage, horizon + 0.15, ground, snowy)
    if fallen:
        specks(stage, horizon + 0.14, leaves, 150, 0.007)
    return Ground(horizon + 0.2, stage.h - 0.08)


def _trunks(
    stage: Stage, foot: float, depth: float, count: int, wide: float, row: int, clear: float = 0.0
) -> None:
    """A row of trunks that leave the picture at its top, lit on one side."""
    rng, kind = stage.dice(f"trunks{row}"), grown(stage) or ""
    barks = OWN_BARKS.get(kind, BARKS)
    n = max(2, round(count * stage.w))
    focus = stage.w * (0.5 + 0.14 * stage.side)
    for k in range(n):
        x = (k + float(rng.uniform(0.1, 0.9))) / n * stage.w
        half, low = wide * float(rng.uniform(0.7, 1.25)), foot + float(rng.uniform(-0.012, 0.02))
        lean, bark = float(rng.uniform(-0.05, 0.05)), barks[int(rng.integers(len(barks)))]
        if not clear or abs(x - focus) > clear:
            trunk(stage, (x, low), half, lean, stage.palette.lit(bark, depth))
            if kind == "birch":
                _rings(stage, x, low, half, lean, depth, k + 100 * row)


def _rings(stage: Stage, x: float, low: float, half: float, lean: float, depth: float, key: int) -> None:
    """The dark scars across the bark of a birch."""
    rng, c = stage.dice(f"rings{key}"), stage.palette.lit(colour("#3f3a3a"), depth)
    scars = []
    for v, u, long in rng.random((round(16 + 10 * low), 3)):
        y = low * (1 - float(v)) - half
        middle = x + lean * (low - y) / max(low, 0.1) + (float(u) - 0.5) * 1.1 * half
        reach = half * (0.25 + 0.5 * float(long))
        scars.append(ring(middle, y, reach, 0.12 * half + 0.0006)[::4])
    stage.marks(scars, c, 0.75)


def trunk(stage: Stage, at: tuple[float, float], half: float, lean: float, c: Colour) -> None:
    """One trunk from its foot to the top of the picture."""
    x, low = at
    top = x + lean
    stage.glow(x, low, half * 4, stage.palette.shadow, 0.3, 0.16)
    flare = [
        [x - half * 1.9, low + half * 0.3],
        [x - half * 1.05, low - half * 2.2],
        [top - half * 0.75, -0.02],
    ]
    back = [
        [top + half * 0.75, -0.02],
        [x + half * 1.05, low - half * 2.2],
        [x + half * 1.9, low + half * 0.3],
    ]
    left, right = smooth(np.array(flare), False, 8), smooth(np.array(back), False, 8)
    stage.layer(np.vstack([left, right]), mix(c, stage.palette.haze, 0.12), darker(c, 0.12))
    edge, other = (left, right[::-1]) if stage.light < 0 else (right[::-1], left)
    band = np.vstack([edge, (edge * 0.62 + other * 0.38)[::-1]])
    stage.marks([band], mix(lighter(c, 0.2), stage.palette.sun, 0.3), 0.5)
    stage.marks([np.vstack([other, (other * 0.55 + edge * 0.45)[::-1]])], darker(c, 0.4), 0.5)
    if half > 0.012:
        _bark(stage, left, right[::-1], c, round(1000 * (x % 1)))


def _bark(stage: Stage, left: Points, right: Points, c: Colour, key: int) -> None:
    rng = stage.dice(f"bark{key}")
    seams = []
    for u, v, k in rng.random((22, 3)):
        i = int(v * (len(left) - 4))
        a = left[i] + (right[i] - left[i]) * (0.12 + 0.76 * u)
        seams.append(np.array([a, a + [0.0022, 0.0], a + [0.001, 0.03 + 0.05 * k]]))
    stage.marks(seams, darker(c, 0.5), 0.4)


def _canopy(stage: Stage, leaves: tuple[Colour, ...], depth: float, row: int) -> None:
    """The roof of leaves that hangs down from the top of the picture, in three tones."""
    rng = stage.dice(f"canopy{row}")
    size, n = 0.0075 + 0.0032 * row, round((980 - 190 * row) * stage.w * (0.4 + 0.6 * stage.detail))
    waves, leaf = rng.uniform(0, 6.3, 3), leaves[row % len(leaves)]
    tones = [darker(leaf, 0.34), darker(leaf, 0.08), lighter(mix(leaf, colour("#f4ec9a"), 0.4), 0.1)]
    many: list[list[Points]] = [[], [], []]
    for u, v, k, turn in rng.random((n, 4)):
        x = u * (stage.w + 0.06) - 0.03
        low = 0.2 + 0.08 * np.sin(x * 5 + waves[0]) + 0.05 * np.sin(x * 13 + waves[1])
        low += 0.035 * np.sin(x * 29 + waves[2])
        y = (low + (0.08 if row < 3 else -0.05)) * v**0.8 * min(1.2, stage.h) - 0.02
        bunch = np.sin(x * 41 + waves[1]) * np.sin(y * 47 + waves[0])
        bright = int(min(2, max(0.0, 1.1 + 1.3 * bunch * stage.light + 1.4 * (k - 0.5))))
        many[bright].append(ring(x, y, size * (0.7 + 0.7 * k), size * (0.4 + 0.3 * k), 140 * turn)[::6])
    for tone, dots in zip(tones, many, strict=True):
        stage.marks(dots, stage.palette.lit(tone, depth * 0.9), 0.96)


def _bamboo_grove(stage: Stage) -> Ground:
    horizon = stage.level(0.56)
    paint_sky(stage, horizon, 2)
    hills_back(stage, horizon, 1, colour("#5f8a5a"))
    stage.glow(stage.w / 2, horizon - 0.1, stage.w, stage.palette.lit(colour("#e4f2c0")), 0.6, 0.8)
    near_ground(stage, horizon + 0.04, colour("#7f9a4c"), 0.2)
    bamboo(stage, horizon + 0.07)
    grass(stage, horizon + 0.16, colour("#7f9a4c"), 260)
    if "trail" in stage.scene.sights:
        lane(stage, horizon + 0.08, stage.w * (0.5 + 0.1 * stage.side), colour("#7f9a4c"))
    shafts(stage, horizon + 0.3, 0.3 + stage.palette.beam)
    return Ground(horizon + 0.17, stage.h - 0.1)


@front("forest", "snowforest")
def forest_front(stage: Stage) -> None:
    """Two trees that frame the picture."""
    if "bamboo" in stage.scene.sights or not stage.shows("tree"):
        return
    if _broad(stage):
        for x, half, foot in ((-0.005, 0.075, stage.h + 0.03), (stage.w + 0.01, 0.055, stage.h - 0.03)):
            barks = OWN_BARKS.get(grown(stage) or "", BARKS)
            c = mix(darker(stage.palette.lit(barks[1]), 0.4), stage.palette.shadow, 0.2)
            trunk(stage, (x, foot), half, 0.03 if x < 0.1 else -0.03, c)
            tufts = [
                blade(x + dx, foot + 0.02, 0.05 + abs(dx) * 0.2, dx * 0.3)
                for dx in np.linspace(-0.16, 0.16, 26)
            ]
            stage.marks(tufts, darker(stage.palette.lit(greens(stage)[1]), 0.5), 0.95)
        return
    kind = "snow pine" if stage.scene.season == "winter" else "pine"
    for i, (x, tall) in enumerate(((-0.06, 0.92), (stage.w + 0.06, 0.72))):
        tree = lit(stage, sprite_of(stage, kind, tall, f"frame{i}"), 0.0, 0.3)
        stand(stage, tree, x, stage.h - 0.08 + 0.06 * i)
