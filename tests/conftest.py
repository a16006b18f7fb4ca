"""What all tests share: an environment of their own, and an open studio in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from studio import studio

hypothesis.settings.register_profile("easel", deadline=None)  # this machine may be busy
hypothesis.settings.load_profile("easel")


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    """An environment that names no server, with a library of its own; the studio is closed afterwards."""
    for name in os.environ:
        if name.startswith(("OPENAI_", "AZURE_", "EASEL_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("EASEL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EASEL_GRACE", "0")
    studio.close()
    studio.listen_on("127.0.0.1")
    yield monkeypatch
    studio.close()
    studio.listen_on("127.0.0.1")
