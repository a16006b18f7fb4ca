"""Recipes: what a picture was asked for with, inside its own file, and read back from files."""

from studio.recipes.embedding import TAKES_RECIPE, RecipeNotWritten, recipe_in, with_recipe
from studio.recipes.fitting import fitting
from studio.recipes.recipe import Recipe, SourceFile, recipe_of, to_json

__all__ = [
    "TAKES_RECIPE",
    "Recipe",
    "RecipeNotWritten",
    "SourceFile",
    "fitting",
    "recipe_in",
    "recipe_of",
    "to_json",
    "with_recipe",
]
