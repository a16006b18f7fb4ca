"""Which models the server in use offers, and what is to be known of the one that is chosen."""

from __future__ import annotations

from datetime import date

from components import session
from studio.catalog import CARDS, OFFLINE, ModelCard, Operation, card_for
from studio.offers import Offer, offers


def ids(operation: Operation) -> list[str]:
    """The models to offer for an operation, the one to begin with first."""
    connection = session.connection()
    if connection == "offline":
        return [OFFLINE.id]
    able = {"variation": {"variation", "edit"}}.get(operation, {operation})  # an edit can vary, too
    offered = [
        offer.card.id
        for offer in _offers()
        if offer.served(date.today()) and able & set(offer.card.operations)
    ]
    return list(dict.fromkeys([*([connection.model] if connection.model else []), *offered])) or [
        card.id for card in CARDS[:1]
    ]


def card_of(model: str) -> ModelCard:
    """The card of a model as the server in use serves it."""
    connection = session.connection()
    if connection == "offline":
        return card_for(model)
    return connection.abilities.fit(card_for(model, like=connection.like))


def ending(card: ModelCard) -> str | None:
    """When a model is shut down, or was, and what replaces it; None for one that stays."""
    offer = next((offer for offer in _offers() if offer.card.id == card.id), None)
    return (offer or Offer(card, card.shutdown, listed=False)).ending(date.today())


def lack(card: ModelCard, operation: Operation) -> str | None:
    """That the server, as far as is known, does not do what the page is for."""
    if session.connection() == "offline" or operation == "generate":
        return None
    able = {"edit"} if operation == "edit" else {"variation", "edit"}
    if able & set(card.operations) - session.client().learned.lacks:
        return None
    return f"{session.server_name()} makes pictures from prompts alone: choose another server to work on one."


def _offers() -> list[Offer]:
    connection = session.connection()
    return [] if connection == "offline" else offers(connection, session.models())
