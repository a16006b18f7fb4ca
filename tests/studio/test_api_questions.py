"""The short blocking questions: which models, and does the connection work."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from studio import api, errors
from studio.api import ImagesClient, ModelInfo
from studio.connections import Connection, Timeouts
from tests.studio.conftest import KEY
from tests.studio.runs import Clock, client_for
from tests.wire import (
    Answer,
    WireServer,
    respond_error,
    respond_gated,
    respond_hang,
    respond_json,
    respond_nothing,
    respond_raw,
)

MODELS = "/v1/models"


def test_models_come_with_their_shutdown_date(client: ImagesClient):
    """Where the server says one."""
    assert client.list_models() == [
        ModelInfo("gpt-image-2"),
        ModelInfo("gpt-image-1.5", shutdown_date="2026-12-01"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        {"data": [{"id": "a"}, {"name": "b"}, "c", 4, {}]},
        {"models": [{"id": "a"}, {"name": "b"}, "c"]},
        ["a", "b", {"id": "c", "shutdown_date": 7}],
    ],
)
def test_lists_of_other_shapes_are_read(wire: WireServer, client: ImagesClient, body: Any):
    """Compatible servers have shapes of their own."""
    wire.routes[MODELS] = respond_json(body)
    assert [model.id for model in client.list_models()] == ["a", "b", "c"]


def test_names_of_models_can_be_shown(wire: WireServer, client: ImagesClient):
    """Half of a character in a name would end the drawing of every page, and depth is no matter."""
    wire.routes[MODELS] = respond_raw(
        b'{"data": [{"id": "a\\ud83d"}, {"id": "b", "x": ' + b"[" * 300 + b"]" * 300 + b"}]}",
        "application/json",
        200,
    )
    assert [model.id for model in client.list_models()] == ["a?", "b"]


def test_a_connection_that_works_says_so_in_words(client: ImagesClient, wire: WireServer):
    """Reached, key accepted, models listed, in milliseconds."""
    report = client.test()
    assert report.reached
    assert report.key_accepted
    assert report.models
    assert report.milliseconds >= 0
    assert "listed 2 models" in report.sentence
    assert report.failure is None
    assert not wire.picture_requests


@pytest.mark.parametrize(
    ("answer", "reached", "accepted", "kind"),
    [
        (respond_error(401, "invalid_api_key", f"Incorrect: {KEY}"), True, False, errors.InvalidKey),
        (respond_error(403, None, "Not yours."), True, False, errors.NotPermitted),
        (respond_error(500, None, "Oops."), True, None, errors.ServerError),
        (respond_raw(b"<html>", "text/html"), True, None, errors.BadAnswer),
        (respond_json({"a": 1}), True, None, errors.BadAnswer),
        (respond_nothing(), False, None, errors.StreamCut),
        (respond_hang(), False, None, errors.TimedOut),
    ],
)
def test_a_connection_that_does_not_work_says_why(
    wire: WireServer,
    connect: Callable[..., ImagesClient],
    answer: Answer,
    reached: bool,
    accepted: bool | None,
    kind: type[errors.StudioError],
):
    """What was reached, and the error's own sentence and advice; never the key."""
    wire.routes[MODELS] = answer
    report = connect(timeouts=Timeouts(connect=2, read=0.3)).test()
    assert (report.reached, report.key_accepted, report.models) == (reached, accepted, None)
    assert report.failure
    assert report.failure.kind == kind().kind
    assert KEY not in str(report)
    assert len(wire.requests) == 1


def test_a_server_without_a_list_of_models_is_fine(wire: WireServer, client: ImagesClient):
    """It answers; its models are for the person to name."""
    wire.routes[MODELS] = respond_json({"detail": "Not Found"}, 404)
    report = client.test()
    assert report.reached
    assert report.models is None
    assert report.failure is None


def test_a_list_that_comes_drop_by_drop_is_given_up(client: ImagesClient, monkeypatch: pytest.MonkeyPatch):
    """A time-out counts between two pieces: each of them in time would hold a page for hours."""
    clock = itertools.count(step=31)
    monkeypatch.setattr(api, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    report = client.test()
    assert report.sentence == "The server did not answer in time."
    assert "charge" not in report.failure.advice


def test_a_server_that_is_not_there_is_not_reached(clock: Clock):
    """Nobody listens."""
    with WireServer() as gone:
        url = gone.url
    report = client_for(Connection("compatible", "Gone", url), clock).test()
    assert not report.reached
    assert report.failure
    assert report.failure.kind == "could_not_connect"


def test_a_typed_connection_reaches_public_addresses_only(
    wire: WireServer, connect: Callable[..., ImagesClient]
):
    """Even by a name that resolves to this machine; nothing is sent."""
    report = connect(public_only=True).test()
    assert report.failure
    assert report.failure.kind == "address_refused"
    assert not wire.requests


def test_list_models_raises_without_frames(wire: WireServer, client: ImagesClient):
    """What is raised carries no way back to the key."""
    wire.routes[MODELS] = respond_error(401, "invalid_api_key", KEY)
    with pytest.raises(errors.InvalidKey) as caught:
        client.list_models()
    assert KEY not in str(caught.value)
    assert caught.value.__context__ is None


def test_closing_twice_is_fine(client: ImagesClient):
    """And so is asking again."""
    client.list_models()
    client.close()
    client.close()
    assert client.list_models()


def test_a_list_that_is_waited_for_is_none_until_the_server_has_answered(
    wire: WireServer, client: ImagesClient
):
    """Then it is what the server lists: nothing, where it lists nothing."""
    wire.routes[MODELS] = respond_gated(respond_error(404))
    assert client.models_soon() is None
    wire.gate.open_wide()
    assert ImagesClient(client.connection).models_soon(20.0) == ()
