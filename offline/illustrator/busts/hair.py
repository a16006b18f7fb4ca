"""Hair of a bust, by its cut: what falls behind the shoulders, and what frames the face."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, darker, lighter

from .brush import MIDDLE, Brush
from .likeness import Likeness
from .locks import braid, curls, edge, lock, mirrored, tapered
from .short import RAISED, SHORT, Cut, temples

UPRIGHT = {"short", "swept", "undercut", "crop", "curly short", "pixie", "mohawk", "afro", "wild"}
"""Cuts of which only the sides are seen below a hat."""
CROWN = "110,34 86,38 71,58 67,90"
"""The outer line of the hair from the middle of the crown down to the left."""
FALLS = {
    "long": (" 63,130 59,168 63,206", " 77,128 77,164 80,202", "64,130 58,172 62,208"),
    "bob": (" 65,122 68,142 78,148", " 77,116 79,132 82,146", "64,116 68,140 80,146"),
    "shoulder": (" 63,122 60,150 66,170", " 77,120 78,144 80,166", "63,124 60,152 68,168"),
    "ears": (" 69,104 73,114 78,118", " 77,100 78,108 80,116", "70,104 74,112 80,116"),
}
"""How far loose hair falls: outer and inner edge of what hangs before the shoulders; what hangs behind."""


def behind(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """The hair that is seen behind neck and shoulders."""
    if covered(who) and who.cut in {"bun", "afro", "wild"}:
        return
    with brush.at(-0.35):
        BEHIND.get(who.cut, _none)(brush, who, rng)


def before(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """The hair on the head and before the ears."""
    with brush.at(0.45):
        if covered(who) and who.cut in UPRIGHT:
            temples(brush, who, 0.9)
            return
        BEFORE.get(who.cut, _none)(brush, who, rng)
        if who.has("bangs"):
            _bangs(brush, who, rng)


def covered(who: Likeness) -> bool:
    """Whether a hat hides the top of the hair."""
    return bool(who.hat) and who.hat not in {"crown", "tiara", "halo", "astronaut", "veil", "feathers"}


def _none(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """No hair."""


def _back(fall: str, wave: float = 0.0, curly: float = 0.0) -> Cut:
    def draw(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
        said = f"110,36 80,44 67,80 {FALLS[fall][2]}"
        dark = darker(who.hair, 0.22)
        one, other = edge(said, wave), edge(mirrored(said), wave, np.pi)
        if curly:
            curls(brush, one + [-curly, 0], other + [curly, 0], dark, rng, 7.5, 0.45)
        else:
            lock(brush, one, other, dark, rng, 40)

    return draw


def _curtains(fall: str, wave: float = 0.0, curly: float = 0.0) -> Cut:
    def draw(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
        part = float(rng.choice([-9, -5, 0, 5, 9]))
        for side in (-1, 1):
            outer = CROWN + FALLS[fall][0]
            inner = f"110,52 98,56.4 85.4,68 79,88{FALLS[fall][1]}"
            outer, inner = (outer, inner) if side < 0 else (mirrored(outer), mirrored(inner))
            away = edge(outer, wave, 0.6 * side)
            near = edge(inner, wave, 0.6 * side)
            shift = part * np.clip((100 - np.minimum(away[:, 1], near[:, 1])) / 60, 0, 1) ** 2
            one, other = away + shift[:, None] * [1, 0], near + shift[:, None] * [1, 0]
            if curly:
                curls(brush, one + [side * curly, 0], other, who.hair, rng, 6.6, 0.95)
            else:
                lock(brush, *tapered(one, other), who.hair, rng, 34)

    return draw


def _bangs(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    one, other = edge("96,38 84,52 80,70 79,86"), edge("124,38 136,52 140,70 141,86")
    level = np.linspace(0, 1, len(one))[:, None]
    bow = np.array([[0, 1.0]]) * 0 + level * 0
    lock(brush, one + bow, other + bow, who.hair, rng, 44)
    for i, x in enumerate(np.linspace(81, 139, 13)):
        tip = f"{x},{78 + (i % 2) * 2} {x + 0.6},{85 + (i % 3)} {x - 0.4},{89 + (i * 7 % 4)}"
        brush.limb(tip, 6, 0.6, who.hair, shade=0.4)


def _pulled(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Hair drawn back from the face, close to the head."""
    for side in (-1, 1):
        outer, inner = "110,37 88,40 73,58 72,86 76,102", "110,55 95,59 83.4,71 79,86 78,100"
        one, other = (outer, inner) if side < 0 else (mirrored(outer), mirrored(inner))
        lock(brush, edge(one), edge(other), who.hair, rng, 30)
    wisps = [edge("80,80 77,96 79,112 77,120"), edge(mirrored("81,78 78,94 79.6,108 77.6,116"))]
    brush.depth = 0.3
    for wisp in wisps:
        brush.limb(" ".join(f"{x:.1f},{y:.1f}" for x, y in wisp[::6]), 1.6, 0.6, who.hair, shade=0.3)


def _knot(at: tuple[float, float], r: float) -> Cut:
    def draw(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
        (x, y), size = (at, r) if who.build != "man" else ((at[0], at[1] + 4), 0.62 * r)
        with brush.layer():
            brush.oval((x, y), (size * 1.12, size), who.hair, shade=1)
            a = np.linspace(0.2, 2.4, 14)
            rows = [
                np.column_stack([x + np.cos(a + s) * size * k, y + np.sin(a + s) * size * k * 0.9])
                for k in (0.3, 0.5, 0.68, 0.86, 1.0)
                for s in (0.0, 2.3, 4.2)
            ]
            brush.marks(rows[::2], [1.5] * len(rows[::2]), darker(who.hair, 0.35), 0.6)
            brush.marks(rows[1::2], [1.3] * len(rows[1::2]), lighter(who.hair, 0.28), 0.5)

    return draw


def _tail(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    away = 1 if brush.turn < 0 else -1
    said = ("134,44 158,60 166,104 160,150 166,186", "128,58 140,74 144,108 142,146 150,180")
    one, other = said if away > 0 else (mirrored(said[0]), mirrored(said[1]))
    lock(brush, edge(one, 2.5), edge(other, 2.5), darker(who.hair, 0.08), rng, 36)


def _bunches(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tie = who.tones.get("ribbon", colour("#e0506a"))
    for side in (-1, 1):
        said = ("76,74 56,66 46,96 50,134 60,150", "78,88 68,92 64,110 62,132 62,148")
        one, other = said if side < 0 else (mirrored(said[0]), mirrored(said[1]))
        lock(brush, edge(one, 2), edge(other, 2), who.hair, rng, 26)
        brush.oval((MIDDLE + side * 35, 79), (4.4, 6), tie, shade=0.8)


def _braids(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    tie = who.tones.get("ribbon", colour("#d8485a"))
    for side in (-1, 1):
        said = "74,100 70,124 66,150 70,186"
        braid(brush, said if side < 0 else mirrored(said), 17, who.hair, rng, tie)


def _ropes_back(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    for x in np.linspace(66, 154, 12):
        end = x + (x - MIDDLE) * 0.16
        brush.limb(
            f"{MIDDLE + (x - MIDDLE) * 0.5},46 {x},90 {end},150 {end + float(rng.uniform(-3, 3))},198",
            8,
            5,
            darker(who.hair, 0.15),
        )


def _ropes(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    _pulled(brush, who, rng)
    for side in (-1, 1):
        for i, (x, y) in enumerate(((79, 92), (75, 130), (70, 160), (66, 188))):
            line = f"110,42 {94 - 3 * i},{42 + 2 * i} {78 - 2 * i},62 {74 - 2.5 * i},96 {x - 8},{y + 22}"
            brush.limb(
                line if side < 0 else mirrored(line), 8.5, 5, who.hair if i % 2 else darker(who.hair, 0.18)
            )


def _plaited(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    _pulled(brush, who, rng)
    _braids(brush, who, rng)


BEHIND: dict[str, Cut] = {
    "long": _back("long"),
    "wavy": _back("long", 3.4),
    "curly": _back("shoulder", 0, 8),
    "bob": _back("bob"),
    "shoulder": _back("shoulder", 1.2),
    "ponytail": _tail,
    "bun": _knot((MIDDLE, 29), 16),
    "pigtails": _bunches,
    "dreadlocks": _ropes_back,
    **RAISED,
}
BEFORE: dict[str, Cut] = {
    "long": _curtains("long"),
    "wavy": _curtains("long", 3.4),
    "curly": _curtains("shoulder", 0, 6),
    "bob": _curtains("bob"),
    "shoulder": _curtains("shoulder", 1.2),
    "chin": _curtains("ears"),
    "ponytail": _pulled,
    "bun": _pulled,
    "pigtails": _pulled,
    "braids": _plaited,
    "dreadlocks": _ropes,
    **SHORT,
}
