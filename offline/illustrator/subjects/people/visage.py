"""The face of people, in the box of a standing figure: its head is around (40, 30)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lightness, mix
from offline.illustrator.drawing.pen import Pen

BROWS = {
    "": "31.4,26.6 34.2,25.6 37,26.5",
    "happy": "31.4,25.8 34.2,24.4 37,25.4",
    "sad": "31.2,27.2 34.2,25.6 37,24.6",
    "angry": "31.2,24.8 34.2,26 37.4,27.9",
    "surprised": "31.2,24 34.2,22.6 37,23.6",
}
MOUTHS = {
    "": "35.6,39 40,41.2 44.4,39",
    "happy": "",
    "sad": "36,41.4 40,39.4 44,41.4",
    "angry": "35.6,41 40,40 44.4,41",
    "surprised": "",
}
"""The left brow and the mouth of each expression."""
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
        for x in (30.0, 50.0):
            if (x - 40) * aside < 30:  # not beyond the edge of who looks aside
                pen.oval((x, 36.5), (3.2, 2), mix(skin, BLUSH, 0.4), shade=0)
        _eyes(pen, asleep, lashes)
        brow = darker(hair, 0.25) if lightness(hair) < 0.75 else mix(hair, INK, 0.3)
        pen.line(BROWS[expression(pen)], 1.1, brow, twin=True)
        pen.line("39.4,31.6 38.7,34.6 40.6,35", 0.9, darker(skin, 0.24))
        if is_red(hair) or "freckled" in pen.traits:
            for x, y in ((28.6, 34.4), (31, 34), (33.4, 35), (30.2, 36.4), (36.6, 33.6)):
                pen.oval((x, y), (0.55, 0.5), darker(skin, 0.34), shade=0, twin=True)


def _eyes(pen: Pen, asleep: bool, lashes: bool) -> None:
    """Both eyes, in the colour that is told; tears below them."""
    if asleep:
        pen.line("31.4,31.4 34.4,33 37.4,31.4", 1.2, INK, twin=True)
        return
    wide = 2.9 if expression(pen) == "surprised" else 2.5
    hue = next((colour(trait[5:]) for trait in pen.traits if trait.startswith("eyes #")), None)
    if hue:
        pen.oval((34.4, 31), (wide * 1.16, wide * 1.12), INK, shade=0, twin=True)
        pen.oval((34.4, 31.1), (wide * 0.94, wide * 0.98), hue, shade=0.3, twin=True)
        pen.oval((34.4, 31), (1.1, 1.2), INK, shade=0, twin=True)
        for x in (35.1, 46.3):
            pen.oval((x, 30.1), (0.75, 0.75), WHITE, shade=0)
    else:
        pen.eye(34.4, 31, wide)
    if lashes:
        pen.line("31.2,29.4 32.6,28.3 36,28.4", 0.9, INK, twin=True)
    if "crying" in pen.traits:
        pen.blob("32.6,34.5 34,38 33.4,40.4 31.6,40.4 31,38", colour("#8fd0f0"), shade=0.4, twin=True)


def expression(pen: Pen) -> str:
    """What a face shows, as it is told or by the mood of the picture."""
    found = next((trait for trait in pen.traits if trait in MOUTHS), "")
    return found or ("sad" if pen.sad or "crying" in pen.traits else pen.face)


@contextmanager
def turned_aside(pen: Pen) -> Iterator[None]:
    """Within it what is of the face is drawn where the face looks to."""
    before = pen.shift
    pen.shift = (before[0] + pen.gaze[0], before[1] + pen.gaze[1])
    yield
    pen.shift = before


def mouth(pen: Pen, skin: Colour) -> None:
    """A small smile, or what else the face shows."""
    lips = mix(darker(skin, 0.5), colour("#a83a3a"), 0.35)
    shown = expression(pen)
    with turned_aside(pen):
        if shown == "happy":
            pen.blob("34.4,38.4 40,39.6 45.6,38.4 44,42.6 40,44 36,42.6", darker(lips, 0.2), shade=0)
            pen.blob("35.6,39 40,39.9 44.4,39 43.4,40.5 40,41 36.6,40.5", WHITE, shade=0)
        elif shown == "surprised":
            pen.oval((40, 41), (2.2, 2.8), darker(lips, 0.2), shade=0)
        else:
            pen.line(MOUTHS[shown], 1.25, lips)


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
