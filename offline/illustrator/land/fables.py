"""Places of picture books: the blue planet far below, and the room within a mushroom."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.pen import ring
from offline.illustrator.drawing.stage import Grid, Ground, Stage
from offline.illustrator.settings import setting

from .rooms.vista import dimmed
from .shapes import dot, rect, rolling
from .sky.air import paint_nebula, paint_stars

SEAS, LANDS, CLOUDS = colours("#1f5fb0 #4f8f5a #f4f8fc")


@setting("orbit", "space", shows="earth planet orbit world")
def orbit(stage: Stage) -> Ground:
    """The earth fills the lower edge, its air a thin bright line; stars above."""
    stage.gradient(stage.palette.sky, 0, stage.h)
    paint_nebula(stage, colour("#3a4a9a"))
    paint_stars(stage, stage.h, 240)
    stage.sun = (stage.w * (0.5 - 0.36 * stage.side), stage.h * 0.16)
    stage.light_up(*stage.sun, 0.5, colour("#fff0d0"), 0.6)
    stage.glow(*stage.sun, 0.05, WHITE, 1.0)
    r, a = 0.95 * max(stage.w, 1.0), np.linspace(0, 2 * np.pi, 400)
    disc = np.column_stack([np.cos(a), np.sin(a)])
    at = stage.w * (0.5 + 0.1 * stage.side), stage.h * 0.74 + r
    for k, strength in ((1.07, 0.16), (1.055, 0.2), (1.04, 0.25), (1.026, 0.35), (1.014, 0.5), (1.006, 0.7)):
        stage.marks([disc * r * k + at], colour("#6ab8ff"), strength * 0.5)
    stage.shade(disc * r + at, lambda x, y: _globe(stage, at, r, x, y))
    return Ground(stage.h * 0.16, stage.h * 0.34, "air")


def _globe(stage: Stage, at: tuple[float, float], r: float, x: Grid, y: Grid) -> Grid:
    """The earth's face: seas, lands, swirls of cloud, its air towards the rim."""
    turn = float(stage.dice("globe").uniform(0, 9))
    u, v = (x - at[0]) / r * 4 + turn, (y - at[1]) / r * 4
    du = 0.5 * np.sin(1.7 * v + turn) + 0.25 * np.sin(3.9 * u + 2 * v)
    dv = 0.5 * np.sin(1.9 * u + 1) + 0.25 * np.sin(4.3 * v - 2 * u)
    land = np.sin(1.5 * (u + du)) * np.sin(1.8 * (v + dv)) + 0.3 * np.sin(6 * u + 5 * dv) * np.sin(
        7 * v + 4 * du
    )
    cloud = np.sin(2.2 * u + 3 * dv + turn) * np.sin(5.2 * v + 2.6 * du) + 0.4 * np.sin(
        9 * u + 6 * du
    ) * np.sin(13 * v + 5 * dv)
    sea, earth, white = (np.array(c, np.float32) for c in (SEAS, LANDS, CLOUDS))
    face = sea + (earth - sea) * np.clip((land - 0.16) * 6, 0, 1)[..., None]
    sand = np.array(colour("#c8b078"), np.float32)
    face += (sand - face) * (0.6 * np.clip((land - 0.6) * 4, 0, 1))[..., None]
    face += (white - face) * (0.85 * np.clip((cloud - 0.3) * 2.2, 0, 1))[..., None]
    rim = np.clip(np.hypot(x - at[0], y - at[1]) / r, 0, 1)
    air = np.array(colour("#9fd4ff"), np.float32)
    face += (air - face) * (np.clip((rim - 0.86) / 0.14, 0, 1) ** 2 * 0.75)[..., None]
    dusk = np.clip(0.62 + 0.5 * (x - at[0]) / r * stage.light + 0.5 * (rim - 0.7), 0.3, 1)
    found: Grid = face * dusk[..., None]
    return found


@setting("mushroomroom", "room", sheltered=True, shows="mushroom house window lamp shelf door")
def mushroom_room(stage: Stage) -> Ground:
    """Within a mushroom: pale round walls, the gills of its cap above, a round window and a round door."""
    dimmed(stage, (1.0, 0.93, 0.84), colour("#5a3a34"), False)
    floor_at, cream = stage.level(0.68), colour("#f3e6cf")
    stage.gradient((darker(cream, 0.1), cream, darker(cream, 0.08)), 0, floor_at + 0.02)
    middle = stage.w / 2
    for side in (-1, 1):
        stage.glow(middle + side * stage.w * 0.56, floor_at * 0.6, 0.42, colour("#9a6a4a"), 0.5, 1.6)
    _floor(stage, floor_at)
    _gills(stage, middle)
    _round_door(stage, middle + 0.3 * stage.side * stage.w, floor_at)
    _round_window(stage, middle - 0.26 * stage.side * stage.w, floor_at - 0.3)
    _ledge(stage, middle + 0.02 * stage.side, floor_at - 0.3)
    lamp = middle - 0.04 * stage.side, 0.27
    stage.marks([rect(lamp[0] - 0.002, 0, lamp[0] + 0.002, lamp[1])], colour("#6a4a34"))
    stage.light_up(*lamp, 0.6, colour("#ffc878"), 0.5)
    cap = np.vstack([ring(*lamp, 0.06, 0.05)[24:49], [[lamp[0] - 0.06, lamp[1]]]])
    stage.layer(dot(lamp[0], lamp[1] + 0.012, 0.03, 0.026), colour("#fff2c0"), colour("#ffd070"))
    stage.layer(cap, colour("#e0553a"), colour("#a83428"))
    return Ground(floor_at + 0.1, stage.h - 0.05, "floor")


def _gills(stage: Stage, x: float) -> None:
    """The underside of the cap: ribs that run to the middle, a red rim on both sides."""
    low, rib = 0.2, colour("#e8c8a4")
    a = np.linspace(0.0, np.pi, 40)
    vault = np.column_stack([x + stage.w * 0.62 * np.cos(a), low * np.sin(a) ** 0.6 * 1.02 - 0.01])
    stage.layer(vault + [0, 0.022], colour("#b8402f"), colour("#d8553f"))
    stage.layer(vault, darker(rib, 0.25), rib)
    ribs = []
    for k in np.linspace(0.04, 0.96, 34):
        end = vault[round(float(k) * 39)]
        ribs.append(np.array([[x - 0.001, -0.06], [x + 0.001, -0.06], end + [0.004, 0], end - [0.004, 0]]))
    stage.marks(ribs, darker(rib, 0.4), 0.4)


def _floor(stage: Stage, top: float) -> None:
    wood = colour("#a8744a")
    stage.layer(
        rolling(stage, stage.dice("boards"), top, 0.004),
        lighter(wood, 0.1),
        darker(wood, 0.3),
        0.25,
        "boards",
    )
    seams = [
        np.array(
            [
                [stage.w * u - 0.001, top],
                [stage.w * u + 0.001, top],
                [stage.w * (0.5 + 2.2 * (u - 0.5)) + 0.003, stage.h],
                [stage.w * (0.5 + 2.2 * (u - 0.5)) - 0.003, stage.h],
            ]
        )
        for u in np.linspace(0.02, 0.98, 11)
    ]
    stage.marks(seams, darker(wood, 0.5), 0.5)
    rug = colours("#b8483f #f0d8a8 #4f7a6a")
    for k, c in zip((1.0, 0.84, 0.6), rug, strict=True):
        stage.layer(
            dot(stage.w / 2, top + 0.2, 0.42 * k, 0.085 * k), lighter(c, 0.08), darker(c, 0.1), 0.2, "rug"
        )


def _round_door(stage: Stage, x: float, foot: float) -> None:
    wood, r = colour("#8a5a38"), 0.15
    stage.layer(dot(x, foot - r + 0.02, r + 0.022, r + 0.022), darker(wood, 0.3), darker(wood, 0.5))
    stage.layer(dot(x, foot - r + 0.02, r, r), lighter(wood, 0.14), darker(wood, 0.1), 0.2, "door")
    planks = [
        rect(x + dx, foot - 2 * r + 0.04, x + dx + 0.003, foot) for dx in (-0.075, -0.025, 0.025, 0.075)
    ]
    stage.marks(planks, darker(wood, 0.45), 0.7)
    stage.layer(dot(x - 0.1 * stage.side, foot - r + 0.02, 0.012), colour("#f0c860"), colour("#a8803a"))


def _round_window(stage: Stage, x: float, y: float) -> None:
    r, frame = 0.12, colour("#8a5a38")
    stage.light_up(x, y, 0.42, colour("#fff0c8"), 0.3)
    stage.layer(dot(x, y, r + 0.02, r + 0.02), lighter(frame, 0.1), darker(frame, 0.2))
    sky = stage.palette.sky
    stage.layer(dot(x, y, r, r), sky[0], sky[-1])
    for k, green in enumerate(colours("#8fc080 #5fa050")):
        a = np.linspace(0.16 + 0.16 * k, np.pi - 0.16 - 0.16 * k, 20)
        hill = np.column_stack([x + r * np.cos(a), y + r * np.sin(a)])
        stage.layer(hill, lighter(stage.palette.lit(green), 0.1), stage.palette.lit(green))
    stage.marks([rect(x - 0.004, y - r, x + 0.004, y + r), rect(x - r, y - 0.004, x + r, y + 0.004)], frame)


def _ledge(stage: Stage, x: float, y: float) -> None:
    """A shelf with jars, a book and a small plant."""
    wood: Colour = colour("#8a5a38")
    stage.layer(rect(x - 0.12, y, x + 0.12, y + 0.014), lighter(wood, 0.1), darker(wood, 0.3))
    for k, (kind, tall) in enumerate((("teapot", 0.075), ("cup", 0.05), ("candle", 0.09))):
        stage.stamp(lit(stage, sprite_of(stage, kind, tall, f"ledge{k}")), x - 0.075 + 0.075 * k, y + 0.002)
    stage.marks(
        [rect(x - 0.1, y + 0.014, x - 0.094, y + 0.05), rect(x + 0.094, y + 0.014, x + 0.1, y + 0.05)],
        mix(wood, WHITE, 0.1),
    )
