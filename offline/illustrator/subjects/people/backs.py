"""Those who sit seen from behind: they look out of a window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, darker
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.animals.breeds import BREEDS
from offline.illustrator.subjects.animals.countenances import ears
from offline.illustrator.subjects.animals.markings import Sitter
from offline.illustrator.subjects.animals.sitting import BOX, tail
from offline.illustrator.subjects.registry import SUBJECTS, draws

LOOKS = {
    "cat": Sitter("point", "thin", stripes=(90, 70, 60)),
    "dog": Sitter("flop", "thin"),
    "fox": Sitter("fox", "bushy"),
    "rabbit": Sitter("long", "stub"),
    "wolf": Sitter("fox", "bushy"),
    "bear": Sitter("round", "none"),
    "panda": Sitter("panda", "none"),
    "lion": Sitter("round", "tuft"),
    "tiger": Sitter("round", "thin", stripes=(50, 42, 40)),
    "mouse": Sitter("big", "thin"),
    **BREEDS,
}


def _register(name: str, look: Sitter) -> None:
    own = SUBJECTS[name]
    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in own.colours)
    plain = replace(look, belly=look.belly if look.tail == "bushy" else None)

    room = 14.0 if look.ears == "long" else 0.0

    @draws(f"{name} gazing", (BOX[0], BOX[1] + room), own.height, palette, front=True)
    def back(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift = (0.0, room)
        dark = darker(c, 0.16)
        pen.blob("50,46 70,54 80,78 80,98 70,107 50,109 30,107 20,98 20,78 30,54", c)
        pen.blob("26,84 38,90 36,104 28,107 21,98", dark, twin=True, shade=0.7)
        tail(pen, c, plain)
        if look.stripes:
            for y in (62, 72, 82, 92):
                pen.limb(f"36,{y + 2} 50,{y} 64,{y + 2}", 3.4, 3.4, darker(c, 0.4), atop=True)
        pen.limb("50,56 50,96", 5, 3, dark, atop=True, shade=0.2)
        ears(pen, c, replace(plain, belly=None))
        pen.blob("50,12 66,15 76,26 78,42 70,55 50,60 30,55 22,42 24,26 34,15", c)
        if look.stripes:
            for said in ("50,14 50,34", "42,15 42,28", "58,15 58,28"):
                pen.limb(said, 4, 1.6, darker(c, 0.4), atop=True)


for _name, _look in LOOKS.items():
    _register(_name, _look)
