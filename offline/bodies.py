"""A request's body, read with limits: JSON, or a form with pictures."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import BinaryIO

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from offline.errors import ApiError
from offline.fields import Fields

_MEBIBYTE = 1024 * 1024
_LONGEST_JSON = 4 * _MEBIBYTE
_LONGEST_FORM = 1024 * _MEBIBYTE
_LONGEST_FIELD = 4 * _MEBIBYTE
_MOST_FILES = 64
_MOST_FIELDS = 256
_FILE_FIELDS = {"image": "image", "image[]": "image", "mask": "mask", "markup": "markup"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a form: the field it is for, its bytes to be read, and how many they are."""

    param: str
    file: BinaryIO
    size: int


async def read_json(request: Request) -> Fields:
    """Read a JSON object; raises `ApiError` for anything else."""
    _expect_type(request, "application/json")
    body = b"".join([chunk async for chunk in _capped(request, _LONGEST_JSON)])
    try:
        content = json.loads(body)
    except (ValueError, RecursionError) as error:
        message = "We could not parse the JSON body of your request."
        raise ApiError(message, code="invalid_json") from error
    if not isinstance(content, dict):
        raise ApiError("The body must be a JSON object.", code="invalid_type")
    return Fields(content)


@asynccontextmanager
async def read_form(request: Request) -> AsyncIterator[tuple[Fields, list[Upload]]]:
    """Read a multipart form: its text fields, and its files, which last as long as the context."""
    _expect_type(request, "multipart/form-data")
    parser = MultiPartParser(
        request.headers,
        _capped(request, _LONGEST_FORM),
        max_files=_MOST_FILES,
        max_fields=_MOST_FIELDS,
        max_part_size=_LONGEST_FIELD,
    )
    try:
        form = await parser.parse()
    except (MultiPartException, ValueError) as error:
        message = f"We could not read the form of your request. {error}"
        raise ApiError(message.strip(), code="invalid_multipart") from error
    try:
        yield _sorted(form)
    finally:
        await form.close()


def _sorted(form: FormData) -> tuple[Fields, list[Upload]]:
    """Tell a form's text from its files."""
    texts: dict[str, object] = {}
    uploads: list[Upload] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            uploads.append(_upload(name, value))
        elif name in _FILE_FIELDS:
            raise ApiError(f"'{name}' must be a file.", param=_FILE_FIELDS[name], code="invalid_type")
        elif name in texts:
            raise ApiError(f"'{name[:100]}' was sent more than once.", param=name[:100])
        else:
            texts[name] = value
    return Fields(texts, is_form=True), uploads


def _upload(name: str, file: UploadFile) -> Upload:
    if name not in _FILE_FIELDS:
        message = f"Unknown parameter: '{name[:100]}' as a file."
        raise ApiError(message, param=name[:100], code="unknown_parameter")
    return Upload(_FILE_FIELDS[name], file.file, file.size or 0)


def _expect_type(request: Request, expected: str) -> None:
    sent = request.headers.get("content-type", "")
    if sent.split(";")[0].strip().lower() != expected:
        message = f"Unsupported content type: '{sent[:100]}'. This method only accepts '{expected}' requests."
        raise ApiError(message, code="unsupported_content_type")


async def _capped(request: Request, limit: int) -> AsyncGenerator[bytes, None]:
    """Yield the body's bytes as they come, and refuse it as soon as they are too many."""
    seen = 0
    async for chunk in request.stream():
        seen += len(chunk)
        if seen > limit:
            raise ApiError("The request is too large.", code="request_too_large", status=413)
        yield chunk
