"""The pictures that were drawn here of late: found again by their pixels, so that they can be drawn anew."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict

import numpy as np
import numpy.typing as npt
from PIL import Image

from .made import Made

MOST = 256
_EDGE = 32
_SPOTS = 16
_ALIKE = 6.0
"""How unlike a copy (saved lossily, or at another size) may be, in its most different spots."""


class Memory:
    """Keeps the newest pictures' scenes by a hash of their pixels, and by a likeness for lossy copies."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[bytes, tuple[Made, npt.NDArray[np.int16]]] = OrderedDict()

    def keep(self, image: Image.Image, made: Made) -> None:
        """Remember what a picture was made of."""
        with self._lock:
            self._kept[_hash(image)] = made, _likeness(image)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def find(self, image: Image.Image) -> Made | None:
        """What a picture was made of: of the very pixels, or of a copy that looks the same; else None."""
        with self._lock:
            exact = self._kept.get(_hash(image))
            kept = list(self._kept.values())
        if exact:
            return exact[0]
        mine, shape = _likeness(image), image.width / image.height
        near = [
            (_away(likeness, mine), -age, made)
            for age, (made, likeness) in enumerate(kept)
            if abs(made.shape - shape) < 0.02 * shape
        ]
        away, _, made = min(near, default=(_ALIKE, 0, None), key=lambda found: found[:2])
        return made if away < _ALIKE else None


def _hash(image: Image.Image) -> bytes:
    rgb = image.convert("RGB")
    return hashlib.blake2b(rgb.tobytes(), digest_size=16, salt=str(rgb.size).encode()[:16]).digest()


def _likeness(image: Image.Image) -> npt.NDArray[np.int16]:
    return np.asarray(image.convert("RGB").resize((_EDGE, _EDGE), Image.Resampling.BOX), np.int16)


def _away(mine: npt.NDArray[np.int16], other: npt.NDArray[np.int16]) -> float:
    """How unlike two pictures are, 0 to 255: as much as their most different spots are."""
    apart = np.abs(mine - other).mean(axis=2)
    return float(np.sort(apart, axis=None)[-_SPOTS:].mean())
