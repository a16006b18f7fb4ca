"""What is on the head of a bust: hats, cloths, a visor, flowers, headphones."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import points, ring, smooth
from offline.illustrator.subjects.people.hats import HATS

from .brush import MIDDLE, Brush, around
from .cloth import flower
from .eyewear import ON_FACE, Worn
from .likeness import Likeness
from .measures import SHAPES
from .tall import HATS_LARGE

CLOSED = {"plaguemask", "cowlup", "hood", "knight", "ninja", "wimple", "hijab", "headscarf", "snakes", "bull"}
"""Headgear that hides the hair."""
OPEN = {
    "feathers",
    "hood",
    "crown",
    "tiara",
    "halo",
    "hijab",
    "headscarf",
    "astronaut",
    "snakes",
    "veil",
    "featherband",
    "flowerband",
    "rosecrown",
    "wreath",
    "diadem",
    "horns",
    "warbonnet",
}
"""What lies on the hair and hides none of it, or what has a shape of its own."""


def covers(who: Likeness) -> bool:
    """Whether no hair is seen below what is on the head."""
    return who.hat in CLOSED


def behind(brush: Brush, who: Likeness) -> None:
    """The part of it that is behind the head."""
    if who.has("veil"):
        _veil(brush, who)
    if who.hat in {"hijab", "wimple"}:
        tone = who.tones.get("hat", colour("#3f6f8f") if who.hat != "wimple" else colour("#2a2a36"))
        with brush.at(-0.2):
            brush.blob(
                "110,34 78,42 66,74 66,120 60,160 48,190 110,204 172,190 160,160 154,120 154,74 142,42",
                darker(tone, 0.25),
            )
    if who.hat == "astronaut":
        brush.oval((MIDDLE, 96), (63, 66), darker(colour("#dfe4ec"), 0.2))
        brush.oval((MIDDLE, 97), (56, 58), colour("#3a4560"))


def _veil(brush: Brush, who: Likeness) -> None:
    """Thin cloth that falls from the crown behind the shoulders, with an edge of lace."""
    tone = who.tones.get("veil", colour("#f8f4f0"))
    brush.opacity = 0.66
    with brush.at(-0.2):
        brush.blob(
            "110,26 76,36 58,70 48,130 34,200 30,250 190,250 186,200 172,130 162,70 144,36", tone, shade=0.5
        )
    brush.opacity = 1.0
    for side in (-1, 1):
        for k in range(13):
            y = 80 + 13.5 * k
            x = MIDDLE + side * (50 + 30 * (k / 12) ** 0.8)
            brush.oval((x, y), (4.4, 5.2), lighter(tone, 0.3), shade=0.3)


def before(brush: Brush, who: Likeness, rng: np.random.Generator) -> None:
    """What is worn over the face, then what is on the head."""
    with brush.at(1.0):
        for mark, draw in ON_FACE.items():
            if who.has(mark):
                draw(brush, who)
    with brush.at(0.2):
        for mark, draw in ON_HAIR.items():
            if who.has(mark):
                draw(brush, who)
        if who.hat:
            brush.drop = 0.0 if who.hat in OPEN else 5.0
            (OWN.get(who.hat) or _borrowed)(brush, who)
            brush.drop = 0.0


def _borrowed(brush: Brush, who: Likeness) -> None:
    """A hat of the small figures, made larger."""
    before = brush.placed
    k = 2.34

    def larger(corners: np.ndarray) -> np.ndarray:
        return before((corners - [40, 19]) * k + [MIDDLE, 65])

    brush.axis = 80.0
    brush.placed = larger  # type: ignore[method-assign]
    try:
        HATS[who.hat](brush, who.tones.get("hat", who.top)) if who.hat in HATS else None
    finally:
        brush.axis = 2 * MIDDLE
        del brush.placed


def _scarfed(brush: Brush, who: Likeness) -> None:
    """A cloth around head, neck and shoulders: a hijab, or a patterned headscarf knotted high."""
    told = who.tones.get(who.hat)
    tone = told or who.tones.get("hat", colour("#3f6f8f"))
    if who.hat == "headscarf":
        _turban(brush, tone, lighter(tone, 0.22) if told else who.tones.get("pattern"))
        return
    with brush.at(0.5), brush.layer():
        frame = smooth(
            points("110,33 82,40 67,66 66,104 72,130 88,147 110,154 132,147 148,130 154,104 153,66 138,40"),
            closed=True,
        )
        brush.shape(frame, tone, 0.8)
        brush.punched(
            smooth(
                points(
                    "110,56 90,60 80,78 79,104 86,126 98,138 110,140.4 122,138 134,126 141,104 140,78 130,60"
                ),
                closed=True,
            )
        )
        lines = [
            smooth(points(s), closed=False)
            for s in (
                "110,40 86,50 74,78 73,110",
                "110,46 90,54 78,76",
                "112,40 136,50 146,78 147,110",
                "114,47 132,56 141,76",
            )
        ]
        brush.marks(lines, [2.4] * len(lines), darker(tone, 0.45), 0.5)
        brush.marks([line + [2, 2] for line in lines], [1.6] * len(lines), lighter(tone, 0.4), 0.4)
    with brush.layer():
        brush.blob(
            "74,132 92,146 110,151 128,146 146,132 158,160 176,190 150,206 110,210 70,206 44,190 62,160", tone
        )
        lines = [
            smooth(points(s), closed=False)
            for s in (
                "78,140 100,158 136,164 160,176",
                "72,150 96,172 140,180",
                "68,164 100,188 150,194",
                "146,140 124,156 100,160",
            )
        ]
        brush.marks(lines, [3.4] * len(lines), darker(tone, 0.45), 0.5)
        brush.marks([line + [0.5, 3] for line in lines], [2.2] * len(lines), lighter(tone, 0.35), 0.4)


def _turban(brush: Brush, tone: Colour, pattern: Colour | None) -> None:
    """A cloth wound around the head in folds, knotted on top."""
    second = pattern or mix(tone, colour("#f0c040"), 0.7)
    with brush.layer():
        brush.blob("72,74 66,46 82,18 110,8 140,18 154,46 148,74 130,62 110,59 90,62", tone)
        for i, said in enumerate(
            (
                "72,70 84,46 112,34 142,30",
                "68,56 84,32 110,22 132,16",
                "148,70 136,48 110,40 82,36",
                "80,64 104,50 130,50 147,60",
            )
        ):
            line = smooth(points(said), closed=False)
            brush.marks([line], [7], second if i % 2 else darker(tone, 0.3), 0.85)
            brush.marks([line + [0, 4]], [2], darker(tone, 0.5), 0.5)
        brush.soft(ring(MIDDLE + brush.light * 20, 30, 12, 9), WHITE, 0.25, 5)
    brush.blob("98,22 86,4 104,2 112,14 124,0 138,8 124,24 110,28", second)
    brush.oval((111, 19), (8, 7), darker(second, 0.1))


def _bubble(brush: Brush, who: Likeness) -> None:
    """The round visor of a spacesuit over the face, and its white shell."""
    with brush.layer():
        brush.shape(ring(MIDDLE, 96, 62, 65), colour("#eef1f6"), 0.9)
        brush.punched(ring(MIDDLE, 98, 51, 53))
        loop = ring(MIDDLE, 98, 54, 56)
        brush.marks([np.vstack([loop, loop[:1]])], [2.4], colour("#8f9aab"), 0.9)
    brush.soft(ring(MIDDLE, 98, 51, 53), colour("#9fd0f0"), 0.13, 1)
    brush.soft("72,70 84,54 96,50 84,66 76,88 70,92", WHITE, 0.6, 2.2)
    brush.soft("144,118 148,108 146,126 138,134", WHITE, 0.4, 1.6)
    brush.rect(MIDDLE - 66, 84, MIDDLE - 56, 112, colour("#8f9aab"), r=4, twin=True)


def _halo_ring(brush: Brush, who: Likeness) -> None:
    loop = ring(MIDDLE, 22, 34, 8)
    brush.limb(
        " ".join(f"{x},{y}" for x, y in np.vstack([loop[::3], loop[:1]])), 4, 4, colour("#f8d860"), shade=0.3
    )


def _laurel(brush: Brush, who: Likeness) -> None:
    at = smooth(points("72,76 77,60 91,50 110,47 129,50 143,60 148,76"), closed=False, steps=3)
    for i, (x, y) in enumerate(at):
        leaf, side = (
            who.tones.get("laurel", colour("#5a8a4a" if i % 2 else "#7fa858")),
            1 if x > MIDDLE else -1,
        )
        turn = (35 if i % 2 else -10) * side
        brush.oval((float(x), float(y) - (5 if i % 2 else -1)), (8, 3.6), leaf, turn=turn, shade=0.9)


def _feathers(brush: Brush, who: Likeness) -> None:
    """A headdress: a fan of tall feathers with dark tips over a beaded band."""
    for i in range(15):
        a = np.deg2rad(-170 + 160 * i / 14)
        x, y = MIDDLE + np.cos(a) * 34, 74 + np.sin(a) * 30
        tip = (MIDDLE + np.cos(a) * 78, 76 + np.sin(a) * 76)
        vane = colour("#f4ecdc") if i % 2 else colour("#d8b48a")
        brush.limb(f"{x},{y} {(x + tip[0]) / 2},{(y + tip[1]) / 2} {tip[0]},{tip[1]}", 10, 11, vane)
        near = (x + (tip[0] - x) * 0.8, y + (tip[1] - y) * 0.8)
        brush.limb(f"{near[0]},{near[1]} {tip[0]},{tip[1]}", 10, 8, colour("#3a2a26"))
    brush.limb("73,72 90,60 110,57 130,60 147,72", 12, 12, who.tones.get("band", colour("#b8402f")))
    for x, y in ((84, 65), (97, 60), (110, 58.5), (123, 60), (136, 65)):
        brush.oval((x, y), (2.6, 2.6), colour("#3f9aa8"))


def _cat_ears(brush: Brush, who: Likeness) -> None:
    tone = who.tones.get("cat ears", darker(who.hair, 0.1))
    for side in (-1, 1):
        with brush.layer():
            brush.blob(around(MIDDLE, 40, "12,4 24,-26 30,-32 35,-22 38,10 26,8", side), tone)
            brush.soft(around(MIDDLE, 40, "20,0 27,-22 32,-14 33,4", side), colour("#f0a0ac"), 0.8, 1.4)


def _hood(brush: Brush, who: Likeness) -> None:
    """A hood up over the head, fur along its edge."""
    tone, fur = who.tones.get("hood", who.top), colour("#e8dccb")
    with brush.at(0.3), brush.layer():
        brush.blob("110,24 74,34 58,70 58,120 72,156 110,168 148,156 162,120 162,70 146,34", tone)
        brush.punched(ring(MIDDLE, 96, 36, 50))
    with brush.at(0.3):
        for x, y in ring(MIDDLE, 96, 39, 53):
            brush.oval((float(x), float(y)), (8.5, 8), fur, shade=0.5)


def _pointed_ears(brush: Brush, who: Likeness) -> None:
    """The long ears of elves; the one behind the face is not seen."""
    for side in (-1, 1):
        if side * brush.turn <= 5:
            with brush.at(-0.4), brush.layer():
                x, y = MIDDLE + side * 33, SHAPES[who.build].eyes
                brush.blob(around(x, y, "0,16 6,8 11,-8 20,-24 6,-12 -1,0", side), who.skin, shade=0.8)
                brush.soft(around(x, y, "2,8 7,-4 14,-17 5,-6", side), colour("#8a3a3a"), 0.3, 1.4)


def _headphones(brush: Brush, who: Likeness) -> None:
    tone = who.tones.get("headphones", colour("#2a2e3a"))
    with brush.at(-0.2):
        brush.line("68,92 68,58 86,32 110,26 134,32 152,58 152,92", 6.5, tone)
        brush.line("72,70 78,48 94,34 110,31 126,34 142,48", 1.6, lighter(tone, 0.35))
        for side in (-1, 1):
            x = MIDDLE + side * 40
            brush.oval((x - side * 3, 102), (6.5, 15), darker(tone, 0.4))
            with brush.layer():
                brush.oval((x, 102), (8.5, 17), tone)
                brush.soft(ring(x + brush.light * 2.4, 96, 2.4, 6), WHITE, 0.4, 1.2)
                brush.oval((x + side * 2, 102), (3, 8), lighter(tone, 0.18), atop=True)


def _flowers(brush: Brush, who: Likeness) -> None:
    """A wreath of flowers and leaves across the hair."""
    at = smooth(points("72,74 78,58 92,48 110,45 128,48 142,58 148,74"), closed=False, steps=2)
    tones = (
        [who.tones["flower crown"]] * 3
        if "flower crown" in who.tones
        else [colour(c) for c in ("#f4a8b8", "#fbf0e0", "#e8687a")]
    )
    for i, (x, y) in enumerate(at):
        leaf = colour("#5a8a4a") if i % 2 else colour("#7aa860")
        brush.oval(
            (float(x) - 4, float(y) + (5 if i % 2 else -6)), (7, 3.2), leaf, turn=30 * (1 if i % 2 else -1)
        )
    for i, (x, y) in enumerate(at):
        flower(brush, (float(x), float(y)), (10.0, 7.4, 8.6)[i % 3], tones[i % 3], colour("#f0c040"))


def _hair_flower(brush: Brush, who: Likeness) -> None:
    """A large flower and a bud at the temple."""
    tone = who.tones.get("hair flower", colour("#e8607a"))
    side = 1 if brush.turn <= 0 else -1
    for x, y, turn in ((44, -6, 30), (28, -22, -40)):
        brush.oval((MIDDLE + side * x, 74 + y), (8, 3.6), colour("#5a8a4a"), turn=turn * side)
    flower(brush, (MIDDLE + side * 34, 66), 13.0, tone, colour("#f0c040"))
    flower(brush, (MIDDLE + side * 24, 55), 7.4, lighter(tone, 0.35), colour("#f0c040"))


def _bandana(brush: Brush, who: Likeness) -> None:
    tone = who.tones.get("bandana", colour("#b8323a"))
    with brush.layer():
        brush.blob("72,76 78,52 94,38 110,35 126,38 142,52 148,76 134,64 110,60 86,64", tone)
        for x, y in ((84, 58), (98, 48), (112, 52), (124, 44), (136, 58), (108, 40)):
            brush.oval((x, y), (2, 2), WHITE, shade=0, atop=True)


ON_HAIR: dict[str, Worn] = {
    "cat ears": _cat_ears,
    "laurel": _laurel,
    "pointed ears": _pointed_ears,
    "bandana": _bandana,
    "hair flower": _hair_flower,
    "flower crown": _flowers,
    "headphones": _headphones,
}
OWN: dict[str, Worn] = {
    "hijab": _scarfed,
    "headscarf": _scarfed,
    "astronaut": _bubble,
    "halo": _halo_ring,
    "hood": _hood,
    "feathers": _feathers,
    **HATS_LARGE,
}
