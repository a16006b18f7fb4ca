"""What people's arms and legs do: poses in the box of a standing figure, and arms that reach to a point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import Colour, colour
from offline.illustrator.drawing.pen import Pen, points, said, turned

HIP = (40.0, 88.0)
"""About which the trunk bends."""
BONE = 15.5
"""How long the upper and the lower arm are."""


@dataclass(frozen=True)
class Pose:
    """Each limb from its joint to its end, as points; left and right as the beholder sees them.

    An arm of one point reaches there. ``drop`` is how much lower the trunk is than that of who stands;
    ``bend`` by how many degrees it leans to the right; ``gaze`` how far the face is turned aside and down;
    ``side`` tells that the feet point to the right; ``asleep`` that the eyes are closed, ``astride`` that
    someone rides, ``away`` that one is seen from behind; ``face`` is its expression, where none is told.
    """

    left_leg: str = "34,84 33,106 33,128"
    right_leg: str = "46,84 47,106 47,128"
    left_arm: str = "22,60 16,76 16,90"
    right_arm: str = "58,60 64,76 64,90"
    drop: float = 0.0
    bend: float = 0.0
    gaze: tuple[float, float] = (0.0, 0.0)
    side: bool = False
    crossed: bool = False
    asleep: bool = False
    astride: bool = False
    away: bool = False
    face: str = ""


POSES = {
    "": Pose(),
    "walking": Pose("35,84 30,106 25,127", "45,84 51,104 57,125", "22,60 17,76 24,88", "58,60 64,75 58,89"),
    "running": Pose("35,84 22,97 29,118", "45,84 56,99 70,106", "22,60 11,72 22,80", "58,60 70,70 67,55"),
    "dancing": Pose("36,84 34,106 33,128", "45,84 58,102 69,119", "22,58 9,46 13,26", "58,58 71,46 66,25"),
    "ballet": Pose("38,84 39,105 40,122", "44,84 62,98 46,107", "24,58 6,35 34,8", "56,58 74,35 46,8"),
    "jumping": Pose("34,84 19,98 24,116", "46,84 61,98 56,116", "22,58 8,46 8,28", "58,58 72,46 72,28"),
    "stretching": Pose("36,84 36,106 36,128", "45,84 60,98 42,106", "22,58 11,36 27,6", "58,58 69,36 53,6"),
    "aside": Pose("37,84 36,106 33,127", "44,84 45,106 46,127", gaze=(5, 0), side=True),
    "gazing": Pose(left_arm="23,60 19,76 18,91", right_arm="57,60 61,76 62,91", away=True),
    "waving": Pose(left_arm="22,58 8,46 12,26"),
    "gliding": Pose("35,84 24,100 26,118", "45,84 58,98 57,118", "22,58 9,66 4,56", "58,58 70,66 76,56"),
    "flying": Pose("37,84 37,106 37,126", "43,84 44,106 44,123", "22,58 13,38 16,13", "58,60 66,76 62,92"),
    "hugging": Pose(left_arm="24,60 36,76 60,70", right_arm="57,58 68,66 77,62", gaze=(3, 0)),
    "handholding": Pose(right_arm="58,60 67,76 74,90"),
    "juggling": Pose(left_arm="22,60 11,72 10,58", right_arm="58,60 69,72 70,58"),
    "fishing": Pose(right_arm="58,60 67,70 68,80", gaze=(3, 1)),
    "painting": Pose(left_arm="22,60 12,70 14,80", right_arm="58,60 72,64 82,50", gaze=(4, 0)),
    "pouring": Pose(right_arm="58,60 72,68 84,62", gaze=(4, 2)),
    "cooking": Pose(left_arm="22,60 14,74 24,82", right_arm="58,60 67,76 54,84"),
    "knitting": Pose(left_arm="22,60 15,76 29,80", right_arm="58,60 65,76 51,80", gaze=(0, 2)),
    "lifting": Pose("32,84 24,106 26,128", "48,84 56,106 54,128", "22,60 8,70 15,57", "58,60 72,70 65,57"),
    "meditating": Pose(
        left_arm="22,60 10,76 13,95", right_arm="58,60 70,76 67,95", drop=24, crossed=True, asleep=True
    ),
    "swinging": Pose(right_arm="58,60 66,74 52,84", left_arm="22,60 24,76 44,84"),
    "watering": Pose(right_arm="58,60 70,70 80,72", gaze=(4, 2)),
    "shovelling": Pose(right_arm="58,60 66,76 58,84", left_arm="22,60 26,74 42,72", gaze=(4, 2)),
    "kicking": Pose("35,84 32,106 31,128", "45,84 62,98 78,110", "22,58 10,68 2,60", "58,58 72,64 80,54"),
    "waltzing": Pose(
        "36,84 34,106 33,128", "45,84 52,104 60,124", "22,58 6,52 0,32", "57,58 68,68 80,64", gaze=(3, 0)
    ),
}
ACTED = {
    "fishing": "rod",
    "painting": "brush",
    "pouring": "pitcher",
    "cooking": "pan",
    "knitting": "wool",
    "lifting": "barbell",
    "swinging": "golf club",
    "watering": "watering can",
    "shovelling": "shovel",
}
"""What is in the hands of who does something."""
BALLS = {
    (9, 44): "#e0433f",
    (13, 20): "#f0b83a",
    (28, 5.5): "#3f8fd0",
    (52, 5.5): "#5fae5a",
    (67, 20): "#f08a3a",
}
"""Where each ball of a juggler is, and its colour."""
DONE_AS = {
    "yoga": "stretching",
    "jamming": "strumming",
    "playing": "running",
    "hiking": "walking",
    "holding hands": "handholding",
}
"""Actions that look like one of the poses."""

_SHOE = "26,128 34,125 40,130 40,137 24,137"


def told_shoes(traits: tuple[str, ...], shoe: Colour) -> tuple[bool, Colour]:
    """Whether boots are on the feet, and the colour of what is there, as told or usual."""
    told = next((trait for trait in traits if trait.startswith(("booted #", "shod #"))), "")
    return told.startswith("booted"), colour(told.partition(" ")[2]) if told else shoe


def slippered(pen: Pen, pose: Pose, c: Colour, slipper: Colour) -> None:
    """Slender legs in ballet slippers, the toes pointed along the shins, tied with ribbons."""
    for limb in (pose.left_leg, pose.right_leg):
        pen.limb(limb, 9, 5.4, c, shade=0.8)
        knee, ankle = points(limb)[-2:]
        along = (ankle - knee) / max(1.0, float(np.hypot(*(ankle - knee))))
        pen.limb(said((ankle - along, ankle + along * 11)), 7.4, 3.4, slipper, shade=0.8)
        across = np.array([-along[1], along[0]]) * 3.0
        for up in (3.0, 7.0):
            pen.line(said((ankle - along * up - across, ankle - along * (up + 3) + across)), 1.2, slipper)


def legs(pen: Pen, pose: Pose, c: Colour, shoe: Colour, width: float = 13, end: float = 9.5) -> None:
    """Both legs with their shoes."""
    for limb, mirror in ((pose.left_leg, 1), (pose.right_leg, -1)):
        tone = (
            c if not pose.side or mirror < 0 else (round(c[0] * 0.8), round(c[1] * 0.8), round(c[2] * 0.82))
        )
        pen.limb(limb, width, end, tone, shade=0.8)
        knee, ankle = points(limb)[-2:]
        shod = (points(_SHOE) - [33, 128]) * [-1 if pose.side else mirror, 1]
        along = ankle - knee
        if along[1] < abs(along[0]):  # a shin that lies: its sole is behind it
            shod = turned(shod, 62 if along[0] < 0 else -62, (0.0, 0.0))
        pen.blob(" ".join(f"{px:.1f},{py:.1f}" for px, py in shod + ankle), shoe)


def crossed(pen: Pen, c: Colour, skin: Colour) -> None:
    """The legs of who sits cross-legged, before the body."""
    for mirror in (1, -1):
        said = " ".join(
            f"{40 + mirror * (x - 40)},{y}" for x, y in ((32, 90), (10, 101), (28, 110), (46, 108))
        )
        pen.oval((40 + mirror * 10, 111), (7, 4.2), skin)
        pen.limb(said, 15, 11, c)


def reaching(pose: Pose, right: bool) -> str:
    """An arm from its shoulder over its elbow to its hand, in a pose."""
    said = pose.right_arm if right else pose.left_arm
    if " " in said:
        return said
    shoulder = np.array([[(53.0 if right else 28.0) if pose.side else (58.0 if right else 22.0), 60.0]])
    start = turned(shoulder, pose.bend, HIP)[0]
    end = points(said)[0]
    away = end - start
    far = max(1.0, float(np.hypot(*away)))
    out = (max(BONE, far / 2 * 1.02) ** 2 - far**2 / 4) ** 0.5
    normal = np.array([-away[1], away[0]]) / far
    outward = [0.4 if right else -0.4, 1.0]
    elbow = (start + end) / 2 + normal * out * (1 if float(normal @ outward) > 0 else -1)
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in (start, elbow, end))


def arm(pen: Pen, said: str, sleeve: Colour, hand: Colour, width: float = 10.0) -> None:
    """One arm with its hand."""
    if not pen.only_hands:
        pen.limb(_from_the_shoulder(said), width * 1.16, width - 2, sleeve)
    elbow, end = points(said)[-2:]
    x, y = end + (end - elbow) / max(1.0, float(abs(end - elbow).max())) * 2
    pen.oval((float(x), float(y)), (0.46 * width, 0.48 * width), hand)


def _from_the_shoulder(said: str) -> str:
    """The points of an arm that hangs at a side, begun a little within the trunk."""
    joints = points(said)
    inward = {22.0: 2.6, 58.0: -2.6}.get(float(joints[0][0]), 0.0)
    joints[0] += [inward, -2.6 if inward else 0.0]
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in joints)


def juggled(pen: Pen) -> None:
    """Balls in the air around a head."""
    for at, tone in BALLS.items():
        pen.oval(at, (5.2, 5.2), colour(tone))
