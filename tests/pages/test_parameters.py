"""The controls of Generate: sizes, what a model has and has not, and what is said of that."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from components import models
from studio import studio
from tests.pages.conftest import FRAME, button, buttons, calm, ended, everything, generate, opened
from tests.wire import WireServer, respond_pictures

DRAWING = (
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">'
    b"<script>alert(1)</script><circle r='9'/></svg>"
)


def moving() -> bytes:
    """A GIF of three frames."""
    out = io.BytesIO()
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=200)
    return out.getvalue()


def captions(page: AppTest) -> str:
    """All that is said in small print, without what keeps it from being Markdown."""
    return "\n".join(caption.value for caption in page.caption).replace("\\", "")


def typed_size(size: str) -> AppTest:
    """The app with a size that was typed into the list."""
    page = AppTest.from_file(FRAME, default_timeout=20)
    page.session_state["generate_size"] = size
    return calm(page.run())


class TestSizes:
    def test_width_and_height_follow_the_shape_until_they_are_typed(
        self, app: AppTest, wire: WireServer
    ) -> None:
        """A shape fills the fields; a typed side makes a size of its own, which is judged and sent."""
        calm(app.selectbox(key="generate_size").set_value("1536x1024").run())
        assert (app.number_input(key="generate_width").value, captions(app).count("can be made")) == (1536, 0)
        calm(app.number_input(key="generate_height").set_value(960).run())
        assert app.selectbox(key="generate_size").value == "1536x960"
        assert "1536 × 960 can be made: 8:5, 1.5 million pixels." in captions(app)
        generate(app)
        ended(app)
        assert wire.picture_requests[0].json["size"] == "1536x960"

    def test_what_is_typed_last_is_sent_at_once(self, app: AppTest, wire: WireServer) -> None:
        """A side that is typed and "Generate" pressed in one go: the side counts."""
        calm(app.selectbox(key="generate_size").set_value("1024x1024").run())
        app.number_input(key="generate_width").set_value(1280)
        generate(app)
        ended(app)
        assert wire.picture_requests[0].json["size"] == "1280x1024"

    def test_make_it_legal(self, hosted: pytest.MonkeyPatch) -> None:
        """What cannot be made is said with the nearest size that can; a button takes that one."""
        app = typed_size("1500 × 1000")
        assert "multiples of 16. The nearest size is 1504 × 1008." in captions(app)
        calm(button(app, "Make it legal").click().run())
        assert app.selectbox(key="generate_size").value == "1504x1008"
        assert app.number_input(key="generate_width").value == 1504
        assert "Make it legal" not in buttons(app)

    @pytest.mark.parametrize("size", ["17x3", "big", "0x0", "99999x1"])
    def test_no_text_is_a_traceback(self, hosted: pytest.MonkeyPatch, size: str) -> None:
        """Whatever is typed as a size gets a sentence."""
        assert any(word in captions(typed_size(size)) for word in ("The nearest size is", "WIDTHxHEIGHT"))

    def test_a_side_beyond_all_bounds_is_set_to_the_nearest(self, app: AppTest) -> None:
        """The fields stay, and what can be made is said."""
        calm(app.selectbox(key="generate_size").set_value("1024x1024").run())
        app.number_input(key="generate_width").set_value(-5)
        calm(app.number_input(key="generate_height").set_value(1_000_000).run())
        assert app.selectbox(key="generate_size").value == "1x16384"
        assert app.number_input(key="generate_height").value == 16_384
        assert "Make it legal" in buttons(app)

    def test_of_a_list_are_those_alone(self, hosted: pytest.MonkeyPatch) -> None:
        """A model with fixed sizes has no width and height, and lets none be typed."""
        hosted.setenv("EASEL_MODEL", "dall-e-3")
        app = opened()
        assert "generate_width" not in [field.key for field in app.number_input]
        assert not app.selectbox(key="generate_size").proto.accept_new_options


def more(page: AppTest) -> dict[str, Any]:
    """The value of every setting that is shown, by its name."""
    kinds = (page.selectbox, page.slider, page.number_input, page.text_area)
    shown = [one for kind in kinds for one in kind if str(one.key).startswith("generate_")]
    return {str(one.key).removeprefix("generate_"): one.value for one in shown}


class TestModels:
    @pytest.fixture
    def newest(self, hosted: pytest.MonkeyPatch) -> AppTest:
        """Generate with a model that has everything, on a day when an older one is still on."""
        hosted.setattr(models, "today", lambda: date(2026, 11, 30))
        hosted.setenv("EASEL_MODEL", "gpt-image-2.6-flare")
        return opened()

    def test_complexity_and_the_highest_quality(self, newest: AppTest, wire: WireServer) -> None:
        """They are offered where the model has them, and go out; automatic complexity is not sent."""
        newest.selectbox(key="generate_quality").set_value("max")
        generate(newest)
        ended(newest)
        newest.selectbox(key="generate_complexity").set_value("high")
        generate(newest, "a blue fox")
        ended(newest)
        plain, high = (request.json for request in wire.picture_requests)
        assert (plain["quality"], plain.get("complexity")) == ("max", None)
        assert high["complexity"] == "high"

    def test_from_its_last_day_on_a_model_is_said_to_be_off(self, hosted: pytest.MonkeyPatch) -> None:
        """It can be typed all the same, as when settings of yesterday come back."""
        hosted.setattr(models, "today", lambda: date(2026, 12, 1))
        page = AppTest.from_file(FRAME, default_timeout=20)
        page.session_state["generate_model"] = "gpt-image-1.5"
        calm(page.run())
        assert "GPT Image 1.5 was shut down" in captions(page)
        assert "GPT Image 2.5 Sunburst replaces it." in captions(page)

    def test_a_gif_has_frames_and_neither_previews_nor_compression(
        self, newest: AppTest, wire: WireServer
    ) -> None:
        """Frames and their time are asked for, sent and kept; nothing is streamed; the cost is unknown."""
        wire.script(respond_pictures(moving()))
        calm(newest.selectbox(key="generate_output_format").set_value("gif").run())
        assert more(newest)["frame_count"] == 9
        assert more(newest)["frame_duration_ms"] == 200
        assert not {"partial_images", "output_compression"} & set(more(newest))
        newest.slider(key="generate_frame_count").set_value(4)
        generate(newest)
        kept = studio.opened().library.get(str(ended(newest).slots[0].picture), "local")
        sent = wire.picture_requests[0].json
        assert (sent["output_format"], sent["frame_count"], sent["frame_duration_ms"]) == ("gif", 4, 200)
        assert not {"stream", "partial_images", "output_compression"} & set(sent)
        assert kept
        assert (kept.format, kept.asked["frame_count"]) == ("gif", 4)

    def test_a_drawing_comes_alone_and_is_an_image_on_the_page(
        self, newest: AppTest, wire: WireServer
    ) -> None:
        """It is kept as it came and named in an <img> alone: none of its markup is in the page."""
        wire.script(respond_pictures(DRAWING))
        newest.number_input(key="generate_n").set_value(3)
        calm(newest.selectbox(key="generate_output_format").set_value("svg").run())
        assert newest.number_input(key="generate_n").value == 1
        assert "Number: 3 is out of range, so it is set to 1." in captions(newest)
        generate(newest)
        kept = studio.opened().library.get(str(ended(newest).slots[0].picture), "local")
        assert kept
        assert studio.opened().library.original(kept).read_bytes() == DRAWING
        assert (kept.format, kept.width, kept.height) == ("svg", 40, 30)
        assert "alert(" not in everything(newest)
        assert any(f'<img src="/pictures/{kept.id}/view"' in one.value for one in newest.html)
        assert not {"Edit", "Vary"} & set(buttons(newest))
        calm(button(newest, "Zoom").click().run())
        assert any(f"/pictures/{kept.id}" in one.value for one in newest.html[1:])
        assert button(newest, "Use these settings")

    def test_the_author_of_a_drawing(self, newest: AppTest, wire: WireServer) -> None:
        """A model for SVG can be named where SVG is chosen, and then how much it thinks."""
        wire.script(*[respond_pictures(DRAWING)] * 2)
        assert "generate_svg_model" not in [field.key for field in newest.text_input]
        calm(newest.selectbox(key="generate_output_format").set_value("svg").run())
        assert "svg_effort" not in more(newest)
        calm(newest.text_input(key="generate_svg_model").set_value(" gpt-6 ").run())
        newest.selectbox(key="generate_svg_effort").set_value("none")
        generate(newest)
        kept = studio.opened().library.get(str(ended(newest).slots[0].picture), "local")
        assert wire.picture_requests[0].json["svg"] == {"model": "gpt-6", "reasoning": {"effort": "none"}}
        assert kept
        assert (kept.asked["svg_model"], kept.asked["svg_effort"]) == ("gpt-6", "none")
        newest.selectbox(key="generate_output_format").set_value("png")
        generate(newest, "a blue fox")
        ended(newest)
        assert "svg" not in wire.picture_requests[1].json
        calm(newest.selectbox(key="generate_output_format").set_value("svg").run())
        assert newest.text_input(key="generate_svg_model").value == " gpt-6 "

    def test_what_the_next_model_does_not_take_is_said(
        self, hosted: pytest.MonkeyPatch, newest: AppTest
    ) -> None:
        """What fits is carried over; each setting that does not is a sentence, until the next change."""
        newest.selectbox(key="generate_quality").set_value("max")
        newest.selectbox(key="generate_complexity").set_value("low")
        newest.selectbox(key="generate_size").set_value("1792x768")
        newest.selectbox(key="generate_output_format").set_value("webp")
        calm(newest.run())
        newest.session_state["generate_model"] = "gpt-image-1.5"
        calm(newest.run())
        said = captions(newest)
        assert "Not carried over. Size: GPT Image 1.5 makes" in said
        assert "Quality: GPT Image 1.5 takes auto, low, medium, high, not max." in said
        assert "Complexity: GPT Image 1.5 does not have this setting." in said
        assert "Previews" not in said
        assert more(newest)["output_format"] == "webp"
        assert "width" not in more(newest)
        newest.session_state["generate_model"] = "gpt-image-2"
        calm(newest.run())
        assert "Not carried over" not in captions(newest)


class TestExtraFields:
    def test_go_out_and_are_kept(self, app: AppTest, wire: WireServer) -> None:
        """A JSON object is added to the request of a compatible server, and stands in its record."""
        app.text_area(key="generate_extra").set_value('{"steps": 20, "lora": {"name": "x"}}')
        generate(app)
        kept = studio.opened().library.get(str(ended(app).slots[0].picture), "local")
        assert wire.picture_requests[0].json["lora"] == {"name": "x"}
        assert kept
        assert kept.asked["extra"] == {"steps": 20, "lora": {"name": "x"}}

    @pytest.mark.parametrize("text", ["{", "[1]", "7", '{"prompt": "x"}', '{"x": NaN}', "{" * 9_000])
    def test_that_cannot_be_sent_are_a_sentence(self, app: AppTest, wire: WireServer, text: str) -> None:
        """Nothing is sent, and what was typed stays."""
        app.text_area(key="generate_extra").set_value(text)
        generate(app)
        assert any("Extra fields" in warning.value for warning in app.warning)
        assert wire.picture_requests == []
        assert app.text_area(key="generate_extra").value == text

    def test_are_for_compatible_servers(self, hosted: pytest.MonkeyPatch) -> None:
        """OpenAI's own server has no place for them."""
        hosted.delenv("OPENAI_BASE_URL")
        assert "extra" not in more(opened())


def notes(page: AppTest) -> str:
    """What is said of where settings came from."""
    return "\n".join(box.value for box in page.info).replace("\\", "")


class TestLinks:
    def test_fill_the_controls_and_say_what_does_not_fit(
        self, hosted: pytest.MonkeyPatch, wire: WireServer
    ) -> None:
        """Everything in a link is checked; nothing is started, and the address is plain again."""
        page = AppTest.from_file(FRAME, default_timeout=20)
        link = {
            "prompt": "a <b>fox</b>",
            "size": "1792x768",
            "quality": "hd",
            "n": "x",
            "seed": "7",
            "a": "b",
        }
        for name, value in link.items():
            page.query_params[name] = value
        calm(page.run())
        assert page.text_area(key="generate_prompt").value == "a <b>fox</b>"
        assert page.selectbox(key="generate_size").value == "1792x768"
        assert page.selectbox(key="generate_quality").value == "auto"
        said = notes(page)
        assert "These settings come from a link." in said
        assert "Number: “x” cannot be used." in said
        assert "Quality: GPT Image 2.5 Flare takes auto, low" in said
        assert "Seed: " in said
        assert dict(page.query_params) == {}
        assert wire.picture_requests == []
        calm(page.run())
        assert page.text_area(key="generate_prompt").value == "a <b>fox</b>"

    def test_hold_no_key(self, app: AppTest) -> None:
        """Neither the host's key nor what is typed beside the settings is in the link."""
        app.text_area(key="generate_prompt").set_value("a red fox")
        app.text_area(key="generate_extra").set_value('{"token": "sk-mine"}')
        open_presets(app)
        (link,) = [one for one in app.get("bidi_component") if "Copy link" in str(one.proto)]
        assert "prompt=a+red+fox" in str(link.proto)
        assert "sk-" not in str(link.proto)


def open_presets(page: AppTest, used: int = 0) -> None:
    """Open the place of the presets, as it is after so many were used."""
    page.session_state[f"generate_presets_{used}"] = True
    calm(page.run())


class TestPresets:
    def test_are_saved_used_and_deleted(self, app: AppTest) -> None:
        """All settings but the prompt come back by a name; what is typed as the prompt stays."""
        open_presets(app)
        assert "generate_preset" not in [box.key for box in app.selectbox]
        app.selectbox(key="generate_quality").set_value("high")
        app.number_input(key="generate_n").set_value(2)
        app.slider(key="generate_partial_images").set_value(0)
        calm(app.run())
        app.text_input(key="generate_preset_name").set_value(" Two  good ones")
        calm(button(app, "Save").click().run())
        assert app.selectbox(key="generate_preset").options == ["Two good ones"]
        app.selectbox(key="generate_quality").set_value("low")
        app.number_input(key="generate_n").set_value(1)
        app.text_area(key="generate_prompt").set_value("a new fox")
        calm(button(app, "Use").click().run())
        open_presets(app, used=1)
        assert (more(app)["quality"], more(app)["n"], more(app)["partial_images"]) == ("high", 2, 0)
        assert app.text_area(key="generate_prompt").value == "a new fox"
        assert notes(app).strip() == "These settings come from the preset “Two good ones”."
        calm(button(app, "Delete").click().run())
        calm(app.run())
        assert "generate_preset" not in [box.key for box in app.selectbox]

    def test_without_a_name_is_a_sentence(self, app: AppTest) -> None:
        """Nothing is kept without one."""
        open_presets(app)
        calm(button(app, "Save").click().run())
        assert "Type a name" in app.error[0].value
