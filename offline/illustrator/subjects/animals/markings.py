"""How those who sit and look at you are told apart, and what is on their faces and coats."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from offline.illustrator.colours import INK, Colour, colour, darker, mix
from offline.illustrator.drawing.pen import Pen

CREAM, PINK = colour("#fbf1e2"), colour("#eda29a")
AMBER, GREEN = colour("#e0a53a"), colour("#9fc04a")


@dataclass(frozen=True)
class Sitter:
    """``mask`` is what is drawn on the face in ``tone`` (points, patch, brow, muzzle, blaze, bandit, tears);
    ``spots`` what is on the coat (dots, rosettes, patches, bib); ``closed`` tells of the eyes."""

    ears: str
    tail: str
    belly: Colour | None = CREAM
    face: str = "muzzle"
    socks: Colour | None = None
    stripes: Colour | None = None
    plump: float = 1.0
    iris: Colour | None = None
    ear: Colour | None = None
    mask: str = ""
    tone: Colour = INK
    spots: str = ""
    nose: Colour | None = None
    closed: bool = False


MARKED: set[str] = set()
"""The names of drawings on whose coats markings are drawn that are told ("white paws", "black ears")."""
MARKED_BY = {"striped", "spotted"}
"""The patterns that are drawn on these coats as nature has them."""


BLACK, WHITE_FROM = 180, 690
"""The sum of red, green and blue below which a coat is black all over, and from which it is white."""


def plain(c: Colour) -> bool:
    """Whether a coat of a colour has no other one: black and white animals."""
    return not BLACK <= sum(c) <= WHITE_FROM


def marked(pen: Pen, look: Sitter) -> Sitter:
    """A look with the markings that are told."""
    if not pen.traits:
        return look
    told = pen.told
    if tone := told("striped"):
        look = replace(look, stripes=tone)
    if tone := told("spotted"):
        look = replace(look, spots="dots", tone=tone)
    if tone := told("patch"):
        look = replace(look, spots="patches", tone=tone)
    if tone := told("blaze"):
        look = replace(look, mask="blaze", tone=tone)
    if tone := told("face"):
        look = replace(look, mask="points", tone=tone)
    belly, socks = told("chest") or told("belly"), told("paw") or told("leg")
    return replace(
        look,
        belly=belly or look.belly,
        socks=None if pen.told("one-paw") else socks or look.socks,
        ear=told("ear") or look.ear,
        nose=told("nose") or look.nose,
    )


def masked(pen: Pen, c: Colour, look: Sitter) -> None:
    """What is drawn on a face beside its muzzle."""
    if look.spots and look.spots not in {"bib", "patches"}:
        spotted(pen, c, look.spots, look.tone, 26.0)
    if look.mask == "points":
        pen.blob("50,24 60,30 64,42 60,54 50,60 40,54 36,42 40,30", look.tone, atop=True, shade=0.4)
    elif look.mask == "patch":
        pen.blob("56,12 74,18 80,40 68,48 56,40 54,24", look.tone, atop=True, shade=0.5)
        pen.blob("20,20 34,10 44,16 40,26 26,30", look.ear or look.tone, atop=True, shade=0.5)
    elif look.mask == "brow":
        pen.blob(
            "50,40 60,30 66,24 76,34 74,48 62,58 50,60 38,58 26,48 24,34 34,24 40,30",
            look.tone,
            atop=True,
            shade=0.5,
        )
        pen.oval((36, 28), (4, 2.6), look.tone, twin=True, shade=0.3)
    elif look.mask == "blaze":
        pen.blob("50,10 54,22 57,38 60,48 50,58 40,48 43,38 46,22", look.tone, atop=True, shade=0.4)
    elif look.mask == "bandit":
        pen.blob("46,38 40,30 30,32 22,44 30,50 42,46", look.tone, atop=True, twin=True, shade=0.4)
    elif look.mask == "tears":
        pen.line("43,41 44,48 42,54", 1.8, look.tone, atop=True, twin=True)


def spotted(pen: Pen, c: Colour, what: str, tone: Colour, y: float) -> None:
    """Marks on the coat around a height of the box."""
    if what == "bib":
        pen.blob("50,52 66,58 64,80 50,96 36,80 34,58", tone, atop=True, shade=0.5)
        return
    if what == "patches":
        pen.oval((66, y - 8), (9, 12), tone, turn=20, atop=True, shade=0.5)
        pen.oval((31, y + 8), (8, 11), mix(tone, colour("#d8863c"), 0.8), turn=-20, atop=True, shade=0.5)
        return
    rng = np.random.default_rng(11)
    for i in range(26):
        x = 50 + (-1 if i % 2 else 1) * float(rng.uniform(9, 26))
        if y < 50 and 1 < i // 2 < 10 and abs(x - 50) < 20:
            continue  # the eyes stay free
        at = (x, y + (-18 + 36 * (i // 2) / 12) * (1 if y > 50 else 0.72))
        if what == "rosettes":
            pen.oval(at, (2.7, 2.3), darker(c, 0.72), shade=0, atop=True)
            pen.oval(at, (1.2, 1), darker(c, 0.2), shade=0, atop=True)
        else:
            r = 1.3 if what == "freckles" else float(rng.uniform(1.4, 3))
            pen.oval(at, (r, r * 0.9), tone, shade=0, atop=True)
