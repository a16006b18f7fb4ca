"""Several pictures as one ZIP."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from studio import studio
from tests.web.conftest import keep
from tests.wire import png

Browse = Callable[..., TestClient]


def zipped(browser: TestClient, ids: list[str], space: str = "local") -> zipfile.ZipFile:
    """The ZIP of these pictures, as a browser gets it."""
    answer = browser.get(f"/pictures/zip/{studio.opened().baskets.put(space, ids)}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/zip"
    found = zipfile.ZipFile(io.BytesIO(answer.content))
    assert found.testzip() is None
    return found


def recipes(archive: zipfile.ZipFile) -> list[dict[str, object]]:
    """What the ZIP tells of its pictures."""
    return [json.loads(line) for line in archive.read("recipes.jsonl").decode().splitlines()]


def test_holds_the_very_bytes_and_their_recipes(browse: Browse) -> None:
    """Each picture is there as it arrived, under the name that its recipe says, in the chosen order."""
    browser, data = browse(), [png(20, 10), png(30, 20)]
    kept = [keep(data=one, prompt=f"a red fox {number}") for number, one in enumerate(data)]
    studio.opened().library.tag([kept[0].id], "local", "winter")
    archive = zipped(browser, [picture.id for picture in kept])
    told = recipes(archive)
    assert [archive.read(str(one["file"])) for one in told] == data
    assert [one["prompt"] for one in told] == ["a red fox 0", "a red fox 1"]
    assert [one["tags"] for one in told] == [["winter"], []]
    assert all("space" not in one for one in told)
    assert {one["file"] for one in told} | {"recipes.jsonl"} == set(archive.namelist())


def test_every_file_has_a_name_of_its_own(browse: Browse, env: pytest.MonkeyPatch) -> None:
    """Where two pictures would have the same name, both are there."""
    browser = browse()
    env.setattr("web.archive.file_name", lambda _picture: "fox.png")
    kept = [keep(data=png(20 + number, 10)) for number in range(3)]
    names = zipped(browser, [picture.id for picture in kept]).namelist()
    assert names[0] == "fox.png"
    assert len(set(names)) == 4


def test_a_missing_file_is_left_out(browse: Browse) -> None:
    """The others come all the same, and its recipe says that it has no file."""
    browser = browse()
    kept = [keep(data=png(20 + number, 10)) for number in range(2)]
    studio.opened().library.original(kept[0]).unlink()
    archive = zipped(browser, [picture.id for picture in kept])
    assert recipes(archive)[0]["file"] is None
    assert len(archive.namelist()) == 2


def test_is_of_one_s_own_space_only(browse: Browse) -> None:
    """Neither another space's basket nor its pictures in one's own are there."""
    browser = browse()
    own, other = keep(data=png(20, 10)), keep("other", png(30, 10))
    basket = studio.opened().baskets.put("other", [other.id])
    answer = browser.get(f"/pictures/zip/{basket}")
    assert (answer.status_code, "Select the pictures again" in answer.text) == (404, True)
    assert [one["id"] for one in recipes(zipped(browser, [own.id, other.id]))] == [own.id]


def test_asks_for_the_password(browse: Browse) -> None:
    """Who did not come in gets nothing."""
    browser = browse(EASEL_PASSWORD="secret-enough")
    assert browser.get("/pictures/zip/x").status_code == 401
    assert browser.get("/pictures/x/mask").status_code == 401
