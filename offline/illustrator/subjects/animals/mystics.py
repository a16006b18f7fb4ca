"""Spirits and machines of tales: a fox with nine tails, an android, a time machine, a cloud tree."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws, thing
from offline.illustrator.subjects.things.jewels import sparkle

BRASS = colour("#c8963a")


@draws(
    "kitsune",
    (200.0, 170.0),
    0.52,
    "#f4f0f4 #e88a3a #e8b0d8",
    front=True,
    home="forest",
    glows=(0.5, 0.5, 0.5),
)
def kitsune(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A fox spirit that sits before the fan of its nine tails, flames of blue fire around it."""
    pen.axis, tip, fire = 200, colour("#8ad8ff"), colour("#5ab8ff")
    for k in range(9):
        a = np.deg2rad(-168 + 19.5 * k)
        far = 84 + 8 * (k % 2)
        x, y = 100 + far * np.cos(a) * 1.04, 122 + far * np.sin(a) * 1.25
        across = np.array([-np.sin(a), np.cos(a)])
        root, end = np.array([100.0, 150.0]), np.array([x, y])
        spots = [root - 4 * across]
        spots += [
            root + (end - root) * s + 17 * w * across for s, w in ((0.4, -0.7), (0.74, -1.0), (0.94, -0.6))
        ]
        spots += [root + (end - root) * 1.16]
        spots += [
            root + (end - root) * s + 17 * w * across for s, w in ((0.94, 0.6), (0.74, 1.0), (0.4, 0.7))
        ]
        tail = " ".join(f"{px:.1f},{py:.1f}" for px, py in spots)
        pen.blob(tail, darker(c, 0.06 + 0.08 * (k % 2)), shade=0.9)
        crest = [root + (end - root) * s + 17 * w * across for s, w in ((0.84, -0.74), (0.97, -0.45))]
        crest += [root + (end - root) * 1.16]
        crest += [
            root + (end - root) * s + 17 * w * across for s, w in ((0.97, 0.45), (0.84, 0.74), (0.9, 0.0))
        ]
        pen.blob(" ".join(f"{px:.1f},{py:.1f}" for px, py in crest), mix(tip, c, 0.2), shade=0.5)
    pen.blob("100,96 124,106 134,132 132,158 116,166 100,168 84,166 68,158 66,132 76,106", c, shade=1.1)
    pen.blob("100,104 114,114 114,136 100,150 86,136 86,114", lighter(c, 0.5), shade=0.5)
    pen.blob("78,134 88,140 89,158 84,166 74,164 72,150", darker(c, 0.08), twin=True, shade=0.7)
    pen.poly("66,62 62,22 90,46", c, twin=True)
    pen.poly("70,58 67,34 85,48", colour("#d86a7a"), twin=True, shade=0.4)
    pen.blob("100,42 126,50 140,72 132,90 116,100 100,108 84,100 68,90 60,72 74,50", c, shade=1.1)
    pen.blob("100,74 116,82 128,84 118,98 100,107 82,98 72,84 84,82", lighter(c, 0.6), shade=0.4)
    pen.limb("76,74 84,71 93,77", 4.4, 2.4, INK, shade=0, twin=True)
    pen.oval((86, 76), (2.6, 2.2), fire, shade=0, twin=True)
    pen.limb("92,52 96,58 94,64", 3, 1.4, colour("#d8324a"), twin=True)
    pen.poly("100,54 103,60 100,66 97,60", colour("#d8324a"), shade=0)
    pen.limb("70,84 62,88", 2.6, 1.2, colour("#d8324a"), twin=True)
    pen.oval((100, 94), (5, 4), INK, shade=0.4)
    pen.line("100,98 100,102", 1.2, INK)
    for x, y, r in ((24, 150, 9), (176, 148, 9), (14, 104, 6), (186, 100, 6)):
        for grow, tone in ((1.0, fire), (0.68, tip), (0.36, WHITE)):
            s = r * grow
            low = f"{x - s},{y} {x - 0.4 * s},{y - 1.2 * s} {x},{y - 2.4 * s}"
            pen.blob(f"{low} {x + 0.5 * s},{y - 1.1 * s} {x + s},{y} {x},{y + 0.9 * s}", tone, shade=0.2)


@draws(
    "android", (90.0, 170.0), 0.5, "#eef2f6 #dfe4ee #c8d4e0", front=True, home="city", glows=(0.5, 0.2, 0.3)
)
def android(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A slender being of white shells over dark joints, with a calm face and lit eyes."""
    pen.axis, joint, glow = 90, colour("#2c323c"), colour("#4ad8ff")
    pen.limb("38,96 37,124 37,156", 12, 8, joint, twin=True)
    pen.blob("31,98 44,98 44,122 38,126 32,122", c, twin=True, shade=1.2)
    pen.blob("32,130 42,130 42,152 37,158 32,152", c, twin=True, shade=1.2)
    pen.blob("27,168 30,158 43,158 44,168", darker(c, 0.08), twin=True)
    pen.limb("26,58 18,80 20,104", 9, 6.5, joint, twin=True)
    pen.blob("22,54 30,58 26,78 17,78", c, twin=True, shade=1.1)
    pen.blob("14,84 23,84 24,102 17,102", c, twin=True, shade=1.1)
    pen.oval((20, 108), (4.6, 5.4), lighter(c, 0.2), twin=True)
    pen.limb("45,42 45,54", 13, 13, joint)
    pen.blob("45,50 64,54 68,66 60,86 45,90 30,86 22,66 26,54", c, shade=1.3)
    pen.blob("34,88 56,88 58,100 45,104 32,100", joint, shade=0.8)
    pen.blob("36,92 54,92 52,100 45,102 38,100", darker(c, 0.05), shade=1.1)
    pen.line("45,54 45,84", 1.2, darker(c, 0.3))
    pen.line("30,68 40,74 45,74", 1.2, darker(c, 0.3), twin=True)
    pen.oval((45, 66), (5, 5), joint, shade=0)
    pen.oval((45, 66), (3.4, 3.4), glow, shade=0)
    pen.oval((45, 66), (1.6, 1.6), WHITE, shade=0)
    pen.blob("45,4 60,9 65,24 60,40 45,48 30,40 25,24 30,9", c, shade=1.2)
    pen.blob("45,14 57,18 59,28 54,40 45,45 36,40 31,28 33,18", lighter(c, 0.35), shade=0.6)
    pen.line("28,30 33,24 34,14 45,9", 1.3, darker(c, 0.3), twin=True)
    pen.oval((26, 26), (3, 6), joint, twin=True, shade=0.5)
    pen.oval((39, 27), (4, 2.8), joint, twin=True, shade=0)
    pen.oval((39, 27), (2.8, 2.2), glow, twin=True, shade=0)
    pen.oval((39, 26.6), (1.1, 1.1), WHITE, twin=True, shade=0)
    pen.line("35,22 39,21 43,22.4", 1.1, darker(c, 0.36), twin=True)
    pen.line("45,30 44,34 46,34", 1, darker(c, 0.2))
    pen.line("41,39 45,40.4 49,39", 1.4, darker(c, 0.4))
    pen.line("33,33 35,39 38,42", 0.9, darker(c, 0.24), twin=True)


@draws(
    "time machine",
    (190.0, 160.0),
    0.52,
    "#a8322e #3a5a8a #5a3a6a",
    seat=(0.56, 0.62),
    front=True,
    home="room",
    glows=(0.5, 0.35, 0.7),
)
def time_machine(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A chair of velvet in a frame of brass before a great turning disc, dials and levers."""
    dark, glow = darker(BRASS, 0.4), colour("#7ae8ff")
    pen.oval((88, 66), (66, 64), dark, shade=1.2)
    pen.oval((88, 66), (58, 56), mix(glow, dark, 0.55), shade=0.6)
    for k in range(24):
        a = 2 * np.pi * k / 24
        inner = f"{88 + 14 * np.cos(a):.1f},{66 + 13 * np.sin(a):.1f}"
        outer = f"{88 + 55 * np.cos(a + 0.3):.1f},{66 + 53 * np.sin(a + 0.3):.1f}"
        pen.limb(f"{inner} {outer}", 1.4, 5, mix(BRASS, glow, 0.2 + 0.3 * (k % 2)))
        pen.oval((88 + 62 * np.cos(a), 66 + 60 * np.sin(a)), (3.4, 3.4), lighter(BRASS, 0.3))
    pen.oval((88, 66), (16, 15), BRASS, shade=1.4)
    pen.oval((88, 66), (9, 8.5), lighter(glow, 0.5), shade=0.2)
    pen.limb("14,148 60,154 130,154 178,146", 9, 9, BRASS, shade=1.2)
    pen.limb("14,148 8,136 14,126", 8, 6, BRASS)
    pen.limb("178,146 186,132 178,122", 8, 6, BRASS)
    for x in (54, 134):
        pen.limb(f"{x},154 {x},118", 6, 6, dark)
    pen.blob("78,60 90,50 122,50 134,60 134,112 78,112", darker(c, 0.1), shade=1.2)
    pen.blob("82,62 92,55 120,55 130,62 129,108 83,108", c, shade=1.1)
    for x, y in ((94, 70), (106, 66), (118, 70), (94, 86), (106, 82), (118, 86)):
        pen.oval((x, y), (2, 2), BRASS, atop=True)
    pen.blob("70,108 142,108 146,126 66,126", lighter(c, 0.08), shade=1.2)
    pen.limb("70,96 66,112", 8, 8, BRASS)
    pen.limb("142,96 146,112", 8, 8, BRASS)
    pen.rect(24, 104, 58, 130, dark, r=4, shade=1.2)
    for x, y in ((33, 112), (48, 112), (33, 123), (48, 123)):
        pen.oval((x, y), (5, 4.6), colour("#f4ecd0"), shade=0.3)
        pen.line(f"{x},{y} {x + 2.6},{y - 2.4}", 1.1, INK)
    for x, tone in ((32, "#e8483a"), (50, "#5ae08a")):
        pen.limb(f"{x},104 {x + 3},88", 2.6, 2.6, BRASS)
        pen.oval((x + 3, 86), (4.4, 4.4), colour(tone))
    for x, y, r in ((22, 40, 9), (160, 30, 11), (166, 84, 7), (40, 14, 6)):
        sparkle(pen, x, y, r, lighter(glow, 0.5))


@draws(
    "cloud tree",
    (150.0, 180.0),
    0.66,
    "#ffffff #f4d8ec #dfe8fa",
    front=True,
    home="hills",
    glows=(0.5, 0.34, 0.6),
)
def cloud_tree(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A crooked trunk whose crown is a white cloud; a few drops and birds of light."""
    bark = colour("#6a4a3a")
    pen.blob("60,178 68,166 82,166 96,178", darker(bark, 0.2))
    pen.limb("76,174 70,146 82,118 74,96", 19, 9, bark, shade=1.3)
    for said in ("79,124 98,106 110,88", "74,116 54,100 42,86", "75,104 74,84 78,66"):
        pen.limb(said, 8, 3, bark)
    puffs = (
        (38, 80, 26),
        (112, 82, 27),
        (24, 64, 18),
        (128, 64, 19),
        (56, 60, 30),
        (96, 58, 32),
        (76, 40, 34),
        (48, 38, 22),
        (106, 36, 22),
        (76, 74, 28),
    )
    for x, y, r in puffs:
        pen.oval((x, y + 5), (r, r * 0.82), mix(c, colour("#8a9ac8"), 0.42), shade=0.2)
    for x, y, r in puffs:
        pen.oval((x, y), (r, r * 0.8), mix(c, colour("#b8c4e4"), 0.14), shade=0.8)
    for x, y, r in puffs[4:]:
        pen.oval((x - 4, y - 6), (r * 0.66, r * 0.46), lighter(c, 0.7), shade=0)
    for x, y in ((40, 120), (108, 124), (52, 138), (120, 108), (96, 140)):
        pen.blob(f"{x},{y - 6} {x + 2.6},{y} {x},{y + 3} {x - 2.6},{y}", colour("#8ac8f0"), shade=0.4)


@thing("book world", (190.0, 150.0), 0.44, "#6a3a2a #2f4a6a")
def book_world(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """An open book out of which a little land rises: hills, a castle, trees, a moon."""
    page = colour("#f4ead0")
    pen.poly("4,120 92,130 98,130 186,120 186,132 98,146 92,146 4,132", c, shade=1.2)
    pen.blob("8,116 40,106 80,112 95,124 95,138 76,128 40,122 8,126", page, twin=False, shade=0.8)
    pen.blob("182,116 150,106 110,112 95,124 95,138 114,128 150,122 182,126", darker(page, 0.05), shade=0.8)
    for y in (112, 116):
        pen.line(f"20,{y} 46,{y - 3} 70,{y}", 1, darker(page, 0.3))
    pen.blob("30,116 44,90 70,78 96,84 124,74 150,92 164,116 96,126", colour("#6aa858"), shade=1.3)
    pen.blob("60,116 84,96 118,98 140,116 98,124", colour("#8ac46a"), shade=1.0)
    pen.rect(78, 52, 116, 92, colour("#b8aec0"), r=1, shade=1.3)
    for x, y in ((72, 40), (96, 26), (118, 42)):
        pen.rect(x - 7, y, x + 7, 92, colour("#c8bed0"), r=1, shade=1.3)
        pen.poly(f"{x - 10},{y} {x},{y - 20} {x + 10},{y}", colour("#5a5aa8"), shade=1.2)
        pen.rect(x - 2.4, y + 12, x + 2.4, y + 21, colour("#ffd98a"), r=2, shade=0)
    pen.blob("90,92 90,80 97,75 104,80 104,92", colour("#5a3a2a"))
    for x, y, r in ((46, 92, 11), (58, 86, 9), (138, 88, 12), (150, 96, 9)):
        pen.line(f"{x},{y + r + 6} {x},{y}", 3, colour("#6a4a34"))
        pen.oval((x, y), (r, r), colour("#3f8a4f"), shade=1.2)
    pen.oval((150, 28), (12, 12), colour("#ffe9a0"), shade=0.6)
    for x, y, r in ((34, 40, 7), (52, 22, 5), (166, 60, 6), (20, 70, 5), (128, 12, 5)):
        sparkle(pen, x, y, r, colour("#ffe9a0"))
