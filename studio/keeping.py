"""A picture that arrived, into the library: its bytes and record, what it is put back into, its thumbnail."""

from __future__ import annotations

import logging

from studio import editing
from studio.attachments import PictureGone
from studio.board import Job
from studio.library import Library, Picture
from studio.requests import PictureRequest
from studio.unkept import Delivery

log = logging.getLogger(__name__)


def keep(library: Library, job: Job, number: int, delivery: Delivery) -> tuple[Picture, str]:
    """Keep the picture of a slot; returns the one to show, and a note on it or nothing.

    It blocks. Only the bytes and the record must not fail: raises NotKept or NotAPicture for those.
    """
    sent = delivery.arrival.sent or job.request
    arrived = library.keep(
        delivery.arrival,
        space=job.space,
        job=job.id,
        slot=number,
        kind=sent.purpose,
        asked=sent.to_dict() | {"sent": {**delivery.place, **delivery.arrival.how}},
        server=delivery.server,
        seconds=delivery.seconds,
        parent=sent.sources[0].picture if sent.sources else None,
    )
    return _put_back(library, sent, arrived)


def make_thumbnail(library: Library, picture: Picture) -> None:
    """Make the small picture that the gallery will ask for. It blocks; it is no matter if that fails."""
    try:
        if picture.format != "svg":  # a browser draws it at any size
            library.rendition(picture, "thumbnail")
    except Exception:
        log.warning("no thumbnail of picture %s could be made", picture.id, exc_info=True)


def _put_back(library: Library, sent: PictureRequest, arrived: Picture) -> tuple[Picture, str]:
    try:
        return editing.finish(library, sent, arrived), ""
    except PictureGone:  # somebody deleted it: nothing is wrong
        log.warning("picture %s was not put back: its source is deleted", arrived.id)
    except Exception:
        log.warning("picture %s was not put back into its source", arrived.id, exc_info=True)
    return arrived, editing.NOT_PUT_BACK
