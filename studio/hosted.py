"""Connections that are built from a preset: the host's named ones, and those that a visitor types.

A host names them in ``.streamlit/secrets.toml``, one section ``[connections.NAME]`` each, or as JSON in
``EASEL_CONNECTIONS``: an object of the same sections by their names.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any
from urllib.parse import urlsplit

from studio.addresses import server_address
from studio.connections import AZURE_HOSTS, OPENAI_URL, Connection, Secret, Timeouts
from studio.errors import BadConnection
from studio.presets import BY_ID, Preset

VARIABLE = "EASEL_CONNECTIONS"

_TEXTS = ("organization", "project", "api_version", "model", "like")
_TIMES = ("connect_timeout", "read_timeout", "write_timeout")
_ABILITIES = ("edits", "variations", "streams", "several", "response_format", "auto_size")
_OTHERS = ("preset", "address", "key", "key_variable", "headers")
_KNOWN = frozenset((*_TEXTS, *_TIMES, *_ABILITIES, *_OTHERS))


def built(
    name: str,
    preset: Preset,
    address: str,
    key: Secret | None,
    *,
    api_version: str | None = None,
    **more: Any,
) -> Connection:
    """A connection to a server of this preset; ``more`` are further fields of it.

    ``address`` has been through `server_address`. Raises BadConnection for what is missing.
    """
    if preset.kind in ("openai", "azure") and not key:
        raise BadConnection("the API key is missing")
    if preset.versioned and not api_version:
        raise BadConnection("the API version is missing")
    if preset.kind == "azure":
        root = address.removesuffix("/v1").removesuffix("/openai")
        address = f"{root}/openai" if preset.versioned else f"{root}/openai/v1"
        more |= {"azure_endpoint": root, "api_version": api_version} if preset.versioned else {}
    given = {"abilities": preset.abilities} | more
    given["headers"] = {**preset.headers, **more.get("headers", {})}
    return Connection(kind=preset.kind, name=name, base_url=address, api_key=key, **given)


def preset_of(address: str) -> Preset:
    """The preset that an address alone tells: OpenAI's, Azure's, or that of any other server."""
    host = urlsplit(address).hostname or ""
    if host == "api.openai.com" or host.endswith(".api.openai.com"):
        return BY_ID["openai"]
    return BY_ID["azure" if host.endswith(AZURE_HOSTS) else "compatible"]


def from_sections(env: Mapping[str, str]) -> tuple[Connection, ...]:
    """The connections that ``EASEL_CONNECTIONS`` names, in its order.

    Raises BadConnection with a sentence that names the connection, and never a key.
    """
    text = env.get(VARIABLE, "").strip()
    return tuple(_read(name, section, env) for name, section in _sections(text).items()) if text else ()


def with_sections(text: str, sections: Mapping[str, Any]) -> str:
    """``EASEL_CONNECTIONS`` with the ``sections`` of a secrets file; those of the environment win."""
    return json.dumps({**_plain(sections), **(_sections(text) if text.strip() else {})}, default=str)


def _plain(value: Any) -> Any:
    return {name: _plain(inner) for name, inner in value.items()} if isinstance(value, Mapping) else value


def _sections(text: str) -> dict[str, Any]:
    try:
        sections = json.loads(text)
    except ValueError:
        raise BadConnection(f"{VARIABLE} is not JSON") from None
    if not isinstance(sections, dict):
        raise BadConnection(f"{VARIABLE} must be an object of connections by their names")
    return sections


def _read(name: str, section: object, env: Mapping[str, str]) -> Connection:
    try:
        if not isinstance(section, Mapping):
            raise BadConnection("it is not a section of settings")
        return _connection(name, section, env)
    except BadConnection as error:
        raise BadConnection(f"the connection “{name}”: {error.detail}") from None


def _connection(name: str, section: Mapping[str, Any], env: Mapping[str, str]) -> Connection:
    unknown = sorted(set(section) - _KNOWN)
    if unknown:
        raise BadConnection(f"“{unknown[0]}” is no setting of a connection")
    texts = {setting: _text(section, setting) for setting in _TEXTS}
    address = _address(section)
    preset = _preset(section, address)
    return built(
        name,
        preset,
        address,
        _key(section, env),
        **texts,
        headers=_headers(section),
        timeouts=_timeouts(section),
        abilities=replace(preset.abilities, **_flags(section)),  # type: ignore[arg-type]
    )


def _preset(section: Mapping[str, Any], address: str) -> Preset:
    named = _text(section, "preset")
    if named is None:
        return preset_of(address)
    if named not in BY_ID:
        raise BadConnection(f"the preset “{named}” is not known; there are {', '.join(BY_ID)}")
    return BY_ID[named]


def _address(section: Mapping[str, Any]) -> str:
    address = _text(section, "address") or (OPENAI_URL if section.get("preset") == "openai" else None)
    if address is None:
        raise BadConnection("its address is missing")
    try:
        return server_address(address)
    except BadConnection as error:
        raise BadConnection(f"its address {error.detail}") from None


def _key(section: Mapping[str, Any], env: Mapping[str, str]) -> Secret | None:
    """The key itself, or what the variable holds that the section names."""
    variable = _text(section, "key_variable")
    key = env.get(variable, "").strip() if variable else _text(section, "key")
    if variable and not key:
        raise BadConnection(f"{variable} is not set")
    return Secret(key) if key else None


def _text(section: Mapping[str, Any], setting: str) -> str | None:
    value = section.get(setting)
    if value is not None and not isinstance(value, str):
        raise BadConnection(f"“{setting}” must be a text")
    return (value or "").strip() or None


def _headers(section: Mapping[str, Any]) -> dict[str, str]:
    headers = section.get("headers", {})
    if not isinstance(headers, Mapping) or not all(isinstance(value, str) for value in headers.values()):
        raise BadConnection("“headers” must be texts by their names")
    return dict(headers)


def _timeouts(section: Mapping[str, Any]) -> Timeouts:
    given = {name.removesuffix("_timeout"): section[name] for name in _TIMES if name in section}
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise BadConnection(f"“{name}_timeout” must be a number of seconds above 0")
    return Timeouts(**asdict(Timeouts()) | given)


def _flags(section: Mapping[str, Any]) -> dict[str, bool]:
    given = {name: section[name] for name in _ABILITIES if name in section}
    for name, value in given.items():
        if not isinstance(value, bool):
            raise BadConnection(f"“{name}” must be true or false")
    return given
