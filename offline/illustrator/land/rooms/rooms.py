"""Indoors: a room, a café, a bare wall."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, turned
from offline.illustrator.composing.actors import lit, shine, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sights import hearth
from offline.illustrator.land.sky.air import tone_window
from offline.illustrator.settings import FITTINGS, place

from .shelves import STOCKS, WOOD, shelf


def shell(stage: Stage, wall: Colour, floor_at: float) -> None:
    """Wall, wainscot and a floor of boards running to a vanishing point."""
    wall = stage.palette.lit(stage.scene.hue("wall", wall))
    wood = stage.palette.lit(stage.scene.hue("floor", WOOD))
    stage.gradient((darker(wall, 0.16), wall, lighter(wall, 0.08)), 0, floor_at)
    stage.layer(rect(0, floor_at - 0.12, stage.w, floor_at), darker(wood, 0.12), darker(wood, 0.26))
    stage.marks(
        [rect(x, floor_at - 0.11, x + 0.003, floor_at) for x in np.arange(0.03, stage.w, 0.07)],
        darker(wood, 0.5),
        0.6,
    )
    stage.layer(rect(0, floor_at - 0.13, stage.w, floor_at - 0.115), lighter(wood, 0.15), wood)
    stage.layer(rect(0, floor_at, stage.w, stage.h), darker(wood, 0.05), lighter(wood, 0.12), 0.2, "floor")
    vanishing = np.array([stage.w / 2, floor_at - 0.5])
    seams = []
    for x in np.arange(-stage.w, stage.w * 2, 0.12):
        low = np.array([x, stage.h])
        high = vanishing + (low - vanishing) * ((floor_at - vanishing[1]) / (stage.h - vanishing[1]))
        seams.append(np.vstack([high - [0.0006, 0], high + [0.0006, 0], low + [0.002, 0], low - [0.002, 0]]))
    stage.marks(seams, darker(wood, 0.5), 0.6)


def window(stage: Stage, x0: float, y0: float, x1: float, y1: float) -> None:
    if not stage.shows("window"):
        return
    frame = stage.palette.lit(lighter(WOOD, 0.1))
    stage.layer(rect(x0 - 0.016, y0 - 0.016, x1 + 0.016, y1 + 0.016), lighter(frame, 0.1), darker(frame, 0.2))
    tone_window(stage, x0, y0, x1, y1)
    bar = 0.006
    stage.marks(
        [
            rect((x0 + x1) / 2 - bar, y0, (x0 + x1) / 2 + bar, y1),
            rect(x0, (y0 + y1) / 2 - bar, x1, (y0 + y1) / 2 + bar),
        ],
        frame,
    )
    stage.layer(rect(x0 - 0.035, y1 + 0.014, x1 + 0.035, y1 + 0.034), lighter(frame, 0.25), frame)
    if not stage.palette.night:
        ray = np.array([[x0, y0 + 0.1], [x1, y0 + 0.02], [x1 + 0.34, stage.h], [x0 + 0.12, stage.h]])
        stage.marks([ray], stage.palette.sun, 0.1)


def pendant(stage: Stage, x: float, y: float, c: Colour) -> None:
    """A lamp that hangs from the ceiling."""
    stage.layer(rect(x - 0.0016, 0, x + 0.0016, y), darker(WOOD, 0.5), darker(WOOD, 0.5))
    stage.light_up(x, y + 0.06, 0.26, colour("#ffd08a"), 0.4)
    stage.layer(dot(x, y + 0.052, 0.017), colour("#fffbe8"), colour("#ffe9a8"))
    a = np.linspace(np.pi, 2 * np.pi, 20)
    shade = np.column_stack([x + 0.06 * np.cos(a), y + 0.046 + 0.05 * np.sin(a)])
    stage.layer(shade, lighter(c, 0.2), darker(c, 0.2))


def table(stage: Stage, x: float, y: float, wide: float) -> float:
    """A round table; the height of its top."""
    wood, top = stage.palette.lit(lighter(WOOD, 0.18)), y - wide * 0.62
    stage.glow(x, y, wide * 0.8, stage.palette.shadow, 0.6, 0.2)
    stage.layer(dot(x, y - 0.006, wide * 0.34, wide * 0.07), darker(wood, 0.5), darker(wood, 0.7))
    stage.layer(
        rect(x - wide * 0.045, top, x + wide * 0.045, y - 0.008), darker(wood, 0.35), darker(wood, 0.6)
    )
    stage.layer(dot(x, top + wide * 0.05, wide * 0.62, wide * 0.17), darker(wood, 0.4), darker(wood, 0.4))
    stage.layer(dot(x, top, wide * 0.62, wide * 0.17), lighter(wood, 0.18), wood, 0.15, "table")
    return top


@place("cafe")
def cafe(stage: Stage) -> Ground:
    floor_at = stage.h * 0.66
    wall = colours("#e8b878 #d89a6a #c9b08a #a8b8a0")[int(stage.dice("wall").integers(4))]
    shell(stage, wall, floor_at)
    side = stage.side
    k = min(1.0, stage.w)
    left = 0.08 * k if side > 0 else stage.w - 0.42 * k
    window(stage, left, stage.h * 0.14, left + 0.34 * k, stage.h * 0.46)
    s0, s1 = (0.54 * k, stage.w - 0.04) if side > 0 else (0.04, stage.w - 0.54 * k)
    stock = next((STOCKS[sight] for sight in stage.scene.sights if sight in STOCKS), shelf)
    for i, y in enumerate((0.2, 0.33, 0.46)):
        stock(stage, s0, s1, y * stage.h, f"cafe{i}")
    _counter(stage, s0 - 0.04 if side > 0 else 0, stage.w if side > 0 else s1 + 0.04, floor_at)
    for i in range(max(3, round(3 * stage.w))):
        tone = stage.palette.lit(colour("#3f8a84"))
        pendant(stage, (i + 0.5) / max(3, round(3 * stage.w)) * stage.w, 0.06 + 0.05 * (i % 2), tone)
    x = stage.w * 0.5 - 0.22 * side
    stand(
        stage,
        lit(stage, sprite_of(stage, "chair", 0.3, "cafe", flip=side < 0)),
        x + 0.27 * side,
        floor_at + 0.2,
    )
    top = table(stage, x, floor_at + 0.24 * stage.h, 0.28)
    for i, dx in enumerate((-0.07, 0.07)):
        stage.stamp(lit(stage, sprite_of(stage, "cup", 0.07, f"table{i}")), x + dx, top + 0.012)
    return Ground(floor_at + 0.16, stage.h - 0.05, "floor")


def _counter(stage: Stage, x0: float, x1: float, floor_at: float) -> None:
    paint, wood = stage.palette.lit(colour("#4a8a7f")), stage.palette.lit(WOOD)
    top = floor_at - 0.12
    stage.layer(rect(x0, top, x1, floor_at + 0.07), lighter(paint, 0.08), darker(paint, 0.25))
    stage.marks(
        [rect(x, top + 0.04, x + 0.1, floor_at + 0.05) for x in np.arange(x0 + 0.02, x1 - 0.1, 0.12)],
        darker(paint, 0.3),
        0.5,
    )
    stage.layer(rect(x0 - 0.02, top - 0.022, x1 + 0.02, top + 0.004), lighter(wood, 0.55), lighter(wood, 0.2))
    for i, (kind, t, tall) in enumerate((("cake", 0.3, 0.13), ("cup", 0.55, 0.075), ("cup", 0.7, 0.075))):
        stage.stamp(lit(stage, sprite_of(stage, kind, tall, f"bar{i}")), x0 + (x1 - x0) * t, top - 0.014)


@place("room")
def room(stage: Stage) -> Ground:
    return windowsill(stage) if "windowsill" in stage.scene.sights else whole_room(stage)


def windowsill(stage: Stage) -> Ground:
    """A broad window seen from near, between curtains: its sill is where one sits."""
    wall = stage.palette.lit(_wallpaper(stage))
    sill, side = stage.h * 0.76, 0.1 * stage.w
    stage.gradient((darker(wall, 0.16), wall, darker(wall, 0.1)), 0, stage.h + 0.02)
    window(stage, side, stage.h * 0.06, stage.w - side, sill - 0.02)
    cloth = stage.palette.lit(turned(_wallpaper(stage), 0.45, 1.7, 0.75))
    for x0, x1 in ((-0.02, side * 1.5), (stage.w - side * 1.5, stage.w + 0.02)):
        for i, x in enumerate(np.linspace(x0, x1, 6)[:-1]):
            fold = lighter(cloth, 0.1) if i % 2 else darker(cloth, 0.12)
            stage.layer(rect(x, -0.02, x + (x1 - x0) / 5, stage.h * 0.92), fold, darker(fold, 0.25))
    wood = stage.palette.lit(lighter(WOOD, 0.35))
    stage.glow(stage.w / 2, sill + 0.09, stage.w * 0.6, stage.palette.shadow, 0.5, 0.1)
    stage.layer(rect(-0.02, sill - 0.02, stage.w + 0.02, sill + 0.045), lighter(wood, 0.2), wood, 0.1, "sill")
    stage.layer(rect(-0.02, sill + 0.045, stage.w + 0.02, sill + 0.07), darker(wood, 0.2), darker(wood, 0.35))
    x = stage.w * (0.5 - 0.25 * stage.side)
    stand(stage, lit(stage, sprite_of(stage, "cactus", 0.17, "sill")), x, sill + 0.012)
    perch = (stage.w * (0.5 + 0.12 * stage.side), sill + 0.02)
    return Ground(sill + 0.012, sill + 0.03, "floor", perch=perch)


def _wallpaper(stage: Stage) -> Colour:
    usual = colours("#cfd8c4 #e8c9a8 #b8c9d8 #e0b8ac")[int(stage.dice("wall").integers(4))]
    return stage.scene.hue("wall", usual)


def whole_room(stage: Stage) -> Ground:
    """A room with a window, shelves, a rug and a lamp."""
    floor_at = stage.h * 0.64
    wall = _wallpaper(stage)
    shell(stage, wall, floor_at)
    side = stage.side
    x = stage.w / 2 - 0.24 * side
    window(stage, x - 0.17, stage.h * 0.12, x + 0.17, stage.h * 0.42)
    s = stage.w / 2 + 0.25 * side
    fitted = next((FITTINGS[sight] for sight in stage.scene.sights if sight in FITTINGS), None)
    if fitted:
        fitted(stage, s, floor_at)
        return Ground(floor_at + 0.14, stage.h - 0.06, "floor")
    if {"fireplace", "fireplace stockings"} & set(stage.scene.sights):
        hearth(stage, s, floor_at + 0.03)
    else:
        for i, y in enumerate((0.2, 0.34)):
            shelf(stage, s - 0.2, s + 0.2, y * stage.h, f"room{i}", 0.12)
    rug = stage.palette.lit(turned(wall, 0.5, 1.6, 0.7))
    rings = ((1.0, rug), (0.82, lighter(rug, 0.35)), (0.72, rug)) if stage.shows("rug") else ()
    for k, tone in rings:
        stage.layer(
            dot(stage.w / 2 + 0.1 * side, floor_at + 0.2, 0.36 * k, 0.1 * k), tone, darker(tone, 0.12)
        )
    if any(item.kind == "lamp" for item in stage.scene.items) or not stage.shows("lamp"):
        return Ground(floor_at + 0.14, stage.h - 0.06, "floor")
    edge = 0.09 if side > 0 else stage.w - 0.09
    lamp = lit(stage, sprite_of(stage, "lamp", 0.4, "room"))
    stand(stage, lamp, edge, floor_at + 0.07)
    shine(stage, "lamp", lamp, edge, floor_at + 0.07)
    return Ground(floor_at + 0.14, stage.h - 0.06, "floor")


def _stones(stage: Stage, low: float) -> list[list[Points]]:
    """Rounded stones of all sizes in uneven rows, down to a level, in three tones."""
    rng, tones, y = stage.dice("stones"), [list[Points]() for _ in range(3)], -0.02
    while y < low:
        tall, x = float(rng.uniform(0.05, 0.085)), float(rng.uniform(-0.1, 0.0))
        while x < stage.w:
            wide = float(rng.uniform(0.06, 0.16))
            a = np.linspace(0, 2 * np.pi, 20, endpoint=False)
            bend = rng.uniform(0.9, 1.04, 20)
            box = np.column_stack(
                [np.sign(np.cos(a)) * abs(np.cos(a)) ** 0.5, np.sign(np.sin(a)) * abs(np.sin(a)) ** 0.5]
            )
            middle = [x + wide / 2, y + tall / 2 + float(rng.uniform(-0.005, 0.005))]
            tones[int(rng.integers(3))].append(
                middle + box * bend[:, None] * [wide / 2 - 0.002, tall / 2 - 0.002]
            )
            x += wide
        y += tall
    return tones


@place("wall")
def house_wall(stage: Stage) -> Ground:
    """A plastered wall along a pavement: for doors and what leans beside them."""
    floor_at = stage.h * 0.78
    usual = colours("#e9d8bc #d9b79a #c4d0cc #e6c7b8")[int(stage.dice("wall").integers(4))]
    wall = stage.palette.lit(stage.scene.hue("wall", usual))
    stage.layer(rect(0, 0, stage.w, floor_at), lighter(wall, 0.1), darker(wall, 0.08), 0.1, "plaster")
    rng = stage.dice("bricks")
    stones = "stonewall" in stage.scene.sights
    bare = 1.0 if stones or "wall" in stage.scene.sights else 0.06
    courses: list[list[Points]] = [[], [], []]
    for row, y in enumerate(np.arange(-0.01, floor_at, 0.034)):
        for x in np.arange(-0.08 + 0.04 * (row % 2), stage.w, 0.08):
            if not stones and rng.random() < bare:
                courses[int(rng.integers(3))].append(rect(x, y, x + 0.074, y + 0.028))
    if stones:
        courses = _stones(stage, floor_at)
    brick = stage.palette.lit(colour("#a09a90" if stones else "#b0664a"))
    for bricks, shade in zip(courses, (0.0, 0.1, 0.2), strict=True):
        stage.marks(bricks, darker(brick, shade), 0.92 if bare == 1.0 or stones else 0.4)
    stone = stage.palette.lit(colour("#a8a49c"))
    stage.layer(rect(0, floor_at, stage.w, stage.h), lighter(stone, 0.1), darker(stone, 0.3), 0.2, "pavement")
    seams = [rect(x, floor_at, x + 0.003, stage.h) for x in np.arange(0.07, stage.w, 0.19)]
    stage.marks([*seams, rect(0, floor_at, stage.w, floor_at + 0.006)], darker(stone, 0.45), 0.6)
    leaves = [
        dot(float(x) * 0.2 * stage.w, float(y) * 0.26, 0.014, 0.009) for x, y in rng.random((120, 2)) ** 1.6
    ]
    flip = [[stage.w, 0]] if stage.side > 0 else [[0, 0]]
    sign = -1 if stage.side > 0 else 1
    stage.marks(
        [leaf * [-sign * -1, 1] + flip[0] for leaf in leaves], stage.palette.lit(colour("#5a8f4a")), 0.95
    )
    return Ground(
        floor_at + 0.012,
        floor_at + 0.08,
        "floor",
        perch=(stage.w * (0.5 + 0.12 * stage.side), floor_at + 0.012),
    )
