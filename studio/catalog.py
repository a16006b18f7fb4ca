"""Which models there are and what each can do: the fall-back for what a server does not say itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.cards import FreeSizes, InputLimits, ModelCard, Operation, Status, parse_size
from studio.model_cards import CARDS, OFFLINE, UNKNOWN
from studio.sizes import ratio

__all__ = [
    "CARDS",
    "OFFLINE",
    "FreeSizes",
    "InputLimits",
    "ModelCard",
    "Operation",
    "SizeChoice",
    "Status",
    "card_for",
    "parse_size",
    "size_label",
    "suggested_sizes",
]

_BY_ID = {card.id: card for card in CARDS}
_PRESETS = (
    "1024x1024",
    "1536x1024",
    "1024x1536",
    "1344x1008",
    "1008x1344",
    "1536x864",
    "864x1536",
    "1792x768",
    "768x1792",
    "2048x2048",
    "2560x1440",
    "1440x2560",
    "3840x2160",
)


@dataclass(frozen=True)
class SizeChoice:
    """A size to offer, with a few words for it."""

    size: str
    label: str


def card_for(model_id: str, *, like: str | None = None) -> ModelCard:
    """The card of a model: its own, that of its family, that of ``like``, or a permissive one.

    A gateway's prefix ("openai/gpt-image-2") and a snapshot's date do not matter. The card carries
    ``model_id`` in every case, since that is what the server is asked for.
    """
    name = model_id.rsplit("/", 1)[-1].lower()
    found = _BY_ID.get(name) or _family(name) or _BY_ID.get(like or "")
    if found is None:
        return replace(UNKNOWN, id=model_id, title=model_id)
    return found if found.id == model_id else replace(found, id=model_id, title=model_id)


def _family(name: str) -> ModelCard | None:
    """The card with the longest id that ``name`` goes on from, as gpt-image-2-2027-01-01 does."""
    fitting = [card for card in CARDS if name.startswith(f"{card.id}-")]
    return max(fitting, key=lambda card: len(card.id), default=None)


def suggested_sizes(card: ModelCard) -> list[SizeChoice]:
    """Sizes to offer for ``card``, all legal, squares first; "auto" where the model has it."""
    sizes = card.sizes if isinstance(card.sizes, tuple) else _PRESETS
    choices = [SizeChoice(size, size_label(size, card)) for size in sizes if card.size_problem(size) is None]
    return [SizeChoice("auto", "Automatic"), *choices] if card.auto_size else choices


def size_label(size: str, card: ModelCard) -> str:
    """A few words for a size, WIDTHxHEIGHT in pixels; a text that is none stays as it is."""
    parsed = parse_size(size)
    if parsed is None:
        return "Automatic" if size == "auto" else size
    width, height = parsed
    shape = "Square" if width == height else "Landscape" if width > height else "Portrait"
    experimental = isinstance(card.sizes, FreeSizes) and card.sizes.experimental(width, height)
    note = ", experimental" if experimental else ""
    return f"{shape} {ratio(width, height)} · {width} × {height}{note}"
