"""Several of a kind: which way each looks, and who are father, mother and young."""

from __future__ import annotations

from offline.illustrator.drawing.stage import Stage
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing

MOTHERS = {"lion": "lioness", "rooster": "chicken"}
"""Whose females look otherwise."""
YOUNG = 0.56
"""How tall the young are beside their parents."""


def turned(stage: Stage, item: Item, where: tuple[float, int, str], throw: float) -> bool:
    """Whether one of several looks to the right: who runs as all do, two of a pair at each other."""
    t, count, way = where
    if way in {"water", "breach"} or item.action in {"running", "walking", "flying", "swimming"}:
        return stage.side < 0
    return t < 0.5 if count == 2 and item.action else throw < 0.5


def family(item: Item, kind: str, count: int) -> list[str]:
    """The kinds of a family: father, mother, and the young last; empty for no family."""
    if "family" not in item.traits or not nouns.is_animal(item.kind):
        return []
    mother = doing(MOTHERS.get(item.kind, item.kind), item.action)
    return [kind, mother, *[mother] * (count - 2)][:count]
