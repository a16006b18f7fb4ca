"""Every boundary between two writes of a process: of its own files, and of SQLite's.

The operating system's calls are wrapped from outside: `os` and `io` in Python, and, in SQLite, the
system calls of its default VFS, which its interface for tests lets one replace. Nothing of this is
known to the code under test.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import io
import os
import pathlib
import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine, event

Boundary = Callable[[str], None]

_PIECES = 2  # a write is torn between as many pieces


class _Torn(io.FileIO):
    """A file whose writes can be cut short between two pieces."""

    boundary: Boundary

    def write(self, data: Any, /) -> int:
        """Write in pieces, with a boundary before each."""
        view = memoryview(data)
        step = max(1, -(-len(view) // _PIECES))
        for at in range(0, len(view), step):
            self.boundary("write")
            super().write(view[at : at + step])
        return len(view)


def watch_files(boundary: Boundary) -> None:
    """Call ``boundary`` before each change of a file or a folder by Python."""
    plain = io.open

    def opened(file: Any, mode: str = "r", *args: Any, **more: Any) -> Any:
        if not set(mode) & set("wxa") or "b" not in mode:
            return plain(file, mode, *args, **more)
        boundary("open")
        torn = _Torn(file, mode.replace("b", ""))
        torn.boundary = boundary
        return torn

    pathlib.io.open = opened  # type: ignore[attr-defined]
    for name in ("fsync", "replace", "mkdir", "unlink", "utime"):
        setattr(os, name, _before(name, getattr(os, name), boundary))


def _before(name: str, call: Callable[..., Any], boundary: Boundary) -> Callable[..., Any]:
    def called(*args: Any, **more: Any) -> Any:
        boundary(name)
        return call(*args, **more)

    return called


def watch_statements(engine: Engine, boundary: Boundary) -> None:
    """Call ``boundary`` before each SQL statement and before each commit.

    Nothing is written between a statement's end and what is next.
    """
    event.listen(engine, "before_cursor_execute", lambda *_: boundary("statement"))
    event.listen(engine, "commit", lambda _: boundary("commit"))


_SIZE = ctypes.c_ssize_t
_WRITES = {
    b"pwrite64": ctypes.CFUNCTYPE(_SIZE, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_longlong),
    b"pwrite": ctypes.CFUNCTYPE(_SIZE, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_longlong),
}
_CHANGES = {
    b"ftruncate": ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_longlong),
    b"unlink": ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p),
}


class _Vfs(ctypes.Structure):
    """The head of SQLite's `sqlite3_vfs` (https://sqlite.org/c3ref/vfs.html)."""

    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("path_length", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        *((f"method{number}", ctypes.c_void_p) for number in range(13)),
        ("set_call", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)),
        ("get_call", ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)),
    ]


_kept: list[Any] = []  # functions that C calls must not be collected


def watch_sqlite(boundary: Boundary, *, torn: bool) -> bool:
    """Call ``boundary`` before each write of SQLite, and in the middle of it where it can be ``torn``.

    Returns whether SQLite is reachable.

    It is not where Python has an SQLite of its own inside.
    """
    found = ctypes.util.find_library("sqlite3")
    if not found:
        return False
    library = ctypes.CDLL(found)
    library.sqlite3_libversion.restype = ctypes.c_char_p
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    if library.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        return False
    pointer = library.sqlite3_vfs_find(None)
    vfs = pointer.contents
    for name, kind in (_WRITES | _CHANGES).items():
        address = vfs.get_call(ctypes.cast(pointer, ctypes.c_void_p), name)
        if address:
            change = kind(address)
            torn_here = torn and name in _WRITES
            wrapped = kind(_torn(change, boundary) if torn_here else _before("sqlite", change, boundary))
            _kept.append(wrapped)
            vfs.set_call(ctypes.cast(pointer, ctypes.c_void_p), name, ctypes.cast(wrapped, ctypes.c_void_p))
    return True


def _torn(call: Callable[..., int], boundary: Boundary) -> Callable[..., int]:
    def write(descriptor: int, data: int, size: int, offset: int) -> int:
        boundary("sqlite")
        half = size // 2
        first = call(descriptor, data, half, offset) if half else 0
        if first < half:
            return first
        boundary("sqlite")
        second = call(descriptor, data + half, size - half, offset + half)
        return first + second if second >= 0 else second

    return write
