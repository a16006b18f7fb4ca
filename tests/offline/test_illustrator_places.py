"""Places, styles, OpenMoji's drawings and how subjects are put together."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from offline.illustrator.composing.cast import Role
from offline.illustrator.composing.framing import fitted
from offline.illustrator.composing.relations import cast
from offline.illustrator.dice import Dice
from offline.illustrator.drawing.materials import TONES, made_of
from offline.illustrator.drawing.openmoji import Tint, art, drawn
from offline.illustrator.drawing.palette import palette_for
from offline.illustrator.drawing.stage import Ground, Stage
from offline.illustrator.land import PLACES
from offline.illustrator.painting.cutouts import cut_out
from offline.illustrator.planning.completing import completed
from offline.illustrator.reading.words import parse
from offline.illustrator.scene import Item, Scene
from offline.illustrator.sheets.painter import paint_scene
from offline.illustrator.styles import STYLES
from offline.illustrator.subjects import SUBJECTS, subject_of
from offline.illustrator.subjects.animals.sitting import LOOKS
from offline.illustrator.subjects.people.poses import POSES
from offline.illustrator.telling.credits import attribution

CONTRACT_PLACES = (
    "meadow hills forest snowforest jungle mountains desert beach sea underwater river lake cliff volcano "
    "ice farm garden village city street harbour castle room kitchen cafe library stage studio space moon "
    "mars sky abstract"
)
CONTRACT_STYLES = """
watercolour oil pixel pencil ink neon vintage lowpoly papercut comic stainedglass photo flat logo isometric
"""
ELEPHANT, SNAIL, BEE, ZEBRA = "openmoji:1F418", "openmoji:1F40C", "openmoji:1F41D", "openmoji:1F993"
SIZE = (128, 128)


def painted(scene: Scene, seed: int = 1, size: tuple[int, int] = SIZE) -> np.ndarray:
    return np.asarray(paint_scene(scene, size, Dice(f"test{seed}"), 1.0), dtype=float)


@pytest.fixture(scope="module")
def plain() -> np.ndarray:
    """A fox in a meadow, in no style."""
    return painted(Scene(items=(Item("fox"),), place="meadow"))


def roles(*items: Item, **facts: str) -> list[Role]:
    """Who stands where in a meadow, in the order in which they are drawn."""
    scene = completed(Scene(items=items, **{"place": "meadow", **facts}))  # type: ignore[arg-type]
    dice = Dice("roles")
    stage = Stage((256, 256), scene, palette_for(scene, dice), dice, 1.0)
    return cast(stage, Ground(0.7, 0.94))


def test_there_are_at_least_thirty_places() -> None:
    """Every place of the contract is painted by something."""
    assert set(CONTRACT_PLACES.split()) <= set(PLACES)
    assert len(PLACES) >= 30


@pytest.mark.parametrize("place", sorted(PLACES))
def test_every_place_is_painted_at_any_shape(place: str) -> None:
    """A place fills wide and tall pictures with more than one colour."""
    for size in ((160, 64), (64, 140)):
        picture = painted(Scene(place=place), size=size)
        assert picture.shape == (size[1], size[0], 3)
        assert picture.std() > 4


@pytest.mark.parametrize("style", CONTRACT_STYLES.split())
def test_every_style_changes_the_picture(style: str, plain: np.ndarray) -> None:
    """A scene in a style is not the scene without it, and two styles are not one."""
    styled = painted(Scene(items=(Item("fox"),), place="meadow", style=style))
    assert np.abs(plain - styled).mean() > 2
    assert style in STYLES or style in {"flat", "logo", "isometric"}


@pytest.mark.parametrize("time", ["dawn", "sunset", "night"])
def test_the_hour_drives_the_whole_palette(time: str) -> None:
    """At another hour the ground has other colours, too, not only the sky."""
    day, other = painted(Scene(place="meadow")), painted(Scene(place="meadow", time=time))
    assert np.abs(day[-30:] - other[-30:]).mean() > 5


@pytest.mark.parametrize("style", ["isometric", "synthwave"])
def test_a_style_with_a_set_of_its_own_finds_it(style: str) -> None:
    """Sets that are imported when they are first painted are where they are looked for."""
    assert painted(Scene(items=(Item("car"),), place="street", style=style)).std() > 4


def test_snow_has_no_green_trees() -> None:
    """A forest in winter has hardly a green pixel."""
    picture = painted(Scene(place="forest", season="winter"))
    green = (picture[..., 1] > picture[..., 0] * 1.25) & (picture[..., 1] > picture[..., 2] * 1.15)
    assert green.mean() < 0.03


def test_eight_seeds_are_eight_pictures() -> None:
    """Seeds differ in more than grain."""
    seeds = [painted(Scene(items=(Item("fox"),), place="forest"), seed) for seed in range(8)]
    apart = [np.abs(a - b).mean() for i, a in enumerate(seeds) for b in seeds[:i]]
    assert min(apart) > 4


@pytest.mark.parametrize("kind", [ELEPHANT, SNAIL, BEE, ZEBRA, "openmoji:1F438", "openmoji:1F6A2"])
def test_emoji_are_drawn_with_clean_edges(kind: str) -> None:
    """An emoji is cut out on nothing: opaque inside, clear at the corners."""
    sheet = cut_out(Scene(items=(Item(kind),)), (160, 160), Dice("cut"))
    alpha = np.asarray(sheet.getchannel("A"))
    assert alpha.max() == 255
    assert not alpha[[0, 0, -1, -1], [0, -1, 0, -1]].any()


def test_an_unknown_emoji_is_an_error() -> None:
    """A code that OpenMoji does not have is refused."""
    with pytest.raises(KeyError):
        art("FFFFF")


def test_a_colour_colours_the_emoji_and_keeps_its_lines() -> None:
    """A blue elephant is mostly blue; some of it stays dark."""
    blue = np.asarray(drawn(art("1F418"), 120, 1, Tint(to=(40, 90, 220))), dtype=float)
    solid = blue[blue[..., 3] > 250]
    assert (solid[:, 2] > solid[:, 0] + 40).mean() > 0.6
    assert (solid[:, :3].max(axis=1) < 130).any()


def test_people_have_skin_and_not_the_yellow_of_emoji() -> None:
    """An emoji person is drawn in a natural skin tone."""
    yellow, tint = np.array([252, 234, 43]), Tint(skin=(165, 106, 67))
    picture = np.asarray(drawn(art("1F468-200D-1F3A4"), 160, 1, tint), dtype=float)
    away = np.abs(picture[..., :3] - yellow).sum(axis=2)
    assert not ((away < 30) & (picture[..., 3] > 200)).any()


@pytest.mark.parametrize("count", [2, 3, 5, 9])
def test_as_many_as_were_asked_for(count: int) -> None:
    """Every one of a counted subject is there, each of another size or place."""
    crowd = roles(Item("cat", count=count))
    assert len(crowd) == count
    assert len({(round(role.x, 3), round(role.height, 3)) for role in crowd}) == count


def test_nothing_is_cut_by_the_frame() -> None:
    """Whole groups are kept inside the picture."""
    for role in roles(Item(ELEPHANT, scale=2.0), Item("castle"), Item(ZEBRA, count=4)):
        assert role.x - role.width / 2 > -0.01
        assert role.x + role.width / 2 < 1.01
        assert role.top > -0.01


def test_riders_sit_on_their_mounts() -> None:
    """Who rides is drawn after the mount, its foot within it, above the mount's feet."""
    mount, rider = roles(Item("astronaut", relation="riding", target=1), Item("horse"))
    assert (mount.kind, rider.kind) == ("horse", "astronaut riding")
    assert rider.top < mount.top < rider.foot < mount.foot + 0.03


def test_two_sit_side_by_side_on_a_sofa() -> None:
    """Two cats on a sofa are on it, and not on each other."""
    sofa, *cats = roles(Item("cat", count=2, relation="on", target=1), Item("sofa"))
    assert len(cats) == 2
    assert abs(cats[0].x - cats[1].x) > 0.6 * cats[0].width
    assert all(sofa.top < cat.foot < sofa.foot for cat in cats)


def test_under_in_front_and_behind() -> None:
    """Who is under a tree is within its width; in front is drawn after, behind is drawn before."""
    tree, cat = roles(Item("cat", relation="under", target=1), Item("tree"))
    assert abs(tree.x - cat.x) < tree.width / 2
    assert [role.kind for role in roles(Item("dog", relation="in_front", target=1), Item("house"))] == [
        "house",
        "dog",
    ]
    assert [role.kind for role in roles(Item("dog", relation="behind", target=1), Item("house"))] == [
        "dog",
        "house",
    ]


def test_what_is_held_is_small_and_at_hand() -> None:
    """A held apple is drawn over its holder and much smaller."""
    bear, apple = roles(Item("bear", relation="holding", target=1), Item("apple"))
    assert apple.height < 0.5 * bear.height
    assert abs(apple.x - bear.x) < bear.width


def test_a_group_too_large_is_made_smaller() -> None:
    """A group that is wider than the picture shrinks until it fits."""
    scene = Scene(place="meadow")
    stage = Stage((200, 100), scene, palette_for(scene, Dice("x")), Dice("x"), 1.0)
    wide = [Role("house", "a", 0.0, 0.9, 0.9), Role("house", "b", 3.0, 0.9, 0.9)]
    left, right = fitted(stage, wide)
    assert left.x - left.width / 2 >= 0
    assert right.x + right.width / 2 <= stage.w


@pytest.mark.parametrize("framing", ["closeup", "portrait"])
def test_framing_changes_how_large_the_subject_is(framing: str) -> None:
    """Near framings draw the subject larger, a wide one smaller."""
    usual, near, wide = (roles(Item("fox"), framing=f)[0].height for f in ("", framing, "wide"))
    assert wide < usual < near


@pytest.mark.parametrize("material", sorted(TONES))
def test_materials_change_the_look_and_keep_the_outline(material: str) -> None:
    """A thing of a material has other colours; it covers what it covered."""
    sprite = drawn(art("1F418"), 80, 1, Tint())
    other = made_of(sprite, material, np.random.default_rng(1))
    assert other.size == sprite.size
    assert other.tobytes() != sprite.tobytes()
    assert not np.asarray(other)[..., 3][np.asarray(sprite)[..., 3] == 0].any()


def test_pictures_with_openmoji_say_so() -> None:
    """OpenMoji's credit is due where one of its drawings is shown, and only there."""
    credit = attribution(Scene(items=(Item("openmoji:1F982"),)))
    assert credit is not None
    assert "OpenMoji" in credit
    assert "CC BY-SA 4.0" in credit
    assert attribution(Scene(items=(Item("fox"), Item("openmoji:1F98A")))) is None


POSED = [f"{('woman', 'chef', 'queen')[i % 3]} {pose}" for i, pose in enumerate(POSES) if pose]
STILL = sorted(kind for kind in SUBJECTS if kind.split(" ")[-1] not in {*POSES, "gleam"} - {""})


OWN = [*STILL, *POSED, *(f"{who} running" for who in LOOKS if who != "panda")]


@pytest.mark.parametrize("part", range(20))
def test_every_own_drawing_fills_its_box(part: int) -> None:
    """Own drawings are cut out whole, with something in each (a twentieth of them at a time)."""
    for kind in OWN[part::20]:
        sheet = cut_out(Scene(items=(Item(kind),)), (96, 96), Dice(kind))
        assert np.count_nonzero(np.asarray(sheet.getchannel("A"))) > 200, kind
        assert subject_of(kind).height > 0, kind


def test_a_transparent_picture_has_no_halo() -> None:
    """Half-clear pixels at the edge have the subject's colour, not white or black."""
    sheet = cut_out(Scene(items=(Item("fox"),)), (256, 256), Dice("halo"))
    on_white, on_black = (
        np.asarray(Image.alpha_composite(Image.new("RGBA", sheet.size, tone), sheet), dtype=float)
        for tone in ("white", "black")
    )
    alpha = np.asarray(sheet.getchannel("A"), dtype=float) / 255
    between = (alpha > 0.3) & (alpha < 0.7)
    assert (on_white[between] >= on_black[between]).all()
    assert np.asarray(sheet)[between][:, :3].mean() < 215


def test_a_lighthouse_stands_on_its_cliff_and_not_before_it() -> None:
    """What has a perch stands there, however tall it is."""
    scene = completed(Scene(items=(Item("lighthouse"),), place="cliff"))
    stage = Stage((128, 128), scene, palette_for(scene, Dice("cliff")), Dice("cliff"), 1.0)
    ground = PLACES["cliff"](stage)
    (role,) = cast(stage, ground)
    assert ground.perch
    assert abs(role.foot - ground.perch[1]) < 0.02


def test_a_day_without_an_hour_has_many_lights() -> None:
    """Seeds choose among lights for a meadow; a sunny day is always clear."""
    skies = {palette_for(Scene(place="meadow"), Dice(f"{i}")).ambient for i in range(40)}
    sunny = {palette_for(Scene(place="meadow", time="day"), Dice(f"{i}")).mist for i in range(40)}
    assert len(skies) >= 6
    assert sunny == {0.0}


def test_the_windows_of_a_house_shine_at_night() -> None:
    """A house in the dark has bright and warm panes."""
    scene = Scene(items=(Item("house"),), place="meadow", time="night")
    picture = painted(scene)[40:]
    warm = (picture[..., 0] > 190) & (picture[..., 0] > picture[..., 2] + 45)
    assert warm.sum() > 12


@pytest.mark.parametrize("style", ["stainedglass", "lowpoly", "vintage", "watercolour"])
def test_who_is_looked_at_stays_readable_in_every_style(style: str) -> None:
    """Where the subject is, the styled picture follows its lights and darks."""
    scene = Scene(items=(Item("fox"),), place="meadow", time="day", style=style)
    dice = Dice("readable")
    plain, styled = (
        np.asarray(paint_scene(scene, SIZE, dice, 1.0, styled=s).convert("L"), float) for s in (False, True)
    )
    middle = np.s_[40:110, 20:110]
    assert np.corrcoef(plain[middle].ravel(), styled[middle].ravel())[0, 1] > 0.5


def test_who_is_sad_darkens_the_face_alone() -> None:
    """A sad clown stands in a dull day's light, not in the gloom of a dark scene."""
    sad, dark = (parse(prompt) for prompt in ("a sad clown", "a dark forest"))
    light = [sum(palette_for(scene, Dice("a", 1)).ambient) for scene in (sad, dark)]
    assert light[0] > light[1] + 0.3


@pytest.mark.parametrize(
    ("prompt", "place", "sight", "season"),
    [
        ("wildflowers on a cliff above the sea", "cliff", None, None),
        ("the sea below a high cliff", "cliff", None, None),
        ("alpine meadow with cows and snowy peaks", "meadow", "far mountains", None),
        ("a bridge over a stream in fall", "river", None, "autumn"),
        ("a fox in a birch forest", "forest", "grown birch", None),
        ("a lighthouse on a rock in the sea", "sea", "isle", None),
        ("snow monkeys in a hot spring", "mountains", "hotspring", "winter"),
        ("a tent under the milky way", None, "milkyway", None),
        ("rocky coast with crashing waves", "sea", "rockyshore", None),
        ("sahara desert at noon", "desert", "dunes", None),
        ("a volcano island in the ocean", "volcano", "volcanisle", None),
        ("a foggy pine forest", "forest", "firs", None),
        ("a mountain village at blue hour", "village", "bluehour", None),
    ],
)
def test_land_of_a_kind_is_told_from_the_usual(
    prompt: str, place: str | None, sight: str | None, season: str | None
) -> None:
    """Trees, coasts and springs by their kinds; snow on far peaks is not winter; a cliff has its sea."""
    scene = parse(prompt)
    assert (scene.place, scene.season) == (place, season)
    assert sight is None or sight in scene.sights


def test_the_relief_of_mountains_and_dunes_is_the_same_at_every_size() -> None:
    """A preview shows the spurs, crests and waves of the final picture, none moved."""
    for prompt in ("mountains", "sahara", "rocky coast with waves"):
        small, large = (
            np.asarray(
                paint_scene(parse(prompt), (edge, edge), Dice("relief"), 1.0).resize(
                    (32, 32), Image.Resampling.BOX
                ),
                float,
            )
            for edge in (160, 320)
        )
        assert np.abs(small - large).mean() < 6, prompt
