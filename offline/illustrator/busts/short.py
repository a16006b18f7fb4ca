"""Short hair of a bust, and hair that stands up."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import darker, mix
from offline.illustrator.drawing.pen import Points, ring, smooth

from .brush import MIDDLE, Brush
from .likeness import Likeness
from .locks import cloud, curls, edge, lock, mirrored

Cut = Callable[[Brush, Likeness, np.random.Generator], None]


def _parted(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Short hair, parted at one side."""
    side = 1 if brush.turn >= 0 else -1
    flip: Callable[[str], str] = (lambda said: said) if side > 0 else mirrored
    temples(brush, who)
    lock(
        brush,
        edge(flip("96,39 82,42 73,58 73.4,84")),
        edge(flip("95,54 87,60 80,72 78.4,92")),
        who.hair,
        rng,
        22,
    )
    lock(
        brush,
        edge(flip("92,44 104,27 134,29 148,56 146,88")),
        edge(flip("92,57 104,58 126,56 138,70 142,90")),
        who.hair,
        rng,
        44,
    )


def _swept(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Hair combed back from the forehead, full on top and close at the sides."""
    temples(brush, who)
    for side in (-1, 1):
        one, other = "110,53 93,54 80,64 77.6,88", "110,30 84,32 72,54 73,84"
        one, other = (one, other) if side < 0 else (mirrored(one), mirrored(other))
        lock(brush, edge(other), edge(one), who.hair, rng, 30)


def _undercut(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    temples(brush, who, 0.6)
    side = 1 if brush.turn >= 0 else -1
    flip: Callable[[str], str] = (lambda said: said) if side > 0 else mirrored
    lock(
        brush,
        edge(flip("84,62 80,30 112,18 142,36 147,60")),
        edge(flip("84,64 96,52 114,50 132,56 143,66")),
        who.hair,
        rng,
        54,
    )


def temples(brush: Brush, who: Likeness, strength: float = 0.8) -> None:
    """Hair cropped close at the sides, before the ears."""
    with brush.at(0.1):
        for side in (-1, 1):
            said = "78,56 74,68 74,92 75.4,106 79,107 80,92 82,72 88,58"
            brush.blob(said if side < 0 else mirrored(said), mix(who.skin, who.hair, strength), shade=0.4)


def _crop(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Hair of a few millimetres."""
    with brush.layer():
        brush.blob(
            "110,38 88,42 75,58 74,88 77,96 80,80 86,63 98,56 110,55 122,56 134,63 140,80 143,96 "
            "146,88 145,58 132,42",
            mix(who.skin, who.hair, 0.86),
            shade=0.8,
        )
        dots = [
            np.array([p, p + [0.8, 1.2], p + [1.2, 2.4]]) for p in rng.uniform((72, 36), (148, 96), (260, 2))
        ]
        brush.marks(dots, [0.8] * len(dots), darker(who.hair, 0.3), 0.5)


def _mohawk(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    temples(brush, who, 0.4)
    with brush.layer():
        brush.blob(
            "110,40 90,44 76,60 79,78 88,62 110,55 132,62 141,78 144,60 130,44",
            mix(who.skin, who.hair, 0.4),
            shade=0.6,
        )
    for i, (x, top, lean) in enumerate(
        ((92, 26, -9), (128, 26, 9), (98, 14, -6), (122, 14, 6), (104, 7, -3), (116, 7, 3), (110, 4, 0))
    ):
        one = edge(f"{x - 8},62 {x - 8 + lean * 0.3},40 {x + lean - 1},{top}")
        other = edge(f"{x + 8},62 {x + 7 + lean * 0.3},40 {x + lean + 1},{top}")
        lock(brush, one, other, who.hair if i % 2 else darker(who.hair, 0.14), rng, 14)


def _halo(r: float) -> Points:
    return ring(MIDDLE, 76, r, r * 0.98)


def _afro_back(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    cloud(brush, _halo(54), darker(who.hair, 0.12), rng, 6.5)


def _afro(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    top = np.vstack(
        [
            _halo(45)[24:],
            [(150, 84), (143, 92), (140, 76), (132, 64), (110, 58), (88, 64), (80, 76), (77, 92), (70, 84)],
        ]
    )
    cloud(brush, top, who.hair, rng, 4.6)


def _curly_top(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    temples(brush, who)
    curls(
        brush,
        edge("74,84 70,58 90,32 128,32 149,58 146,84"),
        edge("79,88 83,70 96,58 124,58 137,70 141,88"),
        who.hair,
        rng,
        6.4,
        0.95,
    )


def _tuft(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """A baby's few hairs."""
    with brush.at(0.6):
        brush.soft(
            "110,41 86,46 74,68 84,60 98,52 110,51 122,52 136,60 146,68 134,46",
            mix(who.skin, who.hair, 0.6),
            0.6,
            3,
        )
    for said in ("110,46 104,36 110,30 117,34", "112,46 118,38 124,40", "107,46 100,38 95,42"):
        brush.limb(said, 4, 0.8, who.hair, shade=0.5)


def _wild(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Tufts that stand off all around."""
    for i in range(22):
        a = np.deg2rad(-12 - 156 * (i + float(rng.uniform(0, 1))) / 23)
        r = 52 + float(rng.uniform(-6, 9))
        root = np.array([MIDDLE + np.cos(a) * 30, 84 + np.sin(a) * 34])
        tip = np.array([MIDDLE + np.cos(a) * r * 1.12, 84 + np.sin(a) * r])
        half = (root + tip) / 2
        one, other = (
            smooth(np.array([root + away * 8, half + away * 7, tip]), closed=False)
            for away in (np.array([-1, 0]), np.array([1, 0.7]))
        )
        lock(brush, one, other, who.hair, rng, 9)


def _rim(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Hair at the sides alone."""
    with brush.at(0.0):
        for side in (-1, 1):
            one, other = "78,70 70,78 68,96 73,112", "82,78 79,84 77.4,96 78,108"
            one, other = (one, other) if side < 0 else (mirrored(one), mirrored(other))
            lock(brush, edge(one), edge(other), who.hair, rng, 18)


def _pixie(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    _parted(brush, who, rng)
    side = 1 if brush.turn >= 0 else -1
    flip: Callable[[str], str] = (lambda said: said) if side > 0 else mirrored
    lock(
        brush,
        edge(flip("94,46 112,44 132,58 136,80")),
        edge(flip("94,54 104,64 114,74 124,84")),
        who.hair,
        rng,
        26,
    )


SHORT: dict[str, Cut] = {
    "short": _parted,
    "swept": _swept,
    "undercut": _undercut,
    "crop": _crop,
    "mohawk": _mohawk,
    "afro": _afro,
    "curly short": _curly_top,
    "tuft": _tuft,
    "wild": _swept,
    "rim": _rim,
    "pixie": _pixie,
}
RAISED: dict[str, Cut] = {"afro": _afro_back, "wild": _wild}
"""What of them is seen behind the head."""
