"""Ways in besides the mouse and the uploader: touch, the clipboard, a mask saved and given back."""

from __future__ import annotations

import base64
import math
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import expect

from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewContext
from tests.e2e.edit_page import EditPage, agreement, brush, changed, ellipse, photo, polygon, rectangle
from tests.e2e.test_edit import LEAST, PHONE, STROKE, WIDE, begun, sent
from tests.wire import WireServer

_COPY = """async (data) => {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const picture = new Blob([bytes], { type: "image/png" })
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })])
}"""


# A file dropped on the page's heading, as the browser tells it.
_DROP = """(data) => {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([bytes], "photo.png", { type: "image/png" }))
  const init = { bubbles: true, cancelable: true, composed: true, dataTransfer }
  return ["dragenter", "dragover", "drop"].map((name) =>
    document.querySelector("h2").dispatchEvent(new DragEvent(name, init)))
}"""


@pytest.fixture(autouse=True)
def open_gate(wire: WireServer) -> None:
    """Pictures come as soon as they are asked for."""
    wire.gate.open_wide()


def test_a_finger_draws_as_the_mouse_does(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """On a phone each tool marks, by touch, what the finger went over, and does not scroll the page."""
    source = photo(1024, 1024)
    context = new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    studio = EditPage(context.new_page(), app.url)
    studio.open("/edit")
    studio.upload(source.data, source.name)
    stroke = studio.touch((0.1, 0.1), (0.8, 0.15))
    studio.tool("Rectangle")
    box = studio.touch((0.1, 0.3), (0.4, 0.5))
    studio.tool("Ellipse")
    oval = studio.touch((0.5, 0.3), (0.9, 0.5))
    studio.tool("Polygon")
    corners = studio.tap((0.2, 0.6), (0.8, 0.6), (0.5, 0.9))
    canvas = studio.size()
    studio.edit("a red ball")
    mask, size = sent(wire)
    regions = (brush(*stroke), rectangle(*box), ellipse(*oval), polygon(*corners))
    truth = np.logical_or.reduce([region(canvas, size) for region in regions])
    assert agreement(mask, truth) >= LEAST


def test_shapes_end_at_the_edge(new_context: NewContext, app: AppServer) -> None:
    """A rectangle or an ellipse that is drawn out of the picture, by mouse or finger, ends at its edge."""
    context = new_context(viewport=WIDE, has_touch=True)
    studio = EditPage(context.new_page(), app.url)
    studio.open("/edit")
    studio.upload(photo(512, 512).data, "photo.png")
    for tool, share in (("Rectangle", 25), ("Ellipse", 25 * math.pi / 4)):
        studio.tool(tool)
        for draw in (studio.drag, studio.touch):
            marked = 0.0
            for out in (-0.05, 1.05):  # each in a quarter of its own
                draw((0.5, 0.5), (out, out))
                before, marked = marked, float(studio.marked.inner_text().split("%")[0])
                assert marked - before == pytest.approx(share, abs=0.4)
            studio.press("Clear")


def test_a_picture_is_pasted(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """Ctrl+V anywhere on the page: the picture in the clipboard is the source, to the pixel."""
    source = photo(1024, 1024)
    context = new_context(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"])
    studio = EditPage(context.new_page(), app.url)
    studio.open("/edit")
    expect(studio.page.get_by_text("Drop the picture to edit it")).to_be_attached()
    studio.page.evaluate(_COPY, base64.b64encode(source.data).decode())
    studio.page.keyboard.press("Control+V")
    expect(studio.canvas).to_be_visible()
    studio.settle()
    studio.drag(*STROKE)
    studio.edit("a red ball")
    image = next(part for part in wire.wait_for(1)[0].files if part.name != "mask")
    assert image.content_type == "image/png"
    assert not changed(source.pixels, image.data).any()


def test_a_picture_is_dropped_anywhere(new_context: NewContext, app: AppServer) -> None:
    """Beside the uploader, too, a dropped picture becomes the source; where there is one, another changes
    nothing, and never takes the page's place."""
    studio = EditPage(new_context(viewport=WIDE).new_page(), app.url)
    studio.open("/edit")
    expect(studio.page.get_by_text("Drop the picture to edit it")).to_be_attached()
    assert studio.page.evaluate(_DROP, base64.b64encode(photo(320, 200).data).decode())[1:] == [False, False]
    expect(studio.canvas).to_be_visible()
    studio.settle()
    other = base64.b64encode(photo(64, 64).data).decode()
    assert studio.page.evaluate(_DROP, other)[1:] == [False, False]
    expect(studio.page.get_by_text("photo.png · 320 × 200")).to_be_visible()


def test_a_saved_mask_marks_the_same_again(
    new_context: NewContext, app: AppServer, wire: WireServer, tmp_path: Path
) -> None:
    """What "Save mask" gives, given back as a file, is the very mask that was sent."""
    studio = begun(new_context, app, WIDE, photo(1536, 1024))
    studio.drag(*STROKE)
    with studio.page.expect_download() as download:
        studio.button("Save mask").click()
    saved = tmp_path / download.value.suggested_filename
    download.value.save_as(saved)
    assert saved.name == "mask.png"
    studio.edit("a red ball")
    first, _ = sent(wire)
    studio.press("Clear")
    studio.page.get_by_text("Rectangle or mask file").click()
    uploader = studio.page.get_by_test_id("stFileUploader").filter(
        has=studio.page.get_by_text("Mask", exact=True)
    )
    uploader.locator("input[type=file]").set_input_files(saved)
    expect(studio.marked).to_contain_text("% is marked")
    studio.edit("a blue ball")
    second, _ = sent(wire, 2)
    assert np.array_equal(first, second)
