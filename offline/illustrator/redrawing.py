"""Edits and variations of the illustrator's own pictures: the remembered scene is changed and drawn anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image

from .cast import Role, side_by_side
from .completing import completed
from .dice import Dice
from .memory import Made
from .room import roomiest
from .scene import Item, Scene
from .scenery import paint_scene
from .stage import Stage
from .subjects import subject_of

Size = tuple[int, int]
MOMENTS = ("dawn", "day", "sunset", "night")
FACTS = ("time", "weather", "season", "style", "mood", "tint")


def redrawn(
    made: Made, wish: Scene, mask: Image.Image | None, size: Size, detail: float
) -> Image.Image | None:
    """The remembered picture as the wish changes it, all of it; None where the wish is another picture's.

    ``mask`` (mode "L", of the size) tells which of its subjects are meant.
    """
    if wish.verb == "remove":
        return _without(made, wish, mask, size, detail)
    if wish.verb == "replace" and len(wish.items) > 1:
        swap = _Swap(wish.items[0].kind, wish.items[-1], mask)
        return paint_scene(made.scene, size, made.dice, detail, swap)
    facts = {name: getattr(wish, name) for name in FACTS if getattr(wish, name)}
    if wish.items or (wish.place and not (wish.place == "sky" and facts)):
        if wish.verb != "add" or not wish.items:
            return None
        added = _Addition(completed(replace(wish, place=made.scene.place)).items, mask)
        return paint_scene(replace(made.scene, **facts), size, made.dice, detail, added)
    return paint_scene(changed(made.scene, facts), size, made.dice, detail) if facts else None


def after(scene: Scene, wish: Scene) -> Scene:
    """What a scene is once a wish for the whole of it is fulfilled."""
    facts = {name: getattr(wish, name) for name in FACTS if getattr(wish, name)}
    scene = changed(scene, facts)
    if wish.verb == "remove":
        kinds = {item.kind for item in completed(wish).items}
        return replace(scene, items=tuple(item for item in scene.items if kinds and item.kind not in kinds))
    return replace(scene, items=(*scene.items, *wish.items)) if wish.verb == "add" else scene


def changed(scene: Scene, facts: dict[str, object]) -> Scene:
    """The scene with other facts; weather and season that no longer hold go with them."""
    if "season" in facts and facts["season"] != "winter" and scene.weather == "snow":
        facts = {"weather": None, **facts}
    if facts.get("season") == "winter" and scene.weather is None:
        facts = {"weather": "snow", **facts}
    if facts.get("weather") == "clear":
        facts = {**facts, "weather": None}
    return replace(scene, **facts)  # type: ignore[arg-type]


def _without(
    made: Made, wish: Scene, mask: Image.Image | None, size: Size, detail: float
) -> Image.Image | None:
    """The picture without the subjects that are named, or without all that are in the mask."""
    kinds = {item.kind for item in completed(wish).items}
    if kinds and not any(item.kind in kinds for item in completed(made.scene).items):
        return None
    return paint_scene(made.scene, size, made.dice, detail, _Removal(kinds, mask))


def varied_anew(made: Made, rng: np.random.Generator, key: str, size: Size, detail: float) -> Image.Image:
    """The same scene again: from another palette only, to another composition, hour and weather."""
    scene, strength = made.scene, float(rng.random())
    dice = Dice(made.dice.key, key, frozenset({"palette", "clouds", "sun", "subject", "stars", "glints"}))
    if strength > 0.3:
        dice = Dice(key)
    if strength > 0.62 and scene.place not in {"mars", "moon", "space", "underwater"}:
        others = [moment for moment in MOMENTS if moment != (scene.time or "day")]
        scene = replace(scene, time=others[int(rng.integers(len(others)))])
    return paint_scene(scene, size, dice, detail)


def _inside(stage: Stage, role: Role, mask: Image.Image | None) -> bool:
    """Whether a good part of an individual is in the mask."""
    if mask is None:
        return True
    x, y = role.x * stage.unit / stage.size[0], (role.foot - role.height / 2) * stage.unit / stage.size[1]
    wide, tall = role.width * stage.unit / stage.size[0] / 2, role.height * stage.unit / stage.size[1] / 2
    box = (
        (x - wide) * mask.width,
        (y - tall) * mask.height,
        (x + wide) * mask.width,
        (y + tall) * mask.height,
    )
    left, top, right, low = (round(v) for v in box)
    part = mask.crop((left, top, max(left + 1, right), max(top + 1, low)))
    return float(np.asarray(part, np.float32).mean()) > 0.35 * 255


class _Removal:
    """Leaves out the individuals of some kinds (of all, where none is named) that are in the mask."""

    def __init__(self, kinds: set[str], mask: Image.Image | None) -> None:
        self.kinds = kinds
        self.mask = mask

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        return [role for role in roles if not (self._meant(role) and _inside(stage, role, self.mask))]

    def _meant(self, role: Role) -> bool:
        return not self.kinds or role.kind.removesuffix(" riding").removesuffix(" watering") in self.kinds


class _Swap:
    """Puts another subject where one was, as large as it is beside the first."""

    def __init__(self, kind: str, item: Item, mask: Image.Image | None) -> None:
        self.kind = kind
        self.item = completed(Scene(items=(item,), place="meadow")).items[0]
        self.mask = mask

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        return [self._swapped(stage, role) for role in roles]

    def _swapped(self, stage: Stage, role: Role) -> Role:
        if role.kind != self.kind or not _inside(stage, role, self.mask):
            return role
        old, new = subject_of(role.kind), subject_of(self.item.kind)
        height = role.height * new.height / old.height
        return replace(
            role, kind=self.item.kind, height=height, colour=self.item.colour, material=self.item.material
        )


class _Addition:
    """Adds subjects where the mask has room, or beside what is there."""

    def __init__(self, items: tuple[Item, ...], mask: Image.Image | None) -> None:
        self.items = items
        self.mask = mask

    def __call__(self, stage: Stage, roles: list[Role]) -> list[Role]:
        if self.mask is None:
            x, share = stage.w * (0.5 - 0.26 * stage.side), (stage.w * 0.4, stage.h * 0.4)
            foot = max([role.foot for role in roles if role.way != "air"], default=stage.h * 0.9)
            return [*roles, *_afloat(stage, side_by_side(self.items, x, foot, share))]
        box = roomiest(self.mask)
        fx, fy = stage.w / self.mask.width, stage.h / self.mask.height
        x0, y0, x1, y1 = box[0] * fx, box[1] * fy, box[2] * fx, box[3] * fy
        share = (x1 - x0) * 0.84, (y1 - y0) * 0.84
        foot = y1 - (y1 - y0) * 0.07
        return [*roles, *_afloat(stage, side_by_side(self.items, (x0 + x1) / 2, foot, share))]


def _afloat(stage: Stage, roles: list[Role]) -> list[Role]:
    """What swims put into the water, where the picture has some."""
    wet = stage.scene.place in {"sea", "lake", "harbour", "river"}
    return [
        replace(role, way="water") if wet and subject_of(role.kind).stands == "water" else role
        for role in roles
    ]
