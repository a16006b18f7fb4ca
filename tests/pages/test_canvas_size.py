"""How large the canvas is over a picture of any shape."""

from __future__ import annotations

import pytest

from components.canvas_size import canvas_size


@pytest.mark.parametrize(
    ("picture", "place", "size"),
    [
        ((1024, 1024), 506, (506, 506)),
        ((4000, 3000), 358, (358, 268)),
        ((1024, 1024), 1400, (720, 720)),
        ((8000, 600), 358, (358, 27)),
        ((600, 8000), 506, (120, 1600)),
        ((100, 8000), 506, (25, 2000)),
        ((1, 5000), 506, (1, 5000)),
        ((8000, 1), 506, (506, 1)),
        ((20, 20), 40, (40, 40)),
    ],
)
def test_a_canvas_fits_its_place(picture: tuple[int, int], place: int, size: tuple[int, int]) -> None:
    """It is as wide as its place and as high as the window at most, but where a hand could not draw then;
    of a very long picture it stays below what a browser can show."""
    assert canvas_size(*picture, place) == size
