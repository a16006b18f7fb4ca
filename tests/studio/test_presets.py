"""Settings that a space keeps under a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.library import Library, presets
from studio.library.archive import export
from studio.library.importing import import_
from studio.library.presets import MOST, PresetNotSaved, TooManyPresets

WIDE = {"size": "1536x864", "quality": "high", "n": 2, "extra": {"steps": 8}}


def test_a_preset_is_kept_found_replaced_and_deleted(library: Library) -> None:
    """By its name, in its own space alone; the names come in the order of the alphabet."""
    assert presets.save(library, "mine", "  Wide \n one ", WIDE) == "Wide one"
    presets.save(library, "mine", "a small one", {"size": "1024x1024"})
    presets.save(library, "theirs", "Wide one", {})
    assert presets.names(library, "mine") == ["a small one", "Wide one"]
    assert presets.get(library, "mine", "Wide one") == WIDE
    presets.save(library, "mine", "Wide one", {"n": 1})
    assert presets.get(library, "mine", "Wide one") == {"n": 1}
    presets.remove(library, "mine", "Wide one")
    assert presets.get(library, "mine", "Wide one") is None
    assert presets.names(library, "theirs") == ["Wide one"]


@pytest.mark.parametrize("name", ["", "  \n", "x" * 61])
def test_a_name_that_is_none_is_refused(library: Library, name: str) -> None:
    """With what to do; nothing is kept."""
    with pytest.raises(PresetNotSaved):
        presets.save(library, "mine", name, WIDE)
    assert presets.names(library, "mine") == []


def test_a_space_has_so_many_and_no_more(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of the same name is still replaced."""
    assert MOST > 2
    monkeypatch.setattr(presets, "MOST", 2)
    for name in ("one", "two", "two"):
        presets.save(library, "mine", name, WIDE)
    with pytest.raises(TooManyPresets):
        presets.save(library, "mine", "three", WIDE)
    assert presets.names(library, "mine") == ["one", "two"]


def test_presets_are_exported_and_imported(library: Library, tmp_path: Path) -> None:
    """Twice changes nothing; into another space they go with its pictures."""
    presets.save(library, "mine", "Wide", WIDE)
    export(library, tmp_path / "out")
    other = Library(tmp_path / "other")
    for space in (None, None, "local"):
        assert import_(other, tmp_path / "out", space=space).troubles == []
    assert presets.get(other, "mine", "Wide") == presets.get(other, "local", "Wide") == WIDE
