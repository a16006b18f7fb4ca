"""A prompt read as a person would skim it: which subjects, how many, what colour, where and when."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from . import lexicon
from .colours import Colour, colour, darker, lighter
from .scene import Item, Scene

Meaning = tuple[str, Any]


def parse(prompt: str) -> Scene:
    """Read a prompt (English). Words that are not known are passed over."""
    return _Reader().read(prompt)


def home_of(kind: str) -> str:
    """The place where a subject is drawn when the prompt names none."""
    return next((place for place, kinds in lexicon.HOMES.items() if kind in kinds.split()), "meadow")


def singular(word: str) -> str:
    """The singular of an English plural, by rule; other words come back unchanged."""
    if word in lexicon.IRREGULAR:
        return lexicon.IRREGULAR[word]
    for ending, instead in (("ies", "y"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss")):
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return (
        word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word
    )


def _phrases(table: dict[Any, str], kind: str) -> list[tuple[str, Meaning]]:
    return [(phrase.strip(), (kind, value)) for value, said in table.items() for phrase in said.split(",")]


def _vocabulary() -> dict[str, list[Meaning]]:
    """Every phrase with all that it means ("snowy" is weather and season)."""
    entries = [
        *_phrases(lexicon.SUBJECTS, "subject"),
        *_phrases(lexicon.PLACES, "place"),
        *_phrases(lexicon.TIMES, "time"),
        *_phrases(lexicon.WEATHERS, "weather"),
        *_phrases(lexicon.SEASONS, "season"),
        *_phrases(lexicon.STYLES, "style"),
        *_phrases(lexicon.MOODS, "mood"),
        *_phrases(lexicon.COLOURS, "colour"),
        *_phrases(lexicon.COUNTS, "count"),
        *_phrases(lexicon.SIZES, "size"),
        *_phrases(lexicon.RELATIONS, "relation"),
        *_phrases(lexicon.VERBS, "verb"),
        *_phrases({True: lexicon.TRANSPARENT}, "transparent"),
    ]
    table: dict[str, list[Meaning]] = {}
    for phrase, meaning in entries:
        table.setdefault(phrase, []).append(meaning)
    return table


_VOCABULARY = _vocabulary()
_LONGEST = max(len(phrase.split()) for phrase in _VOCABULARY)


class _Reader:
    """Reads left to right; what stands before a noun (count, colour, size) waits for it."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.facts: dict[str, Any] = {}
        self.count: int | None = None
        self.colour: Colour | None = None
        self.scale = 1.0
        self.relation: str | None = None
        self.shade: str | None = None

    def read(self, prompt: str) -> Scene:
        words = re.findall(r"[\w'-]+|[,.;:]", prompt.lower())
        at = 0
        while at < len(words):
            at += self._step(words, at)
        if self.colour is not None:
            self.facts.setdefault("tint", self.colour)
        return Scene(items=tuple(self.items), **self.facts)

    def _step(self, words: list[str], at: int) -> int:
        """Take the longest phrase known at ``at``; the number of words taken."""
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            said = words[at : at + length]
            for last in (said[-1], singular(said[-1])):
                phrase = " ".join([*said[:-1], last])
                if phrase in _VOCABULARY:
                    self._take(phrase, plural=last != said[-1])
                    return length
        if words[at] in {"light", "pale", "deep"}:
            self.shade = words[at]
        return 1

    def _take(self, phrase: str, plural: bool) -> None:
        for kind, value in _VOCABULARY[phrase]:
            if kind == "subject":
                self._subject(value, phrase, plural)
            elif kind in {"count", "size", "relation", "colour"}:
                self._wait(kind, value)
            else:
                self._fact(kind, value)
        if "snow" in phrase:
            self._fact("season", "winter")

    def _subject(self, kind: str, phrase: str, plural: bool) -> None:
        if self.relation == "beside" and self.items and lexicon.PARTS.get(self.items[-1].kind) == kind:
            self._forget()
            return
        own = lexicon.SUBJECT_COLOURS.get(phrase)
        count = self.count if self.count and (self.count > 1 or not plural) else (0 if plural else 1)
        tinted = self.colour or (colour(own) if own else None)
        item = Item(kind, singular(phrase), count, tinted, scale=self.scale)
        if self.relation and self.relation != "flying" and self.items:
            self.items[-1] = replace(self.items[-1], relation=self.relation, target=len(self.items))
        self.items.append(item)
        self._forget()

    def _wait(self, kind: str, value: Any) -> None:
        if kind == "count":
            self.count = max(value, self.count or 0)
        elif kind == "size":
            self.scale = value
        elif kind == "colour":
            self.colour = self._shaded(colour(value))
        else:
            self.relation = value
            if value == "flying" and self.items:
                self.items[-1] = replace(self.items[-1], relation="flying", action="flying")

    def _shaded(self, base: Colour) -> Colour:
        shade, self.shade = self.shade, None
        if shade in {"light", "pale"}:
            return lighter(base, 0.4)
        return darker(base, 0.4) if shade else base

    def _fact(self, kind: str, value: Any) -> None:
        if kind == "place" and self.colour is not None:
            self.facts.setdefault("tint", self.colour)
        if kind == "place":
            self._forget()
        if kind != "time" or self.colour is None or value != "sunset":
            self.facts.setdefault(kind, value)

    def _forget(self) -> None:
        self.count, self.colour, self.scale, self.relation = None, None, 1.0, None
