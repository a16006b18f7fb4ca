"""What people do is shown in their poses, and what they do it with is where their hands are."""

from __future__ import annotations

import numpy as np
import pytest

from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.pen import Pen, points
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.subjects import doing, subject_of
from offline.illustrator.subjects.people.poses import Pose, reaching


def roles(prompt: str) -> dict[str, Role]:
    """Who is seen where, by kind, for a prompt."""
    scene, dice = completed(parse(prompt)), Dice("a")
    stage = Stage((256, 256), scene, palette_for(scene, dice), dice, 1.0)
    return {role.kind: role for role in cast(stage, Ground(0.7, 0.9))}


@pytest.mark.parametrize(
    ("prompt", "doer", "thing"),
    [
        ("an old man reading a letter", "grandfather reading", "letter"),
        ("a girl carrying a basket", "girl bearing", "basket"),
        ("a boy holding a sunflower", "boy raising", "sunflower"),
        ("a man reading a book on a bench", "person reading seated", "book"),
        ("a girl sitting on the floor reading a book", "girl sitting reading", "book"),
    ],
)
def test_what_is_held_is_before_its_holder_and_under_the_hands(prompt: str, doer: str, thing: str) -> None:
    """A thing in the hands is within the holder's box; the hands are drawn over it, in the same looks."""
    drawn = roles(prompt)
    who, held, hands = drawn[doer], drawn[thing], drawn[f"{doer} hands"]
    assert abs(held.x - who.x) < who.width / 2
    assert who.top - 0.2 < held.foot < who.foot + 0.02
    assert who.order < held.order < hands.order
    assert (hands.like, hands.x, hands.height) == (who.name, who.x, who.height)


@pytest.mark.parametrize(
    ("prompt", "doer", "thing"),
    [
        ("a girl building a sandcastle", "girl building", "sandcastle"),
        ("a man pushing a car", "person pushing", "car"),
        ("a woman walking her dog", "woman leading", "dog"),
    ],
)
def test_who_works_on_a_thing_turns_to_it(prompt: str, doer: str, thing: str) -> None:
    """The doer stands at the thing's side and looks to it: mirrored on its right."""
    drawn = roles(prompt)
    who, it = drawn[doer], drawn[thing]
    assert who.flip == (who.x > it.x)
    assert abs(who.x - it.x) < (who.width + it.width) / 2
    assert abs(who.foot - it.foot) < 0.05


def test_work_at_a_table_is_done_behind_it() -> None:
    """Who writes needs a table."""
    drawn = roles("a boy writing")
    assert drawn["boy writing"].order < drawn["table"].order


def test_an_arm_reaches_its_point() -> None:
    """An arm of one point ends there, its elbow below the line from the shoulder."""
    start, elbow, end = points(reaching(Pose(right_arm="60,90"), right=True))
    assert end == pytest.approx([60, 90])
    assert np.hypot(*(elbow - start)) == pytest.approx(np.hypot(*(end - elbow)), abs=0.2)


def test_tools_that_the_pose_shows_are_drawn_once() -> None:
    """A camera, a broom or the shoes that are tied are in the pose, not beside it too."""
    for prompt in ("a woman taking a photo with a camera", "a boy tying his shoes"):
        assert len(roles(prompt)) == 1


def test_the_same_person_wears_a_coat_in_the_snow() -> None:
    """Anyone's clothes follow the weather: a boy's differ in winter, a knight's do not."""
    for who, differs in (("boy", True), ("knight", False)):
        looks = []
        for dress in ("", "winter"):
            subject = subject_of(doing(who, None))
            pen = Pen(subject.box, 64)
            pen.dress = dress
            assert subject.draw
            subject.draw(pen, subject.colours[0], np.random.default_rng(1))
            looks.append(pen.finished().tobytes())
        assert (looks[0] != looks[1]) == differs


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a girl riding a bicycle", {"girl cycling", "bicycle"}),
        ("a man playing the piano", {"person playing keys", "piano"}),
        ("a girl hugging a teddy bear", {"girl cuddling", "girl cuddling hands", "teddy bear"}),
        ("a robot carrying a suitcase", {"robot bearing", "robot bearing hands", "luggage"}),
        ("a panda knitting", {"panda as person knitting"}),
        ("a man writing in a notebook", {"person writing", "table"}),
        ("a man arranging lemons in a bowl", {"person crafting", "bowl", "bowl front", "lemon", "table"}),
        ("a boy brushing his teeth", {"boy brushing teeth"}),
        ("a goalkeeper diving for the ball", {"goalkeeper diving"}),
        ("a juggler with five balls", {"juggler"}),
        ("a Roman soldier with shield and spear", {"roman soldier"}),
        ("a man playing the accordion", {"person squeezing"}),
        ("an old couple hugging on a bench", {"grandfather seated", "grandmother seated", "bench"}),
        ("a couple kissing under an umbrella", {"person kissing", "woman kissing", "umbrella"}),
    ],
)
def test_a_deed_has_its_own_pose(prompt: str, kinds: set[str]) -> None:
    """Riders of bicycles, pianists, robots and animals that knit are drawn doing so."""
    assert set(roles(prompt)) == kinds


def test_what_people_look_like_is_seen_on_small_figures() -> None:
    """Feelings, hair, beards and eyes that a portrait would show are traits of who is no portrait."""
    items = completed(parse("a sad girl with curly red hair and a laughing man with a beard dancing")).items
    assert [item.traits for item in items] == [("sad", "curly"), ("happy", "bearded")]


def test_who_is_pushed_on_a_seat_sits_on_it() -> None:
    """The son is on the swing and the father behind it, not the other way round."""
    drawn = roles("a father pushing his son on a swing")
    assert {"person pushing", "swing"} < set(drawn)
    assert any(kind.startswith("boy") and role.way == "perch" for kind, role in drawn.items())


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a family at dinner", {"laid table", "person dining", "woman dining", "boy dining", "girl dining"}),
        ("a family eating pizza", {"laid table", "boy dining", "whole pizza"}),
        ("a father carrying his daughter on his shoulders", {"person shouldering", "girl cheering"}),
        ("a barber cutting a man's hair", {"hairdresser cutting hair", "chair"}),
        (
            "a blacksmith hammering glowing iron on the anvil",
            {"blacksmith hammering", "anvil", "glowing iron"},
        ),
        ("a doctor with a patient", {"doctor examining"}),
        ("two lovers kissing under the Eiffel tower", {"person kissing", "woman kissing", "eiffel tower"}),
        ("a farmer plowing a field with an ox", {"farmer plowing"}),
        ("a skier racing down a mountain", {"skier"}),
        ("a Viking on a ship", {"viking", "viking ship"}),
    ],
)
def test_who_is_together_with_something_is_seen_so(prompt: str, kinds: set[str]) -> None:
    """At a laid table, on shoulders, on a chair whose hair is cut, behind the anvil, at the plough."""
    assert kinds <= set(roles(prompt))


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a couple getting married", {"groom handholding", "bride handholding"}),
        (
            "three kids trick-or-treating",
            {"little witch", "little pirate", "little superhero", "jack-o-lantern"},
        ),
        ("a nativity scene", {"saint joseph", "manger", "virgin mary"}),
        ("a boy dressed as a pirate", {"little pirate"}),
        ("a viking family", {"viking", "little viking"}),
        ("a baby in its father's arms", {"person cuddling", "person cuddling hands", "baby"}),
        ("women dancing flamenco", {"flamenco dancer"}),
        ("a clown with balloons", {"clown", "balloon bunch"}),
        ("a boxer with a punching bag", {"boxer fighting", "punching bag"}),
        ("a hurdler jumping over a hurdle", {"hurdler"}),
        ("a gymnast on the balance beam", {"balance beam gymnast"}),
        ("a woman playing darts", {"darts player"}),
        ("a man chopping wood", {"person splitting", "chopping block"}),
        ("a cowboy on a bull", {"cowboy riding", "ox"}),
    ],
)
def test_words_for_several_and_dances_are_those_people(prompt: str, kinds: set[str]) -> None:
    """Bridal pairs, those in costumes, a nativity, dancers of a dance."""
    assert set(roles(prompt)) == kinds


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a football player scoring a goal", ["footballer", "soccer goal"]),
        ("a boy scoring a goal", ["boy", "soccer ball", "soccer goal"]),
    ],
)
def test_who_scores_does_so_before_a_goal(prompt: str, kinds: list[str]) -> None:
    """A goal is in the background, and there is one ball."""
    scene = completed(parse(prompt))
    assert [item.kind for item in scene.items] == kinds
    assert scene.items[-1].layer == -1
    assert not scene.unknown


@pytest.mark.parametrize(
    ("prompt", "deed", "answer"),
    [
        ("a man talking to a policeman", "person talking", "police officer listening to"),
        ("two women arguing", "woman arguing", "woman retorting"),
        ("a boy giving a flower to a girl", "boy giving", "girl receiving"),
        ("a man selling fruit to a woman", "person selling", "woman receiving"),
        ("a king giving the knight a golden sword", "king giving", "knight receiving"),
        ("a knight kneeling before a queen", "knight kneeling", "queen listening to"),
        ("a policeman helping an old lady", "police officer helping", "grandmother helped"),
    ],
)
def test_two_who_deal_with_each_other_face_each_other(prompt: str, deed: str, answer: str) -> None:
    """One does it, the other answers that, both on one line and turned to each other."""
    found = roles(prompt)
    one, other = found[deed], found[answer]
    assert one.y == other.y
    assert (one.x < other.x) == (not one.flip) == other.flip


def test_who_sleeps_by_a_chair_does_not_move_it_before_its_sitter() -> None:
    """Only the living sleep side by side: the chair stays behind who sits in it."""
    found = roles("a grandmother knitting in a rocking chair and a cat sleeping on the floor")
    assert found["rocking chair"].order < found["grandmother knitting seated"].order


def test_dough_is_tossed_in_the_kitchen() -> None:
    """What someone throws into the air puts nobody into the sky."""
    assert completed(parse("a pizza chef tossing dough in the air")).place == "kitchen"


@pytest.mark.parametrize(
    ("prompt", "deeds", "table"),
    [
        ("two old men playing chess", ("gaming", "pondering"), "chess"),
        ("two women talking over coffee at a kitchen table", ("chatting", "hearing"), "table"),
        ("a couple having dinner at a restaurant", ("chatting", "hearing"), "bistro table"),
        ("two kids playing cards", ("card playing", "card playing"), "table"),
        ("a samurai drinking tea with a geisha", ("sipping", "sipping"), "table"),
    ],
)
def test_two_at_a_table_sit_on_its_sides(prompt: str, deeds: tuple[str, str], table: str) -> None:
    """Each on a chair at one side, the table between them and before them, turned to each other."""
    scene, dice = completed(parse(prompt)), Dice("a")
    stage = Stage((256, 256), scene, palette_for(scene, dice), dice, 1.0)
    found = cast(stage, Ground(0.7, 0.9))
    left, right = sorted((role for role in found if role.kind.endswith(" seated")), key=lambda role: role.x)
    (middle,) = [role for role in found if role.kind == table]
    assert (left.kind.split(" ", 1)[1], right.kind.split(" ", 1)[1]) == tuple(f"{d} seated" for d in deeds)
    assert left.x < middle.x < right.x
    assert (left.flip, right.flip) == (False, True)
    assert max(left.order, right.order) < middle.order
    assert sum(role.kind == "side chair" for role in found) == 2


def test_who_sits_at_a_table_is_seen_over_it() -> None:
    """The table does not hide the one who sits behind it."""
    found = roles("a man sitting at a table with a beer")
    assert found["person crafting"].top < found["table"].top - 0.15


def test_those_named_together_are_as_near() -> None:
    """Of a band none is a dwarf beside who leads the picture."""
    found = roles("a string quartet in a concert hall")
    assert {round(found[kind].height, 2) for kind in ("violinist", "musician")} == {
        round(found["cellist"].height, 2)
    }


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a mother reading a bedtime story to her two children", {"woman reading seated", "bed"}),
        (
            "an artist painting a portrait of a woman",
            {"artist easel painting", "portrait easel", "side chair"},
        ),
        ("a barber shaving a man with a beard", {"hairdresser shaving", "chair"}),
        ("a couple having a picnic", {"person sitting", "woman sitting", "picnic"}),
        ("a father teaching his son to ride a bike", {"person pushing", "boy cycling", "bicycle"}),
        ("an old lady with a cat on her lap", {"cat sleeping", "armchair"}),
        ("a grandfather teaching his grandson to fish", {"grandfather fishing", "boy fishing"}),
        ("four friends playing poker around a table", {"person holding cards", "long table", "dealt cards"}),
        ("kids having a snowball fight", {"child throwing", "snowball"}),
        ("a fisherman showing his catch to his son", {"fisherman showing", "boy listening to"}),
        ("a shoemaker repairing boots", {"hiking boot", "table"}),
        ("a man getting a haircut", {"hairdresser cutting hair", "chair"}),
        ("a family watching tv on the couch", {"person sitting seated", "television", "sofa"}),
        ("a man painting a picture of the mountains", {"person easel painting", "easel"}),
        ("a girl sitting in a tree reading", {"girl reading seated", "book", "tree"}),
        ("a photographer taking a picture of a bride", {"photographer snapping", "bride posing"}),
    ],
)
def test_those_in_company_are_placed_by_each_other(prompt: str, kinds: set[str]) -> None:
    """Who is read to sits beside the reader, who is painted beyond the easel, friends around their picnic."""
    assert kinds <= set(roles(prompt))


def test_a_mirror_shows_who_looks_into_it() -> None:
    """The image is within the frame, and has the looks of the one before it."""
    found = roles("a woman looking at herself in the mirror")
    glass, image, who = (found[kind] for kind in ("tall mirror", "woman", "woman listening to"))
    assert abs(image.x - glass.x) < 0.01
    assert glass.top < image.top
    assert image.foot < glass.foot
    assert image.like == f"{who.name}@{who.kind}"


def test_who_deals_with_several_turns_to_them() -> None:
    """A king who talks to his soldiers does not look away from them."""
    scene, dice = completed(parse("a king talking to his soldiers")), Dice("a")
    found = cast(Stage((256, 256), scene, palette_for(scene, dice), dice, 1.0), Ground(0.7, 0.9))
    (king,) = [role for role in found if role.kind == "king talking"]
    others = [role.x for role in found if role is not king]
    assert king.flip == (sum(others) / len(others) < king.x)


@pytest.mark.parametrize(
    "prompt", ["a couple watching the sunset on a bench", "a couple sitting on a bench looking at the stars"]
)
def test_who_looks_far_away_from_a_bench_is_seen_through_its_back(prompt: str) -> None:
    """From behind, as those are who stand and look at the stars."""
    found = roles(prompt)
    assert found["person gazing seated"].order < found["bench"].order


@pytest.mark.parametrize(
    ("prompt", "who", "at"),
    [
        ("a farmer climbing a ladder to pick apples", "farmer", "ladder"),
        ("a man rowing a boat across a lake", "man", "boat"),
        ("a grandfather and his grandson fishing from a wooden boat", "grandson", "wooden boat"),
    ],
)
def test_who_climbs_rows_or_comes_along_is_where_that_is_done(prompt: str, who: str, at: str) -> None:
    """On the ladder, not at the apples; in a rowing boat; aboard with who is there."""
    items = completed(parse(prompt)).items
    (target,) = (item.target for item in items if item.word == who)
    assert target is not None
    assert items[target].word == at
    assert at == "ladder" or items[target].kind == "rowing boat"


def test_a_shop_of_which_only_windows_are_told_is_seen_from_the_street() -> None:
    """No windows lie on its floor; who is in it is inside."""
    scene = completed(parse("a small bakery with warm windows in the rain"))
    assert (scene.place, scene.items) == ("street", ())
    assert completed(parse("a woman in a bakery with a window")).place == "cafe"
