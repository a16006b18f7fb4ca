"""People and those who look like people. A drawing named "... riding" sits astride."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter, lightness
from offline.illustrator.pen import Pen

from .poses import ACTED, LOWERED, POSES, arm, crossed, juggled, legs
from .props import PROPS, ROOM, carried
from .registry import draws
from .visage import head, is_red, mouth

BOX = (80.0, 140.0)
SKINS = colours("#f3c9a5 #e0ac7e #b97f54 #8a5a3c #f7d7bd")
HAIRS = colours("#3a2a26 #6b432c #a8672e #d9b25c #2a2430 #b8562a")


def _pick(rng: np.random.Generator, choices: tuple[Colour, ...]) -> Colour:
    return choices[int(rng.integers(len(choices)))]


def hair_of(pen: Pen, rng: np.random.Generator) -> Colour:
    """The colour that is asked for, or one by chance."""
    by_chance = _pick(rng, HAIRS)
    return pen.accent or by_chance


def skin_of(rng: np.random.Generator, hair: Colour) -> Colour:
    """A skin by chance; fair where the hair is fair or red."""
    by_chance = _pick(rng, SKINS)
    fair = is_red(hair) or (lightness(hair) > 0.6 and hair[0] > hair[2] + 40)
    return SKINS[0] if fair and lightness(by_chance) < 0.6 else by_chance


def _saddled_leg(pen: Pen, trousers: Colour, shoe: Colour, width: float = 15) -> None:
    pen.limb("46,92 34,102 32,126", width, width * 0.72, trousers)
    pen.blob("22,128 32,124 39,128 38,136 20,136", shoe)


def _person(pen: Pen, c: Colour, rng: np.random.Generator, doing: str) -> None:
    hair, trousers = (
        hair_of(pen, rng),
        _pick(rng, colours("#34435e #4a3f3a #5a5f6a")),
    )
    skin, pose = skin_of(rng, hair), POSES.get(doing, POSES[""])
    if doing not in {"riding", "meditating"}:
        legs(pen, pose, trousers, colour("#4a3026"))
    arm(pen, pose.right_arm, darker(c, 0.2), skin)
    pen.blob("40,46 54,50 58,66 56,90 40,93 24,90 22,66 26,50", c)
    pen.rect(35, 42, 45, 52, darker(skin, 0.12), r=4)
    pen.poly("34,48 46,48 40,58", lighter(c, 0.4), shade=0.4)
    if doing == "meditating":
        crossed(pen, trousers, skin)
    if doing == "riding":
        _saddled_leg(pen, trousers, colour("#4a3026"))
        pen.limb("30,58 20,70 12,76", 9, 7, c)
        pen.oval((11, 77), (4.5, 4.5), skin)
    else:
        arm(pen, pose.left_arm, c, skin)
    head(pen, skin, hair)
    mouth(pen, skin)
    pen.blob("40,10 54,14 58,28 54,33 51,22 40,20 29,22 26,33 22,28 26,14", hair, shade=0.7)


def _woman(pen: Pen, c: Colour, rng: np.random.Generator, doing: str) -> None:
    hair = hair_of(pen, rng)
    skin = skin_of(rng, hair)
    pen.blob("40,8 57,14 61,34 60,60 52,66 28,66 20,60 19,34 23,14", hair)
    riding, pose = doing == "riding", POSES.get(doing, POSES[""])
    if riding:
        _saddled_leg(pen, skin, colour("#4a3026"), 11)
        pen.blob("40,46 52,50 58,74 54,100 40,106 24,98 26,74 28,50", c)
    elif doing == "meditating":
        pen.blob("40,46 52,50 56,66 56,92 40,96 24,92 24,66 28,50", c)
        crossed(pen, darker(c, 0.45), skin)
    else:
        legs(pen, pose, skin, darker(c, 0.5), 9, 6.5)
        pen.blob("40,46 52,50 54,66 66,106 54,112 26,112 14,106 26,66 28,50", c)
    if riding:
        pen.limb("30,58 20,70 12,76", 8.5, 6.5, skin)
    else:
        arm(pen, pose.left_arm, skin, skin)
        arm(pen, pose.right_arm, skin, skin)
    pen.blob("27,50 36,47 34,60 24,64", c, twin=True, shade=0.7)
    pen.rect(35.5, 42, 44.5, 51, darker(skin, 0.12), r=4)
    pen.line("26,70 40,72 54,70", 3, darker(c, 0.4), atop=True)
    head(pen, skin, hair)
    mouth(pen, skin)
    pen.blob("40,10 54,14 57,30 50,24 42,18 34,25 24,30 25,15", hair, shade=0.7)


def _register(name: str, palette: str, draw: Callable[..., None]) -> None:
    """One of the two in every pose, and in the saddle."""
    for doing in (*POSES, "riding"):
        astride = {"seat": (0.56, 0.71)} if doing == "riding" else {"front": True}

        room = ROOM.get(carried("", doing), 0.0)

        def drawn(
            pen: Pen, c: Colour, rng: np.random.Generator, doing: str = doing, room: float = room
        ) -> None:
            pen.shift, pen.axis = (room, LOWERED.get(doing, 0.0)), BOX[0]
            draw(pen, c, rng, doing)
            _busy(pen, doing)

        draws(f"{name} {doing}".strip(), (BOX[0] + 2 * room, BOX[1]), 0.42, palette, **astride)(drawn)


def _busy(pen: Pen, doing: str) -> None:
    if doing == "juggling":
        juggled(pen)
    if doing in ACTED:
        PROPS[ACTED[doing]](pen)


_register("person", "#c8533f #3f7fa8 #e0a640 #4f8a5c", _person)
_register("woman", "#c0405a #3f7fa8 #d98a3a #7a5aa8", _woman)


def _astronaut(pen: Pen, c: Colour, rng: np.random.Generator, riding: bool) -> None:
    grey, mark = darker(c, 0.28), colour("#d8493a")
    pen.rect(18, 46, 62, 88, grey, r=9)
    if not riding:
        pen.limb("32,88 30,108 30,124", 19, 16, c, twin=True, shade=0.9)
        pen.blob("20,124 38,124 41,137 18,137", grey, twin=True)
    pen.limb("60,58 70,74 68,92", 15, 12, c)
    pen.oval((67, 95), (7, 7), grey)
    pen.blob("40,48 58,52 61,72 58,92 40,96 22,92 19,72 22,52", c)
    pen.rect(29, 62, 51, 76, lighter(c, 0.2), r=3)
    for x, tone in ((34, mark), (40, colour("#3f8fc0")), (46, colour("#f0b93a"))):
        pen.oval((x, 67), (2.1, 2.1), tone, shade=0.2)
    pen.line("32,72 48,72", 1.4, grey)
    pen.line("22,86 40,89 58,86", 3, mark, atop=True)
    if riding:
        _saddled_leg(pen, c, grey, 20)
        pen.limb("26,60 18,74 8,80", 15, 12, c)
        pen.oval((7, 81), (7, 6.5), grey)
    else:
        pen.limb("20,58 10,74 12,92", 15, 12, c)
        pen.oval((13, 95), (7, 7), grey)
    pen.oval((40, 28), (24, 23.5), c)
    pen.oval((40, 29), (18.5, 17), colour("#20304e"), shade=0.8)
    pen.blob("26,24 32,16 42,14 50,17 38,20 30,28", colour("#6fa8d8"), shade=0.3)
    pen.oval((50, 37), (3, 2), colour("#e8a05a"), shade=0)
    pen.oval((16.5, 29), (3.5, 7), grey, twin=True)


@draws("astronaut", BOX, 0.42, "#e9ecf2", front=True)
def astronaut(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _astronaut(pen, c, rng, riding=False)


@draws("astronaut riding", BOX, 0.42, "#e9ecf2", seat=(0.56, 0.71))
def astronaut_riding(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _astronaut(pen, c, rng, riding=True)


def _robot(pen: Pen, c: Colour, watering: bool) -> None:
    pen.axis = 100
    joint, dark = darker(c, 0.45), colour("#2c3648")
    for y in (100, 107, 114):
        pen.oval((38, y), (7, 4), joint, twin=True)
    pen.blob("28,118 40,114 47,122 47,131 26,131", c, twin=True)
    if not watering:
        pen.limb("80,66 90,78 88,94", 8, 7, joint)
        pen.oval((88, 97), (6.5, 6.5), c)
    pen.limb("20,66 10,78 12,94", 8, 7, joint)
    pen.oval((12, 97), (6.5, 6.5), c)
    pen.rect(24, 58, 76, 102, c, r=9)
    pen.rect(33, 67, 67, 86, dark, r=4, shade=0.4)
    for x, tone in ((41, "#f25a4a"), (50, "#f4c64a"), (59, "#4ad6c0")):
        pen.oval((x, 74), (3, 3), colour(tone), shade=0.3)
    pen.line("40,81 46,81 50,79 54,82 60,81", 1.3, colour("#4ad6c0"))
    for x in (30, 70):
        pen.oval((x, 95), (1.8, 1.8), joint)
    pen.rect(43, 50, 57, 60, joint)
    pen.line("50,18 50,6", 2.4, joint)
    pen.oval((50, 6), (4.5, 4.5), colour("#f25a4a"))
    pen.rect(15, 28, 85, 42, joint, r=5)
    pen.rect(21, 14, 79, 54, c, r=11)
    pen.rect(27, 22, 73, 46, dark, r=8, shade=0.5)
    pen.oval((39, 32), (5.4, 6), colour("#8ff0ff"), twin=True, shade=0.2)
    pen.oval((40.5, 30), (1.6, 1.8), WHITE, shade=0, twin=True)
    pen.line("43,40.5 50,43 57,40.5", 1.7, colour("#8ff0ff"))
    if watering:
        _can(pen)
        pen.limb("78,66 90,76 104,76", 8, 7, joint)
        pen.oval((105, 76), (6.5, 6.5), c)


def _can(pen: Pen) -> None:
    """A watering can, pouring to the right."""
    tin = colour("#2f8fa0")
    pen.line("104,74 112,62 124,64 126,74", 3, darker(tin, 0.3))
    pen.poly("124,86 146,74 149,77 128,96", darker(tin, 0.12))
    pen.poly("143,70 152,78 147,82 140,75", tin)
    pen.poly("104,72 126,76 126,100 102,97", tin)
    for i, (x, y) in enumerate(
        ((153, 84), (158, 92), (155, 98), (162, 102), (159, 110), (165, 116), (161, 122))
    ):
        pen.limb(f"{x},{y} {x + 1.6},{y + 6}", 1.6, 2.6 - 0.1 * i, colour("#a8e2f4"), shade=0.2)


@draws("robot", (100.0, 132.0), 0.42, "#aab4c2 #c9a56a #8fb0b4 #d98f6a", front=True)
def robot(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _robot(pen, c, watering=False)


@draws("robot watering", (170.0, 132.0), 0.42, "#aab4c2 #c9a56a #8fb0b4 #d98f6a")
def robot_watering(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _robot(pen, c, watering=True)


@draws("snowman", (90.0, 124.0), 0.38, "#d8434a #3f8f6a #3f6fb0", front=True)
def snowman(pen: Pen, scarf: Colour, rng: np.random.Generator) -> None:
    c, wood = colour("#f4f7fb"), colour("#6a4630")
    pen.line("70,66 82,52 88,50", 2.2, wood, twin=True)
    pen.line("81,54 80,46", 1.8, wood, twin=True)
    pen.oval((45, 98), (32, 25), c)
    pen.oval((45, 66), (24, 21), c)
    pen.oval((45, 38), (18, 17), c)
    pen.blob("27,50 45,55 63,50 63,56 45,61 27,56", scarf)
    pen.poly("56,55 64,54 67,76 59,77", darker(scarf, 0.12))
    pen.oval((45, 24), (21, 4), INK, shade=0.3)
    pen.rect(32, 3, 58, 24, INK, r=2, shade=0.4)
    pen.rect(32, 17, 58, 22, scarf, shade=0.5)
    pen.eye(38.5, 35, 2.5)
    pen.poly("45,39 45,44 30,43", colour("#f08a3a"))
    for x, y in ((38, 47), (42, 48.6), (47, 48.6), (51, 47)):
        pen.oval((x, y), (1.3, 1.3), INK, shade=0)
    for y in (68, 76, 90):
        pen.oval((45, y), (2.3, 2.3), INK, shade=0.2)
