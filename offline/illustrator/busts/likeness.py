"""What someone looks like: what is said of them, the rest by their kind and by chance."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from offline.illustrator.colours import Colour, colour, colours, lightness

SKINS = colours("#f6d3b8 #f0c3a0 #e3ad83 #c98d62 #a4683f #7a4a2e #5c3725")
HAIRS = colours("#2c2226 #4a2f24 #6b432c #8f5a32 #c89a52 #b5502a")
EYES = colours("#5a3a24 #6b4a2a #4a6b8a #5a7a52 #7a6a3a")


@dataclass(frozen=True)
class Likeness:
    """A person's looks. ``build`` is man, woman, child or baby; ``top`` the colour of the clothes.

    ``marks`` are all further looks by name: freckles, glasses, earrings, tears, ...; ``tones`` the colours of
    those that have one of their own ("hat", "lips", "collar").
    """

    build: str = "woman"
    old: bool = False
    skin: Colour = SKINS[1]
    hair: Colour = HAIRS[1]
    eyes: Colour = EYES[0]
    cut: str = "long"
    beard: str = ""
    moustache: str = ""
    mood: str = "gentle"
    hat: str = ""
    wear: str = "sweater"
    top: Colour = (80, 110, 150)
    marks: frozenset[str] = frozenset()
    tones: dict[str, Colour] = field(default_factory=dict)

    def has(self, mark: str) -> bool:
        return mark in self.marks

    @property
    def brow(self) -> Colour:
        """The colour of brows and lashes: darker than fair hair, as the hair else."""
        from offline.illustrator.colours import darker, mix

        natural = self.hair if not _gaudy(self.hair) else colour("#4a3a34")
        return darker(natural, 0.35) if lightness(natural) < 0.6 else mix(natural, colour("#6a5444"), 0.6)


def _gaudy(hair: Colour) -> bool:
    """Whether hair is of a colour that does not grow."""
    r, g, b = hair
    return b > r + 24 or g > r + 10 or (r > 190 and b > g + 20)


def chosen(rng: np.random.Generator, choices: tuple[Colour, ...]) -> Colour:
    """One of them, the first ones more often."""
    return choices[int(rng.random() ** 1.7 * len(choices))]
