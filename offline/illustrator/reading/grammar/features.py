"""What is said of how a person looks: hair and beard, eyes, skin, age, feelings, what is worn."""

from __future__ import annotations

from offline.illustrator.reading import nouns
from offline.illustrator.reading.dressing import can_dress
from offline.illustrator.reading.phrases import Phrase

from .reading import Reading

COLOURED = {"eye": "eyes", "eyes": "eyes", "lip": "lips", "lips": "lips"}
"""Parts whose colour is told: with what it is called among the features."""
LENGTHS = {"long": "cut long", "short": "cut pixie", "curly": "cut curly", "wavy": "cut wavy"}
"""What may stand before "red hair" and says how it is cut."""
PEOPLE = {"woman", "man", "girl", "boy", "lady", "guy", "person", "child", "kid", "couple", "family"}
"""Of these "black" is the skin, not the clothes."""
ON_ANIMALS = {
    "mark glasses": "glasses",
    "mark sunglasses": "sunglasses",
    "mark monocle": "monocle",
    "mark headphones": "headset",
    "mark cigar": "cigar",
    "mark patch": "patch",
    "mark pipe": "pipe",
}
"""Features that are seen on an animal, too, and how it wears them."""
ALSO = {"garment", "hair", "size", "mood"}
"""Kinds of meaning that such a word has besides, which are read on."""


def feature(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A word for someone's looks: kept with the person before it or after it."""
    follows = reading.said.after(at)
    if phrase.text == "black" and follows and follows.text in PEOPLE:
        reading.waiting.features += ("skin dark",)
        return True
    spoken = reading.spoken
    if "garment" in phrase and spoken.relation is None and spoken.owner is not None:
        spoken.relate("wearing")  # "with freckles and a green sweater"
        spoken.sources = [spoken.owner]
    if _is_a_thing(reading, phrase):
        return False
    said = _said(reading, at, phrase)
    ahead, owner = reading.said.noun_ahead(at), _owner(reading)
    if owner is None and _on_animal(reading, phrase, ahead):
        return True
    if not said or (ahead is None and owner is None):
        return False
    if ahead and not (ahead.noun and nouns.has_a_face(ahead.noun.kind)):
        return False
    if ahead:
        reading.waiting.features += said
    elif owner is not None:
        _keep(reading, owner, said)
    return not ALSO & set(phrase.means)


def _on_animal(reading: Reading, phrase: Phrase, ahead: Phrase | None) -> bool:
    """Glasses and the like, said of an animal that can wear them."""
    worn, items = ON_ANIMALS.get(phrase.means.get("feature", "")), reading.spoken.items
    if not worn or ("wearing" in phrase.text and not items):
        return False
    if ahead and ahead.noun and can_dress(ahead.noun.kind):
        reading.waiting.traits += (f"worn {worn}",)
        return True
    if ahead or not items or not nouns.is_animal(items[-1].kind) or not can_dress(items[-1].kind):
        return False
    reading.spoken.change(len(items) - 1, traits=(*items[-1].traits, f"worn {worn}"))
    reading.spoken.owner = len(items) - 1
    return True


def _is_a_thing(reading: Reading, phrase: Phrase) -> bool:
    """Whether it is something that is worn or stands for itself; a bun after someone's looks is hair."""
    worn = {"garment", "part"} & set(phrase.means) or phrase.text == "cyborg"
    hair = phrase.text == "bun" and reading.spoken.owner is not None
    return phrase.noun is not None and not worn and not hair


def _said(reading: Reading, at: int, phrase: Phrase) -> tuple[str, ...]:
    """The features that a phrase tells, those of the word before it and of its colour with it."""
    hue, before = reading.waiting.colour, reading.said.phrases[at - 1].text if at else ""
    part = COLOURED.get(phrase.text)
    found: tuple[str, ...] = (phrase.means["feature"],) if "feature" in phrase else ()
    if part and hue:
        found += (f"{part} #{bytes(hue).hex()}",)
    if "hair" in phrase and before in LENGTHS:
        found = (LENGTHS[before], *found)
    return found


def _owner(reading: Reading) -> int | None:
    """Whose looks are spoken of when no person is named after them."""
    spoken = reading.spoken
    sources = spoken.sources if spoken.relation else []
    people = [
        i for i in (*sources, *range(len(spoken.items))[::-1]) if nouns.has_a_face(spoken.items[i].kind)
    ]
    return people[0] if people else None


def _keep(reading: Reading, owner: int, said: tuple[str, ...]) -> None:
    """Features of someone who was named; a colour before them is that of the hair, or of what is worn."""
    spoken, hue = reading.spoken, reading.waiting.colour
    kind, _, which = said[-1].partition(" ")
    if hue and kind in {"mark", "hat"}:
        said += (f"tone {which} #{bytes(hue).hex()}",)
    if hue and kind in {"cut", "beard", "moustache"} and not spoken.items[owner].accent:
        spoken.change(owner, accent=hue)
    if hue and kind != "wear":
        reading.waiting.colour = None
    spoken.change(owner, features=(*spoken.items[owner].features, *said))
    if kind != "wear":
        spoken.owner, spoken.relation, spoken.fresh = owner, None, False
