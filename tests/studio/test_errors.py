"""The errors: a sentence and advice for each, plain values for records, and never a key."""

from __future__ import annotations

import json

import pytest

from studio import errors
from studio.errors import StudioError
from studio.texts import bounded, scrub, shorten


def every_class(root: type[StudioError] = StudioError) -> list[type[StudioError]]:
    """The whole tree of studio.errors."""
    below = [kind for child in root.__subclasses__() for kind in every_class(child)]
    return [kind for kind in [root, *below] if kind.__module__ == "studio.errors"]


@pytest.mark.parametrize("kind", every_class(), ids=lambda kind: kind.__name__)
def test_each_class_has_a_sentence_advice_and_a_name(kind: type[StudioError]):
    """Made without anything, with a detail, and as JSON."""
    bare = kind()
    assert bare.sentence.endswith(".")
    assert bare.sentence[0].isupper()
    assert bare.advice.endswith(".")
    assert bare.kind.islower()
    assert str(bare) == bare.sentence
    assert json.loads(json.dumps(bare.as_dict()))["kind"] == bare.kind


def test_a_detail_follows_the_sentence():
    """With the server's own words."""
    error = errors.RateLimited("Limit 5 per minute.", request_id="req_1", retry_after=3)
    assert error.sentence == "The server's rate limit has been reached: Limit 5 per minute."
    assert error.failure == errors.Failure(
        "rate_limited", error.sentence, error.advice, request_id="req_1", maybe_charged=False
    )


def test_a_picture_may_have_been_charged_where_the_server_had_begun():
    """By class, unless it is known better."""
    assert errors.StreamCut().maybe_charged
    assert not errors.CouldNotConnect().maybe_charged
    assert not errors.ServerError(maybe_charged=False).maybe_charged


def test_only_what_made_no_picture_is_repeatable():
    """The three of the retry policy."""
    assert {kind for kind in every_class() if kind.retryable} == {
        errors.CouldNotConnect,
        errors.RateLimited,
        errors.Overloaded,
    }


@pytest.mark.parametrize(
    "text",
    [
        "sk-proj-abcDEF123_-456",
        "Incorrect API key provided: sk-abcd***************wxyz. Find yours at …",
        "api_key=abcd****wxyz",
        'headers: {"authorization": "Bearer abcdef.ghijkl"}',
        "api-key: 0123456789abcdef",
    ],
)
def test_what_looks_like_a_key_is_hidden(text: str):
    """Whole, starred, or in a header."""
    clean = scrub(text)
    for piece in ("abcd", "wxyz", "0123456789abcdef", "ghijkl"):
        assert piece not in clean


def test_a_known_secret_is_hidden_also_where_it_is_cut():
    """A shortened text may end in the middle of it."""
    assert scrub("the key correct-horse!", ["correct-horse"]) == "the key •••!"
    assert "corr" not in scrub("x" * 10 + "correct-ho…", ["correct-horse"])


def test_a_long_text_is_read_once():
    """A server that echoes a picture in its error holds nothing up: nothing is read over and over."""
    assert scrub("a" * 2**20) == "a" * 2**20
    assert len(errors.ServerError("a-" * 2**20).sentence) < 500


def test_half_a_character_is_never_shown():
    """Half of a surrogate pair, which JSON can say, would end the drawing of a page."""
    error = errors.BadRequest("a \ud83d fox", param="si\udc00ze")
    error.sentence.encode()
    assert error.sentence == "The server does not accept the field “si ze”: a fox."


def test_a_key_in_a_fields_name_is_hidden():
    """A server says what it likes there, too."""
    error = errors.BadRequest("No.", param=f"correct-horse sk-abcdef123 {'x' * 200}").forget(
        ["correct-horse"]
    )
    assert "correct-horse" not in error.sentence
    assert "sk-abc" not in error.sentence
    assert len(error.sentence) < 200


def test_what_is_kept_of_json_is_plain_and_finite():
    """What every database and every page takes; all that is sound stays as it is."""
    sound = {"a": [1, 2.5, True, None, "é\n"], "b": {"c": -(10**17)}}
    assert bounded(sound) == sound
    odd = {"a\ud800": float("nan"), "b": [float("inf"), 10**30], "c": "x\0\ud800", "d": "y" * 50_000}
    assert bounded(odd) == {"a?": None, "b": [None, None], "c": "x\ufffd?", "d": "y" * 40_000}
    deep: list[object] = []
    for _ in range(500):
        deep = [deep]
    json.dumps(bounded(deep))


def test_ordinary_words_stay():
    """A sentence about tasks and risk is no key."""
    text = "ask-anything, risk-averse: **bold** and a task-oriented desk-job"
    assert scrub(text) == text


def test_html_becomes_plain_text_on_one_line():
    """Without tags, scripts, control characters and tricks of direction."""
    text = "<html><style>p{}</style><h1>502\n Bad</h1>\x00 a &lt; b \u202e!"
    assert shorten(text) == "502 Bad a < b !"
    assert len(shorten("word " * 1000)) <= 400


@pytest.mark.parametrize(
    ("seconds", "time"),
    [(1, "1 second"), (7.2, "8 seconds"), (230, "4 minutes"), (7200, "2 hours"), (400_000, "5 days")],
)
def test_a_rate_limits_advice_says_how_long(seconds: float, time: str):
    """Where the server says it, as people say it."""
    assert errors.RateLimited(retry_after=seconds).failure.advice == f"Wait about {time}, then try again."
    assert "a moment" in errors.RateLimited().advice
    assert "Wait about" not in errors.QuotaExhausted(retry_after=seconds).advice
