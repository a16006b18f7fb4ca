"""Places of dreams: a sea of stars, stairs to the moon, islands that float in the sky."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.settings import setting

from .rooms.vista import dimmed
from .shapes import dash, dot, jagged
from .sky.air import paint_sky, paint_stars
from .wonders import drifting_lights, veil_of_water


@setting("starsea", "sea", "lake", "sky", "space", "beach", shows="star sea galaxy sky")
def sea_of_stars(stage: Stage) -> Ground:
    """Still water that is full of stars, as the sky above it is: a band of light, far clouds."""
    sky = colours(
        (
            "#050a24 #14266a #4a4ab0 #b07ad0",
            "#04101f #0a3a5a #1f7a9a #a8e0d8",
            "#0a0524 #321a6a #7a3fa0 #f09ac0",
        )[int(stage.dice("hue").integers(3))]
    )
    dimmed(stage, (0.72, 0.76, 0.98), mix(sky[2], sky[3], 0.4), True)
    horizon = stage.level(0.52)
    stage.gradient(sky, 0, horizon + 0.01)
    rng = stage.dice("river of stars")
    for k in range(46):
        t = float(rng.random())
        x, y = (
            stage.w * (0.5 + stage.side * (0.62 * t - 0.34)) + float(rng.normal(0, 0.05)),
            horizon * (1.02 - 1.1 * t) + float(rng.normal(0, 0.03)),
        )
        stage.light_up(
            x, y, 0.1 + 0.1 * float(rng.random()), (sky[2], sky[3], colour("#8ab0ff"))[k % 3], 0.16
        )
    paint_stars(stage, horizon, 420)
    _sparks(stage, horizon, rng)
    for k, tone in enumerate((mix(sky[2], sky[3], 0.5), sky[2])):
        puffs = [
            dot(
                float(u) * stage.w,
                horizon - 0.008 - 0.02 * float(v),
                0.03 + 0.05 * float(v),
                0.012 + 0.02 * float(v),
            )
            for u, v in stage.dice(f"bank{k}").random((26, 2))
        ]
        stage.marks(puffs, lighter(tone, 0.24 - 0.2 * k), 0.55)
    stage.light_up(stage.w / 2, horizon, 0.6, sky[3], 0.42)
    stage.reflect(horizon, sky[0], 0.84, 0.004)
    stage.veil(sky[0], [(horizon, 0.0), (stage.h, 0.42)])
    gleams = [
        dash(u * stage.w, horizon + 0.01 + (stage.h - horizon) * v, 0.01 + 0.05 * v, 0.0012 + 0.001 * v)
        for u, v in rng.random((70, 2))
    ]
    stage.marks(gleams, lighter(sky[3], 0.4), 0.3)
    drifting_lights(stage, horizon + 0.06, stage.h, 26, colour("#cfe0ff"), "stars in the water")
    return Ground(horizon + 0.12, stage.h - 0.12, "water")


def _sparks(stage: Stage, horizon: float, rng: np.random.Generator) -> None:
    """A few stars with rays."""
    rays = []
    for u, v, s in rng.random((9, 3)):
        x, y, r = u * stage.w, 0.05 + v * (horizon - 0.12), 0.012 + 0.016 * s
        stage.light_up(x, y, r * 2.2, colour("#cfe0ff"), 0.5)
        a = np.arange(8) * np.pi / 4
        far = np.where(np.arange(8) % 2 == 0, r, r * 0.14)
        rays.append(np.column_stack([x + far * np.cos(a), y + far * np.sin(a)]))
    stage.marks(rays, WHITE)


@setting(
    "moonstairs",
    "sky",
    "space",
    "hills",
    "meadow",
    "sea",
    shows="moon stair stairway staircase star step ladder cloud",
)
def stairs_to_the_moon(stage: Stage) -> Ground:
    """A flight of shining steps that winds up from the clouds to a huge moon."""
    sky = colours("#0a1038 #2a3484 #6a6ac0 #e0b0d8")
    dimmed(stage, (0.78, 0.82, 1.0), mix(sky[2], sky[3], 0.5), True)
    stage.gradient(sky, 0, stage.h)
    paint_stars(stage, stage.h * 0.8, 260)
    side = stage.side
    x, y, r = stage.w * (0.5 + 0.17 * side), stage.h * 0.24, 0.2
    stage.sun = (x, y)
    stage.light_up(x, y, 0.72, colour("#cfdcff"), 0.6)
    stage.layer(dot(x, y, r), colour("#fffdf2"), colour("#dfe2f6"), 0.14, "moon")
    rng = stage.dice("craters")
    seas = [
        dot(x + float(u) * r, y + float(v) * r, float(s) * r)
        for u, v, s in zip(
            rng.uniform(-0.62, 0.62, 12),
            rng.uniform(-0.62, 0.62, 12),
            rng.uniform(0.06, 0.2, 12),
            strict=True,
        )
    ]
    stage.marks(seas, colour("#c4c8e4"), 0.55)
    _flight(stage, (x - 0.03 * side, y + 0.7 * r))
    for k, (level, tone) in enumerate(((0.8, "#8a8ad0"), (0.87, "#b0a8e0"), (0.94, "#d8cdf0"))):
        _bank(stage, stage.h * level, colour(tone), k)
    drifting_lights(stage, 0.1, stage.h, 20, colour("#fff0c0"), "moon dust")
    px, py = _step(stage, (x - 0.03 * side, y + 0.7 * r), 0.66)
    return Ground(stage.h * 0.88, stage.h * 0.94, perch=(px, py))


def _step(stage: Stage, top: tuple[float, float], t: float) -> tuple[float, float]:
    """The middle of a step: ``t`` is 0 at the moon, 1 in the clouds."""
    foot = (stage.w * (0.5 - 0.12 * stage.side), stage.h * 0.97)
    x = top[0] + (foot[0] - top[0]) * t + 0.17 * stage.side * np.sin(3.4 * t) * (0.3 + t)
    return float(x), top[1] + (foot[1] - top[1]) * t


def _flight(stage: Stage, top: tuple[float, float]) -> None:
    """The steps: small and close above, broad below; each a slab with a lit edge."""
    n = 26
    for k in range(n):
        t = (k / (n - 1)) ** 1.5
        x, y = _step(stage, top, t)
        half, thick = 0.022 + 0.14 * t, 0.004 + 0.018 * t
        tone = mix(colour("#fff4d8"), colour("#8a90d8"), 0.15 + 0.6 * t)
        tread = np.array(
            [
                [x - half, y],
                [x + half, y],
                [x + half * 0.9, y - thick * 1.5],
                [x - half * 0.9, y - thick * 1.5],
            ]
        )
        stage.glow(x, y + thick * 2, half * 1.2, colour("#fff0d0"), 0.12, 0.4)
        stage.layer(
            np.array(
                [[x - half, y], [x + half, y], [x + half * 0.97, y + thick], [x - half * 0.97, y + thick]]
            ),
            darker(tone, 0.16),
            darker(tone, 0.45),
        )
        stage.layer(tread, lighter(tone, 0.5), lighter(tone, 0.2))


def _bank(stage: Stage, level: float, c: Colour, k: int) -> None:
    """A bank of cloud from side to side."""
    rng = stage.dice(f"cloud bank{k}")
    spots = rng.random((round(26 * stage.w), 3))
    flat = np.array([[0, level + 0.05], [stage.w, level + 0.05], [stage.w, stage.h], [0, stage.h]])
    stage.marks([flat], c)
    for u, v, s in spots:
        x, y, r = u * stage.w, level + 0.02 + 0.05 * v, 0.05 + 0.06 * s
        stage.glow(x, y + 0.02, r * 1.5, c, 0.9, 0.6)
        stage.glow(x + 0.02 * stage.light, y - 0.006, r * 0.9, lighter(c, 0.5), 0.5, 0.5)


@setting("islet", "sky", "sea", "mountains", "hills", "space", shows="island waterfall rock tree bridge")
def floating_islands(stage: Stage) -> Ground:
    """Islands that float above the clouds, grass and trees on them; water falls off them into the air."""
    paint_sky(stage, stage.h, 5)
    x, top = stage.w / 2, stage.h * 0.58
    half = min(0.4, stage.w * 0.42)
    haze = stage.palette.haze
    rock, green = (stage.palette.lit(colour(code)) for code in ("#8a7462", "#74ac4e"))
    foam = mix(haze, WHITE, 0.7)
    far = ((-0.86, 0.3, 0.1, 0.62), (0.5, 0.2, 0.075, 0.7), (0.95, 0.42, 0.13, 0.5), (-0.4, 0.17, 0.05, 0.76))
    for k, (dx, y, r, depth) in enumerate(far):
        px, py = x + dx * half * 1.15 * stage.side, stage.h * y
        floating_rock(stage, px, py, r, mix(rock, haze, depth), mix(green, haze, depth * 0.9), f"far{k}")
        tree = lit(stage, sprite_of(stage, "tree", r * 0.8, f"far islet{k}"), depth)
        stage.stamp(tree, px + 0.2 * r, py + 0.01)
        if k != 3:
            veil_of_water(
                stage,
                px - 0.55 * r * stage.side,
                py + 0.012,
                py + 0.3 + r,
                r * 0.09,
                mix(foam, haze, 0.2),
                f"far{k}",
            )
    floating_rock(stage, x, top, half, rock, green, "near")
    for k, (u, wide, long) in enumerate(((-0.62, 0.034, 0.5), (0.66, 0.02, 0.42))):
        fx = x + u * half * stage.side
        _brook(stage, fx, top, wide, stage.palette.lit(colour("#7ac0dc")))
        veil_of_water(stage, fx, top + 0.05, min(top + long, stage.h + 0.02), wide, foam, f"near{k}")
    for i, (u, tall) in enumerate(((-0.9, 0.13), (-0.36, 0.2), (0.46, 0.19), (0.84, 0.15))):
        tree = lit(stage, sprite_of(stage, "tree", tall, f"islet{i}"), 0.05)
        stand(stage, tree, x - u * half * stage.side, top + 0.012)
    stage.glow(x, stage.h + 0.02, stage.w * 0.7, mix(haze, WHITE, 0.5), 0.5, 0.3)
    return Ground(top + 0.02, top + 0.05, "ground", perch=(x + 0.1 * half * stage.side, top + 0.03))


def _brook(stage: Stage, x: float, top: float, wide: float, c: Colour) -> None:
    """Water on the grass, on its way to the edge."""
    bed = np.array(
        [
            [x - wide * 0.3, top - 0.02],
            [x + wide * 0.3, top - 0.02],
            [x + wide, top + 0.06],
            [x - wide, top + 0.06],
        ]
    )
    stage.layer(bed, lighter(c, 0.3), lighter(c, 0.5))


def floating_rock(
    stage: Stage, x: float, top: float, half: float, rock: Colour, green: Colour, name: str
) -> None:
    """A disc of grass over rock that hangs in points, in three tones."""
    rng = stage.dice(f"island {name}")
    tips = ((-0.62, 0.5), (-0.3, 0.86), (0.08, 1.12), (0.4, 0.74), (0.7, 0.42))
    for k, (u, deep) in enumerate(tips):
        tip = (
            x + (u + float(rng.uniform(-0.06, 0.06))) * half,
            top + deep * half * float(rng.uniform(0.85, 1.1)),
        )
        left, right = max(-0.98, u - 0.46), min(0.98, u + 0.46)
        under = np.vstack(
            [
                jagged((x + right * half, top), tip, half * 0.07, rng),
                jagged(tip, (x + left * half, top), half * 0.07, rng),
            ]
        )
        tone = darker(rock, 0.12 * (k % 2))
        stage.layer(under, lighter(tone, 0.06), darker(tone, 0.46), 0.5, f"rock {name}{k}")
        shade = np.vstack(
            [
                [[x + (u - 0.2 * stage.light) * half, top]],
                [tip],
                [[x + (right if stage.light < 0 else left) * half * 0.96, top]],
            ]
        )
        stage.marks([shade], darker(rock, 0.6), 0.26)
    a = np.linspace(0, 2 * np.pi, 30, endpoint=False)
    wobble = 1 + 0.06 * np.sin(5 * a + float(rng.uniform(0, 6))) + 0.04 * np.sin(9 * a)
    turf = smooth(
        np.column_stack([x + 1.02 * half * np.cos(a), top + 0.13 * half * wobble * np.sin(a)]), True, 3
    )
    stage.layer(turf + [0, 0.02 * half + 0.004], darker(green, 0.4), darker(green, 0.5))
    stage.layer(turf, lighter(green, 0.16), darker(green, 0.1), 0.2, f"turf {name}")
    hang = [
        dot(
            x + half * float(u),
            top + 0.11 * half * np.sqrt(1 - u * u) + 0.02 * half * float(v),
            0.03 * half + 0.002,
            0.05 * half,
        )
        for u, v in zip(rng.uniform(-0.97, 0.97, 34), rng.random(34), strict=True)
    ]
    stage.marks(hang, darker(green, 0.26), 0.9)
