"""What is seen on a small figure of how a person looks, by the features that a portrait would show."""

from __future__ import annotations

from offline.illustrator.busts.casting import FEMALE, MALE
from offline.illustrator.scene import Item

SHOWN = {
    "happy": "mood smiling, mood laughing",
    "sad": "mood sad",
    "crying": "mood crying",
    "angry": "mood angry, mood screaming",
    "surprised": "mood surprised",
    "curly": "cut curly",
    "wavy": "cut wavy",
    "long-haired": "cut long",
    "short-haired": "cut bob, cut pixie, cut crop",
    "bunned": "cut bun",
    "ponytailed": "cut ponytail",
    "pigtailed": "cut pigtails",
    "braided": "cut braids, cut dreadlocks",
    "afro": "cut afro",
    "wild": "cut wild, cut mohawk",
    "bald": "cut bald, cut rim",
    "bearded": "beard full, beard goatee, beard stubble",
    "long-bearded": "beard long",
    "moustached": "moustache plain, moustache handlebar",
    "freckled": "mark freckles",
    "bespectacled": "mark glasses",
    "headphoned": "mark headphones",
    "sugar-skulled": "mark sugar skull",
    "carnival-masked": "mark carnival mask",
    "pipe-smoking": "mark pipe, mark cigar",
    "red-lipped": "mark lipstick",
    "war-painted": "mark war paint",
    "dark": "skin dark, people african",
    "tanned": "skin tan, people south asian, people middle eastern, people latin",
    "pale": "skin pale, people northern, people irish",
    "asian": "people east asian",
}
"""Each trait of a figure: the features that it stands for."""
TRAITS = {feature: trait for trait, said in SHOWN.items() for feature in said.split(", ")}


def gender_of(item: Item) -> tuple[str, ...]:
    """Whether someone is told to be a woman or a man, by the word or the code of the kind."""
    words = item.word.split()
    if "1F469" in item.kind or "2640" in item.kind or any(word.endswith(FEMALE) for word in words):
        return ("female",)
    male = "1F468" in item.kind or "2642" in item.kind or any(word.endswith(MALE) for word in words)
    return ("male",) if male else ()


def traits_of(features: tuple[str, ...]) -> tuple[str, ...]:
    """The traits that show some features; eyes keep their colour ("eyes #4f8a4a")."""
    found = (feature if feature.startswith("eyes ") else TRAITS.get(feature, "") for feature in features)
    return tuple(dict.fromkeys(trait for trait in found if trait))
