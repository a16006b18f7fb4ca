"""What a request will cost, and what it did."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from studio.attachments import Attachment
from studio.connections import Kind
from studio.costs import between, cost, dollars, estimate
from studio.prices import Span, read
from studio.requests import EditRequest, GenerateRequest

PRICES = read()
NOTHING = {"total_tokens": 0, "input_tokens": 0, "output_tokens": 0}  # as LiteLLM fills it in


def ask(**more: Any) -> GenerateRequest:
    """A picture of a known size and quality."""
    usual = {"prompt": "a red fox in the snow", "model": "gpt-image-2", "size": "1024x1024", "quality": "low"}
    return GenerateRequest(**(usual | more))


def picture(wide: int, high: int) -> Attachment:
    """A file that goes with a request."""
    return Attachment("fox", "image/png", Path("fox.png"), "0" * 64, wide, high)


def test_one_picture_by_the_formula() -> None:
    """6 tokens of text at 5 USD, 196 of output at 30, a million each."""
    found = estimate(ask(), "openai", PRICES)
    assert found.tokens == Span.of(202)
    assert found.usd == (Decimal("0.00591"), Decimal("0.00591"))
    assert found.sentence == "Cost: about $0.006 (202 tokens)."


def test_number_and_previews_count() -> None:
    """Each picture is a request of its own; fewer previews than asked for may come, even none."""
    found = estimate(ask(n=4, partial_images=3), "openai", PRICES)
    assert found.tokens == Span(4 * 202, 4 * 502)
    assert found.sentence == "Cost: $0.024 to $0.060 (808 to 2,008 tokens)."


def test_inputs_of_an_edit_count_and_its_mask_does_not() -> None:
    """Source and references at the price of pictures."""
    shared = {
        "prompt": "a red fox in the snow",
        "model": "gpt-image-2",
        "size": "1024x1024",
        "quality": "low",
    }
    plain = EditRequest(**shared, images=(picture(1024, 1024), picture(512, 1024)))
    masked = EditRequest(**shared, images=plain.images, mask=picture(1024, 1024))
    found = estimate(plain, "openai", PRICES)
    assert found.tokens == Span.of(202 + 1024 + 512)
    assert found.usd == (Decimal("0.00591") + 1536 * Decimal("0.000008"),) * 2
    assert estimate(masked, "openai", PRICES) == found


def test_pictures_of_one_request_pay_for_its_inputs_once() -> None:
    """As where a server does not stream, and so makes all of them at a time."""
    asked = EditRequest(
        prompt="a red fox in the snow",
        model="gpt-image-2",
        size="1024x1024",
        quality="low",
        n=3,
        images=(picture(1024, 1024),),
    )
    assert estimate(asked, "compatible", PRICES).tokens == Span.of(3 * (6 + 1024 + 196))
    found = estimate(asked, "compatible", PRICES, streams=False)
    assert found.tokens == Span.of(6 + 1024 + 3 * 196)
    assert found.most == (6 * 5 + 1024 * 8 + 3 * 196 * 30) / Decimal(1_000_000)


def test_the_offline_illustrator_is_free() -> None:
    """Nobody is paid for it."""
    found = estimate(ask(model="offline-illustrator"), "offline", PRICES)
    assert (found.free, found.most) == (True, 0)
    assert found.sentence == "Free: drawn on this machine."


@pytest.mark.parametrize("more", [{"model": "flux"}, {"model": "gpt-image-1", "size": "2048x2048"}])
def test_what_is_not_known_is_said_so(more: dict[str, str]) -> None:
    """No price is guessed."""
    found = estimate(ask(**more), "compatible", PRICES)
    assert (found.most, found.sentence) == (None, "Cost: unknown.")


@pytest.mark.parametrize(("kind", "priced"), [("openai", True), ("azure", True), ("compatible", False)])
def test_a_model_without_a_price_costs_something_where_all_do(kind: Kind, priced: bool) -> None:
    """OpenAI and Azure charge for every model, whatever its name; a box of one's own may not."""
    assert estimate(ask(model="my-deployment"), kind, PRICES).priced is priced


def test_what_is_reported_is_said_to_be() -> None:
    """A range whose source is no price list."""
    found = estimate(ask(model="gpt-image-2.6-sunburst"), "openai", PRICES)
    assert found.sentence == "Cost: $0.018 to $0.024 (594 to 790 tokens, as others report it)."


class TestCost:
    def test_is_what_the_server_counted(self) -> None:
        """Text, pictures in and pictures out, each at its own price."""
        usage = {
            "input_tokens": 1030,
            "input_tokens_details": {"text_tokens": 6, "image_tokens": 1024},
            "output_tokens": 196,
        }
        expected = (6 * 5 + 1024 * 8 + 196 * 30) / Decimal(1_000_000)
        assert cost(usage, "gpt-image-2", "openai", PRICES) == expected

    def test_takes_unparted_inputs_as_the_dearer_kind(self) -> None:
        """A budget is rather too careful than too late."""
        usage = {"input_tokens": 10, "output_tokens": 100}
        assert cost(usage, "gpt-image-2", "openai", PRICES) == (10 * 8 + 100 * 30) / Decimal(1_000_000)

    @pytest.mark.parametrize(
        "usage",
        [
            None,
            {},
            {"output_tokens": "many"},
            {"output_tokens": -1, "input_tokens": 1},
            {"output_tokens": 5},
            {"output_tokens": 10**40, "input_tokens": 1},
            NOTHING,
        ],
    )
    def test_is_not_known_where_the_server_is_silent_or_strange(self, usage: dict[str, Any] | None) -> None:
        """Nonsense from a server becomes no money."""
        assert cost(usage, "gpt-image-2", "openai", PRICES) is None

    def test_of_a_drawing_is_not_known_with_its_author_s_tokens(self) -> None:
        """They are counted apart, and at the price of another model, which is not known here."""
        usage = {"input_tokens": 10, "output_tokens": 196, "svg": {"model": "gpt-6", "output_tokens": 9_000}}
        assert cost(usage, "gpt-image-2.6-flare", "openai", PRICES) is None

    def test_of_offline_pictures_is_nothing(self) -> None:
        """Their usage is counted by the same formula, and costs nothing."""
        assert cost({"input_tokens": 1, "output_tokens": 1}, "offline-illustrator", "offline", PRICES) == 0


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("0", "$0"),
        ("0.0004", "less than $0.001"),
        ("0.0591", "$0.059"),
        ("0.2107", "$0.21"),
        ("1234.5", "$1,234.50"),
    ],
)
def test_amounts_are_said_for_people(amount: str, said: str) -> None:
    """Small ones finer than large ones."""
    assert dollars(Decimal(amount)) == said


def test_a_range_of_one_amount_is_said_once() -> None:
    """What rounds to the same is the same."""
    assert between(Decimal("0.2101"), Decimal("0.2104")) == "$0.21"


@pytest.mark.parametrize("form", ["gif", "svg"])
def test_what_moves_or_is_drawn_has_no_known_price(form: str) -> None:
    """What its tokens are is not published, and is not guessed; but that it costs something is known."""
    found = estimate(ask(output_format=form), "openai", PRICES)
    assert (found.sentence, found.priced) == ("Cost: unknown.", True)


def test_a_host_may_say_the_most_that_a_gif_costs(tmp_path: Path) -> None:
    """Then that is what a budget reserves for it."""
    row = {"models": ["gpt-image-2.6-flare"], "text_in": "5", "image_in": "8", "image_out": "30"}
    file = tmp_path / "prices.json"
    said = {"source": "our contract", "date": "2026-11-30", "whole": {"gif": "0.40"}}
    file.write_text(json.dumps({"prices": [row | said]}))
    gifs = ask(model="gpt-image-2.6-flare", output_format="gif", n=2)
    found = estimate(gifs, "openai", read(file))
    assert (found.most, found.sentence) == (Decimal("0.80"), "Cost: up to $0.80.")
