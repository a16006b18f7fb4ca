"""What a word of another language may be without its ending."""

from __future__ import annotations

from collections.abc import Iterator

from .tables import table

_UMLAUTS = str.maketrans("äöü", "aou")


def forms(word: str, language: str) -> Iterator[tuple[str, bool]]:
    """A word as it stands, then as it may be without its ending; with whether that tells a plural."""
    yield word, False
    for number, endings in table("tongues/endings", language).items():
        for ending, _, instead in (each.partition(">") for each in endings):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 1:
                yield stem + instead, number == "plural"
                if language == "de" and stem != stem.translate(_UMLAUTS):
                    yield stem.translate(_UMLAUTS) + instead, True
