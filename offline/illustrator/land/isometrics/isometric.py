"""Isometric pictures: a slab of the place, seen from a corner above, on a plain ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.growth import grass_of, greens
from offline.illustrator.land.shapes import dot
from offline.illustrator.planning.gear import without
from offline.illustrator.scene import OPENMOJI, Scene

from .isobuildings import castle, filling_station, shop
from .isoframe import Frame
from .isofurniture import furnish, named, rooms
from .isoplaces import city, farm, house, island, town, tree

GROUNDS = {
    "#e8cf98": "beach desert",
    "#c8653a": "mars",
    "#a9abb8": "moon",
    "#eef4fb": "ice snowforest",
    "#5a5254": "volcano",
    "#9a9aa2": "street city castle",
    "#b5835a": "room kitchen cafe library stage studio",
    "#4a9fc0": "sea harbour underwater",
}
PROPS = {
    "tree": "meadow hills garden village river farm jungle",
    "pine": "forest mountains lake",
    "snow pine": "snowforest",
    "palm": "beach",
    "cactus": "desert",
    "house": "street city harbour",
}
BACKDROPS = colours("#f2d8c4 #cfe0e8 #d8e4cc #e4d4e8 #f4e6b8")
BUILT = {"shop": "shop", "house": "house", f"{OPENMOJI}1F3E1": "house", "castle": "castle"}
"""Kinds that are built of solids where only one of them is named."""
SETS = {
    "gasstation": filling_station,
    "city": city,
    "town": town,
    "farm": farm,
    "island": island,
    "castle": castle,
    "shop": shop,
}
SEATING = {"on", "in", "riding"}
BLOOMS = colours("#e8607a #f4c04a #b87ad0")
INSIDE = "room kitchen cafe library stage castle"


def diorama(stage: Stage) -> Ground:
    """Paint the slab with what belongs on it; subjects stand around its middle."""
    back = stage.scene.tint or BACKDROPS[int(stage.dice("backdrop").integers(len(BACKDROPS)))]
    back = darker(back, 0.7) if stage.palette.night else stage.palette.lit(back)
    stage.gradient((lighter(back, 0.2), back), 0, stage.h + 0.02)
    place = stage.scene.place or "meadow"
    built = _built(stage.scene, place)
    x, y, wide = stage.w / 2, stage.h * 0.6, min(0.46, stage.w * 0.46)
    ground = stage.palette.lit(_ground(stage, "meadow" if built == "farm" else place))
    stage.glow(x, y + wide * 0.72, wide * 1.1, darker(back, 0.6), 0.4, 0.4)
    _slab(stage, x, y, wide, ground)
    inside = place in INSIDE.split() and not built
    frame = Frame(stage, x, y, wide)
    if inside:
        _walls(stage, x, y, wide)
    _grid(stage, x, y, wide, ground)
    if inside:
        _furnished(frame)
    elif built:
        _set_up(frame, built)
    else:
        _props(stage, place, x, y, wide)
    kind = "water" if place in {"sea", "harbour", "lake", "river"} and not stage.scene.items else "ground"
    return Ground(y - wide * 0.05, y + wide * 0.26, kind, perch=(x, y + wide * 0.12))


def _built(scene: Scene, place: str) -> str:
    """What of the scene is built of solids; "" for nothing."""
    whole = next((item.kind for item in scene.items if item.kind in BUILT and item.count == 1), "")
    if whole and not (BUILT[whole] == "house" and place in {"city", "farm"}):
        return BUILT[whole]
    if "gasstation" in scene.sights:
        return "gasstation"
    by_place = {"city": "city", "village": "town", "farm": "farm", "castle": "castle"}
    if place == "street" and not scene.items:
        return "city"
    if place in {"beach", "sea"} and not scene.items:
        return "island"
    return by_place.get(place, "") if place != "castle" or not scene.items else ""


def _set_up(frame: Frame, built: str) -> None:
    """The solids of a scene; what they show is not drawn once more."""
    stage = frame.stage
    for kind in (kind for kind, solid in BUILT.items() if solid == built):
        stage.scene = replace(stage.scene, items=without(stage.scene.items, kind))
    if built == "house":
        for k, (u, v) in enumerate(((0.1, 0.1), (0.9, 0.14), (0.08, 0.84))):
            tree(frame, u, v, 0.3, f"house{k}")
        frame.flat(0.5, 0.6, 0.6, 1.0, "#d8c4a0")
        house(frame, 0.28, 0.22, 1.05)
        for k in range(6):
            stage.marks(
                [dot(*frame.at(0.34 + 0.05 * (k % 3) + 0.3 * (k > 2), 0.7, 0.02), 0.012)], BLOOMS[k % 3]
            )
    else:
        SETS[built](frame)


def _furnished(frame: Frame) -> None:
    """A room's furniture; what of it is named is that of the room."""
    scene, known = frame.stage.scene, named()
    room = next((sight for sight in scene.sights if sight in rooms()), scene.place or "room")
    used = {item.target for item in scene.items if item.relation in SEATING and item.word not in known}
    own = [item for i, item in enumerate(scene.items) if item.word in known and i not in used]
    items = scene.items
    for item in own:
        items = without(items, item.kind)
    frame.stage.scene = replace(scene, items=items)
    furnish(frame, room if room in rooms() else "room", tuple(known[item.word] for item in own), bool(items))


def _ground(stage: Stage, place: str) -> Colour:
    found = next((code for code, places in GROUNDS.items() if place in places.split()), None)
    return colour(found) if found else grass_of(stage)


def _diamond(x: float, y: float, wide: float) -> Points:
    return np.array([[x, y - wide / 2], [x + wide, y], [x, y + wide / 2], [x - wide, y]])


def _slab(stage: Stage, x: float, y: float, wide: float, c: Colour) -> None:
    deep = wide * 0.26
    soil = mix(c, stage.palette.lit(colour("#7a5238")), 0.75)
    left = np.array([[x - wide, y], [x, y + wide / 2], [x, y + wide / 2 + deep], [x - wide, y + deep]])
    right = np.array([[x + wide, y], [x, y + wide / 2], [x, y + wide / 2 + deep], [x + wide, y + deep]])
    sides = (left, right) if stage.light < 0 else (right, left)
    stage.layer(sides[0], soil, darker(soil, 0.12), 0.2, "lit side")
    stage.layer(sides[1], darker(soil, 0.25), darker(soil, 0.4), 0.2, "far side")
    rim = [[0, 0], [0, 0], [0, deep * 0.22], [0, deep * 0.22]]
    for side, dark in ((sides[0], 0.1), (sides[1], 0.28)):
        stage.layer(side[[0, 1, 1, 0]] + rim, darker(c, dark), darker(c, dark))
    stage.layer(_diamond(x, y, wide), lighter(c, 0.08), c, 0.08, "top")


def _grid(stage: Stage, x: float, y: float, wide: float, c: Colour) -> None:
    lines = []
    for t in np.linspace(-0.75, 0.75, 7):
        for f in (-1, 1):
            a = np.array([x + f * wide * (t - 1) / 2, y + wide * (t + 1) / 4])
            b = np.array([x + f * wide * (t + 1) / 2, y + wide * (t - 1) / 4])
            lines.append(np.vstack([a, b, b + [0, 0.0022], a + [0, 0.0022]]))
    stage.marks(lines, darker(c, 0.3), 0.22)


def _walls(stage: Stage, x: float, y: float, wide: float) -> None:
    """Two walls behind the floor, a window in each."""
    wall = stage.palette.lit(colours("#e8c9a8 #b8c9d8 #cfd8c4 #e0b8ac")[int(stage.dice("wall").integers(4))])
    tall = wide * 0.76
    for f, shade in ((-1, 0.0), (1, 0.14)):
        shade = 0.14 - shade if stage.light > 0 else shade
        corner, end = np.array([x, y - wide / 2]), np.array([x + f * wide, y])
        up = np.array([0, -tall])
        face = np.vstack([corner, end, end + up, corner + up])
        stage.layer(face, darker(wall, shade), darker(wall, shade + 0.1))

        def on(u: float, v: float, a: Points = corner, b: Points = end) -> Points:
            at: Points = a + (b - a) * u + [0, -tall * v]
            return at

        for grow, tone in ((0.03, darker(wall, 0.5)), (0.0, stage.palette.sky[1])):
            frame = [
                on(0.3 - grow, 0.4 - grow),
                on(0.68 + grow, 0.4 - grow),
                on(0.68 + grow, 0.8 + grow),
                on(0.3 - grow, 0.8 + grow),
            ]
            stage.layer(np.vstack(frame), lighter(tone, 0.2), tone)


def _props(stage: Stage, place: str, x: float, y: float, wide: float) -> None:
    kind = next((kind for kind, places in PROPS.items() if place in places.split()), None)
    if kind is None or any(item.kind == kind for item in stage.scene.items):
        return
    rng, leaves = stage.dice("props"), greens(stage)
    spots = [(-0.42, -0.42), (0.42, -0.4), (0.05, -0.72), (-0.72, 0.02), (0.74, -0.02), (-0.2, -0.66)]
    for i, (u, v) in enumerate(sorted(spots, key=lambda spot: spot[1])):
        px, py = x + wide * u, y + wide * v * 0.55 + 0.01
        c = leaves[i % len(leaves)] if kind == "tree" else None
        tall = wide * float(rng.uniform(0.42, 0.6))
        stand(stage, lit(stage, sprite_of(stage, kind, tall, f"prop{i}", c)), px, py)
    stones = [
        dot(x + wide * float(a - 0.5), y + wide * float(b - 0.5) * 0.4, 0.008, 0.005)
        for a, b in rng.random((9, 2))
    ]
    stage.marks(stones, lighter(stage.palette.lit(colour("#b8b0a8")), 0.2), 0.8)
