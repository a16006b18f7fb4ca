"""More of a picture where no endpoint makes variations: the same asked for as an edit."""

from __future__ import annotations

from dataclasses import fields

from studio.cards import ModelCard
from studio.requests import EditRequest, PictureRequest, VariationRequest

NO_VARIATIONS = "This server has no variations endpoint, so an edit was requested instead."

_SUBTLE_BELOW = 1 / 3
_PROMPTS = (
    "Make a very close variation of this picture. Keep its subject, composition, colours, light and style; "
    "change only small details.",
    "Make a close variation of this picture. Keep its subject, composition and style; vary details, poses "
    "and light a little.",
    "Make a variation of this picture. Keep its subject, mood and style; vary the composition, the light and "
    "the details.",
    "Make a free variation of this picture. Keep its subject; choose another composition, viewpoint, light "
    "and colours.",
    "Make a bold variation of this picture. Keep only its idea; invent the composition, the setting, the "
    "colours and the style anew.",
)
"""What is asked for, from subtle to bold, in equal steps."""


def as_edit(request: VariationRequest, strength: float, card: ModelCard) -> EditRequest:
    """The edit that makes variations of the same picture, from 0 (subtle) to 1 (bold).

    It is made from the whole picture, where the request has it besides the endpoint's cut of it.
    The request's own prompt follows the one for the strength. A subtle variation keeps to the picture
    as faithfully as the model of ``card`` lets it.
    """
    shared = {item.name: getattr(request, item.name) for item in fields(PictureRequest)}
    faithful = strength < _SUBTLE_BELOW and "high" in card.input_fidelity and card.status != "unknown"
    return EditRequest(
        **shared | {"prompt": _prompt(request.prompt, strength), "size": request.whole_size or request.size},
        images=(request.whole or request.image,),
        paste_back=request.paste_back,
        input_fidelity="high" if faithful else None,
        varies=True,
    )


def _prompt(own: str, strength: float) -> str:
    step = min(int(max(strength, 0.0) * len(_PROMPTS)), len(_PROMPTS) - 1)
    return "\n\n".join(filter(None, (_PROMPTS[step], own.strip())))
