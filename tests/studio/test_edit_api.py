"""Edits through the real SDK: the form on the wire, the streams, and the same policy as for prompts."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from studio import errors
from studio.api import ImagesClient
from studio.attachments import Attachment, PictureChanged, PictureGone
from studio.catalog import card_for
from studio.connections import Connection, Secret
from studio.events import Failed, Finished, Preview, Started, Waiting
from studio.requests import EditRequest
from tests.studio.attached import Shelf
from tests.studio.conftest import KEY
from tests.studio.runs import Clock, arrivals, client_for, failure, of, run
from tests.wire import (
    USAGE,
    Recorded,
    WireServer,
    completed,
    partial,
    png,
    respond_error,
    respond_events,
    respond_pictures,
    respond_raw,
    respond_well,
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.fixture
def plain(connect: Callable[..., ImagesClient]) -> ImagesClient:
    """A client of a server that is known not to stream."""
    return connect(streams=False)


async def sent(wire: WireServer, client: ImagesClient, request: EditRequest) -> Recorded:
    """The form that a request becomes."""
    assert arrivals(await run(client, request))
    return wire.picture_requests[-1]


def shape(form: Recorded) -> list[tuple[str, str | None, str | None]]:
    """The files of a form: field, name and type."""
    return [(file.name, file.filename, file.content_type) for file in form.files]


async def test_one_picture_goes_out_as_image(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """Not as a list: some servers read nothing else. Named, typed, and the file's very bytes."""
    fox = shelf.attach()
    form = await sent(wire, client, shelf.edit(fox))
    assert form.path == "/v1/images/edits"
    assert form.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert shape(form) == [("image", "fox.png", "image/png")]
    assert form.files[0].data == fox.path.read_bytes()


async def test_several_pictures_go_out_in_their_order(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """As image[], the source first, each with its own type and an ending that fits it."""
    out = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(out, "JPEG")
    images = (shelf.attach(), shelf.attach(out.getvalue(), "Bär.png"), shelf.attach(png(9, 9), "three"))
    form = await sent(wire, client, shelf.edit(*images))
    assert shape(form) == [
        ("image[]", "fox.png", "image/png"),
        ("image[]", "Bar.jpg", "image/jpeg"),
        ("image[]", "three.png", "image/png"),
    ]
    assert [file.data for file in form.files] == [image.path.read_bytes() for image in images]


@pytest.mark.parametrize("count", [1, 2])
async def test_a_mask_goes_out_as_mask(wire: WireServer, client: ImagesClient, shelf: Shelf, count: int):
    """Beside one picture or several, byte for byte."""
    mask = shelf.mask()
    form = await sent(wire, client, shelf.edit(*[shelf.attach()] * count, mask=mask))
    assert shape(form)[-1] == ("mask", "mask.png", "image/png")
    assert form.files[-1].data == mask.path.read_bytes()
    assert [file.name for file in form.files].count("mask") == 1


@pytest.mark.parametrize("count", [1, 2])
async def test_a_markup_goes_out_as_markup(wire: WireServer, client: ImagesClient, shelf: Shelf, count: int):
    """Named and typed, beside one picture or several; no mask is there."""
    markup = shelf.attach(png(64, 64, (255, 64, 129, 0)), "markup")
    images = [shelf.attach()] * count
    form = await sent(wire, client, shelf.edit(*images, markup=markup, model="gpt-image-2.5-flare"))
    assert [one for one in shape(form) if not one[0].startswith("image")] == [
        ("markup", "markup.png", "image/png")
    ]
    assert next(file.data for file in form.files if file.name == "markup") == markup.path.read_bytes()


async def test_an_edit_names_the_author_of_a_drawing_in_brackets(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """A form has no objects."""
    drawing = {"model": "gpt-image-2.6-flare", "output_format": "svg"}
    fields = (await sent(wire, client, shelf.edit(**drawing, svg_model="m", svg_effort="none"))).fields
    assert {name: value for name, value in fields.items() if name.startswith("svg")} == {
        "svg[model]": "m",
        "svg[reasoning][effort]": "none",
    }
    assert "stream" not in fields


async def test_bytes_that_look_like_text_arrive_unchanged(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """Line ends and dashes inside a file are the file's own."""
    fox = shelf.attach(png(64, 64) + b"\r\n--\r\n\r\n--boundary--\r\n\0\xff")
    form = await sent(wire, client, shelf.edit(fox))
    assert form.files[0].data == fox.path.read_bytes()


async def test_a_gpt_image_model_gets_its_fields_explicitly(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """As for a prompt; no moderation, no response_format, and no fidelity that it has not."""
    form = await sent(wire, client, shelf.edit(partial_images=2))
    assert form.fields == {
        "model": "gpt-image-2",
        "prompt": "a red fox",
        "n": "1",
        "size": "auto",
        "quality": "auto",
        "background": "auto",
        "output_format": "png",
        "stream": "true",
        "partial_images": "2",
    }


async def test_every_field_of_an_edit_goes_out(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """Fidelity for 1.5, complexity for 2.6, and the format's compression."""
    form = await sent(wire, client, shelf.edit(model="gpt-image-1.5", input_fidelity="high"))
    assert form.fields["input_fidelity"] == "high"
    assert "complexity" not in form.fields
    request = shelf.edit(
        model="gpt-image-2.6-flare",
        complexity="high",
        size="1536x864",
        quality="max",
        background="transparent",
        output_format="webp",
        output_compression=70,
    )
    fields = (await sent(wire, client, request)).fields
    assert {name: fields[name] for name in ("complexity", "size", "quality", "background")} == {
        "complexity": "high",
        "size": "1536x864",
        "quality": "max",
        "background": "transparent",
    }
    assert (fields["output_format"], fields["output_compression"]) == ("webp", "70")


async def test_parameters_that_a_model_lacks_are_left_out(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """Even where somebody asked for them."""
    form = await sent(wire, client, shelf.edit(input_fidelity="high", complexity="low"))
    assert {"input_fidelity", "complexity"}.isdisjoint(form.fields)


async def test_dall_e_2_gets_only_what_it_knows(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """One request for two pictures, answered as base64."""
    form = await sent(wire, client, shelf.edit(model="dall-e-2", size="512x512", n=2, mask=shelf.mask()))
    assert form.fields == {
        "model": "dall-e-2",
        "prompt": "a red fox",
        "n": "2",
        "size": "512x512",
        "response_format": "b64_json",
    }


async def test_an_unknown_model_gets_only_what_differs_from_the_defaults(
    wire: WireServer, plain: ImagesClient, shelf: Shelf
):
    """So that strict servers do not stumble."""
    form = await sent(wire, plain, shelf.edit(model="flux.1-kontext"))
    assert set(form.fields) == {"model", "prompt", "n", "response_format"}


async def test_none_leaves_a_field_out(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """A form has no null."""
    form = await sent(wire, client, shelf.edit(size=None, quality=None, background=None, output_format=None))
    assert set(form.fields) == {"model", "prompt", "n", "stream", "partial_images"}


async def test_a_seed_and_extra_fields_are_fields_of_the_form(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """Numbers as text, booleans as true and false, nested ones in brackets."""
    extra = {"steps": 8, "hires": True, "tile": False, "lora": {"scale": 0.5}, "strength": 0.0}
    form = await sent(wire, client, shelf.edit(model="flux.1-kontext", seed=0, extra=extra))
    assert form.fields["seed"] == "0"
    assert (form.fields["steps"], form.fields["hires"], form.fields["tile"]) == ("8", "true", "false")
    assert (form.fields["lora[scale]"], form.fields["strength"]) == ("0.5", "0.0")


async def test_names_of_people_and_places_arrive_as_typed(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """Any language, any emoji and quotes, in a form too."""
    prompt = 'Füchse 狐 🦊 "quoted" \\ and\nmore'
    assert (await sent(wire, client, shelf.edit(prompt=prompt))).fields["prompt"] == prompt


async def test_azures_older_route_names_the_deployment_in_the_path(
    wire: WireServer, clock: Clock, shelf: Shelf
):
    """For edits as for prompts, with the files in the form."""
    path = "/openai/deployments/my-deployment/images/edits"
    wire.routes[path] = respond_well()
    connection = Connection(
        "azure", "Azure", api_key=Secret(KEY), azure_endpoint=wire.root, api_version="2026-10-01"
    )
    assert arrivals(await run(client_for(connection, clock), shelf.edit(model="my-deployment")))
    (request,) = wire.requests
    assert request.path == path
    assert shape(request) == [("image", "fox.png", "image/png")]


async def test_an_edit_streams_previews_and_then_the_picture(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """By the events of image_edit."""
    first, final = png(4, 4, (1, 2, 3)), png(6, 6, (7, 8, 9))
    kind = "image_edit"
    wire.script(respond_events(partial(0, first, kind=kind), completed(final, kind=kind)))
    events = await run(client, shelf.edit(partial_images=1))
    assert events[:2] == [Started(0), Preview(0, 0, first)]
    (arrival,) = arrivals(events)
    assert (arrival.data, arrival.usage, arrival.sent) == (final, USAGE, None)


async def test_several_edits_of_a_streaming_model_are_single_streams_side_by_side(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """Three forms with n=1, open at once, each with all files."""
    wire.gated = True
    request = shelf.edit(n=3, seed=5, model="flux.1-kontext", mask=shelf.mask())
    running = asyncio.create_task(run(client, request))
    forms = await asyncio.to_thread(wire.wait_for, 3)
    wire.gate.open_wide()
    events = await running
    assert {form.fields["n"] for form in forms} == {"1"}
    assert sorted(form.fields["seed"] for form in forms) == ["5", "6", "7"]
    assert {tuple(file.name for file in form.files) for form in forms} == {("image", "mask")}
    assert sorted(event.slot for event in of(Finished, events)) == [0, 1, 2]


async def test_a_server_that_does_not_stream_is_asked_once_for_all(
    wire: WireServer, plain: ImagesClient, shelf: Shelf
):
    """One form with n."""
    form = await sent(wire, plain, shelf.edit(n=3))
    assert form.fields["n"] == "3"
    assert "stream" not in form.fields
    assert len(wire.requests) == 1


async def test_a_400_that_refuses_the_stream_is_repeated_plainly_with_the_same_files(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """And remembered, as for a prompt."""
    wire.script(respond_error(400, None, "Streaming is not supported."), respond_pictures(png()))
    request = shelf.edit(mask=shelf.mask())
    assert arrivals(await run(client, request))
    refused, repeated = wire.requests
    assert refused.files == repeated.files
    assert "stream" not in repeated.fields
    assert arrivals(await run(client, request))
    assert "stream" not in wire.requests[2].fields


async def test_json_in_answer_to_a_stream_is_a_plain_answer(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """The picture is there, and was not asked for twice."""
    picture = png(9, 9)
    wire.script(respond_pictures(picture))
    assert arrivals(await run(client, shelf.edit()))[0].data == picture
    assert len(wire.requests) == 1


async def test_a_retry_sends_the_same_bytes_again(
    wire: WireServer, client: ImagesClient, shelf: Shelf, clock: Clock
):
    """Nobody holds them meanwhile: the files are read anew."""
    wire.script(respond_error(429, "rate_limit_exceeded", headers={"retry-after": "3"}))
    request = shelf.edit(shelf.attach(), shelf.attach(png(9, 9)), mask=shelf.mask())
    events = await run(client, request)
    assert len(of(Waiting, events)) == 1
    assert clock.waits == [3.0]
    first, second = wire.requests
    assert first.files == second.files
    assert [file.data for file in second.files] == [file.path.read_bytes() for file in request.attachments]


async def test_an_edit_that_may_have_been_charged_is_never_repeated(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """As for a prompt."""
    wire.script(respond_error(500, "server_error"))
    assert failure(await run(client, shelf.edit())).maybe_charged
    assert len(wire.requests) == 1


async def test_a_server_without_edits_says_so(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """LocalAI has no such route; there is nothing to fall back to."""
    wire.script(respond_raw(b"", "text/plain", 404))
    assert isinstance(failure(await run(client, shelf.edit())), errors.EndpointMissing)
    assert len(wire.requests) == 1
    assert not client.lacks_variations


@pytest.mark.parametrize("which", ["picture", "mask"])
async def test_a_file_that_is_gone_when_its_turn_comes_fails_with_a_sentence(
    wire: WireServer, client: ImagesClient, shelf: Shelf, which: str
):
    """Every slot says which file; nothing was sent, and nothing was paid."""
    request = shelf.edit(n=2, mask=shelf.mask())
    gone = request.images[0] if which == "picture" else request.mask
    assert gone
    gone.path.unlink()
    ends = of(Failed, await run(client, request))
    assert [type(end.error) for end in ends] == [PictureGone, PictureGone]
    assert gone.name in ends[0].error.sentence
    assert not ends[0].error.maybe_charged
    assert wire.requests == []


async def test_a_file_that_became_another_is_not_sent(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """What is recorded as sent must be what was sent."""
    request = shelf.edit()
    request.images[0].path.write_bytes(png(5, 5))
    assert isinstance(failure(await run(client, request)), PictureChanged)
    assert wire.requests == []


class WatchedAttachment(Attachment):
    """Notes the threads that read it."""

    threads: list[int] = []

    def read(self) -> bytes:
        self.threads.append(threading.get_ident())
        return super().read()


async def test_files_are_read_only_when_they_are_sent_and_off_the_event_loop(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """Jobs that wait hold no pictures in memory; a slow disk holds nobody up."""
    facts: dict[str, Any] = vars(shelf.attach())
    WatchedAttachment.threads = []
    request = shelf.edit(WatchedAttachment(**facts), n=2)
    calls = client.calls(request, card_for(request.model))
    assert len(calls) == 2
    assert WatchedAttachment.threads == []
    assert arrivals(await run(client, request))
    assert len(WatchedAttachment.threads) == 2
    assert threading.get_ident() not in WatchedAttachment.threads
