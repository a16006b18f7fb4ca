"""Papers: certificates and business cards."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import mix
from offline.illustrator.drawing.pen import ring

from .canvas import Sheet, lighter
from .cards import papery
from .ornaments import rule, star
from .registry import sheet


@sheet("business")
def business(made: Sheet) -> None:
    """A business card that lies on a plain ground: an emblem on a field of colour, the name beside it."""
    s = made.scheme
    made.fill(mix(s.c, s.paper, 0.35))
    made.stage.glow(made.w * 0.35, made.h * 0.3, 0.9, (255, 255, 255), 0.3)
    w = min(0.86 * made.w, 1.5 * made.h)
    h = 0.58 * w
    x, y = (made.w - w) / 2, (made.h - h) / 2
    for k in range(4):
        made.rect((x + 0.004 * k, y + 0.008 * k, w, h), (30, 28, 40), r=0.014, strength=0.14)
    paper, ink = (252, 250, 245), s.ink if not s.dark else (44, 40, 62)
    made.rect((x, y, w, h), paper, r=0.014)
    made.rect((x, y, 0.36 * w, h), s.a, r=0.014)
    made.rect((x + 0.34 * w, y, 0.02 * w, h), paper)
    if made.scene.items:
        made.centred((x + 0.04 * w, y + 0.14 * h, 0.26 * w, 0.72 * h), 0.1)
    else:
        made.shape(star(x + 0.17 * w, y + h / 2, 0.1 * w, 8, 0.5), paper)
    name, *others = made.texts or ("Your Name",)
    made.write(name, "title", (x + 0.4 * w, y + 0.2 * h, 0.55 * w, 0.3 * h), ink, most=0.09, lines=2)
    rule(made, x + 0.67 * w, y + 0.58 * h, 0.4 * w, s.a)
    for i, said in enumerate(others[:2]):
        made.write(
            said,
            "plain",
            (x + 0.42 * w, y + (0.63 + 0.13 * i) * h, 0.5 * w, 0.12 * h),
            ink,
            most=0.035,
            lines=1,
        )
    papery(made)


@sheet("certificate")
def certificate(made: Sheet) -> None:
    """A certificate: a double border with corners, the words in the middle, a seal with ribbons."""
    made.fill((250, 244, 228))
    gold, ink = (188, 146, 62), made.scheme.ink if not made.scheme.dark else (40, 36, 60)
    for inset, thick in ((0.035, 0.012), (0.06, 0.003), (0.07, 0.003)):
        made.frame((inset, inset, made.w - 2 * inset, made.h - 2 * inset), thick, gold)
    texts = made.texts or ("Certificate",)
    made.write(texts[0], "title", (0.14, 0.17 * made.h, made.w - 0.28, 0.2 * made.h), ink, most=0.12, lines=2)
    rule(made, made.w / 2, 0.42 * made.h, 0.4, gold)
    for i, said in enumerate(texts[1:3]):
        made.write(
            said,
            "script",
            (0.2, (0.45 + 0.13 * i) * made.h, made.w - 0.4, 0.12 * made.h),
            ink,
            most=0.1,
            lines=1,
        )
    x, y = made.w / 2, 0.8 * made.h
    for side in (-1, 1):
        made.shape(
            np.array(
                [[0, 0], [side * 0.05, 0], [side * 0.085, 0.12], [side * 0.05, 0.1], [side * 0.03, 0.125]]
            )
            + (x, y),
            made.scheme.a,
        )
    made.shape(star(x, y, 0.085, 24, 0.88), gold)
    made.shape(ring(x, y, 0.062, 0.062), lighter(gold, 0.35))
    made.shape(star(x, y, 0.036), gold)
    papery(made)
