"""Who of those named does something, has something or puts something on, where no word says it."""

from __future__ import annotations

from collections.abc import Sequence

from offline.illustrator.scene import Item

from . import nouns

ALONE = {
    "waving", "sleeping", "flying", "looking", "peeking", "barking", "swimming", "jumping", "climbing",
    "floating",
}  # fmt: skip
"""What the last of a list does for itself, where those before it only have something."""


def acting(items: Sequence[Item], group: list[int], fresh: bool, action: str) -> list[int]:
    """Who does it: of "an elephant with a house on its back and a boy waving" only the boy.

    ``group`` are those spoken of; ``fresh`` tells that the last item was named right before.
    """
    last = len(items) - 1
    if not fresh or last < 1:
        return group
    own = items[last]
    if own.relation == "with" and nouns.is_living(own.kind) and action in {*ALONE, "lying"}:
        return [last]
    owned = len(group) > 1 and group[-1] == last and action in ALONE
    listed = owned and items[last - 1].relation in {"with", "on"}
    return [last] if listed else group


def owner_of_last(items: Sequence[Item]) -> list[int]:
    """Who has what was named last, where that one is alive ("a mermaid with a crown, holding ...")."""
    last = items[-1] if items else None
    owner = last.target if last and last.relation in {"with", "on"} else None
    return [owner] if owner is not None and nouns.is_living(items[owner].kind) else []


def puts_on(items: Sequence[Item], item: Item) -> bool:
    """Whether the last item is worn by the only person that a list tells of ("a queen, golden crown")."""
    living = [i for i, other in enumerate(items[:-1]) if nouns.is_living(other.kind)]
    alone = living == [0] and items[0].count == 1 and nouns.has_a_face(items[0].kind)
    return alone and item.count == 1 and nouns.worn(item.word) is not None
