"""What is said of how a thing looks: its pattern, its state, what covers it, the colours of its parts."""

from __future__ import annotations

from itertools import pairwise

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.forms import SHAPES
from offline.illustrator.drawing.palette import BLOOMS, STALKS
from offline.illustrator.reading import nouns
from offline.illustrator.reading.forming import kind_of
from offline.illustrator.reading.phrases import Phrase, singulars
from offline.illustrator.reading.states import coded, has_part, marking_of, shows
from offline.illustrator.reading.tables import table, words
from offline.illustrator.reading.waiting import Waiting
from offline.illustrator.scene import Item

from .reading import Reading

PATTERN_PARTS = {
    "stripe": "striped",
    "spot": "spotted",
    "dot": "spotted",
    "check": "checked",
    "smoke": "smoking",
}
"""Parts that are a pattern: "with red stripes"."""
COVERING = frozenset(
    [
        "covered",
        "made",
        "overgrown",
        "dusted",
        "full",
        "filled",
        "buried",
        "painted",
        "with",
        "decorated",
        "adorned",
        "wrapped",
        "under",
        "reclaimed",
        "smoke",
        "in",
        "lit",
        "shaped",
        "of",
        "sprayed",
    ]
)
"""What begins so is said of the thing before it."""
BEFORE_NOUN = {"rainbow", "galaxy"}
"""States only right before the noun; else things."""
GLOW = (255, 214, 64)
"""Of eyes that glow in a colour that is not said."""
BARE_PARTS = {"collar", "saddle", "shutter", "shutters"}
OF_HOUSES = {("roof", "with"), ("window", "with"), ("window", None)}
"""Parts, and what ties them to the house that they are of."""
CLOUDS = {"cloud", "clouds"}
FIELDS = {"field", "fields", "meadow", "hillside", "sea", "valley"}
FACTS = {"weather", "season", "material", "hair"}


def state(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A pattern or a state: of the noun to come, else of the thing just named, else of those spoken of."""
    if "state" not in phrase:
        return False
    value, spoken = phrase.means["state"], reading.spoken
    follows = reading.said.after(at)
    covers = phrase.text.split()[0] in COVERING or phrase.text == "polka dots"
    if covers and at and "place" in reading.said.phrases[at - 1] and "land" in phrase:
        return False  # "an ancient temple covered with vines"
    ahead = None if covers else reading.said.noun_ahead(at)
    if (value in SHAPES or kind_of(value)) and _of_cloud(reading, at, value):
        return True
    if phrase.text in BEFORE_NOUN and (ahead is None or ahead is not follows or not ahead.noun):
        return False
    if (
        ahead
        and ahead.noun
        and not ("place" in ahead and ahead.text not in words("scene", "places that are subjects"))
    ):
        reading.waiting.states = (*reading.waiting.states, (value, phrase.text))
    elif value == "glowing" and spoken.items and (_eyes(ahead) or _eyes(follows)):
        plain = follows is not None and follows.text == "eyes"
        reading.waiting.colour = GLOW if plain else reading.waiting.colour
    elif ahead and "part" in ahead and spoken.items:
        return _of_part(reading, f"{value}-{ahead.text.rpartition(' ')[2]}", phrase.text)
    elif ahead and {"garment", "furniture"} & set(ahead.means) and not _is_ground(ahead):
        reading.unknown.append(phrase.text)
    elif spoken.items and not ahead and (spoken.fresh or reading.copula or covers):
        _attached(reading, value, phrase.text)
    else:
        return False
    return not FACTS & set(phrase.means)


def _of_cloud(reading: Reading, at: int, value: str) -> bool:
    """A cloud in the form of a heart is a thing, no sky."""
    follows = reading.said.after(at)
    before = reading.said.phrases[at - 1] if at else None
    reading.skip = int(follows is not None and follows.text in CLOUDS)
    if not reading.skip and not (before and before.text in CLOUDS and not reading.spoken.items):
        return False
    hue = reading.waiting.colour or dict(reading.facts.values.get("hues", ())).get("cloud")
    reading.spoken.add(Item("cloud", "cloud", colour=hue, traits=(value,)), False)
    reading.facts.values.setdefault("place", "sky")
    reading.waiting = Waiting()
    return True


def _eyes(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.text.rpartition(" ")[2] in {"eye", "eyes"}


def _owner(reading: Reading) -> int:
    """Whose part or pattern is spoken of: who has it, else who was named last."""
    spoken = reading.spoken
    if reading.copula and spoken.group and not spoken.fresh:
        return spoken.group[-1]
    return spoken.sources[0] if spoken.relation == "with" and spoken.sources else len(spoken.items) - 1


def _of_part(reading: Reading, told: str, text: str) -> bool:
    """A pattern of a part ("with a striped sail")."""
    index = _owner(reading)
    item = reading.spoken.items[index]
    if has_part(item, told):
        reading.spoken.change(index, traits=(*item.traits, told))
    else:
        reading.unknown.append(text)
    return True


def _attached(reading: Reading, value: str, text: str) -> None:
    """A state of the thing just named, of who has it, or, after "is", of those spoken of."""
    index = _owner(reading)
    item = reading.spoken.items[index]
    if shows(value, item.kind):
        reading.spoken.change(index, traits=(*item.traits, coded(value, reading.waiting.colour)))
        reading.waiting.colour = None
    else:
        reading.unknown.append(text)
    reading.spoken.relation = None if reading.spoken.relation == "with" else reading.spoken.relation


def tinged(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A colour of a part of the place ("under a red sky"), or of a part of a thing ("with a red roof")."""
    hue, follows = reading.waiting.colour, reading.said.after(at)
    if phrase.text in BARE_PARTS and not hue and reading.spoken.items:
        return _bare_part(reading, phrase)
    if hue and reading.spoken.items and _marked(reading, phrase, hue):
        return True
    if not hue or reading.verb or reading.waiting.count not in {None, 0, 1}:
        return False
    if phrase.noun and follows and follows.noun and not follows.ends:
        return False  # "a red window box"
    if _part_of_thing(reading, phrase):
        return True
    part = _part_of_place(reading, phrase)
    if part is None or (part == "table" and reading.spoken.relation != "on"):
        return False
    reading.facts.paint(part, hue)
    _brings_place(reading, part)
    if part == "table":
        return False
    _ended(reading)
    return part in {"sky", "cloud"} or not {"place", "time"} & set(phrase.means)


def _marked(reading: Reading, phrase: Phrase, hue: Colour) -> bool:
    """A part of an animal's coat in a colour ("with white paws"); "one white ear" is one of both."""
    index, word = _owner(reading), singulars(phrase.text.rpartition(" ")[2])[-1]
    item, name = reading.spoken.items[index], marking_of(word)
    worn = word in {"sock", "stocking", "bib", "patch"} and reading.waiting.count not in {None, 0, 2, 4}
    if name is None or worn or reading.spoken.relation not in {"with", None} or not has_part(item, name):
        return False
    one = reading.waiting.count == 1 and name in {"ear", "paw", "leg"}
    reading.spoken.change(index, traits=(*item.traits, coded(f"one-{name}" if one else name, hue)))
    owner = index if reading.spoken.relation == "with" else None
    _ended(reading)
    reading.spoken.owner = owner
    return True


def _part_of_place(reading: Reading, phrase: Phrase) -> str | None:
    """The part of the place that takes the colour; an island in a kitchen is its own."""
    if phrase.text == "island" and reading.facts.values.get("place") == "kitchen":
        reading.facts.add_sight("kitchen island")
        return "island"
    return hue_part(phrase.text)


def _brings_place(reading: Reading, part: str) -> None:
    """The place that is seen where none is named: of sand a beach, of a wall to lean against that wall."""
    relation, values = reading.spoken.relation, reading.facts.values
    if part == "wall" and relation == "against":
        values.setdefault("place", "wall")
    if part == "water" and relation in {"mirrored", "over"}:
        values.setdefault("place", "lake")
        if relation == "mirrored":
            reading.facts.add_sight("mirrored")
    if part == "sand":
        values.setdefault("place", "beach")


def roofed(reading: Reading, at: int, phrase: Phrase) -> bool:
    """The roof that a house is said to have is its own ("with a thatched roof"): nobody is on one.

    Neither are its windows loose ("a cottage in the woods, glowing windows").
    """
    if (phrase.text, reading.spoken.relation) not in OF_HOUSES or not reading.spoken.items or reading.verb:
        return False
    if not has_part(reading.spoken.items[_owner(reading)], phrase.text):
        return False
    _ended(reading)
    return True


def eyed(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "Blue eyes" of an animal; False of a person, whose portrait has them."""
    index = _owner(reading) if reading.spoken.items else None
    told = phrase.means.get("feature", "").startswith("eyes #")
    if index is None or not told or not has_part(reading.spoken.items[index], "eye"):
        return False
    hue = phrase.means["feature"].partition(" ")[2]
    reading.spoken.change(index, traits=(*reading.spoken.items[index].traits, f"eye {hue}"))
    _ended(reading)
    return True


def _bare_part(reading: Reading, phrase: Phrase) -> bool:
    """A part that its drawing has only when it is named ("a horse with a saddle")."""
    index = _owner(reading)
    item = reading.spoken.items[index]
    part = phrase.text.removesuffix("s")
    if not has_part(item, part):
        return False
    reading.spoken.change(index, traits=(*item.traits, part))
    _ended(reading)
    return True


def _ended(reading: Reading) -> None:
    reading.waiting, reading.spoken.relation, reading.spoken.fresh = Waiting(), None, False


def hue_part(text: str) -> str | None:
    """The part of a place that a word names, if that takes a colour of its own."""
    return next((part for part, said in table("states", "hues").items() if text in said), None)


def _part_of_thing(reading: Reading, phrase: Phrase) -> bool:
    """A part in a colour ("with a red roof", "with blue stripes") of what has it, where it is drawn."""
    hue = reading.waiting.colour
    if not hue or not reading.spoken.items:
        return False
    index, name = _owner(reading), singulars(phrase.text.rpartition(" ")[2])[-1]
    item, pattern = reading.spoken.items[index], PATTERN_PARTS.get(name)
    if not (has_part(item, name) or (pattern and not nouns.is_person(item.kind))):
        return False
    reading.spoken.change(index, traits=(*item.traits, coded(pattern or name, hue)))
    owner = index if reading.spoken.relation == "with" else None
    _ended(reading)
    reading.spoken.owner = owner
    return True


def land(reading: Reading, at: int, phrase: Phrase) -> bool:
    """What kind of ground a place has ("a rocky valley", "a flooded street")."""
    if "land" not in phrase or not _of_land(reading, at, phrase):
        return False
    reading.facts.add_sight(phrase.means["land"])
    return not FACTS & set(phrase.means) or phrase.means["land"] == "frozen"


def walled(reading: Reading, at: int, phrase: Phrase) -> bool:
    """A wall that nothing was named before is what is seen ("a wall covered in ivy")."""
    if phrase.text == "wall" and reading.spoken.relation == "against":
        reading.facts.values.setdefault("place", "wall")
    alone = phrase.text == "wall" and not reading.spoken.items and reading.spoken.relation is None
    if alone and reading.verb is None and "place" not in reading.facts.values:
        reading.facts.values["place"] = "wall"
    return False


def _is_ground(phrase: Phrase) -> bool:
    return singulars(phrase.text)[-1] in words("states", "grounds")


def _of_land(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Whether a place or its ground comes next, or was just named."""
    for follows in reading.said.phrases[at + 1 : at + 4]:
        if _is_ground(follows):
            return True
        if follows.ends or follows.noun or "relation" in follows:
            break
        if "place" in follows:
            return True
    named = phrase.text.split()[0] in COVERING and "place" in reading.facts.values
    return named and not reading.spoken.fresh


def field_of(reading: Reading, at: int, phrase: Phrase) -> bool:
    """ "A field of purple tulips": the whole field bears them, in their colour."""
    kind = phrase.noun.kind if phrase.noun else ""
    before = [each.text for each in reading.said.phrases[max(0, at - 4) : at]]
    pairs = pairwise(before)
    fields = any(place in FIELDS and of in {"of", "full of"} for place, of in pairs)
    if not fields or kind not in {*BLOOMS, *STALKS} or not phrase.plural:
        return False
    reading.facts.add_sight(kind)
    if reading.waiting.colour:
        reading.facts.paint("bloom", reading.waiting.colour)
    _ended(reading)
    return True
