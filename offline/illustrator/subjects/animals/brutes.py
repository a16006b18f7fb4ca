"""Those of tales who are larger than people and go upright: trolls, ogres, yetis, demons, giants of fur."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import draws

BOX = (140.0, 160.0)
BONE = colour("#f2e8d0")
HIDE = colour("#6a4a34")


@dataclass(frozen=True)
class Brute:
    """What tells one from another; ``fur`` is how shaggy (0 to 1), ``features`` what is on head and body."""

    fur: float = 0.0
    features: str = ""
    eyes: str = "#f6d44a"
    face: str = ""


KINDS: dict[str, tuple[str, Brute]] = {
    "troll": ("#7a9a5a #6a8a78", Brute(features="ears tusks cloth club nose", eyes="#f6d44a")),
    "ogre": ("#8aa848 #a88a58", Brute(features="ears tusks cloth belly", eyes="#f4e8c8")),
    "orc": ("#5f8a4a #6a7a58", Brute(features="ears tusks cloth armour club", eyes="#e8482a")),
    "goblin": ("#6aa84a #88a83a", Brute(features="ears longears cloth nose", eyes="#f6e04a")),
    "cyclops": ("#c89a78 #a8886a", Brute(features="oneeye cloth club horn", eyes="#4a8ad8")),
    "yeti": ("#eef2f8 #dfe8f2", Brute(fur=1.0, features="mask", eyes="#3a7ac8", face="#8aa8c8")),
    "bigfoot": ("#6a4630 #5a3c2c", Brute(fur=1.0, features="mask", eyes="#2c1c14", face="#a8805e")),
    "demon": ("#c8322a #a82438", Brute(features="horns wings tail tusks cloth ears flames", eyes="#ffe45a")),
    "furry monster": (
        "#7a5ad8 #3fa8c8 #d85a98",
        Brute(fur=0.8, features="horns kind mask", eyes="#ffffff", face="#f0d8b0"),
    ),
    "swamp monster": ("#4f7a4a #5a7a5a", Brute(fur=0.5, features="tusks weeds", eyes="#f6e04a")),
}
SMALL = {"goblin": 0.3}


def _brute(pen: Pen, c: Colour, look: Brute, raised: bool) -> None:
    """One from back to front: wings, tail, legs, trunk, arms, head."""
    has = set(look.features.split())
    pen.axis = BOX[0]
    if "wings" in has:
        wing = darker(c, 0.4)
        pen.poly("56,66 34,30 10,10 14,34 0,36 10,54 2,70 18,74 18,92 40,84", wing, twin=True, shade=1.2)
        for tip in ("14,34", "10,54", "18,74"):
            pen.limb(f"42,48 {tip}", 3, 1.2, darker(wing, 0.4), twin=True)
    if "tail" in has:
        pen.limb("84,118 112,130 124,112 118,98", 8, 3, darker(c, 0.2))
        pen.poly("118,104 110,92 122,84 130,98", darker(c, 0.45))
    pen.limb("52,108 48,128 46,146", 27, 20, darker(c, 0.16), twin=True)
    pen.blob("30,156 32,146 44,142 58,146 60,156", darker(c, 0.1), twin=True)
    for x in (34, 41, 48):
        pen.oval((x, 154.5), (3, 2.2), BONE, twin=True, shade=0.4)
    if look.fur:
        _shag(
            pen,
            c,
            look.fur,
            ((30, 70, 0), (26, 88, 0), (32, 108, 0), (38, 126, 0), (36, 138, 0), (62, 122, 1)),
        )
    pen.blob("70,50 98,52 112,68 110,92 102,112 88,124 70,127 52,124 38,112 30,92 28,68 42,52", c, shade=1.3)
    _trunk(pen, c, look, has)
    _arms(pen, c, look, raised, has)
    _head(pen, c, look, has)


def _trunk(pen: Pen, c: Colour, look: Brute, has: set[str]) -> None:
    belly = mix(lighter(c, 0.28), BONE, 0.3) if not look.fur else lighter(c, 0.12)
    pen.blob("70,66 90,72 94,94 86,112 70,118 54,112 46,94 50,72", belly, atop=True, shade=0.8)
    if not look.fur:
        pen.line("70,70 70,92", 1.4, darker(belly, 0.25), atop=True)
        pen.line("54,80 62,84 69,82", 1.4, darker(belly, 0.22), atop=True, twin=True)
        pen.oval((70, 104), (1.8, 2.2), darker(belly, 0.4), atop=True, shade=0)
    else:
        for x, y in ((58, 80), (70, 76), (82, 80), (62, 94), (78, 94), (70, 106), (56, 104), (84, 104)):
            pen.line(f"{x - 4},{y} {x},{y + 6} {x + 4},{y}", 1.6, darker(belly, 0.16), atop=True)
    if "armour" in has:
        pen.blob("40,56 70,62 100,56 104,86 70,96 36,86", colour("#5a5c68"), shade=1.4)
        pen.oval((70, 76), (9, 9), colour("#8a2a26"))
        pen.poly("30,52 44,44 52,60 34,70", colour("#70727e"), twin=True)
        pen.poly("34,50 36,34 44,48", BONE, twin=True)
    if "cloth" in has:
        pen.blob(
            "36,108 70,116 104,108 106,122 96,134 84,126 76,140 64,128 54,138 46,126 34,126", HIDE, shade=1.2
        )
        pen.limb("36,110 70,119 104,110", 6, 6, darker(HIDE, 0.4))
        pen.oval((70, 119), (6, 6), BONE)
    if "weeds" in has:
        for said in ("40,60 34,84 42,104", "98,58 106,80 98,106", "60,56 58,80 64,96", "84,60 82,86"):
            pen.limb(said, 6, 2, colour("#2f6a3a"))


def _shag(pen: Pen, c: Colour, fur: float, spots: tuple[tuple[float, float, int], ...]) -> None:
    """Tufts along the outline, on both sides unless the third number is 1."""
    for x, y, once in spots:
        for dx, dy in ((0, 0), (-5, 8), (4, 10)):
            out = -10 * fur if x < 64 else 0
            pen.poly(
                f"{x + dx + 10},{y + dy - 6} {x + dx + out},{y + dy + 9} {x + dx + 14},{y + dy + 7}",
                darker(c, 0.06),
                twin=not once,
            )


def _arms(pen: Pen, c: Colour, look: Brute, raised: bool, has: set[str]) -> None:
    """Long and heavy; raised with the claws spread, else hanging, a club in the one hand."""
    skin = lighter(mix(c, colour(look.face), 0.8), 0.0) if look.face else lighter(c, 0.06)
    for side in (1, -1):
        arm = "38,64 12,56 14,22" if raised else "38,64 18,84 20,112"
        hand = (14.0, 20.0) if raised else (20.0, 118.0)
        if side < 0:
            arm = " ".join(f"{140 - float(p.split(',')[0])},{p.split(',')[1]}" for p in arm.split())
            hand = (140 - hand[0], hand[1])
        if "club" in has and side > 0:
            up = -1 if raised else 1
            grip = f"{hand[0] + 5},{hand[1] - 10 * up} {hand[0] - 6},{hand[1] + 12 * up}"
            far = (hand[0] - 6, hand[1] - 26) if raised else (hand[0] - 4, hand[1] + 30)
            pen.limb(f"{grip.split()[0]} {far[0]},{far[1]}", 7, 17, colour("#7a5636"), shade=1.3)
            for dx, dy in ((-6, -2), (5, 2), (-2, -9), (4, -7)):
                pen.oval((far[0] + dx, far[1] + dy), (2.2, 2.2), colour("#c8ccd4"))
        pen.limb(arm, 25, 19, darker(c, 0.04), shade=1.2)
        pen.oval(hand, (12, 11.5), skin)
        _claws(pen, hand, skin, -1 if raised else 1)
        if "flames" in has and raised:
            for tone, r in (("#e8482a", 12), ("#f8a83a", 8), ("#fff0a8", 4)):
                x, y = hand[0], hand[1] - 14
                flame = (
                    f"{x - r},{y} {x - 0.4 * r},{y - 6 - r} {x},{y - 2 - 1.8 * r} {x + 0.6 * r},{y - 4 - r}"
                )
                pen.blob(f"{flame} {x + r},{y} {x},{y + 6}", colour(tone), shade=0.3)
    if look.fur:
        _shag(
            pen,
            c,
            look.fur * 0.8,
            ((24, 66, 0), (14, 84, 0), (12, 98, 0)) if not raised else ((8, 44, 0), (14, 58, 0)),
        )


def _claws(pen: Pen, hand: tuple[float, float], skin: Colour, way: int) -> None:
    """Fingers from a hand, upward or downward, each with its claw."""
    x, y = hand
    for k in (-7, 0, 7):
        tip, at = y + (12 if way > 0 else -14), x + 1.3 * k
        pen.limb(f"{x + k},{(y + tip) / 2} {at},{tip}", 6.4, 4.4, skin)
        pen.poly(f"{at - 2.2},{tip} {at},{tip + 6 * way} {at + 2.2},{tip}", BONE, shade=0.4)


def _head(pen: Pen, c: Colour, look: Brute, has: set[str]) -> None:
    """Low between the shoulders: horns and ears, the skull, the eyes, nose and mouth."""
    _horns_and_ears(pen, c, look, has)
    pen.blob("70,10 88,15 96,32 95,50 86,62 70,66 54,62 45,50 44,32 52,15", c, shade=1.2)
    if "horn" in has:
        pen.limb("70,14 70,0", 10, 2, BONE)
    if "mask" in has:
        pen.blob("70,24 86,26 89,42 82,58 70,62 58,58 51,42 54,26", colour(look.face), shade=0.8)
    if "oneeye" in has:
        _one_eye(pen, c, look)
    else:
        _eyes(pen, c, look, "kind" in has)
    wide = 8.5 if "nose" in has else 5
    nose = darker(colour(look.face) if look.face else c, 0.2)
    pen.blob(f"70,36 {70 + wide},46 {70 + wide * 0.6},51 70,49 {70 - wide * 0.6},51 {70 - wide},46", nose)
    for x in (67, 73):
        pen.oval((x, 48), (1.2, 1), darker(nose, 0.6), shade=0)
    _mouth(pen, "kind" in has, "tusks" in has)
    for said in ("56,14 46,24 48,40", "84,14 94,26 92,44", "68,10 62,20") if "weeds" in has else ():
        pen.limb(said, 5, 2, colour("#2f6a3a"))


def _horns_and_ears(pen: Pen, c: Colour, look: Brute, has: set[str]) -> None:
    if "horns" in has:
        horn = darker(BONE, 0.1) if look.fur else colour("#3a2c30")
        pen.limb("56,26 42,18 40,2", 11, 2, horn, twin=True)
    if "ears" in has:
        far = "18,20" if "longears" in has else "34,20"
        pen.blob(f"50,34 {far} 40,40 50,46", darker(c, 0.06), twin=True)
        pen.blob(f"48,37 {far} 42,40", mix(c, colour("#d87a6a"), 0.4), twin=True, shade=0.3)
    for x, y in ((50, 26), (46, 38), (48, 50), (56, 18), (64, 14)) if look.fur else ():
        pen.poly(f"{x + 10},{y - 8} {x - 8},{y + 4} {x + 10},{y + 10}", darker(c, 0.05), twin=True)


def _one_eye(pen: Pen, c: Colour, look: Brute) -> None:
    pen.oval((70, 32), (13, 12), WHITE, shade=0.3)
    pen.oval((70, 33), (7, 7.4), colour(look.eyes), shade=0.4)
    pen.oval((70, 33), (3.4, 3.8), INK, shade=0)
    pen.oval((72.4, 30.4), (2, 2), WHITE, shade=0)
    pen.limb("54,22 70,16 86,22", 7, 7, darker(c, 0.25))


def _eyes(pen: Pen, c: Colour, look: Brute, kind: bool) -> None:
    """Two eyes, under a brow where they are not kind."""
    r = 8.4 if kind else 6.4
    pen.oval((60, 34), (r, r), colour(look.eyes), shade=0.2, twin=True)
    pen.oval((61.4, 35), (r * 0.5, r * 0.58), INK, shade=0, twin=True)
    pen.oval((60.4, 32.6), (r * 0.2, r * 0.2), WHITE, shade=0, twin=True)
    if not kind:
        pen.limb("50,27 60,28 67,33", 6, 4, darker(c, 0.28), twin=True)


def _mouth(pen: Pen, kind: bool, tusks: bool) -> None:
    """Wide and full of teeth, or a smile with two of them."""
    if kind:
        pen.blob("54,52 62,55 70,56 78,55 86,52 80,60 70,63 60,60", colour("#5a2028"), shade=0.3)
        for x in (63, 77):
            pen.poly(f"{x - 3},54.5 {x},59.5 {x + 3},54.8", BONE, shade=0)
        return
    pen.blob("52,53 60,55 70,53.5 80,55 88,53 82,61 70,63 58,61", colour("#3a1418"), shade=0.3)
    for x in (62, 70, 78):
        pen.poly(f"{x - 2.4},54.5 {x},58.5 {x + 2.4},54.5", BONE, shade=0)
    if tusks:
        pen.limb("58,60 55,50 56,44", 5, 1.4, BONE, twin=True)


def _register(name: str, tones: str, look: Brute) -> None:
    tall = SMALL.get(name, 0.52)
    for pose in ("", " fighting", " roaring", " dancing"):

        @draws(f"{name}{pose}", BOX, tall, tones, front=True)
        def brute(pen: Pen, c: Colour, rng: np.random.Generator, up: bool = bool(pose)) -> None:
            _brute(pen, c, look, up)


for _name, (_tones, _look) in KINDS.items():
    _register(_name, _tones, _look)


@draws("golem", (140.0, 160.0), 0.54, "#8a8a90 #9a8a78 #7a8488", front=True)
@draws("golem fighting", (140.0, 160.0), 0.54, "#8a8a90 #9a8a78 #7a8488", front=True)
def golem(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
    """Of rough blocks of stone, runes and eyes that glow, moss on the shoulders."""
    pen.axis, glow, moss = 140, colour("#5ae8f0"), colour("#6a9a4a")
    for said, tone in (
        ("40,112 62,112 60,136 38,138", darker(c, 0.18)),
        ("32,136 64,134 66,158 28,158", darker(c, 0.06)),
    ):
        pen.poly(said, tone, twin=True, shade=1.3)
    pen.poly("34,52 106,52 116,74 104,104 88,118 52,118 36,104 24,74", c, shade=1.5)
    pen.poly("34,52 70,52 62,84 40,92 26,72", lighter(c, 0.12), atop=True, shade=0.8)
    pen.poly("80,118 104,104 112,82 92,88", darker(c, 0.2), atop=True, shade=0.8)
    for said in ("46,60 56,74 50,90", "92,62 84,78 94,94", "64,104 76,108"):
        pen.line(said, 1.6, darker(c, 0.5), atop=True)
    for said, tone in (
        ("8,46 34,40 40,66 14,74", c),
        ("6,72 30,70 28,98 4,96", darker(c, 0.12)),
        ("0,96 32,96 34,124 18,132 -2,122", lighter(c, 0.06)),
    ):
        pen.poly(said, tone, twin=True, shade=1.4)
        pen.line(" ".join(said.split()[1:3]), 1.4, darker(c, 0.45), twin=True)
    pen.poly("50,18 90,18 98,40 88,58 52,58 42,40", lighter(c, 0.06), shade=1.4)
    pen.poly("46,28 94,28 90,36 50,36", darker(c, 0.3), shade=0.8)
    for x in (60, 80):
        pen.oval((x, 39), (7, 4.4), mix(c, glow, 0.5), shade=0)
        pen.oval((x, 39), (5, 3), glow, shade=0)
        pen.oval((x, 39), (2.4, 1.6), WHITE, shade=0)
    pen.poly("56,48 84,48 80,53 60,53", darker(c, 0.6), shade=0)
    for said in ("70,64 62,76 78,84 70,98", "58,70 52,78", "82,70 88,78"):
        pen.line(said, 3.4, mix(c, glow, 0.5), atop=True)
        pen.line(said, 1.7, lighter(glow, 0.3), atop=True)
    for said in ("12,52 18,62", "6,104 20,110"):
        pen.line(said, 2, glow, twin=True, atop=True)
    for x, y, r in (
        (40, 52, 8),
        (30, 44, 6),
        (20, 42, 7),
        (58, 18, 7),
        (74, 17, 5),
        (100, 53, 7),
        (112, 43, 8),
    ):
        pen.oval((x, y), (r, r * 0.5), moss, shade=0.9)
        pen.oval((x - 1, y - 1.6), (r * 0.6, r * 0.26), lighter(moss, 0.25), shade=0)
