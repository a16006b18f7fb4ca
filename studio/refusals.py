"""From a server's error answer to the class that says what to do: plain status and body, no SDK.

The rows are those of OpenAI's error reference, of Azure's content filter and of the FastAPI servers
that compatible servers are built on (collected 2026-11-22).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from studio import errors
from studio.errors import StudioError
from studio.texts import bounded, plain
from studio.waits import told_wait

LITELLM_ID = "x-litellm-call-id"
"""The header of a request's id in LiteLLM's answers."""

_MODERATION = {
    "moderation_blocked",
    "content_policy_violation",
    "contentfilter",
    "content_filter",
    "responsibleaipolicyviolation",
}
_QUOTA = {"insufficient_quota", "credit_balance_exhausted"}
_QUOTA_ENDINGS = ("_spend_limit_exceeded", "_usage_limit_exceeded")
_BILLING = {"billing_hard_limit_reached", "billing_not_active", "billing_error"}
_NO_MODEL = {"model_not_found", "deploymentnotfound", "deployment_not_found"}
_NO_KEY = {"invalid_api_key", "no_db_connection"}  # the latter is LiteLLM's, where it knows one key alone
_OVERLOADED = {"server_is_overloaded", "overloaded_error", "engine_overloaded", "slow_down"}
_RATE = {"rate_limit_exceeded", "slow_down", "requests", "tokens", "too_many_requests"}
_FIELD_OF_CODE = {
    "invalid_image_file": "image",
    "unsupported_file_mimetype": "image",
    "invalid_mask_image_format": "mask",
    "invalid_input_fidelity_model": "input_fidelity",
}
_NAMED_FIELD = re.compile(r"(?:parameter|argument|field)s?:? ['\"`]([\w.\[\]]{1,40})['\"`]", re.IGNORECASE)
_WRAPPED = re.compile(r"litellm\.\w+: (?:\w+: )*(?:\w+Exception - )?(.+?)(?: LiteLLM: model group .*)?")


@dataclass(frozen=True)
class Said:
    """What a server said of an error, whatever the shape of its body."""

    status: int | None
    message: str = ""
    code: str = ""
    type: str = ""
    param: str | None = None
    body: Mapping[str, Any] = field(default_factory=dict)

    def is_one_of(self, names: Iterable[str]) -> bool:
        """Whether the code or the type is among ``names``."""
        return bool({self.code.lower(), self.type.lower()} & set(names))

    def speaks_of(self, *words: str) -> bool:
        """Whether code, type or message hold one of ``words``."""
        text = f"{self.code} {self.type} {self.message}".lower()
        return any(word in text for word in words)


def refusal(
    status: int | None,
    body: object,
    *,
    headers: Mapping[str, str] | None = None,
) -> StudioError:
    """The error for an answer of ``status`` with ``body`` (decoded JSON or text).

    ``status`` is None for an error that came inside a stream or an answer of 200.
    """
    said = read_error(status, bounded(body))
    kind = _kind_by_code(said) or _kind_by_status(said)
    more: dict[str, Any] = {
        "request_id": request_id(headers or {}),
        "status": status,
        "code": said.code or None,
        "param": said.param,
        "retry_after": told_wait(headers or {}, said.message),
    }
    detail = _detail(said, kind)
    if kind is errors.ModerationBlocked:
        return errors.ModerationBlocked(detail, **_moderation(said), **more)
    return kind(detail, **more)


def request_id(headers: Mapping[str, str]) -> str | None:
    """What the server's operator asks for."""
    return headers.get("x-request-id") or headers.get(LITELLM_ID)


def read_error(status: int | None, body: object) -> Said:
    """The parts of an error's body: OpenAI's shape, flat, ``{"detail": …}``, or any text."""
    inner = body.get("error", body) if isinstance(body, Mapping) else body
    if not isinstance(inner, Mapping):
        return Said(status, message=plain(str(inner or "")))
    message, param = _message(inner)
    code = _text(inner.get("code"))
    code = "" if code == str(status) else code  # LiteLLM puts the status there
    return Said(
        status,
        message=message,
        code=code,
        type=_text(inner.get("type")),
        param=_text(inner.get("param")) or param or _FIELD_OF_CODE.get(code) or _named(message),
        body=inner,
    )


def _message(inner: Mapping[str, Any]) -> tuple[str, str | None]:
    """The message, and the field that FastAPI's list of details names."""
    detail = inner.get("message") or inner.get("detail") or inner.get("msg") or inner.get("error")
    if isinstance(detail, list) and detail and isinstance(detail[0], Mapping):
        where = detail[0].get("loc")
        parts = [str(part) for part in where if part != "body"] if isinstance(where, list) else []
        return plain(_text(detail[0].get("msg"))), ".".join(parts) or None
    if isinstance(detail, Mapping):
        return _message(detail)
    if detail:
        return plain(str(detail)), None
    return (plain(json.dumps(dict(inner), default=str)[:2000]) if inner else ""), None


def _named(message: str) -> str | None:
    found = _NAMED_FIELD.search(message)
    return found[1] if found else None


def _text(value: object) -> str:
    """``value`` as text; "None" is what LiteLLM writes for nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return "" if value == "None" else str(value)


def _kind_by_code(said: Said) -> type[StudioError] | None:
    """What a code alone decides, whatever the status."""
    inner = said.body.get("innererror") or said.body.get("inner_error")
    inner_code = _text(inner.get("code")).lower() if isinstance(inner, Mapping) else ""
    if said.is_one_of(_MODERATION) or inner_code in _MODERATION or _says_blocked(said):
        return errors.ModerationBlocked
    if said.is_one_of(_BILLING) or _says_billing(said):
        return errors.BillingLimitReached
    if said.is_one_of(_QUOTA) or said.code.lower().endswith(_QUOTA_ENDINGS) or _says_no_credit(said):
        return errors.QuotaExhausted
    if said.is_one_of(_NO_MODEL) or _says_no_model(said):
        return errors.ModelNotFound
    if said.is_one_of(_NO_KEY):
        return errors.InvalidKey
    return None


def _says_blocked(said: Said) -> bool:
    """Gateways pass the words on, not the code."""
    words = ("contentpolicyviolation", "content_policy_violation", "moderation_blocked", "safety system")
    return said.status == 400 and said.speaks_of(*words)


def _says_no_model(said: Said) -> bool:
    """LiteLLM's words for a model that is not in its list."""
    return said.status == 400 and said.speaks_of("invalid model name passed in")


def _says_no_credit(said: Said) -> bool:
    words = ("exceeded your current quota", "insufficient_quota", "credit balance", "out of credits")
    more = ("no credits", "no remaining credits", "no credit remaining", "insufficient credits")
    return said.status in (429, None) and said.speaks_of(*words, *more)


def _says_billing(said: Said) -> bool:
    """Not every word of billing: a plain rate limit may point to the billing settings."""
    words = ("billing hard limit", "billing limit has been reached", "billing limit reached")
    return said.status in (400, 403, 429, None) and said.speaks_of(*words)


def _kind_by_status(said: Said) -> type[StudioError]:
    simple: dict[int, type[StudioError]] = {
        400: errors.BadRequest,
        401: errors.InvalidKey,
        402: errors.QuotaExhausted,
        405: errors.EndpointMissing,
        408: errors.TimedOut,
        413: errors.BadRequest,
        415: errors.BadRequest,
        422: errors.BadRequest,
        429: errors.RateLimited,
        501: errors.EndpointMissing,
    }
    status = said.status
    if status is None:
        return _kind_inside_an_answer(said)
    if status == 403:
        return errors.OrganizationUnverified if said.speaks_of("verif") else errors.NotPermitted
    if status == 404:
        return errors.ModelNotFound if said.speaks_of("model") else errors.EndpointMissing
    if status in (503, 529) and (said.is_one_of(_OVERLOADED) or _says_overloaded(said)):
        return errors.Overloaded
    return simple.get(status, errors.ServerError if status >= 500 else errors.UnknownAnswer)


def _says_overloaded(said: Said) -> bool:
    """A bare 503 may come from a proxy that gave up waiting: only a plain word makes it harmless,
    not a time to come back."""
    return said.speaks_of("overload", "capacity", "too many requests")


def _kind_inside_an_answer(said: Said) -> type[StudioError]:
    if said.is_one_of(_OVERLOADED - {"slow_down"}):
        return errors.Overloaded
    if said.is_one_of(_RATE):
        return errors.RateLimited
    if said.is_one_of({"invalid_request_error", "image_generation_user_error"}):
        return errors.BadRequest
    return errors.ServerError


def _detail(said: Said, kind: type[StudioError]) -> str:
    if said.message:
        return _unwrapped(said.message)
    if said.code or said.type:
        return said.code or said.type
    return f"status {said.status}" if kind in (errors.ServerError, errors.UnknownAnswer) else ""


def _unwrapped(message: str) -> str:
    """What LiteLLM's own server said, without what LiteLLM puts around it."""
    wrapped = _WRAPPED.fullmatch(message)
    return wrapped[1] if wrapped else message


def _moderation(said: Said) -> dict[str, Any]:
    """Stage and categories, in OpenAI's ``moderation_details`` or Azure's content filter result."""
    details = said.body.get("moderation_details")
    if not isinstance(details, Mapping):
        return {"categories": _azure_categories(said.body)}
    categories = details.get("categories") or ()
    if isinstance(categories, Mapping):
        categories = [name for name, hit in categories.items() if hit]
    stage = details.get("stage") or details.get("moderation_stage")
    named = categories if isinstance(categories, list | tuple) else ()
    return {"stage": _text(stage) or None, "categories": [str(name)[:60] for name in named][:10]}


def _azure_categories(body: Mapping[str, Any]) -> list[str]:
    inner = body.get("innererror") or body.get("inner_error") or {}
    if not isinstance(inner, Mapping):
        return []
    results = inner.get("content_filter_result") or inner.get("content_filter_results") or {}
    if not isinstance(results, Mapping):
        return []
    return [
        str(name)
        for name, result in results.items()
        if isinstance(result, Mapping) and result.get("filtered")
    ]
