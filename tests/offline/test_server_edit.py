"""Edits and variations, by the real SDK: what the illustrator gets, and what stays as it was."""

from __future__ import annotations

import openai
import pytest
from PIL import Image

from offline.usage import input_image_tokens

VARIES = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the SDK's, for variations


def gradient(size: tuple[int, int] = (96, 64), mode: str = "RGB") -> Image.Image:
    """A picture in which no two columns, and no two rows, are the same."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").resize(size)
    bands = {"R": across, "G": down, "B": across.rotate(180), "A": down}
    return Image.merge(mode, [bands[band] for band in mode])


def test_an_edit_hands_over_the_picture_and_keeps_its_size(client, illustrator, files):
    """An edit of one picture gives the illustrator that picture as RGBA, and auto is its size."""
    source = gradient((160, 96))
    answer = client.images.edit(image=files.of(source), prompt="Make it night", extra_body={"seed": 3})
    brief = illustrator.brief
    assert (brief.task, brief.prompt, brief.seed, brief.mask) == ("edit", "Make it night", 3, None)
    assert [(each.mode, each.size) for each in brief.sources] == [("RGBA", (160, 96))]
    assert brief.sources[0].convert("RGB").tobytes() == source.tobytes()
    assert (answer.size, answer.data[0].seed) == ("160x96", 3)


def test_an_edit_takes_up_to_sixteen_pictures_in_order(client, illustrator, files):
    """A list of pictures of all three formats arrives in order; the first one's size is auto."""
    kinds = ["jpeg", "png", "webp"] * 5 + ["png"]
    images = [files.of(gradient((70 + i, 80)), kind) for i, kind in enumerate(kinds)]
    answer = client.images.edit(image=images, prompt="Together")
    assert [source.width for source in illustrator.brief.sources] == [70 + i for i in range(16)]
    assert answer.size == "70x80"


def test_every_field_of_the_sdk_is_taken(client, illustrator, files):
    """An edit with every field that the SDK can send is served."""
    answer = client.images.edit(
        image=[files.plain()], prompt="p", model="gpt-image-1.5", n=2, size="64x64", quality="high",
        background="opaque", output_format="jpeg", output_compression=0, input_fidelity="high", user="u",
        safety_identifier="", complexity="low", response_format="b64_json", partial_images=3, stream=False,
    )  # fmt: skip
    assert len(answer.data) == 2
    assert answer.safety_identifier == "u"


def test_a_list_of_one_counts_as_one(client, illustrator, files):
    """A list of one picture, which the SDK sends as image[], is one source."""
    client.images.edit(image=[files.plain()], prompt="p")
    assert len(illustrator.brief.sources) == 1


def test_a_picture_without_a_media_type_is_read_by_its_content(client, illustrator, files):
    """Bare bytes are accepted: what counts is what is in them."""
    client.images.edit(image=files.plain((80, 70))[1], prompt="p")
    assert illustrator.brief.sources[0].size == (80, 70)


@pytest.mark.parametrize(
    ("size", "drawn"), [((10, 20), (64, 128)), ((3900, 1950), (3840, 1920)), ((4000, 40), (3840, 64))]
)
def test_auto_fits_a_size_that_cannot_be_drawn(client, illustrator, files, size, drawn):
    """A source beyond the limits is drawn in the nearest size of its shape."""
    client.images.edit(image=files.plain(size), prompt="p", quality="low", output_format="jpeg")
    assert (illustrator.brief.width, illustrator.brief.height) == drawn
    assert max(illustrator.brief.sources[0].size) <= 3840


def test_a_photo_is_turned_as_its_orientation_says(client, illustrator, files):
    """EXIF orientation is applied before anything else, as the API does."""
    exif = Image.Exif()
    exif[0x0112] = 6  # its first row is the right side
    client.images.edit(image=files.of(gradient((96, 64)), "jpeg", exif=exif), prompt="p")
    assert illustrator.brief.sources[0].size == (64, 96)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_pictures_of_every_mode_are_read(client, illustrator, files, mode):
    """Black and white, grey, palette and 16-bit pictures become RGBA of the same brightness."""
    grey = Image.new("L", (64, 64), 128)
    source = Image.new("I;16", (64, 64), 128 * 257) if mode == "I;16" else grey.convert(mode)
    client.images.edit(image=files.of(source), prompt="p")
    if mode != "1":
        assert illustrator.brief.sources[0].getpixel((5, 5)) == (128, 128, 128, 255)


def test_a_mask_marks_what_is_painted(client, illustrator, files):
    """The illustrator's mask is 255 exactly where the alpha of the mask that was sent is 0."""
    mask = Image.new("RGBA", (96, 64), "black")
    mask.paste((9, 9, 9, 0), (10, 20, 30, 40))
    mask.paste((9, 9, 9, 1), (50, 20, 60, 40))
    client.images.edit(image=files.plain(), mask=files.of(mask), prompt="p")
    got = illustrator.brief.mask
    assert (got.mode, got.size, got.getbbox()) == ("L", (96, 64), (10, 20, 30, 40))
    assert got.getcolors() == [(96 * 64 - 400, 0), (400, 255)]


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_outside_the_mask_every_pixel_stays(client, illustrator, files, opened, mode):
    """Outside the mask a PNG's pixels are the source's, to the last bit; inside they are the painting's."""
    source = gradient((96, 64), mode)
    mask = files.mask((96, 64), (10, 20, 30, 40))
    answer = client.images.edit(image=files.of(source), mask=mask, prompt="p", extra_body={"seed": 3})
    result = opened(answer.data[0].b64_json)
    assert result.mode == mode
    inside = result.crop((10, 20, 30, 40)).convert("RGB")
    assert inside.getcolors() == [(400, illustrator.colour(3, 0))]
    for picture in (result, source):
        picture.paste(0, (10, 20, 30, 40))
    assert result.tobytes() == source.tobytes()


def test_a_masked_edit_of_a_see_through_picture_tells_its_background(client, illustrator, files):
    """Holes that a mask leaves in place are told as a transparent background, unless opaque was asked."""
    request = {
        "image": files.of(gradient(mode="RGBA")), "mask": files.mask((96, 64), (0, 0, 9, 9)), "prompt": "p"
    }  # fmt: skip
    assert client.images.edit(**request).background == "transparent"
    assert client.images.edit(**request, background="opaque").background == "opaque"
    assert client.images.edit(**request, output_format="jpeg").background == "opaque"


def test_a_masked_edit_in_another_size_brings_both_to_it(client, illustrator, files, opened):
    """For another size, the first source and its mask are cropped and scaled alike."""
    answer = client.images.edit(
        image=[files.of(gradient((200, 100))), files.plain((300, 300))],
        mask=files.mask((200, 100), (100, 0, 200, 100)),
        prompt="p",
        size="64x64",
    )
    brief = illustrator.brief
    assert [source.size for source in brief.sources] == [(64, 64), (300, 300)]
    assert (brief.mask.size, brief.mask.getbbox()) == ((64, 64), (32, 0, 64, 64))
    kept = opened(answer.data[0].b64_json).convert("RGBA").crop((0, 0, 32, 64))
    assert kept.tobytes() == brief.sources[0].crop((0, 0, 32, 64)).tobytes()


def test_a_mask_is_compared_with_the_picture_as_it_is_seen(client, illustrator, files):
    """A mask has the size of the picture after its EXIF orientation was applied."""
    exif = Image.Exif()
    exif[0x0112] = 8
    photo = files.of(gradient((96, 64)), "jpeg", exif=exif)
    client.images.edit(image=photo, mask=files.mask((64, 96), (0, 0, 9, 9)), prompt="p")
    assert illustrator.brief.mask.size == (64, 96)
    with pytest.raises(openai.BadRequestError):
        client.images.edit(image=photo, mask=files.mask((96, 64), (0, 0, 9, 9)), prompt="p")


def test_a_markup_points_at_where_to_paint(client, illustrator, files):
    """The box around a markup's strokes becomes the mask; a markup without strokes changes nothing."""
    markup = Image.new("RGBA", (96, 64))
    markup.paste("red", (10, 20, 12, 50))
    markup.paste("red", (10, 20, 40, 22))
    client.images.edit(image=files.plain(), markup=files.of(markup), prompt="p")
    assert illustrator.brief.mask.getbbox() == (10, 20, 40, 50)
    client.images.edit(image=files.plain(), markup=files.of(Image.new("RGBA", (96, 64))), prompt="p")
    assert illustrator.briefs[1].mask is None


def test_a_streamed_edit_has_its_own_events(client, illustrator, files, opened):
    """A streamed edit sends image_edit events, each with what is outside the mask untouched."""
    source = gradient()
    stream = client.images.edit(
        image=files.of(source), mask=files.mask((96, 64), (0, 0, 10, 10)), prompt="p", stream=True,
        partial_images=2, extra_body={"seed": 8},
    )  # fmt: skip
    *partials, completed = list(stream)
    assert [event.type for event in partials] == ["image_edit.partial_image"] * 2
    assert [event.partial_image_index for event in partials] == [0, 1]
    assert (completed.type, completed.size, completed.seed) == ("image_edit.completed", "96x64", 8)
    for index, event in enumerate([*partials, completed]):
        picture = opened(event.b64_json)
        assert picture.getpixel((0, 0)) == illustrator.colour(8, index)
        assert picture.crop((10, 0, 96, 64)).tobytes() == source.crop((10, 0, 96, 64)).tobytes()


@pytest.mark.parametrize(
    ("size", "tokens"), [((1024, 1024), 1024), ((96, 64), 32 * 22), ((1024, 768), 768), ((4000, 2000), 1536)]
)
def test_input_pictures_count_by_patches(size, tokens):
    """An input picture counts its 32-pixel patches, scaled up to a long edge of 1024, 1536 at most."""
    assert input_image_tokens(size) == tokens


def test_an_edit_counts_its_pictures_and_no_mask(client, illustrator, files):
    """An edit's usage counts each input picture; a mask adds nothing."""
    images = [files.plain((1024, 1024)), files.plain((96, 64))]
    usage = client.images.edit(image=images, mask=files.mask((1024, 1024), (0, 0, 9, 9)), prompt="pppp").usage
    assert usage.input_tokens_details.image_tokens == 1024 + 704
    assert (usage.input_tokens, usage.output_tokens) == (1024 + 704 + 1, 439)


def test_a_long_prompt_fits_a_form(client, illustrator, files):
    """A prompt of 32,000 characters of four bytes each is served."""
    client.images.edit(image=files.plain(), prompt="🦊" * 32_000)
    assert illustrator.brief.prompt == "🦊" * 32_000


@VARIES
def test_a_variation_hands_over_its_picture(client, illustrator, files):
    """A variation gives the illustrator the picture, no prompt, and n seeds that follow."""
    answer = client.images.create_variation(
        image=files.plain((128, 64)), model="dall-e-2", n=2, response_format="b64_json", user="u",
        extra_body={"seed": 4},
    )  # fmt: skip
    first, second = illustrator.briefs
    assert (first.task, first.prompt, first.seed, second.seed) == ("vary", "", 4, 5)
    assert first.sources[0].size == (128, 64)
    assert (answer.size, [picture.seed for picture in answer.data]) == ("128x64", [4, 5])


@VARIES
def test_a_variation_can_be_of_another_size_and_answer_urls(client, illustrator, files, address):
    """A variation takes size and response_format."""
    answer = client.images.create_variation(image=files.plain(), size="256x256", response_format="url")
    assert answer.size == "256x256"
    assert answer.data[0].url.startswith(address)


@VARIES
def test_an_edit_says_how_it_was_understood_and_a_variation_nothing(client, files):
    """An edit comes with a revised prompt; a variation has no prompt that could be revised."""
    edit = client.images.edit(image=files.of(gradient()), prompt="Make it night")
    assert edit.data[0].revised_prompt == "I drew: Make it night"
    variation = client.images.create_variation(image=files.plain(), size="256x256")
    assert variation.data[0].revised_prompt is None
