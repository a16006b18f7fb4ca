"""A gallery carried to another browser by a link, as the two browsers see it."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from components import session
from studio import studio
from studio.visitors import new_token
from tests.pages.conftest import FRAME, button, buttons, calm, prompts
from tests.web.conftest import keep


@pytest.fixture
def browsers(hosted: pytest.MonkeyPatch) -> tuple[str, str]:
    """The tokens of two browsers, before a host that gives each its own space; the first is there."""
    hosted.setenv("EASEL_SPACES", "browser")
    tokens = (new_token(), new_token())
    use(hosted, tokens[0])
    return tokens


def use(env: pytest.MonkeyPatch, token: str) -> None:
    """Be another browser from now on."""
    env.setattr(session, "token", lambda: token)


def gallery(link: str = "") -> AppTest:
    """The gallery in a new session, as a link leads there."""
    page = calm(AppTest.from_file(FRAME, default_timeout=20).run())
    if link:
        page.query_params["carry"] = link
    return calm(page.switch_page("gallery.py").run())


def made_link(page: AppTest) -> str:
    """Press "Make a link"; the secret in it."""
    calm(button(page, "Make a link").click().run())
    (shown,) = [code.value for code in page.code]
    address = urlsplit(shown)
    assert address.path == "/gallery"
    (secret,) = parse_qs(address.query)["carry"]
    return secret


def test_a_link_shows_the_gallery_elsewhere(browsers: tuple[str, str], hosted: pytest.MonkeyPatch) -> None:
    """The second browser is asked first; after "Show it here" it sees the pictures of the first."""
    keep(studio.opened().visitors.space(browsers[0]) or "", prompt="fox of the first")
    link = made_link(gallery())
    use(hosted, browsers[1])
    page = gallery(link)
    assert "fox of the first" not in prompts(page)
    assert {"Show it here", "Not now"} <= set(buttons(page))
    calm(button(page, "Show it here").click().run())
    assert "fox of the first" in prompts(page)
    assert "carry" not in page.query_params
    assert "Show it here" not in buttons(page)
    calm(button(page, "Return to its own").click().run())
    assert "fox of the first" not in prompts(page)


def test_opening_a_link_changes_nothing(browsers: tuple[str, str], hosted: pytest.MonkeyPatch) -> None:
    """Looked at by a preview, declined, opened again: the link still works, until it is used."""
    link = made_link(gallery())
    use(hosted, browsers[1])
    gallery(link)
    calm(button(gallery(link), "Not now").click().run())
    assert not studio.opened().visitors.is_guest(browsers[1])
    calm(button(gallery(link), "Show it here").click().run())
    assert studio.opened().visitors.is_guest(browsers[1])


def test_a_link_that_was_used_says_so(browsers: tuple[str, str], hosted: pytest.MonkeyPatch) -> None:
    """A second browser is told that the link works once, and what to do."""
    link = made_link(gallery())
    studio.opened().visitors.take_link(link, browsers[1])
    use(hosted, new_token())
    page = gallery(link)
    assert "works once" in page.warning[0].value
    assert "Show it here" not in buttons(page)


def test_with_one_space_nothing_is_offered(hosted: pytest.MonkeyPatch) -> None:
    """On one's own machine there is nothing to carry."""
    use(hosted, new_token())
    assert "Make a link" not in buttons(gallery())
