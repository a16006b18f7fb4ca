"""The uploader: each file is taken once, even where runs of the script end, and what is refused is said."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.runtime.scriptrunner_utils.exceptions import RerunException, StopException

from components import uploading
from studio.uploads import read_upload


class Page:
    """What the uploader needs of Streamlit: its widget keeps its files until its key changes."""

    def __init__(self, *files: tuple[str, bytes]) -> None:
        self.session_state: dict[str, Any] = {}
        self.said: list[str] = []
        self._files = {
            "up_0": [SimpleNamespace(name=name, getvalue=lambda d=data: d) for name, data in files]
        }

    def file_uploader(self, label: str, key: str, **options: Any) -> list[Any]:
        """The files that are in the widget of this key."""
        return self._files.get(key, [])

    def rerun(self) -> None:
        """Ends the run, as Streamlit's does."""
        raise StopException

    def error(self, sentence: str, icon: str) -> None:
        """Say what failed."""
        self.said.append(sentence.replace("\\", ""))


def test_a_run_that_ends_in_the_middle_takes_a_file_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made once, used until that comes to its end, and a refusal beside it is still said."""
    page = Page(("a.png", b"good"), ("b.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    monkeypatch.setattr(uploading, "st", page)
    monkeypatch.setattr("components.failure.st", page)
    made, used = [], []

    def make(data: bytes, name: str) -> str:
        if data != b"good":
            read_upload(data)
        made.append(name)
        return name

    def use(name: str) -> None:
        used.append(name)
        if len(used) == 1:
            raise RerunException(None)  # type: ignore[arg-type]

    for ended in (RerunException, StopException):
        with pytest.raises(ended):
            uploading.show("Picture", "up", make, use, several=True)
    uploading.show("Picture", "up", make, use, several=True)
    assert (made, used) == (["a.png"], ["a.png", "a.png"])
    (sentence,) = page.said
    assert sentence.startswith("b.svg: This kind of file cannot be used here")
