"""What a word of another language may be without its endings."""

from __future__ import annotations

from collections.abc import Iterator

Ending = tuple[str, str, bool]

ENDINGS: dict[str, tuple[Ending, ...]] = {
    "de": (
        ("en", "e", True), ("en", "", True), ("er", "", True), ("e", "", True), ("n", "", True), ("s", "", True),
        ("es", "", False), ("em", "", False), ("ern", "", True),
    ),
    "fr": (
        ("s", "", True), ("x", "", True), ("aux", "al", True), ("es", "", True), ("e", "", False), ("ées", "é", True),
        ("elle", "el", False), ("euse", "eux", False), ("ive", "if", False), ("ère", "er", False), ("nne", "n", False),
    ),
    "es": (
        ("s", "", True), ("es", "", True), ("a", "o", False), ("as", "o", True), ("ces", "z", True), ("ita", "a", False),
        ("ones", "ón", True), ("itos", "o", True), ("ito", "o", False), ("itas", "a", True),
    ),
    "it": (
        ("i", "o", True), ("i", "e", True), ("e", "a", True), ("e", "o", True), ("a", "o", False), ("chi", "co", True),
        ("ghi", "go", True), ("che", "ca", True), ("ghe", "ga", True), ("i", "io", True), ("i", "a", True),
    ),
    "pt": (
        ("s", "", True), ("es", "", True), ("a", "o", False), ("as", "o", True), ("ões", "ão", True), ("ns", "m", True),
        ("is", "l", True), ("ães", "ão", True), ("inho", "o", False), ("inha", "a", False), ("inhos", "o", True),
    ),
}  # fmt: skip
"""By language: an ending, what stands in its place in the singular, and whether it tells a plural."""

_UMLAUTS = str.maketrans("äöü", "aou")


def forms(word: str, language: str) -> Iterator[tuple[str, bool]]:
    """A word as it stands, then as it may be without its ending; with whether that tells a plural."""
    yield word, False
    for ending, instead, plural in ENDINGS[language]:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            yield stem + instead, plural
            if language == "de" and stem != stem.translate(_UMLAUTS):
                yield stem.translate(_UMLAUTS) + instead, True
