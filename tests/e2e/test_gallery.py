"""What can be done with a finished picture."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from studio import settings
from studio.events import Arrival
from studio.library import Library
from studio.requests import GenerateRequest
from studio.visitors import COOKIE, Visitors, new_token
from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewContext
from tests.e2e.studio_page import StudioPage
from tests.e2e.test_looks import PHONE, fits
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


def test_download(studio: StudioPage) -> None:
    """Download gives the very bytes that arrived, under a name made of the prompt."""
    for page in ("Generate", "Gallery"):
        studio.go(page)
        with studio.page.expect_download() as download:
            studio.page.get_by_role("link", name="Download").click()
        assert Path(download.value.path()).read_bytes() == PICTURE
        assert download.value.suggested_filename.startswith("a-red-fox")
        assert download.value.suggested_filename.endswith(".png")


def test_delete(studio: StudioPage) -> None:
    """Delete asks first; kept, the picture stays; deleted, it is gone, and "Undo" brings it back."""
    (picture,) = studio.picture_ids()
    for page in ("Generate", "Gallery"):
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
        studio.button("Undo").click()
        expect(studio.pictures).to_have_count(1)
        assert studio.picture_ids() == [picture]


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


@pytest.fixture
def several(new_context: NewContext, app: AppServer) -> StudioPage:
    """The gallery of a browser whose space has three pictures."""
    token = new_token()
    context = new_context()
    context.add_cookies([{"name": COOKIE, "value": token, "url": app.url}])
    fill(app.home, token, {"a red fox": 120, "fox 2": 130, "fox 3": 180})
    studio = StudioPage(context.new_page(), app.url).open("/gallery")
    expect(tiles(studio)).to_have_count(3)
    studio.settle()
    return studio


def fill(home: Path, token: str, greens: dict[str, int]) -> None:
    """Keep a picture for each prompt, of so much green, in the space of the browser with this token."""
    library = Library(home)
    space = Visitors(settings.read({"EASEL_SPACES": "browser"}), library.engine).space(token)
    for slot, (prompt, green) in enumerate(greens.items()):
        library.keep(
            Arrival(png(96, 64, (200, green, 20)), {}, None, 1, "req_1"),
            space=str(space),
            job=token[:32],
            slot=slot,
            kind="generate",
            asked=GenerateRequest(prompt=prompt, model="gpt-image-2").to_dict(),
            server="OpenAI",
            seconds=1.0,
        )
    library.close()


def tiles(studio: StudioPage) -> Locator:
    """The links of the pictures in the gallery."""
    return studio.page.locator(".easel-tile a")


def at(studio: StudioPage, query: str) -> None:
    """The address bar says so."""
    expect(studio.page).to_have_url(re.compile(re.escape("/gallery") + query + "$"))


OWN = r"\?picture=[0-9a-f]{32}"


def test_a_picture_leads_to_its_own_page_and_back(several: StudioPage) -> None:
    """A click opens it without losing the session; Back leads to the search; the link works cold."""
    page = several.page
    several.field("Search").fill("fox 2")
    several.field("Search").press("Enter")
    expect(tiles(several)).to_have_count(1)
    at(several, r"\?q=fox\+2")
    tiles(several).click()
    expect(several.button("Use these settings")).to_be_visible()
    link = page.url
    at(several, OWN + r"&q=fox\+2")
    page.go_back()
    expect(tiles(several)).to_have_count(1)
    expect(several.field("Search")).to_have_value("fox 2")
    page.go_back()
    expect(tiles(several)).to_have_count(3)
    expect(several.field("Search")).to_have_value("")
    page.goto(link)
    expect(several.pictures.first).to_have_attribute("alt", "Picture of “fox 2”")


def test_another_browser_does_not_see_it(
    several: StudioPage, new_context: NewContext, app: AppServer
) -> None:
    """A link to a picture says a friendly sentence to who is not of its space."""
    several.settle()
    link = tiles(several).first.get_attribute("href")
    stranger = StudioPage(new_context().new_page(), app.url).open(link or "")
    expect(stranger.page.get_by_text("This picture is not here")).to_be_visible()
    expect(stranger.pictures).to_have_count(0)


def test_the_keyboard_walks_in_the_grid(several: StudioPage) -> None:
    """Arrows move the focus, F makes a favourite, Delete bins and keeps the place, Enter opens."""
    page, hearts = several.page, several.button("Favourite")
    several.settle()
    page.keyboard.press("ArrowRight")
    expect(tiles(several).nth(0)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(tiles(several).nth(1)).to_be_focused()
    page.keyboard.press("f")
    expect(hearts.nth(1)).to_have_attribute("aria-pressed", "true")
    expect(tiles(several).nth(1)).to_be_focused()
    page.keyboard.press("Delete")
    expect(tiles(several)).to_have_count(2)
    expect(tiles(several).nth(1)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    at(several, OWN)
    several.button("Undo").click()
    page.go_back()
    expect(tiles(several)).to_have_count(3)


def test_a_heart_is_one_press(several: StudioPage) -> None:
    """A press on it makes a favourite, by which the gallery is filtered then."""
    several.button("Favourite").nth(2).click()
    expect(several.button("Favourite").nth(2)).to_have_attribute("aria-pressed", "true")
    several.open("/gallery?favourite=1")
    expect(tiles(several)).to_have_count(1)
    expect(several.page.get_by_text("1 picture found")).to_be_visible()


def test_several_come_as_a_zip(several: StudioPage) -> None:
    """Those that are selected, by a press on the picture, are in the ZIP with their recipes."""
    page = several.page
    page.get_by_text("Select", exact=True).click()
    expect(tiles(several).nth(2)).to_have_attribute("data-easel", "pick")
    tiles(several).nth(0).click()
    expect(page.get_by_text("1 selected")).to_be_visible()
    tiles(several).nth(2).click()
    expect(page.get_by_text("2 selected")).to_be_visible()
    several.settle()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download ZIP").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == 3
        assert PICTURE in [archive.read(name) for name in archive.namelist()]
        assert len(archive.read("recipes.jsonl").splitlines()) == 2
    several.button("Compare").click()
    expect(several.heading("Compare")).to_be_visible()
    expect(several.pictures).to_have_count(2)
    expect(page.get_by_role("table")).to_contain_text("a red fox")


def test_the_prompt_is_copied(several: StudioPage) -> None:
    """Copy prompt puts it into the clipboard."""
    several.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tiles(several).first.click()
    several.button("Copy prompt").click()
    expect(several.button("Copied")).to_be_visible()
    assert several.page.evaluate("navigator.clipboard.readText()") == "fox 3"


def test_everything_fits_a_phone(several: StudioPage) -> None:
    """At 390 px nothing overflows: grid, selecting, a picture's page, its close-up, compare and the bin."""
    page = several.page
    page.set_viewport_size(PHONE)
    several.open("/gallery")
    expect(tiles(several)).to_have_count(3)
    fits(several, "grid")
    page.get_by_text("Select", exact=True).first.click()
    several.button("All 3").click()
    expect(page.get_by_text("3 selected")).to_be_visible()
    fits(several, "selecting")
    several.button("Compare").click()
    expect(page.get_by_role("table")).to_be_visible()
    fits(several, "compare")
    several.button("Gallery").click()
    page.get_by_text("Select", exact=True).first.click()
    expect(tiles(several).first).to_have_attribute("data-easel", "open")
    tiles(several).first.click()
    expect(several.button("Use these settings")).to_be_visible()
    fits(several, "own page")
    several.button("Zoom").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    fits(several, "close-up")
    several.close_dialog()
    page.get_by_role("button", name=re.compile("^Delete")).click()
    expect(several.button("Undo")).to_be_visible()
    several.open("/gallery?bin=1")
    expect(tiles(several)).to_have_count(1)
    fits(several, "bin")


def test_filters_open_and_find(several: StudioPage) -> None:
    """The filters are drawn when they are opened and stay open; what is chosen is in the address."""
    several.button("Favourite").first.click()
    expect(several.button("Favourite").first).to_have_attribute("aria-pressed", "true")
    several.settle()
    several.page.get_by_role("button", name=re.compile("Filter")).click()
    several.page.get_by_text("Favourites only").click()
    expect(tiles(several)).to_have_count(1)
    at(several, r"\?favourite=1")
    expect(several.page.get_by_text("1 picture found · 1 filter")).to_be_visible()
    several.page.get_by_text("Favourites only").click()
    expect(tiles(several)).to_have_count(3)
    several.page.get_by_text("Favourites only").click()
    expect(tiles(several)).to_have_count(1)
    several.page.keyboard.press("Escape")
    several.button("Clear search").click()
    expect(tiles(several)).to_have_count(3)
    at(several, "")


def test_the_keyboard_walks_from_picture_to_picture(several: StudioPage) -> None:
    """On a picture's page arrows lead on, F favours, Delete bins; in a field keys are only typed."""
    page = several.page
    prompt = page.get_by_test_id("stMain").get_by_test_id("stText").first
    tiles(several).first.click()
    expect(several.button("Use these settings")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(prompt).to_have_text("fox 2")
    page.keyboard.press("ArrowLeft")
    expect(prompt).to_have_text("fox 3")
    several.settle()
    tags = several.field("Tags")
    tags.click()
    for key in ("o", "f", "f", "Delete", "ArrowLeft", "ArrowRight"):
        tags.press(key)
    expect(page.get_by_role("option", name="Add: off")).to_be_visible()
    tags.press("Enter")
    expect(page.get_by_test_id("stMultiSelect").get_by_text("off", exact=True)).to_be_visible()
    page.get_by_test_id("stMain").get_by_text("Requested", exact=True).click()
    page.keyboard.press("f")
    page.keyboard.press("Delete")
    expect(prompt).to_have_text("fox 2")
    several.button("Undo").click()
    several.button("Gallery").click()
    expect(tiles(several)).to_have_count(3)
    expect(several.button("Favourite").first).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_text("#off")).to_be_visible()
