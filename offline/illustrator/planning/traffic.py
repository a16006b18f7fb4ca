"""What drives on roads or runs on rails, and where a scene needs a road or a track for it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.settings import setting_of
from offline.illustrator.subjects.homes import DRIVES

LAND = {
    *("meadow", "hills", "forest", "snowforest", "mountains", "desert", "beach", "farm", "village"),
    *("jungle", "cliff", "lake"),
}
"""Where a road or a track lies before the land that is painted."""
LONG = "long train"
RUNS = {"train", LONG, "tram", "bullet train", "subway train"}
"""What runs on rails and is seen from its side."""
CYCLES = {"bicycle", "cyclist", "horse-drawn carriage"}
"""What needs no road, but is seen from its side in a street, too."""
AIRCRAFT = {"airplane", "fighter jet", "biplane", "helicopter"}
BRIDGES = {"bridge", "viaduct"}
METALS = {"steel", "iron", "metal", "railway", "railroad", "truss", "trestle"}
SPANNED = {"meadow", "hills", "mountains", "forest", "river", "lake", "jungle", "snowforest"}
"""Where a bridge crosses a valley."""
CAMP = {"tent", "tipi", "yurt"}
"""Beside what one parks on the bare ground."""
IN_STREETS = {"market", "shopfront", "schoolfront", "hospitalfront"}
"""What a street shows that is seen along it."""


def way_of_traffic(scene: Scene) -> str | None:
    """ "road" or "rails" where something stands on one: what has a bridge under it, or flies, needs none."""
    spanned = any(item.kind in BRIDGES for item in scene.items) or {"viaduct", "trestle"} & set(scene.sights)
    if spanned or scene.style in {"logo", "isometric"}:
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


def over_bridges(scene: Scene) -> Scene:
    """What drives or runs over a bridge in the country is small on one that spans a valley."""
    items = scene.items
    borne = {
        item.target: item.kind
        for item in items
        if item.kind in RUNS | DRIVES and item.relation in {"on", "over"} and item.target is not None
    }
    at = next((i for i in borne if items[i].kind in BRIDGES), None)
    if at is None or scene.place not in {None, *SPANNED} or scene.style in {"logo", "isometric"}:
        return scene
    steel = (items[at].material or "") in METALS or METALS & set(items[at].word.split())
    kept = tuple(
        replace(item, kind=LONG, word=LONG) if item.kind == "train" else replace(item, scale=item.scale * 0.6)
        for item in items
    )
    sights = (*scene.sights, "trestle" if steel else "viaduct")
    return replace(scene, items=dropped(kept, {at}), place=scene.place or "hills", sights=sights)
