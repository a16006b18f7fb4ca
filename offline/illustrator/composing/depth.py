"""Who is in the background or in the foreground: how large, how far up, how much in the haze."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.subjects import subject_of

from .cast import Role

HAZE = 0.2
"""How much of the air's colour is over what is in the background (0 to 1)."""
FARTHER, AFLOAT, BUILT, NEARER = 0.5, 0.34, 0.85, 1.3
"""How large things, boats and buildings in the background are beside their usual, and those in front."""


def focus(stage: Stage, order: int, of: int) -> float:
    """Where a group in the background or before all stands: where the main ones leave room."""
    aside = 0.4 if stage.scene.framing in {"portrait", "closeup"} else 0.27
    reach = -aside if of == 1 else 0.36 * (2 * order / (of - 1) - 1)
    return stage.w * (0.5 + stage.side * reach)


def moved_in_depth(stage: Stage, ground: Ground, group: list[Role], layer: int) -> list[Role]:
    """A group put to the back (``layer`` -1) or to the front (1) of where it would stand."""
    if ground.kind in {"air", "table"} or group[0].way == "air":
        foot = max(role.foot for role in group)
    else:
        foot = _foot(stage, ground, group[0], layer)
    if stage.scene.framing in {"portrait", "closeup"} and layer < 0:
        foot = 0.62 * stage.h
    built = subject_of(group[0].kind).fixed
    behind = BUILT if built else AFLOAT if group[0].way == "water" else FARTHER
    factor = NEARER if layer > 0 else behind
    x, low = sum(role.x for role in group) / len(group), max(role.foot for role in group)
    return [
        replace(
            role,
            x=x + (role.x - x) * factor,
            y=foot + (role.y - low) * factor,
            height=role.height * factor,
            depth=role.depth + HAZE * (layer < 0),
            order=(role.order or role.y) + 1.5 * layer,
        )
        for role in group
    ]


def _foot(stage: Stage, ground: Ground, first: Role, layer: int) -> float:
    """Where the lowest foot comes to be."""
    far, near = ground.water if first.way == "water" and ground.water else (ground.far, ground.near)
    return (
        stage.h * 0.985
        if layer > 0 and first.way != "water"
        else near
        if layer > 0
        else far + (0.0 if first.way == "water" else 0.015)
    )
