"""Generations, plain and streamed, by the real SDK."""

from __future__ import annotations

import json
import socket
import threading

import openai
import pytest

from offline.usage import output_tokens

TOKENS = {
    "1024x1024": {"low": 196, "medium": 439, "high": 1756, "xhigh": 3122, "max": 7024},
    "1536x1024": {"low": 158, "medium": 343, "high": 1372, "xhigh": 2459, "max": 5488},
    "2048x2048": {"low": 397, "medium": 892, "high": 3568, "xhigh": 6343, "max": 14272},
    "3840x2160": {"low": 371, "medium": 865, "high": 3336, "xhigh": 5930, "max": 13342},
}
"""The published output tokens of gpt-image-2.5 (OpenAI's image generation guide, 2026-11)."""


def test_a_plain_answer_holds_the_picture_and_what_was_drawn(client, illustrator, opened):
    """A plain generation answers one PNG in base64, its seed, and the size, quality and format drawn."""
    answer = client.images.generate(prompt="A quiet lake", size="256x128", extra_body={"seed": 7})
    (picture,) = answer.data
    image = opened(picture.b64_json)
    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (256, 128))
    assert image.getpixel((0, 0)) == illustrator.colour(7, 0)
    assert (picture.seed, picture.url) == (7, None)
    drawn = (answer.size, answer.quality, answer.background, answer.output_format)
    assert drawn == ("256x128", "medium", "opaque", "png")
    assert answer.created > 1_700_000_000
    assert answer._request_id.startswith("req_")


def test_the_illustrator_gets_the_whole_brief(client, illustrator):
    """The illustrator is told task, prompt, size, seed, quality and background, and paints no previews."""
    client.images.generate(
        prompt="A fox", size="64x3840", quality="xhigh", background="transparent", extra_body={"seed": 5}
    )
    brief = illustrator.brief
    assert (brief.task, brief.prompt, brief.seed) == ("generate", "A fox", 5)
    assert (brief.width, brief.height, brief.quality, brief.transparent) == (64, 3840, "xhigh", True)
    assert (brief.sources, brief.mask) == ((), None)
    assert illustrator.partials == [0]


def test_every_field_of_the_sdk_is_taken(client, illustrator):
    """A request with every field that the SDK can send (and that png allows) is served, for any model."""
    answer = client.images.generate(
        prompt="p", model="gpt-image-2.6-flare", n=1, size="64x64", quality="max", background="auto",
        output_format="webp", output_compression=50, moderation="low", style="vivid", user="someone",
        safety_identifier="hash", complexity="high", response_format="b64_json", partial_images=2,
        stream=False,
    )  # fmt: skip
    assert answer.safety_identifier == "hash"
    assert illustrator.partials == [0]


def test_null_means_the_default(client, illustrator):
    """A field sent as null counts as left out."""
    answer = client.images.generate(
        prompt="p", model=None, n=None, size=None, quality=None, background=None, output_format=None,
        output_compression=None, moderation=None, style=None, complexity=None, response_format=None,
        partial_images=None, stream=None, frame_count=None, svg=None, safety_identifier=None,
        extra_body={"seed": None},
    )  # fmt: skip
    assert answer.size == "1024x1024"


def test_n_pictures_use_seeds_that_follow_and_wrap(client, illustrator, opened):
    """Picture i of n is painted with seed + i, and the seed after the last one is 0."""
    answer = client.images.generate(prompt="p", n=3, size="64x64", extra_body={"seed": 2**32 - 2})
    seeds = [2**32 - 2, 2**32 - 1, 0]
    assert [picture.seed for picture in answer.data] == seeds
    assert [brief.seed for brief in illustrator.briefs] == seeds
    pixels = [opened(picture.b64_json).getpixel((0, 0)) for picture in answer.data]
    assert pixels == [illustrator.colour(seed, 0) for seed in seeds]


def test_without_a_seed_every_request_gets_its_own(client, illustrator):
    """Two requests without a seed are painted with different seeds, which come back in the answers."""
    answers = [client.images.generate(prompt="p", size="64x64") for _ in range(2)]
    seeds = [answer.data[0].seed for answer in answers]
    assert seeds == [brief.seed for brief in illustrator.briefs]
    assert seeds[0] != seeds[1]


@pytest.mark.parametrize(("asked", "drawn"), [("auto", "medium"), ("standard", "medium"), ("hd", "high")])
def test_qualities_without_a_degree_become_one(client, illustrator, asked, drawn):
    """auto and standard are drawn, told and counted as medium, hd as high."""
    answer = client.images.generate(prompt="p", size="1024x1024", quality=asked)
    assert (illustrator.brief.quality, answer.quality) == (drawn, drawn)
    assert answer.usage.output_tokens == TOKENS["1024x1024"][drawn]


@pytest.mark.parametrize("output_format", ["png", "jpeg", "webp"])
def test_pictures_come_in_the_format_asked(client, opened, output_format):
    """The picture's bytes are of the format asked for, which the answer names."""
    answer = client.images.generate(prompt="p", size="64x64", output_format=output_format)
    assert opened(answer.data[0].b64_json).format == output_format.upper()
    assert answer.output_format == output_format


@pytest.mark.parametrize("output_format", ["png", "webp"])
def test_a_transparent_picture_keeps_its_alpha(client, opened, output_format):
    """With a transparent background, the picture comes with an alpha channel."""
    answer = client.images.generate(
        prompt="p", size="64x64", background="transparent", output_format=output_format
    )
    assert answer.background == "transparent"
    assert opened(answer.data[0].b64_json).getpixel((0, 0))[3] == 90


def test_urls_serve_the_pictures(client, http, address):
    """response_format=url answers urls on this server that serve the encoded pictures."""
    answer = client.images.generate(
        prompt="p", n=2, size="64x64", response_format="url", output_format="webp", extra_body={"seed": 1}
    )
    urls = [picture.url for picture in answer.data]
    assert len(set(urls)) == 2
    for url in urls:
        assert url.startswith(f"{address}/v1/images/files/")
        served = http.get(url)
        assert served.headers["content-type"] == "image/webp"
        assert served.content[8:12] == b"WEBP"
    assert answer.data[0].b64_json is None


def test_usage_follows_the_published_formula(client):
    """Usage counts a quarter of the prompt's characters and the formula's output tokens for each picture."""
    usage = client.images.generate(prompt="x" * 401, n=2, size="1536x1024", quality="low").usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (101, 2 * 158, 101 + 2 * 158)
    assert (usage.input_tokens_details.text_tokens, usage.input_tokens_details.image_tokens) == (101, 0)
    assert (usage.output_tokens_details.text_tokens, usage.output_tokens_details.image_tokens) == (0, 316)


def test_a_stream_sends_partials_in_order_and_then_the_picture(client, illustrator, opened):
    """A stream holds the partials by index, coarse to fine, and the completed picture with usage and seed."""
    stream = client.images.generate(
        prompt="a lake",
        size="1024x1024",
        quality="high",
        partial_images=3,
        stream=True,
        extra_body={"seed": 9},
    )
    *partials, completed = list(stream)
    assert stream.response.headers["content-type"].startswith("text/event-stream")
    assert [event.type for event in partials] == ["image_generation.partial_image"] * 3
    assert [event.partial_image_index for event in partials] == [0, 1, 2]
    assert completed.type == "image_generation.completed"
    for index, event in enumerate([*partials, completed]):
        assert opened(event.b64_json).getpixel((0, 0)) == illustrator.colour(9, index)
        described = (event.size, event.quality, event.background, event.output_format)
        assert described == ("1024x1024", "high", "opaque", "png")
        assert event.created_at > 1_700_000_000
    assert completed.seed == 9
    assert completed.usage.output_tokens == TOKENS["1024x1024"]["high"] + 300
    assert completed.usage.input_tokens == 2
    assert not hasattr(completed, "partial_image_index")


def test_a_stream_without_partials_is_one_event(client, illustrator):
    """partial_images 0, or none given, streams the completed picture alone."""
    for extra in ({"partial_images": 0}, {}):
        (event,) = client.images.generate(prompt="p", size="64x64", stream=True, **extra)
        assert event.type == "image_generation.completed"
    assert illustrator.partials == [0, 0]


def test_partials_come_in_the_format_asked(client, opened):
    """Partials are encoded as the final picture is."""
    events = client.images.generate(
        prompt="p", size="64x64", stream=True, partial_images=1, output_format="jpeg", output_compression=40
    )
    assert [opened(event.b64_json).format for event in events] == ["JPEG", "JPEG"]


def test_the_events_on_the_wire_are_named_and_end_with_a_blank_line(http, illustrator):
    """Each event is an ``event`` line, a ``data`` line and a blank line."""
    body = {"prompt": "p", "size": "64x64", "stream": True, "partial_images": 1}
    text = http.post("/v1/images/generations", json=body).text
    assert text.endswith("\n\n")
    lines = [event.split("\n") for event in text[:-2].split("\n\n")]
    names = ["image_generation.partial_image", "image_generation.completed"]
    assert [event[0] for event in lines] == [f"event: {name}" for name in names]
    assert all(len(event) == 2 and event[1].startswith('data: {"type": ') for event in lines)


def test_a_partial_is_sent_before_the_next_one_is_painted(client, illustrator):
    """Each partial reaches the client while the illustrator still waits to paint the next frame."""
    seen = [threading.Event() for _ in range(3)]
    illustrator.before_frame = lambda index: index and seen[index - 1].wait(10)
    indices = []
    for event in client.images.generate(prompt="p", size="64x64", stream=True, partial_images=2):
        indices.append(getattr(event, "partial_image_index", "completed"))
        seen[len(indices) - 1].set()
    assert indices == [0, 1, "completed"]
    assert all(event.is_set() for event in seen)


def test_a_failing_illustrator_is_a_server_error(client, illustrator):
    """An exception while painting answers a 500 in OpenAI's shape, with a request id."""
    illustrator.before_frame = _fail_at(0)
    with pytest.raises(openai.InternalServerError) as caught:
        client.images.generate(prompt="p")
    assert (caught.value.code, caught.value.type) == ("server_error", "server_error")
    assert caught.value.request_id.startswith("req_")
    assert "brush" not in str(caught.value)


def test_a_failure_in_mid_stream_is_an_error_event(client, illustrator):
    """An exception after the first partial ends the stream with an event that the SDK raises."""
    illustrator.before_frame = _fail_at(1)
    stream = client.images.generate(prompt="p", size="64x64", stream=True, partial_images=2)
    assert next(stream).partial_image_index == 0
    with pytest.raises(openai.APIError) as caught:
        next(stream)
    assert caught.value.code == "server_error"


def test_two_paint_at_once_and_the_others_wait(client, illustrator):
    """However many requests come, at most two frames are painted at the same time."""
    running, most, lock, two = [], [], threading.Lock(), threading.Event()

    def enter(index: int) -> None:
        with lock:
            running.append(index)
            most.append(len(running))
        if len(running) >= 2:
            two.set()
        assert two.wait(10)
        with lock:
            running.pop()

    illustrator.before_frame = enter
    request = {"prompt": "p", "size": "64x64", "n": 3}
    threads = [threading.Thread(target=client.images.generate, kwargs=request) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(illustrator.briefs) == 12
    assert max(most) == 2


@pytest.mark.parametrize("fields", [{"n": 10}, {"stream": True, "partial_images": 3}])
def test_painting_stops_when_the_client_hangs_up(address, illustrator, fields):
    """When the client closes its connection, the rest is not painted, plain or streamed."""
    painting, gone = threading.Event(), threading.Event()

    def wait_for_the_hang_up(index: int) -> None:
        painting.set()
        assert gone.wait(10)

    illustrator.before_frame = wait_for_the_hang_up
    with _posted(address, {"prompt": "p", "size": "64x64", **fields}):
        assert painting.wait(10)
    gone.set()
    assert illustrator.ended.wait(10)
    assert illustrator.frames < (10 if "n" in fields else 4)


def _posted(address: str, fields: dict[str, object]) -> socket.socket:
    """Send a generation by hand and return its connection, which hangs up when it is closed."""
    host, port = address.removeprefix("http://").split(":")
    body = json.dumps(fields)
    head = f"POST /v1/images/generations HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n"
    connection = socket.create_connection((host, int(port)))
    connection.sendall(f"{head}content-length: {len(body)}\r\n\r\n{body}".encode())
    return connection


def _fail_at(frame: int):
    def fail(index: int) -> None:
        if index == frame:
            raise RuntimeError("the brush broke")

    return fail


@pytest.mark.parametrize(
    ("size", "quality"), [(size, quality) for size in TOKENS for quality in TOKENS[size]]
)
def test_output_tokens_agree_with_the_published_table(size, quality):
    """The formula gives the published tokens for each size and quality."""
    width, height = map(int, size.split("x"))
    assert output_tokens(quality, (width, height)) == TOKENS[size][quality]


def test_models_lists_the_illustrator(client):
    """The one model listed is the offline illustrator, which can also be asked for by its id."""
    assert [model.id for model in client.models.list()] == ["offline-illustrator"]
    assert client.models.retrieve("offline-illustrator").object == "model"


def test_health_answers_small_json(http):
    """/health answers 200 and a small JSON."""
    answer = http.get("/health")
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    assert answer.headers["x-request-id"].startswith("req_")


def test_an_answer_says_what_was_drawn(client):
    """Every picture of a plain answer comes with the illustrator's sentence as its revised prompt."""
    answer = client.images.generate(prompt="A fox", n=2, size="64x64")
    assert [picture.revised_prompt for picture in answer.data] == ["I drew: A fox"] * 2


def test_an_answer_credits_the_drawings_that_it_contains(client):
    """Answers and streams carry an attribution where the illustrator has borrowed a drawing."""
    plain = client.images.generate(prompt="A borrowed fox", size="64x64").data[0]
    assert plain.attribution == "By Ann Other, CC BY"
    assert not hasattr(client.images.generate(prompt="A fox", size="64x64").data[0], "attribution")
    *_, last = client.images.generate(prompt="A borrowed fox", size="64x64", stream=True)
    assert last.attribution == "By Ann Other, CC BY"


def test_a_stream_says_what_was_drawn_with_its_picture(client):
    """Only the completed event carries the revised prompt."""
    events = list(client.images.generate(prompt="A fox", size="64x64", stream=True, partial_images=1))
    said = [getattr(event, "revised_prompt", None) for event in events]
    assert said == [None, "I drew: A fox"]
