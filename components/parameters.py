"""The controls of a request, drawn from the model's card: what a model does not have is not shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components import failure, models, session
from components.inputs import Inputs
from components.sizes import Sizes
from studio.catalog import ModelCard, Operation
from studio.recipes import Recipe, fitting

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
class Controls(Inputs):
    """The controls of one page; ``operation`` is what they are for."""

    operation: Operation

    def show(self) -> ModelCard:
        """Draw the controls; return the card of the model that is chosen."""
        with st.container(horizontal=True, vertical_alignment="bottom"):
            card = self._model()
            if self.operation == "generate":  # the others keep to their source's shape
                self._sizes.show(card)
            self.choice("quality", "Quality", card.qualities, width=130, default=card.default_quality)
            changed = self.number("n", "Number", 1, card.max_n, 1)
            with st.popover("More", icon=":material/tune:"):
                self._more(card)
        if self.operation == "generate":
            self._sizes.judge(card)
        for doubt in filter(None, (changed, models.ending(card))):
            st.caption(doubt)
        if lack := models.lack(card, self.operation):
            st.warning(failure.plain(lack))
        return card

    def values(self, card: ModelCard) -> dict[str, Any]:
        """What the controls say, as a request's fields; None where the model has no such control."""
        chosen = {name: self.state(name) for name, _, offered in self._extras() if getattr(card, offered)}
        streams = card.streams and card.max_partial_images > 0
        return {
            **chosen,
            "prompt": self.state("prompt") or "",
            "model": card.id,
            "size": self._sizes.chosen(card),
            "quality": self.state("quality"),
            "n": self.state("n") or 1,
            "background": chosen.get("background") or "auto",
            "output_format": chosen.get("output_format") or "png",
            "output_compression": self.state("output_compression") if self._compresses(card) else None,
            "partial_images": (self.state("partial_images") or 0) if streams else 0,
            "seed": self.state("seed") if card.seed else None,
        }

    def use(self, asked: Mapping[str, Any], server: str) -> None:
        """Set every control to what a request asked of ``server``; its model only where that is here."""
        if server != session.server_name() and asked.get("model") not in models.ids(self.operation):
            asked = {**asked, "model": self.state("model")}
        for name in (*_PLAIN, *(name for name, _, _ in _EXTRAS)):
            st.session_state[self.key(name)] = asked.get(name)

    def take(self, recipe: Recipe) -> list[str]:
        """Set the controls to what a file says; returns what was not taken over, in sentences.

        What another program wrote sets only what it names; all else stays.
        """
        model, notes = self._model_of(recipe)
        at = session.connection()
        taken, unfit = fitting(recipe, models.card_of(model), None if at == "offline" else at.kind)
        names = {*_PLAIN, *(name for name, _, _ in _EXTRAS)} if recipe.own else set(taken)
        for name in names - {"model"}:
            st.session_state[self.key(name)] = taken.get(name)
        st.session_state[self.key("model")] = model
        return [*notes, *unfit]

    def _model_of(self, recipe: Recipe) -> tuple[str, list[str]]:
        """The model to use for a recipe, and a word where it is not the recipe's own."""
        asked, now = str(recipe.asked.get("model", "")), self.card()
        if not asked or asked in models.ids(self.operation):
            return asked or now.id, []
        if recipe.server == session.server_name() and session.connection() != "offline":
            return asked, []
        return now.id, [f"Model: “{asked}” is not one of {session.server_name()}; it stays {now.title}."]

    def card(self) -> ModelCard:
        """The card of the model that is chosen, or of the server's first where none is."""
        self._forget_other_servers_model()
        return models.card_of(self.state("model") or models.ids(self.operation)[0])

    @property
    def _sizes(self) -> Sizes:
        return Sizes(self.page)

    def _forget_other_servers_model(self) -> None:
        here = session.server_choice()
        if st.session_state.get(self.key("model_at"), here) != here:
            st.session_state[self.key("model")] = None
        st.session_state[self.key("model_at")] = here

    def _extras(self) -> list[tuple[str, str, str]]:
        return [extra for extra in _EXTRAS if self.operation in _WHERE.get(extra[0], (self.operation,))]

    def _model(self) -> ModelCard:
        self._forget_other_servers_model()
        offered = models.ids(self.operation)
        self._begin_with_one_of(offered)
        titles = {model: models.card_of(model).title for model in offered}
        self.choice(
            "model",
            "Model",
            offered,
            width=220,
            words=lambda model: titles.get(model, model),
            free=session.connection() != "offline",
        )
        return self.card()

    def _begin_with_one_of(self, offered: Sequence[str]) -> None:
        """Give another first model once the server's own list is here, where nobody chose meanwhile."""
        given = self.key("model_given")
        now = self.state("model")
        if now is None or (now == st.session_state.get(given) and now not in offered):
            st.session_state[self.key("model")] = st.session_state[given] = offered[0]

    def _more(self, card: ModelCard) -> None:
        for name, label, offered in self._extras():
            if options := getattr(card, offered):
                self.choice(name, label, options)
        if self._compresses(card):
            self.slider("output_compression", "Compression", 0, 100, 90)
        if card.streams and card.max_partial_images:
            self.slider("partial_images", "Previews", 0, card.max_partial_images, card.max_partial_images)
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
        return card.compression and self.state("output_format") in ("jpeg", "webp")


GENERATE = Controls("generate", "generate")
