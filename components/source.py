"""The picture that is worked on: an upload, one of the gallery, or the last result."""

from __future__ import annotations

from functools import partial

import streamlit as st

from components import acts, dialogs, image, session, uploading
from components.drop import drop
from components.top import top
from studio import editing
from studio.library import Picture

_LATEST = 8


def choose(page: str, picture_id: str) -> None:
    """Work on a kept picture from now on."""
    uploading.forget_refused(_uploads(page))
    st.session_state.pop(f"{page}_source_notes", None)
    st.session_state[_key(page)] = picture_id


def go_on(page: str, picture_id: str) -> None:
    """Work on a result from now on, at the top of the page."""
    choose(page, picture_id)
    st.session_state[_turn(page)] = st.session_state.get(_turn(page), 0) + 1


def chosen(page: str) -> Picture | None:
    """The picture that is worked on, if one is."""
    return _workable(st.session_state.get(_key(page), ""))


def kept(picture_id: str) -> Picture | None:
    """The picture of this id, if it is there and not in the bin."""
    found = session.studio().library.get(picture_id, session.space())
    return found if found and not found.binned else None


def show(page: str) -> Picture | None:
    """Offer pictures to work on until one is chosen; return it."""
    picture = chosen(page)
    if picture is None:
        if st.session_state.pop(_key(page), None):
            st.warning("The picture you chose was deleted. Choose another.", icon=":material/delete:")
        _offer(page)
        return None
    if turn := st.session_state.get(_turn(page)):
        top.show(key=f"{page}_source_top", turn=turn)
    with st.container(horizontal=True, vertical_alignment="center"):
        now = "Now editing " if turn and page == "edit" else "Now varying " if turn else ""
        st.text(f"{now}{image.short(image.title(picture), 80)} · {picture.width} × {picture.height}")
        st.button(
            "Choose another",
            key=f"{page}_source_change",
            icon=":material/swap_horiz:",
            on_click=acts.on_press(_forget, page),
        )
        drop.ignore(key=f"{page}_drop")  # not seen: in this row it moves nothing down
    for note in st.session_state.get(f"{page}_source_notes", ()):
        st.caption(f"{note}.")
    return picture


def _offer(page: str) -> None:
    library, space = session.studio().library, session.space()
    keep = partial(editing.keep_upload, library, space)
    field = uploading.show("Picture", _uploads(page), keep, partial(_uploaded, page))
    st.caption("PNG, JPEG, WebP or GIF. Browse for a picture, or drop or paste one anywhere on this page.")
    _offer_last(page)
    latest = [*filter(_has_pixels, library.page(space, limit=_LATEST))]
    uploaded = library.uploads(space, limit=_LATEST)
    if latest:
        st.subheader("Or choose a recent picture", anchor=False)
        _offer_these(page, latest)
    if uploaded:
        st.subheader("Recent uploads", anchor=False)
        _offer_these(page, uploaded, deleted=True)
    if not (latest or uploaded):
        st.page_link("generate.py", label="Or generate one first", icon=":material/brush:")
    words = "Drop the picture to edit it" if page == "edit" else "Drop the picture to vary it"
    drop.show(key=f"{page}_source_drop", uploader=field, words=words, pasted=True)


def _offer_these(page: str, pictures: list[Picture], *, deleted: bool = False) -> None:
    """Offer pictures to work on; ``deleted`` offers to delete them, too."""
    with st.grid(4, min_column_width=140, gap="small") as grid:
        for picture in pictures:
            with grid.cell():
                image.show(picture, "thumbnail")
                with st.container(horizontal=True, gap="small"):
                    st.button(
                        "Use",
                        key=f"{page}_use_{picture.id}",
                        width="stretch",
                        help=image.short(image.title(picture), 80),
                        on_click=acts.on_press(choose, page, picture.id),
                    )
                    if deleted:
                        st.button(
                            "Delete",
                            key=f"{page}_delete_{picture.id}",
                            type="tertiary",
                            icon=":material/delete:",
                            on_click=dialogs.open_delete,
                            args=(picture.id,),
                        )


def _offer_last(page: str) -> None:
    last_id = st.session_state.get(f"{page}_source_last", "")
    if last := _workable(last_id):
        st.button(
            f"Back to {image.short(image.title(last), 40)}",
            key=f"{page}_source_back",
            icon=":material/undo:",
            on_click=acts.on_press(choose, page, last.id),
        )


def _uploaded(page: str, kept: tuple[Picture, tuple[str, ...]]) -> None:
    picture, notes = kept
    choose(page, picture.id)
    st.session_state[f"{page}_source_notes"] = notes


def _workable(picture_id: str) -> Picture | None:
    """The picture of this id, if it is there and can be worked on."""
    found = kept(picture_id) if picture_id else None
    return found if found and _has_pixels(found) else None


def _has_pixels(picture: Picture) -> bool:
    """Whether a picture can be worked on: an SVG drawing has no pixels."""
    return picture.format != "svg"


def _forget(page: str) -> None:
    if now := st.session_state.get(_key(page)):
        st.session_state[f"{page}_source_last"] = now
    for name in (f"{page}_source_notes", _turn(page), _key(page)):
        st.session_state.pop(name, None)


def _key(page: str) -> str:
    return f"{page}_source"


def _turn(page: str) -> str:
    return f"{page}_source_turn"  # how often a result was gone on with


def _uploads(page: str) -> str:
    return f"{page}_upload"
