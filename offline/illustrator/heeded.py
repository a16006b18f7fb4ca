"""How an edit was understood, in a sentence; what was not, and what it did not find in the picture."""

from __future__ import annotations

from dataclasses import replace

from .scene import Item, Scene
from .tables import table
from .telling import Teller, colour_name, listed, named, plural


def understood(asked: Scene, absent: tuple[str, ...] = ()) -> str:
    """English sentences on an edit: how its prompt was understood; ``absent`` is what it does not show."""
    sentences = [f"I understood: {_change(asked) or 'nothing to change'}."]
    if absent:
        sentences.append(f"I found no {' and no '.join(absent)} in it.")
    if missed := asked.unknown:
        sentences.append(f"I did not understand: {', '.join(f'“{word}”' for word in missed)}.")
    return " ".join(sentences)


def _change(scene: Scene) -> str:
    items, facts = scene.items, _facts(scene)
    if scene.verb == "remove":
        return f"remove {listed([_meant(item) for item in items]) or 'what is marked'}"
    if scene.verb == "replace" and len(items) > 1:
        return f"replace {_meant(items[0])} with {listed([named(_free(item)) for item in items[1:]])}"
    if items and all(item.there for item in items):
        made = [said for item in items for said in _made(item)]
        whom = "it" if made else listed([_meant(item) for item in items])
        return listed([*made, *([facts.replace("show it", f"show {whom}")] if facts else [])])
    if items and scene.verb == "add":
        return listed([_added(scene), *([facts] if facts else [])])
    if items:
        return f"draw {Teller(scene).everything()}"
    return facts


def _facts(scene: Scene) -> str:
    """ "Make it night": what is to be of the whole, or of the sky."""
    sky = scene.place == "sky"
    said = Teller(replace(scene, items=(), place=None if sky else scene.place)).facts()
    if not said:
        return ""
    return f"{'show the sky' if sky else 'show it'} {' '.join(said)}"


def _made(item: Item) -> list[str]:
    """ "Make the car green"."""
    manner = [colour_name(item.colour)] if item.colour and not item.material else []
    manner += [f"of {item.material}"] if item.material else []
    manner += ["larger" if item.scale > 1 else "smaller"] if item.scale != 1 else []
    return [f"make {_meant(item)} {' and '.join(manner)}"] if manner else []


def _meant(item: Item) -> str:
    """What is in the picture already: "the car", "one cat", "the two dogs"."""
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
