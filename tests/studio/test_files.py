"""Files that are whole or not there at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from studio.library.files import FileStore, digest


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    """An empty store."""
    return FileStore(tmp_path / "store")


def files(folder: Path) -> list[str]:
    """Every file below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_name_is_the_sha_256() -> None:
    """The digest is SHA-256 in hexadecimal (FIPS 180-4's own example)."""
    assert digest(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_saved_bytes_are_the_very_bytes(store: FileStore, tmp_path: Path) -> None:
    """A file holds what was given, in a folder of its first two letters, and nothing lies beside it."""
    store.save("abcd", b"\0\r\n\xff")
    assert store.path("abcd").read_bytes() == b"\0\r\n\xff"
    assert files(tmp_path / "store") == ["ab/abcd"]


def test_a_power_cut_cannot_take_back_what_was_saved(
    store: FileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order is: write, sync the file, make and sync its folder, rename into place, sync the folder."""
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def named(path: str) -> str:
        relative = Path(path).relative_to(tmp_path / "store")
        return "aside" if relative.parts[:1] == ("incoming",) else str(relative)

    def synced(descriptor: int) -> None:
        path = str(Path(f"/proc/self/fd/{descriptor}").readlink())
        size = f" of {os.fstat(descriptor).st_size} bytes" if Path(path).is_file() else ""
        done.append(f"sync {named(path)}{size}")
        fsync(descriptor)

    def replaced(self: Path, target: Path) -> Path:
        done.append(f"rename {named(str(self))} to {named(str(target))}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    store.save("abcd", b"12345")
    assert done == ["sync aside of 5 bytes", "sync .", "rename aside to ab/abcd", "sync ab"]
    done.clear()
    store.save("abcd", b"12345")
    assert done == ["sync ab"], "the same file again is not written, only made sure of"


@pytest.mark.parametrize("there", [b"123", b"12349", b""])
def test_a_damaged_file_is_replaced(store: FileStore, tmp_path: Path, there: bytes) -> None:
    """Bytes that come once more mend the file that should hold them: "it is there" is not believed."""
    store.save("abcd", b"12345")
    store.path("abcd").write_bytes(there)
    store.save("abcd", b"12345")
    assert store.path("abcd").read_bytes() == b"12345"
    assert files(tmp_path / "store") == ["ab/abcd"]


@pytest.mark.parametrize("name", ["../../x", "/etc/passwd", "", "ab/cd", "abc\0", "..", "abc\n"])
def test_a_name_leads_nowhere_else(store: FileStore, name: str) -> None:
    """Names come from records, which an import may have brought."""
    with pytest.raises(ValueError, match="no name of a file"):
        store.path(name)


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_a_failed_write_leaves_nothing_behind(
    store: FileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """A disk that fills up in the middle leaves neither the file nor a part of it."""

    def full(*_args: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((os, "fsync") if broken == "fsync" else (Path, "replace")), full)
    with pytest.raises(OSError, match="No space left"):
        store.save("abcd", b"12345")
    assert files(tmp_path / "store") == []


def test_removing_is_safe_to_repeat(store: FileStore) -> None:
    """What is gone already can be removed again."""
    store.save("abcd", b"1")
    store.remove("abcd")
    store.remove("abcd")
    assert not store.path("abcd").exists()
