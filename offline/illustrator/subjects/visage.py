"""The face of people, in the box of a standing figure: its head is around (40, 30)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from offline.illustrator.colours import INK, Colour, colour, darker, lightness, mix
from offline.illustrator.pen import Pen

BLUSH = colour("#e86a5a")


def head(pen: Pen, skin: Colour, hair: Colour, asleep: bool = False, lashes: bool = False) -> None:
    """Ears, head, brows, eyes, nose and cheeks; whoever has red hair has freckles. The mouth is apart."""
    aside = pen.gaze[0]
    if aside > -2:
        pen.oval((25.2, 31.5), (3, 4), darker(skin, 0.06), shade=0.6)
    if aside < 2:
        pen.oval((54.8, 31.5), (3, 4), darker(skin, 0.06), shade=0.6)
    pen.oval((40, 30), (15, 16.5), skin, shade=0.6)
    with turned_aside(pen):
        pen.oval((30, 36.5), (3.2, 2), mix(skin, BLUSH, 0.4), shade=0, twin=True)
        if asleep:
            pen.line("31.4,31.4 34.4,33 37.4,31.4", 1.2, INK, twin=True)
        else:
            pen.eye(34.4, 31, 2.5)
        if lashes and not asleep:
            pen.line("31.4,29.2 33,28.5 36,28.6", 0.9, INK, twin=True)
        brow = darker(hair, 0.25) if lightness(hair) < 0.75 else mix(hair, INK, 0.3)
        inner = "37,25.2" if pen.sad else "37,26.5"
        pen.line(f"31.4,26.6 34.2,25.6 {inner}", 1.1, brow, twin=True)
        pen.line("39.4,31.6 38.7,34.6 40.6,35", 0.9, darker(skin, 0.24))
        if is_red(hair):
            for x, y in ((28.6, 34.4), (31, 34), (33.4, 35), (30.2, 36.4), (36.6, 33.6)):
                pen.oval((x, y), (0.55, 0.5), darker(skin, 0.34), shade=0, twin=True)


@contextmanager
def turned_aside(pen: Pen) -> Iterator[None]:
    """Within it what is of the face is drawn where the face looks to."""
    before = pen.shift
    pen.shift = (before[0] + pen.gaze[0], before[1] + pen.gaze[1])
    yield
    pen.shift = before


def mouth(pen: Pen, skin: Colour) -> None:
    """A small smile, or none."""
    with turned_aside(pen):
        pen.line(
            "36,41 40,39.4 44,41" if pen.sad else "35.6,39 40,41.2 44.4,39",
            1.25,
            mix(darker(skin, 0.5), colour("#a83a3a"), 0.35),
        )


def beard(pen: Pen, extras: list[str], hair: Colour) -> None:
    """A long or a short beard, where there is one."""
    if "longbeard" in extras:
        pen.blob("26,32 30,42 50,42 54,32 54,50 46,66 40,74 34,66 26,50", hair)
    elif "beard" in extras:
        pen.blob("25,30 30,38 50,38 55,30 53,44 40,50 27,44", hair)


def is_red(hair: Colour) -> bool:
    """Whether hair is of the red of carrots and copper."""
    r, g, b = hair
    return r > 150 and r > 1.7 * g and g > b
