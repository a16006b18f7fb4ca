"""The pictures that were drawn here of late: found again by their pixels, so that they can be drawn anew."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from .dice import Dice
from .scene import Scene

MOST = 256
_EDGE = 24
_ALIKE = 2.5


@dataclass(frozen=True)
class Made:
    """What a picture was made of: its scene, its dice, its shape (width ÷ height)."""

    scene: Scene
    dice: Dice
    shape: float


class Memory:
    """Keeps the newest pictures' scenes by a hash of their pixels, and by a likeness for lossy copies."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[bytes, tuple[Made, npt.NDArray[np.int16]]] = OrderedDict()

    def keep(self, image: Image.Image, scene: Scene, dice: Dice) -> None:
        """Remember what an opaque picture was made of."""
        made = Made(scene, dice, image.width / image.height)
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
        near = (made for made, likeness in reversed(kept) if _same(made.shape, shape, likeness, mine))
        return next(near, None)


def _hash(image: Image.Image) -> bytes:
    rgb = image.convert("RGB")
    return hashlib.blake2b(rgb.tobytes(), digest_size=16, salt=str(rgb.size).encode()[:16]).digest()


def _likeness(image: Image.Image) -> npt.NDArray[np.int16]:
    return np.asarray(image.convert("RGB").resize((_EDGE, _EDGE), Image.Resampling.BOX), np.int16)


def _same(a: float, b: float, mine: npt.NDArray[np.int16], other: npt.NDArray[np.int16]) -> bool:
    return abs(a - b) < 0.02 * b and float(np.abs(mine - other).mean()) < _ALIKE
