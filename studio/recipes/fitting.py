"""What of a recipe a model takes: the settings that can be used, and a sentence for each that cannot."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from studio.cards import ModelCard
from studio.checks import problems_of
from studio.connections import Kind
from studio.recipes.recipe import Recipe
from studio.requests import EditRequest, GenerateRequest


def fitting(
    recipe: Recipe, card: ModelCard, kind: Kind | None = None, *, edits: bool = False
) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The settings of ``recipe`` that a prompt for the model of ``card`` takes; why others are left out.

    ``edits`` is for an edit: what belongs to prompts alone is left out, and what belongs to edits is not.

    The prompt is always among them: what is wrong with one is said, and it can be mended.
    """
    kind_of = EditRequest if edits else GenerateRequest
    known = {item.name for item in dataclasses.fields(kind_of)} - {"model", "images"}
    asked = {name: value for name, value in recipe.asked.items() if name in known}
    given: dict[str, Any] = {"prompt": "", **asked, "model": card.id}
    request = EditRequest(**given, images=()) if edits else GenerateRequest(**given)
    not_here = ("images", "model") if edits else ()
    found = [problem for problem in problems_of(request, card, kind) if problem.field not in not_here]
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
    marks = next((f" with a {one.role}" for one in recipe.files if one.role in ("mask", "markup")), "")
    page = "Edit" if made == "an edit" else "Variations"
    return (f"It was {made}{of}{marks}. To repeat it, choose the picture on {page}.",)
