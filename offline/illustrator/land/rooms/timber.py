"""Places of wood: a pier into the water, a stable, a western town; and a factory's hall of steel."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back
from offline.illustrator.land.country.growth import specks, turf
from offline.illustrator.land.country.wild import range_of
from offline.illustrator.land.shapes import dot, jagged, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.waters import water
from offline.illustrator.settings import setting

from .vista import Vista, dimmed, hall

PLANKS = colour("#a8835c")


@setting("pier", "harbour", "lake", "sea", "beach", "river", "street", shows="pier jetty dock")
def pier(stage: Stage) -> Ground:
    """A wooden pier that runs out into still water towards far hills."""
    shore = stage.level(0.5)
    paint_sky(stage, shore)
    if stage.scene.place in {"lake", "river"}:
        range_of(stage, shore, 0.2, 0.6, 3, "pier", colour("#7c8aa6"))
    hills_back(stage, shore - 0.02, 1, turf(stage, colour("#6a8a8a"), 0.4))
    water(stage, shore, colour("#3f86a0"), 0.6)
    wood = stage.palette.lit(PLANKS)
    v = Vista(
        stage,
        stage.w * (0.5 - 0.1 * stage.side),
        shore,
        1,
        1,
        1.02 * (stage.h - shore),
        6.5,
        stage.palette.haze,
    )
    aside = 0.16 * stage.side
    left, right = aside - 0.3, aside + 0.3
    stage.layer(
        v.floor(left - 0.01, right + 0.01, 0.5, v.end, v.down + 0.06), darker(wood, 0.65), darker(wood, 0.6)
    )
    stage.layer(
        v.floor(left, right, 0.5, v.end), mix(wood, stage.palette.haze, 0.25), lighter(wood, 0.1), 0.2, "deck"
    )
    z, gaps = 0.94, []
    while z < v.end:
        gaps.append(v.floor(left, right, z, z * 1.012))
        z *= 1.07
    stage.marks(gaps, darker(wood, 0.5), 0.75)
    for x in (left, right):
        for z in (5.2, 3.4, 2.2, 1.45, 0.98):
            post = v.front(x - 0.026, v.down - 0.26, x + 0.026, v.down + 0.14, z)
            v.layer(post, darker(wood, 0.2), z, 0.3)
            px, py = v.at(x, v.down - 0.26, z)
            stage.layer(dot(px, py, 0.026 / z, 0.009 / z), lighter(v.far(wood, z), 0.25), v.far(wood, z))
    x = v.at(aside, v.down, 1.35)[0]
    return Ground(
        v.y + 0.66 * v.down,
        stage.h - 0.06,
        "floor",
        perch=(x, stage.h - 0.1),
        across=(x - 0.16, x + 0.16),
        water=(shore + 0.06, shore + 0.16),
    )


@setting("stable", "farm", "room", "hills", "meadow", sheltered=True, shows="barn stable hay straw stall")
def stable(stage: Stage) -> Ground:
    """A stable from within: beams, stalls with half doors, bales of hay, light through the gate."""
    dimmed(stage, (0.96, 0.86, 0.76), colour("#e8c890"))
    v = hall(stage, colour("#d8b078"), 0.64, 0.48, 3.0, 0.03)
    wood, straw = colour("#8a5a38"), colour("#d8b45a")
    v.shell(wood, colour("#b8925a"), darker(wood, 0.3))
    for side in (-1, 1):
        boards = [v.wall(side, 0.5, v.end, y, y + 0.006) for y in np.arange(-v.up, v.down, 0.09)]
        stage.marks(boards, darker(wood, 0.5), 0.5)
        for z, far in v.rows(0.62, 1.5):
            v.layer(
                v.wall(side, 0.9 * z + 0.1 * far, 0.2 * z + 0.8 * far, -0.4 * v.up, v.down),
                darker(wood, 0.62),
                z,
            )
            half = v.wall(side, 0.9 * z + 0.1 * far, 0.2 * z + 0.8 * far, 0.34 * v.down, v.down)
            v.layer(half, lighter(wood, 0.15), z)
            v.layer(v.front(side * (v.half - 0.05), -v.up, side * v.half, v.down, z), darker(wood, 0.15), z)
    for z, _ in v.rows(0.7, 1.5):
        v.layer(v.front(-v.half, -v.up, v.half, -0.9 * v.up, z), darker(wood, 0.25), z)
        for s in (-1, 1):
            spots = ((v.half, -0.5), (v.half - 0.3, -0.9), (v.half - 0.24, -0.9), (v.half, -0.42))
            brace = v.quad(*((s * x, y * v.up, z) for x, y in spots))
            v.layer(brace, darker(wood, 0.25), z)
    sky = stage.palette.sky
    gate = v.front(-0.34, -0.5 * v.up, 0.34, v.down, v.end)
    stage.layer(gate, lighter(sky[-1], 0.3), colour("#f4e2b0"))
    stage.light_up(*v.at(0, 0.1, v.end), 0.5, colour("#fff0c8"), 0.45)
    rng = stage.dice("straw")
    blades = []
    for a, b, turn in rng.random((130, 3)):
        x, y = a * stage.w, v.y + v.down * (0.45 + 0.6 * b)
        long = 0.01 + 0.02 * b
        blades.append(
            np.array(
                [[x, y], [x + long, y + long * (turn - 0.5)], [x + long, y + long * (turn - 0.5) + 0.003]]
            )
        )
    stage.marks(blades, lighter(straw, 0.2), 0.8)
    for u, w, t in ((0.5 - 0.42 * stage.side, 0.2, 0.02), (0.5 - 0.36 * stage.side, 0.17, 0.13)):
        _bale(stage, u * stage.w, stage.h - 0.14 - t, w, straw)
    return Ground(v.y + 0.6 * v.down, stage.h - 0.05, "floor")


def _bale(stage: Stage, x: float, foot: float, wide: float, c: Colour) -> None:
    tall = wide * 0.56
    stage.glow(x, foot, wide * 0.7, stage.palette.shadow, 0.5, 0.18)
    stage.layer(
        rect(x - wide / 2, foot - tall, x + wide / 2, foot),
        lighter(c, 0.14),
        darker(c, 0.25),
        0.3,
        f"bale{x:.2f}{foot:.2f}",
    )
    rng = stage.dice(f"bale{foot:.2f}")
    stalks = [(x + wide * (a - 0.5), foot - tall * b) for a, b in (rng.random((40, 2)) * 0.94).tolist()]
    marks = [rect(px, py, px + 0.02, py + 0.003) for px, py in stalks]
    stage.marks(marks, darker(c, 0.25), 0.5)
    stage.marks(
        [rect(x + wide * d, foot - tall, x + wide * d + 0.006, foot) for d in (-0.26, 0.22)],
        darker(c, 0.5),
        0.8,
    )


@setting("western", "desert", "street", "village", shows="saloon town street")
def western_town(stage: Stage) -> Ground:
    """A town of the Wild West: wooden fronts along a dusty street, a saloon, mesas far away."""
    horizon = stage.level(0.52)
    paint_sky(stage, horizon, 2)
    rng = stage.dice("mesas")
    for k in range(3):
        x, wide, tall = float(rng.uniform(0.3, 0.7)) * stage.w, 0.12, float(rng.uniform(0.06, 0.12))
        tone = stage.palette.lit(colour("#b8694a"), 0.55 - 0.08 * k)
        mesa = jagged((x - wide, horizon + 0.01), (x - wide * 0.6, horizon - tall), 0.01, rng)
        end = jagged((x + wide * 0.6, horizon - tall), (x + wide, horizon + 0.01), 0.01, rng)
        stage.layer(np.vstack([mesa, end]), lighter(tone, 0.1), mix(tone, stage.palette.haze, 0.3))
    sand = stage.palette.lit(colour("#d8aa6a"))
    stage.layer(
        rect(-0.02, horizon, stage.w + 0.02, stage.h + 0.02),
        mix(sand, stage.palette.haze, 0.4),
        darker(sand, 0.12),
        0.2,
        "dust",
    )
    v = Vista(stage, stage.w / 2, horizon, 0.4 * stage.w, 1.0, EYE, 4.6, stage.palette.haze)
    for side in (-1, 1):
        for i, (z, far) in enumerate(v.rows(EYE / (stage.h - horizon) * 0.84, 1.5)):
            _false_front(v, side, z, far, i)
    specks(stage, horizon + 0.2, colours("#b8854a #a8743f"), 40, 0.006)
    return Ground(horizon + 0.2, stage.h - 0.07)


EYE, PORCH, FRONT = 0.17, -0.08, -0.36
"""How far the eyes of who walks there are above the street; how high porches and fronts are."""


def _false_front(v: Vista, side: int, z: float, far: float, i: int) -> None:
    """One house: its tall wooden front with a cornice and a sign, windows, swing doors, a porch on posts."""
    stage, rng = v.stage, v.stage.dice(f"front{side}{i}")
    tone = stage.palette.lit(colours("#a8744a #8a5a3c #b88a5a #9a6a5a #7a6a5a")[int(rng.integers(5))])
    tone = darker(tone, 0.2) if side == stage.light else tone
    top = FRONT - float(rng.uniform(0.0, 0.09))

    def part(a: float, b: float, y0: float, y1: float) -> Points:
        """A piece of the front between two shares of its length as they are seen, and two heights."""
        return v.wall(side, 1 / ((1 - a) / z + a / far), 1 / ((1 - b) / z + b / far), y0, y1)

    v.layer(part(0, 1, top, v.down), tone, z, 0.2)
    boards = [part(0, 1, y, y + 0.003) for y in np.arange(top, v.down, 0.03)]
    stage.marks(boards, v.far(darker(tone, 0.4), z), 0.45)
    v.layer(part(0, 0.02, top, v.down), darker(tone, 0.35), z)
    v.layer(part(-0.015, 1, top - 0.02, top + 0.012), lighter(tone, 0.25), z)
    sign = stage.palette.lit(colours("#c8402e #e8d8b0 #2f6a6a")[int(rng.integers(3))])
    v.layer(part(0.2, 0.8, top + 0.035, top + 0.095), darker(sign, 0.45), z)
    v.layer(part(0.22, 0.78, top + 0.041, top + 0.089), sign, z)
    lights = stage.palette.night or stage.scene.time == "sunset"
    pane = colour("#ffd27a") if lights else v.far(darker(tone, 0.6), z)
    for a in (0.16, 0.66):
        for y0, y1 in ((-0.22, -0.12), (0.0, 0.09)):
            stage.marks([part(a - 0.02, a + 0.2, y0 - 0.008, y1 + 0.008)], v.far(lighter(tone, 0.4), z), 0.9)
            stage.marks([part(a, a + 0.18, y0, y1)], pane, 0.9)
    stage.marks([part(0.42, 0.6, 0.0, v.down)], v.far(darker(tone, 0.7), z))
    for a in (0.42, 0.515):
        v.layer(part(a, a + 0.085, 0.045, 0.125), lighter(tone, 0.14), z)
    _porch(v, side, (z * 1.01, far), tone)


def _porch(v: Vista, side: int, between: tuple[float, float], tone: Colour) -> None:
    """A boardwalk, posts with their rail, and a sloping roof along a front."""
    (z, far), inner, out = between, side * v.half, side * (v.half - 0.085)
    deck = v.quad(
        (inner, v.down - 0.012, z),
        (inner, v.down - 0.012, far),
        (out, v.down - 0.012, far),
        (out, v.down - 0.012, z),
    )
    v.layer(deck, lighter(tone, 0.12), z)
    edge = v.quad((out, v.down - 0.012, z), (out, v.down - 0.012, far), (out, v.down, far), (out, v.down, z))
    v.layer(edge, darker(tone, 0.45), z)
    for zz in (far * 0.99, 0.5 * (z + far), z):
        v.layer(v.front(out - 0.006, PORCH + 0.03, out + 0.006, v.down - 0.01, zz), darker(tone, 0.25), zz)
    roof = v.quad(
        (inner, PORCH - 0.03, z), (inner, PORCH - 0.03, far), (out, PORCH + 0.03, far), (out, PORCH + 0.03, z)
    )
    v.layer(roof, darker(tone, 0.3), z, 0.3)
    brim = v.quad(
        (out, PORCH + 0.026, z), (out, PORCH + 0.026, far), (out, PORCH + 0.042, far), (out, PORCH + 0.042, z)
    )
    v.layer(brim, lighter(tone, 0.2), z)


@setting("factory", "room", "city", "street", "hills", sheltered=True, shows="factory machine conveyor gear")
def factory_hall(stage: Stage) -> Ground:
    """A factory's hall: steel trusses, conveyor belts with boxes, robot arms, gears, rows of lamps."""
    v = hall(stage, stage.palette.lit(colour("#c8d0d4")), 0.66, 0.44, 4.4, 0.02)
    steel, yellow = stage.palette.lit(colour("#7a8a94")), stage.palette.lit(colour("#f0b02a"))
    v.shell(stage.palette.lit(colour("#aab6ba")), stage.palette.lit(colour("#9aa09c")), darker(steel, 0.3))
    v.tiles(darker(steel, 0.2), 0.3, 0.3)
    for z, _ in v.rows(0.66, 1.36):
        v.layer(v.front(-v.half, -v.up, v.half, -0.93 * v.up, z), steel, z)
        v.layer(v.front(-v.half, -0.72 * v.up, v.half, -0.69 * v.up, z), steel, z)
        for x in np.arange(-v.half, v.half, 0.2):
            spots = ((x, -0.93), (x + 0.02, -0.93), (x + 0.12, -0.7), (x + 0.1, -0.7))
            bar = v.quad(*((px, py * v.up, z) for px, py in spots))
            v.layer(bar, steel, z)
        for s in (-1, 1):
            v.layer(v.front(s * (v.half - 0.06), -v.up, s * v.half, v.down, z), darker(steel, 0.15), z)
    for s in (-1, 1):
        x0, x1, y = s * 0.3, s * 0.52, 0.62 * v.down
        v.layer(v.quad((x0, y, 0.6), (x1, y, 0.6), (x1, y, v.end), (x0, y, v.end)), colour("#3a4048"), 2)
        v.layer(v.quad((x0, y, 0.6), (x0, y, v.end), (x0, y + 0.12, v.end), (x0, y + 0.12, 0.6)), yellow, 2)
        for k, (z, _) in enumerate(v.rows(0.7, 1.3)):
            v.layer(
                v.front(x0 + s * 0.03, y - 0.14, x1 - s * 0.03, y, z), stage.palette.lit(colour("#c89a62")), z
            )
            if k % 2 == 0:
                _arm(v, s * 0.6, z * 1.1, y, yellow)
    v.lamps(colour("#fffbe8"), 1)
    return Ground(v.y + 0.6 * v.down, stage.h - 0.05, "floor", across=(0.3 * stage.w, 0.7 * stage.w))


def _arm(v: Vista, x: float, z: float, y: float, c: Colour) -> None:
    """A robot's arm that bends over the belt."""
    s = 1 if x > 0 else -1
    v.layer(v.front(x - 0.05, y - 0.06, x + 0.05, v.down, z), darker(c, 0.3), z)
    shoulder, elbow = (x + s * 0.03, y - 0.36), (x - s * 0.17, y - 0.42)
    bones = (
        ((x, y - 0.06), shoulder, 0.03),
        (shoulder, elbow, 0.024),
        (elbow, (x - s * 0.19, y - 0.24), 0.018),
    )
    for (ax, ay), (bx, by), half in bones:
        v.layer(v.quad((ax - half, ay, z), (bx - half, by, z), (bx + half, by, z), (ax + half, ay, z)), c, z)
        px, py = v.at(bx, by, z)
        v.stage.layer(dot(px, py, 0.034 / z), v.far(darker(c, 0.5), z), v.far(darker(c, 0.6), z))
