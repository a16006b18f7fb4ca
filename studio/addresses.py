"""What may be reached: addresses that people type, and addresses that servers answer with.

A name is resolved once, every address it has is checked, and the very address that was checked is
the one that is connected to, so a name that changes between the two (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import asyncio
import functools
import ipaddress
import re
import socket
import ssl
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from urllib.parse import SplitResult, urlsplit

import httpx2

from studio.errors import AddressRefused, BadConnection

Resolver = Callable[[str, int], Sequence[str]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)  # before the IPv4 address that such an interface carries
_INTERNET = (ipaddress.ip_network("0.0.0.0/0"), ipaddress.ip_network("2000::/3"))
_SPECIAL = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # Azure's metadata, on a public address
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",  # one of Oracle's metadata addresses is here
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20",
    )
)
"""What is not out on the internet, by IANA's registries of special addresses (2026-11): 6to4 and Teredo,
which carry an IPv4 address, among them. Written out, since Python's own list changes with its patches."""

_ENDPOINTS = re.compile(r"/(?:images/(?:generations|edits|variations)|models|chat/completions)$")
_LOCAL_NAMES = ("localhost", ".localhost", ".local", ".internal", ".lan", ".home.arpa")


def is_public(address: str) -> bool:
    """Whether an IP address is out on the internet: not loopback, private, link-local or the like.

    An IPv4 address inside an IPv6 one (mapped, NAT64) is as public as it is by itself.
    """
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped or ip in _NAT64:
            ip = ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
        elif int(ip) >> 32 & 0xFFFF_FFFF in _ISATAP:
            return False
    return any(ip in network for network in _INTERNET) and not any(ip in network for network in _SPECIAL)


def is_own(address: str) -> bool:
    """Whether an IP address is this very machine's: a way to it begins and ends there. Nothing is sent."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            return str(probe.getsockname()[0]) == address
    except OSError:  # there is no way to it
        return False


def server_address(url: str) -> str:
    """A base URL as it is used: with a scheme, without a closing slash or an endpoint's own path.

    Raises BadConnection, with a sentence, for anything that is not an http or https address.
    """
    text = url.strip()
    if text and "://" not in text:
        text = f"{'http' if _is_local_name(_split(f'http://{text}').hostname or '') else 'https'}://{text}"
    parts = _split(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadConnection("is not an http or https address, like https://api.openai.com/v1")
    if "@" in parts.netloc:
        raise BadConnection("holds a user name or password; put the key in its own field")
    if parts.query or parts.fragment:
        raise BadConnection("must end with its path, without “?” or “#”")
    path = _ENDPOINTS.sub("", parts.path.rstrip("/")).rstrip("/")
    return f"{parts.scheme}://{parts.netloc.lower()}{path}"


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port
        httpx2.URL(text)
    except (ValueError, httpx2.InvalidURL):
        raise BadConnection("is not an address that can be read") from None
    if re.search(r"[\s\x00-\x1f\\]", text):
        raise BadConnection("is not an address that can be read")
    return parts


def check_server_address(url: str, *, allow_private: bool, allowed_hosts: Collection[str] = ()) -> str:
    """The base URL of a server that a visitor typed, as it is used.

    ``allowed_hosts`` are the host's own exceptions, each "name" or "name:port". Names are not
    resolved here: a connection with ``public_only`` checks them when it connects. Raises
    BadConnection or AddressRefused.
    """
    address = server_address(url)
    if allow_private or is_allowed(address, allowed_hosts):
        return address
    parts = urlsplit(address)
    if parts.scheme != "https":
        raise AddressRefused("a typed server must have an https address, so that the key travels safely")
    if _is_local_name(parts.hostname or ""):
        raise AddressRefused(f"“{parts.hostname}” is not on the public internet")
    return address


def is_allowed(url: str, allowed_hosts: Collection[str]) -> bool:
    """Whether the host of this studio has listed this server: "name", "name:port", or "*.name" for all
    the names below one."""
    parts = urlsplit(url)
    name = parts.hostname or ""
    listed = {each.strip().lower() for each in allowed_hosts}
    below = tuple(each[1:] for each in listed if each.startswith("*."))
    return bool({name, parts.netloc.lower()} & listed) or bool(below and name.endswith(below))


def _is_local_name(host: str) -> bool:
    """Whether a host is plainly not public, without asking DNS: odd forms of IPv4 included."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(_LOCAL_NAMES):
        return True
    try:
        return not is_public(name)
    except ValueError:
        pass
    try:
        return not is_public(socket.inet_ntoa(socket.inet_aton(name)))
    except (OSError, ValueError):
        return False


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, in the system's order. Raises OSError where there is none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def public_addresses(host: str, port: int, resolver: Resolver = resolve) -> list[str]:
    """The addresses of ``host``, once all of them are known to be public, and none this machine's own.

    One that is not condemns the name: an honest public server has none. Raises AddressRefused, or
    httpx2.ConnectError where the name does not resolve.
    """
    try:
        addresses = list(resolver(host, port))
    except (OSError, UnicodeError) as error:
        raise httpx2.ConnectError(f"The name {host} could not be resolved.") from error
    if not addresses or not all(is_public(address) for address in addresses):
        raise AddressRefused(f"“{host}” is not on the public internet")
    if any(is_own(address) for address in addresses):
        raise AddressRefused(f"“{host}” is this studio's own machine")
    return addresses


def _pinned(request: httpx2.Request, address: str) -> httpx2.Request:
    """The same request, to ``address``; the name stays in the Host header and in TLS."""
    return httpx2.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions={**request.extensions, "sni_hostname": request.url.host},
    )


@functools.cache
def trust() -> ssl.SSLContext:
    """The certificates that count, read once: that takes some 30 ms, which would hold up a loop."""
    return httpx2.create_ssl_context()


def _port(url: httpx2.URL) -> int:
    return url.port or {"http": 80}.get(url.scheme, 443)


_LOOKUPS = ThreadPoolExecutor(8, thread_name_prefix="names")
"""Threads for looking up names alone: a slow name server must not hold up those that save pictures."""


class PublicTransport(httpx2.AsyncBaseTransport):
    """Reaches public addresses only. Never keeps a connection, so a name is checked every time."""

    def __init__(self, resolver: Resolver = resolve, inner: httpx2.AsyncBaseTransport | None = None) -> None:
        limits = httpx2.Limits(max_keepalive_connections=0)
        self._inner = inner or httpx2.AsyncHTTPTransport(limits=limits, verify=trust())
        self._resolver = resolver

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send ``request`` to a checked address; the next one where it cannot be opened."""
        host, port = request.url.host, _port(request.url)
        look_up = functools.partial(public_addresses, host, port, self._resolver)
        addresses = await asyncio.get_running_loop().run_in_executor(_LOOKUPS, look_up)
        for address in addresses[:-1]:
            with suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                return await self._inner.handle_async_request(_pinned(request, address))
        return await self._inner.handle_async_request(_pinned(request, addresses[-1]))

    async def aclose(self) -> None:
        """Close the transport beneath."""
        await self._inner.aclose()


class BlockingPublicTransport(httpx2.BaseTransport):
    """The same for blocking calls."""

    def __init__(self, resolver: Resolver = resolve, inner: httpx2.BaseTransport | None = None) -> None:
        limits = httpx2.Limits(max_keepalive_connections=0)
        self._inner = inner or httpx2.HTTPTransport(limits=limits, verify=trust())
        self._resolver = resolver

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send ``request`` to a checked address; the next one where it cannot be opened."""
        addresses = public_addresses(request.url.host, _port(request.url), self._resolver)
        for address in addresses[:-1]:
            with suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                return self._inner.handle_request(_pinned(request, address))
        return self._inner.handle_request(_pinned(request, addresses[-1]))

    def close(self) -> None:
        """Close the transport beneath."""
        self._inner.close()
