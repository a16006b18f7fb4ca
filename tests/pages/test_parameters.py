"""The controls of Generate: sizes, what a model has and has not, and what is said of that."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import FRAME, button, buttons, calm, ended, generate, opened
from tests.wire import WireServer


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

    def test_of_a_list_are_those_alone(self, hosted: pytest.MonkeyPatch) -> None:
        """A model with fixed sizes has no width and height, and lets none be typed."""
        hosted.setenv("EASEL_MODEL", "dall-e-3")
        app = opened()
        assert "generate_width" not in [field.key for field in app.number_input]
        assert not app.selectbox(key="generate_size").proto.accept_new_options
