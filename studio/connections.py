"""Which server, with which key: one frozen value a session can hold.

The names are the SDK's own (openai 3.54). Everything is passed to the SDK explicitly, so that a
connection that a visitor typed never picks up what the host has in the environment.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NoReturn
from urllib.parse import urlsplit

from studio.abilities import Abilities
from studio.addresses import server_address
from studio.errors import BadConnection

Kind = Literal["offline", "openai", "azure", "compatible"]

OFFLINE: Kind = "offline"
OPENAI_URL = "https://api.openai.com/v1"
AZURE_HOSTS = (".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
DUMMY_KEY = "none-needed"
"""Sent where a server wants no key: the SDK refuses to send without one."""


class Secret:
    """A key that shows itself to nobody who does not ask with :meth:`reveal`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself, for the SDK alone."""
        return self._value

    def __repr__(self) -> str:
        return "•••"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(("Secret", self._value))

    def __bool__(self) -> bool:
        return bool(self._value)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret is not written down.")


@dataclass(frozen=True)
class Timeouts:
    """How long to wait, in seconds.

    ``connect`` is for a connection, ``write`` for a piece of what is sent to be taken. ``read`` counts
    between two pieces of an answer. High quality takes up to 180 s, so keep it at
    300 or more.
    """

    connect: float = 10.0
    read: float = 600.0
    write: float = 120.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write"):
            if not 0 < getattr(self, name) < float("inf"):
                raise BadConnection(f"the time-out “{name}” must be a number of seconds above 0")


@dataclass(frozen=True)
class Connection:
    """A server that speaks the Images API.

    ``api_version`` with ``azure_endpoint`` is Azure's older route; Azure's newer one is a
    ``base_url`` that ends in ``/openai/v1``. ``model`` is the default model, ``like`` the id of the
    card that describes models unknown here. ``public_only`` lets it reach public addresses alone: set it
    for what a visitor typed on a studio served beyond loopback. ``any_url`` lets it fetch a picture from
    any url in an answer: set it on a studio that serves this machine alone. ``visitors`` says that a
    visitor pays what it costs, not the host.
    """

    kind: Kind
    name: str
    base_url: str = OPENAI_URL
    api_key: Secret | None = None
    organization: str | None = None
    project: str | None = None
    api_version: str | None = None
    azure_endpoint: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    model: str | None = None
    like: str | None = None
    timeouts: Timeouts = Timeouts()
    abilities: Abilities = field(default_factory=Abilities)
    public_only: bool = False
    any_url: bool = False
    visitors: bool = False

    def __post_init__(self) -> None:
        for name in ("api_key", "organization", "project", "api_version"):
            value = getattr(self, name)
            text = value.reveal() if isinstance(value, Secret) else value
            if text and not (text.isascii() and text.isprintable() and " " not in text):
                what = name.replace("_", " ")
                raise BadConnection(f"the {what} holds characters that cannot be part of one")
        for name, text in self.headers.items():
            if not (_HEADER.fullmatch(name) and text.isascii() and text.isprintable()):
                raise BadConnection("an extra header cannot be sent; write “Name: value” in plain letters")

    @property
    def key(self) -> str:
        """The key to send; a dummy where none is needed."""
        return self.api_key.reveal() if self.api_key else DUMMY_KEY

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every text that must never be shown."""
        key = (self.api_key.reveal(),) if self.api_key else ()
        return (*key, *(value for value in self.headers.values() if len(value) >= 12))

    @property
    def address(self) -> str:
        """The base URL of the API, without a closing slash."""
        if self.azure_endpoint and self.api_version:
            return f"{self.azure_endpoint.rstrip('/')}/openai"
        return self.base_url.rstrip("/")

    @property
    def place(self) -> str:
        """What tells one server from another: its address. The offline illustrator's port changes."""
        return OFFLINE if self.kind == OFFLINE else self.address

    def to_dict(self) -> dict[str, Any]:
        """What a record says of the server: never a key or a header. Addresses hold neither."""
        if self.kind == OFFLINE:  # its port changes
            return {"kind": self.kind}
        newer = {"kind": self.kind, "address": self.address, "like": self.like}
        if self.azure_endpoint and self.api_version:
            return newer | {"azure_endpoint": self.azure_endpoint, "api_version": self.api_version}
        return newer

    @property
    def host(self) -> str:
        """The server's host, with its port where it is unusual, for people."""
        return urlsplit(self.address).netloc


def from_environment(env: Mapping[str, str]) -> Connection | None:
    """The server that the SDK's own variables name; None where none does, so that offline serves.

    A blank variable counts as not set. ``OPENAI_BASE_URL`` and ``OPENAI_API_KEY`` come first, then
    Azure's. Raises :class:`BadConnection` with a sentence where a value cannot be used.
    """
    values = {name: value.strip() for name, value in env.items() if value and value.strip()}
    if "OPENAI_BASE_URL" in values:
        return _by_address(values)
    if "OPENAI_API_KEY" in values:
        return _connection(values, "openai", "OpenAI", OPENAI_URL, values["OPENAI_API_KEY"])
    if "AZURE_OPENAI_ENDPOINT" in values or "AZURE_OPENAI_API_KEY" in values:
        return _azure(values)
    return None


def _by_address(values: Mapping[str, str]) -> Connection:
    address = _address(values, "OPENAI_BASE_URL")
    host = urlsplit(address).hostname or ""
    key = values.get("OPENAI_API_KEY")
    if host.endswith(AZURE_HOSTS):
        azure_key = values.get("AZURE_OPENAI_API_KEY") or key
        return _connection(values, "azure", "Azure", address, _needed(azure_key, "AZURE_OPENAI_API_KEY"))
    if host == "api.openai.com" or host.endswith(".api.openai.com"):
        return _connection(values, "openai", "OpenAI", address, _needed(key, "OPENAI_API_KEY"))
    return _connection(values, "compatible", host, address, key)


def _azure(values: Mapping[str, str]) -> Connection:
    endpoint = _address(values, "AZURE_OPENAI_ENDPOINT")
    key = _needed(values.get("AZURE_OPENAI_API_KEY"), "AZURE_OPENAI_API_KEY")
    version = values.get("OPENAI_API_VERSION")
    root = endpoint.removesuffix("/v1").removesuffix("/openai")
    if version and not endpoint.endswith("/v1"):
        return _connection(values, "azure", "Azure", f"{root}/openai", key, version=version, endpoint=root)
    return _connection(values, "azure", "Azure", f"{root}/openai/v1", key)


def _connection(
    values: Mapping[str, str],
    kind: str,
    name: str,
    address: str,
    key: str | None,
    *,
    version: str | None = None,
    endpoint: str | None = None,
) -> Connection:
    return Connection(
        kind=kind,  # type: ignore[arg-type]
        name=name,
        base_url=address,
        api_key=Secret(key) if key else None,
        organization=values.get("OPENAI_ORG_ID"),
        project=values.get("OPENAI_PROJECT_ID"),
        api_version=version,
        azure_endpoint=endpoint,
        headers=read_headers(values.get("OPENAI_CUSTOM_HEADERS", "")),
        model=values.get("EASEL_MODEL"),
        like=values.get("EASEL_LIKE"),
        timeouts=_timeouts(values),
    )


def read_headers(lines: str) -> dict[str, str]:
    """Extra headers as the SDK reads ``OPENAI_CUSTOM_HEADERS``: one "Name: value" a line."""
    pairs = (line.split(":", 1) for line in lines.split("\n") if ":" in line)
    return {name.strip(): value.strip() for name, value in pairs}


def _needed(key: str | None, name: str) -> str:
    if not key:
        raise BadConnection(f"{name} is not set, and this server needs a key")
    return key


def _address(values: Mapping[str, str], name: str) -> str:
    try:
        return server_address(values.get(name, ""))
    except BadConnection as error:
        raise BadConnection(f"{name} {error.detail}") from None


def _timeouts(values: Mapping[str, str]) -> Timeouts:
    usual = Timeouts()
    return Timeouts(
        connect=_seconds(values, "EASEL_CONNECT_TIMEOUT", usual.connect),
        read=_seconds(values, "EASEL_READ_TIMEOUT", usual.read),
        write=_seconds(values, "EASEL_WRITE_TIMEOUT", usual.write),
    )


def _seconds(values: Mapping[str, str], name: str, usual: float) -> float:
    try:
        seconds = float(values.get(name, usual))
    except ValueError:
        seconds = 0
    if not 0 < seconds < float("inf"):
        raise BadConnection(f"{name} must be a number of seconds above 0")
    return seconds
