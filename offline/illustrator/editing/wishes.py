"""What the prompt of an edit wishes for: the same grammar as a picture's, read as a change of one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from PIL import Image

from offline.illustrator.composing.cast import FAR
from offline.illustrator.reading import nouns
from offline.illustrator.reading.phrases import singulars
from offline.illustrator.reading.tables import table, words
from offline.illustrator.reading.tongues import english
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import doing

from .halves import half_of, side_of

FACTS = ("time", "weather", "season", "style", "mood", "tint", "framing", "sights", "without", "looks")
_INSTEAD = re.compile(
    r"^(?:remove|delete|erase)\s+(.+?)\s*,?\s+and\s+(?:add|put|insert|draw)\s+"
    r"(?!.*\b(?:to|on|next|beside|near|behind|under|over|in)\b)",
    re.IGNORECASE,
)
_PLAIN = r"add|remove|delete|erase|insert|replace|swap|make|turn|change|transform|give|put|zoom|blur"
_BEFORE_AN_ARTICLE = r"place|draw|paint|set|let|colou?r|recolou?r|take"
_ARTICLE = r"the|an?|some|it|him|her|his|them|their|its|this|more|two|three|four|everything"
_NEXT = re.compile(
    r"(?:\s*[.;!]+\s*(?:then\s+|also\s+)?|,?\s+and\s+(?:then\s+|also\s+)?|,\s*(?:then\s+)?|\s+then\s+)"
    rf"(?=(?:{_PLAIN})\b|(?:{_BEFORE_AN_ARTICLE})\s+(?:{_ARTICLE})\b)",
    re.IGNORECASE,
)
"""What comes between two wishes of one prompt."""
_PICTURE = re.compile(
    r"\b(add|hang|put|place|insert)((?:\s+(?:an?|some|two|three|big|large|small|framed|nice|beautiful))*)"
    r"\s+(?:framed\s+)?(?:painting|picture|poster|photo|portrait)(s?)\b(?=\s+(?:on|above|over|to)\b|\s*$)",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?:the|his|her|its|their|my|our)\s+(?:colou?rs?\s+of\s+(?:the|his|her)\s+)?(\w+)")
_HAIR = re.compile(r"(\w+)?\s*\b(hair|mane)\b\s*(?:colou?r\s*)?(?:to\s+|into\s+)?(.*)$")
_GIVEN = re.compile(r"\b(?:give|get|lend|hand|add)\s+(?:him|her|it|them)\b|^give\s+(?!the\b)")
_TO = re.compile(r"^add the (?:\w+ ){1,3}an? \w+(?: \w+)? on$")
_HAND = re.compile(r"\b(?:like|into|as|to) an? (?:\w+ ){0,2}(painting|drawing|sketch)\b")
_INTO = re.compile(
    r"^(?:please )?(?:make|turn|change|transform|convert)\s+(?:it|him|her|this|that|them)\s+"
    r"(?:(?:in)?to\s+)?(?:an?|the)\s"
)
_ONE = re.compile(r"\bone (?:of the )?\w")
_ADDS = re.compile(r"^(?:please )?(?:add|insert|include|draw)\s+(?:the|more|some|an?)?\s*([\w ]*)")
_DOES = re.compile(
    r"^(?:please )?(?:make|let|have)\s+(it|him|her|them|(?:the|his|her)\s+\w+)\s+"
    r"(sleep|run|jump|sit|fly|dance|swim|walk|lie down|wave|read|stretch)\b"
)
_BACK = re.compile(r"\bon (?:his|her|its|their) (?:back|shoulders?|lap)\b")
_RIDE = re.compile(r"^(?:make|let|have) (the \w+) ride ", re.IGNORECASE)
_WITH = re.compile(
    r"^(?:please )?(?:replace|swap|exchange)(?: (?:it|this|that|him|her|them))? (?:with|by|for)\b"
)
_ALL = re.compile(r"\b(?:them|both|everyone|everybody|all)\b")
_LARGER = re.compile(r"\b(?:bigger|larger|huge|giant|enormous|big)\b")
_MOON = re.compile(r"\b(?:moon|sun)\b")
_TURNED = {None, "in", "beside"}
"""How "turn a into b" and "change a to b" tie the two."""


@dataclass(frozen=True, eq=False)
class Wish:
    """A change: what is wished, where (mode "L", 255 inside; None: the whole picture), in which words."""

    scene: Scene
    mask: Image.Image | None = None
    prompt: str = ""

    @property
    def facts(self) -> dict[str, object]:
        """What is said of the hour, the weather, the manner, by the names of a scene's fields."""
        return {name: getattr(self.scene, name) for name in FACTS if getattr(self.scene, name)}

    @property
    def side(self) -> str | None:
        """The half of the picture that is all that the mask says: "left", "right" or None."""
        side = side_of(self.prompt)
        if side is None or self.mask is None:
            return None
        return side if self.mask.tobytes() == half_of(self.mask.size, side).tobytes() else None

    @property
    def added(self) -> tuple[Item, ...]:
        """What is not in the picture yet."""
        return tuple(item for item in self.scene.items if not item.there)


def clauses(prompt: str) -> tuple[str, ...]:
    """The wishes of a prompt, in English and one by one ("remove the dog and make it night" are two)."""
    whole = english(prompt)
    found = (whole,) if _INSTEAD.search(whole) else tuple(_NEXT.split(whole))
    return tuple(part for part in found if part.strip()) or (whole,)


@lru_cache(maxsize=64)
def wish_of(prompt: str) -> Scene:
    """The scene that an edit's prompt wishes for, its verb as it is meant."""
    said = _RIDE.sub(r"put \1 riding ", _BACK.sub("on it", english(prompt)))
    said = _PICTURE.sub(r"\1\2 framed picture\3", _INSTEAD.sub(r"replace \1 by ", said))
    scene = _by_hand(said.lower(), _of_a_part(said.lower(), parse(said)))
    scene = _as_told(said.lower(), scene)
    if looks := _looks(said.lower(), scene):
        return Scene(verb="make", time=scene.time, weather=scene.weather, looks=looks)
    scene = replace(scene, items=tuple(_put_on(item, scene.items) for item in scene.items))
    scene = _given(said.lower(), scene)
    if scene.verb == "remove":
        return _taken_out(said, scene)
    if scene.verb == "make" and _turns(scene.items):
        first, *others = scene.items
        return replace(scene, verb="replace", items=(replace(first, relation=None, target=None), *others))
    if scene.verb == "replace" and not scene.items and scene.place:
        return replace(scene, verb="make")  # "replace the background by a forest"
    if scene.verb == "replace":
        all_of_them = not _ONE.search(said.lower())
        items = (replace(item, there=i == 0 and all_of_them) for i, item in enumerate(scene.items))
        return replace(scene, items=tuple(items))
    if scene.verb == "add" and not scene.items and scene.place and not scene.sights:
        return replace(scene, verb="make")  # "put it on a beach"
    if scene.verb in {"make", "add"} and scene.items and all(item.there for item in scene.items):
        coloured = tuple(replace(item, colour=item.colour or scene.tint) for item in scene.items)
        return replace(scene, verb="make", items=coloured, tint=None)
    return scene


def _as_told(said: str, scene: Scene) -> Scene:
    """Who is there becomes another, or does something; what is added is no place."""
    items = scene.items
    if len(items) == 1 and ((not items[0].there and _INTO.search(said)) or _WITH.search(said)):
        what = replace(items[0], there=False)
        return replace(scene, items=(Item("", "it", there=True), what), verb="replace")
    if scene.verb == "add" and [item.kind for item in items] == ["star"] and items[0].count != 1:
        return Scene(verb="make", time="night")
    if scene.verb == "add" and scene.place == "sky":
        items = tuple(replace(item, action=item.action or _flown(item.kind)) for item in items)
        return replace(scene, items=items)
    if does := _DOES.search(said):
        who = Item("", "it", count=0) if " " not in does[1] else parse(f"make {does[1]} red").items[0]
        action = parse(f"a person {_ING.get(does[2], does[2] + 'ing')}").items[0].action
        return Scene((replace(who, colour=None, there=True, action=action),), verb="make")
    adds = _ADDS.search(said)
    if adds and len(items) == 1 and items[0].there and items[0].relation is None:
        return replace(scene, verb="add", items=(replace(items[0], there=False),))
    if adds and not items and scene.place and not scene.sights:
        name = next(
            (n for n, known in table("scene", "added places").items() if _begins(adds[1], known)), None
        )
        if name and (noun := nouns.noun(name)):
            far = 0 if noun.kind in FAR else -1
            item = Item(
                noun.kind, name, count=0 if name == "tree" else 1, scale=1.2 if far == 0 else 1.0, layer=far
            )
            return replace(scene, place=None, items=(item,))
    return scene


_ING = {
    "run": "running",
    "sit": "sitting",
    "swim": "swimming",
    "dance": "dancing",
    "lie down": "lying",
    "wave": "waving",
}


def _flown(kind: str) -> str | None:
    """What is in the sky flies, where it can be drawn so."""
    return "flying" if doing(kind, "flying") != kind else None


def _begins(said: str, phrases: tuple[str, ...]) -> bool:
    return any(re.match(rf"{re.escape(phrase)}\b", said) for phrase in phrases)


def _of_a_part(said: str, scene: Scene) -> Scene:
    """A wish about what has no drawing of its own (hair, a roof): its colour is not the picture's."""
    hair, part = _HAIR.search(said), _PART.search(said)
    if scene.verb in {"make", "add"} and hair and not scene.items:
        return _combed(hair[3] or hair[1] or "", scene)
    if scene.tint and not scene.items and "one of them" in said:
        return Scene(verb="make", unknown=("one of them",))
    if scene.verb == "make" and _MOON.search(said) and _LARGER.search(said):
        return Scene(verb="make", sights=("supermoon",))
    if scene.verb == "make" and scene.tint and not scene.items and part:
        if part[1] not in words("small_words", "the whole") and parse(part[1]).place is None:
            return Scene(verb="make", unknown=(*scene.unknown, part[1]))
        if "roof" in scene.sights:
            return Scene(verb="make", unknown=(part[1],))
    return scene


def _by_hand(said: str, scene: Scene) -> Scene:
    """ "Make it look like a painting": in oil; "turn it into a drawing": in pencil."""
    found = _HAND.search(said)
    if found is None or scene.style or scene.items:
        return scene
    return replace(scene, verb="make", style="oil" if found[1] == "painting" else "pencil")


def _looks(said: str, scene: Scene) -> tuple[str, ...]:
    """What is done to the whole picture ("make it brighter"); () for other wishes."""
    elsewhere = scene.items or (scene.place and scene.place != "sky") or "bokeh" in scene.sights
    if elsewhere or scene.verb == "add":
        return ()
    found: list[str] = []
    for phrase, look in _phrases_of_looks():
        said, times = re.subn(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", " ", said)
        found += [look] if times else []
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)
def _phrases_of_looks() -> tuple[tuple[str, str], ...]:
    known = ((phrase, look) for look, said in table("scene", "looks").items() for phrase in said)
    return tuple(sorted(known, key=lambda found: -len(found[0])))


def _combed(said: str, scene: Scene) -> Scene:
    """Someone's hair in another colour."""
    found = next((item for item in parse(f"a person with {said} hair").items if item.accent), None)
    if found is None:
        return replace(scene, unknown=scene.unknown or ("hair",))
    who = Item("person", "person", count=0, accent=found.accent, there=True)
    return Scene(verb="make", items=(who,))


def _taken_out(said: str, scene: Scene) -> Scene:
    """A wish to remove: parts of the place and the weather are told apart from those who play in it."""
    tokens = [singulars(word)[-1] for word in re.findall(r"[\w-]+", said.lower())]
    parts = [part for part, known in table("scene", "scenery").items() if set(tokens) & set(known)]
    weather = "clear" if scene.weather or scene.season == "winter" else None
    season = "summer" if scene.season == "winter" else None
    without = (*parts, *(sight for sight in scene.sights if sight != "disc"))
    if "background" in tokens and not (scene.items or parts):
        return Scene(verb="make", place="studio", tint=(255, 255, 255))
    return replace(
        Scene(scene.items, verb="remove", without=without, unknown=scene.unknown),
        weather=weather,
        season=season,
    )


def _put_on(item: Item, items: tuple[Item, ...]) -> Item:
    """What is worn and said to be at someone who is there, worn by that one (French "au", Spanish "al")."""
    who = items[item.target] if item.target is not None and item.relation == "beside" else None
    worn = (
        who
        and who.there
        and nouns.worn(item.word)
        and (nouns.is_animal(who.kind) or nouns.is_person(who.kind))
    )
    return replace(item, relation="with") if worn else item


def _given(said: str, scene: Scene) -> Scene:
    """Who is given something, has it ("give him sunglasses", German "setze der Katze einen Hut auf")."""
    *whom, what = scene.items or (Item(""),)
    if not whom and what.relation == "with" and what.target is None and _ALL.search(said):
        return replace(scene, items=(replace(what, count=0),))
    if re.match(r"give her\b", said) and not whom:
        what = replace(what, there=False)  # "give her sunglasses"
    if scene.verb != "add" or what.relation or what.there or len(whom) > 1:
        return scene
    if not whom and scene.items and _GIVEN.search(said):
        return replace(scene, items=(replace(what, relation="with"),))
    if whom and _TO.search(said) and nouns.worn(what.word):
        items = (replace(whom[0], there=True), replace(what, relation="with", target=0))
        return replace(scene, items=items)
    return scene


def _turns(items: tuple[Item, ...]) -> bool:
    """Whether the first, which is there, becomes the second."""
    if len(items) < 2 or not items[0].there or items[1].there:
        return False
    tied = items[0].target in {None, 1} and items[0].relation in _TURNED
    return tied and items[1].relation is None
