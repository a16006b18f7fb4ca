"""What may be reached, and that the address which was checked is the one that is connected to."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

from studio import addresses
from studio.addresses import (
    BlockingPublicTransport,
    PublicTransport,
    check_server_address,
    is_public,
    public_addresses,
)
from studio.connections import Connection
from studio.downloads import Downloader, DownloadLimits
from studio.errors import AddressRefused, BadConnection, PictureUnreachable
from tests.wire import WireServer, png, respond_hang

NOT_PUBLIC = [
    "127.0.0.1",
    "127.9.9.9",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "168.63.129.16",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fec0::1",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::127.0.0.1",
    "2002:7f00:1::",
    "2002:c0a8:101::",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::7f00:1",
    "2001:db8::1",
    "2001:4860::5efe:127.0.0.1",
    "2001:4860::200:5efe:10.0.0.1",
    "3fff::1",
]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_addresses_that_are_not_public(address: str):
    """Loopback, private, link-local, metadata, multicast, and those that hide inside IPv6."""
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_addresses_that_are_public(address: str):
    """Plain ones, and those that reach a public IPv4 through IPv6."""
    assert is_public(address)


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("https://api.example.com/v1/", "https://api.example.com/v1"),
        (" api.example.com/v1 ", "https://api.example.com/v1"),
        ("localhost:8080", "http://localhost:8080"),
        ("127.0.0.1:7860/v1", "http://127.0.0.1:7860/v1"),
        ("https://API.example.com/v1/images/generations", "https://api.example.com/v1"),
        ("http://[::1]:8000/v1/models", "http://[::1]:8000/v1"),
    ],
)
def test_a_typed_address_is_tidied(typed: str, used: str):
    """A missing scheme, a closing slash, and an endpoint that was pasted with it."""
    assert check_server_address(typed, allow_private=True) == used


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "ftp://example.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://user:pass@example.com/v1",
        "https://example.com/v1?key=1",
        "https://example.com/v1#x",
        "https://exa mple.com",
        "https://example.com:port/v1",
        "https://example.com\\@evil.example/",
        "http://[::1/v1",
    ],
)
def test_what_is_no_address_is_refused_in_a_sentence(typed: str):
    """Also where everything is allowed."""
    with pytest.raises(BadConnection):
        check_server_address(typed, allow_private=True)


@pytest.mark.parametrize(
    "typed",
    [
        "http://127.0.0.1:8080/v1",
        "https://127.0.0.1/v1",
        "https://127.1/v1",
        "https://2130706433/v1",
        "https://0x7f000001/v1",
        "https://[::1]/v1",
        "https://[::ffff:192.168.0.1]/v1",
        "https://localhost/v1",
        "https://localhost./v1",
        "https://box.local/v1",
        "https://metadata.google.internal/v1",
        "https://169.254.169.254/v1",
        "http://example.com/v1",
    ],
)
def test_a_visitors_address_must_be_public_and_https(typed: str):
    """The host's own network is not for visitors, and a key does not travel in the clear."""
    with pytest.raises(AddressRefused):
        check_server_address(typed, allow_private=False)


@pytest.mark.parametrize("allowed", ["box.local", "BOX.local:8080"])
def test_the_host_can_allow_a_server_by_name(allowed: str):
    """With or without its port."""
    address = "http://box.local:8080/v1"
    assert check_server_address(address, allow_private=False, allowed_hosts=[allowed]) == address


def test_one_private_address_condemns_a_name():
    """A name that resolves to a public and a private address is after something."""
    with pytest.raises(AddressRefused):
        public_addresses("two.example", 443, lambda host, port: ["8.8.8.8", "10.0.0.1"])


def test_a_public_address_of_this_machine_itself_is_refused(monkeypatch: pytest.MonkeyPatch):
    """It leads past the firewall, to what listens on all addresses and is meant for this network alone."""
    monkeypatch.setattr(addresses, "is_own", "8.8.8.8".__eq__)
    with pytest.raises(AddressRefused, match="this studio's own machine"):
        public_addresses("studio.example", 443, lambda host, port: ["8.8.8.8"])
    assert public_addresses("other.example", 443, lambda host, port: ["8.8.4.4"]) == ["8.8.4.4"]


@pytest.mark.parametrize(("address", "own"), [("127.0.0.1", True), ("192.0.2.7", False)])
def test_this_machine_knows_its_own_addresses(address: str, own: bool):
    """By the way that the system would take; nothing is sent."""
    assert addresses.is_own(address) == own


def test_a_name_without_an_address_is_a_connection_failure():
    """As any other name that does not resolve."""

    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such name")

    with pytest.raises(httpx2.ConnectError):
        public_addresses("nowhere.example", 443, nowhere)


class Recording(httpx2.AsyncBaseTransport):
    """Records where it was sent, and answers a picture; addresses in ``dead`` cannot be opened."""

    def __init__(self, *answers: httpx2.Response, dead: tuple[str, ...] = ()) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers = list(answers)
        self._dead = dead

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if request.url.host in self._dead:
            raise httpx2.ConnectError("dead")
        return self._answers.pop(0) if self._answers else httpx2.Response(200, content=png())


async def test_the_address_that_was_checked_is_connected_to():
    """The name is resolved once; it stays in the Host header and in TLS alone."""
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["93.184.216.34"] if len(asked) == 1 else ["127.0.0.1"]

    inner = Recording()
    async with httpx2.AsyncClient(transport=PublicTransport(rebinding, inner)) as client:
        assert (await client.get("https://pictures.example/x.png")).content == png()
    (request,) = inner.requests
    assert request.url.host == "93.184.216.34"
    assert request.headers["host"] == "pictures.example"
    assert request.extensions["sni_hostname"] == "pictures.example"
    assert asked == ["pictures.example"]


async def test_the_next_address_is_tried_where_one_cannot_be_opened():
    """A server with a dead IPv6 address is reached by its IPv4 one."""
    inner = Recording(dead=("2606:4700::1111",))
    transport = PublicTransport(lambda host, port: ["2606:4700::1111", "1.1.1.1"], inner)
    async with httpx2.AsyncClient(transport=transport) as client:
        assert (await client.get("https://pictures.example/x.png")).is_success
    assert [request.url.host for request in inner.requests] == ["2606:4700::1111", "1.1.1.1"]


async def test_a_slow_name_server_holds_up_nothing_else():
    """While a name is looked up, pictures of others are read and saved, which is done in threads too."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    answered = threading.Event()

    def slow(host: str, port: int) -> list[str]:
        assert answered.wait(60)
        return ["8.8.8.8"]

    async with httpx2.AsyncClient(transport=PublicTransport(slow, Recording())) as client:
        asked = asyncio.create_task(client.get("https://pictures.example/"))
        await asyncio.sleep(0)
        try:
            assert await asyncio.wait_for(asyncio.to_thread(lambda: "saved"), 10) == "saved"
        finally:
            answered.set()
        assert (await asked).is_success


def test_blocking_calls_are_held_to_the_same():
    """The transport of list_models and test."""
    transport = BlockingPublicTransport(lambda host, port: ["127.0.0.1"])
    with httpx2.Client(transport=transport) as client, pytest.raises(AddressRefused):
        client.get("https://pictures.example/")


def test_blocking_calls_try_the_next_address_too():
    """A test of a connection finds what a picture would."""
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.host)
        if len(asked) == 1:
            raise httpx2.ConnectError("unreachable")
        return httpx2.Response(200)

    found = ["2606:4700::1111", "1.1.1.1"]
    transport = BlockingPublicTransport(lambda host, port: found, httpx2.MockTransport(answer))
    with httpx2.Client(transport=transport) as client:
        assert client.get("https://pictures.example/").is_success
    assert asked == found


def downloader(inner: Recording, *found: str, limits: DownloadLimits | None = None) -> Downloader:
    """A downloader whose every public name resolves to ``found``."""
    connection = Connection("compatible", "x", "http://127.0.0.1:9/v1")
    public = PublicTransport(lambda host, port: list(found), inner)
    return Downloader(connection, limits, public=public)


async def test_a_picture_on_a_public_https_address_is_fetched():
    """As DALL·E's urls are."""
    inner = Recording()
    assert await downloader(inner, "8.8.8.8").fetch("https://cdn.example/x.png?sig=1") == png()
    assert inner.requests[0].url.query == b"sig=1"
    assert "authorization" not in inner.requests[0].headers


async def test_a_public_name_that_resolves_inward_is_refused():
    """DNS answers are checked, not names."""
    inner = Recording()
    with pytest.raises(PictureUnreachable):
        await downloader(inner, "10.0.0.1").fetch("https://cdn.example/x.png")
    assert not inner.requests


async def test_a_public_redirect_to_plain_http_or_inward_is_refused():
    """Each hop is checked."""
    for target in ("http://cdn.example/x.png", "https://127.0.0.1/x.png"):
        inner = Recording(httpx2.Response(302, headers={"location": target}))
        fetcher = Downloader(
            Connection("compatible", "x", "http://127.0.0.1:9/v1"),
            public=PublicTransport(lambda host, port: ["127.0.0.1"] if "127" in host else ["8.8.8.8"], inner),
        )
        with pytest.raises(PictureUnreachable):
            await fetcher.fetch("https://cdn.example/x.png")
        assert len(inner.requests) == 1


async def test_a_picture_that_is_too_large_is_not_read_to_its_end():
    """The limit is on bytes that came, whatever the header says."""
    inner = Recording(httpx2.Response(200, content=b"x" * 2_000))
    with pytest.raises(PictureUnreachable, match="larger"):
        await downloader(inner, "8.8.8.8", limits=DownloadLimits(most_bytes=1_000)).fetch(
            "https://a.example/"
        )


async def test_a_picture_that_takes_too_long_is_given_up(wire: WireServer):
    """The limit is on all hops together."""
    wire.routes["/slow"] = respond_hang()
    fetcher = Downloader(Connection("compatible", "x", wire.url), DownloadLimits(seconds=0.2))
    with pytest.raises(PictureUnreachable, match="seconds"):
        await fetcher.fetch("/slow")
