"""What those wear who are dressed as anyone: it differs by who they are, by chance, weather and place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from offline.illustrator.colours import Colour, colours, darker
from offline.illustrator.drawing.pen import Pen

from .genders import gendered
from .hats import HATS
from .look import Look

TROUSERS = ["#34435e", "#4a3f3a", "#5a5f6a", "#6a7a94", "#8a7458", "#3f4f48"]
HAIRS_OF_MEN = ("short", "short", "side", "side", "curly", "afro", "bald")
HAIRS_OF_WOMEN = ("long", "long", "wavy", "bun", "ponytail", "bob", "curly long")
HAIRS_OF_BOYS = ("short", "side", "curly")
HAIRS_OF_GIRLS = ("pigtails", "ponytail", "long", "bob", "braids")
CUTS_OF_WOMEN = ("frock", "frock", "frock", "blouse", "shirt")
OVER_BEASTS = ("striped", "hood", "bib", "vest", "jacket", "scarf", "bib", "bowtie")
OVER = ("", "", "striped", "jacket", "hood", "pocket")
WRAPPED = colours("#c8303a #f0b43a #3f8f6a #f4f0e8 #7a5aa8")
ANYONE = {"person", "woman", "boy", "girl", "child", "student", "grandmother", "grandfather", "teacher"}
"""Who wears what the weather and the place ask for."""


def _one(rng: np.random.Generator, choices: tuple[str, ...] | list[str]) -> str:
    return choices[int(rng.integers(len(choices)))]


HAIRS_AS_TOLD = {
    "bald": "bald",
    "curly": "curly",
    "wavy": "wavy",
    "long-haired": "long",
    "short-haired": "short",
    "braided": "braids",
    "ponytailed": "ponytail",
    "pigtailed": "pigtails",
    "wild": "wild",
    "bunned": "bun",
    "afro": "afro",
}
EXTRAS_AS_TOLD = {
    "bearded": "beard",
    "long-bearded": "longbeard",
    "moustached": "moustache",
    "bespectacled": "glasses",
    "headphoned": "headset",
    "sugar-skulled": "calavera",
    "carnival-masked": "venetian",
    "pipe-smoking": "pipe",
    "red-lipped": "redlips",
    "war-painted": "warpaint",
}


CUTS_AS_TOLD = {
    "coat": "coat",
    "dress": "frock",
    "gown": "gown",
    "robe": "robe",
    "kimono": "robe",
    "armour": "armour",
    "swimsuit": "swimsuit",
    "skirt": "blouse",
    "tutu": "tutu",
    "spacesuit": "spacesuit",
    "suit": "shirt",
    "hoodie": "shirt",
    "overalls": "shirt",
    "sari": "gown",
    "victorian": "gown",
    "flapper": "flapper",
    "kilt": "kilt",
    "dirndl": "frock",
    "lederhosen": "shorts",
    "toga": "robe",
    "hanbok": "gown",
    "qipao": "dress",
    "kaftan": "robe",
    "poncho": "shirt",
    "leather": "shirt",
}
WORN_AS_TOLD = {
    "suit": "shirtfront tie",
    "kimono": "wrapped sleeves",
    "hoodie": "hood",
    "apron": "apron",
    "overalls": "bib",
    "cape": "cape",
    "vest": "vest",
    "sari": "pallu bindi bangles",
    "victorian": "highcollar bustle",
    "flapper": "pearls",
    "kilt": "tartan sporran sockflash",
    "dirndl": "bodice puffs pinafore",
    "lederhosen": "lederhosen sockflash",
    "toga": "toga",
    "hanbok": "pallu sleeves",
    "qipao": "piping",
    "kaftan": "brocade sleeves",
    "poncho": "poncho",
    "leather": "studs",
}
"""How garments are drawn that a prompt tells of: the cut, and what else."""
BELOW_AS_TOLD = {"kilt": "#a83238", "lederhosen": "#7a5434", "kimono": "#e8b84a", "sari": "#e8b840"}
"""The second colour of such a garment: a skirt's, a sash's, a border's."""


def dressed(name: str, look: Look, rng: np.random.Generator, pen: Pen) -> Look:
    """A look as it is today: by chance, by what is told of it, by weather and place."""
    if look.beast:
        return _with_worn(_as_told(_beasts_by_chance(look, rng), pen.traits), pen)
    look = _by_chance(name, gendered(name, look, pen.traits, rng), rng)
    look = _as_told(look, pen.traits)
    told = any(trait.startswith("in ") for trait in pen.traits)
    return _for_the_day(name, look, pen.dress) if name in ANYONE and not told else look


def _as_told(look: Look, traits: tuple[str, ...]) -> Look:
    womanly = look.hair in {*HAIRS_OF_WOMEN, *HAIRS_OF_GIRLS}
    for trait in traits:
        hair = HAIRS_AS_TOLD.get(trait, "")
        hair = {"curly": "curly long", "short": "bob"}.get(hair, hair) if womanly else hair
        extra = EXTRAS_AS_TOLD.get(trait, "")
        look = replace(look, hair=hair or look.hair, extras=f"{look.extras} {extra}".strip())
        look = _in_garment(look, trait.removeprefix("in ")) if trait.startswith("in ") else look
    return look


def _in_garment(look: Look, garment: str) -> Look:
    """In a garment that is told of, instead of what is worn over by chance."""
    worn_over = (*OVER, *OVER_BEASTS) if look.beast else OVER
    kept = " ".join(extra for extra in look.extras.split() if extra not in worn_over)
    cut = CUTS_AS_TOLD.get(garment, look.cut)
    cut = "trunks" if cut == "swimsuit" and look.hair in HAIRS_OF_MEN else cut
    look = replace(look, hat="visor") if garment == "spacesuit" else look
    below = BELOW_AS_TOLD.get(garment, look.bottom)
    return replace(look, cut=cut, bottom=below, extras=f"{kept} {WORN_AS_TOLD.get(garment, '')}".strip())


def _beasts_by_chance(look: Look, rng: np.random.Generator) -> Look:
    """What an animal wears that is dressed as anyone."""
    over = _one(rng, OVER_BEASTS)
    return replace(look, extras=over) if not look.top else look


def _with_worn(look: Look, pen: Pen) -> Look:
    """With the hats, glasses and scarves that are told ("worn scarf #c8303a"), and for the snow."""
    if pen.dress == "winter" and not look.extras and not look.hat:
        look = replace(look, extras="muffler")
    if "bare" in pen.traits:
        look = replace(look, cut="bare", extras="", hat="", prop="")
    for trait in pen.traits:
        if trait.startswith("worn "):
            what = trait.split(" #")[0].removeprefix("worn ")
            hat = what in HATS and what != "mask"
            look = replace(look, hat=what) if hat else replace(look, extras=f"{look.extras} {what}".strip())
    return look


def _for_the_day(name: str, look: Look, asked: str) -> Look:
    if asked == "winter":
        return replace(look, cut="coat", hat="knitted", extras=f"{look.extras} muffler gloves")
    if asked == "beach" and name != "grandmother":
        cut = "trunks" if name in {"person", "boy", "grandfather"} else "swimsuit"
        kept = " ".join(extra for extra in ("glasses", "beard") if extra in look.extras.split())
        return replace(look, cut=cut, hat="", extras=kept)
    return look


def _by_chance(name: str, look: Look, rng: np.random.Generator) -> Look:
    trousers, over, luck = _one(rng, TROUSERS), _one(rng, OVER), float(rng.random())
    if name == "person":
        beard = "beard" if luck < 0.25 else "glasses" if luck > 0.88 else ""
        return replace(look, bottom=trousers, hair=_one(rng, HAIRS_OF_MEN), extras=f"{over} {beard}")
    if name == "woman":
        over = "" if over in {"pocket", "hood"} else over
        cut = _one(rng, CUTS_OF_WOMEN)
        glasses = "glasses" if luck > 0.9 else ""
        over = over if cut == "shirt" else ""
        return replace(
            look, bottom=trousers, cut=cut, hair=_one(rng, HAIRS_OF_WOMEN), extras=f"{over} {glasses}"
        )
    if name in {"boy", "child"}:
        hat, cut = ("cap", "shirt") if luck < 0.35 else ("", "shorts" if luck > 0.6 else "shirt")
        return replace(
            look, hat=hat, cut=cut, hair=_one(rng, HAIRS_OF_BOYS), extras="striped" if luck > 0.8 else ""
        )
    if name == "girl":
        return replace(look, hair=_one(rng, HAIRS_OF_GIRLS), cut="frock" if luck < 0.75 else "shorts")
    return look


def scarf_of(rng: np.random.Generator, c: Colour) -> Colour:
    """A scarf that is seen on a coat of a colour."""
    choice = [tone for tone in WRAPPED if sum(abs(a - b) for a, b in zip(tone, c, strict=True)) > 120]
    return choice[int(rng.integers(len(choice)))]


def muffler(pen: Pen, rng: np.random.Generator, c: Colour) -> None:
    """A scarf around the neck, one end hanging down."""
    tone = scarf_of(rng, c)
    pen.poly("46,54 54,52 57,74 49,76", darker(tone, 0.12))
    pen.blob("27,46 40,51 53,46 54,54 40,59 26,54", tone)
