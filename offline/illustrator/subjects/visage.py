"""The face of people, in the box of a standing figure: its head is around (40, 30)."""

from __future__ import annotations

from offline.illustrator.colours import INK, Colour, colour, darker, lightness, mix
from offline.illustrator.pen import Pen

BLUSH = colour("#e86a5a")


def head(pen: Pen, skin: Colour, hair: Colour) -> None:
    """Ears, head, brows, eyes, nose and cheeks; whoever has red hair has freckles. The mouth is apart."""
    pen.oval((25.2, 31.5), (3, 4), darker(skin, 0.06), twin=True, shade=0.6)
    pen.oval((40, 30), (15, 16.5), skin, shade=0.6)
    pen.oval((30, 36.5), (3.2, 2), mix(skin, BLUSH, 0.4), shade=0, twin=True)
    pen.eye(34.4, 31, 2.5)
    brow = darker(hair, 0.25) if lightness(hair) < 0.75 else mix(hair, INK, 0.3)
    pen.line("31.4,26.6 34.2,25.6 37,26.5", 1.1, brow, twin=True)
    pen.line("39.4,31.6 38.7,34.6 40.6,35", 0.9, darker(skin, 0.24))
    if is_red(hair):
        for x, y in ((28.6, 34.4), (31, 34), (33.4, 35), (30.2, 36.4), (36.6, 33.6)):
            pen.oval((x, y), (0.55, 0.5), darker(skin, 0.34), shade=0, twin=True)


def mouth(pen: Pen, skin: Colour) -> None:
    """A small smile, or none."""
    pen.line(
        "36,41 40,39.4 44,41" if pen.sad else "35.6,39 40,41.2 44.4,39",
        1.25,
        mix(darker(skin, 0.5), colour("#a83a3a"), 0.35),
    )


def is_red(hair: Colour) -> bool:
    """Whether hair is of the red of carrots and copper."""
    r, g, b = hair
    return r > 150 and r > 1.7 * g and g > b
