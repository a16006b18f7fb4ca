"""What makes ground more than one colour: light and shade in patches, a path, a stream, stones and shrubs."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points, smooth
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.shapes import blade, dash, dot

FERN = colour("#3f8a4a")
SUNLIT, COOL = colour("#f2e28a"), colour("#2f6a78")


def swathes(stage: Stage, outline: Points, c: Colour, name: str, strength: float = 1.0) -> None:
    """Patches of sun and of cloud shadow over an outline of ground, closer together where it is far."""
    palette = stage.palette
    sunny = mix(mix(c, palette.sun, 0.3), SUNLIT, 0.0 if palette.night else 0.24)
    cool = mix(mix(c, palette.shadow, 0.42), COOL, 0.12)
    bright = 0.3 + 0.5 * palette.beam if not palette.night else 0.2
    stage.mottle(outline, cool, f"shade {name}", (2.2, 7.0), 0.5 * strength)
    stage.mottle(outline, sunny, f"sun {name}", (2.6, 9.0), (0.35 + bright) * strength)
    stage.mottle(outline, mix(c, SUNLIT, 0.3), f"tufts {name}", (16.0, 40.0), 0.3 * strength)


def way(stage: Stage, top: float, x: float, name: str = "way") -> tuple[Points, Points]:
    """Both edges of something that winds from the near edge to x at ``top``, wide near and narrow far."""
    rng = stage.dice(name)
    start = stage.w * (0.5 + stage.side * float(rng.uniform(-0.34, 0.1)))
    bend, turns = (
        float(rng.uniform(0.1, 0.2)) * (1 if rng.random() < 0.5 else -1),
        float(rng.uniform(1.4, 2.1)),
    )
    t = np.linspace(0, 1, 60)
    y = top + (stage.h + 0.03 - top) * t**1.9
    near = (y - top) / (stage.h - top)
    middle = x + (start - x) * near + bend * np.sin(np.pi * turns * (1 - t)) * np.minimum(1, near * 3 + 0.12)
    half = 0.004 + 0.115 * near
    return np.column_stack([middle - half, y]), np.column_stack([middle + half, y])


def lane(stage: Stage, top: float, x: float, green: Colour) -> None:
    """A trodden path that leads to x at ``top``, grass over its edges."""
    left, right = way(stage, top, x)
    snowed = stage.scene.season == "winter"
    sand = stage.palette.lit(colour("#c4cfe2" if snowed else "#d8bd8c"))
    outline = np.vstack([left, right[::-1]])
    stage.layer(outline, mix(sand, stage.palette.haze, 0.25), darker(sand, 0.12), 0.12, "lane")
    stage.mottle(outline, mix(sand, stage.palette.shadow, 0.35), "lane shade", (5.0, 22.0), 0.5)
    middle = (left + right) / 2
    for edge, side in ((left, 1), (right, -1)):
        inner = np.vstack([edge, (edge + (middle - edge) * 0.3)[::-1]])
        stage.marks([inner], darker(sand, 0.3), 0.3 if side == stage.light else 0.16)
        _fringe(stage, edge, green, f"fringe{side}")


def _fringe(stage: Stage, edge: Points, green: Colour, name: str) -> None:
    rng = stage.dice(name)
    tone = stage.palette.lit(green)
    tufts: list[list[Points]] = [[], []]
    for x, y in edge[6:]:
        near = (y - edge[0, 1]) / max(0.01, edge[-1, 1] - edge[0, 1])
        for lean in rng.uniform(-0.6, 0.6, 3):
            tall = (0.008 + 0.03 * near) * (0.7 + abs(lean))
            spot = x + float(rng.uniform(-0.3, 0.3)) * tall, y + float(rng.uniform(0, 0.5)) * tall
            tufts[int(lean > 0)].append(blade(*spot, tall, lean * tall))
    if stage.scene.season != "winter":
        stage.marks(tufts[0], darker(tone, 0.25), 0.9)
        stage.marks(tufts[1], lighter(tone, 0.06), 0.9)


def stream(stage: Stage, top: float, x: float, green: Colour) -> None:
    """A brook that mirrors the sky, with stones in it."""
    left, right = way(stage, top, x, "stream")
    palette, rng = stage.palette, stage.dice("brook")
    bank = darker(palette.lit(green), 0.34)
    stage.marks([np.vstack([left - [0.008, 0.004], (right + [0.008, -0.004])[::-1]])], bank, 0.8)
    sky = palette.sky
    blue = palette.lit(stage.scene.hue("water", colour("#4f8fa8")))
    water = mix(sky[min(1, len(sky) - 1)], blue, 0.9 if stage.scene.told("water") else 0.4)
    stage.layer(np.vstack([left, right[::-1]]), mix(sky[-1], water, 0.3), darker(water, 0.12))
    glints: list[Points] = []
    shades: list[Points] = []
    for u, v, k in rng.random((round(70 * (0.5 + 0.5 * stage.detail)), 3)):
        i = int(len(left) * (0.25 + 0.74 * v))
        at, wide = left[i] + (right[i] - left[i]) * (0.12 + 0.76 * u), right[i, 0] - left[i, 0]
        (glints if k < 0.6 else shades).append(dash(at[0], at[1], wide * 0.12, wide * 0.009))
    stage.marks(shades, darker(water, 0.3), 0.4)
    stage.marks(glints, lighter(mix(sky[-1], palette.sun, 0.4), 0.5), 0.7)
    rng = stage.dice("brook stones")  # others than the glints': of these a preview has fewer
    for edge, name in ((left, "left"), (right, "right")):
        for i in rng.integers(14, len(edge) - 3, 6):
            r = 0.1 * (right[i, 0] - left[i, 0]) * float(rng.uniform(0.6, 1.3))
            stone(stage, float(edge[i, 0]), float(edge[i, 1]), r, rng)
        _fringe(stage, edge + [0, -0.002], green, f"brook {name}")


def stone(stage: Stage, x: float, y: float, r: float, rng: np.random.Generator) -> None:
    """A stone: dark at its foot, lit on the sun's side."""
    snowed = stage.scene.season == "winter"
    c = stage.palette.lit(colours("#8d8f98 #9a9288 #7f8792")[int(rng.integers(3))])
    a = np.linspace(0, 2 * np.pi, 11, endpoint=False)
    rough = rng.uniform(0.84, 1.12, 11)
    shape = np.column_stack([np.cos(a) * r * rough, np.minimum(np.sin(a) * 0.66, 0.34) * r * rough]) + [x, y]
    stage.glow(x - 0.3 * r * stage.light, y + 0.3 * r, r * 1.5, stage.palette.shadow, 0.5, 0.28)
    stage.layer(shape, c, darker(c, 0.4))
    lid = shape * [0.72, 0.56] + [x * 0.28 + 0.14 * r * stage.light, y * 0.44 - 0.2 * r]
    top = lighter(stage.palette.lit(colour("#eef4fc")), 0.2) if snowed else lighter(c, 0.25)
    stage.layer(lid, mix(top, stage.palette.sun, 0.2), mix(top, c, 0.5))


def accents(stage: Stage, top: float, low: float, kinds: tuple[str, ...], leaves: tuple[Colour, ...]) -> None:
    """A few shrubs, stones and logs on the ground, away from where the subject stands."""
    rng = stage.dice("accents")
    focus = stage.w * (0.5 + 0.12 * stage.side)
    spots = sorted((float(t), float(x)) for t, x in rng.random((round(4 + 4 * stage.w), 2)))
    for i, (t, at) in enumerate(spots):
        x, y = at * stage.w, top + (low - top) * t
        if abs(x - focus) < 0.2 + 0.12 * t:
            continue
        size = 0.5 + 0.5 * t
        kind = kinds[int(rng.integers(len(kinds)))]
        if kind == "stone":
            for dx, r in ((0.0, 1.0), (1.3, 0.6), (-1.1, 0.4))[: int(rng.integers(1, 4))]:
                stone(stage, x + dx * 0.04 * size, y + 0.006 * dx, 0.04 * size * r, rng)
            continue
        tall = {"bush": 0.13, "log": 0.085, "flowers": 0.05}.get(kind, 0.12) * size
        tint = leaves[i % len(leaves)] if leaves and kind == "bush" else None
        sprite = sprite_of(stage, kind, tall, f"accent{i}", tint, flip=bool(i % 2))
        stand(stage, lit(stage, sprite, 0.16 * (1 - t), 0.3), x, y)


def clumps(stage: Stage, top: float, tones: tuple[Colour, ...], each: int = 9) -> None:
    """Wildflowers where they like to grow: in clumps, larger and looser near by."""
    if not stage.shows("flower"):
        return
    rng = stage.dice("clumps")
    each *= 4 if "wildflowers" in stage.scene.sights else 1
    heads: list[list[Points]] = [[] for _ in tones]
    stems: list[Points] = []
    for i, (u, t) in enumerate(rng.random((round(each * stage.w), 2))):
        x, y, near = u * stage.w, top + (stage.h - top) * t, 0.3 + 0.7 * t
        for dx, dy in rng.normal(0, 1, (round(7 + 9 * t), 2)):
            px, py, tall = x + dx * 0.05 * near, y + dy * 0.016 * near, (0.012 + 0.022 * near)
            r = 0.0065 * near * float(rng.uniform(0.7, 1.2))
            stems.append(blade(px, py, tall, 0.002 * dx))
            heads[i % len(tones)].append(dot(px + 0.002 * dx, py - tall, r, r * 0.8))
    stage.marks(stems, darker(stage.palette.lit(colour("#5a8f3f")), 0.2), 0.8)
    for c, dots in zip(tones, heads, strict=True):
        seen = stage.palette.lit(c)
        stage.marks(dots, darker(seen, 0.12))
        stage.marks([flower + [0.001 * stage.light, -0.0012] for flower in dots], lighter(seen, 0.12), 0.8)


def ferns(stage: Stage, top: float, low: float, each: int) -> None:
    """Ferns between two heights, larger near by, away from where the subject stands."""
    rng = stage.dice("ferns")
    focus = stage.w * (0.5 + 0.14 * stage.side)
    for t, x in sorted((float(t), float(x)) for t, x in rng.random((round(each * stage.w), 2))):
        px, y = x * stage.w, top + (low - top) * t
        if abs(px - focus) > 0.2:
            green = colour("#a8783a") if stage.scene.season == "autumn" else FERN
            tone = stage.palette.lit(mix(green, colour("#8fbf4a"), float(rng.random()) * 0.5), 0.2 - 0.2 * t)
            _fern(stage, px, y, 0.05 + 0.09 * t, tone, rng)


def _fern(stage: Stage, x: float, y: float, size: float, c: Colour, rng: np.random.Generator) -> None:
    """Fronds around a root, each of leaflets along a bowed rib."""
    for i, angle in enumerate(np.linspace(-2.8, -0.35, 7) + rng.uniform(-0.12, 0.12, 7)):
        tip = np.array([np.cos(angle), np.sin(angle) * 0.9]) * size
        t = np.linspace(0.12, 1, 13)[:, None]
        bow = np.hstack([0 * t, (t**2.4 - t * 0.4) * size * 0.42])
        rib = np.array([x, y]) + tip * t + bow
        along = tip / max(1e-6, float(np.hypot(*tip)))
        across = np.array([-along[1], along[0]])
        leaflets = []
        for at, k in zip(rib, t[:, 0], strict=True):
            long = size * 0.3 * (1 - k) ** 0.7 * min(1.0, k * 4) + 0.002
            for side in (-1, 1):
                leaf = at + across * side * long + along * long * 0.7
                leaflets.append(np.array([at - along * size * 0.03, leaf, at + along * size * 0.04]))
        tone = darker(c, 0.3) if i % 2 else c
        stage.marks(leaflets, lighter(tone, 0.12) if along[0] * stage.light > 0 else tone, 0.97)


def frond(root: Points, tip: Points, wide: float) -> Points:
    """A leaf that bows from its root to its tip."""
    along = tip - root
    across = np.array([-along[1], along[0]]) / max(1e-6, float(np.hypot(*along))) * wide
    middle = (root + tip) / 2 - [0, float(np.hypot(*along)) * 0.12]
    return smooth(np.vstack([root, middle + across, tip, middle - across]), closed=True)
