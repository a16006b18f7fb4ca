"""Beards and moustaches."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import darker, mix

from .brush import MIDDLE, Brush
from .likeness import Likeness
from .locks import combed, edge, lock, mirrored

BEARDS = {
    "full": ("76.4,96 75,116 84,137 97,149 110,152", "80,98 81,112 90,117 98,119.4 110,119"),
    "long": ("76.4,96 74,120 82,150 98,180 110,196", "80,98 81,112 90,117 98,119.4 110,119"),
    "goatee": ("99,122 97,134 100,146 106,151 110,152", "103,121 104,126 106,130 108,132 110,132"),
}
"""Outer and inner edge of the left half."""
JAW = ("77,104 77,120 88,136 101,143 110,143", "81,106 86,118 97,121 110,119.6")


def beard(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """The beard, below the mouth that is drawn over it."""
    if who.beard == "stubble":
        _stubble(brush, who, rng)
    elif who.beard in BEARDS:
        outer, inner = BEARDS[who.beard]
        tone = darker(who.hair, 0.06)
        for side in (-1, 1):
            one, other = (outer, inner) if side < 0 else (mirrored(outer), mirrored(inner))
            lock(brush, edge(one), edge(other), tone, rng, 40)
        if who.beard != "goatee":
            _fringe(brush, who, rng)


def _fringe(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Its hairs from the lip down, over the seam of both halves."""
    low = 152 if who.beard == "full" else 194
    combed(
        brush,
        edge(f"99,128 97,{low - 18} 108,{low}"),
        edge(f"121,128 123,{low - 18} 112,{low}"),
        who.hair,
        rng,
        40,
    )


def _stubble(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """A shadow of hairs on jaw and chin."""
    tone, low, high = mix(who.skin, darker(who.hair, 0.2), 0.5), *JAW
    left = np.vstack([edge(low), edge(high)[::-1]])
    brush.soft(left, tone, 0.4, 2.2, twin=True)
    found = rng.uniform((79, 117), (141, 140), (240, 2))
    seen = [p for p in found if abs(p[0] - MIDDLE) < 31 - 0.9 * max(0, p[1] - 122)]
    dots = [np.array([p, p + [0.2, 1.0], p + [0.3, 2.0]]) for p in seen]
    brush.marks(dots, [0.7] * len(dots), darker(who.hair, 0.2), 0.28)


def moustache(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Over the lip: plain, or twirled up at its ends."""
    if not who.moustache:
        return
    thick = (
        "110,117 102,117 95,121.5 90,127"
        if who.moustache == "plain"
        else "110,117 101,117 92,122 84,117 82,111"
    )
    thin = (
        "110,122.5 103,124.5 97,127.5 91,129"
        if who.moustache == "plain"
        else "110,122.5 102,126 91,127 81,120 81,111.5"
    )
    for side in (-1, 1):
        one, other = (thick, thin) if side < 0 else (mirrored(thick), mirrored(thin))
        lock(brush, edge(one), edge(other), darker(who.hair, 0.12), rng, 20)
