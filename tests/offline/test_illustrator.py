"""The illustrator as its callers see it: sizes, modes, seeds, sketches, cut-outs."""

from __future__ import annotations

import colorsys

import numpy as np
import pytest
from PIL import Image

from offline.illustrator import FlatIllustrator
from offline.painting import Brief

FOX = "a red fox in a snowy forest at night"


def painted(prompt: str, width: int = 192, height: int = 192, seed: int = 1, **more: object) -> Image.Image:
    """The final picture of a prompt."""
    brief = Brief("generate", prompt, width, height, seed, **more)  # type: ignore[arg-type]
    return list(FlatIllustrator().paint(brief, 0))[-1]


def mean(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB"), dtype=float).mean(axis=(0, 1))


def share_of_hue(image: Image.Image, hue: float) -> float:
    """The share of vivid pixels within 25 degrees of a hue (0 to 1)."""
    pixels = np.asarray(image.convert("RGB").resize((64, 64)).convert("HSV"), dtype=float)
    vivid = (pixels[..., 1] > 90) & (pixels[..., 2] > 60)
    away = np.abs((pixels[..., 0] / 255 - hue + 0.5) % 1 - 0.5)
    return float((vivid & (away < 25 / 360)).mean())


def test_the_same_brief_gives_the_same_bytes() -> None:
    """Painting a brief twice gives the same picture, sketches included."""
    brief = Brief("generate", FOX, 160, 128, 7)
    once, again = (list(FlatIllustrator().paint(brief, 2)) for _ in range(2))
    assert [picture.tobytes() for picture in once] == [picture.tobytes() for picture in again]


def test_seeds_give_different_pictures() -> None:
    """Four seeds of one prompt are four pictures."""
    pictures = {painted("a castle in the mountains", 96, 96, seed).tobytes() for seed in range(4)}
    assert len(pictures) == 4


@pytest.mark.parametrize(
    "size",
    [(64, 64), (65, 127), (64, 320), (320, 64), (101, 133)],
    ids=lambda s: f"{s[0]}x{s[1]}",
)
@pytest.mark.parametrize("style", ["", "pixel art", "oil painting", "watercolor", "pencil sketch"])
def test_any_size_in_any_style(size: tuple[int, int], style: str) -> None:
    """A picture has the size that was asked for, mode RGB, whatever the style."""
    picture = painted(f"a lighthouse by the sea, {style}", *size)
    assert (picture.size, picture.mode) == (size, "RGB")


@pytest.mark.parametrize("partials", [0, 1, 2, 3])
def test_the_sketches_come_before_the_picture(partials: int) -> None:
    """As many sketches as asked for, each of the full size, then the picture."""
    pictures = list(FlatIllustrator().paint(Brief("generate", FOX, 150, 90, 3), partials))
    assert len(pictures) == partials + 1
    assert {picture.size for picture in pictures} == {(150, 90)}


@pytest.mark.parametrize("prompt", [FOX, "three sailboats on a calm sea at dawn", "freedom"])
def test_sketches_approach_the_picture(prompt: str) -> None:
    """Each sketch is nearer to the final picture than the one before."""
    *sketches, final = FlatIllustrator().paint(Brief("generate", prompt, 448, 448, 5), 3)
    goal = np.asarray(final, dtype=float)
    away = [np.abs(np.asarray(sketch, dtype=float) - goal).mean() for sketch in sketches]
    assert away == sorted(away, reverse=True)
    assert away[0] > 1.15 * away[-1]


def test_quality_takes_more_detail() -> None:
    """The same brief at another quality is the same scene with other detail."""
    low, high = (painted("a deer in a meadow", seed=2, quality=quality) for quality in ("low", "max"))
    away = np.abs(np.asarray(low, dtype=float) - np.asarray(high, dtype=float)).mean()
    assert 0 < away < 25


def test_night_is_darker_than_day() -> None:
    """The hour that a prompt names sets the light."""
    night, day = (mean(painted(f"a meadow with a house {when}")).mean() for when in ("at night", "at noon"))
    assert night < 0.7 * day


def test_snow_is_whiter_than_grass() -> None:
    """Winter ground is light and grey where summer's is green."""
    lower = (0, 150, 192, 192)
    snow = np.asarray(painted("a snowy forest").crop(lower).convert("HSV"), dtype=float)
    green = np.asarray(painted("a forest").crop(lower).convert("HSV"), dtype=float)
    assert snow[..., 1].mean() < 0.6 * green[..., 1].mean()
    assert snow[..., 2].mean() > green[..., 2].mean()


@pytest.mark.parametrize(("word", "code"), [("red", "d8343a"), ("blue", "3a7bd5"), ("purple", "8a4fc4")])
def test_a_colour_word_colours_its_subject(word: str, code: str) -> None:
    """A coloured subject brings its hue into the picture."""
    r, g, b = (int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue = colorsys.rgb_to_hsv(r, g, b)[0]
    coloured = painted(f"a {word} dragon, transparent background")
    other = painted("a green dragon, transparent background")
    assert share_of_hue(coloured, hue) > share_of_hue(other, hue) + 0.05


@pytest.mark.parametrize("asked_by", ["field", "words"])
def test_a_cut_out_stands_on_nothing(asked_by: str) -> None:
    """A transparent picture is RGBA: clear corners, a solid subject, no colour of a backdrop at its edge."""
    words = ", transparent background" if asked_by == "words" else ""
    picture = painted(f"minimalist logo of a whale{words}", transparent=asked_by == "field")
    alpha = np.asarray(picture)[..., 3]
    assert picture.mode == "RGBA"
    assert max(alpha[0, 0], alpha[0, -1], alpha[-1, 0], alpha[-1, -1]) == 0
    assert (alpha == 255).mean() > 0.1


def test_unknown_words_still_give_a_picture() -> None:
    """A prompt without a known word gets a composition that its words seed."""
    one, other = painted("flibbertigibbet"), painted("quux")
    assert one.tobytes() != other.tobytes()
    assert np.asarray(one).std() > 8


@pytest.mark.parametrize("prompt", ["", "   ", "!!!", "x" * 5000, "猫", "a\x00b", "1000000 cats"])
def test_odd_prompts_are_painted(prompt: str) -> None:
    """No prompt is an error."""
    assert painted(prompt, 64, 64).size == (64, 64)
