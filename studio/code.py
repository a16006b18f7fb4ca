"""The request that brought a picture, as code: Python with the `openai` package, and curl.

The fields are those of `studio.fields`, which go on the wire, so that the two cannot drift apart. Keys are
environment variables, by the names that the SDK uses; files are named beside the script.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from studio.attachments import Attachment, Finder
from studio.cards import WHOLE_FORMATS, ModelCard
from studio.catalog import card_for
from studio.connections import DUMMY_KEY, OPENAI_URL, Kind
from studio.fields import edit_fields, generate_fields, variation_fields
from studio.library.records import Picture
from studio.requests import EditRequest, PictureRequest, VariationRequest, request_from_dict

OFFLINE_URL = "http://127.0.0.1:8510/v1"
"""Where `python -m offline` serves unless it is told otherwise."""

_ROUTES = {"generate": "generations", "edit": "edits", "variation": "variations"}
_METHODS = {"generate": "generate", "edit": "edit", "variation": "create_variation"}
_ENDINGS = {"jpeg": "jpg", "webp": "webp", "gif": "gif", "svg": "svg"}
_FILES = ("image", "mask", "markup")
_UNSAFE = re.compile(r"[^\w.-]", re.ASCII)


@dataclass(frozen=True)
class Code:
    """The request as a ``python`` script and as a ``curl`` command for a POSIX shell.

    ``files`` are what both read from the folder that they run in, by the names that they have there.
    """

    python: str
    curl: str
    files: Mapping[str, Attachment]


@dataclass(frozen=True)
class _Call:
    """What goes out: the request with its own number and seed, its fields, and where to."""

    request: PictureRequest
    fields: Mapping[str, Any]
    files: Mapping[str, Attachment]
    kind: Kind
    address: str | None
    azure: tuple[str, str] | None

    @property
    def stream(self) -> bool:
        return "stream" in self.fields

    @property
    def ending(self) -> str:
        """The ending of what comes."""
        return _ENDINGS.get(self.request.output_format or "", "png")

    @property
    def wire(self) -> dict[str, Any]:
        """The fields as they stand in the body, the SDK's extra ones among them; no files."""
        own = {name: value for name, value in self.fields.items() if name not in (*_FILES, "extra_body")}
        return own | dict(self.fields.get("extra_body") or {})

    @property
    def named(self) -> Iterator[tuple[str, str, Attachment]]:
        """The files: field, name in the folder, and what it is."""
        image = "image[]" if isinstance(self.fields.get("image"), list) else "image"
        fields = [image] * len(self.request.sources) + [*self.request.overlays]
        for field, (name, file) in zip(fields, self.files.items(), strict=True):
            yield field, name, file


def code_for(picture: Picture, find: Finder) -> Code:
    """The code of the request that brought ``picture``; ``find`` says where a file is.

    Raises UnreadableRecord where its record is not whole.
    """
    call = _call(picture, find)
    return Code(_python(call), _curl(call), call.files)


def _call(picture: Picture, find: Finder) -> _Call:
    sent = _sent(picture)
    request = request_from_dict(picture.asked, find)
    card = card_for(request.model, like=sent.get("like"))
    kind: Kind = sent.get("kind") or ("offline" if card.status == "offline" else "openai")
    stream = sent.get("stream", card.streams and request.output_format not in WHOLE_FORMATS)
    request = _share(request, picture.slot, sent, stream=stream)
    azure = (sent["azure_endpoint"], sent["api_version"]) if "azure_endpoint" in sent else None
    address = OFFLINE_URL if kind == "offline" else sent.get("address")
    return _Call(
        request=request,
        fields=_fields(request, card, kind, stream=stream),
        files={_local(place, file): file for place, file in enumerate(request.attachments, start=1)},
        kind=kind,
        address=None if address == OPENAI_URL else address,
        azure=azure,
    )


def _sent(picture: Picture) -> Mapping[str, Any]:
    """What the record says of how the request went out; nothing in those of older versions."""
    said = picture.asked.get("sent")
    return said if isinstance(said, Mapping) else {}


def _local(place: int, file: Attachment) -> str:
    """The name of a file in the folder: plain, and like no other one."""
    return f"{place}-{_UNSAFE.sub('-', file.file_name)}"


def _share(request: PictureRequest, slot: int, sent: Mapping[str, Any], *, stream: bool) -> PictureRequest:
    """The part of a request that one call made: a stream brings one picture, each with its own seed."""
    seed = request.seed if request.seed is None or not stream else request.seed + slot
    return replace(request, n=sent.get("n", 1 if stream else request.n), seed=sent.get("seed", seed))


def _fields(request: PictureRequest, card: ModelCard, kind: Kind, *, stream: bool) -> dict[str, Any]:
    """The SDK's arguments; the files are named, not read."""
    files = [(file.file_name, b"", file.mime) for file in request.attachments]
    if isinstance(request, EditRequest):
        return edit_fields(request, files, card, kind, stream=stream)
    if isinstance(request, VariationRequest):
        return variation_fields(request, files, card, kind)
    return generate_fields(request, card, kind, stream=stream)


# Python

_SAVE_STREAM = """
for event in stream:
    if event.type.endswith(".partial_image"):
        name = f"preview-{{event.partial_image_index}}.{ending}"
    elif event.type.endswith(".completed"):
        name = "result.{ending}"
    else:
        continue
    Path(name).write_bytes(base64.b64decode(event.b64_json))
    print(name)
"""
_SAVE_ANSWER = """
for number, picture in enumerate(answer.data, start=1):
    if picture.b64_json:
        name = f"result-{{number}}.{ending}"
        Path(name).write_bytes(base64.b64decode(picture.b64_json))
        print(name)
    else:
        print(picture.url)
"""


def _python(call: _Call) -> str:
    client = "AzureOpenAI" if call.azure else "OpenAI"
    arguments = "".join(f"    {name}={_value(call, name)},\n" for name in call.fields)
    result = "stream" if call.stream else "answer"
    save = (_SAVE_STREAM if call.stream else _SAVE_ANSWER).format(ending=call.ending)
    return (
        f"# {_needs(call, 'pip install openai')}\n"
        "import base64\nimport os\nfrom pathlib import Path\n\n"
        f"from openai import {client}\n\n"
        f"client = {client}(\n{_settings(call)})\n"
        f"{result} = client.images.{_METHODS[call.request.operation]}(\n{arguments}){save}"
    )


def _settings(call: _Call) -> str:
    variable = _key(call)
    free = call.kind in ("offline", "compatible")
    key = f'os.environ.get("{variable}") or "{DUMMY_KEY}"' if free else f'os.environ["{variable}"]'
    lines = [f"api_key={key}"]
    if call.azure:
        lines += [f"azure_endpoint={call.azure[0]!r}", f"api_version={call.azure[1]!r}"]
    elif call.address:
        lines.append(f"base_url={call.address!r}")
    lines += ["max_retries=0,  # a picture that is asked for again may be charged again"]
    return "".join(f"    {line}{'' if '#' in line else ','}\n" for line in lines)


def _value(call: _Call, name: str) -> str:
    if name not in _FILES:
        return repr(call.fields[name])
    files = [
        f'({file.file_name!r}, Path("{local}").read_bytes(), {file.mime!r})'
        for field, local, file in call.named
        if field.removesuffix("[]") == name
    ]
    if not isinstance(call.fields[name], list):
        return files[0]
    return "[\n" + "".join(f"        {file},\n" for file in files) + "    ]"


# curl

_DECODE_STREAM = """
sed -n 's/^data: *{/{/p' answer.txt | jq -r 'select(.type | endswith(".completed")).b64_json' \\
  | base64 --decode > result.%s
"""
_DECODE_ANSWER = """
for i in $(jq '.data | keys[]' answer.json); do
  jq -r ".data[$i].b64_json" answer.json | base64 --decode > "result-$((i + 1)).%s"
done
"""


def _curl(call: _Call) -> str:
    header = f'"api-key: ${_key(call)}"' if call.azure else f'"Authorization: Bearer {_shell_key(call)}"'
    parts = [f"curl --fail-with-body {_url(call)}", f"-H {header}"]
    parts += _form(call) if call.request.operation != "generate" else _json(call)
    answer = "answer.txt" if call.stream else "answer.json"
    parts += [*(["--no-buffer"] if call.stream else []), f"--output {answer}"]
    decode = (_DECODE_STREAM if call.stream else _DECODE_ANSWER) % call.ending
    return f"# {_needs(call, 'curl, jq')}\n" + " \\\n  ".join(parts) + "\n" + decode


def _json(call: _Call) -> list[str]:
    body = json.dumps(call.wire, ensure_ascii=False, indent=2)
    return ['-H "Content-Type: application/json"', f"--data-raw {shlex.quote(body)}"]


def _form(call: _Call) -> list[str]:
    texts = [pair for name, value in call.wire.items() for pair in _flat(name, value)]
    plain = [f"--form-string {shlex.quote(f'{name}={value}')}" for name, value in texts]
    files = [
        f"-F {shlex.quote(f'{field}=@{local};filename={file.file_name};type={file.mime}')}"
        for field, local, file in call.named
    ]
    return [*plain, *files]


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """A field of a form: what is nested gets its names in brackets, as the SDK writes it."""
    if isinstance(value, Mapping):
        for inner, one in value.items():
            yield from _flat(f"{name}[{inner}]", one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _flat(f"{name}[]", one)
    else:
        yield name, str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)


def _url(call: _Call) -> str:
    """Where to, quoted for a shell. The SDK looks for OPENAI_BASE_URL, so this does as well."""
    route = f"images/{_ROUTES[call.request.operation]}"
    if call.azure:
        endpoint, version = call.azure
        deployment = (
            "" if isinstance(call.request, VariationRequest) else f"deployments/{quote(call.request.model)}/"
        )
        return shlex.quote(f"{endpoint.rstrip('/')}/openai/{deployment}{route}?api-version={quote(version)}")
    if call.address:
        return shlex.quote(f"{call.address}/{route}")
    return f'"${{OPENAI_BASE_URL:-{OPENAI_URL}}}/{route}"'


# Both


def _key(call: _Call) -> str:
    return "AZURE_OPENAI_API_KEY" if call.kind == "azure" else "OPENAI_API_KEY"


def _shell_key(call: _Call) -> str:
    free = call.kind in ("offline", "compatible")
    return f"${{{_key(call)}:-{DUMMY_KEY}}}" if free else f"${_key(call)}"


def _needs(call: _Call, tools: str) -> str:
    needed = [tools]
    if call.kind in ("openai", "azure"):
        needed.append(f"{_key(call)} in the environment")
    if call.kind == "offline":
        needed.append("python -m offline, running")
    if call.files:
        needed.append(f"beside this: {', '.join(call.files)}")
    return f"Needs {'; '.join(needed)}."
