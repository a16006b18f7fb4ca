"""How near it is, or where in the picture: "in the background", "on the left", "on either side".

"On top" and "inside" are of what was named.
"""

from __future__ import annotations

from collections.abc import Container

from offline.illustrator.reading import nouns
from offline.illustrator.reading.phrases import Phrase
from offline.illustrator.reading.spoken import Spoken
from offline.illustrator.scene import FRAME

from .reading import Reading

LAYERS = {"back": -1, "front": 1}
FRAMES = {"left", "middle", "right", "sides"}
"""Where in the picture, or around what was named, something is."""
ROOTED = frozenset(["with", "in", "on", "beside", "in_front"])
SCENIC = {"place", "sight", "season", "weather"}
"""Meanings that are of the place, not of a thing that could be in the background."""


def layer(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Said after a thing it is of that one, before one ("in the background a castle") of the next."""
    said, spoken = phrase.means.get("layer", ""), reading.spoken
    if not said:
        return False
    placed = at > 0 and bool(SCENIC & set(reading.said.phrases[at - 1].means))
    if placed and not spoken.fresh:
        return True  # "with mountains in the background": see Facts
    if said in FRAMES and reading.verb is None:
        follows = reading.said.after(at)
        if follows and follows.text == "of":  # "in the middle of a lake"
            spoken.relate("in")
            return True
        reading.close()
        return _flanks(spoken) if said == "sides" else _framed(spoken, said)
    if said not in LAYERS:
        return _put(spoken, said)
    reading.close()
    _layered(spoken, LAYERS[said])
    return True


def _framed(spoken: Spoken, where: str) -> bool:
    """The last thing of this clause, or else the next one, has a place of its own in the picture."""
    last = len(spoken.items) - 1
    if last < spoken.begun or any(trait.startswith(FRAME) for trait in spoken.items[last].traits):
        spoken.frame = where
    else:
        loose = spoken.items[last].relation in {"with", "beside"}
        tie = {"relation": None, "target": None} if loose else {}
        spoken.change(last, traits=(*spoken.items[last].traits, f"{FRAME}{where}"), **tie)
    spoken.relation, spoken.fresh, spoken.owner = None, False, None
    return True


def _flanks(spoken: Spoken) -> bool:
    """The last thing is on both sides of what was named before it, or of whose that is."""
    last = len(spoken.items) - 1
    if last < 1 or spoken.items[last].relation not in {None, "with", "beside"}:
        return False
    at = spoken.items[last].target
    target = _root(spoken, last - 1 if at is None else at)
    spoken.change(last, relation="flanking", target=target)
    spoken.relation, spoken.fresh, spoken.owner = None, False, None
    return True


def _root(spoken: Spoken, at: int, ties: Container[str | None] = ROOTED) -> int:
    """What something is in, on or with, and what that is, from one to the next."""
    for _ in spoken.items:
        item = spoken.items[at]
        if item.target is None or item.relation not in ties:
            break
        at = item.target
    return at


def _layered(spoken: Spoken, layer: int) -> None:
    """The last thing of this clause, or else the next one, is in the background or the foreground."""
    last = len(spoken.items) - 1
    if last < spoken.begun or spoken.items[last].layer:
        spoken.layer = layer
        return
    loose = spoken.items[last].relation in {"with", "beside", "in_front"}
    tie = {"relation": None, "target": None} if loose else {}
    spoken.change(last, layer=layer, **tie)
    spoken.relation, spoken.fresh, spoken.owner = None, False, None


def _put(spoken: Spoken, relation: str) -> bool:
    """The last thing is on or in what it is with, or what was named before it ("a cherry on top")."""
    last = len(spoken.items) - 1
    if last < 1 or spoken.items[last].relation not in {None, "with", "beside", "holding", "doing"}:
        return False
    target = spoken.items[last].target
    worn = nouns.worn(spoken.items[last].word) is not None
    relation = "with" if worn else relation
    for i, item in enumerate(spoken.items[:last]):
        if item.target == last:  # "balancing a ball on its nose"
            spoken.change(i, relation=None, target=None)
            target = i
    spoken.change(
        last, relation=relation, target=_root(spoken, last - 1, {"with", "in"}) if target is None else target
    )
    spoken.relation, spoken.fresh, spoken.owner = None, False, None
    return True
