"""Which names the app answers to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.websockets import WebSocketDisconnect

from tests.web.conftest import Browser, keep


@pytest.mark.parametrize("host", ["localhost:8501", "127.0.0.1:8501", "[::1]:8501", "easel.localhost"])
def test_this_machine_s_names_are_known(browse: Callable[..., Browser], host: str) -> None:
    """However a person on this machine writes it."""
    assert browse().get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8501", "localhost.evil.example", "[", ""])
def test_another_name_gets_nothing_on_loopback(browse: Callable[..., Browser], host: str) -> None:
    """A page elsewhere whose name points here reads neither page, event nor picture."""
    browser = browse()
    picture = keep()
    for path in ("/", "/live/events", f"/pictures/{picture.id}"):
        answer = browser.get(path, headers={"host": host})
        assert answer.status_code == 421
        assert "EASEL_HOSTS" in answer.text


def test_another_name_opens_no_websocket_on_loopback(browse: Callable[..., Browser]) -> None:
    """Streamlit takes a page whose name points here for its own; through it comes all that a page says."""
    browser = browse()
    with browser.websocket_connect("/_stcore/stream", headers={"host": "localhost:8501"}):
        pass
    refused = pytest.raises(WebSocketDisconnect)
    with refused, browser.websocket_connect("/_stcore/stream", headers={"host": "evil.example:8501"}):
        pass


def test_a_host_can_name_others(browse: Callable[..., Browser]) -> None:
    """Behind a proxy on the same machine."""
    browser = browse(EASEL_HOSTS="studio.example, other.example")
    assert browser.get("/", headers={"host": "Studio.example"}).status_code == 200


def test_beyond_loopback_any_name_is_answered(browse: Callable[..., Browser]) -> None:
    """There the host knows under which names it is reached, and the gate keeps the door."""
    assert browse("0.0.0.0").get("/", headers={"host": "studio.example"}).status_code == 200
