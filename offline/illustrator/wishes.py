"""What the prompt of an edit wishes for: the same grammar as a picture's, read as a change of one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from PIL import Image

from . import nouns
from .scene import Item, Scene
from .tongues import english
from .words import parse

FACTS = ("time", "weather", "season", "style", "mood", "tint")
_INSTEAD = re.compile(
    r"^(?:remove|delete|erase)\s+(.+?)\s*,?\s+and\s+(?:add|put|insert|draw)\s+", re.IGNORECASE
)
_TURNED = {None, "in", "beside"}
"""How "turn a into b" and "change a to b" tie the two."""


@dataclass(frozen=True, eq=False)
class Wish:
    """A change: what is wished, where (mode "L", 255 inside; None: the whole picture), in which words."""

    scene: Scene
    mask: Image.Image | None = None
    prompt: str = ""

    @property
    def facts(self) -> dict[str, object]:
        """What is said of the hour, the weather, the manner, by the names of a scene's fields."""
        return {name: getattr(self.scene, name) for name in FACTS if getattr(self.scene, name)}

    @property
    def added(self) -> tuple[Item, ...]:
        """What is not in the picture yet."""
        return tuple(item for item in self.scene.items if not item.there)


@lru_cache(maxsize=64)
def wish_of(prompt: str) -> Scene:
    """The scene that an edit's prompt wishes for, its verb as it is meant."""
    scene = parse(_INSTEAD.sub(r"replace \1 by ", english(prompt)))
    scene = replace(scene, items=tuple(_put_on(item, scene.items) for item in scene.items))
    if scene.verb == "make" and _turns(scene.items):
        first, *others = scene.items
        return replace(scene, verb="replace", items=(replace(first, relation=None, target=None), *others))
    if scene.verb == "replace":
        return replace(scene, items=tuple(replace(item, there=i == 0) for i, item in enumerate(scene.items)))
    if scene.verb == "add" and not scene.items and scene.place:
        return replace(scene, verb="make")  # "put it on a beach"
    if scene.verb in {"make", "add"} and scene.items and all(item.there for item in scene.items):
        coloured = tuple(replace(item, colour=item.colour or scene.tint) for item in scene.items)
        return replace(scene, verb="make", items=coloured, tint=None)
    return scene


def _put_on(item: Item, items: tuple[Item, ...]) -> Item:
    """What is worn and said to be at someone who is there, worn by that one (French "au", Spanish "al")."""
    who = items[item.target] if item.target is not None and item.relation == "beside" else None
    worn = (
        who
        and who.there
        and nouns.worn(item.word)
        and (nouns.is_animal(who.kind) or nouns.is_person(who.kind))
    )
    return replace(item, relation="with") if worn else item


def _turns(items: tuple[Item, ...]) -> bool:
    """Whether the first, which is there, becomes the second."""
    if len(items) < 2 or not items[0].there or items[1].there:
        return False
    tied = items[0].target in {None, 1} and items[0].relation in _TURNED
    return tied and items[1].relation is None
