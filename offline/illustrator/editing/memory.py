"""The pictures that were drawn here of late: found again by their pixels, so that they can be drawn anew."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from pathlib import Path

import numpy as np
from PIL import Image

from .made import Made
from .retold import made_of, text_of
from .store import Likeness, Store

MOST = 256
_EDGE = 32
_SPOTS = 16
_ALIKE = 6.0
"""How unlike a copy (saved lossily, or at another size) may be, in its most different spots."""

Known = tuple[Made | str, Likeness]


class Memory:
    """Keeps the newest pictures' scenes by a hash of their pixels, and by a likeness for lossy copies.

    With a file many more are kept there, as text, and are known after a restart; ``most`` is how many are at
    hand in this process.
    """

    def __init__(self, file: Path | None = None, most: int = MOST) -> None:
        self._most = most
        self._store = Store(file)
        self._lock = threading.Lock()
        self._kept: OrderedDict[bytes, tuple[Made, Likeness]] = OrderedDict()

    def keep(self, image: Image.Image, made: Made) -> None:
        """Remember what a picture was made of."""
        pixels, likeness, text = _hash(image), _likeness(image), text_of(made)
        self._put(pixels, made, likeness)
        if text:
            self._store.add(pixels, made.shape, text, likeness)

    def find(self, image: Image.Image) -> Made | None:
        """What a picture was made of: of the very pixels, or of a copy that looks the same; else None."""
        pixels = _hash(image)
        with self._lock:
            known: Known | None = self._kept.get(pixels)
        known = known or self._store.exact(pixels) or self._alike(image)
        if known is None:
            return None
        told, likeness = known
        if isinstance(told, Made):
            return told
        made = made_of(told)
        if made:
            self._put(pixels, made, likeness)
        return made

    def _put(self, pixels: bytes, made: Made, likeness: Likeness) -> None:
        with self._lock:
            self._kept[pixels] = made, likeness
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def _alike(self, image: Image.Image) -> Known | None:
        """The picture that looks most the same, the newest of several."""
        mine, shape = _likeness(image), image.width / image.height
        least, most, tone = 0.98 * shape, 1.02 * shape, float(mine.mean())
        with self._lock:
            here = [kept for kept in reversed(self._kept.values()) if least <= kept[0].shape <= most]
        stored = self._store.near((least, most), (tone - _ALIKE, tone + _ALIKE))
        known: list[Known] = [*here, *stored]
        near = [(_away(likeness, mine), (told, likeness)) for told, likeness in known]
        away, found = min(near, default=(_ALIKE, None), key=lambda each: each[0])
        return found if away < _ALIKE else None


def _hash(image: Image.Image) -> bytes:
    rgb = image.convert("RGB")
    return hashlib.blake2b(rgb.tobytes(), digest_size=16, salt=str(rgb.size).encode()[:16]).digest()


def _likeness(image: Image.Image) -> Likeness:
    return np.asarray(image.convert("RGB").resize((_EDGE, _EDGE), Image.Resampling.BOX), np.int16)


def _away(mine: Likeness, other: Likeness) -> float:
    """How unlike two pictures are, 0 to 255: as much as their most different spots are."""
    apart = np.abs(mine - other).mean(axis=2)
    return float(np.sort(apart, axis=None)[-_SPOTS:].mean())
