"""The states, patterns and coloured parts of a thing in words."""

from __future__ import annotations

from offline.illustrator.colours import colour
from offline.illustrator.reading import nouns
from offline.illustrator.reading.colour_names import colour_name
from offline.illustrator.reading.forming import kind_of
from offline.illustrator.reading.tables import table
from offline.illustrator.scene import Item


def states_of(item: Item) -> list[str]:
    """The states and patterns of a thing in words: "rusty", "red-striped"."""
    known, said = table("states", "told"), list[str]()
    for trait in dict.fromkeys(item.traits):
        name, *codes = trait.split(" ")
        if form := kind_of(trait):
            said.append(f"{nouns.names_of(form)[0]}-shaped")
        if name in known:
            said.append("-".join((*(colour_name(colour(code)) for code in codes[:1]), known[name][0])))
    return said


def parts_of(item: Item) -> str:
    """The parts of a thing that have a colour of their own: "with a red roof"."""
    parts, told = table("states", "parts"), list[str]()
    markings = table("states", "markings")
    for trait in item.traits:
        name, *codes = trait.split(" ")
        if codes and name.startswith("one-"):
            told.append(f"one {colour_name(colour(codes[0]))} {name.removeprefix('one-')}")
        elif (name in parts or name in markings or name == "eye") and codes:
            hue = colour_name(colour(codes[0]))
            many = name in {"window", "shutter", "eye", "wing", "sail", "ear", "paw", "leg", "patch"}
            said = {"tip": "tip of the tail", "patch": "patche"}.get(name, name)
            told.append(f"{hue} {said}s" if many else f"{'an' if hue[0] in 'aeiou' else 'a'} {hue} {said}")
    return f"with {' and '.join(told)}" if told else ""
