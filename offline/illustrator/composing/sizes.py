"""How tall each subject is drawn: by its kind, its words, who is with it, and the framing."""

from __future__ import annotations

from offline.illustrator.drawing.stage import Stage
from offline.illustrator.planning.giants import is_giant
from offline.illustrator.planning.laying import HEIGHTS
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.animals import kinds
from offline.illustrator.subjects.homes import home_of
from offline.illustrator.subjects.vehicles.cabins import CABINS

FRAMES = {"closeup": (2.3, 0.84), "portrait": (1.7, 0.78), "wide": (0.62, 0.4)}
COARSE = {"pixel": 1.15, "stainedglass": 1.5, "lowpoly": 1.35, "isometric": 0.78, "papercut": 1.1, "oil": 1.1}
COARSEST = {
    "stainedglass",
    "bricks",
    "blocks",
    "cross_stitch",
    "knitted",
    "mosaic",
    "cubist",
    "crayon",
    "double_exposure",
}
"""Styles whose pieces are so coarse that who is looked at must be large."""
LARGE = {"logo", "blueprint", "lineart", "tattoo", "chalk", "origami", "popart", "bauhaus", "double_exposure"}
"""Styles that fill a sheet with the one that they show."""
CLEAR = {"studio", "abstract", "tabletop", "rail"}
LONE = 1.36
"""How much larger someone is drawn who is all that a picture is of."""
SMALL_ALONE = 0.46
"""How tall a small animal is at least that is all of a picture, as a share of its height."""
FEW = 1.2
"""The same of two or three living ones among themselves."""
AMONG_THINGS = 1.5
"""The same of two or three things that are seen from near, as nobody is there."""


TOWERING = 0.8
"""How tall a giant in a city is, as a share of the picture's height."""


def height_of(stage: Stage, item: Item, near: float = 0.5) -> float:
    """How tall an item is drawn, in units; ``near`` 0 (far) to 1."""
    subject, scene = subject_of(doing(item.kind, item.action)), stage.scene
    alone = item.count == 1 and _is_main(item, scene.items)
    alone = alone and (scene.place != "tabletop" or len(scene.items) == 1)
    living = nouns.is_person(item.kind) or nouns.is_animal(item.kind)
    tall = HEIGHTS.get(item.kind, subject.height) if scene.place == "tabletop" else subject.height
    height = tall * item.scale * (0.72 + 0.5 * near) * COARSE.get(scene.style or "", 1.0)
    if scene.place in CLEAR or scene.style == "logo":
        lone = 0.64 if scene.style in LARGE else 0.5
        height = max(height, lone) if alone else max(0.16, height * _enlarged(scene.items))
    elif alone and living and "waterfall" in scene.sights and scene.framing is None:
        height *= 0.8  # the fall is higher than who stands by it
    elif alone and living and scene.framing is None and subject.stands == "ground":
        least = SMALL_ALONE if len(scene.items) == 1 and nouns.is_animal(item.kind) else 0.34
        wide = subject.box[0] / subject.box[1]
        least = min(least, max(0.34, 0.56 * stage.w / wide))
        height = max(height * LONE, least if item.action not in {"lying", "sleeping"} else 0.0)
    elif alone and subject.height < 0.34:
        height = max(height * 1.35, 0.26)
    else:
        height *= _beside_others(item, scene.items) * _gathered(scene)
    if scene.style in COARSEST and (alone or item is scene.items[0]) and item.relation != "with":
        height = max(height, 0.56 if len(scene.items) < 3 else 0.4)  # no smaller than its panes can show
    if _acts_as_people(item, scene.items) and subject.height < PERSONABLE and scene.framing is None:
        height = max(height, PERSONABLE * item.scale)
    if scene.framing in FRAMES:
        factor, most = FRAMES[scene.framing]
        height = max(height * factor, most * 0.8 * stage.h if factor > 1 and alone else 0.0)
        height = min(height, most * stage.h)
    if scene.place in {"city", "village"} and is_giant(item) and scene.framing in {None, "wide"}:
        height = max(height, TOWERING * stage.h)
    widest = 0.84 * stage.w
    return min(height, 0.82 * stage.h, widest * subject.box[1] / subject.box[0])


PERSONABLE = 0.4
"""How tall at least an animal is drawn that acts as people do."""
CIVIL = {
    "cooking",
    "reading",
    "painting",
    "knitting",
    "working",
    "fishing",
    "juggling",
    "singing",
    "watering",
}
PETS = {
    **dict.fromkeys(kinds.PETS, 0.74),
    "cat": 0.66,
    "rabbit": 0.66,
    "fox": 0.74,
    "mouse": 0.6,
    "owl": 0.74,
    "bird": 0.7,
    "chihuahua": 0.56,
}
"""How much smaller these are beside a person than alone."""


def _acts_as_people(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether an animal is dressed, or reads, cooks or works as people do: then it is as large as they."""
    if not nouns.is_animal(item.kind) or item.count != 1 or nouns.worn(item.word):
        return False
    dressed = item.accent is not None or any(
        other.relation == "with"
        and nouns.worn(other.word)
        and other.target is not None
        and items[other.target] is item
        for other in items
    )
    return dressed or item.action in CIVIL


def _beside_others(item: Item, items: tuple[Item, ...]) -> float:
    """How much smaller a pet or a thing is drawn beside who is larger in life; seats and mounts are not."""
    at = next((i for i, other in enumerate(items) if _same(item, other)), -1)
    borne = {o.target for o in items if o.relation in {"on", "in", "riding", "under"}}
    if item.kind in {"table", "long table", "laid table"} and any(
        nouns.is_person(other.kind) for other in items
    ):
        return 0.78
    if at in borne or item.relation in {"holding", "in"}:
        return _driven(item, items, at)
    others = [other.kind for i, other in enumerate(items) if i != at]
    people = [subject_of(kind).height for kind in others if nouns.is_person(kind)]
    if people and item.kind in PETS:
        return PETS[item.kind] * max(people) / 0.42
    if item.relation == "with":
        return 1.0
    living = [kind for kind in others if nouns.is_person(kind) or nouns.is_animal(kind)]
    own = nouns.is_person(item.kind) or nouns.is_animal(item.kind)
    if own or not living or subject_of(item.kind).fixed:
        return 1.0
    small = subject_of(item.kind).height <= 0.34 and home_of(item.kind) in {"studio", "kitchen", "garden"}
    tallest = max(0.36, *(subject_of(kind).height for kind in living))
    share = 0.45 * tallest / subject_of(item.kind).height
    return min(0.6 if subject_of(item.kind).height < 0.18 else 1.0, share) if small else 1.0


def _driven(item: Item, items: tuple[Item, ...], at: int) -> float:
    """How much larger a vehicle is drawn at whose wheel someone is seen."""
    wheeled = any(
        o.target == at and o.relation in {"in", "riding"} and nouns.is_living(o.kind) for o in items
    )
    box = subject_of(item.kind).box
    wide = subject_of(item.kind).height * box[0] / box[1]
    return max(1.0, min(1.5, 0.78 / wide)) if wheeled and item.kind in CABINS and len(items) < 4 else 1.0


def _gathered(scene: Scene) -> float:
    """How much larger all are drawn where a few living ones, or nobody, are there with only small things."""
    each = [item for item in scene.items if item.relation != "with"]
    living = [item for item in each if nouns.is_person(item.kind) or nouns.is_animal(item.kind)]
    few = 1 <= sum(item.count or 4 for item in living) <= 3
    tied = any(item.relation in {"on", "in", "under", "over", "riding"} for item in living)
    things = [subject_of(item.kind) for item in each if item not in living]
    small = all(thing.height <= 0.42 and not thing.fixed and thing.stands == "ground" for thing in things)
    if not living and small and 1 < len(each) < 4 and scene.framing is None:
        return AMONG_THINGS
    return FEW if few and small and not tied and scene.framing is None else 1.0


def _same(item: Item, other: Item) -> bool:
    """Whether an item is another one, or that one as it is drawn in its action."""
    told = (item.word, item.relation, item.target) == (other.word, other.relation, other.target)
    return told and item.kind.startswith(other.kind)


def _enlarged(items: tuple[Item, ...]) -> float:
    """How much larger things are drawn where there is nothing else: the tallest of them fills the stage."""
    return max(1.0, 0.5 / max(subject_of(item.kind).height * item.scale for item in items))


def _is_main(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether an item is what the picture is of: alone, or with no more than what it wears and holds."""
    others = [other for other in items if other is not item]
    held = items[item.target] if item.relation == "holding" and item.target is not None else None
    rest = (other for other in others if other is not held and other.relation != "with")
    return not others or (items[0] is item and not any(rest)) or _bears(item, others, items)


def _bears(item: Item, others: list[Item], items: tuple[Item, ...]) -> bool:
    """Whether all others sit on someone, as a parrot on a shoulder."""
    on_it = (
        other.relation == "on" and other.target is not None and items[other.target] is item
        for other in others
    )
    return nouns.is_person(item.kind) and all(on_it)
