"""What people do with each other: how both stand, how near, and what is in the hands."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, colour, lighter
from offline.illustrator.drawing.pen import Pen, said
from offline.illustrator.subjects.stuffs import STEEL

from .poses import Pose


def _turned(left: str, right: str, bend: float = 0.0, down: float = 0.0, face: str = "") -> Pose:
    """Someone upright and turned to the right, the hands at two points."""
    legs = ("37,84 36,106 32,127", "44,84 46,106 48,127")
    return Pose(*legs, left, right, bend=bend, gaze=(5, down), side=True, face=face)


_STEP = ("35,84 30,106 22,126", "45,84 53,104 57,127")


def _stepping(left: str, right: str, bend: float = 0.0, face: str = "") -> Pose:
    """Someone a step towards the right, the hands at two points."""
    return Pose(*_STEP, left, right, bend=bend, gaze=(5, 0), side=True, face=face)


DEALINGS: dict[str, tuple[Pose, str, str, tuple[float, float]]] = {
    deed: (pose, tool, "beside", (92.0, 137.0))
    for deed, pose, tool in (
        ("talking", _turned("34,84", "74,66", face="happy"), ""),
        ("chatting", _turned("58,78", "70,62", face="happy"), ""),
        ("hearing", _turned("60,78", "68,76"), ""),
        ("gaming", _turned("60,78", "76,72"), ""),
        ("pondering", _turned("62,78", "56,54", down=2), ""),
        ("card playing", _turned("62,70", "70,66", down=1), "hand of cards"),
        ("holding cards", Pose(left_arm="31,78", right_arm="49,78", gaze=(0, 2)), "cards before"),
        ("playing harmonica", Pose(left_arm="32,52", right_arm="48,52"), "harmonica"),
        ("listening to", _turned("36,84", "50,82"), ""),
        ("arguing", _stepping("20,84", "80,54", 5, "angry"), ""),
        ("retorting", _stepping("58,84", "76,70", -3, "angry"), ""),
        ("explaining", _turned("34,84", "68,44", face="happy"), ""),
        ("scolding", _stepping("22,82", "76,56", 8, "angry"), ""),
        ("ashamed", _turned("38,84", "48,86", 4, 3, "sad"), ""),
        ("handshaking", _turned("26,88", "76,76", face="happy"), ""),
        ("high fiving", _stepping("20,86", "70,30", face="happy"), ""),
        ("toasting", _turned("26,86", "70,58", face="happy"), "wine glass up"),
        ("snapping", _turned("60,46", "70,44"), "camera out"),
        ("posing", Pose(right_arm="58,60 68,74 58,84", face="happy"), ""),
        ("interviewing", _turned("34,82", "76,60"), "microphone out"),
        ("comforting", _turned("56,74", "76,62", 6, 2), ""),
        ("combing", _turned("56,66", "74,48", face="happy"), "comb out"),
        ("helping", _turned("58,76", "74,72", face="happy"), ""),
        ("helped", _turned("30,88", "62,80"), ""),
        ("sobbing", _turned("48,50", "52,50", 10, 4, "sad"), ""),
        ("receiving", _turned("58,80", "70,78", face="happy"), ""),
        ("moved", _turned("50,52", "56,52", -3, 2, "surprised"), ""),
        ("shaving", _turned("56,72", "76,58", 4, 2), "razor"),
        ("spoon feeding", _turned("48,84", "76,66", 6, 2), "spoon out"),
        ("checking teeth", _turned("60,62", "76,58", 6, 2), "dental mirror"),
    )
}
DEALINGS |= {
    "sipping": (_turned("60,78", "64,56"), "", "hands", (64.0, 51.0)),
    "selling": (_stepping("58,74", "70,72", face="happy"), "", "hands", (70.0, 68.0)),
    "showing": (_stepping("58,74", "70,72", face="happy"), "", "hands", (70.0, 68.0)),
    "tossing dough": (
        Pose(left_arm="18,16", right_arm="62,16", gaze=(0, -3), face="happy"),
        "",
        "hands",
        (40.0, -12.0),
    ),
    "bottle feeding": (
        Pose("37,84 34,103 12,102", "44,84 64,84 64,103", "56,82", "72,80", drop=24, gaze=(4, 1), side=True),
        "baby bottle",
        "ground",
        (86.0, 137.0),
    ),
}
ANSWERS = {
    "chatting": "hearing",
    "gaming": "pondering",
    "talking": "listening to",
    "arguing": "retorting",
    "explaining": "listening to",
    "scolding": "ashamed",
    "handshaking": "handshaking",
    "high fiving": "high fiving",
    "toasting": "toasting",
    "interviewing": "talking",
    "snapping": "posing",
    "kneeling": "listening to",
    "comforting": "sobbing",
    "helping": "helped",
    "combing": "posing",
    "selling": "receiving",
    "showing": "listening to",
    "offering": "receiving",
    "whispering": "listening to",
    "proposing": "moved",
}
"""What someone does with another, and how that one stands."""
APART = {
    "talking": 0.3,
    "arguing": 0.31,
    "explaining": 0.31,
    "scolding": 0.31,
    "handshaking": 0.262,
    "high fiving": 0.235,
    "toasting": 0.25,
    "interviewing": 0.28,
    "snapping": 0.36,
    "kneeling": 0.27,
    "comforting": 0.2,
    "helping": 0.22,
    "combing": 0.19,
    "selling": 0.3,
    "showing": 0.3,
    "offering": 0.3,
    "proposing": 0.33,
    "whispering": 0.2,
}
"""How far each of two then stands from the middle between them, as a share of the height."""


def _glass(pen: Pen) -> None:
    glass, wine = colour("#dfeaf2"), colour("#a8243e")
    pen.line("72,58 73,46", 1.2, glass)
    pen.blob("69,46 68,34 78,34 77,46 73,49", lighter(glass, 0.2), shade=0.4)
    pen.blob("69.4,46 69,39 77,39 76.6,46 73,48.6", wine, shade=0.5)
    pen.oval((72, 59), (3.4, 1.2), glass)


def _microphone(pen: Pen) -> None:
    pen.line("76,60 86,53", 3.2, INK)
    pen.oval((88, 51.6), (4.2, 4.2), colour("#5a5f6a"))


def _fan(pen: Pen, x: float, y: float) -> None:
    """Cards in a hand, their backs to the beholder."""
    back = colour("#b8303e")
    for k, turn in enumerate((-26, -9, 8, 25)):
        a = np.radians(turn)
        at = np.array([[-3.4, -19.0], [3.4, -19.0], [3.4, 0.0], [-3.4, 0.0]])
        spun = at @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + [x, y]
        pen.poly(said(spun), lighter(back, 0.5 if k % 2 else 0.42), shade=0.4)
        pen.poly(said((spun - [x, y - 5]) * 0.76 + [x, y - 5.6]), back, shade=0)


def _cards(pen: Pen) -> None:
    _fan(pen, 70, 69)


def _cards_before(pen: Pen) -> None:
    _fan(pen, 40, 80)


def _harmonica(pen: Pen) -> None:
    pen.rect(31, 43, 49, 49, lighter(STEEL, 0.3), r=2)
    for x in range(33, 48, 3):
        pen.rect(x, 45, x + 1.6, 47, INK, shade=0)


def _camera(pen: Pen) -> None:
    pen.rect(60, 35, 74, 47, INK, r=2)
    pen.rect(64, 32, 70, 36, INK, r=1)
    pen.limb("74,41 81,41", 8, 9, lighter(INK, 0.2))
    pen.oval((81.5, 41), (1.6, 4), colour("#8fc4e4"))


def _comb(pen: Pen) -> None:
    pen.line("74,48 88,40", 3, INK)
    for x, y in ((78, 45.6), (81, 44), (84, 42.4), (87, 40.8)):
        pen.line(f"{x},{y} {x + 1.6},{y + 4}", 1, INK)


def _razor(pen: Pen) -> None:
    pen.line("76,58 82,50", 2.6, INK)
    pen.poly("80,52 88,44 90,46.4 83,54", lighter(STEEL, 0.3))


def _spoon(pen: Pen) -> None:
    pen.line("76,66 88,62", 1.6, STEEL)
    pen.oval((91, 61), (4, 2.6), STEEL)
    pen.oval((91, 60), (3, 1.6), colour("#f0b060"), shade=0.3)


def _dental_mirror(pen: Pen) -> None:
    pen.line("76,58 88,54", 1.4, STEEL)
    pen.oval((90.5, 53), (2.8, 2.8), lighter(STEEL, 0.5))


def _bottle(pen: Pen) -> None:
    milk = colour("#f6f2e8")
    pen.limb("74,78 84,75", 8, 8, milk)
    pen.limb("84,75 87,74", 7, 6, colour("#6fb0d8"))
    pen.limb("88,73.6 93,72.4", 3.6, 2, colour("#d8a878"))


TOOLS: dict[str, Callable[[Pen], None]] = {
    "hand of cards": _cards,
    "cards before": _cards_before,
    "harmonica": _harmonica,
    "wine glass up": _glass,
    "microphone out": _microphone,
    "camera out": _camera,
    "comb out": _comb,
    "razor": _razor,
    "spoon out": _spoon,
    "dental mirror": _dental_mirror,
    "baby bottle": _bottle,
}
