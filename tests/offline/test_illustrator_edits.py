"""Masked edits, edits of the whole picture, variations."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from offline.illustrator import FlatIllustrator
from offline.illustrator.editing.room import roomiest
from offline.illustrator.photographs.filling import fill
from offline.painting import Brief

SIZE = (160, 120)


@pytest.fixture(scope="module")
def source() -> Image.Image:
    return list(FlatIllustrator().paint(Brief("generate", "a lake at sunset", *SIZE, 4), 0))[-1].convert(
        "RGBA"
    )


@pytest.fixture(scope="module")
def mask() -> Image.Image:
    drawn = Image.new("L", SIZE)
    ImageDraw.Draw(drawn).ellipse((40, 30, 120, 110), fill=255)
    return drawn


def edited(
    prompt: str, source: Image.Image, mask: Image.Image | None, partials: int = 0
) -> list[Image.Image]:
    brief = Brief("edit", prompt, *SIZE, 1, sources=(source,), mask=mask)
    return list(FlatIllustrator().paint(brief, partials))


@pytest.mark.parametrize(
    "prompt",
    [
        "add a cat",
        "a castle on a hill",
        "remove the boat",
        "make it night",
        "make it brighter",
        "an oil painting of a desert",
    ],
)
def test_outside_the_mask_nothing_changes(prompt: str, source: Image.Image, mask: Image.Image) -> None:
    """Where the mask is 0, every pixel of every sketch and picture is the source's; inside, they differ."""
    outside = np.asarray(mask) == 0
    for picture in edited(prompt, source, mask, partials=2):
        assert (picture.size, picture.mode) == (SIZE, "RGBA")
        assert (np.asarray(picture)[outside] == np.asarray(source)[outside]).all()
    assert (np.asarray(picture)[~outside] != np.asarray(source)[~outside]).mean() > 0.05


@pytest.mark.parametrize(
    ("shape", "box"),
    [
        ([], (0, 0, 160, 120)),
        ([("rectangle", (20, 30, 59, 89))], (20, 30, 60, 90)),
        ([("ellipse", (40, 30, 120, 110))], (40, 30, 121, 111)),
    ],
)
def test_a_mark_in_one_piece_is_all_room(
    shape: list[tuple[str, tuple[int, ...]]], box: tuple[int, ...]
) -> None:
    """A subject fits into the mark's own box; where nothing is marked, into the whole picture."""
    drawn = Image.new("L", SIZE)
    for name, corners in shape:
        getattr(ImageDraw.Draw(drawn), name)(corners, fill=255)
    assert roomiest(drawn) == box


@pytest.mark.parametrize("prompt", ["zzz", "make the sails red", "remove the boat", "make the dog blue"])
def test_where_there_is_nothing_to_do_nothing_changes(prompt: str) -> None:
    """What is not understood, or is not in an own picture, leaves it as it is: no other picture comes."""
    illustrator = FlatIllustrator()
    (own,) = illustrator.paint(Brief("generate", "a fox in a forest", *SIZE, 4), 0)
    (same,) = illustrator.paint(Brief("edit", prompt, *SIZE, 1, sources=(own.convert("RGBA"),)), 0)
    assert same.convert("RGB").tobytes() == own.convert("RGB").tobytes()


def test_of_marks_apart_the_roomiest_is_taken(source: Image.Image) -> None:
    """A thin stroke and a disc: what is added stands in the disc, not across both."""
    drawn = Image.new("L", SIZE)
    pen = ImageDraw.Draw(drawn)
    pen.line((10, 15, 150, 15), fill=255, width=8)
    pen.ellipse((90, 60, 150, 115), fill=255)
    left, top, right, bottom = roomiest(drawn)
    assert 90 <= left < right <= 151
    assert 60 <= top < bottom <= 116
    assert (right - left) * (bottom - top) > 0.55 * 60 * 55
    stroke = np.asarray(edited("add a cat", source, drawn)[-1])[:25]
    assert (stroke == np.asarray(source)[:25]).mean() > 0.99


def test_the_seam_is_soft(source: Image.Image) -> None:
    """Just inside the mask's rim the picture is still nearly the source's."""
    half = Image.new("L", SIZE)
    half.paste(255, (0, 0, 80, 120))
    (picture,) = edited("a meadow at night", source, half)
    change = np.abs(np.asarray(picture, dtype=float) - np.asarray(source, dtype=float)).mean(axis=(0, 2))
    assert change[79] < 0.7 * change[40]


@pytest.mark.parametrize("prompt", ["make it night", "watercolor", "a cat", "a desert at noon"])
def test_without_a_mask_the_whole_picture_changes(prompt: str, source: Image.Image) -> None:
    """An edit without a mask works on all of the picture."""
    (picture,) = edited(prompt, source, None)
    assert picture.size == SIZE
    assert (
        np.abs(np.asarray(picture.convert("RGB"), dtype=float) - np.asarray(source.convert("RGB"))).mean() > 1
    )


def test_night_darkens_a_source(source: Image.Image) -> None:
    """ "Make it night" is the same picture in less light."""
    (picture,) = edited("make it night", source, None)
    assert np.asarray(picture.convert("L")).mean() < 0.7 * np.asarray(source.convert("L")).mean()


def test_a_source_of_another_size_is_fitted(source: Image.Image) -> None:
    """The picture has the brief's size even where source and mask have another."""
    large = source.resize((320, 240))
    (picture,) = edited("add a dog", large, Image.new("L", (320, 240), 255))
    assert picture.size == SIZE


def test_removing_continues_the_surroundings() -> None:
    """A fill of an even picture is even."""
    plain = Image.new("RGB", (90, 90), (80, 140, 200))
    hole = Image.new("L", (90, 90))
    hole.paste(255, (30, 30, 60, 60))
    ImageDraw.Draw(plain).ellipse((35, 35, 55, 55), fill=(255, 0, 0))
    assert np.abs(np.asarray(fill(plain, hole), dtype=int) - [80, 140, 200]).max() <= 3


def test_variations_are_kin_but_not_the_same(source: Image.Image) -> None:
    """A variation has another composition and palette, by its seed, in colours near the source's."""
    briefs = [Brief("vary", "", *SIZE, seed, sources=(source,)) for seed in range(4)]
    pictures = [list(FlatIllustrator().paint(brief, 0))[-1] for brief in briefs]
    assert len({picture.tobytes() for picture in pictures}) == 4
    goal = np.asarray(source.convert("RGB"), dtype=float).mean(axis=(0, 1))
    for picture in pictures:
        assert picture.size == SIZE
        assert (
            np.abs(np.asarray(picture.convert("RGB"), dtype=float).mean(axis=(0, 1)) - goal).mean() < 75
        )  # a pencil drawing is on white


@pytest.mark.parametrize(
    "prompt", ["remove the cat", "make the cat blue", "replace the cat by a dog", "put a hat on it"]
)
@pytest.mark.parametrize("sheet", ["birthday card with a cat", "a seamless pattern of cats"])
def test_sheets_are_edited_as_pictures_that_were_not_drawn_here(sheet: str, prompt: str) -> None:
    """Nobody is cast on a card or in a pattern: an edit of one still gives a picture and a sentence."""
    illustrator = FlatIllustrator()
    (card,) = illustrator.paint(Brief("generate", sheet, *SIZE, 1), 0)
    brief = Brief("edit", prompt, *SIZE, 2, sources=(card.convert("RGBA"),))
    (picture,) = illustrator.paint(brief, 0)
    assert picture.size == SIZE
    assert illustrator.tell(brief)
