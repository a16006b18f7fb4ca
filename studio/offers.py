"""Which models a server offers: its own list and the catalogue, merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from studio.cards import ModelCard
from studio.catalog import CARDS, card_for
from studio.connections import Connection
from studio.reports import ModelInfo

_FAMILIES = ("gpt-image-", "chatgpt-image-", "dall-e-")


@dataclass(frozen=True)
class Offer:
    """A model that can be asked for. ``card`` is as the server serves it, ``shutdown`` the day that the
    server says, else OpenAI's own for its models; ``listed`` is whether the server lists it."""

    card: ModelCard
    shutdown: date | None
    listed: bool

    def ending(self, day: date) -> str | None:
        """When it is shut down, or was, and what replaces it, as a sentence; None for one that stays."""
        if self.shutdown is None:
            return None
        when = "was" if day >= self.shutdown else "will be"
        where = "" if self.listed else " at OpenAI"
        said = f"{self.card.title} {when} shut down{where} on {self.shutdown.day} {self.shutdown:%B %Y}"
        instead = self.card.replaced_by
        return f"{said}; {card_for(instead).title} replaces it." if instead else f"{said}."

    def served(self, day: date) -> bool:
        """Whether it can still be asked for."""
        return not (self.shutdown and day >= self.shutdown)


def offers(connection: Connection, listed: Sequence[ModelInfo] | None) -> list[Offer]:
    """The models of a server: the connection's own first, then those ``listed`` that make pictures as
    far as is known, then at OpenAI the catalogue's. None for ``listed`` where the server was not asked.

    Azure lists models, not deployments, so its list says nothing of what can be asked for.
    """
    known = {model.id: model for model in listed or () if connection.kind != "azure"}
    own = [connection.model] if connection.model else []
    anything = connection.kind == "compatible"
    named = [name for name, model in known.items() if model.draws and (anything or _makes_pictures(name))]
    unnamed = connection.kind == "openai" or not (own or named)
    catalogue = [card.id for card in CARDS if card.status != "offline"] if unnamed else []
    order = {card.id: place for place, card in enumerate(CARDS)}
    rest = sorted({*named, *catalogue}, key=lambda name: order.get(name, len(order)))
    return [_offer(connection, name, known.get(name)) for name in dict.fromkeys([*own, *rest])]


def _makes_pictures(name: str) -> bool:
    """Whether a model of OpenAI's does, one that came after the catalogue was written included."""
    return card_for(name).status != "unknown" or name.startswith(_FAMILIES)


def _offer(connection: Connection, name: str, listed: ModelInfo | None) -> Offer:
    card = connection.abilities.fit(card_for(name, like=connection.like))
    own = card.shutdown if connection.kind != "compatible" or listed is None else None
    return Offer(card, _day(listed) or own, listed is not None)


def _day(listed: ModelInfo | None) -> date | None:
    try:
        return date.fromisoformat((listed.shutdown_date or "")[:10]) if listed else None
    except ValueError:
        return None
