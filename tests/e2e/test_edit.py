"""Edit, by mouse: what is drawn is what is sent, and everything else stays as it was, to the pixel."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import ViewportSize, expect

from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewContext
from tests.e2e.edit_page import (
    EditPage,
    Marks,
    Photo,
    agreement,
    brush,
    changed,
    ellipse,
    enlarged,
    marks,
    photo,
    polygon,
    rectangle,
)
from tests.wire import WireServer

WIDE: ViewportSize = {"width": 1280, "height": 1100}
PHONE: ViewportSize = {"width": 390, "height": 844}
LEAST = 0.98

STROKE = ((0.2, 0.25), (0.7, 0.3), (0.6, 0.7))
OTHER = ((0.1, 0.85), (0.5, 0.9))
BOX = ((0.15, 0.2), (0.55, 0.65))
ROUND = ((0.9, 0.35), (0.5, 0.9))
CORNERS = ((0.1, 0.15), (0.85, 0.1), (0.5, 0.45), (0.9, 0.9), (0.2, 0.75))


def begun(new_context: NewContext, app: AppServer, window: ViewportSize, source: Photo) -> EditPage:
    """A tab at Edit with a picture chosen."""
    studio = EditPage(new_context(viewport=window).new_page(), app.url)
    studio.open("/edit")
    studio.upload(source.data, source.name)
    assert not studio.overflowing()
    return studio


def sent(wire: WireServer, number: int = 1) -> tuple[Marks, tuple[int, int]]:
    """The mask of the newest of ``number`` edits and its size, which is that of the picture sent with it."""
    request = wire.wait_for(number)[-1]
    assert request.path == "/v1/images/edits"
    files = {part.name.removesuffix("[]"): part for part in request.files}
    mask = marks(files["mask"].data)
    assert (files["image"].content_type, files["mask"].content_type) == ("image/png", "image/png")
    assert request.fields["size"] == f"{mask.shape[1]}x{mask.shape[0]}"
    return mask, (mask.shape[1], mask.shape[0])


def prove(studio: EditPage, wire: WireServer, source: Photo, truth: Marks, mask: Marks) -> None:
    """The mask is the true region, and nothing outside it has changed."""
    figure = agreement(mask, truth)
    print(f"IoU {figure:.4f} at {mask.shape[1]}x{mask.shape[0]}")
    assert figure >= LEAST
    differing = changed(source.pixels, studio.result())
    allowed = enlarged(mask, source.pixels.size)
    assert not (differing & ~allowed).any()
    assert differing.sum() > 0.9 * allowed.sum()


def _image(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


@pytest.fixture(autouse=True)
def open_gate(wire: WireServer) -> None:
    """Pictures come as soon as they are asked for."""
    wire.gate.open_wide()


def test_brush_take_away_and_undo(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """A stroke, two undone, and one that takes away: the mask is what is left."""
    source = photo(1024, 1024)
    studio = begun(new_context, app, WIDE, source)
    stroke = studio.drag(*STROKE)
    studio.drag(*OTHER)
    studio.press("Undo")
    studio.drag(*OTHER)
    studio.press("Undo")
    studio.switch("Erase")
    away = studio.drag((0.4, 0.1), (0.45, 0.6))
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    prove(studio, wire, source, brush(*stroke)(canvas, size) & ~brush(*away)(canvas, size), mask)
    assert studio.result("As it arrived") != studio.result()


def test_marks_as_a_note_for_the_model(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """With a model that reads it a stroke goes out as a markup, where it was drawn, and the whole picture is
    the model's."""
    source = photo(1024, 1024)
    studio = begun(new_context, app, WIDE, source)
    model = studio.page.get_by_role("combobox", name="Model")
    model.fill("gpt-image-2.5-flare")
    model.press("Enter")
    studio.page.get_by_role("radio", name="Markup", exact=True).click()
    expect(studio.page.get_by_text("the whole picture may change")).to_be_visible()
    studio.settle()
    stroke = studio.drag(*STROKE)
    canvas = studio.size()
    studio.edit("a red ball under the stroke")
    files = {part.name.removesuffix("[]"): part for part in wire.wait_for(1)[0].files}
    assert set(files) == {"image", "markup"}
    seen: Marks = np.asarray(Image.open(io.BytesIO(files["markup"].data)))[..., 3] > 0
    assert agreement(seen, brush(*stroke)(canvas, (1024, 1024))) >= LEAST
    assert changed(source.pixels, studio.result()).mean() > 0.9


def test_rectangle_and_ellipse_on_a_phone(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """Both shapes lie where they were drawn, at 390 px."""
    source = photo(1536, 1024)
    studio = begun(new_context, app, PHONE, source)
    studio.tool("Rectangle")
    box = studio.drag(*BOX)
    studio.tool("Ellipse")
    round_one = studio.drag(*ROUND)
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    prove(studio, wire, source, rectangle(*box)(canvas, size) | ellipse(*round_one)(canvas, size), mask)
    assert not studio.overflowing()


def test_polygon_and_brush_on_a_large_picture(
    new_context: NewContext, app: AppServer, wire: WireServer
) -> None:
    """A picture larger than the model takes is scaled with its mask, and comes back at its own pixels."""
    source = photo(4000, 3000)
    studio = begun(new_context, app, WIDE, source)
    studio.tool("Polygon")
    corners = studio.corners(*CORNERS)
    studio.tool("Brush")
    stroke = studio.drag(*OTHER)
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    assert size != source.pixels.size
    prove(studio, wire, source, polygon(*corners)(canvas, size) | brush(*stroke)(canvas, size), mask)


def test_a_turned_photo_inverted_on_a_phone(
    new_context: NewContext, app: AppServer, wire: WireServer
) -> None:
    """A phone's photo is upright, its mask lies on what was seen, and "Invert" marks all the rest."""
    source = photo(1600, 1200, turned=True)
    assert source.pixels.size == (1200, 1600)
    studio = begun(new_context, app, PHONE, source)
    stroke = studio.drag(*STROKE)
    studio.switch("Invert")
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    assert agreement(~mask, brush(*stroke)(canvas, size)) >= LEAST
    prove(studio, wire, source, ~brush(*stroke)(canvas, size), mask)


def test_nothing_moves_what_was_drawn(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """Another tool, brush, window or page, a reload of neither: the drawing stays where it was drawn."""
    source = photo(1536, 1024)
    studio = begun(new_context, app, WIDE, source)
    stroke = studio.drag(*STROKE)
    canvas, before = studio.size(), studio.marked.inner_text()
    studio.canvas.evaluate("canvas => (canvas.mine = true)")
    for tool in ("Rectangle", "Ellipse", "Polygon", "Brush"):
        studio.tool(tool)
    slider = studio.page.get_by_role("slider", name="Brush width")
    slider.press("ArrowRight")
    studio.settle()
    assert studio.canvas.evaluate("canvas => canvas.mine"), "the canvas was made anew"
    studio.resize(PHONE)
    assert studio.size()[0] <= PHONE["width"]
    studio.resize(WIDE, canvas[0])
    studio.go("Gallery")
    studio.go("Edit")
    expect(studio.marked).to_have_text(before)
    expect(studio.canvas).to_be_visible()
    studio.edit("a red ball")
    mask, size = sent(wire)
    prove(studio, wire, source, brush(*stroke)(canvas, size), mask)


def test_edit_again_with_the_same_mask(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """The result is the next source, and the mask of the last edit marks the same part of it."""
    source = photo(1024, 1024)
    studio = begun(new_context, app, WIDE, source)
    studio.drag(*STROKE)
    studio.edit("a red ball")
    first, _ = sent(wire)
    result = studio.result()
    studio.button("Edit again").first.click()
    expect(studio.marked).to_contain_text("Nothing is marked")
    studio.press("Use the last mask again")
    studio.edit("a blue ball")
    second, _ = sent(wire, 2)
    assert np.array_equal(first, second)
    image = next(part for part in wire.picture_requests[1].files if part.name != "mask")
    assert not changed(_image(result), image.data).any()


def test_without_a_mask_the_whole_picture_is_edited(
    new_context: NewContext, app: AppServer, wire: WireServer
) -> None:
    """With nothing marked no mask is sent, and the picture that arrives is the result."""
    studio = begun(new_context, app, WIDE, photo(1024, 1024))
    studio.edit("a red ball")
    assert [part.name for part in wire.wait_for(1)[0].files if part.name == "mask"] == []
    assert len(np.unique(np.asarray(_image(studio.result())).reshape(-1, 3), axis=0)) == 1
