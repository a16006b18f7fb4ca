"""On a phone, in light and dark, and with words for every image."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewContext
from tests.e2e.studio_page import StudioPage
from tests.wire import Gate, WireServer, completed, png, respond_error, respond_events, respond_gated

PHONE = {"width": 390, "height": 844}
LONG = "a_red_fox_" * 30 + " in the snow --> </script>"


def fits(studio: StudioPage, what: str) -> None:
    """Nothing is wider than the window, and every image has words."""
    assert not studio.overflowing(), what
    assert studio.images_without_words() == 0, what


def test_on_a_phone(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """At 390 px nothing overflows: empty, busy, failed and done, on both pages and in each dialog."""
    studio = StudioPage(new_context(viewport=PHONE).new_page(), app.url).open()
    expect(studio.empty).to_be_visible()
    fits(studio, "empty Generate")
    bad = Gate()
    broken = respond_error(500, "server_error", "x" * 300, headers={"x-request-id": "req_" + "7" * 80})
    wire.script(respond_events(completed(png(1536, 1024)), gated=True), respond_gated(broken, bad))
    studio.ask(LONG, number=2)
    bad.open()
    expect(studio.alerts).to_have_count(1)
    expect(studio.tiles).to_have_count(1)
    fits(studio, "busy and failed Generate")
    wire.gate.open_wide()
    expect(studio.pictures).to_have_count(1)
    fits(studio, "done Generate")
    for button in ("Zoom", "Delete"):
        studio.button(button).click()
        expect(studio.page.get_by_role("dialog")).to_be_visible()
        fits(studio, button)
        studio.close_dialog()


def test_the_gallery_on_a_phone(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """At 390 px nothing overflows in the gallery, empty or not, or with a job in the sidebar.

    Its heading, which has buttons beside it, is as high as that of other pages.
    """
    studio = StudioPage(new_context(viewport=PHONE).new_page(), app.url).open("/gallery")
    expect(studio.page.get_by_text("Nothing here yet")).to_be_visible()
    fits(studio, "empty gallery")
    heading = studio.heading("Gallery").bounding_box()
    studio.open("/")
    expect(studio.empty).to_be_visible()
    other = studio.heading("Generate").bounding_box()
    assert heading
    assert other
    assert heading["y"] == other["y"]
    wire.script(respond_events(completed(png(1536, 1024))))
    studio.prompt.fill(LONG)
    studio.start.click()
    expect(studio.pictures).to_have_count(1)
    studio.ask(f"once more {LONG}")  # the same within a second is one press
    studio.open("/gallery")
    expect(studio.pictures).to_have_count(1)
    fits(studio, "gallery")


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_light_and_dark(
    new_context: NewContext, app: AppServer, wire: WireServer, scheme: str, dark: bool
) -> None:
    """The page follows the browser's wish, and so does the running tile."""
    studio = StudioPage(new_context(color_scheme=scheme).new_page(), app.url).open()
    studio.ask("a red fox")
    for place in (studio.page.get_by_test_id("stApp"), studio.tiles):
        colour = place.evaluate("place => getComputedStyle(place).backgroundColor")
        assert (sum(int(part) for part in colour[4:-1].split(",")) < 3 * 128) == dark
    wire.gate.open_wide()
    expect(studio.pictures).to_have_count(1)
    fits(studio, scheme)
