"""Locks of hair: a mass between two edges, with strands from root to tip, and curls."""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.colours import Colour, darker, lighter, lightness
from offline.illustrator.drawing.pen import Pen, Points, points, smooth

from .brush import MIDDLE, Brush


def mirrored(said: str) -> str:
    """Points on the other side of the face."""
    return " ".join(f"{2 * MIDDLE - x},{y}" for x, y in points(said))


def edge(said: str, wave: float = 0.0, phase: float = 0.0, length: float = 30.0) -> Points:
    """An edge of a lock as a curve; ``wave`` is how far it swings, more towards the tip."""
    curve = smooth(points(said), closed=False, steps=12)
    if not wave:
        return curve
    along = np.gradient(curve, axis=0)
    along /= np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(curve, axis=0).T))])
    swing = np.sin(run / length * 2 * np.pi + phase) * wave * np.clip(run / 60, 0, 1)
    moved: Points = curve + along[:, ::-1] * [-1, 1] * swing[:, None]
    return moved


def tapered(one: Points, other: Points) -> tuple[Points, Points]:
    """The edges of a lock whose tip is pointed, not cut straight."""
    n = len(one)
    closed = np.clip((np.arange(n) / (n - 1) - 0.84) / 0.16, 0, 1)[:, None] ** 1.6 * 0.9
    middle = one * 0.35 + other * 0.65
    return one + (middle - one) * closed, other + (middle - other) * closed


def lock(
    brush: Brush, one: Points, other: Points, c: Colour, rng: np.random.Generator, strands: int = 26
) -> None:
    """A mass of hair between two edges that run from root to tip, and its strands."""
    with brush.layer():
        brush.shape(np.vstack([one, other[::-1]]), c, 0.55)
        _shaded(brush, one, other, c)
        combed(brush, one, other, c, rng, strands)


def combed(
    brush: Brush, one: Points, other: Points, c: Colour, rng: np.random.Generator, strands: int
) -> None:
    """Strands between two edges: dark ones, light ones, and a gleam across."""
    bright = 0.3 if lightness(c) < 0.25 else 0.22
    tones = (darker(c, 0.34), lighter(c, bright), darker(c, 0.2))
    for tone, strength in zip(tones, (0.5, 0.55, 0.6), strict=True):
        curves, widths = [], []
        for t in rng.uniform(0.04, 0.96, strands // len(tones) + 1):
            start, end = float(rng.uniform(0.0, 0.35)), float(rng.uniform(0.6, 1.0))
            curves.append(_between(one, other, float(t), start, end))
            widths.append(float(rng.uniform(0.9, 2.0)))
        brush.marks(curves, widths, tone, strength)
    gleam = [_between(one, other, float(t), *_near(0.3, rng)) for t in rng.uniform(0.08, 0.92, strands // 2)]
    brush.marks(gleam, [1.7] * len(gleam), lighter(c, bright + 0.24), 0.42)


def _near(middle: float, rng: np.random.Generator) -> tuple[float, float]:
    start = middle + float(rng.uniform(-0.09, 0.0))
    return start, start + float(rng.uniform(0.1, 0.2))


def _between(one: Points, other: Points, t: float, start: float, end: float) -> Points:
    """A strand between the edges, of a part of their length."""
    n = len(one)
    a, b = int(start * (n - 1)), max(int(start * (n - 1)) + 3, int(end * (n - 1)) + 1)
    strand: Points = one[a:b] * (1 - t) + other[a:b] * t
    return strand


def _shaded(brush: Brush, one: Points, other: Points, c: Colour) -> None:
    """The edge that is away from the light is darker, and so are the tips."""
    inner = one if one[:, 0].mean() * -brush.light > other[:, 0].mean() * -brush.light else other
    outer = other if inner is one else one
    third, start = inner * 0.66 + outer * 0.34, len(inner) // 4
    brush.soft(np.vstack([inner[start:], third[start:][::-1]]), darker(c, 0.5), 0.5, 2.4)


def curls(
    brush: Brush,
    one: Points,
    other: Points,
    c: Colour,
    rng: np.random.Generator,
    size: float = 7.0,
    dense: float = 1.0,
) -> None:
    """A mass of curls between two edges: rolls over each other, the lower over the upper."""
    with brush.layer():
        brush.shape(np.vstack([one, other[::-1]]), darker(c, 0.3), 0.4)
    spots = []
    for i in range(0, len(one), 1):
        across = float(np.hypot(*(one[i] - other[i])))
        run = float(np.hypot(*(one[i] - one[max(0, i - 1)]))) + float(
            np.hypot(*(other[i] - other[max(0, i - 1)]))
        )
        many = dense * across * max(run / 2, 0.4) / (size * size * 0.85)
        for _ in range(int(many) + int(rng.random() < many % 1)):
            t = float(rng.uniform(-0.04, 1.04))
            spots.append(one[i] * (1 - t) + other[i] * t + rng.normal(0, 0.8, 2))
    stamps = [_curl(brush, size, c, rng) for _ in range(10)]
    for x, y in brush.placed(np.array(sorted(spots, key=lambda p: p[1]))) * brush.scale + brush.pad:
        stamp = stamps[int(rng.integers(len(stamps)))]
        left, top = round(float(x) - stamp.width / 2), round(float(y) - stamp.height / 2)
        seen = stamp.crop((max(0, -left), max(0, -top), stamp.width, stamp.height))
        if left < brush.sheet.width and top < brush.sheet.height and min(seen.size) > 0:
            brush.sheet.alpha_composite(seen, (max(0, left), max(0, top)))


def _curl(brush: Brush, size: float, c: Colour, rng: np.random.Generator) -> Image.Image:
    """One roll of hair: a coil that turns in on itself, as large as it is on the sheet of the brush."""
    r = size * float(rng.uniform(0.75, 1.15))
    tone = (
        darker(c, float(rng.uniform(0.0, 0.24)))
        if rng.random() < 0.6
        else lighter(c, float(rng.uniform(0.0, 0.1)))
    )
    own = Pen((3 * r, 3 * r), 3 * r * brush.scale / brush.oversampling, brush.light, brush.outline)
    own.relief = brush.relief
    own.oval((1.5 * r, 1.5 * r), (r * 0.92, r), tone, turn=float(rng.uniform(-40, 40)), shade=1.0)
    start, hand = float(rng.uniform(0, 2 * np.pi)), 1 if rng.random() < 0.5 else -1
    for radius, hue, turns, width in (
        (0.62, darker(tone, 0.34), 1.75, 0.26),
        (0.84, lighter(tone, 0.24), 0.9, 0.2),
    ):
        spin = np.linspace(0, turns * np.pi, 12)
        fall = np.linspace(1, 0.35 if radius < 0.7 else 0.92, len(spin))
        x, y = (1.5 * r + turn(start + hand * spin) * r * radius * fall for turn in (np.cos, np.sin))
        said = " ".join(f"{px:.2f},{py:.2f}" for px, py in zip(x, y, strict=True))
        own.limb(said, width * r, 0.08 * r, hue, shade=0.0, atop=True)
    return own.sheet


def braid(brush: Brush, said: str, width: float, c: Colour, rng: np.random.Generator, tie: Colour) -> None:
    """A braid along a line: two rows of plaits that cross each other, tied at its end."""
    line = edge(said)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    count = max(4, int(run[-1] / (width * 0.5)))
    core = " ".join(f"{x:.1f},{y:.1f}" for x, y in line[:: max(1, len(line) // 6)])
    brush.limb(core, width * 0.62, width * 0.4, darker(c, 0.25))
    for i in range(count):
        t = (i + 0.5) / count * run[-1]
        x, y = float(np.interp(t, run, line[:, 0])), float(np.interp(t, run, line[:, 1]))
        half, side = width * (0.5 - 0.12 * i / count), 1 if i % 2 else -1
        with brush.layer():
            brush.oval((x + side * half * 0.36, y), (half * 0.82, half * 1.02), c, turn=side * 32, shade=1.0)
            lines = [
                np.array(
                    [
                        (x + side * (half * 0.36 + d) - side * 3, y - half * 0.8),
                        (x + side * (half * 0.36 + d), y),
                        (x + side * (half * 0.2 + d) + side * 1, y + half * 0.8),
                    ]
                )
                for d in (-2.0, 0.4, 2.4)
            ]
            brush.marks([smooth(each, closed=False) for each in lines], [1.0] * 3, darker(c, 0.35), 0.6)
    x, y = line[-1]
    brush.oval((x, y + 1), (width * 0.3, width * 0.24), tie, shade=0.8)
    brush.limb(f"{x},{y + 2} {x - 1},{y + 8} {x + 1},{y + 14}", width * 0.4, 1.5, c)


def cloud(brush: Brush, outline: Points, c: Colour, rng: np.random.Generator, size: float) -> None:
    """A round mass of fine curls: bumps along its edge, small coils within."""
    with brush.layer():
        brush.shape(outline, c, 0.8)
        for x, y in outline[::2]:
            brush.oval((float(x), float(y)), (size, size), c, shade=0.3)
        low, high = outline.min(axis=0), outline.max(axis=0)
        for tone, strength in ((darker(c, 0.4), 0.55), (lighter(c, 0.22), 0.5)):
            found = [
                _coil(rng.uniform(low, high), size * float(rng.uniform(0.3, 0.6)), rng) for _ in range(220)
            ]
            brush.marks(found, [1.1] * len(found), tone, strength)


def _coil(at: Points, r: float, rng: np.random.Generator) -> Points:
    a = float(rng.uniform(0, 2 * np.pi)) + np.linspace(0, 1.4 * np.pi, 8)
    found: Points = at + np.column_stack([np.cos(a), np.sin(a)]) * r
    return found
