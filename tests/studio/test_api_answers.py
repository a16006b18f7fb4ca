"""Plain answers through the real SDK: base64, urls, too few, too many, and what is no picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from studio import errors
from studio.api import ImagesClient
from studio.catalog import card_for
from studio.connections import Timeouts
from studio.events import Extra, Failed, Finished
from tests.studio.conftest import KEY
from tests.studio.runs import arrivals, ask, failure, of, run
from tests.wire import (
    USAGE,
    Answer,
    WireServer,
    b64,
    completed,
    partial,
    png,
    respond_cut,
    respond_error,
    respond_events,
    respond_hang,
    respond_json,
    respond_nothing,
    respond_pictures,
    respond_raw,
    respond_redirect,
    respond_urls,
)


@pytest.fixture
def plain(connect: Callable[..., ImagesClient]) -> ImagesClient:
    """A client of a server that is known not to stream."""
    return connect(streams=False)


async def test_what_the_author_of_a_drawing_took_is_kept_apart(wire: WireServer, plain: ImagesClient):
    """A drawing's answer counts it beside the tokens of its picture."""
    author = {"model": "gpt-6", "input_tokens": 900, "output_tokens": 9_000, "total_tokens": 9_900}
    wire.script(respond_json({"data": [{"b64_json": b64(png())}], "usage": USAGE, "svg_usage": author}))
    (arrival,) = arrivals(await run(plain))
    assert arrival.usage == {**USAGE, "svg": author}


async def test_one_request_brings_all_pictures_of_a_server_that_does_not_stream(
    wire: WireServer, plain: ImagesClient
):
    """n=3 in one request; what the answer says of all and of each is kept."""
    pictures = [png(4, 4, (10 * i, 0, 0)) for i in range(3)]
    data = [{"b64_json": b64(each), "revised_prompt": f"fox {i}"} for i, each in enumerate(pictures)]
    answer = {"created": 5, "data": data, "usage": USAGE, "size": "1536x1024", "quality": "high", "seed": 4}
    wire.script(respond_json(answer, headers={"x-request-id": "req_7"}))
    events = await run(plain, n=3)
    found = arrivals(events)
    assert [arrival.data for arrival in found] == pictures
    assert [arrival.got["revised_prompt"] for arrival in found] == ["fox 0", "fox 1", "fox 2"]
    assert found[0].got["size"] == "1536x1024"
    assert found[0].got["seed"] == 4
    assert {arrival.usage_pictures for arrival in found} == {3}
    assert {arrival.request_id for arrival in found} == {"req_7"}
    assert [event.slot for event in of(Finished, events)] == [0, 1, 2]
    assert len(wire.requests) == 1


async def test_fewer_pictures_than_asked_for_fail_the_rest(wire: WireServer, plain: ImagesClient):
    """Two of three came: the third says so, and the two are kept."""
    wire.script(respond_pictures(png(), png()))
    events = await run(plain, n=3)
    assert len(arrivals(events)) == 2
    (failed,) = of(Failed, events)
    assert failed.slot == 2
    assert isinstance(failed.error, errors.PictureMissing)


async def test_more_pictures_than_asked_for_come_as_extras(wire: WireServer, plain: ImagesClient):
    """They were made, and may be paid: all that can be read are handed on; the usage covers them all."""
    wire.script(respond_pictures(png(4, 4), png(5, 5), b"no picture", usage=USAGE))
    events = await run(plain, n=1)
    assert [arrival.data for arrival in arrivals(events)] == [png(4, 4)]
    assert [extra.arrival.data for extra in of(Extra, events)] == [png(5, 5)]
    assert arrivals(events)[0].usage_pictures == 3


async def test_a_model_that_is_gone_names_the_one_in_its_place(wire: WireServer, plain: ImagesClient):
    """What the catalogue knows of a retired model stands in the advice."""
    wire.script(respond_error(404, "model_not_found", "The model `gpt-image-1` does not exist"))
    instead = card_for("gpt-image-1").replaced_by
    assert instead
    assert instead in failure(await run(plain, model="gpt-image-1")).advice


async def test_one_bad_picture_spoils_no_other(wire: WireServer, plain: ImagesClient):
    """The second of three is no picture."""
    wire.script(respond_pictures(png(), b"<html>", png()))
    events = await run(plain, n=3)
    assert [event.slot for event in of(Finished, events)] == [0, 2]
    assert [event.slot for event in of(Failed, events)] == [1]
    assert of(Failed, events)[0].error.maybe_charged


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (respond_json({"created": 1, "data": []}), errors.NoPicture),
        (respond_json({"created": 1}), errors.NoPicture),
        (respond_json({"data": [{}]}), errors.NoPicture),
        (respond_json({"data": ["x"]}), errors.NoPicture),
        (respond_json({"data": [{"b64_json": "!!!"}]}), errors.NoPicture),
        (respond_pictures(b"GIF89a but not really"), errors.NoPicture),
        (respond_pictures(png()[:45]), errors.NoPicture),
        (respond_json({"data": {"b64_json": "AAAA"}}), errors.BadAnswer),
        (respond_json([1, 2]), errors.BadAnswer),
        (respond_json("ok"), errors.BadAnswer),
        (respond_raw(b"{broken"), errors.BadAnswer),
        (respond_raw(b""), errors.BadAnswer),
        (respond_raw(b"<html><b>Welcome</b></html>", "text/html"), errors.BadAnswer),
        (respond_cut(b'{"data": [{"b64'), errors.StreamCut),
        (respond_nothing(), errors.StreamCut),
        (respond_json({"error": {"code": "server_error", "message": "x"}}), errors.ServerError),
    ],
)
async def test_an_answer_without_a_picture_is_a_failure_that_may_be_charged(
    wire: WireServer, plain: ImagesClient, answer: Answer, kind: type
):
    """Empty, cut short, not JSON, not a picture: never repeated by itself."""
    wire.script(answer)
    error = failure(await run(plain))
    assert type(error) is kind
    assert error.maybe_charged
    assert error.sentence
    assert error.advice
    assert len(wire.requests) == 1


async def test_a_page_instead_of_json_is_shown_short_and_plain(wire: WireServer, plain: ImagesClient):
    """The wrong address often answers with a web page."""
    wire.script(respond_raw(b"<html><script>x()</script><b>Welcome</b> &amp; hello</html>", "text/html"))
    sentence = failure(await run(plain)).sentence
    assert "Welcome & hello" in sentence
    assert "<" not in sentence
    assert "x()" not in sentence


async def test_no_answer_in_time_is_never_repeated(wire: WireServer, connect: Callable[..., ImagesClient]):
    """The server may still be working on it."""
    wire.script(respond_hang())
    client = connect(streams=False, timeouts=Timeouts(connect=2, read=0.2))
    error = failure(await run(client))
    assert type(error) is errors.TimedOut
    assert error.maybe_charged
    assert len(wire.requests) == 1


async def test_a_stream_in_answer_to_a_plain_request_is_read(wire: WireServer, plain: ImagesClient):
    """Whatever was asked, the content type says what comes."""
    wire.script(respond_events(partial(0), completed()))
    assert len(arrivals(await run(plain))) == 1


@pytest.mark.parametrize("shape", ["absolute", "/files/picture.png", "../files/picture.png", "data"])
async def test_a_picture_by_url_is_fetched_at_once(wire: WireServer, plain: ImagesClient, shape: str):
    """Absolute, relative to the host or to the base URL, or a data URL; the key stays at home."""
    picture = png(7, 7)
    address = wire.file(picture)
    if shape == "data":
        address = f"data:image/png;base64,{b64(picture)}"
    wire.script(respond_urls(address if shape in ("absolute", "data") else shape))
    assert arrivals(await run(plain))[0].data == picture
    fetches = [request for request in wire.requests if request.method == "GET"]
    assert len(fetches) == (shape != "data")
    assert not any(KEY in str(request.headers) for request in fetches)
    assert not any("authorization" in request.headers for request in fetches)


async def test_base64_may_be_a_data_url(wire: WireServer, plain: ImagesClient):
    """Some servers put the prefix of a data URL before the base64."""
    wire.script(respond_json({"data": [{"b64_json": f"data:image/png;base64,{b64(png())}"}]}))
    assert len(arrivals(await run(plain))) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/x.png",
        "http://localhost/x.png",
        "http://169.254.169.254/latest/meta-data",
        "http://example.com/x.png",
        "https://127.0.0.1/x.png",
        "https://[::1]/x.png",
        "https://[::ffff:10.0.0.1]/x.png",
        "https://0x7f.1/x.png",
        "https://user:secret@example.com/x.png",
        "file:///etc/passwd",
        "ftp://example.com/x.png",
        "http://[broken",
    ],
)
async def test_a_url_to_anywhere_else_is_refused(wire: WireServer, plain: ImagesClient, url: str):
    """Only the server's own host and port, or a public https address."""
    wire.script(respond_urls(url))
    error = failure(await run(plain))
    assert type(error) is errors.PictureUnreachable
    assert error.maybe_charged
    assert len(wire.requests) == 1


async def test_redirects_are_followed_three_times_at_most(wire: WireServer, plain: ImagesClient):
    """Three hops arrive, four do not."""
    wire.file(png())
    for number in range(1, 5):
        target = "/files/picture.png" if number == 1 else f"/hop{number - 1}"
        wire.routes[f"/hop{number}"] = respond_redirect(target)
    wire.script(respond_urls("/hop3"), respond_urls("/hop4"))
    assert len(arrivals(await run(plain))) == 1
    error = failure(await run(plain))
    assert "redirected too often" in error.sentence


async def test_a_redirect_to_a_forbidden_address_is_refused(wire: WireServer, plain: ImagesClient):
    """Each hop is checked anew."""
    wire.routes["/hop"] = respond_redirect("http://169.254.169.254/latest")
    wire.script(respond_urls("/hop"))
    assert "169.254.169.254" in failure(await run(plain)).sentence


async def test_a_picture_that_is_not_there_says_so(wire: WireServer, plain: ImagesClient):
    """A url that has expired."""
    wire.script(respond_urls("/files/gone.png"))
    assert "404" in failure(await run(plain)).sentence


async def test_a_fetch_that_breaks_is_repeated_once(wire: WireServer, plain: ImagesClient):
    """Reading a picture makes none: trying again costs nothing."""
    tries = []

    def flaky(connection: object) -> None:
        tries.append(1)
        if len(tries) > 1:
            respond_raw(png(), "image/png")(connection)  # type: ignore[arg-type]

    wire.routes["/flaky"] = flaky
    wire.script(respond_urls("/flaky"))
    assert len(arrivals(await run(plain))) == 1
    assert len(tries) == 2


async def test_a_url_in_a_stream_is_fetched_too(wire: WireServer, client: ImagesClient):
    """A completed event may carry a url."""
    wire.script(respond_events(completed(b64_json=None, url=wire.file(png(3, 3)))))
    assert arrivals(await run(client))[0].data == png(3, 3)


async def test_dall_e_gets_its_own_parameters_and_no_stream(wire: WireServer, client: ImagesClient):
    """response_format and style go out; stream, format, background and previews do not."""
    wire.script(respond_urls(wire.file(png())))
    request = ask(model="dall-e-3", size="1792x1024", quality="hd", style="natural", response_format="url")
    assert len(arrivals(await run(client, request))) == 1
    assert wire.requests[0].json == {
        "prompt": "a red fox",
        "model": "dall-e-3",
        "n": 1,
        "size": "1792x1024",
        "quality": "hd",
        "style": "natural",
        "response_format": "url",
    }
