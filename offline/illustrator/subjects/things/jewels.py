"""Jewellery and treasure: what shines."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import thing

from .wares import DARK, GOLD, WOOD, dots, drop, gleam

SILVER = colour("#c8d0da")
DIAMOND = colour("#a8e0f2")


def stone(pen: Pen, x: float, y: float, r: float, c: Colour = DIAMOND) -> None:
    """A cut stone seen from its side, its table above; ``r`` is half its width."""
    top, waist = y - r * 0.62, y - r * 0.16
    pen.poly(
        f"{x - r},{waist} {x - r * 0.62},{top} {x + r * 0.62},{top} {x + r},{waist} {x},{y + r}", c, shade=1.2
    )
    faces = (
        (f"{x - r},{waist} {x - r * 0.62},{top} {x - r * 0.4},{waist}", 0.5),
        (f"{x - r * 0.62},{top} {x},{top} {x - r * 0.4},{waist}", 0.2),
        (f"{x},{top} {x + r * 0.4},{waist} {x - r * 0.4},{waist}", 0.75),
        (f"{x + r * 0.62},{top} {x + r},{waist} {x + r * 0.4},{waist}", 0.1),
        (f"{x - r * 0.4},{waist} {x + r * 0.4},{waist} {x},{y + r}", 0.36),
        (f"{x - r},{waist} {x - r * 0.4},{waist} {x},{y + r}", 0.1),
    )
    for said, light in faces:
        pen.poly(said, lighter(c, light), shade=0.4)
    pen.poly(f"{x + r * 0.4},{waist} {x + r},{waist} {x},{y + r}", darker(c, 0.22), shade=0.4)


def sparkle(pen: Pen, x: float, y: float, r: float, c: Colour = WHITE) -> None:
    """A small star of light."""
    k = r * 0.16
    pen.poly(
        f"{x},{y - r} {x + k},{y - k} {x + r},{y} {x + k},{y + k} "
        f"{x},{y + r} {x - k},{y + k} {x - r},{y} {x - k},{y - k}",
        c,
        shade=0,
    )


def band(pen: Pen, x: float, y: float, rx: float, ry: float, wide: float, c: Colour) -> None:
    """A ring that stands, its hole open."""
    for part, tone in ((range(19), darker(c, 0.25)), (range(18, 37), c)):
        said = " ".join(
            f"{x + rx * np.cos(k * np.pi / 18):.1f},{y - ry * np.sin(k * np.pi / 18):.1f}" for k in part
        )
        pen.limb(said, wide, wide, tone)
    pen.limb(
        f"{x - rx},{y + ry * 0.2} {x - rx * 0.6},{y + ry * 0.8} {x},{y + ry}",
        wide * 0.16,
        wide * 0.3,
        lighter(c, 0.8),
        shade=0,
    )


@thing("ring", (100.0, 124.0), 0.15, "#dba83a #c8d0da")
def ring_with_stone(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    band(pen, 50, 84, 34, 34, 9, c)
    pen.poly("36,46 64,46 58,56 42,56", darker(c, 0.15))
    stone(pen, 50, 30, 24, pen.accent or DIAMOND)
    for said in ("36,48 32,26", "64,48 68,26"):
        pen.line(said, 3, c)
    sparkle(pen, 74, 12, 11)


@thing("ring box", (130.0, 116.0), 0.2, "#8a2238 #2f3a6a")
def ring_box(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """A ring in its open box."""
    pen.blob("18,56 24,12 40,5 92,5 108,12 112,56", darker(c, 0.1), shade=1.0)
    pen.blob("28,54 32,20 44,13 88,13 98,20 102,54", CUSHION, shade=0.8)
    pen.poly("8,60 22,50 108,50 122,60", darker(c, 0.4))
    pen.poly("16,61 28,53 102,53 114,61", CUSHION, shade=0.5)
    band(pen, 65, 56, 17, 19, 6, GOLD)
    pen.blob("18,58 42,54 88,54 112,58 100,68 30,68", darker(CUSHION, 0.06), shade=0.6)
    stone(pen, 65, 30, 15)
    pen.rect(6, 60, 124, 106, c, r=6, shade=1.3)
    pen.rect(56, 58, 74, 72, GOLD, r=3)
    gleam(pen, "13,68 12,84 14,98", 3)
    sparkle(pen, 84, 18, 10)


CUSHION = colour("#f2e8e0")


@thing("necklace", (124.0, 116.0), 0.2, "#f4efe8")
def necklace(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k in range(21):
        t = k / 20 * np.pi
        x, y = 62 - 52 * float(np.cos(t)), 12 + 70 * float(np.sin(t)) ** 0.9
        drop(pen, x, y, 4.2 + 3 * float(np.sin(t)), 4.2 + 3 * float(np.sin(t)), c)
    pen.rect(58, 86, 66, 92, GOLD, r=2)
    stone(pen, 62, 99, 11, pen.accent or (colour("#d8344a") if min(c) > 190 else darker(c, 0.1)))


@thing("earring", (60.0, 120.0), 0.13, "#4fb08a #3a7bd5 #d8344a")
def earring(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("30,30 30,12 38,6 44,14", 2.4, GOLD)
    drop(pen, 30, 34, 7, 7, GOLD)
    pen.blob("30,42 48,78 44,102 30,112 16,102 12,78", GOLD, shade=1.2)
    pen.blob("30,52 42,80 40,98 30,105 20,98 18,80", c, shade=1.4)
    gleam(pen, "23,90 23,78 27,66", 3)


@thing("bracelet", (124.0, 84.0), 0.12, "#dba83a #c8d0da")
def bracelet(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    band(pen, 62, 40, 50, 28, 11, c)
    for k, tone in enumerate(colours("#d8344a #3a7bd5 #4fb08a #d8344a #3a7bd5")):
        t = (0.25 + 0.125 * k) * np.pi
        drop(pen, 62 - 50 * float(np.cos(t)), 40 + 28 * float(np.sin(t)), 5, 5, tone)


@thing("crown", (130.0, 96.0), 0.2, "#dba83a #c8d0da", seat=(0.5, 0.2))
def crown(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    velvet = colour("#8a2038")
    pen.blob("22,78 24,36 44,24 65,20 86,24 106,36 108,78", velvet, shade=1.0)
    for x, y, tilt in ((65, 6, 0), (38, 16, -6), (92, 16, 6)):
        pen.limb(f"{x + tilt},{y + 58} {x + tilt * 0.5},{y + 30} {x},{y + 8}", 12, 7, darker(c, 0.12))
        drop(pen, x, y + 4, 6, 6, c)
    pen.poly("10,84 4,26 32,58 46,30 65,62 84,30 98,58 126,26 120,84", c, shade=1.4)
    pen.poly("14,78 10,40 32,66 46,42 65,70 84,42 98,66 120,40 116,78", lighter(c, 0.2), shade=0.8)
    for x, y in ((4, 24), (46, 28), (84, 28), (126, 24)):
        drop(pen, x, y, 5.4, 5.4, lighter(c, 0.25))
    pen.blob("8,76 65,84 122,76 121,90 65,95 9,90", darker(c, 0.14), shade=1.4)
    for x, tone in ((26, "#3a7bd5"), (65, "#d8344a"), (104, "#3f9e6d")):
        drop(pen, x, 85 + (2 if x == 65 else 0), 7, 5.4, colour(tone))
    dots(pen, "44,87 54,88 76,88 86,87", 2, CUSHION, 1.0)
    gleam(pen, "13,70 12,56", 2.6)


@thing("tiara", (130.0, 70.0), 0.14, "#c8d0da #dba83a")
def tiara(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y in ((65, 6), (43, 16), (87, 16), (24, 30), (106, 30)):
        pen.line(f"{x + (65 - x) * 0.16},58 {x},{y + 8}", 3, c)
        pen.line(f"{x - 9},58 {x},{y + 10} {x + 9},58", 2, darker(c, 0.15))
        drop(pen, x, y + 6, 5.4, 6.4, DIAMOND)
    pen.limb("6,48 30,60 65,65 100,60 124,48", 8, 8, c, shade=1.4)
    for x in (26, 46, 65, 84, 104):
        drop(pen, x, 65 - abs(x - 65) ** 2 * 0.004, 3, 3, DIAMOND)
    sparkle(pen, 84, 10, 9)


@thing("gem stone", (110.0, 104.0), 0.14, "#7ad0ee #d8344a #4fb08a #a06ad0")
def diamond(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    stone(pen, 55, 46, 50, c)
    sparkle(pen, 88, 14, 14)
    sparkle(pen, 20, 40, 8)


@thing("coin", (110.0, 80.0), 0.1, "#dba83a")
def coins(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y, n in ((34, 66, 4), (78, 68, 2)):
        for k in range(n):
            at = y - 8 * k
            pen.oval((x + (-1) ** k, at + 3), (28, 10), darker(c, 0.35))
            pen.oval((x + (-1) ** k, at), (28, 10), c, shade=1.2)
        pen.oval((x, y - 8 * (n - 1)), (21, 7), lighter(c, 0.3), shade=0.8)
        pen.line(f"{x - 8},{y - 8 * (n - 1)} {x + 8},{y - 8 * (n - 1)}", 2.6, darker(c, 0.2))
    sparkle(pen, 50, 32, 8)


@thing("pot of gold", (124.0, 120.0), 0.3, "#3a3d46")
def pot_of_gold(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for k, (x, y) in enumerate(
        ((36, 40), (62, 36), (88, 40), (48, 26), (76, 26), (62, 14), (28, 46), (98, 46), (54, 42), (76, 42))
    ):
        pen.oval((x, y + 2), (15, 9), darker(GOLD, 0.35), turn=12 * (-1) ** k)
        pen.oval((x, y), (15, 9), GOLD, turn=12 * (-1) ** k, shade=1.3)
        pen.oval((x, y), (10, 5.6), lighter(GOLD, 0.35), turn=12 * (-1) ** k, shade=0.6)
    pen.blob("14,54 4,78 16,104 40,114 84,114 108,104 120,78 110,54 62,60", c, shade=1.5)
    pen.limb("8,50 62,58 116,50", 12, 12, lighter(c, 0.12), shade=1.2)
    for x in (30, 94):
        pen.limb(f"{x},108 {x + (x - 62) * 0.1},118", 9, 7, darker(c, 0.3))
    for x, y in ((112, 112), (10, 114)):
        pen.oval((x, y), (12, 4.6), GOLD, shade=1.2)
    gleam(pen, "18,74 22,90 34,102", 4)
    sparkle(pen, 74, 10, 9)


@thing("chest", (140.0, 116.0), 0.32, "#8a5530")
def treasure_chest(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.blob("14,50 16,20 34,5 106,5 124,20 126,50", darker(c, 0.2), shade=1.0)
    pen.blob("22,50 24,26 38,14 102,14 116,26 118,50", darker(c, 0.6), shade=0.3)
    for k in range(24):
        x, y = 22 + (k * 37) % 96, 54 - 16 * float(np.sin(((k * 37) % 96) / 96 * np.pi)) * ((k % 3) / 2)
        pen.oval((x, y), (8, 5), lighter(GOLD, 0.12 * (k % 3)), turn=20 * (-1) ** k, shade=1.2)
    for x, y, tone in ((46, 38, "#d8344a"), (90, 40, "#3a7bd5"), (70, 32, "#4fb08a")):
        stone(pen, x, y, 9, colour(tone))
    for k in range(8):
        drop(pen, 98 + 3.4 * k, 52 + 0.9 * k * k * 0.3, 3, 3, CUSHION)
    pen.rect(8, 56, 132, 110, c, r=4, shade=1.1)
    for y in (74, 92):
        pen.line(f"10,{y} 130,{y}", 1.5, darker(c, 0.4), atop=True)
    for x in (18, 112):
        pen.rect(x, 55, x + 11, 111, GOLD, shade=1.2)
        dots(pen, f"{x + 5.5},62 {x + 5.5},84 {x + 5.5},104", 1.8, darker(GOLD, 0.4), 1.0)
    pen.rect(6, 54, 134, 62, GOLD, r=2, shade=1.2)
    pen.rect(58, 52, 82, 80, GOLD, r=4, shade=1.3)
    pen.oval((70, 64), (4, 4), DARK, shade=0)
    pen.poly("68,65 72,65 74,74 66,74", DARK, shade=0)


@thing("key", (64.0, 130.0), 0.12, "#dba83a #a8703f")
def key(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for x, y in ((32, 18), (18, 30), (46, 30)):
        band(pen, x, y, 11, 11, 6, c)
    pen.limb("32,38 32,122", 8, 7, c, shade=1.2)
    for y, wide in ((94, 20), (108, 24), (118, 14)):
        pen.rect(32, y, 32 + wide, y + 7, c, r=1)
    pen.rect(25, 42, 39, 50, darker(c, 0.2), r=2)
    gleam(pen, "30,54 30,90", 1.8)


@thing("padlock", (90.0, 116.0), 0.14, "#dba83a #b4bcc8")
def padlock(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("22,60 22,32 32,14 45,9 58,14 68,32 68,60", 11, SILVER)
    pen.line("20,56 20,32 30,14", 2, WHITE)
    pen.rect(7, 50, 83, 112, c, r=11, shade=1.4)
    pen.oval((45, 76), (8, 8), DARK, shade=0)
    pen.poly("42,78 48,78 51,97 39,97", DARK, shade=0)
    gleam(pen, "15,64 14,82 16,100", 4)


@thing("magic lamp", (150.0, 84.0), 0.2, "#dba83a")
def magic_lamp(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    pen.line("104,34 132,22 140,38 128,54 106,54", 6, c)
    pen.blob("4,30 22,34 46,38 80,28 110,36 114,50 96,64 64,68 44,60 28,46 8,38", c, shade=1.5)
    pen.blob("52,36 66,20 84,20 98,36 74,40", lighter(c, 0.15), shade=1.2)
    drop(pen, 75, 14, 6, 6, c)
    pen.poly("58,66 92,66 86,74 64,74", darker(c, 0.2))
    pen.oval((75, 77), (30, 5.6), c, shade=1.2)
    for x in (56, 74, 92):
        drop(pen, x, 52, 5, 5, colour("#3a7bd5" if x == 74 else "#d8344a"))
    gleam(pen, "26,40 44,48 60,50", 3)


@thing("trophy", (104.0, 124.0), 0.28, "#dba83a #c8d0da")
def trophy(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said in ("26,18 6,18 8,44 32,56", "78,18 98,18 96,44 72,56"):
        pen.line(said, 6, darker(c, 0.1))
    pen.limb("52,66 52,100", 9, 11, darker(c, 0.1))
    pen.blob("22,8 82,8 82,36 70,62 52,74 34,62 22,36", c, shade=1.5)
    pen.oval((52, 9), (30, 5), lighter(c, 0.4), shade=0.6)
    pen.rect(36, 94, 68, 102, c, r=2)
    pen.rect(24, 101, 80, 121, mix(DARK, WOOD, 0.4), r=3)
    pen.rect(38, 106, 66, 116, c, r=1.5)
    pen.poly("52,22 56,33 67,33 58,40 62,51 52,44 42,51 46,40 37,33 48,33", lighter(c, 0.6), shade=0.4)
    gleam(pen, "28,18 29,36 36,50", 4)


@thing("sports medal", (84.0, 124.0), 0.2, "#dba83a #c8d0da #b8703f")
def medal(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    for said, tone in (("18,4 36,4 54,60 40,62", "#c8343a"), ("66,4 48,4 30,60 44,62", "#3a6ab0")):
        pen.poly(said, colour(tone))
    pen.oval((42, 88), (32, 32), darker(c, 0.15), shade=1.2)
    pen.oval((42, 88), (26, 26), c, shade=1.4)
    pen.poly("42,70 47,83 60,83 50,91 54,104 42,96 30,104 34,91 24,83 37,83", lighter(c, 0.5), shade=0.5)
    pen.rect(34, 52, 50, 60, darker(c, 0.2), r=3)
