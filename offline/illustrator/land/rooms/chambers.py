"""The rooms of a home with what each has by nature: beds, tubs, sofas, tables laid for dinner, toys."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, shine, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sights import hearth
from offline.illustrator.settings import setting

from .furnishings import (
    bunting,
    curtains,
    desk,
    framed_picture,
    long_table,
    made_bed,
    rug,
    still_needed,
    told_hue,
)
from .indoors import workplace
from .rooms import shell, window
from .shelves import shelf

WALLS = colours("#cfd8c4 #e8d0b4 #b8c9d8 #e4c4b8 #c8c0d8")


def put(
    stage: Stage, kind: str, tall: float, x: float, foot: float, flip: bool = False, c: Colour | None = None
) -> None:
    """A piece of furniture that stands on the floor, with the light it gives."""
    c = told_hue(stage, kind) or c
    sprite = lit(stage, sprite_of(stage, kind, tall, f"{kind}{x:.2f}", c, flip), rim=0.12)
    stand(stage, sprite, x, foot)
    shine(stage, kind, sprite, x, foot)


def on_top(stage: Stage, kind: str, tall: float, x: float, foot: float) -> None:
    """A small thing on a piece of furniture."""
    told = told_hue(stage, kind)
    sprite = lit(stage, sprite_of(stage, kind, tall, f"{kind}{x:.2f}", told), rim=0.12)
    stage.stamp(sprite, x, foot)
    shine(stage, kind, sprite, x, foot)


def chamber(
    stage: Stage, level: float = 0.66, wall: Colour | None = None
) -> tuple[float, Colour, float, float]:
    """The bare room: where its floor begins, its wall's colour, and the x of its two sides (window first)."""
    floor_at = stage.h * level
    wall = wall or WALLS[int(stage.dice("wall").integers(len(WALLS)))]
    shell(stage, wall, floor_at)
    x, other = stage.w / 2 - 0.27 * stage.side, stage.w / 2 + 0.24 * stage.side
    return floor_at, wall, x, other


@setting(
    "bedroom",
    "room",
    sheltered=True,
    shows="bed pillow blanket duvet nightstand lamp window curtain rug bedding plant",
)
def bedroom(stage: Stage) -> Ground:
    """A bed seen from its foot, its head at the wall, lamps on both sides, a window with curtains."""
    floor_at, wall, x, other = chamber(stage)
    window(stage, x - 0.14, stage.h * 0.13, x + 0.14, stage.h * 0.42)
    curtains(stage, x - 0.16, x + 0.16, stage.h * 0.09, floor_at - 0.02, wall)
    rug(stage, other - 0.03 * stage.side, floor_at + 0.24, 0.4, wall)
    framed_picture(stage, other, stage.h * 0.2)
    for side in (-1, 1):
        at = other + side * 0.285
        if 0.04 < at < stage.w - 0.04:
            desk(stage, at, floor_at + 0.05, 0.1, 0.14)
            on_top(stage, "lamp", 0.19, at, floor_at - 0.085)
    if still_needed(stage, "bed"):
        made_bed(stage, other, floor_at, 0.42, wall)
    put(stage, "monstera", 0.26, x - 0.13 * stage.side, floor_at + 0.07)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


@setting(
    "childroom",
    "room",
    sheltered=True,
    shows="toy toys bed shelf doll bear teddy block blocks train ball car window rug bunting",
)
def childs_room(stage: Stage) -> Ground:
    """A bed under bunting, toys on the shelves and all over the rug."""
    floor_at, _, x, other = chamber(stage, 0.62, colours("#a8d4e4 #f4d4a8 #cfe4b8 #e4c8e4")[stage.side])
    bunting(stage)
    window(stage, x - 0.14, stage.h * 0.17, x + 0.14, stage.h * 0.42)
    for i, (y, kinds) in enumerate(
        ((0.25, ("teddy bear", "toy car", "robot")), (0.4, ("books", "building blocks", "globe")))
    ):
        stage.layer(
            rect(other - 0.2, y * stage.h, other + 0.2, y * stage.h + 0.014),
            colour("#f4ead8"),
            colour("#d8c4a4"),
        )
        for k, kind in enumerate(kinds):
            on_top(stage, kind, 0.088 if i else 0.095, other + 0.13 * (k - 1), y * stage.h + 0.002)
    bunks = any(item.kind == "bunk bed" for item in stage.scene.items)
    if still_needed(stage, "bed", "bunk bed"):
        kind, tall = ("bunk bed", 0.46) if bunks else ("bed", 0.27)
        put(stage, kind, tall, other, floor_at + 0.07, c=colour("#5a8fd0"))
    rug(stage, stage.w / 2, floor_at + 0.23, 0.4, colour("#6fae7a"))
    rng = stage.dice("toys")
    toys = (
        "building blocks",
        "toy train",
        "teddy bear",
        "rubber duck",
        "toy car",
        "soccer ball",
        "drum",
        "spinning top",
    )
    for k in range(8):
        at = (k + 0.5) / 8 * stage.w + float(rng.uniform(-0.03, 0.03))
        foot = floor_at + 0.14 + 0.15 * ((k * 5) % 8) / 8
        size = {"teddy bear": 0.16, "toy train": 0.1, "building blocks": 0.12}.get(toys[k], 0.085)
        put(stage, toys[(k * 3) % 8], size, at, foot)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


@setting(
    "nursery",
    "room",
    sheltered=True,
    shows="crib cot bed bear teddy toy toys mobile window rug chair armchair curtain bunting cradle",
)
def nursery(stage: Stage) -> Ground:
    """A cot under a mobile, bunting, a teddy bear, soft light."""
    floor_at, _, x, other = chamber(stage, 0.66, colours("#d4e4e8 #f4e0d0 #e0e8cc #ecd8e4")[stage.side])
    bunting(stage)
    window(stage, x - 0.14, stage.h * 0.17, x + 0.14, stage.h * 0.44)
    curtains(stage, x - 0.16, x + 0.16, stage.h * 0.13, floor_at - 0.02, colour("#e8b8a8"))
    rug(stage, stage.w / 2, floor_at + 0.2, 0.4, colour("#e8c8a8"))
    _mobile(stage, other, stage.h * 0.2)
    put(stage, "baby cot", 0.33, other, floor_at + 0.12)
    put(stage, "teddy bear", 0.15, other - 0.3 * stage.side, floor_at + 0.17)
    put(stage, "building blocks", 0.11, other + 0.16 * stage.side, floor_at + 0.26)
    put(stage, "armchair", 0.3, x - 0.06 * stage.side, floor_at + 0.1)
    return Ground(floor_at + 0.2, stage.h - 0.05, "floor")


def _mobile(stage: Stage, x: float, y: float) -> None:
    """Stars and clouds on threads from a ring over a cot."""
    stage.marks([rect(x - 0.0015, -0.01, x + 0.0015, y)], colour("#b8a890"))
    stage.layer(rect(x - 0.11, y, x + 0.11, y + 0.008), colour("#d8b888"), colour("#a88858"))
    for k, kind in enumerate(("star", "heart", "star", "cloud", "star")):
        at, low = x - 0.1 + 0.05 * k, y + 0.05 + 0.025 * (k % 2)
        stage.marks([rect(at - 0.001, y, at + 0.001, low)], colour("#b8a890"))
        on_top(stage, kind, 0.042, at, low + 0.04)


@setting(
    "livingroom",
    "room",
    sheltered=True,
    shows="sofa couch lamp rug window curtain table fireplace cushion shelf plant",
)
def living_room(stage: Stage) -> Ground:
    """A sofa on a rug, a low table before it, a lamp, a plant, pictures, the fire where one is asked for."""
    floor_at, wall, x, other = chamber(stage)
    fire = bool({"fireplace", "fireplace stockings"} & set(stage.scene.sights))
    window(stage, x - 0.15, stage.h * 0.13, x + 0.15, stage.h * 0.42)
    curtains(stage, x - 0.17, x + 0.17, stage.h * 0.09, floor_at - 0.02, wall)
    if fire:
        hearth(stage, other, floor_at + 0.03)
    else:
        for dx, dy in ((-0.13, 0.19), (0.1, 0.17)):
            framed_picture(stage, other + dx, stage.h * dy, 0.8)
    rug(stage, stage.w / 2, floor_at + 0.22, 0.46, wall)
    at = x + 0.02 * stage.side if fire else other - 0.06 * stage.side
    if still_needed(stage, "sofa"):
        put(stage, "sofa", 0.3, at, floor_at + 0.13)
    edge = at - 0.33 * stage.side if fire else at + 0.32 * stage.side
    put(stage, "lamp", 0.4, min(max(edge, 0.07), stage.w - 0.07), floor_at + 0.1)
    put(stage, "monstera", 0.3, x - 0.12 * stage.side, floor_at + 0.06)
    if not fire and still_needed(stage, "sofa"):
        put(stage, "table", 0.12, stage.w / 2, floor_at + 0.28)
        on_top(stage, "cup", 0.05, stage.w / 2 + 0.04, floor_at + 0.178)
        on_top(stage, "books", 0.05, stage.w / 2 - 0.04, floor_at + 0.178)
    return Ground(floor_at + 0.22, stage.h - 0.04, "floor")


DINNER = (
    "table dinner chair chairs chandelier candle candles plate plates dish glass cutlery tablecloth food meal"
)


@setting("diningroom", "room", sheltered=True, shows=f"{DINNER} turkey christmas")
def dining_room(stage: Stage) -> Ground:
    """A long table laid for dinner under a chandelier, chairs around it; a tree where it is Christmas."""
    floor_at, wall, x, other = chamber(stage, 0.64)
    window(stage, x - 0.14, stage.h * 0.14, x + 0.14, stage.h * 0.42)
    framed_picture(stage, other, stage.h * 0.24, 1.2)
    if stage.scene.season == "winter":
        put(stage, "christmas tree", 0.6, other + 0.12 * stage.side, floor_at + 0.06)
    rug(stage, stage.w / 2, floor_at + 0.26, 0.5, wall)
    seats = colours("#a8623c #7a4a34 #c89a62")[int(stage.dice("seats").integers(3))]
    for k in range(3):
        put(stage, "chair", 0.36, stage.w / 2 + 0.25 * (k - 1), floor_at + 0.15, k > 1, seats)
    top = long_table(stage, stage.w / 2, floor_at + 0.31, 0.42, 0.24)
    for k, (kind, tall) in enumerate(
        (
            ("wine glass", 0.085),
            ("candelabra", 0.15),
            ("roast chicken", 0.1),
            ("wine glass", 0.085),
            ("candle", 0.11),
        )
    ):
        on_top(stage, kind, tall, stage.w / 2 + 0.15 * (k - 2) * 1.05, top + 0.008 + 0.008 * (k % 2))
    for k in range(4):
        _place_setting(stage, stage.w / 2 + 0.19 * (k - 1.5), top + 0.033)
    chandelier = lit(stage, sprite_of(stage, "chandelier", 0.2, "dining"), rim=0.1)
    stage.stamp(chandelier, stage.w / 2, 0.2)
    stage.light_up(stage.w / 2, 0.16, 0.5, colour("#ffdf9a"), 0.4)
    return Ground(floor_at + 0.3, stage.h - 0.03, "floor")


def _place_setting(stage: Stage, x: float, y: float) -> None:
    white, steel = stage.palette.lit(colour("#f6f4ee")), stage.palette.lit(colour("#b8bec8"))
    stage.layer(dot(x, y, 0.05, 0.0125), darker(white, 0.08), darker(white, 0.2))
    stage.layer(dot(x, y - 0.002, 0.046, 0.011), white, darker(white, 0.06))
    stage.layer(dot(x, y - 0.002, 0.03, 0.0066), darker(white, 0.1), lighter(white, 0.3))
    stage.marks(
        [rect(x - 0.064, y - 0.008, x - 0.061, y + 0.01), rect(x + 0.061, y - 0.008, x + 0.064, y + 0.01)],
        steel,
    )


@setting(
    "homeoffice",
    "room",
    sheltered=True,
    shows="desk computer screen monitor monitors keyboard chair lamp shelf plant",
)
def home_office(stage: Stage) -> Ground:
    """A desk at the wall with its screens, books above it, a lamp and a plant, a chair before it."""
    floor_at, wall, x, other = chamber(stage)
    window(stage, x - 0.14, stage.h * 0.13, x + 0.14, stage.h * 0.42)
    for i, y in enumerate((0.16, 0.29)):
        shelf(stage, other - 0.2, other + 0.2, y * stage.h, f"office{i}", 0.1)
    rug(stage, other, floor_at + 0.22, 0.32, wall)
    workplace(stage, other, floor_at + 0.12)
    put(stage, "snake plant", 0.28, x - 0.1 * stage.side, floor_at + 0.07)
    put(stage, "chair", 0.3, other - 0.2 * stage.side, floor_at + 0.22, stage.side < 0)
    return Ground(floor_at + 0.22, stage.h - 0.04, "floor")
