"""Every row of the errors table, on the page: what happened, what to do, the request's id, and again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from studio import studio
from studio.library import NotKept
from tests.pages.conftest import button, buttons, calm, ended, generate
from tests.wire import (
    Answer,
    WireServer,
    b64,
    png,
    respond_error,
    respond_json,
    respond_raw,
)

ID = {"x-request-id": "req_42"}
AT_ONCE = {**ID, "retry-after-ms": "1"}
MODERATION = "image_generation_user_error"


def _error(status: int, code: str | None, message: str = "No.", **more: str) -> list[Answer]:
    return [respond_error(status, code, message, headers=ID, **more)]


ROWS: dict[str, tuple[list[Answer], str]] = {
    "moderation": (_error(400, "moderation_blocked", type=MODERATION), "safety system blocked"),
    "a field": (_error(400, "invalid_value", param="size"), "does not accept the field “size”"),
    "billing": (_error(400, "billing_hard_limit_reached"), "billing limit"),
    "the key": (_error(401, "invalid_api_key"), "does not accept the API key"),
    "verification": (_error(403, None, "Your organization must be verified."), "must be verified"),
    "permission": (_error(403, None), "not allowed"),
    "the model": (_error(404, "model_not_found"), "no such model"),
    "the endpoint": ([respond_raw(b"", "text/plain", 404, ID)], "does not support this"),
    "a rate limit": ([respond_error(429, "rate_limit_exceeded", headers=AT_ONCE)] * 3, "rate limit"),
    "quota": (_error(429, "insufficient_quota"), "credit, quota"),
    "overload": ([respond_error(503, "server_is_overloaded", headers=AT_ONCE)] * 3, "overloaded"),
    "a failure": (_error(500, "server_error"), "failed while making"),
    "an odd status": ([respond_json({"detail": "Conflict"}, 409, ID)], "unknown error: Conflict"),
    "no picture": ([respond_json({"created": 1, "data": []}, 200, ID)], "fewer pictures"),
    "no answer of the API": ([respond_raw(b"<p>Hello</p>", "text/html", 200, ID)], "not a valid Images API"),
}
"""How the server answers, and what the page then says, by what it is about."""


def test_each_row_has_its_sentence_its_advice_the_request_id_and_another_try(
    app: AppTest, wire: WireServer
) -> None:
    """No two say the same, what was typed stays, and what may help is there to be pressed."""
    shown_before: set[str] = set()
    for name, (answers, words) in ROWS.items():
        wire.script(*answers)
        generate(app, f"a fox and {name}")
        failure = ended(app).slots[0].failure
        assert failure, name
        shown = app.error[0].value.replace("\\", "")
        assert words in shown, name
        assert failure.advice in shown, name
        shown_before.add(shown)
        assert any("req_42" in caption.value for caption in app.caption), name
        assert ("Try again" in buttons(app)) == (name != "moderation"), name
        assert app.text_area(key="generate_prompt").value == f"a fox and {name}"
        calm(button(app, "Dismiss").click().run())
    assert len(shown_before) == len(ROWS)


def test_what_dismissing_costs_is_said(app: AppTest, wire: WireServer, env: pytest.MonkeyPatch) -> None:
    """A picture that could not be saved is in memory alone: off the page, it is gone."""

    def full(*_: Any, **__: Any) -> None:
        raise NotKept("the disk is full")

    wire.script(respond_json({"data": [{"b64_json": b64(png())}]}), respond_error(400, None, "No."))
    with env.context() as patched:
        patched.setattr(studio.opened().library, "keep", full)
        generate(app, "a fox")
        ended(app)
    assert "is gone then" in button(app, "Dismiss").help
    calm(button(app, "Dismiss").click().run())
    generate(app, "a hare")
    ended(app)
    assert "stay in the gallery" in button(app, "Dismiss").help


def test_whatever_a_server_says_the_pages_are_drawn(app: AppTest, wire: WireServer) -> None:
    """Half of a character, numbers without end, values of another kind: beside a picture and in an error."""
    half, odd = "\ud83d", {"quality": {"x": 1}, "size": ["a"], "output_format": 7, "seed": float("nan")}
    picture = {"b64_json": b64(png()), "revised_prompt": half, "attribution": [half], "model": half} | odd
    usage = {"total_tokens": 10**40, "output_tokens": 10**40, "input_tokens": -1, half: half}
    said: list[tuple[dict[str, Any], int]] = [
        ({"data": [picture], "usage": usage, "created": half}, 200),
        ({"error": {"message": half, "param": half, "code": {"a": half}, "type": half}}, 400),
        ({"detail": [{"loc": 0, "msg": half}]}, 422),
    ]
    for body, status in said:
        wire.script(respond_raw(json.dumps(body).encode(), "application/json", status))
        generate(app, f"a fox {status}")
        ended(app)
    kept = studio.opened().library.page("local")
    assert len(kept) == 1
    app.session_state["dialog_open"] = ("zoom", kept[0].id)
    calm(app.run())
    app.query_params["picture"] = kept[0].id
    calm(app.switch_page("gallery.py").run())
