"""Halls for many: a cinema, an arcade of games, a court of law, a bank."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

from .chambers import on_top, put
from .rooms import shell
from .vista import Vista, dimmed, hall

NEONS = colours("#ff4fa0 #4ad8ff #ffd23f #7af06a #b46aff")


@setting(
    "cinema",
    "stage",
    "room",
    "cafe",
    sheltered=True,
    shows="screen seat seats movie film chair armchair popcorn row curtain",
)
def cinema(stage: Stage) -> Ground:
    """Rows of red seats before a shining screen between curtains, in the dark."""
    dimmed(stage, (0.8, 0.74, 0.86), colour("#2a1a34"), True)
    stage.gradient((colour("#140c1c"), colour("#2a1830"), colour("#3a1c2c")), 0, stage.h + 0.02)
    x, top, low, half = stage.w / 2, 0.09 * stage.h, 0.5 * stage.h, 0.38 * stage.w
    for side in (-1, 1):
        for i in range(5):
            a = x + side * (half + 0.015 + 0.03 * i)
            fold = darker(colour("#a82a3a"), 0.1 + 0.16 * (i % 2))
            stage.layer(
                rect(min(a, a + side * 0.034), -0.02, max(a, a + side * 0.034), low + 0.08),
                fold,
                darker(fold, 0.4),
            )
    _film(stage, x, top, low, half)
    stage.light_up(x, low, half * 1.6, colour("#c8d8ff"), 0.4)
    beam = [[x - 0.01, stage.h * 1.05], [x + 0.01, stage.h * 1.05], [x + half, low], [x - half, low]]
    stage.marks([np.array(beam)], colour("#dfe8ff"), 0.06)
    rows = 5
    for row in range(rows):
        t = row / (rows - 1)
        _seats(stage, low + 0.1 + (stage.h - low - 0.08) * t**1.2, 0.07 + 0.075 * t, row)
    for side in (-1, 1):
        for y in (0.3, 0.55):
            stage.light_up(x + side * stage.w * 0.48, y * stage.h, 0.16, colour("#ffb05a"), 0.6)
    return Ground(low + 0.12, low + 0.16, "floor")


def _film(stage: Stage, x: float, top: float, low: float, half: float) -> None:
    """What runs on the screen: mountains under a sun."""
    stage.layer(
        rect(x - half - 0.012, top - 0.012, x + half + 0.012, low + 0.012),
        colour("#0c0810"),
        colour("#0c0810"),
    )
    stage.layer(rect(x - half, top, x + half, low), colour("#ffd9a0"), colour("#ff9a7a"))
    stage.marks([dot(x + half * 0.3, top + (low - top) * 0.45, 0.07)], colour("#fff6d8"))
    for k, tone in enumerate(colours("#b06a8a #7a4a7a #46305a")):
        t = np.linspace(-1, 1, 40)
        level = low - (low - top) * (0.42 - 0.14 * k)
        crest = level - 0.05 * abs(np.sin(t * (3 + k) + 1.7 * k)) - 0.02 * np.sin(9 * t + k)
        edge = [[x + half, low], [x - half, low]]
        stage.layer(np.vstack([np.column_stack([x + half * t, crest]), edge]), lighter(tone, 0.1), tone)


def _seats(stage: Stage, foot: float, wide: float, row: int) -> None:
    """The backs of one row of seats, lit from the screen."""
    red = mix(colour("#7a1426"), colour("#c8283c"), 0.2 + 0.15 * row)
    count = int(stage.w / wide) + 3
    for k in range(count):
        x = stage.w / 2 + (k - (count - 1) / 2) * wide + (wide / 2 if row % 2 else 0)
        a, tall = wide * 0.43, wide * 1.15
        top = foot - tall
        t = np.linspace(np.pi, 2 * np.pi, 14)
        back = np.column_stack([x + a * np.cos(t), top + a * 0.5 + a * 0.5 * np.sin(t)])
        stage.layer(np.vstack([back, [[x + a, foot], [x - a, foot]]]), lighter(red, 0.16), darker(red, 0.45))
        stage.marks([rect(x - a * 0.6, top + 0.01, x + a * 0.6, top + 0.016)], lighter(red, 0.5), 0.5)
        stage.layer(
            rect(x + a * 0.92, foot - tall * 0.5, x + a * 1.3, foot), darker(red, 0.6), darker(red, 0.7)
        )


@setting(
    "arcade",
    "room",
    "cafe",
    "street",
    sheltered=True,
    shows="machine machines game games console cabinet arcade pinball screen light",
)
def arcade(stage: Stage) -> Ground:
    """Rows of machines whose screens glow in the dark, stars of neon over them, a bright carpet."""
    dimmed(stage, (0.78, 0.72, 0.95), colour("#241a44"), True)
    v = hall(stage, colour("#2a1e50"), 0.66, 0.44, 3.2, 0.0)
    v.shell(colour("#30245c"), colour("#3a2a6a"), colour("#1c1438"))
    rng = stage.dice("carpet")
    for _ in range(40):
        z, at = float(rng.uniform(0.6, 3.0)), float(rng.uniform(-0.6, 0.6))
        stage.marks([v.floor(at, at + 0.05, z, z * 1.05)], NEONS[int(rng.integers(5))], 0.55)
    end = v.end * 0.96
    for k in range(5):
        _cabinet_front(stage, v.at(-0.52 + 0.26 * k, v.down, end), 0.16, k)
    for i, (z, far) in enumerate(v.rows(0.62, 1.35)):
        for side in (-1, 1):
            _cabinet(v, side, z, 0.55 * z + 0.45 * far, i + (side > 0) * 2)
    for side, tone in ((-1, NEONS[0]), (1, NEONS[1])):
        stage.marks([v.wall(side, 0.5, v.end, -0.86 * v.up, -0.83 * v.up)], lighter(tone, 0.4))
        stage.light_up(*v.at(side * v.half, -0.8 * v.up, 1.2), 0.5, tone, 0.4)
    for k in range(3):
        x, y = v.at(-0.4 + 0.4 * k, -0.55 * v.up, end)
        stage.light_up(x, y, 0.12, NEONS[k], 0.7)
        on_top(stage, "star", 0.07, x, y + 0.035)
    for side in (-1, 1):
        put(stage, "arcade machine", 0.5, stage.w / 2 + side * 0.37 * stage.w, stage.h * 0.86, side < 0)
    return Ground(v.y + 0.62 * v.down, stage.h - 0.05, "floor", across=(0.3 * stage.w, 0.7 * stage.w))


def _cabinet(v: Vista, side: int, z0: float, z1: float, k: int) -> None:
    """One machine at a side wall: its flank, its glowing screen, its panel."""
    c = NEONS[k % 5]
    inset = 0.2
    body = darker(mix(c, colour("#1c1438"), 0.55), 0.1)
    top, x0 = -0.34 * v.up, side * (v.half - inset)
    front = v.quad((side * v.half, top, z0), (x0, top, z0), (x0, v.down, z0), (side * v.half, v.down, z0))
    v.stage.layer(front, lighter(body, 0.1), darker(body, 0.25))
    v.stage.layer(v.wall(side, z0, z1, top, v.down, inset), lighter(body, 0.14), darker(body, 0.2))
    v.stage.marks([v.wall(side, z0, z1, top, top + 0.1, inset)], lighter(c, 0.25))
    screen = v.wall(side, z0 * 1.05, z1 * 0.96, top + 0.14, top + 0.42, inset)
    v.stage.layer(screen, lighter(c, 0.6), mix(c, colour("#2a5ad8"), 0.4))
    v.stage.marks([v.wall(side, z0, z1, top + 0.47, top + 0.54, inset + 0.05)], lighter(c, 0.1))
    v.stage.light_up(*v.at(x0, top + 0.28, (z0 + z1) / 2), 0.2 / z0, c, 0.5)


def _cabinet_front(stage: Stage, foot: tuple[float, float], tall: float, k: int) -> None:
    c, (x, y) = NEONS[(k + 2) % 5], foot
    body, half = darker(mix(c, colour("#1c1438"), 0.5), 0.1), tall * 0.26
    stage.layer(rect(x - half, y - tall, x + half, y), lighter(body, 0.1), darker(body, 0.2))
    stage.marks([rect(x - half, y - tall, x + half, y - tall * 0.86)], lighter(c, 0.3))
    stage.layer(rect(x - half * 0.8, y - tall * 0.8, x + half * 0.8, y - tall * 0.5), lighter(c, 0.6), c)
    stage.marks([rect(x - half, y - tall * 0.46, x + half, y - tall * 0.38)], lighter(c, 0.15))
    stage.light_up(x, y - tall * 0.65, tall * 0.6, c, 0.5)


@setting("courtroom", "room", sheltered=True, shows="bench judge's gavel flag desk witness stand jury scale")
def courtroom(stage: Stage) -> Ground:
    """The judge's high bench under scales, panels of wood, columns, a flag, a rail and tables before it."""
    floor_at = stage.h * 0.68
    wood, cream = stage.palette.lit(colour("#7a4a2c")), stage.palette.lit(colour("#e8dcc4"))
    shell(stage, colour("#e8dcc4"), floor_at)
    stage.layer(rect(-0.02, stage.h * 0.3, stage.w + 0.02, floor_at), lighter(wood, 0.12), wood)
    panels = [rect(a, stage.h * 0.34, a + 0.11, floor_at - 0.06) for a in np.arange(0.02, stage.w, 0.14)]
    stage.marks(panels, darker(wood, 0.18), 0.8)
    stage.layer(rect(-0.02, stage.h * 0.29, stage.w + 0.02, stage.h * 0.31), lighter(wood, 0.4), wood)
    x = stage.w / 2
    for side in (-1, 1):
        for far in (0.3, 0.42):
            at = x + side * far * stage.w
            stage.layer(rect(at - 0.03, 0.06, at + 0.03, floor_at), lighter(cream, 0.3), darker(cream, 0.15))
            stage.layer(rect(at - 0.042, 0.04, at + 0.042, 0.07), lighter(cream, 0.4), darker(cream, 0.1))
    stage.layer(dot(x, stage.h * 0.22, 0.105), colour("#d8b45a"), colour("#a8823a"))
    stage.layer(dot(x, stage.h * 0.22, 0.092), darker(wood, 0.2), darker(wood, 0.35))
    on_top(stage, "openmoji:2696", 0.13, x, stage.h * 0.22 + 0.062)
    put(stage, "armchair", 0.24, x, floor_at - 0.12)
    _bench(stage, x, floor_at - 0.2, floor_at + 0.06, 0.27, wood)
    on_top(stage, "openmoji:1F528", 0.06, x + 0.12, floor_at - 0.205)
    on_top(stage, "books", 0.06, x - 0.13, floor_at - 0.205)
    _bench(stage, x + 0.36 * stage.side, floor_at - 0.06, floor_at + 0.08, 0.1, wood)
    on_top(stage, "microphone", 0.07, x + 0.36 * stage.side, floor_at - 0.065)
    for side in (-1, 1):
        _bench(stage, x + side * 0.29, floor_at + 0.14, floor_at + 0.24, 0.17, lighter(wood, 0.1))
    return Ground(floor_at + 0.2, stage.h - 0.04, "floor")


def _bench(stage: Stage, x: float, top: float, foot: float, half: float, wood: Colour) -> None:
    """A high desk of panels."""
    stage.glow(x, foot, half * 1.3, stage.palette.shadow, 0.5, 0.12)
    stage.layer(rect(x - half, top, x + half, foot), lighter(wood, 0.2), darker(wood, 0.15))
    many = max(2, round(half * 14))
    panels = [
        rect(
            x - half + 2 * half * (k + 0.12) / many,
            top + 0.035,
            x - half + 2 * half * (k + 0.88) / many,
            foot - 0.025,
        )
        for k in range(many)
    ]
    stage.marks(panels, darker(wood, 0.12), 0.8)
    stage.layer(rect(x - half - 0.016, top - 0.016, x + half + 0.016, top + 0.008), lighter(wood, 0.45), wood)


@setting("bank", "room", sheltered=True, shows="counter vault safe money coin teller desk")
def bank(stage: Stage) -> Ground:
    """A hall of marble: counters behind glass, lamps, a round vault door of steel."""
    floor_at = stage.h * 0.66
    stone, brass = stage.palette.lit(colour("#d8d0c0")), stage.palette.lit(colour("#d8b45a"))
    stage.gradient((darker(stone, 0.15), lighter(stone, 0.2)), 0, floor_at + 0.02)
    floor = stage.palette.lit(colour("#b8b0a4"))
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h + 0.02),
        darker(floor, 0.1),
        lighter(floor, 0.3),
        0.1,
        "marble",
    )
    for at in np.arange(0.06, stage.w, 0.29):
        stage.layer(rect(at - 0.03, 0.05, at + 0.03, floor_at), lighter(stone, 0.4), darker(stone, 0.12))
        stage.layer(rect(at - 0.045, 0.03, at + 0.045, 0.06), lighter(brass, 0.2), brass)
    _vault(stage, stage.w / 2 - 0.26 * stage.side, floor_at - 0.2)
    x = stage.w / 2 + 0.2 * stage.side
    wood = stage.palette.lit(colour("#6a4430"))
    _bench(stage, x, floor_at - 0.12, floor_at + 0.1, 0.3, wood)
    for k in range(3):
        a = x - 0.29 + 0.2 * k
        stage.layer(rect(a, floor_at - 0.34, a + 0.18, floor_at - 0.13), colour("#cfe4e8"), colour("#b4ccd4"))
        bars = [rect(b, floor_at - 0.34, b + 0.005, floor_at - 0.13) for b in np.arange(a, a + 0.19, 0.03)]
        stage.marks([*bars, rect(a, floor_at - 0.35, a + 0.185, floor_at - 0.335)], brass)
        on_top(
            stage, ("pile of gold", "coin", "desk lamp")[k], (0.06, 0.05, 0.09)[k], a + 0.09, floor_at - 0.125
        )
    return Ground(floor_at + 0.18, stage.h - 0.05, "floor")


def _vault(stage: Stage, x: float, y: float) -> None:
    """A round door of steel with bolts and a wheel."""
    steel = stage.palette.lit(colour("#9aa4ae"))
    for r, tone in (
        (0.19, darker(steel, 0.4)),
        (0.17, steel),
        (0.135, lighter(steel, 0.2)),
        (0.12, darker(steel, 0.1)),
    ):
        stage.layer(dot(x, y, r), lighter(tone, 0.15), darker(tone, 0.15))
    a = np.linspace(0, 2 * np.pi, 13)[:-1]
    stage.marks([dot(x + 0.152 * np.cos(t), y + 0.152 * np.sin(t), 0.009) for t in a], darker(steel, 0.45))
    for t in np.linspace(0, np.pi, 4)[:-1]:
        along, across = np.array([np.cos(t), np.sin(t)]) * 0.085, np.array([-np.sin(t), np.cos(t)]) * 0.006
        spoke = np.array([along + across, along - across, -along - across, -along + across]) + [x, y]
        stage.layer(spoke, lighter(steel, 0.5), steel)
    stage.layer(dot(x, y, 0.03), colour("#e0c060"), colour("#a8843a"))
