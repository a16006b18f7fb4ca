"""Settings: the special kinds of a place, as a museum is one of a room."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land import PLACES
from offline.illustrator.land.towns.roads import lay, set_back
from offline.illustrator.painting.scenery import _unpainted
from offline.illustrator.planning.completing import completed
from offline.illustrator.planning.traffic import way_of_traffic
from offline.illustrator.reading.tables import table
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Scene
from offline.illustrator.settings import SETTINGS, place, setting_of, shown_by
from offline.illustrator.sheets.painter import paint_scene
from offline.illustrator.subjects.registry import draws
from offline.illustrator.telling import told

SHAPES = (((96, 96), "night"), ((160, 64), "day"), ((64, 140), None))


@pytest.mark.parametrize("sight", sorted(SETTINGS))
def test_every_setting_is_painted_and_told(sight: str) -> None:
    """A setting fills a picture, has words that name it, and is told; shapes and hours take turns."""
    place, turn = min(SETTINGS[sight].places), sorted(SETTINGS).index(sight)
    size, time = SHAPES[turn % len(SHAPES)]
    scene = Scene(place=place, sights=(sight,), time=time)
    picture = np.asarray(paint_scene(scene, size, Dice(f"setting{size}"), 1.0), dtype=float)
    assert picture.shape == (size[1], size[0], 3)
    assert picture.std() > 4
    assert SETTINGS[sight].places <= set(PLACES)
    phrases = table("scene", "sights")[sight]
    assert told(Scene(), scene).count(table("telling", "setting")[sight][0].partition(" ")[2]) == 1
    assert any(setting_of(parse(phrase)) == sight for phrase in phrases)


@pytest.mark.parametrize(
    ("prompt", "sight"),
    [
        ("a gothic cathedral interior", "cathedral"),
        ("a knight in a dungeon", "prison"),
        ("inside an airplane cabin, window seat", "cabin"),
        ("a woman waiting at the train station in the rain", "station"),
        ("a robot working in an office at night", "office"),
        ("a cathedral on a hill", None),
        ("a girl in a toy shop", "toyshop"),
        ("a lantern shop", "wares"),
        ("a butcher in his shop", "butcher"),
        ("a cabin bedroom", "bedroom"),
        ("a flower shop in a village", None),
        ("a wizard reading a spellbook in a tower", "wizardtower"),
        ("a princess in a tower", None),
        ("a king sitting on a throne", "throneroom"),
        ("a woman taking a bubble bath", "bathroom"),
        ("a cat on a bed", "bedroom"),
        ("a messy child's room full of toys", "childroom"),
    ],
)
def test_settings_are_read(prompt: str, sight: str | None) -> None:
    """Where someone is said to be makes the setting; a building alone does not."""
    assert setting_of(completed(parse(prompt))) == sight


def test_what_a_setting_shows_is_not_drawn_twice() -> None:
    """The barrels of a cellar lie at its walls: they are no things of their own, and no table bears them."""
    for prompt in ("a wine cellar with barrels", "classroom with desks", "a kitchen with pendant lights"):
        scene = completed(parse(prompt))
        assert all(shown_by(scene, item) for item in scene.items)
        assert len(scene.items) == 1


def test_things_of_a_setting_that_are_tied_to_each_other_are_not_drawn_twice() -> None:
    """Glowing mushrooms with fireflies, which an enchanted forest has anyway."""
    assert _unpainted(completed(parse("an enchanted forest with mushrooms and fireflies"))).items == ()


@pytest.mark.parametrize(
    ("prompt", "setting", "way"),
    [
        ("a taxi", "roadside", "road"),
        ("a boy riding a bicycle in the street", "roadside", None),
        ("a motorcycle in the desert", None, "road"),
        ("a steam train in the mountains", None, "rails"),
        ("a steam train on a stone bridge", "viaduct", None),
        ("a tram in the city", "roadside", "rails"),
        ("a sports car drifting on a race track", "racetrack", "road"),
        ("an airplane landing at the airport", "runway", None),
    ],
)
def test_what_drives_has_a_road(prompt: str, setting: str | None, way: str | None) -> None:
    """Vehicles are seen from across their street, or on a road or rails in the country."""
    scene = completed(parse(prompt))
    assert (setting_of(scene), way_of_traffic(scene)) == (setting, way)


def test_houses_stand_behind_the_road() -> None:
    """A house with a car before it is not on the asphalt."""
    scene = completed(parse("a red car in front of a house"))
    stage = Stage((256, 256), scene, palette_for(scene, Dice("road")), Dice("road"), 1.0)
    ground = lay(stage, PLACES[scene.place or ""](stage))
    feet = {role.kind: role.foot for role in set_back(stage, ground, cast(stage, ground))}
    assert feet["house"] < stage.h - 0.19 < feet["car"]


def test_a_train_crosses_a_valley_and_people_wait_on_the_platform() -> None:
    """The bridge of a train with wagons spans the land; nobody stands on the rails of a station."""
    valley = completed(parse("a steam train crossing a stone bridge"))
    assert setting_of(valley) == "viaduct"
    assert [item.kind for item in valley.items] == ["long train"]
    scene = completed(parse("people waiting in a subway station"))
    stage = Stage((256, 256), scene, palette_for(scene, Dice("rail")), Dice("rail"), 1.0)
    ground = SETTINGS["subway"].paint(stage)
    low, high = ground.across or (0.0, 0.0)
    assert all(low <= role.x <= high for role in set_back(stage, ground, cast(stage, ground)))


@pytest.mark.parametrize(
    ("prompt", "place", "sights", "kinds"),
    [
        ("a horse in a barn", "farm", ("stable",), ["horse"]),
        ("a robot in a factory", "room", ("factory",), ["robot"]),
        ("a cat in a house", "room", (), ["cat"]),
        ("a cat in front of a house", "hills", (), ["cat", "house"]),
        ("a castle with a polar bear", "ice", (), ["castle", "polar bear"]),
        ("a medieval market", "village", ("market",), ["market stall"]),
    ],
)
def test_who_is_in_a_building_is_in_its_rooms(
    prompt: str, place: str, sights: tuple[str, ...], kinds: list[str]
) -> None:
    """Nobody stands on the roof of the building that they are in."""
    scene = completed(parse(prompt))
    assert (scene.place, scene.sights, [item.kind for item in scene.items]) == (place, sights, kinds)


def test_no_name_is_drawn_or_painted_twice() -> None:
    """A second drawing or place of the same name is refused, rather than taking the first one's part."""
    with pytest.raises(ValueError, match="two drawings of 'tree'"):
        draws("tree", (1.0, 1.0), 0.5, "#ffffff")(lambda pen, c, rng: None)
    with pytest.raises(ValueError, match="'meadow' is painted twice"):
        place("meadow")(lambda stage: Ground(0.5, 0.5, "ground"))


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a crowd at a concert with hands in the air", ["singer", "guitarist", "drummer"]),
        ("a rock concert", ["singer", "guitarist", "drummer"]),
        ("a magician in front of a crowd", ["magician"]),
    ],
)
def test_a_crowd_at_a_stage_is_seen_from_behind(prompt: str, kinds: list[str]) -> None:
    """Who is on the stage are those who play; the crowd is before it."""
    scene = completed(parse(prompt))
    assert setting_of(scene) == "concert"
    assert [item.kind for item in scene.items] == kinds


def test_a_landmark_in_the_background_is_the_towns_own() -> None:
    """It is painted over the houses, as far as they are, and no second one stands before them."""
    scene = completed(parse("a girl in Paris with the Eiffel Tower in the background"))
    dice = Dice("landmark")
    stage = Stage((96, 96), scene, palette_for(scene, dice), dice, 1.0)
    SETTINGS["paris"].paint(stage)
    assert [item.kind for item in stage.scene.items] == ["girl"]
    assert any(item.kind == "eiffel tower" for item in scene.items)


@pytest.mark.parametrize(
    ("prompt", "sight", "kinds"),
    [
        ("Roman gladiators in the Colosseum", "arena", ["gladiator"]),
        ("ancient Egyptian pyramids with camels", "giza", ["camel"]),
        ("a mouse on a tiny pyramid of cheese", None, None),
        ("the colosseum in rome", "rome", ["colosseum"]),
    ],
)
def test_a_famous_site_is_the_place_of_those_who_are_there(
    prompt: str, sight: str | None, kinds: list[str] | None
) -> None:
    """Who is in the Colosseum is on its sand, and pyramids tower over camels; a tiny one is a thing."""
    scene = completed(parse(prompt))
    assert setting_of(scene) == sight or (sight is None and "giza" not in scene.sights)
    assert kinds is None or [item.kind for item in scene.items] == kinds


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a city of the future with flying cars", ["hover car"]),
        ("a tent in the desert with cactuses", ["tent"]),
    ],
)
def test_what_a_place_asks_of_things(prompt: str, kinds: list[str]) -> None:
    """Cars that fly have no wheels, and the desert's own cacti are those that are asked for."""
    assert [item.kind for item in completed(parse(prompt)).items] == kinds


def test_furniture_of_a_room_has_the_colour_that_is_told() -> None:
    """A sofa, a rug, a bed or cabinets that the room shows anyway are green where they are said to be."""
    for prompt in (
        "a living room with a green sofa",
        "a kitchen with green cabinets",
        "a bedroom, a green bed",
    ):
        pixels = np.asarray(paint_scene(completed(parse(prompt)), (128, 128), Dice("room"), 1.0)).astype(int)
        green = (pixels[..., 1] > pixels[..., 0] + 40) & (pixels[..., 1] > pixels[..., 2] + 40)
        assert green.mean() > 0.02
