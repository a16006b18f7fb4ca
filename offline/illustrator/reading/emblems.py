"""What a logo shows: its subject, or what stands for its business or its place; in a field or alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from offline.illustrator.scene import Item, Scene
from offline.illustrator.settings import WARES
from offline.illustrator.subjects.homes import EMBLEMS

from .nouns import is_person, names_of, noun
from .tables import table, words

SCENIC = {"tree", "pine", "palm", "wave", "moon", "sun", "cloud", "lighthouse", "openmoji:1F3D4"}
"""What is a landscape, or has one, itself."""
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


MARKS = {"logo", "emblem", "badge", "crest", "mark"}
"""What may have a field behind its subject; an icon or a sticker has none."""


def emblematic(scene: Scene, prompt: str, lettered: bool = False) -> Scene:
    """A logo with what stands for its business, in a field where one is told; other scenes as they are."""
    if scene.style != "logo" or scene.verb:
        return scene
    said = prompt.lower()
    scene = _by_business(_of_wares(scene), said)
    fielded = not lettered and bool(MARKS & set(re.findall(r"\w+", said))) and "sticker" not in scene.sights
    return _in_a_field(scene, said) if fielded else scene


def _of_wares(scene: Scene) -> Scene:
    """A logo of a shop for one kind of things, or of a bar for it, with one of those."""
    sold = next((s.partition(" ")[2] for s in scene.sights if s.startswith(f"{WARES} ")), "")
    items = (Item(sold, names_of(sold)[0]),) if sold and not scene.items else scene.items
    if len(items) == 1 and scene.place in {"cafe", "room", "library", "kitchen", "farm", "garden"}:
        return replace(scene, items=(replace(items[0], count=items[0].count or 1),), place=None, sights=())
    return replace(scene, items=items)


def _in_a_field(scene: Scene, prompt: str) -> Scene:
    """One thing before mountains, waves, trees or houses in a round field, where those are spoken of."""
    known = table("emblems", "fields").items()
    field = next((name for name, said in known if any(re.search(rf"\b{word}", prompt) for word in said)), "")
    item = scene.items[0]
    plain = len(scene.items) == 1 and item.count == 1 and not is_person(item.kind)
    if not field or not plain or item.kind.endswith(("badge", "mark")) or item.kind in SCENIC:
        return scene
    inside = replace(item, relation="in", target=1)
    return replace(scene, items=(inside, Item(field, field)), place=None, sights=())


def _by_business(scene: Scene, prompt: str) -> Scene:
    """A logo that names nobody and nothing, or only who works there, with the emblem of the business."""
    kind, said = _business(prompt)
    works = len(scene.items) == 1 and is_person(scene.items[0].kind) and scene.items[0].word in said.split()
    if scene.items and not works:
        return scene
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
