"""Where a picture came from, on the pages: its recipe, its code, and what came otherwise."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from studio import studio
from studio.events import Arrival
from studio.recipes import Recipe, recipe_of, with_recipe
from studio.requests import EditRequest
from tests.corpus import foreign
from tests.pages.conftest import KEY, button, calm, ended, everything, generate
from tests.pages.test_gallery_page import keep
from tests.wire import png

EVERYTHING = {
    "size": "1536x1024",
    "quality": "high",
    "n": 3,
    "background": "opaque",
    "output_format": "webp",
    "output_compression": 55,
    "partial_images": 2,
    "moderation": "low",
}


def drop(page: AppTest, data: bytes, name: str = "fox.png", at: str = "generate") -> AppTest:
    """Drop a file where settings come from."""
    uploader = next(one for one in page.file_uploader if str(one.key).startswith(f"{at}_recipe_"))
    return calm(uploader.set_value((name, data, "image/png")).run())


def said(page: AppTest) -> str:
    """What is said of the last picture that was dropped."""
    return "\n".join(box.value for box in page.info)


def controls(page: AppTest) -> dict[str, Any]:
    """Every setting of Generate as its control shows it."""
    names = ("model", "size", "quality", "background", "output_format", "moderation")
    shown: dict[str, Any] = {name: page.selectbox(key=f"generate_{name}").value for name in names}
    sliders = {one.key: one.value for one in page.slider}
    return shown | {
        "prompt": page.text_area(key="generate_prompt").value,
        "n": page.number_input(key="generate_n").value,
        "output_compression": sliders.get("generate_output_compression"),
        "partial_images": sliders["generate_partial_images"],
    }


@pytest.mark.parametrize("at", ["generate", "gallery"])
def test_a_picture_with_its_recipe_brings_every_setting_back(app: AppTest, at: str) -> None:
    """Dropped on Generate or Gallery, each control is set as it was, and that is said on Generate."""
    kept = keep("fox in fog", **EVERYTHING)
    data = with_recipe(png(20, 10), recipe_of(kept))
    if at == "gallery":
        calm(app.switch_page("gallery.py").run())
    drop(app, data, at=at)
    if at == "gallery":
        calm(app.switch_page("generate.py").run())
    assert controls(app) == EVERYTHING | {"prompt": "fox in fog", "model": "gpt-image-2.5-flare"}
    assert "These settings come from fox" in said(app)
    assert "by Wire" in said(app)


def test_what_the_model_does_not_take_is_said(app: AppTest) -> None:
    """Settings of another model are left out one by one, each with its reason; the rest is taken."""
    asked = {
        "operation": "generate",
        "prompt": "fox",
        "model": "some/model",
        "size": "100x100",
        "seed": 7,
        "quality": "low",
    }
    drop(app, with_recipe(png(), Recipe(asked, server="Elsewhere")))
    assert app.text_area(key="generate_prompt").value == "fox"
    assert app.selectbox(key="generate_quality").value == "low"
    assert app.selectbox(key="generate_size").value == "auto"
    assert app.selectbox(key="generate_model").value == "gpt-image-2.5-flare"
    for word in ("does not offer “some/model”", "Size: ", "Seed: "):
        assert word in said(app).replace("\\", "")


def test_an_edit_says_which_pictures_to_choose(app: AppTest) -> None:
    """An edit's recipe gives its prompt and settings, and says what it was made from."""
    library = studio.opened().library
    source = library.keep_file(png(64, 64), "den.png")
    asked = EditRequest(
        prompt="a hat",
        model="gpt-image-2.5-flare",
        images=(source,),
        mask=library.keep_file(png(64, 64, (1, 1, 1, 0)), "mask"),
    ).to_dict()
    drop(app, with_recipe(png(), Recipe(asked, files=())))
    assert app.text_area(key="generate_prompt").value == "a hat"
    assert "It was an edit of “den.png”" in said(app).replace("\\", "")


def test_another_programs_picture_gives_its_prompt(app: AppTest) -> None:
    """The prompt is taken, what is set besides stays, and the rest is told."""
    app.selectbox(key="generate_quality").set_value("high")
    drop(app, foreign.png(invokeai_metadata=json.dumps(foreign.INVOKE)))
    assert app.text_area(key="generate_prompt").value == foreign.PROMPT
    assert app.selectbox(key="generate_quality").value == "high"
    assert app.selectbox(key="generate_size").value == "1024x768"
    told = said(app).replace("\\", "")
    assert "InvokeAI" in told
    assert f"Not used: Negative prompt {foreign.NEGATIVE}; Steps 30; " in told
    assert "Seed: " in told


def test_a_picture_without_a_recipe_changes_nothing(app: AppTest) -> None:
    """It says so and what to do; the prompt that was typed stays."""
    app.text_area(key="generate_prompt").set_value("my own")
    drop(app, png(), "plain.png")
    assert "There is no recipe in this file" in app.error[0].value
    assert app.text_area(key="generate_prompt").value == "my own"
    drop(app, with_recipe(png(), Recipe({"prompt": "fox"})))
    assert not app.error


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"not a picture", b"\xff\xd8\xff\xe1\xff\xff"])
def test_any_file_is_no_traceback(app: AppTest, data: bytes) -> None:
    """Whatever is dropped, the page says a sentence."""
    drop(app, data)
    assert "There is no recipe" in app.error[0].value


def test_what_is_said_goes_with_the_next_request(app: AppTest) -> None:
    """Generate takes the note away."""
    drop(app, with_recipe(png(), Recipe({"prompt": "fox"})))
    assert said(app)
    generate(app)
    assert not said(app)


@pytest.fixture
def zoomed(app: AppTest) -> AppTest:
    """A picture that was made by a job, shown with all that is known of it."""
    generate(app, "a 'red' fox")
    ended(app)
    return calm(button(app, "Zoom").click().run())


def test_the_code_of_a_picture(zoomed: AppTest) -> None:
    """Its request stands there as Python and as curl, without the key."""
    python, curl = (block.value for block in zoomed.code)
    assert "client.images.generate(" in python
    assert "\"a 'red' fox\"" in python
    assert 'os.environ.get("OPENAI_API_KEY")' in python
    assert curl.startswith("# Needs curl")
    assert "a '\"'\"'red'\"'\"' fox" in curl
    assert KEY not in everything(zoomed)


def test_both_downloads(zoomed: AppTest) -> None:
    """The original and the picture with its recipe are offered, and where a signature stays valid."""
    (kept,) = studio.opened().library.page("local")
    urls = [link.url for link in zoomed.link_button]
    assert f"/pictures/{kept.id}/download" in urls
    assert f"/pictures/{kept.id}/download?with=recipe" in urls
    assert any("signature" in caption.value for caption in zoomed.caption)


def test_what_came_otherwise_is_said(app: AppTest) -> None:
    """A picture that is not what was asked for says so above what was asked and got."""
    keep("fox", size="1024x1024", quality="high")
    calm(app.switch_page("gallery.py").run())
    calm(button(app, "Zoom").click().run())
    (warning,) = [box.value.replace("\\", "") for box in app.warning]
    assert "Size: you asked for 1024 × 1024 and got 20 × 10." in warning
    assert "Quality: you asked for “high” and got “low”." in warning


def test_a_damaged_record_is_no_traceback(app: AppTest) -> None:
    """A record that cannot be read as a request says so in place of the code."""
    library = studio.opened().library
    library.keep(
        Arrival(png()),
        space="local",
        job="j",
        slot=0,
        kind="edit",
        asked={"operation": "edit"},
        server="x",
        seconds=1,
    )
    calm(app.switch_page("gallery.py").run())
    calm(button(app, "Zoom").click().run())
    assert "cannot be read" in app.error[0].value
