"""A throne room."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.wonders import arched, drifting_lights
from offline.illustrator.settings import setting

from .vista import dimmed


@setting("throneroom", "castle", "room", sheltered=True, shows="throne castle room column banner carpet")
def throne_room(stage: Stage) -> Ground:
    """A hall of columns: high windows, a carpet that leads up steps to a golden throne."""
    dimmed(stage, (0.92, 0.84, 0.78), colour("#6a5a6a"), stage.palette.night)
    floor_at = stage.level(0.64)
    stone, x = stage.palette.lit(colour("#8a7c80")), stage.w / 2
    seated = any(item.kind == "throne" for item in stage.scene.items)
    stage.gradient((darker(stone, 0.62), darker(stone, 0.34), darker(stone, 0.16)), 0, floor_at + 0.02)
    _rose_window(stage, x, 0.19)
    for dx in (-0.3, 0.3):
        glass = colours("#ffd88a #ffb86a") if not stage.palette.night else colours("#8aa8e8 #5a78c8")
        stage.layer(arched(x + dx, floor_at - 0.18, 0.055, 0.42), darker(stone, 0.5), darker(stone, 0.5))
        stage.layer(arched(x + dx, floor_at - 0.19, 0.044, 0.39), lighter(glass[0], 0.4), glass[1])
        stage.marks(
            [rect(x + dx - 0.003, floor_at - 0.58, x + dx + 0.003, floor_at - 0.19)], darker(stone, 0.6)
        )
    tile = stage.palette.lit(colour("#6a5a62"))
    stage.layer(rect(0, floor_at, stage.w, stage.h), lighter(tile, 0.04), darker(tile, 0.3), 0.2, "tiles")
    _tiles(stage, x, floor_at, tile)
    red, gold = stage.palette.lit(colour("#b0242e")), stage.palette.lit(colour("#e0b04a"))
    for grow, tone in ((1.12, gold), (1.0, red)):
        carpet = [
            [x - 0.09 * grow, floor_at],
            [x + 0.09 * grow, floor_at],
            [x + 0.27 * grow, stage.h + 0.02],
            [x - 0.27 * grow, stage.h + 0.02],
        ]
        stage.layer(np.array(carpet), darker(tone, 0.25), lighter(tone, 0.06), 0.15, "carpet")
    foot = _dais(stage, x, floor_at, stone, red)
    stage.light_up(x, foot - 0.2, 0.4, colour("#ffdc9a"), 0.42)
    if not seated:
        stage.stamp(lit(stage, sprite_of(stage, "throne", 0.46, "hall"), 0.05), x, foot)
    for k, (dx, wide, depth) in enumerate(((0.4, 0.045, 0.3), (0.53, 0.075, 0.0))):
        for side in (-1, 1):
            _column(
                stage,
                x + side * dx * max(1.0, stage.w),
                wide,
                mix(stone, stage.palette.haze, depth),
                floor_at + 0.03 + 0.15 * k,
                k,
            )
    for dx in (-0.3, 0.3):
        beam = np.array(
            [
                [x + dx - 0.04, floor_at - 0.5],
                [x + dx + 0.04, floor_at - 0.56],
                [x + dx * 0.2 + 0.3, stage.h],
                [x + dx * 0.2 + 0.02, stage.h],
            ]
        )
        stage.marks([beam], colour("#ffe0a8"), 0.09)
    drifting_lights(stage, 0.2, floor_at + 0.1, 16, colour("#ffe0a0"), "dust")
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor", perch=(x, foot) if seated else None)


def _rose_window(stage: Stage, x: float, y: float) -> None:
    """A round window of coloured glass."""
    stage.light_up(x, y, 0.4, colour("#ffd8a0"), 0.4)
    stage.layer(dot(x, y, 0.13), colour("#4a4050"), colour("#3a3044"))
    tones = colours("#e8485a #f0b04a #4a8ae0 #6ac06a #b06ae0 #f0d86a")
    for k in range(12):
        a = np.linspace(k, k + 0.9, 6) * np.pi / 6
        wedge = np.vstack([[[x, y]], np.column_stack([x + 0.118 * np.cos(a), y + 0.118 * np.sin(a)])])
        stage.layer(wedge, lighter(tones[k % 6], 0.45), tones[k % 6])
    stage.layer(dot(x, y, 0.04), lighter(tones[5], 0.6), tones[1])


def _tiles(stage: Stage, x: float, top: float, tile: Colour) -> None:
    seams = [
        np.array(
            [
                [x + 0.06 * k, top],
                [x + 0.06 * k + 0.001, top],
                [x + 0.2 * k + 0.003, stage.h],
                [x + 0.2 * k - 0.003, stage.h],
            ]
        )
        for k in np.arange(-9, 10)
    ]
    seams += [
        rect(0, top + (stage.h - top) * t**1.8, stage.w, top + (stage.h - top) * t**1.8 + 0.002 + 0.002 * t)
        for t in np.linspace(0.15, 1, 8)
    ]
    stage.marks(seams, darker(tile, 0.45), 0.6)


def _dais(stage: Stage, x: float, floor_at: float, stone: Colour, red: Colour) -> float:
    """Steps that lead up to the throne; the height of the topmost."""
    for k in range(4):
        half, y = 0.36 - 0.055 * k, floor_at + 0.12 - 0.036 * k
        stage.layer(rect(x - half, y, x + half, y + 0.04), lighter(stone, 0.02), darker(stone, 0.34))
        stage.layer(
            np.array(
                [[x - half + 0.03, y - 0.014], [x + half - 0.03, y - 0.014], [x + half, y], [x - half, y]]
            ),
            lighter(stone, 0.34),
            lighter(stone, 0.16),
        )
        stage.layer(rect(x - 0.1, y - 0.014, x + 0.1, y + 0.04), lighter(red, 0.12), darker(red, 0.24))
    return floor_at + 0.02


def _column(stage: Stage, x: float, half: float, c: Colour, foot: float, k: int) -> None:
    stage.glow(x, foot, half * 2.4, stage.palette.shadow, 0.5, 0.2)
    stage.layer(rect(x - half, -0.02, x + half, foot), c, darker(c, 0.2))
    flutes = [rect(x + half * u, -0.02, x + half * (u + 0.1), foot) for u in (-0.8, -0.4, 0.0, 0.4)]
    stage.marks(flutes, darker(c, 0.5), 0.3)
    bright = -0.9 if stage.light < 0 else 0.6
    stage.marks([rect(x + half * bright, -0.02, x + half * (bright + 0.3), foot)], lighter(c, 0.5), 0.35)
    stage.layer(rect(x - half * 1.4, foot - 0.05, x + half * 1.4, foot), lighter(c, 0.16), darker(c, 0.34))
    red = stage.palette.lit(colour("#a8283a"))
    y = 0.12 + 0.04 * k
    tall = 0.2 + 0.1 * k
    banner = np.array(
        [
            [x - half * 0.8, y],
            [x + half * 0.8, y],
            [x + half * 0.8, y + tall],
            [x, y + tall * 0.84],
            [x - half * 0.8, y + tall],
        ]
    )
    stage.layer(banner, lighter(red, 0.12), darker(red, 0.28))
    stage.marks([dot(x, y + tall * 0.4, half * 0.4)], colour("#e8c05a"), 0.9)
    if k:
        stage.light_up(x, y + tall + 0.12, 0.22, colour("#ffb04a"), 0.5)
        stage.marks([rect(x - 0.008, y + tall + 0.14, x + 0.008, y + tall + 0.22)], colour("#3a2a26"))
        stage.layer(
            np.array([[x - 0.018, y + tall + 0.14], [x, y + tall + 0.07], [x + 0.018, y + tall + 0.14]]),
            colour("#fff0b0"),
            colour("#ff9a3a"),
        )
