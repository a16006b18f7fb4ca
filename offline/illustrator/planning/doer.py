"""One who does something with a thing: the deed shown in the hands, at a table or on the ground."""

from __future__ import annotations

from dataclasses import dataclass, replace

from offline.illustrator.reading import nouns
from offline.illustrator.scene import Item
from offline.illustrator.subjects.people.acts import ACTS, Act
from offline.illustrator.subjects.people.crew import look_of, posed

from .grips import (
    AT_REST,
    INSTRUMENTS_PLAYED,
    SPORTS,
    TABLES,
    action_of,
    drawn,
    grip,
    handed,
    holdable,
    in_pose,
    laid,
    plays,
)

WORKTABLE = "worktable"
"""What a table is called that only a deed needs."""


@dataclass
class Doer:
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
        if at is not None and in_pose(act, self.found[at]):
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
        elif plays(self.item, thing):
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
            if against and posed(drawn(other)):
                self.found[k] = replace(other, relation="at", target=self.item.target, action="crafting")

    def _held(self, at: int | None) -> set[int]:
        """What nothing else is done with is held, if it is not in that one's hand anyway."""
        if at is None:
            return set()
        thing = self.found[at]
        look = look_of(drawn(self.item))
        if look and thing.word == (look.prop or "-"):
            return {at}
        if holdable(thing) and (self.item.relation == "holding" or handed(thing)):
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
        if act.way == "table" and (thing is None or laid(thing)):
            self._at_table(at)
        elif act.way == "table":
            self.change(action="repairing" if act.tool else "touching", relation="doing", target=at)
        elif thing and at is not None and act is ACTS["plowing"]:
            self.found[at] = replace(thing, relation=None, target=None, action="walking")
            self.change(relation="doing", target=at)
        elif thing and self.item.target == at:
            self.change(relation="holding" if act.way == "hands" and holdable(thing) else "doing")
        elif thing and at is not None and act.way == "ground" and nouns.is_animal(thing.kind):
            self.found[at] = replace(thing, relation="in_front", action=thing.action or "walking")
        elif act.way == "hands" and self.item.relation == "beside" and beside and beside.kind in TABLES:
            self.change(relation="at")

    def _at_table(self, at: int | None) -> None:
        """Work at a table: the doer behind it, the thing on it."""
        if self.item.relation == "at":
            if at is not None and at != self.item.target:
                self.found[at] = replace(self.found[at], relation="on", target=self.item.target)
            return
        tables = [k for k, other in enumerate(self.found) if other.kind in TABLES]
        table = at if at in tables else next(iter(tables), None)
        if table is None:
            self.found.append(Item("table", WORKTABLE))
            table = len(self.found) - 1
        if self.item.relation in {None, "holding", "doing", "beside"}:
            self.change(relation="at", target=table)
        if at is not None and at != table:
            self.found[at] = replace(self.found[at], relation="on", target=table)
            for k, other in enumerate(self.found):  # who plays against the doer is at the same table
                if other.relation == "at" and other.target == at:
                    self.found[k] = replace(other, target=table)
