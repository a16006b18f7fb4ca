"""Who is there: which space a browser has, and whether it passed the password.

A browser is known by a random token in its cookie. Only the token's hash is kept. Its space can be
carried to another browser by a link that works once, for ten minutes; of that, too, only the hash is kept.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import threading
import time
from collections import deque
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, delete, insert, select

from studio.connections import Secret
from studio.library.database import reading, writer
from studio.library.tables import guests, links, visitors
from studio.library.trouble import NotChanged, said_as
from studio.settings import Settings

COOKIE = "easel_visitor"
LOCAL = "local"
TRIES = 10
PERIOD = 60.0
LINK_MINUTES = 10

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def new_token() -> str:
    """A fresh token for a browser's cookie."""
    return secrets.token_urlsafe(32)


def is_token(value: object) -> bool:
    """Whether a cookie's value looks like `new_token`'s: anything else says nothing of a browser."""
    return isinstance(value, str) and _TOKEN.fullmatch(value) is not None


class Visitors:
    """The browsers that this host knows."""

    def __init__(self, settings: Settings, engine: Engine) -> None:
        self._settings = settings
        self._engine = engine
        self._writer = writer(engine)
        self._wrong: deque[float] = deque(maxlen=TRIES)
        self._lock = threading.Lock()

    def space(self, token: str | None) -> str | None:
        """The space of the browser with this token; None where it needs one and has none.

        It is its own, or the one that was carried to it. Raises LibraryUnreadable.
        """
        if self._settings.spaces == "one":
            return LOCAL
        if not token or not is_token(token):
            return None
        return self._carried(token) or _own(token)

    def entered(self, token: str | None) -> bool:
        """Whether the browser may see anything: no password is set, or it gave the one that is."""
        if self._settings.password is None:
            return True
        if not token or not is_token(token):
            return False
        kept = self._read(select(visitors.c.password).where(visitors.c.browser == _hash(token)))
        return kept is not None and hmac.compare_digest(kept, self._lock_for(token))

    def enter(self, token: str, password: str) -> bool:
        """Let a browser in, if the password is right and not too many wrong ones came lately.

        What comes while it is locked is not looked at, and does not lengthen the lock.
        """
        wanted = self._settings.password
        if wanted is None:
            return True
        with self._lock:
            if self.locked() or not is_token(token):
                return False
            if not hmac.compare_digest(password.encode(), wanted.reveal().encode()):
                self._wrong.append(time.monotonic())
                return False
        row = {"browser": _hash(token), "password": self._lock_for(token), "entered": datetime.now(UTC)}
        with said_as(NotChanged), self._writer.begin() as connection:
            connection.execute(delete(visitors).where(visitors.c.browser == row["browser"]))
            connection.execute(insert(visitors).values(row))
        return True

    # Carrying a space to another browser

    @property
    def carries(self) -> bool:
        """Whether browsers have spaces of their own, which can be carried."""
        return self._settings.spaces == "browser"

    def is_guest(self, token: str | None) -> bool:
        """Whether this browser shows the space of another one. Raises LibraryUnreadable."""
        return self.carries and is_token(token) and self._carried(str(token)) is not None

    def make_link(self, token: str) -> str:
        """A secret that carries this browser's space to another one: once, within LINK_MINUTES.

        Raises NotChanged, LibraryUnreadable, or ValueError for what is no browser's token.
        """
        space = self.space(token)
        if space is None or not self.carries:
            raise ValueError("only a browser with a space of its own can carry it")
        link, now = new_token(), datetime.now(UTC)
        with said_as(NotChanged), self._writer.begin() as connection:
            connection.execute(delete(links).where(links.c.made <= now - timedelta(minutes=LINK_MINUTES)))
            connection.execute(insert(links).values(link=_hash(link), space=space, made=now))
        return link

    def is_link(self, link: object) -> bool:
        """Whether this link still works; asking does not use it. Raises LibraryUnreadable."""
        return (
            self.carries and is_token(link) and self._read(_working(select(links.c.space), link)) is not None
        )

    def take_link(self, link: str, token: str) -> bool:
        """Show the link's space in this browser from now on; whether it worked.

        What this browser made itself stays in its own space, and is there again after `leave`.
        Raises NotChanged.
        """
        if not (self.carries and is_token(link) and is_token(token) and self.entered(token)):
            return False
        browser, now = _hash(token), datetime.now(UTC)
        with said_as(NotChanged), self._writer.begin() as connection:
            space = connection.execute(_working(select(links.c.space), link)).scalar_one_or_none()
            if space is None or not connection.execute(_working(delete(links), link)).rowcount:
                return False  # another browser was quicker
            connection.execute(delete(guests).where(guests.c.browser == browser))
            if space != _own(token):
                connection.execute(insert(guests).values(browser=browser, space=space, since=now))
        return True

    def leave(self, token: str) -> None:
        """Show this browser's own space again. Raises NotChanged."""
        with said_as(NotChanged), self._writer.begin() as connection:
            connection.execute(delete(guests).where(guests.c.browser == _hash(token)))

    def _carried(self, token: str) -> str | None:
        space: str | None = self._read(select(guests.c.space).where(guests.c.browser == _hash(token)))
        return space

    def _read(self, query: Any) -> Any:
        with reading(self._engine) as connection:
            return connection.execute(query).scalar_one_or_none()

    def locked(self) -> bool:
        """Whether so many wrong passwords came lately that none is looked at for a while."""
        return len(self._wrong) == TRIES and time.monotonic() - self._wrong[0] < PERIOD

    def _lock_for(self, token: str) -> str:
        """What is kept of the password: of no use for another browser, or after it changed."""
        password = self._settings.password or Secret("")
        return hmac.new(token.encode(), password.reveal().encode(), "sha256").hexdigest()


def _own(token: str) -> str:
    return _hash(token)[:32]


def _working(statement: Any, link: object) -> Any:
    """The statement for this link alone, while it works."""
    newest = datetime.now(UTC) - timedelta(minutes=LINK_MINUTES)
    return statement.where(links.c.link == _hash(str(link)), links.c.made > newest)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
