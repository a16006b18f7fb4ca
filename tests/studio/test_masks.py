"""Masks: drawn, uploaded, turned round, shown and sent."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from studio import masks
from studio.shapes import Outline, Pen, Shape, box
from studio.uploads import DamagedPicture, encode
from tests.corpus.uploads import quarters, saved


def scribble(strokes: int = 30, points: int = 120) -> list[Shape]:
    """As much as a busy hand draws with a brush."""
    rng = np.random.default_rng(3)
    lines = np.clip(rng.normal(0, 0.012, (strokes, points, 2)).cumsum(axis=1) + 0.5, 0, 1)
    pen = Pen(0.03, "round", "round")
    return [
        Shape((Outline(tuple(map(tuple, line.tolist())), closed=False),), (1, 0, 0, 1, 0, 0), pen=pen)
        for line in lines
    ]


def test_a_rectangle_by_numbers_is_exact() -> None:
    """A rectangle in whole pixels marks these pixels and no others, cut off at the picture."""
    mask = masks.rectangle(40, 30, left=5, top=6, right=15, bottom=26)
    assert mask.getbbox() == (5, 6, 15, 26)
    assert mask.histogram()[255] == 200
    assert masks.rectangle(40, 30, left=-50, top=20, right=900, bottom=900).getbbox() == (0, 20, 40, 30)
    assert masks.rectangle(40, 30, left=90, top=0, right=99, bottom=9).getbbox() is None


def test_a_mask_is_black_and_white() -> None:
    """A mask has the picture's size, mode L, and no value but 0 and 255."""
    mask = masks.draw(scribble(3), 333, 222)
    assert mask.mode == "L"
    assert mask.size == (333, 222)
    assert {level for level, count in enumerate(mask.histogram()) if count} == {0, 255}


def test_a_disc_has_the_area_of_a_disc() -> None:
    """A brush is neither wider nor narrower than it is: areas are right within half a per cent."""
    dot = Shape((Outline(((0.5, 0.5),), closed=False),), (1, 0, 0, 1, 0, 0), pen=Pen(0.5, "round", "round"))
    count = masks.draw([dot], 400, 400).histogram()[255]
    assert count == pytest.approx(np.pi * 100**2, rel=0.005)


def test_crossing_strokes_do_not_cancel() -> None:
    """Where strokes and shapes overlap the picture is marked, however they were drawn."""
    left = Shape((Outline(((0.1, 0.5), (0.9, 0.5)), False),), (1, 0, 0, 1, 0, 0), pen=Pen(0.2))
    right = Shape((Outline(((0.9, 0.5), (0.1, 0.5)), False),), (1, 0, 0, 1, 0, 0), pen=Pen(0.2))
    one, both = masks.draw([left], 100, 100), masks.draw([left, right, left], 100, 100)
    assert one.tobytes() == both.tobytes()


def test_taking_away_follows_the_order() -> None:
    """A shape takes away from what was marked before it, not from what comes after."""
    whole, hole = box(0, 0, 40, 40, of=(40, 40)), box(10, 10, 20, 20, of=(40, 40), takes_away=True)
    assert masks.draw([whole, hole], 40, 40).getpixel((20, 20)) == 0
    assert masks.draw([whole, hole, whole], 40, 40).getpixel((20, 20)) == 255
    assert masks.draw([hole], 40, 40).getbbox() is None


def test_shapes_take_from_the_ground_they_lie_on() -> None:
    """What was marked before is added to and taken from, and is itself not changed."""
    ground = masks.rectangle(40, 40, left=0, top=0, right=20, bottom=40)
    away = box(0, 0, 10, 40, of=(40, 40), takes_away=True)
    assert masks.coverage(masks.draw([away], 40, 40, ground)) == 25
    assert masks.coverage(ground) == 50


def test_inverting_and_joining() -> None:
    """Inverting marks the rest; a union marks what any part marks; coverage counts in per cent."""
    quarter = masks.rectangle(40, 40, left=0, top=0, right=20, bottom=20)
    assert masks.coverage(quarter) == 25
    assert masks.coverage(masks.invert(quarter)) == 75
    assert masks.coverage(masks.union([quarter, masks.invert(quarter)])) == 100


def test_empty_and_whole_masks_are_pointed_out() -> None:
    """A mask that marks nothing, or everything, is described in a sentence."""
    part = masks.rectangle(40, 40, left=0, top=0, right=20, bottom=20)
    assert "Nothing is marked" in (masks.problem(masks.empty(40, 40)) or "")
    assert "whole picture" in (masks.problem(masks.invert(masks.empty(40, 40))) or "")
    assert masks.problem(part) is None


def test_what_is_sent_is_read_alike_by_all() -> None:
    """On the wire: PNG, RGBA, white with alpha 0 where the model shall paint, black with 255 elsewhere."""
    mask = masks.rectangle(64, 48, left=8, top=8, right=32, bottom=40)
    sent = Image.open(io.BytesIO(masks.to_wire(mask)))
    assert (sent.format, sent.mode, sent.size) == ("PNG", "RGBA", (64, 48))
    assert sent.getpixel((20, 20)) == (255, 255, 255, 0)
    assert sent.getpixel((50, 20)) == (0, 0, 0, 255)
    assert masks.from_upload(masks.to_wire(mask), 64, 48).tobytes() == mask.tobytes()


@pytest.mark.parametrize("size", [(3840, 2160), (4000, 3000)])
def test_even_noise_stays_below_four_megabytes(size: tuple[int, int]) -> None:
    """A mask that cannot be compressed is made coarser until it fits, still covering as much."""
    noise = np.random.default_rng(1).random((size[1], size[0])) < 0.5
    mask = Image.fromarray(np.where(noise, 255, 0).astype(np.uint8))
    sent = masks.to_wire(mask)
    assert len(sent) < 4 * 2**20
    assert Image.open(io.BytesIO(sent)).size == size


def test_an_uploaded_mask_is_read_by_alpha_or_by_white() -> None:
    """Transparent is marked; without transparency white is; greys count as what they are nearer to."""
    levels = Image.new("L", (40, 40), 100)
    levels.paste(150, (0, 0, 20, 40))
    assert masks.from_upload(saved(levels, "PNG"), 40, 40).getbbox() == (0, 0, 20, 40)
    picture = quarters(size=(40, 40)).convert("RGBA")
    picture.paste((9, 9, 9, 40), (20, 0, 40, 40))
    assert masks.from_upload(saved(picture, "PNG"), 40, 40).getbbox() == (20, 0, 40, 40)


def test_an_uploaded_mask_of_another_size_is_scaled() -> None:
    """A mask of the same shape is scaled to the picture; one of another shape is refused by both sizes."""
    half = encode(masks.rectangle(100, 75, left=0, top=0, right=50, bottom=75))
    assert masks.from_upload(half, 4000, 3000).getbbox() == (0, 0, 2000, 3000)
    assert masks.from_upload(half, 50, 38).getbbox() == (0, 0, 25, 38)
    with pytest.raises(masks.MaskDoesNotFit, match="100 × 75 pixels, the picture 300 × 300"):
        masks.from_upload(half, 300, 300)
    with pytest.raises(DamagedPicture):
        masks.from_upload(half[:-40], 4000, 3000)


def test_the_preview_shows_the_mask() -> None:
    """The preview tints what is marked, leaves the rest, fits the side, and shows transparency as white."""
    picture = Image.new("RGBA", (1000, 500), (0, 0, 0, 0))
    mask = masks.rectangle(1000, 500, left=0, top=0, right=500, bottom=500)
    shown = masks.overlay(picture, mask, 200)
    assert (shown.mode, shown.size) == ("RGB", (200, 100))
    assert shown.getpixel((150, 50)) == (255, 255, 255)
    assert shown.getpixel((50, 50)) not in [(255, 255, 255), masks.PREVIEW_COLOUR]


def test_a_markup_is_coloured_where_it_is_marked_and_clear_elsewhere() -> None:
    """On the wire: PNG, RGBA, the colour that the page shows, with a full edge; all else is transparent."""
    mask = masks.rectangle(64, 48, left=10, top=10, right=40, bottom=30)
    sent = Image.open(io.BytesIO(masks.to_markup(mask)))
    assert (sent.format, sent.mode, sent.size) == ("PNG", "RGBA", (64, 48))
    assert sent.getpixel((20, 20)) == (*masks.PREVIEW_COLOUR, 127)
    assert sent.getpixel((10, 20)) == (*masks.PREVIEW_COLOUR, 255)
    marked = sent.getchannel("A").point([0] + [255] * 255)
    assert marked.tobytes() == mask.tobytes()
    noise = Image.fromarray((np.random.default_rng(1).random((3840, 2160)) > 0.5).astype(np.uint8) * 255)
    assert len(masks.to_markup(noise)) <= masks.MOST_WIRE_BYTES
