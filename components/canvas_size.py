"""How large a canvas is over a picture of any shape."""

from __future__ import annotations

_HIGHEST = 720  # CSS pixels, so that the whole picture is in sight
_NARROWEST, _WIDEST = 120, 1200
_LONGEST = 2000  # CSS pixels, for pictures that would be too narrow to draw on


def canvas_size(width: int, height: int, place: int) -> tuple[int, int]:
    """The size in CSS pixels of a canvas over a picture of ``width`` × ``height``, never stretched.

    It fits a place that is ``place`` wide and, but for very long pictures, the window.
    """
    wide = max(round(_HIGHEST * width / height), min(_NARROWEST, round(_LONGEST * width / height)))
    wide = max(1, min(wide, place, _WIDEST))
    return wide, max(1, round(wide * height / width))
