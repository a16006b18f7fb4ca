"""What tells the head of one kind from that of another."""

from __future__ import annotations

from dataclasses import dataclass

from offline.illustrator.colours import INK, Colour, colour

PINK = colour("#eda29a")


@dataclass(frozen=True)
class Face:
    """What tells a head from another.

    ``shape`` is canine, feline, big (a big cat), bear, pug, pig, rhino, hippo, mouse or a grazer's;
    ``ears`` point, flop, round, leaf, tuft or none; ``muzzle`` is its pale part, ``mask`` a dark one;
    ``open`` tells of the mouth.
    """

    shape: str
    coat: Colour
    muzzle: Colour
    ears: str = "point"
    iris: Colour | None = None
    nose: Colour = INK
    mask: Colour | None = None
    ear: Colour | None = None
    stripes: Colour | None = None
    open: bool = False
    horns: str = ""
