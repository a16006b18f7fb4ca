"""One call to a server, whatever it does: a few events for each slot, and exactly one end.

Knows neither the SDK nor the wire's transport: it is given a way to open a call. That keeps all of
the manners here: falling back from a stream to a plain answer, waiting and trying again, previews
that never go backwards, and pictures that are checked before anyone hears of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, aclosing
from dataclasses import dataclass, field, replace

from studio import errors
from studio.abilities import Learned
from studio.answers import (
    Answer,
    Part,
    Partial,
    SentPicture,
    Trouble,
    parse_json,
    read_answer,
)
from studio.cards import ModelCard
from studio.errors import StudioError
from studio.events import (
    Arrival,
    Arriving,
    Event,
    Extra,
    Failed,
    Finished,
    Noted,
    Preview,
    Started,
    Waiting,
)
from studio.pictures import glance
from studio.refusals import refusal
from studio.replies import MOST_BYTES_A_PICTURE, Reply, arrived, checked
from studio.requests import PictureRequest, VariationRequest
from studio.retries import RetryPolicy, reason
from studio.texts import without
from studio.variations import NO_VARIATIONS, as_edit

_UNSPECIFIC = (errors.BadRequest, errors.EndpointMissing, errors.UnknownAnswer)


@dataclass(frozen=True)
class Call:
    """One HTTP request for the pictures of ``slots``; a stream carries exactly one.

    ``safety_identifier`` tells OpenAI and Azure one person from another, by a hash.
    """

    request: PictureRequest
    slots: tuple[int, ...]
    stream: bool
    card: ModelCard
    safety_identifier: str | None = None


Opener = Callable[[Call], AbstractAsyncContextManager[Reply]]


@dataclass
class Manners:
    """What calls to one server share.

    ``learned`` is what they have shown of the server. ``fetch`` gets a picture by url.
    """

    open: Opener
    fetch: Callable[[str], Awaitable[bytes]]
    secrets: tuple[str, ...] = ()
    learned: Learned = field(default_factory=Learned)
    policy: RetryPolicy = field(default_factory=RetryPolicy)
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


class Exchange:
    """Runs one call to its end."""

    def __init__(self, call: Call, manners: Manners) -> None:
        known_plain = call.request.model in manners.learned.plain_models
        self._call = replace(call, stream=False) if call.stream and known_plain else call
        self._manners = manners
        self._pending = list(call.slots)
        self._tried = 0
        self._doubts_stream = False
        self._last_preview = -1
        self._request_id: str | None = None
        self._sent_instead: PictureRequest | None = None
        self._note: str | None = None
        if call.request.model in manners.learned.unformatted_models:
            self._ask_without_format()
        if call.request.model in manners.learned.unidentified_models:
            self._call = replace(self._call, safety_identifier=None)
        if VariationRequest.operation in manners.learned.lacks:
            self._ask_for_an_edit()

    async def events(self) -> AsyncGenerator[Event, None]:
        """The call's events; for each slot exactly one Finished or Failed, last. Raises no StudioError."""
        while self._pending:
            failure: StudioError | None = None
            for slot in tuple(self._pending):
                yield Started(slot)
                if self._note:
                    yield Noted(slot, self._note)
            self._note = None
            try:
                async with aclosing(self._attempt()) as events:
                    async for event in events:
                        yield event
            except StudioError as error:
                failure = error
            wait = self._wait_after(self._named(failure)) if failure else None
            if failure and wait is None:
                for slot in self._taken():
                    yield Failed(slot, failure)
            elif failure and wait:
                for slot in tuple(self._pending):
                    yield Waiting(slot, wait, reason(failure, wait))
                await self._manners.sleep(wait)

    def _wait_after(self, failure: StudioError) -> float | None:
        """Seconds until the next attempt: 0 for another way to ask for the same, None for none."""
        if isinstance(failure, errors.EndpointMissing) and failure.status in (404, 405, 501):
            self._manners.learned.lacks.add(self._call.request.operation)
            if self._ask_for_an_edit():
                return 0
        if self._call.stream and self._refuses_stream(failure):
            self._call = replace(self._call, stream=False)
            return 0
        if self._refuses_format(failure) and self._ask_without_format():
            self._manners.learned.unformatted_models.add(self._call.request.model)
            return 0
        if self._refuses_identifier(failure):
            self._call = replace(self._call, safety_identifier=None)
            return 0
        self._tried += 1
        untouched = len(self._pending) == len(self._call.slots)
        return self._manners.policy.wait(failure, self._tried) if untouched else None

    def _ask_for_an_edit(self) -> bool:
        """From now on ask for an edit instead of a variation; False where that cannot be."""
        request, card = self._call.request, self._call.card
        if not isinstance(request, VariationRequest) or "edit" not in card.operations:
            return False
        self._sent_instead = as_edit(request, request.strength, card)
        self._call = replace(self._call, request=self._sent_instead)
        self._note = NO_VARIATIONS
        return True

    def _refuses_stream(self, failure: StudioError) -> bool:
        """Whether a refusal is about the stream, or may be: a request that was refused made no picture."""
        if failure.status not in (400, 422, 501) or not isinstance(failure, _UNSPECIFIC):
            return False
        named = f"{failure.param} {failure.code} {failure.detail}".lower()
        if "stream" in named or "partial_image" in named:
            self._manners.learned.plain_models.add(self._call.request.model)
            return True
        self._doubts_stream = not (failure.param or failure.code)
        return self._doubts_stream

    def _refuses_format(self, failure: StudioError) -> bool:
        """Whether a refusal names ``response_format``, which some servers need and others do not know."""
        named = f"{failure.param} {failure.detail}".lower()
        return isinstance(failure, errors.BadRequest) and "response_format" in named

    def _refuses_identifier(self, failure: StudioError) -> bool:
        """Whether a refusal names ``safety_identifier``, which older versions of Azure do not know."""
        if not (self._call.safety_identifier and isinstance(failure, errors.BadRequest)):
            return False
        named = "safety_identifier" in f"{failure.param} {failure.detail}"
        if named:
            self._manners.learned.unidentified_models.add(self._call.request.model)
        return named

    def _ask_without_format(self) -> bool:
        """From now on take pictures as they come; False where that is so already, or a person chose."""
        card = self._call.card
        if self._call.request.response_format or not card.response_formats:
            return False
        self._call = replace(self._call, card=replace(card, response_formats=()))
        return True

    def _taken(self) -> list[int]:
        slots, self._pending = self._pending, []
        return slots

    def _named(self, failure: StudioError) -> StudioError:
        """The failure as it may be kept: with the request's id, and without keys and frames."""
        failure.request_id = failure.request_id or self._request_id
        if isinstance(failure, errors.ModelNotFound) and (instead := self._call.card.replaced_by):
            failure.advice = f"Choose another model: {instead} replaces it."
        return failure.forget(self._manners.secrets)

    async def _attempt(self) -> AsyncGenerator[Event, None]:
        """Send the request once. Raises StudioError for what concerns all slots that are pending."""
        self._request_id = None
        async with self._manners.open(self._call) as reply:
            self._request_id = reply.request_id
            if reply.is_stream:
                async with aclosing(self._stream(reply)) as events:
                    async for event in events:
                        yield event
                return
            body = await reply.whole(MOST_BYTES_A_PICTURE * len(self._call.slots))
        if self._call.stream or self._doubts_stream:
            self._manners.learned.plain_models.add(self._call.request.model)
        async with aclosing(self._part(read_answer(parse_json(body)))) as events:
            async for event in events:
                yield event
        for slot in self._taken():
            yield Failed(slot, self._named(errors.PictureMissing()))

    async def _stream(self, reply: Reply) -> AsyncGenerator[Event, None]:
        """The events of a stream, until every slot has its picture."""
        async with aclosing(reply.parts(MOST_BYTES_A_PICTURE)) as parts:
            async for part in parts:
                async with aclosing(self._part(part)) as events:
                    async for event in events:
                        yield event
                if not self._pending:
                    return
        raise errors.StreamCut

    async def _part(self, part: Part | None) -> AsyncGenerator[Event, None]:
        """What one event, or a whole plain answer, means for the slots that are pending."""
        if isinstance(part, Trouble):
            raise self._trouble(part)
        if isinstance(part, Partial):
            preview = await self._preview(part)
            if preview:
                yield preview
        if isinstance(part, Answer):
            asked = tuple(self._pending)
            if part.pictures:
                yield Arriving(asked[0])
            for picture in part.pictures[len(asked) :]:
                extra = await self._end(asked[-1], picture, part)
                if isinstance(extra, Finished):
                    yield Extra(extra.slot, extra.arrival)
            for slot, picture in zip(asked, part.pictures, strict=False):
                end = await self._end(slot, picture, part)
                self._pending.remove(slot)
                yield end

    def _trouble(self, trouble: Trouble) -> StudioError:
        """An error that came after the server had begun: it may have begun a picture, too."""
        error = refusal(None, trouble.body)
        error.repeatable = False
        error.maybe_charged = error.maybe_charged or self._last_preview >= 0
        return error

    async def _preview(self, part: Partial) -> Preview | None:
        """A preview that can be shown and is no older than the last one; others are dropped."""
        index = self._last_preview + 1 if part.index is None else part.index
        if index < self._last_preview or not part.picture.b64:
            return None
        try:
            data = await asyncio.to_thread(checked, part.picture.decoded, glance)
        except StudioError:
            return None
        self._last_preview = index
        return Preview(self._pending[0], index, data)

    async def _end(self, slot: int, picture: SentPicture, answer: Answer) -> Finished | Failed:
        """The end of one slot; a picture that cannot be read or fetched spoils no other."""
        try:
            data = await arrived(picture, self._manners.fetch)
        except StudioError as error:
            return Failed(slot, self._named(error))
        count, sent = len(answer.pictures), self._sent_instead
        request = self._call.request
        how = {"stream": self._call.stream, "n": request.n, "seed": request.seed}
        said = [picture.got, answer.usage, self._request_id]
        got, usage, request_id = without(said, self._manners.secrets)
        arrival = Arrival(data, got, usage, count, request_id, sent, how)
        return Finished(slot, arrival)
