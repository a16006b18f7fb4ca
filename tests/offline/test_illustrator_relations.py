"""How a relation is seen in the picture: who leans, hangs, is larger, farther or turned to whom."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator.composing.cast import Role, item_of, tag
from offline.illustrator.composing.crowds import depths
from offline.illustrator.composing.lifting import LIFTED
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
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


@pytest.mark.parametrize(
    ("prompt", "layers"),
    [
        ("a fox in the foreground and a red barn in the background", [1, -1]),
        ("in the background a castle, in the foreground a dragon", [-1, 1]),
        ("a portrait of a dog with a windmill in the background", [0, -1]),
        ("a boat with mountains in the background", [0]),
        ("a ship on the horizon", [-1]),
    ],
)
def test_the_background_is_of_what_it_is_said_of(prompt: str, layers: list[int]) -> None:
    """Of the thing before it, or of the one to come; of a place it says nothing."""
    assert [item.layer for item in parse(prompt).items] == layers


def test_what_is_in_the_background_is_far() -> None:
    """A windmill in the background is smaller, higher up and behind; beside a dog it is larger than that."""
    behind = drawn("a dog and a windmill in the background", "hills")
    beside = drawn("a dog and a windmill", "hills")
    assert behind["1"].foot < behind["0"].foot - 0.05
    assert behind["1"].order < behind["0"].order
    assert behind["1"].height < beside["1"].height


@pytest.mark.parametrize(
    ("prompt", "least", "most"),
    [
        ("an ant bigger than a car", 1.2, 3.0),
        ("a mouse as big as an elephant", 0.7, 1.4),
        ("a house smaller than a snail", 0.2, 0.7),
    ],
)
def test_comparisons_are_seen(prompt: str, least: float, most: float) -> None:
    """What is said to be larger than another is, by what both take of the picture."""
    first, second = (drawn(prompt)[k] for k in "01")
    assert least < ((first.height * first.width) / (second.height * second.width)) ** 0.5 < most


def test_two_who_face_each_other_are_turned_to_each_other() -> None:
    """The left one looks to the right, the right one to the left, from the same depth."""
    left, right = sorted(roles(*parse("two horses facing each other").items), key=lambda role: role.x)
    assert (left.flip, right.flip, left.foot) == (True, False, right.foot)


def test_each_around_a_fire_has_a_place_of_its_own() -> None:
    """A family that camps sits about its fire, nobody in another's lap, and has a tent."""
    scene = completed(parse("a family camping"))
    assert {"campfire", "tent"} <= {item.kind for item in scene.items}
    sitting = [role for role in roles(*scene.items) if role.kind.endswith("sitting")]
    assert len({round(role.x, 2) for role in sitting}) == len(sitting) == 4


def test_what_is_on_top_is_on_what_it_is_with() -> None:
    """ "With a cherry on top": on the cake, and no larger than that."""
    cherry, cake = (drawn("a cake with a cherry on top")[k] for k in "10")
    assert cherry.foot < cake.top + 0.4 * cake.height
    assert cherry.height < 0.7 * cake.height


@pytest.mark.parametrize(
    ("prompt", "place", "sight"),
    [
        ("a village at the foot of a volcano", "village", "far volcano"),
        ("a volcano behind a beach", "beach", "far volcano"),
        ("a meadow with the skyline of new york in the distance", "meadow", "far city"),
        ("a lake in the forest", "lake", None),
        ("a village by the sea", "harbour", None),
        ("a castle on a hill above a village", "hills", "far village"),
        ("a white house on a hill above the sea", "hills", "far sea"),
    ],
)
def test_a_second_place_is_seen_behind_the_first(prompt: str, place: str, sight: str | None) -> None:
    """Where it can be shown there; and what is told is what is shown."""
    scene = completed(parse(prompt))
    assert scene.place == place
    assert [each for each in scene.sights if each.startswith("far ")] == ([sight] if sight else [])


@pytest.mark.parametrize(
    ("prompt", "ties"),
    [
        ("A dog lies on a sofa. Beside it sits a cat.", {"dog": ("on", "sofa"), "cat": ("beside", "sofa")}),
        ("A woman is in a park. She holds a balloon.", {"woman": ("holding", "balloon")}),
        ("A boy with a kite. A dog sits beside him.", {"dog": ("beside", "boy")}),
        (
            "There is a big tree. Under the tree sleeps a fox.",
            {"fox": ("under", "tree"), "tree": (None, None)},
        ),
        ("a man with a hat, next to him a suitcase", {"suitcase": ("beside", "man")}),
        ("There is a house and a church. Between them grazes a cow.", {"cow": ("between", "house")}),
        ("A bird watches from a branch", {"bird": ("on", "branch")}),
    ],
)
def test_sentences_speak_of_what_was_named(prompt: str, ties: dict[str, tuple[str, str]]) -> None:
    """ "It", "him", "the tree" are who was named before; what a sentence begins with leads to its subject."""
    items = parse(prompt).items
    found = {
        item.word: (item.relation, items[item.target].word if item.target is not None else None)
        for item in items
    }
    assert {word: found[word] for word in ties} == ties
    assert len(found) == len(items)


def test_a_sentence_tells_a_colour() -> None:
    """ "The house is red": the house, not the whole picture."""
    scene = parse("A house stands on a hill. The house is red.")
    assert [item.colour is not None for item in scene.items] == [True]
    assert scene.tint is None


def test_one_stands_between_two_others() -> None:
    """Of three in a row the one that is between the others is in the middle."""
    found = drawn("a cat between a dog and a rabbit")
    assert min(found["1"].x, found["2"].x) < found["0"].x < max(found["1"].x, found["2"].x)


@pytest.mark.parametrize(
    ("prompt", "place", "sight"),
    [
        ("a snowy forest seen through a window", "room", "view snowforest"),
        ("a cat looking out of the window at a rainy street", "room", "view street"),
        ("a living room with a view of the sea", "room", "view sea"),
        ("a castle reflected in a lake", "lake", "mirrored"),
        ("mountains mirrored in a still pond", "lake", "mirrored"),
        ("a rainy city seen through a train window", "room", "view city"),
        ("an old man by firelight", "room", "fireplace"),
    ],
)
def test_what_is_seen_through_or_in_another(prompt: str, place: str, sight: str) -> None:
    """Through a window, mirrored in water, by the light of a fire: the place has it."""
    scene = completed(parse(prompt))
    assert scene.place == place
    assert sight in scene.sights


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a monk reading by candlelight", "candle"),
        ("a girl sewing by lamplight", "lamp"),
        ("a dog by lamplight in a village", "street lamp"),
        ("two friends by firelight on a beach", "campfire"),
    ],
)
def test_what_gives_the_light_is_seen(prompt: str, kind: str) -> None:
    """At night, the lamp that fits the place."""
    scene = completed(parse(prompt))
    assert kind in [item.kind for item in scene.items]
    assert scene.time == "night"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a knight fighting a dragon", "hills"),
        ("a mermaid on a rock", "sea"),
        ("a mermaid", "underwater"),
        ("a red umbrella in the rain", "street"),
    ],
)
def test_places_that_others_tell(prompt: str, place: str) -> None:
    """Where one is seen depends on who else is there, and on the weather."""
    assert completed(parse(prompt)).place == place


def test_the_earth_is_not_seen_twice_from_the_moon() -> None:
    """It is in the sky of that place."""
    scene = completed(parse("an astronaut on the moon looking at the earth"))
    assert [item.kind for item in scene.items] == ["astronaut"]


@pytest.mark.parametrize(
    ("prompt", "ties"),
    [
        ("a suitcase full of letters", {"letter": ("in", "suitcase")}),
        ("a bathtub filled with ducks", {"duck": ("in", "bathtub")}),
        ("a seal balancing a ball on its nose", {"ball": ("on", "seal"), "seal": (None, None)}),
        ("apples, pears and a knife on a table", {"apple": ("on", "table"), "knife": ("on", "table")}),
        ("a red house, a boat and a dog on a hill", {"house": (None, None), "dog": (None, None)}),
        ("a boy hiding behind a tree", {"boy": ("behind", "tree")}),
        ("a kite stuck in a tree", {"kite": ("in", "tree")}),
        ("a crown on a red pillow", {"crown": ("on", "pillow")}),
    ],
)
def test_things_are_tied_as_they_are_said(prompt: str, ties: dict[str, tuple[str, str]]) -> None:
    """What fills something is in it, what is on a nose is on its owner, a list is where its last is."""
    items = parse(prompt).items
    found = {i.word: (i.relation, items[i.target].word if i.target is not None else None) for i in items}
    assert {word: found[word] for word in ties} == ties


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a crane lifting steel beams", "construction crane"),
        ("a crane standing in a lake", "crane"),
        ("a wireless mouse beside a keyboard", "openmoji:1F5B1"),
        ("a mouse beside a cheese", "mouse"),
    ],
)
def test_a_word_has_the_sense_that_others_tell(prompt: str, kind: str) -> None:
    """A crane with steel is a machine, one in a lake a bird."""
    assert parse(prompt).items[0].kind == kind


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a cat on a cushion", "room"),
        ("a child under a blanket fort", "room"),
        ("a bicycle leaning against a stone wall", "wall"),
        ("a bathtub full of ducks", "room"),
        ("a kite stuck in a tree", "meadow"),
        ("a boat, mountains reflected in the water", "lake"),
        ("a witch flying on a broom across the full moon", "sky"),
    ],
)
def test_the_place_is_that_of_what_holds_the_others(prompt: str, place: str) -> None:
    """Ducks in a bathtub are at home, a kite in a tree is no longer in the sky."""
    assert completed(parse(prompt)).place == place


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("dog ball beach", ["dog", "ball"]),
        ("old man bench park pigeons", ["old man", "bench", "pigeon"]),
        ("a dog house in a garden", ["dog house"]),
        ("cat astronaut moon", ["cat astronaut"]),
    ],
)
def test_bare_nouns_are_a_list(prompt: str, words: list[str]) -> None:
    """Without articles and prepositions each noun is a thing of its own; an astronaut cat is one."""
    scene = parse(prompt)
    assert [item.word for item in scene.items if item.count == 1 or item.word == "pigeon"] == words


@pytest.mark.parametrize("prompt", ["a cat driving a red car", "a woman in a truck", "a bear driving a bus"])
def test_who_drives_is_behind_the_window(prompt: str) -> None:
    """Nobody who drives sits on the roof: head and shoulders are within the height of the vehicle."""
    found = drawn(prompt)
    driver, vehicle = found["0"], found["1"]
    assert driver.way == "cabin"
    assert vehicle.top - 0.01 < driver.top < vehicle.top + 0.4 * vehicle.height
    assert abs(driver.x - vehicle.x) < 0.5 * vehicle.width


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a bicycle leaning against a stone wall with flowers in its basket", ["bicycle"]),
        ("a bicycle with a basket of flowers", ["bicycle"]),
        ("a rabbit in a hat", ["rabbit", "upturned hat"]),
        ("a man in a top hat", ["person"]),
        ("santa claus flying over a village in his sleigh", ["santa claus", "reindeer sleigh"]),
        ("two children under a blanket fort", ["child", "blanket fort"]),
    ],
)
def test_what_one_is_in_is_drawn_as_that_needs(prompt: str, kinds: list[str]) -> None:
    """A bicycle has its basket, a hat with a rabbit in it lies on its crown, a flying sleigh has deer."""
    assert [item.kind for item in completed(parse(prompt)).items] == kinds


@pytest.mark.parametrize(
    ("prompt", "place", "least"),
    [
        ("a young woman reading under a big oak tree", "garden", 0.34),
        ("an old man under a street lamp", "street", 0.34),
        ("an owl on a branch", "forest", 0.23),
        ("two children playing under a tree", "meadow", 0.26),
    ],
)
def test_who_leads_is_large_beside_what_is_larger(prompt: str, place: str, least: float) -> None:
    """Whoever the picture is of is about a third of its height, also by a tree or a lamp."""
    assert drawn(prompt, place)["0"].height >= least


def test_who_is_said_to_be_tiny_stays_tiny() -> None:
    """A tiny knight is not made larger for leading the picture."""
    assert drawn("a tiny knight under a huge mushroom", "castle")["0"].height < 0.3


@pytest.mark.parametrize(
    "held", ["a hedgehog holding a balloon", "a cat with an umbrella", "a fox with a blue balloon"]
)
def test_what_an_animal_holds_up_is_in_its_grasp(held: str) -> None:
    """The string or handle ends at a raised paw or the mouth, not beside its holder."""
    found = roles(*parse(held).items, place="meadow")
    thing = next(role for role in found if role.kind in LIFTED)
    who = max((role for role in found if role.kind not in LIFTED), key=lambda role: role.height)
    assert abs(thing.x - who.x) <= 0.6 * who.width
    assert who.top < thing.foot < who.foot


@pytest.mark.parametrize(
    ("prompt", "kinds", "trait"),
    [
        ("girl in a yellow raincoat and red boots jumping in a puddle", ["girl"], "booted #d8343a"),
        ("a woman wearing red shoes", ["woman"], "shod #d8343a"),
        ("a boy in a striped shirt and blue sneakers", ["boy"], "shod #"),
        ("a girl in red boots", ["girl"], "booted #d8343a"),
        ("a pair of red boots", ["hiking boot"], ""),
        ("a man in a black suit and top hat dancing", ["person", "top hat"], ""),
    ],
)
def test_clothes_named_together_are_all_worn(prompt: str, kinds: list[str], trait: str) -> None:
    """Boots named with a coat are on the feet, a hat is on the head; alone they are things."""
    items = completed(parse(prompt)).items
    assert [item.kind for item in items] == kinds
    assert not trait or any(told.startswith(trait) for told in items[0].traits)
    assert all(item.relation == "with" for item in items[1:])


@pytest.mark.parametrize(
    ("prompt", "at"),
    [
        ("three cats sitting on a fence, the left one wearing a crown", 0),
        ("three owls on a branch at night, the middle one wearing a top hat", 1),
        ("three penguins in a row, the one on the right with a red scarf", 2),
    ],
)
def test_what_one_of_several_wears_is_on_that_one(prompt: str, at: int) -> None:
    """Of three only the one that is spoken of has the hat, by where it stands."""
    found = roles(*parse(prompt).items, place="meadow")
    kind = parse(prompt).items[0].kind
    three = sorted((role for role in found if role.kind.startswith(kind)), key=lambda role: role.x)
    worn = [role for role in found if role.kind in {"crown", "top hat", "scarf"}]
    assert len(three) == 3
    assert [min(three, key=lambda role: abs(role.x - hat.x)) for hat in worn] == [three[at]]


def test_the_eleventh_thing_is_no_other_one() -> None:
    """Roles tell their items also where there are more than ten."""
    names = [f"{tag(i)}3" for i in range(14)]
    assert [item_of(name) for name in names] == list(range(14))
    assert item_of("2.B0") == 11
    assert item_of("new") is None


@pytest.mark.parametrize(
    ("prompt", "tied"),
    [
        (
            "a robot with a lamp, sunflowers on its head and a bird on its shoulder",
            {2: ("on", 0), 3: ("on", 0)},
        ),
        ("a van with surfboards on the roof", {1: ("on", 0)}),
        ("a tree with lanterns hanging from its branches", {1: ("hanging", 0)}),
        ("a queen, a pearl necklace, a raven on her shoulder", {2: ("on", 0)}),
        (
            "a girl with a teddy bear in one hand and a balloon in the other",
            {0: ("holding", 1), 2: ("with", 0)},
        ),
        ("a cow with a sparrow on its head and a cat on its back", {1: ("on", 0), 2: ("on", 0)}),
        ("a turtle with a village on its back", {1: ("on", 0)}),
        ("a fountain with pigeons, a bench on either side", {2: ("flanking", 0)}),
        (
            "a vase of tulips, a bowl of lemons and a newspaper",
            {1: ("in", 0), 2: (None, None), 4: (None, None)},
        ),
    ],
)
def test_what_is_at_a_part_is_tied_to_whose_it_is(prompt: str, tied: dict[int, tuple[str, int]]) -> None:
    """A part of one that was named is no thing, no place of the picture, and not of a mere neighbour."""
    scene = parse(prompt)
    assert {k: (scene.items[k].relation, scene.items[k].target) for k in tied} == tied
    assert "roof" not in scene.sights
    assert scene.place is None


def test_a_side_of_the_picture_is_kept() -> None:
    """What is said to be on the left is left of what is on the right."""
    found = drawn("a snowman on the right, a windmill on the left")
    assert found["1"].x < 0.4 < 0.6 < found["0"].x


def test_a_thing_with_a_door_and_windows_is_a_house_in_its_form() -> None:
    """A peach with a door is lived in: no door stands beside it."""
    (house,) = parse("a giant peach with a door and windows").items
    assert (house.kind, house.traits) == ("house", ("form peach",))


def test_what_is_on_the_wall_of_a_room_is_laid_on_no_table() -> None:
    """A clock on the wall hangs there, although a clock alone stands on a table."""
    items = completed(parse("a bedroom with a bed and a clock on the wall")).items
    assert [item.word for item in items] == ["bed", "clock"]
    assert (items[1].relation, items[1].traits) == (None, ("at wall",))


def test_of_a_herd_every_other_one_is_in_a_row_behind() -> None:
    """So that nobody's head is behind the back of who is next."""
    ranks = depths(np.random.default_rng(3), 6, side_on=True)
    assert sorted(ranks) == list(range(6))
    assert {a < 3 for a in ranks[::2]} != {a < 3 for a in ranks[1::2]}
    assert len({a < 3 for a in ranks[::2]}) == 1
