"""LiteLLM's proxy as it is: what its preset says of it is so, and its errors are understood."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from offline.fields import MODEL
from studio import errors
from studio.api import ImagesClient
from studio.events import Finished, Noted
from studio.pictures import inspect
from tests.studio.attached import Shelf
from tests.studio.runs import arrivals, failure, of, run
from tests.wire import WireServer, completed, partial, png, respond_error, respond_events

GENERATIONS, EDITS = "/v1/images/generations", "/v1/images/edits"

Connect = Callable[..., ImagesClient]

pytestmark = pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # the SDK's own


async def test_pictures_of_the_offline_server_arrive_with_their_usage(connect: Connect, litellm: str) -> None:
    """Two in one request, by its preset at the first try."""
    client = connect(litellm, "litellm")
    first, second = arrivals(await run(client, model=MODEL, n=2, size="128x64"))
    assert [(inspect(one.data).width, inspect(one.data).height) for one in (first, second)] == [(128, 64)] * 2
    assert first.data != second.data
    assert first.usage
    assert first.usage["output_tokens"] > 0


async def test_an_edit_by_the_offline_server_arrives(connect: Connect, litellm: str, shelf: Shelf) -> None:
    """With a mask, and a size of its own."""
    request = shelf.edit(shelf.attach(png(96, 64)), mask=shelf.mask(96, 64), model=MODEL, size="96x64")
    (arrival,) = arrivals(await run(connect(litellm, "litellm"), request))
    assert inspect(arrival.data).width == 96


async def test_files_and_settings_of_an_edit_go_through(
    connect: Connect, litellm: str, wire: WireServer, shelf: Shelf
) -> None:
    """Byte by byte, whatever LiteLLM calls them."""
    images = [shelf.attach(), shelf.attach(png(32, 32), name="b.png")]
    mask = shelf.mask()
    request = shelf.edit(*images, mask=mask, quality="high")
    assert arrivals(await run(connect(litellm, "litellm"), request))
    (sent,) = wire.picture_requests
    assert [file.name for file in sent.files] == ["image[]", "image[]", "mask"]
    assert [file.data for file in sent.files] == [each.read() for each in (*images, mask)]
    assert sent.fields["quality"] == "high"


async def test_the_settings_of_a_picture_go_through(connect: Connect, litellm: str, wire: WireServer) -> None:
    """As they were asked for."""
    asked = {"size": "1024x1024", "quality": "low", "output_format": "webp", "background": "opaque"}
    assert arrivals(await run(connect(litellm, "litellm"), **asked))
    (sent,) = wire.picture_requests
    assert asked.items() <= sent.fields.items()


async def test_a_stream_fails_after_the_picture_is_made(
    connect: Connect, litellm: str, wire: WireServer
) -> None:
    """So none is ever asked for by the preset; without it once, and what came of that is said."""
    wire.routes[GENERATIONS] = respond_events(partial(0), completed())
    client = connect(litellm)
    error = failure(await run(client))
    assert isinstance(error, errors.ServerError)
    assert (error.maybe_charged, bool(error.request_id)) == (True, True)
    assert len(wire.picture_requests) >= 1
    del wire.routes[GENERATIONS]
    wire.requests.clear()
    assert arrivals(await run(client))
    assert ["stream" in sent.fields for sent in wire.picture_requests] == [False]


async def test_it_is_known_by_its_list(connect: Connect, litellm: str, wire: WireServer) -> None:
    """Once its models are listed, which costs nothing, no stream is asked for."""
    client = connect(litellm)
    report = client.test()
    assert report.key_accepted
    assert "listed 2 models" in report.sentence
    assert arrivals(await run(client))
    assert ["stream" in sent.fields for sent in wire.picture_requests] == [False]


async def test_response_format_is_refused_and_then_left_out(
    connect: Connect, litellm: str, wire: WireServer
) -> None:
    """Without its preset, and remembered; nothing reaches its server in vain."""
    client = connect(litellm, like="dall-e-2")
    client.test()
    assert arrivals(await run(client, model="gpt-image-2"))
    assert len(wire.picture_requests) == 1


async def test_it_has_no_variations(connect: Connect, litellm: str, wire: WireServer, shelf: Shelf) -> None:
    """An edit is asked for in their place."""
    events = await run(connect(litellm), shelf.variation(model="gpt-image-2"))
    assert of(Noted, events)
    assert len(of(Finished, events)) == 1
    assert [sent.path for sent in wire.picture_requests] == [EDITS]


async def test_repeats_are_held_down(connect: Connect, litellm: str, wire: WireServer) -> None:
    """By itself it sends what failed nine times; asked not to, it is the three of its own SDK."""
    wire.routes[GENERATIONS] = respond_error(500, "server_error", "It broke.")
    error = failure(await run(connect(litellm, "litellm")))
    assert error.sentence == "The server failed while making the picture: It broke."
    assert 1 <= len(wire.picture_requests) <= 3


REFUSALS: list[tuple[Any, type[errors.StudioError], str]] = [
    (
        respond_error(
            400,
            "moderation_blocked",
            "Your request was rejected by the safety system.",
            type="image_generation_user_error",
        ),
        errors.ModerationBlocked,
        "rejected by the safety system",
    ),
    (respond_error(400, "invalid_value", "Invalid size.", param="size"), errors.BadRequest, "“size”"),
    (respond_error(401, "invalid_api_key", "Incorrect API key."), errors.InvalidKey, "Incorrect API key."),
    (
        respond_error(403, None, "Your organization must be verified to use the model `gpt-image-2`."),
        errors.OrganizationUnverified,
        "must be verified",
    ),
    (respond_error(404, "model_not_found", "The model does not exist."), errors.ModelNotFound, "not exist"),
    (
        respond_error(429, "insufficient_quota", "You exceeded your current quota."),
        errors.QuotaExhausted,
        "current quota",
    ),
    (
        respond_error(503, "server_is_overloaded", "The server is overloaded."),
        errors.Overloaded,
        "overloaded",
    ),
]


@pytest.mark.parametrize(("answer", "kind", "words"), REFUSALS)
async def test_errors_of_its_server_keep_their_meaning(
    connect: Connect, litellm: str, wire: WireServer, answer: Any, kind: type, words: str
) -> None:
    """The code is lost on the way, the words are not; and LiteLLM's own around them are left out."""
    wire.routes[GENERATIONS] = answer
    error = failure(await run(connect(litellm, "litellm")))
    assert type(error) is kind
    assert words in error.sentence
    assert "litellm" not in error.sentence.lower()
    assert error.request_id


async def test_a_rate_limit_is_waited_for(
    connect: Connect, litellm: str, wire: WireServer, clock: Any
) -> None:
    """As long as its server said, which LiteLLM leaves in the words alone."""
    headers = {"retry-after": "0"}  # LiteLLM's own SDK waits for that long
    message = "Rate limit reached. Please try again in 7s."
    wire.routes[GENERATIONS] = respond_error(429, "rate_limit_exceeded", message, headers=headers)
    assert isinstance(failure(await run(connect(litellm, "litellm"))), errors.RateLimited)
    assert clock.waits == [7, 7]


async def test_a_model_that_it_does_not_serve_is_said(connect: Connect, litellm: str) -> None:
    """It answers 400."""
    assert isinstance(failure(await run(connect(litellm, "litellm"), model="none")), errors.ModelNotFound)


async def test_a_wrong_key_is_said(connect: Connect, litellm: str) -> None:
    """It answers 400 and speaks of a database."""
    client = connect(litellm, "litellm", key="sk-wrong-0123456789")
    assert isinstance(failure(await run(client)), errors.InvalidKey)
    assert client.test().key_accepted is False
