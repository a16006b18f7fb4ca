"""How two things are tied by what is said between them, and whom a pronoun means."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item
from offline.illustrator.subjects import subject_of

from . import nouns
from .tables import words

OWNED = ("with", "wearing")
TURNED = {
    "surrounded": "around",
    "filled": "in",
    "watched": "facing",
    "chased": "chasing",
    "pulled": "pulling",
    "followed": "chasing",
    "kissed": "beside",
    "flanked": "flanking",
}
"""Relations that are of what comes next to what they are said of."""
SUFFERED = {
    "watched": "looking",
    "chased": "running",
    "pulled": "pulling",
    "followed": "walking",
    "kissed": "kissing",
}
"""What those do whom a passive names ("a mouse chased by a cat")."""
DONE = {"holding", "riding", "watering", "wearing", "facing"}
"""Relations that only the living have to others."""
AS_DRAWN = {"flying": "over", "through": "beside", "mirrored": "beside"}
"""Relations that the painters know by another name."""
POSTURES = {"standing", "kneeling", "walking", "waiting", "looking"}
"""What is said of who does something else besides."""
CONJURED = {"hat", "top hat", "magician hat", "magician's hat"}
NARROW = {"bottle", "jar", "vase", "cup", "teacup", "tea", "wine glass", "glass", "bowl", "flower pot"}
"""Of a list only the last thing is in one of these ("cheese, grapes and a candle in a bottle")."""
LITTLE = {
    "rabbit",
    "bunny",
    "white rabbit",
    "hamster",
    "guinea pig",
    "chick",
    "dove",
    "kitten",
    "gerbil",
    "bunny rabbit",
}
"""What looks out of a hat that it is said to be in: who is not so small has it on."""
SEEN_SITTING = {
    "reading", "eating", "drinking", "knitting", "sewing", "fishing", "thinking", "singing", "waving",
    "gazing", "holding", "blowing", "photographing", "smelling", "phoning", "praying", "talking", "arguing",
    "writing", "typing", "toasting", "playing harmonica", "feeding",
}  # fmt: skip
"""What is done with the arms alone, and may be done sitting."""


def relation_of(item: Item, relation: str, other: Item) -> str:
    """The relation of one thing to another as it is drawn: what is on a horse rides it."""
    if relation == "crossing":
        relation = "on" if other.kind in {"bridge", "viaduct"} else "beside"
    if relation in {"through", "in"} and other.word in words("small_words", "bearing"):
        relation = "on"  # "watches him from a branch", Spanish "en una mesa"
    if relation == "through" and item.action == "fishing":
        relation = "on"  # "fishing from a bridge"
    if relation == "in" and item.kind == "candle" and other.kind == "bottle":
        relation = "on"
    if relation == "on":
        relation = _on(item, other)
    return AS_DRAWN.get(relation, relation)


def _on(item: Item, other: Item) -> str:
    """What it is to be on another: a hat is worn, a horse is ridden, a small bird bears no elephant."""
    if nouns.worn(item.word) and nouns.is_living(other.kind):
        return "with"
    living = nouns.is_living(item.kind)
    if living and nouns.is_living(other.kind) and _height(item) > 1.6 * _height(other):
        return "beside"
    rides = living and bool(set(nouns.names_of(other.kind)) & words("subjects", "mounts"))
    return "riding" if rides else "on"


def suffered(item: Item, relation: str, source: int) -> Item:
    """Who does to another what a passive says of that one."""
    done = item.action or SUFFERED.get(relation)
    return replace(item, relation=TURNED[relation], target=source, action=done)


def holder(items: list[Item], source: int) -> int:
    """Who holds what comes next: who was last named before a thing that has no hands."""
    living = [i for i in range(source + 1) if nouns.is_living(items[i].kind)]
    return living[-1] if living else source


def gives(giver: Item) -> bool:
    """Whether someone has something in the hands for who comes next."""
    return giver.relation in {"holding", "doing"} and giver.target is not None


def _height(item: Item) -> float:
    return subject_of(item.kind).height * item.scale


def has_on(item: Item, other: Item) -> bool:
    """Whether one "in a top hat" has it on, and does not look out of it."""
    if other.word in CONJURED and item.word in LITTLE:
        return False
    on_head = nouns.worn(other.word) in {"head", "neck"} and nouns.is_living(item.kind)
    return on_head and item.action not in {"looking", "sleeping", "sitting", "lying"}


def wearer(items: list[Item], source: int) -> int:
    """Who wears what comes next: who is on a thing that cannot ("a frog on a lily pad with a crown")."""
    thing = items[source].kind
    if source == 0 or nouns.is_living(thing) or nouns.has_a_face(thing) or thing == "snowman":
        return source
    upon = items[source - 1]
    return source - 1 if nouns.is_living(upon.kind) and upon.relation in {"on", "in", "riding"} else source


def kept_by(word: str) -> str | None:
    """Where a thing has what it is said to have: flowers in a vase, a laptop on a desk."""
    forms = {word, word.rpartition(" ")[2]}
    put = {"in": "holders", "on": "bearing"}.items()
    return next((relation for relation, section in put if forms & words("small_words", section)), None)


def meant(items: list[Item], pronoun: str, before: int) -> int | None:
    """Which of the things named before an index a pronoun stands for, the last that it can be."""
    free = [i for i in range(before) if items[i].relation != "with"]
    living = [i for i in free if nouns.is_living(items[i].kind)]
    people = [i for i in living if nouns.is_person(items[i].kind)]
    owner = items[before].target if before < len(items) else None
    if pronoun == "it":
        return owner if owner is not None else next(reversed(free), None)
    if pronoun == "them":
        several = [i for i in free if items[i].count != 1]
        return next(reversed(several or free[:1] or [0]), None)
    return next(reversed(people or living or free), None)
