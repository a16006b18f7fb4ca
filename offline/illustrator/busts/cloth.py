"""Cloth on a bust: outlines from the neckline down, folds, collars and lapels, in terms of the shoulders."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Points, points, ring, smooth

from .brush import MIDDLE, Brush
from .likeness import Likeness

Garment = Callable[[Brush, Likeness, np.random.Generator], None]

SHOULDERS = {"man": 74.0, "woman": 58.0, "child": 47.0, "baby": 42.0}
"""Half the width of the shoulders."""
NECKS = {"man": 22.0, "woman": 18.0, "child": 15.0, "baby": 14.0}
"""Half the width of a neckline."""
GOLD = colour("#e0b040")
LOW = 252
"""Below the edge of the picture."""


def on(who: Likeness, said: str) -> str:
    """Points told from the middle: ``"-.6s,200 1n+4,166"``; s is half the shoulders, n half the neckline."""
    measures = {"s": SHOULDERS[who.build], "n": NECKS[who.build]}
    found = []
    for pair in said.split():
        x, _, y = pair.partition(",")
        share, unit, more = next(
            ((x[: x.index(u)], u, x[x.index(u) + 1 :]) for u in measures if u in x), ("0", "s", x)
        )
        found.append(f"{MIDDLE + float(share) * measures[unit] + float(more or 0):.2f},{y}")
    return " ".join(found)


def curve(who: Likeness, said: str) -> Points:
    """A smooth line through such points."""
    return smooth(points(on(who, said)), closed=False)


def mirrored_shape(who: Likeness, said: str) -> Points:
    """The outline whose right half goes through such points."""
    right = curve(who, said)
    return np.vstack([right, (right * [-1, 1] + [2 * MIDDLE, 0])[::-1]])


def outline(who: Likeness, low: float, neck: float = 1.0, wide: float = 0.0) -> Points:
    """A garment's outline: ``low`` is how deep its neck opens, ``neck`` and ``wide`` how much it is wider."""
    n, out = f"{neck}n", f"{wide:+}"
    return mirrored_shape(
        who,
        f"0,{low} {0.55 * neck}n,{low - 2} {0.92 * neck}n,{low - 9} {n},166 {n}+12,170 .8s{out},177 "
        f".97s{out},187 1s{wide + 7:+},206 1s{wide + 11:+},{LOW}",
    )


def cloth(brush: Brush, who: Likeness, shape: Points, c: Colour, folds: bool = True) -> None:
    """The cloth of an outline in a layer's colour, with its folds and the line of the arms."""
    brush.shape(shape, c, 0.8)
    dark, light = darker(c, 0.55), lighter(c, 0.25)
    brush.soft(on(who, "-26,164 0,190 26,164 20,186 0,200 -20,186"), dark, 0.3, 4)
    lit_up(brush, who, light)
    if not folds:
        return
    arms(brush, who, dark, 0.8)
    said = (
        "-.66s,208 -.5s,204 -.3s,206", "-.66s,214 -.4s,214 -.2s,220", ".66s,206 .46s,206 .3s,212",
        ".6s,198 .5s,190 .36s,186", "-.6s,198 -.52s,192 -.4s,190",
    )  # fmt: skip
    lines = [curve(who, each) for each in said]
    brush.marks(lines, [2.6] * len(lines), dark, 0.34)
    brush.marks([line + [0.6, 2.2] for line in lines], [2.0] * len(lines), light, 0.28)


def lit_up(brush: Brush, who: Likeness, light: Colour) -> None:
    """The shoulder on the side of the light."""
    s = SHOULDERS[who.build]
    brush.soft(ring(MIDDLE + brush.light * 0.62 * s, 184, 0.3 * s, 7), light, 0.4, 5)


def arms(brush: Brush, who: Likeness, dark: Colour, strength: float = 0.9) -> None:
    """The shadow between arms and chest."""
    brush.soft(on(who, "-.72s,226 -.7s,212 -.61s,199 -.67s,212"), dark, strength, 1.6, twin=True)


def neckband(brush: Brush, who: Likeness, low: float, width: float, c: Colour) -> None:
    """The ribbed band of a round neckline."""
    said = f"-1n,165 -.9n,{low - 8.5} -.5n,{low - 1.6} 0,{low} .5n,{low - 1.6} .9n,{low - 8.5} 1n,165"
    brush.limb(on(who, said), width, width, c, shade=0.8)


def collar(brush: Brush, who: Likeness, c: Colour) -> None:
    """The two points of a shirt's collar."""
    for side in (-1, 1):
        with brush.layer():
            brush.shape(_sided(who, "1n-1,161 1n+6,168 1n-2,188 2.5,187 1n-8,173", side), c, 0.8)
            brush.marks([_sided(who, "2.5,187 1n-2,188 1n+7,168", side)], [1.2], darker(c, 0.4), 0.6)


def jacket(brush: Brush, who: Likeness, lapel: str) -> None:
    """An open jacket or coat; ``lapel`` is its outline on the right, told as in ``on``."""
    with brush.layer():
        for side in (-1, 1):
            edge = _sided(who, "1n-2,161 1n+4,161 1n+14,169 .84s,175 1s+3,187 1s+11,206 1s+14,252", side)
            front = _sided(who, f"15,{LOW} 16,200", side)
            brush.shape(np.vstack([smooth(edge, closed=False), front]), who.top, 0.8)
        arms(brush, who, darker(who.top, 0.5))
        lit_up(brush, who, lighter(who.top, 0.3))
    for side in (-1, 1):
        with brush.layer():
            flap = _sided(who, lapel, side)
            brush.shape(flap, lighter(who.top, 0.07), 0.8)
            brush.marks([flap[1:6]], [1.5], darker(who.top, 0.55), 0.8)


def _sided(who: Likeness, said: str, side: int) -> Points:
    """Points of the right half, or their mirror image."""
    right = points(on(who, said))
    return right if side > 0 else right * [-1, 1] + [2 * MIDDLE, 0]


def plaid(brush: Brush, who: Likeness) -> None:
    """The checks of flannel upon a garment."""
    dark = darker(who.top, 0.65)
    down = [points(f"{x},160 {x + 1},195 {x},{LOW}") for x in range(24, 204, 18)]
    across = [smooth(points(f"10,{y + 8} 110,{y} 210,{y + 8}"), closed=False) for y in range(176, LOW, 17)]
    brush.marks(down, [9.0] * len(down), dark, 0.4)
    brush.marks(across, [9.0] * len(across), dark, 0.4)
    brush.marks([line + [0, 6] for line in across], [1.4] * len(across), lighter(who.top, 0.6), 0.6)


def striped(brush: Brush, who: Likeness) -> None:
    """Broad stripes across a garment: navy on white, else lighter than it."""
    tone = colour("#2f4468") if sum(who.top) > 600 else lighter(who.top, 0.7)
    across = [smooth(points(f"10,{y + 9} 110,{y} 210,{y + 9}"), closed=False) for y in range(186, LOW, 15)]
    brush.marks(across, [8.0] * len(across), tone, 0.95)


def flower(brush: Brush, at: tuple[float, float], r: float, c: Colour, heart: Colour) -> None:
    """A small flower of five petals."""
    for i in range(5):
        a = i * 2 * np.pi / 5 - 0.4
        petal = (at[0] + np.cos(a) * r * 0.6, at[1] + np.sin(a) * r * 0.6)
        brush.oval(petal, (r * 0.55, r * 0.5), c, shade=0.7)
    brush.oval(at, (r * 0.34, r * 0.34), heart, shade=0.6)
