"""How a relation is seen in the picture: who leans, hangs, is larger, farther or turned to whom."""

from __future__ import annotations

import pytest

from offline.illustrator.cast import Role
from offline.illustrator.completing import completed
from offline.illustrator.words import parse
from tests.offline.test_illustrator_places import roles


def drawn(prompt: str, place: str = "meadow") -> dict[str, Role]:
    """The roles of a prompt by the number of their item, of several the last."""
    scene = completed(parse(prompt))
    return {role.name.rpartition(".")[2][:1]: role for role in roles(*scene.items, place=place)}


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a ladder leaning against a tree", "against"),
        ("a bat hanging from a branch", "hanging"),
        ("a dog looking at a butterfly", "facing"),
        ("a woman looking at an old photograph", "facing"),
    ],
)
def test_relations_that_are_seen_are_read(prompt: str, relation: str) -> None:
    """What leans, hangs or looks at another is no mere neighbour."""
    first, second = parse(prompt).items
    assert (first.relation, first.target, second.relation) == (relation, 1, None)


def test_what_leans_touches_and_tilts() -> None:
    """A ladder leans towards the trunk, over it or right beside it."""
    ladder, tree = (drawn("a ladder leaning against a tree")[k] for k in "01")
    assert ladder.tilt * (ladder.x - tree.x) > 0
    assert abs(ladder.x - tree.x) < 0.4 * tree.width + 0.5 * ladder.width


@pytest.mark.parametrize("holder", ["a branch", "a tree"])
def test_what_hangs_is_above_the_ground(holder: str) -> None:
    """A lantern hangs on a cord that begins on what it hangs from."""
    found = drawn(f"a lantern hanging from {holder}")
    lantern, base = found["0"], found["1"]
    assert lantern.foot < 0.9
    assert base.top < lantern.top - lantern.cord < base.foot


def test_a_thing_is_at_the_place_of_what_it_stands_by() -> None:
    """A broom could be anywhere; the fence that it leans against is in a garden."""
    assert completed(parse("a broom leaning against a fence")).place == "garden"
