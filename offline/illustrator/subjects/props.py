"""What people hold in their hands and wear on their bodies."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.pen import Pen

from .hats import GOLD, LEATHER, STEEL, STRAW, WOOD


def _pole(length: float, tone: Colour, head: Callable[[Pen], None] | None = None) -> Callable[[Pen], None]:
    def prop(pen: Pen) -> None:
        pen.line(f"71,{length} 70,90 69,134", 2.6, tone)
        if head:
            head(pen)

    return prop


def _ladle(pen: Pen) -> None:
    pen.line("70,92 73,58", 2.2, STEEL)
    pen.oval((73, 55), (5, 4.6), STEEL)


def _bread(pen: Pen) -> None:
    pen.limb("62,84 72,72 78,62", 9, 7, colour("#d8a050"))


def _tray(pen: Pen) -> None:
    pen.oval((68, 74), (13, 2.8), STEEL)
    pen.blob("66,73 65,62 69,60 73,62 72,73", colour("#8fd0e8"))


def _rod(pen: Pen) -> None:
    pen.line("68,96 74,40 79,6", 1.8, WOOD)
    pen.line("79,6 78,40 76,58", 0.6, colour("#e8e8e8"))


def _sword(pen: Pen) -> None:
    pen.poly("67,80 71,80 73,34 70.6,28 68.6,34", STEEL)
    pen.line("62,81 77,81", 3, GOLD)
    pen.line("69,82 68.6,92", 3, LEATHER)


def _sabre(pen: Pen) -> None:
    pen.limb("69,82 76,58 70,36", 4.6, 1.2, STEEL)
    pen.line("64,82 74,82", 3, GOLD)


def _axe_head(pen: Pen) -> None:
    pen.blob("70,46 60,40 58,54 62,66 70,60", STEEL)


def _fork_head(pen: Pen) -> None:
    for x in (65, 71, 77):
        pen.line(f"{x},40 {x},54", 1.6, STEEL)
    pen.line("65,54 77,54", 1.8, STEEL)


def _orb(pen: Pen) -> None:
    pen.oval((71.5, 26), (5.5, 5.5), colour("#8fd8ff"))


def _bristles(pen: Pen) -> None:
    pen.blob("66,112 74,112 78,134 62,134", STRAW)


def _palette(pen: Pen) -> None:
    pen.blob("58,78 70,70 79,78 76,90 64,92", colour("#c89a62"))
    for x, y, tone in ((64, 80, "#d8343a"), (70, 76, "#f4c430"), (74, 81, "#3a7bd5"), (70, 87, "#3f9e4d")):
        pen.oval((x, y), (2, 2), colour(tone), shade=0.2)


def _violin(pen: Pen) -> None:
    pen.limb("62,86 70,70 77,56", 3, 2.2, INK)
    pen.oval((63, 84), (8, 6.6), colour("#a8582a"), turn=-60)
    pen.oval((67.5, 75), (6, 5), colour("#a8582a"), turn=-60)
    pen.line("52,70 78,92", 1, STRAW)


def _lens(pen: Pen) -> None:
    pen.line("69,90 71,76", 2.6, WOOD)
    pen.oval((72, 68), (8, 8), INK)
    pen.oval((72, 68), (6.2, 6.2), colour("#bfe4f4"))


def _case(pen: Pen) -> None:
    pen.rect(58, 90, 79, 106, LEATHER, r=2)
    pen.line("65,90 65,87 72,87 72,90", 1.4, INK)


def _flask(pen: Pen) -> None:
    pen.poly("69,64 73,64 73,71 79,84 63,84 69,71", colour("#d8eef4"))
    pen.poly("67,76 75,76 79,84 63,84", colour("#5ad08a"))


def _book(pen: Pen) -> None:
    pen.rect(60, 74, 78, 92, colour("#3a6aa8"), r=1.5)
    pen.rect(63, 77, 75, 80, colour("#f4e8c8"), shade=0)


def _can(pen: Pen) -> None:
    tin = colour("#2f8fa0")
    pen.poly("60,84 74,84 73,98 61,98", tin)
    pen.line("73,94 80,82", 2.4, darker(tin, 0.2))


def _hammer(pen: Pen) -> None:
    pen.line("69,92 72,64", 2.8, WOOD)
    pen.rect(65, 58, 79, 66, darker(STEEL, 0.4), r=1.5)


def _microphone(pen: Pen) -> None:
    pen.line("68,82 60,64", 3, INK)
    pen.oval((59, 61), (4.4, 4.6), colour("#5a5f6a"))


def _wand(pen: Pen) -> None:
    pen.line("69,84 75,60", 1.8, INK)
    pen.oval((75.4, 57), (3.4, 3.4), GOLD)


def _bouquet(pen: Pen) -> None:
    pen.poly("62,92 74,92 70,78 66,78", colour("#4a8a3f"))
    for x, y, tone in ((62, 76, "#f4b4c8"), (69, 72, "#ffffff"), (75, 77, "#e8708a"), (68, 79, "#f0c040")):
        pen.oval((x, y), (5, 5), colour(tone))


def _board(pen: Pen) -> None:
    pen.blob("70,20 78,50 78,100 70,134 62,100 62,50", colour("#f4ead6"))
    pen.line("70,24 70,130", 1.6, colour("#e0543f"), atop=True)


def _football(pen: Pen) -> None:
    pen.oval((66, 130), (8, 8), WHITE)
    pen.blob("66,126 70,129 68,133 64,133 62,129", INK)


PROPS: dict[str, Callable[[Pen], None]] = {
    "ladle": _ladle,
    "bread": _bread,
    "tray": _tray,
    "rod": _rod,
    "sword": _sword,
    "sabre": _sabre,
    "axe": _pole(44, WOOD, _axe_head),
    "fork": _pole(52, WOOD, _fork_head),
    "staff": _pole(30, WOOD, _orb),
    "broom": _pole(56, WOOD, _bristles),
    "stick": _pole(70, WOOD),
    "palette": _palette,
    "violin": _violin,
    "lens": _lens,
    "briefcase": _case,
    "flask": _flask,
    "book": _book,
    "can": _can,
    "hammer": _hammer,
    "microphone": _microphone,
    "wand": _wand,
    "bouquet": _bouquet,
    "football": _football,
    "board": _board,
}


def _apron(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("28,58 52,58 56,98 40,101 24,98", colour("#f4f0e6"), shade=0.6)


def _bib(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.rect(29, 62, 51, 90, trousers, r=3)
    pen.line("31,64 28,50", 3, trousers, twin=True)


def _vest(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("24,50 34,50 36,88 24,90 22,66", darker(c, 0.45), twin=True)


def _shirtfront(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.poly("33,48 47,48 42,78 38,78", WHITE, shade=0.4)


def _tie(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.poly("38,52 42,52 44,72 40,78 36,72", colour("#a82a3a"), shade=0.6)


def _scarf(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("29,47 40,52 51,47 51,54 40,58 29,54", colour("#c8303a"))


def _collar(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.poly("28,49 52,49 48,62 40,56 32,62", colour("#2f4a7f"))


def _belt(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("23,86 40,89 57,86", 4, colour("#3a2a22"), atop=True)
    pen.rect(36.5, 84.5, 43.5, 91, colour("#e0b04a"), r=1)


def _stripes(pen: Pen, c: Colour, trousers: Colour) -> None:
    for y in (74, 96):
        pen.line(f"20,{y} 40,{y + 3} 60,{y}", 4, colour("#f0d84a"), atop=True)


def _badge(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.oval((49, 62), (3.2, 3.6), GOLD)


def _buttons(pen: Pen, c: Colour, trousers: Colour) -> None:
    for y in (62, 72, 82):
        pen.oval((35, y), (1.6, 1.6), GOLD, twin=True)


def _star(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("40,58 49,64 46,75 40,80 34,75 31,64", GOLD)


def _stethoscope(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("33,50 36,66 44,68", 1.6, colour("#3a4a5a"))
    pen.oval((46, 69), (3, 3), colour("#9aa4b0"))


def _fur(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("25,48 40,55 55,48 57,55 40,63 23,55", colour("#f6f2ea"))


def _ruff(pen: Pen, c: Colour, trousers: Colour) -> None:
    for x in range(25, 58, 6):
        pen.oval((x, 50), (4.4, 4), WHITE, shade=0.5)


def _buttonhole(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.oval((49, 60), (2.8, 2.8), colour("#e8566a"))


CLOTHES: dict[str, Callable[[Pen, Colour, Colour], None]] = {
    "apron": _apron,
    "bib": _bib,
    "vest": _vest,
    "shirtfront": _shirtfront,
    "tie": _tie,
    "scarf": _scarf,
    "collar": _collar,
    "belt": _belt,
    "stripes": _stripes,
    "badge": _badge,
    "buttons": _buttons,
    "star": _star,
    "stethoscope": _stethoscope,
    "fur": _fur,
    "ruff": _ruff,
    "flower": _buttonhole,
}


def on_face(pen: Pen, extra: str) -> None:
    """Glasses, a patch, a mask, a clown's nose; anything else is not of the face."""
    if extra in {"glasses", "goggles"}:
        tone = INK if extra == "glasses" else colour("#f0a03a")
        for x in (34, 46):
            pen.oval((x, 31), (5, 4.6), tone, shade=0)
            pen.oval((x, 31), (3.9, 3.5), lighter(colour("#a8d4e8"), 0.3), shade=0.4)
        pen.line("38,30.6 42,30.6", 1.2, tone)
    elif extra == "patch":
        pen.oval((46, 31), (4.4, 4), INK, shade=0)
        pen.line("26,22 54,34", 1.4, INK, atop=True)
    elif extra == "mask":
        pen.blob("25,30 33,26 40,29 47,26 55,30 48,36 40,33 32,36", colour("#c8303a"))
        pen.oval((34.5, 31), (2.2, 2), WHITE, shade=0, twin=True)
    elif extra == "nose":
        pen.oval((40, 34), (3.6, 3.6), colour("#e83a3a"))
