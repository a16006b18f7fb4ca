"""A prompt read as a person would: which subjects, how many, of what colour, where, when and how."""

from __future__ import annotations

from .grammar import read
from .scene import Scene
from .tongues import english


def parse(prompt: str) -> Scene:
    """The scene that a prompt asks for, in any of eight languages."""
    return read(english(prompt))
