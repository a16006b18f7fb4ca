"""What is asked for: frozen, typed, and checked against a model's card before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, ClassVar, Self

from studio.attachments import Attachment, Finder, PictureGone, nowhere
from studio.catalog import ModelCard
from studio.checks import problems_of
from studio.connections import Kind
from studio.errors import InvalidRequest, Problem, StudioError

__all__ = [
    "Attachment",
    "EditRequest",
    "GenerateRequest",
    "PasteBack",
    "PictureGone",
    "PictureRequest",
    "Problem",
    "UnreadableRecord",
    "VariationRequest",
    "check",
    "problems",
    "request_from_dict",
]

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class PictureRequest:
    """What every request for pictures says, whatever the operation.

    ``None`` leaves a field out. ``"auto"`` lets the server choose: it is sent where the model's card
    knows it and left out elsewhere, so it fits every model. ``size`` is WIDTHxHEIGHT in pixels.
    ``output_compression`` is 0–100, for jpeg and webp. ``complexity`` is how much is spent on planning the
    picture. ``frame_count`` and ``frame_duration_ms`` (milliseconds) are for gif; ``svg_model``, the author
    of an SVG drawing, and ``svg_effort``, how much it thinks, are for svg. ``extra`` are further fields for
    servers that take them, sent at the top level of the body.
    """

    operation: ClassVar[str]

    prompt: str
    model: str
    n: int = 1
    size: str | None = "auto"
    quality: str | None = "auto"
    background: str | None = "auto"
    output_format: str | None = "png"
    output_compression: int | None = None
    partial_images: int = 0
    complexity: str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    svg_model: str | None = None
    svg_effort: str | None = None
    response_format: str | None = None
    seed: int | None = None
    extra: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)

    def __post_init__(self) -> None:
        object.__setattr__(self, "extra", MappingProxyType(dict(self.extra)))

    @property
    def purpose(self) -> str:
        """What a person asked for: the operation, as a rule."""
        return self.operation

    @property
    def title(self) -> str:
        """What it is called for people: the prompt, or of what it asks variations."""
        varies = self.purpose == VariationRequest.operation and self.sources
        return f"Variation of {self.sources[0].name}" if varies else self.prompt

    @property
    def sources(self) -> tuple[Attachment, ...]:
        """The pictures that it starts from; the first is the one that is worked on."""
        return ()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """Every file that goes with it: the sources, then what lies over the first one."""
        return (*self.sources, *self.overlays.values())

    @property
    def overlays(self) -> Mapping[str, Attachment]:
        """What lies over the first source, by the name of its field."""
        return {}

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a record; :func:`request_from_dict` reads them back."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        return {"operation": self.operation, **values, "extra": dict(self.extra)}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], find: Finder = nowhere) -> Self:
        """The request of a record. Fields that this version does not know are left behind.

        ``find`` says where the file of a SHA-256 is; what it raises goes on.
        """
        known = {item.name for item in fields(cls)}
        return cls(**{name: value for name, value in record.items() if name in known})


@dataclass(frozen=True, kw_only=True)
class GenerateRequest(PictureRequest):
    """A picture from a prompt alone."""

    operation: ClassVar[str] = "generate"

    moderation: str | None = None
    style: str | None = None


@dataclass(frozen=True)
class PasteBack:
    """How an edit's result is put back into its source; it never goes out.

    ``source`` is the whole source, ``region`` its mask at the same pixels (mode "L", 255 where the
    result shows), None where that is everywhere. The source was sent as ``sent`` (width, height), where
    it fills ``box`` (left, top, right, bottom). ``feather`` is the soft edge inside the region, in pixels
    of the source.
    """

    source: Attachment
    region: Attachment | None
    sent: tuple[int, int]
    box: tuple[int, int, int, int]
    feather: int

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a record."""
        region = self.region.to_dict() if self.region else None
        files = {"source": self.source.to_dict(), "region": region}
        return {**files, "sent": list(self.sent), "box": list(self.box), "feather": self.feather}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], find: Finder) -> Self:
        """What a record says; ``find`` says where the file of a SHA-256 is."""
        left, top, right, bottom = record["box"]
        width, height = record["sent"]
        return cls(
            source=Attachment.from_dict(record["source"], find),
            region=Attachment.from_dict(record["region"], find) if record["region"] else None,
            sent=(width, height),
            box=(left, top, right, bottom),
            feather=record["feather"],
        )


@dataclass(frozen=True, kw_only=True)
class EditRequest(PictureRequest):
    """A picture made from pictures: ``images`` are the source and then the references, in order.

    ``mask`` belongs to the source and has its size; its alpha is 0 where the model shall paint. ``markup``
    in its place is a note over the source, of its size: coloured marks on a transparent ground.
    ``paste_back`` says how the result is put back into the source, where it is. ``varies`` marks an edit
    that stands for variations; it never goes out.
    """

    operation: ClassVar[str] = "edit"

    images: tuple[Attachment, ...]
    mask: Attachment | None = None
    markup: Attachment | None = None
    input_fidelity: str | None = None
    paste_back: PasteBack | None = None
    varies: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "images", tuple(self.images))

    @property
    def purpose(self) -> str:
        """Variations, where it stands for them."""
        return VariationRequest.operation if self.varies else self.operation

    @property
    def sources(self) -> tuple[Attachment, ...]:
        """The source, then the references."""
        return self.images

    @property
    def overlays(self) -> Mapping[str, Attachment]:
        """The mask or the markup, where there is one."""
        return {name: file for name, file in (("mask", self.mask), ("markup", self.markup)) if file}

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a record, with what each file was."""
        return super().to_dict() | {
            "images": [image.to_dict() for image in self.images],
            "mask": self.mask.to_dict() if self.mask else None,
            "markup": self.markup.to_dict() if self.markup else None,
            "paste_back": self.paste_back.to_dict() if self.paste_back else None,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], find: Finder = nowhere) -> Self:
        """The request of a record; ``find`` says where the file of a SHA-256 is."""
        images = tuple(Attachment.from_dict(image, find) for image in record["images"])
        files = {
            name: Attachment.from_dict(record[name], find) for name in ("mask", "markup") if record.get(name)
        }
        paste = PasteBack.from_dict(record["paste_back"], find) if record.get("paste_back") else None
        return super().from_dict({**record, **files, "images": images, "paste_back": paste}, find)


@dataclass(frozen=True, kw_only=True)
class VariationRequest(PictureRequest):
    """More of a picture: through the variations endpoint, or an edit where there is none.

    The endpoint takes ``image``, model, n, size, response format and seed. ``strength``, from 0 (subtle)
    to 1 (bold), the prompt (which may be empty) and all the rest are for that edit. ``whole`` is the
    source as the edit sends it, at ``whole_size``, where the endpoint gets another cut of it;
    ``paste_back`` is the edit's.
    """

    operation: ClassVar[str] = "variation"

    prompt: str = ""
    image: Attachment
    strength: float = 0.5
    whole: Attachment | None = None
    whole_size: str | None = None
    paste_back: PasteBack | None = None

    @property
    def sources(self) -> tuple[Attachment, ...]:
        """The picture alone."""
        return (self.image,)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a record, with what each file was."""
        return super().to_dict() | {
            "image": self.image.to_dict(),
            "whole": self.whole.to_dict() if self.whole else None,
            "paste_back": self.paste_back.to_dict() if self.paste_back else None,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], find: Finder = nowhere) -> Self:
        """The request of a record; ``find`` says where the file of a SHA-256 is."""
        image = Attachment.from_dict(record["image"], find)
        whole = Attachment.from_dict(record["whole"], find) if record.get("whole") else None
        paste = PasteBack.from_dict(record["paste_back"], find) if record.get("paste_back") else None
        return super().from_dict({**record, "image": image, "whole": whole, "paste_back": paste}, find)


class UnreadableRecord(StudioError):
    """This record of a request cannot be read."""

    advice = "Choose the picture and its settings again."


_KINDS: Mapping[str, type[PictureRequest]] = {
    kind.operation: kind for kind in (GenerateRequest, EditRequest, VariationRequest)
}


def request_from_dict(record: Mapping[str, Any], find: Finder = nowhere) -> PictureRequest:
    """The request of a record, whatever its operation.

    ``find`` says where the file of a SHA-256 is. Raises UnreadableRecord for what is no such record.
    """
    kind = _KINDS.get(record.get("operation", "generate"))
    if kind is None:
        raise UnreadableRecord("its kind is not known here")
    try:
        return kind.from_dict(record, find)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UnreadableRecord("it is not whole") from None


def problems(request: PictureRequest, card: ModelCard, kind: Kind | None = None) -> list[Problem]:
    """All that is wrong with ``request`` for the model of ``card``: empty when it can be sent.

    ``kind`` is that of the connection, where it is known: Azure takes less than the model does.
    """
    return problems_of(request, card, kind)


def check(request: PictureRequest, card: ModelCard, kind: Kind | None = None) -> None:
    """Raise :class:`InvalidRequest` with every problem at once, if there is any."""
    found = problems(request, card, kind)
    if found:
        raise InvalidRequest(found)
