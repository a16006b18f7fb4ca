"""The studio of this process: its settings, library, runner and illustrator, opened once."""

from __future__ import annotations

import logging
import os
import threading
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial

from studio import prices, settings
from studio.abilities import Memory
from studio.baskets import Baskets
from studio.connections import Connection
from studio.errors import StudioError
from studio.housekeeping import Housekeeping
from studio.illustrator import Illustrator
from studio.jobs import JobRunner
from studio.ledger import Ledger
from studio.library import Library
from studio.library.retention import Retention
from studio.line import Line
from studio.presence import Presence
from studio.settings import Settings
from studio.telemetry import Telemetry
from studio.till import Till
from studio.visitors import Visitors

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Studio:
    """Everything that pages and routes ask for; pages hold ids and ask here for what they mean."""

    settings: Settings
    library: Library
    jobs: JobRunner
    illustrator: Illustrator
    visitors: Visitors
    housekeeping: Housekeeping
    telemetry: Telemetry
    presence: Presence
    baskets: Baskets = field(default_factory=Baskets)
    memory: Memory = field(default_factory=Memory)

    def connection(self) -> Connection:
        """The host's own server, or the offline illustrator where none is set."""
        return self.settings.connection or self.illustrator.connection()

    def close(self) -> None:
        """Let jobs finish for the settings' grace, then close everything in order."""
        with ExitStack() as last_first:
            last_first.callback(self.presence.close)
            last_first.callback(self.library.close)
            last_first.callback(self.housekeeping.close)
            last_first.callback(self.illustrator.close)
            last_first.callback(self.jobs.close, self.settings.grace)


_lock = threading.Lock()
_address: str | None = "127.0.0.1"
_opened: Studio | None = None


def listen_on(address: str | None) -> None:
    """Say what the app's server listens on (None: everywhere), before the studio is opened."""
    global _address
    _address = address


def found() -> Studio | None:
    """The studio of this process where it is open already; never waits."""
    return _opened


def opened() -> Studio:
    """The studio of this process, opened at the first call, by the environment's settings.

    Raises BadSetting, BadConnection, BadPrices or LibraryUnusable.
    """
    global _opened
    with _lock:
        if _opened is None:
            _opened = _open(settings.read(os.environ, _address))
        return _opened


def close() -> None:
    """Close the studio of this process, if it is open; the next call opens a new one.

    Until it is closed, pages still find it, and it refuses new jobs.
    """
    global _opened
    with _lock:
        studio = _opened
    if studio is None:
        return
    try:
        studio.close()
    finally:
        with _lock:
            _opened = None if _opened is studio else _opened


def hurry() -> None:
    """Have `close`, which waits for running jobs, give them up."""
    if _opened is not None:
        _opened.jobs.hurry()


def _open(chosen: Settings) -> Studio:
    known = prices.read(chosen.prices)
    library = Library(chosen.home, chosen.database.reveal() if chosen.database else None)
    till = Till(Ledger(library.engine, chosen.limits), known)
    telemetry = Telemetry({each.name for each in chosen.connections}, log_prompts=chosen.log_prompts)
    presence = Presence(chosen.home)
    if presence.alone:
        _recover(library)
    else:
        log.warning("another process uses this home: what it has begun is left to it")
    studio = Studio(
        settings=chosen,
        library=library,
        jobs=JobRunner(
            library,
            line=Line(chosen.requests, chosen.spare_requests),
            till=till,
            telemetry=telemetry,
            restore=presence.alone,
        ),
        telemetry=telemetry,
        presence=presence,
        illustrator=Illustrator(chosen.home),
        visitors=Visitors(chosen, library.engine),
        housekeeping=Housekeeping(library, Retention(chosen.keep_days, chosen.keep_bytes)),
    )
    for state in ("queued", "started", "waiting"):
        telemetry.count_under_way(state, partial(studio.jobs.count, state))
    presence.settle()
    return studio


def _recover(library: Library) -> None:
    """End what a process that died had begun; on a full disk the next start will."""
    try:
        if found := library.recover():
            log.warning("%d pictures had arrived when the app was stopped, and are kept now", len(found))
    except StudioError as error:
        log.error("what arrived when the app was stopped waits for the next start: %s", error.sentence)
