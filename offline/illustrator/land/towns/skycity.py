"""High above: a city on islands that float, and a battle of ships between the stars."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.cosmos import space
from offline.illustrator.land.dreams import floating_rock
from offline.illustrator.land.shapes import dot, jagged
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.wonders import LAMP, drifting_lights, spire, veil_of_water
from offline.illustrator.planning.gear import without
from offline.illustrator.settings import setting


@setting(
    "skycity",
    "sky",
    "city",
    "mountains",
    "space",
    shows="city island cloud tower castle waterfall bridge building",
)
def sky_city(stage: Stage) -> Ground:
    """Spires and domes on islands in the air, bound by bridges; water falls off their edges."""
    paint_sky(stage, stage.h, 5)
    haze, side = stage.palette.haze, stage.side
    rock, green = (stage.palette.lit(colour(code)) for code in ("#8a7a70", "#7ab060"))
    foam, lamp = mix(haze, WHITE, 0.7), LAMP if stage.lamps else colour("#fff0c8")
    wall = stage.palette.lit(colour("#f0eaf0"))
    roof = stage.palette.lit(
        colours("#4a7ab8 #b8604a #4a9a8a #7a5ab0")[int(stage.dice("sky roofs").integers(4))]
    )
    plots = (
        (-0.34, 0.34, 0.13, 0.62),
        (0.4, 0.26, 0.1, 0.68),
        (0.34, 0.5, 0.17, 0.4),
        (-0.36, 0.58, 0.16, 0.3),
        (0.02, 0.6, 0.27, 0.06),
    )
    for k, (u, v, half, depth) in enumerate(plots):
        x, top = stage.w * (0.5 + u * side), stage.h * v
        if k > 1:
            _span(stage, x, top + 0.01, stage.w * 0.5, stage.h * 0.6, mix(wall, haze, depth))
        floating_rock(stage, x, top, half, mix(rock, haze, depth), mix(green, haze, depth), f"sky{k}")
        _spires(
            stage,
            x,
            top,
            half,
            mix(wall, haze, depth),
            mix(roof, haze, depth),
            mix(lamp, haze, depth * 0.5),
            k,
        )
        veil_of_water(
            stage,
            x - 0.7 * half * side,
            top + 0.012,
            top + 0.2 + 1.3 * half,
            half * 0.08,
            mix(foam, haze, depth * 0.5),
            f"sky{k}",
        )
    stage.glow(stage.w / 2, stage.h + 0.03, stage.w * 0.8, mix(haze, WHITE, 0.6), 0.8, 0.34)
    stage.glow(stage.w * (0.5 - 0.3 * side), stage.h * 0.93, 0.4, mix(haze, WHITE, 0.7), 0.6, 0.3)
    drifting_lights(stage, 0.2, stage.h - 0.1, 14, lamp, "sky lights")
    return Ground(
        stage.h * 0.6, stage.h * 0.64, "ground", perch=(stage.w * (0.5 + 0.02 * side), stage.h * 0.63)
    )


def _spires(
    stage: Stage, x: float, top: float, half: float, wall: Colour, roof: Colour, lamp: Colour, k: int
) -> None:
    """A cluster of towers, the tallest in the middle, small houses before them."""
    rng = stage.dice(f"sky spires{k}")
    for u in (-0.66, 0.62, -0.36, 0.34, 0.0, -0.52, 0.5):
        tall = half * (1.75 - 1.5 * abs(u)) * float(rng.uniform(0.85, 1.15)) + 0.03
        spire(
            stage, (x + u * half, top + 0.01 + 0.04 * half), tall, half * 0.085, wall, roof, lamp, f"sky{k}"
        )
    for u in (-0.2, 0.18, -0.74, 0.72):
        r, px, py = half * 0.15, x + u * half, top + 0.05 * half
        a = np.linspace(np.pi, 2 * np.pi, 18)
        stage.layer(
            np.array([[px - r, py], [px - r, py - r * 0.8], [px + r, py - r * 0.8], [px + r, py]]),
            wall,
            mix(wall, roof, 0.2),
        )
        stage.layer(
            np.column_stack([px + r * 1.05 * np.cos(a), py - r * 0.8 + r * np.sin(a)]),
            lighter(roof, 0.3),
            roof,
        )
        stage.marks([dot(px + e * r, py - 0.4 * r, 0.14 * r, 0.22 * r) for e in (-0.5, 0.0, 0.5)], lamp, 0.95)


def _span(stage: Stage, x0: float, y0: float, x1: float, y1: float, c: Colour) -> None:
    """A bridge between two islands that hangs a little."""
    t = np.linspace(0, 1, 20)
    line = np.column_stack([x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 0.03 * np.sin(np.pi * t)])
    stage.marks([np.vstack([line - [0, 0.004], (line + [0, 0.005])[::-1]])], c)
    rails = [np.array([p, p + [0.0015, 0], p + [0.0015, -0.014], p + [0, -0.014]]) for p in line[1:-1]]
    stage.marks([*rails, np.vstack([line - [0, 0.015], (line - [0, 0.0125])[::-1]])], c, 0.8)


@setting("spacebattle", "space", shows="spaceship starship battle laser planet explosion ship star")
def space_battle(stage: Stage) -> Ground:
    """Two fleets over a planet, or as many ships as are told: beams from ship to ship, bursts of fire."""
    ground, rng = space(stage), stage.dice("battle")
    told = sum(item.count for item in stage.scene.items if item.kind == "starship")
    stage.scene = replace(stage.scene, items=without(stage.scene.items, "starship"))
    r, side = 0.62 * stage.w, stage.side
    x, y = stage.w * (0.5 - 0.1 * side), stage.h + 0.36
    stage.light_up(x, y - 0.2, r * 1.25, colour("#5aa8f0"), 0.5)
    stage.layer(dot(x, y, r), colour("#4a8ac8"), colour("#0f2a5a"), 0.4, "battle planet")
    places = (
        (0.27, 0.62, 0.2, True),
        (0.78, 0.34, 0.2, False),
        (0.16, 0.36, 0.16, True),
        (0.82, 0.62, 0.14, False),
        (0.24, 0.16, 0.1, True),
        (0.66, 0.16, 0.08, False),
    )[: told or 6]
    aims = [(u, v) for u, v, _, right in places if not right] or [(0.9, 0.3)]
    foes = [(u, v) for u, v, _, right in places if right]
    for k, (u, v, tall, right) in enumerate(places):
        px, py = u * stage.w, v * stage.h
        tone = colour("#e8483a") if right else colour("#5af09a")
        tu, tv = (aims if right else foes)[k // 2 % len(aims if right else foes)]
        tx, ty = tu * stage.w, (tv + float(rng.uniform(-0.05, 0.05))) * stage.h
        for dy in (-0.012, 0.012):
            a, b = np.array([px, py + dy]), np.array([tx, ty + dy])
            for s in (0.22, 0.46, 0.7):
                p, q = a + (b - a) * s, a + (b - a) * (s + 0.13)
                stage.light_up(float((p + q)[0] / 2), float((p + q)[1] / 2), 0.06, tone, 0.6)
                stage.marks(
                    [np.array([p - [0, 0.0025], q - [0, 0.0025], q + [0, 0.0025], p + [0, 0.0025]])],
                    lighter(tone, 0.6),
                )
        ship = lit(
            stage, sprite_of(stage, "starship", tall, f"fleet{right}{k}", flip=right), 0.06 * (tall < 0.12)
        )
        stage.stamp(ship, px, py + tall / 2)
    for u, v, size in ((0.48, 0.26, 0.1), (0.74, 0.66, 0.13), (0.3, 0.36, 0.06)):
        _burst(stage, u * stage.w, v * stage.h, size, rng)
    return ground


def _burst(stage: Stage, x: float, y: float, r: float, rng: np.random.Generator) -> None:
    """An explosion: rays, a fireball, sparks that fly."""
    stage.light_up(x, y, r * 2.6, colour("#ff9a3a"), 0.7)
    for grow, tone in ((1.0, "#e8482a"), (0.72, "#f8a03a"), (0.44, "#ffe9a0"), (0.2, "#ffffff")):
        a = np.linspace(0, 2 * np.pi, 26, endpoint=False)
        far = r * grow * np.where(np.arange(26) % 2 == 0, 1.0, 0.62) * rng.uniform(0.85, 1.15, 26)
        stage.marks([np.column_stack([x + far * np.cos(a), y + far * np.sin(a)])], colour(tone), 0.9)
    sparks = [
        dot(x + r * d * np.cos(a), y + r * d * np.sin(a), 0.003)
        for a, d in zip(rng.uniform(0, 6.3, 18), rng.uniform(0.9, 1.9, 18), strict=True)
    ]
    stage.marks(sparks, colour("#ffd88a"))
    chunks = [
        jagged((x + r * d, y - r * d), (x + r * d + 0.02, y - r * d + 0.012), 0.008, rng)
        for d in (0.9, -1.1, 1.3)
    ]
    stage.marks(chunks, colour("#5a5a66"))
