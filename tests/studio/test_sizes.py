"""What is said of a size: its shape, and whether a model makes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.cards import parse_size
from studio.catalog import CARDS, card_for, size_label, suggested_sizes
from studio.sizes import ratio, verdict

SIDES = st.integers(1, 20_000)


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ((1024, 1024), "1:1"),
        ((1536, 1024), "3:2"),
        ((864, 1536), "9:16"),
        ((1792, 768), "21:9"),
        ((768, 1792), "9:21"),
        ((3840, 2160), "16:9"),
        ((1360, 768), "about 16:9"),
        ((4000, 1100), "3.64:1"),
        ((1100, 4000), "1:3.64"),
    ],
)
def test_a_shape_is_written_as_people_write_it(size: tuple[int, int], said: str) -> None:
    """By small numbers where there are some, by the common ratio next to it, else by its longer side."""
    assert ratio(*size) == said


@given(st.sampled_from(CARDS), SIDES, SIDES)
def test_every_size_is_judged_in_a_sentence(card, width: int, height: int) -> None:
    """A size that is not legal for free sizes comes with one that is, and that is judged legal."""
    said = verdict(card, f"{width}x{height}")
    assert said.sentence.endswith(".")
    if said.nearest:
        assert card.size_problem(said.nearest) is None
        assert verdict(card, said.nearest).nearest is None
    else:
        legal = card.size_problem(f"{width}x{height}") is None
        assert legal or isinstance(card.sizes, tuple)


@given(SIDES, SIDES)
def test_the_nearest_size_keeps_the_documented_rule(width: int, height: int) -> None:
    """Multiples of 16, at most 3:1, sides up to 3840, 655,360 to 8,294,400 pixels: as OpenAI writes it."""
    size = f"{width}x{height}"
    wide, high = parse_size(verdict(card_for("gpt-image-2.5-flare"), size).nearest or size) or (0, 0)
    assert wide % 16 == high % 16 == 0
    assert max(wide, high) <= min(3840, 3 * min(wide, high))
    assert 655_360 <= wide * high <= 8_294_400


def test_large_sizes_are_said_to_be_experimental() -> None:
    """Above 2560 × 1440, where the model says so."""
    assert "experimental" in verdict(card_for("gpt-image-2"), "3840x2160").sentence
    assert "experimental" not in verdict(card_for("gpt-image-2"), "2560x1440").sentence


def test_a_model_with_a_list_has_no_other_size() -> None:
    """It names its sizes; none is nearest, and what is no size is said to be none."""
    said = verdict(card_for("dall-e-3"), "1000x1000")
    assert "1792x1024" in said.sentence
    assert said.nearest is None
    assert "WIDTHxHEIGHT" in verdict(card_for("gpt-image-2"), "big").sentence


def test_every_shape_is_offered() -> None:
    """The ratios that people ask for, each by its name."""
    card = card_for("gpt-image-2")
    labels = [size_label(choice.size, card) for choice in suggested_sizes(card)]
    for shape in ("1:1", "3:2", "2:3", "4:3", "3:4", "16:9", "9:16", "21:9"):
        assert any(f" {shape} · " in label for label in labels), shape
