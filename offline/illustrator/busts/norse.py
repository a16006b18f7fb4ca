"""What a northern warrior wears on a bust: a horned helmet, and a pelt over the shoulders."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import points, ring, smooth

from .brush import MIDDLE, Brush
from .cloth import GOLD, curve
from .likeness import Likeness

STEEL, BONE = colour("#9aa3ae"), colour("#efe3c8")
RIM = "70,64 90,57 110,55 130,57 150,64"


def horned(brush: Brush, who: Likeness) -> None:
    """A helmet of riveted plates with a nose guard; its horns grow out of its sides."""
    steel = who.tones.get("hat", STEEL)
    for curved in ("78,46 56,44 42,30 41,8 47,-8", "78,46 58,42 46,29 44,10"):
        bone = BONE if curved.endswith("-8") else lighter(BONE, 0.4)
        brush.limb(curved, 19 if bone == BONE else 5, 2, bone, twin=True)
    brush.limb("72,38 66,54", 9, 9, darker(GOLD, 0.1), twin=True)
    with brush.layer():
        brush.blob("69,68 70,42 86,22 110,15 134,22 150,42 151,68 130,60 110,58 90,60", steel)
        seams = [smooth(points(s), closed=False) for s in ("92,19 84,38 83,62", "128,19 136,38 137,62")]
        brush.marks(seams, [1.8] * 2, darker(steel, 0.5), 0.6)
        brush.soft(ring(MIDDLE + brush.light * 20, 34, 9, 13), WHITE, 0.4, 5)
    brush.limb("110,14 110,36 110,60", 9, 9, darker(steel, 0.18))
    brush.limb(RIM, 11, 11, darker(steel, 0.3))
    brush.blob("104,54 116,54 115,84 110,92 105,84", darker(steel, 0.22))
    for x, y in ((80, 60.5), (95, 56.5), (125, 56.5), (140, 60.5), (110, 24), (110, 40)):
        brush.oval((x, y), (2.3, 2.3), GOLD)


def pelt(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """Shaggy brown fur over both shoulders, in rows of tufts."""
    brown = who.tones.get("pelt", colour("#6a4a34"))
    for row, (deep, drop) in enumerate(((17, 12), (8, 5), (0, 0))):
        line = curve(who, f"-1s-6,{194 + drop} -.7s,{182 + drop} -1n-3,{172 + deep} -8,{188 + deep}")
        tone = mix(darker(brown, 0.3), lighter(brown, 0.16), row / 2)
        for side in (-1, 1):
            at = line if side < 0 else line * [-1, 1] + [2 * MIDDLE, 0]
            for x, y in at[::2]:
                dx, dy = float(rng.uniform(-3, 3)) - side * 2, float(rng.uniform(13, 20))
                tuft = darker(tone, float(rng.uniform(0, 0.18)))
                brush.limb(
                    f"{x},{y - 5} {x + dx * 0.3},{y + dy / 2} {x + dx},{y + dy}", 9, 1.2, tuft, shade=0.5
                )
    brush.oval((MIDDLE, 196), (6.4, 6.4), GOLD)
    brush.oval((MIDDLE, 196), (3.4, 3.4), darker(GOLD, 0.35))
