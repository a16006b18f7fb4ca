"""Settings that a space keeps under a name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select

from studio.errors import StudioError
from studio.library.library import Library
from studio.library.tables import presets
from studio.library.trouble import NotChanged, said_as
from studio.texts import whole

LONGEST_NAME = 60  # characters
MOST = 200  # presets of a space


class PresetNotSaved(StudioError):
    """These settings could not be saved."""

    advice = f"Type a name of at most {LONGEST_NAME} characters."


class TooManyPresets(StudioError):
    """There is no room for more presets."""

    advice = "Delete one you no longer need, then save again."


def names(library: Library, space: str) -> list[str]:
    """The names of a space's presets, in the order of the alphabet. Raises LibraryUnreadable."""
    rows = library.rows(select(presets.c.name).where(presets.c.space == space))
    return sorted((row.name for row in rows), key=lambda name: (name.casefold(), name))


def get(library: Library, space: str, name: str) -> Mapping[str, Any] | None:
    """The settings of a preset, untrusted as an import may have brought them. Raises LibraryUnreadable."""
    found = library.rows(select(presets.c.settings).where(_this(space, name)))
    return found[0].settings if found and isinstance(found[0].settings, dict) else None


def save(library: Library, space: str, name: str, settings: Mapping[str, Any]) -> str:
    """Keep settings (plain JSON values), in place of those of the same name; returns the name.

    Raises PresetNotSaved, TooManyPresets, or NotChanged.
    """
    clean = clean_name(name)
    if clean is None:
        raise PresetNotSaved
    row = {"space": space, "name": clean, "settings": dict(settings), "saved": datetime.now(UTC)}
    with said_as(NotChanged), library.writes() as connection:
        connection.execute(delete(presets).where(_this(space, clean)))
        mine = select(func.count()).select_from(presets).where(presets.c.space == space)
        if connection.execute(mine).scalar_one() >= MOST:
            raise TooManyPresets
        connection.execute(insert(presets).values(row))
    return clean


def remove(library: Library, space: str, name: str) -> None:
    """Delete a preset, if it is there. Raises NotChanged."""
    with said_as(NotChanged), library.writes() as connection:
        connection.execute(delete(presets).where(_this(space, name)))


def clean_name(name: str) -> str | None:
    """A name as it is kept: on one line, with single spaces; None for one that is empty or too long."""
    clean = " ".join(whole(name).split())
    return clean if 0 < len(clean) <= LONGEST_NAME else None


def _this(space: str, name: str) -> Any:
    return (presets.c.space == space) & (presets.c.name == name)
