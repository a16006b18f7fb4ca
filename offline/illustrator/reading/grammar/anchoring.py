"""On which part of whom: "on its head", "in her hand", "from its branches", "on the roof" of what was named.

The part is no thing of its own, nor the place of the picture: its owner was named before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from offline.illustrator.reading import nouns
from offline.illustrator.reading.bearers import AT, bearer, is_small
from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.spoken import Spoken
from offline.illustrator.reading.tables import table
from offline.illustrator.scene import OPENMOJI, Item
from offline.illustrator.subjects.homes import HEADGEAR

from .reading import Reading

_SAID = (
    r"^(?:[\w-]+ )*?(?P<by>on|onto|upon|atop|in|inside|from|off|against|at|around|over|above|under|below"
    r"|beneath|next to|beside|by|near|outside|to|(?:either|both|each) sides? of)"
    r"(?: (?P<whose>its|his|her|their|the|one|each|my))?"
    r"(?: (?:own|left|right|other|open|outstretched|raised|very|top|front|large|big|little|small))*?"
    r" (?P<part>{parts})$"
)
MOST = 6
"""So many phrases at most tell it."""
TIES = {
    "hand": "hold", "arms": "hold", "lap": "lapped", "mouth": "bite", "foot": "beside",
    "basket": "in", "handlebar": "tied",
}  # fmt: skip
"""How what is said to be at a part is tied to its owner, where it is not on it."""
GRIPS, TOPS = {"on", "in", "inside", "from"}, {"on", "onto", "upon", "atop", "from", "off"}
WITHIN = {"on", "in", "from", "off", "under", "below", "beneath", "against", "at", "above", "over"}
NEAR = {"to", "by", "near", "outside", "next to", "beside", "either side of", "both sides of", "each side of"}
BY = {
    "hand": {"on", "in"},
    "lap": {"on", "in"},
    "arms": {"in"},
    "mouth": {"in"},
    "basket": {"in", "from", "inside"},
    "neck": {"around", "from"},
    "handlebar": {"to", "on", "from"},
    "hair": {"in"},
    "foot": {"at"},
    "branch": WITHIN,
    **dict.fromkeys(("wall", "window", "door"), WITHIN | NEAR),
}
"""With which words a part is spoken of, where these are not what is said of the top of something."""


NO_THINGS = {"weather", "season", "part", "furniture"}


@dataclass(frozen=True)
class Said:
    """The preposition, whose it is, the part, and how many more phrases tell it."""

    by: str
    whose: str
    part: str
    steps: int

    @property
    def anchor(self) -> str:
        return next(anchor for anchor, said in table("small_words", "anchors").items() if self.part in said)


@lru_cache(maxsize=1)
def _parts() -> frozenset[str]:
    return frozenset(name for said in table("small_words", "anchors").values() for name in said)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(map(re.escape, _parts()), key=len, reverse=True)
    return re.compile(_SAID.format(parts="|".join(names)))


def anchored(reading: Reading, at: int, phrase: Phrase) -> bool:
    """What was named last, or what comes next, is at a part of one that was named before."""
    spoken, said = reading.spoken, _said(reading, at)
    if reading.verb is not None or not spoken.items or said is None:
        return False
    owner, mover = bearer(spoken.items, said.anchor, said.whose), len(spoken.items) - 1
    if owner is None and _hangs_on_wall(spoken, said):
        spoken.change(mover, relation=None, target=None, traits=(*spoken.items[mover].traits, f"{AT}wall"))
        spoken.relation, spoken.fresh, reading.skip = None, False, said.steps
        return True
    if owner is None or said.by not in BY.get(said.anchor, TOPS):
        return False
    reading.close()
    if mover < spoken.begun or mover == owner:
        if _leads(reading, at + said.steps):
            spoken.leads.append(("with" if said.anchor in TIES else "on", owner))
    elif (said.by != "to" or said.anchor == "handlebar") and not _of_no_thing(
        reading, at
    ):  # "a path leading to its door"
        _attach(reading, mover, said, owner)
        _moves(reading, at, mover, owner)
    spoken.relation, spoken.fresh, spoken.owner = None, False, None
    reading.skip = said.steps
    return True


def _hangs_on_wall(spoken: Spoken, said: Said) -> bool:
    """Whether the last thing is on the wall of the room, where no house was named."""
    return (said.by, said.anchor) == ("on", "wall") and is_small(spoken.items[-1])


def _said(reading: Reading, at: int) -> Said | None:
    """What is said of a part from here on, if it is."""
    means = reading.said.phrases[at].means
    if not {"relation", "layer", "sight", "action"} & set(means) and "filler" not in means:
        return None
    text = ""
    for step, phrase in enumerate(reading.said.phrases[at : at + MOST]):
        if phrase.ends:
            return None
        text = f"{text} {phrase.text}".strip()
        found, follows = _pattern().match(text), reading.said.after(at + step)
        found = found if found and found.start("by") < len(reading.said.phrases[at].text) else None
        both = found and text.endswith(f"{found['part']} {found['by']} {found['part']}")
        if found and not found["whose"] and (both or not (follows is None or follows.ends)):
            continue  # "bow in hand," but not "hand in hand" or "hand in hand with"
        if found and (follows is None or follows.text not in _parts()):
            of = follows is not None and follows.text == "of"
            return (
                None
                if of or _goes_on(found["part"], follows)
                else Said(found["by"], found["whose"] or "the", found["part"], step)
            )
    return None


def _goes_on(part: str, follows: Phrase | None) -> bool:
    """Whether it is something else that is spoken of ("in the other room")."""
    return part == "other" and follows is not None and not follows.ends and follows.text != "and"


def _leads(reading: Reading, at: int) -> bool:
    """Whether who is there is only named after it ("on its head a crown")."""
    follows = reading.said.after(at)
    return follows is not None and ("count" in follows or reading.said.noun_ahead(at) is not None)


def _moves(reading: Reading, at: int, mover: int, owner: int) -> None:
    """What is done at a part its owner does not do ("with birds sitting on its antlers")."""
    before = reading.said.phrases[at - 1] if at else None
    deed = before.means.get("action") if before else None
    items = reading.spoken.items
    if deed and nouns.is_living(items[mover].kind) and items[owner].action == deed:
        reading.spoken.change(owner, action=None)
        reading.spoken.change(mover, action=deed)


def _of_no_thing(reading: Reading, at: int) -> bool:
    """Whether it is said of what is no thing of its own ("snow on the roof")."""
    before = reading.said.phrases[at - 1] if at else None
    return before is not None and before.noun is None and bool(NO_THINGS & set(before.means))


def _attach(reading: Reading, mover: int, said: Said, owner: int) -> None:
    """Tie a thing to where it is said to be."""
    spoken = reading.spoken
    inside = spoken.items[mover].target if spoken.items[mover].relation == "in" else None
    mover = mover if inside is None or inside == owner else inside  # baskets full of oranges
    item, bearing = spoken.items[mover], spoken.items[owner]
    for i, other in enumerate(spoken.items[:mover]):
        if other.target == mover:  # "balancing a ball on its nose"
            spoken.change(i, relation=None, target=None)
    others = [mover - 1] if _both(spoken.items, mover) else []
    gripped = _deed(said.anchor, item, bearing)
    if gripped:
        spoken.change(owner, relation="holding", target=mover, action=bearing.action or gripped)
        spoken.change(mover, relation=None, target=None)
        return
    put_on = nouns.worn(item.word) and (said.anchor != "neck" or item.kind in HEADGEAR)
    tie = "with" if put_on else _tie(said, item)
    tie = "at_feet" if said.anchor == "foot" and nouns.is_person(bearing.kind) else tie
    if said.anchor == "basket" and bearing.kind == "bicycle" and nouns.is_living(item.kind):
        tie = "on"
    at = (f"{AT}{said.anchor}",) if tie == "on" else ()
    for each in (*others, mover):
        spoken.change(each, relation=tie, target=owner, traits=(*spoken.items[each].traits, *at))


def _both(items: list[Item], last: int) -> bool:
    """Whether the last two are said in one breath ("with apples and leaves on its back")."""
    before = items[last - 1]
    return (
        before.relation == "with" and items[last].relation is None and before.count == items[last].count == 0
    )


def _deed(anchor: str, item: Item, owner: Item) -> str:
    """What who has something in the hands or the mouth does; "" where that one does something else."""
    if anchor == "mouth" and nouns.is_animal(owner.kind) and owner.relation not in {"on", "in", "riding"}:
        return "carrying"
    free = owner.relation is None and owner.action is None and nouns.is_person(owner.kind)
    flown = item.kind == f"{OPENMOJI}1FA81"  # a kite leaves the legs free
    return "holding" if free and not flown and TIES.get(anchor) == "hold" else ""


def _tie(said: Said, item: Item) -> str:
    """The relation of a thing to the one at whose part it is."""
    anchor = said.anchor
    if anchor in TIES:
        return {"hold": "with", "bite": "with"}.get(TIES[anchor], TIES[anchor])
    if anchor == "branch" and (said.by in {"from", "off"} or item.relation == "hanging"):
        return "hanging"
    if anchor == "branch" and said.by in {"under", "below", "beneath"}:
        return "under"
    if said.by in NEAR:
        return "flanking" if said.by.endswith("of") else "in_front"
    large = anchor in {"wall", "window", "door"} and not is_small(item)
    return {"wall": "against", "window": "in_front", "door": "in_front"}[anchor] if large else "on"
