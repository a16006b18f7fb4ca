"""Animals that behave as persons: who of a scene does, as whom, in which clothes, and where."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import Colour, colour
from offline.illustrator.reading import nouns
from offline.illustrator.reading.dressing import dressed
from offline.illustrator.reading.singling import ONLY
from offline.illustrator.reading.tables import table, words
from offline.illustrator.scene import OPENMOJI, Item, Scene, dropped
from offline.illustrator.subjects import SUBJECTS, drawn_by
from offline.illustrator.subjects.animals.critters import CRITTERS
from offline.illustrator.subjects.animals.sitting import SITTERS
from offline.illustrator.subjects.people.crew import AS, OF_PEOPLE, persona
from offline.illustrator.subjects.people.hats import HATS
from offline.illustrator.subjects.people.headwear import ALONE
from offline.illustrator.subjects.people.looks import CREW

from .grips import GAMES, INSTRUMENTS_PLAYED
from .sharing import is_critter, sharing

ROLE, BARE = "as ", "bare"
"""What the trait begins with that tells as whom an animal behaves; who is upright and wears no clothes."""
CODES = {
    "1F452": "straw",
    "1F3A9": "tophat",
    "1F451": "crown",
    "1F9E2": "cap",
    "1F453": "glasses",
    "1F576": "sunglasses",
    "1F9E3": "scarf",
    "1F3A7": "headset",
    "1F393": "mortarboard",
}
"""What is worn among OpenMoji's drawings."""
OF_BEASTS = {
    "running",
    "swimming",
    "flying",
    "sleeping",
    "lying",
    "chasing",
    "stealing",
    "jumping",
    "grazing",
}
"""What animals do on all fours, in whatever they wear."""
FOOTWEAR = {"boots", "sneakers", "heels"}
AT_EASE = {None, "standing", "sitting", "looking", "walking", "wearing"}


def with_personas(scene: Scene) -> Scene:
    """The scene with animals drawn upright, in clothes, that do or wear what persons do."""
    if scene.verb in {"replace", "remove"}:
        return scene
    scene = _clad(sharing(scene))
    found, gone = list(scene.items), dict[int, int]()
    for i, item in enumerate(scene.items):
        if is_critter(item) and (role := _role(i, item, scene)):
            worn = _worn(i, scene)
            gone |= dict.fromkeys(worn, i)
            looked_at = scene.items[item.target].word if item.target is not None else ""
            found[i] = _become(item, role, tuple(worn.values()), looked_at)
        elif drawn_by(item.kind) in SITTERS and not item.there and (tied := _at_the_neck(i, scene)):
            gone |= dict.fromkeys(tied, i)
            found[i] = replace(item, action="sitting", traits=(*item.traits, *tied.values()))
        elif on_four_legs(item) and not item.there and (tied := _scarf(i, scene)):
            gone |= dict.fromkeys(tied, i)
            found[i] = replace(item, traits=(*item.traits, *tied.values()))
    return _at_home(replace(scene, items=_without(found, gone))) if found != list(scene.items) else scene


def _clad(scene: Scene) -> Scene:
    """The scene with garments that have drawings of their own on the animals that are in them."""
    found, gone = list(scene.items), dict[int, int]()
    for i, item in enumerate(scene.items):
        for k, other in enumerate(scene.items):
            on = (item.relation == "in" and item.target == k) or (
                other.relation == "with" and other.target == i
            )
            garment = other.word.rpartition(" ")[2]
            if on and is_critter(item) and garment in words("small_words", "garments"):
                free = replace(item, relation=None, target=None) if item.target == k else item
                found[i] = dressed(free, garment, other.colour)
                gone[k] = i
    return replace(scene, items=_without(found, gone)) if gone else scene


def _become(item: Item, role: str, worn: tuple[str, ...], looked_at: str) -> Item:
    """The item as a person: traits tell what is worn, the accent is the colour of the clothes."""
    traits = tuple(trait for trait in item.traits if not trait.startswith(ROLE))
    bare = (BARE,) if role == BARE else ()
    kind = persona(drawn_by(item.kind), "person" if role == BARE else role)
    deed = _meaning("shown as", item.action or "") or item.action
    if item.relation == "facing" and looked_at in words("personas", "held"):
        item, deed = replace(item, relation="holding"), "holding"
    done = "doing" if item.action == "working" and item.relation else item.relation
    return replace(item, kind=kind, traits=(*traits, *worn, *bare), action=deed, relation=done)


def _meaning(section: str, word: str) -> str:
    """What a section says that a word means; "" where it says nothing."""
    return next((meaning for meaning, said in table("personas", section).items() if word in said), "")


def _role(i: int, item: Item, scene: Scene) -> str:
    """As whom an animal behaves: one of the crew, "person" or "bare"; "" where it is an animal."""
    if _told(item) in CREW:
        return _told(item)
    if item.action in words("personas", "even when dressed"):
        return _meaning("deed's role", item.action or "")
    if _dressed(item):
        return "person"
    if _does(i, item, scene):
        return _meaning("deed's role", item.action or "") or "person"
    return _as_worn(i, item, scene)


def _told(item: Item) -> str:
    """As whom an animal is said to behave; "" where nothing is said."""
    return next((trait.removeprefix(ROLE) for trait in item.traits if trait.startswith(ROLE)), "")


def _dressed(item: Item) -> bool:
    """Whether an animal is said to have clothes on its body."""
    return any(trait.startswith(("in ", "worn cape")) for trait in item.traits)


def _as_worn(i: int, item: Item, scene: Scene) -> str:
    """How an animal stands that only has hats, glasses or scarves: two of them make a person of it."""
    told = [
        trait.partition(" ")[2] for trait in (*item.traits, *_worn(i, scene).values()) if "worn " in trait
    ]
    if len(told) > 1 and item.action not in OF_BEASTS:
        return "person"
    kind, what = drawn_by(item.kind), told[0].partition(" #")[0] if told else ""
    lone = kind in words("personas", "upright when dressed")
    if what == "scarf" and on_four_legs(item) and not lone:
        return ""
    sideways = kind not in SITTERS and what in words("personas", "not from the side")
    faced = (item.traits and what not in HATS) or what in FOOTWEAR or item.relation == "in"
    at_ease = item.action in AT_EASE - {"walking"} and item.relation != "riding"
    near = scene.framing in {"closeup", "portrait"}
    return BARE if what and at_ease and (lone or sideways or faced or near) else ""


def _does(i: int, item: Item, scene: Scene) -> bool:
    """Whether it does what only persons do."""
    theirs = {i, *_worn(i, scene)}
    has = {other.word for other in scene.items if other.relation in {"with", "in"} and other.target in theirs}
    tied = {"holding", "doing", "beside", "facing", *(("on", "at") if item.action == "working" else ())}
    if item.relation in tied and item.target is not None:
        has.add(scene.items[item.target].word)
    if item.action in {"working", "typing"}:
        return bool(has & words("personas", "machines"))
    if has & {"piano", *GAMES, *(word for said in INSTRUMENTS_PLAYED.values() for word in said)}:
        return True
    if _handles(item, has):
        return True
    if CRITTERS[drawn_by(item.kind)].tail == "fan" and item.action in words("personas", "not of birds"):
        return False
    if item.action == "building":
        return not has & words("personas", "built by animals") and item.relation == "doing"
    deeds = OF_PEOPLE | words("personas", "deeds")
    return item.action in deeds - words("personas", "as animals too")


def _handles(item: Item, has: set[str]) -> bool:
    """Whether it has what only persons do something with: a backpack, an axe for wood, a dish, a drink."""
    of_it = {
        "carrying": {"backpack", "rucksack"},
        "chopping": {"wood", "log", "firewood"},
        "eating": words("personas", "dishes"),
        "drinking": words("personas", "drinks"),
        "sitting": words("personas", "drinks"),
        "holding": words("personas", "drinks") | words("personas", "held"),
        "standing": words("personas", "held"),
        "": words("personas", "drinks", "held", "meals"),
    }
    return bool(has & of_it.get(item.action or "", frozenset()))


def _worn(i: int, scene: Scene) -> dict[int, str]:
    """What an animal wears, by its index among the items, as traits of its drawing."""
    found = {}
    for k, other in enumerate(scene.items):
        theirs = other.relation == "with" and other.target == i
        after = other.relation is None and all(n in found for n in range(i + 1, k))
        loose = after and k > i and (_dressed(scene.items[i]) or _told(scene.items[i]) or k > i + 1)
        on = _is_on(scene.items[i], other, k)
        only = any(trait.startswith(ONLY) for trait in other.traits)
        name = worn_as(other) if (theirs or loose or on) and not only else ""
        if name:
            hue = _hue_of(other)
            found[k] = f"worn {name} #{bytes(hue).hex()}" if hue else f"worn {name}"
    return found


def _at_the_neck(i: int, scene: Scene) -> dict[int, str]:
    """What an animal that sits is drawn with at its neck."""
    at_ease = scene.items[i].action in AT_EASE - {"walking"} and scene.items[i].relation in {None, "with"}
    worn = _worn(i, scene) if at_ease else {}
    return {k: trait for k, trait in worn.items() if trait.split()[1] in {"scarf", "bowtie", "necklace"}}


def on_four_legs(item: Item) -> bool:
    """Whether an animal is drawn from the side, on its four legs, with a neck for a scarf."""
    kind = drawn_by(item.kind)
    return kind not in SITTERS and f"{kind} rearing" in SUBJECTS and nouns.is_animal(kind)


def _scarf(i: int, scene: Scene) -> dict[int, str]:
    """The scarf of an animal that wears nothing else, by its index among the items."""
    worn = _worn(i, scene)
    scarf = len(worn) == 1 and next(iter(worn.values())).split()[1] == "scarf"
    return worn if scarf else {}


def _is_on(item: Item, other: Item, k: int) -> bool:
    """Whether an animal has on what it is said to be in, or carries on its back."""
    if item.target != k:
        return False
    if item.relation == "holding":
        return worn_as(other) == "backpack"
    name, plural = worn_as(other), other.count != 1 or other.word.endswith("s")
    around = name in HATS or (name in FOOTWEAR and not plural)  # which it looks out of
    return item.relation == "in" and bool(name) and not around


def _hue_of(worn: Item) -> Colour | None:
    """The colour of what is worn: the one that is told, or that of its own drawing."""
    own = drawn_by(worn.kind)
    return worn.colour or (colour(ALONE[own][1].split()[0]) if own in ALONE else None)


def worn_as(item: Item) -> str:
    """The name by which a garment is drawn on an upright animal; "" for what is not worn."""
    own = drawn_by(item.kind)
    if own in ALONE:
        return ALONE[own][0]
    return _meaning("worn", item.word) or _meaning("worn", own) or CODES.get(own.removeprefix(OPENMOJI), "")


def _without(found: list[Item], gone: dict[int, int]) -> tuple[Item, ...]:
    """The items but those that are worn."""
    return dropped([_to_wearer(item, gone) for item in found], gone)


def _to_wearer(item: Item, gone: dict[int, int]) -> Item:
    """What is said to be with what is worn is with who wears it ("in boots with a sword")."""
    if item.target not in gone or nouns.is_living(item.kind):
        return item
    return replace(item, relation="with", target=gone[item.target])


def _at_home(scene: Scene) -> Scene:
    """The scene where its first person is at home, if it names no place."""
    first = next((item for item in scene.items if nouns.is_persona(item.kind)), None)
    if first is None or scene.place or scene.style == "logo" or scene.transparent:
        return scene
    role = "astronaut" if "in spacesuit" in first.traits else first.kind.partition(AS)[2]
    home = _meaning("homes of deeds", first.action or "") or _meaning("homes", role)
    place, _, sight = home.partition(" ")
    tied = {item.relation for item in scene.items} & {"riding", "on", "in", "over"}
    if not place or tied or sum(nouns.is_living(item.kind) for item in scene.items) > 2:
        return scene
    return replace(scene, place=place, sights=(*scene.sights, sight) if sight else scene.sights)


def clothes_of(item: Item) -> list[tuple[Colour | None, str, bool]]:
    """What an animal wears: the colour, the noun, and whether that has an article."""
    known = {word: said for said, meant in table("personas", "told").items() for word in meant}
    found = []
    for trait in item.traits:
        how, _, said = trait.partition(" ")
        what, _, code = said.partition(" #")
        if how in {"in", "worn"}:
            hue = colour(code) if code else item.accent if how == "in" else None
            told = known.get(what, f"a {what}")
            noun = told.removeprefix("a ").removeprefix("an ")
            found.append((hue, noun, noun != told))
    return found
