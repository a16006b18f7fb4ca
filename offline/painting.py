"""The one small interface between the server and whatever paints its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from PIL import Image

Task = Literal["generate", "edit", "vary"]


@dataclass(frozen=True)
class Brief:
    """What is to be painted.

    Sizes are in pixels, width × height. ``sources`` are RGBA pictures of any size (an edit's
    inputs, a variation's one source). ``mask`` is mode "L", the size of ``sources[0]``;
    255 is where to paint, 0 is what stays.
    """

    task: Task
    prompt: str
    width: int
    height: int
    seed: int
    quality: str = "auto"
    transparent: bool = False
    sources: tuple[Image.Image, ...] = ()
    mask: Image.Image | None = None


class Illustrator(Protocol):
    """Something that paints a brief."""

    def paint(self, brief: Brief, partials: int) -> Iterator[Image.Image]:
        """Yield ``partials`` pictures, coarse to fine, then the final one.

        Every picture has the brief's width × height, mode "RGB" ("RGBA" when transparent or
        when the source of a masked edit is). The same brief always gives the same pictures.
        """
        ...

    def tell(self, brief: Brief) -> str:
        """Say in English what is drawn of the brief's prompt, and which of its words are not."""
        ...

    def credit(self, brief: Brief) -> str | None:
        """Name whose drawings, other than its own, the brief's picture contains, and their licence."""
        ...


def is_see_through(picture: Image.Image) -> bool:
    """Tell whether an RGBA picture has a pixel that is not opaque."""
    lowest, _ = picture.getchannel("A").getextrema()
    return bool(lowest != 255)
