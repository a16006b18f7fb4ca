"""Whole lands that are told to be in a glass, or on someone's back: "an ocean inside a bottle" is a thing."""

from __future__ import annotations

import re
from functools import lru_cache

LANDS = {
    "forest": "forest|woods|jungle|landscape|world|garden|mountains?|meadow",
    "ocean": "ocean|sea|storm|tempest|waves?",
    "galaxy": "galaxy|universe|cosmos|nebula|night sky|starry sky|solar system|milky way|stars|outer space",
    "city": "city|skyline|town|village|metropolis|kingdom",
}
VESSELS = {
    "jar": "jar|bottle|vial|glass|dome|sphere|terrarium|flask",
    "teacup": "tea ?cup|cup|mug|cup of (?:tea|coffee)|coffee cup",
    "light bulb": "light ?bulb|bulb",
}
_SMALL = r"(?:(?:an?|the|one|whole|entire|tiny|little|small|miniature|glowing|magical|beautiful) )*"
_HELD = r"(?:trapped |captured |contained |hidden |living )?(?:in|inside|inside of|within) (?:an? |the )?"
_OF = r"(?:(?:glass|small|tiny|large|big|old|mason|corked|porcelain|glowing) )*"


@lru_cache(maxsize=1)
def _sought() -> list[tuple[str, re.Pattern[str]]]:
    """The name of each drawing, and how it may be said."""
    return [
        (
            f"{land} in a {vessel}",
            re.compile(rf"\b{_SMALL}(?:{lands}) {_HELD}{_OF}(?:{said})\b(?! of)", re.IGNORECASE),
        )
        for land, lands in LANDS.items()
        for vessel, said in VESSELS.items()
    ]


def in_vessels(prompt: str) -> str:
    """The prompt with each land in a vessel as the name of its drawing."""
    if " in" not in prompt:
        return prompt
    for name, sought in _sought():
        prompt = sought.sub(f"a {name}", prompt)
    return prompt


BORNE = {
    "three small houses": "village|town|hamlet|settlement",
    "three small skyscrapers": "city|metropolis|skyline",
    "five small pine trees": "forest|woods|woodland|jungle|grove",
    "some flowers": "garden|meadow|flower garden|flower meadow",
    "three small palm trees": "island|tropical island|desert island|oasis|paradise",
}
"""What is seen of a land that someone bears."""
_BEARING = (
    r"\b{small}(?:tiny|small|little|miniature|whole|entire|large|huge)? ?(?:{lands})"
    r"(?= (?:(?:that |which )?(?:is )?(?:growing|built|standing|resting|sitting|carried|perched|thriving) )?"
    r"(?:on|atop|upon) (?:its|his|her|their|the) (?:back|shell|head|hat|shoulders?)\b)"
)


@lru_cache(maxsize=1)
def _borne() -> list[tuple[str, re.Pattern[str]]]:
    small = r"(?:(?:an?|the|one|magical|beautiful|floating|ancient|medieval|old) )*"
    return [
        (seen, re.compile(_BEARING.format(small=small, lands=said), re.IGNORECASE))
        for seen, said in BORNE.items()
    ]


def on_backs(prompt: str) -> str:
    """The prompt with each land that someone bears as what is seen of it: a village as three houses."""
    if not re.search(r"\b(?:on|atop|upon)\b", prompt):
        return prompt
    for seen, sought in _borne():
        prompt = sought.sub(seen, prompt)
    return prompt
