"""Things as they are served, potted, packed and piled: what a drawing has already is not drawn again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from offline.illustrator.planning.holding import STEMMED
from offline.illustrator.scene import Item

from .gear import without
from .globes import all_within, globed, on_the_plate

MEAL = "openmoji:1F37D"
DISHES = {
    "shortcake",
    "slice of cake",
    "waffle",
    "pancakes",
    "spaghetti",
    "butter",
    "fried egg",
    "cut of meat",
    "roast chicken",
    "cake",
    "plain cake",
    "sushi",
    "dumpling",
    "cheese board",
}
"""What is drawn on a plate or a board of its own."""
BEARERS = {
    "plate",
    "plate, from above",
    "cutting board",
    "tray",
    "cake stand",
    "cushion",
    "lying map",
    "lying music",
}
"""Flat things: as wide as what lies on them needs."""
PARTS = {
    "centaur": {"openmoji:1F3F9", "bow and arrow", "bow"},
    "game console": {"video game"},
    "fountain pen": {"ink bottle"},
    "sewing machine": {"sewing needle"},
    "tennis": {"soccer ball"},
    "ramen": {"openmoji:1F962", "chopsticks"},
    "cheese board": {"grapes"},
    "bowls of spice": {"bowl", "wooden spoon"},
    "breakfast tray": {"tray", "bed", MEAL},
    "picnic": {"basket", "sandwich", "blanket", MEAL, "cheese wedge", "grapes"},
    "sealed letter": {"letter", "envelope"},
    "chess board": {"chess pawn", "chess"},
    "gramophone": {"vinyl record"},
    "record player": {"vinyl record"},
    "sushi platter": {"chopsticks", "openmoji:1F962", "sushi"},
}
"""What a drawing shows beside the thing itself."""
TOPPINGS = {
    "cocktail glass": {"umbrella", "openmoji:26F1"},
    "terrarium": {"potted plant", "succulent", "cactus", "moss", "openmoji:1F331", "openmoji:1F33F"},
    "snow globe": {
        "house",
        "cottage",
        "cabin",
        "tree",
        "pine tree",
        "village",
        "snow",
        "snowflake",
        "openmoji:2744",
    },
    "chest": {"gem stone", "coin", "pile of gold", "necklace", "crown"},
    "frying pan": {"egg", "fried egg"},
    "ring": {"gem stone"},
    "necklace": {"gem stone"},
    "wedding cake": {"rose", "cut rose", "flower", "peony"},
    "ramen": {
        "onion",
        "leek",
        "openmoji:1F9C5",
        "egg",
        "fried egg",
        "chopsticks",
        "noodles",
        "openmoji:1F962",
    },
    "pancakes": {"butter", "honey pot"},
    "hamburger": {"cheese wedge", "tomato", "openmoji:1F96C", "onion", "bacon", "bread"},
    "cupcake": {"cherries"},
    "ice cream": {"cherries", "chocolate bar"},
    "gift": {"openmoji:1F380"},
    "hot chocolate": {"candy", "openmoji:1F36C"},
    "green salad": {"tomato", "olive", "egg"},
    "taco": {"tomato", "openmoji:1F96C"},
    "bubble tea": {"tea", "necklace"},
    "shortcake": {"strawberry"},
    "spaghetti": {"tomato"},
    "whole pizza": {"cheese wedge", "tomato", "mushroom", "olive"},
}
"""What is on a dish as it is drawn, and is not laid beside it when the dish is said to have it."""
HUED_BY_TOPPINGS = {"ring", "necklace", "wedding cake"}
"""Drawings whose accent has the colour of what is on them."""
LYING = {
    "treasure map": "lying map",
    "openmoji:1F5FA": "lying map",
    "openmoji:1F3BC": "lying music",
    "musical score": "lying music",
}
"""What lies flat under that which is on it."""
POTTED = {
    *("potted plant", "monstera", "succulent", "cactus in a pot", "snake plant", "bonsai", "orchid"),
}
GROWN_IN_POTS = {
    "cactus": "cactus in a pot",
    "openmoji:1F33F": "potted plant",
    "openmoji:1F331": "potted plant",
}
POTS = {"pot", "flower pot", "flowerpot", "planter", "clay pot", "ceramic pot", "terracotta pot"}
DRINKS = {
    *(
        "glass of milk",
        "glass of juice",
        "wine glass",
        "cup",
        "tea",
        "beer mug",
        "tumbler glass",
        "milkshake",
    ),
    *("glass of lemonade", "hot chocolate", "iced coffee", "cocktail glass", "champagne glass", "bottle"),
}
"""What stands beside a plate, not on it."""
MIXED = {
    "vegetable": ("tomato", "bell pepper", "carrot", "broccoli"),
    "veggie": ("tomato", "bell pepper", "carrot", "broccoli"),
    "toy": ("toy train", "building blocks", "rubber duck"),
    "sweets": ("lollipop", "macaron", "candy cane"),
    "furniture": ("armchair", "lamp", "chair"),
    "musical instrument": ("guitar", "violin", "drum"),
    "jewellery": ("necklace", "ring", "earring"),
    "jewelry": ("necklace", "ring", "earring"),
    "cosmetics": ("lipstick", "perfume bottle", "soap"),
    "school supplies": ("pencil cup", "notebook", "scissors"),
    "tool": ("toolbox", "hammer", "saw"),
}
"""What is drawn for a word that means things of several kinds."""
MEALS = {
    "breakfast": ("fried egg", "croissant", "hot chocolate", "glass of juice"),
    "brunch": ("pancakes", "croissant", "cup", "glass of juice"),
    "picnic food": ("sandwich", "fruit bowl", "cheese wedge", "glass of lemonade"),
    "dessert": ("shortcake", "cupcake", "macaron"),
}
DINNER = ("roast chicken", "green salad", "wine glass")
"""What a meal is, where its dishes are not said."""
PILES = {"book": "books", "cookie": "plate of cookies"}
"""What several of a kind are, when it is not said how many."""
SEVERAL = {
    "chess board",
    "bowls of spice",
    "sealed letter",
    "sushi platter",
    "plate of cookies",
    "thread",
    "coin",
    "olive",
    "dumpling",
    "blueberries",
    "grapes",
    "cherries",
    "game die",
    "playing cards",
    "banana",
    "books",
    "french fries",
    "popcorn",
    "building blocks",
    "pile of gold",
    "sushi",
    "bowling",
    "pancakes",
    "laundry",
    "green salad",
    "spaghetti",
    "jeans",
    "waffle",
    "fried egg",
    "bacon",
    "sausage",
}
"""Drawings that show several already."""
TWO = {"gloves", "socks", "boxing gloves", "skis", "game die"}
"""Drawings of a pair."""
IN_PAIRS = {"hiking boot", "running shoe", "high-heeled shoe", "man's shoe", "earring", "ice skate"}


def served(items: tuple[Item, ...], shown: Callable[[Item], bool] = lambda _: False) -> tuple[Item, ...]:
    """The items as their drawings have them; those that are ``shown`` by the place are left as they are."""
    items = globed(_topped(on_the_plate(all_within(_fried(items)))))
    items = _in_jars(_plated(_underlaid(_packed(_meals(_mixed(_poured(items), shown))))))
    return tuple(_counted(item) for item in _without_parts(_potted(items)))


def _fried(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Eggs that are had with bacon or on toast are fried."""
    cooked = any(item.kind in {"bacon", "toast", "avocado toast", "sausage"} for item in items)
    return tuple(replace(item, kind="fried egg") if cooked and item.kind == "egg" else item for item in items)


def _poured(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Glasses that are there with a drink are not for the eyes."""
    drinks = any(item.kind in DRINKS or item.kind == "champagne" for item in items)
    return tuple(
        replace(item, kind="wine glass", count=max(2, item.count), relation=None, target=None)
        if drinks and item.word in {"glass", "glasses"}
        else item
        for item in items
    )


def _mixed(items: tuple[Item, ...], shown: Callable[[Item], bool]) -> tuple[Item, ...]:
    """Vegetables, jewels and toys as several of their kinds."""
    found: list[Item] = list(items)
    for i, item in enumerate(items):
        if item.word in MIXED and item.count == 0 and not shown(item):
            first, *others = MIXED[item.word]
            found[i] = replace(item, kind=first, word=first, count=1)
            found += [replace(item, kind=kind, word=kind, count=1) for kind in others]
    return tuple(found)


def _meals(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A meal as its dishes, those that are named, else some that are usual."""
    meal = next((item for item in items if item.kind == MEAL), None)
    if meal is None:
        return items
    rest = without(items, MEAL)
    if any(item.kind not in {"table", "tablecloth"} for item in rest):
        return rest
    return (*rest, *(Item(kind, kind) for kind in MEALS.get(meal.word, DINNER)))


def _plated(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What a plate is said to be of lies on it."""
    flat = {i for i, item in enumerate(items) if item.kind in BEARERS}
    items = tuple(
        replace(item, relation=None, target=None)
        if item.relation == "in" and item.target in flat and item.kind in DRINKS
        else item
        for item in items
    )
    return tuple(
        replace(item, relation="on") if item.relation == "in" and item.target in flat else item
        for item in items
    )


def _underlaid(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A map or a sheet of music that something is on lies flat under it."""
    borne = {item.target for item in items if item.relation == "on"}
    return tuple(
        replace(item, kind=LYING[item.kind], count=1) if i in borne and item.kind in LYING else item
        for i, item in enumerate(items)
    )


def _in_jars(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Flowers stand in an open jar."""
    held = {item.target for item in items if item.relation == "in" and item.kind in STEMMED}
    return tuple(
        replace(item, kind="flower jar")
        if i in held and item.kind in {"jar", "bottle", "lying bottle"}
        else item
        for i, item in enumerate(items)
    )


def _counted(item: Item) -> Item:
    """One drawing for what is drawn as several, and a pair of shoes for "shoes"."""
    if item.count == 0 and item.kind in PILES:
        return replace(item, kind=PILES[item.kind], count=1)
    if item.count == 0 and item.kind in IN_PAIRS:
        return replace(item, count=2)
    one = (item.count == 0 and item.kind in SEVERAL | TWO) or (item.count == 2 and item.kind in TWO)
    item = replace(item, count=1) if one else item
    return replace(item, material="glass") if item.word == "glass vase" and not item.material else item


def _without_parts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without the plate of a dish that has its own, and the controller of a console."""
    plates = {
        item.target
        for item in items
        if item.relation == "on" and item.kind in DISHES and item.target is not None
    }
    for i in plates:
        if items[i].kind in {"plate", "cutting board"}:
            return _without_parts(without(items, items[i].kind))
    kinds = {item.kind for item in items}
    for whole, parts in PARTS.items():
        for part in parts & kinds if whole in kinds else ():
            items = without(items, part)
    return _topped(items)


def _topped(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Dishes without what is on them anyway."""
    for item in items:
        dish = (
            items[item.target] if item.relation in {"with", "in", "on"} and item.target is not None else None
        )
        if dish and item.kind in TOPPINGS.get(dish.kind, ()):
            coloured = dish.kind in HUED_BY_TOPPINGS and item.colour
            own = tuple(
                replace(o, accent=item.colour, material=None) if coloured and o is dish else o for o in items
            )
            return _topped(without(own, item.kind))
    return items


def _potted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A plant in a pot with its own pot, in the colour of the one that is named."""
    for i, plant in enumerate(items):
        pot = items[plant.target] if plant.relation in {"in", "with"} and plant.target is not None else None
        kind = plant.kind if plant.kind in POTTED else GROWN_IN_POTS.get(plant.kind)
        if pot and kind and pot.word in POTS:
            own = replace(plant, kind=kind, accent=pot.colour, relation=None, target=None)
            return _potted(without((*items[:i], own, *items[i + 1 :]), pot.kind))
    return items


def _packed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """A ring in a box is in a small one; other things are in an open one."""
    for i, item in enumerate(items):
        box = items[item.target] if item.relation == "in" and item.target is not None else None
        if box is None or box.kind not in {"package", "ring box", "wooden crate"}:
            continue
        if item.kind == "ring":
            small = replace(item, kind="ring box", relation=None, target=None, colour=box.colour)
            return without((*items[:i], small, *items[i + 1 :]), box.kind)
        return tuple(replace(o, kind="open box") if o is box and o.kind == "package" else o for o in items)
    return items
