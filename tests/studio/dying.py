"""A process that runs real jobs and dies when it is told to: `python -m tests.studio.dying`.

It reads commands as JSON lines and answers each with one. For each it forks, so that hundreds of deaths
take no more than as many short runs; what all of them need is imported and compiled before. A run opens
the library, starts a job against a server that speaks the Images API, and waits until it is over.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection as Transaction
from sqlalchemy import Engine, event

from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Connection
from studio.errors import StudioError
from studio.jobs import JobRunner
from studio.library import Library
from studio.requests import EditRequest, GenerateRequest, PasteBack, PictureRequest
from tests.studio import boundaries
from tests.studio.fakes import over
from tests.wire import WireServer, png

PATIENCE = 60.0  # seconds until a run that does not end fails the test
MODEL = "gpt-image-2"
FILES = {
    "source": png(64, 64, (1, 2, 3)),
    "mask": png(64, 64, (0, 0, 0, 0)),
    "region": png(64, 64, (255, 255, 255)),
}
"""What an edit goes out with, and its way back."""


class Compiled(dict[tuple[Any, ...], Any]):
    """Compiled statements that engines of one kind share: each would compile them anew."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """What was compiled, for whichever engine."""
        return super().get(self._kind(key), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        super().__setitem__(self._kind(key), compiled)

    def _kind(self, key: tuple[Any, ...]) -> tuple[Any, ...]:
        dialect, *more = key
        return dialect.name, *more


@contextmanager
def compiled_once() -> Iterator[None]:
    """Meanwhile all engines share what they compile."""
    compiled = Compiled()

    def share(connection: Transaction) -> None:
        connection.execution_options(compiled_cache=compiled)

    event.listen(Engine, "engine_connect", share)
    try:
        yield
    finally:
        event.remove(Engine, "engine_connect", share)


class Count:
    """Counts boundaries, and kills this very process at one of them."""

    def __init__(self, at: int | None) -> None:
        self.seen: Counter[str] = Counter()
        self._at = at

    def __call__(self, kind: str) -> None:
        """Pass a boundary, or die there."""
        self.seen[kind] += 1
        if self.seen.total() == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


def run(command: dict[str, Any], tell: int) -> None:
    """Run one job; write to ``tell`` each picture that somebody could have heard of, then the count."""
    count = Count(command.get("at"))
    sqlite = boundaries.watch_sqlite(count, torn=not command["edit"])
    library = Library(Path(command["home"]), command["database"])
    library.recover()
    runner = JobRunner(library)
    if limit := command.get("limit"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    told: set[str] = set()

    def hear(space: str) -> None:
        for slot in (slot for job in runner.jobs(space) for slot in job.slots):
            if slot.picture and slot.picture not in told:
                told.add(slot.picture)
                os.write(tell, f"{json.dumps({'told': slot.picture})}\n".encode())

    request = _edit(library) if command["edit"] else _generate()
    boundaries.watch_files(count)
    if command["database"] or not sqlite:  # where SQLite's own writes are seen, its statements are no others
        boundaries.watch_statements(library.engine, count)
    os.write(tell, b'{"began": true}\n')
    runner.listen(hear)
    failures = _over(runner, request, command["url"])
    end = {"seen": count.seen, "sqlite": sqlite, "failures": failures}
    os.write(tell, f"{json.dumps({'end': end})}\n".encode())


def _over(runner: JobRunner, request: PictureRequest, url: str) -> list[str]:
    """Run a job until it is over; what it says that failed."""
    client = ImagesClient(Connection(kind="compatible", name="Wire", base_url=url))
    try:
        job = over(runner, runner.start("local", client, request, card_for(MODEL)))
        return [slot.failure.sentence for slot in job.slots if slot.failure]
    except StudioError as error:
        return [error.sentence]
    finally:
        runner.close(0)


def _generate() -> PictureRequest:
    return GenerateRequest(prompt="a red fox", model=MODEL, partial_images=1)


def _edit(library: Library) -> PictureRequest:
    source, mask, region = (library.keep_file(data, name) for name, data in FILES.items())
    paste = PasteBack(source, region, (64, 64), (0, 0, 64, 64), 0)
    return EditRequest(prompt="a hat", model=MODEL, images=(source,), mask=mask, paste_back=paste)


def answer(command: dict[str, Any]) -> dict[str, Any]:
    """Run a command in a process of its own, and say how that ended and what it told before."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        status = 1
        try:
            run(command, write)
            status = 0
        finally:
            os._exit(status)
    os.close(write)
    said = _listen(read, child, command.get("after"))
    _, status = os.waitpid(child, 0)
    os.close(read)
    lines = [json.loads(line) for line in said.splitlines()]
    return {
        "killed": os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL,
        "status": status,
        "told": [line["told"] for line in lines if "told" in line],
        "end": next((line["end"] for line in lines if "end" in line), None),
    }


def _listen(read: int, child: int, after: float | None) -> str:
    """What the child says until it ends; kill it ``after`` so many seconds of its job."""
    said = b""
    until = time.monotonic() + PATIENCE
    while True:
        ready, _, _ = select.select([read], [], [], max(0.0, until - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            until = time.monotonic() + PATIENCE
        elif data := os.read(read, 65536):
            if after is not None and b"began" in data:
                until = time.monotonic() + after
            said += data
        else:
            return said.decode()


def warm() -> None:
    """Do once what each run would do, unwatched and in a library for nothing: import, compile, read the
    certificates, ask for the machine."""
    platform.processor()
    with tempfile.TemporaryDirectory() as home, WireServer() as wire:
        library = Library(Path(home))
        for request in (_generate(), _edit(library)):
            assert not _over(JobRunner(library), request, wire.url)
        library.close()


if __name__ == "__main__":
    with compiled_once():
        warm()
        for line in sys.stdin:
            print(json.dumps(answer(json.loads(line))), flush=True)
