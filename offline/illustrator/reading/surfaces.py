"""What things are laid on: "on black marble", "on pink silk", "on a slate board"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from offline.illustrator.colours import Colour, colour
from offline.illustrator.scene import Scene

from . import nouns
from .tables import table

COVERS = {
    "marble top": "marble|granite|onyx",
    "slate": "slate|black stone|dark stone|grey stone|stone slab",
    "silk": "silk|satin|draped fabric|draped cloth|silk fabric",
    "velvet": "velvet",
    "concrete": "concrete|cement|terrazzo",
    "lace": "lace|crochet|lace tablecloth|lace cloth|doily",
    "linen": "tablecloth|table cloth|linen|burlap|canvas cloth",
}
"""What covers a table, by the sight that asks for it, and how it is said."""
AFTER = (
    "table|tabletop|table top|surface|slab|top|background|backdrop|countertop|counter|board|plate|platter"
    "|cloth|tablecloth|fabric|podium|pedestal|tray|base|stand|desk"
)
SHADES = {"dark": "#33323c", "light": "#ece6dc", "pale": "#ece6dc", "deep": "#33323c"}
LOOKS = "polished|smooth|soft|rich|elegant|luxurious|rustic|old|crumpled|veined|crushed|weathered"
OTHERS = "floor|stairs?|steps?|statue|bench|wall|cushion|pillow|sofa|sheets?|chair|bed"
"""What is no table, where it is the next word."""


@lru_cache(maxsize=1)
def _sought() -> re.Pattern[str]:
    hues = sorted({*_hues(), *SHADES}, key=len, reverse=True)
    covers = "|".join(f"(?P<c{k}>{said})" for k, said in enumerate(COVERS.values()))
    return re.compile(
        rf"\bon (?:top of )?(?:an? |the )?(?:(?:{LOOKS}) )*"
        rf"(?:(?P<hue>{'|'.join(map(re.escape, hues))}) )?(?:(?:{LOOKS}) )?"
        rf"(?:{covers})(?: (?:{AFTER}))*\b(?! (?:{OTHERS}))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _hues() -> dict[str, Colour]:
    return {
        name: colour(code)
        for code, said in table("small_words", "colours").items()
        for name in said
        if name.isascii()
    }


def surface_in(prompt: str) -> tuple[str, str, Colour | None]:
    """The prompt without what its things lie on, the sight of that, and its colour; "" where none is told."""
    found = _sought().search(prompt) if " on " in f" {prompt.lower()}" else None
    if found is None:
        return prompt, "", None
    name = next(name for k, name in enumerate(COVERS) if found[f"c{k}"])
    said = (found["hue"] or "").lower()
    hue = _hues().get(said) or (colour(SHADES[said]) if said in SHADES else None)
    hue = colour("#33323c") if not hue and "black" in found[0].lower() else hue
    return f"{prompt[: found.start()]} {prompt[found.end() :]}".strip(), name, hue


def upon_surface(scene: Scene, cover: str, hue: Colour | None) -> Scene | None:
    """The scene of things that lie on a cover; None where somebody lives in it, or it is elsewhere."""
    alive = any(nouns.is_living(item.kind) for item in scene.items)
    still = scene.place in {None, "tabletop", "studio", "room", "kitchen"} and not scene.verb
    if not scene.items or alive or not still:
        return None
    hues = (*scene.hues, ("cover", hue)) if hue else scene.hues
    place = None if scene.place == "studio" else scene.place
    return replace(scene, place=place, sights=(*scene.sights, cover), hues=hues)
