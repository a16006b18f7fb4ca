"""From a noun to its drawing: an own one, one of OpenMoji's, or the nearest that there is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from offline.illustrator.scene import OPENMOJI
from offline.illustrator.subjects import SUBJECTS, whose
from offline.illustrator.subjects.people.crew import AS

from .tables import DATA, table, words

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ja", "zh")
"""The columns of the file of names."""


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


def in_the_sky(word: str) -> Noun | None:
    """The drawing of a heavenly thing that a prompt wants to add ("moon"), which alone is no subject."""
    found = table("small_words", "in the sky").items()
    return next((noun(name) for name, said in found if word in said), None)


@lru_cache(maxsize=1)
def longest() -> int:
    """How many words the longest name has."""
    return max(len(name.split()) for name in every_name())


@lru_cache(maxsize=1)
def every_name() -> frozenset[str]:
    """All that a subject can be called."""
    return frozenset({*_own(), *_codes(), *_synonyms(), *_standins(), *_aliases()})


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
    kind = whose(kind)
    if is_persona(kind):
        return True
    name = kind.removeprefix(OPENMOJI).split("-")[0] if kind.startswith(OPENMOJI) else kind
    return name in words("subjects", "people") or f"{kind} riding" in SUBJECTS


def has_a_face(kind: str) -> bool:
    """Whether a portrait of it shows a human face."""
    name = kind.removeprefix(OPENMOJI).split("-")[0]
    if is_persona(kind):
        return False
    return name in {"baby", "1F476"} or (is_person(kind) and name not in words("subjects", "faceless"))


def is_persona(kind: str) -> bool:
    """Whether a drawing is of an animal that behaves as a person."""
    return AS in kind


def is_animal(kind: str) -> bool:
    """Whether a drawing is of an animal."""
    return bool(set(names_of(kind)) & words("subjects", "animals"))


def is_living(kind: str) -> bool:
    """Whether a drawing is of a human being or an animal."""
    return is_person(kind) or is_animal(kind)


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
    return {name: OPENMOJI + code for name, code in named if name not in words("subjects", "misleading")}


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    """OpenMoji's drawings by their other names."""
    misleading = words("subjects", "misleading") | words("subjects", "misleading as other names")
    found: dict[str, str] = {}
    for row in rows():
        for name in row[1].split("|")[1:]:
            odd = name.startswith(("red ", "blue ")) or name.endswith("ing") or name[-1].isdigit()
            if name not in misleading and not odd:
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
