"""What a person does while a picture is on its way: nothing of it ends the job or loses a word."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.e2e.studio_page import StudioPage
from tests.wire import WireServer, completed, partial, png, respond_events

PICTURE = png(96, 96, (20, 140, 90))

# Whether what works on a finished picture was ever seen below the new prompt.
_WATCH = """() => {
  window.mixed = false
  const look = () => {
    const newest = document.querySelector("[class*=st-key-job_]")
    if (newest?.innerText.includes("a blue fox") && newest.innerText.includes("Zoom")) window.mixed = true
  }
  new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
}"""


def begin(studio: StudioPage, wire: WireServer) -> None:
    """Start a picture and wait for its first preview."""
    wire.script(respond_events(partial(0), partial(1), completed(PICTURE), gated=True))
    studio.ask("a red fox")
    wire.gate.open()
    studio.wait_for_preview(1)


def test_a_keystroke(studio: StudioPage, wire: WireServer) -> None:
    """What is typed while a picture comes is still there, with the cursor, after it came."""
    begin(studio, wire)
    studio.prompt.press("End")
    studio.prompt.press_sequentially(" in the")
    wire.gate.open(2)
    expect(studio.pictures).to_have_count(1)
    expect(studio.prompt).to_be_focused()
    studio.prompt.press_sequentially(" snow")
    expect(studio.prompt).to_have_value("a red fox in the snow")
    assert studio.originals() == [PICTURE]
    assert len(wire.picture_requests) == 1


def test_the_buttons_of_another_picture(studio: StudioPage, wire: WireServer) -> None:
    """A new request never has, not for a moment, the buttons of the picture that was at its place."""
    begin(studio, wire)
    wire.gate.open(2)
    expect(studio.pictures).to_have_count(1)
    studio.settle()
    studio.page.evaluate(_WATCH)
    studio.ask("a blue fox")
    studio.settle()
    assert not studio.page.evaluate("window.mixed")


def test_a_page_switch_and_back(studio: StudioPage, wire: WireServer) -> None:
    """The job goes on under another page, which says so; back on Generate its tile goes on."""
    begin(studio, wire)
    studio.go("Gallery")
    expect(studio.lines).to_have_count(1)
    wire.gate.open()
    studio.go("Generate")
    studio.wait_for_preview(2)
    wire.gate.open()
    expect(studio.pictures).to_have_count(1)
    assert studio.originals() == [PICTURE]
    assert len(wire.picture_requests) == 1


def test_the_picture_comes_on_another_page(studio: StudioPage, wire: WireServer) -> None:
    """The gallery shows a picture that comes while it is open, and the job leaves the sidebar."""
    begin(studio, wire)
    studio.go("Gallery")
    expect(studio.lines).to_have_count(1)
    wire.gate.open(2)
    expect(studio.pictures).to_have_count(1)
    expect(studio.lines).to_have_count(0)


def test_a_reload(studio: StudioPage, wire: WireServer) -> None:
    """After a reload the newest preview is there, and then the picture."""
    begin(studio, wire)
    studio.page.reload()
    studio.wait_for_preview(1)
    wire.gate.open(2)
    expect(studio.pictures).to_have_count(1)
    assert studio.originals() == [PICTURE]
    assert len(wire.picture_requests) == 1


def test_a_closed_tab(studio: StudioPage, wire: WireServer) -> None:
    """A picture that comes while no tab is open is on Generate and in the gallery later."""
    begin(studio, wire)
    context = studio.page.context
    studio.page.close()
    wire.gate.open(2)
    later = StudioPage(context.new_page(), studio.url).open()
    expect(later.pictures).to_have_count(1)
    assert later.originals() == [PICTURE]
    later.go("Gallery")
    expect(later.pictures).to_have_count(1)
    assert later.originals() == [PICTURE]
    assert not wire.picture_requests[0].hung_up.is_set()


def test_a_second_tab(studio: StudioPage, wire: WireServer) -> None:
    """Another tab of the same browser shows the same job, as far as it is, and its picture."""
    begin(studio, wire)
    other = StudioPage(studio.page.context.new_page(), studio.url).open()
    other.wait_for_preview(1)
    wire.gate.open()
    other.wait_for_preview(2)
    studio.wait_for_preview(2)
    wire.gate.open()
    expect(other.pictures).to_have_count(1)
    expect(studio.pictures).to_have_count(1)
    assert studio.picture_ids() == other.picture_ids()
    assert len(wire.picture_requests) == 1


def test_a_dialog(studio: StudioPage, wire: WireServer) -> None:
    """A dialog that is used while a picture comes stays open and keeps what is being typed in it."""
    begin(studio, wire)
    studio.button("Change server").click()
    dialog = studio.page.get_by_role("dialog")
    dialog.get_by_text("Another server").click()
    dialog.get_by_label("Model").fill("my-model")
    url = dialog.get_by_label("Base URL")
    url.press_sequentially("http://127.0.0.1:1")
    wire.gate.open(2)
    expect(studio.previews).to_have_attribute("src", re.compile("^/pictures/"))
    url.press_sequentially("/v1")
    expect(url).to_have_value("http://127.0.0.1:1/v1")
    expect(dialog.get_by_label("Model")).to_have_value("my-model")
    studio.close_dialog()
    expect(studio.pictures).to_have_count(1)
    assert studio.originals() == [PICTURE]


def test_cancel_while_four_come(studio: StudioPage, wire: WireServer) -> None:
    """Cancel answers at once while four pictures come, and ends all four requests."""
    studio.ask("four foxes", number=4)
    requests = wire.wait_for(4)
    wire.gate.open()
    expect(studio.previews).to_have_count(1)
    studio.cancel.click()
    expect(studio.alerts).to_have_count(4)
    assert all(request.hung_up.wait(20) for request in requests)
