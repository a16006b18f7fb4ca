"""What is strewn over land: woods, grass, flowers."""

from __future__ import annotations

import numpy as np
from PIL import Image

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.palette import LEAVES
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import blade, dot


def greens(stage: Stage) -> tuple[Colour, ...]:
    """The colours of leaves in this season, or those that are asked for."""
    if stage.scene.told("leaf"):
        hue = stage.scene.hue("leaf", WHITE)
        return hue, lighter(hue, 0.14), darker(hue, 0.14)
    return LEAVES.get(stage.scene.season or "", colours("#4f9e3e #63b04a #3c8f46"))


def grass_of(stage: Stage) -> Colour:
    found = {"autumn": "#b59a4a", "winter": "#eaf1fb", "spring": "#7ec84e"}.get(
        stage.scene.season or "", "#68b83f"
    )
    return stage.scene.hue("grass", colour(found))


PLANTS = {
    "bush": 0.42,
    "birch": 1.1,
    "poplar": 1.25,
    "cypress": 1.3,
    "acacia": 0.85,
    "sequoia": 1.7,
    "olive tree": 0.8,
}
"""How tall a plant of a wood is beside its trees."""
GROWN = "grown "
"""What a sight begins with that names the kind of all trees of a place: ``grown birch``."""


def grown(stage: Stage) -> str | None:
    """The kind of tree that all woods of this place are of, where the prompt tells one."""
    return next((sight.removeprefix(GROWN) for sight in stage.scene.sights if sight.startswith(GROWN)), None)


def flora(stage: Stage, wild: bool = False) -> tuple[str, ...]:
    """The trees and shrubs that grow together here."""
    if stage.scene.season == "winter":
        return ("snow pine", "tree", "snow pine")
    mixed = [
        ("tree", "tree", "bush"),
        ("tree", "birch", "bush", "tree"),
        ("tree", "poplar", "bush", "tree"),
        ("tree", "pine", "bush", "birch"),
    ]
    return mixed[int(stage.dice("flora").integers(1 if wild else 0, len(mixed)))]


def turf(stage: Stage, c: Colour, share: float) -> Colour:
    """Grass that is partly of another colour, as moss is; snow in winter."""
    return grass_of(stage) if stage.scene.season == "winter" else mix(grass_of(stage), c, share)


def wood(
    stage: Stage,
    kind: str | tuple[str, ...],
    y: float,
    tall: float,
    depth: float,
    count: int,
    name: str,
    clear: float = 0.0,
    leaves: tuple[Colour, ...] = (),
) -> None:
    """A row of trees with their feet around ``y``; ``clear`` keeps the subject's side free."""
    if not stage.shows("tree"):
        return
    rng = stage.dice(f"wood{name}")
    kinds_here = (kind,) * 3 if isinstance(kind, str) else kind
    if told := grown(stage):
        kinds_here = tuple(each if each == "bush" else told for each in kinds_here)
    kinds = [
        lit(
            stage,
            sprite_of(stage, each, tall * PLANTS.get(each, 1.0), f"{name}{i}", _leaf(stage, each, leaves, i)),
            depth,
            0.25,
        )
        for i, each in enumerate(kinds_here)
    ]
    n = max(1, round(count * stage.w))
    spots = (np.arange(n) + rng.uniform(0.1, 0.9, n)) / n * (stage.w + 0.1) - 0.05
    focus = stage.w * (0.5 + 0.16 * stage.side)
    rows = [
        (
            float(x),
            y + float(rng.normal(0, 0.012)),
            float(rng.uniform(0.72, 1.12)),
            int(rng.integers(len(kinds))),
        )
        for x in spots
    ]
    for x, foot, size, which in sorted(rows, key=lambda row: row[1]):
        if clear and abs(x - focus) < clear:
            continue
        tree = kinds[which]
        shape = (max(1, round(tree.width * size)), max(1, round(tree.height * size)))
        scaled = tree.resize(shape, Image.Resampling.BILINEAR)
        if depth < 0.3:
            stand(stage, scaled, x, foot)
        else:
            stage.stamp(scaled, x, foot)


def _leaf(stage: Stage, kind: str, leaves: tuple[Colour, ...], i: int) -> Colour | None:
    """The colour of a plant's leaves; needles keep their own, unless one is asked for."""
    if stage.scene.told("leaf"):
        return greens(stage)[i % 3]
    return leaves[i % len(leaves)] if leaves and "pine" not in kind else None


def grass(stage: Stage, top: float, c: Colour, each: int = 420) -> None:
    """Tufts from ``top`` down to the near edge, larger and sparser the nearer."""
    rng = stage.dice("grass")
    few = 0.1 if stage.scene.season == "winter" else 1.0
    n = round(each * stage.w * (0.4 + 0.6 * stage.detail) * few)
    tufts: dict[int, list[np.ndarray]] = {0: [], 1: [], 2: []}
    for i, (x, t, lean) in enumerate(rng.random((n, 3))):
        y = top + (stage.h - top) * t**0.8
        tall = 0.012 + 0.03 * t
        for k in (-0.6, 0.1, 0.7):
            tufts[i % 3].append(blade(x * stage.w + k * tall * 0.4, y, tall, (k + lean - 0.5) * tall * 0.7))
    lit_c = stage.palette.lit(c)
    for tone, shade in ((0, darker(lit_c, 0.22)), (1, lighter(lit_c, 0.14)), (2, darker(lit_c, 0.1))):
        stage.marks(tufts[tone], shade, 0.8)


def specks(
    stage: Stage, top: float, palette: tuple[Colour, ...], each: int = 90, size: float = 0.006
) -> None:
    """Small flowers (or stones) strewn over the ground."""
    rng = stage.dice("specks")
    n = round(each * stage.w * (0.5 + 0.5 * stage.detail))
    strewn: list[list[np.ndarray]] = [[] for _ in palette]
    for i, (x, t) in enumerate(rng.random((n, 2))):
        r = size * (0.35 + 0.9 * t)
        strewn[i % len(palette)].append(dot(x * stage.w, top + (stage.h - top) * t, r, r * 0.75))
    for c, dots in zip(palette, strewn, strict=True):
        stage.marks(dots, stage.palette.lit(c))


def bed(
    stage: Stage,
    kinds: tuple[str, ...],
    y0: float,
    y1: float,
    count: int,
    name: str,
    tints: tuple[Colour, ...] = (),
) -> None:
    """Clumps of flowers over their leaves between two heights, far to near; nobody who plays is hidden."""
    rng = stage.dice(f"bed{name}")
    n = max(2, round(count * stage.w))
    middles = rng.uniform(0.02, 0.98, (max(2, round(4.6 * stage.w)), 2))
    rows = []
    for i in range(n):
        u, t = middles[i % len(middles)]
        rows.append((float(np.clip(t + rng.normal(0, 0.16), 0, 1)), float(u + rng.normal(0, 0.05) / stage.w)))
    kept = [
        lit(
            stage,
            sprite_of(
                stage, kinds[i % len(kinds)], 0.19, f"{name}{i}", tints[i % len(tints)] if tints else None
            ),
            rim=0.2,
        )
        for i in range(min(n, 6))
    ]
    leaf = darker(stage.palette.lit(colour("#4f8a3f")), 0.18)
    for i, (t, u) in enumerate(sorted(rows)):
        y = y0 + (y1 - y0) * t
        flower, size = kept[i % len(kept)], (0.3 + 0.62 * (y / stage.h) ** 2) * (0.85 + 0.3 * (i % 3) / 2)
        shape = (max(1, round(flower.width * size)), max(1, round(flower.height * size)))
        x, half = u * stage.w, 0.5 * shape[0] / stage.unit
        area = stage.box(x - half, y - shape[1] / stage.unit, x + half, y)
        if stage.subject.crop(area).getbbox():
            continue
        tufts = [
            blade(x + k * half * 0.5, y, 0.07 * size * (1.2 - abs(k) * 0.3), k * 0.03 * size)
            for k in (-2, -1, 0, 1, 2)
        ]
        stage.marks(tufts, leaf, 0.9)
        stage.stamp(flower.resize(shape, Image.Resampling.BILINEAR), x, y)
