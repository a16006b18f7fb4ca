"""How long a server asks to wait: in a header, else in its words."""

from __future__ import annotations

import email.utils
import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime

_TRY_AGAIN = re.compile(r"(?:try again|retry)(?: after| in)? ((?:[\d.]+ ?(?:ms|[a-z]+) ?)+)", re.IGNORECASE)
_LONGEST = 366 * 86_400.0  # seconds: what is said of more means as much
_SPAN = re.compile(
    r"([\d.]{1,12}) ?(ms|milliseconds?|s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hours?)\b", re.IGNORECASE
)


def told_wait(headers: Mapping[str, str], message: str) -> float | None:
    """How many seconds the server asks to wait: by header, else in its message."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        with suppress(ValueError):
            told = float(headers.get(name, "")) * unit
            if not math.isnan(told):
                return min(max(0.0, told), _LONGEST)
    return _until(headers.get("retry-after", "")) or _spoken(message)


def _until(moment: str) -> float | None:
    """Seconds until an HTTP date."""
    try:
        then = email.utils.parsedate_to_datetime(moment)
    except (TypeError, ValueError):
        return None
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return max(0.0, (then - datetime.now(UTC)).total_seconds())


def _spoken(message: str) -> float | None:
    """Seconds in a text like "try again in 1m30s" or "in 350ms"."""
    found = _TRY_AGAIN.search(message)
    spans = _SPAN.findall(re.sub(r"(?<=[a-z])(?=\d)", " ", found[1], flags=re.IGNORECASE)) if found else []
    try:
        return sum(float(number) * _unit(name.lower()) for number, name in spans) if spans else None
    except ValueError:
        return None


def _unit(name: str) -> float:
    if name.startswith(("ms", "milli")):
        return 0.001
    return {"s": 1.0, "m": 60.0, "h": 3600.0}[name[0]]
