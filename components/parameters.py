"""The controls of a request, drawn from the model's card: what a model does not have is not shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from components import failure, session
from studio.catalog import CARDS, OFFLINE, ModelCard, Operation, card_for, suggested_sizes
from studio.offers import Offer, offers
from studio.recipes import Recipe, fitting

_WORDS = {
    "auto": "Automatic",
    "xhigh": "Extra high",
    "hd": "HD",
    "png": "PNG",
    "jpeg": "JPEG",
    "webp": "WebP",
}
_EXTRAS = (
    ("background", "Background", "backgrounds"),
    ("output_format", "Format", "output_formats"),
    ("moderation", "Moderation", "moderation"),
    ("style", "Style", "styles"),
    ("input_fidelity", "Input fidelity", "input_fidelity"),
)
_PLAIN = ("prompt", "model", "size", "quality", "n", "partial_images", "output_compression", "seed")
_WHERE = {"moderation": ("generate",), "style": ("generate",), "input_fidelity": ("edit",)}


@dataclass(frozen=True)
class Controls:
    """The controls of one page; ``page`` begins their keys, ``operation`` is what they are for."""

    page: str
    operation: Operation

    def show(self) -> ModelCard:
        """Draw the controls; return the card of the model that is chosen."""
        with st.container(horizontal=True, vertical_alignment="bottom"):
            card = self._model()
            if self.operation == "generate":  # the others keep to their source's shape
                self._size(card)
            self._choice("quality", "Quality", card.qualities, width=130, default=card.default_quality)
            changed = self._number("n", "Number", 1, card.max_n, 1)
            with st.popover("More", icon=":material/tune:"):
                self._more(card)
        for doubt in filter(None, (changed, _ending(card))):
            st.caption(doubt)
        if lack := _lack(card, self.operation):
            st.warning(failure.plain(lack))
        return card

    def values(self, card: ModelCard) -> dict[str, Any]:
        """What the controls say, as a request's fields; None where the model has no such control."""
        chosen = {name: self._state(name) for name, _, offered in self._extras() if getattr(card, offered)}
        streams = card.streams and card.max_partial_images > 0
        return {
            **chosen,
            "prompt": self._state("prompt") or "",
            "model": card.id,
            "size": self._state("size") or "auto",
            "quality": self._state("quality"),
            "n": self._state("n") or 1,
            "background": chosen.get("background") or "auto",
            "output_format": chosen.get("output_format") or "png",
            "output_compression": self._state("output_compression") if self._compresses(card) else None,
            "partial_images": (self._state("partial_images") or 0) if streams else 0,
            "seed": self._state("seed") if card.seed else None,
        }

    def use(self, asked: Mapping[str, Any], server: str) -> None:
        """Set every control to what a request asked of ``server``; its model only where that is here."""
        if server != session.server_name() and asked.get("model") not in _models(self.operation):
            asked = {**asked, "model": self._state("model")}
        for name in (*_PLAIN, *(name for name, _, _ in _EXTRAS)):
            st.session_state[self.key(name)] = asked.get(name)

    def take(self, recipe: Recipe) -> list[str]:
        """Set the controls to what a file says; returns what was not taken over, in sentences.

        What another program wrote sets only what it names; all else stays.
        """
        model, notes = self._model_of(recipe)
        at = session.connection()
        taken, unfit = fitting(recipe, _card_of(model), None if at == "offline" else at.kind)
        names = {*_PLAIN, *(name for name, _, _ in _EXTRAS)} if recipe.own else set(taken)
        for name in names - {"model"}:
            st.session_state[self.key(name)] = taken.get(name)
        st.session_state[self.key("model")] = model
        return [*notes, *unfit]

    def _model_of(self, recipe: Recipe) -> tuple[str, list[str]]:
        """The model to use for a recipe, and a word where it is not the recipe's own."""
        asked, now = str(recipe.asked.get("model", "")), self.card()
        if not asked or asked in _models(self.operation):
            return asked or now.id, []
        if recipe.server == session.server_name() and session.connection() != "offline":
            return asked, []
        return now.id, [f"Model: “{asked}” is not one of {session.server_name()}; it stays {now.title}."]

    def card(self) -> ModelCard:
        """The card of the model that is chosen, or of the server's first where none is."""
        self._forget_other_servers_model()
        return _card_of(self._state("model") or _models(self.operation)[0])

    def key(self, name: str) -> str:
        """The session's key of a control."""
        return f"{self.page}_{name}"

    def _forget_other_servers_model(self) -> None:
        here = session.server_choice()
        if st.session_state.get(self.key("model_at"), here) != here:
            st.session_state[self.key("model")] = None
        st.session_state[self.key("model_at")] = here

    def _extras(self) -> list[tuple[str, str, str]]:
        return [extra for extra in _EXTRAS if self.operation in _WHERE.get(extra[0], (self.operation,))]

    def _model(self) -> ModelCard:
        self._forget_other_servers_model()
        models = _models(self.operation)
        self._begin_with_one_of(models)
        known = {model: _card_of(model).title for model in models}
        self._choice(
            "model",
            "Model",
            models,
            width=220,
            words=lambda model: known.get(model, model),
            free=session.connection() != "offline",
        )
        return self.card()

    def _begin_with_one_of(self, models: Sequence[str]) -> None:
        """Give another first model once the server's own list is here, where nobody chose meanwhile."""
        given = self.key("model_given")
        now = self._state("model")
        if now is None or (now == st.session_state.get(given) and now not in models):
            st.session_state[self.key("model")] = st.session_state[given] = models[0]

    def _size(self, card: ModelCard) -> None:
        labels = {choice.size: choice.label for choice in suggested_sizes(card)}
        free = not isinstance(card.sizes, tuple)

        def words(size: str) -> str:
            return labels.get(size, size)

        self._choice("size", "Size", list(labels), width=230, words=words, free=free)

    def _more(self, card: ModelCard) -> None:
        for name, label, offered in self._extras():
            if options := getattr(card, offered):
                self._choice(name, label, options)
        if self._compresses(card):
            self._slider("output_compression", "Compression", 0, 100, 90)
        if card.streams and card.max_partial_images:
            self._slider("partial_images", "Previews", 0, card.max_partial_images, card.max_partial_images)
        if card.seed:
            st.number_input(
                "Seed",
                min_value=0,
                value=None,
                step=1,
                key=self.key("seed"),
                placeholder="A new one each time",
                persist_state="session",
            )

    def _compresses(self, card: ModelCard) -> bool:
        return card.compression and self._state("output_format") in ("jpeg", "webp")

    def _choice(
        self,
        name: str,
        label: str,
        options: Sequence[str],
        *,
        default: str | None = None,
        words: Callable[[str], str] | None = None,
        width: int | None = None,
        free: bool = False,
    ) -> None:
        now = self._state(name)
        if not now or not (free or now in options):
            now = st.session_state[self.key(name)] = default if default in options else options[0]
        st.selectbox(
            label,
            list(options) if now in options else [now, *options],
            key=self.key(name),
            format_func=words or _word,
            width=width or "stretch",
            accept_new_options=free,
            persist_state="session",
        )

    def _number(self, name: str, label: str, least: int, most: int, default: int) -> str | None:
        """Draw a number; what is typed beyond its bounds is set to the nearest, and a sentence says so."""
        typed = self._state(name)
        self._bound(name, least, most, default)
        now = self._state(name)
        st.number_input(  # with bounds, a browser keeps what was before and shows what was typed
            label, value=default, step=1, key=self.key(name), width=110, persist_state="session"
        )
        return None if typed in (None, now) else f"{label}: {typed} cannot be had here, so it is {now}."

    def _slider(self, name: str, label: str, least: int, most: int, default: int) -> None:
        self._bound(name, least, most, default)
        st.slider(label, least, most, step=1, key=self.key(name), persist_state="session")

    def _bound(self, name: str, least: int, most: int, default: int) -> None:
        now = self._state(name)
        if now is None or not least <= now <= most:
            st.session_state[self.key(name)] = default if now is None else min(max(now, least), most)

    def _state(self, name: str) -> Any:
        return st.session_state.get(self.key(name))


GENERATE = Controls("generate", "generate")


def _models(operation: Operation) -> list[str]:
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


def _offers() -> list[Offer]:
    connection = session.connection()
    return [] if connection == "offline" else offers(connection, session.models())


def _ending(card: ModelCard) -> str | None:
    """When a model is shut down, or was, and what replaces it; None for one that stays."""
    offer = next((offer for offer in _offers() if offer.card.id == card.id), None)
    return (offer or Offer(card, card.shutdown, listed=False)).ending(date.today())


def _lack(card: ModelCard, operation: Operation) -> str | None:
    """That the server, as far as is known, does not do what the page is for."""
    if session.connection() == "offline" or operation == "generate":
        return None
    able = {"edit"} if operation == "edit" else {"variation", "edit"}
    if able & set(card.operations) - session.client().learned.lacks:
        return None
    return f"{session.server_name()} makes pictures from prompts alone: choose another server to work on one."


def _card_of(model: str) -> ModelCard:
    connection = session.connection()
    if connection == "offline":
        return card_for(model)
    return connection.abilities.fit(card_for(model, like=connection.like))


def _word(value: str) -> str:
    return _WORDS.get(value, value.capitalize())
