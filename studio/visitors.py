"""Who is there: which space a browser has, and whether it passed the password.

A browser is known by a random token in its cookie. Only the token's hash is kept.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import threading
import time
from collections import deque
from datetime import UTC, datetime

from sqlalchemy import Engine, delete, insert, select

from studio.connections import Secret
from studio.library.tables import visitors
from studio.settings import Settings

COOKIE = "easel_visitor"
LOCAL = "local"
TRIES = 10
PERIOD = 60.0

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
        self._wrong: deque[float] = deque(maxlen=TRIES)
        self._lock = threading.Lock()

    def space(self, token: str | None) -> str | None:
        """The space of the browser with this token; None where it needs one and has none."""
        if self._settings.spaces == "one":
            return LOCAL
        return _hash(token)[:32] if token and is_token(token) else None

    def entered(self, token: str | None) -> bool:
        """Whether the browser may see anything: no password is set, or it gave the one that is."""
        if self._settings.password is None:
            return True
        if not token or not is_token(token):
            return False
        query = select(visitors.c.password).where(visitors.c.browser == _hash(token))
        with self._engine.connect() as connection:
            kept = connection.execute(query).scalar_one_or_none()
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
        with self._engine.begin() as connection:
            connection.execute(delete(visitors).where(visitors.c.browser == row["browser"]))
            connection.execute(insert(visitors).values(row))
        return True

    def locked(self) -> bool:
        """Whether so many wrong passwords came lately that none is looked at for a while."""
        return len(self._wrong) == TRIES and time.monotonic() - self._wrong[0] < PERIOD

    def _lock_for(self, token: str) -> str:
        """What is kept of the password: of no use for another browser, or after it changed."""
        password = self._settings.password or Secret("")
        return hmac.new(token.encode(), password.reveal().encode(), "sha256").hexdigest()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
