"""What people wear on their heads."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STRAW

from .headdresses import HEADDRESSES
from .helmets import (
    aviator,
    bearskin,
    bull,
    fire,
    helmet,
    knight,
    mask,
    mortarboard,
    nemes,
    ninja,
    roman,
    samurai,
    snakes,
    viking,
    visor,
)


def _toque(pen: Pen, c: Colour) -> None:
    for x, y, r in ((31, 7, 7.5), (40, 5, 8), (49, 7, 7.5)):
        pen.oval((x, y + 2), (r, r * 0.8), WHITE, shade=0.6)
    pen.rect(28, 9, 52, 20, WHITE, r=2, shade=0.8)


def _brimmed(
    brim: Colour, crown: str, band: Colour | None, half: float = 25
) -> Callable[[Pen, Colour], None]:
    def hat(pen: Pen, c: Colour) -> None:
        pen.blob(crown, lighter(brim, 0.06))
        pen.oval((40, 19), (half, 4.6), brim)
        if band:
            pen.line("27,15.4 40,17.4 53,15.4", 3, band, atop=True)

    return hat


def _peaked(pen: Pen, c: Colour) -> None:
    navy = colour("#2a3a5f")
    pen.blob("22,14 28,4 40,2 52,4 58,14 50,17 30,17", navy)
    pen.rect(27, 13, 53, 19, darker(navy, 0.4))
    pen.blob("27,19 40,17 53,19 48,23 32,23", INK)
    pen.oval((40, 11), (3, 3), GOLD)


def _sailor(pen: Pen, c: Colour) -> None:
    pen.rect(26, 8, 54, 17, WHITE, r=4)
    pen.rect(26, 14, 54, 18, colour("#2f4a7f"))


def _nurse(pen: Pen, c: Colour) -> None:
    pen.blob("28,16 30,6 40,4 50,6 52,16 40,13", WHITE)
    pen.rect(38.6, 6, 41.4, 13, colour("#d8343a"), shade=0)
    pen.rect(36, 8.2, 44, 10.8, colour("#d8343a"), shade=0)


def _beret(pen: Pen, c: Colour) -> None:
    pen.blob("22,18 24,8 40,3 56,5 60,12 54,19 40,16", colour("#8a2a3a"))


def _tophat(pen: Pen, c: Colour) -> None:
    pen.rect(29, -1, 51, 18, INK, r=1.5, shade=0.6)
    pen.rect(29, 12, 51, 16, colour("#a82a3a"))
    pen.oval((40, 18), (19, 3.6), INK, shade=0.6)


def _silk(pen: Pen, c: Colour) -> None:
    """A top hat in a colour of its own."""
    pen.rect(29, -1, 51, 18, c, r=1.5, shade=0.6)
    pen.rect(29, 12, 51, 16, colour("#a82a3a") if lightness(c) < 0.25 else darker(c, 0.5))
    pen.oval((40, 18), (19, 3.6), c, shade=0.6)


def _cone(pen: Pen, c: Colour) -> None:
    pen.poly("31,16 40,-1 49,16", colour("#e84a6a"))
    pen.oval((40, 1), (3, 3), WHITE)


def _cap(pen: Pen, c: Colour) -> None:
    tone = colour("#d8434a")
    pen.blob("24,21 26,10 34,5 46,5 54,10 56,21 40,18", tone)
    pen.blob("27,20 40,17 53,20 50,24 30,24", darker(tone, 0.25))


def _pirate(pen: Pen, c: Colour) -> None:
    pen.blob("18,19 26,8 40,2 54,8 62,19 50,15 40,17 30,15", INK, shade=0.6)
    pen.line("19,18.6 30,14.6 40,16.6 50,14.6 61,18.6", 1.6, GOLD, atop=True)
    pen.oval((40, 9.5), (3.2, 3), WHITE, shade=0)
    pen.line("35,13 45,7", 1.2, WHITE)


def _crown(pen: Pen, c: Colour) -> None:
    pen.poly("26,18 24,3 32,10 40,1 48,10 56,3 54,18", GOLD)
    for x, tone in ((32, "#d8343a"), (40, "#3a7bd5"), (48, "#d8343a")):
        pen.oval((x, 14.5), (1.8, 1.8), colour(tone), shade=0.3)


def _tiara(pen: Pen, c: Colour) -> None:
    pen.poly("30,15 32,8 36,12 40,4 44,12 48,8 50,15 40,12.6", GOLD)
    pen.oval((40, 10), (1.7, 1.7), colour("#f0709a"), shade=0.3)


def _wizard(pen: Pen, c: Colour) -> None:
    pen.blob("27,17 33,6 44,-1 52,2 47,6 53,17 40,15", c)
    pen.oval((40, 18), (25, 4.4), darker(c, 0.2))
    pen.line("29,14.6 40,16.4 51,14.6", 2.6, GOLD, atop=True)


def _halo(pen: Pen, c: Colour) -> None:
    pen.oval((40, 4), (15, 4), GOLD)
    pen.oval((40, 4), (11, 2), lighter(GOLD, 0.7), shade=0)


def _soft(tone: str, trim: str | None, tip: str | None = None) -> Callable[[Pen, Colour], None]:
    """A pointed or round hat of cloth."""

    def hat(pen: Pen, c: Colour) -> None:
        shape = (
            "25,19 28,8 38,1 52,3 60,12 53,11 55,19 40,16" if tip else "25,20 27,8 36,3 44,3 53,8 55,20 40,18"
        )
        pen.blob(shape, colour(tone))
        if trim:
            pen.blob("24,15 40,12 56,15 56,22 40,19 24,22", colour(trim), shade=0.6)
        if tip:
            pen.oval((60, 12), (3.6, 3.6), colour(tip))

    return hat


def _veil(pen: Pen, c: Colour) -> None:
    pen.blob("26,12 40,6 54,12 62,40 60,70 54,40 50,20 30,20 26,40 20,70 18,40", lighter(c, 0.3), shade=0.5)
    pen.oval((34, 12), (3, 3), colour("#f4b4c8"), twin=True)


def _gnome(pen: Pen, c: Colour) -> None:
    pen.blob("24,20 32,8 41,-1 48,8 56,20 40,17", colour("#c8303a"))


def _jester(pen: Pen, c: Colour) -> None:
    for said, tone, at in (
        ("32,16 20,4 10,12", "#c8303a", (9, 14)),
        ("40,14 40,2 46,-1", "#f0c040", (47, 0)),
        ("48,16 60,4 70,12", "#3f8a5a", (71, 14)),
    ):  # fmt: skip
        pen.limb(said, 13, 4, colour(tone))
        pen.oval(at, (3, 3), GOLD)
    pen.rect(25, 15, 55, 21, colour("#5a3a8a"), r=2)


def _wimple(pen: Pen, c: Colour) -> None:
    pen.blob("40,5 56,14 60,34 60,62 52,54 54,30 48,19 32,19 26,30 28,54 20,62 20,34 24,14", c)
    pen.blob("40,12 52,18 55,32 52,21 40,17 28,21 25,32 28,18", WHITE, shade=0.4)
    pen.blob("27,42 40,50 53,42 54,54 40,60 26,54", WHITE, shade=0.4)


def _knitted(pen: Pen, c: Colour) -> None:
    """A bobble hat in a colour that goes with the coat."""
    tone = mix(darker(c, 0.35), colour("#c8303a"), 0.25)
    pen.oval((40, 2.4), (4.4, 4.2), lighter(tone, 0.6))
    pen.blob("25,20 27,9 36,3.4 44,3.4 53,9 55,20 40,18", tone)
    for x in (33, 40, 47):
        pen.line(f"{x},6 {x},16", 0.9, darker(tone, 0.2), atop=True)
    pen.blob("24,15.6 40,12.6 56,15.6 56,22.4 40,19.4 24,22.4", lighter(tone, 0.25), shade=0.6)


def _scrubs(pen: Pen, c: Colour) -> None:
    pen.blob("24,22 26,10 34,4 46,4 54,10 56,22 40,17", c)
    pen.line("25,20.6 40,16.8 55,20.6", 1.6, darker(c, 0.25), atop=True)


def _turban(pen: Pen, c: Colour) -> None:
    tone = colour("#f0e6d0") if lightness(c) < 0.6 else colour("#a83a4a")
    pen.blob("22,21 22,9 31,1 49,1 58,9 58,21 40,16", tone)
    for said in ("23,18 36,8 50,2", "24,12 38,12 56,16", "31,3 44,10 57,20"):
        pen.line(said, 1.2, darker(tone, 0.2), atop=True)
    pen.oval((40, 11), (3.2, 3.6), colour("#3a8fd0"))


def _headscarf(pen: Pen, c: Colour) -> None:
    tone = mix(c, WHITE, 0.25)
    pen.blob("40,5 56,13 61,34 60,58 50,66 30,66 20,58 19,34 24,13", darker(tone, 0.1), shade=0.5, atop=False)
    pen.blob("40,14 51,19 54.5,31 51,42 40,47 29,42 25.5,31 29,19", colour("#e0ac7e"), shade=0.5)
    pen.eye(34.4, 31, 2.5)
    pen.line("31.4,26.6 34.2,25.6 37,26.5", 1.1, INK, twin=True)
    pen.line("39.4,31.6 38.7,34.6 40.6,35", 0.9, colour("#b88458"))
    pen.line("35.6,39 40,41.2 44.4,39", 1.25, colour("#8a4a3a"))


HATS: dict[str, Callable[[Pen, Colour], None]] = {
    "toque": _toque,
    "souwester": _brimmed(colour("#f0c23a"), "25,19 28,7 40,3 52,7 55,19", None, 23),
    "straw": _brimmed(STRAW, "27,18 30,7 40,4 50,7 53,18", colour("#c8543f")),
    "safari": _brimmed(colour("#d8c498"), "26,18 29,6 40,2 51,6 54,18", colour("#6a5a3a"), 23),
    "fedora": _brimmed(colour("#7a6248"), "27,18 30,5 40,8 50,5 53,18", INK, 23),
    "cowboy": _brimmed(LEATHER, "28,18 30,3 40,7 50,3 52,18", colour("#3a2a22"), 28),
    "helmet": helmet,
    "fire": fire,
    "peaked": _peaked,
    "sailor": _sailor,
    "nurse": _nurse,
    "beret": _beret,
    "tophat": _tophat,
    "silk": _silk,
    "cone": _cone,
    "aviator": aviator,
    "cap": _cap,
    "mask": mask,
    "pirate": _pirate,
    "viking": viking,
    "knight": knight,
    "samurai": samurai,
    "ninja": ninja,
    "crown": _crown,
    "tiara": _tiara,
    "wizard": _wizard,
    "halo": _halo,
    "elf": _soft("#3f8a4a", None, "#f0c040"),
    "santa": _soft("#c8303a", "#f8f6f2", "#ffffff"),
    "beanie": _soft("#3f6fb0", "#f0ece4"),
    "gnome": _gnome,
    "veil": _veil,
    "roman": roman,
    "mortarboard": mortarboard,
    "wimple": _wimple,
    "snakes": snakes,
    "bull": bull,
    "jester": _jester,
    "knitted": _knitted,
    "visor": visor,
    "scrubs": _scrubs,
    "bearskin": bearskin,
    "turban": _turban,
    "headscarf": _headscarf,
    "nemes": nemes,
    **HEADDRESSES,
}
