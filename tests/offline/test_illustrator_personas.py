"""Animals that behave as persons: as whom, in which clothes, where."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from offline.illustrator.drawing.pen import Pen
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item
from offline.illustrator.subjects import SUBJECTS, subject_of
from offline.illustrator.subjects.animals.critters import CRITTERS


def first(prompt: str) -> Item:
    """The first subject of a picture."""
    return completed(parse(prompt)).items[0]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cat chef", "cat as chef"),
        ("chef cat", "cat as chef"),
        ("a mouse dressed as a knight", "mouse as knight"),
        ("a fox as a king", "fox as king"),
        ("a lion king", "lion as king"),
        ("a raccoon DJ at a party", "raccoon as disc jockey"),
        ("a cat in a king's robe", "cat as king"),
        ("a frog in a pilot uniform", "frog as pilot"),
        ("my dog as an astronaut", "dog as astronaut"),
        ("ein Fuchs als Koch in der Küche", "fox as chef"),
        ("un lapin déguisé en pirate", "rabbit as pirate"),
        ("cats playing jazz", "cat as person"),
        ("woodland animals having a tea party", "fox as person"),
        ("a corgi in a space suit", "corgi as person"),
        ("a bear having tea", "bear as person"),
        ("an otter playing the guitar", "otter as person"),
        ("a llama with sunglasses", "llama as person"),
        ("a bunny painting", "rabbit as artist"),
        ("a dog with a red scarf", "dog"),
        ("a cat in a hat", "cat"),
        ("a cat in goggles", "cat as person"),
        ("a mouse in a boot", "mouse"),
        ("a kitten in a hat", "cat"),
        ("a bird singing on a branch", "bird"),
        ("a panda eating bamboo", "panda"),
        ("a king penguin", "penguin"),
        ("a knight and a dragon", "knight"),
    ],
)
def test_who_does_what_people_do_behaves_as_one(prompt: str, kind: str) -> None:
    """Professions, clothes and deeds of people make a person of an animal; a hat or a meal alone does not."""
    assert first(prompt).kind == kind


def test_a_panda_sits_as_it_eats() -> None:
    """It has its bamboo in its paws, and no other posture to eat in."""
    assert "panda eating" not in SUBJECTS
    assert "bear eating" in SUBJECTS


def test_clothes_have_the_colours_that_are_told_and_the_coat_keeps_its_own() -> None:
    """A black cat in a red sweater is black, its sweater red; what is worn is no thing beside it."""
    scene = completed(parse("a black cat in a red sweater with glasses and a blue scarf"))
    (cat,) = scene.items
    assert cat.colour == (51, 50, 60)
    assert cat.accent == (216, 52, 58)
    assert {trait.partition(" #")[0] for trait in cat.traits} == {"in hoodie", "worn glasses", "worn scarf"}


def test_two_share_what_both_are_said_to_have() -> None:
    """Each has a cup of its own, at chess there is one board; those who marry are bride and groom."""
    kinds = {
        prompt: [item.kind for item in completed(parse(prompt)).items]
        for prompt in ("a bear having tea with a rabbit", "a fox playing chess with a rabbit")
    }
    assert kinds["a bear having tea with a rabbit"].count("tea") == 2
    assert kinds["a fox playing chess with a rabbit"] == ["fox as person", "chess", "rabbit as person"]
    dealt = completed(parse("a lion and a mouse playing cards"))
    assert {"lion as person", "mouse as person", "dealt cards"} <= {item.kind for item in dealt.items}
    wed = completed(parse("a cat and a dog getting married"))
    assert {item.kind for item in wed.items} == {"cat as groom", "dog as bride"}


def test_an_edit_leaves_an_animal_as_it_is() -> None:
    """A scarf that is added to an animal in a picture is put on that one, which does not stand up for it."""
    scene = parse("a penguin with a scarf")
    there = replace(scene, items=(replace(scene.items[0], there=True), *scene.items[1:]))
    assert [item.kind for item in completed(there).items] == ["penguin", "scarf"]


def test_a_scarf_is_around_the_neck_of_who_stays_on_four_legs() -> None:
    """A giraffe in a scarf keeps its long neck: it is no toy on two legs."""
    (giraffe,) = completed(parse("a giraffe wearing a blue scarf")).items
    assert giraffe.kind == "giraffe"
    assert any(trait.startswith("worn scarf #") for trait in giraffe.traits)


def test_a_profession_brings_its_place() -> None:
    """A chef is in a kitchen, an astronaut on the moon; a place that is named stays."""
    places = {prompt: completed(parse(prompt)).place for prompt in ("a pig chef", "a pig chef on a beach")}
    assert places == {"a pig chef": "kitchen", "a pig chef on a beach": "beach"}
    assert completed(parse("a corgi in a space suit")).place == "moon"


def test_every_head_is_drawn_on_a_figure() -> None:
    """Each animal has a head, in a helmet and with glasses, asleep, within its picture."""
    for animal in CRITTERS:
        subject = subject_of(f"{animal} as astronaut sleeping")
        assert subject.draw is not None
        pen = Pen(subject.box, 16)
        pen.traits = ("worn glasses",)
        subject.draw(pen, subject.colours[0], np.random.default_rng(1))
        assert pen.finished().getbbox() is not None
