"""Each row of the errors table, from a real answer through the real SDK to its own sentence."""

from __future__ import annotations

import asyncio
import email.utils
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing

import httpx2
import pytest

from studio import errors
from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Connection, Secret, Timeouts
from studio.errors import StudioError
from studio.events import Event, Failed, Started, Waiting
from studio.transports import transport_error
from tests.studio.conftest import KEY
from tests.studio.runs import Clock, arrivals, ask, client_for, failure, of, run
from tests.wire import (
    Answer,
    Wire,
    WireServer,
    b64,
    png,
    respond_error,
    respond_hang,
    respond_json,
    respond_pictures,
    respond_raw,
)


def _litellm(status: int, message: str) -> Answer:
    """As 1.106 answers: its own words around those of its server, and of the code nothing but the status."""
    end = "\n\nLiteLLM: model group 'a' failed with the error above. No fallback was attempted."
    return respond_error(status, str(status), f"{message}{end}", headers={"x-litellm-call-id": "call-7"})


REFUSALS: list[tuple[Answer, type[StudioError], str]] = [
    (
        respond_error(
            400, "moderation_blocked", "Blocked by our safety system.", type="image_generation_user_error"
        ),
        errors.ModerationBlocked,
        "Blocked by our safety system",
    ),
    (respond_error(400, "content_policy_violation", "Rejected."), errors.ModerationBlocked, "Rejected"),
    (respond_error(400, "contentFilter", "Filtered."), errors.ModerationBlocked, "Filtered"),
    (respond_error(400, "invalid_image_file", "Bad file."), errors.BadRequest, "“image”"),
    (respond_error(400, "invalid_mask_image_format", "Bad mask."), errors.BadRequest, "“mask”"),
    (respond_error(400, "unsupported_file_mimetype", "Octets."), errors.BadRequest, "“image”"),
    (respond_error(400, "invalid_input_fidelity_model", "No."), errors.BadRequest, "“input_fidelity”"),
    (respond_error(400, "invalid_value", "Invalid size.", param="size"), errors.BadRequest, "“size”"),
    (
        respond_error(400, "unknown_parameter", "Unknown parameter: 'styl'."),
        errors.BadRequest,
        "“styl”",
    ),
    (respond_error(400, "billing_hard_limit_reached", "Limit."), errors.BillingLimitReached, "Limit"),
    (respond_error(429, "billing_hard_limit_reached", "Limit."), errors.BillingLimitReached, "Limit"),
    (respond_error(401, "invalid_api_key", "Incorrect API key."), errors.InvalidKey, "API key"),
    (respond_json({"detail": "Unauthorized"}, 401), errors.InvalidKey, "Unauthorized"),
    (
        respond_error(403, None, "Your organization must be verified to use the model `gpt-image-2`."),
        errors.OrganizationUnverified,
        "verified",
    ),
    (respond_error(403, None, "Country not supported."), errors.NotPermitted, "Country"),
    (respond_error(404, "model_not_found", "No such model."), errors.ModelNotFound, "No such model"),
    (respond_error(404, "DeploymentNotFound", "No deployment."), errors.ModelNotFound, "No deployment"),
    (respond_raw(b"", "text/plain", 404), errors.EndpointMissing, "does not support"),
    (respond_json({"detail": "Not Found"}, 404), errors.EndpointMissing, "Not Found"),
    (respond_error(429, "insufficient_quota", "No quota."), errors.QuotaExhausted, "No quota"),
    (respond_error(429, "credit_balance_exhausted", "No credit."), errors.QuotaExhausted, "No credit"),
    (respond_error(429, "project_spend_limit_exceeded", "Spent."), errors.QuotaExhausted, "Spent"),
    (respond_error(429, "org_usage_limit_exceeded", "Used."), errors.QuotaExhausted, "Used"),
    (
        respond_error(429, None, "Billing hard limit has been reached"),
        errors.BillingLimitReached,
        "hard limit",
    ),
    (respond_error(429, None, "Blocked.", type="billing_error"), errors.BillingLimitReached, "Blocked"),
    (respond_error(429, None, "You have no credits remaining."), errors.QuotaExhausted, "no credits"),
    (respond_raw(b"", "text/plain", 503, {"retry-after": "3"}), errors.ServerError, "503"),
    (respond_error(500, "server_error", "Oops."), errors.ServerError, "Oops"),
    (respond_raw(b"<h1>502 Bad Gateway</h1>", "text/html", 502), errors.ServerError, "502 Bad Gateway"),
    (respond_raw(b"", "text/plain", 504), errors.ServerError, "504"),
    (respond_raw(b"<h1>503</h1> request timed out", "text/html", 503), errors.ServerError, "timed out"),
    (respond_json({"detail": "Conflict of interest"}, 409), errors.UnknownAnswer, "Conflict of interest"),
    (
        respond_json({"detail": [{"loc": ["body", "size"], "msg": "not a size", "type": "v"}]}, 422),
        errors.BadRequest,
        "“size”: not a size",
    ),
    (respond_raw(b"I'm a teapot", "text/plain", 418), errors.UnknownAnswer, "teapot"),
    (respond_json({"error": "model is loading", "code": "x"}, 418), errors.UnknownAnswer, "loading"),
    (
        respond_raw(b"", "text/plain", 307, {"location": "https://other.example/v1"}),
        errors.BadConnection,
        "other.example",
    ),
]


@pytest.mark.parametrize(("answer", "kind", "words"), REFUSALS)
async def test_each_row_has_its_own_sentence_and_is_not_repeated(
    wire: WireServer, connect: Callable[..., ImagesClient], answer: Answer, kind: type, words: str
):
    """The class, words that tell a person what it was about, advice; and one request only."""
    wire.script(answer)
    error = failure(await run(connect(streams=False)))
    assert type(error) is kind
    assert words in error.sentence
    assert error.advice
    assert error.maybe_charged == (kind is errors.ServerError)
    assert len(wire.requests) == 1


async def test_the_request_id_is_kept(wire: WireServer, client: ImagesClient):
    """It is what a server's operator asks for."""
    wire.script(respond_error(401, "invalid_api_key", headers={"x-request-id": "req_42"}))
    assert failure(await run(client)).failure.request_id == "req_42"


async def test_moderation_names_stage_and_categories(wire: WireServer, client: ImagesClient):
    """Where the server says them."""
    details = {"stage": "input", "categories": ["violence", "self-harm"]}
    wire.script(respond_error(400, "moderation_blocked", "", moderation_details=details))
    error = failure(await run(client))
    assert isinstance(error, errors.ModerationBlocked)
    assert (error.stage, error.categories) == ("input", ("violence", "self-harm"))
    assert "violence" in error.sentence
    assert not error.maybe_charged


async def test_azures_content_filter_names_its_categories(wire: WireServer, client: ImagesClient):
    """Azure has a shape of its own."""
    inner = {
        "code": "ResponsibleAIPolicyViolation",
        "content_filter_result": {"hate": {"filtered": False}, "sexual": {"filtered": True}},
    }
    wire.script(respond_error(400, "content_filter", "", innererror=inner))
    error = failure(await run(client))
    assert isinstance(error, errors.ModerationBlocked)
    assert error.categories == ("sexual",)


@pytest.mark.parametrize(
    "message",
    [
        f"Incorrect API key provided: {KEY}. You can find your key at …",
        f"Incorrect API key provided: {KEY[:8]}*******{KEY[-4:]}.",
        f"Bearer {KEY} is bad",
        "x" * 380 + KEY,
    ],
)
async def test_a_key_is_in_no_message_repr_or_record(wire: WireServer, client: ImagesClient, message: str):
    """OpenAI's 401 echoes a part of the key; some proxies echo all of it."""
    wire.script(respond_error(401, "invalid_api_key", message))
    error = failure(await run(client))
    for text in (str(error), repr(error), str(error.args), str(error.as_dict()), repr(client)):
        assert KEY[:10] not in text
        assert KEY[-6:] not in text
    assert error.__traceback__ is None
    assert error.__context__ is None
    assert error.__cause__ is None


async def test_a_key_of_any_shape_is_hidden(wire: WireServer, connect: Callable[..., ImagesClient]):
    """The connection's own key is known, whatever it looks like."""
    client = connect(api_key=Secret("plainwords"), headers={"X-Gateway": "gateway-credential"})
    wire.script(respond_error(400, None, "plainwords and gateway-credential", param="size"))
    sentence = failure(await run(client)).sentence
    assert "plainwords" not in sentence
    assert "gateway-credential" not in sentence


async def test_a_key_that_a_server_writes_back_is_in_no_record(wire: WireServer, client: ImagesClient):
    """Beside a picture, in an id or a field's name, in a list of models: what is kept has it nowhere."""
    echo = {"x-request-id": f"req_{KEY}"}
    one = {"b64_json": b64(png()), "revised_prompt": f"a fox, {KEY}"}
    answer = {"data": [one], "model": KEY, "usage": {"output_tokens": 1, "note": [KEY]}}
    wire.script(respond_json(answer, headers=echo), respond_error(400, KEY, "no", param=KEY, headers=echo))
    (arrival,) = arrivals(await run(client))
    assert KEY not in f"{arrival.got} {arrival.usage} {arrival.request_id}"
    assert arrival.data == png()
    assert KEY not in str(failure(await run(client)).as_dict())
    wire.routes["/v1/models"] = respond_json({"data": [{"id": KEY}, {"id": "flux"}]})
    assert KEY not in str(client.test())


@pytest.mark.parametrize("key", ["1234", "true", "null"])
async def test_a_key_that_reads_like_json_costs_no_picture(
    wire: WireServer, connect: Callable[..., ImagesClient], key: str
):
    """People give their own server such keys. A text that holds one is hidden; a number is no text."""
    client = connect(api_key=Secret(key))
    said = {"created": 12345, "seed": None, "model": f"model of {key}"}
    usage = {"total_tokens": 12345, "estimated": True}
    wire.script(respond_json({"data": [{"b64_json": b64(png())}], "usage": usage} | said))
    (arrival,) = arrivals(await run(client))
    assert (arrival.data, arrival.usage) == (png(), usage)
    assert arrival.got == {"created": 12345, "model": "model of •••"}
    wire.routes["/v1/models"] = respond_json({"data": [{"id": "flux", "created": 12345}]})
    assert [model.id for model in client.list_models()] == ["flux"]


async def test_a_long_body_is_shown_short(wire: WireServer, client: ImagesClient):
    """A page of HTML is cut."""
    wire.script(respond_raw(b"<p>" + b"very long " * 5000, "text/html", 418))
    assert len(failure(await run(client)).sentence) < 600


async def test_an_error_without_end_is_not_read_to_its_end(wire: WireServer, client: ImagesClient):
    """The SDK would read on until the memory is full."""

    def endless(connection: Wire) -> None:
        connection.head(418, {"content-type": "text/plain"})
        while True:
            connection.write(b"very long " * 1_000)

    wire.script(endless)
    assert "very long" in failure(await asyncio.wait_for(run(client), 5)).sentence


@pytest.mark.parametrize(
    ("status", "message", "kind", "words"),
    [
        (400, "litellm.ContentPolicyViolationError: no", errors.ModerationBlocked, ": no."),
        (
            400,
            "litellm.BadRequestError: OpenAIException - Your request was rejected by the safety system.",
            errors.ModerationBlocked,
            ": Your request was rejected by the safety system.",
        ),
        (
            429,
            "litellm.RateLimitError: RateLimitError: OpenAIException - You exceeded your current quota.",
            errors.QuotaExhausted,
            ": You exceeded your current quota.",
        ),
        (
            401,
            "litellm.AuthenticationError: AuthenticationError: OpenAIException - No.",
            errors.InvalidKey,
            "",
        ),
        (500, "litellm.InternalServerError: OpenAIException - It broke.", errors.ServerError, ": It broke."),
        (404, "litellm.NotFoundError: The model `x` does not exist.", errors.ModelNotFound, ": The model"),
        (
            400,
            "400: {'error': '/image/generations: Invalid model name passed in model=x. Call `/v1/models`'}",
            errors.ModelNotFound,
            "model=x",
        ),
    ],
)
async def test_a_gateway_passes_words_on_and_not_codes(
    wire: WireServer, connect: Callable[..., ImagesClient], status: int, message: str, kind: type, words: str
):
    """LiteLLM's code is the status. What it puts around its server's words is left out; its id is told."""
    wire.script(_litellm(status, message))
    error = failure(await run(connect(streams=False)))
    assert type(error) is kind
    assert words in error.sentence
    assert "litellm." not in error.sentence.lower()
    assert error.request_id == "call-7"


async def test_a_gateway_that_knows_one_key_alone_refuses_others(wire: WireServer, client: ImagesClient):
    """LiteLLM without a database says so of any other key."""
    wire.script(respond_error(400, "400", "No connected db.", type="no_db_connection"))
    assert type(failure(await run(client))) is errors.InvalidKey


async def test_a_missing_key_never_leaves(wire: WireServer, connect: Callable[..., ImagesClient]):
    """OpenAI and Azure need one; nothing is sent without."""
    error = failure(await run(connect(kind="openai", api_key=None)))
    assert isinstance(error, errors.InvalidKey)
    assert not wire.requests


# What may be repeated


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (respond_error(429, "rate_limit_exceeded", "x", headers={"retry-after": "7"}), 7),
        (respond_error(429, "rate_limit_exceeded", "x", headers={"retry-after-ms": "250"}), 0.25),
        (respond_error(429, "rate_limit_exceeded", "Please try again in 12s."), 12),
        (respond_error(429, "slow_down", "Please try again in 1m30s."), 90),
        (respond_error(429, "rate_limit_exceeded", "Please try again in 350ms."), 0.35),
        (respond_error(429, "rate_limit_exceeded", "x"), 1),
        (respond_json({"detail": "Too many requests"}, 429), 1),
        (respond_error(503, "server_is_overloaded", "x"), 1),
        (respond_error(503, None, "The model is overloaded.", headers={"retry-after": "3"}), 3),
    ],
)
async def test_a_rate_limit_or_an_overloaded_server_is_waited_for(
    wire: WireServer, client: ImagesClient, clock: Clock, answer: Answer, seconds: float
):
    """As long as the server says, and each wait is an event."""
    wire.script(answer)
    events = await run(client)
    assert len(arrivals(events)) == 1
    assert clock.waits == pytest.approx([seconds])
    (waiting,) = of(Waiting, events)
    assert waiting.seconds == pytest.approx(seconds)
    assert waiting.reason.endswith(".")
    assert [type(event) for event in events[:3]] == [Started, Waiting, Started]
    assert len(wire.requests) == 2


async def test_a_date_in_retry_after_is_understood(wire: WireServer, client: ImagesClient, clock: Clock):
    """HTTP allows a date."""
    moment = email.utils.formatdate(time.time() + 30, usegmt=True)
    wire.script(respond_error(429, "rate_limit_exceeded", "x", headers={"retry-after": moment}))
    await run(client)
    assert 20 < clock.waits[0] <= 30


@pytest.mark.parametrize("told", ["inf", "1e999", "9" * 400])
async def test_a_wait_without_end_is_not_begun(
    wire: WireServer, connect: Callable[..., ImagesClient], told: str
):
    """A time to come back that is none, in a header or in words, ends in a sentence like any other."""
    wire.script(
        respond_error(429, "rate_limit_exceeded", f"try again in {told}s", headers={"retry-after": told})
    )
    error = failure(await run(connect(streams=False)))
    assert type(error) is errors.RateLimited
    assert error.advice
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"detail": [{"loc": None, "msg": "no"}]},
        {"detail": [{"loc": 5, "msg": ["no"]}]},
        {"error": {"code": "moderation_blocked", "moderation_details": {"categories": 3, "stage": []}}},
        {"error": {"code": {}, "type": [], "param": 1.5, "message": {"detail": {"msg": [[[]]]}}}},
        {"error": "half a \ud83d character"},
        {"detail": "x" * 100_000},
    ],
)
async def test_an_error_of_any_shape_is_a_sentence(
    wire: WireServer, connect: Callable[..., ImagesClient], body: dict[str, object]
):
    """What a server says wrongly of an error is left out; nothing of it ends the job in another way."""
    wire.script(respond_json(body, 400))
    error = failure(await run(connect(streams=False)))
    assert isinstance(error, errors.Refused)
    error.sentence.encode()
    assert len(error.sentence) < 500


async def test_three_tries_at_most(wire: WireServer, client: ImagesClient, clock: Clock):
    """Then the failure is shown, with growing waits between the tries."""
    wire.script(*[respond_error(429, "rate_limit_exceeded", "x")] * 4)
    error = failure(await run(client))
    assert isinstance(error, errors.RateLimited)
    assert clock.waits == [1, 2]
    assert len(wire.requests) == 3


async def test_a_wait_that_is_too_long_is_not_begun(wire: WireServer, client: ImagesClient, clock: Clock):
    """Told to come back in an hour, say so at once."""
    wire.script(respond_error(429, "rate_limit_exceeded", "x", headers={"retry-after": "3600"}))
    error = failure(await run(client))
    assert error.retry_after == 3600
    assert error.advice == "Wait about 60 minutes, then try again."
    assert clock.waits == []


async def test_a_server_that_is_not_there_is_tried_three_times(clock: Clock):
    """A connection that could not be opened made no picture."""
    with WireServer() as gone:
        url = gone.url
    client = client_for(Connection("compatible", "Gone", url), clock)
    events = await run(client)
    error = failure(events)
    assert isinstance(error, errors.CouldNotConnect)
    assert error.sentence == "The server could not be reached: it refused the connection."
    assert not error.maybe_charged
    assert clock.waits == [1, 2]
    assert len(of(Waiting, events)) == 2


async def test_an_address_that_does_not_resolve_is_a_connection_failure(clock: Clock):
    """A name that exists nowhere."""
    client = client_for(Connection("compatible", "Nowhere", "http://nowhere.invalid/v1"), clock)
    error = failure(await run(client))
    assert isinstance(error, errors.CouldNotConnect)
    assert error.sentence == "The server could not be reached: its name is not known."


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("[Errno 111] Connection refused", "it refused the connection"),
        ("[Errno -2] Name or service not known", "its name is not known"),
        ("[Errno 8] nodename nor servname provided, or not known", "its name is not known"),
        ("The name x.example could not be resolved.", "its name is not known"),
        ("[Errno 113] No route to host", "No route to host"),
    ],
)
def test_why_a_server_cannot_be_reached_is_said_in_plain_words(text: str, plain: str):
    """Not in the system's own."""
    assert transport_error(httpx2.ConnectError(text)).detail == plain


def test_what_is_behind_a_failed_connection_counts():
    """The text may only say that all attempts failed."""
    for cause, plain in ((ConnectionRefusedError(), "refused"), (socket.gaierror(), "name is not known")):
        error = httpx2.ConnectError("All connection attempts failed")
        error.__cause__ = OSError("All connection attempts failed")
        error.__cause__.__cause__ = ExceptionGroup("", [cause])
        assert plain in transport_error(error).detail


async def test_waiting_can_be_cancelled(wire: WireServer, connect: Callable[..., ImagesClient]):
    """Closing the run while it waits sends nothing more."""
    client = ImagesClient(connect().connection)
    wire.script(respond_error(429, "rate_limit_exceeded", "x", headers={"retry-after": "60"}))
    (call,) = client.calls(ask(), card_for("gpt-image-2"))
    async with aclosing(client.run(call)) as events:
        task = asyncio.ensure_future(_until_waiting(events))
        assert isinstance(await asyncio.wait_for(task, 5), Waiting)
    assert len(wire.requests) == 1


async def _until_waiting(events: AsyncIterator[Event]) -> Event | None:
    async for event in events:
        if isinstance(event, Waiting):
            return event
    return None


async def test_each_slot_of_one_request_gets_every_event(
    wire: WireServer, connect: Callable[..., ImagesClient]
):
    """Three slots wait together and fail together."""
    wire.script(respond_error(429, "rate_limit_exceeded", "x"), respond_error(401, "invalid_api_key"))
    events = await run(connect(streams=False), n=3)
    assert [event.slot for event in of(Waiting, events)] == [0, 1, 2]
    assert [event.slot for event in of(Failed, events)] == [0, 1, 2]


async def test_the_plain_repeat_of_a_stream_can_wait_for_a_rate_limit(wire: WireServer, client: ImagesClient):
    """Both manners together: 400 for the stream, 429, then the picture."""
    wire.script(
        respond_error(400, None, "No streaming here."),
        respond_error(429, "rate_limit_exceeded", "x"),
        respond_pictures(png()),
    )
    assert len(arrivals(await run(client))) == 1
    assert len(wire.requests) == 3


async def test_a_read_time_out_is_not_repeated(wire: WireServer, connect: Callable[..., ImagesClient]):
    """Nor is any other failure after the request was sent."""
    wire.script(respond_hang())
    client = connect(timeouts=Timeouts(connect=2, read=0.2))
    assert isinstance(failure(await run(client)), errors.TimedOut)
    assert len(wire.requests) == 1
