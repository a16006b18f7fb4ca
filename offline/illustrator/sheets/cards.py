"""Greeting cards, invitations and certificates: paper with ornaments, a subject and a hand."""

from __future__ import annotations

import numpy as np
from PIL import ImageChops

from offline.illustrator.colours import Colour, colours, mix
from offline.illustrator.drawing.pen import ring
from offline.illustrator.reading.tables import table
from offline.illustrator.styles.prints import tooth

from .canvas import Scheme, Sheet, lighter
from .ornaments import balloon, bunting, confetti, heart, rule, snow, spray, star
from .registry import sheet

PARTY = Scheme(*colours("#fff6e6 #3a2f52 #ec5f6c #f7b73e #3aa6a0"))
WINTER = Scheme(*colours("#8f1f2c #fdf3dd #e8c36a #f7efe0 #2f6b4a"))
HEARTS = Scheme(*colours("#fde9ea #7a1f3c #d93a5e #f29bab #c9566e"))
SPOOKY = Scheme(*colours("#2a1b3d #ffe9c4 #f58a2c #8a5bd0 #5fae4f"))
FLOWERS = (
    Scheme(*colours("#fcf6ee #4a4038 #dc8f96 #f0c3b0 #7f9a78")),
    Scheme(*colours("#f7f4f0 #3b4658 #7d93c4 #d9b8d0 #7c9a88")),
    Scheme(*colours("#fdf7ea #4d3b2c #e0a04a #d9765a #8a9a5a")),
    Scheme(*colours("#f4f1f6 #473a55 #a98bc4 #e2a9bd #809a82")),
)


@sheet("card")
def card(made: Sheet) -> None:
    """A greeting card: decorated for its occasion, the greeting above and the subject below."""
    theme = _theme(made)
    made.scheme = _scheme(made, theme)
    made.fill(made.scheme.paper)
    {"party": _party, "winter": _winter, "hearts": _hearts, "spooky": _spooky}.get(theme, _floral)(made)
    shown = bool(made.scene.items)
    texts = made.texts or ("",)
    tall = made.h * (0.3 if shown else 0.46)
    top = 0.2 * made.h if theme in {"party", "winter", "spooky"} else 0.15 * made.h
    top = top if shown else (made.h - tall) / 2 - (0.03 if texts[1:] else 0)
    box = (0.13, top, made.w - 0.26, tall)
    long = len(texts[0]) > 34
    made.write(
        texts[0],
        "serif" if long else "brush" if theme == "party" else "script",
        box,
        made.scheme.ink,
        most=0.17,
        lines=4 if long else 3,
    )
    for i, said in enumerate(texts[1:3]):
        made.write(
            said,
            "script",
            (0.2, top + tall + 0.01 + 0.1 * i, made.w - 0.4, 0.1),
            made.scheme.a,
            most=0.075,
            lines=1,
        )
    if shown:
        low = top + tall + (0.12 if texts[1:] else 0.02)
        made.centred((0.2 * made.w, low, 0.6 * made.w, made.h - low - 0.09))
    papery(made)


def _theme(made: Sheet) -> str:
    """How a card is decorated: by its occasion, or by what it says."""
    said = f"{made.scene.occasion} {' '.join(made.texts)}".lower()
    return next(
        (name for name, known in table("sheets", "themes").items() if any(w in said for w in known)), ""
    )


def _scheme(made: Sheet, theme: str) -> Scheme:
    known = {"party": PARTY, "winter": WINTER, "hearts": HEARTS, "spooky": SPOOKY}
    if made.scene.tint:
        return made.scheme
    if theme == "party":
        papers = colours("#fff6e6 #e6f5f4 #fdeef0 #f3efff")
        paper = papers[int(made.dice("paper").integers(len(papers)))]
        return Scheme(paper, PARTY.ink, PARTY.a, PARTY.b, PARTY.c)
    return known.get(theme) or FLOWERS[int(made.dice("flowers").integers(len(FLOWERS)))]


def _party(made: Sheet) -> None:
    s = made.scheme
    inks = (s.a, s.b, s.c, mix(s.a, (120, 80, 200), 0.6))
    confetti(
        made, "card", inks, round(110 * made.w * made.h), (0.17, 0.19 * made.h, made.w - 0.34, 0.66 * made.h)
    )
    bunting(made, 0.02, 0.075, inks)
    for side in (-1, 1):
        for k, (dx, dy, r) in enumerate(((0.11, 0.62, 0.062), (0.07, 0.8, 0.052), (0.19, 0.84, 0.045))):
            x = made.w / 2 + side * (made.w / 2 - dx)
            balloon(made, x, dy * made.h - (0.05 if side > 0 else 0), r, inks[(k + (side > 0)) % 4])


def _winter(made: Sheet) -> None:
    s = made.scheme
    snow(made, "card", round(150 * made.w * made.h))
    for layer, (y, c) in enumerate(((0.86, mix(s.ink, s.paper, 0.3)), (0.92, s.ink))):
        x = np.linspace(-0.02, made.w + 0.02, 50)
        hill = np.column_stack([x, y * made.h + 0.02 * np.sin(x * 4 + layer * 2)])
        made.shape(np.vstack([hill, [[made.w + 0.1, made.h + 0.1], [-0.1, made.h + 0.1]]]), c)
    for at, tall in ((0.08, 0.2), (0.17, 0.14), (0.9, 0.22), (0.81, 0.13)):
        _fir(made, at * made.w, 0.9 * made.h, tall, s.c)
    made.frame((0.035, 0.035, made.w - 0.07, made.h - 0.07), 0.005, s.a, r=0.02)
    made.shape(star(made.w / 2, 0.115 * made.h, 0.04, 8, 0.36), s.a)


def _fir(made: Sheet, x: float, y: float, tall: float, c: Colour) -> None:
    made.rect((x - 0.008, y - 0.02, 0.016, 0.04), (92, 62, 46))
    for k in range(3):
        half, top = tall * (0.38 - 0.09 * k), y - tall * (0.1 + 0.29 * k)
        made.shape(
            np.array([[x - half, top], [x + half, top], [x, top - tall * 0.42]]),
            mix(c, (20, 40, 40), 0.25 - 0.12 * k),
        )
        made.shape(
            np.array(
                [
                    [x - half * 0.4, top - tall * 0.25],
                    [x, top - tall * 0.42],
                    [x + half * 0.4, top - tall * 0.25],
                    [x, top - tall * 0.2],
                ]
            ),
            (255, 255, 255),
            0.85,
        )


def _hearts(made: Sheet) -> None:
    s, rng = made.scheme, made.dice("hearts")
    for i in range(round(34 * made.w * made.h)):
        x, y = float(rng.uniform(0, made.w)), float(rng.uniform(0, made.h))
        edge = min(x, made.w - x, y, made.h - y)
        if edge < 0.13:
            made.shape(
                heart(x, y, float(rng.uniform(0.012, 0.036)), float(rng.uniform(-25, 25))),
                (s.a, s.b, s.c)[i % 3],
                0.85,
            )
    made.frame((0.15, 0.13, made.w - 0.3, made.h - 0.26), 0.004, s.a, r=0.03)
    if not made.scene.items:
        made.shape(heart(made.w / 2, 0.8 * made.h, 0.055), s.a)


def _spooky(made: Sheet) -> None:
    s = made.scheme
    made.stage.light_up(made.w * 0.5, 0.3 * made.h, 0.7, (70, 40, 100), 0.8)
    made.shape(ring(0.8 * made.w, 0.14 * made.h, 0.08, 0.08), (255, 236, 190))
    for x, y, r in ((0.2, 0.12, 0.05), (0.34, 0.07, 0.034), (0.63, 0.1, 0.04)):
        made.shape(_bat(x * made.w, y * made.h, r), (16, 8, 26))
    for x, r in ((0.13, 0.075), (0.86, 0.085), (0.27, 0.05)):
        y = 0.93 * made.h
        for k in (-0.55, 0.55, 0.0):
            made.shape(
                ring(x * made.w + k * r, y - 0.6 * r, 0.62 * r, 0.8 * r),
                mix(s.a, (120, 50, 20), abs(k) * 0.4),
            )
        made.rect((x * made.w - 0.1 * r, y - 1.7 * r, 0.2 * r, 0.4 * r), s.c)
        for k in (-0.35, 0.35):
            made.shape(
                np.array(
                    [
                        [x * made.w + (k - 0.18) * r, y - 0.6 * r],
                        [x * made.w + (k + 0.18) * r, y - 0.6 * r],
                        [x * made.w + k * r, y - 0.95 * r],
                    ]
                ),
                (44, 20, 40),
            )
    made.frame((0.035, 0.035, made.w - 0.07, made.h - 0.07), 0.005, s.a, r=0.02)


def _bat(x: float, y: float, r: float) -> np.ndarray:
    half = np.array(
        [
            [0, -0.2],
            [0.12, -0.42],
            [0.2, -0.2],
            [0.5, -0.5],
            [1.1, -0.5],
            [1.5, -0.1],
            [1.1, -0.08],
            [0.85, 0.14],
            [0.55, 0.02],
            [0.3, 0.26],
            [0, 0.4],
        ]
    )
    return np.vstack([half, half[::-1] * (-1, 1)]) * r + (x, y)


def _floral(made: Sheet) -> None:
    s = made.scheme
    inks = (s.a, s.b, lighter(s.a, 0.35), s.c)
    long = 0.27 * min(1.0, made.h)
    spray(made, 0.02, 0.02, long, 45, inks, "first")
    spray(made, made.w - 0.02, made.h - 0.02, long, 225, inks, "second")
    made.frame((0.055, 0.055, made.w - 0.11, made.h - 0.11), 0.003, mix(s.paper, s.ink, 0.35))
    for x, y, turn in ((0.02, 0.02, 45), (made.w - 0.02, made.h - 0.02, 225)):
        spray(made, x, y, long, turn, inks, f"again {turn}")


@sheet("invitation")
def invitation(made: Sheet) -> None:
    """An invitation: flowers at two corners, names in script, what it is to in spaced capitals."""
    party = (
        "birthday" in f"{made.scene.occasion} {' '.join(made.texts)}".lower()
        or made.scene.occasion == "Oh Baby!"
    )
    made.scheme = _scheme(made, "party" if party else "")
    made.fill(made.scheme.paper)
    (_party if party else _floral)(made)
    s, x = made.scheme, made.w / 2
    names, *others = made.texts
    label = others[0] if others else ""
    shown = bool(made.scene.items)
    middle = made.h * (0.36 if shown else 0.5)
    if label:
        made.write(label, "spaced", (0.2, middle - 0.2, made.w - 0.4, 0.07), s.ink, most=0.032, lines=1)
        rule(made, x, middle - 0.115, 0.26, s.a)
    block = made.write(names, "script", (0.15, middle - 0.1, made.w - 0.3, 0.22), s.ink, most=0.14, lines=2)
    low = max(y for _, _, y in block.lines) + 0.5 * block.size
    rule(made, x, low + 0.03, 0.26, s.a)
    for i, said in enumerate(others[1:3]):
        made.write(
            said, "spaced", (0.2, low + 0.05 + 0.055 * i, made.w - 0.4, 0.05), s.ink, most=0.026, lines=1
        )
    if shown:
        made.centred((0.26 * made.w, low + 0.07, 0.48 * made.w, made.h - low - 0.19))
    elif not party and not others[1:]:
        made.shape(heart(x, low + 0.085, 0.018), s.a)
    papery(made)


def papery(made: Sheet) -> None:
    """The tooth of paper over all."""
    made.stage.image = ImageChops.multiply(made.image, tooth(made.dice, made.image.size, 0.16))
