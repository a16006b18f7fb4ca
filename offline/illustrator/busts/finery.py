"""Dresses, robes, armour and a spacesuit."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import points, ring, smooth

from .brush import MIDDLE, Brush, around
from .cloth import GOLD, LOW, SHOULDERS, Garment, cloth, curve, flower, mirrored_shape, on, outline
from .likeness import Likeness

STEEL_EDGE = 0.6


def _gathered(brush: Brush, who: Likeness, places: tuple[int, ...], top: float, width: float) -> None:
    """Folds that run down from a low neckline."""
    lines = [
        curve(who, f"{x},{top - abs(x) * 0.15:.1f} {x * 0.94:.1f},{top + 12} {x * 0.88:.1f},{LOW}")
        for x in places
    ]
    brush.marks(lines, [width] * len(lines), darker(who.top, 0.5), 0.32)
    brush.marks(
        [line + [width * 0.7, 0] for line in lines], [width * 0.6] * len(lines), lighter(who.top, 0.4), 0.32
    )


def _dress(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """A dress with sleeves: a round white collar on children and the old, a wide neckline on others."""
    collared = who.build in {"child", "baby"} or who.old
    top = 178 if collared else 192
    with brush.layer():
        cloth(brush, who, outline(who, top, 1.0 if collared else 1.5, 0 if collared else 4), who.top)
        if who.build != "man":
            _dotted(brush, who)
    if collared:
        _round_collar(brush, who)
    else:
        edge = f"-1.5n,166 -1.38n,{top - 9} -.8n,{top - 2} 0,{top} .8n,{top - 2} 1.38n,{top - 9} 1.5n,166"
        brush.limb(on(who, edge), 2.6, 2.6, lighter(who.top, 0.35), shade=0.5)


def _dotted(brush: Brush, who: Likeness) -> None:
    """Small sprigs all over the cloth."""
    pale = lighter(who.top, 0.55)
    for row, y in enumerate(range(176, int(LOW), 13)):
        for x in range(-84 + 9 * (row % 2), 90, 18):
            brush.oval((MIDDLE + x, y + brush.raised), (1.5, 1.5), pale, shade=0, atop=True)


def _round_collar(brush: Brush, who: Likeness) -> None:
    """Two round white leaves of a collar, and a small bow between them."""
    white = who.tones.get("collar", colour("#f8f4ec"))
    for side in (-1, 1):
        with brush.layer():
            leaf = "0,178 1n+1,166 1n+8,168 1n+13,180 1n+3,193 8,193 1,184"
            corners = points(on(who, leaf))
            brush.shape(
                smooth(corners if side > 0 else corners * [-1, 1] + [2 * MIDDLE, 0], closed=True), white, 0.8
            )
    bow = darker(who.top, 0.25)
    brush.blob(around(MIDDLE, 184, "0,0 9,-5 10,5"), bow, twin=True)
    brush.oval((MIDDLE, 184), (2.6, 3), darker(bow, 0.15))


def _gown(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """A gown off the shoulders with a jewelled edge."""
    with brush.layer():
        half = f"0,208 14,204 30,198 1s-6,190 1s+7,188 1s+14,204 1s+15,{LOW}"
        brush.shape(mirrored_shape(who, half), who.top, 0.9)
        _gathered(brush, who, (-52, -36, -18, 0, 18, 36, 52), 210, 4)
    rim = "-1s-8,191 -1s+6,193 -30,200 -14,206 0,210 14,206 30,200 1s-6,193 1s+8,191"
    brush.limb(on(who, rim), 6, 6, GOLD, shade=0.9)
    for x in range(-48, 49, 12):
        gem = colour("#f6f2e6") if x % 24 else colour("#c02a4a")
        brush.oval((MIDDLE + x, 210 - abs(x) * 0.36), (2.0, 2.0), gem)


def _robe(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Two fronts laid over each other, as of a kimono, a monk's or a wizard's robe."""
    trim = who.tones.get("collar", lighter(who.top, 0.62))
    with brush.layer():
        cloth(brush, who, outline(who, 200, 1.1, 5), who.top)
        if who.has("flowers"):
            for x, y in ((48, 204), (66, 192), (160, 196), (178, 208), (150, 218), (70, 220), (38, 224)):
                flower(brush, (x, y), 6.0, lighter(who.top, 0.7), colour("#f0c860"))
    for side in (1, -1):
        with brush.layer():
            line = points(on(who, f"1n+3,156 1n-1,172 2,204 -14,{LOW}"))
            line = line if side > 0 else line * [-1, 1] + [2 * MIDDLE, 0]
            brush.limb(" ".join(f"{x},{y}" for x, y in line), 12, 13, trim)
            brush.marks([line - [side * 5, 0]], [1.6], darker(trim, 0.4), 0.6)


def _armour(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    steel = who.top
    with brush.layer():
        cloth(brush, who, outline(who, 184, 1.0, 4), steel, folds=False)
        brush.soft(on(who, f"-30,200 -8,194 -14,{LOW} -34,{LOW}"), WHITE, 0.55, 4)
        brush.marks([points(f"110,186 110.5,208 110,{LOW}")], [2], darker(steel, STEEL_EDGE), 0.8)
    for side in (-1, 1):
        _pauldron(brush, who, side)
    with brush.layer():
        brush.blob(on(who, "-27,160 0,168 27,160 33,178 0,194 -33,178"), lighter(steel, 0.06))
        brush.marks([curve(who, "-30,174 0,187 30,174")], [1.6], darker(steel, STEEL_EDGE), 0.7)
        brush.soft(ring(MIDDLE + brush.light * 12, 174, 7, 4), WHITE, 0.7, 2)
    for x in (-26, -13, 0, 13, 26):
        brush.oval((MIDDLE + x, 186 - abs(x) * 0.36), (1.4, 1.4), GOLD)


def _pauldron(brush: Brush, who: Likeness, side: int) -> None:
    """Three plates over a shoulder, the upper over the lower."""
    for i in (2, 1, 0):
        with brush.layer():
            x, y = MIDDLE + side * (SHOULDERS[who.build] - 2 + 3 * i), 188 + 13 * i
            brush.oval((x, y), (25 - i, 15), darker(who.top, 0.06 * i), turn=side * 24, shade=1)
            brush.soft(ring(x + brush.light * 6, y - 5, 9, 3, side * 24), WHITE, 0.6, 2)
            edge = ring(x, y + 1, 22 - i, 12.4, side * 24)[2:22]
            brush.marks([edge], [1.4], darker(who.top, STEEL_EDGE), 0.6)


def _spacesuit(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    grey = colour("#8f9aab")
    with brush.layer():
        cloth(brush, who, outline(who, 188, 1.3, 8), who.top)
    brush.limb(on(who, "-1s-6,196 -.5s,186 -.3s,200"), 3, 3, colour("#d8543a"), twin=True)
    brush.rect(MIDDLE - 24, 206, MIDDLE + 24, 228, lighter(who.top, 0.3), r=3)
    for x, tone in ((-14, "#d8493a"), (0, "#3f8fc0"), (14, "#f0b93a")):
        brush.oval((MIDDLE + x, 216), (3.6, 3.6), colour(tone), shade=0.5)
    with brush.layer():
        brush.oval((MIDDLE, 174), (44, 17), grey)
        brush.oval((MIDDLE, 170), (37, 12.5), darker(grey, 0.6), shade=0.4, atop=True)


FINERY: dict[str, Garment] = {
    "dress": _dress,
    "gown": _gown,
    "robe": _robe,
    "armour": _armour,
    "spacesuit": _spacesuit,
}
