"""The catalogue: which models there are, what each takes, and legal sizes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalog import CARDS, OFFLINE, FreeSizes, card_for, parse_size, suggested_sizes

GPT_SIZES = FreeSizes()
OFFLINE_SIZES = OFFLINE.sizes


def test_every_model_of_the_table_has_a_card():
    """Those that stay first; of the others, the one that ends last first."""
    ids = [card.id for card in CARDS]
    assert len(ids) == len(set(ids))
    assert set(ids) >= {
        "gpt-image-2.6-sunburst",
        "gpt-image-2.6-flare",
        "gpt-image-2.5-sunburst",
        "gpt-image-2.5-flare",
        "gpt-image-2.5-sunburst-2026-09-08",
        "gpt-image-2.5-flare-2026-09-08",
        "gpt-image-2",
        "gpt-image-2-2026-04-21",
        "gpt-image-1.5",
        "chatgpt-image-latest",
        "gpt-image-1-mini",
        "gpt-image-1",
        "dall-e-3",
        "dall-e-2",
        "offline-illustrator",
    }
    ends = [card.shutdown or date.max for card in CARDS]
    assert ends == sorted(ends, reverse=True)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_holds_together(card):
    """Source and date are there, defaults are among the values, and what is off says what replaces it."""
    assert card.source
    assert card.checked
    assert card.default_quality in card.qualities
    assert card.streams == (card.max_partial_images > 0)
    if card.shutdown:
        assert card_for(card.replaced_by or "").shutdown is None
        assert card_for(card.replaced_by or "").status == "known"
    if "edit" in card.operations:
        assert card.inputs.count
    assert suggested_sizes(card)


@pytest.mark.parametrize(
    ("model", "like", "title", "status"),
    [
        ("gpt-image-2", None, "GPT Image 2", "known"),
        ("gpt-image-2-2027-01-01", None, "gpt-image-2-2027-01-01", "known"),
        ("openai/dall-e-3", None, "openai/dall-e-3", "known"),
        ("my-deployment", "gpt-image-1.5", "my-deployment", "known"),
        ("my-deployment", "nonsense", "my-deployment", "unknown"),
        ("gpt-image-2.7-nova", None, "gpt-image-2.7-nova", "unknown"),
        ("flux.1-dev", None, "flux.1-dev", "unknown"),
    ],
)
def test_a_model_finds_its_card(model: str, like: str | None, title: str, status: str):
    """Its own, its family's, the one that is named for it, or a permissive one; always with its own id."""
    card = card_for(model, like=like)
    assert (card.id, card.title, card.status) == (model, title, status)


def test_the_longest_family_wins():
    """A snapshot of the mini model is not one of its big sister."""
    assert card_for("gpt-image-1-mini-2026-01-01").input_fidelity == ("low",)


def test_an_unknown_model_takes_any_size():
    """The server decides."""
    card = card_for("flux.1-dev")
    assert card.size_problem("123x457") is None
    assert card.size_problem("auto") is None
    assert card.size_problem("big") is not None


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_sizes_that_are_offered_are_legal(card):
    """Whether from a list or by the rule."""
    for choice in suggested_sizes(card):
        assert card.size_problem(choice.size) is None
        assert choice.label


@pytest.mark.parametrize(
    ("size", "legal"),
    [
        ("1024x1024", True),
        ("1536x864", True),
        ("3840x2160", True),
        ("2880x2880", True),
        ("3840x1280", True),
        ("1000x1000", False),
        ("3856x1600", False),
        ("3840x1264", False),
        ("640x640", False),
        ("3840x3840", False),
    ],
)
def test_the_rule_of_free_sizes(size: str, legal: bool):
    """Multiples of 16, 1:3 to 3:1, sides up to 3840, 655,360 to 8,294,400 pixels."""
    problem = GPT_SIZES.problem(*parse_size(size))
    assert (problem is None) == legal
    assert legal or problem.endswith(".")


def test_large_sizes_are_experimental():
    """Above 2560x1440."""
    assert not GPT_SIZES.experimental(2560, 1440)
    assert GPT_SIZES.experimental(3840, 2160)


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_every_size_has_a_legal_neighbour(width: int, height: int):
    """Legal sizes stay as they are; others become legal, and their shape stays near where it can."""
    for rule in (GPT_SIZES, OFFLINE_SIZES):
        found = rule.legal(width, height)
        assert rule.problem(*found) is None
        assert rule.legal(*found) == found


@given(st.integers(400, 8_000), st.integers(400, 8_000))
def test_the_legal_neighbour_keeps_the_shape(width: int, height: int):
    """Within 2.5 % of the ratio, where the rule allows that ratio."""
    if not 1 / 2.9 < width / height < 2.9:
        return
    wide, high = GPT_SIZES.legal(width, height)
    assert abs((wide / high) / (width / height) - 1) < 0.025
