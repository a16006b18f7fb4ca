"""What a prompt wants to see in a place: northern lights, a field in flower, a roof, a window sill."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from offline.illustrator.colours import Colour, colour, colours, darker, lighter, mix
from offline.illustrator.composing.actors import lit, shine, sprite_of, stand
from offline.illustrator.drawing.palette import BLOOMS, STALKS
from offline.illustrator.drawing.pen import Points
from offline.illustrator.drawing.stage import Ground, Stage

from .shapes import blade, dot, rect

STOCKINGS = "fireplace stockings"
AURORA = colours("#3fe8a0 #5fd0c0 #a06ae8")


def paint_aurora(stage: Stage, horizon: float) -> None:
    """Curtains of northern light over the sky: bright at their feet, green to violet upwards."""
    wide, tall = max(8, stage.size[0] // 4), max(8, round(horizon * stage.unit) // 4)
    x, y = np.linspace(0, stage.w, wide), np.linspace(0, horizon, tall)[:, None]
    rng, light = stage.dice("aurora"), np.zeros((tall, wide, 3))
    for level, reach, strength in ((0.74, 0.5, 0.75), (0.58, 0.44, 0.6), (0.4, 0.34, 0.4)):
        a, b, c = rng.uniform(0, 2 * np.pi, 3)
        foot = horizon * (level + 0.09 * np.sin(x * 2.7 + a) + 0.04 * np.sin(x * 6.3 + b))
        rays = np.interp(x, np.linspace(0, stage.w, 90), rng.uniform(0.3, 1.0, 90))
        up = (foot - y) / (horizon * reach * (0.75 + 0.25 * np.sin(x * 1.9 + c)))
        glow = np.where(up < 0, np.clip(1 + up * 7, 0, 1), np.exp(-2.4 * up)) * rays * strength
        t = np.clip(up, 0, 1)[..., None] * 2
        green, teal, violet = (np.array(tone) for tone in AURORA)
        tone = np.where(t < 1, green + (teal - green) * t, teal + (violet - teal) * (t - 1))
        light += glow[..., None] * tone
    lamp = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
    area = (0, 0, stage.size[0], round(horizon * stage.unit))
    lamp = lamp.resize(area[2:], Image.Resampling.BICUBIC)
    stage.image.paste(ImageChops.screen(stage.image.crop(area), lamp), area[:2])


def field_in_flower(stage: Stage, top: float) -> None:
    """What the field bears, from ``top`` down to the near edge, in rows that grow towards the beholder."""
    kind = next((sight for sight in stage.scene.sights if sight in BLOOMS or sight in STALKS), None)
    if kind and "trail" in stage.scene.sights:
        _trodden(stage, top)
    if kind in STALKS:
        _stalks(stage, top, *(stage.palette.lit(colour(code)) for code in STALKS[kind]))
    elif kind:
        _flowers(stage, top, kind)


def _path(stage: Stage, near: float) -> tuple[float, float]:
    """The middle of the path through a field and half its width, where it is so near (0 to 1)."""
    bend = 0.16 * stage.side * np.sin(3.4 * near) * (1 - 0.5 * near)
    return stage.w * 0.5 + float(bend), 0.008 + 0.13 * near


def _trodden(stage: Stage, top: float) -> None:
    earth = stage.palette.lit(colour("#c8a878"))
    rows = [(y, *_path(stage, near)) for y, near in _rows(stage, top)]
    left, right = ([[x + s * half, y] for y, x, half in rows] for s in (-1.25, 1.25))
    outline = np.array([*left, *right[::-1]])
    stage.layer(outline, mix(earth, stage.palette.haze, 0.3), darker(earth, 0.2), 0.2, "field path")
    stage.mottle(outline, darker(earth, 0.3), "field path", (6.0, 24.0), 0.4)


def _beside_path(stage: Stage, xs: np.ndarray, near: float) -> np.ndarray:
    """Those x that are not on the path, where there is one."""
    if "trail" not in stage.scene.sights:
        return xs
    middle, half = _path(stage, near)
    return xs[np.abs(xs - middle) > half]


def _rows(stage: Stage, top: float) -> list[tuple[float, float]]:
    """The rows' feet and how near each is, 0 to 1."""
    return [(top + (stage.h + 0.04 - top) * t**1.5, float(t)) for t in np.linspace(0.02, 1, 17)]


def _flowers(stage: Stage, top: float, kind: str) -> None:
    rng, tones = stage.dice("field"), BLOOMS[kind]
    if stage.scene.told("bloom"):
        hue = stage.scene.hue("bloom", tones[0])
        tones = (hue, lighter(hue, 0.16), darker(hue, 0.14))
    drawing = {"poppy": "flower"}.get(kind, kind)
    tall = 0.24 if kind == "sunflower" else 0.17
    heads = [lit(stage, sprite_of(stage, drawing, tall, f"field{c}", c), rim=0.2) for c in tones]
    for y, near in _rows(stage, top):
        step = 0.016 + 0.085 * near
        xs = np.arange(-0.02, stage.w + 0.04, step) + rng.uniform(-0.3, 0.3) * step
        xs = _beside_path(stage, xs, near)
        if near < 0.3:
            for i, c in enumerate(tones):
                spots = [dot(x, y - 0.006, 0.4 * step, 0.3 * step) for x in xs[i :: len(tones)]]
                stage.marks(spots, stage.palette.lit(c, 0.4 - near), 0.9)
            continue
        for x in xs:
            flower, size = heads[int(rng.integers(len(heads)))], 0.22 + 0.6 * near
            shape = (max(1, round(flower.width * size)), max(1, round(flower.height * size)))
            sway = float(rng.uniform(-0.012, 0.012))
            stage.stamp(flower.resize(shape, Image.Resampling.BILINEAR), float(x), y + sway)


def _stalks(stage: Stage, top: float, stalk: Colour, head: Colour) -> None:
    rng = stage.dice("field")
    for y, near in _rows(stage, top):
        tall, step = 0.02 + 0.1 * near, 0.006 + 0.016 * near
        xs = np.arange(-0.02, stage.w + 0.04, step) + rng.uniform(-0.5, 0.5)
        xs = _beside_path(stage, xs % (stage.w + 0.06) - 0.03, near)
        leans = rng.uniform(-0.25, 0.25, len(xs)) * tall
        tone = mix(head, stage.palette.haze, 0.35 * (1 - near))
        pairs = list(zip(xs, leans, strict=True))
        stage.marks([blade(x, y, tall, lean) for x, lean in pairs], darker(stalk, 0.2 * near), 0.9)
        ears: list[Points] = []
        for x, lean in pairs:
            for k in range(3):
                up = tall * (0.72 + 0.14 * k)
                ears.append(dot(x + lean * up / tall, y - up, tall * 0.05, tall * 0.1))
        stage.marks(ears, tone, 0.95)


def roof(stage: Stage) -> Ground:
    """A tiled roof across the foot of the picture, with a chimney; one sits on its ridge."""
    ridge = stage.h * 0.76
    tile = stage.palette.lit(colours("#b8563a #a8483a #8a5a4a #6f6a78")[int(stage.dice("roof").integers(4))])
    x = stage.w * (0.5 - 0.34 * stage.side)
    brick = stage.palette.lit(colour("#a8654a"))
    stage.layer(
        rect(x - 0.055, ridge - 0.17, x + 0.055, ridge + 0.05), lighter(brick, 0.08), darker(brick, 0.3)
    )
    stage.layer(rect(x - 0.068, ridge - 0.19, x + 0.068, ridge - 0.165), lighter(brick, 0.2), brick)
    stage.layer(rect(-0.02, ridge, stage.w + 0.02, stage.h + 0.02), lighter(tile, 0.06), darker(tile, 0.35))
    for row, y in enumerate(np.arange(ridge + 0.03, stage.h + 0.05, 0.042)):
        step = 0.062
        shift = step / 2 if row % 2 else 0.0
        spots = np.arange(-0.05, stage.w + 0.1, step) + shift
        stage.marks([dot(s, y + 0.004, step * 0.49, 0.026) for s in spots], darker(tile, 0.5), 0.5)
        for s in spots:
            stage.layer(dot(s, y - 0.003, step * 0.48, 0.025), lighter(tile, 0.14), darker(tile, 0.1))
    cap = [dot(s, ridge + 0.004, 0.042, 0.017) for s in np.arange(-0.02, stage.w + 0.06, 0.074)]
    for each in cap:
        stage.layer(each, lighter(tile, 0.25), darker(tile, 0.2))
    return Ground(
        ridge + 0.012, ridge + 0.016, "floor", perch=(stage.w * (0.5 + 0.12 * stage.side), ridge + 0.006)
    )


def hearth(stage: Stage, x: float, foot: float) -> None:
    """A fireplace at the wall, its fire lighting the room."""
    sprite = lit(stage, sprite_of(stage, "fireplace", 0.5, "hearth"), rim=0.1)
    stand(stage, sprite, x, foot)
    if STOCKINGS in stage.scene.sights:
        stockings(stage, x, foot - 0.445)
    shine(stage, "fireplace", sprite, x, foot)
    stage.light_up(x, foot + 0.06, 0.4, colour("#f0903a"), 0.3)


def stockings(stage: Stage, x: float, y: float) -> None:
    """Four stockings in a row, hung from the mantel at ``y``."""
    white = stage.palette.lit(colour("#f6f2ea"))
    for k, tone in enumerate(colours("#c8323a #2f7a4a #c8323a #2f7a4a")):
        c, at = stage.palette.lit(tone), x + (k - 1.5) * 0.108
        leg = [[at - 0.018, y], [at + 0.018, y], [at + 0.018, y + 0.066], [at - 0.018, y + 0.07]]
        stage.layer(np.array(leg), c, darker(c, 0.15))
        stage.layer(dot(at + 0.008, y + 0.07, 0.028, 0.018), c, darker(c, 0.2))
        stage.layer(rect(at - 0.022, y - 0.004, at + 0.022, y + 0.016), white, darker(white, 0.1))


def puddles(stage: Stage, far: float) -> None:
    """Puddles on the ground from ``far`` to the near edge: what is above them is seen in them."""
    rng, sky = stage.dice("puddles"), stage.palette.sky
    for i, near in enumerate(np.linspace(0.1, 0.84, 6)):
        x = stage.w * (0.5 + (-1) ** i * stage.side * float(rng.uniform(0.06, 0.36)))
        y = far + (stage.h - far) * float(near)
        wide = (0.05 + 0.1 * float(near)) * float(rng.uniform(0.8, 1.3))
        stage.glow(x, y, wide * 1.1, stage.palette.shadow, 0.2, 0.24)
        for dx, dy, size in ((0.0, 0.0, 1.0), (0.62, 0.09, 0.55)):
            water = dot(x + dx * wide, y + dy * wide, wide * size, wide * size * 0.2)
            stage.layer(water, mix(sky[-1], stage.palette.shadow, 0.25), mix(sky[0], sky[-1], 0.4))
        stage.marks([dot(x - wide * 0.3, y - wide * 0.05, wide * 0.34, wide * 0.022)], sky[-1], 0.7)
