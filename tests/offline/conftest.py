"""A server with an illustrator that records what it is asked, and the real SDK in front of it."""

from __future__ import annotations

import socket
import threading
from base64 import b64decode
from collections.abc import Callable, Iterator
from io import BytesIO

import httpx2
import pytest
import uvicorn
from openai import OpenAI
from PIL import Image

from offline.painting import Brief
from offline.server import create_app

Upload = tuple[str, bytes, str]


class RecordingIllustrator:
    """Paints one flat colour a frame (its alpha is 90 when transparent), and keeps what it was asked.

    ``before_frame`` is called with a frame's index before it is painted, in the painting thread: it may
    wait, or raise. ``ended`` is set when a painting was finished or given up.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self.briefs: list[Brief] = []
        self.partials: list[int] = []
        self.frames = 0
        self.ended = threading.Event()
        self.before_frame: Callable[[int], None] = lambda index: None

    @property
    def brief(self) -> Brief:
        (brief,) = self.briefs
        return brief

    def paint(self, brief: Brief, partials: int) -> Iterator[Image.Image]:
        self.briefs.append(brief)
        self.partials.append(partials)
        alpha = (90,) if brief.transparent else ()
        try:
            for index in range(partials + 1):
                self.before_frame(index)
                self.frames += 1
                colour = self.colour(brief.seed, index) + alpha
                yield Image.new("RGBA" if alpha else "RGB", (brief.width, brief.height), colour)
        finally:
            self.ended.set()

    def tell(self, brief: Brief) -> str:
        return f"I drew: {brief.prompt}"

    def credit(self, brief: Brief) -> str | None:
        return "By Ann Other, CC BY" if "borrowed" in brief.prompt else None

    @staticmethod
    def colour(seed: int, index: int) -> tuple[int, int, int]:
        """Return what frame ``index`` of a seed is filled with."""
        return (seed % 256, 40 * index, 77)


@pytest.fixture(scope="session")
def recorder() -> RecordingIllustrator:
    return RecordingIllustrator()


@pytest.fixture
def illustrator(recorder: RecordingIllustrator) -> RecordingIllustrator:
    """The server's illustrator, with nothing recorded yet."""
    recorder.forget()
    return recorder


@pytest.fixture(scope="session")
def address(recorder: RecordingIllustrator) -> Iterator[str]:
    """The address of a running server: ``http://127.0.0.1:PORT``."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(recorder), log_level="critical"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="session")
def sdk(address: str) -> Iterator[OpenAI]:
    with OpenAI(api_key="any", base_url=f"{address}/v1", max_retries=0, timeout=30) as client:
        yield client


@pytest.fixture
def client(sdk: OpenAI, illustrator: RecordingIllustrator) -> OpenAI:
    """The real SDK's client of the server, whose illustrator has nothing recorded yet."""
    return sdk


@pytest.fixture(scope="session")
def http(address: str) -> Iterator[httpx2.Client]:
    """A plain HTTP client of the server, for what the SDK would never send."""
    with httpx2.Client(base_url=address, timeout=30) as client:
        yield client


class Files:
    """Makes uploads: (name, bytes, media type)."""

    def plain(self, size: tuple[int, int] = (96, 64), colour: object = "red", mode: str = "RGB") -> Upload:
        return self.of(Image.new(mode, size, colour))

    def of(self, picture: Image.Image, kind: str = "png", **save: object) -> Upload:
        buffer = BytesIO()
        picture.save(buffer, kind, **save)
        return f"picture.{kind}", buffer.getvalue(), f"image/{kind}"

    def mask(self, size: tuple[int, int], hole: tuple[int, int, int, int]) -> Upload:
        """A mask whose alpha is 0 in the box ``hole`` (left, top, right, bottom)."""
        picture = Image.new("RGBA", size, "black")
        picture.paste((0, 0, 0, 0), hole)
        return self.of(picture)


@pytest.fixture(scope="session")
def files() -> Files:
    return Files()


@pytest.fixture(scope="session")
def opened() -> Callable[[str], Image.Image]:
    """Opens a picture from its base64."""
    return lambda text: Image.open(BytesIO(b64decode(text)))
