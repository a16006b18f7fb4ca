"""What things bear: fruit on the trees that are named with it, snow on what stands outdoors in winter."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import Colour, colour
from offline.illustrator.reading import nouns
from offline.illustrator.reading.states import coded
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import drawn_by, subject_of
from offline.illustrator.subjects.homes import DRIVES

from .gear import without

FRUITS = {
    "apple": "#d8343a",
    "red apple": "#d8343a",
    "green apple": "#8fc23f",
    "cherry": "#b81f34",
    "cherries": "#b81f34",
    "orange": "#f08a24",
    "tangerine": "#f08a24",
    "lemon": "#f6d94a",
    "peach": "#f6a078",
    "pear": "#c8d04a",
    "plum": "#6a3f86",
    "fruit": "#e0583a",
    "olive": "#5a6a34",
    "mango": "#f0a83a",
}
BERRIES = {
    **FRUITS,
    "strawberry": "#e0343f",
    "raspberry": "#c8285a",
    "blueberry": "#4a5ab8",
    "berry": "#b82f5a",
}
CAKES = {
    "cake",
    "plain cake",
    "cupcake",
    "pie",
    "pancakes",
    "openmoji:1F9C1",
    "openmoji:1F370",
    "openmoji:1F9C7",
}
"""What fruit is put on."""
ON_TREES = {"with", "on", "in", None}
SHELTERED = {
    "room",
    "kitchen",
    "cafe",
    "library",
    "castle",
    "stage",
    "studio",
    "tabletop",
    "underwater",
    "space",
}
SHELTERED |= {"sea", "desert", "jungle", "moon", "mars", "sky", "abstract", "stadium"}
HAVE_SNOW = {
    "snowman",
    "igloo",
    "sleigh",
    "reindeer sleigh",
    "snowball",
    "snow pine",
    "fire",
    "campfire",
    "candle",
}


def fruited(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The apples of an apple tree hang in it; a tree by the name of its fruit bears it."""
    for i, item in enumerate(items):
        if item.kind != "tree" and not item.kind.endswith(" tree"):
            continue
        named = next((j for j, other in enumerate(items) if _hangs(other, i)), None)
        fruit = items[named].word if named is not None else item.word.removesuffix(" tree")
        if fruit not in FRUITS or any(trait.startswith("fruit ") for trait in item.traits):
            continue
        if fruit == "cherry" and named is None:
            continue  # it is seen in blossom
        hue: Colour = (items[named].colour if named is not None else None) or colour(FRUITS[fruit])
        if item.kind != "tree":  # one that is drawn with its fruit
            return without(items, items[named].kind) if named is not None else items
        bearing = replace(item, traits=(*item.traits, coded("fruit", hue)))
        items = tuple(bearing if k == i else other for k, other in enumerate(items))
        return without(items, items[named].kind) if named is not None else items
    return items


def topped(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Fruit that is said to be on a cake lies on it, not beside."""
    for item in items:
        owner = items[item.target] if item.target is not None and item.relation in {"with", "on"} else None
        if owner and drawn_by(owner.kind) in CAKES and item.word in BERRIES and _several(item):
            bears = coded("topped", item.colour or colour(BERRIES[item.word]))
            cake = replace(owner, traits=(*owner.traits, bears))
            return topped(without(tuple(cake if other is owner else other for other in items), item.kind))
    return items


def _several(item: Item) -> bool:
    return item.count != 1 or item.word.endswith("ies")


def _hangs(item: Item, tree: int) -> bool:
    return item.word in FRUITS and item.target == tree and item.relation in ON_TREES


def snowed(scene: Scene, place: str) -> Scene:
    """Snow lies on houses, boats and vehicles where it lies on the ground."""
    if not scene.snowy or place in SHELTERED:
        return scene
    items = tuple(
        replace(item, traits=(*item.traits, "snowy")) if _lies_on(item) else item for item in scene.items
    )
    return replace(scene, items=items)


def _lies_on(item: Item) -> bool:
    if nouns.is_living(item.kind) or item.kind in HAVE_SNOW or "snowy" in item.traits:
        return False
    subject = subject_of(item.kind)
    still = item.action not in {"flying", "driving", "running"}
    return still and (subject.fixed or subject.stands == "water" or item.kind in DRIVES)
