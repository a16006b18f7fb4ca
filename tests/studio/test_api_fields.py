"""The bytes on the wire: what each kind of model and server is sent, and what is left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Connection, Secret
from studio.tasks import safety_identifier
from tests.studio.conftest import KEY
from tests.studio.runs import Clock, arrivals, ask, client_for, run
from tests.wire import WireServer, respond_error, respond_well


async def sent(wire: WireServer, client: ImagesClient, **more: Any) -> dict[str, Any]:
    """The JSON that a request becomes."""
    assert arrivals(await run(client, ask(**more)))
    body = wire.picture_requests[-1].json
    assert isinstance(body, dict)
    return body


async def test_a_gpt_image_model_gets_its_fields_explicitly(wire: WireServer, client: ImagesClient):
    """What is shown is what was asked: "auto" is sent too; no response_format, no style."""
    assert await sent(wire, client, partial_images=2) == {
        "model": "gpt-image-2",
        "prompt": "a red fox",
        "n": 1,
        "size": "auto",
        "quality": "auto",
        "background": "auto",
        "output_format": "png",
        "stream": True,
        "partial_images": 2,
    }


async def test_every_field_of_a_gpt_image_model_goes_out(wire: WireServer, client: ImagesClient):
    """Format, compression, moderation, background, a free size and the highest quality."""
    body = await sent(
        wire,
        client,
        model="gpt-image-2.5-flare",
        size="1536x864",
        quality="max",
        background="opaque",
        output_format="webp",
        output_compression=70,
        moderation="low",
    )
    assert body["size"] == "1536x864"
    assert body["quality"] == "max"
    assert body["background"] == "opaque"
    assert body["output_format"] == "webp"
    assert body["output_compression"] == 70
    assert body["moderation"] == "low"


async def test_none_leaves_a_field_out(wire: WireServer, client: ImagesClient):
    """The SDK would send None as null."""
    body = await sent(wire, client, size=None, quality=None, background=None, output_format=None)
    assert set(body) == {"model", "prompt", "n", "stream", "partial_images"}


async def test_dall_e_2_gets_n_and_base64(wire: WireServer, client: ImagesClient):
    """One request for four pictures, answered as base64 unless asked otherwise."""
    body = await sent(wire, client, model="dall-e-2", size="512x512", n=4)
    assert body == {
        "model": "dall-e-2",
        "prompt": "a red fox",
        "n": 4,
        "size": "512x512",
        "response_format": "b64_json",
    }


async def test_an_unknown_model_gets_only_what_differs_from_the_defaults(
    wire: WireServer, connect: Callable[..., ImagesClient]
):
    """And base64 is asked for, since several servers answer by url otherwise."""
    assert await sent(wire, connect(streams=False), model="flux.1-dev") == {
        "model": "flux.1-dev",
        "prompt": "a red fox",
        "n": 1,
        "response_format": "b64_json",
    }


@pytest.mark.parametrize("kind", ["openai", "azure"])
async def test_an_unknown_model_at_openai_or_azure_is_not_asked_for_base64(
    wire: WireServer, connect: Callable[..., ImagesClient], kind: str
):
    """A deployment with a name of its own is a GPT image model, which refuses the field."""
    assert "response_format" not in await sent(wire, connect(kind=kind), model="my-deployment")


async def test_a_seed_and_extra_fields_go_at_the_top_level(wire: WireServer, client: ImagesClient):
    """By the SDK's extra_body; each slot of a streaming model has a seed of its own."""
    request = ask(model="flux.1-dev", n=2, seed=41, extra={"steps": 8, "negative_prompt": "blur"})
    await run(client, request)
    bodies = sorted((each.json for each in wire.requests), key=lambda body: body["seed"])
    assert [body["seed"] for body in bodies] == [41, 42]
    assert {body["steps"] for body in bodies} == {8}
    assert {body["negative_prompt"] for body in bodies} == {"blur"}


async def test_a_plain_request_has_one_seed(wire: WireServer, connect: Callable[..., ImagesClient]):
    """The server counts on from it."""
    body = await sent(wire, connect(streams=False), model="offline-illustrator", n=3, seed=5)
    assert (body["n"], body["seed"]) == (3, 5)


async def test_names_of_people_and_places_arrive_as_typed(wire: WireServer, client: ImagesClient):
    """Any language, any emoji, line breaks and quotes."""
    prompt = 'Füchse 狐 🦊\n"quoted" \\ and \u2028 more'
    assert (await sent(wire, client, prompt=prompt))["prompt"] == prompt


async def test_the_key_goes_as_a_bearer_token_and_nothing_else_of_the_host(
    wire: WireServer, client: ImagesClient
):
    """No organization and no project where the connection has none."""
    await run(client)
    headers = wire.requests[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert "openai-organization" not in headers
    assert "openai-project" not in headers


async def test_a_typed_connection_picks_nothing_up_from_the_hosts_environment(
    wire: WireServer, connect: Callable[..., ImagesClient], monkeypatch: pytest.MonkeyPatch
):
    """The SDK reads all of these by itself; a visitor's server must see none of them."""
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_ADMIN_KEY",
        "OPENAI_ORG_ID",
        "OPENAI_PROJECT_ID",
        "OPENAI_WEBHOOK_SECRET",
        "AZURE_OPENAI_API_KEY",
        "AZURE_OPENAI_AD_TOKEN",
        "OPENAI_API_VERSION",
    ):
        monkeypatch.setenv(name, "host-secret")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Host: host-secret\nAuthorization: Bearer host-secret")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    client = connect(api_key=None)
    assert arrivals(await run(client))
    assert client.list_models()
    for request in wire.requests:
        assert "host-secret" not in f"{request.headers} {request.path} {request.query} {request.body!r}"
        assert "x-host" not in request.headers
        assert "openai-organization" not in request.headers
        assert "openai-project" not in request.headers


async def test_what_the_connection_says_goes_out(wire: WireServer, connect: Callable[..., ImagesClient]):
    """Organization, project and headers of its own, for pictures and for questions."""
    client = connect(organization="org-1", project="proj_1", headers={"X-Gateway": "team-a"})
    await run(client)
    client.list_models()
    for request in wire.requests:
        assert request.headers["openai-organization"] == "org-1"
        assert request.headers["openai-project"] == "proj_1"
        assert request.headers["x-gateway"] == "team-a"


async def test_azures_older_route_names_the_deployment_in_the_path(wire: WireServer, clock: Clock):
    """AzureOpenAI with an api_version: the key in its own header, no bearer token."""
    path = "/openai/deployments/my-deployment/images/generations"
    connection = Connection(
        "azure", "Azure", api_key=Secret(KEY), azure_endpoint=wire.root, api_version="2026-10-01"
    )
    wire.routes[path] = respond_well()
    client = client_for(connection, clock)
    assert arrivals(await run(client, ask(model="my-deployment")))
    request = wire.requests[0]
    assert request.path == path
    assert request.query == "api-version=2026-10-01"
    assert request.headers["api-key"] == KEY
    assert "authorization" not in request.headers


async def test_azures_newer_route_is_a_base_url(wire: WireServer, clock: Clock):
    """OpenAI's own client, with the deployment as the model."""
    connection = Connection("azure", "Azure", f"{wire.root}/openai/v1", Secret(KEY))
    client = client_for(connection, clock)
    assert arrivals(await run(client, ask(model="my-deployment")))
    assert wire.requests[0].path == "/openai/v1/images/generations"
    assert wire.requests[0].json["model"] == "my-deployment"


def test_a_gif_is_never_streamed(client: ImagesClient):
    """The API refuses it."""
    calls = client.calls(ask(n=2, output_format="gif"), card_for("gpt-image-2.6-flare"))
    assert [call.stream for call in calls] == [False]


async def test_the_sdk_does_not_retry_by_itself(wire: WireServer, client: ImagesClient):
    """x-stainless-retry-count stays 0, and the read time-out is the connection's."""
    await run(client)
    assert wire.requests[0].headers["x-stainless-retry-count"] == "0"
    assert wire.requests[0].headers["x-stainless-read-timeout"] == "5"


@pytest.mark.parametrize(("kind", "sends"), [("openai", True), ("azure", True), ("compatible", False)])
async def test_whose_picture_it_is_goes_to_openai_and_azure_as_a_hash(
    wire: WireServer, connect: Callable[..., ImagesClient], kind: str, sends: bool
):
    """Other servers may not know the field. The space itself never goes out."""
    client = connect(kind=kind)
    (call,) = client.calls(ask(), card_for("gpt-image-2"))
    whose = safety_identifier("the-space")
    assert arrivals([event async for event in client.run(replace(call, safety_identifier=whose))])
    body = wire.picture_requests[-1].json
    assert body.get("safety_identifier") == (whose if sends else None)
    assert len(whose) == 64
    assert "the-space" not in str(body)


async def test_a_server_that_does_not_know_whose_it_is_is_asked_without(
    wire: WireServer, connect: Callable[..., ImagesClient]
):
    """Refused by name it is left out at once, and from then on."""
    client = connect(kind="azure")
    wire.script(respond_error(400, "unknown_parameter", "No.", param="safety_identifier"))
    for _ in range(2):
        (call,) = client.calls(ask(), card_for("gpt-image-2"))
        assert arrivals([event async for event in client.run(replace(call, safety_identifier="a" * 64))])
    sent = ["safety_identifier" in request.json for request in wire.picture_requests]
    assert sent == [True, False, False]


async def test_a_moving_picture_takes_its_frames_along(wire: WireServer, client: ImagesClient):
    """Frames and their time go out with a GIF alone; complexity where the model has it."""
    moving = {"output_format": "gif", "frame_count": 4, "frame_duration_ms": 120, "complexity": "low"}
    body = await sent(wire, client, model="gpt-image-2.6-flare", **moving)
    assert {name: body[name] for name in moving} == moving
    assert "stream" not in body
    assert "complexity" not in await sent(wire, client, model="gpt-image-2", complexity="low")


async def test_a_drawing_names_its_author(wire: WireServer, client: ImagesClient):
    """As an object, with an effort where one is asked for; without a name the server decides both."""
    drawing = {"model": "gpt-image-2.6-flare", "output_format": "svg"}
    body = await sent(wire, client, **drawing, svg_model="gpt-6", svg_effort="low", partial_images=2)
    assert body["svg"] == {"model": "gpt-6", "reasoning": {"effort": "low"}}
    assert not {"stream", "partial_images", "output_compression"} & set(body)
    assert (await sent(wire, client, **drawing, svg_model="gpt-6"))["svg"] == {"model": "gpt-6"}
    assert "svg" not in await sent(wire, client, **drawing)
