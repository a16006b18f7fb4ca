"""Which models the server in use offers, and what is to be known of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from components import session
from studio import offers
from studio.catalog import OFFLINE, ModelCard, Operation, card_for

_SOON = 1.0  # seconds between two looks for a list that has not come


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


def unlisted(card: ModelCard) -> str | None:
    """That the server, where its list alone says what it has, does not name this model."""
    connection, listed = session.connection(), session.models()
    if connection == "offline" or connection.kind != "compatible" or not listed:
        return None
    if card.id in {connection.model, *(model.id for model in listed)}:
        return None
    return f"{connection.name} does not list this model."


def watch() -> None:
    """Draw the page anew once the server's list of models is there, where the first model depends on it."""
    if session.awaits_models():
        _look()


@st.fragment(run_every=_SOON)
def _look() -> None:
    if not session.awaits_models():
        st.rerun()
