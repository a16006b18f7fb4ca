"""Portraits: when people are drawn as busts, what of their looks is seen, and where the busts are."""

from __future__ import annotations

from dataclasses import replace

from . import nouns
from .busts import drafted
from .cast import Role
from .homes import home_of
from .phrases import meanings
from .scene import OPENMOJI, Item, Scene
from .stage import Stage
from .subjects import drawn_by, subject_of
from .subjects.headwear import ALONE
from .traits import traits_of

HIGH = {
    "crown", "toque", "wizard", "tophat", "silk", "cone", "pirate", "souwester", "viking", "santa", "cowboy",
    "straw", "fedora", "headscarf", "feathers", "sombrero", "flowerhat", "goggled", "plumed", "tricorn",
    "hunter",
    "mitre", "featherband", "samurai", "roman", "bearskin", "greenhat", "knight", "fire",
}  # fmt: skip
"""Hats that need room above the head."""
KIN = {"sister", "brother", "twin", "sibling", "daughter", "son", "cousin", "mother", "father", "grandmother"}
"""Words for those of a family, who have the same colouring."""
YOUNG = {"boy", "girl", "child"}
MOST = 5
"""So many people are on one portrait at most."""
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
SKETCHED = {"charcoal", "pastel", "popart", "cubist", "swirls"}
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
    return _before_a_backdrop(_dressed(scene, people), people)


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
    at = {old: new for new, old in enumerate(i for i in range(len(items)) if i not in gone)}
    kept = (
        replace(items[i], target=at.get(items[i].target or 0) if items[i].target is not None else None)
        for i in at
    )
    return replace(scene, items=tuple(kept))


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
    kept = home_of(kind) in KEPT_HOMES or kind in ROVERS
    return scene if kept else replace(scene, place="studio")


def busts(stage: Stage, people: tuple[int, ...]) -> list[Role]:
    """The busts of a portrait: one, or several side by side, children in a row before the others."""
    each = [(i, k) for i in people for k in range(stage.scene.items[i].count or 3)][:MOST]
    if len(each) == 1:
        return [_bust(stage, each[0], 0.5 + 0.03 * stage.side, _alone(stage, each[0][0]))]
    young = [who for who in each if stage.scene.items[who[0]].kind in YOUNG]
    grown = [who for who in each if who not in young]
    if len(each) == 2 or not grown:
        return _row(stage, each, 8.0)
    return [*_row(stage, grown, 8.0), *_row(stage, young, 8.6, before=True)]


def _alone(stage: Stage, index: int) -> float:
    """How tall the bust of someone alone is, in units: smaller with a hat, larger in a close-up."""
    near = 1.3 if stage.scene.framing == "closeup" else 1.16
    hatted = _hatted(_features(stage.scene.items[index], stage.scene), stage.scene.items[index].kind)
    return min((near - (0.12 if hatted else 0.0)) * stage.h, 1.55 * stage.w)


def _row(stage: Stage, each: list[tuple[int, int]], order: float, before: bool = False) -> list[Role]:
    """Several in a row, those in the middle before those at the sides; ``before`` others they are low."""
    n, found = len(each), []
    apart = min(0.3 if n > 2 else 0.42, 0.94 / max(1, n)) if stage.w < 1.3 else 0.42 / stage.w
    for at, who in enumerate(each):
        off = at - (n - 1) / 2
        size = min({1: 1.1, 2: 1.1, 3: 0.98, 4: 0.86}.get(n, 0.78) * stage.h, 4.2 * apart * stage.w)
        size *= 0.6 if before else _stature(stage.scene.items[who[0]])
        found.append(_bust(stage, who, 0.5 + off * apart, size, off, order))
    return found


def _bust(
    stage: Stage, who: tuple[int, int], x: float, size: float, off: float = 0.0, order: float = 8.0
) -> Role:
    """One of them at a share of the width, turned to the middle; its crown, or its hat, has room above."""
    item, features = stage.scene.items[who[0]], _features(stage.scene.items[who[0]], stage.scene)
    crown = size * (0.03 if _hatted(features, item.kind) else 0.14)
    low = max(0.1 * stage.h - crown + size, stage.h + 0.1 * size)
    left = off > 0 or (off == 0 and stage.side > 0)
    name = f"{who[0]}.{who[1]}" if who[1] else f"{who[0]}"
    role = Role(item.kind, name, x * stage.w, low, size, item.colour, left, "bust")
    return replace(role, accent=item.accent, features=features, order=order - abs(off) * 0.1)


def _hatted(features: tuple[str, ...], kind: str) -> bool:
    """Whether there is something high on the head."""
    draft = drafted(drawn_by(kind), features)
    return draft.said.get("hat") in HIGH or draft.said.get("cut") in {"mohawk", "bun", "afro"}


def _stature(item: Item) -> float:
    """How large a bust is beside those of grown-ups."""
    return 0.84 if item.kind in YOUNG else 0.74 if item.kind == "baby" else 1.0


def _features(item: Item, scene: Scene) -> tuple[str, ...]:
    """All that a bust is drawn by: who it is, what was said, what is done."""
    mood = ("mood serious",) if scene.mood == "dark" else ()
    return (*mood, f"word {item.word}", *item.features)


def companions(stage: Stage, roles: list[Role], people: tuple[int, ...]) -> list[Role]:
    """What someone portrayed holds or is with: small, low and before them; a bird sits on the shoulder."""
    items, found = stage.scene.items, list[Role]()
    for i, item in enumerate(items):
        holds = [j for j in people if items[j].relation == "holding" and items[j].target == i]
        owner = holds[0] if holds else item.target if item.target in people else None
        bust = next((role for role in roles if owner is not None and role.name == f"{owner}"), None)
        if i in people or bust is None or owner is None:
            continue
        found.append(_companion(stage, item, bust, f"{i}", len(found)))
    return found


def _companion(stage: Stage, item: Item, bust: Role, name: str, order: int) -> Role:
    subject = subject_of(item.kind)
    wide = subject.box[0] / subject.box[1]
    side = stage.side if order % 2 == 0 else -stage.side
    perched = nouns.is_animal(item.kind) and subject.height <= 0.3 and item.relation in {"on", "with"}
    size = bust.height * (0.3 if perched else 0.42) * min(1.0, 1.2 / wide)
    x, y = (0.25, 0.14) if perched else (0.27, 0.0)
    middle = min(max(bust.x + side * x * bust.height, size * wide / 2), stage.w - size * wide / 2)
    low, turned = stage.h * 1.01 - y * bust.height, not subject.front and side < 0
    role = Role(item.kind, name, middle, low, size, item.colour, turned, "perch", material=item.material)
    return replace(role, order=9.0, accent=item.accent)
