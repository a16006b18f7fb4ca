"""Every field of the SDK's two signatures: what it can send, the server knows."""

from __future__ import annotations

import inspect
from typing import Any

import openai
import pytest
from openai.resources.images import Images
from PIL import Image

_OF_THE_CALL = {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
VALUES: dict[str, Any] = {
    "prompt": "p",
    "model": "gpt-image-2.6-flare",
    "n": 1,
    "size": "64x64",
    "quality": "low",
    "background": "opaque",
    "output_format": "webp",
    "output_compression": 50,
    "moderation": "low",
    "style": "vivid",
    "user": "u",
    "safety_identifier": "hash",
    "complexity": "high",
    "input_fidelity": "low",
    "response_format": "b64_json",
    "partial_images": 1,
    "stream": False,
}
KNOWN_BUT_NOT_DRAWN: dict[str, Any] = {
    "frame_count": 9,
    "frame_duration_ms": 200,
    "svg": {"model": "m", "reasoning": {"effort": "low"}},
}
"""They belong to formats that are not drawn here: the refusal says so, and no field is unknown."""


def fields_of(operation: str) -> set[str]:
    """What the SDK's method takes."""
    return set(inspect.signature(getattr(Images, operation)).parameters) - _OF_THE_CALL


@pytest.mark.parametrize("operation", ["generate", "edit"])
def test_every_field_of_the_signature_is_known(client, files, operation):
    """JSON and form: all that is drawn is served at once; what belongs to GIF and SVG is refused by name."""
    names = fields_of(operation)
    marks = Image.new("RGBA", (96, 64))
    overlays = {"image": files.plain(), "markup": files.of(marks), "mask": files.mask((96, 64), (0, 0, 9, 9))}
    assert names == names & {*VALUES, *KNOWN_BUT_NOT_DRAWN, *overlays}
    call = getattr(client.images, operation)
    plain = {name: value for name, value in (VALUES | overlays).items() if name in names}
    for without in {"mask", "markup"} & names or {""}:
        assert call(**{name: value for name, value in plain.items() if name != without}).data
    needed = {name: plain[name] for name in ("prompt", "image") if name in plain}
    for name, value in KNOWN_BUT_NOT_DRAWN.items():
        drawn = "svg" if name == "svg" else "gif"
        for more, refused in (({}, name), ({"output_format": drawn}, "output_format")):
            with pytest.raises(openai.BadRequestError) as caught:
                call(**needed, **more, **{name: value})
            assert (caught.value.code, caught.value.param) == ("invalid_value", refused)
