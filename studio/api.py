"""The only module that imports openai: a request in, events and pictures out.

Two SDK clients for each connection: the asynchronous one for pictures, on the runner's loop alone,
and the blocking one for short questions. Both get everything explicitly, since openai 3.54 fills
what is missing from the environment of the host.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from typing import Any, TypeVar

import httpx2
import openai

from studio import errors
from studio.abilities import Learned, Memory
from studio.answers import parse_json
from studio.attachments import read_all
from studio.cards import WHOLE_FORMATS, ModelCard
from studio.connections import Connection, Kind
from studio.downloads import Downloader
from studio.errors import StudioError
from studio.events import Event
from studio.exchange import Call, Exchange, Manners
from studio.fields import edit_fields, generate_fields, naming_parts, variation_fields
from studio.refusals import LITELLM_ID, refusal, request_id
from studio.replies import Reply
from studio.reports import ConnectionReport, ModelInfo, lists_as_litellm, read_models, report
from studio.requests import EditRequest, PictureRequest, VariationRequest
from studio.texts import bounded, without
from studio.transports import async_http, blocking_http, transport_error

__all__ = ["Call", "ConnectionReport", "ImagesClient", "ModelInfo"]

_LONGEST_QUESTION = 30.0  # seconds
_MOST_LIST_BYTES = 8 * 2**20


class ImagesClient:
    """A session's client: the SDK's two, made from a connection when first needed."""

    def __init__(
        self, connection: Connection, manners: Manners | None = None, memory: Memory | None = None
    ) -> None:
        """``manners`` replaces waiting, fetching and the like, for tests; this client opens calls.

        ``memory`` is where what is learned of the server outlives this client.
        """
        self.connection = connection
        self._manners = manners or Manners(self._open, Downloader(connection).fetch, connection.secrets)
        self._manners.open = self._open
        if memory:
            self._manners.learned = memory.of(connection.place)
        self._models: tuple[ModelInfo, ...] | None = None
        self._listing = False
        self._lock = threading.Lock()
        self._blocking: openai.OpenAI | None = None
        self._async: openai.AsyncOpenAI | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def __repr__(self) -> str:
        return f"ImagesClient({self.connection.name!r}, {self.connection.host!r})"

    def calls(
        self, request: PictureRequest, card: ModelCard, slots: Sequence[int] | None = None
    ) -> list[Call]:
        """How ``request`` goes out: n single streams side by side, or one request with n.

        OpenAI streams one picture at a time ("Streaming is only supported with n=1"). ``slots`` asks
        for some of the n alone, as "Try again" does. With a seed, each slot has its own: seed + slot.
        A variation goes out as an edit once the server is known to make none.
        """
        card = self.connection.abilities.fit(card)
        wanted = tuple(range(request.n)) if slots is None else tuple(slots)
        streams = self._streams(request, card)
        groups = [(slot,) for slot in wanted] if streams else [wanted]
        return [Call(_share(request, group), group, streams, card) for group in groups]

    @property
    def learned(self) -> Learned:
        """What requests have shown of the server, by this client and others."""
        return self._manners.learned

    @property
    def lacks_variations(self) -> bool:
        """Whether the server has said that it has no endpoint for variations."""
        return "variation" in self.learned.lacks

    def offers_variations(self, card: ModelCard) -> bool:
        """Whether the variations endpoint is worth asking: the model has it, and no 404 came yet."""
        fitted = self.connection.abilities.fit(card)
        return "variation" in fitted.operations and not self.lacks_variations

    def _streams(self, request: PictureRequest, card: ModelCard) -> bool:
        if isinstance(request, VariationRequest) and not self.lacks_variations:
            return False
        plain = request.model in self.learned.plain_models
        return card.streams and not plain and request.output_format not in WHOLE_FORMATS

    def run(self, call: Call) -> AsyncGenerator[Event, None]:
        """Send one call. Yields exactly one Finished or Failed for each slot; raises no StudioError.

        Close it (``contextlib.aclosing``) or cancel its task to drop the HTTP request at once.
        """
        return Exchange(call, self._manners).events()

    @asynccontextmanager
    async def _open(self, call: Call) -> AsyncIterator[Reply]:
        """Send a call through the SDK. Raises StudioError, also for what breaks while it is read."""
        try:
            async with await self._sent(call) as answer:
                yield Reply(answer.headers, answer.iter_bytes, request_id(answer.headers))
        except _SDK_ERRORS as error:
            if call.stream and _of_litellm(error):
                self.learned.plain_models.add(call.request.model)
            raise _translated(error) from None

    async def _sent(self, call: Call) -> AbstractAsyncContextManager[openai.AsyncAPIResponse[Any]]:
        """The SDK's way to send a call. Its files are read now, and again for a repeat: none is kept."""
        request, card, kind = call.request, call.card, self.connection.kind
        images = self._for_pictures().images.with_streaming_response
        files = await read_all(request.attachments) if request.attachments else []
        whose = _whose(call, kind)
        if isinstance(request, EditRequest):
            return images.edit(**edit_fields(request, files, card, kind, stream=call.stream), **whose)
        if isinstance(request, VariationRequest):
            return images.create_variation(**variation_fields(request, files, card, kind))
        return images.generate(**generate_fields(request, card, kind, stream=call.stream), **whose)

    def _for_pictures(self) -> openai.AsyncOpenAI:
        """The asynchronous client of the running loop."""
        loop = asyncio.get_running_loop()
        if self._async is None or self._loop is not loop:
            self._async = _async_client(self.connection)
            self._loop = loop
        return self._async

    def _for_questions(self) -> openai.OpenAI:
        with self._lock:
            if self._blocking is None:
                self._blocking = _blocking_client(self.connection)
            return self._blocking

    def list_models(self) -> list[ModelInfo]:
        """The models that the server lists. Blocks for half a minute or so at most; raises a StudioError."""
        try:
            body = without(bounded(parse_json(self._listed())), self.connection.secrets)
            listed = read_models(body)
            if lists_as_litellm(body):  # it would fail, once its own server has made the picture
                self.learned.plain_models.update(model.id for model in listed)
            self._models = tuple(listed)
            return listed
        except StudioError as error:
            failure = error.forget(self.connection.secrets)
        failure.maybe_charged = False
        if isinstance(failure, errors.ServerError):
            failure.advice = "Try again. If it happens again, ask the server's operator."
        raise failure

    def models_soon(self, patience: float = 0.0) -> tuple[ModelInfo, ...] | None:
        """The models that the server lists; none where it does not, and None until it has answered.

        The first call asks in the background, and waits up to ``patience`` seconds for the answer.
        """
        with self._lock:
            first, self._listing = not self._listing, True
        if first:
            asking = threading.Thread(target=self._list_quietly, name="models", daemon=True)
            asking.start()
            asking.join(patience)
        return self._models

    def _list_quietly(self) -> None:
        try:
            self.list_models()
        except StudioError:  # a server need not list its models
            self._models = ()

    def _listed(self) -> bytearray:
        given = self.connection.timeouts
        timeout = httpx2.Timeout(min(_LONGEST_QUESTION, given.read), connect=given.connect)
        body, end = bytearray(), time.monotonic() + _LONGEST_QUESTION
        try:
            with self._for_questions().models.with_streaming_response.list(timeout=timeout) as answer:
                for chunk in answer.iter_bytes():
                    body += chunk
                    if len(body) > _MOST_LIST_BYTES:
                        raise errors.BadAnswer("its list of models is too long")
                    if time.monotonic() > end:  # the time-out counts between two pieces
                        raise errors.TimedOut
        except _SDK_ERRORS as error:
            raise _translated(error) from None
        return body

    def test(self) -> ConnectionReport:
        """Whether the server answers and takes the key, in words. Blocks; raises nothing."""
        start = time.monotonic()
        try:
            models, failure = tuple(self.list_models()), None
        except StudioError as error:
            models, failure = None, error
        return report(self.connection, models, failure, round((time.monotonic() - start) * 1000))

    def close(self) -> None:
        """Close what the blocking calls have opened."""
        with self._lock:
            client, self._blocking = self._blocking, None
        if client is not None:
            client.close()


_Client = TypeVar("_Client", openai.OpenAI, openai.AsyncOpenAI)
_SDK_ERRORS = (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL)


def _share(request: PictureRequest, slots: tuple[int, ...]) -> PictureRequest:
    """The part of ``request`` that makes the pictures of ``slots``."""
    seed = None if request.seed is None else request.seed + slots[0]
    return replace(request, n=len(slots), seed=seed)


def _whose(call: Call, kind: Kind) -> dict[str, Any]:
    """For whom a picture is made, by a hash: OpenAI and Azure ask for it, others may not know the field."""
    asked = call.safety_identifier if kind in ("openai", "azure") else None
    return {"safety_identifier": asked} if asked else {}


def _settings(connection: Connection) -> dict[str, Any]:
    """What both SDK clients get. Empty texts keep the SDK from reading the environment's."""
    if connection.kind in ("openai", "azure") and not connection.api_key:
        raise errors.InvalidKey("none is set")
    settings: dict[str, Any] = {
        "api_key": connection.key,
        "organization": connection.organization or "",
        "project": connection.project or "",
        "admin_api_key": "",
        "webhook_secret": "",
        "max_retries": 0,
    }
    azure = {"azure_endpoint": connection.azure_endpoint, "api_version": connection.api_version}
    return settings | (azure if all(azure.values()) else {"base_url": connection.address})


def _async_client(connection: Connection) -> openai.AsyncOpenAI:
    settings = _settings(connection)
    kind = openai.AsyncAzureOpenAI if "api_version" in settings else openai.AsyncOpenAI
    client: openai.AsyncOpenAI = kind(**settings, http_client=async_http(connection))
    if names := connection.abilities.parts:  # in the SDK's own hook for changing a request
        client._prepare_options = naming_parts(client._prepare_options, names)  # type: ignore[assignment, method-assign]
    return _own(client, connection)


def _blocking_client(connection: Connection) -> openai.OpenAI:
    settings = _settings(connection)
    kind = openai.AzureOpenAI if "api_version" in settings else openai.OpenAI
    client: openai.OpenAI = kind(**settings, http_client=blocking_http(connection))
    return _own(client, connection)


def _own(client: _Client, connection: Connection) -> _Client:
    """Undo what the SDK has read from the environment: absent is absent, headers are the connection's."""
    client.organization = connection.organization
    client.project = connection.project
    client._custom_headers = dict(connection.headers)  # OPENAI_CUSTOM_HEADERS has no other way out
    return client


def _translated(error: Exception) -> StudioError:
    """The StudioError for what the SDK or the transport beneath it raised."""
    if isinstance(error, openai.APIStatusError):
        return _refused(error)
    if isinstance(error, openai.APIConnectionError):
        return transport_error(error.__cause__ or error)
    if isinstance(error, openai.APIError):
        return refusal(None, error.body)
    if isinstance(error, openai.OpenAIError):
        return errors.InvalidKey(str(error))
    return transport_error(error)


def _refused(error: openai.APIStatusError) -> StudioError:
    if 300 <= error.status_code < 400:
        where = error.response.headers.get("location", "another address")
        return errors.BadConnection(f"the server sends on to {where}; use that address itself")
    return refusal(error.status_code, error.body, headers=error.response.headers)


def _of_litellm(error: Exception) -> bool:
    """Whether LiteLLM refused: asked for a stream, it has its own server make the picture, then fails."""
    return isinstance(error, openai.APIStatusError) and LITELLM_ID in error.response.headers
