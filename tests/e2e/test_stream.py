"""Previews and pictures, as they come."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.conftest import NewApp, NewContext
from tests.e2e.studio_page import StudioPage
from tests.wire import (
    Gate,
    WireServer,
    completed,
    partial,
    png,
    respond_events,
    respond_gated,
    respond_pictures,
)


def test_previews_come_in_order_then_the_picture(studio: StudioPage, wire: WireServer) -> None:
    """Each preview is shown as it comes, none goes back, and the very bytes that arrived are kept."""
    picture = png(120, 80, (10, 120, 200))
    wire.script(respond_events(partial(0), partial(1), partial(2), completed(picture), gated=True))
    studio.ask("a red fox")
    for version in (1, 2, 3):
        wire.gate.open()
        studio.wait_for_preview(version)
    previews = studio.shown_previews()
    wire.gate.open()
    expect(studio.pictures).to_have_count(1)
    expect(studio.tiles).to_have_count(0)
    assert list(previews.values()) == [[1, 2, 3]]
    assert studio.originals() == [picture]
    assert studio.pictures.evaluate("image => image.decode().then(() => image.naturalWidth)") == 120


def test_a_burst_never_goes_back(studio: StudioPage, wire: WireServer) -> None:
    """Previews that come all at once may be skipped, but an older one never follows a newer one."""
    frames = [partial(index, png(64, 64, (index * 30, 0, 0))) for index in range(8)]
    wire.script(respond_events(*frames, completed(), gated=True))
    studio.ask("a red fox")
    wire.gate.open(8)
    studio.wait_for_preview(8)
    (versions,) = studio.shown_previews().values()
    assert versions == sorted(set(versions))
    assert versions[-1] == 8
    wire.gate.open()
    expect(studio.pictures).to_have_count(1)


def test_four_at_once(studio: StudioPage, wire: WireServer) -> None:
    """Four pictures are four requests side by side; each has a tile, which changes alone."""
    gates = [Gate() for _ in range(4)]
    pictures = [png(64, 64, (60 * number, 90, 30)) for number in range(4)]
    for gate, picture in zip(gates, pictures, strict=True):
        wire.script(respond_events(partial(0), partial(1), completed(picture), gate=gate))
    studio.ask("four foxes", number=4)
    assert [request.json["n"] for request in wire.wait_for(4)] == [1, 1, 1, 1]
    for number, gate in enumerate(gates, start=1):
        gate.open()
        expect(studio.previews).to_have_count(number)
    gates[2].open(2)
    expect(studio.pictures).to_have_count(1)
    expect(studio.tiles).to_have_count(3)
    for gate in gates:
        gate.open_wide()
    expect(studio.pictures).to_have_count(4)
    assert sorted(studio.originals()) == sorted(pictures)


def test_a_server_that_does_not_stream(
    new_app: NewApp, new_context: NewContext, upstream: dict[str, str], wire: WireServer
) -> None:
    """A server that answers JSON to a wish for a stream gives the picture all the same.

    What is learned of it is remembered: hence an app of its own.
    """
    studio = StudioPage(new_context().new_page(), new_app(**upstream).url).open()
    picture = png(64, 64, (1, 2, 3))
    wire.script(respond_gated(respond_pictures(picture)))
    studio.ask("a red fox")
    expect(studio.tiles).to_contain_text("Drawing")
    wire.gate.open()
    expect(studio.pictures).to_have_count(1)
    assert studio.originals() == [picture]


def test_jobs_side_by_side(studio: StudioPage, wire: WireServer) -> None:
    """A second job can be started while the first one runs; the newest stands first."""
    first, second = Gate(), Gate()
    wire.script(respond_events(partial(0), completed(), gate=first))
    studio.ask("a first fox")
    wire.wait_for(1)
    wire.script(respond_events(partial(0), completed(), gate=second))
    studio.ask("a second fox")
    wire.wait_for(2)
    second.open(2)
    expect(studio.pictures).to_have_attribute("alt", "Picture of “a second fox”")
    expect(studio.tiles).to_have_count(1)
    first.open()
    studio.wait_for_preview(1)
    first.open()
    expect(studio.pictures).to_have_count(2)
    assert [picture.get_attribute("alt") for picture in studio.pictures.all()] == [
        "Picture of “a second fox”",
        "Picture of “a first fox”",
    ]
