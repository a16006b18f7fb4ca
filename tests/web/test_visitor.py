"""The visitor's cookie, and what it opens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from http.cookies import Morsel, SimpleCookie
from typing import Any

import pytest
from sqlalchemy import event
from starlette.testclient import TestClient

from studio import studio
from studio.settings import Settings
from studio.visitors import COOKIE, is_token, new_token
from tests.web.conftest import keep

Browse = Callable[..., TestClient]


def cookie(answer: object) -> Morsel[str] | None:
    """The visitor's cookie in an answer."""
    jar = SimpleCookie(answer.headers.get("set-cookie", ""))  # type: ignore[attr-defined]
    return jar.get(COOKIE)


def test_a_page_sets_a_cookie_that_lasts_and_that_scripts_cannot_read(browse: Browse) -> None:
    """Beyond loopback the first page gives a token: HttpOnly, SameSite=Lax, for 400 days, for all paths."""
    given = cookie(browse(address=None).get("/"))
    assert given
    assert is_token(given.value)
    assert (given["httponly"], given["samesite"].lower(), given["path"]) == (True, "lax", "/")
    assert int(given["max-age"]) == 400 * 24 * 3600
    assert not given["secure"]


def test_each_page_renews_it_with_the_same_value(browse: Browse) -> None:
    """A browser that comes back keeps its token, for another 400 days."""
    browser = browse(address=None)
    first, second = cookie(browser.get("/")), cookie(browser.get("/"))
    assert first
    assert second
    assert (first.value, first["max-age"]) == (second.value, second["max-age"])


def test_a_page_that_the_browser_has_already_renews_it_too(browse: Browse) -> None:
    """A browser that asks whether its page is still good gets its cookie, also where it lost it."""
    browser = browse(address=None)
    lost = browser.get("/", params={"as": "unchanged"}, headers={"accept": "text/html,*/*"})
    assert lost.status_code == 304
    assert cookie(lost)
    assert cookie(browser.get("/", params={"as": "unchanged"}, headers={"accept": "image/png"})) is None


def test_nothing_but_pages_sets_it(browse: Browse) -> None:
    """Scripts, health and pictures carry no cookie."""
    browser = browse(address=None)
    assert cookie(browser.get("/", params={"as": "text"})) is None
    assert cookie(browser.get("/health")) is None


def test_it_is_not_set_where_nobody_needs_it(browse: Browse) -> None:
    """On loopback without a password there is one space, and no cookie."""
    assert cookie(browse().get("/")) is None


def test_a_password_on_loopback_needs_it(browse: Browse) -> None:
    """A gate must know who came in, also on one's own machine."""
    assert cookie(browse(EASEL_PASSWORD="open sesame").get("/"))


@pytest.mark.parametrize(
    ("secure", "forwarded", "wanted"),
    [
        (True, None, True),
        (False, "https", True),
        (False, "https, http", True),
        (False, "http", False),
        (True, "http", False),
        (False, None, False),
    ],
)
def test_it_is_secure_behind_https(browse: Browse, secure: bool, forwarded: str | None, wanted: bool) -> None:
    """Over https, also where a proxy ends it, the cookie is marked Secure."""
    headers = {"x-forwarded-proto": forwarded} if forwarded else {}
    given = cookie(browse(address=None, secure=secure).get("/", headers=headers))
    assert given
    assert bool(given["secure"]) is wanted


@pytest.mark.parametrize("value", ["x", "a" * 42, "a" * 5000, "../../etc", "%0d%0aSet-Cookie:x"])
def test_a_value_that_nobody_gave_out_is_replaced(browse: Browse, value: str) -> None:
    """A malformed or overlong value is not trusted: it opens nothing, and a page replaces it."""
    browser = browse(address=None)
    headers = {"cookie": f"{COOKIE}={value}"}
    given = cookie(browser.get("/", headers=headers))
    assert given
    assert is_token(given.value)
    assert browser.get("/pictures/x", headers=headers).status_code == 401


def test_other_cookies_do_not_matter(browse: Browse) -> None:
    """Streamlit's own cookies beside it change nothing."""
    token = new_token()
    given = cookie(browse(address=None).get("/", headers={"cookie": f"_xsrf=1; {COOKIE}={token}; other=2"}))
    assert given
    assert given.value == token


def test_two_browsers_do_not_see_each_others_pictures(browse: Browse) -> None:
    """Each finds its own, gets 404 for the other's, and 401 without a cookie."""
    mine, theirs = browse(address=None), browse(address=None)
    for browser in (mine, theirs):
        browser.get("/")
    space = studio.opened().visitors.space(mine.cookies[COOKIE])
    kept = keep(space or "")
    assert mine.get(f"/pictures/{kept.id}").status_code == 200
    for path in ("", "/view", "/thumbnail", "/download"):
        assert theirs.get(f"/pictures/{kept.id}{path}").status_code == 404
        assert browse(address=None).get(f"/pictures/{kept.id}{path}").status_code == 401


def test_without_the_password_nothing_is_served(browse: Browse) -> None:
    """A picture's address alone opens nothing: 401 until the browser came through the gate."""
    browser = browse(EASEL_PASSWORD="open sesame")
    browser.get("/")
    kept = keep()
    assert browser.get(f"/pictures/{kept.id}").status_code == 401
    assert browser.get("/live/events").status_code == 401
    studio.opened().visitors.enter(browser.cookies[COOKIE], "open sesame")
    assert browser.get(f"/pictures/{kept.id}").status_code == 200


@pytest.mark.parametrize("base", ["", "/studio/"])
@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/media/1.png"), ("PUT", "/_stcore/upload_file/s/1"), ("DELETE", "/_stcore/upload_file/s/1")],
)
def test_without_the_password_streamlits_files_are_closed_too(
    browse: Browse, base: str, method: str, path: str
) -> None:
    """What pages show and what is sent up goes through the same gate: 401 until the browser came in."""
    browser = browse(base=base, EASEL_PASSWORD="open sesame")
    address = base.rstrip("/") + path
    assert browser.request(method, address).status_code == 401
    browser.get("/")
    assert browser.request(method, address).status_code == 401
    assert browser.get(f"{base.rstrip('/')}/static/media/font.woff2").status_code == 200
    studio.opened().visitors.enter(browser.cookies[COOKIE], "open sesame")
    assert browser.request(method, address).status_code == 200


def test_without_a_password_streamlits_files_are_open(browse: Browse) -> None:
    """Nothing is asked where the host set none."""
    assert browse().get("/media/1.png").status_code == 200
    assert browse(address=None).put("/_stcore/upload_file/s/1").status_code == 200


def test_no_request_waits_for_a_database_on_the_servers_own_thread(
    browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is slow or away holds up nobody else: it is opened and asked in other threads."""
    held_up: list[str] = []

    def noted(what: str) -> None:
        with suppress(RuntimeError):
            asyncio.get_running_loop()
            held_up.append(what)

    def opening(settings: Settings, really: Any = studio._open) -> Any:
        noted("opening")
        return really(settings)

    monkeypatch.setattr(studio, "_open", opening)
    browser = browse(address=None, EASEL_PASSWORD="open sesame")
    browser.get("/")
    open_studio = studio.opened()
    event.listen(open_studio.library.engine, "before_cursor_execute", lambda *told: noted(str(told[2])))
    token = browser.cookies[COOKIE]
    assert open_studio.visitors.enter(token, "open sesame")
    kept = keep(str(open_studio.visitors.space(token)))
    basket = open_studio.baskets.put(kept.space, [kept.id])
    assert browser.get(f"/pictures/{kept.id}/view").status_code == 200
    for path in ("/", "/health", f"/pictures/{kept.id}/mask", f"/pictures/zip/{basket}", "/media/x"):
        browser.get(path)
    browser.get("/live/preview/x/0/1")
    assert held_up == []
