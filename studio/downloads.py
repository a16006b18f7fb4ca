"""Fetching a picture that a server answered by url: at once, bounded, and not from anywhere.

Each hop goes to the server's own host and port, or to a public https address whose name was
checked as it was connected to; on a studio that serves this machine alone, anywhere. The key goes to
none of them.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2

from studio.addresses import PublicTransport, Resolver, resolve, trust
from studio.connections import Connection
from studio.errors import AddressRefused, PictureUnreachable, StudioError

_ORIGIN_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class DownloadLimits:
    """``most_bytes`` of one picture, ``seconds`` for all of its hops, ``redirects`` at most."""

    most_bytes: int = 64 * 2**20
    seconds: float = 120.0
    redirects: int = 3


class Downloader:
    """Fetches pictures for one connection."""

    def __init__(
        self,
        connection: Connection,
        limits: DownloadLimits | None = None,
        resolver: Resolver = resolve,
        public: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """``public`` is the transport for addresses that are not the server's own."""
        self._connection = connection
        self._limits = limits or DownloadLimits()
        self._resolver = resolver
        self._public = public

    async def fetch(self, url: str) -> bytes:
        """The bytes at ``url``, absolute or relative to the server. Raises PictureUnreachable.

        A fetch that breaks is repeated once: reading a picture makes none.
        """
        try:
            async with asyncio.timeout(self._limits.seconds):
                try:
                    return await self._hops(url)
                except httpx2.TransportError:
                    return await self._hops(url)
        except TimeoutError:
            raise PictureUnreachable(f"it took more than {self._limits.seconds:g} seconds") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise PictureUnreachable(type(error).__name__) from None
        except AddressRefused as error:
            raise PictureUnreachable(error.detail) from None

    async def _hops(self, url: str) -> bytes:
        address = httpx2.URL(f"{self._connection.address}/").join(url)
        for _ in range(self._limits.redirects + 1):
            answer = await self._get(address)
            if isinstance(answer, bytes):
                return answer
            address = address.join(answer)
        raise PictureUnreachable("it was redirected too often")

    async def _get(self, address: httpx2.URL) -> bytes | str:
        """The bytes at ``address``, or where it redirects to."""
        headers = {"accept": "image/*", "accept-encoding": "identity"}
        timeouts = self._connection.timeouts
        timeout = httpx2.Timeout(timeouts.read, connect=timeouts.connect)
        async with (
            self._client(address, timeout) as client,
            client.stream("GET", address, headers=headers) as response,
        ):
            if response.is_redirect:
                return response.headers.get("location", "")
            if not response.is_success:
                raise PictureUnreachable(f"its address answered {response.status_code}")
            return await self._read(response)

    async def _read(self, response: httpx2.Response) -> bytes:
        data = bytearray()
        async for chunk in response.aiter_bytes():
            data += chunk
            if len(data) > self._limits.most_bytes:
                raise PictureUnreachable(f"it is larger than {self._limits.most_bytes // 2**20} MB")
        return bytes(data)

    def _client(self, address: httpx2.URL, timeout: httpx2.Timeout) -> httpx2.AsyncClient:
        """A client without a key, which reaches ``address`` if that may be reached at all."""
        if self._connection.any_url or (self._is_own(address) and not self._connection.public_only):
            loopback = address.host in ("127.0.0.1", "localhost", "::1")
            return httpx2.AsyncClient(timeout=timeout, verify=trust(), trust_env=not loopback)
        if address.scheme != "https" or address.userinfo:
            raise _refused(address)
        transport = self._public or PublicTransport(self._resolver)
        return httpx2.AsyncClient(timeout=timeout, transport=transport, trust_env=False)

    def _is_own(self, address: httpx2.URL) -> bool:
        """Whether ``address`` is on the server's own scheme, host and port."""
        own = urlsplit(self._connection.address)
        ports = (own.port or _ORIGIN_PORTS[own.scheme], address.port or _ORIGIN_PORTS.get(address.scheme))
        return address.scheme == own.scheme and address.host == own.hostname and ports[0] == ports[1]


def _refused(address: httpx2.URL) -> StudioError:
    return AddressRefused(f"“{address.host}” is neither the server's own address nor a public https one")
