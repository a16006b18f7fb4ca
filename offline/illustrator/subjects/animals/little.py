"""Small animals of gardens, woods and bowls, seen from the side. They look to the left."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

FACE = colour("#f0d3ac")


@draws("hedgehog", (130.0, 92.0), 0.24, "#8a6547 #7a5a44 #96714c", seat=(0.6, 0.24))
def hedgehog(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (44, 58, 86, 100):
        pen.oval((x, 86), (7.5, 4.6), darker(FACE, 0.35))
    for ring, tone in ((1.0, darker(c, 0.35)), (0.86, c), (0.68, lighter(c, 0.22))):
        for angle in np.linspace(np.pi * 0.98, np.pi * 2.06, 17):
            x, y = 78 + 44 * ring * np.cos(angle), 70 + 60 * ring * np.sin(angle)
            dx, dy = np.cos(angle - 0.35) * 12, np.sin(angle - 0.35) * 12
            pen.limb(
                f"{x - dx * 1.6:.1f},{y - dy * 1.6:.1f} {x + dx * 0.7:.1f},{y + dy * 0.7:.1f}", 9, 1, tone
            )
    pen.blob("38,60 50,36 78,26 106,40 116,66 110,82 80,86 46,84", c, shade=1.1)
    for x, y in ((58, 50), (72, 42), (88, 44), (66, 60), (82, 58), (98, 58), (76, 72), (92, 72), (106, 72)):
        pen.line(f"{x - 4},{y + 5} {x + 4},{y - 5}", 1.6, lighter(c, 0.4), atop=True)
    pen.blob("52,46 40,48 26,60 12,70 14,77 30,82 50,86 64,82 62,62", FACE)
    pen.oval((50, 50), (6.5, 7), darker(FACE, 0.25))
    pen.oval((50, 51), (3.6, 4), mix(FACE, colour("#e88a80"), 0.5), shade=0.2)
    pen.oval((12, 71), (5, 4.6), INK, shade=0.4)
    pen.eye(33, 64, 3.6, twin=False)
    pen.line("20,77 27,79 33,77", 1.2, darker(FACE, 0.5))
    pen.oval((41, 72), (4, 2.6), mix(FACE, colour("#ee7a6a"), 0.5), shade=0)


@draws("squirrel", (120.0, 120.0), 0.26, "#b5622e #a85a2a #8a6a52", seat=(0.4, 0.1))
def squirrel(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    belly = lighter(c, 0.65)
    pen.limb("72,100 104,98 112,66 94,44 98,22 112,20", 26, 20, c)
    pen.limb("78,98 98,92 104,66 90,46 94,30", 9, 8, lighter(c, 0.35), shade=0.4)
    pen.blob("40,58 56,52 74,66 82,88 78,108 56,112 42,104 36,80", c)
    pen.blob("40,64 50,62 56,80 52,104 42,102 36,82", belly, shade=0.5)
    pen.blob("62,86 78,84 84,100 76,112 48,113 50,107 60,105", darker(c, 0.12))
    pen.limb("52,70 40,80 28,78", 9, 6, darker(c, 0.12))
    pen.poly("46,24 46,6 58,18", darker(c, 0.2))
    pen.blob("20,44 26,28 42,20 58,24 66,40 58,56 40,60 26,55", c)
    pen.poly("36,24 34,8 46,19", c)
    pen.blob("18,46 26,42 36,48 36,57 26,58 19,52", belly, shade=0.4)
    pen.oval((18.6, 46), (3, 2.6), INK, shade=0.4)
    pen.eye(38, 38, 4, twin=False)
    pen.oval((25, 80), (8, 7.4), colour("#9a6a3a"))
    pen.blob("16,78 25,69 34,78 25,75", colour("#6a4526"))


def _bowl(pen: Pen, c: Colour, content: Colour, bits: bool) -> None:
    """A low bowl of a pet, full to the brim."""
    with pen.layer():
        pen.blob("4,20 96,20 90,40 78,46 22,46 10,40", c)
        pen.soft("4,34 96,34 90,48 10,48", darker(c, 0.4), 0.5, 4)
        pen.soft("14,24 34,24 30,38 18,36", lighter(c, 0.5), 0.5, 3)
    pen.oval((50, 20), (47, 11), lighter(c, 0.2), shade=0.5)
    pen.oval((50, 20.6), (41, 8.4), darker(c, 0.4), shade=0)
    pen.oval((50, 21), (39, 7.4), content, shade=0.4)
    if not bits:
        pen.oval((38, 19), (13, 2), lighter(content, 0.6), shade=0, atop=True)
        return
    throw = np.random.default_rng(5)
    for _ in range(26):
        a, r = float(throw.uniform(0, 6.3)), float(throw.uniform(0, 1)) ** 0.5
        at = (50 + 36 * r * float(np.cos(a)), 18.6 + 5.6 * r * float(np.sin(a)))
        pen.oval(at, (4, 2.8), darker(content, float(throw.uniform(0, 0.3))), shade=0.8)


CONTENTS = {"milk": ("#fbf8f0", False), "water": ("#9fd2ea", False), "kibble": ("#9a6238", True)}


def _register_bowl(content: str) -> None:
    tone, bits = CONTENTS[content]

    @draws(f"bowl of {content}", (100.0, 50.0), 0.1, "#4f8fc0 #d8605a #5fa88a", front=True)
    def bowl(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        _bowl(pen, c, colour(tone), bits)


for _content in CONTENTS:
    _register_bowl(_content)
