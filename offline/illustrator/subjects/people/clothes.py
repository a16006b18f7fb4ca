"""What people wear on their bodies and before their eyes."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD

from .costumes import COSTUMES
from .facepaint import PAINTED
from .visage import turned_aside


def _apron(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("28,58 52,58 56,98 40,101 24,98", colour("#f4f0e6"), shade=0.6)


def _leather(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("29,56 51,56 57,100 40,104 23,100", colour("#7a4f30"))
    pen.line("31,58 28,49", 2.4, colour("#5a3822"), twin=True)


def _greenapron(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("29,58 51,58 56,98 40,101 24,98", colour("#3f7a5c"), shade=0.7)
    pen.rect(33, 76, 47, 86, colour("#356a50"), r=2, shade=0.4)


def _plaid(pen: Pen, c: Colour, trousers: Colour) -> None:
    for y in (58, 68, 78, 88):
        pen.line(f"22,{y} 40,{y + 2} 58,{y}", 1.6, darker(c, 0.5), atop=True)
    for x in (29, 36, 44, 51):
        pen.line(f"{x},50 {x},92", 1.2, darker(c, 0.5), atop=True)


def _tape(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("31,49 33,70 32,80", 2.6, colour("#f0d060"), twin=True)


def _bag(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("30,49 52,84", 2.4, colour("#6a4630"), atop=True)
    pen.rect(46, 80, 64, 96, colour("#8a5f3a"), r=2)
    pen.poly("46,80 64,80 62,87 48,87", colour("#7a5030"))


def _clerical(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.poly("36,48 44,48 43,60 40,62 37,60", WHITE, shade=0.3)


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


def _striped(pen: Pen, c: Colour, trousers: Colour) -> None:
    tone = colour("#2f3a52") if sum(c) > 660 else lighter(c, 0.55)
    for y in (60, 69, 78, 87):
        pen.line(f"22,{y} 40,{y + 2} 58,{y}", 3, tone, atop=True)


def _jacket(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.poly("35,48 45,48 43,92 37,92", lighter(c, 0.72), shade=0.4)
    pen.poly("33,47 38,47 37,64 31,58", darker(c, 0.22), twin=True, shade=0.4)


def _hood(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("26,48 40,56 54,48 56,54 40,64 24,54", darker(c, 0.2))
    pen.line("36,60 36,70", 1, WHITE, twin=True)
    pen.blob("30,78 50,78 53,89 27,89", darker(c, 0.14), shade=0.5)


def _necklace(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("32,50 36,55.4 40,57 44,55.4 48,50", 2, GOLD)
    for x, y in ((34, 53), (37, 56), (43, 56), (46, 53)):
        pen.oval((x, y), (1.5, 1.5), GOLD, shade=0.5)
    pen.oval((40, 59), (2.8, 3.2), colour("#d8343a"), shade=0.5)


def _number(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("38,62 41,60 41,74", 2.6, WHITE, atop=True)
    pen.line("22,84 40,87 58,84", 2.4, WHITE, atop=True)


def _wrapped(pen: Pen, c: Colour, trousers: Colour) -> None:
    """The crossed front and the sash of a kimono or a karate suit."""
    pen.line("30,48 44,70", 3, lighter(c, 0.55), atop=True)
    pen.line("50,48 36,70", 3, lighter(c, 0.55), atop=True)
    pen.rect(23, 74, 57, 83, trousers, r=2)


def _bandages(pen: Pen, c: Colour, trousers: Colour) -> None:
    for y in (54, 61, 68, 75, 82, 88):
        pen.line(f"22,{y + 2} 40,{y} 58,{y + 3}", 1.2, darker(c, 0.3), atop=True)


def _pads(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("16,52 26,46 34,50 30,62 18,62", darker(c, 0.2), twin=True)


def _bowtie(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.poly("40,52.6 33,49 33,57", colour("#c8303a"), shade=0.6, twin=True)
    pen.oval((40, 53), (1.9, 2.1), colour("#a02430"), shade=0.4)


def _cravat(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.blob("33,47 47,47 46,54 43,66 40,70 37,66 34,54", colour("#f4eee2"), shade=0.8)
    pen.oval((40, 56), (1.5, 1.7), GOLD, shade=0.4)


def _pocket(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("40,56 40,92", 1, darker(c, 0.28), atop=True)
    pen.rect(44.5, 62, 52, 70, darker(c, 0.16), r=1, shade=0.3)


def _straps(pen: Pen, c: Colour, trousers: Colour) -> None:
    pen.line("31,49 29,62 30,76", 3.6, colour("#7a5230"), atop=True, twin=True)


CLOTHES: dict[str, Callable[[Pen, Colour, Colour], None]] = {
    "apron": _apron,
    "backpack": _straps,
    "leather": _leather,
    "greenapron": _greenapron,
    "plaid": _plaid,
    "tape": _tape,
    "bag": _bag,
    "clerical": _clerical,
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
    "striped": _striped,
    "jacket": _jacket,
    "hood": _hood,
    "pocket": _pocket,
    "necklace": _necklace,
    "number": _number,
    "wrapped": _wrapped,
    "pads": _pads,
    "bandages": _bandages,
    "bowtie": _bowtie,
    "cravat": _cravat,
    **COSTUMES,
}


def on_face(pen: Pen, extra: str) -> None:
    """Glasses, a patch, a mask, a clown's nose; anything else is not of the face."""
    with turned_aside(pen):
        _on_face(pen, extra)


def _on_face(pen: Pen, extra: str) -> None:
    if extra in PAINTED:
        PAINTED[extra](pen)
    elif extra in {"glasses", "goggles"}:
        tone = INK if extra == "glasses" else colour("#f0a03a")
        for x in (34, 46):
            pen.oval((x, 31), (5, 4.6), tone, shade=0)
            pen.oval((x, 31), (3.9, 3.5), lighter(colour("#a8d4e8"), 0.3), shade=0.4)
        pen.line("38,30.6 42,30.6", 1.2, tone)
    elif extra == "patch":
        pen.oval((46, 31), (4.4, 4), INK, shade=0)
        pen.line("26,22 54,34", 1.4, INK, atop=True)
    elif extra in {"mask", "bandit"}:
        tone = INK if extra == "bandit" else colour("#c8303a")
        pen.blob("25,30 33,26 40,29 47,26 55,30 48,36 40,33 32,36", tone)
        pen.oval((34.5, 31), (2.2, 2), WHITE, shade=0, twin=True)
    elif extra == "headset":
        pen.oval((25, 31), (3.6, 5.4), INK, twin=True)
        pen.line("25,27 28,14 40,8.5 52,14 55,27", 2.4, INK)
    elif extra == "moustache":
        pen.blob("40,36.6 45,36.4 49,38.6 45,39.6 40,38.4 35,39.6 31,38.6 35,36.4", colour("#4a3226"))
    elif extra == "surgical":
        pen.blob("27,34 40,32.6 53,34 52,42 40,46 28,42", colour("#a8dcd8"), shade=0.6)
        pen.line("27,35 25,33", 1, colour("#a8dcd8"), twin=True)
    elif extra == "nose":
        pen.oval((40, 34), (3.6, 3.6), colour("#e83a3a"))
