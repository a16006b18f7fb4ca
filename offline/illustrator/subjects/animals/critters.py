"""Which animals can behave as persons: the head, the coat, the tail and the paws of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from offline.illustrator.colours import INK, WHITE, Colour, colour, colours, darker, lighter
from offline.illustrator.drawing.pen import Pen

from . import critter_heads as h
from . import critter_wild as w
from .breeds import BREEDS
from .countenances import head, mane_tone
from .critter_hoofs import Hoofed, hoofed, pig, sheep
from .markings import AMBER, CREAM, GREEN, PINK, Sitter, plain

Head = Callable[[Pen, Colour, bool], None]
HOOF, ORANGE, DARK = colour("#5a4a42"), colour("#f2953a"), colour("#3a3238")


@dataclass(frozen=True)
class Critter:
    """``tail`` names one of ``critter_figure.TAILS``; ``paw`` and ``foot`` are colours where they are not the
    coat's; ``size`` is that of the head, ``tall`` how tall it is beside the others; ``eye`` where the left
    eye is in the box of a sitter, ``top`` how high ears and horns reach there."""

    head: Head
    coats: tuple[Colour, ...]
    tail: str = ""
    paw: Colour | None = None
    foot: Colour | None = None
    size: float = 0.9
    tall: float = 0.46
    belly: Colour | None = None
    eye: tuple[float, float] = (36.5, 36.0)
    top: float = 2.0


def _furry(look: Sitter) -> Head:
    return lambda pen, c, closed: head(pen, c, replace(look, closed=closed), mane_tone(pen, c))


def _cat(pen: Pen, c: Colour, closed: bool) -> None:
    stripes = None if plain(c) else darker(c, 0.3)
    _furry(Sitter("point", "thin", face="cat", stripes=stripes, iris=GREEN))(pen, c, closed)


def _hoofed(look: Hoofed) -> Head:
    return lambda pen, c, closed: hoofed(pen, c, look, closed)


def _beast(look: Sitter, coats: str, size: float = 0.9, tall: float = 0.46) -> Critter:
    tail = "" if look.tail in {"none", "stub"} else look.tail
    return Critter(_furry(look), colours(coats), tail, look.socks, None, size, tall, look.belly)


def _on_hooves(
    look: Hoofed, coats: str, tail: str = "tuft", size: float = 0.86, tall: float = 0.48
) -> Critter:
    return Critter(_hoofed(look), colours(coats), tail, foot=HOOF, size=size, tall=tall, eye=(37, 32))


_BEASTS = {
    "fox": _beast(
        Sitter("fox", "bushy", face="fox", socks=colour("#4a2c22"), iris=AMBER), "#d5702e #c8622b #bb5426"
    ),
    "wolf": _beast(
        Sitter("fox", "bushy", colour("#eceff2"), "fox", colour("#e4e7ea"), iris=AMBER),
        "#7d8592 #6b7280 #8f8a86",
    ),
    "cat": Critter(_cat, colours("#e0964c #6d6f7b #3b3942 #e8dccb #a3785a"), "thin", CREAM, belly=CREAM),
    "dog": _beast(Sitter("flop", "thin", socks=CREAM), "#c08244 #d8a65c #8a5a3a"),
    "bear": _beast(Sitter("round", "none", colour("#d8b48a"), "bear"), "#7a4e33 #8d5f3d #6a4632", tall=0.5),
    "panda": _beast(Sitter("panda", "none", None, "panda", INK), "#f4f2ee", tall=0.49),
    "rabbit": _beast(Sitter("long", "none", CREAM, "rabbit"), "#c9b29b #ece4da #a98a6d #9a9694", 0.77),
    "lion": _beast(
        Sitter("mane", "tuft", CREAM, "bear", iris=AMBER, nose=PINK), "#e0a850 #d9a04e", 0.82, 0.5
    ),
    "tiger": _beast(
        Sitter("round", "thin", CREAM, "bear", CREAM, INK, iris=AMBER, nose=PINK),
        "#e28a35 #d97c2b",
        tall=0.49,
    ),
    "mouse": _beast(Sitter("big", "thin", CREAM, "muzzle", PINK, nose=PINK), "#a8a19c #b59a84", 0.88, 0.42),
    "hamster": _beast(
        Sitter("round", "none", CREAM, socks=PINK, nose=PINK), "#d99a4e #e0b070 #c8b8a4", tall=0.42
    ),
    "poodle": _beast(Sitter("flop", "thin", None), "#f2eee8 #c9a27c #e8b8c0"),
}
_OTHERS = {
    "owl": Critter(h.owl, colours("#8a6a4c #7a5c50 #a08058 #7f7f92"), "fan", foot=ORANGE, eye=(35.4, 37)),
    "penguin": Critter(h.penguin, colours("#2f3547 #3b4357"), "", foot=ORANGE, belly=WHITE),
    "duck": Critter(h.duck, colours("#f5f2ea #f2cf5a"), "fan", foot=ORANGE, tall=0.44, eye=(37.5, 32)),
    "goose": Critter(h.duck, colours("#f4f2ec"), "fan", foot=ORANGE, eye=(37.5, 32)),
    "swan": Critter(h.duck, colours("#fbfaf6"), "fan", foot=DARK, eye=(37.5, 32)),
    "baby chick": Critter(h.penguin, colours("#f6d44a"), "", foot=ORANGE, tall=0.4),
    "chicken": Critter(h.chicken, colours("#f4ede0 #b5683a"), "fan", foot=ORANGE),
    "rooster": Critter(h.chicken, colours("#c8642e #f0ece0"), "fan", foot=ORANGE),
    "turkey": Critter(h.chicken, colours("#6a4632"), "fan", foot=ORANGE),
    "parrot": Critter(h.bird, colours("#d8343a #3f9e4d #2f7fd0"), "fan", foot=DARK),
    "crow": Critter(h.bird, colours("#2c2c36"), "fan", foot=DARK),
    "eagle": Critter(h.bird, colours("#6a4a34"), "fan", foot=ORANGE),
    "seagull": Critter(h.bird, colours("#f6f6f4"), "fan", foot=ORANGE),
    "bird": Critter(h.bird, colours("#4a8fc9 #c8503c #e0a63a"), "fan", foot=ORANGE, tall=0.42),
    "toucan": Critter(h.bird, colours("#26242c"), "fan", foot=ORANGE),
    "flamingo": Critter(h.bird, colours("#f58fa8"), "fan", foot=PINK),
    "frog": Critter(h.frog, colours("#6fae3f #5a9e4a #8ab84a"), "", tall=0.44, eye=(31, 17.6)),
    "turtle": Critter(h.turtle, colours("#7aa85a #6a9a6a"), "shell"),
    "lizard": Critter(h.turtle, colours("#7fb04a"), "saurian"),
    "chameleon": Critter(h.turtle, colours("#6fb84a"), "saurian"),
    "crocodile": Critter(h.crocodile, colours("#5f8f4a #6f8a5a"), "saurian", tall=0.48, eye=(33.6, 19.6)),
    "t-rex": Critter(h.dinosaur, colours("#6fa84a #5f9a88"), "saurian", tall=0.5, size=0.84, eye=(36, 32)),
    "triceratops": Critter(h.dinosaur, colours("#8a9f6a"), "saurian", tall=0.5, size=0.84, eye=(36, 32)),
    "stegosaurus": Critter(h.dinosaur, colours("#7a9a5a"), "saurian", tall=0.5, size=0.84, eye=(36, 32)),
    "sauropod": Critter(h.dinosaur, colours("#7f9f8a"), "saurian", tall=0.5, size=0.84, eye=(36, 32)),
    "dragon": Critter(
        h.dragon, colours("#4f9f5a #b8484a #4a7fc0 #7a5aac"), "saurian", tall=0.5, size=0.84, eye=(36, 32)
    ),
    "elephant": Critter(h.elephant, colours("#8f95a3 #a19a9c"), "tuft", tall=0.52, size=0.76, eye=(36.5, 32)),
    "hippopotamus": Critter(h.hippo, colours("#9a8a98"), tall=0.5, eye=(38, 28)),
    "rhinoceros": Critter(h.rhino, colours("#8b8d94"), "tuft", tall=0.5, eye=(38, 28)),
    "pig": Critter(pig, colours("#f2a9b4 #f0b8be"), "curl", foot=colour("#b87a80")),
    "sheep": Critter(sheep, colours("#f6f0e4"), "", paw=colour("#5a4f56"), eye=(40, 37)),
    "hedgehog": Critter(
        h.hedgehog, colours("#96714c #8a6547"), "", paw=colour("#f0d8b4"), size=0.86, tall=0.42
    ),
    "squirrel": Critter(h.squirrel, colours("#b5622e #a85a2a"), "squirrel", tall=0.43),
    "koala": Critter(h.koala, colours("#9aa0a8 #8f949e")),
    "sloth": Critter(h.sloth, colours("#a08a70 #8f7a62")),
    "monkey": Critter(h.monkey, colours("#8a5a3a #7a4a34 #a06f48"), "curled", paw=h.FACE, eye=(39, 35.5)),
    "openmoji:1F9A7": Critter(h.monkey, colours("#c8642e"), "", paw=h.FACE),
    "shark": Critter(w.shark, colours("#7f8fa0 #6f8296"), "flat", belly=WHITE, eye=(34, 32)),
    "dolphin": Critter(w.whale, colours("#6f9fc0"), "flat", belly=WHITE, eye=(33, 38)),
    "whale": Critter(w.whale, colours("#4f7fb0"), "flat", belly=WHITE, tall=0.5, eye=(33, 38)),
    "fish": Critter(w.fish, colours("#f08a3a #3f9ad0"), "fan", eye=(34, 37)),
    "goldfish": Critter(w.fish, colours("#f08a3a"), "fan", eye=(34, 37)),
    "bat": Critter(w.bat, colours("#5a4a5e #4a4450"), size=0.82),
    "honeybee": Critter(w.bug, colours("#f4c63a"), paw=DARK, size=0.84, eye=(35, 36)),
    "ant": Critter(w.bug, colours("#a8503a"), size=0.84, eye=(35, 36)),
    "snail": Critter(w.snail, colours("#e0c090"), "shell", size=0.86),
    "octopus": Critter(w.octopus, colours("#c86a8a #d8783a #8a6ac0"), size=0.84, eye=(37, 34)),
    "gorilla": Critter(h.gorilla, colours("#3a3a44 #45404a"), tall=0.5, eye=(39.6, 36)),
    "otter": Critter(h.otter, colours("#7a5a44 #6a4c3a"), "flat"),
    "beaver": Critter(h.beaver, colours("#7a5236 #6a4630"), "flat"),
    "seal": Critter(h.seal, colours("#8f98a6")),
    "walrus": Critter(h.seal, colours("#8a6a5a"), tall=0.5),
    "horse": _on_hooves(Hoofed("tall", "", None, colour("#4a2c22"), "blaze"), "#a8683a #8a5434", "hair"),
    "unicorn": _on_hooves(Hoofed("tall", "unicorn", PINK, colour("#e88ac8")), "#fbf8fa", "hair", 0.8),
    "pegasus": _on_hooves(Hoofed("tall", "", PINK, colour("#e8c86a")), "#fbf8fa", "hair"),
    "zebra": _on_hooves(Hoofed("tall", "", colour("#4a444c"), INK, "stripes"), "#f4f2ee"),
    "openmoji:E001": _on_hooves(Hoofed("long", "", CREAM, colour("#4a4448")), "#9a928e", size=0.8),
    "cow": _on_hooves(Hoofed("leaf", "cow", colour("#f2b8b4"), None, "patch"), "#f4efe6", tall=0.5),
    "ox": _on_hooves(Hoofed("leaf", "cow", colour("#d8b08a")), "#6a4630", tall=0.5),
    "bison": _on_hooves(Hoofed("leaf", "cow", colour("#4a3428"), colour("#3a2a22")), "#6a4a34", tall=0.5),
    "goat": _on_hooves(Hoofed("leaf", "goat", beard=True), "#e8e0d2 #a8927a", size=0.82),
    "ram": _on_hooves(Hoofed("leaf", "ram", beard=False), "#e8dcc4", size=0.84),
    "deer": _on_hooves(Hoofed("leaf", "deer", CREAM), "#b0784a #a06a40", size=0.78),
    "reindeer": _on_hooves(Hoofed("leaf", "deer", CREAM), "#8a6448", size=0.78),
    "moose": _on_hooves(Hoofed("leaf", "moose", colour("#a8876a")), "#6a4a34", size=0.8, tall=0.5),
    "giraffe": _on_hooves(Hoofed("leaf", "giraffe", CREAM, None, "spots"), "#e8bc62", size=0.84, tall=0.54),
    "llama": _on_hooves(Hoofed("tall", "", CREAM, None, "fluff"), "#e8d8bc #c8a47a #f2ece0"),
    "camel": _on_hooves(Hoofed("leaf", "", CREAM, None, "fluff"), "#c99a62"),
    "kangaroo": _on_hooves(Hoofed("long", "", CREAM), "#b8845a", "thin", 0.8),
    "boar": Critter(pig, colours("#6a5548"), "curl", foot=DARK),
}
COATS = {
    "siamese cat": "#ead9c0", "calico cat": "#f4efe6", "tuxedo cat": "#33323c", "golden retriever": "#dca85a",
    "labrador": "#e2bd80", "husky": "#6f7682", "german shepherd": "#c08a4e", "corgi": "#d8924a",
    "dachshund": "#8a4f2c", "pug": "#dcbc8a", "bulldog": "#c8925a", "dalmatian": "#f4f2ee",
    "beagle": "#b5763e",
    "border collie": "#2e2c34", "chihuahua": "#d8ae74", "shiba inu": "#d48a48", "greyhound": "#9a98a2",
    "rottweiler": "#2c2a30", "saint bernard": "#f2eee6", "terrier": "#c8a070", "lioness": "#d6a862",
    "leopard": "#e0a850", "snow leopard": "#cfccc8", "cheetah": "#e6b25c", "black panther": "#3a3744",
    "puma": "#c09468", "lynx": "#c8a878", "polar bear": "#f2f0ea", "raccoon": "#8a8c94",
    "red panda": "#b5502a",
    "badger": "#7f8088", "skunk": "#2c2a32", "hyena": "#b59a72",
}  # fmt: skip
TOPS = {
    "rabbit": -10, "deer": -10, "reindeer": -10, "moose": -9, "giraffe": -8, "unicorn": -10, "kangaroo": -14,
    "openmoji:E001": -14, "dragon": -7, "squirrel": -4, "t-rex": -4, "fish": -6, "goldfish": -6, "snail": -7,
    "honeybee": -8, "ant": -8, "bat": -7, "octopus": -3, "shark": -9, "whale": -7, "dolphin": -7, "goat": -4,
    "chihuahua": -3, "corgi": -3, "llama": -4, "horse": -4, "zebra": -4, "lion": 0, "monkey": -1,
}  # fmt: skip
_ALL = {
    **{name: _beast(BREEDS[name], coat) for name, coat in COATS.items()},
    **_BEASTS,
    **_OTHERS,
}
CRITTERS: dict[str, Critter] = {
    name: replace(each, top=TOPS.get(name, each.top)) for name, each in _ALL.items()
}


def paw_of(critter: Critter, c: Colour) -> Colour:
    return critter.paw or (lighter(c, 0.08) if sum(c) < 420 else darker(c, 0.06))
