"""What people do with the pictures of their space: find them, mark them, bin them, walk among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Select,
    and_,
    delete,
    func,
    insert,
    select,
    update,
)

from studio.library import search
from studio.library.database import reading, writer
from studio.library.records import Parent, Picture, Role
from studio.library.search import EVERYTHING, PICTURE, Condition, Facets, Query
from studio.library.tables import parents, pictures, tags
from studio.library.trouble import NotChanged, said_as

BIN_DAYS = 30
_AT_ONCE = 500  # ids in one statement


class Shelves:
    """The records of all spaces, as galleries see them. Safe to use from several threads.

    What asks raises LibraryUnreadable, what changes raises NotChanged.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writer = writer(engine)

    def writes(self) -> AbstractContextManager[Connection]:
        """A transaction that changes records; it is committed at the end, or undone by an error."""
        return self._writer.begin()

    # Finding

    def get(self, picture_id: str, space: str) -> Picture | None:
        """The picture of this id, if it is there and of this space; also one that is in the bin."""
        rows = self._pictures(_of(space).where(pictures.c.id == picture_id))
        return rows[0] if rows else None

    def page(
        self, space: str, query: Query = EVERYTHING, *, offset: int = 0, limit: int = 24
    ) -> list[Picture]:
        """Pictures of a space as `count` counts them, in the order of ``query``: newest first by itself."""
        found = select(pictures.c.id).where(self._matching(space, query))
        rows = self.rows(search.ordered(found, query.sort).offset(offset).limit(limit))
        return self.together([row.id for row in rows], space)

    def uploads(self, space: str, *, limit: int = 24) -> list[Picture]:
        """The pictures that were uploaded to a space, newest first."""
        mine = _of(space).where(pictures.c.kind == "source", pictures.c.binned.is_(None))
        return self._pictures(search.ordered(mine, "newest").limit(limit))

    def count(self, space: str, query: Query = EVERYTHING) -> int:
        """How many pictures a space shows: neither uploads nor what stands in another picture."""
        return self._count(self._matching(space, query))

    def ids(self, space: str, query: Query = EVERYTHING) -> list[str]:
        """The ids of all that `count` counts, in the order of ``query``."""
        found = select(pictures.c.id).where(self._matching(space, query))
        return [row.id for row in self.rows(search.ordered(found, query.sort))]

    def facets(self, space: str) -> Facets:
        """What the pictures of a space can be filtered by."""
        shown = search.shown(space)
        kinds = dict(self._counted(select(pictures.c.kind, func.count()).where(shown), pictures.c.kind))
        if composites := kinds.pop("composite", 0):
            kinds["edit"] = kinds.get("edit", 0) + composites
        tagged = select(tags.c.tag, func.count()).join(pictures, pictures.c.id == tags.c.picture)
        return Facets(
            models=self._counted(select(pictures.c.model, func.count()).where(shown), pictures.c.model),
            kinds=dict(sorted(kinds.items(), key=lambda one: (-one[1], one[0]))),
            tags=self._counted(tagged.where(shown), tags.c.tag),
        )

    def neighbours(
        self, picture: Picture, query: Query = EVERYTHING
    ) -> tuple[Picture | None, Picture | None]:
        """The pictures before and after this one in the order of ``query``; None at an end."""
        matching = select(pictures.c.id).where(self._matching(picture.space, query))
        before = matching.where(search.beyond(picture, query.sort, following=False))
        after = matching.where(search.beyond(picture, query.sort, following=True))
        previous = self.rows(search.backwards(before, query.sort).limit(1))
        following = self.rows(search.ordered(after, query.sort).limit(1))
        return self._one(previous, picture.space), self._one(following, picture.space)

    def together(self, ids: Sequence[str], space: str) -> list[Picture]:
        """The pictures of these ids that are there and of this space, in the order of ``ids``."""
        found: dict[str, Picture] = {}
        for some in _slices(ids):
            rows = self._pictures(_of(space).where(pictures.c.id.in_(some)))
            found |= {row.id: row for row in rows}
        return [found[one] for one in dict.fromkeys(ids) if one in found]

    # Where a picture came from

    def parents(self, picture: Picture) -> list[Parent]:
        """What a picture was made from: its source, its references, and its mask or markup where it had one.

        The mask is the one at the source's own pixels, where the result was put back by it.
        """
        query = (
            select(parents).where(parents.c.picture == picture.id).order_by(parents.c.role, parents.c.place)
        )
        rows = self.rows(query)
        ids = [row.parent for row in rows if row.parent]
        known = {one.id: one for one in self.together(ids, picture.space)}
        at: dict[tuple[str, int], Any] = {(row.role, row.place): row for row in rows}
        chosen: list[tuple[Role, int, Any]] = [("source", 0, at.get(("source", 0)))]
        chosen += [("reference", row.place, row) for row in rows if row.role == "reference"]
        sent = at.get(("mask", 0))
        chosen += [("mask", 0, sent and at.get(("region", 0), sent)), ("markup", 0, at.get(("markup", 0)))]
        return [
            Parent(role, place, row.sha256, None if role in ("mask", "markup") else known.get(row.parent))
            for role, place, row in chosen
            if row is not None
        ]

    def children(self, picture: Picture) -> list[Picture]:
        """The pictures that were made from this one, the bin left out, oldest first."""
        made = select(parents.c.picture).where(
            parents.c.parent == picture.id, parents.c.role.in_(("source", "reference"))
        )
        found = select(*PICTURE).where(search.shown(picture.space), pictures.c.id.in_(made))
        return self._pictures(search.ordered(found, "oldest"))

    # Marking

    def favour(self, ids: Iterable[str], space: str, on: bool = True) -> int:
        """Make pictures favourites, or no longer; how many there were."""
        return self._mark(ids, space, favourite=on, **({"leaves": None} if on else {}))

    def tag(self, ids: Iterable[str], space: str, tag: str) -> int:
        """Give pictures a tag (see `search.clean_tag`); how many there were. A blank one does nothing."""
        named = search.clean_tag(tag)
        if not named:
            return 0
        with said_as(NotChanged), self.writes() as connection:
            own = _own(connection, ids, space)
            for some in _slices(own):
                has = select(tags.c.picture).where(tags.c.tag == named, tags.c.picture.in_(some))
                have = set(connection.execute(has).scalars())
                if new := [{"picture": one, "tag": named} for one in some if one not in have]:
                    connection.execute(insert(tags), new)
        return len(own)

    def untag(self, ids: Iterable[str], space: str, tag: str) -> int:
        """Take a tag from pictures; how many there were."""
        with said_as(NotChanged), self.writes() as connection:
            own = _own(connection, ids, space)
            for some in _slices(own):
                named = tags.c.tag == search.clean_tag(tag)
                connection.execute(delete(tags).where(named, tags.c.picture.in_(some)))
        return len(own)

    def tags(self, ids: Sequence[str], space: str) -> Mapping[str, list[str]]:
        """The tags of pictures, by the pictures' ids, in alphabetical order."""
        found: dict[str, list[str]] = {one: [] for one in ids}
        joined = select(tags).join(pictures, pictures.c.id == tags.c.picture)
        for some in _slices(ids):
            mine = and_(pictures.c.space == space, tags.c.picture.in_(some))
            for row in self.rows(joined.where(mine).order_by(tags.c.tag)):
                found[row.picture].append(row.tag)
        return found

    # The bin

    def bin(self, ids: Iterable[str], space: str) -> int:
        """Put pictures into the bin, where they stay for BIN_DAYS; how many there were."""
        return self._mark(ids, space, pictures.c.binned.is_(None), binned=datetime.now(UTC))

    def restore(self, ids: Iterable[str], space: str) -> int:
        """Take pictures out of the bin again; how many there were."""
        return self._mark(ids, space, pictures.c.binned.is_not(None), binned=None)

    def long_binned(self, days: float = BIN_DAYS) -> list[Picture]:
        """The pictures of all spaces that have been in the bin for longer than ``days``."""
        before = datetime.now(UTC) - timedelta(days=days)
        return self._pictures(select(*PICTURE).where(pictures.c.binned < before))

    def _mark(self, ids: Iterable[str], space: str, *where: Condition, **changes: Any) -> int:
        changed = 0
        with said_as(NotChanged), self.writes() as connection:
            for some in _slices(ids):
                mine = and_(pictures.c.space == space, pictures.c.id.in_(some), *where)
                changed += connection.execute(update(pictures).where(mine).values(changes)).rowcount
        return changed

    # How it is read

    def _matching(self, space: str, query: Query) -> Condition:
        return search.matching(space, query, self.engine.dialect.name)

    def _counted(self, grouped: Select[Any], by: Any) -> dict[str, int]:
        rows = self.rows(grouped.group_by(by).order_by(func.count().desc(), by))
        return {str(name): int(number) for name, number in rows}

    def _count(self, condition: Any) -> int:
        return int(self.rows(select(func.count()).select_from(pictures).where(condition))[0][0])

    def _one(self, rows: Sequence[Any], space: str) -> Picture | None:
        return self.get(rows[0].id, space) if rows else None

    def _pictures(self, query: Select[Any]) -> list[Picture]:
        return [Picture(**row._mapping) for row in self.rows(query)]

    def rows(self, query: Any) -> Sequence[Any]:
        """The rows of a query. Raises LibraryUnreadable."""
        with reading(self.engine) as connection:
            return connection.execute(query).all()


def _of(space: str) -> Select[Any]:
    return select(*PICTURE).where(pictures.c.space == space)


def _own(connection: Any, ids: Iterable[str], space: str) -> list[str]:
    own: list[str] = []
    for some in _slices(ids):
        mine = select(pictures.c.id).where(pictures.c.space == space, pictures.c.id.in_(some))
        own += connection.execute(mine).scalars()
    return own


def _slices(ids: Iterable[str]) -> list[list[str]]:
    every = list(dict.fromkeys(ids))
    return [every[at : at + _AT_ONCE] for at in range(0, len(every), _AT_ONCE)]
