"""With no key at all: the offline illustrator, end to end."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.conftest import NewApp, NewContext
from tests.e2e.studio_page import StudioPage


def test_a_picture_in_steps_with_no_key(new_app: NewApp, new_context: NewContext) -> None:
    """The app says once what the illustrator is, and it draws a picture in steps that can be kept."""
    app = new_app()
    studio = StudioPage(new_context().new_page(), app.url).open()
    expect(studio.page.get_by_text("not an AI model")).to_have_count(1)
    studio.ask("A red fox in a snowy forest at night")
    expect(studio.pictures).to_have_count(1)
    (previews,) = studio.shown_previews().values()
    assert previews
    assert previews == sorted(set(previews))
    assert studio.originals()[0].startswith(b"\x89PNG")
    studio.go("Gallery")
    expect(studio.pictures).to_have_count(1)
