"""Settings in a link: what a request asks for as the parameters of an address, and back from anybody's.

A link names neither a key nor a picture. Extra fields are left out, since one of them can be a key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from studio.recipes.recipe import NUMBERS, TEXTS, settings

MOST_CHARACTERS = 8_000
"""Of a link's parameters: servers and browsers refuse much longer addresses."""

_TEXTS = tuple(name for name in TEXTS if name not in {"operation", "response_format"})


def to_link(asked: Mapping[str, Any]) -> tuple[str, str]:
    """The parameters of a link to these settings, and what had to be left out of them, in a sentence."""
    said = {name: asked.get(name) for name in (*_TEXTS, *NUMBERS)}
    known = {name: str(value) for name, value in said.items() if value not in (None, "", "auto")}
    query = urlencode(known, errors="replace")
    if len(query) <= MOST_CHARACTERS:
        return query, ""
    del known["prompt"]
    return urlencode(known), "The prompt is too long for a link, so it is left out."


def from_link(given: Mapping[str, str]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The settings of an untrusted link, and why others of it are of no use; both empty for other links."""
    texts = {name: given[name] for name in _TEXTS if name in given}
    numbers = {name: _number(given[name]) for name in NUMBERS if name in given}
    found = settings(texts | numbers)
    wrong = [name for name in (*texts, *numbers) if name not in found]
    return found, tuple(f"{_label(name)}: “{given[name][:40]}” cannot be used." for name in wrong)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else None


def _label(name: str) -> str:
    labels = {"n": "Number", "output_format": "Format", "svg_model": "SVG model", "svg_effort": "SVG effort"}
    return labels.get(name, name.replace("_", " ").capitalize())
