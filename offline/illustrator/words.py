"""A prompt read as a person would: which subjects, how many, of what colour, where, when and in what manner."""

from __future__ import annotations

from .grammar import read
from .scene import Scene


def parse(prompt: str) -> Scene:
    """The scene that a prompt asks for."""
    return read(prompt)
