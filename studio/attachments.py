"""The files that go with a request: known by what they hold, read only when they are sent."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, NoReturn, Self

from studio.errors import StudioError

Finder = Callable[[str], Path]
"""Where the file of a SHA-256 (64 hexadecimal digits) is kept."""

_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/gif": "gif"}
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


class PictureGone(StudioError):
    """A picture to be sent is no longer there."""

    advice = "Nothing was sent. Choose the picture again, then retry."


class PictureChanged(PictureGone):
    """The file of a picture that should be sent has changed meanwhile."""


@dataclass(frozen=True)
class Attachment:
    """A picture or a mask in a file of the library; ``picture`` is its id there, where it has one.

    ``mime`` is what the bytes are, ``width`` × ``height`` are their pixels. The file must hold the
    very bytes of ``sha256`` for as long as the request may be sent.
    """

    name: str
    mime: str
    path: Path
    sha256: str
    width: int
    height: int
    picture: str | None = None

    @property
    def format(self) -> str:
        """The format, as model cards name it: "png", "jpeg", "webp" or "gif"."""
        return self.mime.removeprefix("image/").replace("jpg", "jpeg")

    @property
    def file_name(self) -> str:
        """A name that every server takes: plain ASCII, with the ending of what the bytes are."""
        plain = unicodedata.normalize("NFKD", Path(self.name).stem).encode("ascii", "ignore").decode()
        stem = _UNSAFE.sub("-", plain).strip("-")[:60] or "picture"
        return f"{stem}.{_ENDINGS.get(self.mime, self.format)}"

    def bytes_on_disk(self) -> int | None:
        """How many bytes the file has; None where it is not there."""
        try:
            return self.path.stat().st_size
        except OSError:
            return None

    def read(self) -> bytes:
        """The file's bytes. Blocks. Raises PictureGone, or PictureChanged where they are not its own."""
        try:
            data = self.path.read_bytes()
        except OSError:
            raise PictureGone(self.name) from None
        if sha256(data).hexdigest() != self.sha256:
            raise PictureChanged(self.name)
        return data

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a record: what the file was, neither its bytes nor where it is."""
        names = ("name", "mime", "sha256", "width", "height", "picture")
        return {name: getattr(self, name) for name in names}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], find: Finder) -> Self:
        """The attachment of a record; ``find`` says where its file is now."""
        return cls(
            name=record["name"],
            mime=record["mime"],
            path=find(record["sha256"]),
            sha256=record["sha256"],
            width=record["width"],
            height=record["height"],
            picture=record.get("picture"),
        )


def nowhere(digest: str) -> NoReturn:
    """The finder of those who have no files."""
    raise PictureGone(digest[:12])


SentFile = tuple[str, bytes, str]
"""A file as the SDK takes it: name, bytes, media type."""


async def read_all(attachments: Iterable[Attachment]) -> list[SentFile]:
    """The files as they go out, read in a thread. Raises PictureGone."""
    return await asyncio.to_thread(lambda: [(each.file_name, each.read(), each.mime) for each in attachments])
