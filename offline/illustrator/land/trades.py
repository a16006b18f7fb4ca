"""What shops sell: the wares on their shelves, their counters and their floors."""

from __future__ import annotations

from dataclasses import dataclass

from offline.illustrator.colours import Colour, colour
from offline.illustrator.tables import Table, sections


@dataclass(frozen=True)
class Trade:
    """A shop's wares, by the names of their drawings, and the colours of its wall and its woodwork.

    ``shelves`` stand in rows at the wall, ``counter`` on and in the counter, ``floor`` before the window (the
    last ones nearest), ``hung`` from the ceiling; ``tiled`` is whether the wall is; ``also`` are further words
    of what is shown.
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


def _read(said: Table) -> Trade:
    wares = (said.get(part, ()) for part in ("shelves", "counter", "floor", "hung"))
    tones = (colour(said[part][0]) for part in ("wall", "wood"))
    return Trade(*wares, *tones, tiled="tiled" in said, also=said.get("also", ()))  # type: ignore[arg-type]


TRADES = {name: _read(said) for name, said in sections("trades").items()}
"""Every kind of shop, by the sight that tells it."""
