"""What a land has of its own: wildflowers all over it, arches of rock in a desert, islands in the sky."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import subject_of

GREEN = {"meadow", "hills", "mountains", "river", "village", "forest"}
STROWN = {"wildflower", "wild flower", "wildflowers", "wild flowers", "spring flower", "meadow flower"}
OF_ROCK = {"desert", "mountains", "beach", "sea", "mars"}


def as_the_land_has_it(scene: Scene) -> Scene:
    """Wildflowers as a sight of green land, not as things in it; arches as rock where all is of rock."""
    scene, items = _lifted(scene), scene.items
    if scene.place in OF_ROCK:
        items = tuple(
            replace(item, kind="rock arch", count=min(item.count or 2, 2), relation=None, target=None)
            if item.word in {"arch", "arches"}
            else item
            for item in items
        )
    if scene.place in GREEN and items and any(_strown(item) for item in items):
        kept = [i for i, item in enumerate(items) if not _strown(item) or _is_needed(i, items)]
        if len(kept) < len(items):
            at: dict[int | None, int] = {old: new for new, old in enumerate(kept)}
            items = tuple(replace(items[i], target=at.get(items[i].target)) for i in kept)
            scene = replace(scene, sights=(*scene.sights, "wildflowers"))
    return replace(scene, items=items)


def _lifted(scene: Scene) -> Scene:
    """A building that floats over green land is on an island in the sky, where water falls from it."""
    floats = any(item.action == "flying" and subject_of(item.kind).fixed for item in scene.items)
    if not floats or scene.place not in GREEN:
        return scene
    sights = tuple(sight for sight in scene.sights if sight != "waterfall")
    return replace(scene, place="sky", sights=sights)


def _strown(item: Item) -> bool:
    """Whether it is of the land: some wildflowers in no colour and no hand."""
    loose = item.relation in {None, "with", "in", "on", "around"} and not item.colour
    return item.word in STROWN and item.count == 0 and loose


def _is_needed(at: int, items: tuple[Item, ...]) -> bool:
    """Whether something else is done with it."""
    return any(item.target == at and item.relation == "doing" for item in items) or items[at].relation == "in"
