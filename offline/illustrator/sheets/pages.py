"""Pages: one to colour, and a strip of panels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.drawing.pen import Points, ring
from offline.illustrator.planning.haunts import INDOORS
from offline.illustrator.scene import Scene
from offline.illustrator.styles.linework import contours, outline

from .canvas import Box, Sheet
from .ornaments import star
from .registry import sheet

LINE, PAPER = (26, 24, 30), (255, 255, 255)


@sheet("colouring")
def colouring(made: Sheet) -> None:
    """Black lines on white: the subject large, a few things of its place around it, all to be coloured."""
    made.fill(PAPER)
    if not made.scene.items:
        _traced_view(made)
    else:
        _surroundings(made)
        wide, tall = 0.78 * made.w, 0.66 * made.h
        _lined(made, (0.11 * made.w, 0.24 * made.h, wide, tall))
    made.frame((0.025, 0.025, made.w - 0.05, made.h - 0.05), 0.005, LINE, r=0.02)
    if made.texts:
        made.write(
            made.texts[0],
            "round",
            (0.1, 0.05, made.w - 0.2, 0.14),
            PAPER,
            most=0.1,
            lines=1,
            edge=(LINE, 0.006),
        )


def _traced_view(made: Sheet) -> None:
    """The lines of a place, from its flat picture."""
    made.picture((0, 0, made.w, made.h), replace(made.scene, style="flat"))
    lines = contours(made.image, 0.004 * made.stage.unit, 9)
    made.fill(PAPER)
    made.image.paste(LINE, (0, 0, *made.image.size), lines)


def _lined(made: Sheet, box: Box) -> None:
    """Those who play as an outline drawing, white inside."""
    unit = made.stage.unit
    sprite = made.subject(box, replace(made.scene, style="logo", sights=()))
    factor = min(box[2] * unit / sprite.width, box[3] * unit / sprite.height, 1.5)
    sprite = sprite.resize(
        (max(1, round(sprite.width * factor)), max(1, round(sprite.height * factor))),
        Image.Resampling.LANCZOS,
    )
    alpha = sprite.getchannel("A")
    flat = Image.new("RGB", sprite.size, PAPER)
    flat.paste(sprite, (0, 0), sprite)
    grey = flat.convert("L").filter(ImageFilter.GaussianBlur(0.001 * unit))
    dark = grey.point([max(0, min(255, (92 - v) * 7)) for v in range(256)])
    thin = ImageChops.subtract(
        dark,
        dark.filter(ImageFilter.GaussianBlur(0.016 * unit)).point(
            [max(0, (v - 150) * 3) for v in range(256)]
        ),
    )
    lines = ImageChops.lighter(thin, contours(flat, 0.0035 * unit, 14))
    rim = outline(alpha, 0.008 * unit)
    lines = ImageChops.lighter(lines, rim) if rim else lines
    lines = ImageChops.multiply(lines, alpha.filter(ImageFilter.MaxFilter(5)))
    at = (
        round((box[0] + box[2] / 2) * unit - sprite.width / 2),
        round((box[1] + box[3]) * unit - sprite.height),
    )
    lines = lines.point([max(0, min(255, (v - 96) * 3)) for v in range(256)])
    made.image.paste(PAPER, at, alpha)
    made.image.paste(LINE, (*at, at[0] + sprite.width, at[1] + sprite.height), lines)


def _drawn(made: Sheet, shapes: list[Points], thick: float = 0.0032) -> None:
    """White shapes with a black outline that are one."""
    for grow, c in ((thick, LINE), (0.0, PAPER)):
        made.stage.marks([_grown(shape, grow) for shape in shapes], c)


def _grown(shape: Points, by: float) -> Points:
    if not by:
        return shape
    ahead = np.roll(shape, -1, axis=0) - np.roll(shape, 1, axis=0)
    normal = ahead[:, ::-1] * [1, -1] / np.maximum(np.hypot(*ahead.T)[:, None], 1e-9)
    area = np.sum(shape[:, 0] * np.roll(shape[:, 1], -1) - np.roll(shape[:, 0], -1) * shape[:, 1])
    return np.asarray(shape + normal * (by if area > 0 else -by))


def _surroundings(made: Sheet) -> None:
    place = made.scene.place
    if place in {"underwater", "sea"}:
        _sea(made)
    elif place == "space":
        _sky_of_stars(made)
    elif place in INDOORS and place is not None:
        _floor(made)
    else:
        _land(made)


def _land(made: Sheet) -> None:
    """A sun, clouds, hills, trees and flowers."""
    w, h, side = made.w, made.h, made.stage.side
    x, y = w / 2 - side * 0.36 * w, 0.15 * h
    rays_ = [
        np.array(
            [
                [x + 0.085 * np.cos(a), y + 0.085 * np.sin(a)],
                [x + 0.115 * np.cos(a + 0.06), y + 0.115 * np.sin(a + 0.06)],
                [x + 0.115 * np.cos(a - 0.06), y + 0.115 * np.sin(a - 0.06)],
            ]
        )
        for a in np.linspace(0, 2 * np.pi, 13)[:-1]
    ]
    _drawn(made, rays_)
    _drawn(made, [ring(x, y, 0.068, 0.068)])
    for cx, cy, r in ((0.52, 0.12, 0.045), (0.83 if side < 0 else 0.2, 0.22, 0.038)):
        _drawn(
            made,
            [
                ring(cx * w + dx * r, cy * h + dy * r, k * r, k * r * 0.9)
                for dx, dy, k in ((-1.5, 0.2, 0.8), (-0.4, -0.3, 1.1), (0.8, -0.1, 0.95), (1.8, 0.3, 0.7))
            ],
        )
    t = np.linspace(-0.03, w + 0.03, 60)
    for level, swing, phase in ((0.6, 0.05, 0.5), (0.72, 0.035, 2.4)):
        edge = np.column_stack([t, h * level + swing * np.sin(t * 4.2 + phase)])
        _drawn(made, [np.vstack([edge, [[w + 0.05, h + 0.05], [-0.05, h + 0.05]]])])
        if level < 0.7:
            for tx in (0.1, 0.9):
                _tree(made, tx * w, h * 0.7, 0.2)
    rng = made.dice("flowers")
    for i in range(7):
        fx, fy = (i + 0.5 + float(rng.uniform(-0.2, 0.2))) / 7 * w, float(rng.uniform(0.86, 0.94)) * h
        made.rect((fx - 0.0016, fy, 0.0032, 0.05), LINE)
        _drawn(
            made,
            [
                ring(fx + 0.016 * np.cos(a), fy + 0.016 * np.sin(a), 0.012, 0.012)
                for a in np.linspace(0, 2 * np.pi, 6)[:-1]
            ],
        )
        _drawn(made, [ring(fx, fy, 0.009, 0.009)])


def _tree(made: Sheet, x: float, foot: float, tall: float) -> None:
    _drawn(
        made,
        [
            np.array(
                [
                    [x - 0.016, foot],
                    [x + 0.016, foot],
                    [x + 0.012, foot - tall * 0.6],
                    [x - 0.012, foot - tall * 0.6],
                ]
            )
        ],
    )
    _drawn(
        made,
        [
            ring(x + dx * tall, foot - dy * tall, 0.3 * tall, 0.27 * tall)
            for dx, dy in ((-0.22, 0.62), (0.22, 0.64), (0.0, 0.86), (0.0, 0.6))
        ],
    )


def _sea(made: Sheet) -> None:
    """Bubbles, weeds, stones and a starfish on the ground."""
    w, h, rng = made.w, made.h, made.dice("bubbles")
    for _ in range(16):
        r = float(rng.uniform(0.008, 0.024))
        _drawn(made, [ring(float(rng.uniform(0.06, 0.94)) * w, float(rng.uniform(0.06, 0.6)) * h, r, r)])
    t = np.linspace(-0.03, w + 0.03, 60)
    edge = np.column_stack([t, h * 0.86 + 0.02 * np.sin(t * 6)])
    _drawn(made, [np.vstack([edge, [[w + 0.05, h + 0.05], [-0.05, h + 0.05]]])])
    for x, tall in ((0.09, 0.34), (0.15, 0.24), (0.88, 0.36), (0.94, 0.22)):
        u = np.linspace(0, 1, 24)
        path = np.column_stack([x * w + 0.02 * np.sin(u * 9), h * 0.9 - u * tall])
        wide = (0.014 * (1 - u) + 0.003)[:, None] * [1, 0]
        _drawn(made, [np.vstack([path + wide, (path - wide)[::-1]])])
    _drawn(made, [star(0.3 * w, 0.92 * h, 0.036, 5, 0.5)])
    for x, r in ((0.66, 0.03), (0.72, 0.02)):
        _drawn(made, [ring(x * w, 0.92 * h, r * 1.4, r)])


def _sky_of_stars(made: Sheet) -> None:
    rng = made.dice("stars")
    for _ in range(22):
        _drawn(
            made,
            [
                star(
                    float(rng.uniform(0.05, 0.95)) * made.w,
                    float(rng.uniform(0.05, 0.95)) * made.h,
                    float(rng.uniform(0.012, 0.026)),
                )
            ],
        )
    _drawn(made, [ring(0.16 * made.w, 0.16 * made.h, 0.08, 0.08)])
    _drawn(made, [ring(0.86 * made.w, 0.2 * made.h, 0.05, 0.05)])
    _drawn(made, [ring(0.86 * made.w, 0.2 * made.h, 0.1, 0.018, -18)])
    _drawn(made, [ring(0.86 * made.w, 0.185 * made.h, 0.048, 0.03)])


def _floor(made: Sheet) -> None:
    """A floor with boards and a window."""
    w, h = made.w, made.h
    for k in range(5):
        made.rect((0, (0.8 + 0.05 * k) * h, w, 0.003), LINE)
    x, y = (0.08 if made.stage.side > 0 else 0.66) * w, 0.1 * h
    for box in (
        (x, y, 0.26, 0.3),
        (x + 0.012, y + 0.012, 0.112, 0.132),
        (x + 0.136, y + 0.012, 0.112, 0.132),
        (x + 0.012, y + 0.156, 0.112, 0.132),
        (x + 0.136, y + 0.156, 0.112, 0.132),
    ):
        made.rect(box, PAPER)
        made.frame(box, 0.0035, LINE)


@sheet("panels", "four panels")
def panels(made: Sheet) -> None:
    """Panels with gutters: the place, someone from near, all together; what is said in boxes and bubbles."""
    made.fill((250, 248, 242))
    boxes = _layout(made)
    for i, (box, scene) in enumerate(zip(boxes, _scenes(made, len(boxes)), strict=True)):
        made.picture(box, scene)
        made.frame(box, 0.006, LINE)
        if i < len(made.texts):
            _said(made, box, made.texts[i])


def _layout(made: Sheet) -> list[Box]:
    """Three panels or four, side by side in a wide sheet, else in two or three rows."""
    m, g, n = 0.035, 0.022, 4 if made.whole.sheet == "four panels" else 3
    w, h = made.w - 2 * m, made.h - 2 * m
    if made.w > 1.6 * made.h:
        each = (w - (n - 1) * g) / n
        return [(m + i * (each + g), m, each, h) for i in range(n)]
    half, low = (w - g) / 2, (h - g) / 2
    second = [(m, m + low + g, half, low), (m + half + g, m + low + g, half, low)]
    if n == 4:
        return [(m, m, half, low), (m + half + g, m, half, low), *second]
    return [(m, m, w, low), *second]


def _scenes(made: Sheet, n: int) -> list[Scene]:
    """What each panel shows."""
    scene = replace(made.scene, style="comic", unknown=())
    firsts = replace(
        scene, items=tuple(replace(i, relation=None, target=None) for i in scene.items[:1]), framing="closeup"
    )
    last = replace(
        scene,
        items=tuple(replace(i, relation=None, target=None) for i in scene.items[-1:]),
        framing="closeup",
    )
    shown = [
        replace(scene, framing="wide"),
        firsts if scene.items else replace(scene, time="sunset"),
        scene if n == 3 else last,
        replace(scene, time=scene.time or "sunset"),
    ]
    if n == 3 and len(scene.items) < 2:
        shown[2] = replace(scene, time=scene.time or "sunset")
    return shown[:n]


def _said(made: Sheet, box: Box, text: str) -> None:
    tall = min(0.11, 0.26 * box[3])
    inner = (box[0] + 0.02, box[1] + 0.02, min(box[2] - 0.04, 0.1 + 0.03 * len(text)), tall)
    made.rect(inner, PAPER, r=0.4 * tall)
    made.frame(inner, 0.004, LINE, r=0.4 * tall)
    made.write(
        text,
        "round",
        (inner[0] + 0.025, inner[1] + 0.01, inner[2] - 0.05, tall - 0.02),
        LINE,
        most=0.042,
        lines=2,
    )
