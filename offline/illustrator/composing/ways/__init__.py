"""The ways in which one item is put by another: on, in, under, before, behind, beside it, in its hand."""

from __future__ import annotations

from .antics import VISITORS, chasing, climbing, in_its_web, pulling, visiting
from .comparing import COMPARED
from .gathered import at_feet, lapped, mirrored_in, picnicking, sitting_for
from .group import Put
from .hanging import hung, hung_up, tethered
from .inside import upon, within
from .matches import (
    amid_leaves,
    attacking,
    beyond,
    clasping,
    falling,
    nuzzling,
    racing,
    sprayed,
    threading,
    toying,
)
from .mythic import abducted, besieging, rising
from .owned import ablaze, carried, watered, worked
from .shoulders import shouldered
from .standing import (
    TRUNKS,
    above,
    around,
    before,
    behind,
    beside,
    between,
    facing,
    flanking,
    leaning,
    sheltered,
)
from .working import tabled, trimming

__all__ = ["TRUNKS", "VISITORS", "WAYS", "beside", "carried", "hung_up", "in_its_web", "visiting", "watered"]

WAYS: dict[str, Put] = {
    "riding": upon,
    "on": upon,
    "in": within,
    "under": sheltered,
    "in_front": before,
    "behind": behind,
    "beside": beside,
    "against": leaning,
    "tied": tethered,
    "hanging": hung,
    "facing": facing,
    **COMPARED,
    "over": above,
    "chasing": chasing,
    "racing": racing,
    "attacking": attacking,
    "amid": amid_leaves,
    "sprayed": sprayed,
    "clasping": clasping,
    "nuzzling": nuzzling,
    "toying": toying,
    "beyond": beyond,
    "falling": falling,
    "threading": threading,
    "climbing": climbing,
    "pulling": pulling,
    "around": around,
    "between": between,
    "flanking": flanking,
    "holding": carried,
    "with": carried,
    "ablaze": ablaze,
    "doing": worked,
    "at": tabled,
    "trimming": trimming,
    "shouldered": shouldered,
    "besieging": besieging,
    "rising": rising,
    "abducted": abducted,
    "lapped": lapped,
    "at_feet": at_feet,
    "picnicking": picnicking,
    "mirrored_in": mirrored_in,
    "sitting for": sitting_for,
}
