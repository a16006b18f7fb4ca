"""Texts as they are searched: the same words for every database."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 64  # characters of a word: databases limit what they index
_WORD = re.compile(r"[^\W_]+")
_ALONE = re.compile(
    r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that put no space between words: each is searched for itself."""


def words(text: str) -> list[str]:
    """The words of a text: without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _ALONE.sub(r" \g<0> ", plain)
    return [word[:LONGEST] for word in _WORD.findall(plain)]


def searched(text: str) -> str:
    """The text as a database indexes it: its different words, with one space between them."""
    return " ".join(dict.fromkeys(words(text)))
