"""The page Variations: more of a picture, by the server's own endpoint or by an edit."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from studio import studio
from studio.library import presets
from studio.variations import NO_VARIATIONS
from tests.pages.conftest import button, buttons, calm, ended, opened
from tests.pages.test_gallery_page import keep
from tests.wire import WireServer, png, respond_error

OWN = "dall-e-2"


def vary(page: AppTest) -> AppTest:
    """Take the newest picture of the gallery and press Vary."""
    kept = keep()
    calm(page.switch_page("gallery.py").run())
    calm(page.button(key=f"gallery_{kept.id}_vary").click().run())
    calm(page.switch_page("variations.py").run())
    return calm(page.button(key="variations_start").click().run())


def upload(page: AppTest, data: bytes) -> AppTest:
    """Go to Variations and upload a picture to vary."""
    calm(page.switch_page("variations.py").run())
    page.file_uploader(key="variations_upload_0").set_value(("dog.png", data, "image/png"))
    return calm(page.run())


@pytest.fixture
def own(hosted: pytest.MonkeyPatch) -> AppTest:
    """The app in front of a server whose model has variations."""
    hosted.setenv("EASEL_MODEL", OWN)
    return opened()


def captions(page: AppTest) -> str:
    """Every sentence in small print."""
    return "\n".join(caption.value.replace("\\", "") for caption in page.caption)


def test_an_empty_page_asks_for_a_picture(app: AppTest) -> None:
    """Without a source there are an uploader and the way to make a picture, and no button to start with."""
    calm(app.switch_page("variations.py").run())
    assert app.file_uploader(key="variations_upload_0").label == "Picture"
    assert [link.value for link in app.page_link] == ["Or generate one first"]
    assert "Vary" not in buttons(app)


def test_presets_are_used_here_too(app: AppTest) -> None:
    """What was kept elsewhere under a name sets what this page has."""
    presets.save(studio.opened().library, "local", "Two", {"n": 2, "quality": "low", "size": "1536x1024"})
    upload(app, png(1024, 1024))
    app.session_state["variations_presets_0"] = True
    calm(app.run())
    calm(button(app, "Use").click().run())
    assert app.number_input(key="variations_n").value == 2
    assert app.selectbox(key="variations_quality").value == "low"
    assert "Sent at its own size, 1024 × 1024." in captions(app)


def test_a_preset_kept_here_leaves_alone_what_only_generate_has(app: AppTest) -> None:
    """Used on Generate it sets what both pages have; the size there stays, and nothing is said of it."""
    upload(app, png(1024, 1024))
    app.number_input(key="variations_n").set_value(3)
    app.session_state["variations_presets_0"] = True
    calm(app.run())
    app.text_input(key="variations_preset_name").set_value("Three")
    calm(button(app, "Save").click().run())
    calm(app.switch_page("generate.py").run())
    app.session_state["generate_size"] = "1536x1024"
    app.session_state["generate_presets_0"] = True
    calm(app.run())
    calm(button(app, "Use").click().run())
    assert app.number_input(key="generate_n").value == 3
    assert app.session_state["generate_size"] == "1536x1024"
    assert "It was" not in "\n".join(info.value for info in app.info)


def test_an_upload_is_varied(app: AppTest, wire: WireServer) -> None:
    """A picture from a file becomes the source, and its name is sent with it."""
    upload(app, png(1024, 1024))
    assert "Sent at its own size, 1024 × 1024." in captions(app)
    calm(app.button(key="variations_start").click().run())
    ended(app)
    assert wire.picture_requests[0].files[0].filename == "dog.png"


def test_the_server_s_own_endpoint(own: AppTest, wire: WireServer) -> None:
    """A square PNG below 4 MB goes to the variations endpoint, without a prompt."""
    vary(own)
    ended(own)
    (request,) = wire.picture_requests
    assert request.path == "/v1/images/variations"
    (file,) = request.files
    sent = Image.open(io.BytesIO(file.data))
    assert sent.width == sent.height
    assert (file.content_type, len(file.data) < 4 * 2**20) == ("image/png", True)
    assert not {"prompt", "quality", "strength", "moderation"} & set(request.fields)
    assert NO_VARIATIONS not in captions(own)
    assert not own.select_slider


def test_even_noise_stays_below_four_megabytes(own: AppTest, wire: WireServer) -> None:
    """A source that cannot be compressed, with transparency, goes out coarser, so that it is taken."""
    noise, out = np.random.default_rng(1).integers(0, 256, (1024, 1024, 4), np.uint8), io.BytesIO()
    Image.fromarray(noise).save(out, "PNG", compress_level=1)
    upload(own, out.getvalue())
    calm(own.button(key="variations_start").click().run())
    ended(own)
    (file,) = wire.picture_requests[0].files
    assert len(file.data) < 4 * 2**20
    assert Image.open(io.BytesIO(file.data)).size == (1024, 1024)


def test_a_404_falls_back_to_an_edit_and_says_so(own: AppTest, wire: WireServer) -> None:
    """The same is asked for as an edit, the finished picture says so, and the 404 is remembered."""
    wire.script(respond_error(404, None, "Not found."))
    vary(own)
    ended(own)
    assert [request.path for request in wire.picture_requests] == [
        "/v1/images/variations",
        "/v1/images/edits",
    ]
    assert NO_VARIATIONS in captions(own)
    calm(own.run())
    assert [slider.key for slider in own.select_slider] == ["variations_strength"]
    calm(own.button(key="variations_start").click().run())
    ended(own)
    assert wire.picture_requests[-1].path == "/v1/images/edits"
    assert len(wire.picture_requests) == 3


def test_a_404_sends_the_whole_picture_to_the_edit(own: AppTest, wire: WireServer) -> None:
    """The endpoint gets the middle square, as the page says; the edit in its place nothing less than all."""
    source = stripes(1536, 700)
    wire.script(respond_error(404, None, "Not found."))
    upload(own, source)
    assert "The middle square is sent, 700 × 700." in captions(own)
    calm(own.button(key="variations_start").click().run())
    job = ended(own)
    square, whole = (
        Image.open(io.BytesIO(request.files[0].data)).convert("RGB") for request in wire.picture_requests
    )
    assert square.size == (700, 700)
    assert whole.size == (1024, 1024)
    assert whole.getpixel((2, 512))[0] > 200  # the left edge is there, and the right one
    assert whole.getpixel((1021, 512))[2] > 200
    assert "into a margin" in captions(own)
    made = studio.opened().library.get(job.slots[0].picture or "", "local")
    assert made
    assert (made.width, made.height) == (1536, 700)


def stripes(width: int, height: int) -> bytes:
    """A picture whose left edge is red and whose right edge is blue."""
    image, out = Image.new("RGB", (width, height), (0, 128, 0)), io.BytesIO()
    image.paste((255, 0, 0), (0, 0, 40, height))
    image.paste((0, 0, 255), (width - 40, 0, width, height))
    image.save(out, "PNG")
    return out.getvalue()


def test_a_model_without_variations_is_asked_for_an_edit(app: AppTest, wire: WireServer) -> None:
    """The page says so before, and the slider's step is in the prompt; its cost is that edit's."""
    kept = keep()
    calm(app.switch_page("gallery.py").run())
    calm(app.button(key=f"gallery_{kept.id}_vary").click().run())
    calm(app.switch_page("variations.py").run())
    assert "no variations endpoint" in captions(app)
    calm(app.select_slider(key="variations_strength").set_value(0.9).run())
    cost = next(line for line in captions(app).splitlines() if line.startswith("Cost"))
    calm(app.button(key="variations_start").click().run())
    job, hosted = ended(app), studio.opened().settings.connection
    assert hosted
    assert cost == studio.opened().jobs.till.estimate(job.request, hosted).sentence
    assert wire.picture_requests[0].path == "/v1/images/edits"
    assert "bold variation" in wire.picture_requests[0].fields["prompt"]


def test_a_variation_of_a_picture_keeps_its_parent(app: AppTest) -> None:
    """The new picture's record names the picture that it was made from."""
    vary(app)
    made = ended(app).slots[0].picture
    assert made
    library = studio.opened().library
    picture = library.get(made, "local")
    assert picture
    assert picture.parent
    parent = library.get(picture.parent, "local")
    assert parent
    assert parent.prompt == "a red fox"


def test_a_variation_is_varied_again(app: AppTest, wire: WireServer) -> None:
    """ "Vary again" under the result makes it the source, on this very page, and what comes names it."""
    vary(app)
    first = ended(app).slots[0].picture
    calm(button(app, "Vary again").click().run())
    assert app.session_state["variations_source"] == first
    assert any(text.value.startswith("Now varying Variation of a red fox") for text in app.text)
    calm(app.button(key="variations_start").click().run())
    second = studio.opened().library.get(ended(app).slots[0].picture or "", "local")
    assert second
    assert second.parent == first
    assert len(wire.picture_requests) == 2


def test_a_source_whose_file_is_gone_is_a_sentence(app: AppTest, wire: WireServer) -> None:
    """Pressing Vary says so; nothing is sent, and nothing is raised."""
    kept = keep()
    app.session_state["variations_source"] = kept.id
    calm(app.switch_page("variations.py").run())
    studio.opened().library.original(kept).unlink()
    calm(button(app, "Vary").click().run())
    assert app.error
    assert wire.picture_requests == []


def test_offline_end_to_end(env: pytest.MonkeyPatch) -> None:
    """With no server at all the illustrator makes a variation by its own endpoint."""
    page = opened()
    vary(page)
    assert ended(page).slots[0].picture
    assert NO_VARIATIONS not in captions(page)
