"""Where those are seen whom a prompt gives no place."""

from __future__ import annotations

import pytest

from offline.illustrator.dice import Dice
from offline.illustrator.land import PLACES
from offline.illustrator.land.rooms import workrooms
from offline.illustrator.planning.completing import completed
from offline.illustrator.planning.haunts import HAUNTS, at_home
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import OPENMOJI, Item, Scene
from offline.illustrator.settings import SETTINGS
from offline.illustrator.sheets.painter import paint_scene
from offline.illustrator.telling.credits import attribution

SEEDS = range(12)


def seen(prompt: str) -> set[str]:
    """The places that a prompt's seeds put it in, with what they show beside; "" for none."""
    scenes = [at_home(parse(prompt), Dice(f"{prompt}{seed}")) for seed in SEEDS]
    return {"/".join((scene.place or "", *scene.sights)) for scene in scenes}


@pytest.mark.parametrize(
    ("prompt", "places"),
    [
        ("a nurse", {"room/hospital"}),
        ("a doctor talking to a patient", {"room/hospital"}),
        ("a parrot on a pirate's shoulder", {"beach", "harbour"}),
        ("two lions", {"meadow/savanna"}),
        ("a cat", {"room", "garden"}),
        ("a cat running", {"garden"}),
        ("a cat in the rain", {"garden"}),
        ("a pirate with a sword", {"beach", "harbour"}),
        ("a skeleton playing guitar", {"castle"}),
        ("a bride and a groom", {"garden"}),
        ("a nurse and a lion", {""}),
        ("a cat in a forest", {"forest"}),
        ("logo of a cat", {""}),
        ("a shark", {""}),
        ("a family having a picnic", {"beach", "garden", "meadow"}),
        ("a snow leopard", {""}),
    ],
)
def test_who_has_no_place_is_where_its_kind_is_seen(prompt: str, places: set[str]) -> None:
    """By seed where several fit, not in rooms for what is done outdoors; a home or a place is kept."""
    assert seen(prompt) == places


def test_every_haunt_can_be_painted() -> None:
    """Each is a place of the painters, and what it shows beside is known to them."""
    haunts = {haunt.partition("/") for places in HAUNTS for haunt in places.split()}
    assert {place for place, _, _ in haunts} <= set(PLACES)
    assert {sight for _, _, sight in haunts} <= {"", "savanna", *workrooms.FITTINGS, *SETTINGS}


@pytest.mark.parametrize("sight", workrooms.FITTINGS)
def test_a_room_fitted_out_with_openmoji_says_so(sight: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its drawings are credited on a wall or a bench too, and only there."""
    scene, kinds, sprite_of = Scene(place="room", sights=(sight,)), [], workrooms.sprite_of
    monkeypatch.setattr(workrooms, "sprite_of", lambda *a, **k: kinds.append(a[1]) or sprite_of(*a, **k))
    paint_scene(scene, (96, 96), Dice(sight), 0.4)
    borrowed = any(kind.startswith(OPENMOJI) for kind in kinds)
    assert bool(attribution(scene)) == borrowed
    assert attribution(Scene(items=(Item("fox"),))) is None


@pytest.mark.parametrize(
    ("sight", "borrowed"),
    [("toyshop", True), ("bakery", False), ("wares openmoji:1FA81", True), ("dentist", True)],
)
def test_a_shop_that_shows_openmojis_drawings_says_so(sight: str, borrowed: bool) -> None:
    """Its wares are drawings like any other: they are credited where they are OpenMoji's."""
    assert bool(attribution(Scene(place="cafe", sights=(sight,)))) == borrowed


def test_a_family_has_children_and_a_snow_leopard_snow() -> None:
    """A word tells more than the drawing that it shares with others."""
    family = completed(parse("a family on the beach"))
    assert [item.kind for item in family.items] == ["person", "woman", "boy", "girl"]
    assert completed(parse("a snow leopard")).place == "snowforest"
    assert completed(parse("a leopard")).place == "jungle"


def test_who_is_at_home_in_a_room_goes_out_in_the_rain() -> None:
    """Rain falls on those who are said to be in it."""
    assert completed(parse("a grandmother")).place == "room"
    assert completed(parse("a grandmother in the rain")).place == "street"


@pytest.mark.parametrize(
    ("prompt", "place", "sights"),
    [
        ("a basketball player dunking", "stadium", ("basketball",)),
        ("two boxers fighting", "stadium", ("ring",)),
        ("a girl playing tennis", "stadium", ("tenniscourt",)),
        ("a figure skater spinning", "stadium", ("rink",)),
        ("a boy playing basketball in the street", "street", ()),
    ],
)
def test_a_sport_is_played_on_its_court(prompt: str, place: str, sights: tuple[str, ...]) -> None:
    """Nobody dunks on a football field; a place that is named stays."""
    scene = at_home(parse(prompt), Dice(prompt, 1))
    assert (scene.place, scene.sights) == (place, sights)


@pytest.mark.parametrize(
    ("prompt", "time"),
    [
        ("a werewolf howling", "night"),
        ("a campfire in the woods", "night"),
        ("a vampire in a castle", "night"),
        ("lantern festival", "night"),
        ("a phoenix", "sunset"),
        ("a wolf howling", None),
        ("a vampire at sunset", "sunset"),
    ],
)
def test_what_belongs_to_the_night_is_seen_then(prompt: str, time: str | None) -> None:
    """Werewolves and campfires are seen at night, unless an hour is named."""
    assert completed(parse(prompt)).time == time
