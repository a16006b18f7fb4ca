"""The head and the tail of an animal on the figure of people, for those who behave as persons."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.looks import Look
from offline.illustrator.subjects.placing import Placed

from .critter_wear import on_eyes, on_head, on_neck
from .critters import CRITTERS, paw_of

MIDDLE, NECK = (50.0, 37.0), (40.0, 33.5)
"""The middle of a head in its own box, and where that is on a figure."""
GLASS, LOWERED = 0.76, 0.87
"""How much smaller a head is in a helmet of glass, and below a tall hat."""
FOOTWEAR = {"boots": "#6a4630", "sneakers": "#e8473f", "heels": "#d8305a"}
"""What is worn on the feet, and its usual colours."""
LOW = {
    "", "cap", "beret", "helmet", "fire", "beanie", "knitted", "scrubs", "nurse", "sailor", "straw",
    "souwester",
    "visor", "aviator", "mask", "ninja", "wreath", "diadem", "headscarf", "wimple", "nemes", "veil", "robot",
}  # fmt: skip
"""Hats that need no room above the head."""

BRUSHES = {
    "bushy": (
        "28,92 12,106 -4,104 -12,84 -6,62 4,54 12,68 8,82 16,88 28,82",
        "-12,82 -6,62 4,54 12,68 8,78 -2,70",
    ),
    "squirrel": (
        "28,98 8,112 -12,102 -16,78 -8,58 -14,44 2,40 12,54 8,74 14,88 28,86",
        "8,100 -4,92 -6,76 0,62 -4,50 4,50 6,64 2,78 8,90",
    ),
}
"""Tails with a paler part."""
CORDS = {
    "curl": ("26,88 14,88 10,80 16,77 17,84 8,87 4,80", 3.4, 3.4, 0.12),
    "curled": ("26,90 4,98 -6,82 2,68 10,72 6,80", 6, 4, 0.1),
    "flat": ("26,92 10,108 -8,112", 12, 6, 0.3),
    "saurian": ("34,92 12,112 -14,120", 26, 4, 0.06),
    "fan": ("30,84 14,94 4,102", 10, 16, 0.12),
    "thin": ("26,90 10,98 -2,88 2,72", 7, 4.6, 0.06),
}
"""Tails of one stroke: its points, its widths, and how much darker it is than the coat."""


def critter_head(pen: Pen, look: Look, tones: tuple[Colour, Colour], closed: bool) -> None:
    """The head with what is worn on it; ``tones`` are those of the coat and of the clothes."""
    critter = CRITTERS[look.beast]
    c, top = tones
    within, tall = look.hat == "visor", look.hat not in LOW
    size = critter.size * (LOWERED if tall else 1.0)
    room = 1.0 + (MIDDLE[1] - critter.top) * size * (GLASS if within else 1.0)
    neck = (NECK[0], max(NECK[1] + (4.5 if tall else 0.0), room))
    helmet = _head_pen(pen, min(size, 0.78) if within else size, neck)
    head = _head_pen(pen, size * (GLASS if within else 1.0), neck)
    critter.head(head, c, closed)
    for extra in look.extras.split():
        on_eyes(head, extra, critter.eye, worn_colour(pen, extra))
    on_head(helmet, look.hat, worn_colour(pen, look.hat) or top, critter.eye[1] < 22)


def critter_neck(pen: Pen, look: Look) -> None:
    """Scarves and bow ties, which are seen below a large head."""
    for extra in look.extras.split():
        on_neck(pen, extra, worn_colour(pen, extra))


def worn_colour(pen: Pen, what: str) -> Colour | None:
    """The colour of what is worn, as it is told ("worn scarf #c8303a")."""
    said = next((trait.split() for trait in pen.traits if trait.startswith(f"worn {what} #")), None)
    return colour(said[-1]) if said else None


def _head_pen(pen: Pen, scale: float, neck: tuple[float, float]) -> Placed:
    """A pen that draws in the box of a head, where that is on a figure that may lean or lie."""
    turn = pen.lean[0] + pen.spin
    at = pen._placed(np.array([neck]))[0] - pen.shift
    t = np.deg2rad(turn)
    x, y = MIDDLE[0] * scale, MIDDLE[1] * scale
    origin = (at[0] - (x * np.cos(t) - y * np.sin(t)), at[1] - (x * np.sin(t) + y * np.cos(t)))
    head = Placed(pen, (float(origin[0]), float(origin[1])), turn, scale)
    head.axis, head.short, head.lean, head.spin = 100.0, (0.0, 1.0), (0.0, (0.0, 0.0)), 0.0
    return head


def critter_tail(pen: Pen, kind: str, c: Colour) -> None:
    """The tail, behind the body and to the left."""
    critter = CRITTERS[kind]
    if critter.tail in BRUSHES:
        whole, part = BRUSHES[critter.tail]
        pen.blob(whole, c)
        pen.blob(part, critter.belly or lighter(c, 0.5), 0.5, atop=True)
    elif critter.tail in CORDS:
        said, start, end, shade = CORDS[critter.tail]
        pen.limb(said, start, end, darker(c, shade))
    elif critter.tail == "tuft":
        pen.limb("26,90 10,98 -2,88 2,72", 6, 4, darker(c, 0.06))
        pen.oval((2, 69), (6, 8), darker(c, 0.5))
    elif critter.tail == "hair":
        hair = colour("#4a2c22") if sum(c) < 600 else colour("#e88ac8")
        pen.blob("28,84 14,82 4,96 4,118 12,108 20,96", hair)
    elif critter.tail == "shell":
        pen.oval((40, 74), (30, 28), colour("#8a6a3f"))
        pen.oval((40, 74), (26, 24), colour("#a8864f"), shade=0.6)


def critter_belly(pen: Pen, kind: str, c: Colour) -> None:
    """The fur of who wears nothing on the trunk."""
    belly = CRITTERS[kind].belly or lighter(c, 0.4)
    pen.blob("40,52 49,60 51,78 40,90 29,78 31,60", belly if belly != WHITE else colour("#f6f4f0"), 0.6)


def critter_feet(pen: Pen, look: Look, coat: Colour) -> Colour:
    """What the feet of an animal look like, or its boots."""
    shoe = next((each for each in look.extras.split() if each in FOOTWEAR), None)
    if shoe:
        return worn_colour(pen, shoe) or colour(FOOTWEAR[shoe])
    critter = CRITTERS[look.beast]
    return critter.foot or paw_of(critter, coat)
