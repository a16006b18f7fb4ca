"""Old maps: an island on parchment, with the way to a treasure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import ImageChops

from offline.illustrator.colours import colour, mix
from offline.illustrator.drawing.noise import cloudy
from offline.illustrator.drawing.pen import Points, ring, smooth
from offline.illustrator.drawing.stage import tinted
from offline.illustrator.styles.prints import tooth

from .canvas import Sheet
from .ornaments import ribbon, scaled_about
from .registry import sheet

PARCHMENT, SEPIA, RED = colour("#e9d3a2"), colour("#5a3a22"), colour("#b0281e")


def _parchment(made: Sheet) -> None:
    """Old paper: spots, darker towards torn edges."""
    made.fill(PARCHMENT)
    spots = cloudy(made.dice("spots"), made.image.size, (made.w * 4, made.h * 4), 4)
    made.image.paste(
        (150, 104, 54),
        (0, 0, *made.image.size),
        spots.point([max(0, min(120, (v - 116) * 2)) for v in range(256)]),
    )
    for x, y in (
        (0, 0),
        (made.w, 0),
        (0, made.h),
        (made.w, made.h),
        (made.w / 2, 0),
        (made.w / 2, made.h),
        (0, made.h / 2),
        (made.w, made.h / 2),
    ):
        made.stage.glow(x, y, 0.42, (112, 70, 32), 0.5)


@sheet("map")
def treasure_map(made: Sheet) -> None:
    """An island with mountains, woods and a river on parchment, a dotted way to the cross, a compass rose."""
    _parchment(made)
    coast = _island(made)
    for k in (3, 2, 1):
        made.shape(scaled_about(coast, 1 + 0.045 * k), mix(SEPIA, PARCHMENT, 0.35 + 0.15 * k))
        made.shape(scaled_about(coast, 1 + 0.045 * k - 0.012), mix(PARCHMENT, (140, 170, 160), 0.34))
    made.shape(scaled_about(coast, 1.012), SEPIA)
    made.shape(coast, mix(PARCHMENT, (206, 190, 120), 0.6))
    x, y = made.w / 2, made.h / 2
    for dx, dy, tall in ((-0.16, -0.1, 0.12), (-0.08, -0.14, 0.15), (0.0, -0.09, 0.11), (-0.2, -0.04, 0.09)):
        _mountain(made, x + dx * made.w, y + dy * made.h, tall)
    rng = made.dice("woods")
    for i in range(11):
        a = 2 * np.pi * i / 11
        tx = x + (0.17 + 0.05 * np.cos(a) + float(rng.uniform(-0.02, 0.02))) * made.w
        _tree(made, tx, y + (-0.06 + 0.07 * np.sin(a)) * made.h, 0.045)
    _huts(made, x - 0.22 * made.w, y + 0.12 * made.h)
    _way(made, x, y)
    _rose(made, 0.16 * made.w, 0.82 * made.h, 0.1)
    _waves(made, coast)
    _ship(made, 0.86 * made.w, 0.2 * made.h, 0.11)
    for item, (sx, sy) in zip(made.scene.items, ((0.85, 0.82), (0.13, 0.3), (0.84, 0.46)), strict=False):
        alone = replace(made.scene, items=(replace(item, count=1, relation=None, target=None),), style="flat")
        sprite = made.filling(alone, 0.13, f"map {item.word}")
        made.put(tinted(sprite, SEPIA, 0.42), sx * made.w, sy * made.h, 0.0)
    for inset, thick in ((0.03, 0.006), (0.045, 0.002)):
        made.frame((inset, inset, made.w - 2 * inset, made.h - 2 * inset), thick, SEPIA)
    ribbon(made, made.w / 2, 0.115, 0.44, 0.085, mix(PARCHMENT, (190, 140, 70), 0.5))
    made.write(
        (made.texts or ("Treasure Island" if made.stage.side > 0 else "Terra Incognita",))[0],
        "script",
        (made.w / 2 - 0.21, 0.082, 0.42, 0.066),
        SEPIA,
        most=0.05,
        lines=1,
    )
    made.stage.image = ImageChops.multiply(made.image, tooth(made.dice, made.image.size, 0.4))


def _island(made: Sheet) -> Points:
    rng = made.dice("coast")
    n = 15
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    r = 1 + np.array([float(rng.uniform(-0.16, 0.16)) for _ in range(n)])
    corners = np.column_stack(
        [made.w / 2 + 0.34 * made.w * r * np.cos(a), 0.53 * made.h + 0.3 * made.h * r * np.sin(a)]
    )
    return smooth(corners, closed=True)


def _mountain(made: Sheet, x: float, y: float, tall: float) -> None:
    half = 0.62 * tall
    made.shape(np.array([[x - half, y], [x, y - tall], [x + half, y]]), SEPIA)
    made.shape(
        np.array([[x - half + 0.006, y - 0.003], [x, y - tall + 0.01], [x + half - 0.006, y - 0.003]]),
        mix(PARCHMENT, (170, 130, 90), 0.4),
    )
    made.shape(
        np.array(
            [
                [x, y - tall + 0.01],
                [x + half - 0.006, y - 0.003],
                [x + 0.2 * half, y - 0.003],
                [x + 0.12 * half, y - 0.5 * tall],
            ]
        ),
        mix(SEPIA, PARCHMENT, 0.45),
    )
    made.shape(
        np.array(
            [
                [x - 0.24 * half, y - 0.76 * tall],
                [x, y - tall + 0.01],
                [x + 0.24 * half, y - 0.76 * tall],
                [x + 0.08 * half, y - 0.68 * tall],
                [x - 0.06 * half, y - 0.76 * tall],
            ]
        ),
        (248, 238, 214),
    )


def _tree(made: Sheet, x: float, y: float, tall: float) -> None:
    made.rect((x - 0.003, y - 0.3 * tall, 0.006, 0.34 * tall), SEPIA)
    made.shape(ring(x, y - 0.66 * tall, 0.36 * tall, 0.42 * tall), SEPIA)
    made.shape(ring(x - 0.002, y - 0.67 * tall, 0.3 * tall, 0.36 * tall), mix((96, 122, 70), PARCHMENT, 0.2))


def _huts(made: Sheet, x: float, y: float) -> None:
    for dx, dy in ((0.0, 0.0), (0.05, 0.018), (0.012, 0.04)):
        made.rect((x + dx - 0.015, y + dy - 0.02, 0.03, 0.022), mix(PARCHMENT, SEPIA, 0.25))
        made.shape(
            np.array(
                [[x + dx - 0.022, y + dy - 0.02], [x + dx + 0.022, y + dy - 0.02], [x + dx, y + dy - 0.042]]
            ),
            mix(RED, SEPIA, 0.3),
        )


def _way(made: Sheet, x: float, y: float) -> None:
    """Dashes that wind over the island to the cross."""
    corners = np.array(
        [[-0.2, 0.17], [-0.08, 0.08], [0.02, 0.13], [0.12, 0.06], [0.16, 0.13], [0.2, 0.1]]
    ) * (made.w, made.h) + (x, y)
    path = smooth(corners, closed=False, steps=16)
    long = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    for at in np.arange(0.01, long[-1] - 0.03, 0.036):
        a, b = (np.array([np.interp(at + d, long, path[:, k]) for k in (0, 1)]) for d in (0.0, 0.02))
        n = (b - a)[::-1] * [-1, 1] / np.hypot(*(b - a)) * 0.0042
        made.shape(np.vstack([a + n, b + n, b - n, a - n]), RED)
    cx, cy = path[-1]
    for side in (-1, 1):
        made.shape(
            np.array(
                [
                    [-0.034, -0.027 * side],
                    [-0.027, -0.034 * side],
                    [0.034, 0.027 * side],
                    [0.027, 0.034 * side],
                ]
            )
            + (cx, cy),
            RED,
        )


def _rose(made: Sheet, x: float, y: float, r: float) -> None:
    """A compass rose with the letters of its four winds."""
    made.frame((x - 0.7 * r, y - 0.7 * r, 1.4 * r, 1.4 * r), 0.003, SEPIA, r=0.7 * r)
    for k in range(8):
        a, long = np.pi * k / 4, r * (1.0 if k % 2 == 0 else 0.6)
        tip = np.array([np.sin(a), -np.cos(a)]) * long
        for side, c in ((-1, SEPIA), (1, mix(PARCHMENT, RED, 0.75) if k % 2 == 0 else PARCHMENT)):
            b = a + side * np.pi / 8
            made.shape(np.array([[0, 0], tip, np.array([np.sin(b), -np.cos(b)]) * 0.26 * r]) + (x, y), c)
    for said, dx, dy in (("N", 0, -1.24), ("S", 0, 1.24), ("W", -1.24, 0), ("E", 1.24, 0)):
        made.write(
            said, "serif", (x + dx * r - 0.03, y + dy * r - 0.018, 0.06, 0.036), SEPIA, most=0.026, lines=1
        )


def _waves(made: Sheet, coast: Points) -> None:
    rng, middle = made.dice("waves"), coast.mean(axis=0)
    for _ in range(26):
        x, y = float(rng.uniform(0.08, 0.92)) * made.w, float(rng.uniform(0.2, 0.92)) * made.h
        if np.hypot((x - middle[0]) / 0.44 / made.w, (y - middle[1]) / 0.39 / made.h) < 1.05:
            continue
        t = np.linspace(0, 2 * np.pi, 16)
        wave = np.column_stack([x + (t - np.pi) * 0.008, y - np.abs(np.sin(t)) * 0.008])
        made.shape(np.vstack([wave, wave[::-1] + (0, 0.003)]), mix(SEPIA, PARCHMENT, 0.35))


def _ship(made: Sheet, x: float, y: float, tall: float) -> None:
    made.shape(np.array([[-0.5, 0], [0.5, 0], [0.36, 0.24], [-0.34, 0.24]]) * tall + (x, y), SEPIA)
    made.rect((x - 0.012 * 1, y - tall * 0.9, 0.006, tall * 0.9), SEPIA)
    for top, low, wide in ((-0.86, -0.5, 0.3), (-0.46, -0.06, 0.4)):
        sail = smooth(
            np.array(
                [
                    [-wide, top],
                    [wide, top],
                    [wide * 1.15, (top + low) / 2],
                    [wide, low],
                    [-wide, low],
                    [-wide * 0.8, (top + low) / 2],
                ]
            ),
            True,
        )
        made.shape(sail * tall * 1.04 + (x - 0.008, y), SEPIA)
        made.shape(sail * tall * 0.96 + (x - 0.008, y - 0.002), (246, 234, 206))
    made.shape(np.array([[0, -0.9], [0.28, -0.98], [0, -1.04]]) * tall + (x - 0.009, y), RED)
