"""The routes beside the pages, and how the studio opens and closes with the server."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from studio import settings, studio
from tests.web.conftest import keep
from web import app

Browse = Callable[..., TestClient]


def test_health_answers_who_watches_over_it(browse: Browse) -> None:
    """GET and HEAD /health are 200, for everybody, with a small JSON."""
    browser = browse(EASEL_PASSWORD="open sesame")
    assert (browser.get("/health").status_code, browser.get("/health").json()) == (200, {"status": "ok"})
    assert browser.head("/health").status_code == 200


def test_a_torn_secrets_file_ends_the_start(tmp_path: Path) -> None:
    """Streamlit would go on without it, and without the password that is in it."""
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "secrets.toml").write_text("EASEL_PASSWORD = 'sesame\n")
    env = {**os.environ, "PYTHONPATH": str(Path(app.__file__).parents[1])}
    start = [sys.executable, "-c", "import app"]
    ended = subprocess.run(start, cwd=tmp_path, env=env, capture_output=True, text=True)
    assert ended.returncode == 1
    assert "secrets.toml, which is not TOML" in ended.stderr
    assert "sesame" not in ended.stderr
    assert "Traceback" not in ended.stderr


def test_true_and_false_in_a_secrets_file_count(env: pytest.MonkeyPatch) -> None:
    """Streamlit puts its texts and numbers into the environment, and leaves these out."""
    for name in ("EASEL_METRICS", "EASEL_PUBLIC"):
        env.setenv(name, "")
    app.adopt({"EASEL_METRICS": True, "EASEL_PUBLIC": False})
    chosen = settings.read(os.environ)
    assert chosen.metrics
    assert os.environ["EASEL_PUBLIC"] == "0"


@pytest.mark.parametrize("base", ["studio", "/studio", "studio/", "/studio/", "/a/b"])
def test_all_routes_stand_below_the_base_path(browse: Browse, base: str) -> None:
    """Served under a path, every route is below it, and nothing is beside it."""
    browser = browse(base=base)
    prefix = f"/{base.strip('/')}"
    kept = keep()
    assert browser.get(f"{prefix}/health").status_code == 200
    assert browser.get(f"{prefix}/pictures/{kept.id}").status_code == 200
    assert browser.get("/health").status_code == 404


def test_what_is_loaded_is_not_searched_for_garbage(env: pytest.MonkeyPatch) -> None:
    """The whole search that Streamlit makes after each run spares what was loaded when serving began."""
    env.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    gc.unfreeze()  # what the tests keep out of it themselves
    with TestClient(Starlette(lifespan=app.lifespan("127.0.0.1"))):
        assert gc.get_freeze_count() > 10 * len(gc.get_objects())


def test_the_studio_opens_and_closes_with_the_server(env: pytest.MonkeyPatch) -> None:
    """The studio is open from before the first request until after the last."""
    env.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with TestClient(Starlette(routes=app.routes(), lifespan=app.lifespan("127.0.0.1"))) as browser:
        before = studio.opened()
        assert browser.get("/health").status_code == 200
        assert studio.opened() is before
    assert studio.opened() is not before


def test_the_server_starts_though_the_studio_cannot_be_opened(env: pytest.MonkeyPatch) -> None:
    """A bad setting does not keep the server from saying what is wrong; put right, it serves, by the
    address that it listens on."""
    env.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    env.setenv("EASEL_PUBLIC", "1")
    env.setenv("EASEL_GRACE", "soon")
    served = Starlette(
        routes=app.routes(), lifespan=app.lifespan(None), exception_handlers=app.exception_handlers
    )
    with TestClient(served) as browser:
        answer = browser.get("/health")
        assert answer.status_code == 503
        assert "EASEL_GRACE" in answer.json()["error"]
        env.setenv("EASEL_GRACE", "0")
        assert browser.get("/health").status_code == 200
        assert studio.opened().settings.spaces == "browser"
