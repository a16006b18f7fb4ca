"""What is on the coats of animals seen from the side: stripes, spots, patches, humps, long hair.

Each draws around the hip of a build, on what is already there.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, Colour, darker, lighter
from offline.illustrator.drawing.pen import Pen

from .pelts import hairs, tufts
from .skeleton import Build

Marks = Callable[[Pen, Build, Colour], None]


def tabby(pen: Pen, k: Build, c: Colour) -> None:
    for i in range(6):
        x = -k.long + 8 + i * k.long * 0.17
        pen.limb(
            f"{x},{-0.52 * k.deep} {x - 2},{-0.1 * k.deep} {x + 1},{0.16 * k.deep}",
            4.6,
            1.4,
            darker(c, 0.5),
            atop=True,
        )


def barred(tone: Colour) -> Marks:
    """Stripes across the back in a colour."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        for i in range(8):
            x = -k.long - 2 + i * k.long * 0.145
            low = (0.16, 0.32)[i % 2] * k.deep
            pen.limb(
                f"{x},{-0.56 * k.deep} {x - 3},{-0.16 * k.deep} {x},{low}", 5.4, 1.2, tone, atop=True, shade=0
            )

    return marks


def dotted(tone: Colour) -> Marks:
    """Spots all over in a colour."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        rng = np.random.default_rng(3)
        for _ in range(22):
            x, y = float(rng.uniform(-k.long - 10, 14)), float(rng.uniform(-0.45, 0.5)) * k.deep
            r = float(rng.uniform(1.8, 4.2)) * k.deep / 36
            pen.oval((x, y), (r * 1.1, r), tone, shade=0, atop=True)

    return marks


def tiger(pen: Pen, k: Build, c: Colour) -> None:
    for i in range(8):
        x = -k.long - 2 + i * k.long * 0.145
        low = (0.2, 0.36)[i % 2] * k.deep
        pen.limb(
            f"{x},{-0.56 * k.deep} {x - 4},{-0.16 * k.deep} {x - 1},{low}", 5.6, 1.2, INK, atop=True, shade=0
        )
        pen.limb(f"{x + 5},{0.5 * k.deep} {x + 3},{0.14 * k.deep}", 4, 1, INK, atop=True, shade=0)


def rosettes(pen: Pen, k: Build, c: Colour) -> None:
    rng = np.random.default_rng(5)
    for row, y in enumerate((-0.42, -0.2, 0.02, 0.24, 0.44)):
        for i in range(11):
            x = -k.long - 12 + (i + 0.5 * (row % 2)) * k.long * 0.128 + float(rng.uniform(-1.5, 1.5))
            pen.oval(
                (x, y * k.deep + float(rng.uniform(-1, 1))), (3.6, 3), darker(c, 0.72), shade=0, atop=True
            )
            pen.oval((x + 0.6, y * k.deep + 0.4), (1.7, 1.3), darker(c, 0.22), shade=0, atop=True)


def spots(pen: Pen, k: Build, c: Colour) -> None:
    rng = np.random.default_rng(7)
    for row, y in enumerate((-0.42, -0.22, -0.02, 0.18, 0.38)):
        for i in range(13):
            x = -k.long - 12 + (i + 0.5 * (row % 2)) * k.long * 0.108 + float(rng.uniform(-1.5, 1.5))
            pen.oval((x, y * k.deep + float(rng.uniform(-1.4, 1.4))), (1.9, 1.7), INK, shade=0, atop=True)


def dalmatian(pen: Pen, k: Build, c: Colour) -> None:
    rng = np.random.default_rng(3)
    for _ in range(17):
        x, y = float(rng.uniform(-k.long - 10, 14)), float(rng.uniform(-0.45, 0.5)) * k.deep
        r = float(rng.uniform(1.8, 3.6))
        pen.oval((x, y), (r * 1.1, r), INK, shade=0, atop=True)


def saddle(tone: Colour) -> Marks:
    """A dark back: shepherd dogs, huskies, beagles."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        n, d = k.long, k.deep
        pen.blob(
            f"{-n + 4},{-0.7 * d} {-n * 0.4},{-0.66 * d} 4,{-0.62 * d} 22,{-0.3 * d} "
            f"16,{0.02 * d} -8,{0.06 * d} {-n * 0.5},{0.14 * d} {-n + 2},{0.12 * d} {-n - 8},{-0.24 * d}",
            tone,
            atop=True,
            shade=0.7,
        )

    return marks


def patches(*tones: Colour) -> Marks:
    """Patches on the coat, in turn of each tone."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        n, d = k.long, k.deep
        for i, (x, y, rx, ry) in enumerate(
            (
                (-0.85 * n, -0.3 * d, 15, 11),
                (-0.32 * n, -0.36 * d, 17, 12),
                (6, -0.1 * d, 13, 15),
                (-0.55 * n, 0.2 * d, 10, 7),
            )
        ):
            pen.oval(
                (x, y), (rx * d / 36, ry * d / 36), tones[i % len(tones)], turn=-14, atop=True, shade=0.6
            )

    return marks


def collar(tone: Colour) -> Marks:
    """A white chest, as of a collie."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        n, d = k.long, k.deep
        pen.blob(
            f"{-n - 16},{-0.2 * d} {-n - 4},{-0.6 * d} {-n + 6},{-0.5 * d} "
            f"{-n + 2},{0.1 * d} {-n + 2},{0.6 * d} {-n - 14},{0.5 * d}",
            tone,
            atop=True,
            shade=0.6,
        )

    return marks


def yoke(tone: Colour) -> Marks:
    """A dark band over the shoulders: pandas."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        n, d = k.long, k.deep
        pen.soft(
            f"{-n - 22},{-0.1 * d} {-n - 4},{-0.7 * d} {-n + 14},{-0.7 * d} {-n + 18},{0.1 * d} "
            f"{-n + 12},{0.7 * d} {-n - 18},{0.7 * d}",
            tone,
            0.98,
            1.6,
        )

    return marks


def humps(count: int) -> Marks:
    def marks(pen: Pen, k: Build, c: Colour) -> None:
        n, d = k.long, k.deep
        for x in (-0.5 * n,) if count == 1 else (-0.78 * n, -0.2 * n):
            w = 26 if count == 1 else 17
            pen.blob(
                f"{x - w},{-0.3 * d} {x - w * 0.66},{-0.56 * d} {x - 4},{-1.02 * d} {x + 5},{-1.02 * d} "
                f"{x + w * 0.7},{-0.56 * d} {x + w},{-0.3 * d} {x},{-0.1 * d}",
                c,
            )
            pen.blob(
                f"{x - 8},{-0.82 * d} {x},{-1.06 * d} {x + 9},{-0.82 * d} {x},{-0.7 * d}",
                darker(c, 0.2),
                atop=True,
            )

    return marks


def shaggy(pen: Pen, k: Build, c: Colour) -> None:
    """The dark wool of a bison's front."""
    n, d, wool = k.long, k.deep, darker(c, 0.3)
    pen.blob(
        f"{-n - 18},{-0.2 * d} {-n - 6},{-0.74 * d} {-n + 12},{-0.86 * d} {-n + 30},{-0.5 * d} "
        f"{-n + 24},{0.1 * d} {-n + 12},{0.7 * d} {-n},{0.86 * d} {-n - 12},{0.6 * d}",
        wool,
        shade=1.0,
    )
    for x, y in ((-10, 0.5), (0, 0.62), (10, 0.5), (-4, 0.1), (8, -0.1), (18, -0.2), (-8, -0.3)):
        pen.line(
            f"{-n + x},{(y - 0.12) * d} {-n + x + 2},{y * d} {-n + x - 1},{(y + 0.14) * d}",
            1.6,
            darker(wool, 0.25),
            atop=True,
        )


def stripe(tone: Colour) -> Marks:
    """A pale back: skunks and badgers."""

    def marks(pen: Pen, k: Build, c: Colour) -> None:
        n, d = k.long, k.deep
        pen.blob(
            f"{-n - 16},{-0.5 * d} {-n * 0.5},{-0.66 * d} 22,{-0.5 * d} 18,{-0.2 * d} {-n * 0.5},{-0.24 * d}",
            tone,
            atop=True,
        )

    return marks


def plates(pen: Pen, k: Build, c: Colour) -> None:
    """The folds of a rhinoceros."""
    n, d = k.long, k.deep
    for x in (-0.72 * n, -0.16 * n):
        pen.line(f"{x},{-0.5 * d} {x + 6},{-0.1 * d} {x + 1},{0.4 * d}", 1.8, darker(c, 0.3), atop=True)


def fringe(pen: Pen, k: Build, c: Colour) -> None:
    """Long hair of the belly and the chest."""
    n, d = k.long, k.deep
    flank, belly = (k.tuck - 0.58) * d, (k.tuck * 0.62 - 0.1) * d
    edge = f"6,{flank} {-n * 0.5},{belly} {-n + 2},{0.46 * d} {-n - 13},{0.1 * d}"
    pen.mass(tufts(edge, 11, -0.24 * d, 0.4), darker(c, 0.06), 0.5)
    pen.hairs(hairs((-n - 8, -0.1 * d, 4, 0.44 * d), 60, (0.06 * d, 0.3 * d), 8), darker(c, 0.4), 0.35)
    pen.hairs(hairs((-n - 8, -0.3 * d, 4, 0.4 * d), 50, (0.06 * d, 0.28 * d), 9), lighter(c, 0.5), 0.4)
