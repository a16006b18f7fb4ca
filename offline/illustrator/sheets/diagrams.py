"""Diagrams: the steps of something in a ring with arrows, and the way of water."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, colour, mix
from offline.illustrator.drawing.pen import Points, ring, smooth
from offline.illustrator.reading.nouns import noun
from offline.illustrator.reading.tables import table
from offline.illustrator.scene import Item

from .canvas import Sheet, darker, lighter
from .registry import sheet

INK, PAPER = colour("#24404e"), colour("#f4f7f4")
HUES = ("#4a9fc4", "#e9a23b", "#5aa469", "#d9694f", "#8a6fc0", "#3a8f8a")


@sheet("cycle")
def diagram(made: Sheet) -> None:
    """A title, and what is known of it: the way of water, or its steps in a ring with arrows."""
    made.fill(PAPER)
    title, steps = _steps(made)
    if title == "The water cycle":
        _water(made)
    elif len(steps) < 3:
        made.picture((0, 0.12, made.w, made.h - 0.12))
    else:
        _ring(
            made,
            steps,
            title.lower() in {f"the {name}" for name in table("sheets", "cycles")} or not made.scene.items,
        )
    made.rect((0, 0, made.w, 0.12), INK)
    made.write(title, "bold", (0.08, 0.02, made.w - 0.16, 0.08), (255, 255, 255), most=0.058, lines=1)


def _steps(made: Sheet) -> tuple[str, tuple[str, ...]]:
    """The title and the steps: of what is known, else of the things that are named."""
    said = (made.texts or ("",))[0]
    known = table("sheets", "cycles")
    found = next((name for name in known if name in said.lower()), None)
    if found:
        return (found if found == "recycling" else f"the {found}").capitalize(), known[found]
    named = tuple(dict.fromkeys(item.word for item in made.scene.items)) or ("Idea", "Plan", "Work", "Result")
    return said.capitalize() or "How it works", named


def _ring(made: Sheet, steps: tuple[str, ...], arrows: bool) -> None:
    """Each step on a disc with its drawing and its name, an arrow from each to the next."""
    n = len(steps)
    x, y = made.w / 2, 0.12 + (made.h - 0.12) / 2
    rx, ry = 0.34 * made.w, 0.32 * (made.h - 0.12)
    size = min(0.155 if n < 6 else 0.115, 0.62 * np.pi * min(rx, ry) / n)
    spots = [(x + rx * np.sin(a), y - ry * np.cos(a)) for a in (2 * np.pi * i / n for i in range(n))]
    for i in range(n if arrows else 0):
        _arrow_round(made, (x, y), (rx, ry), (2 * np.pi * (i + 0.32) / n, 2 * np.pi * (i + 0.66) / n))
    for i, (step, at) in enumerate(zip(steps, spots, strict=True)):
        hue = colour(HUES[i % len(HUES)])
        made.shape(ring(at[0], at[1] + 0.006, size, size), darker(hue, 0.5), 0.25)
        made.shape(ring(*at, size, size), hue)
        made.shape(ring(*at, size * 0.92, size * 0.92), lighter(hue, 0.72))
        if drawn := noun(step.lower()):
            scene = replace(made.scene, items=(Item(drawn.kind, step),), style="flat")
            sprite = made.subject((0, 0, 1.3 * size, 1.2 * size), scene)
            made.put(sprite, at[0], at[1] - 0.12 * size, 0.0)
        else:
            box = (at[0] - size / 2, at[1] - 0.6 * size, size, 0.9 * size)
            made.write(str(i + 1), "bold", box, hue, most=0.6 * size, lines=1)
        _tag(made, step.capitalize(), at[0], at[1] + 0.86 * size, hue)


def _tag(made: Sheet, said: str, x: float, y: float, hue: Colour, wide: float = 0.0) -> None:
    """A name on a rounded tag."""
    wide = wide or min(0.34, 0.06 + 0.0175 * len(said))
    made.rect((x - wide / 2, y - 0.026, wide, 0.052), darker(hue, 0.35), r=0.026)
    made.write(
        said,
        "round",
        (x - wide / 2 + 0.015, y - 0.02, wide - 0.03, 0.04),
        (255, 255, 255),
        most=0.027,
        lines=1,
    )


def _arrow_round(
    made: Sheet, at: tuple[float, float], r: tuple[float, float], turn: tuple[float, float]
) -> None:
    a = np.linspace(turn[0], turn[1], 20)
    _arrow(made, np.column_stack([at[0] + r[0] * np.sin(a), at[1] - r[1] * np.cos(a)]), mix(INK, PAPER, 0.35))


def _arrow(made: Sheet, path: Points, c: Colour, thick: float = 0.011) -> None:
    """A path with a head at its end."""
    along = np.gradient(path, axis=0)
    normal = along[:, ::-1] * [-1, 1] / np.maximum(np.hypot(*along.T)[:, None], 1e-9)
    body, n = path[:-2], normal[:-2] * thick / 2
    made.shape(np.vstack([body + n, (body - n)[::-1]]), c)
    tip, base, side = path[-1], path[-3], normal[-2] * thick * 1.5
    made.shape(np.vstack([base + side, tip + (tip - base) * 0.6, base - side]), c)


def _water(made: Sheet) -> None:
    """Sea, sun, cloud, rain, mountain and river, and the four ways that water takes between them."""
    w, h = made.w, made.h
    made.stage.gradient((colour("#8fcbe8"), colour("#e6f4f4")), 0.12, 0.72 * h)
    made.stage.glow(0.16 * w, 0.27 * h, 0.2, (255, 244, 200), 0.9)
    made.shape(ring(0.16 * w, 0.27 * h, 0.062, 0.062), colour("#f7c948"))
    _mountains(made)
    t = np.linspace(-0.02, 0.62 * w, 40)
    sea = np.column_stack([t, 0.72 * h + 0.008 * np.sin(t * 26)])
    made.shape(np.vstack([sea, [[0.5 * w, h + 0.02], [-0.02, h + 0.02]]]), colour("#2f86b8"))
    for k in range(4):
        line = np.column_stack([t[:-8] - 0.02 * k, 0.78 * h + 0.05 * k + 0.006 * np.sin(t[:-8] * 24 + k)])
        made.shape(np.vstack([line, line[::-1] + (0, 0.005)]), colour("#7fc0e0"), 0.7)
    river = smooth(
        np.array(
            [
                [0.72 * w, 0.5 * h],
                [0.69 * w, 0.6 * h],
                [0.63 * w, 0.66 * h],
                [0.6 * w, 0.76 * h],
                [0.5 * w, 0.82 * h],
            ]
        ),
        False,
    )
    wide = np.linspace(0.006, 0.03, len(river))[:, None] * [1, 0]
    made.shape(np.vstack([river - wide, (river + wide)[::-1]]), colour("#4aa3d0"))
    _clouds(made)
    blue = colour("#1f6f9f")
    for k in range(3):
        x = (0.2 + 0.09 * k) * w
        u = np.linspace(0, 1, 20)
        _arrow(made, np.column_stack([x + 0.012 * np.sin(u * 12), (0.69 - 0.27 * u) * h]), colour("#e08a3c"))
    _arrow(
        made, smooth(np.array([[0.42 * w, 0.27 * h], [0.5 * w, 0.22 * h], [0.59 * w, 0.24 * h]]), False), blue
    )
    _arrow(
        made,
        smooth(
            np.array([[0.76 * w, 0.62 * h], [0.72 * w, 0.72 * h], [0.66 * w, 0.8 * h], [0.55 * w, 0.88 * h]]),
            False,
        ),
        blue,
    )
    for said, x, y, c in (
        ("Evaporation", 0.24, 0.62, "#e08a3c"),
        ("Condensation", 0.47, 0.155, "#4a8fc0"),
        ("Precipitation", 0.83, 0.47, "#3a6fa8"),
        ("Collection", 0.74, 0.87, "#2f86b8"),
    ):
        _tag(made, said, x * w, max(0.155, y * h), colour(c), 0.29)


def _mountains(made: Sheet) -> None:
    w, h = made.w, made.h
    for x, top, half, c in ((0.98, 0.4, 0.34, "#8aa0a8"), (0.76, 0.36, 0.3, "#6f8a8a")):
        made.shape(
            np.array([[(x - half) * w, 0.8 * h], [x * w, top * h], [(x + half) * w, 0.8 * h]]), colour(c)
        )
        made.shape(
            np.array(
                [
                    [x * w, top * h],
                    [(x + half) * w, 0.8 * h],
                    [(x + 0.1) * w, 0.8 * h],
                    [(x + 0.03) * w, (top + 0.2) * h],
                ]
            ),
            darker(colour(c), 0.2),
            0.7,
        )
        made.shape(
            np.array(
                [
                    [(x - 0.07) * w, (top + 0.1) * h],
                    [x * w, top * h],
                    [(x + 0.07) * w, (top + 0.1) * h],
                    [(x + 0.02) * w, (top + 0.075) * h],
                    [(x - 0.02) * w, (top + 0.1) * h],
                ]
            ),
            (250, 252, 254),
        )
    t = np.linspace(0.4 * w, w + 0.02, 30)
    land = np.column_stack([t, (0.74 - 0.1 * ((t / w - 0.4) / 0.6) ** 0.7) * h])
    made.shape(np.vstack([land, [[w + 0.02, h + 0.02], [0.4 * w, h + 0.02]]]), colour("#7fb069"))
    for x, y in ((0.9, 0.7), (0.95, 0.76), (0.85, 0.77), (0.91, 0.83)):
        made.rect((x * w - 0.006, y * h - 0.02, 0.012, 0.03), colour("#7a5a3c"))
        made.shape(ring(x * w, y * h - 0.05, 0.03, 0.038), colour("#4f8a4f"))


def _clouds(made: Sheet) -> None:
    w, h = made.w, made.h
    for x, y, r, c in ((0.34, 0.27, 0.045, "#ffffff"), (0.76, 0.25, 0.06, "#c8d6e0")):
        for dx, dy, k in (
            (-1.5, 0.25, 0.8),
            (-0.5, -0.3, 1.15),
            (0.6, -0.15, 1.0),
            (1.6, 0.25, 0.75),
            (0.0, 0.35, 1.0),
        ):
            made.shape(ring(x * w + dx * r, y * h + dy * r, k * r, k * r * 0.8), colour(c))
    for i in range(15):
        x, y = (0.67 + 0.19 * (i % 5) / 4 + 0.012 * (i // 5)) * w, (0.325 + 0.045 * (i // 5)) * h
        made.shape(
            np.array([[x, y - 0.012], [x + 0.005, y + 0.006], [x, y + 0.011], [x - 0.005, y + 0.006]]),
            colour("#2f78b0"),
        )
