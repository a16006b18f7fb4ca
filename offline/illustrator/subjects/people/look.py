"""How someone is dressed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """How someone is dressed: colours, cut (shirt, coat, dress, robe, armour), hair, hat, extras, prop.

    ``left`` is in the other hand; ``pose`` is theirs where the prompt names no action; ``beast`` the animal
    whose head it is; ``skin`` and ``locks`` the colours of face and hair that are the guise's own.
    """

    top: str
    bottom: str = "#34435e"
    cut: str = "shirt"
    hair: str = "short"
    hat: str = ""
    prop: str = ""
    extras: str = ""
    small: bool = False
    pose: str = ""
    beast: str = ""
    left: str = ""
    skin: str = ""
    locks: str = ""
