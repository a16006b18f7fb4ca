"""Served beyond loopback, no visitor makes the app reach the host's own network: through the real SDK."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from studio.api import ImagesClient
from studio.connections import Connection, Secret, Timeouts
from studio.errors import StudioError
from studio.events import Failed, Finished
from studio.hosted import built
from studio.presets import BY_ID
from studio.settings import read
from tests.studio.runs import failure, of, run
from tests.wire import WireServer, png, respond_redirect, respond_urls

KEY = "sk-visitor-0123456789"


@pytest.fixture
def inner() -> Iterator[WireServer]:
    """A server of the host's own network, which has a picture that nobody may have."""
    with WireServer() as server:
        server.file(png(9, 9), "/secret.png")
        yield server


def typed(address: str, listens: str, preset: str = "compatible") -> ImagesClient:
    """The client of a server that a visitor typed on a studio that listens there."""
    connection = built("typed", BY_ID[preset], address, Secret(KEY), timeouts=Timeouts(connect=2, read=5))
    return ImagesClient(read({}, listens).typed(connection))


def hosted(wire: WireServer, listens: str) -> ImagesClient:
    """The client of a server that the host named, on a studio that listens there and is public."""
    sections = {"Box": {"address": wire.url, "streams": False, "connect_timeout": 2, "read_timeout": 5}}
    settings = read({"EASEL_CONNECTIONS": json.dumps(sections), "EASEL_PUBLIC": "1"}, listens)
    assert settings.connection
    return ImagesClient(settings.connection)


def test_a_name_that_resolves_inward_is_refused_as_it_is_connected_to(inner: WireServer) -> None:
    """The name looks public, its address does not: no byte goes there, and the test says so in words."""
    client = ImagesClient(_named_inward(inner))
    report = client.test()
    assert report.failure
    assert (report.failure.kind, report.reached) == ("address_refused", False)
    assert inner.requests == []


async def test_a_prompt_does_not_go_inward_either(inner: WireServer) -> None:
    """Nothing is asked again, and nothing is said to have been charged."""
    error = failure(await run(ImagesClient(_named_inward(inner))))
    assert (error.kind, error.maybe_charged) == ("address_refused", False)
    assert inner.requests == []


def _named_inward(inner: WireServer) -> Connection:
    """What checking the text alone would let pass: a name whose address is this machine's."""
    return Connection(
        "compatible", "typed", f"https://localhost:{inner.port}/v1", Secret(KEY), public_only=True
    )


INWARD = [
    "http://127.0.0.1:{port}",
    "http://localhost:{port}",
    "http://[::1]:{port}",
    "http://[::ffff:127.0.0.1]:{port}",
    "https://[::ffff:7f00:1]:{port}",
    "https://2130706433:{port}",
    "https://0x7f.1:{port}",
    "https://127.1:{port}",
    "https://0:{port}",
    "https://0.0.0.0:{port}",
    "https://[::]:{port}",
    "https://[fe80::1]:{port}",
    "https://[64:ff9b::127.0.0.1]:{port}",
    "https://10.0.0.1:{port}",
    "https://192.168.0.1:{port}",
    "https://169.254.169.254",
    "https://[fd00:ec2::254]",
    "https://168.63.129.16",
    "https://100.100.100.200",
    "file:///etc/passwd#",
    "gopher://127.0.0.1:{port}",
]


@pytest.mark.parametrize("address", INWARD)
def test_no_form_of_an_inward_address_can_be_typed(address: str, inner: WireServer) -> None:
    """Loopback, private, link-local, metadata; IPv6, mapped and odd forms of IPv4."""
    with pytest.raises(StudioError):
        typed(f"{address.format(port=inner.port)}/v1", "0.0.0.0")


@pytest.mark.parametrize("address", INWARD)
async def test_no_form_of_an_inward_address_in_an_answer_is_followed(
    address: str, wire: WireServer, inner: WireServer
) -> None:
    """Not even from a server that the host named: its own address is the host's business, others are not."""
    wire.script(respond_urls(f"{address.format(port=inner.port)}/secret.png"))
    events = await run(hosted(wire, "0.0.0.0"))
    assert failure(events).kind == "picture_unreachable"
    assert inner.requests == []


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirect_from_the_server_itself_is_not_followed_inward(
    wire: WireServer, inner: WireServer, status: int
) -> None:
    """Neither for a picture nor for a request, whose key would go along."""
    wire.routes["/moved.png"] = respond_redirect(f"{inner.root}/secret.png", status)
    wire.script(respond_urls("/moved.png"), respond_redirect(f"{inner.url}/images/generations", status))
    client = hosted(wire, "0.0.0.0")
    assert failure(await run(client)).kind == "picture_unreachable"
    assert failure(await run(client)).kind == "bad_connection"
    assert inner.requests == []


async def test_on_loopback_everything_is_allowed(wire: WireServer, inner: WireServer) -> None:
    """A box of one's own may keep its pictures on another port, and any address can be typed."""
    wire.script(respond_urls(f"{inner.root}/secret.png"))
    assert _came(await run(hosted(wire, "127.0.0.1"))) == [png(9, 9)]
    assert "authorization" not in inner.requests[0].headers
    assert _came(await run(typed(wire.url, "127.0.0.1")))


async def test_what_the_host_named_may_be_inward(wire: WireServer) -> None:
    """Also when others are served: its address, and the pictures that it keeps itself."""
    wire.script(respond_urls(wire.file(png(5, 5))))
    assert _came(await run(hosted(wire, "0.0.0.0"))) == [png(5, 5)]


def _came(events: list[Any]) -> list[bytes]:
    assert of(Failed, events) == []
    return [event.arrival.data for event in of(Finished, events)]


def test_the_typed_key_is_sent_to_the_typed_server_alone(wire: WireServer, inner: WireServer) -> None:
    """A list of models that sends on does not take the key along."""
    wire.routes["/v1/models"] = respond_redirect(f"{inner.url}/models")
    report = typed(wire.url, "127.0.0.1").test()
    assert report.failure
    assert inner.requests == []
    assert KEY not in str(report)
