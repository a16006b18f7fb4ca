"""One thing in another's place, or someone put elsewhere, in the plot of an own picture."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.composing.cast import Role, item_of, natural_colour
from offline.illustrator.planning.completing import completed
from offline.illustrator.scene import Item, Scene

from .made import Made, Plot
from .playing import as_drawn, players, those
from .recasting import Meant, Swap
from .wishes import Wish

_FITTED = {"riding", "holding", "in"}
"""How something is put by another so that its drawing depends on it."""


def exchanged(made: Made, wish: Wish) -> Plot | None:
    """The plot with one thing in another's place.

    It is exchanged in the scene itself where others are on it or it is on them, so that these fit it; else
    where it plays, so that nothing around it moves.
    """
    old, *others = wish.scene.items
    new = as_drawn(tuple(replace(item, relation=None, target=None) for item in others))[0]
    meant, found = _named(made, old, wish)
    plot, whole = made.plot, _tied(made, found)
    if found and plot.scene.framing == "portrait":
        whole = item_of(found[0])
    if whole is None and new.count == 1:
        return plot.with_recast(Swap(meant, new)) if found else None
    whole = item_of(found[0]) if whole is None and found else whole
    if whole is None or whole >= len(plot.scene.items):
        return None
    scene = settled(plot.scene)
    return replace(plot, scene=replace(scene, items=swapped(scene.items, whole, old, new)))


def _named(made: Made, item: Item, wish: Wish) -> tuple[Meant, list[Role]]:
    """Those whom an item names; where nobody is called so, those in the mask, or who leads the picture."""
    meant = Meant((item,), wish.mask)
    found = those(made, meant) if item.kind else []
    if not found and wish.mask:
        meant = Meant((), wish.mask)
        found = those(made, meant)
    if not found and made.plot.scene.items and not wish.mask:
        meant = Meant((completed(made.plot.scene).items[0],), None)
        found = those(made, meant)
    return meant, found


def _tied(made: Made, found: list[Role]) -> int | None:
    """The index of the scene's item that all of those found are, where it is tied to another."""
    at = {item_of(role) for role in found}
    items = made.plot.scene.items
    index = next(iter(at)) if len(at) == 1 else None
    if index is None or index >= len(items):
        return None
    tied = items[index].relation in _FITTED or any(item.target == index for item in items)
    everyone = [role for role in players(made)[1] if item_of(role) == index]
    return index if tied and len(everyone) == len(found) else None


def swapped(items: tuple[Item, ...], index: int, old: Item, new: Item) -> tuple[Item, ...]:
    """The items with a new one in the place of another, and as many."""
    was = items[index]
    same_many = old.count != 1 if new.count == 1 else new.count == 0 and was.count != 1
    count = was.count if same_many else new.count
    item = replace(new, count=count, relation=was.relation, target=was.target, scale=was.scale * new.scale)
    return (*items[:index], item, *items[index + 1 :])


def put_elsewhere(made: Made, wish: Wish) -> Plot | None:
    """The plot with someone who is there on or in something ("put the dog on the sofa"); else None."""
    items, scene = wish.scene.items, settled(made.plot.scene)
    for item in items:
        other = items[item.target] if item.target is not None else None
        found = those(made, Meant((replace(item, target=None),), None)) if item.there and other else []
        who = item_of(found[0]) if found else None
        if other is None or who is None or item.relation in {None, "with"} or who >= len(scene.items):
            continue
        seats = those(made, Meant((replace(other, target=None),), None))
        seat = item_of(seats[0]) if seats else None
        new = (
            () if seat is not None else (replace(as_drawn((replace(other, relation=None),))[0], there=False),)
        )
        at = len(scene.items) if seat is None else seat
        hue = scene.items[who].colour or natural_colour(made.dice, found[0])
        moved = replace(scene.items[who], relation=item.relation, target=at, colour=hue)
        all_items = (*scene.items[:who], moved, *scene.items[who + 1 :], *new)
        return replace(made.plot, scene=replace(scene, items=all_items)) if at != who else None
    return None


def portrayed_with(made: Made, worn: Item) -> Plot:
    """A portrait of who wears something: it is drawn as one piece."""
    scene = settled(made.plot.scene)
    worn = replace(worn, relation="with", target=0, there=False)
    return replace(made.plot, scene=replace(scene, items=(*scene.items, worn)))


def settled(scene: Scene) -> Scene:
    """The scene in the very place that it has, whoever will play in it."""
    return replace(scene, place=completed(scene).place)
