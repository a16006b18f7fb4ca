"""What a host decides by the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import AddressRefused, BadConnection, StudioError
from studio.settings import PROJECT, BadSetting, read


def test_with_nothing_set_the_offline_illustrator_serves_this_machine() -> None:
    """The defaults: one space, no password, no server, data/ in the project."""
    chosen = read({})
    assert (chosen.home, chosen.spaces, chosen.loopback) == (PROJECT / "data", "one", True)
    assert (chosen.password, chosen.connection, chosen.withheld) == (None, None, False)
    assert (chosen.requests, chosen.grace, chosen.allowed_servers) == (8, 20, frozenset())
    assert not chosen.needs_cookie


@pytest.mark.parametrize("blank", ["", "   "])
def test_a_blank_variable_counts_as_not_set(blank: str) -> None:
    """Blank values, as a compose file leaves them, change nothing."""
    names = ["HOME", "PASSWORD", "SPACES", "PUBLIC", "REQUESTS", "GRACE", "ALLOWED_SERVERS", "MODEL"]
    names += ["CONNECT_TIMEOUT", "READ_TIMEOUT", "DATABASE_URL", "KEEP_DAYS", "KEEP_GB"]
    env = {f"EASEL_{name}": blank for name in names}
    keys = ["OPENAI_API_KEY", "OPENAI_BASE_URL", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT"]
    assert read(env | dict.fromkeys(keys, blank)) == read({})


def test_every_variable_is_read(tmp_path: Path) -> None:
    """Each of Easel's own variables has its effect."""
    chosen = read(
        {
            "EASEL_HOME": str(tmp_path),
            "EASEL_PASSWORD": "open sesame",
            "EASEL_SPACES": " Browser ",
            "EASEL_REQUESTS": "3",
            "EASEL_GRACE": "1.5",
            "EASEL_ALLOWED_SERVERS": "images.local:8000, Other ,,",
            "EASEL_MODEL": "flux",
            "EASEL_READ_TIMEOUT": "301",
            "EASEL_DATABASE_URL": "postgres://me:sesame@db.test/easel",
            "EASEL_KEEP_DAYS": "90",
            "EASEL_KEEP_GB": "2.5",
            "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
        }
    )
    assert (chosen.home, chosen.spaces, chosen.requests, chosen.grace) == (tmp_path, "browser", 3, 1.5)
    assert chosen.password
    assert chosen.password.reveal() == "open sesame"
    assert chosen.allowed_servers == {"images.local:8000", "other"}
    assert chosen.connection
    assert (chosen.connection.model, chosen.connection.timeouts.read) == ("flux", 301)
    assert chosen.needs_cookie
    assert chosen.database
    assert chosen.database.reveal() == "postgresql+psycopg://me:sesame@db.test/easel"
    assert (chosen.keep_days, chosen.keep_bytes) == (90, 2_500_000_000)


def test_a_home_may_begin_with_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """~ is the home of whoever runs the app."""
    monkeypatch.setenv("HOME", str(tmp_path))
    assert read({"EASEL_HOME": "~/pictures"}).home == tmp_path / "pictures"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("EASEL_SPACES", "two"),
        ("EASEL_PUBLIC", "maybe"),
        ("EASEL_REQUESTS", "many"),
        ("EASEL_REQUESTS", "0"),
        ("EASEL_REQUESTS", "2.5"),
        ("EASEL_REQUESTS", "nan"),
        ("EASEL_GRACE", "-1"),
        ("EASEL_GRACE", "inf"),
        ("EASEL_GRACE", "soon"),
        ("EASEL_DATABASE_URL", "mysql://db/easel"),
        ("EASEL_DATABASE_URL", "nonsense"),
        ("EASEL_KEEP_DAYS", "-1"),
        ("EASEL_KEEP_GB", "much"),
        ("EASEL_READ_TIMEOUT", "0"),
        ("EASEL_CONNECT_TIMEOUT", "never"),
        ("OPENAI_BASE_URL", "ftp://example.org"),
        ("AZURE_OPENAI_ENDPOINT", "not an address"),
    ],
)
def test_a_bad_value_is_a_sentence_that_names_the_variable(name: str, value: str) -> None:
    """Whoever starts the app reads which variable is wrong; what is on loopback is checked, too."""
    with pytest.raises((BadSetting, BadConnection)) as caught:
        read({"OPENAI_API_KEY": "sk-0123456789", name: value} if name.startswith("EASEL") else {name: value})
    assert name in caught.value.sentence


@pytest.mark.parametrize("address", [None, "0.0.0.0", "::", "192.168.1.2", ""])
class TestBeyondLoopback:
    def test_every_browser_has_its_own_space(self, address: str | None) -> None:
        """Served to others, pictures are not shared unless the host says so."""
        assert read({}, address).spaces == "browser"
        assert read({}, address).needs_cookie
        assert read({"EASEL_SPACES": "one"}, address).spaces == "one"

    def test_the_hosts_key_is_withheld(self, address: str | None) -> None:
        """Nobody can spend the host's key without a gate."""
        chosen = read({"OPENAI_API_KEY": "sk-0123456789"}, address)
        assert (chosen.connection, chosen.withheld) == (None, True)

    @pytest.mark.parametrize(
        "gate", [{"EASEL_PASSWORD": "x"}, {"EASEL_PUBLIC": "1"}, {"EASEL_PUBLIC": "Yes"}]
    )
    def test_the_hosts_key_serves_behind_a_gate(self, address: str | None, gate: dict[str, str]) -> None:
        """A password, or the host's word, serves the key."""
        chosen = read({"OPENAI_API_KEY": "sk-0123456789"} | gate, address)
        assert chosen.connection
        assert not chosen.withheld

    def test_visitors_reach_only_public_addresses(self, address: str | None) -> None:
        """A typed address on the host's own network is refused, unless the host allows it."""
        chosen = read({"EASEL_ALLOWED_SERVERS": "images.local:8000"}, address)
        with pytest.raises(AddressRefused):
            chosen.checked_address("https://127.0.0.1:9/v1")
        assert chosen.checked_address("http://images.local:8000/v1") == "http://images.local:8000/v1"


@pytest.mark.parametrize("address", ["127.0.0.1", "localhost", "::1"])
def test_on_loopback_the_key_serves_and_private_servers_may_be_typed(address: str) -> None:
    """On one's own machine there is nobody to keep out."""
    chosen = read({"OPENAI_API_KEY": "sk-0123456789"}, address)
    assert chosen.connection
    assert chosen.spaces == "one"
    assert chosen.checked_address("http://127.0.0.1:9/v1")


def test_settings_show_neither_key_nor_password() -> None:
    """However settings are printed, the secrets are not."""
    key, password = "sk-abcdef0123456789", "open sesame"
    env = {"OPENAI_API_KEY": key, "EASEL_PASSWORD": password}
    env["EASEL_DATABASE_URL"] = "postgresql://me:open-sesame-db@db.test/easel"
    chosen = read(env | {"OPENAI_CUSTOM_HEADERS": "X-Token: tok-9876543210abcdef"})
    for said in (repr(chosen), str(chosen), f"{chosen!r:>10}", repr(chosen.connection)):
        assert key not in said
        assert password not in said
        assert "open-sesame-db" not in said
        assert "tok-9876543210abcdef" not in said


@pytest.mark.parametrize(("requests", "spare"), [("1", 0), ("2", 1), ("8", 2), ("40", 10)])
def test_where_there_are_several_spaces_a_quarter_of_the_requests_is_for_newcomers(
    requests: str, spare: int
) -> None:
    """With one space there is nobody to keep them for."""
    env = {"EASEL_REQUESTS": requests}
    assert read(env).spare_requests == 0
    assert read(env | {"EASEL_SPACES": "browser"}).spare_requests == spare


def test_a_bad_setting_is_a_studio_error() -> None:
    """Whoever catches StudioError has every bad setting, with advice."""
    with pytest.raises(StudioError) as caught:
        read({"EASEL_GRACE": "x"})
    assert caught.value.advice
