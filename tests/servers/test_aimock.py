"""`@copilotkit/aimock` as it is: a server that mocks OpenAI's, and has no stream for pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from studio import errors
from studio.api import ImagesClient
from studio.events import Finished, Noted, Preview
from tests.servers import processes
from tests.studio.attached import Shelf
from tests.studio.runs import Clock, arrivals, failure, of, run
from tests.wire import b64, png

PICTURE = png(64, 64, (200, 30, 30))

Connect = Callable[..., ImagesClient]

pytestmark = pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # the SDK's own


def _fixture(prompt: str, **response: Any) -> dict[str, Any]:
    return {"match": {"userMessage": prompt, "endpoint": "image"}, "response": response}


FIXTURES = [
    _fixture("fox", image={"b64Json": b64(PICTURE), "revisedPrompt": "A fox."}),
    _fixture("gone", image={"url": "http://127.0.0.1:1/gone.png"}),
    _fixture("limit", status=429, retryAfter=12, error={"message": "Slow.", "code": "rate_limit_exceeded"}),
    _fixture(
        "blocked",
        status=400,
        error={
            "message": "Your request was rejected by the safety system.",
            "type": "image_generation_user_error",
            "code": "moderation_blocked",
        },
    ),
]


@pytest.fixture(scope="module")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of the mock server."""
    with processes.aimock(tmp_path_factory.mktemp("aimock"), FIXTURES) as url:
        yield url


async def test_a_stream_that_comes_back_whole_is_taken(connect: Connect, aimock: str) -> None:
    """It ignores `stream`: the picture arrives all the same, at the first request, and that is remembered."""
    client = connect(aimock)
    events = await run(client, prompt="a fox", partial_images=2)
    (arrival,) = arrivals(events)
    assert (arrival.data, arrival.got["revised_prompt"]) == (PICTURE, "A fox.")
    assert not of(Preview, events)
    assert client.learned.plain_models == {"gpt-image-2"}


async def test_an_edit_arrives(connect: Connect, aimock: str, shelf: Shelf) -> None:
    """With a mask, as a form."""
    request = shelf.edit(mask=shelf.mask(), prompt="a fox")
    assert [one.data for one in arrivals(await run(connect(aimock), request))] == [PICTURE]


async def test_variations_become_an_edit(connect: Connect, aimock: str, shelf: Shelf) -> None:
    """It answers as OpenAI does since May 2026: 404, and not a word. Its edit has no such prompt."""
    client = connect(aimock)
    events = await run(client, shelf.variation(model="gpt-image-2"))
    assert of(Noted, events)
    assert client.lacks_variations


async def test_fewer_pictures_than_were_asked_for(connect: Connect, aimock: str) -> None:
    """What came is kept, and what did not is said."""
    client = connect(aimock)
    client.learned.plain_models.add("gpt-image-2")
    events = await run(client, prompt="a fox", n=2)
    assert len(of(Finished, events)) == 1
    assert [type(event.error) for event in events if hasattr(event, "error")] == [errors.PictureMissing]


async def test_a_rate_limit_is_waited_for(connect: Connect, aimock: str, clock: Clock) -> None:
    """As long as its header says."""
    error = failure(await run(connect(aimock), prompt="limit"))
    assert isinstance(error, errors.RateLimited)
    assert error.request_id
    assert clock.waits == [12, 12]


@pytest.mark.parametrize(
    ("prompt", "more", "kind"),
    [
        ("blocked", {}, errors.ModerationBlocked),
        ("gone", {}, errors.PictureUnreachable),
        ("nothing is known of this", {}, errors.EndpointMissing),
        ("a fox", {"key": "sk-wrong-0123456789"}, errors.InvalidKey),
        ("a fox", {"headers": {"x-aimock-chaos-malformed": "1"}}, errors.BadAnswer),
        ("a fox", {"headers": {"x-aimock-chaos-drop": "1"}}, errors.ServerError),
        ("a fox", {"headers": {"x-aimock-chaos-disconnect": "1"}}, errors.StreamCut),
    ],
)
async def test_what_goes_wrong_is_understood(
    connect: Connect, aimock: str, prompt: str, more: dict[str, Any], kind: type
) -> None:
    """Its errors, and the chaos that it makes when asked to."""
    assert type(failure(await run(connect(aimock, **more), prompt=prompt))) is kind


async def test_its_test_is_said_in_words(connect: Connect, aimock: str) -> None:
    """Reached, the key taken, models listed; or the key refused."""
    assert "accepted the key and listed" in connect(aimock).test().sentence
    assert connect(aimock, key="sk-wrong-0123456789").test().key_accepted is False
