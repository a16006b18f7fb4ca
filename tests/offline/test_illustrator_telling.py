"""What an answer says of a picture: what was drawn, and what could not be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from offline.illustrator import FlatIllustrator
from offline.painting import Brief, Task


def tell(prompt: str, task: Task = "generate") -> str:
    return FlatIllustrator().tell(Brief(task, prompt, 64, 64, 1))


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("two red foxes on a hill at night", "I drew two red foxes among hills at night."),
        ("a cosy coffee shop interior, pixel art", "I drew a café in a warm mood as pixel art."),
        ("an astronaut riding a horse on mars", "I drew an astronaut riding a horse on Mars."),
        ("un chat noir sur une chaise à la plage", "I drew a black cat on a chair on a beach."),
        ("jabberwocky vibes", "I drew an abstract composition. I could not draw: “jabberwocky”."),
        ("a couple dancing in a street", "I drew a man and a woman dancing in a street."),
        ("a koala hugging a tree in a forest", "I drew a koala hugging a tree in a forest."),
        ("the tortoise and the hare racing in a meadow", "I drew a hare racing a tortoise in a meadow."),
        (
            "a wooden table covered with bread and eggs, studio",
            "I drew bread and some eggs on a wooden table",
        ),
        ("a bowl of soup on a table in a kitchen", "I drew a bowl of soup on a table in a kitchen."),
        ("two cups of tea in a kitchen", "I drew two cups of tea on a table in a kitchen."),
        (
            "portrait of a young woman with freckles, curly red hair and green eyes",
            "I drew a woman with curly red hair, freckles and green eyes against a plain backdrop",
        ),
        ("a man with glasses and a moustache", "I drew a man with glasses and a moustache against"),
        ("a boy crying", "I drew a crying boy against a plain backdrop as a portrait."),
        ("santa claus in a village", "I drew Santa Claus in a village."),
        ("a camel caravan in a desert", "I drew a camel caravan in a desert."),
        ("a chocolate cake in a kitchen", "I drew a chocolate cake on a table in a kitchen."),
        ("a shoe on a white background", "I drew a shoe against a plain white backdrop."),
        ("an old sailor with a lantern", "I drew a sailor with grey hair with a lantern in"),
        (
            "ducklings following their mother across a pond",
            "I drew some small ducklings behind a mother duck by",
        ),
    ],
)
def test_a_sentence_tells_what_was_drawn(prompt: str, said: str) -> None:
    """Subjects with count, colour and relation, then place, hour, weather, mood and style."""
    assert tell(prompt).startswith(said)


def test_what_could_not_be_drawn_is_said() -> None:
    """Words without a meaning, and actions that the picture does not show."""
    said = tell("a stretching eagle with a quarterly synergy in a forest")
    assert said == "I drew an eagle in a forest. I could not draw: “stretching”, “quarterly”, “synergy”."


def test_a_stand_in_is_said() -> None:
    """What is drawn for want of the thing itself is named."""
    assert "in place of the dingo" in tell("a dingo in a forest")


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("replace the car by a horse", "replace the car with a horse"),
        ("replace the cats with dogs", "replace the cats with some dogs"),
        ("make it night", "show it at night"),
        ("make the sky stormy", "show the sky in a storm"),
        ("add snow", "show it in the snow"),
        ("remove this", "remove what is marked"),
        ("remove", "remove what is marked"),
        ("remove the two dogs", "remove the two dogs"),
        ("make the suit blue", "make the suit blue"),
        ("put sunglasses on the fox", "add sunglasses to the fox"),
        ("put this cat on a beach", "show the cat on a beach"),
        ("give it a hat", "add a hat to it"),
        ("let her hold a balloon", "add a balloon to it"),
        ("add a knight with a crown", "add a knight with a crown"),
        ("add a man riding a horse", "add a man riding a horse"),
        ("add a whale beside the ship", "add a whale beside the ship"),
        ("give him sunglasses", "add sunglasses to him"),
        ("remove the dog and make it night", "remove the dog and show it at night"),
        ("make it black and white", "make it black and white"),
        ("make her hair blonde", "give the people blonde hair"),
    ],
)
def test_an_edit_tells_how_it_was_understood(prompt: str, said: str) -> None:
    """An edit's words come back as changes, not as a picture."""
    assert tell(prompt, "edit") == f"I understood: {said}."


@pytest.mark.parametrize(
    "corpus", sorted((Path(__file__).parent / "corpus").glob("*.json")), ids=lambda p: p.stem
)
def test_whatever_is_asked_is_told(corpus: Path) -> None:
    """Every prompt of every set is answered with a sentence of what was drawn, with nothing named twice."""
    for case in json.loads(corpus.read_text("utf-8")):
        said = tell(case["prompt"])
        assert said.startswith(("I drew ", "I ")), case["prompt"]
        assert said.endswith("."), case["prompt"]


def test_what_a_place_shows_is_told() -> None:
    """A waterfall, a huge moon, hair and a coat are in the sentence."""
    assert "with a waterfall" in tell("a waterfall in a jungle")
    assert "under a huge moon" in tell("a huge moon over a village")
    assert "a woman in blue with red hair" in tell("a woman with red hair in a blue dress")
    assert "a fox in a black suit" in tell("a fox in a suit")
    assert tell("a brass band on a stage") == "I drew a trumpeter, a saxophonist and a drummer on a stage."
    assert "fire around a guitar" in tell("a guitar on fire")


def test_an_edit_of_which_nothing_is_understood_says_so() -> None:
    """Also where each of its words means something elsewhere."""
    assert tell("give him a mustache", "edit").endswith("I did not understand: “give him a mustache”.")
