"""Ideas composed of bodies: what presses, joins, breaks, stands apart, hangs in balance, swings."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, grounded

FULL = 2 * np.pi


def weight(stage: Stage, inks: list[Colour]) -> None:
    """A dark mass that layers sag under; one thin line of light stays beneath it."""
    rng = stage.dice("weight")
    stage.gradient((lighter(inks[3], 0.35), mix(inks[3], inks[4], 0.5)), 0, stage.h + 0.02)
    x, r = stage.w * (0.5 + 0.08 * stage.side), 0.21 * min(stage.w, stage.h)
    y = stage.h * 0.5
    stage.glow(x, y - r, r * 3.2, lighter(inks[4], 0.4), 0.5)
    xs = np.linspace(-0.02, stage.w + 0.02, 160)
    sag = np.exp(-(((xs - x) / (r * 1.75)) ** 2))
    for i in range(7):
        depth = 1 - i / 8
        crest = (
            stage.h * (0.5 + 0.068 * i)
            + (r * 1.02) * sag * depth
            + 0.006 * np.sin(xs * 5 + rng.uniform(0, 6))
        )
        tone = mix(inks[4] if i == 0 else inks[2 - i % 2], inks[0], i / 8)
        stage.layer(
            grounded(stage, np.column_stack([xs, crest])),
            lighter(tone, 0.15),
            darker(tone, 0.15),
            0.1,
            f"w{i}",
        )
    stage.glow(x, y + r * 0.9, r * 1.5, darker(inks[0], 0.5), 0.45, 0.3)
    stage.layer(dot(x, y, r), lighter(inks[0], 0.16), darker(inks[0], 0.55), 0.12, "mass")


def union(stage: Stage, inks: list[Colour]) -> None:
    """Two forms that shine where they meet."""
    stage.gradient((lighter(inks[4], 0.15), mix(inks[3], inks[4], 0.35)), 0, stage.h + 0.02)
    r, y = 0.255 * min(stage.w, stage.h), stage.h * 0.5
    apart, x = r * 0.56, stage.w * 0.5
    for i in range(5, 0, -1):
        stage.glow(x, y, r * (1.4 + 0.3 * i), inks[2], 0.1)
    stage.layer(dot(x - apart, y, r), lighter(inks[1], 0.16), darker(inks[1], 0.12), 0.1, "one")
    stage.layer(dot(x + apart, y, r), lighter(inks[0], 0.14), darker(inks[0], 0.2), 0.1, "two")
    a = float(np.arccos(apart / r))
    left = np.linspace(-a, a, 40)
    lens = np.vstack(
        [
            np.column_stack([x - apart + r * np.cos(left), y + r * np.sin(left)]),
            np.column_stack([x + apart - r * np.cos(left), y + r * np.sin(left)])[::-1],
        ]
    )
    stage.layer(lens, lighter(inks[2], 0.55), inks[2])
    stage.light_up(x, y, r * 1.1, lighter(inks[2], 0.3), 0.75)
    for k, turn in enumerate(np.linspace(0, FULL, 24, endpoint=False)):
        far = r * (1.95 + 0.16 * (k % 2))
        stage.marks(
            [dot(x + far * np.cos(turn), y + far * np.sin(turn), 0.005 + 0.004 * (k % 3))], inks[k % 3], 0.8
        )


def parting(stage: Stage, inks: list[Colour]) -> None:
    """A disc broken in two; the halves drift apart, crumbs fall between them."""
    rng = stage.dice("parting")
    stage.gradient(
        (darker(inks[0], 0.1), mix(inks[1], inks[2], 0.5), mix(inks[3], inks[4], 0.4)), 0, stage.h + 0.02
    )
    x, y, r = stage.w * 0.5, stage.h * 0.46, 0.25 * min(stage.w, stage.h)
    stage.light_up(x, y, r * 2.4, inks[4], 0.4)
    steps = np.linspace(-1, 1, 13)
    tear = np.column_stack([0.13 * r * rng.uniform(-1, 1, 13), r * steps])
    tear[[0, -1], 0] = 0
    for side, tone in ((-1, inks[4]), (1, inks[3])):
        a = np.linspace(np.pi / 2, -np.pi / 2, 50)
        rim = np.column_stack([side * r * np.cos(a), r * np.sin(a)])
        half = np.vstack([tear, rim])
        turn = side * 0.16
        c, s = np.cos(turn), np.sin(turn)
        moved = half @ np.array([[c, s], [-s, c]]) + [x + side * r * 0.3, y + side * stage.side * r * 0.13]
        stage.layer(moved, lighter(tone, 0.2), darker(tone, 0.18), 0.14, f"half{side}")
    for a, b, c in rng.random((26, 3)):
        px, py = x + (a - 0.5) * r * 0.55, y - r + b * r * 3.1
        stage.marks([dot(px, py, 0.002 + 0.008 * c * c)], mix(inks[4], inks[2], b), 0.85)


def alone(stage: Stage, inks: list[Colour]) -> None:
    """A crowd of like forms close together, and one other, far from them, that glows."""
    rng = stage.dice("alone")
    stage.gradient((mix(inks[0], inks[1], 0.2), inks[0], darker(inks[0], 0.3)), 0, stage.h + 0.02)
    cx, cy = stage.w * (0.5 + 0.2 * stage.side), stage.h * 0.36
    reach = 0.26 * min(stage.w, stage.h)
    for k in range(64):
        angle, far = k * np.pi * (3 - np.sqrt(5)), reach * np.sqrt(k / 64)
        px, py = cx + far * float(np.cos(angle)), cy + far * float(np.sin(angle))
        tone = mix(inks[1], inks[2], float(rng.random()) * 0.8)
        stage.layer(dot(px, py, reach * 0.092), lighter(tone, 0.12), darker(tone, 0.2))
    x, y = stage.w * (0.5 - 0.25 * stage.side), stage.h * 0.72
    stage.light_up(x, y, 0.34, inks[4], 0.55)
    stage.layer(dot(x, y, 0.032), lighter(inks[4], 0.5), inks[4])
    stage.marks([dot(x, y + 0.075, 0.045, 0.006)], darker(inks[0], 0.5), 0.5)


def mobile(stage: Stage, inks: list[Colour]) -> None:
    """Unlike forms that hang from bars and hold each other in balance."""
    paper = lighter(inks[4], 0.3)
    stage.gradient((paper, mix(paper, inks[3], 0.35)), 0, stage.h + 0.02)
    reach = min(stage.w, stage.h)
    x, y = stage.w * 0.5 - stage.side * 0.13 * reach, stage.h * 0.2
    stage.glow(stage.w * 0.5, stage.h * 0.5, reach * 0.8, lighter(paper, 0.6), 0.6)
    _rod(stage, (x, -0.02), (x, y), inks[0])
    _bar(stage, (x, y), reach * 0.54, 3, inks, stage.dice("mobile"))


def _bar(
    stage: Stage,
    at: tuple[float, float],
    wide: float,
    left: int,
    inks: list[Colour],
    rng: np.random.Generator,
) -> None:
    """A bar that hangs by a point; a form at its short end, the next bar at the long one."""
    side = stage.side * (1 if left % 2 else -1)
    share, drop = float(rng.uniform(0.32, 0.42)), wide * 0.24
    near, far = (
        (at[0] - side * wide * share, at[1] + 0.02),
        (at[0] + side * wide * (1 - share), at[1] - 0.015),
    )
    t = np.linspace(0, 1, 24)
    bow = np.column_stack(
        [near[0] + (far[0] - near[0]) * t, near[1] + (far[1] - near[1]) * t - 0.05 * wide * np.sin(np.pi * t)]
    )
    stage.marks([np.vstack([bow, bow[::-1] + [0, 0.006]])], inks[0], 0.95)
    r = wide * (0.13 + 0.03 * left)
    _rod(stage, near, (near[0], near[1] + drop), inks[0])
    _leaf(stage, near[0], near[1] + drop + r * 0.9, r, inks[1 + left % 3], side)
    hang = (far[0], far[1] + drop)
    _rod(stage, far, hang, inks[0])
    if left > 1:
        _bar(stage, hang, wide * 0.66, left - 1, inks, rng)
    else:
        _leaf(stage, hang[0], hang[1] + r * 0.5, r * 0.6, inks[1], -side)


def _rod(stage: Stage, a: tuple[float, float], b: tuple[float, float], c: Colour) -> None:
    stage.marks(
        [np.array([[a[0] - 0.002, a[1]], [a[0] + 0.002, a[1]], [b[0] + 0.002, b[1]], [b[0] - 0.002, b[1]]])],
        c,
        0.9,
    )


def _leaf(stage: Stage, x: float, y: float, r: float, c: Colour, side: int) -> None:
    """A rounded plate, wider at one end."""
    t = np.linspace(0, FULL, 60, endpoint=False)
    plate = np.column_stack(
        [x + r * np.cos(t) * (1 + 0.22 * side * np.sin(t)), y + r * 0.9 * np.sin(t) * (1 - 0.18 * np.cos(t))]
    )
    stage.layer(plate, lighter(c, 0.16), darker(c, 0.12), 0.08, f"leaf{x:.2f}")


def strings(stage: Stage, inks: list[Colour]) -> None:
    """Strings from side to side that swing the more, the nearer to the middle of the sound."""
    rng = stage.dice("strings")
    ground = darker(inks[3], 0.62)
    stage.gradient((darker(ground, 0.25), ground, mix(ground, inks[0], 0.35)), 0, stage.h + 0.02)
    x0 = stage.w * (0.5 + 0.12 * stage.side)
    stage.light_up(x0, stage.h * 0.5, 0.7, inks[0], 0.4)
    xs, n = np.linspace(-0.02, stage.w + 0.02, 320), 30
    spread = np.exp(-(((xs - x0) / (0.3 * stage.w)) ** 2))
    for i in range(n):
        t = i / (n - 1)
        level = stage.h * (0.16 + 0.7 * t)
        swing = 0.07 * np.sin(np.pi * t) ** 1.4 + 0.006
        lags = rng.uniform(0, FULL, 3)
        wave = sum(
            np.sin(xs * f / stage.w + lag) / k
            for f, lag, k in zip((13, 27, 52), lags, (1, 1.5, 2.6), strict=True)
        )
        line = level - swing * spread * np.abs(wave)
        tone = mix(mix(inks[0], inks[1], min(1.0, 2 * t)), inks[2], max(0.0, 2 * t - 1))
        stage.marks([_below(xs, line, level + 0.03)], darker(ground, 0.2), 0.55)
        stage.marks(
            [np.vstack([np.column_stack([xs, line]), np.column_stack([xs, line + 0.0045])[::-1]])],
            lighter(tone, 0.12),
            0.95,
        )


def _below(xs: np.ndarray, top: np.ndarray, foot: float) -> Points:
    """The area between a line and a level below it."""
    return np.vstack([np.column_stack([xs, top]), [[xs[-1], foot], [xs[0], foot]]])
