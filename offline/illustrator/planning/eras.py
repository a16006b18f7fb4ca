"""What a style asks of a scene that says nothing else: the rain of cyberpunk, the night of a film noir."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import DRIVES, home_of

AT_HOME = {"street", "city", "room", "studio", "garden", "meadow", "kitchen"}


def of_its_era(scene: Scene) -> Scene:
    """The scene at the place, the hour and in the weather that its style is known for."""
    if scene.style == "cyberpunk":
        return _in_the_rain(scene)
    if scene.style == "noir" and _townsfolk(scene) and scene.place is None and scene.framing != "portrait":
        return replace(scene, place="street", time=scene.time or "night")
    if scene.style == "neon" and _townsfolk(scene) and scene.place is None and scene.framing != "portrait":
        return replace(scene, place="street", time=scene.time or "night", sights=(*scene.sights, "neonalley"))
    if scene.style in {"noir", "swirls"} and scene.place in {"street", "city"}:
        return replace(scene, time=scene.time or "night")
    if scene.style == "synthwave" and not scene.items:
        return _with_its_main(scene)
    if scene.style == "dreamt":
        return _in_a_dream(scene)
    return scene


MAINS = {"village": ("house", 3), "forest": ("pine", 5), "farm": ("barn", 1), "harbour": ("sailboat", 2)}
"""What stands for a place, where a style has a set of its own."""


def _with_its_main(scene: Scene) -> Scene:
    """The retro land with what the place that is asked for has."""
    if scene.place is None:
        return replace(scene, place="desert")
    kind, count = MAINS.get(scene.place, ("", 0))
    return replace(scene, items=(Item(kind, kind, count=count),)) if kind else scene


def _in_a_dream(scene: Scene) -> Scene:
    """The wide empty land of the surrealists, a clock that melts in it."""
    place = scene.place or "desert"
    sights = (*scene.sights, "dunes") if place == "desert" else scene.sights
    clocks = any("clock" in item.kind for item in scene.items)
    if clocks or len(scene.items) > 2 or scene.framing in {"portrait", "closeup"}:
        return replace(scene, place=place, sights=sights)
    return replace(scene, place=place, sights=sights, items=(*scene.items, Item("melting clock", "clock")))


def _in_the_rain(scene: Scene) -> Scene:
    """By night in the rain, where it is out of doors; people and what drives in a street with stalls."""
    place = scene.place
    if scene.place is None and all(_of_the_town(item) for item in scene.items):
        place = "street"
    sights = scene.sights
    if place == "street" and "market" not in sights:
        sights = tuple(dict.fromkeys((*sights, "neonalley")))
    wet = place in {"street", "city", "harbour", "village"}
    return replace(
        scene,
        place=place,
        sights=sights,
        time=scene.time or "night",
        weather=scene.weather or ("rain" if wet else None),
    )


def _of_the_town(item: Item) -> bool:
    """Whether one may be met in a street: who lives, and neither flies nor swims, and what drives."""
    lives = nouns.is_person(item.kind) or (
        nouns.is_animal(item.kind) and subject_of(item.kind).stands == "ground"
    )
    return (
        lives or item.kind in DRIVES or item.relation in {"with", "holding"} or home_of(item.kind) == "street"
    )


def _townsfolk(scene: Scene) -> bool:
    """Whether those of the scene are people, robots, or at home in a town."""
    return bool(scene.items) and all(
        nouns.is_person(item.kind) or item.kind in DRIVES or home_of(item.kind) in AT_HOME
        for item in scene.items
        if item.relation != "with"
    )
