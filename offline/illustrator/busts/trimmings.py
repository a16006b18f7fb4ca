"""What is worn over a garment, and what stands up behind the neck."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, darker, lighter
from offline.illustrator.drawing.pen import smooth

from .brush import MIDDLE, Brush
from .cloth import GOLD, LOW, Garment, curve, on
from .likeness import Likeness
from .norse import pelt


def behind(brush: Brush, who: Likeness) -> None:
    """What stands up behind the neck: a hood, a high collar, wings."""
    if who.wear == "hoodie":
        hood = "-.62s,176 -40,150 -26,134 0,128 26,134 40,150 .62s,176 0,190"
        brush.blob(on(who, hood), darker(who.top, 0.25))
    if who.has("wings"):
        for i in range(5):
            y = 210 - 26 * i
            feather = on(who, f"-40,200 -84,{y - 20} {7 * i - 104},{y - 62}")
            brush.limb(feather, 30, 8, darker(WHITE, 0.05 + 0.03 * i), twin=True)
    if who.has("high collar"):
        brush.poly(on(who, "-24,196 -58,118 -30,150 30,150 58,118 24,196"), colour("#8a1a2a"))


def _apron(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tone = who.tones.get("apron", colour("#f2ece0"))
    brush.limb(on(who, "-22,206 -25,184 -22,166"), 6, 5, tone, twin=True)
    with brush.layer():
        brush.blob(on(who, f"-30,204 30,204 38,{LOW} -38,{LOW}"), tone)


def _stethoscope(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tube = colour("#2f3a48")
    brush.line(on(who, "-25,162 -27,190 -15,218"), 3.2, tube)
    brush.line(on(who, "25,162 28,190 24,212"), 3.2, tube)
    brush.oval((MIDDLE + 24, 216), (6, 6), colour("#c0c8d2"))
    brush.oval((MIDDLE + 24, 216), (3.6, 3.6), colour("#8f9aa8"))


def _scarf(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tone = who.tones.get("scarf", colour("#b8404a"))
    with brush.layer():
        brush.limb(on(who, f"8,176 16,200 14,{LOW}"), 22, 24, darker(tone, 0.1))
    for y, w in ((176, 1.24), (166, 1.06)):
        with brush.layer():
            roll = f"-{w}n-8,{y - 12} 0,{y - 2} {w}n+8,{y - 12} {w}n+9,{y + 2} 0,{y + 13} -{w}n-9,{y + 2}"
            brush.blob(on(who, roll), tone)
            lines = [curve(who, f"-1n,{y - 6 + d} 0,{y + 3 + d} 1n,{y - 6 + d}") for d in (0, 4, 8)]
            brush.marks(lines, [2.0] * 3, darker(tone, 0.4), 0.45)


def _fur(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """A collar of ermine."""
    white = who.tones.get("fur", colour("#f4efe6"))
    line = curve(who, "-1s+4,190 -34,184 -12,200 0,206 12,200 34,184 1s-4,190")[::2]
    for x, y in line:
        at = (float(x) + float(rng.normal(0, 1)), float(y) + float(rng.normal(0, 1.5)))
        brush.oval(at, (10, 9), white, shade=0.45)
    for x, y in line[::4]:
        brush.limb(f"{x},{y - 3} {x + 1},{y + 4}", 3.0, 1.2, colour("#2f2a30"), shade=0)


def _necklace(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tone = who.tones.get("necklace", colour("#e8dcc8"))
    for x, y in curve(who, "-21,166 -15,178 0,184 15,178 21,166")[::3]:
        brush.oval((float(x), float(y)), (2.7, 2.7), tone, shade=1)


def _ruff(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    for y, r, n in ((170, 46, 15), (163, 38, 13)):
        for i in range(n):
            a = np.pi * (i + 0.5) / n
            at = (MIDDLE - float(np.cos(a)) * r, y + float(np.sin(a)) * 11)
            brush.oval(at, (7, 8), darker(WHITE, 0.04), shade=0.8)


def _cape(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tone = who.tones.get("cape", colour("#a8283a"))
    side = f"-24,164 -.6s,172 -1s-6,188 -1s-18,{LOW} -.6s,{LOW} -.7s,196 -22,178"
    brush.blob(on(who, side), tone, twin=True)


def _vest(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tone = who.tones.get("vest", colour("#4a3a30"))
    brush.blob(on(who, f"-22,168 -.62s,174 -.68s,200 -.7s,{LOW} -24,{LOW} -12,208"), tone, twin=True)


def _star(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    radii = [15.0 if i % 2 == 0 else 6.4 for i in range(10)]
    turns = np.arange(10) * np.pi / 5
    tips = np.column_stack([MIDDLE + np.sin(turns) * radii, 210 - np.cos(turns) * radii])
    brush.shape(tips, GOLD, 0.9)


def _clerical(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    brush.rect(MIDDLE - 7, 170, MIDDLE + 7, 182, WHITE, r=2, shade=0.5)


def _backpack(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    brush.limb(on(who, f"-.56s,174 -.5s,200 -.54s,{LOW}"), 10, 10, colour("#4a5a48"), twin=True)


def _bow(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tie = who.tones.get("bow", colour("#a8283a"))
    brush.poly(on(who, "-1,183 -15,177 -15,193 -1,187"), tie, twin=True)
    brush.oval((MIDDLE, 185), (3.4, 4), darker(tie, 0.2))


def _tape(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    line = smooth(curve(who, "-1n-4,166 -1n-4,200 -1n,240"), closed=False, steps=2)
    brush.limb(" ".join(f"{x},{y}" for x, y in line[::12]), 5, 5, lighter(colour("#f0d060"), 0.1))


OVER: dict[str, Garment] = {
    "cape": _cape,
    "vest": _vest,
    "apron": _apron,
    "stethoscope": _stethoscope,
    "star": _star,
    "clerical": _clerical,
    "backpack": _backpack,
    "tape": _tape,
    "fur": _fur,
    "pelt": pelt,
    "ruff": _ruff,
    "necklace": _necklace,
    "scarf": _scarf,
    "bow": _bow,
}
"""By their marks, in the order in which they are put on."""
