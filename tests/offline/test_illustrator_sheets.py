"""Pictures that are made things: patterns, pages to colour, cards, maps, sets."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from offline.illustrator import FlatIllustrator
from offline.illustrator.reading.words import parse
from offline.painting import Brief


def painted(prompt: str, size: tuple[int, int] = (192, 160)) -> Image.Image:
    return list(FlatIllustrator().paint(Brief("generate", prompt, *size, 4), 0))[-1]


@pytest.mark.parametrize(
    ("prompt", "sheet", "words"),
    [
        ("a seamless pattern of lemons and leaves", "pattern", {"lemon", "leaf"}),
        ("coloring page of a castle", "colouring", {"castle"}),
        ("sticker sheet of cats", "stickers", {"cat"}),
        ("playing card queen of hearts", "playing", {"queen"}),
        ("infographic of the water cycle", "cycle", None),
        ("a treasure map", "map", set()),
        ("a phone wallpaper of mountains", None, set()),
        ("a pirate holding a treasure map", None, None),
        ("a woman reading a postcard on the beach", None, None),
    ],
)
def test_what_a_picture_is_made_as_is_no_subject(
    prompt: str, sheet: str | None, words: set[str] | None
) -> None:
    """At the head of a prompt it is what the picture is, in somebody's hands it is a thing."""
    scene = parse(prompt)
    assert scene.sheet == sheet
    assert words is None or {item.word for item in scene.items} == words


def test_a_group_is_shown_by_its_members() -> None:
    """A set of icons of kitchen tools has several of them, and no hammer."""
    words = [item.word for item in parse("icon set of kitchen tools").items]
    assert len(words) > 5
    assert "hammer" not in words
    assert "whale" in [item.word for item in parse("sticker sheet of sea animals").items]


@pytest.mark.parametrize("prompt", ["seamless pattern of cherries", "a geometric pattern"])
def test_a_pattern_goes_on_at_the_opposite_edge(prompt: str) -> None:
    """Put beside itself, nothing is cut: the two edges differ no more than neighbours within do."""
    pixels = np.asarray(painted(prompt), np.int16)
    for lines in (pixels, pixels.transpose(1, 0, 2)):
        steps = np.abs(np.diff(lines, axis=0)).mean(axis=(1, 2))
        assert np.abs(lines[0] - lines[-1]).mean() <= steps.max() + 2


def test_a_page_to_colour_is_black_on_white() -> None:
    """Lines and white, nothing between that would not take a colour."""
    grey = np.asarray(painted("coloring page of a dinosaur").convert("L"))
    assert (grey > 230).mean() > 0.7
    assert (grey < 60).mean() > 0.02
    assert ((grey > 60) & (grey < 230)).mean() < 0.2


@pytest.mark.parametrize(
    "prompt",
    [
        "a mandala",
        "tarot card of the sun",
        "stamp of Rome",
        "comic strip about a cat",
        "icons of fruit",
        "a treasure map",
    ],
)
def test_a_sheet_is_certain_and_fills_any_shape(prompt: str) -> None:
    """The same bytes twice, also in a panorama."""
    first, second = (painted(prompt, (256, 96)) for _ in range(2))
    assert first.size == (256, 96)
    assert first.tobytes() == second.tobytes()


def test_a_diagram_says_what_it_is_and_letters_are_not_told_as_words() -> None:
    """The sentence is honest: it is a simple diagram."""
    said = FlatIllustrator().tell(Brief("generate", "infographic of the water cycle", 256, 256, 1))
    assert said == "I drew a simple diagram: water cycle."
