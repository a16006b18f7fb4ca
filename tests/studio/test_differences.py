"""Where what came is not what was asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from studio.differences import differences
from studio.library import Picture
from studio.requests import GenerateRequest


def picture(asked: dict[str, Any] | None = None, got: dict[str, Any] | None = None, **more: Any) -> Picture:
    """A picture of 1024 × 1024, a PNG, asked for so, of which the answer said that."""
    request = GenerateRequest(prompt="a fox", model="gpt-image-2", size="1024x1024", quality="high")
    facts: dict[str, Any] = {
        "id": "a" * 32,
        "space": "local",
        "kind": "generate",
        "job": "j",
        "slot": 0,
        "arrived": datetime.now(UTC),
        "sha256": "b" * 64,
        "format": "png",
        "mime": "image/png",
        "width": 1024,
        "height": 1024,
        "bytes": 5,
        "prompt": "a fox",
        "model": "gpt-image-2",
        "server": "OpenAI",
        "seconds": 1.0,
        "asked": request.to_dict() | (asked or {}),
        "got": got or {},
    }
    return Picture(**(facts | more))


def said(of: Picture) -> list[str]:
    """The sentences."""
    return [one.sentence for one in differences(of)]


ALL = {"size": "1024x1024", "quality": "high", "background": "opaque", "output_format": "png"}


@pytest.mark.parametrize(
    "kept",
    [
        picture(),
        picture(got=ALL | {"model": "gpt-image-2-2026-04-21", "revised_prompt": "a  fox\n"}),
        picture(
            {"size": "auto", "quality": "auto", "output_format": None}, {"quality": "low"}, format="webp"
        ),
        picture({"model": "openai/gpt-image-2"}, {"model": "gpt-image-2"}),
        picture({"output_format": "jpg"}, {"output_format": "jpeg"}, format="jpeg"),
        picture({"sent": {"n": 2, "seed": 7}}, {"seed": 7}, usage_pictures=2),
        picture(got=ALL, kind="composite", width=999, height=500),
        picture({"sent": "x", "size": 5, "quality": []}, {"quality": 5, "model": None, "seed": "x"}),
    ],
    ids=range(8),
)
def test_what_came_as_asked_is_no_difference(kept: Picture) -> None:
    """The same, a snapshot of the model, what was left to the server, and what nobody said."""
    assert differences(kept) == []


@pytest.mark.parametrize(
    ("kept", "sentence"),
    [
        (picture(width=1000), "Size: you asked for 1024 × 1024 and got 1000 × 1024."),
        (
            picture({"size": "auto"}, {"size": "512x512"}),
            "Size: the server said 512 × 512, but the picture is 1024 × 1024 pixels.",
        ),
        (
            picture(got={"size": "512x512"}, kind="composite", width=99),
            "Size: you asked for 1024 × 1024 and got 512 × 512.",
        ),
        (picture(got={"quality": "medium"}), "Quality: you asked for “high” and got “medium”."),
        (
            picture({"background": "transparent"}, {"background": "opaque"}),
            "Background: you asked for “transparent” and got “opaque”.",
        ),
        (picture({"output_format": "webp"}), "Format: you asked for WEBP and got PNG."),
        (
            picture(got={"model": "gpt-image-2-mini"}),
            "Model: you asked for “gpt-image-2”, but “gpt-image-2-mini” answered.",
        ),
        (
            picture({"sent": {"n": 4}}, usage_pictures=2),
            "Number: you asked for 4 in one request and got 2.",
        ),
        (
            picture({"sent": {"n": 1}}, usage_pictures=2),
            "Number: you asked for 1 in one request and got 2.",
        ),
        (picture({"sent": {"seed": 5}}, {"seed": 9}), "Seed: you asked for 5, but 9 was used."),
        (picture(got={"revised_prompt": "a red fox"}), "Prompt: the server rewrote it."),
    ],
    ids=[
        "size",
        "said",
        "composite",
        "quality",
        "background",
        "format",
        "model",
        "fewer",
        "more",
        "seed",
        "prompt",
    ],
)
def test_each_difference_is_said(kept: Picture, sentence: str) -> None:
    """One sentence for each setting that came otherwise."""
    assert said(kept) == [sentence]
