"""Which models are offered: the server's list and the catalogue, with what ends and what replaces it."""

from __future__ import annotations

from datetime import date

import pytest

from studio.catalog import Operation, card_for
from studio.connections import Connection, Kind
from studio.offers import Offer, choices, offer_of, offers
from studio.reports import ModelInfo, read_models

TODAY = date(2026, 11, 30)
TOMORROW = date(2026, 12, 1)


def offered(kind: Kind, *listed: ModelInfo, model: str | None = None, asked: bool = True) -> dict[str, Offer]:
    """The offers by their models' ids; ``asked`` is whether the server gave a list."""
    found = offers(Connection(kind, "Here", model=model), listed if asked else None)
    return {offer.card.id: offer for offer in found}


def test_openai_s_list_and_the_catalogue_are_merged() -> None:
    """What makes pictures, whichever of the two knows it, or neither; a chat model is not offered."""
    found = offered("openai", ModelInfo("gpt-image-2"), ModelInfo("gpt-image-3"), ModelInfo("gpt-5"))
    assert {"gpt-image-2", "gpt-image-2.5-flare", "gpt-image-3"} <= set(found)
    assert "gpt-5" not in found
    assert (found["gpt-image-2"].listed, found["gpt-image-2.5-flare"].listed) == (True, False)


@pytest.mark.parametrize(
    ("name", "sentence", "served"),
    [
        ("gpt-image-1.5", "GPT Image 1.5 will be shut down on 1 December 2026; ", True),
        ("gpt-image-1", "GPT Image 1 was shut down on 23 October 2026; ", False),
        ("dall-e-3", "DALL·E 3 was shut down on 12 May 2026; ", False),
    ],
)
def test_what_ends_says_so_and_what_replaces_it(name: str, sentence: str, served: bool) -> None:
    """By the catalogue, where the server was not asked."""
    offer = offered("openai", asked=False)[name]
    assert (offer.ending(TODAY) or "").startswith(sentence)
    assert (offer.ending(TODAY) or "").endswith(" replaces it.")
    assert offer.served(TODAY) == served


ENDING = ("gpt-image-1.5", "gpt-image-1-mini", "chatgpt-image-latest")


@pytest.mark.parametrize("name", ENDING)
def test_on_its_last_day_a_model_is_off(name: str) -> None:
    """It is offered until the day before, and neither offered nor begun with from then on."""
    asked = Connection("openai", "OpenAI", model=name)
    assert choices(asked, None, "generate", TODAY)[0] == name
    assert offer_of(asked, None, name).title(TODAY) == f"{card_for(name).title} (ends 1 Dec 2026)"
    assert offer_of(asked, None, name).title(TOMORROW) == f"{card_for(name).title} (ended 1 Dec 2026)"
    later = choices(asked, None, "generate", TOMORROW)
    assert name not in later
    assert later[0] == card_for(name).replaced_by
    assert f"{card_for(name).title} was shut down on 1 December 2026" in (
        offer_of(asked, None, name).ending(TOMORROW) or ""
    )


def test_what_a_server_itself_calls_off_is_not_begun_with() -> None:
    """Nor what replaces it at OpenAI, where this server does not have that."""
    there, ended = Connection("compatible", "Here", model="gpt-image-1.5"), "2026-12-01"
    listed = (ModelInfo("gpt-image-2"), ModelInfo("gpt-image-1.5", ended))
    assert choices(there, listed, "generate", TODAY)[0] == "gpt-image-1.5"
    assert choices(there, listed, "generate", TOMORROW) == ["gpt-image-2"]
    assert choices(there, listed[1:], "generate", TOMORROW) == ["gpt-image-1.5"], "there is nothing else"


@pytest.mark.parametrize("day", [TODAY, TOMORROW])
@pytest.mark.parametrize("operation", ["generate", "edit", "variation"])
@pytest.mark.parametrize("kind", ["openai", "azure", "compatible"])
def test_nothing_begins_with_a_model_that_ends(kind: Kind, operation: Operation, day: date) -> None:
    """Where nobody named one, the newest stays."""
    for name in choices(Connection(kind, "Here"), None, operation, day)[:5]:
        assert card_for(name).shutdown is None


@pytest.mark.parametrize("kind", ["azure", "compatible"])
def test_another_server_may_serve_what_openai_has_shut_down(kind: Kind) -> None:
    """What was named for it is asked for, and the page says how it stands at OpenAI."""
    there = Connection(kind, "Here", model="gpt-image-1.5")
    assert choices(there, None, "edit", TOMORROW)[0] == "gpt-image-1.5"
    assert offer_of(there, None, "gpt-image-1.5").title(TOMORROW) == "GPT Image 1.5"
    said = offer_of(there, None, "gpt-image-1.5").ending(TOMORROW) or ""
    assert said.startswith("GPT Image 1.5 was shut down at OpenAI on 1 December 2026")


def test_a_deployment_s_own_name_is_not_called_shut_down() -> None:
    """The model that it behaves like may be; the deployment is its owner's."""
    there = Connection("azure", "Here", model="posters", like="gpt-image-1.5")
    assert offer_of(there, None, "posters").ending(TOMORROW) is None


def test_the_server_s_own_date_comes_first() -> None:
    """It knows best, of models that no catalogue knows as well."""
    found = offered("openai", ModelInfo("gpt-image-2", "2027-03-01T00:00:00Z"))
    assert found["gpt-image-2"].ending(TODAY) == "GPT Image 2 will be shut down on 1 March 2027."
    assert offered("compatible", ModelInfo("flux", "soon"))["flux"].ending(TODAY) is None


def test_a_compatible_server_offers_what_it_lists() -> None:
    """All of it, retired at OpenAI or not, and its own model first; nothing of the catalogue."""
    found = offered("compatible", ModelInfo("flux"), ModelInfo("dall-e-2"), model="qwen-image")
    assert list(found) == ["qwen-image", "dall-e-2", "flux"]
    assert found["dall-e-2"].ending(TODAY) is None


def test_models_that_no_catalogue_knows_stay_in_the_server_s_order() -> None:
    """Each time the same: the first of them is the one to begin with."""
    names = [f"model-{number}" for number in (5, 3, 9, 1, 7)]
    assert list(offered("compatible", *map(ModelInfo, names))) == names


def test_what_a_server_says_is_for_something_else_is_not_offered() -> None:
    """LiteLLM says so of the models that it knows."""
    said = [
        {"id": "gpt-5", "mode": "chat"},
        {"id": "gpt-image-2", "mode": "image_generation"},
        {"id": "own", "mode": None},
    ]
    assert list(offered("compatible", *read_models({"data": said}))) == ["gpt-image-2", "own"]


def test_azure_lists_models_and_not_deployments() -> None:
    """So its list says nothing of what can be asked for."""
    assert list(offered("azure", ModelInfo("gpt-image-2"), model="my-deployment")) == ["my-deployment"]
