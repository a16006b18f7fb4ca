"""What was drawn, told in a sentence; and which words of the prompt could not be."""

from __future__ import annotations

from offline.illustrator.colours import Colour, colour
from offline.illustrator.composing.rows import between_two
from offline.illustrator.drawing.pen import ASLEEP
from offline.illustrator.lettering import undrawable
from offline.illustrator.planning.landmarks import COUNTRIES
from offline.illustrator.planning.personas import clothes_of
from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import anchor_of
from offline.illustrator.reading.colour_names import colour_name
from offline.illustrator.reading.ideas import idea_of
from offline.illustrator.reading.tables import table, words
from offline.illustrator.reading.waiting import GROUPS, SAME_IN_PLURAL
from offline.illustrator.scene import Item, Scene
from offline.illustrator.settings import WARES, setting_of
from offline.illustrator.subjects import AT_EASE, doing

from .said_of_things import parts_of, states_of
from .sheet_words import as_made, lettering, on_paper

NUMBERS = (
    "some", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
FACTS = ("place", "time", "weather", "season", "framing", "mood", "style")
SHOWN_BY_RELATION = {"riding", "holding", "watering", "racing", "clasping", "toying", "beyond"}
GRIPS = {"holding", "raising", "bearing", None}
"""How a thing is held with which nothing else is done."""
HAD = {"bearing", "holding"}
"""What is done with what someone is said to have, where no more is told."""


def told(asked: Scene, drawn: Scene) -> str:
    """English sentences on a picture: ``asked`` is the scene of the prompt, ``drawn`` what became of it."""
    drawn = on_paper(asked, drawn) if asked.sheet else drawn
    sentences = [f"I drew {as_made(asked, Teller(drawn).everything())}{lettering(asked)}."]
    if strange := undrawable("".join(asked.texts)):
        sentences.append(f"I have no letters for: {strange}.")
    if instead := _instead(asked):
        sentences.append(f"I drew {listed(instead)}.")
    lands = (word for word in drawn.unknown if word in COUNTRIES.values() and word not in asked.unknown)
    shown = {"wedding", "ceremony", "reception"} - set(drawn.unknown)
    shown |= {"camping", "trip"} if any(item.kind == "tent" for item in drawn.items) else set()
    if missed := (*(word for word in asked.unknown if word not in shown), *lands):
        sentences.append(f"I could not draw: {', '.join(f'“{word}”' for word in missed)}.")
    return " ".join(sentences)


def _instead(scene: Scene) -> list[str]:
    """What stands in for what has no drawing."""
    near = {item.word: found.near for item in scene.items if (found := nouns.noun(item.word)) and found.near}
    return [f"{_article(name)} in place of the {word}" for word, name in near.items() if name]


class Teller:
    """Puts a scene into words; each item is told once."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.done: set[int] = set()
        self.viewed = False

    def everything(self) -> str:
        """The whole scene; where it has no subjects, the view."""
        return " ".join((self.subjects() or self._bare(), *self.facts()))

    def subjects(self) -> str:
        items = self.scene.items
        aimed = {item.target for item in items if item.target is not None and item.relation != "with"}
        first = [i for i, item in enumerate(items) if i not in aimed or item.target is not None]
        first = [i for i in first if items[i].relation != "with"]
        self.done |= {i for i, item in enumerate(items) if item.relation == "sprayed"}
        order = (*first, *range(len(items)))
        told = [(*self._told(i), self._doing(i)) for i in order if i not in self.done]
        return listed(_joined(told))

    def _doing(self, index: int) -> tuple[object, ...]:
        """What tells whether two are told in one ("a man and a woman dancing"); () for nothing."""
        item = self.scene.items[index]
        tied = (item.relation, item.target) if item.relation != "with" and item.target is not None else ()
        return (self._shown(item), *tied) if tied or self._shown(item) else ()

    def facts(self) -> list[str]:
        facts = [said for fact in FACTS if (said := self._fact(fact))]
        known = table("telling", "sight")
        facts += [known[sight][0] for sight in self._sights() if sight in known]
        hued = table("telling", "hue")
        facts += [
            f"{hued[part][0].replace('~', colour_name(hue))}" for part, hue in self.scene.hues if part in hued
        ]
        if self.scene.tint and not self._on_a_backdrop():
            facts.append(f"in {colour_name(self.scene.tint)} tones")
        if self.scene.transparent:
            facts.append("on a transparent background")
        return facts

    def _sights(self) -> list[str]:
        bare = self.viewed and not self.scene.items
        return [sight for sight in dict.fromkeys(self.scene.sights) if not (bare and sight == "windowsill")]

    def _bare(self) -> str:
        """A picture without subjects: its place."""
        place, self.viewed = self.scene.place, True
        if "windowsill" in self.scene.sights:
            return "a window sill"
        if place in {"abstract", None}:
            said = table("telling", "idea").get(idea_of(self.scene), ())
            return " ".join(("an abstract composition", *said))
        views = {} if setting_of(self.scene) else table("telling", "view")
        words_for = views.get(place or "") or (self._place().partition(" ")[2],)
        return words_for[0]

    def _place(self) -> str:
        if setting := setting_of(self.scene):
            sold = next((s.partition(" ")[2] for s in self.scene.sights if s.startswith(f"{WARES} ")), "")
            if setting == WARES and sold:
                return f"in a shop for {plural(nouns.names_of(sold)[0])}"
            return table("telling", "setting")[setting][0]
        return next(iter(table("telling", "place").get(self.scene.place or "", ("",))))

    def _on_a_backdrop(self) -> bool:
        return self.scene.place == "studio" and not self.viewed and not self.scene.transparent

    def _fact(self, fact: str) -> str:
        value = getattr(self.scene, fact)
        hidden = fact == "place" and (self.viewed or self.scene.transparent or self.scene.style == "logo")
        same = {
            ("season", "winter"): self.scene.place in {"snowforest", "ice"} or self.scene.weather == "snow"
        }
        if not value or hidden or same.get((fact, value)):
            return ""
        if fact == "place" and setting_of(self.scene):
            return self._place()
        if fact == "place" and self._on_a_backdrop() and self.scene.tint:
            return f"against a plain {colour_name(self.scene.tint)} backdrop"
        return next(iter(table("telling", fact).get(value, ("",))))

    def _shown(self, item: Item) -> str:
        """The action that the picture shows of an item and that no relation tells."""
        had = item.action in HAD and item.relation is None  # "a man with a lantern" says it
        if had or (item.action or "").startswith(AT_EASE):
            return ""
        shown = item.action in words("telling", "shown actions") or doing(item.kind, item.action) != item.kind
        shown = shown or ASLEEP in item.traits
        deed = item.relation in {"holding", "doing"} and item.action not in GRIPS
        looks = item.relation == "facing" and item.action == "looking"
        if not shown or looks or (item.relation in SHOWN_BY_RELATION and not deed):
            return ""
        return table("telling", "told as").get(item.action or "", (item.action or "",))[0]

    def _told(self, index: int) -> tuple[str, str]:
        """An item with what is its own, and what it does and where."""
        self.done.add(index)
        item, said = self.scene.items[index], [named(self.scene.items[index])]
        shown = self._shown(item)
        for other, owned in enumerate(self.scene.items):
            if owned.relation == "with" and owned.target == index and other not in self.done:
                theirs = " ".join(self._told(other)).strip()
                said.append(f"with {theirs.removesuffix(shown).strip()}")
        with_whom = table("telling", "told to").get(item.action or "") if item.relation == "beside" else None
        does = [with_whom[0]] if shown and with_whom else [shown] if shown else []
        if item.relation not in {None, "with"} and item.target is not None:
            does.append(self._tied(index, shown))
        does += table("telling", "layer").get(str(item.layer), ())
        return " ".join(said), " ".join(does)

    def _tied(self, of: int, action: str) -> str:
        relation, target = self.scene.items[of].relation or "", self.scene.items[of].target or 0
        other = self.scene.items[target]
        again = other.word if other.count == 1 else plural(other.word)
        named = f"the {again}" if target in self.done else " ".join(self._told(target)).strip()
        named = named.removesuffix(" running") if relation == "racing" else named
        if relation == "between" and (pair := between_two(self.scene.items, of)) and pair[1] not in self.done:
            named = f"{named} and {' '.join(self._told(pair[1])).strip()}"
        done = relation in {"holding", "doing"} and bool(action)
        dealt = self.scene.items[of].action in table("telling", "told to")
        direct = done or (relation == "beside" and (dealt or action in words("telling", "direct actions")))
        if relation == "on" and (anchor := anchor_of(self.scene.items[of])):
            return f"on the {anchor} of {named}"
        return named if direct else f"{table('telling', 'relation')[relation][0]} {named}"


def _joined(told: list[tuple[str, str, tuple[object, ...]]]) -> list[str]:
    """Neighbours that do the same at the same told in one: "a man and a woman dancing"."""
    said: list[str] = []
    while told:
        alike = [each for at, each in enumerate(told) if at == 0 or each[2] == told[0][2] != ()]
        alike = alike if told[: len(alike)] == alike else told[:1]
        said.append(" ".join((listed([each[0] for each in alike]), alike[0][1])).strip())
        told = told[len(alike) :]
    return said


def named(item: Item) -> str:
    """A noun phrase: "two small red foxes", "a glass knight"."""
    count = 1 if item.count == 0 and {item.word, item.word.rpartition(" ")[2]} & GROUPS else item.count
    size = {True: "small", False: "large"}[item.scale < 1] if item.scale != 1 else ""
    hue = colour_name(item.colour) if item.colour and not _carried(item) else ""
    persona = nouns.is_persona(item.kind)
    worn = f"in {hue}" if hue and nouns.is_person(item.kind) and not persona else ""
    word = _said(item.word)
    noun = word if count == 1 else plural(word)
    mood = next(iter(looks_of(item, "told before")), "")
    states = ", ".join(states_of(item))
    said = " ".join(each for each in (mood, size, states, "" if worn else hue, _material(item), noun) if each)
    said = said if count == 1 else f"{_number(count)} {said}"
    if clothes := _clothes(item) if persona or nouns.is_animal(item.kind) else []:
        worn = f"in {listed(clothes)}"
    elif item.accent and not nouns.is_person(item.kind):
        worn = "in a coat"
    elif looks := _combed(item, looks_of(item, "told")):
        worn = f"{worn} with {listed(looks)}".strip()
    worn = worn or parts_of(item)
    return " ".join(each for each in (_article(said) if count == 1 else said, worn) if each)


def _clothes(item: Item) -> list[str]:
    """What an animal wears that behaves as a person, with its colours."""
    each = [(f"{colour_name(hue)} {noun}" if hue else noun, single) for hue, noun, single in clothes_of(item)]
    return [_article(noun) if single else noun for noun, single in each]


def _combed(item: Item, looks: list[str]) -> list[str]:
    """Looks with the colour of the hair, in one with its form: "curly red hair"."""
    if not item.accent:
        return looks
    form = next((look for look in looks if look.endswith(" hair")), "")
    hair = f"{form.removesuffix(' hair')} {hair_name(item.accent)}".strip()
    return [hair, *(look for look in looks if look != form)]


def looks_of(item: Item, section: str) -> list[str]:
    """The looks of someone portrayed in the words of a section; of eyes and lips their colour."""
    known, said = table("features", section), list[str]()
    for feature in dict.fromkeys(item.features):
        part, _, value = feature.partition(" ")
        if section == "told" and part in {"eyes", "lips"}:
            said.append(f"{colour_name(colour(value))} {part}")
        elif section == "told" and part == "worn":
            code, _, word = value.rpartition("# ")
            said.append(named(Item("", word, colour=colour(code) if code else None)))
        else:
            said += known.get(feature, ())[:1]
    return said


def _said(word: str) -> str:
    """A word as it is written in a sentence: "cup of tea", "Santa Claus"."""
    if word in words("telling", "by the cup"):
        return f"cup of {word}"
    return next((said for said, known in table("telling", "written").items() if word in known), word)


def _material(item: Item) -> str:
    """ "Wooden", "stone"; nothing where the word says so."""
    if not item.material or item.material in item.word.split():
        return ""
    return table("telling", "materials").get(item.material, (item.material,))[0]


def hair_name(hue: Colour) -> str:
    known = (said[0] for code, said in table("small_words", "hair").items() if colour(code) == hue)
    return next(known, f"{colour_name(hue)} hair")


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def _carried(item: Item) -> bool:
    """Whether the word itself, or what it is made of, tells the colour."""
    stuff = (colour(code) for code in table("small_words", "colours of materials"))
    if item.material and item.colour in set(stuff):
        return True
    said = (word for phrases in table("subjects", "natural colours").values() for word in phrases)
    return item.word in said


def _article(said: str) -> str:
    last = said.partition(" of ")[0].rpartition(" ")[2]
    if said.startswith(("a ", "the ")):
        return said
    many = last.endswith("s") and not last.endswith(("ss", "us"))
    if many or last in words("telling", "no article"):
        return said
    vowel = (said[0] in "aeiou" and not said.startswith(("uni", "eu", "one"))) or said.startswith("hour")
    return f"{'an' if vowel else 'a'} {said}"


def plural(word: str) -> str:
    """The plural of an English noun, by a list, then by rule."""
    head, of, what = word.partition(" of ")
    if of:
        return f"{plural(head)}{of}{what}"
    first, _, last = word.rpartition(" ")
    if last in SAME_IN_PLURAL:
        return word
    known = table("small_words", "irregular").get(last)
    if known:
        last = known[0]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "es" if last.endswith(("s", "x", "ch", "sh")) else "s"
    return f"{first} {last}".strip()


def listed(said: list[str]) -> str:
    return " and ".join((", ".join(said[:-1]), said[-1])) if len(said) > 1 else "".join(said)
