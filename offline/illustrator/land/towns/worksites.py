"""A filling station, and a building site."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, jagged, rect, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.planning.traffic import LAND
from offline.illustrator.settings import setting

from .frontage import skyline_behind
from .roads import road


@setting("gasstation", "street", "city", "desert", "meadow", "hills", "forest", shows="pump station")
def gas_station(stage: Stage) -> Ground:
    """A filling station: a lit roof on posts over its pumps, a shop, a tall sign, the road before it."""
    from offline.illustrator.settings import PLACES

    place = stage.scene.place
    if place in LAND:
        PLACES[place or "meadow"](stage)
    else:
        paint_sky(stage, stage.h - 0.4, 3)
        skyline_behind(stage, stage.h - 0.4)
    side, top = stage.side, stage.h - 0.2
    foot = top - 0.03
    yard = stage.palette.lit(colour("#a8a8a8"))
    stage.layer(
        rect(-0.02, foot - 0.17, stage.w + 0.02, top), mix(yard, stage.palette.haze, 0.3), yard, 0.15, "yard"
    )
    red, white = stage.palette.lit(colour("#d83a34")), stage.palette.lit(colour("#f6f4ee"))
    x, roof_at = stage.w / 2 - 0.1 * side, foot - 0.42
    _kiosk(stage, x - 0.2 * side, foot - 0.13, white, red)
    glows = stage.palette.night or stage.scene.time == "sunset" or stage.neon
    for px in (x - 0.3, x + 0.3):
        stage.layer(rect(px - 0.013, roof_at, px + 0.013, foot), lighter(white, 0.1), darker(white, 0.25))
    if glows:
        cone = np.array(
            [
                [x - 0.4, roof_at + 0.06],
                [x + 0.4, roof_at + 0.06],
                [x + 0.5, foot + 0.02],
                [x - 0.5, foot + 0.02],
            ]
        )
        stage.marks([cone], colour("#fff2c8"), 0.16)
        stage.light_up(x, foot - 0.12, 0.5, colour("#ffe6a8"), 0.35)
    stage.layer(rect(x - 0.46, roof_at - 0.02, x + 0.46, roof_at + 0.06), white, darker(white, 0.12))
    stage.marks([rect(x - 0.46, roof_at + 0.008, x + 0.46, roof_at + 0.036)], red)
    stage.layer(
        rect(x - 0.45, roof_at + 0.06, x + 0.45, roof_at + 0.072),
        colour("#fffbe4") if glows else darker(white, 0.3),
        colour("#fff0b8") if glows else darker(white, 0.35),
    )
    for px in (x - 0.17, x + 0.13):
        _pump(stage, px, foot, red, white)
    _price_sign(stage, x + 0.42 * side, foot, red, white, glows)
    road(stage, top, stage.h + 0.03)
    return Ground(top + 0.04, stage.h - 0.05)


def _kiosk(stage: Stage, x: float, foot: float, white: Colour, red: Colour) -> None:
    stage.layer(rect(x - 0.2, foot - 0.19, x + 0.2, foot), lighter(white, 0.1), darker(white, 0.14))
    stage.layer(rect(x - 0.215, foot - 0.215, x + 0.215, foot - 0.18), red, darker(red, 0.2))
    glass = colour("#ffe9a8") if stage.palette.night else stage.palette.lit(colour("#8fc0d4"))
    for a, b in ((-0.17, -0.04), (0.06, 0.17)):
        stage.layer(rect(x + a, foot - 0.15, x + b, foot - 0.04), lighter(glass, 0.3), glass)
    stage.layer(rect(x - 0.03, foot - 0.15, x + 0.045, foot), darker(glass, 0.1), darker(glass, 0.3))


def _pump(stage: Stage, x: float, foot: float, red: Colour, white: Colour) -> None:
    stage.glow(x, foot, 0.08, stage.palette.shadow, 0.5, 0.3)
    stage.layer(rect(x - 0.05, foot - 0.014, x + 0.05, foot + 0.008), darker(white, 0.25), darker(white, 0.4))
    stage.layer(rect(x - 0.032, foot - 0.16, x + 0.032, foot - 0.01), lighter(red, 0.16), darker(red, 0.12))
    stage.layer(rect(x - 0.036, foot - 0.178, x + 0.036, foot - 0.155), white, darker(white, 0.15))
    stage.layer(rect(x - 0.022, foot - 0.145, x + 0.022, foot - 0.105), colour("#1f2c34"), colour("#2f4450"))
    stage.marks(
        [
            rect(x - 0.016, foot - 0.136, x + 0.014, foot - 0.128),
            rect(x - 0.016, foot - 0.122, x + 0.006, foot - 0.115),
        ],
        colour("#8af0b0"),
    )
    hose = np.array(
        [[x + 0.032, foot - 0.12], [x + 0.05, foot - 0.11], [x + 0.05, foot - 0.05], [x + 0.036, foot - 0.04]]
    )
    stage.marks([np.vstack([hose, (hose + [0.007, 0.003])[::-1]])], colour("#2a2a30"))


def _price_sign(stage: Stage, x: float, foot: float, red: Colour, white: Colour, glows: bool) -> None:
    steel = stage.palette.lit(colour("#7a8490"))
    x = min(max(x, 0.1), stage.w - 0.1)
    for dx in (-0.05, 0.04):
        stage.layer(rect(x + dx, foot - 0.3, x + dx + 0.011, foot), steel, darker(steel, 0.3))
    stage.layer(rect(x - 0.075, foot - 0.56, x + 0.075, foot - 0.28), white, darker(white, 0.1))
    stage.layer(rect(x - 0.075, foot - 0.56, x + 0.075, foot - 0.45), lighter(red, 0.1), darker(red, 0.1))
    stage.layer(dot(x, foot - 0.505, 0.034), colour("#ffd84a"), colour("#f4b82a"))
    for k in range(3):
        y = foot - 0.43 + 0.047 * k
        stage.marks([rect(x - 0.055, y, x + 0.0, y + 0.02)], darker(white, 0.5), 0.7)
        stage.marks([rect(x + 0.015, y, x + 0.055, y + 0.02)], red)
    if glows:
        stage.light_up(x, foot - 0.46, 0.26, colour("#ffb86a"), 0.45)


@setting("site", "street", "city", "farm", "meadow", "hills", shows="scaffold scaffolding site")
def building_site(stage: Stage) -> Ground:
    """A building site: a frame of concrete going up, a crane, heaps of earth, a striped fence."""
    foot = stage.h - 0.36
    paint_sky(stage, foot, 4)
    skyline_behind(stage, foot + 0.02)
    side = stage.side
    if all(item.kind != "construction crane" for item in stage.scene.items):
        crane = lit(stage, sprite_of(stage, "construction crane", 0.66 * min(1.0, stage.h), "site"), 0.2)
        stage.stamp(crane, stage.w * (0.5 + 0.26 * side), foot + 0.02)
    _frame(stage, stage.w * (0.5 - 0.2 * side), foot + 0.03)
    earth = stage.palette.lit(colour("#c49a62"))
    ground = rolling(stage, stage.dice("earth"), foot + 0.05, 0.02, 1.4)
    stage.layer(ground, mix(lighter(earth, 0.1), stage.palette.haze, 0.2), darker(earth, 0.25), 0.25, "earth")
    rng = stage.dice("heaps")
    for x, tall in ((0.5 - 0.42 * side, 0.13), (0.5 + 0.44 * side, 0.09)):
        heap = jagged((x * stage.w - 2 * tall, foot + 0.12), (x * stage.w, foot + 0.12 - tall), 0.02, rng)
        rest = jagged((x * stage.w, foot + 0.12 - tall), (x * stage.w + 2 * tall, foot + 0.12), 0.02, rng)
        stage.layer(np.vstack([heap, rest]), lighter(earth, 0.12), darker(earth, 0.35), 0.3, f"heap{tall}")
    for k, x in enumerate(np.arange(0.0, stage.w, 0.06)):
        tone = stage.palette.lit(colour("#e8502a" if k % 2 else "#f6f2ea"))
        stage.marks([rect(float(x), foot + 0.075, float(x) + 0.06, foot + 0.095)], tone)
    stage.marks(
        [rect(x, foot + 0.07, x + 0.01, foot + 0.13) for x in np.arange(0.02, stage.w, 0.24)],
        colour("#6a6a70"),
    )
    return Ground(stage.h - 0.14, stage.h - 0.07)


def _frame(stage: Stage, x: float, foot: float) -> None:
    """Floors and pillars of a house that is not finished yet."""
    grey = stage.palette.lit(colour("#b8b4ac"), 0.16)
    for floor in range(5):
        y = foot - 0.1 * floor
        half = 0.26 if floor < 4 else 0.14
        stage.layer(rect(x - half, y - 0.1, x + half, y - 0.016), darker(grey, 0.45), darker(grey, 0.3))
        stage.marks(
            [rect(px, y - 0.1, px + 0.018, y) for px in np.linspace(x - half, x + half - 0.018, 6)], grey
        )
        stage.layer(
            rect(x - half - 0.01, y - 0.018, x + half + 0.01, y), lighter(grey, 0.15), darker(grey, 0.15)
        )
    rods = [rect(px, foot - 0.56, px + 0.004, foot - 0.49) for px in np.linspace(x - 0.13, x + 0.13, 8)]
    stage.marks(rods, darker(grey, 0.5), 0.8)
