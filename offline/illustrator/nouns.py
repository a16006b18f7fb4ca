"""From a noun to its drawing: an own one, one of OpenMoji's, or the nearest that there is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .scene import OPENMOJI
from .subjects import SUBJECTS
from .tables import DATA, table

MISLEADING = frozenset(
    "books art mega mag zap date notes office relaxed feet birthday cooking egg rice hocho flipper tada boom link "
    "flags construction building label station mate lacrosse bank sun cloud ice cinema hot cut compression "
    "lock fax pager email shopping smoking heartbeat jigsaw medal bright seat train knot dollar stars ocean "
    "metro mouth fly foot ear tooth leg hospital school window wheel bricks pouch softball".split()
)
"""Names and other names of OpenMoji's drawings that say something else in a prompt."""

STILL_NAMES = frozenset(
    "egg seat window wheel brick mouth fly foot ear tooth leg hospital school train metro cooking".split()
)


@dataclass(frozen=True)
class Noun:
    """A drawing for a noun; ``near`` is the name of a stand-in, drawn for want of the thing itself."""

    kind: str
    near: str | None = None


@lru_cache(maxsize=4096)
def noun(word: str) -> Noun | None:
    """The drawing for an English noun in the singular ("hot air balloon"); None where there is none."""
    found = _exactly(word) or _by(_synonyms(), word) or _alias(word)
    if found:
        return Noun(found)
    for name in _standins().get(word, ()):
        if kind := _exactly(name) or _by(_synonyms(), name):
            return Noun(kind, name)
    return None


@lru_cache(maxsize=1)
def longest() -> int:
    """How many words the longest name has."""
    names = {*_own(), *_codes(), *_synonyms(), *_standins(), *_aliases()}
    return max(len(name.split()) for name in names)


@lru_cache
def names_of(kind: str) -> tuple[str, ...]:
    """What a drawing is called, in English."""
    if kind.startswith(OPENMOJI):
        code = kind.removeprefix(OPENMOJI)
        return tuple(name for row in rows() if row[0] == code for name in row[1].split("|"))
    return tuple(name for name, own in _own().items() if own == kind) or (kind.replace("_", " "),)


@lru_cache(maxsize=1)
def rows() -> tuple[tuple[str, ...], ...]:
    """The file of names: a code, then its names in English and the other languages. See make_names."""
    lines = (DATA / "names.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines[1:])


def worn(word: str) -> str | None:
    """Where a thing is worn, by its name: "head", "eyes", "neck"; None if it is not."""
    found = noun(word)
    names = {word, *(names_of(found.kind) if found else ())}
    return next((where for where, things in table("subjects", "worn").items() if names & set(things)), None)


def is_person(kind: str) -> bool:
    """Whether a drawing is of a human being, or of one in all but name."""
    if kind.startswith(OPENMOJI):
        return kind.removeprefix(OPENMOJI).split("-")[0] in _PEOPLE
    return kind in _OWN_PEOPLE or kind in {name.split(" riding")[0] for name in SUBJECTS if " riding" in name}


def is_animal(kind: str) -> bool:
    """Whether a drawing is of an animal."""
    names = names_of(kind)
    return any(noun(name) and name in _animals() for name in names)


_PEOPLE = frozenset(
    "1F9D1 1F468 1F469 1F466 1F467 1F474 1F475 1F476 1F934 1F478 1F57A 1F483 1F3C3 1F3C4 1F3C7 1F3CA 1F3CB 1F3CC "
    "1F46E 1F470 1F472 1F473 1F477 1F481 1F482 1F575 1F574 1F6A3 1F6B4 1F6B6 1F6CC 1F930 1F935 1F938 1F939 1F93A "
    "1F93C 1F93D 1F93E 1F977 1F9B8 1F9B9 1F9CF 1F9D2 1F9D3 1F9D5 1F9D7 1F9D8 1F9D9 1F9DA 1F9DB 1F9DC 1F9DD 1F9DE "
    "1F9DF 1F9CC 1FAC5 1FAC2 26F7 26F9 1F3C2 1F385 1F936 1F920 E184 E185 E186 E187 E2C8 E300 E301 E302 E303 E340 "
    "E341 1F479 1F47A 1F9DC 1F47C".split()
)
_OWN_PEOPLE = frozenset(
    "person woman astronaut knight pirate mermaid witch wizard child farmer chef fisherman dancer king queen princess "
    "viking samurai ninja cowboy ballerina sailor man boy girl scarecrow".split()
)


@lru_cache(maxsize=1)
def _animals() -> frozenset[str]:
    lines = table("subjects", "animals")
    return frozenset(word for words in lines.values() for word in words)


def _exactly(word: str) -> str | None:
    return _own().get(word) or _codes().get(word)


def _by(names: dict[str, tuple[str, ...]], word: str) -> str | None:
    """The drawing of what a word is a synonym of; an own one before OpenMoji's."""
    heads = names.get(word, ())
    own = next((_own()[head] for head in heads if head in _own()), None)
    return own or next((_codes()[head] for head in heads if head in _codes()), None) or _aliased(heads)


def _aliased(heads: tuple[str, ...]) -> str | None:
    return next((_aliases()[head] for head in heads if head in _aliases()), None)


def _alias(word: str) -> str | None:
    return _aliases().get(word)


@lru_cache(maxsize=1)
def _own() -> dict[str, str]:
    """Own drawings by name. One that is a pose of another ("person riding") is not a subject."""
    called = table("subjects", "own names")
    return {
        name: kind
        for kind in SUBJECTS
        if not _is_pose(kind)
        for name in called.get(kind, (kind.replace("_", " "),))
    }


def _is_pose(kind: str) -> bool:
    """Whether a drawing shows another one in a pose ("person riding") or in the snow."""
    first, _, last = kind.rpartition(" ")
    return kind.startswith(OPENMOJI) or (bool(first) and last.endswith("ing")) or kind == "snow pine"


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """OpenMoji's drawings by their first name."""
    named = ((row[1].split("|")[0], row[0]) for row in rows())
    return {name: OPENMOJI + code for name, code in named if name not in MISLEADING - STILL_NAMES}


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    """OpenMoji's drawings by their other names."""
    found: dict[str, str] = {}
    for row in rows():
        for name in row[1].split("|")[1:]:
            if name not in MISLEADING and not name.endswith("ing") and not name[-1].isdigit():
                found.setdefault(name, OPENMOJI + row[0])
    return found


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, tuple[str, ...]]:
    return _turned("synonyms")


@lru_cache(maxsize=1)
def _standins() -> dict[str, tuple[str, ...]]:
    return _turned("stand-ins")


def _turned(section: str) -> dict[str, tuple[str, ...]]:
    """A section the other way round: each word with the names that it leads to."""
    found: dict[str, tuple[str, ...]] = {}
    for name, said in table("subjects", section).items():
        for word in said:
            found[word] = (*found.get(word, ()), name)
    return found
