"""Words for several who belong together: families, bands, a nativity, those in costumes, bridal pairs."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item
from offline.illustrator.subjects import drawn_by
from offline.illustrator.subjects.people.looks import CREW

from . import nouns
from .dressing import PLAIN

BANDS: dict[str, tuple[str, ...]] = {
    "family": ("person", "woman", "boy", "girl"),
    **dict.fromkeys(("jazz trio", "jazz combo"), ("saxophonist", "cellist", "drummer")),
    **dict.fromkeys(
        ("jazz band", "jazz quartet", "jazz ensemble"), ("saxophonist", "trumpeter", "cellist", "drummer")
    ),
    **dict.fromkeys(
        ("jazz quintet", "big band", "swing band"),
        ("saxophonist", "trumpeter", "singer", "cellist", "drummer"),
    ),
    "jazz duo": ("saxophonist", "cellist"),
    "blues band": ("singer", "guitarist", "saxophonist", "drummer"),
    **dict.fromkeys(("country band", "bluegrass band"), ("singer", "guitarist", "violinist", "cellist")),
    "klezmer band": ("violinist", "accordionist", "trumpeter"),
    **dict.fromkeys(
        ("rock trio", "metal band", "heavy metal band", "indie band", "garage band", "pop band"),
        ("singer", "rock star", "drummer"),
    ),
    "brass band": ("trumpeter", "saxophonist", "drummer"),
    "rock band": ("singer", "rock star", "drummer"),
    "punk band": ("punk", "rock star", "drummer"),
    "band": ("singer", "guitarist", "drummer"),
    "folk band": ("violinist", "accordionist", "flutist"),
    "string quartet": ("violinist", "violinist", "musician", "cellist"),
    "string trio": ("violinist", "musician", "cellist"),
    "orchestra": ("violinist", "flutist", "conductor", "cellist", "trumpeter"),
    "mariachi band": ("mariachi", "mariachi", "poncho wearer"),
    "job interview": ("businessman", "woman"),
    "interview": ("businessman", "woman"),
    "royal family": ("king", "queen", "prince", "princess"),
    "circus troupe": ("clown", "juggler", "magician", "acrobat"),
    "pirate crew": ("pirate captain", "pirate", "pirate"),
    "superhero team": ("superhero", "ninja", "knight"),
    "halloween party": ("witch", "vampire", "zombie", "mummy"),
    "nativity scene": ("saint joseph", "manger", "virgin mary"),
    "nativity": ("saint joseph", "manger", "virgin mary"),
    "holy family": ("saint joseph", "manger", "virgin mary"),
    "three wise men": ("magus", "sultan", "magus"),
    "wise men": ("magus", "sultan", "magus"),
    "three kings": ("magus", "sultan", "magus"),
}  # fmt: skip
"""Who is meant by a word for several."""
MEN = {"person": "man"}
PAIRS = {"lovers", "newlyweds", "newly weds"}
DISGUISES = ("little witch", "little pirate", "little superhero", "little vampire", "little princess")
GROWN_DISGUISES = ("witch", "vampire", "pirate", "superhero", "clown")
COUNTERPARTS = {
    "goth man": "goth",
    "hippie": "hippie woman", "steampunk inventor": "steampunk lady", "king": "queen", "prince": "princess",
    "victorian gentleman": "victorian lady", "calavera man": "catrina", "bavarian": "dirndl wearer",
}  # fmt: skip
"""Who is the other one of a couple, where that one has a guise of its own."""
DANCES = {
    "flamenco dancing": "flamenco dancer", "ballet dancing": "ballerina", "hula dancing": "hula dancer",
    "belly dancing": "belly dancer", "billiard playing": "billiard player", "darts playing": "darts player",
    "bowls playing": "bowler", "harp playing": "harpist", "samba dancing": "samba dancer",
}  # fmt: skip
TRADES = {
    "bagpiper": "bagpiping", "piper": "bagpiping",
    "scottish piper": "bagpiping", "traffic policeman": "pointing", "traffic cop": "pointing",
    "traffic police officer": "pointing", "scuba diver": "scuba", "photographer": "photographing",
}  # fmt: skip
"""What they do whom a word names by that, where nothing else is said."""


FIGHTS = {"snowball fight", "snowball battle"}


def _fighting(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Those who have a snowball fight throw; nobody else does."""
    fight = next((i for i, item in enumerate(items) if item.word in FIGHTS), None)
    who = items[fight].target if fight is not None and items[fight].relation in {"with", "in"} else None
    who = next((i for i, item in enumerate(items) if item.relation == "in" and item.target == fight), who)
    if fight is None or who is None or not nouns.is_person(items[who].kind):
        return items
    thrown = replace(items[fight], word="snowball", kind="snowball", relation="with", target=who)
    thrower = replace(items[who], action="throwing", count=items[who].count or 4, relation=None, target=None)
    return tuple(thrown if i == fight else thrower if i == who else item for i, item in enumerate(items))


def several(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Each word for several as those whom it means."""
    items = _fighting(items)
    found: list[Item] = []
    further: list[Item] = []
    kinds = {item.kind for item in items if item.word not in BANDS and not item.word.endswith(" family")}
    for item in _told_apart(items):
        one, *others = _meant(_busy(item))
        others = [other for other in others if other.kind not in kinds]
        found.append(one)
        thrown = (replace(o, target=len(found) - 1) if o.kind == "snowball" else o for o in others)
        further += thrown
    return (*found, *further)


def _meant(item: Item) -> list[Item]:
    """Those whom a word means, the first of them in its place."""
    if item.word in FIGHTS:
        throwing = replace(item, word="child", kind="child", count=4, action="throwing")
        return [throwing, Item("snowball", "snowball", relation="with", target=None)]
    band = "family" if item.word.startswith("family of") else item.word
    if item.action == "masquerading" and nouns.is_person(item.kind) and item.count != 1:
        small = drawn_by(item.kind) in {"child", "boy", "girl"}
        kinds = DISGUISES if small else GROWN_DISGUISES
        return _each(replace(item, action=None), kinds[: item.count or 5])
    harp = nouns.noun("harp")
    if item.action == "harp playing" and harp:  # who is in another guise
        return [replace(item, action=None), Item(harp.kind, "harp")]
    kin = item.word.removesuffix(" family")
    if kin != item.word and item.kind in CREW and item.kind not in {"person", "woman"}:
        others = tuple(name for name in (f"little {item.kind}",) * 2 if name in CREW) or ("boy", "girl")
        he, she, *children = _each(item, (item.kind, COUNTERPARTS.get(item.kind, item.kind), *others))
        return [he, replace(she, traits=(*she.traits, "female")), *children]
    if band in BANDS:
        return _each(item, BANDS[band])
    if item.word.endswith("couple") or item.word in {"grandparents", *PAIRS} or _weds(item):
        return _pair(item)
    return [item]


def _each(item: Item, kinds: tuple[str, ...]) -> list[Item]:
    named = [replace(item, kind=kind, word=MEN.get(kind, kind), count=1) for kind in kinds]
    return [
        replace(one, action="singing")
        if one.kind == "singer"
        else replace(one, action=None)
        if one.kind not in CREW
        else one
        for one in named
    ]


def _weds(item: Item) -> bool:
    return item.action == "marrying" and item.count == 2 and not nouns.is_animal(item.kind)


def _pair(item: Item) -> list[Item]:
    """A man and a woman, old ones of an old couple, a groom and a bride where they wed."""
    old = "grandfather" in item.kind
    he, she = ("grandfather", "grandmother") if old else ("person", "woman")
    action = item.action
    if item.kind in CREW and item.kind not in {"person", "woman", "grandfather", "grandmother"}:
        she = COUNTERPARTS.get(item.kind, item.kind)
        him = replace(item, word=item.kind, count=1, traits=(*item.traits, "male"))
        return [him, replace(him, kind=she, word=she, traits=(*item.traits, "female"))]
    if action == "marrying" or item.word.startswith(("newly", "wedding", "bridal", "just married")):
        he, she, action = "groom", "bride", "handholding" if action in {"marrying", None} else action
    him = replace(item, kind=he, word=MEN.get(he, he), count=1, action=action)
    return [him, replace(him, kind=she, word=she, colour=None)]


def _busy(item: Item) -> Item:
    """Someone in the guise of a dance, or at what the very word says."""
    dance = DANCES.get(item.action or "")
    if dance and drawn_by(item.kind) in PLAIN:
        return replace(item, kind=dance, word=dance, action=None)
    if item.action is None and item.word in TRADES:
        return replace(item, action=TRADES[item.word])
    return item


def _told_apart(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Of "a couple, a woman with red hair and a man with a beard" only the two."""
    pair = next((item for item in items if item.word.endswith("couple")), None)
    each = [
        item for item in items if item.kind.endswith(("person", "woman", "1F468", "1F469")) and item != pair
    ]
    if pair is None or len(each) != 2 or any(item.target is not None for item in items):
        return items
    return tuple(item for item in items if item != pair)
