"""What the pages say of money: before, after, and at the limit."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from components import binning
from components.failure import plain
from studio import studio
from tests.pages.conftest import button, calm, ended, generate, opened
from tests.studio.fakes import over
from tests.wire import WireServer, png, respond_error, respond_gated, respond_pictures


def captions(page: AppTest) -> list[str]:
    """Everything that is said small."""
    return [caption.value for caption in page.caption]


def cheap(page: AppTest) -> AppTest:
    """Choose the lowest quality and a size."""
    page.selectbox(key="generate_quality").set_value("low")
    page.selectbox(key="generate_size").set_value("1024x1024")
    return calm(page.run())


def test_the_estimate_is_for_this_very_request(app: AppTest) -> None:
    """It follows the settings."""
    cheap(app)
    app.text_area(key="generate_prompt").set_value("a red fox in the snow")
    app.number_input(key="generate_n").set_value(4)
    calm(app.run())
    (said,) = [text for text in captions(app) if text.startswith("Cost")]
    assert said == plain("Cost: $0.024 to $0.060 (808 to 2,008 tokens).")


def test_what_was_spent_is_in_the_sidebar(app: AppTest, wire: WireServer) -> None:
    """Nothing at first; then by what the server counted, with the model."""
    assert not [text for text in captions(app) if "UTC" in text]
    generate(cheap(app))
    ended(app)
    said = " ".join(captions(app))
    assert "1 picture" in said
    assert plain("gpt-image-2.5-flare: $0.006, 1 picture") in said


def test_what_is_only_reserved_is_not_called_spent(app: AppTest, wire: WireServer) -> None:
    """While a picture is under way, what it may cost stands beside what was spent."""
    wire.gated = True
    generate(cheap(app))
    wire.wait_for(1)
    calm(app.run())
    labels = [found.proto.popover.label for found in app.get("popover")]
    assert "Spent today: $0" in labels
    said = "\n".join(text.value for text in app.markdown).replace("\\", "")
    assert "This session: $0 and up to $0.015 reserved" in said
    wire.gate.open_wide()


def test_what_the_page_shows_as_refused_is_not_counted(
    app: AppTest, wire: WireServer, hosted: pytest.MonkeyPatch
) -> None:
    """Even where it ended while the page was being drawn."""
    wire.script(respond_gated(respond_error(400, "moderation_blocked")))
    generate(cheap(app))

    def end_now() -> None:
        wire.gate.open()
        jobs = studio.opened().jobs
        over(jobs, jobs.jobs("local")[0].id)

    hosted.setattr(binning, "show", end_now)  # it is drawn after the sidebar, and before the page
    calm(app.run())
    assert app.error
    assert not [found for found in app.get("popover") if found.proto.popover.label.startswith("Spent")]


def test_the_gallery_says_what_was_spent_and_a_picture_what_it_cost(app: AppTest, wire: WireServer) -> None:
    """The month with all behind it; beside a picture the most it was to cost, and what the server counted."""
    generate(cheap(app))
    ended(app)
    calm(app.switch_page("gallery.py").run())
    labels = [found.proto.popover.label for found in app.get("popover")]
    assert "Spent this month: $0.006" in labels
    calm(button(app, "Zoom").click().run())
    said = "\n".join(text.value for text in app.text)
    assert "Cost: up to $0.015" in said
    assert "Cost: $0.006" in said


def test_what_a_server_does_not_count_is_said_so(app: AppTest, wire: WireServer) -> None:
    """Nothing is guessed in its place: it may have cost as much as was reserved."""
    wire.script(respond_pictures(png(64, 64)))
    generate(cheap(app))
    ended(app)
    assert "Spent today: up to $0.015" in [found.proto.popover.label for found in app.get("popover")]
    calm(app.switch_page("gallery.py").run())
    calm(button(app, "Zoom").click().run())
    assert "Cost: not reported" in "\n".join(text.value for text in app.text)


def test_at_the_limit_the_button_says_why(hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
    """It cannot be pressed, and nothing else is lost."""
    hosted.setenv("EASEL_BUDGET_SPACE_DAY", "0.001")
    page = opened()
    page.text_area(key="generate_prompt").set_value("a red fox")
    calm(page.run())
    assert page.button(key="generate_start").disabled
    assert [text for text in captions(page) if "would go over the budget" in text]
    assert page.text_area(key="generate_prompt").value == "a red fox"
    assert wire.picture_requests == []


def test_with_a_budget_what_nobody_knows_the_price_of_is_not_started(hosted: pytest.MonkeyPatch) -> None:
    """The button says why, and what can be done; another format goes."""
    hosted.setenv("EASEL_MODEL", "gpt-image-2.6-flare")
    hosted.setenv("EASEL_BUDGET_MONTH", "100")
    page = opened()
    calm(page.selectbox(key="generate_output_format").set_value("gif").run())
    assert page.button(key="generate_start").disabled
    assert [text for text in captions(page) if "nobody knows what this would cost" in text]
    calm(page.selectbox(key="generate_output_format").set_value("png").run())
    assert not page.button(key="generate_start").disabled


def test_offline_is_free(env: pytest.MonkeyPatch) -> None:
    """A budget of nothing stops no picture that costs nothing."""
    env.setenv("EASEL_BUDGET_DAY", "0")
    page = opened()
    assert not page.button(key="generate_start").disabled
    assert [text for text in captions(page) if text.startswith("Free")]
