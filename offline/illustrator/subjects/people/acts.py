"""What people do with a thing or without: the pose of each deed, its tool, and where the thing is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .dealings import DEALINGS
from .feats import FEATS, OWN, SIZES
from .poses import ACTED, DONE_AS, POSES, Pose
from .props import EMPTY_HANDED, HELD

STEP = Pose("35,84 29,106 20,126", "45,84 54,104 58,127", gaze=(4, 0), side=True)
LUNGE = Pose("36,84 24,104 8,124", "45,84 62,100 63,127", bend=12, gaze=(4, 1), side=True)
HAUL = Pose("36,84 22,102 20,127", "45,84 56,106 66,126", bend=-10, gaze=(-4, 0))
BOW = Pose("36,84 32,106 30,127", "45,84 51,106 50,127", bend=20, gaze=(4, 3), side=True)
KNEEL = Pose("37,84 34,103 12,102", "44,84 64,84 64,103", drop=24, gaze=(4, 0), side=True)
KNEES = Pose("37,84 44,99 18,97", "44,84 56,97 30,99", drop=32, bend=14, gaze=(4, 4), side=True)
FLOOR = Pose("37,86 62,90 86,91", "43,86 62,74 76,89", drop=40, gaze=(3, 0), side=True)
SEATED = Pose("36,85 58,89 59,112", "44,85 64,89 66,113", drop=16, gaze=(3, 0), side=True)
LEAP = Pose("35,84 20,98 26,116", "45,84 60,96 54,116", gaze=(3, -2))
STAND = Pose()
FORWARD = replace(STAND, gaze=(4, 1))


@dataclass(frozen=True)
class Act:
    """A deed. ``tool`` is in the hands in any case, ``own`` the thing that is meant where none is named.

    ``way`` tells where the thing is: "hands" (its middle at ``at``, in the box of a standing figure, the
    hands over it), "ground" (on the ground before the doer, its near edge at x), "behind", "table" (on one
    that the doer stands at), "beside" (next to the doer), "worn" (not drawn apart). ``size`` is how tall or
    wide it is at most, in figures; ``grip`` how far down a thing its middle is that is at ``at``.
    """

    pose: Pose
    tool: str = ""
    own: str = ""
    way: str = "hands"
    at: tuple[float, float] = (41.0, 76.0)
    size: float = 0.26
    grip: float = 0.5


def _arms(pose: Pose, left: str, right: str, **more: object) -> Pose:
    return replace(pose, left_arm=left, right_arm=right, **more)  # type: ignore[arg-type]


_BEFORE = _arms(STAND, "30,80", "50,80", gaze=(0, 2))
_AT_TABLE = _arms(STAND, "28,84", "53,84", gaze=(1, 3))
_DOWN = _arms(KNEES, "66,86", "72,80")
_OUT = _arms(FORWARD, "18,84", "74,66")

ACTS: dict[str, Act] = {
    "reading": Act(_BEFORE, own="book", size=0.25),
    "holding": Act(_arms(STAND, "30,80", "50,80"), size=0.28),
    "raising": Act(_arms(STAND, "16,90", "65,72"), at=(66, 73), size=0.66, grip=0.82),
    "bearing": Act(_arms(STAND, "16,90", "64,92"), at=(65, 93), size=0.24, grip=0.08),
    "eating": Act(_arms(STAND, "30,56", "50,56", gaze=(0, 1)), own="sandwich", at=(40, 50), size=0.16),
    "drinking": Act(_arms(STAND, "18,88", "49,52"), own="cup", at=(45, 47), size=0.15),
    "sewing": Act(_arms(STAND, "30,82", "56,68", gaze=(0, 2)), tool="needle", at=(38, 84), size=0.3),
    "blowing": Act(_arms(STAND, "20,84", "50,56", gaze=(4, 0)), tool="bubbles", at=(50, 48), size=0.2),
    "smelling": Act(_arms(STAND, "30,66", "48,56", gaze=(0, 2), asleep=True), at=(42, 50), size=0.26),
    "photographing": Act(_arms(STAND, "30,52", "50,52"), tool="camera up", way="beside", at=(86, 137)),
    "giving": Act(_arms(STEP, "58,74", "70,72"), at=(70, 68), size=0.22),
    "raising high": Act(_arms(STAND, "20,14", "60,14"), at=(40, 16), size=0.34, grip=0.95),
    "throwing": Act(_arms(LUNGE, "66,60", "34,22"), own="ball", at=(102, 26), size=0.15),
    "catching": Act(_arms(LUNGE, "78,40", "84,46"), own="ball", at=(92, 36), size=0.16),
    "netting": Act(_arms(LUNGE, "66,66", "74,50"), tool="net", at=(112, 26), size=0.15),
    "hitting": Act(_arms(LUNGE, "54,66", "70,54"), tool="racket up", own="ball", at=(116, 36), size=0.1),
    "pushing": Act(_arms(LUNGE, "70,76", "76,72"), way="ground", at=(78, 137), size=0.75),
    "pulling": Act(_arms(HAUL, "58,80", "66,82"), tool="rope", way="ground", at=(96, 137), size=0.7),
    "leading": Act(_arms(STEP, "20,88", "66,88"), tool="leash", way="ground", at=(88, 137)),
    "building": Act(_DOWN, way="ground", at=(76, 137), size=0.6),
    "petting": Act(_arms(KNEEL, "56,82", "72,78"), way="ground", at=(70, 137), size=0.6),
    "feeding": Act(_arms(KNEEL, "54,86", "74,84"), way="ground", at=(78, 137), size=0.6),
    "planting": Act(_arms(KNEES, "66,90", "74,86"), own="flower", way="ground", at=(70, 137), size=0.4),
    "picking": Act(_arms(BOW, "66,84", "74,78"), way="ground", at=(70, 137), size=0.5),
    "digging": Act(_arms(BOW, "44,76", "64,88"), tool="spade", way="ground", at=(98, 137), size=0.4),
    "sweeping": Act(_arms(BOW, "44,72", "64,86"), tool="long broom", way="ground", at=(96, 137), size=0.3),
    "raking": Act(_arms(BOW, "44,72", "64,86"), tool="long rake", way="ground", at=(96, 137), size=0.3),
    "mopping": Act(_arms(BOW, "44,72", "64,86"), tool="mop", way="worn"),
    "vacuuming": Act(_arms(BOW, "24,80", "64,86"), tool="vacuum", way="worn"),
    "tying": Act(_arms(KNEEL, "58,99", "68,98", bend=22, gaze=(4, 4)), way="worn"),
    "proposing": Act(_arms(KNEEL, "32,84", "72,66", gaze=(4, -1)), tool="ring", way="beside", at=(98, 137)),
    "kneeling": Act(_arms(KNEEL, "30,86", "56,82"), way="beside", at=(86, 137)),
    "praying": Act(_arms(KNEEL, "46,66", "49,67", gaze=(3, 3), asleep=True), way="beside", at=(80, 137)),
    "sitting": Act(_arms(FLOOR, "22,88", "56,82"), at=(58, 74), size=0.3),
    "lying": Act(_arms(STAND, "20,26", "60,26", right_leg="46,84 52,104 40,122"), way="beside"),
    "sleeping": Act(_arms(STAND, "34,72", "50,76", asleep=True), way="beside"),
    "writing": Act(_AT_TABLE, tool="pen", way="table"),
    "crafting": Act(_AT_TABLE, way="table"),
    "puffing": Act(_AT_TABLE, way="table"),
    "stirring": Act(_AT_TABLE, tool="spoon", way="table"),
    "chopping": Act(_AT_TABLE, tool="knife", way="table"),
    "sawing": Act(_AT_TABLE, tool="table saw", way="table"),
    "hammering": Act(_arms(STAND, "30,84", "64,56", gaze=(1, 2)), tool="raised hammer", way="table"),
    "typing": Act(_AT_TABLE, way="table"),
    "dining": Act(_arms(STAND, "26,82", "52,58", gaze=(0, 1)), tool="fork up", way="table"),
    "writing on the board": Act(
        _arms(FORWARD, "18,86", "70,42", gaze=(4, -1)), tool="chalk", way="beside", at=(86, 137)
    ),
    "touching": Act(_OUT, way="beside", at=(74, 137)),
    "repairing": Act(_arms(FORWARD, "64,78", "76,64"), tool="wrench up", way="beside", at=(80, 137)),
    "washing": Act(_arms(FORWARD, "18,84", "76,62"), tool="sponge", way="beside", at=(80, 137)),
    "brushing": Act(_arms(STAND, "18,86", "58,28", gaze=(2, 0)), tool="comb", way="worn"),
    "coating": Act(_arms(FORWARD, "18,84", "78,54"), tool="big brush", way="beside", at=(82, 137)),
    "cuddling": Act(_arms(STAND, "50,76", "30,70"), at=(41, 72), size=0.34),
    "reaching up": Act(_arms(FORWARD, "18,86", "70,24", gaze=(4, -3)), at=(71, 18), size=0.12),
    "trimming": Act(_arms(FORWARD, "18,86", "70,24", gaze=(4, -3)), at=(71, 18), size=0.12),
    "staking": Act(_arms(STAND, "16,88", "66,74", gaze=(3, 0)), at=(70, 76), size=0.95),
    "kicking": Act(POSES["kicking"], way="ground", at=(84, 137), size=0.14),
    "crawling": Act(
        Pose("37,84 40,100 12,101", "44,84 52,100 24,103", "66,99", "78,99", 34, 58, (4, -2), True),
        way="beside",
        at=(90, 137),
    ),
    "dozing": Act(_arms(STAND, "34,80", "48,80", gaze=(2, 4), asleep=True), way="table"),
    "peering": Act(_AT_TABLE, way="table"),
    "cycling": Act(
        Pose("38,86 60,104 52,127", "43,86 66,98 62,116", "90,82", "94,79", bend=18, gaze=(4, -1), side=True)
    ),
    **{
        deed: Act(_arms(STAND, *HELD[prop], gaze=(gaze, 0)), tool=prop, way="worn")
        for deed, prop, gaze in (
            ("strumming", "guitar", 2.0),
            ("rocking", "electric guitar", 2.0),
            ("fiddling", "violin", 2.0),
            ("playing sax", "sax", 0.0),
            ("trumpeting", "trumpet", -2.0),
            ("drumming", "drums", 0.0),
        )
    },
    "playing keys": Act(
        _arms(SEATED, "66,63", "72,60", gaze=(4, 3)), tool="piano stool", way="keys", at=(69, 137)
    ),
    "pointing": Act(_arms(FORWARD, "18,86", "80,52"), way="beside", at=(96, 137)),
    **{f"{board}ing": Act(POSES["gliding"], tool=board, way="worn") for board in ("skateboard", "snowboard")},
    "climbing": Act(
        Pose("35,84 20,92 26,110", "45,84 58,98 54,120", "24,26", "60,18", gaze=(1, -3)), way="climbed"
    ),
    "fighting": Act(_arms(LUNGE, "62,64", "72,52"), way="beside", at=(100, 137)),
    "cheering": Act(_arms(LEAP, "12,22", "68,22"), way="raised", at=(40, 8)),
    "skipping": Act(_arms(replace(LEAP, gaze=(0, 0)), "8,66", "72,66"), tool="skipping rope", way="worn"),
    "dunking": Act(_arms(LEAP, "14,66", "64,8"), own="basketball", at=(66, -2), size=0.17),
    "spiking": Act(_arms(LEAP, "16,40", "64,10"), own="volleyball", at=(68, 0), size=0.17),
    "thinking": Act(_arms(STAND, "46,78", "48,52", gaze=(-3, -2)), way="beside", at=(86, 137)),
    "phoning": Act(_arms(STAND, "18,88", "56,36"), tool="phone", way="worn"),
    "singing": Act(_arms(STAND, "14,66", "48,50"), tool="microphone up", way="worn"),
    "saluting": Act(_arms(STAND, "16,90", "54,24"), way="beside", at=(86, 137)),
    "clapping": Act(_arms(STAND, "36,66", "44,66"), way="beside", at=(86, 137)),
    "casting": Act(_arms(LUNGE, "20,44", "74,46"), tool="sparks", way="beside", at=(100, 137)),
    "shooting": Act(_arms(FORWARD, "40,58", "82,58"), tool="drawn bow", way="beside", at=(110, 137)),
    **{
        deed: Act(pose, tool=tool, own=OWN.get(deed, ""), way=way, at=at, size=SIZES.get(deed, 0.26))
        for deed, (pose, tool, way, at) in {**FEATS, **DEALINGS}.items()
    },
}
"""Deeds by the name of their action in the vocabulary."""

EMPTY_HANDED |= set(ACTS)
POSES |= {name: act.pose for name, act in ACTS.items()}
ACTED |= {name: act.tool for name, act in ACTS.items() if act.tool}


DONE_AS |= {
    verb: deed
    for deed, verbs in {
        "crafting": "baking making kneading decorating ironing wrapping carving assembling mixing weighing "
        "counting soldering arranging sorting",
        "building": "constructing piling",
        "throwing": "tossing hurling",
        "picking": "gathering harvesting collecting",
        "digging": "digging",
        "examining": "curing treating",
        "touching": "inspecting pressing",
        "washing": "cleaning scrubbing polishing wiping",
        "repairing": "fixing mending",
        "hammering": "forging",
        "writing": "drawing",
        "giving": "offering serving presenting delivering handing",
        "fighting": "battling boxing",
        "cheering": "celebrating",
        "shooting": "aiming",
        "holding": "rescuing saving cradling",
        "raising": "waving",
        "raising high": "hoisting",
        "petting": "stroking milking shearing grooming",
        "chopping": "cutting slicing",
        "thinking": "pondering wondering",
        "pulling": "dragging towing",
    }.items()
    for verb in verbs.split()
    if verb not in POSES
}


def act_of(kind: str) -> Act | None:
    """The deed of a drawing as "boy reading seated"; None where it shows none."""
    bare = kind.removesuffix(" hands").removesuffix(" seated")
    return next((ACTS[deed] for deed in LONGEST_FIRST if bare.endswith(f" {deed}")), None)


LONGEST_FIRST = sorted(ACTS, key=len, reverse=True)


def seated(pose: Pose) -> Pose:
    """A pose of the arms on the legs of who sits on a seat."""
    bend = min(6.0, max(0.0, pose.bend))
    return replace(
        SEATED,
        left_arm=pose.left_arm,
        right_arm=pose.right_arm,
        bend=bend,
        gaze=pose.gaze,
        asleep=pose.asleep,
        away=pose.away,
    )


def on_the_floor(pose: Pose) -> Pose:
    """A pose of the arms on the legs of who sits on the ground."""
    return replace(
        FLOOR,
        left_arm=pose.left_arm,
        right_arm=pose.right_arm,
        gaze=pose.gaze,
        asleep=pose.asleep,
        away=pose.away,
    )
