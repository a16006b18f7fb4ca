"""The phrases of a prompt, and what comes after each."""

from __future__ import annotations

from dataclasses import dataclass

from .phrases import Phrase, phrases, singulars
from .tables import table, words

LIKE_NOUNS = {"garment", "furniture", "part"}
"""Kinds of meaning that take adjectives as a noun does, though they may have no drawing."""

GLOBES = {"snow globe", "snowglobe", "terrarium"}
"""What shows a single one that it is said to be of; the bag of a wizard has no wizard in it."""


@dataclass(frozen=True)
class Sentence:
    """A prompt in phrases, the whole of it."""

    phrases: list[Phrase]

    @property
    def bare(self) -> bool:
        """Whether nouns follow each other without articles or prepositions ("dog ball beach")."""
        small = {"count", "relation", "container", "likeness"}
        named = sum(phrase.noun is not None for phrase in self.phrases)
        return (
            named > 1
            and len(self.phrases) > 2
            and not any(small & set(phrase.means) or phrase.ends for phrase in self.phrases)
        )

    def after(self, at: int) -> Phrase | None:
        """The phrase right after the one at ``at``."""
        return next(iter(self.phrases[at + 1 : at + 2]), None)

    def before_colour(self, at: int) -> bool:
        """Whether it only tells how a colour or a thing is: "dark green", "an ice palace"."""
        phrase, follows = self.phrases[at], self.after(at)
        if follows and "colour" in follows and ("lighter" in phrase or "darker" in phrase):
            return True
        return "material" in phrase and bool(follows and follows.noun)

    def style_alone(self, at: int) -> Phrase | None:
        """The style that a word between commas is ("a portrait, oil")."""
        before, follows = self.phrases[at - 1] if at else None, self.after(at)
        if any(near and not near.ends for near in (before, follows)):
            return None
        found = table("scene", "styles by themselves").items()
        meant = next((style for style, said in found if self.phrases[at].text in said), None)
        return phrases(meant)[0] if meant else None

    def ahead(self, at: int) -> str:
        """The text of the next noun in the singular, articles and adjectives skipped; "" for none."""
        found = next((phrase for phrase in self.phrases[at + 1 : at + 4] if phrase.noun), None)
        return singulars(found.text)[-1] if found else ""

    def noun_ahead(self, at: int) -> Phrase | None:
        """The noun that the modifiers at ``at`` lead to, with nothing but modifiers between."""
        modifiers = words("small_words", "modifiers")
        for before, phrase in zip(self.phrases[at:], self.phrases[at + 1 :], strict=False):
            if phrase.noun or LIKE_NOUNS & set(phrase.means):
                return phrase
            known = (modifiers & set(phrase.means) and "relation" not in phrase) or "likeness" in before
            if phrase.ends or (phrase.means and not known) or phrase.text in {"and", "of"}:
                return None
        return None

    def filled(self, at: int) -> Phrase | None:
        """What a vase or a bowl at ``at`` is said to be of ("a vase of sunflowers")."""
        follows = self.after(at)
        of = follows is not None and follows.text == "of"
        if not of or self.phrases[at].text not in words("small_words", "holders"):
            return None
        article = self.phrases[at].text in GLOBES and self.phrases[at + 2 : at + 3]
        return self.noun_ahead(at + 2 if article and article[0].text in {"a", "an", "the"} else at + 1)

    def fills_place(self, at: int) -> bool:
        """Whether the noun at ``at`` tells what a place is full of ("a mushroom forest")."""
        follows = self.after(at)
        fills = follows and "place" in follows and not follows.noun and not follows.leads_in
        staged = follows and follows.means.get("place") in {"tabletop", "studio", "abstract"}
        return bool(fills) and not staged and not self.bare
