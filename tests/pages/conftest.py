"""What the tests of the pages share: the whole app in an AppTest, in front of a recording server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from studio import studio
from studio.board import Job
from tests.studio.fakes import over
from tests.wire import WireServer

KEY = "sk-hosted-0123456789abcdef"
FRAME = Path(__file__).parents[2] / "pages" / "frame.py"


@pytest.fixture
def wire() -> Iterator[WireServer]:
    """A recording server that can misbehave."""
    with WireServer() as server:
        yield server


@pytest.fixture
def hosted(env: pytest.MonkeyPatch, wire: WireServer) -> pytest.MonkeyPatch:
    """An environment that names the recording server, with a key."""
    env.setenv("OPENAI_BASE_URL", wire.url)
    env.setenv("OPENAI_API_KEY", KEY)
    env.setenv("EASEL_MODEL", "gpt-image-2.5-flare")
    st.cache_data.clear()
    st.cache_resource.clear()
    return env


@pytest.fixture
def app(hosted: pytest.MonkeyPatch) -> AppTest:
    """The app, opened at Generate."""
    return opened()


def opened() -> AppTest:
    """Open the app in a new session."""
    return calm(AppTest.from_file(FRAME, default_timeout=20).run())


def calm(page: AppTest) -> AppTest:
    """The page, which must not have raised anything."""
    assert not page.exception, page.exception[0].value
    return page


def generate(page: AppTest, prompt: str = "a red fox") -> AppTest:
    """Type a prompt and press Generate."""
    page.text_area(key="generate_prompt").set_value(prompt)
    return calm(page.button(key="generate_start").click().run())


def ended(page: AppTest) -> Job:
    """Wait until the newest job is over, and draw the page again, as the live tile asks for."""
    jobs = studio.opened().jobs
    job = over(jobs, jobs.jobs("local")[0].id)
    calm(page.run())
    return job


def buttons(page: AppTest) -> list[str]:
    """The labels of every button."""
    return [button.label for button in page.button]


def button(page: AppTest, label: str) -> Any:
    """The first button of this label."""
    return next(button for button in page.button if button.label == label)


def everything(page: AppTest) -> str:
    """All that the page says or holds, session state and the elements' raw messages included."""
    raw = "".join(str(element.proto) for element in page if hasattr(element, "proto"))
    return f"{page}{page.session_state.to_dict()}{raw}"


def prompts(page: AppTest) -> list[str]:
    """The prompts below the thumbnails."""
    lines = [re.search(r'class="easel-words" title="([^"]*)"', each.value) for each in page.html]
    return [found[1] for found in lines if found]
