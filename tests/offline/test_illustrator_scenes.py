"""What a scene needs besides what its prompt says, and how those in it are put together."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item, Scene
from tests.offline.test_illustrator_places import painted, roles


@pytest.mark.parametrize(
    ("prompt", "kinds", "facts"),
    [
        ("fireworks over the city", ["fireworks"], {"time": "night", "place": "city"}),
        ("fireworks at sunset", ["fireworks"], {"time": "sunset"}),
        ("two kids building a snowman", ["child", "snowman"], {"season": "winter"}),
        ("a school bus in front of a school", ["school bus", "openmoji:1F3EB"], {"place": "street"}),
        ("a motorcycle parked outside a diner", ["motorcycle"], {"place": "street"}),
        ("a soccer player kicking a ball", ["footballer", "soccer ball"], {"place": "stadium"}),
        ("a girl painting", ["girl", "easel"], {}),
        ("a musician playing a saxophone", ["saxophonist"], {"place": "stage"}),
        ("a snowboarder on a mountain", ["snowboarder"], {"season": "winter"}),
        (
            "two children trick-or-treating in a village",
            ["little witch", "little pirate", "jack-o-lantern"],
            {"time": "night"},
        ),
        ("a lion cub next to its mother", ["lioness", "lioness"], {}),
        ("a fire truck in front of a burning house", ["fire engine", "house", "fire"], {}),
        ("a barista pouring milk into a cup", ["barista", "cup", "table"], {"place": "cafe"}),
        ("a bowl of cherries", ["bowl", "cherries"], {"place": "tabletop"}),
        ("a bedroom with a cat sleeping on the bed", ["cat", "bed"], {"place": "room"}),
        ("logo of a coffee shop with a cup", ["cup"], {"style": "logo"}),
        ("a surfer riding a big wave", ["surfer surfing"], {"place": "sea"}),
        ("a grandmother baking cookies", ["grandmother", "plate of cookies", "table"], {"place": "kitchen"}),
        ("a landscape with deer and mountains", ["deer"], {"place": "mountains"}),
    ],
)
def test_a_scene_has_what_it_needs(prompt: str, kinds: list[str], facts: dict[str, str]) -> None:
    """Things that are needed are there, none twice; the hour, season and place fit what is seen."""
    scene = completed(parse(prompt))
    assert [item.kind for item in scene.items] == kinds
    assert {name: getattr(scene, name) for name in facts} == facts


def test_who_is_alone_is_large() -> None:
    """A lone person fills more of the picture than one beside a castle, and stands in the foreground."""
    (alone,) = roles(Item("chef"), place="garden")
    beside = next(r for r in roles(Item("chef"), Item("castle"), place="hills") if r.kind == "chef")
    assert alone.height > 1.2 * beside.height
    assert alone.foot > 0.8


def test_a_snowman_wears_the_scarf_that_is_asked_for() -> None:
    """His own scarf has the colour of the one in the prompt, and he wears no second."""
    (snowman,) = roles(*completed(parse("a snowman with a blue scarf")).items, place="snowforest")
    assert snowman.colour
    assert snowman.colour[2] > snowman.colour[0]


def test_a_couple_dances_together() -> None:
    """Two who dance are one pair, turned to each other."""
    man, woman = Item("person", action="dancing"), Item("woman", action="dancing")
    left, right = sorted(roles(man, woman, place="street"), key=lambda role: role.x)
    assert {left.kind, right.kind} == {"person waltzing", "woman waltzing"}
    assert right.x - left.x < 0.6 * left.height
    assert right.flip
    assert not left.flip


def test_a_bird_sits_on_a_shoulder() -> None:
    """A parrot on a pirate is small, beside his head."""
    drawn = {role.kind: role for role in roles(Item("parrot", relation="on", target=1), Item("pirate"))}
    parrot, pirate = drawn["parrot"], drawn["pirate"]
    assert parrot.height < 0.4 * pirate.height
    assert pirate.top < parrot.foot < pirate.top + 0.5 * pirate.height


def test_a_walker_holds_the_umbrella() -> None:
    """Who is drawn in a pose is still a person with hands."""
    walker = Item("person", action="walking")
    drawn = roles(walker, Item("umbrella", relation="with", target=0), place="garden")
    who, umbrella = sorted(drawn, key=lambda role: role.kind)
    assert who.kind == "person walking"
    assert umbrella.y < who.foot - 0.2 * who.height


def test_rocks_and_corals_lie_on_the_seabed() -> None:
    """Under water a mermaid's rock does not hover."""
    drawn = {
        role.kind: role
        for role in roles(Item("mermaid", relation="on", target=1), Item("rock"), place="underwater")
    }
    assert drawn["rock"].foot > 0.9
    assert drawn["mermaid"].foot < drawn["rock"].foot - 0.1


def test_a_crew_is_on_deck() -> None:
    """A viking on a longship stands between its stern and its sail, not on the mast."""
    ship, viking = Item("viking ship"), Item("viking", relation="on", target=0)
    drawn = {role.kind: role for role in roles(ship, viking, place="sea")}
    assert drawn["viking"].top > drawn["viking ship"].top
    assert drawn["viking"].height < 0.5 * drawn["viking ship"].height


def test_who_sits_on_a_thing_is_drawn_sitting() -> None:
    """A girl on a mushroom sits, and it is she who holds the book that she reads."""
    scene = completed(parse("a girl sitting on a mushroom reading a book"))
    drawn = {role.kind: role for role in roles(*scene.items, place="meadow")}
    assert {"girl reading seated", "girl reading seated hands", "mushroom", "book"} == set(drawn)
    assert drawn["book"].y < drawn["girl reading seated"].foot


def test_age_is_seen_in_the_hair_of_people_only() -> None:
    """An old sailor has grey hair; an old boat is no greyer than it was."""
    (sailor,), (boat,) = (parse(prompt).items for prompt in ("an old sailor", "an old boat"))
    assert sailor.accent is not None
    assert boat.colour is None


def test_no_flowers_bloom_in_the_snow() -> None:
    """A garden in winter has no beds, unless flowers were asked for."""
    bare, asked = (
        painted(Scene(place="garden", season="winter", items=items))
        for items in ((), (Item("tulip", count=0),))
    )
    colourful, bright = (np.ptp(each[-48:], axis=2).mean() for each in (bare, asked))
    assert colourful < 0.7 * bright


def test_a_market_is_not_empty() -> None:
    """Where nobody is named there are people at the stalls."""
    assert sum(item.count for item in completed(Scene(place="street", sights=("market",))).items) > 2


@pytest.mark.parametrize(
    ("prompt", "kinds", "facts"),
    [
        ("a living room with a sofa and a large window", ["sofa"], {}),
        ("books on a shelf", ["books", "shelf"], {}),
        ("a ghost in a haunted house", ["openmoji:1F47B"], {"place": "room", "time": "night"}),
        ("a bowl of ramen with an egg and chopsticks", ["ramen"], {}),
        ("a jack o lantern on a porch", ["jack-o-lantern"], {"time": "night"}),
        ("four pumpkins on a porch, halloween", ["pumpkin"], {"time": "night"}),
        ("a wooden rocking horse in an attic", ["carousel horse"], {}),
        ("an old trunk in an attic", ["chest"], {}),
        ("un gato durmiendo sobre un tejado", ["cat"], {"sights": ("roof",)}),
        ("family in the park", ["person", "woman", "boy", "girl"], {"place": "garden"}),
        ("mechanic fixing a car in a garage", ["mechanic", "car"], {"sights": ("garage",)}),
    ],
)
def test_what_is_there_anyway_is_not_drawn_twice(prompt: str, kinds: list[str], facts: dict) -> None:
    """A room's own window, a dish's chopsticks, the house one is in; a car is mended where it stands."""
    scene = completed(parse(prompt))
    assert [item.kind for item in scene.items] == kinds
    assert {name: getattr(scene, name) for name in facts} == facts
