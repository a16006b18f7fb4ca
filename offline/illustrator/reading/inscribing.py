"""Who or what carries the text of a prompt, and what a sheet says where nothing is told."""

from __future__ import annotations

import re
from dataclasses import replace

from offline.illustrator.lettering import drawable
from offline.illustrator.lettering.carriers import HELD, PANELS, WORN
from offline.illustrator.scene import OPENMOJI, Item, Scene

from .formats import Format
from .nouns import in_the_sky, is_living, noun
from .tables import table, words
from .titling import usual
from .wording import Wording

CARRIERS = {
    "sign": "lettered sign",
    "signboard": "lettered sign",
    "openmoji:1FAA7": "lettered sign",
    "street sign": "street plate",
    "mug": "lettered mug",
    "coffee cup": "lettered mug",
    "cup": "lettered mug",
    "coffee": "lettered mug",
    "cake": "lettered cake",
    "birthday cake": "lettered cake",
    "openmoji:1F382": "lettered cake",
    "book": "lettered book",
}
"""Which drawing carries a text, by the word or the kind of what is to carry it."""
SHOPS = re.compile(
    r"\b(?:shop|store|storefront|bakery|caf[eé]|restaurant|bar|pub|boutique|bookstore|diner|bistro|pizzeria|hotel)\b"
    r"(?!.*\b(?:logo|mug|book|cup)\b)",
    re.IGNORECASE,
)
"""What has its name above its door."""
WEAR = re.compile(
    r"\b(t-?shirt|shirt|hoodie|sweater|jersey|jumper|apron|sweatshirt|dress|jacket)\W*(?:\w+\W*)?$"
)
BUBBLE = re.compile(r"\b(?:speech|thought|word|text) (?:bubble|balloon)\b")
SIGNS = {
    "sign",
    "placard",
    "banner",
    "board",
    "card",
    "poster",
    "signboard",
    "plaque",
    "paper",
    "note",
    "letter",
}
"""What someone holds up with words on it."""
ROAD_SIGN = re.compile(r"\b(?:street|road) (?:sign|name sign)\b")
GRAVES = {"tombstone", "gravestone", "headstone", "grave"}
POSTERS = {"artdeco", "artnouveau", "bauhaus", "woodblock", "linocut", "popart", "synthwave", "stencil"}
"""Styles that make a poster of a picture by themselves, where nothing is to be written on it."""


def inscribed(scene: Scene, heard: Wording, found: Format) -> Scene:
    """A scene with its sheet and its text."""
    if found.sheet == "poster" and not heard.texts and scene.style in POSTERS:
        return scene
    scene = _on_a_sheet(_grouped(scene, found), found, heard.texts) if found.sheet else scene
    if scene.verb is not None and heard.texts:
        return _added(replace(scene, sheet=None), heard)
    if not heard.texts:
        return _titled(scene, usual(found)) if found.sheet else scene
    if found.sheet:
        return replace(scene, texts=_worded(heard.texts, found))
    if scene.style == "logo":
        shown = tuple(item for item in scene.items if item.word != "mark")
        made = "sticker" if "sticker" in scene.sights else "logo"
        return replace(
            scene, items=shown if made == "sticker" else scene.items, sheet=made, texts=heard.texts
        )
    return _carried(scene, heard)


def _arcanum(said: str) -> tuple[Item, ...]:
    """Who is on a tarot card of that name."""
    names = next((names for key, names in table("sheets", "arcana").items() if key in said), ())
    return tuple(Item(found.kind, name) for name in names if (found := noun(name) or in_the_sky(name)))


FIGURES = {"king": "king", "queen": "queen", "jack": "prince", "joker": "clown", "knave": "prince"}


def _court(said: str) -> tuple[Item, ...]:
    """Who is on a playing card."""
    name = next((FIGURES[word] for word in FIGURES if word in said.lower()), "")
    found = noun(name) if name else None
    return (Item(found.kind, name),) if found else ()


GROUPED = {"pattern", "stickers", "icons", "cycle"}
GREEN = f"{OPENMOJI}1F33F"


def _grouped(scene: Scene, found: Format) -> Scene:
    """Where a group is named ("kitchen tools"), some of its members instead."""
    if found.sheet not in GROUPED:
        return scene
    said = found.rest.lower()
    known = [
        (len(name), name, members)
        for names, members in table("sheets", "sets").items()
        for name in names.split(", ")
        if re.search(rf"(?<!\w){re.escape(name)}(?:s|es)?(?!\w)", said)
    ]
    if not known or any(
        item.colour or (item.word in said and item.word not in max(known)[1]) for item in scene.items
    ):
        return _green(scene, said)
    _, name, members = max(known)
    drawn = [(member, noun(member) or in_the_sky(member)) for member in members]
    items = tuple(Item(each.kind, member) for member, each in drawn if each)
    heard = {form for word in name.split() for form in (word, f"{word}s", f"{word}es")}
    unknown = tuple(word for word in scene.unknown if word not in heard)
    return replace(scene, items=items, place=None, time=None, weather=None, season=None, unknown=unknown)


def _green(scene: Scene, said: str) -> Scene:
    """Leaves of a pattern are green, unless it is one of autumn."""
    if "autumn" in said or "fall" in said:
        return scene
    items = tuple(replace(i, kind=GREEN) if i.word == "leaf" and not i.colour else i for i in scene.items)
    return replace(scene, items=items)


def _on_a_sheet(scene: Scene, found: Format, heard_texts: tuple[str, ...]) -> Scene:
    """The scene of what a sheet shows, in the style that the sheet has."""
    style = next(
        (style for style, names in table("sheets", "style of a sheet").items() if found.sheet in names), None
    )
    if found.sheet == "playing":
        scene = replace(scene, items=_court(found.rest), place=None, unknown=())
    if found.sheet == "tarot" and not scene.items and scene.place is None:
        scene = replace(scene, items=_arcanum(" ".join((found.rest, *heard_texts)).lower()))
    greeted = found.sheet in {"card", "invitation"}
    heard = {*found.occasion.lower().split(), *words("sheets", "of sheets")}
    return replace(
        scene,
        sheet=found.sheet,
        style=scene.style or style,
        occasion=found.occasion if greeted else "",
        unknown=tuple(word for word in scene.unknown if word not in heard),
    )


def _titled(scene: Scene, texts: tuple[str, ...]) -> Scene:
    """A scene with what is usually written on it; what is written needs no drawing."""
    said = " ".join(texts).lower()
    return replace(scene, texts=texts, unknown=tuple(word for word in scene.unknown if word not in said))


def _worded(texts: tuple[str, ...], found: Format) -> tuple[str, ...]:
    if texts[0] != "for":
        return texts
    if found.sheet == "card":
        return (found.occasion or "For", texts[1])
    said = re.sub(r"^(?:a|an|the|our|my|elegant|floral)\s+", "", found.said)
    return (texts[1], said.upper() if "invit" in said or "date" in said else "INVITATION")


def _carried(scene: Scene, heard: Wording) -> Scene:
    """The text on what was named last before it; spoken by who is alive, else above the picture."""
    if not any(map(drawable, heard.texts)):
        return replace(scene, texts=heard.texts)
    if SHOPS.search(heard.before) and not any(is_living(item.kind) for item in scene.items):
        shop = (Item("shop", "shop"),)
        return replace(scene, items=shop, place="street", sights=(), carrier="shop", texts=heard.texts)
    if BUBBLE.search(heard.before):
        spoken = tuple(item for item in scene.items if "bubble" not in item.word)
        freed = tuple(replace(item, relation=None, target=None) for item in spoken)
        return replace(scene, items=freed, sheet="bubble", texts=heard.texts)
    index = _named_before(scene.items, heard.before)
    if index is None:
        alone = scene.place is None and (not scene.items or not re.search(r"\w{3}", heard.before))
        sheet = "lettering" if alone else "caption"
        return replace(scene, sheet=sheet, texts=heard.texts)
    item = scene.items[index]
    if is_living(item.kind) and WEAR.search(heard.before):
        return replace(scene, carrier=f"{WORN}{item.kind}", texts=heard.texts)
    if is_living(item.kind):
        return replace(scene, sheet="bubble" if heard.spoken else "caption", texts=heard.texts)
    holder = _holder(scene.items, index)
    if holder is not None and item.word in SIGNS:
        who = scene.items[holder].kind
        return replace(
            scene, items=_taken_away(scene.items, index), carrier=f"{HELD}{who}", texts=heard.texts
        )
    if item.word in GRAVES and scene.place is None:
        scene = replace(scene, place="meadow")
    road = ROAD_SIGN.search(heard.before.lower())
    kind = "street plate" if road else CARRIERS.get(item.word) or CARRIERS.get(item.kind) or item.kind
    items = tuple(replace(each, kind=kind) if i == index else each for i, each in enumerate(scene.items))
    return replace(scene, items=items, carrier=kind, texts=heard.texts)


def _added(scene: Scene, heard: Wording) -> Scene:
    """What an edit adds with words on it ("add a sign that says ..."), else the words alone."""
    carried = _carried(scene, heard) if scene.items else scene
    if carried.carrier and not any(item.there for item in scene.items):
        return carried
    return replace(scene, items=(), texts=heard.texts)


def _holder(items: tuple[Item, ...], index: int) -> int | None:
    """Who holds or has an item."""
    if items[index].relation == "with":
        return items[index].target
    return next(
        (i for i, item in enumerate(items) if item.target == index and item.relation == "holding"), None
    )


def _taken_away(items: tuple[Item, ...], index: int) -> tuple[Item, ...]:
    """The items without one, what was tied to it no longer tied."""
    found = []
    for item in (item for i, item in enumerate(items) if i != index):
        if item.target == index:
            item = replace(item, relation=None, target=None, action=None)
        elif item.target is not None and item.target > index:
            item = replace(item, target=item.target - 1)
        found.append(item)
    return tuple(found)


def _named_before(items: tuple[Item, ...], before: str) -> int | None:
    """The item that is named last before the text."""
    heard = re.findall(r"[\w-]+", before.lower())
    places = {i: _last(heard, item.word.split()[-1]) for i, item in enumerate(items) if item.word}
    found = {i: at for i, at in places.items() if at >= 0}
    if found:
        return max(found, key=lambda i: (_writable(items[i]), found[i]))
    return len(items) - 1 if items and items[-1].kind != "" and len(items) == 1 and before else None


def _writable(item: Item) -> bool:
    """Whether people are used to put words on it."""
    return bool({item.word, item.kind} & {*CARRIERS, *PANELS})


def _last(heard: list[str], word: str) -> int:
    return max((at for at, each in enumerate(heard) if each in {word, f"{word}s"}), default=-1)
