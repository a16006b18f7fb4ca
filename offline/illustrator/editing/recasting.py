"""Changes of who plays in a picture that is drawn anew: taken out, exchanged, made otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from offline.illustrator.composing.cast import MARGIN, Role, item_of, natural_colour, tag
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.reading import nouns
from offline.illustrator.reading.tables import words
from offline.illustrator.scene import Item
from offline.illustrator.subjects import doing, subject_of, whose

_POSES = (" riding", " watering", " sleeping", " lying", " sitting", " running", " flying", " walking")
INSIDE = 0.35
"""How much of an individual is in the mask of a wish that means it, at least."""


def bare_kind(kind: str) -> str:
    """A drawing's kind without its pose."""
    for pose in _POSES:
        kind = kind.removesuffix(pose)
    return kind


def same(kind: str, item: Item) -> bool:
    """Whether a drawing is what an item names: by its kind, by one of its names, or in general."""
    bare = bare_kind(whose(kind))
    if bare in {item.kind, item.word}:
        return True
    if item.word in words("small_words", "garments"):
        return nouns.is_person(bare)
    if item.word in {"person", "people", "man", "woman", "human", "figure"}:
        return nouns.is_person(bare)
    if item.word in {"animal", "pet", "creature"}:
        return nouns.is_animal(bare)
    if item.word in {"boat", "ship"}:
        return subject_of(bare).stands == "water" and not nouns.is_animal(bare)
    if nouns.names_of(bare)[0] in words("small_words", f"kinds of {item.word}"):
        return True
    named = {word for name in nouns.names_of(bare) for word in (*name.split(), name)}
    return item.word in named


def share_inside(stage: Stage, role: Role, mask: Image.Image | None) -> float:
    """How much of an individual's box is in the mask, 0 to 1."""
    if mask is None:
        return 1.0
    across, down = mask.width / stage.w, mask.height / stage.h
    left, right = (round((role.x + half * role.width) * across) for half in (-0.5, 0.5))
    top, low = round(role.top * down), round(role.foot * down)
    part = mask.crop((left, top, max(left + 1, right), max(top + 1, low)))
    return float(np.asarray(part, np.float32).mean()) / 255


@dataclass(frozen=True)
class Meant:
    """Tells which individuals a wish is about: of some things (of none: of all), and in the mask.

    Of one thing ("the cat", "one cup"), or of nothing that is named, not those that the mask barely touches,
    and not more than were said.
    """

    items: tuple[Item, ...]
    mask: Image.Image | None

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        shares = {role.name: share_inside(stage, role, self.mask) for role in roles if self._named(role)}
        one = len(self.items) == 1 and self.items[0].count == 1
        few = one or not self.items
        least = max(INSIDE, (0.6 if few else 0.0) * max(shares.values(), default=0.0))
        found = [role for role in roles if shares.get(role.name, 0.0) >= least]
        return found[:1] if one and not self.mask and not self.items[0].there else found

    def _named(self, role: Role) -> bool:
        return not self.items or any(same(role.kind, item) for item in self.items)


@dataclass(frozen=True)
class Removal:
    """Leaves out those who are meant, with what they wear and hold; who was on them comes down."""

    meant: Meant

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        gone = self.meant(stage, roles)
        left = [role for role in roles if role not in gone]
        carriers = {role.name: next((who for who in gone if _carries(who, role)), None) for role in left}
        return [
            role if who is None else _down(role, who)
            for role in left
            if (who := carriers[role.name]) is None or not _is_held(role, who)
        ]


def _carries(who: Role, role: Role) -> bool:
    """Whether someone has another on or in itself: of several the one of the same number."""
    parent, _, own = role.name.partition(".")
    mine, number = item_of(who), who.name.rpartition(".")[2][1:]
    on_them = mine is not None and parent == tag(mine)
    return bool(own) and role.way == "perch" and on_them and number in {"", own[1:]}


def _is_held(role: Role, who: Role) -> bool:
    """Whether it is worn or held by a living being, rather than on a seat."""
    return nouns.is_living(who.kind) and not role.kind.endswith(" riding")


def _down(role: Role, who: Role) -> Role:
    """Someone who sat on what is gone, on the ground."""
    return replace(role, kind=role.kind.removesuffix(" riding"), y=who.foot, way="ground")


@dataclass(frozen=True)
class Swap:
    """Puts another subject where one of several was, as large as it is beside the first."""

    meant: Meant
    item: Item

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        meant = self.meant(stage, roles)
        return [_in_frame(stage, self._swapped(role), role) if role in meant else role for role in roles]

    def _swapped(self, role: Role) -> Role:
        new, own = subject_of(self.item.kind), subject_of(role.kind)
        height = role.height * self.item.scale * max(0.6, min(1.6, new.height / own.height))
        height = min(height, max(1.5 * role.width, 0.3) * new.box[1] / new.box[0])
        lands = role.way == "air" and new.stands != "air"
        changed = replace(role, kind=self.item.kind, height=height, way="ground" if lands else role.way)
        changed = replace(changed, y=max(role.foot, 0.8 * MARGIN)) if lands else changed
        return replace(changed, colour=self.item.colour, material=self.item.material)


def _in_frame(stage: Stage, new: Role, old: Role) -> Role:
    """Someone who is wider than whom it replaces, moved (and made smaller) so that it is not cut."""
    if old.foot > stage.h or old.x < old.width / 2 or old.x > stage.w - old.width / 2:
        return new  # a portrait, or cut already
    factor = min(1.0, (stage.w - 2 * MARGIN) / new.width)
    half = factor * new.width / 2 + MARGIN
    return replace(new, height=factor * new.height, x=min(max(new.x, half), stage.w - half))


@dataclass(frozen=True)
class Retouch:
    """Gives those who are meant another colour, size or material."""

    meant: Meant
    item: Item

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        meant = self.meant(stage, roles)
        return [self._touched(stage, role) if role in meant else role for role in roles]

    def _touched(self, stage: Stage, role: Role) -> Role:
        if self.item.action:
            role = replace(role, colour=role.colour or natural_colour(stage.dice, role))
        bare = bare_kind(role.kind)
        return replace(
            role,
            kind=doing(bare, self.item.action) if self.item.action else role.kind,
            colour=self.item.colour or role.colour,
            material=self.item.material or role.material,
            accent=self.item.accent or role.accent,
            height=role.height * self.item.scale,
        )
