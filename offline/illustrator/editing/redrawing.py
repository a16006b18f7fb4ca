"""Edits and variations of the illustrator's own pictures: the remembered scene is changed and drawn anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops

from offline.illustrator.dice import Dice
from offline.illustrator.drawing.darkroom import TURNS
from offline.illustrator.planning.completing import completed
from offline.illustrator.planning.haunts import INDOORS
from offline.illustrator.scene import Item, Scene, dropped
from offline.illustrator.sheets.painter import cut_scene, paint_scene
from offline.illustrator.subjects.homes import HEADGEAR

from .additions import Addition
from .exchanging import exchanged, portrayed_with, put_elsewhere, settled, swapped
from .made import Facts, Made, Plot
from .playing import as_drawn, those
from .recasting import Meant, Removal, Retouch, same
from .room import feathered
from .wishes import Wish

Size = tuple[int, int]
MOMENTS = ("dawn", "day", "sunset", "night")
SOFT = 0.07
"""How wide the rim of another hour or weather is, as a share of the mask."""


def redrawn(made: Made, size: Size, seen: Image.Image | None, detail: float | None = None) -> Image.Image:
    """The picture as its plot now is; ``seen`` is the mask of what will be looked at (None: all of it)."""
    plot, fine = made.plot, detail or made.detail
    if made.on_nothing:
        return cut_scene(plot.scene, size, made.dice, plot.recast)
    parts = [(facts, mask) for facts, mask in plot.parts if seen is None or _meet(mask, seen)]
    image = None
    if not (seen and len(parts) == 1 and _covers(parts[0][1], seen)):
        image = paint_scene(plot.scene, size, made.dice, fine, plot.recast)
    for at, (facts, mask) in enumerate(parts):
        for other, where in parts[:at]:
            facts = {**other, **facts} if _covers(where, mask) else facts
        part = paint_scene(changed(plot.scene, facts), size, made.dice, fine, plot.recast)
        image = Image.composite(part, image, feathered(mask.resize(size), SOFT)) if image else part
    assert image is not None
    return image


def _meet(mask: Image.Image, other: Image.Image) -> bool:
    return ImageChops.multiply(mask, other.resize(mask.size)).getbbox() is not None


def _covers(mask: Image.Image, other: Image.Image) -> bool:
    return ImageChops.subtract(other.resize(mask.size), mask).getbbox() is None


def wished(made: Made, wish: Wish) -> Made | None:
    """What the picture is made of with one wish more; None where that cannot be drawn anew."""
    plot = None if wish.scene.texts else _granted(made, wish)
    return replace(made, plot=plot, wishes=(*made.wishes, wish)) if plot else None


def missing(made: Made, wish: Wish) -> tuple[str, ...]:
    """Words for what a wish takes to be in the picture, and nobody there is called."""
    scene = wish.scene
    named = (item for item in scene.items if item.there or scene.verb == "remove")
    named = (item for item in named if item.kind and not (scene.verb == "remove" and scene.without))
    return tuple(item.word for item in named if not those(made, Meant(as_drawn((item,)), None)))


def _granted(made: Made, wish: Wish) -> Plot | None:
    verb, items, plot = wish.scene.verb, wish.scene.items, made.plot
    if TURNS.keys() & set(wish.scene.looks):
        return None
    if verb == "remove":
        return _taken_out(made, wish)
    if verb == "add" and not wish.mask and _shines_already(made, items):
        return _with_facts(plot, replace(wish, scene=Scene(sights=("supermoon",))))
    if verb == "replace" and len(items) > 1:
        changed_plot = exchanged(made, wish)
        return _with_facts(changed_plot, wish) if changed_plot and wish.facts else changed_plot
    if put := put_elsewhere(made, wish):
        return put
    if verb == "make" and items and not wish.added:
        return _retouched(made, wish)
    if verb == "replace":
        return None
    if verb == "add" and plot.scene.framing == "portrait" and items and items[0].kind in HEADGEAR:
        return portrayed_with(made, as_drawn(items)[0])
    bare = verb is None and not (wish.scene.place or wish.scene.unknown)  # "more people"
    if wish.added and (verb == "add" or items[0].there or bare):
        mask = None if wish.side else wish.mask
        new = Addition(_known(made, as_drawn(items)), mask, len(made.wishes), wish.side)
        plot = plot.with_recast(new)
        return _with_facts(plot, wish) if wish.facts else plot
    return None if items else _with_facts(plot, wish)


def _taken_out(made: Made, wish: Wish) -> Plot | None:
    """The plot without those who are named (or marked), or without the parts of the place that are."""
    items, plot = wish.scene.items, made.plot
    meant = Meant(as_drawn(items), wish.mask)
    found = those(made, meant) if items or (wish.mask and not wish.facts) else []
    plot = plot.with_recast(Removal(meant)) if found else plot
    if wish.facts and not (found and all(item.count == 1 for item in items)):
        return _with_facts(plot, wish)
    return plot if found else None


def _shines_already(made: Made, items: tuple[Item, ...]) -> bool:
    """Whether a moon or sun that is to be added is in the sky: then that one becomes larger."""
    scene = completed(made.plot.scene)
    hidden = scene.weather in {"rain", "storm", "fog"} or scene.place in {*INDOORS, "abstract", "underwater"}
    shown = "moon" if scene.time == "night" else "sun"
    return not hidden and [item.kind for item in items] == [shown] and items[0].relation is None


def _known(made: Made, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items; what others are put by ("beside a bicycle") is the one that the picture shows, if any."""
    aimed = {item.target for item in items if item.relation not in {None, "with", "holding", "riding"}}
    return tuple(
        replace(item, there=item.there or (i in aimed and bool(those(made, Meant((item,), None)))))
        for i, item in enumerate(items)
    )


def _with_facts(plot: Plot, wish: Wish) -> Plot | None:
    facts = wish.facts
    place = wish.scene.place
    if place and wish.scene.verb == "make" and not (place == "sky" and facts):
        facts = {**facts, "place": place}
    elif place and wish.scene.verb != "add" and not (place == "sky" and facts):
        return None
    if not facts:
        return None
    if wish.mask:
        return replace(plot, parts=(*plot.parts, (facts, wish.mask)))
    kept = [({**part, **{k: v for k, v in facts.items() if k in part}}, mask) for part, mask in plot.parts]
    return replace(plot, scene=changed(plot.scene, facts), parts=tuple(kept))


def _retouched(made: Made, wish: Wish) -> Plot | None:
    """The plot with another colour, size or material of what is named."""
    plot = made.plot
    for item in as_drawn(wish.scene.items):
        meant = Meant((item,) if item.kind else (), wish.mask)
        found = those(made, meant)
        looks = item.colour or item.material or item.accent or item.scale != 1
        changes = looks or item.action or wish.facts
        if not found or not changes:
            return None
        plot = plot.with_recast(Retouch(meant, item))
    return plot


def after(made: Made) -> Scene:
    """What the scene is once its wishes are fulfilled, told for a picture that is composed anew."""
    scene = made.plot.scene
    for wish in made.wishes:
        if wish.scene.verb == "remove":
            scene = replace(scene, items=_left(scene.items, wish))
        elif wish.scene.verb == "replace" and len(wish.scene.items) > 1:
            old, new = as_drawn(wish.scene.items)[:2]
            at = next((i for i, item in enumerate(scene.items) if same(item.kind, old)), None)
            scene = scene if at is None else replace(scene, items=swapped(scene.items, at, old, new))
        elif wish.scene.verb == "add":
            added = tuple(replace(item, relation=None, target=None) for item in wish.added)
            scene = replace(settled(scene), items=(*scene.items, *added))
    return scene


def _left(items: tuple[Item, ...], wish: Wish) -> tuple[Item, ...]:
    """The items without those who were taken out; what was tied to one of them stands for itself."""
    named = as_drawn(wish.scene.items)
    gone = {i for i, item in enumerate(items) if any(same(item.kind, other) for other in named)}
    return dropped(items, gone)


def changed(scene: Scene, facts: Facts) -> Scene:
    """The scene with other facts; weather and season that no longer hold go with them."""
    if "season" in facts and facts["season"] != "winter":
        facts = {"weather": None, **facts} if scene.weather == "snow" else facts
        facts = {"place": "forest", **facts} if scene.place == "snowforest" else facts
    if facts.get("season") == "winter" and scene.weather is None:
        facts = {"weather": "snow", **facts}
    if facts.get("weather") == "clear":
        facts = {**facts, "weather": None}
    if facts.get("framing") == "wide" and scene.framing in {"closeup", "portrait"}:
        facts = {**facts, "framing": None}
    facts = {**facts, "looks": (*scene.looks, *_names(facts.get("looks")))}
    more, less = _names(facts.get("sights")), _names(facts.get("without"))
    sights = tuple(dict.fromkeys(sight for sight in (*scene.sights, *more) if sight not in less))
    facts = {**facts, "sights": sights, "without": tuple(dict.fromkeys((*scene.without, *less)))}
    return replace(scene, **facts)  # type: ignore[arg-type]


def _names(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def varied_anew(made: Made, rng: np.random.Generator, key: str, size: Size, detail: float) -> Image.Image:
    """The same scene again: from another palette only, to another composition, hour and weather."""
    scene, strength = after(made), float(rng.random())
    dice = Dice(
        made.dice.key, key, frozenset({"palette", "clouds", "sun", "stars", "glints", "backdrop", "cloth"})
    )
    if strength > 0.3:
        dice = Dice(
            key, made.dice.key, frozenset({"subject", "bust", "kin"})
        )  # the same individuals, placed otherwise
    if strength > 0.62 and scene.place not in {"mars", "moon", "space", "underwater"}:
        others = [moment for moment in MOMENTS if moment != (scene.time or "day")]
        scene = replace(scene, time=others[int(rng.integers(len(others)))])
    return paint_scene(scene, size, dice, detail)
