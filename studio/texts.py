"""Texts from elsewhere, made fit to be shown: short, plain, without keys."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

LONGEST = 400
MOST_READ = 20_000
"""Characters of a text from elsewhere that are looked at to show some of them."""
HIDDEN = "•••"

_KEYS = re.compile(
    r"""\b(?:sk|pk|rk|org|proj|sess)-[\w\-*]{6,}      # OpenAI's, whole or starred
      | (?<=bearer\s)[^\s"',;]+                       # a header that is echoed
      | (?<=api-key:)\s*[^\s"',;]+
      | (?<![\w\-])[\w\-]*\*{3,}[\w\-*]*             # any secret that a server has starred itself
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TAG = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^<>]{0,500}>", re.IGNORECASE | re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def scrub(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without ``secrets`` and without anything that looks like a key."""
    for secret in _longest_first(secrets):
        text = _cut_off(text.replace(secret, HIDDEN), secret)
    return _KEYS.sub(HIDDEN, text)


def without(value: Any, secrets: Iterable[str]) -> Any:
    """A value of JSON, but for ``secrets`` in its texts: a server may write back what it was sent."""
    return _hidden(value, _longest_first(secrets))


def _hidden(value: Any, secrets: list[str]) -> Any:
    if isinstance(value, Mapping):
        return {_hidden(name, secrets): _hidden(inner, secrets) for name, inner in value.items()}
    if isinstance(value, list):
        return [_hidden(inner, secrets) for inner in value]
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, HIDDEN)
    return value


def _longest_first(secrets: Iterable[str]) -> list[str]:
    """Those that are no everyday text, each before what is a part of it."""
    return sorted((value for value in secrets if len(value) > 3), key=len, reverse=True)


def _cut_off(text: str, secret: str) -> str:
    """``text`` without the beginning of ``secret`` at its very end, where it was shortened."""
    end = text.removesuffix("…")
    for length in range(len(secret) - 1, 3, -1):
        if end.endswith(secret[:length]):
            return end[:-length] + HIDDEN
    return text


def plain(text: str) -> str:
    """``text``, or its first MOST_READ characters, without tags and control characters, on one line."""
    text = text[:MOST_READ]
    if "<" in text[:4000]:
        text = html.unescape(_TAG.sub(" ", text[:4_000]))
    return " ".join(_CONTROL.sub(" ", text).split())


def shorten(text: str, longest: int = LONGEST) -> str:
    """``text`` in plain, cut to ``longest`` characters."""
    text = plain(text)
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def whole(text: str) -> str:
    """``text`` as every page and database takes it: without NUL, and with whole characters only."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def bounded(value: Any, longest: int | None = 40_000, depth: int = 16) -> Any:
    """A JSON value from elsewhere as it may be kept: plain JSON, texts whole and cut, nothing very deep.

    In the place of numbers that are not finite or have more than 18 digits, and of what is deeper, is None.
    """
    if isinstance(value, str):
        return whole(value[:longest])
    if isinstance(value, Mapping) and depth:
        return {whole(str(name)): bounded(inner, longest, depth - 1) for name, inner in value.items()}
    if isinstance(value, list | tuple) and depth:
        return [bounded(inner, longest, depth - 1) for inner in value]
    return value if isinstance(value, bool | int | float) and abs(value) < 10**18 else None


def span(seconds: float) -> str:
    """A time as people say it, rounded up: "12 seconds", "4 minutes", "2 hours"."""
    units = {"second": 90, "minute": 90 * 60, "hour": 36 * 3600, "day": math.inf}
    sizes = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
    name = next(name for name, most in units.items() if seconds <= most)
    count = math.ceil(seconds / sizes[name])
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
