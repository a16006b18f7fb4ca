"""The grammar: phrases in, a scene out. It reads left to right; what is said before a noun waits for it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from . import nouns
from .colours import colour
from .facts import KINDS, Facts
from .heads import head_of
from .phrases import Phrase, phrases, singulars
from .scene import Item, Scene
from .sentence import LIKE_NOUNS, Sentence
from .spoken import Spoken
from .subjects import doing
from .tables import table, words
from .waiting import Waiting, hue_of

KIN = {"mother", "father", "mom", "mum", "mama", "dad", "parent", "sibling", "brother", "sister", "baby"}
"""Who are of the kind of the animal that was just named."""
AGED = {"old", "elderly", "aged"}
FILLED = ("full ", "filled ", "topped ", "covered ", "decorated ", "loaded ", "containing")
"""What begins so is said of the thing right before it: "a farmer with a cart full of hay"."""


def read(prompt: str) -> Scene:
    """The scene of an English prompt."""
    return Reader(Sentence(phrases(prompt))).read()


@dataclass
class Reader:
    """Reads one prompt.

    ``undone`` are those of the ``unknown`` words that are actions, with their meaning: some may be drawn.
    ``made`` waits for a material, ``denied`` skips what is not to be drawn, ``skip`` the next phrase;
    ``giving`` tells that who is given something was not named yet.
    """

    said: Sentence
    spoken: Spoken = field(default_factory=Spoken)
    facts: Facts = field(default_factory=Facts)
    waiting: Waiting = field(default_factory=Waiting)
    unknown: list[str] = field(default_factory=list)
    undone: dict[str, str] = field(default_factory=dict)
    made: bool = False
    denied: bool = False
    skip: bool = False
    giving: bool = False

    def read(self) -> Scene:
        """Take every phrase in turn."""
        for at, phrase in enumerate(self.said.phrases):
            if self.skip:
                self.skip = False
            elif not self._denies(phrase):
                self._take(at, phrase)
        self._close()
        items = tuple(self.spoken.items)
        seen = {item.action for item in items if doing(item.kind, item.action) != item.kind}
        unknown = tuple(dict.fromkeys(word for word in self.unknown if self.undone.get(word, "") not in seen))
        return Scene(items=items, unknown=unknown, **self.facts.values)

    def _denies(self, phrase: Phrase) -> bool:
        over = phrase.ends or phrase.text in {"but", "just", "only"} or "relation" in phrase
        self.denied = self.denied and not over
        return self.denied

    def _take(self, at: int, phrase: Phrase) -> None:
        steps = (
            self._stop, self._verb, self._pronoun, self._hair, self._number, self._sky_thing, self._thing,
            self._fact,
            self._shade, self._modifier, self._link, self._part, self._subject, self._passed,
        )  # fmt: skip
        if any(step(at, phrase) for step in steps):
            return
        if self._unknown_verb(at, phrase):
            self.spoken.relate("beside")
            self.unknown.append(phrase.text)
        else:
            self.unknown.append(phrase.text)
            self.spoken.fresh = False
            self.waiting = self.waiting if self.said.noun_ahead(at) else Waiting()

    def _unknown_verb(self, at: int, phrase: Phrase) -> bool:
        """What one does to the other, in a word that is not known: they are seen side by side."""
        done = phrase.text.endswith("ing") and self.said.noun_ahead(at)
        return bool(done) and self.spoken.fresh and self.spoken.relation is None

    def _stop(self, at: int, phrase: Phrase) -> bool:
        if phrase.ends:
            self._close()
            self.spoken.relation, self.spoken.fresh = None, False
        return phrase.ends

    def _close(self) -> None:
        """A colour that no noun came for is of the last thing, or of the whole picture."""
        hue, items = self.waiting.colour, self.spoken.items
        if hue and self.spoken.fresh and not items[-1].colour:
            self.spoken.change(len(items) - 1, colour=hue)
        elif self.spoken.relation not in {"with", "wearing", "holding"}:  # "with mint" is no colour
            self.facts.tint(hue)
        self.waiting = Waiting()

    def _verb(self, at: int, phrase: Phrase) -> bool:
        """What an edit begins with."""
        follows = self.said.after(at)
        last = follows is None or follows.ends
        if "verb" not in phrase or (last and phrase.means["verb"] != "remove"):
            return False
        if follows and "style" in follows:
            return False
        first = all("filler" in before and not before.noun for before in self.said.phrases[:at])
        vague = phrase.text in words("small_words", "vague verbs") and not (
            follows and {"count", "filler"} & set(follows.means)
        )
        if not first or self.facts.values or vague:
            return False
        self.facts.values["verb"] = phrase.means["verb"]
        self.giving = phrase.text in words("small_words", "giving")
        return True

    @property
    def _edits(self) -> bool:
        return "verb" in self.facts.values

    def _pronoun(self, at: int, phrase: Phrase) -> bool:
        """ "It", of an edit: what the picture shows; it is given something, or something is put on it.

        Else it is what was named before the last thing ("a postbox with a robin sitting on it").
        """
        if phrase.text not in words("small_words", "pronouns") or self.said.noun_ahead(at):
            return False  # "her child"
        if self._edits and self.giving:
            self.spoken.receiver, self.giving = True, False
        elif self._edits and self._has_next(at):  # "let her hold a balloon"
            self.spoken.receiver, self.facts.values["verb"] = True, "add"
        elif self._edits and self.spoken.relation and self.spoken.sources:
            self.spoken.tie_to_it()
        else:
            return not self._edits and self.spoken.tie_back()
        return True

    def _has_next(self, at: int) -> bool:
        follows = self.said.after(at)
        return bool(follows and follows.means.get("relation") in {"holding", "wearing", "with"})

    def _hair(self, at: int, phrase: Phrase) -> bool:
        """ "A red-haired girl", "a girl with red hair": not the colour of her dress."""
        if "hair" not in phrase:
            return False
        hue, ahead = colour(phrase.means["hair"]), self.said.noun_ahead(at)
        if phrase.text in AGED and not (ahead and ahead.noun and nouns.is_person(ahead.noun.kind)):
            return False  # an old boat is not grey
        if ahead and ahead.noun:
            self.waiting.hair = hue
        else:
            self.spoken.comb(hue)
        return True

    def _number(self, at: int, phrase: Phrase) -> bool:
        if "count" not in phrase and not phrase.text.isdigit():
            return False
        if phrase.text.endswith("couple") and not self.said.noun_ahead(at):
            return self._subject(at, replace(phrase, text="couple", noun=nouns.noun("couple")))
        if "relation" in phrase and self.spoken.fresh:  # "a basket full of apples"
            self.spoken.relate(phrase.means["relation"], of_last=True)
        count = min(24, int(phrase.means.get("count") or phrase.text))
        if count == 1 and not (at and "likeness" in self.said.phrases[at - 1]):
            self._close()
            self.waiting.definite = phrase.text in words("small_words", "definite") and self._edits
        if count != 1 or self.waiting.count is None:
            self.waiting.count = count
        return True

    def _thing(self, at: int, phrase: Phrase) -> bool:
        """A phrase that is a noun although it could be a fact, a colour or a material."""
        found = phrase.noun or self._counted(phrase)
        if not found or not self._means_thing(at, phrase):
            return False
        if not phrase.noun:
            phrase = replace(phrase, text=singulars(phrase.text)[-1], noun=found, plural=True)
        return self._subject(at, phrase)

    def _sky_thing(self, at: int, phrase: Phrase) -> bool:
        """ "Add a moon": the thing, not the night; "add a full moon at sunset" too."""
        singular = singulars(phrase.text)[-1]
        found = nouns.in_the_sky(singular) if self.facts.values.get("verb") == "add" else None
        plural = singular != phrase.text
        return bool(found) and self._subject(at, replace(phrase, text=singular, noun=found, plural=plural))

    def _counted(self, phrase: Phrase) -> nouns.Noun | None:
        """The noun in "three golden stars", which alone would be of the night."""
        many = self.waiting.count not in {None, 1} or self.waiting.colour is not None
        return nouns.noun(singulars(phrase.text)[-1]) if many and "time" in phrase else None

    def _means_thing(self, at: int, phrase: Phrase) -> bool:
        follows = self.said.after(at)
        alone = follows is None or not (follows.noun or follows.text in {"of", "and"})
        if "place" in phrase:
            inside = self.spoken.relation in {"in", "through"} or (
                self.spoken.relation == "on" and phrase.means["place"] == "beach"
            )
            return not inside and phrase.text in words("scene", "places that are subjects")
        if {"time", "weather", "season"} & set(phrase.means):
            return phrase.noun is None
        if {"style", "mood", "framing"} & set(phrase.means):
            return alone and self.waiting.count is not None
        if "material" in phrase:
            return not (self.made or self.said.noun_ahead(at) or self._of_material(at))
        return "colour" in phrase and not self.said.noun_ahead(at)

    def _of_material(self, at: int) -> bool:
        return at > 0 and self.said.phrases[at - 1].text in {"of", "in"} and self.spoken.fresh

    def _fact(self, at: int, phrase: Phrase) -> bool:
        phrase = self.said.style_alone(at) or phrase
        kinds = [kind for kind in KINDS if kind in phrase]
        if self.spoken.relation == "under" and phrase.means.get("place") in {"space", "sky"}:
            kinds.remove("place")  # who is under the milky way is not up there
        if not kinds or (self.made and "material" in phrase) or self.said.before_colour(at):
            return False
        ahead, follows = self.said.noun_ahead(at), self.said.after(at)
        if not (phrase.text in words("scene", "of a thing") and follows and ahead is follows):
            for kind in kinds:
                self.facts.weigh(kind, phrase, follows)
        if self.spoken.relation == "in_front" and phrase.text not in words("scene", "boards"):
            self.facts.step_outside()
        if "place" in kinds and follows and follows is ahead and follows.noun and not phrase.leads_in:
            return True  # "on a park bench": on the bench
        if "place" in kinds:
            self.facts.tint_place(phrase.means["place"], self.waiting.colour)
            self.waiting, self.spoken.relation = Waiting(), None
        elif not {"mood", "weather", "season", "time"} & set(kinds) and not ahead:
            self._close()
        if not ahead:
            self.spoken.relation = self.spoken.relation if kinds == ["mood"] else None
            self.waiting.count = None
        self.spoken.fresh = self.spoken.fresh and kinds == ["mood"]
        return True

    def _shade(self, at: int, phrase: Phrase) -> bool:
        shade = next((kind for kind in ("lighter", "darker") if kind in phrase), "")
        shade = shade if self.said.before_colour(at) else ""
        self.waiting.shade = shade or self.waiting.shade
        return bool(shade)

    def _modifier(self, at: int, phrase: Phrase) -> bool:
        if "material" in phrase and (self.made or self._of_material(at) or "colour" not in phrase):
            return self._material(at, phrase)
        coloured = self.waiting.colour
        if "colour" in phrase:
            self.waiting.paint(phrase.means["colour"])
        elif "size" in phrase and self.spoken.fresh and not self.said.noun_ahead(at):
            self.spoken.change(len(self.spoken.items) - 1, scale=float(phrase.means["size"]))
        elif "size" in phrase and (self.said.noun_ahead(at) or not phrase.noun):
            self.waiting.scale = float(phrase.means["size"])
        elif "gender" in phrase and self.said.noun_ahead(at):
            self.waiting.gender = phrase.means["gender"]
        elif "container" in phrase:
            self.waiting = Waiting(count=self.waiting.count)
        elif "made" in phrase:
            self.made = True
        else:
            return "likeness" in phrase
        if "material" in phrase and self.said.noun_ahead(at) and not coloured:
            self.waiting.material = phrase.means["material"]
        return True

    def _material(self, at: int, phrase: Phrase) -> bool:
        hue = hue_of(phrase.text, "small_words", "colours of materials")
        if (self.made or self._of_material(at)) and self.spoken.items:
            self.spoken.make(phrase.means["material"], hue)
        elif self.said.noun_ahead(at):
            self.waiting.material, self.waiting.colour = phrase.means["material"], self.waiting.colour or hue
        else:
            return False
        self.made, self.spoken.relation = False, None if self.made else self.spoken.relation
        return True

    def _link(self, at: int, phrase: Phrase) -> bool:
        """A relation, an action, or a verb that is both."""
        relation, action = phrase.means.get("relation"), phrase.means.get("action")
        if action == "flying" and self.said.ahead(at) in words("small_words", "flown by hand"):
            relation, action = None, "running"
        verb, turned = self.facts.values.get("verb"), self._turns(phrase)
        if verb in {"make", "replace"} and turned:
            self.facts.forget()
        if verb == "replace" and turned:
            self._close()
            self.spoken.group, self.spoken.relation, self.spoken.fresh = [], None, False
        elif relation == "without":
            self.denied = True
        elif action and relation in {None, "beside"} and self._told_before(at):
            self.waiting.action = action
        elif relation or action:
            self._tie(relation, action, phrase.text.startswith(FILLED))
        else:
            return False
        if action and not relation and action not in words("telling", "shown actions", "still actions"):
            self.undone[phrase.text] = action
            self.unknown.append(phrase.text)
        return True

    def _turns(self, phrase: Phrase) -> bool:
        """Whether what comes next is what an edit makes of what came before."""
        into = phrase.text == "in" and bool({"season", "time"} & set(self.facts.values))
        changed = self.facts.values.get("verb") == "replace" or phrase.text in {"to", "into", "as"}
        return into or (changed and phrase.text in words("small_words", "to that"))

    def _told_before(self, at: int) -> bool:
        """Whether an action stands before its noun ("a sleeping cat")."""
        follows = self.said.after(at)
        return not self.spoken.fresh and bool(follows and self.said.noun_ahead(at) and "count" not in follows)

    def _tie(self, relation: str | None, action: str | None, of_last: bool) -> None:
        if relation != "in" or not self.waiting.colour:
            self._close()
        if action:
            self.spoken.act(action)
        if relation:
            self.spoken.relate(relation, of_last)
        self.spoken.fresh = self.spoken.joined = False

    def _part(self, at: int, phrase: Phrase) -> bool:
        """Parts, clothes and furniture: drawn only where there is a drawing of its own."""
        relation, spoken = self.spoken.relation, self.spoken
        if phrase.text == "face" and not spoken.items:
            self.facts.values.setdefault("framing", "portrait")
            return self._subject(at, replace(phrase, noun=nouns.noun("woman")))
        if "garment" in phrase and not spoken.items and self.facts.values.get("verb") == "make":
            return self._subject(at, replace(phrase, noun=nouns.noun("person")))  # "make the suit blue"
        if "garment" in phrase and relation in {"in", "wearing", "with"} and spoken.items:
            if not spoken.dress(phrase.text, self.waiting.colour):
                self.unknown.append(phrase.text)
        elif "part" in phrase and phrase.noun and not spoken.items:
            return False
        elif "part" in phrase or (LIKE_NOUNS & set(phrase.means) and not phrase.noun):
            if phrase.text in words("small_words", "of the whole"):
                self.facts.tint(self.waiting.colour)
            if phrase.text in {"background", "backdrop"} and self.waiting.colour:
                self.facts.values.setdefault("place", "studio")
        else:
            return False
        follows = self.said.after(at)
        self.waiting, spoken.fresh = Waiting(), False
        spoken.owner = spoken.sources[0] if relation == "with" and spoken.sources else spoken.owner
        spoken.relation = spoken.relation if follows and follows.text == "of" else None
        return True

    def _subject(self, at: int, phrase: Phrase) -> bool:
        alone = self.waiting == Waiting() and self.spoken.relation is None
        if phrase.noun is None or ("filler" in phrase and alone):
            return False
        owned = self.said.noun_ahead(at) if phrase.of else None
        if owned and owned.noun and "part" not in owned:
            return True
        filled = self.said.filled(at)
        heap = filled and (filled.plural or filled.text in words("small_words", "kinds of fruit"))
        if filled and phrase.text in {"bowl", "pot"} and not heap:
            self.waiting = Waiting(count=self.waiting.count)
            return True
        if not phrase.of and self.said.fills_place(at):
            if nouns.is_person(phrase.noun.kind):
                return True
            self.spoken.relation, phrase = None, replace(phrase, plural=True)
        if self.made and self.spoken.items:
            self._stuff(phrase)
            return True
        given_to = self.giving and self.waiting.definite
        if (head := "" if given_to else head_of(self.said, at, phrase)) != "head":
            self._named(self._of_its_kind(at, phrase), head, self.said.after(at))
        elif phrase.noun and phrase.noun.kind == "robot":
            self.waiting.material = "metal"
        if filled or self.giving:
            self.spoken.relate("with", of_last=filled is not None)
        self.giving = False
        return True

    def _of_its_kind(self, at: int, phrase: Phrase) -> Phrase:
        """ "Its mother" is an animal of the same kind."""
        child = self.spoken.items[0].kind if self.spoken.items else ""
        its = at > 0 and self.said.phrases[at - 1].text in {"its", "their"}
        if not its or phrase.text not in {"mother", "father", "mom", "mum"} or not nouns.is_animal(child):
            return phrase
        word = self.spoken.items[0].word
        found = (parent for parent, young in table("subjects", "parents").items() if word in young)
        name = next(found, nouns.names_of(child)[0])
        return replace(phrase, text=f"{phrase.text} {name}", noun=nouns.noun(name))

    def _stuff(self, phrase: Phrase) -> None:
        """ "Made of cheese": no thing of its own, but the colour of what is made of it."""
        self.spoken.make(None, hue_of(phrase.text, "small_words", "colours of materials"))
        self.unknown.append(phrase.text)
        self.made, self.waiting = False, Waiting()

    def _named(self, phrase: Phrase, head: str, follows: Phrase | None) -> None:
        """Take the thing that a noun names; ``follows`` is its ``head`` where there is one."""
        self.skip = head != ""
        last = self.spoken.items[-1] if self.spoken.items else None
        if phrase.text in KIN and phrase.noun and last and nouns.is_animal(last.kind):
            self.waiting.scale *= 0.6 if phrase.text == "baby" else 1.0
            phrase = replace(phrase, noun=nouns.Noun(last.kind), text=f"{phrase.text} {last.word}")
        if head == "bearer" and follows and phrase.noun:
            self.spoken.add(self.waiting.item(follows), False)
            self.spoken.relate("holding")
            self.spoken.add(Item(phrase.noun.kind, phrase.text), False)
        else:
            self.spoken.add(self.waiting.item(phrase), phrase.of)
            if follows and follows.text in {"family", "festival"}:
                self.spoken.change(len(self.spoken.items) - 1, count=3 if follows.text == "family" else 0)
        if head == "being" and follows and phrase.noun and nouns.is_animal(phrase.noun.kind):
            seen = self.spoken.disguise(len(self.spoken.items) - 1, follows.text)
            self.unknown += [] if seen else [follows.text]
        self.waiting = Waiting()

    def _passed(self, at: int, phrase: Phrase) -> bool:
        """Words that say nothing here."""
        if phrase.text in {"and", "&", "+"}:
            if self.spoken.fresh:
                self._close()
            self.spoken.joined, self.spoken.fresh = True, self.spoken.fresh and not self.said.noun_ahead(at)
            return True
        follows = self.said.after(at)
        return bool(phrase.means) or (phrase.text.endswith("ly") and (follows is None or bool(follows.means)))
