"""The page Generate: a prompt, its settings, and the pictures that come."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from streamlit.testing.v1 import AppTest

from components.generate_form import EXAMPLES
from studio import studio
from tests.pages.conftest import FRAME, KEY, button, buttons, calm, ended, everything, generate, opened
from tests.studio.fakes import FakeClient, over, start, wait
from tests.wire import (
    Gate,
    WireServer,
    partial,
    png,
    respond_error,
    respond_events,
    respond_gated,
    respond_pictures,
)


def test_an_empty_page_has_a_prompt_and_examples(app: AppTest) -> None:
    """The first page offers the prompt, "Generate", and prompts to begin with; nothing was asked for."""
    assert app.text_area(key="generate_prompt").label == "Prompt"
    assert "Generate" in buttons(app)
    assert set(EXAMPLES) <= set(buttons(app))
    assert studio.opened().jobs.jobs("local") == []


def test_an_example_fills_the_prompt(app: AppTest) -> None:
    """Choosing an example types it, and starts nothing."""
    calm(app.button(key="generate_example_1").click().run())
    assert app.text_area(key="generate_prompt").value == EXAMPLES[1]
    assert studio.opened().jobs.jobs("local") == []


@pytest.mark.parametrize("prompt", ["", "   "])
def test_without_a_prompt_nothing_is_sent(app: AppTest, wire: WireServer, prompt: str) -> None:
    """An empty prompt is a sentence on the page, and no job."""
    generate(app, prompt)
    assert ["prompt" in warning.value.lower() for warning in app.warning] == [True]
    assert studio.opened().jobs.jobs("local") == []
    assert wire.picture_requests == []


def test_a_finished_picture_is_drawn_with_its_buttons(app: AppTest, wire: WireServer) -> None:
    """While it runs there is "Cancel"; then the picture with its alternative text, zoom, download, delete."""
    wire.gated = True
    generate(app, 'a "red" <fox>')
    assert "Cancel" in buttons(app)
    assert not set(EXAMPLES) & set(buttons(app))
    wire.gate.open_wide()
    picture = ended(app).slots[0].picture
    assert {"Zoom", "Delete"} <= set(buttons(app))
    assert "Cancel" not in buttons(app)
    assert [link.url for link in app.link_button] == [f"/pictures/{picture}/download"]
    (shown,) = [element.value for element in app.html]
    assert f'src="/pictures/{picture}/view"' in shown
    assert 'alt="Picture of “a &quot;red&quot; &lt;fox&gt;”"' in shown


def test_a_deleted_picture_can_be_restored_where_it_was(app: AppTest) -> None:
    """In the place of a picture that is in the bin stands a button that brings it back."""
    generate(app)
    ended(app)
    calm(button(app, "Delete").click().run())
    calm(button(app, "Delete picture").click().run())
    assert "Zoom" not in buttons(app)
    calm(button(app, "Restore").click().run())
    assert {"Zoom", "Delete"} <= set(buttons(app))
    assert "Restore" not in buttons(app)


def test_what_was_chosen_is_what_is_sent(app: AppTest, wire: WireServer) -> None:
    """The controls' values are on the wire, in the server's own words."""
    app.selectbox(key="generate_size").set_value("1536x1024")
    app.selectbox(key="generate_quality").set_value("high")
    app.selectbox(key="generate_background").set_value("transparent")
    app.slider(key="generate_partial_images").set_value(1)
    generate(app)
    ended(app)
    asked = wire.picture_requests[0].json
    wanted = {"prompt": "a red fox", "model": "gpt-image-2.5-flare", "size": "1536x1024", "quality": "high"}
    wanted |= {"background": "transparent", "stream": True, "partial_images": 1}
    assert {name: asked.get(name) for name in wanted} == wanted


def test_a_failure_is_a_sentence_with_advice_and_the_request_id(app: AppTest, wire: WireServer) -> None:
    """A blocked picture says what happened, what to do and the request id; it is not offered again."""
    wire.script(
        respond_error(400, "moderation_blocked", "Blocked.", headers={"x-request-id": "req_42"}),
    )
    generate(app)
    failure = ended(app).slots[0].failure
    assert failure
    said = app.error[0].value.replace("\\", "")
    assert failure.sentence in said
    assert failure.advice in said
    assert any("req_42" in caption.value for caption in app.caption)
    assert {"Dismiss", "Generate"} <= set(buttons(app))
    assert "Try again" not in buttons(app)


def test_try_again_asks_for_the_failed_picture_alone(app: AppTest, wire: WireServer) -> None:
    """Of two pictures one fails; trying it again sends one request, and both are there."""
    wire.script(respond_error(400, "bad", "No."), respond_pictures(png()))
    app.number_input(key="generate_n").set_value(2)
    generate(app)
    ended(app)
    before = len(wire.picture_requests)
    calm(button(app, "Try again").click().run())
    ended(app)
    assert len(wire.picture_requests) == before + 1
    assert buttons(app).count("Zoom") == 2
    assert "Try again" not in buttons(app)


def test_cancel_says_that_it_may_be_charged(app: AppTest, wire: WireServer) -> None:
    """A cancelled job says so on the page, and can be tried again or dismissed."""
    wire.gated = True
    generate(app)
    wire.wait_for(1)
    calm(button(app, "Cancel").click().run())
    ended(app)
    assert [info.value for info in app.info] == ["Cancelled. It may still be charged."]
    calm(button(app, "Dismiss").click().run())
    assert set(EXAMPLES) <= set(buttons(app))


def test_one_picture_can_be_stopped_where_it_has_a_request_of_its_own(app: AppTest, wire: WireServer) -> None:
    """A server that streams is asked for each picture alone; once one has not, all of a job stop together."""
    both = Gate()
    wire.script(*[respond_gated(respond_pictures(png())) for _ in range(2)])
    wire.script(respond_gated(respond_pictures(png(), png()), both))
    app.number_input(key="generate_n").set_value(2)
    generate(app)
    assert buttons(app).count("Stop this one") == 2
    wire.gate.open_wide()
    ended(app)
    generate(app, "an owl")
    assert buttons(app).count("Stop this one") == 0
    both.open_wide()
    ended(app)


def test_a_long_session_asks_the_library_no_more(app: AppTest) -> None:
    """The page is drawn with as many questions after thirty pictures as after ten."""
    jobs, asked = studio.opened().jobs, list[str]()
    engine = studio.opened().library.engine
    event.listen(engine, "before_cursor_execute", lambda _, __, statement, *___: asked.append(statement))

    def drawn_after(pictures: int) -> int:
        for _ in range(pictures):
            over(jobs, start(jobs, FakeClient()))
        jobs.till.settled()
        asked.clear()
        calm(app.run())
        return sum(statement.startswith("SELECT") for statement in asked)  # other threads only write

    assert 0 < drawn_after(10) == drawn_after(20)


def test_a_new_session_finds_the_jobs(app: AppTest, wire: WireServer) -> None:
    """A reload, which is a new session, draws the job that was started before it."""
    generate(app)
    ended(app)
    again = opened()
    assert "Zoom" in buttons(again)


def test_a_server_s_words_do_not_become_markdown(app: AppTest, wire: WireServer) -> None:
    """What a server says is shown as plain text: no link, image or heading of its own making."""
    wire.script(respond_error(400, "bad", "[win](https://evil.example) ![x](https://evil.example/x.png)"))
    generate(app)
    ended(app)
    assert "](https" not in app.error[0].value


class TestControls:
    def test_are_those_of_the_card(self, app: AppTest) -> None:
        """A model that streams has previews; transparency is offered where the model has it."""
        assert app.slider(key="generate_partial_images").label == "Previews"
        assert "Transparent" in app.selectbox(key="generate_background").options
        assert "Extra high" in app.selectbox(key="generate_quality").options

    def test_of_dall_e_3_are_its_own(self, hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
        """DALL·E 3 has styles and its own sizes; no previews, seed, background or compression."""
        hosted.setenv("EASEL_MODEL", "dall-e-3")
        app = opened()
        assert app.selectbox(key="generate_style").options == ["Vivid", "Natural"]
        assert app.selectbox(key="generate_quality").options == ["Standard", "HD"]
        assert len(app.selectbox(key="generate_size").options) == 3
        assert not app.slider
        assert "generate_background" not in [box.key for box in app.selectbox]
        calm(app.number_input(key="generate_n").set_value(4).run())
        assert app.number_input(key="generate_n").value == 1
        said = [caption.value.replace("\\", "") for caption in app.caption]
        assert "Number: 4 is out of range, so it is set to 1." in said
        generate(app)
        ended(app)
        asked = wire.picture_requests[0].json
        assert (asked["size"], asked["quality"], asked["style"]) == ("1024x1024", "standard", "vivid")
        assert not {"stream", "partial_images", "background", "seed", "output_format"} & set(asked)

    def test_follow_another_model(self, hosted: pytest.MonkeyPatch) -> None:
        """Changing the model keeps what fits it and replaces what does not."""
        hosted.delenv("OPENAI_BASE_URL")
        app = opened()
        app.selectbox(key="generate_quality").set_value("max")
        app.selectbox(key="generate_background").set_value("transparent")
        app.selectbox(key="generate_size").set_value("1536x1024")
        calm(app.run())
        calm(app.selectbox(key="generate_model").set_value("gpt-image-2").run())
        assert app.selectbox(key="generate_quality").value == "auto"
        assert app.selectbox(key="generate_background").value == "auto"
        assert app.selectbox(key="generate_size").value == "1536x1024"
        assert "Transparent" not in app.selectbox(key="generate_background").options

    def test_of_an_unknown_model_let_everything_be_chosen(self, hosted: pytest.MonkeyPatch) -> None:
        """A model of a compatible server has every control, and its own name."""
        hosted.setenv("EASEL_MODEL", "flux-2")
        app = opened()
        assert app.selectbox(key="generate_model").value == "flux-2"
        assert app.number_input(key="generate_seed").label == "Seed"
        assert "generate_style" in [box.key for box in app.selectbox]

    def test_offer_compression_only_where_it_counts(self, app: AppTest) -> None:
        """PNG has no compression to choose; JPEG has, and it is sent."""
        assert "generate_output_compression" not in [slider.key for slider in app.slider]
        calm(app.selectbox(key="generate_output_format").set_value("jpeg").run())
        assert app.slider(key="generate_output_compression").value == 90

    def test_refuse_a_size_that_is_none(self, hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
        """A typed size that the model does not make is a sentence, and nothing is sent."""
        app = AppTest.from_file(FRAME, default_timeout=20)
        app.session_state["generate_size"] = "17x3"
        calm(app.run())
        generate(app)
        assert app.warning
        assert wire.picture_requests == []

    def test_keep_their_values_over_a_page_switch(self, app: AppTest) -> None:
        """Gallery and back: prompt and settings are as they were."""
        app.text_area(key="generate_prompt").set_value("a blue fox")
        app.selectbox(key="generate_size").set_value("1536x1024")
        app.number_input(key="generate_n").set_value(3)
        app.slider(key="generate_partial_images").set_value(1)
        calm(app.run())
        calm(app.switch_page("gallery.py").run())
        calm(app.switch_page("generate.py").run())
        assert app.text_area(key="generate_prompt").value == "a blue fox"
        assert app.selectbox(key="generate_size").value == "1536x1024"
        assert app.number_input(key="generate_n").value == 3
        assert app.slider(key="generate_partial_images").value == 1


def test_the_hosts_key_is_nowhere(app: AppTest) -> None:
    """No element and nothing in the session shows the host's key, before, while and after a job."""
    assert KEY not in everything(app)
    generate(app)
    assert KEY not in everything(app)
    ended(app)
    assert KEY not in everything(app)


def test_try_again_does_not_go_to_another_server(app: AppTest, wire: WireServer) -> None:
    """What was asked of one server is not asked of another one without a word."""
    wire.script(respond_error(400, "bad", "No."))
    generate(app)
    ended(app)
    session_state = app.session_state
    session_state["session_connection"] = "offline"
    calm(app.run())
    before = len(wire.picture_requests)
    calm(button(app, "Try again").click().run())
    assert any("another server" in error.value for error in app.error)
    assert len(wire.picture_requests) == before


class TestInterrupted:
    @pytest.fixture
    def stopped(self, app: AppTest, wire: WireServer) -> AppTest:
        """A page, opened after the app was stopped while a picture with a preview was coming."""
        wire.script(respond_events(partial(0), end="hang"))
        generate(app)
        jobs = studio.opened().jobs
        wait(jobs, jobs.jobs("local")[0].id, lambda job: job.slots[0].preview is not None)
        studio.close()
        return opened()

    def test_a_job_is_shown_with_its_last_preview(self, stopped: AppTest) -> None:
        """It says that the app was stopped and that it may be charged, and shows how far it had come."""
        (job,) = studio.opened().jobs.jobs("local")
        (said,) = [info.value for info in stopped.info if "Interrupted" in info.value]
        assert "may still be charged" in said
        (shown,) = [element.value for element in stopped.html]
        assert f'src="/live/preview/{job.id}/0/1"' in shown
        assert 'alt="Last preview of “a red fox”"' in shown
        assert {"Run again", "Dismiss"} <= set(buttons(stopped))

    def test_it_can_be_run_again(self, stopped: AppTest, wire: WireServer) -> None:
        """It sends the very same request, and the picture comes into its place."""
        calm(button(stopped, "Run again").click().run())
        ended(stopped)
        first, second = wire.picture_requests
        assert second.body == first.body
        assert "Run again" not in buttons(stopped)
        assert "Download" in [link.label for link in stopped.link_button]

    def test_it_can_be_dismissed(self, stopped: AppTest) -> None:
        """Dismissed, it is off the page for good."""
        calm(button(stopped, "Dismiss").click().run())
        studio.close()
        assert "Run again" not in buttons(opened())


def test_a_job_that_cannot_be_written_down_is_said(app: AppTest, wire: WireServer) -> None:
    """On a full disk "Generate" sends nothing and says so, in a sentence."""

    def full(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("INSERT"):
            raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    event.listen(studio.opened().library.engine, "before_cursor_execute", full)
    generate(app)
    assert ["the disk is full" in error.value for error in app.error] == [True]
    assert "Nothing was sent" in app.error[0].value
    assert wire.picture_requests == []
