"""What another model does not take of the settings that were chosen for the last."""

from __future__ import annotations

from typing import Any

import pytest

from studio.carried import dropped
from studio.catalog import card_for

DEFAULTS: dict[str, Any] = {"size": "auto", "quality": "auto", "n": 1, "partial_images": 3, "extra": {}}


@pytest.mark.parametrize(
    ("before", "now", "values", "fields"),
    [
        ("gpt-image-2", "dall-e-3", {"moderation": "auto", "output_format": "png"}, []),
        ("dall-e-3", "gpt-image-2", {"quality": "standard", "size": "1024x1024", "style": "vivid"}, []),
        ("dall-e-3", "gpt-image-2", {"quality": "hd", "style": "natural"}, ["Quality", "Style"]),
        ("gpt-image-2", "dall-e-3", {"n": 4, "size": "1536x864"}, ["Number", "Size"]),
        ("gpt-image-1.5", "gpt-image-2", {"input_fidelity": "high"}, ["Input fidelity"]),
        ("gpt-image-1.5", "gpt-image-1-mini", {"input_fidelity": "high"}, ["Input fidelity"]),
        ("gpt-image-2.6-flare", "gpt-image-2", {"output_format": "gif", "frame_count": 4}, ["Format"]),
        (
            "gpt-image-2.6-flare",
            "gpt-image-2.5-flare",
            {"output_format": "svg", "svg_model": "m"},
            ["Format"],
        ),
        ("flux", "gpt-image-2", {"seed": 7, "extra": {"steps": 8}}, ["Seed", "Extra fields"]),
        ("gpt-image-2", "dall-e-3", {"partial_images": 1}, ["Previews"]),
    ],
)
def test_what_was_chosen_and_does_not_fit_is_said(
    before: str, now: str, values: dict[str, Any], fields: list[str]
) -> None:
    """One sentence for each, by its label; what was only the last model's default is not missed."""
    said = dropped(DEFAULTS | values | {"prompt": ""}, card_for(before), card_for(now), "openai")
    assert [sentence.split(":")[0] for sentence in said] == fields


def test_extra_fields_go_from_one_compatible_server_to_the_next() -> None:
    """They fit every model there."""
    assert dropped({"extra": {"steps": 8}}, card_for("a"), card_for("b"), "compatible") == ()
