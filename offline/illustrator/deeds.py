"""What people do with things: which deed a scene shows, and where the thing and the doer then are."""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import nouns
from .homes import HEADGEAR, home_of
from .scene import OPENMOJI, Item
from .subjects import doing, subject_of
from .subjects.acts import ACTS, Act, act_of
from .subjects.crew import posed
from .subjects.looks import CREW
from .tables import words

HUNG = {
    "basket",
    "bucket",
    "pail",
    "bag",
    "suitcase",
    "briefcase",
    "handbag",
    "shopping bag",
    "lantern",
    "picnic",
}
"""What is carried by its handle."""
ALOFT = {"umbrella", "toy balloon", "flower", "rose", "tulip", "sunflower", "sword"}
LARGEST = 0.36
"""From this height on a thing is not held, in short sides."""
TABLES = {"table", "desk", "chess", "cauldron"}
WORKTABLE = "worktable"
"""What a table is called that only a deed needs."""
TOOLS = {
    "net": {"net", "butterfly net"},
    "camera up": {"camera"},
    "long broom": {"broom"},
    "spade": {"spade", "shovel"},
    "racket up": {"racket", "tennis racket", "bat"},
    "phone": {"phone", "telephone", "smartphone", "mobile phone"},
    "big brush": {"brush", "paintbrush"},
    "pen": {"pen", "pencil", "letter", "notebook", "quill", "paper", "book", "diary", "crayon", "picture"},
    "knife": {"knife"},
    "spoon": {"spoon", "ladle"},
    "table saw": {"saw"},
    "raised hammer": {"hammer"},
    "long rake": {"rake"},
    "microphone up": {"microphone", "mic"},
    "drawn bow": {"bow", "arrow", "bow and arrow"},
    "needle": {"needle", "thread"},
    "ring": {"ring", "engagement ring"},
}
"""Words for what is drawn in the hands anyway."""
BLADES = {"sword", "knife", "dagger", "sabre", "katana", "gun", "pistol", "bow"}
INSTRUMENT_PROPS = {"guitar", "violin", "sax", "trumpet", "drums"}
WORN_AS = {
    **dict.fromkeys(("glasses", "eyeglasses", "spectacles", "reading glasses"), "bespectacled"),
    **dict.fromkeys(("headphones", "headphone", "earphones", "headset"), "headphoned"),
}
"""What is worn on the face or the ears, and the trait of who wears it."""
SMALL_WORK = {"polishing", "cleaning", "washing", "repairing", "fixing", "mending", "scrubbing"}
"""What is done to a small thing at a table, to a large one where it stands."""
FIXTURES = {"telescope", "openmoji:1F52D", "lamp", "chair", "table", "vase", "fridge"}
INSTRUMENTS_PLAYED = {
    "strumming": {"guitar", "acoustic guitar", "electric guitar", "ukulele", "banjo", "lute"},
    "fiddling": {"violin", "fiddle", "viola"},
    "playing sax": {"saxophone", "sax"},
    "trumpeting": {"trumpet"},
    "drumming": {"drum", "drums", "drum kit"},
}
"""How each instrument is played."""
BUILDINGS = {
    "temple", "church", "cathedral", "castle", "tower", "palace", "barn", "museum", "school", "hospital",
    "hotel", "mosque", "shrine", "lighthouse", "windmill", "pagoda",
}  # fmt: skip
TREES = {"tree", "palm", "pine", "openmoji:1F333"}
SPORTS = {
    "kicking": {"soccer", "football", "soccer ball"},
    "throwing": {"basketball", "baseball", "frisbee", "dart"},
    "hitting": {"tennis", "badminton", "table tennis", "ping pong", "cricket", "squash"},
    "raising high": {"volleyball"},
}
"""What who plays a game does with its ball."""
GAMES = {
    "chess",
    "board game",
    "checkers",
    "chess board",
    "cards",
    "card",
    "poker",
    "domino",
    "puzzle",
    "jigsaw",
}
AT_REST = {None, "standing", "carrying", "fetching", "stealing"}
INSTRUMENTS = ("1FA95", "1F3B9", "1FA81")
PLAYED = {
    "guitar",
    "piano",
    "easel",
    "saxophone",
    "trumpet",
    "violin",
    "drum",
    "accordion",
    "cello",
    "harp",
    "flute",
    *(f"{OPENMOJI}{code}" for code in INSTRUMENTS),
}
"""Instruments and kites have ways of their own."""


def holdable(item: Item) -> bool:
    """Whether someone can have it in the hands."""
    subject = subject_of(item.kind)
    pet = nouns.is_animal(item.kind) and subject.height <= 0.42
    dish = home_of(item.kind) in {"studio", "kitchen"} and subject.height <= 0.6 and item.kind not in FIXTURES
    small = subject.height <= LARGEST or pet or _long(item) or dish or item.material == "paper"
    return not subject.fixed and small and item.kind not in PLAYED


def _long(item: Item) -> bool:
    """Whether it is held upright in one hand."""
    return item.kind in ALOFT or item.word in words("subjects", "held up")


def grip(item: Item) -> str:
    """How a thing is held that nothing else is done with."""
    tall, wide = subject_of(item.kind).box[::-1]
    if item.word in HUNG or item.kind in HUNG:
        return "bearing"
    return "raising" if _long(item) or (tall > 1.9 * wide and not nouns.is_animal(item.kind)) else "holding"


def with_deeds(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each deed shown as it can be: in the hands, at a table, on the ground."""
    items = _sheltered(items)
    found, gone = list(items), _put_on(items)
    for at in gone:
        wearer, trait = found[at].target or 0, WORN_AS[found[at].word]
        found[wearer] = replace(found[wearer], traits=(*found[wearer].traits, trait))
    items = tuple(found)
    for i, item in enumerate(items):
        if (meant := _retold(item, items)) is not None:
            found[i] = item = meant
        if item.relation == "in" and item.target is not None and _is_vessel(item, items[item.target]):
            found += _conjured(found, i)
            gone |= _Doer(found, i).shown() if found[i].relation == "doing" else set()
        elif (sitter := _pushed(item, i, found)) is not None:
            found[sitter] = replace(found[sitter], relation=item.relation, target=item.target)
            found[i] = replace(item, relation="doing")
        elif item.relation == "doing" and not action_of(item):
            found[i] = _undrawn(item, items)
        elif action_of(item) or (posed(_drawn(item)) and item.action in AT_REST):
            gone |= _Doer(found, i).shown()
    return _without(found, gone)


def _sheltered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """People under an umbrella hold it."""
    found = list(items)
    for i, item in enumerate(items):
        roof = items[item.target] if item.relation == "under" and item.target is not None else None
        if roof and item.target is not None and roof.kind == "umbrella" and nouns.is_person(item.kind):
            found[i] = replace(item, relation=None, target=None)
            if found[item.target].relation is None and item.action not in {"lying", "sitting", "sleeping"}:
                found[item.target] = replace(roof, relation="with", target=i)
    return tuple(found)


def _put_on(items: tuple[Item, ...]) -> set[int]:
    """The glasses that belong to the looks of who wears them."""
    worn = (i for i, item in enumerate(items) if item.word in WORN_AS and item.relation == "with")
    return {i for i in worn if items[i].target is not None and posed(_drawn(items[items[i].target or 0]))}


def _beastly(item: Item) -> str:
    """How an animal does what people do with their hands."""
    known = {"climbing": "climbing", "catching": "holding", "dragging": "holding", "pulling": "pulling"}
    return known.get(item.action or "", "beside") if nouns.is_animal(item.kind) else "beside"


def _pushed(item: Item, i: int, found: list[Item]) -> int | None:
    """Who sits where someone pushes or feeds that one: the child on the swing, not the father."""
    act = action_of(item)
    if act is None or act.way not in {"ground", "beside"} or item.relation not in {"on", "in"}:
        return None
    with_it = (k for k, other in enumerate(found) if other.relation == "with" and other.target == i)
    return next((k for k in with_it if nouns.is_person(found[k].kind)), None)


def _is_vessel(item: Item, vessel: Item) -> bool:
    """Whether not the doer is in it but what is put into it or comes out of it: a hat, a vase."""
    act = action_of(item)
    works = act is not None and act.way == "table" and not nouns.is_animal(item.kind)
    small = home_of(vessel.kind) in {"studio", "kitchen"} or holdable(vessel)
    return vessel.kind in HEADGEAR or (works and small)


def _conjured(found: list[Item], i: int) -> list[Item]:
    """A rabbit that is pulled out of a hat is in that, before the magician; flowers are in their vase."""
    item = found[i]
    pulled = next(
        (k for k, other in enumerate(found) if other.relation == "with" and other.target == i), None
    )
    if item.target is None or not posed(_drawn(item)):
        return []
    if pulled is None:  # "writing in a notebook"
        found[i] = replace(item, relation="doing")
        return []
    found[pulled] = replace(found[pulled], relation="in", target=item.target, action=None)
    found[item.target] = replace(found[item.target], relation="on", target=len(found))
    found[i] = replace(item, relation="at", target=len(found), action="crafting")
    return [Item("table", WORKTABLE)]


def _without(found: list[Item], gone: set[int]) -> tuple[Item, ...]:
    """The items but some; who was tied to one of these is not tied any more."""
    kept = {old: new for new, old in enumerate(i for i in range(len(found)) if i not in gone)}
    return tuple(
        item
        if item.target is None
        else replace(item, target=kept[item.target])
        if item.target in kept
        else replace(item, relation=None, target=None)
        for item in (found[old] for old in kept)
    )


def _retold(item: Item, items: tuple[Item, ...]) -> Item | None:
    """A deed in the words that tell how it is shown; None where it needs none."""
    if item.kind == "tennis player" and item.action == "serving":
        return replace(item, action="hitting")
    thing = items[item.target] if item.target is not None else None
    if thing is None or posed(_drawn(item)) is None:
        return None
    if (looked := _looked_at(item, thing)) is not None:
        return looked
    if item.action == "walking" and _leads(item, items):
        return replace(item, action="leading", relation="doing")
    if item.action == "painting" and item.relation in {"beside", "doing"} and not nouns.is_living(thing.kind):
        return None if thing.kind == "easel" else replace(item, action="coating", relation="doing")
    if item.action == "hugging" and holdable(thing) and not nouns.is_living(thing.kind) and item.count == 1:
        return replace(item, action="cuddling", relation="holding")
    if item.action == "planting" and "flag" in thing.word:
        return replace(item, action="staking", relation="holding")
    if item.action in {"picking", "gathering", "harvesting"} and thing.kind in TREES:
        return replace(item, action="reaching up", relation="doing")
    if item.relation in {None, "holding"} and item.action in {None, "playing"} and thing.kind == "piano":
        return replace(item, action="playing keys", relation="doing")
    return None


def _looked_at(item: Item, thing: Item) -> Item | None:
    """Small things are worked on at a table; what is looked at is in the hands; one is before a house."""
    if item.action in SMALL_WORK and item.relation == "doing" and _handed(thing):
        return replace(item, action="crafting")
    if item.action == "sleeping" and item.relation == "beside" and thing.kind in TABLES:
        return replace(item, action="dozing", relation="at")
    if item.relation == "in" and thing.word in BUILDINGS:
        return replace(item, relation="in_front")
    if item.relation == "with" and item.word in {"rider", "horseman", "jockey"}:
        return replace(item, relation="riding")
    if item.relation == "in" and thing.word == "mirror":
        return replace(item, relation="facing")
    if item.action == "drawing" and thing.word in BLADES:
        return replace(item, action="raising", relation="holding")
    if item.relation == "facing" and item.action in {*AT_REST, "looking"} and _handed(thing):
        return replace(item, action="reading", relation="holding") if holdable(thing) else None
    return None


def _leads(item: Item, items: tuple[Item, ...]) -> bool:
    """Whether someone walks a dog."""
    led = items[item.target] if item.relation == "beside" and item.target is not None else None
    return (
        led is not None and nouns.is_animal(led.kind) and led.count == 1 and posed(_drawn(item)) is not None
    )


def _undrawn(item: Item, items: tuple[Item, ...]) -> Item:
    """Who does what has no pose of its own: with a small thing in the hands, else beside it."""
    thing = items[item.target] if item.target is not None else None
    hands = thing and posed(_drawn(item)) and holdable(thing) and not nouns.is_living(thing.kind)
    if thing and hands:
        return replace(item, relation="holding", action=item.action or grip(thing))
    return replace(item, relation=_beastly(item))


def _drawn(item: Item) -> str:
    return doing(item.kind, None)


def action_of(item: Item) -> Act | None:
    """The deed of an item; None where it shows none."""
    drawn = doing(item.kind, item.action)
    return act_of(drawn) if posed(drawn) or not nouns.is_animal(item.kind) else None


@dataclass
class _Doer:
    """One who does something, ``i`` among all that is ``found``, with what it is done to."""

    found: list[Item]
    i: int

    @property
    def item(self) -> Item:
        return self.found[self.i]

    @property
    def act(self) -> Act | None:
        return action_of(self.item)

    def change(self, **values: object) -> None:
        self.found[self.i] = replace(self.item, **values)  # type: ignore[arg-type]

    def at(self) -> int | None:
        """The index of the thing: what the deed is tied to, or what that one has."""
        if self.item.relation in {"holding", "doing"} and self.item.target is not None:
            return self.item.target
        had = (
            at
            for at, other in enumerate(self.found)
            if other.relation == "with" and other.target == self.i and not nouns.worn(other.word)
        )
        return next(had, None)

    def shown(self) -> set[int]:
        """Show the deed; the items that the pose itself shows."""
        at = self.at()
        self._meant(at)
        act = self.act
        if act is None:
            return self._held(at)
        if at is None and act.own and self.item.relation in {None, "in", "on", "beside"}:
            at = self._given(act.own)
        if at is not None and _in_pose(act, self.found[at]):
            return self._in_pose(act, at)
        self._tied(act, at)
        return set()

    def _meant(self, at: int | None) -> None:
        """A game is played at a table; candles are blown out on a cake."""
        if at is None:
            return
        thing = self.found[at]
        played = next((deed for deed, words_ in INSTRUMENTS_PLAYED.items() if thing.word in words_), None)
        if played and self.item.action in {*AT_REST, "playing", "sitting"}:
            self.change(action=played if self.item.action != "sitting" else f"sitting {played}")
        elif _plays(self.item, thing):
            self._with_an_opponent()
            sport = next((deed for deed, games in SPORTS.items() if thing.word in games), None)
            self.change(action=sport or "crafting", relation="doing" if sport else self.item.relation)
        elif self.item.action == "blowing" and thing.kind in {"candle", "cake"}:
            self.found[at] = Item("cake", "cake", target=thing.target, relation=thing.relation)
            self.change(action="puffing")

    def _with_an_opponent(self) -> None:
        """Who a game is played with is at the same table."""
        for k, other in enumerate(self.found):
            against = other.relation in {"with", "beside"} and other.target in {self.i, self.item.target}
            if against and posed(_drawn(other)):
                self.found[k] = replace(other, relation="at", target=self.item.target, action="crafting")

    def _held(self, at: int | None) -> set[int]:
        """What nothing else is done with is held, if it is not in that one's hand anyway."""
        if at is None:
            return set()
        thing = self.found[at]
        if thing.word == (CREW[_drawn(self.item)].prop or "-"):
            return {at}
        if holdable(thing) and (self.item.relation == "holding" or _handed(thing)):
            self.change(action=grip(thing))
        return set()

    def _given(self, name: str) -> int | None:
        """The thing that is meant where none is named: a book to read."""
        noun = nouns.noun(name)
        if noun is None:
            return None
        self.found.append(Item(noun.kind, name, relation="with", target=self.i))
        return len(self.found) - 1

    def _in_pose(self, act: Act, at: int) -> set[int]:
        if self.item.target == at:
            self.change(relation=None, target=None)
        if act.way == "table":
            self._at_table(None)
        return {at}

    def _tied(self, act: Act, at: int | None) -> None:
        """The doer at the table, or at the thing, or the thing in the hands."""
        thing = self.found[at] if at is not None else None
        beside = self.found[self.item.target] if self.item.target is not None else None
        if act.way == "table" and (thing is None or _laid(thing)):
            self._at_table(at)
        elif act.way == "table":
            self.change(action="repairing" if act.tool else "touching", relation="doing", target=at)
        elif thing and self.item.target == at:
            self.change(relation="holding" if act.way == "hands" and holdable(thing) else "doing")
        elif thing and at is not None and act.way == "ground" and nouns.is_animal(thing.kind):
            self.found[at] = replace(thing, relation="in_front", action=thing.action or "walking")
        elif act.way == "hands" and self.item.relation == "beside" and beside and beside.kind in TABLES:
            self.change(relation="at")

    def _at_table(self, at: int | None) -> None:
        """Work at a table: the doer behind it, the thing on it."""
        tables = [k for k, other in enumerate(self.found) if other.kind in TABLES]
        table = at if at in tables else next(iter(tables), None)
        if table is None:
            self.found.append(Item("table", WORKTABLE))
            table = len(self.found) - 1
        if self.item.relation in {None, "holding", "doing", "beside"}:
            self.change(relation="at", target=table)
        if at is not None and at != table:
            self.found[at] = replace(self.found[at], relation="on", target=table)


def _plays(item: Item, thing: Item) -> bool:
    game = thing.word in GAMES or any(thing.word in games for games in SPORTS.values())
    return item.action in {None, "playing"} and item.relation == "holding" and game


def _in_pose(act: Act, thing: Item) -> bool:
    """Whether the pose itself shows a thing ("tying his shoes", "with a camera")."""
    if act is ACTS["fighting"]:
        return thing.word in BLADES
    played = any(thing.word in said for said in INSTRUMENTS_PLAYED.values())
    return (act.way == "worn" and (played or act.tool not in INSTRUMENT_PROPS)) or thing.word in TOOLS.get(
        act.tool, ()
    )


def _laid(thing: Item) -> bool:
    """Whether it can be worked on at a table."""
    alive = nouns.is_person(thing.kind) or nouns.is_animal(thing.kind)
    return (
        not alive
        and thing.kind not in FIXTURES
        and (holdable(thing) or home_of(thing.kind) in {"studio", "kitchen"} or thing.kind in TABLES)
    )


def _handed(thing: Item) -> bool:
    """Whether what someone only has is in the hands, rather than at the feet."""
    return not nouns.is_animal(thing.kind) and subject_of(thing.kind).height <= 0.3
