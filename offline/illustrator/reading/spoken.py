"""The things that a prompt has named so far, which of them it now speaks of, and how they are tied."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from offline.illustrator.colours import Colour
from offline.illustrator.scene import FRAME, Item
from offline.illustrator.subjects import subject_of

from . import nouns, ties
from .doers import acting, owner_of_last, puts_on
from .dressing import can_dress, disguised, dressed
from .tables import table
from .ties import (
    DONE,
    NARROW,
    OWNED,
    POSTURES,
    SEEN_SITTING,
    TURNED,
    has_on,
    kept_by,
    meant,
    relation_of,
    wearer,
)


@dataclass
class Spoken:
    """``group`` are the items now spoken of, ``sources`` those of the pending ``relation``.

    ``owner`` is who was last said to have something ("with a hat, a scarf").
    ``listed`` are the things of a list before its "and" ("apples, pears and a knife on a table").
    ``kept`` is the same of a vase or a desk: how things are put there, and its index.
    ``leads`` are relations that came before their subject ("on a chair, a cat"), with their targets;
    ``fresh`` tells that a noun was the last thing said, ``joined`` that "and" was; ``receiver`` that
    "it" is given what comes next; ``layer`` is the next thing's, and ``begun`` how many things were
    named before this clause; ``frame`` is where in the picture the next thing is, ``filled`` that the last
    vessel is said to be of something; ``opening`` tells that a sentence begins after others,
    ``lead_action`` is what the one to come does there ("under the tree sits a boy").
    """

    items: list[Item] = field(default_factory=list)
    group: list[int] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    relation: str | None = None
    owner: int | None = None
    kept: tuple[str, int] | None = None
    leads: list[tuple[str, int]] = field(default_factory=list)
    fresh: bool = False
    joined: bool = False
    listed: list[int] = field(default_factory=list)
    layer: int = 0
    begun: int = 0
    opening: bool = False
    lead_action: str | None = None
    receiver: bool = False
    filled: bool = False
    acted: int = -1
    frame: str = ""

    def add(self, item: Item, possessive: bool) -> None:
        """A new item, tied by the pending relation."""
        index = len(self.items)
        framed = (f"{FRAME}{self.frame}",) if self.frame else ()
        self.items.append(replace(item, layer=self.layer, traits=(*item.traits, *framed)))
        self.layer, self.frame = 0, ""
        if self.relation and self.sources:
            self._connect(index, self.relation)
        elif self.relation and not self.receiver:
            self.leads.append((self.relation, index))
            self.group = [index]
        elif self.owner is not None and nouns.worn(item.word):
            self.change(index, relation="with", target=self.owner)
        elif self.relation is None and self.begun == index and puts_on(self.items, item):
            self.change(index, relation="with", target=0)
        elif self.kept and self._kept_with(item):
            self.change(index, relation=self.kept[0], target=self.kept[1])
        elif self.receiver:
            self.change(index, relation="with")
        else:
            self._introduce(index)
        self.relation, self.fresh, self.joined, self.opening = None, not possessive, False, False

    def stop(self, sentence: bool = False) -> None:
        """The end of a clause, or of a sentence: what begins the next one leads to its subject."""
        bare = self.fresh and not sentence and self.relation is None and bool(self.group)
        last = self.items[self.group[-1]] if bare else None
        bare = last is self.items[-1] and last.relation is None and last.action is None if last else False
        self.listed = [*self.listed, *(i for i in self.group if i not in self.listed)] if bare else []
        self.relation, self.fresh, self.begun = None, False, len(self.items)
        self.opening = sentence and bool(self.items)

    def refers(self, kind: str, word: str = "") -> bool:
        """Speak again of a thing that was named before ("under the tree sits a boy"); False if none was."""
        same = (i for i, item in enumerate(self.items) if item.kind == kind or item.word.endswith(f" {word}"))
        at = max(same, default=None)
        return at is not None and at < self.begun and self.refers_to(at)

    def refers_to(self, at: int) -> bool:
        """Speak again of one of those that were named, tied as the pending relation says."""
        if self.relation and self.sources:
            self._connect(at, self.relation)
        elif self.relation:
            self.leads.append((self.relation, at))
        self.group, self.relation, self.fresh, self.joined, self.opening = [at], None, True, False, False
        self.owner = self.kept = None
        return True

    def tie_to_it(self) -> None:
        """The pending relation is to what an edit calls "it"."""
        for source in self.sources:
            on = nouns.worn(self.items[source].word) and self.relation in {"on", "to"}
            self.change(source, relation="with" if on else self.relation)
        self.relation = None

    def tie_back(self, pronoun: str, leads: bool) -> bool:
        """The pending relation is of the last thing to the one that a pronoun stands for.

        Where it leads a clause it is of the thing to come ("beside him lies a dog").
        """
        if self.relation is None or self.relation in {*OWNED, "costume", *TURNED, "to"}:
            return False
        if (leads or not self.sources) and self.items:
            return self._lead_from(pronoun)
        last = len(self.items) - 1
        target = meant(self.items, pronoun, last) if last > 0 else None
        if last > 0 and self.items[last].relation == self.relation:  # "a table with flowers on it"
            self.relation = None
            return True
        if target is None or self.items[last].relation not in {None, "with"}:
            self.relation = None
            return True
        moved = self.items[target].action if self.acted == last and not self.items[last].action else None
        if self.items[last].relation == "with" and moved:
            self.change(target, action=None)
            self.change(last, action=moved)
        self._tie(last, self.relation, target)
        self.relation = None
        return True

    def speak_of(self, pronoun: str) -> bool:
        """Begin a sentence about one that was named before ("she holds an umbrella")."""
        at = meant(self.items, pronoun, len(self.items))
        if at is None or self.relation:
            return False
        both = pronoun == "they" and self.items[at].count == 1
        self.group, self.opening, self.owner, self.kept = [at], False, None, None
        self.group += [i for i in range(at + 1, self.begun) if both and self.items[i].relation is None]
        return True

    def _lead_from(self, pronoun: str) -> bool:
        target = meant(self.items, pronoun, len(self.items))
        if target is None:
            return False
        self.leads.append((self.relation or "", target))
        self.relation = None
        return True

    def _kept_with(self, item: Item) -> bool:
        """Whether a further thing is in the same vase or basket: a rabbit does not join eggs there."""
        there = [other.kind for other in self.items if self.kept and other.target == self.kept[1]]
        if self.kept and ((self.kept[0] == "in" and not self._fits_in(item)) or subject_of(item.kind).fixed):
            return False
        return not nouns.is_living(item.kind) or (
            self.joined and any(nouns.is_living(kind) for kind in there)
        )

    def _fits_in(self, item: Item) -> bool:
        """Whether it is in the same vessel: neither bowls nor bicycles are in a vase of tulips."""
        vessel = self.items[self.kept[1]] if self.kept else item
        large = subject_of(item.kind).height > 1.3 * subject_of(vessel.kind).height
        return not large and kept_by(item.word) != "in" and (item.count != 1 or not self.filled)

    def change(self, index: int, **values: object) -> None:
        """Say something more of an item."""
        self.items[index] = replace(self.items[index], **values)  # type: ignore[arg-type]

    def relate(self, relation: str, of_last: bool = False) -> None:
        """A relation of those spoken of (or of the last thing named) to what comes next."""
        of_last = of_last or (relation in {"around", "over"} and self.fresh)
        free = [i for i in self.group if self.items[i].relation in {None, "holding", "doing"} and not of_last]
        led = bool(self.leads) and relation in DONE and not nouns.is_living(self.items[-1].kind)
        if relation == "with" and self.fresh and self.items and kept_by(self.items[-1].word):
            free = [len(self.items) - 1]  # "two cups and a plate with a cake"
        elif relation == "with" and not free and self.group and kept_by(self.items[self.group[0]].word):
            free = self.group[:1]  # "a bench under a tree with a book"
        elif relation in DONE and not free and self.begun == len(self.items):
            free = owner_of_last(self.items)
        self.sources = [] if self.opening or led else free or ([len(self.items) - 1] if self.items else [])
        self.relation, self.fresh, self.joined, self.filled = relation, False, False, of_last

    def paint(self, hue: Colour | None) -> None:
        """A colour of those spoken of ("the house is red"); of more than one it is not said of which."""
        for index in self.group:
            if hue and self.items[index].count == 1 and not self.items[index].colour:
                self.change(index, colour=hue)

    def act(self, action: str) -> None:
        """An action of those spoken of, or of who is to come after what leads to them."""
        self.acted = len(self.items) - 1
        if self.leads:
            self.lead_action = action
            return
        for index in acting(self.items, self.group, self.fresh, action):
            before = self.items[index].action
            if before in {None, "sleeping"} or (before in POSTURES and action not in POSTURES):
                self.change(index, action=action)
            elif before == "sitting" and action in SEEN_SITTING:
                self.change(index, action=f"sitting {action}")

    def dress(self, garment: str, hue: Colour | None) -> bool:
        """Clothes of those spoken of; False where their drawings cannot be dressed."""
        wearers = [ties.holder(self.items, index) for index in self.sources or [len(self.items) - 1]]
        for index in wearers:
            self.items[index] = dressed(self.items[index], garment, hue)
        kind = self.items[wearers[0]].kind
        return can_dress(kind)

    def comb(self, hue: Colour) -> None:
        """The colour of the hair of who was last spoken of."""
        if self.items:
            self.owner = (self.sources or [len(self.items) - 1])[0]
            self.change(self.owner, accent=hue)
            self.relation, self.fresh = None, False

    def make(self, material: str | None, hue: Colour | None) -> None:
        """What the thing spoken of is made of."""
        last = self.group[-1] if self.group and not self.fresh else len(self.items) - 1
        self.change(last, material=material, colour=self.items[last].colour or hue)

    def _introduce(self, index: int) -> None:
        """A thing on its own, or another of the same group."""
        self.group = [*self.listed, *self.group, index] if self.joined else [index]
        self.listed = [i for i in self.listed if i not in self.group]
        self.owner = self.kept = None
        for relation, target in self.leads:
            self._led(index, relation, target)
        if self.leads:
            self.change(index, action=self.items[index].action or self.lead_action)
            self.leads, self.lead_action = [], None

    def _led(self, index: int, relation: str, target: int) -> None:
        """Tie a thing to what was named before it ("on a chair, a cat"; "wearing a hat, a cat")."""
        theirs = {**dict.fromkeys((*OWNED, "costume"), "with"), **TURNED}
        if relation in theirs:
            self.change(target, relation=theirs[relation], target=index)
        else:
            self._tie(index, "beside" if relation == "to" else relation, target)

    def _connect(self, index: int, relation: str) -> None:
        source = (
            wearer(self.items, self.sources[0]) if nouns.worn(self.items[index].word) else self.sources[0]
        )
        who = ties.holder(self.items, source) if relation in {"holding", "doing"} else source
        seated = relation == "holding" and self.items[who].relation in {"on", "in", "riding", "under"}
        if who != source or seated:  # "a girl on a chair reading a book"
            self.change(index, relation="with", target=who)
        elif relation == "costume" and nouns.is_living(self.items[source].kind):
            self.disguise(source, self.items.pop(index).word)
        elif relation in {*OWNED, "costume"}:
            put = kept_by(self.items[source].word)
            self.change(index, relation=put or "with", target=source)
            self.owner, self.kept = (None, (put, source)) if put else (source, None)
        elif relation in TURNED:
            self.items[index] = ties.suffered(self.items[index], relation, source)
        elif relation == "to" and ties.gives(self.items[source]) and nouns.is_living(self.items[index].kind):
            self.change(index, relation="facing", target=source)
            self.group = [index]
        elif relation == "to":
            put_on = nouns.worn(self.items[source].word) is not None
            self.change(source, relation="with" if put_on else "beside", target=index)
        else:
            near = relation == "in" and self.items[index].kind in NARROW and len(self.sources) > 1
            tied = self.sources[-1:] if near else self.sources
            for each in tied[:1] if relation in {"holding", "riding"} else tied:
                self._tie(each, relation, index)
            if relation not in {"holding", "watering", "doing"} and self.group != self.sources:
                self.group = [index]

    def disguise(self, index: int, word: str) -> bool:
        """Who is dressed as someone looks so, or wears the hat; False where nothing is seen of it."""
        if seen := disguised(self.items[index], word):
            self.items[index] = seen
            return True
        hat = next((hat for hat, said in table("subjects", "costumes").items() if word in said), "")
        found = nouns.noun(hat)
        if found:
            self.items.append(Item(found.kind, hat, relation="with", target=index))
        return found is not None

    def _tie(self, source: int, relation: str, target: int) -> None:
        item = self.items[source]
        if relation == "holding" and item.action == "playing":  # chess, a piano: nobody runs
            self.change(source, action=None)
            item = self.items[source]
        if item.relation in {"holding", "doing"} and item.target is not None:
            self.change(item.target, relation="with", target=source)
        if relation == "in" and has_on(item, self.items[target]):
            self.change(target, relation="with", target=source)
            return
        if relation == "chasing" and nouns.is_living(self.items[target].kind):
            self.change(target, action=self.items[target].action or "running")
        self.change(source, relation=relation_of(item, relation, self.items[target]), target=target)
