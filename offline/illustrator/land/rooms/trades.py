"""What shops sell: the wares on their shelves, their counters and their floors."""

from __future__ import annotations

from dataclasses import dataclass

from offline.illustrator.colours import Colour, colour
from offline.illustrator.reading.tables import Table, sections
from offline.illustrator.scene import OPENMOJI


@dataclass(frozen=True)
class Trade:
    """A shop's wares, by the names of their drawings, and the colours of its wall and its woodwork.

    ``shelves`` stand in rows at the wall, ``counter`` on and in the counter, ``floor`` before the window (the
    last ones nearest), ``hung`` from the ceiling; ``tiled`` is whether the wall is; ``also`` are further
    words of what is shown.
    """

    shelves: tuple[str, ...]
    counter: tuple[str, ...] = ()
    floor: tuple[str, ...] = ()
    hung: tuple[str, ...] = ()
    wall: Colour = (216, 196, 166)
    wood: Colour = (150, 98, 60)
    tiled: bool = False
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (*self.shelves, *self.counter, *self.floor, *self.hung)


def _wares(said: Table, part: str) -> tuple[str, ...]:
    """Drawings by name; one of OpenMoji's is written as "emoji" and its code."""
    return tuple(name.replace("emoji ", OPENMOJI) for name in said.get(part, ()))


def _read(said: Table) -> Trade:
    wall, wood = colour(said["wall"][0]), colour(said["wood"][0])
    shelves, counter, floor, hung = (_wares(said, part) for part in ("shelves", "counter", "floor", "hung"))
    return Trade(shelves, counter, floor, hung, wall, wood, "tiled" in said, said.get("also", ()))


TRADES = {name: _read(said) for name, said in sections("trades").items()}
"""Every kind of shop, by the sight that tells it."""
