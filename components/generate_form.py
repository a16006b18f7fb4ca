"""The prompt with its settings, and the button that starts a job."""

from __future__ import annotations

import streamlit as st

from components import acts, messages, parameters, presets, recipe_drop, session, start
from studio.catalog import ModelCard
from studio.errors import StudioError
from studio.requests import GenerateRequest

EXAMPLES = (
    "A red fox in a snowy forest at night",
    "A lighthouse on a cliff at sunset, watercolor",
    "Three sailboats on a calm sea at dawn",
    "A bowl of ramen, studio photo",
    "Neon city skyline in the rain",
    "Minimalist logo of a whale, transparent background",
)


def show() -> None:
    """Draw the form, set to what a link says where one led here."""
    presets.open_link()
    st.text_area(
        "Prompt",
        key="generate_prompt",
        height="content",
        placeholder="What should the picture show?",
        persist_state="session",
    )
    card = parameters.GENERATE.show()
    start.show(
        "Generate",
        "generate_start",
        _request(card),
        acts.on_press(_start),
        beside=lambda: _show_sources(card),
    )
    recipe_drop.show_taken("generate")
    messages.show()


def show_examples() -> None:
    """Offer prompts to begin with, on a page that has nothing yet."""
    st.subheader("Start with an example", anchor=False)
    with st.container(horizontal=True):
        for number, example in enumerate(EXAMPLES):
            st.button(
                example, key=f"generate_example_{number}", on_click=acts.on_press(_use_example, example)
            )


def _show_sources(card: ModelCard) -> None:
    """Offer where settings can come from."""
    presets.show(parameters.GENERATE, card)
    recipe_drop.popover("generate")


def _use_example(example: str) -> None:
    st.session_state["generate_prompt"] = example


def _request(card: ModelCard) -> GenerateRequest:
    return GenerateRequest(**parameters.GENERATE.values(card))


def _start() -> None:
    recipe_drop.forget()
    try:
        begin = session.starter()
        card = parameters.GENERATE.card()
        begin(_request(card), card)
    except StudioError as error:
        messages.failed(error)
