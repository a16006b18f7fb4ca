"""Geometry: any source at a legal size, and back to where it was."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from studio import masks
from studio.catalog import CARDS, ModelCard, card_for
from studio.geometry import Fit, plan

ALL_CARDS = (*CARDS, card_for("some-other-model"))
SIDES = st.integers(64, 8000)
cards = st.sampled_from(ALL_CARDS)


def gradient(width: int, height: int) -> Image.Image:
    """A picture whose red says how far right and whose green how far down a pixel is."""
    right = np.broadcast_to(np.linspace(0, 255, width), (height, width))
    down = np.broadcast_to(np.linspace(0, 255, height)[:, None], (height, width))
    return Image.fromarray(np.stack([right, down, right * 0 + 90], axis=-1).round().astype(np.uint8))


def farthest(one: Image.Image, two: Image.Image) -> int:
    """The largest difference of any channel of any pixel."""
    return int(np.abs(np.asarray(one).astype(int) - np.asarray(two).astype(int)).max())


@settings(deadline=None, max_examples=400)
@given(SIDES, SIDES, cards)
@example(8000, 64, card_for("gpt-image-2"))
@example(64, 8000, card_for("gpt-image-2"))
@example(3840, 2160, card_for("gpt-image-2"))
@example(64, 64, card_for("dall-e-2"))
def test_what_is_sent_is_legal(width: int, height: int, card: ModelCard) -> None:
    """Any source has a legal size at every card, with the source whole inside it and never stretched."""
    fit = plan(width, height, card)
    assert card.size_problem(fit.size) is None
    left, top, right, bottom = fit.box
    assert 0 <= left < right <= fit.sent[0]
    assert 0 <= top < bottom <= fit.sent[1]
    assert (right - left, bottom - top)[0] == fit.sent[0] or bottom - top == fit.sent[1]
    scale = min(fit.sent[0] / width, fit.sent[1] / height)
    assert abs((right - left) - width * scale) <= 0.5 + 1e-9
    assert abs((bottom - top) - height * scale) <= 0.5 + 1e-9


@settings(deadline=None, max_examples=300)
@given(SIDES, SIDES, cards)
@example(8000, 64, card_for("gpt-image-1"))
@example(64, 8000, card_for("dall-e-2"))
def test_the_way_back_is_within_one_pixel(width: int, height: int, card: ModelCard) -> None:
    """Every pixel comes back within one pixel of where it was, on the coarser grid of the two."""
    fit = plan(width, height, card)
    left, top, right, bottom = fit.box
    across = Fit((width, 8), (fit.sent[0], 8), (left, 0, right, 8))
    down = Fit((height, 8), (fit.sent[1], 8), (top, 0, bottom, 8))  # the same map, lying down
    for strip in (across, down):
        side, inner = strip.source[0], strip.box[2] - strip.box[0]
        where = np.broadcast_to(np.arange(side, dtype=np.float32), (8, side))
        back = np.asarray(strip.back(strip.send(Image.fromarray(where))))
        assert np.abs(back - where).max() <= max(1.0, side / inner)


@settings(deadline=None, max_examples=40)
@given(
    st.integers(64, 500), st.integers(64, 500), st.sampled_from([c for c in ALL_CARDS if c.id != "dall-e-3"])
)
def test_the_content_comes_back(width: int, height: int, card: ModelCard) -> None:
    """What was sent and came back unchanged is the source again, each pixel in its place."""
    fit = plan(width, height, card)
    picture = gradient(width, height)
    sent = fit.send(picture)
    assert sent.size == fit.sent
    back = fit.back(sent)
    assert back.size == picture.size
    grain = max(1.0, 1 / fit.scale)  # a reduced picture comes back softer
    assert farthest(back, picture) <= 3 + 255 * grain / min(width, height)


@pytest.mark.parametrize("answered", [(1024, 1024), (768, 512), (3072, 2048), (1536, 1024)])
def test_an_answer_of_another_size_is_mapped_too(answered: tuple[int, int]) -> None:
    """A result of another size than was asked for is cropped and scaled by the same proportions."""
    fit = plan(400, 300, card_for("gpt-image-1"))
    assert fit.sent == (1536, 1024)
    picture = gradient(400, 300)
    result = fit.send(picture).resize(answered, Image.Resampling.LANCZOS)
    assert farthest(fit.back(result), picture) <= 4


def test_the_mask_goes_where_the_picture_goes() -> None:
    """The mask is sent by the same map as the picture, black and white, with an unmarked margin."""
    fit = plan(400, 300, card_for("gpt-image-1"))
    picture = Image.new("RGB", (400, 300))
    picture.paste((255, 255, 255), (100, 50, 300, 250))
    mask = masks.rectangle(400, 300, left=100, top=50, right=300, bottom=250)
    sent = np.asarray(fit.send_mask(mask))
    white = np.asarray(fit.send(picture).convert("L")) >= 128
    assert set(np.unique(sent)) == {0, 255}
    assert ((sent == 255) & white).sum() / ((sent == 255) | white).sum() > 0.99
    whole = np.asarray(fit.send_mask(masks.invert(masks.empty(400, 300))))
    assert not whole[:, : fit.box[0]].any()
    assert whole[:, fit.box[0] : fit.box[2]].all()


def test_a_hair_line_is_not_lost() -> None:
    """A mask of one thin line is still a mask at a quarter of the size."""
    fit = plan(8000, 6000, card_for("gpt-image-1"))
    mask = masks.rectangle(8000, 6000, left=100, top=3001, right=7000, bottom=3002)
    assert fit.send_mask(mask).getbbox() is not None


def test_the_margin_continues_the_picture() -> None:
    """The margin is the picture's own edge, mirrored, whatever its mode."""
    for mode in ("RGB", "RGBA", "L"):
        fit = plan(300, 100, card_for("dall-e-2"))
        sent = fit.send(gradient(300, 100).convert(mode))
        assert (sent.mode, sent.size) == (mode, fit.sent)
        rows = np.asarray(sent).astype(int)
        assert (rows[fit.box[1] - 1] == rows[fit.box[1]]).all()
        assert (rows[fit.box[1] - 9] == rows[fit.box[1] + 8]).all()


@pytest.mark.parametrize(
    ("size", "model", "sentence"),
    [
        ((1024, 1024), "gpt-image-2", "Sent at its own size, 1024 × 1024."),
        ((4000, 3000), "gpt-image-2", "Sent as 3264 × 2448, scaled from 4000 × 3000."),
        (
            (4000, 3000),
            "gpt-image-1",
            "Sent as 1536 × 1024, scaled from 4000 × 3000, with its edges mirrored into a margin that is "
            "cropped off again.",
        ),
        (
            (1920, 1080),
            "gpt-image-2",
            "Sent as 1920 × 1088, from 1920 × 1080, with its edges mirrored into a margin that is "
            "cropped off again.",
        ),
    ],
)
def test_a_person_reads_what_will_be_sent(size: tuple[int, int], model: str, sentence: str) -> None:
    """The plan says in one sentence what will be sent."""
    assert plan(*size, card_for(model)).sentence() == sentence


def test_what_comes_in_one_piece_keeps_its_margin() -> None:
    """A moving picture is not put back, so nothing is said to be cut off."""
    said = plan(1920, 1080, card_for("gpt-image-2.6-flare")).sentence("gif")
    assert said.endswith("with its edges mirrored into a margin; GIF keeps the margin.")


@pytest.mark.parametrize("size", [(600, 300), (300, 1200), (4000, 3000)])
def test_a_preview_looks_like_what_is_sent(size: tuple[int, int]) -> None:
    """It is what is sent, made small, also from a smaller picture of the source."""
    fit = plan(*size, card_for("dall-e-2"))
    across = np.linspace(0, 255, size[0], dtype=np.uint8)
    source = Image.fromarray(np.broadcast_to(across, size[::-1]).copy()).convert("RGB")
    small = source.resize((max(1, size[0] // 2), max(1, size[1] // 2)))
    wanted = fit.send(source).resize((128, 128))
    assert np.abs(np.asarray(fit.preview(small, 128)).astype(int) - np.asarray(wanted)).mean() < 8


def test_the_area_can_be_limited() -> None:
    """A limit on the area is kept where the card lets it, in the source's own shape where there is one."""
    fit = plan(4000, 3000, card_for("gpt-image-2"), most_pixels=1536 * 1024)
    assert fit.sent[0] * fit.sent[1] <= 1536 * 1024
    assert not fit.padded
    tiny = plan(4000, 3000, card_for("gpt-image-2"), most_pixels=100)
    assert card_for("gpt-image-2").size_problem(tiny.size) is None
    assert plan(600, 600, card_for("dall-e-2"), most_pixels=300 * 300).sent == (256, 256)


def test_another_picture_does_not_fit_the_plan() -> None:
    """A plan refuses a picture that it was not made for."""
    fit = Fit((10, 10), (16, 16), (0, 0, 16, 16))
    with pytest.raises(ValueError, match="the plan is for"):
        fit.send(Image.new("RGB", (11, 10)))
    with pytest.raises(ValueError, match="the plan is for"):
        fit.send_mask(masks.empty(11, 10))
