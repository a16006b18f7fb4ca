"""Several who eat together: around a laid table, with their dish or those of their meal on it."""

from __future__ import annotations

from dataclasses import replace

from offline.illustrator.scene import Item, Scene, dropped

from .athletics import is_someone

MEALS = {
    "dinner",
    "breakfast",
    "lunch",
    "supper",
    "brunch",
    "meal",
    "thanksgiving dinner",
    "christmas dinner",
    "feast",
}
DISHES = ("bread", "ramen", "pie")
"""What stands on the table of a meal of which no dish is named."""
SHARED = {
    *(
        "whole pizza",
        "spaghetti",
        "ramen",
        "sushi",
        "sushi platter",
        "roast chicken",
        "pie",
        "cake",
        "plain cake",
    ),
    *(
        "pancakes",
        "noodles",
        "green salad",
        "dumpling",
        "fried egg",
        "waffle",
        "bowl",
        "fondue",
        "fruit bowl",
    ),
}
"""Dishes that nobody eats from the hand."""
TABLES = {"table", "long table", "bistro table"}
INDOORS = {None, "room", "kitchen", "cafe"}


def at_a_meal(scene: Scene) -> Scene:
    """Several who are at dinner sit behind a laid table."""
    items = scene.items
    who = [i for i, item in enumerate(items) if is_someone(item)]
    meal = next((i for i, item in enumerate(items) if item.word in MEALS), None)
    count = sum(items[i].count or 3 for i in who)
    if meal is None or count < 2 or scene.framing in {"portrait", "closeup"}:
        return scene
    table = next((i for i, item in enumerate(items) if item.kind == "table"), None)
    found = list(items)
    if table is None:
        table = len(found)
        found.append(Item("table", "table"))
    found[table] = replace(found[table], kind="laid table", relation=None, target=None)
    for i in who:
        found[i] = replace(items[i], relation="at", target=table, action="dining")
    found += [Item(dish, dish, scale=0.7, relation="on", target=table) for dish in DISHES]
    items = dropped(tuple(found), {meal})
    return replace(scene, items=items, place=scene.place or "room")


def sharing_a_dish(scene: Scene) -> Scene:
    """Several who eat one dish sit behind a laid table with that on it."""
    items = scene.items
    who = [i for i, item in enumerate(items) if is_someone(item) and item.action in {"eating", "sharing"}]
    dish = next((i for i, item in enumerate(items) if item.kind in SHARED), None)
    table = next((i for i, item in enumerate(items) if item.kind in TABLES), None)
    if dish is None or sum(items[i].count or 3 for i in who) < 2 or scene.framing in {"portrait", "closeup"}:
        return scene
    if scene.place not in INDOORS and table is None:
        return scene
    at = len(items) if table is None else table
    found = [*items, Item("table", "table")] if table is None else list(items)
    found[at] = replace(found[at], kind="laid table", relation=None, target=None)
    found[dish] = replace(found[dish], count=1, scale=0.85, relation="on", target=at)
    for i in who:
        found[i] = replace(items[i], relation="at", target=at, action="dining")
    homes = {i for i, item in enumerate(items) if item.word == "home"}
    return replace(scene, items=dropped(tuple(found), homes), place=scene.place or "room")
