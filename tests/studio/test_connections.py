"""Connections: what the environment names, and keys that nobody sees."""

from __future__ import annotations

import copy
import pickle
from dataclasses import asdict, replace

import pytest

from studio.connections import Connection, Secret, Timeouts, from_environment
from studio.errors import BadConnection

KEY = "sk-abcdefghijklmnop"


@pytest.mark.parametrize(
    "env",
    [
        {},
        {"OPENAI_API_KEY": "", "OPENAI_BASE_URL": "  ", "AZURE_OPENAI_API_KEY": "\t"},
        {"OPENAI_ORG_ID": "org-1", "EASEL_MODEL": "x", "OPENAI_API_VERSION": "2026-10-01"},
    ],
)
def test_an_environment_that_names_no_server_gives_none(env: dict[str, str]):
    """Blank counts as not set; the offline illustrator serves."""
    assert from_environment(env) is None


def test_a_key_alone_is_openai():
    """With the SDK's own address, organization and project."""
    connection = from_environment(
        {"OPENAI_API_KEY": f" {KEY}\n", "OPENAI_ORG_ID": "org-1", "OPENAI_PROJECT_ID": "proj_1"}
    )
    assert connection
    assert (connection.kind, connection.address) == ("openai", "https://api.openai.com/v1")
    assert connection.api_key == Secret(KEY)
    assert (connection.organization, connection.project) == ("org-1", "proj_1")
    assert connection.timeouts.read >= 300


@pytest.mark.parametrize(
    ("env", "kind", "address", "key"),
    [
        ({"OPENAI_BASE_URL": "http://box:8080/v1/"}, "compatible", "http://box:8080/v1", "none-needed"),
        (
            {"OPENAI_BASE_URL": "https://gate.example/v1", "OPENAI_API_KEY": KEY},
            "compatible",
            "https://gate.example/v1",
            KEY,
        ),
        (
            {"OPENAI_BASE_URL": "https://eu.api.openai.com/v1", "OPENAI_API_KEY": KEY},
            "openai",
            "https://eu.api.openai.com/v1",
            KEY,
        ),
        (
            {"OPENAI_BASE_URL": "https://res.openai.azure.com/openai/v1/", "AZURE_OPENAI_API_KEY": "az"},
            "azure",
            "https://res.openai.azure.com/openai/v1",
            "az",
        ),
        (
            {"AZURE_OPENAI_ENDPOINT": "https://res.openai.azure.com/", "AZURE_OPENAI_API_KEY": "az"},
            "azure",
            "https://res.openai.azure.com/openai/v1",
            "az",
        ),
        (
            {
                "AZURE_OPENAI_ENDPOINT": "https://res.openai.azure.com",
                "AZURE_OPENAI_API_KEY": "az",
                "OPENAI_API_VERSION": "2026-10-01",
            },
            "azure",
            "https://res.openai.azure.com/openai",
            "az",
        ),
    ],
)
def test_each_way_to_name_a_server(env: dict[str, str], kind: str, address: str, key: str):
    """A base URL alone needs no key; both of Azure's routes."""
    connection = from_environment(env)
    assert connection
    assert (connection.kind, connection.address, connection.key) == (kind, address, key)


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({"OPENAI_BASE_URL": "ftp://x"}, "OPENAI_BASE_URL"),
        ({"OPENAI_BASE_URL": "https://a b/v1"}, "OPENAI_BASE_URL"),
        ({"OPENAI_BASE_URL": "http://box:99999/v1"}, "OPENAI_BASE_URL"),
        ({"OPENAI_BASE_URL": f"https://me:{KEY}@box/v1"}, "user name"),
        ({"OPENAI_BASE_URL": "https://api.openai.com/v1"}, "OPENAI_API_KEY"),
        ({"AZURE_OPENAI_API_KEY": "az"}, "AZURE_OPENAI_ENDPOINT"),
        ({"AZURE_OPENAI_ENDPOINT": "https://res.openai.azure.com"}, "AZURE_OPENAI_API_KEY"),
        ({"OPENAI_API_KEY": KEY, "EASEL_READ_TIMEOUT": "soon"}, "EASEL_READ_TIMEOUT"),
        ({"OPENAI_API_KEY": KEY, "EASEL_CONNECT_TIMEOUT": "-1"}, "EASEL_CONNECT_TIMEOUT"),
        ({"OPENAI_API_KEY": f"{KEY} two"}, "api key"),
        ({"OPENAI_API_KEY": "schlüssel"}, "api key"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_in_a_sentence(env: dict[str, str], words: str):
    """And no key is in it."""
    with pytest.raises(BadConnection) as caught:
        from_environment(env)
    assert words in caught.value.sentence
    assert KEY not in caught.value.sentence


def test_time_outs_model_and_headers_come_from_the_environment():
    """Easel's own names, and the SDK's for headers."""
    connection = from_environment(
        {
            "OPENAI_API_KEY": KEY,
            "EASEL_CONNECT_TIMEOUT": "3.5",
            "EASEL_READ_TIMEOUT": "900",
            "EASEL_WRITE_TIMEOUT": "60",
            "EASEL_MODEL": "gpt-image-2",
            "OPENAI_CUSTOM_HEADERS": "X-A: one\nX-B: two:three",
        }
    )
    assert connection
    assert connection.timeouts == Timeouts(connect=3.5, read=900, write=60)
    assert connection.model == "gpt-image-2"
    assert connection.headers == {"X-A": "one", "X-B": "two:three"}


def test_a_key_is_never_printed_copied_out_or_written_down():
    """In no repr, format, dict or pickle."""
    connection = Connection(
        "openai", "OpenAI", api_key=Secret(KEY), headers={"Authorization": "Bearer credential"}
    )
    texts = (repr(connection), str(connection), f"{connection.api_key}", f"{connection.api_key!r:>9}")
    assert not any(KEY in text or "credential" in text for text in texts)
    assert KEY not in str(asdict(connection))
    with pytest.raises(TypeError):
        pickle.dumps(connection)


def test_secrets_are_compared_by_what_they_hold():
    """So that equal connections are equal, and a changed key is a change."""
    one = Connection("openai", "OpenAI", api_key=Secret(KEY))
    assert one == replace(one, api_key=Secret(KEY))
    assert one != replace(one, api_key=Secret("other"))
    assert copy.deepcopy(Secret(KEY)) == Secret(KEY)
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2


def test_time_outs_are_positive():
    """Zero would mean something else to every library."""
    with pytest.raises(BadConnection):
        Timeouts(read=0)


def test_the_host_can_name_a_card_for_a_model_with_a_name_of_its_own():
    """EASEL_LIKE says which known model a deployment behaves like."""
    connection = from_environment(
        {"OPENAI_API_KEY": "sk-x", "EASEL_MODEL": "mine", "EASEL_LIKE": "gpt-image-2"}
    )
    assert connection
    assert (connection.model, connection.like) == ("mine", "gpt-image-2")
