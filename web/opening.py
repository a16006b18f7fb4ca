"""The studio, for routes and middleware, which must not hold up the server's event loop."""

from __future__ import annotations

import asyncio

from studio import studio
from studio.studio import Studio


async def opened() -> Studio:
    """The studio; opened in a thread where it is not yet, since a database that is away takes its time.

    Raises as `studio.studio.opened` does.
    """
    found = studio.found()
    return await asyncio.to_thread(studio.opened) if found is None else found
