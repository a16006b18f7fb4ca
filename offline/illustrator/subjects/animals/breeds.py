"""Breeds and wild kin of the sitters: they sit and look at you, too."""

from __future__ import annotations

import numpy as np

from offline.illustrator.colours import INK, WHITE, Colour, colour
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.subjects.registry import SUBJECTS, draws

from . import kinds as _sides  # noqa: F401  their side views come first
from .lively import sleeps
from .markings import CREAM, MARKED, PINK, Sitter
from .sitting import BOX, SITTERS, sit

DARK, TAN, RUST = colour("#3a3238"), colour("#c98a4a"), colour("#a8602e")
SEAL = colour("#5a4238")
ICE, GREEN, AMBER = colour("#7fb8e8"), colour("#9fc04a"), colour("#e0a53a")
BREEDS = {
    "siamese cat": Sitter(
        "point",
        "thin",
        None,
        "cat",
        SEAL,
        plump=0.92,
        iris=ICE,
        ear=SEAL,
        mask="points",
        tone=SEAL,
        nose=DARK,
    ),
    "calico cat": Sitter(
        "point",
        "thin",
        WHITE,
        "cat",
        WHITE,
        plump=0.95,
        iris=AMBER,
        ear=colour("#d8863c"),
        mask="patch",
        tone=DARK,
        spots="patches",
    ),
    "tuxedo cat": Sitter(
        "point", "thin", WHITE, "cat", WHITE, plump=0.95, iris=GREEN, spots="bib", tone=WHITE
    ),
    "golden retriever": Sitter("flop", "thin", colour("#f0d49a"), plump=1.08),
    "labrador": Sitter("flop", "thin", None, plump=1.02),
    "husky": Sitter("fox", "bushy", WHITE, socks=WHITE, iris=ICE, mask="brow", tone=WHITE),
    "german shepherd": Sitter(
        "fox", "bushy", colour("#e2c18e"), ear=DARK, mask="muzzle", tone=DARK, iris=AMBER
    ),
    "corgi": Sitter("bat", "stub", WHITE, socks=WHITE, plump=1.12, mask="blaze", tone=WHITE),
    "dachshund": Sitter("flop", "thin", TAN, socks=TAN, plump=0.86),
    "pug": Sitter("flop", "stub", None, ear=DARK, mask="muzzle", tone=DARK, plump=1.15),
    "bulldog": Sitter("flop", "stub", WHITE, socks=WHITE, mask="blaze", tone=WHITE, plump=1.24),
    "dalmatian": Sitter("flop", "thin", WHITE, ear=INK, spots="dots", tone=INK),
    "beagle": Sitter("flop", "thin", WHITE, socks=WHITE, ear=RUST, mask="blaze", tone=WHITE),
    "border collie": Sitter("flop", "bushy", WHITE, socks=WHITE, mask="blaze", tone=WHITE, spots="bib"),
    "chihuahua": Sitter("bat", "thin", CREAM, plump=0.8),
    "shiba inu": Sitter("point", "stub", CREAM, socks=CREAM, plump=1.05),
    "greyhound": Sitter("flop", "thin", WHITE, plump=0.82),
    "rottweiler": Sitter("flop", "stub", RUST, socks=RUST, plump=1.16, mask="tears", tone=RUST),
    "saint bernard": Sitter(
        "flop", "bushy", WHITE, socks=WHITE, ear=RUST, plump=1.2, mask="bandit", tone=RUST
    ),
    "terrier": Sitter("flop", "stub", WHITE, plump=0.9),
    "lioness": Sitter("round", "tuft", CREAM, "bear", plump=1.05, iris=AMBER, nose=PINK),
    "leopard": Sitter("round", "thin", CREAM, "bear", spots="rosettes", iris=GREEN, nose=PINK),
    "snow leopard": Sitter("round", "thin", WHITE, "bear", spots="rosettes", iris=ICE, nose=PINK),
    "cheetah": Sitter(
        "round", "thin", CREAM, "bear", spots="freckles", iris=AMBER, mask="tears", tone=INK, plump=0.9
    ),
    "black panther": Sitter("round", "thin", None, "bear", iris=GREEN),
    "puma": Sitter("round", "thin", CREAM, "bear", iris=AMBER, nose=PINK),
    "lynx": Sitter("tuft", "stub", CREAM, "bear", spots="freckles", iris=AMBER, nose=PINK, tone=DARK),
    "polar bear": Sitter("round", "none", None, "bear", plump=1.2),
    "raccoon": Sitter("round", "bushy", colour("#eceff2"), socks=DARK, mask="bandit", tone=DARK),
    "red panda": Sitter("round", "bushy", colour("#4a2a24"), socks=DARK, mask="brow", tone=CREAM),
    "badger": Sitter("round", "stub", DARK, socks=DARK, mask="blaze", tone=WHITE, plump=1.1),
    "skunk": Sitter("round", "bushy", None, mask="blaze", tone=WHITE),
    "hyena": Sitter("round", "bushy", None, spots="freckles", tone=DARK, mask="muzzle"),
}
"""How each looks from the front; its colours are those of its side view."""


def _register(name: str, look: Sitter) -> None:
    side = SUBJECTS[f"{name} standing"]
    palette = " ".join("#{:02x}{:02x}{:02x}".format(*tone) for tone in side.colours)
    tall = min(0.46, max(0.3, 1.08 * side.height))

    def draw(pen: Pen, c: Colour, rng: np.random.Generator) -> None:
        sit(pen, c, look)

    for each in (name, f"{name} sitting"):
        draws(each, BOX, tall, palette, front=True)(draw)
    SITTERS.add(name)
    MARKED.update({name, f"{name} sitting"})
    sleeps(name, look, tall)


for _name, _look in BREEDS.items():
    _register(_name, _look)
