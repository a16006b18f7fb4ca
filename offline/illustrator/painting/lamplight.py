"""Houses in the dark: their windows shine, and smoke rises from their chimneys."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land.country.village import smoke
from offline.illustrator.subjects import subject_of

GLOW, WARM = np.array([255, 223, 142]), (255, 182, 92)
CHIMNEYS = {"house": (0.21, 0.86)}
"""Where smoke comes from: how far from the middle, in widths, and how high, in heights."""
LIKE = 34


def is_dark(stage: Stage) -> bool:
    """Whether lamps are lit."""
    return stage.lamps or stage.scene.mood == "dark"


def lived_in(stage: Stage, kind: str, drawn: Image.Image, lit: Image.Image) -> Image.Image:
    """A building that has been lit by the sky, its windows (as they were drawn) lit from within."""
    subject = subject_of(kind)
    if not (subject.fixed and subject.draw and is_dark(stage)):
        return lit
    away = np.abs(np.asarray(drawn.convert("RGB"), np.int16) - GLOW).max(axis=2)
    panes = Image.fromarray(((away < LIKE) * 255).astype(np.uint8))
    panes = panes.filter(ImageFilter.MinFilter(3)) if drawn.height > 150 else panes
    shining = lit.copy()
    shining.paste(Image.new("RGBA", lit.size, (255, 216, 128, 255)), (0, 0), panes)
    shining.putalpha(lit.getchannel("A"))
    return shining


def homely(stage: Stage, kind: str, x: float, foot: float, size: tuple[float, float], flip: bool) -> None:
    """What a house that stands at x, foot sends out: warm light around its windows, smoke when it is cold."""
    subject, (width, height) = subject_of(kind), size
    if not (subject.fixed and subject.draw and kind in CHIMNEYS):
        return
    if is_dark(stage):
        for dx in (-0.26, 0.26):
            stage.light_up(x + dx * width, foot - 0.3 * height, 0.42 * height, WARM, 0.5)
        stage.light_up(x, foot + 0.02, 0.7 * width, WARM, 0.22)
    if stage.scene.season in {"winter", "autumn"} or stage.palette.night:
        dx, up = CHIMNEYS[kind]
        smoke(stage, x + dx * width * (-1 if flip else 1), foot - up * height, 0.8 * height, "home")
