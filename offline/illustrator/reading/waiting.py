"""What a prompt says before a noun, and the item that it becomes with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from offline.illustrator.colours import Colour, colour, darker, lighter
from offline.illustrator.scene import Item

from . import nouns
from .phrases import Phrase
from .states import coded, shows
from .tables import table, words

SAME_IN_PLURAL = {
    "jellyfish",
    "starfish",
    "goldfish",
    "reindeer",
    "shrimp",
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

GROUPS = {"band", "orchestra", "choir", "quartet", "crowd", "family", "camel caravan", "camel train"}
"""One of these is several."""


def hue_of(word: str, name: str, section: str) -> Colour | None:
    """The colour that a section of a vocabulary gives to a word."""
    return next((colour(code) for code, said in table(name, section).items() if word in said), None)


@dataclass
class Waiting:
    """What was read before a noun and is said of it; ``definite`` is what is there already, of an
    edit; ``known`` what may have been named before ("the cat"); ``states`` how it looks, each with the
    words that tell it; ``second`` the other colour of a pattern."""

    count: int | None = None
    colour: Colour | None = None
    shade: str = ""
    scale: float = 1.0
    material: str | None = None
    action: str | None = None
    gender: str | None = None
    definite: bool = False
    known: bool = False
    hair: Colour | None = None
    traits: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    states: tuple[tuple[str, str], ...] = ()
    second: Colour | None = None

    def paint(self, code: str) -> None:
        """A colour by its hex code, in the shade that was said before it; the first colour counts."""
        base = colour(code)
        shade, self.shade = self.shade, ""
        toned = lighter(base, 0.4) if shade == "lighter" else darker(base, 0.4) if shade else base
        if self.colour and not self.second:
            self.second = toned
        self.colour = self.colour or toned

    def item(self, phrase: Phrase) -> Item:
        """The item of a noun and all that waited for it."""
        assert phrase.noun
        kind, name = phrase.noun.kind, phrase.text.removesuffix("'s")
        if self.gender and (other := nouns.noun(f"{self.gender} {nouns.names_of(kind)[0]}")):
            kind = other.kind
        hue = self.colour or hue_of(name, "subjects", "natural colours")
        sizes = table("subjects", "sizes of kinds").items()
        scale = self.scale * next((float(size) for size, said in sizes if name in said), 1.0)
        if self.hair and not nouns.is_person(kind):
            hue = hue or self.hair
        cased = self.material == "brass" and nouns.is_person(kind)  # who is steampunk is still of flesh
        material = None if cased else self.material
        made = Item(kind, name, self._count(phrase), hue, material, scale, action=self.action)
        of_all = tuple(each for each in self.traits if each == "family" or each.startswith(("as ", "worn ")))
        traits = self.traits if nouns.is_person(kind) else of_all
        gender = (f"build {self.gender}",) if self.gender else ()
        features = (*gender, *self.features)
        traits += tuple(coded(state, self.second) for state, _ in self.states if shows(state, kind))
        traits += (f"named {name}",) if name in words("subjects", "kinds apart") else ()
        return replace(made, accent=self.hair, there=self.definite, traits=traits, features=features)

    def _count(self, phrase: Phrase) -> int:
        """How many; a plural without a number is "some", a word for many before a singular means one."""
        if phrase.text in words("small_words", "in pairs") and self.count == 2:
            return 1
        if phrase.plural:
            return 0 if self.count is None or self.count == 1 else self.count
        if {phrase.text, phrase.text.rpartition(" ")[2]} & GROUPS:
            return 0
        if phrase.text.rpartition(" ")[2] in SAME_IN_PLURAL:
            return self.count or 0
        return self.count or 1
