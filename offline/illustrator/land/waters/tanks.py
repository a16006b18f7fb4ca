"""A public aquarium: a dark hall before a pane as tall as a house, the sea and its fish behind it."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter, mix
from offline.illustrator.composing.actors import sprite_of
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage, tinted
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import setting

DEEP, SHALLOW = colour("#0a3a6a"), colour("#4ac0e0")


SWIMMERS = "shark sharks fish tank glass jellyfish coral ray turtle"


@setting("aquarium", "room", sheltered=True, shows=SWIMMERS)
def aquarium(stage: Stage) -> Ground:
    """Sharks, fish and a turtle swim behind the pane, light falls on the floor before it."""
    dimmed(stage, (0.72, 0.86, 1.0), colour("#0c2a48"), True)
    floor_at = stage.h * 0.76
    stage.gradient((colour("#08141f"), colour("#0c2234")), 0, stage.h + 0.02)
    x0, x1, top = 0.05 * stage.w, 0.95 * stage.w, 0.05 * stage.h
    frame = rect(x0 - 0.014, top - 0.014, x1 + 0.014, floor_at + 0.006)
    stage.layer(frame, colour("#1c3448"), colour("#0a1622"))
    stage.layer(rect(x0, top, x1, floor_at), SHALLOW, DEEP, 0.1, "water")
    for k in range(5):
        at = x0 + (k + 0.4) / 5 * (x1 - x0)
        ray = [[at, top], [at + 0.06, top], [at + 0.16, floor_at], [at - 0.02, floor_at]]
        stage.marks([np.array(ray)], colour("#d8f6ff"), 0.1)
    _bed(stage, x0, x1, floor_at)
    _swimmers(stage, x0, x1, top, floor_at)
    gleam = [[x0 + 0.08, top], [x0 + 0.2, top], [x0 + 0.04, floor_at], [x0, floor_at], [x0, top + 0.3]]
    stage.marks([np.array(gleam)], colour("#ffffff"), 0.06)
    floor = rect(-0.02, floor_at + 0.006, stage.w + 0.02, stage.h + 0.02)
    stage.layer(floor, colour("#1c4a68"), colour("#08141f"), 0.1, "floor")
    stage.reflect(floor_at + 0.008, colour("#0a1c2c"), 0.3, within=floor)
    stage.light_up(stage.w / 2, floor_at, 0.6, SHALLOW, 0.25)
    return Ground(floor_at + 0.07, stage.h - 0.05, "floor")


def _bed(stage: Stage, x0: float, x1: float, floor_at: float) -> None:
    """Sand, rocks and corals at the bottom."""
    rng, sand = stage.dice("bed"), mix(DEEP, colour("#d8c48a"), 0.5)
    x = np.linspace(x0, x1, 40)
    crest = floor_at - 0.05 - 0.02 * np.sin(x * 9) - 0.012 * np.sin(x * 23)
    bed = np.vstack([np.column_stack([x, crest]), [[x1, floor_at], [x0, floor_at]]])
    stage.layer(bed, lighter(sand, 0.15), darker(sand, 0.2))
    for k in range(9):
        at, tall = x0 + (k + float(rng.uniform(0.2, 0.8))) / 9 * (x1 - x0), float(rng.uniform(0.06, 0.15))
        tone = (colour("#e0607a"), colour("#f0a04a"), colour("#3fa87a"), colour("#8a6ac8"))[k % 4]
        tone = mix(tone, DEEP, 0.35)
        for lean in (-0.35, 0.0, 0.35):
            foot = np.array([at, floor_at - 0.02])
            tip = foot + [lean * tall, -tall * (1 - abs(lean) * 0.5)]
            side = np.array([0.012, 0.0])
            branch = smooth(np.array([foot - side, tip - side * 0.6, tip + side * 0.6, foot + side]), True)
            stage.layer(branch, lighter(tone, 0.25), darker(tone, 0.2))
    for k in range(4):
        at = x0 + (k + 0.5) / 4 * (x1 - x0)
        stage.layer(dot(at, floor_at - 0.01, 0.07, 0.035), mix(DEEP, colour("#8a94a0"), 0.45), DEEP)


def _swimmers(stage: Stage, x0: float, x1: float, top: float, floor_at: float) -> None:
    """Fish behind the glass, the farther the bluer."""
    rng, wide, tall = stage.dice("swimmers"), x1 - x0, floor_at - top
    shoal = (
        ("shark", 0.11, 0.3, 0.24), ("shark", 0.08, 0.72, 0.42), ("turtle", 0.1, 0.72, 0.2),
        ("manta ray", 0.13, 0.28, 0.52), ("clownfish", 0.05, 0.55, 0.66), ("tropical fish", 0.05, 0.14, 0.72),
        ("clownfish", 0.045, 0.86, 0.68), ("tropical fish", 0.045, 0.5, 0.34), ("fish", 0.04, 0.12, 0.4),
        ("jellyfish", 0.09, 0.9, 0.36), ("fish", 0.035, 0.6, 0.14), ("fish", 0.035, 0.42, 0.78),
    )  # fmt: skip
    for k, (kind, size, u, v) in enumerate(shoal):
        flip, far = bool(rng.random() < 0.5), 0.14 + 0.3 * float(rng.random())
        sprite = tinted(sprite_of(stage, kind, size, f"swims{k}", flip=flip), mix(SHALLOW, DEEP, v), far)
        x, y = x0 + wide * u + float(rng.uniform(-0.03, 0.03)), top + tall * v
        half = sprite.width / stage.unit / 2
        stage.stamp(sprite, min(max(x, x0 + half), x1 - half), y + size / 2)
    spots = rng.random((26, 2)).tolist()
    bubbles = [dot(x0 + wide * u, top + tall * v, 0.004 + 0.004 * u) for u, v in spots]
    stage.marks(bubbles, colour("#dff6ff"), 0.5)
