"""What the API answers when it refuses or fails, in OpenAI's shape."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import Response

_LONGEST_QUOTE = 80


class ApiError(Exception):
    """A request that is not served: a status (4xx, 5xx), a sentence, and the field that it is about."""

    def __init__(
        self,
        message: str,
        *,
        param: str | None = None,
        code: str | None = "invalid_value",
        status: int = 400,
        kind: str = "invalid_request_error",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.param = param
        self.code = code
        self.status = status
        self.kind = kind

    def body(self) -> dict[str, Any]:
        """Return the JSON body: ``{"error": {"message", "type", "param", "code"}}``."""
        error = {"message": self.message, "type": self.kind, "param": self.param, "code": self.code}
        return {"error": error}

    def response(self, headers: dict[str, str] | None = None) -> Response:
        """Return the HTTP answer."""
        return json_response(self.body(), self.status, headers)


def server_error() -> ApiError:
    """Return the 500 for a fault of our own; what it was is in the server's log."""
    message = "The offline illustrator failed while it worked on this request. Its log says why."
    return ApiError(message, code="server_error", status=500, kind="server_error")


def json_response(content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Answer JSON in ASCII: a request may hold text that UTF-8 cannot (a lone surrogate)."""
    return Response(json.dumps(content), status, headers, media_type="application/json")


def quoted(value: object) -> str:
    """Quote what a client sent, shortened, for a message."""
    text = value if isinstance(value, str) else repr(value)
    return f"'{text}'" if len(text) <= _LONGEST_QUOTE else f"'{text[:_LONGEST_QUOTE]}…'"
