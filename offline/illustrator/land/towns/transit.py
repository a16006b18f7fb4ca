"""Where trains are waited for: a railway station, the underground."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import Vista, dimmed, hall
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting


def _rails(v: Vista, x0: float, x1: float, y: float) -> None:
    """A track in its bed beside the platform, below its edge."""
    stage = v.stage
    bed, steel = colour("#4a4644"), colour("#b8c0c8")
    stage.layer(v.floor(x0, x1, 0.5, v.end, y), v.far(bed, v.end), darker(bed, 0.2), 0.4, "ballast")
    sleepers = [v.floor(x0 + 0.04, x1 - 0.04, z, z * 1.05, y) for z, _ in v.rows(0.55, 1.12)]
    stage.marks(sleepers, colour("#2f2a28"), 0.8)
    for t in (0.25, 0.75):
        x = x0 + (x1 - x0) * t
        stage.marks(
            [v.quad((x - 0.012, y, 0.5), (x + 0.012, y, 0.5), (x + 0.006, y, v.end), (x - 0.006, y, v.end))],
            steel,
        )


def _train(v: Vista, x: float, wide: float, y: float, c: Colour, z: float = 1.9) -> None:
    """A train that comes along the track, its face at depth ``z``."""
    stage, tall, half = v.stage, 0.86 * wide * 1.25, wide / 2
    tone = v.far(stage.palette.lit(c), 1.3)
    side = 1 if x < 0 else -1
    edge = x + side * half
    stage.layer(
        v.quad((edge, y - tall, z), (edge, y - tall, v.end), (edge, y, v.end), (edge, y, z)),
        lighter(tone, 0.05),
        darker(tone, 0.25),
    )
    glass = [
        v.quad(
            (edge, y - 0.78 * tall, a),
            (edge, y - 0.78 * tall, b),
            (edge, y - 0.42 * tall, b),
            (edge, y - 0.42 * tall, a),
        )
        for a, b in zip(np.arange(z + 0.1, v.end, 0.4), np.arange(z + 0.4, v.end + 0.3, 0.4), strict=False)
    ]
    stage.marks(glass, colour("#ffe6a8"), 0.85)
    face = v.front(x - half, y - tall, x + half, y, z)
    stage.layer(face, lighter(tone, 0.12), darker(tone, 0.2))
    stage.layer(
        v.front(x - half * 0.82, y - 0.86 * tall, x + half * 0.82, y - 0.44 * tall, z),
        colour("#2a3a4e"),
        colour("#5a7a94"),
    )
    stage.layer(
        v.front(x - half * 0.5, y - 0.98 * tall, x + half * 0.5, y - 0.89 * tall, z),
        colour("#2a2a30"),
        colour("#2a2a30"),
    )
    stage.marks(
        [v.front(x - half * 0.3, y - 0.96 * tall, x + half * 0.3, y - 0.91 * tall, z)], colour("#ffb84a")
    )
    stage.layer(v.front(x - half, y - 0.12 * tall, x + half, y, z), colour("#2f3138"), colour("#1c1d22"))
    stage.layer(
        v.front(x - half, y - 0.36 * tall, x + half, y - 0.3 * tall, z),
        lighter(tone, 0.7),
        lighter(tone, 0.55),
    )
    for dx in (-0.66, 0.66):
        spot = v.at(x + dx * half, y - 0.2 * tall, z)
        stage.light_up(*spot, 0.16, colour("#fff0c0"), 0.75)
        stage.layer(dot(*spot, 0.03 * wide), colour("#fffbe8"), colour("#fff0c0"))


def _along(v: Vista, side: int) -> tuple[float, float]:
    """Between which x one stands on the platform."""
    ends = v.x + side * 0.12, v.stage.w * (0.5 + side * 0.44)
    return min(ends), max(ends)


def _platform(v: Vista, side: int, edge: float, c: Colour) -> None:
    """The platform from its edge to the wall, with a warning line."""
    stage, tone = v.stage, v.stage.palette.lit(c)
    x0, x1 = (edge, v.half + 0.3) if side > 0 else (-v.half - 0.3, edge)
    stage.layer(v.floor(x0, x1, 0.5, v.end), v.far(tone, v.end), lighter(tone, 0.06), 0.08, "platform")
    seams = [
        v.quad((x - 0.002, v.down, 0.5), (x + 0.002, v.down, 0.5), (x, v.down, v.end))
        for x in np.arange(x0, x1, 0.14)
    ]
    seams += [v.floor(x0, x1, z, z * 1.008) for z, _ in v.rows(0.55, 1.18)]
    stage.marks(seams, darker(tone, 0.35), 0.4)
    for near, wide, hue in ((0.0, 0.02, lighter(tone, 0.5)), (0.05, 0.035, colour("#f0c03a"))):
        a = edge + side * near
        stage.layer(v.floor(min(a, a + side * wide), max(a, a + side * wide), 0.5, v.end), v.far(hue, 3), hue)


@setting("subway", "street", "room", "city", sheltered=True, shows="train metro subway")
def subway(stage: Stage) -> Ground:
    """A platform under the ground: a tiled vault, a train coming out of the dark."""
    dimmed(stage, (0.96, 0.96, 0.98), colour("#c8ccd0"))
    v = hall(stage, colour("#5a6068"), 0.72, 0.44, 5.0, 0.02)
    wall = colours("#e4e0d4 #d8e0dc #e0d8cc")[int(stage.dice("tiles").integers(3))]
    v.shell(wall, colour("#4a4644"), darker(wall, 0.16))
    side = stage.side
    _tiled(v, wall)
    tone = colours("#c8403a #2f6fb0 #2f8a6a #e0902a")[int(stage.dice("line").integers(4))]
    for s in (-1, 1):
        stage.marks([v.wall(s, 0.5, v.end, -0.52 * v.up, -0.36 * v.up)], v.far(tone, 2), 0.9)
        boards = [v.wall(s, z * 1.06, z * 1.24, -0.24 * v.up, 0.32 * v.down) for z, _ in v.rows(0.62, 1.5)]
        for i, board in enumerate(boards):
            hue = colours("#f0c86a #6ab0c8 #d87a6a #8ac08a")[(i + (s > 0)) % 4]
            stage.layer(board, lighter(hue, 0.3), hue)
    z = v.end
    stage.layer(
        v.front(-v.half * 0.9, -0.7 * v.up, v.half * 0.9, v.down, z), colour("#14161c"), colour("#0a0a10")
    )
    edge = -side * 0.06
    rails = (edge - side * 0.6, edge) if side > 0 else (edge, edge + 0.6)
    _rails(v, *rails, v.down + 0.02)
    _train(v, (rails[0] + rails[1]) / 2, 0.5, v.down, tone)
    _platform(v, side, edge, colour("#b8b2a8"))
    v.lamps(colour("#fff4d8"))
    return Ground(
        v.y + 0.5 * v.down,
        stage.h - 0.05,
        "floor",
        perch=(v.x + side * 0.26, stage.h - 0.1),
        across=_along(v, side),
    )


def _tiled(v: Vista, wall: Colour) -> None:
    lines = []
    for s in (-1, 1):
        lines += [v.wall(s, 0.5, v.end, y, y + 0.003) for y in np.arange(-v.up, v.down, 0.06)]
        lines += [v.wall(s, z, z * 1.006, -v.up, v.down) for z, _ in v.rows(0.55, 1.1)]
    v.stage.marks(lines, darker(wall, 0.3), 0.35)


@setting(
    "station",
    "street",
    "city",
    "hills",
    "meadow",
    "village",
    "mountains",
    sheltered=True,
    shows="train metro clock",
)
def station(stage: Stage) -> Ground:
    """A railway station: a glass roof on iron arches, platforms, a clock, a train that waits."""
    v = hall(stage, stage.palette.haze, 0.72, 0.5, 6.0, 0.02, high=1.2)
    paint_sky(stage, v.y + 0.1, 3)
    stage.glow(v.x, v.y, 0.6, lighter(stage.palette.haze, 0.5), 0.8)
    floor = stage.palette.lit(colour("#8a847c"))
    stage.layer(rect(-0.02, v.y, stage.w + 0.02, stage.h), stage.palette.haze, floor)
    brick = stage.palette.lit(colour("#b0705a"))
    side, edge = stage.side, -stage.side * 0.04
    for s in (-1, 1):
        v.layer(
            v.wall(s, 0.5, v.end, -0.5 * v.up, v.down), darker(brick, 0.05 if s == stage.light else 0.22), 1.4
        )
        for z, far in v.rows(0.62, 1.4):
            lit_up = stage.palette.night or stage.scene.time == "sunset"
            glass = colour("#ffd98a") if lit_up else mix(stage.palette.sky[1], brick, 0.3)
            v.layer(
                v.wall(s, 0.8 * z + 0.2 * far, 0.3 * z + 0.7 * far, -0.3 * v.up, 0.5 * v.down),
                lighter(brick, 0.3),
                z,
            )
            stage.marks(
                [v.wall(s, 0.75 * z + 0.25 * far, 0.35 * z + 0.65 * far, -0.26 * v.up, 0.48 * v.down)],
                v.far(glass, z),
            )
    iron = stage.palette.lit(colour("#3a5a5a"))
    for z, _ in v.rows(0.6, 1.36):
        _iron_arch(v, z, iron)
    beams = [
        v.quad(
            (x, -0.5 * v.up - 0.56 * v.up * np.sqrt(max(0, 1 - (x / v.half) ** 2)), 0.5),
            (x + 0.016, -0.5 * v.up - 0.56 * v.up * np.sqrt(max(0, 1 - (x / v.half) ** 2)), 0.5),
            (x + 0.01, -0.5 * v.up - 0.56 * v.up * np.sqrt(max(0, 1 - (x / v.half) ** 2)), v.end),
        )
        for x in np.linspace(-v.half * 0.95, v.half * 0.95, 9)
    ]
    stage.marks(beams, iron, 0.8)
    rails = (edge - side * 0.56, edge) if side > 0 else (edge, edge + 0.56)
    _rails(v, *rails, v.down + 0.02)
    _train(
        v,
        (rails[0] + rails[1]) / 2,
        0.48,
        v.down,
        colours("#c8403a #2f5f8a #3f7a5a")[int(stage.dice("line").integers(3))],
        2.2,
    )
    _platform(v, side, edge, colour("#b8ac9c"))
    _clock(v, side)
    return Ground(
        v.y + 0.5 * v.down,
        stage.h - 0.05,
        "floor",
        perch=(v.x + side * 0.27, stage.h - 0.1),
        across=_along(v, side),
    )


def _iron_arch(v: Vista, z: float, c: Colour) -> None:
    a = np.linspace(np.pi, 2 * np.pi, 34)
    outer = [v.at(v.half * np.cos(t), -0.5 * v.up + 0.58 * v.up * np.sin(t), z) for t in a]
    inner = [v.at((v.half - 0.025) * np.cos(t), -0.5 * v.up + 0.53 * v.up * np.sin(t), z) for t in a]
    v.layer(np.array(outer + inner[::-1]), c, z)
    for side in (-1, 1):
        v.layer(v.front(side * (v.half - 0.035), -0.5 * v.up, side * v.half, v.down, z), c, z)


def _clock(v: Vista, side: int) -> None:
    """A clock that hangs from the roof over the platform."""
    stage, iron = v.stage, colour("#2f3a40")
    x, y = v.at(side * 0.34, -0.62 * v.up, 1.5)
    stage.layer(rect(x - 0.004, y - 0.2, x + 0.004, y), iron, iron)
    stage.layer(dot(x, y + 0.05, 0.058), iron, darker(iron, 0.2))
    stage.layer(dot(x, y + 0.05, 0.049), colour("#fffaf0"), colour("#f0e6d0"))
    stage.marks(
        [rect(x - 0.003, y + 0.012, x + 0.003, y + 0.052), rect(x, y + 0.047, x + 0.03, y + 0.053)], iron
    )
