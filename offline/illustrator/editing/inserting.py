"""Subjects put into a picture that was not drawn here: what is known of it are its sky and its subject."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageFilter

from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.crowds import side_by_side
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.sky.light import Box
from offline.illustrator.painting.scenery import play
from offline.illustrator.photographs.filling import fill
from offline.illustrator.photographs.finding import subject_in
from offline.illustrator.photographs.relighting import palette_of
from offline.illustrator.photographs.sky import sky_in
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import HEADGEAR

from .additions import filled, grounded
from .room import roomiest
from .wishes import Wish

"""Left, top, right, bottom."""
_FEW = 0.004
"""How much of a row or column (a share of the picture) a subject must fill to count."""


def inserted(
    source: Image.Image,
    mask: Image.Image | None,
    scene: Scene,
    dice: Dice,
    detail: float,
    side: str | None = None,
) -> Image.Image:
    """What a wish adds: where it is marked, by the subject if it is said to be, else where there is room.

    Of "replace a by b" a is taken out first. ``side`` is the half of the picture that is spoken of.
    """
    seen = None if mask else subject_in(source)
    marked = mask or (grown(seen) if seen and scene.verb == "replace" else None)
    background = fill(source, marked) if marked and scene.verb != "add" else source
    stage = Stage(source.size, replace(scene, place="meadow"), palette_of(source, dice), dice, detail)
    stage.image = background.copy()
    added = Wish(scene).added
    for role in grounded(stage, _roles(stage, source, added, marked, seen, side)):
        play(stage, role if marked else _whole(stage, role))
    return stage.image


def _whole(stage: Stage, role: Role) -> Role:
    """What has room in the picture, moved in from its edges."""
    half = role.width / 2 + 0.02
    return replace(role, x=min(max(role.x, half), stage.w - half)) if 2 * half < stage.w else role


def grown(mask: Image.Image) -> Image.Image:
    """A mask with a rim, so that nothing of a subject's edge is left."""
    return mask.point(lambda v: 255 if v > 60 else 0).filter(ImageFilter.MaxFilter(9))


def _roles(
    stage: Stage,
    source: Image.Image,
    items: tuple[Item, ...],
    marked: Image.Image | None,
    seen: Image.Image | None,
    side: str | None,
) -> list[Role]:
    if marked:
        box = _in_units(stage, roomiest(marked))
        if box[1] + box[3] < 0.9 * stage.h:  # in the sky
            items = tuple(replace(item, action=item.action or "flying") for item in items)
        return _within(items, box, filled(items), filled(items))
    body = _in_units(stage, _box_of(seen)) if seen else None
    roles: list[Role] = []
    for item in items:
        if body and seen and item.relation in _BY:
            roles += _by(stage, item, body, _head_of(stage, seen))
        elif _is_aloft(item):
            roles += _aloft(stage, source, item, body)
        else:
            roles += _standing(stage, item, body, len(items), side)
    return roles


def _within(items: tuple[Item, ...], box: Box, wide: float, tall: float) -> list[Role]:
    """Side by side in a box, as large as those shares of it."""
    left, top, right, low = box
    foot = low - (low - top) * (1 - tall) / 2
    return side_by_side(items, (left + right) / 2, foot, ((right - left) * wide, (low - top) * tall))


def _in_units(stage: Stage, box: Box) -> Box:
    left, top, right, low = (value / stage.unit for value in box)
    return left, top, right, low


def _box_of(mask: Image.Image) -> Box:
    """Where a subject is, without its thin outliers."""
    there = np.asarray(mask) > 127
    rows = np.flatnonzero(there.mean(axis=1) > _FEW)
    columns = np.flatnonzero(there.mean(axis=0) > _FEW)
    if not len(rows) or not len(columns):
        return (0.0, 0.0, float(mask.width), float(mask.height))
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def _head_of(stage: Stage, mask: Image.Image) -> Box:
    """The upper part of a subject, where a hat is put."""
    left, top, right, low = _box_of(mask)
    upper = mask.crop((round(left), round(top), round(right), round(top + 0.25 * (low - top))))
    x0, _, x1, _ = _box_of(upper)
    return _in_units(stage, (left + x0, top, left + x1, low))


_BY = {"with", "beside", "on", "over", "in_front", "behind", "under", "holding"}


def _by(stage: Stage, item: Item, body: Box, head: Box) -> list[Role]:
    """An item by the subject: worn on its head, above it, or on the ground beside it."""
    left, top, right, low = body
    own, tall = subject_of(item.kind), low - top
    shape = own.box[0] / own.box[1]
    if item.kind in HEADGEAR:
        wide, high = HEADGEAR[item.kind]
        size = max(wide, 0.62) * 1.3 * min(head[2] - head[0], 0.9 * tall)
        foot = top + (0.3 * tall if high > 0.5 else 0.45 * tall if high else 0.07 * tall)
        return [Role(item.kind, "add", (head[0] + head[2]) / 2, foot, size / shape, item.colour, way="perch")]
    height = min(tall * 1.1, max(0.12, own.height * item.scale))
    if item.relation in {"over", "on"}:
        y = top - 0.6 * height if item.relation == "over" else top + 0.06 * tall
        way = "air" if item.relation == "over" else "perch"
        return [_made(item, (left + right) / 2, max(0.6 * height, y), height, way)]
    if item.relation in {"with", "holding"} and own.height < 0.9 * tall / stage.h:
        held = min(0.5 * tall, max(0.14, own.height))
        return [_made(item, right - 0.12 * (right - left), low - 0.3 * tall, held, "perch")]
    room = max(left, stage.w - right)
    height = min(height, 0.94 * room / (shape * max(1, item.count)))
    x = left - room / 2 if left >= stage.w - right else right + room / 2
    x = min(max(x, left - 0.6 * height * shape), right + 0.6 * height * shape)
    near = [replace(item, relation=None, target=None)]
    wide = height * shape * max(1, item.count)
    return side_by_side(tuple(near), x, min(low, stage.h - 0.02), (wide, height))


def _made(item: Item, x: float, y: float, height: float, way: str) -> Role:
    return Role(item.kind, "add", x, y, height, item.colour, way=way, material=item.material)


def _is_aloft(item: Item) -> bool:
    """Whether it is in the sky: what flies, the moon, a rainbow."""
    return subject_of(item.kind).stands == "air" or item.kind == "rainbow" or item.relation == "over"


def _aloft(stage: Stage, source: Image.Image, item: Item, body: Box | None) -> list[Role]:
    """Something in the sky, on the side where the subject is not."""
    sky = sky_in(source, Image.new("L", source.size, 255))
    left, top, right, low = _in_units(stage, _box_of(sky)) if sky else (0.0, 0.0, stage.w, 0.45 * stage.h)
    own = subject_of(item.kind)
    if item.kind == "rainbow":
        wide = min(stage.w * 0.8, 1.6 * (low - top) * own.box[0] / own.box[1])
        return [_made(item, stage.w / 2, low, wide * own.box[1] / own.box[0], "perch")]
    count = item.count or 5
    height = min(max(0.13, 0.7 * own.height), 0.55 * (low - top)) * item.scale
    height = height if count == 1 else min(height, 0.16)
    side = -1 if body and (body[0] + body[2]) / 2 > stage.w / 2 else 1 if body else -stage.side
    x = (left + right) / 2 + 0.24 * side * (right - left)
    rng = stage.dice(f"aloft {item.kind}")
    spots = [(x, top + 0.42 * (low - top))] if count == 1 else _scattered(rng, count, (left, top, right, low))
    return [replace(_made(item, px, py, height, "air"), name=f"add{i}") for i, (px, py) in enumerate(spots)]


def _scattered(rng: np.random.Generator, count: int, box: Box) -> list[tuple[float, float]]:
    """Spots over a box, each in its own column."""
    left, top, right, low = box
    wide = (right - left) / count
    return [
        (left + wide * (i + float(rng.uniform(0.3, 0.7))), top + (low - top) * float(rng.uniform(0.2, 0.75)))
        for i in range(count)
    ]


def _standing(stage: Stage, item: Item, body: Box | None, of: int, side: str | None) -> list[Role]:
    """Something on the ground, on the side with more room."""
    wide, tall = 0.42 * stage.w / max(1, of), 0.5 * stage.h
    x, foot = stage.w * (0.5 + 0.2 * stage.side), 0.9 * stage.h - 0.05 * tall
    if body:
        left, _, right, low = body
        room = max(left, stage.w - right)
        x = left / 2 if left >= stage.w - right else (right + stage.w) / 2
        wide = max(0.3, min(wide, 0.95 * room))
        foot = min(0.95 * stage.h, max(low, 0.7 * stage.h))
    if side:
        x = stage.w * (0.24 if side == "left" else 0.76)
    return side_by_side((replace(item, relation=None, target=None),), x, foot, (wide, tall))
