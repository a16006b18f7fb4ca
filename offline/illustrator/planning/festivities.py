"""What feasts bring along: the fir in a living room on Christmas Eve, its presents beneath it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.settings import SETTINGS

from .sites import SET_APART

TREE = "christmas tree"
STOCKINGS = "fireplace stockings"
ROOM = "christmasroom"
AT_HOME = {ROOM, "livingroom", "fireplace", STOCKINGS, "windowsill", "window", "stringlights"}
"""Sights of a room that may be one at Christmas."""
LOOSE = {None, "with", "beside", "under", "on", "in_front"}


def at_christmas(scene: Scene) -> Scene:
    """A decorated fir stands in a living room, by its hearth, where no other place is told."""
    trees = [item for item in scene.items if item.kind == TREE]
    homely = scene.place in {None, "room"} and not {s for s in scene.sights if s in SETTINGS} - AT_HOME
    borne = any(item.relation in {"on", "in", "holding", "riding"} or item.scale < 1 for item in trees)
    stockings = any(item.word == "stocking" for item in scene.items) and "fireplace" in scene.sights
    hung = stockings or bool({STOCKINGS, ROOM} & set(scene.sights))
    if not (trees or hung) or not homely or borne or scene.style in SET_APART or scene.verb or scene.sheet:
        return scene
    scene = replace(scene, items=_beneath(_without_stockings(scene.items)))
    sights = tuple(sight for sight in scene.sights if sight not in AT_HOME - {"stringlights"})
    if not any(sight.startswith(("view ", "far ")) for sight in sights):
        sights = (*sights, "view hills")
    season, time = scene.season or "winter", scene.time or ("night" if not scene.weather else None)
    return replace(scene, place="room", sights=(*sights, ROOM), season=season, time=time)


def _without_stockings(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without the stockings that hang at the mantel anyway, and the baubles on the tree."""
    hung = {i for i, item in enumerate(items) if item.word == "stocking" or item.kind == "bauble"}
    return dropped(items, {i for i in hung if not items[i].colour})


def _beneath(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Presents lie beneath the tree: those that nobody counted or handles are the room's own."""
    tree = next((i for i, item in enumerate(items) if item.kind == TREE), None)
    aimed = {item.target for item in items}
    found = list(items)
    for i, item in enumerate(items):
        if item.kind != "gift" or item.relation not in LOOSE:
            continue
        if item.count == 0 and not item.colour and i not in aimed:
            found[i] = replace(item, relation=None, target=None)
        elif tree is not None:
            found[i] = replace(item, relation="under", target=tree)
    return tuple(found)
