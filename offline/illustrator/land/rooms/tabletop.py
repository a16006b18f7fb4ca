"""A table seen from near: boards, linen, velvet or marble before a wall in the light of a window."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.shapes import rect
from offline.illustrator.land.sky.air import softened, tone_window
from offline.illustrator.settings import place

from .studio import blurred_room

WALLS = colours("#c9b39a #b9c0b0 #d9bfa4 #a9b6bf #cfa98c #bfb3c4")
LINENS = colours("#f1ebdf #e6ddca #dfe6ea #f0e2dc")
UMBER = colour("#3a2a24")
BACK, EDGE = 0.57, 0.93
"""Where the table begins below the wall, and where its front edge is, as shares of the height."""


@place("tabletop")
def tabletop(stage: Stage) -> Ground:
    """A table before a wall that is out of focus; what stands on it is seen from a little above."""
    wall = wall_of(stage)
    back, edge = (BACK + stage.lift * 0.5) * stage.h, EDGE * stage.h
    stage.sun = (stage.w * (0.5 - 0.3 * stage.side), 0.1)
    stage.gradient((darker(wall, 0.3), wall, lighter(wall, 0.1)), 0, back + 0.02)
    if "window" in stage.scene.sights:
        _window_behind(stage, back)
    elif not (stage.scene.tint or stage.flat or stage.scene.style == "oil") and _in_a_room(stage):
        blurred_room(stage, wall, back)
    else:
        lit_wall(stage, wall, back)
    if not stage.flat:
        softened(stage, 0.012)
    _cover(stage)(stage, back, edge)
    stage.glow(stage.w / 2, back, stage.w * 0.7, stage.palette.shadow, 0.35, 0.06)
    stage.light_up(stage.w * (0.5 - 0.2 * stage.side), back + 0.1, 0.6, stage.palette.sun, 0.16)
    return Ground(back + 0.07 * stage.h, edge - 0.05 * stage.h, "floor")


def _in_a_room(stage: Stage) -> bool:
    """Whether a room is seen behind the table, by seed."""
    return float(stage.dice("room behind").random()) < 0.5


def wall_of(stage: Stage) -> Colour:
    """The wall's colour: the one that is asked for, umber for an old master, else by seed."""
    scene = stage.scene
    if scene.tint:
        return darker(scene.tint, 0.5) if stage.palette.night else scene.tint
    if scene.told("wall"):
        return stage.palette.lit(scene.hue("wall", UMBER))
    if scene.style == "oil" or scene.mood == "dark":
        return stage.palette.lit(mix(UMBER, colour("#5a4a3a"), float(stage.dice("wall").random())))
    return stage.palette.lit(WALLS[int(stage.dice("wall").integers(len(WALLS)))])


def lit_wall(stage: Stage, wall: Colour, back: float) -> None:
    """The panes of a window that is not seen, thrown on the wall at a slant."""
    glow = stage.palette.sun
    stage.light_up(stage.w * (0.5 - 0.25 * stage.side), back * 0.55, 0.8, mix(wall, glow, 0.5), 0.5)
    if stage.palette.night or lightness(wall) < 0.3:
        return
    rng = stage.dice("panes")
    if rng.random() < 0.3:
        return
    lean, columns, rows = (
        float(rng.uniform(0.06, 0.2)) * stage.side,
        int(rng.integers(2, 4)),
        int(rng.integers(2, 4)),
    )
    x0, wide, tall = stage.w * (0.5 + float(rng.uniform(-0.1, 0.2)) * stage.side), 0.17, 0.87 * back / rows
    panes = []
    for column in range(columns):
        for row in range(rows):
            x, y = x0 + (column - columns / 2) * wide, back * 0.1 + tall * row
            low = y + tall * 0.86
            at = [(x, y), (x + 0.14, y), (x + 0.14 + lean * 0.4, low), (x + lean * 0.4, low)]
            panes.append(np.array([(px + lean * py, py) for px, py in at]))
    stage.marks(panes, mix(glow, wall, 0.35), float(rng.uniform(0.25, 0.5)))


def _window_behind(stage: Stage, back: float) -> None:
    """A broad window with green before it, and a curtain at its side."""
    x0, x1, frame = 0.1 * stage.w, 0.9 * stage.w, stage.palette.lit(colour("#efe6d6"))
    top = -0.05
    stage.layer(rect(x0 - 0.03, top, x1 + 0.03, back - 0.03), lighter(frame, 0.1), darker(frame, 0.12))
    tone_window(stage, x0, 0, x1, back - 0.06)
    rng, green = stage.dice("leaves"), stage.palette.lit(colour("#7fae6a"))
    leaves = [
        smooth(np.array([[x, back], [x - r, back - r], [x, back - 2 * r], [x + r, back - r]]), True)
        for x, r in zip(np.arange(x0, x1, 0.11), rng.uniform(0.05, 0.12, 40), strict=False)
    ]
    if not stage.palette.night:
        stage.marks([np.minimum(leaf, [x1, back - 0.06]) for leaf in leaves], green, 0.7)
    bars = [rect(x - 0.008, top, x + 0.008, back) for x in np.linspace(x0, x1, 4)[1:-1]]
    stage.marks([*bars, rect(x0, back * 0.42, x1, back * 0.42 + 0.014)], frame)
    cloth = stage.palette.lit(colour("#f4ece0"))
    for left in (-0.02, stage.w - x0 * 1.25):
        for i, x in enumerate(np.linspace(left, left + x0 * 1.25 + 0.02, 6)[:-1]):
            fold = lighter(cloth, 0.2) if i % 2 else darker(cloth, 0.1)
            stage.layer(rect(x, top, x + x0 * 0.26, back + 0.01), fold, darker(fold, 0.15))


def _cover(stage: Stage) -> Callable[[Stage, float, float], None]:
    """What lies on the table: what is said, else by seed."""
    if stage.scene.told("table"):
        return boards
    said = next((COVERS[sight] for sight in stage.scene.sights if sight in COVERS), None)
    return said or (boards, linen, boards)[int(stage.dice("cover").integers(3))]


def boards(stage: Stage, back: float, edge: float) -> None:
    """Planks from side to side, with a front edge."""
    tone = colours("#8a5534 #a87850 #6f4a34 #b08a64")[int(stage.dice("wood").integers(4))]
    wood = stage.palette.lit(stage.scene.hue("table", lighter(tone, 0.12)))
    stage.layer(
        rect(-0.02, back, stage.w + 0.02, edge), darker(wood, 0.12), lighter(wood, 0.16), 0.3, "boards"
    )
    rng = stage.dice("planks")
    ys = back + (edge - back) * np.array([0.1, 0.26, 0.5, 0.8])
    stage.marks([rect(-0.02, y, stage.w + 0.02, y + 0.003) for y in ys], darker(wood, 0.5), 0.7)
    grain = []
    for _ in range(26):
        x, y, long = (
            float(rng.uniform(0, stage.w)),
            float(rng.uniform(back, edge)),
            float(rng.uniform(0.1, 0.4)),
        )
        grain.append(rect(x, y, x + long, y + 0.0016))
    stage.marks(grain, darker(wood, 0.4), 0.3)
    _front(stage, edge, wood)


def _front(stage: Stage, edge: float, c: Colour) -> None:
    stage.layer(
        rect(-0.02, edge, stage.w + 0.02, stage.h + 0.02), darker(c, 0.3), darker(c, 0.55), 0.2, "edge"
    )
    stage.marks([rect(-0.02, edge - 0.004, stage.w + 0.02, edge + 0.004)], lighter(c, 0.4), 0.7)


def linen(stage: Stage, back: float, edge: float) -> None:
    """A cloth over the whole table that hangs over its edge in folds."""
    cloth = _cloth(stage, LINENS[int(stage.dice("linen").integers(len(LINENS)))])
    stage.layer(rect(-0.02, back, stage.w + 0.02, edge), darker(cloth, 0.1), lighter(cloth, 0.15))
    _creases(stage, back, edge, cloth)
    stage.layer(rect(-0.02, edge, stage.w + 0.02, stage.h + 0.02), darker(cloth, 0.12), darker(cloth, 0.3))
    _folds(stage, edge)


def _folds(stage: Stage, edge: float) -> None:
    """Soft shades where a cloth hangs over the edge."""
    rng, deep = stage.dice("hem"), stage.h - edge
    for x in np.arange(0.0, stage.w, 0.11) + rng.uniform(-0.03, 0.03):
        stage.glow(float(x), edge + deep * 0.7, 0.045, stage.palette.shadow, 0.2, flat=1.6)
        stage.light_up(float(x) + 0.05, edge + deep * 0.6, 0.05, stage.palette.sun, 0.1)
    stage.marks([rect(-0.02, edge - 0.002, stage.w + 0.02, edge + 0.003)], stage.palette.sun, 0.3)


def _cloth(stage: Stage, c: Colour) -> Colour:
    return darker(c, 0.6) if stage.palette.night else stage.palette.lit(mix(c, colour("#e8dcc6"), 0.3))


def _creases(stage: Stage, back: float, edge: float, cloth: Colour) -> None:
    rng = stage.dice("creases")
    for _ in range(5):
        x, y = float(rng.uniform(0, stage.w)), float(rng.uniform(back + 0.03, edge - 0.02))
        long = float(rng.uniform(0.15, 0.35))
        line = np.array([[x, y], [x + long / 2, y + 0.02], [x + long, y + 0.01], [x + long / 2, y + 0.028]])
        stage.marks([smooth(line, True)], darker(cloth, 0.25), 0.5)
        stage.marks([smooth(line - [0, 0.008], True)], lighter(cloth, 0.5), 0.5)


def checked(stage: Stage, back: float, edge: float) -> None:
    """A checked cloth, red and white unless the picture has a tint."""
    cloth = _cloth(stage, colour("#f6efe4"))
    stage.layer(rect(-0.02, back, stage.w + 0.02, edge), darker(cloth, 0.06), lighter(cloth, 0.15))
    stage.layer(rect(-0.02, edge, stage.w + 0.02, stage.h + 0.02), darker(cloth, 0.15), darker(cloth, 0.3))
    red = stage.palette.lit(colour("#c8453c"))
    vanishing = np.array([stage.w / 2, back - 0.5])
    bands = []
    for x in np.arange(-stage.w, 2 * stage.w, 0.12):
        ends = []
        for px in (x, x + 0.06):
            low = np.array([px, edge])
            ends.append(
                (vanishing + (low - vanishing) * ((back - vanishing[1]) / (edge - vanishing[1])), low)
            )
        bands.append(np.array([ends[0][0], ends[1][0], ends[1][1], ends[0][1]]))
        bands.append(rect(x, edge, x + 0.06, stage.h + 0.02))
    stage.marks(bands, red, 0.5)
    ys = back + (edge - back) * np.array([0.0, 0.07, 0.15, 0.26, 0.4, 0.57, 0.78, 1.0])
    stage.marks([rect(-0.02, a, stage.w + 0.02, b) for a, b in zip(ys[::2], ys[1::2], strict=True)], red, 0.5)


def marble(stage: Stage, back: float, edge: float) -> None:
    """A white slab with grey veins."""
    stone = stage.palette.lit(colour("#e9e8ea"))
    stage.layer(
        rect(-0.02, back, stage.w + 0.02, edge), darker(stone, 0.1), lighter(stone, 0.2), 0.12, "marble"
    )
    rng = stage.dice("veins")
    for _ in range(7):
        x, y = float(rng.uniform(-0.1, stage.w)), float(rng.uniform(back, edge - 0.03))
        steps = np.cumsum(rng.uniform([0.03, -0.008], [0.09, 0.016], (6, 2)), axis=0)
        line = smooth(np.clip(np.vstack([[0, 0], steps]) + [x, y], [-1, back], [9, edge]), closed=False)
        stage.marks([np.vstack([line, (line + [0, 0.0035])[::-1]])], darker(stone, 0.35), 0.5)
    _front(stage, edge, darker(stone, 0.05))


def velvet(stage: Stage, back: float, edge: float) -> None:
    """Dark red velvet, for what is precious."""
    cloth = stage.palette.lit(colour("#7a2232"))
    stage.layer(
        rect(-0.02, back, stage.w + 0.02, edge), darker(cloth, 0.25), lighter(cloth, 0.06), 0.2, "velvet"
    )
    _creases(stage, back, edge, cloth)
    _front(stage, edge, darker(cloth, 0.2))


COVERS: dict[str, Callable[[Stage, float, float], None]] = {
    "boards": boards,
    "linen": linen,
    "checked cloth": checked,
    "marble top": marble,
    "velvet": velvet,
}
"""How a table top is painted, by the sight that asks for it."""
