"""The library: bytes and records, before anybody hears of them."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
import traceback
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import event, select, text
from sqlalchemy.exc import DatabaseError, OperationalError

from studio.events import Arrival
from studio.ledger import Ledger
from studio.library import (
    Library,
    LibraryUnreadable,
    LibraryUnusable,
    NotChanged,
    NotKept,
    Picture,
    database,
    trouble,
)
from studio.library.database import address
from studio.library.files import FileStore, digest
from studio.library.tables import arrivals
from studio.library.trouble import DatabaseUnusable
from studio.pictures import NotAPicture
from tests.wire import png


def keep(library: Library, data: bytes | None = None, space: str = "local", **more: Any) -> Picture:
    """Keep a picture; keyword arguments replace what is said of it."""
    arrival = Arrival(data or png(), {"seed": 4}, {"total_tokens": 9}, 2, "req_1")
    given: dict[str, Any] = {
        "job": "j1",
        "slot": 0,
        "kind": "generate",
        "asked": {"prompt": "a red fox", "model": "gpt-image-2", "extra": {}},
        "server": "Here",
        "seconds": 1.5,
    }
    return library.keep(arrival, space=space, **(given | more))


def files(home: Path) -> list[Path]:
    """Every picture file, originals and renditions."""
    return [path for path in home.rglob("*") if path.is_file() and not path.name.startswith("library.db")]


def _statement(sql: str) -> str:
    """The verb of an SQL statement and its table; of the beginning of a transaction that alone."""
    verb, *rest = sql.split()
    return verb if verb == "BEGIN" else f"{verb} {rest[1]}"


class TestKeep:
    def test_keeps_the_very_bytes_under_their_digest(self, library: Library) -> None:
        """The file's name is the SHA-256 of the bytes, and the bytes are those that arrived."""
        data = png(20, 10)
        kept = keep(library, data)
        assert kept.sha256 == library.original(kept).name == digest(data)
        assert library.original(kept).read_bytes() == data

    def test_records_what_was_asked_and_what_came(self, library: Library) -> None:
        """A record read back is the one that was kept, in every field; its time is aware and UTC."""
        before = datetime.now(UTC)
        kept = keep(library, png(20, 10, (1, 2, 3, 4)), parent="p0")
        read = library.get(kept.id, "local")
        assert read == kept
        assert (kept.format, kept.mime, kept.width, kept.height) == ("png", "image/png", 20, 10)
        assert (kept.prompt, kept.model, kept.bytes) == (
            "a red fox",
            "gpt-image-2",
            len(png(20, 10, (1, 2, 3, 4))),
        )
        assert read
        assert before <= read.arrived <= datetime.now(UTC)
        assert read.arrived.tzinfo is UTC

    def test_writes_the_record_only_when_the_file_is_synced(
        self, library: Library, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """That it arrives is committed, then its file and folders are synced, then its record committed."""
        done: list[str] = []
        fsync, save = os.fsync, FileStore.save

        def synced(descriptor: int) -> None:
            done.append("sync")
            fsync(descriptor)

        def saved(self: FileStore, name: str, data: bytes) -> None:
            save(self, name, data)
            done.append("saved")

        monkeypatch.setattr(os, "fsync", synced)
        monkeypatch.setattr(FileStore, "save", saved)
        event.listen(library.engine, "before_cursor_execute", lambda *a: done.append(_statement(a[2])))
        event.listen(library.engine, "commit", lambda _connection: done.append("commit"))
        keep(library)
        announced, record = ["INSERT arrivals", "commit"], ["INSERT pictures", "DELETE arrivals", "commit"]
        found = [what for what in done if what != "BEGIN"]
        assert found == [*announced, "sync", "sync", "sync", "saved", *record]

    @pytest.mark.parametrize(
        ("number", "why"),
        [
            (errno.ENOSPC, "the disk is full"),
            (errno.EROFS, "the disk is read-only"),
            (errno.EIO, "the disk reports an error"),
        ],
    )
    def test_on_a_disk_that_does_not_take_it_is_not_kept(
        self, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, why: str
    ) -> None:
        """No room, or no writing, is a sentence with advice, and neither file nor record is there."""

        def fails(_descriptor: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fails)
        with pytest.raises(NotKept, match=why) as caught:
            keep(library)
        assert caught.value.maybe_charged
        assert "Free up disk space" in caught.value.advice
        assert files(tmp_path) == []
        assert library.count("local") == 0
        assert library.rows(select(arrivals)) == []

    def test_without_its_record_is_not_kept(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        """A database that cannot be written is NotKept, too, never a bare database error."""

        def fail(*_args: Any) -> None:
            raise OperationalError("INSERT", {}, Exception("database or disk is full"))

        event.listen(library.engine, "before_cursor_execute", fail)
        with pytest.raises(NotKept, match="the disk is full"):
            keep(library)

    def test_that_fails_quotes_no_prompt(self, library: Library) -> None:
        """What a database says of it goes to the log, which has prompts only where the host asks for them."""
        with library.writes() as connection:
            connection.execute(text("ALTER TABLE pictures RENAME TO gone"))
        with pytest.raises(NotKept) as caught:
            keep(library)
        logged = "".join(traceback.format_exception(caught.value))
        assert "INSERT INTO pictures" in logged
        assert "a red fox" not in logged

    @pytest.mark.parametrize("table", ["arrivals", "pictures"])
    def test_is_found_by_the_next_start_once_its_file_is_whole(
        self, library: Library, monkeypatch: pytest.MonkeyPatch, table: str
    ) -> None:
        """A database that fails after the file was saved costs nothing: the next start writes the record."""

        def fail(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
            if statement.startswith(f"INSERT INTO {table}"):
                raise OperationalError("INSERT", {}, Exception("attempt to write a readonly database"))

        event.listen(library.engine, "before_cursor_execute", fail)
        with pytest.raises(NotKept, match="the disk is read-only"):
            keep(library)
        event.remove(library.engine, "before_cursor_execute", fail)
        assert len(library.recover()) == library.count("local") == (1 if table == "pictures" else 0)

    def test_refuses_what_is_no_picture(self, library: Library, tmp_path: Path) -> None:
        """Bytes that are no picture leave nothing in the library."""
        with pytest.raises(NotAPicture):
            keep(library, b"<html>")
        assert files(tmp_path) == []

    def test_from_many_threads_loses_nothing(self, library: Library) -> None:
        """Pictures that arrive at once are all kept."""
        threads = [threading.Thread(target=keep, args=(library, png(8, 8, (n, 0, 0)))) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert library.count("local") == 12


class TestRemove:
    def test_keeps_the_bytes_while_another_record_has_them(self, library: Library, tmp_path: Path) -> None:
        """The same bytes twice are one file and two records; the file goes with the last of them."""
        first, second = keep(library), keep(library, space="other")
        library.rendition(first, "thumbnail")
        assert (first.id != second.id, first.sha256) == (True, second.sha256)
        assert library.remove([first]) == 1
        assert library.original(second).exists()
        assert library.remove([second]) == 1
        assert files(tmp_path) == []

    def test_keeps_the_files_that_another_request_went_out_with(self, library: Library) -> None:
        """A source stays on the disk until nothing that was made from it is left; then it goes, too."""
        source = keep(library)
        asked = {"operation": "edit", "prompt": "", "images": [library.attach(source).to_dict()]}
        made = keep(library, png(9, 9), kind="edit", asked=asked)
        library.remove([source])
        assert library.find(source.sha256).exists()
        library.remove([made])
        assert not library.find(source.sha256).exists()

    def test_takes_along_what_arrived_for_a_composite(self, library: Library, tmp_path: Path) -> None:
        """An edit that was put back is one picture to people: both go."""
        arrived = keep(library, kind="edit")
        library.remove([keep(library, png(9, 9), kind="composite", parent=arrived.id)])
        assert library.get(arrived.id, "local") is None
        assert files(tmp_path) == []

    def test_can_be_repeated(self, library: Library) -> None:
        """What is removed already is not removed again, and that is no error."""
        kept = keep(library)
        assert library.remove([kept]) == 1
        assert library.remove([kept]) == 0


class TestSpaces:
    def test_see_only_what_is_their_own(self, library: Library) -> None:
        """Another space can neither see nor change a picture."""
        kept = keep(library, space="mine")
        library.tag([kept.id], "mine", "fox")
        assert library.get(kept.id, "theirs") is None
        assert library.bin([kept.id], "theirs") == library.favour([kept.id], "theirs") == 0
        assert library.tag([kept.id], "theirs", "x") == library.untag([kept.id], "theirs", "fox") == 0
        assert library.tags([kept.id], "theirs") == {kept.id: []}
        assert library.get(kept.id, "mine") == kept
        assert library.facets("mine").tags == {"fox": 1}


class TestPages:
    def test_show_the_newest_first(self, library: Library) -> None:
        """Pages follow one another without gap or overlap, newest first, for one space alone."""
        kept = [keep(library, slot=number).id for number in range(7)]
        keep(library, space="other")
        pages = [[one.id for one in library.page("local", offset=at, limit=3)] for at in (0, 3, 6, 9)]
        assert [len(page) for page in pages] == [3, 3, 1, 0]
        assert sum(pages, []) == kept[::-1]
        assert (library.count("local"), library.count("other"), library.count("nobody")) == (7, 1, 0)


class TestRenditions:
    @pytest.mark.parametrize(("name", "side"), [("thumbnail", 512), ("view", 1280)])
    def test_are_made_once(
        self, library: Library, monkeypatch: pytest.MonkeyPatch, name: str, side: int
    ) -> None:
        """A rendition is small, and made at the first call only."""
        kept = keep(library, png(2600, 1300))
        path = library.rendition(kept, name)
        with Image.open(path) as image:
            assert (image.size, image.format) == ((side, side // 2), "JPEG")
        monkeypatch.setattr(Path, "read_bytes", lambda _self: pytest.fail("it was made again"))
        assert library.rendition(kept, name) == path

    def test_of_a_clear_picture_stay_clear(self, library: Library) -> None:
        """A transparent picture has a thumbnail in WebP, whatever its name says."""
        with Image.open(library.rendition(keep(library, png(9, 9, (1, 2, 3, 0))), "thumbnail")) as image:
            assert (image.format, image.mode) == ("WEBP", "RGBA")

    def test_of_a_deleted_picture_are_not_left(
        self, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A picture that is deleted while its thumbnail is made leaves no thumbnail."""
        kept = keep(library)
        read = Path.read_bytes

        def read_then_deleted(path: Path) -> bytes:
            data = read(path)
            library.remove([kept])
            return data

        monkeypatch.setattr(Path, "read_bytes", read_then_deleted)
        with pytest.raises(FileNotFoundError):
            library.rendition(kept, "thumbnail")
        assert files(tmp_path) == []


@pytest.mark.parametrize(
    ("kind", "said", "why"),
    [
        (OperationalError, "disk I/O error", "the disk reports an error"),
        (DatabaseError, "database disk image is malformed", "the database file is damaged"),
    ],
)
def test_a_database_that_cannot_be_read_is_said(
    library: Library, kind: type[DatabaseError], said: str, why: str
) -> None:
    """Whoever asks hears a sentence that says that nothing is lost, never a bare database error."""

    def fail(*_args: Any) -> None:
        raise kind("SELECT", {}, Exception(said))

    event.listen(library.engine, "before_cursor_execute", fail)
    ledger = Ledger(library.engine)
    asks = (
        library.page,
        library.count,
        library.facets,
        lambda space: library.get("x", space),
        lambda space: ledger.totals(space, ledger.today()),
        lambda space: ledger.spending(space, "j1", 0),
    )
    for ask in asks:
        with pytest.raises(LibraryUnreadable, match=why) as caught:
            ask("local")
        assert "Nothing is lost" in caught.value.advice


class TestSqlite:
    """What SQLite alone does, between processes and on disks that change."""

    def test_that_another_process_writes_for_long_is_said(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A database that stays locked is a sentence, though it fails before the first statement."""
        monkeypatch.setattr(database, "_PRAGMAS", ("journal_mode=WAL", "busy_timeout=1"))
        library = Library(tmp_path)
        with closing(sqlite3.connect(tmp_path / "library.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(NotChanged, match="the database is busy"):
                library.favour(["x"], "local")
        library.close()

    @pytest.mark.parametrize("seen", [True, False])
    def test_is_written_again_once_the_disk_can_be(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seen: bool
    ) -> None:
        """A connection that was opened read-only is not used again: nobody need restart the app.

        That is so at the first try, or, where the disk was mended before that was ``seen``, at the second.
        """
        library = Library(tmp_path)
        kept = keep(library)
        monkeypatch.setattr(os, "access", lambda *_: not seen)
        with library.engine.connect() as connection:
            connection.execute(text("PRAGMA query_only=ON"))  # as on a read-only disk: until it is closed
        monkeypatch.undo()
        if not seen:
            with pytest.raises(NotChanged, match="the disk is read-only"):
                library.favour([kept.id], "local")
        assert library.favour([kept.id], "local") == 1
        library.close()

    @pytest.mark.parametrize(
        ("number", "why"), [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "the disk is read-only")]
    )
    def test_that_cannot_be_opened_says_what_is_wrong_with_the_disk(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, why: str
    ) -> None:
        """SQLite only says that it cannot open its file; the folder is asked for the reason."""
        (tmp_path / "library.db").mkdir()

        def fails(**_where: Any) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(trouble, "TemporaryFile", fails)
        with pytest.raises(LibraryUnusable, match=why):
            Library(tmp_path)


class TestHome:
    def test_survives_a_restart(self, library: Library, tmp_path: Path, database_url: str | None) -> None:
        """A new library in the same home finds every picture."""
        kept = keep(library)
        library.close()
        again = Library(tmp_path / "home", database_url)
        assert again.page("local") == [kept]
        assert again.original(kept).read_bytes() == png()
        again.close()

    def test_may_have_any_name(self, tmp_path: Path) -> None:
        """Its path is no address, in which some signs would have a meaning."""
        home = tmp_path / "what? 100%41 #1 é"
        Library(home).close()
        assert (home / "library.db").exists()
        assert list(tmp_path.iterdir()) == [home]

    def test_is_safe_against_power_cuts(self, tmp_path: Path) -> None:
        """SQLite really is in WAL mode and syncs fully (2), on every connection."""
        library = Library(tmp_path)
        for _ in range(3):
            with library.engine.connect() as connection:
                assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
                assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
            library.close()

    def test_that_cannot_be_used_is_said_by_name(self, tmp_path: Path) -> None:
        """A file in the place of the folder is LibraryUnusable, with EASEL_HOME in the advice."""
        (tmp_path / "file").write_text("")
        with pytest.raises(LibraryUnusable, match="file") as caught:
            Library(tmp_path / "file")
        assert "EASEL_HOME" in caught.value.advice

    def test_whose_database_server_is_not_there_is_said(self, tmp_path: Path) -> None:
        """A PostgreSQL that cannot be reached names its setting in the advice, and never the password."""
        with pytest.raises(DatabaseUnusable, match="cannot be reached") as caught:
            Library(tmp_path, address("postgresql://me:sesame@127.0.0.1:1/easel"))
        assert "EASEL_DATABASE_URL" in caught.value.advice
        assert "sesame" not in f"{caught.value}{caught.value!r}{caught.value.__cause__}"

    def test_with_a_broken_database_is_said_by_name(self, tmp_path: Path) -> None:
        """A file that is no database is LibraryUnusable, not a traceback, and says where the pictures are."""
        (tmp_path / "library.db").write_bytes(b"no database at all, but long enough to be read" * 30)
        with pytest.raises(LibraryUnusable, match="damaged") as caught:
            Library(tmp_path)
        assert "originals" in caught.value.advice
