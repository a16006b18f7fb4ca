"""Edits and variations before they are sent: their files, their records, and what is wrong with them."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from studio.attachments import Attachment, PictureChanged, PictureGone
from studio.catalog import CARDS, card_for
from studio.errors import Problem
from studio.requests import (
    EditRequest,
    GenerateRequest,
    PictureRequest,
    UnreadableRecord,
    VariationRequest,
    problems,
    request_from_dict,
)
from tests.studio.attached import Shelf
from tests.wire import png


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def encoded(kind: str, size: tuple[int, int] = (64, 64)) -> bytes:
    """A picture in another format."""
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, kind)
    return out.getvalue()


def found(request: PictureRequest, model: str | None = None, **more: Any) -> list[Problem]:
    """The problems of a request with the card of its model."""
    return problems(request, card_for(model or request.model), **more)


@pytest.mark.parametrize(
    ("name", "mime", "sent"),
    [
        ("fox.png", "image/png", "fox.png"),
        ("fox", "image/png", "fox.png"),
        ("fox.png", "image/jpeg", "fox.jpg"),
        ("Füchse im Schnee.webp", "image/webp", "Fuchse-im-Schnee.webp"),
        ('狐".png', "image/png", "picture.png"),
        ("x" * 300, "image/png", "x" * 60 + ".png"),
    ],
)
def test_a_file_goes_out_under_a_name_that_every_server_takes(name: str, mime: str, sent: str):
    """Plain letters, and the ending of what the bytes are."""
    assert Attachment(name, mime, Path("/nowhere"), "0" * 64, 1, 1).file_name == sent


def test_a_file_that_is_gone_or_another_is_never_sent(shelf: Shelf):
    """Both are sentences that name the file; nothing was paid."""
    fox = shelf.attach()
    fox.path.write_bytes(b"something else")
    with pytest.raises(PictureChanged, match=r"fox\.png"):
        fox.read()
    fox.path.unlink()
    with pytest.raises(PictureGone, match=r"fox\.png") as gone:
        fox.read()
    assert not gone.value.maybe_charged


def test_an_edit_goes_into_a_record_and_comes_back_the_same(shelf: Shelf):
    """Through JSON; a record tells what each file was, not where it is."""
    first, second = shelf.attach(picture="p1"), shelf.attach(encoded("JPEG"), "ref.jpg")
    request = shelf.edit(
        first, second, mask=shelf.mask(), input_fidelity="high", n=2, seed=7, extra={"steps": 8}
    )
    text = json.dumps(request.to_dict())
    assert str(shelf.folder) not in text
    record = json.loads(text)
    assert record["operation"] == "edit"
    assert record["images"][0] == {
        "name": "fox.png",
        "mime": "image/png",
        "sha256": first.sha256,
        "width": 64,
        "height": 64,
        "picture": "p1",
    }
    assert request_from_dict(record, shelf.path) == request
    assert EditRequest.from_dict(record | {"of_tomorrow": 1}, shelf.path) == request
    drawing = {"output_format": "svg", "svg_model": "gpt-6", "svg_effort": "max"}
    noted = shelf.edit(first, markup=shelf.mask(), **drawing)
    assert request_from_dict(json.loads(json.dumps(noted.to_dict())), shelf.path) == noted


def test_a_variation_goes_into_a_record_and_comes_back_the_same(shelf: Shelf):
    """With its strength."""
    request = shelf.variation(strength=0.9, n=3, prompt="at night")
    record = json.loads(json.dumps(request.to_dict()))
    assert record["operation"] == "variation"
    assert request_from_dict(record, shelf.path) == request
    assert VariationRequest.from_dict(record, shelf.path) == request


def test_a_generation_comes_back_without_a_finder():
    """It has no files."""
    request = GenerateRequest(prompt="a fox", model="gpt-image-2")
    assert request_from_dict(request.to_dict()) == request


@pytest.mark.parametrize("record", [{"operation": "dream"}, {"operation": "edit", "prompt": "x"}, {}])
def test_a_record_that_cannot_be_read_is_a_sentence(record: dict[str, Any]):
    """Of another kind, or not whole."""
    with pytest.raises(UnreadableRecord, match="cannot be read"):
        request_from_dict(record)


def test_the_files_of_an_edit_are_its_sources_and_then_its_mask(shelf: Shelf):
    """A mask is no source."""
    first, second, mask = shelf.attach(), shelf.attach(png(9, 9)), shelf.mask()
    request = shelf.edit(first, second, mask=mask)
    assert request.sources == (first, second)
    assert request.attachments == (first, second, mask)
    assert shelf.variation(first).attachments == (first,)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_square_png_and_a_prompt_fit_every_model_that_edits(shelf: Shelf, card):
    """The defaults are everywhere right, mask included; a model that cannot says so, and only that."""
    request = shelf.edit(model=card.id, mask=shelf.mask())
    fields = [] if "edit" in card.operations else ["model"]
    assert [problem.field for problem in problems(request, card)] == fields


@pytest.mark.parametrize("card", [*CARDS, card_for("flux.1-dev")], ids=lambda card: card.id)
def test_a_variation_of_a_square_png_fits_every_model_that_varies(shelf: Shelf, card):
    """Without a prompt; a model that cannot says so, and only that."""
    request = shelf.variation(model=card.id)
    fields = [] if "variation" in card.operations else ["model"]
    assert [problem.field for problem in problems(request, card)] == fields


EDITS = [
    ("gpt-image-2", {"prompt": " "}, "prompt", "Prompt"),
    ("gpt-image-2", {"size": "1000x1000"}, "size", "Size"),
    ("dall-e-2", {"size": "1536x1024"}, "size", "Size"),
    ("gpt-image-2", {"input_fidelity": "high"}, "input_fidelity", "Input fidelity"),
    ("gpt-image-1-mini", {"input_fidelity": "high"}, "input_fidelity", "takes low, not high"),
    ("gpt-image-2", {"complexity": "low"}, "complexity", "Complexity"),
    ("gpt-image-2.6-flare", {"complexity": "most"}, "complexity", "takes low, medium, high"),
    ("gpt-image-2", {"extra": {"moderation": "low"}}, "extra", "moderation"),
    ("gpt-image-2", {"extra": {"mask": "x"}}, "extra", "mask"),
    ("gpt-image-2", {"images": ()}, "images", "choose one"),
]


@pytest.mark.parametrize(("model", "more", "field", "words"), EDITS)
def test_each_problem_of_an_edit_names_its_field(
    shelf: Shelf, model: str, more: dict[str, Any], field: str, words: str
):
    """One sentence, and only that one."""
    (problem,) = found(shelf.edit(model=model, **more))
    assert problem.field == field
    assert words in problem.sentence


@pytest.mark.parametrize("model", ["gpt-image-1.5", "flux.1-dev"])
def test_input_fidelity_fits_a_model_that_has_it_or_may_have_it(shelf: Shelf, model: str):
    """An unknown model decides itself."""
    assert found(shelf.edit(model=model, input_fidelity="high")) == []


def test_a_model_takes_so_many_pictures(shelf: Shelf):
    """Sixteen for GPT image models, one for DALL·E 2; the sentence says both numbers."""
    images = tuple(shelf.attach() for _ in range(17))
    assert found(shelf.edit(*images[:16])) == []
    (problem,) = found(shelf.edit(*images))
    assert (problem.field, "1 to 16 pictures, not 17" in problem.sentence) == ("images", True)
    (problem,) = found(shelf.edit(*images[:2], model="dall-e-2"))
    assert "1 picture, not 2" in problem.sentence


def test_a_format_that_a_model_does_not_take_is_named_with_its_picture(shelf: Shelf):
    """GIF nowhere, WebP not at Azure, JPEG not for DALL·E 2."""
    gif = shelf.attach(encoded("GIF"), "fox.gif")
    (problem,) = found(shelf.edit(shelf.attach(), gif))
    assert "Picture 2" in problem.sentence
    assert "gif" in problem.sentence
    webp = shelf.edit(shelf.attach(encoded("WEBP"), "fox.webp"))
    assert found(webp) == []
    assert found(webp, kind="openai") == []
    assert [problem.field for problem in found(webp, kind="azure")] == ["images"]
    jpeg = shelf.edit(shelf.attach(encoded("JPEG"), "fox.jpg"), model="dall-e-2")
    assert [problem.field for problem in found(jpeg)] == ["images"]


def test_a_file_must_stay_under_its_limit(shelf: Shelf):
    """4 MB for DALL·E 2 and for a mask; one byte less is fine. Noise behind a picture makes it heavy."""
    limit = 4 * 2**20
    for size, wrong in ((limit - 1, []), (limit, ["under 4 MB"])):
        heavy = shelf.attach(png(64, 64).ljust(size, b"\0"))
        said = [problem.sentence for problem in found(shelf.edit(heavy, model="dall-e-2"))]
        assert [word for word in ("under 4 MB",) if word in " ".join(said)] == wrong
        assert [problem.field for problem in found(shelf.edit(mask=heavy))] == ["mask"][: len(wrong)]
        assert [problem.field for problem in found(shelf.variation(heavy))] == ["image"][: len(wrong)]


def test_dall_e_2_takes_squares_only(shelf: Shelf):
    """For edits and for variations."""
    wide = shelf.attach(png(64, 32))
    for request in (shelf.edit(wide, model="dall-e-2"), shelf.variation(wide)):
        (problem,) = found(request)
        assert "square" in problem.sentence
        assert "64 × 32" in problem.sentence
    assert found(shelf.variation(wide, model="offline-illustrator")) == []


def test_a_mask_is_a_png_of_the_first_pictures_size(shelf: Shelf):
    """Not of the second's; both problems are told at once."""
    first, second = shelf.attach(), shelf.attach(png(32, 32))
    assert found(shelf.edit(first, second, mask=shelf.mask(64, 64))) == []
    (problem,) = found(shelf.edit(first, second, mask=shelf.mask(32, 32)))
    assert problem == Problem("mask", "Mask: it is 32 × 32 pixels; the picture is 64 × 64 pixels.")
    jpeg = shelf.attach(encoded("JPEG", (32, 32)), "mask.jpg")
    assert [problem.field for problem in found(shelf.edit(first, mask=jpeg))] == ["mask", "mask"]


def test_a_missing_file_is_a_sentence_before_anything_is_sent(shelf: Shelf):
    """For a picture and for a mask."""
    request = shelf.edit(mask=shelf.mask())
    for file in request.attachments:
        file.path.unlink()
    assert [(problem.field, "is gone" in problem.sentence) for problem in found(request)] == [
        ("images", True),
        ("mask", True),
    ]


@pytest.mark.parametrize("model", [card.id for card in CARDS if "edit" in card.operations])
def test_a_markup_is_for_models_that_read_it_and_stands_in_for_a_mask(shelf: Shelf, model: str):
    """Models without it say so, and no model takes both; it has the first picture's size, like a mask."""
    has = card_for(model).markup
    said = [problem.sentence for problem in found(shelf.edit(model=model, markup=shelf.mask()))]
    assert said == (
        [] if has else [f"Markup: {card_for(model).title} does not take one; use a mask instead."]
    )
    both = found(shelf.edit(model=model, markup=shelf.mask(), mask=shelf.mask()))[-1]
    assert both == Problem("markup", "Markup: it cannot be combined with a mask; leave one of them out.")
    (small,) = found(shelf.edit(model="gpt-image-2.5-flare", markup=shelf.mask(32, 32)))
    assert small.sentence == "Markup: it is 32 × 32 pixels; the picture is 64 × 64 pixels."


@pytest.mark.parametrize("strength", [-0.1, 1.1, float("nan")])
def test_strength_goes_from_0_to_1(shelf: Shelf, strength: float):
    """Anything else names the field."""
    (problem,) = found(shelf.variation(strength=strength))
    assert problem.field == "strength"


def test_a_request_with_files_cannot_be_changed_from_outside(shelf: Shelf):
    """A list of images becomes a tuple."""
    images = [shelf.attach()]
    request = shelf.edit(images=images)
    images.append(shelf.attach(png(9, 9)))
    assert len(request.images) == 1
    assert replace(request, n=3).images == request.images
