"""Reading streams and answers: pieces cut anywhere, and shapes of every kind."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.answers import (
    Answer,
    EventDecoder,
    Partial,
    Trouble,
    decode_base64,
    parse_json,
    read_answer,
    read_event,
)
from studio.errors import BadAnswer, NoPicture

STREAM = (
    b": hello\n\nevent: a\ndata: 1\n\ndata: {\ndata: }\n\r\nevent: b\r\ndata:x: y\r\n\r\n"
    b"id: 7\nretry: 9\n\nevent: empty\n\ndata: last"
)
EVENTS = [("a", "1"), (None, "{\n}"), ("b", "x: y"), (None, "last")]


@given(st.lists(st.integers(0, len(STREAM)), max_size=30))
def test_a_stream_reads_the_same_however_it_is_cut(cuts: list[int]):
    """The network's pieces do not matter, nor does the kind of line end."""
    edges = [0, *sorted(cuts), len(STREAM)]
    decoder = EventDecoder(1_000)
    found = [event for start, end in pairwise(edges) for event in decoder.feed(STREAM[start:end])]
    assert [*found, *decoder.finish()] == EVENTS


def test_an_event_has_a_longest_length():
    """A stream without line ends cannot fill the memory."""
    decoder = EventDecoder(100)
    with pytest.raises(BadAnswer):
        _ = [list(decoder.feed(b"data: " + b"x" * 10)) for _ in range(20)]


def test_long_streams_of_short_events_are_fine():
    """The limit is on one event, not on the stream."""
    decoder = EventDecoder(100)
    assert sum(len(list(decoder.feed(b"data: 1\n\n"))) for _ in range(1_000)) == 1_000


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        (None, {"type": "image_generation.partial_image", "b64_json": "AA"}, Partial),
        (None, {"type": "image_edit.partial_image", "b64_json": "AA"}, Partial),
        (None, {"type": "image_edit.completed", "b64_json": "AA"}, Answer),
        ("image_generation.completed", {"b64_json": "AA"}, Answer),
        (None, {"data": [{"b64_json": "AA"}]}, Answer),
        (None, {"error": {"message": "x"}}, Trouble),
        (None, {"error": "x"}, Trouble),
        ("error", {"message": "x"}, Trouble),
        (None, {"type": "error", "message": "x"}, Trouble),
        (None, {"type": "keepalive"}, type(None)),
        (None, {"type": 4}, type(None)),
        (None, {}, type(None)),
        (None, "text", type(None)),
        (None, None, type(None)),
    ],
)
def test_an_event_is_told_by_its_type(name: str | None, data: object, kind: type):
    """Unknown ones mean nothing."""
    assert isinstance(read_event(name, data), kind)


def test_an_error_in_an_answer_of_200_is_one():
    """Some proxies answer so."""
    assert isinstance(read_answer({"error": {"message": "x"}}), Trouble)
    assert isinstance(read_answer({"detail": "x"}), Trouble)


@pytest.mark.parametrize("text", ["", "AA!", "data:image/png;base64,"])
def test_what_is_not_base64_is_no_picture(text: str):
    """Or nothing at all."""
    with pytest.raises(NoPicture):
        decode_base64(text)


def test_line_breaks_in_base64_do_not_matter():
    """MIME writes them."""
    assert decode_base64("aGVs\r\nbG8=") == b"hello"


@pytest.mark.parametrize("odd", ["NaN", "-Infinity", "1e999", '"\\ud83d"', "[" * 400 + "]" * 400])
def test_what_is_said_of_a_picture_can_always_be_kept(odd: str):
    """PostgreSQL takes no NaN, a page no half of a character: neither may cost the picture that came."""
    said = f'{{"data": [{{"b64_json": "AAAA", "seed": {odd}}}], "usage": {{"total_tokens": {odd}}}}}'
    answer = read_answer(parse_json(said))
    assert isinstance(answer, Answer)
    text = json.dumps([answer.pictures[0].got, answer.usage], allow_nan=False, ensure_ascii=False)
    text.encode()
