"""What people and animals do in a picture, and what is seen beside a place."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land import PLACES
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item, Scene
from offline.illustrator.subjects import doing
from offline.illustrator.subjects.people.genders import gendered
from offline.illustrator.subjects.people.looks import CREW
from tests.offline.test_illustrator_places import SIZE, painted, roles


def test_who_acts_is_drawn_acting() -> None:
    """A dancer dances, a sleeping cat is curled up; what has no such drawing is drawn as it stands."""
    (cat,) = roles(Item("cat", action="sleeping"), place="room")
    (chef,) = roles(Item("chef", action="dancing"), place="kitchen")
    assert (cat.kind, chef.kind) == ("cat sleeping", "chef dancing")
    assert doing("openmoji:1F9A5", "sleeping") == "openmoji:1F9A5"


def test_a_lone_subject_is_large_whatever_it_does() -> None:
    """A cat that sleeps fills the picture as much, for its shape, as one that sits."""
    sitting, asleep = (roles(Item("cat", action=action), place="studio")[0] for action in (None, "sleeping"))
    assert asleep.width > sitting.width * 0.9


def test_a_broom_flies_under_its_witch() -> None:
    """Who flies on something is in the air with it."""
    broom, witch = Item("openmoji:1F9F9"), Item("witch", relation="on", target=0, action="flying")
    assert all(role.foot < 0.8 for role in roles(broom, witch, place="village"))


def test_who_is_among_small_things_is_not_hidden() -> None:
    """A hedgehog in leaves is as large as ever, with leaves behind it and before its feet."""
    hedgehog = Item("hedgehog", relation="in", target=1)
    drawn = roles(hedgehog, Item("openmoji:1F342", count=0), place="forest")
    at = next(i for i, role in enumerate(drawn) if role.kind == hedgehog.kind)
    assert drawn[at].height > 0.15
    assert 0 < at < len(drawn) - 1


def test_it_does_not_rain_indoors() -> None:
    """Rain is seen through the window, not in the room."""
    corner = [painted(Scene(place="room", weather=weather))[-40:, :40] for weather in ("rain", "storm")]
    assert np.abs(corner[0].astype(int) - corner[1]).max() < 60


def test_a_white_background_is_white() -> None:
    """Where a prompt asks for white, the corners are white, too."""
    sheet = painted(Scene(items=(Item("cat"),), place="studio", tint=(245, 242, 236)))
    assert sheet[:8, :8].mean() > 235


def test_snow_in_the_evening_is_no_sand() -> None:
    """Snow at sunset is bluer than it is yellow: blue is not its weakest channel."""
    snow = palette_for(Scene(time="sunset"), Dice("snow")).lit((238, 245, 252))
    assert snow[2] >= snow[1]


@pytest.mark.parametrize("sight", ["aurora", "roof", "wall", "windowsill", "tulip", "poppy", "wheat"])
def test_every_sight_is_seen(sight: str) -> None:
    """What a prompt wants to see beside the place changes the picture."""
    place = {"roof": "city", "wall": "wall", "windowsill": "room"}.get(sight, "meadow")
    seen = painted(Scene(place=place, time="night", sights=(sight,)))
    assert np.abs(seen.astype(int) - painted(Scene(place=place, time="night"))).mean() > 1


def test_from_straight_above_things_lie_on_a_table() -> None:
    """A flat lay has no floor and no horizon; outdoors the horizon is high."""
    grounds = {}
    for place, framing in (("studio", "above"), ("meadow", "above"), ("meadow", None)):
        scene = Scene(place=place, framing=framing)
        stage = Stage(SIZE, scene, palette_for(scene, Dice("above")), Dice("above"), 1.0)
        grounds[place, framing] = PLACES[place](stage)
    assert grounds["studio", "above"].kind == "table"
    assert grounds["meadow", "above"].far < grounds["meadow", None].far - 0.2


def test_a_transparent_picture_keeps_its_relations() -> None:
    """An owl on a branch sits on it, where there is no background, too."""
    branch, owl = Item("branch"), Item("owl", relation="on", target=1)
    sheet = cut_out(Scene(items=(owl, branch)), (200, 200), Dice("cut"))
    box = sheet.getchannel("A").getbbox()
    assert box is not None
    assert box[2] - box[0] > 130
    assert min(box[0], box[1], 200 - box[2], 200 - box[3]) >= 8


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("two friends hugging", {"person hugging"}),
        ("a couple kissing in a street", {"person kissing", "woman kissing"}),
        ("a king and a queen walking hand in hand", {"king handholding", "queen handholding"}),
        ("a boy and a girl holding hands", {"boy handholding", "girl handholding"}),
        ("a mother hugging her child", {"woman hugging", "child hugging"}),
        ("a man hugging a dog", {"person hugging", "dog"}),
    ],
)
def test_who_hugs_or_holds_hands_is_close_and_turned_to_the_other(prompt: str, kinds: set[str]) -> None:
    """Two on one line, nearer than their own height, mirrored where both have arms to reach out."""
    scene = completed(parse(prompt))
    stage = Stage((128, 128), scene, palette_for(scene, Dice("pair")), Dice("pair"), 1.0)
    one, two = sorted(cast(stage, Ground(0.7, 0.94)), key=lambda role: role.x)
    assert {one.kind, two.kind} == kinds
    assert one.y == two.y
    assert 0 < two.x - one.x < 0.55 * max(one.height, two.height)
    assert (one.flip, two.flip) == (False, True) or "dog" in kinds


@pytest.mark.parametrize("doing", ["juggling", "fishing"])
def test_who_juggles_or_fishes_has_what_it_takes(doing: str) -> None:
    """Balls or a rod, in a figure's own drawing and in its hands."""
    for who in ("person", "clown", "girl"):
        busy, idle = (cut_out(Scene(items=(Item(k),)), (96, 96), Dice(who)) for k in (f"{who} {doing}", who))
        assert busy.tobytes() != idle.tobytes()


def test_puddles_lie_in_the_street_that_a_prompt_wants_them_in() -> None:
    """They change the ground and leave the sky as it is."""
    scene = parse("a street with puddles")
    assert (scene.place, scene.sights, scene.unknown) == ("street", ("puddles",), ())
    dry, wet = painted(Scene(place="street")), painted(scene)
    half = SIZE[1] // 2
    assert np.abs(dry[half:] - wet[half:]).mean() > 8 * np.abs(dry[:half] - wet[:half]).mean()


@pytest.mark.parametrize("kind", ["rose", "butterfly", "cat"])
def test_a_lone_subject_in_stained_glass_is_large_enough_for_its_panes(kind: str) -> None:
    """Half of the picture's height or so, however small it is elsewhere."""
    (role,) = roles(Item(kind), place="garden", style="stainedglass")
    assert role.height > 0.45


@pytest.mark.parametrize("prompt", ["a woman walking", "a woman walking a dog"])
def test_who_walks_is_somebody_with_a_face_and_clothes(prompt: str) -> None:
    """An own drawing in its pose, not the sign for a footpath."""
    who = parse(prompt).items[0]
    assert doing(who.kind, who.action) == "woman walking"


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a fox stealing a chicken", {"fox running", "chicken"}),
        ("a dog with a bone in its mouth", {"dog walking", "openmoji:1F9B4"}),
        ("a cat climbing a tree", {"cat climbing", "tree"}),
        ("a wolf howling at the moon", {"wolf calling"}),
        ("a kitten in a teacup", {"cat", "cat paws", "teacup"}),
        ("a polar bear with two cubs", {"polar bear"}),
    ],
)
def test_animals_are_seen_doing_it(prompt: str, kinds: set[str]) -> None:
    """Each animal has the pose of what it does; its young are of its kind."""
    scene = parse(prompt)
    assert {role.kind for role in roles(*scene.items, place=scene.place or "meadow")} == kinds


def test_who_chases_is_behind() -> None:
    """Both run the same way, the hunter last; what is stolen is at the thief's mouth."""
    cat, mouse = sorted(roles(*parse("a cat chasing a mouse").items, place="meadow"), key=lambda r: r.kind)
    assert cat.flip == mouse.flip
    assert (cat.x < mouse.x) == cat.flip
    fox, hen = sorted(roles(*parse("a fox stealing a chicken").items, place="farm"), key=lambda r: -r.height)
    assert abs(hen.x - fox.x) > 0.25 * fox.width


def test_a_family_has_young_and_runs_one_way() -> None:
    """The last of a lion family is a cub, the second a lioness; a herd that runs looks one way."""
    lions = roles(*parse("a family of lions").items, place="meadow")
    cub = min(lions, key=lambda role: role.height)
    assert cub.height < 0.75 * max(role.height for role in lions)
    assert {"lion", "lioness"} == {role.kind for role in lions}
    assert len({role.flip for role in roles(Item("horse", count=5, action="running"))}) == 1


@pytest.mark.parametrize(
    ("prompt", "place", "ways"),
    [
        ("a shark jumping out of the water", "sea", {"breach"}),
        ("a tiger swimming", "lake", {"water"}),
        ("a bee collecting pollen from a sunflower", "garden", {"air", "ground"}),
        ("a sloth hanging from a branch", "jungle", {"perch"}),
    ],
)
def test_where_animals_are_when_they_do_it(prompt: str, place: str, ways: set[str]) -> None:
    """Who leaps from the sea is over it, who swims in it, a bee is in the air by its blossom."""
    scene = completed(parse(prompt))
    dice = Dice("ways")
    scene = scene if scene.place == place else Scene(items=scene.items, place=place)
    stage = Stage((256, 256), scene, palette_for(scene, dice), dice, 1.0)
    ground = Ground(0.5, 0.94, "water") if place == "sea" else Ground(0.6, 0.94, water=(0.5, 0.7))
    assert {role.way for role in cast(stage, ground)} == ways


def test_who_works_is_a_woman_or_a_man_as_told() -> None:
    """A policewoman has long hair and lashes, a male doctor never, an untold one by chance."""
    (officer,) = completed(parse("a policewoman")).items
    assert "female" in officer.traits
    dice = np.random.default_rng(1)
    doctor = CREW["doctor"]
    assert "lashes" in gendered("doctor", doctor, ("female",), dice).extras
    assert not any("lashes" in gendered("doctor", doctor, ("male",), dice).extras for _ in range(9))
    assert {"lashes" in gendered("doctor", doctor, (), dice).extras for _ in range(30)} == {True, False}


def test_a_ballerina_dances_as_she_stands_on_a_stage() -> None:
    """Ballet is danced as it is shown anyway, on the toes: not as anybody dances."""
    at_rest, dances = (
        cut_out(Scene(items=(Item("ballerina", action=deed),)), (96, 96), Dice("toes"))
        for deed in (None, "dancing")
    )
    assert np.array_equal(at_rest.getchannel("A"), dances.getchannel("A"))


def test_who_has_a_balloon_holds_its_string() -> None:
    """A balloon that a child only has is in the raised fist; a bunch floats at the hand as before."""
    child, balloon = completed(parse("a child with a blue balloon")).items
    assert (child.action, child.relation, balloon.relation) == ("raising", "holding", None)
    (girl, bunch) = completed(parse("a girl with three balloons")).items
    assert (girl.action, bunch.relation) == (None, "with")
