"""Which scenes are still lifes: small things on a table that is seen from near, not one in a room."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import home_of

from .gear import without

OFF_TABLE = {
    "chair",
    "rocking chair",
    "lamp post",
    "guitar",
    "umbrella",
    "armchair",
    "toy balloon",
    "stroller",
    "counter",
}
"""Things at home in a room that do not stand on a table."""
CUT = {"rose"}
"""Flowers that lie on a table beside other things."""
ON_TABLE = {
    "cake candle",
    "books",
    "typewriter",
    "chess",
    "knitting",
    "ball of yarn",
    "lamp",
    "skull",
    "chest",
}
"""Things at home elsewhere that do."""
HOMES = {"studio", "kitchen"}
GLOWING = {"sword", "dagger", "lightsaber", "potion", "crystal ball", "gem stone", "lantern", "magic wand"}
HUNG = {"dress", "t-shirt", "sweater", "jacket", "jeans", "kimono", "scarf", "necktie", "clothes hanger"}
"""Clothes that are seen on hangers on a rail."""
TABLES = {"table", "tablecloth"}
COVERS = {"wood": "boards", "marble": "marble top", "stone": "marble top"}
HEIGHTS = {
    "cut rose": 0.08,
    **dict.fromkeys(("easter egg", "tea", "cherries", "apple", "ball of yarn"), 0.12),
    **dict.fromkeys(("bread", "spaghetti", "sushi", "toast", "pie", "bowl", "hamburger"), 0.15),
    **dict.fromkeys(("cup", "french fries", "pancakes", "slice of pizza", "perfume bottle", "book"), 0.18),
    **dict.fromkeys(("ramen", "fruit bowl", "whole pizza", "typewriter", "radio", "books", "gift"), 0.23),
    **dict.fromkeys(("wine glass", "milkshake", "glass of lemonade", "candle", "pumpkin", "fishbowl"), 0.26),
    **dict.fromkeys(("cake", "plain cake", "vase", "ice cream cone", "heart", "star"), 0.3),
    **dict.fromkeys(("bottle", "lamp"), 0.38),
}
"""How tall things are among each other on a table, where that is not as they are drawn in a room."""


def small_thing(kind: str) -> bool:
    """Whether a thing stands on a table."""
    if nouns.is_person(kind) or kind in OFF_TABLE or subject_of(kind).fixed:
        return False
    return kind in ON_TABLE or (home_of(kind) in HOMES and subject_of(kind).height <= 0.52)


def still_life(scene: Scene) -> bool:
    """Whether all that a scene has is small things, or such with insects about them."""
    things = [item for item in scene.items if item.kind not in TABLES]
    around = [item for item in things if nouns.is_animal(item.kind)]
    insects = all(subject_of(item.kind).height <= 0.12 for item in around)
    held = any(item.relation in {"riding", "holding"} for item in things)
    filling = [item for item in things if item.relation == "in" and item.target is not None]
    flowers = [item for item in things if item.kind in CUT and len(things) > 1]
    laid = all(small_thing(item.kind) for item in things if item not in [*around, *filling, *flowers])
    return len(things) > len(around) and insects and laid and not held and scene.framing != "above"


def laid_out(scene: Scene) -> Scene:
    """A still life without the table itself, which is the place; what it is of is remembered as a sight."""
    scene = _glowing(replace(scene, items=_cut(scene.items)))
    if all(item.kind in HUNG for item in scene.items):
        return replace(scene, place="rail", items=without(scene.items, "clothes hanger") or scene.items)
    table = next((item for item in scene.items if item.kind == "table"), None)
    sights = scene.sights
    if table:
        sights = (*sights, COVERS.get(table.material or "wood", "boards"))
    return replace(scene, place="tabletop", items=without(scene.items, "table"), sights=sights)


def _cut(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Roses that stand in nothing lie on the table, cut."""
    borne = {None, "with", "beside", "in_front", "on"}
    return tuple(
        replace(item, kind="cut rose", count=item.count or 3)
        if item.kind == "rose" and item.relation in borne
        else item
        for item in items
    )


def _glowing(scene: Scene) -> Scene:
    """What is said to glow green is green, not the picture."""
    if scene.tint is None or not scene.items:
        return scene
    first = scene.items[0]
    if first.colour or first.kind not in GLOWING:
        return scene
    return replace(scene, tint=None, items=(replace(first, colour=scene.tint), *scene.items[1:]))


def grouped(items: tuple[Item, ...]) -> bool:
    """Whether more than one thing is laid."""
    return len(items) > 1 or any(item.count != 1 for item in items)
