"""What is asked for: frozen, typed, and checked against a model's card before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, ClassVar, Self

from studio.catalog import ModelCard
from studio.checks import problems_of
from studio.errors import InvalidRequest, Problem

__all__ = ["GenerateRequest", "PictureRequest", "Problem", "check", "problems"]

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class PictureRequest:
    """What every request for pictures says, whatever the operation.

    ``None`` leaves a field out. ``"auto"`` lets the server choose: it is sent where the model's card
    knows it and left out elsewhere, so it fits every model. ``size`` is WIDTHxHEIGHT in pixels.
    ``output_compression`` is 0–100, for jpeg and webp. ``extra`` are further fields for servers that
    take them, sent at the top level of the body.
    """

    operation: ClassVar[str]

    prompt: str
    model: str
    n: int = 1
    size: str | None = "auto"
    quality: str | None = "auto"
    background: str | None = "auto"
    output_format: str | None = "png"
    output_compression: int | None = None
    partial_images: int = 0
    response_format: str | None = None
    seed: int | None = None
    extra: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)

    def __post_init__(self) -> None:
        object.__setattr__(self, "extra", MappingProxyType(dict(self.extra)))

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a record; :func:`request_from_dict` reads them back."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        return {"operation": self.operation, **values, "extra": dict(self.extra)}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Self:
        """The request of a record. Fields that this version does not know are left behind."""
        known = {item.name for item in fields(cls)}
        return cls(**{name: value for name, value in record.items() if name in known})


@dataclass(frozen=True, kw_only=True)
class GenerateRequest(PictureRequest):
    """A picture from a prompt alone."""

    operation: ClassVar[str] = "generate"

    moderation: str | None = None
    style: str | None = None


def problems(request: PictureRequest, card: ModelCard) -> list[Problem]:
    """All that is wrong with ``request`` for the model of ``card``: empty when it can be sent."""
    return problems_of(request, card)


def check(request: PictureRequest, card: ModelCard) -> None:
    """Raise :class:`InvalidRequest` with every problem at once, if there is any."""
    found = problems(request, card)
    if found:
        raise InvalidRequest(found)
