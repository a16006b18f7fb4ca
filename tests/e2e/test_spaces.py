"""Whose pictures: browsers that do not see each other's, and the password before everything."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.app_server import AppServer
from tests.e2e.conftest import NewApp, NewContext
from tests.e2e.studio_page import StudioPage
from tests.e2e.watch import Watch
from tests.wire import WireServer


def test_two_browsers(new_context: NewContext, app: AppServer, wire: WireServer) -> None:
    """A browser sees its own running jobs and pictures alone, and cannot fetch another's by address."""
    mine = StudioPage(new_context().new_page(), app.url).open()
    other = StudioPage(new_context().new_page(), app.url).open()
    mine.ask("a red fox")
    wire.gate.open()
    mine.wait_for_preview(1)
    preview = mine.previews.get_attribute("src")
    assert other.page.context.request.get(f"{app.url}{preview}").status == 404
    other.page.reload()
    expect(other.empty).to_be_visible()
    wire.gate.open_wide()
    expect(mine.pictures).to_have_count(1)
    (picture,) = mine.picture_ids()
    for name in ("", "/view", "/thumbnail", "/download"):
        address = f"{app.url}/pictures/{picture}{name}"
        assert mine.page.context.request.get(address).status == 200
        assert other.page.context.request.get(address).status == 404
    other.go("Gallery")
    expect(other.page.get_by_text("Nothing here yet")).to_be_visible()


def test_one_space_on_this_machine(
    new_app: NewApp, new_context: NewContext, wire: WireServer, upstream: dict[str, str]
) -> None:
    """Served on loopback only, every browser has the same pictures: clearing one loses nothing."""
    app = new_app(**upstream)
    wire.gated = False
    first = new_context()
    mine = StudioPage(first.new_page(), app.url).open()
    mine.prompt.fill("a red fox")
    mine.start.click()
    expect(mine.pictures).to_have_count(1)
    first.close()
    other = StudioPage(new_context().new_page(), app.url).open("/gallery")
    expect(other.pictures).to_have_count(1)
    assert len(other.originals()) == 1


def test_the_gate(
    new_app: NewApp, new_context: NewContext, wire: WireServer, upstream: dict[str, str], watch: Watch
) -> None:
    """A cold link to the gallery asks for the password; only the right one leads there."""
    app = new_app(EASEL_PASSWORD="open sesame", **upstream)
    context = new_context()
    studio = StudioPage(context.new_page(), app.url).open("/gallery")
    password = studio.page.get_by_label("Password", exact=True)
    expect(password).to_be_visible()
    expect(studio.heading("Gallery")).to_have_count(0)
    for path in ("/pictures/abc", "/pictures/abc/view", "/live/events", "/live/preview/abc/0/1"):
        assert context.request.get(app.url + path).status == 401
    password.fill("sesame")
    studio.button("Enter").click()
    expect(studio.alerts).to_contain_text("Wrong password")
    expect(studio.heading("Gallery")).to_have_count(0)
    password.fill("open sesame")
    password.press("Enter")
    expect(studio.heading("Gallery")).to_be_visible()
    assert context.request.get(f"{app.url}/pictures/abc").status == 404
    studio.page.reload()
    expect(studio.heading("Gallery")).to_be_visible()
    assert new_context().request.get(f"{app.url}/live/events").status == 401


def test_a_gallery_carried_to_another_browser(
    new_context: NewContext, app: AppServer, wire: WireServer, watch: Watch
) -> None:
    """A link made in one browser shows its gallery in another, after a question, and only once."""
    wire.gated = False
    mine = StudioPage(new_context().new_page(), app.url).open()
    mine.prompt.fill("a red fox")
    mine.start.click()
    expect(mine.pictures).to_have_count(1)
    mine.go("Gallery")
    mine.page.get_by_text("Use this gallery in another browser").click()
    mine.button("Make a link").click()
    shown = mine.page.locator("code", has_text="carry=")
    expect(shown).to_be_visible()
    link = shown.inner_text().strip()
    assert link.startswith(f"{app.url}/gallery?carry=")
    context = new_context()
    assert context.request.get(link).status == 200, "a preview of the link looks at it, and uses nothing"
    other = StudioPage(context.new_page(), app.url)
    other.page.goto(link)
    other.button("Show it here").click()
    expect(other.pictures).to_have_count(1)
    expect(other.page.get_by_text("This browser is showing another browser's gallery.")).to_be_visible()
    assert other.picture_ids() == mine.picture_ids()
    late = StudioPage(new_context().new_page(), app.url)
    late.page.goto(link)
    expect(late.page.get_by_text("This link has expired")).to_be_visible()
    expect(late.pictures).to_have_count(0)
