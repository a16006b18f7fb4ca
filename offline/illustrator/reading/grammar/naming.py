"""What a noun names: a thing of its own, a part of one, a place's filling, or what the next noun is of."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import colour
from offline.illustrator.reading import nouns
from offline.illustrator.reading.dressing import role_of
from offline.illustrator.reading.heads import head_of
from offline.illustrator.reading.kin import YOUNG, parent_of, young_of
from offline.illustrator.reading.phrases import Phrase, singulars
from offline.illustrator.reading.sentence import LIKE_NOUNS
from offline.illustrator.reading.tables import words
from offline.illustrator.reading.waiting import Waiting, hue_of
from offline.illustrator.scene import Item

from .owning import houses, is_built_in, is_owner, lends_dress
from .reading import Reading

GROUPS = {"family", "festival", "pack", "herd", "flock", "swarm", "pride", "band", "orchestra"}
BANDS = {"band", "orchestra"}
"""After a noun these tell that there are several."""
KIN = {"mother", "father", "mom", "mum", "mama", "dad", "parent", "sibling", "brother", "sister", "baby"}
"""Who are of the kind of the animal that was just named."""


def thing(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A phrase that is a noun although it could be a fact, a colour or a material."""
    found = phrase.noun or _counted(reading, phrase)
    if not found or not _means_thing(reading, at, phrase):
        return False
    if phrase.text in {"sunken ship", "shipwreck"}:
        reading.facts.values.setdefault("place", "underwater")
    if not phrase.noun:
        phrase = replace(phrase, text=singulars(phrase.text)[-1], noun=found, plural=True)
    return subject(reading, at, phrase)


def sky_thing(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "Add a moon": the thing, not the night; "add a full moon at sunset" too."""
    singular = singulars(phrase.text)[-1]
    seat = singular == "crescent moon" and reading.spoken.relation == "on"
    found = nouns.in_the_sky(singular) if reading.verb == "add" or seat else None
    plural = singular != phrase.text
    if seat:
        reading.facts.values.setdefault("time", "night")
    return bool(found) and subject(reading, at, replace(phrase, text=singular, noun=found, plural=plural))


def _counted(reading: Reading, phrase: Phrase) -> nouns.Noun | None:
    """The noun in "three golden stars", which alone would be of the night."""
    many = reading.waiting.count not in {None, 1} or reading.waiting.colour is not None
    return nouns.noun(singulars(phrase.text)[-1]) if many and "time" in phrase else None


def _means_thing(reading: Reading, at: int, phrase: Phrase) -> bool:
    follows, ahead = reading.said.after(at), reading.said.noun_ahead(at)
    alone = follows is None or not (follows.noun or follows.text in {"of", "and"})
    if "place" in phrase:
        return not _inside(reading, phrase) and phrase.text in words("scene", "places that are subjects")
    if {"time", "weather", "season"} & set(phrase.means):
        return phrase.noun is None
    if {"style", "mood", "framing"} & set(phrase.means):
        tied = reading.spoken.relation is not None or "photo" not in phrase.means.values()
        if phrase.noun and phrase.text in words("scene", "stuff of styles"):
            return alone and reading.spoken.relation not in {None, "in"}  # "playing with lego"
        return alone and tied and reading.waiting.count is not None  # "looking at a photograph"
    if "material" in phrase:
        return not (reading.made or ahead or reading.of_material(at))
    if "action" in phrase:
        return reading.waiting.count is not None and not ahead  # "a painting"
    worn = reading.spoken.relation == "in" and reading.waiting.count is None and not phrase.plural
    return "colour" in phrase and not ahead and not worn and not _told(reading, at, phrase)


def _told(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Whether a colour that is also a fruit is said of something: "a fox, orange", "orange and teal"."""
    if reading.waiting.count is not None or phrase.plural:
        return False
    later = reading.said.phrases[at + 1 : at + 3]
    paired = len(later) == 2 and later[0].text == "and" and "colour" in later[1]
    fruits = words("small_words", "kinds of fruit")
    others = [each.text for each in reading.said.phrases if each is not phrase]
    return paired or (bool(reading.spoken.items) and fruits.isdisjoint(others))


def _inside(reading: Reading, phrase: Phrase) -> bool:
    """Whether a preposition leads into a place."""
    relation = reading.spoken.relation
    return relation in {"in", "through"} or (relation == "on" and phrase.means["place"] == "beach")


def part(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Parts, clothes and furniture: drawn only where there is a drawing of its own."""
    spoken = reading.spoken
    if phrase.text == "face" and not spoken.items:
        follows = reading.said.after(at)
        if follows and follows.text == "of":  # "the face of a king"
            reading.facts.values.setdefault("framing", "portrait")
            return True
        reading.facts.values.setdefault("framing", "portrait")
        return subject(reading, at, replace(phrase, noun=nouns.noun("woman")))
    if "garment" in phrase and not spoken.items and reading.verb == "make":
        return subject(reading, at, replace(phrase, noun=nouns.noun("person")))  # "make the suit blue"
    if "garment" in phrase and _worn(reading, at):
        if not spoken.dress(phrase.text, reading.waiting.colour):
            reading.unknown.append(phrase.text)
    elif "part" in phrase and phrase.noun and (not spoken.items or _handled(reading, phrase)):
        return False
    elif "part" in phrase or (LIKE_NOUNS & set(phrase.means) and not phrase.noun):
        _of_the_whole(reading, phrase)
        _missed(reading, phrase)
    else:
        return False
    _undrawn(reading, at)
    return True


def _missed(reading: Reading, phrase: Phrase) -> None:
    """A part of a thing or an animal whose colour or pattern is not seen is told of."""
    owner = reading.spoken.sources[:1] if reading.spoken.relation == "with" else []
    said = reading.waiting.colour or reading.waiting.states
    if said and "part" in phrase and any(not nouns.is_person(reading.spoken.items[at].kind) for at in owner):
        reading.unknown.append(phrase.text)


def _worn(reading: Reading, at: int) -> bool:
    """Whether a garment is on who was named last: "in a coat", or "a woman, green dress"."""
    spoken = reading.spoken
    if not spoken.items or (reading.waiting.count is not None and spoken.relation is None):
        return False
    listed = spoken.relation is None and reading.said.phrases[at - 1].text != "and"
    return spoken.relation in {"in", "wearing", "with"} or (listed and nouns.is_person(spoken.items[-1].kind))


def _handled(reading: Reading, phrase: Phrase) -> bool:
    """Whether a part is a thing of its own to who does something with it ("reading a letter")."""
    held = phrase.text in words("small_words", "held parts")
    return held and reading.spoken.relation in {"holding", "doing"}


def _of_the_whole(reading: Reading, phrase: Phrase) -> None:
    """ "In blue tones", "on a red background": the picture's colour."""
    if phrase.text in words("small_words", "of the whole"):
        reading.facts.tint(reading.waiting.colour)
    if phrase.text in {"background", "backdrop"} and reading.waiting.colour:
        reading.facts.values.setdefault("place", "studio")


def _undrawn(reading: Reading, at: int) -> None:
    """What is not drawn for itself ends what was begun; its owner may have more ("a red coat and a hat")."""
    spoken, follows = reading.spoken, reading.said.after(at)
    reading.waiting, spoken.fresh = Waiting(), False
    reading.lost = reading.said.phrases[at].plural and spoken.relation == "with"
    spoken.owner = spoken.sources[0] if spoken.relation == "with" and spoken.sources else spoken.owner
    spoken.relation = spoken.relation if follows and follows.text == "of" else None


def subject(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A noun that has a drawing."""
    spoken = reading.spoken
    alone = reading.waiting == Waiting() and spoken.relation is None
    if phrase.noun is None or ("filler" in phrase and alone):
        return False
    lends = lends_dress(reading, at, phrase)
    if _is_lost(reading, phrase) or lends or is_owner(reading, at, phrase):
        reading.waiting, spoken.relation = Waiting(), spoken.relation if lends else None
        return True
    owned = reading.said.noun_ahead(at) if phrase.of else None
    if owned and owned.noun and "part" not in owned:
        return True
    filled = reading.said.filled(at)
    if filled and _is_dish(phrase, filled):
        reading.waiting = Waiting(count=reading.waiting.count)
        return True
    if not phrase.of and reading.said.fills_place(at) and spoken.relation != "costume":
        if nouns.is_person(phrase.noun.kind) or houses(reading, at, phrase.noun.kind):
            return True
        spoken.relation, phrase = None, replace(phrase, plural=True)
    if reading.made and spoken.items:
        _stuff(reading, phrase)
        return True
    if is_built_in(reading, phrase):
        reading.waiting, spoken.relation, spoken.fresh = Waiting(), None, False
        return True
    _headed(reading, at, phrase)
    if filled or reading.giving:
        spoken.relate("with", of_last=filled is not None)
    reading.giving = False
    return True


def _is_lost(reading: Reading, phrase: Phrase) -> bool:
    """Whether it only tells what something unknown is on ("with gizmos on sticks")."""
    bare = phrase.plural and reading.waiting.count is None
    if not (reading.lost and bare and reading.spoken.relation in {"on", "in"}):
        return False
    reading.unknown.append(phrase.text)
    reading.waiting, reading.spoken.relation, reading.lost = Waiting(), None, False
    return True


def _is_dish(phrase: Phrase, filled: Phrase) -> bool:
    """Whether "a bowl of" it is the dish itself, no bowl with a heap in it."""
    heap = filled.plural or filled.text in words("small_words", "kinds of fruit")
    return phrase.text in {"bowl", "pot"} and not heap


def _headed(reading: Reading, at: int, phrase: Phrase) -> None:
    """Take a noun, unless the next one is what is drawn ("a lemon cake"), or it was named before."""
    of_part = phrase.of and "part" not in (reading.said.after(at) or phrase)
    if (
        reading.waiting.known
        and phrase.noun
        and not of_part
        and reading.spoken.refers(phrase.noun.kind, phrase.text)
    ):
        reading.waiting = Waiting()
        return
    follows = reading.said.after(at)
    if phrase.noun and follows and follows.text in YOUNG and nouns.is_animal(phrase.noun.kind):
        reading.waiting.scale *= 0.65  # "a cheetah cub"
        _named(reading, replace(phrase, text=f"{phrase.text} {follows.text}"), "young", follows)
        return
    given_to = reading.giving and reading.waiting.definite
    head = "" if given_to else head_of(reading.said, at, phrase)
    if head == "role":
        reading.waiting.traits = (*reading.waiting.traits, f"as {role_of(phrase.text)}")
        return
    if head != "head":
        _named(reading, _of_its_kind(reading, at, phrase), head, reading.said.after(at))
    elif phrase.noun and phrase.noun.kind == "robot":
        reading.waiting.material = "metal"


def _of_its_kind(reading: Reading, at: int, phrase: Phrase) -> Phrase:
    """ "Its mother" is an animal of the same kind."""
    child = reading.spoken.items[0].kind if reading.spoken.items else ""
    its = at > 0 and reading.said.phrases[at - 1].text in {"its", "their"}
    if not its or phrase.text not in {"mother", "father", "mom", "mum"} or not nouns.is_animal(child):
        return phrase
    name = parent_of(phrase.text, reading.spoken.items[0]) or nouns.names_of(child)[0]
    return replace(phrase, text=f"{phrase.text} {name}", noun=nouns.noun(name))


def _stuff(reading: Reading, phrase: Phrase) -> None:
    """ "Made of cheese": no thing of its own, but the colour of what is made of it."""
    reading.spoken.make(None, hue_of(phrase.text, "small_words", "colours of materials"))
    reading.unknown.append(phrase.text)
    reading.made, reading.waiting = False, Waiting()


def _named(reading: Reading, phrase: Phrase, head: str, follows: Phrase | None) -> None:
    """Take the thing that a noun names; ``follows`` is its ``head`` where there is one."""
    spoken = reading.spoken
    reading.skip = int(head != "")
    last = spoken.items[-1] if spoken.items else None
    if phrase.text in KIN and phrase.noun and last and nouns.is_animal(last.kind):
        reading.waiting.scale *= 0.6 if phrase.text == "baby" else 1.0
        name = parent_of(phrase.text, last) or last.word
        kind = nouns.noun(name) or nouns.Noun(last.kind)
        phrase = replace(phrase, noun=kind, text=f"{phrase.text} {name}")
    young = young_of(spoken.items, phrase.text)
    if young and phrase.noun:
        phrase = replace(phrase, noun=nouns.Noun(young.kind), text=f"{young.word} {phrase.text}")
        reading.waiting.scale *= 0.6
        reading.waiting.colour = reading.waiting.colour or young.colour
    if head == "spirit" and follows:
        phrase = replace(phrase, text=f"{phrase.text} {follows.text}")
        reading.waiting.colour = reading.waiting.colour or colour("#b8dcf4")
    if head == "bearer" and follows and phrase.noun:
        spoken.add(reading.waiting.item(follows), False)
        spoken.relate("holding")
        spoken.add(Item(phrase.noun.kind, phrase.text), False)
    else:
        item = reading.waiting.item(phrase)
        spoken.add(replace(item, traits=(*item.traits, "glowing")) if head == "spirit" else item, phrase.of)
        if follows and follows.text in GROUPS:
            kin = ("family",) if follows.text == "family" else ()
            spoken.change(len(spoken.items) - 1, count=3 if kin else 0, traits=kin)
            if follows.text in BANDS:
                spoken.act("jamming")
    if head == "being" and follows and phrase.noun and nouns.has_a_face(phrase.noun.kind):
        spoken.change(len(spoken.items) - 1, word=f"{spoken.items[-1].word} {follows.text}")
    if head == "being" and follows and follows.text in words("small_words", "genders"):
        last = spoken.items[-1]
        spoken.change(len(spoken.items) - 1, features=(*last.features, f"build {follows.means['gender']}"))
    hatless = phrase.noun and (nouns.is_animal(phrase.noun.kind) or phrase.noun.kind == "skeleton")
    if head == "being" and follows and hatless:
        seen = spoken.disguise(len(spoken.items) - 1, follows.text)
        reading.unknown += [] if seen else [follows.text]
    reading.waiting = Waiting()
