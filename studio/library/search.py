"""What a gallery can ask for, and how a database is asked for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    cast,
    false,
    literal,
    select,
    text,
    tuple_,
)

from studio.library.records import FIELDS, Picture
from studio.library.tables import pictures, tags
from studio.library.words import words

Sort = Literal["newest", "oldest", "favourites", "largest"]
LONGEST_TAG = 64

Condition = ColumnElement[bool]

PICTURE = tuple(pictures.c[name] for name in FIELDS)
"""The columns of a `Picture`."""


@dataclass(frozen=True)
class Query:
    """Which pictures of a space: all that is said must be so, and what is empty is not asked for.

    ``text`` is searched in prompts: every word must be there, or begin one. ``kinds`` are operations
    (an edit that was put back counts as an edit); a picture of any of the ``kinds`` or ``models`` will
    do, but it must have each of the ``tags``. ``since`` and ``until`` (exclusive) are aware times of
    arrival. ``binned`` shows the bin, and nothing else. "favourites" come first, then the others; "largest"
    counts pixels.
    """

    text: str = ""
    kinds: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    favourite: bool = False
    tags: tuple[str, ...] = ()
    binned: bool = False
    sort: Sort = "newest"


EVERYTHING = Query()


@dataclass(frozen=True)
class Facets:
    """How many pictures of a space, the bin left out, have each model, kind and tag; most used first."""

    models: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)


def clean_tag(tag: str) -> str:
    """A tag as it is kept: small letters, single spaces, at most LONGEST_TAG characters; "" for none."""
    return " ".join(tag.replace("\0", " ").casefold().split())[:LONGEST_TAG].strip()


def shown(space: str, *, binned: bool = False) -> Condition:
    """Pictures that were made, each once: of an edit that was put back, the composite."""
    table = pictures.c
    where = table.binned.is_not(None) if binned else table.binned.is_(None)
    return and_(table.space == space, table.listed.is_(True), where)


def matching(space: str, query: Query, dialect: str) -> Condition:
    """The condition of ``query`` in ``space``, for "sqlite" or "postgresql"."""
    found = [shown(space, binned=query.binned), *_filters(query)]
    if query.text.strip():
        found.append(_text(words(query.text), dialect))
    return and_(*found)


def ordered(statement: Select[Any], sort: Sort) -> Select[Any]:
    """The statement in this order, which leaves nothing to chance."""
    falling = sort != "oldest"
    return statement.order_by(*(key.desc() if falling else key.asc() for key in _keys(sort)))


def beyond(picture: Picture, sort: Sort, *, following: bool) -> Condition:
    """Pictures that stand after ``picture`` in this order, or before it."""
    falling = sort != "oldest"
    keys = _keys(sort)
    first = {"largest": [picture.width * picture.height], "favourites": [int(picture.favourite)]}
    values = [*first.get(sort, []), picture.arrived, picture.id]
    own = [literal(value, key.type) for key, value in zip(keys, values, strict=True)]
    return tuple_(*keys) < tuple_(*own) if falling == following else tuple_(*keys) > tuple_(*own)


def backwards(statement: Select[Any], sort: Sort) -> Select[Any]:
    """The statement in the opposite order."""
    falling = sort != "oldest"
    return statement.order_by(*(key.asc() if falling else key.desc() for key in _keys(sort)))


def _keys(sort: Sort) -> list[ColumnElement[Any]]:
    table = pictures.c
    first: dict[str, list[ColumnElement[Any]]] = {
        "largest": [table.width * table.height],
        "favourites": [cast(table.favourite, Integer)],
    }
    return [*first.get(sort, []), table.arrived, table.id]


def _filters(query: Query) -> Iterable[Condition]:
    table = pictures.c
    if query.kinds:
        kinds = {*query.kinds, *(["composite"] if "edit" in query.kinds else [])}
        yield table.kind.in_(sorted(kinds))
    if query.models:
        yield table.model.in_(query.models)
    if query.since:
        yield table.arrived >= query.since
    if query.until:
        yield table.arrived < query.until
    if query.favourite:
        yield table.favourite.is_(True)
    for tag in query.tags:
        yield table.id.in_(select(tags.c.picture).where(tags.c.tag == clean_tag(tag)))


def _text(wanted: list[str], dialect: str) -> Condition:
    if not wanted:  # nothing but punctuation: no prompt holds such a word
        return false()
    if dialect == "postgresql":
        asked = " & ".join(f"'{word}':*" for word in wanted)
        match = "pictures.search @@ CAST(:easel_words AS tsquery)"
    else:
        asked = "words : ({})".format(" AND ".join(f'"{word}" *' for word in wanted))
        match = "pictures.search IN (SELECT rowid FROM search WHERE search MATCH :easel_words)"
    return text(match).bindparams(bindparam("easel_words", asked))  # type: ignore[return-value]
