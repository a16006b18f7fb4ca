"""A prompt cut into phrases, the longest known first, each with all that it can mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from . import nouns
from .slicing import sliced
from .spelling import corrected
from .tables import table, words
from .trades import has_it, person_in_one, person_of

KINDS = {
    "scene": {
        "places": "place",
        "times": "time",
        "weathers": "weather",
        "seasons": "season",
        "styles": "style",
        "moods": "mood",
        "framings": "framing",
        "sights": "sight",
        "transparent": "transparent",
    },
    "features": {"features": "feature"},
    "states": {"states": "state", "lands": "land"},
    "small_words": {
        "colours": "colour",
        "hair": "hair",
        "lighter": "lighter",
        "darker": "darker",
        "counts": "count",
        "containers": "container",
        "likenesses": "likeness",
        "sizes": "size",
        "materials": "material",
        "made": "made",
        "layers": "layer",
        "relations": "relation",
        "actions": "action",
        "verbs": "verb",
        "genders": "gender",
        "garments": "garment",
        "parts": "part",
        "furniture": "furniture",
        "fillers": "filler",
    },
}
"""Which section of which file gives a phrase which kind of meaning."""

SHOPS = {"shop", "store", "boutique", "emporium"}
"""What is said after the name of what is sold there."""

OF_ANIMALS = {"dog", "cat", "bird", "fish", "horse", "monkey", "dinosaur", "animal"}
"""What is said after the name of a breed or of a kind."""

_TOKEN = re.compile(r"\w+(?:['\-]\w+)*'?|[,.;:!?()/&+]")


@dataclass(frozen=True)
class Phrase:
    """Some words of the prompt: ``means`` has each kind of meaning with its value.

    ``text`` is in the singular; ``of`` tells a possessive ("the wolf's").
    """

    text: str
    means: dict[str, str]
    noun: nouns.Noun | None = None
    plural: bool = False
    of: bool = False

    @property
    def ends(self) -> bool:
        """Whether it is punctuation, which ends what was begun."""
        return not self.text[0].isalnum()

    @property
    def leads_in(self) -> bool:
        """Whether it is a place with its preposition ("on the moon", "underwater")."""
        led = any("relation" in meanings().get(word, {}) for word in self.text.split(" "))
        looks = self.text.startswith(("out ", "looking ", "gazing ", "staring "))
        return led or looks or self.text in {"underwater", "indoors"}

    def __contains__(self, kind: str) -> bool:
        return kind in self.means


def phrases(prompt: str) -> list[Phrase]:
    """The prompt in phrases; words that are not known have no meaning."""
    tokens = [_spelt(token) for token in _TOKEN.findall(prompt.lower().replace("’", "'").replace("`", "'"))]
    found: list[Phrase] = []
    at = 0
    while at < len(tokens):
        phrase, length = _longest(tokens, at)
        found.append(phrase)
        at += length
    said = {phrase.text for phrase in found}
    return _kinned(_shops(_traded(sliced([_meant(phrase, said) for phrase in found]))))


def _kinned(found: list[Phrase]) -> list[Phrase]:
    """A breed or a kind before what it is one of, and that, in one ("a dalmatian dog")."""
    joined: list[Phrase] = []
    for phrase in found:
        kind = joined[-1] if joined and phrase.text in OF_ANIMALS and not phrase.of else None
        bare = kind is not None and not kind.of and not kind.plural and kind.text not in OF_ANIMALS
        if kind and bare and kind.noun and nouns.is_animal(kind.noun.kind) and kind.noun.kind != "robot":
            joined[-1] = replace(kind, plural=phrase.plural)
        else:
            joined.append(phrase)
    return joined


def _traded(found: list[Phrase]) -> list[Phrase]:
    """A thing before a trade and that trade in one, who is a person: "lighthouse keeper"."""
    joined: list[Phrase] = []
    for phrase in found:
        one = singulars(phrase.text)[-1]
        thing = joined[-1] if joined else None
        unknown = not phrase.noun and not phrase.means and len(phrase.text) > 3
        other = phrase.noun and not (thing and thing.noun and nouns.is_animal(thing.noun.kind))
        if thing and not other and (person := person_of(thing, one)):
            joined[-1] = Phrase(f"{thing.text} {one}", {}, person, plural=one != phrase.text, of=phrase.of)
            if has_it(thing, one) and sum(thing.text == other.text for other in found) == 1:
                joined += [Phrase("with", meanings()["with"]), replace(thing, plural=False)]
        elif unknown and (person := person_in_one(one)):
            joined.append(Phrase(one, {}, person, plural=one != phrase.text))
        else:
            joined.append(phrase)
    return joined


def _shops(found: list[Phrase]) -> list[Phrase]:
    """A thing before "shop" and the shop in one: the place where that is sold ("a lantern shop")."""
    joined: list[Phrase] = []
    for phrase in found:
        ware = joined[-1] if joined and phrase.text in SHOPS and not phrase.of else None
        if ware and (kind := _sold(ware)):
            means = {"place": "cafe", "sight": f"wares {kind}"}
            joined[-1] = Phrase(f"{ware.text} {phrase.text}", means)
        else:
            joined.append(phrase)
    return joined


def _sold(ware: Phrase) -> str:
    """The drawing of what a shop may sell; "" for people and what means anything else, too."""
    if ware.noun is None or ware.of or not ware.means.keys() <= {"garment", "furniture"}:
        return ""
    return "" if nouns.is_person(ware.noun.kind) else ware.noun.kind


def _meant(phrase: Phrase, said: set[str]) -> Phrase:
    """A word with two senses in the one that others of the prompt tell."""
    sense = next((other for other, words in _senses().get(phrase.text, {}).items() if said & words), "")
    return replace(phrase, text=sense, noun=nouns.noun(sense)) if sense else phrase


@lru_cache(maxsize=1)
def _senses() -> dict[str, dict[str, frozenset[str]]]:
    """Of words with a second sense: what that is called, and the words that tell it."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for pair, told in table("subjects", "senses").items():
        word, _, other = pair.partition(" > ")
        found.setdefault(word, {})[other] = frozenset(told)
    return found


def singulars(word: str) -> tuple[str, ...]:
    """What an English word may be in the singular, itself first; by a list, then by rule."""
    if word in _irregular():
        return word, _irregular()[word]
    found = [word]
    for ending, instead in (("ies", "y"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss")):
        if word.endswith(ending):
            found.append(word[: -len(ending)] + instead)
    if word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3:
        found.append(word[:-1])
    if word.endswith("oes"):
        found.append(word[:-2])
    return tuple(found)


def _spelt(token: str) -> str:
    """A word as it is meant: a misspelt one put right where it is clear which is meant."""
    known = token in _vocabulary() or any(one in _vocabulary() for one in singulars(token))
    return token if known else corrected(token, _guesses()) or token


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """Every word of every phrase that is known, its singular too, and words that only look misspelt."""
    said = {word for phrase in (*meanings(), *nouns.every_name()) for word in phrase.split()}
    return frozenset(said | set(_irregular()) | words("small_words", "not misspelt"))


@lru_cache(maxsize=1)
def _guesses() -> tuple[str, ...]:
    """What a misspelt word may be: all that is known, in the plural too."""
    named = {word for name in nouns.every_name() for word in name.split()}
    return tuple(sorted(_vocabulary() | {f"{word}s" for word in named if not word.endswith("s")}))


def _longest(tokens: list[str], at: int) -> tuple[Phrase, int]:
    for length in range(min(_longest_phrase(), len(tokens) - at), 0, -1):
        if phrase := _known(tokens[at : at + length]):
            return phrase, length
    return Phrase(tokens[at], {}), 1


def _known(tokens: list[str]) -> Phrase | None:
    """The words as one phrase, if they are known: as they stand, else their last one in the singular."""
    *first, last = tokens
    of = last.endswith(("'s", "s'"))
    bare = last.removesuffix("'s").removesuffix("'") if of else last
    for form in dict.fromkeys((last, *singulars(bare))):
        text = " ".join((*first, form))
        means, noun = meanings().get(text, {}), nouns.noun(text)
        if means or noun or (not first and not text[0].isalnum()):
            return Phrase(text, means, noun, plural=form not in (last, bare), of=of and form != last)
    return None


@lru_cache(maxsize=1)
def meanings() -> dict[str, dict[str, str]]:
    """Every phrase that is known, with all that it means: kind to value."""
    found: dict[str, dict[str, str]] = {}
    for name, kinds in KINDS.items():
        for section, kind in kinds.items():
            for meaning, said in table(name, section).items():
                for phrase in said:
                    found.setdefault(phrase, {}).setdefault(kind, meaning)
    for verb in [phrase for phrase in found if _is_verb(found[phrase], phrase)]:
        for form in _conjugated(verb):
            if not any(nouns.noun(each) for each in singulars(form)):
                found.setdefault(form, found[verb])
    return found


def _is_verb(means: dict[str, str], phrase: str) -> bool:
    done = bool({"action", "relation"} & set(means)) and phrase.endswith("ing")
    return done and phrase.isalpha() and means.get("relation") not in {"with", "costume"}


def _conjugated(verb: str) -> set[str]:
    """What a verb in -ing may be of one who does it: "grazing" as "grazes"."""
    stem = verb.removesuffix("ing")
    forms = {f"{stem}s", f"{stem}es"}
    if stem[-1:] == stem[-2:-1]:
        forms.add(f"{stem[:-1]}s")
    if stem.endswith("y"):
        forms.add(f"{stem[:-1]}ies")
    return forms


@lru_cache(maxsize=1)
def _irregular() -> dict[str, str]:
    return {said[0]: singular for singular, said in table("small_words", "irregular").items()}


@lru_cache(maxsize=1)
def _longest_phrase() -> int:
    return max(nouns.longest(), *(len(phrase.split()) for phrase in meanings()))
