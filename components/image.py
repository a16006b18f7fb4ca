"""The image of a kept picture, its alternative text, and what is said of it in a line."""

from __future__ import annotations

import base64
import html
import io
import re

import streamlit as st
from PIL import Image

from components import addresses, session
from studio import editing
from studio.jobs import Job, Slot
from studio.library import Picture

_MARK = re.compile(r"(?<=<)(?=/)|(?<=[-!\]])(?=>)")  # where "</", "->", "!>" and "]>" are taken apart


def show(picture: Picture, what: str = "view") -> None:
    """Show the image alone, never larger than its own pixels nor than the window.

    ``what`` is "view", "thumbnail", or "" for the very bytes that arrived.
    """
    if what == "thumbnail":
        fit = "width:100%;aspect-ratio:1;object-fit:cover"
    else:
        fit = f"width:min(100%, {picture.width}px, 85vh * {picture.width / picture.height:.4f})"
    lazy = ' loading="lazy"' if what == "thumbnail" else ""
    address = addresses.picture(picture, what)
    st.html(
        f'<img src="{html.escape(address)}" alt="{attribute(alt(picture))}"'
        f' width="{picture.width}" height="{picture.height}"{lazy}'
        f' style="display:block;height:auto;border-radius:0.5rem;{fit}">'
    )


def show_drawn(drawn: Image.Image, text: str) -> None:
    """Show a small picture (mode RGB or RGBA) that is made for this very page, inside the page itself.

    It is as wide as its place, and never higher than the window.
    """
    out = io.BytesIO()
    kind = "WEBP" if drawn.mode == "RGBA" else "JPEG"
    drawn.save(out, kind, quality=85)
    data = base64.b64encode(out.getvalue()).decode()
    st.html(
        f'<img src="data:image/{kind.lower()};base64,{data}" alt="{attribute(text)}"'
        ' style="display:block;height:auto;border-radius:0.5rem;'
        f'width:min(100%, 85vh * {drawn.width / drawn.height:.4f})">'
    )


def shown(picture: Picture) -> Image.Image | None:
    """The pixels that pages show of a picture (mode RGB or RGBA); None where its file is missing."""
    try:
        with Image.open(session.studio().library.rendition(picture, "view")) as found:
            return found.convert("RGBA" if "A" in found.getbands() else "RGB")
    except OSError:
        return None


def show_preview(job: Job, slot: Slot) -> None:
    """Show the last preview of a slot that did not come to its end."""
    address = addresses.route(f"/live/preview/{job.id}/{slot.number}/{slot.version}")
    st.html(
        f'<img src="{html.escape(address)}" alt="{attribute(f"Last preview of “{job.request.prompt}”")}"'
        ' style="display:block;max-width:100%;border-radius:0.5rem">'
    )


def show_line(text: str) -> None:
    """Show a text on one line, as much of it as there is room for; the rest shows under the mouse."""
    line = short(text, 500)
    st.html(
        f'<div class="easel-words" title="{attribute(line)}"'
        f' style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap">{html.escape(line)}</div>'
    )


def attribute(text: str) -> str:
    """A text as an attribute of `st.html`, which drops one with the end of a comment or a script in it.

    Such a mark gets a character inside that is neither seen nor spoken.
    """
    return html.escape(_MARK.sub("\u2060", text))


def alt(picture: Picture) -> str:
    """The alternative text: what was asked for."""
    return f"Picture of “{title(picture)}”"


def title(picture: Picture) -> str:
    """What a picture is called: its prompt, the name of its file, or of what picture it is a variation."""
    return editing.title(picture) or "a picture"


def put_back(composite: Picture) -> str:
    """What a picture is that was put back into its source."""
    changed = composite.got.get("changed_outside")
    if changed is None:
        return "Scaled back to the size and shape of the original."
    of_it = f"{changed:.1f}%" if changed else "none"
    return f"Outside the mask, every pixel is the original's. The model had changed {of_it} of that area."


def credit(picture: Picture) -> str:
    """Whose work the picture contains, by what its server said; nothing where it said nothing."""
    said = picture.got.get("attribution")
    return short(said, 300) if isinstance(said, str) else ""


def brief(picture: Picture) -> str:
    """Which model made a picture, and its size and format."""
    return f"{picture.model} · {picture.width} × {picture.height} {picture.format.upper()}"


def facts(picture: Picture) -> str:
    """What came, in a line."""
    return f"{brief(picture)} · {_weight(picture.bytes)} · {picture.seconds:.1f} s"


def _weight(count: int) -> str:
    if count >= 2**20:
        return f"{count / 2**20:.1f} MB"
    return f"{count // 1024} kB" if count >= 1024 else f"{count} bytes"


def short(text: str, most: int) -> str:
    """The beginning of a text, at most ``most`` characters of it, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
