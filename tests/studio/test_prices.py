"""Prices and token counts: the published table to the token, ranges, and what is not known."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio import prices
from studio.model_cards import CARDS
from studio.prices import BadPrices, Span, input_image_tokens, read, text_tokens

TABLE = {
    ("gpt-image-2.5-sunburst", "low"): (196, 158, 397, 371),
    ("gpt-image-2.5-sunburst", "medium"): (439, 343, 892, 865),
    ("gpt-image-2.5-sunburst", "high"): (1756, 1372, 3568, 3336),
    ("gpt-image-2.5-sunburst", "xhigh"): (3122, 2459, 6343, 5930),
    ("gpt-image-2.5-sunburst", "max"): (7024, 5488, 14272, 13342),
    ("gpt-image-2", "low"): (196, 158, 397, 371),
    ("gpt-image-2", "medium"): (1756, 1372, 3568, 3336),
    ("gpt-image-2", "high"): (7024, 5488, 14272, 13342),
}
"""Output tokens by model and quality for four sizes (OpenAI's image generation guide, 2026-11-22)."""
SIZES = ((1024, 1024), (1536, 1024), (2048, 2048), (3840, 2160))


@pytest.mark.parametrize(("model", "quality"), TABLE)
def test_the_published_table_to_the_token(model: str, quality: str) -> None:
    """The formula gives just what the table says."""
    price = read().of(model)
    assert price
    found = tuple(price.output_tokens(size, quality) for size in SIZES)
    assert found == tuple(map(Span.of, TABLE[model, quality]))


def test_a_turned_size_costs_the_same() -> None:
    """Portrait and landscape have the same tokens by the formula."""
    price = read().of("gpt-image-2")
    assert price
    assert price.output_tokens((1024, 1536), "high") == price.output_tokens((1536, 1024), "high")


def test_the_first_models_have_a_table() -> None:
    """gpt-image-1's tokens, which do not follow the formula; other sizes are not known."""
    price = read().of("gpt-image-1-mini")
    assert price
    assert price.output_tokens((1024, 1536), "high") == Span.of(6240)
    assert price.output_tokens((1536, 1024), "low") == Span.of(400)
    assert price.output_tokens((512, 512), "low") is None


def test_what_is_not_published_is_a_range() -> None:
    """2.6 takes three to four times 2.5's tokens at low and medium, by report."""
    price = read().of("gpt-image-2.6-flare")
    assert price
    assert not price.published
    assert price.output_tokens((1024, 1024), "low") == Span(3 * 196, 4 * 196)
    assert price.output_tokens((1024, 1024), "high") == Span.of(1756)


def test_what_the_server_chooses_is_a_range() -> None:
    """Automatic quality and size go from the least to the most that they may become."""
    price = read().of("gpt-image-2")
    assert price
    assert price.output_tokens((1024, 1024), "auto") == Span(196, 7024)
    assert price.output_tokens(None, "low") == Span(158, 196)


@pytest.mark.parametrize("model", ["dall-e-3", "flux-schnell", "", "gpt-image-20"])
def test_other_models_have_no_price(model: str) -> None:
    """Nothing is guessed from a name that only looks alike."""
    assert read().of(model) is None


@pytest.mark.parametrize("model", ["openai/gpt-image-2", "GPT-Image-2", "gpt-image-2-2026-04-21"])
def test_gateways_and_snapshots_are_known(model: str) -> None:
    """A prefix and a date do not change the price."""
    assert read().of(model) == read().of("gpt-image-2")


def test_a_deployment_costs_what_its_model_does() -> None:
    """The name of the card that a person gave it decides."""
    assert read().of("my-deployment", like="gpt-image-1.5") == read().of("gpt-image-1.5")


def test_every_model_of_the_family_has_a_price() -> None:
    """No live card was forgotten."""
    priced = [card.id for card in CARDS if card.id.startswith(("gpt-image", "chatgpt-image"))]
    assert all(read().of(model) for model in priced)


@given(st.integers(64, 4000), st.integers(64, 4000))
def test_inputs_never_exceed_their_bound(wide: int, high: int) -> None:
    """An input costs from one patch to 1536 of them."""
    assert 1 <= input_image_tokens((wide, high)) <= 1536


def test_inputs_are_counted_in_patches() -> None:
    """Small pictures are scaled up first."""
    assert input_image_tokens((1024, 1024)) == 1024
    assert input_image_tokens((512, 512)) == 1024
    assert input_image_tokens((1024, 512)) == 512
    assert input_image_tokens((4000, 3000)) == 1536


def test_text_counts_by_its_bytes() -> None:
    """Scripts other than Latin take more tokens a letter."""
    assert text_tokens("a red fox in the snow") == 6
    assert text_tokens("雪の中の狐") == 4


class TestFile:
    def test_of_a_host_comes_first(self, tmp_path: Path) -> None:
        """Its own models are added, and a model of Easel's has the host's price."""
        mine = tmp_path / "prices.json"
        row = {"text_in": "1", "image_in": 2, "image_out": "3.5", "source": "contract", "date": "2026-01-01"}
        rows = [{**row, "models": ["gpt-image-2", "flux"], "table": {"1024x1024": {"low": 10}}}]
        mine.write_text(json.dumps({"prices": rows}))
        found = read(mine)
        flux = found.of("flux")
        assert flux
        assert flux.image_out == Decimal("3.5")
        assert flux.output_tokens((1024, 1024), "low") == Span.of(10)
        assert found.of("gpt-image-2") == flux
        assert found.of("gpt-image-1") == read().of("gpt-image-1")

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "[]",
            "{}",
            '{"prices": [{}]}',
            '{"prices": [{"models": ["a"], "text_in": "-1", "image_in": 1, "image_out": 1, "source": "", '
            '"date": "2026-01-01"}]}',
            '{"prices": [{"models": ["a"], "text_in": "NaN", "image_in": 1, "image_out": 1, "source": "", '
            '"date": "2026-01-01"}]}',
        ],
    )
    def test_that_is_wrong_is_refused_in_a_sentence(self, tmp_path: Path, text: str) -> None:
        """The host reads which file it is."""
        mine = tmp_path / "mine.json"
        mine.write_text(text)
        with pytest.raises(BadPrices, match=r"mine\.json"):
            read(mine)

    def test_that_is_missing_is_refused(self, tmp_path: Path) -> None:
        """A typing error in its name is told at the start, not at the first picture."""
        with pytest.raises(BadPrices, match="cannot be read"):
            read(tmp_path / "none.json")

    def test_of_easel_names_its_sources(self) -> None:
        """Every price says where it is from, and since when."""
        rows = json.loads(prices.OWN.read_text())["prices"]
        assert all(row["source"] and row["date"] for row in rows)
