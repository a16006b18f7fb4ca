"""Fields that Easel has no control for, as they are typed."""

from __future__ import annotations

import pytest

from studio.extra import known_extra, read_extra, unreadable


@pytest.mark.parametrize(
    "text", ["", '{"steps": 8}', '{"max_tokens": 3, "keys": ["api_key"]}', '{"a": "token"}']
)
def test_plain_fields_can_be_sent(text: str) -> None:
    """Any JSON object; a value may be any text."""
    assert unreadable(read_extra(text)) is None


@pytest.mark.parametrize("text", ["steps", "[1]", "{", '{"a": "\\ud800"}', "{" * 30_000])
def test_what_cannot_be_sent_is_said(text: str) -> None:
    """No JSON, no object, half a character, too long: a sentence, and nothing that a recipe would keep."""
    assert str(unreadable(read_extra(text))).startswith("Extra fields: ")
    assert not known_extra(read_extra(text))


@pytest.mark.parametrize(
    "text",
    [
        '{"api_key": "sk-1"}',
        '{"more": {"Authorization": "Bearer 1"}}',
        '{"x-token": 1}',
        '{"p\\u0061ssword": ""}',
    ],
)
def test_a_key_is_refused(text: str) -> None:
    """What is typed here is kept with the picture and stands in its recipe: a key must not."""
    assert "looks like a key" in str(unreadable(read_extra(text)))
