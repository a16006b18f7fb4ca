"""One figure for all people, told apart by dress, hat, hair, pose and what is in the hands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen, points, said
from offline.illustrator.subjects.animals.critter_figure import (
    critter_belly,
    critter_feet,
    critter_head,
    critter_neck,
    critter_tail,
    worn_colour,
)

from .arms import Arms
from .clothes import CLOTHES, on_face
from .hair import hair_away, hair_behind, hair_on
from .hats import HATS
from .headdresses import IN_HAIR
from .look import Look
from .mantles import MANTLES
from .people import hair_of, skin_of
from .poses import HIP, Pose, crossed, juggled, legs, slippered, told_shoes
from .upright import robot_head, robot_trunk
from .visage import beard, head, mouth
from .wardrobe import muffler

CLOTHES_OF_BEASTS = colours("#3f7fa8 #c8533f #5f9a54 #8a5ac4 #d98a3a #2f8f8a #4a5a8a")
PANTS_OF_BEASTS = colours("#34435e #5a4a3e #4a4f5e #7a6a58 #3f5a5a")
SHOE = colour("#4a3026")
BARE_LEGS = {
    "tutu", "dress", "frock", "blouse", "swimsuit", "trunks", "shorts", "kilt", "flapper", "grass", "bare",
}  # fmt: skip
LONG = {"gown", "robe"}
SKIRTED = {"dress", "frock", "blouse", "tutu", "flapper", *LONG}
BODIES = {
    "shirt": "40,46 54,50 58,66 56,90 40,93 24,90 22,66 26,50",
    "armour": "40,46 55,50 60,66 56,92 40,96 24,92 20,66 25,50",
    "coat": "40,46 54,50 58,68 59,104 40,107 21,104 22,68 26,50",
    "dress": "40,46 52,50 54,66 64,104 52,110 28,110 16,104 26,66 28,50",
    "frock": "40,46 52,50 54,66 66,106 54,112 26,112 14,106 26,66 28,50",
    "blouse": "40,46 53,50 55,66 55,84 40,87 25,84 25,66 27,50",
    "tutu": "40,46 51,50 52,70 68,84 54,92 40,88 26,92 12,84 28,70 29,50",
    "gown": "40,46 53,50 54,68 70,128 56,137 24,137 10,128 26,68 27,50",
    "robe": "40,46 55,50 59,70 63,130 54,137 26,137 17,130 21,70 25,50",
    "flapper": "40,46 52,50 54,66 57,104 50,109 30,109 23,104 26,66 28,50",
    "spacesuit": "40,46 58,51 61,70 58,92 40,96 22,92 19,70 22,51",
}
SHORTENED = "40,46 53,50 57,66 57,92 40,96 23,92 23,66 27,50"
"""The trunk of who wears a long dress and does not stand."""


@contextmanager
def bent(pen: Pen, pose: Pose) -> Iterator[None]:
    """Within it all is drawn as of the leaning trunk."""
    pen.lean = (pose.bend, HIP)
    yield
    pen.lean = (0.0, HIP)


@dataclass(frozen=True)
class Tones:
    """The colours of a figure: its top, trousers, skin and hair."""

    top: Colour
    pants: Colour
    skin: Colour
    hair: Colour


def _tones(pen: Pen, c: Colour, look: Look, rng: np.random.Generator) -> Tones:
    hair = hair_of(pen, rng)
    skin = skin_of(pen, rng, hair)
    if look.beast:
        by_chance = CLOTHES_OF_BEASTS[int(rng.integers(len(CLOTHES_OF_BEASTS)))]
        skin, c = c, pen.accent or (colour(look.top) if look.top else by_chance)
        pants = PANTS_OF_BEASTS[int(rng.integers(len(PANTS_OF_BEASTS)))]
        return Tones(c, colour(look.bottom) if look.bottom else pants, skin, skin)
    if look.cut == "robot":
        skin = darker(c, 0.45)
    old = look.hair.startswith("grey") or "longbeard" in look.extras
    own = look.locks or ("#c8c8d0" if old else "")
    hair = colour(own) if own and not pen.accent else hair
    skin = colour(look.skin) if look.skin else skin
    return Tones(c, colour(look.bottom) if look.bottom != look.top else c, skin, hair)


def figure(pen: Pen, c: Colour, look: Look, rng: np.random.Generator, doing: str, pose: Pose) -> None:
    """Draw someone from back to front: cape and hair, legs, body, arms, head, hat."""
    tones = _tones(pen, c, look, rng)
    if look.beast:
        look = replace(look, top=f"#{bytes(tones.top).hex()}", bottom=f"#{bytes(tones.pants).hex()}")
    arms = Arms(pen, tones.top, look, tones.skin, doing, pose)
    if pen.only_hands:
        arms.both()
        return
    pen.gaze, pen.face = pose.gaze, pose.face
    with bent(pen, pose):
        _behind(pen, tones, look)
    _lower(pen, tones, look, doing, pose)
    if pose.side:
        arms.far()
    with bent(pen, pose):
        _trunk(pen, tones, look, pose, rng)
    if pose.crossed:
        bare = tones.skin if look.cut in BARE_LEGS else tones.pants
        crossed(pen, tones.top if look.cut in SKIRTED else bare, tones.skin)
    for over in (False, True):
        if arms.over_face == over:
            arms.near()
        if not over:
            with bent(pen, pose):
                _mantle(pen, tones, look)
                _top(pen, tones, look, pose, rng)
    if doing == "juggling":
        juggled(pen)


def _lower(pen: Pen, tones: Tones, look: Look, doing: str, pose: Pose) -> None:
    """The legs, or the one that is seen of who sits astride."""
    if doing == "riding":
        bare = look.cut in BARE_LEGS
        pen.limb("46,92 34,102 32,126", 15, 11, tones.skin if bare else tones.pants)
        if look.cut in SKIRTED:
            pen.limb("44,86 36,98 33,114", 26, 20, tones.top, shade=0.8)
        pen.blob("22,128 32,124 39,128 38,136 20,136", SHOE)
    elif look.cut == "tutu" and pose.drop == 0 and not pose.crossed and not told_shoes(pen.traits, SHOE)[0]:
        slippered(pen, pose, tones.skin, told_shoes(pen.traits, lighter(tones.pants, 0.25))[1])
    elif not pose.crossed:
        _legs(pen, tones, look, pose)


def _top(pen: Pen, tones: Tones, look: Look, pose: Pose, rng: np.random.Generator) -> None:
    """The head and what is on it."""
    if look.cut == "robot":
        robot_head(pen, tones.top)
    elif look.beast:
        critter_head(pen, look, (tones.skin, tones.top), pose.asleep)
        critter_neck(pen, look)
        return
    else:
        _head(pen, look, tones.skin, tones.hair, pose)
    if look.hat in HATS:
        HATS[look.hat](pen, tones.top)


def _mantle(pen: Pen, tones: Tones, look: Look) -> None:
    """What is worn over the arms."""
    for extra in look.extras.split():
        if extra in MANTLES:
            MANTLES[extra](pen, tones.top, colour(look.bottom))


def _behind(pen: Pen, tones: Tones, look: Look) -> None:
    c = tones.top
    extras = look.extras.split()
    if "cape" in extras:
        cape = colour("#c8303a") if look.top != "#22202a" else colour("#7a1a2a")
        cape = worn_colour(pen, "cape") or cape
        pen.blob("28,50 52,50 64,96 66,124 50,118 40,124 30,118 14,124 16,96", cape)
    if "wings" in extras:
        pen.blob("36,58 18,40 2,38 2,58 14,72 34,72", lighter(c, 0.6), twin=True, shade=0.5)
        pen.blob("36,68 16,72 6,84 14,96 32,84", lighter(c, 0.5), twin=True, shade=0.5)
    if "airtank" in extras:
        pen.rect(17, 48, 33, 92, colour("#e0b03a"), r=7)
        pen.line("25,48 30,40 36,38", 2.4, INK)
    if "backpack" in extras:
        pen.rect(19, 50, 61, 84, colour("#8a5f3a"), r=8)
    if look.cut == "spacesuit":
        pen.rect(17, 46, 63, 88, darker(c, 0.28), r=9)
    if look.beast:
        critter_tail(pen, look.beast, tones.skin)
        return
    hair_behind(pen, look.hair, tones.hair)


def _legs(pen: Pen, tones: Tones, look: Look, pose: Pose) -> None:
    """The legs of who does not sit astride, in trousers, a skirt or a gown."""
    c, skin, pants = tones.top, tones.skin, tones.pants
    stands = pose.drop == 0
    if look.cut in LONG and stands:
        return
    if look.cut == "robot":
        legs(pen, pose, skin, c, 10, 9)
        return
    if look.cut == "spacesuit":
        legs(pen, pose, c, darker(c, 0.28), 18, 15)
        return
    slim = look.cut in {"dress", "frock", "blouse", "swimsuit", "tutu"}
    tone = skin if look.cut in BARE_LEGS else pants
    shoe = skin if look.cut in {"swimsuit", "trunks"} else darker(pants, 0.55) if slim else SHOE
    shoe = critter_feet(pen, look, skin) if look.beast else shoe
    booted, shoe = told_shoes(pen.traits, shoe)
    legs(pen, pose, tone, shoe, *((10, 7) if slim else (13, 9.5)))
    for limb in (pose.left_leg, pose.right_leg):
        hip, knee, ankle = points(limb)
        if "sockflash" in look.extras:
            pen.limb(said((knee + (ankle - knee) * 0.35, ankle)), 11, 9.6, colour("#f0ead8"), shade=0.7)
        if booted or "boots" in look.extras.split():
            pen.limb(said((knee + (ankle - knee) * 0.3, ankle)), 13, 12, shoe, shade=0.8)
        if look.cut in {"shorts", "trunks"}:
            low = hip + (knee - hip) * 0.8
            pen.limb(said((hip, low)), 15, 14, pants if look.cut == "shorts" else c, shade=0.7)
        elif look.cut == "flared":
            pen.limb(said((knee - [0, 6], ankle + [0, 3])), 12, 19, pants, shade=0.7)
        elif look.cut in SKIRTED and not stands:
            ends = (hip, knee, ankle) if look.cut in LONG else (hip, hip + (knee - hip) * 0.95)
            pen.limb(said(ends), 19, 15, c, shade=0.7)


def _trunk(pen: Pen, tones: Tones, look: Look, pose: Pose, rng: np.random.Generator) -> None:
    c, skin, pants = tones.top, tones.skin, tones.pants
    if look.cut == "robot":
        robot_trunk(pen, c)
        return
    short = pose.astride or pose.drop > 0 or pose.crossed or abs(pose.bend) > 15
    shape = BODIES.get(look.cut, BODIES["shirt"])
    if not short:
        _skirt(pen, look, pants)
    if short and look.cut in SKIRTED | {"coat"}:
        shape = SHORTENED
    pen.blob(shape, skin if look.cut in {"trunks", "bare"} else c)
    if look.cut == "bare":
        critter_belly(pen, look.beast, skin)
    if look.cut == "trunks":
        pen.blob("25,81 55,81 55.5,91 40,94 24.5,91", c)
        pen.line("36,66 40,67.4 44,66", 0.9, darker(skin, 0.2))
    if look.cut == "frock":
        pen.blob("27,50 36,47 34,60 24,64", c, twin=True, shade=0.7)
        pen.line("26,70 40,72 54,70", 3, darker(c, 0.4), atop=True)
    if not pose.away:
        _worn(pen, tones, look, short)
    if look.beast and "cape" in look.extras.split() and look.cut in LONG and not short:
        cape = worn_colour(pen, "cape") or colour("#c8303a")
        pen.blob("29,50 22,58 16,80 6,128 -2,132 4,96 14,62", cape, twin=True)
    if "muffler" in look.extras and not look.beast:
        muffler(pen, rng, c)


def _skirt(pen: Pen, look: Look, pants: Colour) -> None:
    """The skirt of a cut that has one of its own colour."""
    if look.cut in {"blouse", "kilt"}:
        pen.blob("26,80 54,80 64,104 53,110 27,110 16,104", pants)
    if look.cut == "grass":
        for x in range(18, 64, 4):
            blade = f"{40 + (x - 40) * 0.62:.1f},82 {x},112"
            pen.limb(blade, 4.6, 2.4, mix(pants, INK, 0.04 * (x % 3)), shade=0.7)


def _worn(pen: Pen, tones: Tones, look: Look, short: bool) -> None:
    """What is seen of the clothes from before."""
    _cut(pen, tones.top, look, short)
    for extra in look.extras.split():
        if extra in CLOTHES and not (look.beast and extra == "scarf"):
            CLOTHES[extra](pen, tones.top, tones.pants)


def _cut(pen: Pen, c: Colour, look: Look, short: bool) -> None:
    """Seams, buttons and collars."""
    if look.cut == "armour":
        for y in (66, 78):
            pen.line(f"24,{y} 40,{y + 3} 56,{y}", 1.4, darker(c, 0.35), atop=True)
        pen.line("40,52 40,92", 1.2, darker(c, 0.3), atop=True)
    if look.cut == "coat":
        pen.line(f"40,58 40,{92 if short else 104}", 1.2, darker(c, 0.3), atop=True)
        for y in (66, 78, 90):
            pen.oval((44, y), (1.5, 1.5), darker(c, 0.5), shade=0)
    if look.cut == "spacesuit":
        pen.rect(29, 62, 51, 76, lighter(c, 0.2), r=3)
        for x, tone in ((34, "#d8493a"), (40, "#3f8fc0"), (46, "#f0b93a")):
            pen.oval((x, 67), (2.1, 2.1), colour(tone), shade=0.2)
        pen.line("32,72 48,72", 1.4, darker(c, 0.28))
        pen.line("22,86 40,89 58,86", 3, colour("#d8493a"), atop=True)
    if look.cut in LONG and not short:
        pen.line("18,130 40,134 62,130", 3, mix(c, colour("#f0d070"), 0.6), atop=True)
    if look.cut in {"shirt", "coat", "shorts", "blouse"} and "shirtfront" not in look.extras:
        pen.poly("34,48 46,48 40,57", lighter(c, 0.4), shade=0.4)


def _head(pen: Pen, look: Look, skin: Colour, hair: Colour, pose: Pose) -> None:
    extras = look.extras.split()
    pen.rect(35.5, 42, 44.5, 51, darker(skin, 0.12), r=4)
    if look.hat == "visor":
        return
    if pose.away:
        pen.blob("40,9 54,13 59,28 56,42 48,50 32,50 24,42 21,28 26,13", skin)
        hair_away(pen, look.hair, hair)
        return
    womanly = look.cut in SKIRTED - {"robe"} or look.hair in {"bun", "greybun"} or "lashes" in extras
    head(pen, skin, hair, pose.asleep, lashes=womanly)
    beard(pen, extras, hair)
    if "longbeard" not in extras:
        mouth(pen, skin)
    hair_on(pen, look.hair, colour("#e8703a") if look.hair == "wild" and "nose" in extras else hair)
    for extra in extras:
        if extra in IN_HAIR:
            IN_HAIR[extra](pen, skin)
        on_face(pen, extra)
