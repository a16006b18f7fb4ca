"""A picture dropped here brings back the settings that it was made with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from components import failure, parameters
from components.drop import drop
from components.failure import plain
from studio.errors import Failure, StudioError
from studio.recipes import Recipe, recipe_in

_TYPES = ["png", "jpg", "jpeg", "webp"]
_TAKEN, _FAILED, _LEAVE, _COUNT = "recipe_taken", "recipe_failed", "recipe_leave", "recipe_count"


class NoRecipe(StudioError):
    """There is no recipe in this file."""

    advice = (
        "Use a picture downloaded “With recipe”, or an original file from AUTOMATIC1111, InvokeAI or "
        "ComfyUI. Messengers and websites often strip such data from pictures."
    )


@dataclass(frozen=True)
class _Taken:
    """What was taken over on a page: a sentence, and what was not, or is to be known besides."""

    page: str
    sentence: str
    notes: tuple[str, ...]


def popover(page: str) -> None:
    """Offer it in a place that closes once a picture was dropped."""
    with st.popover(
        "Settings from a picture",
        icon=":material/upload_file:",
        key=_popover(page),
    ):
        show(page)


def anywhere(page: str) -> None:
    """Take a picture that is dropped anywhere on the page, too."""
    drop.show(
        key=f"{page}_recipe_drop",
        popover=_popover(page),
        uploader=_uploader(page),
        words="Drop the picture to restore its settings",
    )


def show(page: str) -> None:
    """Take a picture whose settings are wanted; on another page than "generate", go there with them."""
    st.file_uploader(
        "Settings from a picture",
        type=_TYPES,
        key=_uploader(page),
        on_change=_dropped,
        args=(page,),
    )
    st.caption(
        "A picture downloaded “With recipe” restores its prompt and settings; one from AUTOMATIC1111, "
        "InvokeAI or ComfyUI restores its prompt. The file is not kept."
    )
    if failed := st.session_state.get(_FAILED):
        failure.show(failed)
    if page != "generate" and st.session_state.pop(_LEAVE, False):
        st.switch_page("generate.py")


def show_taken(page: str) -> None:
    """Say what was taken over last, where that was on this page, until the next request."""
    taken: _Taken | None = st.session_state.get(_TAKEN)
    if taken and taken.page == page:
        lines = [plain(taken.sentence), *(f"- {plain(note)}" for note in taken.notes)]
        st.info("\n".join([lines[0], "", *lines[1:]]), icon=":material/settings_backup_restore:")


def tell(page: str, sentence: str, notes: tuple[str, ...]) -> None:
    """Have said on a page, until the next request, where settings come from and what was not taken over."""
    forget()
    st.session_state[_TAKEN] = _Taken(page, sentence, notes)


def forget() -> None:
    """Say nothing more of it."""
    for name in (_TAKEN, _FAILED):
        st.session_state.pop(name, None)


def _dropped(page: str) -> None:
    file: Any = st.session_state.get(_uploader(page))
    forget()
    if file is None:
        return
    recipe = recipe_in(file.getvalue())
    if recipe is None:
        st.session_state[_FAILED] = _failure(file.name)
        return
    notes = parameters.GENERATE.take(recipe)
    tell("generate", _sentence(recipe, file.name), (*notes, *_facts(recipe)))
    st.session_state[_COUNT] = _number() + 1
    st.session_state[_LEAVE] = page != "generate"


def _number() -> int:
    """How many pictures were taken: each time the uploader is a new, empty one."""
    number: int = st.session_state.get(_COUNT, 0)
    return number


def _popover(page: str) -> str:
    return f"{page}_recipe_popover_{_number()}"


def _uploader(page: str) -> str:
    return f"{page}_recipe_{_number()}"


def _failure(name: str) -> Failure:
    return NoRecipe(name).failure


def _sentence(recipe: Recipe, name: str) -> str:
    if not recipe.own:
        return f"The prompt comes from {name}, made with {recipe.by}."
    made = f", made on {recipe.made:%d %B %Y}" if recipe.made else ""
    return f"These settings come from {name}{made}{f' by {recipe.server}' if recipe.server else ''}."


def _facts(recipe: Recipe) -> tuple[str, ...]:
    """What another program says that has no setting here."""
    said = [f"{label} {' '.join(text.split())}" for label, text in recipe.facts.items()]
    return (f"Not used: {'; '.join(said)}.",) if said else ()
