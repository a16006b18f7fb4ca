"""Why a job is not started, or not asked again."""

from __future__ import annotations

from studio.errors import StudioError


class Unexpected(StudioError):
    """Something went wrong inside Easel."""

    advice = "Try again; if it happens again, the server's log says more."


class OtherServer(StudioError):
    """This picture was asked of another server."""

    advice = "Choose that server again, or ask this one for a new picture. Nothing was sent."


class Closing(StudioError):
    """The studio is about to stop, so nothing was sent."""

    advice = "Wait a moment, reload the page, then try again."


class NotStarted(StudioError):
    """This job could not be written down."""

    advice = "Nothing was sent. Try again once the disk or the database is mended."
