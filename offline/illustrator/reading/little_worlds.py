"""Whole lands that are told to be in a glass: "an ocean inside a bottle" is one thing, with a drawing."""

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
