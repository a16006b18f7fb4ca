"""A part of a cake, a pie or a fruit, where that has a drawing: the slice, not the whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from offline.illustrator.subjects import SUBJECTS

from . import nouns

if TYPE_CHECKING:
    from .phrases import Phrase

SHARES = {"slice", "slices", "piece", "pieces", "wedge", "wedges"}
"""What a part is called."""
BETWEEN = 2
"""How many words may be between "slice of" and what it is of ("a slice of fresh warm pie")."""


def sliced(found: list[Phrase]) -> list[Phrase]:
    """The phrases with "slices of pie" in one; what has no drawing of a slice stays as it is."""
    done: list[Phrase] = []
    for phrase in found:
        kind = _slice_of(phrase)
        at = _share(done) if kind else None
        if at is None or phrase.noun is None:
            done.append(phrase)
            continue
        begun = done[at].text.endswith(" of")
        share = done[at].text.split()[-2 if begun else -1]
        if done[at].text.startswith("a "):
            done[at] = replace(done[at], text="a", means={"filler": "a"})
        else:
            del done[at : at + (1 if begun else 2)]
        whole = phrase.text.removeprefix("sliced ")
        done.append(
            replace(
                phrase,
                text=f"{share.removesuffix('s')} of {whole}",
                noun=nouns.Noun(kind),
                plural=share.endswith("s"),
            )
        )
    return done


def _slice_of(phrase: Phrase) -> str:
    """The drawing of a slice of something; "" where there is none."""
    if phrase.noun is None:
        return ""
    names = (phrase.noun.kind, phrase.noun.kind.rpartition(" ")[2], phrase.text.rpartition(" ")[2])
    return next((f"slice of {name}" for name in names if f"slice of {name}" in SUBJECTS), "")


def _share(done: list[Phrase]) -> int | None:
    """Where a share was begun whose noun comes next: "a slice of" or "slices", "of"."""
    for at in range(len(done) - 1, max(-1, len(done) - 3 - BETWEEN), -1):
        phrase = done[at]
        if (phrase.noun and not {"material", "colour"} & set(phrase.means)) or phrase.ends:
            return None
        if phrase.text.removeprefix("a ").removesuffix(" of") in SHARES:
            whole = phrase.text.endswith(" of") or (at + 1 < len(done) and done[at + 1].text == "of")
            return at if whole else None
    return None
