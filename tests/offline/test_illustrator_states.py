"""How things and places look by the words: patterns, states, the colours of parts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from offline.illustrator import FlatIllustrator
from offline.illustrator.colours import colour
from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.sprites import dressed
from offline.illustrator.composing.surfaces import in_state
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.patterns import PATTERNS
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.drawing.weathering import STATES
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.nouns import noun
from offline.illustrator.reading.words import parse
from offline.painting import Brief


@pytest.mark.parametrize(
    ("prompt", "traits"),
    [
        ("a rusty car", ("rusty",)),
        ("an old house overgrown with ivy", ("weathered", "overgrown")),
        ("a red and white striped lighthouse", ("striped #f5f2ec",)),
        ("a blue vase with yellow polka dots", ("spotted #f4c430",)),
        ("a yellow house with blue windows", ("window #3a7bd5",)),
        ("a house with a red roof and smoke from the chimney", ("roof #d8343a", "smoking")),
        ("a grey cat with one white paw", ("one-paw #f5f2ec",)),
        ("a black dog with a white chest and brown ears", ("chest #f5f2ec", "ear #8b5a35")),
        ("a black cat with yellow eyes", ("eye #f4c430",)),
        ("a boat with a striped sail", ("striped-sail",)),
        ("a rainbow unicorn", ("rainbow",)),
        ("an old man", ()),
    ],
)
def test_what_is_said_of_a_thing_is_kept_with_it(prompt: str, traits: tuple[str, ...]) -> None:
    """Before the noun, after it, or of a part of it that its drawing can colour."""
    assert parse(prompt).items[0].traits == traits


@pytest.mark.parametrize(
    ("prompt", "part", "code"),
    [
        ("a lonely tree under a red sky", "sky", "#d8343a"),
        ("a cup of coffee on a blue table", "table", "#3a7bd5"),
        ("a black sand beach", "sand", "#33323c"),
        ("purple mountains", "mountain", "#8a4fc4"),
        ("a room with white walls", "wall", "#f5f2ec"),
        ("a red moon over the sea", "sun", "#d8343a"),
    ],
)
def test_a_colour_of_a_part_of_the_place_is_of_that_part(prompt: str, part: str, code: str) -> None:
    """Not of the whole picture, and of no thing."""
    scene = parse(prompt)
    assert (dict(scene.hues)[part], scene.tint) == (colour(code), None)


@pytest.mark.parametrize("state", sorted({*PATTERNS, *STATES}))
def test_a_state_changes_how_a_thing_looks(state: str) -> None:
    """And only that: the drawing keeps its size, and the same dice draw the same."""
    sprite = Image.new("RGBA", (96, 80))
    ImageDraw.Draw(sprite).ellipse((10, 10, 86, 70), fill=(60, 110, 190, 255))
    one, other = (in_state(sprite, "teapot", (state,), np.random.default_rng(5)) for _ in range(2))
    assert one.size == sprite.size
    assert one.tobytes() == other.tobytes() != sprite.tobytes()


def test_states_and_colours_of_parts_are_told() -> None:
    """What is shown stands in the sentence."""
    told = FlatIllustrator().tell(Brief("generate", "a rusty car under a red sky", 128, 128, 1))
    assert "a rusty car" in told
    assert "under a red sky" in told
    told = FlatIllustrator().tell(Brief("generate", "a house with a blue roof", 128, 128, 1))
    assert "a house with a blue roof" in told


@pytest.mark.parametrize(
    ("prompt", "sight"),
    [
        ("a rocky valley", "rocky"),
        ("a flooded street", "flooded"),
        ("a fox in a mossy forest", "mossyground"),
        ("a frozen lake", "frozen"),
        ("fireflies over a pond", "fireflies"),
        ("a terrace with string lights", "stringlights"),
        ("sun rays in a forest", "rays"),
    ],
)
def test_what_kind_a_land_is_and_what_fills_its_air_are_sights(prompt: str, sight: str) -> None:
    """They are painted with the place, and are no things."""
    scene = parse(prompt)
    assert sight in scene.sights
    assert not [item for item in scene.items if item.word != "fox"]


def test_apples_hang_in_their_tree_and_snow_lies_on_houses_in_winter() -> None:
    """Neither lies beside."""
    (tree,) = completed(parse("a tree with pears")).items
    assert tree.traits == ("fruit #c8d04a",)
    assert len(completed(parse("an apple tree with red apples")).items) == 1
    (barn,) = completed(parse("a red barn in winter")).items
    assert barn.traits == ("snowy",)


def test_flowers_in_a_cracked_vase_are_whole() -> None:
    """A state is of its thing alone, however many others are drawn with it."""
    asked = Brief("generate", "a cracked blue vase with white flowers", 128, 128, 1)
    (picture,) = FlatIllustrator().paint(asked, 0)
    assert picture.size == (128, 128)


@pytest.mark.parametrize(
    ("prompt", "kind", "trait"),
    [
        ("a pirate ship with black sails", "pirate ship", "sail #33323c"),
        ("a horse with a saddle", "horse", "saddle"),
        ("a field full of sheep", "sheep", "many"),
        ("a robot made of rusty metal", "robot", "rusty"),
        ("a backlit tree", "tree", "backlit"),
    ],
)
def test_parts_and_multitudes_of_other_kinds(prompt: str, kind: str, trait: str) -> None:
    """What once was passed over in silence."""
    item = next(item for item in parse(prompt).items if item.kind == kind)
    assert trait in item.traits


def test_birds_over_the_sea_fly_and_a_transparent_umbrella_is_of_glass() -> None:
    """The words are of the things, not of the whole picture."""
    assert parse("a flock of birds over the sea").items[0].action == "flying"
    umbrella = parse("a transparent umbrella in the rain")
    assert (umbrella.items[0].material, umbrella.transparent) == ("glass", False)


@pytest.mark.parametrize(
    ("prompt", "kind", "traits"),
    [
        ("a house shaped like a red mushroom, glowing windows", "house", ("form mushroom",)),
        ("a strawberry-shaped hot air balloon", "hot air balloon", ("form strawberry",)),
        ("a cloud in the shape of a rabbit", "cloud", ("form rabbit",)),
        ("a pumpkin shaped house", "house", ("form pumpkin",)),
        ("a heart-shaped cloud over the sea", "cloud", ("heart-shaped",)),
        ("a half-eaten apple", "apple", ("bitten",)),
        ("a castle with red flags", "castle", ("flag #d8343a",)),
        ("a crystal ball with purple smoke", "crystal ball", ("smoking #8a4fc4",)),
        ("a marble staircase with a red carpet", "staircase", ("carpet #d8343a",)),
    ],
)
def test_forms_and_more_parts(prompt: str, kind: str, traits: tuple[str, ...]) -> None:
    """What has the form of another is one thing; flags, carpets and windows are their owner's."""
    (item,) = parse(prompt).items
    assert (item.word, item.traits) == (kind, traits)


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a wolf with glowing blue eyes", "eye #3f78b8"),
        ("a cat with glowing eyes", "eye #ffd640"),
        ("a train covered in graffiti", "graffiti"),
        ("a jar filled with fireflies", "lightfilled"),
    ],
)
def test_eyes_and_what_covers_or_fills_a_thing(prompt: str, trait: str) -> None:
    """Eyes of animals as of people; what is in a jar is no second thing."""
    (item,) = parse(prompt).items
    assert trait in item.traits


def test_a_field_of_purple_tulips_bears_them_and_berries_lie_on_a_cake() -> None:
    """The flowers are the field's own, in their colour; the fruit is not beside."""
    field = parse("a field of purple tulips")
    assert (field.items, field.sights, dict(field.hues)["bloom"]) == ((), ("tulip",), colour("#8a4fc4"))
    cake = next(iter(completed(parse("a cake covered in strawberries")).items))
    assert "topped #e0343f" in cake.traits


def test_roofs_walls_and_trees_are_as_they_are_said_to_be() -> None:
    """A roof is of its house, a wall alone is the place, a tree has the leaves told, a key lies out."""
    assert parse("a cottage with a thatched roof").sights == ()
    assert completed(parse("a wall covered in ivy")).place == "wall"
    assert completed(parse("a tree with pink leaves")).items[0].colour == colour("#f083b0")
    assert completed(parse("a rusty key in the snow")).place == "meadow"
    assert not parse("a black and white striped tent").sights


@pytest.mark.parametrize("state", ["overgrown", "rusty", "leopard", "floral", "blooming"])
def test_a_state_is_where_it_was_at_a_lower_resolution(state: str) -> None:
    """A partial and the final agree: leaves, rust and spots do not jump."""
    seen = []
    for size in (90, 180):
        sprite = Image.new("RGBA", (size, size))
        ImageDraw.Draw(sprite).ellipse(
            (0.1 * size, 0.1 * size, 0.9 * size, 0.9 * size), fill=(60, 110, 190, 255)
        )
        made = in_state(sprite, "teapot", (state,), np.random.default_rng(5))
        seen.append(np.asarray(made.convert("RGB").resize((30, 30), Image.Resampling.BOX), np.float32))
    assert np.abs(seen[0] - seen[1]).mean() < 8


def test_what_burns_has_flames_unless_it_is_a_light() -> None:
    """A burning book is on fire; a burning candle has its flame already."""
    assert [item.kind for item in completed(parse("a burning book")).items] == ["book", "fire"]
    assert [item.kind for item in completed(parse("a burning candle")).items] == ["candle"]


@pytest.mark.parametrize(
    ("prompt", "place", "part", "sight"),
    [
        ("a kitchen with a green island", "kitchen", "island", "kitchen island"),
        ("a bicycle leaning against a yellow wall", "wall", "wall", ""),
        ("a tennis player on a clay court", "stadium", "", "claycourt"),
        ("a spaceship over mars with two suns", "mars", "", "far suns"),
    ],
)
def test_what_belongs_to_a_place_is_seen_there(prompt: str, place: str, part: str, sight: str) -> None:
    """Its furniture and its walls are there, in the colour that is told."""
    scene = parse(prompt)
    assert scene.place == place
    assert not part or scene.told(part)
    assert not sight or sight in scene.sights


@pytest.mark.parametrize("word", ["house", "hot air balloon", "cushion", "car", "vase"])
def test_a_thing_in_the_form_of_another_is_as_high_as_ever(word: str) -> None:
    """Whatever it keeps of its own, a basket or its wheels, it stands where it stood."""
    scene = parse("a hill")
    stage = Stage((128, 128), scene, palette_for(scene, Dice("a")), Dice("a"), 1.0)
    found = noun(word)
    assert found
    role = Role(found.kind, "0", 0.5, 0.8, 0.4, traits=("form pumpkin",))
    plain = dressed(stage, replace(role, traits=()))
    formed = dressed(stage, role)
    assert formed.height <= plain.height
    assert formed.tobytes() != plain.tobytes()


@pytest.mark.parametrize(
    ("prompt", "kinds", "relation"),
    [
        ("five balloons tied to a bench", ["openmoji:1F388", "bench"], "tied"),
        ("a dog tied to a tree", None, "beside"),
        ("a grandmother in a rocking chair", ["grandmother", "rocking chair"], "in"),
        ("a sign on a garden gate", ["openmoji:1FAA7", "garden gate"], "on"),
        ("a fierce wolf head logo", ["wolf head"], None),
        ("a room and a fireplace with stockings", [], None),
        ("unicorn rainbow", ["unicorn", "rainbow"], None),
        ("a bowl of ramen with green onions", ["ramen"], None),
        ("a dog in the style of 80s sci-fi book covers", ["dog"], None),
    ],
)
def test_what_is_said_of_things_is_of_them(
    prompt: str, kinds: list[str] | None, relation: str | None
) -> None:
    """Balloons are tied on, chairs and gates are of their kind; toppings and styles are no things."""
    items = parse(prompt).items
    assert kinds is None or [item.kind for item in items] == kinds
    assert [item.relation for item in items[:1]] in ([relation], [])


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a dog with a collar", "collar"),
        ("a cottage with shutters", "shutter"),
        ("a white house with green shutters", "shutter #"),
    ],
)
def test_a_part_that_is_only_there_when_told_of_is_a_trait(prompt: str, trait: str) -> None:
    """With its colour where that is said, and nothing is told as missing."""
    scene = parse(prompt)
    (item,) = scene.items
    assert any(each.startswith(trait) for each in item.traits)
    assert not scene.unknown
