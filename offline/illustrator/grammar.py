"""The grammar: phrases in, a scene out. It reads from left to right; what stands before a noun waits for it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from . import nouns
from .colours import Colour, colour, darker, lighter
from .phrases import Phrase, phrases, singulars
from .scene import Item, Scene
from .tables import table, words

FACTS = ("place", "time", "weather", "season", "style", "mood", "framing", "transparent")
MODIFIERS = (
    "colour",
    "lighter",
    "darker",
    "size",
    "material",
    "gender",
    "filler",
    "mood",
    "weather",
    "season",
)
OWNED = ("with", "wearing")
NATURAL = {"meadow": "green", "hills": "green", "forest": "green", "jungle": "green", "garden": "green", "sea": "blue",
           "lake": "blue", "river": "blue", "sky": "blue", "desert": "golden", "beach": "white", "mars": "red"}  # fmt: skip


@dataclass
class Waiting:
    """What was read before a noun and is said of it."""

    count: int | None = None
    colour: Colour | None = None
    shade: str = ""
    scale: float = 1.0
    material: str | None = None
    action: str | None = None
    gender: str | None = None

    @property
    def begun(self) -> bool:
        """Whether anything waits."""
        return self != Waiting()


@dataclass
class Reader:
    """Reads one prompt. ``group`` are the items that are now spoken of, ``sources`` those of a pending relation."""

    said: list[Phrase]
    items: list[Item] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    weights: dict[str, int] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    waiting: Waiting = field(default_factory=Waiting)
    group: list[int] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    relation: str | None = None
    lead: tuple[str, int] | None = None
    fresh: bool = False
    joined: bool = False
    made: bool = False
    denied: bool = False
    skip: bool = False

    def read(self) -> Scene:
        """Take every phrase in turn."""
        for at, phrase in enumerate(self.said):
            if self.skip:
                self.skip = False
            elif not self._denies(phrase):
                self._take(at, phrase)
        self._end_phrase()
        return Scene(items=tuple(self.items), unknown=tuple(dict.fromkeys(self.unknown)), **self.facts)

    def _denies(self, phrase: Phrase) -> bool:
        """Whether a phrase belongs to what is not to be drawn ("no people")."""
        if self.denied and (phrase.ends or phrase.text in {"but", "just", "only"} or "relation" in phrase):
            self.denied = False
        return self.denied

    def _take(self, at: int, phrase: Phrase) -> None:
        steps = (
            self._stop, self._verb, self._number, self._noun_first, self._fact, self._tint_word, self._modifier, self._made,
            self._link, self._part, self._subject, self._passed,
        )  # fmt: skip
        if not any(step(at, phrase) for step in steps):
            self.unknown.append(phrase.text)
            self.fresh = False
            if not self._ahead(at):
                self._end_phrase()

    def _next(self, at: int) -> Phrase | None:
        return self.said[at + 1] if at + 1 < len(self.said) else None

    def _ahead(self, at: int) -> Phrase | None:
        """The noun that the modifiers at ``at`` lead to."""
        for phrase in self.said[at + 1 :]:
            if phrase.noun or "garment" in phrase or "furniture" in phrase or "part" in phrase:
                return phrase
            known = any(kind in phrase for kind in MODIFIERS) and "relation" not in phrase
            if phrase.ends or (phrase.means and not known) or phrase.text in {"and", "of"}:
                return None
        return None

    def _stop(self, at: int, phrase: Phrase) -> bool:
        if phrase.ends:
            self._end_phrase()
            self.relation, self.fresh = None, False
        return phrase.ends

    def _end_phrase(self) -> None:
        """A colour that no noun came for is of the last thing, or of the whole picture."""
        if self.waiting.colour and self.fresh and not self.items[-1].colour:
            self.items[-1] = replace(self.items[-1], colour=self.waiting.colour)
        elif self.waiting.colour:
            self.facts.setdefault("tint", self.waiting.colour)
        self.waiting = Waiting()

    def _verb(self, at: int, phrase: Phrase) -> bool:
        """What an edit begins with."""
        follows = self._next(at)
        if "verb" not in phrase or follows is None or follows.ends or "style" in follows:
            return False
        first = all("filler" in before and not before.noun for before in self.said[:at])
        if not first or self.facts:
            return False
        if phrase.text in {"colour", "color", "set", "have", "let"} and "count" not in follows:
            return False
        self.facts["verb"] = phrase.means["verb"]
        return True

    def _number(self, at: int, phrase: Phrase) -> bool:
        if "count" not in phrase and not phrase.text.isdigit():
            return False
        count = min(24, int(phrase.means.get("count") or phrase.text))
        if count == 1:
            self._end_phrase()
        if count == 1 and self.waiting.count is None or count != 1:
            self.waiting.count = count
        return True

    def _noun_first(self, at: int, phrase: Phrase) -> bool:
        """A phrase that is a noun although it could be a fact, a colour or a material."""
        thing = phrase.noun or self._counted(phrase)
        if not thing or not self._means_thing(at, phrase):
            return False
        named = (
            phrase
            if phrase.noun
            else replace(phrase, text=singulars(phrase.text)[-1], noun=thing, plural=True)
        )
        return self._subject(at, named)

    def _counted(self, phrase: Phrase) -> nouns.Noun | None:
        """The noun in "three golden stars", which alone would be of the night."""
        many = self.waiting.count not in {None, 1} or self.waiting.colour is not None
        return nouns.noun(singulars(phrase.text)[-1]) if many and "time" in phrase else None

    def _means_thing(self, at: int, phrase: Phrase) -> bool:
        begun, follows = self.waiting.begun or self.relation is not None, self._next(at)
        alone = follows is None or not (follows.noun or follows.text == "of")
        if "place" in phrase:
            return phrase.text in words("scene", "places that are subjects") and self.relation not in {
                "in",
                "through",
            }
        if any(kind in phrase for kind in ("time", "weather", "season")):
            return phrase.noun is None
        if "style" in phrase or "mood" in phrase or "framing" in phrase:
            return begun and alone and self.waiting.count is not None
        if "material" in phrase:
            return not self.made and not self._ahead(at) and not self._of_material(at)
        return "colour" in phrase and not self._ahead(at)

    def _of_material(self, at: int) -> bool:
        return at > 0 and self.said[at - 1].text in {"of", "in"} and self.fresh

    def _fact(self, at: int, phrase: Phrase) -> bool:
        kinds = [kind for kind in FACTS if kind in phrase]
        of_thing = (
            phrase.text in words("scene", "of a thing") and self._ahead(at) is self._next(at) is not None
        )
        if not kinds or (self.made and "material" in phrase) or self._is_modifier(at, phrase):
            return False
        for kind in () if of_thing else kinds:
            self._weigh(kind, phrase, at)
        if "place" in kinds:
            self._settle(phrase.means["place"])
        elif not {"mood", "weather", "season", "time"} & set(kinds) and not self._ahead(at):
            self._end_phrase()
        if not self._ahead(at):
            self.relation = None if kinds != ["mood"] else self.relation
            self.waiting.count = None
        self.fresh = self.fresh and kinds == ["mood"]
        return True

    def _is_modifier(self, at: int, phrase: Phrase) -> bool:
        """ "An ice palace", "dark green": the fact is no fact there."""
        follows = self._next(at)
        if follows and "colour" in follows and ("lighter" in phrase or "darker" in phrase):
            return True
        return "material" in phrase and bool(follows and follows.noun)

    def _weigh(self, kind: str, phrase: Phrase, at: int) -> None:
        """Keep a fact, unless a weightier or earlier one is known."""
        follows = self._next(at)
        weight = 1 if phrase.text in words("scene", f"weak {kind}s") else 2
        if kind == "place" and follows and (follows.noun or "place" in follows) and "relation" not in follows:
            weight = 0
        if weight > self.weights.get(kind, -1):
            self.weights[kind] = weight
            self.facts[kind] = True if kind == "transparent" else phrase.means[kind]

    def _settle(self, place: str) -> None:
        """A place takes what waited: an unusual colour of it becomes the picture's."""
        usual = NATURAL.get(place)
        tint = self.waiting.colour
        if tint and (usual is None or tint != colour(_hex_of(usual))):
            self.facts.setdefault("tint", tint)
        self.waiting, self.relation = Waiting(), None

    def _tint_word(self, at: int, phrase: Phrase) -> bool:
        follows = self._next(at)
        for kind in ("lighter", "darker"):
            if kind in phrase and follows and "colour" in follows:
                self.waiting.shade = kind
                return True
        return False

    def _modifier(self, at: int, phrase: Phrase) -> bool:
        if "material" in phrase and (self.made or self._of_material(at) or not phrase.means.get("colour")):
            return self._material(at, phrase)
        if "colour" in phrase:
            self._coloured(phrase)
        elif "size" in phrase and (self._ahead(at) or not phrase.noun):
            self.waiting.scale = float(phrase.means["size"])
        elif "gender" in phrase and self._ahead(at):
            self.waiting.gender = phrase.means["gender"]
        elif "container" in phrase:
            self._opened()
        else:
            return False
        if "material" in phrase and self._ahead(at):
            self.waiting.material = phrase.means["material"]
        return True

    def _opened(self) -> None:
        if self.waiting.colour:
            self._end_phrase()

    def _material(self, at: int, phrase: Phrase) -> bool:
        own = next(
            (
                code
                for code, said in table("small_words", "colours of materials").items()
                if phrase.text in said
            ),
            None,
        )
        hue = colour(own) if own else None
        if (self.made or self._of_material(at)) and self.items:
            last = self.group[-1] if self.group else -1
            made = self.items[last]
            self.items[last] = replace(made, material=phrase.means["material"], colour=made.colour or hue)
        elif self._ahead(at):
            self.waiting.material, self.waiting.colour = phrase.means["material"], self.waiting.colour or hue
        else:
            return False
        self.made, self.relation = False, None if self.made else self.relation
        return True

    def _coloured(self, phrase: Phrase) -> None:
        base = colour(phrase.means["colour"])
        shade, self.waiting.shade = self.waiting.shade, ""
        toned = lighter(base, 0.4) if shade == "lighter" else darker(base, 0.4) if shade else base
        self.waiting.colour = self.waiting.colour or toned

    def _made(self, at: int, phrase: Phrase) -> bool:
        if "made" in phrase:
            self.made = True
        return "made" in phrase

    def _link(self, at: int, phrase: Phrase) -> bool:
        """A relation, an action, or a verb that is both."""
        if self.facts.get("verb") == "replace" and phrase.text in words("small_words", "to that"):
            self._end_phrase()
            self.group, self.relation, self.fresh = [], None, False
            return True
        relation, action = phrase.means.get("relation"), phrase.means.get("action")
        if relation is None and action is None:
            return False
        if relation == "without":
            self.denied = True
            return True
        follows = self._next(at)
        if (
            action
            and not relation
            and not self.fresh
            and follows
            and self._ahead(at)
            and "count" not in follows
        ):
            self.waiting.action = action
            return True
        if relation != "in" or not self.waiting.colour:
            self._end_phrase()
        if action:
            self._act(action)
        if relation:
            self.relation, self.sources = relation, self._speaking()
        self.fresh = self.joined = False
        return True

    def _act(self, action: str) -> None:
        for index in self.group:
            if self.items[index].action is None:
                self.items[index] = replace(self.items[index], action=action)

    def _speaking(self) -> list[int]:
        """The items that a relation is of: those spoken of, else the last one."""
        free = [i for i in self.group if self.items[i].relation in {None, "holding"}]
        return free or ([len(self.items) - 1] if self.items else [])

    def _part(self, at: int, phrase: Phrase) -> bool:
        """Parts, clothes and furniture: drawn only where there is a drawing of its own."""
        if "garment" in phrase and self.relation in {"in", "wearing", "with"} and self.items:
            self._dress()
        elif (
            "part" in phrase
            or ("furniture" in phrase and not phrase.noun)
            or ("garment" in phrase and not phrase.noun)
        ):
            self._tint_of_ground(phrase)
        else:
            return False
        follows = self._next(at)
        self.waiting, self.fresh = Waiting(), False
        if not (follows and follows.text == "of"):
            self.relation = None
        return True

    def _tint_of_ground(self, phrase: Phrase) -> None:
        if self.waiting.colour and phrase.text in {
            "background",
            "backdrop",
            "tone",
            "hue",
            "shade",
            "light",
            "color",
            "colour",
            "palette",
        }:
            self.facts.setdefault("tint", self.waiting.colour)

    def _dress(self) -> None:
        """A coat's colour is its wearer's."""
        for index in self.sources or [len(self.items) - 1]:
            worn = self.items[index]
            self.items[index] = replace(worn, colour=self.waiting.colour or worn.colour)

    def _subject(self, at: int, phrase: Phrase) -> bool:
        if phrase.noun is None or ("filler" in phrase and not self.waiting.begun and self.relation is None):
            return False
        if self._before_its_head(at, phrase):
            return True
        self._add(phrase)
        return True

    def _before_its_head(self, at: int, phrase: Phrase) -> bool:
        """Whether a noun only tells what kind the next one is ("a strawberry cake")."""
        follows = self._next(at)
        if follows is None or phrase.plural or phrase.of or "relation" in follows or "action" in follows:
            return False
        if not follows.noun:
            return bool({"furniture", "garment"} & set(follows.means))
        assert phrase.noun
        if nouns.is_person(follows.noun.kind) and (
            nouns.is_animal(phrase.noun.kind) or nouns.is_person(phrase.noun.kind)
        ):
            if nouns.is_animal(phrase.noun.kind):
                self.unknown.append(follows.text)
            self.skip = True
            return False
        return not (set(follows.means) & {"part", "place"}) or not follows.noun

    def _add(self, phrase: Phrase) -> None:
        index, waiting = len(self.items), self.waiting
        self.items.append(self._item(phrase))
        self.waiting = Waiting()
        if waiting.action and not self.items[index].action:
            self.items[index] = replace(self.items[index], action=waiting.action)
        if self.relation and self.sources and self.sources != [index]:
            self._connect(index)
        elif self.relation:
            self.lead = (self.relation, index)
        else:
            self._introduce(index)
        self.relation, self.fresh, self.joined = None, not phrase.of, False

    def _introduce(self, index: int) -> None:
        """A thing on its own, or another of the same group."""
        self.group = [*self.group, index] if self.joined else [index]
        if self.lead:
            self.items[index] = replace(self.items[index], relation=_plain(self.lead[0]), target=self.lead[1])
            self.lead = None

    def _item(self, phrase: Phrase) -> Item:
        assert phrase.noun
        waiting, found, name = self.waiting, phrase.noun, phrase.text.removesuffix("'s")
        if waiting.gender and (other := nouns.noun(f"{waiting.gender} {nouns.names_of(found.kind)[0]}")):
            found = other
        hue = waiting.colour or next(
            (colour(code) for code, said in table("subjects", "natural colours").items() if name in said),
            None,
        )
        return Item(found.kind, name, self._count(phrase), hue, waiting.material, waiting.scale)

    def _count(self, phrase: Phrase) -> int:
        count = self.waiting.count
        same = phrase.text in {
            "sheep",
            "fish",
            "deer",
            "koi",
            "cattle",
            "moose",
            "bison",
            "salmon",
            "people",
            "squid",
        }
        if phrase.plural:
            return count if count not in {None, 1} else 0
        return 1 if count is None or (count == 0 and not same) else count

    def _connect(self, index: int) -> None:
        """The pending relation, from its sources to the item that came."""
        relation, source = self.relation or "beside", self.sources[0]
        if relation in OWNED or relation == "surrounded":
            own = "with" if relation in OWNED else "around"
            self.items[index] = replace(self.items[index], relation=own, target=source)
            return
        for i in self.sources[:1] if relation in {"holding", "riding"} else self.sources:
            self._tie(i, relation, index)
        if (
            relation not in {"holding", "watering", "with"}
            and len(self.group) > 0
            and self.group != self.sources
        ):
            self.group = [index]

    def _tie(self, source: int, relation: str, target: int) -> None:
        item = self.items[source]
        if item.relation == "holding" and item.target is not None:
            held = item.target
            self.items[held] = replace(self.items[held], relation="with", target=source)
        if relation == "on" and self._rides(item.kind, self.items[target].kind):
            relation = "riding"
        self.items[source] = replace(item, relation=_plain(relation), target=target)

    def _rides(self, rider: str, mount: str) -> bool:
        living = nouns.is_person(rider) or nouns.is_animal(rider)
        return living and bool(set(nouns.names_of(mount)) & words("subjects", "mounts"))

    def _passed(self, at: int, phrase: Phrase) -> bool:
        """Words that say nothing here."""
        if phrase.text in {"and", "&", "+"}:
            self._end_phrase() if self.fresh else None
            self.joined, self.fresh = True, False
            return True
        follows = self._next(at)
        adverb = phrase.text.endswith("ly") and (follows is None or bool(follows.means))
        return bool(phrase.means) or adverb


def _plain(relation: str) -> str:
    """A relation as the painters know it."""
    return {
        "flying": "over",
        "through": "beside",
        "surrounded": "around",
        "wearing": "with",
    }.get(relation, relation)


def _hex_of(name: str) -> str:
    return next(code for code, said in table("small_words", "colours").items() if name in said)


def read(prompt: str) -> Scene:
    """The scene of an English prompt."""
    return Reader(phrases(prompt)).read()
