"""Hair: what of it is behind a head, and what is on it."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen

WIG = colour("#ece8e0")
CAP = "40,10 54,14 58,28 54,33 51,22 40,20 29,22 26,33 22,28 26,14"
FRINGE = "40,10 54,14 57,30 50,24 42,18 34,25 24,30 25,15"
PARTED = "38,9 53,12 58,26 54,31 52,23 44,19 31,23 26,32 22,27 25,14"
BACKS = {
    "long": "40,8 57,14 62,34 61,60 53,68 27,68 19,60 18,34 23,14",
    "wavy": "40,8 57,13 63,26 60,38 65,50 60,64 50,68 30,68 20,64 15,50 20,38 17,26 23,13",
    "bob": "40,8 57,14 61,30 59,46 52,50 28,50 21,46 19,30 23,14",
}


CURLS = ((25, 25), (25, 18), (31, 13), (40, 11.5))
LOCKS: dict[str, tuple[tuple[float, float], ...]] = {
    **dict.fromkeys(("wild", "curly", "curly long"), CURLS),
    "wig": ((24, 24), (22, 33), (23, 42), (30, 14), (40, 11)),
}
SHAPES = {
    **dict.fromkeys(("short", "bun", "greybun", "grey", "pigtails", "geisha"), CAP),
    **dict.fromkeys(("long", "wavy", "ponytail", "braids"), FRINGE),
    **dict.fromkeys(("side", "sleek"), PARTED),
    "bob": "40,9 55,13 60,30 57,40 53,26 40,23 27,26 23,40 20,30 25,13",
    "tonsure": "25,18 22,28 26,33 27,25 40,19.4 53,25 54,33 58,28 55,18 50,20 40,16.4 30,20",
    "flattop": "23,30 23,9 40,7 57,9 57,30 53,21 46,19 40,21 34,19 27,21",
    "afro": "40,8 55,12 58,26 50,19 40,17 30,19 22,26 25,12",
}
"""The hair on a head, by its kind: as locks, or as one shape; a bald one has neither."""


def hair_behind(pen: Pen, kind: str, hair: Colour) -> None:
    """What is seen of the hair beside and below a head; drawn before it."""
    if kind in BACKS:
        pen.blob(BACKS[kind], darker(hair, 0.08))
    elif kind == "curly long":
        for x, y, r in ((24, 22, 9.0), (20, 36, 9.5), (21, 50, 9.5), (28, 61, 9.0)):
            pen.oval((x, y), (r, r), darker(hair, 0.08), twin=True, shade=0.8)
        pen.oval((40, 14), (14, 8), hair)
    elif kind == "geisha":
        pen.oval((23, 22), (8, 10), hair, twin=True)
        pen.oval((40, 7), (13, 10), darker(hair, 0.06))
    elif kind == "pigtails":
        pen.blob("24,26 14,26 10,38 14,52 20,44 24,36", hair, twin=True)
        pen.oval((23, 28), (2.6, 2.6), colour("#e8566a"), twin=True)
    elif kind == "ponytail":
        pen.blob("50,14 64,14 70,30 66,54 60,62 60,44 56,30", darker(hair, 0.08))
    elif kind == "afro":
        pen.blob("40,0 58,5 67,20 65,36 56,44 24,44 15,36 13,20 22,5", darker(hair, 0.06))
    elif kind == "braids":
        for y in (42, 52, 62, 71):
            pen.oval((21 + (y - 42) / 12, y), (5.6 - (y - 42) / 14, 6.4), hair, twin=True)


def hair_away(pen: Pen, kind: str, hair: Colour) -> None:
    """The hair on a head that is seen from behind."""
    if kind == "bald":
        return
    low = 66 if kind in BACKS and kind != "bob" else 48
    pen.blob(f"40,7 55,12 60,28 57,42 50,{low} 30,{low} 23,42 20,28 25,12", hair)
    for x, lean in ((31, -4), (40, 0), (49, 4)):
        pen.limb(
            f"{x},13 {x + lean},28 {x + lean},{low - 6}", 2.2, 1, lighter(hair, 0.12), atop=True, shade=0
        )
    if kind in {"bun", "greybun"}:
        pen.oval((40, 14), (9, 8), darker(hair, 0.08))
    elif kind == "ponytail":
        pen.limb("40,20 43,40 39,66", 13, 5, darker(hair, 0.1))
    elif kind in {"pigtails", "braids"}:
        pen.limb("24,34 16,46 15,60", 9, 4, hair, twin=True)
    elif kind in LOCKS or kind == "afro":
        for x, y in ((24, 18), (40, 9), (20, 32), (25, 45), (40, 49)):
            pen.oval((x, y), (8, 8), hair, twin=True, shade=0.8)


def hair_on(pen: Pen, kind: str, hair: Colour) -> None:
    """The hair on a head; drawn after the face."""
    if kind in {"bun", "greybun"}:
        pen.oval((40, 8.5), (7.4, 6.4), darker(hair, 0.06))
    if kind in LOCKS:
        for x, y in LOCKS[kind]:
            pen.oval((x, y), (6.4, 6.4), WIG if kind == "wig" else hair, twin=True, shade=0.8)
    elif kind in SHAPES:
        pen.blob(SHAPES[kind], hair, shade=0.7)
    if kind == "mohawk":
        for x, y, r in ((31, 15, 5), (35, 7, 6), (40, 3, 6.4), (45, 7, 6), (49, 15, 5)):
            pen.limb(f"{40 + (x - 40) * 0.4},{y + 9} {x},{y - 5}", r * 1.5, 2, hair)
    if kind in {"side", "sleek"}:
        pen.line("31,13 40,15 50,20", 1, lighter(hair, 0.2), atop=True)
