"""Green land: a meadow, hills, a garden."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.palette import BLOOMS, STALKS
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, height_at, rolling
from offline.illustrator.land.sights import field_in_flower
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.settings import front, place
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.nature.trees import LEAFY

from .below import village_below
from .features import acacias, waterfall
from .ground import accents, clumps, lane, stream, swathes
from .growth import bed, flora, grass, grass_of, greens, grown, specks, wood

WATERS = {"far sea", "far lake"}
"""What is seen beyond a hill in place of other hills."""
FLOWERS = ("flower", "tulip", "rose", "sunflower")
WILD = colours("#f6f0fa #f4c84a #e8687a #a87ad8")


def hills_back(stage: Stage, horizon: float, layers: int, c: Colour) -> None:
    """Ridges that fade into the haze, far to near, some of them wooded."""
    rng, wooded = stage.dice("hills"), stage.dice("wooded")
    for i in range(layers):
        t = i / max(1, layers)
        depth = 0.74 - 0.54 * t
        level = horizon - 0.06 + 0.085 * i
        tone = stage.palette.lit(mix(c, colour("#5f8fa8"), 0.45 * (1 - t)), depth)
        ridge = rolling(stage, rng, level, 0.05 + 0.012 * i, 1.3)
        if (
            wooded.random() < 0.6
            and stage.shows("tree")
            and stage.scene.season != "winter"
            and "savanna" not in stage.scene.sights
        ):
            treeline(stage, ridge, darker(tone, 0.14), 0.012 + 0.008 * t, f"line{i}")
        stage.layer(ridge, lighter(tone, 0.1), mix(darker(tone, 0.1), stage.palette.haze, 0.3))
        swathes(stage, ridge, tone, f"hill{i}", 0.6 * (1 - 0.6 * depth))


def treeline(stage: Stage, ridge: Points, c: Colour, tall: float, name: str) -> None:
    """The tops of a far wood along a crest, in stretches."""
    rng = stage.dice(name)
    crest, crowns = ridge[:-2], []
    xs = np.arange(-0.02, stage.w + 0.02, tall * 0.62)
    stretch = np.sin(xs * float(rng.uniform(2.5, 5)) + float(rng.uniform(0, 6)))
    for x, s, k in zip(xs, stretch, rng.random(len(xs)), strict=True):
        if s > -0.25:
            y, r = float(np.interp(x, crest[:, 0], crest[:, 1])), tall * (0.55 + 0.6 * k) * min(1.0, s + 0.6)
            crowns.append(dot(x, y - r * 0.4, r * 0.7, r))
    stage.marks(crowns, c)


def near_ground(stage: Stage, level: float, c: Colour, texture: float = 0.14, swing: float = 0.012) -> None:
    """The ground on which the subjects stand."""
    near = stage.palette.lit(c)
    outline = rolling(stage, stage.dice("ground"), level, swing, 2.2)
    stage.layer(
        outline, mix(lighter(near, 0.14), stage.palette.haze, 0.22), darker(near, 0.26), texture, "ground"
    )
    swathes(stage, outline, near, "ground")
    misty(stage, level, 0.16)


def misty(stage: Stage, level: float, reach: float) -> None:
    """Mist that lies over the land behind ``level`` and thins out towards the eye."""
    if stage.palette.mist > 0.15 and not stage.plain:
        stops = [(level - 0.2, 0.0), (level, 0.62 * stage.palette.mist), (level + reach, 0.0)]
        stage.veil(stage.palette.haze, stops)


def trodden(stage: Stage, top: float, green: Colour) -> None:
    """Now and then a path or a brook through the land, with shrubs and stones beside it."""
    rng = stage.dice("trodden")
    throw, x = float(rng.random()), stage.w * (0.5 + stage.side * float(rng.uniform(-0.2, 0.25)))
    if throw < 0.34 or "trail" in stage.scene.sights:
        lane(stage, top, x, green)
    elif throw < 0.54 and stage.scene.season != "winter":
        stream(stage, top, x, green)
    kinds = ("stone", "stone", "log") if stage.scene.season == "winter" else ("bush", "bush", "stone", "log")
    accents(stage, top + 0.02, stage.h - 0.05, kinds, greens(stage))


def flowers_of(stage: Stage) -> tuple[Colour, ...]:
    return colours("#c86a2e #e0a23a") if stage.scene.season == "autumn" else WILD


def _falls(stage: Stage, foot: float, tall: float) -> None:
    if "waterfall" in stage.scene.sights:
        waterfall(stage, foot, tall)


@place("meadow")
def meadow(stage: Stage) -> Ground:
    horizon = stage.level(0.58)
    paint_sky(stage, horizon)
    green = grass_of(stage)
    dry = "savanna" in stage.scene.sights and stage.scene.season != "winter"
    green = colour("#c8a455") if dry else green
    hills_back(stage, horizon, 3, green)
    if dry:
        acacias(stage, horizon + 0.1)
    else:
        trees = flora(stage)
        wood(stage, trees, horizon + 0.03, 0.07, 0.5, 20, "distant", leaves=greens(stage))
        wood(stage, trees, horizon + 0.075, 0.14, 0.3, 9, "far", leaves=greens(stage))
    near_ground(stage, horizon + 0.09, green)
    if not dry and "waterfall" not in stage.scene.sights:
        near = 8 if grown(stage) else 3
        wood(stage, flora(stage), horizon + 0.115, 0.25, 0.14, near, "near", 0.2, greens(stage))
    _falls(stage, horizon + 0.15, 0.56)
    grass(stage, horizon + 0.13, green)
    in_flower = any(sight in BLOOMS or sight in STALKS for sight in stage.scene.sights)
    if not in_flower and not dry and "waterfall" not in stage.scene.sights:
        trodden(stage, horizon + 0.11, green)
    if stage.scene.season != "winter" and not dry:
        specks(stage, horizon + 0.16, flowers_of(stage), 40)
        clumps(stage, horizon + 0.16, flowers_of(stage))
    field_in_flower(stage, horizon + 0.12)
    return Ground(horizon + 0.14, stage.h - 0.06)


@place("hills")
def hills(stage: Stage) -> Ground:
    horizon = stage.level(0.52)
    paint_sky(stage, horizon + 0.1)
    green = grass_of(stage)
    if WATERS & set(stage.scene.sights):
        hills_back(stage, horizon + 0.16, 1, green)
    else:
        hills_back(stage, horizon, 4, green)
        wood(stage, flora(stage), horizon + 0.1, 0.08, 0.5, 14, "farther", leaves=greens(stage))
    wood(stage, flora(stage), horizon + 0.16, 0.12, 0.34, 9, "far", leaves=greens(stage))
    if "far village" in stage.scene.sights:
        village_below(stage, horizon)
    rng = stage.dice("knoll")
    knoll = rolling(stage, rng, horizon + 0.23, 0.05, 2.4)
    x = stage.w * (0.5 + 0.15 * stage.side)
    crowned = _crowned(stage)
    rise, wide, steep = (0.3, 0.31, 3) if crowned else (0.13, 0.3, 2)
    knoll[:-2, 1] -= rise * np.exp(-(np.abs((knoll[:-2, 0] - x) / wide) ** steep))
    tone = stage.palette.lit(green)
    stage.layer(knoll, mix(lighter(tone, 0.12), stage.palette.haze, 0.16), darker(tone, 0.2), 0.14, "knoll")
    swathes(stage, knoll, tone, "knoll")
    misty(stage, horizon + 0.23, 0.2)
    wood(
        stage, flora(stage), horizon + 0.31, 0.22, 0.12, 6 if grown(stage) else 3, "near", 0.3, greens(stage)
    )
    _falls(stage, horizon + 0.28, 0.62)
    grass(stage, horizon + 0.32, green)
    if "trail" in stage.scene.sights or stage.dice("hill path").random() < 0.4:
        lane(stage, float(height_at(knoll, x)) + (0.07 if crowned else 0.004), x + 0.02 * stage.side, green)
    if "waterfall" not in stage.scene.sights:
        accents(stage, horizon + 0.3, stage.h - 0.04, ("bush", "stone", "bush"), greens(stage))
    if stage.scene.season != "winter":
        specks(stage, horizon + 0.3, flowers_of(stage), 30)
        clumps(stage, horizon + 0.34, flowers_of(stage), 7)
    return Ground(horizon + 0.26, stage.h - 0.07, perch=(x, height_at(knoll, x) + 0.03))


def _crowned(stage: Stage) -> bool:
    """Whether one building or tree stands on the hill, which is a high one then."""
    loose = [item for item in stage.scene.items if item.relation is None and item.layer == 0]
    kind = loose[0].kind if len(loose) == 1 else ""
    upright = kind in LEAFY or (bool(kind) and subject_of(kind).fixed)
    return upright and loose[0].count == 1 and way_of_traffic(stage.scene) is None


@place("garden")
def garden(stage: Stage) -> Ground:
    horizon = stage.level(0.52)
    paint_sky(stage, horizon)
    green = grass_of(stage)
    hills_back(stage, horizon, 2, green)
    wood(stage, flora(stage), horizon + 0.06, 0.2, 0.36, 9, "far", leaves=greens(stage))
    wood(stage, "bush", horizon + 0.09, 0.2, 0.2, 7, "hedge", leaves=greens(stage))
    wood(stage, flora(stage), horizon + 0.1, 0.27, 0.16, 4, "mid", 0.22, greens(stage))
    near_ground(stage, horizon + 0.09, green)
    grass(stage, horizon + 0.13, green)
    if stage.dice("garden path").random() < 0.7 or "trail" in stage.scene.sights:
        lane(stage, horizon + 0.1, stage.w * (0.5 - 0.1 * stage.side), green)
    _beds(stage, horizon + 0.13, horizon + 0.18, 22, "far")
    _beds(stage, horizon + 0.2, stage.h - 0.16, 16, "back")
    return Ground(horizon + 0.22, stage.h - 0.13)


@front("garden")
def garden_front(stage: Stage) -> None:
    _beds(stage, stage.h - 0.05, stage.h + 0.04, 14, "front")


def _beds(stage: Stage, y0: float, y1: float, count: int, name: str) -> None:
    """Flowers of the kind and colour that was asked for; none where they were counted, or in the snow."""
    asked = [item for item in stage.scene.items if item.kind in FLOWERS]
    snowed = stage.scene.snowy
    bare = snowed or "halloween" in stage.scene.sights
    if any(item.count for item in asked) or (bare and not asked):
        return
    kinds = tuple(item.kind for item in asked) or FLOWERS[:2]
    tints = tuple(item.colour for item in asked if item.colour)
    bed(stage, kinds, y0, y1, count, name, tints)
