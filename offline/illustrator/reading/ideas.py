"""What a prompt is about that has no shape: love, time, silence, the weight of a secret."""

from __future__ import annotations

import re
from dataclasses import replace

from offline.illustrator.scene import Scene

from .tables import table

IDEA = "idea "
"""What the sights of a scene that tell its idea begin with."""


def conceived(scene: Scene, prompt: str) -> Scene:
    """A scene of nothing that can be seen, with the idea that its words are about; others as they are."""
    seen = scene.items or scene.sheet or scene.verb or scene.sights or scene.place not in {None, "abstract"}
    found = None if seen or scene.time or scene.weather or scene.season else _idea(prompt.lower())
    if not found:
        return scene
    idea, word = found
    unknown = tuple(w for w in scene.unknown if w.lower() not in word)
    return replace(scene, sights=(IDEA + idea,), unknown=unknown)


def idea_of(scene: Scene) -> str:
    """The idea of a scene, "" for none."""
    return next((s.removeprefix(IDEA) for s in scene.sights if s.startswith(IDEA)), "")


def _idea(prompt: str) -> tuple[str, str] | None:
    """The idea that is spoken of first, and by which words."""
    heard = (
        (at.start(), -len(word), idea, word)
        for idea, said in table("ideas", "ideas").items()
        for word in said
        if (at := re.search(rf"\b{re.escape(word)}\b", prompt))
    )
    first = min(heard, default=None)
    return first and first[2:]
