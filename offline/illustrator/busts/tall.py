"""Hats of a bust that hide the top of its hair, and crowns."""

from __future__ import annotations

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import points, ring, smooth

from .brush import MIDDLE, Brush, around
from .cloth import GOLD
from .eyewear import Worn
from .likeness import Likeness
from .norse import horned


def _brim(tone: Colour, crown: str, band: Colour | None, wide: float, droop: float = 0.0) -> Worn:
    """A hat with a brim that runs around the head: its back, its crown, its front."""

    def hat(brush: Brush, who: Likeness) -> None:
        c = who.tones.get("hat", tone)
        with brush.layer():
            brush.blob(crown, c)
            brush.soft(ring(MIDDLE + brush.light * 16, 34, 10, 14), WHITE, 0.25, 5)
            if band:
                brush.limb(
                    "74,58 92,63 110,64.5 128,63 146,58",
                    9,
                    9,
                    who.tones.get("band", band),
                    shade=0.7,
                    atop=True,
                )
        _brim_before(brush, c, wide, droop)

    return hat


def _brim_before(brush: Brush, c: Colour, wide: float, droop: float) -> None:
    """The front of a brim, in its own shadow below the crown."""
    w, high, side = wide, 62 - droop, 57 + droop * 0.2
    edge = f"{-w},{high} {-0.6 * w},{side} -34,60 0,65 34,60 {0.6 * w},{side} {w},{high} {0.62 * w},73 0,78"
    hem = f"{4 - w},{high + 2} {-0.6 * w},72 0,76.4 {0.6 * w},72 {w - 4},{high + 2}"
    with brush.layer():
        brush.blob(around(MIDDLE, 0, f"{edge} {-0.62 * w},73"), lighter(c, 0.06))
        brush.soft("70,62 110,67 150,62 146,70 110,74 74,70", darker(c, 0.5), 0.5, 2.4)
        brush.marks([smooth(points(around(MIDDLE, 0, hem)), closed=False)], [1.8], darker(c, 0.4), 0.5)


def _pirate(brush: Brush, who: Likeness) -> None:
    black = who.tones.get("hat", colour("#2a2430"))
    with brush.layer():
        brush.blob("46,66 58,36 84,14 110,6 136,14 162,36 174,66 150,54 128,62 110,66 92,62 70,54", black)
        brush.soft(ring(MIDDLE + brush.light * 26, 30, 16, 8, 20), WHITE, 0.2, 5)
    brush.line("47,65 70,52 92,60 110,64 128,60 150,52 173,65", 3.2, GOLD)
    bone = colour("#f2ece0")
    brush.line("96,48 124,34", 3.2, bone, twin=True)
    brush.oval((110, 33), (9, 8.4), bone)
    brush.rect(105, 38, 115, 46, bone, r=2)
    brush.oval((106.4, 33), (2.4, 2.8), INK, shade=0, twin=True)


def _peaked(brush: Brush, who: Likeness) -> None:
    tone = who.tones.get("hat", colour("#2a3a5f"))
    with brush.layer():
        brush.blob("62,44 78,22 110,14 142,22 158,44 146,54 110,58 74,54", tone)
        brush.soft(ring(MIDDLE + brush.light * 22, 30, 18, 7), WHITE, 0.22, 5)
    brush.blob("72,52 110,58 148,52 147,66 110,72 73,66", darker(tone, 0.45))
    brush.blob("74,66 110,70 146,66 138,78 110,83 82,78", INK)
    brush.soft("84,72 110,75 110,78 88,77", WHITE, 0.35, 1.5)
    brush.oval((110, 45), (8, 8.4), GOLD)
    brush.oval((110, 45), (4, 4.4), darker(GOLD, 0.3))


def _toque(brush: Brush, who: Likeness) -> None:
    white = colour("#f8f6f0")
    for x, y, r in ((80, 30, 20), (140, 30, 20), (98, 20, 21), (122, 20, 21), (110, 28, 20)):
        brush.oval((x, y), (r, r * 0.86), white, shade=0.7)
    with brush.layer():
        brush.blob("74,36 110,42 146,36 147,62 110,70 73,62", white)
        lines = [points(f"{x},40 {x + 0.5},54 {x},68") for x in range(80, 146, 10)]
        brush.marks(lines, [1.6] * len(lines), darker(white, 0.4), 0.4)


def _cap(brush: Brush, who: Likeness) -> None:
    tone = who.tones.get("hat", colour("#c8404a"))
    with brush.layer():
        brush.blob("72,70 72,46 88,30 110,26 132,30 148,46 148,70 128,60 110,58 92,60", tone)
        lines = [
            smooth(points(s), closed=False)
            for s in (
                "110,27 100,40 96,60",
                "110,27 121,40 124,60",
                "110,27 84,44 76,66",
                "110,27 136,44 144,66",
            )
        ]
        brush.marks(lines, [1.4] * 4, darker(tone, 0.45), 0.6)
    with brush.layer():
        brush.blob("78,66 94,58 110,57 126,58 142,66 146,77 128,72 110,71 92,72 74,77", darker(tone, 0.2))
        brush.soft("84,66 110,60 110,64 88,69", WHITE, 0.25, 1.6)
    brush.oval((110, 27), (3, 2), darker(tone, 0.2))


def _beanie(brush: Brush, who: Likeness) -> None:
    tone = who.tones.get("hat", colour("#3f6f8f"))
    with brush.layer():
        brush.blob("71,66 72,40 90,22 110,18 130,22 148,40 149,66 110,58", tone)
        rows = [
            smooth(points(f"110,20 {110 + d * 0.7},36 {110 + d},64"), closed=False) for d in range(-36, 37, 6)
        ]
        brush.marks(rows, [1.8] * len(rows), darker(tone, 0.4), 0.5)
    with brush.layer():
        brush.blob("70,56 110,52 150,56 150,72 110,66 70,72", lighter(tone, 0.08))
        ribs = [points(f"{x},50 {x},62 {x},74") for x in range(72, 150, 5)]
        brush.marks(ribs, [1.8] * len(ribs), darker(tone, 0.4), 0.6)


def _soft_cap(pom: bool, tone_of: str, rim: str) -> Worn:
    def hat(brush: Brush, who: Likeness) -> None:
        tone = who.tones.get("hat", colour(tone_of))
        with brush.layer():
            brush.blob("70,62 74,34 98,14 128,10 154,24 166,48 170,66 160,60 150,44 148,62 110,56", tone)
            lines = [smooth(points(s), closed=False) for s in ("92,30 124,24 152,40", "84,44 112,32 140,36")]
            brush.marks(lines, [3] * 2, darker(tone, 0.45), 0.5)
        if pom:
            brush.oval((168, 68), (9, 9), colour("#f8f6f2"))
        brush.limb("70,62 90,57 110,56 130,57 150,62", 14, 14, colour(rim))

    return hat


def _crown(brush: Brush, who: Likeness) -> None:
    gold = who.tones.get("hat", GOLD)
    with brush.layer():
        brush.poly("73,60 68,14 88,38 96,10 110,34 124,10 132,38 152,14 147,60 128,66 110,67 92,66", gold)
        brush.soft("80,58 82,36 92,30 94,60", WHITE, 0.45, 3)
        brush.soft("132,60 146,58 150,20 140,40", darker(gold, 0.5), 0.45, 3)
        for y in (48, 62):
            brush.marks(
                [smooth(points(f"71,{y - 4} 90,{y + 1} 110,{y + 3} 130,{y + 1} 149,{y - 4}"), closed=False)],
                [2.4],
                darker(gold, 0.4),
                0.7,
            )
    for k, (gx, gy) in enumerate(((80, 54.5), (95, 57.5), (110, 58.5), (125, 57.5), (140, 54.5))):
        brush.oval((gx, gy), (3.8, 4.2), colour("#3f7fc0" if k % 2 else "#c02a3a"))
        brush.oval((gx + brush.light, gy - 1.4), (1.1, 1.1), WHITE, shade=0)
    for left in (68, 96, 124, 152):
        brush.oval((left, 14 if left in {68, 152} else 10), (4, 4), lighter(gold, 0.2))


def _tiara(brush: Brush, who: Likeness) -> None:
    silver = who.tones.get("hat", colour("#e6e0ea"))
    brush.line("76,62 90,53 110,50 130,53 144,62", 3.4, silver)
    for x, y, r in ((86, 53, 3), (98, 47, 4), (110, 41, 5.6), (122, 47, 4), (134, 53, 3)):
        brush.limb(f"{x},{y + 8} {x},{y}", 3.2, 2, silver)
        brush.oval((x, y - 1), (r * 0.8, r), colour("#e86a9a"), shade=1)
        brush.oval((x - 1, y - 2.4), (r * 0.26, r * 0.3), WHITE, shade=0)


def _sailor(brush: Brush, who: Likeness) -> None:
    """A round white cap over a navy band."""
    white, navy = who.tones.get("hat", colour("#f6f4ee")), colour("#2a3f66")
    with brush.layer():
        brush.blob("58,50 68,28 90,18 110,16 130,18 152,28 162,50 148,58 110,62 72,58", white)
        brush.soft(ring(MIDDLE + brush.light * 22, 30, 16, 7), WHITE, 0.5, 4)
        brush.soft("64,48 110,60 156,48 148,58 110,62 72,58", darker(white, 0.4), 0.35, 3)
    with brush.layer():
        brush.blob("72,50 110,56 148,50 148,67 110,73 72,67", navy)
        brush.soft(ring(MIDDLE + brush.light * 20, 57, 12, 5), WHITE, 0.2, 3)
    brush.blob("108,60 112,60 112,64 108,64", GOLD)


HATS_LARGE: dict[str, Worn] = {
    "crown": _crown,
    "tiara": _tiara,
    "straw": _brim(
        colour("#e2c27a"), "74,62 78,34 92,24 110,22 128,24 142,34 146,62 110,68", colour("#b8484a"), 66
    ),
    "fedora": _brim(colour("#6a5644"), "74,62 76,30 92,20 110,28 128,20 144,30 146,62 110,68", INK, 56, 3),
    "safari": _brim(
        colour("#cdb98a"), "74,62 78,32 94,20 110,18 126,20 142,32 146,62 110,68", colour("#6a5a3a"), 54
    ),
    "cowboy": _brim(
        colour("#7a5034"), "74,62 78,26 94,14 110,24 126,14 142,26 146,62 110,68", colour("#3a2a22"), 72, 14
    ),
    "souwester": _brim(
        colour("#eec03a"), "72,62 76,30 92,16 110,13 128,16 144,30 148,62 110,68", None, 52, -3
    ),
    "tophat": _brim(colour("#24222c"), "80,62 76,-2 110,-5 144,-2 140,62 110,68", colour("#8a2a3a"), 50),
    "silk": _brim(colour("#24222c"), "80,62 76,-2 110,-5 144,-2 140,62 110,68", colour("#8a2a3a"), 50),
    "wizard": _brim(
        colour("#3f4a8f"), "76,62 94,20 104,-10 124,-6 116,2 126,24 144,62 110,68", colour("#e0b040"), 68, 2
    ),
    "viking": horned,
    "sailor": _sailor,
    "pirate": _pirate,
    "peaked": _peaked,
    "toque": _toque,
    "cap": _cap,
    "beanie": _beanie,
    "santa": _soft_cap(True, "#c0283a", "#f8f6f2"),
}
