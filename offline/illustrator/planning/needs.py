"""What subjects need of each other: a table under a dish, a lying bottle for a ship, two for a couple."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import AT, TREES, anchor_of
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.settings import shown_by
from offline.illustrator.subjects import drawn_by, subject_of
from offline.illustrator.subjects.homes import home_of

from .gear import without
from .whereabouts import swims

SOLIDS = {"cube", "sphere", "cone", "cylinder"}
FLOWERS = {"flower", "rose", "tulip", "sunflower", "daisy"}
OF_TREES = {
    **dict.fromkeys(
        (
            "swing",
            "lantern",
            "hammock",
            "lantern of paper",
            "birdcage",
            "wind chime",
            "birdhouse",
            "rope ladder",
        ),
        "hanging",
    ),
    "openmoji:1FA9C": "against",
}
"""How what a tree has is tied to it."""
FLAMES = {"fire", "flame", "flames", "blaze"}


def bouquets(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A bouquet of roses stands in a vase, the one that is named or its own; in a hand it is as it is."""
    held = {item.target for item in items if item.relation == "holding"}
    for b, bouquet in enumerate(items):
        flowers = [i for i, item in enumerate(items) if item.relation == "in" and item.target == b]
        if bouquet.word != "bouquet" or not flowers:
            continue
        if b in held or bouquet.relation in {"with", "holding"}:
            return without(items, items[flowers[0]].kind)
        if bouquet.relation == "in":
            put = tuple(
                replace(item, target=bouquet.target) if i in flowers else item for i, item in enumerate(items)
            )
            return without(put, bouquet.kind)
        return tuple(replace(item, kind="vase") if i == b else item for i, item in enumerate(items))
    return items


def as_others_need(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A bottle that holds something lies; a cake with candles of its own number has no others; a pyramid
    among solids is one of them."""
    lit = {item.target for item in items if item.kind == "candle" and item.relation in {"with", "on"}}
    cakes = {i for i in lit if i is not None and items[i].kind == "cake"}
    candles = {i for i, item in enumerate(items) if item.kind == "candle" and item.target in cakes}
    solid = {
        i for i, item in enumerate(items) if item.kind == "pyramid" and SOLIDS & {it.kind for it in items}
    }
    kinds = {
        **_vessels(items),
        **dict.fromkeys(solid, "solid pyramid"),
        **dict.fromkeys(candles, "cake candle"),
        **dict.fromkeys(cakes, "plain cake"),
    }
    return tuple(
        replace(item, kind=kinds.get(i, item.kind), relation="on" if i in candles else item.relation)
        for i, item in enumerate(items)
    )


def _vessels(items: tuple[Item, ...]) -> dict[int, str]:
    """The drawings of what holds something, by index, where it needs another one than its usual."""
    found = {}
    for item in items:
        holder = items[item.target].kind if item.relation == "in" and item.target is not None else ""
        who = item.kind
        if holder == "top hat" and nouns.is_living(who):
            found[item.target or 0] = "upturned hat"
        elif holder == "sleigh" and item.action == "flying":
            found[item.target or 0] = "reindeer sleigh"
        elif holder == "bottle":
            found[item.target or 0] = "lying bottle"
        elif holder == "bowl" and swims(item.kind):
            found[item.target or 0] = "fishbowl"
    return found


def forts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who is under a blanket fort is seen in its entrance."""
    return tuple(
        replace(item, relation="in")
        if item.relation == "under" and item.target is not None and items[item.target].kind == "blanket fort"
        else item
        for item in items
    )


def baskets(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A bicycle is drawn with flowers in its basket: no second basket stands there for those."""
    bike = next((i for i, item in enumerate(items) if item.kind == "bicycle"), None)
    own = {i for i, m in enumerate(items) if m.relation == "in" and m.target == bike and m.kind in FLOWERS}
    if bike is not None and own:
        return dropped(items, own)
    flowers = [i for i, item in enumerate(items) if item.kind in FLOWERS and item.relation in {"with", "in"}]
    basket = next((item for item in items if item.kind == "basket"), None)
    if bike is None or basket is None or not (flowers or basket.target == bike):
        return items
    if items[bike].relation == "in":
        items = tuple(replace(m, relation=None, target=None) if i == bike else m for i, m in enumerate(items))
    if any(m.target is not None and items[m.target] is basket and m.kind not in FLOWERS for m in items):
        return items
    for kind in {"basket", *(items[i].kind for i in flowers)}:
        items = without(items, kind)
    return items


def on_trees(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A treehouse is drawn with its tree; what a tree is said to have hangs from it or leans against it."""
    for i, item in enumerate(items):
        tree = item.target if item.kind == "treehouse" and item.relation in {"in", "on", "amid"} else None
        if tree is not None and drawn_by(items[tree].kind) in TREES:
            tied = (replace(other, target=i) if other.target == tree else other for other in items)
            house = replace(item, relation=None, target=None, scale=max(item.scale, items[tree].scale))
            rest = tuple(house if k == i else other for k, other in enumerate(tied))
            return on_trees(without(rest, items[tree].kind))
    found, last = [_on_its_wall(item, items) for item in items], None
    for i, item in enumerate(items):
        if item.relation == "with" and item.target is not None:
            last = item.target
        tree = last if item.relation in {None, "with"} else None
        tree = item.target if item.relation in {"in", "on"} else tree
        if tree is None or drawn_by(items[tree].kind) not in {"treehouse", *TREES}:
            continue
        if tie := OF_TREES.get(drawn_by(item.kind)):
            found[i] = replace(item, relation=tie, target=tree)
    return tuple(found)


def _on_its_wall(item: Item, items: tuple[Item, ...]) -> Item:
    """The flower boxes of a house are at its wall, under the windows; a wreath is on its door."""
    house = items[item.target] if item.target is not None and item.relation == "with" else None
    if item.kind == "wreath" and house and (house.kind == "door" or subject_of(house.kind).fixed):
        return replace(item, relation="on", traits=(*item.traits, f"{AT}door"))
    if item.kind != "flower box" or house is None or not subject_of(house.kind).fixed:
        return item
    return replace(item, relation="on", count=2, traits=(*item.traits, f"{AT}sill"))


def on_fire(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What is said to be on fire has its flames around it, not under its feet."""
    burning = {
        item.target: i
        for i, item in enumerate(items)
        if item.relation in {"on", "in"} and item.target is not None and items[item.target].word in FLAMES
    }
    lit_by = set(burning.values())
    return tuple(
        replace(item, relation="ablaze", target=burning[i], count=1)
        if i in burning
        else replace(item, relation=None, target=None)
        if i in lit_by
        else item
        for i, item in enumerate(items)
    )


def tabled(scene: Scene) -> tuple[Item, ...]:
    """Dishes, fruit and the like stand on a table in a room (or on its window sill), not on its floor."""
    items = scene.items
    if "windowsill" in scene.sights:
        return items
    led = {item.target for item in items if item.relation not in {None, "with", "beside"}}
    loose = {None, "beside"}
    small = {
        i
        for i, item in enumerate(items)
        if i not in led
        and not anchor_of(item)
        and (item.relation in loose or _of_animal(item, items))
        and _is_small(item.kind)
        and not shown_by(scene, item)
        and not (item.kind == "gift" and "christmasroom" in scene.sights)
    }
    if not small or any(item.kind in {"table", "long table", "laid table"} for item in items):
        return items
    table = len(items)
    laid = (
        replace(item, relation="on", target=table) if i in small else item for i, item in enumerate(items)
    )
    return (*laid, Item("table", "table"))


def _of_animal(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether it is only said to be there with an animal, which does not wear it."""
    owner = items[item.target] if item.target is not None and item.relation == "with" else None
    return owner is not None and nouns.is_animal(owner.kind) and not nouns.worn(item.word)


ON_FLOOR = {"chair", "lamp", "guitar", "umbrella", "armchair", "carousel horse", "chest"}
"""Small things of a room that stand on its floor."""


def _is_small(kind: str) -> bool:
    """Whether a thing is at home on a table."""
    small = subject_of(kind).height <= 0.46 and kind not in ON_FLOOR
    return small and home_of(kind) in {"studio", "kitchen"} and not nouns.is_person(kind)


def surfing(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who surfs at sea does so on a wave, a surfer on one that is drawn with him."""
    ashore = {"walking", "standing", "sitting", "running", "lying", "sleeping"}
    found = list(items)
    for i, item in enumerate(items):
        if item.kind == "surfer" and item.count == 1 and item.action not in ashore:
            found[i] = replace(item, kind="surfer surfing")
        elif item.action == "surfing" and item.kind != "surfer":
            found[i] = replace(item, relation="on", target=len(found))
            found.append(Item("wave", "wave"))
    surfs = any(item.kind == "surfer surfing" for item in found)
    return without(tuple(found), "wave") if surfs else tuple(found)


def scarved(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A snowman's own scarf has the colour of the one that is said to be his."""
    scarves = {item.target: item.colour for item in items if item.word == "scarf" and item.colour}
    return tuple(
        replace(item, colour=scarves[i]) if item.kind == "snowman" and i in scarves else item
        for i, item in enumerate(items)
    )
