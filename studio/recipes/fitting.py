"""What of a recipe a model takes: the settings that can be used, and a sentence for each that cannot."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from studio.cards import ModelCard
from studio.checks import problems_of
from studio.connections import Kind
from studio.recipes.recipe import Recipe
from studio.requests import GenerateRequest

_KNOWN = {item.name for item in dataclasses.fields(GenerateRequest)}


def fitting(
    recipe: Recipe, card: ModelCard, kind: Kind | None = None
) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The settings of ``recipe`` that a prompt for the model of ``card`` takes; why others are left out.

    The prompt is always among them: what is wrong with one is said, and it can be mended.
    """
    asked = {name: value for name, value in recipe.asked.items() if name in _KNOWN and name != "model"}
    request = GenerateRequest(**{"prompt": "", **asked, "model": card.id})
    found = problems_of(request, card, kind)
    unfit = {problem.field for problem in found} - {"prompt"}
    taken = {name: value for name, value in asked.items() if name not in unfit}
    said = [problem for problem in found if problem.field != "prompt" or request.prompt.strip()]
    return taken, (*(problem.sentence for problem in said), *_files(recipe))


def _files(recipe: Recipe) -> tuple[str, ...]:
    """What is to be chosen again where the picture was made from others."""
    made = {"edit": "an edit", "variation": "a variation"}.get(str(recipe.asked.get("operation")))
    if made is None:
        return ()
    names = dict.fromkeys(f"“{one.name}”" for one in recipe.files if one.role in ("source", "reference"))
    of = f" of {', '.join(names)}" if names else ""
    mask = " with a mask" if any(one.role == "mask" for one in recipe.files) else ""
    page = "Edit" if made == "an edit" else "Variations"
    return (f"It was {made}{of}{mask}: to do that again, choose its picture at {page}.",)
