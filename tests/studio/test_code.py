"""The request as code: run in a process of its own, it sends what Easel sent."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.api import ImagesClient
from studio.catalog import card_for
from studio.code import Code, code_for
from studio.connections import Secret
from studio.editing import keep_upload
from studio.events import Arrival
from studio.jobs import JobRunner
from studio.library import Library, Picture
from studio.requests import EditRequest, GenerateRequest, PictureRequest, VariationRequest
from tests.studio.conftest import KEY
from tests.studio.fakes import over
from tests.wire import (
    Recorded,
    WireServer,
    completed,
    partial,
    png,
    respond_error,
    respond_events,
    respond_pictures,
    respond_well,
)

LANGUAGES = [
    "python",
    pytest.param("curl", marks=pytest.mark.skipif(not shutil.which("curl"), reason="no curl")),
]
AWKWARD = (
    "a fox's \"den\"\nat `night`; $(touch pwned) $HOME ${OPENAI_API_KEY} \\n \\ % 'x' | & < > * ? ! #\r\n"
    '@file <file ;type=text/plain {"a": 1} \t ## 狐 🦊 ümlaut \'\'\' """ {braces}\nEOF\n'
)
PICTURES = {name: png(*size) for name, size in {"fox": (64, 64), "hat": (32, 48), "sky": (20, 20)}.items()}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library of the test's own."""
    library = Library(tmp_path / "home")
    yield library
    library.close()


@pytest.fixture
def runner(library: Library) -> Iterator[JobRunner]:
    """A runner."""
    runner = JobRunner(library)
    yield runner
    runner.close(0)


Made = Callable[..., list[Picture]]


@pytest.fixture
def made(runner: JobRunner, library: Library) -> Made:
    """Ask for pictures by a job, as a page does, and return what is kept."""

    def make(client: ImagesClient, request: PictureRequest) -> list[Picture]:
        card = card_for(request.model, like=client.connection.like)
        job = over(runner, runner.start("local", client, request, card))
        assert [slot.failure for slot in job.slots] == [None] * len(job.slots)
        return library.together([slot.picture or "" for slot in job.slots], "local")

    return make


def run(code: Code, language: str, folder: Path, wire: WireServer, **env: str) -> tuple[Recorded, Path]:
    """Run the code in a folder that has its files alone; what came to the server, and the folder."""
    here = folder / f"{language}-run"
    here.mkdir()
    for name, file in code.files.items():
        (here / name).write_bytes(file.read())
    text = code.python if language == "python" else f"set -eu\n{code.curl}"
    (here / "script").write_text(text, encoding="utf-8")
    own = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "AZURE_"))}
    keys = {"OPENAI_API_KEY": KEY, "AZURE_OPENAI_API_KEY": KEY, "NO_PROXY": "*", "PYTHONUTF8": "1"}
    command = [sys.executable, "script"] if language == "python" else ["sh", "script"]
    before = len(wire.requests)
    done = subprocess.run(
        command, cwd=here, env={**own, **keys, **env}, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    (request,) = wire.requests[before:]
    return request, here


def seen(request: Recorded) -> dict[str, Any]:
    """All of a request that says what is asked for; for whom it is, nobody else says."""
    form = "multipart" in request.headers["content-type"]
    return {
        "path": request.path,
        "query": request.query,
        "fields": {name: value for name, value in request.fields.items() if name != "safety_identifier"},
        "files": request.files if form else [],
        "keys": [request.headers.get(name) for name in ("authorization", "api-key")],
    }


REQUESTS: dict[str, Callable[[Library], PictureRequest]] = {
    "streamed": lambda _: GenerateRequest(
        prompt=AWKWARD,
        model="gpt-image-2",
        size="1536x1024",
        quality="high",
        partial_images=2,
        moderation="low",
    ),
    "one of several streams": lambda _: GenerateRequest(
        prompt="a fox", model="gpt-image-2.5-flare", n=2, output_format="webp", output_compression=40
    ),
    "plain": lambda _: GenerateRequest(
        prompt=AWKWARD, model="dall-e-3", size="1792x1024", quality="hd", style="vivid"
    ),
    "a moving picture": lambda _: GenerateRequest(
        prompt="a fox",
        model="gpt-image-2.6-flare",
        output_format="gif",
        frame_count=4,
        frame_duration_ms=120,
        complexity="low",
    ),
    "a drawing": lambda _: GenerateRequest(
        prompt="a fox",
        model="gpt-image-2.6-flare",
        output_format="svg",
        svg_model='it\'s "m"',
        svg_effort="low",
    ),
    "several at once": lambda _: GenerateRequest(prompt="a fox", model="dall-e-2", n=3, size="512x512"),
    "an unknown model": lambda _: GenerateRequest(
        prompt="a fox",
        model='it\'s/a "model"',
        seed=7,
        extra={"steps": 20, "lora": {"name": "x", "on": True}},
    ),
    "an edit": lambda library: EditRequest(
        prompt=AWKWARD,
        model="gpt-image-2",
        images=(library.keep_file(PICTURES["fox"], "a fox's picture"),),
        partial_images=1,
    ),
    "an edit with mask and references": lambda library: EditRequest(
        prompt="a hat for the fox",
        model="gpt-image-1.5",
        images=tuple(library.keep_file(PICTURES[name], "picture") for name in ("fox", "hat", "sky")),
        mask=library.keep_file(png(64, 64, (255, 255, 255, 0)), "mask"),
        input_fidelity="high",
        background="transparent",
    ),
    "an edit with markup to a drawing": lambda library: EditRequest(
        prompt="a hat where the circle is",
        model="gpt-image-2.6-flare",
        images=tuple(library.keep_file(PICTURES[name], "picture") for name in ("fox", "hat")),
        markup=library.keep_file(png(64, 64, (255, 64, 129, 0)), "markup"),
        output_format="svg",
        svg_model="m $HOME",
        svg_effort="high",
    ),
    "an edit elsewhere": lambda library: EditRequest(
        prompt="a fox",
        model="some-model",
        images=(library.keep_file(PICTURES["fox"], "fox"), library.keep_file(PICTURES["hat"], "fox")),
        seed=3,
        n=2,
        extra={"strength": 0.5, "tiled": True, "more": {"a": [1, 2]}},
    ),
    "variations": lambda library: VariationRequest(
        model="dall-e-2", image=library.keep_file(PICTURES["fox"], "fox"), n=2, size="256x256"
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", REQUESTS)
def test_the_code_sends_what_easel_sent(
    name: str,
    language: str,
    made: Made,
    library: Library,
    connect: Callable[..., ImagesClient],
    wire: WireServer,
    tmp_path: Path,
) -> None:
    """Fields, files, their names and types, the address and the key are the same, byte for byte."""
    client = connect(streams=None if "elsewhere" not in name else False)
    picture = made(client, REQUESTS[name](library))[-1]
    ours = wire.picture_requests[-1]
    theirs, folder = run(code_for(picture, library.find), language, tmp_path, wire)
    assert seen(theirs) == seen(ours)
    assert not (folder / "pwned").exists()
    assert next(folder.glob("result*")).read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_stream_has_its_own_seed(
    language: str,
    made: Made,
    library: Library,
    connect: Callable[..., ImagesClient],
    wire: WireServer,
    tmp_path: Path,
) -> None:
    """The code of the second of two streams asks with the second one's seed."""
    request = GenerateRequest(prompt="a fox", model="some-model", n=2, seed=5)
    for picture in made(connect(streams=True), request):
        folder = tmp_path / picture.id
        folder.mkdir()
        theirs, _ = run(code_for(picture, library.find), language, folder, wire)
        assert (theirs.json["n"], theirs.json["seed"]) == (1, 5 + picture.slot)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stream_saves_previews_and_the_picture(
    language: str,
    made: Made,
    library: Library,
    connect: Callable[..., ImagesClient],
    wire: WireServer,
    tmp_path: Path,
) -> None:
    """What the code saves is what the server sends: the picture, and in Python its previews too."""
    first, last = png(4, 4, (9, 9, 9)), png(6, 6, (1, 2, 3))
    wire.script(*[respond_events(partial(0, first), completed(last))] * 2)
    (picture,) = made(connect(), GenerateRequest(prompt="a fox", model="gpt-image-2", partial_images=1))
    _, folder = run(code_for(picture, library.find), language, tmp_path, wire)
    assert (folder / "result.png").read_bytes() == last
    if language == "python":
        assert (folder / "preview-0.png").read_bytes() == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_pictures_are_saved(
    language: str,
    made: Made,
    library: Library,
    connect: Callable[..., ImagesClient],
    wire: WireServer,
    tmp_path: Path,
) -> None:
    """A plain answer with several pictures becomes as many files."""
    sent = [png(4, 4, (at, at, at)) for at in range(3)]
    wire.script(*[respond_pictures(*sent)] * 2)
    pictures = made(connect(), GenerateRequest(prompt="a fox", model="dall-e-2", n=3))
    _, folder = run(code_for(pictures[0], library.find), language, tmp_path, wire)
    assert [(folder / f"result-{at}.png").read_bytes() for at in (1, 2, 3)] == sent


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("operation", ["generate", "edit"])
@pytest.mark.parametrize("older", [True, False])
def test_azure(
    operation: str,
    older: bool,
    language: str,
    made: Made,
    library: Library,
    connect: Callable[..., ImagesClient],
    wire: WireServer,
    tmp_path: Path,
) -> None:
    """Both of Azure's routes, with its own key, and the fields of the model that a deployment is like."""
    deployment = "my deployment"
    for route in ("generations", "edits"):
        for path in (
            f"/openai/deployments/{deployment.replace(' ', '%20')}/images/{route}",
            f"/openai/v1/images/{route}",
        ):
            wire.routes[path] = respond_well()
    where = (
        {"azure_endpoint": wire.root, "api_version": "2026-10-01"}
        if older
        else {"base_url": f"{wire.root}/openai/v1"}
    )
    client = connect(kind="azure", name="Azure", like="gpt-image-2", **where)
    request: PictureRequest = GenerateRequest(prompt=AWKWARD, model=deployment, quality="low")
    if operation == "edit":
        fox = library.keep_file(PICTURES["fox"], "fox")
        request = EditRequest(prompt=AWKWARD, model=deployment, images=(fox,), quality="low")
    (picture,) = made(client, request)
    theirs, _ = run(code_for(picture, library.find), language, tmp_path, wire, OPENAI_API_KEY="")
    assert seen(theirs) == seen(wire.requests[0])
    assert theirs.headers.get("api-key" if older else "authorization", "").endswith(KEY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_server_without_a_key(
    language: str,
    made: Made,
    library: Library,
    connect: Callable[..., ImagesClient],
    wire: WireServer,
    tmp_path: Path,
) -> None:
    """Where no key is needed and none is set, the same dummy is sent."""
    (picture,) = made(connect(api_key=None), GenerateRequest(prompt="a fox", model="m"))
    ours = wire.picture_requests[0]
    theirs, _ = run(code_for(picture, library.find), language, tmp_path, wire, OPENAI_API_KEY="")
    assert seen(theirs) == seen(ours)


def test_an_edit_in_place_of_variations(
    made: Made, library: Library, connect: Callable[..., ImagesClient], wire: WireServer, tmp_path: Path
) -> None:
    """Where an edit was sent instead, the code is that edit."""
    client = connect()
    wire.script(respond_error(404, None))
    image = library.keep_file(PICTURES["fox"], "fox")
    (picture,) = made(client, VariationRequest(model="m", image=image))
    theirs, _ = run(code_for(picture, library.find), "python", tmp_path, wire)
    assert theirs.path == "/v1/images/edits"
    assert seen(theirs) == seen(wire.picture_requests[1])


def test_no_key_is_in_the_code(made: Made, library: Library, connect: Callable[..., ImagesClient]) -> None:
    """Neither code, record nor recipe holds the key or a header that was sent."""
    client = connect(api_key=Secret(KEY), headers={"x-gateway": "a-secret-of-the-gateway"})
    (picture,) = made(client, GenerateRequest(prompt="a fox", model="m"))
    code = code_for(picture, library.find)
    for text in (code.python, code.curl, str(picture)):
        assert KEY not in text
        assert "a-secret" not in text
    assert 'os.environ.get("OPENAI_API_KEY"' in code.python


def test_openai_itself_needs_no_address(library: Library) -> None:
    """For OpenAI the SDK's own address serves, in curl too, and the key must be there."""
    picture = kept(library, {"sent": {"kind": "openai", "address": "https://api.openai.com/v1"}})
    code = code_for(picture, library.find)
    assert "base_url" not in code.python
    assert 'os.environ["OPENAI_API_KEY"]' in code.python
    assert '"${OPENAI_BASE_URL:-https://api.openai.com/v1}/images/generations"' in code.curl


def test_a_picture_of_the_illustrator(library: Library) -> None:
    """The offline server's code says how to start it and needs no key."""
    picture = kept(
        library, {"model": "offline-illustrator", "sent": {"kind": "offline", "stream": True, "n": 1}}
    )
    code = code_for(picture, library.find)
    for text in (code.python, code.curl):
        assert "http://127.0.0.1:8510/v1" in text
        assert "python -m offline" in text


def test_a_record_of_an_older_version(library: Library) -> None:
    """A record that does not say how it was sent is read as its model is usually asked."""
    code = code_for(kept(library, {"n": 4, "seed": None}), library.find)
    assert "stream=True" in code.python
    assert "n=1," in code.python


def test_a_record_from_elsewhere_cannot_slip_code_in(library: Library, tmp_path: Path) -> None:
    """Formats, types and names that a record may hold are never code, in Python or a shell."""
    evil = "png\nimport os; os.system('touch pwned')\n$(touch pwned)"
    fox = library.keep_file(PICTURES["fox"], "fox").to_dict() | {"mime": f"image/{evil}", "name": evil}
    asked = {"operation": "edit", "images": [fox], "output_format": evil, "quality": evil}
    sent = {"kind": "compatible", "address": f"http://127.0.0.1:9/{evil}", "stream": False, "n": evil}
    code = code_for(kept(library, asked | {"sent": sent}), library.find)
    compile(code.python, "code", "exec")
    for language, text in (("python", code.python), ("sh", code.curl)):
        command = [sys.executable, "-c", text] if language == "python" else ["sh", "-c", text]
        subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=60)
    assert not (tmp_path / "pwned").exists()


def kept(library: Library, more: dict[str, Any]) -> Picture:
    """A picture with a record of its own."""
    asked = GenerateRequest(prompt="a fox", model="gpt-image-2").to_dict() | more
    return library.keep(
        Arrival(png()), space="local", job="j", slot=0, kind="generate", asked=asked, server="S", seconds=1
    )


def test_an_uploaded_source_is_sent_as_it_was(
    made: Made, library: Library, connect: Callable[..., ImagesClient], wire: WireServer, tmp_path: Path
) -> None:
    """An edit of an upload sends the very file that Easel sent."""
    source, _ = keep_upload(library, "local", PICTURES["hat"], "hat.png")
    request = EditRequest(prompt="x", model="gpt-image-2", images=(library.attach(source),))
    (picture,) = made(connect(), request)
    theirs, _ = run(code_for(picture, library.find), "python", tmp_path, wire)
    assert theirs.files[0].data == library.attach(source).read()
    assert seen(theirs) == seen(wire.picture_requests[0])
