"""Where a picture came from, as a person sees it: both downloads, settings brought back, code copied."""

from __future__ import annotations

import base64
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from studio.recipes import Recipe, recipe_in
from studio.recipes import with_recipe as put
from tests.e2e.app_server import AppServer
from tests.e2e.conftest import KEY, NewContext
from tests.e2e.studio_page import StudioPage
from tests.wire import WireServer, completed, png, respond_events

PICTURE = png(96, 64, (200, 120, 20))
PROMPT = 'a "red" fox\'s den, $HOME'

# A file dragged over an element of the page and dropped there, as the browser tells it.
_DROP = """async ([selector, data, name, drops]) => {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0))
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([bytes], name, { type: "image/png" }))
  const target = document.querySelector(selector)
  const init = { bubbles: true, cancelable: true, composed: true, dataTransfer }
  for (const name of ["dragenter", "dragover"]) target.dispatchEvent(new DragEvent(name, init))
  if (!drops) return
  target.dispatchEvent(new DragEvent("drop", init))
}"""


def drop(page: Page, data: bytes, selector: str = "h2", *, drops: bool = True) -> None:
    """Drag a file from elsewhere over the page, once that listens, and drop it there."""
    expect(page.get_by_text("Drop the picture to restore its settings")).to_be_attached()
    page.evaluate(_DROP, [selector, base64.b64encode(data).decode(), "fox.png", drops])


@pytest.fixture
def studio(studio: StudioPage, wire: WireServer) -> StudioPage:
    """A studio with one picture, asked for in high quality, shown large."""
    wire.script(respond_events(completed(PICTURE)))
    studio.choose("Quality", "High")
    studio.prompt.fill(PROMPT)
    studio.start.click()
    expect(studio.pictures).to_have_count(1)
    studio.button("Zoom").click()
    expect(studio.page.get_by_role("dialog")).to_be_visible()
    return studio


@pytest.fixture
def with_recipe(studio: StudioPage) -> bytes:
    """The picture as it is downloaded with its recipe."""
    with studio.page.expect_download() as download:
        studio.page.get_by_role("dialog").get_by_role("link", name="With recipe").click()
    assert download.value.suggested_filename.startswith("a-red-fox-s-den-home-")
    assert download.value.suggested_filename.endswith("-recipe.png")
    return Path(download.value.path()).read_bytes()


@pytest.fixture
def other(new_context: NewContext, app: AppServer, with_recipe: bytes) -> StudioPage:
    """Another person's empty studio."""
    return StudioPage(new_context().new_page(), app.url).open()


def expect_settings(studio: StudioPage) -> None:
    """The settings of the picture are on Generate, and the page says where from."""
    expect(studio.heading("Generate")).to_be_visible()
    expect(studio.prompt).to_have_value(PROMPT)
    expect(studio.page.get_by_role("combobox", name="Quality")).to_have_value("High")
    expect(studio.alerts).to_contain_text("These settings come from")


def test_a_download_with_recipe_has_the_same_pixels(with_recipe: bytes) -> None:
    """The file that a person gets shows the same, and says what was asked for."""
    shown, arrived = (
        Image.open(io.BytesIO(data)).convert("RGB").tobytes() for data in (with_recipe, PICTURE)
    )
    assert shown == arrived
    found = recipe_in(with_recipe)
    assert found
    assert (found.asked["prompt"], found.asked["quality"]) == (PROMPT, "high")


@pytest.mark.parametrize("page", ["Generate", "Gallery"])
def test_a_picture_dropped_anywhere_brings_its_settings_back(
    other: StudioPage, with_recipe: bytes, page: str
) -> None:
    """On Generate and on Gallery, wherever on the page it is dropped; the place closes again."""
    other.go(page)
    other.settle()
    words = other.page.get_by_text("Drop the picture to restore its settings")
    drop(other.page, with_recipe, drops=False)
    expect(words).to_be_visible()
    box = words.bounding_box()
    assert box
    assert (box["x"] + box["width"], box["y"], box["height"]) == (1280, 0, 720)
    drop(other.page, with_recipe)
    expect(words).to_be_hidden()
    expect_settings(other)
    expect(other.page.locator("input[type=file]")).to_have_count(0)
    other.prompt.fill("something else")
    drop(other.page, put(PICTURE, Recipe({"prompt": "a hound"})))
    expect(other.prompt).to_have_value("a hound")


@pytest.mark.parametrize("page", ["Generate", "Gallery"])
def test_a_picture_can_be_chosen_by_keyboard(other: StudioPage, with_recipe: bytes, page: str) -> None:
    """The place opens by the keyboard, and takes a file that is chosen there."""
    other.go(page)
    place = other.button("Settings from a picture")
    place.focus()
    place.press("Enter")
    other.page.locator("input[type=file]").set_input_files(
        {"name": "fox.png", "mimeType": "image/png", "buffer": with_recipe}
    )
    expect_settings(other)


def test_a_picture_without_a_recipe_says_so(other: StudioPage) -> None:
    """A sentence says what to do; the typed prompt stays."""
    other.prompt.fill("my own")
    drop(other.page, PICTURE)
    expect(other.alerts).to_contain_text("There is no recipe in this file")
    expect(other.prompt).to_have_value("my own")


def test_copied_code_runs(studio: StudioPage, wire: WireServer, tmp_path: Path) -> None:
    """The code that the button copies, run elsewhere, asks for the same picture."""
    page = studio.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("Copy as code").click()
    block = dialog.get_by_test_id("stCode").first
    block.hover()
    block.get_by_role("button").click()
    script = page.evaluate("navigator.clipboard.readText()")
    own = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    wire.script(respond_events(completed(PICTURE)))
    wire.gate.open_wide()
    subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**own, "OPENAI_API_KEY": KEY, "NO_PROXY": "*"},
        check=True,
        timeout=60,
    )
    ours, theirs = wire.picture_requests
    assert theirs.json == ours.json
    assert (tmp_path / "result.png").read_bytes() == PICTURE
    dialog.get_by_role("tab", name="curl").click()
    expect(dialog.get_by_test_id("stCode").nth(1)).to_contain_text("curl --fail-with-body")
