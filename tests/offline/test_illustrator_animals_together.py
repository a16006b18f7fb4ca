"""What animals do with each other and with things of theirs, as it is read and placed."""

from __future__ import annotations

import pytest

from offline.illustrator.composing.cast import Role
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from tests.offline.test_illustrator_places import roles


def played(prompt: str, place: str = "meadow") -> list[Role]:
    """The roles of a prompt, as they are drawn in turn."""
    return roles(*completed(parse(prompt)).items, place=place)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("an elephant balancing on a ball", {"elephant balancing", "circus ball"}),
        ("a robin feeding her chicks in a nest", {"bird", "nest of chicks", "branch"}),
        ("a python around a branch", {"snake on a branch"}),
        ("a hedgehog in autumn leaves", {"hedgehog", "leaf heap"}),
        ("two foxes playing in autumn leaves", {"fox stretching", "fox jumping", "leaf heap"}),
        ("two swans on a lake forming a heart", {"swan heart"}),
        ("a ladybug on a leaf", {"lady beetle", "green leaf"}),
        ("a kitten drinking milk from a bowl", {"cat eating", "bowl of milk"}),
        ("a koala sleeping in a tree", {"koala", "branch"}),
        ("a giraffe eating leaves from an acacia tree", {"giraffe eating", "acacia"}),
        ("a dalmatian dog lying on a rug", {"dalmatian lying", "blanket"}),
        ("a dog shaking off water", {"dog", "flying drops"}),
        ("two rams butting heads", {"ram butting"}),
        ("two cats sitting back to back", {"cat profile"}),
        ("two bears holding hands", {"bear", "joined paws"}),
        ("a hen sitting on eggs", {"chicken", "nest"}),
        ("a dog howling with a wolf", {"dog calling", "wolf calling"}),
        ("a horse race", {"horse running"}),
        ("a bird building a nest", {"bird", "nest", "branch"}),
        ("geese flying in a V", {"goose flying"}),
        ("a fox and a hound becoming friends", {"fox", "dog"}),
        ("a bear hugging a tree", {"bear rearing", "tree"}),
        ("a kitten playing with a ball of yarn", {"cat stretching", "ball of yarn"}),
        ("a snake chasing a frog", {"snake", "frog jumping"}),
        ("a dog licking a girl's face", {"dog profile", "girl"}),
        ("two huskies playing tug of war", {"husky stretching", "tug rope"}),
        ("a bear and a fox facing each other", {"bear profile", "fox profile"}),
        ("a hare and a tortoise racing", {"rabbit running", "turtle", "finish gate"}),
        ("a seal balancing a ball on its nose", {"seal with ball"}),
        ("a kitten sleeping on a husky", {"cat sleeping", "husky lying"}),
        ("a wolf and a bear watching the sunset", {"wolf gazing", "bear gazing"}),
    ],
)
def test_what_is_done_has_its_drawing(prompt: str, kinds: set[str]) -> None:
    """Deeds of animals are shown by poses and things of their own."""
    assert kinds == {role.kind for role in played(prompt)}


@pytest.mark.parametrize(
    ("prompt", "second"),
    [
        ("a mouse chased by a cat", ("chasing", "running")),
        ("a goldfish watched by a cat", ("facing", "looking")),
        ("a sled pulled by a husky", ("pulling", "pulling")),
    ],
)
def test_a_passive_names_who_does_it(prompt: str, second: tuple[str, str]) -> None:
    """What is done to the first is done by the second."""
    _, by = parse(prompt).items
    assert (by.relation, by.action, by.target) == (*second, 0)


def test_racers_run_the_same_way_to_the_finish() -> None:
    """Both look to the gate, which is before the first of them."""
    hare, rival, gate = (
        next(role for role in played("a dog racing a horse") if role.kind.startswith(kind))
        for kind in ("dog", "horse", "finish")
    )
    way = 1 if rival.flip else -1
    assert hare.flip == rival.flip
    assert way * gate.x > way * rival.x


def test_who_gives_turns_to_who_gets() -> None:
    """The flower is in the boy's hands, and the girl looks at him."""
    boy, flower, girl = parse("a boy giving a flower to a girl").items
    assert (boy.relation, boy.target, girl.relation, girl.target) == ("doing", 1, "facing", 0)
    assert flower.relation is None


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a bear catching a salmon", "river"),
        ("an eagle catching a fish", "lake"),
        ("an owl on a branch under a full moon", "hills"),
        ("zebras crossing a river", "lake"),
    ],
)
def test_a_deed_is_seen_where_it_can_be(prompt: str, place: str) -> None:
    """Who fishes is at the water, and a full moon is not behind a forest."""
    assert completed(parse(prompt)).place == place


def test_a_circle_is_read() -> None:
    """In a circle is how they are, not where."""
    scene = parse("rabbits sitting in a circle")
    assert ("circle" in scene.sights, scene.place) == (True, None)


def test_all_in_a_boat_are_seen() -> None:
    """Two that share a boat sit side by side in it."""
    owl, cat = (role for role in played("an owl and a cat in a boat", "lake") if role.kind in {"owl", "cat"})
    assert abs(owl.x - cat.x) > 0.3 * (owl.width + cat.width)


def test_who_falls_is_between_the_top_and_the_ground() -> None:
    """A cat that falls from a tree is beside it in the air, head first."""
    cat = next(role for role in played("a cat falling from a tree") if role.kind.startswith("cat"))
    assert (cat.way, abs(cat.tilt)) == ("air", 60.0)


@pytest.mark.parametrize(("prompt", "marks"), [("two robins", ("named robin",)), ("a blue bird", ())])
def test_a_kind_that_is_told_apart_keeps_its_name_on_the_drawing(prompt: str, marks: tuple[str, ...]) -> None:
    """A robin is drawn by the bird's drawing with a robin's breast; any other bird is plain."""
    assert next(role.traits for role in played(prompt) if role.kind == "bird") == marks
