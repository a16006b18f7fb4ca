"""Scenes at a famous site: who is in the Colosseum is on its sand, pyramids are what towers over a desert."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.settings import SETTINGS, setting_of
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import DRIVES

from .gear import without
from .landmarks import AT_HOME, COUNTRIES, KNOWN, OFF_SHORE, TEMPLES, TOWNLY
from .occasions import LANTERN

ARENA = {"colosseum"}
PYRAMIDS = {"pyramid", "pyramid of giza", "great pyramid", "egyptian pyramid"}
SET_APART = {"logo", "isometric", "blueprint", "lineart", "tattoo", "origami"}
SANDY = {None, "desert", "city"}
FLOWN = {"car", "taxi", "sports car"}
OF_THE_ARENA = {"gladiator"}
TOWNS = {
    kind: town for town, (kind, _) in (*KNOWN.items(), *OFF_SHORE.items()) if town not in {"athens", "rome"}
}
"""The town that each landmark stands in."""
WITH_TOWNS = {"eiffel tower", "tokyo tower", "taj mahal", "opera house", "statue of liberty"}
"""Landmarks that stand before the houses of their town, where they are all that is seen."""
SPANS = {"towerbridge", "brooklyn", "oldbridge", "suspension"}
"""Bridges: where one is named, its town is seen with it."""
HOMESTEADS = {"farmhouse", "stone cottage", "cottage", "chalet", "log cabin"}
RURAL = {"provence", "stonevillage", "chalets", "halftimbered", "whitevillage"}
FRONTED = {"shopfront", "schoolfront", "hospitalfront", "roadside", "halloween"}
URBANE = {
    "christ the redeemer",
    *("big ben", "mosque", "onion church", "sagrada familia", "marina bay sands", "twin towers"),
    *("needle tower", "pearl tower", "burj khalifa", "empire state building"),
}
"""Landmarks that are seen among the houses of their town, also alone."""
URBAN = {None, "city", "street", "harbour", "garden", "meadow"}
BORNE = {"on", "in", "under", "over", "riding", "climbing", "against", "inside", "holding"}


def at_its_site(scene: Scene) -> Scene:
    """The scene with the site as its place instead of a model of it among those who are there."""
    scene = _of_the_east(_at_home(_untold_abroad(_in_the_country(scene))))
    if scene.style in SET_APART or scene.verb or scene.framing == "above":
        return scene
    before = [sight for sight in scene.sights if sight in SPANS]
    plain = {*SPANS, *({"venice"} if "dutchtown" in scene.sights else ())}  # "a canal in Bruges"
    scene = replace(scene, sights=(*before, *(sight for sight in scene.sights if sight not in plain)))
    return _among_cacti(_hovering(_among_towers(_at_the_pyramids(_in_the_arena(_in_its_town(scene))))))


def _in_the_country(scene: Scene) -> Scene:
    """A farmhouse or a cottage shows the manner of its land by itself, and stands in no street."""
    if scene.place != "village" or not any(item.kind in HOMESTEADS for item in scene.items):
        return scene
    sights = tuple(sight for sight in scene.sights if sight not in RURAL)
    return replace(scene, sights=sights, place="hills" if sights != scene.sights else scene.place)


def _untold_abroad(scene: Scene) -> Scene:
    """A country that is named for what is seen without houses is one of the words that cannot be drawn."""
    lost = [sight for sight in scene.sights if sight in COUNTRIES]
    if not lost or scene.place in TOWNLY or (setting_of(scene) in lost):
        return scene
    sights = tuple(sight for sight in scene.sights if sight not in {*lost, "view street", "view village"})
    return replace(scene, sights=sights, unknown=(*scene.unknown, *(COUNTRIES[sight] for sight in lost)))


def _at_home(scene: Scene) -> Scene:
    """A village or a street of which nothing is said is that of those who are at home in one of their own."""
    town = next((AT_HOME[i.kind] for i in scene.items if i.kind in AT_HOME and not _single(i)), None)
    plain = scene.place in {"street", "village"} and setting_of(scene) is None
    if town is None or not plain or not FRONTED.isdisjoint(scene.sights) or town not in SETTINGS:
        return scene
    return replace(scene, sights=(*scene.sights, town))


def _single(item: Item) -> bool:
    """Whether it is one lantern, which anybody may have anywhere."""
    return item.kind == LANTERN and item.count == 1


def _of_the_east(scene: Scene) -> Scene:
    """Temples and monks as they are in the town that is seen."""
    kinds = TEMPLES.get(setting_of(scene) or "")
    if not kinds:
        return scene
    return replace(scene, items=tuple(_as_there(item, kinds) for item in scene.items))


def _as_there(item: Item, kinds: dict[str, str]) -> Item:
    """A temple, or a monk, as it is there."""
    temple = item.word.endswith(("temple", "temples"))
    drawn = nouns.noun(kinds.get("classical" if temple else item.kind, ""))
    return replace(item, kind=drawn.kind, word=item.word if temple else drawn.kind) if drawn else item


def _in_its_town(scene: Scene) -> Scene:
    """A landmark that others are near, as large as it is: in the town that it stands in, behind them."""
    items = scene.items
    at = next((i for i, item in enumerate(items) if item.kind in TOWNS), None)
    if at is None or scene.place not in URBAN or setting_of(scene) not in {None, TOWNS[items[at].kind]}:
        return scene
    mark = items[at]
    tied = mark.relation in BORNE or any(item.target == at and item.relation in BORNE for item in items)
    plain = mark.count in {None, 1} and mark.scale == 1 and not (mark.material or mark.colour or mark.traits)
    if not plain or (tied and not (mark.kind in WITH_TOWNS and _at_its_foot(items, at))):
        return scene
    if tied:
        return replace(scene, place=scene.place or "city", sights=(*scene.sights, TOWNS[mark.kind]))
    others = (
        any(nouns.is_living(item.kind) or item.kind in DRIVES or _afloat(item) for item in items)
        or mark.kind in URBANE
    )
    if others:
        items = tuple(replace(item, layer=-1) if i == at else item for i, item in enumerate(items))
    elif scene.place is None and mark.kind not in WITH_TOWNS:
        return scene
    return replace(scene, items=items, place=scene.place or "city", sights=(*scene.sights, TOWNS[mark.kind]))


def _at_its_foot(items: tuple[Item, ...], at: int) -> bool:
    """Whether a landmark is at no other, and those who are at it are under it, not on it."""
    return items[at].relation not in BORNE and all(i.relation == "under" for i in items if i.target == at)


def _afloat(item: Item) -> bool:
    return subject_of(item.kind).stands == "water"


def _among_towers(scene: Scene) -> Scene:
    """The skyscrapers between or over which others are, in a city, are the city's own."""
    items = scene.items
    towers = [item for item in items if item.kind == "skyscraper" and not item.colour]
    own = any(item.count != 1 or item.word.endswith("s") for item in towers)
    tied = any(item.target is not None and items[item.target].kind == "skyscraper" for item in items)
    above = not any(item.relation in {"on", "in", "climbing"} for item in items)
    if scene.place not in {"city", "street"} or not (own and tied and above):
        return scene
    return replace(scene, items=without(items, "skyscraper"))


def _hovering(scene: Scene) -> Scene:
    """Cars that fly have no wheels, and many of them over a city are small."""
    few = {1, 2}
    items = tuple(
        replace(
            item,
            kind="hover car",
            word="hover car",
            scale=item.scale * (1.0 if item.count in few else 0.7),
            count=item.count or 6,
        )
        if item.kind in FLOWN
        and item.action in {"flying", "hovering", "floating"}
        and item.relation in {None, "over", "with"}
        else item
        for item in scene.items
    )
    return replace(scene, items=items)


def _in_the_arena(scene: Scene) -> Scene:
    """Whoever is in an amphitheatre, and gladiators of whom no place is told, inside it."""
    items = scene.items
    sites = {i for i, item in enumerate(items) if item.kind in ARENA}
    within = any(item.relation == "in" and item.target in sites for item in items)
    fights = scene.place is None and any(item.kind in OF_THE_ARENA for item in items)
    if not (within or fights) or (scene.place not in {None, "city", "street"}):
        return scene
    kept = without(items, "colosseum")
    return replace(scene, items=kept, place="stadium", sights=(*scene.sights, "arena"))


def _at_the_pyramids(scene: Scene) -> Scene:
    """Pyramids of stone that nobody sits on, or carries, as large as they are."""
    items = scene.items
    found = {i for i, item in enumerate(items) if item.kind in PYRAMIDS}
    tied = any(
        (i in found or item.target in found) and item.relation in BORNE for i, item in enumerate(items)
    )
    odd = any(items[i].material or items[i].colour or items[i].scale < 1 for i in found)
    alive = not items or any(nouns.is_living(item.kind) for item in items) or found == set(range(len(items)))
    if not found or tied or odd or scene.place not in SANDY or not alive:
        return scene
    for kind in {items[i].kind for i in found}:
        items = without(items, kind)
    sights = tuple(sight for sight in scene.sights if sight not in {"egypt", "giza"})
    return replace(scene, items=items, place="desert", sights=(*sights, "giza"))


def _among_cacti(scene: Scene) -> Scene:
    """What is in the desert "with cactuses" is among those that grow there."""
    grown = any(item.kind == "cactus" and item.relation == "with" for item in scene.items)
    plain = not any(item.kind == "cactus" and (item.colour or item.traits) for item in scene.items)
    if scene.place != "desert" or not grown or not plain:
        return scene
    return replace(scene, items=without(scene.items, "cactus"))
