"""Where in the gallery a person is. All of it is in the address bar: Back works, and a link can be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, get_args
from urllib.parse import urlencode
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from components.addresses import route
from studio.library import Query
from studio.library.search import Sort

SORTS: tuple[Sort, ...] = get_args(Sort)
PAGE = "gallery.py"


@dataclass(frozen=True)
class Place:
    """A page of pictures that were searched for, or among them one ``picture``, or some to ``compare``.

    ``since`` and ``until`` are days where the person is, both included; ``page`` counts from 1.
    """

    text: str = ""
    kinds: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    favourite: bool = False
    since: date | None = None
    until: date | None = None
    sort: Sort = "newest"
    binned: bool = False
    page: int = 1
    picture: str = ""
    compare: tuple[str, ...] = ()

    @property
    def query(self) -> Query:
        """What the library is asked for."""
        return Query(
            text=self.text,
            kinds=self.kinds,
            models=self.models,
            since=_midnight(self.since),
            until=_midnight(self.until + timedelta(days=1)) if self.until else None,
            favourite=self.favourite,
            tags=self.tags,
            binned=self.binned,
            sort=self.sort,
        )

    @property
    def filters(self) -> int:
        """How many filters are set, the search left out."""
        one_each = (self.since or self.until, self.favourite)
        return len(self.kinds) + len(self.models) + len(self.tags) + sum(map(bool, one_each))


def read() -> Place:
    """Where the address bar says that this is; what makes no sense in it counts as not said."""
    asked = st.query_params
    sort = asked.get("sort", "")
    return Place(
        text=asked.get("q", "")[:500],
        kinds=tuple(asked.get_all("kind")),
        models=tuple(asked.get_all("model")),
        tags=tuple(asked.get_all("tag")),
        favourite=asked.get("favourite") == "1",
        since=_day(asked.get("since", "")),
        until=_day(asked.get("until", "")),
        sort=next((known for known in SORTS if known == sort), "newest"),
        binned=asked.get("bin") == "1",
        page=_number(asked.get("page", "")),
        picture=asked.get("picture", ""),
        compare=tuple(filter(None, asked.get("compare", "").split(","))),
    )


def go(**changes: Any) -> None:
    """Go to another place: this one, but for the changes. The address bar has it at once."""
    st.query_params.from_dict(parameters(replace(read(), **changes)))


def search(**changes: Any) -> None:
    """Search for something else, from the first page on, or see another ``page``."""
    go(**{"page": 1, "picture": "", "compare": ()} | changes)


def address(of: Place) -> str:
    """The link to a place."""
    return f"{route('/gallery')}?{urlencode(parameters(of), doseq=True)}".rstrip("?")


def parameters(of: Place) -> Mapping[str, str | Sequence[str]]:
    """A place as the address bar has it: only what is said."""
    every: dict[str, str | Sequence[str]] = {
        "picture": of.picture,
        "compare": ",".join(of.compare),
        "q": of.text,
        "kind": of.kinds,
        "model": of.models,
        "tag": of.tags,
        "favourite": "1" if of.favourite else "",
        "since": of.since.isoformat() if of.since else "",
        "until": of.until.isoformat() if of.until else "",
        "sort": of.sort if of.sort != "newest" else "",
        "bin": "1" if of.binned else "",
        "page": str(of.page) if of.page > 1 else "",
    }
    return {name: value for name, value in every.items() if value}


def _midnight(day: date | None) -> datetime | None:
    """The beginning of a day where the person is; UTC where the browser does not say."""
    if day is None:
        return None
    try:
        zone = ZoneInfo(str(st.context.timezone or "UTC"))
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")
    return datetime.combine(day, time(), zone)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1970 <= day.year <= 9000 else None  # zones have no other years


def _number(text: str) -> int:
    return min(int(text), 1_000_000) if text.isascii() and text.isdecimal() and 0 < len(text) < 10 else 1
