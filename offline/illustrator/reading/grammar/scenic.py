"""What is said of the whole: place, time, weather, season, style, mood, framing."""

from __future__ import annotations

from offline.illustrator.reading import nouns
from offline.illustrator.reading.facts import KINDS
from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.tables import words
from offline.illustrator.reading.waiting import Waiting
from offline.illustrator.subjects import doing, subject_of

from .reading import Reading

ALOFT = {"flying", "floating", "soaring", "hovering"}
"""Deeds of those who are in the air themselves."""
PIED = {"black and white", "black-and-white", "black & white"}
"""What is said of a coat as well as of a picture."""
THROWING = {"throwing", "tossing dough", "juggling", "jumping", "kicking", "catching", "cheering", "raising"}
"""What is done from the ground into the air."""
PAIR = ((245, 242, 236), (51, 50, 60))
"""White, with what is black on it."""


def pied(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "A black and white striped tent" has two colours; the picture keeps its own."""
    ahead = reading.said.noun_ahead(at) if phrase.text in PIED else None
    if ahead is None or {"style", "framing"} & set(ahead.means):
        return False
    if ahead.noun and nouns.is_animal(ahead.noun.kind):
        return False
    reading.waiting.colour, reading.waiting.second = PAIR
    return True


def see_through(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "A transparent umbrella" is of glass; it does not stand before nothing."""
    ahead = reading.said.noun_ahead(at) if phrase.text == "transparent" else None
    if ahead is None or ahead.noun is None:
        return False
    reading.waiting.material = "glass"
    return True


def thrown(reading: Reading, at: int, phrase: Phrase) -> bool:
    """What someone throws into the air, standing on the ground, puts nobody into the sky."""
    items = reading.spoken.items
    aloft = phrase.text in words("scene", "of what is thrown")
    return aloft and any(item.action in THROWING for item in items)


def fact(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A phrase that tells where, when or how it all is."""
    phrase = reading.said.style_alone(at) or phrase
    ahead = reading.said.noun_ahead(at)
    kinds = _kinds(reading, phrase, ahead)
    if not kinds or _of_a_thing(reading, at, phrase):
        return False
    follows = reading.said.after(at)
    if "place" in kinds and follows and follows.means.get("layer") == "in":
        reading.unknown.append(phrase.text)  # "a bottle with a galaxy inside"
        reading.skip, reading.waiting, reading.spoken.relation = 1, Waiting(), None
        return True
    if phrase.text in {"drawing", "sketching"} and _draws(reading, at):
        reading.spoken.act("drawing")
        reading.spoken.relate("doing")
        return True
    near = follows and (ahead is follows or (ahead and "colour" in follows))  # "vintage red car"
    if not (phrase.text in words("scene", "of a thing") and near):
        for kind in kinds:
            reading.facts.weigh(kind, phrase, follows)
    if "place" in kinds:
        _related(reading)
    if reading.spoken.relation == "in_front" and phrase.text not in words("scene", "boards"):
        reading.facts.step_outside()
    if "place" in kinds and follows and follows is ahead and follows.noun and not phrase.leads_in:
        return True  # "on a park bench": on the bench
    gazes = phrase.means.get("action") == "gazing"  # "watching the sunset"
    if "action" in phrase and ("sight" in phrase or gazes):  # "looking out of the window"
        reading.spoken.act(phrase.means["action"])
    _told(reading, phrase, kinds, ahead)
    return True


def _of_a_thing(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Whether a phrase tells what a thing is made of, or how a colour is, not of the whole."""
    counted = reading.waiting.count is not None and reading.spoken.items
    if counted and phrase.text.endswith("window") and "style" in phrase:
        return True  # "and a stained glass window behind him"
    if phrase.text in words("scene", "styles at first") and reading.spoken.items:
        return True
    leads = reading.said.before_colour(at)
    if leads and "style" in phrase and "material" in phrase:
        reading.facts.weigh("style", phrase, reading.said.after(at))  # "a steampunk owl": of brass, too
    return leads or bool(reading.made and "material" in phrase)


def _draws(reading: Reading, at: int) -> bool:
    """Whether it is someone who draws ("a child drawing a house"), not what the picture is."""
    follows, spoken = reading.said.after(at), reading.spoken
    people = spoken.fresh and spoken.items and nouns.is_person(spoken.items[-1].kind)
    return bool(people and follows and not follows.ends and follows.text not in {"of", "style"})


def _related(reading: Reading) -> None:
    """What a relation to a place makes of it: a lake that mirrors what is there, a beach under a volcano."""
    if reading.spoken.relation == "mirrored":
        reading.facts.add_sight("mirrored")
    elif reading.spoken.relation in {"behind", "over"} and not _on_a_hill_over(reading):
        reading.facts.put_behind()
        _aloft(reading)


def _on_a_hill_over(reading: Reading) -> bool:
    """Whether something is on a hill above a village or the sea: these are seen beyond the hill."""
    return reading.spoken.relation == "over" and reading.facts.values.get("place") == "hills"


def _aloft(reading: Reading) -> None:
    """What has wings and is over a place flies there."""
    spoken = reading.spoken
    for index in spoken.sources if spoken.relation == "over" else ():
        item = spoken.items[index]
        afloat = subject_of(item.kind).stands == "water"  # a duck swims across its pond
        if afloat or item.action or not nouns.is_animal(item.kind):
            continue
        if doing(item.kind, "flying") != item.kind:
            spoken.change(index, action="flying")


def _kinds(reading: Reading, phrase: Phrase, ahead: Phrase | None) -> list[str]:
    """What a phrase tells of the whole, by the names of a scene's fields."""
    kinds = [kind for kind in KINDS if kind in phrase]
    if phrase.text in PIED and ahead and ahead.noun and nouns.is_animal(ahead.noun.kind):
        return []  # "a black and white cow"
    if reading.spoken.relation == "under" and phrase.means.get("place") in {"space", "sky"}:
        kinds.remove("place")  # who is under the milky way is not up there
    if "place" in kinds and phrase.means["place"] == "sky" and _only_flies(reading):
        kinds.remove("place")
    return kinds


def _only_flies(reading: Reading) -> bool:
    """Whether only the last of those named is in the sky ("a castle, and a dragon in the sky")."""
    items = reading.spoken.items
    if len(items) < 2 or reading.spoken.relation not in {None, "in"} or reading.verb is not None:
        return False
    grounded = any(subject_of(item.kind).stands != "air" and item.action not in ALOFT for item in items[:-1])
    wings = nouns.is_animal(items[-1].kind) and doing(items[-1].kind, "flying") != items[-1].kind
    if not grounded or not (wings or subject_of(items[-1].kind).stands == "air"):
        return False
    reading.spoken.change(len(items) - 1, action=items[-1].action or "flying")
    reading.spoken.relation = None
    return True


def _told(reading: Reading, phrase: Phrase, kinds: list[str], ahead: Phrase | None) -> None:
    """What was begun ends with a fact, unless that is said before a noun."""
    spoken = reading.spoken
    if "place" in kinds:
        reading.facts.tint_place(phrase.means["place"], reading.waiting.colour)
        reading.waiting, spoken.relation = Waiting(), None
    elif not {"mood", "weather", "season", "time"} & set(kinds) and not ahead:
        reading.close()
    if not ahead:
        spoken.relation = spoken.relation if kinds == ["mood"] else None
        reading.waiting.count = None
    spoken.fresh = spoken.fresh and kinds == ["mood"]
