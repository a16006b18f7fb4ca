"""Which browser is there, and whether it may come in."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from studio.library import Library
from studio.library.tables import guests, links
from studio.settings import read
from studio.visitors import LOCAL, PERIOD, TRIES, Visitors, is_token, new_token


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
    for path in (tmp_path / "home").glob("library.db*"):
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


class TestCarrying:
    @pytest.fixture
    def visitors(self, library: Library) -> Visitors:
        """The visitors of a host where each browser has a space of its own."""
        return host(library)

    def test_shows_one_browsers_space_in_another(self, visitors: Visitors) -> None:
        """After the link is taken both see the same space; a third browser does not."""
        one, other, third = new_token(), new_token(), new_token()
        assert visitors.take_link(visitors.make_link(one), other)
        assert visitors.space(other) == visitors.space(one) != visitors.space(third)
        assert (visitors.is_guest(other), visitors.is_guest(one)) == (True, False)

    def test_works_once(self, visitors: Visitors) -> None:
        """Whoever comes second, however close, is refused and keeps a space of its own."""
        link = visitors.make_link(new_token())
        tokens = [new_token() for _ in range(8)]
        with ThreadPoolExecutor(8) as pool:
            taken = list(pool.map(lambda token: visitors.take_link(link, token), tokens))
        assert taken.count(True) == 1
        assert sum(visitors.is_guest(token) for token in tokens) == 1
        assert not visitors.is_link(link)

    def test_works_for_ten_minutes(self, visitors: Visitors, library: Library) -> None:
        """A link that is older does nothing, and is forgotten when the next one is made."""
        link, other = visitors.make_link(new_token()), new_token()
        assert visitors.is_link(link)
        made_earlier(library, timedelta(minutes=9, seconds=50))
        assert visitors.is_link(link)
        made_earlier(library, timedelta(minutes=10, seconds=1))
        assert not visitors.is_link(link)
        assert not visitors.take_link(link, other)
        assert not visitors.is_guest(other)
        visitors.make_link(other)
        assert len(library.rows(select(links))) == 1

    def test_is_not_done_by_looking(self, visitors: Visitors) -> None:
        """Asking whether a link works, as a page does when it is opened, does not use it."""
        link, other = visitors.make_link(new_token()), new_token()
        assert visitors.is_link(link)
        assert visitors.is_link(link)
        assert not visitors.is_guest(other)

    @pytest.mark.parametrize("link", ["", "x", "a" * 43, "' OR 1=1 --", "é" * 43])
    def test_refuses_what_is_no_link(self, visitors: Visitors, link: str) -> None:
        """A guess, or any other text, leads nowhere."""
        visitors.make_link(new_token())
        other = new_token()
        assert not visitors.is_link(link)
        assert not visitors.take_link(link, other)

    def test_is_for_those_who_came_in(self, library: Library) -> None:
        """Where a password is asked for, a link does not replace it, and is not used up by trying."""
        visitors, one, other = host(library, "open sesame"), new_token(), new_token()
        visitors.enter(one, "open sesame")
        link = visitors.make_link(one)
        assert not visitors.take_link(link, other)
        visitors.enter(other, "open sesame")
        assert visitors.take_link(link, other)

    def test_leaves_the_own_space_as_it_was(self, visitors: Visitors) -> None:
        """Who goes back finds the own space again; one's own link leads home, too."""
        one, other = new_token(), new_token()
        before = visitors.space(other)
        own = visitors.make_link(other)
        visitors.take_link(visitors.make_link(one), other)
        visitors.leave(other)
        assert (visitors.space(other), visitors.is_guest(other)) == (before, False)
        visitors.take_link(visitors.make_link(one), other)
        assert visitors.take_link(own, other)
        assert (visitors.space(other), visitors.is_guest(other)) == (before, False)

    def test_goes_on_from_a_guest(self, visitors: Visitors) -> None:
        """A guest's link carries the space that it shows."""
        one, two, three = new_token(), new_token(), new_token()
        visitors.take_link(visitors.make_link(one), two)
        visitors.take_link(visitors.make_link(two), three)
        assert visitors.space(three) == visitors.space(one)

    def test_lasts_over_a_restart(self, library: Library) -> None:
        """What was carried stays so."""
        one, other = new_token(), new_token()
        visitors = host(library)
        visitors.take_link(visitors.make_link(one), other)
        assert host(library).space(other) == visitors.space(one)

    def test_keeps_neither_link_nor_token(self, visitors: Visitors, library: Library) -> None:
        """Whoever reads the database can neither use a link nor be a browser."""
        one, other = new_token(), new_token()
        unused, used = visitors.make_link(one), visitors.make_link(one)
        visitors.take_link(used, other)
        rows = str([tuple(row) for table in (links, guests) for row in library.rows(select(table))])
        assert visitors.space(one) in rows  # type: ignore[operator]
        for secret in (one, other, used, unused):
            assert secret not in rows

    def test_is_not_offered_where_all_see_the_same(self, library: Library) -> None:
        """With one space for everybody there is nothing to carry."""
        visitors = host(library, address="127.0.0.1")
        assert not visitors.carries
        assert not visitors.is_link(new_token())
        assert not visitors.take_link(new_token(), new_token())
        with pytest.raises(ValueError, match="space of its own"):
            visitors.make_link(new_token())


def made_earlier(library: Library, by: timedelta) -> None:
    """Let every link have been made so long ago."""
    with library.writes() as connection:
        connection.execute(update(links).values(made=datetime.now(UTC) - by))
