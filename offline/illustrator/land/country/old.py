"""What time has left: a graveyard, overgrown ruins."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, jagged, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.settings import setting

from .green import hills_back, near_ground
from .growth import grass, turf, wood


@setting(
    "graveyard",
    "hills",
    "meadow",
    "village",
    "forest",
    "garden",
    shows="grave tombstone gravestone headstone tomb cross",
)
def graveyard(stage: Stage) -> Ground:
    """Rows of headstones and crosses behind an iron fence, bare trees, mist along the ground."""
    horizon = stage.level(0.54)
    paint_sky(stage, horizon, 3)
    green = turf(stage, colour("#4a5a4a"), 0.5)
    hills_back(stage, horizon, 2, green)
    chapel = lit(stage, sprite_of(stage, "church", 0.2, "chapel"), 0.35)
    stage.stamp(chapel, stage.w * (0.5 - 0.2 * stage.side), horizon + 0.05)
    wood(
        stage,
        "snow pine" if stage.scene.season == "winter" else "pine",
        horizon + 0.06,
        0.17,
        0.42,
        9,
        "yews",
    )
    near_ground(stage, horizon + 0.08, green, 0.2)
    _iron_fence(stage, horizon + 0.12)
    for side in (-1, 1):
        bare_tree(stage, stage.w * (0.5 + side * 0.43), horizon + 0.2, 0.52, side)
    rng = stage.dice("graves")
    focus = stage.w * (0.5 + 0.12 * stage.side)
    busy = bool(stage.scene.items)
    for row, t in enumerate((0.06, 0.24, 0.48, 0.78)):
        y, tall = horizon + 0.14 + (stage.h - horizon - 0.14) * t, 0.08 + 0.13 * t
        step = 0.16 + 0.16 * t
        for x in np.arange(0.04 + 0.07 * (row % 2), stage.w, step):
            px = float(x) + float(rng.uniform(-0.02, 0.02))
            if not (busy and row > 1 and abs(px - focus) < 0.24):
                _stone(stage, px, y, tall * float(rng.uniform(0.8, 1.1)), 0.3 * (1 - t), rng)
    grass(stage, horizon + 0.16, green, 300)
    mist = lighter(stage.palette.haze, 0.3)
    for k, t in enumerate((0.1, 0.24, 0.4)):
        stage.glow(stage.w * (0.2 + 0.3 * k), horizon + 0.12 + t * 0.5, 0.5, mist, 0.4, 0.14)
    return Ground(horizon + 0.22, stage.h - 0.06)


def _stone(stage: Stage, x: float, foot: float, tall: float, depth: float, rng: np.random.Generator) -> None:
    """A headstone, round or pointed, or a cross; some lean."""
    c = stage.palette.lit(colour("#9aa0a2"), depth)
    half, lean, kind = tall * 0.36, float(rng.uniform(-0.12, 0.12)) * tall, int(rng.integers(4))
    stage.glow(x, foot, tall * 0.6, stage.palette.shadow, 0.5, 0.2)
    a = np.linspace(0, np.pi, 16)
    if kind == 3:
        bar = tall * 0.1
        shapes = [
            np.array(
                [
                    [x - bar, foot],
                    [x - bar + lean, foot - tall],
                    [x + bar + lean, foot - tall],
                    [x + bar, foot],
                ]
            ),
            rect(
                x - half * 0.9 + lean * 0.7,
                foot - tall * 0.76,
                x + half * 0.9 + lean * 0.7,
                foot - tall * 0.58,
            ),
        ]
        for shape in shapes:
            stage.layer(shape, lighter(c, 0.14), darker(c, 0.25), 0.2, f"cross{x:.2f}")
        return
    peak = (1.0, 0.7, 1.25)[kind]
    crown = np.column_stack([x + lean + half * np.cos(a), foot - tall * 0.7 - tall * 0.3 * peak * np.sin(a)])
    body = np.vstack([[[x + half, foot]], crown, [[x - half, foot]]])
    stage.layer(body + [0.1 * half * stage.light * -1, 0], darker(c, 0.4), darker(c, 0.5))
    stage.layer(body, lighter(c, 0.16), darker(c, 0.2), 0.3, f"stone{x:.2f}")
    lines = [
        rect(
            x + lean * 0.8 - half * w,
            foot - tall * v,
            x + lean * 0.8 + half * w,
            foot - tall * v + tall * 0.025,
        )
        for v, w in ((0.7, 0.55), (0.58, 0.4), (0.48, 0.5))
    ]
    stage.marks(lines, darker(c, 0.45), 0.6)


def _iron_fence(stage: Stage, y: float) -> None:
    iron = mix(stage.palette.lit(colour("#2c2c36")), stage.palette.haze, 0.25)
    bars = [
        np.array([[x - 0.003, y], [x - 0.003, y - 0.08], [x, y - 0.1], [x + 0.003, y - 0.08], [x + 0.003, y]])
        for x in np.arange(0.01, stage.w, 0.032)
    ]
    stage.marks(
        [
            *bars,
            rect(-0.02, y - 0.074, stage.w + 0.02, y - 0.068),
            rect(-0.02, y - 0.016, stage.w + 0.02, y - 0.01),
        ],
        iron,
        0.9,
    )


def bare_tree(stage: Stage, x: float, foot: float, tall: float, side: int) -> None:
    """A tree without leaves, its boughs twisted."""
    rng = stage.dice(f"bare{side}")
    bark = stage.palette.lit(colour("#3a322e"))
    shapes: list[Points] = []

    def grow(px: float, py: float, long: float, a: float, wide: float, level: int) -> None:
        qx, qy = px + long * np.sin(a), py - long * np.cos(a)
        across = np.array([np.cos(a), np.sin(a)]) * wide / 2
        shapes.append(
            np.array([[px, py] - across, [qx, qy] - across * 0.6, [qx, qy] + across * 0.6, [px, py] + across])
        )
        shapes.append(dot(qx, qy, wide * 0.3))
        if level:
            for turn in (-0.55, 0.1, 0.6)[: 2 + (level > 2)]:
                grow(
                    qx,
                    qy,
                    long * float(rng.uniform(0.6, 0.8)),
                    a + turn + float(rng.uniform(-0.25, 0.25)),
                    wide * 0.6,
                    level - 1,
                )

    grow(x, foot, tall * 0.36, -0.1 * side, tall * 0.09, 5)
    shapes.append(
        np.array(
            [
                [x - tall * 0.1, foot + 0.01],
                [x - tall * 0.03, foot - tall * 0.1],
                [x + tall * 0.03, foot - tall * 0.1],
                [x + tall * 0.1, foot + 0.01],
            ]
        )
    )
    stage.marks(shapes, bark)


@setting(
    "ruins",
    "jungle",
    "hills",
    "forest",
    "desert",
    "mountains",
    "meadow",
    "underwater",
    shows="temple ruin vine column",
)
def ruins(stage: Stage) -> Ground:
    """Ruins of a temple: broken columns, steps, a gateway, ivy over all."""
    place = stage.scene.place
    from offline.illustrator.settings import PLACES

    ground = PLACES[place or "hills"](stage) if place in {"underwater", "desert"} else _jungly(stage)
    foot = min(ground.far + 0.06, stage.h * 0.82)
    stone = stage.palette.lit(colour("#c0b49c" if place == "desert" else "#a8a894"), 0.06)
    x, k = stage.w / 2, min(1.2, stage.w)
    for i, grow in enumerate((0.46, 0.41, 0.36)):
        stage.layer(
            rect(x - grow * k, foot - 0.03 * (i + 1), x + grow * k, foot - 0.03 * i + 0.004),
            lighter(stone, 0.14),
            darker(stone, 0.25),
            0.3,
            f"step{i}",
        )
    top = foot - 0.09
    whole = (0.44, 0.44, 0.22, 0.44, 0.31, 0.13)
    tall = [whole[i if stage.side > 0 else 5 - i] for i in range(6)]
    xs = np.linspace(x - 0.32 * k, x + 0.32 * k, 6)
    ends = sorted((float(xs[0 if stage.side > 0 else 5]), float(xs[1 if stage.side > 0 else 4])))
    for px, high in zip(xs, tall, strict=True):
        _column(stage, float(px), top, high, stone)
    lintel = np.vstack(
        [
            jagged((ends[0] - 0.05, top - 0.5), (ends[1] + 0.06, top - 0.49), 0.008, stage.dice("lintel")),
            [[ends[1] + 0.04, top - 0.43], [ends[0] - 0.05, top - 0.43]],
        ]
    )
    stage.layer(lintel, lighter(stone, 0.1), darker(stone, 0.2), 0.3, "lintel")
    rng = stage.dice("blocks")
    for a, b in rng.random((9, 2)):
        bx, by, r = a * stage.w, foot + 0.02 + 0.1 * b, 0.022 + 0.03 * b
        if abs(bx - stage.w * (0.5 + 0.14 * stage.side)) > 0.17:
            stage.glow(bx, by, r * 1.5, stage.palette.shadow, 0.5, 0.3)
            stage.layer(
                np.array([[bx - r, by], [bx - r * 0.9, by - r], [bx + r * 0.7, by - r * 1.1], [bx + r, by]]),
                lighter(stone, 0.1),
                darker(stone, 0.35),
                0.3,
                f"block{a:.2f}",
            )
    if place != "desert":
        _ivy(stage, [(float(px), top - high) for px, high in zip(xs, tall, strict=True)], top)
    return Ground(
        max(ground.far, foot + 0.06), ground.near, "ground" if place != "underwater" else ground.kind
    )


def _jungly(stage: Stage) -> Ground:
    horizon = stage.level(0.54)
    paint_sky(stage, horizon, 3)
    green = turf(stage, colour("#5a8a4a"), 0.4)
    hills_back(stage, horizon, 3, green)
    wood(stage, "tree", horizon + 0.06, 0.26, 0.4, 12, "behind")
    near_ground(stage, horizon + 0.1, green, 0.2)
    grass(stage, horizon + 0.14, green, 420)
    return Ground(horizon + 0.16, stage.h - 0.07)


def _column(stage: Stage, x: float, foot: float, tall: float, c: Colour) -> None:
    half, rng = 0.034, stage.dice(f"column{x:.2f}")
    broken = jagged((x - half, foot - tall), (x + half, foot - tall + 0.02), 0.016, rng)
    stage.layer(
        np.vstack([broken, [[x + half * 1.1, foot], [x - half * 1.1, foot]]]),
        lighter(c, 0.16),
        darker(c, 0.12),
        0.2,
        f"column{x:.2f}",
    )
    flutes = [
        rect(x + half * u, foot - tall + 0.02, x + half * u + 0.005, foot) for u in (-0.6, -0.15, 0.3, 0.66)
    ]
    stage.marks(flutes, darker(c, 0.35), 0.4)
    shade = (x - half, x - half * 0.3) if stage.light > 0 else (x + half * 0.3, x + half)
    stage.marks([rect(shade[0], foot - tall + 0.02, shade[1], foot)], stage.palette.shadow, 0.2)
    stage.layer(rect(x - half * 1.4, foot - 0.022, x + half * 1.4, foot), lighter(c, 0.1), darker(c, 0.25))
    if tall > 0.4:
        stage.layer(
            rect(x - half * 1.4, foot - tall, x + half * 1.4, foot - tall + 0.03),
            lighter(c, 0.2),
            darker(c, 0.1),
        )


def _ivy(stage: Stage, tops: list[tuple[float, float]], foot: float) -> None:
    rng = stage.dice("ivy")
    green = stage.palette.lit(colour("#5a8f42"))
    leaves: list[list[Points]] = [[], [], []]
    for x, y in tops:
        for _ in range(3):
            px, long = x + float(rng.normal(0, 0.024)), float(rng.uniform(0.3, 1.0)) * (foot - y)
            for v in np.linspace(0, 1, max(4, round(long * 50))):
                at = (px + 0.012 * np.sin(v * 9 + px * 40) + float(rng.normal(0, 0.006)), y + v * long)
                leaves[int(rng.integers(3))].append(dot(at[0], at[1], 0.011, 0.009))
    for drawn, tone in zip(leaves, (darker(green, 0.25), green, lighter(green, 0.16)), strict=True):
        stage.marks(drawn, tone, 0.95)
