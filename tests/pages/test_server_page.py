"""The dialog that chooses a server: the host's named ones, typed ones, and what a host switches off."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components import session
from studio.api import ImagesClient
from studio.connections import Connection, Timeouts
from tests.pages.conftest import KEY, button, buttons, calm, ended, everything, generate, opened
from tests.wire import WireServer, respond_error, respond_gated, respond_json

TYPED = "sk-typed-0123456789abcdef"
HOST = "host "


@pytest.fixture
def several(hosted: pytest.MonkeyPatch, wire: WireServer) -> pytest.MonkeyPatch:
    """An environment that names two more servers."""
    sections = {
        "Box": {"preset": "localai", "address": wire.url, "model": "flux", "key": "sk-box-0123456789"},
        "Gate": {"address": "https://gate.example/v1"},
    }
    hosted.setenv("EASEL_CONNECTIONS", json.dumps(sections))
    return hosted


def change(page: AppTest, kind: str | None = None) -> AppTest:
    """Open the dialog, and choose what is there."""
    calm(button(page, "Change server").click().run())
    return calm(page.radio(key="server_kind").set_value(kind).run()) if kind else page


def use(page: AppTest) -> AppTest:
    """Use what is chosen."""
    return calm(calm(button(page, "Use this server").click().run()).run())


def typed(page: AppTest, wire: WireServer) -> AppTest:
    """Type the recording server with a key, and use it."""
    change(page, "other")
    page.text_input(key="server_url").set_value(wire.url)
    page.text_input(key="server_key").set_value(TYPED)
    return use(page)


def asked_of(page: AppTest, wire: WireServer) -> dict[str, Any]:
    """The fields that went out for a picture asked for now."""
    generate(page)
    ended(page)
    return dict(wire.picture_requests[-1].json)


def field(page: AppTest, name: str) -> Any:
    """A field of the dialog, whose key is another one each time that it is opened."""
    return next(
        each for each in [*page.radio, *page.text_input] if str(each.key).startswith(f"server_{name}")
    )


def sidebar(page: AppTest) -> str:
    """What the sidebar says."""
    return " ".join(element.value for element in [*page.sidebar.markdown, *page.sidebar.caption])


def test_all_of_the_host_s_connections_can_be_chosen(several: pytest.MonkeyPatch, wire: WireServer) -> None:
    """The one in use is marked; another is asked with its own key, in its own manner."""
    page = change(opened())
    assert page.radio(key="server_kind").value.startswith(HOST)
    assert {f"{HOST}Box", f"{HOST}Gate"} <= {option.split(" (")[0] for option in _values(page)}
    use(change(opened_again := page, f"{HOST}Box"))
    assert "Box" in sidebar(opened_again)
    generate(page)
    ended(page)
    request = wire.picture_requests[-1]
    assert request.headers["authorization"] == "Bearer sk-box-0123456789"
    assert (request.json["model"], request.json["response_format"]) == ("flux", "b64_json")
    assert "stream" not in request.json
    assert not any(key in everything(page) for key in ("sk-box-0123456789", KEY))


def _values(page: AppTest) -> list[str]:
    return [f"{HOST}{option}" for option in page.radio(key="server_kind").options]


def test_a_typed_server_can_be_changed_without_typing_it_anew(app: AppTest, wire: WireServer) -> None:
    """All but the key is in the form again; the key stays, for that host alone, and is shown nowhere."""
    typed(app, wire)
    change(app)
    calm(button(app, "Change").click().run())
    assert field(app, "kind").value == "other"
    assert field(app, "url").value == wire.url
    assert (field(app, "key").value or "", field(app, "key").placeholder) == ("", "As before")
    next(each for each in app.selectbox if str(each.key).startswith("server_can_streams")).set_value("No")
    use(app)
    assert "stream" not in asked_of(app, wire)
    assert wire.picture_requests[-1].headers["authorization"] == f"Bearer {TYPED}"
    change(app)
    calm(button(app, "Change").click().run())
    field(app, "url").set_value("https://elsewhere.example/v1")
    use(app)
    assert app.session_state["session_typed"].api_key is None


def test_a_typed_server_can_be_chosen_again_and_forgotten(app: AppTest, wire: WireServer) -> None:
    """Forget drops the key for good: the host's server takes its place, and nothing holds it any more."""
    typed(app, wire)
    assert "Typed by you" in sidebar(app)
    change(app)
    assert field(app, "kind").value == "typed"
    calm(button(app, "Forget").click().run())
    assert "Typed by you" not in sidebar(app)
    assert "Forget" not in buttons(app)
    assert field(app, "kind").value.startswith(HOST)
    assert "session_typed" not in app.session_state
    assert app.session_state["session_connection"] is None
    assert TYPED not in everything(app)
    field(app, "kind").set_value("other").run()
    assert field(app, "key").value in (None, "")


def test_all_of_a_connection_can_be_typed(app: AppTest, wire: WireServer) -> None:
    """Its name, its time-outs and what it can do, the last beginning with what its kind is known for."""
    change(app, "other")
    calm(app.selectbox(key="server_preset").set_value("sglang").run())
    assert app.selectbox(key="server_can_streams_sglang").value == "No"
    assert app.selectbox(key="server_can_several_sglang").value == "By the model"
    app.selectbox(key="server_can_streams_sglang").set_value("Yes")
    app.selectbox(key="server_can_several_sglang").set_value("No")
    assert app.selectbox(key="server_can_edits_sglang").value == "Find out"
    app.selectbox(key="server_can_response_format_sglang").set_value("Find out")
    app.text_input(key="server_url").set_value(wire.url)
    app.text_input(key="server_name").set_value("Studio GPU")
    for name, seconds in (("connect", 3), ("read", 400), ("write", 50)):
        app.number_input(key=f"server_{name}_timeout").set_value(seconds)
    use(app)
    assert "Studio GPU" in sidebar(app)
    made: Connection = app.session_state["session_typed"]
    assert made.timeouts == Timeouts(connect=3, read=400, write=50)
    assert (made.abilities.streams, made.abilities.several, made.abilities.variations) == (True, False, False)
    assert (made.abilities.response_format, made.abilities.edits) == (None, None)
    sent = asked_of(app, wire)
    assert sent["stream"] is True
    assert "response_format" not in sent


def test_what_a_kind_is_known_for_goes_with_it(app: AppTest, wire: WireServer) -> None:
    """What was said of one kind of server is not said of the next that is chosen."""
    change(app, "other")
    calm(app.selectbox(key="server_preset").set_value("xinference").run())
    app.selectbox(key="server_can_streams_xinference").set_value("Yes").run()
    calm(app.selectbox(key="server_preset").set_value("localai").run())
    app.text_input(key="server_url").set_value(wire.url)
    use(app)
    sent = asked_of(app, wire)
    assert (sent.get("stream"), sent["response_format"]) == (None, "b64_json")


def test_a_host_can_switch_typing_off(hosted: pytest.MonkeyPatch) -> None:
    """Then only what the host named, and the illustrator, is there."""
    hosted.setenv("EASEL_TYPED_SERVERS", "none")
    page = change(opened())
    assert len(page.radio(key="server_kind").options) == 2


def test_what_is_not_listed_cannot_be_typed(hosted: pytest.MonkeyPatch, wire: WireServer) -> None:
    """A sentence says what may be."""
    hosted.setenv("EASEL_TYPED_SERVERS", "gate.example")
    page = change(opened(), "other")
    page.text_input(key="server_url").set_value(wire.url)
    calm(button(page, "Use this server").click().run())
    assert "gate.example" in page.error[0].value.replace("\\", "")


def test_a_server_s_own_model_is_there_from_the_start(
    hosted: pytest.MonkeyPatch, wire: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody said which, the first that it lists is in the form and in the sidebar, once it answers."""
    hosted.delenv("EASEL_MODEL")
    monkeypatch.setattr(session, "A_MOMENT", 30.0)
    wire.routes["/v1/models"] = respond_json({"object": "list", "data": [{"id": "flux", "object": "model"}]})
    page = opened()
    assert page.selectbox(key="generate_model").value == "flux"
    assert "flux" in sidebar(page)


def test_all_that_a_server_lists_is_offered_from_the_start(
    hosted: pytest.MonkeyPatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the host's own model alone, until something is touched."""
    monkeypatch.setattr(session, "A_MOMENT", 30.0)
    assert {"GPT Image 2.5 Flare", "GPT Image 2"} <= set(opened().selectbox(key="generate_model").options)


def slow_list(hosted: pytest.MonkeyPatch, wire: WireServer, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The app before a server whose list of models waits for the gate, and says which model it has."""
    hosted.delenv("EASEL_MODEL")
    monkeypatch.setattr(session, "A_MOMENT", 0.0)
    listed = respond_json({"object": "list", "data": [{"id": "flux", "object": "model"}]})
    wire.routes["/v1/models"] = respond_gated(listed)
    return opened()


def list_comes(page: AppTest, wire: WireServer) -> AppTest:
    """Let the list come, and draw the page again."""
    wire.gate.open_wide()
    client: ImagesClient = page.session_state["session_client"]
    client.list_models()
    return calm(page.run())


def test_a_list_that_comes_late_gives_the_first_model_where_nothing_was_chosen(
    hosted: pytest.MonkeyPatch, wire: WireServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until then the catalogue's first stands there."""
    page = slow_list(hosted, wire, monkeypatch)
    assert page.selectbox(key="generate_model").value != "flux"
    list_comes(page, wire)
    assert page.selectbox(key="generate_model").value == "flux"


@pytest.mark.parametrize("begun", ["prompt", "quality"])
def test_a_list_that_comes_late_changes_nothing_once_a_person_has_begun(
    hosted: pytest.MonkeyPatch, wire: WireServer, monkeypatch: pytest.MonkeyPatch, begun: str
) -> None:
    """What was shown when "Generate" was pressed is what is sent, and the page says that it is not listed."""
    page = slow_list(hosted, wire, monkeypatch)
    shown = page.selectbox(key="generate_model").value
    if begun == "prompt":
        page.text_area(key="generate_prompt").set_value("a red fox")
    else:
        page.selectbox(key="generate_quality").set_value("low")
    list_comes(page, wire)
    assert page.selectbox(key="generate_model").value == shown
    assert "does not list this model" in " ".join(caption.value for caption in page.caption)
    assert "flux" in page.selectbox(key="generate_model").options
    page.text_area(key="generate_prompt").set_value("")
    assert calm(page.run()).selectbox(key="generate_model").value == shown


def test_azure_s_older_route_wants_a_version(app: AppTest) -> None:
    """What the kind of server needs is asked for, and said where it is missing."""
    change(app, "other")
    calm(app.selectbox(key="server_preset").set_value("azure-versioned").run())
    app.text_input(key="server_url").set_value("https://res.openai.azure.com")
    app.text_input(key="server_key").set_value(TYPED)
    calm(button(app, "Use this server").click().run())
    assert "API version is missing" in app.error[0].value
    app.text_input(key="server_api_version").set_value("2026-10-01")
    use(app)
    assert "res" in sidebar(app)


def test_a_header_that_cannot_be_sent_is_a_sentence(app: AppTest) -> None:
    """Not a traceback when the picture is asked for."""
    change(app, "other")
    app.text_input(key="server_url").set_value("https://gate.example/v1")
    app.text_area(key="server_headers").set_value("X-Team: künst")
    calm(button(app, "Use this server").click().run())
    assert "header" in app.error[0].value


def test_the_test_names_models_with_their_last_day_and_what_replaces_them(app: AppTest) -> None:
    """As the server lists them; and from then on they are offered."""
    change(app)
    calm(button(app, "Test").click().run())
    said = " ".join(element.value for element in app.markdown).replace("\\", "")
    assert "gpt-image-1.5: " in said
    assert "shut down on 1 December 2026" in said
    assert "replaces it" in said
    assert "gpt-image-2" in app.selectbox(key="generate_model").options or "GPT Image 2" in " ".join(
        app.selectbox(key="generate_model").options
    )


def test_how_the_test_went_stands_above_the_buttons(app: AppTest, wire: WireServer) -> None:
    """Below them a long form would push it out of the window."""
    wire.routes["/v1/models"] = respond_error(401, "invalid_api_key", headers={"x-request-id": "req_42"})
    change(app)
    calm(button(app, "Test").click().run())
    drawn = list(app)
    assert drawn.index(app.error[0]) < drawn.index(button(app, "Use this server"))
    assert any("req_42" in caption.value for caption in app.caption)
