"""What a visitor types of a server: address, key, and what else it wants. Nothing of it is kept here."""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st

from components import session
from studio.addresses import server_address
from studio.catalog import CARDS
from studio.connections import OPENAI_URL, Connection, Secret, Timeouts, read_headers
from studio.errors import BadConnection
from studio.hosted import built, preset_of
from studio.presets import BY_ID, PRESETS, Preset

_FORGOTTEN = "server_forgotten"
_KEYS = (
    "kind",
    "preset",
    "url",
    "model",
    "like",
    "key",
    "api_version",
    "organization",
    "project",
    "headers",
    "read_timeout",
)


def show(*, openai: bool) -> None:
    """Draw the fields: those of OpenAI, or those of any other server."""
    preset = BY_ID["openai"] if openai else _preset()
    if not openai:
        _address(preset)
    needed = "" if preset.kind in ("openai", "azure") else " (if needed)"
    st.text_input(f"API key{needed}", type="password", key=key("key"), autocomplete="off")
    st.caption(
        "The key stays in this session. It is never saved, and is forgotten when you leave or reload "
        "the page."
    )
    with st.expander("More", key=key("more")):
        _more(preset)


def key(name: str) -> str:
    """The session's key of a field. It is another one after `forget`: browsers remember a field by its
    key, and would show what was typed again."""
    opened: int = st.session_state.get(_FORGOTTEN, 0)
    return f"server_{name}_{opened}" if opened else f"server_{name}"


def forget() -> None:
    """Forget what was typed, here and in the browser."""
    for name in _KEYS:
        st.session_state.pop(key(name), None)
    st.session_state[_FORGOTTEN] = st.session_state.get(_FORGOTTEN, 0) + 1


def connection(*, openai: bool) -> Connection:
    """The connection that was typed, as it may be used here. Raises BadConnection or AddressRefused."""
    settings = session.studio().settings
    typed = _typed("key")
    secret = Secret(typed) if typed else None
    address = OPENAI_URL if openai else _checked(_typed("url"))
    preset = preset_of(address) if _typed("preset") in (None, "compatible") else BY_ID[_typed("preset") or ""]
    name = "OpenAI" if openai else urlsplit(address).netloc
    made = built(
        name,
        BY_ID["openai"] if openai else preset,
        address,
        secret,
        api_version=_typed("api_version"),
        organization=_typed("organization"),
        project=_typed("project"),
        model=_typed("model"),
        like=_typed("like"),
        headers=read_headers(_typed("headers") or ""),
        timeouts=Timeouts(read=float(st.session_state.get(key("read_timeout")) or Timeouts().read)),
    )
    return settings.typed(made)


def _preset() -> Preset:
    others = [preset.id for preset in PRESETS if preset.id != "openai"]
    titles = {preset.id: preset.title for preset in PRESETS} | {"compatible": "Other"}
    chosen = st.selectbox("Kind", others, format_func=titles.__getitem__, key=key("preset"))
    return BY_ID[chosen]


def _address(preset: Preset) -> None:
    st.text_input("Base URL", key=key("url"), placeholder=preset.address, autocomplete="off")
    if preset.note:
        st.caption(preset.note)
    if preset.versioned:
        st.text_input("API version", key=key("api_version"), placeholder="2026-10-01-preview")
    label = "Deployment" if preset.kind == "azure" else "Model"
    st.text_input(label, key=key("model"), placeholder="Its name on the server")
    st.selectbox(
        "Behaves like",
        [card.id for card in CARDS],
        index=None,
        key=key("like"),
        placeholder="Unknown: show every setting",
    )


def _more(preset: Preset) -> None:
    if preset.kind != "azure":
        st.text_input("Organization", key=key("organization"), autocomplete="off")
        st.text_input("Project", key=key("project"), autocomplete="off")
    st.text_area(
        "Extra headers", key=key("headers"), height="content", placeholder="Name: value\nOne per line"
    )
    usual = Timeouts().read
    st.number_input("Seconds to wait for an answer", 1, 3600, int(usual), key=key("read_timeout"))


def _typed(name: str) -> str | None:
    return (st.session_state.get(key(name)) or "").strip() or None


def _checked(address: str | None) -> str:
    if address is None:
        raise BadConnection("the base URL is missing")
    try:
        return server_address(address)
    except BadConnection as error:
        raise BadConnection(f"the base URL {error.detail}") from error
