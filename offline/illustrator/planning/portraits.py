"""When people are drawn as portraits, and what of their looks and their clothes a bust shows."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.reading.phrases import meanings
from offline.illustrator.reading.traits import traits_of
from offline.illustrator.scene import OPENMOJI, Item, Scene, dropped
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.homes import home_of
from offline.illustrator.subjects.people.headwear import ALONE

KIN = {"sister", "brother", "twin", "sibling", "daughter", "son", "cousin", "mother", "father", "grandmother"}
"""Words for those of a family, who have the same colouring."""
YOUNG = {"boy", "girl", "child"}
KEPT_HOMES = {
    "castle", "harbour", "forest", "snowforest", "space", "moon", "desert", "farm", "underwater", "kitchen",
    "cafe", "mountains", "ice", "stadium",
}  # fmt: skip
"""Homes that are seen, out of focus, behind those who live there; others sit before a backdrop."""
ROVERS = {
    "pirate",
    "viking",
    "samurai",
    "cowboy",
    "explorer",
    "soldier",
    "archer",
    "caveman",
    "roman soldier",
}
"""Who is seen where their kind roams."""
SMALL = {"age", "build", "people", "wear", "kin"}
"""Features that alone make no portrait: a figure shows them, too, or they say little."""
STILL = {None, "standing", "looking", "sitting", "watching"}
"""What is done in a portrait."""
HATS = {
    "1F452": "straw",
    "1FA96": "helmet",
    "26D1": "helmet",
    "1F3A9": "tophat",
    "1F451": "crown",
    "1F9E2": "cap",
}
MARKS = {
    "1F453": "glasses",
    "1F576": "sunglasses",
    "1F97D": "sunglasses",
    "1F3A7": "headphones",
    "1F9E3": "scarf",
}


ANYBODY = {"person", "woman", "boy", "girl", "grandfather", "grandmother"}
SKETCHED = {"charcoal", "pastel", "popart", "cubist", "swirls", "oldmaster", "gilded"}
"""Styles in which one person alone is portrayed."""


def sitters(scene: Scene) -> tuple[int, ...]:
    """Who of a scene is drawn as a bust: its people, where it is a portrait or a close-up of them."""
    if scene.framing not in {"portrait", "closeup"} or scene.style in {"isometric", "logo"}:
        return ()
    first = next((i for i, item in enumerate(scene.items) if item.relation != "with"), None)
    if first is None or not nouns.has_a_face(scene.items[first].kind):
        return ()
    return tuple(i for i, item in enumerate(scene.items) if nouns.has_a_face(item.kind) and item.layer == 0)


def portrayed(scene: Scene) -> Scene:
    """A scene with what makes a portrait of it: words about the looks of one person alone call for one.

    What is worn becomes a feature of its wearer; of who is no bust a few traits are seen.
    """
    if scene.framing == "portrait" and not scene.items and not scene.place and not scene.verb:
        scene = replace(scene, items=(Item("person", "person"),))
    if not scene.style and len(scene.items) == 1 and scene.items[0].word == "mona lisa":
        scene = replace(scene, style="oldmaster", framing=scene.framing or "portrait")
    if _is_of_looks(scene):
        scene = replace(scene, framing="portrait")
    people = sitters(scene)
    if _are_kin([scene.items[i] for i in people]):
        kin = {
            i: replace(item, features=(*item.features, "kin family")) for i, item in enumerate(scene.items)
        }
        scene = replace(scene, items=tuple(kin.values()))
    if not people:
        return replace(scene, items=tuple(_small(item) for item in scene.items))
    return _before_a_backdrop(_in_costume(_dressed(scene, people), people), people)


COSTUMES = {
    "oldmaster": {
        "woman": ("cut bun", "wear gown", "top #4a2426", "mark necklace"),
        "man": ("mark ruff", "wear coat", "top #2a2220", "tone shirt #3a2c26"),
        "pearl": (
            "cut bun", "hat headscarf", "tone hat #4676b0", "tone pattern #e2bc50",
            "wear robe", "top #8a6830", "tone collar #f0ead8",
        ),
    },
    "gilded": {
        "woman": ("cut bun", "wear robe", "top #c8962e", "mark flowers", "mark necklace"),
        "man": ("wear robe", "top #b0802a", "mark flowers"),
    },
}  # fmt: skip
"""What the sitters of famous painters wear, unless the prompt tells more."""


def _in_costume(scene: Scene, people: tuple[int, ...]) -> Scene:
    """The sitters in the dress of their painter's time, where nothing is told of a dress."""
    known = COSTUMES.get(scene.style or "")
    if known is None:
        return scene
    items = [
        replace(item, features=(*_costume(item, known), *item.features)) if item.kind in ANYBODY else item
        for item in scene.items
    ]
    return replace(scene, items=tuple(items))


def _costume(item: Item, known: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The costume of one sitter; () where clothes are told."""
    if any(feature.startswith(("wear ", "top ")) for feature in item.features) or item.colour:
        return ()
    if "mark pearl drop" in item.features and "pearl" in known:
        return known["pearl"]
    female = item.kind in {"woman", "girl", "grandmother"} or item.word.endswith(("woman", "lady", "girl"))
    return known["woman" if female else "man"]


def _small(item: Item) -> Item:
    """Someone who is no bust, with what a small figure shows of the looks."""
    return replace(item, features=(), traits=(*item.traits, *traits_of(item.features)))


def _are_kin(people: list[Item]) -> bool:
    """Whether those on a picture are a family: with a child, or told so."""
    small = any(item.kind in {*YOUNG, "baby"} for item in people)
    grown = any(item.kind not in {*YOUNG, "baby"} for item in people)
    return (small and grown) or any(item.word in KIN for item in people)


def _is_somewhere(scene: Scene) -> bool:
    """Whether a prompt says anything of the place, the hour or the weather."""
    seen = [sight for sight in scene.sights if sight != "monochrome"]
    return bool(scene.place or scene.weather or scene.season or scene.time or seen)


def _is_of_looks(scene: Scene) -> bool:
    """Whether a prompt says hardly anything but how one person looks."""
    people = [item for item in scene.items if item.relation != "with"]
    if len(people) != 1 or people[0].count != 1 or scene.verb or scene.framing:
        return False
    if nouns.is_persona(people[0].kind):
        return False
    worn = [item for item in scene.items if item.relation == "with"]
    told = {feature.partition(" ")[0] for feature in people[0].features} - SMALL
    aged = "age old" in people[0].features
    told |= {"accent"} if people[0].accent and not aged else set()
    if people[0].action not in STILL or not all(worn_as(item) for item in worn):
        return False
    if _is_somewhere(scene):
        return len(told - {"mood"}) > 1 or "eyes" in told
    if scene.style in SKETCHED and people[0].kind in ANYBODY:
        return True
    return bool(told or worn)


def _dressed(scene: Scene, people: tuple[int, ...]) -> Scene:
    """The things that someone wears taken from the scene and told among that one's features."""
    items = [_still(item) if i in people else item for i, item in enumerate(scene.items)]
    gone = set[int]()
    for i, item in enumerate(scene.items):
        worn = worn_as(item) if item.relation == "with" and item.target in people else ()
        if worn and item.target is not None:
            owner = items[item.target]
            hue = f"{bytes(item.colour).hex()}# " if item.colour else ""
            told = f"worn {hue}{item.word}"
            items[item.target] = replace(owner, features=(*owner.features, *worn, told))
            gone.add(i)
    return replace(scene, items=dropped(items, gone))


def _still(item: Item) -> Item:
    """Someone who only sits: what is done is seen in the face, if at all."""
    mood = {"sleeping": "mood sleeping", "singing": "mood laughing", "reading": "mood serious"}
    done = (mood[item.action],) if item.action in mood else ()
    return replace(item, scale=1.0, action=None, features=(*done, *item.features))


def worn_as(item: Item) -> tuple[str, ...]:
    """What is worn as a feature, with its colour; () for what no bust wears."""
    told = meanings().get(item.word, {}).get("feature", "")
    code = item.kind.removeprefix(OPENMOJI)
    own = drawn_by(item.kind)
    if item.word == "hat":
        told = "hat soft"
    if not told and (own in ALONE or code in HATS):
        told = f"hat {ALONE[own][0] if own in ALONE else HATS[code]}"
    if not told and code in MARKS:
        told = f"mark {MARKS[code]}"
    if not told:
        return ()
    which = "hat" if told.startswith("hat ") else told.partition(" ")[2]
    return (told, f"tone {which} #{bytes(item.colour).hex()}") if item.colour else (told,)


def _before_a_backdrop(scene: Scene, people: tuple[int, ...]) -> Scene:
    """A portrait that names no place is made in a studio, or where its sitter is at home."""
    if _is_somewhere(scene):
        return scene
    kind = drawn_by(scene.items[people[0]].kind) if people else ""
    if kind in {"viking", "shieldmaiden"}:
        return replace(scene, place="lake", sights=(*scene.sights, "fjord"))
    kept = home_of(kind) in KEPT_HOMES or kind in ROVERS
    return scene if kept else replace(scene, place="studio")
