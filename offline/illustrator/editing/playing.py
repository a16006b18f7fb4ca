"""Who plays in an own picture as it now is, told from a sketch."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.planning.completing import completed
from offline.illustrator.scene import Item, Scene
from offline.illustrator.sheets.painter import paint_scene

from .made import Made
from .recasting import Meant

_LOOK = 64  # pixels, of the sketch that tells who stands where


def players(made: Made) -> tuple[Stage, list[Role]]:
    """Who stands where, by a sketch."""
    seen: list[tuple[Stage, list[Role]]] = []

    def looked(stage: Stage, roles: list[Role]) -> list[Role]:
        seen.append((stage, made.plot.recast(stage, roles)))
        return []

    size = (max(8, round(_LOOK * made.shape)), _LOOK)
    if made.on_nothing:
        cut_out(made.plot.scene, size, made.dice, looked)
    else:
        paint_scene(made.plot.scene, size, made.dice, 0.5, looked, styled=False)
    return seen[0]


def those(made: Made, meant: Meant) -> list[Role]:
    stage, roles = players(made)
    return meant(stage, roles)


def as_drawn(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the drawings that a picture would have of them, and nothing besides."""
    if any(not item.kind for item in items):
        return items  # of "make it a unicorn"
    within = range(len(items))
    items = tuple(i if i.target in within else replace(i, target=None) for i in items)
    return completed(Scene(items=items, place="meadow")).items if items else ()
