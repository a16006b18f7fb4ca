"""A photographer's studio: a sweep of paper, a wall in window light, a table before a blurred room."""

from __future__ import annotations

import colorsys

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, lightness, mix
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import dot, rect
from offline.illustrator.settings import place
from offline.illustrator.subjects import subject_of

from .shelves import WOOD

TABLES = colours("#8a5f40 #6f4a34 #b08a64 #5a4640 #d8cfc0")


@place("studio")
def studio(stage: Stage) -> Ground:
    """A backdrop, lit from one side; what is asked for in a colour is a plain sweep of it."""
    wall = stage.scene.tint or _backdrop(stage)
    if stage.palette.night:
        wall = darker(wall, 0.6)
    if stage.scene.framing == "above":
        return _table_top(stage, wall)
    if lightness(wall) > 0.85:
        return _white(stage, wall)
    stage.sun = (stage.w * (0.5 - 0.3 * stage.side), 0.1)
    throw = float(stage.dice("studio").random())
    if stage.scene.tint or throw < 0.28:
        return _sweep(stage, wall)
    return _table(stage, wall) if throw < 0.74 else _window_light(stage, wall)


def _sweep(stage: Stage, wall: Colour) -> Ground:
    """Paper that bends from wall to floor, brightest behind the subject."""
    bend = stage.h * 0.66
    stage.gradient((darker(wall, 0.26), wall, lighter(wall, 0.06)), 0, bend + 0.02)
    stage.gradient((lighter(wall, 0.06), lighter(wall, 0.2), wall, darker(wall, 0.2)), bend, stage.h + 0.02)
    stage.light_up(stage.w / 2, bend * 0.7, 1.0, wall, 0.5)
    stage.light_up(stage.w * (0.5 - 0.2 * stage.side), bend * 0.5, 0.55, lighter(wall, 0.4), 0.3)
    return Ground(stage.h * 0.8, stage.h * 0.86, "floor")


def _window_light(stage: Stage, wall: Colour) -> Ground:
    """A plain wall and a board before it; the light of a window falls slantwise across both."""
    edge = stage.h * 0.7
    wall = mix(wall, colour("#c8a890"), 0.35)
    stage.gradient((darker(wall, 0.3), darker(wall, 0.1)), 0, edge + 0.02)
    _board(stage, edge, lighter(mix(wall, colour("#f0e4d0"), 0.6), 0.1))
    small = (max(8, stage.size[0] // 4), max(8, stage.size[1] // 4))
    mask, unit = Image.new("L", small), stage.unit / 4
    draw = ImageDraw.Draw(mask)
    x0, lean = stage.w * (0.5 - 0.06 * stage.side) - 0.34, 0.1 * -stage.light
    for row in range(2):
        for column in range(3):
            x, y = x0 + 0.22 * column, stage.h * (0.1 + 0.27 * row)
            corners = [(x, y), (x + 0.19, y - 0.03), (x + 0.19 + lean, y + 0.2), (x + lean, y + 0.23)]
            draw.polygon([(px * unit, py * unit) for px, py in corners], fill=255)
    soft = mask.filter(ImageFilter.GaussianBlur(0.016 * unit)).resize(stage.size, Image.Resampling.BICUBIC)
    warm = Image.merge("RGB", [scaled(soft, 0.42 * v / 255) for v in (255, 222, 168)])
    stage.image = ImageChops.screen(stage.image, warm)
    return Ground(stage.h * 0.82, stage.h * 0.88, "floor")


def _board(stage: Stage, edge: float, c: Colour) -> None:
    """The top of a table seen from a little above, up to the near edge."""
    stage.layer(
        rect(-0.02, edge, stage.w + 0.02, stage.h + 0.02), lighter(c, 0.14), darker(c, 0.24), 0.06, "board"
    )
    stage.marks([rect(-0.02, edge, stage.w + 0.02, edge + 0.004)], lighter(c, 0.4), 0.5)
    stage.glow(stage.w * (0.5 - 0.24 * stage.side), edge + 0.03, 0.6, lighter(c, 0.45), 0.4, 0.2)


def _table(stage: Stage, wall: Colour) -> Ground:
    """A wooden table; the room behind it is out of focus, bright where its window is."""
    edge, rng = stage.h * 0.68, stage.dice("table")
    blurred_room(stage, wall, edge)
    wood = TABLES[int(rng.integers(len(TABLES)))]
    _board(stage, edge, wood)
    _planks(stage, edge, wood)
    stage.glow(stage.w * (0.5 - 0.3 * stage.side), edge + 0.02, 0.5, lighter(wood, 0.6), 0.5, 0.3)
    return Ground(stage.h * 0.82, stage.h * 0.88, "floor")


def blurred_room(stage: Stage, wall: Colour, edge: float) -> None:
    """A room far out of focus down to ``edge``: a bright window, furniture, a few lights."""
    rng = stage.dice("blurred room")
    dim = mix(darker(wall, 0.3), colour("#4a4048"), 0.3)
    stage.gradient((darker(dim, 0.24), dim, lighter(dim, 0.12)), 0, edge + 0.02)
    x = stage.w * (0.5 - 0.3 * stage.side)
    pane = lighter(mix(wall, colour("#fff4dc"), 0.7), 0.3)
    pane = darker(mix(wall, colour("#2c3c68"), 0.6), 0.3) if stage.palette.night else pane
    for dx in (-0.11, 0.11):
        stage.marks([rect(x + dx - 0.095, edge * 0.08, x + dx + 0.095, edge * 0.74)], pane, 0.85)
    for tall, wide in ((0.3, 0.1), (0.2, 0.16), (0.36, 0.05)):
        px = stage.w * (0.5 + stage.side * float(rng.uniform(0.08, 0.46)))
        tone = mix(dim, colours("#c8a070 #7a9a7a #a06a5a #d8c8a8")[int(rng.integers(4))], 0.5)
        stage.marks([rect(px - wide, edge - tall, px + wide, edge + 0.01)], tone, 0.7)
    for u, v, k in rng.random((9, 3)):
        spot = dot(stage.w * u, edge * (0.1 + 0.6 * v), 0.02 + 0.03 * k)
        stage.marks([spot], lighter(mix(wall, colour("#ffd8a0"), 0.6), 0.3), 0.3)
    stage.image = stage.image.filter(ImageFilter.GaussianBlur(0.026 * stage.unit))


def _planks(stage: Stage, edge: float, wood: Colour) -> None:
    """The joints and the grain of a table's boards, running away from the eye."""
    middle, rng = stage.w / 2, stage.dice("planks")

    def line(x: float, thick: float, y0: float, y1: float) -> Points:
        far, near = (middle + (x - middle) * (0.55 + 0.45 * (y - edge) / (stage.h - edge)) for y in (y0, y1))
        return np.array([[far, y0], [far + thick, y0], [near + thick * 1.6, y1], [near, y1]])

    xs = np.arange(middle - 1.2 * stage.w, middle + 1.2 * stage.w, 0.21)
    joints = [line(float(x), 0.003, edge, stage.h + 0.02) for x in xs]
    grain = []
    for u, v, k in rng.random((90, 3)):
        y = edge + (stage.h - edge) * v
        grain.append(line((u - 0.5) * 2.4 * stage.w + middle, 0.0012, y, y + 0.03 + 0.09 * k))
    stage.marks(joints, darker(wood, 0.5), 0.5)
    stage.marks(grain, darker(wood, 0.3), 0.3)


def _backdrop(stage: Stage) -> Colour:
    """A quiet colour that the subject's own stands out of: its complement, or warm grey."""
    items, rng = stage.scene.items, stage.dice("backdrop")
    own = (items[0].colour or subject_of(items[0].kind).colours[0]) if items else colour("#c89a5a")
    hue, depth, _ = colorsys.rgb_to_hsv(*(v / 255 for v in own))
    hue = (hue + 0.5 + float(rng.uniform(-0.11, 0.11))) % 1 if depth > 0.15 else float(rng.random())
    depth = float(rng.uniform(0.16, 0.36))
    dark = lightness(own) > 0.72
    value = float(rng.uniform(0.42, 0.6)) if dark else float(rng.uniform(0.68, 0.82))
    r, g, b = (round(v * 255) for v in colorsys.hsv_to_rgb(hue, depth, value))
    return r, g, b


def _table_top(stage: Stage, wall: Colour) -> Ground:
    """A table seen from straight above, a cloth laid over its boards."""
    wood = stage.palette.lit(lighter(WOOD, 0.3))
    stage.layer(rect(-0.02, -0.02, stage.w + 0.02, stage.h + 0.02), lighter(wood, 0.1), wood, 0.2, "table")
    seams = [rect(-0.02, y, stage.w + 0.02, y + 0.004) for y in np.arange(0.06, stage.h, 0.17)]
    stage.marks(seams, darker(wood, 0.45), 0.5)
    ground = Ground(stage.h * 0.66, stage.h * 0.74, "table")
    if len(stage.scene.items) > 2:
        return ground
    edge = 0.13
    cloth = rect(edge, edge, stage.w - edge, stage.h - edge)
    stage.layer(cloth + [0.008 * -stage.light, 0.012], darker(wood, 0.5), darker(wood, 0.5))
    stage.layer(cloth, lighter(wall, 0.25), lighter(wall, 0.12), 0.05, "cloth")
    for x0, y0, x1, y1 in _checks(stage, edge):
        stage.marks([rect(x0, y0, x1, y1)], lighter(wall, 0.55), 0.5)
    return ground


def _checks(stage: Stage, edge: float) -> list[tuple[float, float, float, float]]:
    """The stripes of a checked cloth, down and across."""
    low, wide = stage.h - edge, stage.w - edge
    down = [(float(x), edge, min(wide, float(x) + 0.04), low) for x in np.arange(edge + 0.04, wide, 0.08)]
    across = [(edge, float(y), wide, min(low, float(y) + 0.04)) for y in np.arange(edge + 0.04, low, 0.08)]
    return down + across


def _white(stage: Stage, wall: Colour) -> Ground:
    """A white backdrop that stays white."""
    stage.gradient((wall, wall), 0, stage.h + 0.02)
    stage.glow(stage.w / 2, stage.h * 0.9, stage.w, darker(wall, 0.2), 0.4, 0.3)
    stage.sun = (stage.w * (0.5 - 0.3 * stage.side), 0.1)
    return Ground(stage.h * 0.8, stage.h * 0.86, "floor")
