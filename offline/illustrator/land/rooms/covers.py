"""What a table is covered with: boards, cloths in folds, slabs of stone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, lightness, mix
from offline.illustrator.drawing.pen import smooth
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import dot, rect

LINENS = colours("#f1ebdf #e6ddca #dfe6ea #f0e2dc")
Cover = Callable[[Stage, float, float], None]


def covered(stage: Stage) -> Cover:
    """What lies on the table: what is said, else by seed."""
    if stage.scene.told("table"):
        return boards
    said = next((COVERS[sight] for sight in stage.scene.sights if sight in COVERS), None)
    return said or (boards, linen, boards)[int(stage.dice("cover").integers(3))]


def _hue(stage: Stage, usual: str) -> Colour:
    """The colour of a cover: the one that is asked for, in the light of the picture."""
    return stage.palette.lit(stage.scene.hue("cover", colour(usual)))


def boards(stage: Stage, back: float, edge: float) -> None:
    """Planks from side to side, with a front edge."""
    tone = colours("#8a5534 #a87850 #6f4a34 #b08a64")[int(stage.dice("wood").integers(4))]
    told = stage.scene.hue("cover", lighter(tone, 0.12))
    wood = stage.palette.lit(stage.scene.hue("table", told))
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
    usual = LINENS[int(stage.dice("linen").integers(len(LINENS)))]
    cloth = _cloth(stage, stage.scene.hue("cover", usual))
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
    """A slab with veins: white with grey ones, dark with pale ones."""
    stone = _hue(stage, "#e9e8ea")
    vein = mix(stone, colour("#d8c09a"), 0.45) if lightness(stone) < 0.5 else darker(stone, 0.35)
    stage.layer(
        rect(-0.02, back, stage.w + 0.02, edge), darker(stone, 0.1), lighter(stone, 0.2), 0.12, "marble"
    )
    rng = stage.dice("veins")
    for _ in range(7):
        x, y = float(rng.uniform(-0.1, stage.w)), float(rng.uniform(back, edge - 0.03))
        steps = np.cumsum(rng.uniform([0.03, -0.008], [0.09, 0.016], (6, 2)), axis=0)
        line = smooth(np.clip(np.vstack([[0, 0], steps]) + [x, y], [-1, back], [9, edge]), closed=False)
        stage.marks([np.vstack([line, (line + [0, 0.0035])[::-1]])], vein, 0.55)
    _front(stage, edge, darker(stone, 0.05))


def _draped(stage: Stage, back: float, c: Colour, gloss: float, folds: float) -> None:
    """A cloth thrown over the table in soft folds that run towards the beholder; ``gloss`` 0 to 1."""
    area = stage.box(0, back, stage.w, stage.h)
    size = max(8, (area[2] - area[0]) // 3), max(8, (area[3] - area[1]) // 3)
    rng = stage.dice("drapery")
    a, b, lean = rng.uniform(0, 6, 2).tolist(), rng.uniform(0.7, 1.3, 3), 1.6 * stage.side
    y, x = np.mgrid[0 : size[1], 0 : size[0]] / (size[0] / stage.w)
    deep = np.log1p(9 * y / (stage.h - back)) / np.log(10)
    bent = (x - stage.w / 2) / (0.5 + 0.75 * deep) + lean * deep + 0.16 * np.sin(5 * deep * b[0] + a[0])
    slope = np.cos(folds * bent + 1.2 * np.sin(2.1 * b[1] * bent + 3 * deep + a[1]))
    slope = slope * (0.75 + 0.25 * np.sin(4.4 * b[2] * bent - 2 * deep)) * stage.light
    shine = np.clip(slope, 0, 1)[..., None] ** 3 * gloss
    shade = np.clip(-slope, 0, 1)[..., None] * (0.3 + 0.25 * gloss)
    base = np.array(c, dtype=float) * (0.8 + 0.26 * deep[..., None])
    base = base + (np.array(stage.palette.shadow) * 0.6 - base) * shade
    lit = base + (np.array(mix(c, WHITE, 0.72)) - base) * shine
    cloth = Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))
    stage.image.paste(
        cloth.resize((area[2] - area[0], area[3] - area[1]), Image.Resampling.BICUBIC), area[:2]
    )


def velvet(stage: Stage, back: float, edge: float) -> None:
    """Velvet, dark red unless a colour is told, for what is precious."""
    _draped(stage, back, _hue(stage, "#7a2232"), 0.3, 6.0)


def silk(stage: Stage, back: float, edge: float) -> None:
    """Silk in shining folds."""
    _draped(stage, back, _hue(stage, "#e8dcd0"), 0.9, 8.0)


def _slab(stage: Stage, back: float, edge: float, c: Colour, name: str, rough: float) -> None:
    """Stone without veins, mottled, a little light on its far part."""
    stage.layer(rect(-0.02, back, stage.w + 0.02, edge), darker(c, 0.14), lighter(c, 0.1), rough, name)
    box = rect(-0.02, back, stage.w + 0.02, edge)
    stage.mottle(box, lighter(c, 0.22), f"{name} light", (5.0, 7.0), 0.35)
    stage.mottle(box, darker(c, 0.3), f"{name} dark", (7.0, 9.0), 0.35)
    stage.light_up(stage.w * (0.5 - 0.24 * stage.side), back + 0.06, 0.5, lighter(c, 0.3), 0.3)
    _front(stage, edge, c)


def slate(stage: Stage, back: float, edge: float) -> None:
    """Dark slate, split unevenly at its edge."""
    stone = _hue(stage, "#3f444c")
    _slab(stage, back, edge, stone, "slate", 0.35)
    rng = stage.dice("slate")
    for x, y, k in rng.random((16, 3)).tolist():
        at = np.array([[x * stage.w, back + (edge - back) * y]])
        steps = np.cumsum(rng.uniform([0.01, -0.004], [0.05, 0.005], (4, 2)), axis=0)
        line = smooth(np.clip(at + np.vstack([[0, 0], steps]), [-1, back], [9, edge]), closed=False)
        tone = lighter(stone, 0.3) if k > 0.5 else darker(stone, 0.4)
        stage.marks([np.vstack([line, (line + [0, 0.0016])[::-1]])], tone, 0.5)


def concrete(stage: Stage, back: float, edge: float) -> None:
    """Smooth concrete with small pores."""
    stone = _hue(stage, "#a9a8a4")
    _slab(stage, back, edge, stone, "concrete", 0.2)
    pores = stage.dice("pores").random((70, 3))
    spots = [dot(x * stage.w, back + (edge - back) * y, 0.0014 + 0.003 * k) for x, y, k in pores.tolist()]
    stage.marks(spots, darker(stone, 0.4), 0.5)


def lace(stage: Stage, back: float, edge: float) -> None:
    """A cloth on boards, its hem of lace hanging over the edge in scallops."""
    boards(stage, back, edge)
    cloth = _cloth(stage, stage.scene.hue("cover", colour("#f8f4ec")))
    low = edge + (stage.h - edge) * 0.3
    stage.layer(rect(-0.02, back, stage.w + 0.02, edge), darker(cloth, 0.08), lighter(cloth, 0.18))
    _creases(stage, back, edge, cloth)
    stage.layer(rect(-0.02, edge, stage.w + 0.02, low), darker(cloth, 0.04), darker(cloth, 0.14))
    step = 0.052
    xs = np.arange(step / 2, stage.w + step, step)
    stage.marks([dot(x, low, step * 0.52, 0.022) for x in xs], darker(cloth, 0.1))
    holes = [dot(x, low + 0.004, 0.009, 0.008) for x in xs]
    holes += [dot(x - step / 2, low - 0.016, 0.006, 0.007) for x in xs]
    for dx, dy in ((-0.014, -0.006), (0.014, -0.006), (-0.008, 0.014), (0.008, 0.014)):
        holes += [dot(x + dx, low + dy, 0.0034) for x in xs]
    stage.marks(holes, darker(stage.palette.lit(colour("#6a4a34")), 0.2), 0.75)
    stage.marks([rect(-0.02, edge - 0.002, stage.w + 0.02, edge + 0.003)], stage.palette.sun, 0.3)


COVERS: dict[str, Cover] = {
    "boards": boards,
    "linen": linen,
    "checked cloth": checked,
    "marble top": marble,
    "velvet": velvet,
    "silk": silk,
    "slate": slate,
    "concrete": concrete,
    "lace": lace,
}
"""How a table top is painted, by the sight that asks for it."""
