"""Where games are played: a hall with a hoop, a gymnasium, a tennis court, a boxing ring, an ice rink."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.towns.stadium import stands
from offline.illustrator.settings import setting

ROPES = colours("#e0433f #f4f4f0 #3f6fc8")


def _quad(stage: Stage, top: float, near: float, far: float, y0: float, y1: float, c: Colour) -> None:
    """A band of a court around the middle: half widths at its far and near edge, below ``top``."""
    x = stage.w / 2
    outline = np.array([[x - far, top + y0], [x + far, top + y0], [x + near, top + y1], [x - near, top + y1]])
    stage.layer(outline, lighter(c, 0.06), darker(c, 0.08), 0.03)


def _rays(stage: Stage, top: float, shares: tuple[float, ...], c: Colour, strength: float) -> None:
    """Lines on the floor that run to the horizon, at these shares of the width at the near edge."""
    x, deep = stage.w / 2, stage.h + 0.02 - top
    for share in shares:
        far, near = x + share * 0.42, x + share * 1.3
        t = 0.004
        line = np.array(
            [[far - t * 0.5, top], [far + t * 0.5, top], [near + t, top + deep], [near - t, top + deep]]
        )
        stage.marks([line], c, strength)


def _hall(stage: Stage) -> float:
    """A sports hall: a light wall with a band of windows, padding, planks; where the floor begins."""
    top = stage.level(0.64)
    wall = stage.palette.lit(colours("#dfe4e2 #e6dccb #d3dde6")[int(stage.dice("wall").integers(3))])
    stage.layer(rect(-0.02, -0.02, stage.w + 0.02, top), lighter(wall, 0.12), darker(wall, 0.06), 0.05)
    glass = mix(stage.palette.sky[0], stage.palette.sky[-1], 0.6)
    for x in np.arange(0.03, stage.w, 0.19):
        stage.layer(rect(x - 0.008, 0.02, x + 0.158, 0.13), darker(wall, 0.25), darker(wall, 0.3))
        stage.layer(rect(x, 0.028, x + 0.15, 0.122), glass, lighter(glass, 0.3))
        stage.marks([rect(x + 0.072, 0.028, x + 0.078, 0.122)], darker(wall, 0.25))
    pad = stage.palette.lit(colours("#3f6fa8 #a8483f #3f8a6a")[int(stage.dice("pads").integers(3))])
    stage.layer(rect(-0.02, top - 0.15, stage.w + 0.02, top), lighter(pad, 0.1), darker(pad, 0.16), 0.06)
    stage.marks(
        [rect(x, top - 0.15, x + 0.003, top) for x in np.arange(0.1, stage.w, 0.16)], darker(pad, 0.3)
    )
    wood = stage.palette.lit(colour("#d49a58"))
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02),
        darker(wood, 0.08),
        lighter(wood, 0.08),
        0.1,
        "floor",
    )
    _rays(stage, top, tuple(np.arange(-2.4, 2.5, 0.14).tolist()), darker(wood, 0.2), 0.35)
    stage.glow(stage.w / 2, top + 0.16, 0.5, lighter(wood, 0.5), 0.35, 0.25)
    return top


@setting("basketball", "stadium", "room", sheltered=True, shows="hoop basket net")
def basketball(stage: Stage) -> Ground:
    """A basketball court: planks with its lines, a board with a hoop and net before the wall."""
    top = _hall(stage)
    key = stage.palette.lit(colour("#c25a3a"))
    _quad(stage, top, 0.26, 0.15, 0.02, 0.2, key)
    line = stage.palette.lit(WHITE)
    stage.marks([rect(-0.02, top + 0.018, stage.w + 0.02, top + 0.024)], line, 0.85)
    a = np.linspace(0, np.pi, 40)
    x, y, r = stage.w / 2, top + 0.2, 0.26
    arc = np.column_stack([x + r * np.cos(a), y + 0.3 * r * np.sin(a)])
    inner = np.column_stack([x + (r - 0.008) * np.cos(a), y + (0.3 * r - 0.006) * np.sin(a)])
    stage.marks([np.vstack([arc, inner[::-1]]), rect(x - r, y - 0.003, x + r, y + 0.003)], line, 0.85)
    _hoop(stage, stage.w / 2 + 0.13 * stage.side, top)
    return Ground(top + 0.2, stage.h - 0.05, "floor")


def _hoop(stage: Stage, x: float, floor_at: float) -> None:
    """A glass board on its arm, with a red ring and a net."""
    y = floor_at - 0.36
    steel, red = stage.palette.lit(colour("#6a7482")), stage.palette.lit(colour("#e8502a"))
    stage.layer(rect(x - 0.014, y, x + 0.014, floor_at + 0.02), lighter(steel, 0.15), darker(steel, 0.25))
    board = stage.palette.lit(colour("#f2f6f8"))
    stage.glow(x + 0.01, y - 0.03, 0.17, stage.palette.shadow, 0.25)
    stage.layer(rect(x - 0.13, y - 0.11, x + 0.13, y + 0.06), darker(steel, 0.2), darker(steel, 0.3))
    stage.layer(rect(x - 0.122, y - 0.102, x + 0.122, y + 0.052), board, darker(board, 0.08))
    for x0, y0, x1, y1 in (
        (-0.05, -0.04, 0.05, -0.034),
        (-0.05, 0.034, 0.05, 0.04),
        (-0.05, -0.04, -0.044, 0.04),
        (0.044, -0.04, 0.05, 0.04),
    ):
        stage.marks([rect(x + x0, y + y0, x + x1, y + y1)], red)
    rim = y + 0.055
    for k in range(7):
        a, b = -0.056 + 0.0187 * k, -0.036 + 0.012 * k
        for p, q in ((a, b), (a, b + 0.012), (a, b - 0.012)):
            strand = np.array(
                [
                    [x + p - 0.0012, rim],
                    [x + p + 0.0012, rim],
                    [x + q + 0.0012, rim + 0.08],
                    [x + q - 0.0012, rim + 0.08],
                ]
            )
            stage.marks([strand], stage.palette.lit(WHITE), 0.9)
    stage.layer(dot(x, rim, 0.062, 0.013), red, darker(red, 0.2))
    stage.layer(dot(x, rim, 0.05, 0.008), darker(board, 0.2), darker(board, 0.3))


@setting("sportshall", "stadium", "room", sheltered=True, shows="mat bars")
def sports_hall(stage: Stage) -> Ground:
    """A gymnasium: wall bars on both sides and a blue mat on the planks."""
    top = _hall(stage)
    wood = stage.palette.lit(colour("#b97a44"))
    for x0 in (0.05, stage.w - 0.27):
        for y in np.arange(0.2, top - 0.02, 0.045):
            stage.layer(rect(x0, y, x0 + 0.22, y + 0.012), lighter(wood, 0.2), darker(wood, 0.15))
        for x in (x0 - 0.008, x0 + 0.104, x0 + 0.214):
            stage.layer(rect(x, 0.18, x + 0.016, top), lighter(wood, 0.1), darker(wood, 0.25))
    mat = stage.palette.lit(colour("#3f74b8"))
    _quad(stage, top, 0.5, 0.34, 0.1, 0.3, mat)
    _quad(stage, top, 0.5, 0.5, 0.3, 0.322, darker(mat, 0.3))
    return Ground(top + 0.2, stage.h - 0.06, "floor")


@setting("tenniscourt", "stadium", shows="net court")
def tennis_court(stage: Stage) -> Ground:
    """A hard court in two tones."""
    outer = colours("#4f8a5c #b8623f")[int(stage.dice("court").integers(2))]
    return _tennis(stage, outer, colour("#3f6fb0"))


@setting("claycourt", "stadium", shows="net court")
def clay_court(stage: Stage) -> Ground:
    """A court of red clay, as in Paris."""
    return _tennis(stage, colour("#b4562f"), colour("#c96a3c"))


@setting("grasscourt", "stadium", shows="net court")
def grass_court(stage: Stage) -> Ground:
    """A lawn, the court a little lighter."""
    return _tennis(stage, colour("#4c8a3e"), colour("#6aa650"))


def _tennis(stage: Stage, around: Colour, court: Colour) -> Ground:
    """A tennis court with white lines, the net, stands behind."""
    top = stage.level(0.56)
    paint_sky(stage, top, 3)
    stands(stage, top)
    deep = stage.h + 0.02 - top
    outer = stage.palette.lit(around)
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02),
        darker(outer, 0.06),
        lighter(outer, 0.06),
        0.05,
        "court",
    )
    inner, line = stage.palette.lit(court), stage.palette.lit(WHITE)
    _quad(stage, top, 0.86, 0.38, 0.05, deep, line)
    _quad(stage, top, 0.85, 0.374, 0.056, deep, inner)
    x = stage.w / 2
    for side in (-1, 1):
        tram = [
            [x + side * 0.3, top + 0.056],
            [x + side * 0.306, top + 0.056],
            [x + side * 0.69, stage.h + 0.02],
            [x + side * 0.675, stage.h + 0.02],
        ]
        stage.marks([np.array(tram)], line, 0.9)
    net = top + 0.13
    stage.marks([rect(x - 0.003, top + 0.056, x + 0.003, net)], line, 0.9)
    mesh = [rect(a, net - 0.085, a + 0.0022, net) for a in np.arange(-0.01, stage.w, 0.016)]
    mesh += [rect(-0.02, b, stage.w + 0.02, b + 0.0022) for b in np.arange(net - 0.085, net, 0.016)]
    stage.glow(x, net, 0.7, stage.palette.shadow, 0.3, 0.03)
    stage.marks(mesh, colour("#20242c"), 0.5)
    stage.layer(rect(-0.02, net - 0.098, stage.w + 0.02, net - 0.082), line, darker(line, 0.08))
    return Ground(top + 0.22, stage.h - 0.06)


def _dark_stands(stage: Stage, foot: float, back: Colour) -> None:
    """The crowd of a hall in half light, lamps above it."""
    stage.gradient((darker(back, 0.5), back), -0.02, foot + 0.02)
    rng = stage.dice("crowd")
    for row, y in enumerate(np.linspace(0.3 * foot, foot - 0.04, 7)):
        for x in np.arange(0.02 * (row % 2), stage.w + 0.03, 0.045):
            at = float(x + rng.uniform(-0.008, 0.008))
            tone = mix(
                colours("#c87a6a #8aa0c8 #d8c08a #8ab09a #b08ac0")[int(rng.integers(5))],
                back,
                0.55 - 0.04 * row,
            )
            stage.marks([dot(at, y, 0.013), dot(at, y + 0.03, 0.021, 0.02)], tone)
    for x in (0.2, 0.5, 0.8):
        stage.light_up(x * stage.w, 0.0, 0.34, colour("#fff0c8"), 0.55)
        stage.marks([rect(x * stage.w - 0.06, 0.0, x * stage.w + 0.06, 0.018)], colour("#fff8e0"))


@setting("ring", "stadium", sheltered=True, shows="ring rope")
def boxing_ring(stage: Stage) -> Ground:
    """A boxing ring: canvas under lamps, ropes between padded posts, the crowd in the dark."""
    top = stage.level(0.62)
    _dark_stands(stage, top, colour("#2c3350"))
    canvas = colour("#dfe3ea")
    stage.layer(rect(-0.02, top, stage.w + 0.02, stage.h + 0.02), darker(canvas, 0.2), canvas, 0.04, "canvas")
    stage.glow(stage.w / 2, top + 0.22, 0.55, WHITE, 0.6, 0.35)
    _quad(stage, top, 0.3, 0.24, 0.15, 0.25, mix(canvas, colour("#3f6fc8"), 0.22))
    left, right = 0.09 * stage.w, 0.91 * stage.w
    for k, c in enumerate(ROPES):
        y = top - 0.25 + 0.075 * k
        for outline in (
            rect(left, y, right, y + 0.014),
            np.array([[left, y], [left, y + 0.014], [-0.02, y + 0.12], [-0.02, y + 0.102]]),
            np.array(
                [[right, y], [right, y + 0.014], [stage.w + 0.02, y + 0.12], [stage.w + 0.02, y + 0.102]]
            ),
        ):
            stage.layer(outline, lighter(c, 0.2), darker(c, 0.2))
    for x, c in ((left, ROPES[0]), (right, ROPES[2])):
        stage.layer(rect(x - 0.012, top - 0.3, x + 0.012, top + 0.02), colour("#9aa4b4"), colour("#4a5262"))
        stage.layer(rect(x - 0.024, top - 0.27, x + 0.024, top - 0.06), lighter(c, 0.15), darker(c, 0.2))
    return Ground(top + 0.16, stage.h - 0.06, "floor")


@setting("rink", "stadium", "ice", sheltered=True, shows="rink boards")
def ice_rink(stage: Stage) -> Ground:
    """An ice rink: smooth ice with its lines and the marks of skates, white boards, the crowd behind."""
    top = stage.level(0.56)
    _dark_stands(stage, top - 0.08, colour("#3a4a70"))
    board = colour("#f0f4f8")
    stage.layer(rect(-0.02, top - 0.1, stage.w + 0.02, top), board, darker(board, 0.12), 0.02)
    stage.layer(rect(-0.02, top - 0.108, stage.w + 0.02, top - 0.092), colour("#3f6fc8"), colour("#2f559a"))
    stage.layer(rect(-0.02, top - 0.022, stage.w + 0.02, top), colour("#f0c83a"), colour("#d8a82a"))
    ice = colour("#d6e8f4")
    stage.layer(
        rect(-0.02, top, stage.w + 0.02, stage.h + 0.02), darker(ice, 0.12), lighter(ice, 0.3), 0.02, "rink"
    )
    stage.glow(stage.w / 2, top + 0.06, 0.6, WHITE, 0.4, 0.16)
    for y, c in ((0.07, "#d8404a"), (0.25, "#3f6fc8")):
        stage.marks(
            [rect(-0.02, top + y, stage.w + 0.02, top + y + 0.012 + 0.03 * y)], mix(colour(c), ice, 0.35)
        )
    rng = stage.dice("skates")
    for _ in range(16):
        x, y, r = (
            float(rng.uniform(0, stage.w)),
            float(rng.uniform(top + 0.04, stage.h)),
            float(rng.uniform(0.08, 0.24)),
        )
        first, last = sorted(rng.uniform(0, 2 * np.pi, 2).tolist())
        a = np.linspace(first, last, 30)
        line = np.column_stack([x + r * np.cos(a), y + 0.25 * r * np.sin(a)])
        stage.marks([np.vstack([line, (line + [0, 0.0022])[::-1]])], WHITE, 0.6)
    return Ground(top + 0.2, stage.h - 0.06, "floor")
