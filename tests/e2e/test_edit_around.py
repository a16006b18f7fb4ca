"""Around the canvas, by mouse: where messages stand, what stays open, and going on with a result."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewContext
from tests.e2e.edit_page import EditPage, photo
from tests.e2e.test_edit import PHONE, STROKE, WIDE, begun
from tests.wire import WireServer

SMALL = photo(320, 200)
SVG = {
    "name": "drawing.png",
    "mimeType": "image/png",
    "buffer": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.fixture(autouse=True)
def open_gate(wire: WireServer) -> None:
    """Pictures come as soon as they are asked for."""
    wire.gate.open_wide()


def uploads(app: AppServer) -> int:
    """How many uploads the library has, in all spaces."""
    with closing(sqlite3.connect(app.home / "library.db")) as library:
        return int(library.execute("SELECT count(*) FROM pictures WHERE kind = 'source'").fetchone()[0])


def top(place: Locator) -> float:
    """Where it begins, in pixels below the window's upper edge."""
    box = place.bounding_box()
    assert box
    return box["y"]


def references(studio: EditPage) -> Locator:
    """The expander with the reference pictures."""
    return studio.page.get_by_test_id("stExpander").filter(has_text="Reference pictures")


def test_an_upload_is_kept_once(new_context: NewContext, app: AppServer) -> None:
    """Also the first one of a session, in which the page is measured right after it."""
    before = uploads(app)
    studio = begun(new_context, app, WIDE, SMALL)
    studio.settle()
    assert uploads(app) == before + 1


def test_a_refused_upload_is_said_right_below_it(new_context: NewContext, app: AppServer) -> None:
    """The sentence stands below the uploader, which is empty again, whatever is further down."""
    studio = EditPage(new_context(viewport=PHONE).new_page(), app.url)
    studio.open("/edit")
    uploader = studio.page.get_by_test_id("stFileUploader").first
    uploader.locator("input[type=file]").set_input_files(SVG)  # type: ignore[arg-type]
    expect(studio.alerts).to_have_count(1)
    expect(studio.page.get_by_test_id("stFileUploaderFile")).to_have_count(0)
    box = uploader.bounding_box()
    assert box
    assert 0 <= top(studio.alerts) - box["y"] - box["height"] < 100


def test_references_stay_open(new_context: NewContext, app: AppServer) -> None:
    """What was opened stays so after an upload, another model with a sentence above it, and a removal."""
    studio = begun(new_context, app, WIDE, SMALL)
    place = references(studio)
    place.get_by_text("Reference pictures").click()
    field = place.locator("input[type=file]")
    field.set_input_files({"name": "one.png", "mimeType": "image/png", "buffer": photo(64, 64).data})
    remove = place.get_by_role("button", name="Remove")
    expect(remove).to_be_visible()
    studio.settle()
    model = studio.page.get_by_role("combobox", name="Model")
    model.fill("gpt-image-1.5")
    model.press("Enter")
    expect(studio.page.get_by_text(re.compile("GPT Image 1.5 .*shut down"))).to_be_visible()
    studio.settle()
    remove.click()
    expect(remove).to_have_count(0)
    expect(place.get_by_test_id("stFileUploaderDropzone")).to_be_visible()


def test_a_result_is_edited_again_at_the_top(new_context: NewContext, app: AppServer) -> None:
    """ "Edit again" brings the page to the canvas, which has the result, and says so; so does the next."""
    studio = begun(new_context, app, WIDE, SMALL)
    for number in (1, 2):
        studio.drag(*STROKE)
        studio.edit(f"ball {number}")
        studio.settle()
        studio.page.get_by_role("link", name="Download", exact=True).first.scroll_into_view_if_needed()
        assert top(studio.canvas) < 0
        studio.button("Edit again").first.click()
        now = studio.page.get_by_text(re.compile(f"^Now editing ball {number}"))
        expect(now).to_be_in_viewport()
        studio.settle()
        expect(studio.canvas).to_have_count(1)
        expect(studio.canvas).to_be_in_viewport()


def test_a_key_pressed_twice_starts_one_edit(
    new_context: NewContext, app: AppServer, wire: WireServer
) -> None:
    """Two presses of Ctrl+Enter in a row are one; a changed prompt is another."""
    studio = begun(new_context, app, WIDE, SMALL)
    studio.prompt.fill("a red ball")
    studio.page.keyboard.press("Control+Enter")
    studio.page.wait_for_timeout(100)
    studio.page.keyboard.press("Control+Enter")
    links = studio.page.get_by_role("link", name="Download", exact=True)
    expect(links.first).to_be_visible()
    studio.settle()
    studio.edit("a blue ball")
    prompts = [request.fields["prompt"] for request in wire.picture_requests]
    assert prompts == ["a red ball", "a blue ball"]


def test_a_small_result_is_not_enlarged(new_context: NewContext, app: AppServer) -> None:
    """The view before and after is as wide as its picture, and a finger that scrolls leaves its line. Each
    picture ends there: one with transparency does not show the other."""
    context = new_context(viewport=WIDE, has_touch=True)
    studio = EditPage(context.new_page(), app.url)
    studio.open("/edit")
    studio.upload(SMALL.data, SMALL.name)
    studio.drag(*STROKE)
    studio.edit("a red ball")
    frame, slider = studio.page.locator(".compare"), studio.page.get_by_label("Before and after")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    assert box
    assert (round(box["width"]), round(box["height"])) == (320, 200)
    finger = context.new_cdp_session(studio.page)

    def swipe(to_x: float, to_y: float) -> None:
        x, y = box["x"] + 80, box["y"] + 150
        for step in range(11):
            at = {"x": x + (to_x - x) * step / 10, "y": y + (to_y - y) * step / 10}
            kind = "touchMove" if step else "touchStart"
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [at]})
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    swipe(box["x"] + 240, box["y"] + 155)
    expect(slider).to_have_value("75")
    expect(frame.locator(".before")).to_have_css("clip-path", "inset(0px 25% 0px 0px)")
    expect(frame.locator(".after")).to_have_css("clip-path", "inset(0px 0px 0px 75%)")
    swipe(box["x"] + 85, box["y"] + 20)
    expect(slider).to_have_value("75")
