"""Connections that a host names, several of them, and what a visitor may type."""

from __future__ import annotations

import json
from typing import Any

import pytest

from studio.addresses import is_allowed
from studio.connections import Connection, Secret
from studio.errors import AddressRefused, BadConnection
from studio.hosted import built, from_sections, with_sections
from studio.presets import BY_ID
from studio.settings import read

KEY = "sk-abcdefghijklmnop"
BOX = {"preset": "localai", "address": "http://box:8080/v1"}


def named(**section: Any) -> Connection:
    """The one connection of a section."""
    (connection,) = from_sections({"EASEL_CONNECTIONS": json.dumps({"Box": section}), "GPU_KEY": KEY})
    return connection


def test_a_section_says_everything_of_a_connection() -> None:
    """Preset, address, key, organisation, project, model, headers, time-outs, and what it can do."""
    connection = named(
        preset="sglang",
        address="gpu.example:30000/v1/",
        key=KEY,
        organization="org-1",
        project="proj-1",
        model="flux",
        like="gpt-image-2",
        headers={"X-Team": "art"},
        read_timeout=900,
        connect_timeout=2.5,
        streams=True,
    )
    assert (connection.name, connection.kind) == ("Box", "compatible")
    assert connection.address == "https://gpu.example:30000/v1"
    assert (connection.key, connection.organization, connection.project) == (KEY, "org-1", "proj-1")
    assert (connection.model, connection.like) == ("flux", "gpt-image-2")
    assert connection.headers == {"X-Team": "art"}
    assert (connection.timeouts.read, connection.timeouts.connect) == (900, 2.5)
    assert (connection.abilities.streams, connection.abilities.variations) == (True, False)


@pytest.mark.parametrize(
    ("section", "kind", "address"),
    [
        ({"preset": "openai", "key": KEY}, "openai", "https://api.openai.com/v1"),
        ({"address": "https://api.openai.com/v1", "key": KEY}, "openai", "https://api.openai.com/v1"),
        (
            {"address": "https://res.openai.azure.com", "key": KEY},
            "azure",
            "https://res.openai.azure.com/openai/v1",
        ),
        (
            {
                "preset": "azure-versioned",
                "address": "https://res.openai.azure.com/openai/v1",
                "key": KEY,
                "api_version": "2026-10-01",
            },
            "azure",
            "https://res.openai.azure.com/openai",
        ),
        ({"address": "localhost:4000/v1"}, "compatible", "http://localhost:4000/v1"),
    ],
)
def test_an_address_or_a_preset_is_enough(section: dict[str, Any], kind: str, address: str) -> None:
    """Where no preset is named, the address tells."""
    connection = named(**section)
    assert (connection.kind, connection.address) == (kind, address)


def test_a_key_can_be_in_a_variable_of_its_own() -> None:
    """As orchestrators hand them over."""
    assert named(**BOX, key_variable="GPU_KEY").key == KEY


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ({"preset": "localai"}, "address"),
        ({"address": "ftp://box"}, "address"),
        ({"preset": "nobody", "address": "http://box/v1"}, "nobody"),
        ({**BOX, "kee": KEY}, "kee"),
        ({**BOX, "key": 5}, "“key”"),
        ({**BOX, "streams": "yes"}, "streams"),
        ({**BOX, "read_timeout": "long"}, "read_timeout"),
        ({**BOX, "headers": ["X-A: 1"]}, "headers"),
        ({**BOX, "key_variable": "NOT_THERE"}, "NOT_THERE"),
        ({"preset": "openai"}, "key is missing"),
        ({"preset": "azure-versioned", "address": "https://a.openai.azure.com", "key": KEY}, "version"),
    ],
)
def test_what_is_wrong_is_a_sentence_that_names_the_connection(section: dict[str, Any], words: str) -> None:
    """And no key is in it."""
    with pytest.raises(BadConnection) as caught:
        named(**section)
    assert "“Box”" in caught.value.sentence
    assert words in caught.value.sentence
    assert KEY not in caught.value.sentence


@pytest.mark.parametrize("text", ["{", "[]", '"x"', '{"Box": 5}'])
def test_a_variable_that_cannot_be_read_is_named(text: str) -> None:
    """Whoever starts the app reads what to correct."""
    with pytest.raises(BadConnection):
        from_sections({"EASEL_CONNECTIONS": text})


def test_sections_of_the_secrets_file_stand_beside_those_of_the_environment() -> None:
    """The environment wins where both name one."""
    sections = {
        "Box": {"address": "http://old/v1"},
        "Other": {"address": "http://other/v1", "headers": {"A": "b"}},
    }
    text = with_sections(json.dumps({"Box": BOX}), sections)
    box, other = from_sections({"EASEL_CONNECTIONS": text})
    assert (box.address, other.address) == ("http://box:8080/v1", "http://other/v1")


def test_all_of_the_host_s_connections_are_offered_and_the_sdk_s_own_comes_first() -> None:
    """The first is used where nobody chose."""
    several = json.dumps({"Box": BOX, "Gate": {"address": "https://gate.example/v1"}})
    chosen = read({"EASEL_CONNECTIONS": several, "OPENAI_API_KEY": KEY})
    assert [each.name for each in chosen.connections] == ["OpenAI", "Box", "Gate"]
    assert chosen.connection == chosen.connections[0]
    assert [each.name for each in read({"EASEL_CONNECTIONS": several}).connections] == ["Box", "Gate"]


def test_two_connections_of_one_name_are_refused() -> None:
    """Nobody could tell them apart."""
    with pytest.raises(BadConnection, match="two connections"):
        read({"EASEL_CONNECTIONS": json.dumps({"OpenAI": BOX}), "OPENAI_API_KEY": KEY})


def test_named_connections_are_withheld_as_every_other_one() -> None:
    """Beyond loopback, without a gate, nobody spends the host's keys."""
    chosen = read({"EASEL_CONNECTIONS": json.dumps({"Box": BOX})}, "0.0.0.0")
    assert (chosen.connections, chosen.withheld) == ((), True)


@pytest.mark.parametrize(
    ("env", "address", "may"),
    [
        ({}, "https://gate.example/v1", True),
        ({"EASEL_TYPED_SERVERS": "any"}, "https://gate.example/v1", True),
        ({"EASEL_TYPED_SERVERS": "none"}, "https://gate.example/v1", False),
        ({"EASEL_TYPED_SERVERS": "api.openai.com"}, "https://gate.example/v1", False),
        ({"EASEL_TYPED_SERVERS": "api.openai.com"}, "https://api.openai.com/v1", True),
        ({"EASEL_TYPED_SERVERS": "*.openai.azure.com"}, "https://res.openai.azure.com/openai/v1", True),
        ({"EASEL_TYPED_SERVERS": "*.openai.azure.com"}, "https://evilopenai.azure.com/openai/v1", False),
        ({"EASEL_TYPED_SERVERS": "box.local:8080"}, "http://box.local:8080/v1", False),
        (
            {"EASEL_TYPED_SERVERS": "box.local:8080", "EASEL_ALLOWED_SERVERS": "box.local:8080"},
            "http://box.local:8080/v1",
            True,
        ),
    ],
)
def test_a_host_decides_what_may_be_typed(env: dict[str, str], address: str, may: bool) -> None:
    """Nothing, some hosts, or any that is public; a private one only where it is allowed by name, too."""
    chosen = read(env, "0.0.0.0")
    if may:
        assert chosen.checked_address(address) == address
        return
    with pytest.raises(AddressRefused):
        chosen.checked_address(address)


@pytest.mark.parametrize("env", [{"EASEL_HOSTS": "studio.example"}, {"EASEL_SPACES": "browser"}])
def test_behind_a_proxy_others_are_served_though_the_app_listens_on_loopback(env: dict[str, str]) -> None:
    """A visitor reaches nothing of this machine then, neither by what is typed nor by a url in an answer."""
    settings = read({**env, "EASEL_CONNECTIONS": '{"Box": {"address": "http://127.0.0.1:9/v1"}}'})
    with pytest.raises(AddressRefused):
        settings.checked_address("http://127.0.0.1:8080/v1")
    typed = settings.typed(built("x", BY_ID["compatible"], "https://a.example", None))
    assert (typed.public_only, typed.any_url, typed.visitors) == (True, False, True)
    assert not any(each.any_url for each in settings.connections)


def test_a_name_of_a_proxy_s_needs_a_gate_before_the_key_and_a_space_for_each_browser() -> None:
    """As on any address beyond loopback."""
    env = {"EASEL_HOSTS": "studio.example", "OPENAI_API_KEY": KEY}
    assert (read(env).withheld, read(env).spaces) == (True, "browser")
    assert not read({**env, "EASEL_PASSWORD": "open sesame"}).withheld


@pytest.mark.parametrize("listens", ["127.0.0.1", "0.0.0.0"])
def test_a_typed_connection_reaches_the_public_alone_unless_this_machine_alone_is_served(
    listens: str,
) -> None:
    """Also Azure's older route, whose address is another field."""
    for name in ("compatible", "azure", "azure-versioned"):
        connection = built("x", BY_ID[name], "https://a.example", Secret(KEY), api_version="2026-10-01")
        typed = read({}, listens).typed(connection)
        assert typed.public_only is (listens != "127.0.0.1")
        assert typed.any_url is (listens == "127.0.0.1")
        assert typed.visitors is (listens != "127.0.0.1"), "who pays"
    inward = built("x", BY_ID["azure-versioned"], "http://10.0.0.1", Secret(KEY), api_version="1")
    if listens != "127.0.0.1":
        with pytest.raises(AddressRefused):
            read({}, listens).typed(inward)


def test_a_typed_connection_does_not_go_by_the_name_of_one_of_the_host_s() -> None:
    """Else a visitor's pictures would be counted as the host's server's."""
    settings = read({"OPENAI_API_KEY": KEY})
    own = built("OpenAI", BY_ID["openai"], "https://api.openai.com/v1", Secret(KEY))
    assert settings.typed(own).name == "OpenAI (yours)"
    assert read({}).typed(own).name == "OpenAI"


def test_a_wildcard_means_names_below_alone() -> None:
    """Not the name itself, nor one that only ends alike."""
    assert is_allowed("https://a.b.example/v1", {"*.b.example"})
    assert not is_allowed("https://b.example/v1", {"*.b.example"})
    assert not is_allowed("https://ab.example/v1", {"*.b.example"})
