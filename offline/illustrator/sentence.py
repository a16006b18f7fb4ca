"""The phrases of a prompt, and what comes after each."""

from __future__ import annotations

from dataclasses import dataclass

from .phrases import Phrase
from .tables import words

LIKE_NOUNS = {"garment", "furniture", "part"}
"""Kinds of meaning that take adjectives as a noun does, though they may have no drawing."""


@dataclass(frozen=True)
class Sentence:
    """A prompt in phrases, the whole of it."""

    phrases: list[Phrase]

    def after(self, at: int) -> Phrase | None:
        """The phrase right after the one at ``at``."""
        return next(iter(self.phrases[at + 1 : at + 2]), None)

    def noun_ahead(self, at: int) -> Phrase | None:
        """The noun that the modifiers at ``at`` lead to, with nothing but modifiers between."""
        modifiers = words("small_words", "modifiers")
        for before, phrase in zip(self.phrases[at:], self.phrases[at + 1 :], strict=False):
            if phrase.noun or LIKE_NOUNS & set(phrase.means):
                return phrase
            known = modifiers & set(phrase.means) and "relation" not in phrase or "likeness" in before
            if phrase.ends or (phrase.means and not known) or phrase.text in {"and", "of"}:
                return None
        return None

    def fills_place(self, at: int) -> bool:
        """Whether the noun at ``at`` tells what a place is full of ("a mushroom forest")."""
        follows = self.after(at)
        return bool(follows and "place" in follows and not follows.noun and not follows.leads_in)
