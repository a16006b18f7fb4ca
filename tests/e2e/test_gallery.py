"""What can be done with a finished picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.studio_page import StudioPage
from tests.wire import WireServer, completed, png, respond_events

PICTURE = png(96, 64, (200, 120, 20))


@pytest.fixture
def studio(studio: StudioPage, wire: WireServer) -> StudioPage:
    """A studio with one picture."""
    wire.script(respond_events(completed(PICTURE)))
    studio.prompt.fill("a red fox")
    studio.start.click()
    expect(studio.pictures).to_have_count(1)
    return studio


@pytest.mark.parametrize("page", ["Generate", "Gallery"])
def test_download(studio: StudioPage, page: str) -> None:
    """Download gives the very bytes that arrived, under a name made of the prompt."""
    studio.go(page)
    with studio.page.expect_download() as download:
        studio.page.get_by_role("link", name="Download").click()
    assert Path(download.value.path()).read_bytes() == PICTURE
    assert download.value.suggested_filename.startswith("a-red-fox")
    assert download.value.suggested_filename.endswith(".png")


@pytest.mark.parametrize("page", ["Generate", "Gallery"])
def test_delete(studio: StudioPage, page: str) -> None:
    """Delete asks first; kept, the picture stays; deleted, it is gone from the page, and in the bin."""
    studio.go(page)
    expect(studio.pictures).to_have_count(1)
    studio.button("Delete").click()
    studio.button("Keep it").click()
    expect(studio.page.get_by_role("dialog")).to_have_count(0)
    expect(studio.pictures).to_have_count(1)
    studio.button("Delete").click()
    studio.button("Delete picture").click()
    expect(studio.page.get_by_role("dialog")).to_have_count(0)
    expect(studio.pictures).to_have_count(0)


def test_zoom_and_use_its_settings(studio: StudioPage) -> None:
    """Zoom shows the picture large with what was asked and got; its settings can be used again."""
    studio.prompt.fill("something else")
    studio.go("Gallery")
    studio.button("Zoom").click()
    dialog = studio.page.get_by_role("dialog")
    expect(dialog).to_contain_text("96x64")
    expect(dialog.locator("img")).to_have_attribute("alt", "Picture of “a red fox”")
    dialog.get_by_role("button", name="Use these settings").click()
    expect(studio.heading("Generate")).to_be_visible()
    expect(dialog).to_have_count(0)
    expect(studio.prompt).to_have_value("a red fox")
