"""Servers as they are met: each answers with the quirks of one row of the table of servers.

``QUIRKS[preset]`` is how a server of that preset answers; put it at every path with :func:`serve`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.wire import (
    Answer,
    Wire,
    WireServer,
    png,
    respond_error,
    respond_json,
    respond_pictures,
    respond_raw,
)
from tests.wire_records import Recorded

SIZE = re.compile(r"\d+x\d+")
OPERATIONS = ("generations", "edits", "variations")


def serve(wire: WireServer, preset: str, model: str = "flux.1-dev") -> str:
    """Let ``wire`` answer as a server of this preset does; returns the base URL of its API."""
    root, base = "/v1", wire.url
    if preset == "azure":
        root, base = "/openai/v1", f"{wire.root}/openai/v1"
    if preset == "azure-versioned":
        root, base = f"/openai/deployments/{model}", wire.root
    for operation in OPERATIONS:
        wire.routes[f"{root}/images/{operation}"] = lambda wire: QUIRKS[preset](wire.request, wire)(wire)
    return base


def asked(request: Recorded) -> str:
    """The operation that a request is for."""
    return request.path.rsplit("/", 1)[-1]


def _pictures(request: Recorded, wire: Wire, size: str = "") -> list[bytes]:
    width, height = map(int, (size or str(request.fields.get("size") or "64x64")).split("x"))
    count = int(request.fields.get("n") or 1)
    return [png(width, height, wire.server.next_colour()) for _ in range(count)]


def _base64(request: Recorded, wire: Wire) -> Answer:
    return respond_pictures(*_pictures(request, wire))


def _by_url(request: Recorded, wire: Wire, *, relative: bool = False, size: str = "") -> Answer:
    """By url, unless base64 was asked for."""
    pictures = _pictures(request, wire, size)
    if request.fields.get("response_format") == "b64_json":
        return respond_pictures(*pictures)
    urls = []
    for number, picture in enumerate(pictures):
        url = wire.server.file(picture, f"/v1/files/{len(wire.server.requests)}-{number}.png")
        urls.append({"url": url.removeprefix(wire.server.root) if relative else url})
    return respond_json({"created": 1, "data": urls})


def _names(request: Recorded) -> set[str]:
    return {file.name for file in request.files}


def _missing() -> Answer:
    return respond_raw(b"404 page not found", "text/plain", 404)


def _detail(text: str, status: int) -> Answer:
    return respond_json({"detail": text}, status)


def _localai(request: Recorded, wire: Wire) -> Answer:
    """No edits; ignores the stream; answers by url; draws what is no WIDTHxHEIGHT at 512x512."""
    if asked(request) != "generations":
        return _missing()
    size = str(request.fields.get("size") or "")
    return _by_url(request, wire, size=size if SIZE.fullmatch(size) else "512x512")


def _sd_server(request: Recorded, wire: Wire) -> Answer:
    """stable-diffusion.cpp: no variations and no streams; errors are one text."""
    if asked(request) == "variations":
        return _missing()
    if asked(request) == "edits" and not _names(request) & {"image", "image[]"}:
        return respond_json({"error": "at least one image is required"}, 400)
    if not SIZE.fullmatch(str(request.fields.get("size", "64x64"))):
        return respond_json({"error": "bad size"}, 400)
    return _base64(request, wire)


def _vllm_omni(request: Recorded, wire: Wire) -> Answer:
    """Refuses streams; the files of an edit are `image` and `mask_image`, and nothing else."""
    if asked(request) == "variations":
        return _detail("Not Found", 404)
    if str(request.fields.get("stream", "")).lower() == "true":
        return _detail("stream is not supported for this model", 400)
    if asked(request) == "edits" and not {"image"} <= _names(request) <= {"image", "mask_image"}:
        return respond_json({"detail": [{"loc": ["body", "image"], "msg": "Field required"}]}, 422)
    return _base64(request, wire)


def _sglang(request: Recorded, wire: Wire) -> Answer:
    """Ignores the stream; a url may be relative."""
    if asked(request) == "variations":
        return _detail("Not Found", 404)
    return _by_url(request, wire, relative=True)


def _aquiles(request: Recorded, wire: Wire) -> Answer:
    """Ignores the stream; answers by url."""
    return _detail("Not Found", 404) if asked(request) == "variations" else _by_url(request, wire)


def _litellm(request: Recorded, wire: Wire) -> Answer:
    """As 1.106.2 was seen in tests/servers: a stream fails once its own server, OpenAI, has made the
    picture; generations with `response_format` are refused; there are no variations."""
    if asked(request) == "variations":
        return _detail("Not Found", 404)
    said = "litellm.{0}: {0}: OpenAIException - {1} LiteLLM: model group 'a' failed with the error above."
    named = {"x-litellm-call-id": "call-1"}
    if str(request.fields.get("stream", "")).lower() == "true":
        message = said.format("APIConnectionError", "'str' object has no attribute 'model_dump'")
        return respond_error(500, "500", message, type="internal_server_error", headers=named)
    if asked(request) == "generations" and "response_format" in request.fields:
        message = "litellm.UnsupportedParamsError: Setting `response_format` is not supported by openai, a."
        return respond_error(400, "400", message, type="invalid_request_error", headers=named)
    return _base64(request, wire)


def _xinference(request: Recorded, wire: Wire) -> Answer:
    """Has everything; answers by url."""
    return _by_url(request, wire)


def _azure(request: Recorded, wire: Wire) -> Answer:
    """Takes no webp and no `response_format`; the key by either of its headers; has no variations."""
    if not (request.headers.get("api-key") or request.headers.get("authorization")):
        return respond_error(401, "401", "Access denied due to invalid subscription key.")
    if asked(request) == "variations":
        return respond_error(404, "404", "Resource not found")
    if "response_format" in request.fields:
        return respond_error(400, "unknown_parameter", "Unknown parameter: 'response_format'.")
    if "/deployments/" in request.path and "api-version=" not in request.query:
        return respond_error(404, "404", "Resource not found")
    return _base64(request, wire)


QUIRKS: dict[str, Callable[[Recorded, Wire], Answer]] = {
    "localai": _localai,
    "stable-diffusion.cpp": _sd_server,
    "vllm-omni": _vllm_omni,
    "sglang": _sglang,
    "aquiles-image": _aquiles,
    "litellm": _litellm,
    "xinference": _xinference,
    "azure": _azure,
    "azure-versioned": _azure,
}
