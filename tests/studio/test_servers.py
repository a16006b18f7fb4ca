"""Servers as they are met, through the real SDK: pictures arrive, and each gets what it wants."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from studio.abilities import Abilities, Memory
from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Connection, Secret, Timeouts
from studio.events import Failed, Finished
from studio.hosted import built
from studio.pictures import inspect
from studio.presets import BY_ID, PRESETS
from studio.reports import lists_as_litellm
from studio.requests import problems
from tests.quirks import QUIRKS, asked, serve
from tests.studio.attached import Shelf
from tests.studio.runs import ask, failure, of, run
from tests.wire import Recorded, WireServer, respond_json

MODEL = "flux.1-dev"
EDITORS = [name for name in QUIRKS if BY_ID[name].abilities.edits is not False]
FOUND_OUT = [name for name in QUIRKS if BY_ID[name].kind == "compatible" and name != "litellm"]

pytestmark = pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # the SDK's own


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def connection(wire: WireServer, quirks: str, preset: str | None = None, **more: Any) -> Connection:
    """A connection to a server with these quirks; its preset is the server's own unless given."""
    known = BY_ID[preset or quirks]
    base = serve(wire, quirks, MODEL)
    given: dict[str, Any] = {"base_url": base, "api_key": Secret("sk-test-0123456789")}
    if known.versioned:
        given |= {"azure_endpoint": base, "api_version": "2026-10-01"}
    given |= {"abilities": known.abilities, "timeouts": Timeouts(connect=2, read=5)}
    return Connection(known.kind, known.title, **(given | more))


def pictures(events: list[Any]) -> list[bytes]:
    """The pictures that arrived; nothing may have failed."""
    assert of(Failed, events) == []
    return [event.arrival.data for event in of(Finished, events)]


def asked_for(wire: WireServer, operation: str) -> list[Recorded]:
    """The requests for one operation."""
    return [request for request in wire.requests if asked(request) == operation]


def test_every_row_of_the_table_has_a_preset_and_a_server_here() -> None:
    """A preset that no test knows would be a guess."""
    assert set(QUIRKS) == {preset.id for preset in PRESETS} - {"compatible", "openai"}


@pytest.mark.parametrize("name", QUIRKS)
async def test_a_prompt_becomes_pictures_at_the_first_request(wire: WireServer, name: str) -> None:
    """With its preset nothing is asked in vain, and no picture has to be fetched from elsewhere."""
    client = ImagesClient(connection(wire, name))
    assert len(pictures(await run(client, ask(model=MODEL, n=2, size="96x64")))) == 2
    requests = asked_for(wire, "generations")
    assert len(requests) == (1 if BY_ID[name].abilities.streams is False else 2)
    assert len(wire.requests) == len(requests)


@pytest.mark.parametrize("name", EDITORS)
@pytest.mark.parametrize("count", [1, 2])
async def test_an_edit_with_a_mask_arrives(wire: WireServer, name: str, shelf: Shelf, count: int) -> None:
    """Whatever the server calls the parts of the form, the files in them are the very bytes."""
    client = ImagesClient(connection(wire, name))
    images = [shelf.attach(), shelf.attach(name="b.png")][:count]
    mask = shelf.mask()
    request = shelf.edit(*images, mask=mask, model=MODEL)
    assert len(pictures(await run(client, request))) == 1
    assert len(wire.requests) == 1
    assert [file.data for file in wire.requests[0].files] == [each.read() for each in (*images, mask)]


@pytest.mark.parametrize("name", FOUND_OUT)
async def test_without_its_preset_the_pictures_arrive_all_the_same(wire: WireServer, name: str) -> None:
    """A server that nobody named is found out as it is used: by url, without a stream, without a field."""
    client = ImagesClient(connection(wire, name, preset="compatible"))
    assert len(pictures(await run(client, ask(model=MODEL, size="96x64")))) == 1
    before = len(wire.requests)
    assert len(pictures(await run(client, ask(model=MODEL, size="96x64")))) == 1
    assert len(asked_for(wire, "generations")) <= before + 1, "what was found out is remembered"


async def test_litellm_without_its_preset_is_asked_for_a_stream_once_at_most(wire: WireServer) -> None:
    """It fails after its own server has made the picture: that may be charged, and is not repeated."""
    client = ImagesClient(connection(wire, "litellm", preset="compatible"))
    error = failure(await run(client, ask(model=MODEL)))
    assert (error.maybe_charged, error.request_id) == (True, "call-1")
    assert len(wire.requests) == 1
    assert len(pictures(await run(client, ask(model=MODEL)))) == 1
    assert [request.fields.get("stream") for request in wire.requests] == [True, None, None]


async def test_litellm_is_known_by_its_list_of_models(wire: WireServer) -> None:
    """Then no picture is made in vain. Of every model it says that it was made in the same second."""
    listed = [{"id": MODEL, "created": 1677610602}, {"id": "other", "created": 1677610602}]
    wire.routes["/v1/models"] = respond_json({"data": listed})
    client = ImagesClient(connection(wire, "litellm", preset="compatible"))
    assert client.test().models
    assert len(pictures(await run(client, ask(model=MODEL)))) == 1
    assert not any("stream" in request.fields for request in wire.picture_requests)


@pytest.mark.parametrize("body", [{"data": []}, {"data": 5}, [], {"data": [{"id": "a", "created": 1}, "b"]}])
def test_other_lists_are_not_litellms(body: Any) -> None:
    """Nor is one of another shape."""
    assert not lists_as_litellm(body)


def test_litellm_is_asked_not_to_repeat_by_itself(wire: WireServer) -> None:
    """It would send a request that failed nine times; a header of the connection's own is kept."""
    made = built("Gate", BY_ID["litellm"], wire.url, None, headers={"X-Team": "art"})
    assert made.headers == {"x-litellm-num-retries": "0", "X-Team": "art"}


async def test_a_known_model_behind_a_server_that_answers_by_url_is_asked_for_base64(
    wire: WireServer,
) -> None:
    """The preset counts for more than the model's card."""
    client = ImagesClient(connection(wire, "localai"))
    assert pictures(await run(client, ask(model="gpt-image-2", size="1024x1024")))
    assert wire.requests[0].fields["response_format"] == "b64_json"
    assert "stream" not in wire.requests[0].fields


async def test_a_size_that_a_server_would_misread_is_not_sent(wire: WireServer) -> None:
    """LocalAI draws what is no size at 512 × 512 without a word: “auto” is left out and not offered."""
    assert not BY_ID["localai"].abilities.fit(card_for("gpt-image-2")).auto_size
    client = ImagesClient(connection(wire, "localai"))
    (picture,) = pictures(await run(client, ask(model="gpt-image-2", size="1280x720")))
    assert (inspect(picture).width, inspect(picture).height) == (1280, 720)
    await run(client, ask(model="gpt-image-2", size="auto"))
    assert "size" not in wire.requests[-1].fields


async def test_relative_urls_are_fetched_from_the_server_itself(wire: WireServer) -> None:
    """As SGLang gives them."""
    client = ImagesClient(connection(wire, "sglang", abilities=Abilities(response_format=False)))
    assert pictures(await run(client, ask(model=MODEL)))
    assert wire.requests[-1].path.startswith("/v1/files/")
    assert "authorization" not in wire.requests[-1].headers


async def test_an_error_that_is_one_text_is_shown(wire: WireServer) -> None:
    """stable-diffusion.cpp's errors have neither code nor type."""
    client = ImagesClient(connection(wire, "stable-diffusion.cpp"))
    error = failure(await run(client, ask(model=MODEL, size="big")))
    assert "bad size" in error.sentence


@pytest.mark.parametrize("versioned", [False, True])
async def test_both_of_azure_s_routes(wire: WireServer, versioned: bool) -> None:
    """The deployment in the body, or in the path with the version; the key in the header of each."""
    client = ImagesClient(connection(wire, "azure-versioned" if versioned else "azure"))
    assert pictures(await run(client, ask(model=MODEL)))
    request = wire.requests[0]
    if versioned:
        assert request.path == f"/openai/deployments/{MODEL}/images/generations"
        assert request.query == "api-version=2026-10-01"
        assert request.headers["api-key"] == "sk-test-0123456789"
    else:
        assert request.fields["model"] == MODEL
        assert request.headers["authorization"] == "Bearer sk-test-0123456789"


def test_what_a_server_lacks_is_not_in_the_card() -> None:
    """Pages draw their controls from the card, so they offer nothing that would be refused."""
    card = card_for(MODEL)
    fitted = Abilities(edits=False, variations=False, streams=False, several=False).fit(card)
    assert (fitted.operations, fitted.streams, fitted.inputs.count) == (("generate",), False, 1)
    assert Abilities().fit(card) == card
    assert Abilities(edits=False).fit(Abilities(edits=False).fit(card)) == Abilities(edits=False).fit(card)


def test_what_a_server_is_said_to_do_counts_for_more_than_the_card() -> None:
    """A server may do what OpenAI does not with a model of that name."""
    able = Abilities(edits=True, variations=True, streams=True, several=True, auto_size=True)
    fitted = able.fit(card_for("dall-e-3"))
    assert fitted.operations == ("generate", "edit", "variation")
    assert (fitted.streams, fitted.auto_size, fitted.inputs.count) == (True, True, 16)
    assert able.fit(fitted) == fitted


def test_an_edit_that_a_server_cannot_make_is_refused_before_it_is_sent(shelf: Shelf) -> None:
    """In a sentence, since LocalAI would answer 404."""
    card = BY_ID["localai"].abilities.fit(card_for(MODEL))
    assert problems(shelf.edit(model=MODEL), card)


async def test_what_was_found_out_outlives_the_client(wire: WireServer) -> None:
    """Another session that speaks to the same server does not ask in vain again."""
    memory = Memory()
    to = connection(wire, "vllm-omni", preset="compatible")
    for _ in range(2):
        assert pictures(await run(ImagesClient(to, memory=memory), ask(model=MODEL)))
    assert [request.fields.get("stream") for request in wire.requests] == [True, None, None]
    assert memory.of("http://elsewhere.example/v1").plain_models == set()


def test_what_was_found_out_is_forgotten_after_a_day() -> None:
    """A server may have learned to stream meanwhile."""
    now = [0.0]
    memory = Memory(lambda: now[0])
    memory.of("a").plain_models.add(MODEL)
    now[0] = 3600.0
    assert memory.of("a").plain_models == {MODEL}
    now[0] = 25 * 3600.0
    assert memory.of("a").plain_models == set()
