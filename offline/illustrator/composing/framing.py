"""Groups of roles framed: moved so that nothing is cut, or seen near as a portrait."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.drawing.stage import Stage
from offline.illustrator.reading import nouns
from offline.illustrator.subjects import subject_of

from .cast import MARGIN, Role

PROFILE = (0.5, 0.62)
PROFILES = {"elephant": (0.62, 1.0), "mammoth": (0.56, 0.95), "giraffe": (0.62, 0.34), "ostrich": (0.6, 0.5)}
"""The part of a side view, from the head on and from the top, that a portrait shows."""
SHOWN = (0.56, 0.7)
"""How much of a person and of an animal that looks at you a portrait shows, from the top."""


def fitted(stage: Stage, roles: list[Role]) -> list[Role]:
    """A group moved, and if need be made smaller, so that nothing of it is cut."""
    left = min(role.x - role.width / 2 for role in roles)
    right = max(role.x + role.width / 2 for role in roles)
    top, low = min(role.top for role in roles), max(role.foot for role in roles)
    wide, tall = stage.w - 2 * MARGIN, min(low, stage.h - MARGIN) - MARGIN
    factor = min(1.0, wide / max(1e-6, right - left), tall / max(1e-6, low - top))
    middle = (left + right) / 2
    half = (right - left) / 2 * factor + MARGIN
    dx = min(max(middle, half), stage.w - half) - middle
    dy = min(0.0, stage.h - MARGIN * 0.5 - low) if low > stage.h - MARGIN * 0.5 else 0.0
    return [
        replace(
            role,
            x=middle + dx + (role.x - middle) * factor,
            y=low + dy + (role.y - low) * factor,
            height=role.height * factor,
        )
        for role in roles
    ]


def _head_of(stage: Stage, who: Role) -> Role:
    """One that is seen from the side, so near that its head and breast fill the picture."""
    across, down = PROFILES.get(who.kind, PROFILE)
    factor = min(1.1 * stage.h / (down * who.height), 1.05 * stage.w / (across * who.width))
    height, width = who.height * factor, who.width * factor
    way = 1.0 if who.flip else -1.0
    x = stage.w / 2 - way * width * (0.5 - 0.5 * across - 0.04)
    return replace(who, x=x, y=0.07 * stage.h + height, height=height)


def as_portrait(stage: Stage, group: list[Role]) -> list[Role]:
    """Who is portrayed, from the head to the chest; those seen from the side stay whole."""
    who = group[0]
    person, animal = nouns.is_person(who.kind), nouns.is_animal(who.kind)
    if who.way == "ground" and animal and not subject_of(who.kind).front and len(group) == 1:
        return [_head_of(stage, who)]
    if who.way != "ground" or not (person or (animal and subject_of(who.kind).front)):
        return group
    top = min(role.top for role in group if abs(role.x - who.x) < 0.3 * who.width)
    seen = who.foot - (1 - SHOWN[0 if person else 1]) * who.height
    factor = min(0.88 * stage.h / (seen - top), 1.5 * stage.w / who.width)
    x, low = stage.w * (0.5 + 0.05 * stage.side), stage.h + (who.foot - seen) * factor
    return [
        replace(
            role,
            x=x + (role.x - who.x) * factor,
            y=low + (role.y - who.foot) * factor,
            height=role.height * factor,
        )
        for role in group
    ]


CLOSE = 0.44
"""How large what a close-up is of is that sits on something larger, as a share of the picture."""


def as_closeup(stage: Stage, group: list[Role]) -> list[Role]:
    """What sits on something, so near that both fill the picture: of a flower its bloom is enough."""
    base, *others = group
    small = max((r for r in others if _upon(r, base)), key=lambda role: role.height, default=None)
    if small is None or nouns.is_person(base.kind) or base.way not in {"ground", "water"}:
        return as_portrait(stage, group)
    factor = max(1.0, min(CLOSE * stage.w / small.width, CLOSE * stage.h / small.height))
    lean = 0.06 * (1 if base.x > small.x else -1)  # most of what bears it is on that side
    x, y = stage.w * (0.5 - lean), 0.4 * stage.h
    middle = (small.top + small.foot) / 2
    return [
        replace(
            role,
            x=x + (role.x - small.x) * factor,
            y=y + (role.y - middle) * factor,
            height=role.height * factor,
        )
        for role in group
    ]


def _upon(role: Role, base: Role) -> bool:
    """Whether one is on another that is much larger."""
    above = role.foot < base.foot - 0.3 * base.height and abs(role.x - base.x) < 0.5 * base.width
    return above and role.height < 0.6 * base.height
