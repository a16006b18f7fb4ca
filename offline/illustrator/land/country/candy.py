"""A land of sweets."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import dimmed
from offline.illustrator.land.shapes import dot, rect, rolling
from offline.illustrator.land.wonders import free_at
from offline.illustrator.settings import setting

SUGAR = colours("#ff8ab8 #8ad8f0 #ffd86a #b08af0 #8ae0a8 #ff9a6a")


@setting(
    "candyland",
    "hills",
    "meadow",
    "forest",
    "village",
    "river",
    "garden",
    shows="candy lollipop sweet gumdrop cane chocolate river cotton tree land",
)
def candy_land(stage: Stage) -> Ground:
    """Hills of ice cream and sponge, a river of chocolate, lollipops and candy canes for trees."""
    horizon = stage.level(0.56)
    dimmed(stage, (1.0, 0.97, 1.0), colour("#ffd8ec"), False)
    stage.gradient(colours("#8ac8f8 #c8c0f8 #ffc8e8 #fff0e0"), 0, horizon + 0.05)
    stage.sun = (stage.w * (0.5 - 0.26 * stage.side), horizon * 0.34)
    stage.light_up(*stage.sun, 0.5, colour("#fff0c0"), 0.5)
    stage.layer(dot(*stage.sun, 0.062), colour("#fff8d8"), colour("#ffe08a"))
    rng = stage.dice("floss")
    for _ in range(max(3, round(4 * stage.w))):
        x, y, s = float(rng.random()) * stage.w, float(rng.uniform(0.06, 0.3)), float(rng.uniform(0.7, 1.3))
        puffs = [
            dot(x + dx * s, y + dy * s, r * s, r * s * 0.8)
            for dx, dy, r in (
                (-0.08, 0, 0.035),
                (-0.04, -0.022, 0.045),
                (0.01, -0.03, 0.05),
                (0.06, -0.012, 0.042),
                (0.1, 0.004, 0.03),
                (0.0, 0.01, 0.06),
            )
        ]
        stage.marks([p + [0, 0.012] for p in puffs], colour("#f09ac8"), 0.7)
        stage.marks(puffs, colour("#ffd0e8"), 0.95)
    for k, (code, depth) in enumerate((("#c8b0f0", 0.5), ("#a8e8d8", 0.3), ("#ffc0d8", 0.1))):
        c = mix(colour(code), stage.palette.haze, depth)
        hill = rolling(stage, stage.dice(f"scoop{k}"), horizon - 0.06 + 0.055 * k, 0.085 - 0.015 * k, 0.8)
        stage.layer(hill, lighter(c, 0.3), darker(c, 0.08))
        stage.marks(
            [np.vstack([hill[:-2] + [0, 0.004], (hill[:-2] + [0, 0.03])[::-1]])], lighter(c, 0.65), 0.8
        )
        _sprinkles(stage, hill, k)
        for _ in range(round((8 - 2 * k) * stage.w)):
            x = float(rng.random()) * stage.w
            if k < 2 or free_at(stage, x, 0.2):
                y = float(np.interp(x, hill[:-2, 0], hill[:-2, 1])) + 0.025
                sweet_tree(stage, x, y, (0.1, 0.15, 0.22)[k], rng, depth)
    _chocolate(stage, horizon + 0.08)
    near = rolling(stage, stage.dice("lawn"), horizon + 0.2, 0.02, 1.1)
    mint = colour("#a8ecc0")
    stage.layer(near, lighter(mint, 0.3), darker(mint, 0.1))
    stage.marks([np.vstack([near[:-2], (near[:-2] + [0, 0.02])[::-1]])], WHITE, 0.75)
    _sprinkles(stage, near, 5)
    for side in (-1, 1):
        for k, (dx, tall) in enumerate(((0.44, 0.42), (0.33, 0.26))):
            sweet_tree(
                stage, stage.w * 0.5 + side * dx * stage.w, horizon + 0.26 + 0.06 * (1 - k), tall, rng, 0.0
            )
        for k in range(3):
            x, r, tone = (
                stage.w * 0.5 + side * (0.24 + 0.11 * k) * stage.w,
                0.04 + 0.01 * k,
                SUGAR[(k + side) % 6],
            )
            y = horizon + 0.33 + 0.045 * k
            a = np.linspace(np.pi, 2 * np.pi, 20)
            stage.glow(x, y, r * 1.5, stage.palette.shadow, 0.3, 0.2)
            stage.layer(
                np.column_stack([x + r * np.cos(a), y + 1.2 * r * np.sin(a)]), lighter(tone, 0.4), tone
            )
            stage.marks([dot(x - 0.35 * r, y - 0.7 * r, 0.16 * r, 0.1 * r)], WHITE, 0.8)
    return Ground(horizon + 0.26, stage.h - 0.07)


def _sprinkles(stage: Stage, hill: Points, k: int) -> None:
    rng = stage.dice(f"sprinkles{k}")
    for tone in SUGAR:
        bits = []
        for u, v, a in rng.random((round(16 * stage.w), 3)):
            x, far = u * stage.w, 0.006 + 0.003 * min(k, 3)
            y = float(np.interp(x, hill[:-2, 0], hill[:-2, 1])) + 0.04 + 0.2 * v
            d = np.array([np.cos(6.3 * a), 0.6 * np.sin(6.3 * a)]) * far
            e = np.array([-d[1], d[0]]) * 0.3
            bits.append(np.array([[x, y] + d + e, [x, y] + d - e, [x, y] - d - e, [x, y] - d + e]))
        stage.marks(bits, tone, 0.85)


def _chocolate(stage: Stage, y: float) -> None:
    """A river of chocolate, its banks of cream."""
    t = np.linspace(0, 1, 40)
    x = stage.w * (0.5 - stage.side * (0.3 - 0.3 * t + 0.1 * np.sin(5 * t)))
    down = y + (stage.h + 0.02 - y) * t**1.2
    for grow, upper, lower in ((1.3, "#fff4e4", "#f4dcc8"), (1.0, "#8a5034", "#5a2f20")):
        half = (0.014 + 0.13 * t**1.4) * grow
        stage.layer(
            np.vstack([np.column_stack([x - half, down]), np.column_stack([x + half, down])[::-1]]),
            colour(upper),
            colour(lower),
        )
    rng = stage.dice("chocolate")
    gleams = [
        dot(
            float(np.interp(v, t, x)) + (u - 0.5) * 0.12 * v,
            float(np.interp(v, t, down)),
            0.02 * v + 0.004,
            0.0025,
        )
        for u, v in rng.random((22, 2))
    ]
    stage.marks(gleams, colour("#d8a080"), 0.6)


def sweet_tree(
    stage: Stage, x: float, foot: float, tall: float, rng: np.random.Generator, depth: float
) -> None:
    """A lollipop with a whirl, or a candy cane."""
    haze = stage.palette.haze
    tone = mix(SUGAR[int(rng.integers(6))], haze, depth)
    stage.glow(x, foot, tall * 0.3, stage.palette.shadow, 0.3, 0.2)
    half = tall * 0.028
    if rng.random() < 0.4:
        white, red = mix(WHITE, haze, depth), mix(colour("#e83a4a"), haze, depth)
        a = np.linspace(0, np.pi, 16)
        hook = np.column_stack(
            [x + tall * 0.16 - tall * 0.16 * np.cos(a), foot - tall * 0.8 - tall * 0.2 * np.sin(a)]
        )
        line = np.vstack([[[x, foot], [x, foot - tall * 0.4]], hook, [[x + tall * 0.32, foot - tall * 0.66]]])
        along = np.gradient(line, axis=0)
        normal = along[:, ::-1] * [-1, 1] / np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
        stage.layer(
            np.vstack([line + normal * half * 1.7, (line - normal * half * 1.7)[::-1]]),
            white,
            darker(white, 0.1),
        )
        step = np.linspace(0, len(line) - 1, 15)
        bands = []
        for s in step[:-1]:
            p = np.array([np.interp(s, range(len(line)), line[:, i]) for i in (0, 1)])
            q = np.array(
                [np.interp(min(s + 0.55, len(line) - 1), range(len(line)), line[:, i]) for i in (0, 1)]
            )
            n = normal[round(float(s))] * half * 1.7
            bands.append(np.array([p + n, q + n, q * 1.0 - n, p - n]))
        stage.marks(bands, red, 0.95)
        return
    stage.layer(
        rect(x - half * 0.7, foot - tall * 0.7, x + half * 0.7, foot),
        mix(WHITE, haze, depth),
        mix(colour("#e8d8d0"), haze, depth),
    )
    r, cy = tall * 0.26, foot - tall * 0.74
    stage.layer(dot(x, cy, r), lighter(tone, 0.34), darker(tone, 0.06))
    swirl: list[Points] = []
    for k in range(5):
        t = np.linspace(0.05, 1, 14)
        a = 2 * np.pi * k / 5 + 2.1 * t
        edge = np.column_stack([x + r * t * np.cos(a), cy + r * t * np.sin(a)])
        other = np.column_stack([x + r * t * np.cos(a + 0.5), cy + r * t * np.sin(a + 0.5)])
        swirl.append(np.vstack([edge, other[::-1]]))
    stage.marks(swirl, mix(WHITE, haze, depth), 0.85)
    stage.marks([dot(x - 0.4 * r, cy - 0.45 * r, 0.16 * r, 0.1 * r)], WHITE, 0.8)
