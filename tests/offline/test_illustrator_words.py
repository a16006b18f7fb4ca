"""How prompts are read, and that everything the lexicon promises can be drawn."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator import lexicon
from offline.illustrator.land import PLACES
from offline.illustrator.pen import Pen
from offline.illustrator.styles import STYLES
from offline.illustrator.subjects import SUBJECTS
from offline.illustrator.words import home_of, parse


def test_counts_colours_and_relations_are_read() -> None:
    """Numbers, colours and "on" belong to the nouns after them."""
    birds, branch = parse("two blue birds on a branch").items
    assert (birds.kind, birds.count, birds.relation, birds.target) == ("bird", 2, "on", 1)
    assert birds.colour is not None
    assert birds.colour[2] > birds.colour[0]
    assert (branch.kind, branch.colour) == ("branch", None)


@pytest.mark.parametrize(
    ("prompt", "fact", "value"),
    [
        ("a castle on a hill in fog", "weather", "fog"),
        ("a castle on a hill in fog", "place", "hills"),
        ("a cat on the moon", "place", "moon"),
        ("a cat under the full moon", "time", "night"),
        ("a lighthouse at dusk", "time", "sunset"),
        ("a wolf in the snowy mountains", "season", "winter"),
        ("a cosy coffee shop interior, pixel art", "place", "cafe"),
        ("an owl, transparent background", "transparent", True),
        ("remove the dog", "verb", "remove"),
    ],
)
def test_scenes_are_read(prompt: str, fact: str, value: object) -> None:
    """Place, hour, weather, season and the rest are found by their words."""
    assert getattr(parse(prompt), fact) == value


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("pencil drawing of a cat", ["cat"]),
        ("an astronaut riding a horse on mars", ["astronaut", "horse"]),
        ("birthday cake with candles", ["cake"]),
        ("butterflies and foxes", ["butterfly", "fox"]),
        ("a desert", []),
        ("freedom", []),
    ],
)
def test_only_subjects_become_subjects(prompt: str, kinds: list[str]) -> None:
    """Words of style, place and part are not drawn as things."""
    assert [item.kind for item in parse(prompt).items] == kinds


def test_flying_is_told_from_standing() -> None:
    """ "Flying" lifts the subject before it."""
    (dragon,) = parse("dragon flying over snowy mountains, oil painting").items
    assert dragon.relation == "flying"


@pytest.mark.parametrize("kind", lexicon.SUBJECTS)
def test_every_subject_can_be_drawn(kind: str) -> None:
    """Every subject of the lexicon has a drawing that fills its box, and a home."""
    subject = SUBJECTS[kind]
    pen = Pen(subject.box, 60)
    subject.draw(pen, subject.colours[0], np.random.default_rng(1))
    alpha = np.asarray(pen.finished())[..., 3]
    assert (alpha > 200).mean() > 0.08
    assert home_of(kind) in PLACES


def test_every_place_and_style_can_be_painted() -> None:
    """What the lexicon calls a place or a style is known to the painters."""
    assert set(lexicon.PLACES) <= set(PLACES)
    assert set(lexicon.STYLES) - {"flat", "logo"} == set(STYLES)
