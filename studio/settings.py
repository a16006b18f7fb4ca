"""What a host decides: read once from the environment, frozen from then on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Literal

from studio.addresses import check_server_address, is_allowed
from studio.connections import Connection, Secret, from_environment
from studio.errors import AddressRefused, BadConnection, StudioError
from studio.hosted import from_sections
from studio.ledger import Limits
from studio.library import database

Spaces = Literal["one", "browser"]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
PROJECT = Path(__file__).resolve().parent.parent


class BadSetting(StudioError):
    """One of this app's settings cannot be used."""

    advice = "Whoever hosts this app can correct it and restart the app."


@dataclass(frozen=True)
class Settings:
    """The host's choices.

    ``loopback`` is whether the app listens on this machine alone, ``alone`` whether it serves it alone as
    well: behind a proxy, by a name of ``hosts`` or with a space for each browser, it serves others.
    ``connections`` are the host's own servers, for everyone; with none of them the offline illustrator
    serves. ``typed_servers`` are the hosts that a visitor may type, None any, empty none;
    ``allowed_servers`` those that are not public and may be typed all the same. ``log_prompts`` puts
    prompts into the log, ``metrics`` serves figures for Prometheus.
    ``grace`` is how many seconds running jobs may take to finish when the process is told to end.
    ``requests`` is how many requests may run at once. ``database`` is the address of the PostgreSQL that
    holds the records, None for SQLite in ``home``; it is a secret, since a password is part of it.
    ``withheld`` is true where the host's key is not served because anybody could spend it. ``hosts`` are
    names that the app answers to, on loopback, besides this machine's own. Pictures leave after
    ``keep_days``, and the oldest while all of them have more than ``keep_bytes``; None keeps them.
    ``limits`` are the budgets; ``prices`` is a file of the host's own prices.
    """

    home: Path
    spaces: Spaces = "one"
    loopback: bool = True
    alone: bool = True
    password: Secret | None = None
    connections: tuple[Connection, ...] = ()
    withheld: bool = False
    allowed_servers: frozenset[str] = field(default_factory=frozenset)
    typed_servers: frozenset[str] | None = None
    log_prompts: bool = False
    metrics: bool = False
    hosts: frozenset[str] = field(default_factory=frozenset)
    requests: int = 8
    grace: float = 20.0
    database: Secret | None = None
    keep_days: float | None = None
    keep_bytes: int | None = None
    limits: Limits = field(default_factory=Limits)
    prices: Path | None = None

    @property
    def needs_cookie(self) -> bool:
        """Whether a browser must be told from another one."""
        return self.spaces == "browser" or self.password is not None

    @property
    def connection(self) -> Connection | None:
        """The host's server that is used where nobody chose; None means the offline illustrator."""
        return self.connections[0] if self.connections else None

    @property
    def spare_requests(self) -> int:
        """How many of the ``requests`` are for spaces that have none: a quarter where there are several."""
        if self.spaces == "one" or self.requests == 1:
            return 0
        return max(1, self.requests // 4)

    @property
    def may_type(self) -> bool:
        """Whether a visitor may type a server at all."""
        return self.typed_servers is None or bool(self.typed_servers)

    def checked_address(self, url: str) -> str:
        """The base URL that a visitor typed, if it may be reached from here. Raises BadConnection
        or AddressRefused."""
        address = check_server_address(url, allow_private=self.alone, allowed_hosts=self.allowed_servers)
        if self.typed_servers is not None and not is_allowed(address, self.typed_servers):
            raise AddressRefused(_listed(self.typed_servers))
        return address

    def typed(self, connection: Connection) -> Connection:
        """A connection that a visitor typed, as it may be used here. Raises as `checked_address`.

        One of the host's keeps its name for itself.
        """
        address = self.checked_address(connection.azure_endpoint or connection.base_url)
        free = self.alone or is_allowed(address, self.allowed_servers)
        taken = connection.name in {each.name for each in self.connections}
        name = f"{connection.name} (yours)" if taken else connection.name
        return replace(
            connection, name=name, public_only=not free, any_url=self.alone, visitors=not self.alone
        )


def read(env: Mapping[str, str], address: str | None = "127.0.0.1") -> Settings:
    """Read the settings from ``env``; ``address`` is what the server listens on (None: everywhere).

    Raises BadSetting with a sentence that names the variable.
    """
    loopback, hosts = address in LOOPBACK, _hosts(env.get("EASEL_HOSTS", ""))
    here = loopback and not hosts  # another name means a proxy, and others behind it
    spaces = _spaces(env, here)
    alone = here and spaces == "one"
    password = env.get("EASEL_PASSWORD", "").strip()
    connections = tuple(replace(each, any_url=alone) for each in _connections(env))
    public = _flag(env, "EASEL_PUBLIC")
    withheld = bool(connections) and not (here or password or public)
    return Settings(
        home=_path(env, "EASEL_HOME") or (PROJECT / "data").resolve(),
        spaces=spaces,
        loopback=loopback,
        alone=alone,
        password=Secret(password) if password else None,
        connections=() if withheld else connections,
        withheld=withheld,
        allowed_servers=_hosts(env.get("EASEL_ALLOWED_SERVERS", "")),
        typed_servers=_typed_servers(env.get("EASEL_TYPED_SERVERS", "")),
        log_prompts=_flag(env, "EASEL_LOG_PROMPTS"),
        metrics=_flag(env, "EASEL_METRICS"),
        hosts=hosts,
        requests=int(_number(env, "EASEL_REQUESTS", 8, least=1, most=100, whole=True)),
        grace=_number(env, "EASEL_GRACE", 20, least=0, most=600),
        keep_days=_number(env, "EASEL_KEEP_DAYS", 0, least=0, most=36_500) or None,
        keep_bytes=int(_number(env, "EASEL_KEEP_GB", 0, least=0, most=1_000_000) * 10**9) or None,
        limits=_limits(env),
        prices=_path(env, "EASEL_PRICES"),
        database=_database(env.get("EASEL_DATABASE_URL", "").strip()),
    )


def _path(env: Mapping[str, str], name: str) -> Path | None:
    text = env.get(name, "").strip()
    return Path(text).expanduser().resolve() if text else None


def _limits(env: Mapping[str, str]) -> Limits:
    return Limits(
        day=_usd(env, "EASEL_BUDGET_DAY"),
        month=_usd(env, "EASEL_BUDGET_MONTH"),
        space_day=_usd(env, "EASEL_BUDGET_SPACE_DAY"),
        space_month=_usd(env, "EASEL_BUDGET_SPACE_MONTH"),
        pictures=int(_number(env, "EASEL_PICTURES_PER_HOUR", 0, least=0, most=1_000_000, whole=True)) or None,
    )


def _usd(env: Mapping[str, str], name: str) -> Decimal | None:
    """A budget in USD; None where none is set. A budget of 0 lets only free pictures pass."""
    _number(env, name, 0, least=0, most=1_000_000)
    text = env.get(name, "").strip()
    return Decimal(text) if text else None


def _connections(env: Mapping[str, str]) -> tuple[Connection, ...]:
    """The server that the SDK's variables name, then the named ones."""
    own = from_environment(env)
    named = from_sections(env)
    if own and own.name in {each.name for each in named}:
        raise BadConnection(f"two connections have the name “{own.name}”; give one another name")
    return (own, *named) if own else named


def _typed_servers(text: str) -> frozenset[str] | None:
    match text.strip().lower():
        case "" | "any":
            return None
        case "none":
            return frozenset()
        case _:
            return _hosts(text)


def _listed(hosts: frozenset[str]) -> str:
    if not hosts:
        return "the host of this studio does not allow other servers"
    return f"the host of this studio allows only {', '.join(sorted(hosts))}"


def _flag(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name, "").strip().lower()
    if value in {"", "0", "false", "no"}:
        return False
    if value in {"1", "true", "yes"}:
        return True
    raise BadSetting(f"{name} is {value!r}; it can be 1 or 0.")


def _spaces(env: Mapping[str, str], here: bool) -> Spaces:
    match env.get("EASEL_SPACES", "").strip().lower():
        case "":
            return "one" if here else "browser"
        case "one":
            return "one"
        case "browser":
            return "browser"
        case other:
            raise BadSetting(f"EASEL_SPACES is {other!r}; it can be one or browser.")


def _database(url: str) -> Secret | None:
    try:
        return Secret(database.address(url)) if url else None
    except database.BadDatabase as error:
        why = error.detail or "it must be written as postgresql://user:password@host/name."
        raise BadSetting(f"EASEL_DATABASE_URL: {why}") from None


def _number(
    env: Mapping[str, str], name: str, default: float, *, least: float, most: float, whole: bool = False
) -> float:
    text = env.get(name, "").strip()
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not least <= value <= most or (whole and not value.is_integer()):
        kind = "whole number" if whole else "number"
        raise BadSetting(f"{name} is {text!r}; it must be a {kind} from {least:g} to {most:g}.")
    return value


def _hosts(text: str) -> frozenset[str]:
    return frozenset(part.strip().lower() for part in text.split(",") if part.strip())
