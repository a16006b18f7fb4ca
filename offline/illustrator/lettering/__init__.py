"""Letters: the strokes of two alphabets, lines of text set with them, and the pens that draw them."""

from .hands import HANDS, Hand
from .setting import Block, Line, drawable, fitted, undrawable, written
from .tracing import inked

__all__ = ["HANDS", "Block", "Hand", "Line", "drawable", "fitted", "inked", "undrawable", "written"]
