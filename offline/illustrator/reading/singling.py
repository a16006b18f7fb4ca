"""What only one of several has: "three owls, the middle one wearing a top hat"."""

from __future__ import annotations

import re
from dataclasses import replace

from offline.illustrator.scene import Scene

ONLY = "only "
"""What the trait of a thing begins with that only one of its owners has, before where that one is."""
_PLACES = {
    "left": "left", "first": "left", "middle": "middle", "center": "middle", "centre": "middle",
    "central": "middle", "second": "middle", "right": "right", "last": "right", "third": "right",
}  # fmt: skip
_SINGLED = re.compile(
    rf"\b(?:({'|'.join(_PLACES)})\s+one|one\s+(?:in|on)\s+the\s+({'|'.join(_PLACES)})|one)"
    r"\s+(?:of\s+them\s+|of\s+which\s+)?(?:is\s+)?(?:wearing|wears|with|in|has|having)\s+([^,.;]{2,40})",
    re.IGNORECASE,
)


def singled(scene: Scene, text: str) -> Scene:
    """The scene in which a thing that is said to be one's is no longer that of all."""
    found = list(scene.items)
    for said in _SINGLED.finditer(text):
        where = _PLACES.get((said[1] or said[2] or "").lower(), "left")
        for k, item in enumerate(found):
            owner = found[item.target] if item.target is not None else None
            if item.relation == "with" and owner and owner.count > 1 and item.word in said[3].lower():
                found[k] = replace(item, traits=(*item.traits, ONLY + where))
    return scene if found == list(scene.items) else replace(scene, items=tuple(found))
