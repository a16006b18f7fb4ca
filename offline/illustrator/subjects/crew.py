"""People by what they do: one figure, told apart by dress, hat, hair and what is in the hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.pen import Pen

from .clothes import CLOTHES, on_face
from .hats import HATS
from .looks import CREW, Look
from .people import BOX, hair_of, skin_of
from .poses import ACTED, LOWERED, POSES, arm, crossed, juggled, legs
from .props import HELD, PROPS, ROOM, carried
from .registry import draws
from .visage import head, mouth

WEARING_ANYTHING = {"boy", "girl", "child", "student", "hiker", "runner", "dancer", "skier", "teacher", "elf"}
NECK, CHILDS = 46.0, 0.74
"""Where a body begins, and how much shorter that of a child is beside its head."""
CASUAL = "#d8434a #3f8fd0 #5fae5a #8a5ac4 #f08a3a #2fa39a"


def figure(pen: Pen, c: Colour, look: Look, rng: np.random.Generator, doing: str) -> None:
    """Draw someone from back to front: cape and hair, legs, body, arms, head, hat."""
    hair = hair_of(pen, rng)
    skin = skin_of(rng, hair)
    old = look.hair.startswith("grey") or "longbeard" in look.extras
    hair = colour("#c8c8d0") if old and not pen.accent else hair
    pants = colour(look.bottom) if look.bottom != look.top else c
    _behind(pen, c, look, hair)
    if doing == "riding":
        pen.limb("46,92 34,102 32,126", 15, 11, pants)
        pen.blob("22,128 32,124 39,128 38,136 20,136", colour("#4a3026"))
    elif look.cut not in {"gown", "robe"} and doing != "meditating":
        legs(pen, POSES[doing], skin if look.cut in {"dress", "tutu"} else pants, darker(pants, 0.55))
    _body(pen, c, replace(look, cut="shirt") if doing == "meditating" else look)
    if doing == "meditating":
        crossed(pen, c if look.cut in {"gown", "robe", "dress", "tutu"} else pants, skin)
    for extra in look.extras.split():
        if extra in CLOTHES:
            CLOTHES[extra](pen, c, colour(look.bottom))
    _arms(pen, c, look, skin, doing)
    _head(pen, look, skin, hair)
    if look.hat:
        HATS[look.hat](pen, c)
    if doing == "juggling":
        juggled(pen)


def _behind(pen: Pen, c: Colour, look: Look, hair: Colour) -> None:
    extras = look.extras.split()
    if "cape" in extras:
        cape = colour("#c8303a") if look.top != "#22202a" else colour("#7a1a2a")
        pen.blob("28,50 52,50 64,96 66,124 50,118 40,124 30,118 14,124 16,96", cape)
    if "wings" in extras:
        pen.blob("36,58 18,40 2,38 2,58 14,72 34,72", lighter(c, 0.6), twin=True, shade=0.5)
        pen.blob("36,68 16,72 6,84 14,96 32,84", lighter(c, 0.5), twin=True, shade=0.5)
    if "backpack" in extras:
        pen.rect(19, 50, 61, 84, colour("#8a5f3a"), r=8)
    if look.hair == "long":
        pen.blob("40,10 58,16 62,36 60,66 50,72 30,72 20,66 18,36 22,16", hair)
    if look.hair == "pigtails":
        pen.oval((19, 34), (6, 10), hair, twin=True)


def _body(pen: Pen, c: Colour, look: Look) -> None:
    shapes = {
        "shirt": "40,46 54,50 58,66 56,90 40,93 24,90 22,66 26,50",
        "armour": "40,46 55,50 60,66 56,92 40,96 24,92 20,66 25,50",
        "coat": "40,46 54,50 58,68 59,104 40,107 21,104 22,68 26,50",
        "dress": "40,46 52,50 54,66 64,104 52,110 28,110 16,104 26,66 28,50",
        "tutu": "40,46 51,50 52,70 68,84 54,92 40,88 26,92 12,84 28,70 29,50",
        "gown": "40,46 53,50 54,68 70,128 56,137 24,137 10,128 26,68 27,50",
        "robe": "40,46 55,50 59,70 63,130 54,137 26,137 17,130 21,70 25,50",
    }
    pen.blob(shapes[look.cut], c)
    if look.cut == "armour":
        for y in (66, 78):
            pen.line(f"24,{y} 40,{y + 3} 56,{y}", 1.4, darker(c, 0.35), atop=True)
        pen.line("40,52 40,92", 1.2, darker(c, 0.3), atop=True)
    if look.cut == "coat":
        pen.line("40,58 40,104", 1.2, darker(c, 0.3), atop=True)
        for y in (66, 78, 90):
            pen.oval((44, y), (1.5, 1.5), darker(c, 0.5), shade=0)
    if look.cut in {"gown", "robe"}:
        pen.line("18,130 40,134 62,130", 3, mix(c, colour("#f0d070"), 0.6), atop=True)
    if look.cut in {"shirt", "coat"} and "shirtfront" not in look.extras:
        pen.poly("34,48 46,48 40,57", lighter(c, 0.4), shade=0.4)


def _arms(pen: Pen, c: Colour, look: Look, skin: Colour, doing: str) -> None:
    bare = look.cut in {"tutu", "dress"}
    sleeve = skin if bare else darker(c, 0.12)
    hand = colour("#5a5f6a") if look.cut == "armour" else skin
    if doing == "riding":
        pen.limb("58,60 62,74 58,86", 10, 8, sleeve)
        pen.limb("30,58 20,70 12,76", 9, 7, sleeve)
        pen.oval((11, 77), (4.5, 4.5), hand)
        return
    prop = carried(look.prop, doing)
    if doing in ACTED:
        for limb in (POSES[doing].left_arm, POSES[doing].right_arm):
            arm(pen, limb, sleeve, hand)
        PROPS[prop](pen)
        return
    if look.prop in HELD and doing in {"", "walking", look.pose}:
        if look.prop != "boxing":
            PROPS[look.prop](pen)
        for limb in HELD[look.prop]:
            arm(pen, limb, sleeve, hand)
        if look.prop == "boxing":
            PROPS[look.prop](pen)
        return
    arm(pen, POSES[doing].left_arm, sleeve, hand)
    if prop:
        PROPS[prop](pen)
        pen.limb("58,60 67,70 68,80", 10, 8, sleeve)
        pen.oval((69, 82), (4.8, 4.8), hand)
    else:
        arm(pen, POSES[doing].right_arm, sleeve, hand)


def _head(pen: Pen, look: Look, skin: Colour, hair: Colour) -> None:
    extras = look.extras.split()
    pen.rect(35.5, 42, 44.5, 51, darker(skin, 0.12), r=4)
    head(pen, skin, hair)
    if "longbeard" in extras:
        pen.blob("26,32 30,42 50,42 54,32 54,50 46,66 40,74 34,66 26,50", hair)
    elif "beard" in extras:
        pen.blob("25,30 30,38 50,38 55,30 53,44 40,50 27,44", hair)
    if "longbeard" not in extras:
        mouth(pen, skin)
    _hair(pen, look, hair)
    for extra in extras:
        on_face(pen, extra)


def _hair(pen: Pen, look: Look, hair: Colour) -> None:
    if look.hair in {"bun", "greybun"}:
        pen.oval((40, 9), (7, 6), hair)
    if look.hair == "wild":
        tone = colour("#e8703a") if "nose" in look.extras else hair
        for x, y in ((24, 24), (23, 33), (29, 15), (40, 12)):
            pen.oval((x, y), (6.5, 6.5), tone, twin=True)
    elif look.hair == "wig":
        for x, y in ((24, 24), (22, 33), (23, 42), (30, 14), (40, 11)):
            pen.oval((x, y), (6.5, 6), colour("#ece8e0"), twin=True)
    elif look.hair != "bald":
        pen.blob("40,10 54,14 58,28 54,33 51,22 40,20 29,22 26,33 22,28 26,14", hair, shade=0.7)


def _register(name: str, look: Look, doing: str) -> None:
    tall = 0.33 if look.small else 0.42
    palette = f"{look.top} {CASUAL}" if name in WEARING_ANYTHING else look.top

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift, pen.axis, pen.short = (room, LOWERED.get(doing, 0.0) * short[1]), BOX[0], short
        figure(pen, c, look, rng, doing or look.pose)

    room = ROOM.get(carried(look.prop, doing), 0.0)
    short = (NECK, CHILDS if look.small else 1.0)
    box = (BOX[0] + 2 * room, NECK + (BOX[1] - NECK) * short[1])
    if doing == "riding":
        draws(
            f"{name} riding",
            box,
            tall,
            palette,
            seat=(0.5 + 0.06 * BOX[0] / box[0], 0.71 if short[1] == 1 else 0.75),
        )(draw)
    else:
        draws(f"{name} {doing}".strip(), box, tall, palette, front=True)(draw)


for _name, _look in CREW.items():
    _own_wings = "wings" in _look.extras or _look.prop == "broom"
    for _doing in (*(pose for pose in POSES if not (_own_wings and pose == "flying")), "riding"):
        _register(_name, _look, _doing)
