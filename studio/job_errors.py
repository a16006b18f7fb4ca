"""Why a job is not started, or not asked again."""

from __future__ import annotations

from studio.errors import StudioError


class Unexpected(StudioError):
    """Something went wrong inside Easel."""

    advice = "Try again. If it happens again, the server's log has the details."


class OtherServer(StudioError):
    """This picture was requested from another server."""

    advice = "Nothing was sent. Switch back to that server, or start a new picture with this one."


class Closing(StudioError):
    """The studio is shutting down, so nothing was sent."""

    advice = "Wait a moment, reload the page, then try again."


class NotStarted(StudioError):
    """This request could not be recorded."""

    advice = "Nothing was sent. Try again once the disk or the database is working again."
