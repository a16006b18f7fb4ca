"""Two who face each other at a table: over coffee or dinner, at chess or cards, in a talk."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.reading import nouns
from offline.illustrator.reading.tables import words
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.people.crew import posed

from .athletics import is_someone

DEEDS: dict[str | None, str] = {
    None: "chatting",
    "sitting": "chatting",
    "facing": "chatting",
    "talking": "chatting",
    "dining": "chatting",
    "drinking": "sipping",
    "eating": "chatting",
    "arguing": "arguing",
    "toasting": "toasting",
    "interviewing": "chatting",
    "playing": "gaming",
}
"""What two do, and how each of them does it at a table."""
BOARDS = {"chess", "chess board", "checkers", "draughts", "backgammon", "board game"}
PARTY = {"tea party"}
CARDS = {"card", "cards", "playing cards", "poker", "blackjack"}
MEALS = {"dinner", "lunch", "breakfast", "supper", "brunch", "meal", "candlelight dinner", "romantic dinner"}
MEANT = {"coffee": "cup", "tea": "cup", "hot chocolate": "cup", "wine": "wine glass"}
"""How a drink is served that has no drawing as such."""
TABLES = {"table", "laid table", "bistro table", "desk"}


def for_two(items: tuple[Item, ...], scene: Scene) -> tuple[Item, ...]:
    """The items with two who share a table seated on its two sides."""
    if (round_table := _dealt_to_all(items)) is not None:
        return round_table
    pair = _pair(items)
    what = _shared(items, pair)
    if not pair or what is None or scene.framing in {"portrait", "closeup"}:
        return items
    found = list(items)
    board, cards = _named(items, BOARDS), _named(items, CARDS)
    table = next((i for i, item in enumerate(items) if item.kind in TABLES), board)
    if table is None:
        table = len(found)
        found.append(Item("table", "table"))
    done = next((_done(items[i]) for i in pair if _done(items[i])), None)
    sips = any(item.relation == "with" and item.target in pair and _drunk(item) for item in items)
    done = "drinking" if done is None and sips else done
    deed = "gaming" if board is not None else "card playing" if cards is not None else DEEDS[done]
    for i in pair:
        found[i] = replace(found[i], relation="at", target=table, action=deed)
    found[table] = _laid(found[table], items, board)
    found, gone = _served(found, pair, table)
    return dropped(found, gone)


def _dealt_to_all(items: tuple[Item, ...]) -> tuple[Item, ...] | None:
    """More than two who play cards, behind a long table, each with some; None where there are none."""
    who = [i for i, item in enumerate(items) if is_someone(item) and _done(item) in {*DEEDS, "holding"}]
    cards, count = _named(items, CARDS), sum(items[i].count or 4 for i in who)
    if cards is None or not 3 <= count <= 6:
        return None
    found = list(items)
    table = next((i for i, item in enumerate(items) if item.kind in TABLES), None)
    if table is None:
        table = len(found)
        found.append(Item("long table", "table"))
    found[table] = Item("long table", "table")
    found[cards] = Item("dealt cards", items[cards].word, relation="on", target=table)
    for i in who:
        found[i] = replace(
            items[i], relation="at", target=table, action="holding cards", count=items[i].count or 4
        )
    return tuple(found)


def _pair(items: tuple[Item, ...]) -> tuple[int, ...]:
    """The indices of two people who may share a table: one item of two, or two items."""
    free = [
        i
        for i, item in enumerate(items)
        if _plays(item) and _done(item) in DEEDS and item.relation not in {"riding", "under", "in_front"}
    ]
    count = sum(items[i].count for i in free)
    return tuple(free) if count == 2 and all(items[i].count for i in free) else ()


def _plays(item: Item) -> bool:
    """Whether one can sit at a table, as people and robots do."""
    robot = not nouns.is_animal(item.kind) and posed(f"{drawn_by(item.kind)} gaming seated") is not None
    return is_someone(item) or robot


def _done(item: Item) -> str | None:
    """What someone does, seated or not."""
    return (item.action or "").removeprefix("sitting ") or None


def _named(items: tuple[Item, ...], said: set[str]) -> int | None:
    return next((i for i, item in enumerate(items) if item.word in said), None)


def _shared(items: tuple[Item, ...], pair: tuple[int, ...]) -> int | None:
    """The index of what the two share: a game, a meal, a drink that they sit over, a table."""
    for i in pair:
        at = items[i].target
        thing = items[at] if at is not None else None
        near = items[i].relation in {"beside", "over", "holding", "at", "doing"}
        if thing and near and (thing.kind in TABLES or thing.word in BOARDS | CARDS):
            return at
        if thing and thing.word in MEALS | BOARDS | CARDS:
            return at
        shares = items[i].relation == "holding" and items[i].action is None
        drinks = items[i].relation == "over" or _done(items[i]) == "drinking" or shares
        if thing and drinks and _drunk(thing):
            return at
    loose = (
        k
        for k, item in enumerate(items)
        if item.word in BOARDS | CARDS | MEALS | PARTY or (item.kind in TABLES and item.relation is None)
    )
    return next(loose, None)


def _drunk(item: Item) -> bool:
    return item.word in words("personas", "drinks") or item.word in MEANT


def _laid(table: Item, items: tuple[Item, ...], board: int | None) -> Item:
    """The table as it is for what is done at it: with a board on it, under a cloth."""
    kind = table.kind
    if board is not None:
        kind = "chess"
    elif _named(items, MEALS | PARTY) is not None:
        kind = "bistro table"
    return replace(table, kind=kind, relation=None, target=None)


def _served(found: list[Item], pair: tuple[int, ...], table: int) -> tuple[list[Item], set[int]]:
    """The things with what is drunk and played on the table, and what of them is not drawn as such."""
    gone: set[int] = set()
    for i, item in enumerate(found):
        if i in pair or i == table:
            continue
        if item.word in BOARDS | MEALS:
            gone.add(i)
        elif item.word in CARDS:
            found[i] = Item("dealt cards", item.word, relation="on", target=table)
        elif _drunk(item) and item.target in {None, table}:
            kind = nouns.noun(MEANT.get(item.word, item.word))
            found[i] = replace(
                item, kind=kind.kind if kind else item.kind, count=2, relation="on", target=table
            )
        elif item.kind in {"candle", "candelabra"} or (item.target in pair and item.relation == "with"):
            found[i] = replace(item, relation="on" if item.kind == "candle" else item.relation)
            found[i] = replace(found[i], target=table if item.kind == "candle" else item.target)
        elif item.action in {"serving", "giving", "offering"} and is_someone(item):
            found[i] = replace(item, relation="at", target=table)
    if _has_meal(found, gone) and not any(item.kind == "candle" for item in found):
        found.append(Item("wine glass", "wine glass", count=2, scale=0.8, relation="on", target=table))
    return found, gone


def _has_meal(found: list[Item], gone: set[int]) -> bool:
    return any(found[i].word in MEALS for i in gone)
