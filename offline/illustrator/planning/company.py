"""Those who are with others who sit: read to, painted, shaved, at a picnic; and who looks into a mirror."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.people.crew import posed

from .athletics import is_someone

AT_MIRROR = {"facing", "in_front", "beside", "in"}
SEATS = {"sofa", "bed", "bench", "armchair", "rocking chair", "chair", "swing", "hammock"}
GIVING = {"offering", "selling", "showing"}
READING = {"beside", "doing", "facing", "holding"}
OUTDOORS = {"garden", "meadow", "forest", "hills", "beach"}


def in_company(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """The items with those who keep company with others placed by them."""
    items = _given(items)
    found = list(items)
    for i, item in enumerate(items):
        thing = items[item.target] if item.target is not None else None
        if item.action == "portraying":
            _at_an_easel(found, i)
        elif thing and _tells_children(item, thing):
            found[item.target or 0] = replace(thing, action="sitting")
        elif is_someone(item) and thing and item.relation == "facing" and (seat := _watched(thing, items)):
            found[i] = replace(item, relation="on", target=seat, action="sitting")
            found[item.target or 0] = replace(thing, relation=None, target=None)
        elif nouns.is_living(item.kind) and thing and _at_mirror(item, thing):
            found[item.target or 0] = replace(thing, kind="tall mirror")
            action = None if item.action in {"looking", "peering"} else item.action
            found[i] = replace(item, relation="mirrored_in", action=action)
        elif is_someone(item) and item.action == "explaining" and item.relation == "riding":
            _taught(found, i)
        elif nouns.is_animal(item.kind) and item.relation == "with" and thing and _feeds_seated(thing):
            found[i] = replace(item, relation="at_feet", action="eating")
        elif item.relation == "lapped" and thing and _stands(thing):
            found[item.target or 0] = replace(thing, relation="on", target=len(found), action=_seated(thing))
            found.append(Item("armchair", "armchair"))
        elif is_someone(item) and item.action == "reading" and item.relation in READING:
            _read_to(found, i, scene)
    return _at_a_picnic(tuple(found))


def _given(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who gives another a thing has that in the hands, the other before that one ("giving a girl a rose")."""
    found = list(items)
    for i, item in enumerate(items):
        who = item.target if item.relation == "doing" and item.action in GIVING else None
        if who is None or who + 1 >= len(items) or not nouns.is_living(items[who].kind):
            continue
        thing = items[who + 1]
        if thing.relation in {None, "with"} and not nouns.is_person(thing.kind):
            found[i] = replace(item, relation="holding", target=who + 1)
            found[who] = replace(items[who], relation="facing", target=i)
            found[who + 1] = replace(thing, relation=None, target=None)
    return tuple(found)


def _tells_children(item: Item, thing: Item) -> bool:
    """Whether someone tells several children something, who sit down for that."""
    listens = thing.count != 1 and subject_of(thing.kind).height < 0.4 and thing.action is None
    return is_someone(item) and item.action in {"talking", "explaining"} and is_someone(thing) and listens


def _watched(thing: Item, items: tuple[Item, ...]) -> int | None:
    """The seat from which something is watched ("watching tv on the couch")."""
    at = thing.target if thing.relation == "on" and thing.target is not None else None
    return at if at is not None and items[at].kind in SEATS and not nouns.is_living(thing.kind) else None


def _at_mirror(item: Item, thing: Item) -> bool:
    mirror = thing.kind == "mirror" or thing.word.endswith("mirror")
    return mirror and (item.relation in AT_MIRROR or item.action == "peering")


def _stands(item: Item) -> bool:
    """Whether someone has no seat yet, and does not sit on the floor as children do."""
    floor = item.action == "sitting" and subject_of(item.kind).height < 0.4
    return is_someone(item) and item.relation is None and not floor


def _feeds_seated(item: Item) -> bool:
    """Whether someone feeds others from a bench."""
    return (
        is_someone(item) and item.action in {"feeding", "sitting feeding"} and item.relation in {"on", "in"}
    )


def _seated(item: Item) -> str:
    """What someone does, in a chair."""
    return f"sitting {item.action or ''}".strip() if item.action != "sitting" else "sitting"


def _taught(found: list[Item], i: int) -> None:
    """Who is taught to ride does so, the teacher helps."""
    teacher, thing = found[i], found[found[i].target or 0]
    learner = next((k for k, o in enumerate(found) if o.target == i and o.relation == "with"), None)
    if learner is not None and is_someone(found[learner]):
        found[learner] = replace(found[learner], relation="riding", target=teacher.target)
        helps = "touching" if nouns.is_animal(thing.kind) else "pushing"
        found[i] = replace(teacher, relation="doing", action=helps)


def _at_an_easel(found: list[Item], i: int) -> None:
    """Who paints a picture, a robot too, is at an easel; one whose portrait it is sits beyond that."""
    painter, sitter, easel = found[i], found[i].target, len(found)
    if posed(doing(painter.kind, "painting")) is None:
        return
    found[i] = replace(painter, action="easel painting", relation="doing", target=easel)
    if sitter is not None and nouns.is_living(found[sitter].kind):
        found[sitter] = replace(found[sitter], action=None, relation="sitting for", target=easel)
        found.append(Item("portrait easel", "easel"))
    else:
        found.append(Item("easel", "easel"))


def _read_to(found: list[Item], i: int, scene: Scene) -> None:
    """Who reads to others sits among them."""
    book = found[i].target if found[i].relation == "holding" else None
    turned = (k for k, item in enumerate(found) if item.target == i and item.relation in {"facing", "beside"})
    listener = next((k for k in (found[i].target, *turned) if k is not None and _hears(found[k])), None)
    if listener is None:
        return
    if book is not None:
        found[book] = replace(found[book], relation="with", target=i)
    tied = found[listener]
    seat = tied.target if tied.relation in {"on", "in"} and tied.target is not None else None
    if seat is None or found[seat].kind not in SEATS:
        seat = next((k for k, item in enumerate(found) if item.kind in SEATS), len(found))
    if seat == len(found):
        outside = scene.place in OUTDOORS
        kind = "bench" if outside else "bed" if "bedroom" in scene.sights else "sofa"
        found.append(Item(kind, kind, scale=1.2))
    found[i] = replace(found[i], relation="on", target=seat, action="sitting reading")
    found[listener] = replace(tied, relation="on", target=seat, action="sitting")


def _hears(item: Item) -> bool:
    return nouns.is_living(item.kind) and item.action in {None, "sitting", "listening to", "looking"}


def _at_a_picnic(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """People at a picnic sit around it, under the tree that they are said to be under."""
    at = next((i for i, item in enumerate(items) if item.kind == "picnic"), None)
    who = [i for i, item in enumerate(items) if is_someone(item) and item.relation not in {"riding", "with"}]
    if at is None or not who:
        return items
    found = list(items)
    roof = next((items[i] for i in who if items[i].relation in {"under", "beside", "in_front"}), None)
    if roof and roof.target == at:
        roof = None
    for i in who:
        found[i] = replace(items[i], relation="picnicking", target=at, action=None)
    tie = (roof.relation, roof.target) if roof and roof.target not in who else (None, None)
    found[at] = replace(items[at], relation=tie[0], target=tie[1], scale=1.0)
    return tuple(found)
