"""What has no shape is composed from its idea: love, time, the weight of a secret."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator import FlatIllustrator
from offline.illustrator.reading.ideas import idea_of
from offline.illustrator.reading.tables import table
from offline.illustrator.reading.words import parse
from offline.painting import Brief


def brief(prompt: str) -> Brief:
    return Brief("generate", prompt, 96, 64, 1)


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        (
            "the weight of a secret",
            "I drew an abstract composition of a weight that presses on what bears it.",
        ),
        ("la liberté", "I drew an abstract composition of birds that fly away in a vivid mood."),
        ("the sound of silence", "I drew an abstract composition of still bands and a moon in a calm mood."),
    ],
)
def test_an_idea_is_told(prompt: str, said: str) -> None:
    """The sentence says what the idea was composed as."""
    assert FlatIllustrator().tell(brief(prompt)) == said


@pytest.mark.parametrize("prompt", ["a couple in love", "a quiet beach", "a time machine", "a secret garden"])
def test_a_thing_or_a_place_is_no_idea(prompt: str) -> None:
    """What can be seen is drawn, whatever else is said of it."""
    assert not idea_of(parse(prompt))


@pytest.mark.parametrize("idea", table("ideas", "ideas"))
def test_each_idea_has_a_picture(idea: str) -> None:
    """Every idea of the vocabulary is heard, painted and told."""
    word = table("ideas", "ideas")[idea][0]
    assert idea_of(parse(word)) == idea
    (picture,) = FlatIllustrator().paint(brief(word), 0)
    assert np.asarray(picture).std() > 4
    assert table("telling", "idea")[idea][0] in FlatIllustrator().tell(brief(word))
