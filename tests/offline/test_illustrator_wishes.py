"""What the prompts of edits wish for, and what becomes of the illustrator's own pictures."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from offline.illustrator import FlatIllustrator
from offline.illustrator.composing.cast import Role
from offline.illustrator.dice import Dice
from offline.illustrator.editing.made import Made, Plot
from offline.illustrator.editing.playing import players
from offline.illustrator.editing.redrawing import missing, wished
from offline.illustrator.editing.wishes import Wish, clauses, wish_of
from offline.illustrator.reading.words import parse
from offline.painting import Brief

SIZE = (192, 192)


def made_of(prompt: str, *wishes: str) -> Made:
    """What a picture of a prompt is made of, after some edits of the whole of it."""
    made = Made(Plot(parse(prompt)), Dice(prompt), 1.0)
    for wish in wishes:
        made = wished(made, Wish(wish_of(wish))) or pytest.fail(f"not drawn anew: {wish}")
    return made


def kinds(made: Made) -> list[str]:
    return sorted(role.kind for role in players(made)[1])


@pytest.mark.parametrize(
    ("prompt", "verb", "words"),
    [
        ("turn the fox into a cat", "replace", ["fox", "cat"]),
        ("make the fox a cat", "replace", ["fox", "cat"]),
        ("ersetze den Fuchs durch eine Katze", "replace", ["fox", "cat"]),
        ("remplace le renard par un chat", "replace", ["fox", "cat"]),
        ("troque a raposa por um gato", "replace", ["fox", "cat"]),
        ("犬を猫に変えて", "replace", ["dog", "cat"]),
        ("把狐狸换成猫", "replace", ["fox", "cat"]),
        ("paint the house yellow", "make", ["house"]),
        ("change the color of the car to red", "make", ["car"]),
        ("mach das Auto rot", "make", ["car"]),
        ("車を赤くして", "make", ["car"]),
        ("add a dragon flying over the castle", "add", ["dragon", "castle"]),
        ("añade un globo rojo", "add", ["balloon"]),
        ("rimuovi la barca", "remove", ["boat"]),
        ("木を消して", "remove", ["tree"]),
        ("give the owl glasses", "add", ["owl", "glasses"]),
        ("delete the horse and add a unicorn", "replace", ["horse", "unicorn"]),
        ("make the dog a wolf with a hat", "replace", ["dog", "wolf", "hat"]),
    ],
)
def test_edits_are_understood_in_every_language(prompt: str, verb: str, words: list[str]) -> None:
    """The verb of an edit, and what it is about."""
    scene = wish_of(prompt)
    assert (scene.verb, [item.word for item in scene.items]) == (verb, words)


@pytest.mark.parametrize(
    "wish", ["give it a hat", "give the cat a hat", "put a hat on the cat", "donne un chapeau au chat"]
)
def test_a_hat_is_put_on_who_is_there(wish: str) -> None:
    """What is worn sits on the head of the one that the picture shows; nobody else comes."""
    _, roles = players(made_of("a cat on a sofa", wish))
    hat, cat = (next(role for role in roles if role.kind == kind) for kind in ("top hat", "cat"))
    assert len(roles) == 3
    assert abs(hat.x - cat.x) < cat.width / 2
    assert hat.top < cat.top < hat.foot


def test_another_colour_is_of_the_thing_itself() -> None:
    """ "Make the car red" recolours the car where it stands."""
    before, after = (
        players(made_of("a blue car in a street", *wishes))[1] for wishes in ((), ("make the car red",))
    )
    assert [(role.kind, role.x) for role in before] == [(role.kind, role.x) for role in after]
    assert after[0].colour != before[0].colour


def test_what_is_put_by_something_stands_there() -> None:
    """ "Over the castle" is over the one that is there; "beside a bicycle" brings no second one."""
    castle, dragon = sorted(
        players(made_of("a castle", "add a dragon flying over the castle"))[1], key=lambda r: r.top
    )[::-1]
    assert (castle.kind, dragon.kind) == ("castle", "dragon")
    assert abs(dragon.x - castle.x) < castle.width
    assert kinds(made_of("a bicycle", "add a dog beside a bicycle")) == ["bicycle", "dog"]


def test_what_replaces_a_mount_carries_its_rider() -> None:
    """The astronaut rides whatever comes in the horse's place."""
    found = kinds(made_of("an astronaut riding a horse on mars", "replace the horse with a camel"))
    assert "astronaut riding" in found
    assert "horse" not in found


def test_a_hat_goes_with_its_wearer_and_a_sitter_comes_down() -> None:
    """Removing someone takes the hat away; removing a seat leaves who sat on it on the ground."""
    assert kinds(made_of("a cat with a hat on a sofa", "remove the cat")) == ["sofa"]
    (cat,) = players(made_of("a cat on a sofa", "remove the sofa"))[1]
    assert cat.way == "ground"


def test_one_of_several_is_the_one_that_is_marked() -> None:
    """ "The middle cat" under a mask that touches its neighbour is one cat; "one cup" of two is one."""
    made = made_of("three cats in a meadow")
    stage, roles = players(made)
    middle = sorted(roles, key=lambda role: role.x)[1]
    mask = Image.new("L", (96, 96))
    pixel = 96 / stage.w
    left, right = ((middle.x + half * middle.width) * pixel for half in (-0.5, 0.9))
    ImageDraw.Draw(mask).rectangle((left, 0, right, 96), fill=255)
    left_over = wished(made, Wish(wish_of("remove the middle cat"), mask))
    assert left_over
    assert len(players(left_over)[1]) == 2
    assert kinds(made_of("a teapot and two cups", "take away one cup")).count("cup") == 1


def test_things_are_also_called_by_their_kind() -> None:
    """ "The flowers" are the roses, "the bird" is the owl."""
    assert "rose" not in kinds(made_of("a garden with roses and a bench", "remove all the flowers"))
    assert "owl" not in kinds(made_of("an owl on a branch", "remove the bird"))


def test_season_and_weather_change_together() -> None:
    """ "Make it autumn with fog" is both."""
    scene = made_of("a train on a bridge", "make it autumn with fog").plot.scene
    assert (scene.season, scene.weather) == ("autumn", "fog")


def test_what_is_not_there_is_told() -> None:
    """A thing that an edit takes for granted, and the picture has not, is named."""
    assert missing(made_of("a fox in a forest"), Wish(wish_of("remove the boat"))) == ("boat",)
    illustrator = FlatIllustrator()
    (source,) = illustrator.paint(Brief("generate", "a fox in a forest", *SIZE, 3), 0)
    brief = Brief("edit", "remove the boat", *SIZE, 3, sources=(source.convert("RGBA"),))
    assert "I found no boat in it." in illustrator.tell(brief)


def test_edits_of_edits_are_drawn_anew() -> None:
    """After a masked edit, saved as JPEG, the picture is still known, with all that was changed in it."""
    illustrator = FlatIllustrator()
    (picture,) = illustrator.paint(Brief("generate", "a fox in a meadow", *SIZE, 3), 0)
    mask = Image.new("L", SIZE)
    ImageDraw.Draw(mask).rectangle((0, 0, 191, 80), fill=255)
    steps = [
        ("make the sky stormy", mask),
        ("add a lighthouse", None),
        ("remove the fox", None),
        ("make it night", mask),
    ]
    for prompt, where in steps:
        copy = io.BytesIO()
        picture.convert("RGB").save(copy, "JPEG", quality=85)
        source = Image.open(copy).convert("RGBA")
        brief = Brief("edit", prompt, *SIZE, 5, sources=(source,), mask=where)
        assert "found no" not in illustrator.tell(brief)
        (picture,) = illustrator.paint(brief, 0)
    after = np.asarray(picture.convert("L"), dtype=float)
    assert after[:60].mean() < 0.8 * after[110:].mean()


def test_a_crown_that_comes_with_a_knight_is_on_that_knight() -> None:
    """ "Add a knight with a crown" leaves the knight alone that is there, and puts none on the ground."""
    made = made_of("a knight in a meadow", "add a knight with a crown")
    first, new, crown = sorted(
        players(made)[1], key=lambda role: (role.kind == "crown", role.name[:3] == "add")
    )
    assert (first.kind, new.kind, crown.kind) == ("knight", "knight", "crown")
    assert abs(crown.x - new.x) < 0.05 < abs(crown.x - first.x)
    assert crown.foot < new.top + 0.4 * new.height


def test_what_is_added_beside_does_not_hide_it() -> None:
    """A giant whale beside a ship is as large as there is room for."""
    whale, ship = sorted(
        players(made_of("a ship at sea", "add a giant whale beside the ship"))[1],
        key=lambda role: role.kind != "whale",
    )
    assert abs(whale.x - ship.x) >= 0.9 * (whale.width + ship.width) / 2


def test_as_many_are_put_in_the_place_of_several() -> None:
    """ "Replace the cats with dogs": two for two."""
    assert kinds(made_of("two cats in a garden", "replace the cats with dogs")) == ["dog", "dog"]


def test_clothes_are_their_wearers() -> None:
    """ "Make the suit blue" colours who wears it, and tints nothing."""
    made = made_of("a man in a street", "make the suit blue")
    (man,) = players(made)[1]
    assert man.colour
    assert man.colour[2] > man.colour[0]
    assert made.plot.scene.tint is None


def test_a_scarf_leaves_the_eyes_free() -> None:
    """It is around the neck of a bird, a fox and a girl."""
    for who, eyes in (("penguin", 0.66), ("fox", 0.52), ("girl", 0.8)):
        roles = players(made_of(f"a {who} in a meadow", f"add a red scarf to the {who}"))[1]
        scarf = next(role for role in roles if role.kind == "scarf")
        wearer = next(role for role in roles if role is not scarf)
        assert scarf.top > wearer.foot - eyes * wearer.height


@pytest.mark.parametrize(
    ("prompt", "facts"),
    [
        ("make it brighter", {"looks": ("lighter",)}),
        ("mach es schwarz-weiß", {"looks": ("grey",)}),
        ("blur the background", {"sights": ("bokeh",)}),
        ("zoom out", {"framing": "wide"}),
        ("remove the sun", {"without": ("sun",)}),
        ("entferne die Bäume", {"without": ("tree",)}),
        ("remove the snow", {"weather": "clear", "season": "summer"}),
        ("make the sails red", {}),
        ("make the roof green", {}),
        ("make one of them blue", {}),
        ("melt the snow", {"weather": "clear", "season": "summer"}),
    ],
)
def test_what_a_wish_says_of_the_whole(prompt: str, facts: dict[str, object]) -> None:
    """Light and colours, the lens, parts of the place; a part's colour does not tint the picture."""
    assert Wish(wish_of(prompt)).facts == facts


@pytest.mark.parametrize(
    ("prompt", "parts"),
    [
        ("remove the dog and make it night", ["remove the dog", "make it night"]),
        ("add a cat. Then make the sky pink", ["add a cat", "make the sky pink"]),
        ("a man and a woman", ["a man and a woman"]),
        ("delete the horse and add a unicorn", ["delete the horse and add a unicorn"]),
        ("remove the dog and put a hat on the man", ["remove the dog", "put a hat on the man"]),
    ],
)
def test_several_wishes_are_fulfilled_in_turn(prompt: str, parts: list[str]) -> None:
    """A prompt with two verbs is two edits; one thing instead of another is one."""
    assert list(clauses(prompt)) == parts


@pytest.mark.parametrize(
    ("prompt", "wish", "found"),
    [
        ("a cat on a sofa in a room", "add a dog on the sofa", {"cat", "dog", "sofa"}),
        ("a mountain lake at night", "add a full moon", set()),
        ("a man on a beach", "give him sunglasses", {"person", "sunglasses"}),
        ("a cat in a garden", "setze der Katze einen Hut auf", {"cat", "top hat"}),
    ],
)
def test_who_is_added_joins_who_is_there(prompt: str, wish: str, found: set[str]) -> None:
    """Side by side on one seat, on the head of who is there; a moon that is there becomes larger."""
    made = made_of(prompt, wish)
    roles = players(made)[1]
    assert {role.kind for role in roles} == found
    assert ("supermoon" in made.plot.scene.sights) == (not found)
    seated = [role for role in roles if role.kind in {"cat", "dog"}]
    assert len(seated) < 2 or abs(seated[0].x - seated[1].x) > 0.5 * seated[1].width
    worn = [role for role in roles if role.kind in {"top hat", "openmoji:1F576"}]
    assert all(abs(role.x - roles[0].x) < 0.1 for role in worn)


def test_a_part_of_the_place_is_no_longer_seen() -> None:
    """The sun that is taken out leaves its sky; the castle stays."""
    made = made_of("a castle on a hill at sunset", "remove the sun")
    assert made.plot.scene.without == ("sun",)
    assert kinds(made) == ["castle"]


def test_a_variation_shows_the_same_individual() -> None:
    """The hour and the place in the picture change, the colours of who is in it do not."""
    illustrator = FlatIllustrator()
    (own,) = illustrator.paint(Brief("generate", "a hot air balloon over hills", *SIZE, 3), 0)
    made = illustrator._memory.find(own)
    assert made
    seeds = [
        Dice(made.dice.key, "other", frozenset({"sun"})),
        Dice("other", made.dice.key, frozenset({"subject"})),
    ]
    assert len({dice("subject balloon 00").random() for dice in (made.dice, *seeds)}) == 1
    pictures = {
        next(illustrator.paint(Brief("vary", "", *SIZE, seed, sources=(own.convert("RGBA"),)), 0)).tobytes()
        for seed in range(3)
    }
    assert len(pictures) == 3


@pytest.mark.parametrize(
    ("prompt", "wish", "found"),
    [
        ("a white horse in a meadow", "make it a unicorn", ["unicorn"]),
        ("two astronauts on the moon", "replace one astronaut with an alien", ["alien", "astronaut"]),
        ("a dog and a cat in a garden", "make them sleep", ["cat sleeping", "dog sleeping"]),
        ("a dog in a garden", "make the dog sleep", ["dog sleeping"]),
        ("a cat in a garden", "more people", ["cat", "person", "person", "person", "person"]),
    ],
)
def test_those_who_are_there_become_or_do_something(prompt: str, wish: str, found: list[str]) -> None:
    """ "It" is who leads the picture, "one" is not all of them, "them" are all."""
    assert kinds(made_of(prompt, wish)) == found


def test_a_wish_of_a_side_is_about_who_is_there() -> None:
    """ "The astronaut on the left" is the left one; what is added on the right is there, and not large."""
    illustrator = FlatIllustrator()
    (own,) = illustrator.paint(Brief("generate", "two astronauts on the moon", *SIZE, 3), 0)

    def roles(prompt: str) -> list[Role]:
        edit = Brief("edit", prompt, *SIZE, 1, sources=(own.convert("RGBA"),))
        (picture,) = illustrator.paint(edit, 0)
        return players(illustrator._memory.find(picture) or pytest.fail("forgotten"))[1]

    (left_over,) = roles("remove the astronaut on the left")
    assert left_over.x > 0.5
    cat = next(role for role in roles("add a cat on the right") if role.kind == "cat")
    assert cat.x > 0.55
    assert cat.height < 0.5


def test_what_is_added_far_away_keeps_the_place() -> None:
    """Mountains are added to the background of a lake; a bowl before a cook is no larger than he."""
    lake = made_of("a fisherman in a boat on a lake", "add mountains in the background")
    assert lake.plot.scene.place == "lake"
    assert "openmoji:26F0" in kinds(lake)
    chef, bowl = players(made_of("a chef in a kitchen", "add a bowl of soup in front of him"))[1]
    assert bowl.height < 0.5 * chef.height


@pytest.mark.parametrize(
    ("prompt", "wish", "tied"),
    [
        ("a dog beside a sofa in a room", "put the dog on the sofa", ("dog", "on", "sofa")),
        ("a knight in front of a castle", "put the knight on a horse", ("knight", "riding", "horse")),
        ("a portrait of a woman", "give her a straw hat", ("straw hat", "with", "woman")),
    ],
)
def test_who_is_there_is_put_elsewhere(prompt: str, wish: str, tied: tuple[str, str, str]) -> None:
    """On a seat that is there, on a mount that comes; what a portrait is to wear is part of it."""
    items = made_of(prompt, wish).plot.scene.items
    found = [(item.kind, item.relation, items[item.target].word) for item in items if item.target is not None]
    assert tied in found


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("make it a steam train at night", ("replace", "night")),
        ("add stars", ("make", "night")),
        ("replace with a wizard", ("replace", None)),
        ("make the dog ride a horse", ("add", None)),
    ],
)
def test_what_a_wish_asks_besides_is_kept(prompt: str, said: tuple[str, str | None]) -> None:
    """Its verb as it is meant, and the hour."""
    scene = wish_of(prompt)
    assert (scene.verb, scene.time) == said
