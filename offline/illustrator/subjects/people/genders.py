"""Who may be a woman or a man where a word names only what they do: by what is told, else by chance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .look import Look

EITHER = {
    "chef", "baker", "sailor", "farmer", "gardener", "builder", "firefighter", "doctor", "scientist",
    "student", "artist", "musician", "magician", "clown", "detective", "pilot", "explorer", "hiker",
    "soldier", "elf", "skier", "surfer", "runner", "juggler", "jester", "mechanic", "carpenter",
    "shopkeeper", "tailor", "postman", "photographer", "programmer", "hunter", "archer", "drummer",
    "saxophonist", "trumpeter", "skateboarder", "skater", "snowboarder", "lifeguard", "golfer",
    "footballer", "surgeon", "goalkeeper", "jockey", "superhero", "vampire", "zombie", "ninja",
    "samurai", "warrior", "cowboy", "tourist", "cellist", "punk", "mime", "graduate", "police officer",
    "tennis player", "basketball player", "baseball player", "handball player",
}  # fmt: skip
WOMEN = {"teacher", "nurse", "potter", "barista", "hairdresser", "gymnast", "singer", "violinist", "dancer"}
"""Those who are drawn as women where nothing is told."""
HAIRS = ("ponytail", "bun", "long", "wavy", "bob", "braids")
MANLY = {"beard", "moustache", "goatee", "longbeard"}
CHANCE = 0.42


def gendered(name: str, look: Look, traits: tuple[str, ...], rng: np.random.Generator) -> Look:
    """A look as that of a woman or a man."""
    if name in EITHER:
        luck, hair = float(rng.random()), HAIRS[int(rng.integers(len(HAIRS)))]
        woman = "female" in traits or ("male" not in traits and luck < CHANCE)
        return _as_woman(look, hair) if woman else look
    if name in WOMEN and "male" in traits:
        return replace(look, hair="side", cut="shirt" if look.cut in {"dress", "frock"} else look.cut)
    if "female" in traits and look.hair in {"short", "side", "sleek", "wild"}:
        return _as_woman(look, "long")
    return look


def _as_woman(look: Look, hair: str) -> Look:
    extras = [extra for extra in look.extras.split() if extra not in MANLY]
    kept = look.hair in {"mohawk", "wild"}
    return replace(look, hair=look.hair if kept else hair, extras=" ".join([*extras, "lashes"]))
