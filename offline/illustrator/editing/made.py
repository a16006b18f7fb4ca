"""What a picture of the illustrator's own was made of, and what edits have changed since."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PIL import Image

from offline.illustrator.composing.cast import Role
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.painting.scenery import Recast
from offline.illustrator.scene import Scene
from offline.painting import Brief

from .wishes import Wish

Facts = dict[str, object]


@dataclass(frozen=True)
class Plot:
    """What an own picture shows after some wishes: its scene, who plays otherwise, and marked parts."""

    scene: Scene
    recasts: tuple[Recast, ...] = ()
    parts: tuple[tuple[Facts, Image.Image], ...] = ()

    def recast(self, stage: Stage, roles: list[Role]) -> list[Role]:
        """The roles as all the wishes change them."""
        for change in self.recasts:
            roles = change(stage, roles)
        return roles

    def with_recast(self, change: Recast) -> Plot:
        """The plot with one more change of who plays."""
        return replace(self, recasts=(*self.recasts, change))


@dataclass(frozen=True, eq=False)
class Made:
    """What a picture was made of: its plot, its dice, its shape (width ÷ height), and how finely.

    ``on_nothing`` tells that its subjects have no background. ``wishes`` are the edits that led to the
    plot, in their order; ``brief`` is what the picture was first asked for by, if it was by one.
    """

    plot: Plot
    dice: Dice
    shape: float
    detail: float = 1.0
    on_nothing: bool = False
    wishes: tuple[Wish, ...] = ()
    brief: Brief | None = None

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """All scenes that something in the picture is from."""
        return (self.plot.scene, *(wish.scene for wish in self.wishes))
