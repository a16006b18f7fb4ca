"""Hands: in which manner letters are drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Hand:
    """A manner of lettering; measures are in hundredths of the height of a capital.

    ``weight`` is the width of a stroke, ``narrow`` by how much all is narrower (1: as drawn), ``slant`` how
    far the tops lean to the right, ``space`` the room between letters. ``thin`` is how wide horizontal
    strokes are of the weight (1: all alike), ``tilt`` the angle of the pen in degrees. ``butt`` cuts strokes
    straight; ``leading`` is from line to line, in capitals.
    """

    alphabet: str = "print"
    weight: float = 12.0
    narrow: float = 1.0
    slant: float = 0.0
    space: float = 24.0
    thin: float = 1.0
    tilt: float = 0.0
    butt: bool = False
    leading: float = 1.5


HANDS = {
    "plain": Hand(weight=11, butt=True),
    "bold": Hand(weight=21, butt=True, space=20),
    "poster": Hand(weight=25, narrow=0.8, butt=True, space=13, leading=1.26),
    "spaced": Hand(weight=10, butt=True, space=62),
    "round": Hand(weight=19, space=18),
    "tube": Hand(weight=7.5, space=26),
    "chalk": Hand(weight=8.5, narrow=0.9, space=20),
    "serif": Hand(weight=13, thin=0.42, tilt=-12, butt=True, space=24),
    "title": Hand(weight=17, thin=0.34, tilt=-8, butt=True, space=34, leading=1.4),
    "script": Hand("script", weight=9.5, slant=0.24, thin=0.5, tilt=-38, space=8, leading=1.55),
    "monoline": Hand("script", weight=7, slant=0.22, space=8, leading=1.6),
    "brush": Hand("script", weight=14, slant=0.22, thin=0.46, tilt=-35, space=8, leading=1.5),
    "bubble": Hand(weight=30, narrow=0.96, space=4, leading=1.3),
}
