"""Ornaments of designs: rules, borders, rays, confetti, bunting, sprays of leaves and flowers."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points, ring

from .canvas import Box, Sheet


def rule(made: Sheet, x: float, y: float, wide: float, c: Colour, thick: float = 0.0035) -> None:
    """A line that swells to a diamond in its middle, x being the middle."""
    half = wide / 2
    made.shape(np.array([[x - half, y], [x, y - thick / 2], [x + half, y], [x, y + thick / 2]]), c)
    made.shape(
        np.array(
            [
                [x - half, y - thick / 4],
                [x + half, y - thick / 4],
                [x + half, y + thick / 4],
                [x - half, y + thick / 4],
            ]
        ),
        c,
    )
    r = thick * 2.6
    made.shape(np.array([[x - r * 1.5, y], [x, y - r], [x + r * 1.5, y], [x, y + r]]), c)


def rays(made: Sheet, x: float, y: float, c: Colour, n: int = 18, strength: float = 1.0) -> None:
    """Rays from a point to beyond the edges."""
    far, found = 2.0 * max(made.w, made.h), list[Points]()
    for i in range(n):
        a, b = (2 * np.pi * (i + t) / n for t in (0.0, 0.5))
        found.append(
            np.array(
                [
                    [x, y],
                    [x + far * np.cos(a), y + far * np.sin(a)],
                    [x + far * np.cos(b), y + far * np.sin(b)],
                ]
            )
        )
    made.stage.marks(found, c, strength)


def confetti(made: Sheet, name: str, inks: tuple[Colour, ...], n: int, clear: Box) -> None:
    """Small papers and dots all over, but not in the box that is to stay clear."""
    rng = made.dice(f"confetti {name}")
    for i in range(n):
        x, y = float(rng.uniform(0, made.w)), float(rng.uniform(0, made.h))
        r, turn, kind = float(rng.uniform(0.006, 0.014)), float(rng.uniform(0, 180)), int(rng.integers(3))
        if clear[0] < x < clear[0] + clear[2] and clear[1] < y < clear[1] + clear[3]:
            continue
        hue = inks[i % len(inks)]
        if kind == 0:
            made.shape(ring(x, y, r * 0.7, r * 0.7), hue)
        elif kind == 1:
            made.shape(ring(x, y, r * 1.3, r * 0.45, turn), hue)
        else:
            t = np.linspace(0, 2.2, 12)
            wave = np.column_stack([x + (t - 1.1) * r * 1.7, y + np.sin(t * 5) * r * 0.5])
            made.shape(np.vstack([wave, wave[::-1] + (0, r * 0.32)]), hue)


def bunting(made: Sheet, y: float, sag: float, inks: tuple[Colour, ...]) -> None:
    """A string of flags from side to side."""
    x = np.linspace(-0.02, made.w + 0.02, 40)
    line = np.column_stack([x, y + sag * (1 - (2 * x / made.w - 1) ** 2)])
    made.shape(np.vstack([line, line[::-1] + (0, 0.004)]), mix(inks[0], (60, 50, 60), 0.7))
    n = max(7, round(made.w * 9))
    for i in range(n):
        at = (i + 0.5) / n * made.w
        top = y + sag * (1 - (2 * at / made.w - 1) ** 2) + 0.002
        half = made.w / n * 0.4
        hue = inks[i % len(inks)]
        made.shape(np.array([[at - half, top], [at + half, top], [at, top + half * 2.1]]), hue)
        made.shape(
            np.array(
                [
                    [at - half, top],
                    [at + half, top],
                    [at + half * 0.85, top + half * 0.3],
                    [at - half * 0.85, top + half * 0.3],
                ]
            ),
            darker(hue, 0.14),
        )


def balloon(made: Sheet, x: float, y: float, r: float, c: Colour) -> None:
    """A balloon on its string."""
    t = np.linspace(0, 1, 20)
    string = np.column_stack([x + 0.12 * r * np.sin(t * 7), y + r * 1.3 + t * r * 2.4])
    made.shape(np.vstack([string, string[::-1] + (0.0035, 0)]), darker(c, 0.3), 0.7)
    made.shape(
        np.array([[x - 0.13 * r, y + 1.36 * r], [x + 0.13 * r, y + 1.36 * r], [x, y + 1.1 * r]]),
        darker(c, 0.2),
    )
    made.shape(ring(x, y, r, r * 1.2), c)
    made.shape(ring(x + 0.16 * r, y + 0.2 * r, r * 0.78, r * 0.94), darker(c, 0.1), 0.4)
    made.shape(ring(x - 0.36 * r, y - 0.5 * r, r * 0.17, r * 0.3, 24), lighter(c, 0.75), 0.9)


def leaf(made: Sheet, x: float, y: float, long: float, turn: float, c: Colour) -> None:
    """A leaf from x, y in a direction (degrees clockwise from the right)."""
    t = np.linspace(0, 1, 14)
    wide = 0.27 * long * np.sin(np.pi * t**0.8)
    a = np.deg2rad(turn)
    out = np.column_stack([np.concatenate([t * long, t[::-1] * long]), np.concatenate([wide, -wide[::-1]])])
    spun = np.column_stack(
        [out[:, 0] * np.cos(a) - out[:, 1] * np.sin(a), out[:, 0] * np.sin(a) + out[:, 1] * np.cos(a)]
    )
    made.shape(spun + (x, y), c)
    half = np.column_stack([t * long, 0.9 * wide])
    half = np.vstack([half, [[0, 0]]])
    half = np.column_stack(
        [half[:, 0] * np.cos(a) - half[:, 1] * np.sin(a), half[:, 0] * np.sin(a) + half[:, 1] * np.cos(a)]
    )
    made.shape(half + (x, y), darker(c, 0.14), 0.8)


def blossom(made: Sheet, x: float, y: float, r: float, c: Colour, turn: float = 0.0, petals: int = 5) -> None:
    """A flower seen from above: petals, each with a darker heart, and stamens."""
    for i in range(petals):
        a = np.deg2rad(turn + 360 / petals * i)
        made.shape(
            ring(
                x + 0.56 * r * np.cos(a), y + 0.56 * r * np.sin(a), 0.52 * r, 0.4 * r, turn + 360 / petals * i
            ),
            darker(c, 0.06),
        )
        made.shape(
            ring(
                x + 0.62 * r * np.cos(a), y + 0.62 * r * np.sin(a), 0.4 * r, 0.3 * r, turn + 360 / petals * i
            ),
            c,
        )
        made.shape(
            ring(
                x + 0.32 * r * np.cos(a), y + 0.32 * r * np.sin(a), 0.26 * r, 0.1 * r, turn + 360 / petals * i
            ),
            darker(c, 0.2),
            0.7,
        )
    made.shape(ring(x, y, 0.24 * r, 0.24 * r), (236, 190, 84))
    made.stage.marks(
        [
            ring(x + 0.15 * r * np.cos(a), y + 0.15 * r * np.sin(a), 0.04 * r, 0.04 * r)
            for a in np.linspace(0, 6.28, 8)
        ],
        (176, 116, 40),
    )


def spray(
    made: Sheet, x: float, y: float, long: float, turn: float, inks: tuple[Colour, ...], name: str
) -> None:
    """A corner of flowers and leaves that reaches in a direction and bends."""
    rng = made.dice(f"spray {name}")
    a = np.deg2rad(turn)
    ahead, aside = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
    for bend in (-1.0, 1.0):
        t = np.linspace(0, 1, 12)[:, None]
        stem = (x, y) + ahead * long * t + aside * bend * long * 0.42 * t**1.6
        made.shape(np.vstack([stem, stem[::-1] + 0.0035]), darker(inks[-1], 0.2))
        for i in range(3, 12, 2):
            for side in (-52, 48):
                made_at = turn + bend * 26 + side + float(rng.uniform(-8, 8))
                green = mix(inks[-1], (250, 246, 220), float(rng.uniform(0, 0.25)))
                leaf(made, stem[i, 0], stem[i, 1], long * float(rng.uniform(0.17, 0.24)), made_at, green)
        leaf(made, stem[-1, 0], stem[-1, 1], long * 0.2, turn + bend * 34, inks[-1])
    for dx, dy, r, k in (
        (0.16, 0.0, 0.19, 0),
        (0.42, 0.24, 0.14, 1),
        (0.4, -0.26, 0.13, 2),
        (0.66, 0.04, 0.1, 1),
    ):
        at = (x, y) + ahead * long * dx + aside * long * dy
        blossom(
            made, float(at[0]), float(at[1]), long * r, inks[k % (len(inks) - 1)], float(rng.uniform(0, 72))
        )


def snow(made: Sheet, name: str, n: int) -> None:
    """Flakes: dots of several sizes and a few six-armed ones."""
    rng = made.dice(f"flakes {name}")
    for i in range(n):
        x, y, r = (
            float(rng.uniform(0, made.w)),
            float(rng.uniform(0, made.h)),
            float(rng.uniform(0.002, 0.006)),
        )
        if i % 9:
            made.shape(ring(x, y, r, r), (255, 255, 255), 0.85)
            continue
        for k in range(3):
            a = np.pi * k / 3 + i
            v = np.array([np.cos(a), np.sin(a)]) * r * 4
            n_ = np.array([-np.sin(a), np.cos(a)]) * r * 0.3
            made.shape(
                np.array([(x, y) - v - n_, (x, y) + v - n_, (x, y) + v + n_, (x, y) - v + n_]),
                (255, 255, 255),
                0.9,
            )


def heart(x: float, y: float, r: float, turn: float = 0.0) -> Points:
    """A heart as an outline."""
    t = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    out = (
        np.column_stack(
            [16 * np.sin(t) ** 3, -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))]
        )
        / 16
        * r
    )
    a = np.deg2rad(turn)
    return np.column_stack(
        [out[:, 0] * np.cos(a) - out[:, 1] * np.sin(a), out[:, 0] * np.sin(a) + out[:, 1] * np.cos(a)]
    ) + (x, y)


def star(x: float, y: float, r: float, points: int = 5, deep: float = 0.42, turn: float = -90.0) -> Points:
    """A star as an outline."""
    a = np.deg2rad(turn + np.arange(2 * points) * 180 / points)
    rr = np.where(np.arange(2 * points) % 2, r * deep, r)
    return np.column_stack([x + rr * np.cos(a), y + rr * np.sin(a)])


def scaled_about(points: Points, by: float) -> Points:
    """An outline that is larger or smaller about its middle."""
    middle = points.mean(axis=0)
    return np.asarray((points - middle) * by + middle)


def ribbon(made: Sheet, x: float, y: float, wide: float, tall: float, c: Colour) -> None:
    """A ribbon with folded ends, its middle at x, y."""
    half, dark = wide / 2, darker(c, 0.28)
    for side in (-1, 1):
        tail = np.array(
            [
                [half - tall * 0.5, 0.22 * tall],
                [half + tall * 0.75, 0.22 * tall],
                [half + tall * 0.42, 0.72 * tall],
                [half + tall * 0.75, 1.22 * tall],
                [half - tall * 0.5, 1.22 * tall],
            ]
        ) - (0, tall / 2)
        made.shape(tail * (side, 1) + (x, y), darker(c, 0.14))
        fold = np.array([[half, tall / 2], [half - tall * 0.5, tall / 2], [half - tall * 0.5, 0.72 * tall]])
        made.shape(fold * (side, 1) + (x, y), dark)
    made.rect((x - half, y - tall / 2, wide, tall), c)
    made.rect((x - half, y - tall / 2 + tall * 0.08, wide, tall * 0.035), lighter(c, 0.4))
    made.rect((x - half, y + tall / 2 - tall * 0.115, wide, tall * 0.035), lighter(c, 0.4))
