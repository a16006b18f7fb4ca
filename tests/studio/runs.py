"""Running calls in tests: what came for each slot, and the waits that were asked for."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import Any

from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Connection
from studio.downloads import Downloader, DownloadLimits
from studio.errors import StudioError
from studio.events import Arrival, Event, Failed, Finished
from studio.exchange import Manners
from studio.requests import GenerateRequest
from studio.retries import RetryPolicy


class Clock:
    """Records waits, in seconds, and does not wait."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Go on at once."""
        self.waits.append(seconds)


def client_for(connection: Connection, clock: Clock, limits: DownloadLimits | None = None) -> ImagesClient:
    """A client that does not really wait, with no jitter."""
    manners = Manners(
        open=lambda call: NotImplemented,
        fetch=Downloader(connection, limits).fetch,
        secrets=connection.secrets,
        policy=RetryPolicy(jitter=lambda: 0.0),
        sleep=clock.sleep,
    )
    return ImagesClient(connection, manners)


def ask(**more: Any) -> GenerateRequest:
    """A small request; keyword arguments replace its fields."""
    return GenerateRequest(**({"prompt": "a red fox", "model": "gpt-image-2"} | more))


async def run(client: ImagesClient, request: GenerateRequest | None = None, **more: Any) -> list[Event]:
    """Every event of a request's calls, run side by side."""
    request = request or ask(**more)
    calls = client.calls(request, card_for(request.model))

    async def collect(call: Any) -> list[Event]:
        async with aclosing(client.run(call)) as events:
            return [event async for event in events]

    return [event for events in await asyncio.gather(*map(collect, calls)) for event in events]


def of(kind: type, events: list[Event]) -> list[Any]:
    """The events of one kind."""
    return [event for event in events if isinstance(event, kind)]


def arrivals(events: list[Event]) -> list[Arrival]:
    """What arrived, in order."""
    return [event.arrival for event in of(Finished, events)]


def failure(events: list[Event]) -> StudioError:
    """The only failure, which must be the only end."""
    assert not of(Finished, events)
    failed = of(Failed, events)
    assert len(failed) == 1, events
    return failed[0].error
