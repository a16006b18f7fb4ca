"""What people wear on their heads."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter, lightness, mix
from offline.illustrator.pen import Pen

GOLD = colour("#f0c040")
WOOD = colour("#8a5a35")
STEEL = colour("#c4ccd6")
LEATHER = colour("#7a5034")
STRAW = colour("#e8c878")


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


def _helmet(pen: Pen, c: Colour) -> None:
    tone = colour("#f4c430") if c[0] > 200 else darker(c, 0.2)
    pen.blob("24,22 26,10 34,3 46,3 54,10 56,22 40,20", tone)
    pen.oval((40, 21), (19, 3.4), darker(tone, 0.2))


def _fire(pen: Pen, c: Colour) -> None:
    pen.blob("25,20 27,8 36,2 44,2 53,8 55,20 40,18", colour("#c8302a"))
    pen.oval((40, 20), (22, 4), colour("#a82822"))
    pen.blob("35,6 45,6 44,17 40,19 36,17", GOLD)


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


def _aviator(pen: Pen, c: Colour) -> None:
    pen.blob("24,34 24,16 32,8 48,8 56,16 56,34 51,30 50,20 40,18 30,20 29,30", LEATHER)
    for x in (34, 46):
        pen.oval((x, 15), (5, 4.4), colour("#c8a050"))
        pen.oval((x, 15), (3.6, 3), colour("#a8d4e8"), shade=0.5)


def _cap(pen: Pen, c: Colour) -> None:
    tone = colour("#d8434a")
    pen.blob("24,21 26,10 34,5 46,5 54,10 56,21 40,18", tone)
    pen.blob("27,20 40,17 53,20 50,24 30,24", darker(tone, 0.25))


def _mask(pen: Pen, c: Colour) -> None:
    pen.blob("24,34 24,16 32,9 48,9 56,16 56,34 51,30 51,22 40,20 29,22 29,30", c)
    pen.rect(27, 25, 53, 37, INK, r=5)
    pen.rect(29, 27, 51, 35, colour("#8fd0e8"), r=4)


def _pirate(pen: Pen, c: Colour) -> None:
    pen.blob("18,19 26,8 40,2 54,8 62,19 50,15 40,17 30,15", INK, shade=0.6)
    pen.line("19,18.6 30,14.6 40,16.6 50,14.6 61,18.6", 1.6, GOLD, atop=True)
    pen.oval((40, 9.5), (3.2, 3), WHITE, shade=0)
    pen.line("35,13 45,7", 1.2, WHITE)


def _viking(pen: Pen, c: Colour) -> None:
    pen.limb("24,16 14,10 13,0", 7, 1.5, colour("#f0e6d0"), twin=True)
    pen.blob("24,22 26,10 34,4 46,4 54,10 56,22 40,19", STEEL)
    pen.line("25,20 40,17.5 55,20", 3, darker(STEEL, 0.4), atop=True)


def _knight(pen: Pen, c: Colour) -> None:
    pen.limb("40,10 50,0 60,4", 7, 3, colour("#c8303a"))
    pen.blob("24,30 24,16 32,8 48,8 56,16 56,30 54,44 40,48 26,44", c)
    pen.rect(27, 26, 53, 33, colour("#2a2e3a"), r=3)
    pen.oval((34.5, 30), (1.6, 1.8), WHITE, shade=0, twin=True)
    pen.line("40,33 40,47", 1.4, darker(c, 0.4))
    for y in (38, 42):
        pen.line(f"31,{y} 36,{y}", 1.2, darker(c, 0.5), twin=True)


def _samurai(pen: Pen, c: Colour) -> None:
    pen.blob(
        "12,38 18,20 26,14 54,14 62,20 68,38 57,32 52,22 28,22 23,32",
        darker(colour("#8a2a34"), 0.1),
        shade=0.7,
    )
    for y in (27, 33):
        pen.line(f"15,{y} 24,{y - 3}", 1.2, GOLD, twin=True)
    pen.blob("24,22 25,10 33,3 47,3 55,10 56,22 40,18", colour("#34303c"), shade=0.9)
    pen.limb("39,13 26,8 20,-2", 4.6, 1.4, GOLD)
    pen.limb("41,13 54,8 60,-2", 4.6, 1.4, GOLD)
    pen.oval((40, 13), (3.4, 3.4), GOLD)


def _ninja(pen: Pen, c: Colour) -> None:
    pen.blob("24,30 24,16 32,9 48,9 56,16 56,30 54,44 40,48 26,44", c)
    pen.blob("26,27 40,25 54,27 54,35 40,36 26,35", colour("#e8bf98"), shade=0.4)
    pen.oval((34.5, 31), (1.8, 2.3), INK, shade=0, twin=True)
    pen.line("25,22 40,20 55,22", 3, colour("#c8303a"))


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


def _roman(pen: Pen, c: Colour) -> None:
    pen.blob("30,10 28,-1 40,-3 54,0 52,12 40,6", colour("#c8302a"))
    pen.blob("24,30 23,16 30,7 50,7 57,16 56,30 53,38 51,24 40,20 29,24 27,38", colour("#d8a83a"))
    pen.line("24,20 40,17 56,20", 2, darker(colour("#d8a83a"), 0.3), atop=True)


def _snakes(pen: Pen, c: Colour) -> None:
    green = colour("#4f9a4a")
    for said, (x, y) in (
        ("32,16 22,12 18,2 24,-1", (25, -1)), ("30,20 16,20 10,12 13,6", (14, 5)),
        ("28,26 16,30 10,26 8,34", (8, 35)), ("38,14 36,4 42,-1 46,2", (47, 2)),
        ("46,15 56,10 60,1 54,-1", (54, -1)), ("50,20 64,20 70,12 67,6", (67, 5)),
        ("52,26 64,30 70,26 72,34", (72, 35)),
    ):  # fmt: skip
        pen.limb(said, 6, 3.4, green)
        pen.oval((x, y), (3.6, 3), green)
        pen.oval((x, y - 0.8), (0.9, 0.9), INK, shade=0)
    pen.blob("40,10 54,14 58,28 51,21 40,19 29,21 22,28 26,14", darker(green, 0.15))


def _bull(pen: Pen, c: Colour) -> None:
    fur, bone = colour("#6a4630"), colour("#f0e6d0")
    pen.limb("26,18 12,16 6,4", 8, 1.5, bone)
    pen.limb("54,18 68,16 74,4", 8, 1.5, bone)
    pen.blob("22,24 8,24 6,30 20,32", darker(fur, 0.2))
    pen.blob("58,24 72,24 74,30 60,32", darker(fur, 0.2))
    pen.blob("40,8 56,14 58,30 52,44 40,50 28,44 22,30 24,14", fur)
    pen.blob("40,34 52,38 51,48 40,53 29,48 28,38", lighter(fur, 0.35))
    for x in (34.5, 45.5):
        pen.oval((x, 43), (2, 2.4), INK, shade=0)
    for x in (33, 47):
        pen.oval((x, 27), (2.6, 2.8), colour("#e8402e"), shade=0)
    pen.line("36,49 40,53 44,49", 1.6, GOLD)


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


def _bearskin(pen: Pen, c: Colour) -> None:
    pen.blob("23,22 20,8 24,-6 34,-14 46,-14 56,-6 60,8 57,22 40,18", colour("#2a2428"))
    pen.line("25,24 28,40 40,47 52,40 55,24", 1.4, GOLD)


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


def _nemes(pen: Pen, c: Colour) -> None:
    """The striped headcloth of a pharaoh."""
    blue = colour("#2f5fa8")
    pen.blob("22,56 20,34 24,14 40,6 56,14 60,34 58,56 51,52 53,26 40,18 27,26 29,52", GOLD)
    for y in (30, 38, 46):
        pen.line(f"20,{y} 28,{y + 1}", 2.2, blue, atop=True, twin=True)
    pen.line("27,20 40,13 53,20", 2.4, blue, atop=True)
    pen.limb("40,15 41,9 39,5", 2.4, 3.4, colour("#c8303a"))


def _visor(pen: Pen, c: Colour) -> None:
    """The helmet of an astronaut, with the face behind dark glass."""
    pen.oval((40, 28), (24, 23.5), c)
    pen.oval((40, 29), (18.5, 17), colour("#20304e"), shade=0.8)
    pen.blob("26,24 32,16 42,14 50,17 38,20 30,28", colour("#6fa8d8"), shade=0.3)
    pen.oval((50, 37), (3, 2), colour("#e8a05a"), shade=0)
    pen.oval((16.5, 29), (3.5, 7), darker(c, 0.28), twin=True)


HATS: dict[str, Callable[[Pen, Colour], None]] = {
    "toque": _toque,
    "souwester": _brimmed(colour("#f0c23a"), "25,19 28,7 40,3 52,7 55,19", None, 23),
    "straw": _brimmed(STRAW, "27,18 30,7 40,4 50,7 53,18", colour("#c8543f")),
    "safari": _brimmed(colour("#d8c498"), "26,18 29,6 40,2 51,6 54,18", colour("#6a5a3a"), 23),
    "fedora": _brimmed(colour("#7a6248"), "27,18 30,5 40,8 50,5 53,18", INK, 23),
    "cowboy": _brimmed(LEATHER, "28,18 30,3 40,7 50,3 52,18", colour("#3a2a22"), 28),
    "helmet": _helmet,
    "fire": _fire,
    "peaked": _peaked,
    "sailor": _sailor,
    "nurse": _nurse,
    "beret": _beret,
    "tophat": _tophat,
    "silk": _silk,
    "cone": _cone,
    "aviator": _aviator,
    "cap": _cap,
    "mask": _mask,
    "pirate": _pirate,
    "viking": _viking,
    "knight": _knight,
    "samurai": _samurai,
    "ninja": _ninja,
    "crown": _crown,
    "tiara": _tiara,
    "wizard": _wizard,
    "halo": _halo,
    "elf": _soft("#3f8a4a", None, "#f0c040"),
    "santa": _soft("#c8303a", "#f8f6f2", "#ffffff"),
    "beanie": _soft("#3f6fb0", "#f0ece4"),
    "gnome": _gnome,
    "veil": _veil,
    "roman": _roman,
    "wimple": _wimple,
    "snakes": _snakes,
    "bull": _bull,
    "jester": _jester,
    "knitted": _knitted,
    "visor": _visor,
    "scrubs": _scrubs,
    "bearskin": _bearskin,
    "turban": _turban,
    "headscarf": _headscarf,
    "nemes": _nemes,
}
