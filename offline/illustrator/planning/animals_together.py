"""What animals do with each other and with things of theirs, told as it is drawn."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.drawing.pen import ASLEEP
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import SUBJECTS, doing, drawn_by, subject_of
from offline.illustrator.subjects.homes import home_of

from .feeding import fed
from .gear import without
from .perches import LEAVES, brooding, coiled, leafy, nested, treed

FISH = {"fish", "salmon", "goldfish", "tropical fish", "openmoji:1F41F"}
GROUNDED = {"dragon"}
"""Who flies, or stands before who faces it."""
TOLD = {"swan heart": "pair of swans whose necks form a heart"}
"""What drawings show that have no word of their own."""
GAZING = {"gazing", "sitting gazing"}
ARMED = {"octopus", "squid"}
SEIZED = 0.2
"""From this height on (in short sides) a thing is within the arms of an octopus."""
TALL = 0.34
"""From this height on (in short sides) a thing is hugged standing."""
WALLS = {"fence", "wall", "hedge"}
LOOSE = {None, "with", "beside"}
LEAPERS = {"dolphin", "orca", "seal", "whale"}
WATERS = {"lake", "sea", "underwater", "ice", "beach"}
PETS_AT = {"room", "garden", "meadow"}
OPEN = {"forest": "hills"}
"""Where the sky is seen, for places that hide it."""
NUTS = {"nut", "acorn", "hazelnut", "walnut", "chestnut"}
TOYS = {"openmoji:1F94F"}
"""What is thrown out of doors."""


def animals_together(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with what they do together shown by drawings and relations of their own."""
    items = tuple(
        replace(m, word=TOLD.get(m.kind, m.word)) for m in _juggled(coiled(nested(brooding(items))))
    )
    items = tuple(_slept_on(item, i, items) for i, item in enumerate(items))
    items = tuple(_asleep(_spraying(item)) for item in treed(items))
    items = tuple(_balanced(item, items) for item in items)
    items = tuple(_tender(item, items) for item in items)
    items = tuple(_threaded(_diving(item), items) for item in items)
    items = _matched(_without_nuts(fed(_hearted(items))))
    items = tuple(leafy(_seizing(item, items), i, items) for i, item in enumerate(items))
    items = tuple(_raced(item, i, items) for i, item in enumerate(items))
    items = tuple(_met(item, i, items) for i, item in enumerate(items))
    items = tuple(_heaped(item, i, items) for i, item in enumerate(items))
    items = tuple(_gazing(_calling(item, items), items) for item in items)
    return (*items, *_shaken(items))


def _hearted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Two swans with a heart that they form are that heart, with their necks."""
    pair = next((i for i, item in enumerate(items) if item.kind == "swan" and item.count == 2), None)
    if pair is None or not any(item.word in {"heart", "heart shape"} for item in items):
        return items
    lone = replace(items[pair], kind="swan heart", word=TOLD["swan heart"], count=1)
    items = (*items[:pair], lone, *items[pair + 1 :])
    return without(items, next(item.kind for item in items if item.word in {"heart", "heart shape"}))


def _seizing(item: Item, items: tuple[Item, ...]) -> Item:
    """An octopus around something has its arms around that."""
    held = item.relation in {"around", "clasping", "holding"} or item.action == "hugging"
    other = items[item.target] if held and item.target is not None else None
    if item.kind not in ARMED or other is None or nouns.is_living(other.kind):
        return item
    wide, tall = subject_of(other.kind).box
    seized = subject_of(other.kind).height >= SEIZED and wide > 0.7 * tall
    return replace(item, relation="attacking") if seized else item


def _asleep(item: Item) -> Item:
    """Who sleeps has its eyes closed, in whatever pose it is drawn."""
    sleeps = item.action == "sleeping" and nouns.is_animal(item.kind)
    own = f"{drawn_by(item.kind)} sleeping" in SUBJECTS
    return replace(item, traits=(*item.traits, ASLEEP)) if sleeps and not own else item


def _spraying(item: Item) -> Item:
    """An elephant that plays with water sprays it."""
    wet = item.action in {"playing", "bathing"} and item.kind == "elephant" and item.relation is None
    return replace(item, action="spraying") if wet else item


def _balanced(item: Item, items: tuple[Item, ...]) -> Item:
    """An animal on a ball stands on one of the circus, its feet together."""
    borne = any(
        other.relation in {"on", "riding"} and other.target is not None and items[other.target] is item
        and nouns.is_living(other.kind)
        for other in items
    )  # fmt: skip
    if item.word in {"ball", "circus ball", "big ball"} and borne:
        return replace(item, kind="circus ball", scale=1.2 * item.scale)
    under = items[item.target] if item.relation == "on" and item.target is not None else None
    poised = f"{drawn_by(item.kind)} balancing" in SUBJECTS
    if under and under.word == "ball" and poised and item.action in {None, "standing"}:
        return replace(item, action="balancing")
    return item


def _diving(item: Item) -> Item:
    """A bird of prey dives through the air."""
    dives = item.action == "swimming" and f"{drawn_by(item.kind)} flying" in SUBJECTS
    if not dives or home_of(item.kind) in WATERS:
        return item
    return replace(item, action="flying", traits=(*item.traits, "diving"))


def _threaded(item: Item, items: tuple[Item, ...]) -> Item:
    """Who jumps through a hoop is in its middle."""
    swims = any(o.kind in LEAPERS and o.target is not None and items[o.target] is item for o in items)
    if item.kind == "hoop" and swims:
        return replace(item, kind="high hoop")
    through = item.target is not None and items[item.target].kind in {"hoop", "high hoop"}
    return replace(item, relation="threading") if through and item.action == "jumping" else item


def _tender(item: Item, items: tuple[Item, ...]) -> Item:
    """An animal that hugs a tree has its arms around it; one with a toy is at that."""
    other = items[item.target] if item.target is not None else None
    if other and nouns.is_person(item.kind) and item.action == "playing" and nouns.is_animal(other.kind):
        return replace(item, action=None)
    if other is None or not nouns.is_animal(item.kind) or nouns.is_person(other.kind):
        return item
    lifeless = not nouns.is_living(other.kind)
    if item.relation == "climbing" and not lifeless:
        return replace(item, relation="riding", action=None)
    if item.relation == "facing" and other.kind in WALLS:
        return replace(item, relation="beyond", action=None)
    if item.action in {"hugging", "cuddling"} and lifeless and subject_of(other.kind).height >= TALL:
        return replace(item, relation="clasping")
    plays = item.action == "playing" and item.relation in {"beside", "holding"}
    toy = subject_of(other.kind).height < 0.3 and (lifeless or subject_of(other.kind).stands == "air")
    return replace(item, relation="toying") if plays and toy else item


def _matched(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Two that race each other as one against the other; all others that race just run."""
    racers = [i for i, item in enumerate(items) if item.action == "racing" and nouns.is_animal(item.kind)]
    found = [replace(item, action="running") if item.action == "racing" else item for item in items]
    if len(racers) == 1 and items[racers[0]].count == 2 and not items[racers[0]].relation:
        one = replace(found[racers[0]], count=1)
        found[racers[0]] = one
        found.append(replace(one, relation="racing", target=racers[0]))
    elif len(racers) == 2 and all(items[i].relation is None and items[i].count == 1 for i in racers):
        found[racers[1]] = replace(found[racers[1]], relation="racing", target=racers[0])
    return tuple(found)


def _without_nuts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A squirrel has a nut in its paws anyway."""
    if not any(item.kind == "squirrel" for item in items):
        return items
    for nut in {item.kind for item in items if item.word in NUTS}:
        items = without(items, nut)
    return items


def _slept_on(item: Item, at: int, items: tuple[Item, ...]) -> Item:
    """Who bears one that sleeps on it lies; a seal with a ball on its nose holds up its head."""
    upon = [other for other in items if other.target == at and other.relation == "on"]
    asleep = any(other.action in {"sleeping", "lying"} and nouns.is_animal(other.kind) for other in upon)
    lies = asleep and item.action is None and f"{drawn_by(item.kind)} lying" in SUBJECTS
    return replace(item, action="lying") if lies else item


def _juggled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A seal that has a ball balances that on its nose."""
    for i, item in enumerate(items):
        poised = item.action == "standing" and item.relation is None
        balls = [
            o.kind
            for o in items
            if o.word.endswith("ball")
            and ((o.target == i and o.relation in {"on", "with"}) or (o.relation is None and poised))
        ]
        target = items[item.target] if item.target is not None else None
        if target and target.word.endswith("ball") and item.relation in {"holding", "doing", "on", "beside"}:
            balls.append(target.kind)
        if item.kind == "seal" and balls:
            posed = replace(item, kind="seal with ball", word=f"{item.word} balancing a ball", action=None)
            return without((*items[:i], posed, *items[i + 1 :]), balls[0])
    return items


def _raced(item: Item, at: int, items: tuple[Item, ...]) -> Item:
    """Both run who race, and who flees; a caravan is several."""
    if "caravan" in item.word and item.count == 1:
        return replace(item, word="camel caravan", count=0, action=item.action or "walking")
    if item.word.endswith(" race") and item.count == 1:
        return replace(item, count=5, action="running")
    if item.action == "pulling" and "team" in item.word:
        return replace(item, count=4)
    fled = {other.target for other in items if other.relation == "racing" or other.action == "running"}
    flees = {other.target for other in items if other.relation in {"racing", "chasing"}} & fled
    return replace(item, action="running") if at in flees and item.action is None else item


def _heaped(item: Item, at: int, items: tuple[Item, ...]) -> Item:
    """Leaves that someone is in are a heap."""
    inside = any(
        other.relation == "in" and other.target == at and nouns.is_living(other.kind) for other in items
    )
    if item.kind in LEAVES and inside:
        return replace(item, kind="leaf heap", word="heap of leaves", count=1)
    into = items[item.target].kind if item.relation == "in" and item.target is not None else ""
    return replace(item, relation="amid") if into in LEAVES and nouns.is_living(item.kind) else item


def _shaken(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The drops that fly from who shakes off water."""
    return tuple(
        Item("flying drops", "flying drops", relation="sprayed", target=i)
        for i, item in enumerate(items)
        if item.action == "shaking" and nouns.is_animal(item.kind)
    )


def _gazing(item: Item, items: tuple[Item, ...]) -> Item:
    """Who is with someone that looks far away does so, too."""
    gazers = any(other.action in GAZING for other in items)
    free = nouns.is_living(item.kind) and item.action in {None, "sitting"} and item.relation in LOOSE
    return (
        replace(item, action="gazing")
        if gazers and free and doing(item.kind, "gazing") != item.kind
        else item
    )


def _calling(item: Item, items: tuple[Item, ...]) -> Item:
    """Who is howled with howls."""
    callers = any(o.action == "calling" and o.target is not None and items[o.target] is item for o in items)
    of = items[item.target] if item.relation in LOOSE and item.target is not None else None
    callers = callers or (of is not None and of.action == "calling")
    joins = callers and item.action is None and f"{drawn_by(item.kind)} calling" in SUBJECTS
    return replace(item, action="calling") if joins else item


def _met(item: Item, at: int, items: tuple[Item, ...]) -> Item:
    """Who else would be in the air is on the ground where someone faces that one."""
    faced = any(
        other.target == at and other.relation in {"facing", "attacking"}
        and subject_of(other.kind).stands == "ground" and nouns.is_person(other.kind)
        for other in items
    )  # fmt: skip
    return replace(item, action="standing") if faced and item.kind in GROUNDED and not item.action else item


def where_it_is_done(scene: Scene, place: str) -> str:
    """The place that a catch, a throw or a full moon asks for, where the prompt names none."""
    if scene.place is not None:
        return place
    hunters = [
        item for item in scene.items if item.action in {"catching", "eating"} and item.target is not None
    ]
    for item in hunters:
        prey = scene.items[item.target or 0].kind
        if (
            prey in FISH
            and nouns.is_animal(item.kind)
            and home_of(item.kind) not in {"ice", "underwater", "room"}
        ):
            return "river" if item.kind == "bear" else "lake"
    watched = any(nouns.is_animal(item.kind) and home_of(item.kind) in PETS_AT for item in scene.items)
    if place in {"studio", "meadow"} and any(item.kind == "fishbowl" for item in scene.items) and watched:
        return "room"
    if place == "studio" and scene.style not in {"logo", "photo"} and len(scene.items) > 1 and watched:
        return "room"
    if any(item.kind in TOYS for item in scene.items):
        return "meadow"
    gazes = any(item.action in GAZING for item in scene.items)
    if place in OPEN and (
        gazes or ("supermoon" in scene.sights and any(nouns.is_animal(m.kind) for m in scene.items))
    ):
        return OPEN[place]
    return place


def under_the_moon(scene: Scene) -> Scene:
    """The scene with a large moon where someone howls at it."""
    howls = any(item.action == "calling" and nouns.is_animal(item.kind) for item in scene.items)
    if scene.time != "night" or not howls or "supermoon" in scene.sights:
        return scene
    return replace(scene, sights=(*scene.sights, "supermoon"))
