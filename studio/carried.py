"""What of a request's settings another model does not take, when one is chosen in place of the last."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from studio.cards import ModelCard
from studio.checks import problems_of
from studio.connections import Kind
from studio.requests import EditRequest, GenerateRequest, PictureRequest


def dropped(
    values: Mapping[str, Any], before: ModelCard, now: ModelCard, kind: Kind | None = None
) -> tuple[str, ...]:
    """A sentence for each of ``values`` that a person chose for one model and the next does not take.

    ``values`` are settings of a request to the model of ``before``. What was only the default there is
    left out: nobody misses it. ``kind`` is that of the connection in use.
    """
    settings = {name: value for name, value in values.items() if name not in ("prompt", "model")}
    chosen = {name: value for name, value in settings.items() if value not in _defaults(before, name)}
    problems = problems_of(_request(chosen, now), now, kind)
    return tuple(problem.sentence for problem in problems if problem.field in chosen)


def _request(chosen: Mapping[str, Any], now: ModelCard) -> PictureRequest:
    """A request of these settings alone: for an edit where one of them is only an edit's."""
    made = {**chosen, "prompt": "", "model": now.id}
    if "input_fidelity" in chosen:
        return EditRequest(**_known(EditRequest, made), images=())
    return GenerateRequest(**_known(GenerateRequest, made))


def _known(kind: type[PictureRequest], values: Mapping[str, Any]) -> dict[str, Any]:
    names = {item.name for item in dataclasses.fields(kind)}
    return {name: value for name, value in values.items() if name in names}


def _defaults(card: ModelCard, name: str) -> tuple[Any, ...]:
    """What counts as not chosen by a person."""
    offered = {
        "quality": (card.default_quality,),
        "size": card.sizes[:1] if isinstance(card.sizes, tuple) else (),
        "output_format": card.output_formats[:1],
        "style": card.styles[:1],
        "moderation": card.moderation[:1],
        "input_fidelity": card.input_fidelity[:1],
        "partial_images": (0, card.max_partial_images),
        "n": (1,),
        "extra": ({},),
    }
    return (None, "auto", *offered.get(name, ()))
