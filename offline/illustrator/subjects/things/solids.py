"""Plain solids, as painters draw them to learn light: a cube, a sphere, a cone, a cylinder, a pyramid."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing


@thing("cube", (100.0, 104.0), 0.24, "#d8434a #3f7fd0 #e8b23a #4fa070")
def cube(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Seen from a corner above: a bright top, a lit side and a dark one."""
    lit, dark = (c, darker(c, 0.34)) if pen.light < 0 else (darker(c, 0.34), c)
    pen.poly("8,28 50,46 50,102 8,82", lit, 0.4)
    pen.poly("92,28 50,46 50,102 92,82", dark, 0.4)
    pen.poly("8,28 50,10 92,28 50,46", lighter(c, 0.3), 0.2)
    pen.line("8,28 50,46 92,28", 1.0, lighter(c, 0.5), atop=True)
    pen.line("50,46 50,102", 1.0, lighter(c, 0.2), atop=True)


@thing("sphere", (100.0, 100.0), 0.22, "#3f7fd0 #d8434a #e8b23a #8a5ac0")
def sphere(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Dark towards its foot, with a soft light on the sun's side and a pale one from the ground."""
    pen.oval((50, 50), (47, 47), darker(c, 0.3), shade=1.6)
    for k, r in enumerate((40.0, 31.0, 22.0, 13.0)):
        at = 50 + (50 - r) * 0.34 * pen.light, 50 - (50 - r) * 0.4
        pen.oval(at, (r, r), lighter(c, 0.05 + 0.09 * k), shade=0, atop=True)
    pen.oval((50 + 17 * pen.light, 29), (6, 4.4), lighter(c, 0.75), shade=0, atop=True)


@thing("cone", (92.0, 112.0), 0.26, "#e8b23a #4fa070 #d8434a #3f7fd0")
def cone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((46, 94), (40, 14), darker(c, 0.3), shade=0.4)
    pen.poly("46,4 86,94 66,105 46,108 26,105 6,94", c, 1.5)
    side = 46 + 14 * pen.light
    pen.poly(f"46,8 {side + 9},104 {side - 5},107", lighter(c, 0.12), 0, atop=True)


@thing("cylinder", (84.0, 112.0), 0.26, "#8a5ac0 #4fa070 #3f7fd0 #e8b23a")
def cylinder(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((42, 94), (36, 14), darker(c, 0.3), shade=0.4)
    pen.rect(6, 18, 78, 94, c, shade=1.6)
    pen.rect(42 + 14 * pen.light - 5, 20, 42 + 14 * pen.light + 5, 104, lighter(c, 0.25), atop=True)
    pen.oval((42, 18), (36, 13), lighter(c, 0.3), shade=0.2)
    pen.oval((42, 17), (31, 10), lighter(c, 0.42), shade=0)


@thing("solid pyramid", (112.0, 104.0), 0.26, "#4fa070 #e8b23a #d8434a #3f7fd0")
def solid_pyramid(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    lit, dark = (c, darker(c, 0.34)) if pen.light < 0 else (darker(c, 0.34), c)
    pen.poly("56,4 6,82 64,102", lit, 0.5)
    pen.poly("56,4 106,80 64,102", dark, 0.5)
    pen.line("56,6 64,101", 1.0, lighter(c, 0.35), atop=True)
