"""What can be added to a sky: a moon, a sun, a cloud."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws


@draws("moon", (100.0, 100.0), 0.16, "#f4eed6", stands="air", front=True, glows=(0.5, 0.5, 1.3))
def moon(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 50), (48, 48), c, shade=0.3)
    for x, y, r in ((36, 38, 10), (62, 58, 8), (44, 70, 6), (66, 32, 5), (28, 58, 4)):
        pen.oval((x, y), (r, r), darker(c, 0.12), shade=0.2, atop=True)


@draws("sun", (100.0, 100.0), 0.16, "#ffe49a", stands="air", front=True, glows=(0.5, 0.5, 1.8))
def sun(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.oval((50, 50), (48, 48), c, shade=0)
    pen.oval((50, 50), (40, 40), lighter(c, 0.45), shade=0, atop=True)


@draws("cloud", (150.0, 80.0), 0.14, "#ffffff", stands="air", front=True)
def cloud(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.rect(12, 46, 138, 76, c, r=15, shade=0.4)
    for x, y, r in ((42, 42, 22), (76, 34, 30), (110, 46, 20)):
        pen.oval((x, y), (r, r), c, shade=0.5)
