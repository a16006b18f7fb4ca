"""The fields of a request: read one by one, checked, and put together in an `Order`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from offline.errors import ApiError, quoted
from offline.usage import Size

MODEL = "offline-illustrator"
LONGEST_PROMPT = 32_000
SMALLEST_SIDE, LARGEST_SIDE = 64, 3840
MOST_PICTURES = 10
MOST_PARTIALS = 3
LARGEST_SEED = 2**32 - 1

_LONGEST_TEXT = 1024
_LONGEST_DURATION_MS = 655_350
_QUALITIES = {"auto": "medium", "standard": "medium", "hd": "high"}
"""What the qualities that name no degree of their own are drawn (and counted) as."""

_DRAWN_FORMATS = ("png", "jpeg", "webp")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_SIZE = re.compile(r"([1-9][0-9]{1,3})x([1-9][0-9]{1,3})")
_TYPE_NAMES = {str: "a string", bool: "a boolean", int: "an integer", float: "a number", list: "an array"}


@dataclass(frozen=True)
class Order:
    """What one request asks for, checked. A size is width × height in pixels; None leaves it to us."""

    prompt: str = ""
    model: str = MODEL
    n: int = 1
    size: Size | None = None
    quality: str = "medium"
    background: str = "auto"
    output_format: str = "png"
    output_compression: int | None = None
    response_format: str = "b64_json"
    partial_images: int = 0
    stream: bool = False
    seed: int | None = None
    safety_identifier: str | None = None


class Fields:
    """The fields that a client sent. Each is taken once, by kind; what is left over is unknown.

    Values of a form (``is_form``) are all text; those of JSON have types. Null stands for the default.
    Every method raises `ApiError` for what does not fit.
    """

    def __init__(self, values: Mapping[str, object], *, is_form: bool = False) -> None:
        self._values = dict(values)
        self._is_form = is_form

    def text(self, name: str, longest: int = _LONGEST_TEXT) -> str | None:
        """Take a string of at most ``longest`` characters."""
        value = self._values.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, str):
            raise _wrong_type(name, "a string", value)
        if len(value) > longest:
            raise _too_long(name, longest, len(value))
        if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise ApiError(f"Invalid '{name}': it holds half of a surrogate pair.", param=name)
        return value

    def choice(self, name: str, *options: str) -> str | None:
        """Take one of the options."""
        value = self.text(name)
        if value is None or value in options:
            return value
        supported = ", ".join(f"'{option}'" for option in options)
        raise ApiError(f"Invalid value: {quoted(value)}. Supported values are: {supported}.", param=name)

    def whole(self, name: str, low: int, high: int) -> int | None:
        """Take an integer from low to high."""
        value = self._values.pop(name, None)
        if self._is_form and isinstance(value, str) and _INTEGER.fullmatch(value):
            value = int(value)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong_type(name, "an integer", value)
        if not low <= value <= high:
            message = f"Invalid '{name}': expected an integer from {low} to {high}, but got {value} instead."
            raise ApiError(message, param=name)
        return value

    def flag(self, name: str) -> bool:
        """Take a boolean; false when it is not there."""
        value = self._values.pop(name, None)
        if self._is_form and isinstance(value, str):
            value = {"true": True, "false": False}.get(value.lower(), value)
        if value is None or isinstance(value, bool):
            return bool(value)
        raise _wrong_type(name, "a boolean", value)

    def size(self, name: str) -> Size | None:
        """Take a size, WIDTHxHEIGHT in pixels; None when it is ``auto`` or not there."""
        value = self.text(name)
        if value is None or value == "auto":
            return None
        match = _SIZE.fullmatch(value)
        sides = (int(match[1]), int(match[2])) if match else (0, 0)
        if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in sides):
            rule = f"'auto', or WIDTHxHEIGHT with both sides from {SMALLEST_SIDE} to {LARGEST_SIDE} pixels"
            raise ApiError(f"Invalid size {quoted(value)}: it must be {rule}.", param=name)
        return sides

    def nested(self, name: str) -> bool:
        """Take an object (in a form: ``name[key]`` fields) and tell whether it was there."""
        keys = [key for key in self._values if key.startswith(f"{name}[")] if self._is_form else []
        for key in keys:
            del self._values[key]
        value = self._values.pop(name, None)
        if value is not None and not isinstance(value, dict):
            raise _wrong_type(name, "an object", value)
        return bool(keys) or value is not None

    def finish(self) -> None:
        """Refuse what nobody took."""
        for name in self._values:
            raise ApiError(f"Unknown parameter: {quoted(name)}.", param=name[:100], code="unknown_parameter")


def generation(fields: Fields) -> Order:
    """Read a request to /images/generations."""
    fields.choice("moderation", "low", "auto")
    fields.choice("style", "vivid", "natural")
    return _prompted(fields)


def edit(fields: Fields) -> Order:
    """Read a request to /images/edits; its pictures are read elsewhere."""
    fields.choice("input_fidelity", "high", "low")
    return _prompted(fields)


def variation(fields: Fields) -> Order:
    """Read a request to /images/variations; its picture is read elsewhere."""
    order = Order(
        model=_model(fields),
        n=_count(fields),
        size=fields.size("size"),
        response_format=_response_format(fields),
        seed=fields.whole("seed", 0, LARGEST_SEED),
        safety_identifier=fields.text("user") or None,
    )
    fields.finish()
    return order


def _prompted(fields: Fields) -> Order:
    prompt = _prompt(fields)
    fields.choice("complexity", "low", "medium", "high")
    output_format = _output_format(fields)
    user = fields.text("user")
    order = Order(
        prompt=prompt,
        model=_model(fields),
        n=_count(fields),
        size=fields.size("size"),
        quality=_quality(fields),
        background=fields.choice("background", "auto", "opaque", "transparent") or "auto",
        output_format=output_format,
        output_compression=fields.whole("output_compression", 0, 100),
        response_format=_response_format(fields),
        partial_images=fields.whole("partial_images", 0, MOST_PARTIALS) or 0,
        stream=fields.flag("stream"),
        seed=fields.whole("seed", 0, LARGEST_SEED),
        safety_identifier=fields.text("safety_identifier") or user or None,
    )
    fields.finish()
    _check_together(order)
    return order


def _prompt(fields: Fields) -> str:
    prompt = fields.text("prompt", LONGEST_PROMPT)
    if prompt is None:
        raise missing("prompt")
    if not prompt.strip():
        raise ApiError("Invalid 'prompt': it is blank. Say what to draw.", param="prompt")
    return prompt


def _model(fields: Fields) -> str:
    return fields.text("model") or MODEL


def _count(fields: Fields) -> int:
    n = fields.whole("n", 1, MOST_PICTURES)
    return 1 if n is None else n


def _quality(fields: Fields) -> str:
    asked = (
        fields.choice("quality", "auto", "low", "medium", "high", "xhigh", "max", "standard", "hd") or "auto"
    )
    return _QUALITIES.get(asked, asked)


def _response_format(fields: Fields) -> str:
    return fields.choice("response_format", "url", "b64_json") or "b64_json"


def _output_format(fields: Fields) -> str:
    """Take the format, and what belongs to the moving and the drawn-by-lines formats with it."""
    output_format = fields.choice("output_format", *_DRAWN_FORMATS, "gif", "svg") or "png"
    extras = {
        "frame_count": fields.whole("frame_count", 2, 16) is not None,
        "frame_duration_ms": fields.whole("frame_duration_ms", 1, _LONGEST_DURATION_MS) is not None,
        "svg": fields.nested("svg"),
    }
    if output_format not in _DRAWN_FORMATS:
        message = f"This server draws no {output_format}: ask for png, jpeg or webp."
        raise ApiError(message, param="output_format")
    for name in (name for name, given in extras.items() if given):
        needed = "svg" if name == "svg" else "gif"
        raise ApiError(f"'{name}' is only supported with output_format '{needed}'.", param=name)
    return output_format


def _check_together(order: Order) -> None:
    """Refuse fields that are fine alone and not together."""
    if order.stream and order.n > 1:
        raise ApiError("Streaming is only supported with n=1.", param="n")
    if order.stream and order.response_format == "url":
        raise ApiError("A stream carries b64_json only, not urls.", param="response_format")
    if order.background == "transparent" and order.output_format == "jpeg":
        message = "A transparent background needs output_format 'png' or 'webp'."
        raise ApiError(message, param="background")
    if order.output_compression is not None and order.output_format == "png":
        message = "'output_compression' is only supported with output_format 'jpeg' or 'webp'."
        raise ApiError(message, param="output_compression")


def missing(name: str) -> ApiError:
    """Return the error of a field that has to be there."""
    return ApiError(f"Missing required parameter: '{name}'.", param=name, code="missing_required_parameter")


def _wrong_type(name: str, expected: str, value: object) -> ApiError:
    got = _TYPE_NAMES.get(type(value), "an object")
    message = f"Invalid type for '{name}': expected {expected}, but got {got} instead."
    return ApiError(message, param=name, code="invalid_type")


def _too_long(name: str, longest: int, length: int) -> ApiError:
    limit = f"Expected a string with maximum length {longest}, but got a string with length {length} instead"
    return ApiError(
        f"Invalid '{name}': string too long. {limit}.", param=name, code="string_above_max_length"
    )
