"""Edits of pictures that were not drawn here: all that is known of them are their pixels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageDraw, ImageFilter

from offline.illustrator import FlatIllustrator
from offline.illustrator.photographs.filling import fill
from offline.illustrator.photographs.recolouring import recoloured
from offline.illustrator.photographs.sky import sky_in
from offline.painting import Brief

SIZE = (256, 256)
Pixels = npt.NDArray[np.float64]


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """A grainy field under a graded sky, a dark mast before both, a red house."""
    rng = np.random.default_rng(4)
    y = np.linspace(0, 1, 256)[:, None, None]
    pixels = np.broadcast_to(np.array([90, 140, 220]) + y * np.array([90, 60, 10]), (256, 256, 3)).copy()
    pixels[150:] = np.array([80, 120, 50]) + rng.normal(0, 22, (106, 256, 1))
    image = Image.fromarray(np.clip(pixels + rng.normal(0, 2, pixels.shape), 0, 255).astype(np.uint8))
    pen = ImageDraw.Draw(image)
    pen.rectangle((60, 60, 72, 210), fill=(30, 28, 26))
    pen.rectangle((150, 140, 210, 200), fill=(190, 40, 36))
    return image


def marked(*box: int) -> Image.Image:
    mask = Image.new("L", SIZE)
    ImageDraw.Draw(mask).rectangle(box, fill=255)
    return mask


def edited(photo: Image.Image, prompt: str, mask: Image.Image | None) -> Pixels:
    brief = Brief("edit", prompt, *SIZE, 1, sources=(photo.convert("RGBA"),), mask=mask)
    return np.asarray(list(FlatIllustrator().paint(brief, 0))[-1].convert("RGB"), dtype=float)


def test_a_hole_in_a_fine_texture_is_as_rough_as_its_surroundings(photo: Image.Image) -> None:
    """No smear: what fills a hole in grain has its contrast, and in a smooth sky its colour."""
    grain = np.random.default_rng(1).integers(60, 200, (200, 200, 1)).repeat(3, axis=2).astype(np.uint8)
    stones = Image.fromarray(grain).resize(SIZE, Image.Resampling.BICUBIC)
    filled = np.asarray(fill(stones, marked(80, 80, 180, 180)), dtype=float)
    assert filled[84:176, 84:176].std() > 0.75 * filled[:80].std()
    sky = np.asarray(fill(photo, marked(50, 50, 85, 140)), dtype=float)
    assert np.abs(sky[60:130, 60:72] - np.asarray(photo, dtype=float)[60:130, 110:122]).mean() < 8


def test_the_sky_is_told_from_what_stands_before_it(photo: Image.Image) -> None:
    """The sky reaches down to the field and leaves out the mast; a picture of grain has none."""
    sky = sky_in(photo, Image.new("L", SIZE, 255))
    assert sky
    found = np.asarray(sky)
    assert found[10:140, 90:140].mean() > 230
    assert found[80:140, 63:70].mean() < 40
    assert found[170:].mean() < 10
    grain = Image.fromarray(np.random.default_rng(1).integers(0, 255, (*SIZE, 3)).astype(np.uint8))
    assert sky_in(grain, Image.new("L", SIZE, 255)) is None


def test_another_sky_leaves_what_is_before_it(photo: Image.Image) -> None:
    """ "Change the sky to sunset" makes the sky red, and neither the mast nor the field."""
    after, before = edited(photo, "change the sky to sunset", None), np.asarray(photo, dtype=float)
    assert (after - before)[100:140, 90:140, 0].mean() > 30
    assert np.abs(after - before)[80:140, 64:69].mean() < 12
    assert np.abs(after - before)[170:].mean() < 6


def test_a_thing_changes_its_colour_and_not_its_surroundings(photo: Image.Image) -> None:
    """ "Make the house blue" under a generous mask turns the red blue, and leaves grass and sky."""
    after, before = (
        edited(photo, "make the house blue", marked(130, 120, 230, 220)),
        np.asarray(photo, dtype=float),
    )
    red, green, blue = after[150:190, 160:200].mean(axis=(0, 1))
    assert blue > 1.5 * red
    assert blue > green
    assert np.abs(after - before)[210:218, 134:148].mean() < 4


def test_shade_stays_in_another_colour() -> None:
    """A recoloured thing is darker where it was darker."""
    ramp = np.linspace(80, 240, 256)[None, :, None] * np.array([1, 0.2, 0.2])
    image = Image.fromarray(np.broadcast_to(ramp, (64, 256, 3)).astype(np.uint8))
    row = np.asarray(recoloured(image, Image.new("L", image.size, 255), (40, 160, 70)), dtype=float)[32, :, 1]
    assert row[40] < row[120] < row[200]


def test_a_hat_for_who_is_there_is_a_hat_alone(photo: Image.Image) -> None:
    """Of "give the cat a hat" on a photograph only the hat is drawn; outside of the mask nothing changes."""
    mask = marked(100, 10, 180, 70)
    after, before = edited(photo, "give the cat a hat", mask), np.asarray(photo, dtype=float)
    assert np.abs(after - before)[np.asarray(mask) == 0].max() == 0
    assert (after[15:65, 105:175].sum(axis=2) < 200).mean() > 0.25


def test_wood_is_no_sky(photo: Image.Image) -> None:
    """A smooth brown wall above a thing is not taken for a sky."""
    wall = Image.new("RGB", SIZE, (150, 90, 50))
    assert sky_in(wall, Image.new("L", SIZE, 255)) is None


def test_photographs_are_varied_from_subtle_to_bold(photo: Image.Image) -> None:
    """Of eight variations the boldest is far from the photograph, the mildest near it."""
    small = photo.resize((64, 64)).convert("RGBA")
    briefs = [Brief("vary", "", 64, 64, seed, sources=(small,)) for seed in range(8)]
    pictures = [
        np.asarray(list(FlatIllustrator().paint(brief, 0))[-1].convert("L"), dtype=float) for brief in briefs
    ]
    away = sorted(
        np.abs(picture.mean() - np.asarray(photo.convert("L"), dtype=float).mean()) for picture in pictures
    )
    assert len({picture.tobytes() for picture in pictures}) == 8
    assert away[-1] > 4 * (away[0] + 1)


def test_clouds_are_of_the_sky(photo: Image.Image) -> None:
    """White ones at many heights, some of them cut off from the top by a tree."""
    cloudy = photo.copy()
    pen = ImageDraw.Draw(cloudy)
    for x in (0, 90, 130, 200):
        pen.ellipse((x, 95, x + 34, 130), fill=(244, 248, 252))
    cloudy = cloudy.filter(ImageFilter.GaussianBlur(9))
    ImageDraw.Draw(cloudy).ellipse((-20, 40, 50, 84), fill=(30, 60, 26))
    sky = sky_in(cloudy, Image.new("L", SIZE, 255))
    assert sky
    found = np.asarray(sky)
    assert found[104:124, 6:28].mean() > 200
    assert found[50:76, 4:40].mean() < 40


def test_what_is_worn_drops_no_shadow_on_the_ground(photo: Image.Image) -> None:
    """Glasses put into a photograph darken nothing below them."""
    after, before = edited(photo, "add sunglasses", marked(90, 20, 150, 120)), np.asarray(photo, dtype=float)
    changed = np.abs(after - before).max(axis=2).max(axis=1) > 5
    rows = np.flatnonzero(changed)
    assert len(rows) < 30, len(rows)


def test_a_gap_takes_no_colours_that_its_rim_has_not(photo: Image.Image) -> None:
    """A gap in the grass beside a red house stays green."""
    filled = np.asarray(fill(photo, marked(90, 190, 146, 240)), dtype=float)[190:240, 90:146]
    assert (filled[..., 0] > filled[..., 1] + 30).mean() < 0.01


def test_a_dim_green_wall_is_no_sky() -> None:
    """A portrait before it gets no clouds behind the head."""
    wall = Image.new("RGB", SIZE, (70, 96, 88))
    ImageDraw.Draw(wall).ellipse((80, 60, 180, 256), fill=(226, 178, 148))
    assert sky_in(wall, Image.new("L", SIZE, 255)) is None


def test_who_is_in_a_photograph_is_put_elsewhere(photo: Image.Image) -> None:
    """ "Put this house on a beach" cuts it out and paints the beach; the field is gone."""
    after = edited(photo, "put this house on a beach", None)
    assert (after[150:, :60, 0] > after[150:, :60, 2]).mean() > 0.6
    assert np.abs(after - np.asarray(photo, dtype=float))[200:].mean() > 20


def test_a_moon_is_put_into_the_sky_and_a_hat_onto_the_subject(photo: Image.Image) -> None:
    """What flies or shines is in the sky, what is worn on top of who is seen, a companion beside it."""
    before = np.asarray(photo, dtype=float)
    changed = {
        prompt: np.argwhere(np.abs(edited(photo, prompt, None) - before).max(axis=2) > 60)
        for prompt in ("add a full moon", "give it a hat", "add a dog next to it")
    }
    assert changed["add a full moon"][:, 0].max() < 150
    rows, columns = changed["give it a hat"].T
    assert 80 < rows.mean() < 150
    assert 150 < columns.mean() < 210
    rows, columns = changed["add a dog next to it"].T
    assert rows.max() > 180
    assert (columns < 150).mean() > 0.9


def test_a_bright_cloud_is_of_the_sky(photo: Image.Image) -> None:
    """A white cloud above open sky becomes another sky with it."""
    cloudy = photo.copy()
    ImageDraw.Draw(cloudy).ellipse((100, 10, 180, 50), fill=(244, 244, 246))
    sky = sky_in(cloudy.filter(ImageFilter.GaussianBlur(3)), Image.new("L", SIZE, 255))
    assert sky
    assert np.asarray(sky)[20:40, 120:160].mean() > 200


def test_a_wider_view_has_a_smaller_subject_and_no_second_one(photo: Image.Image) -> None:
    """ "Zoom out" shrinks the house on its ground, "zoom in" enlarges it."""

    def red(pixels: Pixels) -> float:
        return float(((pixels[..., 0] > 150) & (pixels[..., 2] < 90)).sum())

    before = red(np.asarray(photo, dtype=float))
    assert 0.4 * before < red(edited(photo, "zoom out", None)) < 0.95 * before
    assert red(edited(photo, "zoom in", None)) > 1.5 * before


def test_a_mark_that_brushes_the_subject_takes_nothing_of_it(photo: Image.Image) -> None:
    """What is removed beside a house is filled with field and sky, and the house stays whole."""
    after = edited(photo, "remove this", marked(100, 120, 156, 200))
    assert (np.abs(after - np.asarray(photo, dtype=float))[145:195, 152:156].max(axis=2) < 30).mean() > 0.9
    assert (after[120:200, 102:146, 0] - after[120:200, 102:146, 1]).max() < 60


def test_snow_lies_on_the_ground_of_a_photograph(photo: Image.Image) -> None:
    """ "Make it winter" whitens the field more than the sky."""
    after, before = edited(photo, "make it winter", None), np.asarray(photo, dtype=float)
    field = (after - before)[220:250, 10:140].mean()
    assert field > 40


def test_autumn_turns_what_is_green(photo: Image.Image) -> None:
    """The field of a photograph becomes redder than it is green; the sky stays."""
    after, before = edited(photo, "make it autumn", None), np.asarray(photo, dtype=float)
    field = after[220:250, 80:140].mean(axis=(0, 1))
    assert field[0] > field[1]
    assert np.abs(after - before)[20:120, 90:140].mean() < 12
