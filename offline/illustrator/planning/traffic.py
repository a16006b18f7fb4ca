"""What drives on roads or runs on rails, and where a scene needs a road or a track for it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene
from offline.illustrator.settings import setting_of
from offline.illustrator.subjects.homes import DRIVES

LAND = {
    *("meadow", "hills", "forest", "snowforest", "mountains", "desert", "beach", "farm", "village"),
    *("jungle", "cliff", "lake"),
}
"""Where a road or a track lies before the land that is painted."""
RUNS = {"train", "tram", "bullet train", "subway train"}
"""What runs on rails and is seen from its side."""
CYCLES = {"bicycle", "cyclist", "horse-drawn carriage"}
"""What needs no road, but is seen from its side in a street, too."""
AIRCRAFT = {"airplane", "fighter jet", "biplane", "helicopter"}
BRIDGES = {"bridge", "viaduct"}
CAMP = {"tent", "tipi", "yurt"}
"""Beside what one parks on the bare ground."""
IN_STREETS = {"market", "shopfront", "schoolfront", "hospitalfront"}
"""What a street shows that is seen along it."""


def way_of_traffic(scene: Scene) -> str | None:
    """ "road" or "rails" where something stands on one: what has a bridge under it, or flies, needs none."""
    if any(item.kind in BRIDGES for item in scene.items) or scene.style in {"logo", "isometric"}:
        return None
    if any(item.kind in CAMP for item in scene.items):
        return None
    loose = [item for item in scene.items if item.relation in {None, "in_front", "behind", "beside", "with"}]
    grounded = [item for item in loose if item.action not in {"flying", "floating", "jumping"}]
    if any(item.kind in RUNS for item in grounded):
        return "rails"
    return "road" if any(item.kind in DRIVES for item in grounded) else None


def with_ways(scene: Scene) -> Scene:
    """The scene with a street seen from across it for what drives there, and a runway for aeroplanes."""
    scene = replace(scene, items=_on_viaducts(scene.items))
    if "airport" in scene.sights and any(item.kind in AIRCRAFT for item in scene.items):
        sights = tuple("runway" if sight == "airport" else sight for sight in scene.sights)
        return replace(scene, sights=sights, place="street")
    special = setting_of(scene) or IN_STREETS & set(scene.sights)
    cycles = any(item.kind in CYCLES for item in scene.items)
    if scene.place not in {"street", "city"} or special or not (cycles or way_of_traffic(scene)):
        return scene
    if scene.style in {"logo", "isometric"} or scene.framing == "above":
        return scene
    return replace(scene, sights=(*scene.sights, "roadside"))


def drifting(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items; a car that drifts is on the road, all else that does floats in the air or on the water."""
    return tuple(
        replace(item, action=None if item.kind in DRIVES else "flying") if item.action == "drifting" else item
        for item in items
    )


def _on_viaducts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A bridge that a train is on has a level track over its arches."""
    borne = {item.target for item in items if item.kind in RUNS and item.relation in {"on", "over"}}
    return tuple(
        replace(item, kind="viaduct") if i in borne and item.kind == "bridge" else item
        for i, item in enumerate(items)
    )
