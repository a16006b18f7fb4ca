"""What can go wrong with the library, in sentences that say what to do."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

from sqlalchemy.exc import SQLAlchemyError

from studio.errors import StudioError

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file is too large for this disk",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "the folder is not writable",
    errno.EPERM: "the folder is not writable",
    errno.EIO: "the disk reports an error",
}
DAMAGED = "the database file is damaged"
_SAID = {
    "disk is full": "the disk is full",
    "readonly": "the disk is read-only",
    "read-only": "the database is read-only",
    "disk i/o error": "the disk reports an error",
    "is locked": "the database is busy",
    "unable to open": "the database file cannot be opened",
    "malformed": DAMAGED,
    "not a database": DAMAGED,
    "connection": "the database cannot be reached",
}

_TRIED = 2**16  # bytes: about what a database needs to be opened


class NotKept(StudioError):
    """The picture arrived but could not be saved."""

    advice = (
        "Free up disk space or make the disk writable, then try again. "
        "The picture is still here and will not be requested again."
    )


class FileNotKept(NotKept):
    """This picture could not be saved."""

    advice = "Nothing was sent. Free up disk space or make the disk writable, then try again."


class NotChanged(StudioError):
    """The library could not be changed."""

    advice = "Nothing is lost. Try again once the disk or the database is working again."


class NotDeleted(NotChanged):
    """The picture could not be deleted."""


class LibraryUnusable(StudioError):
    """The library cannot be opened."""

    advice = "Check that the EASEL_HOME folder exists, is writable and has free space."


class DatabaseUnusable(LibraryUnusable):
    """The library's database cannot be opened."""

    advice = (
        "Check that the server in EASEL_DATABASE_URL is running, and that its address and password are right."
    )


class LibraryDamaged(LibraryUnusable):
    """The library's database is damaged."""

    advice = (
        "The pictures themselves are still in its folder “originals”. Put a copy of library.db in its place, "
        "or move it away to begin with an empty library."
    )


class LibraryUnreadable(StudioError):
    """The library cannot be read right now."""

    advice = "Nothing is lost. Reload the page once the disk or the database is working again."


def reason(error: BaseException) -> str:
    """What is wrong, in a few words: of a disk or a database; "" where that is not known."""
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, "")
    text = str(getattr(error, "orig", "") or error).lower()
    return next((words for part, words in _SAID.items() if part in text), "")


def trouble_of(folder: Path) -> str:
    """What is wrong with a folder's disk, in a few words, found by writing there; "" where that works."""
    try:
        with TemporaryFile(dir=folder) as tried:
            tried.write(bytes(_TRIED))
            tried.flush()
    except OSError as error:
        return reason(error)
    return ""


@contextmanager
def said_as(kind: type[StudioError], *, maybe_charged: bool | None = None) -> Iterator[None]:
    """Raise what a disk or a database does not do as ``kind``, with the reason."""
    try:
        yield
    except (OSError, SQLAlchemyError) as error:
        raise kind(reason(error), maybe_charged=maybe_charged) from error
