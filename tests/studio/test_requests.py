"""Requests: every problem at once, each naming its field; and the way to a record and back."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from studio.catalog import CARDS, card_for
from studio.errors import InvalidRequest
from studio.requests import GenerateRequest, check, problems


def ask(**more: Any) -> GenerateRequest:
    """A request that is right unless ``more`` makes it wrong."""
    return GenerateRequest(**({"prompt": "a fox", "model": "gpt-image-2"} | more))


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_request_with_nothing_but_a_prompt_fits_every_model(card):
    """The defaults are everywhere right."""
    assert problems(ask(model=card.id), card) == []


@pytest.mark.parametrize(
    ("model", "more", "field"),
    [
        ("gpt-image-2", {"prompt": "  \n"}, "prompt"),
        ("gpt-image-2", {"prompt": "x" * 32_001}, "prompt"),
        ("gpt-image-2", {"prompt": "broken \ud800"}, "prompt"),
        ("dall-e-2", {"prompt": "x" * 1_001}, "prompt"),
        ("gpt-image-2", {"n": 0}, "n"),
        ("gpt-image-2", {"n": 11}, "n"),
        ("dall-e-3", {"n": 2}, "n"),
        ("gpt-image-2", {"size": "1000x1000"}, "size"),
        ("gpt-image-2", {"size": "big"}, "size"),
        ("gpt-image-1.5", {"size": "2048x2048"}, "size"),
        ("dall-e-3", {"size": "512x512"}, "size"),
        ("gpt-image-2", {"quality": "max"}, "quality"),
        ("dall-e-3", {"quality": "high"}, "quality"),
        ("gpt-image-2", {"background": "transparent"}, "background"),
        ("gpt-image-2.5-flare", {"background": "transparent", "output_format": "jpeg"}, "background"),
        ("gpt-image-2", {"output_format": "tiff"}, "output_format"),
        ("gpt-image-2", {"output_compression": 50}, "output_compression"),
        ("gpt-image-2", {"output_compression": 101, "output_format": "webp"}, "output_compression"),
        ("dall-e-3", {"output_compression": 5}, "output_compression"),
        ("gpt-image-2", {"moderation": "none"}, "moderation"),
        ("gpt-image-2", {"style": "vivid"}, "style"),
        ("gpt-image-2", {"response_format": "url"}, "response_format"),
        ("gpt-image-2", {"partial_images": 4}, "partial_images"),
        ("gpt-image-2", {"partial_images": -1}, "partial_images"),
        ("dall-e-2", {"partial_images": 1}, "partial_images"),
        ("gpt-image-2", {"seed": 1}, "seed"),
        ("offline-illustrator", {"seed": -1}, "seed"),
        ("flux.1-dev", {"extra": {"stream": True}}, "extra"),
        ("flux.1-dev", {"extra": {"x": object()}}, "extra"),
        ("flux.1-dev", {"extra": {"": "no JSON"}}, "extra"),
        ("flux.1-dev", {"extra": {"size": "1x1"}}, "extra"),
        ("gpt-image-2", {"output_format": "gif"}, "output_format"),
        ("gpt-image-2", {"complexity": "low"}, "complexity"),
        ("gpt-image-2.6-flare", {"frame_count": 4}, "frame_count"),
        ("gpt-image-2.6-flare", {"output_format": "gif", "frame_count": 17}, "frame_count"),
        ("gpt-image-2.6-flare", {"output_format": "gif", "frame_duration_ms": 0}, "frame_duration_ms"),
        ("gpt-image-2.6-flare", {"output_format": "gif", "output_compression": 5}, "output_compression"),
        ("gpt-image-2.6-flare", {"output_format": "svg", "n": 2}, "n"),
        ("gpt-image-2.6-flare", {"output_format": "svg", "output_compression": 5}, "output_compression"),
        ("gpt-image-2.6-flare", {"svg_model": "gpt-6", "svg_effort": "low"}, "svg_model"),
        ("gpt-image-2.6-flare", {"output_format": "svg", "svg_effort": "low"}, "svg_effort"),
        ("gpt-image-2.6-flare", {"output_format": "svg", "svg_model": "m", "svg_effort": "x"}, "svg_effort"),
        ("flux.1-dev", {"extra": {"svg": {}}}, "extra"),
        ("", {}, "model"),
    ],
)
def test_each_problem_names_its_field(model: str, more: dict[str, Any], field: str):
    """One sentence, for the field that is wrong."""
    (problem,) = problems(ask(model=model, **more), card_for(model))
    assert problem.field == field
    assert problem.sentence.endswith(".")


def test_an_unknown_model_takes_a_complexity_as_an_extra_field():
    """It has no control of its own there."""
    extra = {"complexity": "high"}
    assert problems(ask(model="flux.1-dev", extra=extra), card_for("flux.1-dev"), "compatible") == []


def test_all_problems_come_at_once():
    """Nobody corrects one field only to hear of the next."""
    request = ask(prompt="", n=99, size="1x1", quality="ultra", seed=3)
    with pytest.raises(InvalidRequest) as caught:
        check(request, card_for("gpt-image-2"))
    fields = [problem.field for problem in caught.value.problems]
    assert fields == ["prompt", "n", "size", "quality", "seed"]
    assert all(problem.sentence in caught.value.sentence for problem in caught.value.problems)


def test_a_right_request_raises_nothing():
    """Every field of a model that has them all."""
    check(
        ask(
            model="gpt-image-2.5-sunburst",
            n=10,
            size="3840x2160",
            quality="xhigh",
            background="transparent",
            output_format="webp",
            output_compression=0,
            moderation="low",
            partial_images=3,
        ),
        card_for("gpt-image-2.5-sunburst"),
    )


def test_a_request_goes_into_a_record_and_comes_back_the_same():
    """Through JSON; a field of a later version is left behind."""
    request = ask(seed=7, extra={"steps": 8, "deep": {"a": [1]}}, style="vivid", partial_images=2)
    record = json.loads(json.dumps(request.to_dict()))
    assert record["operation"] == "generate"
    assert GenerateRequest.from_dict(record | {"of_tomorrow": 1}) == request


def test_a_request_cannot_be_changed():
    """Nor can what it was made from change it."""
    extra = {"steps": 8}
    request = ask(extra=extra)
    extra["steps"] = 9
    assert request.extra["steps"] == 8
    with pytest.raises(FrozenInstanceError):
        request.n = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        request.extra["steps"] = 9  # type: ignore[index]
