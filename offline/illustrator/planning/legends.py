"""What tales tell of their creatures: a hoard in its lair, a phoenix over ashes, a kraken around a ship."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.settings import setting_of
from offline.illustrator.subjects import drawn_by, subject_of
from offline.illustrator.subjects.homes import home_of

from .gear import without
from .giants import is_giant
from .voyages import adrift, hatched, set_down

HYDRAS = {"hydra", "three-headed hydra", "two-headed hydra"}
HUGE = {"dragon", *HYDRAS, "golem", "troll", "ogre", "cyclops", "yeti", "demon", "cerberus", "mech"}
"""Who is drawn larger than the one that fights it."""

WYRMS = {"dragon", *HYDRAS, "baby dragon"}
HOARDS = {
    "treasure",
    "hoard",
    "gold",
    "gold coin",
    "coin",
    "treasure hoard",
    "gold hoard",
    "treasure chest",
    "treasury",
}
HOARDS |= {"pile of gold", "heap of gold", "gold pile", "riches", "jewel", "gold treasure"}
ARMED = {"kraken", "octopus", "squid"}
SHIPS = {
    "ship",
    "sailing ship",
    "pirate ship",
    "viking ship",
    "sailboat",
    "boat",
    "cruise ship",
    "fishing boat",
    "submarine",
    "rowing boat",
}
ASHES = {"ash", "ashes", "flame", "flames", "fire", "ember", "embers"}
TAKING = {"abducting", "beaming", "stealing", "lifting", "kidnapping", "hovering", "taking"}
ATTACKS = {"fighting", "wrapping", "pulling", "attacking", "dragging", "holding", "breathing"}
UPRIGHT = {"tower"}


def legendary(scene: Scene) -> Scene:
    """The scene with what its creatures are known for, where the prompt speaks of it."""
    if scene.style == "logo" or scene.verb:
        return scene
    voyages = (set_down, adrift, hatched)
    homes = (_under_the_sea, _on_the_moon, _ridden)
    deeds = (
        _in_its_lair,
        _from_ashes,
        _around_a_ship,
        _taken_up,
        _coiled,
        _among_towers,
        _breathing_at,
        _before_walls,
    )
    for tale in (*homes, *deeds, *voyages, _met_on_land):
        scene = tale(scene)
    return scene


def _under_the_sea(scene: Scene) -> Scene:
    """The palace of who lives in the sea is down there."""
    swims = any(home_of(item.kind) == "underwater" for item in scene.items)
    palace = scene.place is None and any(item.kind == "castle" for item in scene.items)
    if not swims or not (palace or scene.place == "castle") or setting_of(scene):
        return scene
    items = without(scene.items, "castle") if palace else scene.items
    return replace(scene, items=items, place="underwater", sights=(*scene.sights, "sunken"))


def _ridden(scene: Scene) -> Scene:
    """A dragon rider is someone on a dragon in flight."""
    at = next(
        (
            i
            for i, item in enumerate(scene.items)
            if item.word in {"dragon rider", "dragonrider", "dragon knight"}
        ),
        None,
    )
    if at is None:
        return scene
    rider = Item("knight", "rider", relation="riding", target=at, action="flying")
    dragon = replace(
        scene.items[at], kind="dragon", word="dragon", action="flying", relation=None, target=None
    )
    scene = _changed(scene, {at: dragon})
    return replace(scene, items=(*scene.items, rider), place=scene.place or "sky")


def _on_the_moon(scene: Scene) -> Scene:
    """A crater with someone from space, or under the earth, is one of the moon."""
    spacefarers = {"astronaut", "alien", "earth", "moon rover", "lunar rover"}
    if scene.place != "volcano" or not any({item.kind, item.word} & spacefarers for item in scene.items):
        return scene
    return replace(scene, place="moon")


def _first(scene: Scene, kinds: set[str]) -> int | None:
    """The index of the first item of some kinds."""
    return next((i for i, item in enumerate(scene.items) if drawn_by(item.kind) in kinds), None)


def _changed(scene: Scene, at: dict[int, Item]) -> Scene:
    """The scene with other items at these indices."""
    return replace(scene, items=tuple(at.get(i, item) for i, item in enumerate(scene.items)))


def _in_its_lair(scene: Scene) -> Scene:
    """A dragon with treasure lies on a heap of gold in a cave."""
    wyrm = _first(scene, {"dragon"})
    hoard = next(
        (i for i, item in enumerate(scene.items) if item.word in HOARDS or item.kind == "pile of gold"), None
    )
    if wyrm is None or hoard is None or len(scene.items) > 3:
        return scene
    gold = replace(scene.items[hoard], kind="pile of gold", count=1, relation=None, target=None, action=None)
    dragon = scene.items[wyrm]
    action = "sleeping" if dragon.action == "sleeping" else "lying"
    dragon = replace(dragon, relation="on", target=hoard, action=action)
    scene = _changed(scene, {hoard: gold, wyrm: dragon})
    if scene.place is None:
        scene = replace(scene, place="mountains", sights=(*scene.sights, "cave"))
    return scene


def _from_ashes(scene: Scene) -> Scene:
    """A phoenix rises over a heap of ashes that glows."""
    bird = _first(scene, {"phoenix"})
    ash = next((i for i, item in enumerate(scene.items) if item.word in ASHES), None)
    told = bool({"ashes", "ash", "embers"} & set(scene.unknown))
    if bird is None or (ash is None and not told):
        return scene
    if ash is None:
        ash = len(scene.items)
        scene = replace(scene, items=(*scene.items, Item("ash heap", "ashes")))
        scene = replace(scene, unknown=tuple(w for w in scene.unknown if w not in ASHES))
    heap = replace(scene.items[ash], kind="ash heap", count=1, relation=None, target=None, action=None)
    phoenix = replace(scene.items[bird], relation="rising", target=ash, action=None)
    scene = _changed(scene, {ash: heap, bird: phoenix})
    return replace(scene, place=scene.place or "volcano", time=scene.time or "night")


def _around_a_ship(scene: Scene) -> Scene:
    """A beast with many arms that attacks a ship rises behind it, its arms before the hull."""
    beast, ship = _first(scene, ARMED), _first(scene, SHIPS)
    if beast is None or ship is None:
        return scene
    who = scene.items[beast]
    giant = who.kind == "kraken" or who.scale > 1.2
    if not (giant or who.action in ATTACKS or who.relation == "attacking") or who.relation in {
        "in",
        "on",
        "riding",
    }:
        return scene
    hull = replace(scene.items[ship], relation=None, target=None, count=1)
    hull = replace(hull, kind="sailing ship") if hull.word in {"ship", "boat"} else hull
    kraken = replace(who, kind="kraken", relation="besieging", target=ship, action=None, count=1)
    scene = _changed(scene, {ship: hull, beast: kraken})
    return replace(scene, place="sea", weather=scene.weather or "storm")


def _taken_up(scene: Scene) -> Scene:
    """What a flying saucer takes floats in its light."""
    saucer = _first(scene, {"ufo"})
    if saucer is None or scene.place in {"room", "studio"}:
        return scene
    taken = next(
        (
            i
            for i, item in enumerate(scene.items)
            if i != saucer and nouns.is_living(item.kind) and item.kind != "alien"
        ),
        None,
    )
    beam = next((i for i, item in enumerate(scene.items) if item.word in {"beam", "light beam", "ray"}), None)
    ship = scene.items[saucer]
    verb = ship.action in TAKING or bool({"abducting", "abducted", "abduction"} & set(scene.unknown))
    over = taken is not None and (ship.relation == "over" or scene.items[taken].relation == "under")
    if taken is None or not (verb or over or beam is not None):
        return scene
    prey = replace(scene.items[taken], relation="abducted", target=saucer, action=None, count=1)
    ship = replace(ship, relation=None, target=None, action=None, count=1)
    scene = _changed(scene, {saucer: ship, taken: prey})
    if beam is not None:
        scene = replace(scene, items=without(scene.items, scene.items[beam].kind))
    scene = replace(scene, unknown=tuple(w for w in scene.unknown if not w.startswith("abduct")))
    return replace(scene, time=scene.time or "night", place=scene.place or "farm")


def _coiled(scene: Scene) -> Scene:
    """A dragon that is curled around a tower is drawn with it."""
    wyrm, tower = _first(scene, {"dragon"}), _first(scene, UPRIGHT)
    if wyrm is None or tower is None:
        return scene
    who = scene.items[wyrm]
    if who.relation != "around" and scene.items[tower].relation != "around":
        return scene
    both = replace(
        scene.items[tower], kind="dragon tower", colour=who.colour, relation=None, target=None, count=1
    )
    items = without(_changed(scene, {tower: both}).items, who.kind)
    return replace(scene, items=items)


def _among_towers(scene: Scene) -> Scene:
    """A giant among skyscrapers is in a city that has them anyway."""
    tall = [
        item for item in scene.items if item.kind == "skyscraper" or item.word in {"building", "skyscraper"}
    ]
    giant = next((item for item in scene.items if is_giant(item)), None)
    if giant is None or not tall or scene.place not in {None, "city"}:
        return scene
    items = scene.items
    for item in tall:
        items = without(items, item.kind)
    freed = (replace(item, relation=None, target=None) if is_giant(item) else item for item in items)
    return replace(scene, items=tuple(freed), place="city")


def _breathing_at(scene: Scene) -> Scene:
    """A monster that attacks someone, or breathes fire at that one, fights; the hero fights back."""
    for i, who in enumerate(scene.items):
        at = who.target
        attacks = who.relation == "attacking" or who.action == "breathing"
        if at is None or not attacks or drawn_by(who.kind) not in HUGE:
            continue
        if not nouns.is_living(scene.items[at].kind):
            continue
        return _changed(scene, {i: replace(who, action="fighting", relation="beside")})
    return scene


def _before_walls(scene: Scene) -> Scene:
    """Who fights a monster before a castle is tied to the monster; what they fight before is behind them."""
    for i, who in enumerate(scene.items):
        foe = next((j for j, it in enumerate(scene.items) if it.relation == "with" and it.target == i), None)
        if who.action != "fighting" or who.target is None or foe is None:
            continue
        monster = scene.items[foe]
        if drawn_by(monster.kind) not in HUGE or who.relation not in {"in_front", "beside", "at"}:
            continue
        tied = replace(who, relation="doing", target=foe)
        behind = replace(scene.items[who.target], layer=-1)
        return _changed(
            scene, {i: tied, foe: replace(monster, relation=None, target=None), who.target: behind}
        )
    return scene


def _met_on_land(scene: Scene) -> Scene:
    """Who stands on the ground meets a dragon in the open, and fights it in the evening light."""
    wyrm = _first(scene, WYRMS)
    if wyrm is None or scene.place is not None:
        return scene
    others = [
        item
        for i, item in enumerate(scene.items)
        if i != wyrm and item.relation not in {"riding", "on", "with"}
    ]
    walkers = [
        item for item in others if subject_of(item.kind).stands == "ground" and nouns.is_living(item.kind)
    ]
    riding = scene.items[wyrm].action == "flying" or any(item.relation == "riding" for item in scene.items)
    if not walkers or riding:
        return scene
    fights = any(item.action == "fighting" for item in scene.items)
    time = scene.time or ("sunset" if fights and scene.weather is None else None)
    return replace(scene, place="hills", time=time)
