"""Quarters of towns in the manner of their country: a street that one walks along, one with traffic seen
from across it, a row of houses over the water.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat

import numpy as np

from offline.illustrator.colours import WHITE, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.waters.harbour import quay
from offline.illustrator.land.waters.waters import walkers, water
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.settings import setting

from .afar import MANNERS
from .faces import Face
from .fronts import house
from .hung import hang
from .lanes import Lane
from .manners import Manner
from .pavings import carriageway, floor, pavement, slabs
from .roads import tramway
from .terrace import terrace
from .vistas import behind, far_end, landmark_between
from .wayside import line_up

PLACED = ("street", "city", "village", "harbour")
SHOWN = {
    "screens": "billboard screen sign advertisement",
    "brass": "lamp lantern brass",
    "carpets": "carpet rug",
    "spices": "spice sack",
    "jars": "jar pottery",
    "flowers": "flower pot",
    "plants": "plant",
    "redlanterns": "lantern red",
    "papel": "flag bunting banner",
    "bunting": "flag bunting banner",
    "garlands": "garland marigold",
    "laundry": "laundry clothesline",
    "wires": "wire cable",
    "lamps": "lamp streetlight",
    "planks": "sign",
    "palms": "palm",
    "trees": "tree",
}
"""The words of what hangs over a street and stands along it."""
OF_A_TOWN = {"parisstreet", "londonstreet"}
"""Manners that are told by their town alone, with its landmark."""
HAVE = "street alley house building skyscraper"


def quarter(stage: Stage, manner: Manner, landmark: tuple[str, float] | None = None) -> Ground:
    """A quarter seen as its scene asks for; ``landmark`` is where its street leads, and how tall that is."""
    if "plaza" in stage.scene.sights:
        return _on_a_square(stage, manner, landmark)
    if way_of_traffic(stage.scene):
        return _by_the_road(stage, manner, landmark)
    return _by_the_water(stage, manner) if manner.water else _along(stage, manner, landmark)


def _along(stage: Stage, manner: Manner, landmark: tuple[str, float] | None) -> Ground:
    """A street between two rows of houses that runs to its vanishing point."""
    horizon = stage.level(0.52)
    paint_sky(stage, horizon + 0.02, 3)
    deep = stage.h - horizon
    size = deep / 0.48 * 0.92
    half = manner.half * (0.4 + 0.6 * stage.w) * min(1.2, size)
    lane = Lane(
        stage, stage.w * (0.5 - 0.03 * stage.side), horizon, half, deep, size, min(1.1, manner.tall[0])
    )
    behind(stage, manner, horizon + 0.02)
    stage.glow(lane.middle, horizon, 0.5, lighter(stage.palette.haze, 0.3), 0.6, 0.8)
    far_end(lane, manner, landmark)
    floor(lane, manner)
    for side in (-1, 1):
        for i, (z, wide) in reversed(list(enumerate(_lots(lane, manner)))):
            house(_face(lane, side, z, wide), manner, stage.dice(f"house{side}{i}"), f"house{side}{i}")
    _shade(lane, manner)
    if stage.scene.weather in {"rain", "storm"} or "wetground" in stage.scene.sights:
        corners = [lane.at(s * half, 0, z) for s, z in ((-1, 0.6), (-1, 11), (1, 11), (1, 0.6))]
        stage.reflect(
            horizon + deep / 11,
            darker(stage.palette.lit(colour(manner.stone)), 0.4),
            0.5,
            within=np.array(corners),
        )
    line_up(lane, ("stalls", "stalls", *manner.by) if "market" in stage.scene.sights else manner.by)
    hang(lane, manner.over)
    if "shopfront" in stage.scene.sights:
        terrace(stage, horizon + 0.3 * deep)
    return Ground(horizon + 0.42 * deep, stage.h - 0.06)


def _lots(lane: Lane, manner: Manner) -> list[tuple[float, float]]:
    """Where each house of a row begins, and how wide it is: the far ones stand for several."""
    z = max(0.45, 1.7 * lane.half / lane.stage.w)
    found: list[tuple[float, float]] = []
    while z < 9 and len(found) < 8:
        wide = manner.bay * lane.size * (1.0 + max(0.0, z - 2.2) * 0.5)
        found.append((z, wide))
        z += wide
    return found


def _face(lane: Lane, side: int, z: float, wide: float) -> Face:
    def put(points: Points) -> Points:
        away = z + points[:, 0] * lane.size
        x = lane.middle + side * lane.half / away
        return np.column_stack([x, lane.horizon + (lane.deep - points[:, 1] * lane.size) / away])

    dark = 0.24 if side == lane.stage.light else -0.1
    return Face(lane.stage, put, wide / lane.size, min(0.62, 0.09 * (z - 0.9)), dark, 1 / z)


def _shade(lane: Lane, manner: Manner) -> None:
    """The shadow of the houses on the ground beside them."""
    side = lane.stage.light
    zs = (0.5, 9.0)
    edge = 1.0 - 0.55 / manner.half * 0.62
    outline = [lane.at(side * lane.half, 0, z) for z in zs] + [
        lane.at(side * lane.half * edge, 0, z) for z in zs[::-1]
    ]
    if not lane.stage.palette.night:
        lane.stage.marks([np.array(outline)], lane.stage.palette.shadow, 0.26)


def row_of_houses(
    stage: Stage,
    manner: Manner,
    foot: float,
    size: float,
    far: float,
    gap: tuple[float, float] | None = None,
) -> None:
    """Houses side by side, seen straight on; none in the ``gap``."""
    x, i = -0.06, 0
    while x < stage.w + 0.04:
        rng = stage.dice(f"row{i}")
        wide = manner.bay * float(rng.uniform(0.88, 1.18))
        if gap and x + wide * size > gap[0] and x < gap[1]:
            x, i = gap[1], i + 1
            continue

        def put(points: Points, at: float = x) -> Points:
            return np.column_stack([at + points[:, 0] * size, foot - points[:, 1] * size])

        house(Face(stage, put, wide, far, -0.05, size), manner, rng, f"row{i}")
        edge = rect(x if stage.light < 0 else x + wide * size - 0.012, foot - 0.4 * size, 0, 0)
        edge[1:3, 0], edge[2:, 1] = edge[0, 0] + 0.012, foot
        stage.marks([edge], stage.palette.shadow, 0.16)
        x, i = x + wide * size + 0.002, i + 1


def _by_the_road(stage: Stage, manner: Manner, landmark: tuple[str, float] | None) -> Ground:
    """A street seen from across it: the row of its houses, a pavement, the road."""
    top = stage.h - 0.24
    kerb = top - 0.07
    paint_sky(stage, kerb - 0.2, 3)
    behind(stage, manner, kerb - 0.1)
    size = 0.62 * min(1.0, stage.h) / max(0.9, min(1.3, manner.tall[1]))
    gap = landmark_between(stage, landmark, kerb) if landmark else None
    row_of_houses(stage, manner, kerb, size, 0.06, gap)
    if "shopfront" in stage.scene.sights:
        shop = sprite_of(stage, "shop", 0.46 * min(1.0, stage.h), "across", flip=stage.side < 0)
        stand(stage, lit(stage, shop, 0.04, 0.2), stage.w * (0.5 + 0.22 * stage.side), kerb + 0.012)
    stone = pavement(stage, kerb, top)
    stage.layer(rect(-0.02, top - 0.014, stage.w + 0.02, top), lighter(stone, 0.2), darker(stone, 0.3))
    carriageway(stage, manner, top)
    if way_of_traffic(stage.scene) == "rails":
        tramway(stage, top + 0.06)
    if stage.scene.weather in {"rain", "storm"}:
        stage.reflect(top + 0.01, darker(stone, 0.5), 0.35)
    return Ground(stage.h - 0.12, stage.h - 0.06)


def _on_a_square(stage: Stage, manner: Manner, landmark: tuple[str, float] | None) -> Ground:
    """A square: houses on its far side, slabs, a fountain where nobody else stands for it."""
    foot = stage.level(0.58)
    paint_sky(stage, foot - 0.1, 3)
    behind(stage, manner, foot - 0.1)
    size = 0.5 * min(1.0, stage.h) / max(0.9, min(1.3, manner.tall[1]))
    gap = landmark_between(stage, landmark or ("church", 0.4), foot)
    row_of_houses(stage, manner, foot, size, 0.12, gap)
    lane = Lane(stage, stage.w / 2, foot - 0.12, 1.6 * stage.w, stage.h - foot + 0.12, 1.0, manner.tall[0])
    slabs(lane, manner, foot)
    if stage.shows("fountain") and all(item.kind != "fountain" for item in stage.scene.items):
        sprite = sprite_of(stage, "fountain", 0.19, "square")
        stand(stage, lit(stage, sprite, 0.14), stage.w * (0.5 + 0.16 * stage.side), foot + 0.07)
    return Ground(foot + 0.14, stage.h - 0.06)


@setting("plaza", "street", "city", "village", "garden", shows="square fountain house church")
def plaza(stage: Stage) -> Ground:
    """A square of which no country is told."""
    return _on_a_square(stage, MANNERS["italianstreet"], None)


def _by_the_water(stage: Stage, manner: Manner) -> Ground:
    """Houses along a canal or a harbour, mirrored in it; a quay in front for who walks."""
    shore = stage.level(0.6)
    paint_sky(stage, shore, 3)
    behind(stage, manner, shore - 0.02)
    size = (0.33 if manner.back else 0.46) * min(1.0, stage.h) / manner.tall[1]
    row_of_houses(stage, manner, shore - 0.03, size, 0.1)
    stone = stage.palette.lit(colour("#8a7460" if manner.wall == "boards" else "#a0988c"))
    stage.layer(
        rect(-0.02, shore - 0.035, stage.w + 0.02, shore + 0.012), lighter(stone, 0.15), darker(stone, 0.35)
    )
    posts = [rect(x, shore - 0.012, x + 0.01, shore + 0.03) for x in np.arange(0.01, stage.w, 0.06)]
    stage.marks(posts if manner.wall == "boards" else [], darker(stone, 0.5))
    water(stage, shore + 0.008, colour("#3a6f80"), 0.62)
    selling = {"market", "shopfront"} & set(stage.scene.sights)
    if "frozen" in stage.scene.sights:
        return Ground(shore + 0.16, stage.h - 0.06)
    if walkers(stage) or selling:
        ground = quay(stage)
        _railing(stage, stage.h - 0.23)
        if selling:
            _stalls(stage, stage.h - 0.15)
        return ground
    return Ground(shore + 0.13, stage.h - 0.12, "water")


def _stalls(stage: Stage, foot: float) -> None:
    """A market on a quay."""
    for k, u in enumerate((0.14, 0.42, 0.72) if stage.side > 0 else (0.28, 0.58, 0.86)):
        stall = sprite_of(stage, "market stall", 0.27, f"quay{k}")
        stand(stage, lit(stage, stall, 0.06, 0.2), stage.w * u, foot)


def _railing(stage: Stage, y: float) -> None:
    """An iron railing along the edge of a quay."""
    iron = stage.palette.lit(colour("#2f4a44"))
    posts = [rect(x, y - 0.1, x + 0.005, y + 0.012) for x in np.arange(0.0, stage.w, 0.034)]
    stage.marks(posts, iron, 0.95)
    for v in (0.105, 0.02):
        stage.layer(rect(-0.02, y - v, stage.w + 0.02, y - v + 0.009), lighter(iron, 0.2), iron)
    stage.marks(
        [dot(x, y - 0.112, 0.011) for x in np.arange(0.0, stage.w + 0.1, 0.272)], mix(iron, WHITE, 0.25)
    )


def _town(sight: str) -> Callable[[Stage], Ground]:
    return lambda stage: quarter(stage, MANNERS[sight])


for _sight, _manner in MANNERS.items():
    if _sight in OF_A_TOWN:
        continue
    setting(
        _sight,
        *PLACED,
        shows=" ".join([HAVE, *map(SHOWN.get, _manner.over + _manner.by, repeat(""))]),
    )(_town(_sight))
