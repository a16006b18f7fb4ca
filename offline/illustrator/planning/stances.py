"""Who does nothing in particular stands, walks or grazes in one picture and sits in another, by seed."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.dice import Dice
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import AT_EASE, SUBJECTS, drawn_by, subject_of
from offline.illustrator.subjects.animals import kinds
from offline.illustrator.subjects.homes import home_of

WILD, PET, HERD = 0.25, 0.15, 1.0
"""How often those stand or walk who else sit, and those who never sit."""
NEAR = {"closeup", "portrait"}
FREE = {None, "beside", "in_front", "behind", "under", "between", "around", "facing", "chasing"}
"""Relations to others in which one may stand anyhow."""


def posed(scene: Scene, dice: Dice) -> Scene:
    """The scene with a stance for each animal that may have one."""
    scene = replace(scene, items=_ridden(scene.items))
    if scene.framing in NEAR or scene.style == "logo" or scene.place == "studio":
        return scene
    items = tuple(
        replace(item, action=_stance(item, dice, k)) if _is_free(scene.items, k) else item
        for k, item in enumerate(scene.items)
    )
    place = _where_they_swim(replace(scene, items=items))
    return replace(scene, items=items, place=place)


def _sits(own: str) -> bool:
    """Whether one sits that could stand."""
    return f"{own} standing" in SUBJECTS and SUBJECTS[own].front


def _ridden(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each mount that else sits on its feet: nobody rides on a head."""
    mounts = {item.target for item in items if item.relation == "riding"}
    return tuple(
        replace(item, action=f"{AT_EASE}standing")
        if i in mounts and item.action is None and _sits(drawn_by(item.kind))
        else item
        for i, item in enumerate(items)
    )


SURFACING = {"whale", "spouting whale", "dolphin", "orca", "narwhal", "beluga", "porpoise", "turtle", "seal"}
"""Of those that live in the sea, who is seen at its surface, too."""


def _where_they_swim(scene: Scene) -> str | None:
    """The place, or the nearest with water enough for who swims in it, or below a boat."""
    swimmers = [item for item in scene.items if nouns.is_animal(item.kind) and item.action == "swimming"]
    for item in scene.items:
        above = scene.items[item.target] if item.relation == "under" and item.target is not None else None
        afloat = above is not None and subject_of(above.kind).stands == "water"
        if afloat and nouns.is_animal(item.kind) and home_of(item.kind) in {"underwater", "sea"}:
            return "underwater"
    below = [
        item for item in scene.items if home_of(item.kind) == "underwater" and item.kind not in SURFACING
    ]
    deep = len(below) == len(scene.items) > 0 and all(item.relation is None for item in below)
    if scene.place == "sea" and deep and all(item.action in {None, "swimming"} for item in below):
        return "underwater"
    leaping = [
        item for item in scene.items if item.action == "jumping" and home_of(item.kind) == "underwater"
    ]
    if leaping and scene.place is None:
        return "sea"
    if not swimmers or scene.place not in {None, "river", "ice"}:
        return scene.place
    homes = {home_of(item.kind) for item in swimmers}
    if scene.place == "ice" or (scene.place is None and "ice" in homes):
        return "sea"
    return "lake" if scene.place == "river" or not homes & {"underwater", "sea", "lake"} else None


def _is_free(items: tuple[Item, ...], index: int) -> bool:
    """Whether nothing is said of how one stands, and nothing is worn, held or ridden."""
    item = items[index]
    bound = any(
        other.target == index and other.relation in {"riding", "on", "with", "holding", "in"}
        for other in items
    )
    plain = item.action is None and item.accent is None and item.material is None
    return plain and item.relation in FREE and not bound and f"{drawn_by(item.kind)} standing" in SUBJECTS


def _stance(item: Item, dice: Dice, index: int) -> str | None:
    own, rng = drawn_by(item.kind), dice(f"stance {index}")
    sits = SUBJECTS[own].front
    if sits and item.scale < 1:
        return None  # young ones sit: their drawing has the large head and eyes
    often = HERD if not sits else PET if own in kinds.PETS else WILD
    if float(rng.random()) > often:
        return None
    if not sits and "caravan" not in item.word and f"{own} eating" in SUBJECTS and float(rng.random()) < 0.2:
        return f"{AT_EASE}eating"
    return AT_EASE + ("standing" if float(rng.random()) < 0.55 else "walking")
