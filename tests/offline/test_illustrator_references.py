"""Several pictures made into one, and pictures without a background."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from offline.illustrator import FlatIllustrator
from offline.illustrator.editing.playing import players
from offline.illustrator.editing.together import palette_from
from offline.painting import Brief

SIZE = (192, 192)


@pytest.fixture(scope="module")
def illustrator() -> FlatIllustrator:
    return FlatIllustrator()


def drawn(illustrator: FlatIllustrator, prompt: str, transparent: bool = False) -> Image.Image:
    brief = Brief("generate", prompt, *SIZE, 3, transparent=transparent)
    return list(illustrator.paint(brief, 0))[-1].convert("RGBA")


def edited(
    illustrator: FlatIllustrator,
    prompt: str,
    *sources: Image.Image,
    mask: Image.Image | None = None,
    transparent: bool = False,
) -> Image.Image:
    brief = Brief("edit", prompt, *SIZE, 1, sources=sources, mask=mask, transparent=transparent)
    return list(illustrator.paint(brief, 0))[-1]


def red(picture: Image.Image) -> float:
    pixels = np.asarray(picture.convert("RGB"), dtype=float)
    return float(pixels[..., 0].mean() - pixels[..., 2].mean())


@pytest.mark.parametrize(
    ("prompt", "index"),
    [
        ("a village in the palette of the first picture", 0),
        ("use the colours of the second image", 1),
        ("mit den Farben des zweiten Bildes", 1),
        ("the colors from the last photo", 2),
        ("the first picture in the colours of the second", 1),
        ("a red fox on a hill", None),
        ("a colourful picture", None),
    ],
)
def test_a_prompt_tells_whose_colours_are_taken(prompt: str, index: int | None) -> None:
    """One of three pictures may give its colours only."""
    assert palette_from(prompt, 3) == index


def test_a_view_is_the_ground_for_the_subjects_of_others(illustrator: FlatIllustrator) -> None:
    """ "Put the fox on the beach": the beach that was given stays, the fox comes."""
    beach, fox = drawn(illustrator, "a beach at sunset"), drawn(illustrator, "a fox")
    for sources in ((beach, fox), (fox, beach)):
        both = np.asarray(
            edited(illustrator, "put the fox on the beach", *sources).convert("RGB"), dtype=float
        )
        same = np.abs(both - np.asarray(beach.convert("RGB"), dtype=float)).max(axis=2) < 3
        assert same[:60].mean() > 0.95
        assert same.mean() < 0.95


def test_colours_are_taken_without_the_subject(illustrator: FlatIllustrator) -> None:
    """In the palette of a red picture a village is red, and what the red picture shows is not in it."""
    village = drawn(illustrator, "a village")
    crimson = Image.new("RGBA", SIZE, (200, 30, 20, 255))
    ImageDraw.Draw(crimson).ellipse((60, 60, 130, 130), fill=(90, 10, 10))
    toned = edited(illustrator, "a village in the palette of the second picture", village, crimson)
    assert red(toned) > red(village) + 40


def test_a_subject_without_background_is_drawn_anew(illustrator: FlatIllustrator) -> None:
    """A hat grows out of the dragon's old outline; the dragon turns green; nothing else gets a background."""
    dragon = drawn(illustrator, "a dragon", transparent=True)
    hat = edited(illustrator, "give it a hat", dragon, transparent=True)
    assert hat.mode == "RGBA"
    new = (np.asarray(hat)[..., 3] > 200) & (np.asarray(dragon)[..., 3] == 0)
    assert 0.002 < new.mean() < 0.1
    green = edited(illustrator, "make the dragon green", dragon, transparent=True)
    body = np.asarray(green)[..., 3] > 200
    assert np.abs(np.asarray(green)[..., 3].astype(int) - np.asarray(dragon)[..., 3]).max() < 30
    assert (np.asarray(green)[body][:, 1] > np.asarray(green)[body][:, 2]).mean() > 0.5


def test_what_is_added_to_a_cut_out_brings_no_background(illustrator: FlatIllustrator) -> None:
    """Inside the mask of an edit of a see-through picture there is the new thing, and else nothing."""
    sheet = Image.new("RGBA", SIZE)
    ImageDraw.Draw(sheet).ellipse((10, 10, 80, 80), fill=(200, 80, 30, 255))
    mask = Image.new("L", SIZE)
    ImageDraw.Draw(mask).rectangle((100, 100, 185, 185), fill=255)
    alpha = np.asarray(edited(illustrator, "add a castle", sheet, mask=mask))[..., 3]
    assert 0.2 < (alpha[100:186, 100:186] > 200).mean() < 0.9
    assert (alpha[100:186, 100:186] == 0).mean() > 0.1
    gone = edited(illustrator, "remove it", sheet, mask=Image.new("L", SIZE, 255))
    assert np.asarray(gone)[..., 3].max() == 0


def test_who_comes_stands_where_nobody_is(illustrator: FlatIllustrator) -> None:
    """A dog that is put into a cat's picture does not hide the cat, and is about as large as it was."""
    cat, dog = (
        drawn(illustrator, "a black cat in a garden"),
        drawn(illustrator, "a golden retriever on a beach"),
    )
    both = np.asarray(edited(illustrator, "put the dog from the second picture into the first", cat, dog))
    changed = np.argwhere(np.abs(both[..., :3].astype(int) - np.asarray(cat)[..., :3]).max(axis=2) > 30)
    stage, (role, *_) = players(illustrator._memory.find(cat) or pytest.fail("forgotten"))
    inside = np.abs(changed[:, 1] / SIZE[0] - role.x / stage.w) < 0.3 * role.width / stage.w
    assert inside.mean() < 0.05
    assert 0.3 * SIZE[1] < np.ptp(changed[:, 0]) < 0.8 * SIZE[1]


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("put the dog into the second picture", "put what the first picture shows into the second one."),
        ("the dog and the cat on a sofa", "draw a dog and a cat on a sofa."),
        (
            "the first picture in the colours of the second",
            "show the first picture in the colours of the second picture.",
        ),
    ],
)
def test_several_pictures_say_what_becomes_of_them(
    illustrator: FlatIllustrator, prompt: str, said: str
) -> None:
    """Which one the others come into, whose colours it has, or what is drawn of both anew."""
    sources = drawn(illustrator, "a corgi on a beach"), drawn(illustrator, "a black cat in a garden")
    brief = Brief("edit", prompt, *SIZE, 1, sources=sources)
    assert illustrator.tell(brief) == f"I understood: {said}"


def test_the_background_of_an_own_picture_is_taken_away(illustrator: FlatIllustrator) -> None:
    """ "Remove the background" with a transparent one asked for leaves the subject; without, on white."""
    fox = drawn(illustrator, "a fox in a forest")
    alone = np.asarray(edited(illustrator, "remove the background", fox, transparent=True))[..., 3]
    assert 0.1 < (alone > 200).mean() < 0.7
    assert (alone == 0).mean() > 0.25
    white = np.asarray(edited(illustrator, "remove the background", fox).convert("RGB"))
    assert white[:20, :20].min() > 215


@pytest.mark.parametrize("style", ["oil painting", "pixel art", "pencil drawing", "watercolour"])
def test_a_style_holds_without_a_background(illustrator: FlatIllustrator, style: str) -> None:
    """The inside is painted so, the outline brings no strange colour, and nothing is seen around it."""
    prompts = ("a lighthouse", f"a lighthouse, {style}")
    plain, styled = (np.asarray(drawn(illustrator, prompt, transparent=True)) for prompt in prompts)
    assert styled[..., 3].max() == 255
    assert styled[:6, :, 3].max() == 0
    shares = [(picture[..., 3] > 127).mean() for picture in (plain, styled)]
    assert 0.7 * shares[0] < shares[1] < 1.3 * shares[0]
    body = (plain[..., 3] == 255) & (styled[..., 3] == 255)
    assert np.abs(plain[body][:, :3].astype(int) - styled[body][:, :3]).mean() > 2
