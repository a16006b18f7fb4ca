"""What fills the air before everything: fireflies, embers, falling leaves, string lights, hanging vines."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, leaf

from .light import shafts

PARTY = colours("#e8485a #f4c03a #4a9ae0 #58b868 #b06ad8 #f08a3a")
FALLEN = colours("#d8742a #c8502e #e0a23a #a8662e")
BLOSSOM = colours("#f7c9d8 #f2b3c8 #fbe2ea")
BULBS = colours("#ffe2a0 #ffd27a #fff0c8")


def paint_aloft(stage: Stage) -> None:
    """All that a prompt wants in the air, in front of who is there."""
    for sight, paint in ALOFT.items():
        if sight in stage.scene.sights:
            paint(stage)


def _spots(stage: Stage, name: str, each: int, top: float = 0.06, low: float = 0.97) -> Points:
    """Places all over the picture with a third number, 0 to 1, for their size."""
    spots = stage.dice(name).random((round(each * stage.w), 3))
    placed: Points = spots * [stage.w, (low - top) * stage.h, 1] + [0, top * stage.h, 0]
    return placed


def fireflies(stage: Stage) -> None:
    """Small warm lights, more of them near the ground."""
    for x, y, k in _spots(stage, "fireflies", 46, 0.3):
        y, r = y + 0.2 * (stage.h - y) * k, 0.004 + 0.006 * k**3
        stage.light_up(x, y, r * 9, colour("#d8f06a"), 0.5)
        stage.light_up(x, y, r * 3.4, colour("#f4f8a0"), 0.9)
        stage.marks([dot(x, y, r * 0.7)], colour("#fdffdc"))


def embers(stage: Stage) -> None:
    """Sparks that rise, orange and small."""
    for x, y, k in _spots(stage, "embers", 60):
        r = 0.0016 + 0.005 * k**4
        stage.light_up(x, y, r * 7, colour("#ff7a2a"), 0.6)
        stage.marks([dot(x, y, r, r * 1.3)], colour("#ffd08a"))


def sparkles(stage: Stage) -> None:
    """Four-pointed glints, as of magic."""
    for x, y, k in _spots(stage, "sparkles", 56):
        r = 0.005 + 0.022 * k**4
        stage.light_up(x, y, r * 2.2, colour("#fff2c0"), 0.4)
        star = [
            np.array([[x - a, y], [x, y - b], [x + a, y], [x, y + b]]) for a, b in ((r, r / 7), (r / 7, r))
        ]
        stage.marks(star, colour("#fffbe8"), 0.95)


def _falling(stage: Stage, name: str, tones: tuple[Colour, ...], each: int, long: float) -> None:
    shapes: list[list[Points]] = [[] for _ in tones]
    turns = stage.dice(f"{name} turns")
    for i, (x, y, k) in enumerate(_spots(stage, name, each)):
        shapes[i % len(tones)].append(
            leaf(np.array([x, y]), long * (0.5 + 0.8 * k), float(turns.uniform(0, 6.3)))
        )
    for tone, drawn in zip(tones, shapes, strict=True):
        seen = stage.palette.lit(tone)
        stage.marks([each + [0.002, 0.003] for each in drawn], darker(seen, 0.4), 0.35)
        stage.marks(drawn, seen, 0.95)


def leaves(stage: Stage) -> None:
    _falling(stage, "falling leaves", FALLEN, 44, 0.03)


def petals(stage: Stage) -> None:
    _falling(stage, "falling petals", BLOSSOM, 70, 0.02)


def feathers(stage: Stage) -> None:
    _falling(stage, "feathers", colours("#fbfaf6 #eceaf0"), 22, 0.045)


def confetti(stage: Stage) -> None:
    """Snippets of paper in all colours."""
    turns, snips = stage.dice("snips"), [list[Points]() for _ in PARTY]
    for i, (x, y, k) in enumerate(_spots(stage, "confetti", 150, -0.02)):
        a, r = float(turns.uniform(0, 3.2)), 0.005 + 0.008 * k
        u, v = (
            np.array([np.cos(a), np.sin(a)]) * r,
            np.array([-np.sin(a), np.cos(a)]) * r * float(turns.uniform(0.3, 0.8)),
        )
        snips[i % len(PARTY)].append(np.array([u + v, u - v, -u - v, v - u]) + [x, y])
    for tone, drawn in zip(PARTY, snips, strict=True):
        stage.marks(drawn, stage.palette.lit(tone), 0.95)


def bubbles(stage: Stage) -> None:
    """Soap bubbles: a rim of many colours, a window in each."""
    for x, y, k in _spots(stage, "bubbles", 15, 0.08, 0.8):
        r = 0.014 + 0.036 * k**2
        rim = dot(x, y, r)
        inner = rim * 0.92 + np.array([x, y]) * 0.08
        stage.marks([rim], (236, 246, 255), 0.12)
        ring = np.vstack([rim, rim[:1], inner[:1], inner[::-1]])
        stage.marks([ring], colours("#cfe8ff #f4d0f0 #d0f4e8")[int(k * 97) % 3], 0.75)
        stage.marks(
            [dot(x - 0.4 * r, y - 0.42 * r, 0.2 * r, 0.15 * r), dot(x + 0.5 * r, y + 0.48 * r, 0.08 * r)],
            (255, 255, 255),
            0.9,
        )


def string_lights(stage: Stage) -> None:
    """Bulbs on cords that sag from side to side."""
    rng, dark = stage.dice("string lights"), stage.palette.night or stage.scene.time in {"sunset", "dawn"}
    cord = darker(stage.palette.shadow, 0.3)
    for k, level in enumerate((0.06, 0.15, 0.24)):
        sag, tip = float(rng.uniform(0.06, 0.11)), float(rng.uniform(-0.05, 0.05))
        n = max(6, round(stage.w / 0.105))
        xs = np.linspace(-0.03, stage.w + 0.03, n * 6)
        u = xs / stage.w
        spans = 2 if stage.w > 0.7 else 1
        ys = stage.h * (level + tip * (u - 0.5)) + sag * (1 - (2 * ((u * spans + 0.37 * k) % 1) - 1) ** 2)
        line = np.column_stack([xs, ys])
        stage.marks([np.vstack([line - [0, 0.0012], (line + [0, 0.0012])[::-1]])], cord, 0.85)
        for i, (x, y) in enumerate(line[3::6]):
            r = 0.0095 - 0.0014 * k
            if dark:
                stage.light_up(x, y + 0.016, r * 8, colour("#ffb85a"), 0.5)
            stage.light_up(x, y + 0.016, r * 3.4, colour("#ffd890"), 0.8)
            stage.marks([dot(x, y + 0.004, 0.003, 0.005)], cord)
            stage.marks([dot(x, y + 0.016, r, r * 1.25)], BULBS[i % 3])


def rays(stage: Stage) -> None:
    """Broad rays of the sun, or of the moon, down to the ground."""
    for _ in range(2):
        shafts(stage, stage.h * 0.97, 0.9)
    stage.light_up(
        stage.sun[0], min(0.1, stage.sun[1]), 0.7, mix(stage.palette.sun, (255, 255, 255), 0.2), 0.25
    )


def vines(stage: Stage) -> None:
    """What plants make of a place that is left to them: ivy that hangs from above, leaves in the corners."""
    rng = stage.dice("vines")
    greens = [stage.palette.lit(c) for c in colours("#2f6b34 #478a3c #65a548")]
    drawn: list[list[Points]] = [[], [], []]
    cords: list[Points] = []
    spots: list[tuple[float, float]] = []
    for u in np.linspace(0.0, 1.0, round(15 * stage.w)):
        x = (u + float(rng.uniform(-0.03, 0.03))) * stage.w
        long = (0.08 + 0.34 * abs(2 * u - 1) ** 2.2) * float(rng.uniform(0.4, 1.2))
        ys = np.arange(-0.01, long, 0.014)
        xs = x + 0.012 * np.sin(ys * 22 + x * 9)
        cords.append(
            np.vstack([np.column_stack([xs - 0.0012, ys]), np.column_stack([xs + 0.0012, ys])[::-1]])
        )
        spots += list(zip(xs, ys, strict=True))
    for side in (0.0, stage.w):
        for a, k in rng.random((90, 2)):
            spots.append(
                (side + (1 if side == 0 else -1) * 0.2 * a * k, stage.h * (1.01 - 0.24 * (1 - a) * k))
            )
    for i, (x, y) in enumerate(spots):
        for _ in range(2):
            drawn[i % 3].append(
                leaf(np.array([x, y]), float(rng.uniform(0.016, 0.03)), float(rng.uniform(0, 6.3)))
            )
    stage.marks(cords, darker(greens[0], 0.4), 0.9)
    for tone, shapes in zip(greens, drawn, strict=True):
        stage.marks([each + [0.002, 0.004] for each in shapes], darker(tone, 0.6), 0.4)
        stage.marks(shapes, tone, 0.97)


ALOFT = {
    "vines": vines,
    "rays": rays,
    "stringlights": string_lights,
    "fireflies": fireflies,
    "embers": embers,
    "leaffall": leaves,
    "petalfall": petals,
    "featherfall": feathers,
    "confetti": confetti,
    "soapbubbles": bubbles,
    "sparkles": sparkles,
}
"""What each sight puts into the air."""
