"""What someone wears on a bust."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter
from offline.illustrator.drawing.pen import points, smooth

from .brush import MIDDLE, Brush
from .cloth import (
    GOLD,
    LOW,
    NECKS,
    Garment,
    cloth,
    collar,
    curve,
    jacket,
    neckband,
    on,
    outline,
    plaid,
    striped,
)
from .finery import FINERY
from .likeness import Likeness
from .trimmings import OVER


def worn(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """The garment, and what is worn over it."""
    GARMENTS.get(who.wear, _sweater)(brush, who, rng)
    for mark, draw in OVER.items():
        if who.has(mark):
            draw(brush, who, rng)


def _sweater(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    with brush.layer():
        cloth(brush, who, outline(who, 179), who.top)
        if who.has("plaid"):
            plaid(brush, who)
        if who.has("striped"):
            striped(brush, who)
    neckband(brush, who, 179, 5.4, darker(who.top, 0.2))


def _tshirt(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    with brush.layer():
        cloth(brush, who, outline(who, 184, 1.05), who.top)
    neckband(brush, who, 184, 3.2, darker(who.top, 0.16))


def _turtleneck(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    n = NECKS[who.build]
    with brush.layer():
        cloth(brush, who, outline(who, 176), who.top)
    with brush.layer():
        tube = "-.9n,147 0,154 .9n,147 1.12n,170 0,183 -1.12n,170"
        brush.blob(on(who, tube), lighter(who.top, 0.04))
        ribs = [
            smooth(
                np.array([(MIDDLE + x * 0.9, 146), (MIDDLE + x, 160), (MIDDLE + x * 1.1, 182)]), closed=False
            )
            for x in np.arange(-n, n + 1, 4)
        ]
        brush.marks(ribs, [1.4] * len(ribs), darker(who.top, 0.4), 0.5)


def _hoodie(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    with brush.layer():
        cloth(brush, who, outline(who, 186), who.top)
    hood = on(who, "-1n-9,158 -1n-2,178 -6,196 1,198")
    brush.limb(hood, 13, 8, lighter(who.top, 0.05), twin=True)
    for side in (-1, 1):
        x = MIDDLE + side * 9
        brush.limb(f"{x},192 {x + side},204 {x},216", 2, 2, lighter(who.top, 0.7))
        brush.limb(f"{x},214 {x},219", 2.6, 2.6, lighter(who.top, 0.8))


def _shirt(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    with brush.layer():
        cloth(brush, who, outline(who, 190, 0.8), who.top)
        if who.has("plaid"):
            plaid(brush, who)
        brush.marks([points(f"110,190 110.4,206 110,{LOW}")], [1.6], darker(who.top, 0.5), 0.7)
    for y in (200, 214, 228):
        brush.oval((MIDDLE + 4, y), (1.7, 1.7), lighter(who.top, 0.6))
    collar(brush, who, lighter(who.top, 0.1))


def _suit(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    white = who.tones.get("shirt", colour("#f4f4f2"))
    with brush.layer():
        brush.blob(on(who, f"-1n,164 0,180 1n,164 1n+12,{LOW} -1n-12,{LOW}"), white, shade=0.7)
        brush.soft(on(who, "-24,164 0,188 24,164 0,198"), darker(white, 0.5), 0.4, 3)
    collar(brush, who, white)
    tie = who.tones.get("tie", colour("#8a2a3a"))
    if not who.marks & {"bow", "open collar"}:
        brush.poly("105,184 115,184 113.6,193 106.4,193", darker(tie, 0.14))
        brush.poly(f"106.6,193 113.4,193 121,{LOW} 99,{LOW}", tie)
    jacket(brush, who, f"1n-4,162 1n+8,170 1n+17,190 1n+10,195 1n+15,202 12,{LOW} 9,214")


def _coat(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """An open coat with lapels over a shirt or a jumper."""
    inner = who.tones.get("shirt", colour("#7aa6c4"))
    with brush.layer():
        cloth(brush, who, outline(who, 182), inner, folds=False)
    neckband(brush, who, 182, 3.4, darker(inner, 0.2))
    jacket(brush, who, f"1n-2,158 1n+10,166 1n+18,192 1n+9,194 1n+13,201 17,{LOW} 14,210")


def _uniform(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    with brush.layer():
        cloth(brush, who, outline(who, 186, 0.85), who.top)
        brush.marks([points(f"110,186 110.4,206 110,{LOW}")], [1.8], darker(who.top, 0.6), 0.8)
    for y in (196, 210, 224):
        brush.oval((MIDDLE + 5, y), (2.4, 2.4), GOLD)
    collar(brush, who, lighter(who.top, 0.08))
    brush.limb(on(who, "-.5s,175 -.94s,187"), 11, 10, darker(who.top, 0.3), twin=True)
    brush.line(on(who, "-.9s,184 -.9s,190"), 2.4, GOLD, twin=True)
    brush.blob(on(who, ".5s,203 .5s+7,199 .5s+14,203 .5s+12,213 .5s+7,217 .5s+2,213"), GOLD)


def _overalls(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    _shirt(brush, who, rng)
    bib = who.tones.get("bib", colour("#3f5f8f"))
    with brush.layer():
        brush.blob(on(who, f"-.48s,203 .48s,203 .6s,{LOW} -.6s,{LOW}"), bib)
        brush.marks([curve(who, "-.42s,207 0,207 .42s,207")], [1.4], lighter(bib, 0.5), 0.7)
    brush.limb(on(who, "-.42s,207 -.5s,186 -.56s,172"), 8, 8, bib, twin=True)
    brush.oval((MIDDLE - 0.42 * 2.6 * NECKS[who.build], 207), (3, 3), GOLD, twin=True)


def _none(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Nothing: bare shoulders."""


GARMENTS: dict[str, Garment] = {
    "sweater": _sweater,
    "tshirt": _tshirt,
    "turtleneck": _turtleneck,
    "hoodie": _hoodie,
    "shirt": _shirt,
    "suit": _suit,
    "coat": _coat,
    "uniform": _uniform,
    "overalls": _overalls,
    "none": _none,
    **FINERY,
}
