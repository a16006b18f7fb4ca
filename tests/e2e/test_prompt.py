"""The prompt and its settings: by mouse, by keyboard, and after a page switch."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.studio_page import StudioPage
from tests.wire import WireServer


def test_ctrl_enter(studio: StudioPage, wire: WireServer) -> None:
    """Ctrl+Enter in the prompt starts one job with the text just typed."""
    studio.prompt.press_sequentially("a red fox at night")
    studio.prompt.press("Control+Enter")
    expect(studio.tiles).to_have_count(1)
    wire.gate.open_wide()
    expect(studio.pictures).to_have_count(1)
    assert [request.json["prompt"] for request in wire.picture_requests] == ["a red fox at night"]


def test_a_double_click(studio: StudioPage, wire: WireServer) -> None:
    """A double click on Generate starts one job: nothing is paid for twice."""
    studio.prompt.fill("a red fox")
    studio.start.dblclick()
    expect(studio.tiles).to_have_count(1)
    wire.gate.open_wide()
    expect(studio.pictures).to_have_count(1)
    studio.go("Gallery")  # a run of the page after both clicks
    expect(studio.pictures).to_have_count(1)
    assert len(wire.picture_requests) == 1


def test_by_keyboard_alone(studio: StudioPage, wire: WireServer) -> None:
    """Tab leads to the prompt and on to Generate; Enter starts, and the picture comes."""
    expect(studio.start).to_be_visible()
    keyboard = studio.page.keyboard
    for field in (studio.prompt, studio.start):
        for _ in range(20):
            keyboard.press("Tab")
            if field.evaluate("field => field === document.activeElement"):
                break
        expect(field).to_be_focused()
        if field is studio.prompt:
            keyboard.type("a red fox")
    keyboard.press("Enter")
    expect(studio.tiles).to_have_count(1)
    wire.gate.open_wide()
    expect(studio.pictures).to_have_count(1)
    assert [request.json["prompt"] for request in wire.picture_requests] == ["a red fox"]


def test_values_survive_a_page_switch(studio: StudioPage, wire: WireServer) -> None:
    """Prompt and settings are as they were left, and are what is sent."""
    studio.prompt.fill("a red fox")
    studio.choose("Quality", "Low")
    studio.choose("Size", "Square 1:1 · 1024 × 1024")
    studio.set_number(2)
    studio.go("Gallery")
    studio.go("Generate")
    expect(studio.prompt).to_have_value("a red fox")
    expect(studio.field("Quality")).to_have_value("Low")
    expect(studio.field("Number")).to_have_value("2")
    studio.start.click()
    sent = [request.json for request in wire.wait_for(2, 20)]
    expect(studio.tiles).to_have_count(2)
    assert {(one["prompt"], one["quality"], one["size"]) for one in sent} == {
        ("a red fox", "low", "1024x1024")
    }


def test_a_number_typed_at_once(studio: StudioPage, wire: WireServer) -> None:
    """A setting that is changed while the page is still being drawn is not set back."""
    studio.field("Number").fill("3")
    studio.prompt.fill("a red fox")
    studio.start.click()
    wire.wait_for(3, 20)
    expect(studio.tiles).to_have_count(3)


def test_an_example(studio: StudioPage, wire: WireServer) -> None:
    """An example of the empty page becomes the prompt; nothing is sent before Generate."""
    studio.button("Three sailboats on a calm sea at dawn").click()
    expect(studio.prompt).to_have_value("Three sailboats on a calm sea at dawn")
    assert not wire.picture_requests
