"""What a prompt leaves open: the place of its subjects, what they need of each other, snow for winter."""

from __future__ import annotations

from dataclasses import replace

from . import nouns
from .gear import with_gear, without
from .homes import EMBLEMS, home_of
from .land.growth import LEAVES
from .occasions import at_its_hour, from_outside, with_houses
from .scene import OPENMOJI, Item, Scene
from .subjects import SUBJECTS, drawn_by, subject_of
from .vessels import THROUGH

BANDS = {
    "family": ("person", "woman", "boy", "girl"),
    "jazz band": ("saxophonist", "trumpeter", "drummer"),
    "brass band": ("trumpeter", "saxophonist", "drummer"),
    "rock band": ("singer", "guitarist", "drummer"),
    "band": ("singer", "guitarist", "drummer"),
}
MEN = {"person": "man"}
FROM_ABOVE = {"plate": "plate from above", "cup": "cup from above", "whole pizza": "pizza from above"}
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
FLAMES = {"fire", "flame", "flames", "blaze"}
SEATED = {"sofa", "bed", "piano", "chair", "table", "openmoji:E141"}
"""Furniture: who sits on it is at home, where the prompt says nothing else."""


def completed(scene: Scene) -> Scene:
    """A scene with what its prompt left open: a place for its subjects, snow for winter."""
    scene = replace(scene, items=_several(_bouquets(scene.items)))
    items = _scarved(tuple(_grown(replace(item, kind=_kind(item)), scene) for item in scene.items))
    manned = {item.target for item in items if item.relation in {"in", "on"}}
    items = tuple(
        replace(item, kind="canoe") if i in manned and item.word == "boat" else item
        for i, item in enumerate(items)
    )
    scene = with_gear(_emblematic(replace(scene, items=_on_fire(_as_others_need(items)))))
    scene, place = from_outside(scene, _place(scene))
    if place == "studio" and scene.framing == "above":
        laid = without(scene.items, "table")
        round_ = (replace(item, kind=FROM_ABOVE.get(item.kind, item.kind)) for item in laid)
        scene = replace(scene, items=tuple(round_))
    if place == "sea":
        scene = replace(scene, items=_surfing(scene.items))
    walkers = bool(items) and all(subject_of(item.kind).stands == "ground" for item in scene.items)
    if scene.place is None and place in {"jungle", "desert", "beach"} and scene.weather == "snow":
        place = "snowforest"
    if place == "sea" and walkers:
        place = "beach"
    if place in {"room", "cafe", "kitchen"} and scene.framing != "above" and scene.style != "logo":
        scene = replace(scene, items=_tabled(scene.items, scene.sights))
    return at_its_hour(_sighted(scene, place), place)


def _sighted(scene: Scene, place: str) -> Scene:
    """A scene with what its sights bring along: an islet under a house in the sky, a storm with a tornado."""
    scene = with_houses(scene, place)
    if place == "sky" and any(subject_of(item.kind).fixed for item in scene.items):
        scene = replace(scene, sights=(*scene.sights, "islet"))
    if any(item.kind == "tornado" for item in scene.items):
        scene = replace(scene, weather=scene.weather or "storm")
    return scene


def _as_others_need(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A bottle that holds something lies; a cake with candles of its own number has no others."""
    filled = {item.target for item in items if item.relation == "in"}
    lit_up = {item.target for item in items if item.kind == "candle" and item.relation in {"with", "on"}}
    kinds = {i: "lying bottle" for i in filled if i is not None and items[i].kind == "bottle"}
    kinds |= {
        item.target: "fishbowl"
        for item in items
        if item.relation == "in"
        and item.target is not None
        and _swims(item.kind)
        and items[item.target].kind == "bowl"
    }
    small = {
        i: "cake candle"
        for i, item in enumerate(items)
        if item.kind == "candle" and item.target in lit_up and items[item.target or 0].kind == "cake"
    }
    kinds |= small | {i: "plain cake" for i in lit_up if i is not None and items[i].kind == "cake"}
    return tuple(
        replace(
            item,
            kind=kinds.get(i, item.kind),
            relation="on" if i in small else item.relation,
        )
        for i, item in enumerate(items)
    )


def _several(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A couple is two, an old one of grandparents; a family has children; a band has several players."""
    found = list(items)
    for i, item in enumerate(items):
        if item.word in BANDS:
            kinds = BANDS[item.word]
            first, *others = (replace(item, kind=k, word=MEN.get(k, k), count=1) for k in kinds)
            found[i] = first
            found += others
        if item.word.endswith("couple") or item.word == "grandparents":
            old = "grandfather" in item.kind
            he, she = ("grandfather", "grandmother") if old else ("person", "woman")
            found[i] = replace(item, kind=he, word=MEN.get(he, he), count=1)
            found.append(replace(item, kind=she, word=she, count=1, colour=None))
    return tuple(found)


def _bouquets(items: tuple[Item, ...]) -> tuple[Item, ...]:
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


def _swims(kind: str) -> bool:
    return home_of(kind) == "underwater"


def _on_fire(items: tuple[Item, ...]) -> tuple[Item, ...]:
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


def _place(scene: Scene) -> str:
    """Where it is seen: vehicles of a city in its streets, dishes from above on a table top."""
    items, place = scene.items, scene.place
    if scene.framing == "above" and place in {None, "room", "kitchen"} and _laid(items):
        return "studio"
    if place == "garden" and any(_swims(item.kind) and item.relation in {None, "with"} for item in items):
        return "lake"
    if place is None and any(item.action == "fishing" for item in items):
        return "lake"
    if place == "city" and scene.style != "neon" and any(home_of(item.kind) == "street" for item in items):
        return "street"
    shown = {"wall": "wall", "bamboo": "forest"}
    place = place or next((shown[sight] for sight in scene.sights if sight in shown), "") or _home(scene)
    cooks = scene.place is None and any(item.action == "cooking" for item in items)
    return "kitchen" if place == "room" and cooks else place


def _laid(items: tuple[Item, ...]) -> bool:
    """Whether all is small enough to lie on a table."""
    things = [item for item in items if item.kind != "table"]
    return bool(things) and all(home_of(item.kind) in {"studio", "kitchen", "cafe"} for item in things)


def _kind(item: Item) -> str:
    """The own drawing that a subject's very word names, else its kind."""
    if item.kind == "ship" and item.material == "wood":
        return "sailing ship"
    if item.word in {"rowboat", "rowing boat", "small boat"}:
        return "canoe"
    if item.kind.startswith(OPENMOJI) or item.word not in SUBJECTS:
        return drawn_by(item.kind)
    return item.word


def _tabled(items: tuple[Item, ...], sights: tuple[str, ...]) -> tuple[Item, ...]:
    """Dishes, fruit and the like stand on a table in a room (or on its window sill), not on its floor."""
    if "windowsill" in sights:
        return items
    led = {item.target for item in items if item.relation not in {None, "with", "beside"}}
    loose = {None, "beside"}
    small = {
        i
        for i, item in enumerate(items)
        if i not in led and (item.relation in loose or _of_animal(item, items)) and _is_small(item.kind)
    }
    if not small or any(item.kind == "table" for item in items):
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


def _is_small(kind: str) -> bool:
    """Whether a thing is at home on a table."""
    small = subject_of(kind).height <= 0.46 and kind not in {
        "chair",
        "lamp",
        "guitar",
        "umbrella",
        "armchair",
    }
    return small and home_of(kind) in {"studio", "kitchen"} and not nouns.is_person(kind)


def _surfing(items: tuple[Item, ...]) -> tuple[Item, ...]:
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


def _scarved(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A snowman's own scarf has the colour of the one that is said to be his."""
    scarves = {item.target: item.colour for item in items if item.word == "scarf" and item.colour}
    return tuple(
        replace(item, colour=scarves[i]) if item.kind == "snowman" and i in scarves else item
        for i, item in enumerate(items)
    )


def _emblematic(scene: Scene) -> Scene:
    """A logo of a place shows what stands for it; a café seen from a corner above is a shop in a street."""
    if scene.items or scene.style not in {"logo", "isometric"}:
        return scene
    if scene.style == "logo":
        kind = EMBLEMS.get(scene.place or "")
        return replace(scene, items=(Item(kind, kind),), place="studio") if kind else scene
    inside = scene.place in {"cafe", "library", "kitchen"}
    return replace(scene, items=(Item("shop", "shop"),), place="street") if inside else scene


def _grown(item: Item, scene: Scene) -> Item:
    """A tree in the leaves of its season, a cherry in blossom."""
    if item.kind != "tree" or item.colour:
        return item
    season = "spring" if "cherry" in item.word or "blossom" in item.word else scene.season
    leaves = LEAVES.get(season or "")
    return replace(item, colour=leaves[0]) if leaves else item


def _landscape(scene: Scene) -> str:
    """Where "a rainy day" or "sunset" is seen; words of a mood alone make an abstract picture."""
    if scene.mood or not (scene.time or scene.weather or scene.season):
        return "abstract"
    seasons = {"winter": "snowforest", "autumn": "forest", "spring": "meadow"}
    return seasons.get(scene.season or "", "sea" if scene.time == "sunset" else "hills")


def _home(scene: Scene) -> str:
    """The place of a scene that names none: that of its largest or its first subject."""
    kinds = [item.kind for item in scene.items]
    if not kinds:
        return _landscape(scene)
    if scene.style == "logo" or (scene.style == "photo" and home_of(kinds[0]) in {"studio", "room"}):
        return "studio"
    return _home_of_holder(scene.items) or _home_of_kinds(scene, kinds)


def _home_of_holder(items: tuple[Item, ...]) -> str | None:
    """The place of what holds or bears the others; None where that decides nothing."""
    kinds = {item.kind for item in items}
    within, upon = _targets(items, "in"), _targets(items, "on")
    if "door" in kinds or "sandcastle" in kinds:
        return "wall" if "door" in kinds else "beach"
    if not SEATED & kinds and THROUGH.keys() & set(within):
        return "studio"
    if SEATED & kinds or ({"vase", "lying bottle"} & kinds and len(items) > 1):
        return "room"
    if upon and nouns.is_animal(items[0].kind) and home_of(upon[0]) == "library":
        return "room"
    on_ground = upon and home_of(items[0].kind) == "sky" and subject_of(upon[0]).stands == "ground"
    return home_of(upon[0]) if on_ground and "branch" not in kinds else None


def _targets(items: tuple[Item, ...], relation: str) -> list[str]:
    """The kinds of what others are on (or in)."""
    return [
        items[item.target].kind for item in items if item.relation == relation and item.target is not None
    ]


def on_person(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether it sits on someone, as a parrot on a shoulder."""
    return item.relation == "on" and item.target is not None and nouns.is_person(items[item.target].kind)


def _home_of_kinds(scene: Scene, kinds: list[str]) -> str:
    led = len(kinds) > 1 and subject_of(kinds[0]).stands == "ground"
    if not led and any(item.action in {"flying", "soaring"} for item in scene.items):
        return "sky" if len(kinds) == 1 else home_of(kinds[-1])
    big = [kind for kind in kinds if subject_of(kind).fixed]
    boats = [kind for kind in kinds if subject_of(kind).stands == "water"]
    borne = {item.kind for item in scene.items if on_person(item, scene.items)}
    kinds = [kind for kind in kinds if kind not in borne] or kinds
    wild = [kind for kind in kinds if nouns.is_animal(kind) and home_of(kind) in REMOTE]
    home = home_of((big or boats or wild or kinds)[0])
    home = next((HOMES_OF_WORDS[item.word] for item in scene.items if item.word in HOMES_OF_WORDS), home)
    if home == "underwater" and (scene.time or scene.weather):
        return "sea"
    if home == "room" and scene.weather and nouns.is_person(kinds[0]):
        home = "street"  # who is out in the rain
    return "meadow" if "branch" in kinds and home == "sky" else home
