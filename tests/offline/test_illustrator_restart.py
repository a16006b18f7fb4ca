"""The illustrator's memory in a file: what another one with that file drew is edited as its own."""

from __future__ import annotations

import io
import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

from offline.illustrator import FlatIllustrator
from offline.illustrator.dice import Dice
from offline.illustrator.editing.made import Made, Plot
from offline.illustrator.editing.memory import Memory
from offline.illustrator.editing.retold import made_by, made_of, text_of
from offline.illustrator.editing.store import Store
from offline.illustrator.scene import Scene
from offline.painting import Brief

PROMPT = "a deer and a cat in a meadow"
SIZE = (160, 120)
GREY = np.full((32, 32, 3), 90, np.int16)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a memory is kept."""
    return tmp_path / "memory.db"


def drawn(illustrator: FlatIllustrator, prompt: str = PROMPT, **more: Any) -> Image.Image:
    (picture,) = illustrator.paint(Brief("generate", prompt, *SIZE, 7, **more), 0)
    return picture


def edited(
    illustrator: FlatIllustrator, prompt: str, source: Image.Image, masked: bool = True
) -> Image.Image:
    mask = Image.new("L", SIZE, 0)
    ImageDraw.Draw(mask).rectangle((0, 0, 110, 119), fill=255)
    brief = Brief("edit", prompt, *SIZE, 1, sources=(source.convert("RGBA"),), mask=mask if masked else None)
    (picture,) = illustrator.paint(brief, 0)
    return picture


def jpeg(picture: Image.Image) -> Image.Image:
    data = io.BytesIO()
    picture.convert("RGB").save(data, "JPEG", quality=80)
    return Image.open(data)


def noted(file: Path) -> int:
    """How many pictures a file tells of."""
    with closing(sqlite3.connect(file)) as database:
        return int(database.execute("SELECT count(*) FROM drawn_2").fetchone()[0])


@pytest.mark.parametrize(
    "wish", ["remove the deer", "make it night", "add a red balloon", "replace the cat by a dog"]
)
def test_a_picture_of_yesterday_is_edited_to_the_very_same_pixels(file: Path, wish: str) -> None:
    """Another illustrator with the file knows the first one's picture, and edits it as the first does."""
    first = FlatIllustrator(file)
    picture = drawn(first, quality="high")
    assert Memory(file).find(picture)
    assert edited(FlatIllustrator(file), wish, picture) == edited(first, wish, picture)


def test_a_place_that_was_thrown_stays_the_same() -> None:
    """A cat without a place is at home where its seed says: also in what a file tells of."""
    made = [made_by(Brief("generate", "a cat", *SIZE, seed)) for seed in range(8)]
    places = [each.plot.scene.place for each in made]
    retold = [made_of(text_of(each) or "") for each in made]
    assert [each.plot.scene.place for each in retold if each] == places
    assert len(set(places)) > 1


def test_so_is_a_picture_that_was_edited_twice(file: Path) -> None:
    """The wishes before, with their masks, hold after a restart: also between two edits."""
    picture = drawn(FlatIllustrator(file))
    alone = FlatIllustrator(file)
    twice = edited(alone, "remove the cat", edited(alone, "make it night", picture), masked=False)
    parted = edited(FlatIllustrator(file), "make it night", picture)
    assert edited(FlatIllustrator(file), "remove the cat", parted, masked=False) == twice
    last = [edited(each, "add a red balloon", twice) for each in (alone, FlatIllustrator(file))]
    assert last[0] == last[1]
    assert last[0] != edited(FlatIllustrator(), "add a red balloon", twice)


def test_lossy_copies_and_subjects_without_a_background_are_known_too(file: Path) -> None:
    """A JPEG is found by its looks; a transparent picture stays one. Credits are as before."""
    first = FlatIllustrator(file)
    copy, abacus = jpeg(drawn(first)), drawn(first, "an abacus", transparent=True)
    assert edited(FlatIllustrator(file), "make it night", copy) == edited(first, "make it night", copy)
    later = FlatIllustrator(file)
    assert edited(later, "add a hat", abacus) == edited(first, "add a hat", abacus)
    brief = Brief("edit", "make it night", *SIZE, 1, sources=(abacus.convert("RGBA"),))
    assert "OpenMoji" in str(FlatIllustrator(file).credit(brief))
    assert FlatIllustrator(file).tell(brief) == first.tell(brief)


@pytest.mark.parametrize("torn", [b"no database at all, but as long as one's head" * 9, None])
def test_a_torn_file_is_no_trouble(file: Path, torn: bytes | None, caplog: pytest.LogCaptureFixture) -> None:
    """It is moved aside and begun anew, with one line in the log; the next picture is remembered."""
    drawn(FlatIllustrator(file))
    whole = file.read_bytes()
    file.write_bytes(torn or whole[:100] + b"\xff" * (len(whole) - 100))
    with caplog.at_level(logging.WARNING):
        picture = drawn(FlatIllustrator(file), "a fox in a forest")
    (record,) = caplog.records
    assert "cannot be used" in record.getMessage()
    assert file.with_name("memory.db.torn").exists()
    again = edited(FlatIllustrator(file), "make it night", picture)
    assert again != edited(FlatIllustrator(), "make it night", picture)


def test_a_file_that_cannot_be_used_leaves_the_memory_of_the_process(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """No folder, or something that is no file: said once, and all is as without a file."""
    for place in (tmp_path / "none" / "memory.db", tmp_path):
        caplog.clear()
        illustrator = FlatIllustrator(place)
        drawn(illustrator)
        picture = drawn(illustrator, "a fox in a forest")
        assert len(caplog.records) == 1
        night = edited(illustrator, "make it night", picture)
        assert night != edited(FlatIllustrator(), "make it night", picture)


def test_a_locked_file_is_used_again_once_it_is_free(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing waits long or fails while another process has it; it is not taken for a torn one."""
    monkeypatch.setattr("offline.illustrator.editing.store._PATIENCE", 0.0)
    store = Store(file)
    store.add(b"1", 1.0, "one", GREY)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store.add(b"2", 1.0, "two", GREY)
        assert store.exact(b"1") is None
    assert "locked" in caplog.text
    store.add(b"3", 1.0, "three", GREY)
    assert [store.exact(each) is not None for each in (b"1", b"2", b"3")] == [True, False, True]


def test_a_table_of_another_name_is_left_alone(file: Path) -> None:
    """A file with tables of another format works as a new one."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE drawn_0 (pixels BLOB)")
    Store(file).add(b"1", 1.0, "one", GREY)
    found = Store(file).exact(b"1")
    assert found
    assert found[0] == "one"


def test_what_another_version_drew_is_not_known(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be drawn otherwise, so it is no more than a photograph; the same version knows it still."""
    store = Store(file)
    store.add(b"1", 1.0, "one", GREY)
    with monkeypatch.context() as later:
        later.setattr("offline.illustrator.editing.store.hand", lambda: "another")
        assert store.exact(b"1") is None
        assert store.near((0.9, 1.1), (80, 99)) == []
    assert store.exact(b"1") is not None


def test_the_file_is_bounded_and_finds_by_shape_and_tone(file: Path) -> None:
    """The newest stay; what is offered as alike has the shape and the brightness, the newest first."""
    store = Store(file, most=3)
    for index in range(5):
        store.add(bytes([index]), 1.0 + (index == 2), str(index), GREY + 2 * index)
    assert noted(file) == 3
    assert store.exact(b"\x01") is None
    assert [made for made, _ in store.near((0.9, 1.1), (80, 99))] == ["4", "3"]
    assert [made for made, _ in store.near((1.9, 2.1), (80, 99))] == ["2"]
    assert store.near((0.9, 1.1), (99, 120)) == []


def test_what_cannot_be_read_is_not_known(file: Path) -> None:
    """A text that is damaged, or of a later form, or whose edit is not understood, tells of nothing."""
    text = text_of(made_by(Brief("generate", "a fox", *SIZE, 1))) or ""
    assert made_of(text)
    broken = ['{"brief": {}}', "[]", "{", "null", text.replace("120", "0"), text.replace("seed", "grain")]
    broken += [text.replace('"wishes": []', f'"wishes": {each}') for each in ("[1]", '[["a fox", "AAAA"]]')]
    broken += [text.replace('"wishes": []', '"wishes": [["remove the boat", null]]')]
    assert [made_of(each) for each in broken] == [None] * len(broken)
    memory, picture = Memory(file), Image.new("RGB", SIZE, "teal")
    memory.keep(picture, Made(Plot(Scene()), Dice("a"), 1.0))
    assert Memory(file).find(picture) is None


def test_a_prompt_is_forgotten_after_thirty_days(file: Path) -> None:
    """Neither the text nor its letters are left in the file, as soon as somebody opens it again."""
    days = iter([100, 100, 129, 130, 130])
    Store(file, today=lambda: next(days)).add(b"1", 1.0, "a secret garden", GREY)
    assert Store(file, today=lambda: next(days)).exact(b"1")
    assert not Store(file, today=lambda: next(days)).exact(b"1")
    assert b"secret" not in file.read_bytes()


def test_what_the_version_before_kept_is_forgotten(file: Path) -> None:
    """A table of other columns, and texts of another illustrator, go with the next opening."""
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE drawn_1 (made TEXT)")
        database.execute("INSERT INTO drawn_1 VALUES ('a secret garden')")
    Store(file)
    assert b"secret" not in file.read_bytes()
