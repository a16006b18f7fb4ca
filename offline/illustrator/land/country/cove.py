"""A hidden cove between cliffs, where pirates lie at anchor; a maze of stone."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand, swim
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import Vista, dimmed, hall
from offline.illustrator.land.shapes import dash, dot, jagged, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .growth import wood


@setting(
    "piratecove",
    "beach",
    "harbour",
    "sea",
    "cliff",
    shows="cove palm cliff ship chest treasure island bay lagoon",
)
def pirate_cove(stage: Stage) -> Ground:
    """Cliffs on both sides of still green water, a ship at anchor, sand with a chest on it."""
    shore, side = stage.level(0.66), stage.side
    horizon = shore - 0.17
    paint_sky(stage, horizon, 3)
    sea = stage.palette.lit(colour("#2f9aa8"))
    stage.layer(
        rect(0, horizon, stage.w, shore + 0.08), mix(sea, stage.palette.haze, 0.5), lighter(sea, 0.12)
    )
    rock = stage.palette.lit(colour("#8a7866"))
    _cliffs(stage, horizon, rock, sea)
    if all(item.kind not in {"pirate ship", "ship", "sailing ship"} for item in stage.scene.items):
        ship = lit(stage, sprite_of(stage, "pirate ship", 0.34, "cove", flip=side > 0), 0.16)
        swim(stage, ship, stage.w * (0.5 - 0.13 * side), horizon + 0.1, 0.08)
    rng = stage.dice("cove water")
    ripples = [
        dash(u * stage.w, horizon + 0.02 + (shore - horizon) * v, 0.012 + 0.03 * v, 0.0014)
        for u, v in rng.random((60, 2))
    ]
    stage.marks(ripples, lighter(sea, 0.6), 0.5)
    sand = stage.palette.lit(colour("#ecd49a"))
    _sands(stage, shore, sand, sea)
    wood(stage, "palm", shore + 0.09, 0.42, 0.05, 3, "cove palms", 0.26)
    words = {item.word for item in stage.scene.items}
    if not {"treasure", "chest", "treasure chest"} & words:
        chest = lit(stage, sprite_of(stage, "chest", 0.13, "cove"), 0.0)
        stand(stage, chest, stage.w * (0.5 - 0.3 * side), shore + 0.2)
    spots = [
        dot(u * stage.w, shore + 0.08 + (stage.h - shore - 0.08) * v, 0.002 + 0.005 * v, 0.001 + 0.002 * v)
        for u, v in rng.random((70, 2))
    ]
    stage.marks(spots, darker(sand, 0.3), 0.45)
    return Ground(shore + 0.12, stage.h - 0.07)


def _cliffs(stage: Stage, horizon: float, rock: Colour, sea: Colour) -> None:
    """Two cliffs on each side, the near ones taller."""
    for k, (depth, tall, reach) in enumerate(((0.5, 0.3, 0.34), (0.2, 0.46, 0.2))):
        for way in (-1, 1):
            _cliff(stage, way, horizon + 0.02 + 0.07 * k, (tall, reach), depth, (rock, sea), f"cliff{k}{way}")


def _cliff(
    stage: Stage,
    way: int,
    foot: float,
    size: tuple[float, float],
    depth: float,
    tones: tuple[Colour, Colour],
    name: str,
) -> None:
    """A cliff from one edge of the picture, as tall and as far as ``size`` says: turf above, foam below."""
    rng, (tall, reach), (rock, sea) = stage.dice(name), size, tones
    edge = 0.0 if way < 0 else stage.w
    tip = edge - way * reach * stage.w
    crest = jagged((edge + way * 0.02, foot - tall), (tip + way * 0.06, foot - tall * 0.72), 0.03, rng)
    face = jagged((tip + way * 0.06, foot - tall * 0.72), (tip - way * 0.03, foot), 0.035, rng)
    tone = mix(rock, stage.palette.haze, depth)
    stage.layer(
        np.vstack([crest, face, [[edge + way * 0.02, foot]]]),
        lighter(tone, 0.14),
        darker(tone, 0.32),
        0.55,
        name,
    )
    turf = mix(stage.palette.lit(colour("#6a9a4a")), stage.palette.haze, depth)
    stage.marks([dot(float(px), float(py), 0.03, 0.014) for px, py in crest], turf)
    stage.marks(
        [rect(min(edge, tip) - 0.02, foot - 0.003, max(edge, tip) + 0.04, foot + 0.005)],
        lighter(sea, 0.6),
        0.5,
    )


def _sands(stage: Stage, shore: float, sand: Colour, sea: Colour) -> None:
    """The beach, its wet rim and the foam before it."""
    x = np.linspace(-0.02, stage.w + 0.02, 50)
    beach = shore + 0.03 * np.sin(x * 3.4 + 1.2 * stage.side) + 0.02
    for lift, upper, lower in (
        (-0.022, mix(sea, WHITE, 0.4), mix(sea, WHITE, 0.4)),
        (-0.01, mix(sand, WHITE, 0.6), mix(sand, WHITE, 0.6)),
        (0.0, lighter(sand, 0.1), darker(sand, 0.14)),
    ):
        shape = np.vstack(
            [np.column_stack([x, beach + lift]), [[stage.w + 0.02, stage.h + 0.02], [-0.02, stage.h + 0.02]]]
        )
        stage.layer(shape, upper, lower, 0.25 * (lift == 0), "cove sand")


@setting(
    "labyrinth",
    "castle",
    "garden",
    "room",
    "hills",
    "mountains",
    "forest",
    sheltered=True,
    shows="maze labyrinth wall torch corridor",
)
def labyrinth(stage: Stage) -> Ground:
    """A passage of a maze: high walls of old stone, openings to both sides, ivy, torches, mist at its end."""
    dimmed(stage, (0.84, 0.82, 0.92), colour("#7a86a0"), stage.palette.night)
    v = hall(stage, colour("#6a7a94"), 0.56, 0.5, 4.6, 0.04, 0.8)
    sky = stage.palette.sky
    stage.gradient((darker(sky[0], 0.3), *sky[1:]), 0, v.y + 0.06)
    stone = stage.palette.lit(colour("#8a8478"))
    v.layer(v.front(-v.half, -0.62 * v.up, v.half, v.down, v.end), stone, v.end)
    v.layer(v.front(-0.16, -0.3 * v.up, 0.16, v.down, v.end * 0.99), darker(stone, 0.66), 2)
    stage.glow(v.x, v.y, 0.3, lighter(stage.palette.haze, 0.3), 0.6)
    stage.layer(
        v.floor(-v.half, v.half, 0.4, v.end),
        mix(stone, stage.palette.haze, 0.4),
        darker(stone, 0.4),
        0.4,
        "maze floor",
    )
    v.tiles(darker(stone, 0.6), 0.24, 0.5)
    for wall in (-1, 1):
        for k, (z, far) in enumerate(v.rows(0.55, 1.36)):
            if (k + wall) % 3 == 0 and 0.9 < z < 3:
                _opening(v, wall, z, far, stone)
                continue
            _stones(stage, v, wall, (z, far), stone, f"maze{wall}{k}")
            if k % 2:
                _torch(stage, v.at(wall * (v.half - 0.06), -0.3 * v.up, (z + far) / 2), 1 / z)
    stage.glow(v.x, v.y + 0.12, 0.4, lighter(stage.palette.haze, 0.2), 0.34, 0.3)
    return Ground(v.y + 0.55 * v.down, stage.h - 0.06, "floor")


def _opening(v: Vista, wall: int, z: float, far: float, stone: Colour) -> None:
    """Where another passage leaves to the side."""
    v.layer(v.wall(wall, z, far, -1.3 * v.up, v.down), darker(stone, 0.72), z)
    v.layer(
        v.quad(
            (wall * v.half, -1.3 * v.up, far),
            (wall * (v.half + 0.5), -1.3 * v.up, far),
            (wall * (v.half + 0.5), v.down, far),
            (wall * v.half, v.down, far),
        ),
        darker(stone, 0.3),
        z,
    )


def _stones(stage: Stage, v: Vista, wall: int, reach: tuple[float, float], stone: Colour, name: str) -> None:
    """A stretch of wall between two depths, its joints, and ivy that hangs from its top."""
    z, far = reach
    shade = 0.1 if wall == stage.light else 0.3
    v.layer(v.wall(wall, z, far, -1.3 * v.up, v.down), darker(stone, shade), z, 0.3)
    rng, joints = stage.dice(name), []
    for r in range(11):
        y = v.down - (v.down + 1.3 * v.up) * r / 11
        joints.append(v.wall(wall, z, far, y, y + 0.008, 0.002))
        cut = z + (far - z) * float(rng.uniform(0.2, 0.8))
        joints.append(v.wall(wall, cut, cut * 1.006, y - (v.down + 1.3 * v.up) / 11, y, 0.002))
    stage.marks(joints, darker(stone, 0.6), 0.5)
    for _ in range(5):
        zi, y0 = z + (far - z) * float(rng.random()), -1.3 * v.up
        for t in np.arange(0, float(rng.uniform(0.1, 0.6)), 0.03):
            px, py = v.at(wall * (v.half - 0.01), y0 + float(t), zi)
            stage.marks(
                [dot(px, py, 0.016 / zi, 0.014 / zi)],
                stage.palette.lit(colour("#4f8a48"), min(0.6, 0.16 * zi)),
                0.95,
            )


def _torch(stage: Stage, at: tuple[float, float], s: float) -> None:
    """A torch at the wall; ``s`` is its size by how near it is."""
    px, py = at
    stage.light_up(px, py - 0.03 * s, 0.24 * s, colour("#ffb04a"), 0.6)
    stage.marks([rect(px - 0.006 * s, py, px + 0.006 * s, py + 0.09 * s)], colour("#3a2a22"))
    flame = np.array([[-0.02, 0.01], [-0.008, -0.03], [0, -0.07], [0.01, -0.03], [0.02, 0.01]]) * s
    stage.layer(flame + [px, py], colour("#fff0b0"), colour("#ff9a3a"))
