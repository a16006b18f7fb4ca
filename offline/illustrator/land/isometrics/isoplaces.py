"""What stands on isometric slabs out of doors: a city, a farm, an island, a shop, a house, a castle."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import colour, colours, darker, lighter
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.land.country.growth import greens

from .isoframe import Box, Frame

WALLS = colours("#e0b48c #9ab4c8 #d88a6a #e8dcc0 #8fa890 #c89aa8 #b8a8d0")
ROOFS = colours("#b5483a #8a4a3a #4a6a8a #7a5a4a #a8743a")


def city(frame: Frame) -> None:
    """Blocks of houses and towers between roads with cars, trees at their corners."""
    frame.flat(0, 0, 1, 1, "#8f98a0")
    for k in (0.3, 0.64):
        frame.flat(k, 0, k + 0.1, 1, "#585e68")
        frame.flat(0, k, 1, k + 0.1, "#585e68")
    rng, lanes = frame.stage.dice("isometric city"), []
    for k in (0.35, 0.69):
        for at in (0.04, 0.2, 0.5, 0.86):
            lanes.append(
                frame.quad(
                    (k - 0.004, at, 0),
                    (k + 0.004, at, 0),
                    (k + 0.004, at + 0.06, 0),
                    (k - 0.004, at + 0.06, 0),
                )
            )
            lanes.append(
                frame.quad(
                    (at, k - 0.004, 0),
                    (at + 0.06, k - 0.004, 0),
                    (at + 0.06, k + 0.004, 0),
                    (at, k + 0.004, 0),
                )
            )
    frame.stage.marks(lanes, frame.tone("#f4f0e0"), 0.85)
    lots = [(u, v) for u in (0.03, 0.42, 0.76) for v in (0.03, 0.42, 0.76)]
    for n, (u, v) in enumerate(sorted(lots, key=sum)):
        near = (u + v) / 1.5
        if n in {4, 8}:
            _square(frame, u, v)
        else:
            _tower(frame, (u, v), 0.2, float(rng.uniform(0.36, 0.62)) * (1.05 - 0.5 * near), n)
        for lane, (du, dv) in enumerate(((-0.09, 0.08), (0.1, -0.08))):
            if n in {3, 5, 6, 7} and rng.random() < 0.75:
                car(frame, u + du, v + dv, n * 2 + lane)


def _square(frame: Frame, u: float, v: float) -> None:
    """A small park."""
    frame.flat(u - 0.01, v - 0.01, u + 0.21, v + 0.21, "#7ab55a")
    for k, (du, dv) in enumerate(((0.05, 0.05), (0.16, 0.06), (0.06, 0.17))):
        tree(frame, u + du, v + dv, 0.17, f"square{k}")


def _tower(frame: Frame, at: tuple[float, float], side: float, tall: float, n: int) -> None:
    """A house with rows of windows; a taller one steps back, and has things on its roof."""
    (u, v), rng = at, frame.stage.dice(f"tower{n}")
    wall = WALLS[int(rng.integers(len(WALLS)))]
    frame.shadow(u, v, u + side, v + side)
    body: Box = (u, v, 0, u + side, v + side, tall)
    frame.box(body, wall)
    frame.panes((u, v, 0.02, u + side, v + side, tall), max(2, round(tall / 0.1)), 3, f"{n}")
    top = lighter(wall, 0.2)
    frame.box((u + 0.01, v + 0.01, tall, u + side - 0.01, v + side - 0.01, tall + 0.015), top)
    if tall > 0.6:
        s = 0.045
        frame.box((u + s, v + s, tall, u + side - s, v + side - s, tall + 0.16), darker(wall, 0.08))
        frame.panes((u + s, v + s, tall, u + side - s, v + side - s, tall + 0.16), 2, 2, f"{n} top")
    else:
        frame.box((u + 0.04, v + 0.04, tall, u + 0.1, v + 0.1, tall + 0.05), "#9aa0a8")


def car(frame: Frame, u: float, v: float, n: int, s: float = 1.0) -> None:
    """A small car on the road; ``s`` is its size."""
    tones = colours("#d8483a #3a78c8 #f0b83a #f4f2ec #4a9a6a")
    tone = tones[int(frame.stage.dice(f"iso car{n}").integers(5))]
    frame.shadow(u, v, u + 0.05 * s, v + 0.09 * s, 0.012 * s)
    frame.box((u, v, 0.008 * s, u + 0.05 * s, v + 0.09 * s, 0.036 * s), tone)
    frame.box((u + 0.005 * s, v + 0.02 * s, 0.036 * s, u + 0.045 * s, v + 0.07 * s, 0.06 * s), "#bcd8e8")
    frame.box((u + 0.005 * s, v + 0.022 * s, 0.056 * s, u + 0.045 * s, v + 0.068 * s, 0.062 * s), tone)


def tree(frame: Frame, u: float, v: float, tall: float, name: str, kind: str = "tree") -> None:
    """A tree on the slab."""
    leaves = greens(frame.stage)
    c = leaves[len(name) % len(leaves)] if kind == "tree" else None
    x, y = frame.at(u, v)
    stand(
        frame.stage,
        lit(frame.stage, sprite_of(frame.stage, kind, tall * frame.wide * 1.9, f"iso {name}", c)),
        x,
        y + 0.006,
    )


def house(frame: Frame, u: float, v: float, s: float = 1.0, name: str = "house") -> None:
    """A house with a gabled roof, a door, windows and a chimney; ``s`` is its size (1: half the slab)."""
    rng = frame.stage.dice(f"iso {name}")
    wall, roof = WALLS[int(rng.integers(len(WALLS)))], ROOFS[int(rng.integers(len(ROOFS)))]
    long, deep, tall = 0.44 * s, 0.36 * s, 0.26 * s
    frame.shadow(u, v, u + long, v + deep, 0.05 * s)
    frame.box((u, v, 0, u + long, v + deep, tall), lighter(wall, 0.25))
    frame.gable((u, v, tall, u + long, v + deep, tall + 0.24 * s), roof, lighter(wall, 0.25))
    frame.box(
        (u + 0.1 * s, v + 0.1 * s, tall + 0.1 * s, u + 0.16 * s, v + 0.16 * s, tall + 0.34 * s), "#a86a58"
    )
    _openings(frame, (u, v, 0, u + long, v + deep, tall), s)


def _openings(frame: Frame, box: Box, s: float) -> None:
    """A door and a window on the left face, two windows on the right one."""
    u0, v0, _, u1, v1, _ = box
    glass = colour("#ffd98a") if frame.stage.lamps else frame.tone("#9ad0ea")
    frames, panes = [], []
    for k in (0.12, 0.66):
        at = u0 + (u1 - u0) * k
        frames.append(frame.on_left(v1, at - 0.012 * s, 0.088 * s, at + 0.107 * s, 0.202 * s))
        panes.append(frame.on_left(v1, at, 0.1 * s, at + 0.095 * s, 0.19 * s))
    for k in (0.2, 0.58):
        at = v0 + (v1 - v0) * k
        frames.append(frame.on_right(u1, at - 0.012 * s, 0.088 * s, at + 0.102 * s, 0.202 * s))
        panes.append(frame.on_right(u1, at, 0.1 * s, at + 0.09 * s, 0.19 * s))
    frame.stage.marks(frames, frame.tone("#fbf6ea"))
    frame.stage.marks(panes, glass)
    middle = u0 + (u1 - u0) * 0.4
    frame.stage.marks([frame.on_left(v1, middle, 0, middle + 0.09 * s, 0.17 * s)], frame.tone("#7a4a30"))


def town(frame: Frame) -> None:
    """Houses around a green where two lanes cross, trees between them; its front is free."""
    frame.flat(0.44, 0, 0.54, 1, "#d8c8a8")
    frame.flat(0, 0.44, 1, 0.54, "#d8c8a8")
    lots = ((0.06, 0.06), (0.62, 0.06), (0.06, 0.62), (0.3, 0.08), (0.08, 0.3))
    for k, (u, v) in enumerate(sorted(lots, key=sum)):
        house(frame, u, v, 0.42 if k in {1, 2} else 0.5, f"town{k}")
    for k, (u, v) in enumerate(((0.9, 0.06), (0.58, 0.36), (0.36, 0.6), (0.06, 0.92), (0.94, 0.36))):
        tree(frame, u, v, 0.24, f"town{k}")


def farm(frame: Frame) -> None:
    """A red barn, a silo, a field in rows, a fence, bales of hay."""
    frame.flat(0.5, 0.5, 0.97, 0.97, "#8a6238")
    for k in range(6):
        frame.box((0.53 + 0.075 * k, 0.52, 0, 0.56 + 0.075 * k, 0.95, 0.03), "#6a4a2a")
        for j in range(7):
            at = 0.54 + 0.06 * j
            frame.box((0.533 + 0.075 * k, at, 0.03, 0.557 + 0.075 * k, at + 0.024, 0.066), "#6fae4a")
    for k, (u, v) in enumerate(((0.06, 0.06), (0.93, 0.08), (0.06, 0.46), (0.92, 0.36))):
        tree(frame, u, v, 0.26, f"farm{k}")
    barn: Box = (0.16, 0.1, 0, 0.58, 0.4, 0.24)
    frame.shadow(0.16, 0.1, 0.58, 0.4, 0.05)
    frame.box((0.66, 0.08, 0, 0.78, 0.2, 0.46), "#c8ccd0")
    frame.pyramid((0.65, 0.07, 0.46, 0.79, 0.21, 0.56), "#9aa4ae")
    frame.box(barn, "#b8403a")
    frame.gable((0.16, 0.1, 0.24, 0.58, 0.4, 0.46), "#6a4440", "#b8403a")
    white = frame.tone("#f6efe4")
    frame.stage.marks([frame.on_left(0.4, 0.28, 0, 0.46, 0.19)], white)
    frame.stage.marks(
        [frame.on_left(0.4, 0.295, 0.01, 0.365, 0.175), frame.on_left(0.4, 0.375, 0.01, 0.445, 0.175)],
        frame.tone("#8f2f2c"),
    )
    for u, v in ((0.12, 0.6), (0.24, 0.64), (0.16, 0.74)):
        frame.shadow(u, v, u + 0.1, v + 0.08, 0.015)
        frame.box((u, v, 0, u + 0.1, v + 0.08, 0.075), "#e0b850")
    for k in range(9):
        at = 0.04 + 0.112 * k
        frame.box((at, 0.965, 0, at + 0.016, 0.98, 0.09), "#d8c4a0")
    frame.box((0.03, 0.968, 0.05, 0.97, 0.977, 0.066), "#d8c4a0")


def island(frame: Frame) -> None:
    """An island of sand and grass in its square of sea: palms, a hut, a jetty with a boat."""
    frame.flat(0, 0, 1, 1, "#3fa8cc")
    for grow, tone in ((0.8, "#7fd4dc"), (0.7, "#efd9a0"), (0.52, "#8ac05a")):
        frame.stage.layer(_round(frame, 0.47, 0.47, grow), lighter(frame.tone(tone), 0.08), frame.tone(tone))
    waves = [
        frame.quad((u, v, 0), (u + 0.1, v, 0), (u + 0.1, v + 0.008, 0), (u, v + 0.008, 0))
        for u, v in ((0.06, 0.92), (0.3, 0.95), (0.84, 0.1), (0.86, 0.9), (0.6, 0.92))
    ]
    frame.stage.marks(waves, frame.tone("#d8f4f8"), 0.8)
    frame.box((0.72, 0.5, 0, 0.96, 0.57, 0.03), "#a8784a")
    frame.box((0.86, 0.62, 0, 0.95, 0.76, 0.035), "#d8553f")
    frame.box((0.875, 0.635, 0.03, 0.935, 0.745, 0.036), "#f4e4c4")
    house(frame, 0.36, 0.36, 0.55, "hut")
    for k, (u, v, tall) in enumerate(
        ((0.34, 0.3, 0.4), (0.26, 0.5, 0.34), (0.62, 0.3, 0.36), (0.4, 0.7, 0.3))
    ):
        tree(frame, u, v, tall, f"palm{k}", "palm")


def _round(frame: Frame, u: float, v: float, across: float) -> Points:
    """A disc on the floor, a little uneven."""
    a = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    r = across / 2 * (1 + 0.07 * np.sin(3 * a + 1) + 0.04 * np.sin(5 * a))
    return np.array(
        [frame.at(float(u + x), float(v + y)) for x, y in zip(np.cos(a) * r, np.sin(a) * r, strict=True)]
    )
