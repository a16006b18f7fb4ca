"""Which animals on four legs there are: breeds of cats and dogs, wild ones, cattle."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.colours import INK, WHITE, colour

from . import beasts as b
from . import coats
from .beasts import Kind, register
from .skeleton import Build

EVERY = (
    "standing", "walking", "running", "jumping", "eating", "calling", "stretching", "climbing", "rearing",
    "lying", "balancing", "profile",
)  # fmt: skip
GREEN, AMBER, ICE = colour("#9fc04a"), colour("#e0a53a"), colour("#7fb8e8")
CREAM, PALE, DARK = b.CREAM, colour("#eef0f2"), colour("#3a3238")
TAN, RUST, FAWN = colour("#c98a4a"), colour("#a8602e"), colour("#e2c18e")


DOG = Kind(b.DOG, "", 0.34, "canine", "flop")
CAT = Kind(b.CAT, "", 0.3, "feline", nose=b.ROSE, iris=GREEN)
BIG = Kind(b.BIG_CAT, "", 0.34, "big", "round", nose=b.ROSE)
CORGI = Build(long=70, deep=36, stand=40, tuck=0.9, limb=15, neck=(-20, -24, 26, 21), head=1.0)
SAUSAGE = Build(long=92, deep=30, stand=32, tuck=0.9, limb=13, neck=(-18, -24, 22, 18), head=0.94)
STOCKY = Build(long=56, deep=40, stand=48, tuck=0.8, limb=18, neck=(-15, -22, 34, 30), head=1.12)
TALL = Build(long=74, deep=46, stand=76, tuck=0.72, limb=19, neck=(-22, -32, 30, 24), head=1.08)
TINY = Build(long=46, deep=27, stand=44, tuck=0.62, limb=11, neck=(-14, -26, 18, 16), head=1.0)
HEAVY = Build(
    long=96, deep=66, stand=66, tuck=1.06, hump=4, limb=28, neck=(-36, 2, 52, 40), head=1.5, hoofed=True
)

PETS = {
    "cat": replace(
        CAT, palette="#d98a45 #6d6f7b #3b3942 #e8dccb #a3785a", feet=CREAM, marks=coats.tabby, stripes=True
    ),
    "siamese cat": replace(
        CAT,
        palette="#ead9c0",
        iris=ICE,
        mask=colour("#5a4238"),
        ear=colour("#5a4238"),
        feet=colour("#5a4238"),
    ),
    "calico cat": replace(CAT, palette="#f4efe6", marks=coats.patches(colour("#d8863c"), DARK), iris=AMBER),
    "tuxedo cat": replace(CAT, palette="#33323c", belly=WHITE, feet=WHITE, marks=coats.collar(WHITE)),
    "dog": replace(DOG, palette="#b9793f #d8a65c #8a5a3a #e6d2b0", feet=CREAM),
    "golden retriever": replace(
        DOG, palette="#dca85a #d09a4c", tail="plume", marks=coats.fringe, belly=colour("#f0d49a")
    ),
    "labrador": replace(DOG, palette="#e2bd80 #33323c #6a4530", belly=None),
    "husky": replace(
        DOG,
        build=b.WOLF,
        palette="#6f7682 #4a4e58",
        ears="point",
        tail="plume",
        belly=WHITE,
        feet=WHITE,
        iris=ICE,
    ),
    "german shepherd": replace(
        DOG,
        build=b.WOLF,
        palette="#c08a4e",
        ears="point",
        tail="bushy",
        belly=FAWN,
        marks=coats.saddle(DARK),
        mask=None,
        ear=DARK,
    ),
    "corgi": replace(
        DOG,
        build=CORGI,
        palette="#d8924a",
        ears="point",
        tail="stub",
        belly=WHITE,
        feet=WHITE,
        marks=coats.collar(WHITE),
    ),
    "dachshund": replace(DOG, build=SAUSAGE, palette="#8a4f2c #6a3a24 #33302e", belly=TAN, feet=TAN),
    "pug": replace(
        DOG, build=STOCKY, palette="#dcbc8a", shape="pug", tail="curl", belly=None, mask=DARK, ear=DARK
    ),
    "bulldog": replace(
        DOG,
        build=STOCKY,
        palette="#c8925a #e8e0d4",
        shape="pug",
        tail="stub",
        belly=WHITE,
        marks=coats.collar(WHITE),
    ),
    "dalmatian": replace(DOG, palette="#f4f2ee", belly=None, marks=coats.dalmatian, ear=INK),
    "beagle": replace(
        DOG,
        palette="#f1ede4",
        marks=coats.saddle(colour("#6a4530")),
        ear=colour("#a8683a"),
        belly=WHITE,
        mask=colour("#b5763e"),
    ),
    "border collie": replace(
        DOG, palette="#2e2c34", tail="plume", belly=WHITE, feet=WHITE, marks=coats.collar(WHITE)
    ),
    "chihuahua": replace(DOG, build=TINY, palette="#d8ae74 #c8925a", height=0.24, ears="point"),
    "shiba inu": replace(DOG, palette="#d48a48", ears="point", tail="curl", feet=CREAM),
    "greyhound": replace(DOG, build=b.SLIM, palette="#9a98a2 #c8a070", height=0.38),
    "rottweiler": replace(
        DOG, build=TALL, palette="#2c2a30", belly=RUST, feet=RUST, tail="stub", height=0.38
    ),
    "saint bernard": replace(
        DOG,
        build=TALL,
        palette="#f2eee6",
        marks=coats.patches(RUST),
        ear=RUST,
        mask=RUST,
        height=0.4,
        tail="plume",
    ),
    "terrier": replace(
        DOG, build=TINY, palette="#f0ece2 #c8a070", height=0.27, tail="stub", marks=coats.fringe
    ),
}
WILD = {
    "wolf": Kind(
        b.WOLF, "#7d8592 #6b7280 #8f8a86", 0.36, "canine", tail="bushy", belly=PALE, feet=PALE, iris=AMBER
    ),
    "hyena": Kind(
        b.WOLF,
        "#b59a72",
        0.36,
        "canine",
        "round",
        "bushy",
        belly=None,
        feet=DARK,
        marks=coats.spots,
        mask=DARK,
    ),
    "fox": Kind(
        b.FOX, "#c8622b #d5702e #bb5426", 0.3, "canine", tail="bushy", feet=colour("#3a2c2c"), iris=AMBER
    ),
    "bear": Kind(b.BEAR, "#7a4e33 #8d5f3d #5f4030", 0.42, "bear", "round", "stub", belly=None),
    "polar bear": Kind(b.BEAR, "#f2f0ea", 0.42, "bear", "round", "stub", belly=None),
    "lion": replace(
        BIG,
        palette="#d9a04e #cf9145",
        height=0.37,
        tail="tuft",
        belly=colour("#f2dcb0"),
        mane=colour("#8a4f26"),
    ),
    "lioness": replace(BIG, palette="#d6a862 #cf9c55", tail="tuft", belly=colour("#f2dcb0")),
    "tiger": replace(BIG, palette="#e28a35 #d97c2b", marks=coats.tiger, feet=CREAM, stripes=True),
    "leopard": replace(BIG, palette="#e0a850", marks=coats.rosettes),
    "snow leopard": replace(BIG, palette="#cfccc8", marks=coats.rosettes, belly=WHITE, iris=ICE),
    "cheetah": replace(
        BIG, build=replace(b.SLIM, head=0.86, neck=(-22, -24, 24, 18)), palette="#e6b25c", marks=coats.spots
    ),
    "black panther": replace(BIG, palette="#2e2b36", belly=None, iris=GREEN, nose=DARK),
    "puma": replace(BIG, palette="#c09468"),
    "lynx": replace(BIG, palette="#c8a878", ears="tuft", tail="stub", marks=coats.spots, iris=AMBER),
    "raccoon": Kind(b.FOX, "#8a8c94", 0.27, "canine", "round", "bushy", belly=PALE, feet=DARK, mask=DARK),
    "red panda": Kind(
        b.FOX, "#b5502a", 0.28, "canine", "round", "bushy", belly=colour("#4a2a24"), feet=DARK, mask=CREAM
    ),
    "badger": Kind(b.LOW, "#7f8088", 0.25, "canine", "round", "stub", belly=DARK, feet=DARK, mask=DARK),
    "skunk": Kind(
        b.FOX, "#2c2a32", 0.25, "canine", "round", "plume", belly=None, marks=coats.stripe(WHITE), mask=None
    ),
    "mouse": Kind(
        replace(b.LOW, stand=30, long=52, deep=36, neck=(-17, -12, 25, 20)),
        "#9c948f #b59a84",
        0.2,
        "mouse",
        "none",
        belly=CREAM,
        feet=b.ROSE,
    ),
    "squirrel": Kind(
        Build(long=40, deep=27, stand=32, tuck=0.9, limb=10, neck=(-11, -15, 21, 18), head=0.84),
        "#b5683a #9a6a4a #8f5a3a",
        0.2,
        "rabbit",
        "point",
        "bushy",
        feet=CREAM,
    ),
    "panda": Kind(
        b.BEAR,
        "#f4f2ee",
        0.4,
        "bear",
        "round",
        "stub",
        belly=None,
        feet=INK,
        legs=INK,
        mask=INK,
        ear=INK,
        marks=coats.yoke(INK),
    ),
    "rabbit": Kind(
        Build(long=40, deep=36, stand=34, tuck=1.0, limb=12, neck=(-13, -17, 26, 22), head=0.96),
        "#c9b29b #a98a6d #ece4da #8f8a8a",
        0.24,
        "rabbit",
        "long",
        "stub",
        feet=CREAM,
    ),
    "hippopotamus": Kind(
        replace(HEAVY, stand=52, hump=0, neck=(-36, -4, 56, 44)),
        "#8f8290 #98848a",
        0.42,
        "hippo",
        "round",
        "stub",
        belly=colour("#c8a0a0"),
    ),
    "rhinoceros": Kind(
        HEAVY, "#8b8d94 #94908c", 0.44, "rhino", "leaf", "cord", belly=None, marks=coats.plates
    ),
}
SIDEWAYS = {"hippopotamus", "rhinoceros"}
"""Who is seen from the side where nothing is said of what it does; the others sit or stand facing us."""
PLAIN = {"cat", "dog", "wolf", "fox", "rabbit"}
"""Of whom a black or a white one is that all over."""
for _name, _kind in {**PETS, **WILD}.items():
    _kind = replace(_kind, plain=_name in PLAIN)
    poses = tuple(
        pose for pose in EVERY if (_name, pose) != ("panda", "eating")
    )  # it sits and holds its bamboo
    register(_name, _kind, poses, "standing" if _name in SIDEWAYS else "")
