"""Where a drawing begins, seen from above: the top of a head, the face of a rock."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from offline.illustrator.drawing.openmoji import Tint, art, drawn
from offline.illustrator.drawing.pen import Pen

from . import subject_of

_HEIGHT = 64


@lru_cache(maxsize=256)
def tops(kind: str) -> tuple[float, ...]:
    """For ten columns from left to right, how far down a kind's drawing begins (0 to 1, nowhere)."""
    subject = subject_of(kind)
    if subject.draw is None:
        sprite = drawn(art(subject.art or ""), _HEIGHT, 1, Tint())
    else:
        pen = Pen(subject.box, _HEIGHT, 1)
        subject.draw(pen, subject.colours[0], np.random.default_rng(0))
        sprite = pen.finished()
    solid = np.asarray(sprite.getchannel("A")) > 128
    first = np.where(solid.any(axis=0), solid.argmax(axis=0), len(solid)) / len(solid)
    return tuple(float(np.median(part)) for part in np.array_split(first, 10))
