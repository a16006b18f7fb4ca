"""Jobs written down: what was asked is on the disk before it is sent, so that a job outlives its process.

No key is ever written: a record names the server, and whoever runs a job again brings a client for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

from sqlalchemy import delete, insert, select, update

from studio import editing, pictures
from studio.board import Job, Slot, State
from studio.catalog import card_for
from studio.errors import Failure, StudioError
from studio.job_errors import Closing, NotStarted
from studio.later import Later
from studio.library import Library, Picture
from studio.library.search import PICTURE
from studio.library.tables import jobs
from studio.library.tables import pictures as kept_pictures
from studio.library.trouble import said_as
from studio.pictures import Rendition
from studio.requests import request_from_dict

REMEMBERED = timedelta(days=1)  # how long a job that ended is still shown after a restart
INTERRUPTED = timedelta(days=30)  # the same for one that was interrupted

_SLOT = ("number", "attempt", "state", "version", "began", "ended", "note", "picture")

log = logging.getLogger(__name__)


class JobRecords:
    """The jobs of all spaces on the disk, and the last preview of each slot that runs.

    What must be there before a request goes out is written at once; all else in order, on one thread.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._previews = library.home / "previews"
        self._later = Later("job-records", "a job's record could not be written")

    def begin(self, job: Job, like: str | None) -> None:
        """Write a new job down; ``like`` is what its connection says its model is like. Raises NotStarted."""
        row = {
            "id": job.id,
            "space": job.space,
            "created": datetime.fromtimestamp(job.created, UTC),
            "server": job.server,
            "server_place": job.place,
            "model_like": like,
            "asked": job.request.to_dict(),
        }
        with said_as(NotStarted), self._library.writes() as connection:
            connection.execute(insert(jobs).values(row | _progress(job)))

    def change(self, job: Job) -> None:
        """Write down how far a job is, after all that waits to be written. Raises NotStarted or Closing."""
        try:
            with said_as(NotStarted):
                self._later.now(lambda: self._change(job))
        except RuntimeError as error:  # it is closed
            raise Closing from error

    def soon(self, newest: Callable[[], Job | None]) -> None:
        """Write down how far a job is, as ``newest`` says it then; one that is forgotten stays so."""
        self._later.do(lambda: self._change(job) if (job := newest()) else None)

    def forget(self, job_id: str, slots: int) -> None:
        """Forget a job of so many slots, and their previews."""
        self._later.do(lambda: self._forget(job_id, slots))

    def keep_preview(self, job_id: str, number: int, shown: Rendition) -> None:
        """Keep a slot's last preview in place of the one before, soon. It is no matter if that fails."""
        self._later.do(lambda: self._write_preview(job_id, number, shown))

    def _write_preview(self, job_id: str, number: int, shown: Rendition) -> None:
        path = self._preview(job_id, number)
        aside = path.with_suffix(".part")
        with suppress(OSError):
            self._previews.mkdir(exist_ok=True)
            aside.write_bytes(shown.data)
            aside.replace(path)

    def drop_preview(self, job_id: str, number: int) -> None:
        """Let go of a slot's preview, since something better came, or nothing will."""
        self._later.do(lambda: self._preview(job_id, number).unlink(missing_ok=True))

    def close(self) -> None:
        """Write what is left to write."""
        self._later.close()

    def restored(self) -> list[Job]:
        """The jobs of a process that has ended, oldest first.

        What had not ended is "interrupted", unless its picture was kept. None where they cannot be read.
        """
        try:
            return self._restored_all()
        except StudioError as error:  # pictures are found in the gallery all the same
            log.error("the jobs of before could not be read: %s", error.sentence)
            return []

    def _restored_all(self) -> list[Job]:
        now = datetime.now(UTC)
        found: list[Job] = []
        for row in self._library.rows(select(jobs).order_by(jobs.c.created)):
            job = self._restored(row)
            interrupted = job is not None and any(slot.state == "interrupted" for slot in job.slots)
            if job is None or now - row.created > (INTERRUPTED if interrupted else REMEMBERED):
                self.forget(row.id, len(row.slots))
                continue
            if not row.over:
                self.soon(lambda job=job: job)  # type: ignore[misc]
            found.append(job)
        self._later.do(lambda: self._sweep({job.id for job in found}))
        return found

    def _restored(self, row: Any) -> Job | None:
        try:
            request = request_from_dict(row.asked, self._library.find)
            card = card_for(request.model, like=row.model_like)
            slots = tuple(_slot(number, values) for number, values in enumerate(row.slots))
        except (StudioError, KeyError, TypeError, ValueError, AttributeError):
            log.warning("the record of job %s cannot be read", row.id)
            return None
        created = row.created.timestamp()
        job = Job(row.id, row.space, request, card, row.server, row.server_place, created, slots)
        return replace(job, slots=tuple(self._ended(job, slot) for slot in slots))

    def _ended(self, job: Job, slot: Slot) -> Slot:
        """A slot as it is, now that the process that ran it is gone."""
        unkept = slot.failure is not None and slot.failure.kind == "not_kept"  # it was held in memory alone
        if slot.over and slot.state != "interrupted" and not unkept:
            return slot
        if picture := self._picture(job, slot.number):
            return replace(slot, state="finished", failure=None, **self._shown(job, picture))
        shown = self._read_preview(job.id, slot.number)
        return replace(slot, state="interrupted", failure=None, preview=shown)

    def _picture(self, job: Job, number: int) -> Picture | None:
        """The picture that came for a slot, as it is shown."""
        of_slot = (kept_pictures.c.job == job.id) & (kept_pictures.c.slot == number)
        listed = select(*PICTURE).where(of_slot, kept_pictures.c.listed.is_(True))
        rows = self._library.rows(listed.order_by(kept_pictures.c.arrived).limit(1))
        return Picture(**rows[0]._mapping) if rows else None

    def _shown(self, job: Job, picture: Picture) -> dict[str, Any]:
        """The picture that a slot shows: what could not be put back before the process died is now."""
        try:
            sent = request_from_dict(picture.asked, self._library.find)
            if picture.kind != "composite":
                picture = editing.finish(self._library, sent, picture)
        except Exception:
            log.warning("picture %s was not put back into its source", picture.id, exc_info=True)
            return {"picture": picture.id, "note": editing.NOT_PUT_BACK}
        return {"picture": picture.id}

    def _change(self, job: Job) -> None:
        with self._library.writes() as connection:
            connection.execute(update(jobs).where(jobs.c.id == job.id).values(_progress(job)))

    def _forget(self, job_id: str, slots: int) -> None:
        with self._library.writes() as connection:
            connection.execute(delete(jobs).where(jobs.c.id == job_id))
        for number in range(slots):
            self._preview(job_id, number).unlink(missing_ok=True)

    def _sweep(self, known: set[str]) -> None:
        """Remove the previews of jobs that nobody remembers."""
        if self._previews.exists():
            for path in self._previews.iterdir():
                if path.suffix == ".part" or path.name.partition("-")[0] not in known:
                    path.unlink(missing_ok=True)

    def _preview(self, job_id: str, number: int) -> Path:
        return self._previews / f"{job_id}-{number}"

    def _read_preview(self, job_id: str, number: int) -> Rendition | None:
        try:
            data = self._preview(job_id, number).read_bytes()
            return Rendition(data, pictures.inspect(data).mime)
        except (OSError, StudioError):  # none had come, or a power cut tore it
            return None


def _progress(job: Job) -> dict[str, Any]:
    return {"slots": [_record(slot) for slot in job.slots], "over": job.over}


def _record(slot: Slot) -> dict[str, Any]:
    failure = slot.failure.as_dict() if slot.failure else None
    return {name: getattr(slot, name) for name in _SLOT} | {"failure": failure}


def _slot(number: int, values: Mapping[str, Any]) -> Slot:
    """The slot of this number. Raises KeyError, TypeError, ValueError or AttributeError for what is none."""
    failure = Failure(**values["failure"]) if values.get("failure") else None
    slot = Slot(**{name: values[name] for name in _SLOT}, failure=failure)
    times = [time for time in (slot.began, slot.ended) if time is not None]
    if slot.number != number or slot.state not in get_args(State) or not all(time >= 0 for time in times):
        raise ValueError("it is no slot")
    return slot
