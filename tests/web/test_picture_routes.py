"""Kept pictures over HTTP."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from studio import studio
from studio.events import Arrival
from studio.library.files import FileStore
from studio.recipes import recipe_in, recipe_of
from studio.requests import EditRequest
from tests.web.conftest import keep
from tests.wire import png

Browse = Callable[..., TestClient]
PATHS = ("", "/view", "/thumbnail", "/download", "/download?with=recipe")


def size(data: bytes) -> tuple[int, int]:
    """The size of a picture that came."""
    return Image.open(io.BytesIO(data)).size


def test_the_original_and_the_download_are_the_very_bytes(browse: Browse) -> None:
    """What arrived is what is served, with the type that the bytes show."""
    browser, data = browse(), png(30, 20, (1, 2, 3, 4))
    kept = keep(data=data)
    for path in ("", "/download", "/view"):
        answer = browser.get(f"/pictures/{kept.id}{path}")
        assert (answer.status_code, answer.content) == (200, data)
        assert answer.headers["content-type"] == "image/png"


def test_large_pictures_are_shown_smaller(browse: Browse) -> None:
    """View is at most 1280 pixels a side, the thumbnail at most 512, each with its own type."""
    browser = browse()
    kept = keep(data=png(2600, 1300))
    for path, side in (("view", 1280), ("thumbnail", 512)):
        answer = browser.get(f"/pictures/{kept.id}/{path}")
        assert size(answer.content) == (side, side // 2)
        assert answer.headers["content-type"] == "image/jpeg"


@pytest.mark.parametrize(
    ("prompt", "begins"),
    [
        ("A red fox in the snow, at night and alone", "a-red-fox-in-the-snow-"),
        ('"; rm -rf / \r\nSet-Cookie: x=1 \0', "rm-rf-set-cookie-x-1-"),
        ("../../etc/passwd", "etc-passwd-"),
        ("狐 ✨", "picture-"),
        ("", "picture-"),
        ("x" * 5000, "x" * 60 + "-"),
    ],
)
def test_a_download_has_a_safe_name(browse: Browse, prompt: str, begins: str) -> None:
    """The file's name is plain letters, digits and dashes, whatever the prompt, and ends in the format."""
    browser = browse()
    kept = keep(prompt=prompt)
    said = browser.get(f"/pictures/{kept.id}/download").headers["content-disposition"]
    assert said == f'attachment; filename="{begins}{kept.id[:6]}.png"'


def test_a_download_with_its_recipe(browse: Browse) -> None:
    """The same pixels with the recipe inside, under a name of its own; the original stays as it was."""
    browser, data = browse(), png(30, 20, (1, 2, 3, 4))
    kept = keep(data=data)
    answer = browser.get(f"/pictures/{kept.id}/download?with=recipe")
    assert answer.headers["content-type"] == "image/png"
    assert (
        answer.headers["content-disposition"] == f'attachment; filename="a-red-fox-{kept.id[:6]}-recipe.png"'
    )
    assert recipe_in(answer.content) == recipe_of(kept)
    shown, arrived = (Image.open(io.BytesIO(one)) for one in (answer.content, data))
    assert shown.tobytes() == arrived.tobytes()
    assert browser.get(f"/pictures/{kept.id}/download").content == data


def test_a_picture_that_takes_no_recipe_says_so(browse: Browse) -> None:
    """A GIF has no place for one: the answer is a sentence that leads to the original."""
    out = io.BytesIO()
    Image.new("P", (8, 8)).save(out, "GIF")
    answer = browse().get(f"/pictures/{keep(data=out.getvalue()).id}/download?with=recipe")
    assert answer.status_code == 422
    assert "only PNG, JPEG and WebP" in answer.text
    assert "Download the original" in answer.text


def test_only_the_download_is_an_attachment(browse: Browse) -> None:
    """The other routes show the picture in the page."""
    browser = browse()
    kept = keep()
    for path in ("", "/view", "/thumbnail"):
        assert "content-disposition" not in browser.get(f"/pictures/{kept.id}{path}").headers


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_is_private_and_harmless(browse: Browse, path: str) -> None:
    """No shared cache keeps it, no browser guesses its type, and nothing in it can run."""
    browser = browse()
    headers = browser.get(f"/pictures/{keep().id}{path}").headers
    assert headers["cache-control"].startswith("private")
    assert headers["vary"] == "Cookie"
    assert headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "sandbox" in headers["content-security-policy"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '"a" , W/{} , "b"', "*"])
def test_a_picture_that_the_browser_has_is_not_sent_again(browse: Browse, path: str, form: str) -> None:
    """If-None-Match with the tag, also weak or in a list, is answered 304 without a body."""
    browser = browse()
    address = f"/pictures/{keep().id}{path}"
    first = browser.get(address)
    again = browser.get(address, headers={"if-none-match": form.format(first.headers["etag"])})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert browser.get(address, headers={"if-none-match": '"other"'}).status_code == 200


def test_what_is_shown_smaller_has_a_tag_of_its_own(browse: Browse) -> None:
    """The original, the view and the thumbnail of a large picture are three things to a cache."""
    browser = browse()
    kept = keep(data=png(1400, 1400))
    tags = {browser.get(f"/pictures/{kept.id}{path}").headers["etag"] for path in ("", "/view", "/thumbnail")}
    assert len(tags) == 3


def test_a_part_can_be_asked_for(browse: Browse) -> None:
    """Range requests get 206 with the very part, and 416 beyond the end."""
    browser, data = browse(), png(30, 20)
    address = f"/pictures/{keep(data=data).id}"
    part = browser.get(address, headers={"range": "bytes=5-14"})
    assert (part.status_code, part.content) == (206, data[5:15])
    assert part.headers["content-range"] == f"bytes 5-14/{len(data)}"
    assert browser.get(address, headers={"range": "bytes=-4"}).content == data[-4:]
    assert browser.get(address, headers={"range": f"bytes={len(data)}-"}).status_code == 416
    tag = browser.get(address).headers["etag"]
    resumed = browser.get(address, headers={"range": "bytes=5-14", "if-range": tag})
    assert resumed.status_code == 206
    assert browser.get(address, headers={"range": "bytes=5-14", "if-range": '"old"'}).content == data


@pytest.mark.parametrize("path", PATHS)
def test_head_says_the_same_without_a_body(browse: Browse, path: str) -> None:
    """HEAD has the headers of GET."""
    browser = browse()
    address = f"/pictures/{keep().id}{path}"
    head, get = browser.head(address), browser.get(address)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == get.headers["content-length"]
    assert head.headers["etag"] == get.headers["etag"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("name", ["nothing", "%2e%2e%2flibrary.db", "a" * 5000, "' or 1=1", "%00"])
def test_an_unknown_picture_is_not_found(browse: Browse, path: str, name: str) -> None:
    """Whatever stands in its place, an id that is not there is 404."""
    assert browse().get(f"/pictures/{name}{path}").status_code == 404


@pytest.mark.parametrize("path", PATHS)
def test_a_missing_file_is_not_found(browse: Browse, path: str) -> None:
    """A record without its file answers 404 with a sentence, not a server error."""
    browser = browse()
    kept = keep()
    studio.opened().library.original(kept).unlink()
    answer = browser.get(f"/pictures/{kept.id}{path}")
    assert (answer.status_code, answer.text) == (404, "This picture's file is missing.")


def test_a_damaged_file_is_served_as_it_is(browse: Browse) -> None:
    """Where no thumbnail can be made, the original is sent rather than an error."""
    browser = browse()
    kept = keep()
    studio.opened().library.original(kept).write_bytes(png()[:40])
    answer = browser.get(f"/pictures/{kept.id}/thumbnail")
    assert (answer.status_code, answer.content) == (200, png()[:40])


def test_a_full_disk_still_shows_pictures(browse: Browse, env: pytest.MonkeyPatch) -> None:
    """Where a thumbnail cannot be saved, the original is sent."""
    browser, data = browse(), png(600, 600)
    kept = keep(data=data)

    def full(_store: FileStore, _name: str, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    env.setattr(FileStore, "save", full)
    assert browser.get(f"/pictures/{kept.id}/thumbnail").content == data


def test_the_mask_of_an_edit_is_served(browse: Browse) -> None:
    """The file that went with the request, to its own space; a picture without one has none."""
    browser, library = browse(), studio.opened().library
    source = keep()
    mask = library.keep_file(png(20, 10, (0, 0, 0, 0)), "mask", source.id)
    asked = EditRequest(
        prompt="fox", model="gpt-image-2", images=(library.attach(source),), mask=mask
    ).to_dict()
    made = [
        library.keep(
            Arrival(png(20, 10, colour)),
            space=space,
            job="j2",
            slot=0,
            kind="edit",
            asked=asked,
            server="Here",
            seconds=1.0,
        )
        for space, colour in (("local", (1, 2, 3)), ("other", (4, 5, 6)))
    ]
    answer = browser.get(f"/pictures/{made[0].id}/mask")
    assert (answer.status_code, answer.content) == (200, mask.read())
    again = browser.get(f"/pictures/{made[0].id}/mask", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304
    for without in (source.id, made[1].id, "nothing"):
        assert browser.get(f"/pictures/{without}/mask").status_code == 404
    assert browser.get(f"/pictures/{made[0].id}/markup").status_code == 404
    noted = {**asked, "mask": None, "markup": asked["mask"]}
    arrival = Arrival(png(20, 10, (7, 8, 9)))
    last = library.keep(
        arrival, space="local", job="j3", slot=0, kind="edit", asked=noted, server="Here", seconds=1.0
    )
    assert browser.get(f"/pictures/{last.id}/markup").content == mask.read()
    assert browser.get(f"/pictures/{last.id}/mask").status_code == 404


def test_other_methods_are_refused(browse: Browse) -> None:
    """Pictures are only read here."""
    assert browse().post(f"/pictures/{'a' * 32}").status_code == 405


def test_a_studio_that_cannot_be_opened_says_so(browse: Browse, tmp_path: Path) -> None:
    """Every route answers 503 with a sentence while the library cannot be opened."""
    (tmp_path / "file").write_text("")
    browser = browse(EASEL_HOME=str(tmp_path / "file"))
    for address in ("/health", "/pictures/x"):
        answer = browser.get(address)
        assert (answer.status_code, answer.json()["status"]) == (503, "library_unusable")
    assert browser.get("/").status_code == 200


def test_a_library_that_cannot_be_read_is_said(browse: Browse) -> None:
    """While the disk fails a picture's route answers 503 with a sentence, not a traceback."""
    browser = browse()
    kept = keep()

    def fail(*_args: Any) -> None:
        raise OperationalError("SELECT", {}, Exception("disk I/O error"))

    event.listen(studio.opened().library.engine, "before_cursor_execute", fail)
    answer = browser.get(f"/pictures/{kept.id}")
    assert (answer.status_code, answer.json()["status"]) == (503, "library_unreadable")
    assert "the disk reports an error" in answer.json()["error"]


def test_a_moving_picture_moves_everywhere(browse: Browse) -> None:
    """Its view is the very bytes, however large; its thumbnail is small, and moves as well."""
    out = io.BytesIO()
    frames = [Image.new("RGB", (1500, 1000), colour) for colour in ("red", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=200)
    browser, kept = browse(), keep(data=out.getvalue())
    view = browser.get(f"/pictures/{kept.id}/view")
    assert (view.content, view.headers["content-type"]) == (out.getvalue(), "image/gif")
    small = browser.get(f"/pictures/{kept.id}/thumbnail")
    assert small.headers["content-type"] == "image/webp"
    assert getattr(Image.open(io.BytesIO(small.content)), "n_frames", 1) == 2


@pytest.mark.parametrize("path", PATHS[:4])
def test_a_drawing_is_served_as_it_came_and_can_run_nothing(browse: Browse, path: str) -> None:
    """By its own type, in a sandbox, in each of its places."""
    data = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script>alert(1)</script></svg>'
    answer = browse().get(f"/pictures/{keep(data=data).id}{path}")
    assert (answer.status_code, answer.content) == (200, data)
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.headers["x-content-type-options"] == "nosniff"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
