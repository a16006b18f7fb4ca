"""A cave, its mouth full of light or its crystals glowing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dash, dot, jagged, rolling
from offline.illustrator.settings import PLACES, front, setting

CRYSTALS = colours("#5ad8f0 #b07af0 #6af0b0 #f07ab8")


@setting("crystals", "mountains", "hills", "beach", "forest", "ice", sheltered=True, shows="crystal")
@setting(
    "cave",
    "mars",
    "moon",
    "desert",
    "jungle",
    "volcano",
    "mountains",
    "hills",
    "beach",
    "forest",
    "ice",
    "snowforest",
    sheltered=True,
    shows="crystal stalactite",
)
def cave(stage: Stage) -> Ground:
    """A cave: rock on all sides, its mouth full of light, stalactites, a pool, crystals that glow."""
    icy = stage.scene.place in {"ice", "snowforest"} or stage.scene.season == "winter"
    night, glowing = stage.palette.night, _crystals_of(stage)
    rock = colour("#6a8aa8") if icy else colour("#6e5a58")
    sky = stage.palette.sky
    dimmed(stage, (0.82, 0.84, 0.95) if glowing else (0.86, 0.8, 0.76), mix(rock, (20, 16, 34), 0.45), True)
    x, y = stage.w * (0.5 - 0.16 * stage.side), stage.h * 0.44
    stage.gradient((darker(rock, 0.75), darker(rock, 0.5)), 0, stage.h + 0.02)
    light = glowing or mix(sky[-1], WHITE, 0.0 if night else 0.5)
    for i, (r, t) in enumerate(((0.62, 0.2), (0.48, 0.42), (0.36, 0.7))):
        stage.layer(
            _mouth(x, y, r, stage.dice(f"mouth{i}")),
            mix(darker(rock, 0.45), light, t * 0.6),
            mix(darker(rock, 0.55), light, t * 0.3),
            0.3,
            f"wall{i}",
        )
    if not glowing:
        _outside(stage, x, y)
        stage.light_up(x, y, 0.7, light, 0.2 if night else 0.36)
    floor = mix(darker(rock, 0.35), light, 0.1)
    level = stage.h * 0.66
    stage.layer(
        rolling(stage, stage.dice("floor"), level, 0.03, 1.1),
        lighter(floor, 0.14),
        darker(floor, 0.45),
        0.4,
        "floor",
    )
    _cave_pool(stage, x, level + 0.1, light, rock)
    _stones(stage, level, rock, light)
    for i, (depth, most) in enumerate(((0.5, 0.16), (0.2, 0.26))):
        stalactites(stage, most, darker(mix(rock, light, 0.25 * depth), 0.2 + 0.2 * i), i)
    if glowing:
        _crystals(stage, level)
    return Ground(level + 0.12, stage.h - 0.06, "floor")


def _outside(stage: Stage, x: float, y: float) -> None:
    """The land beyond the mouth: mountains in the haze, or the place that is said."""
    area = stage.box(x - 0.29, y - 0.26, x + 0.29, y + 0.26)
    size = (area[2] - area[0], area[3] - area[1])
    place = stage.scene.place if stage.scene.place in {"mars", "moon", "desert", "beach"} else "mountains"
    scene = replace(stage.scene, items=(), sights=(), place=place)
    palette = palette_for(scene, Dice("outside"))
    view = Stage(size, scene, palette, stage.dice, stage.detail)
    PLACES[place](view)
    mask = Image.new("L", size)
    shape = _mouth(x, y, 0.25, stage.dice("out")) * stage.unit - [area[0], area[1]]
    ImageDraw.Draw(mask).polygon([tuple(p) for p in shape.tolist()], fill=255)
    stage.image.paste(view.image, area[:2], mask)


def _crystals_of(stage: Stage) -> Colour | None:
    """The light of the crystals that are asked for."""
    items = [
        item
        for item in stage.scene.items
        if item.word.rpartition(" ")[2].removesuffix("s") in {"crystal", "gem", "diamond"}
    ]
    if not items and "crystals" not in stage.scene.sights:
        return None
    chosen = CRYSTALS[int(stage.dice("crystals").integers(4))]
    return items[0].colour or chosen if items else stage.scene.tint or chosen


def _mouth(x: float, y: float, r: float, rng: np.random.Generator) -> Points:
    a = np.linspace(0, 2 * np.pi, 46, endpoint=False)
    rough = 1 + 0.07 * np.convolve(rng.standard_normal(50), np.ones(5) / 2.2, "valid")
    return np.column_stack([x + 1.15 * r * rough * np.cos(a), y + 1.02 * r * rough * np.sin(a)])


def _cave_pool(stage: Stage, x: float, y: float, light: Colour, rock: Colour) -> None:
    deep = mix(darker(rock, 0.5), light, 0.3)
    stage.layer(dot(x, y, 0.34, 0.05), mix(deep, light, 0.55), deep)
    rng = stage.dice("pool")
    stage.marks(
        [
            dash(x + (a - 0.5) * 0.5, y + (b - 0.5) * 0.07, 0.02 + 0.02 * b, 0.0016)
            for a, b in rng.random((24, 2))
        ],
        lighter(light, 0.4),
        0.6,
    )


def _stones(stage: Stage, level: float, rock: Colour, light: Colour) -> None:
    rng = stage.dice("stones")
    for t, u in sorted(rng.random((16, 2)).tolist()):
        px = u * stage.w
        if abs(px - stage.w * (0.5 + 0.12 * stage.side)) < 0.2:
            continue
        y, r = level + (stage.h - level) * t, 0.02 + 0.05 * t
        tone = mix(darker(rock, 0.25), light, 0.12)
        body = np.vstack(
            [jagged((px - r, y), (px, y - r), 0.2 * r, rng), jagged((px, y - r), (px + r, y), 0.2 * r, rng)]
        )
        stage.layer(body, lighter(tone, 0.12), darker(tone, 0.5))


def stalactites(stage: Stage, most: float, c: Colour, i: int) -> None:
    """A roof of rock that hangs down in points, at most so long; ``i`` chooses its throws."""
    rng = stage.dice(f"stalactites{i}")
    roof = 0.05 + 0.03 * (1 - i)
    x = np.linspace(-0.05, stage.w + 0.05, 60)
    edge = roof + 0.5 * most * np.abs((x - stage.w / 2) / stage.w) ** 1.5 + 0.012 * rng.standard_normal(60)
    stage.layer(
        np.vstack([[[-0.05, -0.05]], np.column_stack([x, edge]), [[stage.w + 0.05, -0.05]]]),
        darker(c, 0.3),
        c,
        0.3,
        f"roof{i}",
    )
    for _ in range(round((15, 10)[i] * stage.w)):
        px = float(rng.uniform(0, stage.w))
        top = float(np.interp(px, x, edge)) - 0.02
        long = most * float(rng.uniform(0.3, 1.0)) * (0.55 + 0.9 * abs(px / stage.w - 0.5))
        half = 0.012 + 0.1 * long
        body = np.array(
            [
                [px - half, top],
                [px - half * 0.4, top + long * 0.5],
                [px, top + long],
                [px + half * 0.35, top + long * 0.5],
                [px + half, top],
            ]
        )
        stage.layer(body, darker(c, 0.15), lighter(c, 0.12))
        stage.marks(
            [
                np.array(
                    [[px - half * 0.5, top], [px - half * 0.2, top + long * 0.55], [px - half * 0.05, top]]
                )
            ],
            lighter(c, 0.3),
            0.35,
        )


def crystal(stage: Stage, x: float, foot: float, tall: float, lean: float, c: Colour) -> None:
    """One crystal: a lit and a shaded facet."""
    half = tall * 0.16
    tip, shoulder = np.array([x + lean, foot - tall]), tall * 0.78
    left = np.array(
        [[x - half, foot], [x - half + lean * 0.78, foot - shoulder], tip, [x + lean * 0.2, foot]]
    )
    right = np.array(
        [[x + lean * 0.2, foot], tip, [x + half + lean * 0.78, foot - shoulder], [x + half, foot]]
    )
    stage.layer(left, lighter(c, 0.65), lighter(c, 0.1))
    stage.layer(right, c, darker(c, 0.35))


def _crystals(stage: Stage, level: float) -> None:
    rng, main = stage.dice("cluster"), _crystals_of(stage) or CRYSTALS[0]
    own = any(item.colour for item in stage.scene.items)
    spots = [
        (0.06, 0.02, 1.0),
        (0.2, 0.0, 0.6),
        (0.94, 0.02, 0.9),
        (0.8, 0.0, 0.5),
        (0.5 - 0.2 * stage.side, 0.0, 0.45),
        (0.02, 0.2, 1.3),
        (0.98, 0.22, 1.2),
    ]
    for u, v, size in spots:
        tone = main if own or rng.random() < 0.6 else CRYSTALS[int(rng.integers(4))]
        x, foot = u * stage.w, level + v + 0.03
        stage.light_up(x, foot - 0.1 * size, 0.36 * size, tone, 0.5)
        for lean, tall in ((-0.09, 0.15), (0.09, 0.17), (-0.03, 0.22), (0.04, 0.12)):
            crystal(stage, x + lean * 0.5 * size, foot, tall * size, lean * size * 0.7, tone)


@front("cave", "crystals")
def cave_front(stage: Stage) -> None:
    """The dark edge of the rock that one looks out from."""
    rng = stage.dice("edge")
    dark = darker(mix(stage.palette.haze, (10, 8, 20), 0.6), 0.2)
    for side in (-1, 1):
        edge = -0.02 if side < 0 else stage.w + 0.02
        wide = 0.07
        line = jagged((edge - side * wide * 1.8, -0.02), (edge - side * wide, stage.h + 0.02), 0.05, rng)
        stage.marks([np.vstack([line, [[edge, stage.h + 0.02], [edge, -0.02]]])], dark, 0.92)
