"""What an edit is bidden to do, and to whom: "remove", "give it", "turn it into"."""

from __future__ import annotations

from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.tables import words

from .reading import Reading


def verb(reading: Reading, at: int, phrase: Phrase) -> bool:
    """What an edit begins with."""
    follows = reading.said.after(at)
    last = follows is None or follows.ends
    if "verb" not in phrase or (last and phrase.means["verb"] != "remove"):
        return False
    if follows and "style" in follows:
        return False
    first = all("filler" in before and not before.noun for before in reading.said.phrases[:at])
    vague = phrase.text in words("small_words", "vague verbs") and not (
        follows and {"count", "filler"} & set(follows.means)
    )
    if not first or reading.facts.values or vague:
        return False
    reading.facts.values["verb"] = phrase.means["verb"]
    reading.giving = phrase.text in words("small_words", "giving")
    return True


def pronoun(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "It", of an edit: what the picture shows; it is given something, or something is put on it.

    Else it is what was named before the last thing ("a postbox with a robin sitting on it").
    """
    spoken = reading.spoken
    opens = spoken.opening and spoken.relation is None and reading.verb is None
    if opens and phrase.text in {"she", "he", "they", "it"}:
        return spoken.speak_of(phrase.text)
    if phrase.text not in words("small_words", "pronouns") or reading.said.noun_ahead(at):
        return False  # "her child"
    if reading.verb is None:
        follows = reading.said.after(at)
        empty = spoken.begun == len(spoken.items)
        if empty and spoken.items and (follows is None or follows.ends):
            spoken.relation = None  # "sunset behind him": of no thing
            return True
        if _of_the_place(reading, at):
            spoken.relation = None
            return True
        leads = empty and follows is not None
        return spoken.tie_back(phrase.text, leads)
    if reading.giving:
        spoken.receiver, reading.giving = True, False
    elif _has_next(reading, at):  # "let her hold a balloon"
        spoken.receiver, reading.facts.values["verb"] = True, "add"
    elif spoken.relation and spoken.sources:
        spoken.tie_to_it()
    else:
        return False
    return True


def _of_the_place(reading: Reading, at: int) -> bool:
    """Whether it is the place or the sky that is behind someone ("with the sea behind it")."""
    before = reading.said.phrases[at - 2] if at > 1 else None
    return before is not None and before.noun is None and bool({"place", "time"} & set(before.means))


def _has_next(reading: Reading, at: int) -> bool:
    follows = reading.said.after(at)
    return bool(follows and follows.means.get("relation") in {"holding", "wearing", "with"})


def turns(reading: Reading, phrase: Phrase) -> bool:
    """Whether what comes next is what an edit makes of what came before."""
    into = phrase.text == "in" and bool({"season", "time"} & set(reading.facts.values))
    changed = reading.verb == "replace" or phrase.text in {"to", "into", "as"}
    return into or (changed and phrase.text in words("small_words", "to that"))
