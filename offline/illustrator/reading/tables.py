"""The words that the illustrator knows, read from plain text files in ``vocabulary/``.

A file has [sections]; a line is "meaning: phrase, phrase, ...", or just phrases
where a section has one meaning.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parents[1] / "vocabulary"

Table = dict[str, tuple[str, ...]]


@lru_cache
def sections(name: str) -> dict[str, Table]:
    """All sections of the file ``vocabulary/<name>.txt``, in its order."""
    found: dict[str, Table] = {}
    section: Table = {}
    for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = found.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("# "):
            meaning, _, said = line.rpartition(": ")
            section[meaning] = section.get(meaning, ()) + _phrases(said)
    return found


def table(name: str, section: str) -> Table:
    """One section of a file, empty where there is none."""
    return sections(name).get(section, {})


@lru_cache
def words(name: str, *chosen: str) -> frozenset[str]:
    """All phrases of the chosen sections of a file."""
    found = (said for section in chosen for said in table(name, section).values())
    return frozenset(phrase for phrases in found for phrase in phrases)


def _phrases(said: str) -> tuple[str, ...]:
    return tuple(phrase for phrase in (part.strip() for part in said.split(",")) if phrase)
