"""How a library is brought up to date: made anew, adopted from before there were migrations, or newer."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from studio.library import Library, Query
from studio.library.database import NEWEST, BadDatabase, NewerLibrary, address
from studio.library.files import FileStore, digest
from studio.library.tables import metadata
from tests.studio.test_library import keep
from tests.wire import png

BEFORE = """
CREATE TABLE pictures (
    id VARCHAR(32) NOT NULL, space VARCHAR(64) NOT NULL, kind VARCHAR(16) NOT NULL,
    job VARCHAR(32) NOT NULL, slot INTEGER NOT NULL, arrived DATETIME NOT NULL,
    sha256 VARCHAR(64) NOT NULL, format VARCHAR(8) NOT NULL, mime VARCHAR(32) NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL, bytes INTEGER NOT NULL, prompt TEXT NOT NULL,
    model VARCHAR(200) NOT NULL, server VARCHAR(300) NOT NULL, seconds FLOAT NOT NULL,
    asked JSON NOT NULL, got JSON NOT NULL, usage JSON, usage_pictures INTEGER NOT NULL,
    request_id VARCHAR(200), parent VARCHAR(32), PRIMARY KEY (id)
);
CREATE INDEX pictures_by_space ON pictures (space, arrived, id);
CREATE INDEX ix_pictures_sha256 ON pictures (sha256);
CREATE TABLE visitors (
    browser VARCHAR(64) NOT NULL, password VARCHAR(64) NOT NULL, entered DATETIME NOT NULL,
    PRIMARY KEY (browser)
);
"""
"""The tables as `create_all` made them in the version before migrations."""

DATA = png(20, 10)


def old_row(name: str, kind: str, parent: str | None = None, **asked: Any) -> tuple[Any, ...]:
    """A record of the version before migrations; its fields in the table's order."""
    said = json.dumps({"prompt": f"a red {name}", "model": "m", "operation": kind} | asked)
    arrived = f"2026-11-0{len(name)} 10:00:00.000000"
    file = (digest(DATA), "png", "image/png", 20, 10, len(DATA))
    came = (f"a red {name}", "m", "Here", 1.5, said, "{}", "null", 1, None, parent)
    return (name, "local", kind, "j1", 0, arrived, *file, *came)


@pytest.fixture
def old_home(tmp_path: Path) -> Path:
    """A home with an upload, an edit of it, and the composite that shows the edit."""
    FileStore(tmp_path / "originals").save(digest(DATA), DATA)
    source = {"name": "s", "mime": "image/png", "sha256": digest(DATA), "width": 20, "height": 10}
    images = [{**source, "picture": "cat"}]
    rows = [
        old_row("cat", "source"),
        old_row("edit", "edit", "cat", images=images, mask=None, paste_back=None),
        old_row("composite"[:5], "composite", "edit", images=images, mask=None, paste_back=None),
        old_row("lonely", "generate"),
    ]
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.executescript(BEFORE)
    connection.executemany(f"INSERT INTO pictures VALUES ({','.join('?' * 22)})", rows)
    connection.execute("INSERT INTO visitors VALUES ('b', 'p', '2026-11-01 10:00:00.000000')")
    connection.commit()
    connection.close()
    return tmp_path


def test_a_library_from_before_is_adopted(old_home: Path) -> None:
    """Every record is there with its file; what was listed is, can be searched, and has its parents."""
    library = Library(old_home)
    assert [one.id for one in library.page("local")] == ["lonely", "compo"]
    assert [one.id for one in library.page("local", Query(text="red comp"))] == ["compo"]
    composite = library.get("compo", "local")
    assert composite
    (parent,) = library.parents(composite)
    assert (parent.role, parent.picture and parent.picture.id) == ("source", "cat")
    source = library.get("cat", "local")
    assert source
    assert [one.id for one in library.children(source)] == ["compo"]
    assert library.original(source).read_bytes() == DATA
    library.close()


def test_an_adopted_library_is_opened_again_as_it_is(old_home: Path) -> None:
    """The second opening finds nothing to do, and the visitors are still let in."""
    Library(old_home).close()
    library = Library(old_home)
    with library.engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == NEWEST
        assert connection.execute(text("SELECT browser FROM visitors")).scalars().all() == ["b"]
    assert library.count("local") == 2
    library.close()


def test_a_migration_that_is_cut_short_leaves_the_library_as_it_was(
    old_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one transaction: the next opening begins from the start, and loses nothing."""
    from studio.library import words

    def broken(_text: str) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(words, "searched", broken)
        with pytest.raises(KeyboardInterrupt):
            Library(old_home)
    tables = sqlite3.connect(old_home / "library.db").execute("SELECT name FROM sqlite_master").fetchall()
    assert ("jobs",) not in tables
    assert ("alembic_version",) not in tables
    library = Library(old_home)
    assert library.count("local") == 2
    library.close()


def test_the_tables_are_what_the_code_says(library: Library) -> None:
    """The migrations lead to the tables that the code reads: nothing is missing, nothing too much."""
    with library.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    own = ("search", "pictures_shown")  # what each database has in its own way
    assert [thing for thing in found if not any(name in str(thing) for name in own)] == []


def test_a_newer_library_is_left_alone(library: Library, tmp_path: Path, database_url: str | None) -> None:
    """A version that does not know the tables refuses with a sentence, and changes nothing."""
    kept = keep(library)
    with library.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerLibrary, match="newer version"):
        Library(tmp_path / "home", database_url)
    assert library.get(kept.id, "local") == kept


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_every_usual_address_of_postgresql_is_taken(scheme: str) -> None:
    """The schemes that hosts hand out all lead to the same driver."""
    assert address(f"{scheme}://me:p%40ss@db.test:5432/easel") == (
        "postgresql+psycopg://me:p%40ss@db.test:5432/easel"
    )


@pytest.mark.parametrize("url", ["mysql://me:hidden@db/easel", "sqlite:///x", "hidden nonsense"])
def test_another_database_is_refused_without_its_password(url: str) -> None:
    """What is not PostgreSQL is said so, and no part of the password is."""
    with pytest.raises(BadDatabase) as caught:
        address(url)
    assert "postgresql://" in caught.value.advice
    assert "hidden" not in f"{caught.value}{caught.value!r}"
