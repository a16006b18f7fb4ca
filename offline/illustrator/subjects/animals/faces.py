"""Animals that OpenMoji shows only as a face get a body: they sit, as the own ones do."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.openmoji import Tint, art, drawn
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import Subject

from .markings import Sitter
from .sitting import BOX, sit_body

FACES = {
    "1F438": ("#7cb342", "none", 0.24),
    "1F42F": ("#f4aa41", "thin", 0.42),
    "1F42E": ("#f4f1ec", "tuft", 0.42),
    "1F437": ("#ffa7c0", "stub", 0.34),
    "1F430": ("#d0cfce", "stub", 0.3),
    "1F42D": ("#9b9b9a", "thin", 0.22),
    "1F439": ("#d99a4e", "stub", 0.22),
    "1F43A": ("#8f9198", "bushy", 0.42),
    "1F43B": ("#a57939", "none", 0.46),
    "1F43C": ("#f4f2ee", "none", 0.42),
    "1F981": ("#e8a94a", "tuft", 0.42),
    "1F98A": ("#e27022", "bushy", 0.36),
    "1F435": ("#a57939", "thin", 0.34),
    "1F436": ("#c99a5a", "thin", 0.34),
    "1F431": ("#e8a94a", "thin", 0.32),
    "1FACE": ("#6a4630", "none", 0.46),
    "1F432": ("#7cb342", "thin", 0.44),
}
"""The colour of each body, its tail, its height."""


def face_subject(code: str) -> Subject | None:
    """The whole animal of a face; None where the code is no such face."""
    if code not in FACES:
        return None
    body, tail, tall = FACES[code]
    own = colour(body)

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        sit_body(pen, c, Sitter("none", tail, belly=lighter(c, 0.45), socks=darker(c, 0.12)))
        head = drawn(
            art(code), 66 * pen.scale, pen.light, Tint(None if c == own else c), "line" if pen.outline else ""
        )
        left = 50 * pen.scale + pen.pad - head.width / 2
        pen.sheet.alpha_composite(head, (max(0, round(left)), pen.pad))

    return Subject(draw, BOX, tall, (own,), front=True)
