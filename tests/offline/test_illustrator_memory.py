"""Own pictures known again, redrawn, varied; other pictures patched; subjects taken from references."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from offline.illustrator import FlatIllustrator
from offline.illustrator.dice import Dice
from offline.illustrator.editing.made import Made, Plot
from offline.illustrator.editing.memory import Memory
from offline.illustrator.editing.references import cut_from
from offline.illustrator.photographs.filling import fill
from offline.illustrator.scene import Item, Scene
from offline.painting import Brief
from offline.pictures import COPYRIGHT, encoded, read_picture

SIZE = (240, 240)
PROMPT = "a deer in a meadow"
SNAIL = "a scorpion in a desert"


@pytest.fixture
def illustrator() -> FlatIllustrator:
    return FlatIllustrator()


def drawn(illustrator: FlatIllustrator, prompt: str, seed: int = 7) -> Image.Image:
    (picture,) = illustrator.paint(Brief("generate", prompt, *SIZE, seed), 0)
    return picture


def edited(
    illustrator: FlatIllustrator, prompt: str, *sources: Image.Image, mask: Image.Image | None = None
) -> np.ndarray:
    pictures = tuple(source.convert("RGBA") for source in sources)
    (picture,) = illustrator.paint(Brief("edit", prompt, *SIZE, 1, sources=pictures, mask=mask), 0)
    return np.asarray(picture.convert("RGB"), dtype=float)


def whole() -> Image.Image:
    return Image.new("L", SIZE, 255)


def brown(picture: np.ndarray) -> float:
    """The share of the picture that has a deer's colour."""
    r, g, b = (picture[..., i] for i in range(3))
    return float(((r > g * 1.2) & (g > b * 1.15) & (r > 70) & (r < 210)).mean())


def test_what_was_drawn_can_be_taken_out_again(illustrator: FlatIllustrator) -> None:
    """Removing the subject of an own picture shows the scene behind it, less the light that set it off."""
    source = drawn(illustrator, PROMPT)
    before = np.asarray(source, dtype=float)
    after = edited(illustrator, "remove the deer", source, mask=whole())
    assert brown(after) < 0.4 * brown(before)
    inner = slice(30, -30)
    assert (np.abs(after - before).max(axis=2)[inner, inner] < 14).mean() > 0.7


def test_one_subject_takes_the_place_of_another(illustrator: FlatIllustrator) -> None:
    """Replacing changes the subject and keeps the rest of the picture."""
    source = drawn(illustrator, PROMPT)
    after = edited(illustrator, "replace the deer by a panda", source)
    before = np.asarray(source, dtype=float)
    changed = np.abs(after - before).max(axis=2) > 12
    assert 0.03 < changed.mean() < 0.5
    assert brown(after) < brown(before)


def test_night_falls_on_the_same_composition(illustrator: FlatIllustrator) -> None:
    """An own picture made night is drawn anew, with stars in its sky, its subject where it was."""
    source = drawn(illustrator, PROMPT)
    after = edited(illustrator, "make it night", source)
    assert after[:60].mean() < 0.5 * np.asarray(source, dtype=float)[:60].mean()
    assert after[:60].max() > 200


def test_a_picture_is_known_by_its_bytes_and_by_its_looks() -> None:
    """The very pixels and a JPEG of them are found; another picture is not."""
    memory, scene = Memory(), Scene(items=(Item("fox"),))
    picture = drawn(FlatIllustrator(), PROMPT)
    memory.keep(picture, Made(Plot(scene), Dice("a"), 1.0))
    copy = io.BytesIO()
    picture.save(copy, "JPEG", quality=70)
    assert [
        made.plot.scene if (made := memory.find(each)) else None for each in (picture, Image.open(copy))
    ] == [scene] * 2
    assert memory.find(drawn(FlatIllustrator(), "a city at night")) is None


def test_the_memory_is_bounded() -> None:
    """Only the newest pictures are kept."""
    memory = Memory(most=2)
    pictures = [Image.new("RGB", (32, 32), (90 * i, 255 - 90 * i, 20)) for i in range(3)]
    for index, picture in enumerate(pictures):
        memory.keep(picture, Made(Plot(Scene(place=str(index))), Dice(str(index)), 1.0))
    assert [memory.find(picture) is not None for picture in pictures] == [False, True, True]


def test_variations_of_an_own_picture_are_its_scene_again(illustrator: FlatIllustrator) -> None:
    """Each seed varies it otherwise, from subtle to bold; all of them show a deer's brown."""
    source = drawn(illustrator, PROMPT).convert("RGBA")
    briefs = [Brief("vary", "", *SIZE, seed, sources=(source,)) for seed in range(6)]
    pictures = [np.asarray(list(illustrator.paint(brief, 0))[-1], dtype=float) for brief in briefs]
    before = np.asarray(source.convert("RGB"), dtype=float)
    away = [np.abs(picture - before).mean() for picture in pictures]
    assert min(away) > 1
    assert max(away) > 2 * min(away)


def test_a_fill_continues_texture() -> None:
    """A hole in stripes is filled with stripes, not with their mean."""
    stripes = np.zeros((120, 160, 3), np.uint8)
    stripes[:, (np.arange(160) // 8) % 2 == 0] = (230, 200, 60)
    image, hole = Image.fromarray(stripes), Image.new("L", (160, 120))
    ImageDraw.Draw(hole).rectangle((55, 35, 105, 85), fill=255)
    broken = image.copy()
    broken.paste((255, 0, 0), (55, 35, 106, 86))
    filled = np.asarray(fill(broken, hole), dtype=float)[40:80, 60:100]
    assert filled[..., 0].std() > 60
    assert np.abs(filled - np.asarray(image, dtype=float)[40:80, 60:100]).mean() < 60


def test_a_subject_is_cut_from_a_plain_background() -> None:
    """What differs from the border is kept, the border is gone."""
    picture = Image.new("RGB", (200, 150), (120, 160, 200))
    ImageDraw.Draw(picture).ellipse((60, 40, 140, 120), fill=(200, 60, 40))
    cut = cut_from(picture).image
    assert abs(cut.width - 81) < 12
    assert abs(cut.height - 81) < 12
    assert cut.getpixel((cut.width // 2, cut.height // 2))[3] == 255
    assert cut.getpixel((1, 1))[3] < 80


def test_references_are_placed_in_the_first_picture(illustrator: FlatIllustrator) -> None:
    """A second picture's subject appears in the first one; most of that stays."""
    meadow, plain = drawn(illustrator, "a meadow"), Image.new("RGB", (120, 120), (120, 160, 200))
    ImageDraw.Draw(plain).ellipse((30, 30, 90, 90), fill=(200, 60, 40))
    after = edited(illustrator, "add it", meadow, plain)
    red = (after[..., 0] > 120) & (after[..., 1] < 110) & (after[..., 2] < 110)
    assert red.mean() > 0.03
    assert (np.abs(after - np.asarray(meadow, dtype=float)).max(axis=2) < 6).mean() > 0.4


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_the_credit_goes_with_the_file_and_stays_after_an_edit(
    illustrator: FlatIllustrator, kind: str
) -> None:
    """A file with an OpenMoji drawing names it; so does what is made of it; own work has no credit."""
    data = io.BytesIO(encoded(drawn(illustrator, SNAIL), kind, None, False))
    source = read_picture(data, data.getbuffer().nbytes)
    assert "OpenMoji" in str(source.info[COPYRIGHT])
    assert "OpenMoji" in (FlatIllustrator().credit(Brief("edit", "night", *SIZE, 1, sources=(source,))) or "")
    assert illustrator.credit(Brief("generate", PROMPT, *SIZE, 1)) is None
    own = io.BytesIO(encoded(drawn(illustrator, PROMPT), kind, None, False))
    assert COPYRIGHT not in read_picture(own, own.getbuffer().nbytes).info
