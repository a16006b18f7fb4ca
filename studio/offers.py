"""Which models a server offers: its own list and the catalogue, merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from studio.cards import ModelCard, Operation
from studio.catalog import CARDS, card_for
from studio.connections import Connection
from studio.reports import ModelInfo

_FAMILIES = ("gpt-image-", "chatgpt-image-", "dall-e-")


@dataclass(frozen=True)
class Offer:
    """A model that can be asked for. ``card`` is as the server serves it; ``listed`` is whether the server
    lists it. ``shutdown`` is the day that the server says, else OpenAI's own, which another server need not
    keep: ``elsewhere`` is true there."""

    card: ModelCard
    shutdown: date | None
    listed: bool
    elsewhere: bool = False

    def ending(self, day: date) -> str | None:
        """When it is shut down, or was, and what replaces it, as a sentence; None for one that stays."""
        if self.shutdown is None:
            return None
        when = "was" if day >= self.shutdown else "will be"
        where = " at OpenAI" if self.elsewhere else ""
        said = f"{self.card.title} {when} shut down{where} on {self.shutdown.day} {self.shutdown:%B %Y}"
        instead = self.card.replaced_by
        return f"{said}; {card_for(instead).title} replaces it." if instead else f"{said}."

    def title(self, day: date) -> str:
        """The model's name for a list, with its last day where its server has one."""
        if self.shutdown is None or self.elsewhere:
            return self.card.title
        ends = "ended" if day >= self.shutdown else "ends"
        return f"{self.card.title} ({ends} {self.shutdown.day} {self.shutdown:%b %Y})"

    def served(self, day: date) -> bool:
        """Whether it can still be asked for."""
        return not (self.shutdown and day >= self.shutdown)


def choices(
    connection: Connection, listed: Sequence[ModelInfo] | None, operation: Operation, day: date
) -> list[str]:
    """The ids of the models to offer for an operation, the one to begin with first: the connection's own.

    What is off on that ``day`` is left out, and what replaces it begins in its place; but what the host or
    a visitor named for a server other than OpenAI's may well be on there.
    """
    able = {"variation", "edit"} if operation == "variation" else {operation}  # an edit can vary, too
    found = offers(connection, listed)
    on = [offer.card.id for offer in found if offer.served(day) and able & set(offer.card.operations)]
    own = next((offer for offer in found if offer.card.id == connection.model), None)
    if own and (own.elsewhere or own.served(day) or not on):
        return list(dict.fromkeys([own.card.id, *on]))
    if own and own.card.replaced_by in on:
        return list(dict.fromkeys([own.card.replaced_by, *on]))
    return on or [CARDS[0].id]


def offers(connection: Connection, listed: Sequence[ModelInfo] | None) -> list[Offer]:
    """The models of a server: the connection's own first, then those ``listed`` that make pictures as far
    as is known, and at OpenAI the catalogue's, in its order; then others as they are listed. None for
    ``listed`` where the server was not asked.

    Azure lists models, not deployments, so its list says nothing of what can be asked for.
    """
    known = _known(connection, listed)
    own = [connection.model] if connection.model else []
    anything = connection.kind == "compatible"
    named = [name for name, model in known.items() if model.draws and (anything or _makes_pictures(name))]
    unnamed = connection.kind == "openai" or not (own or named)
    catalogue = [card.id for card in CARDS if card.status != "offline"] if unnamed else []
    order = {card.id: place for place, card in enumerate(CARDS)}
    rest = sorted([*named, *catalogue], key=lambda name: order.get(name, len(order)))
    return [_offer(connection, name, known.get(name)) for name in dict.fromkeys([*own, *rest])]


def titles(
    connection: Connection, listed: Sequence[ModelInfo] | None, names: Sequence[str], day: date
) -> dict[str, str]:
    """The names for a list, by the ids of models."""
    known = _known(connection, listed)
    return {name: _offer(connection, name, known.get(name)).title(day) for name in names}


def offer_of(connection: Connection, listed: Sequence[ModelInfo] | None, name: str) -> Offer:
    """A model of a server by its id, one that nobody offers and a person typed included."""
    return _offer(connection, name, _known(connection, listed).get(name))


def _known(connection: Connection, listed: Sequence[ModelInfo] | None) -> dict[str, ModelInfo]:
    return {model.id: model for model in listed or () if connection.kind != "azure"}


def _makes_pictures(name: str) -> bool:
    """Whether a model of OpenAI's does, one that came after the catalogue was written included."""
    return card_for(name).status != "unknown" or name.startswith(_FAMILIES)


def _offer(connection: Connection, name: str, listed: ModelInfo | None) -> Offer:
    card = connection.abilities.fit(card_for(name, like=connection.like))
    said, own = _day(listed), card_for(name).shutdown  # not that of what it only behaves like
    if connection.kind == "openai" or said:
        return Offer(card, said or own, listed is not None)
    return Offer(card, None if listed else own, listed is not None, elsewhere=True)


def _day(listed: ModelInfo | None) -> date | None:
    try:
        return date.fromisoformat((listed.shutdown_date or "")[:10]) if listed else None
    except ValueError:
        return None
