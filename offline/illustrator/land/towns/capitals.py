"""Towns that are known by what stands in them: Paris, London, New York, Tokyo, Rome, Sydney and others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.fuji import cherry_boughs, peak
from offline.illustrator.land.country.growth import greens, wood
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import walkers, water
from offline.illustrator.planning.gear import without
from offline.illustrator.planning.landmarks import IN_STREETS, KNOWN, OFF_SHORE
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.scene import Item, Scene
from offline.illustrator.settings import setting
from offline.illustrator.subjects import subject_of

from .afar import MANNERS
from .quarters import quarter
from .roads import road, tramway
from .rooftops import rooftops
from .skyline import skyline
from .terrace import terrace

MODERN = {"newyork", "tokyo", "sydney", "dubai", "shanghai", "toronto", "kualalumpur", "singapore"}
LANDMARKS = {kind for kind, _ in (*KNOWN.values(), *OFF_SHORE.values())}
BY_WATER = {"london", "newyork", "sydney", "dubai", "shanghai", "toronto", "singapore"}
SEEN_FROM_AFAR = {"sydney", "rio", "singapore"}
"""Towns whose landmark stands in no street's view."""


def _town(sight: str) -> Callable[[Stage], Ground]:
    """The painter of a town: its landmark over its houses, by its river or on a square."""

    def paint(stage: Stage) -> Ground:
        kind, tall = KNOWN[sight]
        stands = _but_those_behind(stage.scene.items, kind)
        if sight in OFF_SHORE:
            stands = _but_those_behind(stands, OFF_SHORE[sight][0])
        stage.scene = replace(stage.scene, items=stands)
        if _seen_along_a_street(stage.scene):
            manner = MANNERS[IN_STREETS.get(sight, "pragueold")]
            return quarter(stage, manner, None if sight in SEEN_FROM_AFAR else KNOWN[sight])
        foot = stage.level(0.62)
        paint_sky(stage, foot, 4)
        stage.glow(stage.w / 2, foot, stage.w * 0.75, lighter(stage.palette.haze, 0.25), 0.5, 0.4)
        if "fuji" in stage.scene.sights:
            peak(stage, foot, 0.2)
        if sight in MODERN:
            skyline(stage, foot, (0.2 if "fuji" in stage.scene.sights else 0.36) * min(1.0, stage.h))
        elif sight == "rio":
            _mountain(stage, foot)
        else:
            _old_town(stage, foot)
        if all(item.kind != kind for item in stage.scene.items):
            x = stage.w * (0.5 - 0.22 * stage.side)
            sprite = lit(stage, sprite_of(stage, kind, tall * min(1.0, stage.h), "landmark"), 0.1, 0.3)
            base = foot + 0.012 if sight != "rio" else foot - 0.1
            stage.glow(x, base, 0.5 * sprite.width / stage.unit, stage.palette.shadow, 0.35, 0.1)
            stage.stamp(sprite, x, base)
            if stage.palette.night and sight != "rio":
                _floodlit(stage, x, base, sprite.height / stage.unit)
        if "roof" in stage.scene.sights:
            rooftops(stage, foot)
            return Ground(stage.h - 0.12, stage.h - 0.06)
        return _before(stage, sight, foot)

    return paint


def _but_those_behind(items: tuple[Item, ...], kind: str) -> tuple[Item, ...]:
    """The items without the landmark that is said to be in the background: the town is painted with it."""
    behind = any(item.kind == kind and item.layer < 0 for item in items)
    return without(items, kind) if behind else items


def _seen_along_a_street(scene: Scene) -> bool:
    """Whether a town is seen from within a street that leads to its landmark."""
    return (
        scene.place == "street"
        and scene.framing != "above"
        and not any(item.kind in LANDMARKS for item in scene.items)
    )


def _floodlit(stage: Stage, x: float, foot: float, tall: float) -> None:
    """Warm light on a landmark at night, brightest at its foot."""
    for t, strength in ((0.05, 0.5), (0.3, 0.4), (0.6, 0.3), (0.9, 0.25)):
        stage.light_up(x, foot - tall * t, tall * 0.34, colour("#ffb85a"), strength)


def _before(stage: Stage, sight: str, foot: float) -> Ground:
    """What lies before the town: a river and a quay, or lawns and a paved walk; a road for what drives."""
    way = way_of_traffic(stage.scene)
    if sight in BY_WATER and way is None:
        water(stage, foot, colour("#3f7a94"), 0.55)
        if sight in OFF_SHORE and all(item.kind != OFF_SHORE[sight][0] for item in stage.scene.items):
            _islet(stage, OFF_SHORE[sight], foot)
        afloat = any(subject_of(item.kind).stands == "water" for item in stage.scene.items)
        if afloat and not walkers(stage):
            return Ground(foot + 0.12, stage.h - 0.1, "water")
        quay = stage.h - 0.2
        stone = stage.palette.lit(colour("#f2f5f8" if stage.scene.snowy else "#b8b0a4"))
        stage.layer(
            rect(-0.02, quay, stage.w + 0.02, stage.h + 0.02),
            lighter(stone, 0.1),
            darker(stone, 0.2),
            0.15,
            "quay",
        )
        stage.marks(
            [rect(x, quay + 0.02, x + 0.003, stage.h) for x in np.arange(0.05, stage.w, 0.17)],
            darker(stone, 0.35),
            0.4,
        )
        _balustrade(stage, quay)
        return Ground(quay + 0.07, stage.h - 0.05, water=(foot + 0.06, quay - 0.1))
    green = stage.palette.lit(colour("#eaf1fb" if stage.scene.snowy else "#6ab04a"))
    stage.layer(
        rect(-0.02, foot, stage.w + 0.02, stage.h + 0.02),
        mix(green, stage.palette.haze, 0.4),
        green,
        0.12,
        "lawn",
    )
    wood(stage, "tree", foot + 0.035, 0.11, 0.24, 11, "avenue", leaves=greens(stage))
    if sight == "tokyo" and stage.scene.season in {None, "spring"}:
        cherry_boughs(stage)
    top = stage.h - 0.22
    if way:
        road(stage, top, stage.h + 0.03)
        if way == "rails":
            tramway(stage, top + 0.06)
        return Ground(stage.h - 0.12, stage.h - 0.06)
    stone = stage.palette.lit(colour("#f2f5f8" if stage.scene.snowy else "#d8ccb4"))
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02),
        mix(stone, stage.palette.haze, 0.2),
        darker(stone, 0.12),
        0.1,
        "walk",
    )
    seams = [rect(-0.02, y, stage.w + 0.02, y + 0.002) for y in (top + 0.05, top + 0.12)]
    seams += [
        np.array([[stage.w / 2 + (x - stage.w / 2) * 0.7, top], [x, stage.h], [x + 0.004, stage.h]])
        for x in np.arange(-0.4, stage.w + 0.4, 0.16)
    ]
    stage.marks(seams, darker(stone, 0.35), 0.35)
    for x in (0.08, stage.w - 0.08):
        _street_lamp(stage, x, top + 0.03)
    if "shopfront" in stage.scene.sights:
        terrace(stage, top)
    return Ground(top + 0.07, stage.h - 0.05)


def _islet(stage: Stage, known: tuple[str, float], shore: float) -> None:
    """A small island with its monument, off the shore."""
    x, y = stage.w * (0.5 + 0.3 * stage.side), shore + 0.07
    green, stone = stage.palette.lit(colour("#5f9a54"), 0.1), stage.palette.lit(colour("#a89c8a"), 0.1)
    stage.layer(dot(x, y, 0.15, 0.022), lighter(stone, 0.1), darker(stone, 0.3))
    stage.layer(dot(x, y - 0.01, 0.135, 0.017), lighter(green, 0.1), darker(green, 0.15))
    stage.stamp(
        lit(stage, sprite_of(stage, known[0], known[1] * min(1.0, stage.h), "islet"), 0.12), x, y - 0.008
    )


def _balustrade(stage: Stage, y: float) -> None:
    stone = stage.palette.lit(colour("#d8d0c0"))
    posts: list[Points] = [rect(x, y - 0.06, x + 0.014, y + 0.01) for x in np.arange(0.0, stage.w, 0.04)]
    stage.marks(posts, darker(stone, 0.15))
    stage.layer(rect(-0.02, y - 0.075, stage.w + 0.02, y - 0.055), lighter(stone, 0.2), darker(stone, 0.1))
    stage.layer(rect(-0.02, y + 0.0, stage.w + 0.02, y + 0.022), lighter(stone, 0.1), darker(stone, 0.2))


def _street_lamp(stage: Stage, x: float, foot: float) -> None:
    iron = stage.palette.lit(colour("#2f3a40"))
    stage.layer(rect(x - 0.006, foot - 0.34, x + 0.006, foot), lighter(iron, 0.1), iron)
    stage.layer(rect(x - 0.05, foot - 0.33, x + 0.05, foot - 0.323), iron, iron)
    glows = stage.palette.night or stage.scene.time == "sunset"
    for dx in (-0.05, 0.0, 0.05):
        y = foot - 0.345 - (0.03 if dx == 0 else 0)
        stage.layer(
            dot(x + dx, y, 0.017),
            colour("#fff4cc") if glows else colour("#f2efe4"),
            colour("#ffd98a") if glows else colour("#d0ccc0"),
        )
    if glows:
        stage.light_up(x, foot - 0.36, 0.3, colour("#ffcf7a"), 0.7)


def _old_town(stage: Stage, foot: float) -> None:
    """Two rows of low houses with steep roofs and chimneys."""
    walls, roofs = colours("#e8dcc4 #d8c4a4 #f0e4d0 #d4ccc0"), colours("#6a7484 #7a6a64 #8a5a48")
    lights = stage.lamps
    for row, (depth, tall) in enumerate(((0.5, 0.2), (0.26, 0.13))):
        rng, x = stage.dice(f"old town{row}"), -0.08
        while x < stage.w + 0.05:
            wide, high = float(rng.uniform(0.09, 0.16)), tall * float(rng.uniform(0.8, 1.2))
            wall = stage.palette.lit(walls[int(rng.integers(4))], depth)
            roof = stage.palette.lit(roofs[int(rng.integers(3))], depth)
            y = foot + 0.006 - high
            stage.layer(
                rect(x, y, x + wide, foot + 0.01), lighter(wall, 0.1), mix(wall, stage.palette.haze, 0.3)
            )
            stage.layer(
                np.array(
                    [
                        [x - 0.004, y],
                        [x + 0.014, y - 0.036],
                        [x + wide - 0.014, y - 0.036],
                        [x + wide + 0.004, y],
                    ]
                ),
                lighter(roof, 0.1),
                roof,
            )
            stage.marks(
                [rect(x + wide * t, y - 0.055, x + wide * t + 0.012, y - 0.03) for t in (0.2, 0.72)], roof
            )
            panes: dict[bool, list[Points]] = {True: [], False: []}
            for py in np.arange(y + 0.014, foot - 0.02, 0.032):
                for px in np.arange(x + 0.012, x + wide - 0.014, 0.024):
                    panes[bool(lights and rng.random() < 0.5)].append(rect(px, py, px + 0.011, py + 0.019))
            stage.marks(panes[False], darker(wall, 0.4), 0.8)
            stage.marks(panes[True], colour("#ffd98a"), 0.9)
            x += wide


def _mountain(stage: Stage, foot: float) -> None:
    """The mountain over the bay that Rio is known by."""
    x = stage.w * (0.5 - 0.22 * stage.side)
    for dx, tall, half, depth in ((0.5, 0.16, 0.3, 0.6), (-0.4, 0.13, 0.3, 0.55), (0.0, 0.2, 0.44, 0.3)):
        t = np.linspace(-1, 1, 40)
        y = foot + 0.02 - tall * np.exp(-3.2 * np.abs(t) ** 1.7)
        tone = stage.palette.lit(colour("#5a8a62"), depth)
        crest = np.column_stack([x + dx * stage.side + half * t, y])
        stage.layer(crest, lighter(tone, 0.1), darker(tone, 0.2), 0.2, f"mountain{dx}")


for _sight in KNOWN:
    setting(_sight, "city", "street", "harbour", "garden", "hills", "meadow")(_town(_sight))
