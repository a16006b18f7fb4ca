"""Rooms where one looks, works and keeps things: a museum, an office, an attic."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, shine, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import tone_window
from offline.illustrator.settings import setting

from .furnishings import desk, made_bed, rug, still_needed
from .vista import Vista, hall

INKS = colours("#c8553f #3f7fa8 #e0b04a #5a8a5a #7a5a9a #d88a6a #2f4a6a")


@setting("museum", "room", "library", sheltered=True, shows="painting picture frame art")
def museum(stage: Stage) -> Ground:
    """A gallery: tall walls with framed paintings, lamps above them, a shining floor and a bench."""
    v = hall(stage, stage.palette.lit(colour("#efe6d6")), 0.6, 0.5, 2.6, 0.05)
    tones = colours("#8a3a3a #3a5a5a #d8d0c0 #4a5a7a")
    wall = stage.palette.lit(tones[int(stage.dice("gallery").integers(4))])
    v.shell(wall, stage.palette.lit(colour("#a8794e")), stage.palette.lit(colour("#f0ebe0")))
    v.tiles(darker(colour("#8a5a34"), 0.2), 0.12, 0.45)
    white = stage.palette.lit(colour("#f2ece0"))
    for side in (-1, 1):
        v.layer(v.wall(side, 0.5, v.end, v.down - 0.12, v.down), white, 1.4)
        v.layer(v.wall(side, 0.5, v.end, -v.up, -v.up + 0.09), white, 1.4)
        for k, (z, far) in enumerate(v.rows(0.66, 1.5)):
            _painting(v, side, z * 1.05, far * 0.96, k)
    v.layer(v.front(-v.half, v.down - 0.12, v.half, v.down, v.end), white, v.end)
    _masterpiece(v)
    v.lamps(colour("#fff2d0"), 2)
    if not stage.scene.items:
        _bench(stage, v.x, stage.h - 0.12)
    return Ground(v.y + 0.62 * v.down, stage.h - 0.06, "floor")


def _painting(v: Vista, side: int, z0: float, z1: float, k: int) -> None:
    """A framed canvas on a side wall: land, sea, or coloured fields."""
    gold, stage = v.stage.palette.lit(colour("#d9aa4a")), v.stage
    rng = stage.dice(f"painting{side}{k}")
    y0, y1 = -0.62 * v.up, 0.16 * v.down
    v.layer(v.wall(side, z0 * 1.02, z1 * 0.99, y0, y1), gold, z0)
    inner = (z0 * 1.06, z1 * 0.95, y0 + 0.035, y1 - 0.035)
    sky, land = INKS[int(rng.integers(7))], INKS[int(rng.integers(7))]
    stage.layer(v.wall(side, *inner), lighter(sky, 0.55), lighter(sky, 0.15))
    level = inner[2] + (inner[3] - inner[2]) * float(rng.uniform(0.45, 0.7))
    stage.layer(v.wall(side, inner[0], inner[1], level, inner[3]), lighter(land, 0.1), darker(land, 0.25))
    zs = (inner[0] * 0.6 + inner[1] * 0.4, inner[0] * 0.35 + inner[1] * 0.65)
    stage.layer(v.wall(side, *zs, level - 0.1, level + 0.04), darker(land, 0.2), darker(land, 0.4))
    x, y = v.at(side * v.half, y0, (z0 + z1) / 2)
    stage.light_up(x, y, 0.16 / z0, colour("#ffe9b8"), 0.35)


def _masterpiece(v: Vista) -> None:
    """The canvas on the far wall: hills under a sun in a broad gold frame."""
    stage, gold = v.stage, v.stage.palette.lit(colour("#d9aa4a"))
    (x0, y0), (x1, y1) = v.at(-0.44 * v.half, -0.62 * v.up, v.end), v.at(0.44 * v.half, 0.2 * v.down, v.end)
    stage.layer(rect(x0 - 0.02, y0 - 0.02, x1 + 0.02, y1 + 0.02), lighter(gold, 0.2), darker(gold, 0.25))
    stage.layer(rect(x0, y0, x1, y1), colour("#3f6fa8"), colour("#f6c890"))
    wide, tall = x1 - x0, y1 - y0
    stage.layer(dot(x0 + wide * 0.62, y0 + tall * 0.48, tall * 0.13), colour("#fff2c0"), colour("#ffdc8a"))
    for k, tone in enumerate(colours("#7a86a8 #5a7a6a #3f5f4a")):
        xs = np.linspace(x0, x1, 30)
        ys = y0 + tall * (0.6 + 0.12 * k) - 0.08 * tall * np.sin((xs - x0) / wide * (5 - k) + k * 2)
        stage.layer(
            np.vstack([np.column_stack([xs, ys]), [[x1, y1], [x0, y1]]]),
            lighter(tone, 0.1),
            darker(tone, 0.2),
        )
    stage.light_up((x0 + x1) / 2, y0, 0.22, colour("#ffe9b8"), 0.35)


def _bench(stage: Stage, x: float, foot: float) -> None:
    leather = stage.palette.lit(colour("#3a3238"))
    stage.glow(x, foot, 0.24, stage.palette.shadow, 0.55, 0.16)
    for dx in (-0.15, 0.13):
        stage.layer(
            rect(x + dx, foot - 0.08, x + dx + 0.02, foot), darker(leather, 0.3), darker(leather, 0.5)
        )
    stage.layer(rect(x - 0.19, foot - 0.11, x + 0.19, foot - 0.06), lighter(leather, 0.25), leather)


@setting("office", "room", "library", sheltered=True, shows="desk")
def office(stage: Stage) -> Ground:
    """An office: windows over the city, a desk with a screen, a chair, shelves of files."""
    from offline.illustrator.land.towns.skyline import _skyline

    floor_at = stage.h * 0.68
    wall = stage.palette.lit(colours("#e0e2e0 #d0dce0 #e6ddd0")[int(stage.dice("wall").integers(3))])
    stage.gradient((darker(wall, 0.1), wall, lighter(wall, 0.1)), 0, floor_at)
    x0, x1, y0, y1 = 0.06, stage.w - 0.06, 0.1 * stage.h, floor_at - 0.16
    area = stage.box(x0, y0, x1, y1)
    view = Stage((area[2] - area[0], area[3] - area[1]), stage.scene, stage.palette, stage.dice, stage.detail)
    _skyline(view)
    stage.image.paste(view.image, area[:2])
    steel = stage.palette.lit(colour("#8a949e"))
    bars = [rect(x - 0.006, y0, x + 0.006, y1) for x in np.linspace(x0, x1, max(4, round(4 * stage.w)))]
    stage.marks(
        [*bars, rect(x0, y0 - 0.01, x1, y0 + 0.006), rect(x0 - 0.01, y1 - 0.006, x1 + 0.01, y1 + 0.02)], steel
    )
    carpet = stage.palette.lit(colour("#6a7686"))
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h),
        darker(carpet, 0.1),
        lighter(carpet, 0.08),
        0.2,
        "carpet",
    )
    stage.layer(rect(-0.02, floor_at - 0.02, stage.w + 0.02, floor_at), lighter(wall, 0.4), wall)
    for i in range(max(2, round(3 * stage.w))):
        x = (i + 0.5) / max(2, round(3 * stage.w)) * stage.w
        stage.layer(rect(x - 0.11, 0, x + 0.11, 0.018), colour("#fffdf4"), colour("#fff4d8"))
        stage.light_up(x, 0.02, 0.24, colour("#fff6e0"), 0.3)
    x = stage.w * (0.5 - 0.24 * stage.side)
    workplace(stage, x, floor_at + 0.1)
    plant = lit(stage, sprite_of(stage, "cactus", 0.16, "office"))
    stand(stage, plant, stage.w * (0.5 + 0.44 * stage.side), floor_at + 0.06)
    return Ground(floor_at + 0.14, stage.h - 0.05, "floor")


def workplace(stage: Stage, x: float, foot: float) -> None:
    """A desk with a screen, a keyboard, a lamp and a mug; the chair behind it."""
    wood, steel, dark = (stage.palette.lit(colour(c)) for c in ("#c89a6a", "#9aa4ae", "#2c3038"))
    top = foot - 0.2
    stage.layer(rect(x - 0.06, top - 0.17, x + 0.08, top + 0.02), lighter(dark, 0.2), dark)
    stage.layer(rect(x + 0.0, top, x + 0.02, foot - 0.02), steel, darker(steel, 0.3))
    stage.glow(x, foot, 0.34, stage.palette.shadow, 0.5, 0.12)
    for px in (x - 0.25, x + 0.23):
        stage.layer(rect(px, top, px + 0.02, foot), lighter(steel, 0.1), darker(steel, 0.3))
    stage.layer(rect(x + 0.09, top + 0.02, x + 0.23, foot - 0.02), lighter(wood, 0.05), darker(wood, 0.25))
    stage.marks([rect(x + 0.14, top + k, x + 0.18, top + k + 0.006) for k in (0.05, 0.11)], darker(wood, 0.5))
    stage.layer(rect(x - 0.28, top - 0.012, x + 0.28, top + 0.016), lighter(wood, 0.3), wood)
    stage.layer(rect(x - 0.14, top - 0.2, x + 0.1, top - 0.05), dark, darker(dark, 0.2))
    screen = colour("#7ac0e8")
    stage.layer(rect(x - 0.13, top - 0.19, x + 0.09, top - 0.06), lighter(screen, 0.3), darker(screen, 0.25))
    lines = [
        rect(x - 0.11, top - 0.175 + 0.024 * k, x - 0.11 + w, top - 0.167 + 0.024 * k)
        for k, w in enumerate((0.1, 0.15, 0.08, 0.13))
    ]
    stage.marks(lines, colour("#ffffff"), 0.7)
    stage.layer(rect(x - 0.03, top - 0.05, x - 0.01, top - 0.012), steel, darker(steel, 0.3))
    stage.layer(rect(x - 0.07, top - 0.018, x + 0.03, top - 0.01), steel, steel)
    stage.layer(rect(x + 0.14, top - 0.05, x + 0.175, top - 0.012), colour("#d8553f"), colour("#a83f2f"))
    papers = np.array([[-0.25, -0.012], [-0.17, -0.012], [-0.175, -0.024], [-0.245, -0.024]]) + [x, top]
    stage.layer(papers, colour("#fffdf6"), colour("#e4e0d4"))


def _under_the_slopes(stage: Stage, floor_at: float) -> Ground:
    """A bed below the round window, a lamp on its stand, books, a plant."""
    tone = colours("#8fa8b8 #c89a84 #9ab08a #b8a0c0")[int(stage.dice("bedding").integers(4))]
    rug(stage, stage.w / 2, floor_at + 0.2, 0.42, tone)
    if still_needed(stage, "bed"):
        made_bed(stage, stage.w / 2, floor_at + 0.02, 0.44, tone)
    for side, kind, tall in ((-1, "lamp", 0.2), (1, "books", 0.09)):
        at = stage.w / 2 + side * 0.32
        desk(stage, at, floor_at + 0.07, 0.12, 0.13)
        sprite = lit(stage, sprite_of(stage, kind, tall, "attic"), rim=0.1)
        stage.stamp(sprite, at, floor_at - 0.055)
        shine(stage, kind, sprite, at, floor_at - 0.055)
    return Ground(floor_at + 0.16, stage.h - 0.04, "floor")


@setting("attic", "room", "library", sheltered=True)
def attic(stage: Stage) -> Ground:
    """A room under the roof: slopes of boards and beams, a round window, chests and boxes."""
    floor_at = stage.h * 0.72
    wall = stage.palette.lit(colour("#d8b88a"))
    stage.gradient((darker(wall, 0.3), wall), 0, floor_at)
    x, half, y0 = stage.w / 2 - 0.04 * stage.side, 0.15, 0.3 * stage.h
    wood = stage.palette.lit(colour("#8a5a38"))
    stage.layer(dot(x, y0, half + 0.02), lighter(wood, 0.1), darker(wood, 0.2))
    _round_view(stage, x, y0, half)
    stage.marks(
        [rect(x - 0.006, y0 - half, x + 0.006, y0 + half), rect(x - half, y0 - 0.006, x + half, y0 + 0.006)],
        wood,
    )
    for side in (-1, 1):
        edge = 0 if side < 0 else stage.w
        slope = np.array(
            [
                [edge + side * 0.02, -0.02],
                [stage.w / 2 + side * 0.1, -0.02],
                [edge - side * 0.04, floor_at],
                [edge + side * 0.02, floor_at],
            ]
        )
        tone = darker(wood, 0.05 if side == stage.light else 0.22)
        stage.layer(slope, tone, darker(tone, 0.25), 0.2, f"slope{side}")
        for t in np.linspace(0.08, 0.92, 5):
            high = (stage.w / 2 + side * 0.1) * (1 - t) + t * (edge + side * 0.1)
            low = (edge - side * 0.04) * (1 - t) + t * (edge + side * 0.3)
            beam = np.array([[high, -0.02], [high + 0.024, -0.02], [low + 0.024, floor_at], [low, floor_at]])
            stage.layer(beam, darker(wood, 0.3), darker(wood, 0.5))
    stage.layer(rect(-0.02, 0.1, stage.w + 0.02, 0.135), lighter(wood, 0.12), darker(wood, 0.2))
    stage.layer(
        rect(-0.02, floor_at, stage.w + 0.02, stage.h), darker(wood, 0.1), lighter(wood, 0.16), 0.2, "boards"
    )
    seams = [
        np.array([[stage.w / 2 + (px - stage.w / 2) * 0.6, floor_at], [px, stage.h], [px + 0.004, stage.h]])
        for px in np.arange(-0.6, stage.w + 0.6, 0.14)
    ]
    stage.marks(seams, darker(wood, 0.5), 0.6)
    if not stage.palette.night:
        ray = np.array(
            [[x - half, y0], [x + half, y0 - 0.05], [x + half + 0.3, stage.h], [x - 0.05, stage.h]]
        )
        stage.marks([ray], stage.palette.sun, 0.14)
    asked = {item.kind for item in stage.scene.items}
    if "bedroom" in stage.scene.sights or "bed" in asked:
        return _under_the_slopes(stage, floor_at)
    for kind, tall, t in (("pile of gold", 0.14, 0.38), ("books", 0.1, -0.36), ("lamp", 0.34, -0.42)):
        if kind not in asked:
            stand(
                stage,
                lit(stage, sprite_of(stage, kind, tall, "attic")),
                stage.w * (0.5 - t * stage.side),
                floor_at + 0.08,
            )
    return Ground(floor_at + 0.1, stage.h - 0.05, "floor")


def _round_view(stage: Stage, x: float, y: float, r: float) -> None:
    from PIL import Image, ImageDraw

    before = stage.image.copy()
    tone_window(stage, x - r, y - r, x + r, y + r)
    mask = Image.new("L", stage.size, 255)
    ImageDraw.Draw(mask).ellipse(tuple(v * stage.unit for v in (x - r, y - r, x + r, y + r)), fill=0)
    stage.image.paste(before, (0, 0), mask)
