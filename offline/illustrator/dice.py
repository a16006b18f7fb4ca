"""Chance that can be thrown again: every part of a picture has dice of its own, named."""

from __future__ import annotations

import hashlib

import numpy as np

from offline.painting import Brief


class Dice:
    """Named random generators of one brief.

    A name always gives the same throws, however much the other parts of the picture throw, so a
    coarse picture and a fine one agree on where everything is.
    """

    def __init__(self, key: str, other: str = "", anew: frozenset[str] = frozenset()) -> None:
        """``anew`` names the throws that are made by the key ``other``: a variation of the rest."""
        self.key = key
        self.other = other
        self.anew = anew

    def __call__(self, name: str) -> np.random.Generator:
        key = self.other if name.split(" ")[0] in self.anew else self.key
        digest = hashlib.sha256(f"{key}|{name}".encode()).digest()
        return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "big")))


def dice_for(brief: Brief) -> Dice:
    """The dice of a brief: its prompt and its seed decide every throw."""
    return Dice(f"{brief.prompt.strip().lower()}|{brief.seed}")
