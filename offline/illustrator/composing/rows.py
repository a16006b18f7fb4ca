"""Three in a row: one between two others."""

from __future__ import annotations

from offline.illustrator.scene import Item


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
