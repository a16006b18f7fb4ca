"""The illustrator's own vector drawings."""

from __future__ import annotations

from offline.illustrator.scene import OPENMOJI

from . import badges
from .animals import (
    birdlife,
    breeds,
    browsers,
    brutes,
    cattle,
    coils,
    creepers,
    deepsea,
    dinosaurs,
    emblem_heads,
    fabled,
    fishes,
    fowl,
    garden_guests,
    giants,
    insects,
    kindred,
    kinds,
    little,
    lively,
    mammals,
    migrants,
    monsters,
    mystics,
    mythical,
    owls,
    paws,
    poultry,
    reef,
    scaly,
    seabeasts,
    shifters,
    showy,
    sitting,
    songbirds,
    water,
    waterfowl,
    winged,
    wings,
    wyrms,
)
from .animals.beaks import BEAKS
from .animals.beasts import MUZZLES
from .animals.faces import FACES
from .animals.markings import MARKED
from .animals.sitting import SITTERS
from .better import BETTER
from .buildings import (
    buildings,
    crossings,
    dwellings,
    fair,
    highrises,
    homesteads,
    landmarks,
    monuments,
    streetside,
    towers,
    wonders,
)
from .emoji import emoji_subject
from .food import bakery, confections, drinks, fruits, kitchen, overhead, produce, spreads, sweets, vegetables
from .nature import blooms, plants, potted, shore, skies, trees, weather, woodland
from .people import athletes, backs, crew, handwork, headwear, pastimes, people
from .people.poses import DONE_AS
from .registry import SUBJECTS, Subject
from .things import (
    accessories,
    boardware,
    cabinets,
    cookware,
    dreamt,
    enchanted,
    feasts,
    festive,
    fixtures,
    furniture,
    gadgets,
    gardenware,
    garments,
    gates,
    homely,
    household,
    jewels,
    keepsakes,
    laundering,
    lettered,
    music,
    oddments,
    playthings,
    rarities,
    regal,
    resting,
    roomware,
    seats,
    shopware,
    snug,
    solids,
    sound,
    sporting,
    stands,
    stationery,
    sundries,
    tableware,
    things,
    toolkit,
    vanity,
    yard,
)
from .vehicles import afloat, boats, diggers, fantastic, flying, motors, roadside, rolling, trucks, vehicles

__all__ = [
    "AT_EASE",
    "MARKED",
    "SUBJECTS",
    "Subject",
    "accessories",
    "afloat",
    "athletes",
    "backs",
    "badges",
    "bakery",
    "birdlife",
    "blooms",
    "boardware",
    "boats",
    "breeds",
    "browsers",
    "brutes",
    "buildings",
    "cabinets",
    "cattle",
    "coils",
    "confections",
    "cookware",
    "creepers",
    "crew",
    "crossings",
    "deepsea",
    "diggers",
    "dinosaurs",
    "doing",
    "drawn_by",
    "dreamt",
    "drinks",
    "dwellings",
    "emblem_heads",
    "enchanted",
    "fabled",
    "fair",
    "fantastic",
    "feasts",
    "festive",
    "fishes",
    "fixtures",
    "flying",
    "fowl",
    "fruits",
    "furniture",
    "gadgets",
    "garden_guests",
    "gardenware",
    "garments",
    "gates",
    "giants",
    "handwork",
    "headwear",
    "highrises",
    "homely",
    "homesteads",
    "household",
    "insects",
    "jewels",
    "keepsakes",
    "kindred",
    "kinds",
    "kitchen",
    "landmarks",
    "laundering",
    "lettered",
    "little",
    "lively",
    "mammals",
    "migrants",
    "monsters",
    "monuments",
    "motors",
    "music",
    "mystics",
    "mythical",
    "oddments",
    "overhead",
    "owls",
    "pastimes",
    "paws",
    "people",
    "plants",
    "playthings",
    "potted",
    "poultry",
    "produce",
    "rarities",
    "reef",
    "regal",
    "resting",
    "roadside",
    "rolling",
    "roomware",
    "scaly",
    "seabeasts",
    "seats",
    "shifters",
    "shopware",
    "shore",
    "showy",
    "sitting",
    "skies",
    "snug",
    "solids",
    "songbirds",
    "sound",
    "sporting",
    "spreads",
    "stands",
    "stationery",
    "streetside",
    "subject_of",
    "sundries",
    "sweets",
    "tableware",
    "things",
    "toolkit",
    "towers",
    "trees",
    "trucks",
    "vanity",
    "vegetables",
    "vehicles",
    "water",
    "waterfowl",
    "wears_coats",
    "weather",
    "whose",
    "winged",
    "wings",
    "wonders",
    "woodland",
    "wyrms",
    "yard",
]


AS_BIRDS = {"catching", "stealing", "carrying"}
"""What birds do in flight."""
AS_BEASTS = {
    "carrying": "walking",
    "stealing": "running",
    "catching": "jumping",
    "drinking": "eating",
    "swimming": "walking",
    "pulling": "running",
    "grazing": "eating",
    "fighting": "rearing",
    "flying": "jumping",
    "racing": "running",
    "dancing": "rearing",
    "playing": "stretching",
    "looking": "standing",
    "working": "stretching",
}
"""What those on four legs do looks like one of their poses."""
RESTS = {"sleeping", "sitting", "resting"}
"""Those on hooves lie when they do so."""
AT_EASE = "at ease "
"""What the action begins with of one who only stands or walks because nothing is said of that."""
MUSICIANS = {
    "violinist",
    "musician",
    "singer",
    "drummer",
    "guitarist",
    "saxophonist",
    "trumpeter",
    "cellist",
    "flutist",
    "accordionist",
    "conductor",
    "rock star",
    "mariachi",
    "calavera man",
}
"""Who plays without running."""


def muzzle_of(kind: str) -> tuple[float, float] | None:
    """Where the mouth or the beak is of one that is seen from the side (shares of its box), else None."""
    own = drawn_by(kind)
    return MUZZLES.get(own) or BEAKS.get(own)


def wears_coats(kind: str) -> bool:
    """Whether an animal's drawing can be dressed."""
    return drawn_by(kind) in SITTERS or kind.removeprefix(OPENMOJI) in FACES


def subject_of(kind: str) -> Subject:
    """The subject of a kind: an own drawing, or OpenMoji's. Raises KeyError for an unknown kind."""
    own = drawn_by(kind)
    return SUBJECTS.get(own) or crew.posed(own) or emoji_subject(own)


def doing(kind: str, action: str | None) -> str:
    """The drawing of a kind in an action ("fox sleeping"), where there is one; else the kind."""
    own, action = drawn_by(kind), (action or "").removeprefix(AT_EASE)
    if action == "playing" and own in MUSICIANS:
        return kind
    how = "sitting " if action.startswith("sitting ") else ""
    deed = action.removeprefix(how)
    deed = "profile" if deed == "looking" and f"{own} profile" in SUBJECTS else deed
    rests = (
        deed in RESTS and f"{own} {deed}" not in SUBJECTS and not (own in SUBJECTS and SUBJECTS[own].front)
    )
    beast = f"{own} {'lying' if rests else AS_BEASTS.get(deed, deed)}"
    if beast in SUBJECTS and muzzle_of(beast):
        return beast
    if deed in AS_BIRDS and f"{own} flying" in BEAKS:
        return f"{own} flying"
    if deed in {"running", "racing"} and f"{own} running" not in SUBJECTS and f"{own} jumping" in SUBJECTS:
        return f"{own} jumping"  # a frog
    acting = f"{own} {how}{DONE_AS.get(deed, deed)}"
    return acting if acting in SUBJECTS or (action and crew.posed(acting)) else kind


def whose(kind: str) -> str:
    """Who someone is, without what is done: "boy" of "boy reading seated"."""
    own = drawn_by(kind)
    return crew.parted(own)[0] or kind


def drawn_by(kind: str) -> str:
    """The kind that is drawn for another: an own drawing where it shows the same as OpenMoji's and better."""
    return BETTER.get(kind.removeprefix(OPENMOJI), kind) if kind.startswith(OPENMOJI) else kind
