"""What a server can do, as far as that is known: what a host or a preset says, and what was found out."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from studio.cards import InputLimits, ModelCard, Operation

_REMEMBERED = 256  # servers
_AGE = 24 * 3600.0  # seconds; a server may have learned something since
_USUAL_INPUTS = InputLimits(count=16, most_bytes=50 * 2**20, formats=("png", "webp", "jpeg"))
"""What edits take where a server makes them of a model whose card knows none."""


@dataclass(frozen=True)
class Abilities:
    """What is special about a server, whatever its model. None: not known, so the model's card decides.

    ``edits``, ``variations`` and ``streams`` say whether it does so, ``several`` whether an edit may have
    several pictures. ``response_format`` says whether to ask for base64 by that field, ``auto_size``
    whether the size "auto" may be sent. ``parts`` are names of the parts of a form that differ from
    OpenAI's.
    """

    edits: bool | None = None
    variations: bool | None = None
    streams: bool | None = None
    several: bool | None = None
    response_format: bool | None = None
    auto_size: bool | None = None
    parts: Mapping[str, str] = field(default_factory=dict, hash=False)

    def fit(self, card: ModelCard) -> ModelCard:
        """The card of a model as this server serves it. Fitting twice changes nothing."""
        return replace(
            card,
            operations=self._operations(card),
            streams=card.streams if self.streams is None else self.streams,
            auto_size=card.auto_size if self.auto_size is None else self.auto_size,
            response_formats=self._formats(card),
            inputs=self._inputs(card),
        )

    def _operations(self, card: ModelCard) -> tuple[Operation, ...]:
        does: dict[Operation, bool | None] = {
            "generate": None,
            "edit": self.edits,
            "variation": self.variations,
        }
        return tuple(
            name for name, says in does.items() if (name in card.operations if says is None else says)
        )

    def _inputs(self, card: ModelCard) -> InputLimits:
        inputs = card.inputs if card.inputs.count or not self.edits else _USUAL_INPUTS
        if self.several is None or not inputs.count:
            return inputs
        return replace(inputs, count=max(inputs.count, _USUAL_INPUTS.count) if self.several else 1)

    def _formats(self, card: ModelCard) -> tuple[str, ...]:
        if self.response_format is None:
            return card.response_formats
        return (card.response_formats or ("b64_json",)) if self.response_format else ()


@dataclass
class Learned:
    """What requests to one server have shown, at no cost in pictures.

    ``plain_models`` are those that turned out not to stream there, ``unformatted_models`` those that
    refused ``response_format``, ``unidentified_models`` those that refused ``safety_identifier``; ``lacks``
    are the operations whose endpoint turned out to be missing.
    """

    plain_models: set[str] = field(default_factory=set)
    unformatted_models: set[str] = field(default_factory=set)
    unidentified_models: set[str] = field(default_factory=set)
    lacks: set[str] = field(default_factory=set)
    since: float = 0.0

    def forget(self) -> None:
        """Know nothing again, as before the first request."""
        self.plain_models.clear()
        self.unformatted_models.clear()
        self.unidentified_models.clear()
        self.lacks.clear()


class Memory:
    """What was learned of each server, by its address: for a day, and for the servers used last."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` tells the time in seconds."""
        self._clock = clock
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Learned] = OrderedDict()

    def of(self, place: str) -> Learned:
        """What is known of the server at ``place``; whoever holds it can add to it."""
        with self._lock:
            learned = self._known.setdefault(place, Learned(since=self._clock()))
            self._known.move_to_end(place)
            if self._clock() - learned.since > _AGE:
                learned.forget()
                learned.since = self._clock()
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
            return learned
