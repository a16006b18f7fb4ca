"""The grammar: phrases in, a scene out. It reads left to right; what is said before a noun waits for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from offline.illustrator.reading.forming import formed
from offline.illustrator.reading.phrases import Phrase, phrases
from offline.illustrator.reading.sentence import Sentence
from offline.illustrator.scene import Scene
from offline.illustrator.subjects import drawn_by

from .adjectives import hair, modifier, number, shade
from .anchoring import anchored
from .bidding import pronoun, verb
from .depth import layer
from .features import feature
from .linking import link, passed, unknown_word
from .naming import part, sky_thing, subject, thing
from .reading import Reading
from .scenic import fact, pied, see_through, thrown
from .states import eyed, field_of, land, roofed, state, tinged, walled

BALLOONS = {"toy balloon", "balloon bunch"}
SENTENCE = {".", "!", "?", ";"}
"""What ends a sentence, no mere part of one."""
Step = Callable[[Reading, int, Phrase], bool]


def read(prompt: str) -> Scene:
    """The scene of an English prompt."""
    reading = Reading(Sentence(formed(phrases(prompt))))
    for at, phrase in enumerate(reading.said.phrases):
        if reading.skip:
            reading.skip -= 1
        elif not _denied(reading, phrase):
            any(step(reading, at, phrase) for step in STEPS)
    return _moored(reading.scene())


def _moored(scene: Scene) -> Scene:
    """Only balloons hang in the air over what they are tied to; all else is beside it."""
    items = tuple(
        replace(item, relation="beside")
        if item.relation == "tied" and drawn_by(item.kind) not in BALLOONS
        else item
        for item in scene.items
    )
    return replace(scene, items=items)


def _denied(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is still of what is not to be drawn ("no people or cars, ...")."""
    over = phrase.ends or phrase.text in {"but", "just", "only"} or "relation" in phrase
    reading.denied = reading.denied and not over
    return reading.denied


def stop(reading: Reading, at: int, phrase: Phrase) -> bool:
    """Punctuation ends what was begun."""
    if phrase.ends:
        reading.close()
        reading.copula = reading.lost = False
        reading.spoken.stop(phrase.text in SENTENCE)
    return phrase.ends


STEPS: tuple[Step, ...] = (
    stop, verb, anchored, layer, pronoun, state, land, field_of, eyed, tinged, roofed, walled, feature, hair,
    number, sky_thing, thing, see_through, pied, thrown, fact, shade, modifier, link, part, subject, passed,
    unknown_word,
)  # fmt: skip
"""In turn, until one takes the phrase."""
