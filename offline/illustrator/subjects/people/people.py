"""The hair and the skin of people; robots and snowmen."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lightness
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

from .visage import is_red

BOX = (80.0, 140.0)
SKINS = colours("#f3c9a5 #e0ac7e #b97f54 #8a5a3c #f7d7bd")
HAIRS = colours("#3a2a26 #6b432c #a8672e #d9b25c #2a2430 #b8562a")


def _pick(rng: np.random.Generator, choices: tuple[Colour, ...]) -> Colour:
    return choices[int(rng.integers(len(choices)))]


def hair_of(pen: Pen, rng: np.random.Generator) -> Colour:
    """The colour that is asked for, or one by chance."""
    by_chance = _pick(rng, HAIRS)
    dark = {"dark", "tanned", "asian"} & set(pen.traits)
    return pen.accent or (DARK_HAIR[int(lightness(by_chance) > 0.3)] if dark else by_chance)


TOLD_SKINS = {
    "dark": colour("#7a4c32"),
    "tanned": colour("#c08a5c"),
    "pale": colour("#f7dcc6"),
    "asian": colour("#f1cfa6"),
}
DARK_HAIR = colours("#241c22 #2f2426")


def skin_of(pen: Pen, rng: np.random.Generator, hair: Colour) -> Colour:
    """A skin as it is told or by chance; fair where the hair is fair or red."""
    by_chance = _pick(rng, SKINS)
    told = next((TOLD_SKINS[trait] for trait in pen.traits if trait in TOLD_SKINS), None)
    if told:
        return told
    fair = is_red(hair) or (lightness(hair) > 0.6 and hair[0] > hair[2] + 40)
    return SKINS[0] if fair and lightness(by_chance) < 0.6 else by_chance


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
