"""Files on disk, named by the SHA-256 of the original that they hold or were made from."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"[0-9a-z]{3,64}(?:-[a-z]+)?")


def digest(data: bytes) -> str:
    """The SHA-256 of ``data`` as 64 hexadecimal digits: the name of its file."""
    return hashlib.sha256(data).hexdigest()


class FileStore:
    """A folder of files that are whole or not there at all.

    A file is written aside, synced, renamed into place, and the folder that names it is synced:
    when `save` returns, a power cut does not take it back.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._aside = folder / "incoming"
        self._aside.mkdir(parents=True, exist_ok=True)

    def save(self, name: str, data: bytes) -> None:
        """Keep ``data`` under ``name``, whole or not at all; in place of a damaged file. Raises OSError."""
        target = self.path(name)
        if _holds(target, data):
            os.utime(target)  # it is in use again: no repair takes it for an old one
            sync_folder(target.parent)  # an earlier save may have been stopped just before this
            return
        aside = self._aside / secrets.token_hex(8)
        try:
            with aside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _make_folder(target.parent)
            aside.replace(target)
        except OSError:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)

    def path(self, name: str) -> Path:
        """Where the file of this name is, or would be. Raises ValueError for what is no such name."""
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name[:80]!r} is no name of a file here")
        return self._folder / name[:2] / name

    def holds(self, name: str) -> bool:
        """Whether the file of this name is there, with the bytes that its name is the SHA-256 of."""
        try:
            with self.path(name).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == name
        except FileNotFoundError:
            return False

    def names(self) -> Iterator[Path]:
        """Every file of the store, the unfinished ones left out."""
        for folder in sorted(self._folder.iterdir()):
            if folder.is_dir() and folder != self._aside:
                yield from sorted(path for path in folder.iterdir() if path.is_file())

    def unfinished(self) -> Iterator[Path]:
        """What was being written when a process died, or is being written now."""
        yield from sorted(self._aside.iterdir())

    def remove(self, name: str) -> None:
        """Forget this file; nothing happens where it is gone already."""
        self.path(name).unlink(missing_ok=True)


def move(path: Path, target: Path) -> None:
    """Move a file to ``target`` on the same disk, for good when this returns. Raises OSError."""
    _make_folder(target.parent)
    path.replace(target)
    for folder in dict.fromkeys((target.parent, path.parent)):
        sync_folder(folder)


def _holds(path: Path, data: bytes) -> bool:
    """Whether these very bytes are there."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return False


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Return once the names of the files in a folder survive a power cut. Raises OSError."""
    if os.name == "nt":  # Windows can't open a folder, and syncs the rename with the file
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
