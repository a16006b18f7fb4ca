"""Items that belong together, one placed by the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from offline.illustrator.composing.cast import Role
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.scene import Item


class Group(Protocol):
    """Items that belong together: the stage that they are on, and a way to place one on its own ground."""

    stage: Stage
    ground: Ground

    def own(
        self, item: Item, name: str, x: float, factor: float = 1.0, nearer: float = 0.0
    ) -> list[Role]: ...


Put = Callable[[Group, Item, list[Role], str], list[Role]]
"""Places an item by the roles of another; the name is the beginning of its own roles' names."""
