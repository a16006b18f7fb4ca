"""Who is as large as houses."""

from __future__ import annotations

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item

NAMES = {"godzilla", "king kong", "kaiju", "colossus", "titan", "giant"}
MACHINES = {"mech", "robot"}


def is_giant(item: Item) -> bool:
    """Whether it is a being, or a machine like one, that is said to be huge or known for it."""
    machine = item.kind.partition(" ")[0] in MACHINES
    if not machine and not nouns.is_living(item.kind):
        return False
    tied = item.relation in {"on", "in", "riding", "with", "over"}
    return not tied and (item.scale >= 1.4 or item.kind == "mech" or item.word in NAMES)
