"""How an edit was understood, in a sentence; what was not, and what it did not find in the picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from offline.illustrator.composing.cast import FAR
from offline.illustrator.lettering import drawable
from offline.illustrator.reading.colour_names import colour_name
from offline.illustrator.reading.tables import table
from offline.illustrator.scene import Item, Scene
from offline.illustrator.telling import Teller, hair_name, listed, named, plural

from .together import Plan

_PRONOUN = re.compile(
    r"\b(him|them|her(?=\s*(?:$|[.,;!]|\b(?:an?|the|some|two|three|and|on|with)\b)))(?!\w)", re.IGNORECASE
)
_LOOKS = {
    "richer": "more colourful",
    "paler": "less colourful",
    "harder": "richer in contrast",
    "softer": "lower in contrast",
    "grey": "black and white",
}
"""Looks of a whole picture whose names alone do not tell them."""
_IT = re.compile(r"\b(to|beside|on|behind|under|over|around|in front of) it\b")


def understood(asked: Sequence[Scene], absent: tuple[str, ...] = (), prompt: str = "") -> str:
    """English sentences on an edit: how its wishes were understood; ``absent`` is what it does not show."""
    changes = [said for scene in asked if (said := _change(scene))]
    sentences = [f"I understood: {listed(changes) or 'nothing to change'}."]
    if whom := _PRONOUN.search(prompt):
        sentences[0] = _IT.sub(rf"\1 {whom[1].lower()}", sentences[0])
    if absent:
        sentences.append(f"I found no {' and no '.join(absent)} in it.")
    if not changes and not absent and not any(scene.unknown for scene in asked):
        return f"{sentences[0]} I did not understand: “{prompt.strip()[:80]}”."
    if missed := tuple(dict.fromkeys(word for scene in asked for word in scene.unknown)):
        sentences.append(f"I did not understand: {', '.join(f'“{word}”' for word in missed)}.")
    return " ".join(sentences)


def combined(plan: Plan, scene: Scene) -> str:
    """An English sentence on several pictures that are made into one."""
    said = [_composed(plan, scene)]
    said += [f"in the colours of the {_nth(plan.colours)} picture"] if plan.colours is not None else []
    facts = Teller(replace(scene, items=(), place=None)).facts()
    sentences = [f"I understood: {' '.join((*said, *facts))}."]
    if scene.unknown:
        sentences.append(f"I did not understand: {', '.join(f'“{word}”' for word in scene.unknown)}.")
    return " ".join(sentences)


def _composed(plan: Plan, scene: Scene) -> str:
    if plan.anew:
        return f"draw {Teller(replace(scene, time=None, weather=None, style=None)).everything()}"
    where = Teller(Scene(place=scene.place)).facts() if plan.ground is None else []
    into = f"into the {_nth(plan.ground)} one" if plan.ground is not None else " ".join(where)
    if plan.guests:
        whose = f"what the {listed([_nth(i) for i in plan.guests])} picture{'s' * (len(plan.guests) > 1)}"
        return f"put {whose} {'show' if len(plan.guests) > 1 else 'shows'} {into}".strip()
    if plan.ground is not None:
        return f"show the {_nth(plan.ground)} picture"
    return f"draw {Teller(replace(scene, time=None, weather=None, style=None)).everything()}"


def _nth(index: int | None) -> str:
    return ("first", "second", "third", "fourth", "fifth", "sixth")[min(index or 0, 5)]


def _change(scene: Scene) -> str:
    items, facts = scene.items, _facts(scene)
    if texts := [kept for text in scene.texts if (kept := drawable(text))]:
        said = f"write {listed([f'“{text}”' for text in texts])}"
        return said if not items else f"{said} on {listed([named(_free(item)) for item in items])}"
    if scene.verb == "remove":
        return f"remove {listed(_gone(scene)) or 'what is marked'}"
    if scene.verb == "replace" and len(items) > 1:
        return f"replace {_meant(items[0])} with {listed([named(_free(item)) for item in items[1:]])}"
    if moved := [said for item in items if (said := _put(scene, item))]:
        return listed([*moved, *([facts] if facts else [])])
    if items and items[0].kind == "" and scene.verb == "replace":
        return f"make it {listed([named(_free(item)) for item in items[1:]])}"
    if items and all(item.there for item in items):
        made = [said for item in items for said in _made(item)]
        whom = "it" if made else listed([_meant(item) for item in items])
        return listed([*made, *([facts.replace("show it", f"show {whom}")] if facts else [])])
    if items and scene.verb == "add":
        return listed([_added(scene), *([facts] if facts else [])])
    if scene.looks:
        return f"make it {listed([_LOOKS.get(look, look) for look in scene.looks])}"
    if items:
        return f"draw {Teller(scene).everything()}"
    return facts


def _put(scene: Scene, item: Item) -> str:
    """Who is there put elsewhere: "put the dog on the sofa"."""
    other = scene.items[item.target] if item.there and item.target is not None else None
    relation = table("telling", "relation").get(item.relation or "")
    if other is None or relation is None or item.relation == "with" or scene.verb not in {"add", "make"}:
        return ""
    return f"put {_meant(item)} {relation[0]} {_meant(other) if other.there else named(_free(other))}"


def _gone(scene: Scene) -> list[str]:
    """What is taken out: those who are named, parts of the place, the weather."""
    named = [_meant(item) for item in scene.items]
    words = {item.word for item in scene.items}
    parts = [f"the {part}" for part in scene.without if part not in words]
    return [*named, *parts, *(["the weather"] if scene.weather and not named else [])]


def _facts(scene: Scene) -> str:
    """ "Make it night": what is to be of the whole, or of the sky."""
    sky = scene.place == "sky"
    where = None if sky or (scene.verb == "add" and scene.items) else scene.place
    said = Teller(replace(scene, items=(), place=where)).facts()
    if not said:
        return ""
    return f"{'show the sky' if sky else 'show it'} {' '.join(said)}"


def _made(item: Item) -> list[str]:
    """ "Make the car green"."""
    manner = [colour_name(item.colour)] if item.colour and not item.material else []
    manner += [f"of {item.material}"] if item.material else []
    hair = f"give {_meant(item)} {hair_name(item.accent)}" if item.accent else ""
    manner += ["larger" if item.scale > 1 else "smaller"] if item.scale != 1 else []
    made = [f"make {_meant(item)} {' and '.join(manner)}"] if manner else []
    made += [f"have {_meant(item)} {item.action}"] if item.action else []
    return [*made, *([hair] if hair else [])]


def _meant(item: Item) -> str:
    """What is in the picture already: "the car", "one cat", "the two dogs"."""
    if not item.kind:
        return "it" if item.count else "them"
    if item.count == 1 and not item.there:
        return named(_free(item))
    if item.count in {0, 1}:
        return f"the {item.word if item.count == 1 else plural(item.word)}"
    return f"the {named(_free(item))}"


def _free(item: Item) -> Item:
    return replace(item, relation=None, target=None)


def _added(scene: Scene) -> str:
    """What is added, and by whom or what that is there."""
    items = scene.items
    told = {item.target for item in items if item.relation != "with"}
    told |= {i for i, item in enumerate(items) if _is_with_a_new_one(scene, item)}
    items = tuple(replace(item, scale=1.0) if item.layer or item.kind in FAR else item for item in items)
    scene = replace(scene, items=items)
    parts = [
        f"{_with_own(scene, i)}{_by(scene, item)}"
        for i, item in enumerate(items)
        if not item.there and i not in told
    ]
    return f"add {listed(parts)}"


def _is_with_a_new_one(scene: Scene, item: Item) -> bool:
    return item.relation == "with" and item.target is not None and not scene.items[item.target].there


def _with_own(scene: Scene, at: int) -> str:
    """A thing with what is added with it ("a knight with a crown")."""
    own = [
        named(_free(item))
        for item in scene.items
        if item.target == at and item.relation == "with" and not item.there
    ]
    return named(_free(scene.items[at])) + (f" with {listed(own)}" if own else "")


def _by(scene: Scene, item: Item) -> str:
    """Where a thing is put: " to the fox", " beside the ship", " to it"."""
    other = scene.items[item.target] if item.target is not None else None
    if item.relation is None or item.relation not in table("telling", "relation"):
        return ""
    to = "to" if item.relation == "with" else table("telling", "relation")[item.relation][0]
    if other is None:
        return f" {to} it"
    return f" {to} the {other.word}" if other.there else f" {to} {named(_free(other))}"
