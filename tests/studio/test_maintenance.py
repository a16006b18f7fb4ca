"""Looking after a library: check and repair, export and import, retention, on both databases."""

from __future__ import annotations

import errno
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, insert, select, update

from studio import settings
from studio.housekeeping import Housekeeping
from studio.library import Library, NotKept, Picture, archive, checking, importing, records
from studio.library.__main__ import main
from studio.library.files import digest
from studio.library.retention import NOTICE, Retention, leaving, tidy
from studio.library.tables import arrivals, guests, jobs, pictures
from studio.library.trouble import NotChanged
from tests.studio.test_library import keep
from tests.wire import png

OLD = time.time() - 2 * checking.YOUNG
NOW = datetime.now(UTC)


def old(path: Path) -> Path:
    """Make a file look as if it had been there for two days."""
    os.utime(path, (OLD, OLD))
    return path


def found(library: Library, repair: bool = False) -> list[tuple[str, bool]]:
    """What a check finds, and whether nothing is left to do about it."""
    return [(each.kind, each.mended) for each in checking.check(library, repair=repair)]


def edited(library: Library) -> tuple[Picture, Picture]:
    """A picture and its edit, with a mask that is a file alone."""
    source = keep(library, png(30, 20))
    mask = library.keep_file(png(30, 20, (9, 9, 9)), "mask", source.id)
    asked = {
        "operation": "edit",
        "prompt": "owl",
        "images": [library.attach(source).to_dict()],
        "mask": mask.to_dict(),
    }
    return source, keep(library, png(31, 20), kind="edit", asked=asked, parent=source.id)


class TestCheck:
    def test_finds_nothing_in_a_whole_library(self, library: Library) -> None:
        """Records, files, masks and thumbnails that belong together are all well."""
        for picture in edited(library):
            library.rendition(picture, "thumbnail")
        library.bin([picture.id for picture in library.page("local")], "local")
        for path in library.home.rglob("*"):
            if path.is_file():
                old(path)
        assert found(library, repair=True) == []

    def test_finds_a_missing_file_and_brings_it_back_from_quarantine(self, library: Library) -> None:
        """A missing file is named with its picture; a whole one in quarantine takes its place again."""
        kept = keep(library)
        aside = library.home / "quarantine" / "originals" / kept.sha256[:2] / kept.sha256
        aside.parent.mkdir(parents=True)
        library.original(kept).rename(aside)
        (finding,) = checking.check(library)
        assert (finding.kind, finding.pictures, finding.mended) == ("missing", (kept.id,), False)
        assert kept.id in finding.sentence
        assert found(library, repair=True) == [("missing", True)]
        assert library.original(kept).read_bytes() == png()
        assert found(library) == []

    def test_finds_damaged_files_and_quarantines_them(self, library: Library) -> None:
        """A picture whose bytes changed, and a broken thumbnail, are moved away, never deleted."""
        kept, whole = keep(library), keep(library, png(3, 3))
        library.original(kept).write_bytes(b"rotten")
        library.rendition(whole, "thumbnail").write_bytes(b"rotten")
        assert found(library) == [("damaged", False), ("damaged", False)]
        assert library.original(kept).exists()
        assert found(library, repair=True) == [("damaged", False), ("damaged", True)]
        moved = sorted((library.home / "quarantine").rglob("*"))
        assert [path.read_bytes() for path in moved if path.is_file()] == [b"rotten", b"rotten"]
        assert found(library) == [("missing", False)]
        assert library.rendition(whole, "thumbnail").exists()

    def test_finds_a_missing_mask(self, library: Library) -> None:
        """Files that only a request needs are looked after, too."""
        _, edit = edited(library)
        library.find(edit.asked["mask"]["sha256"]).unlink()
        assert found(library, repair=True) == [("missing", False)]

    def test_quarantines_what_nobody_needs_any_more(self, library: Library) -> None:
        """A file without a record goes to quarantine, once it is old; a young one may be in use."""
        orphan = library.keep_file(png(5, 5), "mask").path
        half = library.home / "originals" / "incoming" / "half"
        half.write_bytes(png(9, 9)[:40])
        assert found(library, repair=True) == []
        old(orphan), old(half)
        assert found(library) == [("orphan", False), ("unfinished", False)]
        assert found(library, repair=True) == [("orphan", True), ("unfinished", True)]
        assert not orphan.exists()
        aside = library.home / "quarantine" / "originals"
        assert (aside / orphan.parent.name / orphan.name).read_bytes() == png(5, 5)
        assert (aside / "incoming" / "half").exists()
        assert found(library) == []

    def test_leaves_what_is_arriving_alone(self, library: Library) -> None:
        """A picture whose record the app has yet to write is no orphan; the app writes it as it starts."""
        kept = keep(library)
        announced = replace(kept, id="f" * 32, slot=1)
        library.remove([kept])
        library.keep_file(png(), "arrived")
        row = {"id": announced.id, "sha256": announced.sha256, "record": records.to_json(announced)}
        with library.engine.begin() as connection:
            connection.execute(insert(arrivals).values(row))
        old(library.original(announced))
        assert found(library, repair=True) == [("unrecorded", True)]
        assert library.recover() == [announced]
        assert found(library, repair=True) == []


class TestRecovery:
    def test_forgets_what_never_became_whole(self, library: Library) -> None:
        """A picture that was announced and whose file is not there, or torn, gets no record."""
        kept = keep(library)
        library.remove([kept])
        for number, torn in enumerate((None, b"torn")):
            if torn:
                library.keep_file(png(), "x").path.write_bytes(torn)
            announced = replace(kept, id=f"{number:032x}")
            row = {"id": announced.id, "sha256": announced.sha256, "record": records.to_json(announced)}
            with library.engine.begin() as connection:
                connection.execute(insert(arrivals).values(row))
            assert library.recover() == []
        assert library.count("local") == 0

    def test_says_that_a_disk_fails(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that cannot be read is a sentence, and waits for the next start, as the app does not."""
        kept = keep(library)
        row = {"id": "0" * 32, "sha256": kept.sha256, "record": records.to_json(kept)}
        with library.engine.begin() as connection:
            connection.execute(insert(arrivals).values(row))

        def fails(*_: Any, **__: Any) -> None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        monkeypatch.setattr(Path, "open", fails)
        with pytest.raises(NotKept, match="the disk reports an error"):
            library.recover()
        monkeypatch.undo()
        assert len(library.rows(select(arrivals))) == 1

    def test_makes_no_second_record(self, library: Library) -> None:
        """What was saved at a second try, after the first had failed half-way, stays one picture."""
        kept = keep(library)
        first = replace(kept, id="0" * 32)
        row = {"id": first.id, "sha256": first.sha256, "record": records.to_json(first)}
        with library.engine.begin() as connection:
            connection.execute(insert(arrivals).values(row))
        assert library.recover() == []
        assert library.page("local") == [kept]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """A second library, in SQLite."""
    library = Library(tmp_path / "other")
    yield library
    library.close()


def everything(library: Library) -> list[Any]:
    """Every picture of the space, binned or not, with its tags, its parents and its bytes."""
    rows = sorted(archive._pictures(library), key=lambda one: one.id)
    tags = library.tags([one.id for one in rows], "local")
    return [(one, tags[one.id], library.parents(one), library.original(one).read_bytes()) for one in rows]


def by_id(kept: list[Picture]) -> list[Picture]:
    """The pictures in the order of `everything`."""
    return sorted(kept, key=lambda one: one.id)


def full_after(number: int, save: Callable[[str, bytes], None]) -> Callable[[str, bytes], None]:
    """A way to save on a disk that takes so many files and no more."""
    left = iter(range(number))

    def saved(name: str, data: bytes) -> None:
        if next(left, None) is None:
            raise OSError(errno.ENOSPC, "full")
        save(name, data)

    return saved


@pytest.fixture
def full(library: Library) -> Library:
    """A library with an upload, a favourite, an edit with a mask, tags and a bin."""
    source, edit = edited(library)
    upload = keep(library, png(1, 1), kind="source", asked={"prompt": "photo.png"})
    binned = keep(library, png(2, 2))
    library.keep_file(png(77, 7), "nobody needs it")
    library.favour([source.id], "local")
    library.tag([source.id, edit.id], "local", "winter")
    library.bin([binned.id], "local")
    keep(library, png(3, 3), kind="composite", parent=edit.id, asked=dict(edit.asked))
    assert upload
    return library


class TestArchive:
    def test_holds_a_whole_library(self, full: Library, other: Library, tmp_path: Path) -> None:
        """What was exported and imported elsewhere is the same: records, tags, bin, lineage and bytes."""
        written = archive.export(full, tmp_path / "out")
        added = importing.import_(other, tmp_path / "out")
        assert (written.done, added.done, added.known) == (5, 5, 0)
        assert written.troubles == added.troubles == []
        assert everything(other) == everything(full)
        assert found(other) == []
        assert [one.id for one in other.page("local")] == [one.id for one in full.page("local")]

    def test_imported_twice_changes_nothing(self, full: Library, other: Library, tmp_path: Path) -> None:
        """What is there already stays, also what was changed since."""
        archive.export(full, tmp_path / "out")
        importing.import_(other, tmp_path / "out")
        (newest, *_) = other.page("local")
        other.tag([newest.id], "local", "mine")
        before, files = everything(other), sorted(other.home.rglob("*"))
        again = importing.import_(other, tmp_path / "out")
        assert (again.done, again.known, again.troubles) == (0, 5, [])
        assert (everything(other), sorted(other.home.rglob("*"))) == (before, files)

    def test_leads_from_sqlite_to_either_database(
        self, full: Library, other: Library, tmp_path: Path, database_url: str | None
    ) -> None:
        """There and back again: nothing is lost on the way from one database to the other."""
        archive.export(full, tmp_path / "out")
        importing.import_(other, tmp_path / "out")
        wanted = everything(full)
        for picture in list(archive._pictures(full)):
            full.remove([picture])
        archive.export(other, tmp_path / "back")
        assert importing.import_(full, tmp_path / "back").troubles == []
        assert everything(full) == wanted

    def test_is_written_anew_over_an_older_one(self, full: Library, tmp_path: Path) -> None:
        """A second export into the same folder replaces the lines and copies only what is new."""
        archive.export(full, tmp_path / "out")
        files = {path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "files").iterdir()}
        keep(full, png(50, 50))
        assert archive.export(full, tmp_path / "out").done == 6
        after = {path: path.stat().st_mtime_ns for path in (tmp_path / "out" / "files").iterdir()}
        assert len(after) == len(files) + 1
        assert files.items() <= after.items()

    def test_carries_who_shows_which_space(self, library: Library, other: Library, tmp_path: Path) -> None:
        """A browser that shows another one's space does so after a move, too."""
        row = {"browser": "b" * 64, "space": "s", "since": NOW}
        with library.engine.begin() as connection:
            connection.execute(insert(guests).values(row))
        archive.export(library, tmp_path / "out")
        for _ in range(2):
            assert importing.import_(other, tmp_path / "out").troubles == []
        with other.engine.connect() as connection:
            assert [dict(one._mapping) for one in connection.execute(guests.select())] == [row]

    def test_can_be_put_into_one_space(self, full: Library, other: Library, tmp_path: Path) -> None:
        """All pictures come into the space that is named."""
        archive.export(full, tmp_path / "out")
        importing.import_(other, tmp_path / "out", space="mine")
        assert (other.count("local"), other.count("mine")) == (0, full.count("local"))

    @pytest.mark.parametrize(
        "change",
        [
            {"file": "../secret.png"},
            {"file": "/etc/passwd"},
            {"file": "files/nothing.png"},
            {"sha256": "0" * 64},
            {"sha256": "../../x"},
            {"id": "../x"},
            {"arrived": "yesterday"},
            {"width": None, "sha256": None},
            {"slot": "one"},
            {"slot": 2**70},
            {"space": {"a": 1}},
            {"job": "j\0"},
            {"asked": {"images": [{"sha256": "../../../../etc/passwd"}]}},
            {"asked": {"mask": {"sha256": 7}}},
            {"asked": {"extra": {"deep": [{"sha256": "../x"}]}}},
            {"file": None, "format": 'png"; x="', "mime": "image/png"},
            {"file": None, "mime": "text/html"},
        ],
    )
    def test_is_not_believed(
        self, library: Library, other: Library, tmp_path: Path, change: dict[str, Any]
    ) -> None:
        """A line that lies is left out with a sentence that names it; the others are added."""
        keep(library), keep(library, png(3, 3))
        archive.export(library, tmp_path / "out")
        (tmp_path / "secret.png").write_bytes(png())
        lines = (tmp_path / "out" / archive.LINES).read_text().splitlines()
        lines[1] = json.dumps(json.loads(lines[1]) | change)
        lines += ["\udc80", "[" * 100_000, "{", "[]", '{"type": "picture"}', '{"type": "nothing"}']
        text = "\n".join(lines).encode(errors="surrogateescape")  # one line is no UTF-8
        (tmp_path / "out" / archive.LINES).write_bytes(text)
        outcome = importing.import_(other, tmp_path / "out")
        assert (outcome.done, other.count("local")) == (1, 1)
        assert outcome.troubles[0].startswith("Line 2 ")
        assert len(outcome.troubles) == 6

    def test_lets_no_job_name_another_file(self, library: Library, tmp_path: Path) -> None:
        """A job's id and the files that it names lead nowhere outside of the library."""
        job = {"type": "job", "space": "local", "created": NOW.isoformat(), "server": "", "server_place": ""}
        job |= {"model_like": None, "slots": [], "over": True}
        lines = [
            job | {"id": "../../evil", "asked": {}},
            job | {"id": "a", "asked": {"images": [{"sha256": "../../../secret"}]}},
            job | {"id": "b", "asked": {}},
        ]
        (tmp_path / archive.LINES).write_text("\n".join(map(json.dumps, lines)))
        outcome = importing.import_(library, tmp_path)
        assert [one.split(" cannot")[0] for one in outcome.troubles] == ["Line 1", "Line 2"]
        assert [row.id for row in library.rows(select(jobs.c.id))] == ["b"]

    def test_goes_on_where_a_picture_has_a_tag_twice(
        self, library: Library, other: Library, tmp_path: Path
    ) -> None:
        """One odd line is no reason to take none of those after it, nor is half a character."""
        keep(library), keep(library, png(3, 3))
        archive.export(library, tmp_path / "out")
        lines = (tmp_path / "out" / archive.LINES).read_text().splitlines()
        odd = {"tags": ["Snow", "snow"], "got": {"revised_prompt": "\ud83d"}, "usage": {"x": float("nan")}}
        lines[1] = json.dumps(json.loads(lines[1]) | odd)
        (tmp_path / "out" / archive.LINES).write_text("\n".join(lines))
        outcome = importing.import_(other, tmp_path / "out")
        assert (outcome.done, outcome.troubles) == (2, [])
        assert other.facets("local").tags == {"snow": 1}

    @pytest.mark.parametrize("begin", [" " * 40, "\n" * 60])
    @pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16"])
    def test_holds_every_drawing(self, library: Library, tmp_path: Path, begin: str, code: str) -> None:
        """Whatever stands before the first letter of an SVG drawing, its file has a name of its own."""
        svg = f'{begin if code != "utf-16" else ""}<svg xmlns="http://www.w3.org/2000/svg" width="9"/>'
        kept = keep(library, svg.encode(code))
        assert archive.export(library, tmp_path / "out").troubles == []
        assert [path.name for path in (tmp_path / "out" / "files").iterdir()] == [f"{kept.sha256}.svg"]

    def test_believes_the_bytes_before_the_record(
        self, library: Library, other: Library, tmp_path: Path
    ) -> None:
        """Format and size of an imported picture are what its bytes say; what is no picture is left out."""
        kept = keep(library, png(20, 10))
        archive.export(library, tmp_path / "out")
        lines = tmp_path / "out" / archive.LINES
        text = lines.read_text().replace('"width":20', '"width":9999').replace("image/png", "text/html")
        lines.write_text(text)
        importing.import_(other, tmp_path / "out")
        assert other.get(kept.id, "local") == kept
        evil = b"<script>"
        (tmp_path / "out" / "files" / "evil.png").write_bytes(evil)
        record = json.loads(text.splitlines()[-1]) | {"sha256": digest(evil), "file": "files/evil.png"}
        lines.write_text(json.dumps(record | {"id": "e" * 32}))
        (trouble,) = importing.import_(other, tmp_path / "out").troubles
        assert "not a picture" in trouble

    def test_names_the_files_that_are_missing(self, library: Library, tmp_path: Path) -> None:
        """A library with a missing file is exported all the same, and that is said."""
        library.original(keep(library)).unlink()
        outcome = archive.export(library, tmp_path / "out")
        assert (outcome.done, len(outcome.troubles)) == (1, 1)

    def test_is_written_in_few_transactions(self, library: Library, tmp_path: Path) -> None:
        """Thousands of pictures take no transaction each: their records are written many at a time."""
        kept = [keep(library, png(side, 1)) for side in range(1, 8)]
        archive.export(library, tmp_path / "out")
        library.remove(kept)
        commits: list[object] = []
        event.listen(library.engine, "commit", commits.append)
        assert importing.import_(library, tmp_path / "out").done == 7
        assert len(commits) == 1
        assert everything(library) == [(one, [], [], png(one.width, 1)) for one in by_id(kept)]

    def test_that_a_full_disk_ends_is_gone_on_with(
        self, full: Library, other: Library, tmp_path: Path, env: pytest.MonkeyPatch
    ) -> None:
        """What has a record by then has its file, too; a second import brings the rest."""
        archive.export(full, tmp_path / "out")
        env.setattr(importing, "_AT_ONCE", 2)
        with env.context() as half:
            half.setattr(other.originals, "save", full_after(4, other.originals.save))
            with pytest.raises(NotChanged, match="disk is full"):
                importing.import_(other, tmp_path / "out")
        assert (len(everything(other)), found(other)) == (2, [])
        again = importing.import_(other, tmp_path / "out")
        assert (again.done, again.known, again.troubles) == (3, 2, [])
        assert everything(other) == everything(full)

    def test_of_another_folder_is_refused(self, library: Library, tmp_path: Path) -> None:
        """A folder without an export says what to do."""
        with pytest.raises(importing.ArchiveUnusable, match="cannot be imported"):
            importing.import_(library, tmp_path)


def test_commands_look_after_the_library_that_the_app_uses(
    tmp_path: Path, env: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the secrets file names goes before the environment, as Streamlit has it for the app."""
    secrets = tmp_path / ".streamlit" / "secrets.toml"
    secrets.parent.mkdir()
    env.setattr(settings, "PROJECT", tmp_path)
    secrets.write_text(f"EASEL_HOME = '{tmp_path / 'naïve'}'\n", encoding="utf-8")
    assert main(["check"]) == 0
    assert (tmp_path / "naïve" / "library.db").exists()
    secrets.write_text("EASEL_HOME = '")
    assert main(["check"]) == 2
    assert "secrets.toml cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "home").exists()


class TestCommands:
    @pytest.fixture(autouse=True)
    def _home(self, env: pytest.MonkeyPatch, library: Library, database_url: str | None) -> None:
        env.setenv("EASEL_HOME", str(library.home))
        env.setenv("EASEL_DATABASE_URL", database_url or "")

    def test_say_that_all_is_well(self, library: Library, capsys: pytest.CaptureFixture[str]) -> None:
        """`check` is 0 where nothing is wrong."""
        keep(library)
        assert main(["check"]) == 0
        assert capsys.readouterr().out == "All is well.\n"

    def test_say_what_is_wrong(self, library: Library, capsys: pytest.CaptureFixture[str]) -> None:
        """`check` is 1 where something is wrong, with a line for each; so is a repair that cannot mend it."""
        kept = keep(library)
        library.original(kept).unlink()
        assert (main(["check"]), main(["check", "--repair"])) == (1, 1)
        assert f"of picture {kept.id}) is missing." in capsys.readouterr().out

    def test_export_and_import(
        self, library: Library, tmp_path: Path, env: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What one command writes, the other reads, into another home."""
        keep(library), keep(library, png(2, 2))
        assert main(["export", str(tmp_path / "out")]) == 0
        env.setenv("EASEL_HOME", str(tmp_path / "new"))
        env.setenv("EASEL_DATABASE_URL", "")
        assert [main(["import", str(tmp_path / "out"), "--space", "me"]) for _ in range(2)] == [0, 0]
        assert capsys.readouterr().out.splitlines() == [
            "2 pictures written.",
            "2 pictures added.",
            "0 pictures added, 2 were there already.",
        ]

    @pytest.mark.parametrize("home", ["file", "bad url"])
    def test_say_why_they_cannot_begin(
        self, tmp_path: Path, env: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: str
    ) -> None:
        """A home or an address that cannot be used is a sentence, and 2."""
        (tmp_path / "file").write_text("")
        env.setenv("EASEL_HOME", str(tmp_path / "file"))
        if home == "bad url":
            env.setenv("EASEL_DATABASE_URL", "mysql://u:hidden@x/y")
        assert main(["check"]) == 2
        said = capsys.readouterr()
        assert ("EASEL_DATABASE_URL" if home == "bad url" else "cannot be opened") in said.err
        assert "hidden" not in said.err + said.out


def aged(library: Library, days: float, **more: Any) -> Picture:
    """A picture that arrived some days ago."""
    side = int(days * 10) % 1000 + 1
    kept = keep(library, png(side, 1), **more)
    arrived = NOW - timedelta(days=days)
    with library.engine.begin() as connection:
        connection.execute(update(pictures).where(pictures.c.id == kept.id).values(arrived=arrived))
    return replace(kept, arrived=arrived)


class TestRetention:
    def test_keeps_everything_by_itself(self, library: Library) -> None:
        """Without a setting nothing ever leaves."""
        aged(library, 5000)
        assert tidy(library, Retention(), NOW) == 0
        assert leaving(library, "local") is None

    def test_says_a_week_before_what_leaves(self, library: Library) -> None:
        """A picture that is too old is told its day first, and goes only then, file and all."""
        old, soon, new = aged(library, 40), aged(library, 25), aged(library, 1)
        retention = Retention(days=30)
        assert tidy(library, retention, NOW) == 0
        said = leaving(library, "local")
        assert said
        assert (said.count, said.first) == (2, NOW + NOTICE)
        assert leaving(library, "other") is None
        assert tidy(library, retention, NOW + NOTICE - timedelta(minutes=1)) == 0
        assert tidy(library, retention, NOW + NOTICE + timedelta(minutes=1)) == 2
        assert [library.get(gone.id, "local") for gone in (old, soon)] == [None, None]
        assert not library.original(old).exists()
        assert library.page("local") == [new]

    def test_lets_favourites_stay(self, library: Library) -> None:
        """A favourite never leaves, also one that was made so after its day was said."""
        kept = aged(library, 40)
        tidy(library, Retention(days=30), NOW)
        library.favour([kept.id], "local")
        assert leaving(library, "local") is None
        assert tidy(library, Retention(days=30), NOW + timedelta(days=100)) == 0
        assert library.count("local") == 1

    def test_by_size_lets_the_oldest_leave(self, library: Library) -> None:
        """Of too many bytes the oldest leave, as many as it takes, favourites passed over."""
        favourite, old, middle, new = (aged(library, days) for days in (9, 8, 7, 6))
        library.favour([favourite.id], "local")
        total = favourite.bytes + old.bytes + middle.bytes + new.bytes
        retention = Retention(bytes=total - 1)
        assert tidy(library, retention, NOW) == 0
        assert leaving(library, "local").count == 1  # type: ignore[union-attr]
        assert tidy(library, retention, NOW + NOTICE + timedelta(minutes=1)) == 1
        assert [one.id for one in library.page("local")] == [new.id, middle.id, favourite.id]

    def test_takes_back_what_it_said(self, library: Library) -> None:
        """A host that keeps more again lets everything stay."""
        aged(library, 40)
        tidy(library, Retention(days=30), NOW)
        tidy(library, Retention(days=300), NOW)
        assert leaving(library, "local") is None

    def test_takes_nothing_that_a_host_keeps_by_now(self, library: Library) -> None:
        """A day that was said and is over takes no picture away where the host has come to keep it."""
        kept = aged(library, 40)
        tidy(library, Retention(days=30), NOW)
        assert tidy(library, Retention(), NOW + NOTICE + timedelta(days=1)) == 0
        assert library.get(kept.id, "local")

    def test_lets_an_upload_stay_while_something_was_made_from_it(self, library: Library) -> None:
        """A source leaves with the last picture that was made from it, not before."""
        upload = aged(library, 40, kind="source")
        asked = {"operation": "edit", "images": [library.attach(upload).to_dict()]}
        made = aged(library, 1, kind="edit", asked=asked)
        lonely = aged(library, 50, kind="source")
        assert tidy(library, Retention(days=30), NOW) == 1
        assert library.get(lonely.id, "local") is None
        library.remove([made])
        assert tidy(library, Retention(days=30), NOW) == 1

    def test_is_kept_to_while_the_app_runs(self, library: Library) -> None:
        """Housekeeping tidies at once when the app starts, and ends when it closes."""
        kept = keep(library)
        library.bin([kept.id], "local")
        with library.engine.begin() as connection:
            connection.execute(update(pictures).values(binned=NOW - timedelta(days=31)))
        Housekeeping(library, Retention()).close()
        assert library.get(kept.id, "local") is None
