"""Furniture that belongs to a room's own picture: a made bed, curtains, a rug, a long table, bunting."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix, turned
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import shown_by

from .shelves import WOOD

LINEN = colour("#f6f2ea")


def still_needed(stage: Stage, *kinds: str) -> bool:
    """Whether no subject is that piece itself: one with someone on it, or of a look of its own."""
    aimed = {item.target for item in stage.scene.items}
    return not any(
        item.kind in kinds and (i in aimed or item.traits or item.material)
        for i, item in enumerate(stage.scene.items)
    )


def painted_here(stage: Stage, kind: str) -> bool:
    """Whether a piece is painted with the room: no subject is that piece for its own sake."""
    scene = stage.scene
    shown = {i for i, item in enumerate(scene.items) if shown_by(scene, item)}
    aimed = {item.target for i, item in enumerate(scene.items) if i not in shown}
    return all(item.kind != kind or i in shown - aimed for i, item in enumerate(scene.items))


def told_hue(stage: Stage, name: str) -> Colour | None:
    """The colour that a prompt gives to a piece of furniture, by its kind or its word."""
    pieces = (item for item in stage.scene.items if item.colour)
    return next((item.colour for item in pieces if name in {item.kind, item.word.rpartition(" ")[2]}), None)


def rug(stage: Stage, x: float, y: float, half: float, wall: Colour) -> None:
    """An oval rug with a border, in a colour that goes with the wall."""
    if not stage.shows("rug"):
        return
    told = told_hue(stage, "rug") or told_hue(stage, "carpet")
    tone = stage.palette.lit(told or turned(wall, 0.5, 1.6, 0.72))
    for k, c in ((1.0, tone), (0.88, lighter(tone, 0.42)), (0.84, tone), (0.5, lighter(tone, 0.16))):
        stage.layer(dot(x, y, half * k, 0.25 * half * k), c, darker(c, 0.12))


def curtains(stage: Stage, x0: float, x1: float, top: float, foot: float, wall: Colour) -> None:
    """Two curtains in folds on a rod, drawn aside from a window between x0 and x1."""
    told = told_hue(stage, "curtain") or told_hue(stage, "curtains")
    cloth, rod = stage.palette.lit(told or turned(wall, 0.45, 1.7, 0.8)), stage.palette.lit(darker(WOOD, 0.2))
    for left in (x0 - 0.05, x1 - 0.025):
        for i in range(4):
            x, fold = left + 0.019 * i, lighter(cloth, 0.12) if i % 2 else darker(cloth, 0.08)
            stage.layer(rect(x, top, x + 0.02, foot), fold, darker(fold, 0.22))
    stage.layer(rect(x0 - 0.07, top - 0.012, x1 + 0.07, top + 0.002), lighter(rod, 0.2), rod)
    for x in (x0 - 0.07, x1 + 0.07):
        stage.layer(dot(x, top - 0.005, 0.012), lighter(rod, 0.3), rod)


def framed_picture(stage: Stage, x: float, y: float, size: float = 1.0) -> None:
    """A landscape in a frame on the wall."""
    frame, sky = stage.palette.lit(colour("#a8744a")), stage.palette.lit(colour("#a8d0dc"))
    a, b = 0.1 * size, 0.075 * size
    stage.glow(x, y + 0.02, a * 1.5, stage.palette.shadow, 0.25, 0.8)
    stage.layer(rect(x - a, y - b, x + a, y + b), lighter(frame, 0.2), darker(frame, 0.2))
    stage.layer(rect(x - a * 0.9, y - b * 0.86, x + a * 0.9, y + b * 0.86), lighter(LINEN, 0.2), LINEN)
    a, b = a * 0.78, b * 0.7
    stage.layer(rect(x - a, y - b, x + a, y + b), lighter(sky, 0.3), sky)
    t = np.linspace(-1, 1, 20)
    for level, c in ((0.1, "#9ac0a0"), (0.45, "#6f9a5a")):
        crest = np.column_stack([x + a * t, y + b * (level - 0.3 * np.sin(3 * t + 9 * level + x * 7))])
        hill = stage.palette.lit(colour(c))
        stage.layer(np.vstack([crest, [[x + a, y + b], [x - a, y + b]]]), hill, darker(hill, 0.15))
    stage.marks([dot(x + a * 0.45, y - b * 0.5, b * 0.2)], colour("#fff0b0"))


def made_bed(stage: Stage, x: float, floor_at: float, wide: float, wall: Colour) -> None:
    """A double bed seen from its foot: headboard at the wall, pillows, a folded duvet, a throw."""
    wood, linen = stage.palette.lit(WOOD), stage.palette.lit(LINEN)
    told = told_hue(stage, "bed") or told_hue(stage, "bedding") or told_hue(stage, "duvet")
    tone = stage.palette.lit(told or turned(wall, 0.5, 1.9, 0.85))
    back, top, foot, w = floor_at - 0.19, floor_at - 0.06, floor_at + 0.19, wide / 2
    stage.glow(x, foot, w * 1.5, stage.palette.shadow, 0.6, 0.16)
    head = smooth(
        np.array([[x - w, top], [x - w, back + 0.03], [x, back - 0.02], [x + w, back + 0.03], [x + w, top]]),
        True,
    )
    stage.layer(head, lighter(wood, 0.15), darker(wood, 0.2), 0.2, "headboard")
    _pillows(stage, x, top, w, (linen, lighter(tone, 0.4)))
    spread = w * 1.14
    mattress = np.array([[x - w, top], [x + w, top], [x + spread, foot - 0.06], [x - spread, foot - 0.06]])
    stage.layer(mattress, lighter(linen, 0.2), darker(linen, 0.08))
    duvet = [
        [x - w * 1.03, top + 0.035],
        [x + w * 1.03, top + 0.035],
        [x + spread * 1.03, foot - 0.07],
        [x - spread * 1.03, foot - 0.07],
    ]
    stage.layer(np.array(duvet), lighter(tone, 0.12), darker(tone, 0.04), 0.15, "duvet")
    fold = [
        [x - w * 1.02, top + 0.012],
        [x + w * 1.02, top + 0.012],
        [x + w * 1.04, top + 0.045],
        [x - w * 1.04, top + 0.045],
    ]
    stage.layer(np.array(fold), lighter(linen, 0.4), darker(linen, 0.06))
    stage.layer(
        rect(x - spread * 1.03, foot - 0.075, x + spread * 1.03, foot - 0.012),
        tone,
        darker(tone, 0.28),
        0.1,
        "hang",
    )
    _throw(stage, x, foot, spread, turned(tone, 0.42, 0.9, 1.05))
    for px in np.linspace(x - spread * 0.8, x + spread * 0.8, 7):
        crease = np.array([[px, top + 0.06], [px + 0.03 * (px - x), foot - 0.14], [px + 0.006, top + 0.06]])
        stage.marks([crease], darker(tone, 0.2), 0.35)
    for px in (x - spread * 0.98, x + spread * 0.94):
        stage.layer(rect(px, foot - 0.014, px + 0.024, foot + 0.012), wood, darker(wood, 0.4))


def _pillows(stage: Stage, x: float, top: float, w: float, tones: tuple[Colour, Colour]) -> None:
    """Two pillows on each side, a smaller one of another colour before the other."""
    for side in (-1, 1):
        for k, c in enumerate(tones):
            px, py = x + side * w * (0.5 - 0.08 * k), top - 0.045 + 0.035 * k
            a, b = w * (0.44 - 0.1 * k), 0.052 - 0.012 * k
            pillow = np.array(
                [[px - a, py + b], [px - a * 0.94, py - b], [px + a * 0.94, py - b], [px + a, py + b]]
            )
            stage.layer(smooth(pillow, True), lighter(c, 0.4), darker(c, 0.16))


def _throw(stage: Stage, x: float, foot: float, spread: float, throw: Colour) -> None:
    """A throw across the foot of the bed, its fringe hanging down."""
    band = [
        [x - spread * 0.99, foot - 0.13],
        [x + spread * 0.99, foot - 0.13],
        [x + spread * 1.045, foot - 0.075],
        [x - spread * 1.045, foot - 0.075],
    ]
    stage.layer(np.array(band), lighter(throw, 0.15), throw, 0.2, "throw")
    stage.layer(
        rect(x - spread * 1.045, foot - 0.076, x + spread * 1.045, foot - 0.03),
        throw,
        darker(throw, 0.25),
        0.2,
        "fringe",
    )


def desk(stage: Stage, x: float, foot: float, wide: float, tall: float) -> None:
    """A chest with drawers: a nightstand, the stand of a basin."""
    wood = stage.palette.lit(lighter(WOOD, 0.2))
    stage.glow(x, foot, wide * 0.8, stage.palette.shadow, 0.5, 0.16)
    for px in (x - wide * 0.45, x + wide * 0.37):
        stage.layer(rect(px, foot - 0.03, px + wide * 0.08, foot), darker(wood, 0.3), darker(wood, 0.5))
    stage.layer(
        rect(x - wide / 2, foot - tall, x + wide / 2, foot - 0.02), lighter(wood, 0.05), darker(wood, 0.2)
    )
    many = max(1, round(wide / 0.12))
    for k in range(many):
        a, b = x - wide / 2 + wide * (k + 0.08) / many, x - wide / 2 + wide * (k + 0.92) / many
        for y in (foot - tall + 0.02, foot - tall / 2):
            stage.layer(rect(a, y, b, y + tall / 2 - 0.03), lighter(wood, 0.16), wood)
            stage.marks([dot((a + b) / 2, y + tall / 4 - 0.015, 0.007)], colour("#e8cf8a"))
    stage.layer(
        rect(x - wide / 2 - 0.012, foot - tall - 0.014, x + wide / 2 + 0.012, foot - tall + 0.004),
        lighter(wood, 0.35),
        wood,
    )


def long_table(stage: Stage, x: float, foot: float, half: float, tall: float) -> float:
    """A long table under a cloth, seen from its side; the height of its top's middle."""
    linen, wood, top = stage.palette.lit(LINEN), stage.palette.lit(WOOD), foot - tall
    stage.glow(x, foot, half * 1.2, stage.palette.shadow, 0.6, 0.1)
    for px in (x - half * 0.9, x + half * 0.86):
        stage.layer(rect(px, top + 0.04, px + 0.03, foot), darker(wood, 0.1), darker(wood, 0.4))
    high = 0.07
    shape = [
        [x - half * 0.94, top - high / 2],
        [x + half * 0.94, top - high / 2],
        [x + half, top + high / 2],
        [x - half, top + high / 2],
    ]
    stage.layer(np.array(shape), darker(linen, 0.06), lighter(linen, 0.2))
    stage.layer(
        rect(x - half, top + high / 2, x + half, top + high / 2 + tall * 0.5),
        darker(linen, 0.05),
        darker(linen, 0.24),
    )
    for k, px in enumerate(np.linspace(x - half + 0.03, x + half - 0.03, 9)):
        stage.glow(
            float(px), top + high / 2 + tall * 0.28, 0.03, stage.palette.shadow, 0.14 + 0.06 * (k % 2), 2.0
        )
    red = stage.palette.lit(colour("#b03a42" if stage.scene.season == "winter" else "#7a9a86"))
    runner = [
        [x - half * 0.96, top - 0.014],
        [x + half * 0.96, top - 0.014],
        [x + half * 0.985, top + 0.014],
        [x - half * 0.985, top + 0.014],
    ]
    stage.layer(np.array(runner), lighter(red, 0.1), red)
    return top


def bunting(stage: Stage) -> None:
    """Little flags from wall to wall."""
    bright = [stage.palette.lit(c) for c in colours("#e8685a #f0b84a #6fae7a #5a9ad0 #b58ad0")]
    n = max(6, round(11 * stage.w))
    cord = np.array([[i / 20 * stage.w, 0.05 + 0.05 * np.sin(np.pi * i / 20)] for i in range(21)])
    stage.marks([np.vstack([cord, (cord + [0, 0.002])[::-1]])], mix(LINEN, WOOD, 0.5))
    for i in range(n):
        x, dip = (i + 0.5) / n * stage.w, 0.05 * np.sin(np.pi * (i + 0.5) / n)
        flag = np.array([[-0.03, 0], [0.03, 0], [0, 0.06]]) + [x, 0.05 + dip]
        stage.layer(flag, lighter(bright[i % 5], 0.15), bright[i % 5])
