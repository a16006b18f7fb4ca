"""What a picture is made as (a poster, a card, a pattern), read from a prompt and taken out of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from . import nouns
from .phrases import meanings, singulars
from .tables import table, words

_LEADS = {
    "as a",
    "as an",
    "for a",
    "for an",
    "design for a",
    "design of a",
    "in the style of a",
    "picture of a",
}


@dataclass(frozen=True)
class Format:
    """A sheet with the occasion it is for, both "" where there is none; ``rest`` is the prompt without it.

    ``said`` is what the prompt calls it, ``tie`` how it is tied to the rest ("of", "for").
    """

    rest: str
    sheet: str = ""
    occasion: str = ""
    said: str = ""
    tie: str = ""


def formatted(prompt: str, has_text: bool) -> Format:
    """What the picture is made as, where the prompt says so at the head of one of its parts."""
    if card := _COURT.search(prompt):
        return Format(card[1], "playing", said="playing card")
    at = 0
    for part in re.split(r"([,.;:]\s*|\s[-–]\s)", prompt):
        found = _sheet_in(part, has_text)
        if found:
            start, end, name, said = found
            after = _GENRE.sub(" ", part[end:])
            kept = _kept(part[:start], said)
            rest = f"{prompt[:at]}{kept} , {_OF.sub('', after)}{prompt[at + len(part) :]}"
            tie = _OF.match(after)
            heard = prompt[at : at + end].lower()
            return Format(rest.strip(" ,"), name, _occasion(prompt.lower()), heard, (tie and tie[1]) or "")
        at += len(part)
    return Format(prompt)


_COURT = re.compile(
    r"\b((?:ace|king|queen|jack|joker|ten|nine|eight|seven|six|five|four|three|two|10|[2-9])"
    r" of (?:hearts?|spades?|diamonds?|clubs?))\b.*\b(?:playing )?card\b(?!s)",
    re.IGNORECASE,
)
_GENRE = re.compile(
    r"^\s*(?:for|of|about)\s+(?:an?|the|my|our)\s+(?:\w+\s+){0,2}(?:novel|book|album|magazine|band|movie|film|story"
    r"|comedy|drama|thriller|romance|documentary|musical)\b\s*(?:about|of|starring|with)?",
    re.IGNORECASE,
)
"""What of what kind a title is, which is not to be seen."""
_OF = re.compile(
    r"^s?\s*(?:design|background|illustration|template|art)?\s*"
    r"(?:(?:made )?(of|with|showing|featuring|depicting|about|for|from|advertising|promoting)\b)?",
    re.IGNORECASE,
)
"""What comes between a sheet's name and what it is of."""


def _kept(before: str, said: str) -> str:
    """What of the words before a sheet's name tells more than the sheet ("vintage")."""
    found = re.findall(r"[\w-]+", f"{before} {said}")
    pairs = [f"{a} {b}" for a, b in pairwise(found) if "style" in meanings().get(f"{a} {b}".lower(), {})]
    in_pairs = {word for pair in pairs for word in pair.split()}
    kept = [word for word in found if word not in in_pairs and _tells(word.lower())]
    return " ".join((*pairs, *kept))


def _tells(word: str) -> bool:
    known = meanings().get(word, {})
    stays = word in words("sheets", "said before")
    return stays or (
        bool({"colour", "style", "mood", "time", "season", "weather"} & set(known))
        and not _sheets().get(word)
    )


def _sheet_in(part: str, has_text: bool) -> tuple[int, int, str, str] | None:
    """Where a part of a prompt names a sheet, which one, and by which words."""
    for found in _pattern().finditer(part.lower()):
        said = found[0]
        if not (has_text or (said == "card" and _occasion(part.lower()))) and said in words(
            "sheets", "with text only"
        ):
            continue
        before = part[: found.start()].lower()
        others = re.findall(r"[\w'’-]+", before)
        if (
            len(others) <= 5
            and (not set(others) & words("sheets", "in the picture") or before.strip() in _LEADS)
            and not _leads_on(part[found.end() :], said)
        ):
            return found.start(), found.end(), _sheets()[said], said
    return None


def _leads_on(after: str, said: str) -> bool:
    """Whether the name only tells of what kind the next noun is ("a pattern maker", "a card game")."""
    following = re.match(r"\s+([a-z-]+)", after.lower())
    if (
        said in {"playing card", "tarot card"}
        or following is None
        or following[1] in {"design", "background", "illustration", "template", "art", "style"}
    ):
        return False
    return any(nouns.noun(form) for form in singulars(following[1]))


@lru_cache(maxsize=1)
def _sheets() -> dict[str, str]:
    return {phrase: name for name, phrases in table("sheets", "sheets").items() for phrase in phrases}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(map(re.escape, _sheets()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(names)})(?![\w-])")


def _occasion(said: str) -> str:
    """The greeting for what a card or an invitation is for."""
    found = [
        (said.find(phrase), -len(phrase), greeting)
        for greeting, known in table("sheets", "occasions").items()
        for phrase in known
        if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", said)
    ]
    return min(found, key=lambda each: each[1])[2] if found else ""
