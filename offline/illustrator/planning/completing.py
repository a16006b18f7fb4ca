"""What a prompt leaves open: the place of its subjects, what they need of each other, snow for winter."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from offline.illustrator.colours import WHITE
from offline.illustrator.drawing.palette import LEAVES
from offline.illustrator.planning.portraits import portrayed
from offline.illustrator.reading.bearers import anchor_of
from offline.illustrator.reading.emblems import emblem_of
from offline.illustrator.reading.ensembles import several
from offline.illustrator.reading.nouns import names_of
from offline.illustrator.reading.tables import table
from offline.illustrator.reading.traits import gender_of
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.settings import VIEWS, WARES, is_seen, shown_by
from offline.illustrator.subjects import SUBJECTS, drawn_by, subject_of
from offline.illustrator.subjects.nature.trees import LEAFY
from offline.illustrator.subjects.people.genders import EITHER, WOMEN

from .animals_together import animals_together, under_the_moon, where_it_is_done
from .attire import attired
from .bearing import fruited, snowed, topped
from .entering import bathed, entered, roomed
from .eras import of_its_era
from .festivities import at_a_feast
from .floating import afloat
from .gear import with_gear, without
from .lands import as_the_land_has_it
from .laying import laid_out
from .legends import legendary
from .lights import lit
from .needs import as_others_need, baskets, bouquets, forts, on_fire, on_trees, scarved, surfing, tabled
from .occasions import at_its_hour, from_outside, under_umbrellas, with_audience, with_houses
from .personas import with_personas
from .serving import served
from .sites import at_its_site
from .traffic import drifting, over_bridges, with_ways
from .whereabouts import WRECKS, floats, whereabouts

ROOMS = {"room", "kitchen", "cafe", "library"}
ROOM_PARTS = {f"{OPENMOJI}1FA9F", "shelf"}
"""The window and the shelves that every room is painted with."""
FROM_ABOVE = {"hot chocolate": "cup", "glass of lemonade": "glass of juice"}
"""What looks like another one from above."""
PLATED = {"spaghetti", "pancakes", "fried egg"}
"""What is drawn on a plate from above, too."""


def completed(scene: Scene) -> Scene:
    """A scene with what its prompt left open: a place for its subjects, snow for winter."""
    scene = as_the_land_has_it(of_its_era(at_its_site(over_bridges(afloat(scene)))))
    scene = bathed(under_the_moon(with_audience(scene)))
    scene = legendary(with_personas(replace(scene, items=_played_by(scene))))
    scene = entered(portrayed(at_a_feast(scene)))
    scene = with_gear(_emblematic(scene))
    scene = replace(scene, items=served(_on_plates(scene), partial(shown_by, scene)))
    scene, place = from_outside(scene, where_it_is_done(scene, whereabouts(scene)))
    scene, place = lit(*_through_a_window(scene, place))
    scene, place = _fitted(roomed(scene, place), place)
    return snowed(with_ways(at_its_hour(_sighted(scene, place), place)), place)


def _played_by(scene: Scene) -> tuple[Item, ...]:
    """The subjects as they are drawn: a couple as two, a boat with someone in it as a canoe."""
    named = attired(several(bouquets(drifting(topped(fruited(scene.items))))))
    items = scarved(tuple(_grown(_gendered(item), scene) for item in named))
    items = animals_together(items)
    manned = {item.target for item in items if item.relation in {"in", "on"}}
    items = tuple(
        replace(item, kind="canoe") if i in manned and item.word == "boat" else item
        for i, item in enumerate(items)
    )
    return on_fire(as_others_need(on_trees(baskets(forts(items)))))


def _through_a_window(scene: Scene, place: str) -> tuple[Scene, str]:
    """A place that is seen out of a window from the room that has it; what else is named is in there."""
    view = f"view {place}"
    if "windowsill" in scene.sights and view in VIEWS:
        season = scene.season or ("winter" if place in {"snowforest", "ice"} else None)
        return replace(scene, sights=(*scene.sights, view), season=season), "room"
    far = (sight.replace("far ", "view ") for sight in scene.sights if sight.startswith("far "))
    if place == "moon":  # where the earth is in the sky anyway
        for kind in {item.kind for item in scene.items if item.word in {"earth", "planet earth"}}:
            scene = replace(scene, items=without(scene.items, kind))
    seen = tuple(sight for sight in far if sight in VIEWS)
    return (
        (replace(scene, sights=(*scene.sights, *seen)), place) if place in ROOMS and seen else (scene, place)
    )


def _fitted(scene: Scene, place: str) -> tuple[Scene, str]:
    """Subjects and place made to go together: no walkers on the open sea, dishes on a table."""
    indoors = {"room", "cafe", "kitchen"}
    if place == "tabletop":
        scene = laid_out(scene)
        place = scene.place or place
    if place in ROOMS:
        scene = replace(scene, items=_without_its_own(scene.items))
    if place == "studio" and scene.framing == "above":
        scene = replace(scene, items=_seen_from_above(scene.items))
    if place == "sea":
        scene = replace(scene, items=surfing(scene.items))
    if scene.place is None and place in {"jungle", "desert", "beach"} and scene.weather == "snow":
        place = "snowforest"
    walkers = bool(scene.items) and all(subject_of(item.kind).stands == "ground" for item in scene.items)
    if place == "sea" and walkers:
        place = "beach"
    if place in indoors and scene.framing != "above" and scene.style != "logo":
        scene = replace(scene, items=tabled(replace(scene, place=place)))
    return scene, place


def _on_plates(scene: Scene) -> tuple[Item, ...]:
    """The items; from above a plate is seen under what has a board of its own from the side."""
    above = scene.framing == "above" and scene.place in {None, "room", "kitchen"}
    bare = {item.target for item in scene.items if item.relation == "on" and item.kind not in PLATED}
    return tuple(
        replace(item, kind="plate, from above") if above and i in bare and item.kind == "plate" else item
        for i, item in enumerate(scene.items)
    )


def _seen_from_above(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What lies on a table top, the table being all of the picture."""
    laid = without(items, "table")
    found = []
    for item in laid:
        above = f"{FROM_ABOVE.get(item.kind, item.kind)}, from above"
        found.append(replace(item, kind=above) if above in SUBJECTS else item)
    return tuple(found)


def _sighted(scene: Scene, place: str) -> Scene:
    """A scene with what its sights bring along: an islet under a house in the sky, a storm with a tornado."""
    seen = tuple(sight for sight in scene.sights if is_seen(sight, place))
    scene = with_houses(under_umbrellas(replace(scene, sights=seen), place), place)
    if place == "sky" and any(subject_of(item.kind).fixed for item in scene.items):
        scene = replace(scene, sights=(*scene.sights, "islet"))
    if place == "castle" and any(item.kind == "throne" for item in scene.items):
        scene = replace(scene, sights=(*scene.sights, "throneroom"))
    if place == "underwater" and any(floats(item) and item.word not in WRECKS for item in scene.items):
        scene = replace(scene, sights=("waterline", *scene.sights))
    if any(item.kind == "tornado" for item in scene.items):
        scene = replace(scene, weather=scene.weather or "storm")
    return scene


def _without_its_own(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A room's own window and shelves are not put into it once more, unless someone is at them."""
    tied = {item.target for item in items if item.relation != "with"}
    for i, item in enumerate(items):
        own = item.kind in ROOM_PARTS or (item.kind == "frying pan" and anchor_of(item) == "wall")
        if len(items) > 1 and own and i not in tied and item.relation in {None, "with"}:
            return _without_its_own(without(items, item.kind))
    return items


def _gendered(item: Item) -> Item:
    """The item as it is drawn, at work as a woman or a man where the words tell."""
    kind = _kind(item)
    told = gender_of(item) if kind in EITHER | WOMEN else ()
    return replace(item, kind=kind, traits=(*item.traits, *told))


def _kind(item: Item) -> str:
    """The own drawing that a subject's very word names, else its kind."""
    if item.kind == "ship" and item.material == "wood":
        return "sailing ship"
    if item.kind == "vase" or item.kind.startswith((OPENMOJI, "lettered ")) or item.word not in SUBJECTS:
        return drawn_by(item.kind)
    return item.word


def _emblematic(scene: Scene) -> Scene:
    """A logo of a place shows what stands for it; a café seen from a corner above is a shop in a street."""
    if scene.items or scene.style not in {"logo", "isometric"}:
        return scene
    if scene.style == "logo":
        return replace(scene, items=(emblem_of(scene.place),), place="studio")
    if scene.place != "cafe":
        return scene
    return replace(scene, items=(Item("shop", _shop_of(scene.sights)),), place="street")


def _shop_of(sights: tuple[str, ...]) -> str:
    """What a shop is called: "bakery", "lantern shop"."""
    for sight in sights:
        if sight.startswith(f"{WARES} "):
            return f"{names_of(sight.removeprefix(f'{WARES} '))[0]} shop"
        if said := table("telling", "setting").get(sight):
            return re.sub(r"^in an? ", "", said[0])
    return "shop"


def _grown(item: Item, scene: Scene) -> Item:
    """A tree in the leaves of its season, a cherry in blossom."""
    if item.kind not in LEAFY or item.colour:
        return item
    if scene.told("leaf"):
        return replace(item, colour=scene.hue("leaf", WHITE))
    season = "spring" if "cherry" in item.word or "blossom" in item.word else scene.season
    leaves = LEAVES.get(season or "")
    return replace(item, colour=leaves[0]) if leaves else item
