"""What a visitor types of a server: address, key, and what else it wants.

Of what was used last, all but the key and the headers is kept in the session, so that it can be changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
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
_LAST = "server_last"
_PLAIN = ("kind", "preset", "name", "url", "model", "like", "api_version", "organization", "project")
_TIMES = ("connect_timeout", "read_timeout", "write_timeout")
_SECRET = ("key", "headers")
_CHANGING = "changing"
_LONGEST_NAME = 60  # characters
_ABILITIES = {
    "streams": ("Streams previews", "Sends unfinished pictures while it draws."),
    "edits": ("Edits", "Has an address for edits."),
    "variations": ("Variations", "Has an address for variations. Without it, an edit takes their place."),
    "several": ("Several pictures in an edit", "Takes further pictures as references."),
    "response_format": ("`response_format`", "Takes this field, and answers with the picture itself."),
    "auto_size": ("Automatic size", "Takes the size “auto”."),
}
_FOUND_OUT = ("streams", "edits", "variations", "response_format")
_ANSWERS = {"Yes": True, "No": False}  # anything else leaves it open


def show(*, openai: bool) -> None:
    """Draw the fields: those of OpenAI, or those of any other server."""
    preset = BY_ID["openai"] if openai else _preset()
    if not openai:
        _address(preset)
    needed = "" if preset.kind in ("openai", "azure") else " (if needed)"
    st.text_input(
        f"API key{needed}",
        type="password",
        key=key("key"),
        autocomplete="off",
        placeholder=_as_before("key"),
    )
    st.caption(
        "The key stays in this session. It is never saved, and is forgotten when you leave or reload "
        "the page."
    )
    with st.expander("Advanced", key=key("more")):
        _more(preset)
        if not openai:
            _abilities(preset)


def key(name: str) -> str:
    """The session's key of a field. It is another one after `forget`: browsers remember a field by its
    key, and would show what was typed again."""
    opened: int = st.session_state.get(_FORGOTTEN, 0)
    return f"server_{name}_{opened}" if opened else f"server_{name}"


def forget() -> None:
    """Forget what is typed, here and in the browser."""
    for name in (*_kept(), *_SECRET, _CHANGING):
        st.session_state.pop(key(name), None)
    st.session_state[_FORGOTTEN] = st.session_state.get(_FORGOTTEN, 0) + 1


def keep() -> None:
    """Keep what is typed, so that it can be changed; no key and no header."""
    st.session_state[_LAST] = {name: st.session_state.get(key(name)) for name in _kept()}


def change() -> None:
    """Type what was kept once more. The key and the headers stay as they are unless others are typed."""
    for name, value in st.session_state.get(_LAST, {}).items():
        if value is not None:
            st.session_state[key(name)] = value
    st.session_state[key(_CHANGING)] = True


def drop() -> None:
    """Forget what was kept, too."""
    forget()
    st.session_state.pop(_LAST, None)


def _kept() -> tuple[str, ...]:
    return (*_PLAIN, *_TIMES, *(_ability(name, preset) for name in _ABILITIES for preset in PRESETS))


def _as_before(name: str) -> str | None:
    """What stands in an empty field of a secret: that the one of before stays."""
    before = session.typed()
    has = before and (before.api_key if name == "key" else before.headers)
    return "As before" if has and st.session_state.get(key(_CHANGING)) else None


def _before(address: str) -> Connection | None:
    """The connection that is being changed, if it is at the same host: its secrets go nowhere else."""
    before = session.typed() if st.session_state.get(key(_CHANGING)) else None
    same = before and urlsplit(before.address)[:2] == urlsplit(address)[:2]
    return before if same else None


def connection(*, openai: bool) -> Connection:
    """The connection that was typed, as it may be used here. Raises BadConnection or AddressRefused."""
    settings = session.studio().settings
    address = OPENAI_URL if openai else _checked(_typed("url"))
    before, typed = _before(address), _typed("key")
    secret = Secret(typed) if typed else before.api_key if before else None
    headers = read_headers(_typed("headers") or "")
    shown = BY_ID["openai" if openai else _typed("preset") or "compatible"]
    preset = preset_of(address) if shown.id == "compatible" else shown
    made = built(
        _typed("name") or ("OpenAI" if openai else urlsplit(address).netloc),
        preset,
        address,
        secret,
        api_version=_typed("api_version"),
        organization=_typed("organization"),
        project=_typed("project"),
        model=_typed("model"),
        like=_typed("like"),
        headers=headers or dict(before.headers if before else {}),
        timeouts=_timeouts(),
        abilities=replace(preset.abilities, **_said_of(shown)),
    )
    return settings.typed(made)


def _timeouts() -> Timeouts:
    given = {name: st.session_state.get(key(f"{name}_timeout")) for name in ("connect", "read", "write")}
    return Timeouts(**{name: float(seconds) for name, seconds in given.items() if seconds})


def _said_of(preset: Preset) -> dict[str, Any]:
    """What was chosen of a server's abilities, where it is not what its ``preset`` says anyway."""
    chosen = {name: st.session_state.get(key(_ability(name, preset))) for name in _ABILITIES}
    says = {name: _ANSWERS.get(answer) for name, answer in chosen.items() if answer}
    return {name: can for name, can in says.items() if can is not getattr(preset.abilities, name)}


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
    st.text_input("Name", key=key("name"), placeholder="What to call it here", max_chars=_LONGEST_NAME)
    if preset.kind != "azure":
        st.text_input("Organization", key=key("organization"), autocomplete="off")
        st.text_input("Project", key=key("project"), autocomplete="off")
    st.text_area(
        "Extra headers",
        key=key("headers"),
        height="content",
        placeholder=_as_before("headers") or "Name: value\nOne per line",
    )
    st.markdown("**Seconds to wait**")
    usual = Timeouts()
    with st.container(horizontal=True):
        _seconds("connect", "To connect", usual.connect)
        _seconds("read", "For an answer", usual.read)
        _seconds("write", "To send", usual.write)


def _seconds(name: str, label: str, usual: float) -> None:
    st.number_input(label, 1, 3600, int(usual), key=key(f"{name}_timeout"), width=122)


def _abilities(preset: Preset) -> None:
    """Ask what the server can do, beginning with what its kind is known for."""
    st.markdown("**What it can do**")
    st.caption("“Find out” asks as you use it, and remembers the answer for a day.")
    with st.container(horizontal=True):
        for name, (label, words) in _ABILITIES.items():
            answers = ["Find out" if name in _FOUND_OUT else "By the model", *_ANSWERS]
            usual = getattr(preset.abilities, name)
            st.selectbox(
                label,
                answers,
                index=0 if usual is None else answers.index("Yes" if usual else "No"),
                key=key(_ability(name, preset)),
                help=words,
                width=200,
            )


def _ability(name: str, preset: Preset) -> str:
    """The field of an ability; each kind of server has its own, since what is usual differs."""
    return f"can_{name}_{preset.id}"


def _typed(name: str) -> str | None:
    return (st.session_state.get(key(name)) or "").strip() or None


def _checked(address: str | None) -> str:
    if address is None:
        raise BadConnection("the base URL is missing")
    try:
        return server_address(address)
    except BadConnection as error:
        raise BadConnection(f"the base URL {error.detail}") from error
