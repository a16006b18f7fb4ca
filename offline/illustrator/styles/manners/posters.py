"""Styles of poster and gallery: art deco, art nouveau, Bauhaus, cubism."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from offline.illustrator.colours import Colour, colour, colours
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.noise import scaled
from offline.illustrator.styles.linework import contours, outline
from offline.illustrator.styles.prints import tooth

from .sheet import Size, at_most, bounds, calmed, grey, inked, laid, matted, vivid

DECO = "#0d1b26 #16384a #1f6068 #5fa39a #f4e7c6 #e2b75e #b9822f #c2502f #6a2f2c #e9c9a0 #2a2420 #8c7a5c"
NOUVEAU = "#f3e3bf #dcb877 #b98648 #7d8f5a #4d6548 #c9744a #8e3f34 #e8c2a0 #7aa0a0 #3d5a66 #4a3326 #cdb9a0"
SCHOOL = "#f3ead6 #d8352a #1f4fa0 #f2bd2c #1c1b1e #8a8a86 #e88a3c #8fb3d0 #d9c7a6"
GOLD, NIGHT = colour("#e0b458"), colour("#0d1722")


def _middle(subject: Image.Image | None, size: Size) -> tuple[float, float, float]:
    """Where who is looked at has its middle, and half of its larger side; else the middle of the picture."""
    box = bounds(subject)
    if box is None:
        return size[0] / 2, size[1] * 0.5, 0.3 * min(size)
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, max(box[2] - box[0], box[3] - box[1]) / 2


def artdeco(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A poster of the twenties: few flat inks, rays behind who is looked at, a stepped frame of gold."""
    unit = min(size)
    few = inked(vivid(calmed(image, 0.003), 1.3, 1.05), DECO)
    x, y, _ = _middle(subject, size)
    rays = _rays(size, (x, max(y, 0.55 * size[1])), 15)
    if subject is not None:
        rays = ImageChops.subtract(rays, subject)
    laid(few, GOLD, scaled(rays, 0.32))
    ring = outline(subject, 0.005 * unit)
    if ring is not None:
        laid(few, NIGHT, ring)
    _deco_frame(few, unit)
    return ImageChops.multiply(few, tooth(dice, size, 0.14))


def _rays(size: Size, at: tuple[float, float], each: int) -> Image.Image:
    """Wedges of light that spread from a point upwards, fading below it, as a mask."""
    small = (max(8, size[0] // 2), max(8, size[1] // 2))
    mask = Image.new("L", small)
    draw, (x, y) = ImageDraw.Draw(mask), (at[0] / 2, at[1] / 2)
    far = 2.0 * max(small)
    for k in range(each):
        a, b = (np.pi * (1 + (k + part) / each) for part in (0.0, 0.5))
        draw.polygon(
            [(x, y), (x + far * np.cos(a), y + far * np.sin(a)), (x + far * np.cos(b), y + far * np.sin(b))],
            fill=255,
        )
    return mask.resize(size, Image.Resampling.BICUBIC)


def _deco_frame(sheet: Image.Image, unit: int) -> None:
    """Lines of gold on a dark border, stepped at the corners, a fan at the top and the foot."""
    (w, h), draw, m = sheet.size, ImageDraw.Draw(sheet), 0.055 * unit
    thin = max(1, round(0.0035 * unit))
    for box in ((0, 0, w, m), (0, h - m, w, h), (0, 0, m, h), (w - m, 0, w, h)):
        draw.rectangle(box, fill=NIGHT)
    for step in (0.014, 0.03):
        s = step * unit
        draw.rectangle((s, s, w - s - 1, h - s - 1), outline=GOLD, width=thin)
    draw.rectangle((m, m, w - m - 1, h - m - 1), outline=GOLD, width=thin * 2)
    for cx, fx in ((m, 1), (w - m, -1)):
        for cy, fy in ((m, 1), (h - m, -1)):
            for k in (3, 2, 1):
                s, t = k * 0.026 * unit, (4 - k) * 0.026 * unit
                x0, x1 = sorted((cx, cx + fx * s))
                y0, y1 = sorted((cy, cy + fy * t))
                draw.rectangle((x0, y0, x1, y1), fill=NIGHT, outline=GOLD, width=thin)
    for cy, start in ((m, 0), (h - m, 180)):
        for k in range(4, 0, -1):
            r = k * 0.026 * unit
            fill = NIGHT if k % 2 else GOLD
            draw.pieslice(
                (w / 2 - r, cy - r, w / 2 + r, cy + r),
                start,
                start + 180,
                fill=fill,
                outline=GOLD,
                width=thin,
            )


def artnouveau(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """A decorative panel: muted inks within bold lines, a wheel of ornament behind a head, curling stems."""
    unit = min(size)
    few = inked(calmed(vivid(image, 1.1, 0.95), 0.003), NOUVEAU)
    brown = colour("#3c2a20")
    halo = _wheel(size, _middle(subject, size), unit)
    if subject is not None:
        few.paste(halo.convert("RGB"), (0, 0), ImageChops.subtract(halo.getchannel("A"), subject))
    lines = contours(calmed(image, 0.002), 0.0032 * unit, 15)
    laid(few, brown, scaled(lines, 0.8))
    ring = outline(subject, 0.009 * unit)
    if ring is not None:
        laid(few, brown, ring)
    sheet = matted(few, colour("#ead9b0"), 0.062, brown)
    _stems(sheet, unit, brown)
    return ImageChops.multiply(sheet, tooth(dice, size, 0.2))


def _wheel(size: Size, at: tuple[float, float, float], unit: int) -> Image.Image:
    """A disc with a band of small rings around it, half transparent within."""
    wheel, (x, y, half) = Image.new("RGBA", size), at
    r = min(0.42 * unit, max(0.24 * unit, 0.92 * half))
    y = min(y, size[1] - r * 0.7) - 0.12 * half
    draw = ImageDraw.Draw(wheel)

    def disc(radius: float, c: str, alpha: int, edge: int = 0) -> None:
        box = (x - radius, y - radius, x + radius, y + radius)
        line = (*colour("#4a3326"), 255) if edge else None
        draw.ellipse(box, fill=(*colour(c), alpha), outline=line, width=edge)

    thick = max(1, round(0.004 * unit))
    disc(r, "#c98f4a", 255, thick * 2)
    disc(r * 0.965, "#ecd6a2", 255, thick)
    disc(r * 0.78, "#8e5a3a", 255, thick)
    disc(r * 0.755, "#f1deb0", 235, thick)
    for k in range(24):
        a = k * np.pi / 12
        px, py, s = x + np.cos(a) * r * 0.872, y + np.sin(a) * r * 0.872, 0.062 * r
        for grow, tone in ((1.0, "#6f8556"), (0.62, "#ecd6a2"), (0.34, "#b9583c")):
            box = (px - s * grow, py - s * grow, px + s * grow, py + s * grow)
            draw.ellipse(box, fill=(*colour(tone), 255), outline=(*colour("#4a3326"), 255), width=thick // 2)
    return wheel


def _stems(sheet: Image.Image, unit: int, line: Colour) -> None:
    """Stems that curl from the corners along the frame, with leaves and a bud at each end."""
    (w, h), draw = sheet.size, ImageDraw.Draw(sheet)
    t = np.linspace(0, 1, 60)
    turn, reach = 1.5 + 7.2 * t**1.7, 0.34 * unit
    grow = 0.055 * unit * (1 - t) ** 0.9
    along = 0.03 * unit + reach * t - np.sin(turn) * grow * 0.6
    aside = 0.03 * unit + 0.012 * unit * np.sin(t * 9) + np.cos(turn) * grow * 0.25 * t
    green, bud = colour("#5f7a4c"), colour("#b9583c")
    for sx in (0, 1):
        for sy in (0, 1):
            for swap in (0, 1):
                a, b = (aside, along) if swap else (along, aside)
                px, py = (w - a if sx else a), (h - b if sy else b)
                path = [(float(u), float(v)) for u, v in zip(px, py, strict=True)]
                draw.line(path, line, max(2, round(0.0095 * unit)), joint="curve")
                draw.line(path, green, max(1, round(0.005 * unit)), joint="curve")
                for k in (18, 30, 42):
                    u, v, r = *path[k], 0.0095 * unit
                    draw.ellipse((u - r, v - r * 0.7, u + r, v + r * 0.7), fill=green, outline=line)
                u, v, r = *path[-1], 0.012 * unit
                draw.ellipse((u - r, v - r, u + r, v + r), fill=bud, outline=line)


def bauhaus(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Circles, bars and squares in red, blue and yellow; who is looked at in the same flat colours."""
    unit = min(size)
    sheet = Image.new("RGB", size, colour("#f3ead6"))
    few = inked(vivid(calmed(image, 0.003), 1.25, 1.6), SCHOOL)
    sheet = few if subject is None else Image.blend(sheet, few, 0.3)
    _shapes(sheet, dice, _middle(subject, size), unit)
    if subject is not None:
        sheet.paste(few, (0, 0), subject)
        ring = outline(subject, 0.006 * unit)
        if ring is not None:
            laid(sheet, colour("#1c1b1e"), ring)
        within = ImageChops.multiply(contours(calmed(image, 0.002), 0.003 * unit, 24), subject)
        laid(sheet, colour("#1c1b1e"), within)
    return ImageChops.multiply(matted(sheet, colour("#f3ead6"), 0.035), tooth(dice, size, 0.12))


def _shapes(sheet: Image.Image, dice: Dice, at: tuple[float, float, float], unit: int) -> None:
    """A large circle behind the middle, quarter circles in corners, bars and a fan of lines."""
    (w, h), draw, rng = sheet.size, ImageDraw.Draw(sheet), dice("school")
    red, blue, yellow, black = colours("#d8352a #1f4fa0 #f2bd2c #1c1b1e")
    tones = [(red, blue, yellow), (yellow, red, blue), (blue, yellow, red)][int(rng.integers(3))]
    x, y, half = at
    r = min(0.4 * unit, max(0.25 * unit, half * 1.05))
    left = bool(rng.integers(2))
    q = 0.5 * unit
    corner = (0 if left else w, h)
    draw.pieslice((corner[0] - q, h - q, corner[0] + q, h + q), 180, 360, fill=tones[1])
    draw.pieslice((corner[0] - q / 2, h - q / 2, corner[0] + q / 2, h + q / 2), 180, 360, fill=black)
    draw.ellipse((x - r, y - r * 1.1, x + r, y + r * 0.9), fill=tones[0])
    bar = 0.07 * unit
    side = w - 0.14 * unit if left else 0.14 * unit - bar
    draw.rectangle((side, 0, side + bar, h), fill=tones[2])
    draw.rectangle((0, 0.12 * h, w, 0.12 * h + bar * 0.22), fill=black)
    top = (w - 0.3 * unit if left else 0.3 * unit - 0.2 * unit, 0.06 * h)
    draw.rectangle(
        (top[0], top[1], top[0] + 0.2 * unit, top[1] + 0.2 * unit), outline=black, width=max(2, unit // 90)
    )
    for k in range(6):
        off = k * 0.026 * unit
        x0 = 0.06 * unit + off if left else w - 0.22 * unit + off
        draw.line((x0, 0.16 * h, x0 + 0.14 * unit, 0.4 * h), black, max(1, round(0.0045 * unit)))


@at_most(1100)
def cubist(
    image: Image.Image, size: Size, dice: Dice, detail: float, subject: Image.Image | None = None
) -> Image.Image:
    """Seen from several sides at once: facets that are shifted, turned in light, in ochre, grey and blue."""
    unit = min(size)
    small = (max(8, round(size[0] * 420 / unit)), max(8, round(size[1] * 420 / unit)))
    label = _split(small, dice)
    labels = np.asarray(Image.fromarray(label.astype(np.int32)).resize(size, Image.Resampling.NEAREST))
    count, rng = int(label.max()) + 1, dice("facets of a cubist")
    pixels = np.asarray(_muted(image))
    h, w = labels.shape
    away = (rng.uniform(-1, 1, (count, 2)) * 0.042 * unit).astype(int)
    x = np.clip(np.arange(w)[None, :] + away[labels, 0], 0, w - 1)
    y = np.clip(np.arange(h)[:, None] + away[labels, 1], 0, h - 1)
    moved = Image.fromarray(pixels[y, x])
    moved.paste(_tinted(moved, labels, rng, count))
    lines = Image.new("L", size)
    edge = np.zeros((h, w), bool)
    edge[:, 1:] |= labels[:, 1:] != labels[:, :-1]
    edge[1:] |= labels[1:] != labels[:-1]
    lines.paste(grey(edge.astype(np.float32)))
    soft = lines.filter(ImageFilter.GaussianBlur(0.0016 * unit))
    laid(moved, colour("#221c1c"), soft.point([min(120, v * 2) for v in range(256)]))
    ring = contours(moved, 0.003 * unit, 46)
    laid(moved, colour("#221c1c"), scaled(ring, 0.5))
    return ImageChops.multiply(moved, tooth(dice, size, 0.3))


def _split(size: Size, dice: Dice) -> np.ndarray:
    """The number of the facet of each point: what straight cuts across the picture part."""
    w, h = size
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / min(size)
    found = np.zeros((h, w), np.int64)
    for k, (a, b, c) in enumerate(dice("cuts").random((12, 3))):
        turn = np.pi * ((k + 0.8 * a) / 12 + 0.06)
        at = (0.15 + 0.7 * b) * w / min(size), (0.15 + 0.7 * c) * h / min(size)
        found = found * 2 + ((x - at[0]) * np.cos(turn) + (y - at[1]) * np.sin(turn) > 0)
    _, labels = np.unique(found, return_inverse=True)
    return np.asarray(labels.reshape(h, w))


def _muted(image: Image.Image) -> Image.Image:
    """Ochre light and grey blue shade, a part of the own colours kept."""
    tone = calmed(image, 0.002).convert("L")
    ramp = [
        np.interp(v, (0, 70, 130, 190, 255), c)
        for c in zip(*colours("#1f2430 #48566a #9a7f5c #d3ab70 #f0e2c0"), strict=True)
        for v in range(256)
    ]
    earth = Image.merge(
        "RGB", [tone.point([round(v) for v in ramp[i * 256 : i * 256 + 256]]) for i in range(3)]
    )
    return Image.blend(earth, vivid(image, 1.15, 1.2), 0.46)


def _tinted(image: Image.Image, labels: np.ndarray, rng: np.random.Generator, count: int) -> Image.Image:
    """Each facet lit from its own side."""
    h, w = labels.shape
    lean = rng.uniform(-1, 1, (count, 2)).astype(np.float32) * 0.9
    base = rng.uniform(0.66, 1.28, count).astype(np.float32)
    x = (np.arange(w, dtype=np.float32) / min(w, h))[None, :]
    y = (np.arange(h, dtype=np.float32) / min(w, h))[:, None]
    ramp = (np.sin((x * lean[labels, 0] + y * lean[labels, 1]) * 9) * 0.2) + base[labels]
    hues = np.array([(1.12, 1.0, 0.78), (0.82, 0.94, 1.14), (1.1, 0.92, 0.86), (1.0, 1.0, 0.94)], np.float32)
    light = ramp[..., None] * hues[rng.integers(0, len(hues), count)][labels]
    return Image.fromarray(np.clip(np.asarray(image, np.float32) * light, 0, 255).astype(np.uint8))
