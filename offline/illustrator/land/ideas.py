"""Pictures of what has no shape: each idea composed of a few forms that say it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage

from .shapes import dot, grounded

Composition = Callable[[Stage, list[Colour]], None]
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


def far_light(stage: Stage, inks: list[Colour]) -> None:
    """Dusk over fold after fold of land, a way through them, and a lit window at its end."""
    rng = stage.dice("far light")
    dusk = mix(inks[0], (40, 48, 92), 0.55)
    stage.gradient(
        (darker(dusk, 0.35), mix(dusk, inks[1], 0.45), mix(inks[2], inks[1], 0.4)), 0, stage.h * 0.62
    )
    x, y = stage.w * (0.5 + 0.17 * stage.side), stage.h * 0.47
    stage.light_up(x, y, 0.5, inks[2], 0.5)
    xs = np.linspace(-0.02, stage.w + 0.02, 100)
    for i in range(6):
        level = stage.h * (0.5 + 0.018 * i + 0.0125 * i * i)
        crest = level + 0.03 * np.sin(xs * (2.3 + 0.4 * i) + rng.uniform(0, FULL)) * (0.4 + 0.2 * i)
        tone = mix(mix(dusk, inks[1], 0.35), darker(dusk, 0.5), i / 5)
        stage.layer(
            grounded(stage, np.column_stack([xs, crest])),
            lighter(tone, 0.1),
            darker(tone, 0.12),
            0.06,
            f"f{i}",
        )
        if i == 0:
            _house(stage, x, float(np.interp(x, xs, crest)) + 0.004, 0.042, inks)
    stage.marks([_way(stage, x, y + 0.035)], lighter(inks[2], 0.25), 0.5)
    stars = rng.random((round(70 * stage.w), 3))
    stage.marks(
        [dot(a * stage.w, b * stage.h * 0.4, 0.0012 + 0.002 * c) for a, b, c in stars],
        lighter(inks[4], 0.6),
        0.75,
    )
    stage.light_up(x, y + 0.01, 0.08, lighter(inks[2], 0.2), 0.5)


def _house(stage: Stage, x: float, foot: float, s: float, inks: list[Colour]) -> None:
    """A gable and its window."""
    wall = np.array([[-1, 0.2], [-1, -1.1], [0, -2.0], [1, -1.1], [1, 0.2]]) * s + [x, foot]
    stage.layer(wall, darker(inks[0], 0.45), darker(inks[0], 0.6))
    pane = np.array([[-0.4, -0.3], [-0.4, -0.95], [0.4, -0.95], [0.4, -0.3]]) * s + [x, foot]
    stage.layer(pane, lighter(inks[2], 0.6), lighter(inks[2], 0.35))


def _way(stage: Stage, x: float, y: float) -> Points:
    """A way that winds from the foot of the picture to a spot, ever thinner."""
    t = np.linspace(0, 1, 60)
    foot = stage.w * (0.5 - 0.2 * stage.side)
    middle = foot + (x - foot) * t + 0.1 * np.sin(t * 7) * (1 - t) * stage.side
    height = stage.h + 0.02 - (stage.h + 0.02 - y) * t**0.8
    half = 0.05 * (1 - t) ** 2.2 + 0.0016
    return np.vstack(
        [np.column_stack([middle - half, height]), np.column_stack([middle + half, height])[::-1]]
    )


def phases(stage: Stage, inks: list[Colour]) -> None:
    """A disc on its arc across the picture, from full to a thin sickle, ever fainter."""
    night = darker(inks[0], 0.35)
    stage.gradient((darker(night, 0.3), night, mix(night, inks[1], 0.55)), 0, stage.h + 0.02)
    n = 7
    for i in range(n):
        t = i / (n - 1)
        x = stage.w * (0.5 - stage.side * (0.4 - 0.8 * t))
        y = stage.h * (0.5 - 0.17 * np.sin(np.pi * t) + 0.05 * t)
        r = min(0.07 * stage.w, 0.12 * stage.h) * (1.05 - 0.35 * abs(t - 0.35))
        tone = mix(inks[4], mix(inks[2], night, 0.45), t)
        stage.glow(x, y, r * 2.4, tone, 0.35 * (1 - t))
        stage.layer(dot(x, y, r), mix(night, inks[1], 0.28), mix(night, inks[1], 0.18))
        stage.layer(
            _lit(x, y, r, t * 0.94, stage.side), lighter(tone, 0.2), darker(tone, 0.06), 0.12, f"p{i}"
        )
    xs = np.linspace(-0.02, stage.w + 0.02, 80)
    for i in range(3):
        crest = stage.h * (0.76 + 0.08 * i) + 0.018 * np.sin(xs * (3.1 - 0.5 * i) + 2 * i)
        tone = mix(mix(night, inks[1], 0.5), night, i / 2.2)
        stage.layer(
            grounded(stage, np.column_stack([xs, crest])),
            lighter(tone, 0.12),
            darker(tone, 0.2),
            0.06,
            f"m{i}",
        )


def _lit(x: float, y: float, r: float, gone: float, side: int) -> Points:
    """The part of a disc that is lit: ``gone`` 0 is all of it, 1 none."""
    a = np.linspace(-np.pi / 2, np.pi / 2, 40)
    rim = np.column_stack([x - side * r * np.cos(a), y + r * np.sin(a)])
    edge = np.column_stack([x + side * r * np.cos(a) * (1 - 2 * gone), y + r * np.sin(a)])
    return np.vstack([rim, edge[::-1]])


def veils(stage: Stage, inks: list[Colour]) -> None:
    """Veils that rise and sink before a crescent, the one behind the other."""
    rng = stage.dice("veils")
    stage.gradient((darker(inks[0], 0.35), inks[0], mix(inks[1], inks[4], 0.35)), 0, stage.h + 0.02)
    x, y, r = stage.w * (0.5 + 0.16 * stage.side), stage.h * 0.3, 0.1
    stage.light_up(x, y, 0.55, lighter(inks[4], 0.2), 0.5)
    stage.layer(_lit(x, y, r, 0.68, stage.side), lighter(inks[4], 0.65), inks[4])
    xs = np.linspace(-0.02, stage.w + 0.02, 140)
    for i in range(9):
        lag, high = rng.uniform(0, FULL), 0.05 + 0.03 * float(rng.random())
        crest = (
            stage.h * (0.42 + 0.07 * i)
            + high * np.sin(xs * (2.2 + 0.3 * i) + lag)
            + 0.02 * np.sin(xs * 6 + 2 * lag)
        )
        tone = mix(lighter(inks[1 + i % 3], 0.25), inks[0], i / 11)
        stage.marks([grounded(stage, np.column_stack([xs, crest]))], tone, 0.42)
        hem = np.vstack([np.column_stack([xs, crest]), np.column_stack([xs, crest + 0.005])[::-1]])
        stage.marks([hem], lighter(tone, 0.5), 0.55)
    motes = rng.random((round(50 * stage.w), 3))
    stage.marks(
        [dot(a * stage.w, b * stage.h, 0.0012 + 0.003 * c * c) for a, b, c in motes],
        lighter(inks[4], 0.5),
        0.7,
    )


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


def whirl(stage: Stage, inks: list[Colour]) -> None:
    """Strokes torn around a hollow, fast and broken."""
    rng = stage.dice("whirl")
    stage.gradient((darker(inks[0], 0.4), inks[1], darker(inks[0], 0.2)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.1 * stage.side), stage.h * 0.47
    reach = float(np.hypot(stage.w, stage.h)) * 0.62
    stage.light_up(x, y, reach * 0.7, inks[4], 0.55)
    hues = (inks[0], inks[2], inks[3], inks[4], mix(inks[4], (200, 60, 40), 0.6))
    for _ in range(150):
        far = reach * (0.12 + 0.9 * float(rng.random()) ** 0.8)
        start, sweep = float(rng.uniform(0, FULL)), float(rng.uniform(0.3, 1.3))
        t = np.linspace(0, 1, 26)
        a, grow = start + stage.side * sweep * t, far * (1 + 0.22 * t)
        wide = reach * 0.022 * float(rng.uniform(0.3, 1.4)) * np.sin(np.pi * t) ** 0.6
        inner = np.column_stack([x + (grow - wide) * np.cos(a), y + (grow - wide) * np.sin(a) * 0.86])
        outer = np.column_stack([x + (grow + wide) * np.cos(a), y + (grow + wide) * np.sin(a) * 0.86])
        tone = mix(hues[int(rng.integers(5))], inks[0], min(0.75, far / reach * 0.7))
        stage.marks([np.vstack([inner, outer[::-1]])], tone, 0.82)
    stage.light_up(x, y, reach * 0.3, lighter(inks[4], 0.2), 0.5)


def web(stage: Stage, inks: list[Colour]) -> None:
    """Lights bound to the lights near them."""
    rng = stage.dice("web")
    night = darker(inks[0], 0.4)
    stage.gradient((darker(night, 0.25), mix(night, inks[3], 0.18)), 0, stage.h + 0.02)
    x, y = stage.w * (0.5 + 0.1 * stage.side), stage.h * 0.48
    stage.light_up(x, y, 0.75, inks[3], 0.4)
    around = rng.normal(0, 1, (70, 2)) * [0.25 * stage.w, 0.23 * stage.h] + [x, y]
    apart = np.hypot(*(around[:, None] - around[None]).transpose(2, 0, 1))
    for i, row in enumerate(apart):
        for j in np.argsort(row)[1:4]:
            stage.marks([_thread(around[i], around[j])], mix(inks[3], inks[4], 0.4), 0.42)
    for k, (px, py) in enumerate(around):
        r = 0.005 + 0.013 * float(rng.random()) ** 2
        tone = inks[1 + k % 4]
        stage.light_up(float(px), float(py), r * 6, tone, 0.55)
        stage.layer(dot(float(px), float(py), r), lighter(tone, 0.6), lighter(tone, 0.2))


def _thread(a: np.ndarray, b: np.ndarray) -> Points:
    across = np.array([a[1] - b[1], b[0] - a[0]])
    across = across / (np.hypot(*across) or 1.0) * 0.0013
    return np.vstack([a - across, b - across, b + across, a + across])


IDEAS: dict[str, Composition] = {
    "weight": weight,
    "far light": far_light,
    "phases": phases,
    "veils": veils,
    "union": union,
    "parting": parting,
    "alone": alone,
    "mobile": mobile,
    "strings": strings,
    "whirl": whirl,
    "web": web,
}
