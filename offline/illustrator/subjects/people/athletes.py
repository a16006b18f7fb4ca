"""Sports that are seen with their gear as one: over a bar, under a canopy, at a table, on a beam."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws
from offline.illustrator.subjects.stuffs import GOLD, STEEL, WOOD

from .figures import figure
from .genders import gendered
from .look import Look
from .poses import Pose

SPORTY = Look("#d8343a", "#2a2e3a", "shorts")
GREEN = colour("#2f7a4f")


def placed(
    pen: Pen,
    rng: np.random.Generator,
    look: Look,
    pose: Pose,
    at: tuple[float, float],
    k: float,
    spin: float = 0.0,
) -> None:
    """A figure ``k`` times its usual size, its middle (40, 70) at a point, turned by degrees."""
    before = pen.scale, pen.shift, pen.axis, pen.spin
    pen.scale, pen.axis, pen.spin = pen.scale * k, 80.0, spin
    pen.shift = ((at[0] + before[1][0]) / k - 40, (at[1] + before[1][1]) / k - 70)
    figure(pen, colour(look.top), gendered("runner", look, pen.traits, rng), rng, "", pose)
    pen.scale, pen.shift, pen.axis, pen.spin = before


def _coloured(look: Look, c: Colour) -> Look:
    return Look(f"#{bytes(c).hex()}", look.bottom, look.cut, look.hair, look.hat, extras=look.extras)


@draws("pole vaulter", (190.0, 220.0), 0.62, "#d8343a #3f8fd0 #5fae5a", front=True, home="stadium")
def pole_vaulter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("20,196 100,188 170,196 176,216 14,216", colour("#3f6fb0"), shade=1.1)
    for x in (24, 166):
        pen.limb(f"{x},70 {x},208", 4, 5, STEEL)
    pen.line("20,84 170,84", 3.4, colour("#f0c040"))
    for x in (50, 95, 140):
        pen.line(f"{x - 8},84 {x + 8},84", 3.4, colour("#d8343a"))
    pen.limb("118,70 128,140 110,206", 3, 3, colour("#e8dcc0"))
    over = Pose("36,84 30,106 40,124", "45,84 54,104 46,122", "18,84", "80,78", gaze=(3, 0))
    placed(pen, rng, _coloured(SPORTY, c), over, (92, 52), 0.66, -76)


@draws("high jumper", (190.0, 170.0), 0.5, "#3f8fd0 #d8343a #f0b83a", front=True, home="stadium")
def high_jumper(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("60,136 120,128 182,136 186,164 54,164", colour("#3f6fb0"), shade=1.1)
    for x in (24, 166):
        pen.limb(f"{x},66 {x},160", 4, 5, STEEL)
    pen.line("20,82 170,82", 3.4, colour("#f0c040"))
    arched = Pose("36,84 44,106 26,120", "45,84 56,102 40,118", "12,78", "70,34", gaze=(0, -2))
    placed(pen, rng, _coloured(SPORTY, c), arched, (96, 48), 0.66, -82)


@draws("hurdler", (180.0, 160.0), 0.46, "#3f8fd0 #d8343a #f0b83a", front=True, home="stadium")
def hurdler(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    leap = Pose("36,84 14,86 -8,96", "45,84 66,82 88,84", "20,84", "80,66", bend=26, gaze=(4, 0), side=True)
    placed(pen, rng, _coloured(SPORTY, c), leap, (84, 74), 0.94)
    for x in (66, 146):
        pen.limb(f"{x},102 {x},154", 4, 4, STEEL)
        pen.limb(f"{x - 4},156 {x + 12},156", 4, 4, STEEL)
    pen.rect(60, 96, 152, 110, WHITE, r=2)
    for x in (72, 100, 128):
        pen.rect(x, 96, x + 14, 110, INK, r=0, shade=0.4, atop=True)


@draws("skydiver", (190.0, 120.0), 0.36, "#e0762e #3f8fd0 #d8343a", stands="air", front=True, home="sky")
def skydiver(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    spread = Pose("35,84 16,98 20,118", "46,84 62,98 58,118", "0,44", "80,44", gaze=(0, -1))
    look = Look(
        f"#{bytes(c).hex()}",
        f"#{bytes(darker(c, 0.3)).hex()}",
        hat="helmet",
        extras="goggles backpack gloves",
    )
    placed(pen, rng, look, spread, (92, 62), 0.86, 62)


def _canopy(pen: Pen, c: Colour) -> None:
    """A wing of cloth in coloured cells, and its lines down to a point."""
    for x in (18, 52, 88, 124, 158):
        pen.line(f"{x},44 {88 + (x - 88) * 0.1},128", 0.9, colour("#e8e4dc"))
    pen.blob("4,48 16,18 56,4 88,1 120,4 160,18 172,48 150,36 120,30 88,28 56,30 26,36", c, shade=1.2)
    for x, top in ((36, 10), (62, 4), (88, 2), (114, 4), (140, 10)):
        pen.line(
            f"{x},{top + 2} {x + (88 - x) * 0.12},{30 + abs(x - 88) * 0.06}", 1.6, lighter(c, 0.5), atop=True
        )
    pen.blob("60,4 88,1 116,4 114,29 88,28 62,29", lighter(c, 0.55), shade=0.9, atop=True)


@draws(
    "paraglider", (176.0, 230.0), 0.56, "#e0462e #f0a83a #2f8fc0", stands="air", front=True, home="mountains"
)
def paraglider(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    _canopy(pen, c)
    pen.blob("70,158 106,158 112,196 98,210 76,208 64,192", colour("#3a4050"), shade=1.0)
    sits = Pose("36,85 52,92 56,110", "44,85 60,92 64,112", "24,28", "56,28", drop=0, gaze=(2, 0), side=True)
    placed(pen, rng, Look("#3f6fb0", "#2a2e3a", hat="helmet", extras="goggles"), sits, (88, 172), 0.72)


@draws("parachutist", (176.0, 250.0), 0.58, "#d8343a #f0a83a #2f8fc0", stands="air", front=True, home="sky")
def parachutist(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (10, 48, 88, 128, 166):
        pen.line(f"{x},74 {88 + (x - 88) * 0.14},152", 0.9, colour("#e8e4dc"))
    pen.blob("4,76 12,34 46,8 88,1 130,8 164,34 172,76 146,66 122,76 88,66 54,76 30,66", c, shade=1.3)
    for said in ("88,2 60,30 54,74", "88,2 116,30 122,74"):
        pen.line(said, 1.4, darker(c, 0.3), atop=True)
    pen.blob("88,2 62,30 55,75 88,67 121,75 114,30", lighter(c, 0.6), shade=1.0, atop=True)
    hangs = Pose("35,84 30,106 30,126", "45,84 50,106 50,126", "24,24", "56,24")
    placed(pen, rng, Look("#4f6a4a", "#4f5a44", hat="helmet", extras="backpack belt"), hangs, (88, 194), 0.74)


@draws(
    "tightrope walker", (220.0, 180.0), 0.5, "#c8303a #3f8fd0 #8a4ad0", stands="air", front=True, home="sky"
)
def tightrope_walker(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("0,142 110,150 220,142", 2.2, colour("#e8dcc0"))
    balanced = Pose("36,84 34,106 38,128", "45,84 48,106 44,126", "14,78", "66,78", gaze=(0, 1))
    placed(pen, rng, Look(f"#{bytes(c).hex()}", "#2a2e3a", extras="star"), balanced, (110, 84), 1.0)
    pen.line("14,104 70,94 110,92 150,94 206,104", 2.8, lighter(WOOD, 0.4))
    for x in (84, 136):
        pen.oval((x, 93), (4.4, 4.4), colour("#e0ac7e"))


@draws("billiard player", (230.0, 150.0), 0.42, "#3f6fb0 #8a3a4a #5a6a4a", home="room")
def billiard_player(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    bent = Pose(
        "36,84 24,106 18,127", "45,84 54,106 54,127", "66,80", "20,76", bend=44, gaze=(4, 1), side=True
    )
    placed(pen, rng, Look(f"#{bytes(c).hex()}", "#34435e", extras="vest"), bent, (48, 78), 0.96)
    for x in (96, 206):
        pen.poly(f"{x},104 {x + 14},104 {x + 11},148 {x + 3},148", darker(WOOD, 0.25))
    pen.blob("78,84 226,84 229,104 75,104", WOOD, shade=0.6)
    pen.poly("84,86 220,86 222,98 81,98", GREEN, shade=0.6)
    pen.rect(74, 100, 230, 114, darker(WOOD, 0.1), r=3)
    for x, y, tone in (
        (132, 92, "#f6f2ea"),
        (176, 90, "#d8343a"),
        (186, 93, "#f0c040"),
        (194, 90, "#3f6fb0"),
        (198, 94, "#2a2430"),
    ):
        pen.oval((x, y), (4.2, 4.2), colour(tone), shade=0.7)
    pen.line("8,66 66,80 128,92", 2.2, lighter(WOOD, 0.4))


@draws("balance beam gymnast", (190.0, 190.0), 0.56, "#8a4ad0 #d8346a #2f8fa0", front=True, home="stadium")
def beam_gymnast(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    split = Pose("36,88 8,90 -22,92", "44,88 72,90 102,92", "4,40", "76,40", gaze=(1, 0))
    look = Look(f"#{bytes(c).hex()}", f"#{bytes(c).hex()}", "swimsuit", hair="bun", extras="lashes")
    placed(pen, rng, look, split, (95, 84), 1.0)
    pen.rect(4, 110, 186, 122, colour("#c8a070"), r=3, shade=1.1)
    for x in (34, 146):
        pen.limb(f"{x},122 {x - 8},184", 4, 5, STEEL)
        pen.limb(f"{x + 8},122 {x + 18},184", 4, 5, STEEL)


@draws("rings gymnast", (120.0, 220.0), 0.66, "#3f6fb0 #d8343a", front=True, home="stadium")
def rings_gymnast(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x in (26, 94):
        pen.line(f"{x},0 {x},74", 2.2, colour("#d8c8a0"))
        pen.line(f"{x},70 {x + 7},76 {x + 8},86 {x},92 {x - 8},86 {x - 7},76 {x},70", 3, WOOD)
    hang = Pose("36,84 34,104 36,124", "45,84 46,104 44,124", "4,48", "76,48")
    placed(pen, rng, Look(f"#{bytes(c).hex()}", "#f4f4f4", "shirt"), hang, (60, 116), 0.98)


@draws("harpist", (150.0, 150.0), 0.46, "#8a4a7a #3f6a8a #b8404a", front=True, home="stage")
def harpist(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    look = Look(f"#{bytes(c).hex()}", f"#{bytes(c).hex()}", "gown", hair="long", extras="lashes")
    placed(pen, rng, look, Pose(left_arm="66,74", right_arm="84,62", gaze=(3, 1)), (46, 77), 1.0)
    for k in range(9):
        x = 78 + 6.4 * k
        pen.line(f"{x},{44 - 1.8 * k + 0.34 * (k - 4) ** 2} {x},{126 - 5.0 * k}", 0.9, colour("#fbf4e4"))
    pen.limb("66,46 88,26 112,40 140,22", 7, 7, GOLD)
    pen.limb("138,20 142,74 138,140", 7, 8, GOLD)
    pen.limb("70,52 98,104 134,140", 9, 12, darker(GOLD, 0.12))
    pen.oval((139, 19), (7, 7), GOLD)
    pen.blob("116,138 146,136 150,148 112,148", darker(GOLD, 0.25))


@draws("bowler", (210.0, 150.0), 0.42, "#3f8fd0 #d8343a #5fae5a", home="street")
def bowler(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stoop = Pose(
        "36,84 20,100 0,118", "45,84 60,102 58,127", "12,62", "74,100", bend=34, gaze=(4, 1), side=True
    )
    placed(pen, rng, Look(f"#{bytes(c).hex()}", "#34435e"), stoop, (56, 78), 1.0)
    pen.oval((100, 124), (12, 12), colour("#2f3a7a"), shade=1.3)
    for x, y in ((172, 92), (192, 92), (182, 98)):
        half = ((0, -6), (4, 0), (3.4, 9), (7, 26), (4, 44), (-4, 44), (-7, 26), (-3.4, 9), (-4, 0))
        pen.blob(" ".join(f"{x + dx},{y + dy}" for dx, dy in half), WHITE)
        pen.line(f"{x - 3.4},{y + 7} {x + 3.4},{y + 7}", 1.8, colour("#d8343a"))


@draws("darts player", (190.0, 150.0), 0.42, "#5a6a9a #b8503a #4a7a5a", home="cafe")
def darts_player(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    aim = Pose("35,84 30,106 28,127", "45,84 52,104 56,127", "20,88", "72,44", gaze=(4, 0), side=True)
    placed(pen, rng, Look(f"#{bytes(c).hex()}", "#34435e"), aim, (46, 77), 1.0)
    pen.line("76,46 92,42", 1.8, STEEL)
    pen.poly("76,44 70,42 71,50 77,48", colour("#d8343a"))
    for r, tone in (
        (27, "#26242c"),
        (21, "#f0e6cc"),
        (19, "#3f8a4a"),
        (14, "#f0e6cc"),
        (8, "#c8303a"),
        (4, "#3f8a4a"),
    ):
        pen.oval((158, 44), (r, r), colour(tone), shade=0.5)
    for k in range(10):
        x, y = float(np.cos(k * np.pi / 5)), float(np.sin(k * np.pi / 5))
        pen.line(f"{158 + 8 * x:.1f},{44 + 8 * y:.1f} {158 + 21 * x:.1f},{44 + 21 * y:.1f}", 1, INK)
    pen.oval((158, 44), (2, 2), colour("#c8303a"), shade=0.3)
