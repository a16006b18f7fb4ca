"""A scene painted: the place from far to near, the subjects in it, the weather before it, the finish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

import numpy as np
from PIL import Image

from offline.illustrator.colours import colour
from offline.illustrator.composing.actors import (
    breach,
    hover,
    leap,
    lie,
    lit,
    shine,
    stand,
    submerge,
    swim,
    wade,
)
from offline.illustrator.composing.cast import BUOYANT, CABIN, SINKS, Role, seen_in_cabin
from offline.illustrator.composing.relations import cast
from offline.illustrator.composing.sprites import dressed
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.darkroom import developed
from offline.illustrator.drawing.finish import finish
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land import FRONTS, PLACES
from offline.illustrator.land.country.clad import clothe
from offline.illustrator.land.country.fore import framed
from offline.illustrator.land.country.forest import forest_front
from offline.illustrator.land.rooms.cloth import backdrop
from offline.illustrator.land.sights import puddles, roof
from offline.illustrator.land.sky.air import paint_weather, softened
from offline.illustrator.land.sky.aloft import paint_aloft
from offline.illustrator.land.sky.light import Box, beamed, parted, sun_box
from offline.illustrator.land.towns.roads import lay, set_back
from offline.illustrator.planning.completing import completed
from offline.illustrator.planning.gear import without
from offline.illustrator.planning.haunts import INDOORS
from offline.illustrator.planning.portraits import sitters
from offline.illustrator.reading.nouns import is_person
from offline.illustrator.scene import OPENMOJI, Scene
from offline.illustrator.settings import SETTINGS, setting_of, shown_by
from offline.illustrator.styles import before, style_for
from offline.illustrator.subjects import subject_of
from offline.illustrator.subjects.homes import home_of

from .afterglow import halo, plume, radiant, shadowed
from .diecut import SHEET, bordered, is_sticker
from .lamplight import homely, lived_in

KITE = f"{OPENMOJI}1FA81"
Recast = Callable[[Stage, list[Role]], list[Role]]
DEEP = {"ink", "pencil", "comic", "logo", "isometric", "pixel"} | {"double_exposure", "lineart", "blueprint"}
"""Styles in which nothing is out of focus."""
FRAMED = {"meadow", "hills", "garden", "river", "farm", "village", "lake", "mountains"}
"""Where leaves and grass stand at the picture's edge."""


def unchanged(stage: Stage, roles: list[Role]) -> list[Role]:
    """The roles as they were cast."""
    return roles


def paint_stage(
    scene: Scene,
    size: tuple[int, int],
    dice: Dice,
    detail: float,
    recast: Recast = unchanged,
    styled: bool = True,
) -> Image.Image:
    """The whole picture in its style (or before it), mode RGB; ``recast`` may change who plays."""
    scene = completed(scene)
    stage = Stage(_canvas(scene.style, size, detail), scene, palette_for(scene, dice), dice, detail)
    _set(stage, recast)
    image = finish(stage)
    image = (
        image
        if image.size == size or scene.style == "pixel"
        else image.resize(size, Image.Resampling.LANCZOS)
    )
    if (style := style_for(scene.style, scene.place, stage.behind)) and styled:
        image = style(image, size, dice, detail, _subject(stage, image.size))
    image = image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)
    return developed(image, scene.looks)


def _subject(stage: Stage, size: tuple[int, int]) -> Image.Image | None:
    """The mask of who plays, at the picture's size; None where they fill it, or where there is nobody."""
    share = float(np.asarray(stage.subject.resize((32, 32), Image.Resampling.BOX)).mean()) / 255
    return stage.subject.resize(size) if 0.004 < share < 0.8 else None


def _canvas(style: str | None, size: tuple[int, int], detail: float) -> tuple[int, int]:
    """The size at which to paint: the finest qualities paint larger and shrink it, a draft the reverse."""
    if detail < 0.45 and style != "pixel":
        return max(16, round(size[0] * 0.62)), max(16, round(size[1] * 0.62))
    fine = detail > 2 and style != "pixel" and size[0] * size[1] <= 2_400_000
    return (size[0] * 3 // 2, size[1] * 3 // 2) if fine else before(style, size)


def _set(stage: Stage, recast: Recast) -> None:
    place = stage.scene.place or "meadow"
    setting = setting_of(stage.scene)
    portrait = place == "studio" and bool(sitters(stage.scene))
    # where nobody is, what stands in the place is looked at
    stage.playing = not stage.scene.items and stage.scene.style != "double_exposure"
    ground = backdrop(stage) if portrait else _set_of(stage.scene.style, place, setting)(stage)
    stage.playing = False
    indoors = place in INDOORS or (setting is not None and SETTINGS[setting].sheltered)
    front = FRONTS.get(setting or place)
    bare = stage.scene.style in {"logo", "isometric", "synthwave"}
    if "roof" in stage.scene.sights and not bare and not indoors:
        ground = roof(stage)
    ground = lay(stage, ground if bare else clothe(stage, ground))
    stage.ground = ground
    if not bare:
        stage.scene = _unpainted(stage.scene)
    if "puddles" in stage.scene.sights and not bare and ground.kind == "ground":
        puddles(stage, ground.far)
    if front is forest_front and not bare and len(stage.scene.items) < 3:
        front(stage)
    if place not in {"studio", "abstract", "tabletop", "rail"} and _shallow(stage):
        softened(stage, _blur(stage.scene))
    first = set_back(stage, ground, cast(stage, ground))
    roles = recast(stage, first)
    outdoors = not bare and not indoors and place not in {"abstract", "underwater", "space", "wall"}
    boxes = _played(stage, roles, outdoors)
    if front and front is not forest_front and not bare and not _shallow(stage):
        front(stage)
    if not setting and not bare:
        _framed(stage, [*boxes, *map(_box, first)])  # what stood before an edit keeps its room
    if outdoors:
        paint_weather(stage, ground.far)
        beamed(stage)
    if not bare:
        paint_aloft(stage)


def _blur(scene: Scene) -> float:
    """How much what is far is out of focus, in units."""
    if sitters(scene):
        return 0.016
    return 0.011 if scene.framing == "closeup" or "bokeh" in scene.sights else 0.006


def _played(stage: Stage, roles: list[Role], outdoors: bool) -> list[Box]:
    """All roles put on the stage; the boxes around them."""
    stage.taken = boxes = [_box(role) for role in roles]
    if outdoors:
        parted(stage, boxes)
    stage.behind = stage.image.copy() if stage.scene.style == "double_exposure" else None
    stage.playing = True
    strings(stage, roles)
    if is_sticker(stage):
        bordered(stage, [(dressed(stage, role), role.x, role.foot) for role in roles])
    for role in roles:
        play(stage, role)
    stage.playing = False
    return boxes


def _box(role: Role) -> Box:
    return role.x - role.width / 2, role.top, role.x + role.width / 2, role.foot


def _framed(stage: Stage, boxes: list[Box]) -> None:
    """Leaves and grass at the edge, where they grow and hide nobody."""
    if stage.scene.place in FRAMED and stage.scene.framing != "above":
        framed(stage, [*boxes, *sun_box(stage)])


def _unpainted(scene: Scene) -> Scene:
    """The scene without the things that its setting shows anyway."""
    shown = {i for i, item in enumerate(scene.items) if shown_by(scene, item)}
    aimed = {item.target for i, item in enumerate(scene.items) if i not in shown}
    painted = {item.kind for i, item in enumerate(scene.items) if i in shown - aimed}
    items = scene.items
    for kind in painted:
        items = without(items, kind)
    return replace(scene, items=items)


def strings(stage: Stage, roles: list[Role]) -> None:
    """From every kite a string to the hand of who is nearest."""
    hands = [role for role in roles if role.way == "ground" and is_person(role.kind)]
    for kite in (role for role in roles if role.kind == KITE and role.way == "air" and hands):
        who = min(hands, key=lambda role: abs(role.x - kite.x))
        side = 1 if kite.x > who.x else -1
        hand = (who.x + side * 0.36 * who.width, who.foot - 0.56 * who.height)
        sag = ((hand[0] + kite.x) / 2, (hand[1] + kite.y) / 2 + 0.05)
        line = smooth(np.array([hand, sag, (kite.x, kite.y)]), closed=False)
        thick = np.array([0, 0.0016])
        stage.marks([np.vstack([line - thick, (line + thick)[::-1]])], stage.palette.shadow, 0.8)


def _shallow(stage: Stage) -> bool:
    """Whether a lens is close to its subject, so that what is far is out of focus."""
    scene = stage.scene
    near = scene.framing in {"closeup", "portrait"} or scene.style == "photo" or "bokeh" in scene.sights
    return bool(scene.items) and near and scene.style not in DEEP


def _set_of(style: str | None, place: str, setting: str | None) -> Callable[[Stage], Ground]:
    """What paints the place: a few styles have a set of their own."""
    own = {"logo": _plain, "isometric": _later("isometrics.isometric", "diorama")}
    if style == "synthwave" and place not in INDOORS | {"underwater", "space"}:
        return _later("towns.retrowave", "retrowave")
    special = SETTINGS[setting].paint if setting else None
    return own.get(style or "") or special or PLACES.get(place) or PLACES["meadow"]


def _later(module: str, name: str) -> Callable[[Stage], Ground]:
    """A set whose module (of ``land``) is imported when it is first painted."""

    def paint(stage: Stage) -> Ground:
        ground: Ground = getattr(import_module(f"offline.illustrator.land.{module}"), name)(stage)
        return ground

    return paint


def _plain(stage: Stage) -> Ground:
    paper = stage.scene.tint or (SHEET if is_sticker(stage) else colour("#f6f1e6"))
    stage.gradient((paper, paper), 0, stage.h + 0.02)
    return Ground(stage.h * 0.5, stage.h * 0.5, "air")


def play(stage: Stage, role: Role) -> None:
    """Draw one individual where it belongs."""
    drawn = sprite = dressed(stage, role)
    if stage.scene.style != "logo":
        sprite = lived_in(stage, role.kind, sprite, lit(stage, sprite, role.depth))
        sprite = shadowed(stage, role, radiant(stage, role, drawn, sprite))
    halo(stage, role, drawn)
    if role.way == "air":
        hover(stage, sprite, role.x, role.y)
    elif role.way in {"water", "mirrored", "breach", "wade"}:
        _in_water(stage, sprite, role)
    elif role.way == CABIN:
        shown = seen_in_cabin(role.kind)
        above = sprite.crop((0, 0, sprite.width, max(2, round(shown * sprite.height))))
        stage.stamp(above, role.x, role.y - (1 - shown) * role.height)
    elif role.way in {"perch", "bust"}:
        _cord(stage, role)
        stage.stamp(sprite, role.x, role.y)
    elif role.way == "table":
        lie(stage, sprite, role.x, role.y)
    elif role.way == "jump":
        leap(stage, sprite, role.x, role.y)
    else:
        stand(stage, sprite, role.x, role.y)
        homely(stage, role.kind, role.x, role.foot, (role.width, role.height), role.flip)
    plume(stage, role)
    if role.way != "bust":
        shine(stage, role.kind, sprite, role.x, role.foot, role.flip)


def _in_water(stage: Stage, sprite: Image.Image, role: Role) -> None:
    """Draw one that swims, is seen below the surface, or leaps out of it."""
    if role.way == "breach":
        breach(stage, sprite, role.x, role.y)
    elif role.way == "wade":
        wade(stage, sprite, role.x, role.y, role.kind.endswith((" running", " jumping")))
    elif role.way == "water" and _swims_below(role.kind):
        submerge(stage, sprite, role.x, role.y)
    else:
        sinks = subject_of(role.kind).sinks or BUOYANT.get(role.kind, SINKS)
        sinks = sinks if role.way == "water" else 0.0
        swim(stage, sprite, role.x, role.y, sinks)


def _swims_below(kind: str) -> bool:
    """Whether one is seen through the water: a fish, not a shark with its fin."""
    fish = subject_of(kind).stands == "air" and home_of(kind) == "underwater"
    return fish and kind not in {"shark", "dolphin", "orca"}


def _cord(stage: Stage, role: Role) -> None:
    """What something hangs on, straight up from its middle."""
    if role.cord:
        thick, top = 0.0018, role.top + 0.04 * role.height
        line = np.array([[-thick, 0.0], [thick, 0.0], [thick, -role.cord], [-thick, -role.cord]])
        stage.marks([line + [role.x, top]], stage.palette.shadow, 0.85)
