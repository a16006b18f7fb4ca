"""What fantastic places share: water that falls into the air, lights that drift, mushrooms that glow."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Stage

from .shapes import dot, rect

LAMP = colour("#ffd88a")


def free_at(stage: Stage, x: float, reach: float = 0.2) -> bool:
    """Whether x is where nobody is likely to stand."""
    return abs(x - stage.w * (0.5 + 0.12 * stage.side)) > reach


def veil_of_water(
    stage: Stage, x: float, top: float, foot: float, half: float, c: Colour, name: str, fades: bool = True
) -> None:
    """Water that falls freely and turns into spray: a sheet in strands, paler downward."""
    rng, bands = stage.dice(f"veil {name}"), 14
    tall = foot - top
    wide = [half * (1 + 0.9 * k / bands) for k in range(bands + 1)]
    for k in range(bands):
        y0, y1 = top + tall * k / bands, top + tall * (k + 1) / bands
        strength = 0.86 * (1 - (k / bands) ** 1.5) if fades else 0.86
        sheet = [[x - wide[k], y0], [x + wide[k], y0], [x + wide[k + 1], y1], [x - wide[k + 1], y1]]
        stage.marks([np.array(sheet)], c, strength)
    bright: list[Points] = []
    dark: list[Points] = []
    for u, v, long, which in rng.random((round(420 * half + 26), 4)):
        px, y0 = x + (2 * u - 1) * half * (0.95 + 0.8 * v), top + tall * 0.72 * v
        y1 = y0 + tall * (0.08 + 0.2 * long)
        piece = np.array([[px - 0.0012, y0], [px + 0.0016, y0], [px + 0.5 * (px - x) * 0.3, y1]])
        (bright if which < 0.62 else dark).append(piece)
    stage.marks(bright, mix(c, WHITE, 0.7), 0.75)
    stage.marks(dark, darker(c, 0.22), 0.35)
    for dx, r in ((-0.7, 1.4), (0.8, 1.7), (0.0, 2.4)):
        stage.glow(x + dx * half, foot - 0.06 * tall * fades, half * r + 0.02, mix(c, WHITE, 0.6), 0.4, 0.6)


def drifting_lights(
    stage: Stage, top: float, low: float, count: int, c: Colour = LAMP, name: str = "lights"
) -> None:
    """Fireflies, sparks or pollen: points of light with a halo, a few of them near and large."""
    rng, cores = stage.dice(name), []
    for u, v, near in rng.random((round(count * stage.w), 3)):
        x, y, r = u * stage.w, top + (low - top) * v, 0.002 + 0.0045 * near**3
        stage.light_up(x, y, r * 9, c, 0.5)
        cores.append(dot(x, y, r))
    stage.marks(cores, mix(c, WHITE, 0.65))


def toadstool(stage: Stage, x: float, foot: float, tall: float, c: Colour, lean: float = 0.0) -> None:
    """A mushroom that is lit from within: its light on the ground, a pale stem, a spotted cap over gills."""
    stage.light_up(x + lean, foot - tall * 0.7, tall * 1.7, c, 0.42)
    stage.glow(x, foot, tall * 0.7, lighter(c, 0.3), 0.35, 0.22)
    stem = lighter(mix(c, colour("#f4ecd8"), 0.6), 0.15)
    k = np.linspace(0, 1, 10)
    spine = np.column_stack([x + lean * k**1.6, foot - tall * 0.8 * k])
    half = np.column_stack([tall * (0.13 - 0.06 * k), np.zeros(10)])
    stage.layer(np.vstack([spine - half, (spine + half)[::-1]]), stem, mix(stem, c, 0.55))
    cx, cy, rx = x + lean, foot - tall * 0.74, tall * 0.52
    stage.layer(dot(cx, cy, rx * 0.96, tall * 0.12), lighter(c, 0.7), mix(c, WHITE, 0.35))
    a = np.linspace(np.pi, 2 * np.pi, 26)
    cap = np.column_stack([cx + rx * np.cos(a), cy + 0.02 * tall + tall * 0.44 * np.sin(a)])
    rim = np.column_stack([cx + rx * np.cos(a[::-1]), cy + 0.02 * tall - tall * 0.07 * np.sin(a[::-1])])
    stage.layer(np.vstack([cap, rim * [1, 1] + [0, -tall * 0.1]]), lighter(c, 0.34), darker(c, 0.14))
    shine = dot(cx - 0.4 * rx, cy - 0.24 * tall, rx * 0.26, tall * 0.06)
    stage.marks([shine], WHITE, 0.28)
    spots = [
        (-0.5, -0.17, 0.09),
        (0.02, -0.32, 0.1),
        (0.48, -0.2, 0.08),
        (-0.2, -0.12, 0.06),
        (0.26, -0.07, 0.05),
    ]
    stage.marks(
        [dot(cx + dx * rx, cy + dy * tall, r * tall, r * tall * 0.75) for dx, dy, r in spots],
        lighter(c, 0.78),
        0.9,
    )


def arched(x: float, foot: float, half: float, tall: float) -> Points:
    """A window or a door with a pointed head."""
    t = np.linspace(0, 1, 8)
    left = np.column_stack(
        [x - half * np.cos(t * np.pi / 2), foot - tall * 0.55 - tall * 0.45 * np.sin(t * np.pi / 2)]
    )
    right = (left * [-1, 1] + [2 * x, 0])[::-1]
    return np.vstack([[[x - half, foot]], left, right, [[x + half, foot]]])


def spire(
    stage: Stage,
    at: tuple[float, float],
    tall: float,
    half: float,
    wall: Colour,
    roof: Colour,
    lamp: Colour | None = LAMP,
    name: str = "",
) -> None:
    """A round tower with a tall pointed roof, rings of stone and windows; lit ones shine."""
    (x, foot), rng = at, stage.dice(f"spire {name}{at[0]:.3f}")
    top, cone = foot - tall * 0.66, tall * 0.34
    body = np.array(
        [[x - half * 1.1, foot], [x - half * 0.86, top], [x + half * 0.86, top], [x + half * 1.1, foot]]
    )
    stage.layer(body, lighter(wall, 0.12), darker(wall, 0.16))
    shaded = np.array(
        [
            [x - half * 0.1 * stage.light, top],
            [x - half * 0.86 * stage.light, top],
            [x - half * 1.1 * stage.light, foot],
            [x - half * 0.2 * stage.light, foot],
        ]
    )
    stage.marks([shaded], darker(wall, 0.55), 0.34)
    for share in (0.0, 0.36, 0.7):
        y, r = top + (foot - top) * share, half * (0.92 + 0.2 * share)
        stage.layer(
            rect(x - r * 1.08, y, x + r * 1.08, y + tall * 0.018), lighter(wall, 0.25), darker(wall, 0.2)
        )
    t = np.linspace(0, 1, 10)
    flank = np.column_stack([x - half * 1.28 * (1 - t) ** 1.25, top + tall * 0.012 - cone * t])
    stage.layer(
        np.vstack([flank, (flank * [-1, 1] + [2 * x, 0])[::-1]]), lighter(roof, 0.2), darker(roof, 0.12)
    )
    dark = (
        np.vstack([flank, [[x, top + tall * 0.012]]])
        if stage.light > 0
        else np.vstack([flank * [-1, 1] + [2 * x, 0], [[x, top + tall * 0.012]]])
    )
    stage.marks([dark], darker(roof, 0.5), 0.3)
    stage.marks(
        [rect(x - 0.0014, top - cone * 1.12, x + 0.0014, top - cone * 0.9), dot(x, top - cone * 1.12, 0.004)],
        lighter(roof, 0.4),
    )
    panes: list[Points] = []
    for share in np.arange(0.1, 0.86, max(0.16, 0.05 / tall)):
        wide = half * 0.2
        sill = (top + (foot - top) * float(share) + tall * 0.07, wide, tall * 0.06)
        columns = (-0.42, 0.0, 0.42) if half > 0.045 else (0.0,)
        panes += [arched(x + dx * half, *sill) for dx in columns if rng.random() < 0.72]
    glass = lamp or darker(wall, 0.55)
    stage.marks(panes, glass, 0.95)
    if lamp:
        stage.light_up(x, top + (foot - top) * 0.4, half * 3.2, lamp, 0.3)
