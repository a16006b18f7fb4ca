"""Still lifes: small things on a table seen from near, as they are served, potted and hung."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from offline.illustrator.colours import INK as BLACK
from offline.illustrator.colours import colour
from offline.illustrator.composing.cast import WATERLINE, Role
from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.materials import made_of
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.land import PLACES
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from tests.offline.test_illustrator_places import painted


def laid(prompt: str, size: tuple[int, int] = (128, 128)) -> list[Role]:
    """Who stands where on the table of a prompt."""
    scene, dice = completed(parse(prompt)), Dice(prompt)
    stage = Stage(size, scene, palette_for(scene, dice), dice, 1.0)
    return cast(stage, PLACES[scene.place or ""](stage))


@pytest.mark.parametrize(
    ("prompt", "place", "kinds"),
    [
        ("a glass of red wine and a cheese board by the window", "tabletop", ["wine glass", "cheese board"]),
        ("an old typewriter on a wooden desk", "tabletop", ["typewriter"]),
        ("a birthday cake with candles on a table", "tabletop", ["plain cake", "cake candle"]),
        ("a dog resting in the shade of a tree", "meadow", ["dog", "tree"]),
        ("a slice of cheesecake on a plate", "tabletop", ["shortcake"]),
        ("a crown on a velvet cushion", "tabletop", ["crown", "cushion"]),
        ("a gaming console with a controller", "tabletop", ["game console"]),
        ("a diamond ring in a box", "tabletop", ["ring box"]),
        ("a monstera in a white pot", "tabletop", ["monstera"]),
        ("old books and a candle", "tabletop", ["books", "candle"]),
        ("a red dress on a hanger", "rail", ["dress"]),
        ("a ramen bowl with egg and chopsticks", "tabletop", ["ramen"]),
        ("sunflowers in a mason jar", "tabletop", ["sunflower", "flower jar"]),
        ("a plate of cookies and a glass of milk", "tabletop", ["plate of cookies", "glass of milk"]),
        ("a bottle of red wine with two glasses", "tabletop", ["bottle", "wine glass"]),
        ("an open treasure chest full of jewels", "tabletop", ["chest"]),
        (
            "fresh vegetables on a cutting board",
            "tabletop",
            ["tomato", "cutting board", *["bell pepper", "carrot", "broccoli"]],
        ),
        ("a glass of whiskey with ice", "tabletop", ["tumbler glass"]),
        ("tennis racket and balls", "tabletop", ["tennis"]),
        ("old letters with a wax seal", "tabletop", ["sealed letter"]),
        ("red lipstick", "tabletop", ["lipstick"]),
        ("pearl earrings on velvet", "tabletop", ["earring"]),
        ("an emerald and a ruby", "tabletop", ["gem stone", "gem stone"]),
        ("a snow globe with a little house and a tree", "tabletop", ["snow globe"]),
        ("a terrarium with a fern and a mushroom", "tabletop", ["terrarium", "mushroom"]),
        ("a snow globe of a deer in the woods", "tabletop", ["open snow globe", "deer"]),
        ("a violin on sheet music", "tabletop", ["violin", "lying music"]),
        ("a cocktail with a little umbrella", "tabletop", ["cocktail glass"]),
        ("luxury watch product photo", "studio", ["watch"]),
        ("a bowl of ramen, studio photo", "studio", ["ramen"]),
        ("a cat and a teapot on a table", "room", ["cat", "teapot", "table"]),
        ("presents under the christmas tree", "room", ["gift", "christmas tree"]),
        ("a bottle of perfume with roses on pink silk", "tabletop", ["perfume bottle", "cut rose"]),
        ("a wedding cake with red roses", "tabletop", ["wedding cake"]),
        ("two candy canes", "tabletop", ["candy cane"]),
        ("kids blowing out candles on a birthday cake", "room", ["child", "cake", "long table"]),
        ("a wedding on the beach", "beach", ["bride", "groom", "flower arch"]),
        ("kids birthday party", "room", ["child", "party hat"]),
    ],
)
def test_small_things_are_a_still_life(prompt: str, place: str, kinds: list[str]) -> None:
    """They are on a table that is seen from near, nothing of theirs is there twice; others are in a room."""
    scene = completed(parse(prompt))
    assert scene.place == place
    assert [item.kind for item in scene.items] == kinds


def test_a_pot_gives_its_colour_to_the_plant_that_is_in_it() -> None:
    """One drawing has both, and the pot is as white as the one that was named."""
    (plant,) = completed(parse("a monstera in a white pot")).items
    assert plant.accent is not None
    assert min(plant.accent) > 200


@pytest.mark.parametrize("size", [(128, 128), (192, 96), (96, 160)])
def test_an_arrangement_fills_the_table_and_none_is_cut(size: tuple[int, int]) -> None:
    """As large as there is room, in any shape of picture, the tallest farthest away."""
    roles = laid("a bottle of wine, a cheese board and three apples", size)
    unit = min(size) * (min(1.25, (size[1] / size[0]) ** 0.5) if size[1] > size[0] else 1.0)
    wide, high = size[0] / unit, size[1] / unit
    left, right = min(r.x - r.width / 2 for r in roles), max(r.x + r.width / 2 for r in roles)
    assert left > 0
    assert right < wide
    assert right - left > 0.5 * min(wide, 1.5 * high)
    assert min(role.top for role in roles) > 0
    nearest = max(roles, key=lambda role: role.foot)
    assert nearest.kind == "apple"


def test_a_pair_is_two_of_one_size() -> None:
    """Shoes look the same way, close to each other."""
    one, two = laid("a pair of old leather boots")
    assert (one.height, one.flip) == (two.height, two.flip)
    assert abs(one.x - two.x) < one.width


def test_things_on_a_table_keep_their_sizes_to_each_other() -> None:
    """What the others are only said to be with is no larger for that."""
    pot, *cups = sorted(laid("a pot of tea with two cups"), key=lambda role: -role.width)
    assert (pot.kind, {cup.kind for cup in cups}) == ("teapot", {"cup"})
    assert pot.height < 1.8 * cups[0].height


def test_clothes_on_a_rail_are_as_large_as_they_are() -> None:
    """A dress is longer than the sweaters beside it, and all hang from one rail."""
    hung = {role.kind: role for role in laid("three sweaters and a dress")}
    assert hung["dress"].height > hung["sweater"].height
    assert abs(hung["dress"].top - hung["sweater"].top) < 0.1


def test_a_plate_is_a_little_wider_than_what_lies_on_it() -> None:
    """Nothing is tiny on a giant plate."""
    plate, lemon = sorted(laid("a lemon on a plate"), key=lambda role: -role.width)
    assert (plate.kind, lemon.kind) == ("plate", "lemon")
    assert plate.width < 2.2 * lemon.width


def test_what_is_in_a_jar_is_behind_its_glass() -> None:
    """Cookies are within the jar that is said to be of them."""
    *cookies, jar = laid("a jar of cookies")
    assert jar.kind == "jar"
    assert all(role.order < jar.order and abs(role.x - jar.x) < jar.width / 2 for role in cookies)


def test_a_sticker_has_a_white_border() -> None:
    """All around what it shows, on a sheet that is not white."""
    picture = painted(parse("sticker of an avocado"))
    red = picture[..., 0]
    assert red[2, 2] < 220
    row = red[64]
    first = int(np.argmax(row > 250))
    assert 0 < first < 64
    assert row[first + 12 : 64].min() < 150


@pytest.mark.parametrize("material", ["wool", "leather", "velvet"])
def test_cloth_and_leather_keep_the_colour_of_a_thing(material: str) -> None:
    """They have a surface of their own, in the colour that is there."""
    flat = Image.new("RGBA", (96, 96), (60, 90, 180, 255))
    made = np.asarray(made_of(flat, material, np.random.default_rng(1)), dtype=float)[20:76, 20:76]
    assert made[..., 2].mean() > 1.4 * made[..., 0].mean()
    assert made[..., 2].std() > 1


def test_berries_lie_in_their_bowl() -> None:
    """Many, between its far rim and its near side, which is drawn over them in the bowl's own colour."""
    bowl, *berries, front = sorted(laid("a bowl of strawberries"), key=lambda role: role.order or role.y)
    assert (bowl.kind, front.kind, front.name) == ("bowl", "bowl front", bowl.name)
    assert len(berries) > 12
    assert all(abs(berry.x - bowl.x) < 0.5 * bowl.width for berry in berries)
    assert all(bowl.top - 0.2 * bowl.height < berry.foot < bowl.foot for berry in berries)


def test_two_fruits_share_one_bowl() -> None:
    """The bowl has one front, before all that is in it."""
    names = [role.kind for role in laid("two pears and three lemons in a bowl")]
    assert names.count("bowl front") == 1


def test_a_pyramid_among_solids_is_one_of_them() -> None:
    """A cube, a sphere and a pyramid are plain solids of a size."""
    kinds = [
        item.kind for item in completed(parse("a red cube on a blue sphere next to a green pyramid")).items
    ]
    assert kinds == ["cube", "sphere", "solid pyramid"]


@pytest.mark.parametrize(
    ("prompt", "cover", "hue"),
    [
        ("a watch on dark marble", "marble top", "#33323c"),
        ("a perfume bottle on pink silk", "silk", "#f083b0"),
        ("a croissant on a blue tablecloth", "linen", "#3a7bd5"),
        ("a cat on pink silk", None, None),
        ("a vase on a marble floor", None, None),
    ],
)
def test_what_things_lie_on_is_the_cover_of_their_table(
    prompt: str, cover: str | None, hue: str | None
) -> None:
    """A surface and its colour are the table's, not a thing, a tint or a mood; animals lie on none."""
    scene = completed(parse(prompt))
    assert (cover in scene.sights) if cover else not {"silk", "marble top"} & set(scene.sights)
    assert scene.hue("cover", BLACK) == (colour(hue) if hue else BLACK)
    assert scene.tint is None or not cover


@pytest.mark.parametrize(
    ("prompt", "ways"),
    [
        ("a cat on a bookshelf", {"bookcase": "ground", "cat": "perch"}),
        ("a vase on a kitchen counter", {"counter": "ground", "vase": "perch"}),
        ("three goslings on a pond", {"duckling": "water"}),
        ("paper lanterns hanging in a tree by a lake", {"tree": "ground", "lantern": "perch"}),
        ("ein Entlein auf einem Teich", {"duckling": "water"}),
        ("a rubber duck on a lake", {"rubber": "water"}),
        ("deux chats noirs sur un toit", {"cat": "ground"}),
    ],
)
def test_what_someone_is_on_is_drawn(prompt: str, ways: dict[str, str]) -> None:
    """Furniture is drawn with who is on it, ducklings are on the water, a roof is a roof in any language."""
    roles = laid(prompt, (64, 64))
    assert {role.kind.split(" ")[0]: role.way for role in roles} == ways
    assert completed(parse(prompt)).place in {"room", "kitchen", "lake", "city"}
    assert ("roof" in completed(parse(prompt)).sights) == ("toit" in prompt)


def test_what_lies_on_something_is_seen_from_near() -> None:
    """A violin on a chair is no small part of the room; a close-up of a bee shows bee and bloom."""
    violin, bee = (
        next(role for role in laid(prompt, (64, 64)) if role.kind == kind)
        for prompt, kind in (
            ("a violin on a chair", "violin"),
            ("close-up of a bee on a sunflower", "honeybee"),
        )
    )
    assert violin.height > 0.26
    assert bee.width > 0.4


def test_who_is_under_a_boat_is_below_the_surface_that_it_is_on() -> None:
    """The surface is between the two, also where a diver is told; a wreck has none above it."""
    for prompt in ("a dolphin under a small sailing boat", "a scuba diver below a motorboat"):
        boat, swimmer = sorted(laid(prompt, (64, 64)), key=lambda role: role.top)
        assert boat.top > 0
        assert boat.foot - 0.45 * boat.height < WATERLINE < boat.foot
        assert swimmer.top > WATERLINE
    assert "waterline" not in completed(parse("a sunken ship with fish")).sights


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("sushi on a black plate from above", {"plate, from above", "sushi, from above"}),
        (
            "a laptop, a coffee and a plant, flat lay",
            {"laptop, from above", "cup, from above", "potted plant, from above"},
        ),
    ],
)
def test_a_table_from_above_shows_things_from_above(prompt: str, kinds: set[str]) -> None:
    """Dishes and things of a desk are drawn from above, each clear of the others."""
    roles = laid(prompt, (64, 64))
    assert {role.kind for role in roles} == kinds
    middles = [(role.x, role.foot - role.height / 2) for role in roles if role.way == "table"]
    apart = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for k, a in enumerate(middles) for b in middles[:k]]
    assert all(far > 0.35 for far in apart)
