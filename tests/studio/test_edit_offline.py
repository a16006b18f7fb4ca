"""Edits and variations with the real offline server, as a process of its own."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from studio.api import ImagesClient
from studio.connections import Connection
from studio.events import Noted, Preview
from tests.studio.attached import Shelf
from tests.studio.runs import Clock, arrivals, client_for, of, run

pytestmark = pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # the SDK's own
ROOT = Path(__file__).parents[2]
MODEL = "offline-illustrator"
SIZE = (192, 128)
HOLE = (40, 30, 120, 90)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The base URL of a server that ends with its standard input."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "offline", "--port", "0", "--with-parent"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert process.stdin
    assert process.stdout
    found = re.search(r"http://\S+/v1", process.stdout.readline())
    assert found
    yield found[0]
    process.stdin.close()
    process.stdout.close()
    process.wait(10)


@pytest.fixture
def offline(address: str) -> ImagesClient:
    """A client of the offline server."""
    return client_for(Connection("offline", "Offline", address, model=MODEL), Clock())


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def drawn(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


async def test_an_edit_with_a_mask_changes_the_picture_inside_alone(offline: ImagesClient, shelf: Shelf):
    """Streamed with previews; every pixel outside the mask is the source's."""
    source = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    mask = Image.new("RGBA", SIZE, "black")
    mask.paste((255, 255, 255, 0), HOLE)
    request = shelf.edit(
        shelf.attach(drawn(source)),
        mask=shelf.attach(drawn(mask), "mask.png"),
        model=MODEL,
        prompt="a red boat",
        size=f"{SIZE[0]}x{SIZE[1]}",
        partial_images=1,
        seed=7,
    )
    events = await run(offline, request)
    (arrival,) = arrivals(events)
    assert len(of(Preview, events)) == 1
    result = Image.open(io.BytesIO(arrival.data)).convert("RGB")
    changed = ImageChops.difference(source, result).getbbox()
    assert changed
    assert all(low >= limit for low, limit in zip(changed[:2], HOLE[:2], strict=True))
    assert all(high <= limit for high, limit in zip(changed[2:], HOLE[2:], strict=True))


async def test_several_pictures_go_into_one_edit(offline: ImagesClient, shelf: Shelf):
    """A source and a reference, no mask."""
    images = [
        shelf.attach(drawn(Image.new("RGB", SIZE, colour)), f"{colour}.png") for colour in ("red", "blue")
    ]
    events = await run(offline, shelf.edit(*images, model=MODEL, size="128x128"))
    assert Image.open(io.BytesIO(arrivals(events)[0].data)).size == (128, 128)


async def test_variations_come_from_the_endpoint(offline: ImagesClient, shelf: Shelf):
    """Two pictures that differ, in one answer, with no edit in their place."""
    image = shelf.attach(drawn(Image.new("RGB", (128, 128), "green")))
    events = await run(offline, shelf.variation(image, model=MODEL, n=2, size="128x128", seed=3))
    first, second = arrivals(events)
    assert first.data != second.data
    assert of(Noted, events) == []
    assert not offline.lacks_variations
