"""What stands between two things: a relation, an action, a verb that is both; and what says nothing."""

from __future__ import annotations

from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.tables import words
from offline.illustrator.reading.waiting import Waiting
from offline.illustrator.subjects.homes import home_of

from .bidding import turns
from .reading import Reading

WATERS = {"lake", "river", "sea", "underwater"}
FILLED = ("full ", "filled ", "topped ", "covered ", "decorated ", "loaded ", "containing")
"""What begins so is said of the thing right before it: "a farmer with a cart full of hay"."""


def link(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A relation, an action, or a verb that is both."""
    relation, action = phrase.means.get("relation"), phrase.means.get("action")
    if action == "flying" and reading.said.ahead(at) in words("small_words", "flown by hand"):
        relation, action = None, "running"
    turned = turns(reading, phrase)
    if reading.verb in {"make", "replace"} and turned:
        reading.facts.forget()
    if reading.verb == "replace" and turned:
        reading.close()
        reading.spoken.group, reading.spoken.relation, reading.spoken.fresh = [], None, False
    elif relation == "without":
        reading.denied = True
    elif action and relation in {None, "beside"} and _told_before(reading, at):
        reading.waiting.action = action
    elif relation == "with" and _of_water(reading, at):
        reading.close()
        reading.spoken.relation, reading.spoken.fresh = None, False
    elif relation or action:
        _tie(reading, relation, action, phrase.text.startswith(FILLED))
    else:
        return False
    if action and not relation and action not in words("telling", "shown actions", "still actions"):
        reading.undone[phrase.text] = action
        reading.unknown.append(phrase.text)
    return True


def _of_water(reading: Reading, at: int) -> bool:
    """Whether it is a pond, a river or a sea that has what swims in it ("above a pond with koi fish")."""
    before, ahead = reading.said.phrases[at - 1] if at else None, reading.said.noun_ahead(at)
    wet = before is not None and before.means.get("place") in WATERS
    return wet and ahead is not None and ahead.noun is not None and home_of(ahead.noun.kind) in WATERS


def _told_before(reading: Reading, at: int) -> bool:
    """Whether an action stands before its noun ("a sleeping cat")."""
    follows = reading.said.after(at)
    ahead = follows is not None and reading.said.noun_ahead(at) and "count" not in follows
    return not reading.spoken.fresh and bool(ahead)


def _tie(reading: Reading, relation: str | None, action: str | None, of_last: bool) -> None:
    if relation != "in" or not reading.waiting.colour:
        reading.close()
    if action:
        reading.spoken.act(action)
    of_place = relation == "with" and not reading.spoken.items and "place" in reading.facts.values
    if relation and not of_place:
        reading.spoken.relate(relation, of_last)
    reading.spoken.fresh = reading.spoken.joined = False


def passed(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Words that say nothing here."""
    spoken = reading.spoken
    if phrase.text in {"and", "&", "+"}:
        if spoken.fresh:
            reading.close()
        reading.lost = False
        spoken.joined, spoken.fresh = True, spoken.fresh and not reading.said.noun_ahead(at)
        return True
    reading.copula = reading.copula or phrase.text in {"is", "are", "was", "were"}
    follows = reading.said.after(at)
    return bool(phrase.means) or (phrase.text.endswith("ly") and (follows is None or bool(follows.means)))


def unknown_word(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A word that is not known; one that a thing does to another still puts them side by side."""
    reading.unknown.append(phrase.text)
    done = phrase.text.endswith("ing") and reading.said.noun_ahead(at)
    if done and reading.spoken.fresh and reading.spoken.relation is None:
        reading.spoken.relate("doing")
        return True
    reading.lost = reading.spoken.relation == "with" and not reading.said.noun_ahead(at)
    reading.spoken.fresh = False
    reading.waiting = reading.waiting if reading.said.noun_ahead(at) else Waiting()
    return True
