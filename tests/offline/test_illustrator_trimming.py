"""What prompts carry for other programs: flags, weights, lenses."""

from __future__ import annotations

import pytest

from offline.illustrator.reading.trimming import trimmed
from offline.illustrator.reading.words import parse


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("a fox, 8k --ar 16:9 --v 5", "a fox,"),
        ("((a fox:1.3)), <lora:detail:0.8> [soft light]", "a fox , soft light"),
        ("1girl, 2boys", "1 girl, 2 boys"),
        ("a bottle, 85mm f/1.8, iso 100", "a bottle, ,"),
        ("a fox --no people, cars", "a fox. without people. without cars"),
        ("a well-known fox - pencil, 35mm", "a well-known fox - pencil, 35mm"),
        ("two kids (a boy and a girl)", "two kids a boy and a girl"),
    ],
)
def test_what_is_for_other_programs_is_taken_out(prompt: str, said: str) -> None:
    """What they forbid is said at the end; words, hyphens and 35 mm stay."""
    assert trimmed(prompt).split() == said.split()


def test_what_a_flag_forbids_is_not_drawn() -> None:
    """Nor is it reported as a word that could not be."""
    scene = parse("masterpiece, (a castle:1.2) on a hill, best quality --no people, dragon --ar 3:2")
    assert [item.word for item in scene.items] == ["castle"]
    assert scene.unknown == ()


@pytest.mark.parametrize(
    ("word", "code"), [("mauve", "#b784a7"), ("burnt orange", "#c8763a"), ("sage", "#9caf88")]
)
def test_named_colours_are_their_own(word: str, code: str) -> None:
    """Mauve is no purple, and what is told is what was asked for."""
    (item,) = parse(f"a {word} armchair").items
    assert item.colour
    assert "#{:02x}{:02x}{:02x}".format(*item.colour) == code
