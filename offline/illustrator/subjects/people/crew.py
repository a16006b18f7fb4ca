"""People by who they are and what they do: "baker", "baker reading", "baker reading seated"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from offline.illustrator.colours import Colour, colours
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.animals.critters import CRITTERS
from offline.illustrator.subjects.animals.sitting import SITTERS
from offline.illustrator.subjects.registry import SUBJECTS, Subject

from .acts import on_the_floor, seated
from .figures import figure
from .looks import CREW, Look
from .people import BOX
from .poses import POSES, Pose
from .props import ROOM, carried
from .wardrobe import dressed

WEARING_ANYTHING = {
    "person", "woman", "boy", "girl", "child", "student", "hiker", "runner", "dancer", "skier", "teacher",
    "elf",
}  # fmt: skip
NECK, CHILDS, BEASTS = 46.0, 0.74, 0.72
"""Where a body begins, and how much shorter that of a child, or of an animal, is beside its head."""
AS = " as "
"""What is between an animal and the person it behaves as, in the name of a drawing ("fox as chef")."""
MANLY = {"beard", "longbeard", "moustache"}
CASUAL = "#d8434a #3f8fd0 #5fae5a #8a5ac4 #f08a3a #2fa39a #c8533f #3f7fa8 #e0a640"
OF_PEOPLE = {
    "cooking", "painting", "coating", "writing", "sewing", "knitting", "chopping", "stirring", "crafting",
    "puffing", "typing", "hammering", "sawing", "repairing", "sweeping", "raking", "mopping", "vacuuming",
    "phoning", "singing", "photographing", "playing keys", "casting", "pushing", "juggling", "cycling",
    "waltzing", "shooting", "planting", "building", "washing", "peering", "staking", "writing on the board",
    "strumming", "fiddling", "drumming", "watering", "pouring", "serving", "giving", "skating",
    "meditating", "lifting", "raising", "bearing",
}  # fmt: skip
"""What an animal does upright and in clothes, as people do."""
SEATED, HANDS = " seated", " hands"
"""What a name ends with of who sits on a seat, and of the hands alone, over what they hold."""
SPUN: dict[str, tuple[float, tuple[float, float], tuple[float, float]]] = {
    "diving": (64.0, (172.0, 100.0), (44.0, -16.0)),
    "scuba": (72.0, (196.0, 104.0), (60.0, -18.0)),
    "pushing up": (78.0, (176.0, 84.0), (50.0, -22.0)),
    "breakdancing": (158.0, (150.0, 150.0), (34.0, 6.0)),
    "handstanding": (180.0, (84.0, 142.0), (2.0, 4.0)),
}
"""Who is turned as a whole: by how many degrees, the box that needs, and how far the figure is moved."""
SADDLE, BENCH = (0.06, 0.71), (0.02, 0.76)
"""Where riders and sitters sit: to the right of the middle, in figures' widths, and down."""


def _draws(name: str, look: Look, doing: str, pose: Pose) -> Subject:
    """The drawing of someone in a pose; ``doing`` may be "riding"."""
    short = (NECK, BEASTS if look.beast else CHILDS if look.small else 1.0)
    prop = carried(look.prop, doing)
    sits = doing == "riding" or pose.drop == seated(pose).drop
    turned = (pose.side or pose.gaze[0] >= 4) and not sits
    room = max(ROOM.get(prop, 0.0), (34.0 if prop or pose.bend > 30 else 18.0) if turned else 0.0)

    room = max(room, 20.0) if look.beast else room

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift, pen.axis, pen.short = (room, pose.drop * short[1]), BOX[0], short
        figure(pen, c, dressed(name, look, rng, pen), rng, doing, pose)

    tall = NECK + (BOX[1] - NECK) * short[1]
    if doing in {"lying", "sleeping"}:
        return _lying(name, look, doing, pose, short, tall)
    if doing in SPUN:
        return _spun(name, look, doing, pose)
    box = (BOX[0] + 2 * room, tall)
    height = 1.1 * CRITTERS[look.beast].tall if look.beast else 0.33 if look.small else 0.42
    palette = colours(f"{look.top or CASUAL} {CASUAL}" if name in WEARING_ANYTHING else look.top)
    palette = CRITTERS[look.beast].coats if look.beast else palette
    right, down = SADDLE if doing == "riding" else BENCH
    seat = (0.5 + right * BOX[0] / box[0], down + 0.04 * (short[1] < 1)) if sits else (0.5, 0.0)
    return Subject(draw, box, height, palette, seat=seat, front=doing != "riding")


def _lying(name: str, look: Look, doing: str, pose: Pose, short: tuple[float, float], tall: float) -> Subject:
    """Someone on the back, the head to the left."""

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift, pen.axis, pen.short, pen.spin = (28.0, -38.0), BOX[0], short, -86.0
        figure(pen, c, dressed(name, look, rng, pen), rng, doing, pose)

    standing = 0.33 if look.small else 0.42
    palette = colours(f"{look.top or CASUAL} {CASUAL}" if name in WEARING_ANYTHING else look.top)
    palette = CRITTERS[look.beast].coats if look.beast else palette
    return Subject(draw, (tall, 62.0), standing * 62 / tall, palette, seat=(0.5, 0.4), front=True)


def _spun(name: str, look: Look, doing: str, pose: Pose) -> Subject:
    """Someone turned about the middle: in a dive, on the hands."""
    degrees, box, shift = SPUN[doing]

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift, pen.axis, pen.spin = shift, BOX[0], degrees
        pen.short = (NECK, CHILDS if look.small else 1.0)
        figure(pen, c, dressed(name, look, rng, pen), rng, doing, pose)

    standing = 0.33 if look.small else 0.42
    palette = colours(f"{look.top} {CASUAL}" if name in WEARING_ANYTHING else look.top)
    return Subject(draw, box, standing * box[1] / BOX[1], palette)


@lru_cache(maxsize=512)
def posed(kind: str) -> Subject | None:
    """Someone in a pose, by name; None where there is no such drawing."""
    hands = kind.endswith(HANDS)
    kind = kind.removesuffix(HANDS)
    sits = kind.endswith(SEATED)
    who, doing = parted(kind.removesuffix(SEATED))
    floor = doing.startswith("sitting ")
    doing = doing.removeprefix("sitting ")
    look = CREW.get(who) or _persona(who) or _beast(who, doing)
    if look and look.beast and doing == "riding":
        return _draws(who, look, doing, replace(POSES[""], astride=True))
    own_wings = look is not None and ("wings" in look.extras or look.prop == "broom")
    if look is None or doing not in POSES or (own_wings and doing == "flying"):
        return None
    doing = look.pose if doing == "dancing" and look.pose else doing
    pose = POSES[doing or look.pose]
    pose = replace(pose, bend=0.4 * pose.bend) if look.beast else pose
    pose = seated(pose) if sits else on_the_floor(pose) if floor else pose
    found = _draws(who, look, doing or look.pose, pose)
    return _hands_of(found) if hands else found


def parted(kind: str) -> tuple[str, str]:
    """Who it is and what they do, of a name as "flight attendant reading"."""
    if kind in CREW:
        return kind, ""
    if AS in kind:
        animal, _, rest = kind.partition(AS)
        role = next((name for name in _heads(rest) if name in CREW), "")
        return f"{animal}{AS}{role}", rest[len(role) + 1 :]
    known = (kind[:at] for at in range(len(kind)) if kind[at] == " " and _known(kind[:at]))
    who = next(known, "")
    return who, kind[len(who) + 1 :]


def _heads(said: str) -> list[str]:
    """All that some words begin with, the longest first."""
    each = said.split()
    return [" ".join(each[:n]) for n in range(len(each), 0, -1)]


def persona(animal: str, role: str) -> str:
    """The name of an animal's drawing that behaves as one of the crew; "" where there is none."""
    return f"{animal}{AS}{role}" if animal in CRITTERS and role in CREW else ""


@lru_cache(maxsize=256)
def _persona(who: str) -> Look | None:
    """How an animal looks that behaves as someone ("fox as chef")."""
    animal, _, role = who.partition(AS)
    if not persona(animal, role):
        return None
    look = CREW[role]
    extras = " ".join(extra for extra in look.extras.split() if extra not in MANLY)
    top, bottom = ("", "") if role == "person" else (look.top, look.bottom)
    return replace(look, hair="bald", beast=animal, extras=extras, small=False, top=top, bottom=bottom)


def look_of(kind: str) -> Look | None:
    """How someone is dressed, by the name of a drawing; None where it is nobody."""
    who = parted(kind)[0]
    return CREW.get(who) or _persona(who)


def _known(who: str) -> bool:
    return who in CREW or who in SITTERS


def _beast(who: str, doing: str) -> Look | None:
    """An animal upright and in clothes, for what only people do."""
    upright = who in SITTERS and who in CRITTERS and doing in OF_PEOPLE
    return Look("", "", hair="bald", beast=who) if upright else None


def _hands_of(subject: Subject) -> Subject:
    """The hands alone."""
    whole = subject.draw

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.only_hands = True
        if whole:
            whole(pen, c, rng)

    return replace(subject, draw=draw)


for _name, _look in CREW.items():
    if _name in SUBJECTS:
        continue  # a robot that stands has its own drawing
    SUBJECTS[_name] = _draws(_name, _look, _look.pose, POSES[_look.pose])
    SUBJECTS[f"{_name} riding"] = _draws(_name, _look, "riding", replace(POSES[""], astride=True))
