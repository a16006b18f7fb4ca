"""The illustrator's own vector drawings."""

from __future__ import annotations

from offline.illustrator.subjects import (
    buildings,
    people,
    plants,
    sitting,
    things,
    vehicles,
    walking,
    water,
    wings,
)

from .registry import SUBJECTS, Subject

__all__ = [
    "SUBJECTS",
    "Subject",
    "buildings",
    "people",
    "plants",
    "sitting",
    "things",
    "vehicles",
    "walking",
    "water",
    "wings",
]
