"""An alley of a city of tomorrow, in the rain: neon signs over and over, cables, steam, wet ground."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import WHITE, Colour, colour, colours, darker, lighter, mix
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.rooms.vista import Vista, dimmed, hall
from offline.illustrator.land.shapes import dot
from offline.illustrator.settings import setting

NEON = colours("#ff3fa8 #3fd8ff #ffb03a #8a5cff #4affa8 #ff5a4a")


@setting("neonalley", "street", "city", shows="sign neon light lantern puddle cable building alley")
def neon_alley(stage: Stage) -> Ground:
    """Walls close on both sides, hung with signs that mirror in the wet ground; far light."""
    dimmed(stage, (0.72, 0.7, 0.98), colour("#3a2a6a"), True)
    v = hall(stage, colour("#5a2f8a"), 0.5, 0.5, 5.2, 0.05)
    stage.gradient(colours("#080616 #1a1040 #4a2484"), 0, v.y + 0.05)
    _towers_far(v)
    stage.light_up(v.x, v.y - 0.02, 0.34, colour("#ff6ad8"), 0.6)
    stage.light_up(v.x, v.y + 0.02, 0.2, colour("#7ae0ff"), 0.6)
    top = -3.2 * v.up
    for side in (-1, 1):
        for z, far in v.rows(0.55, 1.36):
            _house(v, side, z, far, top)
    ground = colour("#1c1a30")
    stage.layer(
        v.floor(-v.half, v.half, 0.4, v.end),
        mix(ground, colour("#6a3f9a"), 0.4),
        darker(ground, 0.3),
        0.25,
        "asphalt",
    )
    stage.reflect(v.y + v.down / v.end, colour("#120c26"), 0.72, 0.02, v.floor(-v.half, v.half, 0.4, v.end))
    for side in (-1, 1):
        stage.layer(
            v.floor(side * v.half, side * (v.half - 0.1), 0.4, v.end), colour("#3a3454"), colour("#221c38")
        )
    _cables(v)
    _signs(v)
    for dx, z in ((-0.36, 1.3), (0.34, 1.9)):
        x, y = v.at(dx, v.down, z)
        for k in range(6):
            stage.glow(
                x + 0.02 * k * stage.side,
                y - 0.05 * (k + 1) / z,
                (0.06 + 0.025 * k) / z,
                colour("#c8a8e8"),
                0.16,
            )
    return Ground(v.y + 0.55 * v.down, stage.h - 0.06)


def _towers_far(v: Vista) -> None:
    """Towers at the end of the alley, full of small lights."""
    rng, lights = v.stage.dice("towers far"), []
    for _ in range(9):
        x, tall, half = (
            v.x + float(rng.uniform(-0.24, 0.24)),
            float(rng.uniform(0.14, 0.42)),
            float(rng.uniform(0.018, 0.04)),
        )
        tone = mix(colour("#241a50"), colour("#7a3fae"), float(rng.random()) * 0.5)
        v.stage.layer(
            np.array(
                [[x - half, v.y - tall], [x + half, v.y - tall], [x + half, v.y + 0.1], [x - half, v.y + 0.1]]
            ),
            tone,
            lighter(tone, 0.2),
        )
        lights += [dot(x + half * (2 * a - 1) * 0.8, v.y - tall * b, 0.0022) for a, b in rng.random((12, 2))]
    v.stage.marks(lights, colour("#ffd8a0"), 0.9)


def _house(v: Vista, side: int, z: float, far: float, top: float) -> None:
    """One house of the row: floors of windows, a lit shop below with its awning."""
    stage, rng = v.stage, v.stage.dice(f"alley{side}{z:.2f}")
    wall = colours("#2c2848 #382a4a #243048 #40304c")[int(rng.integers(4))]
    v.layer(v.wall(side, z, far, top, v.down), wall, z, 0.3)
    stage.marks([v.wall(side, far * 0.985, far, top, v.down)], (8, 6, 20), 0.6)
    span = far - z
    panes: dict[Colour, list[Points]] = {}
    for k in range(7):
        y1 = v.down - 0.62 - 0.3 * k
        for u in (0.12, 0.4, 0.68):
            on = rng.random() < 0.55
            tone = (
                (colour("#ffcf8a"), colour("#8ad8ff"), colour("#ff9ad8"))[int(rng.integers(3))]
                if on
                else darker(wall, 0.4)
            )
            panes.setdefault(v.far(tone, z * 0.7), []).append(
                v.wall(side, z + span * u, z + span * (u + 0.2), y1 - 0.2, y1, 0.002)
            )
    for tone, outlines in panes.items():
        stage.marks(outlines, tone, 0.85)
    glow = NEON[int(rng.integers(6))]
    stage.marks(
        [v.wall(side, z + span * 0.1, far - span * 0.1, v.down - 0.4, v.down - 0.03, 0.003)],
        v.far(mix(darker(glow, 0.25), colour("#ffb070"), 0.4), z * 0.6),
        0.9,
    )
    stage.marks(
        [
            v.wall(side, z + span * u, z + span * (u + 0.03), v.down - 0.4, v.down - 0.03, 0.004)
            for u in (0.3, 0.55, 0.75)
        ],
        (14, 10, 28),
        0.8,
    )
    awning = v.quad(
        (side * v.half, v.down - 0.5, z),
        (side * v.half, v.down - 0.5, far),
        (side * (v.half - 0.11), v.down - 0.42, far),
        (side * (v.half - 0.11), v.down - 0.42, z),
    )
    stage.layer(awning, v.far(lighter(glow, 0.1), z), v.far(darker(glow, 0.4), z))
    x, y = v.at(side * v.half * 0.9, v.down - 0.2, (z + far) / 2)
    stage.light_up(x, y, 0.3 / z, glow, 0.2)


def _signs(v: Vista) -> None:
    """Signs that stand out from the walls, upright, with strokes as of writing; far ones first."""
    stage, rng = v.stage, v.stage.dice("neon signs")
    for k, z in enumerate((3.6, 2.9, 2.3, 1.85, 1.5, 1.2, 1.0, 0.84)):
        for side in (-1, 1):
            tone = NEON[(k + (side > 0) * 2 + int(rng.integers(2))) % 6]
            y0 = -float(rng.uniform(0.25, 0.95)) * v.up
            tall, wide = float(rng.uniform(0.24, 0.46)), float(rng.uniform(0.09, 0.13))
            x0, x1 = side * (v.half - 0.015), side * (v.half - 0.015 - wide)
            board = v.front(min(x0, x1), y0, max(x0, x1), y0 + tall, z)
            cx, cy = board.mean(axis=0)
            stage.light_up(cx, cy, 0.34 / z, tone, 0.32)
            stage.layer(board, mix((16, 10, 32), tone, 0.25), mix((16, 10, 32), tone, 0.12))
            stage.marks(_frame(board, 0.012 / z), lighter(tone, 0.25))
            stage.marks(_strokes(board, rng), lighter(tone, 0.72))
            gx, gy = v.at((x0 + x1) / 2, v.down, z)
            stage.glow(gx, gy, 0.16 / z, tone, 0.4, 0.34)


def _frame(board: Points, t: float) -> list[Points]:
    (x0, y0), (x1, y1) = board.min(axis=0), board.max(axis=0)
    sides = ((x0, y0, x1, y0 + t), (x0, y1 - t, x1, y1), (x0, y0, x0 + t, y1), (x1 - t, y0, x1, y1))
    return [np.array([[a, b], [c, b], [c, d], [a, d]]) for a, b, c, d in sides]


def _strokes(board: Points, rng: np.random.Generator) -> list[Points]:
    """Signs of a writing that is none: three or four marks below each other."""
    (x0, y0), (x1, y1) = board.min(axis=0), board.max(axis=0)
    w, n, found = x1 - x0, 4, []
    h = (y1 - y0) / (n + 0.6)
    for k in range(n):
        top = y0 + (k + 0.4) * h
        for _ in range(4):
            a, b = rng.uniform(0.24, 0.76), rng.uniform(0.08, 0.78)
            flat = rng.random() < 0.55
            dx, dy = (0.24 * w, 0.045 * h) if flat else (0.035 * w, 0.34 * h)
            cx, cy = x0 + a * w, top + b * h
            found.append(
                np.array([[cx - dx, cy - dy], [cx + dx, cy - dy], [cx + dx, cy + dy], [cx - dx, cy + dy]])
            )
    return found


def _cables(v: Vista) -> None:
    """Wires from wall to wall, lanterns on some."""
    stage, rng, t = v.stage, v.stage.dice("cables"), np.linspace(-1, 1, 18)
    lines, lamps = [], []
    for z in (2.6, 2.0, 1.5, 1.15):
        y = -v.up * float(rng.uniform(0.5, 1.0))
        px, py = v.x + v.half * t / z, v.y + (y + 0.12 * (1 - t * t)) / z
        thick = np.array([0, 0.0016 / z])
        lines.append(
            np.vstack([np.column_stack([px, py]) - thick, (np.column_stack([px, py]) + thick)[::-1]])
        )
        lamps += [(float(px[k]), float(py[k]) + 0.02 / z, 0.026 / z) for k in (4, 7, 10, 13)]
    stage.marks(lines, (10, 8, 22), 0.9)
    red: Colour = colour("#ff5a3a")
    for x, y, r in lamps:
        stage.light_up(x, y, r * 4, red, 0.4)
        stage.layer(dot(x, y, r, r * 1.15), lighter(red, 0.4), red)
    stage.marks([dot(x, y, r * 0.3, r * 0.6) for x, y, r in lamps], mix(WHITE, red, 0.2), 0.7)
