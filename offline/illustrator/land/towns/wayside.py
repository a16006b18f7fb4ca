"""What stands along the walls of a street: pots, jars, spices, carpets, signs, lamps, trees."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.land.country.growth import greens
from offline.illustrator.land.shapes import dot, rect

from .lanes import Lane

By = Callable[["Lane", int, float, int], None]


CLOTHS = colours("#a8323a #2f5a8a #c88a2f #5a3a6a #2f6a5a")


SCREENS = colours("#ff3a5a #2fa8ff #ffd02f #8a4aff #35d0a0 #ff8a2f #f4f4ff")


def line_up(lane: Lane, kinds: tuple[str, ...]) -> None:
    """What stands by the walls, the farthest first, by turns."""
    if not kinds:
        return
    for k, z in enumerate((4.4, 3.4, 2.7, 2.15, 1.72, 1.4)):
        for side in (-1, 1):
            kind = kinds[(k + (side > 0)) % len(kinds)]
            _BY[kind](lane, side, z, k)


def _carpets(lane: Lane, side: int, z: float, k: int) -> None:
    """A carpet hung on the wall: its field, border and medallions."""
    rng = lane.stage.dice(f"carpet{side}{k}")
    tone = CLOTHS[int(rng.integers(len(CLOTHS)))]
    far = z * 1.3

    def on_wall(a: float, b: float, v0: float, v1: float) -> Points:
        zs = [z + (far - z) * t for t in (a, b)]
        return np.array(
            [
                lane.at(side * lane.half * 0.985, v, zz)
                for zz, v in ((zs[0], v1), (zs[1], v1), (zs[1], v0), (zs[0], v0))
            ]
        )

    cloth = lane.far(tone, z)
    lane.stage.layer(on_wall(0, 1, 0.12, 0.66), lighter(cloth, 0.08), darker(cloth, 0.15))
    lane.stage.marks([on_wall(0.1, 0.9, 0.17, 0.61)], lane.far(colour("#ead0a0"), z), 0.9)
    lane.stage.marks([on_wall(0.17, 0.83, 0.2, 0.58)], darker(cloth, 0.1))
    for v in (0.28, 0.39, 0.5):
        around = on_wall(0.26, 0.74, v - 0.045, v + 0.045)
        lane.stage.marks([(around + np.roll(around, 1, axis=0)) / 2], lane.far(colour("#f0c060"), z), 0.9)


def _screens(lane: Lane, side: int, z: float, k: int) -> None:
    """A tall screen on the wall, shining: bands of colour, a figure of light, lines as of writing."""
    stage, rng = lane.stage, lane.stage.dice(f"screen{side}{k}")
    far, low = z * float(rng.uniform(1.16, 1.3)), float(rng.uniform(0.42, 0.7))
    top = low + float(rng.uniform(0.4, 0.75))
    order = rng.permutation(len(SCREENS))
    ground, band, ink = (SCREENS[int(i)] for i in order[:3])

    def at(a: float, b: float, v0: float, v1: float) -> Points:
        zs = [z + (far - z) * t for t in (a, b)]
        vs = [low + (top - low) * t for t in (v0, v1)]
        x = side * lane.half * 0.97
        return np.array(
            [
                lane.at(x, v, zz)
                for zz, v in zip((zs[0], zs[1], zs[1], zs[0]), np.repeat(vs[::-1], 2), strict=True)
            ]
        )

    x, y = at(0, 1, 0, 1).mean(axis=0)
    stage.light_up(float(x), float(y), 0.42 * lane.size / z, ground, 0.5 if stage.lamps else 0.16)
    stage.marks([at(-0.06, 1.06, -0.03, 1.03)], (20, 20, 28))
    stage.layer(at(0, 1, 0, 1), lighter(ground, 0.25), ground)
    stage.marks([at(0, 1, 0.0, 0.3)], band, 0.95)
    disc = np.column_stack(
        [
            0.5 + 0.26 * np.cos(np.linspace(0, 2 * np.pi, 20)),
            0.64 + 0.17 * np.sin(np.linspace(0, 2 * np.pi, 20)),
        ]
    )
    corners = at(0, 1, 0, 1)
    spot = np.array(
        [
            (1 - v) * ((1 - u) * corners[3] + u * corners[2]) + v * ((1 - u) * corners[0] + u * corners[1])
            for u, v in disc
        ]
    )
    stage.marks([spot], ink)
    stage.marks([at(0.14, 0.86, 0.17, 0.24), at(0.14, 0.6, 0.07, 0.12)], lighter(band, 0.75))


def _spices(lane: Lane, side: int, z: float, k: int) -> None:
    """Sacks with cones of spices."""
    stage, tones = lane.stage, colours("#d8501a #e8a818 #a82a1a #8a9a2a #c87a2a #6a3a1a")
    for j, back in enumerate((0.13, 0.3)):
        x, y = lane.at(side * (lane.half - back * lane.size), 0.0, z * (1.08 - 0.06 * j))
        r = 0.075 * lane.size / z
        sack, spice = lane.far(colour("#c8a878"), z), lane.far(tones[(k * 2 + j + (side > 0)) % 6], z)
        stage.glow(x, y, r * 1.5, stage.palette.shadow, 0.4, 0.25)
        body = np.array(
            [
                [x - r * 0.86, y - r * 0.9],
                [x + r * 0.86, y - r * 0.9],
                [x + r * 0.95, y - r * 0.2],
                [x + r * 0.7, y],
                [x - r * 0.7, y],
                [x - r * 0.95, y - r * 0.2],
            ]
        )
        stage.layer(body, lighter(sack, 0.1), darker(sack, 0.25))
        cone = smooth(
            np.array(
                [
                    [x - r * 0.9, y - r * 0.86],
                    [x - r * 0.3, y - r * 1.5],
                    [x, y - r * 1.75],
                    [x + r * 0.3, y - r * 1.5],
                    [x + r * 0.9, y - r * 0.86],
                ]
            ),
            False,
        )
        stage.layer(cone, lighter(spice, 0.3), darker(spice, 0.12))
        stage.marks([dot(x, y - r * 0.86, r, r * 0.16)], darker(sack, 0.1), 0.9)


def _jars(lane: Lane, side: int, z: float, k: int) -> None:
    x, y = lane.at(side * (lane.half - 0.12 * lane.size), 0.0, z)
    r, clay = 0.07 * lane.size / z, lane.far(colours("#b8643c #a8845a #3a6a8a")[k % 3], z)
    lane.stage.glow(x, y, r * 1.5, lane.stage.palette.shadow, 0.4, 0.25)
    half = np.array([[0.34, -2.3], [0.28, -2.0], [0.8, -1.4], [0.86, -0.9], [0.5, -0.1], [0.46, 0]])
    lane.stage.layer(
        np.vstack([half, half[::-1] * [-1, 1]]) * r + [x, y], lighter(clay, 0.25), darker(clay, 0.25)
    )
    lane.stage.marks([rect(x - r * 0.78, y - r * 1.3, x + r * 0.78, y - r * 1.14)], lighter(clay, 0.45), 0.6)


def _pot(lane: Lane, side: int, z: float, k: int, blooms: tuple[Colour, ...]) -> None:
    """A pot with a bush in it, in flower or not."""
    stage, rng = lane.stage, lane.stage.dice(f"pot{side}{k}")
    x, y = lane.at(side * (lane.half - 0.1 * lane.size), 0.0, z)
    r, clay = 0.055 * lane.size / z, lane.far(colour("#b8683c"), z)
    stage.glow(x, y, r * 1.7, stage.palette.shadow, 0.4, 0.25)
    stage.layer(
        np.array([[x - r, y - r * 1.5], [x + r, y - r * 1.5], [x + r * 0.7, y], [x - r * 0.7, y]]),
        lighter(clay, 0.15),
        darker(clay, 0.25),
    )
    for shift, tone in ((0.0, greens(stage)[0]), (0.35, lighter(greens(stage)[0], 0.2))):
        spots = rng.normal(0, 0.55, (11, 2)).clip(-1.1, 1.1) * r + [x, y - r * (2.4 + shift)]
        stage.marks([dot(a, b, r * 0.62) for a, b in spots], lane.far(tone, z), 0.95)
    if blooms:
        spots = rng.normal(0, 0.7, (12, 2)).clip(-1.3, 1.3) * r + [x, y - r * 2.6]
        stage.marks([dot(a, b, r * 0.26) for a, b in spots], lane.far(blooms[k % len(blooms)], z), 0.95)


def _flowers(lane: Lane, side: int, z: float, k: int) -> None:
    bare = lane.stage.scene.snowy or lane.stage.scene.season == "winter"
    _pot(lane, side, z, k, () if bare else colours("#e03a5a #f07aa0 #f0c040 #b05ac8"))


def _plants(lane: Lane, side: int, z: float, k: int) -> None:
    _pot(lane, side, z, k, ())


def _planks(lane: Lane, side: int, z: float, k: int) -> None:
    """An upright sign that stands out from the wall, lit in the dark."""
    stage, rng = lane.stage, lane.stage.dice(f"plank{side}{k}")
    tone = colours("#e8402a #f0e8d8 #2f6ab0 #f0b030")[int(rng.integers(4))]
    r, v = lane.size / z, float(rng.uniform(0.56, 0.7))
    x, y = lane.at(side * (lane.half - 0.045 * lane.size), v, z)
    sign = rect(x - 0.04 * r, y - 0.26 * r, x + 0.04 * r, y)
    tone = tone if stage.lamps else lane.far(tone, z)
    if stage.lamps:
        stage.light_up(x, y - 0.13 * r, 0.24 * r, tone, 0.34)
    stage.layer(sign, lighter(tone, 0.2), darker(tone, 0.1))
    ink = lighter(tone, 0.8) if sum(tone) < 560 else darker(tone, 0.75)
    strokes = []
    for j in range(4):
        top = y - (0.245 - 0.06 * j) * r
        strokes += [
            rect(x - 0.024 * r, top + 0.02 * r * a, x + 0.024 * r, top + 0.02 * r * a + 0.006 * r)
            for a in (0, 1)
        ]
        strokes.append(
            rect(
                x - 0.003 * r + 0.012 * r * (j % 3 - 1),
                top,
                x + 0.003 * r + 0.012 * r * (j % 3 - 1),
                top + 0.042 * r,
            )
        )
    stage.marks(strokes, ink, 0.9)


def _sprite_by(kind: str, tall: float, back: float) -> By:
    def put(lane: Lane, side: int, z: float, k: int) -> None:
        if not lane.stage.shows("tree" if kind in {"tree", "palm"} else kind):
            return
        leaf = greens(lane.stage)[k % len(greens(lane.stage))] if kind == "tree" else None
        sprite = sprite_of(lane.stage, kind, tall * lane.size / z, f"by{side}{k}", leaf, flip=side > 0)
        x, y = lane.at(side * (lane.half - back * lane.size), 0.0, z)
        if kind == "bicycle":
            sprite = sprite.resize((max(1, round(sprite.width * 0.62)), sprite.height))
        stand(lane.stage, lit(lane.stage, sprite, min(0.5, 0.1 * (z - 1))), x, y)

    return put


def _lamps(lane: Lane, side: int, z: float, k: int) -> None:
    """A street lamp of iron, lit in the dark."""
    if k % 2 or not lane.stage.shows("lamp"):
        return
    stage, r = lane.stage, lane.size / z
    iron, (x, y) = lane.far(colour("#2c3238"), z), lane.at(side * (lane.half - 0.13 * lane.size), 0.0, z)
    stage.layer(rect(x - 0.008 * r, y - 0.56 * r, x + 0.008 * r, y), lighter(iron, 0.15), iron)
    stage.layer(rect(x - 0.016 * r, y - 0.07 * r, x + 0.016 * r, y), lighter(iron, 0.15), iron)
    glass = colour("#ffe6a8") if stage.lamps else lane.far(colour("#f4efe0"), z)
    head = np.array(
        [
            [x - 0.026 * r, y - 0.65 * r],
            [x + 0.026 * r, y - 0.65 * r],
            [x + 0.016 * r, y - 0.56 * r],
            [x - 0.016 * r, y - 0.56 * r],
        ]
    )
    stage.layer(head, glass, glass)
    stage.marks(
        [np.array([[x - 0.034 * r, y - 0.65 * r], [x, y - 0.69 * r], [x + 0.034 * r, y - 0.65 * r]])], iron
    )
    if stage.lamps:
        stage.light_up(x, y - 0.6 * r, 0.24 * r, colour("#ffcf7a"), 0.6)


_BY = {
    "carpets": _carpets,
    "screens": _screens,
    "spices": _spices,
    "jars": _jars,
    "flowers": _flowers,
    "plants": _plants,
    "planks": _planks,
    "lamps": _lamps,
    "trees": _sprite_by("tree", 0.86, 0.2),
    "palms": _sprite_by("palm", 0.9, 0.16),
    "cactus": _sprite_by("cactus", 0.34, 0.12),
    "stalls": _sprite_by("market stall", 0.4, 0.24),
    "bicycles": _sprite_by("bicycle", 0.24, 0.1),
}
