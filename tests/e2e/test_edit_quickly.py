"""Edit, by a hand that does not wait: nothing that is drawn or pressed is lost, and nothing moves."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import expect

from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewContext
from tests.e2e.edit_page import EditPage, agreement, brush, ellipse, marks, photo, rectangle
from tests.e2e.test_edit import BOX, LEAST, OTHER, PHONE, STROKE, WIDE, begun, sent
from tests.wire import WireServer

_DRAWN = """canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height)
  .data.some(Boolean)"""

LINES = tuple(((0.1, height), (0.9, height)) for height in (0.15, 0.3, 0.45, 0.6, 0.75, 0.9))


@pytest.fixture(autouse=True)
def open_gate(wire: WireServer) -> None:
    """Pictures come as soon as they are asked for."""
    wire.gate.open_wide()


@pytest.fixture
def studio(new_context: NewContext, app: AppServer) -> EditPage:
    """A tab at Edit with a square picture."""
    return begun(new_context, app, WIDE, photo(1024, 1024))


def test_the_mask_is_what_the_canvas_shows(new_context: NewContext, app: AppServer, tmp_path: Path) -> None:
    """A brush in so quick a hand that the canvas rounds its corners far: the mask follows it."""
    fine, side = 4, 358  # pixels of the picture for one of the canvas; of the canvas on a phone
    studio = begun(new_context, app, PHONE, photo(fine * side, fine * side))
    assert studio.size() == (side, side)
    studio.dart((0.1, 0.3), (0.9, 0.1), (0.2, 0.2), (0.4, 0.9), (0.1, 0.8))
    with studio.page.expect_download() as download:
        studio.button("Save mask").click()
    download.value.save_as(tmp_path / "mask.png")
    mask = marks((tmp_path / "mask.png").read_bytes())
    covered = mask.reshape(side, fine, side, fine).mean(axis=(1, 3))
    assert agreement(covered >= 0.5, studio.seen()) >= LEAST


@pytest.mark.parametrize(
    ("gap", "by"), [(0, "keys"), (0, "mouse"), (50, "mouse"), (100, "keys"), (150, "mouse"), (200, "keys")]
)
def test_a_press_right_after_a_stroke_sends_it(studio: EditPage, wire: WireServer, by: str, gap: int) -> None:
    """However soon after a stroke Edit is asked for, it is followed once, and the stroke is in the mask."""
    studio.prompt.fill("a red ball")
    studio.settle()
    stroke = studio.dash(*STROKE)
    canvas = studio.size()
    start = studio.page.get_by_role("button", name=re.compile(r"^Edit.+Enter"))
    studio.page.wait_for_timeout(gap)
    if by == "keys":
        studio.page.keyboard.press("Control+Enter")
    else:
        start.click(delay=60)  # as long as a finger does (see StudioPage.go)
    expect(studio.page.get_by_role("link", name="Download", exact=True)).to_have_count(1)
    mask, size = sent(wire)
    assert agreement(mask, brush(*stroke)(canvas, size)) >= LEAST
    assert len(wire.picture_requests) == 1


def test_quick_ellipses_are_all_marked(studio: EditPage, wire: WireServer) -> None:
    """Ellipses drawn one right after another are all there, and the canvas stays as it is meanwhile."""
    studio.tool("Ellipse")
    studio.canvas.evaluate("canvas => (canvas.mine = true)")
    frames = [((x, y), (x + 0.25, y + 0.2)) for x in (0.1, 0.6) for y in (0.1, 0.4, 0.7)]
    drawn = [studio.dash(*frame) for frame in frames]
    canvas = studio.size()
    studio.edit("a red ball")
    assert studio.canvas.evaluate("canvas => canvas.mine"), "the canvas was made anew"
    mask, size = sent(wire)
    truth = np.logical_or.reduce([ellipse(*frame)(canvas, size) for frame in drawn])
    assert agreement(mask, truth) >= LEAST


@pytest.mark.parametrize("gap", [0, 100])
def test_quick_undos_are_all_followed(studio: EditPage, wire: WireServer, gap: int) -> None:
    """However quickly Undo is pressed four times, four strokes of six go; the canvas and the page stay."""
    studio.canvas.evaluate("canvas => (canvas.mine = true)")
    drawn = [studio.drag(*line) for line in LINES[:2]]
    two, canvas, undo = studio.marked.inner_text(), studio.size(), studio.button("Undo")
    for line in LINES[2:]:
        studio.dash(*line)
    expect(undo).to_be_enabled()
    before = undo.bounding_box()
    for _ in range(4):
        undo.click(delay=gap, force=True)
    expect(studio.marked).to_have_text(two)
    assert undo.bounding_box() == before
    studio.edit("a red ball")
    assert studio.canvas.evaluate("canvas => canvas.mine"), "the canvas was made anew"
    mask, size = sent(wire)
    truth = np.logical_or.reduce([brush(*line)(canvas, size) for line in drawn])
    assert agreement(mask, truth) >= LEAST


def test_a_canvas_that_the_browser_takes_away_comes_back(studio: EditPage, wire: WireServer) -> None:
    """With all that was drawn: Streamlit takes a component away that is told two things at once."""
    first = studio.drag(*STROKE)
    studio.page.locator(".dc-root").evaluate("root => root.remove()")
    expect(studio.canvas).to_be_visible()
    studio.settle()
    second = studio.drag(*OTHER)
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    assert agreement(mask, brush(*first)(canvas, size) | brush(*second)(canvas, size)) >= LEAST


def test_undo_with_the_polygon_in_hand(studio: EditPage, wire: WireServer) -> None:
    """What was undone while the polygon is chosen stays undone, whatever is drawn next."""
    first = studio.drag(*STROKE)
    studio.drag(*OTHER)
    studio.tool("Polygon")
    studio.press("Undo")
    studio.tool("Rectangle")
    box = studio.drag(*BOX)
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    assert agreement(mask, brush(*first)(canvas, size) | rectangle(*box)(canvas, size)) >= LEAST


def test_polygons_are_undone_one_after_another(studio: EditPage, wire: WireServer) -> None:
    """With a polygon in the hand the canvas does not say that it has begun anew: each Undo is followed."""
    stroke = studio.drag(*STROKE)
    studio.tool("Polygon")
    for at in (0.1, 0.5):
        studio.corners((at, 0.6), (at + 0.3, 0.6), (at + 0.15, 0.9))
    studio.press("Undo")
    studio.press("Undo")
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    assert agreement(mask, brush(*stroke)(canvas, size)) >= LEAST


def test_an_open_polygon_starts_nothing(studio: EditPage, wire: WireServer) -> None:
    """With an open polygon, other marks or none, nothing is sent: a sentence says how to go on. Undo takes
    out the open polygon alone."""
    stroke = studio.drag(*STROKE)
    before = studio.marked.inner_text()
    studio.tool("Polygon")
    expect(studio.page.get_by_text("then the first one again")).to_be_visible()
    width, height = studio.size()
    for corner in ((0.2, 0.2), (0.8, 0.2), (0.5, 0.7)):
        studio.canvas.click(position={"x": corner[0] * width, "y": corner[1] * height})
    expect(studio.marked).to_contain_text("open polygon")
    expect(studio.button("Save mask")).to_have_count(0)
    studio.prompt.fill("a red ball")
    studio.page.get_by_role("button", name=re.compile(r"^Edit.+Enter")).click()
    expect(studio.alerts).to_contain_text("Click its first point to close it")
    assert wire.picture_requests == []
    studio.press("Undo")
    expect(studio.marked).to_have_text(before)
    studio.edit("a red ball")
    mask, size = sent(wire)
    assert agreement(mask, brush(*stroke)((width, height), size)) >= LEAST


def test_an_ellipse_is_seen_as_one(studio: EditPage) -> None:
    """While it is drawn, and after it: no frame is left where it was drawn in."""
    studio.tool("Ellipse")
    seen, canvas = studio.page.locator("svg.easel ellipse"), studio.page.locator(".dc-canvas.lower-canvas")
    studio.drag(*BOX)
    studio.settle()
    expect(seen).to_have_count(1)
    assert not canvas.evaluate(_DRAWN), "its frame is seen, too"
    studio.drag((0.6, 0.6), (0.9, 0.9))
    expect(seen).to_have_count(2)
    studio.press("Undo")
    expect(seen).to_have_count(0)
    assert canvas.evaluate(_DRAWN), "the ellipse that is left is gone"


def test_there_is_one_set_of_tools(studio: EditPage) -> None:
    """The canvas's own tool bar never shows: the page's Undo and Clear are the only ones."""
    studio.canvas.hover()
    studio.drag(*STROKE)
    studio.tool("Polygon")
    expect(studio.page.locator(".dc-toolbar")).to_have_count(1)
    expect(studio.page.locator(".dc-toolbar")).to_be_hidden()


def test_clear_can_be_undone(studio: EditPage) -> None:
    """Clear takes out every stroke, and Undo brings them all back."""
    studio.drag(*STROKE)
    studio.drag(*OTHER)
    before = studio.marked.inner_text()
    studio.press("Clear")
    expect(studio.marked).to_contain_text("Nothing is marked")
    studio.press("Undo")
    expect(studio.marked).to_have_text(before)
