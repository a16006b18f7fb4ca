"""Around the pages: the gate, and which server is in use."""

from __future__ import annotations

import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest

from components import session
from studio import studio
from studio.visitors import new_token
from tests.pages.conftest import FRAME, KEY, button, buttons, calm, ended, everything, generate, opened
from tests.wire import WireServer, respond_json

TYPED = "sk-typed-0123456789abcdef"


class TestGate:
    @pytest.fixture
    def token(self, hosted: pytest.MonkeyPatch) -> str:
        """A browser with a cookie, before a host with a password."""
        token = new_token()
        hosted.setenv("EASEL_PASSWORD", "open sesame")
        hosted.setattr(session, "token", lambda: token)
        return token

    def test_shows_nothing_before_the_password(self, token: str) -> None:
        """Neither prompt, pictures, server nor key: only the question."""
        page = opened()
        assert page.text_input(key="gate_password").label == "Password"
        assert not page.text_area
        assert buttons(page) == ["Enter"]
        assert KEY not in everything(page)

    def test_refuses_a_wrong_password_and_lets_the_right_one_in(self, token: str) -> None:
        """A wrong one is a sentence; the right one opens the page, for later sessions, too."""
        page = opened()
        page.text_input(key="gate_password").set_value("wrong")
        calm(button(page, "Enter").click().run())
        assert "Wrong password" in page.error[0].value
        page.text_input(key="gate_password").set_value("open sesame")
        calm(button(page, "Enter").click().run())
        assert "Generate" in buttons(page)
        assert "Generate" in buttons(opened())

    def test_locks_after_too_many(self, token: str) -> None:
        """Too many wrong passwords are answered with how long to wait, not with a look."""
        page = opened()
        for _ in range(11):
            page.text_input(key="gate_password").set_value("wrong")
            calm(button(page, "Enter").click().run())
        assert "Wait a minute" in page.error[0].value

    def test_without_a_cookie_says_what_is_missing(self, hosted: pytest.MonkeyPatch) -> None:
        """A browser that refuses cookies is told so, and nothing is shown."""
        hosted.setenv("EASEL_PASSWORD", "open sesame")
        hosted.setattr(session, "token", lambda: None)
        page = opened()
        assert "cookie" in page.warning[0].value
        assert buttons(page) == []


class TestServer:
    def test_in_use_is_named_with_its_model(self, app: AppTest) -> None:
        """The sidebar says which server and model are in use."""
        said = "".join(element.value for element in [*app.sidebar.markdown, *app.sidebar.caption])
        assert "127" in said
        assert "gpt" in said

    @pytest.mark.parametrize("address", ["", "nonsense with spaces", "ftp://example.org", "https://u:p@h/v1"])
    def test_dialog_refuses_a_bad_address_in_a_sentence(self, app: AppTest, address: str) -> None:
        """What cannot be an address is said in the dialog, which stays open; the server stays."""
        calm(button(app, "Change server").click().run())
        calm(app.radio(key="server_kind").set_value("other").run())
        app.text_input(key="server_url").set_value(address)
        calm(button(app, "Use this server").click().run())
        assert app.error
        assert "Use this server" in buttons(app)
        assert "session_connection" not in app.session_state

    def test_dialog_wants_a_key_for_openai(self, app: AppTest) -> None:
        """OpenAI without a key is a sentence."""
        calm(button(app, "Change server").click().run())
        calm(app.radio(key="server_kind").set_value("openai").run())
        calm(button(app, "Use this server").click().run())
        assert "the API key is missing" in app.error[0].value

    def test_dialog_tests_a_connection(self, app: AppTest, wire: WireServer) -> None:
        """Test says in words how the server answered, and changes nothing."""
        calm(button(app, "Change server").click().run())
        calm(app.radio(key="server_kind").set_value("other").run())
        app.text_input(key="server_url").set_value(wire.url)
        app.text_input(key="server_key").set_value(TYPED)
        calm(button(app, "Test").click().run())
        assert "listed 2 models" in app.success[0].value
        assert wire.requests[-1].headers["authorization"] == f"Bearer {TYPED}"
        wire.routes["/v1/models"] = respond_json({"error": {"message": "no", "code": "invalid_api_key"}}, 401)
        calm(button(app, "Test").click().run())
        assert app.error

    def test_that_is_typed_serves_this_session_with_its_own_key(self, app: AppTest, wire: WireServer) -> None:
        """A typed server is used at once, with the typed key; the host's key is not sent, and the typed
        one is shown nowhere but in its own field."""
        _use(app, wire)
        assert "Use this server" not in buttons(app)
        generate(app)
        ended(app)
        assert wire.picture_requests[-1].headers["authorization"] == f"Bearer {TYPED}"
        calm(app.run())
        assert TYPED not in everything(app)
        assert KEY not in everything(app)
        assert TYPED not in repr(studio.opened().jobs.jobs("local"))

    def test_that_is_typed_is_asked_for_the_typed_model(self, app: AppTest, wire: WireServer) -> None:
        """The model that was typed with a server is the one that it is asked for."""
        _use(app, wire)
        generate(app)
        ended(app)
        assert wire.picture_requests[-1].json["model"] == "flux-2"

    def test_of_the_host_is_withheld_beyond_loopback(self, hosted: pytest.MonkeyPatch) -> None:
        """Without a gate nobody spends the host's key: the illustrator serves, and the page says why."""
        hosted.setattr(session, "token", new_token)
        before = config.get_option("server.address")
        config.set_option("server.address", "0.0.0.0")
        try:
            page = opened()
        finally:
            config.set_option("server.address", before)
        assert any("is not shared with visitors" in caption.value for caption in page.caption)
        assert KEY not in everything(page)


def _use(app: AppTest, wire: WireServer) -> None:
    """Type the recording server, a model and a key, and use them."""
    calm(button(app, "Change server").click().run())
    calm(app.radio(key="server_kind").set_value("other").run())
    app.text_input(key="server_url").set_value(wire.url)
    app.text_input(key="server_model").set_value("flux-2")
    app.text_input(key="server_key").set_value(TYPED)
    calm(button(app, "Use this server").click().run())
    calm(app.run())


def test_a_studio_that_cannot_be_opened_says_why(hosted: pytest.MonkeyPatch) -> None:
    """A bad setting is a sentence on the page that names the variable, not a traceback."""
    hosted.setenv("EASEL_GRACE", "soon")
    page = AppTest.from_file(FRAME, default_timeout=20).run()
    assert not page.exception
    assert "EASEL" in page.error[0].value
