"""From a request to the fields that go out: what the model has, and nothing that it would refuse.

- A model with a card gets its own fields, "auto" included: what is shown is what was asked.
- DALL·E gets ``response_format`` and ``style``, and nothing of what only GPT image models know.
- An unknown model gets what differs from the API's defaults, so that strict servers do not stumble,
  and on a compatible server ``response_format="b64_json"``: several answer by url otherwise.
- Edits and variations go out as forms; in these the SDK (openai 3.54) writes what ``extra_body`` holds as
  fields like all others, booleans as ``true``.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from studio.attachments import SentFile
from studio.cards import ModelCard
from studio.connections import Kind
from studio.requests import EditRequest, PictureRequest, VariationRequest

_DEFAULTS = {"size": "auto", "quality": "auto", "background": "auto", "output_format": "png"}
_ASKED_FOR = "b64_json"

Preparing = Callable[[Any], Coroutine[Any, Any, Any]]


def generate_fields(request: PictureRequest, card: ModelCard, kind: Kind, *, stream: bool) -> dict[str, Any]:
    """The keyword arguments of the SDK's ``images.generate``; fields left out are not in it."""
    fields = _prompted(request, card, kind, stream=stream)
    for name in ("moderation", "style"):
        fields[name] = getattr(request, name, None)
    return _given(fields)


def edit_fields(
    request: EditRequest, files: Sequence[SentFile], card: ModelCard, kind: Kind, *, stream: bool
) -> dict[str, Any]:
    """The keyword arguments of the SDK's ``images.edit``; ``files`` are the request's attachments.

    One picture goes out as ``image``, which every server reads; several as ``image[]``.
    """
    fields = _prompted(request, card, kind, stream=stream)
    fields["input_fidelity"] = request.input_fidelity if card.input_fidelity else None
    images = list(files[: len(request.images)])
    fields["image"] = images if len(images) > 1 else images[0]
    fields |= zip(request.overlays, files[len(images) :], strict=True)
    return _given(fields)


def variation_fields(
    request: VariationRequest, files: Sequence[SentFile], card: ModelCard, kind: Kind
) -> dict[str, Any]:
    """The keyword arguments of the SDK's ``images.create_variation``: the endpoint has few fields."""
    (image,) = files
    fields = {"image": image, "model": request.model, "n": request.n}
    fields["size"] = None if request.size == "auto" else request.size
    fields["response_format"] = _response_format(request, card, kind)
    fields["extra_body"] = _extra(request)
    return _given(fields)


def _prompted(request: PictureRequest, card: ModelCard, kind: Kind, *, stream: bool) -> dict[str, Any]:
    """What generating and editing have in common."""
    fields: dict[str, Any] = {"prompt": request.prompt, "model": request.model, "n": request.n}
    fields |= _chosen(request, card)
    if request.output_format in ("jpeg", "webp"):
        fields["output_compression"] = request.output_compression
    if request.output_format == "gif":
        fields |= {"frame_count": request.frame_count, "frame_duration_ms": request.frame_duration_ms}
    if request.output_format == "svg":
        fields["svg"] = _svg(request)
    fields["complexity"] = request.complexity if card.complexity else None
    fields["response_format"] = _response_format(request, card, kind)
    if stream:
        fields |= {"stream": True, "partial_images": request.partial_images}
    fields["extra_body"] = _extra(request)
    return fields


def _svg(request: PictureRequest) -> dict[str, Any] | None:
    """Who writes an SVG drawing, and how hard they think; None leaves both to the server."""
    if not request.svg_model:
        return None
    effort = {"reasoning": {"effort": request.svg_effort}} if request.svg_effort else {}
    return {"model": request.svg_model, **effort}


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _extra(request: PictureRequest) -> dict[str, Any] | None:
    """What the SDK has no argument for."""
    return dict(request.extra) | ({} if request.seed is None else {"seed": request.seed}) or None


def _chosen(request: PictureRequest, card: ModelCard) -> dict[str, Any]:
    """Size, quality, background and format, as far as the model has them."""
    known = {
        "size": card.auto_size or request.size != "auto",
        "quality": "auto" in card.qualities or request.quality != "auto",
        "background": bool(card.backgrounds),
        "output_format": card.sends_output_format,
    }
    fields = {name: getattr(request, name) for name, sends in known.items() if sends}
    if card.status == "unknown":
        return {name: value for name, value in fields.items() if value != _DEFAULTS[name]}
    return fields


def _response_format(request: PictureRequest, card: ModelCard, kind: Kind) -> str | None:
    """What to ask for. GPT image models refuse the field; unknown ones at OpenAI or Azure may be such."""
    if request.response_format or not card.response_formats:
        return request.response_format
    if card.status == "offline" or (card.status == "unknown" and kind in ("openai", "azure")):
        return None
    return _ASKED_FOR


def naming_parts(prepare: Preparing, names: Mapping[str, str]) -> Preparing:
    """What prepares a request, with the ``names`` that the server reads for the parts of its form.

    ``prepare`` is the SDK's, which knows OpenAI's names alone.
    """

    async def prepare_named(options: Any) -> Any:
        options = await prepare(options)
        if options.files:
            options.files = [(names.get(name, name), file) for name, file in options.files]
        return options

    return prepare_named
