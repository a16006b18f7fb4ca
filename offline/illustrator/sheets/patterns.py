"""Patterns that repeat: seamless tiles and mandalas."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image

from offline.illustrator.colours import Colour, mix
from offline.illustrator.drawing.pen import Points, ring
from offline.illustrator.scene import Item

from .canvas import Scheme, Sheet, darker, lighter
from .ornaments import blossom, star
from .registry import sheet

LINE, PAPER = (26, 24, 30), (255, 255, 255)
CELL = 0.25
"""About how far the motives of a pattern are from one another, in units."""


@sheet("pattern")
def pattern(made: Sheet) -> None:
    """Motives in staggered rows, small ones between them; each edge goes on at the opposite one."""
    made.fill(made.scheme.paper)
    items = made.scene.items[:6]
    if not items:
        _geometric(made)
        return
    across, down = _counts(made, len(items))
    step = (made.w / across, made.h / down)
    motives = _motives(made, items, 0.66 * min(step[0], step[1] * 1.3))
    rng = made.dice("turns")
    for row in range(down):
        for col in range(across):
            x, y = (col + 0.25 + 0.5 * (row % 2)) * step[0], (row + 0.5) * step[1]
            _small_one(made, x + 0.5 * step[0], y, min(step), row + col)
            own = motives[(col + 2 * row) % len(items)]
            turned = own.rotate(float(rng.uniform(-24, 24)), Image.Resampling.BICUBIC, expand=True)
            _wrapped(made, turned, x, y)


def _counts(made: Sheet, kinds: int) -> tuple[int, int]:
    """How many motives there are across and down: rows in pairs, columns in whole rounds of the kinds."""
    cell = CELL * min(1.0, max(0.6, made.scene.items[0].scale))
    across = max(kinds, round(made.w / cell / kinds) * kinds)
    down = max(2, round(made.h / (0.72 * made.w / across) / 2) * 2)
    return across, down


def _motives(made: Sheet, items: tuple[Item, ...], edge: float) -> list[Image.Image]:
    """Each kind alone, at about the same size."""
    found = []
    for i, item in enumerate(items):
        alone = replace(item, count=1, relation=None, target=None, scale=1.0)
        sprite = made.filling(replace(made.scene, items=(alone,)), edge, f"motive {i}")
        found.append(sprite)
    return found


def _small_one(made: Sheet, x: float, y: float, step: float, at: int) -> None:
    """A little thing between two motives: a dot, a star, a pair of leaves."""
    s = made.scheme
    hue, r = (s.a, s.b, s.c)[at % 3], 0.055 * step
    kind = int(made.dice("small").integers(3))
    for dx in (-made.w, 0.0, made.w):
        px = x + dx
        if not -step < px < made.w + step:
            continue
        if kind == 0:
            made.stage.marks(
                [
                    ring(px + u * r * 2.2, y + v * r * 2.2, r * 0.7, r * 0.7)
                    for u, v in ((0, -1), (-0.87, 0.5), (0.87, 0.5))
                ],
                hue,
            )
        elif kind == 1:
            made.shape(star(px, y, r * 2.2, 4, 0.34), hue)
        else:
            made.shape(ring(px - r * 1.1, y, r * 1.5, r * 0.7, 35), hue)
            made.shape(ring(px + r * 1.1, y, r * 1.5, r * 0.7, -35), darker(hue, 0.12))


def _wrapped(made: Sheet, sprite: Image.Image, x: float, y: float) -> None:
    """A sprite with its middle at x, y, and what reaches over an edge at the other one."""
    w, h = made.image.size
    left, top = round(x * made.stage.unit - sprite.width / 2), round(y * made.stage.unit - sprite.height / 2)
    for dx in (-w, 0, w):
        for dy in (-h, 0, h):
            at = (left + dx, top + dy)
            if at[0] < w and at[1] < h and at[0] + sprite.width > 0 and at[1] + sprite.height > 0:
                made.image.paste(sprite, at, sprite)


def _geometric(made: Sheet) -> None:
    """Scales, triangles or rings within rings, where no thing is named."""
    s = made.scheme
    across = max(4, round(made.w / 0.2 / 2) * 2)
    step = made.w / across
    kind = int(made.dice("geometry").integers(3))
    tall = {0: step * 0.5, 1: step * 0.866, 2: step}[kind]
    down = max(2, round(made.h / tall / 2) * 2)
    tall = made.h / down
    inks = (s.a, s.b, s.c, mix(s.paper, s.ink, 0.75))
    for row in range(-2, down + 3):
        for col in range(-1, across + 1):
            hue = inks[(col + (row % down) * 3) % 4 if across % 4 == 0 else (row % down) % 4]
            x, y = (col + 0.5 * (row % 2)) * step, row * tall
            if kind == 0:
                for k, r in enumerate((0.5, 0.38, 0.26, 0.13)):
                    made.shape(ring(x + step / 2, y, r * step, r * step), s.paper if k % 2 else hue)
            elif kind == 1:
                made.shape(np.array([[x, y + tall], [x + step, y + tall], [x + step / 2, y]]), hue)
                made.shape(
                    np.array(
                        [
                            [x + step * 0.3, y + tall * 0.9],
                            [x + step * 0.7, y + tall * 0.9],
                            [x + step / 2, y + tall * 0.5],
                        ]
                    ),
                    lighter(hue, 0.3),
                )
            else:
                for k, r in enumerate((0.42, 0.3, 0.17)):
                    made.shape(
                        ring(x + step / 2, y + tall / 2, r * step, r * step),
                        mix(s.paper, hue, (1.0, 0.0, 0.8)[k]),
                    )


@sheet("mandala", "line mandala")
def mandala(made: Sheet) -> None:
    """Rings of petals, dots and flowers about the middle, darker outward; the subject in its rings."""
    if made.whole.sheet == "line mandala":
        made.scheme = Scheme(PAPER, LINE, PAPER, PAPER, PAPER)
    s = made.scheme
    made.fill(s.paper)
    x, y, r = made.w / 2, made.h / 2, 0.47 * min(made.w, made.h)
    rng = made.dice("mandala")
    n = int((12, 16)[int(rng.integers(2))])
    made.shape(ring(x, y, r, r), mix(s.paper, s.a, 0.16))
    inks = (s.c, s.a, s.b, mix(s.c, s.paper, 0.3), s.a, s.b)
    for k, (inner, outer, wide) in enumerate(
        (
            (0.7, 1.0, 0.3),
            (0.62, 0.92, 0.26),
            (0.46, 0.74, 0.26),
            (0.34, 0.6, 0.22),
            (0.16, 0.4, 0.17),
            (0.06, 0.27, 0.12),
        )
    ):
        count = n * (2 if k == 0 else 1) if k < 3 else n if k == 3 else n // 2 * 2 if k == 4 else n // 2
        _petals(
            made,
            (x, y),
            count,
            (inner * r, outer * r),
            wide * r * 12 / max(12, count) * (1.3 if k > 3 else 1),
            inks[k],
            0.5 * (k % 2),
        )
        _dots(
            made,
            (x, y),
            count,
            (outer - 0.02) * r,
            0.013 * r,
            s.ink if not s.dark else s.paper,
            0.5 * (k % 2) + 0.5,
        )
    _worn(made, x, y, r, n)
    made.shape(ring(x, y, 0.1 * r, 0.1 * r), s.b)
    if s.a != PAPER:
        blossom(made, x, y, 0.1 * r, s.a, 0.0, 8)


def _petals(
    made: Sheet,
    at: tuple[float, float],
    n: int,
    reach: tuple[float, float],
    wide: float,
    c: Colour,
    off: float,
) -> None:
    """A ring of pointed petals, each with a rim, an inside and a vein."""
    inner, outer = reach
    t = np.linspace(0, 1, 16)
    half = 0.5 * wide * np.sin(np.pi * t**0.75) ** 0.9
    leaf = np.vstack(
        [
            np.column_stack([inner + t * (outer - inner), half]),
            np.column_stack([inner + t * (outer - inner), -half])[::-1],
        ]
    )
    middle = np.array([(inner + outer) / 2, 0.0])
    tones = ((1.0, darker(c, 0.35)), (0.88, c), (0.56, lighter(c, 0.35)), (0.26, darker(c, 0.12)))
    if c == PAPER:
        tones = ((1.0, LINE), (0.92, PAPER), (0.6, LINE), (0.52, PAPER))
    for share, hue in tones:
        shape = (leaf - middle) * share + middle
        made.stage.marks([_spun(shape, 2 * np.pi * (i + off) / n) + at for i in range(n)], hue)


def _spun(points: Points, a: float) -> Points:
    x, y = points.T
    return np.column_stack([x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a)])


def _dots(made: Sheet, at: tuple[float, float], n: int, far: float, r: float, c: Colour, off: float) -> None:
    turns = (2 * np.pi * (i + off) / n for i in range(n))
    made.stage.marks([ring(at[0] + far * np.cos(a), at[1] + far * np.sin(a), r, r) for a in turns], c)


def _worn(made: Sheet, x: float, y: float, r: float, n: int) -> None:
    """The subject all around: flowers drawn for it, others as they are."""
    items, s = made.scene.items, made.scheme
    if s.a == PAPER:
        return
    if not items or items[0].kind in {"flower", "rose", "daisy"}:
        for i in range(n):
            a = 2 * np.pi * (i + 0.5) / n
            blossom(
                made,
                x + 0.77 * r * np.cos(a),
                y + 0.77 * r * np.sin(a),
                0.085 * r,
                s.b if i % 2 else lighter(s.a, 0.3),
                np.rad2deg(a),
                6,
            )
        return
    sprite = made.subject((0, 0, 0.2 * r * 2, 0.2 * r * 2))
    for i in range(n // 2):
        a = 2 * np.pi * i / (n // 2)
        turned = sprite.rotate(-np.rad2deg(a) - 90, Image.Resampling.BICUBIC, expand=True)
        made.put(turned, x + 0.72 * r * np.cos(a), y + 0.72 * r * np.sin(a), 0.3)
