"""Shops from within: shelves of what they sell, a counter with more of it, wares on the floor."""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, shine, sprite_of, stand
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.settings import WARES, setting
from offline.illustrator.subjects import subject_of

from .rooms import pendant, shell, window
from .trades import TRADES, Trade

FITTED = "shelf shelves counter cashier register till display window lamp light shop store"
FLOOR = {
    "bicycle": 0.3,
    "grandfather clock": 0.42,
    "easel": 0.34,
    "armchair": 0.3,
    "drum kit": 0.3,
    "clothes rail": 0.36,
    "superhero": 0.3,
    "dog": 0.17,
    "cat": 0.14,
    "teddy bear": 0.18,
    "building blocks": 0.13,
    "vase": 0.22,
}
"""How tall wares on the floor are, where not by their usual size."""
FLAT = {"cheese board", "toy train", "sausage", "fish", "salmon", "crab", "bacon", "skateboard", "bread"}
"""What is low for its width: as tall as this shows it on a shelf."""


def trade_of(stage: Stage) -> Trade:
    """The trade that a scene's sights tell, or one that sells what they name."""
    for sight in stage.scene.sights:
        if sight in TRADES:
            return TRADES[sight]
        if sight.startswith(f"{WARES} "):
            kind = sight.removeprefix(f"{WARES} ")
            walls = colours("#d8c4a6 #cfe0d0 #a8d0e0 #e4d4dc #c8b8d8")
            return Trade((kind,), (kind,), (), wall=walls[int(stage.dice("wall").integers(5))])
    return TRADES["generalstore"]


def store(stage: Stage) -> Ground:
    """A shop: a window on one side, shelves on the other, the counter before them."""
    trade, floor_at, side = trade_of(stage), stage.h * 0.71, stage.side
    shell(stage, trade.wall, floor_at)
    if trade.tiled:
        _tiles(stage, trade.wall, floor_at)
    deep = 0.3 * min(1.0, stage.w)
    x = deep / 2 + 0.04 if side > 0 else stage.w - deep / 2 - 0.04
    window(stage, x - deep * 0.4, stage.h * 0.16, x + deep * 0.4, stage.h * 0.46)
    x0, x1 = (deep + 0.08, stage.w - 0.03) if side > 0 else (0.03, stage.w - deep - 0.08)
    _shelves(stage, trade, (x0, x1), floor_at)
    for i, kind in enumerate(trade.hung):
        _hang(stage, kind, x + (i - (len(trade.hung) - 1) / 2) * deep * 0.42, i)
    for i in range(max(2, round(2.4 * (x1 - x0)))):
        pendant(stage, x0 + (i + 0.5) * (x1 - x0) / max(2, round(2.4 * (x1 - x0))), 0.0, _paint(stage, trade))
    _counter(stage, trade, (x0 + 0.02, x1 + 0.06) if side > 0 else (-0.06, x1 - 0.02), floor_at)
    _on_the_floor(stage, trade, x, deep, floor_at)
    return Ground(floor_at + 0.19, stage.h - 0.05, "floor")


def _paint(stage: Stage, trade: Trade) -> Colour:
    return stage.palette.lit(trade.wood)


def _tiles(stage: Stage, wall: Colour, floor_at: float) -> None:
    tile = stage.palette.lit(wall)
    stage.layer(rect(-0.02, 0.1, stage.w + 0.02, floor_at), lighter(tile, 0.3), lighter(tile, 0.05))
    lines = [rect(a, 0.1, a + 0.0025, floor_at) for a in np.arange(0.02, stage.w, 0.06)]
    lines += [rect(0, b, stage.w, b + 0.0025) for b in np.arange(0.1, floor_at, 0.06)]
    stage.marks(lines, darker(tile, 0.2), 0.6)


def _sprite(stage: Stage, kind: str, tall: float, name: str) -> Image.Image:
    return lit(stage, sprite_of(stage, kind, tall, name), rim=0.15)


def _tall(kind: str, room: float) -> float:
    """How tall a ware is where there is so much room above a board and on it."""
    wide, high = subject_of(kind).box
    share = 0.62 if kind in FLAT else 0.84
    return min(room * share, room * 1.5 * high / wide)


def _wide(kind: str, tall: float) -> float:
    """How wide a thing is in units, whatever the pixels: so that rows are the same in every preview."""
    box = subject_of(kind).box
    return tall * box[0] / box[1]


def _row(
    stage: Stage, kinds: tuple[str, ...], span: tuple[float, float], y: float, room: float, name: str
) -> None:
    """Wares along a board, a few of each kind beside each other."""
    rng, x, k = stage.dice(f"row {name}"), span[0] + 0.012, 0
    drawn: dict[tuple[str, int], Image.Image] = {}
    while x < span[1] - 0.03 and k < 60:
        kind = kinds[k % len(kinds)]
        tall = _tall(kind, room)
        for _ in range(int(rng.integers(2, 5))):
            looks = int(rng.integers(2))
            if (kind, looks) not in drawn:
                drawn[kind, looks] = _sprite(stage, kind, tall, f"{name}{kind}{looks}")
            wide = _wide(kind, tall)
            if x + wide > span[1] - 0.004:
                break
            stage.stamp(drawn[kind, looks], x + wide / 2, y + 0.002)
            x += wide * 1.02 + 0.004
        x, k = x + 0.006, k + 1


def _shelves(stage: Stage, trade: Trade, span: tuple[float, float], floor_at: float) -> None:
    """A case of shelves up to the ceiling, its back dark, a light strip under every board."""
    wood, (x0, x1) = _paint(stage, trade), span
    top, low = 0.13 * stage.h, floor_at - 0.1
    stage.layer(rect(x0 - 0.016, top - 0.016, x1 + 0.016, low), lighter(wood, 0.15), darker(wood, 0.2))
    back = mix(darker(wood, 0.4), stage.palette.lit(trade.wall), 0.3)
    stage.layer(rect(x0, top, x1, low), darker(back, 0.18), back)
    rows = max(3, round((low - top) / 0.125))
    room = (low - top) / rows
    for i in range(rows):
        y = top + room * (i + 1) - 0.016
        stage.light_up((x0 + x1) / 2, y - room * 0.7, (x1 - x0) * 0.5, colour("#ffdca0"), 0.16)
        turn = i % len(trade.shelves)
        kinds = (*trade.shelves[turn:], *trade.shelves[:turn])
        _row(stage, kinds, (x0, x1), y, room - 0.02, f"shelf{i}")
        stage.layer(rect(x0, y, x1, y + 0.014), lighter(wood, 0.3), wood)
        stage.glow((x0 + x1) / 2, y + 0.02, (x1 - x0) * 0.55, stage.palette.shadow, 0.4, 0.06)


def _counter(stage: Stage, trade: Trade, span: tuple[float, float], floor_at: float) -> None:
    """A counter with a front of glass: wares in it and on it, the till at one end."""
    wood, (x0, x1) = _paint(stage, trade), span
    top, foot = floor_at - 0.06, floor_at + 0.17
    stage.glow((x0 + x1) / 2, foot, (x1 - x0) * 0.6, stage.palette.shadow, 0.6, 0.09)
    stage.layer(rect(x0, top, x1, foot), lighter(wood, 0.08), darker(wood, 0.35))
    glass, inner = (x0 + 0.02, x1 - 0.02), top + 0.125
    if trade.counter:
        stage.layer(rect(glass[0], top + 0.016, glass[1], inner), lighter(wood, 0.75), lighter(wood, 0.5))
        stage.light_up((x0 + x1) / 2, top + 0.05, (x1 - x0) * 0.5, colour("#ffe6b0"), 0.3)
        _row(stage, trade.counter, glass, inner - 0.002, 0.105, "case")
        gloss = [
            np.array([[x, top + 0.016], [x + 0.05, top + 0.016], [x + 0.01, inner], [x - 0.04, inner]])
            for x in np.arange(x0 + 0.1, x1 - 0.06, 0.24)
        ]
        stage.marks(gloss, colour("#ffffff"), 0.2)
    panels = [rect(x, inner + 0.02, x + 0.1, foot - 0.02) for x in np.arange(x0 + 0.02, x1 - 0.1, 0.12)]
    stage.marks(panels, darker(wood, 0.3), 0.5)
    stage.layer(
        rect(x0 - 0.015, top - 0.02, x1 + 0.015, top + 0.006), lighter(wood, 0.5), lighter(wood, 0.15)
    )
    end = x0 + 0.1 if stage.side > 0 else x1 - 0.1
    stage.stamp(_sprite(stage, "cash register", 0.115, "till"), end, top - 0.012)
    for i, kind in enumerate(trade.counter[:3]):
        at = end + stage.side * (0.17 + 0.155 * i)
        if 0.04 < at < stage.w - 0.04:
            stage.stamp(_sprite(stage, kind, _tall(kind, 0.125), f"on{i}"), at, top - 0.012)


def _hang(stage: Stage, kind: str, x: float, i: int) -> None:
    """A ware on a cord from the ceiling."""
    subject = subject_of(kind)
    tall = min(0.17, 0.2 * subject.box[1] / subject.box[0])
    y = 0.02 + 0.03 * (i % 2)
    stage.marks([rect(x - 0.0014, -0.01, x + 0.0014, y + 0.02)], stage.palette.shadow, 0.8)
    sprite = _sprite(stage, kind, tall, f"hung{i}")
    stage.stamp(sprite, x, y + tall)
    shine(stage, kind, sprite, x, y + tall)


def _on_the_floor(stage: Stage, trade: Trade, x: float, deep: float, floor_at: float) -> None:
    """Wares that stand by the window, the last ones nearest."""
    many = len(trade.floor)
    for i, said in enumerate(trade.floor):
        at = x + (i - (many - 1) / 2) * min(0.17, deep * 1.1 / max(1, many))
        foot = floor_at + 0.06 + 0.05 * i
        what, _, kind = said.partition(" ")
        if what == "bin":
            _bin(stage, kind, at, foot, f"bin{i}")
        elif what == "flowers":
            _bunch(stage, kind, at, foot, f"bunch{i}")
        else:
            tall = FLOOR.get(said) or min(0.34, subject_of(said).height)
            stand(stage, _sprite(stage, said, tall, f"floor{i}"), at, foot)


def _bin(stage: Stage, kind: str, x: float, foot: float, name: str) -> None:
    """A crate heaped with one kind of wares."""
    half, tall = 0.088, 0.085
    box = subject_of(kind).box
    size = min(0.06, 0.07 * box[1] / box[0]) if box[1] < 1.6 * box[0] else 0.1
    looks = [_sprite(stage, kind, size, f"{name}{k}") for k in range(2)]
    wide = _wide(kind, size)
    stage.glow(x, foot, half * 1.3, stage.palette.shadow, 0.6, 0.2)
    across = max(2, round(2 * half / (wide * 0.82)))
    for row in range(3):
        for k in range(across - row % 2):
            at = x + (k - (across - row % 2 - 1) / 2) * wide * 0.82
            stage.stamp(looks[(row + k) % 2], at, foot - tall + 0.012 * row + size * 0.5)
    wood = stage.palette.lit(colour("#b8854a"))
    for k in range(3):
        y = foot - tall + k * tall / 3
        stage.layer(rect(x - half, y, x + half, y + tall / 3 - 0.004), lighter(wood, 0.2), darker(wood, 0.12))
    for px in (x - half, x + half - 0.014):
        stage.layer(rect(px, foot - tall - 0.004, px + 0.014, foot), lighter(wood, 0.05), darker(wood, 0.3))


def _bunch(stage: Stage, kind: str, x: float, foot: float, name: str) -> None:
    """A bucket full of cut flowers."""
    flowers = [_sprite(stage, kind, 0.15, f"{name}{k}") for k in range(3)]
    tin = stage.palette.lit(colours("#9ab0b8 #6a8a8a #c8b088")[int(stage.dice(name).integers(3))])
    stage.glow(x, foot, 0.08, stage.palette.shadow, 0.6, 0.22)
    for row, count in enumerate((4, 5, 4)):
        for k in range(count):
            t = (k + 0.5) / count * 2 - 1
            sprite = flowers[(row + k) % 3].rotate(-26 * t, Image.Resampling.BICUBIC, expand=True)
            stage.stamp(sprite, x + 0.062 * t, foot - 0.035 + 0.014 * row + 0.016 * abs(t))
    bucket = np.array([[-0.058, -0.105], [0.058, -0.105], [0.044, 0.0], [-0.044, 0.0]]) + [x, foot]
    stage.layer(bucket, lighter(tin, 0.25), darker(tin, 0.2))
    stage.marks([rect(x - 0.06, foot - 0.108, x + 0.06, foot - 0.098)], lighter(tin, 0.45))
    stage.marks([rect(x - 0.04, foot - 0.09, x - 0.03, foot - 0.01)], lighter(tin, 0.6), 0.6)


def _words_of(trade: Trade) -> str:
    """The words of what a shop shows anyway."""
    kinds = (
        name.partition(" ")[2] if name.startswith(("bin ", "flowers ")) else name for name in trade.names
    )
    return " ".join((FITTED, *trade.also, *(kind.rpartition(" ")[2] for kind in kinds if ":" not in kind)))


for _name, _trade in TRADES.items():
    setting(_name, "cafe", sheltered=True, shows=_words_of(_trade))(store)
setting(WARES, "cafe", sheltered=True, shows=FITTED)(store)
