"""What is written on a sheet where a prompt tells nothing: a greeting, a title made of its own words."""

from __future__ import annotations

import re

from .formats import Format

_SMALL = {
    "a",
    "an",
    "the",
    "of",
    "my",
    "our",
    "some",
    "vintage",
    "retro",
    "and",
    "minimalist",
    "minimal",
    "old",
}
MOST_WORDS = 4
_TITLED = {"movie", "cover", "postcard", "stamp", "tarot"}


def usual(found: Format) -> tuple[str, ...]:
    """What is written on such a sheet anyway."""
    if found.sheet == "invitation":
        return (found.occasion if found.occasion == "Save the Date" else "You’re Invited",)
    if found.sheet == "card":
        return (found.occasion,) if found.occasion else ()
    if found.sheet in {"cycle", "playing"}:
        return (re.sub(r"^(?:the|a)\s+", "", found.rest.strip(" ,")),)
    if found.sheet in _TITLED or (
        found.sheet == "poster"
        and (
            found.tie in {"for", "advertising", "promoting"}
            or "wanted" in found.said
            or "travel" in found.said
        )
    ):
        return _title(found)
    return ()


_GENRE = re.compile(
    r"^[\s,]*(?:an?\s+)?(?:\w+\s+)?(?:comedy|drama|thriller|romance|documentary|story|film|movie|novel|book|musical)"
    r"\s+(?:about|of|starring|with|called)\s+",
    re.IGNORECASE,
)


def _title(found: Format) -> tuple[str, ...]:
    """A title made of the prompt's own words: what the sheet is of, without what that is with."""
    if found.sheet == "cover" and found.tie == "for":
        return ()
    parts = re.split(
        r"[,.;:]|\b(?:with|in the style|at|by|in|on|under|over|holding|and a)\b", _GENRE.sub("", found.rest)
    )
    said = (re.findall(r"[\w'’&-]+", part) for part in parts)
    small = {*_SMALL, *found.said.split()}
    title = next(filter(None, ([word for word in each if word.lower() not in small] for each in said)), [])
    if not 0 < len(title) <= MOST_WORDS:
        return ("WANTED",) if "wanted" in found.said else ()
    if "wanted" in found.said:
        return ("WANTED", " ".join(title))
    name = " ".join(title)
    return (name.upper(),)
