"""Words that were misspelt: "elefant", "astronaught", "ocotpus"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

SHORTEST = 6
"""Letters of the shortest word that is corrected: among shorter ones too many are one letter apart."""
LONG = 9
"""Letters from which on vowels may be wrong or missing, too."""
_ALIKE = (("ph", "f"), ("ck", "k"), ("c", "k"), ("q", "k"))
_PLAIN = re.compile(r"[a-z]+")


def corrected(word: str, known: tuple[str, ...]) -> str | None:
    """The one of ``known`` that a word sounds like, or is one slip of the keys away; None if unsure."""
    if len(word) < SHORTEST - 1 or word.endswith("ly") or not _PLAIN.fullmatch(word):
        return None
    if "ei" in word and (swapped := word.replace("ei", "ie")) in known:
        return swapped  # "feild"
    if len(word) < SHORTEST:
        lacking = {each for each in _beginning(known).get(word[0], ()) if _lacks_a_vowel(word, each)}
        return lacking.pop() if len(lacking) == 1 else None
    near = set(_sounding(known).get(_sound(word), ()))
    near = near or {each for each in _beginning(known).get(word[0], ()) if _slip(word, each)}
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=1)
def _sounding(known: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return _grouped(known, _sound)


@lru_cache(maxsize=1)
def _beginning(known: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return _grouped(known, lambda word: word[0])


def _grouped(known: tuple[str, ...], key: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in known:
        if len(word) >= SHORTEST - 1 and _PLAIN.fullmatch(word):
            found.setdefault(key(word), []).append(word)
    return {key: tuple(words) for key, words in found.items()}


def _sound(word: str) -> str:
    """How a word is heard: "elefant" as "elephant"."""
    for letters, heard in _ALIKE:
        word = word.replace(letters, heard)
    return re.sub(r"([b-df-hj-tv-z])\1+", r"\1", word)


def _slip(word: str, known: str) -> bool:
    """Whether two neighbours are exchanged; of a long word, whether some letters are wrong."""
    if sorted(word) == sorted(known):
        return _apart(word, known) == 1
    if _lacks_a_vowel(word, known):
        return True
    alike = len(word) >= LONG and abs(len(word) - len(known)) <= 2 and _consonants(word) == _consonants(known)
    return alike and _apart(word, known) <= 2


def _lacks_a_vowel(word: str, known: str) -> bool:
    """Whether a vowel inside is missing: "dragn", "montain"."""
    near = len(known) - len(word) == 1 and word[-1] == known[-1]
    return near and _consonants(word) == _consonants(known) and _apart(word, known) == 1


def _consonants(word: str) -> str:
    return re.sub(r"[aeiouy]", "", _sound(word.replace("gh", "")))


def _apart(one: str, other: str) -> int:
    """How many letters to write, leave out, replace or exchange with the next make one word the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
