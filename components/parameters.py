"""The controls of a request, drawn from the model's card: what a model does not have is not shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from components import failure, models, session
from components.inputs import Inputs
from components.sizes import Sizes
from studio.cards import SVG_EFFORTS, WHOLE_FORMATS
from studio.carried import dropped
from studio.catalog import ModelCard, Operation
from studio.checks import LONGEST_FRAME
from studio.connections import Kind
from studio.extra import EXAMPLE, read_extra, unreadable, write_extra
from studio.recipes import Recipe, fitting

_EXTRAS = (
    ("background", "Background", "backgrounds"),
    ("output_format", "Format", "output_formats"),
    ("moderation", "Moderation", "moderation"),
    ("style", "Style", "styles"),
    ("input_fidelity", "Input fidelity", "input_fidelity"),
)
_PLAIN = (
    "prompt",
    "model",
    "size",
    "quality",
    "n",
    "partial_images",
    "output_compression",
    "complexity",
    "frame_count",
    "frame_duration_ms",
    "svg_model",
    "svg_effort",
    "seed",
    "extra",
)
_SETTINGS = (*_PLAIN, *(name for name, _, _ in _EXTRAS))
_WHERE = {
    "size": ("generate",),
    "moderation": ("generate",),
    "style": ("generate",),
    "input_fidelity": ("edit",),
}
_SHORT, _WIDE = 23, 270  # letters of a model's name, and pixels that one with its last day takes
_CHANGED = "changed"
"""The model and format that the controls were last drawn for."""


@dataclass(frozen=True)
class Controls(Inputs):
    """The controls of one page; ``operation`` is what they are for."""

    operation: Operation

    def show(self) -> ModelCard:
        """Draw the controls; return the card of the model that is chosen."""
        with st.container(horizontal=True, vertical_alignment="bottom"):
            card = self._model()
            self._tell_what_is_dropped(card)
            self.choice("quality", "Quality", card.qualities, width=130, default=card.default_quality)
            if self.operation == "generate":  # the others keep to their source's shape
                self._sizes.show(card)
            changed = self.number("n", "Number", 1, self._most(card), 1)
            with st.popover("More", icon=":material/tune:"):
                self._more(card)
        if self.operation == "generate":
            self._sizes.judge(card)
        if lost := self.state("dropped"):
            st.caption(failure.plain(f"Not carried over. {' '.join(lost)}"))
        for doubt in filter(None, (changed, models.ending(card), models.unlisted(card))):
            st.caption(failure.plain(doubt))
        if lack := models.lack(card, self.operation):
            st.warning(failure.plain(lack))
        if self.state("begun") is None:
            self.put("begun", self._held())
        models.watch()
        return card

    def values(self, card: ModelCard) -> dict[str, Any]:
        """What the controls say, as a request's fields; None where the model has no such control."""
        chosen = {name: self.state(name) for name, _, offered in self._extras() if getattr(card, offered)}
        form = self.file_format(card)
        moves, author = form == "gif", self._author() if form == "svg" else None
        return {
            **chosen,
            "prompt": self.state("prompt") or "",
            "model": card.id,
            "size": self._sizes.chosen(card),
            "quality": self.state("quality"),
            "n": min(self.state("n") or 1, self._most(card)),
            "background": chosen.get("background") or "auto",
            "output_format": form,
            "output_compression": self.state("output_compression") if self._compresses(card) else None,
            "partial_images": (self.state("partial_images") or 0) if self._streams(card) else 0,
            "complexity": _said(self.state("complexity")) if card.complexity else None,
            "frame_count": self.state("frame_count") if moves else None,
            "frame_duration_ms": self.state("frame_duration_ms") if moves else None,
            "svg_model": author,
            "svg_effort": _said(self.state("svg_effort")) if author else None,
            "seed": self.state("seed") if card.seed else None,
            "extra": read_extra(self.state("extra") or "") if _kind() == "compatible" else {},
        }

    def file_format(self, card: ModelCard) -> str:
        """The format of what is asked for."""
        return (self.state("output_format") if card.output_formats else None) or "png"

    def use(self, asked: Mapping[str, Any], server: str) -> None:
        """Set every control to what a request asked of ``server``; its model only where that is here."""
        if server != session.server_name() and asked.get("model") not in models.ids(self.operation):
            asked = {**asked, "model": self.state("model")}
        for name in _SETTINGS:
            self._set(name, asked.get(name))

    def take(self, recipe: Recipe, kept_for: Operation | None = None) -> list[str]:
        """Set the controls to what a file or a preset says; returns what was not taken over, in sentences.

        What another program wrote sets only what it names; all else stays. So does what pages for the
        operation that a preset was ``kept_for`` do not have.
        """
        names = _settings(self.operation) & _settings(kept_for or self.operation)
        left_out = {*_SETTINGS} - names
        asked = {name: value for name, value in recipe.asked.items() if name not in left_out}
        model, notes = self._model_of(recipe)
        edits = self.operation != "generate"
        taken, unfit = fitting(replace(recipe, asked=asked), models.card_of(model), _kind(), edits=edits)
        for name in names if recipe.own else names & {*taken}:
            self._set(name, taken.get(name))
        self._set("model", model)
        more = ["It includes extra fields. Check them under “More”."] if taken.get("extra") else []
        return [*notes, *unfit, *more]

    def _set(self, name: str, value: Any) -> None:
        self.put(name, write_extra(value) if name == "extra" else value)

    def _model_of(self, recipe: Recipe) -> tuple[str, list[str]]:
        """The model to use for a recipe, and a word where it is not the recipe's own."""
        asked, now = str(recipe.asked.get("model", "")), self.card()
        if not asked or asked in models.ids(self.operation):
            return asked or now.id, []
        if recipe.server == session.server_name() and session.connection() != "offline":
            return asked, []
        return now.id, [f"Model: {session.server_name()} does not offer “{asked}”, so it stays {now.title}."]

    def card(self) -> ModelCard:
        """The card of the model that is chosen, or of the server's first where none is."""
        self._forget_other_servers_model()
        return models.card_of(self.state("model") or models.ids(self.operation)[0])

    @property
    def _sizes(self) -> Sizes:
        return Sizes(self.page)

    def _tell_what_is_dropped(self, card: ModelCard) -> None:
        """Remember, when the model or the format is another one, what of the settings does not fit it."""
        now = (card.id, self.state("output_format"))
        before = self.state(_CHANGED)
        if before and before != now:
            last = models.card_of(before[0])
            values = {name: value for name, value in self.values(last).items() if name != "n"}  # said below
            self.put("dropped", dropped(values, last, card, _kind()))
        self.put(_CHANGED, now)

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
        titles = models.titles(offered)
        self.choice(
            "model",
            "Model",
            offered,
            width=_WIDE if len(titles.get(self.state("model"), "")) > _SHORT else 210,
            words=lambda model: titles.get(model, model),
            free=session.connection() != "offline",
        )
        return self.card()

    def _begin_with_one_of(self, offered: Sequence[str]) -> None:
        """Give another first model once the server's own list is here, where nothing was chosen meanwhile."""
        given = self.key("model_given")
        now = self.state("model")
        if now == st.session_state.get(given) and self.state("begun") not in (None, self._held()):
            st.session_state.pop(given, None)  # a person is at work: what is shown stays
        if now is None or (now == st.session_state.get(given) and now not in offered):
            st.session_state[self.key("model")] = st.session_state[given] = offered[0]
            self.put("begun", None)

    def _held(self) -> dict[str, Any]:
        """What all controls but the model's hold."""
        return {name: self.state(name) for name in _SETTINGS if name != "model"}

    def _more(self, card: ModelCard) -> None:
        for name, label, offered in self._extras():
            if options := getattr(card, offered):
                self.choice(name, label, options)
        if card.complexity:
            self.choice("complexity", "Complexity", ("auto", *card.complexity))
        if self.state("output_format") == "gif":
            self.slider("frame_count", "Frames", 2, 16, 9)
            self.number(
                "frame_duration_ms", "Milliseconds per frame", 10, LONGEST_FRAME, 200, step=10, width=180
            )
        if self.state("output_format") == "svg":
            self._svg()
        if self._compresses(card):
            self.slider("output_compression", "Compression", 0, 100, 90)
        if self._streams(card):
            self.slider("partial_images", "Previews", 0, card.max_partial_images, card.max_partial_images)
        if card.seed:
            st.number_input(
                "Seed",
                min_value=0,
                value=None,
                step=1,
                key=self.key("seed"),
                placeholder="Random",
                persist_state="session",
            )
        if _kind() == "compatible":
            self._extra_fields()

    def _svg(self) -> None:
        st.text_input(
            "SVG model",
            key=self.key("svg_model"),
            placeholder="Server default",
            help="The model that writes the drawing, if your account can choose one.",
            persist_state="session",
        )
        if self._author():
            self.choice("svg_effort", "SVG effort", ("auto", *SVG_EFFORTS))

    def _author(self) -> str | None:
        """The model that writes SVG drawings, if one is named."""
        return (self.state("svg_model") or "").strip() or None

    def _extra_fields(self) -> None:
        st.text_area(
            "Extra fields",
            key=self.key("extra"),
            placeholder=EXAMPLE,
            help="A JSON object with anything else this server accepts. It is sent as it is.",
            persist_state="session",
        )
        if wrong := unreadable(read_extra(self.state("extra") or "")):
            st.caption(failure.plain(wrong))

    def _most(self, card: ModelCard) -> int:
        """How many pictures can be asked for at once."""
        return 1 if self.state("output_format") == "svg" and "svg" in card.output_formats else card.max_n

    def _streams(self, card: ModelCard) -> bool:
        whole = self.state("output_format") in WHOLE_FORMATS
        return card.streams and card.max_partial_images > 0 and not whole

    def _compresses(self, card: ModelCard) -> bool:
        return card.compression and self.state("output_format") in ("jpeg", "webp")


def _said(value: str | None) -> str | None:
    """A choice that is sent; None for one that is left to the server."""
    return None if value == "auto" else value


def _settings(operation: Operation) -> set[str]:
    """The settings that pages for an operation have."""
    return {name for name in _SETTINGS if operation in _WHERE.get(name, (operation,))}


def _kind() -> Kind:
    connection = session.connection()
    return "offline" if connection == "offline" else connection.kind


GENERATE = Controls("generate", "generate")
