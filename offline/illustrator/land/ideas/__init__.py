"""Pictures of what has no shape: each idea composed of a few forms that say it."""

from __future__ import annotations

from collections.abc import Callable

from offline.illustrator.colours import Colour
from offline.illustrator.drawing.stage import Stage

from .bodies import alone, mobile, parting, strings, union, weight
from .lights import far_light, phases, veils, web, whirl

Composition = Callable[[Stage, list[Colour]], None]

IDEAS: dict[str, Composition] = {
    "weight": weight,
    "far light": far_light,
    "phases": phases,
    "veils": veils,
    "union": union,
    "parting": parting,
    "alone": alone,
    "mobile": mobile,
    "strings": strings,
    "whirl": whirl,
    "web": web,
}
