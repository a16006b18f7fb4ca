"""The illustrator's own vector drawings."""

from __future__ import annotations

from offline.illustrator.subjects import (
    buildings,
    crew,
    people,
    plants,
    sitting,
    things,
    vehicles,
    walking,
    water,
    wings,
)

from .emoji import emoji_subject
from .registry import SUBJECTS, Subject


def subject_of(kind: str) -> Subject:
    """The subject of a kind: an own drawing, or OpenMoji's. Raises KeyError for an unknown kind."""
    return SUBJECTS[kind] if kind in SUBJECTS else emoji_subject(kind)


__all__ = [
    "SUBJECTS",
    "Subject",
    "buildings",
    "crew",
    "people",
    "plants",
    "sitting",
    "subject_of",
    "things",
    "vehicles",
    "walking",
    "water",
    "wings",
]
