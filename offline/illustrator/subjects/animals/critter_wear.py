"""What those wear who have the large head of an animal: hats, helmets, glasses, scarves."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, lightness
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.people.hats import HATS
from offline.illustrator.subjects.placing import Placed
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STEEL

Worn = Callable[[Pen, float, float, Colour | None], None]
LENS = colour("#bfe0f0")


def ring(pen: Pen, x: float, y: float, rx: float, ry: float, width: float, tone: Colour) -> None:
    """An oval line."""
    a = np.linspace(0, 2 * np.pi, 25)
    pen.line(" ".join(f"{x + rx * np.cos(t):.2f},{y + ry * np.sin(t):.2f}" for t in a), width, tone)


def _glass(pen: Pen, c: Colour) -> None:
    """The round helmet of a space suit, open to the eye."""
    pen.limb("18,66 50,76 82,66", 9, 9, darker(c, 0.25))
    pen.limb("20,63 50,72 80,63", 5, 5, lighter(c, 0.1))
    ring(pen, 50, 34, 47, 43, 3.6, lighter(c, 0.05))
    ring(pen, 50, 34, 44.6, 40.6, 0.9, colour("#a8c8dc"))
    pen.limb("14,30 20,14 34,4", 3, 4.4, WHITE, 0)
    pen.limb("13,38 13.4,35 14,33", 3, 3, WHITE, 0)
    pen.limb("86,44 82,54 76,60", 2, 3, colour("#dcecf6"), 0)
    pen.rect(-2, 28, 6, 42, colour("#c8503f"), r=3, twin=True)


def _knight(pen: Pen, c: Colour) -> None:
    red = colour("#c8303a")
    pen.limb("50,4 60,-8 78,-8 86,6", 10, 3, red)
    pen.blob("17,44 17,26 28,9 50,3 72,9 83,26 83,44 76,52 73,30 62,22 50,20 38,22 27,30 24,52", STEEL)
    pen.line("25,46 27,30 38,22.4 50,20.6 62,22.4 73,30 75,46", 2.4, darker(STEEL, 0.4))
    pen.blob("24,20 34,9 50,6 66,9 76,20 66,19 50,16 34,19", lighter(STEEL, 0.25))
    for x in (36, 43, 50, 57, 64):
        pen.line(f"{x},11 {x},14.4", 1.4, darker(STEEL, 0.5), atop=True)


def _aviator(pen: Pen, c: Colour) -> None:
    pen.blob("16,54 17,26 28,10 50,5 72,10 83,26 84,54 76,58 73,32 62,23 50,21 38,23 27,32 24,58", LEATHER)
    pen.line("26,34 38,23.4 50,21.6 62,23.4 74,34", 1.4, darker(LEATHER, 0.4))
    pen.line("19,24 50,12 81,24", 3.4, darker(LEATHER, 0.45), atop=True)
    for x in (39, 61):
        pen.oval((x, 14), (10.4, 8.4), colour("#c8a050"))
        pen.oval((x, 14), (7.8, 6), colour("#a8d4e8"), shade=0.5)
        pen.limb(f"{x - 4},13 {x - 1},10.4", 1.6, 2, WHITE, 0)


def _diver(pen: Pen, c: Colour) -> None:
    pen.limb("84,44 90,30 88,2", 5, 5, colour("#f0b43a"))
    pen.line("19,34 81,34", 3.4, INK, atop=True)
    for x in (36.5, 63.5):
        ring(pen, x, 36, 11.4, 11, 3.6, colour("#2a8fb0"))
    pen.limb("30,29 34,26", 1.6, 2, WHITE, 0)


def _ninja(pen: Pen, c: Colour) -> None:
    pen.blob("18,30 22,16 34,8 50,6 66,8 78,16 82,30 70,26 50,25 30,26", c)
    pen.blob("19,44 34,46 50,44 66,46 81,44 76,56 62,63 50,64 38,63 24,56", darker(c, 0.1), atop=False)
    pen.blob("80,26 92,24 98,32 88,32 96,40 84,36", darker(c, 0.2))
    pen.rect(38, 14, 62, 22, STEEL, r=2)


def _samurai(pen: Pen, c: Colour) -> None:
    pen.limb("50,6 34,2 24,-12", 5, 1.4, GOLD, twin=True)
    pen.blob("6,52 14,26 26,12 50,5 74,12 86,26 94,52 80,46 74,28 50,22 26,28 20,46", colour("#34303c"))
    pen.line("17,38 26,26 50,20 74,26 83,38", 2.6, colour("#c8303a"))
    pen.oval((50, 13), (5, 5), GOLD)


def _nemes(pen: Pen, c: Colour) -> None:
    cloth = colour("#e8b83a")
    pen.blob("16,70 12,40 20,18 50,4 80,18 88,40 84,70 72,66 74,34 62,22 50,20 38,22 26,34 28,66", cloth)
    for x0, x1, y in ((15, 27, 62), (14, 26, 52), (15, 26, 42), (18, 29, 31)):
        pen.line(f"{x0},{y} {x1},{y - 2}", 3, colour("#2f5fa8"), atop=True, twin=True)
    pen.limb("50,18 50,8 54,2", 5, 3, GOLD)


def _hood(pen: Pen, c: Colour) -> None:
    tone = c if lightness(c) > 0.25 else darker(c, 0.1)
    pen.blob("12,66 12,32 24,12 50,3 76,12 88,32 88,66 74,66 78,40 70,25 50,19 30,25 22,40 26,66", tone)


def _roman(pen: Pen, c: Colour) -> None:
    for x, y in ((30, 3), (40, -4), (50, -6), (60, -4), (70, 3)):
        pen.oval((x, y), (7, 9), colour("#c8303a"))
    pen.blob("17,46 17,26 28,10 50,5 72,10 83,26 83,46 76,50 73,30 62,22 50,20 38,22 27,30 24,50", GOLD)
    pen.line("26,32 38,22.4 50,20.6 62,22.4 74,32", 2, darker(GOLD, 0.3))


def _bearskin(pen: Pen, c: Colour) -> None:
    pen.blob("24,24 22,4 28,-10 50,-14 72,-10 78,4 76,24 62,19 50,18 38,19", colour("#26222a"))
    pen.line("25,26 34,50 50,58 66,50 75,26", 1.4, GOLD)


def _turban(pen: Pen, c: Colour) -> None:
    _worn_human(pen, "turban", c)


HELMETS: dict[str, Callable[[Pen, Colour], None]] = {
    "visor": _glass,
    "knight": _knight,
    "aviator": _aviator,
    "mask": _diver,
    "ninja": _ninja,
    "samurai": _samurai,
    "nemes": _nemes,
    "wimple": _hood,
    "headscarf": _hood,
    "veil": _hood,
    "rainhood": _hood,
    "roman": _roman,
    "bearskin": _bearskin,
    "robot": lambda pen, c: None,
    "snakes": lambda pen, c: None,
    "bull": lambda pen, c: None,
}
"""What is made for these heads; other hats are those of people, larger."""


def on_head(pen: Pen, hat: str, c: Colour, between: bool) -> None:
    """A hat on the head that a pen in its box draws; ``between`` the eyes of who has these on top."""
    if hat in HELMETS:
        HELMETS[hat](pen, c)
    elif hat in HATS:
        _worn_human(pen, hat, c, 0.92 if between else 1.36)


def _worn_human(pen: Pen, hat: str, c: Colour, size: float = 1.36) -> None:
    on_top = Placed(pen, (50 - 40 * size, 19 - 19 * size), 0.0, size)
    on_top.axis = 80.0
    HATS[hat](on_top, c)


def on_eyes(pen: Pen, extra: str, eye: tuple[float, float], tone: Colour | None) -> None:
    """Glasses, a patch, the mask of a hero, headphones; anything else is not worn there."""
    if extra in EYEWEAR:
        EYEWEAR[extra](pen, *eye, tone)


def _lens(pen: Pen, x: float, y: float, tone: Colour) -> None:
    ring(pen, x, y, 9.4, 9.2, 2, tone)
    pen.limb(f"{x - 6},{y - 2} {x - 3},{y - 5.4}", 1, 1.6, WHITE, 0)


def _glasses(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    for at in (x, 100 - x):
        _lens(pen, at, y, tone or INK)
    pen.line(f"{x + 9.4},{y - 1} 50,{y - 2.4} {90.6 - x},{y - 1}", 2, tone or INK)


def _monocle(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    _lens(pen, 100 - x, y, tone or GOLD)
    pen.line(f"{109 - x},{y + 2} {112 - x},{y + 14} {106 - x},{y + 26}", 0.9, GOLD)


def _shaded(frame: Colour, pane: Colour) -> Worn:
    """Glasses that hide the eyes."""

    def worn(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
        pen.line(f"18,{y - 4} 50,{y - 5} 82,{y - 4}", 2.6, tone or frame, atop=True)
        for at in (x, 100 - x):
            for r, c in ((1.0, tone or frame), (0.8, pane)):
                corners = ((-11, -7), (0, -8), (11, -7), (10, 5), (0, 9), (-10, 5))
                pen.blob(" ".join(f"{at + dx * r:.1f},{y + dy * r:.1f}" for dx, dy in corners), c, 0.5)
            pen.limb(f"{at - 6},{y + 2} {at + 1},{y - 4}", 1.4, 2.6, lighter(pane, 0.6), 0)

    return worn


def _patch(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    pen.line(f"20,{y - 14} 82,{y + 2}", 1.8, INK, atop=True)
    pen.oval((100 - x, y), (8.6, 8.2), tone or INK, shade=0.2)


def _headset(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    pen.line("14,40 16,20 30,5 50,0 70,5 84,20 86,40", 4, colour("#2a2c36"))
    pen.oval((14, 41), (7, 10), colour("#3a3e4c"), twin=True)
    pen.oval((13, 41), (4, 7), tone or colour("#e0484f"), twin=True)


def _surgical(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    pen.blob("28,46 50,42 72,46 68,58 50,63 32,58", tone or colour("#a8dcd8"), shade=0.6)


def _cigar(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    pen.limb("56,54 68,57 80,60", 4.6, 4, colour("#7a4a2a"))
    pen.line("60,54.6 62,55.2", 4.6, GOLD)
    pen.oval((81, 60.2), (2.6, 2.4), colour("#ff8a3a"), shade=0)
    pen.limb("83,56 80,46 86,38 83,30", 2.4, 4.4, colour("#e6e8ec"), 0.2)


def _pipe(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    pen.limb("55,54 66,60 74,66", 2.4, 3.4, colour("#3a2a22"))
    pen.poly("70,56 82,56 81,68 77,71 73,70 71,66", colour("#7a4a2a"))
    pen.oval((76, 56), (6, 1.8), colour("#2a1c16"), shade=0)
    pen.limb("76,52 73,44 78,36 75,28", 2, 4, colour("#e6e8ec"), 0.2)


def _nose(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    pen.oval((50, 46), (6, 6), tone or colour("#e83a3a"))


def _domino(pen: Pen, x: float, y: float, tone: Colour | None) -> None:
    """A mask with holes for the eyes, that shows them."""
    tone = tone or colour("#c8303a")
    a = np.linspace(0, 2 * np.pi, 25)
    for mirror in (1, -1):
        at = 50 + mirror * (x - 50)
        pen.limb(
            " ".join(f"{at + 9.6 * np.cos(t):.2f},{y + 8.8 * np.sin(t):.2f}" for t in a), 5, 5, tone, 0.3
        )
    pen.blob(
        f"{x + 8},{y - 4} 50,{y - 1} {92 - x},{y - 4} {92 - x},{y + 3} 50,{y + 2} {x + 8},{y + 3}", tone, 0.3
    )
    pen.blob(f"{x - 8},{y - 8} {x - 18},{y - 10} {x - 14},{y + 3} {x - 8},{y + 5}", tone, 0.3, twin=True)


EYEWEAR: dict[str, Worn] = {
    "glasses": _glasses,
    "monocle": _monocle,
    "sunglasses": _shaded(INK, colour("#2a2c3a")),
    "goggles": _shaded(colour("#f0a03a"), LENS),
    "patch": _patch,
    "mask": _domino,
    "bandit": lambda pen, x, y, tone: _domino(pen, x, y, INK),
    "headset": _headset,
    "surgical": _surgical,
    "cigar": _cigar,
    "pipe": _pipe,
    "nose": _nose,
}


def on_neck(pen: Pen, extra: str, tone: Colour | None) -> None:
    """What is worn at the neck, over the chin of a large head: in the box of a figure."""
    if extra in {"scarf", "muffler"}:
        c = tone or colour("#c8303a")
        pen.poly("47,62 58,60 62,90 51,92", darker(c, 0.14))
        for x in (52.6, 56, 59.4):
            pen.line(f"{x},90 {x + 0.6},97", 1.6, darker(c, 0.14))
        pen.line("49.6,82 60.4,80.6", 2.4, lighter(c, 0.4), atop=True)
        pen.blob("20,51 40,59 60,51 62,58 54,66 40,69 26,66 18,58", c)
        pen.line("23,58 40,64.6 57,58", 1.2, darker(c, 0.25), atop=True)
    elif extra == "bowtie":
        c = tone or colour("#c8303a")
        pen.blob("40,66 29,58 26,62 26,70 29,74", c, twin=True)
        pen.oval((40, 66), (3.6, 4.2), darker(c, 0.15))
    elif extra == "necklace":
        pen.line("26,58 33,66 40,69 47,66 54,58", 2.4, tone or GOLD)
        pen.oval((40, 71), (4, 4.4), tone or GOLD)
    elif extra == "collar":
        pen.line("24,58 40,66 56,58", 4.4, tone or colour("#d8343a"))
        pen.oval((40, 69), (3.6, 3.6), GOLD)
