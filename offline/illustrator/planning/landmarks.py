"""What towns are known by."""

from __future__ import annotations

KNOWN = {
    "paris": ("eiffel tower", 0.64),
    "london": ("big ben", 0.6),
    "newyork": ("statue of liberty", 0.56),
    "tokyo": ("tokyo tower", 0.62),
    "rome": ("colosseum", 0.3),
    "pisa": ("tower of pisa", 0.5),
    "sydney": ("opera house", 0.28),
    "agra": ("taj mahal", 0.4),
    "rio": ("christ the redeemer", 0.5),
    "athens": ("openmoji:1F3DB", 0.32),
    "bavaria": ("neuschwanstein", 0.5),
    "moscow": ("onion church", 0.46),
    "istanbul": ("mosque", 0.4),
}
"""What each is known by, and how tall that is drawn, in short sides."""
IN_STREETS = {
    "paris": "parisstreet",
    "london": "londonstreet",
    "newyork": "newyorkavenue",
    "tokyo": "tokyolane",
    "rome": "italianstreet",
    "pisa": "italianstreet",
    "agra": "indianbazaar",
    "istanbul": "souk",
}
"""The manner in which each town's streets are built, where that is not the usual one."""
