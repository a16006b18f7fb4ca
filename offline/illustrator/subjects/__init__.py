"""The illustrator's own vector drawings."""

from __future__ import annotations

from offline.illustrator.scene import OPENMOJI
from offline.illustrator.subjects import (
    afloat,
    birdlife,
    breeds,
    buildings,
    cattle,
    creepers,
    crew,
    dinosaurs,
    fair,
    fowl,
    fruits,
    furniture,
    handwork,
    headwear,
    household,
    insects,
    keepsakes,
    kinds,
    landmarks,
    little,
    lively,
    mammals,
    mythical,
    oddments,
    pastimes,
    people,
    plants,
    rarities,
    roadside,
    savanna,
    seabeasts,
    shore,
    sitting,
    skies,
    streetside,
    sweets,
    tableware,
    things,
    vehicles,
    walking,
    water,
    weather,
    winged,
    wings,
    woodland,
    yard,
)

from .better import BETTER
from .emoji import emoji_subject
from .faces import FACES
from .poses import DONE_AS
from .registry import SUBJECTS, Subject
from .sitting import SITTERS

__all__ = [
    "SUBJECTS",
    "Subject",
    "afloat",
    "birdlife",
    "breeds",
    "buildings",
    "cattle",
    "creepers",
    "crew",
    "dinosaurs",
    "doing",
    "fair",
    "fowl",
    "fruits",
    "furniture",
    "handwork",
    "headwear",
    "household",
    "insects",
    "keepsakes",
    "kinds",
    "landmarks",
    "little",
    "lively",
    "mammals",
    "mythical",
    "oddments",
    "pastimes",
    "people",
    "plants",
    "rarities",
    "roadside",
    "savanna",
    "seabeasts",
    "shore",
    "sitting",
    "skies",
    "streetside",
    "subject_of",
    "sweets",
    "tableware",
    "things",
    "vehicles",
    "walking",
    "water",
    "wears_coats",
    "weather",
    "whose",
    "winged",
    "wings",
    "woodland",
    "yard",
]


MUSICIANS = {"violinist", "musician", "singer", "drummer", "guitarist", "saxophonist", "trumpeter"}
"""Who plays without running."""


def wears_coats(kind: str) -> bool:
    """Whether an animal's drawing can be dressed."""
    return drawn_by(kind) in SITTERS or kind.removeprefix(OPENMOJI) in FACES


def subject_of(kind: str) -> Subject:
    """The subject of a kind: an own drawing, or OpenMoji's. Raises KeyError for an unknown kind."""
    own = drawn_by(kind)
    return SUBJECTS.get(own) or crew.posed(own) or emoji_subject(own)


def doing(kind: str, action: str | None) -> str:
    """The drawing of a kind in an action ("fox sleeping"), where there is one; else the kind."""
    own = drawn_by(kind)
    if action == "playing" and own in MUSICIANS:
        return kind
    how = "sitting " if (action or "").startswith("sitting ") else ""
    deed = (action or "").removeprefix(how)
    acting = f"{own} {how}{DONE_AS.get(deed, deed)}"
    return acting if acting in SUBJECTS or (action and crew.posed(acting)) else kind


def whose(kind: str) -> str:
    """Who someone is, without what is done: "boy" of "boy reading seated"."""
    own = drawn_by(kind)
    return crew.parted(own)[0] or kind


def drawn_by(kind: str) -> str:
    """The kind that is drawn for another: an own drawing where it shows the same as OpenMoji's and better."""
    return BETTER.get(kind.removeprefix(OPENMOJI), kind) if kind.startswith(OPENMOJI) else kind
