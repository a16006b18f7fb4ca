"""Which browser is there, and whether it may come in."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.library import Library
from studio.settings import read
from studio.visitors import LOCAL, PERIOD, TRIES, Visitors, is_token, new_token


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A database for the visitors."""
    library = Library(tmp_path)
    yield library
    library.close()


def host(library: Library, password: str = "", address: str | None = None) -> Visitors:
    """The visitors of a host, as after a start."""
    return Visitors(read({"EASEL_PASSWORD": password}, address), library.engine)


def test_tokens_are_long_and_never_the_same() -> None:
    """A fresh token is one, and no other is like it."""
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(map(is_token, tokens))


@pytest.mark.parametrize(
    "value", [None, "", "x", "a" * 42, "a" * 44, "a" * 42 + "é", "a" * 42 + " ", "a" * 10_000]
)
def test_anything_else_is_no_token(library: Library, value: str | None) -> None:
    """A value that nobody here gave out has no space and is not let in, even with the password."""
    visitors = host(library, "open sesame")
    assert not is_token(value)
    assert visitors.space(value) is None
    assert not visitors.entered(value)
    assert not visitors.enter(value or "", "open sesame")


def test_on_loopback_everybody_is_at_home(library: Library) -> None:
    """On one's own machine there is one space, with or without a cookie, and no gate."""
    visitors = host(library, address="127.0.0.1")
    assert visitors.space(None) == visitors.space(new_token()) == LOCAL
    assert visitors.entered(None)
    assert visitors.enter(new_token(), "whatever")


def test_two_browsers_have_two_spaces(library: Library) -> None:
    """Beyond loopback a space is a browser's own, always the same, and does not tell the token."""
    visitors, one, two = host(library), new_token(), new_token()
    assert visitors.space(one) == visitors.space(one) != visitors.space(two)
    assert one not in (visitors.space(one) or "")
    assert visitors.space(None) is None


def test_the_right_password_lets_in_that_browser_alone(library: Library) -> None:
    """A wrong one does not, and another browser stays outside."""
    visitors, mine, other = host(library, "open sesame"), new_token(), new_token()
    assert not visitors.entered(mine)
    assert not visitors.enter(mine, "open barley")
    assert not visitors.entered(mine)
    assert visitors.enter(mine, "open sesame")
    assert visitors.entered(mine)
    assert not visitors.entered(other)
    assert not visitors.entered(None)
    assert visitors.enter(mine, "open sesame"), "once more is no harm"


def test_a_browser_stays_in_over_a_restart_until_the_password_changes(library: Library) -> None:
    """Who came in stays in after a restart, and must ask again when the password is another one."""
    token = new_token()
    host(library, "open sesame").enter(token, "open sesame")
    assert host(library, "open sesame").entered(token)
    assert not host(library, "open barley").entered(token)
    assert host(library).entered(token), "without a password everybody may come in"


def test_the_database_holds_neither_token_nor_password(library: Library, tmp_path: Path) -> None:
    """What is kept of a visit is of no use to whoever reads the file."""
    token = new_token()
    host(library, "open sesame").enter(token, "open sesame")
    library.close()
    for path in tmp_path.glob("library.db*"):
        data = path.read_bytes()
        assert token.encode() not in data
        assert b"sesame" not in data


def test_too_many_wrong_passwords_lock_for_a_while(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """After ten wrong ones none is looked at for a minute, not even the right one; trying on does not
    make it longer, and then the right one lets in."""
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    visitors = host(library, "open sesame")
    for _ in range(TRIES):
        assert not visitors.locked()
        visitors.enter(new_token(), "wrong")
    assert visitors.locked()
    now += PERIOD - 1
    assert not visitors.enter(new_token(), "open sesame")
    now += 2
    assert not visitors.locked()
    assert visitors.enter(new_token(), "open sesame")


def test_passwords_may_hold_any_letters(library: Library) -> None:
    """A password beyond ASCII works."""
    visitors, token = host(library, "Sésame öffne dich ✨"), new_token()
    assert not visitors.enter(token, "Sesame")
    assert visitors.enter(token, "Sésame öffne dich ✨")
