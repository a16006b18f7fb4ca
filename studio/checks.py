"""What is wrong with a request for a model, all of it at once, each a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.cards import SVG_EFFORTS, WHOLE_FORMATS, InputLimits, ModelCard
from studio.connections import Kind
from studio.errors import Problem
from studio.extra import unreadable

if TYPE_CHECKING:
    from studio.attachments import Attachment
    from studio.requests import PictureRequest

MOST_SEED = 2**63 - 1
MOST_MASK_BYTES = 4 * 2**20
"""A mask has fewer (OpenAI's API reference, 2026-11). Of a markup nothing is said: it keeps to the same."""

_MB = 2**20
LONGEST_FRAME = 655_350  # milliseconds: what a GIF can hold
_FRAMES = (2, 16)
_OWN_FIELDS = frozenset(
    {
        "prompt",
        "model",
        "n",
        "size",
        "quality",
        "background",
        "output_format",
        "output_compression",
        "style",
        "input_fidelity",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "svg",
        "response_format",
        "stream",
        "partial_images",
        "seed",
        "safety_identifier",
        "image",
        "image[]",
        "mask",
        "markup",
    }
)
"""What Easel sends by itself, and so is not typed as an extra field."""

Check = Callable[["PictureRequest", ModelCard], Iterator[Problem]]


def problems_of(request: PictureRequest, card: ModelCard, kind: Kind | None = None) -> list[Problem]:
    """Every problem of ``request`` for the model of ``card``, in the order of a form's fields."""
    card = _at_azure(card) if kind == "azure" else card
    found = [problem for check in _CHECKS for problem in check(request, card)]
    if request.extra and kind not in (None, "compatible"):
        found.append(Problem("extra", "Extra fields: only compatible servers take them."))
    return found


def _at_azure(card: ModelCard) -> ModelCard:
    """The model as Azure serves it: pictures that are sent may not be webp (Microsoft's docs, 2026-11)."""
    formats = tuple(name for name in card.inputs.formats if name != "webp")
    return replace(card, inputs=replace(card.inputs, formats=formats))


def _operation(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    words = {"generate": "make pictures from a prompt", "edit": "edit pictures", "variation": "vary pictures"}
    if request.operation not in card.operations:
        yield Problem("model", f"Model: {card.title} cannot {words[request.operation]}.")


def _prompt(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    length = len(request.prompt)
    if not request.prompt.strip() and request.operation != "variation":
        yield Problem("prompt", "Prompt: type what the picture should show.")
    if card.prompt_limit is not None and length > card.prompt_limit:
        yield Problem(
            "prompt", f"Prompt: it has {length:,} characters; {card.title} takes up to {card.prompt_limit:,}."
        )
    if any("\ud800" <= letter <= "\udfff" for letter in request.prompt):
        yield Problem("prompt", "Prompt: it contains a broken character that cannot be sent; type it again.")


def _model(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if not request.model.strip():
        yield Problem("model", "Model: choose one.")


def _number(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if not 1 <= request.n <= card.max_n:
        span = "1 picture" if card.max_n == 1 else f"1 to {card.max_n} pictures"
        yield Problem("n", f"Number: {card.title} makes {span} at a time.")


def _size(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    sentence = card.size_problem(request.size)
    if sentence:
        yield Problem("size", f"Size: {sentence}")


def _choices(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    offered = {
        "quality": card.qualities,
        "background": card.backgrounds,
        "output_format": card.output_formats,
        "moderation": card.moderation,
        "style": card.styles,
        "response_format": card.response_formats,
        "input_fidelity": card.input_fidelity,
        "complexity": card.complexity,
    }
    for name, values in offered.items():
        asked = getattr(request, name, None)
        if asked is not None and asked != "auto" and asked not in values:
            yield Problem(name, _not_offered(name, asked, values, card))


def _not_offered(name: str, asked: str, values: tuple[str, ...], card: ModelCard) -> str:
    label = "Format" if name == "output_format" else name.replace("_", " ").capitalize()
    if not values:
        return f"{label}: {card.title} does not have this setting."
    return f"{label}: {card.title} takes {', '.join(values)}, not {asked[:40]}."


def _transparency(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if request.background == "transparent" and request.output_format not in (None, "png", "webp"):
        yield Problem("background", "Background: a transparent one needs the PNG or WebP format.")


def _compression(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    asked = request.output_compression
    if asked is None:
        return
    if not card.compression:
        yield Problem("output_compression", f"Compression: {card.title} does not have this setting.")
    elif request.output_format not in ("jpeg", "webp"):
        yield Problem("output_compression", "Compression: only JPEG and WebP use it.")
    elif not 0 <= asked <= 100:
        yield Problem("output_compression", "Compression: use 0 to 100.")


def _frames(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    """What belongs to moving pictures."""
    count, duration = request.frame_count, request.frame_duration_ms
    for name, label, value in (
        ("frame_count", "Frames", count),
        ("frame_duration_ms", "Frame duration", duration),
    ):
        if value is not None and request.output_format != "gif":
            yield Problem(name, f"{label}: only a GIF has this setting.")
            return
    if count is not None and not _FRAMES[0] <= count <= _FRAMES[1]:
        yield Problem("frame_count", f"Frames: a GIF has {_FRAMES[0]} to {_FRAMES[1]}.")
    if duration is not None and not 1 <= duration <= LONGEST_FRAME:
        yield Problem("frame_duration_ms", f"Frame duration: use 1 to {LONGEST_FRAME:,} milliseconds.")


def _author(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    """What belongs to SVG drawings."""
    model, effort = request.svg_model, request.svg_effort
    for name, label, value in (("svg_model", "SVG model", model), ("svg_effort", "SVG effort", effort)):
        if value is not None and request.output_format != "svg":
            yield Problem(name, f"{label}: only an SVG has this setting.")
            return
    if effort is not None and effort not in SVG_EFFORTS:
        yield Problem("svg_effort", f"SVG effort: use {', '.join(SVG_EFFORTS)}, not {effort[:40]}.")
    elif effort is not None and not model:
        yield Problem("svg_effort", "SVG effort: name an SVG model as well.")


def _whole(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    """What formats that come in one piece do not go with."""
    if request.output_format not in WHOLE_FORMATS or request.output_format not in card.output_formats:
        return
    if request.output_format == "svg" and request.n > 1:
        yield Problem("n", "Number: SVG drawings come one at a time; ask for 1.")
    if request.output_format == "gif" and getattr(request, "mask", None):
        yield Problem("mask", "Mask: a GIF cannot use one; clear it, or choose another format.")


def _previews(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if request.partial_images < 0 or request.partial_images > max(card.max_partial_images, 0):
        most = card.max_partial_images
        span = f"takes 0 to {most}" if most else "shows none"
        yield Problem("partial_images", f"Previews: {card.title} {span}.")


def _seed(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if request.seed is None:
        return
    if not card.seed:
        yield Problem("seed", f"Seed: {card.title} does not take one.")
    elif not 0 <= request.seed <= MOST_SEED - request.n:
        yield Problem("seed", "Seed: use a whole number of up to 18 digits.")


def _extra(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if sentence := unreadable(request.extra):
        yield Problem("extra", sentence)
    own = _OWN_FIELDS | ({"moderation"} if request.operation == "generate" else set())
    own -= set() if card.complexity or card.status != "unknown" else {"complexity"}
    for name in request.extra:
        if name in own:
            yield Problem("extra", f"Extra fields: “{name}” has its own control.")
    if request.operation == "edit" and "moderation" in request.extra and card.status != "unknown":
        yield Problem("extra", "Extra fields: an edit does not take “moderation”.")


def _strength(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    if not 0 <= getattr(request, "strength", 0) <= 1:
        yield Problem("strength", "Strength: use 0 (subtle) to 1 (bold).")


def _sources(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    """How many pictures, and each of them."""
    if request.operation == "generate" or request.operation not in card.operations:
        return
    limits = card.inputs if request.operation == "edit" else card.variation_inputs
    field = "images" if request.operation == "edit" else "image"
    count = len(request.sources)
    if not count:
        yield Problem(field, "Picture: choose one to work on.")
    if count > limits.count:
        most = "1 picture" if limits.count == 1 else f"1 to {limits.count} pictures"
        yield Problem(field, f"Pictures: {card.title} takes {most}, not {count}.")
    for place, picture in enumerate(request.sources, start=1):
        label = "Picture" if count == 1 else f"Picture {place}"
        yield from (Problem(field, f"{label}: {said}") for said in _unfit(picture, limits, card))


def _unfit(picture: Attachment, limits: InputLimits, card: ModelCard) -> Iterator[str]:
    """What is wrong with one picture, in words that follow its label."""
    if picture.format not in limits.formats:
        yield f"{card.title} takes {', '.join(limits.formats)} here, not {picture.format[:40]}."
    yield from _unfit_file(picture, limits.most_bytes)
    if limits.square and picture.width != picture.height:
        yield f"it must be square; this one is {_pixels(picture)}."


def _unfit_file(file: Attachment, most: int) -> Iterator[str]:
    size = file.bytes_on_disk()
    if size is None:
        yield "its file is gone; choose it again."
    elif size >= most:
        yield f"it must be under {most // _MB} MB; this one is {size / _MB:.1f} MB."


def _overlays(request: PictureRequest, card: ModelCard) -> Iterator[Problem]:
    """What lies over the first picture: a mask, or a markup."""
    for name, file in request.overlays.items():
        label = name.capitalize()
        if name == "markup" and not card.markup:
            yield Problem(name, f"{label}: {card.title} does not take one; use a mask instead.")
        if name == "markup" and "mask" in request.overlays:
            yield Problem(name, f"{label}: it cannot be combined with a mask; leave one of them out.")
        if file.format != "png":
            yield Problem(name, f"{label}: it must be a PNG, not {file.format[:40]}.")
        yield from (Problem(name, f"{label}: {said}") for said in _unfit_file(file, MOST_MASK_BYTES))
        for source in request.sources[:1]:
            if (file.width, file.height) != (source.width, source.height):
                yield Problem(name, f"{label}: it is {_pixels(file)}; the picture is {_pixels(source)}.")


def _pixels(file: Attachment) -> str:
    return f"{file.width} × {file.height} pixels"


_CHECKS: tuple[Check, ...] = (
    _operation,
    _sources,
    _overlays,
    _prompt,
    _strength,
    _model,
    _number,
    _size,
    _choices,
    _transparency,
    _compression,
    _frames,
    _author,
    _whole,
    _previews,
    _seed,
    _extra,
)
