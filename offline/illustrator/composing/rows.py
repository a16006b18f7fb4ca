"""Side by side: one between two others; where in the picture something is said to be."""

from __future__ import annotations

from offline.illustrator.drawing.stage import Stage
from offline.illustrator.scene import FRAME, Item

FRAMES = {"left": 0.2, "middle": 0.5, "right": 0.8}
"""Where things are that are said to be at a side of the picture, as shares of its width."""


def between_two(items: tuple[Item, ...], at: int) -> tuple[int, int] | None:
    """The two single things that one is between ("between a tree and a rock"); None for any other."""
    one = items[at].target if items[at].relation == "between" else None
    if one is None or items[one].count != 1:
        return None
    others = (i for i in range(one + 1, len(items)) if i != at and items[i].relation is None)
    return next(((one, other) for other in others), None)


def in_a_row(items: tuple[Item, ...], roots: list[int]) -> list[int]:
    """The roots in the order in which they stand side by side: what is between others in their middle."""
    for at in roots:
        pair = between_two(items, at)
        if pair and set(pair) <= set(roots):
            rest = [i for i in roots if i not in {at, *pair}]
            return [pair[0], at, pair[1], *rest]
    return roots


def frame_of(item: Item) -> str:
    """Where in the picture something is said to be; "" where nothing is said."""
    return next((trait.removeprefix(FRAME) for trait in item.traits if trait.startswith(FRAME)), "")


def framed(stage: Stage, items: tuple[Item, ...], roots: list[int], root: int) -> float | None:
    """Where a group stands where any has its place in the picture: there, or away from those."""
    told = [frame_of(items[i]) for i in roots]
    if not any(told):
        return None
    if where := frame_of(items[root]):
        return FRAMES[where] * stage.w
    rest = [i for i in roots if not frame_of(items[i])]
    free = [share for name, share in FRAMES.items() if name not in told] or [0.5]
    if len(rest) == 1 and len(free) == 2:
        return (sum(free) / 2 if "middle" not in told else free[0]) * stage.w
    return free[rest.index(root) % len(free)] * stage.w
