"""Places at, on and under water."""

from __future__ import annotations

import numpy as np

from offline.illustrator.actors import lit, sprite_of, stand
from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.pen import Points, points, smooth
from offline.illustrator.stage import Ground, Stage
from offline.illustrator.subjects import subject_of

from .air import paint_sky
from .green import hills_back, near_ground
from .growth import grass, grass_of, greens, specks, wood
from .registry import front, place
from .shapes import dash, dot, jagged, rect, rolling
from .wild import range_of


def water(stage: Stage, top: float, c: Colour, mirrored: float = 0.35) -> None:
    """A face of water down to the near edge: gradient, reflection, glints, the sun's road."""
    palette = stage.palette
    near = palette.lit(c)
    far = mix(near, palette.sky[-1], 0.62)
    stage.layer(rect(0, top, stage.w, stage.h), far, mix(darker(near, 0.3), palette.sky[0], 0.25))
    stage.reflect(top, mix(near, palette.sky[min(1, len(palette.sky) - 1)], 0.4), mirrored)
    stage.layer(rect(0, top - 0.0015, stage.w, top + 0.0015), palette.haze, palette.haze)
    _glints(stage, top, near)


def _glints(stage: Stage, top: float, near: Colour) -> None:
    rng = stage.dice("glints")
    n = round(330 * stage.w * (0.5 + 0.5 * stage.detail))
    bright: list[Points] = []
    dark: list[Points] = []
    for x, t, k in rng.random((n, 3)):
        y = top + 0.006 + (stage.h - top) * t**1.5
        near_by = (y - top) / max(0.01, stage.h - top)
        (bright if k < 0.5 else dark).append(
            dash(x * stage.w, y, 0.008 + 0.034 * near_by, 0.0007 + 0.0024 * near_by)
        )
    stage.marks(bright, lighter(stage.palette.haze, 0.35), 0.32)
    stage.marks(dark, darker(near, 0.4), 0.3)
    road = []
    across, along = stage.dice("road across").normal(0, 1, n // 2), stage.dice("road along").random(n // 2)
    for x, t in zip(across, along, strict=True):
        spread = 0.02 + 0.1 * t
        road.append(
            dash(
                stage.sun[0] + x * spread,
                top + 0.004 + (stage.h - top) * t * 0.94,
                0.006 + 0.03 * t,
                0.001 + 0.0028 * t,
            )
        )
    if stage.scene.weather not in {"rain", "storm", "fog"}:
        stage.marks(road, lighter(stage.palette.sun, 0.2), 0.78)


def walkers(stage: Stage) -> bool:
    """Whether something of the scene needs ground under its feet, and no boat takes it."""
    items = stage.scene.items
    afloat = {i for i, item in enumerate(items) if subject_of(item.kind).stands == "water"}
    return any(subject_of(item.kind).stands == "ground" and item.target not in afloat for item in items)


@place("sea")
def sea(stage: Stage) -> Ground:
    horizon = stage.level(0.53)
    paint_sky(stage, horizon)
    rng = stage.dice("coast")
    far = stage.palette.lit(colour("#6a86a0"), 0.66)
    stage.layer(_coast(stage, rng, horizon), far, mix(far, stage.palette.haze, 0.4))
    water(stage, horizon, colour("#2f7fa8"))
    return Ground(horizon + 0.1, stage.h - 0.16, "water")


def _coast(stage: Stage, rng: np.random.Generator, horizon: float) -> Points:
    crest = rolling(stage, rng, horizon - 0.015, 0.018, 0.8)
    crest[:, 1] = np.minimum(crest[:, 1], horizon + 0.005)
    return crest


@place("lake")
def lake(stage: Stage) -> Ground:
    shore = stage.level(0.56)
    paint_sky(stage, shore)
    winter = stage.scene.season == "winter"
    range_of(stage, shore, 0.3, 0.58, 3, "lake", colour("#7c8aa6"))
    hills_back(stage, shore - 0.03, 1, grass_of(stage))
    kind, leaves = (
        ("tree", greens(stage))
        if stage.scene.season in {"autumn", "spring"}
        else ("snow pine" if winter else "pine", ())
    )
    wood(stage, kind, shore + 0.004, 0.13, 0.35, 20, "shore", leaves=leaves)
    water(stage, shore, colour("#3f86a0"), 0.62)
    if walkers(stage):
        near_ground(stage, stage.h - 0.19, grass_of(stage), 0.14, 0.03)
        grass(stage, stage.h - 0.16, grass_of(stage), 260)
        return Ground(stage.h - 0.13, stage.h - 0.06, water=(shore + 0.06, stage.h - 0.26))
    return Ground(shore + 0.1, stage.h - 0.2, "water")


@front("lake")
def reeds(stage: Stage) -> None:
    bank = rolling(stage, stage.dice("bank"), stage.h - 0.035, 0.02, 1.4)
    green = stage.palette.lit(grass_of(stage))
    stage.layer(bank, darker(green, 0.12), darker(green, 0.4), 0.15, "bank")
    grass(stage, stage.h - 0.03, grass_of(stage), 150)


@place("beach")
def beach(stage: Stage) -> Ground:
    horizon = stage.level(0.46)
    paint_sky(stage, horizon)
    water(stage, horizon, colour("#2fa3b8"), 0.3)
    level = horizon + 0.2 * stage.h
    rng = stage.dice("shore")
    sand = stage.palette.lit(colour("#efd6a4"))
    for lift, tone in (
        (-0.028, lighter(stage.palette.lit(colour("#8fd6da")), 0.2)),
        (-0.012, lighter(sand, 0.75)),
    ):
        edge = rolling(stage, stage.dice("foam"), level + lift, 0.025, 0.9)
        stage.layer(edge, tone, tone)
    stage.layer(rolling(stage, stage.dice("foam"), level, 0.025, 0.9), darker(sand, 0.14), sand, 0.05, "wet")
    stage.layer(
        rolling(stage, rng, level + 0.05, 0.02, 1.2), lighter(sand, 0.2), darker(sand, 0.1), 0.08, "sand"
    )
    specks(stage, level + 0.06, colours("#fbe9c8 #d8b888 #f2b8a0"), 26, 0.005)
    if stage.shows("tree"):
        _palms(stage, level)
    return Ground(level + 0.1, stage.h - 0.06, water=(horizon + 0.05, level - 0.05))


def _palms(stage: Stage, level: float) -> None:
    x = stage.w * (0.5 + (-0.44 if stage.scene.items else 0.34) * stage.side)
    stand(stage, lit(stage, sprite_of(stage, "palm", 0.62, "beach")), x, level + 0.12)
    stand(
        stage,
        lit(stage, sprite_of(stage, "palm", 0.46, "beach2", flip=True)),
        x - 0.1 * stage.side,
        level + 0.09,
    )


@place("cliff")
def cliff(stage: Stage) -> Ground:
    horizon = stage.level(0.6)
    paint_sky(stage, horizon)
    stage.layer(
        _coast(stage, stage.dice("coast"), horizon),
        stage.palette.lit(colour("#6a86a0"), 0.6),
        stage.palette.haze,
    )
    water(stage, horizon, colour("#2f6f98"))
    rng = stage.dice("cliff")
    flip, edge, top = stage.side, 0.56 * stage.w, horizon - 0.06 * stage.h
    face = jagged((edge, top + 0.02), (edge + 0.07, stage.h + 0.02), 0.035, rng)
    crest = smooth(
        points(
            f"-0.1,{top + 0.03} {edge * 0.3},{top - 0.015} {edge * 0.75},{top - 0.005} {edge},{top + 0.02}"
        ),
        False,
    )
    rock = np.vstack([crest, face, [[-0.1, stage.h + 0.02]]])
    grassy = np.vstack([crest, [[edge + 0.012, top + 0.05]], _ragged(rng, edge, top)])
    sides = [outline * [flip * -1, 1] + [stage.w if flip > 0 else 0, 0] for outline in (rock, grassy)]
    tone = stage.palette.lit(colour("#96694a"))
    stage.layer(sides[0], lighter(tone, 0.1), darker(tone, 0.42), 0.6, "rock")
    _strata(stage, rng, edge, top, tone)
    green = stage.palette.lit(colour("#7fb04e"))
    stage.layer(sides[1], lighter(green, 0.12), darker(green, 0.3), 0.2, "turf")
    x = edge * 0.52
    perch = (stage.w - x if flip > 0 else x, top + 0.012)
    return Ground(top + 0.02, top + 0.03, perch=perch, water=(horizon + 0.06, stage.h - 0.16))


def _ragged(rng: np.random.Generator, edge: float, top: float) -> Points:
    """The lower rim of the turf, hanging over the rock in tongues."""
    xs = np.linspace(edge, -0.1, 22)
    ys = top + 0.05 + rng.uniform(-0.012, 0.045, len(xs))
    return np.column_stack([xs, ys])


def _strata(stage: Stage, rng: np.random.Generator, edge: float, top: float, tone: Colour) -> None:
    light: list[Points] = []
    dark: list[Points] = []
    for i, (x, t) in enumerate(rng.random((round(34 * (0.5 + stage.w * 0.5)), 2))):
        px, y = x * edge * 0.96, top + 0.1 + (stage.h - top - 0.1) * t
        px = stage.w - px if stage.side > 0 else px
        r = float(rng.uniform(0.02, 0.05))
        stone = jagged((px - r, y), (px + r, y + r * 0.2), r * 0.25, rng)
        low = jagged((px + r, y + r * 0.2), (px - r, y), r * 0.25, rng) + [0, r * 0.7]
        (light if i % 2 else dark).append(np.vstack([stone, low]))
    stage.marks(light, lighter(tone, 0.16), 0.4)
    stage.marks(dark, darker(tone, 0.5), 0.35)


def _sunken(stage: Stage, level: float) -> None:
    """A city on the ground of the sea, its windows lit, fading into the blue."""
    rng = stage.dice("sunken")
    for i, (at, tall, depth) in enumerate(
        ((0.16, 0.3, 0.62), (0.86, 0.32, 0.6), (0.36, 0.36, 0.5), (0.64, 0.42, 0.4))
    ):
        x = stage.w * at + float(rng.uniform(-0.03, 0.03))
        stage.stamp(lit(stage, sprite_of(stage, "castle", tall, f"sunken{i}"), depth), x, level + 0.05)
        stage.light_up(x, level - tall * 0.3, tall * 0.5, colour("#ffe0a0"), 0.22)


@place("underwater")
def underwater(stage: Stage) -> Ground:
    stage.gradient(stage.palette.sky, 0, stage.h)
    rng = stage.dice("rays")
    for _ in range(max(4, round(6 * stage.w))):
        x, wide = float(rng.uniform(-0.1, stage.w)), float(rng.uniform(0.03, 0.11))
        lean = float(rng.uniform(0.1, 0.3))
        ray = np.array(
            [
                [x, -0.02],
                [x + wide, -0.02],
                [x + wide * 2.4 + lean, stage.h * 0.85],
                [x + lean, stage.h * 0.85],
            ]
        )
        stage.marks([ray], WHITE, 0.07)
    stage.glow(stage.w / 2, -0.05, 0.8, WHITE, 0.35, 0.4)
    level = stage.h - 0.2
    for i, depth in enumerate((0.72, 0.45)):
        reef = stage.palette.lit(colour("#3f7a8a"), depth)
        stage.layer(
            rolling(stage, stage.dice(f"reef{i}"), level - 0.09 + 0.06 * i, 0.07, 0.7),
            reef,
            darker(reef, 0.2),
            0.2,
            f"reef{i}",
        )
    if "sunken" in stage.scene.sights:
        _sunken(stage, level)
    near_ground(stage, level + 0.06, colour("#d8c898"), 0.14)
    _weeds(stage, level + 0.1)
    bubbles = [(float(x), float(y), float(r)) for x, y, r in rng.random((round(46 * stage.w), 3))]
    stage.marks([dot(x * stage.w, y * level, 0.003 + 0.009 * r * r) for x, y, r in bubbles], WHITE, 0.32)
    return Ground(stage.h * 0.25, level, "air")


def _weeds(stage: Stage, level: float) -> None:
    rng = stage.dice("weeds")
    for tone in ("#2f8f6a", "#3fa85a", "#c8566a", "#e08a4a", "#7a5ab8"):
        leaves = []
        for _ in range(max(3, round(5 * stage.w))):
            x, tall, bend = (
                float(rng.random()) * stage.w,
                float(rng.uniform(0.08, 0.26)),
                float(rng.uniform(0.01, 0.03)),
            )
            y = level + float(rng.uniform(-0.02, 0.06))
            for k in (-1, 0, 1):
                spine = smooth(
                    np.array(
                        [
                            [x, y],
                            [x + bend * 0.5 + 0.006 * k, y - tall * 0.35],
                            [x - bend * 0.2 + 0.016 * k, y - tall * 0.7],
                            [x + 0.03 * k + bend * 0.4, y - tall * (1 - 0.2 * abs(k))],
                        ]
                    ),
                    False,
                )
                wide = np.linspace(0.008, 0.001, len(spine))[:, None] * [1, 0]
                leaves.append(np.vstack([spine - wide, (spine + wide)[::-1]]))
        stage.marks(leaves, stage.palette.lit(colour(tone), 0.2))
