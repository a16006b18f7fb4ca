"""Cattle and their wild kin from the side: pigs, goats, camels, deer with large antlers, oxen."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import WHITE, colour

from . import beasts as b
from . import coats
from .beasts import Kind, register
from .kinds import DARK, HEAVY
from .skeleton import Build

CATTLE = ("standing", "walking", "running", "jumping", "eating", "rearing", "lying", "butting", "kicking")
HERDS = {
    "pig": Kind(b.PIG, "#f0a8ae #eeb4b4", 0.28, "pig", "leaf", "pig", belly=None, feet=colour("#a8626a")),
    "boar": Kind(
        replace(b.PIG, hump=6),
        "#5a4a42",
        0.3,
        "pig",
        "point",
        "cord",
        belly=None,
        feet=DARK,
        horns="tusk",
        marks=coats.fringe,
    ),
    "goat": Kind(
        b.GOAT, "#efe8dc #b59a7a #6a5648", 0.32, "goat", "leaf", "stub", belly=None, feet=DARK, horns="goat"
    ),
    "ram": Kind(
        replace(b.GOAT, deep=44),
        "#e4dccb",
        0.33,
        "goat",
        "leaf",
        "stub",
        belly=None,
        feet=DARK,
        horns="ram",
        marks=coats.fringe,
    ),
    "llama": Kind(
        replace(b.GOAT, stand=66, neck=(-18, -58, 26, 18)),
        "#efe6d6 #c8a47c #8a6448",
        0.44,
        "llama",
        "point",
        "stub",
        belly=None,
        feet=DARK,
        marks=coats.fringe,
    ),
    "camel": Kind(
        Build(
            long=84,
            deep=48,
            stand=84,
            tuck=0.74,
            limb=17,
            neck=(-46, -46, 27, 19),
            head=1.0,
            sag=24,
            hoofed=True,
            peak=1.1,
        ),
        "#c99a62 #b98a54 #d4ab78",
        0.52,
        "camel",
        "leaf",
        "cord",
        belly=None,
        feet=colour("#6a4c34"),
        marks=coats.humps(1),
    ),
    "two-hump camel": Kind(
        Build(
            long=84,
            deep=48,
            stand=80,
            tuck=0.8,
            limb=18,
            neck=(-44, -42, 28, 19),
            head=1.0,
            sag=22,
            hoofed=True,
            peak=1.1,
        ),
        "#a9744a",
        0.5,
        "camel",
        "leaf",
        "cord",
        belly=None,
        feet=colour("#4a342a"),
        marks=coats.humps(2),
    ),
    "moose": Kind(
        Build(
            long=84,
            deep=52,
            stand=88,
            hump=10,
            tuck=0.7,
            limb=17,
            neck=(-32, -26, 34, 24),
            head=1.16,
            hoofed=True,
        ),
        "#6a4a36 #5c4030",
        0.54,
        "moose",
        "leaf",
        "stub",
        belly=None,
        feet=DARK,
        horns="moose",
    ),
    "reindeer": Kind(
        Build(
            long=72, deep=42, stand=72, tuck=0.72, limb=14, neck=(-22, -34, 28, 18), head=0.92, hoofed=True
        ),
        "#8a6e54 #7a5e48",
        0.48,
        "deer",
        "leaf",
        "stub",
        belly=colour("#e4d8c6"),
        feet=DARK,
        horns="antler",
        marks=coats.collar(colour("#ddd0bc")),
    ),
    "antelope": Kind(
        replace(b.SLIM, hoofed=True, neck=(-20, -38, 22, 15)),
        "#c8924e",
        0.44,
        "deer",
        "leaf",
        "stub",
        belly=WHITE,
        feet=DARK,
        horns="antelope",
    ),
    "bison": Kind(
        replace(HEAVY, hump=18, neck=(-34, 8, 50, 38), head=1.34),
        "#6a4a34",
        0.46,
        "ox",
        "leaf",
        "cord",
        belly=None,
        feet=DARK,
        horns="ox",
        marks=coats.shaggy,
    ),
    "ox": Kind(
        replace(HEAVY, deep=56, stand=66, hump=4, neck=(-34, -14, 40, 30), head=1.24),
        "#8a5a3a #4a4048",
        0.44,
        "ox",
        "leaf",
        "cord",
        belly=None,
        feet=DARK,
        horns="ox",
    ),
}
for _name, _kind in HERDS.items():
    register(_name, _kind, CATTLE, "standing")
