"""Places at and on water."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, sprite_of, stand
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land.country.green import hills_back, misty, near_ground
from offline.illustrator.land.country.ground import stone
from offline.illustrator.land.country.growth import grass, grass_of, greens, specks, wood
from offline.illustrator.land.country.massif import peak
from offline.illustrator.land.country.wild import range_of
from offline.illustrator.land.shapes import blade, dash, jagged, rect, rolling
from offline.illustrator.land.sky.air import paint_sky
from offline.illustrator.land.sky.papers import paper_water
from offline.illustrator.settings import front, place
from offline.illustrator.subjects import subject_of

PINE = colour("#3f7058")
HOMES = {"cabin", "house", "hut", "cottage", "chalet", "lodge", "mill", "church", "castle", "barn"}
"""The words of what stands on the bank, also where the water is frozen."""


def water(stage: Stage, top: float, c: Colour, mirrored: float = 0.35) -> None:
    """A face of water down to the near edge: gradient, reflection, glints, the sun's road."""
    if stage.paper:
        paper_water(stage, top, c)
        return
    if "frozen" in stage.scene.sights:
        frozen_over(stage, top)
        return
    palette, c = stage.palette, stage.scene.hue("water", c)
    near = palette.lit(c)
    far = mix(near, palette.sky[-1], 0.62)
    stage.layer(rect(0, top, stage.w, stage.h), far, mix(darker(near, 0.3), palette.sky[0], 0.25))
    stage.reflect(top, mix(near, palette.sky[min(1, len(palette.sky) - 1)], 0.4), mirrored)
    _breezes(stage, top, near)
    if mirrored > 0.5:  # still water: its edge lies in the shade of what stands on it
        shore = [(top - 0.004, 0.0), (top, 0.42), (top + 0.012, 0.26), (top + 0.05, 0.0)]
        stage.veil(mix(darker(near, 0.5), palette.haze, 0.2), shore)
    else:
        stage.veil(palette.haze, [(top - 0.03, 0.0), (top, 0.36), (top + 0.05, 0.0)])
    _glints(stage, top, near)
    stage.veil(mix(darker(near, 0.55), palette.shadow, 0.3), [(stage.h * 0.72, 0.0), (stage.h, 0.42)])


def frozen_over(stage: Stage, top: float) -> None:
    """A face of ice: it mirrors a little, snow lies on it in drifts, cracks run through it."""
    ice, palette, rng = stage.palette.lit(colour("#b8dcee")), stage.palette, stage.dice("ice")
    whole = rect(0, top, stage.w, stage.h + 0.01)
    stage.layer(whole, mix(ice, palette.sky[-1], 0.45), darker(mix(ice, colour("#6fa8cc"), 0.5), 0.08))
    stage.reflect(top, ice, 0.4, 0.03)
    stage.mottle(whole, lighter(ice, 0.55), "drifts", (2.0, 14.0), 0.8)
    stage.mottle(whole, darker(ice, 0.2), "clear ice", (2.4, 12.0), 0.45)
    cracks: list[Points] = []
    for t, u in rng.random((9, 2)):
        y, wide = top + (stage.h - top) * (0.1 + 0.85 * t), 0.1 + 0.34 * t
        line = jagged(
            (u * stage.w - wide, y),
            (u * stage.w + wide, y + float(rng.uniform(-0.1, 0.1)) * t),
            0.03 * t,
            rng,
        )
        cracks.append(np.vstack([line, (line + [0, 0.001 + 0.0024 * t])[::-1]]))
    stage.marks([crack + [0, 0.003] for crack in cracks], darker(ice, 0.35), 0.5)
    stage.marks(cracks, lighter(ice, 0.8), 0.9)


def _breezes(stage: Stage, top: float, near: Colour) -> None:
    """Where a breeze touches the water: long bands that are paler or darker."""
    whole = rect(0, top, stage.w, stage.h + 0.01)
    stage.mottle(whole, mix(near, stage.palette.sky[-1], 0.7), "breeze", (1.1, 16.0), 0.3)
    stage.mottle(whole, darker(near, 0.3), "swell", (1.4, 20.0), 0.26)


def _glints(stage: Stage, top: float, near: Colour) -> None:
    rng = stage.dice("glints")
    n = round(300 * stage.w * (0.5 + 0.5 * stage.detail))
    bright: list[Points] = []
    dark: list[Points] = []
    for x, t, k in rng.random((n, 3)):
        y = top + 0.006 + (stage.h - top) * t**1.5
        near_by = (y - top) / max(0.01, stage.h - top)
        long = (0.006 + 0.05 * near_by) * (0.4 + k)
        (bright if k < 0.5 else dark).append(dash(x * stage.w, y, long, 0.0005 + 0.0019 * near_by))
    stage.marks(bright, lighter(stage.palette.haze, 0.35), 0.26)
    stage.marks(dark, darker(near, 0.4), 0.24)
    road = []
    across, along = stage.dice("road across").normal(0, 1, n), stage.dice("road along").random(n)
    for x, t in zip(across, along, strict=True):
        spread = 0.012 + 0.085 * t
        long = (0.004 + 0.026 * t) * float(1.4 - min(1.0, abs(x) * 0.5))
        road.append(
            dash(stage.sun[0] + x * spread, top + 0.003 + (stage.h - top) * t, long, 0.0009 + 0.0022 * t)
        )
    if stage.sun_seen:
        stage.glow(stage.sun[0], top + 0.04, 0.16, lighter(stage.palette.sun, 0.1), 0.4, 0.4)
        stage.marks(road, lighter(stage.palette.sun, 0.2), 0.8)


def walkers(stage: Stage) -> bool:
    """Whether something of the scene needs ground under its feet, and no boat takes it."""
    items = stage.scene.items
    afloat = {i for i, item in enumerate(items) if subject_of(item.kind).stands == "water"}
    return any(subject_of(item.kind).stands == "ground" and item.target not in afloat for item in items)


@place("sea")
def sea(stage: Stage) -> Ground:
    horizon = stage.level(0.53)
    paint_sky(stage, horizon)
    rng = stage.dice("coast")
    far = stage.palette.lit(colour("#6a86a0"), 0.66)
    stage.layer(coast(stage, rng, horizon), far, mix(far, stage.palette.haze, 0.4))
    water(stage, horizon, colour("#2f7fa8"))
    swells(stage, horizon)
    return Ground(horizon + 0.1, stage.h - 0.16, "water")


def swells(stage: Stage, top: float) -> None:
    """Long low waves, a little foam on the nearest ones."""
    if stage.paper:
        return
    rng, near = stage.dice("swells"), stage.palette.lit(stage.scene.hue("water", colour("#2f7fa8")))
    rough = stage.scene.weather in {"storm", "rain"}
    for t in np.linspace(0.24, 0.96, 7):
        y, wide = top + (stage.h - top) * float(t), 0.16 + 0.5 * float(t)
        for x in rng.uniform(-0.1, stage.w + 0.1, round(2.2 * stage.w) + 1):
            tall = (0.004 + 0.012 * float(t)) * (2.0 if rough else 1.0)
            line = np.linspace(-1, 1, 26)
            crest = np.column_stack(
                [x + line * wide / 2, y - tall * (1 - line**2) + 0.004 * np.sin(line * 9 + x * 7)]
            )
            foot = np.column_stack([x + line * wide / 2, y + tall * (1 - line**2)])
            stage.marks([np.vstack([crest, foot[::-1]])], darker(near, 0.26), 0.3)
            lip = np.vstack([crest, (crest + [0, tall * 0.35 + 0.001])[::-1]])
            stage.marks([lip], lighter(mix(near, stage.palette.haze, 0.6), 0.3), 0.6 if rough else 0.4)


def coast(stage: Stage, rng: np.random.Generator, horizon: float) -> Points:
    crest = rolling(stage, rng, horizon - 0.015, 0.018, 0.8)
    crest[:, 1] = np.minimum(crest[:, 1], horizon + 0.005)
    return crest


@place("lake")
def lake(stage: Stage) -> Ground:
    shore = stage.level(0.56)
    paint_sky(stage, shore)
    winter = stage.scene.season == "winter"
    snow = 0.62 if winter else 0.4
    range_of(stage, shore, 0.34, 0.6, 2.6, "lake far", colour("#7c8aa6"), snow)
    if stage.shows("mountain") and (stage.dice("massif").random() < 0.6 or "mirrored" in stage.scene.sights):
        x, rock = stage.w * (0.5 - 0.2 * stage.side), stage.scene.hue("mountain", colour("#6f7f9c"))
        clear = 0.4 if stage.palette.mist < 0.6 else 0.3
        peak(stage, x, shore, min(0.44, 0.8 * shore), rock, clear, stage.dice("massif"), snow)
    range_of(stage, shore, 0.2, 0.4, 2.2, "lake", colour("#6f7f9c"), snow * 0.8)
    hills_back(stage, shore - 0.03, 1, colour("#dfe8f4") if winter else mix(grass_of(stage), PINE, 0.45))
    misty(stage, shore - 0.02, 0.05)
    leafy = stage.scene.season in {"autumn", "spring"} or stage.dice("shore trees").random() < 0.3
    kinds = (
        ("snow pine",) if winter else ("tree", "birch", "bush", "pine") if leafy else ("pine", "pine", "bush")
    )
    wood(stage, kinds, shore, 0.085, 0.52, 26, "far shore", leaves=greens(stage))
    _spit(stage, shore, kinds)
    water(stage, shore, colour("#3f86a0"), 0.66)
    housed = any(item.word.rpartition(" ")[2] in HOMES for item in stage.scene.items)
    if walkers(stage) and (housed or "frozen" not in stage.scene.sights):
        near_ground(stage, stage.h - 0.19, grass_of(stage), 0.14, 0.03)
        grass(stage, stage.h - 0.16, grass_of(stage), 260)
        return Ground(stage.h - 0.13, stage.h - 0.06, water=(shore + 0.06, stage.h - 0.26))
    iced = "frozen" in stage.scene.sights
    return Ground(shore + 0.1, stage.h - (0.08 if iced else 0.2), "ground" if iced else "water")


def _spit(stage: Stage, shore: float, kinds: tuple[str, ...]) -> None:
    """Land that reaches into the lake on the side that the subject leaves free, nearer trees on it."""
    side = -stage.side
    edge = 0.0 if side < 0 else stage.w
    tone = stage.palette.lit(mix(grass_of(stage), PINE, 0.4), 0.26)
    reach = np.linspace(0, 1, 30)
    low = shore + 0.004 - 0.05 * (1 - reach) ** 1.6 - 0.004 * np.sin(reach * 17)
    crest = np.column_stack([edge - side * (0.52 * reach - 0.02), low])
    stage.layer(
        np.vstack([crest, [[edge + side * 0.02, shore + 0.004]]]), lighter(tone, 0.08), darker(tone, 0.2)
    )
    rng = stage.dice("spit")
    for i, u in enumerate(np.sort(rng.uniform(0.0, 0.85, 7))[::-1]):
        kind = kinds[int(rng.integers(len(kinds)))]
        tall = (0.2 - 0.1 * u) * float(rng.uniform(0.75, 1.15)) * {"bush": 0.3}.get(kind, 1.0)
        leaves = greens(stage)
        sprite = sprite_of(
            stage, kind, tall, f"spit{i % 4}", leaves[i % len(leaves)] if "pine" not in kind else None
        )
        if stage.shows("tree"):
            foot = shore + 0.004 - 0.046 * (1 - u) ** 1.6
            stage.stamp(lit(stage, sprite, 0.2, 0.25), edge - side * 0.52 * float(u), foot)


@front("lake")
def reeds(stage: Stage) -> None:
    """The near bank in one corner, with reeds and stones."""
    rng = stage.dice("bank")
    side = -1 if rng.random() < 0.5 else 1
    edge = -0.02 if side < 0 else stage.w + 0.02
    reach, tall = float(rng.uniform(0.5, 0.75)) * stage.w, float(rng.uniform(0.05, 0.085))
    t = np.linspace(0, 1, 40)
    crest = np.column_stack(
        [edge - side * reach * t, stage.h + 0.01 - tall * np.sqrt(1 - t) - 0.006 * np.sin(t * 14)]
    )
    bank = np.vstack([crest, [[edge, stage.h + 0.03]]])
    green = stage.palette.lit(grass_of(stage))
    stage.layer(bank + [0, -0.004], darker(green, 0.5), darker(green, 0.5))
    stage.layer(bank, darker(green, 0.14), darker(green, 0.4), 0.15, "bank")
    for k in rng.integers(3, 36, 5):
        stone(stage, float(crest[k, 0]), float(crest[k, 1]) + 0.006, float(rng.uniform(0.012, 0.03)), rng)
    tufts: list[Points] = []
    for u, v, lean in rng.random((130, 3)):
        k = u * (len(crest) - 1)
        x, y = (float(np.interp(k, range(len(crest)), crest[:, j])) for j in (0, 1))
        high = 0.018 + 0.05 * v * v
        tufts.append(blade(x, y + 0.012, high, (lean - 0.5) * high))
    stage.marks(tufts[::2], darker(green, 0.34), 0.95)
    stage.marks(tufts[1::2], darker(green, 0.14), 0.95)


@place("beach")
def beach(stage: Stage) -> Ground:
    horizon = stage.level(0.46)
    paint_sky(stage, horizon)
    water(stage, horizon, colour("#2fa3b8"), 0.3)
    level = horizon + 0.2 * stage.h
    rng = stage.dice("shore")
    sand = stage.palette.lit(stage.scene.hue("sand", colour("#efd6a4")))
    _surf(stage, horizon, level, sand)
    dry = rolling(stage, rng, level + 0.055, 0.02, 1.2)
    stage.layer(dry, lighter(sand, 0.2), darker(sand, 0.14), 0.08, "sand")
    stage.mottle(dry, mix(sand, stage.palette.shadow, 0.4), "dune shade", (2.4, 9.0), 0.34)
    stage.mottle(dry, mix(lighter(sand, 0.3), stage.palette.sun, 0.3), "dune light", (3.0, 12.0), 0.4)
    shells = (lighter(sand, 0.3), darker(sand, 0.2)) if stage.scene.told("sand") else ()
    specks(stage, level + 0.06, shells or colours("#fbe9c8 #d8b888 #f2b8a0"), 26, 0.005)
    if stage.shows("tree"):
        _palms(stage, level)
    return Ground(level + 0.1, stage.h - 0.06, water=(horizon + 0.05, level - 0.05))


def _surf(stage: Stage, horizon: float, level: float, sand: Colour) -> None:
    """Waves that come in: clear shallows, lines of foam, and the wet sand that mirrors the sky."""
    clear = lighter(stage.scene.hue("water", colour("#2fa3b8")), 0.35)
    shallow = stage.palette.lit(clear if stage.scene.told("water") else colour("#7fd8d4"))
    foam = lighter(stage.palette.lit(colour("#f2f8f8")), 0.2)
    stage.layer(rolling(stage, stage.dice("foam"), level - 0.075, 0.02, 0.9), shallow, lighter(shallow, 0.2))
    for i, (lift, thick) in enumerate(((-0.085, 0.007), (-0.05, 0.012), (-0.014, 0.018))):
        crest = rolling(stage, stage.dice(f"foam{i}" if i < 2 else "foam"), level + lift, 0.025, 0.9)[:-2]
        ragged = stage.dice(f"lace{i}").uniform(0.3, 1.0, len(crest)) * thick
        lower = crest + np.column_stack([0 * ragged, ragged])
        stage.marks([np.vstack([crest - [0, 0.002], lower[::-1]])], foam, 0.95 if i == 2 else 0.7)
        stage.marks([np.vstack([lower, (lower + [0, 0.006])[::-1]])], darker(shallow, 0.3), 0.25)
    wet = rolling(stage, stage.dice("foam"), level, 0.025, 0.9)
    stage.layer(wet, mix(darker(sand, 0.24), stage.palette.sky[-1], 0.4), sand, 0.05, "wet")


def _palms(stage: Stage, level: float) -> None:
    x = stage.w * (0.5 + (-0.44 if stage.scene.items else 0.34) * stage.side)
    stand(stage, lit(stage, sprite_of(stage, "palm", 0.62, "beach")), x, level + 0.12)
    stand(
        stage,
        lit(stage, sprite_of(stage, "palm", 0.46, "beach2", flip=True)),
        x - 0.1 * stage.side,
        level + 0.09,
    )
