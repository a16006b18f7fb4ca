"""A prompt read as a person would: which subjects, how many, of what colour, where, when and how."""

from __future__ import annotations

import re
from functools import lru_cache

from offline.illustrator.scene import Scene

from .emblems import emblematic
from .formats import formatted
from .grammar import read
from .greetings import greeted
from .ideas import conceived
from .inscribing import inscribed
from .lessons import both_do
from .little_worlds import in_vessels, on_backs
from .singling import singled
from .surfaces import surface_in, upon_surface
from .tongues import english
from .trimming import trimmed
from .wording import heard_in

_POSTERS = re.compile(r"\bposters\b", re.IGNORECASE)
"""Several of them hang on a wall: no picture is made as many."""
MOST = 4000
"""How many characters of a prompt are read: nobody draws more than that says."""


@lru_cache(maxsize=64)
def parse(prompt: str) -> Scene:
    """The scene that a prompt asks for, in any of eight languages."""
    heard = heard_in(greeted(prompt[:MOST]))
    said = both_do(on_backs(in_vessels(english(trimmed(heard.rest)))))
    found = formatted(_POSTERS.sub("framed pictures", said), bool(heard.texts))
    bare = found.sheet and not found.rest
    scene = Scene() if bare else emblematic(_laid(found.rest), found.rest, bool(heard.texts))
    return inscribed(conceived(scene, said), heard, found)


def _laid(said: str) -> Scene:
    """The scene of a prompt; what its things are laid on is none of them."""
    rest, cover, hue = surface_in(said)
    laid = upon_surface(singled(read(rest), rest), cover, hue) if cover and rest else None
    return laid or singled(read(said), said)
