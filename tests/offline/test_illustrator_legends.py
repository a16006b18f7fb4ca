"""What tales tell of their creatures, and fights with them."""

from __future__ import annotations

import pytest

from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Stage
from offline.illustrator.painting.scenery import _set_of
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Scene
from offline.illustrator.sheets.painter import paint_scene


@pytest.mark.parametrize(
    ("prompt", "place", "ties"),
    [
        ("a dragon guarding its treasure", "mountains", [("dragon", "on"), ("pile of gold", None)]),
        ("a phoenix rising from the ashes", "volcano", [("phoenix", "rising"), ("ash heap", None)]),
        ("a kraken attacking a ship", "sea", [("kraken", "besieging"), ("sailing ship", None)]),
        ("a ufo abducting a cow", "farm", [("ufo", None), ("cow", "abducted")]),
        ("a dragon curled around a tower", "hills", [("dragon tower", None)]),
        ("an octopus and a boat", "sea", [("octopus", None), ("sailboat", None)]),
        ("a ufo over a city", "city", [("ufo", None)]),
        ("mermaids around a sunken palace", "underwater", [("mermaid", None)]),
        ("a dragon rider above the clouds", "sky", [("dragon", None), ("knight", "riding")]),
        ("a giant cat among skyscrapers", "city", [("cat", None)]),
        ("a giant walking through a village", "village", [("giant", None)]),
        ("a three-headed hydra in a swamp", "lake", [("three-headed hydra", None)]),
        ("a rocket taking off with smoke and fire", "desert", [("rocket launch", None)]),
        ("a spaceship landing on mars", "mars", [("spaceship landing", None)]),
        ("a baby dragon hatching from an egg", "meadow", [("baby dragon", "in"), ("eggshell", None)]),
        ("a skeleton king", "meadow", [("skeleton", None), ("crown", "with")]),
        ("a robot dog", "meadow", [("dog", None)]),
        ("a deer spirit", "forest", [("deer", None)]),
        ("a floating castle above a waterfall", "sky", [("castle", None)]),
        ("a sorceress summoning a storm", "hills", [("sorceress", None)]),
        ("a library with flying books", "library", [("book", None)]),
        ("alps with wildflowers", "mountains", []),
        ("red rock arches in the desert", "desert", [("rock arch", None)]),
        ("an astronaut floating above earth", "space", [("astronaut", None)]),
        (
            "a hedgehog drinking tea in a mushroom house",
            "room",
            [("hedgehog as person", "holding"), ("tea", None)],
        ),
        (
            "a robot painting a portrait of a cat",
            "room",
            [("robot", "doing"), ("cat", "sitting for"), ("portrait easel", None)],
        ),
    ],
)
def test_creatures_do_what_tales_tell_of_them(prompt: str, place: str, ties: list[tuple[str, str]]) -> None:
    """Where the prompt says so; an octopus beside a boat does it no harm."""
    scene = completed(parse(prompt))
    assert scene.place == place
    assert [(item.kind, item.relation) for item in scene.items] == ties
    paint_scene(parse(prompt), (64, 64), Dice("legend"), 1.0)


def _roles(scene: Scene) -> dict[str, tuple[float, bool, float]]:
    stage = Stage((128, 128), scene, palette_for(scene, Dice("a")), Dice("a"), 1.0)
    ground = _set_of(None, scene.place or "", None)(stage)
    return {role.kind: (role.x, role.flip, role.height) for role in cast(stage, ground)}


@pytest.mark.parametrize("prompt", ["a knight fighting a dragon", "a dragon breathing fire at a knight"])
def test_a_dragon_turns_its_fire_on_who_fights_it(prompt: str) -> None:
    """Drawn looking to the left, it is mirrored where its foe is on its right; it is the larger one."""
    roles = _roles(completed(parse(prompt)))
    knight = next(role for kind, role in roles.items() if kind.startswith("knight"))
    x, flip, tall = roles["dragon fighting"]
    assert flip == (x < knight[0])
    assert tall > knight[2]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a tiny ocean trapped inside a glass bottle", ["ocean in a jar"]),
        ("the universe in a light bulb", ["galaxy in a light bulb"]),
        ("a storm in a teacup", ["ocean in a teacup"]),
        ("a ship in a bottle", ["ship", "bottle"]),
        ("a cup of tea in the forest", ["tea"]),
    ],
)
def test_a_land_in_a_vessel_is_one_thing(prompt: str, kinds: list[str]) -> None:
    """A cup in a forest is not."""
    assert [item.kind.removeprefix("openmoji:") for item in parse(prompt).items] == kinds


def test_who_fights_before_a_castle_fights_the_monster() -> None:
    """What they fight before is behind both, however the sentence ties it."""
    knight, dragon, castle = completed(parse("a knight fighting a dragon in front of a castle")).items
    assert (knight.relation, knight.target) == ("doing", 1)
    assert (dragon.relation, castle.layer) == (None, -1)
