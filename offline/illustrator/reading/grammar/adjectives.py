"""What is said before a noun and waits for it: how many, how large, of which colour and material."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import colour
from offline.illustrator.reading import nouns
from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.tables import words
from offline.illustrator.reading.waiting import Waiting, hue_of

from .naming import subject
from .reading import Reading

AGED = {"old", "elderly", "aged"}
KNOWN = {"the", "this", "that"}
"""Before a noun these may tell that it was named before."""
MOST = 24
"""So many of a kind are drawn at most."""


def hair(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "A red-haired girl", "a girl with red hair": not the colour of her dress."""
    if "hair" not in phrase:
        return False
    hue, ahead = colour(phrase.means["hair"]), reading.said.noun_ahead(at)
    if phrase.text in AGED and not (ahead and ahead.noun and nouns.is_person(ahead.noun.kind)):
        return False  # an old boat is not grey
    if ahead and ahead.noun:
        reading.waiting.hair = hue
    else:
        reading.spoken.comb(hue)
    return True


def number(reading: Reading, at: int, phrase: Phrase) -> bool:
    """How many; an article begins a new noun."""
    if "count" not in phrase and not phrase.text.isdigit():
        return False
    if phrase.text.endswith("couple") and not reading.said.noun_ahead(at):
        return subject(reading, at, replace(phrase, text="couple", noun=nouns.noun("couple")))
    follows = reading.said.after(at)
    members = follows is not None and "count" in follows and not reading.said.noun_ahead(at + 1)
    if phrase.text.endswith("family of") and members:
        subject(reading, at, replace(phrase, text="family", noun=nouns.noun("family")))
        reading.skip = 1  # "a family of four"
        return True
    if "relation" in phrase and reading.spoken.fresh:  # "a basket full of apples"
        reading.spoken.relate(phrase.means["relation"], of_last=True)
    count = min(MOST, int(phrase.means.get("count") or phrase.text))
    if count == 1 and not (at and "likeness" in reading.said.phrases[at - 1]):
        reading.close()
        definite = phrase.text in words("small_words", "definite")
        reading.waiting.definite = definite and reading.verb is not None
        reading.waiting.known = phrase.text in KNOWN and reading.verb is None
    ahead = reading.said.noun_ahead(at)
    if phrase.text.endswith("family of") and ahead and ahead.noun and nouns.is_animal(ahead.noun.kind):
        count, reading.waiting.traits = 4, (*reading.waiting.traits, "family")
    if count == 0 and phrase.text in words("small_words", "multitudes"):
        reading.waiting.states = (*reading.waiting.states, ("many", phrase.text))
    if count != 1 or reading.waiting.count is None:
        reading.waiting.count = count
    return True


def shade(reading: Reading, at: int, phrase: Phrase) -> bool:
    """How light or dark the colour is that comes next."""
    found = next((kind for kind in ("lighter", "darker") if kind in phrase), "")
    found = found if reading.said.before_colour(at) else ""
    reading.waiting.shade = found or reading.waiting.shade
    return bool(found)


def modifier(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A colour, a size, a material, a gender, a container: of the noun that comes."""
    waiting, ahead = reading.waiting, reading.said.noun_ahead(at)
    if "material" in phrase and (reading.made or reading.of_material(at) or "colour" not in phrase):
        return _material(reading, at, phrase)
    coloured = waiting.colour
    if "colour" in phrase:
        waiting.paint(phrase.means["colour"])
    elif "size" in phrase and (reading.spoken.fresh or ahead or not phrase.noun):
        _sized(reading, float(phrase.means["size"]), ahead)
    elif "gender" in phrase and ahead and ahead.noun and nouns.is_living(ahead.noun.kind):
        waiting.gender = phrase.means["gender"]
    elif "container" in phrase:
        reading.waiting = Waiting(count=waiting.count)
    elif "made" in phrase:
        reading.made = True
    else:
        return "likeness" in phrase
    if "material" in phrase and ahead and not coloured:
        waiting.material = phrase.means["material"]
    return True


def _sized(reading: Reading, scale: float, ahead: Phrase | None) -> None:
    """A size is of the noun to come, else of the one that was just named."""
    if reading.spoken.fresh and not ahead:
        reading.spoken.change(len(reading.spoken.items) - 1, scale=scale)
    else:
        reading.waiting.scale = scale


def _material(reading: Reading, at: int, phrase: Phrase) -> bool:
    hue = hue_of(phrase.text, "small_words", "colours of materials")
    if (reading.made or reading.of_material(at)) and reading.spoken.items:
        reading.spoken.make(phrase.means["material"], hue)
    elif reading.said.noun_ahead(at):
        reading.waiting.material = phrase.means["material"]
        reading.waiting.colour = reading.waiting.colour or hue
    else:
        return False
    reading.made, reading.spoken.relation = False, None if reading.made else reading.spoken.relation
    return True
