"""Subjects put on the stage: drawn, lit by the scene's own light, with their shadow or reflection."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from offline.illustrator.busts import BOX, draw_bust
from offline.illustrator.colours import Colour, mix
from offline.illustrator.drawing.noise import cloudy, scaled
from offline.illustrator.drawing.openmoji import art, drawn, tint_of
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.drawing.stage import Stage, masked, tinted
from offline.illustrator.reading.nouns import is_persona
from offline.illustrator.scene import Scene
from offline.illustrator.subjects import Subject, drawn_by, subject_of

from .cast import Role

SUITS: dict[str, Colour] = {"in suit": (44, 50, 66), "in spacesuit": (233, 236, 242)}
"""The colours of garments that have one of their own."""
DRAFT, FINE = 0.45, 1.2
"""Below this detail forms are not shaded; above that one their surface is seen."""

PALER = [v if v < 56 else 150 + (v - 56) * 105 // 199 for v in range(256)]
"""What is filled is paler in an ink drawing, so that its hatching does not hide a face."""
INDOORS = {"room", "kitchen", "cafe", "library", "castle", "stage", "studio"}
AS_IN = "@"
"""What is between the name and the drawing of who looks the same in another pose, as in a mirror."""
PAWS = " paws"
"""What the name of a role ends with that is the forepaws of another one."""
LINED = {"logo", "pencil", "comic", "ink"} | {"blueprint", "chalk", "lineart", "tattoo", "manga"}


def sprite_of(
    stage: Stage,
    kind: str,
    height: float,
    name: str,
    colour: Colour | None = None,
    flip: bool = False,
    accent: Colour | None = None,
    traits: tuple[str, ...] = (),
) -> Image.Image:
    """A subject drawn at a height in units. ``name`` chooses its throws: another is another individual."""
    subject = subject_of(kind)
    name, _, pose = name.partition(AS_IN)
    drawn = (pose or drawn_by(kind)).removesuffix(" hands").removesuffix(" front").removesuffix(PAWS)
    rng = stage.dice(f"subject {drawn} {name.removesuffix(PAWS)}")
    light = -stage.light if flip else stage.light
    sprite = _drawn(stage, subject, height, light, colour, accent, rng, traits, is_persona(kind))
    return sprite.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if flip else sprite


def _drawn(
    stage: Stage,
    subject: Subject,
    height: float,
    light: int,
    colour: Colour | None,
    accent: Colour | None,
    rng: np.random.Generator,
    traits: tuple[str, ...] = (),
    furred: bool = False,
) -> Image.Image:
    outline, pixels = stage.scene.style in LINED, max(3.0, height * stage.unit)
    own = subject.colours[int(rng.integers(len(subject.colours)))]
    if subject.draw is None:
        how = "line" if outline else "flat" if stage.plain else ""
        return drawn(art(subject.art or ""), pixels, light, tint_of(rng, colour), how)
    pen = Pen(subject.box, pixels, light, outline)
    pen.relief, pen.accent, pen.sad = 0.25 if stage.plain else 1.0, accent, stage.scene.mood == "dark"
    pen.traits = traits
    suit = SUITS.get(next((trait for trait in traits if trait in SUITS), ""))
    own = suit if suit and not furred else own
    asked = asked_of_clothes(stage.scene)
    pen.dress = "" if colour and asked == "beach" else asked
    subject.draw(pen, colour or own, rng)
    return pen.finished()


def asked_of_clothes(scene: Scene) -> str:
    """What the weather and the place ask of those who are dressed as anyone: "winter", "beach" or ""."""
    if scene.place in {"snowforest", "ice"} or scene.snowy:
        return "" if scene.place in INDOORS else "winter"
    fair = scene.weather in {None, "clear"} and scene.time != "night"
    return "beach" if scene.place == "beach" and fair else ""


def bust_of(stage: Stage, role: Role) -> Image.Image:
    """Someone as a bust, by the features of the role; without a place on its own."""
    pixels = max(3.0, role.height * stage.unit)
    pen = Pen(BOX, pixels, stage.light, stage.scene.style in LINED, large=640)
    pen.relief = 0.25 if stage.flat else 1.0
    kin = stage.dice("kin family" if "kin family" in role.features else f"kin {role.name}")
    throws = (stage.dice(f"bust {role.name}"), kin)
    draw_bust(pen, drawn_by(role.kind), role.features, (role.colour, role.accent), role.flip, throws)
    return pen.finished()


def lit(stage: Stage, sprite: Image.Image, depth: float = 0.0, rim: float = 0.4) -> Image.Image:
    """A sprite in the scene's light: the air's colour, haze with depth, a rim on the sun's side."""
    r, g, b = (min(1.0, 0.32 + 0.68 * v) for v in stage.palette.ambient)
    filled = ImageChops.multiply(
        sprite.convert("RGB"), Image.new("RGB", sprite.size, (round(255 * r), round(255 * g), round(255 * b)))
    )
    alpha = sprite.getchannel("A")
    if stage.scene.style == "ink":
        filled = filled.point(PALER * 3)
    if rim and not stage.plain and stage.detail > DRAFT:
        filled = _rounded(stage, filled, alpha)
        if stage.detail > FINE:
            filled = _woven(stage, filled)
        step = max(1, round(0.005 * stage.unit))
        edge = ImageChops.subtract(alpha, ImageChops.offset(alpha, -step * stage.light, step))
        edge = ImageChops.multiply(edge.filter(ImageFilter.GaussianBlur(step * 0.4)), alpha)
        filled.paste(stage.palette.sun, (0, 0), scaled(edge, rim * (0.85 + stage.palette.beam)))
    filled.putalpha(alpha)
    return tinted(filled, stage.palette.haze, depth) if depth else filled


def _rounded(stage: Stage, filled: Image.Image, alpha: Image.Image) -> Image.Image:
    """The form shaded as a body: darker towards the side that is away from the light, and below."""
    small = (max(2, alpha.width // 4), max(2, alpha.height // 4))
    reach = 0.1 * min(small)
    step = max(1, round(reach * 0.9))
    soft = alpha.resize(small, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(reach))
    away = ImageChops.subtract(soft, ImageChops.offset(soft, step * stage.light, -step))
    toward = ImageChops.subtract(soft, ImageChops.offset(soft, -step * stage.light, step))
    shade, shine = (mask.resize(alpha.size, Image.Resampling.BICUBIC) for mask in (away, toward))
    filled.paste(stage.palette.shadow, (0, 0), scaled(shade, 0.62))
    filled.paste(mix(stage.palette.sun, (255, 255, 255), 0.3), (0, 0), scaled(shine, 0.28))
    return filled


def _woven(stage: Stage, filled: Image.Image) -> Image.Image:
    """A fine surface over a form, as of fur, bark or brushwork, in units of the picture."""
    across, down = filled.width / stage.unit, filled.height / stage.unit
    rng = stage.dice(f"weave {filled.size}")
    coarse = cloudy(rng, filled.size, (across * 60, down * 40))
    fine = cloudy(rng, filled.size, (across * 190, down * 110))
    weave = Image.merge("RGB", [Image.blend(coarse, fine, 0.75)] * 3)
    return Image.blend(filled, ImageChops.soft_light(filled, weave), 0.5)


def stand(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """Put a sprite on the ground with a cast and a contact shadow."""
    width, height = sprite.width / stage.unit, sprite.height / stage.unit
    _cast(stage, sprite, x, y)
    stage.glow(x, y - 0.004, width * 0.46, stage.palette.shadow, 0.5, flat=0.13)
    _contact(stage, sprite, x, y + height * 0.02)
    stage.stamp(sprite, x, y + height * 0.02)


def lie(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """Put a sprite on a table that is seen from above: its shadow is its own shape, a little aside."""
    width, height = sprite.width / stage.unit, sprite.height / stage.unit
    soft = sprite.getchannel("A").filter(ImageFilter.GaussianBlur(0.01 * stage.unit))
    shade = Image.new("RGBA", sprite.size, (*stage.palette.shadow, 0))
    shade.putalpha(scaled(soft, 0.5))
    stage.glow(x, y - height / 2, max(width, height) * 0.62, stage.palette.shadow, 0.25)
    stage.stamp_plain(shade, x - 0.014 * stage.light, y + 0.02)
    stage.stamp_plain(sprite, x, y)


def leap(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """Put a sprite above the ground that it has left: its shadow stays there, small and soft."""
    width, height = sprite.width / stage.unit, sprite.height / stage.unit
    stage.glow(x, y - 0.004, width * 0.4, stage.palette.shadow, 0.5, flat=0.15)
    stage.stamp(sprite, x, y - height * 0.3)


def breach(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """Put a sprite above the water that it leaps from, with the splash under its tail."""
    sprite = sprite.crop(sprite.getchannel("A").getbbox() or (0, 0, *sprite.size))
    sprite = sprite.crop((0, 0, sprite.width, max(2, round(0.86 * sprite.height))))
    width = sprite.width / stage.unit
    foam = mix(stage.palette.haze, (255, 255, 255), 0.7)
    stage.glow(x, y, width * 0.5, stage.palette.shadow, 0.4, flat=0.1)
    stage.stamp(sprite, x, y + 0.01)
    rng = stage.dice(f"splash {x:.3f}")
    for _ in range(26):
        a, r = float(rng.uniform(0.02, 0.98)) * np.pi, float(rng.uniform(0.3, 0.55)) * width
        drop = float(rng.uniform(0.006, 0.018)) * (1.0 if r < 0.42 * width else 0.6)
        stage.glow(x + np.cos(a) * r * 1.2, y - np.sin(a) * r * 0.5, drop, foam, 0.85)
    for dx, r in ((-0.16, 0.2), (0.14, 0.24), (0.0, 0.32)):
        stage.glow(x + dx * width, y, width * r, foam, 0.75, flat=0.14)


def wade(stage: Stage, sprite: Image.Image, x: float, y: float, splashing: bool) -> None:
    """Put a sprite into water up to its ankles; who runs throws up spray at its feet."""
    swim(stage, sprite, x, y, 0.12)
    if not splashing:
        return
    width, rng = sprite.width / stage.unit, stage.dice(f"spray {x:.3f} {y:.3f}")
    foam = mix(stage.palette.haze, (255, 255, 255), 0.75)
    for _ in range(34):
        dx, up = float(rng.uniform(-0.56, 0.56)) * width, float(rng.random()) ** 2 * 0.34 * width
        stage.glow(x + dx, y - up, float(rng.uniform(0.004, 0.013)), foam, 0.85)
    for dx, r in ((-0.36, 0.16), (0.34, 0.18), (0.0, 0.2)):
        stage.glow(x + dx * width, y - 0.004, width * r, foam, 0.7, flat=0.22)


def _contact(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """The dark line where something touches the ground: the rim of its own foot, a little lower."""
    part = max(2, round(sprite.height * 0.22))
    pad = max(2, round(0.02 * stage.unit))
    foot = Image.new("L", (sprite.width + 2 * pad, part + 2 * pad))
    foot.paste(sprite.getchannel("A").crop((0, sprite.height - part, *sprite.size)), (pad, 0))
    soft = scaled(foot.filter(ImageFilter.GaussianBlur(0.0055 * stage.unit)), 0.55)
    drop = 0.006 + 0.012 * min(1.0, sprite.width / max(1, sprite.height) / 2)
    left = round((x - 0.006 * stage.light) * stage.unit - foot.width / 2)
    top = round((y + drop) * stage.unit) - part
    stage.image.paste(stage.palette.shadow, (left, top, left + foot.width, top + foot.height), soft)


def _cast(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """The shadow on the ground: the outline laid down, away from the light; long when the sun is low."""
    palette = stage.palette
    flat = min(1.0, 1.3 * sprite.height / max(1, sprite.width))
    low = max(2, round(sprite.height * (0.2 + 0.26 * palette.beam) * flat))
    lean = round(low * 1.5)
    strength = (0.34 + 0.12 * palette.beam) * (1 - 0.5 * palette.mist)
    alpha = sprite.getchannel("A").transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((sprite.width, low))
    wide = Image.new("L", (sprite.width + 2 * lean, low + 4))
    wide.paste(alpha, (lean, 0))
    shear = lean / low * stage.light
    laid = wide.transform(
        wide.size, Image.Transform.AFFINE, (1, shear, 0, 0, 1, 0), Image.Resampling.BILINEAR
    )
    soft = scaled(laid.filter(ImageFilter.GaussianBlur(0.01 * stage.unit)), strength)
    at = (round(x * stage.unit - wide.width / 2), round(y * stage.unit - low * (0.07 + 0.4 * (1 - flat))))
    stage.image.paste(stage.palette.shadow, (*at, at[0] + wide.width, at[1] + wide.height), soft)


def swim(stage: Stage, sprite: Image.Image, x: float, y: float, sinks: float) -> None:
    """Put a sprite in water: its lower part is hidden, its reflection lies below."""
    above = sprite.crop((0, 0, sprite.width, max(2, round(sprite.height * (1 - sinks)))))
    mirrored = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize(
        (above.width, max(2, above.height * 2 // 3))
    )
    fade = (
        Image.linear_gradient("L").resize(mirrored.size).point([round((255 - v) * 0.42) for v in range(256)])
    )
    ghost = masked(mirrored, fade).filter(ImageFilter.GaussianBlur(0.003 * stage.unit))
    width, top = above.width / stage.unit, y + mirrored.height / stage.unit
    stage.stamp_plain(ghost, x, top)
    stage.glow(x, y + 0.004, width * 0.5, stage.palette.shadow, 0.45, flat=0.09)
    stage.stamp(above, x, y)
    foam = mix(stage.palette.haze, (255, 255, 255), 0.6)
    for dx, r, s in ((-0.2, 0.3, 0.6), (0.22, 0.26, 0.5), (0.0, 0.46, 0.3)):
        stage.glow(x + dx * width, y + 0.002, width * r, foam, s, flat=0.035)


def submerge(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """Put a sprite below the surface: it is seen through the water, in its colour, a ripple above it."""
    width, height = sprite.width / stage.unit, sprite.height / stage.unit
    deep = tinted(sprite, stage.palette.haze, 0.22)
    deep.putalpha(scaled(sprite.getchannel("A"), 0.78))
    stage.glow(x, y, width * 0.62, stage.palette.shadow, 0.3, flat=0.3)
    stage.stamp_plain(deep, x, y + 0.4 * height)
    light = mix(stage.palette.haze, (255, 255, 255), 0.5)
    for dx, dy, r in ((-0.2, 0.12, 0.3), (0.24, -0.1, 0.26), (0.02, -0.3, 0.36)):
        stage.glow(x + dx * width, y + dy * height, width * r, light, 0.5, flat=0.03)


def hover(stage: Stage, sprite: Image.Image, x: float, y: float) -> None:
    """Put a sprite in the air, its middle at x, y."""
    stage.stamp(sprite, x, y + sprite.height / stage.unit / 2)


def shine(stage: Stage, kind: str, sprite: Image.Image, x: float, foot: float, flip: bool = False) -> None:
    """The light of a lamp, lighthouse or candle that has been put at x, foot."""
    glows = subject_of(kind).glows
    if glows is None:
        return
    width, height = sprite.width / stage.unit, sprite.height / stage.unit
    dark = stage.palette.night or stage.scene.time == "sunset" or stage.scene.mood == "dark"
    strength = 0.6 if dark else 0.34
    at = (x + (0.5 - glows[0] if flip else glows[0] - 0.5) * width, foot - height * (1 - glows[1]))
    if dark:  # it lights what is around it
        stage.light_up(*at, 2.2 * glows[2] * height, (255, 176, 90), 0.3)
    stage.light_up(*at, glows[2] * height, (255, 206, 120), strength)
    stage.light_up(*at, glows[2] * height * 0.35, (255, 236, 180), strength)
