"""The gallery and the dialogs over it."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from studio import studio
from studio.events import Arrival
from studio.library import Picture, Query
from studio.requests import GenerateRequest
from tests.pages.conftest import button, buttons, calm, opened
from tests.wire import png


def keep(prompt: str = "a red fox", **more: Any) -> Picture:
    """Keep a picture in the open studio, as a job does."""
    asked = GenerateRequest(**({"prompt": prompt, "model": "gpt-image-2.5-flare"} | more)).to_dict()
    arrival = Arrival(png(20, 10), {"quality": "low"}, {"total_tokens": 1209}, 1, "req_7")
    return studio.opened().library.keep(
        arrival, space="local", job="j1", slot=0, kind="generate", asked=asked, server="Wire", seconds=1.0
    )


@pytest.fixture
def gallery(app: AppTest) -> AppTest:
    """The app, at its gallery, with nothing in it yet."""
    return calm(app.switch_page("gallery.py").run())


def prompts(page: AppTest) -> list[str]:
    """The prompts below the thumbnails."""
    return [text.value for text in page.text if text.value.startswith("fox")]


def test_an_empty_gallery_leads_to_the_first_picture(gallery: AppTest) -> None:
    """With nothing kept it says so and links to Generate."""
    assert "Nothing here yet" in gallery.info[0].value
    assert gallery.page_link[0].value == "Make the first one"


def test_it_lists_the_newest_first_in_pages(gallery: AppTest) -> None:
    """Twenty-four a page, each with its prompt; further pages hold the rest."""
    for number in range(30):
        keep(f"fox {number}")
    calm(gallery.run())
    assert prompts(gallery) == [f"fox {number}" for number in range(29, 5, -1)]
    assert gallery.caption[-1].value
    assert any("30 pictures" in caption.value for caption in gallery.caption)
    gallery.session_state["gallery_page"] = 2
    calm(gallery.run())
    assert prompts(gallery) == [f"fox {number}" for number in range(5, -1, -1)]


def test_a_picture_has_thumbnail_and_alternative_text(gallery: AppTest) -> None:
    """The thumbnail comes by its route, with what was asked for as its text."""
    kept = keep("fox & <b>")
    calm(gallery.run())
    (shown,) = [element.value for element in gallery.html]
    assert f'src="/pictures/{kept.id}/thumbnail"' in shown
    assert 'alt="Picture of “fox &amp; &lt;b&gt;”"' in shown
    assert gallery.link_button[0].url == f"/pictures/{kept.id}/download"


def test_deleting_asks_first(gallery: AppTest) -> None:
    """Delete opens a dialog; only its own button puts the picture into the bin."""
    keep()
    calm(gallery.run())
    calm(button(gallery, "Delete").click().run())
    assert {"Delete picture", "Keep it"} <= set(buttons(gallery))
    assert studio.opened().library.count("local") == 1
    calm(button(gallery, "Keep it").click().run())
    assert "Keep it" not in buttons(gallery)
    calm(button(gallery, "Delete").click().run())
    calm(button(gallery, "Delete picture").click().run())
    assert studio.opened().library.count("local", Query(binned=True)) == 1
    assert "Nothing here yet" in gallery.info[0].value


def test_zoom_tells_all_that_is_known(gallery: AppTest) -> None:
    """The large view has prompt, what was asked, what came, tokens and the request's id."""
    kept = keep("fox", quality="high")
    calm(gallery.run())
    calm(button(gallery, "Zoom").click().run())
    said = "\n".join(text.value for text in gallery.text)
    for fact in ("Quality: high", "Quality: low", "Size: 20x10", "Tokens: 1,209", "Request id: req_7"):
        assert fact in said
    assert "From: Wire" in said
    assert any(f'/pictures/{kept.id}"' in element.value for element in gallery.html)


def test_use_these_settings_restores_all(gallery: AppTest) -> None:
    """Every control of Generate is set to what the picture was asked with."""
    keep(
        "fox in fog",
        size="1536x1024",
        quality="high",
        n=3,
        background="opaque",
        output_format="webp",
        output_compression=55,
        partial_images=2,
        moderation="low",
    )
    calm(gallery.run())
    calm(button(gallery, "Zoom").click().run())
    calm(button(gallery, "Use these settings").click().run())
    calm(gallery.switch_page("generate.py").run())
    page = gallery
    assert page.text_area(key="generate_prompt").value == "fox in fog"
    chosen = {
        name: page.selectbox(key=f"generate_{name}").value
        for name in ("model", "size", "quality", "background", "output_format", "moderation")
    }
    assert chosen == {
        "model": "gpt-image-2.5-flare",
        "size": "1536x1024",
        "quality": "high",
        "background": "opaque",
        "output_format": "webp",
        "moderation": "low",
    }
    assert page.number_input(key="generate_n").value == 3
    assert page.slider(key="generate_output_compression").value == 55
    assert page.slider(key="generate_partial_images").value == 2


def test_a_deleted_picture_leaves_a_word_at_its_job(gallery: AppTest) -> None:
    """A picture that another tab deleted while its dialog is open closes the dialog, without an error."""
    kept = keep()
    calm(gallery.run())
    calm(button(gallery, "Zoom").click().run())
    studio.opened().library.bin([kept.id], "local")
    calm(gallery.run())
    assert "Use these settings" not in buttons(gallery)


def test_a_picture_is_there_in_a_new_session(gallery: AppTest) -> None:
    """What is kept is found again by whoever opens the page later."""
    keep("fox again")
    later = opened()
    assert prompts(calm(later.switch_page("gallery.py").run())) == ["fox again"]
