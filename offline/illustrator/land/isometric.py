"""Isometric pictures: a slab of the place, seen from a corner above, on a plain ground."""

from __future__ import annotations

import numpy as np

from offline.illustrator.actors import lit, sprite_of, stand
from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.pen import Points
from offline.illustrator.stage import Ground, Stage

from .growth import grass_of, greens
from .shapes import dot

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
FURNITURE = {
    "room": (
        ("sofa", 0.34, -0.4, -0.06),
        ("lamp", 0.42, 0.0, -0.36),
        ("books", 0.1, 0.42, -0.1),
        ("armchair", 0.3, 0.4, 0.06),
    ),
    "bedroom": (("lamp", 0.34, 0.0, -0.36), ("bed", 0.34, -0.34, -0.02), ("chair", 0.3, 0.44, 0.0)),
    "kitchen": (("fridge", 0.54, -0.36, -0.14), ("lamp", 0.3, 0.0, -0.36), ("table", 0.3, 0.3, 0.06)),
    "cafe": (
        ("lamp", 0.36, 0.0, -0.36),
        ("table", 0.28, -0.36, 0.0),
        ("chair", 0.3, 0.1, -0.1),
        ("table", 0.28, 0.42, 0.04),
    ),
    "library": (
        ("books", 0.2, -0.4, -0.06),
        ("lamp", 0.4, 0.0, -0.36),
        ("books", 0.24, 0.14, -0.2),
        ("armchair", 0.32, 0.42, 0.04),
    ),
}
"""What stands in a room that is all but empty: kind, height, and where, in half widths of the slab."""
BACKDROPS = colours("#f2d8c4 #cfe0e8 #d8e4cc #e4d4e8 #f4e6b8")
INSIDE = "room kitchen cafe library stage castle"


def diorama(stage: Stage) -> Ground:
    """Paint the slab with what belongs on it; subjects stand around its middle."""
    back = stage.scene.tint or BACKDROPS[int(stage.dice("backdrop").integers(len(BACKDROPS)))]
    back = darker(back, 0.7) if stage.palette.night else stage.palette.lit(back)
    stage.gradient((lighter(back, 0.2), back), 0, stage.h + 0.02)
    place = stage.scene.place or "meadow"
    x, y, wide = stage.w / 2, stage.h * 0.6, min(0.46, stage.w * 0.46)
    ground = stage.palette.lit(_ground(stage, place))
    stage.glow(x, y + wide * 0.72, wide * 1.1, darker(back, 0.6), 0.4, 0.4)
    _slab(stage, x, y, wide, ground)
    if place in INSIDE.split():
        _walls(stage, x, y, wide)
    _grid(stage, x, y, wide, ground)
    _props(stage, place, x, y, wide)
    pieces = FURNITURE.get("bedroom" if "bedroom" in stage.scene.sights else place)
    if pieces and len(stage.scene.items) < 2:
        _furnished(stage, pieces, x, y, wide)
    kind = "water" if place in {"sea", "harbour", "lake", "river"} and not stage.scene.items else "ground"
    return Ground(y - wide * 0.05, y + wide * 0.26, kind, perch=(x, y + wide * 0.12))


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
    tall = wide * 0.85
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


def _furnished(
    stage: Stage, pieces: tuple[tuple[str, float, float, float], ...], x: float, y: float, wide: float
) -> None:
    """A rug, and furniture that leaves room for someone in the middle."""
    rug = stage.palette.lit(colours("#c8605a #4f7fa8 #5f9a7a #8a6ab0")[int(stage.dice("rug").integers(4))])
    stage.layer(_diamond(x, y + 0.1 * wide, 0.42 * wide), lighter(rug, 0.2), rug)
    stage.layer(_diamond(x, y + 0.1 * wide, 0.34 * wide), rug, darker(rug, 0.12))
    named = {item.kind for item in stage.scene.items}
    for i, (kind, tall, u, v) in enumerate(pieces):
        if kind not in named:
            sprite = sprite_of(stage, kind, tall * wide * 1.25, f"furniture{i}", flip=u < 0)
            stand(stage, lit(stage, sprite), x + wide * u, y + wide * v * 0.9 + 0.06)


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
