"""Streams through the real SDK, in every way that the wire table knows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing

import pytest

from studio import errors
from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Timeouts
from studio.events import Arriving, Failed, Finished, Preview, Started
from tests.studio.runs import arrivals, ask, failure, of, run
from tests.wire import (
    DONE,
    USAGE,
    WireServer,
    b64,
    comment,
    completed,
    event,
    flat_error,
    nested_error,
    partial,
    png,
    raw,
    respond_error,
    respond_events,
    respond_json,
    respond_pictures,
)


async def test_a_stream_gives_previews_in_order_and_then_the_picture(wire: WireServer, client: ImagesClient):
    """Started, each preview by its index, and the very bytes at the end."""
    first, second, final = png(4, 4, (1, 2, 3)), png(5, 5, (4, 5, 6)), png(6, 6, (7, 8, 9))
    frames = (partial(0, first), partial(1, second), completed(final))
    wire.script(respond_events(*frames, headers={"x-request-id": "req_1"}))
    events = await run(client, partial_images=2)
    assert events[0] == Started(0)
    assert events[1:3] == [Preview(0, 0, first), Preview(0, 1, second)]
    (arrival,) = arrivals(events)
    assert arrival.data == final
    assert arrival.usage == USAGE
    assert arrival.usage_pictures == 1
    assert arrival.request_id == "req_1"
    assert arrival.got == {
        "size": "1024x1024",
        "quality": "low",
        "background": "opaque",
        "output_format": "png",
        "created": 1_700_000_000,
    }


async def test_several_pictures_of_a_streaming_model_are_single_streams_side_by_side(
    wire: WireServer, client: ImagesClient
):
    """Three pictures are three requests with n=1, open at once, each for a slot of its own."""
    wire.gated = True
    running = asyncio.create_task(run(client, n=3))
    sent = await asyncio.to_thread(wire.wait_for, 3)
    wire.gate.open_wide()
    events = await running
    assert [request.json["n"] for request in sent] == [1, 1, 1]
    assert sorted(event.slot for event in of(Finished, events)) == [0, 1, 2]
    assert len({arrival.data for arrival in arrivals(events)}) == 3


async def test_previews_come_while_the_stream_is_open(wire: WireServer, client: ImagesClient):
    """A preview is there before the server has sent anything more."""
    wire.script(respond_events(partial(0), completed(), gated=True))
    call = client.calls(ask(), card_for("gpt-image-2"))[0]
    async with aclosing(client.run(call)) as events:
        assert await anext(events) == Started(0)
        wire.gate.open()
        preview = await asyncio.wait_for(anext(events), 5)
        assert isinstance(preview, Preview)
        wire.gate.open()
        assert await asyncio.wait_for(anext(events), 5) == Arriving(0)
        assert isinstance(await asyncio.wait_for(anext(events), 5), Finished)


async def test_a_stream_without_partials_gives_the_picture(wire: WireServer, client: ImagesClient):
    """Fewer previews than asked for, even none, is normal."""
    wire.script(respond_events(completed()))
    events = await run(client, partial_images=3)
    assert [type(event) for event in events] == [Started, Arriving, Finished]


async def test_the_index_of_previews_never_goes_down(wire: WireServer, client: ImagesClient):
    """A preview that is older than the one before is dropped."""
    wire.script(respond_events(partial(0), partial(2), partial(1), partial(2), completed()))
    events = await run(client)
    assert [preview.index for preview in of(Preview, events)] == [0, 2, 2]


async def test_previews_without_an_index_are_counted(wire: WireServer, client: ImagesClient):
    """Where the server numbers nothing, the client does."""
    wire.script(respond_events(partial(None), partial(None), completed()))
    assert [preview.index for preview in of(Preview, await run(client))] == [0, 1]


@pytest.mark.parametrize("bad", [b"not a picture", png()[:40], b""])
async def test_a_preview_that_is_no_picture_is_dropped_silently(
    wire: WireServer, client: ImagesClient, bad: bytes
):
    """The final picture is what counts."""
    frame = event(None, {"type": "image_generation.partial_image", "b64_json": "", "partial_image_index": 0})
    wire.script(respond_events(partial(0, bad) if bad else frame, completed()))
    events = await run(client)
    assert [type(event) for event in events] == [Started, Arriving, Finished]


async def test_comments_unknown_events_and_extra_fields_are_passed_over(
    wire: WireServer, client: ImagesClient
):
    """What the SDK would type as a partial image is told apart by its type."""
    frames = (
        comment(),
        event("keepalive", {"type": "keepalive", "sequence_number": 3}),
        event("ping", {}),
        event("image_generation.thinking", {"type": "image_generation.thinking", "b64_json": "AAAA"}),
        event(None, "42"),
        event(None, "[1, 2]"),
        partial(0),
        completed(surprise={"a": 1}),
        DONE,
    )
    wire.script(respond_events(*frames))
    events = await run(client)
    assert [type(event) for event in events] == [Started, Preview, Arriving, Finished]


async def test_an_event_that_is_not_json_or_empty_does_not_lose_the_picture(
    wire: WireServer, client: ImagesClient
):
    """The SDK raises a JSONDecodeError here; the picture comes after it all the same."""
    wire.script(respond_events(event("x", "{broken"), raw(b"event: empty\n\n"), completed()))
    assert len(arrivals(await run(client))) == 1


async def test_a_last_event_without_its_blank_line_is_not_lost(wire: WireServer, client: ImagesClient):
    """The SDK drops it; a picture that arrived whole is never lost."""
    wire.script(respond_events(partial(0), raw(completed().data.rstrip(b"\n"))))
    assert len(arrivals(await run(client))) == 1


async def test_frames_may_be_split_anywhere_and_end_lines_with_crlf(wire: WireServer, client: ImagesClient):
    """The pieces of the network are not the pieces of the stream."""
    data = (partial(0).data + completed().data).replace(b"\n", b"\r\n")
    wire.script(respond_events(*(raw(data[at : at + 7]) for at in range(0, len(data), 7))))
    events = await run(client)
    assert [type(event) for event in events] == [Started, Preview, Arriving, Finished]


async def test_an_event_name_serves_where_the_data_has_no_type(wire: WireServer, client: ImagesClient):
    """Some servers name the event and leave the type out."""
    wire.script(respond_events(event("image_generation.completed", {"b64_json": b64(png())})))
    assert len(arrivals(await run(client))) == 1


async def test_json_in_answer_to_a_stream_is_a_plain_answer(wire: WireServer, client: ImagesClient):
    """The SDK's stream would yield nothing; the picture is there, and was not asked for twice."""
    picture = png(9, 9)
    wire.script(respond_pictures(picture, usage=USAGE))
    events = await run(client)
    assert arrivals(events)[0].data == picture
    assert len(wire.requests) == 1


async def test_a_server_that_ignored_stream_is_then_asked_once_for_all(
    wire: WireServer, client: ImagesClient
):
    """What was found out is remembered, for this model on this client."""
    wire.script(respond_pictures(png()))
    await run(client)
    events = await run(client, n=3)
    assert len(arrivals(events)) == 3
    assert [request.json.get("stream") for request in wire.requests] == [True, None]
    assert wire.requests[1].json["n"] == 3


@pytest.mark.parametrize(
    "refusal",
    [
        respond_error(400, "unknown_parameter", "Unknown parameter: 'stream'.", param="stream"),
        respond_error(400, None, "Streaming is only supported with n=1."),
        respond_json({"detail": "Streaming output is not supported."}, 400),
        respond_json({"detail": [{"loc": ["body", "stream"], "msg": "Extra inputs", "type": "extra"}]}, 422),
        respond_error(400, "unknown_parameter", "Unknown parameter: 'partial_images'."),
    ],
)
async def test_a_400_that_refuses_the_stream_is_repeated_plainly_once(
    wire: WireServer, client: ImagesClient, refusal: Callable[..., None]
):
    """A 400 made no picture; the plain request has neither stream nor partial_images."""
    wire.script(refusal, respond_pictures(png()))
    events = await run(client, partial_images=2)
    assert len(arrivals(events)) == 1
    streamed, plain = (request.json for request in wire.requests)
    assert streamed["stream"] is True
    assert not {"stream", "partial_images"} & set(plain)
    assert client.calls(ask(n=2), card_for("gpt-image-2"))[0].slots == (0, 1)


async def test_a_400_without_a_reason_may_be_about_the_stream(wire: WireServer, client: ImagesClient):
    """It is repeated plainly once, and what that answers counts; nothing is remembered of a failure."""
    wire.script(respond_json({"error": "bad request"}, 400), respond_json({"error": "still bad"}, 400))
    error = failure(await run(client))
    assert isinstance(error, errors.BadRequest)
    assert "still bad" in error.sentence
    assert client.calls(ask(), card_for("gpt-image-2"))[0].stream


async def test_a_400_about_something_else_is_not_repeated(wire: WireServer, client: ImagesClient):
    """A wrong size stays wrong without a stream."""
    wire.script(respond_error(400, "invalid_value", "Invalid size.", param="size"))
    error = failure(await run(client))
    assert error.param == "size"
    assert len(wire.requests) == 1


@pytest.mark.parametrize("frame", [nested_error, flat_error])
async def test_an_error_in_the_stream_is_a_failure_that_may_be_charged(
    wire: WireServer, client: ImagesClient, frame: Callable[..., object]
):
    """Nested, at which the SDK raises, or flat, which it does not notice."""
    sent = frame("server_error", "The kitchen is on fire.")
    wire.script(respond_events(partial(0), sent, headers={"x-request-id": "req_9"}))
    error = failure(await run(client))
    assert isinstance(error, errors.ServerError)
    assert "kitchen" in error.sentence
    assert error.maybe_charged
    assert error.request_id == "req_9"
    assert len(wire.requests) == 1


@pytest.mark.parametrize("frame", [nested_error, flat_error])
async def test_moderation_may_block_late(
    wire: WireServer, client: ImagesClient, frame: Callable[..., object]
):
    """After previews the safety system can still say no: never repeated, and it says where."""
    sent = frame("moderation_blocked", "Blocked.", moderation_details={"stage": "output"})
    wire.script(respond_events(partial(0), sent))
    error = failure(await run(client))
    assert isinstance(error, errors.ModerationBlocked)
    assert error.stage == "output"
    assert error.maybe_charged


async def test_a_rate_limit_inside_a_stream_is_not_repeated(wire: WireServer, client: ImagesClient):
    """The server had begun, so it may have begun a picture."""
    wire.script(respond_events(partial(0), flat_error("rate_limit_exceeded", "Slow down.")))
    error = failure(await run(client))
    assert isinstance(error, errors.RateLimited)
    assert error.maybe_charged
    assert len(wire.requests) == 1


async def test_a_stream_that_ends_without_the_picture_is_a_failure(wire: WireServer, client: ImagesClient):
    """The SDK's loop just ends; here it is said, and nothing is repeated."""
    wire.script(respond_events(partial(0)))
    error = failure(await run(client))
    assert isinstance(error, errors.StreamCut)
    assert error.maybe_charged
    assert len(wire.requests) == 1


async def test_a_stream_of_nothing_is_a_failure(wire: WireServer, client: ImagesClient):
    """Not a single event."""
    wire.script(respond_events())
    assert failure(await run(client)).maybe_charged


async def test_a_stream_that_is_cut_is_a_failure_and_never_repeated(wire: WireServer, client: ImagesClient):
    """A picture may have been made and charged."""
    wire.script(respond_events(partial(0), raw(completed().data[:50]), end="cut"))
    events = await run(client)
    assert isinstance(failure(events), errors.StreamCut)
    assert failure(events).maybe_charged
    assert len(of(Preview, events)) == 1
    assert len(wire.requests) == 1


async def test_a_stream_that_falls_silent_times_out(wire: WireServer, connect: Callable[..., ImagesClient]):
    """The read time-out counts between two pieces; it is never repeated."""
    client = connect(timeouts=Timeouts(connect=2, read=0.2))
    wire.script(respond_events(partial(0), end="hang"))
    error = failure(await run(client))
    assert isinstance(error, errors.TimedOut)
    assert error.maybe_charged
    assert len(wire.requests) == 1


async def test_a_whole_picture_before_the_cut_is_kept(wire: WireServer, client: ImagesClient):
    """What arrived whole has arrived, however the connection ends."""
    wire.script(respond_events(completed(), end="cut"))
    assert len(arrivals(await run(client))) == 1


async def test_a_completed_event_without_a_picture_is_a_failure(wire: WireServer, client: ImagesClient):
    """Neither base64 nor a url."""
    wire.script(respond_events(completed(b64_json=None)))
    error = failure(await run(client))
    assert isinstance(error, errors.NoPicture)
    assert error.maybe_charged


async def test_usage_of_an_unknown_shape_is_kept(wire: WireServer, client: ImagesClient):
    """Whatever a server counts is plain data in the end."""
    wire.script(respond_events(completed(usage={"images": 1, "deep": {"steps": [1, 2]}})))
    wire.script(respond_events(completed(usage=7)), respond_events(completed(usage=None)))
    found = [arrivals(await run(client))[0].usage for _ in range(3)]
    assert found == [{"images": 1, "deep": {"steps": [1, 2]}}, {"raw": 7}, None]


async def test_closing_the_run_closes_the_connection(wire: WireServer, client: ImagesClient):
    """Cancel in mid-stream: the server sees the client hang up at once."""
    wire.script(respond_events(partial(0), end="hang"))
    call = client.calls(ask(), card_for("gpt-image-2"))[0]
    async with aclosing(client.run(call)) as events:
        async for each in events:
            if isinstance(each, Preview):
                break
    assert await asyncio.to_thread(wire.requests[0].hung_up.wait, 5)


async def test_cancelling_the_task_closes_the_connection(wire: WireServer, client: ImagesClient):
    """The same while the server has not answered anything yet."""
    wire.script(respond_events(partial(0), gated=True))
    task = asyncio.create_task(run(client))
    await asyncio.to_thread(wire.wait_for, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(wire.requests[0].hung_up.wait, 5)


async def test_some_slots_can_be_asked_for_alone(wire: WireServer, client: ImagesClient):
    """Try again on the third tile: one request, for that slot, with that slot's seed."""
    request = ask(model="offline-illustrator", n=4, seed=10)
    (call,) = client.calls(request, card_for("offline-illustrator"), slots=[2])
    async with aclosing(client.run(call)) as events:
        found = [each async for each in events]
    assert [each.slot for each in of(Finished, found)] == [2]
    assert wire.requests[0].json["seed"] == 12
    assert not of(Failed, found)
