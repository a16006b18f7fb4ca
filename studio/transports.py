"""The HTTP clients beneath the SDK, and what their failures mean."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx2

from studio import errors
from studio.addresses import BlockingPublicTransport, PublicTransport, trust
from studio.connections import Connection
from studio.errors import StudioError

_LOOPBACK = ("127.0.0.1", "localhost", "::1")

_UNKNOWN_NAME = re.compile(
    r"name or service not known|name resolution|nodename nor servname|getaddrinfo|could not be resolved"
    r"|no address associated",
    re.IGNORECASE,
)

_LIMITS = httpx2.Limits(max_connections=None, max_keepalive_connections=0)
"""Connections are not kept: one that the server closes just as it is used again would look like a cut
answer, which is never repeated. A new one costs a tenth of a second in a request of many seconds."""


def timeouts(connection: Connection) -> httpx2.Timeout:
    """The connection's time-outs, in seconds, as the client takes them."""
    given = connection.timeouts
    return httpx2.Timeout(given.read, connect=given.connect, write=given.write, pool=given.read)


_MOST_ERROR_BYTES = 64 * 2**10


class _Beginning(httpx2.AsyncByteStream, httpx2.SyncByteStream):
    """The beginning of a body: the SDK reads an error's body to its end, however long that is."""

    def __init__(self, body: Any) -> None:
        self._body = body
        self._left = _MOST_ERROR_BYTES

    def _cut(self, chunk: bytes) -> bytes:
        chunk = chunk[: self._left]
        self._left -= len(chunk)
        return chunk

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body:
            yield self._cut(chunk)
            if not self._left:
                return

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._body:
            yield self._cut(chunk)
            if not self._left:
                return

    def close(self) -> None:
        self._body.close()

    async def aclose(self) -> None:
        await self._body.aclose()


def _bound(response: httpx2.Response) -> None:
    if response.status_code >= 300:
        response.stream = _Beginning(response.stream)


async def _bound_async(response: httpx2.Response) -> None:
    _bound(response)


def async_http(connection: Connection) -> httpx2.AsyncClient:
    """A client for pictures; it follows no redirect, so nothing goes to a host that nobody named."""
    return httpx2.AsyncClient(
        transport=PublicTransport() if connection.public_only else None,
        verify=trust(),
        limits=_LIMITS,
        timeout=timeouts(connection),
        trust_env=_uses_proxies(connection),
        event_hooks={"response": [_bound_async]},
    )


def blocking_http(connection: Connection) -> httpx2.Client:
    """The same for short blocking calls."""
    return httpx2.Client(
        transport=BlockingPublicTransport() if connection.public_only else None,
        verify=trust(),
        limits=_LIMITS,
        timeout=timeouts(connection),
        trust_env=_uses_proxies(connection),
        event_hooks={"response": [_bound]},
    )


def _uses_proxies(connection: Connection) -> bool:
    """Whether the environment's proxies count: not to this very machine, nor past the address check."""
    return not connection.public_only and urlsplit(connection.address).hostname not in _LOOPBACK


def transport_error(error: BaseException) -> StudioError:
    """What a failure of the transport means; only a connection that never opened is repeatable."""
    if isinstance(
        error, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout | httpx2.ProxyError
    ):
        return _not_connected(error)
    if isinstance(error, httpx2.TimeoutException):
        return errors.TimedOut()
    if isinstance(error, httpx2.UnsupportedProtocol | httpx2.InvalidURL | httpx2.LocalProtocolError):
        return errors.BadConnection(str(error))
    if isinstance(error, httpx2.DecodingError):
        return errors.BadAnswer("its compression is broken")
    return errors.StreamCut()


def _not_connected(error: BaseException) -> StudioError:
    if "certificate" in str(error).lower():
        return errors.BadCertificate(str(error))
    if isinstance(error, httpx2.TimeoutException):
        return errors.CouldNotConnect("it did not take the connection in time")
    return errors.CouldNotConnect(_plainly(error))


def _plainly(error: BaseException) -> str:
    """Why it could not be reached, without the system's numbers."""
    text = str(error)
    if "refused" in text.lower() or _behind(error, ConnectionRefusedError):
        return "it refused the connection"
    if _UNKNOWN_NAME.search(text) or _behind(error, socket.gaierror):
        return "its name is not known"
    return re.sub(r"^\[\w+ -?\d+\] ", "", text)


def _behind(error: BaseException | None, kind: type[BaseException]) -> bool:
    """Whether an error of this kind is behind ``error``."""
    if error is None or isinstance(error, kind):
        return error is not None
    group = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    return any(_behind(inner, kind) for inner in (error.__cause__ or error.__context__, *group))
