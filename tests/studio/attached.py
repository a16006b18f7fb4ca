"""Files that tests attach to requests."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from studio.attachments import Attachment
from studio.pictures import inspect
from studio.requests import EditRequest, VariationRequest
from tests.wire import png


class Shelf:
    """A folder of files, each named by the SHA-256 of its bytes, as the library's are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, digest: str) -> Path:
        """Where the file of a SHA-256 is."""
        return self.folder / digest

    def attach(self, data: bytes | None = None, name: str = "fox.png", **more: Any) -> Attachment:
        """Keep ``data`` (a small square png unless given) and attach it; ``more`` replaces facts of it."""
        data = png(64, 64) if data is None else data
        digest = sha256(data).hexdigest()
        self.path(digest).write_bytes(data)
        info = inspect(data)
        facts: dict[str, Any] = {"mime": info.mime, "width": info.width, "height": info.height}
        return Attachment(name, path=self.path(digest), sha256=digest, **(facts | more))

    def mask(self, width: int = 64, height: int = 64) -> Attachment:
        """A mask that is clear everywhere."""
        return self.attach(png(width, height, (255, 255, 255, 0)), "mask.png")

    def edit(self, *images: Attachment, **more: Any) -> EditRequest:
        """A small edit, of one picture unless ``images`` are given."""
        given = {"prompt": "a red fox", "model": "gpt-image-2", "images": images or (self.attach(),)}
        return EditRequest(**(given | more))

    def variation(self, image: Attachment | None = None, **more: Any) -> VariationRequest:
        """A small variation."""
        return VariationRequest(**({"model": "dall-e-2", "image": image or self.attach()} | more))
