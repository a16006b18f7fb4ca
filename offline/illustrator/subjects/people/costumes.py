"""Layers of costumes on the trunk, over its cut: bodices, collars, pleats, rags."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STEEL

from .martial import CREAM, MARTIAL, Layer


def _ropebelt(pen: Pen, c: Colour, bottom: Colour) -> None:
    rope = colour("#e0cfa8")
    pen.line("23,84 40,87.4 57,84", 3, rope)
    pen.line("44,87 46,100 45,114", 2.2, rope)
    pen.oval((45, 115), (2.2, 3), rope)


def _broadcollar(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The wide collar of beads of old Egypt."""
    for k, tone in enumerate(("#e8b83a", "#2f6fa8", "#e8b83a", "#c8503a", "#e8b83a")):
        d = 3.2 * k
        pen.blob(
            f"{24 + d},{48 + 0.2 * k} {40},{53} {56 - d},{48 + 0.2 * k} {58 - d},{56 - 0.4 * d} "
            f"40,{70 - d} {22 + d},{56 - 0.4 * d}",
            colour(tone),
            shade=0.6,
        )


def _pallu(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The end of a sari over the shoulder, with its gold border, and the pleats below."""
    border = mix(bottom, GOLD, 0.6)
    pen.blob("27,50 53,50 56,66 24,66", darker(c, 0.35), shade=0.6)
    for x in (34, 38, 42, 46):
        pen.line(f"{x},90 {40 + (x - 40) * 1.6},130", 1.2, darker(c, 0.28), atop=True)
    pen.blob("46,47 57,52 56,66 40,86 23,96 22,84 34,68", lighter(c, 0.1), shade=0.9)
    pen.line("46,48.4 35,67 22.6,84", 2.4, border, atop=True)
    pen.line("12,127 28,133.5 40,134.6 52,133.5 68,127", 3.4, border, atop=True)


def _tartan(pen: Pen, c: Colour, bottom: Colour) -> None:
    """The checks of a kilt."""
    for x in (22, 31, 40, 49, 58):
        pen.line(f"{40 + (x - 40) * 0.86},80 {x},107", 2.2, darker(bottom, 0.5), atop=True)
        pen.line(f"{42.6 + (x - 40) * 0.86},80 {x + 3},107", 0.8, colour("#f0d060"), atop=True)
    for y in (87, 96):
        pen.line(f"17,{y} 40,{y + 2.4} 63,{y}", 2.2, darker(bottom, 0.5), atop=True)
        pen.line(f"17,{y + 3} 40,{y + 5.4} 63,{y + 3}", 0.8, colour("#f0d060"), atop=True)


def _sporran(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("24,83 40,88 56,83", 1.4, colour("#5a4634"))
    pen.blob("34,88 46,88 47,99 40,104 33,99", colour("#e8e0d0"))
    pen.blob("34,87 46,87 45,93 40,95 35,93", LEATHER)
    for x in (37, 40, 43):
        pen.line(f"{x},96 {x},102", 1.2, INK)


def _bodice(pen: Pen, c: Colour, bottom: Colour) -> None:
    """A laced bodice over a white blouse."""
    pen.blob("27,49 53,49 54,62 26,62", WHITE, shade=0.5)
    pen.blob("27,57 34,61 46,61 53,57 53,76 40,80 27,76", darker(c, 0.25))
    for y in (63, 67.5, 72):
        pen.line(f"36.4,{y} 43.6,{y + 3}", 1, lighter(GOLD, 0.2), atop=True, twin=True)


def _pinafore(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("30,75 50,75 56,103 40,107 24,103", lighter(bottom, 0.82), shade=0.6)
    pen.line("26,75.4 40,78.4 54,75.4", 3, bottom)
    pen.line("25,100 40,104 55,100", 1, bottom, atop=True)


def _lederhosen(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("31,84 29,49", 3.6, bottom, twin=True)
    pen.rect(29, 62, 51, 67, bottom, r=1.5)
    pen.blob("25,80 55,80 56,94 24,94", bottom, shade=0.8)
    pen.oval((40, 64.5), (2.6, 2), CREAM)


def _corset(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("28,60 36,63 44,63 52,60 53,84 40,88 27,84", LEATHER)
    for y in (66, 71, 76, 81):
        pen.line(f"36,{y} 44,{y + 3}", 0.9, lighter(GOLD, 0.1), atop=True, twin=True)
    pen.line("31,63 30,84", 1.2, darker(LEATHER, 0.3), atop=True, twin=True)


def _brass(pen: Pen, c: Colour, bottom: Colour) -> None:
    """A waistcoat with brass buttons, a watch chain and a cog."""
    vest = colour("#8a6a3a")
    pen.blob("33,50 47,50 48,90 32,90", vest, shade=0.8)
    pen.poly("35,48 45,48 40,60", CREAM, shade=0.4)
    for y in (66, 74, 82):
        pen.oval((40, y), (1.7, 1.7), GOLD, shade=0.5)
    pen.line("41,76 46,81 51,77", 1.1, GOLD)
    _cog(pen, 51, 64, 4.4)


def _brassbelt(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("27,86 40,89.4 53,86", 4, darker(LEATHER, 0.3))
    _cog(pen, 40, 88.4, 4.6)
    pen.rect(46, 86, 53, 94, LEATHER, r=1.5)


def _cog(pen: Pen, x: float, y: float, r: float) -> None:
    brass = colour("#d09a3a")
    for k in range(8):
        a = k * np.pi / 4
        pen.oval((x + r * float(np.cos(a)), y + r * float(np.sin(a))), (r * 0.3, r * 0.3), brass, shade=0.4)
    pen.oval((x, y), (r, r), brass)
    pen.oval((x, y), (r * 0.42, r * 0.42), darker(brass, 0.55), shade=0.2)


def _studs(pen: Pen, c: Colour, bottom: Colour) -> None:
    """An open leather jacket with studs and a zip."""
    pen.poly("35,48 45,48 44,92 36,92", colour("#b8303a"), shade=0.5)
    pen.poly("33,47 38,47 36,66 28,60", lighter(c, 0.1), twin=True, shade=0.8)
    for x, y in ((27, 53), (26, 58), (30, 56), (31, 62), (29, 52)):
        pen.oval((x, y), (1, 1), STEEL, shade=0.4, twin=True)
    pen.line("24,88 35,90", 2.2, STEEL, twin=True)
    pen.poly("37,70 43,70 41,78 39,78", INK, shade=0)


def _ripped(pen: Pen, c: Colour, bottom: Colour) -> None:
    for x, y in ((31, 103), (48, 108), (34, 116)):
        pen.blob(f"{x - 4},{y} {x},{y - 2} {x + 4},{y} {x},{y + 3}", colour("#e0b48c"), shade=0.3)


def _torn(pen: Pen, c: Colour, bottom: Colour) -> None:
    """Rags: holes and a frayed hem."""
    for x, y in ((32, 62), (47, 74), (36, 84)):
        pen.poly(
            f"{x - 4},{y} {x},{y - 3} {x + 5},{y - 1} {x + 2},{y + 4} {x - 2},{y + 3}",
            darker(c, 0.55),
            shade=0.3,
        )
    for x in (26, 32, 38, 44, 50):
        pen.poly(f"{x},88 {x + 6},88 {x + 3},{96 + x % 5}", c, shade=0.5)


def _tie_dye(pen: Pen, c: Colour, bottom: Colour) -> None:
    for r, tone in ((15, "#f0c040"), (11, "#e0569a"), (7.5, "#4aa8d0"), (4, "#f4f0e6")):
        pen.oval((40, 72), (r, r * 1.1), colour(tone), shade=0.3, atop=True)


def _peace(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("31,49 36,62 40,66 44,62 49,49", 1.1, LEATHER)
    pen.oval((40, 69), (4.4, 4.4), GOLD)
    pen.oval((40, 69), (3.2, 3.2), darker(GOLD, 0.45), shade=0.2)
    pen.line("40,66 40,72", 1, GOLD)
    pen.line("40,69 37.8,71.4", 1, GOLD, twin=True)


def _pearls(pen: Pen, c: Colour, bottom: Colour) -> None:
    """Two long strings of pearls and a fringed hem."""
    for low, side in ((76, 5.4), (68, 4.0)):
        for k in range(11):
            t = k / 10
            x, y = 40 + side * (2 * t - 1) * 1.6, 49 + (low - 49) * (1 - (2 * t - 1) ** 2)
            pen.oval((x, y), (1.35, 1.35), colour("#fbf4ea"), shade=0.5)
    for y in (80, 92, 104):
        for x in range(22, 60, 3):
            if y < 86 and not 25 < x < 55:
                continue
            pen.line(f"{x},{y} {x},{y + 6}", 1.1, lighter(c, 0.4), atop=True)
        pen.line(f"20,{y} 40,{y + 1.5} 60,{y}", 1.4, GOLD, atop=True)


def _highcollar(pen: Pen, c: Colour, bottom: Colour) -> None:
    lace = colour("#f6f0e6")
    pen.rect(35, 44, 45, 51, lace, r=2, shade=0.6)
    for x, y in ((36, 52), (44, 52), (38, 57), (42, 57), (40, 62), (40, 54)):
        pen.oval((x, y), (3.2, 3), lace, shade=0.5)
    pen.oval((40, 50), (2, 2.4), colour("#3f7a8a"))
    for y in (70, 76, 82):
        pen.oval((40, y), (1.2, 1.2), darker(c, 0.4), shade=0)


def _bustle(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("26,86 40,92 54,86 62,104 40,112 18,104", lighter(c, 0.14), shade=0.9)
    for x in (22, 31, 40, 49, 58):
        pen.oval((x, 107 + 3 * (1 - abs(x - 40) / 20)), (5, 4), lighter(c, 0.22), shade=0.8)
    pen.line("15,124 40,130 65,124", 2, lighter(c, 0.3), atop=True)


def _flounces(pen: Pen, c: Colour, bottom: Colour) -> None:
    """Rows of ruffles on a wide skirt."""
    for y, half in ((98, 17), (111, 22), (124, 27)):
        for k in range(7):
            x = 40 + half * (k - 3) / 3.2
            pen.oval(
                (x, y + 2.4 * (1 - ((k - 3) / 3) ** 2)),
                (half / 5.4, 4.4),
                lighter(c, 0.14 if k % 2 else 0.05),
                shade=0.9,
            )
        pen.line(f"{40 - half},{y - 4} 40,{y - 1} {40 + half},{y - 4}", 1.6, mix(c, bottom, 0.5), atop=True)


def _coins(pen: Pen, c: Colour, bottom: Colour) -> None:
    for x in (26, 31, 36, 41, 46, 51):
        pen.oval((x + 1.5, 88 + 3 * (1 - abs(x - 38) / 15)), (2.2, 2.2), GOLD, shade=0.6)
        pen.oval((x + 1.5, 93 + 3 * (1 - abs(x - 38) / 15)), (1.9, 1.9), GOLD, shade=0.6)
    pen.blob("28,56 40,60 52,56 52,64 40,68 28,64", darker(c, 0.2))


def _fringes(pen: Pen, c: Colour, bottom: Colour) -> None:
    for x in range(25, 57, 3):
        pen.line(
            f"{x},{60 + 6 * (1 - abs(x - 40) / 16):.1f} {x},{68 + 6 * (1 - abs(x - 40) / 16):.1f}",
            1.2,
            darker(c, 0.28),
        )
        pen.line(f"{x},89 {x},98", 1.3, darker(c, 0.24))


def _beads(pen: Pen, c: Colour, bottom: Colour) -> None:
    for k, tone in enumerate(("#f4f0e6", "#d8343a", "#2f7fc0", "#f0c040")):
        r = 6 + 2.6 * k
        for j in range(9):
            a = np.pi * (j + 0.5) / 9
            at = (40 + r * 1.1 * float(np.cos(a)), 47 + r * float(np.sin(a)))
            pen.oval(at, (1.6, 1.5), colour(tone), shade=0.4)


def _bolts(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.rect(29, 43, 36, 47, STEEL, r=1, twin=True)


def _rose(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("26,47 40,57 54,47 58,62 40,72 22,62", lighter(c, 0.08), shade=0.9)
    for x in range(24, 58, 5):
        pen.line(
            f"{x},{62 + 8 * (1 - abs(x - 40) / 17):.1f} {x},{70 + 8 * (1 - abs(x - 40) / 17):.1f}",
            1.1,
            darker(c, 0.3),
        )


def _medallion(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.line("33,50 40,66 47,50", 1.3, colour("#c8283a"))
    pen.oval((40, 68), (3.4, 3.8), GOLD)
    pen.oval((40, 68), (1.6, 1.8), colour("#c8283a"), shade=0.3)


def _soot(pen: Pen, c: Colour, bottom: Colour) -> None:
    for x, y in ((30, 70), (47, 80), (36, 92)):
        pen.oval((x, y), (4, 2.4), darker(c, 0.4), shade=0, atop=True)


def _kerchief(pen: Pen, c: Colour, bottom: Colour) -> None:
    pen.blob("28,46 52,46 46,60 40,66 34,60", colour("#c8303a"), shade=0.8)


def _neon(pen: Pen, c: Colour, bottom: Colour) -> None:
    """Glowing seams."""
    pen.line("26,52 34,70 34,100", 1.8, colour("#4af0e8"), atop=True)
    pen.line("54,52 46,70 46,100", 1.8, colour("#f04ac8"), atop=True)
    pen.line("23,88 40,91 57,88", 1.4, colour("#4af0e8"), atop=True)


COSTUMES: dict[str, Layer] = {
    **MARTIAL,
    "ropebelt": _ropebelt,
    "broadcollar": _broadcollar,
    "pallu": _pallu,
    "tartan": _tartan,
    "sporran": _sporran,
    "bodice": _bodice,
    "pinafore": _pinafore,
    "lederhosen": _lederhosen,
    "corset": _corset,
    "brass": _brass,
    "brassbelt": _brassbelt,
    "studs": _studs,
    "ripped": _ripped,
    "torn": _torn,
    "tieDye": _tie_dye,
    "peace": _peace,
    "pearls": _pearls,
    "highcollar": _highcollar,
    "bustle": _bustle,
    "flounces": _flounces,
    "coins": _coins,
    "fringes": _fringes,
    "beads": _beads,
    "bolts": _bolts,
    "rose": _rose,
    "medallion": _medallion,
    "soot": _soot,
    "kerchief": _kerchief,
    "neon": _neon,
}
"""By the extras of a look; the skirts among them are over the legs."""
