"""Plumage and scales: long feathers in a fan, rows of small ones upon a form, slender feet."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, Points, points, said, smooth, tube

NAMED = "named "


def named(pen: Pen, *kinds: str) -> bool:
    """Whether who is drawn was called by one of some names, in the singular or the plural."""
    told = (each.removeprefix(NAMED) for each in pen.traits if each.startswith(NAMED))
    return any(word in kinds or word.removesuffix("s") in kinds for word in told)


def closed(outline: str) -> Points:
    """A smooth closed form through points."""
    return smooth(points(outline), closed=True)


def along(line: str, count: int) -> Points:
    """As many points as told, evenly on a curve."""
    curve = smooth(points(line), closed=False)
    stops = np.linspace(0, len(curve) - 1, count)
    return np.column_stack([np.interp(stops, range(len(curve)), curve[:, i]) for i in (0, 1)])


def vane(a: Points, b: Points, width: float, bend: float = 0.06) -> Points:
    """One long feather from its root to its tip."""
    way = b - a
    side = np.array([-way[1], way[0]]) * bend
    spine = np.array([a, a + way * 0.36 + side, a + way * 0.72 + side, b])
    return tube(spine, (0.5 * width, width, 0.94 * width, 0.4 * width))


def fan(
    pen: Pen,
    roots: str,
    tips: str,
    count: int,
    width: float,
    tones: tuple[Colour, Colour],
    bend: float = 0.06,
) -> None:
    """Long feathers from one curve to another, the first on top, in the tones from that one to the last."""
    starts, ends = along(roots, count), along(tips, count)
    for k in reversed(range(count)):
        tone = mix(*tones, k / max(1, count - 1))
        plume(pen, starts[k], ends[k], width, lighter(tone, 0.07 * (k % 2)), bend)


def plume(pen: Pen, a: Points, b: Points, width: float, c: Colour, bend: float = 0.06) -> None:
    """One long feather with a dark edge and a shaft."""
    way = b - a
    pen.mass([vane(a, b, width, bend)], mix(darker(c, 0.4), INK, 0.1), 0.5)
    pen.mass([vane(a, a + way * 0.97, width * 0.82, bend)], c, 0.7)
    shaft = np.array([a, a + way * 0.5 + np.array([-way[1], way[0]]) * bend, a + way * 0.9])
    pen.hairs([tube(shaft, (width * 0.1, width * 0.08, width * 0.05))], darker(c, 0.5), 0.5)


def feathered(pen: Pen, root: tuple[float, float], tips: str, c: Colour, width: float = 15.0) -> None:
    """A wing spread out: long feathers to their tips, the first one foremost, and short ones over them."""
    spots, at = points(tips), np.array(root)
    for k, tip in enumerate(spots[::-1]):
        plume(pen, at, tip, width * 0.86, darker(c, 0.16 + 0.07 * (k % 2)))
    inner = [at + (tip - at) * 0.66 for tip in spots]
    with pen.layer():
        pen.mass([vane(at, tip, width) for tip in inner], c)
        near, far = (said(at + (spots - at) * t) for t in (0.22, 0.6))
        pen.hairs(scallops(near, far, 5, len(spots), width * 0.3), darker(c, 0.5), 0.42)
        pen.soft(
            tube(np.array([at, inner[0]]), (width * 0.6, width * 0.4)), lighter(c, 0.5), 0.4, width * 0.2
        )


def crescent(at: Points, way: Points, size: float) -> Points:
    """The edge of a small feather or a scale that points along ``way``."""
    ahead = way / max(1e-6, float(np.hypot(*way)))
    across = np.array([-ahead[1], ahead[0]])
    a = np.linspace(0, np.pi, 9)
    outer = at + size * (np.cos(a)[:, None] * across + np.sin(a)[:, None] * ahead)
    inner = at + size * (np.cos(a)[::-1, None] * across * 0.9 + np.sin(a)[::-1, None] * ahead * 0.66)
    return np.vstack([outer, inner])


def scallops(first: str, last: str, rows: int, count: int, size: float) -> list[Points]:
    """Rows of small feathers from one curve to another, each row between two of the row before."""
    found = []
    starts, ends = along(first, 2 * count + 1), along(last, 2 * count + 1)
    for row in range(rows):
        t = row / max(1, rows - 1)
        found += [
            crescent(starts[k] + (ends[k] - starts[k]) * t, ends[k] - starts[k], size)
            for k in range(1 + row % 2, 2 * count, 2)
        ]
    return found


def feet(pen: Pen, legs: tuple[str, ...], c: Colour, width: float = 3.0, toes: float = 8.0) -> None:
    """Legs along their points, each with three toes before and one behind."""
    for leg in legs:
        curve = points(leg)
        x, y = curve[-1]
        parts = [tube(curve, (width * 1.1, width * 0.8, width * 0.9))]
        for dx, dy in ((-1.0, 0.18), (-0.7, 0.36), (-0.2, 0.42), (0.62, 0.22)):
            parts.append(
                tube(
                    f"{x},{y} {x + 0.5 * dx * toes},{y + 0.1 * dy * toes} {x + dx * toes},{y + dy * toes}",
                    (width * 0.8, width * 0.7, width * 0.3),
                )
            )
        pen.mass(parts, c, 0.8)
