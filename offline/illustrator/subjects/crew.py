"""People by what they do: one figure, told apart by dress, hat, hair and what is in the hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, lighter, mix
from offline.illustrator.pen import Pen

from .clothes import CLOTHES, on_face
from .hats import HATS
from .people import BOX, HAIRS, SKINS
from .poses import POSES, arm, legs
from .props import HELD, PROPS, ROOM
from .registry import draws


@dataclass(frozen=True)
class Look:
    """How someone is dressed: colours, cut (shirt, coat, dress, robe, armour), hair, hat, extras, prop.

    ``pose`` is theirs where the prompt names no action.
    """

    top: str
    bottom: str = "#34435e"
    cut: str = "shirt"
    hair: str = "short"
    hat: str = ""
    prop: str = ""
    extras: str = ""
    small: bool = False
    pose: str = ""


CREW = {
    "chef": Look("#f6f4ee", "#3a3f4a", "coat", hat="toque", prop="ladle", extras="scarf"),
    "baker": Look("#f0e2c8", "#6a5040", hat="toque", extras="apron", prop="bread"),
    "waiter": Look("#2f3440", "#22262e", hair="short", extras="tie shirtfront", prop="tray"),
    "fisherman": Look("#f0c23a", "#2f4a5f", "coat", hat="souwester", prop="rod", extras="beard"),
    "sailor": Look("#f4f4f4", "#2f4a7f", hat="sailor", extras="collar"),
    "captain": Look("#2a3a5f", "#e8e8e8", "coat", hat="peaked", extras="beard buttons"),
    "farmer": Look("#c8543f", "#3f5f8f", hat="straw", extras="bib", prop="fork"),
    "gardener": Look("#5f9a54", "#5a4a3a", hat="straw", extras="apron", prop="can"),
    "builder": Look("#f08a2a", "#3f5a8a", hat="helmet", extras="vest", prop="hammer"),
    "firefighter": Look("#c8402f", "#3a3430", "coat", hat="fire", extras="stripes"),
    "police officer": Look("#2f4a7f", "#22304a", hat="peaked", extras="badge belt"),
    "doctor": Look("#f6f8fa", "#5a8aa0", "coat", extras="stethoscope glasses"),
    "nurse": Look("#7fc0c8", "#7fc0c8", hair="bun", hat="nurse"),
    "scientist": Look("#f6f8fa", "#4a4a5a", "coat", hair="wild", extras="glasses", prop="flask"),
    "teacher": Look("#5f8f6a", "#4a3f3a", hair="bun", extras="glasses", prop="book"),
    "student": Look("#e0a640", "#3f5a8a", extras="backpack", prop="book"),
    "artist": Look("#f0e8dc", "#3f4a6a", hat="beret", extras="apron", prop="palette"),
    "singer": Look("#b0304a", "#22202a", "dress", hair="long", prop="microphone"),
    "musician": Look("#34303a", "#22202a", prop="violin", extras="tie"),
    "violinist": Look("#2a2a34", "#22202a", "dress", hair="bun", prop="violin"),
    "dancer": Look("#d8405a", "#d8405a", "dress", hair="bun", pose="dancing"),
    "ballerina": Look("#f4b4c8", "#f4b4c8", "tutu", hair="bun", pose="dancing"),
    "magician": Look("#2a2434", "#22202a", "coat", hat="tophat", extras="cape tie", prop="wand"),
    "clown": Look("#f0c23a", "#3f8fd0", hair="wild", hat="cone", extras="nose ruff"),
    "detective": Look("#b08a5a", "#4a4038", "coat", hat="fedora", prop="lens"),
    "businessman": Look("#34405a", "#2a3448", extras="tie shirtfront", prop="briefcase"),
    "pilot": Look("#6a4a34", "#4a5a4a", "coat", hat="aviator", extras="scarf"),
    "explorer": Look("#c8b080", "#8a7450", hat="safari", extras="backpack belt"),
    "hiker": Look("#d8643f", "#5a5040", hat="cap", extras="backpack", prop="stick"),
    "diver": Look("#22303f", "#22303f", hat="mask"),
    "soldier": Look("#5f6f4a", "#5f6f4a", hat="helmet", extras="belt"),
    "cowboy": Look("#a8643f", "#3f5a8a", hat="cowboy", extras="vest belt scarf"),
    "pirate": Look("#f0ece0", "#4a3a34", hat="pirate", extras="vest patch beard belt", prop="sabre"),
    "viking": Look("#7a5a3f", "#5a4a3a", hat="viking", extras="beard belt fur", prop="axe"),
    "knight": Look("#a8b2c0", "#8a94a4", "armour", hat="knight", prop="sword"),
    "samurai": Look("#8a2a34", "#2a2430", "armour", hat="samurai", prop="sword"),
    "ninja": Look("#2a2a36", "#22222c", hat="ninja", extras="belt"),
    "king": Look("#a8323f", "#6a2a3a", "robe", hat="crown", extras="beard fur"),
    "queen": Look("#7a3f9a", "#7a3f9a", "gown", hair="long", hat="crown", extras="fur"),
    "prince": Look("#3f6fb0", "#f0ece0", "coat", hat="crown", extras="cape"),
    "princess": Look("#f08ab0", "#f08ab0", "gown", hair="long", hat="tiara"),
    "wizard": Look("#3f4a9a", "#3f4a9a", "robe", hair="long", hat="wizard", extras="longbeard", prop="staff"),
    "witch": Look("#3a2a4a", "#3a2a4a", "gown", hair="long", hat="wizard", prop="broom"),
    "monk": Look("#a8643a", "#a8643a", "robe", hair="bald"),
    "nun": Look("#2a2a36", "#2a2a36", "robe", hat="wimple"),
    "scarecrow": Look(
        "#c8873f", "#5a6a8a", hair="wild", hat="straw", extras="scarf", prop="stick", pose="dancing"
    ),
    "angel": Look("#f8f6f0", "#f8f6f0", "robe", hair="long", hat="halo", extras="wings"),
    "fairy": Look("#8fd08a", "#8fd08a", "dress", hair="long", extras="wings", prop="wand"),
    "elf": Look("#3f8a4a", "#6a4a34", hat="elf", extras="belt"),
    "gnome": Look("#3f6fb0", "#5a4a3a", hat="gnome", extras="longbeard belt", small=True),
    "santa claus": Look("#c8303a", "#c8303a", "coat", hat="santa", extras="longbeard belt fur"),
    "superhero": Look("#2f5fc0", "#2f5fc0", extras="cape star belt mask"),
    "vampire": Look("#22202a", "#22202a", "coat", hair="sleek", extras="cape shirtfront"),
    "grandmother": Look("#8a6a9a", "#8a6a9a", "dress", hair="greybun", extras="glasses"),
    "grandfather": Look("#7a8a6a", "#5a5248", hair="grey", extras="glasses beard", prop="stick"),
    "boy": Look("#3f9ad0", "#c89a5a", hat="cap", small=True),
    "girl": Look("#f0709a", "#f0709a", "dress", hair="pigtails", small=True),
    "child": Look("#f0b43a", "#3f6fb0", small=True),
    "bride": Look("#fbf8f2", "#fbf8f2", "gown", hair="bun", hat="veil", prop="bouquet"),
    "groom": Look("#2a2e3a", "#22262e", extras="tie shirtfront flower"),
    "skier": Look("#d8434a", "#2f3f5f", hat="beanie", extras="goggles"),
    "surfer": Look("#f08a3a", "#2f6fb0", prop="board"),
    "runner": Look("#3f9ad0", "#2a2e3a", hat="cap", pose="running"),
    "tennis player": Look("#f4f6f8", "#f4f6f8", hat="cap", prop="racket"),
    "basketball player": Look("#e0762e", "#e0762e", prop="basketball"),
    "boxer": Look("#3f4a6a", "#c8242e", extras="belt", prop="boxing"),
    "roman soldier": Look("#b5342e", "#8a5a3a", "armour", hat="roman", extras="belt", prop="sword"),
    "minotaur": Look("#7a5238", "#5a3a28", hat="bull", extras="belt", prop="axe"),
    "medusa": Look("#3f8a6a", "#3f8a6a", "gown", hat="snakes"),
    "jester": Look("#c8303a", "#3f8a5a", hat="jester", extras="ruff", pose="waving"),
    "footballer": Look("#d8343a", "#f4f4f4", prop="football", pose="running"),
}


WEARING_ANYTHING = {"boy", "girl", "child", "student", "hiker", "runner", "dancer", "skier", "teacher", "elf"}
CASUAL = "#d8434a #3f8fd0 #5fae5a #8a5ac4 #f08a3a #2fa39a"


def figure(pen: Pen, c: Colour, look: Look, rng: np.random.Generator, doing: str) -> None:
    """Draw someone from back to front: cape and hair, legs, body, arms, head, hat."""
    skin, hair = (tones[int(rng.integers(len(tones)))] for tones in (SKINS, HAIRS))
    hair = colour("#c8c8d0") if look.hair.startswith("grey") or "longbeard" in look.extras else hair
    pants = colour(look.bottom) if look.bottom != look.top else c
    _behind(pen, c, look, hair)
    if doing == "riding":
        pen.limb("46,92 34,102 32,126", 15, 11, pants)
        pen.blob("22,128 32,124 39,128 38,136 20,136", colour("#4a3026"))
    elif look.cut not in {"gown", "robe"}:
        legs(pen, POSES[doing], skin if look.cut in {"dress", "tutu"} else pants, darker(pants, 0.55))
    _body(pen, c, look)
    for extra in look.extras.split():
        if extra in CLOTHES:
            CLOTHES[extra](pen, c, colour(look.bottom))
    _arms(pen, c, look, skin, doing)
    _head(pen, look, skin, hair)
    if look.hat:
        HATS[look.hat](pen, c)


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
    if look.prop in HELD and doing in {"", "walking"}:
        if look.prop != "boxing":
            PROPS[look.prop](pen)
        for limb in HELD[look.prop]:
            arm(pen, limb, sleeve, hand)
        if look.prop == "boxing":
            PROPS[look.prop](pen)
        return
    arm(pen, POSES[doing].left_arm, sleeve, hand)
    if look.prop:
        PROPS[look.prop](pen)
        pen.limb("58,60 67,70 68,80", 10, 8, sleeve)
        pen.oval((69, 82), (4.8, 4.8), hand)
    else:
        arm(pen, POSES[doing].right_arm, sleeve, hand)


def _head(pen: Pen, look: Look, skin: Colour, hair: Colour) -> None:
    extras = look.extras.split()
    pen.rect(35.5, 42, 44.5, 51, darker(skin, 0.12), r=4)
    pen.oval((40, 30), (15, 16.5), skin, shade=0.6)
    if "longbeard" in extras:
        pen.blob("26,32 30,42 50,42 54,32 54,50 46,66 40,74 34,66 26,50", hair)
    elif "beard" in extras:
        pen.blob("25,30 30,38 50,38 55,30 53,44 40,50 27,44", hair)
    pen.oval((34.5, 31), (1.8, 2.3), INK, shade=0, twin=True)
    pen.oval((30, 36), (3, 1.9), mix(skin, colour("#e86a5a"), 0.45), shade=0, twin=True)
    if "longbeard" not in extras:
        pen.line("36,38 40,39.8 44,38", 1.2, darker(skin, 0.6))
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
    elif look.hair != "bald":
        pen.blob("40,10 54,14 58,28 54,33 51,22 40,20 29,22 26,33 22,28 26,14", hair, shade=0.7)


def _register(name: str, look: Look, doing: str) -> None:
    tall = 0.32 if look.small else 0.42
    palette = f"{look.top} {CASUAL}" if name in WEARING_ANYTHING else look.top

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        pen.shift, pen.axis = (room, 0.0), BOX[0]
        figure(pen, c, look, rng, doing or look.pose)

    room = ROOM.get(look.prop, 0.0)
    box = (BOX[0] + 2 * room, BOX[1])
    if doing == "riding":
        draws(f"{name} riding", box, tall, palette, seat=(0.5 + 0.06 * BOX[0] / box[0], 0.71))(draw)
    else:
        draws(f"{name} {doing}".strip(), box, tall, palette, front=True)(draw)


for _name, _look in CREW.items():
    _own_wings = "wings" in _look.extras or _look.prop == "broom"
    for _doing in (*(pose for pose in POSES if not (_own_wings and pose == "flying")), "riding"):
        _register(_name, _look, _doing)
