"""Deeds of sport, dance, care and music: their poses and tools."""

from __future__ import annotations

from .poses import Pose

FEATS: dict[str, tuple[Pose, str, str, tuple[float, float]]] = {
    "brushing teeth": (
        Pose(left_arm="18,88", right_arm="57,46", gaze=(-1, 0)),
        "toothbrush",
        "worn",
        (40, 137),
    ),
    "diving": (
        Pose("36,84 30,104 33,126", "45,84 54,102 46,120", "30,6", "50,6", gaze=(0, -3)),
        "saved ball",
        "worn",
        (40, 137),
    ),
    "skiing": (
        Pose(
            "38,88 56,104 42,126",
            "45,88 66,102 54,124",
            "22,88",
            "74,82",
            drop=4,
            bend=24,
            gaze=(4, 0),
            side=True,
        ),
        "ski gear",
        "worn",
        (40, 137),
    ),
    "skating": (
        Pose("38,84 14,96 -4,98", "44,84 48,106 40,127", "10,74", "76,60", bend=16, gaze=(4, 0), side=True),
        "skate blades",
        "worn",
        (40, 137),
    ),
    "hula hooping": (
        Pose("35,84 28,106 27,128", "46,84 52,106 53,128", "8,44", "72,44", bend=-5),
        "hoop",
        "worn",
        (40, 137),
    ),
    "plowing": (
        Pose("36,84 24,104 12,125", "45,84 56,104 56,127", "62,82", "72,78", bend=14, gaze=(4, 1), side=True),
        "plough",
        "ground",
        (128, 137),
    ),
    "bagpiping": (Pose(left_arm="40,84", right_arm="46,92"), "bagpipes", "worn", (40, 137)),
    "fencing": (
        Pose("36,86 18,104 2,125", "45,86 66,100 66,127", "10,44", "78,58", bend=8, gaze=(4, 0), side=True),
        "rapier",
        "beside",
        (132, 137),
    ),
    "selfie": (Pose(left_arm="18,88", right_arm="78,40", gaze=(4, -1)), "selfie phone", "worn", (40, 137)),
    "cutting hair": (
        Pose(left_arm="66,64", right_arm="72,52", gaze=(4, 1), side=True),
        "shears",
        "beside",
        (78, 137),
    ),
    "examining": (Pose(left_arm="20,86", right_arm="78,66", gaze=(4, 1)), "listening", "beside", (80, 137)),
    "shouldering": (
        Pose(left_arm="22,60 10,70 23,66", right_arm="58,60 70,70 57,66"),
        "child's legs",
        "shouldered",
        (40, 20),
    ),
    "squeezing": (Pose(left_arm="18,78", right_arm="62,78"), "accordion", "worn", (40, 137)),
    "fluting": (Pose(left_arm="58,44", right_arm="68,44", gaze=(2, 0)), "flute", "worn", (40, 137)),
    "bowing strings": (
        Pose("33,84 26,106 25,128", "47,84 54,106 55,128", "40,62", "62,102"),
        "cello",
        "worn",
        (40, 137),
    ),
    "bowing": (
        Pose(left_arm="34,92", right_arm="50,92", bend=34, gaze=(4, 4), side=True),
        "",
        "beside",
        (110, 137),
    ),
    "tai chi": (
        Pose("35,86 16,102 10,126", "46,86 64,102 62,127", "2,66", "80,54", gaze=(4, 0)),
        "",
        "beside",
        (100, 137),
    ),
    "warrior pose": (
        Pose("35,86 12,104 -8,125", "46,86 68,92 66,126", "-8,60", "90,60", gaze=(4, 0), side=True),
        "",
        "beside",
        (110, 137),
    ),
    "handstanding": (
        Pose("36,84 32,106 30,128", "45,84 50,106 52,128", "22,6", "58,6"),
        "",
        "beside",
        (80, 137),
    ),
    "kissing": (
        Pose(left_arm="24,60 36,76 60,70", right_arm="57,58 68,66 77,62", bend=7, gaze=(5, 0), asleep=True),
        "",
        "beside",
        (80, 137),
    ),
    "tangoing": (
        Pose(
            "36,84 20,102 4,124",
            "45,84 58,102 60,127",
            "26,62 40,76 64,72",
            "57,56 72,46 86,40",
            bend=5,
            gaze=(5, 0),
            side=True,
        ),
        "",
        "beside",
        (80, 137),
    ),
    "scuba": (
        Pose("36,84 28,104 22,126", "45,84 50,104 58,126", "28,20", "62,92"),
        "fins",
        "beside",
        (120, 137),
    ),
    "floating": (
        Pose("35,84 22,98 30,116", "46,84 60,96 54,114", "4,52", "78,48", gaze=(2, -1)),
        "",
        "beside",
        (86, 137),
    ),
    "conducting": (Pose(left_arm="8,44", right_arm="70,36"), "baton", "worn", (40, 137)),
    "pushing up": (
        Pose(
            "37,84 38,106 38,128",
            "44,84 45,106 45,128",
            "26,60 50,58 78,56",
            "54,60 66,62 82,62",
            gaze=(4, 0),
        ),
        "",
        "beside",
        (120, 137),
    ),
    "hurling": (
        Pose("36,84 22,102 8,124", "45,84 60,100 63,127", "74,52", "14,38", bend=6, gaze=(4, -1), side=True),
        "javelin",
        "worn",
        (40, 137),
    ),
    "batting": (
        Pose("34,86 24,106 20,127", "46,86 58,104 60,127", "50,56", "58,50", gaze=(4, 0)),
        "bat back",
        "worn",
        (40, 137),
    ),
    "carding": (Pose(left_arm="16,90", right_arm="62,22", gaze=(2, 0)), "red card", "worn", (40, 137)),
    "lassoing": (Pose(left_arm="16,86", right_arm="62,24", gaze=(2, -1)), "lasso", "worn", (40, 137)),
    "splitting": (
        Pose("34,86 24,106 20,127", "46,86 56,106 60,127", "32,18", "46,16", gaze=(3, 1)),
        "axe aloft",
        "ground",
        (74, 137),
    ),
    "whispering": (Pose(right_arm="58,60 74,62 68,46", bend=8, gaze=(5, 0)), "", "beside", (80, 137)),
    "easel painting": (
        Pose(left_arm="22,60 12,70 14,80", right_arm="58,60 72,64 82,50", gaze=(4, 0)),
        "brush",
        "beside",
        (86, 137),
    ),
    "injecting": (Pose(left_arm="20,86", right_arm="72,66", gaze=(4, 1)), "syringe", "beside", (96, 137)),
    "measuring": (Pose(left_arm="30,70", right_arm="78,62", gaze=(4, 1)), "tape line", "beside", (86, 137)),
    "breakdancing": (
        Pose("36,84 14,98 24,118", "45,84 66,92 84,78", "18,6", "66,74"),
        "",
        "beside",
        (80, 137),
    ),
    "pleading": (Pose(left_arm="38,70", right_arm="44,70", gaze=(0, -2)), "", "beside", (80, 137)),
    "guarding": (
        Pose("34,86 22,104 18,127", "46,86 60,104 62,127", "50,84", "62,80", gaze=(2, 0)),
        "",
        "beside",
        (100, 137),
    ),
}
"""Each deed: its pose, the tool, where the thing is that it is done to (see acts.Act), and at what x."""
OWN = {"splitting": "chopping block", "tossing dough": "pizza dough"}
"""The thing that is meant where none is named."""
SIZES = {"sipping": 0.15}
"""How tall or wide that thing is at most, in figures, where that is not the usual."""
