"""What a host does not keep for ever: said before it leaves, and favourites stay.

A picture that is too old, or among the oldest of too many bytes, is told a day on which it leaves, at
least NOTICE after it was first said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select, update

from studio.library.library import Library
from studio.library.records import Picture
from studio.library.search import PICTURE, shown
from studio.library.tables import parents, pictures
from studio.library.trouble import NotChanged, said_as

NOTICE = timedelta(days=7)


@dataclass(frozen=True)
class Retention:
    """How long pictures are kept, and how many bytes of them, over all spaces; None for without end."""

    days: float | None = None
    bytes: int | None = None


@dataclass(frozen=True)
class Leaving:
    """How many pictures of a space leave, and when the first of them does."""

    count: int
    first: datetime


def leaving(library: Library, space: str) -> Leaving | None:
    """Which pictures of a space retention takes away; None where none leaves. Raises LibraryUnreadable."""
    found = select(func.count(), func.min(pictures.c.leaves)).where(
        shown(space), pictures.c.leaves.is_not(None)
    )
    ((count, first),) = library.rows(found)
    return Leaving(count, first) if count else None


def tidy(library: Library, retention: Retention, now: datetime | None = None) -> int:
    """Remove what lay in the bin for long, say what retention takes, and remove what was told long ago.

    Returns how many pictures went. ``now`` is for tests. Raises LibraryUnreadable, NotChanged.
    """
    now = now or datetime.now(UTC)
    gone = library.empty_bin()
    _announce(library, _due(library, retention, now))  # first: a host may keep more than when it was said
    over = select(*PICTURE).where(pictures.c.leaves <= now, pictures.c.favourite.is_(False))
    gone += library.remove(Picture(**row._mapping) for row in library.rows(over))
    gone += library.remove(_old_uploads(library, retention, now))
    return gone


def _due(library: Library, retention: Retention, now: datetime) -> dict[str, datetime]:
    """The pictures that are to leave, by their ids, and when they do if they are not told already."""
    columns = (pictures.c.id, pictures.c.arrived, pictures.c.bytes, pictures.c.favourite)
    listed = select(*columns).where(pictures.c.listed.is_(True)).order_by(pictures.c.arrived)
    rows = library.rows(listed)
    too_much = _bytes(library) - retention.bytes if retention.bytes is not None else 0
    due: dict[str, datetime] = {}
    for row in rows:
        if row.favourite:
            continue
        day = row.arrived + timedelta(days=retention.days) if retention.days is not None else None
        if too_much > 0 or (day and day <= now + NOTICE):
            due[row.id] = max(day or now, now + NOTICE)
            too_much -= row.bytes
    return due


def _bytes(library: Library) -> int:
    """How many bytes the originals of all records have; the same bytes twice are one file."""
    one = select(func.max(pictures.c.bytes).label("bytes")).group_by(pictures.c.sha256).subquery()
    return int(library.rows(select(func.coalesce(func.sum(one.c.bytes), 0)))[0][0])


def _announce(library: Library, due: dict[str, datetime]) -> None:
    """Tell those that are due when they leave, and those that are not any more that they stay."""
    told = select(pictures.c.id).where(pictures.c.leaves.is_not(None))
    known = {row.id for row in library.rows(told)}
    changes: dict[str, datetime | None] = {one: day for one, day in due.items() if one not in known}
    changes |= dict.fromkeys(known - set(due))
    if not changes:
        return
    with said_as(NotChanged), library.writes() as connection:
        for one, day in changes.items():
            connection.execute(update(pictures).where(pictures.c.id == one).values(leaves=day))


def _old_uploads(library: Library, retention: Retention, now: datetime) -> list[Picture]:
    """Uploads that are too old and that no picture was made from, or none that is left."""
    if retention.days is None:
        return []
    used = select(parents.c.parent).where(parents.c.parent.is_not(None))
    old = pictures.c.arrived < now - timedelta(days=retention.days)
    upload = pictures.c.kind == "source"
    found = library.rows(select(*PICTURE).where(upload, old, pictures.c.id.not_in(used)))
    return [Picture(**row._mapping) for row in found]
