"""Who camps: a tent behind, a fire in the middle."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene

SHELTERS = {"tent", "camper van", "tipi", "yurt"}


def camping(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """The items with the fire around which campers sit, and the tent beside it, where none is named."""
    if not items and "camping" in scene.unknown:
        return Item("campfire", "campfire", relation="beside", target=1), Item("tent", "tent")
    if not any(item.action == "camping" for item in items):
        return items
    alone = sum(item.count or 3 for item in items if item.action == "camping") == 1
    at = "beside" if alone else "around"
    fire = next((i for i, item in enumerate(items) if item.kind == "campfire"), len(items))
    found = [
        replace(item, action="sitting", relation=at, target=fire) if _free(item) else item for item in items
    ]
    if fire == len(items):
        found.append(Item("campfire", "campfire"))
    if SHELTERS.isdisjoint(item.kind for item in items):
        found.append(Item("tent", "tent"))
        found[fire] = replace(found[fire], relation="beside", target=len(found) - 1)
    return tuple(found)


def _free(item: Item) -> bool:
    return item.action == "camping" and item.relation in {None, "beside", "in", "with"}
