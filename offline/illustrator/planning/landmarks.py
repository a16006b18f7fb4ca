"""What towns are known by."""

from __future__ import annotations

KNOWN = {
    "paris": ("eiffel tower", 0.64),
    "london": ("big ben", 0.6),
    "newyork": ("empire state building", 0.5),
    "tokyo": ("tokyo tower", 0.62),
    "rome": ("colosseum", 0.3),
    "pisa": ("tower of pisa", 0.5),
    "sydney": ("opera house", 0.28),
    "agra": ("taj mahal", 0.4),
    "rio": ("christ the redeemer", 0.5),
    "athens": ("openmoji:1F3DB", 0.32),
    "dubai": ("burj khalifa", 0.6),
    "shanghai": ("pearl tower", 0.54),
    "toronto": ("needle tower", 0.56),
    "kualalumpur": ("twin towers", 0.6),
    "singapore": ("marina bay sands", 0.36),
    "barcelona": ("sagrada familia", 0.52),
    "bavaria": ("neuschwanstein", 0.5),
    "moscow": ("onion church", 0.46),
    "istanbul": ("mosque", 0.4),
}
"""What each is known by, and how tall that is drawn, in short sides."""
OFF_SHORE = {"newyork": ("statue of liberty", 0.27)}
"""What stands on an island before a town, and how tall that is drawn."""
IN_STREETS = {
    "paris": "parisstreet",
    "london": "londonstreet",
    "newyork": "newyorkavenue",
    "tokyo": "tokyolane",
    "rome": "italianstreet",
    "pisa": "italianstreet",
    "agra": "indianbazaar",
    "istanbul": "souk",
    "barcelona": "italianstreet",
    "shanghai": "oldchina",
    "dubai": "newyorkavenue",
    "toronto": "newyorkavenue",
    "sydney": "newyorkavenue",
    "singapore": "newyorkavenue",
    "kualalumpur": "newyorkavenue",
}
"""The manner in which each town's streets are built, where that is not the usual one."""
COUNTRIES = {
    "italianstreet": "italy",
    "souk": "morocco",
    "indianbazaar": "india",
    "mexicantown": "mexico",
    "kyoto": "japan",
    "oldchina": "china",
    "havana": "cuba",
    "halftimbered": "alsace",
    "provence": "provence",
    "whitevillage": "greece",
}
"""The country that each manner of building tells of."""
TOWNLY = {None, "street", "city", "village", "harbour"}
"""Where houses tell of a country."""
EASTERN = {"classical": "pagoda", "monk": "buddhist monk"}
TEMPLES = {
    "kyoto": EASTERN,
    "tokyolane": EASTERN,
    "tokyo": EASTERN,
    "oldchina": EASTERN,
    "indianbazaar": {"classical": "hindu temple"},
}
"""What temples, and their monks, are in towns of the East."""
AT_HOME = {
    **dict.fromkeys(("samurai", "geisha", "ninja"), "kyoto"),
    **dict.fromkeys(("mariachi", "catrina"), "mexicantown"),
    **dict.fromkeys(("cowboy", "gunslinger"), "western"),
    "flamenco dancer": "italianstreet",
    "belly dancer": "souk",
    "openmoji:1F3EE": "oldchina",
}
"""In which town those are at home whose street or village is not said to be another."""
