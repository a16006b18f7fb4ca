"""What a server says of itself: the models that it lists, and how a test of its connection went."""

from __future__ import annotations

from dataclasses import dataclass

from studio import errors
from studio.connections import Connection
from studio.errors import Failure, StudioError


@dataclass(frozen=True)
class ModelInfo:
    """A model that the server lists; ``shutdown_date`` (YYYY-MM-DD) where it says one.

    ``draws`` is False where the server says that it is for something else, as LiteLLM does by "mode".
    """

    id: str
    shutdown_date: str | None = None
    draws: bool = True


@dataclass(frozen=True)
class ConnectionReport:
    """How a test of a connection went. ``key_accepted`` and ``models`` are None where unknown."""

    reached: bool
    key_accepted: bool | None
    models: tuple[ModelInfo, ...] | None
    milliseconds: int
    sentence: str
    failure: Failure | None = None


_LITELLM_SINCE = 1677610602
"""The second in which every model was made, as LiteLLM (1.106) lists them."""


def lists_as_litellm(body: object) -> bool:
    """Whether a list of models is LiteLLM's. Nothing else tells it from others before it is asked to draw."""
    items = body.get("data") if isinstance(body, dict) else None
    if not isinstance(items, list) or not items:
        return False
    return all(isinstance(item, dict) and item.get("created") == _LITELLM_SINCE for item in items)


def read_models(body: object) -> list[ModelInfo]:
    """The models in a list, in OpenAI's shape or those of compatible servers. Raises BadAnswer."""
    items = body.get("data", body.get("models")) if isinstance(body, dict) else body
    if not isinstance(items, list):
        raise errors.BadAnswer("its list of models has another shape")
    return [model for model in map(_model, items) if model]


def _model(item: object) -> ModelInfo | None:
    said: dict[str, object] = item if isinstance(item, dict) else {"id": item}
    name, day, mode = said.get("id") or said.get("name"), said.get("shutdown_date"), said.get("mode")
    if not isinstance(name, str):
        return None
    draws = not isinstance(mode, str) or mode.startswith("image")
    return ModelInfo(name, day if isinstance(day, str) else None, draws)


def report(
    connection: Connection,
    models: tuple[ModelInfo, ...] | None,
    failure: StudioError | None,
    milliseconds: int,
) -> ConnectionReport:
    """A test in words: the ``models`` that it got, or the ``failure``."""
    reached = f"{connection.host} answered in {milliseconds} ms"
    if models is not None:
        key = "accepted the key" if connection.api_key else "needed no key"
        sentence = f"{reached}, {key} and listed {len(models)} model{'' if len(models) == 1 else 's'}."
        return ConnectionReport(True, True if connection.api_key else None, models, milliseconds, sentence)
    if isinstance(failure, errors.EndpointMissing):
        sentence = f"{reached}. It does not list its models, so name one yourself."
        return ConnectionReport(True, None, None, milliseconds, sentence)
    assert failure is not None
    refused = isinstance(failure, errors.InvalidKey | errors.NotPermitted)
    return ConnectionReport(
        reached=failure.status is not None or isinstance(failure, errors.BadAnswer),
        key_accepted=False if refused else None,
        models=None,
        milliseconds=milliseconds,
        sentence=failure.sentence,
        failure=failure.failure,
    )
