"""From an order and its pictures to briefs for the illustrator, and from its frames to bytes."""

from __future__ import annotations

import secrets
from collections.abc import Generator
from dataclasses import dataclass, replace

from PIL import Image, ImageOps

from offline import pictures
from offline.bodies import Upload
from offline.errors import ApiError
from offline.fields import LARGEST_SEED, Order, missing
from offline.painting import Brief, Illustrator, Task, is_see_through
from offline.usage import Size, usage

_DEFAULT_SIZE = (1024, 1024)
_MOST_IMAGES = 16


@dataclass(frozen=True)
class Commission:
    """An order that can be painted: its first brief, the sizes of its input pictures, its background.

    ``background`` is what the pictures will have: "opaque" or "transparent".
    """

    order: Order
    brief: Brief
    inputs: tuple[Size, ...]
    background: str

    def seed(self, index: int) -> int:
        """Return the seed of picture ``index``: the next ones follow the first's, and wrap around."""
        return (self.brief.seed + index) % (LARGEST_SEED + 1)

    def frames(
        self, illustrator: Illustrator, index: int = 0, partials: int = 0
    ) -> Generator[bytes, None, None]:
        """Paint picture ``index``: yield ``partials`` previews and the picture itself, encoded."""
        brief = replace(self.brief, seed=self.seed(index))
        painted = illustrator.paint(brief, partials)
        for _ in range(partials + 1):
            frame = next(painted, None)
            if frame is None:
                raise RuntimeError("The illustrator stopped before its picture was finished.")
            yield self._encoded(frame)

    def every_picture(self, illustrator: Illustrator) -> Generator[bytes, None, None]:
        """Paint all pictures of the order, one after the other, without previews."""
        for index in range(self.order.n):
            yield from self.frames(illustrator, index)

    def said(self, illustrator: Illustrator) -> dict[str, str]:
        """Return what an answer says of a picture besides the picture, whose drawings it contains among it.

        A variation has no prompt to revise.
        """
        said = {} if self.brief.task == "vary" else {"revised_prompt": illustrator.tell(self.brief)}
        credit = illustrator.credit(self.brief)
        return {**said, "attribution": credit} if credit else said

    def usage(self, partials: int = 0) -> dict[str, object]:
        """Return the ``usage`` object, with the previews that were sent."""
        size = (self.brief.width, self.brief.height)
        order = self.order
        return usage(order.prompt, list(self.inputs), order.quality, size, order.n, partials)

    def _encoded(self, frame: Image.Image) -> bytes:
        if self.brief.mask is not None:
            frame = pictures.keep_outside(frame, self.brief.sources[0], self.brief.mask)
        transparent = self.background == "transparent"
        return pictures.encoded(frame, self.order.output_format, self.order.output_compression, transparent)


def commission(task: Task, order: Order, uploads: list[Upload] | None = None) -> Commission:
    """Read an order's pictures and make it ready to be painted. It decodes: call it in a worker thread."""
    sources, inputs, mask = _read(task, uploads or [])
    width, height = size = order.size or (pictures.fitted(inputs[0]) if inputs else _DEFAULT_SIZE)
    if mask is not None:
        sources[0], mask = _fit(sources[0], mask, size)
    seed = secrets.randbelow(LARGEST_SEED + 1) if order.seed is None else order.seed
    brief = Brief(
        task,
        order.prompt,
        width,
        height,
        seed,
        quality=order.quality,
        transparent=order.background == "transparent",
        sources=tuple(map(pictures.reduced, sources)),
        mask=mask,
    )
    return Commission(order, brief, tuple(inputs), _background(order, brief))


def _read(task: Task, uploads: list[Upload]) -> tuple[list[Image.Image], list[Size], Image.Image | None]:
    """Return the pictures of a request, their sizes as they came, and the first one's mask.

    Only the first picture is as large as it came: the mask has to fit it.
    """
    images = [upload for upload in uploads if upload.param == "image"]
    overlays = [upload for upload in uploads if upload.param != "image"]
    _check_uploads(task, images, overlays)
    sources: list[Image.Image] = []
    sizes: list[Size] = []
    for upload in images:
        picture = pictures.read_picture(upload.file, upload.size)
        sizes.append(picture.size)
        sources.append(pictures.reduced(picture) if sources else picture)
    return sources, sizes, _read_overlay(overlays[0], sizes[0]) if overlays else None


def _read_overlay(overlay: Upload, of: Size) -> Image.Image | None:
    read = pictures.read_mask if overlay.param == "mask" else pictures.read_markup
    return read(overlay.file, overlay.size, of)


def _check_uploads(task: Task, images: list[Upload], overlays: list[Upload]) -> None:
    """Refuse too few and too many files."""
    if task != "generate" and not images:
        raise missing("image")
    most = _MOST_IMAGES if task == "edit" else 1
    if len(images) > most:
        message = f"Too many images: at most {most}, but got {len(images)} instead."
        raise ApiError(message, param="image")
    if task != "edit" and overlays:
        name = overlays[0].param
        raise ApiError(f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")
    if len(overlays) > 1:
        message = "At most one mask or one markup: they cannot go together."
        raise ApiError(message, param=overlays[1].param)


def _fit(source: Image.Image, mask: Image.Image, size: Size) -> tuple[Image.Image, Image.Image]:
    """Bring a source and its mask to the size of the picture to come, cropped around the middle."""
    smooth = ImageOps.fit(source, size, Image.Resampling.LANCZOS)
    return smooth, ImageOps.fit(mask, size, Image.Resampling.NEAREST)


def _background(order: Order, brief: Brief) -> str:
    """Tell the background to come: "auto" keeps the holes of the picture that a mask leaves in place."""
    if order.background != "auto" or brief.mask is None or order.output_format == "jpeg":
        return "transparent" if order.background == "transparent" else "opaque"
    return "transparent" if is_see_through(brief.sources[0]) else "opaque"
