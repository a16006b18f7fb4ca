"""Fields of a request that Easel has no control for, as a person types them: one JSON object."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

MOST_CHARACTERS = 20_000

# A name whose value is a key; a text that is a value has no colon after it.
_SECRET = re.compile(
    r'"((?:\w*[_-])?(?:api[_-]?key|key|token|secret|password|authorization|bearer))"\s*:', re.IGNORECASE
)
EXAMPLE = '{"steps": 20, "negative_prompt": "blurry"}'


def read_extra(text: str) -> dict[str, Any]:
    """The fields of a typed text. What is no JSON object stands under the empty name, which is none."""
    if not text.strip():
        return {}
    try:
        value = json.loads(text) if len(text) <= MOST_CHARACTERS else None
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {"": text[:MOST_CHARACTERS]}


def write_extra(extra: object) -> str:
    """The text of such fields, for the place where they are typed; "" where there are none."""
    fields = known_extra(extra)
    return json.dumps(fields, ensure_ascii=False, indent=2) if fields else ""


def known_extra(value: object) -> dict[str, Any] | None:
    """Untrusted fields, as they stand in a recipe; None where they are no JSON object of a fair size."""
    if not isinstance(value, Mapping) or not value:
        return None
    try:
        text = _written(value)
    except (TypeError, ValueError, RecursionError):
        return None
    found = read_extra(text)
    return None if "" in found else found


def unreadable(extra: Mapping[str, Any]) -> str | None:
    """Why typed fields cannot be sent, as a sentence; None where they can be read."""
    if "" in extra:
        return f"Extra fields: type one JSON object, such as {EXAMPLE}."
    try:
        secret = _SECRET.search(_written(extra))
    except (TypeError, ValueError, RecursionError):
        return "Extra fields: they must be plain JSON values."
    if secret:
        return f"Extra fields: “{secret[1]}” looks like a key: leave it out, they are kept with the picture."
    return None


def _written(extra: Mapping[str, Any]) -> str:
    """The fields as they would be sent. Raises ValueError where they cannot be: NaN, half a character."""
    text = json.dumps(dict(extra), allow_nan=False, ensure_ascii=False)
    text.encode()
    return text
