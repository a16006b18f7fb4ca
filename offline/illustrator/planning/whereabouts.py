"""Where a scene is seen whose prompt names no place, or one that needs to be made more exact."""

from __future__ import annotations

from offline.illustrator.planning.holding import THROUGH
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import home_of

from .doer import WORKTABLE
from .laying import grouped, still_life
from .serving import DRINKS

REMOTE = {"ice", "desert", "jungle", "farm"}
"""Where people go to see the animals that live there."""
HOMES_OF_WORDS = {
    "sea turtle": "underwater",
    "arctic fox": "ice",
    "snow leopard": "snowforest",
    "snowy owl": "snowforest",
    "lynx": "snowforest",
}
"""Where those live who are drawn as their like that live elsewhere."""
OUTDOORS = {
    "bench": "garden",
    "campfire": "forest",
    "tent": "forest",
    "snowball": "snowforest",
    "hole": "garden",
    "openmoji:1F342": "forest",
    "openmoji:1F341": "forest",
}
"""What people are out of doors with."""
COOKING = {"cooking", "baking", "kneading", "stirring", "mixing", "chopping", "cutting"}
DRY = {"mountains", "forest", "snowforest", "hills", "meadow"}
"""Where what floats, or is mirrored, is on a lake."""
SOFT = {"cushion", "blanket"}
BY = {"tied", "against", "hanging", "under", "behind", "in_front", "beside"}
"""What a thing that could be anywhere stands by: it is at the place of that."""
WITHIN_GLOBES = {"village", "forest", "snowforest", "city", "mountains"}
"""What a snow globe has in it."""
WRECKS = {"sunken ship", "shipwreck", "wreck"}
STILL = {"tabletop", "studio", "room", "library", "kitchen", "stage"}
"""Places of things: where all are small, the table that they are on is seen from near."""
NEAR = {None, "tabletop", "room"}
COVERS = {"boards", "linen", "checked cloth", "marble top", "velvet", "silk", "slate", "concrete", "lace"}
WITH_TABLES = {"window", "monochrome", "bokeh", *COVERS}
"""What may be seen with a table, what covers it."""
ON_A_SHEET = {"logo", "blueprint", "lineart", "tattoo", "chalk", "origami", "popart", "bauhaus"}
"""Styles that show things before a plain ground, where no place is named."""
SEATED = {
    "sofa", "armchair", "bed", "bunk bed", "piano", "chair", "rocking chair", "table", "openmoji:E141",
    "tall mirror", "portrait easel", "bistro table", "bookcase", "wardrobe", "chest of drawers",
}  # fmt: skip
"""Furniture: who sits on it is at home, where the prompt says nothing else."""


def whereabouts(scene: Scene) -> str:
    """Where it is seen: vehicles of a city in its streets, dishes from above on a table top."""
    items, place = scene.items, scene.place
    if items and items[0].kind.endswith("snow globe") and place in WITHIN_GLOBES:
        return "tabletop"
    if place in {"ice", "forest"} and items and still_life(scene) and _served_there(scene):
        return "tabletop"
    if place in {None, "sea", "underwater"} and any(_under_a_boat(item, items) for item in items):
        return "underwater"
    return _from_above(scene) or _usual(scene)


def _from_above(scene: Scene) -> str | None:
    """The top of a table, where all is laid on it and seen from above."""
    above = scene.framing == "above" and scene.place in {None, "room", "kitchen"}
    return "studio" if above and _laid(scene.items) else None


def _usual(scene: Scene) -> str:
    """The place by what is in it, by its sights, by its first subject."""
    items, place = scene.items, scene.place
    if place == "garden" and any(swims(item.kind) and item.relation in {None, "with"} for item in items):
        return "lake"
    if place is None and any(item.action == "fishing" for item in items):
        return "lake"
    if (
        place == "city"
        and scene.style not in {"neon", "synthwave"}
        and any(home_of(item.kind) == "street" for item in items)
    ):
        return "street"
    afloat = any(subject_of(item.kind).stands == "water" for item in items)
    if place in DRY and ("mirrored" in scene.sights or afloat):
        return "lake"
    if place == "village" and "far sea" in scene.sights:
        return "harbour"
    shown = {"wall": "wall", "stonewall": "wall", "bamboo": "forest", "workshop": "room"}
    place = place or next((shown[sight] for sight in scene.sights if sight in shown), "") or _home(scene)
    place = _out_in_the_weather(scene, place)
    settled = place in STILL or any(item.relation == "in" for item in items)
    if scene.place in NEAR and settled and still_life(scene) and not _set_apart(scene):
        return "tabletop"
    cooks = scene.place is None and any(item.action in COOKING for item in items)
    return "kitchen" if place == "room" and cooks else place


def _out_in_the_weather(scene: Scene, place: str) -> str:
    """The place of things, outdoors where it snows on them ("a key in the snow"), or storms around them."""
    if scene.place is None and place == "castle" and scene.weather in {"storm", "rain", "snow"}:
        return "hills"
    if scene.place is None and place == "sky" and any(" as " in item.kind for item in scene.items):
        return "garden"  # who behaves as a person is on the ground
    out = scene.place is None and scene.weather == "snow" and place in STILL and bool(scene.items)
    return "meadow" if out and not {"windowsill", "window", "fireplace"} & set(scene.sights) else place


def _served_there(scene: Scene) -> bool:
    """Whether the ice is in a drink, or the bamboo is a mat under the dishes."""
    iced = scene.place == "ice" and any(item.kind in DRINKS for item in scene.items)
    return iced or (scene.place == "forest" and "bamboo" in scene.sights)


def _set_apart(scene: Scene) -> bool:
    """Whether a scene shows things before a plain ground, or its room has sights of its own."""
    alone = scene.style == "photo" and not grouped(scene.items) and not COVERS & set(scene.sights)
    plain = scene.style in ON_A_SHEET or alone
    return plain or scene.style == "isometric" or bool(set(scene.sights) - WITH_TABLES)


def floats(item: Item) -> bool:
    """Whether it belongs on the water, not in it: a boat over a reef."""
    afloat = subject_of(item.kind).stands == "water" and home_of(item.kind) != "underwater"
    return afloat and not nouns.is_animal(item.kind)


def _under_a_boat(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether someone who dives or swims is under what floats: one sees above and below the water."""
    below = item.relation == "under" and item.target is not None and floats(items[item.target])
    wet = home_of(item.kind) in {"underwater", "sea", "beach", "ice", "river"} or item.action in {
        "swimming",
        "diving",
    }
    return below and nouns.is_living(item.kind) and (wet or item.word.endswith("diver"))


def swims(kind: str) -> bool:
    return home_of(kind) == "underwater"


def _laid(items: tuple[Item, ...]) -> bool:
    """Whether all is small enough to lie on a table."""
    things = [item for item in items if item.kind != "table"]
    return bool(things) and all(home_of(item.kind) in {"studio", "kitchen", "cafe"} for item in things)


def _home(scene: Scene) -> str:
    """The place of a scene that names none: that of its largest or its first subject."""
    kinds = [item.kind for item in scene.items]
    if not kinds:
        return _landscape(scene)
    if scene.style == "stencil":
        return "wall"
    if scene.style in ON_A_SHEET or (scene.style == "photo" and home_of(kinds[0]) in {"studio", "room"}):
        return "studio"
    return _home_of_holder(scene.items) or _home_of_kinds(scene, kinds)


def _landscape(scene: Scene) -> str:
    """Where "a rainy day" or "sunset" is seen; words of a mood alone make an abstract picture."""
    if scene.mood or not (scene.time or scene.weather or scene.season):
        return "abstract"
    seasons = {"winter": "snowforest", "autumn": "forest", "spring": "meadow"}
    return seasons.get(scene.season or "", "sea" if scene.time == "sunset" else "hills")


def _home_of_holder(items: tuple[Item, ...]) -> str | None:
    """The place of what holds or bears the others; None where that decides nothing."""
    kinds = {item.kind for item in items}
    within, upon = _targets(items, "in"), _targets(items, "on")
    if (place := _home_of_people(items, kinds)) is not None:
        return place
    kinds -= {item.kind for item in items if item.word == WORKTABLE}
    if "counter" in upon:
        return "kitchen"
    if "door" in kinds or "sandcastle" in kinds:
        return "wall" if "door" in kinds else "beach"
    if not SEATED & kinds and THROUGH.keys() & set(within):
        return "studio"
    if "counter" in upon:
        return "kitchen"
    if SEATED & kinds or ({"vase", "lying bottle"} & kinds and len(items) > 1):
        return "room"
    if upon and nouns.is_animal(items[0].kind) and (home_of(upon[0]) == "library" or upon[0] in SOFT):
        return "room"
    if (place := _home_of_support(items)) is not None:
        return place
    if any(home_of(kind) == "room" for kind in (*upon, *within)):
        return "room"
    held = (upon or within)[:1]
    on_ground = held and home_of(items[0].kind) == "sky" and subject_of(held[0]).stands == "ground"
    return home_of(held[0]) if on_ground and "branch" not in kinds else None


def _home_of_people(items: tuple[Item, ...], kinds: set[str]) -> str | None:
    """Where people are who sit by a campfire or on a throne."""
    if any(item.kind == "throne" for item in items):
        return "castle"
    outdoors = (OUTDOORS[kind] for kind in OUTDOORS if kind in kinds)
    return next(outdoors, None) if any(nouns.is_person(kind) for kind in kinds) else None


def _home_of_support(items: tuple[Item, ...]) -> str | None:
    """The place of what a thing stands by that could be anywhere ("a broom leaning against a fence")."""
    loose = {"studio", "room"}
    for item in items:
        if item.relation in BY and item.target is not None and home_of(item.kind) in loose:
            place = home_of(items[item.target].kind)
            return place if place not in {*loose, "kitchen", "cafe"} else None
    return None


def _targets(items: tuple[Item, ...], relation: str) -> list[str]:
    """The kinds of what others are on (or in)."""
    return [
        items[item.target].kind for item in items if item.relation == relation and item.target is not None
    ]


def _is_arctic(items: tuple[Item, ...], wild: list[str]) -> bool:
    """Whether an animal lives in the ice, or a house is built of it."""
    built = any(item.material in {"ice", "snow"} and subject_of(item.kind).fixed for item in items)
    return built or any(home_of(kind) == "ice" for kind in wild)


def on_person(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether it sits on someone, as a parrot on a shoulder."""
    return item.relation == "on" and item.target is not None and nouns.is_person(items[item.target].kind)


def _home_of_kinds(scene: Scene, kinds: list[str]) -> str:
    led = len(kinds) > 1 and subject_of(kinds[0]).stands == "ground"
    if any(
        item.action in {"flying", "soaring"} and item.relation in {"riding", "on"} for item in scene.items
    ):
        return "sky"  # a witch on her broom
    if not led and any(item.action in {"flying", "soaring"} for item in scene.items):
        return "sky" if len(kinds) == 1 else home_of(kinds[-1])
    if home_of(kinds[0]) == "sky" and "pile of gold" in kinds:
        return "mountains"  # a dragon with its hoard
    big = [kind for kind in kinds if subject_of(kind).fixed]
    boats = [kind for kind in kinds if subject_of(kind).stands == "water"]
    borne = {item.kind for item in scene.items if on_person(item, scene.items)}
    kinds = [kind for kind in kinds if kind not in borne] or kinds
    wild = [kind for kind in kinds if nouns.is_animal(kind) and home_of(kind) in REMOTE]
    home = home_of((big or boats or wild or kinds)[0])
    if _is_arctic(scene.items, wild) and not boats:
        return "ice"
    home = next((HOMES_OF_WORDS[item.word] for item in scene.items if item.word in HOMES_OF_WORDS), home)
    on_rock = any(kind == "rock" for kind in _targets(scene.items, "on"))
    if home == "underwater" and (scene.time or scene.weather or on_rock):
        return "sea"
    rides = any(item.relation == "riding" for item in scene.items)
    if home == "castle" and (rides or any(home_of(kind) == "sky" for kind in kinds)):
        return "hills"  # a knight meets his dragon in the open
    if kinds[0] == "umbrella" and scene.weather in {"rain", "snow", "storm"}:
        return "street"
    if home == "room" and scene.weather and nouns.is_person(kinds[0]):
        home = "street"  # who is out in the rain
    return "meadow" if "branch" in kinds and home == "sky" else home
