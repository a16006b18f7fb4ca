"""What happens to a picture that was asked for: the few events that `studio.api` yields.

One stream of them whatever the server does. Every event names its slot: the picture's place,
from 0, among the n pictures of a request.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from studio.errors import StudioError
from studio.requests import PictureRequest


@dataclass(frozen=True)
class Arrival:
    """A picture that arrived whole.

    ``data`` are the very bytes the server sent, already known to be a picture. ``got`` is what
    the answer said of it (size, quality, background, output_format, revised_prompt, attribution, seed, model;
    absent where the server was silent). ``usage`` is the answer's own count of tokens and covers
    ``usage_pictures`` pictures. ``sent`` is the request that brought it, where that is not the one
    that was asked: an edit in place of a variation. ``how`` says how that went out: whether it asked for
    a "stream", for how many pictures ("n"), and with which "seed".
    """

    data: bytes = field(repr=False)
    got: Mapping[str, Any] = field(default_factory=dict)
    usage: Mapping[str, Any] | None = None
    usage_pictures: int = 1
    request_id: str | None = None
    sent: PictureRequest | None = None
    how: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Started:
    """The request for this slot is on its way."""

    slot: int


@dataclass(frozen=True)
class Preview:
    """A partial image, as it arrived; ``index`` counts from 0 and never goes down in a slot."""

    slot: int
    index: int
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Waiting:
    """The request is repeated after ``seconds``; ``reason`` is a sentence for the page."""

    slot: int
    seconds: float
    reason: str


@dataclass(frozen=True)
class Noted:
    """What a person should know of how this slot is asked for; ``sentence`` is for the page."""

    slot: int
    sentence: str


@dataclass(frozen=True)
class Arriving:
    """The answer is here, and paid; its pictures are fetched and checked next."""

    slot: int


@dataclass(frozen=True)
class Extra:
    """One picture more than was asked for came with that of this slot."""

    slot: int
    arrival: Arrival


@dataclass(frozen=True)
class Finished:
    """The picture arrived whole."""

    slot: int
    arrival: Arrival


@dataclass(frozen=True)
class Failed:
    """No picture will come; ``error`` says why and what to do."""

    slot: int
    error: StudioError


Event = Started | Preview | Waiting | Noted | Arriving | Extra | Finished | Failed
