"""What time, weather and growth make of a thing: rust, moss, ivy, snow, cracks, mud, drops, drips."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour, colours, mix

from .noise import both, cloudy, scaled
from .patterns import PETALS, blossom, shaded

RUST = colours("#7a3f20 #b8622c #d88a48")
MOSS = colours("#4f7f33 #7fae45 #a6c85a")
LEAVES = colours("#2f6b34 #478a3c #65a548 #8abf5a")
GRIME, MUD = (112, 100, 84), (96, 68, 44)
SNOW, SNOW_SHADE = (246, 250, 255), (190, 208, 232)

Weathered = Callable[[Image.Image, np.random.Generator], Image.Image]


def _patches(
    sprite: Image.Image, rng: np.random.Generator, cells: float, from_: int, steep: float
) -> Image.Image:
    """Blots of noise within the drawing: ``from_`` (0 to 255) is where they begin, the lower the more."""
    noise = cloudy(rng, sprite.size, (cells, cells), 4)
    blots = noise.point([max(0, min(255, round((v - from_) * steep))) for v in range(256)])
    return both(blots, sprite.getchannel("A"))


def _upper(sprite: Image.Image, reach: float) -> Image.Image:
    """What of the drawing looks up: the band below its upper edges, ``reach`` of the longer side deep."""
    alpha, step = sprite.getchannel("A"), max(1, round(reach * max(sprite.size)))
    lowered = Image.new("L", sprite.size)
    lowered.paste(alpha, (0, step))
    return ImageChops.subtract(alpha, lowered)


def _with(sprite: Image.Image, body: Image.Image) -> Image.Image:
    body = body.convert("RGB")
    body.putalpha(sprite.getchannel("A"))
    return body


def rusty(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Dull paint, eaten by rust in blots that run down."""
    dull = Image.blend(sprite.convert("RGB"), sprite.convert("L").convert("RGB"), 0.35)
    blots = _patches(sprite, rng, 5.0, 112, 7.0)
    run = Image.new("L", sprite.size)
    step = max(1, round(0.03 * max(sprite.size)))
    for k in range(1, 4):
        run = ImageChops.lighter(run, scaled(ImageChops.offset(blots, 0, k * step), 0.55 - 0.12 * k))
    dull.paste(shaded(sprite, RUST[0]), (0, 0), both(run, sprite.getchannel("A")))
    dull.paste(shaded(sprite, RUST[1]), (0, 0), scaled(blots, 0.96))
    dull.paste(shaded(sprite, RUST[0]), (0, 0), _patches(sprite, rng, 14.0, 138, 6.0))
    dull.paste(shaded(sprite, RUST[2]), (0, 0), both(_patches(sprite, rng, 26.0, 146, 7.0), blots))
    return _with(sprite, dull)


def mossy(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Cushions of moss, thickest on what looks up."""
    body = sprite.convert("RGB")
    soft = _upper(sprite, 0.11).filter(ImageFilter.GaussianBlur(max(1, 0.012 * max(sprite.size))))
    ragged = _patches(sprite, rng, 12.0, 96, 6.0)
    cover = ImageChops.lighter(both(scaled(soft, 1.6), ragged), _patches(sprite, rng, 4.0, 132, 8.0))
    fuzz = _patches(sprite, rng, 60.0, 120, 5.0)
    body.paste(shaded(sprite, MOSS[0]), (0, 0), cover)
    body.paste(shaded(sprite, MOSS[1]), (0, 0), both(cover, fuzz))
    body.paste(MOSS[2], (0, 0), scaled(both(_upper(sprite, 0.016), ragged), 0.7))
    return _with(sprite, body)


def snowy(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Snow on all that looks up, its lower edge uneven, and a little elsewhere."""
    body = sprite.convert("RGB")
    thick = cloudy(rng, (sprite.width, 1), (9.0, 2.0), 2).resize(sprite.size)
    cap = Image.new("L", sprite.size)
    for reach, least in ((0.035, 0), (0.06, 100), (0.085, 140)):
        enough = thick.point([255 if v >= least else 0 for v in range(256)])
        enough = enough.filter(ImageFilter.GaussianBlur(max(1, 0.012 * max(sprite.size))))
        cap = ImageChops.lighter(cap, both(_upper(sprite, reach), enough))
    blur = max(0.6, 0.004 * max(sprite.size))
    cap = both(
        cap.filter(ImageFilter.GaussianBlur(blur)).point([min(255, v * 2) for v in range(256)]),
        sprite.getchannel("A"),
    )
    under = ImageChops.offset(cap, 0, max(1, round(0.01 * max(sprite.size))))
    body.paste(SNOW_SHADE, (0, 0), scaled(both(under, sprite.getchannel("A")), 0.9))
    body.paste(SNOW, (0, 0), scaled(_patches(sprite, rng, 10.0, 156, 7.0), 0.6))
    body.paste(SNOW, (0, 0), cap)
    return _with(sprite, body)


def weathered(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Faded and stained, with some cracks."""
    pale = Image.blend(sprite.convert("RGB"), sprite.convert("L").convert("RGB"), 0.3)
    pale = Image.blend(pale, shaded(sprite, (186, 172, 146)), 0.2)
    pale.paste(shaded(sprite, GRIME), (0, 0), scaled(_patches(sprite, rng, 6.0, 112, 5.0), 0.55))
    pale.paste(shaded(sprite, GRIME), (0, 0), scaled(_patches(sprite, rng, 22.0, 136, 6.0), 0.5))
    return cracked(_with(sprite, pale), rng, 2)


def abandoned(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Weathered for many years: cracks, moss, and ivy that begins to climb."""
    return _grown_over(mossy(weathered(sprite, rng), rng), rng, 150, _leaf_at, 0.54)


def cracked(sprite: Image.Image, rng: np.random.Generator, many: int = 6) -> Image.Image:
    """Dark cracks that branch, each with a bright edge."""
    box = sprite.getchannel("A").getbbox() or (0, 0, *sprite.size)
    dark, bright = (Image.new("L", (sprite.width * 2, sprite.height * 2)) for _ in range(2))
    unit = max(sprite.size) * 2
    for _ in range(many):
        at = np.array([rng.uniform(box[0], box[2]), rng.uniform(box[1], box[3])]) * 2
        for turn in rng.uniform(0, 2 * np.pi, 3):
            path = [at]
            for _ in range(6):
                turn += float(rng.uniform(-0.8, 0.8))
                path.append(
                    path[-1] + np.array([np.cos(turn), np.sin(turn)]) * unit * float(rng.uniform(0.02, 0.05))
                )
            wide = max(2, round(unit * 0.006))
            line = [tuple(p) for p in path]
            ImageDraw.Draw(bright).line([(x + wide, y + wide) for x, y in line], fill=150, width=wide)
            ImageDraw.Draw(dark).line(line, fill=235, width=wide, joint="curve")
    body = sprite.convert("RGB")
    for mask, tone in ((bright, (255, 250, 240)), (dark, (40, 30, 36))):
        body.paste(tone, (0, 0), mask.resize(sprite.size, Image.Resampling.BOX))
    return _with(sprite, body)


def muddy(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Mud from below, and splashes of it farther up."""
    body = sprite.convert("RGB")
    low = Image.linear_gradient("L").resize(sprite.size)
    caked = ImageChops.add(cloudy(rng, sprite.size, (7.0, 7.0), 4), low, 1.0, -128)
    caked = both(caked.point([max(0, min(255, (v - 150) * 6)) for v in range(256)]), sprite.getchannel("A"))
    body.paste(shaded(sprite, MUD), (0, 0), scaled(caked, 0.92))
    body.paste(shaded(sprite, MUD), (0, 0), scaled(_patches(sprite, rng, 18.0, 148, 9.0), 0.9))
    return _with(sprite, body)


def wet(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Drops of water, each with its shade and its spark."""
    body = Image.blend(sprite.convert("RGB"), Image.new("RGB", sprite.size, (28, 44, 66)), 0.12)
    sheet = Image.new("RGBA", (sprite.width * 2, sprite.height * 2))
    draw, unit = ImageDraw.Draw(sheet), max(sheet.size)
    for x, y, k in rng.random((110, 3)):
        r = unit * (0.005 + 0.011 * k * k)
        px, py = x * sheet.width, y * sheet.height
        draw.ellipse((px - r, py - r * 1.2, px + r, py + r * 1.3), fill=(40, 70, 110, 90))
        draw.ellipse((px - r * 0.8, py - r * 0.9, px + r * 0.8, py + r * 1.1), fill=(214, 236, 255, 130))
        draw.ellipse((px - r * 0.5, py - r * 0.7, px, py - r * 0.1), fill=(255, 255, 255, 250))
    small = sheet.resize(sprite.size, Image.Resampling.BOX)
    body.paste(small.convert("RGB"), (0, 0), small.getchannel("A"))
    return _with(sprite, body)


def melting(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """The lower part run down in drips, and a puddle of it at the foot."""
    room = Image.new("RGBA", sprite.size)
    room.paste(sprite.resize((sprite.width, max(2, round(0.87 * sprite.height)))))
    pixels = np.asarray(room).copy()
    tall, wide = pixels.shape[:2]
    drips = np.asarray(cloudy(rng, (wide, 1), (11.0, 2.0), 2).resize((wide, 1)), np.float32)[0]
    reach = np.clip((drips - 118) / 60, 0, 1) ** 1.3 * 0.3 * tall
    ys = np.arange(tall)
    for x in range(wide):
        solid = np.flatnonzero(pixels[:, x, 3] > 127)
        if len(solid) and reach[x] > 1:
            foot, top = solid[-1], solid[0]
            start = top + 0.35 * (foot - top)
            end = min(tall - 1.0, foot + reach[x])
            t = np.clip((ys - start) / max(1.0, end - start), 0, 1)
            source = np.where(ys < start, ys, start + (foot - start) * t**0.75)
            column = pixels[np.minimum(source.round().astype(int), tall - 1), x].copy()
            column[ys > end, 3] = 0
            pixels[:, x] = column
    return _puddled(Image.fromarray(pixels))


def _puddled(sprite: Image.Image) -> Image.Image:
    """A flat pool of a thing's own colour at its foot."""
    box = sprite.getchannel("A").getbbox()
    if box is None:
        return sprite
    foot = np.asarray(
        sprite.crop((box[0], max(box[1], box[3] - max(2, (box[3] - box[1]) // 4)), box[2], box[3]))
    )
    seen = foot[foot[..., 3] > 127][:, :3]
    r, g, b = np.median(seen, axis=0) if len(seen) else (150, 150, 150)
    c: Colour = (int(r), int(g), int(b))
    sheet, half, deep = (
        Image.new("RGBA", sprite.size),
        (box[2] - box[0]) * 0.62,
        max(3.0, 0.05 * max(sprite.size)),
    )
    middle = (box[0] + box[2]) / 2
    draw = ImageDraw.Draw(sheet)
    draw.ellipse(
        (middle - half, box[3] - 1.9 * deep, middle + half, box[3] - 1),
        fill=(*mix(c, (30, 24, 50), 0.18), 255),
    )
    draw.ellipse(
        (middle - half * 0.9, box[3] - 1.8 * deep, middle + half * 0.86, box[3] - 0.5 * deep),
        fill=(*mix(c, (255, 255, 255), 0.12), 255),
    )
    sheet.alpha_composite(sprite)
    return sheet


def overgrown(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Ivy that climbs from the foot and hangs over the edges, leaf upon leaf."""
    return _grown_over(sprite, rng, 340, _leaf_at, 0.5)


def blooming(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Blossoms of many colours all over, leaves between them."""
    return _grown_over(_grown_over(sprite, rng, 260, _leaf_at), rng, 300, _blossom_at)


def _grown_over(
    sprite: Image.Image, rng: np.random.Generator, many: int, put: Callable[..., None], least: float = 0.44
) -> Image.Image:
    """Leaves or blossoms put where growth is thick: in stretches, at the foot and along the edges."""
    small = sprite.getchannel("A").resize((96, max(8, 96 * sprite.height // max(1, sprite.width))))
    inside = np.asarray(small, np.float32) / 255
    thick = np.asarray(cloudy(rng, small.size, (5.0, 5.0), 3), np.float32) / 255
    edge = inside - np.asarray(small.filter(ImageFilter.MinFilter(9)), np.float32) / 255
    low = np.linspace(-0.1, 0.2, small.height)[:, None]
    grows = (thick + low + 0.16 * edge > least) & (inside > 0.5)
    spots, seeds = rng.random((3 * many, 2)), rng.integers(0, 2**32, 3 * many)
    sheet = Image.new("RGBA", (sprite.width * 2, sprite.height * 2))
    draw, unit = ImageDraw.Draw(sheet), max(sheet.size)
    for k in np.argsort(spots[:, 0]):
        v, u = spots[k]
        if grows[int(v * small.height), int(u * small.width)]:
            put(draw, u * sheet.width, v * sheet.height, unit, np.random.default_rng(seeds[k]))
    grown = sprite.copy()
    grown.alpha_composite(sheet.resize(sprite.size, Image.Resampling.BOX))
    return grown


def _leaf_at(draw: ImageDraw.ImageDraw, x: float, y: float, unit: int, rng: np.random.Generator) -> None:
    """An ivy leaf with three points, hanging; its shade below it."""
    r, turn = unit * float(rng.uniform(0.014, 0.026)), float(rng.uniform(-0.7, 0.7))
    shape = np.array(
        [[0, -0.7], [0.5, -0.85], [1, -0.1], [0.5, 0.05], [0, 1.1], [-0.5, 0.05], [-1, -0.1], [-0.5, -0.85]]
    )
    c, s = np.cos(turn), np.sin(turn)
    at = shape @ np.array([[c, s], [-s, c]]) * r + [x, y]
    tone = LEAVES[int(rng.integers(len(LEAVES)))]
    draw.polygon([(px + r * 0.2, py + r * 0.35) for px, py in at], fill=(24, 48, 34, 150))
    draw.polygon([(px, py) for px, py in at], fill=(*tone, 255))
    draw.line(
        [(x, y - 0.6 * r), (x - np.sin(turn) * r, y + np.cos(turn) * 0.9 * r)],
        fill=(*mix(tone, (235, 250, 200), 0.4), 255),
        width=max(1, round(r * 0.1)),
    )


def _blossom_at(draw: ImageDraw.ImageDraw, x: float, y: float, unit: int, rng: np.random.Generator) -> None:
    c: Colour = PETALS[int(rng.integers(len(PETALS)))]
    blossom(draw, x, y, unit * float(rng.uniform(0.013, 0.026)), c, rng)


def sparkling(sprite: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Glints all over: small stars of light, some large."""
    sheet = Image.new("RGBA", (sprite.width * 2, sprite.height * 2))
    draw, unit = ImageDraw.Draw(sheet), max(sheet.size)
    for x, y, k in rng.random((90, 3)):
        px, py, r = x * sheet.width, y * sheet.height, unit * (0.004 + 0.03 * k**5)
        for a, b in ((r, r * 0.16), (r * 0.16, r)):
            draw.polygon([(px - a, py), (px, py - b), (px + a, py), (px, py + b)], fill=(255, 255, 250, 255))
    small = sheet.resize(sprite.size, Image.Resampling.BOX)
    body = sprite.convert("RGB")
    body.paste((255, 255, 250), (0, 0), small.getchannel("A"))
    return _with(sprite, body)


STATES: dict[str, Weathered] = {
    "rusty": rusty,
    "mossy": mossy,
    "snowy": snowy,
    "weathered": weathered,
    "abandoned": abandoned,
    "cracked": cracked,
    "muddy": muddy,
    "wet": wet,
    "melting": melting,
    "overgrown": overgrown,
    "blooming": blooming,
    "sparkling": sparkling,
}
"""What each state makes of a drawing (RGBA) before light falls on it."""
