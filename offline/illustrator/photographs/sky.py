"""The sky of a photograph, told from what stands before it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

EDGE = 320
"""The size (of the longer side) at which the sky is looked for."""

_STEP, _FAR = 9.0, 26.0
_LEAST, _DIM = 0.04, 110
Pixels = npt.NDArray[np.float32]


def sky_in(image: Image.Image, mask: Image.Image, told: bool = False) -> Image.Image | None:
    """Where an RGB picture shows the sky inside the mask: mode "L", of its size; None where there is none.

    Where it is ``told`` that there is one, a beige one is believed, which else may be a wall.
    Sky is what is smooth from the top down in a column, and what has the same colour at the same height.
    """
    factor = min(1.0, EDGE / max(image.size))
    size = (max(8, round(image.width * factor)), max(8, round(image.height * factor)))
    small = image.resize(size, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(0.8))  # no grain
    pixels = np.asarray(small, np.float32)
    marked = np.asarray(mask.resize(size, Image.Resampling.BOX)) > 127
    open_sky = _from_the_top(pixels) & marked
    if not _is_sky(pixels, open_sky, marked, told):
        return None
    tones, known = _tones(pixels, open_sky)
    spread = np.clip(np.abs(pixels - tones[:, None]) - _cloudy(pixels, open_sky, tones)[:, None], 0, None)
    alike = (spread.max(axis=2) < _FAR) & known[:, None]
    sky = open_sky | alike
    sky = (sky | _clouds(pixels, sky, tones, known)) & marked
    found = Image.fromarray((sky * 255).astype(np.uint8)).filter(ImageFilter.MedianFilter(5))
    return found.resize(image.size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(0.6 / factor))


def _is_sky(pixels: Pixels, found: npt.NDArray[np.bool_], marked: npt.NDArray[np.bool_], told: bool) -> bool:
    """Whether what is smooth from the top down is enough of it, and neither brown, beige nor dim green."""
    top = max(2, len(pixels) // 12)
    if found.mean() < _LEAST or found[:top].mean() < 0.2 * marked[:top].mean():
        return False
    red, green, blue = pixels[:top][found[:top]].mean(axis=0)
    beige = blue < 0.92 * red and max(red, green, blue) < 1.5 * min(red, green, blue)
    return bool((told or not beige) and blue > 0.65 * red and (blue > green or red + green + blue > 3 * _DIM))


def _from_the_top(pixels: Pixels) -> npt.NDArray[np.bool_]:
    """The part of each column, from its top on, that has no edge and is no texture."""
    grey = pixels.mean(axis=2)
    down = np.abs(np.diff(pixels, axis=0, prepend=pixels[:1])).max(axis=2)
    across = np.abs(np.diff(grey, axis=1, prepend=grey[:, :1]))
    rough = np.asarray(
        Image.fromarray(np.clip(down + across, 0, 255).astype(np.uint8)).filter(ImageFilter.BoxBlur(2))
    )
    calm = (down < 2.2 * _STEP) & (rough < _STEP)
    return np.logical_and.accumulate(calm, axis=0)


def _cloudy(pixels: Pixels, sky: npt.NDArray[np.bool_], tones: Pixels) -> Pixels:
    """How far the colours of the sky are spread around its tone at each height: clouds are of it, too."""
    away = np.abs(pixels - tones[:, None]) * sky[..., None]
    found: Pixels = 2.0 * away.sum(axis=1) / np.maximum(sky.sum(axis=1), 1)[:, None]
    return found


def _clouds(
    pixels: Pixels, sky: npt.NDArray[np.bool_], tones: Pixels, known: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """What is paler than the sky and has sky below it in its column."""
    below = np.logical_or.accumulate(sky[::-1], axis=0)[::-1]
    tone = tones[:, None]
    pale = (pixels.min(axis=2) > tone.min(axis=2) - _STEP) & (_vivid(pixels) < _vivid(tone) + _STEP)
    found: npt.NDArray[np.bool_] = below & pale & known[:, None]
    return found


def _vivid(pixels: Pixels) -> Pixels:
    spread: Pixels = pixels.max(axis=2) - pixels.min(axis=2)
    return spread


def _tones(pixels: Pixels, sky: npt.NDArray[np.bool_]) -> tuple[Pixels, npt.NDArray[np.bool_]]:
    """The colour of the sky at each height, and at which heights there is any."""
    share = sky.sum(axis=1)
    known = share > 0.04 * pixels.shape[1]
    tones = (pixels * sky[..., None]).sum(axis=1) / np.maximum(share, 1)[:, None]
    return tones.astype(np.float32), known
