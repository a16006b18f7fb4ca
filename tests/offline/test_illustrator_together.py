"""How things are put together: in vases and bottles, on tables, on heads, on the water, side by side."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land import PLACES
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.nouns import noun
from offline.illustrator.reading.tables import table
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item, Scene
from offline.illustrator.sheets.painter import paint_scene
from offline.illustrator.subjects import SUBJECTS
from tests.offline.test_illustrator_places import roles


@pytest.mark.parametrize(
    ("prompt", "within", "how"),
    [
        ("a vase of sunflowers", "sunflower", "in"),
        ("a bowl of strawberries", "strawberry", "in"),
        ("a wicker basket full of yarn", "yarn", "in"),
        ("a desk with a laptop", "laptop", "on"),
        ("a table with a teapot and two cups", "cup", "on"),
    ],
)
def test_what_a_vase_is_of_is_in_it(prompt: str, within: str, how: str) -> None:
    """What a vase, a bowl or a desk is of or has is tied to it, the last of a list, too."""
    scene = parse(prompt)
    (item,) = [each for each in scene.items if each.word == within]
    assert (item.relation, item.target) == (how, 0)


def test_flowers_stand_in_their_vase() -> None:
    """The stems begin behind the vase's rim, and the vase is drawn after them."""
    *flowers, vase = roles(Item("vase"), Item("sunflower", count=5, relation="in", target=0), place="room")
    assert vase.kind == "vase"
    assert len(flowers) == 5
    assert all(vase.top < flower.y < vase.foot and flower.top < vase.top for flower in flowers)


def test_a_ship_is_seen_in_its_bottle() -> None:
    """A bottle with something in it lies, and its gleam is drawn over what is in it."""
    ship, bottle = completed(parse("a ship in a bottle")).items
    kinds = [role.kind for role in roles(ship, bottle, place="room")]
    assert kinds == ["lying bottle", "ship", "gleam"]


def test_things_share_a_table() -> None:
    """What stands on one table stands side by side, and is smaller than the table."""
    on = [Item(kind, relation="on", target=0) for kind in ("cup", "cake", "vase")]
    table, *things = sorted(roles(Item("table"), *on, place="kitchen"), key=lambda role: role.order)
    things.sort(key=lambda role: role.x)
    for left, right in pairwise(things):
        assert left.x + left.width / 2 <= right.x - right.width / 2 + 0.01
    assert max(thing.height for thing in things) < table.height


def test_dishes_in_a_room_stand_on_a_table() -> None:
    """A cup that a prompt puts in a kitchen is not on its floor."""
    cup, table = completed(parse("a cup of tea in the kitchen")).items
    assert (table.kind, cup.relation, cup.target) == ("table", "on", 1)


@pytest.mark.parametrize("kind", ["cat", "horse", "snake", "woman"])
def test_a_hat_is_on_the_head(kind: str) -> None:
    """A hat touches its wearer near the top, on the side where the head is."""
    who, hat = roles(Item(kind), Item("top hat", "top hat", relation="with", target=0), place="meadow")
    assert who.top - 0.02 < hat.foot < who.top + 0.6 * who.height
    assert abs(hat.x - who.x) < 0.5 * who.width


@pytest.mark.parametrize("place", ["cliff", "beach"])
def test_boats_float_off_the_shore(place: str) -> None:
    """With something on land, boats are on the water beside it, not on the sand or the cliff."""
    scene = completed(Scene(items=(Item("lighthouse"), Item("sailboat", count=2)), place=place))
    dice = Dice("shore")
    stage = Stage((128, 128), scene, palette_for(scene, dice), dice, 1.0)
    ways = {(role.kind, role.way) for role in cast(stage, PLACES[place](stage))}
    assert ways == {("lighthouse", "ground"), ("sailboat", "water")}


def test_none_hides_another() -> None:
    """A dog, a house and a cat stand beside each other."""
    shown = sorted(roles(Item("dog"), Item("house"), Item("cat"), place="garden"), key=lambda role: role.x)
    for left, right in pairwise(shown):
        assert right.x - left.x > 0.35 * (left.width + right.width)


def test_an_animals_coat_is_not_painted_over() -> None:
    """A dog in a blue sweater is no blue dog: what has no figure to wear it is said to lack it."""
    (dog,), (snake,) = (parse(f"a {animal} wearing a blue sweater").items for animal in ("dog", "snake"))
    assert (dog.colour, dog.accent is None) == (None, False)
    assert (snake.colour, snake.accent) == (None, None)
    assert parse("a snake wearing a blue sweater").unknown == ("sweater",)


def test_what_is_with_something_is_no_colour_of_all() -> None:
    """Mint in a lemonade does not turn the picture green."""
    assert parse("a glass of lemonade with mint").tint is None


def test_a_rainbow_is_behind_all_else() -> None:
    """It spans the sky, and the light of it lets the sky through."""
    first, _ = roles(Item("fox"), Item("rainbow"), place="hills")
    assert first.kind == "rainbow"
    alpha = np.asarray(cut_out(Scene(items=(Item("rainbow"),)), (96, 96), Dice("x")).getchannel("A"))
    assert 60 < alpha.max() < 250


def test_finer_pictures_have_finer_forms() -> None:
    """The three qualities differ in how a form is drawn."""
    scene = Scene(items=(Item("bear"),), place="meadow")
    low, medium, high = (_in(scene, detail) for detail in (0.44, 1.0, 1.6))
    assert np.abs(low - medium).mean() > 1
    assert np.abs(medium - high).mean() > 1


def _in(scene: Scene, detail: float) -> np.ndarray:
    return np.asarray(paint_scene(scene, (128, 128), Dice("finer"), detail), dtype=float)


def test_flames_are_behind_what_is_on_fire() -> None:
    """A burning guitar stands in its fire, not on it."""
    kinds = [role.kind for role in roles(*completed(parse("a guitar on fire")).items, place="studio")]
    at = kinds.index("guitar")
    assert set(kinds[:at]) == set(kinds[at + 1 :]) == {"fire"}


def test_what_is_in_glass_is_seen() -> None:
    """A goldfish is drawn after its bowl, within it."""
    bowl, fish = roles(*completed(parse("a goldfish in a bowl")).items, place="room")
    assert bowl.kind == "fishbowl"
    assert bowl.top < fish.top
    assert fish.y < bowl.foot


def test_a_bouquet_stands_in_a_vase() -> None:
    """Its own, or the one that is named, and never one vase in another."""
    for prompt in ("a bouquet of roses", "a bouquet of roses in a glass vase"):
        assert sorted(item.kind for item in completed(parse(prompt)).items) == ["rose", "vase"]


def test_a_pet_is_smaller_than_who_keeps_it() -> None:
    """Beside a person a cat has the size of a cat; asleep on books it is drawn, too."""
    woman, cat = sorted(roles(Item("woman"), Item("cat")), key=lambda role: -role.height)
    assert (woman.kind, cat.kind) == ("woman", "cat")
    assert cat.height < 0.7 * woman.height
    assert roles(*completed(parse("a cat sleeping on a pile of books")).items)


def test_a_portrait_shows_head_and_chest() -> None:
    """People are busts cut by the picture's edge, two turned to each other; an animal is cut, too."""
    (king,) = roles(Item("king"), framing="portrait")
    assert king.way == "bust"
    assert king.top > 0
    assert king.foot > 1.05
    left, right = sorted(roles(Item("king"), Item("queen"), framing="portrait"), key=lambda role: role.x)
    assert (left.way, left.flip, right.flip) == ("bust", False, True)
    (cat,) = roles(Item("cat"), framing="portrait")
    assert cat.foot > 1.2


def test_a_couple_is_two_people() -> None:
    """Old ones are grandparents."""
    assert {item.kind for item in completed(parse("an elderly couple")).items} == {
        "grandfather",
        "grandmother",
    }


def test_a_boat_over_a_diver_is_at_the_top() -> None:
    """Under water a boat swims on the surface, and what is under it below."""
    boat, shark = sorted(
        roles(*completed(parse("a shark under a boat")).items, place="underwater"), key=lambda r: r.y
    )
    assert (boat.kind, shark.top > boat.top) == ("sailboat", True)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("logo of a coffee shop", "cup"),
        ("app icon for a weather app", "weather badge"),
        ("a logo for a tech startup", "rocket"),
        ("a logo of a mountain", "mountain badge"),
        ("modern minimalist logo", "mark"),
        ("logo of a whale for a travel agency", "whale"),
    ],
)
def test_a_logo_is_never_empty(prompt: str, kind: str) -> None:
    """It shows what is named, else what stands for its business or its place, else a mark."""
    scene = completed(parse(prompt))
    assert [item.kind for item in scene.items] == [kind]
    assert scene.style == "logo"


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("logo for a mountain bike shop", ["bicycle", "mountain badge"]),
        ("logo for a surf school", ["surfboard", "sea badge"]),
        ("logo for a wildlife photographer", ["camera", "wood badge"]),
        ("logo for a lantern shop", ["lantern"]),
        ("pizza restaurant logo", ["whole pizza"]),
        ("sticker of a mountain goat", ["goat"]),
    ],
)
def test_a_logo_shows_what_the_business_is_about(prompt: str, kinds: list[str]) -> None:
    """Not its building: the thing itself, before mountains, waves or trees where those are told."""
    assert [item.kind for item in completed(parse(prompt)).items] == kinds


def test_an_emblem_for_every_business_is_drawn() -> None:
    """Each line of the vocabulary begins with a drawing's name."""
    businesses = table("emblems", "emblems")
    assert businesses
    assert all(name in SUBJECTS or noun(name) for name in businesses)


def test_a_bakery_seen_from_a_corner_above_is_a_shop() -> None:
    """An isometric picture shows the house, not its inside."""
    assert [item.kind for item in completed(parse("isometric bakery")).items] == ["shop"]
