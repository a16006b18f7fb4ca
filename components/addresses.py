"""Where the app's own routes are, for a page that shows a picture."""

from __future__ import annotations

from streamlit import config

from studio.library import Picture


def route(path: str) -> str:
    """The address of one of the app's routes, below the path that the app is served under."""
    base = str(config.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{base}{path}" if base else path


def picture(of: Picture, what: str = "view") -> str:
    """The address of a kept picture: its "view", "thumbnail", "download", or "" for the original."""
    return route(f"/pictures/{of.id}/{what}".rstrip("/"))


def arrived(composite: Picture, what: str = "view") -> str:
    """The address of the picture that arrived and was put back into its source."""
    return route(f"/pictures/{composite.parent}/{what}".rstrip("/"))
