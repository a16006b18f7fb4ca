"""Uploads: every odd file becomes a right picture or a clear sentence."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from studio.errors import StudioError
from studio.uploads import encode, read_upload
from tests.corpus import profiles
from tests.corpus.uploads import CASES, Case, Refused, Right, jpeg, quarters, saved, turned, with_place

RIGHT = [case for case in CASES if isinstance(case.becomes, Right)]
REFUSED = [case for case in CASES if isinstance(case.becomes, Refused)]


def quarter_colours(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the middles of the four quarters."""
    middles = [(image.width * x // 4, image.height * y // 4) for y in (1, 3) for x in (1, 3)]
    return [image.getpixel(middle) for middle in middles]  # type: ignore[misc]


def test_the_corpus_is_as_large_as_was_promised() -> None:
    """The corpus holds at least sixty odd or bad files, and both kinds in plenty."""
    assert len(CASES) >= 60
    assert len(RIGHT) > 25
    assert len(REFUSED) > 25


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.name)
def test_an_odd_picture_comes_out_right(case: Case) -> None:
    """An odd picture comes out upright, in the right colours, at the right size, without metadata."""
    wanted = case.becomes
    assert isinstance(wanted, Right)
    source = read_upload(case.make())
    assert source.size == wanted.size
    assert source.image.mode == ("RGBA" if wanted.clear else "RGB")
    assert not source.image.info
    assert all(any(note.startswith(start) for note in source.notes) for start in wanted.notes)
    for index, colour in enumerate(wanted.colours or ()):
        got = quarter_colours(source.image)[index]
        if wanted.clear and index == 0:
            assert got[3] == 0
        else:
            assert max(abs(a - b) for a, b in zip(got, colour, strict=False)) <= wanted.tolerance, got


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_a_bad_file_is_refused_in_a_sentence(case: Case) -> None:
    """What cannot be used is refused with a sentence that names it and advice, before it is decoded."""
    wanted = case.becomes
    assert isinstance(wanted, Refused)
    with pytest.raises(StudioError) as caught:
        read_upload(case.make())
    assert caught.value.kind == wanted.kind
    assert wanted.words in caught.value.sentence
    assert caught.value.sentence.endswith(".")
    assert caught.value.advice


def test_a_plain_picture_needs_no_note() -> None:
    """Of a picture that needed nothing, nothing is said."""
    assert read_upload(saved(quarters(), "PNG")).notes == ()
    assert read_upload(turned(1)).notes == ()


def test_printed_colours_follow_their_profile() -> None:
    """A picture for print is converted by its own profile, not by a rule of thumb."""
    inks = Image.new("CMYK", (32, 32), (0, 255, 255, 0))
    plain, by_profile = (
        read_upload(jpeg(inks, icc_profile=profile)).image.getpixel((16, 16))
        for profile in (None, profiles.cmyk())
    )
    assert plain != by_profile
    red, green, blue = by_profile  # type: ignore[misc]
    assert red > 2 * max(green, blue)


def test_what_is_sent_holds_only_pixels() -> None:
    """The PNG that goes out has the picture's exact pixels and no chunk besides."""
    source = read_upload(with_place())
    sent = encode(source.image)
    again = Image.open(io.BytesIO(sent))
    assert again.format == "PNG"
    assert again.tobytes() == source.image.tobytes()
    assert b"Jane" not in sent
    assert not {b"eXIf", b"tEXt", b"iCCP", b"zTXt", b"iTXt"} & {sent[at : at + 4] for at in range(len(sent))}


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_no_damage_makes_another_exception(data: st.DataObject) -> None:
    """A file with some bytes changed or cut is a picture or a StudioError, never anything else."""
    case = data.draw(st.sampled_from([case for case in RIGHT if case.name != "png-large"]))
    content = bytearray(case.make())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=6)):
        content[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    with suppress(StudioError):
        assert read_upload(bytes(content[:cut])).image.mode in {"RGB", "RGBA"}
