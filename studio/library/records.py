"""What a row of the library says, as plain frozen data."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Role = Literal["source", "reference", "mask", "markup", "region"]


@dataclass(frozen=True)
class Picture:
    """A picture that is kept. ``width`` × ``height`` in pixels, ``seconds`` from asking to arrival.

    ``asked`` is the whole request, ``got`` what the answer said, ``usage`` the tokens that the
    server counted for ``usage_pictures`` pictures; ``parent`` is the picture that it was made from.
    ``binned`` says since when it is in the bin, ``leaves`` when retention takes it away, ``listed``
    whether a gallery shows it: neither an upload nor what stands in another picture.
    """

    id: str
    space: str
    kind: str
    job: str
    slot: int
    arrived: datetime
    sha256: str
    format: str
    mime: str
    width: int
    height: int
    bytes: int
    prompt: str
    model: str
    server: str
    seconds: float
    asked: Mapping[str, Any] = field(default_factory=dict)
    got: Mapping[str, Any] = field(default_factory=dict)
    usage: Mapping[str, Any] | None = None
    usage_pictures: int = 1
    request_id: str | None = None
    parent: str | None = None
    favourite: bool = False
    binned: datetime | None = None
    leaves: datetime | None = None
    listed: bool = True


FIELDS = tuple(item.name for item in dataclasses.fields(Picture))


def values(picture: Picture) -> dict[str, Any]:
    """The picture as plain values, by the names of its fields."""
    return {name: getattr(picture, name) for name in FIELDS}


_TIMES = ("arrived", "binned", "leaves")


def to_json(picture: Picture) -> dict[str, Any]:
    """The picture as values that JSON has: times as ISO 8601 texts with their zone."""
    plain = values(picture) | {"asked": dict(picture.asked), "got": dict(picture.got)}
    return plain | {name: plain[name].isoformat() for name in _TIMES if plain[name]}


def from_json(record: Mapping[str, Any]) -> Picture:
    """The picture of `to_json`'s values; what this version does not know is left behind.

    Raises KeyError, TypeError or ValueError for what is no such record.
    """
    known = {name: record[name] for name in FIELDS if name in record}
    times = {name: datetime.fromisoformat(known[name]) for name in _TIMES if known.get(name)}
    return Picture(**known | times)


@dataclass(frozen=True)
class Parent:
    """What a picture was made from, in one of its roles; ``place`` counts within a role from 0.

    ``sha256`` is the file that went with the request. ``picture`` is the library's own picture behind
    it: None where it has no record, or not any more.
    """

    role: Role
    place: int
    sha256: str
    picture: Picture | None = None


@dataclass(frozen=True)
class ParentRow:
    """One row of `tables.parents` without its picture."""

    role: Role
    place: int
    parent: str | None
    sha256: str


def parent_rows(asked: Mapping[str, Any]) -> list[ParentRow]:
    """The files that a request went out with, in their roles; ``asked`` is a request's record.

    "region" is the mask at the source's own pixels, "mask" or "markup" what was sent over the source.
    """
    images = asked.get("images") or ([asked["image"]] if asked.get("image") else [])
    paste = asked.get("paste_back") or {}
    found: list[tuple[Role, int, Mapping[str, Any] | None]] = [
        ("source" if place == 0 else "reference", max(0, place - 1), image)
        for place, image in enumerate(images)
    ]
    found += [("mask", 0, asked.get("mask")), ("markup", 0, asked.get("markup"))]
    found += [("region", 0, paste.get("region"))]
    found += [("source", 1, paste.get("source"))]
    return [
        ParentRow(role, place, file.get("picture"), file["sha256"])
        for role, place, file in found
        if isinstance(file, Mapping) and file.get("sha256")
    ]


def digests(value: Any) -> set[str]:
    """Every SHA-256 that a request's record names, however deep."""
    if isinstance(value, Mapping):
        own = {value["sha256"]} if isinstance(value.get("sha256"), str) else set()
        return own.union(*(digests(inner) for inner in value.values()))
    if isinstance(value, list | tuple):
        return set().union(*(digests(inner) for inner in value))
    return set()
