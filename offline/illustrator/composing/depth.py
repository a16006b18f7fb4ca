"""Who is in the background or in the foreground: how large, how far up, how much in the haze."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.subjects import subject_of

from .cast import MARGIN, Role, span

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


def beside_others(stage: Stage, group: list[Role], others: list[list[Role]]) -> list[Role]:
    """A group before all others where it hides least of them, smaller where it would hide one wholly."""
    spans = [span(other) for other in others if other]
    left, right = span(group)
    half, middle = (right - left) / 2, (left + right) / 2

    def hidden(x: float) -> float:
        return sum(max(0.0, min(b, x + half) - max(a, x - half)) / (b - a) for a, b in spans)

    places = [share * stage.w for share in (0.2, 0.35, 0.5, 0.65, 0.8)]
    free = [x for x in places if MARGIN + half <= x <= stage.w - MARGIN - half]
    x = min((middle, *free), key=lambda x: hidden(x) + 0.2 * abs(x - middle))
    factor = 0.72 if hidden(x) > 0.5 else 1.0
    foot = max(role.foot for role in group)
    return [
        replace(
            role,
            x=x + (role.x - middle) * factor,
            y=foot - (foot - role.y) * factor,
            height=role.height * factor,
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
