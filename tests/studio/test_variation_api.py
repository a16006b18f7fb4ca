"""Variations through the real SDK: the endpoint, and the edit in its place where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio import errors
from studio.api import ImagesClient
from studio.catalog import card_for
from studio.events import Failed, Finished, Noted, Started, Waiting
from studio.requests import problems
from studio.variations import as_edit
from tests.studio.attached import Shelf
from tests.studio.runs import Clock, arrivals, failure, of, run
from tests.wire import (
    Answer,
    WireServer,
    png,
    respond_error,
    respond_json,
    respond_pictures,
    respond_raw,
)

pytestmark = pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # the SDK's own
MISSING = respond_raw(b"", "text/plain", 404)
VARIATIONS = "/v1/images/variations"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def paths(wire: WireServer) -> list[str]:
    """The endpoints that were asked, in order."""
    return [request.path.rsplit("/", 1)[-1] for request in wire.requests]


async def test_a_variation_is_one_form_with_few_fields(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """One file; model, n, size and response_format, whatever else the request holds for an edit."""
    fox = shelf.attach()
    request = shelf.variation(fox, n=3, size="512x512", prompt="at night", quality="standard")
    events = await run(client, request)
    assert len(arrivals(events)) == 3
    (form,) = wire.requests
    assert form.path == VARIATIONS
    assert form.fields == {
        "model": "dall-e-2",
        "n": "3",
        "size": "512x512",
        "response_format": "b64_json",
    }
    (file,) = form.files
    assert (file.name, file.filename, file.content_type) == ("image", "fox.png", "image/png")
    assert file.data == fox.path.read_bytes()
    assert of(Noted, events) == []
    assert {arrival.sent for arrival in arrivals(events)} == {None}


@pytest.mark.parametrize("model", ["offline-illustrator", "flux.1-dev"])
async def test_a_variation_is_never_streamed(
    wire: WireServer, client: ImagesClient, shelf: Shelf, model: str
):
    """Whatever the model's card says; a size that the server shall choose is left out."""
    request = shelf.variation(model=model, n=2, seed=5, partial_images=2, extra={"user": "u-1"})
    calls = client.calls(request, card_for(model))
    assert [(call.slots, call.stream) for call in calls] == [((0, 1), False)]
    assert len(arrivals(await run(client, request))) == 2
    fields = wire.requests[0].fields
    assert {"stream", "partial_images", "size", "prompt"}.isdisjoint(fields)
    assert (fields["seed"], fields["user"]) == ("5", "u-1")


async def test_a_retry_sends_the_same_bytes_again(
    wire: WireServer, client: ImagesClient, shelf: Shelf, clock: Clock
):
    """The same policy as for a prompt."""
    wire.script(respond_error(429, "rate_limit_exceeded", headers={"retry-after": "2"}))
    events = await run(client, shelf.variation())
    assert (len(of(Waiting, events)), clock.waits) == (1, [2.0])
    first, second = wire.requests
    assert first.files == second.files


@pytest.mark.parametrize(
    "answer", [MISSING, respond_json({"detail": "Not Found"}, 404), respond_json({"detail": "No"}, 405)]
)
async def test_a_server_without_variations_is_asked_for_an_edit_instead(
    wire: WireServer, client: ImagesClient, shelf: Shelf, answer: Answer
):
    """By itself, since the refusal made no picture; every slot is told, and arrivals name what was sent."""
    wire.script(answer)
    request = shelf.variation(n=2, strength=0.9, prompt="at night")
    events = await run(client, request)
    assert paths(wire) == ["variations", "edits"]
    assert [event.slot for event in of(Noted, events)] == [0, 1]
    assert "edit" in of(Noted, events)[0].sentence
    assert of(Failed, events) == []
    edit = as_edit(request, 0.9, card_for("dall-e-2"))
    assert [arrival.sent for arrival in arrivals(events)] == [edit, edit]
    form = wire.requests[1]
    assert (form.fields["prompt"], form.fields["n"]) == (edit.prompt, "2")
    assert [(file.name, file.data) for file in form.files] == [("image", request.image.path.read_bytes())]


async def test_that_variations_are_missing_is_remembered(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """The next time the endpoint is not asked; the person is told again."""
    card = card_for("dall-e-2")
    assert client.offers_variations(card)
    wire.routes[VARIATIONS] = MISSING
    assert arrivals(await run(client, shelf.variation()))
    assert client.lacks_variations
    assert not client.offers_variations(card)
    events = await run(client, shelf.variation(n=2))
    assert len(arrivals(events)) == 2
    assert len(of(Noted, events)) == 2
    assert paths(wire) == ["variations", "edits", "edits"]


async def test_a_call_that_waited_in_line_does_not_ask_again(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """It was made before the first one found out."""
    wire.routes[VARIATIONS] = MISSING
    request = shelf.variation(n=2)
    (call,) = client.calls(request, card_for(request.model))
    await run(client, shelf.variation())
    events = [event async for event in client.run(call)]
    assert [event.slot for event in of(Finished, events)] == [0, 1]
    assert paths(wire) == ["variations", "edits", "edits"]
    assert [type(event) for event in events[:4]] == [Started, Noted, Started, Noted]


async def test_edits_in_the_place_of_variations_stream_once_it_is_known(
    wire: WireServer, client: ImagesClient, shelf: Shelf
):
    """n single streams side by side, each with its own seed, as all edits."""
    wire.routes[VARIATIONS] = MISSING
    request = shelf.variation(model="flux.1-kontext", n=2, seed=8)
    await run(client, request)
    events = await run(client, request)
    assert len(arrivals(events)) == 2
    forms = wire.requests[2:]
    assert {form.path for form in forms} == {"/v1/images/edits"}
    assert [form.fields["stream"] for form in forms] == ["true", "true"]
    assert sorted(form.fields["seed"] for form in forms) == ["8", "9"]


async def test_a_server_with_neither_fails_once(wire: WireServer, client: ImagesClient, shelf: Shelf):
    """Nothing was made; the address may be wrong, which the advice says."""
    wire.script(MISSING, MISSING)
    error = failure(await run(client, shelf.variation()))
    assert isinstance(error, errors.EndpointMissing)
    assert not error.maybe_charged
    assert paths(wire) == ["variations", "edits"]


@pytest.mark.parametrize(
    "answer",
    [
        respond_error(404, "model_not_found", "The model does not exist."),
        respond_error(400, "invalid_value", "Bad size.", param="size"),
        respond_error(500, "server_error"),
    ],
)
async def test_another_refusal_is_no_reason_for_an_edit(
    wire: WireServer, client: ImagesClient, shelf: Shelf, answer: Answer
):
    """A missing model, a bad field, a broken server: told, not worked around."""
    wire.script(answer)
    failure(await run(client, shelf.variation()))
    assert paths(wire) == ["variations"]
    assert not client.lacks_variations


async def test_another_client_asks_for_itself(
    wire: WireServer, connect: Callable[..., ImagesClient], shelf: Shelf
):
    """The memory is a connection's, not the process's."""
    wire.script(MISSING)
    await run(connect(), shelf.variation())
    other = connect()
    assert other.offers_variations(card_for("dall-e-2"))
    wire.script(respond_pictures(png()))
    assert arrivals(await run(other, shelf.variation()))
    assert paths(wire)[-1] == "variations"


@pytest.mark.parametrize(
    ("model", "offers"),
    [
        ("dall-e-2", True),
        ("offline-illustrator", True),
        ("flux.1-dev", True),
        ("gpt-image-2", False),
        ("dall-e-3", False),
    ],
)
def test_whether_variations_are_worth_asking_is_the_models_to_say_first(
    client: ImagesClient, model: str, offers: bool
):
    """An unknown model is tried."""
    assert client.offers_variations(card_for(model)) is offers


def test_the_prompt_of_the_edit_goes_from_subtle_to_bold(shelf: Shelf):
    """Five steps, beyond both ends the last; a prompt of one's own follows."""
    card = card_for("gpt-image-2")
    request = shelf.variation(model="gpt-image-2", prompt=" at night ")
    steps = (-1, 0, 0.19, 0.2, 0.5, 0.7, 0.99, 1, 7)
    prompts = [as_edit(request, strength, card).prompt for strength in steps]
    assert len(set(prompts)) == 5
    assert prompts[0] == prompts[2]
    assert prompts[-1] == prompts[-3]
    assert "very close" in prompts[0]
    assert "bold" in prompts[-1]
    assert all(prompt.endswith("\n\nat night") for prompt in prompts)
    assert not as_edit(shelf.variation(), 0.5, card).prompt.endswith("\n")


def test_a_subtle_variation_keeps_to_the_picture_where_the_model_can(shelf: Shelf):
    """High fidelity costs: a bold one does without; a model that has not the setting is not asked."""
    request = shelf.variation()
    assert as_edit(request, 0.1, card_for("gpt-image-1.5")).input_fidelity == "high"
    assert as_edit(request, 0.8, card_for("gpt-image-1.5")).input_fidelity is None
    assert as_edit(request, 0.1, card_for("gpt-image-1-mini")).input_fidelity is None
    assert as_edit(request, 0.1, card_for("gpt-image-2")).input_fidelity is None


@pytest.mark.parametrize("model", ["gpt-image-2", "gpt-image-1.5", "dall-e-2", "flux.1-dev"])
def test_the_edit_fits_the_model_and_keeps_all_settings(shelf: Shelf, model: str):
    """What was chosen for the variation holds for the edit; without a prompt of one's own too."""
    request = shelf.variation(model=model, n=2, size="1024x1024", extra={"steps": 8})
    edit = as_edit(request, 0.1, card_for(model))
    assert problems(edit, card_for(model)) == []
    assert (edit.n, edit.size, edit.extra) == (2, "1024x1024", request.extra)
    assert edit.images == (request.image,)
