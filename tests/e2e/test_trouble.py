"""When it does not go well: every failure is a sentence with advice, in place, and can be tried again."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.e2e.conftest import NewApp, NewContext
from tests.e2e.studio_page import StudioPage
from tests.e2e.watch import Watch
from tests.wire import (
    Gate,
    WireServer,
    completed,
    nested_error,
    partial,
    png,
    respond_error,
    respond_events,
    respond_gated,
)

PICTURE = png(96, 96, (140, 20, 90))
SECONDS = 20  # generous against a slow machine's patience


def test_cancel_then_try_again(studio: StudioPage, wire: WireServer) -> None:
    """Cancel drops the request and says that it may be charged; Try again makes the picture."""
    studio.ask("a red fox")
    wire.gate.open()
    studio.wait_for_preview(1)
    studio.cancel.click()
    expect(studio.alerts).to_contain_text("Cancelled")
    expect(studio.alerts).to_contain_text("may still be charged")
    expect(studio.tiles).to_have_count(0)
    assert wire.picture_requests[0].hung_up.wait(SECONDS)
    wire.script(respond_events(partial(0), completed(PICTURE), gated=True))
    studio.retry.click()
    wire.wait_for(2, SECONDS)
    wire.gate.open(2)
    expect(studio.pictures).to_have_count(1)
    expect(studio.alerts).to_have_count(0)
    assert studio.originals() == [PICTURE]
    assert wire.picture_requests[0].json == wire.picture_requests[1].json


def test_a_failed_tile_is_tried_again_alone(studio: StudioPage, wire: WireServer) -> None:
    """One of two fails: its tile says why and is tried again, the other one is left as it is."""
    good, bad = Gate(), Gate()
    broken = respond_error(500, "server_error", "It broke.", headers={"x-request-id": "req_7"})
    wire.script(respond_events(partial(0), completed(), gate=good), respond_gated(broken, bad))
    studio.ask("two foxes", number=2)
    bad.open()
    expect(studio.alerts).to_have_count(1)
    expect(studio.alerts).to_contain_text("The server failed")
    expect(studio.page.get_by_text("req_7")).to_be_visible()
    expect(studio.tiles).to_have_count(1)
    wire.script(respond_events(completed(PICTURE)))
    studio.retry.click()
    expect(studio.pictures).to_have_count(1)
    assert studio.originals() == [PICTURE]
    assert len(wire.picture_requests) == 3
    good.open_wide()
    expect(studio.pictures).to_have_count(2)
    expect(studio.alerts).to_have_count(0)


def test_the_rate_limits_wait_can_be_cancelled(studio: StudioPage, wire: WireServer) -> None:
    """A wait for the rate limit is counted down on the tile, and can be given up."""
    wire.script(respond_error(429, "rate_limit_exceeded", "Slow down.", headers={"retry-after": "100"}))
    studio.ask("a red fox")
    clock = studio.tiles.locator(".clock")
    expect(studio.tiles).to_contain_text("rate limit")
    expect(clock).to_have_text(re.compile(r"^(100|9\d) s$"))
    earlier = int(clock.inner_text().removesuffix(" s"))
    expect(clock).to_have_text(f"{earlier - 2} s")
    studio.cancel.click()
    expect(studio.alerts).to_contain_text("Cancelled")
    assert len(wire.picture_requests) == 1


def test_the_rate_limits_wait_ends(studio: StudioPage, wire: WireServer) -> None:
    """After the wait the picture comes without a touch, and in the same tile."""
    wire.script(
        respond_error(429, "rate_limit_exceeded", "Slow down.", headers={"retry-after": "1"}),
        respond_events(partial(0), completed(PICTURE), gated=True),
    )
    studio.ask("a red fox")
    wire.wait_for(2, SECONDS)
    expect(studio.tiles).to_contain_text("Drawing")
    wire.gate.open(2)
    expect(studio.pictures).to_have_count(1)
    assert studio.originals() == [PICTURE]


def test_the_server_goes_away(studio: StudioPage, wire: WireServer) -> None:
    """A server that is gone in mid-stream is said in a sentence; the rest of the page stays."""
    studio.ask("a red fox")
    wire.gate.open()
    studio.wait_for_preview(1)
    studio.prompt.fill("another fox")
    wire.stop()
    expect(studio.alerts).to_contain_text("The connection was lost before the picture was complete")
    expect(studio.alerts).to_contain_text("Try again")
    expect(studio.tiles).to_have_count(0)
    expect(studio.prompt).to_have_value("another fox")
    expect(studio.start).to_be_enabled()
    expect(studio.page.get_by_test_id("stException")).to_have_count(0)


def test_moderation_drops_the_preview(studio: StudioPage, wire: WireServer) -> None:
    """A picture that is blocked after previews is not left on the page, nor is it kept."""
    blocked = nested_error("moderation_blocked", "Your request was rejected.")
    wire.script(respond_events(partial(0), blocked, gated=True))
    studio.ask("a red fox")
    wire.gate.open()
    studio.wait_for_preview(1)
    address = studio.previews.get_attribute("src")
    wire.gate.open()
    expect(studio.alerts).to_contain_text("The safety system blocked this request")
    expect(studio.tiles).to_have_count(0)
    assert studio.page.context.request.get(f"{studio.url}{address}").body() == b""
    studio.go("Gallery")
    expect(studio.page.get_by_text("Nothing here yet")).to_be_visible()


def test_settings_that_do_not_fit(studio: StudioPage, wire: WireServer) -> None:
    """An empty prompt is a sentence, and nothing is sent."""
    studio.start.click()
    expect(studio.alerts).to_contain_text("prompt", ignore_case=True)
    expect(studio.tiles).to_have_count(0)
    assert not wire.picture_requests


def test_a_refusal_says_what_to_do(studio: StudioPage, wire: WireServer) -> None:
    """A wrong key is a sentence with advice, and never shows the key."""
    message = "Incorrect API key provided: sk-test-0123456789abcdef."
    wire.script(respond_gated(respond_error(401, "invalid_api_key", message)))
    studio.ask("a red fox")
    wire.gate.open()
    expect(studio.alerts).to_contain_text("does not accept the API key")
    expect(studio.alerts).to_contain_text("Check the key")
    assert "0123456789abcdef" not in studio.page.content()


def test_the_app_starts_again(
    new_app: NewApp, new_context: NewContext, wire: WireServer, upstream: dict[str, str], watch: Watch
) -> None:
    """A page whose app crashed and started again goes on: no tile hangs, the prompt is still there."""
    watch.expect("ERR_(CONNECTION|INCOMPLETE|EMPTY)", "WebSocket", "when disconnected from server")
    app = new_app(**upstream)
    studio = StudioPage(new_context().new_page(), app.url).open()
    studio.ask("a red fox")
    wire.gate.open()
    studio.wait_for_preview(1)
    app.kill()
    expect(studio.tiles).to_contain_text("Connection lost")
    app.restart()
    expect(studio.tiles).to_have_count(0)
    expect(studio.prompt).to_have_value("a red fox")
    wire.gate.open_wide()
    studio.start.click()
    expect(studio.pictures).to_have_count(1)
