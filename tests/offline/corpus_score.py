"""How well prompts are read: every subject and fact that a person would see, against what was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from offline.illustrator.colours import Colour, colour
from offline.illustrator.reading.nouns import names_of
from offline.illustrator.reading.tables import table
from offline.illustrator.scene import Item, Scene

COLOURS = {
    "red": "#d8343a", "orange": "#ee7f2d", "yellow": "#f4c430", "gold": "#d9a522", "green": "#3f9e4d",
    "teal": "#1fa39a", "blue": "#3a7bd5", "purple": "#8a4fc4", "pink": "#f083b0",
    "brown": "#8b5a35", "white": "#f5f2ec", "black": "#33323c", "grey": "#8f949e", "silver": "#c3cad3",
    "beige": "#d8bf98", "maroon": "#7d1f35", "rust": "#c25a28",
    "mauve": "#b784a7", "mint": "#98d8b4", "sage": "#9caf88", "burnt orange": "#c8763a",
    "peach": "#ff9e80", "coral": "#f2735f", "olive": "#6f7a35", "lime": "#a4cf3f",
    "emerald": "#1f6b4a", "turquoise": "#40c8c0", "sky blue": "#8fc4ea", "lavender": "#b9a3e0",
    "magenta": "#d63384", "rose gold": "#e8b4b8", "mustard": "#c99a2e", "lemon yellow": "#fbe694",
    "indigo": "#4b2e83", "navy": "#1f2a5a", "charcoal grey": "#4a4e57",
}  # fmt: skip
ALIKE = {
    "rust": "orange", "maroon": "red",
    "mauve": "purple", "mint": "green", "sage": "green", "burnt orange": "orange", "peach": "orange",
    "coral": "orange", "olive": "green", "lime": "green", "emerald": "green", "turquoise": "teal",
    "sky blue": "blue", "lavender": "purple", "magenta": "pink", "rose gold": "pink", "mustard": "gold",
    "lemon yellow": "yellow", "indigo": "purple", "navy": "blue", "charcoal grey": "grey",
}  # fmt: skip
LOOSELY = {"against": "beside", "facing": "beside", "hanging": "under"}
"""What a note may call these relations, too."""
STRICT = ("place", "time", "weather", "style", "framing")
GIVEN = ("season", "mood", "verb", "transparent")

Scores = dict[str, list[int]]


def colour_name(value: Colour | None) -> str | None:
    """The name of the nearest colour that has one."""
    if value is None:
        return None
    near = min(
        COLOURS, key=lambda name: sum((a - b) ** 2 for a, b in zip(colour(COLOURS[name]), value, strict=True))
    )
    return ALIKE.get(near, near)


def any_of(said: Any) -> list[Any]:
    """What is right, as a list."""
    return said if isinstance(said, list) else [said]


def is_drawn(wanted: dict[str, Any], item: Item) -> bool:
    """Whether an item is the wanted subject: by the word or by what its drawing is called."""
    names = set(names_of(item.kind))
    if "drawn" in wanted:
        return bool(names & {wanted["is"], *(name.lower() for name in any_of(wanted["drawn"]))})
    return wanted["is"] in names or (item.word == wanted["is"] or wanted["is"] in item.word.split())


def matched(wanted: list[dict[str, Any]], items: tuple[Item, ...]) -> list[int | None]:
    """For each wanted subject the index of the item that is it; each is used once, the same word first."""
    free = set(range(len(items)))
    found: list[int | None] = []
    for subject in wanted:
        fits = [i for i in free if is_drawn(subject, items[i])]
        fits.sort(key=lambda i: (items[i].word != subject["is"], i))
        found.append(fits[0] if fits else None)
        free -= set(fits[:1])
    return found


def score(case: dict[str, Any], scene: Scene) -> list[tuple[str, bool, str]]:
    """Every facet of a case, whether it is right, and what was found."""
    found = matched(case["subjects"], scene.items)
    results = [
        result
        for subject, at in zip(case["subjects"], found, strict=True)
        for result in _of(subject, at, scene)
    ]
    extra = [item.word for i, item in enumerate(scene.items) if i not in found]
    results += [("subjects", False, f"extra {word}") for word in extra]
    for facet in (*STRICT, *(facet for facet in GIVEN if facet in case)):
        value = getattr(scene, facet)
        results.append(
            (f"{facet}s", value in any_of(case.get(facet)), f"{facet} {value!r}, not {case.get(facet)!r}")
        )
    if "tint" in case:
        name = colour_name(scene.tint)
        results.append(("colours", name in any_of(case["tint"]), f"tint {name}"))
    return results


def _of(subject: dict[str, Any], at: int | None, scene: Scene) -> list[tuple[str, bool, str]]:
    if at is None:
        return [] if subject.get("optional") else [("subjects", False, f"no {subject['is']}")]
    item = scene.items[at]
    results = [("subjects", True, "")]
    if not subject.get("optional"):
        results.append(
            ("counts", _counts(subject.get("count", 1), item.count), f"{item.word}: count {item.count}")
        )
        hue = colour_name(item.colour)
        right = (
            hue in any_of(subject["colour"])
            if "colour" in subject
            else hue is None or item.material is not None
        )
        results.append(("colours", right or _natural(subject, item), f"{item.word}: colour {hue}"))
    for facet in ("material", "action"):
        if facet in subject:
            value = getattr(item, facet)
            results.append((f"{facet}s", value in any_of(subject[facet]), f"{item.word}: {facet} {value}"))
    if "size" in subject:
        results.append(
            (
                "sizes",
                (item.scale < 1) == (subject["size"] == "small") and item.scale != 1,
                f"{item.word}: scale",
            )
        )
    if "relation" in subject:
        results.append(
            ("relations", _related(subject, at, scene), f"{item.word}: {item.relation} {item.target}")
        )
    return results


def _natural(subject: dict[str, Any], item: Item) -> bool:
    """A colour that the word itself carries ("golden retriever") is no mistake."""
    carried = {word for said in table("subjects", "natural colours").values() for word in said}
    return "colour" not in subject and item.word in carried


def _counts(wanted: Any, count: int) -> bool:
    return any(count == each or (each == 0 and count > 2) for each in any_of(wanted))


def _related(subject: dict[str, Any], at: int, scene: Scene) -> bool:
    """The relation, to its target; "with" and "holding" also hold the other way round."""
    item, wanted = scene.items[at], any_of(subject["relation"])
    target = scene.items[item.target] if item.target is not None else None
    if {item.relation, LOOSELY.get(item.relation or "")} & set(wanted) and (
        target is None or _is(subject.get("to"), target)
    ):
        return True
    owned = [other for other in scene.items if other.target == at and other.relation == "with"]
    return bool({"with", "holding"} & set(wanted)) and any(_is(subject.get("to"), other) for other in owned)


def _is(wanted: str | None, item: Item) -> bool:
    return wanted is None or wanted in {item.word, *names_of(item.kind)} or wanted in item.word.split()


def score_all(cases: list[dict[str, Any]], parse: Callable[[str], Scene]) -> tuple[Scores, list[str]]:
    """Right and all of each facet, over all cases; and a line for every mistake."""
    scores: Scores = {}
    mistakes: list[str] = []
    for case in cases:
        for facet, right, found in score(case, parse(case["prompt"])):
            tally = scores.setdefault(facet, [0, 0])
            tally[0] += right
            tally[1] += 1
            if not right:
                mistakes.append(f"{facet}: {case['prompt']} — {found}")
    return scores, mistakes
