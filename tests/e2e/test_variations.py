"""Variations, by mouse: from a picture's own button to live tiles, at the endpoint or by an edit."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.e2e.conftest import NewApp, NewContext
from tests.e2e.studio_page import StudioPage
from tests.wire import WireServer, respond_error


@pytest.fixture
def one(studio: StudioPage, wire: WireServer) -> StudioPage:
    """A tab on Variations, with a picture of Generate chosen by its own button."""
    studio.ask("a red fox")
    wire.gate.open_wide()
    expect(studio.pictures).to_have_count(1)
    studio.button("Vary").click()
    expect(studio.heading("Variations")).to_be_visible()
    return studio


def vary(studio: StudioPage) -> None:
    """Press the button that starts variations."""
    studio.settle()
    studio.page.get_by_role("button", name=re.compile(r"^Vary.+Enter")).click()


def test_of_a_model_without_the_endpoint_are_edits(one: StudioPage, wire: WireServer) -> None:
    """A slider from subtle to bold, live tiles for each, and the source as the edits' picture."""
    expect(one.page.get_by_text("Subtle to bold")).to_be_visible()
    one.set_number(2)
    vary(one)
    expect(one.page.get_by_role("link", name="Download", exact=True)).to_have_count(2)
    edits = [request for request in wire.picture_requests if request.path == "/v1/images/edits"]
    assert len(edits) == 2
    assert not one.overflowing()
    assert one.images_without_words() == 0


def test_are_asked_of_the_endpoint_and_a_404_is_remembered(
    new_app: NewApp, new_context: NewContext, upstream: dict[str, str], wire: WireServer
) -> None:
    """A square PNG goes out; where the endpoint is missing, an edit brings it, and says so."""
    app = new_app(**upstream, EASEL_MODEL="local-model", EASEL_LIKE="dall-e-2")
    studio = StudioPage(new_context().new_page(), app.url).open()
    wire.gate.open_wide()
    studio.ask("a red fox")
    expect(studio.pictures).to_have_count(1)
    studio.button("Vary").click()
    expect(studio.heading("Variations")).to_be_visible()
    wire.script(respond_error(404, None, "Not Found"))
    vary(studio)
    expect(studio.page.get_by_text("no variations endpoint").first).to_be_visible()
    expect(studio.page.get_by_role("link", name="Download", exact=True)).to_have_count(1)
    paths = [request.path.rsplit("/", 1)[-1] for request in wire.picture_requests]
    assert paths == ["generations", "variations", "edits"]
    (sent,) = wire.picture_requests[1].files
    image = Image.open(io.BytesIO(sent.data))
    assert (image.format, image.width, sent.content_type) == ("PNG", image.height, "image/png")
