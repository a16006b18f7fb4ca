"""Settings in a link, and back from anybody's."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.links import MOST_CHARACTERS, from_link, to_link

ASKED = {
    "prompt": "a fox & a “hat”\n+ 100 %",
    "model": "gpt-image-2",
    "size": "1536x864",
    "quality": "high",
    "n": 3,
    "partial_images": 0,
    "output_format": "webp",
    "output_compression": 0,
    "svg_model": "gpt-6",
    "svg_effort": "none",
    "seed": None,
    "background": "auto",
    "extra": {"api_key": "sk-secret"},
    "images": [{"sha256": "0" * 64}],
}


def opened(query: str) -> dict[str, str]:
    """What the address bar gives of a link."""
    return {name: values[-1] for name, values in parse_qs(query).items()}


def test_a_link_says_every_setting_and_is_read_back() -> None:
    """What is left to the server is left out; no extra field, which can be a key, and no picture."""
    query, left_out = to_link(ASKED)
    asked, wrong = from_link(opened(query))
    assert asked == {
        name: value for name, value in ASKED.items() if name not in ("seed", "background", "extra", "images")
    }
    assert (wrong, left_out) == ((), "")
    assert "secret" not in query


def test_a_long_prompt_is_left_out_and_said() -> None:
    """Servers refuse very long addresses."""
    query, left_out = to_link(ASKED | {"prompt": "fox " * 4000})
    assert len(query) < MOST_CHARACTERS
    assert "prompt" not in opened(query)
    assert "too long" in left_out


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("n", "many", "Number: “many” cannot be used."),
        ("seed", "-1", "Seed: “-1” cannot be used."),
        ("n", "9" * 30, f"Number: “{'9' * 30}” cannot be used."),
        ("quality", "x" * 99, f"Quality: “{'x' * 40}” cannot be used."),
    ],
)
def test_what_is_no_setting_is_said(name: str, text: str, said: str) -> None:
    """Each by its name, with the beginning of what the link says."""
    assert from_link({name: text, "utm_source": "mail"}) == ({}, (said,))


@given(st.dictionaries(st.sampled_from([*ASKED, "operation", "response_format"]), st.text(max_size=50)))
def test_any_link_is_read(given: dict[str, str]) -> None:
    """Nothing that a link says is an error, and only settings come of it."""
    asked, _ = from_link(given)
    assert not {"extra", "images", "operation", "response_format"} & set(asked)


def test_other_links_are_none() -> None:
    """An address without settings says nothing."""
    assert from_link({"embed": "true"}) == ({}, ())
