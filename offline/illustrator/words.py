"""A prompt read as a person would: which subjects, how many, of what colour, where, when and how."""

from __future__ import annotations

from functools import lru_cache

from .emblems import emblematic
from .grammar import read
from .scene import Scene
from .tongues import english
from .trimming import trimmed

MOST = 4000
"""How many characters of a prompt are read: nobody draws more than that says."""


@lru_cache(maxsize=64)
def parse(prompt: str) -> Scene:
    """The scene that a prompt asks for, in any of eight languages."""
    said = english(trimmed(prompt[:MOST]))
    return emblematic(read(said), said)
