"""Towns in their own manner: which street a prompt means, what hangs there, whose landmark stands behind."""

from __future__ import annotations

import pytest

from offline.illustrator import FlatIllustrator
from offline.illustrator.dice import Dice
from offline.illustrator.land.towns.afar import MANNERS
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Scene
from offline.illustrator.settings import SETTINGS, setting_of, shown_by
from offline.illustrator.sheets.painter import paint_scene
from offline.painting import Brief

PLACES = ("meadow in Japan", "street in Japan")


@pytest.mark.parametrize(
    ("prompt", "manner"),
    [
        ("a narrow alley in the souk of Marrakech", "souk"),
        ("a cyclist in a Tokyo alley at night", "tokyolane"),
        ("bicycles by a canal in Amsterdam", "dutchtown"),
        ("canal boats in Bruges", "dutchtown"),
        ("gondolas on a canal in Venice", "venice"),
        ("an Indian bazaar", "indianbazaar"),
        ("a woman in a London street", "london"),
        ("Prague with Charles Bridge", "oldbridge"),
        ("a red car crossing a bridge in the mountains", "viaduct"),
        ("a train on an iron bridge", "trestle"),
        ("musicians playing in a Spanish plaza", "plaza"),
        ("a samurai walking through a village in the rain", "kyoto"),
        ("a samurai in a street in New York", "newyorkavenue"),
        ("a gondola under the Rialto bridge", "venice"),
        ("paper lanterns over a street at night", "oldchina"),
    ],
)
def test_a_town_is_built_in_its_own_manner(prompt: str, manner: str) -> None:
    """The street of a town, or of a country, is no usual street."""
    assert setting_of(completed(parse(prompt))) == manner


def test_what_hangs_over_a_street_does_not_stand_in_it() -> None:
    """Lamps of brass in a souk are its own; a red one is not."""
    scene = completed(parse("an alley in the souk of Marrakech with hanging brass lamps"))
    assert all(shown_by(scene, item) for item in scene.items)


@pytest.mark.parametrize(
    ("prompt", "town", "layers"),
    [
        ("a red bus passing Big Ben", "london", [0, -1]),
        ("a girl in front of the Taj Mahal", "agra", [0, -1]),
        ("a sailboat in front of the Statue of Liberty", "newyork", [0, -1]),
        ("a cat on the Eiffel Tower", None, None),
        ("a tiny Eiffel Tower made of glass", None, None),
    ],
)
def test_a_landmark_stands_in_its_town(prompt: str, town: str | None, layers: list[int] | None) -> None:
    """Behind those who are near it, as large as it is; who is on it, or a model of it, is in no town."""
    scene = completed(parse(prompt))
    assert town in {setting_of(scene), None}
    if layers:
        assert [item.layer for item in scene.items] == layers
    else:
        assert setting_of(scene) is None


@pytest.mark.parametrize("manner", sorted(set(MANNERS) & set(SETTINGS)))
def test_every_manner_is_painted(manner: str) -> None:
    """By day and with lamps, wide and tall, and each differs from the usual street."""
    place = min(SETTINGS[manner].places & {"street"})
    usual = paint_scene(Scene(place="street"), (96, 64), Dice("town"), 1.0)
    own = paint_scene(Scene(place=place, sights=(manner,)), (96, 64), Dice("town"), 1.0)
    assert own.size == usual.size
    assert own.tobytes() != usual.tobytes()


def test_a_country_without_its_houses_is_told_as_not_drawn() -> None:
    """A meadow looks like any; in a street the country is shown by how it is built."""
    meadow, street = (
        FlatIllustrator().tell(Brief("generate", f"a horse in a {at}", 64, 64, 1)) for at in PLACES
    )
    assert "could not draw" in meadow
    assert "could not draw" not in street


def test_skyscrapers_that_others_fly_between_are_the_citys_own() -> None:
    """They are painted with the city; one that is named alone stands in it."""
    cars = completed(parse("flying cars between skyscrapers in a futuristic city")).items
    assert [item.kind for item in cars] == ["hover car"]
    one = completed(parse("a red skyscraper in a city")).items
    assert [item.kind for item in one] == ["skyscraper"]


def test_temples_of_the_east_are_no_greek_ones() -> None:
    """Where a street of Japan is seen the temple is a pagoda; elsewhere it has columns."""
    there, here = (completed(parse(f"a temple in {at}")).items[0].kind for at in ("Kyoto", "a meadow"))
    assert there == "pagoda"
    assert here != there


def test_umbrellas_in_a_rainy_street_are_held() -> None:
    """By as many people; nobody is added to umbrellas elsewhere."""
    kinds = [item.kind for item in completed(parse("a rainy street with umbrellas")).items]
    assert kinds == ["person", "umbrella"]
    assert [item.kind for item in completed(parse("umbrellas on a beach")).items] == ["umbrella"]


@pytest.mark.parametrize("phrase", ["tourists", "race cars", "skyscrapers", "spaceships"])
def test_a_plural_is_several(phrase: str) -> None:
    """As many as are told, else some: the plural is no name of one thing."""
    assert [item.count for item in parse(f"three {phrase}").items] == [3]
    assert [item.count for item in parse(phrase).items] == [0]


def test_a_farmhouse_stands_in_the_country() -> None:
    """It shows the manner of its land by itself; those under a landmark are in its town."""
    assert completed(parse("a stone farmhouse in Provence")).place == "hills"
    assert setting_of(completed(parse("a couple kissing under the Eiffel Tower"))) == "paris"
