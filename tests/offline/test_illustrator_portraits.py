"""Portraits: who is drawn as a bust, with which looks, and that the looks are seen."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator import FlatIllustrator
from offline.illustrator.busts.bust import BOX, drawn
from offline.illustrator.busts.casting import likeness
from offline.illustrator.busts.likeness import Likeness
from offline.illustrator.colours import colour
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.pen import Pen
from offline.illustrator.planning.completing import completed
from offline.illustrator.planning.portraits import sitters
from offline.illustrator.reading.words import parse
from offline.illustrator.sheets.painter import paint_scene
from offline.painting import Brief


@pytest.mark.parametrize(
    ("prompt", "features"),
    [
        ("a girl with freckles", {"mark freckles"}),
        ("man with curly hair and a long beard", {"cut curly", "beard long"}),
        ("woman with blue eyes and pink lips", {"eyes #", "lips #"}),
        ("an angry king", {"mood angry"}),
        ("woman with long red hair, wearing sunglasses", {"cut long", "mark sunglasses"}),
        ("portrait of a man with a pipe", {"mark pipe"}),
        ("portrait of a woman with sugar skull makeup", {"mark sugar skull"}),
        ("portrait of a woman with a venetian mask", {"mark carnival mask"}),
        ("a black cat with green eyes and a woman", set()),
    ],
)
def test_what_is_said_of_the_looks_is_of_that_person(prompt: str, features: set[str]) -> None:
    """Hair, eyes, beard, feelings and glasses are told with the person, a cat's eyes are not."""
    people = [item for item in completed(parse(prompt)).items if item.kind != "cat"]
    kinds = {feature for feature in people[0].features if not feature.startswith(("worn", "tone"))}
    assert {f.partition("#")[0] for f in kinds} == {f.partition("#")[0] for f in features}


@pytest.mark.parametrize(
    ("prompt", "busts"),
    [
        ("headshot of a businessman", 1),
        ("portrait of a couple", 2),
        ("a smiling girl", 1),
        ("a family of four, studio portrait", 4),
        ("a family of four ducks", 0),
        ("selfie of two girls making funny faces", 1),
        ("a girl riding a horse", 0),
        ("a smiling girl running on a beach", 0),
        ("portrait of a cat", 0),
        ("portrait of a robot", 0),
        ("portrait of a goblin", 0),
        ("a person with a dog", 0),
    ],
)
def test_people_are_busts_where_a_picture_is_of_their_looks(prompt: str, busts: int) -> None:
    """Portraits of people, and prompts about the looks of one alone; not what people do, nor animals."""
    assert len(sitters(completed(parse(prompt)))) == busts


@pytest.mark.parametrize(
    ("kind", "features", "build", "old"),
    [
        ("person", ("word man",), "man", False),
        ("pirate", ("build woman", "word pirate"), "woman", False),
        ("grandmother", ("word grandmother",), "woman", True),
        ("girl", ("word girl",), "child", False),
        ("fisherman", ("age old", "word fisherman"), "man", True),
    ],
)
def test_a_likeness_follows_the_words(kind: str, features: tuple[str, ...], build: str, old: bool) -> None:
    """Sex and age are those of the word or of what was said, whatever the throws."""
    for seed in range(4):
        rng = np.random.default_rng(seed)
        who = likeness(kind, features, (None, None), rng, rng)
        assert (who.build, who.old) == (build, old)


@pytest.mark.parametrize("worn", ["hair", "headscarf"])
def test_hair_and_headscarf_are_seen_in_their_colours(worn: str) -> None:
    """What covers the head is painted in the colour that was asked for."""
    red, blue = (
        np.asarray(paint_scene(parse(f"portrait of a woman with {hue} {worn}"), (128, 128), Dice("a"), 1.0))
        for hue in ("red", "blue")
    )
    top = (slice(16, 44), slice(40, 92))
    assert red[top][..., 0].mean() > blue[top][..., 0].mean() + 8
    assert blue[top][..., 2].mean() > red[top][..., 2].mean() + 8


def test_the_asked_colours_are_meant() -> None:
    """Eyes, clothes and hair of a likeness have the colours that were asked for."""
    rng = np.random.default_rng(1)
    who = likeness("woman", ("eyes #3f9e4d", "word woman"), (colour("#a02030"), colour("#b8522a")), rng, rng)
    assert (who.eyes, who.top, who.hair) == (colour("#3f9e4d"), colour("#a02030"), colour("#b8522a"))


def test_an_added_hat_is_worn_by_who_is_portrayed() -> None:
    """A hat that is added without a mask is on the head of the bust, drawn with it, in its colour."""
    illustrator = FlatIllustrator()
    (before,) = illustrator.paint(Brief("generate", "portrait of a woman", 128, 128, 3), 0)
    (after,) = illustrator.paint(Brief("edit", "add a red hat", 128, 128, 3, sources=(before,)), 0)
    changed = np.abs(np.asarray(after, np.int16) - np.asarray(before, np.int16)).max(axis=2) > 24
    rows, _ = np.nonzero(changed)
    assert changed.mean() > 0.02
    assert np.percentile(rows, 90) < 64


@pytest.mark.parametrize("turn", [-9.0, 9.0])
@pytest.mark.parametrize("build", ["woman", "man", "child"])
def test_ears_are_joined_to_a_turned_head(build: str, turn: float) -> None:
    """At the height of the ears nothing of the background is seen between them and the face."""
    pen = Pen(BOX, 244)
    drawn(pen, Likeness(build=build, cut="bald"), np.random.default_rng(1), turn, 0.0)
    solid = np.asarray(pen.sheet.getchannel("A")) > 128
    k = pen.scale
    for y in range(100, 112, 2):
        row = np.flatnonzero(solid[round(y * k + pen.pad)])
        assert row[-1] - row[0] + 1 == len(row)


def test_old_masters_paint_before_a_dark_ground_and_klimt_before_gold() -> None:
    """The corners behind a sitter are dark brown, or gold, whatever the backdrop was."""
    hues = []
    for name in ("Vermeer", "Klimt"):
        prompt = f"a girl with a pearl earring in the style of {name}"
        (image,) = FlatIllustrator().paint(Brief("generate", prompt, 160, 160, 3), 0)
        hues.append(np.asarray(image.convert("RGB"), np.float64)[:24, :24].mean(axis=(0, 1)))
    assert hues[0].max() < 70
    assert hues[1][0] > 150
    assert hues[1][0] > hues[1][2] + 60
