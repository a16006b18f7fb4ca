"""People who are together with something: at a meal, in class, at the barber's, on shoulders, in a tango."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import colour
from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.subjects import drawn_by

from .athletics import at_one_with_gear, is_someone, mounted, own_pace
from .camps import camping
from .company import in_company
from .everyday import at_everyday_things
from .for_two import for_two
from .meals import at_a_meal, sharing_a_dish

LIT = {"menorah", "candle", "diya", "candelabra", "diyas"}
IRON = {"iron", "glowing iron", "metal", "hot iron", "glowing metal", "steel"}
AT_THE_BARBER = {"cutting hair", "shaving"}
AT_WORK: dict[str, tuple[str, tuple[str, ...]]] = {
    "dentist": ("room", ("dentist",)),
    "tailor": ("cafe", ("tailorshop",)),
    "flight attendant": ("room", ("cabin",)),
    **dict.fromkeys(("vet", "veterinarian"), ("room", ("hospital",))),
    **dict.fromkeys(("street musician", "busker", "street performer", "street artist"), ("street", ())),
}
"""Where someone is seen by what that one is called."""
TANGO = colour("#c8242e")


def people_together(scene: Scene) -> Scene:
    """The scene with those who are together as they are seen together."""
    scene = sharing_a_dish(scene)
    items = scene.items
    for rule in (
        _masked,
        at_everyday_things,
        mounted,
        at_one_with_gear,
        _equipped_for_it,
        own_pace,
        _on_shoulders,
        _at_the_anvil,
        _shorn,
        _in_class,
        _tango,
        _aboard,
        _around_lights,
        camping,
        in_company,
        for_two,
    ):
        items = rule(items, scene)
    return _in_the_forge(at_a_meal(replace(scene, items=items)))


def _masked(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who is in a mask, a veil or glasses wears these."""
    found = list(items)
    for i, item in enumerate(items):
        worn = items[item.target] if item.relation == "in" and item.target is not None else None
        if worn and item.target is not None and is_someone(item) and "mask" in worn.word:
            found[item.target] = replace(worn, relation="with", target=i)
            found[i] = replace(item, relation=worn.relation, target=worn.target)
    return tuple(found)


def _equipped_for_it(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Balloons are held in a bunch, a bag is punched, the only umbrella in the rain is a person's."""
    found = list(items)
    people = [i for i, item in enumerate(items) if is_someone(item)]
    for i, item in enumerate(items):
        owner = items[item.target] if item.target is not None else None
        if owner and drawn_by(item.kind) == "toy balloon" and item.count != 1 and is_someone(owner):
            found[i] = replace(item, kind="balloon bunch", count=1)
        elif owner and item.kind == "punching bag" and item.target is not None and is_someone(owner):
            found[item.target] = replace(owner, action="fighting", relation="doing", target=i)
            found[i] = replace(item, relation=None, target=None)
        elif item.kind == "umbrella" and len(people) == 1 and owner and nouns.is_animal(owner.kind):
            found[i] = replace(item, relation="with", target=people[0])
        elif item.relation == "beside" and owner and owner.kind == "umbrella" and is_someone(item):
            found[i] = replace(item, relation=None, target=None)
            found[item.target or 0] = replace(owner, relation="with", target=i)
        elif _decorates(item, items) and owner:
            found[i] = replace(item, action="trimming", relation="trimming")
        elif item.action == "painting" and owner and owner.kind == "easel" and item.relation == "beside":
            found[i] = replace(item, action="easel painting", relation="doing")
        elif drawn_by(item.kind) == "astronaut" and (item.action == "flying" or item.relation == "over"):
            found[i] = replace(item, action="floating")
    return _strings_in_hand(tuple(found))


def _strings_in_hand(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who only has a balloon holds its string in a raised fist."""
    found = list(items)
    for i, item in enumerate(items):
        owner = items[item.target] if item.relation == "with" and item.target is not None else None
        if owner is None or item.target is None or drawn_by(item.kind) != "toy balloon":
            continue
        idle = owner.relation is None and owner.action in {None, "standing"} and owner.count == 1
        if idle and is_someone(owner):
            found[item.target] = replace(owner, action="raising", relation="holding", target=i)
            found[i] = replace(found[i], relation=None, target=None)
    return tuple(found)


def _decorates(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether someone decorates a christmas tree, or hangs something on it."""
    tree = items[item.target] if item.target is not None else None
    hangs = item.relation == "on" and item.action in {None, "holding", "hanging"}
    return (
        tree is not None
        and "christmas tree" in tree.word
        and (item.action == "decorating" or hangs)
        and is_someone(item)
    )


def _on_shoulders(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """A child that someone carries sits on the shoulders."""
    found = list(items)
    for i, item in enumerate(items):
        arms = items[item.target] if item.relation in {"in", "on"} and item.target is not None else None
        if arms and item.target is not None and item.kind == "baby" and is_someone(arms):
            found[i] = replace(item, relation=None, target=None, action=None)
            found[item.target] = replace(arms, action="cuddling", relation="holding", target=i)
            continue
        under = items[item.target] if item.relation == "on" and item.target is not None else None
        if under and item.target is not None and is_someone(item) and is_someone(under) and item.count == 1:
            found[i] = replace(item, relation="shouldered", action="cheering")
            found[item.target] = replace(under, action="shouldering")
    return tuple(found)


def _at_the_anvil(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Who hammers iron stands behind the anvil, the glowing iron on it."""
    anvil = next((i for i, item in enumerate(items) if item.kind == "anvil"), None)
    smith = next(
        (i for i, item in enumerate(items) if drawn_by(item.kind) == "blacksmith" and is_someone(item)), None
    )
    if (
        smith is None
        or items[smith].action not in {"hammering", "working", None}
        or scene.framing == "portrait"
    ):
        return items
    found = [item for item in items if not (item.word in IRON or item.kind == "flat iron")]
    if len(found) < len(items):
        return _at_the_anvil(dropped(items, {i for i, it in enumerate(items) if it not in found}), scene)
    if anvil is None:
        anvil = len(found)
        found.append(Item("anvil", "anvil"))
    found[anvil] = replace(found[anvil], relation=None, target=None)
    found[smith] = replace(found[smith], relation="at", target=anvil, action="hammering")
    if not any(item.relation == "on" and item.target == anvil for item in found):
        found.append(Item("glowing iron", "glowing iron", relation="on", target=anvil))
    return tuple(found)


def _with_barber(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who gets a haircut has someone who gives it; the shop is around them."""
    client = next((i for i, item in enumerate(items) if item.action == "getting a haircut"), None)
    if client is None:
        return items
    barber = next((i for i, item in enumerate(items) if drawn_by(item.kind) == "hairdresser"), len(items))
    found = [*items, Item("hairdresser", "barber")] if barber == len(items) else list(items)
    found[client] = replace(items[client], action=None, relation=None, target=None)
    found[barber] = replace(found[barber], action="cutting hair", relation="doing", target=client)
    return dropped(found, {i for i, item in enumerate(found) if item.kind == "shop"})


def _shorn(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Whose hair is cut sits on a chair; a patient that a doctor is with is examined."""
    items = _with_barber(items)
    found = list(items)
    for i, item in enumerate(items):
        kind, at = drawn_by(item.kind), item.target
        if item.word == "dentist" and item.action == "examining":
            found[i] = replace(item, action="checking teeth")
        other = found[at] if at is not None else None
        if kind == "doctor" and item.action is None:
            patient = next((k for k, o in enumerate(items) if o.word == "patient" and o.target == i), None)
            if patient is not None:
                found[patient] = replace(items[patient], relation=None, target=None)
                found[i] = replace(item, action="examining", relation="doing", target=patient)
        if (
            kind == "hairdresser"
            and other
            and at is not None
            and is_someone(other)
            and item.relation == "doing"
        ):
            found[i] = replace(item, action="shaving" if item.action == "shaving" else "cutting hair")
            found[at] = replace(other, relation="on", target=len(found), action="sitting")
            found.append(Item("chair", "chair"))
    return tuple(found)


def _in_class(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Students in a classroom write at a long desk, the teacher is at the board."""
    if "classroom" not in scene.sights:
        return items
    found = list(items)
    desk = None
    for i, item in enumerate(items):
        if item.kind == "teacher" and item.action in {None, "teaching", "writing", "pointing", "standing"}:
            relation, target = ("with", None) if item.relation == "with" else (item.relation, item.target)
            found[i] = replace(
                item,
                action="writing on the board",
                relation=None if relation == "with" else relation,
                target=target if relation != "with" else None,
            )
        elif (
            item.word in {"student", "pupil", "schoolchild", "child", "kid"}
            and item.count != 1
            and item.action in {None, "sitting", "writing", "reading", "standing", "learning"}
        ):
            desk = len(found)
            found[i] = replace(
                item, relation="at", target=desk, action="writing", count=min(4, item.count or 4)
            )
            found.append(Item("long table", "desk"))
    return tuple(found)


def _tango(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """A tango is danced in a suit and a red dress."""
    return tuple(
        replace(item, traits=(*item.traits, "in suit"))
        if item.action == "tangoing" and item.kind == "person" and not item.traits
        else replace(item, traits=(*item.traits, "in dress"), colour=item.colour or TANGO)
        if item.action == "tangoing" and item.kind == "woman" and not item.traits
        else item
        for item in items
    )


def _aboard(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """The ship of a Viking is a longship, that of a pirate a sailing ship."""
    crew = {
        drawn_by(items[i].kind)
        for i in range(len(items))
        if items[i].target is not None and items[i].relation in {"on", "in", "riding"}
    }
    ship = (
        "viking ship" if "viking" in crew else "sailing ship" if crew & {"pirate", "pirate captain"} else None
    )
    boats = {"ship", "boat", "sailboat"}
    return tuple(replace(item, kind=ship) if ship and item.word in boats else item for item in items)


def _around_lights(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """Those who light candles are behind the table that these are on."""
    light = next((i for i, item in enumerate(items) if item.word in LIT), None)
    who = [i for i, item in enumerate(items) if is_someone(item)]
    if light is None or len(who) < 2 or any(item.kind == "table" for item in items):
        return items
    found = list(items)
    for i in who:
        found[i] = replace(items[i], relation="at", target=len(items), action="pleading")
    found[light] = replace(items[light], relation="on", target=len(items))
    return (*found, Item("long table", "table"))


def _in_the_forge(scene: Scene) -> Scene:
    """A smith works in a forge, a barber in a room, a manger is in a stable, where no place is named."""
    if any(item.kind in {"pole vaulter", "high jumper"} for item in scene.items) and scene.place == "cafe":
        return replace(scene, place="stadium", sights=())  # "over the bar"
    if any(item.kind == "manger" for item in scene.items) and not scene.place and not scene.sights:
        return replace(scene, place="room", sights=("stable",))
    work = next((AT_WORK[item.word] for item in scene.items if item.word in AT_WORK), None)
    if work and not scene.place and not scene.sights:
        return replace(scene, place=work[0], sights=work[1])
    fed = any(
        item.action == "feeding" and scene.items[item.target or 0].kind == "baby" for item in scene.items
    )
    if fed and not scene.place and not scene.sights:
        return replace(scene, place="room", sights=("nursery",))
    anvil = any(item.relation == "at" and item.action == "hammering" for item in scene.items)
    decked = any(item.relation == "trimming" for item in scene.items)
    indoors = anvil or decked or any(item.action in AT_THE_BARBER for item in scene.items)
    if scene.place or scene.sights or not indoors:
        return scene
    sights = ("forge",) if anvil else () if decked else ("barbershop",)
    return replace(scene, place="cafe" if sights == ("barbershop",) else "room", sights=sights)
