"""Where journeys begin and end: a railway station, the underground, an airport, an aeroplane's cabin."""

from __future__ import annotations

import numpy as np

from offline.illustrator.actors import lit, sprite_of
from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.stage import Ground, Stage

from .air import paint_sky, tone_window
from .registry import setting
from .shapes import dot, rect
from .vista import Vista, dimmed, hall


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
    return Ground(v.y + 0.5 * v.down, stage.h - 0.05, "floor", perch=(v.x + side * 0.26, stage.h - 0.1))


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
    return Ground(v.y + 0.5 * v.down, stage.h - 0.05, "floor", perch=(v.x + side * 0.27, stage.h - 0.1))


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


@setting("airport", "street", "city", "room", sheltered=True, shows="airplane plane aeroplane")
def airport(stage: Stage) -> Ground:
    """A departure hall: a wall of glass, an aeroplane on the apron, rows of seats."""
    floor_at = stage.level(0.66)
    wall = stage.palette.lit(colour("#d8dce0"))
    stage.gradient((darker(wall, 0.2), wall), 0, floor_at)
    x0, x1, y0, y1 = 0.03, stage.w - 0.03, 0.13 * stage.h, floor_at - 0.03
    tone_window(stage, x0, y0, x1, y1)
    apron = stage.palette.lit(colour("#9aa09c"))
    low = floor_at - 0.16
    stage.layer(rect(x0, low, x1, y1), mix(apron, stage.palette.haze, 0.5), apron)
    stage.marks([rect(x0, low + 0.06, x1, low + 0.066)], colour("#f0d03a"), 0.7)
    tall = 0.24
    plane = lit(stage, sprite_of(stage, "airplane", tall, "apron", flip=stage.side < 0), 0.14)
    stage.glow(stage.w / 2 - 0.1 * stage.side, low + 0.1, 0.32, stage.palette.shadow, 0.5, 0.08)
    stage.stamp(plane, stage.w / 2 - 0.1 * stage.side, low + 0.12)
    steel = stage.palette.lit(colour("#7a8490"))
    frame = [rect(x - 0.006, y0, x + 0.006, y1) for x in np.linspace(x0, x1, max(4, round(4 * stage.w) + 1))]
    stage.marks([*frame, rect(x0, y0 - 0.008, x1, y0 + 0.008), rect(x0, y1 - 0.01, x1, y1 + 0.01)], steel)
    floor = stage.palette.lit(colour("#c4c8cc"))
    stage.layer(rect(-0.02, floor_at, stage.w + 0.02, stage.h), darker(floor, 0.05), lighter(floor, 0.2))
    stage.reflect(floor_at, floor, 0.25)
    _board(stage)
    _seats(stage, floor_at + 0.1)
    return Ground(floor_at + 0.16, stage.h - 0.05, "floor")


def _board(stage: Stage) -> None:
    """The board of departures: rows of lit letters, as bars."""
    x = stage.w * (0.5 + 0.2 * stage.side)
    stage.layer(rect(x - 0.21, 0.02, x + 0.21, 0.02 + 0.17), colour("#20242e"), colour("#14161e"))
    rng, bars = stage.dice("departures"), {"#f0c04a": [], "#e8ecf0": [], "#6ad08a": []}  # type: ignore[var-annotated]
    for row in range(5):
        y = 0.04 + 0.03 * row
        for tone, a, b in (
            ("#f0c04a", 0.02, 0.08),
            ("#e8ecf0", 0.11, 0.16 + 0.1 * float(rng.random())),
            ("#6ad08a", 0.32, 0.39),
        ):
            bars[tone].append(rect(x - 0.21 + a, y, x - 0.21 + b, y + 0.013))
    for tone, drawn in bars.items():
        stage.marks(drawn, colour(tone), 0.9)


def _seats(stage: Stage, foot: float) -> None:
    """A row of seats on the side that the subject leaves free."""
    tone, steel = stage.palette.lit(colour("#2f5a8a")), stage.palette.lit(colour("#8a949e"))
    start = 0.04 if stage.side > 0 else stage.w - 0.44
    stage.glow(start + 0.2, foot, 0.26, stage.palette.shadow, 0.4, 0.12)
    stage.layer(rect(start, foot - 0.05, start + 0.4, foot - 0.036), steel, darker(steel, 0.2))
    for x in (start + 0.04, start + 0.35):
        stage.layer(rect(x, foot - 0.04, x + 0.012, foot), steel, darker(steel, 0.3))
    for i in range(4):
        x = start + 0.1 * i + 0.004
        stage.layer(rect(x, foot - 0.17, x + 0.09, foot - 0.066), lighter(tone, 0.15), darker(tone, 0.1))
        stage.layer(rect(x, foot - 0.072, x + 0.09, foot - 0.044), lighter(tone, 0.3), tone)


@setting("cabin", "room", "sky", sheltered=True, shows="airplane plane window seat cloud")
def cabin(stage: Stage) -> Ground:
    """The cabin of an aeroplane: round windows on the sky above the clouds, a wing, the row's seats."""
    wall = stage.palette.lit(colour("#e4e2de"))
    stage.gradient((lighter(wall, 0.2), wall, darker(wall, 0.14)), 0, stage.h + 0.02)
    n = max(2, round(2 * stage.w))
    wide, y0, y1 = 0.27, 0.16 * stage.h, 0.16 * stage.h + 0.4
    for i in range(n):
        x = (i + 0.5) / n * stage.w
        _porthole(stage, x, y0, y1, wide / 2, i)
    stage.layer(rect(-0.02, -0.02, stage.w + 0.02, 0.07), lighter(wall, 0.35), darker(wall, 0.12))
    for x in np.arange(0.1, stage.w, 0.2):
        stage.marks([dot(x, 0.04, 0.018, 0.012)], colour("#fff4d0"))
        stage.light_up(x, 0.06, 0.16, colour("#ffe9b8"), 0.25)
    top = stage.h * 0.68
    stage.layer(
        rect(-0.02, top + 0.05, stage.w + 0.02, stage.h + 0.02), darker(wall, 0.16), darker(wall, 0.4)
    )
    tone = stage.palette.lit(colours("#2f4f8a #3a6a7a #7a3a4a")[int(stage.dice("seats").integers(3))])
    for i in range(n + 1):
        _seat(stage, i / n * stage.w, top - 0.06, tone)
    return Ground(stage.h - 0.14, stage.h - 0.02, "floor")


def _rounded(x: float, y0: float, y1: float, half: float) -> np.ndarray:
    a = np.linspace(0, 2 * np.pi, 60)
    middle, tall = (y0 + y1) / 2, (y1 - y0) / 2
    return np.column_stack(
        [
            x + half * np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.55,
            middle + tall * np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.55,
        ]
    )


def _porthole(stage: Stage, x: float, y0: float, y1: float, half: float, i: int) -> None:
    from PIL import Image, ImageDraw

    from .air import paint_clouds

    frame = stage.palette.lit(colour("#f4f2ee"))
    stage.layer(_rounded(x, y0 - 0.05, y1 + 0.05, half + 0.045), darker(frame, 0.12), lighter(frame, 0.1))
    area = stage.box(x - half, y0, x + half, y1)
    size = (area[2] - area[0], area[3] - area[1])
    view = Stage(size, stage.scene, stage.palette, stage.dice.__class__(f"porthole{i}"), stage.detail)
    paint_sky(view, view.h * 1.02, 0)
    cloud = lighter(stage.palette.cloud, 0.2)
    view.gradient((view.palette.sky[-1], cloud), view.h * 0.72, view.h + 0.02)
    paint_clouds(view, view.h * 1.6, 7)
    steel = stage.palette.lit(colour("#c8ced8"))
    if i == (0 if stage.side > 0 else 1):
        wing = np.array(
            [
                [-0.05, view.h * 0.8],
                [view.w * 0.95, view.h * 0.6],
                [view.w * 1.02, view.h * 0.63],
                [view.w * 0.3, view.h * 1.02],
                [-0.05, view.h * 1.02],
            ]
        )
        view.layer(wing, lighter(steel, 0.3), darker(steel, 0.2))
        view.layer(
            np.array(
                [[view.w * 0.9, view.h * 0.61], [view.w * 0.98, view.h * 0.48], [view.w * 1.0, view.h * 0.63]]
            ),
            colour("#c8403a"),
            colour("#a8302a"),
        )
    mask = Image.new("L", size)
    shape = (_rounded(x, y0, y1, half) * stage.unit) - [area[0], area[1]]
    ImageDraw.Draw(mask).polygon([tuple(p) for p in shape], fill=255)
    stage.image.paste(view.image, area[:2], mask)
    blind = _rounded(x, y0, y1, half)
    blind[:, 1] = np.minimum(blind[:, 1], y0 + 0.06)
    stage.layer(blind, lighter(frame, 0.1), darker(frame, 0.14))


def _seat(stage: Stage, x: float, top: float, c: Colour) -> None:
    """The back of a seat, with its headrest and tray."""
    half = 0.2
    stage.glow(x, top + 0.24, 0.3, stage.palette.shadow, 0.35)
    stage.layer(_rounded(x, top, stage.h + 0.2, half), lighter(c, 0.12), darker(c, 0.35))
    stage.layer(_rounded(x, top - 0.02, top + 0.12, half * 0.8), lighter(c, 0.25), darker(c, 0.05))
    stage.layer(_rounded(x, top - 0.015, top + 0.06, half * 0.74), colour("#f4f2ee"), colour("#d8d4cc"))
    stage.layer(_rounded(x, top + 0.16, top + 0.3, half * 0.72), colour("#b8bcc4"), colour("#8a9098"))
