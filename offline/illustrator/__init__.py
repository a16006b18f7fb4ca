"""A first illustrator: flat pictures by the words of a prompt, drawn with numpy and Pillow, no model."""

from __future__ import annotations

from .illustrator import FlatIllustrator

__all__ = ["FlatIllustrator"]
