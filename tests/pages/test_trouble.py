"""What a page says when something fails under it."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

SCRIPT = """
from app import apologise
from studio.library import LibraryUnreadable

apologise({error})
"""


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("LibraryUnreadable('the disk reports an error')", ["the disk reports an error", "Nothing is lost"]),
        ("RuntimeError('secret')", ["Something went wrong in Easel"]),
    ],
)
def test_a_failure_under_a_page_is_a_sentence(env: pytest.MonkeyPatch, error: str, said: list[str]) -> None:
    """A disk or a database that fails is named with what to do; anything else is for the server's log."""
    page = AppTest.from_string(SCRIPT.format(error=error)).run()
    (shown,) = [element.value for element in page.error]
    assert all(part in shown for part in said)
    assert "secret" not in shown
