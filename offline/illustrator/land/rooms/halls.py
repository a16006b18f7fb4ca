"""More rooms: a kitchen, a library, a castle's hall, a stage."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, shine, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sights import hearth
from offline.illustrator.settings import front, place

from .furnishings import told_hue
from .rooms import pendant, shell, window
from .shelves import SPINES, WOOD, shelf


@place("kitchen")
def kitchen(stage: Stage) -> Ground:
    floor_at = stage.level(0.68)
    wall = colours("#e4dcc4 #cfe0d8 #f0d8bc #d4dce8")[int(stage.dice("wall").integers(4))]
    shell(stage, wall, floor_at)
    top = floor_at - 0.16
    _tiles(stage, top - 0.14, top, wall)
    x = stage.w / 2 - 0.22 * stage.side
    window(stage, x - 0.15, stage.h * 0.12, x + 0.15, stage.h * 0.36)
    s = stage.w / 2 + 0.27 * stage.side
    shelf(stage, s - 0.18, s + 0.18, stage.h * 0.3, "kitchen", 0.8)
    _pots(stage, s, stage.h * 0.12)
    _units(stage, top, floor_at)
    _stove(stage, s, top, floor_at)
    if "kitchen island" in stage.scene.sights:
        return _island(stage, floor_at)
    pendant(stage, stage.w / 2, 0.1, stage.palette.lit(colour("#c8553f")))
    return Ground(floor_at + 0.1, stage.h - 0.05, "floor")


def _island(stage: Stage, floor_at: float) -> Ground:
    """An island with a thick top in the middle of the kitchen, stools before it, lamps over it."""
    x, half, top, foot = stage.w / 2, min(0.36, 0.4 * stage.w), floor_at - 0.02, floor_at + 0.2
    paint, stone = (
        stage.palette.lit(stage.scene.hue("island", colour("#f2efe8"))),
        stage.palette.lit(colour("#d8d4d0")),
    )
    wood, iron = stage.palette.lit(lighter(WOOD, 0.25)), stage.palette.lit(colour("#3a3c42"))
    stage.glow(x, foot, half * 1.25, stage.palette.shadow, 0.6, 0.12)
    stage.layer(rect(x - half, top, x + half, foot), paint, darker(paint, 0.16))
    panels = [
        rect(a, top + 0.06, a + 0.11, foot - 0.03) for a in np.arange(x - half + 0.02, x + half - 0.1, 0.137)
    ]
    stage.marks(panels, darker(paint, 0.1))
    slab = [[x - half + 0.02, top - 0.03], [x + half - 0.02, top - 0.03], [x + half + 0.04, top + 0.025]]
    stage.layer(np.array([*slab, [x - half - 0.04, top + 0.025]]), lighter(stone, 0.4), lighter(stone, 0.1))
    stage.layer(rect(x - half - 0.04, top + 0.025, x + half + 0.04, top + 0.045), stone, darker(stone, 0.2))
    for kind, tall, dx in (
        ("fruit bowl", 0.11, -0.18),
        ("tulip bouquet", 0.13, 0.2),
        ("cutting board", 0.03, 0.03),
    ):
        stage.stamp(lit(stage, sprite_of(stage, kind, tall, "island")), x + dx, top + 0.004)
    for k in range(3):
        at = x + (k - 1) * half * 0.62
        for dx in (-0.05, 0.05):
            leg = [[at + dx * 0.6, foot - 0.1], [at + dx * 0.6 + 0.008, foot - 0.1], [at + dx, foot + 0.06]]
            stage.marks([np.array([*leg, [at + dx - 0.008, foot + 0.06]])], iron)
        stage.marks([rect(at - 0.042, foot - 0.01, at + 0.042, foot - 0.002)], iron)
        stage.layer(dot(at, foot - 0.105, 0.055, 0.018), lighter(wood, 0.25), darker(wood, 0.1))
        pendant(stage, x + (k - 1) * half * 0.7, 0.12, stage.palette.lit(colour("#e8c878")))
    return Ground(foot + 0.02, stage.h - 0.03, "floor")


def _tiles(stage: Stage, y0: float, y1: float, c: Colour) -> None:
    base = stage.palette.lit(lighter(c, 0.4))
    stage.layer(rect(0, y0, stage.w, y1), base, darker(base, 0.06))
    lines = [rect(x, y0, x + 0.002, y1) for x in np.arange(0, stage.w, 0.05)]
    lines += [rect(0, y, stage.w, y + 0.002) for y in np.arange(y0, y1, 0.047)]
    stage.marks(lines, darker(base, 0.25), 0.5)


def _units(stage: Stage, top: float, floor_at: float) -> None:
    usual = colours("#5a8a84 #c8b08a #7a8fa8 #b8745a")[int(stage.dice("units").integers(4))]
    paint = told_hue(stage, "cabinet") or told_hue(stage, "cupboard") or usual
    paint, wood = stage.palette.lit(paint), stage.palette.lit(lighter(WOOD, 0.3))
    stage.layer(rect(0, top, stage.w, floor_at + 0.02), lighter(paint, 0.1), darker(paint, 0.18))
    doors = [rect(x + 0.012, top + 0.03, x + 0.148, floor_at) for x in np.arange(-0.02, stage.w, 0.16)]
    stage.marks(doors, darker(paint, 0.14))
    stage.marks(
        [rect(x + 0.07, top + 0.045, x + 0.09, top + 0.051) for x in np.arange(-0.02, stage.w, 0.16)],
        colour("#e8d8a8"),
    )
    stage.layer(rect(0, top - 0.018, stage.w, top + 0.012), lighter(wood, 0.25), darker(wood, 0.1))
    rng = stage.dice("worktop")
    for i, kind in enumerate(("apple", "cup", "cup", "pumpkin")):
        x = stage.w * (0.08 + 0.84 * (i + float(rng.random())) / 4)
        if abs(x - stage.w * (0.5 + 0.14 * stage.side)) > 0.16:
            stage.stamp(lit(stage, sprite_of(stage, kind, 0.065, f"worktop{i}")), x, top - 0.008)


def _stove(stage: Stage, x: float, top: float, floor_at: float) -> None:
    steel, dark = stage.palette.lit(colour("#d4d8de")), stage.palette.lit(colour("#3a4048"))
    stage.layer(
        rect(x - 0.12, top - 0.01, x + 0.12, floor_at + 0.02), lighter(steel, 0.15), darker(steel, 0.2)
    )
    stage.layer(rect(x - 0.09, top + 0.06, x + 0.09, floor_at - 0.01), lighter(dark, 0.1), dark)
    stage.glow(x, (top + floor_at) / 2 + 0.03, 0.08, colour("#ff9a4a"), 0.55, 0.6)
    stage.marks([dot(x + dx, top + 0.03, 0.01) for dx in (-0.08, -0.04, 0.04, 0.08)], dark)
    pot = stage.palette.lit(colour("#b8483a"))
    stage.layer(rect(x - 0.055, top - 0.085, x + 0.055, top - 0.012), lighter(pot, 0.2), darker(pot, 0.2))
    stage.layer(rect(x - 0.08, top - 0.075, x + 0.08, top - 0.064), pot, pot)
    stage.layer(dot(x, top - 0.088, 0.06, 0.014), lighter(pot, 0.25), pot)
    for k in range(3):
        stage.glow(x - 0.03 + 0.03 * k, top - 0.15 - 0.03 * k, 0.06, colour("#ffffff"), 0.22)


def _pots(stage: Stage, x: float, y: float) -> None:
    """Copper pans on a rail."""
    iron, copper = stage.palette.lit(colour("#4a4a52")), stage.palette.lit(colour("#c8784a"))
    stage.layer(rect(x - 0.17, y, x + 0.17, y + 0.006), iron, iron)
    for i in range(4):
        px, r = x - 0.13 + 0.087 * i, 0.026 + 0.005 * (i % 3)
        stage.layer(rect(px - 0.003, y, px + 0.003, y + 0.05), iron, iron)
        stage.layer(dot(px, y + 0.05 + r, r), lighter(copper, 0.25), darker(copper, 0.2))


@place("library")
def library(stage: Stage) -> Ground:
    floor_at = stage.level(0.7)
    shell(stage, colour("#8a6a4a"), floor_at)
    rng = stage.dice("stacks")
    middle = stage.w / 2 - 0.1 * stage.side
    for x0 in np.arange(-0.06, stage.w, 0.29):
        if abs(x0 + 0.14 - middle) > 0.15:
            _stack(stage, float(x0), float(x0) + 0.28, floor_at, rng)
    _arch(stage, middle, stage.h * 0.1, 0.13, floor_at - 0.05)
    if {"fireplace", "fireplace stockings"} & set(stage.scene.sights):
        hearth(stage, stage.w * (0.5 + 0.27 * stage.side), floor_at + 0.03)
    elif stage.shows("lamp"):
        lamp_x = stage.w * (0.5 + 0.42 * stage.side)
        lamp = lit(stage, sprite_of(stage, "lamp", 0.36, "library"))
        stand(stage, lamp, lamp_x, floor_at + 0.07)
        shine(stage, "lamp", lamp, lamp_x, floor_at + 0.07)
    rug = stage.palette.lit(colour("#8a3a3a"))
    rings = ((1.0, rug), (0.86, lighter(rug, 0.3)), (0.8, rug)) if stage.shows("rug") else ()
    for k, tone in rings:
        stage.layer(dot(stage.w / 2, floor_at + 0.17, 0.42 * k, 0.09 * k), tone, darker(tone, 0.15))
    return Ground(floor_at + 0.12, stage.h - 0.05, "floor")


def _stack(stage: Stage, x0: float, x1: float, foot: float, rng: np.random.Generator) -> None:
    """A bookcase as high as the room, its shelves full."""
    wood = stage.palette.lit(darker(WOOD, 0.15))
    stage.layer(rect(x0, 0, x1, foot + 0.01), darker(wood, 0.45), darker(wood, 0.5))
    books: dict[Colour, list[Points]] = {}
    for y in np.arange(foot - 0.02, 0.02, -0.112):
        x = x0 + 0.016
        while x < x1 - 0.028:
            wide, tall = float(rng.uniform(0.008, 0.018)), float(rng.uniform(0.06, 0.088))
            tone = mix(SPINES[int(rng.integers(len(SPINES)))], WOOD, float(rng.uniform(0, 0.45)))
            books.setdefault(stage.palette.lit(tone), []).append(rect(x, y - tall, x + wide, y))
            x += wide + (0.001 if rng.random() < 0.9 else 0.02)
    for tone, outlines in books.items():
        stage.marks(outlines, tone)
    boards = [rect(x0, y, x1, y + 0.012) for y in np.arange(foot - 0.02, 0.0, -0.112)]
    stage.marks([*boards, rect(x0, 0, x0 + 0.012, foot), rect(x1 - 0.012, 0, x1, foot)], wood)


def _arch(stage: Stage, x: float, top: float, half: float, foot: float) -> None:
    """A tall window with a round head, and its light on the floor."""
    frame = stage.palette.lit(darker(WOOD, 0.1))
    for grow, tone in ((0.016, frame), (0.0, None)):
        a = np.linspace(np.pi, 2 * np.pi, 24)
        head = np.column_stack([x + (half + grow) * np.cos(a), top + half + (half + grow) * np.sin(a)])
        shape = np.vstack([head, [[x + half + grow, foot + grow], [x - half - grow, foot + grow]]])
        sky = stage.palette.sky
        stage.layer(shape, tone or sky[0], tone or lighter(sky[-1], 0.1))
    bars = [rect(x - 0.004, top, x + 0.004, foot)]
    bars += [rect(x - half, y, x + half, y + 0.006) for y in np.arange(top + half, foot, 0.11)]
    stage.marks(bars, frame)
    if not stage.palette.night:
        beam = [
            [x - half, top + half],
            [x + half, top + half],
            [x + half + 0.3, stage.h],
            [x - half + 0.1, stage.h],
        ]
        stage.marks([np.array(beam)], stage.palette.sun, 0.13)


@place("castle")
def hall(stage: Stage) -> Ground:
    """A castle's hall: stone, tall windows, banners, torches, a carpet."""
    floor_at = stage.level(0.66)
    stone = stage.palette.lit(colour("#a39a94"))
    stage.layer(rect(0, 0, stage.w, floor_at), darker(stone, 0.25), stone, 0.3, "stone wall")
    _blocks(stage, floor_at, stone)
    n = max(3, round(3 * stage.w)) | 1
    for i in range(n):
        x = (i + 0.5) / n * stage.w
        if i % 2:
            _banner(stage, x, 0.08 * stage.h)
        else:
            _arch(stage, x, 0.12 * stage.h, 0.075, floor_at - 0.2)
    for i in range(n - 1):
        _torch(stage, (i + 1) / n * stage.w, floor_at - 0.2)
    floor = stage.palette.lit(colour("#8a8088"))
    stage.layer(rect(0, floor_at, stage.w, stage.h), darker(floor, 0.1), lighter(floor, 0.1), 0.2, "flags")
    red, gold = stage.palette.lit(colour("#a8323a")), stage.palette.lit(colour("#e0b04a"))
    for k, tone in ((1.0, gold), (0.88, red)):
        low, high = 0.36 * k, 0.13 * k
        m = stage.w / 2
        carpet = [[m - high, floor_at], [m + high, floor_at], [m + low, stage.h], [m - low, stage.h]]
        stage.layer(np.array(carpet), tone, darker(tone, 0.15))
    return Ground(floor_at + 0.12, stage.h - 0.06, "floor")


def _blocks(stage: Stage, floor_at: float, stone: Colour) -> None:
    lines = []
    for row, y in enumerate(np.arange(0, floor_at, 0.06)):
        lines.append(rect(0, y, stage.w, y + 0.0022))
        lines += [rect(x, y, x + 0.0022, y + 0.06) for x in np.arange(0.06 * (row % 2), stage.w, 0.12)]
    stage.marks(lines, darker(stone, 0.35), 0.45)


def _banner(stage: Stage, x: float, y: float) -> None:
    tone = stage.palette.lit(colours("#a8323a #2f4f8a #3f7a4a")[int(stage.dice("banner").integers(3))])
    gold = stage.palette.lit(colour("#e0b04a"))
    shape = [[x - 0.055, y], [x + 0.055, y], [x + 0.055, y + 0.26], [x, y + 0.31], [x - 0.055, y + 0.26]]
    stage.layer(np.array(shape), lighter(tone, 0.08), darker(tone, 0.2))
    stage.layer(rect(x - 0.065, y - 0.008, x + 0.065, y + 0.004), gold, darker(gold, 0.2))
    stage.layer(
        np.array([[x, y + 0.08], [x + 0.03, y + 0.125], [x, y + 0.17], [x - 0.03, y + 0.125]]), gold, gold
    )


def _torch(stage: Stage, x: float, y: float) -> None:
    iron = stage.palette.lit(colour("#3a3438"))
    stage.layer(
        np.array([[x - 0.012, y], [x + 0.012, y], [x + 0.005, y + 0.07], [x - 0.005, y + 0.07]]), iron, iron
    )
    stage.light_up(x, y - 0.02, 0.3, colour("#ff9a3a"), 0.55)
    flame = [[x - 0.014, y], [x - 0.008, y - 0.03], [x, y - 0.055], [x + 0.01, y - 0.028], [x + 0.014, y]]
    stage.layer(np.array(flame), colour("#ff9a3a"), colour("#fff0a8"))


@place("stage")
def theatre(stage: Stage) -> Ground:
    """A stage: curtains, boards, beams of light."""
    floor_at = stage.level(0.72)
    back = darker(colours("#3a2a5a #2a3f5a #5a2a3f")[int(stage.dice("backcloth").integers(3))], 0.2)
    stage.gradient((darker(back, 0.5), back, lighter(back, 0.15)), 0, floor_at + 0.02)
    boards = colour("#8a5a3a")
    stage.layer(rect(0, floor_at, stage.w, stage.h), darker(boards, 0.2), lighter(boards, 0.1), 0.2, "boards")
    lines = [
        np.array([[stage.w / 2 + (x - stage.w / 2) * 0.6, floor_at], [x, stage.h], [x + 0.003, stage.h]])
        for x in np.arange(-0.6, stage.w + 0.6, 0.13)
    ]
    stage.marks(lines, darker(boards, 0.5), 0.6)
    focus = stage.w * (0.5 + 0.06 * stage.side)
    for i, dx in enumerate((-0.42, 0.0, 0.42)):
        tone = colours("#ffe9b8 #fff6e0 #ffd0e0")[i]
        beam = np.array(
            [
                [focus + dx - 0.02, -0.02],
                [focus + dx + 0.02, -0.02],
                [focus + 0.24 + dx * 0.1, floor_at + 0.12],
                [focus - 0.24 + dx * 0.1, floor_at + 0.12],
            ]
        )
        stage.marks([beam], tone, 0.13)
    stage.glow(focus, floor_at + 0.12, 0.36, colour("#fff0d0"), 0.55, 0.24)
    _curtains(stage)
    return Ground(floor_at + 0.1, floor_at + 0.16, "floor")


def _curtains(stage: Stage) -> None:
    red = colours("#a82a3a #7a2a5a #2a5a6a")[int(stage.dice("curtain").integers(3))]
    folds = 5
    for side in (0, 1):
        for i in range(folds):
            a, b = i * 0.045, (i + 1.1) * 0.045
            x0, x1 = (a, b) if side == 0 else (stage.w - b, stage.w - a)
            low = stage.h * 0.84 - 0.02 * i
            tone = darker(red, 0.1 + 0.1 * (i % 2))
            stage.layer(rect(x0, 0, x1, low), lighter(tone, 0.08 if i % 2 else 0.16), darker(tone, 0.4))
    swags = max(4, round(5 * stage.w))
    for i in range(swags):
        x = (i + 0.5) / swags * stage.w
        stage.layer(dot(x, -0.01, 0.56 * stage.w / swags, 0.12), lighter(red, 0.06), darker(red, 0.4))


@front("stage")
def audience(stage: Stage) -> None:
    """Heads in the dark, before the stage."""
    rng = stage.dice("audience")
    heads = []
    for row in range(2):
        for x in np.arange(0.02 + 0.05 * row, stage.w, 0.1):
            y = stage.h - 0.035 + 0.04 * row + float(rng.uniform(-0.008, 0.008))
            heads += [dot(float(x), y, 0.026, 0.032), dot(float(x), y + 0.06, 0.052, 0.04)]
    stage.marks(heads, colour("#120c1c"), 0.92)
