"""Bridges of their own kinds, and where one waits for a bus."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

PLANK = colour("#9a6a40")
ROPE = colour("#c8a468")
STONE = colour("#9a948c")
STEEL = colour("#5a6470")


@draws(
    "covered bridge", (280.0, 150.0), 0.42, "#b03a30 #8a5034 #a8a49c", seat=(0.5, 0.1), fixed=True,
    front=True, home="river",
)  # fmt: skip
def covered_bridge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A wooden bridge with walls and a roof, on piers of stone."""
    for x in (8, 116, 232):
        pen.poly(f"{x + 4},112 {x + 36},112 {x + 42},148 {x - 2},148", STONE)
        for y in (122, 134):
            pen.line(f"{x},{y} {x + 40},{y}", 1.2, darker(STONE, 0.3), atop=True)
    pen.rect(2, 104, 278, 114, darker(PLANK, 0.3), r=2)
    pen.rect(10, 52, 270, 106, c)
    for x in range(18, 268, 9):
        pen.line(f"{x},54 {x},104", 0.9, darker(c, 0.28), atop=True)
    for x in (70, 122, 174):
        pen.rect(x, 64, x + 34, 84, darker(c, 0.6), r=1, shade=0.5)
        pen.line(f"{x + 17},64 {x + 17},84", 2, lighter(c, 0.15))
        pen.rect(x - 3, 84, x + 37, 88, lighter(c, 0.2))
    for x in (14, 230):
        pen.rect(x, 58, x + 36, 106, colour("#2a2020"), r=3, shade=0.3)
        pen.line(f"{x - 2},106 {x - 2},56 {x + 38},56 {x + 38},106", 3.4, WHITE)
    pen.poly("0,54 22,18 258,18 280,54", darker(mix(c, STONE, 0.75), 0.25), 1.1)
    for y, a in ((28, 14), (38, 8), (47, 3)):
        pen.line(f"{a},{y} {280 - a},{y}", 1, darker(STONE, 0.5), atop=True)
    pen.rect(20, 14, 260, 20, lighter(STONE, 0.1), r=2)


@draws(
    "rope bridge", (320.0, 130.0), 0.4, "#9a6a40 #7a5234", seat=(0.5, 0.72), fixed=True, front=True,
    home="jungle",
)  # fmt: skip
def rope_bridge(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Planks on ropes that sag from post to post between two banks of rock."""
    for side, x in ((0, 0), (1, 268)):
        rock = "0,66 30,58 50,64 46,90 52,112 40,130 0,130" if side == 0 else (
            "320,66 290,58 270,64 274,90 268,112 280,130 320,130"
        )  # fmt: skip
        pen.blob(rock, mix(STONE, colour("#6a8a4a"), 0.25), 1.2)
        for dx in (14, 36):
            pen.rect(x + dx, 14, x + dx + 7, 70, darker(PLANK, 0.15), r=2)
    xs = np.linspace(22, 298, 32)
    dip = 34 * (1 - ((xs - 160) / 138) ** 2)
    for low, thick in ((24, 3.2), (60, 2.6)):
        pen.line(" ".join(f"{x:.0f},{low + d:.1f}" for x, d in zip(xs, dip, strict=True)), thick, ROPE)
    for x, d in zip(xs[1:-1], dip[1:-1], strict=True):
        pen.line(f"{x:.0f},{24 + d:.1f} {x:.0f},{62 + d:.1f}", 1.4, darker(ROPE, 0.2))
        tilt = (x - 160) / 138 * 3.2
        tone = mix(c, lighter(c, 0.25), float(rng.random()))
        left, right = f"{x - 4:.1f},{60 + d - tilt * -1:.1f}", f"{x + 4:.1f},{60 + d + tilt * -1:.1f}"
        pen.poly(f"{left} {right} {x + 4.4:.1f},{68 + d - tilt:.1f} {x - 4.4:.1f},{68 + d + tilt:.1f}", tone)
    near = " ".join(f"{x:.0f},{32 + d * 1.05:.1f}" for x, d in zip(xs, dip, strict=True))
    pen.line(near, 3.8, lighter(ROPE, 0.15))


@draws(
    "bus shelter", (170.0, 130.0), 0.46, "#3a6a8a #4a7a5a #6a4a5a", seat=(0.5, 0.72), fixed=True, front=True,
    home="street", glows=(0.45, 0.2, 0.7),
)  # fmt: skip
def bus_shelter(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A shelter of glass with a bench and a lit poster, the sign of the stop beside it."""
    pen.opacity = 0.55
    pen.rect(12, 24, 128, 112, colour("#cfe4ec"), shade=0.4)
    pen.opacity = 1.0
    for x in (12, 50, 90, 126):
        pen.line(f"{x},24 {x},126", 3, STEEL)
    pen.line("12,112 128,112", 2, STEEL)
    pen.rect(98, 38, 122, 96, colour("#fff2c8"), r=2, shade=0.3)
    pen.blob("102,80 110,62 118,80 118,92 102,92", colour("#e87a4a"), 0.3)
    pen.oval((110, 52), (6, 6), colour("#5aa0c8"), shade=0.2)
    for x in (26, 78):
        pen.rect(x, 94, x + 4, 124, darker(STEEL, 0.2))
    pen.rect(18, 88, 90, 95, PLANK, r=2)
    pen.rect(18, 76, 90, 82, lighter(PLANK, 0.1), r=2)
    pen.poly("2,14 134,14 140,26 4,26", c)
    pen.rect(2, 24, 140, 29, darker(c, 0.3), r=1)
    pen.rect(14, 27, 126, 30, colour("#fff4cc"), shade=0)
    pen.line("154,28 154,126", 3.4, STEEL)
    pen.oval((154, 24), (14, 14), colour("#f2c53a"))
    pen.oval((154, 24), (11, 11), c, shade=0.4)
    pen.rect(147, 18, 161, 28, WHITE, r=2, shade=0.2)
    pen.rect(148.5, 19.5, 159.5, 23.5, darker(c, 0.2), shade=0)
    for x in (150, 158):
        pen.oval((x, 29), (1.8, 1.8), WHITE, shade=0)
    pen.rect(148, 44, 160, 64, lighter(STEEL, 0.6), r=1, shade=0.3)
