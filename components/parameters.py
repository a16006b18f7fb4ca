"""The controls of a request, drawn from the model's card: what a model does not have is not shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from components import session
from studio.catalog import CARDS, ModelCard, card_for, suggested_sizes

PAGE = "generate"
_WORDS = {
    "auto": "Automatic",
    "xhigh": "Extra high",
    "hd": "HD",
    "png": "PNG",
    "jpeg": "JPEG",
    "webp": "WebP",
}
_MORE = (
    ("background", "Background", "backgrounds"),
    ("output_format", "Format", "output_formats"),
    ("moderation", "Moderation", "moderation"),
    ("style", "Style", "styles"),
)


def show() -> ModelCard:
    """Draw the controls; return the card of the model that is chosen."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        card = _model()
        labels = {choice.size: choice.label for choice in suggested_sizes(card)}
        _choice("size", "Size", list(labels), width=230, words=lambda size: labels.get(size, size), free=True)
        _choice("quality", "Quality", card.qualities, width=130, default=card.default_quality)
        _number("n", "Number", 1, card.max_n, 1)
        with st.popover("More", icon=":material/tune:"):
            _more(card)
    return card


def values(card: ModelCard) -> dict[str, Any]:
    """What the controls say, as a request's fields; None where the model has no such control."""
    chosen = {name: _state(name) for name, _, _ in _MORE}
    chosen |= {name: _state(name) for name in ("size", "quality", "n", "partial_images", "seed")}
    chosen["output_compression"] = _state("output_compression") if _compresses(card) else None
    return {
        "prompt": _state("prompt") or "",
        "model": card.id,
        **chosen,
        "n": chosen["n"] or 1,
        "partial_images": (chosen["partial_images"] or 0) if card.streams else 0,
        "moderation": chosen["moderation"] if card.moderation else None,
        "style": chosen["style"] if card.styles else None,
        "background": chosen["background"] if card.backgrounds else "auto",
        "output_format": chosen["output_format"] or "png",
        "seed": chosen["seed"] if card.seed else None,
    }


def use(asked: Mapping[str, Any]) -> None:
    """Set every control to what a request asked for."""
    for name in ("prompt", "model", "size", "quality", "n", "partial_images", "output_compression", "seed"):
        st.session_state[_key(name)] = asked.get(name)
    for name, _, _ in _MORE:
        st.session_state[_key(name)] = asked.get(name)


def card() -> ModelCard:
    """The card of the model that is chosen, or of the server's first where none is."""
    return _card_of(_state("model") or _models()[0])


def _model() -> ModelCard:
    models = _models()
    known = {model: _card_of(model).title for model in models}
    _choice(
        "model",
        "Model",
        models,
        width=220,
        words=lambda model: known.get(model, model),
        free=session.connection() != "offline",
    )
    return card()


def _models() -> list[str]:
    connection = session.connection()
    if connection == "offline":
        return ["offline-illustrator"]
    usual = [
        card.id for card in CARDS if card.status in ("live", "retiring") and "generate" in card.operations
    ]
    if connection.kind in ("openai",):
        return [connection.model, *usual] if connection.model and connection.model not in usual else usual
    return [connection.model] if connection.model else usual


def _card_of(model: str) -> ModelCard:
    connection = session.connection()
    return card_for(model, like=None if connection == "offline" else connection.like)


def _more(card: ModelCard) -> None:
    for name, label, offered in _MORE:
        if options := getattr(card, offered):
            _choice(name, label, options)
    if _compresses(card):
        _slider("output_compression", "Compression", 0, 100, 90)
    if card.streams and card.max_partial_images:
        _slider("partial_images", "Previews", 0, card.max_partial_images, min(3, card.max_partial_images))
    if card.seed:
        st.number_input(
            "Seed",
            min_value=0,
            value=None,
            step=1,
            key=_key("seed"),
            placeholder="A new one each time",
            persist_state="session",
        )


def _compresses(card: ModelCard) -> bool:
    return card.compression and _state("output_format") in ("jpeg", "webp")


def _choice(
    name: str,
    label: str,
    options: Sequence[str],
    *,
    default: str | None = None,
    words: Callable[[str], str] | None = None,
    width: int | None = None,
    free: bool = False,
) -> None:
    start = default if default in options else options[0]
    if not _state(name) or not (free or _state(name) in options):
        st.session_state[_key(name)] = start
    st.selectbox(
        label,
        list(options) if _state(name) in options else [_state(name), *options],
        key=_key(name),
        format_func=words or _word,
        width=width or "stretch",
        accept_new_options=free,
        persist_state="session",
    )


def _number(name: str, label: str, least: int, most: int, default: int) -> None:
    _bound(name, least, most, default)
    st.number_input(
        label, min_value=least, max_value=most, step=1, key=_key(name), width=110, persist_state="session"
    )


def _slider(name: str, label: str, least: int, most: int, default: int) -> None:
    _bound(name, least, most, default)
    st.slider(label, least, most, step=1, key=_key(name), persist_state="session")


def _bound(name: str, least: int, most: int, default: int) -> None:
    now = _state(name)
    st.session_state[_key(name)] = default if now is None else min(max(now, least), most)


def _word(value: str) -> str:
    return _WORDS.get(value, value.capitalize())


def _state(name: str) -> Any:
    return st.session_state.get(_key(name))


def _key(name: str) -> str:
    return f"{PAGE}_{name}"
