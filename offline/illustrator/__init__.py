"""The offline illustrator: no AI model; a grammar reads the prompt, numpy and Pillow draw it."""

from __future__ import annotations

from .illustrator import FlatIllustrator

__all__ = ["FlatIllustrator"]
