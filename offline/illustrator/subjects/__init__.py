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
    return SUBJECTS[own] if own in SUBJECTS else emoji_subject(own)


def doing(kind: str, action: str | None) -> str:
    """The drawing of a kind in an action ("fox sleeping"), where there is one; else the kind."""
    own = drawn_by(kind)
    if action == "playing" and own in MUSICIANS:
        return kind
    acting = f"{own} {DONE_AS.get(action or '', action)}"
    return acting if acting in SUBJECTS else kind


def drawn_by(kind: str) -> str:
    """The kind that is drawn for another: an own drawing where it shows the same as OpenMoji's and better."""
    return BETTER.get(kind.removeprefix(OPENMOJI), kind) if kind.startswith(OPENMOJI) else kind
