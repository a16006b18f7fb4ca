"""A job on a page: what was asked, and a tile for each of its pictures, running or done."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import acts, binning, failure, image, messages, picture, session
from components.failure import plain
from components.live import live
from studio.catalog import Operation
from studio.errors import StudioError
from studio.jobs import Job, Slot

_COLUMNS = {1: 1, 2: 2, 4: 2}
_HALVES = "job_halves"  # of each place on a page, the job in it and the half that it is in
_PICTURES = 6  # that came, on one page; the gallery has the others


def show_all(purpose: Operation) -> bool:
    """Draw this space's jobs of one purpose, newest first; whether there is any."""
    jobs = [job for job in session.studio().jobs.jobs(session.space()) if job.request.purpose == purpose]
    shown = _latest(jobs)
    for number, job in enumerate(shown):
        _show(job, f"{purpose} {number}")
    if len(shown) < len(jobs):
        st.page_link(
            "gallery.py", label="Earlier pictures are in the gallery", icon=":material/photo_library:"
        )
    return bool(jobs)


def _latest(jobs: list[Job]) -> list[Job]:
    """The newest jobs of so many pictures that a page stays quick, and all with something left to do."""
    shown, pictures = [], 0
    for job in jobs:
        done = all(slot.state == "finished" for slot in job.slots)
        if done and pictures and pictures + len(job.slots) > _PICTURES:
            continue
        shown.append(job)
        pictures += len(job.slots)
    return shown


def _show(job: Job, place: str) -> None:
    """Draw a job with its tiles."""
    with _cleared(place, job).container(key=f"job_{job.id}"):
        st.space("xxsmall")
        _heading(job)
        columns = _COLUMNS.get(len(job.slots), 3)
        tiles = st.grid(columns, min_column_width=280, gap="medium", key=f"tiles_{job.id}")
        for slot in job.slots:
            with tiles.cell():
                _tile(job, slot)


def _cleared(place: str, job: Job) -> DeltaGenerator:
    """Where a job is drawn: the other half of its place where another one was in the run before.

    In the same half, the other's picture and buttons would stay, and work, below the new prompt until
    they are replaced one by one: a container takes over the children of the one that was there.
    """
    halves: dict[str, tuple[str, int]] = st.session_state.setdefault(_HALVES, {})
    before, half = halves.get(place, (job.id, 0))
    half = half if before == job.id else 1 - half
    halves[place] = job.id, half
    with st.container(gap=None):
        if half:
            st.empty()
        free = st.container()
        if not half:
            st.empty()
    return free


def _heading(job: Job) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.container(gap=None):
            st.text(image.short(job.request.title, 160))
            st.caption(plain(_settings(job)))
        if not job.over:
            st.button(
                "Cancel",
                key=f"cancel_{job.id}",
                icon=":material/close:",
                on_click=acts.on_press(_cancel, job.id),
            )
        else:
            if any(slot.state == "interrupted" for slot in job.slots):
                st.button(
                    "Run again",
                    key=f"again_{job.id}",
                    icon=":material/replay:",
                    help="Send the same request again.",
                    on_click=acts.on_press(_run_again, job.id),
                )
            st.button(
                "Dismiss",
                key=f"dismiss_{job.id}",
                type="tertiary",
                help=f"Remove it from this page. {_left(job)}",
                on_click=acts.on_press(_dismiss, job.id),
            )


def _left(job: Job) -> str:
    """What is left of a job's pictures once it is dismissed."""
    if any(slot.failure and slot.failure.kind == "not_kept" for slot in job.slots):
        return "The picture that could not be saved is gone then."
    return "Its pictures stay in the gallery."


def _tile(job: Job, slot: Slot) -> None:
    if not slot.over:
        live.show(job, slot)
        if len(job.slots) > 1 and not slot.shared:
            st.button(
                "Stop this one",
                key=f"cancel_{job.id}_{slot.number}",
                type="tertiary",
                icon=":material/close:",
                on_click=acts.on_press(_cancel, job.id, slot.number),
            )
    elif slot.picture:
        _finished(slot.picture, job.request.purpose)
    elif slot.state == "interrupted":
        _interrupted(job, slot)
    else:
        _ended(job, slot)
    if slot.note:
        st.caption(plain(slot.note))


def _finished(picture_id: str, purpose: str) -> None:
    kept = session.studio().library.get(picture_id, session.space())
    if kept and not kept.binned:
        picture.show(kept, page="generate", compared=purpose == "edit", again=purpose)
    elif kept:
        st.caption("This picture is in the bin.")
        st.button(
            "Restore",
            key=f"restore_{picture_id}",
            icon=":material/restore_from_trash:",
            on_click=acts.on_press(binning.restore, [picture_id]),
        )
    else:
        st.caption("This picture was deleted for good.")


def _ended(job: Job, slot: Slot) -> None:
    if slot.failure:
        failure.show(slot.failure)
    else:
        charged = " It may still be charged." if slot.began and not job.free else ""
        st.info(f"Cancelled.{charged}", icon=":material/block:")
    if slot.failure and slot.failure.kind == "moderation_blocked":
        return  # the same request would be blocked again
    st.button(
        "Try again",
        key=f"retry_{job.id}_{slot.number}",
        icon=":material/refresh:",
        on_click=acts.on_press(_retry, job.id, slot.number),
    )


def _interrupted(job: Job, slot: Slot) -> None:
    """Say that the app was stopped, and show how far the picture had come."""
    if slot.preview:
        image.show_preview(job, slot)
        st.caption("The last preview received.")
    charged = " It may still be charged." if slot.began and not job.free else ""
    st.info(f"Interrupted: the app stopped before the picture arrived.{charged}", icon=":material/power_off:")


def _run_again(job_id: str) -> None:
    try:
        session.studio().jobs.run_again(session.space(), job_id, session.client())
    except StudioError as error:
        messages.failed(error)


def _cancel(job_id: str, number: int | None = None) -> None:
    session.studio().jobs.cancel(session.space(), job_id, number)


def _dismiss(job_id: str) -> None:
    session.studio().jobs.dismiss(session.space(), job_id)


def _retry(job_id: str, number: int) -> None:
    jobs, space = session.studio().jobs, session.space()
    try:
        if not jobs.save_again(space, job_id, number):
            jobs.retry(space, job_id, number, session.client())
    except StudioError as error:
        messages.failed(error)


def _settings(job: Job) -> str:
    asked = job.request
    chosen = [asked.size, asked.quality, asked.background]
    said = [value for value in chosen if value and value != "auto"]
    return " · ".join(dict.fromkeys([job.card.title, *said, job.server]))
