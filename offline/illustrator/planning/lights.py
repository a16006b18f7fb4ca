"""What shines where a prompt speaks of its light: candles, a lamp, a lantern, a fire."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.subjects import subject_of

INDOORS = {"studio", "room", "cafe", "kitchen", "library", "castle", "tabletop"}
SHINING = {
    "candlelight": ("candle", "candle"),
    "lamplight": ("lamp", "street lamp"),
    "lanternlight": (f"{OPENMOJI}1F3EE", f"{OPENMOJI}1F3EE"),
    "firelight": ("", "campfire"),
}
"""What gives a light inside, and outside; inside a fire is in the fireplace."""


def lit(scene: Scene, place: str) -> tuple[Scene, str]:
    """The scene with what gives the light that its prompt speaks of, at night; and its place."""
    light = next((sight for sight in scene.sights if sight in SHINING), None)
    if light is None:
        return scene, place
    homely = scene.place is None and light in {"candlelight", "lamplight"}
    place = "room" if place in {"studio", "tabletop"} or homely else place
    scene = replace(scene, time=scene.time or "night")
    kind = SHINING[light][place not in INDOORS]
    if not kind:
        return replace(scene, sights=(*scene.sights, "fireplace")), place
    if any(subject_of(item.kind).glows for item in scene.items):
        return scene, place
    word = kind if not kind.startswith(OPENMOJI) else "lantern"
    return replace(scene, items=(*scene.items, _beside(scene.items, Item(kind, word)))), place


def _beside(items: tuple[Item, ...], light: Item) -> Item:
    """A light on what the others are on, else beside the first who has no place of its own."""
    base = next((item.target for item in items if item.relation in {"on", "at"}), None)
    table = base is not None and items[base].kind in {"table", "bistro table", "laid table", "long table"}
    if table:
        return replace(light, relation="on", target=base)
    if items and light.word == "lantern" and nouns.is_person(items[0].kind):
        return replace(light, relation="with", target=0)
    alone = items and items[0].relation in {None, "holding"} and light.kind != "candle"
    return replace(light, relation="beside", target=0) if alone else light
