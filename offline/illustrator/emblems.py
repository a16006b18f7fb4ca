"""What a logo shows where its prompt names no subject: what stands for its business, its place, or a mark."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from .homes import EMBLEMS
from .nouns import noun
from .scene import Item, Scene
from .tables import table, words

_LANDSCAPES = {
    "mountains": "mountain badge",
    "volcano": "mountain badge",
    "hills": "mountain badge",
    "cliff": "sea badge",
    "sea": "sea badge",
    "beach": "sea badge",
    "lake": "sea badge",
    "river": "sea badge",
    "forest": "wood badge",
    "snowforest": "wood badge",
    "meadow": "wood badge",
    "city": "city badge",
    "street": "city badge",
}
"""The places that make a badge of their own."""


def emblematic(scene: Scene, prompt: str) -> Scene:
    """A logo that names nobody and nothing, with an emblem; every other scene as it is."""
    if scene.style != "logo" or scene.items or scene.verb:
        return scene
    kind, said = _business(prompt.lower())
    heard = {*said.split(), *words("emblems", "of businesses")}
    return replace(
        scene,
        items=(_item(kind) if kind else emblem_of(scene.place),),
        place=None,
        sights=tuple(sight for sight in scene.sights if sight == "sticker"),
        unknown=tuple(word for word in scene.unknown if word not in heard),
    )


def emblem_of(place: str | None) -> Item:
    """What stands for a place, a plain mark for none."""
    return _item(_LANDSCAPES.get(place or "") or EMBLEMS.get(place or "") or "mark")


def _item(name: str) -> Item:
    found = noun(name)
    return Item(found.kind if found else name, name)


def _business(prompt: str) -> tuple[str, str]:
    """What stands for the business that is named, and the words that name it."""
    found = _named().search(prompt)
    return (_kinds()[found[0]], found[0]) if found else ("", "")


@lru_cache
def _kinds() -> dict[str, str]:
    return {phrase: kind for kind, phrases in table("emblems", "emblems").items() for phrase in phrases}


@lru_cache
def _named() -> re.Pattern[str]:
    """Any of the phrases, the longest first."""
    phrases = sorted(map(re.escape, _kinds()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")
