"""Which models the server in use offers, and what is to be known of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components import session
from studio import offers
from studio.catalog import OFFLINE, ModelCard, Operation, card_for


def today() -> date:
    """The day by which models are on or off."""
    return date.today()


def ids(operation: Operation) -> list[str]:
    """The models to offer for an operation, the one to begin with first."""
    connection = session.connection()
    if connection == "offline":
        return [OFFLINE.id]
    return offers.choices(connection, session.models(), operation, today())


def titles(names: Sequence[str]) -> dict[str, str]:
    """What to call models in a list, by their ids."""
    connection = session.connection()
    if connection == "offline":
        return {name: card_for(name).title for name in names}
    return offers.titles(connection, session.models(), names, today())


def card_of(model: str) -> ModelCard:
    """The card of a model as the server in use serves it."""
    connection = session.connection()
    if connection == "offline":
        return card_for(model)
    return connection.abilities.fit(card_for(model, like=connection.like))


def ending(card: ModelCard) -> str | None:
    """When a model is shut down, or was, and what replaces it; None for one that stays."""
    connection = session.connection()
    if connection == "offline":
        return None
    return offers.offer_of(connection, session.models(), card.id).ending(today())


def lack(card: ModelCard, operation: Operation) -> str | None:
    """That the server, as far as is known, does not do what the page is for."""
    if session.connection() == "offline" or operation == "generate":
        return None
    able = {"edit"} if operation == "edit" else {"variation", "edit"}
    if able & set(card.operations) - session.client().learned.lacks:
        return None
    return f"{session.server_name()} only makes pictures from prompts. Choose another server for this."
