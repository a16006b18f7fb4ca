"""Settings as a person chooses them: a size of one's own, a link, a preset, and what comes as a drawing."""

from __future__ import annotations

import io

from PIL import Image
from playwright.sync_api import expect

from tests.e2e.conftest import NewApp, NewContext
from tests.e2e.studio_page import StudioPage, original
from tests.e2e.watch import Watch
from tests.wire import WireServer, respond_pictures

# Everything that a drawing could do to the page or tell to others.
HOSTILE = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="60" height="40" onload="parent.document.title='hacked'">
<script>top.document.title = "hacked"; fetch("https://evil.example/")</script>
<image href="https://evil.example/x.png" width="9" height="9"/>
<foreignObject width="60" height="40"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>
</foreignObject><circle cx="30" cy="20" r="15" fill="teal"/></svg>"""


def test_a_size_of_ones_own_is_kept_and_shared(
    new_context: NewContext, studio: StudioPage, wire: WireServer
) -> None:
    """A typed size becomes legal by a button; a preset and a link bring it back, and it is what is sent."""
    context = studio.page.context
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = studio.page
    studio.prompt.fill("a red fox")
    studio.choose("Size", "Landscape 3:2 · 1536 × 1024")
    studio.field("Width").fill("1500")
    studio.field("Width").press("Enter")
    expect(page.get_by_text("The nearest size is 1504 × 1024.")).to_be_visible()
    studio.button("Make it legal").click(delay=100)
    expect(studio.field("Width")).to_have_value("1504")
    page.get_by_role("button", name="Presets and link").click()
    page.get_by_label("Save these settings as").fill("My size")
    studio.button("Save").click(delay=100)
    expect(studio.field("Preset")).to_have_value("My size")
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    other = StudioPage(new_context().new_page(), link).open("")
    expect(other.prompt).to_have_value("a red fox")
    expect(other.page.get_by_text("These settings come from a link.")).to_be_visible()
    expect(other.field("Width")).to_have_value("1504")
    assert "?" not in other.page.url
    other.start.click()
    assert wire.wait_for(1, 20)[0].json["size"] == "1504x1024"


def test_a_drawing_is_an_image_and_nothing_more(
    new_app: NewApp, new_context: NewContext, upstream: dict[str, str], wire: WireServer, watch: Watch
) -> None:
    """A hostile SVG is kept as it came and shown; nothing in it runs or reaches out, opened by itself too."""
    wire.gate.open_wide()
    wire.script(respond_pictures(HOSTILE))
    watch.expect("Content Security Policy", "sandbox")
    app = new_app(EASEL_MODEL="gpt-image-2.6-flare", **upstream)
    studio = StudioPage(new_context().new_page(), app.url).open("/?prompt=a+circle&output_format=svg")
    expect(studio.prompt).to_have_value("a circle")
    studio.start.click()
    expect(studio.pictures).to_have_count(1)
    drawn = "image => image.complete && image.naturalWidth === 60"
    studio.page.wait_for_function(f"[...document.querySelectorAll('img[alt^=Picture]')].every({drawn})")
    (picture,) = studio.picture_ids()
    assert original(studio.page.context, app.url, picture) == HOSTILE
    assert Image.open(io.BytesIO(studio.pictures.screenshot())).convert("RGB").getpixel((30, 20)) == (
        0,
        128,
        128,
    )
    assert not watch.problems
    watch.expect("evil.example")  # asked for by the drawing that is opened by itself, and never sent
    with studio.page.expect_event("requestfailed", lambda one: "evil.example" in one.url) as refused:
        studio.page.goto(f"{app.url}/pictures/{picture}")
    assert refused.value.failure == "csp"
    assert studio.page.title() != "hacked"
    studio.open("/gallery")
    expect(studio.pictures).to_have_count(1)
    assert studio.page.title() != "hacked"
