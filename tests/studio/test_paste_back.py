"""Paste back: only what is marked changes, and the edge is soft inside the mask."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from studio import masks
from studio.paste_back import paste_back, soft_edge


def noise(width: int, height: int, mode: str = "RGB", seed: int = 1) -> Image.Image:
    """A picture of random pixels."""
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, len(mode)), dtype=np.uint8)
    return Image.fromarray(pixels)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(["RGB", "RGBA"]),
    st.sampled_from(["RGB", "RGBA"]),
    st.tuples(st.integers(1, 90), st.integers(1, 70)),
    st.floats(0, 60),
    st.integers(0, 99),
)
def test_outside_the_mask_the_source_stays_to_the_pixel(
    mode: str, answered: str, size: tuple[int, int], feather: float, seed: int
) -> None:
    """Where the mask is 0 the final picture has the source's own pixels, for any mask and feather."""
    source, result = noise(*size, mode), noise(*size, answered, seed=2)
    blobs = Image.fromarray(np.random.default_rng(seed).integers(0, 256, (4, 5), dtype=np.uint8))
    mask = masks.crisp(blobs.resize(size, Image.Resampling.BILINEAR))
    final = paste_back(source, result, mask, feather).image
    outside = np.asarray(mask) == 0
    assert (np.asarray(final)[outside] == np.asarray(source.convert(final.mode))[outside]).all()
    assert final.mode == ("RGBA" if "RGBA" in (mode, answered) else "RGB")


def test_deep_inside_the_result_shows_to_the_pixel() -> None:
    """Farther inside than the feather the final picture has the result's own pixels."""
    source, result = noise(300, 200), noise(300, 200, seed=2)
    mask = masks.rectangle(300, 200, left=50, top=40, right=250, bottom=160)
    final = np.asarray(paste_back(source, result, mask, 10).image)
    assert (final[52:148, 62:238] == np.asarray(result)[52:148, 62:238]).all()


def test_without_feather_the_mask_decides_alone() -> None:
    """With a feather of 0 a pixel is the source's or the result's."""
    source, result = noise(90, 60), noise(90, 60, seed=2)
    mask = masks.rectangle(90, 60, left=5, top=4, right=25, bottom=16)
    assert paste_back(source, result, mask, 0).image == Image.composite(result, source, mask)


@pytest.mark.parametrize("feather", [4, 8, 12, 30, 64])
def test_the_edge_rises_over_the_feather(feather: int) -> None:
    """From the mask's border inwards the result fades in evenly and is full after the feather."""
    mask = masks.rectangle(600, 400, left=150, top=100, right=450, bottom=300)
    row = np.asarray(soft_edge(mask, feather))[200].astype(int)
    assert not row[:150].any()
    assert 0 < row[150] <= 255 * 2 / feather + 20
    assert (np.diff(row[150 : 150 + feather]) >= 0).all()
    assert row[150 + feather // 2] == pytest.approx(127, abs=255 / feather + 25)
    assert row[150 + feather + feather // 8 + 1] == 255


def test_the_edge_is_as_far_in_every_direction() -> None:
    """Around a disc the edge is as wide on the slant as it is straight."""
    y, x = np.mgrid[:400, :400]
    far = np.hypot(x - 200, y - 200)
    soft = np.asarray(soft_edge(Image.fromarray(np.where(far < 150, 255, 0).astype(np.uint8)), 12))
    wanted = np.clip((150 - far) / 13, 0, 1) * 255
    assert np.abs(soft - wanted).max() <= 26


@pytest.mark.parametrize("wide", [1, 3, 9])
def test_a_thin_stroke_is_not_lost(wide: int) -> None:
    """A stroke narrower than the feather still shows the result in full along its middle."""
    mask = masks.rectangle(200, 200, left=20, top=100, right=180, bottom=100 + wide)
    assert np.asarray(soft_edge(mask, 12))[100 + wide // 2, 60:140].min() == 255


def test_the_pictures_own_border_is_no_edge() -> None:
    """A mask that reaches the picture's border is full there."""
    mask = masks.rectangle(200, 100, left=0, top=0, right=100, bottom=100)
    soft = np.asarray(soft_edge(mask, 8))
    assert (soft[:, :90] == 255).all()
    assert (np.asarray(soft_edge(masks.invert(masks.empty(60, 60)), 40)) == 255).all()


def test_what_changed_outside_is_counted() -> None:
    """The share of pixels outside the mask that moved by more than 20 of 255 is told in per cent."""
    source = Image.new("RGB", (100, 100), (100, 100, 100))
    result = source.copy()
    result.paste((100, 121, 100), (0, 0, 10, 50))
    result.paste((120, 80, 100), (90, 0, 100, 100))
    result.paste((255, 255, 255), (20, 0, 70, 100))
    mask = masks.rectangle(100, 100, left=20, top=0, right=70, bottom=100)
    assert paste_back(source, result, mask, 8).changed_outside == pytest.approx(10)
    assert paste_back(source, result, masks.invert(masks.empty(100, 100)), 8).changed_outside == 0


def test_hidden_colours_do_not_leak() -> None:
    """At the edge of a transparent source the result fades without a dark rim of hidden colours."""
    source = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    result = Image.new("RGB", (100, 100), (200, 150, 100))
    final = paste_back(source, result, masks.rectangle(100, 100, left=50, top=0, right=100, bottom=100), 10)
    colours = np.asarray(final.image)[50].astype(int)
    seen = colours[colours[:, 3] > 40]
    assert np.abs(seen[:, :3] - (200, 150, 100)).max() <= 4
    assert (np.diff(colours[50:62, 3]) >= 0).all()
    assert final.changed_outside == 100


def test_sizes_must_agree() -> None:
    """Pictures of different sizes are a mistake of the caller."""
    with pytest.raises(ValueError, match="sizes differ"):
        paste_back(noise(9, 9), noise(9, 8), masks.empty(9, 9))
