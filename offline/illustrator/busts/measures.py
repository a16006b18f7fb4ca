"""The measures of faces, and how feelings move them."""

from __future__ import annotations

from dataclasses import dataclass

from offline.illustrator.colours import colour

BLUSH = colour("#e2564e")
WARM_SHADE = colour("#7a2f3a")


@dataclass(frozen=True)
class Shape:
    """The measures of a face in units of the box.

    ``outline`` is its right half from the crown to the chin; then come the height of the eyes, half the way
    between them, half an eye's width and height, the height of nose and mouth, half the width of lips and
    neck.
    """

    outline: str
    eyes: float
    apart: float
    eye: tuple[float, float]
    nose: float
    mouth: float
    lips: float
    neck: float


SHAPES = {
    "man": Shape(
        "0,43 18,46 29,57 33,77 32.8,98 31.4,115 25,130.4 13,140 0,141.6",
        97,
        15.4,
        (7.6, 4.1),
        115,
        125.6,
        11.5,
        17.5,
    ),
    "woman": Shape(
        "0,44 18,47 28.4,58 32,77 31.6,96 28.4,113 19,129 8.5,138.4 0,140",
        97.5,
        15.6,
        (8.4, 5.2),
        114,
        124.6,
        10,
        12.5,
    ),
    "child": Shape(
        "0,45 20,48 31,61 34.6,82 34.6,102 30.4,119 19,131.4 8.5,136.6 0,137.4",
        101,
        16.4,
        (8.6, 6.4),
        115,
        124.2,
        9,
        10.5,
    ),
    "baby": Shape(
        "0,43 22,47 34,61 38,84 38.6,105 33,121 20,131.6 9,135.2 0,135.8",
        103,
        17.6,
        (8.4, 6.8),
        114.5,
        123,
        7.6,
        9.5,
    ),
}


@dataclass(frozen=True)
class Mood:
    """How a feeling moves a face.

    ``lids`` is how far the eyes are open (1 as usual, 0 shut, less than 0 shut with joy); ``inner`` and
    ``outer`` raise the ends of the brows, ``corners`` those of the mouth; ``gape`` opens it.
    """

    lids: float = 1.0
    inner: float = 0.0
    outer: float = 0.0
    corners: float = 1.6
    gape: float = 0.0
    teeth: bool = True


MOODS = {
    "gentle": Mood(0.98, 1.4, 0.4, 2.3),
    "smiling": Mood(0.86, 0.4, 0.4, 3.2, 4.6),
    "laughing": Mood(-1.0, 1.2, 0.6, 4.2, 9.0),
    "sad": Mood(0.8, 2.6, -1.4, -2.6),
    "crying": Mood(0.62, 3.2, -1.6, -2.6, 4.4, teeth=False),
    "angry": Mood(0.74, -3.4, 1.6, -2.4),
    "screaming": Mood(0.9, -3.0, 1.4, -1.0, 11.0),
    "surprised": Mood(1.28, 3.0, 3.0, -0.6, 7.0, teeth=False),
    "serious": Mood(0.92, -0.9, 0.2, 0.0),
    "sleeping": Mood(0.0, 0.4, 0.0, 1.0),
    "winking": Mood(1.0, 0.4, 0.8, 3.0, 3.4),
}
