"""What people hold in their hands."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import INK, WHITE, Colour, colour, darker, lighter
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.stuffs import GOLD, LEATHER, STEEL, STRAW, WOOD

from .dealings import TOOLS
from .handtools import HAND_TOOLS
from .implements import DEEDS
from .mantles import GUISE_PROPS
from .poses import ACTED, POSES
from .sportive import SPORTIVE
from .tools import BOTH_HANDS, ONE_HAND


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
    """A loaf with three cuts in its crust, before the chest."""
    pen.blob("17,80 20,69 32,64 48,64 60,69 63,80 55,87 40,88 25,87", colour("#c8843a"), shade=1.3)
    for x in (28, 40, 52):
        pen.limb(f"{x - 3},76 {x + 3},68", 4.2, 3.2, colour("#f2d49a"), shade=0.5)


def _tray(pen: Pen) -> None:
    pen.oval((68, 74), (13, 2.8), STEEL)
    pen.blob("66,73 65,62 69,60 73,62 72,73", colour("#8fd0e8"))


def _rod(pen: Pen) -> None:
    pen.line("64,96 84,44 106,8", 2.4, lighter(WOOD, 0.3))
    pen.oval((68, 88), (3.6, 3.6), STEEL)
    pen.line("106,8 108,50 107,92", 0.9, colour("#f4f6f8"))
    pen.oval((107, 94), (2.6, 3.4), colour("#e0433a"))


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
    wood = colour("#b5622e")
    pen.limb("66,52 82,44 94,38", 3.6, 2.8, INK)
    pen.oval((95, 37), (3, 2.6), INK)
    pen.oval((51, 58), (12.5, 9), wood, turn=-26)
    pen.oval((64, 52.5), (9.5, 7.4), wood, turn=-26)
    pen.oval((57.6, 55.6), (4, 5.4), darker(wood, 0.25), turn=-26, shade=0.3)
    pen.line("46,60 92,39", 0.9, colour("#f4ead2"))
    pen.line("28,78 50,60 82,30", 1.5, STRAW)


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


def _racket(pen: Pen) -> None:
    pen.line("68,84 76,60", 3, LEATHER)
    pen.oval((80, 44), (11, 14), colour("#d8343a"), turn=16)
    pen.oval((80, 44), (8.6, 11.6), colour("#eef4ea"), turn=16, shade=0.2)
    for k in (-6, -2, 2, 6):
        pen.line(f"{80 + k - 3},54 {80 + k + 3},34", 0.5, colour("#8a9a8a"))
        pen.line(f"71,{44 + k} 89,{44 + k}", 0.5, colour("#8a9a8a"))


def _basketball(pen: Pen) -> None:
    orange = colour("#e0762e")
    pen.oval((70, 94), (11, 11), orange)
    pen.line("59,94 81,94", 1, INK)
    pen.line("70,83 70,105", 1, INK)


def _boxing(pen: Pen) -> None:
    for x in (27, 55):
        pen.oval((x, 62), (8.4, 8), colour("#c8242e"))


HELD: dict[str, tuple[str, str]] = {
    "bread": ("22,60 10,74 23,85", "58,60 70,74 57,85"),
    "decks": ("22,60 10,72 16,88", "58,60 70,72 64,88"),
    "violin": ("22,60 16,76 30,77", "58,60 76,66 85,46"),
    "boxing": ("22,60 14,74 24,64", "58,60 68,74 58,66"),
    "camera": ("22,60 16,74 29,68", "58,60 64,74 51,68"),
    "laptop": ("22,60 14,76 24,86", "58,60 66,76 56,86"),
    "drums": ("22,60 12,70 20,74", "58,60 68,70 60,74"),
    "guitar": ("22,60 15,74 34,82", "58,60 72,72 76,62"),
    "electric guitar": ("22,60 15,74 34,82", "58,60 72,72 76,62"),
    "sax": ("22,60 20,78 46,88", "58,60 66,70 54,68"),
    "trumpet": ("22,60 10,68 14,58", "58,60 46,70 22,57"),
    "barbell": (POSES["lifting"].left_arm, POSES["lifting"].right_arm),
    "skis": (POSES["gliding"].left_arm, POSES["gliding"].right_arm),
    "snowboard": (POSES["gliding"].left_arm, POSES["gliding"].right_arm),
    "skates": (POSES["gliding"].left_arm, POSES["gliding"].right_arm),
    "golf club": (POSES["swinging"].left_arm, POSES["swinging"].right_arm),
    "skateboard": (POSES["gliding"].left_arm, POSES["gliding"].right_arm),
}
"""Both arms of who holds a thing otherwise than in the hand on the right, as points."""

ROOM = {
    "rod": 32.0,
    "violin": 22.0,
    "racket": 14.0,
    "basketball": 4.0,
    "drums": 14.0,
    "guitar": 22.0,
    "electric guitar": 24.0,
}
ROOM |= {
    "golf club": 20.0,
    "watering can": 42.0,
    "shovel": 20.0,
    "foil": 32.0,
    "barbell": 22.0,
    "pitcher": 34.0,
    "brush": 16.0,
    "kick": 8.0,
    "decks": 26.0,
    "skis": 10.0,
    "trumpet": 22.0,
    "pick": 10.0,
    "hose": 40.0,
    "skipping rope": 18.0,
    "parasol": 26.0,
    "katana": 8.0,
    "ski gear": 40.0,
    "skate blades": 20.0,
    "hoop": 18.0,
    "javelin": 30.0,
    "lasso": 36.0,
    "smoker": 10.0,
    "syringe": 26.0,
    "axe aloft": 10.0,
    "plough": 62.0,
    "rapier": 54.0,
    "selfie phone": 10.0,
}
"""How much wider a thing makes who holds it, on both sides."""

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
    "racket": _racket,
    "basketball": _basketball,
    "boxing": _boxing,
    "board": _board,
    **DEEDS,
    **HAND_TOOLS,
    **TOOLS,
    **ONE_HAND,
    **BOTH_HANDS,
    **GUISE_PROPS,
    **SPORTIVE,
}


EMPTY_HANDED = {"hugging", "handholding", "juggling", "waltzing"}
"""Deeds that both hands are needed for."""


def carried(prop: str, doing: str) -> str:
    """What is in the hand of who does something; both hands may be needed for that."""
    return ACTED.get(doing) or ("" if doing in EMPTY_HANDED else prop)
